<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>MiningInsar</name>
    <message>
        <source>0 is the line of least curvature, 1 a straight line across the gap.</source>
        <translation>0 为曲率最小的曲线，1 为跨越空缺的直线。</translation>
    </message>
    <message>
        <source>0 is the surface of least curvature, which may overshoot; 1 a soap film, which may not.</source>
        <translation>0 为曲率最小的曲面，可能过冲；1 为皂膜面，不会过冲。</translation>
    </message>
    <message>
        <source>1. Stack</source>
        <translation>1. 堆栈</translation>
    </message>
    <message>
        <source>2 pi</source>
        <translation>2 pi</translation>
    </message>
    <message>
        <source>2. Quality</source>
        <translation>2. 质量</translation>
    </message>
    <message>
        <source>2.5D</source>
        <translation>2.5D</translation>
    </message>
    <message>
        <source>2D</source>
        <translation>2D</translation>
    </message>
    <message>
        <source>3. Series</source>
        <translation>3. 时间序列</translation>
    </message>
    <message>
        <source>3D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>4. Validation</source>
        <translation>4. 验证</translation>
    </message>
    <message>
        <source>5. Report</source>
        <translation>5. 报告</translation>
    </message>
    <message>
        <source>&lt;b&gt;Keep&lt;/b&gt;&lt;br&gt;Add new places to those that are picked, rather than replace.</source>
        <translation>&lt;b&gt;保留&lt;/b&gt;&lt;br&gt;把新位置加到已选位置中，而不替换它们。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Rectangle&lt;/b&gt;&lt;br&gt;Drag over the plot: pairs whose middle lies inside are switched off, with Shift switched on.</source>
        <translation>&lt;b&gt;矩形&lt;/b&gt;&lt;br&gt;在图上拖动：中点位于其内的像对被关闭，按住 Shift 则被打开。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Switch off what does harm&lt;/b&gt;&lt;br&gt;Pairs that are hardly coherent, cover little or are wrong by whole cycles, as long as the network does not fall apart: the advice of Stack quality.</source>
        <translation>&lt;b&gt;关闭有害像对&lt;/b&gt;&lt;br&gt;几乎不相干、覆盖很少或有整周误差的像对，只要网络不因此断开：即“堆栈质量”的建议。</translation>
    </message>
    <message>
        <source>&gt; π [%]</source>
        <translation>&gt; π [%]</translation>
    </message>
    <message>
        <source>A CSV table, needed only where neither tags nor names tell the dates, or to give baselines: columns file (or pair), reference date, secondary date and perpendicular baseline [m]. Dates are ISO (2018-01-06) or YYYYMMDD.</source>
        <translation>CSV 表，仅当标签和文件名都不能给出日期，或需要提供基线时才需要：列为 file（或 pair）、参考日期、辅日期和垂直基线 [m]。日期写作 ISO（2018-01-06）或 YYYYMMDD。</translation>
    </message>
    <message>
        <source>A FOLDER is read as the product that it holds (ASF HyP3, COMET LiCSAR, ARIA GUNW, GMTSAR, ISCE2, SNAP, MintPy, GAMMA, ROI_PAC): dates and their order, sign, unit, baselines and angles come from the product's own files. The report says which product was found, by what, and everything that was decided; PRODUCT overrides it.</source>
        <translation>FOLDER 按其所含产品读取（ASF HyP3、COMET LiCSAR、ARIA GUNW、GMTSAR、ISCE2、SNAP、MintPy、GAMMA、ROI_PAC）：日期及其顺序、符号、单位、基线和角度取自产品自带文件。报告说明识别出哪种产品、依据为何以及各项决定；PRODUCT 可强制指定。</translation>
    </message>
    <message>
        <source>A complex interferogram, wrapped phase, or (gaussian only) any raster of one band.</source>
        <translation>复干涉图、缠绕相位，或（仅 gaussian）任意单波段栅格。</translation>
    </message>
    <message>
        <source>A displacement time series as a sequence of pictures of one size: map, date, colour bar, scale, north arrow, a time line with the acquisitions, concessions where given. One symmetric colour scale serves all frames. A frame for every date, for every so-manyth (EVERY), or at equal steps of time (STEP_DAYS), which then show the last acquisition: nothing is interpolated, and the date in the picture is that of the acquisition shown.</source>
        <translation>把位移时间序列绘成一组同样大小的图片：地图、日期、色标、比例尺、指北针、标出获取时间的时间线，以及给出时的矿区。所有帧共用一个对称色标。可每个日期一帧、每隔若干日期一帧（EVERY），或按相等时间步长（STEP_DAYS）显示最近一次获取：不作内插，图中日期即所示获取的日期。</translation>
    </message>
    <message>
        <source>A displacement time series in map coordinates in metres.</source>
        <translation>地图坐标系中的位移时间序列，以米为单位。</translation>
    </message>
    <message>
        <source>A displacement time series whose tags say incidence, heading and look side. Not needed where these are given.</source>
        <translation>标签中注明入射角、航向角和视向的位移时间序列。若这些参数已给出则不需要。</translation>
    </message>
    <message>
        <source>A displacement time series, instead of a stack: the raster that sbas writes, any raster whose bands carry dates, or MintPy's timeseries.h5.</source>
        <translation>代替堆栈的位移时间序列：sbas 写出的栅格、任意波段带日期的栅格，或 MintPy 的 timeseries.h5。</translation>
    </message>
    <message>
        <source>A displacement time series. Give either this or VELOCITY.</source>
        <translation>位移时间序列。与 VELOCITY 二选一。</translation>
    </message>
    <message>
        <source>A displacement time series: the raster that sbas writes (a band per date, mm), any raster or NetCDF variable whose bands carry dates, MintPy's timeseries.h5 or LiCSBAS's cum.h5.</source>
        <translation>位移时间序列：sbas 写出的栅格（每个日期一个波段，mm）、任意波段带日期的栅格或 NetCDF 变量、MintPy 的 timeseries.h5 或 LiCSBAS 的 cum.h5。</translation>
    </message>
    <message>
        <source>A displacement time series: the raster that sbas writes, any raster whose bands carry dates, or MintPy's timeseries.h5. Give this, STACK or VELOCITY.</source>
        <translation>位移时间序列：sbas 写出的栅格、任意波段带日期的栅格，或 MintPy 的 timeseries.h5。与 STACK、VELOCITY 三选一。</translation>
    </message>
    <message>
        <source>A file of the product: cum.h5, timeseries.h5, a CSV or zip of EGMS, a raster with dated bands. Give this or FOLDER.</source>
        <translation>产品文件：cum.h5、timeseries.h5、EGMS 的 CSV 或 zip、波段带日期的栅格。与 FOLDER 二选一。</translation>
    </message>
    <message>
        <source>A filter also removes signal: a bowl that is not much wider than the wavelength becomes shallower.</source>
        <translation>滤波也会削弱信号：宽度不比该波长大多少的盆地会变浅。</translation>
    </message>
    <message>
        <source>A folder of delay rasters, as GACOS delivers them.</source>
        <translation>延迟栅格的文件夹，如 GACOS 所提供。</translation>
    </message>
    <message>
        <source>A folder of the product: the NetCDF files of OPERA DISP-S1, the CSV files of EGMS, LiCSBAS's TS_GEOCml folder. Give this or INPUT.</source>
        <translation>产品文件夹：OPERA DISP-S1 的 NetCDF 文件、EGMS 的 CSV 文件、LiCSBAS 的 TS_GEOCml 文件夹。与 INPUT 二选一。</translation>
    </message>
    <message>
        <source>A folder with the interferograms and coherence maps of one product, as it was downloaded or made, with its metadata files; searched with its subfolders. Give either this, INTERFEROGRAMS or STACK.</source>
        <translation>存放某一产品的干涉图、相干图及其元数据文件的文件夹，保持下载或生成时的原样；连同子文件夹一起搜索。与 INTERFEROGRAMS、STACK 三选一。</translation>
    </message>
    <message>
        <source>A frame for every so-manyth date, counted back from the last.</source>
        <translation>每隔这么多日期一帧，自最后日期向前数。</translation>
    </message>
    <message>
        <source>A gap is filled where no square of more than MAX_GAP pixels a side fits into it; nothing is extrapolated beyond the data. FILLED says how many dates were filled at each pixel: a filled value is a guess, and the middle of a bowl that lost its coherence may be deeper than any spline can know.</source>
        <translation>只有当空缺中放不下边长大于 MAX_GAP 像元的正方形时才填补；不向数据之外外推。FILLED 给出每个像元填补的日期数：填补的值只是推测，失去相干的盆地中心可能比任何样条所能知道的更深。</translation>
    </message>
    <message>
        <source>A georeferenced raster on the grid of a raw table, as the DEM it was made with.</source>
        <translation>位于原始表格网上的带地理坐标的栅格，例如生成该表所用的 DEM。</translation>
    </message>
    <message>
        <source>A layer without geometry that holds the heights: benchmark, date, height.</source>
        <translation>存放高程的无几何图层：水准点、日期、高程。</translation>
    </message>
    <message>
        <source>A layer without geometry that holds the series: station, time, east, north, up.</source>
        <translation>存放序列的无几何图层：测站、时间、东、北、上。</translation>
    </message>
    <message>
        <source>A line per band: nugget, sill, range; a scene with bad weather stands out.</source>
        <translation>每个波段一行：块金值、基台值、变程；天气恶劣的景会显现出来。</translation>
    </message>
    <message>
        <source>A line per concession and product with everything.</source>
        <translation>每个矿区、每个产品一行，内容齐全。</translation>
    </message>
    <message>
        <source>A line per concession with the maxima of every product (as Tang et al. 2023, Table 4).</source>
        <translation>每个矿区一行，列出各产品的极值（同 Tang 等 2023 表 4）。</translation>
    </message>
    <message>
        <source>A line per distance class: pairs of points, semivariance of all bands together, the model, and each band by itself.</source>
        <translation>每个距离级一行：点对数、所有波段合计的半方差、模型，以及各波段的半方差。</translation>
    </message>
    <message>
        <source>A line per point and date: distance, place, value, spread across the swath, and whether it was filled.</source>
        <translation>每个点、每个日期一行：距离、位置、数值、条带内的离散度，以及是否为填补值。</translation>
    </message>
    <message>
        <source>A line per scene: symmetric pairs, noise coefficient and rms before and after, slope with height (.csv).</source>
        <translation>每景一行：对称像对数、改正前后的噪声系数和均方根、随高程的斜率 (.csv)。</translation>
    </message>
    <message>
        <source>A line-of-sight velocity [mm/yr]. Give either this or TIMESERIES.</source>
        <translation>视线向速度 [mm/yr]。与 TIMESERIES 二选一。</translation>
    </message>
    <message>
        <source>A map of velocity, where there is no series. Give this, STACK or TIMESERIES.</source>
        <translation>速度图，用于没有序列的情形。与 STACK、TIMESERIES 三选一。</translation>
    </message>
    <message>
        <source>A map that says, before anything is bought or processed, where conventional D-InSAR works, where sub-band InSAR works, where both and where neither does: from an expected displacement (a prediction by the probability integral method, or a previous epoch), coherence, looks and a radar.</source>
        <translation>在购买或处理任何数据之前，用一幅图说明常规 D-InSAR 在何处有效、子带 InSAR 在何处有效、何处两者皆可、何处两者皆不可：依据预期位移（概率积分法的预计或前一期结果）、相干性、视数和所用雷达。</translation>
    </message>
    <message>
        <source>A page for paper: the map of the velocity with legend, scale and north arrow, the history of the fastest pixel, a table of the concessions, and a block that says what was done and how. It is a QGIS print layout: MAP is the finished page (PDF, PNG or SVG by the ending of its name), TEMPLATE the layout for editing. In the desktop the layout is also added to the project, with the layers that it shows.</source>
        <translation>供打印的一页：带图例、比例尺和指北针的速度图、最快像元的历史、矿区表，以及说明所做内容与方法的文字块。它是 QGIS 打印布局：MAP 为成品页（按名称后缀为 PDF、PNG 或 SVG），TEMPLATE 为可编辑的布局。在桌面版中布局及其显示的图层也会加入项目。</translation>
    </message>
    <message>
        <source>A pixel is empty where fewer than half of its looks have data in both images.</source>
        <translation>若一个像元的视数中不足一半在两幅影像里都有数据，则该像元为空。</translation>
    </message>
    <message>
        <source>A pixel sinks by more than so many of its own standard deviations.</source>
        <translation>像元的下沉量须超过其自身标准差的这一倍数。</translation>
    </message>
    <message>
        <source>A pixel with a single observation has a velocity and no standard deviation.</source>
        <translation>只有一个观测的像元有速度而无标准差。</translation>
    </message>
    <message>
        <source>A point on stable ground, in any coordinate system: the pixel that holds it becomes zero.</source>
        <translation>稳定地面上的一点，任意坐标系：包含该点的像元变为零。</translation>
    </message>
    <message>
        <source>A radar: carrier, bandwidth and a usual incidence. sentinel1 (IW1, 56.5 MHz), alos2 (28 MHz), alos2_84, terrasarx_100, terrasarx_150, terrasarx_300, cosmoskymed (96 MHz), nisar_77, lutan1 (150 MHz). The numbers below go before it.</source>
        <translation>雷达：载频、带宽和常用入射角。sentinel1（IW1，56.5 MHz）、alos2（28 MHz）、alos2_84、terrasarx_100、terrasarx_150、terrasarx_300、cosmoskymed（96 MHz）、nisar_77、lutan1（150 MHz）。下列数值优先于它。</translation>
    </message>
    <message>
        <source>A raster in a projected coordinate system whose grid the outputs take; also its dates and the tags of its radar.</source>
        <translation>投影坐标系中的栅格，输出采用其格网；其日期和雷达标签也一并采用。</translation>
    </message>
    <message>
        <source>A real raster holds</source>
        <translation>实数栅格的内容</translation>
    </message>
    <message>
        <source>A rectangle on stable ground, in any coordinate system: its mean becomes zero.</source>
        <translation>稳定地面上的矩形，任意坐标系：其平均值变为零。</translation>
    </message>
    <message>
        <source>A row per point of POINTS: phases, rates, dates and their standard deviations.</source>
        <translation>POINTS 中每个点一行：阶段、速率、日期及其标准差。</translation>
    </message>
    <message>
        <source>A stack file (HDF5, as createstack writes it or MintPy's ifgramStack.h5). Give this, TIMESERIES or VELOCITY.</source>
        <translation>堆栈文件（HDF5，由 createstack 写出，或 MintPy 的 ifgramStack.h5）。与 TIMESERIES、VELOCITY 三选一。</translation>
    </message>
    <message>
        <source>A stack in one file: the HDF5 that createstack writes, or MintPy's ifgramStack.h5. Give either this, INTERFEROGRAMS or FOLDER.</source>
        <translation>单个文件中的堆栈：createstack 写出的 HDF5，或 MintPy 的 ifgramStack.h5。与 INTERFEROGRAMS、FOLDER 三选一。</translation>
    </message>
    <message>
        <source>A stock QGIS has everything that is needed to work on raster layers. numba makes SBAS faster, h5py reads and writes HDF5 and so exchanges data with MintPy, matplotlib draws plots.</source>
        <translation>标准安装的 QGIS 已具备处理栅格图层所需的一切。numba 使 SBAS 更快，h5py 读写 HDF5 从而与 MintPy 交换数据，matplotlib 绘图。</translation>
    </message>
    <message>
        <source>A velocity raster. Give either this or TIMESERIES.</source>
        <translation>速度栅格。与 TIMESERIES 二选一。</translation>
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
        <translation>影像获取</translation>
    </message>
    <message>
        <source>Active rate</source>
        <translation>活跃期速率</translation>
    </message>
    <message>
        <source>Active rate [mm/yr]</source>
        <translation>活跃期速率 [mm/yr]</translation>
    </message>
    <message>
        <source>Active throughout</source>
        <translation>全程活跃</translation>
    </message>
    <message>
        <source>Active, then residual</source>
        <translation>先活跃，后残余</translation>
    </message>
    <message>
        <source>Add a displacement series to the project: a raster with dated bands or a point layer with a field per date.</source>
        <translation>请在项目中加入位移序列：波段带日期的栅格，或每个日期一个字段的点图层。</translation>
    </message>
    <message>
        <source>Add images with speckle of the finished bowl.</source>
        <translation>加入最终盆地的含散斑影像。</translation>
    </message>
    <message>
        <source>Advance in one revisit cycle [m]. Left out: 2.286 m a day, the paper's.</source>
        <translation>一个重访周期内的推进距离 [m]。留空：每天 2.286 m，即论文中的值。</translation>
    </message>
    <message>
        <source>Advance per cycle [m]</source>
        <translation>每周期推进距离 [m]</translation>
    </message>
    <message>
        <source>Aliased in the first [%]</source>
        <translation>第一产品混叠比例 [%]</translation>
    </message>
    <message>
        <source>Aliased in the second [%]</source>
        <translation>第二产品混叠比例 [%]</translation>
    </message>
    <message>
        <source>Aliasing: where neighbouring pixels move apart by more than a quarter of the wavelength within an interferogram, the phase is ambiguous and subsidence is lost. The steepest gradient that either product shows is held against each product's limit, and against its coherence where that is given. What both products lost cannot be seen.</source>
        <translation>混叠：若相邻像元在一幅干涉图内的相对移动超过四分之一波长，相位即有歧义，沉降会丢失。将两产品中任一所示的最陡梯度与各产品的极限比较，若给出相干性则也与之比较。两个产品都丢失的部分无从得知。</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>对齐方式</translation>
    </message>
    <message>
        <source>All dates are connected. Look at the quality next.</source>
        <translation>全部日期均已连通。接下来请查看质量。</translation>
    </message>
    <message>
        <source>All files (*.*)</source>
        <translation>所有文件 (*.*)</translation>
    </message>
    <message>
        <source>All pairs, with coherence and closure …</source>
        <translation>全部像对，含相干性和闭合差 …</translation>
    </message>
    <message>
        <source>All places are switched off.</source>
        <translation>所有位置均已关闭。</translation>
    </message>
    <message>
        <source>Allow a disconnected network</source>
        <translation>允许不连通的网络</translation>
    </message>
    <message>
        <source>Along the line of sight, subsidence negative. The maximum is the lowest single pixel and exaggerates where noise is large; the robust maximum is the lowest median of 3 x 3 pixels.</source>
        <translation>沿视线向，沉降为负。最大值取最低的单个像元，噪声大时会夸大；稳健最大值取 3 x 3 像元中位数的最低者。</translation>
    </message>
    <message>
        <source>Also write the true delay of every scene.</source>
        <translation>同时写出每景影像的真实延迟。</translation>
    </message>
    <message>
        <source>An interferogram is missing at pixels where its own coherence is lower, 0 to 1. Left out: none is.</source>
        <translation>像元自身相干性低于此值的干涉图在该处视为缺失，0 到 1。留空：均不缺失。</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>GIF 动画</translation>
    </message>
    <message>
        <source>Animated GIF; needs Pillow.</source>
        <translation>GIF 动画；需要 Pillow。</translation>
    </message>
    <message>
        <source>Any sum of terms as text, for example linear+annual+step:2018-05-01, or exp:2018-05-01:60 with a time constant of 60 days; several with ; between them are chosen from at each pixel. Terms: constant, linear, quadratic, annual, semiannual, step:DATE, exp:DATE:DAYS, log:DATE:DAYS, logistic. Goes before MODEL.</source>
        <translation>以文本写出的任意项之和，例如 linear+annual+step:2018-05-01，或时间常数为 60 天的 exp:2018-05-01:60；多个以 ; 分隔者在每个像元择一。各项：constant、linear、quadratic、annual、semiannual、step:DATE、exp:DATE:DAYS、log:DATE:DAYS、logistic。优先于 MODEL。</translation>
    </message>
    <message>
        <source>Applicability</source>
        <translation>适用性</translation>
    </message>
    <message>
        <source>Applicability of sub-band InSAR</source>
        <translation>子带 InSAR 的适用性</translation>
    </message>
    <message>
        <source>Applied offset in range [m], positive away: OFFSETS of subbanddisplacement.</source>
        <translation>已施加的距离向偏移 [m]，远离为正：即 subbanddisplacement 的 OFFSETS。</translation>
    </message>
    <message>
        <source>Applied offsets [pixels]: band 1 lines, band 2 samples.</source>
        <translation>已施加的偏移 [像元]：波段 1 为行，波段 2 为采样。</translation>
    </message>
    <message>
        <source>Apply the product's own mask</source>
        <translation>应用产品自带的掩膜</translation>
    </message>
    <message>
        <source>Area of all bowls [m²]</source>
        <translation>全部下沉盆地面积 [m²]</translation>
    </message>
    <message>
        <source>Arithmetic inside the solver; float32 is faster and less accurate.</source>
        <translation>求解器内部的运算精度；float32 更快但精度较低。</translation>
    </message>
    <message>
        <source>Ascending track</source>
        <translation>升轨</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>大气</translation>
    </message>
    <message>
        <source>Atmosphere (screens of the dates)</source>
        <translation>大气（各日期的大气相位屏）</translation>
    </message>
    <message>
        <source>Atmosphere of a scene, standard deviation [mm]</source>
        <translation>单景大气标准差 [mm]</translation>
    </message>
    <message>
        <source>Atmosphere, rms [mm]</source>
        <translation>大气，均方根 [mm]</translation>
    </message>
    <message>
        <source>Azimuth toward which the seam dips, clockwise from north [degrees]; counts only with PROPAGATION_ANGLE below 90.</source>
        <translation>煤层倾斜方向的方位角，自北顺时针 [度]；仅当 PROPAGATION_ANGLE 小于 90 时起作用。</translation>
    </message>
    <message>
        <source>B = b H / tan(beta) [m]</source>
        <translation>B = b H / tan(beta) [m]</translation>
    </message>
    <message>
        <source>Background [mm/yr]</source>
        <translation>背景 [mm/yr]</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <source>Bandwidth of the chirp [Hz]; goes before SENSOR. Modes and beams differ.</source>
        <translation>调频信号的带宽 [Hz]；优先于 SENSOR。不同模式和波束各不相同。</translation>
    </message>
    <message>
        <source>Baseline plot</source>
        <translation>基线图</translation>
    </message>
    <message>
        <source>Baseline plot as a picture: .png, .svg or .pdf.</source>
        <translation>基线图图片：.png、.svg 或 .pdf。</translation>
    </message>
    <message>
        <source>Beginning of that stoppage as decimal year.</source>
        <translation>该停滞开始的时间，小数年。</translation>
    </message>
    <message>
        <source>Beginning of the active phase as decimal year (2018.0 is 1 January 2018); empty where it began before the series.</source>
        <translation>活跃期开始的时间，小数年（2018.0 为 2018 年 1 月 1 日）；若早于序列开始则为空。</translation>
    </message>
    <message>
        <source>Beginning of the stoppage [decimal year]</source>
        <translation>停滞开始 [小数年]</translation>
    </message>
    <message>
        <source>Benchmarks compared</source>
        <translation>参与比较的水准点</translation>
    </message>
    <message>
        <source>Benchmarks: a point layer in any coordinate system, or a table (CSV) with columns benchmark, longitude and latitude [degrees, WGS 84].</source>
        <translation>水准点：任意坐标系的点图层，或含列 benchmark、longitude 和 latitude [度，WGS 84] 的表格 (CSV)。</translation>
    </message>
    <message>
        <source>Best point</source>
        <translation>最佳点</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>盲区</translation>
    </message>
    <message>
        <source>Blind [%]</source>
        <translation>盲区 [%]</translation>
    </message>
    <message>
        <source>Blind pixels [%]</source>
        <translation>盲区像元 [%]</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者皆可</translation>
    </message>
    <message>
        <source>Both [%]</source>
        <translation>两者皆可 [%]</translation>
    </message>
    <message>
        <source>Both images are split into a lower and an upper sub-band, the window of the spectrum is taken off, topographic and flat-earth phase is scaled to each sub-band and removed, and the two sub-band interferograms are demodulated by one common ramp per pixel, so that dense fringes survive the averaging. The effective centroids of the actual sub-bands are used. A robust plane over stable ground is removed.</source>
        <translation>两幅影像都被分割为下子带和上子带，去除频谱加窗，地形和平地相位按各子带频率缩放后去除，两幅子带干涉图在每个像元用同一条纹斜坡解调，使密集条纹在平均后得以保留。采用实际子带的有效频谱质心。并去除稳定地面上的稳健平面。</translation>
    </message>
    <message>
        <source>Bowls</source>
        <translation>下沉盆地</translation>
    </message>
    <message>
        <source>Branch of the phase</source>
        <translation>相位分支</translation>
    </message>
    <message>
        <source>Bridged by smoothing</source>
        <translation>由平滑跨接</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>桥接像对</translation>
    </message>
    <message>
        <source>Bridges trusted</source>
        <translation>可信的桥接</translation>
    </message>
    <message>
        <source>Bridging: between components that a gap separates, the phase on both ends of the shortest bridge tells the whole cycles between them, where the ground is smooth.</source>
        <translation>桥接：对被空缺隔开的连通分量，在地面平滑处由最短桥两端的相位得出其间的整周数。</translation>
    </message>
    <message>
        <source>Brings a raster in radar coordinates onto a map of any coordinate system and pixel size: all its bands, real or complex, with its tags.</source>
        <translation>把雷达坐标系中的栅格变换到任意坐标系和像元大小的地图上：所有波段，实数或复数，连同其标签。</translation>
    </message>
    <message>
        <source>Brings the secondary image of a pair onto the grid of the reference, so that an interferogram can be formed. Intensity is correlated in windows over the image, each peak is refined to about a hundredth of a pixel, a low-order polynomial is fitted robustly through the offsets, and the secondary is resampled with a band-limited kernel (windowed sinc, 16 taps, turned to the centres of the spectra) that keeps its phase.</source>
        <translation>把像对中的辅影像变换到参考影像的格网上，以便生成干涉图。在影像各处的窗口内做强度相关，每个峰值精化到约百分之一像元，对偏移量稳健拟合低次多项式，并用保持相位的带限核（加窗 sinc，16 点，移至频谱中心）重采样辅影像。</translation>
    </message>
    <message>
        <source>Broken packages</source>
        <translation>损坏的软件包</translation>
    </message>
    <message>
        <source>C-band</source>
        <translation>C 波段</translation>
    </message>
    <message>
        <source>COMPONENTS tells which pixels were unwrapped together: between components whole cycles are undetermined. Where the fringes are narrower than a pixel over a mining bowl, no program can unwrap; see applicability. SNAPHU takes whole images and cannot be cancelled while it works.</source>
        <translation>COMPONENTS 说明哪些像元是一起解缠的：不同分量之间整周数不确定。在条纹比像元还窄的采矿盆地上，任何程序都无法解缠；见 applicability。SNAPHU 处理整幅影像，运行时不能取消。</translation>
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
        <translation>CSV 表 (*.csv)</translation>
    </message>
    <message>
        <source>CSV tables: TABLE of concessionstats, TABLE of detectbowls, TABLE of phases, MINE_STATS of gnssvalidation or levellingvalidation.</source>
        <translation>CSV 表：concessionstats 的 TABLE、detectbowls 的 TABLE、phases 的 TABLE、gnssvalidation 或 levellingvalidation 的 MINE_STATS。</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选点</translation>
    </message>
    <message>
        <source>Candidates for a reference</source>
        <translation>参考的候选点</translation>
    </message>
    <message>
        <source>Candidates wanted, at least three patches apart.</source>
        <translation>所需候选点个数，彼此至少相隔三个斑块。</translation>
    </message>
    <message>
        <source>Carrier frequency [Hz]</source>
        <translation>载波频率 [Hz]</translation>
    </message>
    <message>
        <source>Centroid of the lower sub-band [Hz]</source>
        <translation>下子带频谱质心 [Hz]</translation>
    </message>
    <message>
        <source>Centroid of the upper sub-band [Hz]</source>
        <translation>上子带频谱质心 [Hz]</translation>
    </message>
    <message>
        <source>Change points</source>
        <translation>转折点</translation>
    </message>
    <message>
        <source>Change the reference</source>
        <translation>更换参考</translation>
    </message>
    <message>
        <source>Check the environment</source>
        <translation>检查环境</translation>
    </message>
    <message>
        <source>Choose a displacement series above.</source>
        <translation>请在上方选择位移序列。</translation>
    </message>
    <message>
        <source>Choose a stack: layers of the project, a stack file or a folder.</source>
        <translation>请选择堆栈：项目图层、堆栈文件或文件夹。</translation>
    </message>
    <message>
        <source>Choose ground that is coherent and outside the influence of mining (findreference looks for it). What the data were referenced to before does not matter.</source>
        <translation>选择相干且不受开采影响的地面（findreference 可代为寻找）。数据以前参考何处无关紧要。</translation>
    </message>
    <message>
        <source>Classes: 0 blind, 1 D-InSAR only, 2 sub-band only, 3 both, 255 unknown.</source>
        <translation>类别：0 盲区，1 仅 D-InSAR，2 仅子带，3 两者皆可，255 未知。</translation>
    </message>
    <message>
        <source>Classes: 0 blind, 1 D-InSAR only, 2 sub-band only, 3 both, 255 unknown. Shares are of the bowl, the pixels that move by MIN_DISPLACEMENT or more. REVISIT and TABLE let the same motion go on from cycle to cycle.</source>
        <translation>类别：0 盲区，1 仅 D-InSAR，2 仅子带，3 两者皆可，255 未知。比例以盆地计，即移动量不小于 MIN_DISPLACEMENT 的像元。REVISIT 和 TABLE 使同一运动逐周期持续下去。</translation>
    </message>
    <message>
        <source>Click a bowl with the explorer and play the temporal controller. Is the ground far from any mine at rest? If not, choose a better reference and run SBAS again.</source>
        <translation>用时序查看器点击一个盆地，并播放时态控制器。远离矿山的地面是否静止？若否，请选择更好的参考并重新运行 SBAS。</translation>
    </message>
    <message>
        <source>Click a point on the map, or drag a rectangle.</source>
        <translation>在地图上点击一点，或拖出矩形。</translation>
    </message>
    <message>
        <source>Click a point on the map, or drag a rectangle. Shift keeps what is picked already.</source>
        <translation>在地图上点击一点，或拖出矩形。按住 Shift 保留已选位置。</translation>
    </message>
    <message>
        <source>Click a point, or drag a rectangle, on ground that does not move: all histories and the map are shown relative to it.</source>
        <translation>在不动的地面上点击一点或拖出矩形：所有序列和地图都相对于它显示。</translation>
    </message>
    <message>
        <source>Click the corners of a line on the map; the right button ends it, Backspace takes one back.</source>
        <translation>在地图上点击线的各顶点；右键结束，Backspace 退回一个。</translation>
    </message>
    <message>
        <source>Click the corners of a polygon; the right button ends it, Backspace takes a corner back.</source>
        <translation>点击多边形的各顶点；右键结束，Backspace 退回一个。</translation>
    </message>
    <message>
        <source>Click the map and see how the ground moved there.</source>
        <translation>点击地图，查看该处地面如何移动。</translation>
    </message>
    <message>
        <source>Closure, rms [rad]</source>
        <translation>闭合差，均方根 [rad]</translation>
    </message>
    <message>
        <source>Closure: three interferograms of three dates must add up. Where they do not, the smallest change in whole cycles that closes the loops of a pixel is looked for, as a linear programme solved once for every pattern of open loops. Where several changes are equally small, the interferograms on which they differ are left alone and the report says how many.</source>
        <translation>闭合：三个日期的三幅干涉图之和必须为零。若不为零，则寻找使像元各闭环闭合的最小整周改动，对每种闭环模式解一次线性规划。若有若干同样小的改动，则其不同之处的干涉图不予改动，报告给出个数。</translation>
    </message>
    <message>
        <source>Coefficient of the Hamming window</source>
        <translation>汉明窗系数</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>相干性</translation>
    </message>
    <message>
        <source>Coherence after</source>
        <translation>之后的相干性</translation>
    </message>
    <message>
        <source>Coherence and closure are still being read.</source>
        <translation>相干性和闭合差仍在读取。</translation>
    </message>
    <message>
        <source>Coherence before</source>
        <translation>之前的相干性</translation>
    </message>
    <message>
        <source>Coherence of the ground, 0 to 1.</source>
        <translation>地面的相干性，0 到 1。</translation>
    </message>
    <message>
        <source>Coherence of the images with speckle, 0 to 1.</source>
        <translation>含散斑影像的相干性，0 到 1。</translation>
    </message>
    <message>
        <source>Coherence of the interferograms, 0 to 1, matched to them by their dates, not by the order of the list. Optional: without it nothing can be weighted by coherence and no pixel is masked.</source>
        <translation>干涉图的相干性，0 到 1，按日期而非列表顺序与干涉图匹配。可选：没有它就不能按相干性定权，也不掩膜任何像元。</translation>
    </message>
    <message>
        <source>Coherence of the sub-band interferograms, the bias of few looks taken off.</source>
        <translation>子带干涉图的相干性，已扣除视数少引起的偏差。</translation>
    </message>
    <message>
        <source>Coherence of the time series</source>
        <translation>时间序列的相干性</translation>
    </message>
    <message>
        <source>Coherence of two coregistered single-look complex images at every pixel, in radar coordinates: |sum M S*| / sqrt(sum |M|^2 sum |S|^2) over a window (Tang et al. 2023, Eq. 3).</source>
        <translation>两幅已配准单视复影像在每个像元的相干性，雷达坐标系：窗口内 |sum M S*| / sqrt(sum |M|^2 sum |S|^2)（Tang 等 2023，式 3）。</translation>
    </message>
    <message>
        <source>Coherence on the grid of the interferogram, 0 to 1.</source>
        <translation>干涉图格网上的相干性，0 到 1。</translation>
    </message>
    <message>
        <source>Coherence over the window, 0 to 1.</source>
        <translation>窗口内的相干性，0 到 1。</translation>
    </message>
    <message>
        <source>Coherence shown by incoherent ground</source>
        <translation>非相干地面表现出的相干性</translation>
    </message>
    <message>
        <source>Coherence with speckle</source>
        <translation>含散斑的相干性</translation>
    </message>
    <message>
        <source>Coherence, 0 to 1; empty where an image has no data.</source>
        <translation>相干性，0 到 1；影像无数据处为空。</translation>
    </message>
    <message>
        <source>Coherence, one value</source>
        <translation>相干性，单一值</translation>
    </message>
    <message>
        <source>Column spacing in slant range [m]</source>
        <translation>斜距向列间距 [m]</translation>
    </message>
    <message>
        <source>Column spacing on the ground [m]</source>
        <translation>地面列间距 [m]</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Command for an MP4</source>
        <translation>生成 MP4 的命令</translation>
    </message>
    <message>
        <source>Common date at which both are zero, ISO. Left out: the first.</source>
        <translation>两者均为零的共同日期，ISO。留空：首个日期。</translation>
    </message>
    <message>
        <source>Common dates</source>
        <translation>共同日期</translation>
    </message>
    <message>
        <source>Common epochs whose mean difference is taken off with ALIGNMENT first.</source>
        <translation>ALIGNMENT 为 first 时，扣除其平均差的共同历元数。</translation>
    </message>
    <message>
        <source>Common zero of both series</source>
        <translation>两个序列的公共零点</translation>
    </message>
    <message>
        <source>Common-scene stacking</source>
        <translation>公共景叠加</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare two sensors</source>
        <translation>比较两种传感器</translation>
    </message>
    <message>
        <source>Compare with what was measured on the ground: GNSS stations or levelling.</source>
        <translation>与地面实测比较：GNSS 测站或水准。</translation>
    </message>
    <message>
        <source>Compared series</source>
        <translation>参与比较的序列</translation>
    </message>
    <message>
        <source>Compares one or several InSAR time series with GNSS stations, as Tang et al. (2023, Section 5.3): GNSS is averaged by day, smoothed and projected into the line of sight; InSAR is the mean of the pixels in a circle of true metres around the station; RMSE, bias, correlation and slope follow, with 95 % intervals, by station, by mine and overall.</source>
        <translation>把一个或多个 InSAR 时间序列与 GNSS 测站比较，同 Tang 等（2023，5.3 节）：GNSS 按日平均、平滑并投影到视线向；InSAR 取测站周围以真实米计的圆内像元的平均；按测站、按矿山和总体给出 RMSE、偏差、相关系数和斜率及其 95 % 区间。</translation>
    </message>
    <message>
        <source>Compares one or several InSAR time series with the heights of benchmarks at levelling campaigns: InSAR in a circle around each benchmark, interpolated to the days of the campaigns; RMSE, bias, correlation and slope by benchmark, by mine and overall.</source>
        <translation>把一个或多个 InSAR 时间序列与水准点在各期水准测量的高程比较：InSAR 取每个水准点周围圆内的值，内插到各期日期；按水准点、按矿山和总体给出 RMSE、偏差、相关系数和斜率。</translation>
    </message>
    <message>
        <source>Compares two displacement time series (Sentinel-1 and ALOS-2, say) on common dates and one common reference epoch, as Tang et al. (2023, Sections 5.1 and 5.2): the dates are those of the sparser product, the denser one is interpolated linearly, and the error of that is reported. The second is resampled to the grid of the first.</source>
        <translation>在共同日期和同一参考历元上比较两个位移时间序列（例如 Sentinel-1 与 ALOS-2），同 Tang 等（2023，5.1 和 5.2 节）：日期取较稀疏产品的日期，较密的产品线性内插，并报告由此产生的误差。第二个序列重采样到第一个的格网。</translation>
    </message>
    <message>
        <source>Comparing with the GNSS stations …</source>
        <translation>正在与 GNSS 测站比较 …</translation>
    </message>
    <message>
        <source>Complex interferogram</source>
        <translation>复干涉图</translation>
    </message>
    <message>
        <source>Complex interferogram (for filter and unwrap).</source>
        <translation>复干涉图（供 filter 和 unwrap 使用）。</translation>
    </message>
    <message>
        <source>Complex interferogram, or wrapped phase (-pi to pi) [rad]. Empty pixels, and zeros of a complex interferogram, are masked; a phase of zero is a phase.</source>
        <translation>复干涉图，或缠绕相位（-pi 到 pi）[rad]。空像元以及复干涉图的零值予以掩膜；相位为零仍是相位。</translation>
    </message>
    <message>
        <source>Complex samples per second along a line [Hz]; more than the bandwidth. Read from the files where they carry it, or worked out from the sample spacing.</source>
        <translation>沿一行每秒的复采样数 [Hz]；大于带宽。文件中有则从文件读取，或由采样间距推算。</translation>
    </message>
    <message>
        <source>Component of the vector from the reference to the secondary position of the satellite at right angles to the line of sight, positive away from nadir and up [m]. Higher ground then has the smaller phase. Other processors count it the other way: the log says so where the other sign leaves fewer fringes.</source>
        <translation>从参考到辅的卫星位置矢量在垂直于视线方向上的分量，远离星下点并向上为正 [m]。此时较高的地面相位较小。其他处理软件的符号约定相反：若另一符号剩余条纹更少，日志会指出。</translation>
    </message>
    <message>
        <source>Compute how every pixel moved from date to date, and how fast.</source>
        <translation>计算每个像元在各日期之间如何移动以及多快。</translation>
    </message>
    <message>
        <source>Computing the displacement of every pixel …</source>
        <translation>正在计算每个像元的位移 …</translation>
    </message>
    <message>
        <source>Concession of the deepest</source>
        <translation>最深处所在矿区</translation>
    </message>
    <message>
        <source>Concession statistics</source>
        <translation>矿区统计</translation>
    </message>
    <message>
        <source>Concessions</source>
        <translation>矿区</translation>
    </message>
    <message>
        <source>Concessions may be in any coordinate system; points and lines among them are left out and broken outlines repaired, with a warning. Each pixel counts with the exact share of it that lies inside; areas are true square metres. Overlapping concessions count each by itself.</source>
        <translation>矿区可用任意坐标系；其中的点和线会被忽略，破损的边界会被修复，并给出警告。每个像元按其位于矿区内的准确比例计入；面积为真实平方米。重叠的矿区各自独立统计。</translation>
    </message>
    <message>
        <source>Concessions with statistics</source>
        <translation>含统计的矿区</translation>
    </message>
    <message>
        <source>Confidence of a bridge</source>
        <translation>桥接的置信度</translation>
    </message>
    <message>
        <source>Confidence that a bridge needs, 0 to 1. At 0.5 its step lies within a quarter cycle of a whole one, and the slopes of both ends agree as well.</source>
        <translation>桥接所需的置信度，0 到 1。0.5 时其步长与整周之差在四分之一周以内，且两端坡度也一致。</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>连通</translation>
    </message>
    <message>
        <source>Connected components</source>
        <translation>连通分量</translation>
    </message>
    <message>
        <source>Connected components, from 1; 0 is none.</source>
        <translation>连通分量，从 1 起；0 表示无。</translation>
    </message>
    <message>
        <source>Connected parts of the network</source>
        <translation>网络的连通部分</translation>
    </message>
    <message>
        <source>Connected subsets</source>
        <translation>连通子集</translation>
    </message>
    <message>
        <source>Connected: every date that is left is determined.</source>
        <translation>连通：剩余的每个日期均可确定。</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>缩略图总览</translation>
    </message>
    <message>
        <source>Contact sheet of a series</source>
        <translation>序列的缩略图总览</translation>
    </message>
    <message>
        <source>Contour interval [mm/yr]</source>
        <translation>等值线间隔 [mm/yr]</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>等值线</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <source>Coordinate system of the map</source>
        <translation>地图坐标系</translation>
    </message>
    <message>
        <source>Coordinate system of the map. Left out: that of the table, or the UTM zone of the scene.</source>
        <translation>地图坐标系。留空：查找表的坐标系，或景所在的 UTM 带。</translation>
    </message>
    <message>
        <source>Coregister images</source>
        <translation>影像配准</translation>
    </message>
    <message>
        <source>Corrected stack</source>
        <translation>改正后的堆栈</translation>
    </message>
    <message>
        <source>Corrected stack as GeoTIFFs</source>
        <translation>改正后的堆栈（GeoTIFF）</translation>
    </message>
    <message>
        <source>Corrected stack, GeoTIFFs</source>
        <translation>改正后的堆栈，GeoTIFF</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相关系数</translation>
    </message>
    <message>
        <source>Count displacement from the first date, as InSAR does, instead of from the untouched ground.</source>
        <translation>像 InSAR 那样从首个日期起算位移，而非从未受扰动的地面起算。</translation>
    </message>
    <message>
        <source>Count from the first date</source>
        <translation>自首个日期起算</translation>
    </message>
    <message>
        <source>Counting what each concession did …</source>
        <translation>正在统计各矿区的情况 …</translation>
    </message>
    <message>
        <source>Create stack</source>
        <translation>创建干涉图堆栈</translation>
    </message>
    <message>
        <source>Criterion of the choice</source>
        <translation>选择准则</translation>
    </message>
    <message>
        <source>Curvature</source>
        <translation>曲率</translation>
    </message>
    <message>
        <source>Curvature [1/km]</source>
        <translation>曲率 [1/km]</translation>
    </message>
    <message>
        <source>Cut the corners that pixels give the outlines. Areas are those of the pixels.</source>
        <translation>削去像元造成的轮廓棱角。面积仍按像元计算。</translation>
    </message>
    <message>
        <source>Cuts one single-look complex image, or both of a registered pair, into a lower and an upper range sub-band of the same width (Diao et al. 2023, Section 2.1), each as a complex raster on the grid of the image.</source>
        <translation>把一幅单视复影像，或已配准像对的两幅影像，分割为同宽的下、上两个距离向子带（Diao 等 2023，2.1 节），各为影像格网上的复数栅格。</translation>
    </message>
    <message>
        <source>Cycle in which a wrapped phase lies. subsidence: -pi/2 to 3 pi/2, motion away from the satellite up to 3/8 of the simulated wavelength. uplift: its mirror image. none: -pi to pi. unwrapped: the phase is unwrapped and left as it is.</source>
        <translation>缠绕相位所在的周期。subsidence：-pi/2 到 3 pi/2，即远离卫星的运动至模拟波长的 3/8。uplift：与之镜像。none：-pi 到 pi。unwrapped：相位已解缠，保持不变。</translation>
    </message>
    <message>
        <source>D-InSAR</source>
        <translation>D-InSAR</translation>
    </message>
    <message>
        <source>D-InSAR counts as working where the phase difference of neighbouring pixels, noise included, exceeds half a cycle with a probability of at most 1 %. Sub-band counts as working where its phase is SNR times its noise (mode snr), or where the vertical displacement is a fifth of the simulated wavelength (mode paper: Diao et al. 2023), and where the slope does not decorrelate the sub-band.</source>
        <translation>若相邻像元的相位差（含噪声）超过半周的概率不大于 1 %，则认为 D-InSAR 有效。若子带相位达到其噪声的 SNR 倍（snr 模式），或垂直位移达到模拟波长的五分之一（paper 模式：Diao 等 2023），且坡度不使子带失相干，则认为子带有效。</translation>
    </message>
    <message>
        <source>D-InSAR only</source>
        <translation>仅 D-InSAR</translation>
    </message>
    <message>
        <source>D-InSAR only [%]</source>
        <translation>仅 D-InSAR [%]</translation>
    </message>
    <message>
        <source>D-InSAR works up to cycle</source>
        <translation>D-InSAR 有效至周期</translation>
    </message>
    <message>
        <source>DEM</source>
        <translation>DEM</translation>
    </message>
    <message>
        <source>DEM [m]</source>
        <translation>DEM [m]</translation>
    </message>
    <message>
        <source>DEM error</source>
        <translation>DEM 误差</translation>
    </message>
    <message>
        <source>DEM error [m]</source>
        <translation>DEM 误差 [m]</translation>
    </message>
    <message>
        <source>DEM error, standard deviation [m]</source>
        <translation>DEM 误差标准差 [m]</translation>
    </message>
    <message>
        <source>DEM in radar coordinates [m]</source>
        <translation>雷达坐标系中的 DEM [m]</translation>
    </message>
    <message>
        <source>DISP-S1</source>
        <translation>DISP-S1</translation>
    </message>
    <message>
        <source>Date at which the decay begins, ISO; may lie before the first date of the series.</source>
        <translation>衰减开始的日期，ISO；可早于序列的首个日期。</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Dates of jumps (earthquake, replaced antenna, whole-cycle error), ISO, several with commas. The first value after the date has jumped. Added to whatever MODEL is chosen.</source>
        <translation>跳变日期（地震、更换天线、整周误差），ISO，多个以逗号分隔。该日期之后的首个值已经跳变。加入所选的任何 MODEL。</translation>
    </message>
    <message>
        <source>Dates of steps</source>
        <translation>阶跃日期</translation>
    </message>
    <message>
        <source>Dates of the series, ISO, separated by semicolons (2018-01-06;2018-06-23).</source>
        <translation>序列的日期，ISO，以分号分隔（2018-01-06;2018-06-23）。</translation>
    </message>
    <message>
        <source>Dates that are drawn faintly, evenly spread in time.</source>
        <translation>以淡色绘出、在时间上均匀分布的日期。</translation>
    </message>
    <message>
        <source>Dates that drop out of the series: {dates}.</source>
        <translation>脱离序列的日期：{dates}。</translation>
    </message>
    <message>
        <source>Dates to show, ISO, separated by semicolons (2016-01-06; 2017-06-30); the nearest date of the series is taken. Left out: all, or those of N_DATES.</source>
        <translation>要显示的日期，ISO，以分号分隔（2016-01-06; 2017-06-30）；取序列中最近的日期。留空：全部，或 N_DATES 个。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Days of an interferogram of the first</source>
        <translation>第一产品干涉图的天数</translation>
    </message>
    <message>
        <source>Days of an interferogram of the second</source>
        <translation>第二产品干涉图的天数</translation>
    </message>
    <message>
        <source>Days of one revisit cycle. Left out: the sensor's.</source>
        <translation>一个重访周期的天数。留空：传感器的周期。</translation>
    </message>
    <message>
        <source>Days of the centred box that smooths the daily series (Tang et al. 2023: 7); odd, 1 for none. It counts calendar days, passes over empty ones and shrinks at the ends.</source>
        <translation>平滑日序列的居中滑动窗天数（Tang 等 2023：7）；奇数，1 为不平滑。按日历天计，跳过空日，在两端缩短。</translation>
    </message>
    <message>
        <source>Deepest [mm/yr]</source>
        <translation>最深值 [mm/yr]</translation>
    </message>
    <message>
        <source>Degree of the polynomial</source>
        <translation>多项式次数</translation>
    </message>
    <message>
        <source>Degree of the polynomial, 0 (a shift) to 3; lowered, with a warning, where windows are too few.</source>
        <translation>多项式次数，0（平移）到 3；窗口太少时会降低并警告。</translation>
    </message>
    <message>
        <source>Degree used</source>
        <translation>所用次数</translation>
    </message>
    <message>
        <source>Degrees of freedom taken off</source>
        <translation>扣除的自由度</translation>
    </message>
    <message>
        <source>Delay as a function of the height: none, linear or quadratic. One function per date; dates whose slope is not told apart from chance (two standard deviations) are left alone.</source>
        <translation>随高程变化的延迟：none、linear 或 quadratic。每个日期一个函数；斜率与偶然无法区分（两倍标准差）的日期不予改正。</translation>
    </message>
    <message>
        <source>Delay rasters [m]</source>
        <translation>延迟栅格 [m]</translation>
    </message>
    <message>
        <source>Delay rasters [m] with the date in the name or a tag (one per date, or a band per date), GACOS .ztd files with their .rsc, or MintPy's ERA5.h5. Every date of the stack is needed.</source>
        <translation>延迟栅格 [m]，名称或标签含日期（每个日期一幅，或每个日期一个波段）；GACOS 的 .ztd 文件及其 .rsc；或 MintPy 的 ERA5.h5。堆栈的每个日期都需要。</translation>
    </message>
    <message>
        <source>Delay with height</source>
        <translation>随高程的延迟</translation>
    </message>
    <message>
        <source>Depth [m]</source>
        <translation>采深 [m]</translation>
    </message>
    <message>
        <source>Depth of the middle of the face [m].</source>
        <translation>工作面中部的深度 [m]。</translation>
    </message>
    <message>
        <source>Descending track</source>
        <translation>降轨</translation>
    </message>
    <message>
        <source>Detect subsidence bowls</source>
        <translation>探测下沉盆地</translation>
    </message>
    <message>
        <source>Difference [mm]</source>
        <translation>差值 [mm]</translation>
    </message>
    <message>
        <source>Difference of two products</source>
        <translation>两种产品之差</translation>
    </message>
    <message>
        <source>Differences over their predicted deviations, rms</source>
        <translation>差值与其预测标准差之比，均方根</translation>
    </message>
    <message>
        <source>Dip [degrees]</source>
        <translation>倾角 [度]</translation>
    </message>
    <message>
        <source>Dip direction of the seam [degrees]</source>
        <translation>煤层倾向 [度]</translation>
    </message>
    <message>
        <source>Dip of the seam [degrees].</source>
        <translation>煤层倾角 [度]。</translation>
    </message>
    <message>
        <source>Displacement [mm]</source>
        <translation>位移 [mm]</translation>
    </message>
    <message>
        <source>Displacement along the line of sight [mm], one band per date, the first date's zeros included. Animates in QGIS's temporal controller.</source>
        <translation>视线向位移 [mm]，每个日期一个波段，含首个日期的零值。可在 QGIS 时态控制器中播放。</translation>
    </message>
    <message>
        <source>Displacement along the line of sight [mm], positive toward the satellite.</source>
        <translation>视线向位移 [mm]，朝向卫星为正。</translation>
    </message>
    <message>
        <source>Displacement along the line of sight at every date, by a coherence-weighted small-baseline inversion of unwrapped interferograms (Tang et al. 2023, Eq. 6 and 7), with the velocity, its standard error and quality maps.</source>
        <translation>由解缠干涉图经相干性加权小基线反演得到各日期的视线向位移（Tang 等 2023，式 6 和 7），并给出速度、其标准误差和质量图。</translation>
    </message>
    <message>
        <source>Displacement factor</source>
        <translation>水平移动系数</translation>
    </message>
    <message>
        <source>Displacement factor b</source>
        <translation>水平移动系数 b</translation>
    </message>
    <message>
        <source>Displacement factor b, likewise.</source>
        <translation>水平移动系数 b，同上。</translation>
    </message>
    <message>
        <source>Displacement factor b.</source>
        <translation>水平移动系数 b。</translation>
    </message>
    <message>
        <source>Displacement factor b: its value where it is not in FIT, else where the search starts.</source>
        <translation>水平移动系数 b：不在 FIT 中时为其取值，否则为搜索起点。</translation>
    </message>
    <message>
        <source>Displacement from sub-band phase</source>
        <translation>由子带相位求位移</translation>
    </message>
    <message>
        <source>Displacement from unwrapped phase</source>
        <translation>由解缠相位求位移</translation>
    </message>
    <message>
        <source>Displacement or velocity along lines, at all or chosen dates, on the line or averaged across a swath. Distances are true metres, whatever the coordinate system.</source>
        <translation>沿线的位移或速度，全部或选定日期，取线上的值或条带平均。无论何种坐标系，距离均为真实米。</translation>
    </message>
    <message>
        <source>Displacement profile</source>
        <translation>位移剖面</translation>
    </message>
    <message>
        <source>Displacement series on the same grid, for the onset and the cumulative subsidence of each bowl. Optional.</source>
        <translation>同一格网上的位移序列，用于求每个盆地的起始时间和累积沉降。可选。</translation>
    </message>
    <message>
        <source>Displacement series, one per product; the last date minus the first is looked at.</source>
        <translation>位移序列，每个产品一个；考察末日期减首日期之值。</translation>
    </message>
    <message>
        <source>Displacement that the found parameters predict along the line of sight [mm].</source>
        <translation>所求参数预计的视线向位移 [mm]。</translation>
    </message>
    <message>
        <source>Displacement time series or velocity of the ascending track.</source>
        <translation>升轨的位移时间序列或速度。</translation>
    </message>
    <message>
        <source>Displacement time series to be validated, one or several products beside each other (Sentinel-1 and ALOS-2, say): rasters with a date per band, as sbas writes them, or MintPy's timeseries.h5.</source>
        <translation>待验证的位移时间序列，可并列一个或多个产品（例如 Sentinel-1 和 ALOS-2）：sbas 写出的每波段一个日期的栅格，或 MintPy 的 timeseries.h5。</translation>
    </message>
    <message>
        <source>Displacement time series.</source>
        <translation>位移时间序列。</translation>
    </message>
    <message>
        <source>Displacements are in mm, velocities in mm/yr, positive toward the satellite: subsidence is negative. The first date is zero. A year has 365.25 days.</source>
        <translation>位移以 mm 计，速度以 mm/yr 计，朝向卫星为正：沉降为负。首个日期为零。一年为 365.25 天。</translation>
    </message>
    <message>
        <source>Distance [m]</source>
        <translation>距离 [m]</translation>
    </message>
    <message>
        <source>Distance around it [m]</source>
        <translation>其周围距离 [m]</translation>
    </message>
    <message>
        <source>Distance classes</source>
        <translation>距离分级</translation>
    </message>
    <message>
        <source>Distance from the reference [m]</source>
        <translation>到参考的距离 [m]</translation>
    </message>
    <message>
        <source>Distance from the reference that ATMOSPHERE_STD shall belong to [m]. Left out: against the mean of the raster, as where the median of each interferogram is the reference.</source>
        <translation>ATMOSPHERE_STD 所对应的到参考的距离 [m]。留空：相对于栅格平均值，即以每幅干涉图中位数为参考的情形。</translation>
    </message>
    <message>
        <source>Distance from the sensor to the ground at mid-swath [m]. Needed for the DEM error only; read from the files where they carry it.</source>
        <translation>传感器到测绘带中部地面的距离 [m]。仅 DEM 误差需要；文件中有则从文件读取。</translation>
    </message>
    <message>
        <source>Distance from the sensor to the ground at the middle sample [m]. Left out: from NEAR_RANGE.</source>
        <translation>传感器到中间采样处地面的距离 [m]。留空：由 NEAR_RANGE 推算。</translation>
    </message>
    <message>
        <source>Distance of lines along the track [m]. Read from the files where they carry it.</source>
        <translation>沿轨方向的行间距 [m]。文件中有则从文件读取。</translation>
    </message>
    <message>
        <source>Distance of lines on the ground [m].</source>
        <translation>地面上的行间距 [m]。</translation>
    </message>
    <message>
        <source>Distance of samples in slant range [m], c / (2 sampling rate). Read from the files where they carry it.</source>
        <translation>斜距向采样间距 [m]，c /（2 × 采样率）。文件中有则从文件读取。</translation>
    </message>
    <message>
        <source>Distance of the centre of each sub-band from the centre of the full band [Hz], at most half of what the sub-band leaves of the full band; goes before PRESET.</source>
        <translation>各子带中心与全带中心的频率距离 [Hz]，最大为全带减去子带后的一半；优先于 PRESET。</translation>
    </message>
    <message>
        <source>Distance of the contour lines [mm/yr]; needed for CONTOURS.</source>
        <translation>等值线间隔 [mm/yr]；CONTOURS 需要它。</translation>
    </message>
    <message>
        <source>Distance of the lowest value [m]</source>
        <translation>最低值处的距离 [m]</translation>
    </message>
    <message>
        <source>Distance of the points [m]</source>
        <translation>点间距 [m]</translation>
    </message>
    <message>
        <source>Distance of the points along the line [m]. Left out: half a pixel.</source>
        <translation>沿线的点间距 [m]。留空：半个像元。</translation>
    </message>
    <message>
        <source>Distance of the raster's columns in slant range [m]; from its tags, if left out.</source>
        <translation>栅格列的斜距间距 [m]；留空时取自其标签。</translation>
    </message>
    <message>
        <source>Distance of the raster's rows along the track [m]; from its tags, if left out. Not needed on a map.</source>
        <translation>栅格行的沿轨间距 [m]；留空时取自其标签。地图上不需要。</translation>
    </message>
    <message>
        <source>Distance over which errors are shared [m], the RANGE of semivariogram: for the standard deviation of volumes. Left out: it is an upper bound (all errors shared).</source>
        <translation>误差相关的距离 [m]，即 semivariogram 的 RANGE：用于体积的标准差。留空：标准差为上界（误差完全相关）。</translation>
    </message>
    <message>
        <source>Distance over which errors are shared [m], the RANGE of semivariogram: for the standard deviations of means and volumes. Left out: they are upper bounds (all errors shared).</source>
        <translation>误差相关的距离 [m]，即 semivariogram 的 RANGE：用于平均值和体积的标准差。留空：标准差为上界（误差完全相关）。</translation>
    </message>
    <message>
        <source>Document (PDF) …</source>
        <translation>文档 (PDF) …</translation>
    </message>
    <message>
        <source>Double difference</source>
        <translation>双差</translation>
    </message>
    <message>
        <source>Double-difference correlation</source>
        <translation>双差相关系数</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Draw a line</source>
        <translation>画线</translation>
    </message>
    <message>
        <source>Draw a line on the map and see the displacement along it, moving with the temporal controller.</source>
        <translation>在地图上画一条线，查看沿线位移，并随时态控制器变化。</translation>
    </message>
    <message>
        <source>Draw a line on the map: click its corners, end it with the right button.</source>
        <translation>在地图上画线：点击各顶点，右键结束。</translation>
    </message>
    <message>
        <source>Draw an outline with the left button pressed.</source>
        <translation>按住左键画出轮廓。</translation>
    </message>
    <message>
        <source>Draw phase noise and coherence estimates. When off, the phase has no noise and the coherence is the expected one.</source>
        <translation>加入相位噪声并模拟相干性估计。关闭时相位无噪声，相干性为期望值。</translation>
    </message>
    <message>
        <source>Drawing (SVG) …</source>
        <translation>图形 (SVG) …</translation>
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
        <source>Each series is fitted by a continuous line with up to three change points; how many, the Bayesian information criterion decides. The active phase reaches from the first to the last stretch that is faster than 70 % of the fastest one; a stretch between them that is slower than 30 % is a stoppage. What comes before is the initial phase, what follows the residual one. Subsidence is negative. Dates that stand out by four robust standard deviations are left out.</source>
        <translation>每个序列用最多三个转折点的连续折线拟合；转折点个数由贝叶斯信息准则决定。活跃期从速度超过最快段 70 % 的首段延续到最后一段；其间慢于 30 % 的段为停滞。之前为初始期，之后为残余期。沉降为负。偏离四倍稳健标准差的日期不参与。</translation>
    </message>
    <message>
        <source>Eastward displacement</source>
        <translation>东向位移</translation>
    </message>
    <message>
        <source>Eastward displacement [mm]</source>
        <translation>东向位移 [mm]</translation>
    </message>
    <message>
        <source>Eastward displacement [mm] or velocity [mm/yr], positive east.</source>
        <translation>东向位移 [mm] 或速度 [mm/yr]，向东为正。</translation>
    </message>
    <message>
        <source>Eastward displacement [mm].</source>
        <translation>东向位移 [mm]。</translation>
    </message>
    <message>
        <source>Eastward motion</source>
        <translation>东向运动</translation>
    </message>
    <message>
        <source>Eastward motion, with METHOD mining.</source>
        <translation>东向运动，METHOD 为 mining 时给出。</translation>
    </message>
    <message>
        <source>Eastward velocity</source>
        <translation>东向速度</translation>
    </message>
    <message>
        <source>Effect of a B wrong by 20 %</source>
        <translation>B 偏差 20 % 的影响</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>End of the active phase</source>
        <translation>活跃期结束</translation>
    </message>
    <message>
        <source>End of the active phase [decimal year]</source>
        <translation>活跃期结束 [小数年]</translation>
    </message>
    <message>
        <source>End of the active phase as decimal year; empty where it lasts to the end of the series.</source>
        <translation>活跃期结束的时间，小数年；若持续到序列末尾则为空。</translation>
    </message>
    <message>
        <source>End of the colour scale [mm]</source>
        <translation>色标端点 [mm]</translation>
    </message>
    <message>
        <source>End of the colour scale [mm], the same for all maps: from minus to plus this value. Left out: a round number that spans 99.5 % of the values.</source>
        <translation>色标端点 [mm]，所有地图相同：从负到正该值。留空：涵盖 99.5 % 数值的整数。</translation>
    </message>
    <message>
        <source>Epochs of alignment first</source>
        <translation>first 对齐所用历元数</translation>
    </message>
    <message>
        <source>Error bars</source>
        <translation>误差棒</translation>
    </message>
    <message>
        <source>Estimate screens by common-scene stacking.</source>
        <translation>用公共景叠加估计大气相位屏。</translation>
    </message>
    <message>
        <source>Estimate the DEM error</source>
        <translation>估计 DEM 误差</translation>
    </message>
    <message>
        <source>Estimate the error of the DEM from the perpendicular baselines together with the motion. Needs baselines, the slant range, the incidence angle and a SMOOTHING above 0: without smoothing it cannot be told apart from motion.</source>
        <translation>由垂直基线连同运动一起估计 DEM 误差。需要基线、斜距、入射角以及大于 0 的 SMOOTHING：不加平滑就无法与运动区分。</translation>
    </message>
    <message>
        <source>Estimated error of the DEM [m]; written with ESTIMATE_DEM_ERROR only.</source>
        <translation>估计的 DEM 误差 [m]；仅在 ESTIMATE_DEM_ERROR 时写出。</translation>
    </message>
    <message>
        <source>Estimates what the air adds to each date and takes it off every interferogram, as the difference of its two dates: loops of interferograms close as before.</source>
        <translation>估计大气对每个日期的贡献，并以两日期之差从每幅干涉图中扣除：干涉图闭环的闭合不变。</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>估计量</translation>
    </message>
    <message>
        <source>Every parameter of the functions and its standard deviation, a band each, unit in the name of the band. Empty where the pixel's function does not have it or its dates do not determine it.</source>
        <translation>各函数的全部参数及其标准差，每项一个波段，单位见波段名。像元的函数没有该项或其日期不能确定该项时为空。</translation>
    </message>
    <message>
        <source>Every pixel has a predicted standard deviation (Bamler and Eineder 2005). Pixels that are no more coherent than chance, or on slopes that decorrelate the narrow sub-bands, are empty: they are blind, not zero. Many looks are needed: see applicability. Register the images with coregister first, at full band, with the moving area masked.</source>
        <translation>每个像元都有预测的标准差（Bamler 和 Eineder 2005）。相干性不高于偶然水平，或位于使窄子带失相干的坡上的像元为空：那是盲区，而不是零。需要大量视数：见 applicability。请先用 coregister 在全带下、掩膜运动区域后配准影像。</translation>
    </message>
    <message>
        <source>Every pixel uses the interferograms in which it has a value. Velocities are in mm/yr, positive toward the satellite: subsidence is negative. Stacking assumes a constant velocity; where mining starts or stops within the period, use SBAS.</source>
        <translation>每个像元使用其有值的干涉图。速度以 mm/yr 计，朝向卫星为正：沉降为负。Stacking 假设速度恒定；若开采在期间内开始或停止，请用 SBAS。</translation>
    </message>
    <message>
        <source>Every pixel uses the interferograms in which it has a value. Where these do not connect all dates, the dates beyond the gap are empty, or bridged by constant velocity when SMOOTHING asks for it; FLAGS tells which.</source>
        <translation>每个像元使用其有值的干涉图。若它们不能连通全部日期，断点之后的日期为空，或在 SMOOTHING 要求时以恒定速度跨接；FLAGS 指明是哪一种。</translation>
    </message>
    <message>
        <source>Every so-manyth date</source>
        <translation>每隔若干日期</translation>
    </message>
    <message>
        <source>Example mine</source>
        <translation>示例矿山</translation>
    </message>
    <message>
        <source>Expected displacement</source>
        <translation>预期位移</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>查看器</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出 …</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Extent of aligned rasters</source>
        <translation>对齐栅格的范围</translation>
    </message>
    <message>
        <source>Extracted thickness [m]</source>
        <translation>采厚 [m]</translation>
    </message>
    <message>
        <source>Extracted thickness [m].</source>
        <translation>采厚 [m]。</translation>
    </message>
    <message>
        <source>Field that marks reference stations</source>
        <translation>标记参考站的字段</translation>
    </message>
    <message>
        <source>Field that says reference, yes or 1 of reference stations. Left out: role, if there is one.</source>
        <translation>参考站在该字段中写 reference、yes 或 1。留空：若有 role 字段则用之。</translation>
    </message>
    <message>
        <source>Field with the concession's name</source>
        <translation>矿区名称字段</translation>
    </message>
    <message>
        <source>Field with the mine of each station, for pooling. Left out: mine or concession, if there is one.</source>
        <translation>各测站所属矿山的字段，用于合并统计。留空：若有 mine 或 concession 字段则用之。</translation>
    </message>
    <message>
        <source>Field with the names</source>
        <translation>名称字段</translation>
    </message>
    <message>
        <source>Field with the names of the concessions.</source>
        <translation>矿区名称字段。</translation>
    </message>
    <message>
        <source>Field with the names of the concessions. Left out: name, mine or the like, if there is one.</source>
        <translation>矿区名称字段。留空：若有 name、mine 或类似字段则用之。</translation>
    </message>
    <message>
        <source>Field with the names of the panels.</source>
        <translation>采区名称字段。</translation>
    </message>
    <message>
        <source>Field with the names of the stations. Left out: station, site, benchmark, point, name or id.</source>
        <translation>测站名称字段。留空：station、site、benchmark、point、name 或 id。</translation>
    </message>
    <message>
        <source>Field with the station's mine</source>
        <translation>测站所属矿山的字段</translation>
    </message>
    <message>
        <source>Field with the station's name</source>
        <translation>测站名称字段</translation>
    </message>
    <message>
        <source>Field with their names</source>
        <translation>其名称字段</translation>
    </message>
    <message>
        <source>Field with their names. Left out: name or the like, if there is one.</source>
        <translation>名称字段。留空：若有 name 或类似字段则用之。</translation>
    </message>
    <message>
        <source>Field with their names. Left out: name, mine name, concession or the like, if there is one.</source>
        <translation>名称字段。留空：若有 name、mine name、concession 或类似字段则用之。</translation>
    </message>
    <message>
        <source>Field with their names. Left out: name, station or the like, if there is one.</source>
        <translation>名称字段。留空：若有 name、station 或类似字段则用之。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Figures 5 to 10 of Diao et al. (2023) for any radar and any working face, in one HTML report: true and wrapped phase, phase of the sub-bands, accuracy along a profile, subsidence from cycle to cycle, phase with noise, and a table and maps that say when D-InSAR works, when sub-band phase appears, when it is clear, and what is blind.</source>
        <translation>针对任意雷达和任意工作面重现 Diao 等（2023）的图 5 至图 10，汇于一份 HTML 报告：真实相位与缠绕相位、子带相位、剖面精度、逐周期沉降、含噪声相位，以及说明 D-InSAR 何时有效、子带相位何时显现、何时清晰、何处为盲区的表和图。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of GNSS series</source>
        <translation>GNSS 序列文件</translation>
    </message>
    <message>
        <source>Files of series</source>
        <translation>序列文件</translation>
    </message>
    <message>
        <source>Files of series, beside or instead of the folder.</source>
        <translation>序列文件，可与文件夹并用或代替它。</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>填补空缺</translation>
    </message>
    <message>
        <source>Fill gaps by a spline in tension.</source>
        <translation>用张力样条填补空缺。</translation>
    </message>
    <message>
        <source>Filled [%]</source>
        <translation>已填补 [%]</translation>
    </message>
    <message>
        <source>Filled raster</source>
        <translation>填补后的栅格</translation>
    </message>
    <message>
        <source>Fills small gaps of a time series or a velocity map by a continuous curvature spline in tension (Smith and Wessel 1990, the equation of GMT's surface), date by date. Values that are there stay as they are.</source>
        <translation>用张力连续曲率样条（Smith 和 Wessel 1990，即 GMT surface 的方程）逐日期填补时间序列或速度图中的小空缺。已有的值保持不变。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>Filter an interferogram</source>
        <translation>干涉图滤波</translation>
    </message>
    <message>
        <source>Filter of Figure 7 [m]</source>
        <translation>图 7 的滤波窗 [m]</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>滤波结果</translation>
    </message>
    <message>
        <source>Filters a complex interferogram, wrapped phase, or any raster of one band.</source>
        <translation>对复干涉图、缠绕相位或任意单波段栅格滤波。</translation>
    </message>
    <message>
        <source>Find stable ground for a reference</source>
        <translation>寻找稳定地面作为参考</translation>
    </message>
    <message>
        <source>Finds interferograms that were unwrapped wrongly by whole cycles and mends them (Yunjun et al. 2019): by the closure of triplets, by bridges between connected components, or by both.</source>
        <translation>找出解缠差整周的干涉图并予以修正（Yunjun 等 2019）：利用三元组闭合、连通分量之间的桥接，或两者并用。</translation>
    </message>
    <message>
        <source>First common date</source>
        <translation>首个共同日期</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>首个日期</translation>
    </message>
    <message>
        <source>First date of the comparison; left out: the first of the series.</source>
        <translation>比较的首个日期；留空：序列的首个日期。</translation>
    </message>
    <message>
        <source>First date that is shown.</source>
        <translation>显示的首个日期。</translation>
    </message>
    <message>
        <source>First date to use, ISO (2018-01-06). Left out: the first of the series.</source>
        <translation>使用的首个日期，ISO（2018-01-06）。留空：序列的首个日期。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>First minus second at the last common date [mm].</source>
        <translation>最后共同日期处第一减第二 [mm]。</translation>
    </message>
    <message>
        <source>First of FUNCTION</source>
        <translation>FUNCTION 的第一个</translation>
    </message>
    <message>
        <source>First time series</source>
        <translation>第一时间序列</translation>
    </message>
    <message>
        <source>First time series; its grid is that of the outputs.</source>
        <translation>第一时间序列；输出采用其格网。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>Fit a plane to the differences from GNSS at each date, beside the shift; needs three stations that are not in a line.</source>
        <translation>在平移之外，对每个日期与 GNSS 的差值拟合平面；需要三个不在一条直线上的测站。</translation>
    </message>
    <message>
        <source>Fit parameters of panels</source>
        <translation>拟合采区参数</translation>
    </message>
    <message>
        <source>Fitted series [mm]</source>
        <translation>拟合序列 [mm]</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Flight direction for LOS [degrees]. Left out: what TEMPLATE says.</source>
        <translation>LOS 的航向角 [度]。留空：取 TEMPLATE 所注明者。</translation>
    </message>
    <message>
        <source>Flight direction of the ascending track, clockwise from north [degrees]: about 348 (or -12) ascending, 192 (or -168) descending. Left out: what the tags say.</source>
        <translation>升轨航向角，自北顺时针 [度]：升轨约 348（或 -12），降轨约 192（或 -168）。留空：取标签所注明者。</translation>
    </message>
    <message>
        <source>Flight direction of the descending track, clockwise from north [degrees]: about 348 (or -12) ascending, 192 (or -168) descending. Left out: what the tags say.</source>
        <translation>降轨航向角，自北顺时针 [度]：升轨约 348（或 -12），降轨约 192（或 -168）。留空：取标签所注明者。</translation>
    </message>
    <message>
        <source>Flight direction, clockwise from north [degrees], where the time series' tags do not say it.</source>
        <translation>航向角，自北顺时针 [度]，在时间序列标签未注明时使用。</translation>
    </message>
    <message>
        <source>Flight direction, clockwise from north [degrees]: about 348 (or -12) ascending, 192 (or -168) descending. Left out: what the tags say.</source>
        <translation>航向角，自北顺时针 [度]：升轨约 348（或 -12），降轨约 192（或 -168）。留空：取标签所注明者。</translation>
    </message>
    <message>
        <source>Flight direction, clockwise from north [degrees]: about 348 (or -12) ascending, 192 (or -168) descending. Written into the outputs.</source>
        <translation>航向角，自北顺时针 [度]：升轨约 348（或 -12），降轨约 192（或 -168）。写入输出。</translation>
    </message>
    <message>
        <source>Flight direction, clockwise from north [degrees]; the radar is taken to look right. Slopes along range decorrelate. Left out: the steepest slope is taken to run along range, the cautious choice. In radar coordinates range runs along the columns, and this is not used.</source>
        <translation>航向角，自北顺时针 [度]；雷达视为右视。沿距离向的坡度引起失相干。留空：视最陡坡沿距离向，此为谨慎的选择。在雷达坐标系中距离向沿列方向，此参数不用。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder (or one file) with the series: tenv3, pos, neu, or CSV tables with time, east, north, up in columns such as time_utc, east_mm, north_mm, up_mm; a table of one station is named by its file, one of several has a column station.</source>
        <translation>存放序列的文件夹（或单个文件）：tenv3、pos、neu，或含时间、东、北、上的 CSV 表，列名如 time_utc、east_mm、north_mm、up_mm；单站的表以文件名命名，多站的表含 station 列。</translation>
    </message>
    <message>
        <source>Folder for the pictures. New, empty, or with an earlier result, which is replaced; one that holds anything else is refused.</source>
        <translation>图片文件夹。新文件夹、空文件夹，或含先前结果者（将被替换）；存有其他内容的文件夹会被拒绝。</translation>
    </message>
    <message>
        <source>Folder in which the example mine gets a folder of its own</source>
        <translation>示例矿山将在其中建立自己的文件夹</translation>
    </message>
    <message>
        <source>Folder of GNSS series</source>
        <translation>GNSS 序列文件夹</translation>
    </message>
    <message>
        <source>Folder of a product</source>
        <translation>产品文件夹</translation>
    </message>
    <message>
        <source>Folder of a product …</source>
        <translation>产品文件夹 …</translation>
    </message>
    <message>
        <source>Folder of delay rasters</source>
        <translation>延迟栅格文件夹</translation>
    </message>
    <message>
        <source>Folder of series</source>
        <translation>序列文件夹</translation>
    </message>
    <message>
        <source>Folder of the simulated stack. A folder that holds an earlier simulation is replaced; one that holds anything else is refused.</source>
        <translation>模拟堆栈的文件夹。存有先前模拟结果的文件夹会被替换；存有其他内容的文件夹会被拒绝。</translation>
    </message>
    <message>
        <source>Folder with results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Folder with results of Mining InSAR, without its subfolders. Files of other origin are passed over.</source>
        <translation>Mining InSAR 结果的文件夹，不含子文件夹。其他来源的文件会被略过。</translation>
    </message>
    <message>
        <source>Forget the reference</source>
        <translation>取消参考</translation>
    </message>
    <message>
        <source>Fourth of FUNCTION</source>
        <translation>FUNCTION 的第四个</translation>
    </message>
    <message>
        <source>Frames at equal steps of so many days instead, so that the film runs as time does.</source>
        <translation>改为每隔这么多天一帧，使影片按时间匀速播放。</translation>
    </message>
    <message>
        <source>Frames of an animation</source>
        <translation>动画帧</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>手绘</translation>
    </message>
    <message>
        <source>Frequency of an RSLC file</source>
        <translation>RSLC 文件的频段</translation>
    </message>
    <message>
        <source>Frequency offset of the sub-bands [Hz]</source>
        <translation>子带频率偏移 [Hz]</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>From an SLC pair to sub-band displacement (model)</source>
        <translation>从 SLC 像对到子带位移（模型）</translation>
    </message>
    <message>
        <source>From interferograms to a report in five steps. Each button opens an algorithm of the Processing toolbox with everything filled in that is known so far.</source>
        <translation>五步从干涉图到报告。每个按钮打开一个处理工具箱算法，凡已知的参数均已填好。</translation>
    </message>
    <message>
        <source>From interferograms to a report, step by step, and an example mine to try everything on.</source>
        <translation>从干涉图到报告，一步一步进行，并附可供试用的示例矿山。</translation>
    </message>
    <message>
        <source>From interferograms to time series (model)</source>
        <translation>从干涉图到时间序列（模型）</translation>
    </message>
    <message>
        <source>Full width of the range spectrum [Hz]. Read from the files where they carry it and compared with the spectrum itself; where they differ by more than 2.5 % the width of the spectrum is used, not the value from the file or given here, and the log says so.</source>
        <translation>距离向频谱的全宽 [Hz]。文件中有则从文件读取，并与频谱本身比较；相差超过 2.5 % 时采用频谱的宽度，而非文件或此处给出的值，日志会说明。</translation>
    </message>
    <message>
        <source>Function of time</source>
        <translation>时间函数</translation>
    </message>
    <message>
        <source>Function of time as text</source>
        <translation>时间函数（文本）</translation>
    </message>
    <message>
        <source>Function of time chosen</source>
        <translation>选定的时间函数</translation>
    </message>
    <message>
        <source>Function of time. A straight line is in all but the logistic. linear; quadratic; annual (wave of a year); semiannual (wave of half a year); step (at STEPS); exponential or logarithmic (a decay after ONSET); logistic (slow, fast, slow: an s-shaped curve whose middle and width are found); auto: at each pixel the best of linear, quadratic, annual and logistic, with STEPS also step, with ONSET both decays.</source>
        <translation>时间函数。除 logistic 外均含直线。linear；quadratic；annual（年周期波）；semiannual（半年波）；step（在 STEPS 处）；exponential 或 logarithmic（ONSET 之后的衰减）；logistic（慢、快、慢：求其中点和宽度的 S 形曲线）；auto：在每个像元从 linear、quadratic、annual 和 logistic 中择优，给出 STEPS 时还含 step，给出 ONSET 时还含两种衰减。</translation>
    </message>
    <message>
        <source>Functions of time used</source>
        <translation>所用的时间函数</translation>
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
        <source>GIF writes an animated GIF at once, where the Python package Pillow is installed; a GIF has at most 256 colours.</source>
        <translation>GIF 直接写出 GIF 动画，需安装 Python 软件包 Pillow；GIF 最多 256 色。</translation>
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
        <source>GNSS at a radar date: linear (the day itself, else between days at most 6 apart) or nearest (within 3 days).</source>
        <translation>雷达日期处的 GNSS：linear（当日，否则在相隔不超过 6 天的两日之间线性内插）或 nearest（3 天以内）。</translation>
    </message>
    <message>
        <source>GNSS at radar dates</source>
        <translation>雷达日期处的 GNSS</translation>
    </message>
    <message>
        <source>GNSS series</source>
        <translation>GNSS 序列</translation>
    </message>
    <message>
        <source>GNSS series as a table layer</source>
        <translation>GNSS 序列（表格图层）</translation>
    </message>
    <message>
        <source>GNSS stations</source>
        <translation>GNSS 测站</translation>
    </message>
    <message>
        <source>GNSS stations to tie to</source>
        <translation>联测的 GNSS 测站</translation>
    </message>
    <message>
        <source>GNSS to line of sight</source>
        <translation>GNSS 投影到视线向</translation>
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
        <source>Gaps between values are filled by a spline in tension (Smith and Wessel 1990) and marked: dotted in the figure, a column in the table. Ends are not extrapolated.</source>
        <translation>数值之间的空缺用张力样条（Smith 和 Wessel 1990）填补并标出：图中为虚线，表中有一列。两端不外推。</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Geocode</source>
        <translation>地理编码</translation>
    </message>
    <message>
        <source>Geocoded</source>
        <translation>地理编码结果</translation>
    </message>
    <message>
        <source>Give RESULTS, a folder in which Mining InSAR wrote its outputs: rasters are recognised by their tags and tables by their columns. Or name them one by one. A stack adds the network and the doubts that follow from it.</source>
        <translation>给出 RESULTS，即 Mining InSAR 写入结果的文件夹：栅格按标签识别，表格按列识别。也可逐一指定。给出堆栈可增加网络及由此产生的疑点。</translation>
    </message>
    <message>
        <source>Give the mining concessions as MASK. Nothing is estimated inside, and the screens are carried across smoothly; without it the bend of motion that speeds up or stops is taken for air, 11 mm for a change by 341 mm/yr and pairs of up to 36 days.</source>
        <translation>请以 MASK 给出采矿矿区。其内不作估计，大气相位屏平滑跨过；否则加速或停止的运动的弯曲会被当作大气：速率变化 341 mm/yr、像对最长 36 天时为 11 mm。</translation>
    </message>
    <message>
        <source>Goldstein</source>
        <translation>Goldstein</translation>
    </message>
    <message>
        <source>Goldstein: overlap of patches [pixels]</source>
        <translation>Goldstein：分块重叠 [像元]</translation>
    </message>
    <message>
        <source>Goldstein: side of a patch [pixels]</source>
        <translation>Goldstein：分块边长 [像元]</translation>
    </message>
    <message>
        <source>Goldstein: strength</source>
        <translation>Goldstein：强度</translation>
    </message>
    <message>
        <source>Gradient in parts of the largest</source>
        <translation>以最大梯度为单位的梯度</translation>
    </message>
    <message>
        <source>Gradient that a usual interferogram meets, in parts of lambda/4 per pixel: band 1 first product, band 2 second. Above 1 the phase aliases.</source>
        <translation>普通干涉图遇到的梯度，以每像元 lambda/4 为单位：波段 1 为第一产品，波段 2 为第二产品。大于 1 时相位混叠。</translation>
    </message>
    <message>
        <source>Greatest subsidence angle [degrees]</source>
        <translation>最大下沉角 [度]</translation>
    </message>
    <message>
        <source>Greatest subsidence angle [degrees]; 90 shifts nothing down-dip.</source>
        <translation>最大下沉角 [度]；90 表示不向下山方向偏移。</translation>
    </message>
    <message>
        <source>Ground that moves</source>
        <translation>运动的地面</translation>
    </message>
    <message>
        <source>Ground within this distance of the polygons is left out too [m].</source>
        <translation>距多边形在此距离以内的地面也不参与 [m]。</translation>
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
        <translation>半增益波长 [m]</translation>
    </message>
    <message>
        <source>Hamming coefficient</source>
        <translation>汉明系数</translation>
    </message>
    <message>
        <source>Hand-made pairs</source>
        <translation>手工指定的像对</translation>
    </message>
    <message>
        <source>Heading (flight azimuth, clockwise from north) per pixel [degrees]: one raster for all time series, or one for each in their order.</source>
        <translation>每像元的航向角（飞行方位角，自北顺时针）[度]：所有时间序列共用一幅栅格，或按顺序各一幅。</translation>
    </message>
    <message>
        <source>Heading [degrees]</source>
        <translation>航向角 [度]</translation>
    </message>
    <message>
        <source>Heading raster [degrees]</source>
        <translation>航向角栅格 [度]</translation>
    </message>
    <message>
        <source>Heading raster, ascending [degrees]</source>
        <translation>航向角栅格，升轨 [度]</translation>
    </message>
    <message>
        <source>Heading raster, descending [degrees]</source>
        <translation>航向角栅格，降轨 [度]</translation>
    </message>
    <message>
        <source>Heading rasters [degrees]</source>
        <translation>航向角栅格 [度]</translation>
    </message>
    <message>
        <source>Heading, ascending [degrees]</source>
        <translation>航向角，升轨 [度]</translation>
    </message>
    <message>
        <source>Heading, descending [degrees]</source>
        <translation>航向角，降轨 [度]</translation>
    </message>
    <message>
        <source>Heavily decorrelated pairs</source>
        <translation>严重失相干的像对</translation>
    </message>
    <message>
        <source>Height [m]</source>
        <translation>高程 [m]</translation>
    </message>
    <message>
        <source>Height [m].</source>
        <translation>高程 [m]。</translation>
    </message>
    <message>
        <source>Height [pixels]</source>
        <translation>高度 [像元]</translation>
    </message>
    <message>
        <source>Height of the hills [m]</source>
        <translation>山丘高度 [m]</translation>
    </message>
    <message>
        <source>Height of the hills [m].</source>
        <translation>山丘高度 [m]。</translation>
    </message>
    <message>
        <source>Height of the pictures [pixels]; made even.</source>
        <translation>图片高度 [像元]；取为偶数。</translation>
    </message>
    <message>
        <source>Heights [m], on any grid; needed for ELEVATION.</source>
        <translation>高程 [m]，任意格网；ELEVATION 需要它。</translation>
    </message>
    <message>
        <source>Highest LOS displacement [mm]</source>
        <translation>最大 LOS 位移 [mm]</translation>
    </message>
    <message>
        <source>Highest displacement [mm]</source>
        <translation>最大位移 [mm]</translation>
    </message>
    <message>
        <source>Highest velocity [mm/yr]</source>
        <translation>最大速度 [mm/yr]</translation>
    </message>
    <message>
        <source>Highest vertical motion</source>
        <translation>最大垂直运动</translation>
    </message>
    <message>
        <source>Horizontal motion</source>
        <translation>水平运动</translation>
    </message>
    <message>
        <source>Horizontal motion per tilt [m]: the displacement factor b (0.2 to 0.35) times the radius of influence, depth / tan(beta). For b 0.3, a depth of 400 m and tan(beta) 2: 60.</source>
        <translation>单位倾斜的水平移动 [m]：水平移动系数 b（0.2 至 0.35）乘以影响半径，即采深 / tan(beta)。b 为 0.3、采深 400 m、tan(beta) 为 2 时：60。</translation>
    </message>
    <message>
        <source>How FOLDER is read: auto finds out by its contents, and the log says by which; the name of a product takes that reader; generic tells rasters by tags, names and contents, whatever product it is.</source>
        <translation>FOLDER 的读取方式：auto 按内容识别，日志说明依据；给出产品名则用该读取器；generic 不论何种产品，按标签、名称和内容识别栅格。</translation>
    </message>
    <message>
        <source>How coherence g weights an interferogram, as a multiplier of its row: coherence (g, Tang et al. 2023), gmtsar (g/sqrt(1-g²), between 0.01 and 10), variance (1 over the phase's standard deviation at this coherence and LOOKS), none (all alike).</source>
        <translation>相干性 g 如何给干涉图定权，作为其方程行的乘数：coherence（g，Tang 等 2023）、gmtsar（g/sqrt(1-g²)，限于 0.01 至 10）、variance（该相干性和 LOOKS 下相位标准差的倒数）、none（一律相同）。</translation>
    </message>
    <message>
        <source>How each interferogram is tied to stable ground. auto: by the point, area or polygons given below, else by the median of each interferogram, with a warning. median: by the median. none: the interferograms are referenced already. stable: by the quietest coherent patch outside REFERENCE_MASK (findreference shows them all).</source>
        <translation>每幅干涉图如何与稳定地面相联系。auto：用下面给出的点、区域或多边形，否则用每幅干涉图的中位数并给出警告。median：用中位数。none：干涉图已有参考。stable：用 REFERENCE_MASK 之外最安静的相干斑块（findreference 列出全部候选）。</translation>
    </message>
    <message>
        <source>How interferograms that do not fit are treated. none: each counts by its weight. l1: least sum of absolute residuals, so that a few whole-cycle errors hardly matter. huber: ordinary residuals as with none, those beyond HUBER_THRESHOLD as with l1. Both need redundant interferograms and take up to 25 times as long.</source>
        <translation>如何处理不符的干涉图。none：各按其权。l1：残差绝对值之和最小，少数整周误差几乎不起作用。huber：普通残差同 none，超过 HUBER_THRESHOLD 者同 l1。两者都需要多余干涉图，耗时最多 25 倍。</translation>
    </message>
    <message>
        <source>How much values differ with the distance between two places, on ground that does not move: the size and reach of what the atmosphere leaves in screens, residuals, velocities or displacement series, with a fitted model.</source>
        <translation>在不动的地面上，数值随两地距离而异的程度：大气在大气相位屏、残差、速度或位移序列中所留误差的大小和范围，并拟合模型。</translation>
    </message>
    <message>
        <source>How often scenes are solved anew, each time in the order of the screens before.</source>
        <translation>各景重新求解的次数，每次按上一次大气相位屏的次序。</translation>
    </message>
    <message>
        <source>How the arbitrary zeros of InSAR and ground are brought together: by the mean difference over the common epochs, the mean of the first FIRST_EPOCHS, the median, or none.</source>
        <translation>InSAR 与地面观测的任意零点如何统一：用共同历元的平均差、前 FIRST_EPOCHS 个历元的平均、中位数，或不处理。</translation>
    </message>
    <message>
        <source>How well the series explains the interferograms, 0 to 1: |mean exp(j residual)|.</source>
        <translation>序列对干涉图的解释程度，0 到 1：|mean exp(j 残差)|。</translation>
    </message>
    <message>
        <source>Huber's threshold [robust sigmas]</source>
        <translation>Huber 阈值 [稳健 sigma]</translation>
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
        <translation>含散斑的影像</translation>
    </message>
    <message>
        <source>Import a time series</source>
        <translation>导入时间序列</translation>
    </message>
    <message>
        <source>In this order, each on what the one before leaves: delay rasters (GACOS, ERA5) where you have them; ramps and a delay that follows the height, fitted robustly; common-scene stacking (Tymofyeyeva and Fialko 2015; Tang et al. 2023): the half difference of pairs that lie symmetrically about a date is the air of that date, since steady motion cancels in it. Scenes are solved from the noisiest on, in the order of their noise coefficients.</source>
        <translation>依次进行，后者作用于前者所剩：延迟栅格（GACOS、ERA5），如果您有；稳健拟合的斜面和随高程的延迟；公共景叠加（Tymofyeyeva 和 Fialko 2015；Tang 等 2023）：对称于某一日期的像对之半差即为该日期的大气，因为稳定运动在其中相消。各景按噪声系数从最嘈杂者开始求解。</translation>
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
        <source>InSAR is the mean of the pixels whose centre lies within so many true metres of the station (Tang et al. 2023: 50 m). How many pixels these are is reported.</source>
        <translation>InSAR 取中心位于测站周围这么多真实米以内的像元的平均（Tang 等 2023：50 m）。报告像元个数。</translation>
    </message>
    <message>
        <source>InSAR sees the motion that the stations see. Lay both over each other in the explorer.</source>
        <translation>InSAR 看到了测站所见的运动。请在时序查看器中将两者叠加。</translation>
    </message>
    <message>
        <source>Incidence angle [degrees]</source>
        <translation>入射角 [度]</translation>
    </message>
    <message>
        <source>Incidence angle [degrees], for ground range; from its tags, if left out.</source>
        <translation>入射角 [度]，用于地距；留空时取自其标签。</translation>
    </message>
    <message>
        <source>Incidence angle at the ground, from the vertical [degrees]. In a stack it is needed for the DEM error only; read from the files where they carry it.</source>
        <translation>地面处自垂线起算的入射角 [度]。堆栈中仅 DEM 误差需要；文件中有则从文件读取。</translation>
    </message>
    <message>
        <source>Incidence angle at the ground, from the vertical [degrees]. Left out: what the tags say.</source>
        <translation>地面处自垂线起算的入射角 [度]。留空：取标签所注明者。</translation>
    </message>
    <message>
        <source>Incidence angle at the ground, from the vertical [degrees]; goes before SENSOR.</source>
        <translation>地面处自垂线起算的入射角 [度]；优先于 SENSOR。</translation>
    </message>
    <message>
        <source>Incidence angle for LOS [degrees]. Left out: what TEMPLATE says.</source>
        <translation>LOS 的入射角 [度]。留空：取 TEMPLATE 所注明者。</translation>
    </message>
    <message>
        <source>Incidence angle from the vertical [degrees], where the time series' tags do not say it.</source>
        <translation>自垂线起算的入射角 [度]，在时间序列标签未注明时使用。</translation>
    </message>
    <message>
        <source>Incidence angle from the vertical per pixel [degrees]: one raster for all time series, or one for each in their order.</source>
        <translation>每像元自垂线起算的入射角 [度]：所有时间序列共用一幅栅格，或按顺序各一幅。</translation>
    </message>
    <message>
        <source>Incidence angle of the ascending track at the ground, from the vertical [degrees]. Left out: what the tags say.</source>
        <translation>升轨在地面处自垂线起算的入射角 [度]。留空：取标签所注明者。</translation>
    </message>
    <message>
        <source>Incidence angle of the descending track at the ground, from the vertical [degrees]. Left out: what the tags say.</source>
        <translation>降轨在地面处自垂线起算的入射角 [度]。留空：取标签所注明者。</translation>
    </message>
    <message>
        <source>Incidence angle of the first [degrees]</source>
        <translation>第一产品的入射角 [度]</translation>
    </message>
    <message>
        <source>Incidence angle of the first [degrees], where its tags do not say it (vertical only).</source>
        <translation>第一产品的入射角 [度]，在其标签未注明时使用（仅 vertical）。</translation>
    </message>
    <message>
        <source>Incidence angle of the second [degrees]</source>
        <translation>第二产品的入射角 [度]</translation>
    </message>
    <message>
        <source>Incidence angle of the second [degrees], where its tags do not say it.</source>
        <translation>第二产品的入射角 [度]，在其标签未注明时使用。</translation>
    </message>
    <message>
        <source>Incidence angle raster [degrees]</source>
        <translation>入射角栅格 [度]</translation>
    </message>
    <message>
        <source>Incidence angle raster, ascending [degrees]</source>
        <translation>入射角栅格，升轨 [度]</translation>
    </message>
    <message>
        <source>Incidence angle raster, descending [degrees]</source>
        <translation>入射角栅格，降轨 [度]</translation>
    </message>
    <message>
        <source>Incidence angle rasters [degrees]</source>
        <translation>入射角栅格 [度]</translation>
    </message>
    <message>
        <source>Incidence angle, ascending [degrees]</source>
        <translation>入射角，升轨 [度]</translation>
    </message>
    <message>
        <source>Incidence angle, descending [degrees]</source>
        <translation>入射角，降轨 [度]</translation>
    </message>
    <message>
        <source>Independent looks</source>
        <translation>独立视数</translation>
    </message>
    <message>
        <source>Independent looks in a pixel of the interferograms. Needed for the weighting variance only.</source>
        <translation>干涉图一个像元的独立视数。仅 variance 定权需要。</translation>
    </message>
    <message>
        <source>Independent looks of a pixel of the conventional interferogram.</source>
        <translation>常规干涉图一个像元的独立视数。</translation>
    </message>
    <message>
        <source>Independent looks of the full band in a window of the sub-band interferogram, which is usually larger. Left out: LOOKS.</source>
        <translation>子带干涉图窗口内全带的独立视数，通常较大。留空：取 LOOKS。</translation>
    </message>
    <message>
        <source>Independent looks of the phase noise.</source>
        <translation>相位噪声的独立视数。</translation>
    </message>
    <message>
        <source>Influence of interferograms</source>
        <translation>干涉图的影响</translation>
    </message>
    <message>
        <source>Initial rate</source>
        <translation>初始期速率</translation>
    </message>
    <message>
        <source>Initial rate [mm/yr]</source>
        <translation>初始期速率 [mm/yr]</translation>
    </message>
    <message>
        <source>Initial, active and residual phase of mining subsidence at every pixel of a displacement time series: their rates, when the active phase began and ended, stoppages inside it, and the standard deviations of all of them.</source>
        <translation>位移时间序列每个像元上采矿沉降的初始、活跃和残余阶段：各阶段速率、活跃期的开始与结束、其间的停滞，以及全部量的标准差。</translation>
    </message>
    <message>
        <source>Initial, active and residual phase, shaded; needs the piecewise fit.</source>
        <translation>初始、活跃和残余阶段着色显示；需要分段拟合。</translation>
    </message>
    <message>
        <source>Initial, active, residual</source>
        <translation>初始、活跃、残余</translation>
    </message>
    <message>
        <source>Initial, then active</source>
        <translation>先初始，后活跃</translation>
    </message>
    <message>
        <source>Initialisation</source>
        <translation>初始化</translation>
    </message>
    <message>
        <source>Interferogram</source>
        <translation>干涉图</translation>
    </message>
    <message>
        <source>Interferogram layers of the project</source>
        <translation>项目中的干涉图图层</translation>
    </message>
    <message>
        <source>Interferogram of two coregistered single-look complex images, multilooked, in radar coordinates: the reference image times the conjugate of the secondary, averaged over LOOKS_LINES x LOOKS_SAMPLES pixels. Phase is +4 pi dr / lambda: it grows with the distance to the satellite, so subsidence is positive phase.</source>
        <translation>两幅已配准单视复影像的干涉图，多视，雷达坐标系：参考影像乘以辅影像的共轭，在 LOOKS_LINES x LOOKS_SAMPLES 像元上平均。相位为 +4 pi dr / lambda：随到卫星的距离增大，因此沉降对应正相位。</translation>
    </message>
    <message>
        <source>Interferogram that changes most</source>
        <translation>影响最大的干涉图</translation>
    </message>
    <message>
        <source>Interferograms</source>
        <translation>干涉图</translation>
    </message>
    <message>
        <source>Interferograms (unwrapped phase)</source>
        <translation>干涉图（解缠相位）</translation>
    </message>
    <message>
        <source>Interferograms carry arbitrary constants, so they are referenced first; closures are judged about the median of each loop. A closure beyond pi means that one of the three interferograms is a whole cycle off.</source>
        <translation>干涉图带有任意常数，故先统一参考；闭合差相对于各闭环的中位数判断。闭合差超过 pi 意味着三幅干涉图之一差整周。</translation>
    </message>
    <message>
        <source>Interferograms changed</source>
        <translation>被更改的干涉图数</translation>
    </message>
    <message>
        <source>Interferograms to leave out, by their dates, as 20141109-20150603, 20141203-20150603, or a CSV table as PAIRS takes it: every pair that it lists is left out. The network window writes both.</source>
        <translation>按日期指定不使用的干涉图，如 20141109-20150603, 20141203-20150603，或 PAIRS 所接受的 CSV 表：其中列出的像对均不使用。网络窗口可写出两者。</translation>
    </message>
    <message>
        <source>Interferometry</source>
        <translation>干涉测量</translation>
    </message>
    <message>
        <source>Intermittent coverage: smallest share of the dates, 0 to 1, that a pixel's own interferograms must tie together. Such a pixel is inverted over its largest tied set of dates and gets a velocity from them; dates outside stay empty, with SMOOTHING too. Left out: velocities only where all dates are covered.</source>
        <translation>间歇覆盖：像元自身干涉图须连接的日期的最小比例，0 到 1。此类像元在其最大的连通日期集上反演，并由此得到速度；其外的日期为空，加 SMOOTHING 亦然。留空：仅在覆盖全部日期处给出速度。</translation>
    </message>
    <message>
        <source>Intermittent: a part of the dates</source>
        <translation>间歇：部分日期</translation>
    </message>
    <message>
        <source>Intermittent: minimum share of dates</source>
        <translation>间歇：日期的最小比例</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>插值</translation>
    </message>
    <message>
        <source>Interpolation error</source>
        <translation>插值误差</translation>
    </message>
    <message>
        <source>Interpolation error [mm]</source>
        <translation>插值误差 [mm]</translation>
    </message>
    <message>
        <source>Invert a network that falls apart without SMOOTHING: dates outside the part that holds the first date stay empty. When off, such a network is refused and the pairs that would tie it are named.</source>
        <translation>不加 SMOOTHING 而反演不连通的网络：不属于首个日期所在部分的日期为空。关闭时拒绝这样的网络，并列出可将其连接的像对。</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>It takes so many revisit cycles</source>
        <translation>所需重访周期数</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>Its coherence</source>
        <translation>其相干性</translation>
    </message>
    <message>
        <source>Its patch</source>
        <translation>其斑块</translation>
    </message>
    <message>
        <source>Its predicted standard deviation [mm], horizontal motion not counted.</source>
        <translation>其预测标准差 [mm]，不计水平运动。</translation>
    </message>
    <message>
        <source>Its predicted standard deviation [mm].</source>
        <translation>其预测标准差 [mm]。</translation>
    </message>
    <message>
        <source>Its predicted standard deviation [rad].</source>
        <translation>其预测标准差 [rad]。</translation>
    </message>
    <message>
        <source>Its standard deviation on the same grid: uncertain pixels must sink more. Optional.</source>
        <translation>同一格网上的标准差：不确定的像元须下沉更多。可选。</translation>
    </message>
    <message>
        <source>Its standard deviation, for OUTPUT_VELOCITY_STD.</source>
        <translation>其标准差，用于 OUTPUT_VELOCITY_STD。</translation>
    </message>
    <message>
        <source>Its standard error [mm/yr]</source>
        <translation>其标准误差 [mm/yr]</translation>
    </message>
    <message>
        <source>Its standard error on the new reference [mm/yr]. Of VELOCITY: what the standard deviation is if the errors here and at the reference are independent; near it that is too much.</source>
        <translation>新参考下的标准误差 [mm/yr]。对 VELOCITY 而言：若此处与参考处的误差相互独立时的标准差；靠近参考处则偏大。</translation>
    </message>
    <message>
        <source>Judge by</source>
        <translation>评判依据</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep what is linear in time</source>
        <translation>保留随时间线性的部分</translation>
    </message>
    <message>
        <source>Kind of the delays</source>
        <translation>延迟类型</translation>
    </message>
    <message>
        <source>L-band</source>
        <translation>L 波段</translation>
    </message>
    <message>
        <source>LOS</source>
        <translation>LOS</translation>
    </message>
    <message>
        <source>LOS displacement</source>
        <translation>LOS 位移</translation>
    </message>
    <message>
        <source>LOS displacement [mm]</source>
        <translation>LOS 位移 [mm]</translation>
    </message>
    <message>
        <source>LOS displacement over the cosine of the incidence [mm], positive up. It ignores horizontal motion, which over a mining bowl can matter more than the noise.</source>
        <translation>LOS 位移除以入射角余弦 [mm]，向上为正。它忽略水平运动，而在采矿盆地上这可能比噪声影响更大。</translation>
    </message>
    <message>
        <source>LOS standard deviation</source>
        <translation>LOS 标准差</translation>
    </message>
    <message>
        <source>LOS velocity</source>
        <translation>LOS 速度</translation>
    </message>
    <message>
        <source>LOS velocity [mm/yr]</source>
        <translation>LOS 速度 [mm/yr]</translation>
    </message>
    <message>
        <source>Largest arbitrary constant of an interferogram [rad]; 0 gives referenced interferograms.</source>
        <translation>干涉图的最大任意常数 [rad]；0 给出已参考的干涉图。</translation>
    </message>
    <message>
        <source>Largest constant of an interferogram [rad]</source>
        <translation>干涉图的最大常数 [rad]</translation>
    </message>
    <message>
        <source>Largest cumulative subsidence [mm]</source>
        <translation>最大累积沉降 [mm]</translation>
    </message>
    <message>
        <source>Largest distance [m]</source>
        <translation>最大距离 [m]</translation>
    </message>
    <message>
        <source>Largest effect of B on up</source>
        <translation>B 对垂直向的最大影响</translation>
    </message>
    <message>
        <source>Largest error [mm]</source>
        <translation>最大误差 [mm]</translation>
    </message>
    <message>
        <source>Largest full-band phase [rad]</source>
        <translation>最大全带相位 [rad]</translation>
    </message>
    <message>
        <source>Largest gap [pixels]</source>
        <translation>最大空缺 [像元]</translation>
    </message>
    <message>
        <source>Largest gap that is filled [pixels].</source>
        <translation>可填补的最大空缺 [像元]。</translation>
    </message>
    <message>
        <source>Largest mean coherence of a pair</source>
        <translation>像对平均相干性的最大值</translation>
    </message>
    <message>
        <source>Largest offset that is looked for, in lines and samples [pixels].</source>
        <translation>行向和列向搜索的最大偏移 [像元]。</translation>
    </message>
    <message>
        <source>Largest perpendicular baseline [m]</source>
        <translation>最大垂直基线 [m]</translation>
    </message>
    <message>
        <source>Largest perpendicular baseline of a pair, either sign [m]. Left out: no limit.</source>
        <translation>像对的最大垂直基线，正负均可 [m]。留空：不限。</translation>
    </message>
    <message>
        <source>Largest share of a raster [%]</source>
        <translation>栅格的最大占比 [%]</translation>
    </message>
    <message>
        <source>Largest standard deviation [mm]</source>
        <translation>最大标准差 [mm]</translation>
    </message>
    <message>
        <source>Largest standard deviation kept [mm]</source>
        <translation>保留的最大标准差 [mm]</translation>
    </message>
    <message>
        <source>Largest standard deviation of LOS displacement that is kept [mm]; what is worse becomes empty. Left out: everything that is not blind is kept.</source>
        <translation>保留的 LOS 位移最大标准差 [mm]；更差者为空。留空：除盲区外全部保留。</translation>
    </message>
    <message>
        <source>Largest standard deviation of the sub-band LOS displacement [mm]. Left out: no limit.</source>
        <translation>子带 LOS 位移的最大标准差 [mm]。留空：不限。</translation>
    </message>
    <message>
        <source>Largest subsidence [mm]</source>
        <translation>最大沉降 [mm]</translation>
    </message>
    <message>
        <source>Largest subsidence rate [mm/yr]</source>
        <translation>最大沉降速率 [mm/yr]</translation>
    </message>
    <message>
        <source>Largest temporal baseline [days]</source>
        <translation>最大时间基线 [天]</translation>
    </message>
    <message>
        <source>Largest tilt [mm/m] of the last date.</source>
        <translation>末日期的最大倾斜 [mm/m]。</translation>
    </message>
    <message>
        <source>Largest time between the two acquisitions of a pair [days].</source>
        <translation>像对两次获取之间的最长时间 [天]。</translation>
    </message>
    <message>
        <source>Largest true LOS subsidence [mm]</source>
        <translation>最大真实 LOS 沉降 [mm]</translation>
    </message>
    <message>
        <source>Largest true subsidence [mm]</source>
        <translation>最大真实沉降 [mm]</translation>
    </message>
    <message>
        <source>Last [mm]</source>
        <translation>末值 [mm]</translation>
    </message>
    <message>
        <source>Last common date</source>
        <translation>最后共同日期</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>最后日期</translation>
    </message>
    <message>
        <source>Last date of the comparison; left out: the last of the series.</source>
        <translation>比较的最后日期；留空：序列的最后日期。</translation>
    </message>
    <message>
        <source>Last date that is shown.</source>
        <translation>显示的最后日期。</translation>
    </message>
    <message>
        <source>Last date to use, ISO (2018-12-31). Left out: the last of the series.</source>
        <translation>使用的最后日期，ISO（2018-12-31）。留空：序列的最后日期。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Latitude [degrees]</source>
        <translation>纬度 [度]</translation>
    </message>
    <message>
        <source>Latitude of every pixel [degrees], for geocode.</source>
        <translation>每个像元的纬度 [度]，供 geocode 使用。</translation>
    </message>
    <message>
        <source>Latitude of every radar pixel [degrees, WGS 84].</source>
        <translation>每个雷达像元的纬度 [度，WGS 84]。</translation>
    </message>
    <message>
        <source>Latitude of radar pixels</source>
        <translation>雷达像元的纬度</translation>
    </message>
    <message>
        <source>Layer with points or polygons, or both, in any coordinate system.</source>
        <translation>含点或多边形或两者的图层，任意坐标系。</translation>
    </message>
    <message>
        <source>Layer with the lines, in any coordinate system.</source>
        <translation>剖面线图层，任意坐标系。</translation>
    </message>
    <message>
        <source>Layer with the outlines of concessions, in any coordinate system. Optional.</source>
        <translation>矿区边界图层，任意坐标系。可选。</translation>
    </message>
    <message>
        <source>Layer with the outlines of the concessions.</source>
        <translation>矿区边界图层。</translation>
    </message>
    <message>
        <source>Layers are checked: other grids, wrapped phase, coherence outside 0 to 1, pairs given twice and layers without a valid pixel are refused, each with its remedy. The phase in the file grows with the distance from the satellite, whatever the sign of the layers.</source>
        <translation>图层会被检查：格网不同、相位缠绕、相干性超出 0 到 1、像对重复以及没有有效像元的图层会被拒绝，并各附补救办法。文件中的相位随到卫星的距离增大，与图层的符号无关。</translation>
    </message>
    <message>
        <source>Layers below</source>
        <translation>下方图层</translation>
    </message>
    <message>
        <source>Layers drawn below the series, the first one on top; none by default. Layers of the project look as they do there. A layer that comes from the Internet needs it.</source>
        <translation>绘于序列下方的图层，首个在最上；默认没有。项目中的图层保持其样式。来自互联网的图层需要联网。</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Least coherent pair</source>
        <translation>相干性最低的像对</translation>
    </message>
    <message>
        <source>Least epochs of a UTC day for its mean to count. Left out: half of what a day usually has.</source>
        <translation>一个 UTC 日的平均值至少需要的历元数。留空：通常日历元数的一半。</translation>
    </message>
    <message>
        <source>Least epochs of a day</source>
        <translation>每日最少历元数</translation>
    </message>
    <message>
        <source>Least mean coherence</source>
        <translation>最小平均相干性</translation>
    </message>
    <message>
        <source>Least mean coherence (or QUALITY) of a pixel that may belong to a reference, 0 to 1.</source>
        <translation>可属于参考的像元的最小平均相干性（或 QUALITY），0 到 1。</translation>
    </message>
    <message>
        <source>Least signal to noise</source>
        <translation>最小信噪比</translation>
    </message>
    <message>
        <source>Least signal to noise of a peak</source>
        <translation>峰值的最小信噪比</translation>
    </message>
    <message>
        <source>Least size of a connected component, as a share of the image.</source>
        <translation>连通分量的最小大小，占影像的比例。</translation>
    </message>
    <message>
        <source>Least subsidence rate below the background [mm/yr].</source>
        <translation>低于背景的最小沉降速率 [mm/yr]。</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Length of all lines [m]</source>
        <translation>全部剖面线长度 [m]</translation>
    </message>
    <message>
        <source>Length of the face [m]</source>
        <translation>工作面长度 [m]</translation>
    </message>
    <message>
        <source>Length of the face along strike, in which it advances [m].</source>
        <translation>工作面沿走向（推进方向）的长度 [m]。</translation>
    </message>
    <message>
        <source>Length of the longest stoppage inside the active phase [days]; empty where there is none.</source>
        <translation>活跃期内最长停滞的长度 [天]；没有则为空。</translation>
    </message>
    <message>
        <source>Let the ground move horizontally too. When off the motion is vertical, as in the paper.</source>
        <translation>地面也作水平移动。关闭时运动为垂直，同论文。</translation>
    </message>
    <message>
        <source>Levelling knows the vertical only. Line of sight and vertical are converted as if the ground did not move sideways, which beside a panel it does; the report names this.</source>
        <translation>水准只知道垂直方向。视线向与垂直向的换算假设地面不作水平移动，而在采区旁地面会移动；报告会指出这一点。</translation>
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
        <translation>界限 [mm/yr]</translation>
    </message>
    <message>
        <source>Line above the maps. Left out: LOS displacement, with the reference date.</source>
        <translation>地图上方的标题行。留空：LOS 位移及参考日期。</translation>
    </message>
    <message>
        <source>Line and exponential decay</source>
        <translation>直线加指数衰减</translation>
    </message>
    <message>
        <source>Line and half-year</source>
        <translation>直线加半年项</translation>
    </message>
    <message>
        <source>Line and logarithmic decay</source>
        <translation>直线加对数衰减</translation>
    </message>
    <message>
        <source>Line and steps</source>
        <translation>直线加阶跃</translation>
    </message>
    <message>
        <source>Line and year</source>
        <translation>直线加年周期</translation>
    </message>
    <message>
        <source>Line of the lowest value</source>
        <translation>最低值所在剖面线</translation>
    </message>
    <message>
        <source>Line spacing [m]</source>
        <translation>行间距 [m]</translation>
    </message>
    <message>
        <source>Line-of-sight unit vectors (east, north, up)</source>
        <translation>视线向单位矢量（东、北、上）</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Lines along which profiles of both are wanted, in any coordinate system.</source>
        <translation>需要两者剖面的线，任意坐标系。</translation>
    </message>
    <message>
        <source>Lines of a correlation window; at most half of the image is used.</source>
        <translation>相关窗口的行数；最多用影像的一半。</translation>
    </message>
    <message>
        <source>Lines of equal velocity of the smoothed map.</source>
        <translation>平滑后图的等速度线。</translation>
    </message>
    <message>
        <source>Lines of the images.</source>
        <translation>影像的行数。</translation>
    </message>
    <message>
        <source>Lines of the lookup that one row of the input stands for; from its tags, if left out.</source>
        <translation>输入一行所代表的查找表行数；留空时取自其标签。</translation>
    </message>
    <message>
        <source>Lines of the window</source>
        <translation>窗口行数</translation>
    </message>
    <message>
        <source>Lines of the window, odd. Give it with WINDOW_SAMPLES, or WINDOW_METRES.</source>
        <translation>窗口的行数，奇数。与 WINDOW_SAMPLES 一起给出，或给出 WINDOW_METRES。</translation>
    </message>
    <message>
        <source>Lines that are averaged into one.</source>
        <translation>平均为一行的行数。</translation>
    </message>
    <message>
        <source>Lines that one pixel of the result averages.</source>
        <translation>结果的一个像元所平均的行数。</translation>
    </message>
    <message>
        <source>Lines with the value as height (Z) and the distance as measure (M), one per line and date.</source>
        <translation>以数值为高程 (Z)、以距离为度量 (M) 的线，每条线每个日期一条。</translation>
    </message>
    <message>
        <source>Load the example mine …</source>
        <translation>加载示例矿山 …</translation>
    </message>
    <message>
        <source>Logistic</source>
        <translation>Logistic</translation>
    </message>
    <message>
        <source>Longer gaps stay empty [m]. Left out: every gap between values is filled.</source>
        <translation>更长的空缺保持为空 [m]。留空：数值之间的空缺全部填补。</translation>
    </message>
    <message>
        <source>Longest bridge [pixels]</source>
        <translation>最长桥接 [像元]</translation>
    </message>
    <message>
        <source>Longest bridge [pixels]; 0: any.</source>
        <translation>最长桥接 [像元]；0：不限。</translation>
    </message>
    <message>
        <source>Longest gap that is filled [m]</source>
        <translation>可填补的最长空缺 [m]</translation>
    </message>
    <message>
        <source>Longest pair [days]</source>
        <translation>最长像对 [天]</translation>
    </message>
    <message>
        <source>Longest pair for the atmosphere [days]</source>
        <translation>用于大气的最长像对 [天]</translation>
    </message>
    <message>
        <source>Longest pair used for common-scene stacking [days]. Left out: every pair.</source>
        <translation>用于公共景叠加的最长像对 [天]。留空：所有像对。</translation>
    </message>
    <message>
        <source>Longest time between two dates of the denser product that is interpolated across [days].</source>
        <translation>较密产品内插所跨两日期的最长间隔 [天]。</translation>
    </message>
    <message>
        <source>Longest time between two radar dates that is interpolated across to a campaign [days].</source>
        <translation>内插到水准测量日期时所跨两雷达日期的最长间隔 [天]。</translation>
    </message>
    <message>
        <source>Longitude [degrees]</source>
        <translation>经度 [度]</translation>
    </message>
    <message>
        <source>Longitude of every pixel [degrees], for geocode.</source>
        <translation>每个像元的经度 [度]，供 geocode 使用。</translation>
    </message>
    <message>
        <source>Longitude of every radar pixel [degrees, WGS 84].</source>
        <translation>每个雷达像元的经度 [度，WGS 84]。</translation>
    </message>
    <message>
        <source>Longitude of radar pixels</source>
        <translation>雷达像元的经度</translation>
    </message>
    <message>
        <source>Look side</source>
        <translation>视向</translation>
    </message>
    <message>
        <source>Look side for LOS. Left out: what TEMPLATE says.</source>
        <translation>LOS 的视向。留空：取 TEMPLATE 所注明者。</translation>
    </message>
    <message>
        <source>Look side, ascending</source>
        <translation>视向，升轨</translation>
    </message>
    <message>
        <source>Look side, descending</source>
        <translation>视向，降轨</translation>
    </message>
    <message>
        <source>Looking at the quality of the stack …</source>
        <translation>正在查看堆栈质量 …</translation>
    </message>
    <message>
        <source>Looking at {stack}</source>
        <translation>正在查看 {stack}</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>视数</translation>
    </message>
    <message>
        <source>Looks along lines</source>
        <translation>方位向视数</translation>
    </message>
    <message>
        <source>Looks along samples</source>
        <translation>距离向视数</translation>
    </message>
    <message>
        <source>Looks at a stack before anything is inverted: whether the network of interferograms connects all dates, which pairs nothing checks (bridges), the mean coherence of every pair and every pixel, and how well triplets of interferograms close. Says which pairs to drop, and why.</source>
        <translation>在反演之前检查堆栈：干涉网络是否连通全部日期、哪些像对无从检核（桥接）、每个像对和每个像元的平均相干性，以及三元组干涉图的闭合情况。说明应剔除哪些像对及原因。</translation>
    </message>
    <message>
        <source>Looks for ground that can serve as reference: coherent, with a value in every interferogram or date, with phase loops that close, outside the concessions and a margin around them, and moving as most quiet ground does. Ranks the best places as points, with the numbers behind the ranking.</source>
        <translation>寻找可作参考的地面：相干，在每幅干涉图或每个日期都有值，相位闭环闭合，位于矿区及其边距之外，并与大多数安静地面同样运动。把最佳位置作为点排序列出，并附排序所依据的数字。</translation>
    </message>
    <message>
        <source>Looks in lines</source>
        <translation>方位向视数</translation>
    </message>
    <message>
        <source>Looks in samples</source>
        <translation>距离向视数</translation>
    </message>
    <message>
        <source>Looks of the sub-band window</source>
        <translation>子带窗口视数</translation>
    </message>
    <message>
        <source>Lookup table (map to radar)</source>
        <translation>查找表（地图到雷达）</translation>
    </message>
    <message>
        <source>Loops beyond pi</source>
        <translation>超过 pi 的闭环</translation>
    </message>
    <message>
        <source>Loops beyond pi at most</source>
        <translation>超过 pi 的闭环最多个数</translation>
    </message>
    <message>
        <source>Loops beyond pi that a pixel may have.</source>
        <translation>像元允许的超过 pi 的闭环个数。</translation>
    </message>
    <message>
        <source>Loops of three</source>
        <translation>三像对闭环</translation>
    </message>
    <message>
        <source>Loops of three pairs</source>
        <translation>三像对闭环</translation>
    </message>
    <message>
        <source>Loops that do not close</source>
        <translation>不闭合的闭环</translation>
    </message>
    <message>
        <source>Lose fringes that are too dense</source>
        <translation>过密条纹失相干</translation>
    </message>
    <message>
        <source>Lose the fringes that are too dense for the pixel size, as an unwrapper does.</source>
        <translation>使相对于像元过密的条纹丢失，如同解缠程序那样。</translation>
    </message>
    <message>
        <source>Lower sub-band of the reference image, complex.</source>
        <translation>参考影像的下子带，复数。</translation>
    </message>
    <message>
        <source>Lower sub-band of the secondary image, complex.</source>
        <translation>辅影像的下子带，复数。</translation>
    </message>
    <message>
        <source>Lowest LOS displacement [mm]</source>
        <translation>最小 LOS 位移 [mm]</translation>
    </message>
    <message>
        <source>Lowest displacement [mm]</source>
        <translation>最小位移 [mm]</translation>
    </message>
    <message>
        <source>Lowest true LOS velocity [mm/yr]</source>
        <translation>最小真实 LOS 速度 [mm/yr]</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>最低值</translation>
    </message>
    <message>
        <source>Lowest velocity [mm/yr]</source>
        <translation>最小速度 [mm/yr]</translation>
    </message>
    <message>
        <source>Lowest vertical motion</source>
        <translation>最小垂直运动</translation>
    </message>
    <message>
        <source>METHOD mining takes the horizontal motion to be B times the tilt (the probability integral method; Li et al. 2015), which makes east, north and up follow from one line of sight. The ground around the mine must stand still inside the raster. Without noise the same bowl comes out within 10 mm; a B that is wrong by 20 % makes errors of about 140 mm, which B_EFFECT shows.</source>
        <translation>METHOD 为 mining 时，取水平移动为 B 乘以倾斜（概率积分法；Li 等 2015），于是由一个视线向即可得到东、北、上三个分量。栅格范围内矿山周围的地面必须静止。无噪声时同一盆地的误差在 10 mm 以内；B 偏差 20 % 造成约 140 mm 的误差，由 B_EFFECT 给出。</translation>
    </message>
    <message>
        <source>METHOD vertical divides by the cosine of the incidence angle: it takes the ground to move only up and down. Over a mine the ground also moves toward the middle of the bowl, and that goes into the result: up to 784 mm in a bowl of 3.1 m.</source>
        <translation>METHOD 为 vertical 时除以入射角余弦：即认为地面只作上下运动。而矿山上的地面也向盆地中心移动，这会混入结果：3.1 m 的盆地中可达 784 mm。</translation>
    </message>
    <message>
        <source>MODEL or FUNCTION fit more than a straight line: a quadratic, seasons, steps at dates, exponential and logarithmic decays, the logistic of ground that a panel passes under, or sums of them; auto chooses at each pixel. VELOCITY is then the mean rate of the curve over the period, without its seasons and steps, and VELOCITY_STD its standard error, by the scatter about the curve. The manual's page on time functions says how to read the rest.</source>
        <translation>MODEL 或 FUNCTION 拟合直线之外的函数：二次、季节项、日期处的阶跃、指数和对数衰减、采区经过其下的地面的 logistic，或其和；auto 在每个像元选择。此时 VELOCITY 为该时段内曲线的平均速率，不含季节项和阶跃，VELOCITY_STD 为由相对曲线的离散度得到的标准误差。其余如何阅读，见手册中时间函数一页。</translation>
    </message>
    <message>
        <source>MP4</source>
        <translation>MP4</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Maps and report</source>
        <translation>地图与报告</translation>
    </message>
    <message>
        <source>Maps in a row</source>
        <translation>每行地图数</translation>
    </message>
    <message>
        <source>Maps in a row. Left out: what makes the sheet about one and a half times as wide as high.</source>
        <translation>每行的地图数。留空：使整幅宽约为高的一倍半。</translation>
    </message>
    <message>
        <source>Margin around the concessions [m]</source>
        <translation>矿区周围的边距 [m]</translation>
    </message>
    <message>
        <source>Margin around the concessions that is left out too [m]: the reach of the workings, about their depth.</source>
        <translation>矿区周围也排除的边距 [m]：开采影响范围，约等于采深。</translation>
    </message>
    <message>
        <source>Margin around the mask [m]</source>
        <translation>掩膜周围的边距 [m]</translation>
    </message>
    <message>
        <source>Margin around the polygons that may move as well [m].</source>
        <translation>多边形周围也可能移动的边距 [m]。</translation>
    </message>
    <message>
        <source>Mask of the atmosphere: mining concessions</source>
        <translation>大气掩膜：采矿矿区</translation>
    </message>
    <message>
        <source>Mask phase below this coherence</source>
        <translation>低于此相干性的相位予以掩膜</translation>
    </message>
    <message>
        <source>Mask: mining concessions</source>
        <translation>掩膜：采矿矿区</translation>
    </message>
    <message>
        <source>Mean coherence</source>
        <translation>平均相干性</translation>
    </message>
    <message>
        <source>Mean coherence of all pairs, 0 to 1.</source>
        <translation>所有像对的平均相干性，0 到 1。</translation>
    </message>
    <message>
        <source>Mean coherence of the first</source>
        <translation>第一产品的平均相干性</translation>
    </message>
    <message>
        <source>Mean coherence of the first, to be held against the gradient.</source>
        <translation>第一产品的平均相干性，用来与梯度对照。</translation>
    </message>
    <message>
        <source>Mean coherence of the second</source>
        <translation>第二产品的平均相干性</translation>
    </message>
    <message>
        <source>Mean coherence of the second.</source>
        <translation>第二产品的平均相干性。</translation>
    </message>
    <message>
        <source>Mean coherence of the valid pairs of each pixel, 0 to 1. Not written for a stack without coherence.</source>
        <translation>每个像元有效像对的平均相干性，0 到 1。无相干性的堆栈不写出。</translation>
    </message>
    <message>
        <source>Mean coherence: one raster for all products, or one for each, velocities first. Optional.</source>
        <translation>平均相干性：所有产品共用一幅栅格，或每个产品一幅，速度在前。可选。</translation>
    </message>
    <message>
        <source>Mean difference [mm]</source>
        <translation>平均差值 [mm]</translation>
    </message>
    <message>
        <source>Mean error [mm]</source>
        <translation>平均误差 [mm]</translation>
    </message>
    <message>
        <source>Mean offset of lines [pixels]</source>
        <translation>平均行偏移 [像元]</translation>
    </message>
    <message>
        <source>Mean offset of samples [pixels]</source>
        <translation>平均列偏移 [像元]</translation>
    </message>
    <message>
        <source>Mean rate after the active phase [mm/yr].</source>
        <translation>活跃期之后的平均速率 [mm/yr]。</translation>
    </message>
    <message>
        <source>Mean rate before the active phase [mm/yr].</source>
        <translation>活跃期之前的平均速率 [mm/yr]。</translation>
    </message>
    <message>
        <source>Mean rate of the active phase without its stoppages [mm/yr].</source>
        <translation>不含停滞的活跃期平均速率 [mm/yr]。</translation>
    </message>
    <message>
        <source>Mean sub-band coherence</source>
        <translation>平均子带相干性</translation>
    </message>
    <message>
        <source>Mean velocity along the line of sight from unwrapped interferograms, each weighted by the time it spans (Tang et al. 2023, Eq. 4 and 5), with the standard deviation of that velocity.</source>
        <translation>由解缠干涉图求视线向平均速度，各图按其时间跨度加权（Tang 等 2023，式 4 和 5），并给出该速度的标准差。</translation>
    </message>
    <message>
        <source>Measured less predicted</source>
        <translation>实测减预测</translation>
    </message>
    <message>
        <source>Measured less predicted displacement [mm].</source>
        <translation>实测减预计的位移 [mm]。</translation>
    </message>
    <message>
        <source>Median rms of the interferograms after [mm]</source>
        <translation>干涉图均方根的中位数，改正后 [mm]</translation>
    </message>
    <message>
        <source>Median rms of the interferograms before [mm]</source>
        <translation>干涉图均方根的中位数，改正前 [mm]</translation>
    </message>
    <message>
        <source>Median standard deviation [mm]</source>
        <translation>标准差中位数 [mm]</translation>
    </message>
    <message>
        <source>Median standard deviation [rad]</source>
        <translation>标准差中位数 [rad]</translation>
    </message>
    <message>
        <source>Memory [MB]</source>
        <translation>内存 [MB]</translation>
    </message>
    <message>
        <source>Memory for blocks of pixels [MB]. Rasters of any size are worked through in blocks that fit.</source>
        <translation>像元分块的内存 [MB]。任意大小的栅格都按可容纳的分块处理。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Mines</source>
        <translation>矿山</translation>
    </message>
    <message>
        <source>Minimum coherence of an interferogram</source>
        <translation>干涉图的最小相干性</translation>
    </message>
    <message>
        <source>Minimum mean coherence</source>
        <translation>最小平均相干性</translation>
    </message>
    <message>
        <source>Minimum number of interferograms</source>
        <translation>干涉图的最少个数</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>采矿</translation>
    </message>
    <message>
        <source>Mining InSAR map</source>
        <translation>Mining InSAR 地图</translation>
    </message>
    <message>
        <source>MintPy</source>
        <translation>MintPy</translation>
    </message>
    <message>
        <source>Misregistration [lines]</source>
        <translation>配准误差 [行]</translation>
    </message>
    <message>
        <source>Misregistration [samples]</source>
        <translation>配准误差 [采样]</translation>
    </message>
    <message>
        <source>Misregistration: the content of the secondary image lies so many lines farther down.</source>
        <translation>配准误差：辅影像的内容下移这么多行。</translation>
    </message>
    <message>
        <source>Misregistration: the content of the secondary image lies so many samples farther along.</source>
        <translation>配准误差：辅影像的内容沿行右移这么多采样。</translation>
    </message>
    <message>
        <source>Missing packages</source>
        <translation>缺少的软件包</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model that is fitted: exponential, spherical, bessel (smooth near zero), or the best of them.</source>
        <translation>所拟合的模型：exponential、spherical、bessel（近零处平滑），或其中最佳者。</translation>
    </message>
    <message>
        <source>Models of the bands</source>
        <translation>各波段的模型</translation>
    </message>
    <message>
        <source>More tables of heights.</source>
        <translation>更多的高程表。</translation>
    </message>
    <message>
        <source>Most by which the pair before a date and the pair after it may differ in length [days].</source>
        <translation>某日期之前的像对与之后的像对长度之差的最大值 [天]。</translation>
    </message>
    <message>
        <source>Most change points</source>
        <translation>转折点最多个数</translation>
    </message>
    <message>
        <source>Most change points, 0 to 3.</source>
        <translation>转折点的最多个数，0 到 3。</translation>
    </message>
    <message>
        <source>Most coherent pair</source>
        <translation>相干性最高的像对</translation>
    </message>
    <message>
        <source>Motion to the north or south is taken to be zero; both tracks hardly see it, but over a mine it biases up (by up to 202 mm in a bowl of 3.1 m). With B the horizontal motion is B times the tilt instead, and north follows as well.</source>
        <translation>南北向运动取为零；两条轨道几乎都看不到它，但在矿山上它会使垂直向有偏（3.1 m 的盆地中可达 202 mm）。给出 B 时，水平移动改为 B 乘以倾斜，并同时求得北向。</translation>
    </message>
    <message>
        <source>Movement of the ground over extracted panels by the probability integral method: vertical, east and north displacement, its projection into a radar's line of sight, and tilt, strain and curvature.</source>
        <translation>用概率积分法求采区上方的地表移动：垂直、东向和北向位移，其在雷达视线向上的投影，以及倾斜、水平变形和曲率。</translation>
    </message>
    <message>
        <source>Moves the zero of a stack, of a displacement time series or of a velocity to another point or area: the mean there is subtracted from each interferogram, each date, or the map. Nothing is inverted again.</source>
        <translation>把堆栈、位移时间序列或速度的零点移到另一点或区域：从每幅干涉图、每个日期或整幅图中减去该处的平均值。不重新反演。</translation>
    </message>
    <message>
        <source>Moving area</source>
        <translation>运动区域</translation>
    </message>
    <message>
        <source>Moving area (polygons)</source>
        <translation>运动区域（多边形）</translation>
    </message>
    <message>
        <source>Moving area (raster)</source>
        <translation>运动区域（栅格）</translation>
    </message>
    <message>
        <source>Moving box [days]</source>
        <translation>滑动窗 [天]</translation>
    </message>
    <message>
        <source>Moving ground (for reference: stable)</source>
        <translation>运动的地面（用于参考 stable）</translation>
    </message>
    <message>
        <source>Names of reference stations, separated by semicolons; one per mine.</source>
        <translation>参考站的名称，以分号分隔；每个矿一个。</translation>
    </message>
    <message>
        <source>Names of the bridges</source>
        <translation>桥接像对名称</translation>
    </message>
    <message>
        <source>Names of the products</source>
        <translation>产品名称</translation>
    </message>
    <message>
        <source>Names of the products for the tables, velocities first, separated by semicolons. Left out: the names of the files.</source>
        <translation>表中产品的名称，速度在前，以分号分隔。留空：文件名。</translation>
    </message>
    <message>
        <source>Names of the time series</source>
        <translation>时间序列名称</translation>
    </message>
    <message>
        <source>Names of the time series for tables and figures, in their order, separated by semicolons. Left out: the names of their files.</source>
        <translation>图表中时间序列的名称，按顺序，以分号分隔。留空：文件名。</translation>
    </message>
    <message>
        <source>Names of the two</source>
        <translation>两者名称</translation>
    </message>
    <message>
        <source>Names of the two for tables and figures, separated by a semicolon.</source>
        <translation>图表中两者的名称，以分号分隔。</translation>
    </message>
    <message>
        <source>Needed packages that are missing or broken</source>
        <translation>缺少或损坏的必需软件包</translation>
    </message>
    <message>
        <source>Neither sees everything. Interferograms in no loop are not checked by closure, and a cycle that all interferograms of a date share looks like motion; ground that moves by more than half a cycle across a gap looks like an error to a bridge. A stack without triplets is left as it is by closure.</source>
        <translation>两者都不能看到一切。不在任何闭环中的干涉图无法由闭合检核，某一日期的全部干涉图共有的一周貌似运动；跨空缺移动超过半周的地面对桥接而言貌似误差。没有三元组的堆栈，闭合方法不予改动。</translation>
    </message>
    <message>
        <source>NetCDF</source>
        <translation>NetCDF</translation>
    </message>
    <message>
        <source>Network of interferograms</source>
        <translation>干涉图网络</translation>
    </message>
    <message>
        <source>Network window</source>
        <translation>网络窗口</translation>
    </message>
    <message>
        <source>No interferogram: smoothing only</source>
        <translation>无干涉图：仅由平滑得到</translation>
    </message>
    <message>
        <source>No pair does harm. Go on with the series.</source>
        <translation>没有有害像对。请继续计算时间序列。</translation>
    </message>
    <message>
        <source>No pair is in use.</source>
        <translation>没有使用中的像对。</translation>
    </message>
    <message>
        <source>No pair that is in use does harm, or the network needs it.</source>
        <translation>使用中的像对均无害，或为网络所必需。</translation>
    </message>
    <message>
        <source>Noise [mm/yr]</source>
        <translation>噪声 [mm/yr]</translation>
    </message>
    <message>
        <source>Noise coefficients before and after, scenes without symmetric pairs, iterations, fits of the height per pair, pictures (.html).</source>
        <translation>改正前后的噪声系数、没有对称像对的景、迭代次数、各像对的高程拟合、图 (.html)。</translation>
    </message>
    <message>
        <source>Noise of every interferogram [rad]</source>
        <translation>每幅干涉图的噪声 [rad]</translation>
    </message>
    <message>
        <source>Noise of every interferogram [rad], those of the sub-bands included, instead of coherence and looks: the simulation of Diao et al. (2023), which 0.61 reproduces. Real sub-bands are noisier.</source>
        <translation>每幅干涉图（包括子带干涉图）的噪声 [rad]，代替相干性和视数：即 Diao 等（2023）的模拟，0.61 可重现之。真实子带的噪声更大。</translation>
    </message>
    <message>
        <source>Noise of every interferogram in Figures 9 and 10 [rad]. With 0.61 the paper's face shows what the paper says.</source>
        <translation>图 9 和图 10 中每幅干涉图的噪声 [rad]。取 0.61 时论文的工作面与论文所述一致。</translation>
    </message>
    <message>
        <source>Noise, standard deviations</source>
        <translation>噪声，标准差</translation>
    </message>
    <message>
        <source>Northward displacement</source>
        <translation>北向位移</translation>
    </message>
    <message>
        <source>Northward displacement [mm]</source>
        <translation>北向位移 [mm]</translation>
    </message>
    <message>
        <source>Northward displacement [mm].</source>
        <translation>北向位移 [mm]。</translation>
    </message>
    <message>
        <source>Northward motion</source>
        <translation>北向运动</translation>
    </message>
    <message>
        <source>Northward motion, with METHOD mining.</source>
        <translation>北向运动，METHOD 为 mining 时给出。</translation>
    </message>
    <message>
        <source>Northward motion; with B.</source>
        <translation>北向运动；给出 B 时。</translation>
    </message>
    <message>
        <source>Northward velocity</source>
        <translation>北向速度</translation>
    </message>
    <message>
        <source>Nothing is installed or changed. Put the report into a message when you ask for help.</source>
        <translation>不安装也不更改任何东西。求助时请附上该报告。</translation>
    </message>
    <message>
        <source>Nugget</source>
        <translation>块金值</translation>
    </message>
    <message>
        <source>Number from which everything random is drawn.</source>
        <translation>产生一切随机数的种子。</translation>
    </message>
    <message>
        <source>Number of change points.</source>
        <translation>转折点个数。</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>日期数</translation>
    </message>
    <message>
        <source>Number of dates that were filled at each pixel; 1 for a velocity.</source>
        <translation>每个像元填补的日期数；速度图为 1。</translation>
    </message>
    <message>
        <source>Number of distance classes.</source>
        <translation>距离分级数。</translation>
    </message>
    <message>
        <source>Number of independent looks that the coherence was estimated from: pixels averaged, divided by the oversampling in both directions. There is no default: the statistics depend on it.</source>
        <translation>估计相干性所用的独立视数：平均的像元数除以两个方向的过采样。没有默认值：统计量取决于它。</translation>
    </message>
    <message>
        <source>Number of interferograms changed at each pixel.</source>
        <translation>每个像元被更改的干涉图数。</translation>
    </message>
    <message>
        <source>Number of loops beyond pi at each pixel: band 1 after the correction, band 2 before. sbas takes it as BAD_LOOPS. Not written where no three pairs form a loop.</source>
        <translation>每个像元超过 pi 的闭环数：波段 1 为改正后，波段 2 为改正前。sbas 以 BAD_LOOPS 接受它。没有三个像对构成闭环时不写出。</translation>
    </message>
    <message>
        <source>Number of maps; fewer where the series has fewer dates.</source>
        <translation>地图数；序列日期较少时随之减少。</translation>
    </message>
    <message>
        <source>Number of observations used at each pixel.</source>
        <translation>每个像元所用的观测数。</translation>
    </message>
    <message>
        <source>Number of pairs in which patches are wrong by one or two whole cycles.</source>
        <translation>含一个或两个整周误差的斑块的像对数。</translation>
    </message>
    <message>
        <source>Number of parts into which the pixel's interferograms leave the dates; 1: all are tied.</source>
        <translation>像元的干涉图把日期分成的部分数；1：全部连接。</translation>
    </message>
    <message>
        <source>Number of points, chosen at random (the same ones in every run).</source>
        <translation>随机选取的点数（每次运行相同）。</translation>
    </message>
    <message>
        <source>Number of the function chosen at each pixel; the tag CLASSES says which is which.</source>
        <translation>每个像元所选函数的编号；标签 CLASSES 给出对应关系。</translation>
    </message>
    <message>
        <source>Number subtracted from the number of observations in the standard deviation: 1 is the standard error of a regression through the origin, 0 is the formula as Tang et al. 2023 print it (Eq. 5).</source>
        <translation>标准差中从观测数减去的数：1 为过原点回归的标准误差，0 为 Tang 等 2023 所印的公式（式 5）。</translation>
    </message>
    <message>
        <source>Numbers for every concession, and one page to hand on.</source>
        <translation>每个矿区的数字，以及一页可供交付的报告。</translation>
    </message>
    <message>
        <source>OPERA</source>
        <translation>OPERA</translation>
    </message>
    <message>
        <source>OPERA: values that the product's recommended mask (in early versions its connected components) calls bad become empty.</source>
        <translation>OPERA：产品推荐掩膜（早期版本为连通分量）判为不良的值变为空。</translation>
    </message>
    <message>
        <source>OUTPUT_FOLDER gets frame_0001.png and so on, and frames.csv with the date of each. It appears whole or not at all. To make an MP4 of it, run there: ffmpeg -framerate 8 -i frame_%04d.png -pix_fmt yuv420p film.mp4</source>
        <translation>OUTPUT_FOLDER 得到 frame_0001.png 等，以及列出各帧日期的 frames.csv。要么全部写出，要么不写。要制成 MP4，请在该处运行：ffmpeg -framerate 8 -i frame_%04d.png -pix_fmt yuv420p film.mp4</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>观测数</translation>
    </message>
    <message>
        <source>Of a displacement series a straight line is taken off each pixel first; the sill is then that of one scene. Values of moving ground must be masked, or motion is taken for air.</source>
        <translation>对位移序列先在每个像元扣除直线；基台值即为单景的基台值。运动地面的值须掩膜，否则运动会被当作大气。</translation>
    </message>
    <message>
        <source>Offset of the references</source>
        <translation>参考之差</translation>
    </message>
    <message>
        <source>Offsets [pixels]</source>
        <translation>偏移量 [像元]</translation>
    </message>
    <message>
        <source>Offsets are position in the secondary less position in the reference [pixels]: ground that moves away from the radar has a positive offset in samples. What the polynomial follows is gone from the resampled image: for sub-band interferometry RANGE_OFFSETS says how much, and subbanddisplacement adds it back. So the moving area is kept out of the fit (MOVING_AREA, MOVING_POLYGONS) and the degree low.</source>
        <translation>偏移量为辅影像中的位置减参考影像中的位置 [像元]：远离雷达移动的地面在采样方向的偏移为正。多项式所跟随的部分会从重采样影像中消失：对子带干涉而言 RANGE_OFFSETS 给出其大小，subbanddisplacement 再加回。因此运动区域不参与拟合（MOVING_AREA、MOVING_POLYGONS），且次数宜低。</translation>
    </message>
    <message>
        <source>Offsets of lines and samples</source>
        <translation>行列偏移量</translation>
    </message>
    <message>
        <source>One coherence for everything, 0 to 1.</source>
        <translation>统一的相干性，0 到 1。</translation>
    </message>
    <message>
        <source>One page about a whole job: data and network, quality, velocity maps with the history of the fastest pixel, tables of concessions, bowls and phases, the validation against the ground, what cannot be trusted and why, all settings, and the commands that repeat it. The HTML file holds its figures and needs no network; the PDF is the same on paper.</source>
        <translation>整个工作汇于一页：数据与网络、质量、速度图及最快像元的历史、矿区、盆地和阶段的表、与地面的验证、不可信之处及原因、全部设置，以及可重复运行的命令。HTML 文件内含图片，无需联网；PDF 为其纸质版。</translation>
    </message>
    <message>
        <source>One standard deviation for both tracks instead [mm, or mm/yr for velocities].</source>
        <translation>两条轨道改用同一标准差 [mm，速度为 mm/yr]。</translation>
    </message>
    <message>
        <source>One standard deviation, where the product has it.</source>
        <translation>一倍标准差，若产品提供。</translation>
    </message>
    <message>
        <source>Only what lies in this rectangle is taken over, in any coordinate system. Left out: everything.</source>
        <translation>只取该矩形内的部分，任意坐标系。留空：全部。</translation>
    </message>
    <message>
        <source>Onset of the active phase</source>
        <translation>活跃期开始</translation>
    </message>
    <message>
        <source>Onset of the active phase [decimal year]</source>
        <translation>活跃期开始 [小数年]</translation>
    </message>
    <message>
        <source>Onset of the decay</source>
        <translation>衰减的开始</translation>
    </message>
    <message>
        <source>Opacity of the series over BASEMAP [%].</source>
        <translation>序列在 BASEMAP 上的不透明度 [%]。</translation>
    </message>
    <message>
        <source>Opacity over the layers below [%]</source>
        <translation>在下方图层上的不透明度 [%]</translation>
    </message>
    <message>
        <source>Open the reports above; they hold all settings and the commands to repeat them.</source>
        <translation>打开上面的报告；其中有全部设置和可重复运行的命令。</translation>
    </message>
    <message>
        <source>Opening the project …</source>
        <translation>正在打开项目 …</translation>
    </message>
    <message>
        <source>Outlines of the ten concessions (they are in OUTPUT_FOLDER too).</source>
        <translation>十个矿区的边界（OUTPUT_FOLDER 中也有）。</translation>
    </message>
    <message>
        <source>Outside all concessions [%]</source>
        <translation>所有矿区之外 [%]</translation>
    </message>
    <message>
        <source>Overlap of tiles [pixels]</source>
        <translation>分块重叠 [像元]</translation>
    </message>
    <message>
        <source>PANELS are polygons in plan. Fields: thickness and depth [m] (needed), dip and dip_direction [degrees], q, tan_beta, b, theta0, s (inflection offset [m]: edges move inward), start and end (dates between which the face advances evenly) and advance_azimuth (default: along strike, dip to the right). With strike_length and dip_length [m] a panel is a rectangle in closed form, may have a schedule ("2016-03-01 0; 2018-09-01 900") and a delay (Knothe's c [1/year]). A unit at the end of a field's name is passed over. The panels that simulatestack writes fit.</source>
        <translation>PANELS 为平面多边形。字段：thickness 和 depth [m]（必需）、dip 和 dip_direction [度]、q、tan_beta、b、theta0、s（拐点偏移距 [m]：边界向内移）、start 和 end（工作面在其间匀速推进的日期）和 advance_azimuth（默认：沿走向，倾向在右）。给出 strike_length 和 dip_length [m] 时采区为闭合公式的矩形，可有进度表（"2016-03-01 0; 2018-09-01 900"）和滞后（Knothe 的 c [1/year]）。字段名末尾的单位会被忽略。simulatestack 写出的采区可直接使用。</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
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
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>POINT_SERIES is a point layer with the fields velocity and DYYYYMMDD, one per date, in millimetres: the form that InSAR Explorer plots and other InSAR programs read. TABLE has a line per place and date.</source>
        <translation>POINT_SERIES 为点图层，含字段 velocity 和每个日期一个的 DYYYYMMDD，以毫米计：即 InSAR Explorer 绘图和其他 InSAR 程序读取的形式。TABLE 每个位置、每个日期一行。</translation>
    </message>
    <message>
        <source>PROFILES holds a line per date with the value as height, which QGIS's Elevation Profile shows in millimetres.</source>
        <translation>PROFILES 每个日期一条线，以数值为高程，QGIS 的高程剖面以毫米显示。</translation>
    </message>
    <message>
        <source>Packages that work</source>
        <translation>可用的软件包</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>像对</translation>
    </message>
    <message>
        <source>Pair number</source>
        <translation>像对编号</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>像对</translation>
    </message>
    <message>
        <source>Pairs acquisitions whose perpendicular and temporal baselines are both small, adds hand-made pairs, and reports whether all acquisitions are connected.</source>
        <translation>把垂直基线和时间基线都小的影像配对，加入手工像对，并报告全部影像是否连通。</translation>
    </message>
    <message>
        <source>Pairs in use, as Select network writes them …</source>
        <translation>使用中的像对，格式同“选择网络” …</translation>
    </message>
    <message>
        <source>Pairs of points farther apart do not count [m]. Left out: a third of the diagonal.</source>
        <translation>相距更远的点对不计入 [m]。留空：对角线的三分之一。</translation>
    </message>
    <message>
        <source>Pairs switched off, for EXCLUDE_PAIRS …</source>
        <translation>已关闭的像对，供 EXCLUDE_PAIRS 使用 …</translation>
    </message>
    <message>
        <source>Pairs that do harm: {pairs}. Switch them off in the network window; SBAS then leaves them out.</source>
        <translation>有害像对：{pairs}。请在网络窗口中关闭它们；SBAS 随后不再使用。</translation>
    </message>
    <message>
        <source>Pairs that would join what is not connected</source>
        <translation>可连接断开部分的像对</translation>
    </message>
    <message>
        <source>Pairs to drop</source>
        <translation>建议剔除的像对</translation>
    </message>
    <message>
        <source>Pairs to leave out</source>
        <translation>不使用的像对</translation>
    </message>
    <message>
        <source>Pairs to take whatever their baselines: 20141109-20150603, 20141203-20150603, or the path of a table of pairs.</source>
        <translation>无论基线大小都要采用的像对：20141109-20150603, 20141203-20150603，或像对表的路径。</translation>
    </message>
    <message>
        <source>Pairs with unwrapping errors</source>
        <translation>有解缠误差的像对</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>采区</translation>
    </message>
    <message>
        <source>Parameters of the function of time</source>
        <translation>时间函数的参数</translation>
    </message>
    <message>
        <source>Parameters of the probability integral method from the line-of-sight displacement of a time series over known panels: subsidence factor q, tan(beta), displacement factor b and propagation angle theta0, with their standard deviations, by robust least squares.</source>
        <translation>由已知采区上时间序列的视线向位移求概率积分法参数：下沉系数 q、tan(beta)、水平移动系数 b 和传播角 theta0，及其标准差，采用稳健最小二乘。</translation>
    </message>
    <message>
        <source>Parameters to find</source>
        <translation>待求参数</translation>
    </message>
    <message>
        <source>Parameters to find, separated by semicolons: subsidence_factor, tan_beta, displacement_factor, propagation_angle. The others keep what is given below.</source>
        <translation>待求参数，以分号分隔：subsidence_factor、tan_beta、displacement_factor、propagation_angle。其余保持下面给出的值。</translation>
    </message>
    <message>
        <source>Parameters, standard deviations and correlations.</source>
        <translation>参数、标准差和相关系数。</translation>
    </message>
    <message>
        <source>Part of the ground to show, in any coordinate system. Left out: the whole raster.</source>
        <translation>要显示的地面范围，任意坐标系。留空：整幅栅格。</translation>
    </message>
    <message>
        <source>Parts of the dates</source>
        <translation>日期的连通部分</translation>
    </message>
    <message>
        <source>Patch [pixels]</source>
        <translation>斑块 [像元]</translation>
    </message>
    <message>
        <source>Patterns at most</source>
        <translation>模式的最多个数</translation>
    </message>
    <message>
        <source>Patterns of open loops for which a linear programme is solved at most, the commonest first; the others are left alone and their pixels counted. What is plain without one does not count.</source>
        <translation>最多为多少种闭环模式求解线性规划，最常见者优先；其余不予改动并计其像元数。无需线性规划即可判明者不计。</translation>
    </message>
    <message>
        <source>Peaks of the correlation count that stand out from their surroundings by this factor. Chance reaches about 5.</source>
        <translation>相关峰值须高出周围这一倍数才计入。偶然情况约可达 5。</translation>
    </message>
    <message>
        <source>Perpendicular baseline [m]</source>
        <translation>垂直基线 [m]</translation>
    </message>
    <message>
        <source>Perpendicular baseline [m]; with RELIEF it makes topographic phase.</source>
        <translation>垂直基线 [m]；与 RELIEF 一起产生地形相位。</translation>
    </message>
    <message>
        <source>Phase closure</source>
        <translation>相位闭合差</translation>
    </message>
    <message>
        <source>Phase closure of the triplets: band 1 root mean square [rad], band 2 number of loops beyond pi (a whole-cycle error), band 3 number of complete loops. Not written where no three pairs form a loop.</source>
        <translation>三元组的相位闭合差：波段 1 为均方根 [rad]，波段 2 为超过 pi 的闭环数（整周误差），波段 3 为完整闭环数。没有三个像对构成闭环时不写出。</translation>
    </message>
    <message>
        <source>Phase closure, rms</source>
        <translation>相位闭合差，均方根</translation>
    </message>
    <message>
        <source>Phase is empty where the coherence is lower, 0 to 1. Left out: no phase is missing.</source>
        <translation>相干性低于此值处相位为空，0 到 1。留空：相位无缺失。</translation>
    </message>
    <message>
        <source>Phase noise</source>
        <translation>相位噪声</translation>
    </message>
    <message>
        <source>Phase standard deviation</source>
        <translation>相位标准差</translation>
    </message>
    <message>
        <source>Phase to remove [rad]</source>
        <translation>待扣除的相位 [rad]</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Phases of subsidence</source>
        <translation>沉降阶段</translation>
    </message>
    <message>
        <source>Phases seen: 0 no significant subsidence, 1 active throughout, 2 initial then active to the end, 3 active from the start then residual, 4 initial, active and residual.</source>
        <translation>所见阶段：0 无显著沉降，1 全程活跃，2 先初始后活跃至末尾，3 一开始即活跃、后残余，4 初始、活跃、残余。</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>图片 (PNG) …</translation>
    </message>
    <message>
        <source>Picture …</source>
        <translation>图片 …</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pixel on the ground [m]</source>
        <translation>地面像元 [m]</translation>
    </message>
    <message>
        <source>Pixel on the ground [m].</source>
        <translation>地面像元 [m]。</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>像元大小</translation>
    </message>
    <message>
        <source>Pixel size [m]</source>
        <translation>像元大小 [m]</translation>
    </message>
    <message>
        <source>Pixel size [m] without a TEMPLATE. Left out: a tenth of the smallest radius of influence.</source>
        <translation>无 TEMPLATE 时的像元大小 [m]。留空：最小影响半径的十分之一。</translation>
    </message>
    <message>
        <source>Pixel size [m]; when left out 100 for the demo and 50, as in the paper, for ningdong.</source>
        <translation>像元大小 [m]；留空时 demo 为 100，ningdong 为 50（同论文）。</translation>
    </message>
    <message>
        <source>Pixel size [units of the map]</source>
        <translation>像元大小 [地图单位]</translation>
    </message>
    <message>
        <source>Pixel size on the ground [m]</source>
        <translation>地面像元大小 [m]</translation>
    </message>
    <message>
        <source>Pixel's own standard deviations</source>
        <translation>像元自身的标准差</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像元</translation>
    </message>
    <message>
        <source>Pixels bridged by smoothing</source>
        <translation>由平滑跨接的像元</translation>
    </message>
    <message>
        <source>Pixels changed</source>
        <translation>被更改的像元</translation>
    </message>
    <message>
        <source>Pixels empty beyond a gap</source>
        <translation>断点之后为空的像元</translation>
    </message>
    <message>
        <source>Pixels left alone</source>
        <translation>未改动的像元</translation>
    </message>
    <message>
        <source>Pixels on a side of a patch, odd. The mean of a patch is a quieter reference than a pixel.</source>
        <translation>斑块边长的像元数，奇数。斑块平均值比单个像元更安静。</translation>
    </message>
    <message>
        <source>Pixels that neighbouring patches share.</source>
        <translation>相邻分块共用的像元数。</translation>
    </message>
    <message>
        <source>Pixels that neighbouring tiles share; some hundred for large tiles.</source>
        <translation>相邻分块共用的像元数；大分块宜取数百。</translation>
    </message>
    <message>
        <source>Pixels whose dates are all connected</source>
        <translation>全部日期连通的像元</translation>
    </message>
    <message>
        <source>Pixels whose mean coherence is lower become empty, 0 to 1 (Tang et al. 2023 use 0.25). Left out: no pixel is masked.</source>
        <translation>平均相干性低于此值的像元为空，0 到 1（Tang 等 2023 用 0.25）。留空：不掩膜任何像元。</translation>
    </message>
    <message>
        <source>Pixels with a loop beyond pi, after</source>
        <translation>闭环超过 pi 的像元，之后</translation>
    </message>
    <message>
        <source>Pixels with a loop beyond pi, before</source>
        <translation>闭环超过 pi 的像元，之前</translation>
    </message>
    <message>
        <source>Pixels with a part of the dates</source>
        <translation>只有部分日期的像元</translation>
    </message>
    <message>
        <source>Pixels with a whole-cycle error in the best loop of three through the pair.</source>
        <translation>经过该像对的最佳三像对闭环中有整周误差的像元。</translation>
    </message>
    <message>
        <source>Pixels with fewer interferograms stay empty. Left out: one is enough.</source>
        <translation>干涉图更少的像元保持为空。留空：一幅即可。</translation>
    </message>
    <message>
        <source>Pixels without coherence, or on slopes that decorrelate the sub-band, stay empty, and so do those whose standard deviation exceeds MAX_STD: blind is reported as blind.</source>
        <translation>无相干性、或位于使子带失相干的坡上的像元保持为空，标准差超过 MAX_STD 者亦然：盲区如实报告为盲区。</translation>
    </message>
    <message>
        <source>Pixels without data</source>
        <translation>无数据像元</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Places without a value</source>
        <translation>无值位置</translation>
    </message>
    <message>
        <source>Plane at each date</source>
        <translation>各日期的平面</translation>
    </message>
    <message>
        <source>Point layer …</source>
        <translation>点图层 …</translation>
    </message>
    <message>
        <source>Point or rectangle</source>
        <translation>点或矩形</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Points along the lines, with distance and a field per date.</source>
        <translation>沿线的点，含距离和每个日期一个字段。</translation>
    </message>
    <message>
        <source>Points at which the series of both are wanted, in any coordinate system.</source>
        <translation>需要两者序列的点，任意坐标系。</translation>
    </message>
    <message>
        <source>Points of profiles</source>
        <translation>剖面点</translation>
    </message>
    <message>
        <source>Points of the profiles</source>
        <translation>剖面点</translation>
    </message>
    <message>
        <source>Points or polygons</source>
        <translation>点或多边形</translation>
    </message>
    <message>
        <source>Points to tabulate</source>
        <translation>列表点</translation>
    </message>
    <message>
        <source>Points to tabulate, in any coordinate system; each takes the pixel that it lies in.</source>
        <translation>要列表的点，任意坐标系；各取其所在的像元。</translation>
    </message>
    <message>
        <source>Points with RMSE, bias, correlation and slope and their 95 % intervals, one per station and time series, coloured by RMSE; stations that could not be compared say why.</source>
        <translation>含 RMSE、偏差、相关系数和斜率及其 95 % 区间的点，每站每时间序列一个，按 RMSE 着色；无法比较的测站说明原因。</translation>
    </message>
    <message>
        <source>Points with series</source>
        <translation>带序列的点</translation>
    </message>
    <message>
        <source>Points with the line of sight, the displacement over the whole series and its rate [mm/yr].</source>
        <translation>含视线向、整个序列的位移及其速率 [mm/yr] 的点。</translation>
    </message>
    <message>
        <source>Points with velocity [mm/yr] and a field DYYYYMMDD [mm] per date (EGMS).</source>
        <translation>含速度 [mm/yr] 和每个日期一个字段 DYYYYMMDD [mm] 的点（EGMS）。</translation>
    </message>
    <message>
        <source>Points with velocity [mm/yr], its standard deviation, and the displacement at each date [mm].</source>
        <translation>含速度 [mm/yr]、其标准差和各日期位移 [mm] 的点。</translation>
    </message>
    <message>
        <source>Points, best first: cost, velocity against quiet ground and against the surroundings [mm/yr], wander about it [mm], coherence, share of usable pixels around, distances to the concessions and to the edge [m], and the patch as REFERENCE_AREA.</source>
        <translation>点，最佳者在前：代价、相对安静地面和相对周围的速度 [mm/yr]、其游走 [mm]、相干性、周围可用像元比例、到矿区和边缘的距离 [m]，以及可用作 REFERENCE_AREA 的斑块。</translation>
    </message>
    <message>
        <source>Points: the mean of the pixels whose centre lies within so many true metres; 0: the pixel that holds the point.</source>
        <translation>点：中心位于这么多真实米以内的像元的平均；0：包含该点的像元。</translation>
    </message>
    <message>
        <source>Polarisation</source>
        <translation>极化方式</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Polygons for the map and the table.</source>
        <translation>用于地图和表的多边形。</translation>
    </message>
    <message>
        <source>Polygons of concessions, in any coordinate system: a station belongs to the one that it lies in. Goes before MINE_FIELD.</source>
        <translation>矿区多边形，任意坐标系：测站归属其所在的矿区。优先于 MINE_FIELD。</translation>
    </message>
    <message>
        <source>Polygons of ground that is expected to move, as concessions with a margin, in any coordinate system: REFERENCE stable looks outside them.</source>
        <translation>预计会移动的地面的多边形，如带边距的矿区，任意坐标系：REFERENCE 为 stable 时在其外寻找。</translation>
    </message>
    <message>
        <source>Polygons of ground that is expected to move, in any coordinate system. Optional, and worth giving.</source>
        <translation>预计会移动的地面的多边形，任意坐标系。可选，但值得给出。</translation>
    </message>
    <message>
        <source>Polygons of ground that moves, as mining concessions: left out.</source>
        <translation>运动地面的多边形，如采矿矿区：不参与。</translation>
    </message>
    <message>
        <source>Polygons of ground that moves, for example mining concessions: nothing is estimated inside, or the bend of motion that is not steady is taken for air.</source>
        <translation>运动地面的多边形，例如采矿矿区：其内不作估计，否则非稳定运动的弯曲会被当作大气。</translation>
    </message>
    <message>
        <source>Polygons of ground that moves, for example mining concessions: nothing is estimated inside.</source>
        <translation>运动地面的多边形，例如采矿矿区：其内不作估计。</translation>
    </message>
    <message>
        <source>Polygons of the panels with the fields that pimprediction takes.</source>
        <translation>采区多边形，含 pimprediction 所需的字段。</translation>
    </message>
    <message>
        <source>Polygons of the panels, in any coordinate system.</source>
        <translation>采区多边形，任意坐标系。</translation>
    </message>
    <message>
        <source>Polygons on stable ground, in any coordinate system: the mean inside them becomes zero.</source>
        <translation>稳定地面上的多边形，任意坐标系：其内的平均值变为零。</translation>
    </message>
    <message>
        <source>Polygons that are outlined on every map, in any coordinate system.</source>
        <translation>在每幅地图上画出轮廓的多边形，任意坐标系。</translation>
    </message>
    <message>
        <source>Polygons where the ground moves, in the coordinates of the reference image (sample, line, or as drawn over the image in QGIS): windows that touch them are left out of the fit.</source>
        <translation>地面运动的多边形，用参考影像的坐标（采样、行，或在 QGIS 中于影像上绘制）：与其相交的窗口不参与拟合。</translation>
    </message>
    <message>
        <source>Positive phase means motion</source>
        <translation>正相位表示的运动</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>计算精度</translation>
    </message>
    <message>
        <source>Predict subsidence of panels</source>
        <translation>预计采区沉降</translation>
    </message>
    <message>
        <source>Predicted LOS displacement [mm]</source>
        <translation>预计 LOS 位移 [mm]</translation>
    </message>
    <message>
        <source>Predicted standard deviation of the velocity [mm/yr]</source>
        <translation>预测的速度标准差 [mm/yr]</translation>
    </message>
    <message>
        <source>Predicted velocity standard deviation</source>
        <translation>预测的速度标准差</translation>
    </message>
    <message>
        <source>Printed map</source>
        <translation>打印地图</translation>
    </message>
    <message>
        <source>Processing does not know {id}.</source>
        <translation>处理框架中没有 {id}。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Product folder</source>
        <translation>产品文件夹</translation>
    </message>
    <message>
        <source>Product in the folder</source>
        <translation>文件夹中的产品</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>剖面</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>剖面</translation>
    </message>
    <message>
        <source>Propagation angle theta0 [degrees]</source>
        <translation>开采影响传播角 theta0 [度]</translation>
    </message>
    <message>
        <source>Propagation angle theta0 [degrees], likewise. Left out: 90 less half the dip.</source>
        <translation>传播角 theta0 [度]，同上。留空：90 减去倾角的一半。</translation>
    </message>
    <message>
        <source>Propagation angle theta0 [degrees]: its value where it is not in FIT, else where the search starts.</source>
        <translation>传播角 theta0 [度]：不在 FIT 中时为其取值，否则为搜索起点。</translation>
    </message>
    <message>
        <source>Propagation angle theta0 of a dipping seam [degrees]; 90 for a flat one.</source>
        <translation>倾斜煤层的传播角 theta0 [度]；水平煤层为 90。</translation>
    </message>
    <message>
        <source>Put the unwrapped interferograms of your processor or product into one file. Everything that is decided on the way (dates, wavelength, sign) is in its report.</source>
        <translation>把处理软件或产品的解缠干涉图放入一个文件。过程中的各项决定（日期、波长、符号）都在报告中。</translation>
    </message>
    <message>
        <source>Puts unwrapped interferograms and their coherence into one HDF5 file in MintPy's ifgramStack layout, which every algorithm here takes as STACK and MintPy opens as it is.</source>
        <translation>把解缠干涉图及其相干性放入一个 MintPy ifgramStack 布局的 HDF5 文件，此处所有算法都以 STACK 接受它，MintPy 也可直接打开。</translation>
    </message>
    <message>
        <source>Putting the interferograms into one file …</source>
        <translation>正在把干涉图放入一个文件 …</translation>
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
        <translation>二次</translation>
    </message>
    <message>
        <source>REFERENCE stable in sbas, stacking and the others takes the best place without asking.</source>
        <translation>sbas、stacking 等算法中的 REFERENCE=stable 直接采用最佳位置。</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>RMSE of each time series</source>
        <translation>各时间序列的 RMSE</translation>
    </message>
    <message>
        <source>RMSE, mean of mines [mm]</source>
        <translation>RMSE，各矿平均 [mm]</translation>
    </message>
    <message>
        <source>ROI_PAC</source>
        <translation>ROI_PAC</translation>
    </message>
    <message>
        <source>Radar frequency [Hz] that baseband zero stands for, for example 5.405000454e9 (Sentinel-1), 9.65e9 (TerraSAR-X), 1.2365e9 (ALOS-2). Read from the files where they carry it; there is no default.</source>
        <translation>基带零频所代表的雷达频率 [Hz]，例如 5.405000454e9（Sentinel-1）、9.65e9（TerraSAR-X）、1.2365e9（ALOS-2）。文件中有则从文件读取；没有默认值。</translation>
    </message>
    <message>
        <source>Radar frequency [Hz]; goes before SENSOR.</source>
        <translation>雷达频率 [Hz]；优先于 SENSOR。</translation>
    </message>
    <message>
        <source>Radar position of every map pixel: a complex raster, real part sample, imaginary part line (counted from 0), zero for none; or GAMMA's raw table (.lt). It must belong to the looks of the input.</source>
        <translation>每个地图像元的雷达位置：复数栅格，实部为采样，虚部为行（从 0 起），零表示无；或 GAMMA 的原始表 (.lt)。它必须与输入的视数相符。</translation>
    </message>
    <message>
        <source>Radar wavelength [m], for example 0.05547 (Sentinel-1), 0.2424 (ALOS-2), 0.0311 (TerraSAR-X). Read from the files where they carry it; there is no default. A value given here wins over the files, with a warning where they disagree.</source>
        <translation>雷达波长 [m]，例如 0.05547（Sentinel-1）、0.2424（ALOS-2）、0.0311（TerraSAR-X）。文件中有则从文件读取；没有默认值。此处给出的值优先于文件，不一致时给出警告。</translation>
    </message>
    <message>
        <source>Radar wavelength [m], for example 0.05547 (Sentinel-1); of the simulated wave for a sub-band phase. Left out: from the tags of PHASE.</source>
        <translation>雷达波长 [m]，例如 0.05547（Sentinel-1）；子带相位则为模拟波长。留空：取自 PHASE 的标签。</translation>
    </message>
    <message>
        <source>Radius [m]</source>
        <translation>半径 [m]</translation>
    </message>
    <message>
        <source>Radius around both ends of a bridge in which the phase is fitted [pixels].</source>
        <translation>桥接两端拟合相位的半径 [像元]。</translation>
    </message>
    <message>
        <source>Radius around points [m]</source>
        <translation>点周围半径 [m]</translation>
    </message>
    <message>
        <source>Radius around stations [m]</source>
        <translation>测站周围半径 [m]</translation>
    </message>
    <message>
        <source>Radius at bridges [pixels]</source>
        <translation>桥接处半径 [像元]</translation>
    </message>
    <message>
        <source>Radius of the circle around points in which pixels are averaged [m].</source>
        <translation>点周围平均像元的圆半径 [m]。</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>斜面</translation>
    </message>
    <message>
        <source>Ramp and height leave what is linear in time in the stack, so that steady wide motion stays in the velocity. Off: only where nothing outside the mask moves, or for few dates.</source>
        <translation>斜面和高程项把随时间线性的部分留在堆栈中，使大范围稳定运动保留在速度里。关闭：仅当掩膜之外没有运动，或日期很少时。</translation>
    </message>
    <message>
        <source>Ramp over the scene: none, plane, bilinear or quadratic.</source>
        <translation>全景斜面：none、plane、bilinear 或 quadratic。</translation>
    </message>
    <message>
        <source>Range [m]</source>
        <translation>变程 [m]</translation>
    </message>
    <message>
        <source>Range bandwidth [Hz]</source>
        <translation>距离向带宽 [Hz]</translation>
    </message>
    <message>
        <source>Range of the errors' correlation [m]</source>
        <translation>误差相关的变程 [m]</translation>
    </message>
    <message>
        <source>Range offsets</source>
        <translation>距离向偏移</translation>
    </message>
    <message>
        <source>Range offsets [m]</source>
        <translation>距离向偏移 [m]</translation>
    </message>
    <message>
        <source>Range offsets of the registration [m]</source>
        <translation>配准的距离向偏移 [m]</translation>
    </message>
    <message>
        <source>Range offsets that coregister applied [m], positive away, on the grid of the phase or of the single-look images. Where a plane was taken off the phase, theirs is taken off as well.</source>
        <translation>coregister 施加的距离向偏移 [m]，远离为正，位于相位或单视影像的格网上。若相位已扣除平面，偏移的平面也一并扣除。</translation>
    </message>
    <message>
        <source>Range sampling rate [Hz]</source>
        <translation>距离向采样率 [Hz]</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>Rank / needed</source>
        <translation>秩 / 所需</translation>
    </message>
    <message>
        <source>Rank of the network</source>
        <translation>网络的秩</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <source>Raster in radar coordinates</source>
        <translation>雷达坐标系栅格</translation>
    </message>
    <message>
        <source>Raster in radar coordinates.</source>
        <translation>雷达坐标系中的栅格。</translation>
    </message>
    <message>
        <source>Raster of coherence on the grid of EXPECTED, 0 to 1; goes before COHERENCE_VALUE. The loss by the slope of the expected motion is worked out here and must not be in it.</source>
        <translation>EXPECTED 格网上的相干性栅格，0 到 1；优先于 COHERENCE_VALUE。预期运动坡度造成的损失在此计算，不应已含于其中。</translation>
    </message>
    <message>
        <source>Raster of headings [degrees]; goes before the number.</source>
        <translation>航向角栅格 [度]；优先于数值。</translation>
    </message>
    <message>
        <source>Raster of headings of the ascending track [degrees]; goes before the number.</source>
        <translation>升轨航向角栅格 [度]；优先于数值。</translation>
    </message>
    <message>
        <source>Raster of headings of the descending track [degrees]; goes before the number.</source>
        <translation>降轨航向角栅格 [度]；优先于数值。</translation>
    </message>
    <message>
        <source>Raster of heights [m] in the radar coordinates of the images: one height for every sample. Needs PERPENDICULAR_BASELINE.</source>
        <translation>影像雷达坐标系中的高程栅格 [m]：每个采样一个高程。需要 PERPENDICULAR_BASELINE。</translation>
    </message>
    <message>
        <source>Raster of incidence angles [degrees]; goes before the number.</source>
        <translation>入射角栅格 [度]；优先于数值。</translation>
    </message>
    <message>
        <source>Raster of incidence angles from the vertical [degrees] on the grid of the stack; goes before INCIDENCE.</source>
        <translation>堆栈格网上自垂线起算的入射角栅格 [度]；优先于 INCIDENCE。</translation>
    </message>
    <message>
        <source>Raster of incidence angles of the ascending track [degrees]; goes before the number.</source>
        <translation>升轨入射角栅格 [度]；优先于数值。</translation>
    </message>
    <message>
        <source>Raster of incidence angles of the descending track [degrees]; goes before the number.</source>
        <translation>降轨入射角栅格 [度]；优先于数值。</translation>
    </message>
    <message>
        <source>Raster of loops that do not close: BAD_LOOPS of unwrappingcorrection or CLOSURE of stackquality, on the grid of the stack. Pixels with more than MAX_BAD_LOOPS are left out; pixels without a complete loop are not.</source>
        <translation>不闭合闭环的栅格：unwrappingcorrection 的 BAD_LOOPS 或 stackquality 的 CLOSURE，位于堆栈格网上。超过 MAX_BAD_LOOPS 的像元不参与；没有完整闭环的像元不受影响。</translation>
    </message>
    <message>
        <source>Raster of the expected displacement between the two images, in map or radar coordinates.</source>
        <translation>两幅影像之间预期位移的栅格，地图或雷达坐标系。</translation>
    </message>
    <message>
        <source>Raster of the phase to remove (topography, flat earth) [rad at the carrier frequency], in the radar coordinates of the images. It is scaled by f / fc where the images are sub-bands. Instead of a baseline.</source>
        <translation>待去除相位的栅格（地形、平地）[载频处的 rad]，影像的雷达坐标系。影像为子带时按 f / fc 缩放。用以代替基线。</translation>
    </message>
    <message>
        <source>Raster on the grid of the lookup table</source>
        <translation>查找表格网上的栅格</translation>
    </message>
    <message>
        <source>Raster that is not zero where the ground moves, on the grid of the images or of the result; left out of the plane.</source>
        <translation>地面运动处不为零的栅格，位于影像或结果的格网上；不参与平面拟合。</translation>
    </message>
    <message>
        <source>Raster that is not zero where the ground moves, on the grid of the images: windows that touch it are left out of the fit.</source>
        <translation>地面运动处不为零的栅格，位于影像格网上：与其相交的窗口不参与拟合。</translation>
    </message>
    <message>
        <source>Raster whose grid is taken</source>
        <translation>采用其格网的栅格</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>栅格</translation>
    </message>
    <message>
        <source>Rasters of the connected components of the unwrapping, one per interferogram, matched by their dates; 0 is no component. Left out: those of the product in FOLDER where it has them; else gaps and jumps by more than half a cycle separate components.</source>
        <translation>解缠连通分量的栅格，每幅干涉图一幅，按日期匹配；0 为无分量。留空：FOLDER 中产品自带者（如果有）；否则以空缺和超过半周的跳变分隔分量。</translation>
    </message>
    <message>
        <source>Rate [mm/yr]</source>
        <translation>速率 [mm/yr]</translation>
    </message>
    <message>
        <source>Re-referenced data</source>
        <translation>更换参考后的数据</translation>
    </message>
    <message>
        <source>Re-referenced velocity [mm/yr]</source>
        <translation>更换参考后的速度 [mm/yr]</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read first what cannot be trusted: the report has {count} lines of it.</source>
        <translation>请先阅读不可信之处：报告中有 {count} 条。</translation>
    </message>
    <message>
        <source>Read in the report how far both agree.</source>
        <translation>请在报告中查看两者的符合程度。</translation>
    </message>
    <message>
        <source>Read the warnings in the report, then look at the quality.</source>
        <translation>请阅读报告中的警告，然后查看质量。</translation>
    </message>
    <message>
        <source>Reading {layer}</source>
        <translation>正在读取 {layer}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取 …</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redundant pairs</source>
        <translation>多余像对</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Reference SLC</source>
        <translation>参考 SLC</translation>
    </message>
    <message>
        <source>Reference area</source>
        <translation>参考区</translation>
    </message>
    <message>
        <source>Reference epoch</source>
        <translation>参考历元</translation>
    </message>
    <message>
        <source>Reference image, complex.</source>
        <translation>参考影像，复数。</translation>
    </message>
    <message>
        <source>Reference point</source>
        <translation>参考点</translation>
    </message>
    <message>
        <source>Reference polygons</source>
        <translation>参考多边形</translation>
    </message>
    <message>
        <source>Reference stations</source>
        <translation>参考站</translation>
    </message>
    <message>
        <source>Reference used</source>
        <translation>所用参考</translation>
    </message>
    <message>
        <source>Reference, lower sub-band</source>
        <translation>参考影像，下子带</translation>
    </message>
    <message>
        <source>Reference, upper sub-band</source>
        <translation>参考影像，上子带</translation>
    </message>
    <message>
        <source>Reference: {}</source>
        <translation>参考：{}</translation>
    </message>
    <message>
        <source>Register at full band first (coregister) and split what comes out. subbandinterferogram does all of this and the double difference in one go.</source>
        <translation>请先在全带下配准（coregister），再分割所得结果。subbandinterferogram 一次完成这一切以及双差。</translation>
    </message>
    <message>
        <source>Register once, at full band, and split the registered image: both sub-bands then have the same offsets. Both images must have the same size. A pair that does not correlate stops with a word, and nothing is written. Bursts of TOPS and spotlight images must be deramped in azimuth.</source>
        <translation>只在全带下配准一次，再分割配准后的影像：这样两个子带的偏移相同。两幅影像大小必须一致。不相关的像对会说明原因并停止，不写出任何结果。TOPS 和聚束影像的子条带须先在方位向去斜。</translation>
    </message>
    <message>
        <source>Register the images first</source>
        <translation>先配准影像</translation>
    </message>
    <message>
        <source>Register the images first, as coregister does with a polynomial of degree 1 and MOVING_AREA left out. Off: they are registered already.</source>
        <translation>先配准影像，同 coregister，用 1 次多项式并排除 MOVING_AREA。关闭：影像已配准。</translation>
    </message>
    <message>
        <source>Registered secondary image</source>
        <translation>配准后的辅影像</translation>
    </message>
    <message>
        <source>Relative to the reference: {layer}</source>
        <translation>相对于参考：{layer}</translation>
    </message>
    <message>
        <source>Remove the chosen places</source>
        <translation>删除选中的位置</translation>
    </message>
    <message>
        <source>Remove the flat-earth phase</source>
        <translation>去除平地相位</translation>
    </message>
    <message>
        <source>Remove the flat-earth phase as well. Off for images that are flattened already.</source>
        <translation>同时去除平地相位。影像已去平地时关闭。</translation>
    </message>
    <message>
        <source>Remove the fringe rate</source>
        <translation>去除条纹率</translation>
    </message>
    <message>
        <source>Remove the fringe rate from the coherence</source>
        <translation>相干性计算中去除条纹率</translation>
    </message>
    <message>
        <source>Removed phase</source>
        <translation>被去除的相位</translation>
    </message>
    <message>
        <source>Replicas at ± half a wavelength</source>
        <translation>± 半波长的副本</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report (HTML).</source>
        <translation>报告 (HTML)。</translation>
    </message>
    <message>
        <source>Report (HTML): the candidates, what was left out and why, and maps.</source>
        <translation>报告 (HTML)：候选点、排除的内容及原因、地图。</translation>
    </message>
    <message>
        <source>Report (HTML): what it shows, how it was compared, tables, scatter plot and time series.</source>
        <translation>报告 (HTML)：显示内容、比较方法、表格、散点图和时间序列。</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>PDF 报告</translation>
    </message>
    <message>
        <source>Report with the baseline plot, tables of dates, pairs and loops, what to drop and why, and what was decided about the stack from which source. One HTML file, figures included.</source>
        <translation>报告，含基线图，日期、像对和闭环的表，应剔除者及原因，以及堆栈的各项决定及其来源。单个 HTML 文件，含图。</translation>
    </message>
    <message>
        <source>Resample rasters of angles that lie on another grid, instead of refusing them.</source>
        <translation>重采样位于其他格网上的角度栅格，而不拒绝它们。</translation>
    </message>
    <message>
        <source>Resample rasters of another grid</source>
        <translation>重采样其他格网的栅格</translation>
    </message>
    <message>
        <source>Resample rasters that lie on another grid to the pixels of the first interferogram. When off, such rasters are refused and both grids are printed. Rasters whose pixels coincide are cut, not resampled.</source>
        <translation>把位于其他格网的栅格重采样到第一幅干涉图的像元。关闭时拒绝此类栅格并列出两者的格网。像元重合的栅格只裁剪，不重采样。</translation>
    </message>
    <message>
        <source>Resample the descending track onto the grid of the ascending one, instead of refusing it.</source>
        <translation>把降轨重采样到升轨的格网，而不拒绝它。</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Residual [mm]</source>
        <translation>残差 [mm]</translation>
    </message>
    <message>
        <source>Residual rate</source>
        <translation>残余期速率</translation>
    </message>
    <message>
        <source>Residual rate [mm/yr]</source>
        <translation>残余期速率 [mm/yr]</translation>
    </message>
    <message>
        <source>Residual rms</source>
        <translation>残差均方根</translation>
    </message>
    <message>
        <source>Residual rms [mm]</source>
        <translation>残差均方根 [mm]</translation>
    </message>
    <message>
        <source>Residual rms, lines [pixels]</source>
        <translation>残差均方根，行 [像元]</translation>
    </message>
    <message>
        <source>Residual rms, samples [pixels]</source>
        <translation>残差均方根，列 [像元]</translation>
    </message>
    <message>
        <source>Residuals of the fit</source>
        <translation>拟合残差</translation>
    </message>
    <message>
        <source>Residuals of the interferograms</source>
        <translation>干涉图残差</translation>
    </message>
    <message>
        <source>Residuals of the interferograms [mm]</source>
        <translation>干涉图残差 [mm]</translation>
    </message>
    <message>
        <source>Resolved share of the bowl [%]</source>
        <translation>盆地可分辨比例 [%]</translation>
    </message>
    <message>
        <source>Revisit cycle [days]</source>
        <translation>重访周期 [天]</translation>
    </message>
    <message>
        <source>Revisit cycles after which sub-band works at a pixel, the motion going on; 0 is never.</source>
        <translation>运动持续下去时，像元处子带有效所需的重访周期数；0 表示永不。</translation>
    </message>
    <message>
        <source>Revisit cycles by which the face advances between the two images; 32 and more is mined out.</source>
        <translation>两幅影像之间工作面推进的重访周期数；32 及以上为采完。</translation>
    </message>
    <message>
        <source>Revisit cycles in which EXPECTED comes about.</source>
        <translation>EXPECTED 形成所经历的重访周期数。</translation>
    </message>
    <message>
        <source>Revisit cycles of advance</source>
        <translation>推进的重访周期数</translation>
    </message>
    <message>
        <source>Revisit cycles to look ahead</source>
        <translation>向前预测的重访周期数</translation>
    </message>
    <message>
        <source>Revisit cycles to look ahead.</source>
        <translation>向前预测的重访周期数。</translation>
    </message>
    <message>
        <source>Revisit cycles until sub-band works</source>
        <translation>子带有效前的重访周期数</translation>
    </message>
    <message>
        <source>Reweighted solutions at most; pixels that have settled stop earlier.</source>
        <translation>重新定权求解的最多次数；已稳定的像元提前停止。</translation>
    </message>
    <message>
        <source>Rms difference [mm]</source>
        <translation>均方根差 [mm]</translation>
    </message>
    <message>
        <source>Rms difference of two products</source>
        <translation>两种产品的均方根差</translation>
    </message>
    <message>
        <source>Rms error of predicting a date from its two neighbours [mm], a band per track.</source>
        <translation>由前后两日期预测某日期的均方根误差 [mm]，每条轨道一个波段。</translation>
    </message>
    <message>
        <source>Rms of the residuals [mm]</source>
        <translation>残差的均方根 [mm]</translation>
    </message>
    <message>
        <source>Robust inversion</source>
        <translation>稳健反演</translation>
    </message>
    <message>
        <source>Robust iterations</source>
        <translation>稳健迭代次数</translation>
    </message>
    <message>
        <source>Robust scatter of the residuals [mm]</source>
        <translation>残差的稳健离散度 [mm]</translation>
    </message>
    <message>
        <source>Robust standard deviations of a pixel's weighted residuals beyond which an interferogram loses weight; 1.345 is 95 % efficient without outliers.</source>
        <translation>像元加权残差的稳健标准差倍数，超过此值的干涉图降权；1.345 在无粗差时效率为 95 %。</translation>
    </message>
    <message>
        <source>Root mean square of the residuals of the interferograms [mm].</source>
        <translation>干涉图残差的均方根 [mm]。</translation>
    </message>
    <message>
        <source>Root mean square of the series about the fitted function [mm].</source>
        <translation>序列相对所拟合函数的均方根 [mm]。</translation>
    </message>
    <message>
        <source>Root mean square over the common dates of first minus second [mm].</source>
        <translation>共同日期上第一减第二的均方根 [mm]。</translation>
    </message>
    <message>
        <source>Row spacing [m]</source>
        <translation>行间距 [m]</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Rows are lines (northward), columns are samples in slant range (eastward); tags say frequencies, spacings and dates. The same SEED gives the same images.</source>
        <translation>行为方位向（向北），列为斜距采样（向东）；标签注明频率、间距和日期。同一 SEED 给出同样的影像。</translation>
    </message>
    <message>
        <source>SBAS</source>
        <translation>SBAS</translation>
    </message>
    <message>
        <source>SBAS (displacement time series)</source>
        <translation>SBAS（位移时间序列）</translation>
    </message>
    <message>
        <source>SBAS with these pairs …</source>
        <translation>用这些像对运行 SBAS …</translation>
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
        <source>SNAPHU itself may be used for any purpose and passed on without a fee; its minimum cost flow solver CS2, which the package contains, is licensed for strictly non-commercial use. Whoever works commercially needs a licence for CS2, or another unwrapping program.</source>
        <translation>SNAPHU 本身可用于任何目的并可免费分发；其软件包所含的最小费用流求解器 CS2 的许可仅限严格的非商业用途。商业用户需要 CS2 许可或其他解缠程序。</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>Sample spacing in slant range [m]</source>
        <translation>斜距采样间距 [m]</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Samples of a correlation window; at most half of the image is used.</source>
        <translation>相关窗口的采样数；最多用影像的一半。</translation>
    </message>
    <message>
        <source>Samples of the images.</source>
        <translation>影像的采样数。</translation>
    </message>
    <message>
        <source>Samples of the lookup that one column of the input stands for; from its tags, if left out.</source>
        <translation>输入一列所代表的查找表采样数；留空时取自其标签。</translation>
    </message>
    <message>
        <source>Samples of the window</source>
        <translation>窗口采样数</translation>
    </message>
    <message>
        <source>Samples of the window, odd.</source>
        <translation>窗口的采样数，奇数。</translation>
    </message>
    <message>
        <source>Samples that are averaged into one.</source>
        <translation>平均为一个采样的采样数。</translation>
    </message>
    <message>
        <source>Samples that one pixel of the result averages.</source>
        <translation>结果的一个像元所平均的采样数。</translation>
    </message>
    <message>
        <source>Sampling rate over bandwidth</source>
        <translation>采样率与带宽之比</translation>
    </message>
    <message>
        <source>Sampling rate over bandwidth.</source>
        <translation>采样率与带宽之比。</translation>
    </message>
    <message>
        <source>Scatter about the fit [mm]</source>
        <translation>拟合残差离散度 [mm]</translation>
    </message>
    <message>
        <source>Scatter about the function [mm]</source>
        <translation>相对函数的离散度 [mm]</translation>
    </message>
    <message>
        <source>Scatter of the dates about the fit [mm].</source>
        <translation>各日期相对拟合的离散度 [mm]。</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Scenes corrected by stacking</source>
        <translation>由叠加改正的景数</translation>
    </message>
    <message>
        <source>Screens (atmosphere), a velocity, an interferogram, or a displacement series; all bands are used, each by itself and together.</source>
        <translation>大气相位屏、速度、干涉图或位移序列；使用全部波段，既单独也合并计算。</translation>
    </message>
    <message>
        <source>Screens [mm]</source>
        <translation>大气相位屏 [mm]</translation>
    </message>
    <message>
        <source>Search [pixels]</source>
        <translation>搜索范围 [像元]</translation>
    </message>
    <message>
        <source>Second of FUNCTION</source>
        <translation>FUNCTION 的第二个</translation>
    </message>
    <message>
        <source>Second time series</source>
        <translation>第二时间序列</translation>
    </message>
    <message>
        <source>Second time series, on any grid.</source>
        <translation>第二时间序列，任意格网。</translation>
    </message>
    <message>
        <source>Secondary SLC</source>
        <translation>辅 SLC</translation>
    </message>
    <message>
        <source>Secondary image, complex.</source>
        <translation>辅影像，复数。</translation>
    </message>
    <message>
        <source>Secondary, lower sub-band</source>
        <translation>辅影像，下子带</translation>
    </message>
    <message>
        <source>Secondary, upper sub-band</source>
        <translation>辅影像，上子带</translation>
    </message>
    <message>
        <source>See the pairs over time and baseline, switch them off and on, and hand the rest to SBAS.</source>
        <translation>按时间和基线查看像对，关闭或打开它们，并把其余的交给 SBAS。</translation>
    </message>
    <message>
        <source>See what the stack is worth before anything is computed, and leave out what does harm.</source>
        <translation>在计算之前查看堆栈的质量，剔除有害部分。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Select network</source>
        <translation>选择网络</translation>
    </message>
    <message>
        <source>Selected pairs</source>
        <translation>选定的像对</translation>
    </message>
    <message>
        <source>Semivariances</source>
        <translation>半方差</translation>
    </message>
    <message>
        <source>Semivariogram (atmosphere on stable ground)</source>
        <translation>半变异函数（稳定地面上的大气）</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>Sentinel-1</source>
        <translation>Sentinel-1</translation>
    </message>
    <message>
        <source>Separation of the centroids [Hz]</source>
        <translation>频谱质心间隔 [Hz]</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Series along the line of sight</source>
        <translation>视线向序列</translation>
    </message>
    <message>
        <source>Series are interpolated linearly within their common time and counted from the first common date. INTERPOLATION_ERROR tells how well: the error of predicting each date from its two neighbours, which bounds it.</source>
        <translation>序列在共同时间内线性内插，并从首个共同日期起算。INTERPOLATION_ERROR 说明其效果：由前后两日期预测每个日期的误差，为其上界。</translation>
    </message>
    <message>
        <source>Series as a table layer</source>
        <translation>序列（表格图层）</translation>
    </message>
    <message>
        <source>Series at points</source>
        <translation>点位序列</translation>
    </message>
    <message>
        <source>Series of the GNSS stations: hourly (as in the paper), daily or none.</source>
        <translation>GNSS 测站的序列：hourly（逐时，同论文）、daily（逐日）或 none（无）。</translation>
    </message>
    <message>
        <source>Series of the same run, for the history of the fastest pixel.</source>
        <translation>同一次运行的序列，用于最快像元的历史。</translation>
    </message>
    <message>
        <source>Share of heavily decorrelated pairs</source>
        <translation>严重失相干像对的比例</translation>
    </message>
    <message>
        <source>Share of independent lines</source>
        <translation>独立行的比例</translation>
    </message>
    <message>
        <source>Share of pixels in no component</source>
        <translation>不属于任何分量的像元比例</translation>
    </message>
    <message>
        <source>Share of pixels with a value</source>
        <translation>有值像元的比例</translation>
    </message>
    <message>
        <source>Share of the largest component</source>
        <translation>最大分量的比例</translation>
    </message>
    <message>
        <source>Share of the lines that are independent: azimuth bandwidth over pulse repetition frequency. It enters the predicted standard deviation.</source>
        <translation>独立行的比例：方位向带宽与脉冲重复频率之比。它进入预测标准差。</translation>
    </message>
    <message>
        <source>Share of the pairs that are heavily decorrelated, 0 to 1.</source>
        <translation>严重失相干像对的比例，0 到 1。</translation>
    </message>
    <message>
        <source>Share of the pixels with an active phase</source>
        <translation>有活跃期的像元比例</translation>
    </message>
    <message>
        <source>Share of undetermined pixels</source>
        <translation>未确定像元的比例</translation>
    </message>
    <message>
        <source>Shares by revisit cycle</source>
        <translation>各重访周期的比例</translation>
    </message>
    <message>
        <source>Shares of the bowl in each class by revisit cycle.</source>
        <translation>各重访周期中盆地各类别的比例。</translation>
    </message>
    <message>
        <source>Shortest segment [years]</source>
        <translation>最短分段 [年]</translation>
    </message>
    <message>
        <source>Shortest time between two change points [years]. Each stretch also holds at least four dates.</source>
        <translation>两转折点间的最短时间 [年]。每段还至少含四个日期。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Side of the filter of Figure 7 [m]; 100 makes the paper's 9 and 26 mm.</source>
        <translation>图 7 滤波窗的边长 [m]；100 得到论文的 9 mm 和 26 mm。</translation>
    </message>
    <message>
        <source>Side of the patches of the Goldstein filter [pixels].</source>
        <translation>Goldstein 滤波的分块边长 [像元]。</translation>
    </message>
    <message>
        <source>Side of the window on the ground [m], instead of pixels; needs line and sample spacing and incidence.</source>
        <translation>窗口在地面上的边长 [m]，代替像元数；需要行间距、采样间距和入射角。</translation>
    </message>
    <message>
        <source>Side to which the radar looks of the ascending track: right or left. Left out: what the tags say.</source>
        <translation>升轨雷达的视向：right（右）或 left（左）。留空：取标签所注明者。</translation>
    </message>
    <message>
        <source>Side to which the radar looks of the descending track: right or left. Left out: what the tags say.</source>
        <translation>降轨雷达的视向：right（右）或 left（左）。留空：取标签所注明者。</translation>
    </message>
    <message>
        <source>Side to which the radar looks, where the time series' tags do not say it.</source>
        <translation>雷达视向，在时间序列标签未注明时使用。</translation>
    </message>
    <message>
        <source>Side to which the radar looks: right or left. Left out: what the tags say.</source>
        <translation>雷达视向：right（右）或 left（左）。留空：取标签所注明者。</translation>
    </message>
    <message>
        <source>Side to which the radar looks: right or left. Written into the outputs.</source>
        <translation>雷达视向：right（右）或 left（左）。写入输出。</translation>
    </message>
    <message>
        <source>Signal above noise</source>
        <translation>信号超过噪声</translation>
    </message>
    <message>
        <source>Sill</source>
        <translation>基台值</translation>
    </message>
    <message>
        <source>Simulate a mine</source>
        <translation>模拟矿山</translation>
    </message>
    <message>
        <source>Simulate a pair of SLCs</source>
        <translation>模拟 SLC 像对</translation>
    </message>
    <message>
        <source>Simulated stack</source>
        <translation>模拟堆栈</translation>
    </message>
    <message>
        <source>Simulated wavelength [m]</source>
        <translation>模拟波长 [m]</translation>
    </message>
    <message>
        <source>Simulates a mine of the Ningdong coal base and its Sentinel-1 stack, and takes it through all steps, in less than a minute. Needs about 60 MB in a folder of your choice.</source>
        <translation>模拟宁东煤炭基地的一座矿山及其 Sentinel-1 堆栈，不到一分钟走完全部步骤。需要在所选文件夹中约 60 MB 空间。</translation>
    </message>
    <message>
        <source>Simulating a mine and its satellite …</source>
        <translation>正在模拟矿山及其卫星 …</translation>
    </message>
    <message>
        <source>Size of a pixel in the units of CRS. Left out: about the size of the input's pixels.</source>
        <translation>以 CRS 单位计的像元大小。留空：约为输入像元的大小。</translation>
    </message>
    <message>
        <source>Size of a pixel on the ground [m]; needed only where EXPECTED has no coordinate system and no tags of its spacings.</source>
        <translation>地面像元大小 [m]；仅当 EXPECTED 没有坐标系也没有间距标签时才需要。</translation>
    </message>
    <message>
        <source>Slant range [m]</source>
        <translation>斜距 [m]</translation>
    </message>
    <message>
        <source>Slant range at the middle sample [m]</source>
        <translation>中间采样的斜距 [m]</translation>
    </message>
    <message>
        <source>Slant range of the first sample [m]</source>
        <translation>首个采样的斜距 [m]</translation>
    </message>
    <message>
        <source>Slant range of the first sample [m]. Read from the files where they carry it.</source>
        <translation>首个采样的斜距 [m]。文件中有则从文件读取。</translation>
    </message>
    <message>
        <source>Slowest active rate [mm/yr]</source>
        <translation>最慢活跃速率 [mm/yr]</translation>
    </message>
    <message>
        <source>Slowest subsidence that counts as an active phase [mm/yr]. Errors of a series that wander feign slow phases on stable ground.</source>
        <translation>可算作活跃期的最慢沉降 [mm/yr]。游走的序列误差会在稳定地面上造成缓慢阶段的假象。</translation>
    </message>
    <message>
        <source>Small maps of a displacement time series side by side, with their dates and one symmetric colour scale for all, concessions outlined: the figure that papers print of a series (as Figs 7 and 11 of Tang et al. 2023).</source>
        <translation>位移时间序列的小地图并排显示，附日期，共用一个对称色标，并画出矿区轮廓：即论文中序列的插图（如 Tang 等 2023 的图 7 和图 11）。</translation>
    </message>
    <message>
        <source>Smaller bowls are left out [square metres].</source>
        <translation>更小的盆地不计 [平方米]。</translation>
    </message>
    <message>
        <source>Smaller components are not bridged [pixels].</source>
        <translation>更小的分量不作桥接 [像元]。</translation>
    </message>
    <message>
        <source>Smallest area [m²]</source>
        <translation>最小面积 [m²]</translation>
    </message>
    <message>
        <source>Smallest component</source>
        <translation>最小分量</translation>
    </message>
    <message>
        <source>Smallest component [pixels]</source>
        <translation>最小分量 [像元]</translation>
    </message>
    <message>
        <source>Smallest mean coherence of a pair</source>
        <translation>像对平均相干性的最小值</translation>
    </message>
    <message>
        <source>Smallest patch [pixels]</source>
        <translation>最小斑块 [像元]</translation>
    </message>
    <message>
        <source>Smallest patch of pixels, touching by their sides, that asks for the same cycles [pixels]; protects from isolated noisy pixels.</source>
        <translation>要求相同周数、以边相接的最小像元斑块 [像元]；防止孤立噪声像元的影响。</translation>
    </message>
    <message>
        <source>Smooth outlines</source>
        <translation>平滑轮廓</translation>
    </message>
    <message>
        <source>Smoothing [pixels]</source>
        <translation>平滑 [像元]</translation>
    </message>
    <message>
        <source>Smoothing [yr]</source>
        <translation>平滑 [yr]</translation>
    </message>
    <message>
        <source>So many dates, evenly spread, the first and the last among them.</source>
        <translation>均匀分布的这么多日期，含首末日期。</translation>
    </message>
    <message>
        <source>Split the range spectrum</source>
        <translation>分割距离向频谱</translation>
    </message>
    <message>
        <source>Spread of a polygon</source>
        <translation>多边形内的离散度</translation>
    </message>
    <message>
        <source>Spread of the velocities [mm/yr]</source>
        <translation>速度的离散度 [mm/yr]</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>堆栈</translation>
    </message>
    <message>
        <source>Stack file</source>
        <translation>堆栈文件</translation>
    </message>
    <message>
        <source>Stack file (HDF5) …</source>
        <translation>堆栈文件 (HDF5) …</translation>
    </message>
    <message>
        <source>Stack quality</source>
        <translation>堆栈质量</translation>
    </message>
    <message>
        <source>Stacking (LOS velocity)</source>
        <translation>Stacking（LOS 速度）</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Standard deviation of VELOCITY that DATE_SIGMA predicts [mm/yr]; 1.4 times too large where the dates' own errors are very unlike. VELOCITY_STD is what the scatter shows.</source>
        <translation>DATE_SIGMA 所预测的 VELOCITY 的标准差 [mm/yr]；若各日期自身误差相差悬殊，约偏大 1.4 倍。VELOCITY_STD 则由离散度给出。</translation>
    </message>
    <message>
        <source>Standard deviation of both tracks [mm]</source>
        <translation>双轨标准差 [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of east</source>
        <translation>东向标准差</translation>
    </message>
    <message>
        <source>Standard deviation of east, likewise.</source>
        <translation>东向标准差，同上。</translation>
    </message>
    <message>
        <source>Standard deviation of every date's displacement against the first date [mm], one band per date as in TIMESERIES. With WEIGHTING variance it is what coherence and LOOKS predict; with another, the residuals of each pixel say how large its errors are.</source>
        <translation>每个日期的位移相对首个日期的标准差 [mm]，每个日期一个波段，同 TIMESERIES。WEIGHTING 为 variance 时由相干性和 LOOKS 预测；否则由每个像元的残差说明其误差大小。</translation>
    </message>
    <message>
        <source>Standard deviation of its pixels, as a band.</source>
        <translation>其像元的标准差，以带状显示。</translation>
    </message>
    <message>
        <source>Standard deviation of one scene's atmospheric delay against the reference [mm], as semivariogram finds it. Only where DATE_SIGMA does not hold it already.</source>
        <translation>单景大气延迟相对参考的标准差 [mm]，由 semivariogram 求得。仅当 DATE_SIGMA 尚未包含它时使用。</translation>
    </message>
    <message>
        <source>Standard deviation of one scene's atmospheric delay against the reference [mm], as semivariogram finds it; counted in SIGMA and VELOCITY_SIGMA, independent from scene to scene. Left out: these hold the noise of the interferograms only.</source>
        <translation>单景大气延迟相对参考的标准差 [mm]，由 semivariogram 求得；计入 SIGMA 和 VELOCITY_SIGMA，各景之间独立。留空：它们只含干涉图的噪声。</translation>
    </message>
    <message>
        <source>Standard deviation of the DEM error [m].</source>
        <translation>DEM 误差的标准差 [m]。</translation>
    </message>
    <message>
        <source>Standard deviation of the Gaussian that smooths the map [pixels]; 0: none.</source>
        <translation>平滑速度图的高斯标准差 [像元]；0：不平滑。</translation>
    </message>
    <message>
        <source>Standard deviation of the LOS displacement [mm]</source>
        <translation>LOS 位移标准差 [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of the LOS velocity</source>
        <translation>LOS 速度标准差</translation>
    </message>
    <message>
        <source>Standard deviation of the LOS velocity [mm/yr]</source>
        <translation>LOS 速度标准差 [mm/yr]</translation>
    </message>
    <message>
        <source>Standard deviation of the ascending velocity [mm/yr].</source>
        <translation>升轨速度的标准差 [mm/yr]。</translation>
    </message>
    <message>
        <source>Standard deviation of the descending velocity [mm/yr].</source>
        <translation>降轨速度的标准差 [mm/yr]。</translation>
    </message>
    <message>
        <source>Standard deviation of the displacement [mm]</source>
        <translation>位移标准差 [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of the displacement [mm]; larger residuals count less and less. Left out: worked out from the residuals.</source>
        <translation>位移标准差 [mm]；残差越大权越小。留空：由残差求得。</translation>
    </message>
    <message>
        <source>Standard deviation of the phase</source>
        <translation>相位标准差</translation>
    </message>
    <message>
        <source>Standard deviation of the phase [rad], which subbandinterferogram writes.</source>
        <translation>subbandinterferogram 写出的相位标准差 [rad]。</translation>
    </message>
    <message>
        <source>Standard deviation of the sub-band phase [rad]</source>
        <translation>子带相位标准差 [rad]</translation>
    </message>
    <message>
        <source>Standard deviation of the tie [mm]</source>
        <translation>联测的标准差 [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of the velocity</source>
        <translation>速度标准差</translation>
    </message>
    <message>
        <source>Standard deviation of the velocity [mm/yr] that the same errors predict, however the ground moves; VELOCITY_STD is what the scatter of the dates shows.</source>
        <translation>无论地面如何移动，同样的误差所预测的速度标准差 [mm/yr]；VELOCITY_STD 则由各日期的离散度给出。</translation>
    </message>
    <message>
        <source>Standard deviation of the velocity [mm/yr].</source>
        <translation>速度标准差 [mm/yr]。</translation>
    </message>
    <message>
        <source>Standard deviation of the velocity [mm/yr]: the scatter of the dates about the line, and what the errors of the interferograms, as their residuals tell them, do to its slope. Motion is taken as linear, so a bowl that speeds up or stops has a larger one.</source>
        <translation>速度标准差 [mm/yr]：各日期相对直线的离散度，以及由残差得知的干涉图误差对斜率的影响。运动视为线性，因此加速或停止的盆地标准差较大。</translation>
    </message>
    <message>
        <source>Standard deviation of the velocity; with METHOD vertical UP_STD follows from it.</source>
        <translation>速度标准差；METHOD 为 vertical 时由它得到 UP_STD。</translation>
    </message>
    <message>
        <source>Standard deviation of the vertical displacement [mm]</source>
        <translation>垂直位移标准差 [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of the vertical velocity</source>
        <translation>垂直速度标准差</translation>
    </message>
    <message>
        <source>Standard deviation of the vertical velocity, with METHOD vertical and VELOCITY_STD.</source>
        <translation>垂直速度标准差，METHOD 为 vertical 且给出 VELOCITY_STD 时写出。</translation>
    </message>
    <message>
        <source>Standard deviation of up</source>
        <translation>垂直向标准差</translation>
    </message>
    <message>
        <source>Standard deviation of up: of a series, that of the dates that both tracks have; interpolated ones are no worse. Without B.</source>
        <translation>垂直向标准差：对序列而言为两条轨道共有日期的标准差；内插的日期不会更差。不给 B 时写出。</translation>
    </message>
    <message>
        <source>Standard deviation, Displacement factor b</source>
        <translation>标准差，水平移动系数 b</translation>
    </message>
    <message>
        <source>Standard deviation, Propagation angle theta0 [degrees]</source>
        <translation>标准差，传播角 theta0 [度]</translation>
    </message>
    <message>
        <source>Standard deviation, Subsidence factor q</source>
        <translation>标准差，下沉系数 q</translation>
    </message>
    <message>
        <source>Standard deviation, ascending</source>
        <translation>标准差，升轨</translation>
    </message>
    <message>
        <source>Standard deviation, descending</source>
        <translation>标准差，降轨</translation>
    </message>
    <message>
        <source>Standard deviation, tan(beta)</source>
        <translation>标准差，tan(beta)</translation>
    </message>
    <message>
        <source>Standard deviations of beginning and end [days], a band each.</source>
        <translation>开始和结束的标准差 [天]，各一个波段。</translation>
    </message>
    <message>
        <source>Standard deviations of onset and end [days]</source>
        <translation>开始与结束的标准差 [天]</translation>
    </message>
    <message>
        <source>Standard deviations of the dates</source>
        <translation>各日期的标准差</translation>
    </message>
    <message>
        <source>Standard deviations of the dates of each time series, the SIGMA that sbas wrote with it, in the order of TIMESERIES: each difference gets its predicted deviation beside it. Optional.</source>
        <translation>各时间序列日期的标准差，即 sbas 随之写出的 SIGMA，顺序同 TIMESERIES：每个差值旁给出其预测标准差。可选。</translation>
    </message>
    <message>
        <source>Standard deviations of the dates, the SIGMA that sbas wrote with the series. Dates then weigh by the inverse of their own variance, and the standard deviations in PARAMETERS are what these predict.</source>
        <translation>各日期的标准差，即 sbas 随序列写出的 SIGMA。日期按其自身方差的倒数定权，PARAMETERS 中的标准差即由此预测。</translation>
    </message>
    <message>
        <source>Standard deviations of the displacement series, the SIGMA of sbas, in the order of TIMESERIES. Optional.</source>
        <translation>位移序列的标准差，即 sbas 的 SIGMA，顺序同 TIMESERIES。可选。</translation>
    </message>
    <message>
        <source>Standard deviations of the initial, active and residual rate [mm/yr], a band each.</source>
        <translation>初始、活跃和残余速率的标准差 [mm/yr]，各一个波段。</translation>
    </message>
    <message>
        <source>Standard deviations of the rates [mm/yr]</source>
        <translation>速率标准差 [mm/yr]</translation>
    </message>
    <message>
        <source>Standard deviations of the time series</source>
        <translation>时间序列的标准差</translation>
    </message>
    <message>
        <source>Standard deviations of the velocities</source>
        <translation>速度标准差</translation>
    </message>
    <message>
        <source>Standard deviations of the velocities, in the same order. Optional.</source>
        <translation>速度标准差，顺序相同。可选。</translation>
    </message>
    <message>
        <source>Standard deviations take the errors of the dates as independent. Errors that wander from date to date, as atmosphere that was not removed or a chain of interferograms leaves them, can look like changes of rate.</source>
        <translation>标准差视各日期的误差相互独立。逐日期游走的误差（如未去除的大气或干涉图链所留下者）会貌似速率变化。</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>测站</translation>
    </message>
    <message>
        <source>Stations compared</source>
        <translation>参与比较的测站</translation>
    </message>
    <message>
        <source>Stations: a point layer in any coordinate system, or a table (CSV) with columns station, longitude and latitude [degrees, WGS 84]. Left out: where the files of the series (tenv3, pos) say.</source>
        <translation>测站：任意坐标系的点图层，或含列 station、longitude 和 latitude [度，WGS 84] 的表格 (CSV)。留空：由序列文件（tenv3、pos）得知。</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Statistics by gradient</source>
        <translation>按梯度统计</translation>
    </message>
    <message>
        <source>Statistics by mine</source>
        <translation>按矿山统计</translation>
    </message>
    <message>
        <source>Statistics of the phase: smooth, or defo (deformation that may jump, as across a fault or a subsidence crack).</source>
        <translation>相位统计：smooth（平滑），或 defo（形变可有跳变，如断层或塌陷裂缝两侧）。</translation>
    </message>
    <message>
        <source>Statistics of the stations</source>
        <translation>测站统计</translation>
    </message>
    <message>
        <source>Step of time [days]</source>
        <translation>时间步长 [天]</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Stoppage</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Stoppage [days]</source>
        <translation>停滞 [天]</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>已停止；未保留任何内容。</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>Strain</source>
        <translation>水平变形</translation>
    </message>
    <message>
        <source>Strain [mm/m]</source>
        <translation>水平变形 [mm/m]</translation>
    </message>
    <message>
        <source>Strength of the Goldstein filter: 0 does nothing, 1 most.</source>
        <translation>Goldstein 滤波强度：0 不滤波，1 最强。</translation>
    </message>
    <message>
        <source>Sub-band</source>
        <translation>子带</translation>
    </message>
    <message>
        <source>Sub-band InSAR over a working face (report)</source>
        <translation>推进工作面的子带 InSAR（报告）</translation>
    </message>
    <message>
        <source>Sub-band bandwidth [Hz]</source>
        <translation>子带带宽 [Hz]</translation>
    </message>
    <message>
        <source>Sub-band coherence</source>
        <translation>子带相干性</translation>
    </message>
    <message>
        <source>Sub-band interferogram</source>
        <translation>子带干涉图</translation>
    </message>
    <message>
        <source>Sub-band only</source>
        <translation>仅子带</translation>
    </message>
    <message>
        <source>Sub-band only [%]</source>
        <translation>仅子带 [%]</translation>
    </message>
    <message>
        <source>Sub-band phase</source>
        <translation>子带相位</translation>
    </message>
    <message>
        <source>Sub-band phase [rad]</source>
        <translation>子带相位 [rad]</translation>
    </message>
    <message>
        <source>Sub-band phase [rad] as subbandinterferogram writes it, wrapped; or the same after unwrap.</source>
        <translation>subbandinterferogram 写出的子带相位 [rad]，缠绕；或 unwrap 之后的同一相位。</translation>
    </message>
    <message>
        <source>Sub-band phase [rad], wrapped, positive away from the satellite; empty where blind.</source>
        <translation>子带相位 [rad]，缠绕，远离卫星为正；盲区为空。</translation>
    </message>
    <message>
        <source>Sub-band phase appears from cycle</source>
        <translation>子带相位显现的周期</translation>
    </message>
    <message>
        <source>Sub-band phase is clear from cycle</source>
        <translation>子带相位清晰的周期</translation>
    </message>
    <message>
        <source>Sub-band phase of the expected motion over its standard deviation.</source>
        <translation>预期运动的子带相位与其标准差之比。</translation>
    </message>
    <message>
        <source>Sub-band phase over its noise from which it works: 1 appears, 1.8 to 2 is clear.</source>
        <translation>子带有效所需的相位与噪声之比：1 为显现，1.8 至 2 为清晰。</translation>
    </message>
    <message>
        <source>Sub-band phase to displacement along the line of sight and, taking motion as vertical, to vertical displacement, each with its predicted standard deviation. Displacement is in mm, positive toward the satellite and up: subsidence is negative.</source>
        <translation>由子带相位得到视线向位移，并视运动为垂直得到垂直位移，各附预测标准差。位移以 mm 计，朝向卫星和向上为正：沉降为负。</translation>
    </message>
    <message>
        <source>Sub-band signal to noise</source>
        <translation>子带信噪比</translation>
    </message>
    <message>
        <source>Sub-band works by</source>
        <translation>子带有效的时间</translation>
    </message>
    <message>
        <source>Sub-band works from cycle</source>
        <translation>子带有效的周期</translation>
    </message>
    <message>
        <source>Sub-bands</source>
        <translation>子带</translation>
    </message>
    <message>
        <source>Sub-bands as shares of the full band B: optimal (width B/3, offset B/3: least noise) or paper (width 0.2 B, offset 0.4 B: Diao et al. 2023).</source>
        <translation>子带占全带 B 的份额：optimal（带宽 B/3，偏移 B/3：噪声最小）或 paper（带宽 0.2 B，偏移 0.4 B：Diao 等 2023）。</translation>
    </message>
    <message>
        <source>Subsidence bowls</source>
        <translation>下沉盆地</translation>
    </message>
    <message>
        <source>Subsidence bowls of a velocity map as polygons, with peak, centroid, axes, area, volume, onset, the concession that they lie in, and the share of them outside all concessions.</source>
        <translation>速度图中的下沉盆地多边形，含峰值、质心、长短轴、面积、体积、起始时间、所在矿区，以及位于所有矿区之外的比例。</translation>
    </message>
    <message>
        <source>Subsidence factor</source>
        <translation>下沉系数</translation>
    </message>
    <message>
        <source>Subsidence factor q</source>
        <translation>下沉系数 q</translation>
    </message>
    <message>
        <source>Subsidence factor q, for panels whose fields do not say it; W0 = q m cos(dip).</source>
        <translation>下沉系数 q，用于字段未注明的采区；W0 = q m cos(倾角)。</translation>
    </message>
    <message>
        <source>Subsidence factor q.</source>
        <translation>下沉系数 q。</translation>
    </message>
    <message>
        <source>Subsidence factor q: its value where it is not in FIT, else where the search starts.</source>
        <translation>下沉系数 q：不在 FIT 中时为其取值，否则为搜索起点。</translation>
    </message>
    <message>
        <source>Subtract each mine's reference station</source>
        <translation>扣除各矿参考站</translation>
    </message>
    <message>
        <source>Switch all on</source>
        <translation>全部打开</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch off ({count})</source>
        <translation>关闭 ({count})</translation>
    </message>
    <message>
        <source>Switch off what does harm</source>
        <translation>关闭有害像对</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Table (CSV) of all windows: place of the middle, offsets, signal to noise, whether the window was used, correlation, residuals, and why it was not used.</source>
        <translation>所有窗口的表 (CSV)：中心位置、偏移、信噪比、是否采用、相关系数、残差，以及未采用的原因。</translation>
    </message>
    <message>
        <source>Table (CSV) of the heights: benchmark, date, height in a column such as height_m, and its standard deviation sigma_mm where known.</source>
        <translation>高程表 (CSV)：水准点、日期、高程（列名如 height_m），以及已知时的标准差 sigma_mm。</translation>
    </message>
    <message>
        <source>Table (CSV) …</source>
        <translation>表 (CSV) …</translation>
    </message>
    <message>
        <source>Table of both along LINES at the common dates [mm]; gaps are left empty.</source>
        <translation>两者沿 LINES 在共同日期的表 [mm]；空缺处留空。</translation>
    </message>
    <message>
        <source>Table of both series at POINTS [mm].</source>
        <translation>两个序列在 POINTS 处的表 [mm]。</translation>
    </message>
    <message>
        <source>Table of bowls</source>
        <translation>盆地表</translation>
    </message>
    <message>
        <source>Table of bowls and whose they are, one HTML file.</source>
        <translation>盆地及其归属的表，单个 HTML 文件。</translation>
    </message>
    <message>
        <source>Table of maxima</source>
        <translation>极值表</translation>
    </message>
    <message>
        <source>Table of offsets</source>
        <translation>偏移量表</translation>
    </message>
    <message>
        <source>Table of pairs</source>
        <translation>像对表</translation>
    </message>
    <message>
        <source>Table of pairs with baselines …</source>
        <translation>含基线的像对表 …</translation>
    </message>
    <message>
        <source>Table of pairs with baselines, coherence, coverage and advice; can be given as PAIRS again.</source>
        <translation>像对表，含基线、相干性、覆盖率和建议；可再作为 PAIRS 使用。</translation>
    </message>
    <message>
        <source>Table of pairs: pixels changed, cycles, closure before and after. Can be given as PAIRS again.</source>
        <translation>像对表：更改的像元、周数、改正前后的闭合差。可再作为 PAIRS 使用。</translation>
    </message>
    <message>
        <source>Table of points</source>
        <translation>点表</translation>
    </message>
    <message>
        <source>Table of scenes</source>
        <translation>各景的表</translation>
    </message>
    <message>
        <source>Table of statistics</source>
        <translation>统计表</translation>
    </message>
    <message>
        <source>Table of the RMSE by mine (pooled over epochs, and mean of stations) and overall by every definition in use.</source>
        <translation>按矿山（按历元合并，以及测站平均）和按各种通用定义的总体 RMSE 表。</translation>
    </message>
    <message>
        <source>Table of the compared series: one row per time series, station and date [mm].</source>
        <translation>参与比较的序列表：每个时间序列、测站和日期一行 [mm]。</translation>
    </message>
    <message>
        <source>Table of the selected pairs: dates, baselines, whether hand-made, whether a bridge, connected subset. Can be given as PAIRS.</source>
        <translation>选定像对表：日期、基线、是否手工指定、是否桥接、所属连通子集。可作为 PAIRS 使用。</translation>
    </message>
    <message>
        <source>Table of the series, with the spread of the pixels and the share of them that had a value.</source>
        <translation>序列表，含像元的离散度和有值像元的比例。</translation>
    </message>
    <message>
        <source>Table of what leaving out each interferogram would change (CSV): velocity, series and its own residual against the others, at a sample of pixels, without ROBUST; those that change most first.</source>
        <translation>逐一剔除每幅干涉图会带来的变化表 (CSV)：速度、序列及其相对其余干涉图的残差，取自像元样本，不含 ROBUST；变化最大者在前。</translation>
    </message>
    <message>
        <source>Table with one row per acquisition, a CSV file or any layer: a column with date in its name (2018-01-06 or 20180106), and one with perpendicular, bperp or baseline in its name [m], all with respect to one orbit.</source>
        <translation>每次获取一行的表，CSV 文件或任意图层：一列名称含 date（2018-01-06 或 20180106），一列名称含 perpendicular、bperp 或 baseline [m]，均相对于同一条轨道。</translation>
    </message>
    <message>
        <source>Table: pixels, share, pixels with a value and mean coherence by class of gradient.</source>
        <translation>表：按梯度分级的像元数、比例、有值像元和平均相干性。</translation>
    </message>
    <message>
        <source>Table: station, mine, date, LOS displacement and its standard deviation, east, north, up [mm].</source>
        <translation>表：测站、矿山、日期、LOS 位移及其标准差、东、北、上 [mm]。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Tables and histograms in one HTML file.</source>
        <translation>表格和直方图，单个 HTML 文件。</translation>
    </message>
    <message>
        <source>Take a plane off each band first: a ramp has no sill.</source>
        <translation>先从每个波段扣除平面：斜面没有基台值。</translation>
    </message>
    <message>
        <source>Take motion off first, smoothing [yr]</source>
        <translation>先扣除运动，平滑 [yr]</translation>
    </message>
    <message>
        <source>Take the fringe rate inside each window out before summing. Slopes then do not lower the coherence; ground without coherence shows about twice what it does otherwise.</source>
        <translation>求和前先去除每个窗口内的条纹率。这样坡度不会降低相干性；无相干的地面则约显示为原来的两倍。</translation>
    </message>
    <message>
        <source>Take the fringe rate inside each window out of the coherence. Slopes then do not lower it; ground without coherence shows a little more than it should.</source>
        <translation>计算相干性时去除每个窗口内的条纹率。这样坡度不会降低相干性；无相干的地面显示略偏高。</translation>
    </message>
    <message>
        <source>Take the motion of each mine's reference station off its other stations, and InSAR at the reference station off InSAR. Reference stations are never counted in the statistics.</source>
        <translation>从各矿其他测站中扣除该矿参考站的运动，并从 InSAR 中扣除参考站处的 InSAR。参考站从不计入统计。</translation>
    </message>
    <message>
        <source>Take the motion of each mine's reference station off its other stations.</source>
        <translation>从各矿其他测站中扣除该矿参考站的运动。</translation>
    </message>
    <message>
        <source>Takes over a finished displacement time series, so that velocities, phases, validation, mine statistics and reports run on it: OPERA DISP-S1 (a folder of NetCDF files whose reference date moves; they are chained), EGMS Basic, Calibrated and Ortho (CSV or zip), LiCSBAS (cum.h5), MintPy (timeseries.h5), and any raster or NetCDF variable whose bands carry dates.</source>
        <translation>接收已完成的位移时间序列，以便对其运行速度、阶段、验证、矿山统计和报告：OPERA DISP-S1（参考日期移动的 NetCDF 文件夹；予以连接）、EGMS Basic、Calibrated 和 Ortho（CSV 或 zip）、LiCSBAS（cum.h5）、MintPy（timeseries.h5），以及任意波段带日期的栅格或 NetCDF 变量。</translation>
    </message>
    <message>
        <source>Tangent of the major influence angle</source>
        <translation>主要影响角正切</translation>
    </message>
    <message>
        <source>Tangent of the major influence angle, likewise; the radius of influence is depth / tan(beta).</source>
        <translation>主要影响角正切，同上；影响半径为采深 / tan(beta)。</translation>
    </message>
    <message>
        <source>Tangent of the major influence angle.</source>
        <translation>主要影响角正切。</translation>
    </message>
    <message>
        <source>Tells which versions of QGIS, Qt, Python and Python packages are here, uses each package once to see whether it works, and says how to get what is missing.</source>
        <translation>说明此处 QGIS、Qt、Python 及 Python 软件包的版本，逐一试用每个软件包以确认其可用，并说明如何获得缺少者。</translation>
    </message>
    <message>
        <source>Temporal baseline [days]</source>
        <translation>时间基线 [天]</translation>
    </message>
    <message>
        <source>Temporal coherence</source>
        <translation>时间相干性</translation>
    </message>
    <message>
        <source>Temporal coherence.</source>
        <translation>时间相干性。</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>张力</translation>
    </message>
    <message>
        <source>The RMSE divides the sum of squares by n minus this: 0 (Tang et al. 2023) or 1 (MintPy).</source>
        <translation>RMSE 以 n 减此数除平方和：0（Tang 等 2023）或 1（MintPy）。</translation>
    </message>
    <message>
        <source>The agreement does not prove that InSAR sees the motion of the ground: read why in the report.</source>
        <translation>符合并不证明 InSAR 看到了地面的运动：原因见报告。</translation>
    </message>
    <message>
        <source>The area that has sunk by more than each of these is told [mm].</source>
        <translation>给出下沉超过这些值的面积 [mm]。</translation>
    </message>
    <message>
        <source>The area that sinks faster than each of these is told [mm/yr]; semicolons between.</source>
        <translation>给出下沉快于这些值的面积 [mm/yr]；以分号分隔。</translation>
    </message>
    <message>
        <source>The bowl moves by at least [mm]</source>
        <translation>盆地最小移动量 [mm]</translation>
    </message>
    <message>
        <source>The bowls as a table.</source>
        <translation>盆地表。</translation>
    </message>
    <message>
        <source>The bowls as polygons, the deepest first.</source>
        <translation>盆地多边形，最深者在前。</translation>
    </message>
    <message>
        <source>The concessions with the main statistics as fields.</source>
        <translation>矿区，以主要统计量为字段。</translation>
    </message>
    <message>
        <source>The corrected stack as GeoTIFFs, which FOLDER takes (needs nothing).</source>
        <translation>改正后的堆栈，GeoTIFF，可用作 FOLDER（无需任何软件包）。</translation>
    </message>
    <message>
        <source>The corrected stack as a folder of GeoTIFFs, which FOLDER takes; needs no h5py. A new or empty folder.</source>
        <translation>改正后的堆栈，GeoTIFF 文件夹，可用作 FOLDER；不需要 h5py。须为新文件夹或空文件夹。</translation>
    </message>
    <message>
        <source>The corrected stack, an HDF5 file (.h5) as createstack writes it. Needs the Python package h5py.</source>
        <translation>改正后的堆栈，createstack 格式的 HDF5 文件 (.h5)。需要 Python 软件包 h5py。</translation>
    </message>
    <message>
        <source>The corrected stack, an HDF5 file that STACK and MintPy take (needs h5py).</source>
        <translation>改正后的堆栈，STACK 和 MintPy 可接受的 HDF5 文件（需要 h5py）。</translation>
    </message>
    <message>
        <source>The displacement between two dates is compared with that predicted for PANELS (fields as in pimprediction). Panels without dates count as mined between them. Where the bowl's middle has no data the slopes still determine the parameters, and PREDICTED shows what is missing.</source>
        <translation>把两个日期之间的位移与 PANELS 的预计（字段同 pimprediction）比较。无日期的采区视为在其间开采。盆地中心无数据时，坡面仍可确定参数，PREDICTED 显示缺失的部分。</translation>
    </message>
    <message>
        <source>The displacement history of places: the pixel that holds a point, the pixels within a radius of it, or the mean of a polygon with pixels weighted by their overlap.</source>
        <translation>各位置的位移历史：包含点的像元、点周围半径内的像元，或多边形内按重叠面积加权的平均。</translation>
    </message>
    <message>
        <source>The example mine is in {folder}. The steps below have been done for it: open the explorer and click a bowl.</source>
        <translation>示例矿山位于 {folder}。以下步骤均已为其完成：打开时序查看器并点击一个盆地。</translation>
    </message>
    <message>
        <source>The face is a rectangle that is mined along strike; subsidence follows the probability integral method. Left as it is, everything is the paper's (TerraSAR-X at 100 MHz; the face is a fit to its Table 4).</source>
        <translation>工作面为沿走向开采的矩形；沉降服从概率积分法。保持默认即全为论文之值（TerraSAR-X，100 MHz；工作面由其表 4 拟合）。</translation>
    </message>
    <message>
        <source>The fitted function at the dates used, a band per date [mm].</source>
        <translation>所用日期处的拟合函数，每个日期一个波段 [mm]。</translation>
    </message>
    <message>
        <source>The ground follows the probability integral method over panels that advance in time. Ten concessions, 18 GNSS stations, the networks of 102 scenes and 211 pairs (Sentinel-1) or 15 scenes and 25 pairs (ALOS-2) and the largest displacements follow Tang et al. (2023); the panels and outlines are invented.</source>
        <translation>地面服从概率积分法，采区随时间推进。十个矿区、18 个 GNSS 测站、102 景 211 对（Sentinel-1）或 15 景 25 对（ALOS-2）的网络以及最大位移取自 Tang 等（2023）；采区和边界为虚构。</translation>
    </message>
    <message>
        <source>The ground follows the probability integral method over the face that comes closest to Table 4 of Diao et al. (2023), after CYCLES revisit cycles. The images are made scatterer by scatterer, so that speckle, slopes that decorrelate a narrow band, misregistration and the window of the spectrum act as in real images. Lines are independent of each other, and there is no thermal noise.</source>
        <translation>地面服从概率积分法，工作面最接近 Diao 等（2023）表 4，经过 CYCLES 个重访周期。影像由逐个散射体生成，因此散斑、使窄带失相干的坡度、配准误差和频谱加窗的作用与真实影像一样。各行相互独立，且无热噪声。</translation>
    </message>
    <message>
        <source>The histories are relative to the reference; the map of an HDF5 file is not.</source>
        <translation>序列相对于参考；HDF5 文件的地图则不是。</translation>
    </message>
    <message>
        <source>The improved sub-band chain of Diao et al. (2023, Figure 3): a registered pair of single-look complex images becomes the phase of a simulated wavelength of metres, c / (distance of the sub-bands), in radar coordinates. Displacement of a metre is then less than a cycle.</source>
        <translation>Diao 等（2023，图 3）的改进子带流程：已配准的单视复影像对变为米级模拟波长 c /（子带间隔）的相位，雷达坐标系。这样一米的位移不足一周。</translation>
    </message>
    <message>
        <source>The interferograms hold motion, turbulent atmosphere, DEM error, phase noise that fits the coherence and an arbitrary constant each, as real ones do; unwrapping errors, lost fringes and heavily decorrelated pairs on request. The same SEED gives the same stack.</source>
        <translation>干涉图含有运动、湍流大气、DEM 误差、与相干性相符的相位噪声以及各自的任意常数，如同真实干涉图；可按需加入解缠误差、条纹丢失和严重失相干的像对。同一 SEED 给出同一堆栈。</translation>
    </message>
    <message>
        <source>The larger of the principal curvatures of the subsidence [1/km] of the last date.</source>
        <translation>末日期沉降主曲率中的较大者 [1/km]。</translation>
    </message>
    <message>
        <source>The larger of the principal horizontal strains [mm/m] of the last date; tension is positive.</source>
        <translation>末日期主水平变形中的较大者 [mm/m]；拉伸为正。</translation>
    </message>
    <message>
        <source>The layer is no longer in the project.</source>
        <translation>该图层已不在项目中。</translation>
    </message>
    <message>
        <source>The layout, to be opened in QGIS's layout manager.</source>
        <translation>可在 QGIS 布局管理器中打开的布局。</translation>
    </message>
    <message>
        <source>The line crosses no pixel with a value.</source>
        <translation>该线未穿过任何有值的像元。</translation>
    </message>
    <message>
        <source>The lookup is either longitude and latitude of every radar pixel (LONGITUDE, LATITUDE), which is inverted, or the radar position of every map pixel (LOOKUP_TABLE, as GAMMA writes it). Every pixel of the map takes its value at its own radar position; nothing is written where no radar pixel lies, nor into gaps. Multilooked rasters are placed by the looks in their tags.</source>
        <translation>查找表或为每个雷达像元的经纬度（LONGITUDE、LATITUDE），予以求逆；或为每个地图像元的雷达位置（LOOKUP_TABLE，如 GAMMA 所写）。地图的每个像元取其自身雷达位置处的值；没有雷达像元之处以及空缺处不写值。多视栅格按其标签中的视数定位。</translation>
    </message>
    <message>
        <source>The map is smoothed over empty pixels; background and noise are its median and median absolute deviation. What sinks below the background by more than THRESHOLD, more than NOISE_SIGMAS of the noise and, where VELOCITY_STD is given, by more than STD_SIGMAS of the pixel's own standard deviation, and hangs together (diagonals included), is a bowl. Bowls that touch are one.</source>
        <translation>速度图经平滑跨过空像元；背景和噪声为其中位数和绝对中位差。下沉低于背景超过 THRESHOLD、超过噪声的 NOISE_SIGMAS 倍，且在给出 VELOCITY_STD 时超过像元自身标准差的 STD_SIGMAS 倍，并连成一片（含对角）者即为盆地。相接的盆地合为一个。</translation>
    </message>
    <message>
        <source>The maps are acquisitions, as evenly spread in time as the dates allow; the first and the last are among them.</source>
        <translation>地图为各次获取，在日期允许的范围内时间上尽量均匀；含首末日期。</translation>
    </message>
    <message>
        <source>The name must end in .csv, .gpkg, .geojson, .png, .svg or .pdf, got {path}.</source>
        <translation>名称须以 .csv、.gpkg、.geojson、.png、.svg 或 .pdf 结尾，现为 {path}。</translation>
    </message>
    <message>
        <source>The name must end in .csv, .png, .svg or .pdf, got {path}.</source>
        <translation>名称须以 .csv、.png、.svg 或 .pdf 结尾，现为 {path}。</translation>
    </message>
    <message>
        <source>The network falls apart into {count} subsets of dates; what moved between them is not observed. Shortest pairs that would join them: {pairs}.</source>
        <translation>网络断成 {count} 个日期子集；它们之间的移动未被观测。可将其连接的最短像对：{pairs}。</translation>
    </message>
    <message>
        <source>The network falls apart: look at it in the network window before you go on.</source>
        <translation>网络断开：请先在网络窗口中查看，再继续。</translation>
    </message>
    <message>
        <source>The nugget is what neighbouring pixels do not share (decorrelation noise), the sill the variance of what they do share (air), the range the distance beyond which they share nothing. ATMOSPHERE_STD is what sbas and velocity take: the air of one scene against the reference.</source>
        <translation>块金值为相邻像元不共有的部分（失相干噪声），基台值为其共有部分（大气）的方差，变程为不再共有的距离。ATMOSPHERE_STD 供 sbas 和 velocity 使用：单景相对参考的大气。</translation>
    </message>
    <message>
        <source>The occupied band is measured from the spectrum; where the file says another bandwidth the log tells, and the spectrum is believed. The weighting of the spectrum (Hamming) is divided out inside the sub-bands, so that their centroids lie in their middles. Each sub-band carries its effective centroid as a tag: interferogram scales the topographic phase by it.</source>
        <translation>占用频带由频谱测得；若文件给出另一带宽，日志会说明，并以频谱为准。子带内除去频谱加权（汉明窗），使其质心位于中央。每个子带以标签携带其有效质心：interferogram 据此缩放地形相位。</translation>
    </message>
    <message>
        <source>The other image of the pair, registered to the reference; it is cut by the same filters. Left out: the reference alone.</source>
        <translation>像对的另一幅影像，已配准到参考影像；用相同的滤波器分割。留空：仅参考影像。</translation>
    </message>
    <message>
        <source>The overlaid series is moved by the median difference in the time that both have.</source>
        <translation>叠加的序列已按两者共同时间内的中位差平移。</translation>
    </message>
    <message>
        <source>The page: .pdf, .png or .svg.</source>
        <translation>成品页：.pdf、.png 或 .svg。</translation>
    </message>
    <message>
        <source>The phase of topography and of a flat earth is removed from a raster (TOPO_PHASE), or worked out from PERPENDICULAR_BASELINE, a DEM in radar coordinates, slant range and incidence. Images that splitspectrum made carry their frequency, and the phase is scaled to it: removing the full band's phase from both sub-bands would leave the topography in their difference.</source>
        <translation>从栅格（TOPO_PHASE）去除地形和平地相位，或由 PERPENDICULAR_BASELINE、雷达坐标系 DEM、斜距和入射角求得。splitspectrum 生成的影像带有其频率，相位按其缩放：若从两个子带中减去同一全带相位，其差中会残留地形。</translation>
    </message>
    <message>
        <source>The picture of the series needs matplotlib; without it the page has none. A template refers to layers by their place: opened in another project it shows what that project has.</source>
        <translation>序列图需要 matplotlib；没有它则页面上没有该图。模板按位置引用图层：在另一项目中打开时显示该项目的内容。</translation>
    </message>
    <message>
        <source>The place cannot be transformed to the coordinate system of {layer}.</source>
        <translation>该位置无法变换到 {layer} 的坐标系。</translation>
    </message>
    <message>
        <source>The place lies outside the coordinate system of {layer}.</source>
        <translation>该位置在 {layer} 的坐标系范围之外。</translation>
    </message>
    <message>
        <source>The plot needs the Python package matplotlib, which this QGIS lacks. Everything else here works: values can still be exported as a table.</source>
        <translation>绘图需要 Python 软件包 matplotlib，而此 QGIS 没有。其余功能均可用：数值仍可导出为表格。</translation>
    </message>
    <message>
        <source>The product is recognised by what is in it. The report says what was decided, from which source: format, unit, sign, dates, reference. Along the line of sight positive is toward the satellite, whatever the product; Ortho's vertical is positive up and its east-west positive east, and both are marked as such, so that nothing takes them for a line of sight.</source>
        <translation>产品按其内容识别。报告说明各项决定及来源：格式、单位、符号、日期、参考。视线向一律以朝向卫星为正，与产品无关；Ortho 的垂直向以向上为正，东西向以向东为正，两者均有标记，以免被当作视线向。</translation>
    </message>
    <message>
        <source>The product's own velocity [mm/yr], where it has one (EGMS Ortho, LiCSBAS, MintPy).</source>
        <translation>产品自带的速度 [mm/yr]，如果有（EGMS Ortho、LiCSBAS、MintPy）。</translation>
    </message>
    <message>
        <source>The profiles as a picture, ten dates at most.</source>
        <translation>剖面图片，最多十个日期。</translation>
    </message>
    <message>
        <source>The project has no interferogram: a raster layer of unwrapped phase with two dates in its tags or name. Choose a stack file or a folder instead.</source>
        <translation>项目中没有干涉图：即标签或名称中含两个日期的解缠相位栅格图层。请改选堆栈文件或文件夹。</translation>
    </message>
    <message>
        <source>The radar: carrier, bandwidth, incidence and revisit.</source>
        <translation>雷达：载频、带宽、入射角和重访周期。</translation>
    </message>
    <message>
        <source>The raster on the map.</source>
        <translation>地图上的栅格。</translation>
    </message>
    <message>
        <source>The raster with its small gaps filled.</source>
        <translation>填补了小空缺的栅格。</translation>
    </message>
    <message>
        <source>The reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>The reference image, single-look complex, in radar coordinates (rows are lines, columns are samples in slant range): a complex raster that GDAL reads, a raster with a real and an imaginary band, two rasters written as real;imaginary, an RSLC file (HDF5 of NISAR or UAVSAR), or a SNAP folder (.znap).</source>
        <translation>参考影像，单视复数，雷达坐标系（行为方位向，列为斜距采样）：GDAL 可读的复数栅格、含实部和虚部两个波段的栅格、写作 real;imaginary 的两个栅格、RSLC 文件（NISAR 或 UAVSAR 的 HDF5），或 SNAP 文件夹 (.znap)。</translation>
    </message>
    <message>
        <source>The repeat image, of the same size and in the same forms as the reference image.</source>
        <translation>重复影像，大小和形式与参考影像相同。</translation>
    </message>
    <message>
        <source>The report as PDF, A4.</source>
        <translation>PDF 报告，A4。</translation>
    </message>
    <message>
        <source>The report as a page (HTML).</source>
        <translation>报告页面 (HTML)。</translation>
    </message>
    <message>
        <source>The report as one HTML file.</source>
        <translation>单个 HTML 文件的报告。</translation>
    </message>
    <message>
        <source>The report.</source>
        <translation>报告。</translation>
    </message>
    <message>
        <source>The same as the input, filtered.</source>
        <translation>与输入相同，经过滤波。</translation>
    </message>
    <message>
        <source>The same data on the new reference: an HDF5 file (.h5) for a stack, a GeoTIFF (.tif) for a time series or a velocity.</source>
        <translation>新参考下的同一数据：堆栈为 HDF5 文件 (.h5)，时间序列或速度为 GeoTIFF (.tif)。</translation>
    </message>
    <message>
        <source>The same of the descending track.</source>
        <translation>降轨的同类数据。</translation>
    </message>
    <message>
        <source>The same of the second.</source>
        <translation>第二个的同类数据。</translation>
    </message>
    <message>
        <source>The secondary image on the grid of the reference, complex; zero where it has no data.</source>
        <translation>参考影像格网上的辅影像，复数；无数据处为零。</translation>
    </message>
    <message>
        <source>The semivariogram and its model (needs matplotlib).</source>
        <translation>半变异函数及其模型（需要 matplotlib）。</translation>
    </message>
    <message>
        <source>The series as GeoTIFF, a band per date [mm]. EGMS Basic and Calibrated have points only.</source>
        <translation>GeoTIFF 序列，每个日期一个波段 [mm]。EGMS Basic 和 Calibrated 只有点。</translation>
    </message>
    <message>
        <source>The series may cover any dates; START and END restrict it to a period, for example the active phase of a panel. Velocities are in mm/yr; a year has 365.25 days. Empty dates of a pixel are passed over. A pixel with two dates has a velocity and no standard error.</source>
        <translation>序列可涵盖任意日期；START 和 END 将其限于某一时段，例如采区的活跃期。速度以 mm/yr 计；一年为 365.25 天。跳过像元的空日期。只有两个日期的像元有速度而无标准误差。</translation>
    </message>
    <message>
        <source>The sheet, a picture.</source>
        <translation>总览图片。</translation>
    </message>
    <message>
        <source>The stack, an HDF5 file (.h5). Writing it needs the Python package h5py.</source>
        <translation>堆栈，HDF5 文件 (.h5)。写出需要 Python 软件包 h5py。</translation>
    </message>
    <message>
        <source>The standard deviation takes the correlations of the components along, where the files have them. Positive is toward the satellite: subsidence is negative. The first day of each station is its zero.</source>
        <translation>标准差顾及文件中各分量的相关（如果有）。朝向卫星为正：沉降为负。各站的首日为零点。</translation>
    </message>
    <message>
        <source>The threshold is at least so many standard deviations of the smoothed map.</source>
        <translation>阈值至少为平滑图标准差的这么多倍。</translation>
    </message>
    <message>
        <source>The time series as MintPy's timeseries.h5 (needs h5py).</source>
        <translation>MintPy timeseries.h5 格式的时间序列（需要 h5py）。</translation>
    </message>
    <message>
        <source>The velocity as MintPy's velocity.h5 (needs h5py).</source>
        <translation>MintPy velocity.h5 格式的速度（需要 h5py）。</translation>
    </message>
    <message>
        <source>The window is given in pixels (odd) or in metres on the ground. The estimate is biased: where nothing is coherent a window of N independent pixels shows about sqrt(pi / 4N), which is printed, and neighbouring pixels are not independent. Fringes within the window lower it: remove the phase of topography and flat earth, or switch REMOVE_RAMP on. At the border of the image the window is what lies inside.</source>
        <translation>窗口以像元（奇数）或地面米数给出。该估计有偏：完全不相干处，N 个独立像元的窗口约显示 sqrt(pi / 4N)（会打印出来），而相邻像元并不独立。窗口内的条纹会降低相干性：请去除地形和平地相位，或打开 REMOVE_RAMP。在影像边缘，窗口取位于影像内的部分。</translation>
    </message>
    <message>
        <source>Their standard deviations.</source>
        <translation>其标准差。</translation>
    </message>
    <message>
        <source>There is no free name beside {folder}; choose another one.</source>
        <translation>{folder} 旁没有可用的名称；请另选一个。</translation>
    </message>
    <message>
        <source>There is no value at this place.</source>
        <translation>该位置没有值。</translation>
    </message>
    <message>
        <source>There is nothing to export: choose a stack first.</source>
        <translation>没有可导出的内容：请先选择堆栈。</translation>
    </message>
    <message>
        <source>There is nothing to export: draw a line first.</source>
        <translation>没有可导出的内容：请先画一条线。</translation>
    </message>
    <message>
        <source>There is nothing to export: pick a place with values first.</source>
        <translation>没有可导出的内容：请先选取有值的位置。</translation>
    </message>
    <message>
        <source>Third of FUNCTION</source>
        <translation>FUNCTION 的第三个</translation>
    </message>
    <message>
        <source>Threads (0: all cores)</source>
        <translation>线程数（0：全部核心）</translation>
    </message>
    <message>
        <source>Threshold [mm/yr]</source>
        <translation>阈值 [mm/yr]</translation>
    </message>
    <message>
        <source>Thresholds of the displacement [mm]</source>
        <translation>位移阈值 [mm]</translation>
    </message>
    <message>
        <source>Thresholds of the rate [mm/yr]</source>
        <translation>速率阈值 [mm/yr]</translation>
    </message>
    <message>
        <source>Tick to draw; double click a name to change it, with Ctrl or on another column its colour.</source>
        <translation>勾选以绘出；双击更改名称，按住 Ctrl 或在其他列双击更改颜色。</translation>
    </message>
    <message>
        <source>Tied by interferograms</source>
        <translation>由干涉图连接</translation>
    </message>
    <message>
        <source>Tied dates</source>
        <translation>已联测的日期</translation>
    </message>
    <message>
        <source>Tied to the first date by smoothing only</source>
        <translation>仅由平滑与首个日期相连</translation>
    </message>
    <message>
        <source>Tiles across</source>
        <translation>横向分块数</translation>
    </message>
    <message>
        <source>Tiles across the image.</source>
        <translation>影像横向分块数。</translation>
    </message>
    <message>
        <source>Tiles at once</source>
        <translation>同时处理的分块数</translation>
    </message>
    <message>
        <source>Tiles down</source>
        <translation>纵向分块数</translation>
    </message>
    <message>
        <source>Tiles down the image; 1 unwraps it as a whole.</source>
        <translation>影像纵向分块数；1 为整体解缠。</translation>
    </message>
    <message>
        <source>Tiles that SNAPHU unwraps at once.</source>
        <translation>SNAPHU 同时解缠的分块数。</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>倾斜</translation>
    </message>
    <message>
        <source>Tilt [mm/m]</source>
        <translation>倾斜 [mm/m]</translation>
    </message>
    <message>
        <source>Time constant of the decay [days]</source>
        <translation>衰减的时间常数 [天]</translation>
    </message>
    <message>
        <source>Time constant of the decay [days]. Left out: found for each pixel.</source>
        <translation>衰减的时间常数 [天]。留空：在每个像元求得。</translation>
    </message>
    <message>
        <source>Time of a frame in the GIF [s].</source>
        <translation>GIF 每帧的时间 [s]。</translation>
    </message>
    <message>
        <source>Time of a frame of the GIF [s]</source>
        <translation>GIF 每帧时间 [s]</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>时间序列</translation>
    </message>
    <message>
        <source>Time series [mm]</source>
        <translation>时间序列 [mm]</translation>
    </message>
    <message>
        <source>Time series with the line of sight in its tags</source>
        <translation>标签含视线向的时间序列</translation>
    </message>
    <message>
        <source>Time series, MintPy</source>
        <translation>时间序列，MintPy</translation>
    </message>
    <message>
        <source>Time-series explorer</source>
        <translation>时序查看器</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title of the page. Left out: LOS velocity, with the dates.</source>
        <translation>页面标题。留空：LOS 速度及日期。</translation>
    </message>
    <message>
        <source>Title of the report.</source>
        <translation>报告标题。</translation>
    </message>
    <message>
        <source>To make a film, run in {}:</source>
        <translation>要制作影片，请在 {} 中运行：</translation>
    </message>
    <message>
        <source>Tolerance of symmetry [days]</source>
        <translation>对称容差 [天]</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Topographic phase [rad]</source>
        <translation>地形相位 [rad]</translation>
    </message>
    <message>
        <source>Topographic phase at the carrier [rad]: TOPO_PHASE of subbandinterferogram.</source>
        <translation>载频处的地形相位 [rad]：即 subbandinterferogram 的 TOPO_PHASE。</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Trend to remove</source>
        <translation>待去除的趋势</translation>
    </message>
    <message>
        <source>True LOS displacement [mm]</source>
        <translation>真实 LOS 位移 [mm]</translation>
    </message>
    <message>
        <source>True displacement along the line of sight [mm], positive toward the satellite.</source>
        <translation>视线向真实位移 [mm]，朝向卫星为正。</translation>
    </message>
    <message>
        <source>True vertical displacement [mm]</source>
        <translation>真实垂直位移 [mm]</translation>
    </message>
    <message>
        <source>True vertical displacement [mm], positive up.</source>
        <translation>真实垂直位移 [mm]，向上为正。</translation>
    </message>
    <message>
        <source>Turbulent atmosphere: median over the scenes of its rms [mm].</source>
        <translation>湍流大气：各景均方根的中位数 [mm]。</translation>
    </message>
    <message>
        <source>Turns the series of GNSS stations, hourly or daily, into displacement along a radar's line of sight: means of UTC days, a centred moving box, and the projection of east, north and up (Tang et al. 2023, Eq. 8).</source>
        <translation>把逐时或逐日的 GNSS 测站序列变为雷达视线向位移：UTC 日平均、居中滑动窗，以及东、北、上的投影（Tang 等 2023，式 8）。</translation>
    </message>
    <message>
        <source>Two single-look complex images over an advancing working face, with the truth beside them: for trying out the sub-band chain, and for measuring it.</source>
        <translation>推进工作面上的两幅单视复影像及其真值：用于试验和检验子带流程。</translation>
    </message>
    <message>
        <source>Under-determined</source>
        <translation>欠定</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Unit of EXPECTED (mm, cm or m); needed only where the raster does not say it.</source>
        <translation>EXPECTED 的单位（mm、cm 或 m）；仅当栅格未注明时才需要。</translation>
    </message>
    <message>
        <source>Unit of a raster that does not say it</source>
        <translation>未注明单位的栅格的单位</translation>
    </message>
    <message>
        <source>Unit of a series that does not say it</source>
        <translation>未注明单位的序列的单位</translation>
    </message>
    <message>
        <source>Unit of rasters that do not say it</source>
        <translation>未注明单位的栅格的单位</translation>
    </message>
    <message>
        <source>Unit of the GNSS series</source>
        <translation>GNSS 序列的单位</translation>
    </message>
    <message>
        <source>Unit of the displacements</source>
        <translation>位移单位</translation>
    </message>
    <message>
        <source>Unit of the displacements of a raster (mm, cm or m); needed only where the file does not say it.</source>
        <translation>栅格位移的单位（mm、cm 或 m）；仅当文件未注明时才需要。</translation>
    </message>
    <message>
        <source>Unit of the expected displacement</source>
        <translation>预期位移的单位</translation>
    </message>
    <message>
        <source>Unit of the heights (mm, cm or m), where the heading does not say it.</source>
        <translation>高程的单位（mm、cm 或 m），在表头未注明时使用。</translation>
    </message>
    <message>
        <source>Unit of the series</source>
        <translation>序列单位</translation>
    </message>
    <message>
        <source>Unit of the series (mm, cm or m); needed only where the headings do not say it. tenv3 and pos are in metres, always.</source>
        <translation>序列的单位（mm、cm 或 m）；仅当表头未注明时才需要。tenv3 和 pos 始终以米计。</translation>
    </message>
    <message>
        <source>Unit of the time series</source>
        <translation>时间序列单位</translation>
    </message>
    <message>
        <source>Unit of the time series (mm, cm or m), where they do not say it.</source>
        <translation>时间序列的单位（mm、cm 或 m），在其未注明时使用。</translation>
    </message>
    <message>
        <source>Unit vectors from the ground to the satellite: rasters of three bands (east, north, up), one for all time series or one for each in their order. Go before incidence and heading.</source>
        <translation>自地面指向卫星的单位矢量：三波段栅格（东、北、上），所有时间序列共用一幅或按顺序各一幅。优先于入射角和航向角。</translation>
    </message>
    <message>
        <source>Untick a pair to switch it off; click a heading to sort.</source>
        <translation>取消勾选即关闭该像对；点击表头排序。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Unwrap phase (SNAPHU)</source>
        <translation>相位解缠 (SNAPHU)</translation>
    </message>
    <message>
        <source>Unwrapped interferograms and coherence maps over a simulated coal base, with the truth beside them: for trying things out, and for measuring how well a method recovers what is known.</source>
        <translation>模拟煤炭基地上的解缠干涉图和相干图及其真值：用于试验，也用于检验方法对已知量的恢复程度。</translation>
    </message>
    <message>
        <source>Unwrapped interferograms, phase in radians, all on one grid. The dates of each come from its tags (FIRST_DATE and SECOND_DATE), else from its name (20180106_20180412, 180106-180412, GMTSAR 2018005_2018101, HyP3, LiCSAR), else from PAIRS. The order of the list does not matter. Give either this, STACK or FOLDER.</source>
        <translation>解缠干涉图，相位以弧度计，均在同一格网上。各图的日期取自其标签（FIRST_DATE 和 SECOND_DATE），否则取自文件名（20180106_20180412、180106-180412、GMTSAR 2018005_2018101、HyP3、LiCSAR），再否则取自 PAIRS。列表顺序无关紧要。与 STACK、FOLDER 三选一。</translation>
    </message>
    <message>
        <source>Unwrapped phase</source>
        <translation>解缠相位</translation>
    </message>
    <message>
        <source>Unwrapped phase [rad]</source>
        <translation>解缠相位 [rad]</translation>
    </message>
    <message>
        <source>Unwrapped phase [rad], in radar coordinates or on a map.</source>
        <translation>解缠相位 [rad]，雷达坐标系或地图上。</translation>
    </message>
    <message>
        <source>Unwrapped phase [rad], of the sign of the input.</source>
        <translation>解缠相位 [rad]，符号同输入。</translation>
    </message>
    <message>
        <source>Unwrapped phase to displacement along the line of sight [mm]: -lambda phase / 4 pi (Tang et al. 2023, Eq. 2), positive toward the satellite, so subsidence is negative.</source>
        <translation>由解缠相位求视线向位移 [mm]：-lambda × 相位 / 4 pi（Tang 等 2023，式 2），朝向卫星为正，因此沉降为负。</translation>
    </message>
    <message>
        <source>Unwrapping correction</source>
        <translation>解缠改正</translation>
    </message>
    <message>
        <source>Unwraps a complex interferogram or a wrapped phase with SNAPHU (Chen and Zebker 2001, 2002), a program that is no part of this plugin: the Python package snaphu brings it (Linux and macOS; there is none for Windows).</source>
        <translation>用 SNAPHU（Chen 和 Zebker 2001、2002）解缠复干涉图或缠绕相位；该程序不属于本插件：由 Python 软件包 snaphu 提供（Linux 和 macOS；没有 Windows 版）。</translation>
    </message>
    <message>
        <source>Up and east from two tracks</source>
        <translation>由双轨求垂直与东向</translation>
    </message>
    <message>
        <source>Up and east motion from an ascending and a descending track: two velocities, or two time series, which become time series of up and east on the dates of both.</source>
        <translation>由升轨和降轨求垂直向与东向运动：两幅速度图，或两个时间序列，后者得到两者日期上的垂直向和东向时间序列。</translation>
    </message>
    <message>
        <source>Upper sub-band of the reference image, complex.</source>
        <translation>参考影像的上子带，复数。</translation>
    </message>
    <message>
        <source>Upper sub-band of the secondary image, complex.</source>
        <translation>辅影像的上子带，复数。</translation>
    </message>
    <message>
        <source>Use OUTPUT_FOLDER/interferograms as FOLDER of createstack or sbas, or its *.unw.tif as INTERFEROGRAMS and its *.cc.tif as COHERENCE. The truth is in OUTPUT_FOLDER/truth: displacement series, velocity, east, north and up displacement, DEM error.</source>
        <translation>把 OUTPUT_FOLDER/interferograms 用作 createstack 或 sbas 的 FOLDER，或以其 *.unw.tif 为 INTERFEROGRAMS、*.cc.tif 为 COHERENCE。真值在 OUTPUT_FOLDER/truth 中：位移序列、速度、东向、北向和垂直位移、DEM 误差。</translation>
    </message>
    <message>
        <source>Usual time between the two scenes of an interferogram of the first [days]. Left out: the median time between its dates.</source>
        <translation>第一产品一幅干涉图两景之间的通常间隔 [天]。留空：其日期间隔的中位数。</translation>
    </message>
    <message>
        <source>Validate with GNSS</source>
        <translation>用 GNSS 验证</translation>
    </message>
    <message>
        <source>Validate with levelling</source>
        <translation>用水准验证</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Value of full coherence</source>
        <translation>完全相干对应的值</translation>
    </message>
    <message>
        <source>Value that stands for full coherence: 1, or 255 for maps stored as bytes. Coherence is divided by it.</source>
        <translation>代表完全相干的值：1，或以字节存储的图为 255。相干性除以该值。</translation>
    </message>
    <message>
        <source>Values filled</source>
        <translation>填补的值</translation>
    </message>
    <message>
        <source>Values that stay empty</source>
        <translation>仍为空的值</translation>
    </message>
    <message>
        <source>Velocities</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Velocities, in addition to those in RESULTS.</source>
        <translation>RESULTS 之外的速度。</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Velocity [mm/yr]</source>
        <translation>速度 [mm/yr]</translation>
    </message>
    <message>
        <source>Velocity along the line of sight [mm/yr], positive toward the satellite: subsidence is negative.</source>
        <translation>视线向速度 [mm/yr]，朝向卫星为正：沉降为负。</translation>
    </message>
    <message>
        <source>Velocity along the line of sight or vertical [mm/yr], subsidence negative.</source>
        <translation>视线向或垂直速度 [mm/yr]，沉降为负。</translation>
    </message>
    <message>
        <source>Velocity contours</source>
        <translation>速度等值线</translation>
    </message>
    <message>
        <source>Velocity fitted to the re-referenced time series [mm/yr].</source>
        <translation>由更换参考后的时间序列拟合的速度 [mm/yr]。</translation>
    </message>
    <message>
        <source>Velocity of a displacement time series, by a straight line through each pixel's dates, with the standard error of the slope.</source>
        <translation>位移时间序列的速度：对每个像元的各日期拟合直线，并给出斜率的标准误差。</translation>
    </message>
    <message>
        <source>Velocity of a time series</source>
        <translation>时间序列的速度</translation>
    </message>
    <message>
        <source>Velocity of the best [mm/yr]</source>
        <translation>最佳点的速度 [mm/yr]</translation>
    </message>
    <message>
        <source>Velocity rasters, one per product (stacking or sbas of one sensor). Grids may differ.</source>
        <translation>速度栅格，每个产品一幅（某一传感器的 stacking 或 sbas）。格网可以不同。</translation>
    </message>
    <message>
        <source>Velocity standard deviation</source>
        <translation>速度标准差</translation>
    </message>
    <message>
        <source>Velocity, MintPy</source>
        <translation>速度，MintPy</translation>
    </message>
    <message>
        <source>Velocity, as sbas, stacking or velocity write it.</source>
        <translation>sbas、stacking 或 velocity 写出的速度。</translation>
    </message>
    <message>
        <source>Vertical displacement</source>
        <translation>垂直位移</translation>
    </message>
    <message>
        <source>Vertical displacement [mm]</source>
        <translation>垂直位移 [mm]</translation>
    </message>
    <message>
        <source>Vertical displacement [mm] or velocity [mm/yr], positive up.</source>
        <translation>垂直位移 [mm] 或速度 [mm/yr]，向上为正。</translation>
    </message>
    <message>
        <source>Vertical displacement [mm], positive up: subsidence is negative.</source>
        <translation>垂直位移 [mm]，向上为正：沉降为负。</translation>
    </message>
    <message>
        <source>Vertical motion</source>
        <translation>垂直运动</translation>
    </message>
    <message>
        <source>Vertical motion from one track</source>
        <translation>由单轨求垂直运动</translation>
    </message>
    <message>
        <source>Vertical motion from the line-of-sight displacement of one track, as a time series or a velocity.</source>
        <translation>由单一轨道的视线向位移求垂直运动，时间序列或速度。</translation>
    </message>
    <message>
        <source>Vertical standard deviation</source>
        <translation>垂直标准差</translation>
    </message>
    <message>
        <source>Vertical velocity</source>
        <translation>垂直速度</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Wavelength [m]</source>
        <translation>波长 [m]</translation>
    </message>
    <message>
        <source>Wavelength and sign come from the tags of the raster, else from the parameters; neither has a default. Unwrapped phase holds an arbitrary constant: REFERENCE says what is taken as zero. In radar coordinates a reference point is sample,line, or as clicked on the map canvas.</source>
        <translation>波长和符号取自栅格标签，否则取自参数；两者均无默认值。解缠相位含任意常数：REFERENCE 说明以何为零。在雷达坐标系中参考点为 采样,行，或在地图画布上点选。</translation>
    </message>
    <message>
        <source>Wavelength of the first [m]</source>
        <translation>第一产品的波长 [m]</translation>
    </message>
    <message>
        <source>Wavelength of the first [m], where its tags do not say it.</source>
        <translation>第一个的波长 [m]，在其标签未注明时使用。</translation>
    </message>
    <message>
        <source>Wavelength of the second [m]</source>
        <translation>第二产品的波长 [m]</translation>
    </message>
    <message>
        <source>Wavelength of the second [m], where its tags do not say it.</source>
        <translation>第二个的波长 [m]，在其标签未注明时使用。</translation>
    </message>
    <message>
        <source>Wavelength on the ground that the Gaussian lets through by half [m]; at least two pixels.</source>
        <translation>高斯滤波减半通过的地面波长 [m]；至少两个像元。</translation>
    </message>
    <message>
        <source>Weight of a change</source>
        <translation>更改的权</translation>
    </message>
    <message>
        <source>Weight of a cycle of change against a cycle of misclosure that is left, above 0 and below 1. Small: loops are closed at any price.</source>
        <translation>改动一周相对剩余一周不闭合的权，大于 0 且小于 1。小：不惜代价使闭环闭合。</translation>
    </message>
    <message>
        <source>Weight of the temporal smoothing [yr], in GMTSAR's form: it pulls the velocities of adjoining intervals together, and bridges gaps of the network by constant velocity. 0: none. GMTSAR counts in days: its -smooth 5 is 5/365.25 = 0.0137 here.</source>
        <translation>时间平滑的权 [yr]，GMTSAR 形式：使相邻时段的速度彼此接近，并以恒定速度跨接网络断点。0：不平滑。GMTSAR 以天计：其 -smooth 5 在此为 5/365.25 = 0.0137。</translation>
    </message>
    <message>
        <source>Weighting</source>
        <translation>定权</translation>
    </message>
    <message>
        <source>Weighting of the range spectrum</source>
        <translation>距离向频谱加权</translation>
    </message>
    <message>
        <source>Weighting that the processor left on the range spectrum: none, hamming (with WINDOW_COEFFICIENT), or measured (a Hamming window fitted to the spectrum). Left out: what the files say, else measured.</source>
        <translation>处理器留在距离向频谱上的加权：none、hamming（配合 WINDOW_COEFFICIENT）或 measured（对频谱拟合汉明窗）。留空：以文件所注为准，否则为 measured。</translation>
    </message>
    <message>
        <source>What EXPECTED holds: vertical (positive up), subsidence (positive down) or los (along the line of sight). The sign does not matter for the classes.</source>
        <translation>EXPECTED 的内容：vertical（向上为正）、subsidence（向下为正）或 los（视线向）。符号不影响分类。</translation>
    </message>
    <message>
        <source>What a B larger by 20 % changes in east, north and up of the last date, a band each.</source>
        <translation>B 增大 20 % 时末日期东、北、上三个方向的变化，各一个波段。</translation>
    </message>
    <message>
        <source>What a band holds</source>
        <translation>波段的内容</translation>
    </message>
    <message>
        <source>What a band holds: fields (one scene's air, a velocity, residuals), differences (of two scenes: an interferogram; the semivariogram is halved), series (displacement since the first date). auto tells by the raster's tags.</source>
        <translation>波段的内容：fields（单景大气、速度、残差）、differences（两景之差：干涉图；半方差减半）、series（自首个日期起的位移）。auto 由栅格标签得知。</translation>
    </message>
    <message>
        <source>What a real raster holds: wrapped phase, or values (unwrapped phase, displacement). Left out: what its tags say.</source>
        <translation>实数栅格的内容：wrapped phase（缠绕相位）或 values（解缠相位、位移）。留空：以其标签为准。</translation>
    </message>
    <message>
        <source>What auto and several FUNCTIONs are chosen by: bic (Bayesian information criterion, prefers fewer parameters) or aicc (corrected Akaike criterion, finds weaker terms and more that are not there).</source>
        <translation>auto 和多个 FUNCTION 的选择准则：bic（贝叶斯信息准则，偏好较少参数）或 aicc（修正的赤池准则，能发现较弱的项，也会多出并不存在的项）。</translation>
    </message>
    <message>
        <source>What cannot be trusted</source>
        <translation>不可信之处</translation>
    </message>
    <message>
        <source>What each date rests on</source>
        <translation>各日期的依据</translation>
    </message>
    <message>
        <source>What each date's value rests on, one band per date: interferograms that tie it to the first date, smoothing only, or nothing.</source>
        <translation>每个日期的值的依据，每个日期一个波段：由干涉图与首个日期相连、仅由平滑得到，或没有。</translation>
    </message>
    <message>
        <source>What each mining concession does, in any number of products: maximum and robust maximum rate and cumulative subsidence, where and when, mean, percentiles, areas beyond thresholds, volume, valid share, coherence, and a histogram per concession.</source>
        <translation>各矿区在任意多个产品中的表现：最大和稳健最大的速率与累积沉降及其地点和时间、平均值、百分位数、超过阈值的面积、体积、有效比例、相干性，以及每个矿区的直方图。</translation>
    </message>
    <message>
        <source>What each pixel's series rests on: connected, bridged by smoothing, under-determined or intermittent; the legend names the classes.</source>
        <translation>每个像元的序列依据：连通、由平滑跨接、欠定或间歇；图例给出类别名称。</translation>
    </message>
    <message>
        <source>What is compared: vertical (LOS / cos(incidence) with heights) or los (LOS with heights x cos(incidence)). Both take the motion as vertical.</source>
        <translation>比较的量：vertical（LOS / cos(入射角) 与高程比较）或 los（LOS 与高程 × cos(入射角) 比较）。两者都视运动为垂直。</translation>
    </message>
    <message>
        <source>What is done where several changes are equally small: leave (nothing on the interferograms on which they differ) or take (one of them, whichever comes first, as a solver without this question does).</source>
        <translation>若有若干同样小的改动如何处理：leave（其不同之处的干涉图不予改动）或 take（取其中之一，先到者，如同不作此区分的求解器）。</translation>
    </message>
    <message>
        <source>What is quiet is found by turns: pixels that stray in rate or in wander are left out of what all have in common. A rate along the line of sight is relative, so ground that all moves alike cannot be told from rest; the log says so where the rates spread more than noise explains.</source>
        <translation>安静地面逐次确定：速率或游走偏离的像元从公共部分中剔除。视线向速率是相对的，因此整体同样移动的地面与静止无从区分；若速率的离散超过噪声所能解释，日志会说明。</translation>
    </message>
    <message>
        <source>What is taken off the phase: plane (robust, outside MOVING_AREA) or none.</source>
        <translation>从相位中扣除的量：plane（稳健平面，排除 MOVING_AREA）或 none（无）。</translation>
    </message>
    <message>
        <source>What is written is not referenced: give the reference again where you use it.</source>
        <translation>写出的结果未作参考：使用时请再次给出参考。</translation>
    </message>
    <message>
        <source>What it cannot do: a delay that is linear in time cancels like steady motion and stays in the velocity, whose error does not shrink. The first and the last scene have no pairs on both sides and stay as they are. The report tells, per scene and pair, what was found and done.</source>
        <translation>它不能做到的：随时间线性的延迟与稳定运动一样相消，留在速度中，其误差不会减小。首末两景没有两侧的像对，保持不变。报告逐景、逐像对说明所发现和所做的。</translation>
    </message>
    <message>
        <source>What moves by so much belongs to the bowl [mm].</source>
        <translation>移动达到此值者属于盆地 [mm]。</translation>
    </message>
    <message>
        <source>What must agree before closure changes anything. pixel: nothing but the pixel itself, noise included. patch: neighbours in a patch of at least LEAST_PATCH pixels. component: most of a connected component, which then is changed as a whole (needs COMPONENTS).</source>
        <translation>闭合方法更改之前须一致的范围。pixel：仅像元自身，含噪声。patch：至少 LEAST_PATCH 个像元的斑块内相邻像元。component：连通分量的大部分，然后整体更改（需要 COMPONENTS）。</translation>
    </message>
    <message>
        <source>What positive phase means: away (increasing range: GAMMA, ROI_PAC, ISCE, GMTSAR, MintPy) or toward (motion toward the satellite). When left out, what the files say is used, and the log prints what was decided.</source>
        <translation>正相位的含义：away（距离增大：GAMMA、ROI_PAC、ISCE、GMTSAR、MintPy）或 toward（朝向卫星运动）。留空时采用文件所注，日志打印所作的决定。</translation>
    </message>
    <message>
        <source>What the input is. auto finds out; another word forces that reader, and is refused with what was found instead where it does not fit.</source>
        <translation>输入为何种产品。auto 自动识别；其他词强制使用该读取器，不符时拒绝并说明所发现的产品。</translation>
    </message>
    <message>
        <source>What the project keeps of the explorer cannot be read: {reason}</source>
        <translation>无法读取项目中保存的时序查看器内容：{reason}</translation>
    </message>
    <message>
        <source>What the project keeps of the network cannot be read: {reason}</source>
        <translation>无法读取项目中保存的网络内容：{reason}</translation>
    </message>
    <message>
        <source>What the rasters hold: zenith (path delay straight up; divided by the cosine of the incidence angle), los (path delay along the line of sight), displacement (apparent displacement, positive toward the satellite, as MintPy's ERA5.h5).</source>
        <translation>栅格的内容：zenith（天顶路径延迟；除以入射角余弦）、los（视线向路径延迟）、displacement（视位移，朝向卫星为正，如 MintPy 的 ERA5.h5）。</translation>
    </message>
    <message>
        <source>What the series leaves of every interferogram [mm], positive toward the satellite, one band per interferogram. A whole-cycle error is half a wavelength.</source>
        <translation>序列对每幅干涉图所剩的残差 [mm]，朝向卫星为正，每幅干涉图一个波段。整周误差为半个波长。</translation>
    </message>
    <message>
        <source>What was changed in which interferogram, closure before and after, bridges, maps (.html).</source>
        <translation>哪幅干涉图更改了什么、改正前后的闭合差、桥接、地图 (.html)。</translation>
    </message>
    <message>
        <source>What was decided and from which source, warnings, and a table of the pairs (.html).</source>
        <translation>各项决定及其来源、警告和像对表 (.html)。</translation>
    </message>
    <message>
        <source>What was recognised and decided, and from which source (.html).</source>
        <translation>识别和决定的内容及其来源 (.html)。</translation>
    </message>
    <message>
        <source>What was taken off [mm], a band per date: apparent displacement along the line of sight, positive toward the satellite. The tags of a band tell whether its scene was stacked.</source>
        <translation>所扣除的量 [mm]，每个日期一个波段：视线向视位移，朝向卫星为正。波段标签说明该景是否参与叠加。</translation>
    </message>
    <message>
        <source>Where InSAR carries no signal above its noise at the stations, the log and the report say so: an RMSE alone, however small, is no agreement when nothing moved.</source>
        <translation>若 InSAR 在测站处没有高于其噪声的信号，日志和报告会说明：没有运动时，RMSE 无论多小都不等于一致。</translation>
    </message>
    <message>
        <source>Where blame is open</source>
        <translation>归属不明之处</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Where motion is known to stay below 3/8 of the simulated wavelength in one direction, BRANCH replaces unwrapping. Sub-bands cut from a registered image measure the range change that registration left, so the range offsets it applied (OFFSETS, from coregister) are added back.</source>
        <translation>若已知运动在某一方向上不超过模拟波长的 3/8，可用 BRANCH 代替解缠。由配准影像分割的子带测得的是配准所剩的距离变化，因此须加回配准施加的距离向偏移（OFFSETS，来自 coregister）。</translation>
    </message>
    <message>
        <source>Where no mask keeps motion out: displacement that SBAS finds is taken off before scenes are stacked, with smoothing that falls from 1000 days to this [yr] over the ITERATIONS (GMTSAR's way; its -smooth 5 is 0.0137 here). Less motion is taken for air, more slow air for motion. Left out: no.</source>
        <translation>没有掩膜隔开运动时：叠加各景之前先扣除 SBAS 求得的位移，平滑在 ITERATIONS 次中从 1000 天降至此值 [yr]（GMTSAR 的做法；其 -smooth 5 在此为 0.0137）。较少运动被当作大气，较多慢变大气被当作运动。留空：不扣除。</translation>
    </message>
    <message>
        <source>Where that is</source>
        <translation>其位置</translation>
    </message>
    <message>
        <source>Where they are not, the subsets are named, and the shortest pairs that would join them are suggested as text for EXTRA_PAIRS. Tang et al. (2023, section 3.2) joined an isolated early subset by two hand-made pairs.</source>
        <translation>若不连通，则列出各子集，并给出可将其连接的最短像对，供 EXTRA_PAIRS 使用。Tang 等（2023，3.2 节）用两个手工像对连接了孤立的早期子集。</translation>
    </message>
    <message>
        <source>Where values would lie had the unwrapping chosen another cycle.</source>
        <translation>若解缠选了另一周期，数值所在的位置。</translation>
    </message>
    <message>
        <source>Which image of a product with several: HH, VV, HV or VH.</source>
        <translation>含多种极化的产品取哪一幅影像：HH、VV、HV 或 VH。</translation>
    </message>
    <message>
        <source>Which image of an RSLC file: A (main band) or B (side band).</source>
        <translation>RSLC 文件取哪一幅影像：A（主频段）或 B（旁频段）。</translation>
    </message>
    <message>
        <source>Widest gap [days]</source>
        <translation>最宽空缺 [天]</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width [pixels]</source>
        <translation>宽度 [像元]</translation>
    </message>
    <message>
        <source>Width of a map [pixels]</source>
        <translation>单幅地图宽度 [像元]</translation>
    </message>
    <message>
        <source>Width of each sub-band [Hz]; goes before PRESET.</source>
        <translation>各子带的宽度 [Hz]；优先于 PRESET。</translation>
    </message>
    <message>
        <source>Width of one map [pixels].</source>
        <translation>单幅地图宽度 [像元]。</translation>
    </message>
    <message>
        <source>Width of the face [m]</source>
        <translation>工作面宽度 [m]</translation>
    </message>
    <message>
        <source>Width of the face in the seam [m].</source>
        <translation>工作面在煤层内的宽度 [m]。</translation>
    </message>
    <message>
        <source>Width of the pictures [pixels]; made even, as MP4 wants it.</source>
        <translation>图片宽度 [像元]；取为 MP4 所需的偶数。</translation>
    </message>
    <message>
        <source>Width of the swath [m]</source>
        <translation>测绘带宽度 [m]</translation>
    </message>
    <message>
        <source>Width of the swath across lines [m]</source>
        <translation>跨线条带宽度 [m]</translation>
    </message>
    <message>
        <source>Width of the swath across the line that is averaged [m]; 0: the line itself.</source>
        <translation>跨线平均的条带宽度 [m]；0：仅线本身。</translation>
    </message>
    <message>
        <source>Width of the swath across the lines that is averaged [m]; 0: the line itself.</source>
        <translation>跨线平均的条带宽度 [m]；0：仅线本身。</translation>
    </message>
    <message>
        <source>Width of the swath whose mean is taken across the line.</source>
        <translation>跨线取平均的条带宽度。</translation>
    </message>
    <message>
        <source>Window [m]</source>
        <translation>窗口 [m]</translation>
    </message>
    <message>
        <source>Window of the coherence, columns</source>
        <translation>相干性窗口，列</translation>
    </message>
    <message>
        <source>Window of the coherence, rows</source>
        <translation>相干性窗口，行</translation>
    </message>
    <message>
        <source>Window of the coherence: columns, odd [pixels of the interferogram].</source>
        <translation>相干性窗口：列数，奇数 [干涉图像元]。</translation>
    </message>
    <message>
        <source>Window of the coherence: rows, odd [pixels of the interferogram].</source>
        <translation>相干性窗口：行数，奇数 [干涉图像元]。</translation>
    </message>
    <message>
        <source>Window, lines</source>
        <translation>窗口，行</translation>
    </message>
    <message>
        <source>Window, samples</source>
        <translation>窗口，采样</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Windows along each axis</source>
        <translation>每轴窗口数</translation>
    </message>
    <message>
        <source>Windows along each axis; fewer where they would overlap by more than three quarters.</source>
        <translation>每轴的窗口数；若重叠超过四分之三则减少。</translation>
    </message>
    <message>
        <source>Windows used</source>
        <translation>所用窗口数</translation>
    </message>
    <message>
        <source>With ALIGN, the extent of the stack: common (what all rasters share; the log says what that loses), first (that of the first interferogram) or all (of all together; no observation where a raster ends).</source>
        <translation>配合 ALIGN 的堆栈范围：common（所有栅格共有的范围；日志说明损失）、first（第一幅干涉图的范围）或 all（全部合并；栅格之外无观测）。</translation>
    </message>
    <message>
        <source>With COREGISTER: the range offset that registration applied [m], positive away. OFFSETS of subbanddisplacement adds it back.</source>
        <translation>与 COREGISTER 一起：配准施加的距离向偏移 [m]，远离为正。subbanddisplacement 的 OFFSETS 将其加回。</translation>
    </message>
    <message>
        <source>With DATES, or a TEMPLATE whose bands have dates, the result is a series; else the final state.</source>
        <translation>给出 DATES，或 TEMPLATE 的波段带日期时，结果为序列；否则为最终状态。</translation>
    </message>
    <message>
        <source>With OBSERVATIONS a time series is tied to GNSS instead: each date is shifted (with PLANE also tilted) so that InSAR agrees with the stations along the line of sight, by least squares where there are several. Dates without GNSS become empty.</source>
        <translation>给出 OBSERVATIONS 时改为把时间序列与 GNSS 联测：每个日期平移（PLANE 时还倾斜），使 InSAR 与测站在视线向一致，多站时用最小二乘。没有 GNSS 的日期变为空。</translation>
    </message>
    <message>
        <source>With SPECKLE the finished bowl is also seen through images with speckle, which the paper's simulation of phase cannot show: slopes decorrelate a narrow band, and a part of the bowl is blind.</source>
        <translation>打开 SPECKLE 时还用含散斑的影像观察最终盆地，这是论文的相位模拟所不能显示的：坡度使窄带失相干，盆地的一部分成为盲区。</translation>
    </message>
    <message>
        <source>With TIMESERIES: a map of temporal coherence or mean coherence on the same grid, 0 to 1.</source>
        <translation>配合 TIMESERIES：同一格网上的时间相干性或平均相干性图，0 到 1。</translation>
    </message>
    <message>
        <source>Without a product, dates come from tags, names or the table of pairs; wavelength, incidence, heading, slant range, look side, sign and perpendicular baselines from parameters, tags, and GAMMA (*_slc.par, *_base.par, *_bperp.par) or ROI_PAC (.rsc) headers beside the layers. The report says where sources disagree.</source>
        <translation>若非某种产品，日期取自标签、名称或像对表；波长、入射角、航向角、斜距、视向、符号和垂直基线取自参数、标签，以及图层旁的 GAMMA（*_slc.par、*_base.par、*_bperp.par）或 ROI_PAC（.rsc）头文件。报告说明来源之间的矛盾。</translation>
    </message>
    <message>
        <source>Without coherence all interferograms count alike; without baselines no DEM error can be estimated. The log says so.</source>
        <translation>没有相干性时所有干涉图同等对待；没有基线时无法估计 DEM 误差。日志会说明。</translation>
    </message>
    <message>
        <source>Worker threads; 0 means one per processor core.</source>
        <translation>工作线程数；0 为每个处理器核心一个。</translation>
    </message>
    <message>
        <source>Works without coherence and without baselines, and says what that costs.</source>
        <translation>没有相干性和基线也能工作，并说明由此的损失。</translation>
    </message>
    <message>
        <source>Wrapped phase</source>
        <translation>缠绕相位</translation>
    </message>
    <message>
        <source>Wrapped phase [rad]</source>
        <translation>缠绕相位 [rad]</translation>
    </message>
    <message>
        <source>Wrapped phase is interpolated as a complex number, whole numbers are never mixed. Values are taken at the pixel centres, not averaged: for a map coarser than the image multilook first. In layover, where several radar pixels share a place on the map, one of them is shown.</source>
        <translation>缠绕相位作为复数内插，整数从不混合。取像元中心处的值，不作平均：若地图比影像粗，请先多视。在叠掩处若干雷达像元落在地图同一位置，只显示其中之一。</translation>
    </message>
    <message>
        <source>Wrapped phase, -pi to pi [rad]; positive is increasing range.</source>
        <translation>缠绕相位，-pi 到 pi [rad]；正为距离增大。</translation>
    </message>
    <message>
        <source>Write the true atmosphere</source>
        <translation>写出真实大气</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>正在写报告 …</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已写出：{path}</translation>
    </message>
    <message>
        <source>a of the Hamming weighting a + (1 - a) cos(2 pi f / B) of the spectrum; 1 is none.</source>
        <translation>频谱汉明加权 a + (1 - a) cos(2 pi f / B) 中的 a；1 为不加权。</translation>
    </message>
    <message>
        <source>a of the Hamming window a + (1 - a) cos(2 pi f / B): 0.54 for Hamming's own, 0.6 for TerraSAR-X, 0.75 for Sentinel-1 IW, 1 for none.</source>
        <translation>汉明窗 a + (1 - a) cos(2 pi f / B) 中的 a：汉明窗本身为 0.54，TerraSAR-X 为 0.6，Sentinel-1 IW 为 0.75，1 为不加窗。</translation>
    </message>
    <message>
        <source>a wrong cycle is {value} mm</source>
        <translation>差一整周为 {value} mm</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>aliasing</source>
        <translation>混叠</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>ambiguity</source>
        <translation>模糊度</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>applicability</source>
        <translation>适用性</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>升轨</translation>
    </message>
    <message>
        <source>atmosphere</source>
        <translation>大气</translation>
    </message>
    <message>
        <source>band-pass</source>
        <translation>带通</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>baseline beyond</source>
        <translation>基线大于</translation>
    </message>
    <message>
        <source>baseline {metres} m</source>
        <translation>基线 {metres} m</translation>
    </message>
    <message>
        <source>basin</source>
        <translation>盆地</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>水准点</translation>
    </message>
    <message>
        <source>beyond π in its best loop: {share} % of the pixels ({count} loops)</source>
        <translation>最佳闭环中超过 π：{share} % 的像元（{count} 个闭环）</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>盲区</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>盆地</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>桥接</translation>
    </message>
    <message>
        <source>bridge: without it the network falls apart</source>
        <translation>桥接：没有它网络就会断开</translation>
    </message>
    <message>
        <source>bridging</source>
        <translation>桥接</translation>
    </message>
    <message>
        <source>c / (distance of the centroids of the sub-bands) [m]. Read from the tags of PHASE; needed only for a phase from elsewhere.</source>
        <translation>c /（子带质心间隔）[m]。取自 PHASE 的标签；仅对来自他处的相位才需要。</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>处理链</translation>
    </message>
    <message>
        <source>change point</source>
        <translation>转折点</translation>
    </message>
    <message>
        <source>choose a series</source>
        <translation>请选择序列</translation>
    </message>
    <message>
        <source>closure</source>
        <translation>闭合差</translation>
    </message>
    <message>
        <source>closure: triplets. bridging: connected components, each interferogram by itself. both: bridges first, then closure.</source>
        <translation>closure：三元组。bridging：连通分量，逐幅干涉图。both：先桥接，再闭合。</translation>
    </message>
    <message>
        <source>coherence</source>
        <translation>相干性</translation>
    </message>
    <message>
        <source>coherence below</source>
        <translation>相干性低于</translation>
    </message>
    <message>
        <source>coherence is being read …</source>
        <translation>正在读取相干性 …</translation>
    </message>
    <message>
        <source>common-scene stacking</source>
        <translation>公共景叠加</translation>
    </message>
    <message>
        <source>common_ramp demodulates both sub-bands by the same ramp before the average; plain averages first, and fails where the phase runs through more than half a cycle in a window.</source>
        <translation>common_ramp 在平均之前用同一斜坡解调两个子带；plain 先平均，若窗口内相位变化超过半周则失效。</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>concession</source>
        <translation>矿权</translation>
    </message>
    <message>
        <source>connected components</source>
        <translation>连通分量</translation>
    </message>
    <message>
        <source>connectivity</source>
        <translation>连通性</translation>
    </message>
    <message>
        <source>contact sheet</source>
        <translation>缩略图总览</translation>
    </message>
    <message>
        <source>contour</source>
        <translation>等值线</translation>
    </message>
    <message>
        <source>coregistration</source>
        <translation>配准</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>covariance</source>
        <translation>协方差</translation>
    </message>
    <message>
        <source>css: take the air of each date off the interferograms first, estimated by common-scene stacking; atmosphere does the same with a report, and more. none: nothing.</source>
        <translation>css：先从干涉图中扣除由公共景叠加估计的各日期大气；atmosphere 作同样处理并附报告及更多功能。none：不处理。</translation>
    </message>
    <message>
        <source>curvature</source>
        <translation>曲率</translation>
    </message>
    <message>
        <source>decomposition</source>
        <translation>分解</translation>
    </message>
    <message>
        <source>decorrelation</source>
        <translation>失相干</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>demo: 12 x 12 km around Maliantai, quick. ningdong: the whole coal base, 56 x 62 km at 50 m, which takes minutes and gigabytes.</source>
        <translation>demo：马连台周围 12 x 12 km，快速。ningdong：整个煤炭基地，56 x 62 km，50 m，需要数分钟和数 GB。</translation>
    </message>
    <message>
        <source>dependencies</source>
        <translation>依赖</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>降轨</translation>
    </message>
    <message>
        <source>detection</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>displacement</source>
        <translation>位移</translation>
    </message>
    <message>
        <source>double difference</source>
        <translation>双差</translation>
    </message>
    <message>
        <source>east</source>
        <translation>东</translation>
    </message>
    <message>
        <source>extract</source>
        <translation>提取</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>图</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>填补</translation>
    </message>
    <message>
        <source>film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>滤波</translation>
    </message>
    <message>
        <source>flat earth</source>
        <translation>平地</translation>
    </message>
    <message>
        <source>frame of {}</source>
        <translation>{} 的边框</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>gaussian or goldstein.</source>
        <translation>gaussian 或 goldstein。</translation>
    </message>
    <message>
        <source>gaussian: a Gaussian that lets the wavelength FILTER_WAVELENGTH through by half, in azimuth and ground range (Tang et al. 2023 use 200 m, which is a standard deviation of 37 m). goldstein: Goldstein and Werner's adaptive filter, for complex interferograms and wrapped phase. Phase is filtered as a complex number of length one, never as a number. Empty pixels stay empty and count nothing.</source>
        <translation>gaussian：使波长 FILTER_WAVELENGTH 减半通过的高斯滤波，作用于方位向和地距向（Tang 等 2023 用 200 m，即标准差 37 m）。goldstein：Goldstein 和 Werner 的自适应滤波，用于复干涉图和缠绕相位。相位作为模为一的复数滤波，从不作为数值滤波。空像元保持为空且不计入。</translation>
    </message>
    <message>
        <source>geocode</source>
        <translation>地理编码</translation>
    </message>
    <message>
        <source>h5py</source>
        <translation>h5py</translation>
    </message>
    <message>
        <source>has no point here</source>
        <translation>此处没有点</translation>
    </message>
    <message>
        <source>has no value at any date</source>
        <translation>任何日期都没有值</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高程</translation>
    </message>
    <message>
        <source>horizontal</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>ifgramStack</source>
        <translation>ifgramStack</translation>
    </message>
    <message>
        <source>in no loop of three: nothing checks it</source>
        <translation>不在任何三像对闭环中：无从检核</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>in use – click to switch it off</source>
        <translation>使用中 – 点击以关闭</translation>
    </message>
    <message>
        <source>incidence</source>
        <translation>入射</translation>
    </message>
    <message>
        <source>initial</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>installation</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>interferogram</source>
        <translation>干涉图</translation>
    </message>
    <message>
        <source>interpolation</source>
        <translation>插值</translation>
    </message>
    <message>
        <source>inversion</source>
        <translation>反演</translation>
    </message>
    <message>
        <source>large displacement</source>
        <translation>大形变</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>租约</translation>
    </message>
    <message>
        <source>legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>leveling</source>
        <translation>水准</translation>
    </message>
    <message>
        <source>levelling</source>
        <translation>水准测量</translation>
    </message>
    <message>
        <source>lies outside the raster</source>
        <translation>在栅格范围之外</translation>
    </message>
    <message>
        <source>line</source>
        <translation>线</translation>
    </message>
    <message>
        <source>line of sight</source>
        <translation>视线向</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>linear and annual</source>
        <translation>线性加年周期</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>Logistic</translation>
    </message>
    <message>
        <source>longwall</source>
        <translation>长壁</translation>
    </message>
    <message>
        <source>lookup table</source>
        <translation>查找表</translation>
    </message>
    <message>
        <source>los: each along its own line of sight. vertical: each divided by the cosine of its incidence angle, as if the ground did not move sideways.</source>
        <translation>los：各沿自身视线向。vertical：各除以其入射角余弦，如同地面不作水平移动。</translation>
    </message>
    <message>
        <source>map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>matheron: mean of squared differences. cressie: fourth power of the mean root of the differences, in which a few gross errors hardly count.</source>
        <translation>matheron：差值平方的平均。cressie：差值绝对值平方根之平均的四次方，少数粗差几乎不起作用。</translation>
    </message>
    <message>
        <source>mcf: minimum cost flow (CS2). mst: minimum spanning tree, coarser.</source>
        <translation>mcf：最小费用流 (CS2)。mst：最小生成树，较粗略。</translation>
    </message>
    <message>
        <source>mean coherence {coherence}, valid on {share} % of the pixels</source>
        <translation>平均相干性 {coherence}，有效像元 {share} %</translation>
    </message>
    <message>
        <source>median: take the median difference of each date off, for the two have different references. none: leave it.</source>
        <translation>median：扣除每个日期的中位差，因为两者参考不同。none：保持不变。</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>矿山</translation>
    </message>
    <message>
        <source>mining</source>
        <translation>采矿</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>multilook</source>
        <translation>多视</translation>
    </message>
    <message>
        <source>nearest, bilinear, or cubic (Keys).</source>
        <translation>nearest（最近邻）、bilinear（双线性）或 cubic（三次，Keys）。</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>no coherence given</source>
        <translation>未给出相干性</translation>
    </message>
    <message>
        <source>no fit</source>
        <translation>不拟合</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未比较</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nugget</source>
        <translation>块金值</translation>
    </message>
    <message>
        <source>numba</source>
        <translation>numba</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>占全部</translation>
    </message>
    <message>
        <source>offsets</source>
        <translation>偏移量</translation>
    </message>
    <message>
        <source>on the line</source>
        <translation>在线上</translation>
    </message>
    <message>
        <source>onset</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>over it</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>像对</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>采区</translation>
    </message>
    <message>
        <source>perpendicular</source>
        <translation>垂直</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>相位</translation>
    </message>
    <message>
        <source>phase closure</source>
        <translation>相位闭合差</translation>
    </message>
    <message>
        <source>phase unwrapping</source>
        <translation>相位解缠</translation>
    </message>
    <message>
        <source>piecewise (phases)</source>
        <translation>分段（阶段）</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>probability integral method</source>
        <translation>概率积分法</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>剖面</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>provenance</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>qpt</source>
        <translation>qpt</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>radar coordinates</source>
        <translation>雷达坐标</translation>
    </message>
    <message>
        <source>ramp</source>
        <translation>斜面</translation>
    </message>
    <message>
        <source>range</source>
        <translation>变程</translation>
    </message>
    <message>
        <source>range spectrum</source>
        <translation>距离向频谱</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>reference area</source>
        <translation>参考区</translation>
    </message>
    <message>
        <source>reference point</source>
        <translation>参考点</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>配准</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>回归</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>resampling</source>
        <translation>重采样</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>残余</translation>
    </message>
    <message>
        <source>residual {value} mm</source>
        <translation>残差 {value} mm</translation>
    </message>
    <message>
        <source>section</source>
        <translation>断面</translation>
    </message>
    <message>
        <source>semivariogram</source>
        <translation>半变异函数</translation>
    </message>
    <message>
        <source>sensor</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>sentinel1 (C-band, 102 scenes, 211 pairs) or alos2 (L-band, 15 scenes, 25 pairs).</source>
        <translation>sentinel1（C 波段，102 景，211 对）或 alos2（L 波段，15 景，25 对）。</translation>
    </message>
    <message>
        <source>sill</source>
        <translation>基台值</translation>
    </message>
    <message>
        <source>simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>small baseline</source>
        <translation>小基线</translation>
    </message>
    <message>
        <source>small multiples</source>
        <translation>小图组</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>snr: by signal to noise of the LOS displacement. paper: by a fifth of the simulated wavelength, vertical displacement.</source>
        <translation>snr：按 LOS 位移的信噪比。paper：按模拟波长的五分之一，垂直位移。</translation>
    </message>
    <message>
        <source>speckle</source>
        <translation>散斑</translation>
    </message>
    <message>
        <source>spline</source>
        <translation>样条</translation>
    </message>
    <message>
        <source>split spectrum</source>
        <translation>分频谱</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>stack</source>
        <translation>堆栈</translation>
    </message>
    <message>
        <source>stacking</source>
        <translation>Stacking</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>station</source>
        <translation>测站</translation>
    </message>
    <message>
        <source>stoppage</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>strain</source>
        <translation>应变</translation>
    </message>
    <message>
        <source>sub-band</source>
        <translation>子带</translation>
    </message>
    <message>
        <source>subsidence</source>
        <translation>沉降</translation>
    </message>
    <message>
        <source>subsidence factor</source>
        <translation>下沉系数</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>表面</translation>
    </message>
    <message>
        <source>swath</source>
        <translation>条带</translation>
    </message>
    <message>
        <source>switched off – click to switch it on</source>
        <translation>已关闭 – 点击以打开</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
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
        <source>tan(beta): its value where it is not in FIT, else where the search starts.</source>
        <translation>tan(beta)：不在 FIT 中时为其取值，否则为搜索起点。</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>temporal</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>temporal controller</source>
        <translation>时态控制器</translation>
    </message>
    <message>
        <source>tension</source>
        <translation>张力</translation>
    </message>
    <message>
        <source>tenv3</source>
        <translation>tenv3</translation>
    </message>
    <message>
        <source>terrain correction</source>
        <translation>地形校正</translation>
    </message>
    <message>
        <source>tilt</source>
        <translation>倾斜</translation>
    </message>
    <message>
        <source>time beyond</source>
        <translation>时间大于</translation>
    </message>
    <message>
        <source>time series</source>
        <translation>时间序列</translation>
    </message>
    <message>
        <source>topography</source>
        <translation>地形</translation>
    </message>
    <message>
        <source>triplet</source>
        <translation>三元组</translation>
    </message>
    <message>
        <source>troposphere</source>
        <translation>对流层</translation>
    </message>
    <message>
        <source>troubleshooting</source>
        <translation>故障排除</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>真值</translation>
    </message>
    <message>
        <source>unwrap</source>
        <translation>解缠</translation>
    </message>
    <message>
        <source>unwrapping</source>
        <translation>解缠</translation>
    </message>
    <message>
        <source>unwrapping error</source>
        <translation>解缠误差</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>variogram</source>
        <translation>变异函数</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>vertical</source>
        <translation>垂直</translation>
    </message>
    <message>
        <source>vertical: no horizontal motion. mining: horizontal motion is B times the tilt.</source>
        <translation>vertical：无水平运动。mining：水平运动为 B 乘以倾斜。</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>whole cycle</source>
        <translation>整周</translation>
    </message>
    <message>
        <source>whole-cycle errors beyond</source>
        <translation>整周误差超过</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>zonal statistics</source>
        <translation>分区统计</translation>
    </message>
    <message>
        <source>{count} interferogram layers</source>
        <translation>{count} 个干涉图图层</translation>
    </message>
    <message>
        <source>{count} pairs switched off.</source>
        <translation>已关闭 {count} 个像对。</translation>
    </message>
    <message>
        <source>{count} pairs switched on.</source>
        <translation>已打开 {count} 个像对。</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}</source>
        <translation>无法创建 {folder}：{reason}</translation>
    </message>
    <message>
        <source>{id} failed.</source>
        <translation>{id} 失败。</translation>
    </message>
    <message>
        <source>{layer} has no field that is named by a date, such as D20180106, and the project has no table with the fields station, date and los_mm (gnsstolos makes one).</source>
        <translation>{layer} 没有以日期命名的字段（如 D20180106），项目中也没有含字段 station、date 和 los_mm 的表（可由 gnsstolos 生成）。</translation>
    </message>
    <message>
        <source>{layer} is neither a raster nor a layer of points.</source>
        <translation>{layer} 既不是栅格也不是点图层。</translation>
    </message>
    <message>
        <source>{layer} is no raster file.</source>
        <translation>{layer} 不是栅格文件。</translation>
    </message>
    <message>
        <source>{name} …</source>
        <translation>{name} …</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>无法写出 {path}。</translation>
    </message>
    <message>
        <source>{} displacement [mm]</source>
        <translation>{} 位移 [mm]</translation>
    </message>
    <message>
        <source>{} displacement since {}</source>
        <translation>{} 位移，自 {} 起</translation>
    </message>
    <message>
        <source>|B⊥| [m]</source>
        <translation>|B⊥| [m]</translation>
    </message>
</context>
</TS>
