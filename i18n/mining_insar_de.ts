<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>MiningInsar</name>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 interferogram layer</source>
        <translation>1 Interferogramm-Layer</translation>
    </message>
    <message>
        <source>1 pair switched off.</source>
        <translation>1 Paar ausgeschaltet.</translation>
    </message>
    <message>
        <source>1 pair switched on.</source>
        <translation>1 Paar eingeschaltet.</translation>
    </message>
    <message>
        <source>1. Stack</source>
        <translation>1. Stapel</translation>
    </message>
    <message>
        <source>2 pi</source>
        <translation>2 pi</translation>
    </message>
    <message>
        <source>2. Quality</source>
        <translation>2. Qualität</translation>
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
        <translation>3. Zeitreihe</translation>
    </message>
    <message>
        <source>3D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>4. Validation</source>
        <translation>4. Validierung</translation>
    </message>
    <message>
        <source>5. Report</source>
        <translation>5. Bericht</translation>
    </message>
    <message>
        <source>&lt;b&gt;Keep&lt;/b&gt;&lt;br&gt;Add new places to those that are picked, rather than replace.</source>
        <translation>&lt;b&gt;Behalten&lt;/b&gt;&lt;br&gt;Neue Orte zu den gewählten hinzufügen, statt sie zu ersetzen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Rectangle&lt;/b&gt;&lt;br&gt;Drag over the plot: pairs whose middle lies inside are switched off, with Shift switched on.</source>
        <translation>&lt;b&gt;Rechteck&lt;/b&gt;&lt;br&gt;Über den Plot ziehen: Paare, deren Mitte darin liegt, werden ausgeschaltet, mit Umschalttaste eingeschaltet.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Switch off what does harm&lt;/b&gt;&lt;br&gt;Pairs that are hardly coherent, cover little or are wrong by whole cycles, as long as the network does not fall apart: the advice of Stack quality.</source>
        <translation>&lt;b&gt;Schädliches ausschalten&lt;/b&gt;&lt;br&gt;Paare, die kaum kohärent sind, wenig abdecken oder um ganze Zyklen falsch liegen, solange das Netz nicht zerfällt: der Rat von „Qualität des Stapels“.</translation>
    </message>
    <message>
        <source>&gt; π [%]</source>
        <translation>&gt; π [%]</translation>
    </message>
    <message>
        <source>A real raster holds</source>
        <translation>Ein reelles Raster enthält</translation>
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
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Active rate</source>
        <translation>Rate der aktiven Phase</translation>
    </message>
    <message>
        <source>Active rate [mm/yr]</source>
        <translation>Rate der aktiven Phase [mm/yr]</translation>
    </message>
    <message>
        <source>Active throughout</source>
        <translation>Durchgehend aktiv</translation>
    </message>
    <message>
        <source>Active, then residual</source>
        <translation>Aktiv, dann Restsenkung</translation>
    </message>
    <message>
        <source>Add a displacement series to the project: a raster with dated bands or a point layer with a field per date.</source>
        <translation>Dem Projekt eine Verschiebungsreihe hinzufügen: ein Raster mit datierten Bändern oder einen Punktlayer mit einem Feld je Datum.</translation>
    </message>
    <message>
        <source>Advance per cycle [m]</source>
        <translation>Vortrieb je Zyklus [m]</translation>
    </message>
    <message>
        <source>Aliased in the first [%]</source>
        <translation>Mehrdeutig beim ersten [%]</translation>
    </message>
    <message>
        <source>Aliased in the second [%]</source>
        <translation>Mehrdeutig beim zweiten [%]</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Angleichung</translation>
    </message>
    <message>
        <source>All dates are connected. Look at the quality next.</source>
        <translation>Alle Daten sind verbunden. Als Nächstes die Qualität ansehen.</translation>
    </message>
    <message>
        <source>All files (*.*)</source>
        <translation>Alle Dateien (*.*)</translation>
    </message>
    <message>
        <source>All pairs, with coherence and closure …</source>
        <translation>Alle Paare, mit Kohärenz und Schleifenschluss …</translation>
    </message>
    <message>
        <source>All places are switched off.</source>
        <translation>Alle Orte sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>Allow a disconnected network</source>
        <translation>Unzusammenhängendes Netz zulassen</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>Animiertes GIF</translation>
    </message>
    <message>
        <source>Applicability</source>
        <translation>Anwendbarkeit</translation>
    </message>
    <message>
        <source>Applicability of sub-band InSAR</source>
        <translation>Anwendbarkeit von Teilband-InSAR</translation>
    </message>
    <message>
        <source>Apply the product's own mask</source>
        <translation>Die Maske des Produkts anwenden</translation>
    </message>
    <message>
        <source>Area of all bowls [m²]</source>
        <translation>Fläche aller Mulden [m²]</translation>
    </message>
    <message>
        <source>Ascending track</source>
        <translation>Aufsteigende Bahn</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Atmosphäre</translation>
    </message>
    <message>
        <source>Atmosphere (screens of the dates)</source>
        <translation>Atmosphäre (Schirme der Daten)</translation>
    </message>
    <message>
        <source>Atmosphere of a scene, standard deviation [mm]</source>
        <translation>Atmosphäre einer Aufnahme, Standardabweichung [mm]</translation>
    </message>
    <message>
        <source>Atmosphere, rms [mm]</source>
        <translation>Atmosphäre, Effektivwert [mm]</translation>
    </message>
    <message>
        <source>B = b H / tan(beta) [m]</source>
        <translation>B = b H / tan(beta) [m]</translation>
    </message>
    <message>
        <source>Background [mm/yr]</source>
        <translation>Hintergrund [mm/yr]</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>Baseline plot</source>
        <translation>Basislinienplot</translation>
    </message>
    <message>
        <source>Beginning of the stoppage [decimal year]</source>
        <translation>Beginn des Stillstands [Dezimaljahr]</translation>
    </message>
    <message>
        <source>Benchmarks compared</source>
        <translation>Verglichene Höhenpunkte</translation>
    </message>
    <message>
        <source>Best point</source>
        <translation>Bester Punkt</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Blind [%]</source>
        <translation>Blind [%]</translation>
    </message>
    <message>
        <source>Blind pixels [%]</source>
        <translation>Blinde Pixel [%]</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Both [%]</source>
        <translation>Beide [%]</translation>
    </message>
    <message>
        <source>Bowls</source>
        <translation>Mulden</translation>
    </message>
    <message>
        <source>Branch of the phase</source>
        <translation>Zweig der Phase</translation>
    </message>
    <message>
        <source>Bridged by smoothing</source>
        <translation>Durch Glättung überbrückt</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>Brücken</translation>
    </message>
    <message>
        <source>Bridges trusted</source>
        <translation>Verlässliche Brücken</translation>
    </message>
    <message>
        <source>Broken packages</source>
        <translation>Defekte Pakete</translation>
    </message>
    <message>
        <source>C-band</source>
        <translation>C-Band</translation>
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
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Candidates for a reference</source>
        <translation>Kandidaten für eine Referenz</translation>
    </message>
    <message>
        <source>Carrier frequency [Hz]</source>
        <translation>Trägerfrequenz [Hz]</translation>
    </message>
    <message>
        <source>Centroid of the lower sub-band [Hz]</source>
        <translation>Schwerpunkt des unteren Teilbands [Hz]</translation>
    </message>
    <message>
        <source>Centroid of the upper sub-band [Hz]</source>
        <translation>Schwerpunkt des oberen Teilbands [Hz]</translation>
    </message>
    <message>
        <source>Change points</source>
        <translation>Knickpunkte</translation>
    </message>
    <message>
        <source>Change the reference</source>
        <translation>Referenz ändern</translation>
    </message>
    <message>
        <source>Check the environment</source>
        <translation>Umgebung prüfen</translation>
    </message>
    <message>
        <source>Choose a displacement series above.</source>
        <translation>Oben eine Verschiebungsreihe wählen.</translation>
    </message>
    <message>
        <source>Choose a stack first; then the table of its pairs.</source>
        <translation>Wählen Sie zuerst einen Stapel, dann die Tabelle seiner Paare.</translation>
    </message>
    <message>
        <source>Choose a stack: layers of the project, a stack file or a folder.</source>
        <translation>Einen Stapel wählen: Layer des Projekts, eine Stapeldatei oder einen Ordner.</translation>
    </message>
    <message>
        <source>Click a bowl with the explorer and play the temporal controller. Is the ground far from any mine at rest? If not, choose a better reference and run SBAS again.</source>
        <translation>Mit dem Explorer eine Mulde anklicken und die Zeitsteuerung abspielen. Ruht der Boden fern aller Bergwerke? Wenn nicht, eine bessere Referenz wählen und SBAS erneut rechnen.</translation>
    </message>
    <message>
        <source>Click a point on the map, or drag a rectangle.</source>
        <translation>Einen Punkt auf der Karte anklicken oder ein Rechteck ziehen.</translation>
    </message>
    <message>
        <source>Click a point on the map, or drag a rectangle. Shift keeps what is picked already.</source>
        <translation>Einen Punkt auf der Karte anklicken oder ein Rechteck ziehen. Die Umschalttaste behält, was schon gewählt ist.</translation>
    </message>
    <message>
        <source>Click a point, or drag a rectangle, on ground that does not move: all histories and the map are shown relative to it.</source>
        <translation>Auf ruhendem Boden einen Punkt anklicken oder ein Rechteck ziehen: alle Verläufe und die Karte werden darauf bezogen.</translation>
    </message>
    <message>
        <source>Click the corners of a line on the map; the right button ends it, Backspace takes one back.</source>
        <translation>Die Ecken einer Linie auf der Karte anklicken; die rechte Taste beendet sie, die Rücktaste nimmt eine Ecke zurück.</translation>
    </message>
    <message>
        <source>Click the corners of a polygon; the right button ends it, Backspace takes a corner back.</source>
        <translation>Die Ecken eines Polygons anklicken; die rechte Taste beendet es, die Rücktaste nimmt eine Ecke zurück.</translation>
    </message>
    <message>
        <source>Click the map and see how the ground moved there.</source>
        <translation>Die Karte anklicken und sehen, wie sich der Boden dort bewegt hat.</translation>
    </message>
    <message>
        <source>Closure, rms [rad]</source>
        <translation>Schlussfehler, Effektivwert [rad]</translation>
    </message>
    <message>
        <source>Coefficient of the Hamming window</source>
        <translation>Koeffizient des Hamming-Fensters</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Kohärenz</translation>
    </message>
    <message>
        <source>Coherence after</source>
        <translation>Kohärenz danach</translation>
    </message>
    <message>
        <source>Coherence and closure are still being read.</source>
        <translation>Kohärenz und Schleifenschluss werden noch gelesen.</translation>
    </message>
    <message>
        <source>Coherence before</source>
        <translation>Kohärenz davor</translation>
    </message>
    <message>
        <source>Coherence of the time series</source>
        <translation>Kohärenz der Zeitreihe</translation>
    </message>
    <message>
        <source>Coherence shown by incoherent ground</source>
        <translation>Scheinbare Kohärenz inkohärenten Bodens</translation>
    </message>
    <message>
        <source>Coherence with speckle</source>
        <translation>Kohärenz mit Speckle</translation>
    </message>
    <message>
        <source>Coherence, one value</source>
        <translation>Kohärenz, ein Wert</translation>
    </message>
    <message>
        <source>Column spacing in slant range [m]</source>
        <translation>Spaltenabstand in Schrägentfernung [m]</translation>
    </message>
    <message>
        <source>Column spacing on the ground [m]</source>
        <translation>Spaltenabstand am Boden [m]</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Command for an MP4</source>
        <translation>Befehl für ein MP4</translation>
    </message>
    <message>
        <source>Common dates</source>
        <translation>Gemeinsame Daten</translation>
    </message>
    <message>
        <source>Common zero of both series</source>
        <translation>Gemeinsame Null beider Reihen</translation>
    </message>
    <message>
        <source>Common-scene stacking</source>
        <translation>Common-Scene-Stacking</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare two sensors</source>
        <translation>Zwei Sensoren vergleichen</translation>
    </message>
    <message>
        <source>Compare with what was measured on the ground: GNSS stations or levelling.</source>
        <translation>Mit Messungen am Boden vergleichen: GNSS-Stationen oder Nivellement.</translation>
    </message>
    <message>
        <source>Compared series</source>
        <translation>Verglichene Reihen</translation>
    </message>
    <message>
        <source>Comparing with the GNSS stations …</source>
        <translation>Vergleich mit den GNSS-Stationen …</translation>
    </message>
    <message>
        <source>Complex interferogram</source>
        <translation>Komplexes Interferogramm</translation>
    </message>
    <message>
        <source>Compute how every pixel moved from date to date, and how fast.</source>
        <translation>Berechnen, wie sich jedes Pixel von Datum zu Datum bewegt hat und wie schnell.</translation>
    </message>
    <message>
        <source>Computing the displacement of every pixel …</source>
        <translation>Die Verschiebung jedes Pixels wird berechnet …</translation>
    </message>
    <message>
        <source>Concession of the deepest</source>
        <translation>Bergwerksfeld der tiefsten Stelle</translation>
    </message>
    <message>
        <source>Concession statistics</source>
        <translation>Statistik der Bergwerksfelder</translation>
    </message>
    <message>
        <source>Concessions</source>
        <translation>Bergwerksfelder</translation>
    </message>
    <message>
        <source>Concessions with statistics</source>
        <translation>Bergwerksfelder mit Statistik</translation>
    </message>
    <message>
        <source>Confidence of a bridge</source>
        <translation>Sicherheit einer Brücke</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Zusammenhängend</translation>
    </message>
    <message>
        <source>Connected components</source>
        <translation>Zusammenhängende Gebiete</translation>
    </message>
    <message>
        <source>Connected parts of the network</source>
        <translation>Zusammenhängende Teile des Netzes</translation>
    </message>
    <message>
        <source>Connected subsets</source>
        <translation>Verbundene Teilmengen</translation>
    </message>
    <message>
        <source>Connected: every date that is left is determined.</source>
        <translation>Verbunden: jedes verbliebene Datum ist bestimmt.</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Bildübersicht</translation>
    </message>
    <message>
        <source>Contact sheet of a series</source>
        <translation>Bildübersicht einer Reihe</translation>
    </message>
    <message>
        <source>Contour interval [mm/yr]</source>
        <translation>Abstand der Isolinien [mm/yr]</translation>
    </message>
    <message>
        <source>Contour interval [mm]</source>
        <translation>Abstand der Isolinien [mm]</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>Isolinien</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Koordinatensystem</translation>
    </message>
    <message>
        <source>Coordinate system of the map</source>
        <translation>Koordinatensystem der Karte</translation>
    </message>
    <message>
        <source>Coregister images</source>
        <translation>Bilder koregistrieren</translation>
    </message>
    <message>
        <source>Corrected stack</source>
        <translation>Korrigierter Stapel</translation>
    </message>
    <message>
        <source>Corrected stack as GeoTIFFs</source>
        <translation>Korrigierter Stapel als GeoTIFFs</translation>
    </message>
    <message>
        <source>Corrected stack, GeoTIFFs</source>
        <translation>Korrigierter Stapel, GeoTIFFs</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>Count from the first date</source>
        <translation>Ab dem ersten Datum zählen</translation>
    </message>
    <message>
        <source>Counting what each concession did …</source>
        <translation>Zählen, was jedes Bergwerksfeld getan hat …</translation>
    </message>
    <message>
        <source>Create stack</source>
        <translation>Stapel anlegen</translation>
    </message>
    <message>
        <source>Criterion of the choice</source>
        <translation>Kriterium der Wahl</translation>
    </message>
    <message>
        <source>Curvature</source>
        <translation>Krümmung</translation>
    </message>
    <message>
        <source>Curvature [1/km]</source>
        <translation>Krümmung [1/km]</translation>
    </message>
    <message>
        <source>D-InSAR</source>
        <translation>D-InSAR</translation>
    </message>
    <message>
        <source>D-InSAR only</source>
        <translation>Nur D-InSAR</translation>
    </message>
    <message>
        <source>D-InSAR only [%]</source>
        <translation>Nur D-InSAR [%]</translation>
    </message>
    <message>
        <source>D-InSAR works up to cycle</source>
        <translation>D-InSAR taugt bis Zyklus</translation>
    </message>
    <message>
        <source>DEM</source>
        <translation>DGM</translation>
    </message>
    <message>
        <source>DEM [m]</source>
        <translation>DGM [m]</translation>
    </message>
    <message>
        <source>DEM error</source>
        <translation>DGM-Fehler</translation>
    </message>
    <message>
        <source>DEM error [m]</source>
        <translation>DGM-Fehler [m]</translation>
    </message>
    <message>
        <source>DEM error, standard deviation [m]</source>
        <translation>DGM-Fehler, Standardabweichung [m]</translation>
    </message>
    <message>
        <source>DEM in radar coordinates [m]</source>
        <translation>DGM in Radarkoordinaten [m]</translation>
    </message>
    <message>
        <source>DISP-S1</source>
        <translation>DISP-S1</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten (Zeitpunkte)</translation>
    </message>
    <message>
        <source>Dates of steps</source>
        <translation>Daten der Sprünge</translation>
    </message>
    <message>
        <source>Dates that are drawn faintly, evenly spread in time.</source>
        <translation>Blass gezeichnete Daten, gleichmäßig über die Zeit verteilt.</translation>
    </message>
    <message>
        <source>Dates that drop out of the series: {dates}.</source>
        <translation>Daten, die aus der Reihe fallen: {dates}.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days of an interferogram of the first</source>
        <translation>Tage eines Interferogramms des ersten</translation>
    </message>
    <message>
        <source>Days of an interferogram of the second</source>
        <translation>Tage eines Interferogramms des zweiten</translation>
    </message>
    <message>
        <source>Deepest [mm/yr]</source>
        <translation>Tiefste Stelle [mm/yr]</translation>
    </message>
    <message>
        <source>Degree of the polynomial</source>
        <translation>Grad des Polynoms</translation>
    </message>
    <message>
        <source>Degree used</source>
        <translation>Verwendeter Grad</translation>
    </message>
    <message>
        <source>Degrees of freedom taken off</source>
        <translation>Abgezogene Freiheitsgrade</translation>
    </message>
    <message>
        <source>Delay rasters [m]</source>
        <translation>Raster der Laufzeitverzögerung [m]</translation>
    </message>
    <message>
        <source>Delay with height</source>
        <translation>Verzögerung mit der Höhe</translation>
    </message>
    <message>
        <source>Depth [m]</source>
        <translation>Tiefe [m]</translation>
    </message>
    <message>
        <source>Descending track</source>
        <translation>Absteigende Bahn</translation>
    </message>
    <message>
        <source>Detect subsidence bowls</source>
        <translation>Senkungsmulden finden</translation>
    </message>
    <message>
        <source>Difference [mm]</source>
        <translation>Differenz [mm]</translation>
    </message>
    <message>
        <source>Difference of two products</source>
        <translation>Differenz zweier Produkte</translation>
    </message>
    <message>
        <source>Differences over their predicted deviations, rms</source>
        <translation>Differenzen zu vorhergesagten Abweichungen, Effektivwert</translation>
    </message>
    <message>
        <source>Dip [degrees]</source>
        <translation>Einfallen [Grad]</translation>
    </message>
    <message>
        <source>Dip direction of the seam [degrees]</source>
        <translation>Einfallsrichtung des Flözes [Grad]</translation>
    </message>
    <message>
        <source>Displacement [mm]</source>
        <translation>Verschiebung [mm]</translation>
    </message>
    <message>
        <source>Displacement factor</source>
        <translation>Verschiebungsfaktor</translation>
    </message>
    <message>
        <source>Displacement factor b</source>
        <translation>Verschiebungsfaktor b</translation>
    </message>
    <message>
        <source>Displacement from sub-band phase</source>
        <translation>Verschiebung aus Teilbandphase</translation>
    </message>
    <message>
        <source>Displacement from unwrapped phase</source>
        <translation>Verschiebung aus abgewickelter Phase</translation>
    </message>
    <message>
        <source>Displacement profile</source>
        <translation>Verschiebungsprofil</translation>
    </message>
    <message>
        <source>Distance [m]</source>
        <translation>Entfernung [m]</translation>
    </message>
    <message>
        <source>Distance around it [m]</source>
        <translation>Abstand darum [m]</translation>
    </message>
    <message>
        <source>Distance classes</source>
        <translation>Entfernungsklassen</translation>
    </message>
    <message>
        <source>Distance from the reference [m]</source>
        <translation>Entfernung von der Referenz [m]</translation>
    </message>
    <message>
        <source>Distance of the lowest value [m]</source>
        <translation>Entfernung des niedrigsten Werts [m]</translation>
    </message>
    <message>
        <source>Distance of the points [m]</source>
        <translation>Abstand der Punkte [m]</translation>
    </message>
    <message>
        <source>Document (PDF) …</source>
        <translation>Dokument (PDF) …</translation>
    </message>
    <message>
        <source>Double difference</source>
        <translation>Doppeldifferenz</translation>
    </message>
    <message>
        <source>Double-difference correlation</source>
        <translation>Korrelation der Doppeldifferenz</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>Draw a line</source>
        <translation>Linie zeichnen</translation>
    </message>
    <message>
        <source>Draw a line on the map and see the displacement along it, moving with the temporal controller.</source>
        <translation>Eine Linie auf der Karte zeichnen und die Verschiebung entlang ihr sehen; sie folgt der Zeitsteuerung.</translation>
    </message>
    <message>
        <source>Draw a line on the map: click its corners, end it with the right button.</source>
        <translation>Eine Linie auf der Karte zeichnen: Ecken anklicken, mit der rechten Taste beenden.</translation>
    </message>
    <message>
        <source>Draw an outline with the left button pressed.</source>
        <translation>Einen Umriss mit gedrückter linker Taste zeichnen.</translation>
    </message>
    <message>
        <source>Drawing (SVG) …</source>
        <translation>Zeichnung (SVG) …</translation>
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
        <translation>Verschiebung nach Osten</translation>
    </message>
    <message>
        <source>Eastward displacement [mm]</source>
        <translation>Verschiebung nach Osten [mm]</translation>
    </message>
    <message>
        <source>Eastward motion</source>
        <translation>Bewegung nach Osten</translation>
    </message>
    <message>
        <source>Eastward velocity</source>
        <translation>Geschwindigkeit nach Osten</translation>
    </message>
    <message>
        <source>Effect of a B wrong by 20 %</source>
        <translation>Wirkung eines um 20 % falschen B</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>End of the active phase</source>
        <translation>Ende der aktiven Phase</translation>
    </message>
    <message>
        <source>End of the active phase [decimal year]</source>
        <translation>Ende der aktiven Phase [Dezimaljahr]</translation>
    </message>
    <message>
        <source>End of the colour scale [mm]</source>
        <translation>Ende der Farbskala [mm]</translation>
    </message>
    <message>
        <source>Epochs of alignment first</source>
        <translation>Epochen für die Angleichung „first“</translation>
    </message>
    <message>
        <source>Error bars</source>
        <translation>Fehlerbalken</translation>
    </message>
    <message>
        <source>Estimate the DEM error</source>
        <translation>DGM-Fehler schätzen</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Schätzer</translation>
    </message>
    <message>
        <source>Evenly spread</source>
        <translation>Gleichmäßig verteilt</translation>
    </message>
    <message>
        <source>Every so-manyth date</source>
        <translation>Jedes so-vielte Datum</translation>
    </message>
    <message>
        <source>Example mine</source>
        <translation>Beispielbergwerk</translation>
    </message>
    <message>
        <source>Expected displacement</source>
        <translation>Erwartete Verschiebung</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Ausgeben …</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>Extent of aligned rasters</source>
        <translation>Ausdehnung angeglichener Raster</translation>
    </message>
    <message>
        <source>Extracted thickness [m]</source>
        <translation>Gebaute Mächtigkeit [m]</translation>
    </message>
    <message>
        <source>Field that marks reference stations</source>
        <translation>Feld, das Referenzstationen kennzeichnet</translation>
    </message>
    <message>
        <source>Field with the concession's name</source>
        <translation>Feld mit dem Namen des Bergwerksfelds</translation>
    </message>
    <message>
        <source>Field with the names</source>
        <translation>Feld mit den Namen</translation>
    </message>
    <message>
        <source>Field with the station's mine</source>
        <translation>Feld mit dem Bergwerk der Station</translation>
    </message>
    <message>
        <source>Field with the station's name</source>
        <translation>Feld mit dem Namen der Station</translation>
    </message>
    <message>
        <source>Field with their names</source>
        <translation>Feld mit ihren Namen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files of GNSS series</source>
        <translation>Dateien von GNSS-Reihen</translation>
    </message>
    <message>
        <source>Files of series</source>
        <translation>Dateien der Reihen</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>Lücken füllen</translation>
    </message>
    <message>
        <source>Filled [%]</source>
        <translation>Gefüllt [%]</translation>
    </message>
    <message>
        <source>Filled raster</source>
        <translation>Gefülltes Raster</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter an interferogram</source>
        <translation>Interferogramm filtern</translation>
    </message>
    <message>
        <source>Filter of Figure 7 [m]</source>
        <translation>Filter der Abbildung 7 [m]</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <source>Find stable ground for a reference</source>
        <translation>Ruhenden Boden als Referenz suchen</translation>
    </message>
    <message>
        <source>First common date</source>
        <translation>Erstes gemeinsames Datum</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Erstes Datum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>First of FUNCTION</source>
        <translation>Erste von FUNCTION</translation>
    </message>
    <message>
        <source>First time series</source>
        <translation>Erste Zeitreihe</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>Fit parameters of panels</source>
        <translation>Parameter von Abbaufeldern anpassen</translation>
    </message>
    <message>
        <source>Fitted series [mm]</source>
        <translation>Angepasste Reihe [mm]</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder in which the example mine gets a folder of its own</source>
        <translation>Ordner, in dem das Beispielbergwerk einen eigenen Ordner erhält</translation>
    </message>
    <message>
        <source>Folder of GNSS series</source>
        <translation>Ordner der GNSS-Reihen</translation>
    </message>
    <message>
        <source>Folder of a product</source>
        <translation>Ordner eines Produkts</translation>
    </message>
    <message>
        <source>Folder of a product …</source>
        <translation>Ordner eines Produkts …</translation>
    </message>
    <message>
        <source>Folder of delay rasters</source>
        <translation>Ordner der Verzögerungsraster</translation>
    </message>
    <message>
        <source>Folder of series</source>
        <translation>Ordner der Reihen</translation>
    </message>
    <message>
        <source>Folder with results</source>
        <translation>Ordner mit Ergebnissen</translation>
    </message>
    <message>
        <source>Forget the reference</source>
        <translation>Referenz vergessen</translation>
    </message>
    <message>
        <source>Fourth of FUNCTION</source>
        <translation>Vierte von FUNCTION</translation>
    </message>
    <message>
        <source>Frames of an animation</source>
        <translation>Einzelbilder einer Animation</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>Freihand</translation>
    </message>
    <message>
        <source>Frequency of an RSLC file</source>
        <translation>Frequenz einer RSLC-Datei</translation>
    </message>
    <message>
        <source>Frequency offset of the sub-bands [Hz]</source>
        <translation>Frequenzversatz der Teilbänder [Hz]</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From an SLC pair to sub-band displacement (model)</source>
        <translation>Vom SLC-Paar zur Teilbandverschiebung (Modell)</translation>
    </message>
    <message>
        <source>From interferograms to a report in five steps. Each button opens an algorithm of the Processing toolbox with everything filled in that is known so far.</source>
        <translation>Von Interferogrammen zum Bericht in fünf Schritten. Jeder Knopf öffnet einen Algorithmus der Verarbeitungswerkzeuge, ausgefüllt mit allem, was schon bekannt ist.</translation>
    </message>
    <message>
        <source>From interferograms to a report, step by step, and an example mine to try everything on.</source>
        <translation>Von Interferogrammen zum Bericht, Schritt für Schritt, und ein Beispielbergwerk zum Ausprobieren.</translation>
    </message>
    <message>
        <source>From interferograms to time series (model)</source>
        <translation>Von Interferogrammen zur Zeitreihe (Modell)</translation>
    </message>
    <message>
        <source>Function of time</source>
        <translation>Zeitfunktion</translation>
    </message>
    <message>
        <source>Function of time as text</source>
        <translation>Zeitfunktion als Text</translation>
    </message>
    <message>
        <source>Function of time chosen</source>
        <translation>Gewählte Zeitfunktion</translation>
    </message>
    <message>
        <source>Functions of time used</source>
        <translation>Verwendete Zeitfunktionen</translation>
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
        <translation>GNSS zu den Radardaten</translation>
    </message>
    <message>
        <source>GNSS series</source>
        <translation>GNSS-Reihe</translation>
    </message>
    <message>
        <source>GNSS series as a table layer</source>
        <translation>GNSS-Reihe als Tabellenlayer</translation>
    </message>
    <message>
        <source>GNSS stations</source>
        <translation>GNSS-Stationen</translation>
    </message>
    <message>
        <source>GNSS stations to tie to</source>
        <translation>GNSS-Stationen zum Anschließen</translation>
    </message>
    <message>
        <source>GNSS to line of sight</source>
        <translation>GNSS in Blickrichtung</translation>
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
        <translation>Gauß</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Geocode</source>
        <translation>Geokodieren</translation>
    </message>
    <message>
        <source>Geocoded</source>
        <translation>Geokodiert</translation>
    </message>
    <message>
        <source>Given up, for another project was opened meanwhile; nothing was kept.</source>
        <translation>Aufgegeben, da inzwischen ein anderes Projekt geöffnet wurde; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>Goldstein</source>
        <translation>Goldstein</translation>
    </message>
    <message>
        <source>Goldstein: overlap of patches [pixels]</source>
        <translation>Goldstein: Überlappung der Kacheln [Pixel]</translation>
    </message>
    <message>
        <source>Goldstein: side of a patch [pixels]</source>
        <translation>Goldstein: Seite einer Kachel [Pixel]</translation>
    </message>
    <message>
        <source>Goldstein: strength</source>
        <translation>Goldstein: Stärke</translation>
    </message>
    <message>
        <source>Gradient in parts of the largest</source>
        <translation>Gradient in Teilen des größten</translation>
    </message>
    <message>
        <source>Greatest subsidence angle [degrees]</source>
        <translation>Größter Senkungswinkel [Grad]</translation>
    </message>
    <message>
        <source>Ground that moves</source>
        <translation>Bewegter Boden</translation>
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
        <translation>Wellenlänge halber Durchlässigkeit [m]</translation>
    </message>
    <message>
        <source>Hamming coefficient</source>
        <translation>Hamming-Koeffizient</translation>
    </message>
    <message>
        <source>Hand-made pairs</source>
        <translation>Von Hand gewählte Paare</translation>
    </message>
    <message>
        <source>Heading [degrees]</source>
        <translation>Flugrichtung [Grad]</translation>
    </message>
    <message>
        <source>Heading raster [degrees]</source>
        <translation>Raster der Flugrichtung [Grad]</translation>
    </message>
    <message>
        <source>Heading raster, ascending [degrees]</source>
        <translation>Raster der Flugrichtung, aufsteigend [Grad]</translation>
    </message>
    <message>
        <source>Heading raster, descending [degrees]</source>
        <translation>Raster der Flugrichtung, absteigend [Grad]</translation>
    </message>
    <message>
        <source>Heading rasters [degrees]</source>
        <translation>Raster der Flugrichtung [Grad]</translation>
    </message>
    <message>
        <source>Heading, ascending [degrees]</source>
        <translation>Flugrichtung, aufsteigend [Grad]</translation>
    </message>
    <message>
        <source>Heading, descending [degrees]</source>
        <translation>Flugrichtung, absteigend [Grad]</translation>
    </message>
    <message>
        <source>Heavily decorrelated pairs</source>
        <translation>Stark dekorrelierte Paare</translation>
    </message>
    <message>
        <source>Height [m]</source>
        <translation>Höhe [m]</translation>
    </message>
    <message>
        <source>Height [pixels]</source>
        <translation>Höhe [Pixel]</translation>
    </message>
    <message>
        <source>Height of the hills [m]</source>
        <translation>Höhe der Hügel [m]</translation>
    </message>
    <message>
        <source>Highest LOS displacement [mm]</source>
        <translation>Höchste LOS-Verschiebung [mm]</translation>
    </message>
    <message>
        <source>Highest displacement [mm]</source>
        <translation>Höchste Verschiebung [mm]</translation>
    </message>
    <message>
        <source>Highest velocity [mm/yr]</source>
        <translation>Höchste Geschwindigkeit [mm/yr]</translation>
    </message>
    <message>
        <source>Highest vertical motion</source>
        <translation>Höchste Vertikalbewegung</translation>
    </message>
    <message>
        <source>Horizontal motion</source>
        <translation>Horizontalbewegung</translation>
    </message>
    <message>
        <source>Huber's threshold [robust sigmas]</source>
        <translation>Hubers Schwelle [robuste Sigmas]</translation>
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
        <translation>Bilder mit Speckle</translation>
    </message>
    <message>
        <source>Import a time series</source>
        <translation>Zeitreihe importieren</translation>
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
        <translation>InSAR sieht die Bewegung, die die Stationen sehen. Beide im Explorer übereinanderlegen.</translation>
    </message>
    <message>
        <source>Incidence angle [degrees]</source>
        <translation>Einfallswinkel [Grad]</translation>
    </message>
    <message>
        <source>Incidence angle of the first [degrees]</source>
        <translation>Einfallswinkel des ersten [Grad]</translation>
    </message>
    <message>
        <source>Incidence angle of the second [degrees]</source>
        <translation>Einfallswinkel des zweiten [Grad]</translation>
    </message>
    <message>
        <source>Incidence angle raster [degrees]</source>
        <translation>Raster der Einfallswinkel [Grad]</translation>
    </message>
    <message>
        <source>Incidence angle raster, ascending [degrees]</source>
        <translation>Raster der Einfallswinkel, aufsteigend [Grad]</translation>
    </message>
    <message>
        <source>Incidence angle raster, descending [degrees]</source>
        <translation>Raster der Einfallswinkel, absteigend [Grad]</translation>
    </message>
    <message>
        <source>Incidence angle rasters [degrees]</source>
        <translation>Raster der Einfallswinkel [Grad]</translation>
    </message>
    <message>
        <source>Incidence angle, ascending [degrees]</source>
        <translation>Einfallswinkel, aufsteigend [Grad]</translation>
    </message>
    <message>
        <source>Incidence angle, descending [degrees]</source>
        <translation>Einfallswinkel, absteigend [Grad]</translation>
    </message>
    <message>
        <source>Independent looks</source>
        <translation>Unabhängige Looks</translation>
    </message>
    <message>
        <source>Influence of interferograms</source>
        <translation>Einfluss der Interferogramme</translation>
    </message>
    <message>
        <source>Initial rate</source>
        <translation>Anfangsrate</translation>
    </message>
    <message>
        <source>Initial rate [mm/yr]</source>
        <translation>Anfangsrate [mm/yr]</translation>
    </message>
    <message>
        <source>Initial, active and residual phase, shaded; needs the piecewise fit.</source>
        <translation>Anfangs-, aktive und Restphase schattiert; braucht die stückweise Anpassung.</translation>
    </message>
    <message>
        <source>Initial, active, residual</source>
        <translation>Anfang, aktiv, Restsenkung</translation>
    </message>
    <message>
        <source>Initial, then active</source>
        <translation>Anfang, dann aktiv</translation>
    </message>
    <message>
        <source>Initialisation</source>
        <translation>Initialisierung</translation>
    </message>
    <message>
        <source>Interferogram</source>
        <translation>Interferogramm</translation>
    </message>
    <message>
        <source>Interferogram layers of the project</source>
        <translation>Interferogramm-Layer des Projekts</translation>
    </message>
    <message>
        <source>Interferogram that changes most</source>
        <translation>Interferogramm mit der größten Wirkung</translation>
    </message>
    <message>
        <source>Interferograms</source>
        <translation>Interferogramme</translation>
    </message>
    <message>
        <source>Interferograms (unwrapped phase)</source>
        <translation>Interferogramme (abgewickelte Phase)</translation>
    </message>
    <message>
        <source>Interferograms changed</source>
        <translation>Geänderte Interferogramme</translation>
    </message>
    <message>
        <source>Interferometry</source>
        <translation>Interferometrie</translation>
    </message>
    <message>
        <source>Intermittent: a part of the dates</source>
        <translation>Zeitweise: ein Teil der Daten</translation>
    </message>
    <message>
        <source>Intermittent: minimum share of dates</source>
        <translation>Zeitweise: Mindestanteil der Daten</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Interpolation error</source>
        <translation>Interpolationsfehler</translation>
    </message>
    <message>
        <source>Interpolation error [mm]</source>
        <translation>Interpolationsfehler [mm]</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es ist</translation>
    </message>
    <message>
        <source>It takes so many revisit cycles</source>
        <translation>So viele Wiederholzyklen dauert es</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Its coherence</source>
        <translation>Seine Kohärenz</translation>
    </message>
    <message>
        <source>Its patch</source>
        <translation>Sein Fleck</translation>
    </message>
    <message>
        <source>Its standard error [mm/yr]</source>
        <translation>Sein Standardfehler [mm/yr]</translation>
    </message>
    <message>
        <source>Judge by</source>
        <translation>Beurteilen nach</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep what is linear in time</source>
        <translation>Behalten, was in der Zeit linear ist</translation>
    </message>
    <message>
        <source>Kind of the delays</source>
        <translation>Art der Verzögerungen</translation>
    </message>
    <message>
        <source>L-band</source>
        <translation>L-Band</translation>
    </message>
    <message>
        <source>LOS</source>
        <translation>LOS</translation>
    </message>
    <message>
        <source>LOS displacement</source>
        <translation>LOS-Verschiebung</translation>
    </message>
    <message>
        <source>LOS displacement [mm]</source>
        <translation>LOS-Verschiebung [mm]</translation>
    </message>
    <message>
        <source>LOS standard deviation</source>
        <translation>Standardabweichung in LOS</translation>
    </message>
    <message>
        <source>LOS velocity</source>
        <translation>LOS-Geschwindigkeit</translation>
    </message>
    <message>
        <source>LOS velocity [mm/yr]</source>
        <translation>LOS-Geschwindigkeit [mm/yr]</translation>
    </message>
    <message>
        <source>Largest constant of an interferogram [rad]</source>
        <translation>Größte Konstante eines Interferogramms [rad]</translation>
    </message>
    <message>
        <source>Largest cumulative subsidence [mm]</source>
        <translation>Größte kumulative Senkung [mm]</translation>
    </message>
    <message>
        <source>Largest distance [m]</source>
        <translation>Größte Entfernung [m]</translation>
    </message>
    <message>
        <source>Largest effect of B on up</source>
        <translation>Größte Wirkung von B auf die Vertikale</translation>
    </message>
    <message>
        <source>Largest error [mm]</source>
        <translation>Größter Fehler [mm]</translation>
    </message>
    <message>
        <source>Largest full-band phase [rad]</source>
        <translation>Größte Phase des vollen Bands [rad]</translation>
    </message>
    <message>
        <source>Largest gap [pixels]</source>
        <translation>Größte Lücke [Pixel]</translation>
    </message>
    <message>
        <source>Largest mean coherence of a pair</source>
        <translation>Größte mittlere Kohärenz eines Paars</translation>
    </message>
    <message>
        <source>Largest perpendicular baseline [m]</source>
        <translation>Größte senkrechte Basislinie [m]</translation>
    </message>
    <message>
        <source>Largest share of a raster [%]</source>
        <translation>Größter Anteil eines Rasters [%]</translation>
    </message>
    <message>
        <source>Largest standard deviation [mm]</source>
        <translation>Größte Standardabweichung [mm]</translation>
    </message>
    <message>
        <source>Largest standard deviation kept [mm]</source>
        <translation>Größte zulässige Standardabweichung [mm]</translation>
    </message>
    <message>
        <source>Largest subsidence [mm]</source>
        <translation>Größte Senkung [mm]</translation>
    </message>
    <message>
        <source>Largest subsidence rate [mm/yr]</source>
        <translation>Größte Senkungsrate [mm/yr]</translation>
    </message>
    <message>
        <source>Largest temporal baseline [days]</source>
        <translation>Größte zeitliche Basislinie [Tage]</translation>
    </message>
    <message>
        <source>Largest true LOS subsidence [mm]</source>
        <translation>Größte wahre LOS-Senkung [mm]</translation>
    </message>
    <message>
        <source>Largest true subsidence [mm]</source>
        <translation>Größte wahre Senkung [mm]</translation>
    </message>
    <message>
        <source>Last [mm]</source>
        <translation>Letzter Wert [mm]</translation>
    </message>
    <message>
        <source>Last common date</source>
        <translation>Letztes gemeinsames Datum</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Letztes Datum</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Latitude [degrees]</source>
        <translation>Breite [Grad]</translation>
    </message>
    <message>
        <source>Latitude of radar pixels</source>
        <translation>Breite der Radarpixel</translation>
    </message>
    <message>
        <source>Layers below</source>
        <translation>Layer darunter</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Least coherent pair</source>
        <translation>Paar mit der geringsten Kohärenz</translation>
    </message>
    <message>
        <source>Least epochs of a day</source>
        <translation>Mindestzahl von Epochen eines Tages</translation>
    </message>
    <message>
        <source>Least mean coherence</source>
        <translation>Kleinste mittlere Kohärenz</translation>
    </message>
    <message>
        <source>Least signal to noise</source>
        <translation>Kleinstes Signal-Rausch-Verhältnis</translation>
    </message>
    <message>
        <source>Least signal to noise of a peak</source>
        <translation>Kleinstes Signal-Rausch-Verhältnis eines Maximums</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Length of all lines [m]</source>
        <translation>Länge aller Linien [m]</translation>
    </message>
    <message>
        <source>Length of the face [m]</source>
        <translation>Länge des Strebs [m]</translation>
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
        <translation>Grenze [mm/yr]</translation>
    </message>
    <message>
        <source>Line and exponential decay</source>
        <translation>Gerade und exponentielles Abklingen</translation>
    </message>
    <message>
        <source>Line and half-year</source>
        <translation>Gerade und Halbjahr</translation>
    </message>
    <message>
        <source>Line and logarithmic decay</source>
        <translation>Gerade und logarithmisches Abklingen</translation>
    </message>
    <message>
        <source>Line and steps</source>
        <translation>Gerade und Sprünge</translation>
    </message>
    <message>
        <source>Line and year</source>
        <translation>Gerade und Jahr</translation>
    </message>
    <message>
        <source>Line of the lowest value</source>
        <translation>Zeile des niedrigsten Werts</translation>
    </message>
    <message>
        <source>Line spacing [m]</source>
        <translation>Zeilenabstand [m]</translation>
    </message>
    <message>
        <source>Line-of-sight unit vectors (east, north, up)</source>
        <translation>Einheitsvektoren der Blickrichtung (Ost, Nord, oben)</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Lines of the window</source>
        <translation>Zeilen des Fensters</translation>
    </message>
    <message>
        <source>Lines to mark</source>
        <translation>Linien, die eingezeichnet werden</translation>
    </message>
    <message>
        <source>Load the example mine …</source>
        <translation>Beispielbergwerk laden …</translation>
    </message>
    <message>
        <source>Logistic</source>
        <translation>Logistisch</translation>
    </message>
    <message>
        <source>Longest bridge [pixels]</source>
        <translation>Längste Brücke [Pixel]</translation>
    </message>
    <message>
        <source>Longest gap that is filled [m]</source>
        <translation>Längste Lücke, die gefüllt wird [m]</translation>
    </message>
    <message>
        <source>Longest pair [days]</source>
        <translation>Längstes Paar [Tage]</translation>
    </message>
    <message>
        <source>Longest pair for the atmosphere [days]</source>
        <translation>Längstes Paar für die Atmosphäre [Tage]</translation>
    </message>
    <message>
        <source>Longitude [degrees]</source>
        <translation>Länge [Grad]</translation>
    </message>
    <message>
        <source>Longitude of radar pixels</source>
        <translation>Länge der Radarpixel</translation>
    </message>
    <message>
        <source>Look side</source>
        <translation>Blickseite</translation>
    </message>
    <message>
        <source>Look side, ascending</source>
        <translation>Blickseite, aufsteigend</translation>
    </message>
    <message>
        <source>Look side, descending</source>
        <translation>Blickseite, absteigend</translation>
    </message>
    <message>
        <source>Looking at the quality of the stack …</source>
        <translation>Die Qualität des Stapels wird betrachtet …</translation>
    </message>
    <message>
        <source>Looking at {stack}</source>
        <translation>{stack} wird betrachtet</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Looks</translation>
    </message>
    <message>
        <source>Looks along lines</source>
        <translation>Looks in Zeilenrichtung</translation>
    </message>
    <message>
        <source>Looks along samples</source>
        <translation>Looks in Entfernungsrichtung</translation>
    </message>
    <message>
        <source>Looks in lines</source>
        <translation>Looks in Zeilen</translation>
    </message>
    <message>
        <source>Looks in samples</source>
        <translation>Looks in Samples</translation>
    </message>
    <message>
        <source>Looks of the sub-band window</source>
        <translation>Looks des Teilbandfensters</translation>
    </message>
    <message>
        <source>Lookup table (map to radar)</source>
        <translation>Zuordnungstabelle (Karte zu Radar)</translation>
    </message>
    <message>
        <source>Loops beyond pi</source>
        <translation>Schleifen über pi</translation>
    </message>
    <message>
        <source>Loops beyond pi at most</source>
        <translation>Höchstens Schleifen über pi</translation>
    </message>
    <message>
        <source>Loops of three</source>
        <translation>Dreierschleifen</translation>
    </message>
    <message>
        <source>Loops of three pairs</source>
        <translation>Schleifen aus drei Paaren</translation>
    </message>
    <message>
        <source>Loops that do not close</source>
        <translation>Schleifen, die nicht schließen</translation>
    </message>
    <message>
        <source>Lose fringes that are too dense</source>
        <translation>Zu dichte Streifen verlieren</translation>
    </message>
    <message>
        <source>Lowest LOS displacement [mm]</source>
        <translation>Niedrigste LOS-Verschiebung [mm]</translation>
    </message>
    <message>
        <source>Lowest displacement [mm]</source>
        <translation>Niedrigste Verschiebung [mm]</translation>
    </message>
    <message>
        <source>Lowest true LOS velocity [mm/yr]</source>
        <translation>Niedrigste wahre LOS-Geschwindigkeit [mm/yr]</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Niedrigster Wert</translation>
    </message>
    <message>
        <source>Lowest velocity [mm/yr]</source>
        <translation>Niedrigste Geschwindigkeit [mm/yr]</translation>
    </message>
    <message>
        <source>Lowest vertical motion</source>
        <translation>Niedrigste Vertikalbewegung</translation>
    </message>
    <message>
        <source>MP4</source>
        <translation>MP4</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Maps and report</source>
        <translation>Karten und Bericht</translation>
    </message>
    <message>
        <source>Maps in a row</source>
        <translation>Karten je Reihe</translation>
    </message>
    <message>
        <source>Margin around moving ground [m]</source>
        <translation>Rand um bewegten Boden [m]</translation>
    </message>
    <message>
        <source>Margin around the concessions [m]</source>
        <translation>Rand um die Bergwerksfelder [m]</translation>
    </message>
    <message>
        <source>Margin around the mask [m]</source>
        <translation>Rand um die Maske [m]</translation>
    </message>
    <message>
        <source>Mask of the atmosphere: mining concessions</source>
        <translation>Maske der Atmosphäre: Bergwerksfelder</translation>
    </message>
    <message>
        <source>Mask phase below this coherence</source>
        <translation>Phase unterhalb dieser Kohärenz ausblenden</translation>
    </message>
    <message>
        <source>Mask: mining concessions</source>
        <translation>Maske: Bergwerksfelder</translation>
    </message>
    <message>
        <source>Mean coherence</source>
        <translation>Mittlere Kohärenz</translation>
    </message>
    <message>
        <source>Mean coherence of the first</source>
        <translation>Mittlere Kohärenz des ersten</translation>
    </message>
    <message>
        <source>Mean coherence of the second</source>
        <translation>Mittlere Kohärenz des zweiten</translation>
    </message>
    <message>
        <source>Mean difference [mm]</source>
        <translation>Mittlere Differenz [mm]</translation>
    </message>
    <message>
        <source>Mean error [mm]</source>
        <translation>Mittlerer Fehler [mm]</translation>
    </message>
    <message>
        <source>Mean offset of lines [pixels]</source>
        <translation>Mittlerer Zeilenversatz [Pixel]</translation>
    </message>
    <message>
        <source>Mean offset of samples [pixels]</source>
        <translation>Mittlerer Sampleversatz [Pixel]</translation>
    </message>
    <message>
        <source>Mean sub-band coherence</source>
        <translation>Mittlere Teilbandkohärenz</translation>
    </message>
    <message>
        <source>Measured less predicted</source>
        <translation>Gemessen minus vorhergesagt</translation>
    </message>
    <message>
        <source>Median rms of the interferograms after [mm]</source>
        <translation>Median des Effektivwerts der Interferogramme danach [mm]</translation>
    </message>
    <message>
        <source>Median rms of the interferograms before [mm]</source>
        <translation>Median des Effektivwerts der Interferogramme davor [mm]</translation>
    </message>
    <message>
        <source>Median standard deviation [mm]</source>
        <translation>Median der Standardabweichung [mm]</translation>
    </message>
    <message>
        <source>Median standard deviation [rad]</source>
        <translation>Median der Standardabweichung [rad]</translation>
    </message>
    <message>
        <source>Memory [MB]</source>
        <translation>Speicher [MB]</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Mines</source>
        <translation>Bergwerke</translation>
    </message>
    <message>
        <source>Minimum coherence of an interferogram</source>
        <translation>Kleinste Kohärenz eines Interferogramms</translation>
    </message>
    <message>
        <source>Minimum mean coherence</source>
        <translation>Kleinste mittlere Kohärenz</translation>
    </message>
    <message>
        <source>Minimum number of interferograms</source>
        <translation>Mindestzahl der Interferogramme</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Bergbau</translation>
    </message>
    <message>
        <source>Mining InSAR map</source>
        <translation>Mining-InSAR-Karte</translation>
    </message>
    <message>
        <source>Mining InSAR: ground motion over mines from satellite radar</source>
        <translation>Mining InSAR: Bodenbewegung über Bergwerken aus Satellitenradar</translation>
    </message>
    <message>
        <source>MintPy</source>
        <translation>MintPy</translation>
    </message>
    <message>
        <source>Misregistration [lines]</source>
        <translation>Fehlregistrierung [Zeilen]</translation>
    </message>
    <message>
        <source>Misregistration [samples]</source>
        <translation>Fehlregistrierung [Samples]</translation>
    </message>
    <message>
        <source>Missing packages</source>
        <translation>Fehlende Pakete</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models of the bands</source>
        <translation>Modelle der Bänder</translation>
    </message>
    <message>
        <source>Most change points</source>
        <translation>Höchstzahl von Knickpunkten</translation>
    </message>
    <message>
        <source>Most coherent pair</source>
        <translation>Paar mit der größten Kohärenz</translation>
    </message>
    <message>
        <source>Moving area</source>
        <translation>Bewegtes Gebiet</translation>
    </message>
    <message>
        <source>Moving area (polygons)</source>
        <translation>Bewegtes Gebiet (Polygone)</translation>
    </message>
    <message>
        <source>Moving area (raster)</source>
        <translation>Bewegtes Gebiet (Raster)</translation>
    </message>
    <message>
        <source>Moving box [days]</source>
        <translation>Gleitendes Fenster [Tage]</translation>
    </message>
    <message>
        <source>Moving ground (for reference: stable)</source>
        <translation>Bewegter Boden (für Referenz: stable)</translation>
    </message>
    <message>
        <source>Names of the bridges</source>
        <translation>Namen der Brücken</translation>
    </message>
    <message>
        <source>Names of the products</source>
        <translation>Namen der Produkte</translation>
    </message>
    <message>
        <source>Names of the time series</source>
        <translation>Namen der Zeitreihen</translation>
    </message>
    <message>
        <source>Names of the two</source>
        <translation>Namen der beiden</translation>
    </message>
    <message>
        <source>Needed packages that are missing or broken</source>
        <translation>Benötigte Pakete, die fehlen oder defekt sind</translation>
    </message>
    <message>
        <source>NetCDF</source>
        <translation>NetCDF</translation>
    </message>
    <message>
        <source>Network of interferograms</source>
        <translation>Netz der Interferogramme</translation>
    </message>
    <message>
        <source>Network window</source>
        <translation>Netzfenster</translation>
    </message>
    <message>
        <source>No interferogram: smoothing only</source>
        <translation>Kein Interferogramm: nur Glättung</translation>
    </message>
    <message>
        <source>No pair does harm. Go on with the series.</source>
        <translation>Kein Paar schadet. Mit der Zeitreihe fortfahren.</translation>
    </message>
    <message>
        <source>No pair is in use.</source>
        <translation>Kein Paar ist in Gebrauch.</translation>
    </message>
    <message>
        <source>No pair that is in use does harm, or the network needs it.</source>
        <translation>Kein verwendetes Paar schadet, oder das Netz braucht es.</translation>
    </message>
    <message>
        <source>No replicas: the series does not tell its wavelength.</source>
        <translation>Keine Kopien: Die Reihe nennt ihre Wellenlänge nicht.</translation>
    </message>
    <message>
        <source>Noise [mm/yr]</source>
        <translation>Rauschen [mm/yr]</translation>
    </message>
    <message>
        <source>Noise of every interferogram [rad]</source>
        <translation>Rauschen jedes Interferogramms [rad]</translation>
    </message>
    <message>
        <source>Noise, standard deviations</source>
        <translation>Rauschen, Standardabweichungen</translation>
    </message>
    <message>
        <source>Northward displacement</source>
        <translation>Verschiebung nach Norden</translation>
    </message>
    <message>
        <source>Northward displacement [mm]</source>
        <translation>Verschiebung nach Norden [mm]</translation>
    </message>
    <message>
        <source>Northward motion</source>
        <translation>Bewegung nach Norden</translation>
    </message>
    <message>
        <source>Northward velocity</source>
        <translation>Geschwindigkeit nach Norden</translation>
    </message>
    <message>
        <source>Nugget</source>
        <translation>Nugget</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Anzahl der Daten</translation>
    </message>
    <message>
        <source>Numbers for every concession, and one page to hand on.</source>
        <translation>Zahlen für jedes Bergwerksfeld und eine Seite zum Weitergeben.</translation>
    </message>
    <message>
        <source>OPERA</source>
        <translation>OPERA</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>Offset of the references</source>
        <translation>Versatz der Referenzen</translation>
    </message>
    <message>
        <source>Offsets [pixels]</source>
        <translation>Versätze [Pixel]</translation>
    </message>
    <message>
        <source>Offsets of lines and samples</source>
        <translation>Versätze von Zeilen und Samples</translation>
    </message>
    <message>
        <source>One standard deviation, where the product has it.</source>
        <translation>Eine Standardabweichung, wo das Produkt sie hat.</translation>
    </message>
    <message>
        <source>Onset of the active phase</source>
        <translation>Beginn der aktiven Phase</translation>
    </message>
    <message>
        <source>Onset of the active phase [decimal year]</source>
        <translation>Beginn der aktiven Phase [Dezimaljahr]</translation>
    </message>
    <message>
        <source>Onset of the decay</source>
        <translation>Beginn des Abklingens</translation>
    </message>
    <message>
        <source>Opacity over the layers below [%]</source>
        <translation>Deckkraft über den Layern darunter [%]</translation>
    </message>
    <message>
        <source>Open the reports above; they hold all settings and the commands to repeat them.</source>
        <translation>Die Berichte oben öffnen; sie enthalten alle Einstellungen und die Befehle zum Wiederholen.</translation>
    </message>
    <message>
        <source>Opening the project …</source>
        <translation>Das Projekt wird geöffnet …</translation>
    </message>
    <message>
        <source>Outside all concessions [%]</source>
        <translation>Außerhalb aller Bergwerksfelder [%]</translation>
    </message>
    <message>
        <source>Overlap of tiles [pixels]</source>
        <translation>Überlappung der Kacheln [Pixel]</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
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
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Packages that work</source>
        <translation>Funktionierende Pakete</translation>
    </message>
    <message>
        <source>Pages of the PDF</source>
        <translation>Seiten der PDF-Datei</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Pair number</source>
        <translation>Paarnummer</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Pairs in use, as Select network writes them …</source>
        <translation>Verwendete Paare, wie „Netz auswählen“ sie schreibt …</translation>
    </message>
    <message>
        <source>Pairs switched off, for EXCLUDE_PAIRS …</source>
        <translation>Ausgeschaltete Paare, für EXCLUDE_PAIRS …</translation>
    </message>
    <message>
        <source>Pairs that do harm: {pairs}. Switch them off in the network window; SBAS then leaves them out.</source>
        <translation>Schädliche Paare: {pairs}. Im Netzfenster ausschalten; SBAS lässt sie dann weg.</translation>
    </message>
    <message>
        <source>Pairs that would join what is not connected</source>
        <translation>Paare, die Unverbundenes verbinden würden</translation>
    </message>
    <message>
        <source>Pairs to drop</source>
        <translation>Auszuschließende Paare</translation>
    </message>
    <message>
        <source>Pairs to leave out</source>
        <translation>Wegzulassende Paare</translation>
    </message>
    <message>
        <source>Pairs with unwrapping errors</source>
        <translation>Paare mit Abwicklungsfehlern</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Abbaufelder</translation>
    </message>
    <message>
        <source>Parameters of the function of time</source>
        <translation>Parameter der Zeitfunktion</translation>
    </message>
    <message>
        <source>Parameters to find</source>
        <translation>Gesuchte Parameter</translation>
    </message>
    <message>
        <source>Parts of the dates</source>
        <translation>Teile der Daten</translation>
    </message>
    <message>
        <source>Patch [pixels]</source>
        <translation>Fleck [Pixel]</translation>
    </message>
    <message>
        <source>Patterns at most</source>
        <translation>Höchstzahl der Muster</translation>
    </message>
    <message>
        <source>Perpendicular baseline [m]</source>
        <translation>Senkrechte Basislinie [m]</translation>
    </message>
    <message>
        <source>Phase closure</source>
        <translation>Phasenschleifenschluss</translation>
    </message>
    <message>
        <source>Phase closure, rms</source>
        <translation>Phasenschleifenschluss, Effektivwert</translation>
    </message>
    <message>
        <source>Phase noise</source>
        <translation>Phasenrauschen</translation>
    </message>
    <message>
        <source>Phase standard deviation</source>
        <translation>Standardabweichung der Phase</translation>
    </message>
    <message>
        <source>Phase to remove [rad]</source>
        <translation>Abzuziehende Phase [rad]</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Phases of subsidence</source>
        <translation>Senkungsphasen</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>Bild (PNG) …</translation>
    </message>
    <message>
        <source>Picture …</source>
        <translation>Bild …</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pixel on the ground [m]</source>
        <translation>Pixel am Boden [m]</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>Pixelgröße</translation>
    </message>
    <message>
        <source>Pixel size [m]</source>
        <translation>Pixelgröße [m]</translation>
    </message>
    <message>
        <source>Pixel size [units of the map]</source>
        <translation>Pixelgröße [Karteneinheiten]</translation>
    </message>
    <message>
        <source>Pixel size on the ground [m]</source>
        <translation>Pixelgröße am Boden [m]</translation>
    </message>
    <message>
        <source>Pixel's own standard deviations</source>
        <translation>Eigene Standardabweichungen des Pixels</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Pixels bridged by smoothing</source>
        <translation>Durch Glättung überbrückte Pixel</translation>
    </message>
    <message>
        <source>Pixels changed</source>
        <translation>Geänderte Pixel</translation>
    </message>
    <message>
        <source>Pixels empty beyond a gap</source>
        <translation>Jenseits einer Lücke leere Pixel</translation>
    </message>
    <message>
        <source>Pixels left alone</source>
        <translation>Nicht angefasste Pixel</translation>
    </message>
    <message>
        <source>Pixels whose dates are all connected</source>
        <translation>Pixel mit durchgehend verbundenen Daten</translation>
    </message>
    <message>
        <source>Pixels with a loop beyond pi, after</source>
        <translation>Pixel mit einer Schleife über pi, danach</translation>
    </message>
    <message>
        <source>Pixels with a loop beyond pi, before</source>
        <translation>Pixel mit einer Schleife über pi, davor</translation>
    </message>
    <message>
        <source>Pixels with a part of the dates</source>
        <translation>Pixel mit einem Teil der Daten</translation>
    </message>
    <message>
        <source>Pixels with a whole-cycle error in the best loop of three through the pair.</source>
        <translation>Pixel mit einem ganzen Zyklus Fehler in der besten Dreierschleife durch das Paar.</translation>
    </message>
    <message>
        <source>Pixels without data</source>
        <translation>Pixel ohne Daten</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Places without a value</source>
        <translation>Orte ohne Wert</translation>
    </message>
    <message>
        <source>Plane at each date</source>
        <translation>Ebene zu jedem Datum</translation>
    </message>
    <message>
        <source>Point layer …</source>
        <translation>Punktlayer …</translation>
    </message>
    <message>
        <source>Point or rectangle</source>
        <translation>Punkt oder Rechteck</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points of profiles</source>
        <translation>Punkte der Profile</translation>
    </message>
    <message>
        <source>Points of the profiles</source>
        <translation>Punkte der Profile</translation>
    </message>
    <message>
        <source>Points or polygons</source>
        <translation>Punkte oder Polygone</translation>
    </message>
    <message>
        <source>Points to mark</source>
        <translation>Punkte, die eingezeichnet werden</translation>
    </message>
    <message>
        <source>Points to tabulate</source>
        <translation>Zu tabellierende Punkte</translation>
    </message>
    <message>
        <source>Points with series</source>
        <translation>Punkte mit Reihen</translation>
    </message>
    <message>
        <source>Polarisation</source>
        <translation>Polarisation</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <source>Positive phase means motion</source>
        <translation>Positive Phase bedeutet Bewegung</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit der Rechnung</translation>
    </message>
    <message>
        <source>Predict subsidence of panels</source>
        <translation>Senkung von Abbaufeldern vorhersagen</translation>
    </message>
    <message>
        <source>Predicted LOS displacement [mm]</source>
        <translation>Vorhergesagte LOS-Verschiebung [mm]</translation>
    </message>
    <message>
        <source>Predicted standard deviation of the velocity [mm/yr]</source>
        <translation>Vorhergesagte Standardabweichung der Geschwindigkeit [mm/yr]</translation>
    </message>
    <message>
        <source>Predicted velocity standard deviation</source>
        <translation>Vorhergesagte Standardabweichung der Geschwindigkeit</translation>
    </message>
    <message>
        <source>Printed map</source>
        <translation>Gedruckte Karte</translation>
    </message>
    <message>
        <source>Processing does not know {id}.</source>
        <translation>Die Verarbeitung kennt {id} nicht.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Product folder</source>
        <translation>Produktordner</translation>
    </message>
    <message>
        <source>Product in the folder</source>
        <translation>Produkt im Ordner</translation>
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
        <translation>Fortpflanzungswinkel theta0 [Grad]</translation>
    </message>
    <message>
        <source>Put the unwrapped interferograms of your processor or product into one file. Everything that is decided on the way (dates, wavelength, sign) is in its report.</source>
        <translation>Die abgewickelten Interferogramme des Prozessors oder Produkts in eine Datei legen. Alles, was dabei entschieden wird (Daten, Wellenlänge, Vorzeichen), steht im Bericht.</translation>
    </message>
    <message>
        <source>Putting the interferograms into one file …</source>
        <translation>Die Interferogramme werden in eine Datei gelegt …</translation>
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
        <translation>Quadratisch</translation>
    </message>
    <message>
        <source>Quality report</source>
        <translation>Qualitätsbericht</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>RMSE of each time series</source>
        <translation>RMSE jeder Zeitreihe</translation>
    </message>
    <message>
        <source>RMSE, mean of mines [mm]</source>
        <translation>RMSE, Mittel der Bergwerke [mm]</translation>
    </message>
    <message>
        <source>ROI_PAC</source>
        <translation>ROI_PAC</translation>
    </message>
    <message>
        <source>Radius [m]</source>
        <translation>Radius [m]</translation>
    </message>
    <message>
        <source>Radius around points [m]</source>
        <translation>Radius um Punkte [m]</translation>
    </message>
    <message>
        <source>Radius around stations [m]</source>
        <translation>Radius um Stationen [m]</translation>
    </message>
    <message>
        <source>Radius at bridges [pixels]</source>
        <translation>Radius an Brücken [Pixel]</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <source>Range [m]</source>
        <translation>Reichweite [m]</translation>
    </message>
    <message>
        <source>Range bandwidth [Hz]</source>
        <translation>Range-Bandbreite [Hz]</translation>
    </message>
    <message>
        <source>Range of the errors' correlation [m]</source>
        <translation>Reichweite der Fehlerkorrelation [m]</translation>
    </message>
    <message>
        <source>Range offsets</source>
        <translation>Range-Versätze</translation>
    </message>
    <message>
        <source>Range offsets [m]</source>
        <translation>Range-Versätze [m]</translation>
    </message>
    <message>
        <source>Range offsets of the registration [m]</source>
        <translation>Range-Versätze der Registrierung [m]</translation>
    </message>
    <message>
        <source>Range sampling rate [Hz]</source>
        <translation>Range-Abtastrate [Hz]</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank / needed</source>
        <translation>Rang / nötig</translation>
    </message>
    <message>
        <source>Rank of the network</source>
        <translation>Rang des Netzes</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Raster in radar coordinates</source>
        <translation>Raster in Radarkoordinaten</translation>
    </message>
    <message>
        <source>Raster on the grid of the lookup table</source>
        <translation>Raster auf dem Gitter der Zuordnungstabelle</translation>
    </message>
    <message>
        <source>Raster whose grid is taken</source>
        <translation>Raster, dessen Gitter übernommen wird</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Rate [mm/yr]</source>
        <translation>Rate [mm/yr]</translation>
    </message>
    <message>
        <source>Re-referenced data</source>
        <translation>Neu referenzierte Daten</translation>
    </message>
    <message>
        <source>Re-referenced velocity [mm/yr]</source>
        <translation>Neu referenzierte Geschwindigkeit [mm/yr]</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read first what cannot be trusted: the report has one line of it.</source>
        <translation>Zuerst lesen, worauf kein Verlass ist: der Bericht hat dazu eine Zeile.</translation>
    </message>
    <message>
        <source>Read first what cannot be trusted: the report has {count} lines of it.</source>
        <translation>Zuerst lesen, worauf kein Verlass ist: der Bericht hat dazu {count} Zeilen.</translation>
    </message>
    <message>
        <source>Read in the report how far both agree.</source>
        <translation>Im Bericht lesen, wie weit beide übereinstimmen.</translation>
    </message>
    <message>
        <source>Read the warnings in the report, then look at the quality.</source>
        <translation>Die Warnungen im Bericht lesen, dann die Qualität ansehen.</translation>
    </message>
    <message>
        <source>Reading was stopped. Stack ▸ Read anew begins again.</source>
        <translation>Das Lesen wurde angehalten. Stapel ▸ Neu lesen beginnt von vorn.</translation>
    </message>
    <message>
        <source>Reading {layer}</source>
        <translation>{layer} wird gelesen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Es wird gelesen …</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Redundant pairs</source>
        <translation>Überzählige Paare</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reference SLC</source>
        <translation>Referenz-SLC</translation>
    </message>
    <message>
        <source>Reference area</source>
        <translation>Referenzgebiet</translation>
    </message>
    <message>
        <source>Reference epoch</source>
        <translation>Referenzepoche</translation>
    </message>
    <message>
        <source>Reference point</source>
        <translation>Referenzpunkt</translation>
    </message>
    <message>
        <source>Reference polygons</source>
        <translation>Referenzpolygone</translation>
    </message>
    <message>
        <source>Reference stations</source>
        <translation>Referenzstationen</translation>
    </message>
    <message>
        <source>Reference used</source>
        <translation>Verwendete Referenz</translation>
    </message>
    <message>
        <source>Reference, lower sub-band</source>
        <translation>Referenz, unteres Teilband</translation>
    </message>
    <message>
        <source>Reference, upper sub-band</source>
        <translation>Referenz, oberes Teilband</translation>
    </message>
    <message>
        <source>Reference: {}</source>
        <translation>Referenz: {}</translation>
    </message>
    <message>
        <source>Register the images first</source>
        <translation>Bilder zuerst registrieren</translation>
    </message>
    <message>
        <source>Registered secondary image</source>
        <translation>Registriertes zweites Bild</translation>
    </message>
    <message>
        <source>Relative to the reference: {layer}</source>
        <translation>Bezogen auf die Referenz: {layer}</translation>
    </message>
    <message>
        <source>Remove the chosen places</source>
        <translation>Die gewählten Orte entfernen</translation>
    </message>
    <message>
        <source>Remove the flat-earth phase</source>
        <translation>Phase der flachen Erde entfernen</translation>
    </message>
    <message>
        <source>Remove the fringe rate</source>
        <translation>Streifenrate entfernen</translation>
    </message>
    <message>
        <source>Remove the fringe rate from the coherence</source>
        <translation>Streifenrate aus der Kohärenz entfernen</translation>
    </message>
    <message>
        <source>Removed phase</source>
        <translation>Entfernte Phase</translation>
    </message>
    <message>
        <source>Replicas at ± half a wavelength</source>
        <translation>Kopien bei ± einer halben Wellenlänge</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Bericht als PDF</translation>
    </message>
    <message>
        <source>Resample rasters of another grid</source>
        <translation>Raster eines anderen Gitters umrechnen</translation>
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
        <translation>Restsenkungsrate</translation>
    </message>
    <message>
        <source>Residual rate [mm/yr]</source>
        <translation>Restsenkungsrate [mm/yr]</translation>
    </message>
    <message>
        <source>Residual rms</source>
        <translation>Effektivwert der Residuen</translation>
    </message>
    <message>
        <source>Residual rms [mm]</source>
        <translation>Effektivwert der Residuen [mm]</translation>
    </message>
    <message>
        <source>Residual rms, lines [pixels]</source>
        <translation>Effektivwert der Residuen, Zeilen [Pixel]</translation>
    </message>
    <message>
        <source>Residual rms, samples [pixels]</source>
        <translation>Effektivwert der Residuen, Samples [Pixel]</translation>
    </message>
    <message>
        <source>Residuals of the fit</source>
        <translation>Residuen der Anpassung</translation>
    </message>
    <message>
        <source>Residuals of the interferograms</source>
        <translation>Residuen der Interferogramme</translation>
    </message>
    <message>
        <source>Residuals of the interferograms [mm]</source>
        <translation>Residuen der Interferogramme [mm]</translation>
    </message>
    <message>
        <source>Resolved share of the bowl [%]</source>
        <translation>Aufgelöster Anteil der Mulde [%]</translation>
    </message>
    <message>
        <source>Revisit</source>
        <translation>Wiederkehr</translation>
    </message>
    <message>
        <source>Revisit cycle [days]</source>
        <translation>Wiederholzyklus [Tage]</translation>
    </message>
    <message>
        <source>Revisit cycles of advance</source>
        <translation>Wiederholzyklen des Vortriebs</translation>
    </message>
    <message>
        <source>Revisit cycles to look ahead</source>
        <translation>Vorauszuschauende Wiederholzyklen</translation>
    </message>
    <message>
        <source>Revisit cycles until sub-band works</source>
        <translation>Wiederholzyklen, bis Teilband taugt</translation>
    </message>
    <message>
        <source>Rms difference [mm]</source>
        <translation>Effektivwert der Differenz [mm]</translation>
    </message>
    <message>
        <source>Rms difference of two products</source>
        <translation>Effektivwert der Differenz zweier Produkte</translation>
    </message>
    <message>
        <source>Rms of the residuals [mm]</source>
        <translation>Effektivwert der Residuen [mm]</translation>
    </message>
    <message>
        <source>Robust inversion</source>
        <translation>Robuste Inversion</translation>
    </message>
    <message>
        <source>Robust iterations</source>
        <translation>Robuste Iterationen</translation>
    </message>
    <message>
        <source>Robust scatter of the residuals [mm]</source>
        <translation>Robuste Streuung der Residuen [mm]</translation>
    </message>
    <message>
        <source>Row spacing [m]</source>
        <translation>Reihenabstand [m]</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>SBAS</source>
        <translation>SBAS</translation>
    </message>
    <message>
        <source>SBAS (displacement time series)</source>
        <translation>SBAS (Verschiebungszeitreihe)</translation>
    </message>
    <message>
        <source>SBAS time series</source>
        <translation>SBAS-Zeitreihe</translation>
    </message>
    <message>
        <source>SBAS velocity</source>
        <translation>SBAS-Geschwindigkeit</translation>
    </message>
    <message>
        <source>SBAS velocity standard deviation</source>
        <translation>Standardabweichung der SBAS-Geschwindigkeit</translation>
    </message>
    <message>
        <source>SBAS with these pairs …</source>
        <translation>SBAS mit diesen Paaren …</translation>
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
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Sample spacing in slant range [m]</source>
        <translation>Sampleabstand in Schrägentfernung [m]</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Samples of the window</source>
        <translation>Samples des Fensters</translation>
    </message>
    <message>
        <source>Sampling rate over bandwidth</source>
        <translation>Abtastrate zu Bandbreite</translation>
    </message>
    <message>
        <source>Scatter about the fit [mm]</source>
        <translation>Streuung um die Anpassung [mm]</translation>
    </message>
    <message>
        <source>Scatter about the function [mm]</source>
        <translation>Streuung um die Funktion [mm]</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenes corrected by stacking</source>
        <translation>Durch Stapeln korrigierte Aufnahmen</translation>
    </message>
    <message>
        <source>Screens [mm]</source>
        <translation>Schirme [mm]</translation>
    </message>
    <message>
        <source>Search [pixels]</source>
        <translation>Suche [Pixel]</translation>
    </message>
    <message>
        <source>Second of FUNCTION</source>
        <translation>Zweite von FUNCTION</translation>
    </message>
    <message>
        <source>Second time series</source>
        <translation>Zweite Zeitreihe</translation>
    </message>
    <message>
        <source>Secondary SLC</source>
        <translation>Zweite SLC</translation>
    </message>
    <message>
        <source>Secondary, lower sub-band</source>
        <translation>Zweites Bild, unteres Teilband</translation>
    </message>
    <message>
        <source>Secondary, upper sub-band</source>
        <translation>Zweites Bild, oberes Teilband</translation>
    </message>
    <message>
        <source>See the pairs over time and baseline, switch them off and on, and hand the rest to SBAS.</source>
        <translation>Die Paare über Zeit und Basislinie sehen, aus- und einschalten und den Rest an SBAS übergeben.</translation>
    </message>
    <message>
        <source>See what the stack is worth before anything is computed, and leave out what does harm.</source>
        <translation>Sehen, was der Stapel taugt, bevor etwas berechnet wird, und Schädliches weglassen.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert des Zufalls</translation>
    </message>
    <message>
        <source>Select network</source>
        <translation>Netz auswählen</translation>
    </message>
    <message>
        <source>Selected pairs</source>
        <translation>Ausgewählte Paare</translation>
    </message>
    <message>
        <source>Semivariances</source>
        <translation>Semivarianzen</translation>
    </message>
    <message>
        <source>Semivariogram (atmosphere on stable ground)</source>
        <translation>Semivariogramm (Atmosphäre auf ruhendem Boden)</translation>
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
        <translation>Abstand der Schwerpunkte [Hz]</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Series along the line of sight</source>
        <translation>Reihe in Blickrichtung</translation>
    </message>
    <message>
        <source>Series as a table layer</source>
        <translation>Reihe als Tabellenlayer</translation>
    </message>
    <message>
        <source>Series at points</source>
        <translation>Reihen an Punkten</translation>
    </message>
    <message>
        <source>Share of heavily decorrelated pairs</source>
        <translation>Anteil stark dekorrelierter Paare</translation>
    </message>
    <message>
        <source>Share of independent lines</source>
        <translation>Anteil unabhängiger Zeilen</translation>
    </message>
    <message>
        <source>Share of pixels in no component</source>
        <translation>Anteil der Pixel in keinem Gebiet</translation>
    </message>
    <message>
        <source>Share of pixels with a value</source>
        <translation>Anteil der Pixel mit Wert</translation>
    </message>
    <message>
        <source>Share of the largest component</source>
        <translation>Anteil des größten Gebiets</translation>
    </message>
    <message>
        <source>Share of the pixels with an active phase</source>
        <translation>Anteil der Pixel mit aktiver Phase</translation>
    </message>
    <message>
        <source>Share of undetermined pixels</source>
        <translation>Anteil unbestimmter Pixel</translation>
    </message>
    <message>
        <source>Shares by revisit cycle</source>
        <translation>Anteile je Wiederholzyklus</translation>
    </message>
    <message>
        <source>Shortest segment [years]</source>
        <translation>Kürzester Abschnitt [Jahre]</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Signal above noise</source>
        <translation>Signal über dem Rauschen</translation>
    </message>
    <message>
        <source>Sill</source>
        <translation>Schwellenwert (Sill)</translation>
    </message>
    <message>
        <source>Simulate a mine</source>
        <translation>Bergwerk simulieren</translation>
    </message>
    <message>
        <source>Simulate a pair of SLCs</source>
        <translation>SLC-Paar simulieren</translation>
    </message>
    <message>
        <source>Simulated stack</source>
        <translation>Simulierter Stapel</translation>
    </message>
    <message>
        <source>Simulated wavelength [m]</source>
        <translation>Simulierte Wellenlänge [m]</translation>
    </message>
    <message>
        <source>Simulates a mine of the Ningdong coal base and its Sentinel-1 stack, and takes it through all steps, in less than a minute. Needs about 60 MB in a folder of your choice.</source>
        <translation>Simuliert ein Bergwerk des Kohlereviers Ningdong mit seinem Sentinel-1-Stapel und führt es in weniger als einer Minute durch alle Schritte. Braucht etwa 60 MB in einem Ordner Ihrer Wahl.</translation>
    </message>
    <message>
        <source>Simulating a mine and its satellite …</source>
        <translation>Ein Bergwerk und sein Satellit werden simuliert …</translation>
    </message>
    <message>
        <source>Slant range [m]</source>
        <translation>Schrägentfernung [m]</translation>
    </message>
    <message>
        <source>Slant range at the middle sample [m]</source>
        <translation>Schrägentfernung des mittleren Samples [m]</translation>
    </message>
    <message>
        <source>Slant range of the first sample [m]</source>
        <translation>Schrägentfernung des ersten Samples [m]</translation>
    </message>
    <message>
        <source>Slowest active rate [mm/yr]</source>
        <translation>Langsamste aktive Rate [mm/yr]</translation>
    </message>
    <message>
        <source>Smallest area [m²]</source>
        <translation>Kleinste Fläche [m²]</translation>
    </message>
    <message>
        <source>Smallest component</source>
        <translation>Kleinstes Gebiet</translation>
    </message>
    <message>
        <source>Smallest component [pixels]</source>
        <translation>Kleinstes Gebiet [Pixel]</translation>
    </message>
    <message>
        <source>Smallest mean coherence of a pair</source>
        <translation>Kleinste mittlere Kohärenz eines Paars</translation>
    </message>
    <message>
        <source>Smallest patch [pixels]</source>
        <translation>Kleinster Fleck [Pixel]</translation>
    </message>
    <message>
        <source>Smooth outlines</source>
        <translation>Umrisse glätten</translation>
    </message>
    <message>
        <source>Smoothing [pixels]</source>
        <translation>Glättung [Pixel]</translation>
    </message>
    <message>
        <source>Smoothing [yr]</source>
        <translation>Glättung [yr]</translation>
    </message>
    <message>
        <source>Split the range spectrum</source>
        <translation>Range-Spektrum teilen</translation>
    </message>
    <message>
        <source>Spread of a polygon</source>
        <translation>Streuung eines Polygons</translation>
    </message>
    <message>
        <source>Spread of the velocities [mm/yr]</source>
        <translation>Streuung der Geschwindigkeiten [mm/yr]</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Stack file</source>
        <translation>Stapeldatei</translation>
    </message>
    <message>
        <source>Stack file (HDF5) …</source>
        <translation>Stapeldatei (HDF5) …</translation>
    </message>
    <message>
        <source>Stack quality</source>
        <translation>Qualität des Stapels</translation>
    </message>
    <message>
        <source>Stacking (LOS velocity)</source>
        <translation>Stacking (LOS-Geschwindigkeit)</translation>
    </message>
    <message>
        <source>Stacking velocity</source>
        <translation>Stacking-Geschwindigkeit</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Standard deviation of a height [mm]</source>
        <translation>Standardabweichung einer Höhe [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of a kilometre of levelling [mm]</source>
        <translation>Standardabweichung eines Kilometers Nivellement [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of both tracks [mm]</source>
        <translation>Standardabweichung beider Bahnen [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of east</source>
        <translation>Standardabweichung der Ostkomponente</translation>
    </message>
    <message>
        <source>Standard deviation of its pixels, as a band.</source>
        <translation>Standardabweichung seiner Pixel, als Band.</translation>
    </message>
    <message>
        <source>Standard deviation of the LOS displacement [mm]</source>
        <translation>Standardabweichung der LOS-Verschiebung [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of the LOS velocity</source>
        <translation>Standardabweichung der LOS-Geschwindigkeit</translation>
    </message>
    <message>
        <source>Standard deviation of the LOS velocity [mm/yr]</source>
        <translation>Standardabweichung der LOS-Geschwindigkeit [mm/yr]</translation>
    </message>
    <message>
        <source>Standard deviation of the displacement [mm]</source>
        <translation>Standardabweichung der Verschiebung [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of the phase</source>
        <translation>Standardabweichung der Phase</translation>
    </message>
    <message>
        <source>Standard deviation of the sub-band phase [rad]</source>
        <translation>Standardabweichung der Teilbandphase [rad]</translation>
    </message>
    <message>
        <source>Standard deviation of the tie [mm]</source>
        <translation>Standardabweichung des Anschlusses [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of the velocity</source>
        <translation>Standardabweichung der Geschwindigkeit</translation>
    </message>
    <message>
        <source>Standard deviation of the vertical displacement [mm]</source>
        <translation>Standardabweichung der Vertikalverschiebung [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of the vertical velocity</source>
        <translation>Standardabweichung der Vertikalgeschwindigkeit</translation>
    </message>
    <message>
        <source>Standard deviation of up</source>
        <translation>Standardabweichung der Vertikalen</translation>
    </message>
    <message>
        <source>Standard deviation, Displacement factor b</source>
        <translation>Standardabweichung, Verschiebungsfaktor b</translation>
    </message>
    <message>
        <source>Standard deviation, Propagation angle theta0 [degrees]</source>
        <translation>Standardabweichung, Fortpflanzungswinkel theta0 [Grad]</translation>
    </message>
    <message>
        <source>Standard deviation, Subsidence factor q</source>
        <translation>Standardabweichung, Senkungsfaktor q</translation>
    </message>
    <message>
        <source>Standard deviation, ascending</source>
        <translation>Standardabweichung, aufsteigend</translation>
    </message>
    <message>
        <source>Standard deviation, descending</source>
        <translation>Standardabweichung, absteigend</translation>
    </message>
    <message>
        <source>Standard deviation, tan(beta)</source>
        <translation>Standardabweichung, tan(beta)</translation>
    </message>
    <message>
        <source>Standard deviations of onset and end [days]</source>
        <translation>Standardabweichungen von Beginn und Ende [Tage]</translation>
    </message>
    <message>
        <source>Standard deviations of the dates</source>
        <translation>Standardabweichungen der Daten</translation>
    </message>
    <message>
        <source>Standard deviations of the rates [mm/yr]</source>
        <translation>Standardabweichungen der Raten [mm/yr]</translation>
    </message>
    <message>
        <source>Standard deviations of the time series</source>
        <translation>Standardabweichungen der Zeitreihe</translation>
    </message>
    <message>
        <source>Standard deviations of the velocities</source>
        <translation>Standardabweichungen der Geschwindigkeiten</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>Stations compared</source>
        <translation>Verglichene Stationen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Statistics by gradient</source>
        <translation>Statistik nach Gradient</translation>
    </message>
    <message>
        <source>Statistics by mine</source>
        <translation>Statistik nach Bergwerk</translation>
    </message>
    <message>
        <source>Statistics of the stations</source>
        <translation>Statistik der Stationen</translation>
    </message>
    <message>
        <source>Step of time [days]</source>
        <translation>Zeitschritt [Tage]</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Stoppage</source>
        <translation>Stillstand</translation>
    </message>
    <message>
        <source>Stoppage [days]</source>
        <translation>Stillstand [Tage]</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>Angehalten; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Strain</source>
        <translation>Dehnung</translation>
    </message>
    <message>
        <source>Strain [mm/m]</source>
        <translation>Dehnung [mm/m]</translation>
    </message>
    <message>
        <source>Sub-band</source>
        <translation>Teilband</translation>
    </message>
    <message>
        <source>Sub-band InSAR over a working face (report)</source>
        <translation>Teilband-InSAR über einem Abbau (Bericht)</translation>
    </message>
    <message>
        <source>Sub-band bandwidth [Hz]</source>
        <translation>Teilbandbreite [Hz]</translation>
    </message>
    <message>
        <source>Sub-band coherence</source>
        <translation>Teilbandkohärenz</translation>
    </message>
    <message>
        <source>Sub-band interferogram</source>
        <translation>Teilbandinterferogramm</translation>
    </message>
    <message>
        <source>Sub-band only</source>
        <translation>Nur Teilband</translation>
    </message>
    <message>
        <source>Sub-band only [%]</source>
        <translation>Nur Teilband [%]</translation>
    </message>
    <message>
        <source>Sub-band phase</source>
        <translation>Teilbandphase</translation>
    </message>
    <message>
        <source>Sub-band phase [rad]</source>
        <translation>Teilbandphase [rad]</translation>
    </message>
    <message>
        <source>Sub-band phase appears from cycle</source>
        <translation>Teilbandphase erscheint ab Zyklus</translation>
    </message>
    <message>
        <source>Sub-band phase is clear from cycle</source>
        <translation>Teilbandphase deutlich ab Zyklus</translation>
    </message>
    <message>
        <source>Sub-band signal to noise</source>
        <translation>Signal-Rausch-Verhältnis des Teilbands</translation>
    </message>
    <message>
        <source>Sub-band works by</source>
        <translation>Teilband taugt ab</translation>
    </message>
    <message>
        <source>Sub-band works from cycle</source>
        <translation>Teilband taugt ab Zyklus</translation>
    </message>
    <message>
        <source>Sub-bands</source>
        <translation>Teilbänder</translation>
    </message>
    <message>
        <source>Subsidence bowls</source>
        <translation>Senkungsmulden</translation>
    </message>
    <message>
        <source>Subsidence factor</source>
        <translation>Senkungsfaktor</translation>
    </message>
    <message>
        <source>Subsidence factor q</source>
        <translation>Senkungsfaktor q</translation>
    </message>
    <message>
        <source>Subtract each mine's reference station</source>
        <translation>Referenzstation jedes Bergwerks abziehen</translation>
    </message>
    <message>
        <source>Switch all on</source>
        <translation>Alle einschalten</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch off ({count})</source>
        <translation>Ausschalten ({count})</translation>
    </message>
    <message>
        <source>Switch off what does harm</source>
        <translation>Schädliches ausschalten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table (CSV) …</source>
        <translation>Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>Table of bowls</source>
        <translation>Tabelle der Mulden</translation>
    </message>
    <message>
        <source>Table of maxima</source>
        <translation>Tabelle der Höchstwerte</translation>
    </message>
    <message>
        <source>Table of offsets</source>
        <translation>Tabelle der Versätze</translation>
    </message>
    <message>
        <source>Table of pairs</source>
        <translation>Tabelle der Paare</translation>
    </message>
    <message>
        <source>Table of pairs with baselines …</source>
        <translation>Tabelle der Paare mit Basislinien …</translation>
    </message>
    <message>
        <source>Table of points</source>
        <translation>Tabelle der Punkte</translation>
    </message>
    <message>
        <source>Table of scenes</source>
        <translation>Tabelle der Aufnahmen</translation>
    </message>
    <message>
        <source>Table of statistics</source>
        <translation>Tabelle der Statistik</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Tables and layers</source>
        <translation>Tabellen und Layer</translation>
    </message>
    <message>
        <source>Take motion off first, smoothing [yr]</source>
        <translation>Zuerst Bewegung abziehen, Glättung [yr]</translation>
    </message>
    <message>
        <source>Tangent of the major influence angle</source>
        <translation>Tangens des Haupteinwirkungswinkels</translation>
    </message>
    <message>
        <source>Temporal baseline [days]</source>
        <translation>Zeitliche Basislinie [Tage]</translation>
    </message>
    <message>
        <source>Temporal coherence</source>
        <translation>Zeitliche Kohärenz</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>The agreement does not prove that InSAR sees the motion of the ground: read why in the report.</source>
        <translation>Die Übereinstimmung beweist nicht, dass InSAR die Bewegung des Bodens sieht: der Bericht sagt, warum.</translation>
    </message>
    <message>
        <source>The bowl moves by at least [mm]</source>
        <translation>Die Mulde bewegt sich um mindestens [mm]</translation>
    </message>
    <message>
        <source>The example mine is in {folder}. The steps below have been done for it: open the explorer and click a bowl.</source>
        <translation>Das Beispielbergwerk liegt in {folder}. Die Schritte unten sind dafür getan: den Explorer öffnen und eine Mulde anklicken.</translation>
    </message>
    <message>
        <source>The free program ffmpeg is not installed here. Other programs that make films of numbered pictures will do as well, and so will another computer.</source>
        <translation>Das freie Programm ffmpeg ist hier nicht installiert. Andere Programme, die aus nummerierten Bildern Filme machen, tun es auch, und ein anderer Rechner ebenso.</translation>
    </message>
    <message>
        <source>The histories are relative to the reference; the map of an HDF5 file is not.</source>
        <translation>Die Verläufe sind auf die Referenz bezogen; die Karte einer HDF5-Datei nicht.</translation>
    </message>
    <message>
        <source>The layer is no longer in the project.</source>
        <translation>Der Layer ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>The line cannot be brought to the coordinate system of {layer}. Draw it nearer to it.</source>
        <translation>Die Linie lässt sich nicht in das Koordinatensystem von {layer} umrechnen. Bitte näher daran zeichnen.</translation>
    </message>
    <message>
        <source>The line crosses no pixel with a value.</source>
        <translation>Die Linie kreuzt kein Pixel mit einem Wert.</translation>
    </message>
    <message>
        <source>The line has no length: its corners are one and the same. Draw it again.</source>
        <translation>Die Linie hat keine Länge: ihre Ecken sind ein und derselbe Punkt. Bitte neu zeichnen.</translation>
    </message>
    <message>
        <source>The line lies outside {layer}. Draw it over the layer.</source>
        <translation>Die Linie liegt außerhalb von {layer}. Bitte über dem Layer zeichnen.</translation>
    </message>
    <message>
        <source>The name must end in .csv, .gpkg, .geojson, .png, .svg or .pdf, got {path}.</source>
        <translation>Der Name muss auf .csv, .gpkg, .geojson, .png, .svg oder .pdf enden, war aber {path}.</translation>
    </message>
    <message>
        <source>The name must end in .csv, .png, .svg or .pdf, got {path}.</source>
        <translation>Der Name muss auf .csv, .png, .svg oder .pdf enden, war aber {path}.</translation>
    </message>
    <message>
        <source>The network falls apart into {count} subsets of dates; what moved between them is not observed. Shortest pairs that would join them: {pairs}.</source>
        <translation>Das Netz zerfällt in {count} Teilmengen von Daten; was sich dazwischen bewegt hat, ist nicht beobachtet. Kürzeste Paare, die sie verbänden: {pairs}.</translation>
    </message>
    <message>
        <source>The network falls apart: look at it in the network window before you go on.</source>
        <translation>Das Netz zerfällt: erst im Netzfenster ansehen, dann fortfahren.</translation>
    </message>
    <message>
        <source>The overlaid series is moved by the median difference in the time that both have.</source>
        <translation>Die überlagerte Reihe ist um die mediane Differenz in der gemeinsamen Zeit verschoben.</translation>
    </message>
    <message>
        <source>The place cannot be transformed to the coordinate system of {layer}.</source>
        <translation>Der Ort lässt sich nicht in das Koordinatensystem von {layer} umrechnen.</translation>
    </message>
    <message>
        <source>The place lies outside the coordinate system of {layer}.</source>
        <translation>Der Ort liegt außerhalb des Koordinatensystems von {layer}.</translation>
    </message>
    <message>
        <source>The plot needs the Python package matplotlib, which this QGIS lacks. Everything else here works: values can still be exported as a table.</source>
        <translation>Der Plot braucht das Python-Paket matplotlib, das diesem QGIS fehlt. Alles andere hier geht: Werte lassen sich weiter als Tabelle ausgeben.</translation>
    </message>
    <message>
        <source>The project has no interferogram: a raster layer of unwrapped phase with two dates in its tags or name. Choose a stack file or a folder instead.</source>
        <translation>Das Projekt hat kein Interferogramm: einen Rasterlayer abgewickelter Phase mit zwei Daten in Tags oder Namen. Stattdessen eine Stapeldatei oder einen Ordner wählen.</translation>
    </message>
    <message>
        <source>The reference</source>
        <translation>Die Referenz</translation>
    </message>
    <message>
        <source>The sub-band chain in one run: a registered pair of single-look complex images becomes sub-band phase, displacement with its standard deviation, and a map that says where D-InSAR, sub-band InSAR, both or neither will work for motion of the kind that was just measured.
Register the images with coregister before. The radar of the map is SENSOR, or CARRIER_FREQUENCY and RANGE_BANDWIDTH; PIXEL_SIZE is the ground size of a pixel after the looks. Open a copy in the model designer to change it.</source>
        <translation>Die Teilband-Kette in einem Lauf: Ein registriertes Paar komplexer Bilder (SLC) wird zu Teilbandphase, Verschiebung mit Standardabweichung und einer Karte, die sagt, wo D-InSAR, Teilband-InSAR, beide oder keines für Bewegung der eben gemessenen Art taugen.
Registrieren Sie die Bilder vorher mit coregister. Das Radar der Karte ist SENSOR oder CARRIER_FREQUENCY und RANGE_BANDWIDTH; PIXEL_SIZE ist die Größe eines Pixels am Boden nach den Looks. Zum Ändern öffnen Sie eine Kopie im Modelldesigner.</translation>
    </message>
    <message>
        <source>The whole way in one run: the interferograms become one stack file, its network and quality are reported, and velocities by stacking and displacement time series by SBAS are computed from it.
It needs h5py for the stack file. Open a copy in the model designer to change it.</source>
        <translation>Der ganze Weg in einem Lauf: Die Interferogramme werden eine Stapeldatei, über Netz und Qualität wird berichtet, und daraus werden Geschwindigkeiten durch Stacking und Zeitreihen der Verschiebung durch SBAS berechnet.
Für die Stapeldatei wird h5py gebraucht. Zum Ändern öffnen Sie eine Kopie im Modelldesigner.</translation>
    </message>
    <message>
        <source>There is no free name beside {folder}; choose another one.</source>
        <translation>Neben {folder} ist kein Name frei; einen anderen wählen.</translation>
    </message>
    <message>
        <source>There is no value at this place.</source>
        <translation>An diesem Ort gibt es keinen Wert.</translation>
    </message>
    <message>
        <source>There is nothing to export: choose a stack first.</source>
        <translation>Es gibt nichts auszugeben: zuerst einen Stapel wählen.</translation>
    </message>
    <message>
        <source>There is nothing to export: draw a line first.</source>
        <translation>Es gibt nichts auszugeben: zuerst eine Linie zeichnen.</translation>
    </message>
    <message>
        <source>There is nothing to export: pick a place with values first.</source>
        <translation>Es gibt nichts auszugeben: zuerst einen Ort mit Werten wählen.</translation>
    </message>
    <message>
        <source>Third of FUNCTION</source>
        <translation>Dritte von FUNCTION</translation>
    </message>
    <message>
        <source>Threads (0: all cores)</source>
        <translation>Threads (0: alle Kerne)</translation>
    </message>
    <message>
        <source>Threshold [mm/yr]</source>
        <translation>Schwelle [mm/yr]</translation>
    </message>
    <message>
        <source>Thresholds of the displacement [mm]</source>
        <translation>Schwellen der Verschiebung [mm]</translation>
    </message>
    <message>
        <source>Thresholds of the rate [mm/yr]</source>
        <translation>Schwellen der Rate [mm/yr]</translation>
    </message>
    <message>
        <source>Tick the dates to draw; without any, they are spread evenly in time.</source>
        <translation>Haken Sie die Daten an, die gezeichnet werden sollen; ohne Haken werden sie gleichmäßig über die Zeit verteilt.</translation>
    </message>
    <message>
        <source>Tick to draw; double click a name to change it, with Ctrl or on another column its colour.</source>
        <translation>Ankreuzen zum Zeichnen; Doppelklick ändert einen Namen, mit Strg oder in einer anderen Spalte die Farbe.</translation>
    </message>
    <message>
        <source>Tied by interferograms</source>
        <translation>Durch Interferogramme verbunden</translation>
    </message>
    <message>
        <source>Tied dates</source>
        <translation>Angeschlossene Daten</translation>
    </message>
    <message>
        <source>Tied to the first date by smoothing only</source>
        <translation>Nur durch Glättung mit dem ersten Datum verbunden</translation>
    </message>
    <message>
        <source>Tiles across</source>
        <translation>Kacheln quer</translation>
    </message>
    <message>
        <source>Tiles at once</source>
        <translation>Kacheln gleichzeitig</translation>
    </message>
    <message>
        <source>Tiles down</source>
        <translation>Kacheln abwärts</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Schieflage</translation>
    </message>
    <message>
        <source>Tilt [mm/m]</source>
        <translation>Schieflage [mm/m]</translation>
    </message>
    <message>
        <source>Time constant of the decay [days]</source>
        <translation>Zeitkonstante des Abklingens [Tage]</translation>
    </message>
    <message>
        <source>Time of a frame of the GIF [s]</source>
        <translation>Zeit eines GIF-Bildes [s]</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Zeitreihe</translation>
    </message>
    <message>
        <source>Time series [mm]</source>
        <translation>Zeitreihe [mm]</translation>
    </message>
    <message>
        <source>Time series with the line of sight in its tags</source>
        <translation>Zeitreihe mit der Blickrichtung in ihren Tags</translation>
    </message>
    <message>
        <source>Time series, MintPy</source>
        <translation>Zeitreihe, MintPy</translation>
    </message>
    <message>
        <source>Time-series explorer</source>
        <translation>Zeitreihen-Explorer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To make a film, run in {}:</source>
        <translation>Für einen Film ausführen in {}:</translation>
    </message>
    <message>
        <source>Tolerance of symmetry [days]</source>
        <translation>Toleranz der Symmetrie [Tage]</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Topographic phase [rad]</source>
        <translation>Topographische Phase [rad]</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Trend to remove</source>
        <translation>Zu entfernender Trend</translation>
    </message>
    <message>
        <source>True LOS displacement [mm]</source>
        <translation>Wahre LOS-Verschiebung [mm]</translation>
    </message>
    <message>
        <source>True vertical displacement [mm]</source>
        <translation>Wahre Vertikalverschiebung [mm]</translation>
    </message>
    <message>
        <source>Under-determined</source>
        <translation>Unterbestimmt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit of a raster that does not say it</source>
        <translation>Einheit eines Rasters, das sie nicht nennt</translation>
    </message>
    <message>
        <source>Unit of a series that does not say it</source>
        <translation>Einheit einer Reihe, die sie nicht nennt</translation>
    </message>
    <message>
        <source>Unit of rasters that do not say it</source>
        <translation>Einheit von Rastern, die sie nicht nennen</translation>
    </message>
    <message>
        <source>Unit of the GNSS series</source>
        <translation>Einheit der GNSS-Reihen</translation>
    </message>
    <message>
        <source>Unit of the displacements</source>
        <translation>Einheit der Verschiebungen</translation>
    </message>
    <message>
        <source>Unit of the expected displacement</source>
        <translation>Einheit der erwarteten Verschiebung</translation>
    </message>
    <message>
        <source>Unit of the series</source>
        <translation>Einheit der Reihe</translation>
    </message>
    <message>
        <source>Unit of the time series</source>
        <translation>Einheit der Zeitreihe</translation>
    </message>
    <message>
        <source>Untick a pair to switch it off; click a heading to sort.</source>
        <translation>Ein Paar durch Abwählen ausschalten; eine Überschrift anklicken, um zu sortieren.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Unwrap phase (SNAPHU)</source>
        <translation>Phase abwickeln (SNAPHU)</translation>
    </message>
    <message>
        <source>Unwrapped phase</source>
        <translation>Abgewickelte Phase</translation>
    </message>
    <message>
        <source>Unwrapped phase [rad]</source>
        <translation>Abgewickelte Phase [rad]</translation>
    </message>
    <message>
        <source>Unwrapping correction</source>
        <translation>Abwicklung berichtigen</translation>
    </message>
    <message>
        <source>Up and east from two tracks</source>
        <translation>Vertikale und Ost aus zwei Bahnen</translation>
    </message>
    <message>
        <source>Validate with GNSS</source>
        <translation>Mit GNSS validieren</translation>
    </message>
    <message>
        <source>Validate with levelling</source>
        <translation>Mit Nivellement validieren</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Value of full coherence</source>
        <translation>Wert voller Kohärenz</translation>
    </message>
    <message>
        <source>Values filled</source>
        <translation>Gefüllte Werte</translation>
    </message>
    <message>
        <source>Values that stay empty</source>
        <translation>Leer bleibende Werte</translation>
    </message>
    <message>
        <source>Velocities</source>
        <translation>Geschwindigkeiten</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Velocity [mm/yr]</source>
        <translation>Geschwindigkeit [mm/yr]</translation>
    </message>
    <message>
        <source>Velocity contours</source>
        <translation>Isolinien der Geschwindigkeit</translation>
    </message>
    <message>
        <source>Velocity of a time series</source>
        <translation>Geschwindigkeit einer Zeitreihe</translation>
    </message>
    <message>
        <source>Velocity of the best [mm/yr]</source>
        <translation>Geschwindigkeit des besten [mm/yr]</translation>
    </message>
    <message>
        <source>Velocity standard deviation</source>
        <translation>Standardabweichung der Geschwindigkeit</translation>
    </message>
    <message>
        <source>Velocity, MintPy</source>
        <translation>Geschwindigkeit, MintPy</translation>
    </message>
    <message>
        <source>Vertical displacement</source>
        <translation>Vertikalverschiebung</translation>
    </message>
    <message>
        <source>Vertical displacement [mm]</source>
        <translation>Vertikalverschiebung [mm]</translation>
    </message>
    <message>
        <source>Vertical motion</source>
        <translation>Vertikalbewegung</translation>
    </message>
    <message>
        <source>Vertical motion from one track</source>
        <translation>Vertikalbewegung aus einer Bahn</translation>
    </message>
    <message>
        <source>Vertical standard deviation</source>
        <translation>Vertikale Standardabweichung</translation>
    </message>
    <message>
        <source>Vertical velocity</source>
        <translation>Vertikalgeschwindigkeit</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Wavelength [m]</source>
        <translation>Wellenlänge [m]</translation>
    </message>
    <message>
        <source>Wavelength of the first [m]</source>
        <translation>Wellenlänge des ersten [m]</translation>
    </message>
    <message>
        <source>Wavelength of the second [m]</source>
        <translation>Wellenlänge des zweiten [m]</translation>
    </message>
    <message>
        <source>Weight of a change</source>
        <translation>Gewicht einer Änderung</translation>
    </message>
    <message>
        <source>Weighting</source>
        <translation>Gewichtung</translation>
    </message>
    <message>
        <source>Weighting of the range spectrum</source>
        <translation>Gewichtung des Range-Spektrums</translation>
    </message>
    <message>
        <source>What a band holds</source>
        <translation>Was ein Band enthält</translation>
    </message>
    <message>
        <source>What cannot be trusted</source>
        <translation>Worauf kein Verlass ist</translation>
    </message>
    <message>
        <source>What each date rests on</source>
        <translation>Worauf jedes Datum beruht</translation>
    </message>
    <message>
        <source>What the project keeps of the explorer cannot be read: {reason}</source>
        <translation>Was das Projekt vom Explorer aufbewahrt, ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>What the project keeps of the network cannot be read: {reason}</source>
        <translation>Was das Projekt vom Netz aufbewahrt, ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>Where blame is open</source>
        <translation>Wo die Ursache offen ist</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es ist</translation>
    </message>
    <message>
        <source>Where that is</source>
        <translation>Wo das ist</translation>
    </message>
    <message>
        <source>Where values would lie had the unwrapping chosen another cycle.</source>
        <translation>Wo die Werte lägen, hätte die Abwicklung einen anderen Zyklus gewählt.</translation>
    </message>
    <message>
        <source>Widest gap [days]</source>
        <translation>Breiteste Lücke [Tage]</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width [pixels]</source>
        <translation>Breite [Pixel]</translation>
    </message>
    <message>
        <source>Width of a map [pixels]</source>
        <translation>Breite einer Karte [Pixel]</translation>
    </message>
    <message>
        <source>Width of the face [m]</source>
        <translation>Breite des Strebs [m]</translation>
    </message>
    <message>
        <source>Width of the swath [m]</source>
        <translation>Breite des Schwads [m]</translation>
    </message>
    <message>
        <source>Width of the swath across lines [m]</source>
        <translation>Breite des Schwads quer zu Linien [m]</translation>
    </message>
    <message>
        <source>Width of the swath whose mean is taken across the line.</source>
        <translation>Breite des Schwads, über den quer zur Linie gemittelt wird.</translation>
    </message>
    <message>
        <source>Window [m]</source>
        <translation>Fenster [m]</translation>
    </message>
    <message>
        <source>Window of the coherence, columns</source>
        <translation>Fenster der Kohärenz, Spalten</translation>
    </message>
    <message>
        <source>Window of the coherence, rows</source>
        <translation>Fenster der Kohärenz, Reihen</translation>
    </message>
    <message>
        <source>Window, lines</source>
        <translation>Fenster, Zeilen</translation>
    </message>
    <message>
        <source>Window, samples</source>
        <translation>Fenster, Samples</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Windows along each axis</source>
        <translation>Fenster entlang jeder Achse</translation>
    </message>
    <message>
        <source>Windows used</source>
        <translation>Verwendete Fenster</translation>
    </message>
    <message>
        <source>Without coherence and closure there is no advice.</source>
        <translation>Ohne Kohärenz und Schleifenschluss gibt es keinen Rat.</translation>
    </message>
    <message>
        <source>Wrapped phase</source>
        <translation>Nicht abgewickelte Phase</translation>
    </message>
    <message>
        <source>Wrapped phase [rad]</source>
        <translation>Nicht abgewickelte Phase [rad]</translation>
    </message>
    <message>
        <source>Write the true atmosphere</source>
        <translation>Wahre Atmosphäre schreiben</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Der Bericht wird geschrieben …</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <source>a wrong cycle is {value} mm</source>
        <translation>ein falscher Zyklus ist {value} mm</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>aliasing</source>
        <translation>Mehrdeutigkeit</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>ambiguity</source>
        <translation>Mehrdeutigkeit</translation>
    </message>
    <message>
        <source>and {} more concessions</source>
        <translation>und {} weitere Konzessionen</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>applicability</source>
        <translation>Anwendbarkeit</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>aufsteigend</translation>
    </message>
    <message>
        <source>atmosphere</source>
        <translation>Atmosphäre</translation>
    </message>
    <message>
        <source>band-pass</source>
        <translation>Bandpass</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Basislinie</translation>
    </message>
    <message>
        <source>baseline beyond</source>
        <translation>Basislinie über</translation>
    </message>
    <message>
        <source>baseline {metres} m</source>
        <translation>Basislinie {metres} m</translation>
    </message>
    <message>
        <source>basin</source>
        <translation>Becken</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>Höhenfestpunkt</translation>
    </message>
    <message>
        <source>beyond π in its best loop: {share} % of the pixels (loops: {count})</source>
        <translation>über π in der besten Schleife: {share} % der Pixel (Schleifen: {count})</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>blind</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>Mulde</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>bridge: without it the network falls apart</source>
        <translation>Brücke: ohne sie zerfällt das Netz</translation>
    </message>
    <message>
        <source>bridging</source>
        <translation>Überbrückung</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>change point</source>
        <translation>Knickpunkt</translation>
    </message>
    <message>
        <source>choose a series</source>
        <translation>eine Reihe wählen</translation>
    </message>
    <message>
        <source>closure</source>
        <translation>Schleifenschluss</translation>
    </message>
    <message>
        <source>coherence</source>
        <translation>Kohärenz</translation>
    </message>
    <message>
        <source>coherence below</source>
        <translation>Kohärenz unter</translation>
    </message>
    <message>
        <source>coherence could not be read</source>
        <translation>Kohärenz konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>coherence is being read …</source>
        <translation>Kohärenz wird gelesen …</translation>
    </message>
    <message>
        <source>common-scene stacking</source>
        <translation>Common-Scene-Stacking</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>concession</source>
        <translation>Bergwerksfeld</translation>
    </message>
    <message>
        <source>connected components</source>
        <translation>zusammenhängende Gebiete</translation>
    </message>
    <message>
        <source>connectivity</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <source>contact sheet</source>
        <translation>Bildübersicht</translation>
    </message>
    <message>
        <source>contour</source>
        <translation>Isolinie</translation>
    </message>
    <message>
        <source>coregistration</source>
        <translation>Koregistrierung</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>covariance</source>
        <translation>Kovarianz</translation>
    </message>
    <message>
        <source>curvature</source>
        <translation>Krümmung</translation>
    </message>
    <message>
        <source>decomposition</source>
        <translation>Zerlegung</translation>
    </message>
    <message>
        <source>decorrelation</source>
        <translation>Dekorrelation</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>absteigend</translation>
    </message>
    <message>
        <source>detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>displacement</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>double difference</source>
        <translation>Doppeldifferenz</translation>
    </message>
    <message>
        <source>east</source>
        <translation>Ost</translation>
    </message>
    <message>
        <source>evenly spread</source>
        <translation>gleichmäßig verteilt</translation>
    </message>
    <message>
        <source>extract</source>
        <translation>herausziehen</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>füllen</translation>
    </message>
    <message>
        <source>film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>flat earth</source>
        <translation>flache Erde</translation>
    </message>
    <message>
        <source>frame of {}</source>
        <translation>Rahmen von {}</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>geocode</source>
        <translation>geokodieren</translation>
    </message>
    <message>
        <source>h5py</source>
        <translation>h5py</translation>
    </message>
    <message>
        <source>has no point here</source>
        <translation>hat hier keinen Punkt</translation>
    </message>
    <message>
        <source>has no value at any date</source>
        <translation>hat zu keinem Datum einen Wert</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>horizontal</source>
        <translation>horizontal</translation>
    </message>
    <message>
        <source>ifgramStack</source>
        <translation>ifgramStack</translation>
    </message>
    <message>
        <source>in no loop of three: nothing checks it</source>
        <translation>in keiner Dreierschleife: nichts prüft es</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>in use – click to switch it off</source>
        <translation>in Gebrauch – zum Ausschalten anklicken</translation>
    </message>
    <message>
        <source>incidence</source>
        <translation>Einfall</translation>
    </message>
    <message>
        <source>initial</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>interferogram</source>
        <translation>Interferogramm</translation>
    </message>
    <message>
        <source>interpolation</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>inversion</source>
        <translation>Inversion</translation>
    </message>
    <message>
        <source>large displacement</source>
        <translation>große Verschiebung</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>Konzession</translation>
    </message>
    <message>
        <source>legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>leveling</source>
        <translation>Nivellement</translation>
    </message>
    <message>
        <source>levelling</source>
        <translation>Nivellement</translation>
    </message>
    <message>
        <source>lies outside the raster</source>
        <translation>liegt außerhalb des Rasters</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>line of sight</source>
        <translation>Blickrichtung</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>linear and annual</source>
        <translation>linear und jährlich</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>logistisch</translation>
    </message>
    <message>
        <source>longwall</source>
        <translation>Streb</translation>
    </message>
    <message>
        <source>lookup table</source>
        <translation>Zuordnungstabelle</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>mean coherence {coherence}, valid on {share} % of the pixels</source>
        <translation>mittlere Kohärenz {coherence}, gültig auf {share} % der Pixel</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>Bergwerk</translation>
    </message>
    <message>
        <source>mining</source>
        <translation>Bergbau</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>multilook</source>
        <translation>Multilook</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>no coherence given</source>
        <translation>keine Kohärenz gegeben</translation>
    </message>
    <message>
        <source>no fit</source>
        <translation>keine Anpassung</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nugget</source>
        <translation>Nugget</translation>
    </message>
    <message>
        <source>numba</source>
        <translation>numba</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>von allen</translation>
    </message>
    <message>
        <source>offsets</source>
        <translation>Versätze</translation>
    </message>
    <message>
        <source>on the line</source>
        <translation>auf der Linie</translation>
    </message>
    <message>
        <source>onset</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>over it</source>
        <translation>darüber</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>Abbaufeld</translation>
    </message>
    <message>
        <source>perpendicular</source>
        <translation>senkrecht</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>phase closure</source>
        <translation>Phasenschleifenschluss</translation>
    </message>
    <message>
        <source>phase unwrapping</source>
        <translation>Phasenabwicklung</translation>
    </message>
    <message>
        <source>piecewise (phases)</source>
        <translation>stückweise (Phasen)</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>probability integral method</source>
        <translation>Wahrscheinlichkeitsintegralmethode</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>qpt</source>
        <translation>qpt</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>radar coordinates</source>
        <translation>Radarkoordinaten</translation>
    </message>
    <message>
        <source>ramp</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>range spectrum</source>
        <translation>Range-Spektrum</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>reference area</source>
        <translation>Referenzgebiet</translation>
    </message>
    <message>
        <source>reference point</source>
        <translation>Referenzpunkt</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>Regression</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>resampling</source>
        <translation>Umrechnung auf ein Gitter</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>residual {value} mm</source>
        <translation>Residuum {value} mm</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>semivariogram</source>
        <translation>Semivariogramm</translation>
    </message>
    <message>
        <source>sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>sill</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>small baseline</source>
        <translation>kleine Basislinien</translation>
    </message>
    <message>
        <source>small multiples</source>
        <translation>kleine Karten</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>speckle</source>
        <translation>Speckle</translation>
    </message>
    <message>
        <source>spline</source>
        <translation>Spline</translation>
    </message>
    <message>
        <source>split spectrum</source>
        <translation>geteiltes Spektrum</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>stack</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>stacking</source>
        <translation>Stacking</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>stoppage</source>
        <translation>Stillstand</translation>
    </message>
    <message>
        <source>strain</source>
        <translation>Dehnung</translation>
    </message>
    <message>
        <source>sub-band</source>
        <translation>Teilband</translation>
    </message>
    <message>
        <source>subsidence</source>
        <translation>Senkung</translation>
    </message>
    <message>
        <source>subsidence factor</source>
        <translation>Senkungsfaktor</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>swath</source>
        <translation>Schwad</translation>
    </message>
    <message>
        <source>switched off – click to switch it on</source>
        <translation>ausgeschaltet – zum Einschalten anklicken</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
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
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>temporal</source>
        <translation>zeitlich</translation>
    </message>
    <message>
        <source>temporal controller</source>
        <translation>Zeitsteuerung</translation>
    </message>
    <message>
        <source>tension</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>tenv3</source>
        <translation>tenv3</translation>
    </message>
    <message>
        <source>terrain correction</source>
        <translation>Geländekorrektur</translation>
    </message>
    <message>
        <source>tilt</source>
        <translation>Schieflage</translation>
    </message>
    <message>
        <source>time beyond</source>
        <translation>Zeit über</translation>
    </message>
    <message>
        <source>time series</source>
        <translation>Zeitreihe</translation>
    </message>
    <message>
        <source>topography</source>
        <translation>Topographie</translation>
    </message>
    <message>
        <source>triplet</source>
        <translation>Triplett</translation>
    </message>
    <message>
        <source>troposphere</source>
        <translation>Troposphäre</translation>
    </message>
    <message>
        <source>troubleshooting</source>
        <translation>Fehlersuche</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <source>unwrap</source>
        <translation>abwickeln</translation>
    </message>
    <message>
        <source>unwrapping</source>
        <translation>Abwicklung</translation>
    </message>
    <message>
        <source>unwrapping error</source>
        <translation>Abwicklungsfehler</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>variogram</source>
        <translation>Variogramm</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>vertical</source>
        <translation>vertikal</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>whole cycle</source>
        <translation>ganzer Zyklus</translation>
    </message>
    <message>
        <source>whole-cycle errors beyond</source>
        <translation>Fehler ganzer Zyklen über</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>Arbeitsablauf</translation>
    </message>
    <message>
        <source>zonal statistics</source>
        <translation>zonale Statistik</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} gewählt</translation>
    </message>
    <message>
        <source>{count} interferogram layers</source>
        <translation>{count} Interferogramm-Layer</translation>
    </message>
    <message>
        <source>{count} pairs switched off.</source>
        <translation>{count} Paare ausgeschaltet.</translation>
    </message>
    <message>
        <source>{count} pairs switched on.</source>
        <translation>{count} Paare eingeschaltet.</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} Tage</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}</source>
        <translation>{folder} lässt sich nicht anlegen: {reason}</translation>
    </message>
    <message>
        <source>{id} failed.</source>
        <translation>{id} ist gescheitert.</translation>
    </message>
    <message>
        <source>{layer} does not say its unit. Its displacements are in</source>
        <translation>{layer} nennt keine Einheit. Die Verschiebungen sind in</translation>
    </message>
    <message>
        <source>{layer} has no field that is named by a date, such as D20180106, and the project has no table with the fields station, date and los_mm (gnsstolos makes one).</source>
        <translation>{layer} hat kein Feld, das nach einem Datum benannt ist, etwa D20180106, und das Projekt hat keine Tabelle mit den Feldern station, date und los_mm (gnsstolos macht eine).</translation>
    </message>
    <message>
        <source>{layer} is neither a raster nor a layer of points.</source>
        <translation>{layer} ist weder ein Raster noch ein Layer von Punkten.</translation>
    </message>
    <message>
        <source>{layer} is no raster file.</source>
        <translation>{layer} ist keine Rasterdatei.</translation>
    </message>
    <message>
        <source>{name} …</source>
        <translation>{name} …</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>{} displacement [mm]</source>
        <translation>{} Verschiebung [mm]</translation>
    </message>
    <message>
        <source>{} displacement since {}</source>
        <translation>{} Verschiebung seit {}</translation>
    </message>
    <message>
        <source>|B⊥| [m]</source>
        <translation>|B⊥| [m]</translation>
    </message>
</context>
</TS>
