<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>MiningInsar</name>
    <message>
        <source>1 day</source>
        <translation>1 dzień</translation>
    </message>
    <message>
        <source>1 interferogram layer</source>
        <translation>1 warstwa interferogramu</translation>
    </message>
    <message>
        <source>1 pair switched off.</source>
        <translation>Wyłączono 1 parę.</translation>
    </message>
    <message>
        <source>1 pair switched on.</source>
        <translation>Włączono 1 parę.</translation>
    </message>
    <message>
        <source>1. Stack</source>
        <translation>1. Stos</translation>
    </message>
    <message>
        <source>2 pi</source>
        <translation>2 pi</translation>
    </message>
    <message>
        <source>2. Quality</source>
        <translation>2. Jakość</translation>
    </message>
    <message>
        <source>2.5D</source>
        <translation>2,5D</translation>
    </message>
    <message>
        <source>2D</source>
        <translation>2D</translation>
    </message>
    <message>
        <source>3. Series</source>
        <translation>3. Szereg</translation>
    </message>
    <message>
        <source>3D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>4. Validation</source>
        <translation>4. Walidacja</translation>
    </message>
    <message>
        <source>5. Report</source>
        <translation>5. Raport</translation>
    </message>
    <message>
        <source>&lt;b&gt;Keep&lt;/b&gt;&lt;br&gt;Add new places to those that are picked, rather than replace.</source>
        <translation>&lt;b&gt;Zachowaj&lt;/b&gt;&lt;br&gt;Dodawaj nowe miejsca do wybranych, zamiast je zastępować.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Rectangle&lt;/b&gt;&lt;br&gt;Drag over the plot: pairs whose middle lies inside are switched off, with Shift switched on.</source>
        <translation>&lt;b&gt;Prostokąt&lt;/b&gt;&lt;br&gt;Przeciągnij po wykresie: pary, których środek leży wewnątrz, zostaną wyłączone, z Shift włączone.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Switch off what does harm&lt;/b&gt;&lt;br&gt;Pairs that are hardly coherent, cover little or are wrong by whole cycles, as long as the network does not fall apart: the advice of Stack quality.</source>
        <translation>&lt;b&gt;Wyłącz to, co szkodzi&lt;/b&gt;&lt;br&gt;Pary ledwo koherentne, o małym pokryciu lub błędne o całe cykle, dopóki sieć się nie rozpada: rada algorytmu Jakość stosu.</translation>
    </message>
    <message>
        <source>&gt; π [%]</source>
        <translation>&gt; π [%]</translation>
    </message>
    <message>
        <source>A real raster holds</source>
        <translation>Raster rzeczywisty zawiera</translation>
    </message>
    <message>
        <source>ALOS-2</source>
        <translation>ALOS-2</translation>
    </message>
    <message>
        <source>APS</source>
        <translation>APS</translation>
    </message>
    <message>
        <source>ARIA</source>
        <translation>ARIA</translation>
    </message>
    <message>
        <source>Acquisitions</source>
        <translation>Akwizycje</translation>
    </message>
    <message>
        <source>Active rate</source>
        <translation>Prędkość fazy aktywnej</translation>
    </message>
    <message>
        <source>Active rate [mm/yr]</source>
        <translation>Prędkość fazy aktywnej [mm/yr]</translation>
    </message>
    <message>
        <source>Active throughout</source>
        <translation>Aktywne przez cały okres</translation>
    </message>
    <message>
        <source>Active, then residual</source>
        <translation>Aktywne, potem resztkowe</translation>
    </message>
    <message>
        <source>Add a displacement series to the project: a raster with dated bands or a point layer with a field per date.</source>
        <translation>Dodaj do projektu szereg przemieszczeń: raster z datowanymi pasmami albo warstwę punktów z polem na każdą datę.</translation>
    </message>
    <message>
        <source>Advance per cycle [m]</source>
        <translation>Postęp na cykl [m]</translation>
    </message>
    <message>
        <source>Aliased in the first [%]</source>
        <translation>Niejednoznaczne w pierwszym [%]</translation>
    </message>
    <message>
        <source>Aliased in the second [%]</source>
        <translation>Niejednoznaczne w drugim [%]</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Wyrównanie</translation>
    </message>
    <message>
        <source>All dates are connected. Look at the quality next.</source>
        <translation>Wszystkie daty są połączone. Teraz obejrzyj jakość.</translation>
    </message>
    <message>
        <source>All files (*.*)</source>
        <translation>Wszystkie pliki (*.*)</translation>
    </message>
    <message>
        <source>All pairs, with coherence and closure …</source>
        <translation>Wszystkie pary, z koherencją i zamknięciem …</translation>
    </message>
    <message>
        <source>All places are switched off.</source>
        <translation>Wszystkie miejsca są wyłączone.</translation>
    </message>
    <message>
        <source>Allow a disconnected network</source>
        <translation>Dopuść sieć niespójną</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>Animowany GIF</translation>
    </message>
    <message>
        <source>Applicability</source>
        <translation>Stosowalność</translation>
    </message>
    <message>
        <source>Applicability of sub-band InSAR</source>
        <translation>Stosowalność InSAR podpasmowego</translation>
    </message>
    <message>
        <source>Apply the product's own mask</source>
        <translation>Zastosuj maskę produktu</translation>
    </message>
    <message>
        <source>Area of all bowls [m²]</source>
        <translation>Powierzchnia wszystkich niecek [m²]</translation>
    </message>
    <message>
        <source>Ascending track</source>
        <translation>Orbita wstępująca</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Założenie</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Atmosfera</translation>
    </message>
    <message>
        <source>Atmosphere (screens of the dates)</source>
        <translation>Atmosfera (ekrany dat)</translation>
    </message>
    <message>
        <source>Atmosphere of a scene, standard deviation [mm]</source>
        <translation>Atmosfera sceny, odchylenie standardowe [mm]</translation>
    </message>
    <message>
        <source>Atmosphere, rms [mm]</source>
        <translation>Atmosfera, wartość skuteczna [mm]</translation>
    </message>
    <message>
        <source>B = b H / tan(beta) [m]</source>
        <translation>B = b H / tan(beta) [m]</translation>
    </message>
    <message>
        <source>Background [mm/yr]</source>
        <translation>Tło [mm/yr]</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Pasma</translation>
    </message>
    <message>
        <source>Baseline plot</source>
        <translation>Wykres baz</translation>
    </message>
    <message>
        <source>Beginning of the stoppage [decimal year]</source>
        <translation>Początek postoju [rok dziesiętny]</translation>
    </message>
    <message>
        <source>Benchmarks compared</source>
        <translation>Porównane repery</translation>
    </message>
    <message>
        <source>Best point</source>
        <translation>Najlepszy punkt</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Ślepe</translation>
    </message>
    <message>
        <source>Blind [%]</source>
        <translation>Ślepe [%]</translation>
    </message>
    <message>
        <source>Blind pixels [%]</source>
        <translation>Ślepe piksele [%]</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Oba</translation>
    </message>
    <message>
        <source>Both [%]</source>
        <translation>Oba [%]</translation>
    </message>
    <message>
        <source>Bowls</source>
        <translation>Niecki</translation>
    </message>
    <message>
        <source>Branch of the phase</source>
        <translation>Gałąź fazy</translation>
    </message>
    <message>
        <source>Bridged by smoothing</source>
        <translation>Połączone przez wygładzanie</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>Mosty</translation>
    </message>
    <message>
        <source>Bridges trusted</source>
        <translation>Wiarygodne mosty</translation>
    </message>
    <message>
        <source>Broken packages</source>
        <translation>Uszkodzone pakiety</translation>
    </message>
    <message>
        <source>C-band</source>
        <translation>Pasmo C</translation>
    </message>
    <message>
        <source>CSS</source>
        <translation>CSS</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabela CSV (*.csv)</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandydaci</translation>
    </message>
    <message>
        <source>Candidates for a reference</source>
        <translation>Kandydaci na odniesienie</translation>
    </message>
    <message>
        <source>Carrier frequency [Hz]</source>
        <translation>Częstotliwość nośna [Hz]</translation>
    </message>
    <message>
        <source>Centroid of the lower sub-band [Hz]</source>
        <translation>Środek dolnego podpasma [Hz]</translation>
    </message>
    <message>
        <source>Centroid of the upper sub-band [Hz]</source>
        <translation>Środek górnego podpasma [Hz]</translation>
    </message>
    <message>
        <source>Change points</source>
        <translation>Punkty zmiany</translation>
    </message>
    <message>
        <source>Change the reference</source>
        <translation>Zmień odniesienie</translation>
    </message>
    <message>
        <source>Check the environment</source>
        <translation>Sprawdź środowisko</translation>
    </message>
    <message>
        <source>Choose a displacement series above.</source>
        <translation>Wybierz powyżej szereg przemieszczeń.</translation>
    </message>
    <message>
        <source>Choose a stack first; then the table of its pairs.</source>
        <translation>Najpierw wybierz stos, potem tabelę jego par.</translation>
    </message>
    <message>
        <source>Choose a stack: layers of the project, a stack file or a folder.</source>
        <translation>Wybierz stos: warstwy projektu, plik stosu lub folder.</translation>
    </message>
    <message>
        <source>Click a bowl with the explorer and play the temporal controller. Is the ground far from any mine at rest? If not, choose a better reference and run SBAS again.</source>
        <translation>Kliknij nieckę w eksploratorze i odtwórz kontroler czasu. Czy teren z dala od kopalń spoczywa? Jeśli nie, wybierz lepsze odniesienie i uruchom SBAS ponownie.</translation>
    </message>
    <message>
        <source>Click a point on the map, or drag a rectangle.</source>
        <translation>Kliknij punkt na mapie lub przeciągnij prostokąt.</translation>
    </message>
    <message>
        <source>Click a point on the map, or drag a rectangle. Shift keeps what is picked already.</source>
        <translation>Kliknij punkt na mapie lub przeciągnij prostokąt. Shift zachowuje to, co już wybrane.</translation>
    </message>
    <message>
        <source>Click a point, or drag a rectangle, on ground that does not move: all histories and the map are shown relative to it.</source>
        <translation>Kliknij punkt lub przeciągnij prostokąt na terenie, który się nie porusza: wszystkie przebiegi i mapa są pokazane względem niego.</translation>
    </message>
    <message>
        <source>Click the corners of a line on the map; the right button ends it, Backspace takes one back.</source>
        <translation>Klikaj wierzchołki linii na mapie; prawy przycisk ją kończy, Backspace cofa jeden.</translation>
    </message>
    <message>
        <source>Click the corners of a polygon; the right button ends it, Backspace takes a corner back.</source>
        <translation>Klikaj wierzchołki poligonu; prawy przycisk go kończy, Backspace cofa jeden.</translation>
    </message>
    <message>
        <source>Click the map and see how the ground moved there.</source>
        <translation>Kliknij mapę i zobacz, jak poruszał się tam teren.</translation>
    </message>
    <message>
        <source>Closure, rms [rad]</source>
        <translation>Zamknięcie, wartość skuteczna [rad]</translation>
    </message>
    <message>
        <source>Coefficient of the Hamming window</source>
        <translation>Współczynnik okna Hamminga</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Koherencja</translation>
    </message>
    <message>
        <source>Coherence after</source>
        <translation>Koherencja po</translation>
    </message>
    <message>
        <source>Coherence and closure are still being read.</source>
        <translation>Koherencja i zamknięcie są jeszcze odczytywane.</translation>
    </message>
    <message>
        <source>Coherence before</source>
        <translation>Koherencja przed</translation>
    </message>
    <message>
        <source>Coherence of the time series</source>
        <translation>Koherencja szeregu czasowego</translation>
    </message>
    <message>
        <source>Coherence shown by incoherent ground</source>
        <translation>Koherencja pozorna terenu niekoherentnego</translation>
    </message>
    <message>
        <source>Coherence with speckle</source>
        <translation>Koherencja z plamkowaniem</translation>
    </message>
    <message>
        <source>Coherence, one value</source>
        <translation>Koherencja, jedna wartość</translation>
    </message>
    <message>
        <source>Column spacing in slant range [m]</source>
        <translation>Odstęp kolumn w odległości skośnej [m]</translation>
    </message>
    <message>
        <source>Column spacing on the ground [m]</source>
        <translation>Odstęp kolumn w terenie [m]</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Command for an MP4</source>
        <translation>Polecenie dla MP4</translation>
    </message>
    <message>
        <source>Common dates</source>
        <translation>Wspólne daty</translation>
    </message>
    <message>
        <source>Common zero of both series</source>
        <translation>Wspólne zero obu szeregów</translation>
    </message>
    <message>
        <source>Common-scene stacking</source>
        <translation>Składanie wspólnych scen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Compare two sensors</source>
        <translation>Porównaj dwa sensory</translation>
    </message>
    <message>
        <source>Compare with what was measured on the ground: GNSS stations or levelling.</source>
        <translation>Porównaj z pomiarami w terenie: stacje GNSS lub niwelacja.</translation>
    </message>
    <message>
        <source>Compared series</source>
        <translation>Porównane szeregi</translation>
    </message>
    <message>
        <source>Comparing with the GNSS stations …</source>
        <translation>Porównywanie ze stacjami GNSS …</translation>
    </message>
    <message>
        <source>Complex interferogram</source>
        <translation>Zespolony interferogram</translation>
    </message>
    <message>
        <source>Compute how every pixel moved from date to date, and how fast.</source>
        <translation>Oblicz, jak poruszał się każdy piksel od daty do daty i jak szybko.</translation>
    </message>
    <message>
        <source>Computing the displacement of every pixel …</source>
        <translation>Obliczanie przemieszczenia każdego piksela …</translation>
    </message>
    <message>
        <source>Concession of the deepest</source>
        <translation>Obszar górniczy najgłębszej</translation>
    </message>
    <message>
        <source>Concession statistics</source>
        <translation>Statystyki obszarów górniczych</translation>
    </message>
    <message>
        <source>Concessions</source>
        <translation>Obszary górnicze</translation>
    </message>
    <message>
        <source>Concessions with statistics</source>
        <translation>Obszary górnicze ze statystykami</translation>
    </message>
    <message>
        <source>Confidence of a bridge</source>
        <translation>Pewność mostu</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Spójne</translation>
    </message>
    <message>
        <source>Connected components</source>
        <translation>Składowe spójne</translation>
    </message>
    <message>
        <source>Connected parts of the network</source>
        <translation>Spójne części sieci</translation>
    </message>
    <message>
        <source>Connected subsets</source>
        <translation>Spójne podzbiory</translation>
    </message>
    <message>
        <source>Connected: every date that is left is determined.</source>
        <translation>Spójna: każda pozostała data jest wyznaczona.</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Arkusz map</translation>
    </message>
    <message>
        <source>Contact sheet of a series</source>
        <translation>Arkusz map szeregu</translation>
    </message>
    <message>
        <source>Contour interval [mm/yr]</source>
        <translation>Odstęp izolinii [mm/yr]</translation>
    </message>
    <message>
        <source>Contour interval [mm]</source>
        <translation>Odstęp izolinii [mm]</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>Izolinie</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Układ współrzędnych</translation>
    </message>
    <message>
        <source>Coordinate system of the map</source>
        <translation>Układ współrzędnych mapy</translation>
    </message>
    <message>
        <source>Coregister images</source>
        <translation>Koregistruj obrazy</translation>
    </message>
    <message>
        <source>Corrected stack</source>
        <translation>Skorygowany stos</translation>
    </message>
    <message>
        <source>Corrected stack as GeoTIFFs</source>
        <translation>Skorygowany stos jako GeoTIFF</translation>
    </message>
    <message>
        <source>Corrected stack, GeoTIFFs</source>
        <translation>Skorygowany stos, GeoTIFF</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korelacja</translation>
    </message>
    <message>
        <source>Count from the first date</source>
        <translation>Licz od pierwszej daty</translation>
    </message>
    <message>
        <source>Counting what each concession did …</source>
        <translation>Zliczanie, co działo się w każdym obszarze górniczym …</translation>
    </message>
    <message>
        <source>Create stack</source>
        <translation>Utwórz stos</translation>
    </message>
    <message>
        <source>Criterion of the choice</source>
        <translation>Kryterium wyboru</translation>
    </message>
    <message>
        <source>Curvature</source>
        <translation>Krzywizna</translation>
    </message>
    <message>
        <source>Curvature [1/km]</source>
        <translation>Krzywizna [1/km]</translation>
    </message>
    <message>
        <source>D-InSAR</source>
        <translation>D-InSAR</translation>
    </message>
    <message>
        <source>D-InSAR only</source>
        <translation>Tylko D-InSAR</translation>
    </message>
    <message>
        <source>D-InSAR only [%]</source>
        <translation>Tylko D-InSAR [%]</translation>
    </message>
    <message>
        <source>D-InSAR works up to cycle</source>
        <translation>D-InSAR działa do cyklu</translation>
    </message>
    <message>
        <source>DEM</source>
        <translation>NMT</translation>
    </message>
    <message>
        <source>DEM [m]</source>
        <translation>NMT [m]</translation>
    </message>
    <message>
        <source>DEM error</source>
        <translation>Błąd NMT</translation>
    </message>
    <message>
        <source>DEM error [m]</source>
        <translation>Błąd NMT [m]</translation>
    </message>
    <message>
        <source>DEM error, standard deviation [m]</source>
        <translation>Błąd NMT, odchylenie standardowe [m]</translation>
    </message>
    <message>
        <source>DEM in radar coordinates [m]</source>
        <translation>NMT we współrzędnych radarowych [m]</translation>
    </message>
    <message>
        <source>DISP-S1</source>
        <translation>DISP-S1</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daty</translation>
    </message>
    <message>
        <source>Dates of steps</source>
        <translation>Daty skoków</translation>
    </message>
    <message>
        <source>Dates that are drawn faintly, evenly spread in time.</source>
        <translation>Daty rysowane blado, równomiernie w czasie.</translation>
    </message>
    <message>
        <source>Dates that drop out of the series: {dates}.</source>
        <translation>Daty, które wypadają z szeregu: {dates}.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Days of an interferogram of the first</source>
        <translation>Dni interferogramu pierwszego</translation>
    </message>
    <message>
        <source>Days of an interferogram of the second</source>
        <translation>Dni interferogramu drugiego</translation>
    </message>
    <message>
        <source>Deepest [mm/yr]</source>
        <translation>Najgłębsze [mm/yr]</translation>
    </message>
    <message>
        <source>Degree of the polynomial</source>
        <translation>Stopień wielomianu</translation>
    </message>
    <message>
        <source>Degree used</source>
        <translation>Użyty stopień</translation>
    </message>
    <message>
        <source>Degrees of freedom taken off</source>
        <translation>Odjęte stopnie swobody</translation>
    </message>
    <message>
        <source>Delay rasters [m]</source>
        <translation>Rastry opóźnień [m]</translation>
    </message>
    <message>
        <source>Delay with height</source>
        <translation>Opóźnienie z wysokością</translation>
    </message>
    <message>
        <source>Depth [m]</source>
        <translation>Głębokość [m]</translation>
    </message>
    <message>
        <source>Descending track</source>
        <translation>Orbita zstępująca</translation>
    </message>
    <message>
        <source>Detect subsidence bowls</source>
        <translation>Wykryj niecki osiadania</translation>
    </message>
    <message>
        <source>Difference [mm]</source>
        <translation>Różnica [mm]</translation>
    </message>
    <message>
        <source>Difference of two products</source>
        <translation>Różnica dwóch produktów</translation>
    </message>
    <message>
        <source>Differences over their predicted deviations, rms</source>
        <translation>Różnice do przewidzianych odchyleń, wartość skuteczna</translation>
    </message>
    <message>
        <source>Dip [degrees]</source>
        <translation>Upad [stopnie]</translation>
    </message>
    <message>
        <source>Dip direction of the seam [degrees]</source>
        <translation>Kierunek upadu pokładu [stopnie]</translation>
    </message>
    <message>
        <source>Displacement [mm]</source>
        <translation>Przemieszczenie [mm]</translation>
    </message>
    <message>
        <source>Displacement factor</source>
        <translation>Współczynnik przemieszczenia</translation>
    </message>
    <message>
        <source>Displacement factor b</source>
        <translation>Współczynnik przemieszczenia b</translation>
    </message>
    <message>
        <source>Displacement from sub-band phase</source>
        <translation>Przemieszczenie z fazy podpasmowej</translation>
    </message>
    <message>
        <source>Displacement from unwrapped phase</source>
        <translation>Przemieszczenie z fazy rozwiniętej</translation>
    </message>
    <message>
        <source>Displacement profile</source>
        <translation>Profil przemieszczeń</translation>
    </message>
    <message>
        <source>Distance [m]</source>
        <translation>Odległość [m]</translation>
    </message>
    <message>
        <source>Distance around it [m]</source>
        <translation>Odległość wokół [m]</translation>
    </message>
    <message>
        <source>Distance classes</source>
        <translation>Klasy odległości</translation>
    </message>
    <message>
        <source>Distance from the reference [m]</source>
        <translation>Odległość od odniesienia [m]</translation>
    </message>
    <message>
        <source>Distance of the lowest value [m]</source>
        <translation>Odległość najniższej wartości [m]</translation>
    </message>
    <message>
        <source>Distance of the points [m]</source>
        <translation>Odstęp punktów [m]</translation>
    </message>
    <message>
        <source>Document (PDF) …</source>
        <translation>Dokument (PDF) …</translation>
    </message>
    <message>
        <source>Double difference</source>
        <translation>Podwójna różnica</translation>
    </message>
    <message>
        <source>Double-difference correlation</source>
        <translation>Korelacja podwójnej różnicy</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Wątpliwości</translation>
    </message>
    <message>
        <source>Draw a line</source>
        <translation>Narysuj linię</translation>
    </message>
    <message>
        <source>Draw a line on the map and see the displacement along it, moving with the temporal controller.</source>
        <translation>Narysuj linię na mapie i zobacz przemieszczenie wzdłuż niej, zmieniające się z kontrolerem czasu.</translation>
    </message>
    <message>
        <source>Draw a line on the map: click its corners, end it with the right button.</source>
        <translation>Narysuj linię na mapie: klikaj wierzchołki, zakończ prawym przyciskiem.</translation>
    </message>
    <message>
        <source>Draw an outline with the left button pressed.</source>
        <translation>Rysuj obrys z wciśniętym lewym przyciskiem.</translation>
    </message>
    <message>
        <source>Drawing (SVG) …</source>
        <translation>Rysunek (SVG) …</translation>
    </message>
    <message>
        <source>EGMS</source>
        <translation>EGMS</translation>
    </message>
    <message>
        <source>ERA5</source>
        <translation>ERA5</translation>
    </message>
    <message>
        <source>Eastward displacement</source>
        <translation>Przemieszczenie na wschód</translation>
    </message>
    <message>
        <source>Eastward displacement [mm]</source>
        <translation>Przemieszczenie na wschód [mm]</translation>
    </message>
    <message>
        <source>Eastward motion</source>
        <translation>Ruch na wschód</translation>
    </message>
    <message>
        <source>Eastward velocity</source>
        <translation>Prędkość na wschód</translation>
    </message>
    <message>
        <source>Effect of a B wrong by 20 %</source>
        <translation>Skutek B błędnego o 20 %</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Puste</translation>
    </message>
    <message>
        <source>End of the active phase</source>
        <translation>Koniec fazy aktywnej</translation>
    </message>
    <message>
        <source>End of the active phase [decimal year]</source>
        <translation>Koniec fazy aktywnej [rok dziesiętny]</translation>
    </message>
    <message>
        <source>End of the colour scale [mm]</source>
        <translation>Koniec skali barw [mm]</translation>
    </message>
    <message>
        <source>Epochs of alignment first</source>
        <translation>Epoki wyrównania „first”</translation>
    </message>
    <message>
        <source>Error bars</source>
        <translation>Słupki błędów</translation>
    </message>
    <message>
        <source>Estimate the DEM error</source>
        <translation>Szacuj błąd NMT</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Estymator</translation>
    </message>
    <message>
        <source>Evenly spread</source>
        <translation>Równomiernie rozłożone</translation>
    </message>
    <message>
        <source>Every so-manyth date</source>
        <translation>Co która data</translation>
    </message>
    <message>
        <source>Example mine</source>
        <translation>Przykładowa kopalnia</translation>
    </message>
    <message>
        <source>Expected displacement</source>
        <translation>Oczekiwane przemieszczenie</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Eksplorator</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Eksportuj …</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>Extent of aligned rasters</source>
        <translation>Zasięg wyrównanych rastrów</translation>
    </message>
    <message>
        <source>Extracted thickness [m]</source>
        <translation>Wybrana miąższość [m]</translation>
    </message>
    <message>
        <source>Field that marks reference stations</source>
        <translation>Pole oznaczające stacje odniesienia</translation>
    </message>
    <message>
        <source>Field with the concession's name</source>
        <translation>Pole z nazwą obszaru górniczego</translation>
    </message>
    <message>
        <source>Field with the names</source>
        <translation>Pole z nazwami</translation>
    </message>
    <message>
        <source>Field with the station's mine</source>
        <translation>Pole z kopalnią stacji</translation>
    </message>
    <message>
        <source>Field with the station's name</source>
        <translation>Pole z nazwą stacji</translation>
    </message>
    <message>
        <source>Field with their names</source>
        <translation>Pole z ich nazwami</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Rysunek</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Files of GNSS series</source>
        <translation>Pliki szeregów GNSS</translation>
    </message>
    <message>
        <source>Files of series</source>
        <translation>Pliki szeregów</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>Wypełnij luki</translation>
    </message>
    <message>
        <source>Filled [%]</source>
        <translation>Wypełnione [%]</translation>
    </message>
    <message>
        <source>Filled raster</source>
        <translation>Wypełniony raster</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Filter an interferogram</source>
        <translation>Filtruj interferogram</translation>
    </message>
    <message>
        <source>Filter of Figure 7 [m]</source>
        <translation>Filtr rysunku 7 [m]</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Przefiltrowany</translation>
    </message>
    <message>
        <source>Find stable ground for a reference</source>
        <translation>Znajdź stabilny teren na odniesienie</translation>
    </message>
    <message>
        <source>First common date</source>
        <translation>Pierwsza wspólna data</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Pierwsza data</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>First of FUNCTION</source>
        <translation>Pierwsza z FUNCTION</translation>
    </message>
    <message>
        <source>First time series</source>
        <translation>Pierwszy szereg czasowy</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Dopasowanie</translation>
    </message>
    <message>
        <source>Fit parameters of panels</source>
        <translation>Dopasuj parametry wyrobisk</translation>
    </message>
    <message>
        <source>Fitted series [mm]</source>
        <translation>Dopasowany szereg [mm]</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Znaczniki</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Folder in which the example mine gets a folder of its own</source>
        <translation>Folder, w którym przykładowa kopalnia dostanie własny folder</translation>
    </message>
    <message>
        <source>Folder of GNSS series</source>
        <translation>Folder szeregów GNSS</translation>
    </message>
    <message>
        <source>Folder of a product</source>
        <translation>Folder produktu</translation>
    </message>
    <message>
        <source>Folder of a product …</source>
        <translation>Folder produktu …</translation>
    </message>
    <message>
        <source>Folder of delay rasters</source>
        <translation>Folder rastrów opóźnień</translation>
    </message>
    <message>
        <source>Folder of series</source>
        <translation>Folder szeregów</translation>
    </message>
    <message>
        <source>Folder with results</source>
        <translation>Folder z wynikami</translation>
    </message>
    <message>
        <source>Forget the reference</source>
        <translation>Zapomnij odniesienie</translation>
    </message>
    <message>
        <source>Fourth of FUNCTION</source>
        <translation>Czwarta z FUNCTION</translation>
    </message>
    <message>
        <source>Frames of an animation</source>
        <translation>Klatki animacji</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>Odręcznie</translation>
    </message>
    <message>
        <source>Frequency of an RSLC file</source>
        <translation>Częstotliwość pliku RSLC</translation>
    </message>
    <message>
        <source>Frequency offset of the sub-bands [Hz]</source>
        <translation>Przesunięcie częstotliwości podpasm [Hz]</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>From an SLC pair to sub-band displacement (model)</source>
        <translation>Od pary SLC do przemieszczenia podpasmowego (model)</translation>
    </message>
    <message>
        <source>From interferograms to a report in five steps. Each button opens an algorithm of the Processing toolbox with everything filled in that is known so far.</source>
        <translation>Od interferogramów do raportu w pięciu krokach. Każdy przycisk otwiera algorytm z narzędzi Processing z wypełnionym wszystkim, co już wiadomo.</translation>
    </message>
    <message>
        <source>From interferograms to a report, step by step, and an example mine to try everything on.</source>
        <translation>Od interferogramów do raportu, krok po kroku, oraz przykładowa kopalnia do wypróbowania.</translation>
    </message>
    <message>
        <source>From interferograms to time series (model)</source>
        <translation>Od interferogramów do szeregu czasowego (model)</translation>
    </message>
    <message>
        <source>Function of time</source>
        <translation>Funkcja czasu</translation>
    </message>
    <message>
        <source>Function of time as text</source>
        <translation>Funkcja czasu jako tekst</translation>
    </message>
    <message>
        <source>Function of time chosen</source>
        <translation>Wybrana funkcja czasu</translation>
    </message>
    <message>
        <source>Functions of time used</source>
        <translation>Użyte funkcje czasu</translation>
    </message>
    <message>
        <source>GACOS</source>
        <translation>GACOS</translation>
    </message>
    <message>
        <source>GAMMA</source>
        <translation>GAMMA</translation>
    </message>
    <message>
        <source>GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>GMTSAR</source>
        <translation>GMTSAR</translation>
    </message>
    <message>
        <source>GNSS</source>
        <translation>GNSS</translation>
    </message>
    <message>
        <source>GNSS at radar dates</source>
        <translation>GNSS w datach radaru</translation>
    </message>
    <message>
        <source>GNSS series</source>
        <translation>Szereg GNSS</translation>
    </message>
    <message>
        <source>GNSS series as a table layer</source>
        <translation>Szereg GNSS jako warstwa tabeli</translation>
    </message>
    <message>
        <source>GNSS stations</source>
        <translation>Stacje GNSS</translation>
    </message>
    <message>
        <source>GNSS stations to tie to</source>
        <translation>Stacje GNSS do nawiązania</translation>
    </message>
    <message>
        <source>GNSS to line of sight</source>
        <translation>GNSS na linię widzenia</translation>
    </message>
    <message>
        <source>GPS</source>
        <translation>GPS</translation>
    </message>
    <message>
        <source>GUNW</source>
        <translation>GUNW</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussowski</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Geocode</source>
        <translation>Geokoduj</translation>
    </message>
    <message>
        <source>Geocoded</source>
        <translation>Zgeokodowane</translation>
    </message>
    <message>
        <source>Given up, for another project was opened meanwhile; nothing was kept.</source>
        <translation>Zaniechano, bo w międzyczasie otwarto inny projekt; niczego nie zachowano.</translation>
    </message>
    <message>
        <source>Goldstein</source>
        <translation>Goldstein</translation>
    </message>
    <message>
        <source>Goldstein: overlap of patches [pixels]</source>
        <translation>Goldstein: zakładka bloków [piksele]</translation>
    </message>
    <message>
        <source>Goldstein: side of a patch [pixels]</source>
        <translation>Goldstein: bok bloku [piksele]</translation>
    </message>
    <message>
        <source>Goldstein: strength</source>
        <translation>Goldstein: siła</translation>
    </message>
    <message>
        <source>Gradient in parts of the largest</source>
        <translation>Gradient w częściach największego</translation>
    </message>
    <message>
        <source>Greatest subsidence angle [degrees]</source>
        <translation>Kąt największego osiadania [stopnie]</translation>
    </message>
    <message>
        <source>Ground that moves</source>
        <translation>Teren w ruchu</translation>
    </message>
    <message>
        <source>HDF5</source>
        <translation>HDF5</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Half-gain wavelength [m]</source>
        <translation>Długość fali połowy wzmocnienia [m]</translation>
    </message>
    <message>
        <source>Hamming coefficient</source>
        <translation>Współczynnik Hamminga</translation>
    </message>
    <message>
        <source>Hand-made pairs</source>
        <translation>Pary wybrane ręcznie</translation>
    </message>
    <message>
        <source>Heading [degrees]</source>
        <translation>Azymut lotu [stopnie]</translation>
    </message>
    <message>
        <source>Heading raster [degrees]</source>
        <translation>Raster azymutu lotu [stopnie]</translation>
    </message>
    <message>
        <source>Heading raster, ascending [degrees]</source>
        <translation>Raster azymutu lotu, wstępująca [stopnie]</translation>
    </message>
    <message>
        <source>Heading raster, descending [degrees]</source>
        <translation>Raster azymutu lotu, zstępująca [stopnie]</translation>
    </message>
    <message>
        <source>Heading rasters [degrees]</source>
        <translation>Rastry azymutu lotu [stopnie]</translation>
    </message>
    <message>
        <source>Heading, ascending [degrees]</source>
        <translation>Azymut lotu, wstępująca [stopnie]</translation>
    </message>
    <message>
        <source>Heading, descending [degrees]</source>
        <translation>Azymut lotu, zstępująca [stopnie]</translation>
    </message>
    <message>
        <source>Heavily decorrelated pairs</source>
        <translation>Pary silnie zdekorelowane</translation>
    </message>
    <message>
        <source>Height [m]</source>
        <translation>Wysokość [m]</translation>
    </message>
    <message>
        <source>Height [pixels]</source>
        <translation>Wysokość [piksele]</translation>
    </message>
    <message>
        <source>Height of the hills [m]</source>
        <translation>Wysokość wzgórz [m]</translation>
    </message>
    <message>
        <source>Highest LOS displacement [mm]</source>
        <translation>Największe przemieszczenie LOS [mm]</translation>
    </message>
    <message>
        <source>Highest displacement [mm]</source>
        <translation>Największe przemieszczenie [mm]</translation>
    </message>
    <message>
        <source>Highest velocity [mm/yr]</source>
        <translation>Największa prędkość [mm/yr]</translation>
    </message>
    <message>
        <source>Highest vertical motion</source>
        <translation>Największy ruch pionowy</translation>
    </message>
    <message>
        <source>Horizontal motion</source>
        <translation>Ruch poziomy</translation>
    </message>
    <message>
        <source>Huber's threshold [robust sigmas]</source>
        <translation>Próg Hubera [odporne sigmy]</translation>
    </message>
    <message>
        <source>HyP3</source>
        <translation>HyP3</translation>
    </message>
    <message>
        <source>ISCE2</source>
        <translation>ISCE2</translation>
    </message>
    <message>
        <source>Images with speckle</source>
        <translation>Obrazy z plamkowaniem</translation>
    </message>
    <message>
        <source>Import a time series</source>
        <translation>Importuj szereg czasowy</translation>
    </message>
    <message>
        <source>InSAR</source>
        <translation>InSAR</translation>
    </message>
    <message>
        <source>InSAR Explorer</source>
        <translation>InSAR Explorer</translation>
    </message>
    <message>
        <source>InSAR sees the motion that the stations see. Lay both over each other in the explorer.</source>
        <translation>InSAR widzi ruch, który widzą stacje. Nałóż oba na siebie w eksploratorze.</translation>
    </message>
    <message>
        <source>Incidence angle [degrees]</source>
        <translation>Kąt padania [stopnie]</translation>
    </message>
    <message>
        <source>Incidence angle of the first [degrees]</source>
        <translation>Kąt padania pierwszego [stopnie]</translation>
    </message>
    <message>
        <source>Incidence angle of the second [degrees]</source>
        <translation>Kąt padania drugiego [stopnie]</translation>
    </message>
    <message>
        <source>Incidence angle raster [degrees]</source>
        <translation>Raster kąta padania [stopnie]</translation>
    </message>
    <message>
        <source>Incidence angle raster, ascending [degrees]</source>
        <translation>Raster kąta padania, wstępująca [stopnie]</translation>
    </message>
    <message>
        <source>Incidence angle raster, descending [degrees]</source>
        <translation>Raster kąta padania, zstępująca [stopnie]</translation>
    </message>
    <message>
        <source>Incidence angle rasters [degrees]</source>
        <translation>Rastry kąta padania [stopnie]</translation>
    </message>
    <message>
        <source>Incidence angle, ascending [degrees]</source>
        <translation>Kąt padania, wstępująca [stopnie]</translation>
    </message>
    <message>
        <source>Incidence angle, descending [degrees]</source>
        <translation>Kąt padania, zstępująca [stopnie]</translation>
    </message>
    <message>
        <source>Independent looks</source>
        <translation>Niezależne looki</translation>
    </message>
    <message>
        <source>Influence of interferograms</source>
        <translation>Wpływ interferogramów</translation>
    </message>
    <message>
        <source>Initial rate</source>
        <translation>Prędkość początkowa</translation>
    </message>
    <message>
        <source>Initial rate [mm/yr]</source>
        <translation>Prędkość początkowa [mm/yr]</translation>
    </message>
    <message>
        <source>Initial, active and residual phase, shaded; needs the piecewise fit.</source>
        <translation>Faza początkowa, aktywna i resztkowa, cieniowane; wymaga dopasowania odcinkowego.</translation>
    </message>
    <message>
        <source>Initial, active, residual</source>
        <translation>Początkowa, aktywna, resztkowa</translation>
    </message>
    <message>
        <source>Initial, then active</source>
        <translation>Początkowa, potem aktywna</translation>
    </message>
    <message>
        <source>Initialisation</source>
        <translation>Inicjalizacja</translation>
    </message>
    <message>
        <source>Interferogram</source>
        <translation>Interferogram</translation>
    </message>
    <message>
        <source>Interferogram layers of the project</source>
        <translation>Warstwy interferogramów projektu</translation>
    </message>
    <message>
        <source>Interferogram that changes most</source>
        <translation>Interferogram, który zmienia najwięcej</translation>
    </message>
    <message>
        <source>Interferograms</source>
        <translation>Interferogramy</translation>
    </message>
    <message>
        <source>Interferograms (unwrapped phase)</source>
        <translation>Interferogramy (faza rozwinięta)</translation>
    </message>
    <message>
        <source>Interferograms changed</source>
        <translation>Zmienione interferogramy</translation>
    </message>
    <message>
        <source>Interferometry</source>
        <translation>Interferometria</translation>
    </message>
    <message>
        <source>Intermittent: a part of the dates</source>
        <translation>Przerywane: część dat</translation>
    </message>
    <message>
        <source>Intermittent: minimum share of dates</source>
        <translation>Przerywane: najmniejszy udział dat</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolacja</translation>
    </message>
    <message>
        <source>Interpolation error</source>
        <translation>Błąd interpolacji</translation>
    </message>
    <message>
        <source>Interpolation error [mm]</source>
        <translation>Błąd interpolacji [mm]</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>To jest</translation>
    </message>
    <message>
        <source>It takes so many revisit cycles</source>
        <translation>Potrzeba tylu cykli rewizyty</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iteracje</translation>
    </message>
    <message>
        <source>Its coherence</source>
        <translation>Jego koherencja</translation>
    </message>
    <message>
        <source>Its patch</source>
        <translation>Jego płat</translation>
    </message>
    <message>
        <source>Its standard error [mm/yr]</source>
        <translation>Jego błąd standardowy [mm/yr]</translation>
    </message>
    <message>
        <source>Judge by</source>
        <translation>Oceniaj według</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Keep what is linear in time</source>
        <translation>Zachowaj to, co liniowe w czasie</translation>
    </message>
    <message>
        <source>Kind of the delays</source>
        <translation>Rodzaj opóźnień</translation>
    </message>
    <message>
        <source>L-band</source>
        <translation>Pasmo L</translation>
    </message>
    <message>
        <source>LOS</source>
        <translation>LOS</translation>
    </message>
    <message>
        <source>LOS displacement</source>
        <translation>Przemieszczenie LOS</translation>
    </message>
    <message>
        <source>LOS displacement [mm]</source>
        <translation>Przemieszczenie LOS [mm]</translation>
    </message>
    <message>
        <source>LOS standard deviation</source>
        <translation>Odchylenie standardowe LOS</translation>
    </message>
    <message>
        <source>LOS velocity</source>
        <translation>Prędkość LOS</translation>
    </message>
    <message>
        <source>LOS velocity [mm/yr]</source>
        <translation>Prędkość LOS [mm/yr]</translation>
    </message>
    <message>
        <source>Largest constant of an interferogram [rad]</source>
        <translation>Największa stała interferogramu [rad]</translation>
    </message>
    <message>
        <source>Largest cumulative subsidence [mm]</source>
        <translation>Największe skumulowane osiadanie [mm]</translation>
    </message>
    <message>
        <source>Largest distance [m]</source>
        <translation>Największa odległość [m]</translation>
    </message>
    <message>
        <source>Largest effect of B on up</source>
        <translation>Największy wpływ B na pion</translation>
    </message>
    <message>
        <source>Largest error [mm]</source>
        <translation>Największy błąd [mm]</translation>
    </message>
    <message>
        <source>Largest full-band phase [rad]</source>
        <translation>Największa faza pełnego pasma [rad]</translation>
    </message>
    <message>
        <source>Largest gap [pixels]</source>
        <translation>Największa luka [piksele]</translation>
    </message>
    <message>
        <source>Largest mean coherence of a pair</source>
        <translation>Największa średnia koherencja pary</translation>
    </message>
    <message>
        <source>Largest perpendicular baseline [m]</source>
        <translation>Największa baza prostopadła [m]</translation>
    </message>
    <message>
        <source>Largest share of a raster [%]</source>
        <translation>Największa część rastra [%]</translation>
    </message>
    <message>
        <source>Largest standard deviation [mm]</source>
        <translation>Największe odchylenie standardowe [mm]</translation>
    </message>
    <message>
        <source>Largest standard deviation kept [mm]</source>
        <translation>Największe dopuszczone odchylenie standardowe [mm]</translation>
    </message>
    <message>
        <source>Largest subsidence [mm]</source>
        <translation>Największe osiadanie [mm]</translation>
    </message>
    <message>
        <source>Largest subsidence rate [mm/yr]</source>
        <translation>Największa prędkość osiadania [mm/yr]</translation>
    </message>
    <message>
        <source>Largest temporal baseline [days]</source>
        <translation>Największa baza czasowa [dni]</translation>
    </message>
    <message>
        <source>Largest true LOS subsidence [mm]</source>
        <translation>Największe prawdziwe osiadanie LOS [mm]</translation>
    </message>
    <message>
        <source>Largest true subsidence [mm]</source>
        <translation>Największe prawdziwe osiadanie [mm]</translation>
    </message>
    <message>
        <source>Last [mm]</source>
        <translation>Ostatnia [mm]</translation>
    </message>
    <message>
        <source>Last common date</source>
        <translation>Ostatnia wspólna data</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Ostatnia data</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Latitude [degrees]</source>
        <translation>Szerokość geogr. [stopnie]</translation>
    </message>
    <message>
        <source>Latitude of radar pixels</source>
        <translation>Szerokość geogr. pikseli radaru</translation>
    </message>
    <message>
        <source>Layers below</source>
        <translation>Warstwy poniżej</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Wydruk</translation>
    </message>
    <message>
        <source>Least coherent pair</source>
        <translation>Najmniej koherentna para</translation>
    </message>
    <message>
        <source>Least epochs of a day</source>
        <translation>Najmniej epok na dobę</translation>
    </message>
    <message>
        <source>Least mean coherence</source>
        <translation>Najmniejsza średnia koherencja</translation>
    </message>
    <message>
        <source>Least signal to noise</source>
        <translation>Najmniejszy stosunek sygnału do szumu</translation>
    </message>
    <message>
        <source>Least signal to noise of a peak</source>
        <translation>Najmniejszy stosunek sygnału do szumu maksimum</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Length of all lines [m]</source>
        <translation>Długość wszystkich linii [m]</translation>
    </message>
    <message>
        <source>Length of the face [m]</source>
        <translation>Długość ściany [m]</translation>
    </message>
    <message>
        <source>LiCSAR</source>
        <translation>LiCSAR</translation>
    </message>
    <message>
        <source>LiCSBAS</source>
        <translation>LiCSBAS</translation>
    </message>
    <message>
        <source>Limit [mm/yr]</source>
        <translation>Granica [mm/yr]</translation>
    </message>
    <message>
        <source>Line and exponential decay</source>
        <translation>Prosta i zanik wykładniczy</translation>
    </message>
    <message>
        <source>Line and half-year</source>
        <translation>Prosta i pół roku</translation>
    </message>
    <message>
        <source>Line and logarithmic decay</source>
        <translation>Prosta i zanik logarytmiczny</translation>
    </message>
    <message>
        <source>Line and steps</source>
        <translation>Prosta i skoki</translation>
    </message>
    <message>
        <source>Line and year</source>
        <translation>Prosta i rok</translation>
    </message>
    <message>
        <source>Line of the lowest value</source>
        <translation>Linia najniższej wartości</translation>
    </message>
    <message>
        <source>Line spacing [m]</source>
        <translation>Odstęp linii [m]</translation>
    </message>
    <message>
        <source>Line-of-sight unit vectors (east, north, up)</source>
        <translation>Wektory jednostkowe linii widzenia (wschód, północ, góra)</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Lines of the window</source>
        <translation>Linie okna</translation>
    </message>
    <message>
        <source>Lines to mark</source>
        <translation>Linie do zaznaczenia</translation>
    </message>
    <message>
        <source>Load the example mine …</source>
        <translation>Wczytaj przykładową kopalnię …</translation>
    </message>
    <message>
        <source>Logistic</source>
        <translation>Logistyczna</translation>
    </message>
    <message>
        <source>Longest bridge [pixels]</source>
        <translation>Najdłuższy most [piksele]</translation>
    </message>
    <message>
        <source>Longest gap that is filled [m]</source>
        <translation>Najdłuższa wypełniana luka [m]</translation>
    </message>
    <message>
        <source>Longest pair [days]</source>
        <translation>Najdłuższa para [dni]</translation>
    </message>
    <message>
        <source>Longest pair for the atmosphere [days]</source>
        <translation>Najdłuższa para dla atmosfery [dni]</translation>
    </message>
    <message>
        <source>Longitude [degrees]</source>
        <translation>Długość geogr. [stopnie]</translation>
    </message>
    <message>
        <source>Longitude of radar pixels</source>
        <translation>Długość geogr. pikseli radaru</translation>
    </message>
    <message>
        <source>Look side</source>
        <translation>Strona obserwacji</translation>
    </message>
    <message>
        <source>Look side, ascending</source>
        <translation>Strona obserwacji, wstępująca</translation>
    </message>
    <message>
        <source>Look side, descending</source>
        <translation>Strona obserwacji, zstępująca</translation>
    </message>
    <message>
        <source>Looking at the quality of the stack …</source>
        <translation>Sprawdzanie jakości stosu …</translation>
    </message>
    <message>
        <source>Looking at {stack}</source>
        <translation>Oglądanie {stack}</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Looki</translation>
    </message>
    <message>
        <source>Looks along lines</source>
        <translation>Looki wzdłuż linii</translation>
    </message>
    <message>
        <source>Looks along samples</source>
        <translation>Looki wzdłuż próbek</translation>
    </message>
    <message>
        <source>Looks in lines</source>
        <translation>Looki w liniach</translation>
    </message>
    <message>
        <source>Looks in samples</source>
        <translation>Looki w próbkach</translation>
    </message>
    <message>
        <source>Looks of the sub-band window</source>
        <translation>Looki okna podpasmowego</translation>
    </message>
    <message>
        <source>Lookup table (map to radar)</source>
        <translation>Tablica odniesień (mapa do radaru)</translation>
    </message>
    <message>
        <source>Loops beyond pi</source>
        <translation>Pętle ponad pi</translation>
    </message>
    <message>
        <source>Loops beyond pi at most</source>
        <translation>Co najwyżej pętli ponad pi</translation>
    </message>
    <message>
        <source>Loops of three</source>
        <translation>Pętle trzech</translation>
    </message>
    <message>
        <source>Loops of three pairs</source>
        <translation>Pętle trzech par</translation>
    </message>
    <message>
        <source>Loops that do not close</source>
        <translation>Pętle, które się nie zamykają</translation>
    </message>
    <message>
        <source>Lose fringes that are too dense</source>
        <translation>Utrać zbyt gęste prążki</translation>
    </message>
    <message>
        <source>Lowest LOS displacement [mm]</source>
        <translation>Najmniejsze przemieszczenie LOS [mm]</translation>
    </message>
    <message>
        <source>Lowest displacement [mm]</source>
        <translation>Najmniejsze przemieszczenie [mm]</translation>
    </message>
    <message>
        <source>Lowest true LOS velocity [mm/yr]</source>
        <translation>Najmniejsza prawdziwa prędkość LOS [mm/yr]</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Najniższa wartość</translation>
    </message>
    <message>
        <source>Lowest velocity [mm/yr]</source>
        <translation>Najmniejsza prędkość [mm/yr]</translation>
    </message>
    <message>
        <source>Lowest vertical motion</source>
        <translation>Najmniejszy ruch pionowy</translation>
    </message>
    <message>
        <source>MP4</source>
        <translation>MP4</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Podręcznik</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapy</translation>
    </message>
    <message>
        <source>Maps and report</source>
        <translation>Mapy i raport</translation>
    </message>
    <message>
        <source>Maps in a row</source>
        <translation>Map w wierszu</translation>
    </message>
    <message>
        <source>Margin around moving ground [m]</source>
        <translation>Margines wokół poruszającego się terenu [m]</translation>
    </message>
    <message>
        <source>Margin around the concessions [m]</source>
        <translation>Margines wokół obszarów górniczych [m]</translation>
    </message>
    <message>
        <source>Margin around the mask [m]</source>
        <translation>Margines wokół maski [m]</translation>
    </message>
    <message>
        <source>Mask of the atmosphere: mining concessions</source>
        <translation>Maska atmosfery: obszary górnicze</translation>
    </message>
    <message>
        <source>Mask phase below this coherence</source>
        <translation>Maskuj fazę poniżej tej koherencji</translation>
    </message>
    <message>
        <source>Mask: mining concessions</source>
        <translation>Maska: obszary górnicze</translation>
    </message>
    <message>
        <source>Mean coherence</source>
        <translation>Średnia koherencja</translation>
    </message>
    <message>
        <source>Mean coherence of the first</source>
        <translation>Średnia koherencja pierwszego</translation>
    </message>
    <message>
        <source>Mean coherence of the second</source>
        <translation>Średnia koherencja drugiego</translation>
    </message>
    <message>
        <source>Mean difference [mm]</source>
        <translation>Średnia różnica [mm]</translation>
    </message>
    <message>
        <source>Mean error [mm]</source>
        <translation>Średni błąd [mm]</translation>
    </message>
    <message>
        <source>Mean offset of lines [pixels]</source>
        <translation>Średnie przesunięcie linii [piksele]</translation>
    </message>
    <message>
        <source>Mean offset of samples [pixels]</source>
        <translation>Średnie przesunięcie próbek [piksele]</translation>
    </message>
    <message>
        <source>Mean sub-band coherence</source>
        <translation>Średnia koherencja podpasmowa</translation>
    </message>
    <message>
        <source>Measured less predicted</source>
        <translation>Zmierzone minus przewidziane</translation>
    </message>
    <message>
        <source>Median rms of the interferograms after [mm]</source>
        <translation>Mediana wartości skutecznej interferogramów po [mm]</translation>
    </message>
    <message>
        <source>Median rms of the interferograms before [mm]</source>
        <translation>Mediana wartości skutecznej interferogramów przed [mm]</translation>
    </message>
    <message>
        <source>Median standard deviation [mm]</source>
        <translation>Mediana odchylenia standardowego [mm]</translation>
    </message>
    <message>
        <source>Median standard deviation [rad]</source>
        <translation>Mediana odchylenia standardowego [rad]</translation>
    </message>
    <message>
        <source>Memory [MB]</source>
        <translation>Pamięć [MB]</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Mines</source>
        <translation>Kopalnie</translation>
    </message>
    <message>
        <source>Minimum coherence of an interferogram</source>
        <translation>Najmniejsza koherencja interferogramu</translation>
    </message>
    <message>
        <source>Minimum mean coherence</source>
        <translation>Najmniejsza średnia koherencja</translation>
    </message>
    <message>
        <source>Minimum number of interferograms</source>
        <translation>Najmniejsza liczba interferogramów</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Górnictwo</translation>
    </message>
    <message>
        <source>Mining InSAR map</source>
        <translation>Mapa Mining InSAR</translation>
    </message>
    <message>
        <source>Mining InSAR: ground motion over mines from satellite radar</source>
        <translation>Mining InSAR: ruch terenu nad kopalniami z radaru satelitarnego</translation>
    </message>
    <message>
        <source>MintPy</source>
        <translation>MintPy</translation>
    </message>
    <message>
        <source>Misregistration [lines]</source>
        <translation>Błąd rejestracji [linie]</translation>
    </message>
    <message>
        <source>Misregistration [samples]</source>
        <translation>Błąd rejestracji [próbki]</translation>
    </message>
    <message>
        <source>Missing packages</source>
        <translation>Brakujące pakiety</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Models of the bands</source>
        <translation>Modele pasm</translation>
    </message>
    <message>
        <source>Most change points</source>
        <translation>Najwięcej punktów zmiany</translation>
    </message>
    <message>
        <source>Most coherent pair</source>
        <translation>Najbardziej koherentna para</translation>
    </message>
    <message>
        <source>Moving area</source>
        <translation>Obszar ruchu</translation>
    </message>
    <message>
        <source>Moving area (polygons)</source>
        <translation>Obszar ruchu (poligony)</translation>
    </message>
    <message>
        <source>Moving area (raster)</source>
        <translation>Obszar ruchu (raster)</translation>
    </message>
    <message>
        <source>Moving box [days]</source>
        <translation>Średnia ruchoma [dni]</translation>
    </message>
    <message>
        <source>Moving ground (for reference: stable)</source>
        <translation>Teren w ruchu (dla odniesienia: stable)</translation>
    </message>
    <message>
        <source>Names of the bridges</source>
        <translation>Nazwy mostów</translation>
    </message>
    <message>
        <source>Names of the products</source>
        <translation>Nazwy produktów</translation>
    </message>
    <message>
        <source>Names of the time series</source>
        <translation>Nazwy szeregów czasowych</translation>
    </message>
    <message>
        <source>Names of the two</source>
        <translation>Nazwy obu</translation>
    </message>
    <message>
        <source>Needed packages that are missing or broken</source>
        <translation>Potrzebne pakiety, których brak lub są uszkodzone</translation>
    </message>
    <message>
        <source>NetCDF</source>
        <translation>NetCDF</translation>
    </message>
    <message>
        <source>Network of interferograms</source>
        <translation>Sieć interferogramów</translation>
    </message>
    <message>
        <source>Network window</source>
        <translation>Okno sieci</translation>
    </message>
    <message>
        <source>No interferogram: smoothing only</source>
        <translation>Bez interferogramu: tylko wygładzanie</translation>
    </message>
    <message>
        <source>No pair does harm. Go on with the series.</source>
        <translation>Żadna para nie szkodzi. Przejdź do szeregu.</translation>
    </message>
    <message>
        <source>No pair is in use.</source>
        <translation>Żadna para nie jest używana.</translation>
    </message>
    <message>
        <source>No pair that is in use does harm, or the network needs it.</source>
        <translation>Żadna używana para nie szkodzi albo sieć jej potrzebuje.</translation>
    </message>
    <message>
        <source>No replicas: the series does not tell its wavelength.</source>
        <translation>Brak replik: szereg nie podaje swojej długości fali.</translation>
    </message>
    <message>
        <source>Noise [mm/yr]</source>
        <translation>Szum [mm/yr]</translation>
    </message>
    <message>
        <source>Noise of every interferogram [rad]</source>
        <translation>Szum każdego interferogramu [rad]</translation>
    </message>
    <message>
        <source>Noise, standard deviations</source>
        <translation>Szum, odchylenia standardowe</translation>
    </message>
    <message>
        <source>Northward displacement</source>
        <translation>Przemieszczenie na północ</translation>
    </message>
    <message>
        <source>Northward displacement [mm]</source>
        <translation>Przemieszczenie na północ [mm]</translation>
    </message>
    <message>
        <source>Northward motion</source>
        <translation>Ruch na północ</translation>
    </message>
    <message>
        <source>Northward velocity</source>
        <translation>Prędkość na północ</translation>
    </message>
    <message>
        <source>Nugget</source>
        <translation>Nugget</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Liczba dat</translation>
    </message>
    <message>
        <source>Numbers for every concession, and one page to hand on.</source>
        <translation>Liczby dla każdego obszaru górniczego i jedna strona do przekazania.</translation>
    </message>
    <message>
        <source>OPERA</source>
        <translation>OPERA</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Obserwacje</translation>
    </message>
    <message>
        <source>Offset of the references</source>
        <translation>Przesunięcie odniesień</translation>
    </message>
    <message>
        <source>Offsets [pixels]</source>
        <translation>Przesunięcia [piksele]</translation>
    </message>
    <message>
        <source>Offsets of lines and samples</source>
        <translation>Przesunięcia linii i próbek</translation>
    </message>
    <message>
        <source>One standard deviation, where the product has it.</source>
        <translation>Jedno odchylenie standardowe, jeśli produkt je ma.</translation>
    </message>
    <message>
        <source>Onset of the active phase</source>
        <translation>Początek fazy aktywnej</translation>
    </message>
    <message>
        <source>Onset of the active phase [decimal year]</source>
        <translation>Początek fazy aktywnej [rok dziesiętny]</translation>
    </message>
    <message>
        <source>Onset of the decay</source>
        <translation>Początek zaniku</translation>
    </message>
    <message>
        <source>Opacity over the layers below [%]</source>
        <translation>Krycie nad warstwami poniżej [%]</translation>
    </message>
    <message>
        <source>Open the reports above; they hold all settings and the commands to repeat them.</source>
        <translation>Otwórz powyższe raporty; zawierają wszystkie ustawienia i polecenia do ich powtórzenia.</translation>
    </message>
    <message>
        <source>Opening the project …</source>
        <translation>Otwieranie projektu …</translation>
    </message>
    <message>
        <source>Outside all concessions [%]</source>
        <translation>Poza wszystkimi obszarami górniczymi [%]</translation>
    </message>
    <message>
        <source>Overlap of tiles [pixels]</source>
        <translation>Zakładka kafli [piksele]</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Dokument PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PIM</source>
        <translation>PIM</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Obraz PNG (*.png)</translation>
    </message>
    <message>
        <source>Packages that work</source>
        <translation>Działające pakiety</translation>
    </message>
    <message>
        <source>Pages of the PDF</source>
        <translation>Strony PDF</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Pair number</source>
        <translation>Numer pary</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pary</translation>
    </message>
    <message>
        <source>Pairs in use, as Select network writes them …</source>
        <translation>Używane pary, jak zapisuje je Wybierz sieć …</translation>
    </message>
    <message>
        <source>Pairs switched off, for EXCLUDE_PAIRS …</source>
        <translation>Wyłączone pary, dla EXCLUDE_PAIRS …</translation>
    </message>
    <message>
        <source>Pairs that do harm: {pairs}. Switch them off in the network window; SBAS then leaves them out.</source>
        <translation>Pary, które szkodzą: {pairs}. Wyłącz je w oknie sieci; SBAS je wtedy pominie.</translation>
    </message>
    <message>
        <source>Pairs that would join what is not connected</source>
        <translation>Pary, które połączyłyby niepołączone</translation>
    </message>
    <message>
        <source>Pairs to drop</source>
        <translation>Pary do odrzucenia</translation>
    </message>
    <message>
        <source>Pairs to leave out</source>
        <translation>Pary do pominięcia</translation>
    </message>
    <message>
        <source>Pairs with unwrapping errors</source>
        <translation>Pary z błędami rozwijania</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Wyrobiska</translation>
    </message>
    <message>
        <source>Parameters of the function of time</source>
        <translation>Parametry funkcji czasu</translation>
    </message>
    <message>
        <source>Parameters to find</source>
        <translation>Szukane parametry</translation>
    </message>
    <message>
        <source>Parts of the dates</source>
        <translation>Części dat</translation>
    </message>
    <message>
        <source>Patch [pixels]</source>
        <translation>Płat [piksele]</translation>
    </message>
    <message>
        <source>Patterns at most</source>
        <translation>Najwięcej wzorców</translation>
    </message>
    <message>
        <source>Perpendicular baseline [m]</source>
        <translation>Baza prostopadła [m]</translation>
    </message>
    <message>
        <source>Phase closure</source>
        <translation>Zamknięcie fazy</translation>
    </message>
    <message>
        <source>Phase closure, rms</source>
        <translation>Zamknięcie fazy, wartość skuteczna</translation>
    </message>
    <message>
        <source>Phase noise</source>
        <translation>Szum fazy</translation>
    </message>
    <message>
        <source>Phase standard deviation</source>
        <translation>Odchylenie standardowe fazy</translation>
    </message>
    <message>
        <source>Phase to remove [rad]</source>
        <translation>Faza do odjęcia [rad]</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fazy</translation>
    </message>
    <message>
        <source>Phases of subsidence</source>
        <translation>Fazy osiadania</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>Obraz (PNG) …</translation>
    </message>
    <message>
        <source>Picture …</source>
        <translation>Obraz …</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Pixel on the ground [m]</source>
        <translation>Piksel w terenie [m]</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>Rozmiar piksela</translation>
    </message>
    <message>
        <source>Pixel size [m]</source>
        <translation>Rozmiar piksela [m]</translation>
    </message>
    <message>
        <source>Pixel size [units of the map]</source>
        <translation>Rozmiar piksela [jednostki mapy]</translation>
    </message>
    <message>
        <source>Pixel size on the ground [m]</source>
        <translation>Rozmiar piksela w terenie [m]</translation>
    </message>
    <message>
        <source>Pixel's own standard deviations</source>
        <translation>Własne odchylenia standardowe piksela</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Piksele</translation>
    </message>
    <message>
        <source>Pixels bridged by smoothing</source>
        <translation>Piksele połączone przez wygładzanie</translation>
    </message>
    <message>
        <source>Pixels changed</source>
        <translation>Zmienione piksele</translation>
    </message>
    <message>
        <source>Pixels empty beyond a gap</source>
        <translation>Piksele puste za luką</translation>
    </message>
    <message>
        <source>Pixels left alone</source>
        <translation>Piksele nietknięte</translation>
    </message>
    <message>
        <source>Pixels whose dates are all connected</source>
        <translation>Piksele, których wszystkie daty są połączone</translation>
    </message>
    <message>
        <source>Pixels with a loop beyond pi, after</source>
        <translation>Piksele z pętlą ponad pi, po</translation>
    </message>
    <message>
        <source>Pixels with a loop beyond pi, before</source>
        <translation>Piksele z pętlą ponad pi, przed</translation>
    </message>
    <message>
        <source>Pixels with a part of the dates</source>
        <translation>Piksele z częścią dat</translation>
    </message>
    <message>
        <source>Pixels with a whole-cycle error in the best loop of three through the pair.</source>
        <translation>Piksele z błędem całego cyklu w najlepszej pętli trzech przez tę parę.</translation>
    </message>
    <message>
        <source>Pixels without data</source>
        <translation>Piksele bez danych</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>Places without a value</source>
        <translation>Miejsca bez wartości</translation>
    </message>
    <message>
        <source>Plane at each date</source>
        <translation>Płaszczyzna w każdej dacie</translation>
    </message>
    <message>
        <source>Point layer …</source>
        <translation>Warstwa punktów …</translation>
    </message>
    <message>
        <source>Point or rectangle</source>
        <translation>Punkt lub prostokąt</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Points of profiles</source>
        <translation>Punkty profili</translation>
    </message>
    <message>
        <source>Points of the profiles</source>
        <translation>Punkty profili</translation>
    </message>
    <message>
        <source>Points or polygons</source>
        <translation>Punkty lub poligony</translation>
    </message>
    <message>
        <source>Points to mark</source>
        <translation>Punkty do zaznaczenia</translation>
    </message>
    <message>
        <source>Points to tabulate</source>
        <translation>Punkty do tabeli</translation>
    </message>
    <message>
        <source>Points with series</source>
        <translation>Punkty z szeregami</translation>
    </message>
    <message>
        <source>Polarisation</source>
        <translation>Polaryzacja</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Poligon</translation>
    </message>
    <message>
        <source>Positive phase means motion</source>
        <translation>Dodatnia faza oznacza ruch</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Dokładność obliczeń</translation>
    </message>
    <message>
        <source>Predict subsidence of panels</source>
        <translation>Prognozuj osiadanie wyrobisk</translation>
    </message>
    <message>
        <source>Predicted LOS displacement [mm]</source>
        <translation>Prognozowane przemieszczenie LOS [mm]</translation>
    </message>
    <message>
        <source>Predicted standard deviation of the velocity [mm/yr]</source>
        <translation>Przewidziane odchylenie standardowe prędkości [mm/yr]</translation>
    </message>
    <message>
        <source>Predicted velocity standard deviation</source>
        <translation>Przewidziane odchylenie standardowe prędkości</translation>
    </message>
    <message>
        <source>Printed map</source>
        <translation>Mapa drukowana</translation>
    </message>
    <message>
        <source>Processing does not know {id}.</source>
        <translation>Processing nie zna {id}.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Product folder</source>
        <translation>Folder produktu</translation>
    </message>
    <message>
        <source>Product in the folder</source>
        <translation>Produkt w folderze</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Propagation angle theta0 [degrees]</source>
        <translation>Kąt propagacji theta0 [stopnie]</translation>
    </message>
    <message>
        <source>Put the unwrapped interferograms of your processor or product into one file. Everything that is decided on the way (dates, wavelength, sign) is in its report.</source>
        <translation>Umieść rozwinięte interferogramy swojego procesora lub produktu w jednym pliku. Wszystko, co po drodze ustalono (daty, długość fali, znak), jest w raporcie.</translation>
    </message>
    <message>
        <source>Putting the interferograms into one file …</source>
        <translation>Umieszczanie interferogramów w jednym pliku …</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>QGIS</source>
        <translation>QGIS</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Quadratic</source>
        <translation>Kwadratowa</translation>
    </message>
    <message>
        <source>Quality report</source>
        <translation>Raport jakości</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>RMSE of each time series</source>
        <translation>RMSE każdego szeregu czasowego</translation>
    </message>
    <message>
        <source>RMSE, mean of mines [mm]</source>
        <translation>RMSE, średnia kopalń [mm]</translation>
    </message>
    <message>
        <source>ROI_PAC</source>
        <translation>ROI_PAC</translation>
    </message>
    <message>
        <source>Radius [m]</source>
        <translation>Promień [m]</translation>
    </message>
    <message>
        <source>Radius around points [m]</source>
        <translation>Promień wokół punktów [m]</translation>
    </message>
    <message>
        <source>Radius around stations [m]</source>
        <translation>Promień wokół stacji [m]</translation>
    </message>
    <message>
        <source>Radius at bridges [pixels]</source>
        <translation>Promień przy mostach [piksele]</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampa</translation>
    </message>
    <message>
        <source>Range [m]</source>
        <translation>Zasięg [m]</translation>
    </message>
    <message>
        <source>Range bandwidth [Hz]</source>
        <translation>Szerokość pasma w zasięgu [Hz]</translation>
    </message>
    <message>
        <source>Range of the errors' correlation [m]</source>
        <translation>Zasięg korelacji błędów [m]</translation>
    </message>
    <message>
        <source>Range offsets</source>
        <translation>Przesunięcia w zasięgu</translation>
    </message>
    <message>
        <source>Range offsets [m]</source>
        <translation>Przesunięcia w zasięgu [m]</translation>
    </message>
    <message>
        <source>Range offsets of the registration [m]</source>
        <translation>Przesunięcia w zasięgu z rejestracji [m]</translation>
    </message>
    <message>
        <source>Range sampling rate [Hz]</source>
        <translation>Częstotliwość próbkowania w zasięgu [Hz]</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rząd</translation>
    </message>
    <message>
        <source>Rank / needed</source>
        <translation>Rząd / potrzebny</translation>
    </message>
    <message>
        <source>Rank of the network</source>
        <translation>Rząd sieci</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Raster in radar coordinates</source>
        <translation>Raster we współrzędnych radarowych</translation>
    </message>
    <message>
        <source>Raster on the grid of the lookup table</source>
        <translation>Raster w siatce tablicy odniesień</translation>
    </message>
    <message>
        <source>Raster whose grid is taken</source>
        <translation>Raster, którego siatka jest przyjęta</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rastry</translation>
    </message>
    <message>
        <source>Rate [mm/yr]</source>
        <translation>Prędkość [mm/yr]</translation>
    </message>
    <message>
        <source>Re-referenced data</source>
        <translation>Dane z nowym odniesieniem</translation>
    </message>
    <message>
        <source>Re-referenced velocity [mm/yr]</source>
        <translation>Prędkość z nowym odniesieniem [mm/yr]</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message>
        <source>Read first what cannot be trusted: the report has one line of it.</source>
        <translation>Przeczytaj najpierw, czemu nie można ufać: raport ma o tym jeden wiersz.</translation>
    </message>
    <message>
        <source>Read first what cannot be trusted: the report has {count} lines of it.</source>
        <translation>Przeczytaj najpierw, czemu nie można ufać: raport ma o tym {count} wierszy.</translation>
    </message>
    <message>
        <source>Read in the report how far both agree.</source>
        <translation>Przeczytaj w raporcie, jak dalece oba się zgadzają.</translation>
    </message>
    <message>
        <source>Read the warnings in the report, then look at the quality.</source>
        <translation>Przeczytaj ostrzeżenia w raporcie, potem obejrzyj jakość.</translation>
    </message>
    <message>
        <source>Reading was stopped. Stack ▸ Read anew begins again.</source>
        <translation>Czytanie zatrzymano. Stos ▸ Odczytaj ponownie zaczyna ponownie.</translation>
    </message>
    <message>
        <source>Reading {layer}</source>
        <translation>Odczyt {layer}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Odczyt …</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Prostokąt</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Redundant pairs</source>
        <translation>Pary nadliczbowe</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Odniesienie</translation>
    </message>
    <message>
        <source>Reference SLC</source>
        <translation>SLC odniesienia</translation>
    </message>
    <message>
        <source>Reference area</source>
        <translation>Obszar odniesienia</translation>
    </message>
    <message>
        <source>Reference epoch</source>
        <translation>Epoka odniesienia</translation>
    </message>
    <message>
        <source>Reference point</source>
        <translation>Punkt odniesienia</translation>
    </message>
    <message>
        <source>Reference polygons</source>
        <translation>Poligony odniesienia</translation>
    </message>
    <message>
        <source>Reference stations</source>
        <translation>Stacje odniesienia</translation>
    </message>
    <message>
        <source>Reference used</source>
        <translation>Użyte odniesienie</translation>
    </message>
    <message>
        <source>Reference, lower sub-band</source>
        <translation>Odniesienie, dolne podpasmo</translation>
    </message>
    <message>
        <source>Reference, upper sub-band</source>
        <translation>Odniesienie, górne podpasmo</translation>
    </message>
    <message>
        <source>Reference: {}</source>
        <translation>Odniesienie: {}</translation>
    </message>
    <message>
        <source>Register the images first</source>
        <translation>Najpierw zarejestruj obrazy</translation>
    </message>
    <message>
        <source>Registered secondary image</source>
        <translation>Zarejestrowany drugi obraz</translation>
    </message>
    <message>
        <source>Relative to the reference: {layer}</source>
        <translation>Względem odniesienia: {layer}</translation>
    </message>
    <message>
        <source>Remove the chosen places</source>
        <translation>Usuń wybrane miejsca</translation>
    </message>
    <message>
        <source>Remove the flat-earth phase</source>
        <translation>Usuń fazę płaskiej Ziemi</translation>
    </message>
    <message>
        <source>Remove the fringe rate</source>
        <translation>Usuń częstość prążków</translation>
    </message>
    <message>
        <source>Remove the fringe rate from the coherence</source>
        <translation>Usuń częstość prążków z koherencji</translation>
    </message>
    <message>
        <source>Removed phase</source>
        <translation>Usunięta faza</translation>
    </message>
    <message>
        <source>Replicas at ± half a wavelength</source>
        <translation>Repliki o ± pół długości fali</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Raport jako PDF</translation>
    </message>
    <message>
        <source>Resample rasters of another grid</source>
        <translation>Przepróbkuj rastry o innej siatce</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>Residual [mm]</source>
        <translation>Residuum [mm]</translation>
    </message>
    <message>
        <source>Residual rate</source>
        <translation>Prędkość resztkowa</translation>
    </message>
    <message>
        <source>Residual rate [mm/yr]</source>
        <translation>Prędkość resztkowa [mm/yr]</translation>
    </message>
    <message>
        <source>Residual rms</source>
        <translation>Wartość skuteczna residuów</translation>
    </message>
    <message>
        <source>Residual rms [mm]</source>
        <translation>Wartość skuteczna residuów [mm]</translation>
    </message>
    <message>
        <source>Residual rms, lines [pixels]</source>
        <translation>Wartość skuteczna residuów, linie [piksele]</translation>
    </message>
    <message>
        <source>Residual rms, samples [pixels]</source>
        <translation>Wartość skuteczna residuów, próbki [piksele]</translation>
    </message>
    <message>
        <source>Residuals of the fit</source>
        <translation>Residua dopasowania</translation>
    </message>
    <message>
        <source>Residuals of the interferograms</source>
        <translation>Residua interferogramów</translation>
    </message>
    <message>
        <source>Residuals of the interferograms [mm]</source>
        <translation>Residua interferogramów [mm]</translation>
    </message>
    <message>
        <source>Resolved share of the bowl [%]</source>
        <translation>Rozwiązana część niecki [%]</translation>
    </message>
    <message>
        <source>Revisit</source>
        <translation>Rewizyta</translation>
    </message>
    <message>
        <source>Revisit cycle [days]</source>
        <translation>Cykl rewizyty [dni]</translation>
    </message>
    <message>
        <source>Revisit cycles of advance</source>
        <translation>Cykle rewizyty postępu</translation>
    </message>
    <message>
        <source>Revisit cycles to look ahead</source>
        <translation>Cykle rewizyty naprzód</translation>
    </message>
    <message>
        <source>Revisit cycles until sub-band works</source>
        <translation>Cykle rewizyty, aż działa podpasmo</translation>
    </message>
    <message>
        <source>Rms difference [mm]</source>
        <translation>Skuteczna różnica [mm]</translation>
    </message>
    <message>
        <source>Rms difference of two products</source>
        <translation>Skuteczna różnica dwóch produktów</translation>
    </message>
    <message>
        <source>Rms of the residuals [mm]</source>
        <translation>Wartość skuteczna residuów [mm]</translation>
    </message>
    <message>
        <source>Robust inversion</source>
        <translation>Inwersja odporna</translation>
    </message>
    <message>
        <source>Robust iterations</source>
        <translation>Iteracje odporne</translation>
    </message>
    <message>
        <source>Robust scatter of the residuals [mm]</source>
        <translation>Odporny rozrzut residuów [mm]</translation>
    </message>
    <message>
        <source>Row spacing [m]</source>
        <translation>Odstęp wierszy [m]</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>SBAS</source>
        <translation>SBAS</translation>
    </message>
    <message>
        <source>SBAS (displacement time series)</source>
        <translation>SBAS (szereg czasowy przemieszczeń)</translation>
    </message>
    <message>
        <source>SBAS time series</source>
        <translation>Szereg czasowy SBAS</translation>
    </message>
    <message>
        <source>SBAS velocity</source>
        <translation>Prędkość SBAS</translation>
    </message>
    <message>
        <source>SBAS velocity standard deviation</source>
        <translation>Odchylenie standardowe prędkości SBAS</translation>
    </message>
    <message>
        <source>SBAS with these pairs …</source>
        <translation>SBAS z tymi parami …</translation>
    </message>
    <message>
        <source>SLC</source>
        <translation>SLC</translation>
    </message>
    <message>
        <source>SNAP</source>
        <translation>SNAP</translation>
    </message>
    <message>
        <source>SNAPHU</source>
        <translation>SNAPHU</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Rysunek SVG (*.svg)</translation>
    </message>
    <message>
        <source>Sample spacing in slant range [m]</source>
        <translation>Odstęp próbek w odległości skośnej [m]</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Próbki</translation>
    </message>
    <message>
        <source>Samples of the window</source>
        <translation>Próbki okna</translation>
    </message>
    <message>
        <source>Sampling rate over bandwidth</source>
        <translation>Próbkowanie do szerokości pasma</translation>
    </message>
    <message>
        <source>Scatter about the fit [mm]</source>
        <translation>Rozrzut wokół dopasowania [mm]</translation>
    </message>
    <message>
        <source>Scatter about the function [mm]</source>
        <translation>Rozrzut wokół funkcji [mm]</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenariusz</translation>
    </message>
    <message>
        <source>Scenes corrected by stacking</source>
        <translation>Sceny skorygowane przez składanie</translation>
    </message>
    <message>
        <source>Screens [mm]</source>
        <translation>Ekrany [mm]</translation>
    </message>
    <message>
        <source>Search [pixels]</source>
        <translation>Poszukiwanie [piksele]</translation>
    </message>
    <message>
        <source>Second of FUNCTION</source>
        <translation>Druga z FUNCTION</translation>
    </message>
    <message>
        <source>Second time series</source>
        <translation>Drugi szereg czasowy</translation>
    </message>
    <message>
        <source>Secondary SLC</source>
        <translation>Druga SLC</translation>
    </message>
    <message>
        <source>Secondary, lower sub-band</source>
        <translation>Drugi obraz, dolne podpasmo</translation>
    </message>
    <message>
        <source>Secondary, upper sub-band</source>
        <translation>Drugi obraz, górne podpasmo</translation>
    </message>
    <message>
        <source>See the pairs over time and baseline, switch them off and on, and hand the rest to SBAS.</source>
        <translation>Zobacz pary w czasie i bazie, wyłączaj je i włączaj, a resztę przekaż do SBAS.</translation>
    </message>
    <message>
        <source>See what the stack is worth before anything is computed, and leave out what does harm.</source>
        <translation>Zobacz, ile stos jest wart, zanim cokolwiek policzysz, i pomiń to, co szkodzi.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Ziarno losowe</translation>
    </message>
    <message>
        <source>Select network</source>
        <translation>Wybierz sieć</translation>
    </message>
    <message>
        <source>Selected pairs</source>
        <translation>Wybrane pary</translation>
    </message>
    <message>
        <source>Semivariances</source>
        <translation>Semiwariancje</translation>
    </message>
    <message>
        <source>Semivariogram (atmosphere on stable ground)</source>
        <translation>Semiwariogram (atmosfera na stabilnym terenie)</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Sentinel-1</source>
        <translation>Sentinel-1</translation>
    </message>
    <message>
        <source>Separation of the centroids [Hz]</source>
        <translation>Odstęp środków [Hz]</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Szereg</translation>
    </message>
    <message>
        <source>Series along the line of sight</source>
        <translation>Szereg wzdłuż linii widzenia</translation>
    </message>
    <message>
        <source>Series as a table layer</source>
        <translation>Szereg jako warstwa tabeli</translation>
    </message>
    <message>
        <source>Series at points</source>
        <translation>Szeregi w punktach</translation>
    </message>
    <message>
        <source>Share of heavily decorrelated pairs</source>
        <translation>Udział par silnie zdekorelowanych</translation>
    </message>
    <message>
        <source>Share of independent lines</source>
        <translation>Udział linii niezależnych</translation>
    </message>
    <message>
        <source>Share of pixels in no component</source>
        <translation>Udział pikseli poza składowymi</translation>
    </message>
    <message>
        <source>Share of pixels with a value</source>
        <translation>Udział pikseli z wartością</translation>
    </message>
    <message>
        <source>Share of the largest component</source>
        <translation>Udział największej składowej</translation>
    </message>
    <message>
        <source>Share of the pixels with an active phase</source>
        <translation>Udział pikseli z fazą aktywną</translation>
    </message>
    <message>
        <source>Share of undetermined pixels</source>
        <translation>Udział pikseli niewyznaczonych</translation>
    </message>
    <message>
        <source>Shares by revisit cycle</source>
        <translation>Udziały według cyklu rewizyty</translation>
    </message>
    <message>
        <source>Shortest segment [years]</source>
        <translation>Najkrótszy odcinek [lata]</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Signal above noise</source>
        <translation>Sygnał ponad szumem</translation>
    </message>
    <message>
        <source>Sill</source>
        <translation>Próg (sill)</translation>
    </message>
    <message>
        <source>Simulate a mine</source>
        <translation>Symuluj kopalnię</translation>
    </message>
    <message>
        <source>Simulate a pair of SLCs</source>
        <translation>Symuluj parę SLC</translation>
    </message>
    <message>
        <source>Simulated stack</source>
        <translation>Symulowany stos</translation>
    </message>
    <message>
        <source>Simulated wavelength [m]</source>
        <translation>Symulowana długość fali [m]</translation>
    </message>
    <message>
        <source>Simulates a mine of the Ningdong coal base and its Sentinel-1 stack, and takes it through all steps, in less than a minute. Needs about 60 MB in a folder of your choice.</source>
        <translation>Symuluje kopalnię zagłębia węglowego Ningdong i jej stos Sentinel-1 i przeprowadza przez wszystkie kroki w niecałą minutę. Potrzebuje około 60 MB w wybranym folderze.</translation>
    </message>
    <message>
        <source>Simulating a mine and its satellite …</source>
        <translation>Symulowanie kopalni i jej satelity …</translation>
    </message>
    <message>
        <source>Slant range [m]</source>
        <translation>Odległość skośna [m]</translation>
    </message>
    <message>
        <source>Slant range at the middle sample [m]</source>
        <translation>Odległość skośna środkowej próbki [m]</translation>
    </message>
    <message>
        <source>Slant range of the first sample [m]</source>
        <translation>Odległość skośna pierwszej próbki [m]</translation>
    </message>
    <message>
        <source>Slowest active rate [mm/yr]</source>
        <translation>Najwolniejsza prędkość aktywna [mm/yr]</translation>
    </message>
    <message>
        <source>Smallest area [m²]</source>
        <translation>Najmniejsza powierzchnia [m²]</translation>
    </message>
    <message>
        <source>Smallest component</source>
        <translation>Najmniejsza składowa</translation>
    </message>
    <message>
        <source>Smallest component [pixels]</source>
        <translation>Najmniejsza składowa [piksele]</translation>
    </message>
    <message>
        <source>Smallest mean coherence of a pair</source>
        <translation>Najmniejsza średnia koherencja pary</translation>
    </message>
    <message>
        <source>Smallest patch [pixels]</source>
        <translation>Najmniejszy płat [piksele]</translation>
    </message>
    <message>
        <source>Smooth outlines</source>
        <translation>Wygładź obrysy</translation>
    </message>
    <message>
        <source>Smoothing [pixels]</source>
        <translation>Wygładzanie [piksele]</translation>
    </message>
    <message>
        <source>Smoothing [yr]</source>
        <translation>Wygładzanie [yr]</translation>
    </message>
    <message>
        <source>Split the range spectrum</source>
        <translation>Podziel widmo zasięgu</translation>
    </message>
    <message>
        <source>Spread of a polygon</source>
        <translation>Rozrzut w poligonie</translation>
    </message>
    <message>
        <source>Spread of the velocities [mm/yr]</source>
        <translation>Rozrzut prędkości [mm/yr]</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stos</translation>
    </message>
    <message>
        <source>Stack file</source>
        <translation>Plik stosu</translation>
    </message>
    <message>
        <source>Stack file (HDF5) …</source>
        <translation>Plik stosu (HDF5) …</translation>
    </message>
    <message>
        <source>Stack quality</source>
        <translation>Jakość stosu</translation>
    </message>
    <message>
        <source>Stacking (LOS velocity)</source>
        <translation>Stacking (prędkość LOS)</translation>
    </message>
    <message>
        <source>Stacking velocity</source>
        <translation>Prędkość ze stackingu</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Odchylenie standardowe</translation>
    </message>
    <message>
        <source>Standard deviation of a height [mm]</source>
        <translation>Odchylenie standardowe wysokości [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of a kilometre of levelling [mm]</source>
        <translation>Odchylenie standardowe kilometra niwelacji [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of both tracks [mm]</source>
        <translation>Odchylenie standardowe obu orbit [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of east</source>
        <translation>Odchylenie standardowe wschodu</translation>
    </message>
    <message>
        <source>Standard deviation of its pixels, as a band.</source>
        <translation>Odchylenie standardowe jego pikseli, jako wstęga.</translation>
    </message>
    <message>
        <source>Standard deviation of the LOS displacement [mm]</source>
        <translation>Odchylenie standardowe przemieszczenia LOS [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of the LOS velocity</source>
        <translation>Odchylenie standardowe prędkości LOS</translation>
    </message>
    <message>
        <source>Standard deviation of the LOS velocity [mm/yr]</source>
        <translation>Odchylenie standardowe prędkości LOS [mm/yr]</translation>
    </message>
    <message>
        <source>Standard deviation of the displacement [mm]</source>
        <translation>Odchylenie standardowe przemieszczenia [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of the phase</source>
        <translation>Odchylenie standardowe fazy</translation>
    </message>
    <message>
        <source>Standard deviation of the sub-band phase [rad]</source>
        <translation>Odchylenie standardowe fazy podpasmowej [rad]</translation>
    </message>
    <message>
        <source>Standard deviation of the tie [mm]</source>
        <translation>Odchylenie standardowe nawiązania [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of the velocity</source>
        <translation>Odchylenie standardowe prędkości</translation>
    </message>
    <message>
        <source>Standard deviation of the vertical displacement [mm]</source>
        <translation>Odchylenie standardowe przemieszczenia pionowego [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of the vertical velocity</source>
        <translation>Odchylenie standardowe prędkości pionowej</translation>
    </message>
    <message>
        <source>Standard deviation of up</source>
        <translation>Odchylenie standardowe pionu</translation>
    </message>
    <message>
        <source>Standard deviation, Displacement factor b</source>
        <translation>Odchylenie standardowe, współczynnik przemieszczenia b</translation>
    </message>
    <message>
        <source>Standard deviation, Propagation angle theta0 [degrees]</source>
        <translation>Odchylenie standardowe, kąt propagacji theta0 [stopnie]</translation>
    </message>
    <message>
        <source>Standard deviation, Subsidence factor q</source>
        <translation>Odchylenie standardowe, współczynnik osiadania q</translation>
    </message>
    <message>
        <source>Standard deviation, ascending</source>
        <translation>Odchylenie standardowe, wstępująca</translation>
    </message>
    <message>
        <source>Standard deviation, descending</source>
        <translation>Odchylenie standardowe, zstępująca</translation>
    </message>
    <message>
        <source>Standard deviation, tan(beta)</source>
        <translation>Odchylenie standardowe, tan(beta)</translation>
    </message>
    <message>
        <source>Standard deviations of onset and end [days]</source>
        <translation>Odchylenia standardowe początku i końca [dni]</translation>
    </message>
    <message>
        <source>Standard deviations of the dates</source>
        <translation>Odchylenia standardowe dat</translation>
    </message>
    <message>
        <source>Standard deviations of the rates [mm/yr]</source>
        <translation>Odchylenia standardowe prędkości [mm/yr]</translation>
    </message>
    <message>
        <source>Standard deviations of the time series</source>
        <translation>Odchylenia standardowe szeregów czasowych</translation>
    </message>
    <message>
        <source>Standard deviations of the velocities</source>
        <translation>Odchylenia standardowe prędkości</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Zacznij tutaj</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stacje</translation>
    </message>
    <message>
        <source>Stations compared</source>
        <translation>Porównane stacje</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statystyki</translation>
    </message>
    <message>
        <source>Statistics by gradient</source>
        <translation>Statystyki według gradientu</translation>
    </message>
    <message>
        <source>Statistics by mine</source>
        <translation>Statystyki według kopalni</translation>
    </message>
    <message>
        <source>Statistics of the stations</source>
        <translation>Statystyki stacji</translation>
    </message>
    <message>
        <source>Step of time [days]</source>
        <translation>Krok czasu [dni]</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Zatrzymaj odczyt</translation>
    </message>
    <message>
        <source>Stoppage</source>
        <translation>Postój</translation>
    </message>
    <message>
        <source>Stoppage [days]</source>
        <translation>Postój [dni]</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>Zatrzymano; nic nie zachowano.</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Linia prosta</translation>
    </message>
    <message>
        <source>Strain</source>
        <translation>Odkształcenie</translation>
    </message>
    <message>
        <source>Strain [mm/m]</source>
        <translation>Odkształcenie [mm/m]</translation>
    </message>
    <message>
        <source>Sub-band</source>
        <translation>Podpasmo</translation>
    </message>
    <message>
        <source>Sub-band InSAR over a working face (report)</source>
        <translation>InSAR podpasmowy nad czynną ścianą (raport)</translation>
    </message>
    <message>
        <source>Sub-band bandwidth [Hz]</source>
        <translation>Szerokość podpasma [Hz]</translation>
    </message>
    <message>
        <source>Sub-band coherence</source>
        <translation>Koherencja podpasmowa</translation>
    </message>
    <message>
        <source>Sub-band interferogram</source>
        <translation>Interferogram podpasmowy</translation>
    </message>
    <message>
        <source>Sub-band only</source>
        <translation>Tylko podpasmo</translation>
    </message>
    <message>
        <source>Sub-band only [%]</source>
        <translation>Tylko podpasmo [%]</translation>
    </message>
    <message>
        <source>Sub-band phase</source>
        <translation>Faza podpasmowa</translation>
    </message>
    <message>
        <source>Sub-band phase [rad]</source>
        <translation>Faza podpasmowa [rad]</translation>
    </message>
    <message>
        <source>Sub-band phase appears from cycle</source>
        <translation>Faza podpasmowa widoczna od cyklu</translation>
    </message>
    <message>
        <source>Sub-band phase is clear from cycle</source>
        <translation>Faza podpasmowa wyraźna od cyklu</translation>
    </message>
    <message>
        <source>Sub-band signal to noise</source>
        <translation>Sygnał do szumu podpasma</translation>
    </message>
    <message>
        <source>Sub-band works by</source>
        <translation>Podpasmo działa od</translation>
    </message>
    <message>
        <source>Sub-band works from cycle</source>
        <translation>Podpasmo działa od cyklu</translation>
    </message>
    <message>
        <source>Sub-bands</source>
        <translation>Podpasma</translation>
    </message>
    <message>
        <source>Subsidence bowls</source>
        <translation>Niecki osiadania</translation>
    </message>
    <message>
        <source>Subsidence factor</source>
        <translation>Współczynnik osiadania</translation>
    </message>
    <message>
        <source>Subsidence factor q</source>
        <translation>Współczynnik osiadania q</translation>
    </message>
    <message>
        <source>Subtract each mine's reference station</source>
        <translation>Odejmij stację odniesienia każdej kopalni</translation>
    </message>
    <message>
        <source>Switch all on</source>
        <translation>Włącz wszystkie</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Switch off ({count})</source>
        <translation>Wyłącz ({count})</translation>
    </message>
    <message>
        <source>Switch off what does harm</source>
        <translation>Wyłącz to, co szkodzi</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Table (CSV) …</source>
        <translation>Tabela (CSV) …</translation>
    </message>
    <message>
        <source>Table of bowls</source>
        <translation>Tabela niecek</translation>
    </message>
    <message>
        <source>Table of maxima</source>
        <translation>Tabela maksimów</translation>
    </message>
    <message>
        <source>Table of offsets</source>
        <translation>Tabela przesunięć</translation>
    </message>
    <message>
        <source>Table of pairs</source>
        <translation>Tabela par</translation>
    </message>
    <message>
        <source>Table of pairs with baselines …</source>
        <translation>Tabela par z bazami …</translation>
    </message>
    <message>
        <source>Table of points</source>
        <translation>Tabela punktów</translation>
    </message>
    <message>
        <source>Table of scenes</source>
        <translation>Tabela scen</translation>
    </message>
    <message>
        <source>Table of statistics</source>
        <translation>Tabela statystyk</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabele</translation>
    </message>
    <message>
        <source>Tables and layers</source>
        <translation>Tabele i warstwy</translation>
    </message>
    <message>
        <source>Take motion off first, smoothing [yr]</source>
        <translation>Najpierw odejmij ruch, wygładzanie [yr]</translation>
    </message>
    <message>
        <source>Tangent of the major influence angle</source>
        <translation>Tangens kąta wpływów głównych</translation>
    </message>
    <message>
        <source>Temporal baseline [days]</source>
        <translation>Baza czasowa [dni]</translation>
    </message>
    <message>
        <source>Temporal coherence</source>
        <translation>Koherencja czasowa</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>Napięcie</translation>
    </message>
    <message>
        <source>The agreement does not prove that InSAR sees the motion of the ground: read why in the report.</source>
        <translation>Zgodność nie dowodzi, że InSAR widzi ruch terenu: przeczytaj w raporcie dlaczego.</translation>
    </message>
    <message>
        <source>The bowl moves by at least [mm]</source>
        <translation>Niecka porusza się o co najmniej [mm]</translation>
    </message>
    <message>
        <source>The example mine is in {folder}. The steps below have been done for it: open the explorer and click a bowl.</source>
        <translation>Przykładowa kopalnia jest w {folder}. Poniższe kroki już dla niej wykonano: otwórz eksplorator i kliknij nieckę.</translation>
    </message>
    <message>
        <source>The free program ffmpeg is not installed here. Other programs that make films of numbered pictures will do as well, and so will another computer.</source>
        <translation>Darmowy program ffmpeg nie jest tu zainstalowany. Wystarczą też inne programy tworzące filmy z ponumerowanych obrazów albo inny komputer.</translation>
    </message>
    <message>
        <source>The histories are relative to the reference; the map of an HDF5 file is not.</source>
        <translation>Przebiegi są względem odniesienia; mapa pliku HDF5 nie jest.</translation>
    </message>
    <message>
        <source>The layer is no longer in the project.</source>
        <translation>Warstwy nie ma już w projekcie.</translation>
    </message>
    <message>
        <source>The line cannot be brought to the coordinate system of {layer}. Draw it nearer to it.</source>
        <translation>Linii nie można przeliczyć na układ współrzędnych warstwy {layer}. Narysuj ją bliżej niej.</translation>
    </message>
    <message>
        <source>The line crosses no pixel with a value.</source>
        <translation>Linia nie przecina żadnego piksela z wartością.</translation>
    </message>
    <message>
        <source>The line has no length: its corners are one and the same. Draw it again.</source>
        <translation>Linia nie ma długości: jej wierzchołki są jednym i tym samym punktem. Narysuj ją ponownie.</translation>
    </message>
    <message>
        <source>The line lies outside {layer}. Draw it over the layer.</source>
        <translation>Linia leży poza warstwą {layer}. Narysuj ją nad warstwą.</translation>
    </message>
    <message>
        <source>The name must end in .csv, .gpkg, .geojson, .png, .svg or .pdf, got {path}.</source>
        <translation>Nazwa musi kończyć się na .csv, .gpkg, .geojson, .png, .svg lub .pdf, a jest {path}.</translation>
    </message>
    <message>
        <source>The name must end in .csv, .png, .svg or .pdf, got {path}.</source>
        <translation>Nazwa musi kończyć się na .csv, .png, .svg lub .pdf, a jest {path}.</translation>
    </message>
    <message>
        <source>The network falls apart into {count} subsets of dates; what moved between them is not observed. Shortest pairs that would join them: {pairs}.</source>
        <translation>Sieć rozpada się na {count} podzbiory dat; tego, co ruszyło się między nimi, nie zaobserwowano. Najkrótsze pary, które by je połączyły: {pairs}.</translation>
    </message>
    <message>
        <source>The network falls apart: look at it in the network window before you go on.</source>
        <translation>Sieć się rozpada: obejrzyj ją w oknie sieci, zanim pójdziesz dalej.</translation>
    </message>
    <message>
        <source>The overlaid series is moved by the median difference in the time that both have.</source>
        <translation>Nałożony szereg przesunięto o medianę różnicy we wspólnym czasie.</translation>
    </message>
    <message>
        <source>The place cannot be transformed to the coordinate system of {layer}.</source>
        <translation>Miejsca nie da się przeliczyć do układu współrzędnych warstwy {layer}.</translation>
    </message>
    <message>
        <source>The place lies outside the coordinate system of {layer}.</source>
        <translation>Miejsce leży poza układem współrzędnych warstwy {layer}.</translation>
    </message>
    <message>
        <source>The plot needs the Python package matplotlib, which this QGIS lacks. Everything else here works: values can still be exported as a table.</source>
        <translation>Wykres wymaga pakietu Pythona matplotlib, którego brak w tym QGIS. Wszystko inne działa: wartości można nadal eksportować jako tabelę.</translation>
    </message>
    <message>
        <source>The project has no interferogram: a raster layer of unwrapped phase with two dates in its tags or name. Choose a stack file or a folder instead.</source>
        <translation>Projekt nie ma interferogramu: warstwy rastrowej rozwiniętej fazy z dwiema datami w znacznikach lub nazwie. Wybierz zamiast tego plik stosu lub folder.</translation>
    </message>
    <message>
        <source>The reference</source>
        <translation>Odniesienie</translation>
    </message>
    <message>
        <source>The sub-band chain in one run: a registered pair of single-look complex images becomes sub-band phase, displacement with its standard deviation, and a map that says where D-InSAR, sub-band InSAR, both or neither will work for motion of the kind that was just measured.
Register the images with coregister before. The radar of the map is SENSOR, or CARRIER_FREQUENCY and RANGE_BANDWIDTH; PIXEL_SIZE is the ground size of a pixel after the looks. Open a copy in the model designer to change it.</source>
        <translation>Łańcuch podpasm w jednym uruchomieniu: zarejestrowana para obrazów zespolonych (SLC) daje fazę podpasm, przemieszczenie z odchyleniem standardowym i mapę mówiącą, gdzie D-InSAR, InSAR podpasmowy, oba lub żaden nadadzą się do ruchu takiego, jak właśnie zmierzony.
Najpierw zarejestruj obrazy przez coregister. Radar mapy to SENSOR albo CARRIER_FREQUENCY i RANGE_BANDWIDTH; PIXEL_SIZE to terenowy rozmiar piksela po uśrednieniu. Aby zmienić, otwórz kopię w projektancie modeli.</translation>
    </message>
    <message>
        <source>The whole way in one run: the interferograms become one stack file, its network and quality are reported, and velocities by stacking and displacement time series by SBAS are computed from it.
It needs h5py for the stack file. Open a copy in the model designer to change it.</source>
        <translation>Cała droga w jednym uruchomieniu: interferogramy stają się jednym plikiem stosu, powstaje raport o jego sieci i jakości, a z niego obliczane są prędkości przez stacking i szeregi czasowe przemieszczeń przez SBAS.
Plik stosu wymaga h5py. Aby zmienić, otwórz kopię w projektancie modeli.</translation>
    </message>
    <message>
        <source>There is no free name beside {folder}; choose another one.</source>
        <translation>Obok {folder} nie ma wolnej nazwy; wybierz inną.</translation>
    </message>
    <message>
        <source>There is no value at this place.</source>
        <translation>W tym miejscu nie ma wartości.</translation>
    </message>
    <message>
        <source>There is nothing to export: choose a stack first.</source>
        <translation>Nie ma czego eksportować: najpierw wybierz stos.</translation>
    </message>
    <message>
        <source>There is nothing to export: draw a line first.</source>
        <translation>Nie ma czego eksportować: najpierw narysuj linię.</translation>
    </message>
    <message>
        <source>There is nothing to export: pick a place with values first.</source>
        <translation>Nie ma czego eksportować: najpierw wybierz miejsce z wartościami.</translation>
    </message>
    <message>
        <source>Third of FUNCTION</source>
        <translation>Trzecia z FUNCTION</translation>
    </message>
    <message>
        <source>Threads (0: all cores)</source>
        <translation>Wątki (0: wszystkie rdzenie)</translation>
    </message>
    <message>
        <source>Threshold [mm/yr]</source>
        <translation>Próg [mm/yr]</translation>
    </message>
    <message>
        <source>Thresholds of the displacement [mm]</source>
        <translation>Progi przemieszczenia [mm]</translation>
    </message>
    <message>
        <source>Thresholds of the rate [mm/yr]</source>
        <translation>Progi prędkości [mm/yr]</translation>
    </message>
    <message>
        <source>Tick the dates to draw; without any, they are spread evenly in time.</source>
        <translation>Zaznacz daty do narysowania; bez zaznaczenia są rozłożone równomiernie w czasie.</translation>
    </message>
    <message>
        <source>Tick to draw; double click a name to change it, with Ctrl or on another column its colour.</source>
        <translation>Zaznacz, aby rysować; dwuklik zmienia nazwę, z Ctrl lub w innej kolumnie barwę.</translation>
    </message>
    <message>
        <source>Tied by interferograms</source>
        <translation>Nawiązana interferogramami</translation>
    </message>
    <message>
        <source>Tied dates</source>
        <translation>Nawiązane daty</translation>
    </message>
    <message>
        <source>Tied to the first date by smoothing only</source>
        <translation>Nawiązana do pierwszej daty tylko wygładzaniem</translation>
    </message>
    <message>
        <source>Tiles across</source>
        <translation>Kafle w poprzek</translation>
    </message>
    <message>
        <source>Tiles at once</source>
        <translation>Kafle jednocześnie</translation>
    </message>
    <message>
        <source>Tiles down</source>
        <translation>Kafle w dół</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Nachylenie</translation>
    </message>
    <message>
        <source>Tilt [mm/m]</source>
        <translation>Nachylenie [mm/m]</translation>
    </message>
    <message>
        <source>Time constant of the decay [days]</source>
        <translation>Stała czasowa zaniku [dni]</translation>
    </message>
    <message>
        <source>Time of a frame of the GIF [s]</source>
        <translation>Czas klatki GIF [s]</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Szereg czasowy</translation>
    </message>
    <message>
        <source>Time series [mm]</source>
        <translation>Szereg czasowy [mm]</translation>
    </message>
    <message>
        <source>Time series with the line of sight in its tags</source>
        <translation>Szereg czasowy z linią widzenia w znacznikach</translation>
    </message>
    <message>
        <source>Time series, MintPy</source>
        <translation>Szereg czasowy, MintPy</translation>
    </message>
    <message>
        <source>Time-series explorer</source>
        <translation>Eksplorator szeregów czasowych</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>To make a film, run in {}:</source>
        <translation>Aby zrobić film, uruchom w {}:</translation>
    </message>
    <message>
        <source>Tolerance of symmetry [days]</source>
        <translation>Tolerancja symetrii [dni]</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Narzędzia</translation>
    </message>
    <message>
        <source>Topographic phase [rad]</source>
        <translation>Faza topograficzna [rad]</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Trend to remove</source>
        <translation>Usuwany trend</translation>
    </message>
    <message>
        <source>True LOS displacement [mm]</source>
        <translation>Prawdziwe przemieszczenie LOS [mm]</translation>
    </message>
    <message>
        <source>True vertical displacement [mm]</source>
        <translation>Prawdziwe przemieszczenie pionowe [mm]</translation>
    </message>
    <message>
        <source>Under-determined</source>
        <translation>Niedookreślone</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Unit of a raster that does not say it</source>
        <translation>Jednostka rastra, który jej nie podaje</translation>
    </message>
    <message>
        <source>Unit of a series that does not say it</source>
        <translation>Jednostka szeregu, który jej nie podaje</translation>
    </message>
    <message>
        <source>Unit of rasters that do not say it</source>
        <translation>Jednostka rastrów, które jej nie podają</translation>
    </message>
    <message>
        <source>Unit of the GNSS series</source>
        <translation>Jednostka szeregów GNSS</translation>
    </message>
    <message>
        <source>Unit of the displacements</source>
        <translation>Jednostka przemieszczeń</translation>
    </message>
    <message>
        <source>Unit of the expected displacement</source>
        <translation>Jednostka oczekiwanego przemieszczenia</translation>
    </message>
    <message>
        <source>Unit of the series</source>
        <translation>Jednostka szeregu</translation>
    </message>
    <message>
        <source>Unit of the time series</source>
        <translation>Jednostka szeregu czasowego</translation>
    </message>
    <message>
        <source>Untick a pair to switch it off; click a heading to sort.</source>
        <translation>Odznacz parę, aby ją wyłączyć; kliknij nagłówek, aby sortować.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Unwrap phase (SNAPHU)</source>
        <translation>Rozwiń fazę (SNAPHU)</translation>
    </message>
    <message>
        <source>Unwrapped phase</source>
        <translation>Faza rozwinięta</translation>
    </message>
    <message>
        <source>Unwrapped phase [rad]</source>
        <translation>Faza rozwinięta [rad]</translation>
    </message>
    <message>
        <source>Unwrapping correction</source>
        <translation>Korekcja rozwijania</translation>
    </message>
    <message>
        <source>Up and east from two tracks</source>
        <translation>Pion i wschód z dwóch orbit</translation>
    </message>
    <message>
        <source>Validate with GNSS</source>
        <translation>Waliduj za pomocą GNSS</translation>
    </message>
    <message>
        <source>Validate with levelling</source>
        <translation>Waliduj za pomocą niwelacji</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Walidacja</translation>
    </message>
    <message>
        <source>Value of full coherence</source>
        <translation>Wartość pełnej koherencji</translation>
    </message>
    <message>
        <source>Values filled</source>
        <translation>Wypełnione wartości</translation>
    </message>
    <message>
        <source>Values that stay empty</source>
        <translation>Wartości pozostające puste</translation>
    </message>
    <message>
        <source>Velocities</source>
        <translation>Prędkości</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Prędkość</translation>
    </message>
    <message>
        <source>Velocity [mm/yr]</source>
        <translation>Prędkość [mm/yr]</translation>
    </message>
    <message>
        <source>Velocity contours</source>
        <translation>Izolinie prędkości</translation>
    </message>
    <message>
        <source>Velocity of a time series</source>
        <translation>Prędkość szeregu czasowego</translation>
    </message>
    <message>
        <source>Velocity of the best [mm/yr]</source>
        <translation>Prędkość najlepszego [mm/yr]</translation>
    </message>
    <message>
        <source>Velocity standard deviation</source>
        <translation>Odchylenie standardowe prędkości</translation>
    </message>
    <message>
        <source>Velocity, MintPy</source>
        <translation>Prędkość, MintPy</translation>
    </message>
    <message>
        <source>Vertical displacement</source>
        <translation>Przemieszczenie pionowe</translation>
    </message>
    <message>
        <source>Vertical displacement [mm]</source>
        <translation>Przemieszczenie pionowe [mm]</translation>
    </message>
    <message>
        <source>Vertical motion</source>
        <translation>Ruch pionowy</translation>
    </message>
    <message>
        <source>Vertical motion from one track</source>
        <translation>Ruch pionowy z jednej orbity</translation>
    </message>
    <message>
        <source>Vertical standard deviation</source>
        <translation>Odchylenie standardowe pionowe</translation>
    </message>
    <message>
        <source>Vertical velocity</source>
        <translation>Prędkość pionowa</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Ostrzeżenia</translation>
    </message>
    <message>
        <source>Wavelength [m]</source>
        <translation>Długość fali [m]</translation>
    </message>
    <message>
        <source>Wavelength of the first [m]</source>
        <translation>Długość fali pierwszego [m]</translation>
    </message>
    <message>
        <source>Wavelength of the second [m]</source>
        <translation>Długość fali drugiego [m]</translation>
    </message>
    <message>
        <source>Weight of a change</source>
        <translation>Waga zmiany</translation>
    </message>
    <message>
        <source>Weighting</source>
        <translation>Wagi</translation>
    </message>
    <message>
        <source>Weighting of the range spectrum</source>
        <translation>Wagi widma zasięgu</translation>
    </message>
    <message>
        <source>What a band holds</source>
        <translation>Co zawiera pasmo</translation>
    </message>
    <message>
        <source>What cannot be trusted</source>
        <translation>Czemu nie można ufać</translation>
    </message>
    <message>
        <source>What each date rests on</source>
        <translation>Na czym opiera się każda data</translation>
    </message>
    <message>
        <source>What the project keeps of the explorer cannot be read: {reason}</source>
        <translation>Nie można odczytać tego, co projekt przechowuje o eksploratorze: {reason}</translation>
    </message>
    <message>
        <source>What the project keeps of the network cannot be read: {reason}</source>
        <translation>Nie można odczytać tego, co projekt przechowuje o sieci: {reason}</translation>
    </message>
    <message>
        <source>Where blame is open</source>
        <translation>Gdzie wina jest otwarta</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Gdzie to jest</translation>
    </message>
    <message>
        <source>Where that is</source>
        <translation>Gdzie to jest</translation>
    </message>
    <message>
        <source>Where values would lie had the unwrapping chosen another cycle.</source>
        <translation>Gdzie leżałyby wartości, gdyby rozwijanie wybrało inny cykl.</translation>
    </message>
    <message>
        <source>Widest gap [days]</source>
        <translation>Najszersza luka [dni]</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Szerokość</translation>
    </message>
    <message>
        <source>Width [pixels]</source>
        <translation>Szerokość [piksele]</translation>
    </message>
    <message>
        <source>Width of a map [pixels]</source>
        <translation>Szerokość mapy [piksele]</translation>
    </message>
    <message>
        <source>Width of the face [m]</source>
        <translation>Szerokość ściany [m]</translation>
    </message>
    <message>
        <source>Width of the swath [m]</source>
        <translation>Szerokość pasa [m]</translation>
    </message>
    <message>
        <source>Width of the swath across lines [m]</source>
        <translation>Szerokość pasa w poprzek linii [m]</translation>
    </message>
    <message>
        <source>Width of the swath whose mean is taken across the line.</source>
        <translation>Szerokość pasa, z którego bierze się średnią w poprzek linii.</translation>
    </message>
    <message>
        <source>Window [m]</source>
        <translation>Okno [m]</translation>
    </message>
    <message>
        <source>Window of the coherence, columns</source>
        <translation>Okno koherencji, kolumny</translation>
    </message>
    <message>
        <source>Window of the coherence, rows</source>
        <translation>Okno koherencji, wiersze</translation>
    </message>
    <message>
        <source>Window, lines</source>
        <translation>Okno, linie</translation>
    </message>
    <message>
        <source>Window, samples</source>
        <translation>Okno, próbki</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Okna</translation>
    </message>
    <message>
        <source>Windows along each axis</source>
        <translation>Okna wzdłuż każdej osi</translation>
    </message>
    <message>
        <source>Windows used</source>
        <translation>Użyte okna</translation>
    </message>
    <message>
        <source>Without coherence and closure there is no advice.</source>
        <translation>Bez koherencji i domknięcia nie ma porady.</translation>
    </message>
    <message>
        <source>Wrapped phase</source>
        <translation>Faza zwinięta</translation>
    </message>
    <message>
        <source>Wrapped phase [rad]</source>
        <translation>Faza zwinięta [rad]</translation>
    </message>
    <message>
        <source>Write the true atmosphere</source>
        <translation>Zapisz prawdziwą atmosferę</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Zapisywanie raportu …</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Zapisano: {path}</translation>
    </message>
    <message>
        <source>a wrong cycle is {value} mm</source>
        <translation>błędny cykl to {value} mm</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>dokładność</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktywny</translation>
    </message>
    <message>
        <source>aliasing</source>
        <translation>niejednoznaczność</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>ambiguity</source>
        <translation>niejednoznaczność</translation>
    </message>
    <message>
        <source>and {} more concessions</source>
        <translation>i {} dalszych koncesji</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animacja</translation>
    </message>
    <message>
        <source>applicability</source>
        <translation>stosowalność</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>wstępująca</translation>
    </message>
    <message>
        <source>atmosphere</source>
        <translation>atmosfera</translation>
    </message>
    <message>
        <source>band-pass</source>
        <translation>pasmowoprzepustowy</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>baza</translation>
    </message>
    <message>
        <source>baseline beyond</source>
        <translation>baza powyżej</translation>
    </message>
    <message>
        <source>baseline {metres} m</source>
        <translation>baza {metres} m</translation>
    </message>
    <message>
        <source>basin</source>
        <translation>basen</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>reper</translation>
    </message>
    <message>
        <source>beyond π in its best loop: {share} % of the pixels (loops: {count})</source>
        <translation>ponad π w najlepszej pętli: {share} % pikseli (pętli: {count})</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>ślepy</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>niecka</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>most</translation>
    </message>
    <message>
        <source>bridge: without it the network falls apart</source>
        <translation>most: bez niego sieć się rozpada</translation>
    </message>
    <message>
        <source>bridging</source>
        <translation>mosty</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>łańcuch</translation>
    </message>
    <message>
        <source>change point</source>
        <translation>punkt zmiany</translation>
    </message>
    <message>
        <source>choose a series</source>
        <translation>wybierz szereg</translation>
    </message>
    <message>
        <source>closure</source>
        <translation>zamknięcie</translation>
    </message>
    <message>
        <source>coherence</source>
        <translation>koherencja</translation>
    </message>
    <message>
        <source>coherence below</source>
        <translation>koherencja poniżej</translation>
    </message>
    <message>
        <source>coherence could not be read</source>
        <translation>nie można odczytać koherencji</translation>
    </message>
    <message>
        <source>coherence is being read …</source>
        <translation>koherencja jest odczytywana …</translation>
    </message>
    <message>
        <source>common-scene stacking</source>
        <translation>składanie wspólnych scen</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>porównanie</translation>
    </message>
    <message>
        <source>concession</source>
        <translation>obszar górniczy</translation>
    </message>
    <message>
        <source>connected components</source>
        <translation>składowe spójne</translation>
    </message>
    <message>
        <source>connectivity</source>
        <translation>spójność</translation>
    </message>
    <message>
        <source>contact sheet</source>
        <translation>arkusz map</translation>
    </message>
    <message>
        <source>contour</source>
        <translation>izolinia</translation>
    </message>
    <message>
        <source>coregistration</source>
        <translation>koregistracja</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>korelacja</translation>
    </message>
    <message>
        <source>covariance</source>
        <translation>kowariancja</translation>
    </message>
    <message>
        <source>curvature</source>
        <translation>krzywizna</translation>
    </message>
    <message>
        <source>decomposition</source>
        <translation>rozkład</translation>
    </message>
    <message>
        <source>decorrelation</source>
        <translation>dekorelacja</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>dependencies</source>
        <translation>zależności</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>zstępująca</translation>
    </message>
    <message>
        <source>detection</source>
        <translation>wykrywanie</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>różnica</translation>
    </message>
    <message>
        <source>displacement</source>
        <translation>przemieszczenie</translation>
    </message>
    <message>
        <source>double difference</source>
        <translation>podwójna różnica</translation>
    </message>
    <message>
        <source>east</source>
        <translation>wschód</translation>
    </message>
    <message>
        <source>evenly spread</source>
        <translation>równomiernie rozłożone</translation>
    </message>
    <message>
        <source>extract</source>
        <translation>wyodrębnij</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>rysunek</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>wypełnij</translation>
    </message>
    <message>
        <source>film</source>
        <translation>film</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtr</translation>
    </message>
    <message>
        <source>flat earth</source>
        <translation>płaska Ziemia</translation>
    </message>
    <message>
        <source>frame of {}</source>
        <translation>klatka {}</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>luka</translation>
    </message>
    <message>
        <source>geocode</source>
        <translation>geokoduj</translation>
    </message>
    <message>
        <source>h5py</source>
        <translation>h5py</translation>
    </message>
    <message>
        <source>has no point here</source>
        <translation>nie ma tu punktu</translation>
    </message>
    <message>
        <source>has no value at any date</source>
        <translation>nie ma wartości w żadnej dacie</translation>
    </message>
    <message>
        <source>height</source>
        <translation>wysokość</translation>
    </message>
    <message>
        <source>horizontal</source>
        <translation>poziomy</translation>
    </message>
    <message>
        <source>ifgramStack</source>
        <translation>ifgramStack</translation>
    </message>
    <message>
        <source>in no loop of three: nothing checks it</source>
        <translation>w żadnej pętli trzech: nic jej nie sprawdza</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>w użyciu</translation>
    </message>
    <message>
        <source>in use – click to switch it off</source>
        <translation>w użyciu – kliknij, aby wyłączyć</translation>
    </message>
    <message>
        <source>incidence</source>
        <translation>padanie</translation>
    </message>
    <message>
        <source>initial</source>
        <translation>początkowy</translation>
    </message>
    <message>
        <source>installation</source>
        <translation>instalacja</translation>
    </message>
    <message>
        <source>interferogram</source>
        <translation>interferogram</translation>
    </message>
    <message>
        <source>interpolation</source>
        <translation>interpolacja</translation>
    </message>
    <message>
        <source>inversion</source>
        <translation>inwersja</translation>
    </message>
    <message>
        <source>large displacement</source>
        <translation>duże przemieszczenie</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>wydruk</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>koncesja</translation>
    </message>
    <message>
        <source>legend</source>
        <translation>legenda</translation>
    </message>
    <message>
        <source>leveling</source>
        <translation>niwelacja</translation>
    </message>
    <message>
        <source>levelling</source>
        <translation>niwelacja</translation>
    </message>
    <message>
        <source>lies outside the raster</source>
        <translation>leży poza rastrem</translation>
    </message>
    <message>
        <source>line</source>
        <translation>linia</translation>
    </message>
    <message>
        <source>line of sight</source>
        <translation>linia widzenia</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>liniowa</translation>
    </message>
    <message>
        <source>linear and annual</source>
        <translation>liniowa i roczna</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>logistyczna</translation>
    </message>
    <message>
        <source>longwall</source>
        <translation>ściana</translation>
    </message>
    <message>
        <source>lookup table</source>
        <translation>tablica odniesień</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>mean coherence {coherence}, valid on {share} % of the pixels</source>
        <translation>średnia koherencja {coherence}, ważna na {share} % pikseli</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>kopalnia</translation>
    </message>
    <message>
        <source>mining</source>
        <translation>górnictwo</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>multilook</source>
        <translation>multilook</translation>
    </message>
    <message>
        <source>network</source>
        <translation>sieć</translation>
    </message>
    <message>
        <source>no coherence given</source>
        <translation>brak koherencji</translation>
    </message>
    <message>
        <source>no fit</source>
        <translation>bez dopasowania</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nie porównano</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>nugget</source>
        <translation>nugget</translation>
    </message>
    <message>
        <source>numba</source>
        <translation>numba</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>ze wszystkich</translation>
    </message>
    <message>
        <source>offsets</source>
        <translation>przesunięcia</translation>
    </message>
    <message>
        <source>on the line</source>
        <translation>na linii</translation>
    </message>
    <message>
        <source>onset</source>
        <translation>początek</translation>
    </message>
    <message>
        <source>over it</source>
        <translation>na nim</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>pakiety</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>pary</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>wyrobisko</translation>
    </message>
    <message>
        <source>perpendicular</source>
        <translation>prostopadły</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>faza</translation>
    </message>
    <message>
        <source>phase closure</source>
        <translation>zamknięcie fazy</translation>
    </message>
    <message>
        <source>phase unwrapping</source>
        <translation>rozwijanie fazy</translation>
    </message>
    <message>
        <source>piecewise (phases)</source>
        <translation>odcinkowa (fazy)</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>planowanie</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punkt</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>poligon</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>prognoza</translation>
    </message>
    <message>
        <source>print</source>
        <translation>druk</translation>
    </message>
    <message>
        <source>probability integral method</source>
        <translation>metoda całki prawdopodobieństwa</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>rzutowanie</translation>
    </message>
    <message>
        <source>provenance</source>
        <translation>pochodzenie</translation>
    </message>
    <message>
        <source>qpt</source>
        <translation>qpt</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>jakość</translation>
    </message>
    <message>
        <source>radar coordinates</source>
        <translation>współrzędne radarowe</translation>
    </message>
    <message>
        <source>ramp</source>
        <translation>rampa</translation>
    </message>
    <message>
        <source>range</source>
        <translation>zasięg</translation>
    </message>
    <message>
        <source>range spectrum</source>
        <translation>widmo zasięgu</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>prędkość zmian</translation>
    </message>
    <message>
        <source>reference area</source>
        <translation>obszar odniesienia</translation>
    </message>
    <message>
        <source>reference point</source>
        <translation>punkt odniesienia</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>rejestracja</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>regresja</translation>
    </message>
    <message>
        <source>report</source>
        <translation>raport</translation>
    </message>
    <message>
        <source>resampling</source>
        <translation>przepróbkowanie</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>residuum</translation>
    </message>
    <message>
        <source>residual {value} mm</source>
        <translation>residuum {value} mm</translation>
    </message>
    <message>
        <source>section</source>
        <translation>przekrój</translation>
    </message>
    <message>
        <source>semivariogram</source>
        <translation>semiwariogram</translation>
    </message>
    <message>
        <source>sensor</source>
        <translation>sensor</translation>
    </message>
    <message>
        <source>sill</source>
        <translation>próg</translation>
    </message>
    <message>
        <source>simulation</source>
        <translation>symulacja</translation>
    </message>
    <message>
        <source>small baseline</source>
        <translation>małe bazy</translation>
    </message>
    <message>
        <source>small multiples</source>
        <translation>małe mapy</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>wygładzanie</translation>
    </message>
    <message>
        <source>speckle</source>
        <translation>plamkowanie</translation>
    </message>
    <message>
        <source>spline</source>
        <translation>spline</translation>
    </message>
    <message>
        <source>split spectrum</source>
        <translation>widmo dzielone</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stabilny</translation>
    </message>
    <message>
        <source>stack</source>
        <translation>stos</translation>
    </message>
    <message>
        <source>stacking</source>
        <translation>stacking</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>odchylenie standardowe</translation>
    </message>
    <message>
        <source>station</source>
        <translation>stacja</translation>
    </message>
    <message>
        <source>stoppage</source>
        <translation>postój</translation>
    </message>
    <message>
        <source>strain</source>
        <translation>odkształcenie</translation>
    </message>
    <message>
        <source>sub-band</source>
        <translation>podpasmo</translation>
    </message>
    <message>
        <source>subsidence</source>
        <translation>osiadanie</translation>
    </message>
    <message>
        <source>subsidence factor</source>
        <translation>współczynnik osiadania</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>podsumowanie</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>powierzchnia</translation>
    </message>
    <message>
        <source>swath</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>switched off – click to switch it on</source>
        <translation>wyłączona – kliknij, aby włączyć</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabela</translation>
    </message>
    <message>
        <source>tan beta</source>
        <translation>tan beta</translation>
    </message>
    <message>
        <source>tan(beta)</source>
        <translation>tan(beta)</translation>
    </message>
    <message>
        <source>template</source>
        <translation>szablon</translation>
    </message>
    <message>
        <source>temporal</source>
        <translation>czasowy</translation>
    </message>
    <message>
        <source>temporal controller</source>
        <translation>kontroler czasu</translation>
    </message>
    <message>
        <source>tension</source>
        <translation>napięcie</translation>
    </message>
    <message>
        <source>tenv3</source>
        <translation>tenv3</translation>
    </message>
    <message>
        <source>terrain correction</source>
        <translation>korekcja terenowa</translation>
    </message>
    <message>
        <source>tilt</source>
        <translation>nachylenie</translation>
    </message>
    <message>
        <source>time beyond</source>
        <translation>czas powyżej</translation>
    </message>
    <message>
        <source>time series</source>
        <translation>szereg czasowy</translation>
    </message>
    <message>
        <source>topography</source>
        <translation>topografia</translation>
    </message>
    <message>
        <source>triplet</source>
        <translation>trójka</translation>
    </message>
    <message>
        <source>troposphere</source>
        <translation>troposfera</translation>
    </message>
    <message>
        <source>troubleshooting</source>
        <translation>rozwiązywanie problemów</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>prawda</translation>
    </message>
    <message>
        <source>unwrap</source>
        <translation>rozwiń</translation>
    </message>
    <message>
        <source>unwrapping</source>
        <translation>rozwijanie</translation>
    </message>
    <message>
        <source>unwrapping error</source>
        <translation>błąd rozwijania</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>walidacja</translation>
    </message>
    <message>
        <source>variogram</source>
        <translation>wariogram</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>prędkość</translation>
    </message>
    <message>
        <source>version</source>
        <translation>wersja</translation>
    </message>
    <message>
        <source>vertical</source>
        <translation>pionowy</translation>
    </message>
    <message>
        <source>video</source>
        <translation>wideo</translation>
    </message>
    <message>
        <source>whole cycle</source>
        <translation>cały cykl</translation>
    </message>
    <message>
        <source>whole-cycle errors beyond</source>
        <translation>błędy całego cyklu powyżej</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>przebieg pracy</translation>
    </message>
    <message>
        <source>zonal statistics</source>
        <translation>statystyki strefowe</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>wybrano {count}</translation>
    </message>
    <message>
        <source>{count} interferogram layers</source>
        <translation>{count} warstw interferogramów</translation>
    </message>
    <message>
        <source>{count} pairs switched off.</source>
        <translation>Wyłączono par: {count}.</translation>
    </message>
    <message>
        <source>{count} pairs switched on.</source>
        <translation>Włączono par: {count}.</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} dni</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}</source>
        <translation>Nie można utworzyć {folder}: {reason}</translation>
    </message>
    <message>
        <source>{id} failed.</source>
        <translation>{id}: niepowodzenie.</translation>
    </message>
    <message>
        <source>{layer} does not say its unit. Its displacements are in</source>
        <translation>{layer} nie podaje jednostki. Przemieszczenia są w</translation>
    </message>
    <message>
        <source>{layer} has no field that is named by a date, such as D20180106, and the project has no table with the fields station, date and los_mm (gnsstolos makes one).</source>
        <translation>{layer} nie ma pola o nazwie z datą, jak D20180106, a projekt nie ma tabeli z polami station, date i los_mm (tworzy ją gnsstolos).</translation>
    </message>
    <message>
        <source>{layer} is neither a raster nor a layer of points.</source>
        <translation>{layer} nie jest ani rastrem, ani warstwą punktów.</translation>
    </message>
    <message>
        <source>{layer} is no raster file.</source>
        <translation>{layer} nie jest plikiem rastrowym.</translation>
    </message>
    <message>
        <source>{name} …</source>
        <translation>{name} …</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>Nie można zapisać {path}.</translation>
    </message>
    <message>
        <source>{} displacement [mm]</source>
        <translation>Przemieszczenie {} [mm]</translation>
    </message>
    <message>
        <source>{} displacement since {}</source>
        <translation>Przemieszczenie {} od {}</translation>
    </message>
    <message>
        <source>|B⊥| [m]</source>
        <translation>|B⊥| [m]</translation>
    </message>
</context>
</TS>
