<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>MiningInsar</name>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 interferogram layer</source>
        <translation>1 capa de interferograma</translation>
    </message>
    <message>
        <source>1 pair switched off.</source>
        <translation>1 par desactivado.</translation>
    </message>
    <message>
        <source>1 pair switched on.</source>
        <translation>1 par activado.</translation>
    </message>
    <message>
        <source>1. Stack</source>
        <translation>1. Pila</translation>
    </message>
    <message>
        <source>2 pi</source>
        <translation>2 pi</translation>
    </message>
    <message>
        <source>2. Quality</source>
        <translation>2. Calidad</translation>
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
        <translation>3. Serie</translation>
    </message>
    <message>
        <source>3D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>4. Validation</source>
        <translation>4. Validación</translation>
    </message>
    <message>
        <source>5. Report</source>
        <translation>5. Informe</translation>
    </message>
    <message>
        <source>&lt;b&gt;Keep&lt;/b&gt;&lt;br&gt;Add new places to those that are picked, rather than replace.</source>
        <translation>&lt;b&gt;Conservar&lt;/b&gt;&lt;br&gt;Añadir los lugares nuevos a los elegidos, en vez de sustituirlos.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Rectangle&lt;/b&gt;&lt;br&gt;Drag over the plot: pairs whose middle lies inside are switched off, with Shift switched on.</source>
        <translation>&lt;b&gt;Rectángulo&lt;/b&gt;&lt;br&gt;Arrastre sobre el gráfico: los pares cuyo centro queda dentro se desactivan; con Mayús, se activan.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Switch off what does harm&lt;/b&gt;&lt;br&gt;Pairs that are hardly coherent, cover little or are wrong by whole cycles, as long as the network does not fall apart: the advice of Stack quality.</source>
        <translation>&lt;b&gt;Desactivar lo que perjudica&lt;/b&gt;&lt;br&gt;Pares apenas coherentes, que cubren poco o erróneos en ciclos enteros, mientras la red no se desconecte: el consejo de Calidad de la pila.</translation>
    </message>
    <message>
        <source>&gt; π [%]</source>
        <translation>&gt; π [%]</translation>
    </message>
    <message>
        <source>A real raster holds</source>
        <translation>Un ráster real contiene</translation>
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
        <translation>Adquisiciones</translation>
    </message>
    <message>
        <source>Active rate</source>
        <translation>Tasa activa</translation>
    </message>
    <message>
        <source>Active rate [mm/yr]</source>
        <translation>Tasa activa [mm/yr]</translation>
    </message>
    <message>
        <source>Active throughout</source>
        <translation>Activa en todo el periodo</translation>
    </message>
    <message>
        <source>Active, then residual</source>
        <translation>Activa, luego residual</translation>
    </message>
    <message>
        <source>Add a displacement series to the project: a raster with dated bands or a point layer with a field per date.</source>
        <translation>Añada al proyecto una serie de desplazamiento: un ráster con bandas fechadas o una capa de puntos con un campo por fecha.</translation>
    </message>
    <message>
        <source>Advance per cycle [m]</source>
        <translation>Avance por ciclo [m]</translation>
    </message>
    <message>
        <source>Aliased in the first [%]</source>
        <translation>Ambiguo en el primero [%]</translation>
    </message>
    <message>
        <source>Aliased in the second [%]</source>
        <translation>Ambiguo en el segundo [%]</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>All dates are connected. Look at the quality next.</source>
        <translation>Todas las fechas están conectadas. Mire ahora la calidad.</translation>
    </message>
    <message>
        <source>All files (*.*)</source>
        <translation>Todos los archivos (*.*)</translation>
    </message>
    <message>
        <source>All pairs, with coherence and closure …</source>
        <translation>Todos los pares, con coherencia y cierre …</translation>
    </message>
    <message>
        <source>All places are switched off.</source>
        <translation>Todos los lugares están desactivados.</translation>
    </message>
    <message>
        <source>Allow a disconnected network</source>
        <translation>Permitir una red desconectada</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>GIF animado</translation>
    </message>
    <message>
        <source>Applicability</source>
        <translation>Aplicabilidad</translation>
    </message>
    <message>
        <source>Applicability of sub-band InSAR</source>
        <translation>Aplicabilidad del InSAR de subbandas</translation>
    </message>
    <message>
        <source>Apply the product's own mask</source>
        <translation>Aplicar la máscara del propio producto</translation>
    </message>
    <message>
        <source>Area of all bowls [m²]</source>
        <translation>Área de todas las cubetas [m²]</translation>
    </message>
    <message>
        <source>Ascending track</source>
        <translation>Órbita ascendente</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Suposición</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Atmósfera</translation>
    </message>
    <message>
        <source>Atmosphere (screens of the dates)</source>
        <translation>Atmósfera (pantallas de las fechas)</translation>
    </message>
    <message>
        <source>Atmosphere of a scene, standard deviation [mm]</source>
        <translation>Atmósfera de una escena, desviación típica [mm]</translation>
    </message>
    <message>
        <source>Atmosphere, rms [mm]</source>
        <translation>Atmósfera, valor cuadrático medio [mm]</translation>
    </message>
    <message>
        <source>B = b H / tan(beta) [m]</source>
        <translation>B = b H / tan(beta) [m]</translation>
    </message>
    <message>
        <source>Background [mm/yr]</source>
        <translation>Fondo [mm/yr]</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Baseline plot</source>
        <translation>Gráfico de líneas base</translation>
    </message>
    <message>
        <source>Beginning of the stoppage [decimal year]</source>
        <translation>Comienzo de la parada [año decimal]</translation>
    </message>
    <message>
        <source>Benchmarks compared</source>
        <translation>Puntos de nivelación comparados</translation>
    </message>
    <message>
        <source>Best point</source>
        <translation>Mejor punto</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Ciego</translation>
    </message>
    <message>
        <source>Blind [%]</source>
        <translation>Ciego [%]</translation>
    </message>
    <message>
        <source>Blind pixels [%]</source>
        <translation>Píxeles ciegos [%]</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Both [%]</source>
        <translation>Ambos [%]</translation>
    </message>
    <message>
        <source>Bowls</source>
        <translation>Cubetas</translation>
    </message>
    <message>
        <source>Branch of the phase</source>
        <translation>Rama de la fase</translation>
    </message>
    <message>
        <source>Bridged by smoothing</source>
        <translation>Salvado por el suavizado</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>Puentes</translation>
    </message>
    <message>
        <source>Bridges trusted</source>
        <translation>Puentes fiables</translation>
    </message>
    <message>
        <source>Broken packages</source>
        <translation>Paquetes defectuosos</translation>
    </message>
    <message>
        <source>C-band</source>
        <translation>Banda C</translation>
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
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Candidates for a reference</source>
        <translation>Candidatos para una referencia</translation>
    </message>
    <message>
        <source>Carrier frequency [Hz]</source>
        <translation>Frecuencia portadora [Hz]</translation>
    </message>
    <message>
        <source>Centroid of the lower sub-band [Hz]</source>
        <translation>Centroide de la subbanda inferior [Hz]</translation>
    </message>
    <message>
        <source>Centroid of the upper sub-band [Hz]</source>
        <translation>Centroide de la subbanda superior [Hz]</translation>
    </message>
    <message>
        <source>Change points</source>
        <translation>Puntos de cambio</translation>
    </message>
    <message>
        <source>Change the reference</source>
        <translation>Cambiar la referencia</translation>
    </message>
    <message>
        <source>Check the environment</source>
        <translation>Comprobar el entorno</translation>
    </message>
    <message>
        <source>Choose a displacement series above.</source>
        <translation>Elija arriba una serie de desplazamiento.</translation>
    </message>
    <message>
        <source>Choose a stack first; then the table of its pairs.</source>
        <translation>Elija primero una pila y después la tabla de sus pares.</translation>
    </message>
    <message>
        <source>Choose a stack: layers of the project, a stack file or a folder.</source>
        <translation>Elija una pila: capas del proyecto, un archivo de pila o una carpeta.</translation>
    </message>
    <message>
        <source>Click a bowl with the explorer and play the temporal controller. Is the ground far from any mine at rest? If not, choose a better reference and run SBAS again.</source>
        <translation>Pulse una cubeta con el explorador y reproduzca el controlador temporal. ¿Está quieto el terreno lejos de toda mina? Si no, elija una referencia mejor y ejecute SBAS de nuevo.</translation>
    </message>
    <message>
        <source>Click a point on the map, or drag a rectangle.</source>
        <translation>Pulse un punto del mapa o arrastre un rectángulo.</translation>
    </message>
    <message>
        <source>Click a point on the map, or drag a rectangle. Shift keeps what is picked already.</source>
        <translation>Pulse un punto del mapa o arrastre un rectángulo. Con Mayús se conserva lo ya elegido.</translation>
    </message>
    <message>
        <source>Click a point, or drag a rectangle, on ground that does not move: all histories and the map are shown relative to it.</source>
        <translation>Pulse un punto o arrastre un rectángulo sobre terreno que no se mueve: todas las historias y el mapa se muestran respecto a él.</translation>
    </message>
    <message>
        <source>Click the corners of a line on the map; the right button ends it, Backspace takes one back.</source>
        <translation>Pulse los vértices de una línea en el mapa; el botón derecho la termina, Retroceso quita uno.</translation>
    </message>
    <message>
        <source>Click the corners of a polygon; the right button ends it, Backspace takes a corner back.</source>
        <translation>Pulse los vértices de un polígono; el botón derecho lo termina, Retroceso quita uno.</translation>
    </message>
    <message>
        <source>Click the map and see how the ground moved there.</source>
        <translation>Pulse el mapa y vea cómo se movió allí el terreno.</translation>
    </message>
    <message>
        <source>Closure, rms [rad]</source>
        <translation>Cierre, valor cuadrático medio [rad]</translation>
    </message>
    <message>
        <source>Coefficient of the Hamming window</source>
        <translation>Coeficiente de la ventana de Hamming</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Coherencia</translation>
    </message>
    <message>
        <source>Coherence after</source>
        <translation>Coherencia después</translation>
    </message>
    <message>
        <source>Coherence and closure are still being read.</source>
        <translation>La coherencia y el cierre se están leyendo todavía.</translation>
    </message>
    <message>
        <source>Coherence before</source>
        <translation>Coherencia antes</translation>
    </message>
    <message>
        <source>Coherence of the time series</source>
        <translation>Coherencia de la serie temporal</translation>
    </message>
    <message>
        <source>Coherence shown by incoherent ground</source>
        <translation>Coherencia que muestra el terreno incoherente</translation>
    </message>
    <message>
        <source>Coherence with speckle</source>
        <translation>Coherencia con moteado</translation>
    </message>
    <message>
        <source>Coherence, one value</source>
        <translation>Coherencia, un valor</translation>
    </message>
    <message>
        <source>Column spacing in slant range [m]</source>
        <translation>Separación de columnas en distancia oblicua [m]</translation>
    </message>
    <message>
        <source>Column spacing on the ground [m]</source>
        <translation>Separación de columnas en el terreno [m]</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Command for an MP4</source>
        <translation>Orden para un MP4</translation>
    </message>
    <message>
        <source>Common dates</source>
        <translation>Fechas comunes</translation>
    </message>
    <message>
        <source>Common zero of both series</source>
        <translation>Cero común de ambas series</translation>
    </message>
    <message>
        <source>Common-scene stacking</source>
        <translation>Apilado de escena común</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare two sensors</source>
        <translation>Comparar dos sensores</translation>
    </message>
    <message>
        <source>Compare with what was measured on the ground: GNSS stations or levelling.</source>
        <translation>Compare con lo medido en el terreno: estaciones GNSS o nivelación.</translation>
    </message>
    <message>
        <source>Compared series</source>
        <translation>Series comparadas</translation>
    </message>
    <message>
        <source>Comparing with the GNSS stations …</source>
        <translation>Comparando con las estaciones GNSS …</translation>
    </message>
    <message>
        <source>Complex interferogram</source>
        <translation>Interferograma complejo</translation>
    </message>
    <message>
        <source>Compute how every pixel moved from date to date, and how fast.</source>
        <translation>Calcule cómo se movió cada píxel de fecha en fecha y con qué rapidez.</translation>
    </message>
    <message>
        <source>Computing the displacement of every pixel …</source>
        <translation>Calculando el desplazamiento de cada píxel …</translation>
    </message>
    <message>
        <source>Concession of the deepest</source>
        <translation>Concesión de la más profunda</translation>
    </message>
    <message>
        <source>Concession statistics</source>
        <translation>Estadísticas de concesiones</translation>
    </message>
    <message>
        <source>Concessions</source>
        <translation>Concesiones</translation>
    </message>
    <message>
        <source>Concessions with statistics</source>
        <translation>Concesiones con estadísticas</translation>
    </message>
    <message>
        <source>Confidence of a bridge</source>
        <translation>Confianza de un puente</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connected components</source>
        <translation>Componentes conexas</translation>
    </message>
    <message>
        <source>Connected parts of the network</source>
        <translation>Partes conexas de la red</translation>
    </message>
    <message>
        <source>Connected subsets</source>
        <translation>Subconjuntos conexos</translation>
    </message>
    <message>
        <source>Connected: every date that is left is determined.</source>
        <translation>Conectada: toda fecha restante queda determinada.</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>Contact sheet of a series</source>
        <translation>Hoja de contactos de una serie</translation>
    </message>
    <message>
        <source>Contour interval [mm/yr]</source>
        <translation>Intervalo de isolíneas [mm/yr]</translation>
    </message>
    <message>
        <source>Contour interval [mm]</source>
        <translation>Intervalo de isolíneas [mm]</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>Isolíneas</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Sistema de coordenadas</translation>
    </message>
    <message>
        <source>Coordinate system of the map</source>
        <translation>Sistema de coordenadas del mapa</translation>
    </message>
    <message>
        <source>Coregister images</source>
        <translation>Corregistrar imágenes</translation>
    </message>
    <message>
        <source>Corrected stack</source>
        <translation>Pila corregida</translation>
    </message>
    <message>
        <source>Corrected stack as GeoTIFFs</source>
        <translation>Pila corregida como GeoTIFF</translation>
    </message>
    <message>
        <source>Corrected stack, GeoTIFFs</source>
        <translation>Pila corregida, GeoTIFF</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Correlación</translation>
    </message>
    <message>
        <source>Count from the first date</source>
        <translation>Contar desde la primera fecha</translation>
    </message>
    <message>
        <source>Counting what each concession did …</source>
        <translation>Contando lo que hizo cada concesión …</translation>
    </message>
    <message>
        <source>Create stack</source>
        <translation>Crear la pila</translation>
    </message>
    <message>
        <source>Criterion of the choice</source>
        <translation>Criterio de la elección</translation>
    </message>
    <message>
        <source>Curvature</source>
        <translation>Curvatura</translation>
    </message>
    <message>
        <source>Curvature [1/km]</source>
        <translation>Curvatura [1/km]</translation>
    </message>
    <message>
        <source>D-InSAR</source>
        <translation>D-InSAR</translation>
    </message>
    <message>
        <source>D-InSAR only</source>
        <translation>Solo D-InSAR</translation>
    </message>
    <message>
        <source>D-InSAR only [%]</source>
        <translation>Solo D-InSAR [%]</translation>
    </message>
    <message>
        <source>D-InSAR works up to cycle</source>
        <translation>D-InSAR sirve hasta el ciclo</translation>
    </message>
    <message>
        <source>DEM</source>
        <translation>MDE</translation>
    </message>
    <message>
        <source>DEM [m]</source>
        <translation>MDE [m]</translation>
    </message>
    <message>
        <source>DEM error</source>
        <translation>Error del MDE</translation>
    </message>
    <message>
        <source>DEM error [m]</source>
        <translation>Error del MDE [m]</translation>
    </message>
    <message>
        <source>DEM error, standard deviation [m]</source>
        <translation>Error del MDE, desviación típica [m]</translation>
    </message>
    <message>
        <source>DEM in radar coordinates [m]</source>
        <translation>MDE en coordenadas de radar [m]</translation>
    </message>
    <message>
        <source>DISP-S1</source>
        <translation>DISP-S1</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Dates of steps</source>
        <translation>Fechas de saltos</translation>
    </message>
    <message>
        <source>Dates that are drawn faintly, evenly spread in time.</source>
        <translation>Fechas dibujadas tenues, repartidas por igual en el tiempo.</translation>
    </message>
    <message>
        <source>Dates that drop out of the series: {dates}.</source>
        <translation>Fechas que se caen de la serie: {dates}.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days of an interferogram of the first</source>
        <translation>Días de un interferograma del primero</translation>
    </message>
    <message>
        <source>Days of an interferogram of the second</source>
        <translation>Días de un interferograma del segundo</translation>
    </message>
    <message>
        <source>Deepest [mm/yr]</source>
        <translation>Más profundo [mm/yr]</translation>
    </message>
    <message>
        <source>Degree of the polynomial</source>
        <translation>Grado del polinomio</translation>
    </message>
    <message>
        <source>Degree used</source>
        <translation>Grado usado</translation>
    </message>
    <message>
        <source>Degrees of freedom taken off</source>
        <translation>Grados de libertad descontados</translation>
    </message>
    <message>
        <source>Delay rasters [m]</source>
        <translation>Rásteres de retardo [m]</translation>
    </message>
    <message>
        <source>Delay with height</source>
        <translation>Retardo con la altura</translation>
    </message>
    <message>
        <source>Depth [m]</source>
        <translation>Profundidad [m]</translation>
    </message>
    <message>
        <source>Descending track</source>
        <translation>Órbita descendente</translation>
    </message>
    <message>
        <source>Detect subsidence bowls</source>
        <translation>Detectar cubetas de subsidencia</translation>
    </message>
    <message>
        <source>Difference [mm]</source>
        <translation>Diferencia [mm]</translation>
    </message>
    <message>
        <source>Difference of two products</source>
        <translation>Diferencia de dos productos</translation>
    </message>
    <message>
        <source>Differences over their predicted deviations, rms</source>
        <translation>Diferencias entre sus desviaciones predichas, valor cuadrático medio</translation>
    </message>
    <message>
        <source>Dip [degrees]</source>
        <translation>Buzamiento [grados]</translation>
    </message>
    <message>
        <source>Dip direction of the seam [degrees]</source>
        <translation>Dirección de buzamiento de la capa [grados]</translation>
    </message>
    <message>
        <source>Displacement [mm]</source>
        <translation>Desplazamiento [mm]</translation>
    </message>
    <message>
        <source>Displacement factor</source>
        <translation>Factor de desplazamiento</translation>
    </message>
    <message>
        <source>Displacement factor b</source>
        <translation>Factor de desplazamiento b</translation>
    </message>
    <message>
        <source>Displacement from sub-band phase</source>
        <translation>Desplazamiento a partir de la fase de subbandas</translation>
    </message>
    <message>
        <source>Displacement from unwrapped phase</source>
        <translation>Desplazamiento a partir de la fase desenrollada</translation>
    </message>
    <message>
        <source>Displacement profile</source>
        <translation>Perfil de desplazamiento</translation>
    </message>
    <message>
        <source>Distance [m]</source>
        <translation>Distancia [m]</translation>
    </message>
    <message>
        <source>Distance around it [m]</source>
        <translation>Distancia alrededor [m]</translation>
    </message>
    <message>
        <source>Distance classes</source>
        <translation>Clases de distancia</translation>
    </message>
    <message>
        <source>Distance from the reference [m]</source>
        <translation>Distancia a la referencia [m]</translation>
    </message>
    <message>
        <source>Distance of the lowest value [m]</source>
        <translation>Distancia del valor más bajo [m]</translation>
    </message>
    <message>
        <source>Distance of the points [m]</source>
        <translation>Distancia entre puntos [m]</translation>
    </message>
    <message>
        <source>Document (PDF) …</source>
        <translation>Documento (PDF) …</translation>
    </message>
    <message>
        <source>Double difference</source>
        <translation>Doble diferencia</translation>
    </message>
    <message>
        <source>Double-difference correlation</source>
        <translation>Correlación de la doble diferencia</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Dudas</translation>
    </message>
    <message>
        <source>Draw a line</source>
        <translation>Dibujar una línea</translation>
    </message>
    <message>
        <source>Draw a line on the map and see the displacement along it, moving with the temporal controller.</source>
        <translation>Dibuje una línea en el mapa y vea el desplazamiento a lo largo de ella, que sigue al controlador temporal.</translation>
    </message>
    <message>
        <source>Draw a line on the map: click its corners, end it with the right button.</source>
        <translation>Dibuje una línea en el mapa: pulse sus vértices y termine con el botón derecho.</translation>
    </message>
    <message>
        <source>Draw an outline with the left button pressed.</source>
        <translation>Dibuje un contorno con el botón izquierdo pulsado.</translation>
    </message>
    <message>
        <source>Drawing (SVG) …</source>
        <translation>Dibujo (SVG) …</translation>
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
        <translation>Desplazamiento hacia el este</translation>
    </message>
    <message>
        <source>Eastward displacement [mm]</source>
        <translation>Desplazamiento hacia el este [mm]</translation>
    </message>
    <message>
        <source>Eastward motion</source>
        <translation>Movimiento hacia el este</translation>
    </message>
    <message>
        <source>Eastward velocity</source>
        <translation>Velocidad hacia el este</translation>
    </message>
    <message>
        <source>Effect of a B wrong by 20 %</source>
        <translation>Efecto de un B erróneo en un 20 %</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>End of the active phase</source>
        <translation>Fin de la fase activa</translation>
    </message>
    <message>
        <source>End of the active phase [decimal year]</source>
        <translation>Fin de la fase activa [año decimal]</translation>
    </message>
    <message>
        <source>End of the colour scale [mm]</source>
        <translation>Extremo de la escala de colores [mm]</translation>
    </message>
    <message>
        <source>Epochs of alignment first</source>
        <translation>Épocas de la alineación «first»</translation>
    </message>
    <message>
        <source>Error bars</source>
        <translation>Barras de error</translation>
    </message>
    <message>
        <source>Estimate the DEM error</source>
        <translation>Estimar el error del MDE</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Estimador</translation>
    </message>
    <message>
        <source>Evenly spread</source>
        <translation>Repartidas uniformemente</translation>
    </message>
    <message>
        <source>Every so-manyth date</source>
        <translation>Una de cada tantas fechas</translation>
    </message>
    <message>
        <source>Example mine</source>
        <translation>Mina de ejemplo</translation>
    </message>
    <message>
        <source>Expected displacement</source>
        <translation>Desplazamiento esperado</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorador</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Extent of aligned rasters</source>
        <translation>Extensión de los rásteres alineados</translation>
    </message>
    <message>
        <source>Extracted thickness [m]</source>
        <translation>Espesor extraído [m]</translation>
    </message>
    <message>
        <source>Field that marks reference stations</source>
        <translation>Campo que marca las estaciones de referencia</translation>
    </message>
    <message>
        <source>Field with the concession's name</source>
        <translation>Campo con el nombre de la concesión</translation>
    </message>
    <message>
        <source>Field with the names</source>
        <translation>Campo con los nombres</translation>
    </message>
    <message>
        <source>Field with the station's mine</source>
        <translation>Campo con la mina de la estación</translation>
    </message>
    <message>
        <source>Field with the station's name</source>
        <translation>Campo con el nombre de la estación</translation>
    </message>
    <message>
        <source>Field with their names</source>
        <translation>Campo con sus nombres</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files of GNSS series</source>
        <translation>Archivos de series GNSS</translation>
    </message>
    <message>
        <source>Files of series</source>
        <translation>Archivos de series</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>Rellenar huecos</translation>
    </message>
    <message>
        <source>Filled [%]</source>
        <translation>Rellenado [%]</translation>
    </message>
    <message>
        <source>Filled raster</source>
        <translation>Ráster rellenado</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter an interferogram</source>
        <translation>Filtrar un interferograma</translation>
    </message>
    <message>
        <source>Filter of Figure 7 [m]</source>
        <translation>Filtro de la Figura 7 [m]</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Filtrado</translation>
    </message>
    <message>
        <source>Find stable ground for a reference</source>
        <translation>Buscar terreno estable para una referencia</translation>
    </message>
    <message>
        <source>First common date</source>
        <translation>Primera fecha común</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Primera fecha</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>First of FUNCTION</source>
        <translation>Primera de FUNCTION</translation>
    </message>
    <message>
        <source>First time series</source>
        <translation>Primera serie temporal</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Fit parameters of panels</source>
        <translation>Ajustar parámetros de paneles</translation>
    </message>
    <message>
        <source>Fitted series [mm]</source>
        <translation>Serie ajustada [mm]</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder in which the example mine gets a folder of its own</source>
        <translation>Carpeta en la que la mina de ejemplo tendrá su propia carpeta</translation>
    </message>
    <message>
        <source>Folder of GNSS series</source>
        <translation>Carpeta de series GNSS</translation>
    </message>
    <message>
        <source>Folder of a product</source>
        <translation>Carpeta de un producto</translation>
    </message>
    <message>
        <source>Folder of a product …</source>
        <translation>Carpeta de un producto …</translation>
    </message>
    <message>
        <source>Folder of delay rasters</source>
        <translation>Carpeta de rásteres de retardo</translation>
    </message>
    <message>
        <source>Folder of series</source>
        <translation>Carpeta de series</translation>
    </message>
    <message>
        <source>Folder with results</source>
        <translation>Carpeta con resultados</translation>
    </message>
    <message>
        <source>Forget the reference</source>
        <translation>Olvidar la referencia</translation>
    </message>
    <message>
        <source>Fourth of FUNCTION</source>
        <translation>Cuarta de FUNCTION</translation>
    </message>
    <message>
        <source>Frames of an animation</source>
        <translation>Fotogramas de una animación</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>A mano alzada</translation>
    </message>
    <message>
        <source>Frequency of an RSLC file</source>
        <translation>Frecuencia de un archivo RSLC</translation>
    </message>
    <message>
        <source>Frequency offset of the sub-bands [Hz]</source>
        <translation>Desfase de frecuencia de las subbandas [Hz]</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From an SLC pair to sub-band displacement (model)</source>
        <translation>De un par SLC al desplazamiento por subbandas (modelo)</translation>
    </message>
    <message>
        <source>From interferograms to a report in five steps. Each button opens an algorithm of the Processing toolbox with everything filled in that is known so far.</source>
        <translation>De los interferogramas al informe en cinco pasos. Cada botón abre un algoritmo de la caja de herramientas con todo lo que ya se sabe rellenado.</translation>
    </message>
    <message>
        <source>From interferograms to a report, step by step, and an example mine to try everything on.</source>
        <translation>De los interferogramas al informe, paso a paso, y una mina de ejemplo para probarlo todo.</translation>
    </message>
    <message>
        <source>From interferograms to time series (model)</source>
        <translation>De interferogramas a serie temporal (modelo)</translation>
    </message>
    <message>
        <source>Function of time</source>
        <translation>Función del tiempo</translation>
    </message>
    <message>
        <source>Function of time as text</source>
        <translation>Función del tiempo como texto</translation>
    </message>
    <message>
        <source>Function of time chosen</source>
        <translation>Función del tiempo elegida</translation>
    </message>
    <message>
        <source>Functions of time used</source>
        <translation>Funciones del tiempo usadas</translation>
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
        <translation>GNSS en las fechas del radar</translation>
    </message>
    <message>
        <source>GNSS series</source>
        <translation>Serie GNSS</translation>
    </message>
    <message>
        <source>GNSS series as a table layer</source>
        <translation>Serie GNSS como capa de tabla</translation>
    </message>
    <message>
        <source>GNSS stations</source>
        <translation>Estaciones GNSS</translation>
    </message>
    <message>
        <source>GNSS stations to tie to</source>
        <translation>Estaciones GNSS de amarre</translation>
    </message>
    <message>
        <source>GNSS to line of sight</source>
        <translation>GNSS a la línea de vista</translation>
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
        <translation>Gaussiano</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Geocode</source>
        <translation>Geocodificar</translation>
    </message>
    <message>
        <source>Geocoded</source>
        <translation>Geocodificado</translation>
    </message>
    <message>
        <source>Given up, for another project was opened meanwhile; nothing was kept.</source>
        <translation>Se abandonó porque entretanto se abrió otro proyecto; no se conservó nada.</translation>
    </message>
    <message>
        <source>Goldstein</source>
        <translation>Goldstein</translation>
    </message>
    <message>
        <source>Goldstein: overlap of patches [pixels]</source>
        <translation>Goldstein: solape de los bloques [píxeles]</translation>
    </message>
    <message>
        <source>Goldstein: side of a patch [pixels]</source>
        <translation>Goldstein: lado de un bloque [píxeles]</translation>
    </message>
    <message>
        <source>Goldstein: strength</source>
        <translation>Goldstein: intensidad</translation>
    </message>
    <message>
        <source>Gradient in parts of the largest</source>
        <translation>Gradiente en partes del mayor</translation>
    </message>
    <message>
        <source>Greatest subsidence angle [degrees]</source>
        <translation>Ángulo de máxima subsidencia [grados]</translation>
    </message>
    <message>
        <source>Ground that moves</source>
        <translation>Terreno que se mueve</translation>
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
        <translation>Longitud de onda de media ganancia [m]</translation>
    </message>
    <message>
        <source>Hamming coefficient</source>
        <translation>Coeficiente de Hamming</translation>
    </message>
    <message>
        <source>Hand-made pairs</source>
        <translation>Pares hechos a mano</translation>
    </message>
    <message>
        <source>Heading [degrees]</source>
        <translation>Rumbo [grados]</translation>
    </message>
    <message>
        <source>Heading raster [degrees]</source>
        <translation>Ráster de rumbo [grados]</translation>
    </message>
    <message>
        <source>Heading raster, ascending [degrees]</source>
        <translation>Ráster de rumbo, ascendente [grados]</translation>
    </message>
    <message>
        <source>Heading raster, descending [degrees]</source>
        <translation>Ráster de rumbo, descendente [grados]</translation>
    </message>
    <message>
        <source>Heading rasters [degrees]</source>
        <translation>Rásteres de rumbo [grados]</translation>
    </message>
    <message>
        <source>Heading, ascending [degrees]</source>
        <translation>Rumbo, ascendente [grados]</translation>
    </message>
    <message>
        <source>Heading, descending [degrees]</source>
        <translation>Rumbo, descendente [grados]</translation>
    </message>
    <message>
        <source>Heavily decorrelated pairs</source>
        <translation>Pares muy decorrelacionados</translation>
    </message>
    <message>
        <source>Height [m]</source>
        <translation>Altura [m]</translation>
    </message>
    <message>
        <source>Height [pixels]</source>
        <translation>Altura [píxeles]</translation>
    </message>
    <message>
        <source>Height of the hills [m]</source>
        <translation>Altura de las colinas [m]</translation>
    </message>
    <message>
        <source>Highest LOS displacement [mm]</source>
        <translation>Mayor desplazamiento LOS [mm]</translation>
    </message>
    <message>
        <source>Highest displacement [mm]</source>
        <translation>Mayor desplazamiento [mm]</translation>
    </message>
    <message>
        <source>Highest velocity [mm/yr]</source>
        <translation>Mayor velocidad [mm/yr]</translation>
    </message>
    <message>
        <source>Highest vertical motion</source>
        <translation>Mayor movimiento vertical</translation>
    </message>
    <message>
        <source>Horizontal motion</source>
        <translation>Movimiento horizontal</translation>
    </message>
    <message>
        <source>Huber's threshold [robust sigmas]</source>
        <translation>Umbral de Huber [sigmas robustas]</translation>
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
        <translation>Imágenes con moteado</translation>
    </message>
    <message>
        <source>Import a time series</source>
        <translation>Importar una serie temporal</translation>
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
        <translation>El InSAR ve el movimiento que ven las estaciones. Superponga ambos en el explorador.</translation>
    </message>
    <message>
        <source>Incidence angle [degrees]</source>
        <translation>Ángulo de incidencia [grados]</translation>
    </message>
    <message>
        <source>Incidence angle of the first [degrees]</source>
        <translation>Ángulo de incidencia del primero [grados]</translation>
    </message>
    <message>
        <source>Incidence angle of the second [degrees]</source>
        <translation>Ángulo de incidencia del segundo [grados]</translation>
    </message>
    <message>
        <source>Incidence angle raster [degrees]</source>
        <translation>Ráster del ángulo de incidencia [grados]</translation>
    </message>
    <message>
        <source>Incidence angle raster, ascending [degrees]</source>
        <translation>Ráster del ángulo de incidencia, ascendente [grados]</translation>
    </message>
    <message>
        <source>Incidence angle raster, descending [degrees]</source>
        <translation>Ráster del ángulo de incidencia, descendente [grados]</translation>
    </message>
    <message>
        <source>Incidence angle rasters [degrees]</source>
        <translation>Rásteres del ángulo de incidencia [grados]</translation>
    </message>
    <message>
        <source>Incidence angle, ascending [degrees]</source>
        <translation>Ángulo de incidencia, ascendente [grados]</translation>
    </message>
    <message>
        <source>Incidence angle, descending [degrees]</source>
        <translation>Ángulo de incidencia, descendente [grados]</translation>
    </message>
    <message>
        <source>Independent looks</source>
        <translation>Looks independientes</translation>
    </message>
    <message>
        <source>Influence of interferograms</source>
        <translation>Influencia de los interferogramas</translation>
    </message>
    <message>
        <source>Initial rate</source>
        <translation>Tasa inicial</translation>
    </message>
    <message>
        <source>Initial rate [mm/yr]</source>
        <translation>Tasa inicial [mm/yr]</translation>
    </message>
    <message>
        <source>Initial, active and residual phase, shaded; needs the piecewise fit.</source>
        <translation>Fases inicial, activa y residual, sombreadas; necesita el ajuste por tramos.</translation>
    </message>
    <message>
        <source>Initial, active, residual</source>
        <translation>Inicial, activa, residual</translation>
    </message>
    <message>
        <source>Initial, then active</source>
        <translation>Inicial, luego activa</translation>
    </message>
    <message>
        <source>Initialisation</source>
        <translation>Inicialización</translation>
    </message>
    <message>
        <source>Interferogram</source>
        <translation>Interferograma</translation>
    </message>
    <message>
        <source>Interferogram layers of the project</source>
        <translation>Capas de interferogramas del proyecto</translation>
    </message>
    <message>
        <source>Interferogram that changes most</source>
        <translation>Interferograma que más cambia</translation>
    </message>
    <message>
        <source>Interferograms</source>
        <translation>Interferogramas</translation>
    </message>
    <message>
        <source>Interferograms (unwrapped phase)</source>
        <translation>Interferogramas (fase desenrollada)</translation>
    </message>
    <message>
        <source>Interferograms changed</source>
        <translation>Interferogramas cambiados</translation>
    </message>
    <message>
        <source>Interferometry</source>
        <translation>Interferometría</translation>
    </message>
    <message>
        <source>Intermittent: a part of the dates</source>
        <translation>Intermitente: una parte de las fechas</translation>
    </message>
    <message>
        <source>Intermittent: minimum share of dates</source>
        <translation>Intermitente: parte mínima de las fechas</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolación</translation>
    </message>
    <message>
        <source>Interpolation error</source>
        <translation>Error de interpolación</translation>
    </message>
    <message>
        <source>Interpolation error [mm]</source>
        <translation>Error de interpolación [mm]</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>It takes so many revisit cycles</source>
        <translation>Hacen falta tantos ciclos de revisita</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iteraciones</translation>
    </message>
    <message>
        <source>Its coherence</source>
        <translation>Su coherencia</translation>
    </message>
    <message>
        <source>Its patch</source>
        <translation>Su mancha</translation>
    </message>
    <message>
        <source>Its standard error [mm/yr]</source>
        <translation>Su error típico [mm/yr]</translation>
    </message>
    <message>
        <source>Judge by</source>
        <translation>Juzgar por</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep what is linear in time</source>
        <translation>Conservar lo lineal en el tiempo</translation>
    </message>
    <message>
        <source>Kind of the delays</source>
        <translation>Clase de los retardos</translation>
    </message>
    <message>
        <source>L-band</source>
        <translation>Banda L</translation>
    </message>
    <message>
        <source>LOS</source>
        <translation>LOS</translation>
    </message>
    <message>
        <source>LOS displacement</source>
        <translation>Desplazamiento LOS</translation>
    </message>
    <message>
        <source>LOS displacement [mm]</source>
        <translation>Desplazamiento LOS [mm]</translation>
    </message>
    <message>
        <source>LOS standard deviation</source>
        <translation>Desviación típica en LOS</translation>
    </message>
    <message>
        <source>LOS velocity</source>
        <translation>Velocidad LOS</translation>
    </message>
    <message>
        <source>LOS velocity [mm/yr]</source>
        <translation>Velocidad LOS [mm/yr]</translation>
    </message>
    <message>
        <source>Largest constant of an interferogram [rad]</source>
        <translation>Mayor constante de un interferograma [rad]</translation>
    </message>
    <message>
        <source>Largest cumulative subsidence [mm]</source>
        <translation>Mayor subsidencia acumulada [mm]</translation>
    </message>
    <message>
        <source>Largest distance [m]</source>
        <translation>Mayor distancia [m]</translation>
    </message>
    <message>
        <source>Largest effect of B on up</source>
        <translation>Mayor efecto de B en la vertical</translation>
    </message>
    <message>
        <source>Largest error [mm]</source>
        <translation>Mayor error [mm]</translation>
    </message>
    <message>
        <source>Largest full-band phase [rad]</source>
        <translation>Mayor fase de banda completa [rad]</translation>
    </message>
    <message>
        <source>Largest gap [pixels]</source>
        <translation>Mayor hueco [píxeles]</translation>
    </message>
    <message>
        <source>Largest mean coherence of a pair</source>
        <translation>Mayor coherencia media de un par</translation>
    </message>
    <message>
        <source>Largest perpendicular baseline [m]</source>
        <translation>Mayor línea base perpendicular [m]</translation>
    </message>
    <message>
        <source>Largest share of a raster [%]</source>
        <translation>Mayor parte de un ráster [%]</translation>
    </message>
    <message>
        <source>Largest standard deviation [mm]</source>
        <translation>Mayor desviación típica [mm]</translation>
    </message>
    <message>
        <source>Largest standard deviation kept [mm]</source>
        <translation>Mayor desviación típica admitida [mm]</translation>
    </message>
    <message>
        <source>Largest subsidence [mm]</source>
        <translation>Mayor subsidencia [mm]</translation>
    </message>
    <message>
        <source>Largest subsidence rate [mm/yr]</source>
        <translation>Mayor tasa de subsidencia [mm/yr]</translation>
    </message>
    <message>
        <source>Largest temporal baseline [days]</source>
        <translation>Mayor línea base temporal [días]</translation>
    </message>
    <message>
        <source>Largest true LOS subsidence [mm]</source>
        <translation>Mayor subsidencia LOS verdadera [mm]</translation>
    </message>
    <message>
        <source>Largest true subsidence [mm]</source>
        <translation>Mayor subsidencia verdadera [mm]</translation>
    </message>
    <message>
        <source>Last [mm]</source>
        <translation>Último [mm]</translation>
    </message>
    <message>
        <source>Last common date</source>
        <translation>Última fecha común</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Última fecha</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Latitude [degrees]</source>
        <translation>Latitud [grados]</translation>
    </message>
    <message>
        <source>Latitude of radar pixels</source>
        <translation>Latitud de los píxeles de radar</translation>
    </message>
    <message>
        <source>Layers below</source>
        <translation>Capas de debajo</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Composición</translation>
    </message>
    <message>
        <source>Least coherent pair</source>
        <translation>Par menos coherente</translation>
    </message>
    <message>
        <source>Least epochs of a day</source>
        <translation>Mínimo de épocas de un día</translation>
    </message>
    <message>
        <source>Least mean coherence</source>
        <translation>Coherencia media mínima</translation>
    </message>
    <message>
        <source>Least signal to noise</source>
        <translation>Mínima relación señal-ruido</translation>
    </message>
    <message>
        <source>Least signal to noise of a peak</source>
        <translation>Mínima relación señal-ruido de un máximo</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Length of all lines [m]</source>
        <translation>Longitud de todas las líneas [m]</translation>
    </message>
    <message>
        <source>Length of the face [m]</source>
        <translation>Longitud del frente [m]</translation>
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
        <translation>Límite [mm/yr]</translation>
    </message>
    <message>
        <source>Line and exponential decay</source>
        <translation>Recta y decaimiento exponencial</translation>
    </message>
    <message>
        <source>Line and half-year</source>
        <translation>Recta y semestre</translation>
    </message>
    <message>
        <source>Line and logarithmic decay</source>
        <translation>Recta y decaimiento logarítmico</translation>
    </message>
    <message>
        <source>Line and steps</source>
        <translation>Recta y saltos</translation>
    </message>
    <message>
        <source>Line and year</source>
        <translation>Recta y año</translation>
    </message>
    <message>
        <source>Line of the lowest value</source>
        <translation>Línea del valor más bajo</translation>
    </message>
    <message>
        <source>Line spacing [m]</source>
        <translation>Separación de líneas [m]</translation>
    </message>
    <message>
        <source>Line-of-sight unit vectors (east, north, up)</source>
        <translation>Vectores unitarios de la línea de vista (este, norte, arriba)</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Lines of the window</source>
        <translation>Líneas de la ventana</translation>
    </message>
    <message>
        <source>Lines to mark</source>
        <translation>Líneas que se marcan</translation>
    </message>
    <message>
        <source>Load the example mine …</source>
        <translation>Cargar la mina de ejemplo …</translation>
    </message>
    <message>
        <source>Logistic</source>
        <translation>Logística</translation>
    </message>
    <message>
        <source>Longest bridge [pixels]</source>
        <translation>Puente más largo [píxeles]</translation>
    </message>
    <message>
        <source>Longest gap that is filled [m]</source>
        <translation>Hueco más largo que se rellena [m]</translation>
    </message>
    <message>
        <source>Longest pair [days]</source>
        <translation>Par más largo [días]</translation>
    </message>
    <message>
        <source>Longest pair for the atmosphere [days]</source>
        <translation>Par más largo para la atmósfera [días]</translation>
    </message>
    <message>
        <source>Longitude [degrees]</source>
        <translation>Longitud [grados]</translation>
    </message>
    <message>
        <source>Longitude of radar pixels</source>
        <translation>Longitud de los píxeles de radar</translation>
    </message>
    <message>
        <source>Look side</source>
        <translation>Lado de observación</translation>
    </message>
    <message>
        <source>Look side, ascending</source>
        <translation>Lado de observación, ascendente</translation>
    </message>
    <message>
        <source>Look side, descending</source>
        <translation>Lado de observación, descendente</translation>
    </message>
    <message>
        <source>Looking at the quality of the stack …</source>
        <translation>Mirando la calidad de la pila …</translation>
    </message>
    <message>
        <source>Looking at {stack}</source>
        <translation>Mirando {stack}</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Looks</translation>
    </message>
    <message>
        <source>Looks along lines</source>
        <translation>Looks a lo largo de las líneas</translation>
    </message>
    <message>
        <source>Looks along samples</source>
        <translation>Looks a lo largo de las muestras</translation>
    </message>
    <message>
        <source>Looks in lines</source>
        <translation>Looks en líneas</translation>
    </message>
    <message>
        <source>Looks in samples</source>
        <translation>Looks en muestras</translation>
    </message>
    <message>
        <source>Looks of the sub-band window</source>
        <translation>Looks de la ventana de subbanda</translation>
    </message>
    <message>
        <source>Lookup table (map to radar)</source>
        <translation>Tabla de correspondencia (mapa a radar)</translation>
    </message>
    <message>
        <source>Loops beyond pi</source>
        <translation>Bucles por encima de pi</translation>
    </message>
    <message>
        <source>Loops beyond pi at most</source>
        <translation>Bucles por encima de pi, a lo sumo</translation>
    </message>
    <message>
        <source>Loops of three</source>
        <translation>Bucles de tres</translation>
    </message>
    <message>
        <source>Loops of three pairs</source>
        <translation>Bucles de tres pares</translation>
    </message>
    <message>
        <source>Loops that do not close</source>
        <translation>Bucles que no cierran</translation>
    </message>
    <message>
        <source>Lose fringes that are too dense</source>
        <translation>Perder franjas demasiado densas</translation>
    </message>
    <message>
        <source>Lowest LOS displacement [mm]</source>
        <translation>Menor desplazamiento LOS [mm]</translation>
    </message>
    <message>
        <source>Lowest displacement [mm]</source>
        <translation>Menor desplazamiento [mm]</translation>
    </message>
    <message>
        <source>Lowest true LOS velocity [mm/yr]</source>
        <translation>Menor velocidad LOS verdadera [mm/yr]</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Valor más bajo</translation>
    </message>
    <message>
        <source>Lowest velocity [mm/yr]</source>
        <translation>Menor velocidad [mm/yr]</translation>
    </message>
    <message>
        <source>Lowest vertical motion</source>
        <translation>Menor movimiento vertical</translation>
    </message>
    <message>
        <source>MP4</source>
        <translation>MP4</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Maps and report</source>
        <translation>Mapas e informe</translation>
    </message>
    <message>
        <source>Maps in a row</source>
        <translation>Mapas por fila</translation>
    </message>
    <message>
        <source>Margin around moving ground [m]</source>
        <translation>Margen alrededor del terreno que se mueve [m]</translation>
    </message>
    <message>
        <source>Margin around the concessions [m]</source>
        <translation>Margen alrededor de las concesiones [m]</translation>
    </message>
    <message>
        <source>Margin around the mask [m]</source>
        <translation>Margen alrededor de la máscara [m]</translation>
    </message>
    <message>
        <source>Mask of the atmosphere: mining concessions</source>
        <translation>Máscara de la atmósfera: concesiones mineras</translation>
    </message>
    <message>
        <source>Mask phase below this coherence</source>
        <translation>Enmascarar la fase por debajo de esta coherencia</translation>
    </message>
    <message>
        <source>Mask: mining concessions</source>
        <translation>Máscara: concesiones mineras</translation>
    </message>
    <message>
        <source>Mean coherence</source>
        <translation>Coherencia media</translation>
    </message>
    <message>
        <source>Mean coherence of the first</source>
        <translation>Coherencia media del primero</translation>
    </message>
    <message>
        <source>Mean coherence of the second</source>
        <translation>Coherencia media del segundo</translation>
    </message>
    <message>
        <source>Mean difference [mm]</source>
        <translation>Diferencia media [mm]</translation>
    </message>
    <message>
        <source>Mean error [mm]</source>
        <translation>Error medio [mm]</translation>
    </message>
    <message>
        <source>Mean offset of lines [pixels]</source>
        <translation>Desfase medio de líneas [píxeles]</translation>
    </message>
    <message>
        <source>Mean offset of samples [pixels]</source>
        <translation>Desfase medio de muestras [píxeles]</translation>
    </message>
    <message>
        <source>Mean sub-band coherence</source>
        <translation>Coherencia media de subbanda</translation>
    </message>
    <message>
        <source>Measured less predicted</source>
        <translation>Medido menos predicho</translation>
    </message>
    <message>
        <source>Median rms of the interferograms after [mm]</source>
        <translation>Mediana del valor cuadrático medio de los interferogramas después [mm]</translation>
    </message>
    <message>
        <source>Median rms of the interferograms before [mm]</source>
        <translation>Mediana del valor cuadrático medio de los interferogramas antes [mm]</translation>
    </message>
    <message>
        <source>Median standard deviation [mm]</source>
        <translation>Mediana de la desviación típica [mm]</translation>
    </message>
    <message>
        <source>Median standard deviation [rad]</source>
        <translation>Mediana de la desviación típica [rad]</translation>
    </message>
    <message>
        <source>Memory [MB]</source>
        <translation>Memoria [MB]</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Mines</source>
        <translation>Minas</translation>
    </message>
    <message>
        <source>Minimum coherence of an interferogram</source>
        <translation>Coherencia mínima de un interferograma</translation>
    </message>
    <message>
        <source>Minimum mean coherence</source>
        <translation>Coherencia media mínima</translation>
    </message>
    <message>
        <source>Minimum number of interferograms</source>
        <translation>Número mínimo de interferogramas</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Minería</translation>
    </message>
    <message>
        <source>Mining InSAR map</source>
        <translation>Mapa de Mining InSAR</translation>
    </message>
    <message>
        <source>Mining InSAR: ground motion over mines from satellite radar</source>
        <translation>Mining InSAR: movimiento del terreno sobre minas con radar de satélite</translation>
    </message>
    <message>
        <source>MintPy</source>
        <translation>MintPy</translation>
    </message>
    <message>
        <source>Misregistration [lines]</source>
        <translation>Error de registro [líneas]</translation>
    </message>
    <message>
        <source>Misregistration [samples]</source>
        <translation>Error de registro [muestras]</translation>
    </message>
    <message>
        <source>Missing packages</source>
        <translation>Paquetes que faltan</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models of the bands</source>
        <translation>Modelos de las bandas</translation>
    </message>
    <message>
        <source>Most change points</source>
        <translation>Máximo de puntos de cambio</translation>
    </message>
    <message>
        <source>Most coherent pair</source>
        <translation>Par más coherente</translation>
    </message>
    <message>
        <source>Moving area</source>
        <translation>Zona en movimiento</translation>
    </message>
    <message>
        <source>Moving area (polygons)</source>
        <translation>Zona en movimiento (polígonos)</translation>
    </message>
    <message>
        <source>Moving area (raster)</source>
        <translation>Zona en movimiento (ráster)</translation>
    </message>
    <message>
        <source>Moving box [days]</source>
        <translation>Media móvil [días]</translation>
    </message>
    <message>
        <source>Moving ground (for reference: stable)</source>
        <translation>Terreno en movimiento (para la referencia: stable)</translation>
    </message>
    <message>
        <source>Names of the bridges</source>
        <translation>Nombres de los puentes</translation>
    </message>
    <message>
        <source>Names of the products</source>
        <translation>Nombres de los productos</translation>
    </message>
    <message>
        <source>Names of the time series</source>
        <translation>Nombres de las series temporales</translation>
    </message>
    <message>
        <source>Names of the two</source>
        <translation>Nombres de los dos</translation>
    </message>
    <message>
        <source>Needed packages that are missing or broken</source>
        <translation>Paquetes necesarios que faltan o fallan</translation>
    </message>
    <message>
        <source>NetCDF</source>
        <translation>NetCDF</translation>
    </message>
    <message>
        <source>Network of interferograms</source>
        <translation>Red de interferogramas</translation>
    </message>
    <message>
        <source>Network window</source>
        <translation>Ventana de la red</translation>
    </message>
    <message>
        <source>No interferogram: smoothing only</source>
        <translation>Sin interferograma: solo suavizado</translation>
    </message>
    <message>
        <source>No pair does harm. Go on with the series.</source>
        <translation>Ningún par perjudica. Siga con la serie.</translation>
    </message>
    <message>
        <source>No pair is in use.</source>
        <translation>Ningún par está en uso.</translation>
    </message>
    <message>
        <source>No pair that is in use does harm, or the network needs it.</source>
        <translation>Ningún par en uso perjudica, o la red lo necesita.</translation>
    </message>
    <message>
        <source>No replicas: the series does not tell its wavelength.</source>
        <translation>Sin réplicas: la serie no indica su longitud de onda.</translation>
    </message>
    <message>
        <source>Noise [mm/yr]</source>
        <translation>Ruido [mm/yr]</translation>
    </message>
    <message>
        <source>Noise of every interferogram [rad]</source>
        <translation>Ruido de cada interferograma [rad]</translation>
    </message>
    <message>
        <source>Noise, standard deviations</source>
        <translation>Ruido, desviaciones típicas</translation>
    </message>
    <message>
        <source>Northward displacement</source>
        <translation>Desplazamiento hacia el norte</translation>
    </message>
    <message>
        <source>Northward displacement [mm]</source>
        <translation>Desplazamiento hacia el norte [mm]</translation>
    </message>
    <message>
        <source>Northward motion</source>
        <translation>Movimiento hacia el norte</translation>
    </message>
    <message>
        <source>Northward velocity</source>
        <translation>Velocidad hacia el norte</translation>
    </message>
    <message>
        <source>Nugget</source>
        <translation>Pepita</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Número de fechas</translation>
    </message>
    <message>
        <source>Numbers for every concession, and one page to hand on.</source>
        <translation>Cifras de cada concesión y una página para entregar.</translation>
    </message>
    <message>
        <source>OPERA</source>
        <translation>OPERA</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Offset of the references</source>
        <translation>Diferencia entre las referencias</translation>
    </message>
    <message>
        <source>Offsets [pixels]</source>
        <translation>Desfases [píxeles]</translation>
    </message>
    <message>
        <source>Offsets of lines and samples</source>
        <translation>Desfases de líneas y muestras</translation>
    </message>
    <message>
        <source>One standard deviation, where the product has it.</source>
        <translation>Una desviación típica, donde el producto la tiene.</translation>
    </message>
    <message>
        <source>Onset of the active phase</source>
        <translation>Comienzo de la fase activa</translation>
    </message>
    <message>
        <source>Onset of the active phase [decimal year]</source>
        <translation>Comienzo de la fase activa [año decimal]</translation>
    </message>
    <message>
        <source>Onset of the decay</source>
        <translation>Comienzo del decaimiento</translation>
    </message>
    <message>
        <source>Opacity over the layers below [%]</source>
        <translation>Opacidad sobre las capas de debajo [%]</translation>
    </message>
    <message>
        <source>Open the reports above; they hold all settings and the commands to repeat them.</source>
        <translation>Abra los informes de arriba; contienen todos los ajustes y las órdenes para repetirlos.</translation>
    </message>
    <message>
        <source>Opening the project …</source>
        <translation>Abriendo el proyecto …</translation>
    </message>
    <message>
        <source>Outside all concessions [%]</source>
        <translation>Fuera de toda concesión [%]</translation>
    </message>
    <message>
        <source>Overlap of tiles [pixels]</source>
        <translation>Solape de los bloques [píxeles]</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
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
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Packages that work</source>
        <translation>Paquetes que funcionan</translation>
    </message>
    <message>
        <source>Pages of the PDF</source>
        <translation>Páginas del PDF</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Pair number</source>
        <translation>Número de par</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Pairs in use, as Select network writes them …</source>
        <translation>Pares en uso, como los escribe Seleccionar la red …</translation>
    </message>
    <message>
        <source>Pairs switched off, for EXCLUDE_PAIRS …</source>
        <translation>Pares desactivados, para EXCLUDE_PAIRS …</translation>
    </message>
    <message>
        <source>Pairs that do harm: {pairs}. Switch them off in the network window; SBAS then leaves them out.</source>
        <translation>Pares que perjudican: {pairs}. Desactívelos en la ventana de la red; SBAS los omitirá.</translation>
    </message>
    <message>
        <source>Pairs that would join what is not connected</source>
        <translation>Pares que unirían lo desconectado</translation>
    </message>
    <message>
        <source>Pairs to drop</source>
        <translation>Pares que descartar</translation>
    </message>
    <message>
        <source>Pairs to leave out</source>
        <translation>Pares que omitir</translation>
    </message>
    <message>
        <source>Pairs with unwrapping errors</source>
        <translation>Pares con errores de desenrollado</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Parameters of the function of time</source>
        <translation>Parámetros de la función del tiempo</translation>
    </message>
    <message>
        <source>Parameters to find</source>
        <translation>Parámetros que buscar</translation>
    </message>
    <message>
        <source>Parts of the dates</source>
        <translation>Partes de las fechas</translation>
    </message>
    <message>
        <source>Patch [pixels]</source>
        <translation>Mancha [píxeles]</translation>
    </message>
    <message>
        <source>Patterns at most</source>
        <translation>Máximo de patrones</translation>
    </message>
    <message>
        <source>Perpendicular baseline [m]</source>
        <translation>Línea base perpendicular [m]</translation>
    </message>
    <message>
        <source>Phase closure</source>
        <translation>Cierre de fase</translation>
    </message>
    <message>
        <source>Phase closure, rms</source>
        <translation>Cierre de fase, valor cuadrático medio</translation>
    </message>
    <message>
        <source>Phase noise</source>
        <translation>Ruido de fase</translation>
    </message>
    <message>
        <source>Phase standard deviation</source>
        <translation>Desviación típica de la fase</translation>
    </message>
    <message>
        <source>Phase to remove [rad]</source>
        <translation>Fase que restar [rad]</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Phases of subsidence</source>
        <translation>Fases de la subsidencia</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>Imagen (PNG) …</translation>
    </message>
    <message>
        <source>Picture …</source>
        <translation>Imagen …</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pixel on the ground [m]</source>
        <translation>Píxel en el terreno [m]</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>Tamaño de píxel</translation>
    </message>
    <message>
        <source>Pixel size [m]</source>
        <translation>Tamaño de píxel [m]</translation>
    </message>
    <message>
        <source>Pixel size [units of the map]</source>
        <translation>Tamaño de píxel [unidades del mapa]</translation>
    </message>
    <message>
        <source>Pixel size on the ground [m]</source>
        <translation>Tamaño de píxel en el terreno [m]</translation>
    </message>
    <message>
        <source>Pixel's own standard deviations</source>
        <translation>Desviaciones típicas propias del píxel</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Pixels bridged by smoothing</source>
        <translation>Píxeles salvados por el suavizado</translation>
    </message>
    <message>
        <source>Pixels changed</source>
        <translation>Píxeles cambiados</translation>
    </message>
    <message>
        <source>Pixels empty beyond a gap</source>
        <translation>Píxeles vacíos tras un hueco</translation>
    </message>
    <message>
        <source>Pixels left alone</source>
        <translation>Píxeles sin tocar</translation>
    </message>
    <message>
        <source>Pixels whose dates are all connected</source>
        <translation>Píxeles con todas las fechas conectadas</translation>
    </message>
    <message>
        <source>Pixels with a loop beyond pi, after</source>
        <translation>Píxeles con un bucle por encima de pi, después</translation>
    </message>
    <message>
        <source>Pixels with a loop beyond pi, before</source>
        <translation>Píxeles con un bucle por encima de pi, antes</translation>
    </message>
    <message>
        <source>Pixels with a part of the dates</source>
        <translation>Píxeles con una parte de las fechas</translation>
    </message>
    <message>
        <source>Pixels with a whole-cycle error in the best loop of three through the pair.</source>
        <translation>Píxeles con error de ciclo entero en el mejor bucle de tres que pasa por el par.</translation>
    </message>
    <message>
        <source>Pixels without data</source>
        <translation>Píxeles sin datos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Places without a value</source>
        <translation>Lugares sin valor</translation>
    </message>
    <message>
        <source>Plane at each date</source>
        <translation>Plano en cada fecha</translation>
    </message>
    <message>
        <source>Point layer …</source>
        <translation>Capa de puntos …</translation>
    </message>
    <message>
        <source>Point or rectangle</source>
        <translation>Punto o rectángulo</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Points of profiles</source>
        <translation>Puntos de los perfiles</translation>
    </message>
    <message>
        <source>Points of the profiles</source>
        <translation>Puntos de los perfiles</translation>
    </message>
    <message>
        <source>Points or polygons</source>
        <translation>Puntos o polígonos</translation>
    </message>
    <message>
        <source>Points to mark</source>
        <translation>Puntos que se marcan</translation>
    </message>
    <message>
        <source>Points to tabulate</source>
        <translation>Puntos que tabular</translation>
    </message>
    <message>
        <source>Points with series</source>
        <translation>Puntos con series</translation>
    </message>
    <message>
        <source>Polarisation</source>
        <translation>Polarización</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polígono</translation>
    </message>
    <message>
        <source>Positive phase means motion</source>
        <translation>La fase positiva significa movimiento</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión de cálculo</translation>
    </message>
    <message>
        <source>Predict subsidence of panels</source>
        <translation>Predecir la subsidencia de paneles</translation>
    </message>
    <message>
        <source>Predicted LOS displacement [mm]</source>
        <translation>Desplazamiento LOS predicho [mm]</translation>
    </message>
    <message>
        <source>Predicted standard deviation of the velocity [mm/yr]</source>
        <translation>Desviación típica predicha de la velocidad [mm/yr]</translation>
    </message>
    <message>
        <source>Predicted velocity standard deviation</source>
        <translation>Desviación típica predicha de la velocidad</translation>
    </message>
    <message>
        <source>Printed map</source>
        <translation>Mapa impreso</translation>
    </message>
    <message>
        <source>Processing does not know {id}.</source>
        <translation>Procesos no conoce {id}.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Product folder</source>
        <translation>Carpeta del producto</translation>
    </message>
    <message>
        <source>Product in the folder</source>
        <translation>Producto de la carpeta</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Propagation angle theta0 [degrees]</source>
        <translation>Ángulo de propagación theta0 [grados]</translation>
    </message>
    <message>
        <source>Put the unwrapped interferograms of your processor or product into one file. Everything that is decided on the way (dates, wavelength, sign) is in its report.</source>
        <translation>Ponga en un archivo los interferogramas desenrollados de su procesador o producto. Todo lo que se decide por el camino (fechas, longitud de onda, signo) está en su informe.</translation>
    </message>
    <message>
        <source>Putting the interferograms into one file …</source>
        <translation>Poniendo los interferogramas en un archivo …</translation>
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
        <translation>Cuadrática</translation>
    </message>
    <message>
        <source>Quality report</source>
        <translation>Informe de calidad</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>RMSE of each time series</source>
        <translation>RMSE de cada serie temporal</translation>
    </message>
    <message>
        <source>RMSE, mean of mines [mm]</source>
        <translation>RMSE, media de las minas [mm]</translation>
    </message>
    <message>
        <source>ROI_PAC</source>
        <translation>ROI_PAC</translation>
    </message>
    <message>
        <source>Radius [m]</source>
        <translation>Radio [m]</translation>
    </message>
    <message>
        <source>Radius around points [m]</source>
        <translation>Radio en torno a los puntos [m]</translation>
    </message>
    <message>
        <source>Radius around stations [m]</source>
        <translation>Radio en torno a las estaciones [m]</translation>
    </message>
    <message>
        <source>Radius at bridges [pixels]</source>
        <translation>Radio en los puentes [píxeles]</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampa</translation>
    </message>
    <message>
        <source>Range [m]</source>
        <translation>Alcance [m]</translation>
    </message>
    <message>
        <source>Range bandwidth [Hz]</source>
        <translation>Ancho de banda en alcance [Hz]</translation>
    </message>
    <message>
        <source>Range of the errors' correlation [m]</source>
        <translation>Alcance de la correlación de los errores [m]</translation>
    </message>
    <message>
        <source>Range offsets</source>
        <translation>Desfases en alcance</translation>
    </message>
    <message>
        <source>Range offsets [m]</source>
        <translation>Desfases en alcance [m]</translation>
    </message>
    <message>
        <source>Range offsets of the registration [m]</source>
        <translation>Desfases en alcance del registro [m]</translation>
    </message>
    <message>
        <source>Range sampling rate [Hz]</source>
        <translation>Frecuencia de muestreo en alcance [Hz]</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Rank / needed</source>
        <translation>Rango / necesario</translation>
    </message>
    <message>
        <source>Rank of the network</source>
        <translation>Rango de la red</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <source>Raster in radar coordinates</source>
        <translation>Ráster en coordenadas de radar</translation>
    </message>
    <message>
        <source>Raster on the grid of the lookup table</source>
        <translation>Ráster en la malla de la tabla de correspondencia</translation>
    </message>
    <message>
        <source>Raster whose grid is taken</source>
        <translation>Ráster cuya malla se toma</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rásteres</translation>
    </message>
    <message>
        <source>Rate [mm/yr]</source>
        <translation>Tasa [mm/yr]</translation>
    </message>
    <message>
        <source>Re-referenced data</source>
        <translation>Datos con nueva referencia</translation>
    </message>
    <message>
        <source>Re-referenced velocity [mm/yr]</source>
        <translation>Velocidad con nueva referencia [mm/yr]</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Read first what cannot be trusted: the report has one line of it.</source>
        <translation>Lea primero lo que no es de fiar: el informe le dedica una línea.</translation>
    </message>
    <message>
        <source>Read first what cannot be trusted: the report has {count} lines of it.</source>
        <translation>Lea primero lo que no es de fiar: el informe le dedica {count} líneas.</translation>
    </message>
    <message>
        <source>Read in the report how far both agree.</source>
        <translation>Lea en el informe hasta dónde concuerdan ambos.</translation>
    </message>
    <message>
        <source>Read the warnings in the report, then look at the quality.</source>
        <translation>Lea los avisos del informe y mire después la calidad.</translation>
    </message>
    <message>
        <source>Reading was stopped. Stack ▸ Read anew begins again.</source>
        <translation>Se detuvo la lectura. Pila ▸ Leer de nuevo vuelve a empezar.</translation>
    </message>
    <message>
        <source>Reading {layer}</source>
        <translation>Leyendo {layer}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redundant pairs</source>
        <translation>Pares redundantes</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Reference SLC</source>
        <translation>SLC de referencia</translation>
    </message>
    <message>
        <source>Reference area</source>
        <translation>Área de referencia</translation>
    </message>
    <message>
        <source>Reference epoch</source>
        <translation>Época de referencia</translation>
    </message>
    <message>
        <source>Reference point</source>
        <translation>Punto de referencia</translation>
    </message>
    <message>
        <source>Reference polygons</source>
        <translation>Polígonos de referencia</translation>
    </message>
    <message>
        <source>Reference stations</source>
        <translation>Estaciones de referencia</translation>
    </message>
    <message>
        <source>Reference used</source>
        <translation>Referencia usada</translation>
    </message>
    <message>
        <source>Reference, lower sub-band</source>
        <translation>Referencia, subbanda inferior</translation>
    </message>
    <message>
        <source>Reference, upper sub-band</source>
        <translation>Referencia, subbanda superior</translation>
    </message>
    <message>
        <source>Reference: {}</source>
        <translation>Referencia: {}</translation>
    </message>
    <message>
        <source>Register the images first</source>
        <translation>Registrar primero las imágenes</translation>
    </message>
    <message>
        <source>Registered secondary image</source>
        <translation>Imagen secundaria registrada</translation>
    </message>
    <message>
        <source>Relative to the reference: {layer}</source>
        <translation>Respecto a la referencia: {layer}</translation>
    </message>
    <message>
        <source>Remove the chosen places</source>
        <translation>Quitar los lugares elegidos</translation>
    </message>
    <message>
        <source>Remove the flat-earth phase</source>
        <translation>Quitar la fase de tierra plana</translation>
    </message>
    <message>
        <source>Remove the fringe rate</source>
        <translation>Quitar la tasa de franjas</translation>
    </message>
    <message>
        <source>Remove the fringe rate from the coherence</source>
        <translation>Quitar la tasa de franjas de la coherencia</translation>
    </message>
    <message>
        <source>Removed phase</source>
        <translation>Fase eliminada</translation>
    </message>
    <message>
        <source>Replicas at ± half a wavelength</source>
        <translation>Réplicas a ± media longitud de onda</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Informe en PDF</translation>
    </message>
    <message>
        <source>Resample rasters of another grid</source>
        <translation>Remuestrear rásteres de otra malla</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuo</translation>
    </message>
    <message>
        <source>Residual [mm]</source>
        <translation>Residuo [mm]</translation>
    </message>
    <message>
        <source>Residual rate</source>
        <translation>Tasa residual</translation>
    </message>
    <message>
        <source>Residual rate [mm/yr]</source>
        <translation>Tasa residual [mm/yr]</translation>
    </message>
    <message>
        <source>Residual rms</source>
        <translation>Residuo cuadrático medio</translation>
    </message>
    <message>
        <source>Residual rms [mm]</source>
        <translation>Residuo cuadrático medio [mm]</translation>
    </message>
    <message>
        <source>Residual rms, lines [pixels]</source>
        <translation>Residuo cuadrático medio, líneas [píxeles]</translation>
    </message>
    <message>
        <source>Residual rms, samples [pixels]</source>
        <translation>Residuo cuadrático medio, muestras [píxeles]</translation>
    </message>
    <message>
        <source>Residuals of the fit</source>
        <translation>Residuos del ajuste</translation>
    </message>
    <message>
        <source>Residuals of the interferograms</source>
        <translation>Residuos de los interferogramas</translation>
    </message>
    <message>
        <source>Residuals of the interferograms [mm]</source>
        <translation>Residuos de los interferogramas [mm]</translation>
    </message>
    <message>
        <source>Resolved share of the bowl [%]</source>
        <translation>Parte resuelta de la cubeta [%]</translation>
    </message>
    <message>
        <source>Revisit</source>
        <translation>Revisita</translation>
    </message>
    <message>
        <source>Revisit cycle [days]</source>
        <translation>Ciclo de revisita [días]</translation>
    </message>
    <message>
        <source>Revisit cycles of advance</source>
        <translation>Ciclos de revisita del avance</translation>
    </message>
    <message>
        <source>Revisit cycles to look ahead</source>
        <translation>Ciclos de revisita por delante</translation>
    </message>
    <message>
        <source>Revisit cycles until sub-band works</source>
        <translation>Ciclos de revisita hasta que sirve la subbanda</translation>
    </message>
    <message>
        <source>Rms difference [mm]</source>
        <translation>Diferencia cuadrática media [mm]</translation>
    </message>
    <message>
        <source>Rms difference of two products</source>
        <translation>Diferencia cuadrática media de dos productos</translation>
    </message>
    <message>
        <source>Rms of the residuals [mm]</source>
        <translation>Valor cuadrático medio de los residuos [mm]</translation>
    </message>
    <message>
        <source>Robust inversion</source>
        <translation>Inversión robusta</translation>
    </message>
    <message>
        <source>Robust iterations</source>
        <translation>Iteraciones robustas</translation>
    </message>
    <message>
        <source>Robust scatter of the residuals [mm]</source>
        <translation>Dispersión robusta de los residuos [mm]</translation>
    </message>
    <message>
        <source>Row spacing [m]</source>
        <translation>Separación de filas [m]</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>SBAS</source>
        <translation>SBAS</translation>
    </message>
    <message>
        <source>SBAS (displacement time series)</source>
        <translation>SBAS (serie temporal de desplazamiento)</translation>
    </message>
    <message>
        <source>SBAS time series</source>
        <translation>Serie temporal SBAS</translation>
    </message>
    <message>
        <source>SBAS velocity</source>
        <translation>Velocidad SBAS</translation>
    </message>
    <message>
        <source>SBAS velocity standard deviation</source>
        <translation>Desviación típica de la velocidad SBAS</translation>
    </message>
    <message>
        <source>SBAS with these pairs …</source>
        <translation>SBAS con estos pares …</translation>
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
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>Sample spacing in slant range [m]</source>
        <translation>Separación de muestras en distancia oblicua [m]</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Samples of the window</source>
        <translation>Muestras de la ventana</translation>
    </message>
    <message>
        <source>Sampling rate over bandwidth</source>
        <translation>Frecuencia de muestreo sobre ancho de banda</translation>
    </message>
    <message>
        <source>Scatter about the fit [mm]</source>
        <translation>Dispersión en torno al ajuste [mm]</translation>
    </message>
    <message>
        <source>Scatter about the function [mm]</source>
        <translation>Dispersión en torno a la función [mm]</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Scenes corrected by stacking</source>
        <translation>Escenas corregidas por apilado</translation>
    </message>
    <message>
        <source>Screens [mm]</source>
        <translation>Pantallas [mm]</translation>
    </message>
    <message>
        <source>Search [pixels]</source>
        <translation>Búsqueda [píxeles]</translation>
    </message>
    <message>
        <source>Second of FUNCTION</source>
        <translation>Segunda de FUNCTION</translation>
    </message>
    <message>
        <source>Second time series</source>
        <translation>Segunda serie temporal</translation>
    </message>
    <message>
        <source>Secondary SLC</source>
        <translation>SLC secundaria</translation>
    </message>
    <message>
        <source>Secondary, lower sub-band</source>
        <translation>Secundaria, subbanda inferior</translation>
    </message>
    <message>
        <source>Secondary, upper sub-band</source>
        <translation>Secundaria, subbanda superior</translation>
    </message>
    <message>
        <source>See the pairs over time and baseline, switch them off and on, and hand the rest to SBAS.</source>
        <translation>Vea los pares según tiempo y línea base, desactívelos y actívelos, y pase el resto a SBAS.</translation>
    </message>
    <message>
        <source>See what the stack is worth before anything is computed, and leave out what does harm.</source>
        <translation>Vea qué vale la pila antes de calcular nada y omita lo que perjudica.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Select network</source>
        <translation>Seleccionar la red</translation>
    </message>
    <message>
        <source>Selected pairs</source>
        <translation>Pares seleccionados</translation>
    </message>
    <message>
        <source>Semivariances</source>
        <translation>Semivarianzas</translation>
    </message>
    <message>
        <source>Semivariogram (atmosphere on stable ground)</source>
        <translation>Semivariograma (atmósfera en terreno estable)</translation>
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
        <translation>Separación de los centroides [Hz]</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Series along the line of sight</source>
        <translation>Serie en la línea de vista</translation>
    </message>
    <message>
        <source>Series as a table layer</source>
        <translation>Serie como capa de tabla</translation>
    </message>
    <message>
        <source>Series at points</source>
        <translation>Series en puntos</translation>
    </message>
    <message>
        <source>Share of heavily decorrelated pairs</source>
        <translation>Parte de pares muy decorrelacionados</translation>
    </message>
    <message>
        <source>Share of independent lines</source>
        <translation>Parte de líneas independientes</translation>
    </message>
    <message>
        <source>Share of pixels in no component</source>
        <translation>Parte de píxeles en ninguna componente</translation>
    </message>
    <message>
        <source>Share of pixels with a value</source>
        <translation>Parte de píxeles con valor</translation>
    </message>
    <message>
        <source>Share of the largest component</source>
        <translation>Parte de la mayor componente</translation>
    </message>
    <message>
        <source>Share of the pixels with an active phase</source>
        <translation>Parte de los píxeles con fase activa</translation>
    </message>
    <message>
        <source>Share of undetermined pixels</source>
        <translation>Parte de píxeles indeterminados</translation>
    </message>
    <message>
        <source>Shares by revisit cycle</source>
        <translation>Partes por ciclo de revisita</translation>
    </message>
    <message>
        <source>Shortest segment [years]</source>
        <translation>Segmento más corto [años]</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Signal above noise</source>
        <translation>Señal sobre el ruido</translation>
    </message>
    <message>
        <source>Sill</source>
        <translation>Meseta</translation>
    </message>
    <message>
        <source>Simulate a mine</source>
        <translation>Simular una mina</translation>
    </message>
    <message>
        <source>Simulate a pair of SLCs</source>
        <translation>Simular un par de SLC</translation>
    </message>
    <message>
        <source>Simulated stack</source>
        <translation>Pila simulada</translation>
    </message>
    <message>
        <source>Simulated wavelength [m]</source>
        <translation>Longitud de onda simulada [m]</translation>
    </message>
    <message>
        <source>Simulates a mine of the Ningdong coal base and its Sentinel-1 stack, and takes it through all steps, in less than a minute. Needs about 60 MB in a folder of your choice.</source>
        <translation>Simula una mina de la cuenca carbonífera de Ningdong y su pila de Sentinel-1, y la lleva por todos los pasos en menos de un minuto. Necesita unos 60 MB en una carpeta a su elección.</translation>
    </message>
    <message>
        <source>Simulating a mine and its satellite …</source>
        <translation>Simulando una mina y su satélite …</translation>
    </message>
    <message>
        <source>Slant range [m]</source>
        <translation>Distancia oblicua [m]</translation>
    </message>
    <message>
        <source>Slant range at the middle sample [m]</source>
        <translation>Distancia oblicua de la muestra central [m]</translation>
    </message>
    <message>
        <source>Slant range of the first sample [m]</source>
        <translation>Distancia oblicua de la primera muestra [m]</translation>
    </message>
    <message>
        <source>Slowest active rate [mm/yr]</source>
        <translation>Tasa activa más lenta [mm/yr]</translation>
    </message>
    <message>
        <source>Smallest area [m²]</source>
        <translation>Área mínima [m²]</translation>
    </message>
    <message>
        <source>Smallest component</source>
        <translation>Componente mínima</translation>
    </message>
    <message>
        <source>Smallest component [pixels]</source>
        <translation>Componente mínima [píxeles]</translation>
    </message>
    <message>
        <source>Smallest mean coherence of a pair</source>
        <translation>Menor coherencia media de un par</translation>
    </message>
    <message>
        <source>Smallest patch [pixels]</source>
        <translation>Mancha mínima [píxeles]</translation>
    </message>
    <message>
        <source>Smooth outlines</source>
        <translation>Suavizar contornos</translation>
    </message>
    <message>
        <source>Smoothing [pixels]</source>
        <translation>Suavizado [píxeles]</translation>
    </message>
    <message>
        <source>Smoothing [yr]</source>
        <translation>Suavizado [yr]</translation>
    </message>
    <message>
        <source>Split the range spectrum</source>
        <translation>Dividir el espectro en alcance</translation>
    </message>
    <message>
        <source>Spread of a polygon</source>
        <translation>Dispersión de un polígono</translation>
    </message>
    <message>
        <source>Spread of the velocities [mm/yr]</source>
        <translation>Dispersión de las velocidades [mm/yr]</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pila</translation>
    </message>
    <message>
        <source>Stack file</source>
        <translation>Archivo de pila</translation>
    </message>
    <message>
        <source>Stack file (HDF5) …</source>
        <translation>Archivo de pila (HDF5) …</translation>
    </message>
    <message>
        <source>Stack quality</source>
        <translation>Calidad de la pila</translation>
    </message>
    <message>
        <source>Stacking (LOS velocity)</source>
        <translation>Stacking (velocidad LOS)</translation>
    </message>
    <message>
        <source>Stacking velocity</source>
        <translation>Velocidad por apilamiento</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desviación típica</translation>
    </message>
    <message>
        <source>Standard deviation of a height [mm]</source>
        <translation>Desviación típica de una altura [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of a kilometre of levelling [mm]</source>
        <translation>Desviación típica de un kilómetro de nivelación [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of both tracks [mm]</source>
        <translation>Desviación típica de ambas órbitas [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of east</source>
        <translation>Desviación típica del este</translation>
    </message>
    <message>
        <source>Standard deviation of its pixels, as a band.</source>
        <translation>Desviación típica de sus píxeles, como banda.</translation>
    </message>
    <message>
        <source>Standard deviation of the LOS displacement [mm]</source>
        <translation>Desviación típica del desplazamiento LOS [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of the LOS velocity</source>
        <translation>Desviación típica de la velocidad LOS</translation>
    </message>
    <message>
        <source>Standard deviation of the LOS velocity [mm/yr]</source>
        <translation>Desviación típica de la velocidad LOS [mm/yr]</translation>
    </message>
    <message>
        <source>Standard deviation of the displacement [mm]</source>
        <translation>Desviación típica del desplazamiento [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of the phase</source>
        <translation>Desviación típica de la fase</translation>
    </message>
    <message>
        <source>Standard deviation of the sub-band phase [rad]</source>
        <translation>Desviación típica de la fase de subbandas [rad]</translation>
    </message>
    <message>
        <source>Standard deviation of the tie [mm]</source>
        <translation>Desviación típica del amarre [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of the velocity</source>
        <translation>Desviación típica de la velocidad</translation>
    </message>
    <message>
        <source>Standard deviation of the vertical displacement [mm]</source>
        <translation>Desviación típica del desplazamiento vertical [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of the vertical velocity</source>
        <translation>Desviación típica de la velocidad vertical</translation>
    </message>
    <message>
        <source>Standard deviation of up</source>
        <translation>Desviación típica de la vertical</translation>
    </message>
    <message>
        <source>Standard deviation, Displacement factor b</source>
        <translation>Desviación típica, factor de desplazamiento b</translation>
    </message>
    <message>
        <source>Standard deviation, Propagation angle theta0 [degrees]</source>
        <translation>Desviación típica, ángulo de propagación theta0 [grados]</translation>
    </message>
    <message>
        <source>Standard deviation, Subsidence factor q</source>
        <translation>Desviación típica, factor de subsidencia q</translation>
    </message>
    <message>
        <source>Standard deviation, ascending</source>
        <translation>Desviación típica, ascendente</translation>
    </message>
    <message>
        <source>Standard deviation, descending</source>
        <translation>Desviación típica, descendente</translation>
    </message>
    <message>
        <source>Standard deviation, tan(beta)</source>
        <translation>Desviación típica, tan(beta)</translation>
    </message>
    <message>
        <source>Standard deviations of onset and end [days]</source>
        <translation>Desviaciones típicas de comienzo y fin [días]</translation>
    </message>
    <message>
        <source>Standard deviations of the dates</source>
        <translation>Desviaciones típicas de las fechas</translation>
    </message>
    <message>
        <source>Standard deviations of the rates [mm/yr]</source>
        <translation>Desviaciones típicas de las tasas [mm/yr]</translation>
    </message>
    <message>
        <source>Standard deviations of the time series</source>
        <translation>Desviaciones típicas de las series temporales</translation>
    </message>
    <message>
        <source>Standard deviations of the velocities</source>
        <translation>Desviaciones típicas de las velocidades</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Empiece aquí</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <source>Stations compared</source>
        <translation>Estaciones comparadas</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Statistics by gradient</source>
        <translation>Estadísticas por gradiente</translation>
    </message>
    <message>
        <source>Statistics by mine</source>
        <translation>Estadísticas por mina</translation>
    </message>
    <message>
        <source>Statistics of the stations</source>
        <translation>Estadísticas de las estaciones</translation>
    </message>
    <message>
        <source>Step of time [days]</source>
        <translation>Paso de tiempo [días]</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Parar la lectura</translation>
    </message>
    <message>
        <source>Stoppage</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Stoppage [days]</source>
        <translation>Parada [días]</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>Parado; no se ha conservado nada.</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Recta</translation>
    </message>
    <message>
        <source>Strain</source>
        <translation>Deformación unitaria</translation>
    </message>
    <message>
        <source>Strain [mm/m]</source>
        <translation>Deformación unitaria [mm/m]</translation>
    </message>
    <message>
        <source>Sub-band</source>
        <translation>Subbanda</translation>
    </message>
    <message>
        <source>Sub-band InSAR over a working face (report)</source>
        <translation>InSAR de subbandas sobre un frente en avance (informe)</translation>
    </message>
    <message>
        <source>Sub-band bandwidth [Hz]</source>
        <translation>Ancho de subbanda [Hz]</translation>
    </message>
    <message>
        <source>Sub-band coherence</source>
        <translation>Coherencia de subbanda</translation>
    </message>
    <message>
        <source>Sub-band interferogram</source>
        <translation>Interferograma de subbandas</translation>
    </message>
    <message>
        <source>Sub-band only</source>
        <translation>Solo subbanda</translation>
    </message>
    <message>
        <source>Sub-band only [%]</source>
        <translation>Solo subbanda [%]</translation>
    </message>
    <message>
        <source>Sub-band phase</source>
        <translation>Fase de subbandas</translation>
    </message>
    <message>
        <source>Sub-band phase [rad]</source>
        <translation>Fase de subbandas [rad]</translation>
    </message>
    <message>
        <source>Sub-band phase appears from cycle</source>
        <translation>La fase de subbandas aparece desde el ciclo</translation>
    </message>
    <message>
        <source>Sub-band phase is clear from cycle</source>
        <translation>La fase de subbandas es clara desde el ciclo</translation>
    </message>
    <message>
        <source>Sub-band signal to noise</source>
        <translation>Señal-ruido de subbanda</translation>
    </message>
    <message>
        <source>Sub-band works by</source>
        <translation>La subbanda sirve desde</translation>
    </message>
    <message>
        <source>Sub-band works from cycle</source>
        <translation>La subbanda sirve desde el ciclo</translation>
    </message>
    <message>
        <source>Sub-bands</source>
        <translation>Subbandas</translation>
    </message>
    <message>
        <source>Subsidence bowls</source>
        <translation>Cubetas de subsidencia</translation>
    </message>
    <message>
        <source>Subsidence factor</source>
        <translation>Factor de subsidencia</translation>
    </message>
    <message>
        <source>Subsidence factor q</source>
        <translation>Factor de subsidencia q</translation>
    </message>
    <message>
        <source>Subtract each mine's reference station</source>
        <translation>Restar la estación de referencia de cada mina</translation>
    </message>
    <message>
        <source>Switch all on</source>
        <translation>Activar todos</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch off ({count})</source>
        <translation>Desactivar ({count})</translation>
    </message>
    <message>
        <source>Switch off what does harm</source>
        <translation>Desactivar lo que perjudica</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Table (CSV) …</source>
        <translation>Tabla (CSV) …</translation>
    </message>
    <message>
        <source>Table of bowls</source>
        <translation>Tabla de cubetas</translation>
    </message>
    <message>
        <source>Table of maxima</source>
        <translation>Tabla de máximos</translation>
    </message>
    <message>
        <source>Table of offsets</source>
        <translation>Tabla de desfases</translation>
    </message>
    <message>
        <source>Table of pairs</source>
        <translation>Tabla de pares</translation>
    </message>
    <message>
        <source>Table of pairs with baselines …</source>
        <translation>Tabla de pares con líneas base …</translation>
    </message>
    <message>
        <source>Table of points</source>
        <translation>Tabla de puntos</translation>
    </message>
    <message>
        <source>Table of scenes</source>
        <translation>Tabla de escenas</translation>
    </message>
    <message>
        <source>Table of statistics</source>
        <translation>Tabla de estadísticas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Tables and layers</source>
        <translation>Tablas y capas</translation>
    </message>
    <message>
        <source>Take motion off first, smoothing [yr]</source>
        <translation>Quitar antes el movimiento, suavizado [yr]</translation>
    </message>
    <message>
        <source>Tangent of the major influence angle</source>
        <translation>Tangente del ángulo de influencia principal</translation>
    </message>
    <message>
        <source>Temporal baseline [days]</source>
        <translation>Línea base temporal [días]</translation>
    </message>
    <message>
        <source>Temporal coherence</source>
        <translation>Coherencia temporal</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>Tensión</translation>
    </message>
    <message>
        <source>The agreement does not prove that InSAR sees the motion of the ground: read why in the report.</source>
        <translation>La concordancia no prueba que el InSAR vea el movimiento del terreno: lea por qué en el informe.</translation>
    </message>
    <message>
        <source>The bowl moves by at least [mm]</source>
        <translation>La cubeta se mueve al menos [mm]</translation>
    </message>
    <message>
        <source>The example mine is in {folder}. The steps below have been done for it: open the explorer and click a bowl.</source>
        <translation>La mina de ejemplo está en {folder}. Los pasos de abajo ya están hechos para ella: abra el explorador y pulse una cubeta.</translation>
    </message>
    <message>
        <source>The free program ffmpeg is not installed here. Other programs that make films of numbered pictures will do as well, and so will another computer.</source>
        <translation>El programa libre ffmpeg no está instalado aquí. También sirven otros programas que hagan películas de imágenes numeradas, u otro ordenador.</translation>
    </message>
    <message>
        <source>The histories are relative to the reference; the map of an HDF5 file is not.</source>
        <translation>Las historias son relativas a la referencia; el mapa de un archivo HDF5 no lo es.</translation>
    </message>
    <message>
        <source>The layer is no longer in the project.</source>
        <translation>La capa ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>The line cannot be brought to the coordinate system of {layer}. Draw it nearer to it.</source>
        <translation>La línea no puede llevarse al sistema de coordenadas de {layer}. Dibújela más cerca.</translation>
    </message>
    <message>
        <source>The line crosses no pixel with a value.</source>
        <translation>La línea no cruza ningún píxel con valor.</translation>
    </message>
    <message>
        <source>The line has no length: its corners are one and the same. Draw it again.</source>
        <translation>La línea no tiene longitud: sus vértices son un mismo punto. Dibújela de nuevo.</translation>
    </message>
    <message>
        <source>The line lies outside {layer}. Draw it over the layer.</source>
        <translation>La línea queda fuera de {layer}. Dibújela sobre la capa.</translation>
    </message>
    <message>
        <source>The name must end in .csv, .gpkg, .geojson, .png, .svg or .pdf, got {path}.</source>
        <translation>El nombre debe terminar en .csv, .gpkg, .geojson, .png, .svg o .pdf, y es {path}.</translation>
    </message>
    <message>
        <source>The name must end in .csv, .png, .svg or .pdf, got {path}.</source>
        <translation>El nombre debe terminar en .csv, .png, .svg o .pdf, y es {path}.</translation>
    </message>
    <message>
        <source>The network falls apart into {count} subsets of dates; what moved between them is not observed. Shortest pairs that would join them: {pairs}.</source>
        <translation>La red se parte en {count} subconjuntos de fechas; lo que se movió entre ellos no se ha observado. Pares más cortos que los unirían: {pairs}.</translation>
    </message>
    <message>
        <source>The network falls apart: look at it in the network window before you go on.</source>
        <translation>La red se parte: mírela en la ventana de la red antes de seguir.</translation>
    </message>
    <message>
        <source>The overlaid series is moved by the median difference in the time that both have.</source>
        <translation>La serie superpuesta se desplaza la diferencia mediana en el tiempo común.</translation>
    </message>
    <message>
        <source>The place cannot be transformed to the coordinate system of {layer}.</source>
        <translation>El lugar no se puede transformar al sistema de coordenadas de {layer}.</translation>
    </message>
    <message>
        <source>The place lies outside the coordinate system of {layer}.</source>
        <translation>El lugar queda fuera del sistema de coordenadas de {layer}.</translation>
    </message>
    <message>
        <source>The plot needs the Python package matplotlib, which this QGIS lacks. Everything else here works: values can still be exported as a table.</source>
        <translation>El gráfico necesita el paquete de Python matplotlib, que falta en este QGIS. Todo lo demás funciona: los valores se pueden exportar como tabla.</translation>
    </message>
    <message>
        <source>The project has no interferogram: a raster layer of unwrapped phase with two dates in its tags or name. Choose a stack file or a folder instead.</source>
        <translation>El proyecto no tiene ningún interferograma: una capa ráster de fase desenrollada con dos fechas en sus etiquetas o su nombre. Elija un archivo de pila o una carpeta.</translation>
    </message>
    <message>
        <source>The reference</source>
        <translation>La referencia</translation>
    </message>
    <message>
        <source>The sub-band chain in one run: a registered pair of single-look complex images becomes sub-band phase, displacement with its standard deviation, and a map that says where D-InSAR, sub-band InSAR, both or neither will work for motion of the kind that was just measured.
Register the images with coregister before. The radar of the map is SENSOR, or CARRIER_FREQUENCY and RANGE_BANDWIDTH; PIXEL_SIZE is the ground size of a pixel after the looks. Open a copy in the model designer to change it.</source>
        <translation>La cadena de subbandas en una sola ejecución: un par registrado de imágenes complejas (SLC) da la fase de subbanda, el desplazamiento con su desviación típica y un mapa que dice dónde servirán D-InSAR, InSAR de subbandas, ambos o ninguno para un movimiento como el recién medido.
Registre antes las imágenes con coregister. El radar del mapa es SENSOR, o CARRIER_FREQUENCY y RANGE_BANDWIDTH; PIXEL_SIZE es el tamaño en el terreno de un píxel tras las vistas. Para cambiarlo, abra una copia en el diseñador de modelos.</translation>
    </message>
    <message>
        <source>The whole way in one run: the interferograms become one stack file, its network and quality are reported, and velocities by stacking and displacement time series by SBAS are computed from it.
It needs h5py for the stack file. Open a copy in the model designer to change it.</source>
        <translation>Todo el camino en una sola ejecución: los interferogramas pasan a un archivo de pila, se informa de su red y su calidad, y de él se calculan velocidades por apilamiento y series temporales de desplazamiento por SBAS.
El archivo de pila necesita h5py. Para cambiarlo, abra una copia en el diseñador de modelos.</translation>
    </message>
    <message>
        <source>There is no free name beside {folder}; choose another one.</source>
        <translation>No hay nombre libre junto a {folder}; elija otro.</translation>
    </message>
    <message>
        <source>There is no value at this place.</source>
        <translation>No hay valor en este lugar.</translation>
    </message>
    <message>
        <source>There is nothing to export: choose a stack first.</source>
        <translation>No hay nada que exportar: elija antes una pila.</translation>
    </message>
    <message>
        <source>There is nothing to export: draw a line first.</source>
        <translation>No hay nada que exportar: dibuje antes una línea.</translation>
    </message>
    <message>
        <source>There is nothing to export: pick a place with values first.</source>
        <translation>No hay nada que exportar: elija antes un lugar con valores.</translation>
    </message>
    <message>
        <source>Third of FUNCTION</source>
        <translation>Tercera de FUNCTION</translation>
    </message>
    <message>
        <source>Threads (0: all cores)</source>
        <translation>Hilos (0: todos los núcleos)</translation>
    </message>
    <message>
        <source>Threshold [mm/yr]</source>
        <translation>Umbral [mm/yr]</translation>
    </message>
    <message>
        <source>Thresholds of the displacement [mm]</source>
        <translation>Umbrales del desplazamiento [mm]</translation>
    </message>
    <message>
        <source>Thresholds of the rate [mm/yr]</source>
        <translation>Umbrales de la tasa [mm/yr]</translation>
    </message>
    <message>
        <source>Tick the dates to draw; without any, they are spread evenly in time.</source>
        <translation>Marque las fechas que se dibujarán; sin ninguna, se reparten uniformemente en el tiempo.</translation>
    </message>
    <message>
        <source>Tick to draw; double click a name to change it, with Ctrl or on another column its colour.</source>
        <translation>Marque para dibujar; doble clic para cambiar un nombre, con Ctrl o en otra columna su color.</translation>
    </message>
    <message>
        <source>Tied by interferograms</source>
        <translation>Amarrada por interferogramas</translation>
    </message>
    <message>
        <source>Tied dates</source>
        <translation>Fechas amarradas</translation>
    </message>
    <message>
        <source>Tied to the first date by smoothing only</source>
        <translation>Amarrada a la primera fecha solo por el suavizado</translation>
    </message>
    <message>
        <source>Tiles across</source>
        <translation>Bloques a lo ancho</translation>
    </message>
    <message>
        <source>Tiles at once</source>
        <translation>Bloques a la vez</translation>
    </message>
    <message>
        <source>Tiles down</source>
        <translation>Bloques a lo alto</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Inclinación</translation>
    </message>
    <message>
        <source>Tilt [mm/m]</source>
        <translation>Inclinación [mm/m]</translation>
    </message>
    <message>
        <source>Time constant of the decay [days]</source>
        <translation>Constante de tiempo del decaimiento [días]</translation>
    </message>
    <message>
        <source>Time of a frame of the GIF [s]</source>
        <translation>Tiempo de un fotograma del GIF [s]</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Serie temporal</translation>
    </message>
    <message>
        <source>Time series [mm]</source>
        <translation>Serie temporal [mm]</translation>
    </message>
    <message>
        <source>Time series with the line of sight in its tags</source>
        <translation>Serie temporal con la línea de vista en sus etiquetas</translation>
    </message>
    <message>
        <source>Time series, MintPy</source>
        <translation>Serie temporal, MintPy</translation>
    </message>
    <message>
        <source>Time-series explorer</source>
        <translation>Explorador de series temporales</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To make a film, run in {}:</source>
        <translation>Para hacer una película, ejecute en {}:</translation>
    </message>
    <message>
        <source>Tolerance of symmetry [days]</source>
        <translation>Tolerancia de simetría [días]</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Topographic phase [rad]</source>
        <translation>Fase topográfica [rad]</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Trend to remove</source>
        <translation>Tendencia que quitar</translation>
    </message>
    <message>
        <source>True LOS displacement [mm]</source>
        <translation>Desplazamiento LOS verdadero [mm]</translation>
    </message>
    <message>
        <source>True vertical displacement [mm]</source>
        <translation>Desplazamiento vertical verdadero [mm]</translation>
    </message>
    <message>
        <source>Under-determined</source>
        <translation>Indeterminado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unit of a raster that does not say it</source>
        <translation>Unidad de un ráster que no la indica</translation>
    </message>
    <message>
        <source>Unit of a series that does not say it</source>
        <translation>Unidad de una serie que no la indica</translation>
    </message>
    <message>
        <source>Unit of rasters that do not say it</source>
        <translation>Unidad de los rásteres que no la indican</translation>
    </message>
    <message>
        <source>Unit of the GNSS series</source>
        <translation>Unidad de las series GNSS</translation>
    </message>
    <message>
        <source>Unit of the displacements</source>
        <translation>Unidad de los desplazamientos</translation>
    </message>
    <message>
        <source>Unit of the expected displacement</source>
        <translation>Unidad del desplazamiento esperado</translation>
    </message>
    <message>
        <source>Unit of the series</source>
        <translation>Unidad de la serie</translation>
    </message>
    <message>
        <source>Unit of the time series</source>
        <translation>Unidad de la serie temporal</translation>
    </message>
    <message>
        <source>Untick a pair to switch it off; click a heading to sort.</source>
        <translation>Desmarque un par para desactivarlo; pulse un encabezado para ordenar.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Unwrap phase (SNAPHU)</source>
        <translation>Desenrollar la fase (SNAPHU)</translation>
    </message>
    <message>
        <source>Unwrapped phase</source>
        <translation>Fase desenrollada</translation>
    </message>
    <message>
        <source>Unwrapped phase [rad]</source>
        <translation>Fase desenrollada [rad]</translation>
    </message>
    <message>
        <source>Unwrapping correction</source>
        <translation>Corrección del desenrollado</translation>
    </message>
    <message>
        <source>Up and east from two tracks</source>
        <translation>Vertical y este a partir de dos órbitas</translation>
    </message>
    <message>
        <source>Validate with GNSS</source>
        <translation>Validar con GNSS</translation>
    </message>
    <message>
        <source>Validate with levelling</source>
        <translation>Validar con nivelación</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Value of full coherence</source>
        <translation>Valor de coherencia plena</translation>
    </message>
    <message>
        <source>Values filled</source>
        <translation>Valores rellenados</translation>
    </message>
    <message>
        <source>Values that stay empty</source>
        <translation>Valores que quedan vacíos</translation>
    </message>
    <message>
        <source>Velocities</source>
        <translation>Velocidades</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Velocity [mm/yr]</source>
        <translation>Velocidad [mm/yr]</translation>
    </message>
    <message>
        <source>Velocity contours</source>
        <translation>Isolíneas de velocidad</translation>
    </message>
    <message>
        <source>Velocity of a time series</source>
        <translation>Velocidad de una serie temporal</translation>
    </message>
    <message>
        <source>Velocity of the best [mm/yr]</source>
        <translation>Velocidad del mejor [mm/yr]</translation>
    </message>
    <message>
        <source>Velocity standard deviation</source>
        <translation>Desviación típica de la velocidad</translation>
    </message>
    <message>
        <source>Velocity, MintPy</source>
        <translation>Velocidad, MintPy</translation>
    </message>
    <message>
        <source>Vertical displacement</source>
        <translation>Desplazamiento vertical</translation>
    </message>
    <message>
        <source>Vertical displacement [mm]</source>
        <translation>Desplazamiento vertical [mm]</translation>
    </message>
    <message>
        <source>Vertical motion</source>
        <translation>Movimiento vertical</translation>
    </message>
    <message>
        <source>Vertical motion from one track</source>
        <translation>Movimiento vertical a partir de una órbita</translation>
    </message>
    <message>
        <source>Vertical standard deviation</source>
        <translation>Desviación típica vertical</translation>
    </message>
    <message>
        <source>Vertical velocity</source>
        <translation>Velocidad vertical</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Wavelength [m]</source>
        <translation>Longitud de onda [m]</translation>
    </message>
    <message>
        <source>Wavelength of the first [m]</source>
        <translation>Longitud de onda del primero [m]</translation>
    </message>
    <message>
        <source>Wavelength of the second [m]</source>
        <translation>Longitud de onda del segundo [m]</translation>
    </message>
    <message>
        <source>Weight of a change</source>
        <translation>Peso de un cambio</translation>
    </message>
    <message>
        <source>Weighting</source>
        <translation>Ponderación</translation>
    </message>
    <message>
        <source>Weighting of the range spectrum</source>
        <translation>Ponderación del espectro en alcance</translation>
    </message>
    <message>
        <source>What a band holds</source>
        <translation>Qué contiene una banda</translation>
    </message>
    <message>
        <source>What cannot be trusted</source>
        <translation>Lo que no es de fiar</translation>
    </message>
    <message>
        <source>What each date rests on</source>
        <translation>En qué se apoya cada fecha</translation>
    </message>
    <message>
        <source>What the project keeps of the explorer cannot be read: {reason}</source>
        <translation>Lo que el proyecto guarda del explorador no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>What the project keeps of the network cannot be read: {reason}</source>
        <translation>Lo que el proyecto guarda de la red no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>Where blame is open</source>
        <translation>Donde la culpa queda abierta</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Where that is</source>
        <translation>Dónde está eso</translation>
    </message>
    <message>
        <source>Where values would lie had the unwrapping chosen another cycle.</source>
        <translation>Dónde estarían los valores si el desenrollado hubiera elegido otro ciclo.</translation>
    </message>
    <message>
        <source>Widest gap [days]</source>
        <translation>Hueco más ancho [días]</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Width [pixels]</source>
        <translation>Anchura [píxeles]</translation>
    </message>
    <message>
        <source>Width of a map [pixels]</source>
        <translation>Anchura de un mapa [píxeles]</translation>
    </message>
    <message>
        <source>Width of the face [m]</source>
        <translation>Anchura del frente [m]</translation>
    </message>
    <message>
        <source>Width of the swath [m]</source>
        <translation>Anchura de la franja [m]</translation>
    </message>
    <message>
        <source>Width of the swath across lines [m]</source>
        <translation>Anchura de la franja a través de las líneas [m]</translation>
    </message>
    <message>
        <source>Width of the swath whose mean is taken across the line.</source>
        <translation>Anchura de la franja cuya media se toma a través de la línea.</translation>
    </message>
    <message>
        <source>Window [m]</source>
        <translation>Ventana [m]</translation>
    </message>
    <message>
        <source>Window of the coherence, columns</source>
        <translation>Ventana de coherencia, columnas</translation>
    </message>
    <message>
        <source>Window of the coherence, rows</source>
        <translation>Ventana de coherencia, filas</translation>
    </message>
    <message>
        <source>Window, lines</source>
        <translation>Ventana, líneas</translation>
    </message>
    <message>
        <source>Window, samples</source>
        <translation>Ventana, muestras</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>Windows along each axis</source>
        <translation>Ventanas por cada eje</translation>
    </message>
    <message>
        <source>Windows used</source>
        <translation>Ventanas usadas</translation>
    </message>
    <message>
        <source>Without coherence and closure there is no advice.</source>
        <translation>Sin coherencia ni cierre no hay consejo.</translation>
    </message>
    <message>
        <source>Wrapped phase</source>
        <translation>Fase enrollada</translation>
    </message>
    <message>
        <source>Wrapped phase [rad]</source>
        <translation>Fase enrollada [rad]</translation>
    </message>
    <message>
        <source>Write the true atmosphere</source>
        <translation>Escribir la atmósfera verdadera</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Escribiendo el informe …</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Escrito: {path}</translation>
    </message>
    <message>
        <source>a wrong cycle is {value} mm</source>
        <translation>un ciclo erróneo son {value} mm</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>aliasing</source>
        <translation>ambigüedad</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>ambiguity</source>
        <translation>ambigüedad</translation>
    </message>
    <message>
        <source>and {} more concessions</source>
        <translation>y {} concesiones más</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animación</translation>
    </message>
    <message>
        <source>applicability</source>
        <translation>aplicabilidad</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>ascendente</translation>
    </message>
    <message>
        <source>atmosphere</source>
        <translation>atmósfera</translation>
    </message>
    <message>
        <source>band-pass</source>
        <translation>paso banda</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>línea base</translation>
    </message>
    <message>
        <source>baseline beyond</source>
        <translation>línea base mayor que</translation>
    </message>
    <message>
        <source>baseline {metres} m</source>
        <translation>línea base {metres} m</translation>
    </message>
    <message>
        <source>basin</source>
        <translation>cuenca</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>punto de nivelación</translation>
    </message>
    <message>
        <source>beyond π in its best loop: {share} % of the pixels (loops: {count})</source>
        <translation>más de π en su mejor bucle: {share} % de los píxeles (bucles: {count})</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>ciego</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>cubeta</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>puente</translation>
    </message>
    <message>
        <source>bridge: without it the network falls apart</source>
        <translation>puente: sin él la red se parte</translation>
    </message>
    <message>
        <source>bridging</source>
        <translation>puentes</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>cadena</translation>
    </message>
    <message>
        <source>change point</source>
        <translation>punto de cambio</translation>
    </message>
    <message>
        <source>choose a series</source>
        <translation>elija una serie</translation>
    </message>
    <message>
        <source>closure</source>
        <translation>cierre</translation>
    </message>
    <message>
        <source>coherence</source>
        <translation>coherencia</translation>
    </message>
    <message>
        <source>coherence below</source>
        <translation>coherencia menor que</translation>
    </message>
    <message>
        <source>coherence could not be read</source>
        <translation>no se pudo leer la coherencia</translation>
    </message>
    <message>
        <source>coherence is being read …</source>
        <translation>se está leyendo la coherencia …</translation>
    </message>
    <message>
        <source>common-scene stacking</source>
        <translation>apilado de escena común</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparación</translation>
    </message>
    <message>
        <source>concession</source>
        <translation>concesión</translation>
    </message>
    <message>
        <source>connected components</source>
        <translation>componentes conexas</translation>
    </message>
    <message>
        <source>connectivity</source>
        <translation>conectividad</translation>
    </message>
    <message>
        <source>contact sheet</source>
        <translation>hoja de contactos</translation>
    </message>
    <message>
        <source>contour</source>
        <translation>isolínea</translation>
    </message>
    <message>
        <source>coregistration</source>
        <translation>corregistro</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>correlación</translation>
    </message>
    <message>
        <source>covariance</source>
        <translation>covarianza</translation>
    </message>
    <message>
        <source>curvature</source>
        <translation>curvatura</translation>
    </message>
    <message>
        <source>decomposition</source>
        <translation>descomposición</translation>
    </message>
    <message>
        <source>decorrelation</source>
        <translation>decorrelación</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>dependencies</source>
        <translation>dependencias</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>descendente</translation>
    </message>
    <message>
        <source>detection</source>
        <translation>detección</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>displacement</source>
        <translation>desplazamiento</translation>
    </message>
    <message>
        <source>double difference</source>
        <translation>doble diferencia</translation>
    </message>
    <message>
        <source>east</source>
        <translation>este</translation>
    </message>
    <message>
        <source>evenly spread</source>
        <translation>repartidas uniformemente</translation>
    </message>
    <message>
        <source>extract</source>
        <translation>extraer</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>figura</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>rellenar</translation>
    </message>
    <message>
        <source>film</source>
        <translation>película</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>flat earth</source>
        <translation>tierra plana</translation>
    </message>
    <message>
        <source>frame of {}</source>
        <translation>imagen de {}</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>hueco</translation>
    </message>
    <message>
        <source>geocode</source>
        <translation>geocodificar</translation>
    </message>
    <message>
        <source>h5py</source>
        <translation>h5py</translation>
    </message>
    <message>
        <source>has no point here</source>
        <translation>no tiene ningún punto aquí</translation>
    </message>
    <message>
        <source>has no value at any date</source>
        <translation>no tiene valor en ninguna fecha</translation>
    </message>
    <message>
        <source>height</source>
        <translation>altura</translation>
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
        <translation>en ningún bucle de tres: nada lo comprueba</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>in use – click to switch it off</source>
        <translation>en uso: pulse para desactivarlo</translation>
    </message>
    <message>
        <source>incidence</source>
        <translation>incidencia</translation>
    </message>
    <message>
        <source>initial</source>
        <translation>inicial</translation>
    </message>
    <message>
        <source>installation</source>
        <translation>instalación</translation>
    </message>
    <message>
        <source>interferogram</source>
        <translation>interferograma</translation>
    </message>
    <message>
        <source>interpolation</source>
        <translation>interpolación</translation>
    </message>
    <message>
        <source>inversion</source>
        <translation>inversión</translation>
    </message>
    <message>
        <source>large displacement</source>
        <translation>gran desplazamiento</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>composición</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>arrendamiento</translation>
    </message>
    <message>
        <source>legend</source>
        <translation>leyenda</translation>
    </message>
    <message>
        <source>leveling</source>
        <translation>nivelación</translation>
    </message>
    <message>
        <source>levelling</source>
        <translation>nivelación</translation>
    </message>
    <message>
        <source>lies outside the raster</source>
        <translation>queda fuera del ráster</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>line of sight</source>
        <translation>línea de vista</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>linear and annual</source>
        <translation>lineal y anual</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>logística</translation>
    </message>
    <message>
        <source>longwall</source>
        <translation>tajo largo</translation>
    </message>
    <message>
        <source>lookup table</source>
        <translation>tabla de correspondencia</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>mean coherence {coherence}, valid on {share} % of the pixels</source>
        <translation>coherencia media {coherence}, válida en el {share} % de los píxeles</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mina</translation>
    </message>
    <message>
        <source>mining</source>
        <translation>minería</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>multilook</source>
        <translation>multilook</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>no coherence given</source>
        <translation>sin coherencia</translation>
    </message>
    <message>
        <source>no fit</source>
        <translation>sin ajuste</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>no comparado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nugget</source>
        <translation>pepita</translation>
    </message>
    <message>
        <source>numba</source>
        <translation>numba</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>de todos</translation>
    </message>
    <message>
        <source>offsets</source>
        <translation>desfases</translation>
    </message>
    <message>
        <source>on the line</source>
        <translation>en la línea</translation>
    </message>
    <message>
        <source>onset</source>
        <translation>comienzo</translation>
    </message>
    <message>
        <source>over it</source>
        <translation>encima</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>paquetes</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>pares</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>perpendicular</source>
        <translation>perpendicular</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>phase closure</source>
        <translation>cierre de fase</translation>
    </message>
    <message>
        <source>phase unwrapping</source>
        <translation>desenrollado de fase</translation>
    </message>
    <message>
        <source>piecewise (phases)</source>
        <translation>por tramos (fases)</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>planificación</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>polígono</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>predicción</translation>
    </message>
    <message>
        <source>print</source>
        <translation>impresión</translation>
    </message>
    <message>
        <source>probability integral method</source>
        <translation>método de la integral de probabilidad</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>proyección</translation>
    </message>
    <message>
        <source>provenance</source>
        <translation>procedencia</translation>
    </message>
    <message>
        <source>qpt</source>
        <translation>qpt</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>calidad</translation>
    </message>
    <message>
        <source>radar coordinates</source>
        <translation>coordenadas de radar</translation>
    </message>
    <message>
        <source>ramp</source>
        <translation>rampa</translation>
    </message>
    <message>
        <source>range</source>
        <translation>alcance</translation>
    </message>
    <message>
        <source>range spectrum</source>
        <translation>espectro en alcance</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tasa</translation>
    </message>
    <message>
        <source>reference area</source>
        <translation>área de referencia</translation>
    </message>
    <message>
        <source>reference point</source>
        <translation>punto de referencia</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>regresión</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>resampling</source>
        <translation>remuestreo</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>residual</translation>
    </message>
    <message>
        <source>residual {value} mm</source>
        <translation>residuo {value} mm</translation>
    </message>
    <message>
        <source>section</source>
        <translation>sección</translation>
    </message>
    <message>
        <source>semivariogram</source>
        <translation>semivariograma</translation>
    </message>
    <message>
        <source>sensor</source>
        <translation>sensor</translation>
    </message>
    <message>
        <source>sill</source>
        <translation>meseta</translation>
    </message>
    <message>
        <source>simulation</source>
        <translation>simulación</translation>
    </message>
    <message>
        <source>small baseline</source>
        <translation>líneas base cortas</translation>
    </message>
    <message>
        <source>small multiples</source>
        <translation>mapas pequeños</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>suavizado</translation>
    </message>
    <message>
        <source>speckle</source>
        <translation>moteado</translation>
    </message>
    <message>
        <source>spline</source>
        <translation>spline</translation>
    </message>
    <message>
        <source>split spectrum</source>
        <translation>espectro dividido</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>estable</translation>
    </message>
    <message>
        <source>stack</source>
        <translation>pila</translation>
    </message>
    <message>
        <source>stacking</source>
        <translation>stacking</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>desviación típica</translation>
    </message>
    <message>
        <source>station</source>
        <translation>estación</translation>
    </message>
    <message>
        <source>stoppage</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>strain</source>
        <translation>deformación unitaria</translation>
    </message>
    <message>
        <source>sub-band</source>
        <translation>subbanda</translation>
    </message>
    <message>
        <source>subsidence</source>
        <translation>subsidencia</translation>
    </message>
    <message>
        <source>subsidence factor</source>
        <translation>factor de subsidencia</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>superficie</translation>
    </message>
    <message>
        <source>swath</source>
        <translation>franja</translation>
    </message>
    <message>
        <source>switched off – click to switch it on</source>
        <translation>desactivado: pulse para activarlo</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
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
        <translation>plantilla</translation>
    </message>
    <message>
        <source>temporal</source>
        <translation>temporal</translation>
    </message>
    <message>
        <source>temporal controller</source>
        <translation>controlador temporal</translation>
    </message>
    <message>
        <source>tension</source>
        <translation>tensión</translation>
    </message>
    <message>
        <source>tenv3</source>
        <translation>tenv3</translation>
    </message>
    <message>
        <source>terrain correction</source>
        <translation>corrección del terreno</translation>
    </message>
    <message>
        <source>tilt</source>
        <translation>inclinación</translation>
    </message>
    <message>
        <source>time beyond</source>
        <translation>tiempo mayor que</translation>
    </message>
    <message>
        <source>time series</source>
        <translation>serie temporal</translation>
    </message>
    <message>
        <source>topography</source>
        <translation>topografía</translation>
    </message>
    <message>
        <source>triplet</source>
        <translation>triplete</translation>
    </message>
    <message>
        <source>troposphere</source>
        <translation>troposfera</translation>
    </message>
    <message>
        <source>troubleshooting</source>
        <translation>solución de problemas</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>verdad</translation>
    </message>
    <message>
        <source>unwrap</source>
        <translation>desenrollar</translation>
    </message>
    <message>
        <source>unwrapping</source>
        <translation>desenrollado</translation>
    </message>
    <message>
        <source>unwrapping error</source>
        <translation>error de desenrollado</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>variogram</source>
        <translation>variograma</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>vertical</source>
        <translation>vertical</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>whole cycle</source>
        <translation>ciclo entero</translation>
    </message>
    <message>
        <source>whole-cycle errors beyond</source>
        <translation>errores de ciclo entero por encima de</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>flujo de trabajo</translation>
    </message>
    <message>
        <source>zonal statistics</source>
        <translation>estadísticas zonales</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} elegidas</translation>
    </message>
    <message>
        <source>{count} interferogram layers</source>
        <translation>{count} capas de interferogramas</translation>
    </message>
    <message>
        <source>{count} pairs switched off.</source>
        <translation>{count} pares desactivados.</translation>
    </message>
    <message>
        <source>{count} pairs switched on.</source>
        <translation>{count} pares activados.</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} días</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}</source>
        <translation>{folder} no se puede crear: {reason}</translation>
    </message>
    <message>
        <source>{id} failed.</source>
        <translation>{id} falló.</translation>
    </message>
    <message>
        <source>{layer} does not say its unit. Its displacements are in</source>
        <translation>{layer} no dice su unidad. Sus desplazamientos están en</translation>
    </message>
    <message>
        <source>{layer} has no field that is named by a date, such as D20180106, and the project has no table with the fields station, date and los_mm (gnsstolos makes one).</source>
        <translation>{layer} no tiene ningún campo con nombre de fecha, como D20180106, y el proyecto no tiene ninguna tabla con los campos station, date y los_mm (gnsstolos la crea).</translation>
    </message>
    <message>
        <source>{layer} is neither a raster nor a layer of points.</source>
        <translation>{layer} no es ni un ráster ni una capa de puntos.</translation>
    </message>
    <message>
        <source>{layer} is no raster file.</source>
        <translation>{layer} no es un archivo ráster.</translation>
    </message>
    <message>
        <source>{name} …</source>
        <translation>{name} …</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} no se puede escribir.</translation>
    </message>
    <message>
        <source>{} displacement [mm]</source>
        <translation>Desplazamiento {} [mm]</translation>
    </message>
    <message>
        <source>{} displacement since {}</source>
        <translation>Desplazamiento {} desde {}</translation>
    </message>
    <message>
        <source>|B⊥| [m]</source>
        <translation>|B⊥| [m]</translation>
    </message>
</context>
</TS>
