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
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 interferogram layer</source>
        <translation>1 个干涉图图层</translation>
    </message>
    <message>
        <source>1 pair switched off.</source>
        <translation>已关闭 1 个像对。</translation>
    </message>
    <message>
        <source>1 pair switched on.</source>
        <translation>已打开 1 个像对。</translation>
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
        <source>A displacement time series as a sequence of pictures of one size: map, date, colour bar, scale, north arrow, a time line with the acquisitions; concessions, contours, points and lines where given. One symmetric colour scale serves all frames. A frame for every date, for every so-manyth (EVERY), or at equal steps of time (STEP_DAYS), which then show the last acquisition: nothing is interpolated, and the date in the picture is that of the acquisition shown.</source>
        <translation>把位移时间序列绘成一组同样大小的图片：地图、日期、色标、比例尺、指北针、标出获取时间的时间线，以及给出时的矿区、等值线、点和线。所有帧共用一个对称色标。可每个日期一帧、每隔若干日期一帧（EVERY），或按相等时间步长（STEP_DAYS）显示最近一次获取：不作内插，图中日期即所示获取的日期。</translation>
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
        <source>A folder of the product: the NetCDF files of OPERA DISP-S1, the CSV files of EGMS, LiCSBAS's TS_GEOCml folder, a raster per date with the first and its own date in its name. Give this or INPUT.</source>
        <translation>产品文件夹：OPERA DISP-S1 的 NetCDF 文件、EGMS 的 CSV 文件、LiCSBAS 的 TS_GEOCml 文件夹，或每个日期一个、名称中含首个日期和自身日期的栅格。与 INPUT 二选一。</translation>
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
        <source>A page for paper: the map of the velocity with coordinates, legend, scale and north arrow, the history of the fastest pixel, a table of the concessions, and a block that says what was done and how. It is a QGIS print layout: MAP is the finished page (PDF, PNG or SVG by the ending of its name), TEMPLATE the layout for editing. In the desktop the layout is also added to the project, with the layers that it shows.</source>
        <translation>一页纸图：带坐标、图例、比例尺和指北针的速度图，最快像元的历程，矿区表，以及说明做了什么、如何做的文字块。它是 QGIS 打印布局：MAP 是成品页面（按名称结尾为 PDF、PNG 或 SVG），TEMPLATE 是供编辑的布局。在桌面版中，该布局连同其显示的图层也会加入项目。</translation>
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
        <source>Choose a stack first; then the table of its pairs.</source>
        <translation>请先选择一个堆栈，再选择它的像对表。</translation>
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
        <translation>连通：剩下的每个日期都可确定。</translation>
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
        <source>Contour interval [mm]</source>
        <translation>等值线间隔 [mm]</translation>
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
        <translation>向东位移</translation>
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
        <translation>向东速度</translation>
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
        <source>Evenly spread</source>
        <translation>均匀分布</translation>
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
        <source>Give RESULTS, a folder in which Mining InSAR wrote its outputs: rasters are recognised by their tags, tables and vector layers by their columns. Or name them one by one. Concessions, bowls and stations are drawn over the maps. A stack adds the network and the doubts that follow from it.</source>
        <translation>请给出 RESULTS，即 Mining InSAR 写出结果的文件夹：栅格按标签识别，表和矢量图层按列识别。也可以逐个指定。矿区、下沉盆地和测站会绘制在地图上。给出堆栈可加入干涉网络以及由它产生的疑点。</translation>
    </message>
    <message>
        <source>Give the mining concessions as MASK. Nothing is estimated inside, and the screens are carried across smoothly; without it the bend of motion that speeds up or stops is taken for air, 11 mm for a change by 341 mm/yr and pairs of up to 36 days.</source>
        <translation>请以 MASK 给出采矿矿区。其内不作估计，大气相位屏平滑跨过；否则加速或停止的运动的弯曲会被当作大气：速率变化 341 mm/yr、像对最长 36 天时为 11 mm。</translation>
    </message>
    <message>
        <source>Given up, for another project was opened meanwhile; nothing was kept.</source>
        <translation>已放弃，因为其间打开了另一个项目；没有保留任何内容。</translation>
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
        <source>Interval of contour lines [mm]: lines at its multiples, but for zero, which lies in the noise. They are lines of the map smoothed by a Gaussian of one pixel of the series or of the picture, whichever is larger, so that noise does not tear them; take an interval well above the noise that is left. Left out or 0: none.</source>
        <translation>等值线间隔 [mm]：在其整数倍处画线，零值除外，因为它处于噪声之中。等值线取自用高斯函数平滑后的地图，其宽度为序列或图片的一个像元（取较大者），以免线条被噪声扯碎；间隔应明显大于剩余的噪声。不填或为 0：不画。</translation>
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
        <source>It needs h5py for the stack file. Open a copy in the model designer to change it.</source>
        <translation>堆栈文件需要 h5py。要修改，请在模型设计器中打开副本。</translation>
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
        <source>Layer with points or polygons, or both, in any coordinate system; or a table (CSV) with columns longitude and latitude [degrees, WGS 84].</source>
        <translation>点或多边形（或两者兼有）图层，任意坐标系；或含经度 (longitude) 和纬度 (latitude) 列的表格 (CSV) [度，WGS 84]。</translation>
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
        <source>Lines drawn in black, as profiles, with their names where the layer has such a field; in any coordinate system.</source>
        <translation>以黑色绘出的线，例如剖面；图层有名称字段时标出名称；任意坐标系。</translation>
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
        <source>Lines to mark</source>
        <translation>要标出的线</translation>
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
        <source>Margin around moving ground [m]</source>
        <translation>运动地面周围的边距 [m]</translation>
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
        <source>Margin around the polygons of REFERENCE_MASK that is left out too [m]: the reach of the workings, about their depth. As in findreference.</source>
        <translation>REFERENCE_MASK 多边形周围一并排除的边距 [m]：采动的影响范围，约等于采深。与 findreference 相同。</translation>
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
        <source>Mining InSAR: ground motion over mines from satellite radar</source>
        <translation>Mining InSAR：由卫星雷达获取矿区地面运动</translation>
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
        <source>No replicas: the series does not tell its wavelength.</source>
        <translation>没有副本：该序列未说明其波长。</translation>
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
        <translation>向北位移</translation>
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
        <translation>向北速度</translation>
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
        <source>OUTPUT_FOLDER gets frame_0001.png and so on, and frames.csv with the date of each. It appears whole or not at all. To make an MP4 of it, run there: ffmpeg -framerate 8 -i frame_%04d.png -pix_fmt yuv420p ../film.mp4</source>
        <translation>OUTPUT_FOLDER 得到 frame_0001.png 等，以及列出各帧日期的 frames.csv。要么全部写出，要么不写。要制成 MP4，请在该处运行：ffmpeg -framerate 8 -i frame_%04d.png -pix_fmt yuv420p ../film.mp4</translation>
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
        <source>One page about a whole job: data and network, quality, velocity maps with the history of the fastest pixel, tables of concessions, bowls and phases, the validation against the ground, what cannot be trusted and why, all settings, and the commands that repeat it. The HTML file holds its figures and needs no network; the PDF is made of QGIS print layouts, with maps, tables and numbered pages.</source>
        <translation>把整个作业写成一页：数据与干涉网络、质量、速度图及最快像元的历程、矿区表、下沉盆地表和阶段表、与地面的验证、哪些不可信及其原因、全部设置，以及可重复作业的命令。HTML 文件自带图件，无需网络；PDF 由 QGIS 打印布局生成，含地图、表格和页码。</translation>
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
        <source>Pages of the PDF</source>
        <translation>PDF 的页数</translation>
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
        <source>Points at which the series of both are wanted, in any coordinate system; or a table (CSV) with columns longitude and latitude [degrees, WGS 84].</source>
        <translation>需要两者序列的点，任意坐标系；或含经度 (longitude) 和纬度 (latitude) 列的表格 (CSV) [度，WGS 84]。</translation>
    </message>
    <message>
        <source>Points marked by white discs, as places of time series are, with their names where the layer has a field name, station, id or the like; in any coordinate system.</source>
        <translation>以白色圆点标出的点，例如时间序列所在的位置；图层有 name、station、id 之类的字段时标出名称；任意坐标系。</translation>
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
        <source>Points to mark</source>
        <translation>要标出的点</translation>
    </message>
    <message>
        <source>Points to tabulate</source>
        <translation>列表点</translation>
    </message>
    <message>
        <source>Points to tabulate, in any coordinate system, or a table (CSV) with columns longitude and latitude [degrees, WGS 84]; each takes the pixel that it lies in.</source>
        <translation>要列表的点，任意坐标系，或含经度 (longitude) 和纬度 (latitude) 列的表格 (CSV) [度，WGS 84]；每个点取其所在的像元。</translation>
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
        <source>Polygons of ground that is expected to move, as concessions, in any coordinate system: REFERENCE stable looks outside them and REFERENCE_MASK_BUFFER.</source>
        <translation>预计会移动的地面多边形，如矿区，任意坐标系：REFERENCE 为 stable 时在这些多边形及 REFERENCE_MASK_BUFFER 之外寻找。</translation>
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
        <source>Quality report</source>
        <translation>质量报告</translation>
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
        <source>Read first what cannot be trusted: the report has one line of it.</source>
        <translation>请先阅读不可信之处：报告中有一条。</translation>
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
        <source>Reading was stopped. Stack ▸ Read anew begins again.</source>
        <translation>读取已停止。“堆栈 ▸ 重新读取”可重新开始。</translation>
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
        <source>Register the images with coregister before. The radar of the map is SENSOR, or CARRIER_FREQUENCY and RANGE_BANDWIDTH; PIXEL_SIZE is the ground size of a pixel after the looks. Open a copy in the model designer to change it.</source>
        <translation>请先用 coregister 配准影像。该图的雷达由 SENSOR 或 CARRIER_FREQUENCY 和 RANGE_BANDWIDTH 给出；PIXEL_SIZE 是多视后像元的地面尺寸。要修改，请在模型设计器中打开副本。</translation>
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
        <source>Revisit</source>
        <translation>重访</translation>
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
        <source>SBAS time series</source>
        <translation>SBAS 时间序列</translation>
    </message>
    <message>
        <source>SBAS velocity</source>
        <translation>SBAS 速度</translation>
    </message>
    <message>
        <source>SBAS velocity standard deviation</source>
        <translation>SBAS 速度标准差</translation>
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
        <source>Stacking velocity</source>
        <translation>Stacking 速度</translation>
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
        <source>Standard deviation of a height [mm]</source>
        <translation>高程的标准差 [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of a height [mm], where its table has no column sigma_mm.</source>
        <translation>高程的标准差 [mm]，用于表中没有 sigma_mm 列的情况。</translation>
    </message>
    <message>
        <source>Standard deviation of a kilometre of levelling [mm]</source>
        <translation>每公里水准测量的标准差 [mm]</translation>
    </message>
    <message>
        <source>Standard deviation of a levelling line of one kilometre [mm], where the table has no column sigma_mm: it grows with the root of the distance from the mine's reference benchmark. The squares of this and HEIGHT_STD add.</source>
        <translation>一公里水准路线的标准差 [mm]，用于表中没有 sigma_mm 列的情况：它随离该矿参考水准点距离的平方根增大。它与 HEIGHT_STD 的平方相加。</translation>
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
        <source>Tables and layers</source>
        <translation>表和图层</translation>
    </message>
    <message>
        <source>Tables and vector layers, in addition to those in RESULTS: those of concessionstats, detectbowls, phases, gnssvalidation or levellingvalidation, and polygons with a field of names, such as concessions.</source>
        <translation>除 RESULTS 中的之外的表和矢量图层：concessionstats、detectbowls、phases、gnssvalidation 或 levellingvalidation 的结果，以及带名称字段的多边形，例如矿区。</translation>
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
        <source>Takes over a finished displacement time series, so that velocities, phases, validation, mine statistics and reports run on it: OPERA DISP-S1 (a folder of NetCDF files whose reference date moves; they are chained), EGMS Basic, Calibrated and Ortho (CSV or zip), LiCSBAS (cum.h5), MintPy (timeseries.h5), a folder of rasters that each show the displacement since one first date (dolphin), and any raster or NetCDF variable whose bands carry dates.</source>
        <translation>导入已完成的位移时间序列，以便在其上计算速度、阶段、验证、矿山统计和报告：OPERA DISP-S1（参考日期会变动的 NetCDF 文件的文件夹；将其首尾相接）、EGMS Basic、Calibrated 和 Ortho（CSV 或 zip）、LiCSBAS (cum.h5)、MintPy (timeseries.h5)、各自表示自同一首个日期以来位移的栅格的文件夹 (dolphin)，以及任何波段带日期的栅格或 NetCDF 变量。</translation>
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
        <source>The free program ffmpeg is not installed here. Other programs that make films of numbered pictures will do as well, and so will another computer.</source>
        <translation>此处未安装免费程序 ffmpeg。其他能把编号图片制成影片的程序同样可用，也可在另一台计算机上进行。</translation>
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
        <translation>历程是相对于参考的；HDF5 文件的地图则不是。</translation>
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
        <source>The line cannot be brought to the coordinate system of {layer}. Draw it nearer to it.</source>
        <translation>无法将该线转换到 {layer} 的坐标系。请在更靠近它的地方画线。</translation>
    </message>
    <message>
        <source>The line crosses no pixel with a value.</source>
        <translation>该线未穿过任何有值的像元。</translation>
    </message>
    <message>
        <source>The line has no length: its corners are one and the same. Draw it again.</source>
        <translation>线没有长度：它的各个角点是同一点。请重新画线。</translation>
    </message>
    <message>
        <source>The line lies outside {layer}. Draw it over the layer.</source>
        <translation>该线在 {layer} 之外。请在图层范围内画线。</translation>
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
        <source>The maps are acquisitions, as evenly spread in time as the dates allow; the first and the last are among them. Contours are drawn on every map; POINTS and LINES on the last one alone, as in those figures.</source>
        <translation>地图为各次获取，在日期允许的范围内时间上尽量均匀；含首末日期。等值线画在每幅地图上；POINTS 和 LINES 只画在最后一幅上，与那些插图相同。</translation>
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
        <translation>项目中没有干涉图，即标签或名称中带两个日期的解缠相位栅格图层。请改选堆栈文件或文件夹。</translation>
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
        <source>The report as PDF, A4 upright, made of QGIS print layouts.</source>
        <translation>PDF 报告，A4 纵向，由 QGIS 打印布局生成。</translation>
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
        <source>The sub-band chain in one run: a registered pair of single-look complex images becomes sub-band phase, displacement with its standard deviation, and a map that says where D-InSAR, sub-band InSAR, both or neither will work for motion of the kind that was just measured.</source>
        <translation>一次运行完成子带链：一对已配准的单视复数影像得到子带相位、位移及其标准差，以及一幅图，说明对于刚测得的这类运动，D-InSAR、子带 InSAR、两者或两者皆不适用于何处。</translation>
    </message>
    <message>
        <source>The sub-band chain in one run: a registered pair of single-look complex images becomes sub-band phase, displacement with its standard deviation, and a map that says where D-InSAR, sub-band InSAR, both or neither will work for motion of the kind that was just measured.
Register the images with coregister before. The radar of the map is SENSOR, or CARRIER_FREQUENCY and RANGE_BANDWIDTH; PIXEL_SIZE is the ground size of a pixel after the looks. Open a copy in the model designer to change it.</source>
        <translation>一次运行完成子带链：一对已配准的单视复数影像得到子带相位、位移及其标准差，以及一幅图，说明对于刚测得的这类运动，D-InSAR、子带 InSAR、两者或两者皆不适用于何处。
请先用 coregister 配准影像。该图的雷达由 SENSOR 或 CARRIER_FREQUENCY 和 RANGE_BANDWIDTH 给出；PIXEL_SIZE 是多视后像元的地面尺寸。要修改，请在模型设计器中打开副本。</translation>
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
        <source>The whole way in one run: the interferograms become one stack file, its network and quality are reported, and velocities by stacking and displacement time series by SBAS are computed from it.</source>
        <translation>一次运行完成全过程：干涉图汇成一个堆栈文件，报告其干涉网络和质量，并由它计算 stacking 速度和 SBAS 位移时间序列。</translation>
    </message>
    <message>
        <source>The whole way in one run: the interferograms become one stack file, its network and quality are reported, and velocities by stacking and displacement time series by SBAS are computed from it.
It needs h5py for the stack file. Open a copy in the model designer to change it.</source>
        <translation>一次运行完成全过程：干涉图汇成一个堆栈文件，报告其干涉网络和质量，并由它计算 stacking 速度和 SBAS 位移时间序列。
堆栈文件需要 h5py。要修改，请在模型设计器中打开副本。</translation>
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
        <translation>没有可导出的内容：请先选择一个堆栈。</translation>
    </message>
    <message>
        <source>There is nothing to export: draw a line first.</source>
        <translation>没有可导出的内容：请先画一条线。</translation>
    </message>
    <message>
        <source>There is nothing to export: pick a place with values first.</source>
        <translation>没有可导出的内容：请先选取一个有值的位置。</translation>
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
        <source>Tick the dates to draw; without any, they are spread evenly in time.</source>
        <translation>勾选要绘制的日期；若都不勾选，则在时间上均匀分布。</translation>
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
        <source>Title of the page. Left out: what the raster shows by its tags, with the dates.</source>
        <translation>页面标题。留空：按标签写明栅格所示内容及日期。</translation>
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
        <source>Unit</source>
        <translation>单位</translation>
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
        <source>Without coherence and closure there is no advice.</source>
        <translation>没有相干性和闭合差，就无法给出建议。</translation>
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
        <translation>正在写报告…</translation>
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
        <source>and {} more concessions</source>
        <translation>以及另外 {} 个矿区</translation>
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
        <source>beyond π in its best loop: {share} % of the pixels (loops: {count})</source>
        <translation>最佳闭环中超过 π：{share} % 的像元（闭环数：{count}）</translation>
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
        <source>coherence could not be read</source>
        <translation>无法读取相干性</translation>
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
        <source>evenly spread</source>
        <translation>均匀分布</translation>
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
        <translation>不在任何三元环中：没有任何检核</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>in use – click to switch it off</source>
        <translation>使用中 – 单击以停用</translation>
    </message>
    <message>
        <source>incidence</source>
        <translation>入射角</translation>
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
        <translation>没有给出相干性</translation>
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
        <translation>工作面</translation>
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
        <translation>停采</translation>
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
        <translation>已停用 – 单击以启用</translation>
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
        <source>{count} chosen</source>
        <translation>已选 {count} 个</translation>
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
        <source>{layer} does not say its unit. Its displacements are in</source>
        <translation>{layer} 没有说明单位。其位移的单位为</translation>
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
<context>
    <name>MiningInsarMessages</name>
    <message>
        <source>(95 % interval {0} to {1})</source>
        <translation>（95 % 区间 {0} 至 {1}）</translation>
    </message>
    <message>
        <source>(Figure left out, matplotlib is not installed: {0} The table says the same.)</source>
        <translation>（未安装 matplotlib，故省略此图：{0} 表格内容相同。）</translation>
    </message>
    <message>
        <source>(Figure left out, matplotlib is not installed: {0} The tables say the same.)</source>
        <translation>（未安装 matplotlib，故省略此图：{0} 各表格内容相同。）</translation>
    </message>
    <message>
        <source>(its nodata value is {0})</source>
        <translation>（其无数据值为 {0}）</translation>
    </message>
    <message>
        <source>(no mine)</source>
        <translation>（无矿山）</translation>
    </message>
    <message>
        <source>({0} is positive)</source>
        <translation>（{0} 为正）</translation>
    </message>
    <message>
        <source>({0} sampled pixels)</source>
        <translation>（{0} 个抽样像元）</translation>
    </message>
    <message>
        <source>, and none of them a mean coherence of {0}</source>
        <translation>，且其中没有一个的平均相干性达到 {0}</translation>
    </message>
    <message>
        <source>, beside the motion that SBAS finds</source>
        <translation>，与 SBAS 求得的运动并存</translation>
    </message>
    <message>
        <source>, connected components of {0}</source>
        <translation>，连通分量取自 {0}</translation>
    </message>
    <message>
        <source>, halved to belong to one scene</source>
        <translation>，已减半以归于单景</translation>
    </message>
    <message>
        <source>, median standard deviation {0} mm.</source>
        <translation>，标准差中位数 {0} mm。</translation>
    </message>
    <message>
        <source>, or use subbanddisplacement</source>
        <translation>，或使用 subbanddisplacement</translation>
    </message>
    <message>
        <source>, or {0}</source>
        <translation>，或 {0}</translation>
    </message>
    <message>
        <source>, standard deviation {0} mm</source>
        <translation>，标准差 {0} mm</translation>
    </message>
    <message>
        <source>0 blind, 1 conventional only, 2 sub-band only, 3 both, 255 unknown</source>
        <translation>0 盲区，1 仅常规，2 仅子带，3 两者皆可，255 未知</translation>
    </message>
    <message>
        <source>1 means that the deviations tell the truth; 95 % of all cases lie in the range of the last column then (chi-square; autocorrelated epochs count as fewer). Above it, something is not in them: atmosphere, a whole-cycle error, motion that station and pixels do not share; below it, they are too large.</source>
        <translation>1 表示标准差如实反映误差；此时 95 % 的情形落在最后一列的范围内（卡方；自相关的历元按较少的个数计）。高于该范围，说明其中缺少某些因素：大气、整周误差、测站与像元并不共有的运动；低于该范围，说明标准差偏大。</translation>
    </message>
    <message>
        <source>10: the noisiest scene before</source>
        <translation>10：改正前噪声最大的景</translation>
    </message>
    <message>
        <source>360 degrees less than in the files</source>
        <translation>比文件中的值小 360 度</translation>
    </message>
    <message>
        <source>; and a second one each, so that no link is unchecked: {0}</source>
        <translation>；另各给一个备用像对，使每条连接都有检核：{0}</translation>
    </message>
    <message>
        <source>; its field says {0}</source>
        <translation>；其字段为 {0}</translation>
    </message>
    <message>
        <source>; red: bridges.</source>
        <translation>；红色：桥接像对。</translation>
    </message>
    <message>
        <source>; the first {0}</source>
        <translation>；此为前 {0} 个</translation>
    </message>
    <message>
        <source>; {0} of {1}</source>
        <translation>；{1} 中的 {0}</translation>
    </message>
    <message>
        <source>A B larger by {0} % changes up by at most {1} {2}.</source>
        <translation>B 增大 {0} %，up 最多变化 {1} {2}。</translation>
    </message>
    <message>
        <source>A bridge ties a component to its neighbour toward the largest one. Its step is the difference of the phase of both ends, a common slope taken off; whole cycles of it are removed. Confidence is 1 less twice the doubt: how far the step lies from a whole number, or what the slopes of the two ends leave open over its length. A bridge that is not trusted shifts nothing. Ground that moves by more than half a cycle across a gap looks like an error of unwrapping.</source>
        <translation>桥接把一个分量与其朝向最大分量一侧的相邻分量相连。其步长为两端相位之差，已扣除共同坡度；其中的整周被去除。置信度为 1 减去两倍的疑度：疑度为步长偏离整数的程度，或两端坡度在桥接长度上未能确定的程度。不可信的桥接不作任何改动。地面若在空缺两侧相差超过半周的运动，看起来就像解缠误差。</translation>
    </message>
    <message>
        <source>A face schedule needs as many positions as times, at least two, got {0} times and {1} positions.</source>
        <translation>工作面进度表的位置个数须与时间个数相同，且至少两个，实际为 {0} 个时间和 {1} 个位置。</translation>
    </message>
    <message>
        <source>A face starts at 0 and never goes back, got the positions {0}.</source>
        <translation>工作面从 0 开始且不会后退，实际位置为 {0}。</translation>
    </message>
    <message>
        <source>A fit needs at least three dates with a value, got {0}.</source>
        <translation>拟合至少需要三个有值的日期，现有 {0} 个。</translation>
    </message>
    <message>
        <source>A lookup of {0} lines x {1} samples with {2} x {3} looks belongs to a raster of {4} x {5}; {6} has {7} x {8}. Give the lookup of this image, or its LOOKS_LINES and LOOKS_SAMPLES.</source>
        <translation>{0} 行 x {1} 采样、视数 {2} x {3} 的查找表对应 {4} x {5} 的栅格；{6} 为 {7} x {8}。请给出此影像的查找表，或其 LOOKS_LINES 和 LOOKS_SAMPLES。</translation>
    </message>
    <message>
        <source>A pair needs two acquisitions, got {0}. Give a table with one row per acquisition.</source>
        <translation>一个像对需要两次获取，实际为 {0}。请给出每次获取占一行的表。</translation>
    </message>
    <message>
        <source>A phase trend needs at least {0} pixels of stable ground with a phase, got {1}. Make the mask of the moving area smaller, or switch the removal of the trend off.</source>
        <translation>相位趋势至少需要稳定地面上 {0} 个有相位的像元，实际为 {1}。请缩小运动区域的掩膜，或关闭趋势去除。</translation>
    </message>
    <message>
        <source>A picture of {0} x {1} pixels does not fit into memory; ask for a smaller one.</source>
        <translation>{0} x {1} 像元的图片超出内存；请要求较小的图片。</translation>
    </message>
    <message>
        <source>A piecewise fit needs more dates than the {0} here.</source>
        <translation>分段拟合需要多于此处 {0} 个的日期。</translation>
    </message>
    <message>
        <source>A pixel of {0} is {1} times as large as those of {2}, most of which are passed over: values are taken at its centre, not averaged. Multilook first.</source>
        <translation>{0} 的一个像元为 {2} 像元的 {1} 倍大，而后者多数被跳过：数值取自像元中心，不作平均。请先做多视处理。</translation>
    </message>
    <message>
        <source>A plane was removed from the phase: the range offsets of the registration are added back without theirs.</source>
        <translation>相位中已去除一个平面：配准的距离向偏移在扣除其平面后加回。</translation>
    </message>
    <message>
        <source>A probability must lie between 0 and 1, got {0}.</source>
        <translation>概率必须介于 0 和 1 之间，实际为 {0}。</translation>
    </message>
    <message>
        <source>A rate and a scatter about it need at least four dates, got {0}.</source>
        <translation>求速率及其离散度至少需要四个日期，实际为 {0}。</translation>
    </message>
    <message>
        <source>A reference polygon is empty. Draw it again or remove it.</source>
        <translation>有一个参考多边形为空。请重新绘制或将其移除。</translation>
    </message>
    <message>
        <source>A reference polygon must be a polygon or multipolygon in WKT, got {0}.</source>
        <translation>参考多边形必须是 WKT 格式的 polygon 或 multipolygon，实际为 {0}。</translation>
    </message>
    <message>
        <source>A semivariogram model needs at least four distance classes with {0} pairs of points, got {1}. Give more SAMPLES, fewer CLASSES or a larger MAX_DISTANCE.</source>
        <translation>半变异函数模型至少需要四个各含 {0} 个点对的距离级，实际为 {1}。请给出更多 SAMPLES、更少 CLASSES 或更大的 MAX_DISTANCE。</translation>
    </message>
    <message>
        <source>A semivariogram needs points with a value, got {0}.</source>
        <translation>半变异函数需要有值的点，实际为 {0}。</translation>
    </message>
    <message>
        <source>A sub-band of {0} MHz holds {1} points of the spectrum of {2} samples. Give wider sub-bands or longer lines.</source>
        <translation>{0} MHz 的子带在 {2} 个采样的频谱中只含 {1} 个点。请给出更宽的子带或更长的行。</translation>
    </message>
    <message>
        <source>A trend needs at least {0} pixels with a value, got {1}.</source>
        <translation>趋势至少需要 {0} 个有值的像元，实际为 {1}。</translation>
    </message>
    <message>
        <source>A velocity needs at least two dates; {0} of the {1} dates from {2} to {3} lie between START {4} and END {5}.</source>
        <translation>求速度至少需要两个日期；{2} 至 {3} 的 {1} 个日期中，有 {0} 个位于 START {4} 和 END {5} 之间。</translation>
    </message>
    <message>
        <source>A velocity needs at least two different dates, got {0} date(s).</source>
        <translation>求速度至少需要两个不同的日期，实际为 {0} 个日期。</translation>
    </message>
    <message>
        <source>A window of coefficient {0} leaves {1} % of the amplitude at the edge of a sub-band: dividing by it would leave noise alone. Give narrower or nearer sub-bands (SUBBAND_BANDWIDTH, FREQUENCY_OFFSET).</source>
        <translation>系数为 {0} 的窗在子带边缘只剩 {1} % 的振幅：除以它后将只剩噪声。请给出更窄或更靠近的子带（SUBBAND_BANDWIDTH、FREQUENCY_OFFSET）。</translation>
    </message>
    <message>
        <source>ACQUISITIONS: {0} cannot be opened as a table; give a CSV file or a layer.</source>
        <translation>ACQUISITIONS：{0} 无法作为表打开；请给出 CSV 文件或图层。</translation>
    </message>
    <message>
        <source>ALIGN needs a first interferogram whose grid is not rotated; warp it first.</source>
        <translation>ALIGN 要求第一幅干涉图的格网不带旋转；请先对其重投影（warp）。</translation>
    </message>
    <message>
        <source>ALIGN; pixels of {0}</source>
        <translation>ALIGN；{0} 的像元</translation>
    </message>
    <message>
        <source>ALIGN; {0}</source>
        <translation>ALIGN；{0}</translation>
    </message>
    <message>
        <source>ALPHA must be below 1, got {0}: a loop left open would cost no more than mending it.</source>
        <translation>ALPHA 必须小于 1，实际为 {0}：否则闭环不闭合的代价不会高于修复它的代价。</translation>
    </message>
    <message>
        <source>ALPHA must be between 0 (no filter) and 1, got {0}.</source>
        <translation>ALPHA 必须介于 0（不滤波）和 1 之间，实际为 {0}。</translation>
    </message>
    <message>
        <source>ARIA Sentinel-1 GUNW</source>
        <translation>ARIA Sentinel-1 GUNW</translation>
    </message>
    <message>
        <source>ASCENDING is a {0} and DESCENDING a {1}; give two series or two velocities.</source>
        <translation>ASCENDING 为 {0}，DESCENDING 为 {1}；请给出两个序列或两个速度。</translation>
    </message>
    <message>
        <source>ASF HyP3 InSAR (GAMMA)</source>
        <translation>ASF HyP3 InSAR (GAMMA)</translation>
    </message>
    <message>
        <source>ASF HyP3 burst InSAR (ISCE2)</source>
        <translation>ASF HyP3 burst InSAR (ISCE2)</translation>
    </message>
    <message>
        <source>ASI COSMO-SkyMed system description: 9.6 GHz; the chirp of HIMAGE changes with the beam, 96 MHz here</source>
        <translation>ASI COSMO-SkyMed 系统说明：9.6 GHz；HIMAGE 的线性调频带宽随波束而变，此处为 96 MHz</translation>
    </message>
    <message>
        <source>ATMOSPHERE_STD changes nothing: neither SIGMA nor VELOCITY_SIGMA is asked for.</source>
        <translation>ATMOSPHERE_STD 不起任何作用：既未要求 SIGMA，也未要求 VELOCITY_SIGMA。</translation>
    </message>
    <message>
        <source>ATMOSPHERE_STD is not given: SIGMA and VELOCITY_SIGMA count the noise of the interferograms only, not the atmosphere. semivariogram tells how large that is.</source>
        <translation>未给出 ATMOSPHERE_STD：SIGMA 和 VELOCITY_SIGMA 只计干涉图的噪声，不计大气。大气有多大可由 semivariogram 求得。</translation>
    </message>
    <message>
        <source>ATMOSPHERE_STD is not used: it belongs to DATE_SIGMA, which is not given.</source>
        <translation>ATMOSPHERE_STD 未被使用：它从属于 DATE_SIGMA，而后者未给出。</translation>
    </message>
    <message>
        <source>ATMOSPHERE_STD of one scene against {0}: {1} mm.</source>
        <translation>单景相对 {0} 的 ATMOSPHERE_STD：{1} mm。</translation>
    </message>
    <message>
        <source>AZIMUTH_FACTOR must be above 0 and at most 1, got {0}.</source>
        <translation>AZIMUTH_FACTOR 必须大于 0 且不超过 1，实际为 {0}。</translation>
    </message>
    <message>
        <source>Acquisitions and interferograms over time</source>
        <translation>影像获取与干涉图随时间的分布</translation>
    </message>
    <message>
        <source>Acquisitions and interferograms{0}{1}</source>
        <translation>影像与干涉图{0}{1}</translation>
    </message>
    <message>
        <source>Add acquisitions.</source>
        <translation>请增加影像获取。</translation>
    </message>
    <message>
        <source>Add interferograms across the gaps; smoothing only bridges them by an assumption.</source>
        <translation>请增加跨越空缺的干涉图；平滑只是凭假设跨接空缺。</translation>
    </message>
    <message>
        <source>Add pairs beside them.</source>
        <translation>请在其旁增加像对。</translation>
    </message>
    <message>
        <source>Add pairs that close loops.</source>
        <translation>请增加能构成闭环的像对。</translation>
    </message>
    <message>
        <source>Advance per cycle [m]</source>
        <translation>每周期推进距离 [m]</translation>
    </message>
    <message>
        <source>Air that changes linearly with time, from the first scene to the last, stays in the velocity: it cannot be told from motion. On simulated stacks the error of the velocity does not shrink, and may grow a little, because the first and the last scene keep their air.</source>
        <translation>从首景到末景随时间线性变化的大气会留在速度中：它与运动无法区分。在模拟堆栈上，速度误差并不减小，还可能略有增大，因为首景和末景保留其大气。</translation>
    </message>
    <message>
        <source>Aliasing</source>
        <translation>混叠</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>对齐方式</translation>
    </message>
    <message>
        <source>All {0} GAMMA *_base.par files carry the same baseline vector ({1} m): a placeholder, not a measurement. They are not used.</source>
        <translation>全部 {0} 个 GAMMA *_base.par 文件的基线矢量都相同（{1} m）：这是占位值，不是测量值。它们不被使用。</translation>
    </message>
    <message>
        <source>All {0} bowls are smaller than MIN_AREA of {1} m2.</source>
        <translation>全部 {0} 个盆地都小于 MIN_AREA 的 {1} m2。</translation>
    </message>
    <message>
        <source>All {0} interferograms of {1} are marked as dropped (dropIfgram).</source>
        <translation>{1} 的全部 {0} 幅干涉图都标记为已剔除 (dropIfgram)。</translation>
    </message>
    <message>
        <source>All {0} perpendicular baselines from {1} are the same ({2} m): a placeholder, not a measurement.</source>
        <translation>{1} 中的全部 {0} 个垂直基线都相同（{2} m）：这是占位值，不是测量值。</translation>
    </message>
    <message>
        <source>An animated GIF needs the Python package Pillow, which is not installed.</source>
        <translation>GIF 动画需要 Python 包 Pillow，它尚未安装。</translation>
    </message>
    <message>
        <source>Apparent displacement [mm] of the {0} strongest screens, as taken off.</source>
        <translation>最强的 {0} 个大气相位屏的表观位移 [mm]，即所扣除的量。</translation>
    </message>
    <message>
        <source>Area [%]</source>
        <translation>面积 [%]</translation>
    </message>
    <message>
        <source>Area [ha]</source>
        <translation>面积 [ha]</translation>
    </message>
    <message>
        <source>Area [km²]</source>
        <translation>面积 [km²]</translation>
    </message>
    <message>
        <source>Arial Unicode MS</source>
        <translation>Arial Unicode MS</translation>
    </message>
    <message>
        <source>Ascending: rms of predicting a date from its neighbours</source>
        <translation>升轨：由相邻日期预测某日期的均方根误差</translation>
    </message>
    <message>
        <source>Assumption: {0}.</source>
        <translation>假设：{0}。</translation>
    </message>
    <message>
        <source>At the edge of its range, so not determined by these data: {0}.</source>
        <translation>处于取值范围边缘，故不能由这些数据确定：{0}。</translation>
    </message>
    <message>
        <source>At the last common date</source>
        <translation>在最后的共同日期</translation>
    </message>
    <message>
        <source>At this rate sub-band interferometry works {0}; conventional interferometry works all over the bowl up to cycle {1}.</source>
        <translation>按此速率，子带干涉测量的有效情况：{0}；常规干涉测量在整个盆地有效至第 {1} 周期。</translation>
    </message>
    <message>
        <source>At {0}</source>
        <translation>于 {0}</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>大气</translation>
    </message>
    <message>
        <source>Azimuth [deg]</source>
        <translation>方位角 [度]</translation>
    </message>
    <message>
        <source>B = {0} m; blocks overlap by {1} pixels.</source>
        <translation>B = {0} m；各块重叠 {1} 个像元。</translation>
    </message>
    <message>
        <source>BAD_LOOPS: {0} has {1} band, its counts should be in band {2}. Make it again by unwrappingcorrection or stackquality.</source>
        <translation>BAD_LOOPS：{0} 有 {1} 个波段，其计数应在波段 {2} 中。请用 unwrappingcorrection 或 stackquality 重新生成。</translation>
    </message>
    <message>
        <source>BAD_LOOPS: {0} holds {1}, not counts of loops. Give BAD_LOOPS of unwrappingcorrection or CLOSURE of stackquality.</source>
        <translation>BAD_LOOPS：{0} 中为 {1}，而不是闭环计数。请给出 unwrappingcorrection 的 BAD_LOOPS 或 stackquality 的 CLOSURE。</translation>
    </message>
    <message>
        <source>BAD_LOOPS: {0} lies on another grid than the stack: {1}; the stack: {2}. Make it from this stack by unwrappingcorrection or stackquality.</source>
        <translation>BAD_LOOPS：{0} 与堆栈的格网不同：{1}；堆栈：{2}。请用 unwrappingcorrection 或 stackquality 由此堆栈生成。</translation>
    </message>
    <message>
        <source>BASEMAP: no layer can be opened.</source>
        <translation>BASEMAP：没有可打开的图层。</translation>
    </message>
    <message>
        <source>BRIDGE_RADIUS must be at least 2 pixels, got {0}.</source>
        <translation>BRIDGE_RADIUS 必须至少为 2 个像元，实际为 {0}。</translation>
    </message>
    <message>
        <source>Background [mm/yr]</source>
        <translation>背景 [mm/yr]</translation>
    </message>
    <message>
        <source>Background {0}, noise of the smoothed map {1} mm/yr; what lies below {2} mm/yr is taken for a bowl: {3} found.</source>
        <translation>背景 {0}，平滑图的噪声 {1} mm/yr；低于 {2} mm/yr 者视为盆地：找到 {3} 个。</translation>
    </message>
    <message>
        <source>Band {0} of {1} has no date: neither a tag {2} nor a date in its description ({3}). Name the bands by their dates, YYYY-MM-DD.</source>
        <translation>{1} 的波段 {0} 没有日期：既无标签 {2}，其描述 ({3}) 中也无日期。请以日期命名各波段，格式 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>Beginning of the active phase, decimal year</source>
        <translation>活跃期开始，小数年</translation>
    </message>
    <message>
        <source>Beginning of the longest stoppage, decimal year</source>
        <translation>最长停滞的开始，小数年</translation>
    </message>
    <message>
        <source>Benchmark {0} changes its height by {1} m. It looks like millimetres labelled metres: set the unit to mm.</source>
        <translation>水准点 {0} 的高程变化达 {1} m。看起来是把毫米标成了米：请将单位设为 mm。</translation>
    </message>
    <message>
        <source>Benchmark {0} has two heights on {1}.</source>
        <translation>水准点 {0} 在 {1} 有两个高程。</translation>
    </message>
    <message>
        <source>Benchmark {0} has {1} height(s): motion needs at least two campaigns.</source>
        <translation>水准点 {0} 有 {1} 个高程：求运动至少需要两期水准测量。</translation>
    </message>
    <message>
        <source>Benchmark {0} stands in several tables. Give its heights in one.</source>
        <translation>水准点 {0} 出现在多个表中。请在一个表中给出其高程。</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>水准点</translation>
    </message>
    <message>
        <source>Best point</source>
        <translation>最佳点</translation>
    </message>
    <message>
        <source>Between adjoining dates neighbouring pixels there move apart by {0} of lambda/4 ({1} mm), {2} what can be unwrapped. What is steeper cannot be seen: the true bowl may be deeper.</source>
        <translation>在相邻日期之间，该处相邻像元的相对错动达 lambda/4（{1} mm）的 {0} 倍，{2} 可解缠的限度。更陡的部分无法看到：真实的盆地可能更深。</translation>
    </message>
    <message>
        <source>Beyond pi</source>
        <translation>超过 pi</translation>
    </message>
    <message>
        <source>Beyond pi after</source>
        <translation>改正后超过 pi</translation>
    </message>
    <message>
        <source>Beyond pi before</source>
        <translation>改正前超过 pi</translation>
    </message>
    <message>
        <source>Beyond {0} [ha]</source>
        <translation>超过 {0} [ha]</translation>
    </message>
    <message>
        <source>Bias [mm]</source>
        <translation>偏差 [mm]</translation>
    </message>
    <message>
        <source>Bias is the mean of InSAR minus ground after alignment. The intervals count autocorrelated epochs as fewer; a station's own verdict is from its correlation over time, that of a mine or of all from double differences, which know neither the zero of a series nor the reference of InSAR.</source>
        <translation>偏差为对齐后 InSAR 减地面观测的平均值。置信区间把自相关的历元按较少的个数计；单个测站的结论来自其随时间的相关性，某矿山或全部的结论来自双差，双差既与序列的零点无关，也与 InSAR 的参考无关。</translation>
    </message>
    <message>
        <source>Blind share of the bowl [%]</source>
        <translation>盆地中盲区所占比例 [%]</translation>
    </message>
    <message>
        <source>Both products along {0}; gaps are left empty</source>
        <translation>沿 {0} 的两种产品；空缺处留空</translation>
    </message>
    <message>
        <source>Both products on common dates</source>
        <translation>共同日期处的两种产品</translation>
    </message>
    <message>
        <source>Both show the component {0} already: they are compared as they are.</source>
        <translation>两者都已是分量 {0}：按原样比较。</translation>
    </message>
    <message>
        <source>Bowl</source>
        <translation>盆地</translation>
    </message>
    <message>
        <source>Bowl {0} (peak {1} mm/yr)</source>
        <translation>盆地 {0}（峰值 {1} mm/yr）</translation>
    </message>
    <message>
        <source>Bowls</source>
        <translation>下沉盆地</translation>
    </message>
    <message>
        <source>Bowls are looked for in the whole map at once: {0} x {1} pixels take {2} MB. Set MEMORY to {3} or more, or clip or resample the map.</source>
        <translation>盆地在整幅图上一次搜索：{0} x {1} 像元占用 {2} MB。请将 MEMORY 设为 {3} 或更大，或者裁剪或重采样该图。</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>桥接像对</translation>
    </message>
    <message>
        <source>Bridges: no loop passes through these pairs, so nothing checks them; without any of them the network falls apart. An unwrapping error in one of them shifts every date behind it.</source>
        <translation>桥接像对：没有闭环经过这些像对，因此无从检核；缺少其中任何一个，网络就会断开。其中一个若有解缠误差，其后的每个日期都会偏移。</translation>
    </message>
    <message>
        <source>Bridging needs each interferogram whole: {0} MB of scratch space in {1} for the time of the run: {2}. Make room, give more MEMORY, or use METHOD closure.</source>
        <translation>桥接需要完整的每幅干涉图：运行期间在 {1} 中需要 {0} MB 临时空间：{2}。请腾出空间、增大 MEMORY，或使用 METHOD closure。</translation>
    </message>
    <message>
        <source>Bridging takes about {0} s.</source>
        <translation>桥接约需 {0} s。</translation>
    </message>
    <message>
        <source>Bridging takes whole interferograms and so about {0} MB, more than the MEMORY of {1} MB. A cut-out of the scene, or more looks, makes them smaller.</source>
        <translation>桥接使用完整的干涉图，因此约需 {0} MB，超过 {1} MB 的 MEMORY。截取景的一部分或增大视数可使其变小。</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>随机范围</translation>
    </message>
    <message>
        <source>By station</source>
        <translation>按测站</translation>
    </message>
    <message>
        <source>CLASSES must be at least 4 and SAMPLES at least 50, got {0} and {1}.</source>
        <translation>CLASSES 必须至少为 4，SAMPLES 至少为 50，实际为 {0} 和 {1}。</translation>
    </message>
    <message>
        <source>CLOSURE is not written.</source>
        <translation>CLOSURE 未写出。</translation>
    </message>
    <message>
        <source>COHERENCE layers go with INTERFEROGRAMS, not with {0}: remove one of the two.</source>
        <translation>COHERENCE 图层须与 INTERFEROGRAMS 配合，不能与 {0} 配合：请移除两者之一。</translation>
    </message>
    <message>
        <source>COHERENCE lies on another grid than EXPECTED: {0} {1}; {2} {3}. Resample it (gdalwarp) or give one number.</source>
        <translation>COHERENCE 与 EXPECTED 的格网不同：{0} {1}；{2} {3}。请对其重采样 (gdalwarp)，或给出一个数值。</translation>
    </message>
    <message>
        <source>COHERENCE lists {0} layers but INTERFEROGRAMS is empty: coherence without its interferogram cannot be used. Give the interferograms too.</source>
        <translation>COHERENCE 列出了 {0} 个图层，但 INTERFEROGRAMS 为空：没有干涉图的相干性无法使用。请同时给出干涉图。</translation>
    </message>
    <message>
        <source>COHERENCE must be one raster for all products or {0}, got {1}.</source>
        <translation>COHERENCE 必须是所有产品共用的一幅栅格或 {0} 幅栅格，实际为 {1}。</translation>
    </message>
    <message>
        <source>COHERENCE must be within 0 to 1, got {0} to {1}.</source>
        <translation>COHERENCE 必须在 0 到 1 之内，实际为 {0} 至 {1}。</translation>
    </message>
    <message>
        <source>COHERENCE must be within 0 to 1, got {0}.</source>
        <translation>COHERENCE 必须在 0 到 1 之内，实际为 {0}。</translation>
    </message>
    <message>
        <source>COHERENCE must be within 0 to 1, got {0}. Scale it to that range.</source>
        <translation>COHERENCE 必须在 0 到 1 之内，实际为 {0}。请将其缩放到该范围。</translation>
    </message>
    <message>
        <source>COMET LiCSAR</source>
        <translation>COMET LiCSAR</translation>
    </message>
    <message>
        <source>COMPONENTS: cannot read the two dates of {0}: tried {1}. Name the file by its dates.</source>
        <translation>COMPONENTS：无法读出 {0} 的两个日期：已尝试 {1}。请以日期命名该文件。</translation>
    </message>
    <message>
        <source>COMPONENTS: {0} lies on another grid than the stack: {1}; the stack: {2}. Give the components that belong to these interferograms.</source>
        <translation>COMPONENTS：{0} 与堆栈的格网不同：{1}；堆栈：{2}。请给出属于这些干涉图的分量。</translation>
    </message>
    <message>
        <source>COMPONENTS: {0} of {1} interferograms have no raster of components: {2}. Give one for each, or none at all.</source>
        <translation>COMPONENTS：{1} 幅干涉图中有 {0} 幅没有连通分量栅格：{2}。请为每幅都给出，或一幅也不给。</translation>
    </message>
    <message>
        <source>CONCESSIONS: no concession covers any pixel of the rasters.</source>
        <translation>CONCESSIONS：没有矿区覆盖栅格的任何像元。</translation>
    </message>
    <message>
        <source>CONCESSIONS: {0} and {1} overlap by {2} % of the smaller one; what lies in both counts in each.</source>
        <translation>CONCESSIONS：{0} 与 {1} 重叠，占较小者的 {2} %；位于两者之内的部分在两个矿区中都计入。</translation>
    </message>
    <message>
        <source>CONTOURS needs CONTOUR_INTERVAL: the distance of the lines in mm/yr.</source>
        <translation>CONTOURS 需要 CONTOUR_INTERVAL：等值线间隔，以 mm/yr 计。</translation>
    </message>
    <message>
        <source>COSMO-SkyMed HIMAGE</source>
        <translation>COSMO-SkyMed HIMAGE</translation>
    </message>
    <message>
        <source>CRS is not known: {0}. Give it as EPSG:32631.</source>
        <translation>CRS 未知：{0}。请按 EPSG:32631 的形式给出。</translation>
    </message>
    <message>
        <source>Cancelled by signal {0}; no output was written.</source>
        <translation>被信号 {0} 取消；未写出任何输出。</translation>
    </message>
    <message>
        <source>Cancelled by the user; no output was written.</source>
        <translation>被用户取消；未写出任何输出。</translation>
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
        <source>Cannot open {0} as HDF5: {1}. STACK takes an ifgramStack.h5 as createstack and MintPy write it; the file may be damaged or cut short.</source>
        <translation>无法将 {0} 作为 HDF5 打开：{1}。STACK 接受 createstack 和 MintPy 写出的 ifgramStack.h5；文件可能已损坏或不完整。</translation>
    </message>
    <message>
        <source>Cannot open {0} as NetCDF: {1}. Download it again.</source>
        <translation>无法将 {0} 作为 NetCDF 打开：{1}。请重新下载。</translation>
    </message>
    <message>
        <source>Cannot open {0} as a raster:{1} {2} Check or remove the layer.</source>
        <translation>无法将 {0} 作为栅格打开：{1} {2} 请检查或移除该图层。</translation>
    </message>
    <message>
        <source>Cannot open {0} as a vector layer: {1}.</source>
        <translation>无法将 {0} 作为矢量图层打开：{1}。</translation>
    </message>
    <message>
        <source>Cannot open {0}, which lies beside the stack: {1}. Repair or remove it.</source>
        <translation>无法打开堆栈旁的 {0}：{1}。请修复或移除它。</translation>
    </message>
    <message>
        <source>Cannot open {0}: {1}.</source>
        <translation>无法打开 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot open {0}: {1}. Check the file.</source>
        <translation>无法打开 {0}：{1}。请检查该文件。</translation>
    </message>
    <message>
        <source>Cannot read band {0} of {1}: {2}.</source>
        <translation>无法读取 {1} 的波段 {0}：{2}。</translation>
    </message>
    <message>
        <source>Cannot read the PAIRS table {0}: {1}.</source>
        <translation>无法读取 PAIRS 表 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot read the dates {0} in {1}: write them as YYYYMMDD.</source>
        <translation>无法读出 {1} 中的日期 {0}：请写成 YYYYMMDD。</translation>
    </message>
    <message>
        <source>Cannot read the header {0}: {1}. Check its permissions.</source>
        <translation>无法读取头文件 {0}：{1}。请检查其权限。</translation>
    </message>
    <message>
        <source>Cannot read the table of acquisitions {0}: {1}.</source>
        <translation>无法读取影像获取表 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot read the two dates of {0}: tried {1}, and the PAIRS table {2}. Name the file by its dates, tag it, or list it in PAIRS.</source>
        <translation>无法读出 {0} 的两个日期：已尝试 {1} 以及 PAIRS 表 {2}。请以日期命名该文件、为其添加标签，或列入 PAIRS。</translation>
    </message>
    <message>
        <source>Cannot read {0} (rows {1} to {2}, columns {3} to {4}): {5} The file is damaged or cut short; copy or make it again, or leave the pair out.</source>
        <translation>无法读取 {0}（行 {1} 至 {2}，列 {3} 至 {4}）：{5} 文件已损坏或不完整；请重新复制或生成，或去掉该像对。</translation>
    </message>
    <message>
        <source>Cannot read {0}: {1} The file is damaged or cut short.</source>
        <translation>无法读取 {0}：{1} 文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>Cannot read {0}: {1} The file is damaged or cut short; copy it again.</source>
        <translation>无法读取 {0}：{1} 文件已损坏或不完整；请重新复制。</translation>
    </message>
    <message>
        <source>Cannot read {0}: {1}.</source>
        <translation>无法读取 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot read {0}: {1}. The file is damaged or cut short; copy or make it again.</source>
        <translation>无法读取 {0}：{1}。文件已损坏或不完整；请重新复制或生成。</translation>
    </message>
    <message>
        <source>Cannot read {0}: {1}. The file may be truncated.</source>
        <translation>无法读取 {0}：{1}。文件可能被截断。</translation>
    </message>
    <message>
        <source>Cannot replace {0}: {1}. If it is open in QGIS or another program, remove that layer first or choose another name. No output was written.</source>
        <translation>无法替换 {0}：{1}。若它已在 QGIS 或其他程序中打开，请先移除该图层或另选名称。未写出任何输出。</translation>
    </message>
    <message>
        <source>Cannot replace {0}: {1}. Remove its layer from QGIS first.</source>
        <translation>无法替换 {0}：{1}。请先从 QGIS 中移除其图层。</translation>
    </message>
    <message>
        <source>Cannot write into {0}: {1}. Choose another place.</source>
        <translation>无法写入 {0}：{1}。请另选位置。</translation>
    </message>
    <message>
        <source>Cannot write {0}: the grid is rotated, and MintPy's HDF5 has no place for that. Warp it.</source>
        <translation>无法写出 {0}：格网带旋转，而 MintPy 的 HDF5 不能存放旋转。请对其重投影（warp）。</translation>
    </message>
    <message>
        <source>Cannot write {0}: {1}.</source>
        <translation>无法写出 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot write {0}: {1}. Choose a folder that exists and can be written to.</source>
        <translation>无法写出 {0}：{1}。请选择存在且可写的文件夹。</translation>
    </message>
    <message>
        <source>Cannot write {0}: {1}. Is the disk full?</source>
        <translation>无法写出 {0}：{1}。磁盘是否已满？</translation>
    </message>
    <message>
        <source>Cannot write {0}: {1}. Its folder must exist, be writable and have space left.</source>
        <translation>无法写出 {0}：{1}。其文件夹必须存在、可写且有剩余空间。</translation>
    </message>
    <message>
        <source>Cannot write {0}: {1}.{2} No output was written.</source>
        <translation>无法写出 {0}：{1}。{2} 未写出任何输出。</translation>
    </message>
    <message>
        <source>Carrier frequency [GHz]</source>
        <translation>载波频率 [GHz]</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>处理链</translation>
    </message>
    <message>
        <source>Change of {0} with 1.2 B</source>
        <translation>1.2 B 时 {0} 的变化</translation>
    </message>
    <message>
        <source>Change points</source>
        <translation>转折点</translation>
    </message>
    <message>
        <source>Choose another reference, or remove them</source>
        <translation>请选择其他参考，或将其移除</translation>
    </message>
    <message>
        <source>Chosen functions of time: {0} of {1} pixels.</source>
        <translation>选定的时间函数：{1} 个像元中，{0}。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>相干性</translation>
    </message>
    <message>
        <source>Coherence and interferogram must have the same size, got {0} x {1} and {2} x {3} (rows x columns).</source>
        <translation>相干性与干涉图的大小必须相同，实际为 {0} x {1} 和 {2} x {3}（行 x 列）。</translation>
    </message>
    <message>
        <source>Coherence in the middle of the image ({0} window): {1} before, {2} after.</source>
        <translation>影像中部的相干性（{0} 窗口）：配准前 {1}，配准后 {2}。</translation>
    </message>
    <message>
        <source>Coherence layers are tagged</source>
        <translation>相干性图层的标签为</translation>
    </message>
    <message>
        <source>Coherence layers are tagged DATA_UNITS={0} ({1} and maybe others): their values are coherence, the tag is wrong and is not believed.</source>
        <translation>相干性图层的标签为 DATA_UNITS={0}（{1}，可能还有其他）：其数值是相干性，该标签有误，不予采信。</translation>
    </message>
    <message>
        <source>Coherence must be within 0 to 1, got {0}. Scale it to that range.</source>
        <translation>相干性必须在 0 到 1 之内，实际为 {0}。请将其缩放到该范围。</translation>
    </message>
    <message>
        <source>Coherence of the sub-band interferograms</source>
        <translation>子带干涉图的相干性</translation>
    </message>
    <message>
        <source>Coherence without its interferogram: {0}{1}. Add the interferogram of the pair or remove the coherence layer.</source>
        <translation>有相干性而无干涉图：{0}{1}。请添加该像对的干涉图，或移除相干性图层。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Common dates</source>
        <translation>共同日期</translation>
    </message>
    <message>
        <source>Common-scene stacking does nothing: {0} of {1} scenes have pairs that lie symmetrically about their date (within {2} days), and {3} are needed. Add pairs, or raise TOLERANCE_DAYS or MAX_SPAN_DAYS.</source>
        <translation>公共景叠加不起作用：{1} 景中有 {0} 景具有关于其日期对称的像对（{2} 天以内），而需要 {3} 景。请增加像对，或增大 TOLERANCE_DAYS 或 MAX_SPAN_DAYS。</translation>
    </message>
    <message>
        <source>Common-scene stacking{0}: {1} iteration{2}; scenes by noise: {3}{4}.</source>
        <translation>公共景叠加{0}：{1} 次迭代{2}；各景按噪声排列：{3}{4}。</translation>
    </message>
    <message>
        <source>Compare with levelling or GNSS, or with a second direction (decompose).</source>
        <translation>请与水准或 GNSS 比较，或与第二个方向比较（decompose）。</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较内容</translation>
    </message>
    <message>
        <source>Complete pixels</source>
        <translation>完整像元</translation>
    </message>
    <message>
        <source>Complex interferogram</source>
        <translation>复干涉图</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>分量</translation>
    </message>
    <message>
        <source>Components changed as a whole</source>
        <translation>整体改动的连通分量</translation>
    </message>
    <message>
        <source>Components of the motion</source>
        <translation>运动的分量</translation>
    </message>
    <message>
        <source>Concession</source>
        <translation>矿区</translation>
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
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Connected component</source>
        <translation>连通分量</translation>
    </message>
    <message>
        <source>Connected subsets</source>
        <translation>连通子集</translation>
    </message>
    <message>
        <source>Core cumulative [mm]</source>
        <translation>核心累积量 [mm]</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相关系数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Cost of patches that qualify, candidates framed</source>
        <translation>合格斑块的代价，候选点加框</translation>
    </message>
    <message>
        <source>Coverage [%]</source>
        <translation>覆盖率 [%]</translation>
    </message>
    <message>
        <source>Critical slant gradient, full band</source>
        <translation>斜距向临界梯度，全带</translation>
    </message>
    <message>
        <source>Critical slant gradient, sub-band</source>
        <translation>斜距向临界梯度，子带</translation>
    </message>
    <message>
        <source>Curvature of the subsidence, the larger of the principal ones</source>
        <translation>沉降的曲率，取主曲率中的较大者</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Cycles added</source>
        <translation>增加的周数</translation>
    </message>
    <message>
        <source>Cycles until mined out</source>
        <translation>至采完的周期数</translation>
    </message>
    <message>
        <source>D-InSAR only</source>
        <translation>仅 D-InSAR</translation>
    </message>
    <message>
        <source>D-InSAR works while the largest phase difference of neighbouring pixels breaks Itoh's condition with at most 1 %. Sub-band phase appears at a signal-to-noise ratio of 1 and is clear from 1.8, at the deepest point. Noise is added to each interferogram alike, as in the paper; sub-bands of real images are noisier by the square root of B / b.</source>
        <translation>只要相邻像元的最大相位差违反 Itoh 条件的概率不超过 1 %，D-InSAR 即有效。子带相位在最深点处信噪比为 1 时开始显现，自 1.8 起清晰。与论文一样，对每幅干涉图加入相同的噪声；真实影像的子带噪声更大，为其 B / b 的平方根倍。</translation>
    </message>
    <message>
        <source>DATE12 of the .rsc, else names</source>
        <translation>.rsc 的 DATE12，否则取名称</translation>
    </message>
    <message>
        <source>DATES must ascend without repeating.</source>
        <translation>DATES 必须递增且不重复。</translation>
    </message>
    <message>
        <source>DATES must be dates like 2018-01-06 separated by semicolons, got {0}.</source>
        <translation>DATES 必须是形如 2018-01-06 的日期，以分号分隔，实际为 {0}。</translation>
    </message>
    <message>
        <source>DATES must be dates like 2018-01-06, separated by semicolons, got {0}.</source>
        <translation>DATES 必须是形如 2018-01-06 的日期，以分号分隔，实际为 {0}。</translation>
    </message>
    <message>
        <source>DATE_SIGMA must not be negative, got {0}.</source>
        <translation>DATE_SIGMA 不得为负，实际为 {0}。</translation>
    </message>
    <message>
        <source>DATE_SIGMA {0} has no band for {1} of {2} dates of TIMESERIES, the first of them {3}. Give the SIGMA that came with the series.</source>
        <translation>DATE_SIGMA {0} 缺少 TIMESERIES 的 {2} 个日期中 {1} 个日期的波段，其中第一个为 {3}。请给出与该序列一同生成的 SIGMA。</translation>
    </message>
    <message>
        <source>DATE_SIGMA {0} holds an atmosphere of {1} mm already: leave ATMOSPHERE_STD out.</source>
        <translation>DATE_SIGMA {0} 已包含 {1} mm 的大气：请不要给出 ATMOSPHERE_STD。</translation>
    </message>
    <message>
        <source>DATE_SIGMA {0} is a displacement series, not its standard deviations.</source>
        <translation>DATE_SIGMA {0} 是位移序列，而不是其标准差。</translation>
    </message>
    <message>
        <source>DATE_SIGMA {0} lies on another grid than TIMESERIES: {1}; {2}. Give the SIGMA that came with the series.</source>
        <translation>DATE_SIGMA {0} 与 TIMESERIES 的格网不同：{1}；{2}。请给出与该序列一同生成的 SIGMA。</translation>
    </message>
    <message>
        <source>DDOF must be 1 (N - 1) or 0 (N, as printed in the paper), got {0}.</source>
        <translation>DDOF 必须为 1 (N - 1) 或 0（N，如论文所印），实际为 {0}。</translation>
    </message>
    <message>
        <source>DECORRELATED must be a share between 0 and 1, got {0}.</source>
        <translation>DECORRELATED 必须是 0 到 1 之间的比例，实际为 {0}。</translation>
    </message>
    <message>
        <source>DEGREE must be 0, 1, 2 or 3, got {0}.</source>
        <translation>DEGREE 必须为 0、1、2 或 3，实际为 {0}。</translation>
    </message>
    <message>
        <source>DELAYS has two rasters of {0}: {1} and {2}. Remove one of the two.</source>
        <translation>DELAYS 中有两幅 {0} 的栅格：{1} 和 {2}。请移除两者之一。</translation>
    </message>
    <message>
        <source>DELAYS holds no delay raster. Give rasters, .ztd files or a folder of them.</source>
        <translation>DELAYS 中没有延迟栅格。请给出栅格、.ztd 文件或其所在文件夹。</translation>
    </message>
    <message>
        <source>DELAYS lacks {0} of {1} dates of the stack: {2}{3}. Give them, or leave their pairs out: a pair with one delay of two would be worse than with none.</source>
        <translation>DELAYS 缺少堆栈 {1} 个日期中的 {0} 个：{2}{3}。请给出它们，或去掉其像对：一个像对只有两个延迟之一，比一个都没有更糟。</translation>
    </message>
    <message>
        <source>DEM error: true height minus DEM</source>
        <translation>DEM 误差：真实高程减 DEM</translation>
    </message>
    <message>
        <source>DEM is not used: ELEVATION is none.</source>
        <translation>DEM 未被使用：ELEVATION 为 none。</translation>
    </message>
    <message>
        <source>DEM_ERROR is not written: ESTIMATE_DEM_ERROR is off.</source>
        <translation>DEM_ERROR 未写出：ESTIMATE_DEM_ERROR 已关闭。</translation>
    </message>
    <message>
        <source>DLR TerraSAR-X basic product specification TX-GS-DD-3302 (9.65 GHz, 11 days)</source>
        <translation>DLR TerraSAR-X 基本产品规范 TX-GS-DD-3302（9.65 GHz，11 天）</translation>
    </message>
    <message>
        <source>Darwin</source>
        <translation>Darwin</translation>
    </message>
    <message>
        <source>Data and network</source>
        <translation>数据与网络</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Dates (baselines from those of the pairs by least squares, the first date of each subset 0)</source>
        <translation>日期（基线由各像对的基线按最小二乘求得，每个子集的首个日期为 0）</translation>
    </message>
    <message>
        <source>Dates corrected for height</source>
        <translation>经高程改正的日期</translation>
    </message>
    <message>
        <source>Dates that one pair only touches: {0}.</source>
        <translation>只有一个像对涉及的日期：{0}。</translation>
    </message>
    <message>
        <source>Dates used</source>
        <translation>所用日期</translation>
    </message>
    <message>
        <source>Dates: {0}; lowest {1} mm/yr at {2}</source>
        <translation>日期：{0}；最低 {1} mm/yr，位于 {2}</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Debian and Ubuntu: sudo apt install {0}. Elsewhere the distribution's own package.</source>
        <translation>Debian 和 Ubuntu：sudo apt install {0}。其他系统用发行版自带的软件包。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Delay that follows the height: {0} of {1} dates have a slope that is told apart from chance and are corrected.</source>
        <translation>随高程变化的延迟：{1} 个日期中有 {0} 个的斜率可与偶然区分，已作改正。</translation>
    </message>
    <message>
        <source>Depth [m]</source>
        <translation>采深 [m]</translation>
    </message>
    <message>
        <source>Depth over std</source>
        <translation>深度与标准差之比</translation>
    </message>
    <message>
        <source>Descending: the same</source>
        <translation>降轨：同上</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>您是指 {0} 吗？</translation>
    </message>
    <message>
        <source>Difference [mm]</source>
        <translation>差值 [mm]</translation>
    </message>
    <message>
        <source>Differences over predicted, rms</source>
        <translation>差值与预测标准差之比，均方根</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Displacement [mm]</source>
        <translation>位移 [mm]</translation>
    </message>
    <message>
        <source>Displacement factor b</source>
        <translation>水平移动系数 b</translation>
    </message>
    <message>
        <source>Displacement from {0} to {1} mm along the line of sight (toward the satellite is positive).</source>
        <translation>视线向位移 {0} 至 {1} mm（朝向卫星为正）。</translation>
    </message>
    <message>
        <source>Displacements beyond the gaps of the network</source>
        <translation>网络空缺以外的位移</translation>
    </message>
    <message>
        <source>Distance [km]; dotted: filled by a spline in tension</source>
        <translation>距离 [km]；点线：由张力样条填补</translation>
    </message>
    <message>
        <source>Distance [m]</source>
        <translation>距离 [m]</translation>
    </message>
    <message>
        <source>Double-difference correlation</source>
        <translation>双差相关系数</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Droid Sans Fallback</source>
        <translation>Droid Sans Fallback</translation>
    </message>
    <message>
        <source>EGMS Basic or Calibrated (L2a, L2b; line of sight)</source>
        <translation>EGMS Basic 或 Calibrated（L2a、L2b；视线向）</translation>
    </message>
    <message>
        <source>EGMS Ortho (L3), east-west</source>
        <translation>EGMS Ortho (L3)，东西向</translation>
    </message>
    <message>
        <source>EGMS Ortho (L3), vertical</source>
        <translation>EGMS Ortho (L3)，垂直向</translation>
    </message>
    <message>
        <source>EGMS product description</source>
        <translation>EGMS 产品说明</translation>
    </message>
    <message>
        <source>EGMS: easting and northing</source>
        <translation>EGMS：easting 和 northing</translation>
    </message>
    <message>
        <source>ELEVATION is asked for, but there is no DEM. Give DEM, or set ELEVATION to none.</source>
        <translation>要求了 ELEVATION，但没有 DEM。请给出 DEM，或将 ELEVATION 设为 none。</translation>
    </message>
    <message>
        <source>ELEVATION is {0}, but there is no DEM. Give DEM, or set ELEVATION to none.</source>
        <translation>ELEVATION 为 {0}，但没有 DEM。请给出 DEM，或将 ELEVATION 设为 none。</translation>
    </message>
    <message>
        <source>ESA Sentinel-1 product annotation: radarFrequency, rangeProcessing (IW1 56.5, IW2 48.3, IW3 42.8 MHz)</source>
        <translation>ESA Sentinel-1 产品注记：radarFrequency、rangeProcessing（IW1 56.5、IW2 48.3、IW3 42.8 MHz）</translation>
    </message>
    <message>
        <source>ESTIMATE_DEM_ERROR is not possible: the perpendicular baselines are all zero or proportional to the pairs' time spans, so that a DEM error looks like a constant velocity. Switch ESTIMATE_DEM_ERROR off.</source>
        <translation>ESTIMATE_DEM_ERROR 不可行：垂直基线全为零或与像对的时间跨度成正比，因此 DEM 误差看起来像恒定速度。请关闭 ESTIMATE_DEM_ERROR。</translation>
    </message>
    <message>
        <source>ESTIMATE_DEM_ERROR needs SMOOTHING above 0: a pair's baseline is the difference of its two dates' baselines, so without smoothing any DEM error can be written as a displacement of the dates, and the two cannot be told apart. Set SMOOTHING above 0 or switch ESTIMATE_DEM_ERROR off.</source>
        <translation>ESTIMATE_DEM_ERROR 要求 SMOOTHING 大于 0：像对的基线是其两个日期基线之差，因此不加平滑时，任何 DEM 误差都可写成各日期的位移，两者无法区分。请将 SMOOTHING 设为大于 0，或关闭 ESTIMATE_DEM_ERROR。</translation>
    </message>
    <message>
        <source>ESTIMATE_DEM_ERROR needs the perpendicular baseline of every pair; {0} of {1} have none: {2}. Give them in the PAIRS table or switch ESTIMATE_DEM_ERROR off.</source>
        <translation>ESTIMATE_DEM_ERROR 需要每个像对的垂直基线；{1} 个中有 {0} 个没有：{2}。请在 PAIRS 表中给出，或关闭 ESTIMATE_DEM_ERROR。</translation>
    </message>
    <message>
        <source>ESTIMATE_DEM_ERROR needs the wavelength, the slant range and the incidence angle, which turn a baseline into phase per metre of height. Give SLANT_RANGE and INCIDENCE or switch ESTIMATE_DEM_ERROR off.</source>
        <translation>ESTIMATE_DEM_ERROR 需要波长、斜距和入射角，由它们把基线换算为每米高程的相位。请给出 SLANT_RANGE 和 INCIDENCE，或关闭 ESTIMATE_DEM_ERROR。</translation>
    </message>
    <message>
        <source>EVERY must be at least 1, got {0}.</source>
        <translation>EVERY 必须至少为 1，实际为 {0}。</translation>
    </message>
    <message>
        <source>EXCLUDE_PAIRS leaves none of the {0} interferograms: list only those that are to be left out.</source>
        <translation>EXCLUDE_PAIRS 使 {0} 幅干涉图一幅不剩：请只列出要排除的像对。</translation>
    </message>
    <message>
        <source>EXCLUDE_PAIRS names {0} pair{1} that the stack does not have: {2}. Check the dates if you meant a pair that is still in use.</source>
        <translation>EXCLUDE_PAIRS 列出了堆栈中没有的 {0} 个像对{1}：{2}。若您指的是仍在使用的像对，请检查日期。</translation>
    </message>
    <message>
        <source>EXPECTED has no coordinate system, so the size of its pixels on the ground is unknown. Give PIXEL_SIZE [m].</source>
        <translation>EXPECTED 没有坐标系，因此其像元在地面上的大小未知。请给出 PIXEL_SIZE [m]。</translation>
    </message>
    <message>
        <source>EXTENT does not touch the series: {0}.</source>
        <translation>EXTENT 与序列没有交集：{0}。</translation>
    </message>
    <message>
        <source>EXTENT is empty; give it as 'xmin,xmax,ymin,ymax [EPSG:4326]'.</source>
        <translation>EXTENT 为空；请按 'xmin,xmax,ymin,ymax [EPSG:4326]' 的形式给出。</translation>
    </message>
    <message>
        <source>EXTENT needs a series with a coordinate system; this one is in radar coordinates.</source>
        <translation>EXTENT 需要有坐标系的序列；此序列为雷达坐标。</translation>
    </message>
    <message>
        <source>EXTENT {0} lies outside the series, {1}.</source>
        <translation>EXTENT {0} 位于序列 {1} 之外。</translation>
    </message>
    <message>
        <source>EXTRA_PAIRS: {0} has the date {1}, which is not among the {2} acquisitions ({3} to {4}).</source>
        <translation>EXTRA_PAIRS：{0} 含日期 {1}，它不在 {2} 次影像获取（{3} 至 {4}）之中。</translation>
    </message>
    <message>
        <source>EXTRA_PAIRS: {0} is given twice. Remove one of the two.</source>
        <translation>EXTRA_PAIRS：{0} 给出了两次。请移除其一。</translation>
    </message>
    <message>
        <source>EXTRA_PAIRS: {0} joins a date with itself; its two dates must differ.</source>
        <translation>EXTRA_PAIRS：{0} 把一个日期与其自身相连；两个日期必须不同。</translation>
    </message>
    <message>
        <source>Each pair is fitted robustly outside the mask; the surfaces of the pairs are solved for those of the dates, so that loops close as before. Standard deviations come from leaving out one sixteenth of the scene after the other: residual air is alike over kilometres, and the usual ones would be many times too small.</source>
        <translation>每个像对在掩膜之外稳健拟合；由各像对的曲面解出各日期的曲面，因此闭环的闭合不变。标准差由逐次去掉景的十六分之一求得：残余大气在数公里范围内相近，通常的标准差会小很多倍。</translation>
    </message>
    <message>
        <source>Easting [{0}]</source>
        <translation>东坐标 [{0}]</translation>
    </message>
    <message>
        <source>Eastward displacement</source>
        <translation>向东位移</translation>
    </message>
    <message>
        <source>Eastward velocity</source>
        <translation>向东速度</translation>
    </message>
    <message>
        <source>End of the active phase, decimal year</source>
        <translation>活跃期结束，小数年</translation>
    </message>
    <message>
        <source>Environment of Mining InSAR</source>
        <translation>Mining InSAR 的环境</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>历元</translation>
    </message>
    <message>
        <source>Error of interpolation</source>
        <translation>插值误差</translation>
    </message>
    <message>
        <source>Every pair must span some time: a temporal baseline is zero or not a number.</source>
        <translation>每个像对必须跨越一段时间：有一个时间基线为零或不是数值。</translation>
    </message>
    <message>
        <source>Every pixel is blind: the images share no coherence. Are they registered?</source>
        <translation>每个像元都是盲区：两幅影像没有共同的相干性。它们是否已配准？</translation>
    </message>
    <message>
        <source>Everything on the far side of a bridge</source>
        <translation>桥接像对另一侧的一切</translation>
    </message>
    <message>
        <source>FIGURE is not written: it needs matplotlib, which is not installed. TABLE says the same.</source>
        <translation>FIGURE 未写出：它需要 matplotlib，后者尚未安装。TABLE 内容相同。</translation>
    </message>
    <message>
        <source>FILTER_WAVELENGTH of {0} m is shorter than two pixels of {1} m: there is nothing to filter. Give at least {2} m, or filter before multilooking.</source>
        <translation>{0} m 的 FILTER_WAVELENGTH 短于两个 {1} m 的像元：没有可滤波的内容。请至少给出 {2} m，或在多视之前滤波。</translation>
    </message>
    <message>
        <source>FIT must name some of {0}, got {1}.</source>
        <translation>FIT 必须从 {0} 中列出若干项，实际为 {1}。</translation>
    </message>
    <message>
        <source>FOLDER must be a folder that exists, got {0}.</source>
        <translation>FOLDER 必须是存在的文件夹，实际为 {0}。</translation>
    </message>
    <message>
        <source>FOLDER {0} cannot be read as a product. {1} To read its files by their tags and names all the same, set PRODUCT to generic, or give the layers by INTERFEROGRAMS.</source>
        <translation>FOLDER {0} 无法作为产品读取。{1} 若仍要按标签和名称读取其中的文件，请将 PRODUCT 设为 generic，或以 INTERFEROGRAMS 给出图层。</translation>
    </message>
    <message>
        <source>FOLDER {0} holds more than {1} files: give a folder further down, or set PRODUCT to generic.</source>
        <translation>FOLDER {0} 含有超过 {1} 个文件：请给出更下一级的文件夹，或将 PRODUCT 设为 generic。</translation>
    </message>
    <message>
        <source>FOLDER {0} holds more than {1} rasters: give a folder further down.</source>
        <translation>FOLDER {0} 含有超过 {1} 幅栅格：请给出更下一级的文件夹。</translation>
    </message>
    <message>
        <source>FOLDER {0} holds no interferogram that can be told by tags, name or content ({1}). Give the layers by INTERFEROGRAMS; of single-look complex images interferogram and unwrap make them first.</source>
        <translation>FOLDER {0} 中没有可按标签、名称或内容识别的干涉图（{1}）。请以 INTERFEROGRAMS 给出图层；单视复数影像须先由 interferogram 和 unwrap 生成干涉图。</translation>
    </message>
    <message>
        <source>FOLDER {0} holds no interferograms but a finished time series, {1}. Take it over with importseries.</source>
        <translation>FOLDER {0} 中没有干涉图，而是已完成的时间序列 {1}。请用 importseries 导入。</translation>
    </message>
    <message>
        <source>FOLDER {0} is no {1}: {2} {3} Set PRODUCT to auto, or give another folder.</source>
        <translation>FOLDER {0} 不是 {1}：{2} {3} 请将 PRODUCT 设为 auto，或给出其他文件夹。</translation>
    </message>
    <message>
        <source>FROM_FIRST_DATE needs at least two DATES.</source>
        <translation>FROM_FIRST_DATE 至少需要两个 DATES。</translation>
    </message>
    <message>
        <source>FUNCTION names no time function: {0}. {1}</source>
        <translation>FUNCTION 未列出任何时间函数：{0}。{1}</translation>
    </message>
    <message>
        <source>FUNCTION names {0} twice. Leave one out.</source>
        <translation>FUNCTION 两次列出 {0}。请去掉其一。</translation>
    </message>
    <message>
        <source>FUNCTION says it all</source>
        <translation>FUNCTION 已说明一切</translation>
    </message>
    <message>
        <source>Face, length x width [m]</source>
        <translation>工作面，长 x 宽 [m]</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Figure 10. Sub-band</source>
        <translation>图 10. 子带</translation>
    </message>
    <message>
        <source>Figure 5a. True phase of the full band: {0} rad, {1} cycles.</source>
        <translation>图 5a. 全带的真实相位：{0} rad，{1} 周。</translation>
    </message>
    <message>
        <source>Figure 7. Profile; dots with bars are single pixels of the speckle simulation with their predicted standard deviation, gaps are blind.</source>
        <translation>图 7. 剖面；带误差棒的点为散斑模拟的单个像元及其预测标准差，空缺处为盲区。</translation>
    </message>
    <message>
        <source>Figure 7: displacement against the truth</source>
        <translation>图 7：位移与真值的比较</translation>
    </message>
    <message>
        <source>Figure 8. Subsidence after revisit cycles of {0} days.</source>
        <translation>图 8. 每 {0} 天一个重访周期后的沉降。</translation>
    </message>
    <message>
        <source>Figure 8: subsidence after revisit cycles</source>
        <translation>图 8：各重访周期后的沉降</translation>
    </message>
    <message>
        <source>Figure 9. Full band (D-InSAR)</source>
        <translation>图 9. 全带 (D-InSAR)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Figures 5 and 6: phase of the finished bowl, without noise</source>
        <translation>图 5 和图 6：最终盆地的相位，无噪声</translation>
    </message>
    <message>
        <source>Figures 5b and 6. Wrapped phase of the full band, of both sub-bands, and of their double difference. The axes are kilometres.</source>
        <translation>图 5b 和图 6. 全带、两个子带及其双差的缠绕相位。坐标轴单位为公里。</translation>
    </message>
    <message>
        <source>Figures 9 and 10: wrapped phase with noise</source>
        <translation>图 9 和图 10：含噪声的缠绕相位</translation>
    </message>
    <message>
        <source>Figures but the network are left out: they need matplotlib, which is not installed.</source>
        <translation>除网络图外，其余图件从略：它们需要 matplotlib，而本机未安装。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>滤波结果</translation>
    </message>
    <message>
        <source>For each loop of three dates, phase(1-2) + phase(2-3) - phase(1-3) after referencing; zero but for a small noise where all three were unwrapped alike. Statistics are about the median of the loop. Beyond pi, one of the three is a whole cycle off.</source>
        <translation>对每个由三个日期构成的闭环，求参考改正后的相位(1-2) + 相位(2-3) - 相位(1-3)；若三者解缠一致，则除少量噪声外为零。统计量以闭环的中位数为准。超过 pi 时，三者之一差一个整周。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>Full band</source>
        <translation>全带</translation>
    </message>
    <message>
        <source>GAMMA *_base.par at scene centre</source>
        <translation>景中心的 GAMMA *_base.par</translation>
    </message>
    <message>
        <source>GAMMA *_base.par file</source>
        <translation>GAMMA *_base.par 文件</translation>
    </message>
    <message>
        <source>GAMMA *_bperp.par at scene centre</source>
        <translation>景中心的 GAMMA *_bperp.par</translation>
    </message>
    <message>
        <source>GAMMA headers beside the layers</source>
        <translation>图层旁的 GAMMA 头文件</translation>
    </message>
    <message>
        <source>GAMMA: its phase grows with range</source>
        <translation>GAMMA：其相位随距离增大</translation>
    </message>
    <message>
        <source>GDAL gave no reason</source>
        <translation>GDAL 未说明原因</translation>
    </message>
    <message>
        <source>GDAL gave no reason.</source>
        <translation>GDAL 未说明原因。</translation>
    </message>
    <message>
        <source>GIF needs the Python package Pillow, which is not installed; give OUTPUT_FOLDER.</source>
        <translation>GIF 需要 Python 包 Pillow，它尚未安装；请给出 OUTPUT_FOLDER。</translation>
    </message>
    <message>
        <source>GIF {0} is not written: it needs the Python package Pillow, which is not installed. The pictures of OUTPUT_FOLDER become a film by ffmpeg.</source>
        <translation>GIF {0} 未写出：它需要 Python 包 Pillow，后者尚未安装。可用 ffmpeg 把 OUTPUT_FOLDER 中的图片制成影片。</translation>
    </message>
    <message>
        <source>GMTSAR's SC_clock_start (C's tm_yday)</source>
        <translation>GMTSAR 的 SC_clock_start（C 语言的 tm_yday）</translation>
    </message>
    <message>
        <source>GMTSAR: LOS = -79.58 * wavelength * phase (geocode.csh), so phase grows with range</source>
        <translation>GMTSAR：LOS = -79.58 * wavelength * phase (geocode.csh)，因此相位随距离增大</translation>
    </message>
    <message>
        <source>GNSS at radar dates</source>
        <translation>雷达日期处的 GNSS</translation>
    </message>
    <message>
        <source>GNSS by day</source>
        <translation>逐日的 GNSS</translation>
    </message>
    <message>
        <source>GNSS reference frame of EGMS (Ortho)</source>
        <translation>EGMS (Ortho) 的 GNSS 参考框架</translation>
    </message>
    <message>
        <source>GNSS: {0}{1}{2}</source>
        <translation>GNSS：{0}{1}{2}</translation>
    </message>
    <message>
        <source>GUNW packaging template</source>
        <translation>GUNW 封装模板</translation>
    </message>
    <message>
        <source>Gaussian with a gain of one half at {0} m; rows lie {1} m apart on the ground, columns {2} m.</source>
        <translation>高斯滤波，在 {0} m 处增益为二分之一；地面上行间距 {1} m，列间距 {2} m。</translation>
    </message>
    <message>
        <source>Give EVERY (a frame per so many dates) or STEP_DAYS (a frame per so many days), not both.</source>
        <translation>请给出 EVERY（每隔若干日期一帧）或 STEP_DAYS（每隔若干天一帧），不要同时给出两者。</translation>
    </message>
    <message>
        <source>Give a reference.</source>
        <translation>请给出参考。</translation>
    </message>
    <message>
        <source>Give an area on stable ground (findreference, REFERENCE=stable).</source>
        <translation>请给出稳定地面上的区域（findreference，REFERENCE=stable）。</translation>
    </message>
    <message>
        <source>Give both ASCENDING_STD and DESCENDING_STD, or neither.</source>
        <translation>请同时给出 ASCENDING_STD 和 DESCENDING_STD，或都不给。</translation>
    </message>
    <message>
        <source>Give both LOOKS_LINES and LOOKS_SAMPLES, or neither.</source>
        <translation>请同时给出 LOOKS_LINES 和 LOOKS_SAMPLES，或都不给。</translation>
    </message>
    <message>
        <source>Give either DATES or N_DATES, not both.</source>
        <translation>请给出 DATES 或 N_DATES 之一，不要同时给出两者。</translation>
    </message>
    <message>
        <source>Give either TIMESERIES or VELOCITY, got {0}.</source>
        <translation>请给出 TIMESERIES 或 VELOCITY 之一，实际为 {0}。</translation>
    </message>
    <message>
        <source>Give either TIMESERIES or VELOCITY, not both and not none.</source>
        <translation>请给出 TIMESERIES 或 VELOCITY 之一，既不要都给，也不要都不给。</translation>
    </message>
    <message>
        <source>Give either TOPO_PHASE or a baseline (PERPENDICULAR_BASELINE, with or without DEM), not both: the phase would be removed twice.</source>
        <translation>请给出 TOPO_PHASE 或基线（PERPENDICULAR_BASELINE，有无 DEM 均可）之一，不要同时给出两者：否则该相位会被去除两次。</translation>
    </message>
    <message>
        <source>Give either a reference place or GNSS (OBSERVATIONS), not both.</source>
        <translation>请给出参考位置或 GNSS (OBSERVATIONS) 之一，不要同时给出两者。</translation>
    </message>
    <message>
        <source>Give either a stack (INTERFEROGRAMS, STACK or FOLDER) or TIMESERIES, not both and not none.</source>
        <translation>请给出堆栈（INTERFEROGRAMS、STACK 或 FOLDER）或 TIMESERIES 之一，既不要都给，也不要都不给。</translation>
    </message>
    <message>
        <source>Give either a stack (INTERFEROGRAMS, STACK or FOLDER) or TIMESERIES, not both.</source>
        <translation>请给出堆栈（INTERFEROGRAMS、STACK 或 FOLDER）或 TIMESERIES 之一，不要同时给出两者。</translation>
    </message>
    <message>
        <source>Give exactly one of INPUT and FOLDER, got {0}.</source>
        <translation>INPUT 和 FOLDER 必须且只能给出一个，实际为 {0}。</translation>
    </message>
    <message>
        <source>Give exactly one of STACK, TIMESERIES and VELOCITY, got {0}.</source>
        <translation>STACK、TIMESERIES 和 VELOCITY 必须且只能给出一个，实际为 {0}。</translation>
    </message>
    <message>
        <source>Give exactly one of STACK, TIMESERIES and VELOCITY.</source>
        <translation>STACK、TIMESERIES 和 VELOCITY 必须且只能给出一个。</translation>
    </message>
    <message>
        <source>Give one reference only, got {0}.</source>
        <translation>只能给出一个参考，实际为 {0}。</translation>
    </message>
    <message>
        <source>Give the lookup: LONGITUDE and LATITUDE (radar to map), or LOOKUP_TABLE (map to radar).</source>
        <translation>请给出查找表：LONGITUDE 和 LATITUDE（雷达到地图），或 LOOKUP_TABLE（地图到雷达）。</translation>
    </message>
    <message>
        <source>Give the series: OBSERVATIONS (a folder or a file), OBSERVATION_FILES or OBSERVATION_TABLE.</source>
        <translation>请给出序列：OBSERVATIONS（文件夹或文件）、OBSERVATION_FILES 或 OBSERVATION_TABLE。</translation>
    </message>
    <message>
        <source>Give the window in pixels (WINDOW_LINES, WINDOW_SAMPLES) or in metres, not both.</source>
        <translation>请以像元（WINDOW_LINES、WINDOW_SAMPLES）或以米给出窗口，不要同时给出两者。</translation>
    </message>
    <message>
        <source>Give them in a PAIRS table.</source>
        <translation>请在 PAIRS 表中给出。</translation>
    </message>
    <message>
        <source>Give them to the run.</source>
        <translation>请在运行时给出。</translation>
    </message>
    <message>
        <source>Give two rasters as real;imaginary, got {0}: {1}.</source>
        <translation>请以 real;imaginary 的形式给出两幅栅格，实际为 {0}：{1}。</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>提供的功能</translation>
    </message>
    <message>
        <source>Gradient [lambda/4 per pixel]</source>
        <translation>梯度 [每像元 lambda/4]</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>格网</translation>
    </message>
    <message>
        <source>Grid: {0}.</source>
        <translation>格网：{0}。</translation>
    </message>
    <message>
        <source>Ground motion report</source>
        <translation>地面运动报告</translation>
    </message>
    <message>
        <source>Ground sinks by more than THRESHOLD ({0} mm/yr), but not by {1} times the scatter of the map ({2} mm/yr). If that scatter is motion rather than noise, clip the map to the surroundings of the mine, or set NOISE_SIGMAS to 0.</source>
        <translation>地面下沉超过 THRESHOLD（{0} mm/yr），但未达到图中离散（{2} mm/yr）的 {1} 倍。若该离散是运动而非噪声，请把图裁剪到矿区周围，或把 NOISE_SIGMAS 设为 0。</translation>
    </message>
    <message>
        <source>Ground that is coherent, has a value in every layer, closes its loops, lies outside the mask, and moves as most quiet ground does. Rates are relative to that ground: what all of it does alike cannot be seen. The cost is the root mean square of rate, local rate, wander, lack of coherence, unusable surroundings and nearness of the mask, each in parts of a usual patch.</source>
        <translation>相干、在每个图层中都有值、闭环闭合、位于掩膜之外、且与大多数安静地面运动一致的地面。速率均相对于该地面：它整体共有的运动无法看到。代价为速率、局部速率、游走、相干性不足、周围不可用程度和靠近掩膜程度的均方根，各项均以普通斑块为单位。</translation>
    </message>
    <message>
        <source>HDF5 files, also of MintPy</source>
        <translation>HDF5 文件，MintPy 的亦可</translation>
    </message>
    <message>
        <source>HEADING must be an azimuth in degrees between -360 and 360, got {0}.</source>
        <translation>HEADING 必须是 -360 到 360 度之间的方位角，实际为 {0}。</translation>
    </message>
    <message>
        <source>HEIGHT_STD_PER_KM grows with the distance from a reference benchmark, and benchmark {0} has none. Name it in REFERENCE_STATIONS or by REFERENCE_FIELD, or give HEIGHT_STD.</source>
        <translation>HEIGHT_STD_PER_KM 随离参考水准点的距离增大，而水准点 {0} 没有参考点。请在 REFERENCE_STATIONS 中或用 REFERENCE_FIELD 指明，或给出 HEIGHT_STD。</translation>
    </message>
    <message>
        <source>Half on</source>
        <translation>达一半的日期</translation>
    </message>
    <message>
        <source>Heading [deg]</source>
        <translation>航向 [deg]</translation>
    </message>
    <message>
        <source>Heading, median [deg]</source>
        <translation>航向角，中位数 [度]</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高程</translation>
    </message>
    <message>
        <source>Heiti SC</source>
        <translation>Heiti SC</translation>
    </message>
    <message>
        <source>Here [mm]</source>
        <translation>此处 [mm]</translation>
    </message>
    <message>
        <source>Hiragino Sans GB</source>
        <translation>Hiragino Sans GB</translation>
    </message>
    <message>
        <source>Horizontal motion toward or away from the satellite goes into the result {0} times (tan of the incidence). Over a mine the method mining, or decompose with two tracks, is better.</source>
        <translation>朝向或远离卫星的水平运动会以 {0} 倍（入射角的正切）进入结果。在矿山上方，mining 方法或使用两条轨道的 decompose 更好。</translation>
    </message>
    <message>
        <source>Horizontal strain, the larger of the principal ones; tension positive</source>
        <translation>水平变形，取主变形中的较大者；拉伸为正</translation>
    </message>
    <message>
        <source>How</source>
        <translation>识别方式</translation>
    </message>
    <message>
        <source>How it was compared</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>How the product was recognised</source>
        <translation>产品的识别方式</translation>
    </message>
    <message>
        <source>How to get {0}</source>
        <translation>如何获取 {0}</translation>
    </message>
    <message>
        <source>HyP3 product guide</source>
        <translation>HyP3 产品指南</translation>
    </message>
    <message>
        <source>HyP3 product guide: positive phase is motion away from the sensor</source>
        <translation>HyP3 产品指南：正相位表示远离传感器的运动</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>INCIDENCE is given</source>
        <translation>INCIDENCE 已给出</translation>
    </message>
    <message>
        <source>INCIDENCE is missing: give it, or a SENSOR.</source>
        <translation>缺少 INCIDENCE：请给出它，或给出 SENSOR。</translation>
    </message>
    <message>
        <source>INCIDENCE is missing: vertical displacement needs it, and PHASE does not carry it. Give it.</source>
        <translation>缺少 INCIDENCE：求垂直位移需要它，而 PHASE 不含它。请给出。</translation>
    </message>
    <message>
        <source>INCIDENCE must be an angle between 0 and 90 degrees from the vertical, got {0}.</source>
        <translation>INCIDENCE 必须是从垂线量起的 0 到 90 度之间的角，实际为 {0}。</translation>
    </message>
    <message>
        <source>INCIDENCE of {0} is missing: vertical motion needs it, and its tags do not say it.</source>
        <translation>缺少 {0} 的 INCIDENCE：求垂直运动需要它，而其标签未注明。</translation>
    </message>
    <message>
        <source>INFLUENCE: no interferogram is checked by others, so none can be left out.</source>
        <translation>INFLUENCE：没有干涉图受其他干涉图检核，因此一幅也不能去掉。</translation>
    </message>
    <message>
        <source>INTERPOLATION_ERROR is of time series; two velocities need no interpolation.</source>
        <translation>INTERPOLATION_ERROR 属于时间序列；两个速度不需要插值。</translation>
    </message>
    <message>
        <source>ISCE2 leaves 0 outside the image</source>
        <translation>ISCE2 在影像之外留 0</translation>
    </message>
    <message>
        <source>ISCE2 stack (topsStack, stripmapStack)</source>
        <translation>ISCE2 堆栈（topsStack、stripmapStack）</translation>
    </message>
    <message>
        <source>ISCE2: phase grows with the range of the secondary (the earlier date) minus the reference's</source>
        <translation>ISCE2：相位随辅影像（较早日期）的距离减参考影像的距离而增大</translation>
    </message>
    <message>
        <source>ISCE2: reference times conjugate of the secondary, so phase grows with range</source>
        <translation>ISCE2：参考影像乘以辅影像的共轭，因此相位随距离增大</translation>
    </message>
    <message>
        <source>ITERATIONS must be 1 or more, got {0}.</source>
        <translation>ITERATIONS 必须为 1 或更大，实际为 {0}。</translation>
    </message>
    <message>
        <source>Imported time series</source>
        <translation>导入的时间序列</translation>
    </message>
    <message>
        <source>In</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>In the order in which they ran, with those that made the inputs, where these are still in their places. A parameter that is not named had its default.</source>
        <translation>按运行的先后次序，包括生成输入的命令（若输入仍在原处）。未列出的参数为默认值。</translation>
    </message>
    <message>
        <source>In the raster [%]</source>
        <translation>在栅格内 [%]</translation>
    </message>
    <message>
        <source>In the time function {0} more than one term has times to be found: {1}. Give the time constants of all but one, in days, as in exp:2018-05-01:60.</source>
        <translation>时间函数 {0} 中有多于一项的时间待求：{1}。请以天给出除一项之外其余各项的时间常数，如 exp:2018-05-01:60。</translation>
    </message>
    <message>
        <source>In {0} of {1} interferograms some pixels of {2} lie more than half a cycle from its median, as unwrapping errors do: {3}. A smaller or quieter area is safer.</source>
        <translation>在 {1} 幅干涉图中的 {0} 幅里，{2} 的部分像元偏离其中位数超过半周，如同解缠误差：{3}。较小或较安静的区域更可靠。</translation>
    </message>
    <message>
        <source>In {0} of {1} windows the best match lies at the border of the search: the offset may be larger than SEARCH ({2} pixels). Give a larger one.</source>
        <translation>在 {1} 个窗口中的 {0} 个里，最佳匹配位于搜索范围边缘：偏移可能大于 SEARCH（{2} 像元）。请给出更大的值。</translation>
    </message>
    <message>
        <source>In {0}, for Python {1}.{2}: python3 -m pip install --no-deps --target "{3}" {4}. Keep --no-deps: otherwise pip adds a numpy that breaks the one of QGIS. Then restart QGIS.</source>
        <translation>在 {0} 中，对于 Python {1}.{2}：python3 -m pip install --no-deps --target "{3}" {4}。请保留 --no-deps：否则 pip 会装入一个 numpy，破坏 QGIS 自带的 numpy。然后重启 QGIS。</translation>
    </message>
    <message>
        <source>InSAR and GNSS</source>
        <translation>InSAR 与 GNSS</translation>
    </message>
    <message>
        <source>InSAR and levelling</source>
        <translation>InSAR 与水准</translation>
    </message>
    <message>
        <source>InSAR and the ground move together, but the noise is larger than the motion: {0}. Single values do not tell the motion.</source>
        <translation>InSAR 与地面一同运动，但噪声大于运动：{0}。单个数值不能反映运动。</translation>
    </message>
    <message>
        <source>InSAR at a benchmark</source>
        <translation>水准点处的 InSAR</translation>
    </message>
    <message>
        <source>InSAR at a station</source>
        <translation>测站处的 InSAR</translation>
    </message>
    <message>
        <source>InSAR at campaigns</source>
        <translation>水准测量日期处的 InSAR</translation>
    </message>
    <message>
        <source>InSAR carries no signal above its noise at these stations: {0}. This is no agreement: the RMSE says how large the noise is, and nothing about how well motion was measured.</source>
        <translation>在这些测站，InSAR 没有高于其噪声的信号：{0}。这并非吻合：RMSE 只说明噪声有多大，丝毫不说明运动测得有多好。</translation>
    </message>
    <message>
        <source>InSAR over {0}, all common epochs</source>
        <translation>InSAR 与 {0} 的比较，全部共同历元</translation>
    </message>
    <message>
        <source>InSAR sees the motion of the ground: {0}; it explains {1} % of the ground's variance.</source>
        <translation>InSAR 看到了地面的运动：{0}；它解释了地面方差的 {1} %。</translation>
    </message>
    <message>
        <source>InSAR {0}</source>
        <translation>InSAR {0}</translation>
    </message>
    <message>
        <source>Incidence [deg]</source>
        <translation>入射角 [度]</translation>
    </message>
    <message>
        <source>Incidence [degrees]</source>
        <translation>入射角 [度]</translation>
    </message>
    <message>
        <source>Incidence, median [deg]</source>
        <translation>入射角，中位数 [度]</translation>
    </message>
    <message>
        <source>Independent full-band looks (Bamler and Eineder 2005)</source>
        <translation>全带独立视数 (Bamler and Eineder 2005)</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Inside concessions [%]</source>
        <translation>位于矿区内 [%]</translation>
    </message>
    <message>
        <source>Interferogram and coherence</source>
        <translation>干涉图与相干性</translation>
    </message>
    <message>
        <source>Interferograms</source>
        <translation>干涉图</translation>
    </message>
    <message>
        <source>Interferograms are tagged</source>
        <translation>干涉图的标签为</translation>
    </message>
    <message>
        <source>Interferograms are tagged DATA_UNITS={0} ({1} and maybe others): they are taken as radians.</source>
        <translation>干涉图的标签为 DATA_UNITS={0}（{1}，可能还有其他）：按弧度处理。</translation>
    </message>
    <message>
        <source>Interferograms changed</source>
        <translation>被更改的干涉图数</translation>
    </message>
    <message>
        <source>Interferograms used</source>
        <translation>所用干涉图</translation>
    </message>
    <message>
        <source>Interpolated</source>
        <translation>插值的日期</translation>
    </message>
    <message>
        <source>It does not wrap.</source>
        <translation>它不缠绕。</translation>
    </message>
    <message>
        <source>It has {0} dates only.</source>
        <translation>它只有 {0} 个日期。</translation>
    </message>
    <message>
        <source>It is part of a complete QGIS installation: repair or update QGIS.</source>
        <translation>它是完整 QGIS 安装的一部分：请修复或更新 QGIS。</translation>
    </message>
    <message>
        <source>It is relative to {0}: where much of the scene moves, so does the zero.</source>
        <translation>它相对于 {0}：若景的大部分在运动，零点也随之运动。</translation>
    </message>
    <message>
        <source>It is {0}.</source>
        <translation>它是 {0}。</translation>
    </message>
    <message>
        <source>It is {0}: set PRODUCT to auto.</source>
        <translation>它是 {0}：请将 PRODUCT 设为 auto。</translation>
    </message>
    <message>
        <source>It looks like radians.</source>
        <translation>看起来是弧度。</translation>
    </message>
    <message>
        <source>It looks like {0}, but {1}</source>
        <translation>看起来像 {0}，但 {1}</translation>
    </message>
    <message>
        <source>It spans {0} years: seasons and air pass for a rate.</source>
        <translation>它跨越 {0} 年：季节和大气会被当作速率。</translation>
    </message>
    <message>
        <source>It wraps: above pi the branch rule or unwrapping is needed.</source>
        <translation>它会缠绕：超过 pi 时需要分支规则或解缠。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>Itoh broken [%]</source>
        <translation>违反 Itoh 条件 [%]</translation>
    </message>
    <message>
        <source>Its dates</source>
        <translation>其日期</translation>
    </message>
    <message>
        <source>Its numbers</source>
        <translation>其数值</translation>
    </message>
    <message>
        <source>Its patch, as REFERENCE_AREA</source>
        <translation>其斑块，按 REFERENCE_AREA 的形式</translation>
    </message>
    <message>
        <source>Its tags do not say: {0}.</source>
        <translation>其标签未注明：{0}。</translation>
    </message>
    <message>
        <source>JAXA ALOS-2/PALSAR-2 format description; Tang et al. 2023, Table 2</source>
        <translation>JAXA ALOS-2/PALSAR-2 格式说明；Tang et al. 2023，表 2</translation>
    </message>
    <message>
        <source>JAXA PALSAR-2, ultra-fine 3 m stripmap</source>
        <translation>JAXA PALSAR-2，超精细 3 m 条带模式</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>判断依据</translation>
    </message>
    <message>
        <source>KEEP_TREND is off: wide motion that follows position or height is taken off with the surfaces, steady motion too. That is right only where nothing outside the mask moves.</source>
        <translation>KEEP_TREND 已关闭：随位置或高程变化的大范围运动会随曲面一并扣除，稳定的运动也不例外。只有掩膜之外没有任何运动时，这样做才正确。</translation>
    </message>
    <message>
        <source>KERNEL numba does not work here ({0}). Install numba, or choose numpy.</source>
        <translation>KERNEL numba 在此不可用（{0}）。请安装 numba，或选择 numpy。</translation>
    </message>
    <message>
        <source>Knothe's time coefficient c</source>
        <translation>Knothe 时间系数 c</translation>
    </message>
    <message>
        <source>L2a and L2b</source>
        <translation>L2a 和 L2b</translation>
    </message>
    <message>
        <source>LEAST_COMPONENT must be at least 1 pixel, got {0}.</source>
        <translation>LEAST_COMPONENT 必须至少为 1 个像元，实际为 {0}。</translation>
    </message>
    <message>
        <source>LEAST_PATCH must be at least 1 pixel, got {0}.</source>
        <translation>LEAST_PATCH 必须至少为 1 个像元，实际为 {0}。</translation>
    </message>
    <message>
        <source>LINES and SAMPLES must be at least 16, got {0} and {1}.</source>
        <translation>LINES 和 SAMPLES 必须至少为 16，实际为 {0} 和 {1}。</translation>
    </message>
    <message>
        <source>LINES: the line {0} {1}</source>
        <translation>LINES：线 {0} {1}</translation>
    </message>
    <message>
        <source>LINES: {0} crosses no pixel where both products have a value.</source>
        <translation>LINES：{0} 不经过任何两种产品都有值的像元。</translation>
    </message>
    <message>
        <source>LINES: {0} crosses no pixel with a value.</source>
        <translation>LINES：{0} 不经过任何有值的像元。</translation>
    </message>
    <message>
        <source>LONGITUDE changes mostly from line to line and LATITUDE from sample to sample, as if the two were swapped: the image is put at longitude {0}, latitude {1}. Swap them if it does not lie there.</source>
        <translation>LONGITUDE 主要随行变化，LATITUDE 主要随列变化，好像两者颠倒了：影像被置于经度 {0}、纬度 {1}。若它不在那里，请交换两者。</translation>
    </message>
    <message>
        <source>LONGITUDE is {0} and LATITUDE is {1}: by their names or tags each is the other. Swap them.</source>
        <translation>LONGITUDE 是 {0}，LATITUDE 是 {1}：按名称或标签两者颠倒了。请交换。</translation>
    </message>
    <message>
        <source>LOOKS is missing: the phase variance that belongs to a coherence depends on the number of independent looks. Give LOOKS: pixels averaged, divided by the oversampling in both directions. Where a WEIGHTING can be chosen, coherence, gmtsar and none do without.</source>
        <translation>缺少 LOOKS：与某一相干性对应的相位方差取决于独立视数。请给出 LOOKS：平均的像元数，除以两个方向的过采样率。在可选择 WEIGHTING 之处，coherence、gmtsar 和 none 不需要它。</translation>
    </message>
    <message>
        <source>LOOKS must be more than 1, got {0}.</source>
        <translation>LOOKS 必须大于 1，实际为 {0}。</translation>
    </message>
    <message>
        <source>LOOKS must be the number of independent looks, at least 1, got {0}.</source>
        <translation>LOOKS 必须是独立视数，至少为 1，实际为 {0}。</translation>
    </message>
    <message>
        <source>LOOKS_LINES x LOOKS_SAMPLES must be at least 1 x 1 and at most the image of {0} lines x {1} samples, got {2} x {3}.</source>
        <translation>LOOKS_LINES x LOOKS_SAMPLES 必须至少为 1 x 1，且不超过 {0} 行 x {1} 采样的影像，实际为 {2} x {3}。</translation>
    </message>
    <message>
        <source>LOOKUP_GRID {0} has no coordinate system. Give a georeferenced raster.</source>
        <translation>LOOKUP_GRID {0} 没有坐标系。请给出有地理参考的栅格。</translation>
    </message>
    <message>
        <source>LOOK_SIDE is {0}, but {1} says {2}; yours is used.</source>
        <translation>LOOK_SIDE 为 {0}，但 {1} 注明 {2}；采用您的值。</translation>
    </message>
    <message>
        <source>LOOK_SIDE must be right or left, got {0}.</source>
        <translation>LOOK_SIDE 必须为 right 或 left，实际为 {0}。</translation>
    </message>
    <message>
        <source>LOS / cos(incidence), heights</source>
        <translation>LOS / cos(incidence)，高程</translation>
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
        <source>LOS displacement by sub-band phase</source>
        <translation>由子带相位求得的 LOS 位移</translation>
    </message>
    <message>
        <source>LOS displacement from {0} to {1} mm (toward the satellite is positive){2}</source>
        <translation>LOS 位移从 {0} 到 {1} mm（朝向卫星为正）{2}</translation>
    </message>
    <message>
        <source>LOS needs LOOK_SIDE: neither the parameter nor the tags of TEMPLATE say it. Give LOOK_SIDE.</source>
        <translation>LOS 需要 LOOK_SIDE：参数和 TEMPLATE 的标签都未注明。请给出 LOOK_SIDE。</translation>
    </message>
    <message>
        <source>LOS needs {0}: neither the parameter nor the tags of TEMPLATE say it. Give {1}.</source>
        <translation>LOS 需要 {0}：参数和 TEMPLATE 的标签都未注明。请给出 {1}。</translation>
    </message>
    <message>
        <source>LOS rate by stacking</source>
        <translation>堆叠求得的 LOS 速率</translation>
    </message>
    <message>
        <source>LOS std, 400 looks [mm]</source>
        <translation>LOS 标准差，400 视 [mm]</translation>
    </message>
    <message>
        <source>LOS velocity</source>
        <translation>LOS 速度</translation>
    </message>
    <message>
        <source>LOS {0} [{1}]</source>
        <translation>LOS {0} [{1}]</translation>
    </message>
    <message>
        <source>LOS, heights x cos(incidence)</source>
        <translation>LOS，高程 x cos(incidence)</translation>
    </message>
    <message>
        <source>LOS_STD and VERTICAL_STD need PHASE_STD, which subbandinterferogram writes. Give it.</source>
        <translation>LOS_STD 和 VERTICAL_STD 需要 PHASE_STD，它由 subbandinterferogram 写出。请给出。</translation>
    </message>
    <message>
        <source>LOS_VECTORS of {0} must be one raster of three bands (east, north, up) or three of one band, got {1}.</source>
        <translation>{0} 的 LOS_VECTORS 必须是一幅三波段（东、北、上）栅格或三幅单波段栅格，实际为 {1}。</translation>
    </message>
    <message>
        <source>LOS_VECTORS of {0}: at station {1} the vector ({2}, {3}, {4}) has the length {5}, not 1. Give east, north and up of the unit vector from the ground to the satellite.</source>
        <translation>{0} 的 LOS_VECTORS：在测站 {1}，矢量 ({2}, {3}, {4}) 的长度为 {5}，而不是 1。请给出由地面指向卫星的单位矢量的东、北、上分量。</translation>
    </message>
    <message>
        <source>LOS_VECTORS of {0}: at station {1} the vector points down (up is {2}). The vector from the ground to the satellite is needed: reverse its sign.</source>
        <translation>{0} 的 LOS_VECTORS：在测站 {1}，矢量指向下方（上分量为 {2}）。需要由地面指向卫星的矢量：请反转其符号。</translation>
    </message>
    <message>
        <source>Largest [rad]</source>
        <translation>最大 [rad]</translation>
    </message>
    <message>
        <source>Largest after [rad]</source>
        <translation>改正后最大 [rad]</translation>
    </message>
    <message>
        <source>Largest before [rad]</source>
        <translation>改正前最大 [rad]</translation>
    </message>
    <message>
        <source>Largest subsidence in the end [mm]</source>
        <translation>最终最大沉降 [mm]</translation>
    </message>
    <message>
        <source>Largest subsidence {0} mm.</source>
        <translation>最大沉降 {0} mm。</translation>
    </message>
    <message>
        <source>Largest tilt</source>
        <translation>最大倾斜</translation>
    </message>
    <message>
        <source>Largest true LOS subsidence {0} mm, lowest true velocity {1} mm/yr.</source>
        <translation>最大真实 LOS 沉降 {0} mm，最低真实速度 {1} mm/yr。</translation>
    </message>
    <message>
        <source>Largest |error| [mm]</source>
        <translation>最大 |误差| [mm]</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Latitude [deg]</source>
        <translation>纬度 [deg]</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Layer on the maps</source>
        <translation>地图上的图层</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Least mean coherence of a pixel</source>
        <translation>像元平均相干性的下限</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>被排除</translation>
    </message>
    <message>
        <source>Left out one at a time at {0} pixels, these interferograms change the result most: {1}.</source>
        <translation>在 {0} 个像元处逐一去掉后，以下干涉图使结果变化最大：{1}。</translation>
    </message>
    <message>
        <source>Length [m]</source>
        <translation>长度 [m]</translation>
    </message>
    <message>
        <source>Length [pixels]</source>
        <translation>长度 [像元]</translation>
    </message>
    <message>
        <source>Length of the longest stoppage</source>
        <translation>最长停滞的时长</translation>
    </message>
    <message>
        <source>Levelling knows the vertical only, InSAR the line of sight only. They are compared as if the ground moved vertically: LOS = vertical x cos(incidence). Beside a panel it also moves sideways, by up to half of what it sinks, and that part of LOS is taken for vertical here.</source>
        <translation>水准只知垂直方向，InSAR 只知视线向。比较时假设地面作垂直运动：LOS = vertical x cos(incidence)。在采区旁，地面还会侧向移动，可达其下沉量的一半，而 LOS 中的这一部分在此被当作垂直运动。</translation>
    </message>
    <message>
        <source>LiCSAR (GAMMA); LiCSBAS makes displacement with -wavelength / 4 pi</source>
        <translation>LiCSAR (GAMMA)；LiCSBAS 用 -wavelength / 4 pi 求位移</translation>
    </message>
    <message>
        <source>LiCSBAS (cum.h5)</source>
        <translation>LiCSBAS (cum.h5)</translation>
    </message>
    <message>
        <source>LiCSBAS takes cum_filt.h5 by default; give a file to choose</source>
        <translation>LiCSBAS 默认采用 cum_filt.h5；给出文件即可自行选择</translation>
    </message>
    <message>
        <source>LiCSBAS's reference area, columns {0}:{1}, rows {2}:{3}</source>
        <translation>LiCSBAS 的参考区，列 {0}:{1}，行 {2}:{3}</translation>
    </message>
    <message>
        <source>LiCSBAS: cumulative displacement in mm</source>
        <translation>LiCSBAS：累积位移，以 mm 计</translation>
    </message>
    <message>
        <source>LiCSBAS: positive means LOS decrease (uplift)</source>
        <translation>LiCSBAS：正值表示 LOS 减小（抬升）</translation>
    </message>
    <message>
        <source>Limit [mm/yr]</source>
        <translation>界限 [mm/yr]</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线</translation>
    </message>
    <message>
        <source>Line of sight of {0}, from {1}: east {2}, north {3}, up {4} (mean of {5} stations).</source>
        <translation>{0} 的视线向，取自 {1}：东 {2}，北 {3}，上 {4}（{5} 个测站的平均）。</translation>
    </message>
    <message>
        <source>Linear programmes</source>
        <translation>线性规划</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Listing</translation>
    </message>
    <message>
        <source>Local rate [mm/yr]</source>
        <translation>局部速率 [mm/yr]</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Longitude [deg]</source>
        <translation>经度 [deg]</translation>
    </message>
    <message>
        <source>Longitude and latitude</source>
        <translation>经度和纬度</translation>
    </message>
    <message>
        <source>Look at unwrapping errors (unwrappingcorrection); mask these pixels.</source>
        <translation>请检查解缠误差 (unwrappingcorrection)；并将这些像元加入掩膜。</translation>
    </message>
    <message>
        <source>Look side</source>
        <translation>视向</translation>
    </message>
    <message>
        <source>Looks for 10 mm</source>
        <translation>达到 10 mm 的视数</translation>
    </message>
    <message>
        <source>Looks for 26 mm</source>
        <translation>达到 26 mm 的视数</translation>
    </message>
    <message>
        <source>Looks that real images need</source>
        <translation>真实影像所需的视数</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>闭环</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>闭环</translation>
    </message>
    <message>
        <source>Loops about their median, those with most pixels beyond pi first{0}</source>
        <translation>各环相对其中位数，超过 pi 的像元最多者在前{0}</translation>
    </message>
    <message>
        <source>Loops beyond pi</source>
        <translation>超过 pi 的闭环</translation>
    </message>
    <message>
        <source>Loops of three</source>
        <translation>三像对闭环</translation>
    </message>
    <message>
        <source>Loops of three (triplets)</source>
        <translation>三像对闭环（三元组）</translation>
    </message>
    <message>
        <source>Lower sub-band</source>
        <translation>下子带</translation>
    </message>
    <message>
        <source>Lowest [mm/yr]</source>
        <translation>最低 [mm/yr]</translation>
    </message>
    <message>
        <source>Lowest on</source>
        <translation>最低值日期</translation>
    </message>
    <message>
        <source>Lowest pixel</source>
        <translation>最低像元</translation>
    </message>
    <message>
        <source>Lowest value: {0} {1}, at {2}, row {3}, column {4}.</source>
        <translation>最低值：{0} {1}，位于 {2}，第 {3} 行第 {4} 列。</translation>
    </message>
    <message>
        <source>Lowest velocity {0} mm/yr at {1}.</source>
        <translation>最低速度 {0} mm/yr，位于 {1}。</translation>
    </message>
    <message>
        <source>Lowest {0} {1} on {2} at {3} m ({4}).</source>
        <translation>最低 {0} {1}，在 {2} 上 {3} m 处（{4}）。</translation>
    </message>
    <message>
        <source>MAP must end in .pdf, .png or .svg, got {0}.</source>
        <translation>MAP 必须以 .pdf、.png 或 .svg 结尾，实际为 {0}。</translation>
    </message>
    <message>
        <source>MASK_BELOW must lie between 0 and 1, got {0}.</source>
        <translation>MASK_BELOW 必须介于 0 和 1 之间，实际为 {0}。</translation>
    </message>
    <message>
        <source>MAX_BAD_LOOPS must be zero or more, got {0}.</source>
        <translation>MAX_BAD_LOOPS 必须为零或更大，实际为 {0}。</translation>
    </message>
    <message>
        <source>MAX_BRIDGE must be a number of pixels, 0 or more, got {0}.</source>
        <translation>MAX_BRIDGE 必须是像元数，0 或更大，实际为 {0}。</translation>
    </message>
    <message>
        <source>MAX_CYCLES must be at least 1, got {0}.</source>
        <translation>MAX_CYCLES 必须至少为 1，实际为 {0}。</translation>
    </message>
    <message>
        <source>MAX_GAP must be 1 pixel or more, got {0}.</source>
        <translation>MAX_GAP 必须为 1 个像元或更大，实际为 {0}。</translation>
    </message>
    <message>
        <source>MAX_PATTERNS must be at least 1, got {0}.</source>
        <translation>MAX_PATTERNS 必须至少为 1，实际为 {0}。</translation>
    </message>
    <message>
        <source>MAX_PERPENDICULAR={0} m cannot be applied: the acquisitions carry no perpendicular baseline. Add a column with it, or leave MAX_PERPENDICULAR out.</source>
        <translation>MAX_PERPENDICULAR={0} m 无法应用：影像获取没有垂直基线。请添加含垂直基线的列，或不给 MAX_PERPENDICULAR。</translation>
    </message>
    <message>
        <source>MAX_STD needs PHASE_STD: without it no pixel has a standard deviation. Give both.</source>
        <translation>MAX_STD 需要 PHASE_STD：没有它，任何像元都没有标准差。请同时给出两者。</translation>
    </message>
    <message>
        <source>MEAN_COHERENCE is not written.</source>
        <translation>MEAN_COHERENCE 未写出。</translation>
    </message>
    <message>
        <source>MEAN_COHERENCE is not written: the stack has no coherence.</source>
        <translation>MEAN_COHERENCE 未写出：堆栈没有相干性。</translation>
    </message>
    <message>
        <source>MEMORY of {0} MB is too small for {1} and the result. Set MEMORY to {2} MB or more{3}.</source>
        <translation>{0} MB 的 MEMORY 容不下 {1} 和结果。请将 MEMORY 设为 {2} MB 或更大{3}。</translation>
    </message>
    <message>
        <source>MEMORY of {0} MB is too small: one pixel of this job takes {1} bytes, and the smallest sensible block {2} MB. Set MEMORY to {3} MB or more.</source>
        <translation>{0} MB 的 MEMORY 太小：此任务每个像元占用 {1} 字节，合理的最小块为 {2} MB。请将 MEMORY 设为 {3} MB 或更大。</translation>
    </message>
    <message>
        <source>METHOD mining</source>
        <translation>METHOD mining</translation>
    </message>
    <message>
        <source>METHOD mining needs B = b H / tan(beta), in metres and larger than zero: give B.</source>
        <translation>METHOD mining 需要 B = b H / tan(beta)，以米计且大于零：请给出 B。</translation>
    </message>
    <message>
        <source>METHOD must be one of {0}, got {1}.</source>
        <translation>METHOD 必须是 {0} 之一，实际为 {1}。</translation>
    </message>
    <message>
        <source>MIN_CONFIDENCE must be between 0 and 1, got {0}.</source>
        <translation>MIN_CONFIDENCE 必须介于 0 和 1 之间，实际为 {0}。</translation>
    </message>
    <message>
        <source>MIN_OBSERVATIONS must be at least 1 interferogram, got {0}.</source>
        <translation>MIN_OBSERVATIONS 必须至少为 1 幅干涉图，实际为 {0}。</translation>
    </message>
    <message>
        <source>MIN_PAIR_COHERENCE changes nothing, because the stack has no coherence.</source>
        <translation>MIN_PAIR_COHERENCE 不起任何作用，因为堆栈没有相干性。</translation>
    </message>
    <message>
        <source>MODEL is {0}</source>
        <translation>MODEL 为 {0}</translation>
    </message>
    <message>
        <source>MODEL step needs the dates of the steps: give STEPS, as 2018-05-01, several with commas.</source>
        <translation>MODEL step 需要阶跃的日期：请给出 STEPS，如 2018-05-01，多个日期以逗号分隔。</translation>
    </message>
    <message>
        <source>MODEL {0} needs the date at which the decay begins: give ONSET, as 2018-05-01.</source>
        <translation>MODEL {0} 需要衰减开始的日期：请给出 ONSET，如 2018-05-01。</translation>
    </message>
    <message>
        <source>MOVING_AREA must lie on the grid of the images ({0} x {1}) or of the result ({2} x {3}); {4} has {5} rows x {6} columns.</source>
        <translation>MOVING_AREA 必须位于影像的格网 ({0} x {1}) 或结果的格网 ({2} x {3}) 上；{4} 为 {5} 行 x {6} 列。</translation>
    </message>
    <message>
        <source>MOVING_AREA must lie on the grid of the images ({0} x {1}); {2} has {3} rows x {4} columns.</source>
        <translation>MOVING_AREA 必须位于影像的格网 ({0} x {1}) 上；{2} 为 {3} 行 x {4} 列。</translation>
    </message>
    <message>
        <source>Map: {0}.</source>
        <translation>地图：{0}。</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Margin around the concessions [m]</source>
        <translation>矿区周围的边距 [m]</translation>
    </message>
    <message>
        <source>Marked: neither D-InSAR throughout the bowl nor a clear sub-band phase</source>
        <translation>标出者：D-InSAR 未在整个盆地有效，子带相位也不清晰</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Maximum subsidence (as Tang et al. 2023, Table 4)</source>
        <translation>最大沉降（同 Tang et al. 2023，表 4）</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Mean [mm/yr]</source>
        <translation>平均值 [mm/yr]</translation>
    </message>
    <message>
        <source>Mean coherence</source>
        <translation>平均相干性</translation>
    </message>
    <message>
        <source>Mean coherence of a pair</source>
        <translation>像对的平均相干性</translation>
    </message>
    <message>
        <source>Mean coherence of each pair</source>
        <translation>每个像对的平均相干性</translation>
    </message>
    <message>
        <source>Mean coherence of each pair over the pixels with phase; red: bridges.</source>
        <translation>每个像对在有相位像元上的平均相干性；红色：桥接像对。</translation>
    </message>
    <message>
        <source>Mean coherence {0}.</source>
        <translation>平均相干性 {0}。</translation>
    </message>
    <message>
        <source>Mean height, spread (standard deviation) [m]</source>
        <translation>平均高程，离散度（标准差）[m]</translation>
    </message>
    <message>
        <source>Mean |error| [mm]</source>
        <translation>平均 |误差| [mm]</translation>
    </message>
    <message>
        <source>Measured less predicted LOS displacement</source>
        <translation>实测减预测的 LOS 位移</translation>
    </message>
    <message>
        <source>Measured range spectrum: {0} to {1} MHz about the carrier, Hamming coefficient {2}.</source>
        <translation>实测距离向频谱：相对载波 {0} 至 {1} MHz，汉明系数 {2}。</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Median [rad]</source>
        <translation>中位数 [rad]</translation>
    </message>
    <message>
        <source>Median outside all</source>
        <translation>全部矿区之外的中位数</translation>
    </message>
    <message>
        <source>Median predicted standard deviation {0} rad: {1} mm (LOS).</source>
        <translation>预测标准差的中位数 {0} rad：{1} mm (LOS)。</translation>
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
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Microsoft YaHei</source>
        <translation>Microsoft YaHei</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>矿山</translation>
    </message>
    <message>
        <source>Mine {0} has no station that could be compared.</source>
        <translation>矿山 {0} 没有可比较的测站。</translation>
    </message>
    <message>
        <source>Mining InSAR</source>
        <translation>Mining InSAR</translation>
    </message>
    <message>
        <source>Mining InSAR {0}</source>
        <translation>Mining InSAR {0}</translation>
    </message>
    <message>
        <source>Mining InSAR {0} {1}</source>
        <translation>Mining InSAR {0} {1}</translation>
    </message>
    <message>
        <source>Mining InSAR {0}.</source>
        <translation>Mining InSAR {0}。</translation>
    </message>
    <message>
        <source>Mining InSAR {0}. {1}</source>
        <translation>Mining InSAR {0}。{1}</translation>
    </message>
    <message>
        <source>Mining InSAR {0}: {1}</source>
        <translation>Mining InSAR {0}：{1}</translation>
    </message>
    <message>
        <source>MintPy (ifgramStack.h5)</source>
        <translation>MintPy (ifgramStack.h5)</translation>
    </message>
    <message>
        <source>MintPy (timeseries.h5)</source>
        <translation>MintPy (timeseries.h5)</translation>
    </message>
    <message>
        <source>MintPy's own, m/yr</source>
        <translation>MintPy 自有，m/yr</translation>
    </message>
    <message>
        <source>MintPy's questions page</source>
        <translation>MintPy 的问题页面</translation>
    </message>
    <message>
        <source>MintPy: positive phase is motion away from the satellite</source>
        <translation>MintPy：正相位表示远离卫星的运动</translation>
    </message>
    <message>
        <source>Misfit after the tie: {0}.</source>
        <translation>联结后的不符值：{0}。</translation>
    </message>
    <message>
        <source>Motion along the line of sight, positive toward the satellite: subsidence is negative. Pixels count with the share of them that lies in the concession; areas are true square metres. The maximum is the lowest single pixel and exaggerates where there is noise; the robust maximum is the lowest median of 3 x 3 pixels.</source>
        <translation>视线向运动，朝向卫星为正：沉降为负。像元按其位于矿区内的比例计入；面积为真实平方米。最大值为单个最低像元，在有噪声处会偏大；稳健最大值为 3 x 3 像元中位数的最低值。</translation>
    </message>
    <message>
        <source>Motion that is not linear is taken for air where it is not masked: a change of velocity dv leaks dv dt/2, averaged over the lengths dt of the pairs on either side.</source>
        <translation>非线性的运动若未加掩膜，会被当作大气：速度变化 dv 会泄漏 dv dt/2，按前后各像对的长度 dt 平均。</translation>
    </message>
    <message>
        <source>NAMES must have one name for each raster, {0}, separated by semicolons, got {1}: {2}.</source>
        <translation>NAMES 必须为每幅栅格各给一个名称，共 {0} 个，以分号分隔，实际为 {1} 个：{2}。</translation>
    </message>
    <message>
        <source>NASA/ISRO NISAR handbook: L-band, 77 MHz mode</source>
        <translation>NASA/ISRO NISAR 手册：L 波段，77 MHz 模式</translation>
    </message>
    <message>
        <source>NISAR, 77 MHz</source>
        <translation>NISAR，77 MHz</translation>
    </message>
    <message>
        <source>NORTH needs B = b H / tan(beta), in metres: two tracks alone do not see north motion.</source>
        <translation>NORTH 需要 B = b H / tan(beta)，以米计：仅凭两条轨道看不到南北向运动。</translation>
    </message>
    <message>
        <source>N_DATES must be at least 1, got {0}.</source>
        <translation>N_DATES 必须至少为 1，实际为 {0}。</translation>
    </message>
    <message>
        <source>Neither DATE_SIGMA nor ATMOSPHERE_STD says how large the atmosphere is: SIGMA counts the noise of the interferograms only.</source>
        <translation>DATE_SIGMA 和 ATMOSPHERE_STD 都未说明大气有多大：SIGMA 只计干涉图的噪声。</translation>
    </message>
    <message>
        <source>Neither its band nor its tags say their unit.</source>
        <translation>其波段和标签都没有说明单位。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Network: {0} dates from {1} to {2}, {3} pairs, {4} component{5}, rank {6}, {7} redundant pairs.</source>
        <translation>网络：{0} 个日期，{1} 至 {2}，{3} 个像对，{4} 个分量{5}，秩 {6}，{7} 个多余像对。</translation>
    </message>
    <message>
        <source>No GNSS series in {0}. {1} Give files in tenv3, pos, neu, or tables with time, east, north and up.</source>
        <translation>{0} 中没有 GNSS 序列。{1} 请给出 tenv3、pos、neu 格式的文件，或含时间、东、北、上的表。</translation>
    </message>
    <message>
        <source>No LiCSAR interferogram has its coherence: {0}: {1}.</source>
        <translation>没有任何 LiCSAR 干涉图带有相干性：{0}：{1}。</translation>
    </message>
    <message>
        <source>No MOVING_AREA is given: the plane is fitted robustly to everything. Where more than a third of the scene moves it will follow the motion.</source>
        <translation>未给出 MOVING_AREA：平面对全部像元稳健拟合。若景中超过三分之一在运动，平面会跟随该运动。</translation>
    </message>
    <message>
        <source>No MOVING_AREA or MOVING_POLYGONS is given: windows that move against the others are left out as outliers, which works where fewer than a third of them move.</source>
        <translation>未给出 MOVING_AREA 或 MOVING_POLYGONS：相对其他窗口运动的窗口作为粗差排除，这在运动窗口少于三分之一时有效。</translation>
    </message>
    <message>
        <source>No benchmark has heights that can be used. {0}</source>
        <translation>没有水准点的高程可用。{0}</translation>
    </message>
    <message>
        <source>No benchmark of STATIONS ({0}) has heights in OBSERVATIONS ({1}); names must agree.</source>
        <translation>STATIONS ({0}) 中没有水准点在 OBSERVATIONS ({1}) 中有高程；名称必须一致。</translation>
    </message>
    <message>
        <source>No coherence is known: the search goes by completeness, rate and wander alone.</source>
        <translation>相干性未知：搜索只依据完整性、速率和游走进行。</translation>
    </message>
    <message>
        <source>No command is on record for {0}. A table by itself carries none: it is found through the layers and rasters of its run.</source>
        <translation>没有 {0} 的命令记录。表本身不带命令：要通过同一次运行的图层和栅格找到。</translation>
    </message>
    <message>
        <source>No comparison with GNSS or levelling is among the results: standard deviations are estimates.</source>
        <translation>结果中没有与 GNSS 或水准的比较：标准差只是估计。</translation>
    </message>
    <message>
        <source>No coordinate system: rows and columns</source>
        <translation>没有坐标系：行与列</translation>
    </message>
    <message>
        <source>No correction of the atmosphere is on record: what the air did over kilometres is in the numbers.</source>
        <translation>没有大气改正的记录：大气在数公里范围内的影响都在这些数值之中。</translation>
    </message>
    <message>
        <source>No date of the series lies between {0} and {1}; it goes from {2} to {3}.</source>
        <translation>序列没有日期位于 {0} 和 {1} 之间；它从 {2} 到 {3}。</translation>
    </message>
    <message>
        <source>No file of GAMMA carries two dates in its name ({0}). Name it YYYYMMDD_YYYYMMDD.unw.</source>
        <translation>没有 GAMMA 文件的名称带有两个日期（{0}）。请命名为 YYYYMMDD_YYYYMMDD.unw。</translation>
    </message>
    <message>
        <source>No ground to refer to: coherent pixels leave {0} % of the loops of interferograms open, where phase that is noise throughout leaves 33 %, and more than {1} % is too close to that. Leave out the interferograms that stackquality blames, run unwrappingcorrection first, raise MIN_COHERENCE, or give a REFERENCE_POINT.</source>
        <translation>没有可作参考的地面：相干像元使 {0} % 的干涉图闭环不闭合，而全为噪声的相位为 33 %，超过 {1} % 就与之过于接近。请去掉 stackquality 指出的干涉图、先运行 unwrappingcorrection、提高 MIN_COHERENCE，或给出 REFERENCE_POINT。</translation>
    </message>
    <message>
        <source>No interferogram has the {0} valid pixels outside MASK that ELEVATION and RAMP need. Make the mask or its buffer smaller, or set both to none.</source>
        <translation>没有干涉图在 MASK 之外具有 ELEVATION 和 RAMP 所需的 {0} 个有效像元。请缩小掩膜或其缓冲区，或将两者设为 none。</translation>
    </message>
    <message>
        <source>No interferogram has two components large enough for a bridge.</source>
        <translation>没有干涉图具有两个大到足以桥接的分量。</translation>
    </message>
    <message>
        <source>No mask says where the ground is expected to move: a wide, slow, even motion is not told from rest.</source>
        <translation>没有掩膜说明预期地面在何处运动：大范围、缓慢而均匀的运动无法与静止区分。</translation>
    </message>
    <message>
        <source>No mine has a station that could be compared.</source>
        <translation>没有任何矿山有可比较的测站。</translation>
    </message>
    <message>
        <source>No other reader knows it either; it holds {0} files.</source>
        <translation>其他读取器也都不认识它；其中有 {0} 文件。</translation>
    </message>
    <message>
        <source>No output is asked for: give BOWLS, CONTOURS, TABLE or REPORT.</source>
        <translation>未要求任何输出：请给出 BOWLS、CONTOURS、TABLE 或 REPORT。</translation>
    </message>
    <message>
        <source>No output is asked for: give COHERENCE.</source>
        <translation>未要求任何输出：请给出 COHERENCE。</translation>
    </message>
    <message>
        <source>No output is asked for: give CONCESSION_STATS, TABLE, STATISTICS or REPORT.</source>
        <translation>未要求任何输出：请给出 CONCESSION_STATS、TABLE、STATISTICS 或 REPORT。</translation>
    </message>
    <message>
        <source>No output is asked for: give DISPLACEMENT.</source>
        <translation>未要求任何输出：请给出 DISPLACEMENT。</translation>
    </message>
    <message>
        <source>No output is asked for: give MAP or TEMPLATE.</source>
        <translation>未要求任何输出：请给出 MAP 或 TEMPLATE。</translation>
    </message>
    <message>
        <source>No output is asked for: give OUTPUT.</source>
        <translation>未要求任何输出：请给出 OUTPUT。</translation>
    </message>
    <message>
        <source>No output is asked for: give OUTPUT_FOLDER or GIF.</source>
        <translation>未要求任何输出：请给出 OUTPUT_FOLDER 或 GIF。</translation>
    </message>
    <message>
        <source>No output is asked for: give POINT_SERIES or TABLE.</source>
        <translation>未要求任何输出：请给出 POINT_SERIES 或 TABLE。</translation>
    </message>
    <message>
        <source>No output is asked for: give PROFILES, PROFILE_POINTS, TABLE or FIGURE.</source>
        <translation>未要求任何输出：请给出 PROFILES、PROFILE_POINTS、TABLE 或 FIGURE。</translation>
    </message>
    <message>
        <source>No output is asked for: give REPORT or PDF.</source>
        <translation>未要求任何输出：请给出 REPORT 或 PDF。</translation>
    </message>
    <message>
        <source>No output is asked for: give REPORT.</source>
        <translation>未要求任何输出：请给出 REPORT。</translation>
    </message>
    <message>
        <source>No output is asked for: give SERIES or STATION_STATS.</source>
        <translation>未要求任何输出：请给出 SERIES 或 STATION_STATS。</translation>
    </message>
    <message>
        <source>No output is asked for: give SHEET.</source>
        <translation>未要求任何输出：请给出 SHEET。</translation>
    </message>
    <message>
        <source>No output is asked for: give TIMESERIES, VELOCITY, POINTS or REPORT.</source>
        <translation>未要求任何输出：请给出 TIMESERIES、VELOCITY、POINTS 或 REPORT。</translation>
    </message>
    <message>
        <source>No output is asked for: give at least APPLICABILITY.</source>
        <translation>未要求任何输出：请至少给出 APPLICABILITY。</translation>
    </message>
    <message>
        <source>No output is asked for: give at least DIFFERENCE.</source>
        <translation>未要求任何输出：请至少给出 DIFFERENCE。</translation>
    </message>
    <message>
        <source>No output is asked for: give at least LOS.</source>
        <translation>未要求任何输出：请至少给出 LOS。</translation>
    </message>
    <message>
        <source>No output is asked for: give at least OUTPUT.</source>
        <translation>未要求任何输出：请至少给出 OUTPUT。</translation>
    </message>
    <message>
        <source>No output is asked for: give at least PHASE or INTERFEROGRAM.</source>
        <translation>未要求任何输出：请至少给出 PHASE 或 INTERFEROGRAM。</translation>
    </message>
    <message>
        <source>No output is asked for: give at least PHASE.</source>
        <translation>未要求任何输出：请至少给出 PHASE。</translation>
    </message>
    <message>
        <source>No output is asked for: give at least PHASES, ACTIVE_RATE or TABLE.</source>
        <translation>未要求任何输出：请至少给出 PHASES、ACTIVE_RATE 或 TABLE。</translation>
    </message>
    <message>
        <source>No output is asked for: give at least REFERENCE and SECONDARY.</source>
        <translation>未要求任何输出：请至少给出 REFERENCE 和 SECONDARY。</translation>
    </message>
    <message>
        <source>No output is asked for: give at least REFERENCE_LOWER or REFERENCE_UPPER.</source>
        <translation>未要求任何输出：请至少给出 REFERENCE_LOWER 或 REFERENCE_UPPER。</translation>
    </message>
    <message>
        <source>No output is asked for: give at least UNWRAPPED.</source>
        <translation>未要求任何输出：请至少给出 UNWRAPPED。</translation>
    </message>
    <message>
        <source>No output is asked for: give at least UP.</source>
        <translation>未要求任何输出：请至少给出 UP。</translation>
    </message>
    <message>
        <source>No output is asked for: give at least VELOCITY.</source>
        <translation>未要求任何输出：请至少给出 VELOCITY。</translation>
    </message>
    <message>
        <source>No output is asked for: give at least one, for example OUTPUT or REPORT.</source>
        <translation>未要求任何输出：请至少给出一个，例如 OUTPUT 或 REPORT。</translation>
    </message>
    <message>
        <source>No output is asked for: give at least one, for example OUTPUT or SCREENS.</source>
        <translation>未要求任何输出：请至少给出一个，例如 OUTPUT 或 SCREENS。</translation>
    </message>
    <message>
        <source>No output is asked for: give at least one, for example VELOCITY or TIMESERIES.</source>
        <translation>未要求任何输出：请至少给出一个，例如 VELOCITY 或 TIMESERIES。</translation>
    </message>
    <message>
        <source>No pair of acquisitions lies within MAX_TEMPORAL={0} days{1}. The closest is {2}. Widen the thresholds or give EXTRA_PAIRS.</source>
        <translation>没有影像对位于 MAX_TEMPORAL={0} 天{1} 以内。最接近的是 {2}。请放宽阈值或给出 EXTRA_PAIRS。</translation>
    </message>
    <message>
        <source>No pair spans the interval from {0} to {1}.</source>
        <translation>没有像对跨越 {0} 至 {1} 的时段。</translation>
    </message>
    <message>
        <source>No patch closes in all {0} loops of interferograms; the best leaves {1} open: interferograms are a whole cycle off there, and what is referenced to it takes that on. Run unwrappingcorrection first, or leave out the interferograms that stackquality blames.</source>
        <translation>没有斑块在全部 {0} 个干涉图闭环中都闭合；最好的仍有 {1} 个不闭合：该处有干涉图差一个整周，以其为参考的数据也会带上该误差。请先运行 unwrappingcorrection，或去掉 stackquality 指出的干涉图。</translation>
    </message>
    <message>
        <source>No patch of {0} x {1} pixels qualifies as reference: of {2} pixels {3} lie under the mask, {4} lack a value in some {5}, {6} are less coherent than {7}, {8} have more than {9} loops that do not close; and a patch must not move against quiet ground. Give a REFERENCE_POINT, a smaller mask or SIZE, or a lower MIN_COHERENCE.</source>
        <translation>没有 {0} x {1} 像元的斑块可作参考：在 {2} 个像元中，{3} 个位于掩膜之下，{4} 个在某些 {5} 中没有值，{6} 个的相干性低于 {7}，{8} 个有超过 {9} 个不闭合的闭环；此外斑块不得相对安静地面运动。请给出 REFERENCE_POINT、较小的掩膜或 SIZE，或较低的 MIN_COHERENCE。</translation>
    </message>
    <message>
        <source>No pixel can serve as reference: of {0} pixels looked at {1} lie outside the mask and have a value in every {2}{3}. Give a REFERENCE_POINT, a smaller mask or a lower MIN_COHERENCE.</source>
        <translation>没有像元可作参考：在查看的 {0} 个像元中，{1} 个位于掩膜之外且在每个{2}中都有值{3}。请给出 REFERENCE_POINT、较小的掩膜或较低的 MIN_COHERENCE。</translation>
    </message>
    <message>
        <source>No pixel has a coherence: the images have no data in common.</source>
        <translation>没有像元具有相干性：两幅影像没有共同的数据。</translation>
    </message>
    <message>
        <source>No pixel has a displacement: everything is blind.</source>
        <translation>没有像元具有位移：全部为盲区。</translation>
    </message>
    <message>
        <source>No pixel has a displacement: the phase is empty.</source>
        <translation>没有像元具有位移：相位为空。</translation>
    </message>
    <message>
        <source>No pixel has a rate: every pixel is empty or masked.</source>
        <translation>没有像元具有速率：每个像元都为空或被掩膜。</translation>
    </message>
    <message>
        <source>No pixel has a value: the result is empty.</source>
        <translation>没有像元有值：结果为空。</translation>
    </message>
    <message>
        <source>No pixel has a velocity: no pixel's interferograms connect all dates. See FLAGS.</source>
        <translation>没有像元具有速度：没有像元的干涉图能连接全部日期。参见 FLAGS。</translation>
    </message>
    <message>
        <source>No pixel has a velocity: none has a value at two dates.</source>
        <translation>没有像元具有速度：没有像元在两个日期有值。</translation>
    </message>
    <message>
        <source>No pixel has enough dates: all outputs are empty.</source>
        <translation>没有像元有足够的日期：全部输出为空。</translation>
    </message>
    <message>
        <source>No pixel is expected to move by {0} mm or more: there is no bowl to take shares of.</source>
        <translation>没有像元的预期运动达到 {0} mm 或更大：没有可据以计算比例的盆地。</translation>
    </message>
    <message>
        <source>No reference is given: the median of each {0} is taken as zero. Rates are relative to the median of the scene; give REFERENCE_POINT or REFERENCE_AREA on ground that does not move.</source>
        <translation>未给出参考：以每个 {0} 的中位数为零。速率相对于景的中位数；请在不动的地面上给出 REFERENCE_POINT 或 REFERENCE_AREA。</translation>
    </message>
    <message>
        <source>No reference station in the mine of {0}: kept as they are.</source>
        <translation>{0} 所在矿山没有参考站：保持原样。</translation>
    </message>
    <message>
        <source>No reference/IW*.xml with radarwavelength is in the folder (stripmapStack keeps the wavelength in a Python shelf, which is not opened): give WAVELENGTH.</source>
        <translation>文件夹中没有带 radarwavelength 的 reference/IW*.xml（stripmapStack 把波长保存在 Python shelf 中，本程序不打开它）：请给出 WAVELENGTH。</translation>
    </message>
    <message>
        <source>No result carries the command that made it: the results cannot be repeated from this report.</source>
        <translation>没有任何结果带有生成它的命令：无法由本报告重复这些结果。</translation>
    </message>
    <message>
        <source>No station has InSAR around it at two dates with GNSS: nothing to tie to. Give a larger RADIUS or other stations.</source>
        <translation>没有测站的周围在两个有 GNSS 的日期具有 InSAR：没有可联测的对象。请给出更大的 RADIUS 或其他测站。</translation>
    </message>
    <message>
        <source>No three pairs form a loop, so closure says nothing about this stack.</source>
        <translation>没有三个像对构成闭环，因此闭合差不能说明此堆栈的任何情况。</translation>
    </message>
    <message>
        <source>No three pairs form a loop: closure says nothing about this stack and leaves it as it is. More pairs between the same dates would make loops.</source>
        <translation>没有三个像对构成闭环：闭合差不能说明此堆栈的任何情况，堆栈保持原样。在相同日期之间增加像对可构成闭环。</translation>
    </message>
    <message>
        <source>No three pairs form a loop: unwrapping errors cannot be seen in the phase.{0}</source>
        <translation>没有三个像对构成闭环：相位中无法看出解缠误差。{0}</translation>
    </message>
    <message>
        <source>No two of {0} points lie within MAX_DISTANCE of {1} m.</source>
        <translation>{0} 个点中没有两个点位于 {1} m 的 MAX_DISTANCE 之内。</translation>
    </message>
    <message>
        <source>No unwrapped phase has its coherence: {0}. Download _corr.tif too.</source>
        <translation>没有解缠相位带有相干性：{0}。请同时下载 _corr.tif。</translation>
    </message>
    <message>
        <source>Noise coefficient of each scene before, and in red after what is taken off.</source>
        <translation>各景改正前的噪声系数，红色为扣除后的噪声系数。</translation>
    </message>
    <message>
        <source>Noise coefficient of the scenes</source>
        <translation>各景的噪声系数</translation>
    </message>
    <message>
        <source>Noise of the smoothed map [mm/yr]</source>
        <translation>平滑图的噪声 [mm/yr]</translation>
    </message>
    <message>
        <source>Noise outside all (1.48 MAD)</source>
        <translation>全部矿区之外的噪声 (1.48 MAD)</translation>
    </message>
    <message>
        <source>None of the functions of time can be fitted to these dates; see the warnings above.</source>
        <translation>没有任何时间函数可与这些日期拟合；参见上面的警告。</translation>
    </message>
    <message>
        <source>None of the {0} stations can be used. {1} The series are of {2}; names must agree.</source>
        <translation>{0} 个测站都不可用。{1} 序列属于 {2}；名称必须一致。</translation>
    </message>
    <message>
        <source>None of the {0} stations has a pixel of {1} within {2} m: the raster is {3}; the first station, {4}, is at longitude {5}, latitude {6}. Check the coordinates, or give a RADIUS of at least a pixel.</source>
        <translation>{0} 个测站在 {2} m 内都没有 {1} 的像元：栅格为 {3}；首个测站 {4} 位于经度 {5}、纬度 {6}。请检查坐标，或给出至少一个像元的 RADIUS。</translation>
    </message>
    <message>
        <source>None of the {0} stations lies on {1}, but all would with longitude and latitude swapped: {2} is at longitude {3}, latitude {4}. Swap the two in STATIONS.</source>
        <translation>{0} 个测站没有一个位于 {1} 上，但若交换经度和纬度则全部位于其上：{2} 在经度 {3}、纬度 {4}。请在 STATIONS 中交换两者。</translation>
    </message>
    <message>
        <source>Normalised residual rms</source>
        <translation>归一化残差均方根</translation>
    </message>
    <message>
        <source>Northing [{0}]</source>
        <translation>北坐标 [{0}]</translation>
    </message>
    <message>
        <source>Northward displacement</source>
        <translation>向北位移</translation>
    </message>
    <message>
        <source>Northward velocity</source>
        <translation>向北速度</translation>
    </message>
    <message>
        <source>Not drawn: {0}</source>
        <translation>未绘制：{0}</translation>
    </message>
    <message>
        <source>Not every pair has a perpendicular baseline: the DEM error cannot be estimated, and pairs are drawn over time only. Baselines can be given in a PAIRS table.</source>
        <translation>并非每个像对都有垂直基线：无法估计 DEM 误差，且像对只按时间绘出。基线可在 PAIRS 表中给出。</translation>
    </message>
    <message>
        <source>Nothing can be said about agreement: {0} value(s) at {1} station(s).</source>
        <translation>关于吻合程度无法作出任何结论：{1} 个测站只有 {0} 个数值。</translation>
    </message>
    <message>
        <source>Nothing is to be taken off: set CSS, ELEVATION, RAMP or DELAYS.</source>
        <translation>没有要扣除的内容：请设置 CSS、ELEVATION、RAMP 或 DELAYS。</translation>
    </message>
    <message>
        <source>Nothing of {0} falls on the map: its pixels are empty where the lookup has a position. Is the lookup that of this image?</source>
        <translation>{0} 没有任何部分落在地图上：在查找表有位置处，其像元为空。该查找表属于此影像吗？</translation>
    </message>
    <message>
        <source>Nothing says where the stations are: the series carry no coordinates. Give STATIONS, a point layer or a table with station, longitude and latitude.</source>
        <translation>没有任何信息说明测站的位置：序列不带坐标。请给出 STATIONS，即点图层或含测站、经度和纬度的表。</translation>
    </message>
    <message>
        <source>Nothing subsides: no panel is mined at these dates, or none reaches into the raster.</source>
        <translation>没有任何沉降：这些日期没有开采任何采区，或没有采区伸入栅格。</translation>
    </message>
    <message>
        <source>Nothing was filled: there is no gap, or none is small enough. A larger MAX_GAP fills larger ones.</source>
        <translation>没有填补任何内容：没有空缺，或没有足够小的空缺。增大 MAX_GAP 可填补较大的空缺。</translation>
    </message>
    <message>
        <source>Nothing was found by the checks that could be made with what was given.</source>
        <translation>就所给内容能做的检查而言，未发现任何问题。</translation>
    </message>
    <message>
        <source>Nothing: no pair stands out as harmful by {0}.</source>
        <translation>无：没有像对因 {0} 而显得有害。</translation>
    </message>
    <message>
        <source>Noto Sans CJK JP</source>
        <translation>Noto Sans CJK JP</translation>
    </message>
    <message>
        <source>Noto Sans CJK SC</source>
        <translation>Noto Sans CJK SC</translation>
    </message>
    <message>
        <source>Noto Sans SC</source>
        <translation>Noto Sans SC</translation>
    </message>
    <message>
        <source>Number of interferograms changed at each pixel.</source>
        <translation>每个像元被更改的干涉图数。</translation>
    </message>
    <message>
        <source>Number of loops beyond pi at each pixel, before and after.</source>
        <translation>每个像元改正前后超过 pi 的闭环个数。</translation>
    </message>
    <message>
        <source>Number of the function of time</source>
        <translation>时间函数的编号</translation>
    </message>
    <message>
        <source>OBSERVATIONS is missing: a table of benchmark, date and height.</source>
        <translation>缺少 OBSERVATIONS：含水准点、日期和高程的表。</translation>
    </message>
    <message>
        <source>OBSERVATIONS: there is no {0}.</source>
        <translation>OBSERVATIONS：没有 {0}。</translation>
    </message>
    <message>
        <source>OFFSETS must lie on the grid of PHASE ({0} x {1}) or of the images it was made from; {2} has {3} rows x {4} columns.</source>
        <translation>OFFSETS 必须位于 PHASE 的格网 ({0} x {1}) 或生成它的影像的格网上；{2} 为 {3} 行 x {4} 列。</translation>
    </message>
    <message>
        <source>OFFSETS: {0} holds offsets in pixels. Give range offsets in metres: RANGE_OFFSETS of coregister.</source>
        <translation>OFFSETS：{0} 中为以像元计的偏移。请给出以米计的距离向偏移：coregister 的 RANGE_OFFSETS。</translation>
    </message>
    <message>
        <source>OPERA DISP-S1</source>
        <translation>OPERA DISP-S1</translation>
    </message>
    <message>
        <source>OPERA's product writer: -wavelength / 4 pi * phase</source>
        <translation>OPERA 的产品写出程序：-wavelength / 4 pi * phase</translation>
    </message>
    <message>
        <source>OSGeo4W Setup, Advanced Install: select the package {0}.</source>
        <translation>OSGeo4W Setup，Advanced Install：选择软件包 {0}。</translation>
    </message>
    <message>
        <source>OUTPUT is missing: give the name of the re-referenced data.</source>
        <translation>缺少 OUTPUT：请给出更换参考后数据的名称。</translation>
    </message>
    <message>
        <source>OUTPUT must end in {0} for this input, got {1}.</source>
        <translation>对于此输入，OUTPUT 必须以 {0} 结尾，实际为 {1}。</translation>
    </message>
    <message>
        <source>OUTPUT_FOLDER: {0} cannot be made: {1}. Choose a place where you may write.</source>
        <translation>OUTPUT_FOLDER：无法创建 {0}：{1}。请选择您有写入权限的位置。</translation>
    </message>
    <message>
        <source>OUTPUT_FOLDER: {0} holds other GeoTIFFs ({1}); a folder is read as one stack. Give a new or an empty folder.</source>
        <translation>OUTPUT_FOLDER：{0} 中有其他 GeoTIFF（{1}）；一个文件夹按一个堆栈读取。请给出新的或空的文件夹。</translation>
    </message>
    <message>
        <source>OUTPUT_FOLDER: {0} is a file. Give the name of a folder.</source>
        <translation>OUTPUT_FOLDER：{0} 是文件。请给出文件夹的名称。</translation>
    </message>
    <message>
        <source>OVERLAP must be at least 0 and less than PATCH ({0}), got {1}.</source>
        <translation>OVERLAP 必须至少为 0 且小于 PATCH ({0})，实际为 {1}。</translation>
    </message>
    <message>
        <source>OVERSAMPLING must be at least 1, got {0}.</source>
        <translation>OVERSAMPLING 必须至少为 1，实际为 {0}。</translation>
    </message>
    <message>
        <source>Of the bowl ({0} pixels) conventional interferometry alone works on {1} %, sub-band alone on {2} %, both on {3} %; {4} % is blind.</source>
        <translation>在盆地（{0} 像元）中，仅常规干涉测量有效的占 {1} %，仅子带有效的占 {2} %，两者皆有效的占 {3} %；{4} % 为盲区。</translation>
    </message>
    <message>
        <source>Of the pixels that moved by more than {0} mm, {1} % meet a gradient beyond a quarter of the wavelength per pixel in a usual interferogram of {2}, and {3} % in one of {4}. There the phase is ambiguous and subsidence is lost. The gradient is the steepest that either product shows between common dates: what both lost is not counted.</source>
        <translation>在运动超过 {0} mm 的像元中，{1} % 在 {2} 的普通干涉图中遇到每像元超过四分之一波长的梯度，{3} % 在 {4} 的普通干涉图中遇到。该处相位有歧义，沉降会丢失。梯度取任一产品在共同日期之间显示的最陡值：两者都丢失的部分未计入。</translation>
    </message>
    <message>
        <source>Of the raster [%]</source>
        <translation>占栅格 [%]</translation>
    </message>
    <message>
        <source>Of the two tracks only {0} has a correction on record (tag {1}): the air of the other is in up and east.</source>
        <translation>两条轨道中只有 {0} 有改正记录（标签 {1}）：另一条轨道的大气残留在垂直和东向结果中。</translation>
    </message>
    <message>
        <source>Offset of lines</source>
        <translation>行偏移</translation>
    </message>
    <message>
        <source>Offset of samples</source>
        <translation>采样偏移</translation>
    </message>
    <message>
        <source>On {0} common pixels {1} minus {2} is {3} mm in the mean and {4} mm rms at {5}; their correlation is {6}.</source>
        <translation>在 {0} 个共同像元上，{1} 减 {2} 在 {5} 的平均值为 {3} mm，均方根为 {4} mm；两者的相关系数为 {6}。</translation>
    </message>
    <message>
        <source>One station, {0}: nothing checks the tie, and InSAR's noise there goes into every pixel.</source>
        <translation>只有一个测站 {0}：联测无从检核，且该处 InSAR 的噪声会进入每个像元。</translation>
    </message>
    <message>
        <source>Only bridge (no loop checks it; without it the network falls apart): {0}.</source>
        <translation>唯一的桥接像对（没有闭环检核它；缺少它，网络就会断开）：{0}。</translation>
    </message>
    <message>
        <source>Only the report is written: no output is asked for that the product has.</source>
        <translation>只写出报告：未要求该产品所具有的任何输出。</translation>
    </message>
    <message>
        <source>Only {0} of {1} dates have InSAR and {2} with GNSS: at least {3} and half of the dates are needed. Give stations with longer series, a larger RADIUS, or a REFERENCE_POINT.</source>
        <translation>{1} 个日期中只有 {0} 个既有 InSAR，又有 {2} 具有 GNSS：至少需要 {3} 个且不少于半数日期。请给出序列更长的测站、更大的 RADIUS，或 REFERENCE_POINT。</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Open loops</source>
        <translation>不闭合的闭环</translation>
    </message>
    <message>
        <source>Otherwise: {0}</source>
        <translation>否则：{0}</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Overall RMSE of {0}</source>
        <translation>{0} 的总体 RMSE</translation>
    </message>
    <message>
        <source>Overall and by mine</source>
        <translation>总体与按矿山</translation>
    </message>
    <message>
        <source>PAIRS table</source>
        <translation>PAIRS 表</translation>
    </message>
    <message>
        <source>PANELS has no coordinate system; assign one, or give a TEMPLATE raster.</source>
        <translation>PANELS 没有坐标系；请指定一个，或给出 TEMPLATE 栅格。</translation>
    </message>
    <message>
        <source>PANELS: no panel reaches into the series ({0}). Check the coordinate system of the layer.</source>
        <translation>PANELS：没有采区伸入序列范围（{0}）。请检查图层的坐标系。</translation>
    </message>
    <message>
        <source>PANELS: nothing is left of panel {0} inside its inflection offset {1} m.</source>
        <translation>PANELS：采区 {0} 在其拐点偏移距 {1} m 之内什么也不剩。</translation>
    </message>
    <message>
        <source>PANELS: panel {0} cannot be used: {1}.</source>
        <translation>PANELS：采区 {0} 无法使用：{1}。</translation>
    </message>
    <message>
        <source>PANELS: the delay of {0} is not used: it needs the fields strike_length and dip_length.</source>
        <translation>PANELS：{0} 的滞后未被使用：它需要字段 strike_length 和 dip_length。</translation>
    </message>
    <message>
        <source>PANELS: {0} of {1} panels have no dates and are taken as mined completely between {2} and {3}: {4}.</source>
        <translation>PANELS：{1} 个采区中有 {0} 个没有日期，按在 {2} 和 {3} 之间全部开采处理：{4}。</translation>
    </message>
    <message>
        <source>PATCH must be at least 8 pixels, got {0}.</source>
        <translation>PATCH 必须至少为 8 个像元，实际为 {0}。</translation>
    </message>
    <message>
        <source>PBO Station Position</source>
        <translation>PBO Station Position</translation>
    </message>
    <message>
        <source>PDF is made of print layouts, which QGIS keeps in its main thread. Run the report from the toolbox or by processing.run, or leave PDF out.</source>
        <translation>PDF 由打印布局生成，而 QGIS 只在主线程中处理布局。请从工具箱或用 processing.run 运行报告，或不要求 PDF。</translation>
    </message>
    <message>
        <source>PERPENDICULAR_BASELINE is given without a DEM and with FLAT_EARTH off: nothing is to be removed. Give a DEM in radar coordinates, or switch FLAT_EARTH on.</source>
        <translation>给出了 PERPENDICULAR_BASELINE，但没有 DEM 且 FLAT_EARTH 已关闭：没有要去除的内容。请给出雷达坐标系中的 DEM，或打开 FLAT_EARTH。</translation>
    </message>
    <message>
        <source>PERPENDICULAR_BASELINE is missing: the topographic phase of the DEM is proportional to it. Give it, or leave DEM out.</source>
        <translation>缺少 PERPENDICULAR_BASELINE：DEM 的地形相位与其成正比。请给出它，或不给出 DEM。</translation>
    </message>
    <message>
        <source>PERPENDICULAR_BASELINE must be a number, got {0}.</source>
        <translation>PERPENDICULAR_BASELINE 须为数字，现为 {0}。</translation>
    </message>
    <message>
        <source>PHASE and PHASE_STD</source>
        <translation>PHASE 和 PHASE_STD</translation>
    </message>
    <message>
        <source>PHASE_SIGN is missing: the processor that made the interferograms is not known (no tag INSAR_PROCESSOR or PHASE_SIGN, no GAMMA or ROI_PAC header beside them), so nobody says whether positive phase means away from the satellite. Give PHASE_SIGN: away for GAMMA, ROI_PAC, ISCE, GMTSAR and HyP3, toward where the product says so.</source>
        <translation>缺少 PHASE_SIGN：不知道干涉图由哪个处理软件生成（没有标签 INSAR_PROCESSOR 或 PHASE_SIGN，旁边也没有 GAMMA 或 ROI_PAC 头文件），因此无从知道正相位是否表示远离卫星。请给出 PHASE_SIGN：GAMMA、ROI_PAC、ISCE、GMTSAR 和 HyP3 用 away，产品注明朝向卫星者用 toward。</translation>
    </message>
    <message>
        <source>PHASE_SIGN is missing: {0} does not say what positive phase means. Give away (increasing range) or toward (motion toward the satellite).</source>
        <translation>缺少 PHASE_SIGN：{0} 未说明正相位的含义。请给出 away（距离增大）或 toward（朝向卫星的运动）。</translation>
    </message>
    <message>
        <source>PIXEL_SIZE of {0} m leaves {1} x {2} pixels of the scenario {3}; give at most {4} m.</source>
        <translation>PIXEL_SIZE 为 {0} m 时，情景 {3} 只剩 {1} x {2} 个像元；请给出不大于 {4} m 的值。</translation>
    </message>
    <message>
        <source>PIXEL_SIZE of {0} makes a map of {1} x {2} pixels. It is in the units of the coordinate system: metres, or degrees for longitude and latitude.</source>
        <translation>PIXEL_SIZE 为 {0} 时，地图有 {1} x {2} 个像元。它以坐标系的单位计：米，经纬度则为度。</translation>
    </message>
    <message>
        <source>PIXEL_SIZE {0}: about the size of the pixels of {1}.</source>
        <translation>PIXEL_SIZE {0}：约为 {1} 的像元大小。</translation>
    </message>
    <message>
        <source>PLOT is not written: it needs matplotlib, which is not installed. TABLE holds the numbers.</source>
        <translation>未写出 PLOT：它需要 matplotlib，而 matplotlib 未安装。数值见 TABLE。</translation>
    </message>
    <message>
        <source>PLOT must end in .png, .svg or .pdf, got {0}.</source>
        <translation>PLOT 须以 .png、.svg 或 .pdf 结尾，现为 {0}。</translation>
    </message>
    <message>
        <source>PLOT {0} is not written: {1} needs matplotlib, which is not installed; a .svg needs nothing.</source>
        <translation>未写出 PLOT {0}：{1} 需要 matplotlib，而 matplotlib 未安装；.svg 则无此需要。</translation>
    </message>
    <message>
        <source>POINT ({0} {1})</source>
        <translation>POINT ({0} {1})</translation>
    </message>
    <message>
        <source>POINTS are given but TABLE is not asked for; the points are not used.</source>
        <translation>给出了 POINTS，但未要求 TABLE；这些点未被使用。</translation>
    </message>
    <message>
        <source>POINTS: {0} of {1} places have no value at any date: {2}.</source>
        <translation>POINTS：{1} 处中有 {0} 处在任何日期都没有值：{2}。</translation>
    </message>
    <message>
        <source>POLYGON (({0}))</source>
        <translation>POLYGON (({0}))</translation>
    </message>
    <message>
        <source>PROCESSES must be at least 1, got {0}.</source>
        <translation>PROCESSES 须至少为 1，现为 {0}。</translation>
    </message>
    <message>
        <source>PROCESSOR in the .rsc header</source>
        <translation>.rsc 头文件中的 PROCESSOR</translation>
    </message>
    <message>
        <source>PRODUCT asks for it</source>
        <translation>PRODUCT 要求如此</translation>
    </message>
    <message>
        <source>PRODUCT names a reader where this is wrong; generic tells rasters by tags, names and contents.</source>
        <translation>若识别有误，可用 PRODUCT 指定读取器；generic 按标签、名称和内容辨别栅格。</translation>
    </message>
    <message>
        <source>PRODUCT={0} says how to read a FOLDER, but {1} is given. Give FOLDER or leave PRODUCT at auto.</source>
        <translation>PRODUCT={0} 说明如何读取 FOLDER，但给出的是 {1}。请给出 FOLDER，或让 PRODUCT 保持 auto。</translation>
    </message>
    <message>
        <source>PRODUCT_NAMES has {0} name(s) for {1} time series: give one for each.</source>
        <translation>PRODUCT_NAMES 有 {0} 个名称，而时间序列有 {1} 个：请为每个给出一个名称。</translation>
    </message>
    <message>
        <source>PROFILES is asked for, but there are no LINES: give a line layer, or leave PROFILES out.</source>
        <translation>要求了 PROFILES，但没有 LINES：请给出线图层，或不要求 PROFILES。</translation>
    </message>
    <message>
        <source>PROPAGATION_ANGLE must lie above 0 and at most at 90 degrees, got {0}.</source>
        <translation>PROPAGATION_ANGLE 须大于 0 且不超过 90 度，现为 {0}。</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
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
        <source>Pair {0} joins a date with itself; its two dates must differ.</source>
        <translation>像对 {0} 的两个日期相同；两个日期必须不同。</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>像对</translation>
    </message>
    <message>
        <source>Pairs as they are read. In the file the earlier date comes first: a pair whose later date stands first here is turned round there, phase and baseline together.</source>
        <translation>按读取顺序列出的像对。文件中较早的日期在前：此处较晚日期在前的像对，在文件中连同相位和基线一并反转。</translation>
    </message>
    <message>
        <source>Pairs scatter by {0} mm over the sample outside the mask, by {1} mm without the screens (about each pixel's rate; medians over the pairs).</source>
        <translation>像对在掩膜外样本上的离散度为 {0} mm，扣除大气相位屏后为 {1} mm（相对各像元的速率；对各像对取中位数）。</translation>
    </message>
    <message>
        <source>Pairs without which the network falls apart: {0}{1}.</source>
        <translation>缺少则网络断开的像对：{0}{1}。</translation>
    </message>
    <message>
        <source>Pairs; changed: share of the pair's own pixels with phase; changed pairs in colour</source>
        <translation>像对；更改：占该像对自身有相位像元的比例；被更改的像对以彩色显示</translation>
    </message>
    <message>
        <source>Pairs; valid: share of the raster's pixels with phase; bridges in colour</source>
        <translation>像对；有效：占栅格中有相位像元的比例；桥接像对以彩色显示</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>采区</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Parameters of the probability integral method</source>
        <translation>概率积分法参数</translation>
    </message>
    <message>
        <source>Parts into which the pixel's interferograms leave the dates</source>
        <translation>像元的干涉图把日期分成的部分数</translation>
    </message>
    <message>
        <source>Passed over: {0}</source>
        <translation>已略过：{0}</translation>
    </message>
    <message>
        <source>Patch [pixels]</source>
        <translation>斑块 [像元]</translation>
    </message>
    <message>
        <source>Patterns of open loops</source>
        <translation>不闭合环的模式</translation>
    </message>
    <message>
        <source>Peak [mm/yr]</source>
        <translation>峰值 [mm/yr]</translation>
    </message>
    <message>
        <source>Peak at lon, lat</source>
        <translation>峰值所在经度、纬度</translation>
    </message>
    <message>
        <source>Peak: lowest value of the smoothed map. Axes: the ellipse with the same second moments. Volume: depth below the background times area. Onset: when the core had for good passed a twentieth of its subsidence and three standard deviations of its noise. Bowls that touch are one.</source>
        <translation>峰值：平滑后地图的最低值。轴长：具有相同二阶矩的椭圆。体积：低于背景的深度乘以面积。开始：核心部分稳定超过其沉降的二十分之一和其噪声三倍标准差的时刻。相接的盆地算作一个。</translation>
    </message>
    <message>
        <source>Percentiles of the values; of a large raster, of blocks spread over it.</source>
        <translation>数值的百分位数；对大栅格，取自分布其上的若干块。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Perpendicular baseline [m]</source>
        <translation>垂直基线 [m]</translation>
    </message>
    <message>
        <source>Perpendicular baselines</source>
        <translation>垂直基线</translation>
    </message>
    <message>
        <source>Perpendicular baselines are not known, so the error of the elevation model was not estimated.</source>
        <translation>垂直基线未知，因此未估计高程模型的误差。</translation>
    </message>
    <message>
        <source>Phase and height of each pair (linear term; positive: high ground seems to move toward the satellite)</source>
        <translation>各像对的相位与高程（线性项；正：高处看似朝向卫星运动）</translation>
    </message>
    <message>
        <source>Phase closure</source>
        <translation>相位闭合差</translation>
    </message>
    <message>
        <source>Phase in the file</source>
        <translation>文件中的相位</translation>
    </message>
    <message>
        <source>Phase std, 400 looks [rad]</source>
        <translation>相位标准差，400 视 [rad]</translation>
    </message>
    <message>
        <source>Phases need at least {0} dates, got {1}. Use the algorithm velocity for a series as short as this.</source>
        <translation>phases 至少需要 {0} 个日期，现有 {1} 个。如此短的序列请使用算法 velocity。</translation>
    </message>
    <message>
        <source>Phases of subsidence</source>
        <translation>沉降阶段</translation>
    </message>
    <message>
        <source>Phases seen</source>
        <translation>所见阶段</translation>
    </message>
    <message>
        <source>PingFang SC</source>
        <translation>PingFang SC</translation>
    </message>
    <message>
        <source>Pixel [m]</source>
        <translation>像元 [m]</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像元</translation>
    </message>
    <message>
        <source>Pixels changed</source>
        <translation>被更改的像元</translation>
    </message>
    <message>
        <source>Pixels changed in each interferogram</source>
        <translation>各干涉图中被更改的像元</translation>
    </message>
    <message>
        <source>Pixels changed, by interferogram; those without a change are left out.</source>
        <translation>被更改的像元，按干涉图列出；没有更改者略去。</translation>
    </message>
    <message>
        <source>Pixels looked at outside the mask</source>
        <translation>掩膜外所考察的像元</translation>
    </message>
    <message>
        <source>Pixels of low temporal coherence</source>
        <translation>时间相干性低的像元</translation>
    </message>
    <message>
        <source>Pixels of the sample inside the mask</source>
        <translation>掩膜内的样本像元</translation>
    </message>
    <message>
        <source>Pixels of {0} only</source>
        <translation>仅 {0} 有的像元</translation>
    </message>
    <message>
        <source>Pixels outside</source>
        <translation>掩膜外的像元</translation>
    </message>
    <message>
        <source>Pixels that are not tied throughout</source>
        <translation>未全程连接的像元</translation>
    </message>
    <message>
        <source>Pixels that moved</source>
        <translation>发生运动的像元</translation>
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
        <source>Pixels {0}</source>
        <translation>像元{0}</translation>
    </message>
    <message>
        <source>Pixels, {0}</source>
        <translation>像元，{0}</translation>
    </message>
    <message>
        <source>Pixels: {0} connected, {1} bridged by smoothing, {2} under-determined (empty beyond a gap), {3} without data.{4}</source>
        <translation>像元：{0} 个连通，{1} 个由平滑桥接，{2} 个欠定（间断之后为空），{3} 个无数据。{4}</translation>
    </message>
    <message>
        <source>Plane taken off the phase: {0} rad, {1} rad down and {2} rad across the scene; residual rms {3} rad ({4} mm).</source>
        <translation>从相位中扣除的平面：{0} rad，沿景向下 {1} rad，横跨全景 {2} rad；残差均方根 {3} rad（{4} mm）。</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Point {0} has no pixel with a value within {1} m; it is left out.</source>
        <translation>点 {0} 在 {1} m 内没有有值的像元；已略去。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Polynomial of degree {0} through {1} windows, {2} left out as outliers; residual rms {3} lines, {4} samples.</source>
        <translation>通过 {1} 个窗口拟合的 {0} 次多项式，{2} 个作为粗差剔除；残差均方根 {3} 行、{4} 采样。</translation>
    </message>
    <message>
        <source>Positive is</source>
        <translation>正值表示</translation>
    </message>
    <message>
        <source>Predicted LOS displacement</source>
        <translation>预测的 LOS 位移</translation>
    </message>
    <message>
        <source>Predicted [mm]</source>
        <translation>预测 [mm]</translation>
    </message>
    <message>
        <source>Predicted standard deviation of the LOS velocity</source>
        <translation>LOS 速度的预测标准差</translation>
    </message>
    <message>
        <source>Predicted standard deviation of the sub-band phase</source>
        <translation>子带相位的预测标准差</translation>
    </message>
    <message>
        <source>Predicted standard deviation of the {0} velocity</source>
        <translation>{0}速度的预测标准差</translation>
    </message>
    <message>
        <source>Predicting a date from its neighbours misses it by {0} mm (99 % of the pixels by less): a bound of the interpolation error, noise included.</source>
        <translation>由相邻日期预测某一日期的误差为 {0} mm（99 % 的像元小于此值）：这是插值误差的上界，含噪声。</translation>
    </message>
    <message>
        <source>Printed [mm]</source>
        <translation>论文值 [mm]</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Products; what lies outside all concessions tells the noise, where the ground is at rest there</source>
        <translation>产品；所有矿区之外的部分可反映噪声，前提是该处地面静止</translation>
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
        <source>Purples</source>
        <translation>Purples</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>QGIS cannot open {0}.</source>
        <translation>QGIS 无法打开 {0}。</translation>
    </message>
    <message>
        <source>QUALITY is not used: the stack has its own coherence, or none.</source>
        <translation>未使用 QUALITY：堆栈有自己的相干性，或没有相干性。</translation>
    </message>
    <message>
        <source>QUALITY: {0} holds {1}; a coherence lies between 0 and 1. Give TEMPORAL_COHERENCE of sbas, or a mean coherence from 0 to 1.</source>
        <translation>QUALITY：{0} 含有 {1}；相干性应在 0 到 1 之间。请给出 sbas 的 TEMPORAL_COHERENCE，或 0 到 1 的平均相干性。</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Quality in numbers</source>
        <translation>质量指标</translation>
    </message>
    <message>
        <source>RADIUS needs a raster with a coordinate system: metres mean nothing in radar rows.</source>
        <translation>RADIUS 需要带坐标系的栅格：对雷达行列而言米没有意义。</translation>
    </message>
    <message>
        <source>RANGE_BANDWIDTH is missing: the file does not say it, and the edges of its spectrum cannot be seen. Give it.</source>
        <translation>缺少 RANGE_BANDWIDTH：文件未注明，其频谱边缘也看不出来。请给出它。</translation>
    </message>
    <message>
        <source>RANGE_BANDWIDTH of {0} MHz is more than the SAMPLING_RATE of {1} MHz: samples cannot hold it. Correct one of the two.</source>
        <translation>RANGE_BANDWIDTH 为 {0} MHz，大于 SAMPLING_RATE 的 {1} MHz：采样容纳不下。请改正其中之一。</translation>
    </message>
    <message>
        <source>RANGE_OFFSETS comes from the registration: switch COREGISTER on, or leave it out.</source>
        <translation>RANGE_OFFSETS 来自配准：请打开 COREGISTER，或不要求它。</translation>
    </message>
    <message>
        <source>REFERENCE is {0}: REFERENCE_MASK is not used.</source>
        <translation>REFERENCE 为 {0}：未使用 REFERENCE_MASK。</translation>
    </message>
    <message>
        <source>REFERENCE is {0}: {1} is not used.</source>
        <translation>REFERENCE 为 {0}：未使用 {1}。</translation>
    </message>
    <message>
        <source>REFERENCE stable looks for ground that rests over time: it needs several layers, not one {0}. Give a REFERENCE_POINT or REFERENCE_AREA.</source>
        <translation>REFERENCE stable 寻找随时间保持静止的地面：它需要多个图层，而不是单个{0}。请给出 REFERENCE_POINT 或 REFERENCE_AREA。</translation>
    </message>
    <message>
        <source>REFERENCE_AREA is empty; give it as 'xmin,xmax,ymin,ymax [EPSG:4326]'.</source>
        <translation>REFERENCE_AREA 为空；请以 'xmin,xmax,ymin,ymax [EPSG:4326]' 的形式给出。</translation>
    </message>
    <message>
        <source>REFERENCE_DATE {0} is none of the {1} common dates: {2}{3}.</source>
        <translation>REFERENCE_DATE {0} 不在 {1} 个共同日期之中：{2}{3}。</translation>
    </message>
    <message>
        <source>REFERENCE_MASK_BUFFER is not applied: the rasters have no coordinate system, so metres on the ground are unknown. Draw the polygons larger.</source>
        <translation>未应用 REFERENCE_MASK_BUFFER：栅格没有坐标系，地面上的米数未知。请把多边形画大一些。</translation>
    </message>
    <message>
        <source>REFERENCE_POINT cannot be read; give it as 'x,y [EPSG:4326]'.</source>
        <translation>无法读取 REFERENCE_POINT；请以 'x,y [EPSG:4326]' 的形式给出。</translation>
    </message>
    <message>
        <source>REFERENCE_STATIONS: there is no station {0}; the stations are {1}.</source>
        <translation>REFERENCE_STATIONS：没有测站 {0}；现有测站为 {1}。</translation>
    </message>
    <message>
        <source>REGIONS component needs COMPONENTS: one raster of connected components for each interferogram.</source>
        <translation>REGIONS component 需要 COMPONENTS：每幅干涉图一个连通分量栅格。</translation>
    </message>
    <message>
        <source>RMSE [mm]</source>
        <translation>RMSE [mm]</translation>
    </message>
    <message>
        <source>RMSE mean of stations [mm]</source>
        <translation>RMSE，测站平均 [mm]</translation>
    </message>
    <message>
        <source>RMSE pooled [mm]</source>
        <translation>RMSE，合并 [mm]</translation>
    </message>
    <message>
        <source>ROBUST_ITERATIONS must be at least 1, got {0}.</source>
        <translation>ROBUST_ITERATIONS 须至少为 1，现为 {0}。</translation>
    </message>
    <message>
        <source>ROI_PAC headers beside the layers</source>
        <translation>图层旁的 ROI_PAC 头文件</translation>
    </message>
    <message>
        <source>ROI_PAC: its phase grows with range</source>
        <translation>ROI_PAC：其相位随距离增大</translation>
    </message>
    <message>
        <source>Radar: {0} MHz, band of {1} MHz, sub-bands of {2} MHz, simulated wavelength {3} m, incidence {4} degrees.</source>
        <translation>雷达：{0} MHz，带宽 {1} MHz，子带 {2} MHz，模拟波长 {3} m，入射角 {4} 度。</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>斜面</translation>
    </message>
    <message>
        <source>Ramp: {0}. There is no term of the height.</source>
        <translation>斜面：{0}。不含高程项。</translation>
    </message>
    <message>
        <source>Range bandwidth [MHz]</source>
        <translation>距离向带宽 [MHz]</translation>
    </message>
    <message>
        <source>Range offset applied to the secondary, positive away</source>
        <translation>对辅影像施加的距离向偏移，远离为正</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <source>Rate [mm/yr]</source>
        <translation>速率 [mm/yr]</translation>
    </message>
    <message>
        <source>Rate after the active phase</source>
        <translation>活跃期之后的速率</translation>
    </message>
    <message>
        <source>Rate before the active phase</source>
        <translation>活跃期之前的速率</translation>
    </message>
    <message>
        <source>Rate in the active phase</source>
        <translation>活跃期内的速率</translation>
    </message>
    <message>
        <source>Rate of patches that qualify</source>
        <translation>合格斑块的速率</translation>
    </message>
    <message>
        <source>Rate x span [mm]</source>
        <translation>速率 x 时间跨度 [mm]</translation>
    </message>
    <message>
        <source>Rates below twice their deviation</source>
        <translation>低于两倍标准差的速率</translation>
    </message>
    <message>
        <source>Read the flag raster beside the map.</source>
        <translation>请查看地图旁的标志栅格。</translation>
    </message>
    <message>
        <source>Reading LiCSBAS's velocity</source>
        <translation>正在读取 LiCSBAS 的速度</translation>
    </message>
    <message>
        <source>Reading MintPy's velocity</source>
        <translation>正在读取 MintPy 的速度</translation>
    </message>
    <message>
        <source>Reading ifgramStack.h5</source>
        <translation>正在读取 ifgramStack.h5</translation>
    </message>
    <message>
        <source>Reading the wavelength of DISP-S1 files</source>
        <translation>正在读取 DISP-S1 文件的波长</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>正在读取 {0}</translation>
    </message>
    <message>
        <source>Real and imaginary part must have the same size: {0} is {1} x {2}, {3} is {4} x {5} (lines x samples).</source>
        <translation>实部和虚部大小须相同：{0} 为 {1} x {2}，{3} 为 {4} x {5}（行 x 采样）。</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Redundant pairs</source>
        <translation>多余像对</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Ref</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Reference benchmarks</source>
        <translation>参考水准点</translation>
    </message>
    <message>
        <source>Reference stations</source>
        <translation>参考站</translation>
    </message>
    <message>
        <source>Reference: {0}</source>
        <translation>参考：{0}</translation>
    </message>
    <message>
        <source>Reference: {0}, {1} x {2} pixels, {3} +- {4} mm/yr against all quiet ground.</source>
        <translation>参考：{0}，{1} x {2} 个像元，相对全部安静地面 {3} +- {4} mm/yr。</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考文献</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Relative to</source>
        <translation>相对于</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>请移除它们</translation>
    </message>
    <message>
        <source>Removed from the phase: {0}, at {1} MHz.</source>
        <translation>从相位中扣除：{0}，频率 {1} MHz。</translation>
    </message>
    <message>
        <source>Residual rms</source>
        <translation>残差均方根</translation>
    </message>
    <message>
        <source>Residuals: rms {0} mm, robust scatter {1} mm.</source>
        <translation>残差：均方根 {0} mm，稳健离散度 {1} mm。</translation>
    </message>
    <message>
        <source>Revisit cycles from which sub-band works; 0 never</source>
        <translation>子带自第几个重访周期起可行；0 表示始终不可行</translation>
    </message>
    <message>
        <source>Rms after [mm]</source>
        <translation>之后均方根 [mm]</translation>
    </message>
    <message>
        <source>Rms before [mm]</source>
        <translation>之前均方根 [mm]</translation>
    </message>
    <message>
        <source>Rms difference [mm]</source>
        <translation>均方根差 [mm]</translation>
    </message>
    <message>
        <source>Rms of the residuals [mm]</source>
        <translation>残差的均方根 [mm]</translation>
    </message>
    <message>
        <source>Robust iterations ended before {0} pixels had settled.</source>
        <translation>稳健迭代结束时仍有 {0} 个像元未稳定。</translation>
    </message>
    <message>
        <source>Robust max.</source>
        <translation>稳健最大值</translation>
    </message>
    <message>
        <source>Robust scatter of the residuals [mm]</source>
        <translation>残差的稳健离散度 [mm]</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Root mean square closure of each loop about its median.</source>
        <translation>各闭环相对其中位数的闭合差均方根。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Run it with dated rasters.</source>
        <translation>请用带日期的栅格运行。</translation>
    </message>
    <message>
        <source>SAMPLING_RATE must be at least the bandwidth of {0} MHz, got {1} MHz.</source>
        <translation>SAMPLING_RATE 须不小于 {0} MHz 的带宽，现为 {1} MHz。</translation>
    </message>
    <message>
        <source>SC_clock_start of {0}</source>
        <translation>{0} 的 SC_clock_start</translation>
    </message>
    <message>
        <source>SEED must be zero or a positive whole number, got {0}.</source>
        <translation>SEED 须为零或正整数，现为 {0}。</translation>
    </message>
    <message>
        <source>SENSOR must be one of {0}, got {1}.</source>
        <translation>SENSOR 须为 {0} 之一，现为 {1}。</translation>
    </message>
    <message>
        <source>SERIES is asked for, but there are no POINTS: give a point layer, or leave SERIES out.</source>
        <translation>要求了 SERIES，但没有 POINTS：请给出点图层，或不要求 SERIES。</translation>
    </message>
    <message>
        <source>SIGMA and VELOCITY_SIGMA stay empty: no interferogram checks another, so nothing tells how large their errors are. Add interferograms, or set WEIGHTING to variance with LOOKS.</source>
        <translation>SIGMA 和 VELOCITY_SIGMA 保持为空：没有干涉图相互检核，因此无从得知其误差大小。请增加干涉图，或把 WEIGHTING 设为 variance 并给出 LOOKS。</translation>
    </message>
    <message>
        <source>SIGMA must have as many rasters as TIMESERIES, in its order: {0}, got {1}.</source>
        <translation>SIGMA 的栅格数须与 TIMESERIES 相同，且按其顺序：{0}，现为 {1}。</translation>
    </message>
    <message>
        <source>SIGMA must have as many rasters as TIMESERIES, in the same order: {0}, got {1}.</source>
        <translation>SIGMA 的栅格数须与 TIMESERIES 相同，且顺序一致：{0}，现为 {1}。</translation>
    </message>
    <message>
        <source>SIGMA needs DATE_SIGMA: the standard deviations of the dates, as sbas writes them (SIGMA).</source>
        <translation>SIGMA 需要 DATE_SIGMA：sbas 写出的各日期标准差（SIGMA）。</translation>
    </message>
    <message>
        <source>SIGMA {0} counts the noise of the interferograms only, not the atmosphere (ATMOSPHERE_STD of sbas): the predicted deviations are too small.</source>
        <translation>SIGMA {0} 只计入干涉图的噪声，未计入大气（sbas 的 ATMOSPHERE_STD）：预测标准差偏小。</translation>
    </message>
    <message>
        <source>SIGMA {0} has no band for {1} of {2} dates of {3}, the first of them {4}. Give the SIGMA that came with the series.</source>
        <translation>SIGMA {0} 对 {3} 的 {2} 个日期中的 {1} 个没有波段，其中第一个为 {4}。请给出与该序列一同生成的 SIGMA。</translation>
    </message>
    <message>
        <source>SIGMA {0} has no band for {1}, the last date of {2}.</source>
        <translation>SIGMA {0} 没有 {1} 的波段，而这是 {2} 的最后日期。</translation>
    </message>
    <message>
        <source>SIZE must be an odd number of pixels, got {0}.</source>
        <translation>SIZE 须为奇数个像元，现为 {0}。</translation>
    </message>
    <message>
        <source>SMALLEST_COMPONENT must be within 0 to 1, got {0}.</source>
        <translation>SMALLEST_COMPONENT 须在 0 到 1 之间，现为 {0}。</translation>
    </message>
    <message>
        <source>SMOOTHING compares neighbouring time intervals and needs at least three dates, got {0}. Set SMOOTHING to 0 or add interferograms.</source>
        <translation>SMOOTHING 比较相邻的时间间隔，至少需要三个日期，现有 {0} 个。请把 SMOOTHING 设为 0，或增加干涉图。</translation>
    </message>
    <message>
        <source>SNAP fills 0 outside the image</source>
        <translation>SNAP 在影像之外填 0</translation>
    </message>
    <message>
        <source>SNAP: abs_phase</source>
        <translation>SNAP：abs_phase</translation>
    </message>
    <message>
        <source>SNAP: reference times conjugate of the secondary, displacement = -wavelength/4pi * phase</source>
        <translation>SNAP：参考影像乘以辅影像的共轭，位移 = -波长/4pi * 相位</translation>
    </message>
    <message>
        <source>SNAPHU could not unwrap the interferogram: {0}. Fewer tiles, a larger image or a filter may help.</source>
        <translation>SNAPHU 无法解缠该干涉图：{0}。减少分块、增大影像或使用滤波可能有帮助。</translation>
    </message>
    <message>
        <source>SNAPHU found no reliable component: the coherence is too low, or LOOKS too small.</source>
        <translation>SNAPHU 未找到可靠的连通分量：相干性太低，或 LOOKS 太小。</translation>
    </message>
    <message>
        <source>SNAPHU runs; it cannot be cancelled while it does.</source>
        <translation>SNAPHU 正在运行；运行期间无法取消。</translation>
    </message>
    <message>
        <source>SNAPHU takes about {0} MB for {1} x {2} pixels.</source>
        <translation>SNAPHU 对 {1} x {2} 个像元约需 {0} MB。</translation>
    </message>
    <message>
        <source>SNAPHU takes whole images and so about {0} MB, more than the MEMORY of {1} MB. More looks make the image smaller.</source>
        <translation>SNAPHU 处理整幅影像，因此约需 {0} MB，超过 MEMORY 的 {1} MB。增大视数可使影像变小。</translation>
    </message>
    <message>
        <source>START must be before END, got {0} and {1}.</source>
        <translation>START 须早于 END，现为 {0} 和 {1}。</translation>
    </message>
    <message>
        <source>STATIONS and OBSERVATIONS tie a TIMESERIES to GNSS; a stack or a velocity has no dates to tie.</source>
        <translation>STATIONS 和 OBSERVATIONS 把 TIMESERIES 联系到 GNSS；堆栈或速度没有可联系的日期。</translation>
    </message>
    <message>
        <source>STATIONS are given but no series: give OBSERVATIONS, OBSERVATION_FILES or _TABLE.</source>
        <translation>给出了 STATIONS 但没有序列：请给出 OBSERVATIONS、OBSERVATION_FILES 或 _TABLE。</translation>
    </message>
    <message>
        <source>STATIONS is missing: a point layer of the benchmarks, or a table with their coordinates.</source>
        <translation>缺少 STATIONS：水准点的点图层，或含其坐标的表。</translation>
    </message>
    <message>
        <source>STEPS must be dates like 2018-05-01, several with commas, got {0}.</source>
        <translation>STEPS 须为 2018-05-01 这样的日期，多个以逗号分隔，现为 {0}。</translation>
    </message>
    <message>
        <source>STEP_DAYS must be at least 1, got {0}.</source>
        <translation>STEP_DAYS 须至少为 1，现为 {0}。</translation>
    </message>
    <message>
        <source>SUBBAND_BANDWIDTH must not exceed the band: {0} MHz of {1} MHz.</source>
        <translation>SUBBAND_BANDWIDTH 不得超过带宽：{0} MHz，带宽 {1} MHz。</translation>
    </message>
    <message>
        <source>SUBTRACT_REFERENCE is set, but no station is a reference. Name them in REFERENCE_STATIONS, or give a REFERENCE_FIELD that says 'reference' of them.</source>
        <translation>设置了 SUBTRACT_REFERENCE，但没有测站是参考站。请在 REFERENCE_STATIONS 中指定，或给出以 'reference' 标明参考站的 REFERENCE_FIELD。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Scatter about the fit</source>
        <translation>拟合残差离散度</translation>
    </message>
    <message>
        <source>Scatter about the fitted function</source>
        <translation>相对拟合函数的离散度</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>景</translation>
    </message>
    <message>
        <source>Scenes corrected by stacking</source>
        <translation>由叠加改正的景数</translation>
    </message>
    <message>
        <source>Scenes with symmetric pairs</source>
        <translation>有对称像对的景</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>大气相位屏</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>辅影像</translation>
    </message>
    <message>
        <source>Secondary image on the grid of the reference</source>
        <translation>参考影像格网上的辅影像</translation>
    </message>
    <message>
        <source>Semivariance [{0}²]</source>
        <translation>半方差 [{0}²]</translation>
    </message>
    <message>
        <source>Sentinel-1 looks right ({0})</source>
        <translation>Sentinel-1 向右视（{0}）</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Series at points</source>
        <translation>点位序列</translation>
    </message>
    <message>
        <source>Set PRODUCT to auto, or give another input.</source>
        <translation>请把 PRODUCT 设为 auto，或给出其他输入。</translation>
    </message>
    <message>
        <source>Set the unit.</source>
        <translation>请设置单位。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings of step {0}</source>
        <translation>第 {0} 步的设置</translation>
    </message>
    <message>
        <source>Settings of step {0}, which made {1}</source>
        <translation>第 {0} 步的设置，生成 {1}</translation>
    </message>
    <message>
        <source>Settings, and the commands that repeat it</source>
        <translation>各项设置，以及可重复运行的命令</translation>
    </message>
    <message>
        <source>Several parameter files fit the size of {0} but say different grids: {1}. Leave the one that belongs to it in the folder.</source>
        <translation>有多个参数文件与 {0} 的大小相符，但所述格网不同：{1}。请在文件夹中只保留属于它的那个。</translation>
    </message>
    <message>
        <source>Share [%]</source>
        <translation>比例 [%]</translation>
    </message>
    <message>
        <source>Share of it that is quiet</source>
        <translation>其中安静的比例</translation>
    </message>
    <message>
        <source>Share of the bowls' area outside all concessions [%]</source>
        <translation>所有矿区之外的盆地面积比例 [%]</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Signal above noise</source>
        <translation>信号超过噪声</translation>
    </message>
    <message>
        <source>Simulated SLC of {0}</source>
        <translation>{0} 的模拟 SLC</translation>
    </message>
    <message>
        <source>Simulated over real wavelength</source>
        <translation>模拟波长与实际波长之比</translation>
    </message>
    <message>
        <source>Simulated wavelength [m]</source>
        <translation>模拟波长 [m]</translation>
    </message>
    <message>
        <source>Simulated wavelength {0} m; {1}</source>
        <translation>模拟波长 {0} m；{1}</translation>
    </message>
    <message>
        <source>Simulated wavelengths</source>
        <translation>模拟波长</translation>
    </message>
    <message>
        <source>Simulating a pair of images with speckle over the finished bowl.</source>
        <translation>正在模拟最终盆地上空一对含散斑的影像。</translation>
    </message>
    <message>
        <source>Simulating {0} as {1} sees it: {2} scenes, {3} interferograms, seed {4}; {5}.</source>
        <translation>正在模拟 {1} 所见的 {0}：{2} 景，{3} 幅干涉图，种子 {4}；{5}。</translation>
    </message>
    <message>
        <source>Simulating {0} lines x {1} samples of {2}: bandwidth {3} MHz, coherence {4}, {5} cycles of advance.</source>
        <translation>正在模拟 {0} 行 x {1} 采样的 {2}：带宽 {3} MHz，相干性 {4}，推进 {5} 个周期。</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>Slope with height [mm/km]</source>
        <translation>随高程的斜率 [mm/km]</translation>
    </message>
    <message>
        <source>Slow motion over wide areas</source>
        <translation>大范围的缓慢运动</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source Han Sans CN</source>
        <translation>Source Han Sans CN</translation>
    </message>
    <message>
        <source>Source Han Sans SC</source>
        <translation>Source Han Sans SC</translation>
    </message>
    <message>
        <source>Sources disagree about the perpendicular baseline of {0}: {1} m ({2}), {3} m ({4}). The first is used.</source>
        <translation>各来源对 {0} 的垂直基线说法不一：{1} m（{2}），{3} m（{4}）。采用第一个。</translation>
    </message>
    <message>
        <source>Sources disagree about the {0}: {1} ({2}), {3} ({4}). The first is used.</source>
        <translation>各来源对{0}说法不一：{1}（{2}），{3}（{4}）。采用第一个。</translation>
    </message>
    <message>
        <source>Sources disagree about the {0}: {1} {2} ({3}), {4} {5} ({6}). The first is used.{7}</source>
        <translation>各来源对{0}不一致：{1} {2}（{3}），{4} {5}（{6}）。采用第一个。{7}</translation>
    </message>
    <message>
        <source>Speckle: images simulated scatterer by scatterer and taken through split, common-ramp double difference and noise model. Only pixels whose predicted standard deviation stays below {0} mm (LOS) count; the rest is blind and not filled. A normalised residual of 1 means that the predicted standard deviation is honest.</source>
        <translation>散斑：影像按散射体逐个模拟，并经过分割、共同斜坡双差和噪声模型。只计入预测标准差低于 {0} mm（LOS）的像元；其余为盲区，不予填补。归一化残差为 1 表示预测标准差如实。</translation>
    </message>
    <message>
        <source>Spectra of the secondary: centre {0} cycles/line and {1} cycles/sample, {2} % and {3} % of the sampling occupied.</source>
        <translation>辅影像的频谱：中心 {0} 周/行和 {1} 周/采样，占采样的 {2} % 和 {3} %。</translation>
    </message>
    <message>
        <source>Spread of the rates [mm/yr]</source>
        <translation>速率的离散度 [mm/yr]</translation>
    </message>
    <message>
        <source>Spread of {0} [mm]</source>
        <translation>{0} 的离散度 [mm]</translation>
    </message>
    <message>
        <source>Stable ground cannot be told from {0} {1}(s): at least {2} are needed. Give a REFERENCE_POINT or REFERENCE_AREA.</source>
        <translation>无法由 {0} 个{1}辨别稳定地面：至少需要 {2} 个。请给出 REFERENCE_POINT 或 REFERENCE_AREA。</translation>
    </message>
    <message>
        <source>Stable ground is looked for in the whole raster at once: {0} x {1} pixels take {2} MB. Set MEMORY to {3} or more, or give a REFERENCE_AREA.</source>
        <translation>稳定地面需在整个栅格中一次寻找：{0} x {1} 个像元需要 {2} MB。请把 MEMORY 设为 {3} 或更大，或给出 REFERENCE_AREA。</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>堆栈</translation>
    </message>
    <message>
        <source>Stack of interferograms</source>
        <translation>干涉图堆栈</translation>
    </message>
    <message>
        <source>Stack quality</source>
        <translation>堆栈质量</translation>
    </message>
    <message>
        <source>Standard deviation [mm/km]</source>
        <translation>标准差 [mm/km]</translation>
    </message>
    <message>
        <source>Standard deviation [{0}]</source>
        <translation>标准差 [{0}]</translation>
    </message>
    <message>
        <source>Standard deviation of a height</source>
        <translation>高程的标准差</translation>
    </message>
    <message>
        <source>Standard deviation of the LOS displacement</source>
        <translation>LOS 位移标准差</translation>
    </message>
    <message>
        <source>Standard deviation of the LOS rate</source>
        <translation>LOS 速率标准差</translation>
    </message>
    <message>
        <source>Standard deviation of the LOS velocity</source>
        <translation>LOS 速度标准差</translation>
    </message>
    <message>
        <source>Standard deviation of the vertical displacement</source>
        <translation>垂直位移标准差</translation>
    </message>
    <message>
        <source>Standard deviation of the vertical velocity</source>
        <translation>垂直速度标准差</translation>
    </message>
    <message>
        <source>Standard deviation over the sample outside the mask, about the steady rate of each pixel. Pairs that became noisier are marked: both their scenes took over noise that is not air (decorrelation, unwrapping errors), or have no screen.</source>
        <translation>掩膜外样本上的标准差，相对各像元的稳定速率。噪声变大的像对予以标记：其两景都带入了非大气的噪声（失相干、解缠误差），或没有大气相位屏。</translation>
    </message>
    <message>
        <source>Standard deviation, {0}</source>
        <translation>标准差，{0}</translation>
    </message>
    <message>
        <source>Standard deviations take the errors of the samples as independent. Atmosphere is alike over hundreds of metres, so true errors are larger. Depth, thickness and outline of the panels are taken as exact: an error in the thickness goes into q, one in the depth into tan(beta).</source>
        <translation>标准差视各样本的误差相互独立。大气在数百米内相近，因此真实误差更大。采区的深度、采厚和边界视为准确：采厚的误差进入 q，深度的误差进入 tan(beta)。</translation>
    </message>
    <message>
        <source>Standard error of the LOS velocity</source>
        <translation>LOS 速度的标准误差</translation>
    </message>
    <message>
        <source>Standard error of the {0} velocity</source>
        <translation>{0}速度的标准误差</translation>
    </message>
    <message>
        <source>Standard error of the {0} velocity, if errors here and at the reference are independent</source>
        <translation>{0}速度的标准误差，若此处与参考处的误差相互独立</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>测站</translation>
    </message>
    <message>
        <source>Station {0} and its reference station {1} have no common day.</source>
        <translation>测站 {0} 与其参考站 {1} 没有共同的日期。</translation>
    </message>
    <message>
        <source>Station {0} has no series in OBSERVATIONS.</source>
        <translation>测站 {0} 在 OBSERVATIONS 中没有序列。</translation>
    </message>
    <message>
        <source>Station {0} has no {1} component: three are needed to project into the line of sight. Complete the series or leave the station out.</source>
        <translation>测站 {0} 没有 {1} 分量：投影到视线向需要三个分量。请补全序列或略去该测站。</translation>
    </message>
    <message>
        <source>Station {0} has two different values at {1} ({2} such epochs): which one holds is not for this program to say. Remove one of each.</source>
        <translation>测站 {0} 在 {1} 有两个不同的值（此类历元共 {2} 个）：哪一个正确不应由本程序判定。请各删除其一。</translation>
    </message>
    <message>
        <source>Station {0} has {1} epoch(s) with east, north and up: motion needs at least two. Give a longer series or leave the station out.</source>
        <translation>测站 {0} 有 {1} 个同时含东、北、垂直分量的历元：求运动至少需要两个。请给出更长的序列或略去该测站。</translation>
    </message>
    <message>
        <source>Station {0} is in {1} and in {2}. Give one of them.</source>
        <translation>测站 {0} 既在 {1} 中又在 {2} 中。请只给出其中之一。</translation>
    </message>
    <message>
        <source>Station {0} lies in none of the {1} concessions{2}.</source>
        <translation>测站 {0} 不在 {1} 个矿区中的任何一个之内{2}。</translation>
    </message>
    <message>
        <source>Station {0} lies in {1} overlapping concessions ({2}); it is counted with {3}.</source>
        <translation>测站 {0} 位于 {1} 个重叠的矿区内（{2}）；计入 {3}。</translation>
    </message>
    <message>
        <source>Station {0}: its mine has no reference station; it is kept as it is.</source>
        <translation>测站 {0}：其矿山没有参考站；保持原样。</translation>
    </message>
    <message>
        <source>Station {0}: no day has {1} epochs; the fullest has {2}. Give a smaller MIN_COUNT.</source>
        <translation>测站 {0}：没有一天达到 {1} 个历元；最多的一天有 {2} 个。请给出更小的 MIN_COUNT。</translation>
    </message>
    <message>
        <source>Station {0}: the epochs were not in order of time and have been sorted.</source>
        <translation>测站 {0}：历元未按时间顺序排列，已重新排序。</translation>
    </message>
    <message>
        <source>Station {0}: the line of sight of {1} has no value there; it is left out.</source>
        <translation>测站 {0}：{1} 的视线向在该处没有值；已略去。</translation>
    </message>
    <message>
        <source>Station {0}: the line-of-sight vector {1} has the length {2}, not 1. Give east, north and up of the unit vector from the ground to the satellite.</source>
        <translation>测站 {0}：视线向矢量 {1} 的长度为 {2}，而非 1。请给出从地面指向卫星的单位矢量的东、北、垂直分量。</translation>
    </message>
    <message>
        <source>Station {0}: the {1} component covers {2} m and scatters by {3} m from epoch to epoch, which no GNSS series does. It looks like millimetres labelled metres: set the unit to mm.</source>
        <translation>测站 {0}：{1} 分量范围达 {2} m，历元间离散 {3} m，任何 GNSS 序列都不会如此。看来是以毫米计的数值被标为米：请把单位设为 mm。</translation>
    </message>
    <message>
        <source>Station {0}: the {1} component scatters by {2} micrometres, which no GNSS series does. It looks like metres labelled millimetres: set the unit to m.</source>
        <translation>测站 {0}：{1} 分量仅离散 {2} 微米，任何 GNSS 序列都不会如此。看来是以米计的数值被标为毫米：请把单位设为 m。</translation>
    </message>
    <message>
        <source>Station {0}: {1} epochs stand twice with the same values; taken once.</source>
        <translation>测站 {0}：{1} 个历元重复出现且数值相同；只取一次。</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>测站</translation>
    </message>
    <message>
        <source>Stations with a series</source>
        <translation>有序列的测站</translation>
    </message>
    <message>
        <source>Std</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Std at max.</source>
        <translation>最大值处标准差</translation>
    </message>
    <message>
        <source>Std of mean</source>
        <translation>平均值的标准差</translation>
    </message>
    <message>
        <source>Std of peak [mm/yr]</source>
        <translation>峰值标准差 [mm/yr]</translation>
    </message>
    <message>
        <source>Std of the beginning</source>
        <translation>开始日期的标准差</translation>
    </message>
    <message>
        <source>Std of the end</source>
        <translation>结束日期的标准差</translation>
    </message>
    <message>
        <source>Std of the {0} rate</source>
        <translation>{0}速率的标准差</translation>
    </message>
    <message>
        <source>Std of volume [m³/yr]</source>
        <translation>体积标准差 [m³/yr]</translation>
    </message>
    <message>
        <source>Steepest motion about it between adjoining dates: {0} of lambda/4 per pixel.</source>
        <translation>其周围相邻日期间最陡的运动：每像元 lambda/4 的 {0} 倍。</translation>
    </message>
    <message>
        <source>Step [cycles]</source>
        <translation>跳变 [周]</translation>
    </message>
    <message>
        <source>Step [rad]</source>
        <translation>跳变 [rad]</translation>
    </message>
    <message>
        <source>Styles and dates for QGIS: {0}</source>
        <translation>QGIS 样式和日期：{0}</translation>
    </message>
    <message>
        <source>Sub-band</source>
        <translation>子带</translation>
    </message>
    <message>
        <source>Sub-band InSAR over a working face{0}</source>
        <translation>工作面上方的子带 InSAR{0}</translation>
    </message>
    <message>
        <source>Sub-band SNR</source>
        <translation>子带信噪比</translation>
    </message>
    <message>
        <source>Sub-band phase</source>
        <translation>子带相位</translation>
    </message>
    <message>
        <source>Sub-band phase over its standard deviation</source>
        <translation>子带相位与其标准差之比</translation>
    </message>
    <message>
        <source>Sub-band phase, wrapped</source>
        <translation>缠绕的子带相位</translation>
    </message>
    <message>
        <source>Sub-bands [MHz]</source>
        <translation>子带 [MHz]</translation>
    </message>
    <message>
        <source>Sub-bands of {0} MHz at offsets of {1} MHz leave the band of {2} MHz. FREQUENCY_OFFSET may be at most {3} MHz.</source>
        <translation>偏移 {1} MHz 的 {0} MHz 子带超出 {2} MHz 的带宽。FREQUENCY_OFFSET 最大可为 {3} MHz。</translation>
    </message>
    <message>
        <source>Sub-bands of {0} MHz at offsets of {1} MHz overlap. FREQUENCY_OFFSET must be at least {2} MHz.</source>
        <translation>偏移 {1} MHz 的 {0} MHz 子带相互重叠。FREQUENCY_OFFSET 须至少为 {2} MHz。</translation>
    </message>
    <message>
        <source>Sub-bands of {0} MHz with effective centroids at {1} and {2} MHz about the carrier: simulated wavelength {3} m, {4} independent looks each.</source>
        <translation>{0} MHz 子带，有效质心相对载频为 {1} 和 {2} MHz：模拟波长 {3} m，各 {4} 个独立视。</translation>
    </message>
    <message>
        <source>Sub-bands of {0} MHz with effective centroids at {1} and {2} MHz about the carrier: simulated wavelength {3} m.</source>
        <translation>{0} MHz 子带，有效质心相对载频为 {1} 和 {2} MHz：模拟波长 {3} m。</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>Subsidence [mm]</source>
        <translation>沉降 [mm]</translation>
    </message>
    <message>
        <source>Subsidence bowls</source>
        <translation>下沉盆地</translation>
    </message>
    <message>
        <source>Subsidence factor q</source>
        <translation>下沉系数 q</translation>
    </message>
    <message>
        <source>Surfaces of height and position</source>
        <translation>高程和位置的曲面</translation>
    </message>
    <message>
        <source>TABLE needs POINTS: give a layer with the points to tabulate.</source>
        <translation>TABLE 需要 POINTS：请给出含待制表点的图层。</translation>
    </message>
    <message>
        <source>TABLES: {0} is no table or layer that the report knows: give those of concessionstats, detectbowls, phases or a validation, or polygons with a field of names.</source>
        <translation>TABLES：{0} 不是报告认识的表或图层：请给出 concessionstats、detectbowls、phases 或某项验证的结果，或带名称字段的多边形。</translation>
    </message>
    <message>
        <source>TEMPLATE must not be rotated, got {0}. Warp it first.</source>
        <translation>TEMPLATE 不得旋转，现为 {0}。请先做 warp 校正。</translation>
    </message>
    <message>
        <source>TENSION must be between 0 (least curvature) and 1 (soap film), got {0}.</source>
        <translation>TENSION 须在 0（最小曲率）和 1（皂膜）之间，现为 {0}。</translation>
    </message>
    <message>
        <source>TILE_OVERLAP must be zero or positive, got {0}.</source>
        <translation>TILE_OVERLAP 须为零或正数，现为 {0}。</translation>
    </message>
    <message>
        <source>TIMESERIES is empty: give at least one InSAR time series.</source>
        <translation>TIMESERIES 为空：请至少给出一个 InSAR 时间序列。</translation>
    </message>
    <message>
        <source>TIMESERIES is missing: give a displacement time series.</source>
        <translation>缺少 TIMESERIES：请给出位移时间序列。</translation>
    </message>
    <message>
        <source>TIMESERIES lies on another grid than VELOCITY: {0}; {1}. Give the series that the velocity was made of.</source>
        <translation>TIMESERIES 与 VELOCITY 的格网不同：{0}；{1}。请给出生成该速度的序列。</translation>
    </message>
    <message>
        <source>TIMESERIES: {0} has one date ({1}): no displacement can be told from it. Give a series of two dates or more.</source>
        <translation>TIMESERIES：{0} 只有一个日期（{1}）：由此得不出位移。请给出有两个或更多日期的序列。</translation>
    </message>
    <message>
        <source>TIMESERIES: {0} lies elsewhere, or in another coordinate system, than the fastest pixel: its history is left out. Give the series of the same run.</source>
        <translation>TIMESERIES：{0} 与最快的像元不在同一位置或不在同一坐标系：其历程从略。请给出同一次运行的序列。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Table 4: largest subsidence; rms of the differences {0} mm, largest {1} mm</source>
        <translation>表 4：最大沉降；差值的均方根 {0} mm，最大 {1} mm</translation>
    </message>
    <message>
        <source>Tag {0} of {1}</source>
        <translation>{1} 的标签 {0}</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>已扣除</translation>
    </message>
    <message>
        <source>Temporal coherence</source>
        <translation>时间相干性</translation>
    </message>
    <message>
        <source>Terminal, with the Python inside QGIS.app</source>
        <translation>终端，使用 QGIS.app 内的 Python</translation>
    </message>
    <message>
        <source>Terms are constant, linear, quadratic, annual, semiannual, step:DATE, exp:DATE, exp:DATE:DAYS, log:DATE, log:DATE:DAYS, logistic and logistic:DATE:DAYS, joined by +, for example linear+annual+step:2018-05-01.</source>
        <translation>可用的项为 constant、linear、quadratic、annual、semiannual、step:DATE、exp:DATE、exp:DATE:DAYS、log:DATE、log:DATE:DAYS、logistic 和 logistic:DATE:DAYS，以 + 连接，例如 linear+annual+step:2018-05-01。</translation>
    </message>
    <message>
        <source>That is less than half: leave that layer out, or set ALIGN_EXTENT to first or all.</source>
        <translation>这不到一半：请去掉该图层，或把 ALIGN_EXTENT 设为 first 或 all。</translation>
    </message>
    <message>
        <source>The CSV files are empty.</source>
        <translation>CSV 文件是空的。</translation>
    </message>
    <message>
        <source>The DEM has no height at the pixels that are fitted (outside MASK). Give a DEM that covers.</source>
        <translation>DEM 在参与拟合的像元（MASK 之外）没有高程。请给出覆盖这些像元的 DEM。</translation>
    </message>
    <message>
        <source>The DEM holds heights from {0} to {1} m, which the line of sight of {2} degrees at {3} m cannot reach. Check its unit and nodata.</source>
        <translation>DEM 的高程为 {0} 至 {1} m，在 {3} m 处以 {2} 度的视线无法到达。请检查其单位和无数据值。</translation>
    </message>
    <message>
        <source>The GeoTIFF files carry no header of SNAP: the sign is that of SNAP's unwrapped phase (away), and wavelength, incidence and look side must be given. Export from SNAP as BEAM-DIMAP to keep them.</source>
        <translation>GeoTIFF 文件不带 SNAP 的头信息：符号按 SNAP 的解缠相位（away），波长、入射角和视向须另行给出。从 SNAP 以 BEAM-DIMAP 导出可保留它们。</translation>
    </message>
    <message>
        <source>The Goldstein filter works on interferograms, complex or wrapped phase; {0} holds real values. Use METHOD gaussian.</source>
        <translation>Goldstein 滤波用于复干涉图或缠绕相位；{0} 存放的是实数值。请用 METHOD gaussian。</translation>
    </message>
    <message>
        <source>The PAIRS table {0} gives pair {1} two perpendicular baselines: {2} and {3} m.</source>
        <translation>PAIRS 表 {0} 为像对 {1} 给出了两个垂直基线：{2} 和 {3} m。</translation>
    </message>
    <message>
        <source>The PAIRS table {0} is empty.</source>
        <translation>PAIRS 表 {0} 是空的。</translation>
    </message>
    <message>
        <source>The STACK file {0} does not exist.</source>
        <translation>STACK 文件 {0} 不存在。</translation>
    </message>
    <message>
        <source>The accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>The acquisition {0} is given twice. Remove one of its rows.</source>
        <translation>影像 {0} 给出了两次。请删除其中一行。</translation>
    </message>
    <message>
        <source>The acquisitions carry no perpendicular baseline: pairs are chosen by time alone.</source>
        <translation>各次影像获取没有垂直基线：只按时间选择像对。</translation>
    </message>
    <message>
        <source>The azimuth centre differs by {0} cycles/line (rms) over the image, as in TOPS bursts that were not deramped. One centre is used: resampling by parts of a line then disturbs the phase. Deramp the bursts first.</source>
        <translation>方位向中心在整幅影像上相差 {0} 周/行（均方根），如同未去斜的 TOPS 子条带。只使用一个中心：此时按行的小数部分重采样会扰动相位。请先对子条带去斜。</translation>
    </message>
    <message>
        <source>The bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>The bandwidth is not known; the measured one is used: {0} MHz.</source>
        <translation>带宽未知；采用测得的带宽：{0} MHz。</translation>
    </message>
    <message>
        <source>The blocks of the input files are larger than the memory allows at once: each will be read about {0} times. More MEMORY, or a stack file made by createstack, is faster.</source>
        <translation>输入文件的分块大于内存一次所允许的大小：每块将被读取约 {0} 次。增大 MEMORY，或使用 createstack 生成的堆栈文件，会更快。</translation>
    </message>
    <message>
        <source>The chain of DISP-S1 files is broken: {0} starts from {1}, a date at which no other file ends (the first is {2}). Download the files between, or import the two parts apart.</source>
        <translation>DISP-S1 文件链中断：{0} 起始于 {1}，而没有其他文件止于该日期（第一个为 {2}）。请下载其间的文件，或把两部分分别导入。</translation>
    </message>
    <message>
        <source>The coherence in {0}</source>
        <translation>{0} 中的相干性</translation>
    </message>
    <message>
        <source>The coherence of one pixel is 1 everywhere. Give looks or a window (WINDOW_LINES, WINDOW_SAMPLES) of more than one pixel.</source>
        <translation>单个像元的相干性处处为 1。请给出视数，或多于一个像元的窗口（WINDOW_LINES、WINDOW_SAMPLES）。</translation>
    </message>
    <message>
        <source>The coherence of {0} is resampled to the grid of the comparison.</source>
        <translation>{0} 的相干性被重采样到比较所用的格网。</translation>
    </message>
    <message>
        <source>The common extent keeps {0} x {1} of the {2} x {3} pixels of {4} ({5} %); {6} costs most.</source>
        <translation>共同范围保留了 {4} 的 {2} x {3} 个像元中的 {0} x {1} 个（{5} %）；{6} 造成的损失最大。</translation>
    </message>
    <message>
        <source>The contact sheet cannot be encoded as PNG; ask for a smaller one.</source>
        <translation>缩略图总览无法编码为 PNG；请要求较小的总览。</translation>
    </message>
    <message>
        <source>The contours cannot be drawn: {0}.</source>
        <translation>无法绘制等值线：{0}。</translation>
    </message>
    <message>
        <source>The course over time</source>
        <translation>随时间的过程</translation>
    </message>
    <message>
        <source>The date of the delay raster {0} cannot be read: name it YYYYMMDD, or give it a tag {1}.</source>
        <translation>无法读取延迟栅格 {0} 的日期：请以 YYYYMMDD 命名，或给它加标签 {1}。</translation>
    </message>
    <message>
        <source>The date of {0} in the time function {1} must be given as 2018-05-01, got {2}.</source>
        <translation>时间函数 {1} 中 {0} 的日期须以 2018-05-01 的形式给出，现为 {2}。</translation>
    </message>
    <message>
        <source>The dates do not determine a {0} function here.</source>
        <translation>这些日期无法确定此处的 {0} 函数。</translation>
    </message>
    <message>
        <source>The dates of a series must ascend without repeating; order its bands by date.</source>
        <translation>序列的日期须递增且不重复；请按日期排列其波段。</translation>
    </message>
    <message>
        <source>The dates of a time function must ascend.</source>
        <translation>时间函数的日期须递增。</translation>
    </message>
    <message>
        <source>The dates of {0} must ascend without repeating, but {1} follows {2}. Order its bands by date.</source>
        <translation>{0} 的日期须递增且不重复，但 {1} 排在 {2} 之后。请按日期排列其波段。</translation>
    </message>
    <message>
        <source>The dates span {0} years: seasons and air pass for a velocity, and a year of it is extrapolated.</source>
        <translation>各日期的跨度为 {0} 年：季节变化和大气会被当作速度，而一年的量是外推得到的。</translation>
    </message>
    <message>
        <source>The days of the year count from 0 in {0} and from 1 in {1}: the dates of the pairs cannot be told. Give the layers by INTERFEROGRAMS with a PAIRS table.</source>
        <translation>年积日在 {0} 中从 0 起算，在 {1} 中从 1 起算：无法确定像对的日期。请用 INTERFEROGRAMS 和 PAIRS 表给出图层。</translation>
    </message>
    <message>
        <source>The delay of {0} has no value on the stack: {1}. Check where it lies.</source>
        <translation>{0} 的延迟在堆栈上没有值：{1}。请检查其位置。</translation>
    </message>
    <message>
        <source>The delays of {0} must be metres, got {1}. Convert them, or set the unit of the raster.</source>
        <translation>{0} 的延迟须以米为单位，现为 {1}。请换算，或设置该栅格的单位。</translation>
    </message>
    <message>
        <source>The depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>The depth of the fastest bowl</source>
        <translation>最快盆地的深度</translation>
    </message>
    <message>
        <source>The deviation of a mean takes its errors as shared over the correlation range; without one, as fully shared, which is an upper bound. The table of statistics has both bounds.</source>
        <translation>平均值的标准差视其误差在相关距离内共有；没有相关距离时视为完全共有，即上界。统计表给出两种界限。</translation>
    </message>
    <message>
        <source>The dip must be at least 0 and below 90 degrees, got {0}.</source>
        <translation>倾角须不小于 0 且小于 90 度，现为 {0}。</translation>
    </message>
    <message>
        <source>The disk is full: free some space or choose another disk.</source>
        <translation>磁盘已满：请腾出空间或选择其他磁盘。</translation>
    </message>
    <message>
        <source>The disk is full{0}. Free some space or write the outputs elsewhere; no output was kept.</source>
        <translation>磁盘已满{0}。请腾出空间或把输出写到别处；未保留任何输出。</translation>
    </message>
    <message>
        <source>The disk is too full for the outputs: {0}. Free some space or choose another disk.</source>
        <translation>磁盘空间不足以存放输出：{0}。请腾出空间或选择其他磁盘。</translation>
    </message>
    <message>
        <source>The disk may become full: {0}; compression usually saves a part of it.</source>
        <translation>磁盘可能会写满：{0}；压缩通常可节省一部分。</translation>
    </message>
    <message>
        <source>The displacement does not determine {0}: nothing moves over the panels at these dates, or their effects are the same. Give fewer parameters to FIT.</source>
        <translation>位移不能确定 {0}：在这些日期采区上方没有运动，或它们的影响相同。请减少 FIT 中的参数。</translation>
    </message>
    <message>
        <source>The displacement factor b</source>
        <translation>水平移动系数 b</translation>
    </message>
    <message>
        <source>The extent of all layers is {0} x {1} pixels (the first interferogram has {2} x {3}); outside a layer its pair has no observation.</source>
        <translation>所有图层的范围为 {0} x {1} 个像元（第一幅干涉图为 {2} x {3}）；在某图层之外，其像对没有观测。</translation>
    </message>
    <message>
        <source>The extracted thickness</source>
        <translation>采厚</translation>
    </message>
    <message>
        <source>The extraction raster must be two-dimensional and finite (0 where nothing was mined), got shape {0}.</source>
        <translation>开采栅格须为二维且为有限值（未开采处为 0），现形状为 {0}。</translation>
    </message>
    <message>
        <source>The face is mined out before the second image.</source>
        <translation>工作面在第二幅影像之前已采完。</translation>
    </message>
    <message>
        <source>The face of panel {0} would advance {1} m, but the panel is only {2} m long.</source>
        <translation>采区 {0} 的工作面将推进 {1} m，但采区仅长 {2} m。</translation>
    </message>
    <message>
        <source>The fastest pixel</source>
        <translation>最快的像元</translation>
    </message>
    <message>
        <source>The figures follow Diao et al. (2023, doi 10.3390/su15010354), Section 3: a working face mined step by step, its subsidence by the probability integral method, and the phase that a radar would see. Motion is taken as vertical, as in the paper.</source>
        <translation>各图依照 Diao 等（2023，doi 10.3390/su15010354）第 3 节：逐步开采的工作面、由概率积分法得到的沉降，以及雷达将会看到的相位。与论文一样，视运动为垂直。</translation>
    </message>
    <message>
        <source>The first {0} of {1}.</source>
        <translation>{1} 个中的前 {0} 个。</translation>
    </message>
    <message>
        <source>The folder also looks like {0}; it is read as {1}, because {2}. PRODUCT takes another reader: {3}.</source>
        <translation>该文件夹也像 {0}；它按 {1} 读取，因为{2}。可用 PRODUCT 改用其他读取器：{3}。</translation>
    </message>
    <message>
        <source>The folder holds GUNW of the tracks {0}: give a folder for each track.</source>
        <translation>该文件夹含有轨道 {0} 的 GUNW：请为每条轨道给出一个文件夹。</translation>
    </message>
    <message>
        <source>The folder holds frames F{0}. Give those of one frame.</source>
        <translation>该文件夹含有 F{0} 帧。请只给出其中一帧的文件。</translation>
    </message>
    <message>
        <source>The folder holds several sets of GMTSAR interferograms: {0}. Give one of them as FOLDER, or merge the subswaths first.</source>
        <translation>该文件夹含有多组 GMTSAR 干涉图：{0}。请以 FOLDER 给出其中之一，或先合并子条幅。</translation>
    </message>
    <message>
        <source>The folder holds {0} LiCSAR frames ({1}): each has its own geometry. Give the folder of one frame.</source>
        <translation>该文件夹含有 {0} 个 LiCSAR 帧（{1}）：各帧几何不同。请给出单个帧的文件夹。</translation>
    </message>
    <message>
        <source>The folder {0} holds no GNSS series ({1}).</source>
        <translation>文件夹 {0} 中没有 GNSS 序列（{1}）。</translation>
    </message>
    <message>
        <source>The free program ffmpeg is not installed here. Other programs that make films of numbered pictures will do as well, and so will another computer.</source>
        <translation>此处未安装免费程序 ffmpeg。其他能把编号图片制成影片的程序同样可用，也可在另一台计算机上进行。</translation>
    </message>
    <message>
        <source>The ground still moves at the edge of the raster, where the method takes it to stand still: values within {0} pixels of the edge are not reliable. Give a larger raster, or another reference.</source>
        <translation>栅格边缘的地面仍在运动，而该方法认为边缘静止：距边缘 {0} 个像元以内的值不可靠。请给出更大的栅格，或另选参考。</translation>
    </message>
    <message>
        <source>The heading is not known: azimuthAngle is absent or contradicts the orbit direction in the names.</source>
        <translation>航向角未知：azimuthAngle 缺失，或与名称中的轨道方向矛盾。</translation>
    </message>
    <message>
        <source>The headings in the parameter files go from {0} to {1} degrees: products of different tracks or orbit directions lie in one folder. Give a folder for each.</source>
        <translation>参数文件中的航向角从 {0} 到 {1} 度：不同轨道或轨道方向的产品放在同一文件夹中。请为每一种给出一个文件夹。</translation>
    </message>
    <message>
        <source>The height error in the displacement</source>
        <translation>位移中的高程误差</translation>
    </message>
    <message>
        <source>The heights spread by {0} m only (standard deviation; {1} to {2} m outside MASK): a delay that follows the height cannot be told. Set ELEVATION to none.</source>
        <translation>高程的离散度仅为 {0} m（标准差；MASK 之外为 {1} 至 {2} m）：无法辨别随高程的延迟。请把 ELEVATION 设为 none。</translation>
    </message>
    <message>
        <source>The histories are relative to the reference; the map of an HDF5 file is not.</source>
        <translation>历程是相对于参考的；HDF5 文件的地图则不是。</translation>
    </message>
    <message>
        <source>The history of the fastest pixel is left out: it needs matplotlib, which is not installed.</source>
        <translation>最快像元的历程从略：需要 matplotlib，而它没有安装。</translation>
    </message>
    <message>
        <source>The image holds nothing but zeros: its range spectrum cannot be measured.</source>
        <translation>影像全为零：无法测量其距离向频谱。</translation>
    </message>
    <message>
        <source>The image is small: windows of {0} x {1} pixels, search of {2} x {3}.</source>
        <translation>影像很小：窗口为 {0} x {1} 个像元，搜索范围为 {2} x {3}。</translation>
    </message>
    <message>
        <source>The images do not correlate: {0}. They may show different places, be further apart than SEARCH, or have lost their coherence. Check that they are of one track; give a larger SEARCH, or larger windows (WINDOW_LINES, WINDOW_SAMPLES).</source>
        <translation>影像不相关：{0}。它们可能显示不同的地方，相距超过 SEARCH，或已失去相干性。请检查它们是否属于同一轨道；给出更大的 SEARCH，或更大的窗口（WINDOW_LINES、WINDOW_SAMPLES）。</translation>
    </message>
    <message>
        <source>The images must have one size, got {0} and {1} beside {2} (lines, samples). Register the secondary image first.</source>
        <translation>影像大小须相同，现有 {0} 和 {1}，另有 {2}（行、采样）。请先配准辅影像。</translation>
    </message>
    <message>
        <source>The images were more coherent before they were registered: they seem to be registered already. Use them as they are.</source>
        <translation>影像在配准之前更相干：看来它们已经配准。请直接使用。</translation>
    </message>
    <message>
        <source>The incidence raster {0} must hold angles between 0 and 90 degrees, got {1} to {2}. {3}Give degrees from the vertical.</source>
        <translation>入射角栅格 {0} 的角度须在 0 到 90 度之间，现为 {1} 至 {2}。{3}请给出自垂线起算的度数。</translation>
    </message>
    <message>
        <source>The incidence raster {0} must hold degrees, got at most {1}: it looks like radians. Convert it.</source>
        <translation>入射角栅格 {0} 须以度为单位，现最大为 {1}：看来是弧度。请换算。</translation>
    </message>
    <message>
        <source>The input also holds {0}; {1} is read. PRODUCT takes another.</source>
        <translation>输入中还有 {0}；读取的是 {1}。可用 PRODUCT 改选其他。</translation>
    </message>
    <message>
        <source>The interferogram holds no phase: every pixel is zero or empty.</source>
        <translation>干涉图没有相位：所有像元为零或为空。</translation>
    </message>
    <message>
        <source>The interferogram is smoother with this phase left in than removed: it seems to have been removed already (then set FLAT_EARTH off, or leave TOPO_PHASE out), or to be wrong.</source>
        <translation>保留该相位时干涉图比去除后更平滑：看来它已被去除（则请关闭 FLAT_EARTH，或不给出 TOPO_PHASE），或者它有误。</translation>
    </message>
    <message>
        <source>The interferogram would be smoother with the removed phase added instead: the sign of the baseline or of TOPO_PHASE seems to be the other one. Negate it.</source>
        <translation>若改为加上所去除的相位，干涉图会更平滑：基线或 TOPO_PHASE 的符号似乎相反。请取其相反数。</translation>
    </message>
    <message>
        <source>The interferograms were not all corrected alike: some say {0}, {1} of {2} say of none. What one date adds then differs from pair to pair. Give pairs that were treated alike.</source>
        <translation>各干涉图所作的改正不一致：有的注明 {0}，{2} 幅中有 {1} 幅未注明任何改正。这样同一日期的贡献会因像对而异。请给出处理方式一致的像对。</translation>
    </message>
    <message>
        <source>The interval of the GNSS series</source>
        <translation>GNSS 序列的间隔</translation>
    </message>
    <message>
        <source>The largest sub-band phase is {0} rad. {1}</source>
        <translation>最大的子带相位为 {0} rad。{1}</translation>
    </message>
    <message>
        <source>The layer definition {0} cannot be written: {1}</source>
        <translation>无法写入图层定义 {0}：{1}</translation>
    </message>
    <message>
        <source>The layer is no longer in the project.</source>
        <translation>该图层已不在项目中。</translation>
    </message>
    <message>
        <source>The layer of {0} loads without a style. {1}</source>
        <translation>{0} 的图层加载时没有样式。{1}</translation>
    </message>
    <message>
        <source>The layer {0} cannot be read: {1}.</source>
        <translation>无法读取图层 {0}：{1}。</translation>
    </message>
    <message>
        <source>The layers disagree about the {0}: {1} ({2}) to {3} ({4}); their median is used.</source>
        <translation>各图层的{0}不一致：从 {1}（{2}）到 {3}（{4}）；采用其中位数。</translation>
    </message>
    <message>
        <source>The layers disagree about the {0}: {1}. Layers of one stack must agree in their tag {2}.</source>
        <translation>各图层对{0}不一致：{1}。同一堆栈的图层在标签 {2} 上必须一致。</translation>
    </message>
    <message>
        <source>The layers have no coordinate system, so REFERENCE_POINT is taken as their own x and y (sample and line in radar coordinates: {0}, {1}), although it is named in {2}. Give the pixel of stable ground.</source>
        <translation>图层没有坐标系，因此 REFERENCE_POINT 按图层自身的 x 和 y 处理（雷达坐标中的采样和行：{0}，{1}），尽管它注明的坐标系为 {2}。请给出稳定地面的像元。</translation>
    </message>
    <message>
        <source>The layers have no extent in common: {0} lies apart from the others. Remove it, or set ALIGN_EXTENT to first or all.</source>
        <translation>各图层没有共同范围：{0} 与其他图层分离。请移除它，或把 ALIGN_EXTENT 设为 first 或 all。</translation>
    </message>
    <message>
        <source>The layout cannot be written to {0}. Is the disk full?</source>
        <translation>无法把布局写入 {0}。磁盘是否已满？</translation>
    </message>
    <message>
        <source>The layout cannot be written to {0}: {1}.</source>
        <translation>无法把布局写入 {0}：{1}。</translation>
    </message>
    <message>
        <source>The length of the panel along dip</source>
        <translation>采区沿倾向的长度</translation>
    </message>
    <message>
        <source>The length of the panel along strike</source>
        <translation>采区沿走向的长度</translation>
    </message>
    <message>
        <source>The line has no length: its corners are one and the same. Draw it again.</source>
        <translation>线没有长度：它的各个角点是同一点。请重新画线。</translation>
    </message>
    <message>
        <source>The line lies outside {0}. Draw it over the layer.</source>
        <translation>该线在 {0} 之外。请在图层范围内画线。</translation>
    </message>
    <message>
        <source>The line of sight of {0} has no value at any station. Give rasters that cover them.</source>
        <translation>{0} 的视线向在任何测站都没有值。请给出覆盖测站的栅格。</translation>
    </message>
    <message>
        <source>The linear programme of the unwrapping correction failed: {0} Try another ALPHA.</source>
        <translation>解缠改正的线性规划失败：{0} 请尝试其他 ALPHA。</translation>
    </message>
    <message>
        <source>The lines of sight differ (incidence {0}, heading {1}): the difference holds the part of the motion that one sees and the other does not.</source>
        <translation>视线向不同（入射角 {0}，航向角 {1}）：差值中含有一方看得到而另一方看不到的那部分运动。</translation>
    </message>
    <message>
        <source>The lookup table has {0} x {1} pixels (rows x columns), its grid {2} x {3}. Give the raster that it was made with.</source>
        <translation>查找表为 {0} x {1} 个像元（行 x 列），其格网为 {2} x {3}。请给出与其一同生成的栅格。</translation>
    </message>
    <message>
        <source>The lookup table lies where the coordinate system of the map is not defined.</source>
        <translation>查找表位于地图坐标系没有定义的地方。</translation>
    </message>
    <message>
        <source>The map cannot be written to {0}: {1}.</source>
        <translation>无法把地图写入 {0}：{1}。</translation>
    </message>
    <message>
        <source>The map scatters by {0} mm/yr, and VELOCITY_STD explains {1}: much of the scene moves, and what does not reach below {2} mm/yr is not seen. Clip the map to the surroundings of the mine, or set NOISE_SIGMAS to 0 and THRESHOLD to what counts.</source>
        <translation>图的离散为 {0} mm/yr，而 VELOCITY_STD 只能解释 {1}：景的大部分在运动，未低于 {2} mm/yr 者看不到。请把图裁剪到矿区周围，或把 NOISE_SIGMAS 设为 0 并把 THRESHOLD 设为有意义的值。</translation>
    </message>
    <message>
        <source>The method needs map coordinates in metres, got {0}. Give a TEMPLATE, or PANELS without one, in a projected coordinate system such as UTM.</source>
        <translation>该方法需要以米为单位的地图坐标，现为 {0}。请给出投影坐标系（如 UTM）下的 TEMPLATE，或在没有 TEMPLATE 时给出该坐标系下的 PANELS。</translation>
    </message>
    <message>
        <source>The motion could not be found: the iteration did not converge. B is large against the pixel; give a smaller B or larger pixels.</source>
        <translation>无法求得运动：迭代未收敛。B 相对像元过大；请给出更小的 B 或更大的像元。</translation>
    </message>
    <message>
        <source>The motion is inverted by the slower NumPy form: numba does not work here ({0}).</source>
        <translation>运动由较慢的 NumPy 形式反演：numba 在此不可用（{0}）。</translation>
    </message>
    <message>
        <source>The moving area touches all {0} windows: no offset can be found on stable ground. Draw the area tighter, or give smaller windows.</source>
        <translation>移动区域触及全部 {0} 个窗口：在稳定地面上求不出偏移。请把该区域画得更紧，或给出更小的窗口。</translation>
    </message>
    <message>
        <source>The name must end in .csv, .gpkg, .geojson, .png, .svg or .pdf, got {0}.</source>
        <translation>名称必须以 .csv、.gpkg、.geojson、.png、.svg 或 .pdf 结尾，现为 {0}。</translation>
    </message>
    <message>
        <source>The name must end in .csv, .png, .svg or .pdf, got {0}.</source>
        <translation>名称必须以 .csv、.png、.svg 或 .pdf 结尾，现为 {0}。</translation>
    </message>
    <message>
        <source>The network is disconnected: {0} subsets of dates that no pair joins: {1}. The displacement between subsets is not observed: rank {2} instead of {3}. Add pairs that join them (the shortest in time: {4}), or ask for smoothing, which bridges a gap with a constant velocity.</source>
        <translation>网络不连通：{0} 个日期子集之间没有像对相连：{1}。子集之间的位移没有观测：秩为 {2} 而非 {3}。请增加连接它们的像对（时间最短者：{4}），或要求平滑，即以恒定速度跨接断点。</translation>
    </message>
    <message>
        <source>The noise coefficient is 10 for the scene whose plain average over its symmetric pairs varies most over the sample outside the mask, before anything is taken off; after is on the same scale. It is what this average still finds: zero for a scene with a single stencil, whether its screen is right or not. Scenes without symmetric pairs are marked: nothing is known of their air, and stacking leaves them as they are.</source>
        <translation>噪声系数为 10 的景，是在扣除任何量之前，其对称像对的简单平均在掩膜外样本上变化最大者；“之后”用同一标度。它是该平均仍能发现的量：只有一个模板的景为零，无论其大气相位屏是否正确。没有对称像对的景予以标记：对其大气一无所知，叠加使其保持原样。</translation>
    </message>
    <message>
        <source>The number of change points must lie between 0 and {0}, got {1}.</source>
        <translation>转折点个数须在 0 到 {0} 之间，现为 {1}。</translation>
    </message>
    <message>
        <source>The outline of a panel encloses no area; check its corners.</source>
        <translation>采区边界不围成任何面积；请检查其角点。</translation>
    </message>
    <message>
        <source>The outline of a panel must be at least three finite corners (east, north), got shape {0}.</source>
        <translation>采区边界须为至少三个有限的角点（东、北），现形状为 {0}。</translation>
    </message>
    <message>
        <source>The outlines cannot be drawn: {0}.</source>
        <translation>无法绘制轮廓：{0}。</translation>
    </message>
    <message>
        <source>The outputs are written, but their styles failed:
{0}</source>
        <translation>输出已写出，但其样式失败：
{0}</translation>
    </message>
    <message>
        <source>The pair {0}_{1} is there twice: {2} and {3}. Frames along a track are merged with ARIA-tools (ariaTSsetup.py), or kept in a folder each; of a product made anew keep one.</source>
        <translation>像对 {0}_{1} 出现两次：{2} 和 {3}。同一轨道上的各帧请用 ARIA-tools（ariaTSsetup.py）合并，或各放一个文件夹；重新生成的产品请只保留一个。</translation>
    </message>
    <message>
        <source>The paper does not print the face: length, width, depth and dip here are a fit. Its increments per cycle are not smooth, so no uniformly advancing rectangle meets them to the millimetre.</source>
        <translation>论文未给出工作面尺寸：此处的长、宽、深度和倾角为拟合值。其每周期增量并不平滑，因此没有匀速推进的矩形能与之吻合到毫米。</translation>
    </message>
    <message>
        <source>The paper prints 9 mm on average and 26 mm at most. A simulation of noiseless phase has no error at all; a filter of about 100 m alone makes the printed numbers.</source>
        <translation>论文给出平均 9 mm、最大 26 mm。无噪声相位的模拟本无误差；仅约 100 m 的滤波就会产生论文中的数值。</translation>
    </message>
    <message>
        <source>The perpendicular baseline is missing for {0}. Give one for every acquisition.</source>
        <translation>{0} 缺少垂直基线。请为每次影像获取给出一个。</translation>
    </message>
    <message>
        <source>The perpendicular baseline of {0} is unknown ({1}): DEM errors cannot be estimated. Give them in the PAIRS table.</source>
        <translation>{0} 的垂直基线未知（{1}）：无法估计 DEM 误差。请在 PAIRS 表中给出。</translation>
    </message>
    <message>
        <source>The picture {0} cannot be written. Is the disk full?</source>
        <translation>无法写入图片 {0}。磁盘是否已满？</translation>
    </message>
    <message>
        <source>The pixel size</source>
        <translation>像元大小</translation>
    </message>
    <message>
        <source>The pixels outside the mask lie in too few parts of the scene to tell how well the slopes with height are known: all dates are corrected.</source>
        <translation>掩膜外的像元只位于景中过少的部分，无法判断随高程的斜率有多可靠：改正所有日期。</translation>
    </message>
    <message>
        <source>The place cannot be transformed to the coordinate system of {0}.</source>
        <translation>该位置无法转换到 {0} 的坐标系。</translation>
    </message>
    <message>
        <source>The place has no finite coordinates in this coordinate system. Pick another one.</source>
        <translation>该位置在此坐标系中没有有限坐标。请另选一处。</translation>
    </message>
    <message>
        <source>The place lies outside the coordinate system of {0}.</source>
        <translation>该位置在 {0} 的坐标系范围之外。</translation>
    </message>
    <message>
        <source>The places that the project keeps cannot be read: {0}.</source>
        <translation>无法读取项目中保存的位置：{0}。</translation>
    </message>
    <message>
        <source>The plugin also looks for packages in {0}, after QGIS's own. That folder {1}.</source>
        <translation>插件还会在 {0} 中查找软件包，次序在 QGIS 自身的之后。该文件夹{1}。</translation>
    </message>
    <message>
        <source>The polygon has no area. Draw it larger.</source>
        <translation>多边形没有面积。请画大一些。</translation>
    </message>
    <message>
        <source>The positions in {0} and {1} span no area.</source>
        <translation>{0} 和 {1} 中的位置不构成任何面积。</translation>
    </message>
    <message>
        <source>The products have {0} common date(s): one covers {1} to {2} ({3} dates), the other {4} to {5} ({6} dates), and gaps of up to {7} days are interpolated across. Give products of the same period, or a wider MAX_GAP.</source>
        <translation>两个产品有 {0} 个共同日期：一个覆盖 {1} 至 {2}（{3} 个日期），另一个覆盖 {4} 至 {5}（{6} 个日期），长达 {7} 天的空缺由插值跨过。请给出同一时段的产品，或更大的 MAX_GAP。</translation>
    </message>
    <message>
        <source>The products in the folder do not share their {0}: {1}. One stack is one {2}: give a folder for each.</source>
        <translation>文件夹中各产品的{0}不同：{1}。一个堆栈只对应一个{2}：请为每一个给出一个文件夹。</translation>
    </message>
    <message>
        <source>The project has no interferogram: a raster layer of unwrapped phase with two dates in its tags or name. Choose a stack file or a folder instead.</source>
        <translation>项目中没有干涉图，即标签或名称中带两个日期的解缠相位栅格图层。请改选堆栈文件或文件夹。</translation>
    </message>
    <message>
        <source>The propagation angle theta0 must lie above 0 and at most at 90 degrees, got {0}.</source>
        <translation>开采影响传播角 theta0 须大于 0 且不超过 90 度，现为 {0}。</translation>
    </message>
    <message>
        <source>The radius mode</source>
        <translation>半径模式</translation>
    </message>
    <message>
        <source>The radius of influence</source>
        <translation>影响半径</translation>
    </message>
    <message>
        <source>The range offsets of the registration are added back whole.</source>
        <translation>配准的距离向偏移已全部加回。</translation>
    </message>
    <message>
        <source>The raster does not say which command made it.</source>
        <translation>栅格未注明由哪个命令生成。</translation>
    </message>
    <message>
        <source>The raster does not vary on the chosen ground: all values are alike.</source>
        <translation>栅格在所选地面上没有变化：所有值相同。</translation>
    </message>
    <message>
        <source>The raster has no coordinate system: distances are in pixels, not in metres.</source>
        <translation>栅格没有坐标系：距离以像元而非米计。</translation>
    </message>
    <message>
        <source>The raster has no coordinate system: {0} is taken to be in the same coordinates (radar rows and columns, say), and areas in square metres are not known.</source>
        <translation>栅格没有坐标系：视 {0} 为同一坐标（例如雷达行列），以平方米计的面积未知。</translation>
    </message>
    <message>
        <source>The raster {0} cannot be opened: {1}</source>
        <translation>无法打开栅格 {0}：{1}</translation>
    </message>
    <message>
        <source>The raster {0} cannot be read: {1}</source>
        <translation>无法读取栅格 {0}：{1}</translation>
    </message>
    <message>
        <source>The raster {0} cannot be read: {1}.</source>
        <translation>无法读取栅格 {0}：{1}。</translation>
    </message>
    <message>
        <source>The rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>The rates {0}spread by {1} mm/yr, noise explains {2}: much of the ground is moving, and the reference found only moves as the {3} % of it that agree best do. Compare it with GNSS or a map.</source>
        <translation>{0}各速率的离散度为 {1} mm/yr，噪声可解释 {2}：大部分地面在运动，所得参考只是与其中最为一致的 {3} % 同步运动。请与 GNSS 或地图比较。</translation>
    </message>
    <message>
        <source>The reference area ({0}) holds the centre of no pixel of {1} x {2}. Make it larger or give a REFERENCE_POINT.</source>
        <translation>参考区（{0}）不含 {1} x {2} 个像元中任何一个的中心。请扩大它，或给出 REFERENCE_POINT。</translation>
    </message>
    <message>
        <source>The reference area ({0}) is not a finite extent.</source>
        <translation>参考区（{0}）不是有限的范围。</translation>
    </message>
    <message>
        <source>The reference area ({0}) lies outside the raster ({1}). Choose an area inside; check its coordinate system.</source>
        <translation>参考区（{0}）位于栅格（{1}）之外。请选择栅格内的区域；检查其坐标系。</translation>
    </message>
    <message>
        <source>The reference area ({0}) lies outside the raster, but on it with longitude and latitude swapped. Give xmin,xmax,ymin,ymax: longitudes first [EPSG:4326].</source>
        <translation>参考区域（{0}）位于栅格之外，但对调经度和纬度后位于其上。请按 xmin,xmax,ymin,ymax 给出：先经度 [EPSG:4326]。</translation>
    </message>
    <message>
        <source>The reference area ({0}) reaches beyond the raster; only what lies inside is used.</source>
        <translation>参考区（{0}）超出栅格；只使用其中位于栅格内的部分。</translation>
    </message>
    <message>
        <source>The reference is incoherent in {0} of {1} interferograms (coherence below {2} at {3}): {4}.</source>
        <translation>{1} 幅干涉图中有 {0} 幅的参考不相干（{3} 处相干性低于 {2}）：{4}。</translation>
    </message>
    <message>
        <source>The reference is incoherent: mean coherence {0} at {1} (below {2}). Its noise goes into every pixel; choose a coherent place.</source>
        <translation>参考不相干：{1} 处的平均相干性为 {0}（低于 {2}）。其噪声会进入每个像元；请选择相干的位置。</translation>
    </message>
    <message>
        <source>The reference may be moving: {0} moves {1} +- {2} mm/yr along the line of sight against the median of the scene. If it is not the scene that moves, choose a stable place.</source>
        <translation>参考可能在运动：{0} 相对全景中位数沿视线向运动 {1} +- {2} mm/yr。若运动的不是全景，请选择稳定的位置。</translation>
    </message>
    <message>
        <source>The reference point {0}, {1} lies outside the raster ({2}). Choose a point inside; check its coordinate system.</source>
        <translation>参考点 {0}，{1} 位于栅格（{2}）之外。请选择栅格内的点；检查其坐标系。</translation>
    </message>
    <message>
        <source>The reference point {0}, {1} lies outside the raster, but on it with longitude and latitude swapped. Give x first: longitude, latitude [EPSG:4326].</source>
        <translation>参考点 {0}, {1} 位于栅格之外，但交换经度和纬度后位于其上。请先给 x：longitude, latitude [EPSG:4326]。</translation>
    </message>
    <message>
        <source>The reference polygons cannot be drawn on the raster: {0}.</source>
        <translation>无法在栅格上绘制参考多边形：{0}。</translation>
    </message>
    <message>
        <source>The rms of stable ground must shrink, because that is what was taken off; it shows that scenes were noisy, not that the motion became right. Compare with levelling or GNSS.</source>
        <translation>稳定地面的均方根必然减小，因为扣除的正是它；这表明各景有噪声，而非运动变得正确。请与水准或 GNSS 比较。</translation>
    </message>
    <message>
        <source>The same pair is given twice: {0} is the {1} {2} and also {3}. Remove one of the two.</source>
        <translation>同一像对给出了两次：{0} 是{1} {2}，也是 {3}。请移除二者之一。</translation>
    </message>
    <message>
        <source>The same pair is given twice: {0}. Remove one of the two.</source>
        <translation>同一像对给出了两次：{0}。请移除二者之一。</translation>
    </message>
    <message>
        <source>The same pair is there more than once: {0}. Give the folder of one of the sets as FOLDER.</source>
        <translation>同一像对出现不止一次：{0}。请以 FOLDER 给出其中一组的文件夹。</translation>
    </message>
    <message>
        <source>The screens of {0} dates need {1} MB of scratch space in {2}: {3}. Free some space or write the outputs elsewhere.</source>
        <translation>{0} 个日期的大气相位屏需要 {2} 中 {1} MB 的临时空间：{3}。请腾出空间或把输出写到别处。</translation>
    </message>
    <message>
        <source>The seam would reach {0} m above the ground inside the panel; check its depth, dip and dip direction.</source>
        <translation>煤层将在采区内高出地面 {0} m；请检查其深度、倾角和倾向。</translation>
    </message>
    <message>
        <source>The semivariogram still rises at {0} m: neither its sill nor its range is determined. Give a larger MAX_DISTANCE or TREND plane, and REFERENCE_DISTANCE for the difference to the reference.</source>
        <translation>半变异函数在 {0} m 处仍在上升：其基台值和变程均不能确定。请给出更大的 MAX_DISTANCE 或 TREND plane，并用 REFERENCE_DISTANCE 求相对参考之差。</translation>
    </message>
    <message>
        <source>The separation of the sub-bands</source>
        <translation>子带间隔</translation>
    </message>
    <message>
        <source>The series has a single date, which is its own zero: the result is zero everywhere.</source>
        <translation>序列只有一个日期，即其自身的零点：结果处处为零。</translation>
    </message>
    <message>
        <source>The series has no date {0}; {1} is taken, {2} days off.</source>
        <translation>序列没有日期 {0}；取 {1}，相差 {2} 天。</translation>
    </message>
    <message>
        <source>The series has one date ({0}): there is no velocity.</source>
        <translation>序列只有一个日期（{0}）：没有速度。</translation>
    </message>
    <message>
        <source>The sheet would have {0} x {1} pixels, at most {2} are made. Give a smaller MAP_WIDTH or N_DATES.</source>
        <translation>总览将有 {0} x {1} 个像素，最多可生成 {2} 个。请给出更小的 MAP_WIDTH 或 N_DATES。</translation>
    </message>
    <message>
        <source>The shortest segment</source>
        <translation>最短区段</translation>
    </message>
    <message>
        <source>The slant range is not known: the files do not say it. Give SLANT_RANGE (sensor to ground at the middle sample) or NEAR_RANGE (first sample) [m].</source>
        <translation>斜距未知：文件未注明。请给出 SLANT_RANGE（传感器到地面，位于中间采样）或 NEAR_RANGE（第一个采样）[m]。</translation>
    </message>
    <message>
        <source>The slower NumPy form of the solver is used, because numba does not work here ({0}). environmentcheck says how to get it.</source>
        <translation>使用求解器较慢的 NumPy 形式，因为 numba 在此不可用（{0}）。environmentcheck 说明如何获得它。</translation>
    </message>
    <message>
        <source>The stack is given {0} times, by {1}: give one of them.</source>
        <translation>堆栈给出了 {0} 次，分别通过 {1}：请只给出其中之一。</translation>
    </message>
    <message>
        <source>The stack says that this was taken off already: {0}. A second time takes off what is not air, and delay rasters come in with the other sign. Give the stack as it was before, or switch it off.</source>
        <translation>堆栈注明已扣除：{0}。再扣一次会扣除并非大气的量，而延迟栅格会以相反的符号进入。请给出扣除之前的堆栈，或将其关闭。</translation>
    </message>
    <message>
        <source>The stack's attribute EPSG is {0}, which names no coordinate system.</source>
        <translation>堆栈的属性 EPSG 为 {0}，不对应任何坐标系。</translation>
    </message>
    <message>
        <source>The standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>The standard deviation takes the errors of each pixel and of the reference ({0} mm/yr) as independent: near the reference it is too large. Re-reference the time series for the true one.</source>
        <translation>标准差视各像元与参考的误差（{0} mm/yr）相互独立：靠近参考处偏大。要得到真实值，请对时间序列重新设定参考。</translation>
    </message>
    <message>
        <source>The sub-band phase exceeds three quarters of a cycle: the branch rule for subsidence fails here, and the phase must be unwrapped.</source>
        <translation>子带相位超过四分之三周：沉降的分支规则在此失效，相位必须解缠。</translation>
    </message>
    <message>
        <source>The subsidence factor q</source>
        <translation>下沉系数 q</translation>
    </message>
    <message>
        <source>The table of acquisitions {0} must have a header line and one row per acquisition.</source>
        <translation>影像获取表 {0} 须有表头行，且每次影像获取一行。</translation>
    </message>
    <message>
        <source>The table {0} cannot be read: {1}.</source>
        <translation>无法读取表 {0}：{1}。</translation>
    </message>
    <message>
        <source>The table {0} has a date that is none: {1}.</source>
        <translation>表 {0} 中有一个不是日期的日期：{1}。</translation>
    </message>
    <message>
        <source>The table {0} is empty.</source>
        <translation>表 {0} 是空的。</translation>
    </message>
    <message>
        <source>The tags do not say the first and last date.</source>
        <translation>标签未注明起止日期。</translation>
    </message>
    <message>
        <source>The tangent of the major influence angle</source>
        <translation>主要影响角正切</translation>
    </message>
    <message>
        <source>The tie to GNSS is not determined: {0}. Leave stations or the plane out.</source>
        <translation>与 GNSS 的联系不能确定：{0}。请略去一些测站或平面。</translation>
    </message>
    <message>
        <source>The time constant of {0} in the time function {1} must be a positive number of days, got {2}.</source>
        <translation>时间函数 {1} 中 {0} 的时间常数须为正的天数，现为 {2}。</translation>
    </message>
    <message>
        <source>The time function is empty. {0}</source>
        <translation>时间函数为空。{0}</translation>
    </message>
    <message>
        <source>The time function {0} has {1} parameters and needs at least {2} dates, got {3}. Choose a simpler one.</source>
        <translation>时间函数 {0} 有 {1} 个参数，至少需要 {2} 个日期，现有 {3} 个。请选择更简单的函数。</translation>
    </message>
    <message>
        <source>The time function {0} is a constant: nothing moves in it. {1}</source>
        <translation>时间函数 {0} 是常数：其中没有运动。{1}</translation>
    </message>
    <message>
        <source>The time series {0} does not exist.</source>
        <translation>时间序列 {0} 不存在。</translation>
    </message>
    <message>
        <source>The times of a displacement history must be a list that ascends.</source>
        <translation>位移过程的时间须为递增的列表。</translation>
    </message>
    <message>
        <source>The times of a face schedule must ascend, got {0}.</source>
        <translation>工作面进度的时间须递增，现为 {0}。</translation>
    </message>
    <message>
        <source>The two images are of different frequencies ({0}): {1} {2} MHz, {3} {4} MHz. Give two images of the same band.</source>
        <translation>两幅影像的频率不同（{0}）：{1} {2} MHz，{3} {4} MHz。请给出同一频段的两幅影像。</translation>
    </message>
    <message>
        <source>The two images of a pair must have the same size: {0}. Cut them to the same lines and samples (gdal_translate -srcwin), or coregister them with the processor that made them.</source>
        <translation>像对的两幅影像大小须相同：{0}。请裁剪到相同的行和采样（gdal_translate -srcwin），或用生成它们的处理软件配准。</translation>
    </message>
    <message>
        <source>The two series have {0} date(s) in common time: one spans {1} to {2}, the other {3} to {4} years after the same day. Give series that overlap.</source>
        <translation>两个序列在共同时间内有 {0} 个日期：一个为同一日之后 {1} 至 {2} 年，另一个为 {3} 至 {4} 年。请给出有重叠的序列。</translation>
    </message>
    <message>
        <source>The two tracks look from nearly the same side (determinant of their east and up components {0}): up and east cannot be told apart. Give an ascending and a descending track, and check their headings.</source>
        <translation>两条轨道几乎从同一侧观测（其东向和垂直分量的行列式为 {0}）：无法区分垂直和东向。请给出一条升轨和一条降轨，并检查其航向角。</translation>
    </message>
    <message>
        <source>The unit of {0} is unknown: give UNIT (mm, cm or m), or a raster with the tag {1}.</source>
        <translation>{0} 的单位未知：请给出 UNIT（mm、cm 或 m），或带标签 {1} 的栅格。</translation>
    </message>
    <message>
        <source>The unit of {0} is {1}: displacement in mm, cm or m is needed. Set the unit of its bands, or a tag {2}.</source>
        <translation>{0} 的单位为 {1}：位移须以 mm、cm 或 m 计。请设置其波段的单位，或标签 {2}。</translation>
    </message>
    <message>
        <source>The unwrapped files of GAMMA differ in size ({0}): they are not on one grid. Keep those of one grid, or give GeoTIFFs with ALIGN.</source>
        <translation>GAMMA 的解缠文件大小不同（{0}）：它们不在同一格网上。请只保留同一格网的文件，或用 ALIGN 给出 GeoTIFF。</translation>
    </message>
    <message>
        <source>The up component of the look must be at least {0}, got {1}. Check INCIDENCE: degrees from the vertical.</source>
        <translation>视线的垂直分量须至少为 {0}，现为 {1}。请检查 INCIDENCE：自垂线起算的度数。</translation>
    </message>
    <message>
        <source>The upper edge of the panel would be {0} m above the ground: depth {1} m, dip {2} degrees, length along dip {3} m. Give a greater depth or a shorter panel.</source>
        <translation>采区上边缘将高出地面 {0} m：深度 {1} m，倾角 {2} 度，沿倾向长度 {3} m。请给出更大的深度或更短的采区。</translation>
    </message>
    <message>
        <source>The wavelength must be a positive number of metres, got {0}. Give WAVELENGTH.</source>
        <translation>波长须为正的米数，现为 {0}。请给出 WAVELENGTH。</translation>
    </message>
    <message>
        <source>The wavelengths of the files differ: they do not come from one radar. Give one product's files.</source>
        <translation>各文件的波长不同：它们并非来自同一雷达。请给出同一产品的文件。</translation>
    </message>
    <message>
        <source>The wavelengths of the layers disagree: {0} m ({1}) and {2} m ({3}). Interferograms of different radars cannot share one stack; remove those that do not belong.</source>
        <translation>各图层的波长不一致：{0} m（{1}）和 {2} m（{3}）。不同雷达的干涉图不能同属一个堆栈；请移除不属于它的图层。</translation>
    </message>
    <message>
        <source>The weighting of the spectrum is unknown and cannot be measured: none is taken off.</source>
        <translation>频谱加权未知且无法测量：不作去除。</translation>
    </message>
    <message>
        <source>The window is missing: give WINDOW_LINES and WINDOW_SAMPLES (pixels, odd), or WINDOW_METRES.</source>
        <translation>缺少窗口：请给出 WINDOW_LINES 和 WINDOW_SAMPLES（像元，奇数），或 WINDOW_METRES。</translation>
    </message>
    <message>
        <source>The zero of the displacement</source>
        <translation>位移的零点</translation>
    </message>
    <message>
        <source>The {0} of {1} is there {2} times: {3}. Leave one product per pair in the folder (of several polarisations or subswaths, take one).</source>
        <translation>{1} 的{0}出现 {2} 次：{3}。请在文件夹中每个像对只留一个产品（有多种极化或子条幅时取其一）。</translation>
    </message>
    <message>
        <source>The {0} selected pairs leave {1} subsets that no pair joins: {2}. The shortest pairs that would join them: {3}{4}. Give them as EXTRA_PAIRS, or widen the thresholds.</source>
        <translation>所选的 {0} 个像对留下 {1} 个没有像对相连的子集：{2}。能连起它们的最短像对：{3}{4}。请以 EXTRA_PAIRS 给出，或放宽阈值。</translation>
    </message>
    <message>
        <source>The {0}{1} is not known: the file does not say it. Give {2}, or write the tag {3} into the raster.</source>
        <translation>{0}{1}未知：文件未注明。请给出 {2}，或把标签 {3} 写入栅格。</translation>
    </message>
    <message>
        <source>There are no perpendicular baselines: a DEM error cannot be estimated and stays in the series.</source>
        <translation>没有垂直基线：无法估计 DEM 误差，它会留在序列中。</translation>
    </message>
    <message>
        <source>There are {0} stacks; {1} is read, {2} is not.</source>
        <translation>有 {0} 个堆栈；读取 {1}，不读取 {2}。</translation>
    </message>
    <message>
        <source>There is no PRM file with radar_wavelength in the folder: give WAVELENGTH.</source>
        <translation>文件夹中没有含 radar_wavelength 的 PRM 文件：请给出 WAVELENGTH。</translation>
    </message>
    <message>
        <source>There is no _lv_theta.tif: the incidence of each pixel is unknown. Order the products with look vectors, or give INCIDENCE.</source>
        <translation>没有 _lv_theta.tif：各像元的入射角未知。请订购带视线矢量的产品，或给出 INCIDENCE。</translation>
    </message>
    <message>
        <source>There is no advice for this computer; the plugin works without it.</source>
        <translation>没有针对本计算机的建议；插件没有它也能工作。</translation>
    </message>
    <message>
        <source>There is no bowl: the smoothed map goes down to {0} mm/yr, and what is to be one has to lie below {1} mm/yr.</source>
        <translation>没有下沉盆地：平滑后的图最低为 {0} mm/yr，而盆地须低于 {1} mm/yr。</translation>
    </message>
    <message>
        <source>There is no coherence at {0}: whether the reference is reliable cannot be told.</source>
        <translation>{0} 处没有相干性：无法判断参考是否可靠。</translation>
    </message>
    <message>
        <source>There is no coherence: MIN_COHERENCE masks nothing, decorrelated pixels stay in the map.</source>
        <translation>没有相干性：MIN_COHERENCE 不掩膜任何像元，失相干的像元留在地图中。</translation>
    </message>
    <message>
        <source>There is no coherence: all pairs count alike, noisy ones too, and nothing can be masked by coherence. Give COHERENCE layers if you have them.</source>
        <translation>没有相干性：所有像对同等计权，噪声大的亦然，且无法按相干性掩膜。若有 COHERENCE 图层，请给出。</translation>
    </message>
    <message>
        <source>There is no file and no folder {0}.</source>
        <translation>不存在文件或文件夹 {0}。</translation>
    </message>
    <message>
        <source>There is no free name beside {0}; choose another one.</source>
        <translation>{0} 旁边没有可用的名称；请另选一个。</translation>
    </message>
    <message>
        <source>There is no interferogram to stack. Give at least one pair.</source>
        <translation>没有可叠加的干涉图。请至少给出一个像对。</translation>
    </message>
    <message>
        <source>There is no interferogram: the network is empty. Give at least one pair of dates.</source>
        <translation>没有干涉图：网络是空的。请至少给出一个日期像对。</translation>
    </message>
    <message>
        <source>There is no lookup table {0}.</source>
        <translation>没有查找表 {0}。</translation>
    </message>
    <message>
        <source>There is no metadata.txt: heading and slant range are unknown. Put the frame's metadata folder beside interferograms, or give HEADING and SLANT_RANGE.</source>
        <translation>没有 metadata.txt：航向角和斜距未知。请把该帧的 metadata 文件夹放在 interferograms 旁边，或给出 HEADING 和 SLANT_RANGE。</translation>
    </message>
    <message>
        <source>There is no panel: give at least one.</source>
        <translation>没有采区：请至少给出一个。</translation>
    </message>
    <message>
        <source>There is no pixel with phase outside {0} and its buffer of {1} m: nothing is left to estimate the atmosphere from. Make the mask or the buffer smaller.</source>
        <translation>在 {0} 及其 {1} m 缓冲区之外没有带相位的像元：没有可用来估计大气的像元。请缩小掩膜或缓冲区。</translation>
    </message>
    <message>
        <source>There is no stack: give INTERFEROGRAMS (raster layers), a STACK file or a FOLDER.</source>
        <translation>没有堆栈：请给出 INTERFEROGRAMS（栅格图层）、STACK 文件或 FOLDER。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>There is no value at {0} in any {1}: it lies on nodata. Choose another reference.</source>
        <translation>{0} 处在任何{1}中都没有值：它位于无数据值上。请另选参考。</translation>
    </message>
    <message>
        <source>There is no value at {0} in {1} of {2} {3}s: {4}. {5} from the stack.</source>
        <translation>{2} 个{3}中有 {1} 个在 {0} 处没有值：{4}。{5}（从堆栈中移除）。</translation>
    </message>
    <message>
        <source>There is no way from {0} to {1}: {2}. Choose another coordinate system for the map.</source>
        <translation>无法从 {0} 转换到 {1}：{2}。请为地图选择其他坐标系。</translation>
    </message>
    <message>
        <source>There is no {0} for {1}. The plugin works without it, apart from what it is for.</source>
        <translation>{1} 没有 {0}。插件没有它也能工作，只是缺少它所提供的功能。</translation>
    </message>
    <message>
        <source>There is no {0}: where the ground speeds up or slows down, that bend is taken for air and taken off. Give the mining concessions.</source>
        <translation>没有 {0}：在地面加速或减速处，这种弯曲会被当作大气而扣除。请给出采矿矿区。</translation>
    </message>
    <message>
        <source>There is not enough memory. Give a smaller MEMORY, fewer THREADS, or close other programs.</source>
        <translation>内存不足。请给出更小的 MEMORY、更少的 THREADS，或关闭其他程序。</translation>
    </message>
    <message>
        <source>There is nothing to export: choose a stack first.</source>
        <translation>没有可导出的内容：请先选择一个堆栈。</translation>
    </message>
    <message>
        <source>There is nothing to export: draw a line first.</source>
        <translation>没有可导出的内容：请先画一条线。</translation>
    </message>
    <message>
        <source>There is nothing to export: pick a place with values first.</source>
        <translation>没有可导出的内容：请先选取一个有值的位置。</translation>
    </message>
    <message>
        <source>There is nothing to look at: give VELOCITY or TIMESERIES, or both.</source>
        <translation>没有可查看的内容：请给出 VELOCITY 或 TIMESERIES，或两者都给出。</translation>
    </message>
    <message>
        <source>There is nothing to report on: give RESULTS (a folder with rasters, tables or layers that Mining InSAR wrote), rasters, TABLES, or a stack.</source>
        <translation>没有可报告的内容：请给出 RESULTS（含 Mining InSAR 所写栅格、表或图层的文件夹）、栅格、TABLES 或堆栈。</translation>
    </message>
    <message>
        <source>There is one interferogram only: the series is its displacement, and nothing checks it. Velocities have no standard deviation.</source>
        <translation>只有一幅干涉图：序列即其位移，没有任何检核。速度没有标准差。</translation>
    </message>
    <message>
        <source>There, read "no motion found", not the colour.</source>
        <translation>在那里，应读作 "未发现运动"，而不是看颜色。</translation>
    </message>
    <message>
        <source>These interferograms hurt most: they change the velocity and disagree with the others: {0}. Look at them (RESIDUALS), correct them or leave them out; ROBUST weighs them less.</source>
        <translation>这些干涉图危害最大：它们改变速度且与其他不一致：{0}。请查看它们（RESIDUALS），改正或剔除；ROBUST 会降低它们的权重。</translation>
    </message>
    <message>
        <source>They differ as 3e8 m/s does from the speed of light (0.07 %): one was computed with the rounded value.</source>
        <translation>二者之差与 3e8 m/s 和光速之差相同（0.07 %）：其中之一是用取整值计算的。</translation>
    </message>
    <message>
        <source>They rest on an assumption: {0}.</source>
        <translation>它们基于一项假设：{0}。</translation>
    </message>
    <message>
        <source>To make a film, run in {0}:</source>
        <translation>要制作影片，请在 {0} 中运行：</translation>
    </message>
    <message>
        <source>To the edge [m]</source>
        <translation>到边缘 [m]</translation>
    </message>
    <message>
        <source>To the mask [m]</source>
        <translation>到掩膜 [m]</translation>
    </message>
    <message>
        <source>Too few independent values to tell whether InSAR carries signal above its noise at these stations: {0}. The RMSE must not be read as agreement.</source>
        <translation>独立值太少，无法判断 InSAR 在这些测站是否带有超过噪声的信号：{0}。不得把 RMSE 理解为一致。</translation>
    </message>
    <message>
        <source>Topographic phase at the carrier</source>
        <translation>载频处的地形相位</translation>
    </message>
    <message>
        <source>True LOS displacement, positive toward the satellite</source>
        <translation>真实 LOS 位移，朝向卫星为正</translation>
    </message>
    <message>
        <source>True phase</source>
        <translation>真实相位</translation>
    </message>
    <message>
        <source>True vertical displacement, positive up</source>
        <translation>真实垂直位移，向上为正</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>可信</translation>
    </message>
    <message>
        <source>Two dates alone: any surface is linear in time, and KEEP_TREND leaves it in. Switch KEEP_TREND off to take it off.</source>
        <translation>只有两个日期：任何曲面在时间上都是线性的，KEEP_TREND 会将其保留。要扣除它，请关闭 KEEP_TREND。</translation>
    </message>
    <message>
        <source>Two dates are needed; {0} of the {1} dates from {2} to {3} lie between START {4} and END {5}.</source>
        <translation>需要两个日期；{2} 至 {3} 的 {1} 个日期中有 {0} 个在 START {4} 和 END {5} 之间。</translation>
    </message>
    <message>
        <source>Two dates only: the rate has no standard deviation.</source>
        <translation>只有两个日期：速率没有标准差。</translation>
    </message>
    <message>
        <source>UNWRAPPING_ERRORS asks for {0} pairs, but there are only {1}.</source>
        <translation>UNWRAPPING_ERRORS 要求 {0} 个像对，但只有 {1} 个。</translation>
    </message>
    <message>
        <source>UNWRAPPING_ERRORS must be a number of pairs, got {0}.</source>
        <translation>UNWRAPPING_ERRORS 须为像对的个数，现为 {0}。</translation>
    </message>
    <message>
        <source>UP_STD needs METHOD vertical, VELOCITY and VELOCITY_STD.</source>
        <translation>UP_STD 需要 METHOD vertical、VELOCITY 和 VELOCITY_STD。</translation>
    </message>
    <message>
        <source>Unexpected {0}: {1}. This is a defect of Mining InSAR; please report it with the lines below.</source>
        <translation>意外的 {0}：{1}。这是 Mining InSAR 的缺陷；请连同以下各行一起报告。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unwrapped phase</source>
        <translation>解缠相位</translation>
    </message>
    <message>
        <source>Unwrapping correction</source>
        <translation>解缠改正</translation>
    </message>
    <message>
        <source>Unwrapping needs SNAPHU, which is not part of QGIS: the Python package 'snaphu' is missing or broken ({0}). On Linux and macOS: python3 -m pip install --no-deps snaphu, into the folder that environmentcheck prints; there is no package for Windows. Its solver is free for non-commercial use only. Without it, unwrap with another program, or use sub-band phase where it stays within half a cycle.</source>
        <translation>解缠需要 SNAPHU，它不属于 QGIS：Python 软件包 'snaphu' 缺失或损坏（{0}）。在 Linux 和 macOS 上：python3 -m pip install --no-deps snaphu，安装到 environmentcheck 给出的文件夹；没有 Windows 版的软件包。其求解器仅供非商业用途免费使用。没有它时，请用其他程序解缠，或在子带相位不超过半周处使用子带相位。</translation>
    </message>
    <message>
        <source>Up to {0} rad lie between the unwrapped phase and the wrapped one modulo a cycle; it should be the rounding of single precision.</source>
        <translation>解缠相位与缠绕相位在整周取模后相差最多 {0} rad；这本应只是单精度的舍入误差。</translation>
    </message>
    <message>
        <source>Upper sub-band</source>
        <translation>上子带</translation>
    </message>
    <message>
        <source>Usable around</source>
        <translation>周围可用</translation>
    </message>
    <message>
        <source>Use ATMOSPHERE of sbas, or atmosphere before it; compare with the deviations on stable ground.</source>
        <translation>请使用 sbas 的 ATMOSPHERE，或在其之前使用 atmosphere；与稳定地面上的偏差比较。</translation>
    </message>
    <message>
        <source>Use a longer wavelength, sub-band InSAR (applicability), or GNSS in the bowl.</source>
        <translation>请在盆地内使用更长的波长、子带 InSAR（applicability）或 GNSS。</translation>
    </message>
    <message>
        <source>Use gnssvalidation or levellingvalidation where stations exist.</source>
        <translation>若有测站，请使用 gnssvalidation 或 levellingvalidation。</translation>
    </message>
    <message>
        <source>Usual interferogram of {0}</source>
        <translation>{0} 的普通干涉图</translation>
    </message>
    <message>
        <source>VELOCITY has no value anywhere: there is nothing to look for bowls in.</source>
        <translation>VELOCITY 处处没有值：没有可供寻找盆地的内容。</translation>
    </message>
    <message>
        <source>VELOCITY is missing: give a velocity raster.</source>
        <translation>缺少 VELOCITY：请给出速度栅格。</translation>
    </message>
    <message>
        <source>VELOCITY: {0} has no value at all: there is nothing to draw.</source>
        <translation>VELOCITY：{0} 完全没有值：没有可绘制的内容。</translation>
    </message>
    <message>
        <source>VELOCITY: {0} is no raster file (.tif, .vrt, .img).</source>
        <translation>VELOCITY：{0} 不是栅格文件（.tif、.vrt、.img）。</translation>
    </message>
    <message>
        <source>VELOCITY_STD and OUTPUT_VELOCITY_STD go together: give both or none.</source>
        <translation>VELOCITY_STD 和 OUTPUT_VELOCITY_STD 须成对：请两者都给出或都不给出。</translation>
    </message>
    <message>
        <source>VELOCITY_STD belongs to a VELOCITY; give that instead of TIMESERIES.</source>
        <translation>VELOCITY_STD 属于 VELOCITY；请给出它以代替 TIMESERIES。</translation>
    </message>
    <message>
        <source>VELOCITY_STD must have as many rasters as VELOCITY, in the same order: {0}, got {1}.</source>
        <translation>VELOCITY_STD 的栅格数须与 VELOCITY 相同，且顺序一致：{0}，现为 {1}。</translation>
    </message>
    <message>
        <source>Valid [%]</source>
        <translation>有效 [%]</translation>
    </message>
    <message>
        <source>Valid pixels [%]</source>
        <translation>有效像元 [%]</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Validation against the ground</source>
        <translation>与地面实测的验证</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Values filled</source>
        <translation>填补的值</translation>
    </message>
    <message>
        <source>Variance explained [%]</source>
        <translation>解释的方差 [%]</translation>
    </message>
    <message>
        <source>Vector layers are written as {0}, got {1}.</source>
        <translation>矢量图层写为 {0}，现为 {1}。</translation>
    </message>
    <message>
        <source>Velocity from {0} to {1} mm/yr {2}.</source>
        <translation>速度从 {0} 到 {1} mm/yr {2}。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
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
        <source>Vertical displacement along the profile through the deepest point (phase alone), and over the bowl (speckle)</source>
        <translation>沿最深点剖面的垂直位移（仅相位），以及整个盆地的垂直位移（散斑）</translation>
    </message>
    <message>
        <source>Vertical displacement, motion taken as vertical</source>
        <translation>垂直位移，视运动为垂直</translation>
    </message>
    <message>
        <source>Vertical motion from {0} to {1} {2} (up is positive).</source>
        <translation>垂直运动从 {0} 到 {1} {2}（向上为正）。</translation>
    </message>
    <message>
        <source>Vertical motion is LOS / cos(incidence): right only where the ground does not move sideways.</source>
        <translation>垂直运动为 LOS / cos(入射角)：仅在地面没有水平移动处正确。</translation>
    </message>
    <message>
        <source>Vertical velocity</source>
        <translation>垂直速度</translation>
    </message>
    <message>
        <source>Volume [m³/yr]</source>
        <translation>体积 [m³/yr]</translation>
    </message>
    <message>
        <source>Volume [m³]</source>
        <translation>体积 [m³]</translation>
    </message>
    <message>
        <source>WAVELENGTH is missing: phase cannot become displacement without it, and no tag (WAVELENGTH_METRES), GAMMA *_slc.par or ROI_PAC .rsc beside the layers says it. Give the parameter WAVELENGTH in metres.</source>
        <translation>缺少 WAVELENGTH：没有它相位就不能转换为位移，而图层旁没有标签（WAVELENGTH_METRES）、GAMMA *_slc.par 或 ROI_PAC .rsc 注明它。请以米为单位给出参数 WAVELENGTH。</translation>
    </message>
    <message>
        <source>WAVELENGTH is missing: {0} does not say it (tag {1}). Give WAVELENGTH [m].</source>
        <translation>缺少 WAVELENGTH：{0} 未注明（标签 {1}）。请给出 WAVELENGTH [m]。</translation>
    </message>
    <message>
        <source>WAVELENGTH of {0} is missing: aliasing is judged by it, and its tags do not say it. Give it.</source>
        <translation>缺少 {0} 的 WAVELENGTH：混叠据此判断，而其标签未注明。请给出它。</translation>
    </message>
    <message>
        <source>WEIGHTING {0} becomes none, because the stack has no coherence.</source>
        <translation>WEIGHTING {0} 改为 none，因为堆栈没有相干性。</translation>
    </message>
    <message>
        <source>WEIGHTING {0} needs a coherence for every interferogram. Give COHERENCE, or set WEIGHTING to none.</source>
        <translation>WEIGHTING {0} 需要每幅干涉图的相干性。请给出 COHERENCE，或把 WEIGHTING 设为 none。</translation>
    </message>
    <message>
        <source>WINDOW must be an odd number of days (1, 3, 5, 7 …), got {0}.</source>
        <translation>WINDOW 须为奇数天（1、3、5、7 …），现为 {0}。</translation>
    </message>
    <message>
        <source>WINDOW_COEFFICIENT must be between 0.5 (Hann) and 1 (no weighting), got {0}. It is a in a + (1 - a) cos(2 pi f / B); 0.54 is Hamming's own, 0.75 that of Sentinel-1.</source>
        <translation>WINDOW_COEFFICIENT 须在 0.5（Hann）和 1（不加权）之间，现为 {0}。它是 a + (1 - a) cos(2 pi f / B) 中的 a；0.54 为 Hamming 本身的值，0.75 为 Sentinel-1 的值。</translation>
    </message>
    <message>
        <source>WINDOW_COEFFICIENT must be between 0.5 and 1, got {0}.</source>
        <translation>WINDOW_COEFFICIENT 须在 0.5 和 1 之间，现为 {0}。</translation>
    </message>
    <message>
        <source>Wait for more.</source>
        <translation>请等待更多数据。</translation>
    </message>
    <message>
        <source>Wander [mm]</source>
        <translation>游走 [mm]</translation>
    </message>
    <message>
        <source>Wang et al. 2024, doi 10.1109/MGRS.2024.3478761: L-band, at most 150 MHz; chirps differ by mode</source>
        <translation>Wang et al. 2024, doi 10.1109/MGRS.2024.3478761：L 波段，最大 150 MHz；啁啾信号因模式而异</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>警告：</translation>
    </message>
    <message>
        <source>Wavelength [m]</source>
        <translation>波长 [m]</translation>
    </message>
    <message>
        <source>Wavelength [mm]</source>
        <translation>波长 [mm]</translation>
    </message>
    <message>
        <source>Wavelength {0} m; positive phase is motion {1} {2}the radar.</source>
        <translation>波长 {0} m；正相位表示{1}{2}雷达的运动。</translation>
    </message>
    <message>
        <source>WenQuanYi Micro Hei</source>
        <translation>WenQuanYi Micro Hei</translation>
    </message>
    <message>
        <source>WenQuanYi Zen Hei</source>
        <translation>WenQuanYi Zen Hei</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可采取的措施</translation>
    </message>
    <message>
        <source>What cannot be seen here: a cycle in an interferogram of no loop; a cycle that all interferograms of a date share, for it closes every loop; and an error that most of a date's interferograms share, for then the others look wrong. Nor does closure say which of two equally small changes is right.</source>
        <translation>此处看不到的：不属于任何闭环的干涉图中的一整周；某一日期的所有干涉图共有的一整周，因为它使每个闭环都闭合；以及某一日期的多数干涉图共有的误差，因为此时看起来有误的是其余干涉图。闭合差也不能说明两个同样小的更改中哪一个正确。</translation>
    </message>
    <message>
        <source>What cannot be trusted, and why</source>
        <translation>不可信之处及其原因</translation>
    </message>
    <message>
        <source>What is along the line of sight shows horizontal motion in part only, and vertical motion follows from it only by an assumption (verticalmotion) or from two directions (decompose).</source>
        <translation>视线向的量只部分反映水平运动；要得到垂直运动，只能借助假设（verticalmotion）或两个方向（decompose）。</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation>现有内容</translation>
    </message>
    <message>
        <source>What it is relative to is not on record.</source>
        <translation>没有记录它相对于什么。</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>结果说明</translation>
    </message>
    <message>
        <source>What scatter explains of it [mm/yr]</source>
        <translation>其中可由离散解释的部分 [mm/yr]</translation>
    </message>
    <message>
        <source>What the folder holds</source>
        <translation>文件夹的内容</translation>
    </message>
    <message>
        <source>What the sign means is not on record.</source>
        <translation>符号的含义没有记录。</translation>
    </message>
    <message>
        <source>What the standard deviations of InSAR (SIGMA) and of the ground predict</source>
        <translation>InSAR（SIGMA）和地面的标准差所预测的值</translation>
    </message>
    <message>
        <source>What this can and cannot do</source>
        <translation>能做什么，不能做什么</translation>
    </message>
    <message>
        <source>What to drop, and why</source>
        <translation>应剔除的内容及其原因</translation>
    </message>
    <message>
        <source>What was decided about the stack</source>
        <translation>对堆栈所作的决定</translation>
    </message>
    <message>
        <source>What was decided, and from which source</source>
        <translation>各项决定及其来源</translation>
    </message>
    <message>
        <source>What works when</source>
        <translation>各方法何时有效</translation>
    </message>
    <message>
        <source>Where each method works, within the bowl (10 mm and more). Slopes decorrelate a narrow sub-band, so it works on the floor of the bowl first.</source>
        <translation>各方法在盆地内（10 mm 及以上）的有效之处。坡度使窄子带失相干，因此它首先在盆地底部有效。</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>其来源</translation>
    </message>
    <message>
        <source>Where it was looked</source>
        <translation>搜索的范围</translation>
    </message>
    <message>
        <source>Whole-cycle errors of pairs without a loop</source>
        <translation>不在闭环中的像对的整周误差</translation>
    </message>
    <message>
        <source>Whose they are</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it could not be compared</source>
        <translation>无法比较的原因</translation>
    </message>
    <message>
        <source>Width [m]</source>
        <translation>宽度 [m]</translation>
    </message>
    <message>
        <source>Window of {0} lines x {1} samples. Ground without any coherence shows {2} or more: neighbouring samples are not independent.</source>
        <translation>窗口为 {0} 行 x {1} 采样。毫无相干性的地面也显示 {2} 或更高：相邻采样并不独立。</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>With 95 % intervals; marked: no signal above the noise, or too little to tell</source>
        <translation>附 95 % 区间；标记者：没有超过噪声的信号，或数据太少无法判断</translation>
    </message>
    <message>
        <source>With a value [%]</source>
        <translation>有值 [%]</translation>
    </message>
    <message>
        <source>Without a prior, motion beyond a quarter of the simulated wavelength ({0} m) comes out on the wrong side. Give BRANCH, or unwrap first.</source>
        <translation>没有先验信息时，超过模拟波长四分之一（{0} m）的运动会得到相反方向的结果。请给出 BRANCH，或先解缠。</translation>
    </message>
    <message>
        <source>Without coherence the quality of a pair shows in its coverage and its closure only, and a pair in no loop goes unjudged; SBAS has nothing to weight by.{0}</source>
        <translation>没有相干性时，像对的质量只能从其覆盖率和闭合差看出，不在闭环中的像对无从判断；SBAS 也没有可用的权。{0}</translation>
    </message>
    <message>
        <source>Without the Python package h5py the wavelength and the incidence are not read.</source>
        <translation>没有 Python 软件包 h5py，不读取波长和入射角。</translation>
    </message>
    <message>
        <source>Wrapped phase</source>
        <translation>缠绕相位</translation>
    </message>
    <message>
        <source>Writing or reading is not allowed there{0}. Choose another place or change its permissions.</source>
        <translation>该处不允许写入或读取{0}。请选择其他位置或更改其权限。</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation>正在写入 {0}</translation>
    </message>
    <message>
        <source>Your own packages</source>
        <translation>您自己的软件包</translation>
    </message>
    <message>
        <source>Zero at</source>
        <translation>零点位于</translation>
    </message>
    <message>
        <source>Zz</source>
        <translation>Zz</translation>
    </message>
    <message>
        <source>a date and a time constant in days</source>
        <translation>一个日期和以天计的时间常数</translation>
    </message>
    <message>
        <source>a pair needs both</source>
        <translation>像对需要两者</translation>
    </message>
    <message>
        <source>a reference {0} m away</source>
        <translation>距参考 {0} m 处</translation>
    </message>
    <message>
        <source>above {0}: aliased</source>
        <translation>大于 {0}：混叠</translation>
    </message>
    <message>
        <source>acquisition date</source>
        <translation>影像获取日期</translation>
    </message>
    <message>
        <source>active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>active from the start, then residual</source>
        <translation>自开始即活跃，随后为残余</translation>
    </message>
    <message>
        <source>active rate [mm/yr]</source>
        <translation>活跃期速率 [mm/yr]</translation>
    </message>
    <message>
        <source>active std [mm/yr]</source>
        <translation>活跃期标准差 [mm/yr]</translation>
    </message>
    <message>
        <source>active throughout</source>
        <translation>全程活跃</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>all are reference stations</source>
        <translation>全部是参考站</translation>
    </message>
    <message>
        <source>all bands together</source>
        <translation>所有波段合计</translation>
    </message>
    <message>
        <source>all calculations</source>
        <translation>全部计算</translation>
    </message>
    <message>
        <source>along the line of sight (toward the satellite is positive)</source>
        <translation>沿视线向（朝向卫星为正）</translation>
    </message>
    <message>
        <source>an earlier simulation</source>
        <translation>先前的模拟</translation>
    </message>
    <message>
        <source>and MAX_PERPENDICULAR={0} m</source>
        <translation>且 MAX_PERPENDICULAR={0} m</translation>
    </message>
    <message>
        <source>and no</source>
        <translation>和</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>以及另外 {0} 项</translation>
    </message>
    <message>
        <source>and {0} more, as in the command</source>
        <translation>以及另外 {0} 个，见命令</translation>
    </message>
    <message>
        <source>antenna_pointing of {0}</source>
        <translation>{0} 的 antenna_pointing</translation>
    </message>
    <message>
        <source>are bridged by smoothing: an assumption, not a measurement, joins their dates</source>
        <translation>由平滑跨接：连接其日期的是假设而非测量</translation>
    </message>
    <message>
        <source>are invalid (they cross or touch themselves) and were repaired</source>
        <translation>无效（自相交叉或接触），已修复</translation>
    </message>
    <message>
        <source>are known at a part of the dates only</source>
        <translation>仅在部分日期已知</translation>
    </message>
    <message>
        <source>are no {0}s and are left out</source>
        <translation>不是{0}，已略去</translation>
    </message>
    <message>
        <source>are so broken that no {0} is left of them, and are left out</source>
        <translation>破损严重，未剩下任何{0}，已略去</translation>
    </message>
    <message>
        <source>area [m2]</source>
        <translation>面积 [m2]</translation>
    </message>
    <message>
        <source>area beyond {0} [m2]</source>
        <translation>超过 {0} 的面积 [m2]</translation>
    </message>
    <message>
        <source>area rows {0}-{1}, columns {2}-{3} ({4} {5}{6})</source>
        <translation>区域：行 {0}-{1}，列 {2}-{3}（{4} {5}{6}）</translation>
    </message>
    <message>
        <source>as OPERA referenced it (DISP-S1)</source>
        <translation>按 OPERA 设定的参考（DISP-S1）</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>按所给</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>升轨</translation>
    </message>
    <message>
        <source>ascending: {0}; descending: {1}</source>
        <translation>升轨：{0}；降轨：{1}</translation>
    </message>
    <message>
        <source>at [m]</source>
        <translation>位于 [m]</translation>
    </message>
    <message>
        <source>at height {0} m; it changes by about 0.1 degree per 1000 m</source>
        <translation>位于高程 {0} m 处；每 1000 m 约变化 0.1 度</translation>
    </message>
    <message>
        <source>at least three stations</source>
        <translation>至少三个测站</translation>
    </message>
    <message>
        <source>at most {0} mm rms (each date from its two neighbours)</source>
        <translation>均方根最大 {0} mm（每个日期由其两个相邻日期得出）</translation>
    </message>
    <message>
        <source>attribute {0}</source>
        <translation>属性 {0}</translation>
    </message>
    <message>
        <source>attributes REF_Y, REF_X</source>
        <translation>属性 REF_Y、REF_X</translation>
    </message>
    <message>
        <source>attributes of the HDF5 file</source>
        <translation>HDF5 文件的属性</translation>
    </message>
    <message>
        <source>away</source>
        <translation>远离</translation>
    </message>
    <message>
        <source>away from</source>
        <translation>远离</translation>
    </message>
    <message>
        <source>axes; none is named for {0} of {1}</source>
        <translation>坐标轴；{1} 中没有为 {0} 命名的</translation>
    </message>
    <message>
        <source>azimuthAngle in {0}</source>
        <translation>{0} 中的 azimuthAngle</translation>
    </message>
    <message>
        <source>band 1 of {0}, middle of the image</source>
        <translation>{0} 的波段 1，影像中央</translation>
    </message>
    <message>
        <source>band 2 of {0}: 90 degrees less the azimuth of the line of sight</source>
        <translation>{0} 的波段 2：90 度减去视线向的方位角</translation>
    </message>
    <message>
        <source>band {0}</source>
        <translation>波段 {0}</translation>
    </message>
    <message>
        <source>bands with dates</source>
        <translation>带日期的波段</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>水准点</translation>
    </message>
    <message>
        <source>beyond</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>beyond pi in its best loop [%]</source>
        <translation>在其最佳闭环中超过 pi [%]</translation>
    </message>
    <message>
        <source>beyond pi in its best loop after [%]</source>
        <translation>之后在其最佳闭环中超过 pi [%]</translation>
    </message>
    <message>
        <source>beyond pi in its best loop before [%]</source>
        <translation>之前在其最佳闭环中超过 pi [%]</translation>
    </message>
    <message>
        <source>big-endian 32-bit floats, no header</source>
        <translation>大端 32 位浮点数，无头文件</translation>
    </message>
    <message>
        <source>border of the search</source>
        <translation>搜索范围的边缘</translation>
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
        <source>bridges</source>
        <translation>桥接</translation>
    </message>
    <message>
        <source>bridges between connected components</source>
        <translation>连通分量之间的桥接</translation>
    </message>
    <message>
        <source>bridges between connected components, then phase closure</source>
        <translation>先连通分量之间的桥接，再相位闭合差</translation>
    </message>
    <message>
        <source>bridges trusted</source>
        <translation>可信的桥接</translation>
    </message>
    <message>
        <source>cannot be opened: {0}. Copy it again.</source>
        <translation>无法打开：{0}。请重新复制。</translation>
    </message>
    <message>
        <source>centre_heading of {0}</source>
        <translation>{0} 的 centre_heading</translation>
    </message>
    <message>
        <source>centroid of the sub-band</source>
        <translation>子带质心</translation>
    </message>
    <message>
        <source>change points</source>
        <translation>转折点</translation>
    </message>
    <message>
        <source>coherence</source>
        <translation>相干性</translation>
    </message>
    <message>
        <source>coherence layer</source>
        <translation>相干性图层</translation>
    </message>
    <message>
        <source>coherence, coverage and closure</source>
        <translation>相干性、覆盖率和闭合差</translation>
    </message>
    <message>
        <source>columns YYYYMMDD</source>
        <translation>YYYYMMDD 列</translation>
    </message>
    <message>
        <source>common-scene stacking</source>
        <translation>公共景叠加</translation>
    </message>
    <message>
        <source>compiled kernels of SBAS</source>
        <translation>SBAS 的编译内核</translation>
    </message>
    <message>
        <source>complete loops</source>
        <translation>完整闭环</translation>
    </message>
    <message>
        <source>complex numbers</source>
        <translation>复数</translation>
    </message>
    <message>
        <source>component {0} by the name; the file does not say its sign</source>
        <translation>按名称为分量 {0}；文件未说明其符号</translation>
    </message>
    <message>
        <source>components: one raster per interferogram [the product in FOLDER]</source>
        <translation>分量：每幅干涉图一个栅格 [FOLDER 中的产品]</translation>
    </message>
    <message>
        <source>components: separated by gaps, and by jumps beyond half a cycle [no COMPONENTS given]</source>
        <translation>分量：以空缺以及超过半周的跳变分隔 [未给出 COMPONENTS]</translation>
    </message>
    <message>
        <source>connected components, changed as a whole where most of their pixels agree</source>
        <translation>连通分量，在其大多数像元一致处整体更改</translation>
    </message>
    <message>
        <source>coordinate system</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <source>corrected by stacking</source>
        <translation>由叠加改正</translation>
    </message>
    <message>
        <source>correlation over time</source>
        <translation>随时间的相关性</translation>
    </message>
    <message>
        <source>coverage and closure</source>
        <translation>覆盖率和闭合差</translation>
    </message>
    <message>
        <source>cycle {0}</source>
        <translation>周期 {0}</translation>
    </message>
    <message>
        <source>cycles added</source>
        <translation>所加周数</translation>
    </message>
    <message>
        <source>cycles subtracted</source>
        <translation>所减周数</translation>
    </message>
    <message>
        <source>dataset bperp</source>
        <translation>数据集 bperp</translation>
    </message>
    <message>
        <source>dataset refarea, subtracted from every date</source>
        <translation>数据集 refarea，从每个日期中减去</translation>
    </message>
    <message>
        <source>dataset vel, mm/yr</source>
        <translation>数据集 vel，mm/yr</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>date of half the total</source>
        <translation>达到总量一半的日期</translation>
    </message>
    <message>
        <source>date of the lowest value</source>
        <translation>最低值的日期</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>dates in the files' names</source>
        <translation>文件名中的日期</translation>
    </message>
    <message>
        <source>dates used</source>
        <translation>所用日期</translation>
    </message>
    <message>
        <source>delay rasters</source>
        <translation>延迟栅格</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>降轨</translation>
    </message>
    <message>
        <source>difference of the two scenes'</source>
        <translation>两景之差</translation>
    </message>
    <message>
        <source>difference {0}: later date is the reference</source>
        <translation>差值 {0}：以较晚日期为参考</translation>
    </message>
    <message>
        <source>displacement [mm]</source>
        <translation>位移 [mm]</translation>
    </message>
    <message>
        <source>distance [m]</source>
        <translation>距离 [m]</translation>
    </message>
    <message>
        <source>distances on the ground</source>
        <translation>地面距离</translation>
    </message>
    <message>
        <source>divided by {0}</source>
        <translation>除以 {0}</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>double-difference correlation</source>
        <translation>双差相关系数</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>drop it, or repair it</source>
        <translation>剔除它，或修复它</translation>
    </message>
    <message>
        <source>each pixel by itself</source>
        <translation>每个像元各自单独处理</translation>
    </message>
    <message>
        <source>east</source>
        <translation>东</translation>
    </message>
    <message>
        <source>east of 180 degrees</source>
        <translation>180 度以东</translation>
    </message>
    <message>
        <source>eastward displacement</source>
        <translation>向东位移</translation>
    </message>
    <message>
        <source>eastward velocity</source>
        <translation>向东速度</translation>
    </message>
    <message>
        <source>end std [days]</source>
        <translation>结束日期标准差 [天]</translation>
    </message>
    <message>
        <source>excess path of each scene, positive is a longer path</source>
        <translation>各景的额外路径，路径变长为正</translation>
    </message>
    <message>
        <source>extent {0} {1} {2} {3}</source>
        <translation>范围 {0} {1} {2} {3}</translation>
    </message>
    <message>
        <source>fewer corrections, by the names; give a file to choose</source>
        <translation>按名称改正较少；要选择请给出文件</translation>
    </message>
    <message>
        <source>file and folder names</source>
        <translation>文件和文件夹名</translation>
    </message>
    <message>
        <source>file names</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>first date</source>
        <translation>首个日期</translation>
    </message>
    <message>
        <source>first minus second product; positive: the first moved more toward the satellite</source>
        <translation>第一产品减第二产品；正：第一产品朝向卫星的运动更大</translation>
    </message>
    <message>
        <source>first minus second, from the reference epoch to the last common date</source>
        <translation>第一减第二，从参考历元到最后的共同日期</translation>
    </message>
    <message>
        <source>flat earth</source>
        <translation>平地</translation>
    </message>
    <message>
        <source>folder names DATE1_DATE2</source>
        <translation>文件夹名 DATE1_DATE2</translation>
    </message>
    <message>
        <source>folder names, reference first</source>
        <translation>文件夹名，参考日期在前</translation>
    </message>
    <message>
        <source>folder names; {0}</source>
        <translation>文件夹名；{0}</translation>
    </message>
    <message>
        <source>folder of rasters, one per date (dolphin)</source>
        <translation>每个日期一个栅格的文件夹 (dolphin)</translation>
    </message>
    <message>
        <source>folder {0}</source>
        <translation>文件夹 {0}</translation>
    </message>
    <message>
        <source>folders of the pairs</source>
        <translation>各像对的文件夹</translation>
    </message>
    <message>
        <source>found by its contents</source>
        <translation>由其内容识别</translation>
    </message>
    <message>
        <source>frequency {0} {1}</source>
        <translation>频率 {0} {1}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>自</translation>
    </message>
    <message>
        <source>from revisit cycle {0}</source>
        <translation>自第 {0} 个重访周期起</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>from the tables, else sqrt({0}^2 + {1}^2 L) mm, L km from the reference benchmark</source>
        <translation>取自表格，否则为 sqrt({0}^2 + {1}^2 L) mm，L 为距参考水准点的公里数</translation>
    </message>
    <message>
        <source>from the tables, {0} of {1} benchmarks</source>
        <translation>取自表格，{1} 个水准点中的 {0} 个</translation>
    </message>
    <message>
        <source>full agreement</source>
        <translation>完全一致</translation>
    </message>
    <message>
        <source>gradient in parts of lambda/4 per pixel, product {0}</source>
        <translation>以每像元 lambda/4 为单位的梯度，产品 {0}</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>格网</translation>
    </message>
    <message>
        <source>group /corrections, not applied</source>
        <translation>/corrections 组，未应用</translation>
    </message>
    <message>
        <source>groups {0} and {1} in every file</source>
        <translation>每个文件中的组 {0} 和 {1}</translation>
    </message>
    <message>
        <source>half of what is usual</source>
        <translation>通常数量的一半</translation>
    </message>
    <message>
        <source>hand-made pair</source>
        <translation>手工指定的像对</translation>
    </message>
    <message>
        <source>has no length: its points are one and the same. Draw it again.</source>
        <translation>没有长度：它的各点是同一个点。请重新画线。</translation>
    </message>
    <message>
        <source>has no row that names the file</source>
        <translation>没有写明该文件的行</translation>
    </message>
    <message>
        <source>has no unwrapPhase but {0}: it is no stack of interferograms.</source>
        <translation>没有 unwrapPhase，只有 {0}：它不是干涉图堆栈。</translation>
    </message>
    <message>
        <source>have fewer equations than unknowns</source>
        <translation>方程数少于未知数</translation>
    </message>
    <message>
        <source>have no geometry and are left out</source>
        <translation>没有几何，已略去</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>航向</translation>
    </message>
    <message>
        <source>height corrected</source>
        <translation>已作高程改正</translation>
    </message>
    <message>
        <source>holds offsets and no unwrapPhase: it is no stack of interferograms.</source>
        <translation>只有偏移量，没有 unwrapPhase：它不是干涉图堆栈。</translation>
    </message>
    <message>
        <source>holds wrapped phase (wrapPhase) only. Load unwrapped interferograms into MintPy.</source>
        <translation>只含缠绕相位 (wrapPhase)。请将解缠后的干涉图载入 MintPy。</translation>
    </message>
    <message>
        <source>horizontal motion = -B times the gradient of vertical motion</source>
        <translation>水平运动 = -B 乘以垂直运动的梯度</translation>
    </message>
    <message>
        <source>ignored file</source>
        <translation>已忽略的文件</translation>
    </message>
    <message>
        <source>imaginary</source>
        <translation>虚</translation>
    </message>
    <message>
        <source>in height</source>
        <translation>随高程</translation>
    </message>
    <message>
        <source>in none of {0} cycles</source>
        <translation>{0} 个周期中均无</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>在 {0}</translation>
    </message>
    <message>
        <source>in {0}: a length, and no phase</source>
        <translation>单位为 {0}：是长度，不是相位</translation>
    </message>
    <message>
        <source>incidence</source>
        <translation>入射角</translation>
    </message>
    <message>
        <source>incidence and heading</source>
        <translation>入射角和航向角</translation>
    </message>
    <message>
        <source>incidence angle</source>
        <translation>入射角</translation>
    </message>
    <message>
        <source>incidence cube</source>
        <translation>入射角立方体</translation>
    </message>
    <message>
        <source>incidence raster</source>
        <translation>入射角栅格</translation>
    </message>
    <message>
        <source>incidence {0}, heading {1} deg</source>
        <translation>入射角 {0}，航向角 {1} 度</translation>
    </message>
    <message>
        <source>initial</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>initial rate [mm/yr]</source>
        <translation>初始期速率 [mm/yr]</translation>
    </message>
    <message>
        <source>initial std [mm/yr]</source>
        <translation>初始期标准差 [mm/yr]</translation>
    </message>
    <message>
        <source>initial, active, residual</source>
        <translation>初始、活跃、残余</translation>
    </message>
    <message>
        <source>initial, then active to the end</source>
        <translation>先初始，然后活跃至末尾</translation>
    </message>
    <message>
        <source>interferogram</source>
        <translation>干涉图</translation>
    </message>
    <message>
        <source>interferograms</source>
        <translation>干涉图</translation>
    </message>
    <message>
        <source>interferograms changed, of {0}</source>
        <translation>被更改的干涉图数，共 {0} 幅</translation>
    </message>
    <message>
        <source>ionosphere and solid Earth tide left as they are</source>
        <translation>电离层和固体潮保持原样</translation>
    </message>
    <message>
        <source>is not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>is {0} m long: a STEP of {1} m makes more than {2} points. Give a larger one.</source>
        <translation>长 {0} m：STEP 为 {1} m 时将超过 {2} 个点。请给出更大的值。</translation>
    </message>
    <message>
        <source>it has no field {0} with a value</source>
        <translation>它没有含值的字段 {0}</translation>
    </message>
    <message>
        <source>it has no unwrapped phase</source>
        <translation>它没有解缠相位</translation>
    </message>
    <message>
        <source>it has only one of the fields start and end; give both, or neither</source>
        <translation>它只有字段 start 和 end 中的一个；请两个都给出，或都不给</translation>
    </message>
    <message>
        <source>it has pixels; run pointseries on TIMESERIES</source>
        <translation>它含有像元；请对 TIMESERIES 运行 pointseries</translation>
    </message>
    <message>
        <source>it holds displacement rasters only</source>
        <translation>它只含位移栅格</translation>
    </message>
    <message>
        <source>it holds only static layers (line of sight, DEM, layover and shadow), no displacement. Download the DISP-S1 granules of the frame too.</source>
        <translation>它只含静态图层（视线向、DEM、叠掩和阴影），没有位移。请同时下载该帧的 DISP-S1 数据颗粒。</translation>
    </message>
    <message>
        <source>it is in no format known to GDAL</source>
        <translation>它不是 GDAL 所知的任何格式</translation>
    </message>
    <message>
        <source>it is the most specific</source>
        <translation>它最为具体</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>其结束</translation>
    </message>
    <message>
        <source>its files are NISAR GUNW, of another layout and with the earlier date as reference.</source>
        <translation>其文件为 NISAR GUNW，布局不同，且以较早日期为参考。</translation>
    </message>
    <message>
        <source>its files are {0}</source>
        <translation>其文件为 {0}</translation>
    </message>
    <message>
        <source>its folders hold only displacement (los.grd) and no unwrap.grd, and the interferograms' phase is needed. Give the folders with unwrap.grd.</source>
        <translation>其文件夹只含位移 (los.grd)，没有 unwrap.grd，而需要的是干涉图的相位。请给出含 unwrap.grd 的文件夹。</translation>
    </message>
    <message>
        <source>its folders hold only wrapped interferograms ({0}) and no .unw. Unwrap them first (the stack processor's unwrapping step).</source>
        <translation>其文件夹只含缠绕的干涉图 ({0})，没有 .unw。请先解缠（堆栈处理程序的解缠步骤）。</translation>
    </message>
    <message>
        <source>its folders hold only wrapped phase (phase.grd, phasefilt.grd) and no unwrap.grd. Unwrap it first (snaphu.csh or snaphu_interp.csh, threshold_snaphu in the configuration).</source>
        <translation>其文件夹只含缠绕相位（phase.grd、phasefilt.grd），没有 unwrap.grd。请先解缠（snaphu.csh 或 snaphu_interp.csh，配置中的 threshold_snaphu）。</translation>
    </message>
    <message>
        <source>its interferograms are not unwrapped ({0}, no .unw). Unwrap them first.</source>
        <translation>其干涉图未解缠（{0}，没有 .unw）。请先解缠。</translation>
    </message>
    <message>
        <source>its interferograms are not unwrapped: there is no file .unw. Unwrap them first (mcf).</source>
        <translation>其干涉图未解缠：没有 .unw 文件。请先解缠 (mcf)。</translation>
    </message>
    <message>
        <source>its name holds no two dates</source>
        <translation>其名称中没有两个日期</translation>
    </message>
    <message>
        <source>its own incidenceAngle</source>
        <translation>其自身的 incidenceAngle</translation>
    </message>
    <message>
        <source>its phase is wrapped (.geo.diff_pha.tif). Download .geo.unw.tif.</source>
        <translation>其相位是缠绕的 (.geo.diff_pha.tif)。请下载 .geo.unw.tif。</translation>
    </message>
    <message>
        <source>its points lie on no grid; they are in POINTS</source>
        <translation>其各点不在任何格网上；它们在 POINTS 中</translation>
    </message>
    <message>
        <source>its products hold displacement only, whose sign depends on the version of SNAP. Give the products with the band Unw_Phase_ifg_... that it was made from.</source>
        <translation>其产品只含位移，而位移的符号取决于 SNAP 的版本。请给出生成它所用的、含波段 Unw_Phase_ifg_... 的产品。</translation>
    </message>
    <message>
        <source>its products hold wrapped phase (band Phase_ifg_...) only. Unwrap it (SNAPHU export, snaphu, SNAPHU import), and give the products with the band Unw_Phase_ifg_...</source>
        <translation>其产品只含缠绕相位（波段 Phase_ifg_...）。请解缠（SNAPHU export、snaphu、SNAPHU import），并给出含波段 Unw_Phase_ifg_... 的产品</translation>
    </message>
    <message>
        <source>its rasters begin at {0} different dates ({1}, {2}): displacement since one date is read. Put those of one first date into a folder of their own; interferograms go to createstack.</source>
        <translation>其栅格始于 {0} 个不同的日期（{1}、{2}）：只读取自同一日期以来的位移。请将首个日期相同的栅格单独放入一个文件夹；干涉图请用 createstack。</translation>
    </message>
    <message>
        <source>its schedule has {0}; each entry is a date and metres, as 2016-03-01 120</source>
        <translation>其进度表中有 {0}；每一项应为日期和米数，如 2016-03-01 120</translation>
    </message>
    <message>
        <source>its standard deviation [mm/km]</source>
        <translation>其标准差 [mm/km]</translation>
    </message>
    <message>
        <source>its start</source>
        <translation>其开始</translation>
    </message>
    <message>
        <source>its start {0} is not before its end {1}</source>
        <translation>其开始 {0} 不早于其结束 {1}</translation>
    </message>
    <message>
        <source>its {0} is {1}, not a date like 2018-01-06</source>
        <translation>其 {0} 为 {1}，不是 2018-01-06 这样的日期</translation>
    </message>
    <message>
        <source>its {0} is {1}, not a finite number</source>
        <translation>其 {0} 为 {1}，不是有限数</translation>
    </message>
    <message>
        <source>its {0} is {1}, not a number</source>
        <translation>其 {0} 为 {1}，不是数字</translation>
    </message>
    <message>
        <source>its {0} products are still packed ({1}). Unpack the zip files.</source>
        <translation>其 {0} 个产品仍为压缩包 ({1})。请解压 zip 文件。</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>keep (bridge)</source>
        <translation>保留（桥接）</translation>
    </message>
    <message>
        <source>keep it: the network falls apart without it</source>
        <translation>保留：没有它网络就会断开</translation>
    </message>
    <message>
        <source>last date</source>
        <translation>最后日期</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>layers told by tags, names and contents</source>
        <translation>按标签、名称和内容判别的图层</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>left alone, all or in part: no change closes more loops than it opens</source>
        <translation>全部或部分未改动：没有任何更改能使闭合的闭环多于由此打开的闭环</translation>
    </message>
    <message>
        <source>left alone, all or in part: the smallest change is no whole number of cycles</source>
        <translation>全部或部分未改动：最小的更改不是整周数</translation>
    </message>
    <message>
        <source>left alone, all or in part: too many patterns</source>
        <translation>全部或部分未改动：模式过多</translation>
    </message>
    <message>
        <source>left aside</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>line of sight</source>
        <translation>视线向</translation>
    </message>
    <message>
        <source>line of sight of each</source>
        <translation>各自的视线向</translation>
    </message>
    <message>
        <source>line of sight, positive toward the satellite; subsidence is negative</source>
        <translation>视线向，朝向卫星为正；沉降为负</translation>
    </message>
    <message>
        <source>linear between days at most 6 apart</source>
        <translation>在相隔最多 6 天的日子之间线性内插</translation>
    </message>
    <message>
        <source>linear between radar dates at most {0} days apart</source>
        <translation>在相隔最多 {0} 天的雷达日期之间线性内插</translation>
    </message>
    <message>
        <source>little-endian 32-bit floats, amplitude before phase by line</source>
        <translation>小端 32 位浮点数，每行先振幅后相位</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>longitude and latitude, WGS 84</source>
        <translation>经度和纬度，WGS 84</translation>
    </message>
    <message>
        <source>longitude, latitude (WGS 84)</source>
        <translation>经度、纬度 (WGS 84)</translation>
    </message>
    <message>
        <source>look side</source>
        <translation>视向</translation>
    </message>
    <message>
        <source>lookdir of {0}</source>
        <translation>{0} 的 lookdir</translation>
    </message>
    <message>
        <source>loops</source>
        <translation>闭环</translation>
    </message>
    <message>
        <source>loops beyond pi before the correction</source>
        <translation>改正前超过 pi 的闭环</translation>
    </message>
    <message>
        <source>loops beyond pi that are left (a whole-cycle error in one of the three)</source>
        <translation>剩余的超过 pi 的闭环（三者之一有整周误差）</translation>
    </message>
    <message>
        <source>loops with closure beyond pi (a whole-cycle error in one of the three)</source>
        <translation>闭合差超过 pi 的闭环（三者之一有整周误差）</translation>
    </message>
    <message>
        <source>los_up of {0}: the line of sight points from the ground to the satellite</source>
        <translation>{0} 的 los_up：视线由地面指向卫星</translation>
    </message>
    <message>
        <source>makes it faster</source>
        <translation>可加快计算</translation>
    </message>
    <message>
        <source>mapping zenith delays into the line of sight (DELAY_KIND=zenith)</source>
        <translation>将天顶延迟映射到视线向 (DELAY_KIND=zenith)</translation>
    </message>
    <message>
        <source>matched by their dates</source>
        <translation>按日期匹配</translation>
    </message>
    <message>
        <source>matplotlib is not installed: the report has its tables and no figures.</source>
        <translation>未安装 matplotlib：报告有表格而没有图。</translation>
    </message>
    <message>
        <source>max. cumulative</source>
        <translation>最大累积值</translation>
    </message>
    <message>
        <source>max. rate</source>
        <translation>最大速率</translation>
    </message>
    <message>
        <source>maximum std</source>
        <translation>最大标准差</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>mean coherence</source>
        <translation>平均相干性</translation>
    </message>
    <message>
        <source>mean coherence of {0} pairs</source>
        <translation>{0} 个像对的平均相干性</translation>
    </message>
    <message>
        <source>mean coherence {0} is below {1}</source>
        <translation>平均相干性 {0} 低于 {1}</translation>
    </message>
    <message>
        <source>mean of incidence_near and incidence_far of {0}</source>
        <translation>{0} 的 incidence_near 与 incidence_far 的平均</translation>
    </message>
    <message>
        <source>mean of mines (Tang et al. 2023)</source>
        <translation>各矿平均 (Tang et al. 2023)</translation>
    </message>
    <message>
        <source>mean of mines' mean of stations</source>
        <translation>各矿内测站平均值的各矿平均</translation>
    </message>
    <message>
        <source>mean of pixels with their centre within {0} m</source>
        <translation>中心在 {0} m 以内的像元的平均</translation>
    </message>
    <message>
        <source>mean of stations</source>
        <translation>测站平均</translation>
    </message>
    <message>
        <source>mean of the UTC day (at least {0} of its epochs), centred box of {1} days</source>
        <translation>UTC 日平均（历元数至少为 {0}），{1} 天居中滑动窗</translation>
    </message>
    <message>
        <source>mean of the first {0} common epochs removed</source>
        <translation>已扣除前 {0} 个共同历元的平均值</translation>
    </message>
    <message>
        <source>mean of the raster {0}</source>
        <translation>栅格 {0} 的平均值</translation>
    </message>
    <message>
        <source>mean of {0}</source>
        <translation>{0} 的平均值</translation>
    </message>
    <message>
        <source>mean std</source>
        <translation>平均值标准差</translation>
    </message>
    <message>
        <source>mean std, errors correlated</source>
        <translation>平均值标准差，误差相关</translation>
    </message>
    <message>
        <source>mean std, errors independent</source>
        <translation>平均值标准差，误差独立</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>median difference of each date taken off, {0} mm at the last</source>
        <translation>已扣除每个日期的中位差，末日期为 {0} mm</translation>
    </message>
    <message>
        <source>median of each {0}</source>
        <translation>每个{0}的中位数</translation>
    </message>
    <message>
        <source>merged ones; {0} left aside</source>
        <translation>采用合并后的；{0} 未采用</translation>
    </message>
    <message>
        <source>metadata {0}</source>
        <translation>元数据 {0}</translation>
    </message>
    <message>
        <source>metres per cycle</source>
        <translation>米每周期</translation>
    </message>
    <message>
        <source>middle of near and far range</source>
        <translation>近距与远距的中间</translation>
    </message>
    <message>
        <source>middle of the swaths in {0}, ...</source>
        <translation>{0}, ... 中各测绘带的中部</translation>
    </message>
    <message>
        <source>millimetres, mm/yr</source>
        <translation>毫米，mm/yr</translation>
    </message>
    <message>
        <source>mines weighted by stations</source>
        <translation>各矿按测站数加权</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>mm, toward the satellite</source>
        <translation>mm，朝向卫星</translation>
    </message>
    <message>
        <source>mm/yr against quiet ground</source>
        <translation>mm/yr，相对安静地面</translation>
    </message>
    <message>
        <source>most cycles</source>
        <translation>最多周数</translation>
    </message>
    <message>
        <source>moving area</source>
        <translation>运动区域</translation>
    </message>
    <message>
        <source>names of the bands, reference first</source>
        <translation>波段名称，参考在前</translation>
    </message>
    <message>
        <source>names, earlier date first</source>
        <translation>名称，较早日期在前</translation>
    </message>
    <message>
        <source>names: reference (the later date), then secondary</source>
        <translation>名称：先参考（较晚日期），后辅影像</translation>
    </message>
    <message>
        <source>near</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>near_range and num_rng_bins of {0}</source>
        <translation>{0} 的 near_range 和 num_rng_bins</translation>
    </message>
    <message>
        <source>needs {0}, which is missing</source>
        <translation>需要 {0}，但它缺失</translation>
    </message>
    <message>
        <source>neither files nor parameters</source>
        <translation>文件和参数均未说明</translation>
    </message>
    <message>
        <source>neither unwrapped phase nor coherence by its tags or name</source>
        <translation>按其标签或名称，既非解缠相位也非相干性</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no .geo.cc.tif beside it</source>
        <translation>旁边没有 .geo.cc.tif</translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation>无 CRS</translation>
    </message>
    <message>
        <source>no baseline_table.dat</source>
        <translation>没有 baseline_table.dat</translation>
    </message>
    <message>
        <source>no baselines/*.txt</source>
        <translation>没有 baselines/*.txt</translation>
    </message>
    <message>
        <source>no clear peak</source>
        <translation>没有清晰的峰值</translation>
    </message>
    <message>
        <source>no concessions were given</source>
        <translation>未给出矿区</translation>
    </message>
    <message>
        <source>no coordinate system</source>
        <translation>没有坐标系</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>no format that GDAL knows</source>
        <translation>不是 GDAL 认识的格式</translation>
    </message>
    <message>
        <source>no header of SNAP</source>
        <translation>没有 SNAP 的文件头</translation>
    </message>
    <message>
        <source>no horizontal motion: LOS / cos(incidence). Over a mine horizontal motion goes into it; up to 784 mm in a bowl of 3.1 m</source>
        <translation>无水平运动：LOS / cos(入射角)。在矿区上方，水平运动会混入其中；在深 3.1 m 的盆地中可达 784 mm</translation>
    </message>
    <message>
        <source>no motion to the north or south. In a bowl of 3.1 m it biases up by as much as 202 mm; B relates it to tilt instead</source>
        <translation>无南北向运动。在深 3.1 m 的盆地中，这使垂直向偏差多达 202 mm；B 则将其与倾斜相联系</translation>
    </message>
    <message>
        <source>no pixel has its centre within {0} m; give a RADIUS as wide as the pixels</source>
        <translation>没有中心在 {0} m 以内的像元；请给出与像元等宽的 RADIUS</translation>
    </message>
    <message>
        <source>no pixel within {0} m has a value</source>
        <translation>{0} m 以内没有有值的像元</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未给出原因</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>无信号</translation>
    </message>
    <message>
        <source>no significant subsidence</source>
        <translation>无显著沉降</translation>
    </message>
    <message>
        <source>no such file or format</source>
        <translation>没有这样的文件或格式</translation>
    </message>
    <message>
        <source>no two dates in its name</source>
        <translation>名称中没有两个日期</translation>
    </message>
    <message>
        <source>no two dates in its tags or name</source>
        <translation>标签或名称中没有两个日期</translation>
    </message>
    <message>
        <source>noise coefficient after</source>
        <translation>改正后的噪声系数</translation>
    </message>
    <message>
        <source>noise coefficient before</source>
        <translation>改正前的噪声系数</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none on record</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>none that a reader knows</source>
        <translation>没有读取程序认识的产品</translation>
    </message>
    <message>
        <source>none: InSAR and the ground keep their zeros</source>
        <translation>none：InSAR 与地面各保留其零点</translation>
    </message>
    <message>
        <source>none: the points lie on no grid</source>
        <translation>无：各点不在任何格网上</translation>
    </message>
    <message>
        <source>none: the truth</source>
        <translation>无：即真值</translation>
    </message>
    <message>
        <source>north</source>
        <translation>北</translation>
    </message>
    <message>
        <source>northward displacement</source>
        <translation>向北位移</translation>
    </message>
    <message>
        <source>northward velocity</source>
        <translation>向北速度</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>未应用</translation>
    </message>
    <message>
        <source>not closing</source>
        <translation>不闭合</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>not said by the product</source>
        <translation>产品未说明</translation>
    </message>
    <message>
        <source>not taken off</source>
        <translation>未扣除</translation>
    </message>
    <message>
        <source>nothing in it is named or laid out as that product is.</source>
        <translation>其中没有任何内容按该产品的方式命名或布局。</translation>
    </message>
    <message>
        <source>numba does not work here ({0}); resampling takes longer without it.</source>
        <translation>numba 在此处无法工作 ({0})；没有它，重采样耗时更长。</translation>
    </message>
    <message>
        <source>numba does not work here ({0}); the slower NumPy form is used.</source>
        <translation>numba 在此处无法工作 ({0})；改用较慢的 NumPy 形式。</translation>
    </message>
    <message>
        <source>number of loops, of {0}</source>
        <translation>闭环数，共 {0} 个</translation>
    </message>
    <message>
        <source>of all [%]</source>
        <translation>占全部 [%]</translation>
    </message>
    <message>
        <source>of complete [%]</source>
        <translation>占完整像元 [%]</translation>
    </message>
    <message>
        <source>of the bands</source>
        <translation>来自波段</translation>
    </message>
    <message>
        <source>of the second date less the first</source>
        <translation>第二日期减第一日期</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>{0} 的</translation>
    </message>
    <message>
        <source>off against the others by {0} times what the median pair is</source>
        <translation>与其他像对的偏差为中位像对的 {0} 倍</translation>
    </message>
    <message>
        <source>offset points</source>
        <translation>偏移量测点</translation>
    </message>
    <message>
        <source>one HDF5 file, read as STACK</source>
        <translation>一个 HDF5 文件，按 STACK 读取</translation>
    </message>
    <message>
        <source>one band</source>
        <translation>单波段</translation>
    </message>
    <message>
        <source>one line of {0} samples</source>
        <translation>一行 {0} 个采样</translation>
    </message>
    <message>
        <source>onset std [days]</source>
        <translation>开始时间标准差 [天]</translation>
    </message>
    <message>
        <source>outside the mask</source>
        <translation>在掩膜之外</translation>
    </message>
    <message>
        <source>outside the raster</source>
        <translation>在栅格之外</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>随时间</translation>
    </message>
    <message>
        <source>over time and perpendicular baseline</source>
        <translation>随时间和垂直基线</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>像对</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>像对</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>工作面</translation>
    </message>
    <message>
        <source>panels</source>
        <translation>工作面</translation>
    </message>
    <message>
        <source>parameter COHERENCE_SCALE</source>
        <translation>参数 COHERENCE_SCALE</translation>
    </message>
    <message>
        <source>parameter EXCLUDE_PAIRS</source>
        <translation>参数 EXCLUDE_PAIRS</translation>
    </message>
    <message>
        <source>parameter HEADING</source>
        <translation>参数 HEADING</translation>
    </message>
    <message>
        <source>parameter INCIDENCE</source>
        <translation>参数 INCIDENCE</translation>
    </message>
    <message>
        <source>parameter LOOK_SIDE</source>
        <translation>参数 LOOK_SIDE</translation>
    </message>
    <message>
        <source>parameter PHASE_SIGN</source>
        <translation>参数 PHASE_SIGN</translation>
    </message>
    <message>
        <source>parameter SLANT_RANGE</source>
        <translation>参数 SLANT_RANGE</translation>
    </message>
    <message>
        <source>parameter UNIT</source>
        <translation>参数 UNIT</translation>
    </message>
    <message>
        <source>parameter WAVELENGTH</source>
        <translation>参数 WAVELENGTH</translation>
    </message>
    <message>
        <source>patches of at least {0} pixels that ask for the same</source>
        <translation>至少 {0} 个像元且要求相同的斑块</translation>
    </message>
    <message>
        <source>percentile {0}</source>
        <translation>百分位数 {0}</translation>
    </message>
    <message>
        <source>perpendicular baseline</source>
        <translation>垂直基线</translation>
    </message>
    <message>
        <source>perpendicular baseline [m]</source>
        <translation>垂直基线 [m]</translation>
    </message>
    <message>
        <source>perpendicular baselines</source>
        <translation>垂直基线</translation>
    </message>
    <message>
        <source>phase alone, filtered over {0} m</source>
        <translation>仅相位，以 {0} m 滤波</translation>
    </message>
    <message>
        <source>phase alone, no filter</source>
        <translation>仅相位，不滤波</translation>
    </message>
    <message>
        <source>phase closure</source>
        <translation>相位闭合差</translation>
    </message>
    <message>
        <source>phase of exactly 0</source>
        <translation>恰为 0 的相位</translation>
    </message>
    <message>
        <source>phase of exactly 0, and NaN</source>
        <translation>恰为 0 的相位以及 NaN</translation>
    </message>
    <message>
        <source>phase of {0}</source>
        <translation>{0} 的相位</translation>
    </message>
    <message>
        <source>phase sign</source>
        <translation>相位符号</translation>
    </message>
    <message>
        <source>phase unwrapping; licence for non-commercial use only</source>
        <translation>相位解缠；许可仅限非商业用途</translation>
    </message>
    <message>
        <source>pixel row {0}, column {1}</source>
        <translation>像元行 {0}，列 {1}</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像元</translation>
    </message>
    <message>
        <source>pixels changed</source>
        <translation>被更改的像元数</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>处理次序</translation>
    </message>
    <message>
        <source>plots in reports and as pictures</source>
        <translation>报告中的图和图片</translation>
    </message>
    <message>
        <source>point {0} {1} (row {2}, column {3})</source>
        <translation>点 {0} {1}（行 {2}，列 {3}）</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>pooled over all epochs</source>
        <translation>全部历元合并</translation>
    </message>
    <message>
        <source>positive east</source>
        <translation>向东为正</translation>
    </message>
    <message>
        <source>positive north</source>
        <translation>向北为正</translation>
    </message>
    <message>
        <source>positive toward the satellite</source>
        <translation>朝向卫星为正</translation>
    </message>
    <message>
        <source>positive up; subsidence is negative</source>
        <translation>向上为正；沉降为负</translation>
    </message>
    <message>
        <source>positive {0}</source>
        <translation>{0} 为正</translation>
    </message>
    <message>
        <source>probability integral method</source>
        <translation>概率积分法</translation>
    </message>
    <message>
        <source>processor {0} ({1}): its phase grows with range</source>
        <translation>处理程序 {0} ({1})：其相位随距离增大</translation>
    </message>
    <message>
        <source>product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>rad</source>
        <translation>rad</translation>
    </message>
    <message>
        <source>rad (band 1), number of loops (bands 2 and 3)</source>
        <translation>rad（波段 1），闭环数（波段 2 和 3）</translation>
    </message>
    <message>
        <source>radar coordinates</source>
        <translation>雷达坐标</translation>
    </message>
    <message>
        <source>radar_frequency of {0}</source>
        <translation>{0} 的 radar_frequency</translation>
    </message>
    <message>
        <source>radar_wavelength of {0}</source>
        <translation>{0} 的 radar_wavelength</translation>
    </message>
    <message>
        <source>radarwavelength of {0}</source>
        <translation>{0} 的 radarwavelength</translation>
    </message>
    <message>
        <source>radians, band 2 of the .unw files</source>
        <translation>弧度，.unw 文件的波段 2</translation>
    </message>
    <message>
        <source>radians, growing with the distance from the satellite</source>
        <translation>弧度，随到卫星的距离增大</translation>
    </message>
    <message>
        <source>radians; coherence 0 to 255 where it is in bytes</source>
        <translation>弧度；相干性以字节存储时为 0 到 255</translation>
    </message>
    <message>
        <source>raster with dated bands</source>
        <translation>含日期波段的栅格</translation>
    </message>
    <message>
        <source>rasters of angles</source>
        <translation>角度栅格</translation>
    </message>
    <message>
        <source>rasters of unit vectors</source>
        <translation>单位矢量栅格</translation>
    </message>
    <message>
        <source>rate times span [mm]</source>
        <translation>速率乘以时段 [mm]</translation>
    </message>
    <message>
        <source>reading and writing rasters</source>
        <translation>读写栅格</translation>
    </message>
    <message>
        <source>real</source>
        <translation>实</translation>
    </message>
    <message>
        <source>recommended_mask of {0} files{1}</source>
        <translation>{0} 个文件的 recommended_mask{1}</translation>
    </message>
    <message>
        <source>reference and secondary in the names</source>
        <translation>名称中的参考和辅影像</translation>
    </message>
    <message>
        <source>reference date</source>
        <translation>参考日期</translation>
    </message>
    <message>
        <source>reference first</source>
        <translation>参考在前</translation>
    </message>
    <message>
        <source>reference first; the days of YYYYDDD count from {0}</source>
        <translation>参考在前；YYYYDDD 的日序从 {0} 起算</translation>
    </message>
    <message>
        <source>reference moves at {0}</source>
        <translation>参考在 {0} 移动</translation>
    </message>
    <message>
        <source>reference polygons</source>
        <translation>参考多边形</translation>
    </message>
    <message>
        <source>reference to secondary</source>
        <translation>由参考到辅影像</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>残余</translation>
    </message>
    <message>
        <source>residual rate [mm/yr]</source>
        <translation>残余期速率 [mm/yr]</translation>
    </message>
    <message>
        <source>residual std [mm/yr]</source>
        <translation>残余期标准差 [mm/yr]</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>rms [rad]</source>
        <translation>均方根 [rad]</translation>
    </message>
    <message>
        <source>rms after [mm]</source>
        <translation>改正后均方根 [mm]</translation>
    </message>
    <message>
        <source>rms after [rad]</source>
        <translation>改正后均方根 [rad]</translation>
    </message>
    <message>
        <source>rms before [mm]</source>
        <translation>改正前均方根 [mm]</translation>
    </message>
    <message>
        <source>rms before [rad]</source>
        <translation>改正前均方根 [rad]</translation>
    </message>
    <message>
        <source>rms closure after [rad]</source>
        <translation>改正后闭合差均方根 [rad]</translation>
    </message>
    <message>
        <source>rms closure before [rad]</source>
        <translation>改正前闭合差均方根 [rad]</translation>
    </message>
    <message>
        <source>rms closure of each loop</source>
        <translation>各闭环的闭合差均方根</translation>
    </message>
    <message>
        <source>rms of mines</source>
        <translation>各矿的均方根</translation>
    </message>
    <message>
        <source>rms over the common dates of first minus second</source>
        <translation>第一减第二在共同日期上的均方根</translation>
    </message>
    <message>
        <source>rms phase closure [rad]</source>
        <translation>相位闭合差均方根 [rad]</translation>
    </message>
    <message>
        <source>robust maximum</source>
        <translation>稳健最大值</translation>
    </message>
    <message>
        <source>robust standard deviations</source>
        <translation>稳健标准差</translation>
    </message>
    <message>
        <source>run velocity on TIMESERIES</source>
        <translation>请对 TIMESERIES 运行 velocity</translation>
    </message>
    <message>
        <source>sampled pixels</source>
        <translation>抽样像元</translation>
    </message>
    <message>
        <source>scatter [mm]</source>
        <translation>离散度 [mm]</translation>
    </message>
    <message>
        <source>second date</source>
        <translation>第二日期</translation>
    </message>
    <message>
        <source>secondary date</source>
        <translation>辅影像日期</translation>
    </message>
    <message>
        <source>share of the concession in the raster [%]</source>
        <translation>矿区在栅格内的比例 [%]</translation>
    </message>
    <message>
        <source>share of the raster [%]</source>
        <translation>占栅格的比例 [%]</translation>
    </message>
    <message>
        <source>share with a value</source>
        <translation>有值的比例</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>有信号</translation>
    </message>
    <message>
        <source>slant range</source>
        <translation>斜距</translation>
    </message>
    <message>
        <source>slant range center</source>
        <translation>slant range center</translation>
    </message>
    <message>
        <source>slant range, SC_height and earth_radius of {0}</source>
        <translation>{0} 的斜距、SC_height 和 earth_radius</translation>
    </message>
    <message>
        <source>slope with height [mm/km]</source>
        <translation>随高程的斜率 [mm/km]</translation>
    </message>
    <message>
        <source>small patches dropped</source>
        <translation>剔除的小斑块</translation>
    </message>
    <message>
        <source>spline in tension {0}, gaps up to {1} pixels</source>
        <translation>张力 {0} 的样条，空缺最大 {1} 像元</translation>
    </message>
    <message>
        <source>spread across the swath</source>
        <translation>条带内的离散度</translation>
    </message>
    <message>
        <source>spread of pixels [mm]</source>
        <translation>像元的离散度 [mm]</translation>
    </message>
    <message>
        <source>sqrt(sum of squares / (n - {0}))</source>
        <translation>sqrt(平方和 / (n - {0}))</translation>
    </message>
    <message>
        <source>sqrt(sum of squares / n)</source>
        <translation>sqrt(平方和 / n)</translation>
    </message>
    <message>
        <source>stable ground found at {0} {1} (rows {2}-{3}, columns {4}-{5})</source>
        <translation>在 {0} {1} 找到稳定地面（行 {2}-{3}，列 {4}-{5}）</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>standard deviation of the velocity</source>
        <translation>速度的标准差</translation>
    </message>
    <message>
        <source>static layers, middle</source>
        <translation>静态图层，中部</translation>
    </message>
    <message>
        <source>station</source>
        <translation>测站</translation>
    </message>
    <message>
        <source>stations</source>
        <translation>测站</translation>
    </message>
    <message>
        <source>statistics and special functions</source>
        <translation>统计和特殊函数</translation>
    </message>
    <message>
        <source>std of {0} [{1}]</source>
        <translation>{0} 的标准差 [{1}]</translation>
    </message>
    <message>
        <source>stoppage</source>
        <translation>停采</translation>
    </message>
    <message>
        <source>stoppage [days]</source>
        <translation>停滞 [天]</translation>
    </message>
    <message>
        <source>stoppage from</source>
        <translation>停滞始于</translation>
    </message>
    <message>
        <source>sub-band only</source>
        <translation>仅子带</translation>
    </message>
    <message>
        <source>sub-band, phase alone, filtered</source>
        <translation>子带，仅相位，已滤波</translation>
    </message>
    <message>
        <source>sub-band, with speckle</source>
        <translation>子带，含散斑</translation>
    </message>
    <message>
        <source>subset {0}</source>
        <translation>子集 {0}</translation>
    </message>
    <message>
        <source>subset {0}: {1} date{2} ({3})</source>
        <translation>子集 {0}：{1} 个日期{2} ({3})</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>symmetric pairs of pairs</source>
        <translation>对称像对组数</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>tag {0}</source>
        <translation>标签 {0}</translation>
    </message>
    <message>
        <source>tag {0} of {1}</source>
        <translation>{1} 的标签 {0}</translation>
    </message>
    <message>
        <source>tags (FIRST_DATE/SECOND_DATE, REFERENCE_DATE/SECONDARY_DATE, MASTER_DATE/SLAVE_DATE, DATE12) and names (YYYYMMDD-YYYYMMDD, YYYYMMDDTHHMMSS, YYYY-MM-DD, DDMMMYYYY, GMTSAR's YYYYDDD_YYYYDDD, YYMMDD-YYMMDD)</source>
        <translation>标签（FIRST_DATE/SECOND_DATE、REFERENCE_DATE/SECONDARY_DATE、MASTER_DATE/SLAVE_DATE、DATE12）和名称（YYYYMMDD-YYYYMMDD、YYYYMMDDTHHMMSS、YYYY-MM-DD、DDMMMYYYY、GMTSAR 的 YYYYDDD_YYYYDDD、YYMMDD-YYMMDD）</translation>
    </message>
    <message>
        <source>tags {0}, {1}</source>
        <translation>标签 {0}、{1}</translation>
    </message>
    <message>
        <source>take fewer lines per pixel (LOOKS_LINES)</source>
        <translation>减少每个像元的行数 (LOOKS_LINES)</translation>
    </message>
    <message>
        <source>taken as positive toward the satellite</source>
        <translation>视为朝向卫星为正</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>已扣除</translation>
    </message>
    <message>
        <source>taken off GNSS and InSAR</source>
        <translation>已从 GNSS 和 InSAR 中扣除</translation>
    </message>
    <message>
        <source>taken off heights and InSAR</source>
        <translation>已从高程和 InSAR 中扣除</translation>
    </message>
    <message>
        <source>temporal baseline [days]</source>
        <translation>时间基线 [天]</translation>
    </message>
    <message>
        <source>temporal coherence</source>
        <translation>时间相干性</translation>
    </message>
    <message>
        <source>the DEM error (ESTIMATE_DEM_ERROR)</source>
        <translation>DEM 误差 (ESTIMATE_DEM_ERROR)</translation>
    </message>
    <message>
        <source>the command that made it</source>
        <translation>生成它的命令</translation>
    </message>
    <message>
        <source>the file is shorter than its contents</source>
        <translation>文件短于其内容</translation>
    </message>
    <message>
        <source>the first date</source>
        <translation>首个日期</translation>
    </message>
    <message>
        <source>the first interferogram</source>
        <translation>第一幅干涉图</translation>
    </message>
    <message>
        <source>the input {0}</source>
        <translation>输入 {0}</translation>
    </message>
    <message>
        <source>the line of sight</source>
        <translation>视线向</translation>
    </message>
    <message>
        <source>the mean of the raster</source>
        <translation>栅格的平均值</translation>
    </message>
    <message>
        <source>the mean of {0} bands</source>
        <translation>{0} 个波段的平均值</translation>
    </message>
    <message>
        <source>the nearest within 3 days</source>
        <translation>3 天以内最近的一天</translation>
    </message>
    <message>
        <source>the offsets of {0} windows scatter by {1} pixels about a polynomial of degree {2}</source>
        <translation>{0} 个窗口的偏移量相对 {2} 次多项式的离散度为 {1} 像元</translation>
    </message>
    <message>
        <source>the output {0}</source>
        <translation>输出 {0}</translation>
    </message>
    <message>
        <source>the phase in it is wrapped (_wrapped_phase.tif)</source>
        <translation>其中的相位是缠绕的 (_wrapped_phase.tif)</translation>
    </message>
    <message>
        <source>the phase is taken as unwrapped.</source>
        <translation>相位视为已解缠。</translation>
    </message>
    <message>
        <source>the radar</source>
        <translation>雷达</translation>
    </message>
    <message>
        <source>the raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <source>the reference area ({0})</source>
        <translation>参考区 ({0})</translation>
    </message>
    <message>
        <source>the search for stable ground, which measures motion in mm</source>
        <translation>以 mm 度量运动的稳定地面搜索</translation>
    </message>
    <message>
        <source>the series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>the stack</source>
        <translation>堆栈</translation>
    </message>
    <message>
        <source>the station and its reference have no common day</source>
        <translation>该测站与其参考站没有共同的日子</translation>
    </message>
    <message>
        <source>the stations fall into groups that never record at the same dates</source>
        <translation>各测站分为若干组，各组从不在相同日期有记录</translation>
    </message>
    <message>
        <source>the stations lie in a line, or fall into groups that never record together</source>
        <translation>各测站位于一条直线上，或分为从不同时有记录的若干组</translation>
    </message>
    <message>
        <source>the tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>the untouched ground</source>
        <translation>未受扰动的地面</translation>
    </message>
    <message>
        <source>there are headers ({0}) but not the files .unw that they describe. Put them there.</source>
        <translation>有文件头 ({0})，但没有其所描述的 .unw 文件。请将它们放到该处。</translation>
    </message>
    <message>
        <source>there is no .geo.cc.tif beside its .geo.unw.tif. Download the coherence of the frame too.</source>
        <translation>其 .geo.unw.tif 旁没有 .geo.cc.tif。请同时下载该帧的相干性。</translation>
    </message>
    <message>
        <source>there is no ifgramStack.h5, only a finished time series ({0}). Open it as TIMESERIES, or take it over with importseries.</source>
        <translation>没有 ifgramStack.h5，只有已完成的时间序列 ({0})。请作为 TIMESERIES 打开，或用 importseries 导入。</translation>
    </message>
    <message>
        <source>there is only snaphu's own output (UnwPhase_...snaphu.img). Take it back into SNAP with SNAPHU import, which adds the dates and the metadata.</source>
        <translation>只有 snaphu 自身的输出 (UnwPhase_...snaphu.img)。请用 SNAPHU import 将其导回 SNAP，这会补上日期和元数据。</translation>
    </message>
    <message>
        <source>tied to</source>
        <translation>联测至</translation>
    </message>
    <message>
        <source>time of generation in their names</source>
        <translation>名称中的生成时间</translation>
    </message>
    <message>
        <source>time series</source>
        <translation>时间序列</translation>
    </message>
    <message>
        <source>told by their loops what to change</source>
        <translation>由其闭环可知应改什么</translation>
    </message>
    <message>
        <source>too few dates</source>
        <translation>日期过少</translation>
    </message>
    <message>
        <source>toward</source>
        <translation>朝向</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>真值</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>undecided: several changes would close the loops as well</source>
        <translation>未定：有多种更改同样能使闭环闭合</translation>
    </message>
    <message>
        <source>unit not on record</source>
        <translation>单位无记录</translation>
    </message>
    <message>
        <source>units of /displacement ({0})</source>
        <translation>/displacement 的单位 ({0})</translation>
    </message>
    <message>
        <source>unwrapped phase</source>
        <translation>解缠相位</translation>
    </message>
    <message>
        <source>unwrappedPhase, units rad</source>
        <translation>unwrappedPhase，单位 rad</translation>
    </message>
    <message>
        <source>up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>up to {0} needed, {1} free in {2}</source>
        <translation>最多需要 {0}，{2} 中可用 {1}</translation>
    </message>
    <message>
        <source>valid on {0} % of the pixels, the median pair on {1} %</source>
        <translation>有效像元 {0} %，中位像对为 {1} %</translation>
    </message>
    <message>
        <source>valid share</source>
        <translation>有效比例</translation>
    </message>
    <message>
        <source>values across the swath</source>
        <translation>条带内的值</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>velocity of points is in POINTS</source>
        <translation>点的速度在 POINTS 中</translation>
    </message>
    <message>
        <source>vertical</source>
        <translation>垂直</translation>
    </message>
    <message>
        <source>vertical displacement</source>
        <translation>垂直位移</translation>
    </message>
    <message>
        <source>vertical displacement [mm]</source>
        <translation>垂直位移 [mm]</translation>
    </message>
    <message>
        <source>vertical velocity</source>
        <translation>垂直速度</translation>
    </message>
    <message>
        <source>vertical: LOS / cos(incidence)</source>
        <translation>垂直：LOS / cos(入射角)</translation>
    </message>
    <message>
        <source>volume [m3 or m3/yr]</source>
        <translation>体积 [m3 或 m3/yr]</translation>
    </message>
    <message>
        <source>volume std [m3 or m3/yr]</source>
        <translation>体积标准差 [m3 或 m3/yr]</translation>
    </message>
    <message>
        <source>was given. Leave the unit out</source>
        <translation>已给出。请不要给出单位</translation>
    </message>
    <message>
        <source>wavelength</source>
        <translation>波长</translation>
    </message>
    <message>
        <source>what its sign means is not on record</source>
        <translation>其符号的含义没有记录</translation>
    </message>
    <message>
        <source>whole numbers, and nothing says what they are</source>
        <translation>为整数，且没有任何说明其含义之处</translation>
    </message>
    <message>
        <source>whole-cycle errors on at least {0} % of the pixels</source>
        <translation>至少 {0} % 的像元有整周误差</translation>
    </message>
    <message>
        <source>with a plane at each date</source>
        <translation>并在每个日期附加平面</translation>
    </message>
    <message>
        <source>with speckle, coherence {0}, {1} x {2} pixels</source>
        <translation>含散斑，相干性 {0}，{1} x {2} 像元</translation>
    </message>
    <message>
        <source>wrapped phase</source>
        <translation>缠绕相位</translation>
    </message>
    <message>
        <source>wrapped phase is taken on the branch '{0}'.</source>
        <translation>缠绕相位取分支 '{0}'。</translation>
    </message>
    <message>
        <source>x (no coordinate system)</source>
        <translation>x（无坐标系）</translation>
    </message>
    <message>
        <source>x {0} to {1}, y {2} to {3}, {4}</source>
        <translation>x {0} 至 {1}，y {2} 至 {3}，{4}</translation>
    </message>
    <message>
        <source>y (no coordinate system)</source>
        <translation>y（无坐标系）</translation>
    </message>
    <message>
        <source>year, day of year,</source>
        <translation>年，年内日，</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{0} % done; about {1} left.</source>
        <translation>已完成 {0} %；约剩 {1}。</translation>
    </message>
    <message>
        <source>{0} % in {1}</source>
        <translation>{0} % 在 {1}</translation>
    </message>
    <message>
        <source>{0} % of concession {1} (feature {2}) lies within {3}.</source>
        <translation>矿区 {1}（要素 {2}）有 {0} % 位于 {3} 内。</translation>
    </message>
    <message>
        <source>{0} % of the area of all bowls lies outside all concessions.</source>
        <translation>全部盆地面积的 {0} % 位于所有矿区之外。</translation>
    </message>
    <message>
        <source>{0} % of the map's pixels have a value; the others lie outside the image.</source>
        <translation>地图像元中有 {0} % 有值；其余位于影像之外。</translation>
    </message>
    <message>
        <source>{0} % of the pixels are below {1} (median {2}): their interferograms contradict each other.</source>
        <translation>{0} % 的像元低于 {1}（中位数 {2}）：其干涉图相互矛盾。</translation>
    </message>
    <message>
        <source>{0} % of the pixels are blind: no coherence, or a slope that decorrelates the sub-bands.</source>
        <translation>{0} % 的像元为盲区：没有相干性，或坡度使子带失相干。</translation>
    </message>
    <message>
        <source>{0} % of the pixels are blind: they have no displacement and are left empty.</source>
        <translation>{0} % 的像元为盲区：它们没有位移，保持为空。</translation>
    </message>
    <message>
        <source>{0} % of the pixels belong to no component.</source>
        <translation>{0} % 的像元不属于任何分量。</translation>
    </message>
    <message>
        <source>{0} % of the pixels move less than twice their standard deviation (median {1} mm/yr, 95 % below {2}).</source>
        <translation>{0} % 的像元移动小于其标准差的两倍（中位数 {1} mm/yr，95 % 低于 {2}）。</translation>
    </message>
    <message>
        <source>{0} % of the pixels with a series have an active phase.</source>
        <translation>有序列的像元中 {0} % 有活跃期。</translation>
    </message>
    <message>
        <source>{0} % of the pixels with a velocity have a value at only some of the dates, over as little as {1} days: theirs is the velocity of another period, and the extremes are often theirs. OBSERVATIONS counts the dates; VELOCITY of sbas leaves such pixels empty.</source>
        <translation>有速度的像元中，{0} % 只在部分日期有值，时间跨度最短仅 {1} 天：它们的速度属于另一时段，极值往往出自它们。OBSERVATIONS 给出日期数；sbas 的 VELOCITY 把这类像元留空。</translation>
    </message>
    <message>
        <source>{0} % of the pixels {1}.</source>
        <translation>{0} % 的像元{1}。</translation>
    </message>
    <message>
        <source>{0} (the first {1} of {2} rows)</source>
        <translation>{0}（{2} 行中的前 {1} 行）</translation>
    </message>
    <message>
        <source>{0} (velocity {1} mm/yr rms, against the others off by {2} mm, the median pair by {3} mm)</source>
        <translation>{0}（速度均方根 {1} mm/yr，与其他像对相差 {2} mm，中位像对相差 {3} mm）</translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <translation>{0}（{1} 至 {2}）</translation>
    </message>
    <message>
        <source>{0} ({1}) cannot be compared with any of {2} station(s): {3}.</source>
        <translation>{0} ({1}) 无法与 {2} 个测站中的任何一个比较：{3}。</translation>
    </message>
    <message>
        <source>{0} ({1}) to {2} ({3})</source>
        <translation>{0} ({1}) 至 {2} ({3})</translation>
    </message>
    <message>
        <source>{0} CSV files of EGMS with a line of sight ({1})</source>
        <translation>{0} 个 EGMS 的 CSV 文件，含视线向 ({1})</translation>
    </message>
    <message>
        <source>{0} CSV files, {1} points</source>
        <translation>{0} 个 CSV 文件，{1} 个点</translation>
    </message>
    <message>
        <source>{0} GAMMA parameter files, for example {1}</source>
        <translation>{0} 个 GAMMA 参数文件，例如 {1}</translation>
    </message>
    <message>
        <source>{0} GeoTIFF files named as SNAP's bands ({1}, ...)</source>
        <translation>{0} 个 GeoTIFF 文件，按 SNAP 的波段命名 ({1}, ...)</translation>
    </message>
    <message>
        <source>{0} HyP3 parameter files</source>
        <translation>{0} 个 HyP3 参数文件</translation>
    </message>
    <message>
        <source>{0} It is left out.</source>
        <translation>{0} 已将其略去。</translation>
    </message>
    <message>
        <source>{0} NetCDF files, /displacement</source>
        <translation>{0} 个 NetCDF 文件，/displacement</translation>
    </message>
    <message>
        <source>{0} Or set ALLOW_DISCONNECTED: dates outside the subset of the first date then stay empty.</source>
        <translation>{0} 或设置 ALLOW_DISCONNECTED：此时首个日期所在子集之外的日期保持为空。</translation>
    </message>
    <message>
        <source>{0} Ortho files named as component {1} ({2})</source>
        <translation>{0} 个 Ortho 文件，按分量 {1} 命名 ({2})</translation>
    </message>
    <message>
        <source>{0} ROI_PAC headers, for example {1}</source>
        <translation>{0} 个 ROI_PAC 头文件，例如 {1}</translation>
    </message>
    <message>
        <source>{0} They are not used.</source>
        <translation>{0} 它们未被使用。</translation>
    </message>
    <message>
        <source>{0} They are used because the table was given.</source>
        <translation>{0} 使用它们，是因为给出了该表。</translation>
    </message>
    <message>
        <source>{0} acquisitions ({1}).</source>
        <translation>{0} 次影像获取 ({1})。</translation>
    </message>
    <message>
        <source>{0} acquisitions, {1} pairs, {2} connected subset{3}</source>
        <translation>{0} 次影像获取，{1} 个像对，{2} 个连通子集{3}</translation>
    </message>
    <message>
        <source>{0} after division by COHERENCE_SCALE={1}. Correct COHERENCE_SCALE or the layer.</source>
        <translation>{0}（除以 COHERENCE_SCALE={1} 之后）。请更正 COHERENCE_SCALE 或该图层。</translation>
    </message>
    <message>
        <source>{0} and InSAR over time, InSAR aligned</source>
        <translation>{0} 与 InSAR 随时间的变化，InSAR 已对齐</translation>
    </message>
    <message>
        <source>{0} and its buffer cover {1} % of the scene: most of every screen is interpolated or extrapolated. Mask only what moves, or give a larger scene.</source>
        <translation>{0} 及其缓冲区覆盖景的 {1} %：每个大气相位屏的大部分为内插或外推。请只掩膜运动的部分，或给出更大的景。</translation>
    </message>
    <message>
        <source>{0} and maybe others are of version {1}; versions 2 and 3 are read. Download the products again.</source>
        <translation>{0}（可能还有其他文件）为版本 {1}；可读取的是版本 2 和 3。请重新下载产品。</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} 和 {1}</translation>
    </message>
    <message>
        <source>{0} and {1} have no pixel in common with values at all {2} common dates: they cover different places, or are empty at some date. No output was written.</source>
        <translation>{0} 和 {1} 没有在全部 {2} 个共同日期均有值的共同像元：它们覆盖不同的地方，或在某个日期为空。未写出任何结果。</translation>
    </message>
    <message>
        <source>{0} and {1} hold no position on the map.</source>
        <translation>{0} 和 {1} 不含地图上的位置。</translation>
    </message>
    <message>
        <source>{0} and {1} later ones; the first is written as zeros</source>
        <translation>{0} 和其后的 {1} 个；首个日期写为零</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} 以及另外 {1} 个</translation>
    </message>
    <message>
        <source>{0} at -/+{1}</source>
        <translation>{0}，位于 -/+{1}</translation>
    </message>
    <message>
        <source>{0} bands of SNAP named as {1} ({2}, ...)</source>
        <translation>{0} 个 SNAP 波段，命名为 {1} ({2}, ...)</translation>
    </message>
    <message>
        <source>{0} bands with dates</source>
        <translation>{0} 个带日期的波段</translation>
    </message>
    <message>
        <source>{0} benchmark(s) have no heights and are left out: {1}.</source>
        <translation>{0} 个水准点没有高程，已略去：{1}。</translation>
    </message>
    <message>
        <source>{0} block{1} of {2} x {3} pixels (rows x columns), {4} thread{5}, at most {6} MB in flight.</source>
        <translation>{0} 个分块{1}，每块 {2} x {3} 像元（行 x 列），{4} 个线程{5}，同时处理的数据最多 {6} MB。</translation>
    </message>
    <message>
        <source>{0} bridges (no loop checks them; without any of them the network falls apart): {1}.</source>
        <translation>{0} 个桥接像对（没有闭环检核；缺少任何一个，干涉网络就会断开）：{1}。</translation>
    </message>
    <message>
        <source>{0} bridge{1}{2}</source>
        <translation>{0} 个桥接像对{1}{2}</translation>
    </message>
    <message>
        <source>{0} candidates; the best at {1}: {2} +- {3} mm/yr against all quiet ground, wander {4} mm.</source>
        <translation>{0} 个候选点；最佳者在 {1}：相对全部安静地面 {2} +- {3} mm/yr，游走 {4} mm。</translation>
    </message>
    <message>
        <source>{0} cannot be aligned: it lies outside the coordinate system of {1}.</source>
        <translation>{0} 无法对齐：它位于 {1} 的坐标系之外。</translation>
    </message>
    <message>
        <source>{0} cannot be aligned: {1}</source>
        <translation>{0} 无法对齐：{1}</translation>
    </message>
    <message>
        <source>{0} cannot be aligned: {1} has no coordinate system, so that nobody knows where its pixels lie on the other. Write one into the file (Raster &gt; Projections &gt; Assign projection), or give a number instead of this raster.</source>
        <translation>无法对齐 {0}：{1} 没有坐标系，无从知道其像元位于另一栅格的何处。请把坐标系写入文件（栅格 &gt; 投影 &gt; 指定投影），或用一个数值代替该栅格。</translation>
    </message>
    <message>
        <source>{0} cannot be drawn: give a raster file (.tif, .vrt or .img).</source>
        <translation>无法绘制 {0}：请给出栅格文件（.tif、.vrt 或 .img）。</translation>
    </message>
    <message>
        <source>{0} cannot be laid on the other grid: one of them has no coordinate system ({1}; {2}). Assign it first.</source>
        <translation>{0} 无法变换到另一格网：其中之一没有坐标系（{1}；{2}）。请先指定坐标系。</translation>
    </message>
    <message>
        <source>{0} cannot be opened as a vector layer: {1}.</source>
        <translation>{0} 无法作为矢量图层打开：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be read as a table: {1}. Download it again.</source>
        <translation>{0} 无法作为表读取：{1}。请重新下载。</translation>
    </message>
    <message>
        <source>{0} cannot be read as a time series. {1}</source>
        <translation>{0} 无法作为时间序列读取。{1}</translation>
    </message>
    <message>
        <source>{0} cannot be turned into a perpendicular baseline: the *_slc.par of the pair's dates, with orbit radius and range, is not beside the layers.</source>
        <translation>{0} 无法换算为垂直基线：含轨道半径和距离的该像对各日期的 *_slc.par 不在图层旁边。</translation>
    </message>
    <message>
        <source>{0} come of a TIMESERIES; leave them out here.</source>
        <translation>{0} 由 TIMESERIES 得到；此处请不要给出。</translation>
    </message>
    <message>
        <source>{0} comes without its parameter file {1}.txt, which says heading and baseline. Put the .txt of the product beside its rasters.</source>
        <translation>{0} 缺少其参数文件 {1}.txt，该文件说明航向角和基线。请将产品的 .txt 放在其栅格旁边。</translation>
    </message>
    <message>
        <source>{0} common date(s), two are needed: InSAR {1} to {2}, ground {3} to {4}</source>
        <translation>{0} 个共同日期，至少需要两个：InSAR {1} 至 {2}，地面 {3} 至 {4}</translation>
    </message>
    <message>
        <source>{0} common dates, {1} to {2}, from {3} ascending and {4} descending ones.</source>
        <translation>{0} 个共同日期，{1} 至 {2}，来自 {3} 个升轨日期和 {4} 个降轨日期。</translation>
    </message>
    <message>
        <source>{0} common epoch(s): a comparison needs at least two.</source>
        <translation>{0} 个共同历元：比较至少需要两个。</translation>
    </message>
    <message>
        <source>{0} connected components: between them the phase may be off by whole cycles. The largest covers {1} % of the pixels; COMPONENTS shows which is which.</source>
        <translation>{0} 个连通分量：它们之间的相位可能相差整周。最大者覆盖 {1} % 的像元；COMPONENTS 显示各像元所属分量。</translation>
    </message>
    <message>
        <source>{0} contradicts itself: incidence_angle {1} degrees, but its orbit radius and centre range ({2} m) give {3}. Check the incidence and the slant range before you estimate DEM errors or project onto the vertical.</source>
        <translation>{0} 自相矛盾：incidence_angle 为 {1} 度，但由其轨道半径和中心斜距 ({2} m) 得到 {3}。在估计 DEM 误差或投影到垂直方向之前，请检查入射角和斜距。</translation>
    </message>
    <message>
        <source>{0} could be dropped: {1}.</source>
        <translation>可以剔除 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} could not be set up:
{1}</source>
        <translation>{0} 无法建立：
{1}</translation>
    </message>
    <message>
        <source>{0} date(s) are left out: the other product has no dates within {1} days around them ({2}).</source>
        <translation>已略去 {0} 个日期：另一产品在其前后 {1} 天内没有日期 ({2})。</translation>
    </message>
    <message>
        <source>{0} date(s) of the denser product</source>
        <translation>较密产品的 {0} 个日期</translation>
    </message>
    <message>
        <source>{0} dates from {1}; {2}</source>
        <translation>自 {1} 起 {0} 个日期；{2}</translation>
    </message>
    <message>
        <source>{0} dates over {1} years</source>
        <translation>{1} 年内 {0} 个日期</translation>
    </message>
    <message>
        <source>{0} dates, {1} pairs, {2} connected subset{3}</source>
        <translation>{0} 个日期，{1} 个像对，{2} 个连通子集{3}</translation>
    </message>
    <message>
        <source>{0} dates, {1} to {2}; {3} kernel.</source>
        <translation>{0} 个日期，{1} 至 {2}；{3} 核。</translation>
    </message>
    <message>
        <source>{0} days, wavelength {1} cm, lambda/4 = {2} mm per pixel</source>
        <translation>{0} 天，波长 {1} cm，lambda/4 = 每像元 {2} mm</translation>
    </message>
    <message>
        <source>{0} difference over common epochs removed</source>
        <translation>已扣除共同历元的 {0} 差值</translation>
    </message>
    <message>
        <source>{0} does not say its sign (no tag {1}): positive is taken as motion toward the satellite. Compare a place whose motion you know.</source>
        <translation>{0} 未说明其符号（没有标签 {1}）：正值视为朝向卫星的运动。请与一个运动已知的地点比较。</translation>
    </message>
    <message>
        <source>{0} does not say its simulated wavelength: it is not a phase of subbandinterferogram. Give SIMULATED_WAVELENGTH [m], c / (separation of the sub-bands).</source>
        <translation>{0} 未说明其模拟波长：它不是 subbandinterferogram 的相位。请给出 SIMULATED_WAVELENGTH [m]，即 c /（子带间隔）。</translation>
    </message>
    <message>
        <source>{0} does not say what it holds: wrapped phase must be filtered otherwise than values. Give CONTENT as wrapped or values.</source>
        <translation>{0} 未说明其内容：缠绕相位的滤波方式与数值不同。请将 CONTENT 设为 wrapped 或 values。</translation>
    </message>
    <message>
        <source>{0} does not say where on the map it lies. Give LOOKUP_GRID: a georeferenced raster of the same size, as the DEM that it was made with.</source>
        <translation>{0} 未说明它在地图上的位置。请给出 LOOKUP_GRID：同样大小的带地理参考的栅格，如生成它所用的 DEM。</translation>
    </message>
    <message>
        <source>{0} does not say whether it is the vertical (U) or the east-west (E) component, and nothing in the file does. Give it back its name: EGMS_L3_E32N34_100km_{1}_2018_2022_1.csv.</source>
        <translation>{0} 未说明它是垂直分量 (U) 还是东西分量 (E)，文件中也没有任何说明。请恢复其名称：EGMS_L3_E32N34_100km_{1}_2018_2022_1.csv。</translation>
    </message>
    <message>
        <source>{0} ends at {1}, before or on its reference date.</source>
        <translation>{0} 结束于 {1}，早于或等于其参考日期。</translation>
    </message>
    <message>
        <source>{0} files .unw with their .rsc</source>
        <translation>{0} 个 .unw 文件及其 .rsc</translation>
    </message>
    <message>
        <source>{0} files named as OPERA DISP-S1 granules (frame F{1})</source>
        <translation>{0} 个按 OPERA DISP-S1 数据颗粒命名的文件（帧 F{1}）</translation>
    </message>
    <message>
        <source>{0} files named as {1}</source>
        <translation>{0} 个命名为 {1} 的文件</translation>
    </message>
    <message>
        <source>{0} files named as {1}, with their .geo.cc.tif</source>
        <translation>{0} 个命名为 {1} 的文件，含其 .geo.cc.tif</translation>
    </message>
    <message>
        <source>{0} files without a header named as unwrapped phase, and {1}</source>
        <translation>{0} 个没有文件头、按解缠相位命名的文件，以及 {1}</translation>
    </message>
    <message>
        <source>{0} folders have no {1} and are left out: {2}.</source>
        <translation>{0} 个文件夹没有 {1}，已略去：{2}。</translation>
    </message>
    <message>
        <source>{0} folders named by two dates with .unw and ISCE's .xml or .vrt ({1}, ...)</source>
        <translation>{0} 个以两个日期命名的文件夹，含 .unw 和 ISCE 的 .xml 或 .vrt ({1}, ...)</translation>
    </message>
    <message>
        <source>{0} folders named by two dates with unwrap.grd or unwrap_ll.grd ({1}, ...)</source>
        <translation>{0} 个以两个日期命名的文件夹，含 unwrap.grd 或 unwrap_ll.grd ({1}, ...)</translation>
    </message>
    <message>
        <source>{0} has a coordinate system ({1}): it lies on a map already. Use gdalwarp to bring it onto another.</source>
        <translation>{0} 有坐标系 ({1})：它已在地图上。请用 gdalwarp 将其变换到另一地图。</translation>
    </message>
    <message>
        <source>{0} has a date that cannot be read: {1}. Use YYYYMMDD.</source>
        <translation>{0} 有一个无法读取的日期：{1}。请使用 YYYYMMDD。</translation>
    </message>
    <message>
        <source>{0} has a heading and no epoch.</source>
        <translation>{0} 有表头而没有历元。</translation>
    </message>
    <message>
        <source>{0} has another grid than {1}: {2}; {3}. Granules of one frame share theirs; download them anew.</source>
        <translation>{0} 的格网与 {1} 不同：{2}；{3}。同一帧的数据颗粒格网相同；请重新下载。</translation>
    </message>
    <message>
        <source>{0} has no .xml and no .vrt beside it, so nobody says its size. Copy them too, or make them with ISCE's fixImageXml.py or gdal2isce_xml.py.</source>
        <translation>{0} 旁边没有 .xml 也没有 .vrt，因此无从得知其大小。请一并复制它们，或用 ISCE 的 fixImageXml.py 或 gdal2isce_xml.py 生成。</translation>
    </message>
    <message>
        <source>{0} has no band.</source>
        <translation>{0} 没有波段。</translation>
    </message>
    <message>
        <source>{0} has no band. Give one of its subdatasets.</source>
        <translation>{0} 没有波段。请给出其子数据集之一。</translation>
    </message>
    <message>
        <source>{0} has no column for {1} (its columns: {2}). A series needs time, east, north and up: three components.</source>
        <translation>{0} 没有 {1} 的列（其各列：{2}）。序列需要时间、东、北和上：三个分量。</translation>
    </message>
    <message>
        <source>{0} has no coordinate system, so nobody knows where the stations lie in it. Geocode it, or assign its coordinate system.</source>
        <translation>{0} 没有坐标系，因此无从得知测站在其中的位置。请作地理编码，或指定其坐标系。</translation>
    </message>
    <message>
        <source>{0} has no datasets 'cum' and 'imdates', but {1}. Give the cum.h5 or cum_filt.h5 of a TS_GEOCml folder.</source>
        <translation>{0} 没有数据集 'cum' 和 'imdates'，而有 {1}。请给出 TS_GEOCml 文件夹的 cum.h5 或 cum_filt.h5。</translation>
    </message>
    <message>
        <source>{0} has no epoch: lines of decimal year, north, east, up.</source>
        <translation>{0} 没有历元：应为由小数年、北、东、上组成的行。</translation>
    </message>
    <message>
        <source>{0} has no epoch: lines that begin with YYYYMMDD HHMMSS.</source>
        <translation>{0} 没有历元：应为以 YYYYMMDD HHMMSS 开头的行。</translation>
    </message>
    <message>
        <source>{0} has no field that is named by a date, such as D20180106, and the project has no table with the fields station, date and los_mm (gnsstolos makes one).</source>
        <translation>{0} 没有以日期命名的字段（例如 D20180106），项目中也没有含 station、date 和 los_mm 字段的表（gnsstolos 可生成）。</translation>
    </message>
    <message>
        <source>{0} has no header: GACOS delivers {1} with it. Put it there.</source>
        <translation>{0} 没有头文件：GACOS 随其提供 {1}。请将它放到该处。</translation>
    </message>
    <message>
        <source>{0} has no heading; a table of heights needs benchmark, date and height.</source>
        <translation>{0} 没有表头；高程表需要列 benchmark、date 和 height。</translation>
    </message>
    <message>
        <source>{0} has no heading; a table of stations needs station, longitude and latitude.</source>
        <translation>{0} 没有表头；测站表需要列 station、longitude 和 latitude。</translation>
    </message>
    <message>
        <source>{0} has no image of FREQUENCY {1} and POLARISATION {2}. There are: {3}.</source>
        <translation>{0} 没有 FREQUENCY {1}、POLARISATION {2} 的影像。其中有：{3}。</translation>
    </message>
    <message>
        <source>{0} has no layer {1}; it has {2}.</source>
        <translation>{0} 没有图层 {1}；它有 {2}。</translation>
    </message>
    <message>
        <source>{0} has no phase beyond a quarter of a cycle: real and imaginary parts are never negative. They look like intensities (of two polarisations, say); give the single-look complex image.</source>
        <translation>{0} 没有超过四分之一周的相位：实部和虚部从不为负。它们看似强度（例如两种极化的强度）；请给出单视复影像。</translation>
    </message>
    <message>
        <source>{0} has no phase: its {1} part is zero everywhere. It is an intensity or amplitude that was written as complex; give the single-look complex image.</source>
        <translation>{0} 没有相位：其 {1} 部分处处为零。它是写成复数的强度或振幅；请给出单视复影像。</translation>
    </message>
    <message>
        <source>{0} has no rows: nothing was found.</source>
        <translation>{0} 没有任何行：未找到任何内容。</translation>
    </message>
    <message>
        <source>{0} has no two dates in its name: it was renamed. Give it its own name back.</source>
        <translation>{0} 的名称中没有两个日期：它被改过名。请恢复其原名。</translation>
    </message>
    <message>
        <source>{0} has no valid pixel: everything is nodata or NaN{1}. Remove the layer.</source>
        <translation>{0} 没有有效像元：全部为无数据或 NaN{1}。请移除该图层。</translation>
    </message>
    <message>
        <source>{0} has no value at all at its last date, {1}.</source>
        <translation>{0} 在其最后日期 {1} 没有任何值。</translation>
    </message>
    <message>
        <source>{0} has no value at all.</source>
        <translation>{0} 完全没有值。</translation>
    </message>
    <message>
        <source>{0} has no value at any of the dates chosen: there is nothing to draw.</source>
        <translation>{0} 在所选的任何日期都没有值：没有可绘制的内容。</translation>
    </message>
    <message>
        <source>{0} has no value at the reference station {1}: the ground at {2} is relative to it, InSAR to its own reference.</source>
        <translation>{0} 在参考站 {1} 处没有值：{2} 处的地面相对于该站，InSAR 则相对于其自身的参考。</translation>
    </message>
    <message>
        <source>{0} has no value in {1}.</source>
        <translation>{0} 在 {1} 中没有值。</translation>
    </message>
    <message>
        <source>{0} has no {1}/{2}: it is no GUNW of version 2 or 3. Remove it.</source>
        <translation>{0} 没有 {1}/{2}：它不是版本 2 或 3 的 GUNW。请移除它。</translation>
    </message>
    <message>
        <source>{0} has no {1}/{2}: it is no GUNW, or cut short. Remove it.</source>
        <translation>{0} 没有 {1}/{2}：它不是 GUNW，或被截断。请移除它。</translation>
    </message>
    <message>
        <source>{0} has no {1}: {2}.</source>
        <translation>{0} 没有 {1}：{2}。</translation>
    </message>
    <message>
        <source>{0} has none of the outputs that are asked for; it has {1}.</source>
        <translation>{0} 没有所要求的任何输出；它有 {1}。</translation>
    </message>
    <message>
        <source>{0} has other dates than {1}: bursts and tiles of other tracks cannot become one series. Import them one at a time.</source>
        <translation>{0} 的日期与 {1} 不同：其他轨道的子条带和图块不能组成一个序列。请逐个导入。</translation>
    </message>
    <message>
        <source>{0} has the datasets cum and imdates</source>
        <translation>{0} 有数据集 cum 和 imdates</translation>
    </message>
    <message>
        <source>{0} has the datasets timeseries and date</source>
        <translation>{0} 有数据集 timeseries 和 date</translation>
    </message>
    <message>
        <source>{0} has the variables {1} and none called {2}. Give one of them as layer, NETCDF:{3}:name.</source>
        <translation>{0} 有变量 {1}，没有名为 {2} 的变量。请将其中之一作为图层给出，NETCDF:{3}:名称。</translation>
    </message>
    <message>
        <source>{0} has {1} bands, but {2} shifts were given. Give one per band.</source>
        <translation>{0} 有 {1} 个波段，但给出了 {2} 个平移量。请每个波段给出一个。</translation>
    </message>
    <message>
        <source>{0} has {1} bands; a layer of a stack has one. Extract the band (for example with gdal_translate -b) and give that layer.</source>
        <translation>{0} 有 {1} 个波段；堆栈的图层只有一个。请提取该波段（例如用 gdal_translate -b）并给出该图层。</translation>
    </message>
    <message>
        <source>{0} has {1} bands; a raster of one date has one. Remove it.</source>
        <translation>{0} 有 {1} 个波段；单个日期的栅格只有一个波段。请将其移除。</translation>
    </message>
    <message>
        <source>{0} has {1} bands; give a raster of one band (gdal_translate -b takes one out).</source>
        <translation>{0} 有 {1} 个波段；请给出单波段栅格（gdal_translate -b 可取出一个）。</translation>
    </message>
    <message>
        <source>{0} has {1} bands; give an interferogram of one band.</source>
        <translation>{0} 有 {1} 个波段；请给出单波段的干涉图。</translation>
    </message>
    <message>
        <source>{0} has {1} bands; give unwrapped phase of one band.</source>
        <translation>{0} 有 {1} 个波段；请给出单波段的解缠相位。</translation>
    </message>
    <message>
        <source>{0} has {1} bytes, and no GAMMA parameter file in the folder says a width and height that make that of 32-bit floats; they say {2}. Put the *.mli.par or *.dem_par of the files there.</source>
        <translation>{0} 有 {1} 字节，而文件夹中没有 GAMMA 参数文件给出与此 32 位浮点数相符的宽度和高度；它们给出 {2}。请将这些文件的 *.mli.par 或 *.dem_par 放到该处。</translation>
    </message>
    <message>
        <source>{0} has {1} bytes, but its .rsc says {2} x {3} pixels: neither one nor two bands of 32-bit floats. The file is cut short, or the header is another file's.</source>
        <translation>{0} 有 {1} 字节，但其 .rsc 说明为 {2} x {3} 像元：既不是一个也不是两个 32 位浮点波段。文件被截断，或该头文件属于另一文件。</translation>
    </message>
    <message>
        <source>{0} has {1} bytes; a lookup table of {2} x {3} pixels (rows x columns) has {4}. Give the LOOKUP_GRID that it was made with.</source>
        <translation>{0} 有 {1} 字节；{2} x {3} 像元（行 x 列）的查找表应有 {4} 字节。请给出生成它所用的 LOOKUP_GRID。</translation>
    </message>
    <message>
        <source>{0} has {1} complex bands. Give one image: gdal_translate -b takes one out.</source>
        <translation>{0} 有 {1} 个复数波段。请给出一幅影像：gdal_translate -b 可取出一个。</translation>
    </message>
    <message>
        <source>{0} has {1} components, three are needed: decimal year, {2}north, east, up.</source>
        <translation>{0} 有 {1} 个分量，需要三个：小数年，{2}北、东、上。</translation>
    </message>
    <message>
        <source>{0} has {1} lines x {2} samples</source>
        <translation>{0} 有 {1} 行 x {2} 采样</translation>
    </message>
    <message>
        <source>{0} has {1} lines x {2} samples, the lookup {3} x {4}, and the raster does not say how many looks it has. Give LOOKS_LINES and LOOKS_SAMPLES, or the lookup of this image.</source>
        <translation>{0} 有 {1} 行 x {2} 采样，查找表为 {3} x {4}，而该栅格未说明其视数。请给出 LOOKS_LINES 和 LOOKS_SAMPLES，或该影像的查找表。</translation>
    </message>
    <message>
        <source>{0} has {1} lines x {2} samples: there is nothing in it.</source>
        <translation>{0} 有 {1} 行 x {2} 采样：其中没有内容。</translation>
    </message>
    <message>
        <source>{0} has {1} lines x {2} samples: too small for windows of {3} pixels, half of the image. Give a larger cut.</source>
        <translation>{0} 有 {1} 行 x {2} 采样：对于 {3} 像元（影像的一半）的窗口过小。请给出更大的裁剪。</translation>
    </message>
    <message>
        <source>{0} has {1} pixels with a value outside MASK among those that were looked at: too few for a semivariogram. Mask less, or give a raster with more values.</source>
        <translation>在所查看的像元中，{0} 在 MASK 之外有值的像元有 {1} 个：对半变异函数过少。请减少掩膜，或给出有值更多的栅格。</translation>
    </message>
    <message>
        <source>{0} has {1} rasters for {2} time series: give one for all, or one for each.</source>
        <translation>{0} 有 {1} 幅栅格，而时间序列有 {2} 个：请全部共用一幅，或各给一幅。</translation>
    </message>
    <message>
        <source>{0} headers of SNAP</source>
        <translation>{0} 个 SNAP 头文件</translation>
    </message>
    <message>
        <source>{0} holds a velocity and no time series. Give timeseries.h5.</source>
        <translation>{0} 含速度而没有时间序列。请给出 timeseries.h5。</translation>
    </message>
    <message>
        <source>{0} holds complex numbers ({1}): it is an interferogram before unwrapping or an SLC. Unwrap it first and give the unwrapped phase in radians.</source>
        <translation>{0} 含复数 ({1})：它是解缠前的干涉图或 SLC。请先解缠，并给出以弧度为单位的解缠相位。</translation>
    </message>
    <message>
        <source>{0} holds complex numbers; PHASE must be a raster of phase in radians, as subbandinterferogram writes it.</source>
        <translation>{0} 含复数；PHASE 必须是以弧度为单位的相位栅格，即 subbandinterferogram 所写出者。</translation>
    </message>
    <message>
        <source>{0} holds no coherence: it is {1}.</source>
        <translation>{0} 不含相干性：它是 {1}。</translation>
    </message>
    <message>
        <source>{0} holds no complex band i_{1}… of SNAP.</source>
        <translation>{0} 不含 SNAP 的复数波段 i_{1}…。</translation>
    </message>
    <message>
        <source>{0} holds no image in the layout of RSLC files (science/LSAR/RSLC/swaths/frequencyA).</source>
        <translation>{0} 不含按 RSLC 文件布局 (science/LSAR/RSLC/swaths/frequencyA) 存放的影像。</translation>
    </message>
    <message>
        <source>{0} holds no image {1}. There are: {2}.</source>
        <translation>{0} 不含影像 {1}。其中有：{2}。</translation>
    </message>
    <message>
        <source>{0} holds nothing but zeros where it was looked at: beginning, middle and end.</source>
        <translation>{0} 在所查看之处（开头、中间和结尾）全部为零。</translation>
    </message>
    <message>
        <source>{0} holds several images: {1}. Choose with FREQUENCY and POLARISATION.</source>
        <translation>{0} 含多幅影像：{1}。请用 FREQUENCY 和 POLARISATION 选择。</translation>
    </message>
    <message>
        <source>{0} holds several images: {1}. Choose with POLARISATION, or split it.</source>
        <translation>{0} 含多幅影像：{1}。请用 POLARISATION 选择，或将其拆分。</translation>
    </message>
    <message>
        <source>{0} holds several stations ({1} …): tenv3 has one per file.</source>
        <translation>{0} 含多个测站 ({1} …)：tenv3 每个文件一个测站。</translation>
    </message>
    <message>
        <source>{0} holds something else than {1} ({2}); give a new or empty folder.</source>
        <translation>{0} 含有 {1} 以外的内容 ({2})；请给出新的或空的文件夹。</translation>
    </message>
    <message>
        <source>{0} holds values up to {1}: wrapped phase lies within -pi to pi radians. It is unwrapped already, or in other units.</source>
        <translation>{0} 的值达到 {1}：缠绕相位位于 -pi 至 pi 弧度之间。它已解缠，或使用其他单位。</translation>
    </message>
    <message>
        <source>{0} holds whole numbers: KERNEL nearest is used, so that they are not mixed.</source>
        <translation>{0} 含整数：使用 KERNEL nearest，以免它们混合。</translation>
    </message>
    <message>
        <source>{0} holds {1} but no {2}: the imaginary part is missing.</source>
        <translation>{0} 含 {1} 但没有 {2}：缺少虚部。</translation>
    </message>
    <message>
        <source>{0} holds {1}, not complex numbers. Give the single-look complex image.</source>
        <translation>{0} 含 {1}，不是复数。请给出单视复影像。</translation>
    </message>
    <message>
        <source>{0} holds {1}: displacement needs unwrapped phase. Run unwrap first{2}.</source>
        <translation>{0} 含 {1}：求位移需要解缠相位。请先运行 unwrap{2}。</translation>
    </message>
    <message>
        <source>{0} images in radar coordinates</source>
        <translation>{0} 幅雷达坐标的影像</translation>
    </message>
    <message>
        <source>{0} in all its {1} loops</source>
        <translation>{0}，在其全部 {1} 个闭环中</translation>
    </message>
    <message>
        <source>{0} in its only loop (which of the three pairs is wrong cannot be told)</source>
        <translation>{0}，在其唯一的闭环中（无法判断三个像对中哪一个有误）</translation>
    </message>
    <message>
        <source>{0} in the time function {1} is no term. {2}</source>
        <translation>时间函数 {1} 中的 {0} 不是有效的项。{2}</translation>
    </message>
    <message>
        <source>{0} in the time function {1} takes no date. {2}</source>
        <translation>时间函数 {1} 中的 {0} 不接受日期。{2}</translation>
    </message>
    <message>
        <source>{0} in the time function {1} takes {2}, got {3}. {4}</source>
        <translation>时间函数 {1} 中的 {0} 需要 {2}，得到 {3}。{4}</translation>
    </message>
    <message>
        <source>{0} in the time function {1}: {2} takes no date. {3}</source>
        <translation>时间函数 {1} 中的 {0}：{2} 不接受日期。{3}</translation>
    </message>
    <message>
        <source>{0} interferograms name the later date first ({1}), which LiCSAR does not do: they are taken as second date minus first date. Check how they were made.</source>
        <translation>{0} 幅干涉图的名称中较晚日期在前 ({1})，而 LiCSAR 不这样命名：它们按第二日期减第一日期处理。请检查其生成方式。</translation>
    </message>
    <message>
        <source>{0} interferograms, {1} coherence layers</source>
        <translation>{0} 幅干涉图，{1} 个相干性图层</translation>
    </message>
    <message>
        <source>{0} intermittent (a part of the dates only).</source>
        <translation>{0} 个间歇（仅部分日期）。</translation>
    </message>
    <message>
        <source>{0} is HDF5 with unwrapPhase and date</source>
        <translation>{0} 是含 unwrapPhase 和 date 的 HDF5</translation>
    </message>
    <message>
        <source>{0} is Ortho (L3): it has no incidence_angle and no los_up, and holds a component of the motion, not the line of sight. Read as line of sight its east-west part would pass for subsidence.</source>
        <translation>{0} 是 Ortho (L3)：它没有 incidence_angle 和 los_up，所含为运动的一个分量，而非视线向。若按视线向读取，其东西向部分会被误认为沉降。</translation>
    </message>
    <message>
        <source>{0} is a file; give the name of a folder for {1}.</source>
        <translation>{0} 是文件；请为 {1} 给出文件夹的名称。</translation>
    </message>
    <message>
        <source>{0} is a single line of pixels; a lookup needs an area.</source>
        <translation>{0} 是单独一行像元；查找表需要一个面。</translation>
    </message>
    <message>
        <source>{0} is a stack of interferograms, no time series. Give it to sbas as STACK.</source>
        <translation>{0} 是干涉图堆栈，不是时间序列。请将其作为 STACK 给 sbas。</translation>
    </message>
    <message>
        <source>{0} is a sub-band already. Give the full-band image.</source>
        <translation>{0} 已是子带。请给出全带影像。</translation>
    </message>
    <message>
        <source>{0} is a sub-band already. Give the full-band images: this algorithm splits them itself.</source>
        <translation>{0} 已是子带。请给出全带影像：本算法会自行分割。</translation>
    </message>
    <message>
        <source>{0} is a sub-band. Register the full-band images once and split what comes out: a sub-band alone has noisier offsets, and the error of each is taken for displacement.</source>
        <translation>{0} 是子带。请将全带影像配准一次，再分割配准所得：单个子带的偏移量噪声更大，且各自的误差会被当作位移。</translation>
    </message>
    <message>
        <source>{0} is an input and an output. Choose another name for the output.</source>
        <translation>{0} 既是输入又是输出。请为输出另选名称。</translation>
    </message>
    <message>
        <source>{0} is another OPERA product. Displacement is in OPERA_L3_DISP-S1 granules.</source>
        <translation>{0} 是另一种 OPERA 产品。位移在 OPERA_L3_DISP-S1 数据颗粒中。</translation>
    </message>
    <message>
        <source>{0} is complex already: give it alone, not as real;imaginary.</source>
        <translation>{0} 已是复数：请单独给出，不要写成 实部;虚部。</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} 为空。</translation>
    </message>
    <message>
        <source>{0} is geocoded, but other pairs are in radar coordinates only. Geocode all of them, or none.</source>
        <translation>{0} 已地理编码，但其他像对仅在雷达坐标中。请全部作地理编码，或全部不作。</translation>
    </message>
    <message>
        <source>{0} is given as an interferogram, but its tags or name and its values between 0 and 1 say coherence. Put it into COHERENCE.</source>
        <translation>{0} 作为干涉图给出，但其标签或名称以及其 0 到 1 之间的值表明它是相干性。请将其放入 COHERENCE。</translation>
    </message>
    <message>
        <source>{0} is in {1}: displacement, and an interferogram is unwrapped phase in radians. Give the phase; a finished series goes to importseries. If the unit is wrong, set the tag DATA_UNITS to RADIANS.</source>
        <translation>{0} 的单位为 {1}：是位移，而干涉图是以弧度表示的解缠相位。请给出相位；已完成的序列请用 importseries 导入。如果单位有误，请将标签 DATA_UNITS 设为 RADIANS。</translation>
    </message>
    <message>
        <source>{0} is made of the granules of {1}, but its name says {2}: it was renamed, and the sign would be wrong. Download it again.</source>
        <translation>{0} 由 {1} 的数据颗粒生成，但其名称为 {2}：它被改过名，符号将会出错。请重新下载。</translation>
    </message>
    <message>
        <source>{0} is measured along the line of sight (L2a or L2b), it is not Ortho.</source>
        <translation>{0} 是沿视线向测量的（L2a 或 L2b），不是 Ortho。</translation>
    </message>
    <message>
        <source>{0} is missing: give it, or a SENSOR.</source>
        <translation>缺少 {0}：请给出它，或给出 SENSOR。</translation>
    </message>
    <message>
        <source>{0} is missing: panel {1} has no field {2}. Give {3}, or the field.</source>
        <translation>缺少 {0}：采区 {1} 没有字段 {2}。请给出 {3}，或该字段。</translation>
    </message>
    <message>
        <source>{0} is missing: the projection into the line of sight of {1} needs it, and its tags do not say it. Give {2}, or rasters of the line of sight (LOS_VECTORS).</source>
        <translation>缺少 {0}：投影到 {1} 的视线向需要它，而其标签未说明。请给出 {2}，或视线向栅格 (LOS_VECTORS)。</translation>
    </message>
    <message>
        <source>{0} is missing: {1} lies in radar coordinates and does not say it, and without it {2} m are no number of pixels. Give {3} of its pixels.</source>
        <translation>缺少 {0}：{1} 位于雷达坐标且未说明它，没有它就无法将 {2} m 换算为像元数。请给出其像元的 {3}。</translation>
    </message>
    <message>
        <source>{0} is missing: {1} needs it, and neither the files nor the parameters say it. Give the parameter {2}.</source>
        <translation>缺少 {0}：{1} 需要它，而文件和参数均未说明。请给出参数 {2}。</translation>
    </message>
    <message>
        <source>{0} is neither a raster nor a layer of points.</source>
        <translation>{0} 既不是栅格也不是点图层。</translation>
    </message>
    <message>
        <source>{0} is no NetCDF file: its download was cut short.</source>
        <translation>{0} 不是 NetCDF 文件：其下载被中断。</translation>
    </message>
    <message>
        <source>{0} is no complex raster: a lookup table holds the sample as real and the line as imaginary part of every map pixel.</source>
        <translation>{0} 不是复数栅格：查找表对每个地图像元以实部存放采样、以虚部存放行。</translation>
    </message>
    <message>
        <source>{0} is no raster file.</source>
        <translation>{0} 不是栅格文件。</translation>
    </message>
    <message>
        <source>{0} is no stack of interferograms: it has no dataset {1}, but {2}. STACK takes an ifgramStack.h5 as createstack and MintPy write it.</source>
        <translation>{0} 不是干涉图堆栈：它没有数据集 {1}，而有 {2}。STACK 接受 createstack 和 MintPy 所写的 ifgramStack.h5。</translation>
    </message>
    <message>
        <source>{0} is no time series that a reader knows; it holds {1} files. Known are {2}. Interferograms go to createstack.</source>
        <translation>{0} 不是任何读取器所知的时间序列；其中有 {1} 文件。已知的有 {2}。干涉图请用 createstack。</translation>
    </message>
    <message>
        <source>{0} is no time series: it has no datasets 'timeseries' and 'date' as MintPy writes them, and none 'cum' and 'imdates' as LiCSBAS does.</source>
        <translation>{0} 不是时间序列：它没有 MintPy 所写的数据集 'timeseries' 和 'date'，也没有 LiCSBAS 所写的 'cum' 和 'imdates'。</translation>
    </message>
    <message>
        <source>{0} is no {1}: {2}{3}</source>
        <translation>{0} 不是 {1}：{2}{3}</translation>
    </message>
    <message>
        <source>{0} is not HDF5: it is damaged, or its download was cut short. Copy it again.</source>
        <translation>{0} 不是 HDF5：它已损坏，或其下载被中断。请重新复制。</translation>
    </message>
    <message>
        <source>{0} is not a parameter of {1} and is ignored.{2}</source>
        <translation>{0} 不是 {1} 的参数，已被忽略。{2}</translation>
    </message>
    <message>
        <source>{0} is not a single-look complex image but {1} real band{2} ({3}): an intensity or amplitude has no phase. Give the complex raster, or its parts as 'real;imaginary'.</source>
        <translation>{0} 不是单视复影像，而是 {1} 个实数波段{2} ({3})：强度或振幅没有相位。请给出复数栅格，或以 '实部;虚部' 给出其两部分。</translation>
    </message>
    <message>
        <source>{0} is not tried: {1}</source>
        <translation>未尝试 {0}：{1}</translation>
    </message>
    <message>
        <source>{0} is not tried: {1} years of dates do not show a wave of a year ({2} are needed).</source>
        <translation>未尝试 {0}：{1} 年的日期不足以显示周期为一年的波动（需要 {2} 年）。</translation>
    </message>
    <message>
        <source>{0} is not worked out together with B; leave one of them out.</source>
        <translation>{0} 不与 B 一同求解；请不要给出其中之一。</translation>
    </message>
    <message>
        <source>{0} is not written: there is no SECONDARY_SLC.</source>
        <translation>{0} 未写出：没有 SECONDARY_SLC。</translation>
    </message>
    <message>
        <source>{0} is poor, but the network falls apart without it: {1}.</source>
        <translation>{0} 质量差，但缺少它干涉网络就会断开：{1}。</translation>
    </message>
    <message>
        <source>{0} is resampled to the grid of {1} ({2}).</source>
        <translation>{0} 重采样到 {1} 的格网 ({2})。</translation>
    </message>
    <message>
        <source>{0} is the component {1}, not {2}.</source>
        <translation>{0} 是分量 {1}，不是 {2}。</translation>
    </message>
    <message>
        <source>{0} is twice in the time function {1}. Leave one out.</source>
        <translation>{0} 在时间函数 {1} 中出现两次。请去掉一个。</translation>
    </message>
    <message>
        <source>{0} is {1} degrees, but {2} says {3}; yours is used.</source>
        <translation>{0} 为 {1} 度，但 {2} 说明为 {3}；采用您给出的值。</translation>
    </message>
    <message>
        <source>{0} layers cut or padded, no pixel changed</source>
        <translation>{0} 个图层经裁剪或补边，像元值未变</translation>
    </message>
    <message>
        <source>{0} layers resampled (bilinear)</source>
        <translation>{0} 个图层已重采样（双线性）</translation>
    </message>
    <message>
        <source>{0} layers were resampled onto the pixels of {1}: {2}.</source>
        <translation>{0} 个图层已重采样到 {1} 的像元：{2}。</translation>
    </message>
    <message>
        <source>{0} left aside</source>
        <translation>{0} 未采用</translation>
    </message>
    <message>
        <source>{0} lies elsewhere or on another coordinate system: the history of that pixel is not shown.</source>
        <translation>{0} 位于别处或属于另一坐标系：不显示该像元的历程。</translation>
    </message>
    <message>
        <source>{0} lies inside {1}.</source>
        <translation>{0} 位于 {1} 之内。</translation>
    </message>
    <message>
        <source>{0} lies on another grid than the interferograms ({1} differs): {2}; {3}: {4}. Set ALIGN to resample onto the grid of {5}, or make the layers anew on one grid.</source>
        <translation>{0} 的格网与干涉图不同（{1} 不同）：{2}；{3}：{4}。请设置 ALIGN 以重采样到 {5} 的格网，或在同一格网上重新生成各图层。</translation>
    </message>
    <message>
        <source>{0} lies on another grid than {1}: {2}; {3}. Resample it (gdalwarp), or remove it.</source>
        <translation>{0} 与 {1} 的格网不同：{2}；{3}。请对其重采样 (gdalwarp)，或将其移除。</translation>
    </message>
    <message>
        <source>{0} lies outside all concessions.</source>
        <translation>{0} 位于所有矿区之外。</translation>
    </message>
    <message>
        <source>{0} lies outside the series ({1}): no date is {2} it. Give a date inside, or leave it out.</source>
        <translation>{0} 位于序列之外 ({1})：它的 {2} 一侧没有日期。请给出序列内的日期，或不给出。</translation>
    </message>
    <message>
        <source>{0} lies partly outside: {1}; {2} % in none.</source>
        <translation>{0} 部分位于外部：{1}；{2} % 不在任何矿区内。</translation>
    </message>
    <message>
        <source>{0} looks like wrapped phase: no value leaves one cycle of 2 pi, and {1} of {2} neighbouring pixels differ by more than half a cycle. Displacement needs unwrapped phase in radians: unwrap it first and give the unwrapped layer.</source>
        <translation>{0} 看似缠绕相位：没有值超出 2 pi 的一周，且 {2} 个相邻像元中有 {1} 个相差超过半周。求位移需要以弧度为单位的解缠相位：请先解缠并给出解缠后的图层。</translation>
    </message>
    <message>
        <source>{0} minus {1} on {2} dates: {3} mm mean, {4} mm rms at {5}, correlation {6}.</source>
        <translation>{0} 减 {1}，{2} 个日期：平均 {3} mm，均方根 {4} mm，位于 {5}，相关系数 {6}。</translation>
    </message>
    <message>
        <source>{0} misfit much more than the others: look at them before you trust the tie.</source>
        <translation>{0} 的不符值远大于其他：在信任联测之前请先检查它们。</translation>
    </message>
    <message>
        <source>{0} must be a date like 2018-01-06, got {1}.</source>
        <translation>{0} 必须是 2018-01-06 这样的日期，得到 {1}。</translation>
    </message>
    <message>
        <source>{0} must be a positive number{1}, got {2}.</source>
        <translation>{0} 必须是正数{1}，得到 {2}。</translation>
    </message>
    <message>
        <source>{0} must be a real raster in the radar coordinates of the images, {1} lines x {2} samples; {3} has {4} x {5} {6}.</source>
        <translation>{0} 必须是影像雷达坐标中的实数栅格，{1} 行 x {2} 采样；{3} 有 {4} x {5} {6}。</translation>
    </message>
    <message>
        <source>{0} must be a whole number of at least 1, got {1}.</source>
        <translation>{0} 必须是至少为 1 的整数，得到 {1}。</translation>
    </message>
    <message>
        <source>{0} must be a whole number of at least {1}, got {2}.</source>
        <translation>{0} 必须是至少为 {1} 的整数，得到 {2}。</translation>
    </message>
    <message>
        <source>{0} must be an odd whole number, so that the window has a middle pixel, got {1}.</source>
        <translation>{0} 必须是奇数整数，使窗口有中间像元，得到 {1}。</translation>
    </message>
    <message>
        <source>{0} must be at least 1, got {1}.</source>
        <translation>{0} 必须至少为 1，得到 {1}。</translation>
    </message>
    <message>
        <source>{0} must be between 0 and 1, got {1}.</source>
        <translation>{0} 必须在 0 和 1 之间，得到 {1}。</translation>
    </message>
    <message>
        <source>{0} must be given, since FIT does not name it.</source>
        <translation>必须给出 {0}，因为 FIT 未列出它。</translation>
    </message>
    <message>
        <source>{0} must be numbers separated by semicolons, got {1}.</source>
        <translation>{0} 必须是以分号分隔的数字，得到 {1}。</translation>
    </message>
    <message>
        <source>{0} must be one of {1}, got {2}.</source>
        <translation>{0} 必须是 {1} 之一，得到 {2}。</translation>
    </message>
    <message>
        <source>{0} must be zero or positive{1}, got {2}.</source>
        <translation>{0} 必须为零或正数{1}，得到 {2}。</translation>
    </message>
    <message>
        <source>{0} must be {1}, got {2}.</source>
        <translation>{0} 必须是 {1}，得到 {2}。</translation>
    </message>
    <message>
        <source>{0} must give WIDTH, FILE_LENGTH, X_FIRST, Y_FIRST, X_STEP and Y_STEP.</source>
        <translation>{0} 必须给出 WIDTH、FILE_LENGTH、X_FIRST、Y_FIRST、X_STEP 和 Y_STEP。</translation>
    </message>
    <message>
        <source>{0} must have the same size: {1} has {2} rows x {3} columns, {4} {5} x {6}. Make both with the same looks and cut.</source>
        <translation>{0} 的大小必须相同：{1} 有 {2} 行 x {3} 列，{4} 为 {5} x {6}。请以相同的视数和裁剪生成两者。</translation>
    </message>
    <message>
        <source>{0} must hold coherence between 0 and 1, got values from {1} to {2}</source>
        <translation>{0} 必须含 0 到 1 之间的相干性，得到 {1} 至 {2} 的值</translation>
    </message>
    <message>
        <source>{0} must hold degrees of {1}, got a size of {2}. Are the two swapped, in metres or in radians, or is nodata not marked?</source>
        <translation>{0} 必须含以度为单位的 {1}，得到大小为 {2} 的值。是否两者互换、单位为米或弧度，或无数据未作标记？</translation>
    </message>
    <message>
        <source>{0} must hold {1} x {2} float32 values by its header, got {3}. It is cut short, or the header belongs to another file.</source>
        <translation>按其头文件，{0} 必须含 {1} x {2} 个 float32 值，得到 {3}。它被截断，或该头文件属于另一文件。</translation>
    </message>
    <message>
        <source>{0} names no coordinate system that exists (EPSG:{1}). Correct it.</source>
        <translation>{0} 给出的坐标系不存在 (EPSG:{1})。请更正。</translation>
    </message>
    <message>
        <source>{0} names the granules of {1}-{2}, but {3} is called {4}: one of the two was renamed, and the sign would be wrong. Download the product again.</source>
        <translation>{0} 给出 {1}-{2} 的数据颗粒，但 {3} 的名称为 {4}：两者之一被改过名，符号将会出错。请重新下载产品。</translation>
    </message>
    <message>
        <source>{0} needs LOS_STD, or ASCENDING_STD and DESCENDING_STD.</source>
        <translation>{0} 需要 LOS_STD，或 ASCENDING_STD 和 DESCENDING_STD。</translation>
    </message>
    <message>
        <source>{0} needs METHOD mining: a single track alone does not see it.</source>
        <translation>{0} 需要 METHOD mining：单一轨道看不到它。</translation>
    </message>
    <message>
        <source>{0} needs a raster in map coordinates with north up, got {1}. Geocode or warp it first.</source>
        <translation>{0} 需要地图坐标中北向朝上的栅格，得到 {1}。请先作地理编码或变换。</translation>
    </message>
    <message>
        <source>{0} needs columns benchmark, date and height; it has {1}.</source>
        <translation>{0} 需要 benchmark、date 和 height 各列；它有 {1}。</translation>
    </message>
    <message>
        <source>{0} needs the Python package h5py, which this QGIS does not have. Install it: on Debian and Ubuntu apt install python3-h5py; on Windows the package python3-h5py in the OSGeo4W set-up; on macOS and elsewhere pip install --no-deps h5py into QGIS's Python. The algorithm environmentcheck says more. Without it, use raster layers and GeoTIFF outputs.</source>
        <translation>{0} 需要 Python 软件包 h5py，而此 QGIS 没有。请安装：在 Debian 和 Ubuntu 上用 apt install python3-h5py；在 Windows 上用 OSGeo4W 安装程序中的软件包 python3-h5py；在 macOS 及其他系统上用 pip install --no-deps h5py 装入 QGIS 的 Python。算法 environmentcheck 有更多说明。没有它时，请使用栅格图层和 GeoTIFF 输出。</translation>
    </message>
    <message>
        <source>{0} no data, {1} connected, {2} bridged by smoothing, {3} under-determined, {4} intermittent</source>
        <translation>{0} 无数据，{1} 连通，{2} 由平滑跨接，{3} 欠定，{4} 间歇</translation>
    </message>
    <message>
        <source>{0} of geocode.csh</source>
        <translation>geocode.csh 的 {0}</translation>
    </message>
    <message>
        <source>{0} of that pixel in {1}</source>
        <translation>该像元在 {1} 中的 {0}</translation>
    </message>
    <message>
        <source>{0} of the PAIRS table: cannot read two dates in {1}. Columns are file or pair, reference date, secondary date, perpendicular baseline [m]; write dates as YYYYMMDD or YYYY-MM-DD.</source>
        <translation>PAIRS 表的 {0}：无法从 {1} 读出两个日期。各列为 file 或 pair（文件或像对）、reference date（参考日期）、secondary date（辅影像日期）、perpendicular baseline [m]（垂直基线）；日期请写成 YYYYMMDD 或 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>{0} of the PAIRS table: the baseline must be a number of metres, got {1}.</source>
        <translation>PAIRS 表的 {0}：基线必须是以米为单位的数字，得到 {1}。</translation>
    </message>
    <message>
        <source>{0} of the pixels without data had some, and were left out by {1}.</source>
        <translation>无数据的像元中有 {0} 个原有部分数据，因 {1} 而被略去。</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} 中的 {0}</translation>
    </message>
    <message>
        <source>{0} of {1} bridges are not trusted and shift nothing: behind them whole cycles stay open. The report lists them.</source>
        <translation>{1} 个桥接中有 {0} 个不可信，不作任何平移：其后的整周数未定。报告列出了它们。</translation>
    </message>
    <message>
        <source>{0} of {1} dates have no GNSS and become empty: {2}{3}.</source>
        <translation>{1} 个日期中有 {0} 个没有 GNSS，变为空：{2}{3}。</translation>
    </message>
    <message>
        <source>{0} of {1} dates have no value at all: {2}.</source>
        <translation>{1} 个日期中有 {0} 个完全没有值：{2}。</translation>
    </message>
    <message>
        <source>{0} of {1} dates, {2} to {3}.</source>
        <translation>{1} 个日期中的 {0} 个，{2} 至 {3}。</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{1} 个文件中的 {0} 个</translation>
    </message>
    <message>
        <source>{0} of {1} have no coherence; none is used, so that all pairs count alike.</source>
        <translation>{1} 个中有 {0} 个没有相干性；不使用任何相干性，使所有像对等权。</translation>
    </message>
    <message>
        <source>{0} of {1} interferograms have no coherence: {2}. Add their coherence layers, remove these interferograms, or give no coherence at all.</source>
        <translation>{1} 幅干涉图中有 {0} 幅没有相干性：{2}。请补充它们的相干性图层、移除这些干涉图，或完全不给相干性。</translation>
    </message>
    <message>
        <source>{0} of {1} is larger than the image ({2} pixels). Give a smaller window.</source>
        <translation>{0} 为 {1}，大于影像（{2} 像元）。请给出更小的窗口。</translation>
    </message>
    <message>
        <source>{0} of {1} is missing: its line of sight needs it, and its tags do not say it. Give {2}, or a raster of it.</source>
        <translation>缺少 {1} 的 {0}：其视线向需要它，而其标签未说明。请给出 {2}，或其栅格。</translation>
    </message>
    <message>
        <source>{0} of {1} is more than the {2} {3} of the image. Give fewer looks.</source>
        <translation>{0} 为 {1}，超过影像的 {2} {3}。请给出更少的视数。</translation>
    </message>
    <message>
        <source>{0} of {1} pairs are bridges, which nothing checks: {2}.</source>
        <translation>{1} 个像对中有 {0} 个为桥接像对，无从检核：{2}。</translation>
    </message>
    <message>
        <source>{0} of {1} pairs are in no loop of three: an unwrapping error there does not show in the closure.</source>
        <translation>{1} 个像对中有 {0} 个不在任何三像对闭环中：其中的解缠误差不会在闭合差中显现。</translation>
    </message>
    <message>
        <source>{0} of {1} pairs are in no loop, so nothing checks them: {2}.</source>
        <translation>{1} 个像对中有 {0} 个不在任何闭环中，因此没有检核：{2}。</translation>
    </message>
    <message>
        <source>{0} of {1} pairs are in one loop only; where it is open, which of the three is wrong cannot be told unless other loops clear the two others: {2}.</source>
        <translation>{1} 个像对中有 {0} 个只在一个闭环中；该闭环不闭合时，除非其他闭环排除另外两个，否则无法判断三个中哪一个有误：{2}。</translation>
    </message>
    <message>
        <source>{0} of {1} pairs; {2} dates, {3} to {4}</source>
        <translation>{1} 个像对中的 {0} 个；{2} 个日期，{3} 至 {4}</translation>
    </message>
    <message>
        <source>{0} of {1} pairs{2}</source>
        <translation>{1} 个像对中的 {0} 个{2}</translation>
    </message>
    <message>
        <source>{0} of {1} pixels ({2} %) do not determine the {3} of time and are empty: they have too few dates, a step lies in a gap of theirs, or the time or time constant of a curve that is hardly there ran to the end of where it is looked for. MODEL auto takes a simpler function there.</source>
        <translation>{1} 个像元中有 {0} 个 ({2} %) 无法确定时间的 {3}，为空：它们的日期过少，或某个阶跃落在其空缺中，或几乎不存在的曲线的时间或时间常数达到了其搜索范围的端点。MODEL auto 在该处采用更简单的函数。</translation>
    </message>
    <message>
        <source>{0} of {1} pixels have a sub-band phase, the others are blind; a phase trend needs at least {2}. If the images share no coherence, register them (coregister, or COREGISTER), take more looks, and check that both are of one track. TREND 'none' does without.</source>
        <translation>{1} 个像元中有 {0} 个有子带相位，其余为盲区；求相位趋势至少需要 {2} 个。若两幅影像不相干，请将其配准（coregister 或 COREGISTER），取更多视数，并检查两者是否同一轨道。TREND 为 'none' 时不需要。</translation>
    </message>
    <message>
        <source>{0} of {1} pixels have an open loop, in {2} different patterns.</source>
        <translation>{1} 个像元中有 {0} 个有不闭合的闭环，共 {2} 种不同模式。</translation>
    </message>
    <message>
        <source>{0} of {1} scenes have no symmetric pairs and stay as they are: {2}. The first and the last scene never have any.</source>
        <translation>{1} 景中有 {0} 景没有对称像对，保持原样：{2}。首景和末景从来没有对称像对。</translation>
    </message>
    <message>
        <source>{0} of {1} values filled ({2} %); {3} stay empty.</source>
        <translation>{1} 个值中已填补 {0} 个 ({2} %)；{3} 个仍为空。</translation>
    </message>
    <message>
        <source>{0} of {1} windows do not follow the polynomial: motion, or a degree that is too low. Where the ground moves, give MOVING_AREA or MOVING_POLYGONS.</source>
        <translation>{1} 个窗口中有 {0} 个不符合多项式：存在运动，或次数过低。地面运动之处请给出 MOVING_AREA 或 MOVING_POLYGONS。</translation>
    </message>
    <message>
        <source>{0} of {1} with a TILE_OVERLAP of {2} is too much for {3} pixels: a tile must be at least 16 pixels and twice the overlap. Give fewer tiles or less overlap.</source>
        <translation>对于 {3} 像元，{1} 为 {0} 且 TILE_OVERLAP 为 {2} 过大：分块至少须为 16 像元且为重叠的两倍。请给出更少的分块或更小的重叠。</translation>
    </message>
    <message>
        <source>{0} of {1} {2} makes {3} lines between {4} and {5} {6}; give a larger one (at most {7} lines).</source>
        <translation>{1} {2} 的 {0} 在 {4} 与 {5} {6} 之间产生 {3} 条线；请给出较大的间隔（最多 {7} 条线）。</translation>
    </message>
    <message>
        <source>{0} older files left aside</source>
        <translation>{0} 个较旧的文件未采用</translation>
    </message>
    <message>
        <source>{0} other unwrapped images</source>
        <translation>{0} 个其他解缠影像</translation>
    </message>
    <message>
        <source>{0} pairs ({1} hand-made) connect all {2} acquisitions.</source>
        <translation>{0} 个像对（{1} 个手工指定）连接全部 {2} 次影像获取。</translation>
    </message>
    <message>
        <source>{0} panels, {1} epochs.</source>
        <translation>{0} 个采区，{1} 个历元。</translation>
    </message>
    <message>
        <source>{0} parameter files, for example {1}</source>
        <translation>{0} 个参数文件，例如 {1}</translation>
    </message>
    <message>
        <source>{0} patterns of open loops need a linear programme: about {1} s.</source>
        <translation>{0} 种不闭合闭环的模式需要线性规划：约 {1} s。</translation>
    </message>
    <message>
        <source>{0} pixels are {1}.</source>
        <translation>{0} 个像元：{1}。</translation>
    </message>
    <message>
        <source>{0} pixels changed, in {1} of {2} interferograms. Pixels with a loop beyond pi: {3} before, {4} after.</source>
        <translation>已更改 {0} 个像元，在 {2} 幅干涉图中的 {1} 幅中。有超过 pi 的闭环的像元：之前 {3} 个，之后 {4} 个。</translation>
    </message>
    <message>
        <source>{0} pixels with a value were found, fewer than SAMPLES of {1}.</source>
        <translation>找到 {0} 个有值的像元，少于 SAMPLES 的 {1}。</translation>
    </message>
    <message>
        <source>{0} points lie in a cell that another has; the first of each is taken.</source>
        <translation>{0} 个点所在的格元中已有另一点；各取第一个。</translation>
    </message>
    <message>
        <source>{0} points, {1}: {2} model, nugget {3} and sill {4} {5}², range {6} m; standard deviation of the correlated part {7} {8}.</source>
        <translation>{0} 个点，{1}：{2} 模型，块金值 {3}，基台值 {4} {5}²，变程 {6} m；相关部分的标准差 {7} {8}。</translation>
    </message>
    <message>
        <source>{0} raster of {1}</source>
        <translation>{1} 的 {0} 栅格</translation>
    </message>
    <message>
        <source>{0} rasters named as unwrapped phase, and {1}</source>
        <translation>{0} 幅按解缠相位命名的栅格，以及 {1}</translation>
    </message>
    <message>
        <source>{0} rasters named as unwrapped phase, and {1} headers .unw.rsc</source>
        <translation>{0} 幅按解缠相位命名的栅格，以及 {1} 个 .unw.rsc 头文件</translation>
    </message>
    <message>
        <source>{0} rasters named as {1}, all since {2}</source>
        <translation>{0} 个按 {1} 命名的栅格，均自 {2} 起</translation>
    </message>
    <message>
        <source>{0} rasters of one date each</source>
        <translation>{0} 个栅格，每个一个日期</translation>
    </message>
    <message>
        <source>{0} samples are too few for {1} parameters: at least {2} pixels with a value over the panels are needed. Give a series that covers them.</source>
        <translation>{0} 个样本对 {1} 个参数过少：至少需要 {2} 个在采区上方有值的像元。请给出覆盖采区的序列。</translation>
    </message>
    <message>
        <source>{0} samples, {1} to {2}.</source>
        <translation>{0} 个采样，{1} 至 {2}。</translation>
    </message>
    <message>
        <source>{0} says PHASE_SIGN {1}; {2} is used as given.</source>
        <translation>{0} 说明 PHASE_SIGN 为 {1}；采用所给出的 {2}。</translation>
    </message>
    <message>
        <source>{0} says a wavelength of {1} m; {2} m is used as given.</source>
        <translation>{0} 说明波长为 {1} m；采用所给出的 {2} m。</translation>
    </message>
    <message>
        <source>{0} says heading {1} degrees, but the frame {2} is {3}cending: the metadata belong to another frame. Put the right metadata.txt there.</source>
        <translation>{0} 说明航向角为 {1} 度，但帧 {2} 为 {3}cending（ascending 升轨，descending 降轨）：该元数据属于另一帧。请将正确的 metadata.txt 放到该处。</translation>
    </message>
    <message>
        <source>{0} says its unit is {1}, but UNIT {2} was given. Leave UNIT out.</source>
        <translation>{0} 说明其单位为 {1}，但给出了 UNIT {2}。请不要给出 UNIT。</translation>
    </message>
    <message>
        <source>{0} says its unit is {1}, but {2} was given. Leave the unit out.</source>
        <translation>{0} 说明其单位为 {1}，但给出了 {2}。请不要给出单位。</translation>
    </message>
    <message>
        <source>{0} says of its sign: "{1}" That is no DISP-S1 sign; it is not read.</source>
        <translation>{0} 对其符号的说明："{1}" 这不是 DISP-S1 的符号；不予读取。</translation>
    </message>
    <message>
        <source>{0} scenes have fewer than {1} stencils of symmetric pairs, so that the air of their neighbours hardly averages out of their screens: {2}. They may become worse, not better.</source>
        <translation>{0} 景的对称像对组合少于 {1} 个，因此相邻景的大气几乎不能在其大气相位屏中平均掉：{2}。它们可能变差而不是变好。</translation>
    </message>
    <message>
        <source>{0} series are of no station in STATIONS: {1}.</source>
        <translation>{0} 个序列不属于 STATIONS 中的任何测站：{1}。</translation>
    </message>
    <message>
        <source>{0} shows the component {1} by its tags, no line of sight; so does the ground.</source>
        <translation>{0} 按其标签显示分量 {1}，而非视线向；地面数据亦取该分量。</translation>
    </message>
    <message>
        <source>{0} shows the component {1}: heights say nothing about it. Give LOS or up.</source>
        <translation>{0} 显示分量 {1}：高程与之无关。请给出 LOS 或垂直向。</translation>
    </message>
    <message>
        <source>{0} shows vertical motion by its tags: compared with heights as it is.</source>
        <translation>{0} 按其标签显示垂直运动：原样与高程比较。</translation>
    </message>
    <message>
        <source>{0} shows {1}, {2} {3}: two directions are not compared. Give both along the line of sight (with DIRECTION vertical one may be up).</source>
        <translation>{0} 显示 {1}，{2} 显示 {3}：两个方向不作比较。请两者都给出视线向（DIRECTION 为 vertical 时其一可为垂直向）。</translation>
    </message>
    <message>
        <source>{0} spans {1} x {2} pixels, which take {3} MB. Set MEMORY to {4} or more, or split the polygon.</source>
        <translation>{0} 范围为 {1} x {2} 像元，需要 {3} MB。请将 MEMORY 设为 {4} 或更大，或拆分多边形。</translation>
    </message>
    <message>
        <source>{0} stations ({1}</source>
        <translation>{0} 个测站 ({1}</translation>
    </message>
    <message>
        <source>{0} there is no usable {1}. Give a layer with {2}s.</source>
        <translation>{0} 没有可用的{1}。请给出含{2}的图层。</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 至 {1}</translation>
    </message>
    <message>
        <source>{0} to {1} m</source>
        <translation>{0} 至 {1} m</translation>
    </message>
    <message>
        <source>{0} to {1}, {2} dates</source>
        <translation>{0} 至 {1}，{2} 个日期</translation>
    </message>
    <message>
        <source>{0} velocity, gaps filled</source>
        <translation>{0} 速度，空缺已填补</translation>
    </message>
    <message>
        <source>{0} whole lines of {1} samples</source>
        <translation>{0} 个完整的行，每行 {1} 个采样</translation>
    </message>
    <message>
        <source>{0} windows do not carry a polynomial of degree {1}: degree {2} is used. Give more WINDOWS, or smaller ones.</source>
        <translation>{0} 个窗口不足以支持 {1} 次多项式：采用 {2} 次。请给出更多 WINDOWS，或更小的窗口。</translation>
    </message>
    <message>
        <source>{0} windows have a clear peak, and {1} are needed</source>
        <translation>{0} 个窗口有清晰的峰值，而需要 {1} 个</translation>
    </message>
    <message>
        <source>{0} windows of {1} x {2} pixels: {3} have a clear peak, {4} do not, {5} touch the moving area.</source>
        <translation>{0} 个 {1} x {2} 像元的窗口：{3} 个有清晰的峰值，{4} 个没有，{5} 个触及运动区域。</translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation>{0}，含 {1}</translation>
    </message>
    <message>
        <source>{0} x {1} pixels of {2} x {3} at ({4}, {5}), {6}</source>
        <translation>{0} x {1} 像元，大小 {2} x {3}，位于 ({4}, {5})，{6}</translation>
    </message>
    <message>
        <source>{0} {1} not used: {2}.</source>
        <translation>{0} {1}未使用：{2}。</translation>
    </message>
    <message>
        <source>{0} {1} of {2} features {3}: {4}.</source>
        <translation>{0} {2} 个要素中有 {1} 个{3}：{4}。</translation>
    </message>
    <message>
        <source>{0} {1}{2} over all epochs, {3} since the first, ground motion {4} mm rms, InSAR minus ground {5} mm rms</source>
        <translation>全部历元的{0} {1}{2}，相对首个历元 {3}，地面运动均方根 {4} mm，InSAR 减地面均方根 {5} mm</translation>
    </message>
    <message>
        <source>{0}, NetCDF grids</source>
        <translation>{0}，NetCDF 格网</translation>
    </message>
    <message>
        <source>{0}, band {1}</source>
        <translation>{0}，波段 {1}</translation>
    </message>
    <message>
        <source>{0}, high-resolution and staring spotlight</source>
        <translation>{0}，高分辨率和凝视聚束</translation>
    </message>
    <message>
        <source>{0}, lowest [mm]</source>
        <translation>{0}，最低 [mm]</translation>
    </message>
    <message>
        <source>{0}, no perpendicular baselines</source>
        <translation>{0}，没有垂直基线</translation>
    </message>
    <message>
        <source>{0}, perpendicular baseline {1} m</source>
        <translation>{0}，垂直基线 {1} m</translation>
    </message>
    <message>
        <source>{0}, perpendicular baselines from column {1}</source>
        <translation>{0}，垂直基线取自列 {1}</translation>
    </message>
    <message>
        <source>{0}, positive {1}; from the first to the last date</source>
        <translation>{0}，{1} 为正；从首个日期到最后日期</translation>
    </message>
    <message>
        <source>{0}, robust [{1}]</source>
        <translation>{0}，稳健 [{1}]</translation>
    </message>
    <message>
        <source>{0}, row {1}</source>
        <translation>{0}，行 {1}</translation>
    </message>
    <message>
        <source>{0}, row {1}, {2}</source>
        <translation>{0}，行 {1}，{2}</translation>
    </message>
    <message>
        <source>{0}, row {1}: {2} cells instead of {3}.</source>
        <translation>{0}，行 {1}：有 {2} 个单元格，应为 {3} 个。</translation>
    </message>
    <message>
        <source>{0}, row {1}: {2} in column {3} is not a date. Write it as 2018-01-06 or 20180106.</source>
        <translation>{0}，行 {1}：列 {3} 中的 {2} 不是日期。请写成 2018-01-06 或 20180106。</translation>
    </message>
    <message>
        <source>{0}, std [{1}]</source>
        <translation>{0}，标准差 [{1}]</translation>
    </message>
    <message>
        <source>{0}, stripmap and spotlight</source>
        <translation>{0}，条带和聚束</translation>
    </message>
    <message>
        <source>{0}, stripmap; Diao et al. 2023, Table 3</source>
        <translation>{0}，条带；Diao et al. 2023，表 3</translation>
    </message>
    <message>
        <source>{0}, the satellite of every HyP3 interferogram</source>
        <translation>{0}，每幅 HyP3 干涉图的卫星</translation>
    </message>
    <message>
        <source>{0}, the satellite of every LiCSAR frame</source>
        <translation>{0}，每个 LiCSAR 帧的卫星</translation>
    </message>
    <message>
        <source>{0}, {1} to {2}</source>
        <translation>{0}，{1} 至 {2}</translation>
    </message>
    <message>
        <source>{0}. What its sign means is not on record.</source>
        <translation>{0}。其符号的含义没有记录。</translation>
    </message>
    <message>
        <source>{0}.rsc does not say WIDTH and FILE_LENGTH: the size of the raster is unknown.</source>
        <translation>{0}.rsc 未说明 WIDTH 和 FILE_LENGTH：栅格的大小未知。</translation>
    </message>
    <message>
        <source>{0}.rsc has no DATE12 and the name no two dates. Add DATE12 YYMMDD-YYMMDD to the header.</source>
        <translation>{0}.rsc 没有 DATE12，名称中也没有两个日期。请在头文件中添加 DATE12 YYMMDD-YYMMDD。</translation>
    </message>
    <message>
        <source>{0}.rsc says PROJECTION {1}, X_UNIT {2}: geocoded files of ROI_PAC are read in degrees only. Convert them to GeoTIFF.</source>
        <translation>{0}.rsc 说明 PROJECTION {1}、X_UNIT {2}：ROI_PAC 的地理编码文件只能以度为单位读取。请将其转换为 GeoTIFF。</translation>
    </message>
    <message>
        <source>{0}: 'cum' must have shape (dates, rows, cols), got {1}.</source>
        <translation>{0}：'cum' 的形状必须为 (dates, rows, cols)，得到 {1}。</translation>
    </message>
    <message>
        <source>{0}: 'timeseries' must have shape (dates, rows, cols), got {1}.</source>
        <translation>{0}：'timeseries' 的形状必须为 (dates, rows, cols)，得到 {1}。</translation>
    </message>
    <message>
        <source>{0}: RMSE {1} mm at {2}. {3}</source>
        <translation>{0}：RMSE {1} mm，位于 {2}。{3}</translation>
    </message>
    <message>
        <source>{0}: RMSE {1} mm over {2} station(s). {3}</source>
        <translation>{0}：RMSE {1} mm，共 {2} 个测站。{3}</translation>
    </message>
    <message>
        <source>{0}: RMSE {1} mm, mean of {2} mines. {3}</source>
        <translation>{0}：RMSE {1} mm，{2} 个矿山的平均。{3}</translation>
    </message>
    <message>
        <source>{0}: a sampling rate of {1} MHz means samples of {2} m in slant range, but the sample spacing is {3} m. Is it a ground range spacing?</source>
        <translation>{0}：采样率 {1} MHz 意味着斜距采样间距为 {2} m，但给出的采样间距为 {3} m。它是否为地距间距？</translation>
    </message>
    <message>
        <source>{0}: a value cannot be read ({1}). The file may be cut off or damaged.</source>
        <translation>{0}：有一个值无法读取 ({1})。文件可能被截断或已损坏。</translation>
    </message>
    <message>
        <source>{0}: area by value, red: maximum. Logarithmic vertical axis.{1}</source>
        <translation>{0}：各值对应的面积，红色：最大值。纵轴为对数。{1}</translation>
    </message>
    <message>
        <source>{0}: both its dates are {1} ({2}); an interferogram needs two. Correct the tags or list the file in PAIRS.</source>
        <translation>{0}：其两个日期均为 {1} ({2})；干涉图需要两个不同的日期。请更正标签，或将该文件列入 PAIRS。</translation>
    </message>
    <message>
        <source>{0}: cannot write {1}: it is a folder. Give the name of a file.</source>
        <translation>{0}：无法写出 {1}：它是文件夹。请给出文件的名称。</translation>
    </message>
    <message>
        <source>{0}: cannot write {1}: the folder {2} does not exist. Create it or choose another.</source>
        <translation>{0}：无法写出 {1}：文件夹 {2} 不存在。请创建它或另选一个。</translation>
    </message>
    <message>
        <source>{0}: cannot write {1}: {2}. Choose a folder in which you may write.</source>
        <translation>{0}：无法写出 {1}：{2}。请选择您有写权限的文件夹。</translation>
    </message>
    <message>
        <source>{0}: coherence must have the shape of unwrapPhase, {1}, got {2}.</source>
        <translation>{0}：coherence 的形状必须与 unwrapPhase 相同，为 {1}，得到 {2}。</translation>
    </message>
    <message>
        <source>{0}: dates from column {1}</source>
        <translation>{0}：日期取自列 {1}</translation>
    </message>
    <message>
        <source>{0}: displacement at the stations</source>
        <translation>{0}：测站处的位移</translation>
    </message>
    <message>
        <source>{0}: displacement at {1} of {2} stations, those with the most dates</source>
        <translation>{0}：{2} 个测站中日期最多的 {1} 个的位移</translation>
    </message>
    <message>
        <source>{0}: fewer than {1} pixels in the circles around {2}: on the flank of a bowl a pixel as wide as that sees another place than the station.</source>
        <translation>{0}：{2} 周围的圆内少于 {1} 个像元：在盆地的边坡上，如此宽的像元看到的位置与测站不同。</translation>
    </message>
    <message>
        <source>{0}: frequency {1}, polarisation {2}</source>
        <translation>{0}：频率 {1}，极化 {2}</translation>
    </message>
    <message>
        <source>{0}: from {1} to {2}; {3}.</source>
        <translation>{0}：从 {1} 到 {2}；{3}。</translation>
    </message>
    <message>
        <source>{0}: in the layer {1}</source>
        <translation>{0}：在图层 {1} 中</translation>
    </message>
    <message>
        <source>{0}: incidence angles must lie between 0 and 90 degrees from the vertical.</source>
        <translation>{0}：入射角必须在与垂直方向成 0 到 90 度之间。</translation>
    </message>
    <message>
        <source>{0}: incidence {1} degrees (middle).</source>
        <translation>{0}：入射角 {1} 度（中部）。</translation>
    </message>
    <message>
        <source>{0}: it is not a coherence. Remove it from COHERENCE, or give the coherence of that pair.</source>
        <translation>{0}：它不是相干性。请将其从 COHERENCE 中移除，或给出该像对的相干性。</translation>
    </message>
    <message>
        <source>{0}: it looks like coherence stored as 0 to 255. Set COHERENCE_SCALE to 255 to divide by it.</source>
        <translation>{0}：它看似以 0 到 255 存储的相干性。请将 COHERENCE_SCALE 设为 255 以除以该值。</translation>
    </message>
    <message>
        <source>{0}: its spectrum is weighted by a Hamming window of {1}, but {2} (of the reference, or as given) is taken off both images. The centroids of the sub-bands are then off by a few percent, and displacement with them. Process both images alike, or check WINDOW.</source>
        <translation>{0}：其频谱以 {1} 的汉明窗加权，但从两幅影像中扣除的是 {2}（参考影像的，或所给出的）。这样子带的频谱质心会偏差百分之几，位移也随之偏差。请对两幅影像作相同处理，或检查 WINDOW。</translation>
    </message>
    <message>
        <source>{0}: its spectrum reaches from {1} to {2} MHz about the carrier, so {3} % of the {4} sub-band is not in it. That part is noise, and the centroid, hence the displacement, is wrong by a share. Give narrower sub-bands that both images hold (SUBBAND_BANDWIDTH, FREQUENCY_OFFSET), or images of one mode.</source>
        <translation>{0}：其频谱相对载波从 {1} 到 {2} MHz，因此 {4} 子带的 {3} % 不在其中。该部分为噪声，频谱质心以及位移因而有一定比例的误差。请给出两幅影像都含有的较窄子带（SUBBAND_BANDWIDTH、FREQUENCY_OFFSET），或同一模式的影像。</translation>
    </message>
    <message>
        <source>{0}: its tags say {1}, its name {2}. The tags are used.</source>
        <translation>{0}：其标签说明 {1}，其名称说明 {2}。采用标签。</translation>
    </message>
    <message>
        <source>{0}: layer {1} comes from the provider {2}; give a raster that GDAL reads from a file.</source>
        <translation>{0}：图层 {1} 来自数据提供者 {2}；请给出 GDAL 从文件读取的栅格。</translation>
    </message>
    <message>
        <source>{0}: line of sight east {1}, north {2}, up {3} (middle).</source>
        <translation>{0}：视线向 东 {1}，北 {2}，上 {3}（中部）。</translation>
    </message>
    <message>
        <source>{0}: line {1} of data has {2} columns, {3} are needed.</source>
        <translation>{0}：数据第 {1} 行有 {2} 列，需要 {3} 列。</translation>
    </message>
    <message>
        <source>{0}: longitude {1}, latitude {2} is no place on Earth, but longitude {3}, latitude {4} is. Swap the headings of the columns longitude and latitude.</source>
        <translation>{0}：经度 {1}、纬度 {2} 不是地球上的位置，而经度 {3}、纬度 {4} 是。请交换 longitude 和 latitude 两列的列名。</translation>
    </message>
    <message>
        <source>{0}: longitude {1}, latitude {2} is no place on Earth. Columns longitude and latitude are in degrees (WGS 84).</source>
        <translation>{0}：经度 {1}、纬度 {2} 不是地球上的位置。列 longitude 和 latitude 以度为单位 (WGS 84)。</translation>
    </message>
    <message>
        <source>{0}: los_up is {1}, so its line of sight points from the satellite to the ground, which is not EGMS's convention; the sign of its displacement is not known and it is not read.</source>
        <translation>{0}：los_up 为 {1}，因此其视线由卫星指向地面，这不是 EGMS 的约定；其位移的符号未知，不予读取。</translation>
    </message>
    <message>
        <source>{0}: lowest {1} in {2}, robust {3}.</source>
        <translation>{0}：最低 {1}，在 {2}，稳健 {3}。</translation>
    </message>
    <message>
        <source>{0}: more than {1} points. Give an EXTENT.</source>
        <translation>{0}：超过 {1} 个点。请给出 EXTENT。</translation>
    </message>
    <message>
        <source>{0}: no band varies on the chosen ground.</source>
        <translation>{0}：在所选地面上没有变化的波段。</translation>
    </message>
    <message>
        <source>{0}: no column is named date; the columns are {1}.</source>
        <translation>{0}：没有名为 date 的列；各列为 {1}。</translation>
    </message>
    <message>
        <source>{0}: no field names the stations (one of {1}); the layer has {2}. Say which it is.</source>
        <translation>{0}：没有给出测站名称的字段（{1} 之一）；图层有 {2}。请说明是哪一个。</translation>
    </message>
    <message>
        <source>{0}: no incidence angle at benchmark {1}; it is left out.</source>
        <translation>{0}：水准点 {1} 处没有入射角；已将其略去。</translation>
    </message>
    <message>
        <source>{0}: no point lies inside the EXTENT.</source>
        <translation>{0}：EXTENT 内没有点。</translation>
    </message>
    <message>
        <source>{0}: no signal above the noise at {1}; their RMSE is no agreement.</source>
        <translation>{0}：在 {1} 处没有高于噪声的信号；其 RMSE 不代表一致。</translation>
    </message>
    <message>
        <source>{0}: no station could be compared.</source>
        <translation>{0}：没有能够比较的测站。</translation>
    </message>
    <message>
        <source>{0}: no {1}_corr{2}.tif beside it</source>
        <translation>{0}：旁边没有 {1}_corr{2}.tif</translation>
    </message>
    <message>
        <source>{0}: none of the {1} features touches the raster ({2}). The first, {3}, lies at x {4} to {5}, y {6} to {7} there. Check the coordinate system of the layer.</source>
        <translation>{0}：{1} 个要素中没有一个触及栅格 ({2})。第一个要素 {3} 在该处位于 x {4} 至 {5}，y {6} 至 {7}。请检查图层的坐标系。</translation>
    </message>
    <message>
        <source>{0}: none of the {1} features touches the raster, but the first, {2}, would with longitude and latitude swapped: it lies at x {3}, y {4}. Swap the two in the layer.</source>
        <translation>{0}：{1} 个要素没有一个接触栅格，但第一个 {2} 若交换经度和纬度则会接触：它位于 x {3}、y {4}。请在图层中交换两者。</translation>
    </message>
    <message>
        <source>{0}: not used for the tie, for want of InSAR within {1} m, of a line of sight, or of two dates that both have.</source>
        <translation>{0}：未用于联测，因为缺少 {1} m 以内的 InSAR、视线向，或两者都有的两个日期。</translation>
    </message>
    <message>
        <source>{0}: nugget {1}, sill {2} {3}², range {4} m</source>
        <translation>{0}：块金值 {1}，基台值 {2} {3}²，变程 {4} m</translation>
    </message>
    <message>
        <source>{0}: rasters are written as GeoTIFF, so the name must end in .tif, got {1}.</source>
        <translation>{0}：栅格以 GeoTIFF 写出，因此名称必须以 .tif 结尾，得到 {1}。</translation>
    </message>
    <message>
        <source>{0}: real part {1}, imaginary part {2}</source>
        <translation>{0}：实部 {1}，虚部 {2}</translation>
    </message>
    <message>
        <source>{0}: row {1} of column {2} holds {3}, which is no number.</source>
        <translation>{0}：列 {2} 的第 {1} 行为 {3}，不是数字。</translation>
    </message>
    <message>
        <source>{0}: row {1} of column {2} holds {3}; a standard deviation is zero or positive. Leave the cell empty where it is not known.</source>
        <translation>{0}：列 {2} 的第 {1} 行为 {3}；标准差应为零或正数。未知处请留空。</translation>
    </message>
    <message>
        <source>{0}: the PAIRS table says {1}, its {2} {3}. The table is used.</source>
        <translation>{0}：PAIRS 表说明 {1}，其 {2} 说明 {3}。采用该表。</translation>
    </message>
    <message>
        <source>{0}: the bandwidth is said to be {1} MHz, but the spectrum is {2} MHz wide. The spectrum is right; its width is used, not the RANGE_BANDWIDTH that was said.</source>
        <translation>{0}：所说明的带宽为 {1} MHz，但频谱宽 {2} MHz。以频谱为准；采用其宽度，而不用所说明的 RANGE_BANDWIDTH。</translation>
    </message>
    <message>
        <source>{0}: the date {1} is not of the form 16JUL11.</source>
        <translation>{0}：日期 {1} 不是 16JUL11 的形式。</translation>
    </message>
    <message>
        <source>{0}: the deviations are larger than the differences need them to be.</source>
        <translation>{0}：标准差大于差值所需的大小。</translation>
    </message>
    <message>
        <source>{0}: the deviations of InSAR and ground predict an RMSE of {1} mm; the differences are {2} times as large as predicted (rms), where chance leaves {3} to {4} in 95 % of all cases.</source>
        <translation>{0}：InSAR 与地面的标准差预测 RMSE 为 {1} mm；差值为预测的 {2} 倍（均方根），而随机情形下 95 % 在 {3} 到 {4} 之间。</translation>
    </message>
    <message>
        <source>{0}: the differences are larger than the deviations explain: something is not in them, as atmosphere, a whole-cycle error, or motion that station and pixels do not share.</source>
        <translation>{0}：差值大于标准差所能解释的范围：其中缺少某些因素，如大气、整周误差，或测站与像元并不共有的运动。</translation>
    </message>
    <message>
        <source>{0}: the heading {1} says {2}, but the unit {3} was given. Leave the unit out.</source>
        <translation>{0}：列标题 {1} 说明为 {2}，但给出了单位 {3}。请不要给出单位。</translation>
    </message>
    <message>
        <source>{0}: the layer has no coordinate system; that of the raster is assumed.</source>
        <translation>{0}：图层没有坐标系；假定其与栅格相同。</translation>
    </message>
    <message>
        <source>{0}: the layer {1} is empty. Give a layer of points.</source>
        <translation>{0}：图层 {1} 为空。请给出点图层。</translation>
    </message>
    <message>
        <source>{0}: the layer {1} is empty. Give a layer with {2}s.</source>
        <translation>{0}：图层 {1} 为空。请给出含{2}的图层。</translation>
    </message>
    <message>
        <source>{0}: the layer's coordinate system cannot be related to the raster's: {1}.</source>
        <translation>{0}：图层的坐标系无法与栅格的坐标系建立关系：{1}。</translation>
    </message>
    <message>
        <source>{0}: the points of an Ortho file lie on a grid of {1} m, but these do not. It is no L3 file.</source>
        <translation>{0}：Ortho 文件的点位于 {1} m 的格网上，但这些点不是。它不是 L3 文件。</translation>
    </message>
    <message>
        <source>{0}: the reference area {1} must be x1:x2/y1:y2 inside {2} x {3} pixels.</source>
        <translation>{0}：参考区 {1} 必须为 x1:x2/y1:y2，且在 {2} x {3} 像元之内。</translation>
    </message>
    <message>
        <source>{0}: the time {1} cannot be read. Use ISO, as 2018-01-06 or 2018-01-06T12:00Z, YYYYMMDD or decimal years.</source>
        <translation>{0}：时间 {1} 无法读取。请使用 ISO 格式（如 2018-01-06 或 2018-01-06T12:00Z）、YYYYMMDD 或小数年。</translation>
    </message>
    <message>
        <source>{0}: the unit of column {1} is unknown. Write it into the heading ({2}_mm or {3} [m]) or give the unit.</source>
        <translation>{0}：列 {1} 的单位未知。请写入列标题（{2}_mm 或 {3} [m]）或给出单位。</translation>
    </message>
    <message>
        <source>{0}: the unit of {1} is {2}: a velocity in mm, cm or m per year is needed. Give UNIT (mm, cm or m, per year), or set the unit of its band.</source>
        <translation>{0}：{1} 的单位为 {2}：需要以 mm、cm 或 m 每年为单位的速度。请给出 UNIT（mm、cm 或 m，每年），或设置其波段的单位。</translation>
    </message>
    <message>
        <source>{0}: there is no field {1}; the layer has {2}.</source>
        <translation>{0}：没有字段 {1}；图层有 {2}。</translation>
    </message>
    <message>
        <source>{0}: there is no {1}.</source>
        <translation>{0}：没有 {1}。</translation>
    </message>
    <message>
        <source>{0}: too few independent values to tell at {1}.</source>
        <translation>{0}：在 {1} 处独立的值过少，无法判断。</translation>
    </message>
    <message>
        <source>{0}: unwrapPhase must have shape (pairs, rows, columns) and date (pairs, 2), got {1} and {2}.</source>
        <translation>{0}：unwrapPhase 的形状必须为 (pairs, rows, columns)，date 为 (pairs, 2)，得到 {1} 和 {2}。</translation>
    </message>
    <message>
        <source>{0}: wrapped phase, {1} rad of noise in each interferogram.</source>
        <translation>{0}：缠绕相位，每幅干涉图噪声 {1} rad。</translation>
    </message>
    <message>
        <source>{0}: {1} (from the sample spacing)</source>
        <translation>{0}：{1}（由采样间距得到）</translation>
    </message>
    <message>
        <source>{0}: {1} (from the sampling rate)</source>
        <translation>{0}：{1}（由采样率得到）</translation>
    </message>
    <message>
        <source>{0}: {1} cannot be transformed to the raster's coordinate system: {2}.</source>
        <translation>{0}：{1} 无法变换到栅格的坐标系：{2}。</translation>
    </message>
    <message>
        <source>{0}: {1} cannot be transformed: {2}.</source>
        <translation>{0}：{1} 无法变换：{2}。</translation>
    </message>
    <message>
        <source>{0}: {1} has no points and no columns longitude and latitude (it has {2}). Give a point layer, or add the columns [degrees, WGS 84].</source>
        <translation>{0}：{1} 没有点，也没有列 longitude 和 latitude（它有 {2}）。请给出点图层，或添加这两列 [度，WGS 84]。</translation>
    </message>
    <message>
        <source>{0}: {1} has {2} features, more than the {3} that a report takes.</source>
        <translation>{0}：{1} 有 {2} 个要素，超过报告所能容纳的 {3} 个。</translation>
    </message>
    <message>
        <source>{0}: {1} is also {2}. Choose another name for the output.</source>
        <translation>{0}：{1} 同时是 {2}。请为输出另选名称。</translation>
    </message>
    <message>
        <source>{0}: {1} is not a number of metres.</source>
        <translation>{0}：{1} 不是以米为单位的数字。</translation>
    </message>
    <message>
        <source>{0}: {1} is not a pair of dates. Write pairs as 20141109-20150603, separated by commas, or give the path of a table.</source>
        <translation>{0}：{1} 不是一对日期。请将像对写成 20141109-20150603，以逗号分隔，或给出表的路径。</translation>
    </message>
    <message>
        <source>{0}: {1} is used as given; the file says {2}.</source>
        <translation>{0}：采用所给出的 {1}；文件说明为 {2}。</translation>
    </message>
    <message>
        <source>{0}: {1} lies on another grid than {2}: {3}; {4}. Give the raster of the same run, or resample it first.</source>
        <translation>{0}：{1} 的格网与 {2} 不同：{3}；{4}。请给出同一次运行的栅格，或先重采样。</translation>
    </message>
    <message>
        <source>{0}: {1} lies on another grid: {2}; wanted: {3}. Set ALIGN to resample it, or make both on one grid.</source>
        <translation>{0}：{1} 位于另一格网：{2}；需要：{3}。请设置 ALIGN 将其重采样，或使两者在同一格网上。</translation>
    </message>
    <message>
        <source>{0}: {1} m, {2} points; {3} % of the values filled, {4} % empty.</source>
        <translation>{0}：{1} m，{2} 个点；已填补 {3} % 的值，{4} % 为空。</translation>
    </message>
    <message>
        <source>{0}: {1} not compared: {2}.</source>
        <translation>{0}：{1} 未比较：{2}。</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} features lie outside the raster: {3}.</source>
        <translation>{0}：{2} 个要素中有 {1} 个位于栅格之外：{3}。</translation>
    </message>
    <message>
        <source>{0}: {1} shows the component {2} of the motion by its tags, no line of sight. Give the raster that it was made from.</source>
        <translation>{0}：{1} 按其标签显示运动的分量 {2}，而非视线向。请给出生成它所用的栅格。</translation>
    </message>
    <message>
        <source>{0}: {1} station(s) stand more than once in {2}: {3}. Give each once.</source>
        <translation>{0}：{1} 个测站在 {2} 中出现不止一次：{3}。请每个只给出一次。</translation>
    </message>
    <message>
        <source>{0}; ScanSAR and 10 m stripmap</source>
        <translation>{0}；ScanSAR 和 10 m 条带</translation>
    </message>
    <message>
        <source>{0}; closures about the median of each loop</source>
        <translation>{0}；闭合差相对于各闭环的中位数</translation>
    </message>
    <message>
        <source>{0}; there is {1} and no _unw_phase.tif. Download the products with _unw_phase.tif.</source>
        <translation>{0}；有 {1} 而没有 _unw_phase.tif。请下载含 _unw_phase.tif 的产品。</translation>
    </message>
    <message>
        <source>{0}; white: not usable, masked, or at the edge.</source>
        <translation>{0}；白色：不可用、被掩膜或位于边缘。</translation>
    </message>
    <message>
        <source>{0}_BUFFER is not applied: the rasters have no coordinate system, so metres on the ground are unknown. Draw the polygons larger.</source>
        <translation>{0}_BUFFER 未应用：栅格没有坐标系，因此地面上的米数未知。请将多边形画大些。</translation>
    </message>
    <message>
        <source>{0}{1} is partly masked: {2} % of its values are missing, in {3} of {4} {5}s; the mean of the others is used.</source>
        <translation>{0}{1} 部分被掩膜：其值有 {2} % 缺失，涉及 {4} 个{5}中的 {3} 个；采用其余值的平均。</translation>
    </message>
    <message>
        <source>{0}{1}: RMSE {2} mm</source>
        <translation>{0}{1}：RMSE {2} mm</translation>
    </message>
</context>
</TS>
