<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name>AnotherWindow</name>
<message><source>Another window could not be started</source><translation>无法启动另一个窗口</translation></message>
<message><source>See whether the program is still at its place</source><translation>检查程序是否仍在原来的位置</translation></message>
</context>
<context>
<name>BookMenu</name>
<message><source>name books “%1”</source><translation>将书命名为“%1”</translation></message>
<message><source>Tag</source><translation>标签</translation></message>
<message><source>New tag…</source><translation>新建标签…</translation></message>
<message><source>New tag</source><translation>新标签</translation></message>
<message><source>Name of the tag</source><translation>标签名称</translation></message>
<message><source>Show this book</source><translation>显示这本书</translation></message>
<message><source>Find its nearest books</source><translation>查找最近邻图书</translation></message>
<message><source>Show on the map</source><translation>在地图上显示</translation></message>
<message><source>Show in the library</source><translation>在书库中显示</translation></message>
<message numerus="yes"><source>Select %Ln book(s) on the map</source><translation><numerusform>在地图上选择 %Ln 本书</numerusform></translation></message>
<message><source>chosen by hand</source><translation>手动选择</translation></message>
<message><source>Copy title</source><translation>复制书名</translation></message>
<message><source>Show this reader</source><translation>显示此读者</translation></message>
</context>
<context>
<name>ColorName</name>
<message><source>Scores for the reader</source><translation>对读者的得分</translation></message>
<message><source>%1, as for a new reader</source><translation>%1，按新读者处理</translation></message>
</context>
<context>
<name>Download</name>
<message><source>Name a mirror, fetch the address with a browser, or open a copy that you have.</source><translation>指定一个镜像，用浏览器下载该地址，或打开已有的副本。</translation></message>
<message><source> Or name a mirror, fetch the address with a browser, or open a copy that you have.</source><translation> 也可以指定一个镜像，用浏览器下载该地址，或打开已有的副本。</translation></message>
<message><source>%1 cannot be found: this computer is offline, or the server is gone</source><translation>找不到 %1：本计算机未联网，或该服务器已不存在</translation></message>
<message><source>Go online and try again.</source><translation>联网后再试。</translation></message>
<message><source>The address is not one of the public web, and nobody named it</source><translation>该地址不属于公共网络，也没有人指定过它</translation></message>
<message><source>Where it is a mirror of your own, name it as one.</source><translation>如果它是自己的镜像，将其指定为镜像。</translation></message>
<message><source>%1 leads on to an address that is not encrypted, which is not followed</source><translation>%1 转向一个未加密的地址，程序不会跟随</translation></message>
<message><source>What the server sends is a page, not the file</source><translation>服务器发来的是网页，而不是文件</translation></message>
<message><source>A network that wants you to log in does that too.</source><translation>要求登录的网络也会出现这种情况。</translation></message>
<message><source>The file there has %1 bytes; the publisher's has %2</source><translation>那里的文件有 %1 字节，发布者的文件有 %2 字节</translation></message>
<message><source>It is another file, or was cut short. </source><translation>它是另一个文件，或者不完整。 </translation></message>
<message><source>The server answers with status %1</source><translation>服务器返回状态码 %1</translation></message>
<message><source>The server has no such file (status %1)</source><translation>服务器上没有这个文件（状态码 %1）</translation></message>
<message><source>The server does not give the file to everybody (status %1)</source><translation>服务器不向所有人提供此文件（状态码 %1）</translation></message>
<message><source>The server cannot answer now (status %1)</source><translation>服务器目前无法应答（状态码 %1）</translation></message>
<message><source>Try again later.</source><translation>稍后再试。</translation></message>
<message><source>The server answers that the file is elsewhere, but not where (status %1)</source><translation>服务器称文件在别处，但没有说明位置（状态码 %1）</translation></message>
<message><source>The address leads from one to the next without an end</source><translation>该地址不断重定向，没有终点</translation></message>
<message><source>%1 takes no connection</source><translation>%1 不接受连接</translation></message>
<message><source>%1 cannot prove who it is: %2</source><translation>%1 无法证明其身份：%2</translation></message>
<message><source>Look whether date and time of this computer are right and the package ca-certificates is installed; a certificate that ran out is the server's to renew.</source><translation>检查本计算机的日期和时间是否正确，以及是否已安装软件包 ca-certificates；证书过期则须由服务器方更新。</translation></message>
<message><source>The connection broke off: %1</source><translation>连接中断：%1</translation></message>
<message><source>The file could not be fetched: %1</source><translation>无法下载文件：%1</translation></message>
<message><source>What has arrived is kept: fetching again goes on from there.</source><translation>已收到的部分会保留：再次下载时从中断处继续。</translation></message>
<message><source>The file was cut off: %1 of %2 bytes have come</source><translation>文件不完整：只收到 %1 字节，共 %2 字节</translation></message>
<message><source>The server does not say where the file ends, so that nobody can tell whether it was cut off</source><translation>服务器没有说明文件在哪里结束，因此无法判断文件是否完整</translation></message>
<message><source>The file cannot be written: %1</source><translation>无法写入文件：%1</translation></message>
<message><source>Look whether the disk is full or the folder may not be written to. What has arrived is kept.</source><translation>检查磁盘是否已满，或文件夹是否不可写入。已收到的部分会保留。</translation></message>
<message><source>The disk has no room for it: %1 are to come and %2 are to stay free, but only %3 are free</source><translation>磁盘空间不足：还要接收 %1，须保留 %2，而可用空间只有 %3</translation></message>
<message><source>The disk is nearly full: %1 are free, and %2 are to stay free</source><translation>磁盘将满：可用空间为 %1，而须保留 %2</translation></message>
<message><source>Free some space or choose another folder. What has arrived is kept.</source><translation>释放一些空间，或选择另一个文件夹。已收到的部分会保留。</translation></message>
<message><source>Somebody has put another file there meanwhile</source><translation>在此期间有人在那里放入了另一个文件</translation></message>
<message><source>Try again.</source><translation>再试一次。</translation></message>
</context>
<context>
<name>Downloader</name>
<message><source>The server has another file by now</source><translation>服务器上的文件已经更换</translation></message>
<message><source>%1 does not go on where it stopped, or has another file by now: begun anew</source><translation>%1 无法从中断处继续，或文件已经更换：已重新开始</translation></message>
<message><source>The server sent less than it announced</source><translation>服务器发送的内容少于其声明的大小</translation></message>
<message><source>The server has stopped sending</source><translation>服务器已停止发送</translation></message>
</context>
<context>
<name>EditionWords</name>
<message><source>“%1” of “%2”</source><translation>“%1”（“%2”的版本）</translation></message>
<message numerus="yes"><source>%Ln other edition(s) of read books left out, told by title and author.</source><translation><numerusform>按书名和作者识别，已读图书的 %Ln 个其他版本已排除。</numerusform></translation></message>
<message numerus="yes"><source>%Ln of them told by near vectors, where title or author leave it open: %1.</source><translation><numerusform>其中 %Ln 个在书名或作者不足以判断时，按相近的向量识别：%1。</numerusform></translation></message>
</context>
<context>
<name>Guide</name>
<message><source>Contents</source><translation>目录</translation></message>
<message><source>This chapter is there in English only.</source><translation>本章只有英文版。</translation></message>
</context>
<context>
<name>GuideRows</name>
<message><source>From %1 to %2.</source><translation>从 %1 到 %2。</translation></message>
<message><source>For %1.</source><translation>适用于 %1。</translation></message>
<message><source>Good for %1.</source><translation>适合：%1。</translation></message>
<message><source>Published: %1</source><translation>已发表的指标：%1</translation></message>
<message><source>Source: %1</source><translation>来源：%1</translation></message>
<message><source>Settings: %1.</source><translation>设置：%1。</translation></message>
<message><source>Comes with &lt;a href="data.html#vectors"&gt;vectors that were made elsewhere&lt;/a&gt;; it is not trained here.</source><translation>随&lt;a href="data.html#vectors"&gt;在别处生成的向量&lt;/a&gt;而来，不在此处训练。</translation></message>
<message><source>In %1.</source><translation>单位：%1。</translation></message>
<message><source>Higher is better.</source><translation>越高越好。</translation></message>
<message><source>Lower is better.</source><translation>越低越好。</translation></message>
<message><source>Comes with a 95 % interval.</source><translation>附 95% 区间。</translation></message>
<message><source>Name</source><extracomment>Header: what an export holds</extracomment><translation>名称</translation></message>
<message><source>Format</source><translation>格式</translation></message>
<message><source>How it is told, and what is special</source><translation>如何识别及其特点</translation></message>
<message><source>Data set</source><translation>数据集</translation></message>
<message><source>What is in it</source><translation>内容</translation></message>
<message><source>Publisher</source><translation>发布者</translation></message>
<message><source>What</source><translation>内容</translation></message>
<message><source>Files</source><translation>文件</translation></message>
<message><source>Opened by</source><translation>可用来打开的程序</translation></message>
<message><source>Without it: %1.</source><translation>不设时：%1。</translation></message>
</context>
<context>
<name>KeyLines</name>
<message><source>Getting about</source><translation>浏览与切换</translation></message>
<message><source>In lists and tables</source><translation>在列表和表格中</translation></message>
<message><source>On the map</source><translation>在地图上</translation></message>
<message><source>On curves and bars</source><translation>在曲线和条形图上</translation></message>
<message><source>In the search field</source><translation>在搜索框中</translation></message>
<message><source>On the page Training</source><translation>在“训练”页面上</translation></message>
<message><source>Next or previous control</source><translation>下一个或上一个控件</translation></message>
<message><source>Tab, Shift+Tab</source><translation>Tab、Shift+Tab</translation></message>
<message><source>The menus</source><translation>菜单</translation></message>
<message><source>Alt, F10</source><translation>Alt、F10</translation></message>
<message><source>The menu of what has the keyboard</source><translation>当前焦点项的菜单</translation></message>
<message><source>Menu, Shift+F10</source><translation>菜单键、Shift+F10</translation></message>
<message><source>Next or previous line</source><translation>下一行或上一行</translation></message>
<message><source>Up, Down</source><translation>上、下</translation></message>
<message><source>First or last line</source><translation>第一行或最后一行</translation></message>
<message><source>Ctrl+Home, Ctrl+End</source><translation>Ctrl+Home、Ctrl+End</translation></message>
<message><source>Find by first letters</source><translation>按首字母查找</translation></message>
<message><source>Letters</source><translation>字母</translation></message>
<message><source>Copy the selected lines</source><translation>复制所选行</translation></message>
<message><source>Ctrl+C</source><translation>Ctrl+C</translation></message>
<message><source>Select more lines</source><translation>选择更多行</translation></message>
<message><source>Shift+Up, Shift+Down, Ctrl+A</source><translation>Shift+上、Shift+下、Ctrl+A</translation></message>
<message><source>Pause or resume</source><translation>暂停或继续</translation></message>
<message><source>Space</source><translation>空格</translation></message>
<message><source>Move or turn</source><translation>移动或旋转</translation></message>
<message><source>Left, Right, Up, Down</source><translation>左、右、上、下</translation></message>
<message><source>Nearer, farther</source><translation>拉近、拉远</translation></message>
<message><source>+, -</source><translation>+、-</translation></message>
<message><source>See everything</source><translation>查看全部</translation></message>
<message><source>F</source><translation>F</translation></message>
<message><source>Usual side, in space</source><translation>空间中的常用视角</translation></message>
<message><source>Home</source><translation>Home</translation></message>
<message><source>Bring out the next entry of the legend</source><translation>突出显示图例的下一项</translation></message>
<message><source>C</source><translation>C</translation></message>
<message><source>Go into the legend; Space adds or removes an entry</source><translation>进入图例；空格添加或移除一项</translation></message>
<message><source>K</source><translation>K</translation></message>
<message><source>Move, rectangle, lasso</source><translation>移动、矩形、套索</translation></message>
<message><source>P, R, L</source><translation>P、R、L</translation></message>
<message><source>With rectangle or lasso: move the cross, set a corner</source><translation>矩形或套索模式：移动十字，设定角点</translation></message>
<message><source>Arrows, Space</source><translation>方向键、空格</translation></message>
<message><source>Next or previous neighbor, Enter selects</source><translation>下一个或上一个近邻，Enter 选择</translation></message>
<message><source>], [</source><translation>]、[</translation></message>
<message><source>Clear the selection</source><translation>清除选择</translation></message>
<message><source>Esc</source><translation>Esc</translation></message>
<message><source>Next or previous figure</source><translation>下一个或上一个指标值</translation></message>
<message><source>Left, Right</source><translation>左、右</translation></message>
<message><source>Curves: nearer, farther, see everything</source><translation>曲线：拉近、拉远、查看全部</translation></message>
<message><source>+, -, F</source><translation>+、-、F</translation></message>
<message><source>Choose a hit</source><translation>选择一条结果</translation></message>
<message><source>Up, Down, Enter</source><translation>上、下、Enter</translation></message>
<message><source>Close and clear</source><translation>关闭并清除</translation></message>
</context>
<context>
<name>OneRow</name>
<message><source>For one row: several are selected</source><translation>仅适用于一行：已选择多行</translation></message>
</context>
<context>
<name>OpenedClearing</name>
<message><source>Not all of the cache could be cleared</source><translation>未能清除全部缓存</translation></message>
<message><source>The cache was empty</source><translation>缓存原本就是空的</translation></message>
<message><source>%1 of opened data were cleared</source><translation>已清除 %1 的已打开数据</translation></message>
<message><source>Clear the cache of opened data?</source><translation>清除已打开数据的缓存？</translation></message>
<message><source>Large data are kept as they were read, so that opening the same files again takes no time. Your files and runs stay.</source><translation>大型数据读取后会按读取结果保留，再次打开相同文件时无需等待。文件和运行不受影响。</translation></message>
<message><source>Keep it</source><extracomment>A button (verb): deletes the copies of opened data</extracomment><translation>保留</translation></message>
<message><source>Clear</source><translation>清除</translation></message>
<message><source>Clearing the cache</source><translation>正在清除缓存</translation></message>
</context>
<context>
<name>OptionWords</name>
<message><source>%1 %</source><translation>%1%</translation></message>
<message><source>Columns</source><translation>列</translation></message>
<message><source>How it is written</source><translation>书写方式</translation></message>
<message><source>What it means</source><translation>含义</translation></message>
<message><source>Left out or changed, in this order</source><translation>按此顺序排除或更改</translation></message>
<message><source>a point: 3.5</source><translation>小数点：3.5</translation></message>
<message><source>a comma: 3,5</source><translation>逗号：3,5</translation></message>
<message><source>seconds since 1970</source><translation>自 1970 年起的秒数</translation></message>
<message><source>milliseconds since 1970</source><translation>自 1970 年起的毫秒数</translation></message>
<message><source>microseconds since 1970</source><translation>自 1970 年起的微秒数</translation></message>
<message><source>dates, the day first</source><translation>日期，日在前</translation></message>
<message><source>dates, the month first</source><translation>日期，月在前</translation></message>
<message><source>as they are written</source><translation>按原样</translation></message>
<message><source>as numbers: 1, 1.0, 001</source><translation>按数值：1、1.0、001</translation></message>
<message><source>as ISBNs</source><translation>按 ISBN</translation></message>
<message><source>the last counts</source><translation>以最后一条为准</translation></message>
<message><source>the first counts</source><translation>以第一条为准</translation></message>
<message><source>their mean counts</source><translation>取平均值</translation></message>
<message><source>all count</source><translation>全部计入</translation></message>
<message><source>names the columns</source><translation>是列名</translation></message>
<message><source>is a rating, too</source><translation>也是一条评分</translation></message>
<message><source>none</source><extracomment>No column</extracomment><translation>无</translation></message>
<message><source>%1: %2</source><translation>%1：%2</translation></message>
<message><source>Line %1: %2</source><translation>第 %1 行：%2</translation></message>
<message><source>In the whole file:</source><translation>整个文件中：</translation></message>
<message><source>%1 not rated</source><translation>%1 条未评分</translation></message>
<message><source>%1 that cannot be read</source><translation>%1 条无法读取</translation></message>
<message><source>%1 with too few or too many fields</source><translation>%1 条字段过少或过多</translation></message>
<message><source>%1 swallowed by a quote</source><translation>%1 条被引号吞并</translation></message>
<message><source>%1 rated again</source><translation>%1 条重复评分</translation></message>
<message><source>nothing can be read this way</source><translation>按此方式无法读取任何内容</translation></message>
<message><source>each a book that was taken</source><translation>每条表示一本读过的书</translation></message>
<message><source>from %1 to %2</source><translation>从 %1 到 %2</translation></message>
<message><source>%1, %2. No line is left out.</source><translation>%1，%2。没有排除任何行。</translation></message>
<message><source>%1, %2. Left out: %3.</source><translation>%1，%2。已排除：%3。</translation></message>
<message><source>%1 %2</source><translation>%1 %2</translation></message>
<message><source>The catalogue's %1 holds %2 of the rated books</source><translation>书目的 %1 列包含 %2 的有评分图书</translation></message>
<message><source>%1.</source><translation>%1。</translation></message>
<message><source>%1; other columns: %2.</source><translation>%1；其他列：%2。</translation></message>
<message><source>In the first lines (%1):</source><translation>前几行中（%1）：</translation></message>
<message><source>%1, %2, %3</source><comment>ratings, readers, books</comment><translation>%1，%2，%3</translation></message>
<message><source>“%1”</source><comment>the name of an option</comment><translation>“%1”</translation></message>
</context>
<context>
<name>OwnParts</name>
<message><source>%1 (of %2)</source><translation>%1（来自 %2）</translation></message>
<message><source>notes</source><translation>备注</translation></message>
<message><source>your readers</source><translation>自建读者</translation></message>
<message><source>tags</source><translation>标签</translation></message>
<message><source>the page</source><translation>页面</translation></message>
<message><source>training settings</source><translation>训练设置</translation></message>
</context>
<context>
<name>ProjectDialogs</name>
<message><source>Save the project</source><translation>保存项目</translation></message>
<message><source>Shelfspace projects (*.shelfproject)</source><translation>Shelfspace 项目 (*.shelfproject)</translation></message>
<message><source>My shelves</source><translation>我的书架</translation></message>
<message><source>%1 is open elsewhere</source><translation>%1 已在别处打开</translation></message>
<message><source>A copy has all that was saved. It is saved under another name, so that neither takes the place of the other.</source><translation>副本包含所有已保存的内容。副本将另存为其他名称，因此两者不会互相覆盖。</translation></message>
<message><source>Cancel</source><translation>取消</translation></message>
<message><source>Open a copy</source><translation>打开副本</translation></message>
<message><source>Recover what was not saved of %1?</source><translation>恢复 %1 中未保存的内容？</translation></message>
<message><source>The saved project stays as it is until you save it.</source><translation>在保存之前，已保存的项目保持原样。</translation></message>
<message><source>Later</source><translation>以后再说</translation></message>
<message><source>Recover</source><translation>恢复</translation></message>
<message><source>Discard</source><translation>放弃</translation></message>
<message><source>%1 was changed elsewhere</source><translation>%1 已在别处更改</translation></message>
<message><source>Its file is another than the one that was opened here: somebody has saved it since. To replace it loses what they saved.</source><translation>它的文件已不是此处打开的那一个：之后有人保存过。替换它会丢失他人保存的内容。</translation></message>
<message><source>Save as…</source><translation>另存为…</translation></message>
<message><source>Replace it</source><translation>替换</translation></message>
<message><source>Notes on %1</source><translation>%1 的备注</translation></message>
<message><source>Project notes</source><translation>项目备注</translation></message>
<message><source>What this work is about, what was tried, what is to be done. Saved with the project.</source><translation>这项工作的内容、做过的尝试、待办事项。随项目一起保存。</translation></message>
</context>
<context>
<name>ProjectWords</name>
<message><source>%1[*] — Shelfspace</source><translation>%1[*] — Shelfspace</translation></message>
<message><source>Nothing open</source><translation>未打开任何内容</translation></message>
<message><source>%1[*] — %2 — Shelfspace</source><translation>%1[*] — %2 — Shelfspace</translation></message>
<message><source>views of %1</source><translation>%1 的视图</translation></message>
<message numerus="yes"><source>%Ln removed run(s)</source><translation><numerusform>%Ln 个已移除的运行</numerusform></translation></message>
<message><source>the data</source><translation>数据</translation></message>
<message><source>%1 (copy)</source><translation>%1（副本）</translation></message>
<message numerus="yes"><source>%Ln more</source><translation><numerusform>另外 %Ln 项</numerusform></translation></message>
<message><source>%1 and %2</source><translation>%1和%2</translation></message>
<message><source>It is open in this window.</source><translation>它已在此窗口中打开。</translation></message>
<message><source>on %1</source><translation>在 %1 上</translation></message>
<message><source>as process %1</source><translation>进程号 %1</translation></message>
<message><source>since %1</source><translation>始于 %1</translation></message>
<message><source>Another window of Shelfspace has it open.</source><translation>它已在 Shelfspace 的另一个窗口中打开。</translation></message>
<message><source>Another window of Shelfspace has it open, %1.</source><translation>它已在 Shelfspace 的另一个窗口中打开，%1。</translation></message>
<message><source>This project is open elsewhere. %1</source><translation>此项目已在别处打开。%1</translation></message>
<message><source>Save under another name, or close it there first</source><translation>另存为其他名称，或先在那里关闭它</translation></message>
<message><source>Some of this project cannot be read here (%1): it stays in the file as it is</source><translation>此项目的部分内容在此处无法读取（%1）：它会原样保留在文件中</translation></message>
<message><source>Open it in a later version of Shelfspace</source><translation>用更新版本的 Shelfspace 打开它</translation></message>
<message><source>%1 was trained on other data: it stays in the project, and is not shown.</source><translation>%1 是用其他数据训练的：它保留在项目中，但不显示。</translation></message>
<message><source>These are not the ratings that the project is about</source><translation>这些不是该项目所用的评分</translation></message>
<message><source>Choose the files that it was made of, or open these as other data</source><translation>选择生成它所用的文件，或将这些作为其他数据打开</translation></message>
<message><source>%1, changed</source><translation>%1，已更改</translation></message>
<message><source>Not saved, but kept, the last from %1: %2.</source><translation>未保存，但已暂存，最后一次为 %1：%2。</translation></message>
<message><source>The project's runs hold the ratings that they were trained on, and are all there.</source><translation>项目的运行都包含训练所用的评分，完好无缺。</translation></message>
<message><source>Had not finished training: %1.</source><translation>尚未完成训练：%1。</translation></message>
</context>
<context>
<name>QObject</name>
<message><source>Write a report of %1</source><translation>编写 %1 的报告</translation></message>
<message><source>Web pages (*.html)</source><translation>网页 (*.html)</translation></message>
<message><source>Writing the report of %1</source><translation>正在编写 %1 的报告</translation></message>
<message><source>PDF (*.pdf)</source><translation>PDF (*.pdf)</translation></message>
</context>
<context>
<name>ReadyStore</name>
<message><source>This folder is being fetched into or deleted already</source><translation>此文件夹正在下载或删除</translation></message>
<message><source>Another Shelfspace fetches into this folder or deletes it</source><translation>另一个 Shelfspace 正在向此文件夹下载或将其删除</translation></message>
<message><source>Wait until that is done.</source><translation>等待其完成。</translation></message>
<message><source>The folder may not be written to</source><translation>此文件夹不可写入</translation></message>
<message><source>Choose another one, or ask whose it is.</source><translation>选择另一个，或询问其所有者。</translation></message>
<message><source>What is fetched cannot be noted down</source><translation>无法记录已下载的内容</translation></message>
<message><source>Look whether the disk is full or the folder may not be written to.</source><translation>检查磁盘是否已满，或文件夹是否不可写入。</translation></message>
<message><source>This file could not be deleted</source><translation>无法删除此文件</translation></message>
<message><source>Look whether its folder may be written to.</source><translation>检查其文件夹是否可写入。</translation></message>
<message><source>This file is not as it was fetched, and stays</source><translation>此文件与下载时不同，予以保留</translation></message>
<message><source>Delete it yourself where you have no use for it.</source><translation>如果用不到，可自行删除。</translation></message>
</context>
<context>
<name>ReadyWords</name>
<message><source>its size is the server's to tell</source><translation>大小由服务器告知</translation></message>
<message><source>checked by the publisher's MD5</source><translation>以发布者的 MD5 校验</translation></message>
<message><source>the publisher gives no checksum</source><translation>发布者未提供校验和</translation></message>
<message><source>about %1</source><translation>约 %1</translation></message>
<message><source>being deleted</source><translation>正在删除</translation></message>
<message><source>fetching</source><translation>正在下载</translation></message>
<message><source>here</source><translation>已下载</translation></message>
<message><source>%1 of it</source><translation>已有 %1</translation></message>
<message><source>Published by %1.</source><translation>由 %1 发布。</translation></message>
<message><source>Terms.</source><translation>条款。</translation></message>
<message><source>The publisher's own words count: %1</source><translation>以发布者的原文为准：%1</translation></message>
<message><source>To cite.</source><translation>引用格式。</translation></message>
<message><source>Asked when you fetch, and nobody else.</source><translation>仅在下载时访问，不访问其他任何一方。</translation></message>
<message><source>The server learns this computer's address, and no more.</source><translation>服务器只会得知本计算机的地址。</translation></message>
<message><source>%1 is here.</source><translation>%1 已下载。</translation></message>
<message><source>%1 have arrived; Fetch goes on from there.</source><translation>已收到 %1；“下载”将从此处继续。</translation></message>
<message><source>Ratings: %1</source><translation>评分：%1</translation></message>
<message><source>Readers: %1</source><translation>读者：%1</translation></message>
<message><source>Books or movies: %1</source><translation>书或电影：%1</translation></message>
<message><source>%1 (not encrypted)</source><comment>an address</comment><translation>%1（未加密）</translation></message>
<message><source>or else</source><comment>between two addresses of a file</comment><translation>备用</translation></message>
</context>
<context>
<name>Report</name>
<message><source>It is to be made in the folder of the data.</source><translation>须在数据所在的文件夹中执行。</translation></message>
<message><source>The files lay in %1 folders: they are to be put into one, and the call is to be made in it.</source><translation>这些文件位于 %1 个文件夹中：须将它们放入同一文件夹，并在其中执行该命令。</translation></message>
<message><source>Files of the same name are told apart by folders 1, 2, ... in it, in the order in which they are listed under Data.</source><translation>同名文件按“数据”中列出的顺序，以其中的文件夹 1、2…… 加以区分。</translation></message>
<message><source>The run comes from a version that did not note how the data were read; the call has the usual rules for it.</source><translation>此运行来自一个没有记录数据读取方式的版本；命令采用通常的规则。</translation></message>
<message><source>This version does not know the preset; it takes one that does.</source><translation>此版本不认识该预设；命令采用一个可用的预设。</translation></message>
<message><source>The run "%1", which this one goes on from, is to be saved as parent.shelf.</source><translation>此运行所接续的运行“%1”须保存为 parent.shelf。</translation></message>
<message><source>This run was stopped by hand; the call trains to the end.</source><translation>此运行是手动停止的；命令会训练到结束。</translation></message>
<message><source>The run comes from a version that did not note the file of the model, nor how its rows were taken; the call names it after the run.</source><translation>此运行来自一个没有记录模型文件及其行取法的版本；命令按运行的名称命名该文件。</translation></message>
<message><source>%1 (%2 to %3)</source><translation>%1（%2 至 %3）</translation></message>
<message><source>Measure, lists of %1</source><translation>度量，取前 %1 名的列表</translation></message>
<message><source>Value</source><translation>值</translation></message>
<message><source>Meaning</source><translation>含义</translation></message>
<message><source>%1, %2</source><translation>%1，%2</translation></message>
<message><source>Nothing was held out, so nothing was measured.</source><translation>没有留出任何评分，因此没有评估。</translation></message>
<message><source>Model</source><translation>模型</translation></message>
<message><source>This run</source><translation>此运行</translation></message>
<message><source>Baseline %1</source><translation>基线模型 %1</translation></message>
<message><source>Layer</source><translation>层</translation></message>
<message><source>Details</source><translation>详情</translation></message>
<message><source>Output</source><translation>输出</translation></message>
<message><source>Fed by</source><translation>输入来自</translation></message>
<message><source>Parameters</source><translation>参数</translation></message>
<message><source>All</source><translation>全部</translation></message>
<message><source>Dimension</source><translation>维度</translation></message>
<message><source>Books</source><translation>书</translation></message>
<message><source>Mean</source><translation>均值</translation></message>
<message><source>Deviation</source><translation>标准差</translation></message>
<message><source>Smallest</source><translation>最小值</translation></message>
<message><source>25 %</source><translation>25%</translation></message>
<message><source>Median</source><translation>中位数</translation></message>
<message><source>75 %</source><translation>75%</translation></message>
<message><source>Largest</source><translation>最大值</translation></message>
<message numerus="yes"><source>%Ln dimension(s), one by one</source><translation><numerusform>%Ln 个维度，逐一列出</numerusform></translation></message>
<message><source>Map of books</source><translation>图书地图</translation></message>
<message><source>The book vectors by their two principal components, which explain %1 % and %2 % of their variance.</source><translation>按图书向量的两个主成分绘制，它们解释了 %1% 和 %2% 的方差。</translation></message>
<message><source>By the cosine of the book vectors, for the first books; 0 is the same direction, 1 none in common.</source><translation>按图书向量的余弦计算，列出前几本书；0 表示方向相同，1 表示毫无共同之处。</translation></message>
<message><source>By the cosine of the book vectors, for the books with most ratings; 0 is the same direction, 1 none in common.</source><translation>按图书向量的余弦计算，列出评分最多的书；0 表示方向相同，1 表示毫无共同之处。</translation></message>
<message numerus="yes"><source>%Ln book(s) are left out here and on the map. Of each: %1, so the model knows nothing about it.</source><translation><numerusform>此处和地图上都排除了 %Ln 本书。原因均为：%1，因此模型对其一无所知。</numerusform></translation></message>
<message><source>Nearest</source><translation>最近邻</translation></message>
<message><source>Distance</source><translation>距离</translation></message>
<message><source>Because of: the rated book that adds most to the score, exactly.</source><translation>依据：对得分贡献最大的已评分图书，精确计算。</translation></message>
<message><source>Because of: the rated book without which the score falls most.</source><translation>依据：去掉后使得分下降最多的已评分图书。</translation></message>
<message><source>Because of: the liked book nearest in the model's space.</source><translation>依据：模型空间中距离最近的喜欢的书。</translation></message>
<message><source>No rated book speaks for a recommendation in particular.</source><translation>没有哪本已评分图书特别支持某项推荐。</translation></message>
<message><source>Taken</source><translation>读过</translation></message>
<message><source>Rated</source><translation>已评分</translation></message>
<message><source>Rating</source><translation>评分</translation></message>
<message><source>Recommended</source><translation>推荐</translation></message>
<message><source>Predicted</source><translation>预测</translation></message>
<message><source>Score</source><translation>得分</translation></message>
<message><source>Because of</source><translation>依据</translation></message>
<message numerus="yes"><source>Reader %1, %Ln book(s) taken</source><translation><numerusform>读者 %1，读过 %Ln 本书</numerusform></translation></message>
<message numerus="yes"><source>Reader %1, %Ln rating(s)</source><translation><numerusform>读者 %1，%Ln 条评分</numerusform></translation></message>
<message><source>All ratings of this reader are held out, so the model has learned nothing about the reader. The books are chosen by those ratings, as for a new reader.</source><translation>该读者的全部评分都被留出，因此模型对该读者一无所知。书是按新读者的方式，根据这些评分选出的。</translation></message>
<message><source>Data</source><translation>数据</translation></message>
<message><source>Held out</source><translation>留出</translation></message>
<message><source>Settings</source><translation>设置</translation></message>
<message><source>Loss curves</source><translation>损失曲线</translation></message>
<message><source>Epochs</source><translation>轮次</translation></message>
<message><source>Results</source><translation>结果</translation></message>
<message><source>Nearest books</source><translation>最近邻图书</translation></message>
<message><source>Recommended books</source><translation>推荐图书</translation></message>
<message><source>Layers</source><translation>层</translation></message>
<message><source>Book vectors</source><translation>图书向量</translation></message>
<message><source>How to repeat it</source><translation>如何重现</translation></message>
<message><source>Ratings</source><translation>评分</translation></message>
<message><source>Readers</source><translation>读者</translation></message>
<message><source>%1 taken, of %2 in the catalogue</source><translation>读过 %1 本，书目共 %2 本</translation></message>
<message><source>%1 rated, of %2 in the catalogue</source><translation>有评分的 %1 本，书目共 %2 本</translation></message>
<message><source>Density</source><translation>密度</translation></message>
<message><source>%1 % of all pairs were taken</source><translation>所有读者与书的组合中有 %1% 读过</translation></message>
<message><source>%1 % of all pairs are rated</source><translation>所有读者与书的组合中有 %1% 有评分</translation></message>
<message><source>Scale</source><translation>评分范围</translation></message>
<message><source>none: books that were taken</source><translation>无：只记录读过的书</translation></message>
<message><source>%1 to %2</source><translation>%1 至 %2</translation></message>
<message><source>Rated more than once</source><translation>重复评分</translation></message>
<message><source>Name</source><translation>名称</translation></message>
<message><source>Format</source><translation>格式</translation></message>
<message><source>Files</source><translation>文件</translation></message>
<message><source>Notes on the files: %1</source><translation>文件提示：%1</translation></message>
<message><source>Split</source><translation>划分</translation></message>
<message><source>Seed</source><translation>随机种子</translation></message>
<message><source>Goes on from</source><translation>接续自</translation></message>
<message><source>Training ratings</source><translation>训练评分</translation></message>
<message><source>Learned from before</source><extracomment>A count: ratings that the earlier run had learned from</extracomment><translation>此前已学习</translation></message>
<message><source>Held-out ratings</source><translation>留出评分</translation></message>
<message><source>Setting</source><translation>设置</translation></message>
<message><source>In the preset</source><translation>预设值</translation></message>
<message><source>The model was trained elsewhere; these are the settings that it has here.</source><translation>模型是在别处训练的；以下是它在此处的设置。</translation></message>
<message><source>As the preset %1 has them.</source><translation>与预设 %1 相同。</translation></message>
<message numerus="yes"><source>From the preset %1, with %Ln change(s), which stand out.</source><translation><numerusform>基于预设 %1，有 %Ln 处更改，已突出显示。</numerusform></translation></message>
<message><source>Epoch</source><translation>轮次</translation></message>
<message><source>Training loss</source><translation>训练损失</translation></message>
<message><source>Validation loss</source><translation>验证损失</translation></message>
<message><source>RMSE</source><translation>RMSE</translation></message>
<message><source>MAE</source><translation>MAE</translation></message>
<message><source>NDCG@10</source><translation>NDCG@10</translation></message>
<message><source>Learning rate</source><translation>学习率</translation></message>
<message><source>Seconds</source><translation>秒</translation></message>
<message><source>Source: %1</source><translation>来源：%1</translation></message>
<message><source>The vectors were made elsewhere and opened from %1.</source><translation>向量是在别处生成的，从 %1 打开。</translation></message>
<message><source>The same call gives the same numbers, with any number of threads.</source><translation>同一命令无论使用多少线程，都得到相同的数值。</translation></message>
<message><source>To try: %1.</source><translation>可以尝试：%1。</translation></message>
<message><source>The model kept is that of epoch %1, the best one.</source><translation>保留的模型来自第 %1 轮，即最佳轮次。</translation></message>
<message><source>The model kept is that of the last epoch; the best one was epoch %1.</source><translation>保留的模型来自最后一轮；最佳轮次为第 %1 轮。</translation></message>
<message><source>Training was stopped by hand.</source><translation>训练是手动停止的。</translation></message>
<message><source>Training stopped by itself as the validation loss no longer fell.</source><translation>验证损失不再下降，训练自行停止。</translation></message>
<message><source>%1 of %2</source><translation>%1 / %2</translation></message>
<message><source>Contents</source><translation>目录</translation></message>
<message><source>Warnings</source><translation>警告</translation></message>
<message><source>Beside other runs</source><translation>与其他运行对照</translation></message>
<message><source>Run</source><translation>运行</translation></message>
<message><source>Preset</source><translation>预设</translation></message>
<message><source>Not all of these were measured on the same held-out part, so that their figures do not compare.</source><translation>这些运行并非都在同一留出部分上评估，因此指标值不可比较。</translation></message>
<message><source>For the readers with most ratings.</source><translation>对象为评分最多的读者。</translation></message>
<message><source>Predicted ratings are held within the scale; the order is that of the model's own figures, which may lie beyond.</source><translation>预测评分限制在评分范围内；排序依据模型自身的数值，它可能超出该范围。</translation></message>
<message><source>Of a score only the order means something.</source><translation>得分只有高低次序有意义。</translation></message>
<message><source>Over the readers (%1), among all books but those the reader has in training; ties count against the model. Where two figures stand in brackets, the true mean lies between them with 95 % confidence.</source><translation>基于 %1 位读者，候选为读者训练集之外的所有书；并列时按不利于模型计算。若括号中有两个指标值，则真实均值以 95% 的置信度位于两者之间。</translation></message>
<message><source>Vectors made elsewhere: %3. Vectors: %1, dimensions: %2.</source><translation>在别处生成的向量：%3。向量：%1 个，维度：%2。</translation></message>
<message><source>Trained elsewhere: %2. Parameters: %1. Its readers and books are those of %3.</source><translation>在别处训练：%2。参数：%1 个。其读者和书来自 %3。</translation></message>
<message><source>Trained on %3 in %4 s. Parameters: %1, training ratings: %2.</source><translation>在 %3 上训练，用时 %4 秒。参数：%1 个，训练评分：%2 条。</translation></message>
<message><source>Over the held-out ratings (%1) it is off by %2 stars on average (RMSE %3).</source><translation>在 %1 条留出评分上，平均误差为 %2 星（RMSE %3）。</translation></message>
<message><source>Among the best of all books (%1) it finds at least one held-out book for %2 % of the readers (%3; NDCG %4).</source><translation>在所有书的前 %1 名中，为 %3 位读者中的 %2% 至少找到一本留出的书（NDCG %4）。</translation></message>
</context>
<context>
<name>SaveTable</name>
<message><source>CSV table (*.csv)</source><translation>CSV 表格 (*.csv)</translation></message>
</context>
<context>
<name>SetFetch</name>
<message><source>What was fetched into %1 stays there</source><translation>已下载到 %1 的内容会保留</translation></message>
<message><source>%1 is there already, in %2</source><translation>%1 已存在，位于 %2</translation></message>
<message><source>The folder cannot be made</source><translation>无法创建该文件夹</translation></message>
<message><source>Choose another one.</source><translation>选择另一个。</translation></message>
<message><source>There is a file of this name already, and it is not one that was fetched</source><translation>已有同名文件，且不是下载得到的</translation></message>
<message><source>Move it away or choose another folder; or open it as it is.</source><translation>将其移走或选择另一个文件夹；或直接打开它。</translation></message>
<message><source>%1 has %2 bytes and not %3 as when it was listed: it seems to be another edition</source><translation>%1 有 %2 字节，而不是收录时的 %3 字节：可能是另一个版本</translation></message>
<message><source>%1 Asking %2 instead.</source><translation>%1 改为访问 %2。</translation></message>
<message><source>What arrived is not the publisher's file: its MD5 is %1, not %2</source><translation>收到的不是发布者的文件：其 MD5 是 %1，而不是 %2</translation></message>
<message><source>%1 is another file than the one that was fetched on %2: %3 bytes then, %4 now</source><translation>%1 与 %2 下载的文件不同：当时 %3 字节，现在 %4 字节</translation></message>
<message><source>%1 is as it was</source><translation>%1 没有变化</translation></message>
<message><source>The file cannot be put in place: %1</source><translation>无法将文件放到位：%1</translation></message>
<message><source>This file was changed since it was fetched, and is not replaced</source><translation>此文件在下载后被更改过，因此不替换</translation></message>
<message><source>Move it away, then fetch once more.</source><translation>将其移走，然后重新下载。</translation></message>
<message><source>checking</source><translation>正在校验</translation></message>
<message><source>%1 of %2</source><translation>%1 / %2</translation></message>
<message><source>%1, %2/s</source><comment>how much has come, and how fast it comes</comment><translation>%1，%2/s</translation></message>
</context>
<context>
<name>SettingRows</name>
<message><source>%1: %2</source><comment>a setting and its value</comment><translation>%1：%2</translation></message>
<message><source>Forget: %1</source><translation>忘记：%1</translation></message>
<message><source>Reset: %1</source><translation>重置：%1</translation></message>
<message><source>Appearance</source><translation>外观</translation></message>
<message><source>Covers</source><translation>封面</translation></message>
<message><source>Never lost</source><translation>数据保全</translation></message>
<message><source>Work</source><translation>计算</translation></message>
<message><source>Cache</source><translation>缓存</translation></message>
<message><source>Remembered</source><translation>已记住的内容</translation></message>
<message><source>on</source><translation>开</translation></message>
<message><source>off</source><translation>关</translation></message>
<message><source>%1 %2</source><comment>a number and its unit</comment><translation>%1 %2</translation></message>
<message><source>nothing kept</source><translation>没有保留任何内容</translation></message>
<message><source>%L1 kept</source><translation>已保留 %L1 项</translation></message>
<message><source>kept</source><translation>已保留</translation></message>
<message><source>The best there are</source><translation>可用的最佳选项</translation></message>
<message><source>As the system</source><translation>跟随系统</translation></message>
<message><source>Colors</source><translation>颜色</translation></message>
<message><source>Of windows, charts and maps.</source><translation>窗口、图表和地图的颜色。</translation></message>
<message><source>theme dark light night mode</source><translation>主题 深色 浅色 夜间模式 theme dark light</translation></message>
<message><source>Light</source><translation>浅色</translation></message>
<message><source>Dark</source><translation>深色</translation></message>
<message><source>Language</source><translation>语言</translation></message>
<message><source>Of all texts, numbers and dates, at once.</source><translation>所有文字、数字和日期的语言，立即生效。</translation></message>
<message><source>translation locale English Deutsch Español Français العربية 中文</source><translation>翻译 区域 language English Deutsch Español Français العربية 中文</translation></message>
<message><source>Text size</source><translation>文字大小</translation></message>
<message><source>Of all texts; buttons, tables and charts grow with it.</source><translation>所有文字的大小；按钮、表格和图表随之放大。</translation></message>
<message><source>font larger smaller points zoom</source><translation>字体 更大 更小 磅 缩放</translation></message>
<message><source>pt</source><translation>磅</translation></message>
<message><source>Motion</source><translation>动态效果</translation></message>
<message><source>Reduced: the map jumps to its place instead of gliding there.</source><translation>减弱：地图直接跳到目标位置，不再平滑移动。</translation></message>
<message><source>animation reduced accessibility</source><translation>动画 减弱 无障碍</translation></message>
<message><source>Reduced</source><translation>减弱</translation></message>
<message><source>Full</source><translation>完整</translation></message>
<message><source>Book panel</source><translation>图书面板</translation></message>
<message><source>At the right of every page: the selected book and its nearest.</source><translation>位于每个页面右侧：所选的书及其最近邻图书。</translation></message>
<message><source>side cover details</source><translation>侧边 封面 详情</translation></message>
<message><source>Fetch cover pictures</source><translation>获取封面图片</translation></message>
<message><source>From the addresses in a library's own data. Its server then learns that somebody looks at a book. Nothing is fetched from this computer or its own network.</source><translation>从书库数据中的地址获取。该服务器会因此得知有人在查看某本书。不会从本计算机或其内部网络获取任何内容。</translation></message>
<message><source>images network internet privacy</source><translation>图片 网络 互联网 隐私</translation></message>
<message><source>Ask for each library</source><translation>每个书库都询问</translation></message>
<message><source>Never</source><translation>从不</translation></message>
<message><source>Always</source><translation>总是</translation></message>
<message><source>Answers about covers</source><translation>有关封面的答复</translation></message>
<message><source>Of each library that was asked about. Reset: they are asked about again.</source><translation>对每个询问过的书库的答复。重置后将再次询问。</translation></message>
<message><source>consent privacy</source><translation>同意 隐私</translation></message>
<message><source>Keep unsaved work all the time</source><translation>始终暂存未保存的工作</translation></message>
<message><source>So that a crash costs some seconds. Off: it is kept only when the program ends in order.</source><translation>这样即使崩溃也只损失几秒。关闭时：只在程序正常结束时暂存。</translation></message>
<message><source>autosave journal recover crash backup</source><translation>自动保存 日志 恢复 崩溃 备份</translation></message>
<message><source>Keep a training every</source><translation>训练暂存间隔</translation></message>
<message><source>At least so long lies between two kept states of a run that trains.</source><translation>训练中的运行，两次暂存之间至少相隔这么久。</translation></message>
<message><source>autosave interval seconds journal</source><translation>自动保存 间隔 秒 日志</translation></message>
<message><source>s</source><translation>秒</translation></message>
<message><source>Threads</source><translation>线程数</translation></message>
<message><source>How many calculate at once. Results are the same with any number.</source><translation>同时进行的计算数。无论多少，结果都相同。</translation></message>
<message><source>cores processor cpu parallel</source><translation>核心 处理器 cpu 并行</translation></message>
<message><source>All there are</source><translation>全部可用线程</translation></message>
<message><source>Instruction set</source><translation>指令集</translation></message>
<message><source>Results differ in their last digits from one to another: choose the same one to get the same bytes on different processors. SHELFSPACE_ISA in the environment comes first.</source><translation>不同指令集的结果在末几位上有差异：要在不同处理器上得到逐字节相同的结果，须选择同一指令集。环境变量 SHELFSPACE_ISA 优先。</translation></message>
<message><source>processor cpu sse avx reproducible bytes</source><translation>处理器 cpu sse avx 可重现 字节</translation></message>
<message><source>Room for opened data</source><translation>已打开数据的空间</translation></message>
<message><source>Large data are kept as they were read, so that they open at once the next time. What was not asked for longest goes first.</source><translation>大型数据读取后会按读取结果保留，下次可立即打开。最久未用的最先清除。</translation></message>
<message><source>cache disk limit size</source><translation>缓存 磁盘 上限 大小</translation></message>
<message><source>MB</source><translation>MB</translation></message>
<message><source>Recent files</source><translation>最近的文件</translation></message>
<message><source>The list under Recent.</source><translation>“最近”下的列表。</translation></message>
<message><source>Last folder</source><translation>上次的文件夹</translation></message>
<message><source>Where files were opened and saved last.</source><translation>上次打开和保存文件的位置。</translation></message>
<message><source>Size and place of the window</source><translation>窗口大小和位置</translation></message>
<message><source>As it was closed last.</source><translation>与上次关闭时相同。</translation></message>
<message><source>Sizes of panels</source><translation>面板大小</translation></message>
<message><source>As they were drawn last.</source><translation>与上次调整后相同。</translation></message>
<message><source>Drawer of the map</source><translation>地图侧栏</translation></message>
<message><source>Whether it is open.</source><translation>是否打开。</translation></message>
<message><source>Menu bar</source><translation>菜单栏</translation></message>
<message><source>Whether it is shown.</source><translation>是否显示。</translation></message>
<message><source>Last preset</source><translation>上次的预设</translation></message>
<message><source>That the form of a training begins with.</source><translation>训练表单初始使用的预设。</translation></message>
<message><source>Last training settings</source><translation>上次的训练设置</translation></message>
<message><source>Nearness of books</source><translation>书的距离</translation></message>
<message><source>By which the nearest are found.</source><translation>查找最近邻所用的距离。</translation></message>
<message><source>Number of nearest books</source><translation>最近邻图书数量</translation></message>
<message><source>In the book panel.</source><translation>在图书面板中。</translation></message>
<message><source>Rules for recommended books</source><translation>推荐图书的规则</translation></message>
<message><source>What the lists of the Readers page leave out.</source><translation>“读者”页面的列表排除哪些书。</translation></message>
<message><source>Folder of exports</source><translation>导出文件夹</translation></message>
<message><source>That was written to last.</source><translation>上次写入的文件夹。</translation></message>
<message><source>Parts of exports</source><translation>导出内容</translation></message>
<message><source>That were ticked last.</source><translation>上次勾选的内容。</translation></message>
<message><source>Answers about files</source><translation>有关文件的答复</translation></message>
<message><source>How files are read that left a doubt.</source><translation>读取方式有疑问的文件如何读取。</translation></message>
<message><source>Answers about vectors</source><translation>有关向量的答复</translation></message>
<message><source>Which array and which titles were chosen.</source><translation>选用了哪个数组和哪些书名。</translation></message>
<message><source>Accepted terms</source><translation>已接受的条款</translation></message>
<message><source>Of ready data sets.</source><translation>现成数据集的条款。</translation></message>
<message><source>Offer of the tour</source><translation>导览邀请</translation></message>
<message><source>Whether it was made.</source><translation>是否已提出。</translation></message>
<message><source>Hints for the first steps</source><translation>初次使用提示</translation></message>
<message><source>Whether they were given.</source><translation>是否已给出。</translation></message>
<message><source>Contrast</source><translation>对比度</translation></message>
<message><source>High: black and white, with lines around all controls.</source><translation>高：黑白显示，所有控件带边框线。</translation></message>
<message><source>high accessibility black white</source><translation>高 无障碍 黑色 白色</translation></message>
<message><source>Usual</source><translation>正常</translation></message>
<message><source>High</source><translation>高</translation></message>
<message><source>Step of the tour</source><translation>导览的步骤</translation></message>
<message><source>At which it was left.</source><translation>上次离开时所在的步骤。</translation></message>
<message><source>Ask before closing with unsaved work</source><translation>有未保存的工作时，关闭前询问</translation></message>
<message><source>Off: it is kept without a word, and the next start offers it.</source><translation>关：不询问即暂存，下次启动时可以恢复。</translation></message>
</context>
<context>
<name>Tour</name>
<message><source>Every book that was rated</source><translation>所有有评分的书</translation></message>
<message><source>Click a book. What is known of it stands at the right, on every page.</source><translation>点击一本书。它的已知信息显示在右侧，每个页面都是如此。</translation></message>
<message><source>A model learns from the ratings</source><translation>模型从评分中学习</translation></message>
<message><source>Press Train. The preset at the top is a good first one; every setting below it says what it means when you point at it.</source><translation>按“训练”。顶部的预设适合初次使用；指向下面的任一设置，即可看到它的含义。</translation></message>
<message><source>Watch it learn</source><translation>观察学习过程</translation></message>
<message><source>The dashed curve is the loss on what it learns from, the solid one on ratings that were held out. Where the solid one turns up again, the model begins to learn by heart; the best epoch is kept. Wait until it is done.</source><translation>虚线是学习所用评分上的损失，实线是留出评分上的损失。实线重新上升之处，模型开始死记硬背；最佳轮次会保留下来。等待其完成。</translation></message>
<message><source>The map of books</source><translation>图书地图</translation></message>
<message><source>Books that the same readers liked lie close together. Wheel to come nearer, drag to move. Click another book to see its neighbors.</source><translation>同一批读者喜欢的书彼此靠近。滚动滚轮拉近，拖动以移动。点击另一本书，查看它的近邻。</translation></message>
<message><source>Colors and groups</source><translation>颜色和分组</translation></message>
<message><source>Color the books by year, by genre or by groups that are found and named. Map settings, at the left of this bar, has Groups, Trust and kept Views.</source><translation>可按年份、体裁，或自动发现并命名的分组为书着色。此栏左侧的“地图设置”中有“分组”“可信程度”和保存的“视图”。</translation></message>
<message><source>What would somebody like?</source><translation>某位读者会喜欢什么？</translation></message>
<message><source>Choose a reader: the books they rated and those the model recommends stand side by side. New reader lets you be one yourself.</source><translation>选择一位读者：其评过分的书与模型推荐的书并排显示。“新读者”可让自己成为一位读者。</translation></message>
<message><source>And why?</source><translation>为什么？</translation></message>
<message><source>Each recommended book says for which of the rated ones it is recommended. Choose one to find it on the map, too.</source><translation>每本推荐的书都说明它是因哪些评过分的书而推荐的。选中一本，也可在地图上找到它。</translation></message>
<message><source>Which model is better?</source><translation>哪个模型更好？</translation></message>
<message><source>Train others, from other presets: this page compares them, and searches for settings by itself.</source><translation>用其他预设再训练几个：此页面比较它们，并可自动进行参数搜索。</translation></message>
<message><source>Take it all away</source><translation>全部导出</translation></message>
<message><source>Curves, maps, tables, vectors and a page that recommends, each as a file of a kind that others read. F1 opens the guide where you are; it and this tour are under Help.</source><translation>曲线、地图、表格、向量，以及一个能做推荐的网页，各自导出为其他程序可读的文件。F1 打开与当前位置对应的指南；指南和本导览都在“帮助”下。</translation></message>
</context>
<context>
<name>UnlearnedWords</name>
<message><source>it has no vector, or one of zeros or of no numbers</source><translation>它没有向量，或向量全为零或含非数值</translation></message>
<message><source>nobody rated it in the training part</source><translation>训练集中没有人给它评过分</translation></message>
</context>
<context>
<name>UnmatchedWords</name>
<message><source>several books of these data have this ISBN</source><translation>数据中有多本书使用此 ISBN</translation></message>
<message><source>several books of these data have this title and author</source><translation>数据中有多本书的书名和作者与此相同</translation></message>
<message><source>the title agrees, but your library names no author</source><translation>书名一致，但个人书库没有给出作者</translation></message>
<message><source>the title agrees, but these data name no author</source><translation>书名一致，但数据没有给出作者</translation></message>
<message><source>these data have this title only by %1</source><translation>数据中只有 %1 的同名书</translation></message>
<message><source>it has no title, and these data lack its ISBN</source><translation>它没有书名，且数据中没有它的 ISBN</translation></message>
<message><source>these data have no book of this title</source><translation>数据中没有此书名的书</translation></message>
<message><source>these data have neither its ISBN nor a book of this title</source><translation>数据中既没有它的 ISBN，也没有此书名的书</translation></message>
<message><source>you said that it is none of these books</source><translation>已确认它不是这些书中的任何一本</translation></message>
<message><source>these data do not know the book “%1”</source><translation>数据中没有“%1”这本书</translation></message>
<message><source>a spreadsheet has rounded its ISBN to %1, and %2</source><translation>电子表格已将它的 ISBN 舍入为 %1，且%2</translation></message>
</context>
<context>
<name>WrittenNote</name>
<message><source>Open the folder</source><translation>打开文件夹</translation></message>
</context>
<context>
<name>shelf::AboutDialog</name>
<message><source>About Shelfspace</source><translation>关于 Shelfspace</translation></message>
<message><source>&lt;h2&gt;Shelfspace %1&lt;/h2&gt;&lt;p&gt;Trains embeddings of books and readers from ratings, and lets you walk among them.&lt;/p&gt;&lt;p&gt;Everything happens on this computer: no account, no server, nothing is sent anywhere. Covers and ready data sets are fetched only when you ask for them.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or any later one. It comes without any warranty. The libraries that it is made with stand below, each with its license.&lt;/p&gt;</source><translation>&lt;h2&gt;Shelfspace %1&lt;/h2&gt;&lt;p&gt;根据评分训练图书和读者的嵌入，并可在其间漫游。&lt;/p&gt;&lt;p&gt;一切都在本计算机上进行：没有账户，没有服务器，不向任何地方发送内容。封面和现成数据集只在需要时获取。&lt;/p&gt;&lt;p&gt;自由软件，依据 GNU 通用公共许可证第 3 版或任何更新版本发布。不提供任何担保。下面列出所用的各个库及其许可证。&lt;/p&gt;</translation></message>
<message><source>Facts of this build</source><translation>此构建的信息</translation></message>
<message><source>Copy the facts</source><translation>复制这些信息</translation></message>
</context>
<context>
<name>shelf::AnimationFile</name>
<message><source>There is nothing to animate: no frame was kept.</source><translation>没有可制作动画的内容：没有保留任何帧。</translation></message>
<message><source>Picture %1 of the animation could not be drawn.</source><translation>无法绘制动画的第 %1 幅图片。</translation></message>
<message><source>There may not be enough memory: choose a smaller size</source><translation>内存可能不足：选择较小的尺寸</translation></message>
<message><source>Picture %1 of the animation has another size than the first.</source><translation>动画的第 %1 幅图片与第一幅尺寸不同。</translation></message>
<message><source>There is not enough memory for pictures of this size.</source><translation>内存不足，无法容纳此尺寸的图片。</translation></message>
<message><source>for an unknown reason</source><translation>原因不明</translation></message>
<message><source>A GIF has at most %1 pixels in each direction.</source><translation>GIF 每个方向最多 %1 像素。</translation></message>
<message><source>The animation could not be written: %1</source><translation>无法写入动画：%1</translation></message>
<message><source>Choose a smaller size</source><translation>选择较小的尺寸</translation></message>
</context>
<context>
<name>shelf::AutosaveField</name>
<message><source>Folder of unsaved work</source><translation>存放未保存工作的文件夹</translation></message>
<message><source>autosave journal directory disk move place</source><translation>自动保存 日志 文件夹 目录 磁盘 移动 位置 autosave</translation></message>
<message><source>Change…</source><translation>更改…</translation></message>
<message><source>Change: %1</source><translation>更改：%1</translation></message>
<message><source>Reset: %1</source><translation>重置：%1</translation></message>
<message><source>What is there moves along when the folder changes. A project keeps its own beside its file.</source><translation>更改文件夹时，其中的内容会一并移动。项目的未保存工作存放在项目文件旁边。</translation></message>
<message><source>Unsaved work is kept in %1 from now on</source><translation>从现在起，未保存的工作暂存在 %1</translation></message>
<message><source>Unsaved work is kept in %1 from now on; what another window keeps stays where it was, and is offered from there</source><translation>从现在起，未保存的工作暂存在 %1；另一个窗口暂存的内容留在原处，并会从那里提供</translation></message>
<message><source>Nothing is kept at the moment.</source><translation>目前没有暂存任何内容。</translation></message>
<message><source>What is kept there now moves along: %1. What another window keeps stays until that window closes, and is offered all the same.</source><translation>目前暂存在那里的内容会一并移动：%1。另一个窗口暂存的内容会留在原处，直到该窗口关闭，之后同样会提供。</translation></message>
<message><source>Keep unsaved work in %1?</source><translation>将未保存的工作暂存在 %1？</translation></message>
<message><source>Leave it where it is</source><translation>留在原处</translation></message>
<message><source>Move it</source><translation>移动</translation></message>
</context>
<context>
<name>shelf::AutosavePlace</name>
<message><source>Moving unsaved work</source><translation>正在移动未保存的工作</translation></message>
</context>
<context>
<name>shelf::BlendBar</name>
<message><source>How scores are combined</source><translation>得分的合并方式</translation></message>
<message><source>Evaluate</source><translation>评估</translation></message>
<message><source>Evaluate the blend</source><translation>评估混合</translation></message>
<message><source>Stop</source><translation>停止</translation></message>
<message><source>Stop evaluating</source><translation>停止评估</translation></message>
<message><source>Figures of the blend and its parts</source><translation>混合及其各部分的指标值</translation></message>
<message><source>Measures the blend, and its parts beside it, on the ratings that were held out from all of them</source><translation>在所有各部分都留出的评分上评估混合，并同时评估各部分</translation></message>
<message><source>Weights are tried at once; “Evaluate” measures them over all readers, without filters and second reader.</source><translation>权重会立即试用；“评估”在所有读者上评估它们，不含筛选和第二位读者。</translation></message>
</context>
<context>
<name>shelf::BlendDesk</name>
<message><source>Looking at what runs hold out</source><translation>正在查看各运行的留出评分</translation></message>
<message><source>Measuring the blend</source><translation>正在评估混合</translation></message>
</context>
<context>
<name>shelf::BookFilterBar</name>
<message><source>First year</source><translation>起始年份</translation></message>
<message><source>any</source><translation>不限</translation></message>
<message><source>Last year</source><translation>结束年份</translation></message>
<message><source>At least so many ratings</source><translation>最少评分数</translation></message>
<message><source>At most so many ratings</source><translation>最多评分数</translation></message>
<message><source>Clear filters</source><translation>清除筛选</translation></message>
<message><source>Filters of recommended books</source><translation>推荐图书的筛选</translation></message>
<message><source>Column of the catalogue</source><translation>书目的列</translation></message>
<message><source>Value of the column</source><translation>该列的值</translation></message>
<message><source>Books with fewer ratings in training are left out</source><translation>排除训练评分少于此数的书</translation></message>
<message><source>Books with more ratings in training are left out: for what is less known</source><translation>排除训练评分多于此数的书：用于发现较冷门的书</translation></message>
<message><source>0 %: the best scores. More: each next book also has to differ from those above it (maximal marginal relevance)</source><translation>0%：得分最高者优先。更高：后面的每本书还须与其前面的书不同（最大边际相关性）</translation></message>
<message><source>Author</source><translation>作者</translation></message>
<message><source>Years</source><translation>年份</translation></message>
<message><source>Language</source><translation>语言</translation></message>
<message><source>Where</source><extracomment>Before a column of the catalogue and a value: only books where it has that value</extracomment><translation>条件</translation></message>
<message><source>Ratings</source><translation>评分</translation></message>
<message><source>Diversity</source><translation>多样性</translation></message>
<message><source>%1 %</source><translation>%1%</translation></message>
</context>
<context>
<name>shelf::BookListModel</name>
<message><source>Title</source><translation>书名</translation></message>
<message><source>%1
by %2</source><translation>%1
作者：%2</translation></message>
<message><source>Authors</source><translation>作者</translation></message>
<message><source>Year</source><translation>年份</translation></message>
<message><source>Readers</source><translation>读者</translation></message>
<message><source>Ratings</source><translation>评分</translation></message>
<message><source>Mean</source><translation>均值</translation></message>
<message><source>Id</source><translation>编号</translation></message>
<message><source>Tags</source><translation>标签</translation></message>
</context>
<context>
<name>shelf::BookPage</name>
<message><source>Find a book</source><translation>查找书</translation></message>
<message><source>Covers</source><translation>封面</translation></message>
<message><source>For whom</source><translation>为谁推荐</translation></message>
<message><source>A reader</source><translation>一位读者</translation></message>
<message><source>My ratings</source><translation>我的评分</translation></message>
<message><source>Reader</source><translation>读者</translation></message>
<message><source>Another reader</source><translation>换一位读者</translation></message>
<message><source>Forget my ratings</source><translation>忘记我的评分</translation></message>
<message><source>Do you know one of these?</source><translation>是否读过其中的某一本？</translation></message>
<message><source>Books to read next</source><translation>接下来可读的书</translation></message>
<message><source>On the map</source><translation>在地图上</translation></message>
<message><source>to read next</source><translation>接下来可读</translation></message>
<message><source>rated</source><translation>已评分</translation></message>
<message><source>Books that readers took alike lie close together. Press one to look at it.</source><translation>被相似读者群读过的书彼此靠近。点按一本即可查看。</translation></message>
<message><source>and %1 more</source><translation>另有 %1 项</translation></message>
<message><source>I have read it</source><translation>我读过</translation></message>
<message><source>My rating</source><translation>我的评分</translation></message>
<message><source>not rated</source><translation>未评分</translation></message>
<message><source>%1 of %2 stars</source><translation>%1 / %2 星</translation></message>
<message><source>Remove</source><translation>移除</translation></message>
<message><source>No ratings</source><translation>无评分</translation></message>
<message><source>Rated once, with %1</source><translation>1 条评分：%1</translation></message>
<message><source>Reader %1 rated it %2</source><translation>读者 %1 的评分：%2</translation></message>
<message><source>Reader %1 has read it</source><translation>读者 %1 读过</translation></message>
<message><source>Expected of you: %1</source><translation>对我的预测：%1</translation></message>
<message><source>Expected of reader %1: %2</source><translation>对读者 %1 的预测：%2</translation></message>
<message><source>Close</source><translation>关闭</translation></message>
<message><source>Back to the book before</source><translation>返回前一本书</translation></message>
<message><source>Nearest books</source><translation>最近邻图书</translation></message>
<message><source>Nobody rated it in the training part, so the model knows nothing about it.</source><translation>训练集中没有人给它评过分，因此模型对其一无所知。</translation></message>
<message><source>cosine distance</source><translation>余弦距离</translation></message>
<message><source>Euclidean distance</source><translation>欧氏距离</translation></message>
<message><source>dot product, where larger is nearer</source><translation>点积，越大越近</translation></message>
<message><source>In the model’s own space, by %1.</source><translation>在模型自身的空间中，按%1计算。</translation></message>
<message><source>Read by %1</source><translation>%1 读过</translation></message>
<message><source>Rated by %1</source><translation>%1 评过分</translation></message>
<message><source>held out</source><translation>留出</translation></message>
<message><source>Show all %1</source><translation>显示全部 %1 项</translation></message>
<message><source>This model cannot take up a new reader on this page. The program can: shelfspace recommend RUN --reader FILE.</source><translation>此模型无法在本页面上接纳新读者。程序可以：shelfspace recommend RUN --reader FILE。</translation></message>
<message><source>Find books that you know in the field above, or begin here.</source><translation>在上面的框中查找读过的书，或从这里开始。</translation></message>
<message><source>This model asks which books you took, not how you liked them.</source><translation>此模型关心的是读过哪些书，而不是喜欢的程度。</translation></message>
<message><source>All ratings of this reader were held out in training: the program took them as a new reader’s.</source><translation>该读者的全部评分在训练中都被留出：程序将其按新读者的评分处理。</translation></message>
<message><source>Lists of this model were made by the program: it cannot be worked out on a page.</source><translation>此模型的列表由程序生成：无法在网页上计算。</translation></message>
<message><source>Worked out here, by the model itself: the rating that it expects for each book.</source><translation>由模型在此处算出：对每本书的预测评分。</translation></message>
<message><source>Worked out here, by the model itself. Only the order of its figures means something.</source><translation>由模型在此处算出。其数值只有高低次序有意义。</translation></message>
<message><source>Rate a book to see what comes next.</source><translation>给一本书评分，即可看到接下来可读的书。</translation></message>
<message><source>Working it out…</source><translation>正在计算…</translation></message>
<message><source>Covers come from the addresses in the catalogue: their servers then see that you look.</source><translation>封面来自书目中的地址：其服务器会因此得知有人在查看。</translation></message>
<message><source>Find a book by title, author or id</source><translation>按书名、作者或编号查找书</translation></message>
<message><source>No book matches</source><translation>没有匹配的书</translation></message>
<message><source>No reader of this page matches</source><translation>此页面上没有匹配的读者</translation></message>
<message><source>Dark colors</source><translation>深色</translation></message>
<message><source>This page works by its scripts, which the browser does not run.</source><translation>此页面依靠脚本运行，而浏览器没有执行脚本。</translation></message>
<message><source>My ratings (%1)</source><translation>我的评分（%1）</translation></message>
<message><source>Readers who took it: %1</source><translation>读过此书的读者：%1</translation></message>
<message><source>%1 on average (ratings: %2)</source><translation>平均 %1（评分：%2）</translation></message>
<message><source>Map of the books (%1), those to read next and those rated marked. The lists hold the same books.</source><translation>书的地图（%1 本），标出了接下来可读的书和已评分的书。列表中是同样的书。</translation></message>
<message><source>Books for you: %1</source><translation>为我推荐的书：%1</translation></message>
<message><source>Books for reader %1: %2</source><translation>为读者 %1 推荐的书：%2</translation></message>
<message><source>Nothing can be recommended to you.</source><translation>没有可为我推荐的书。</translation></message>
<message><source>Nothing can be recommended to reader %1.</source><translation>没有可为读者 %1 推荐的书。</translation></message>
<message><source>Books: %1</source><translation>书：%1</translation></message>
<message><source>Ratings: %1</source><translation>评分：%1</translation></message>
<message><source>Readers: %1</source><translation>读者：%1</translation></message>
<message><source>Readers on this page: %1 of %2</source><translation>此页面上的读者：%1 / %2</translation></message>
</context>
<context>
<name>shelf::BookPane</name>
<message><source>Looking up a book</source><translation>正在查找书</translation></message>
<message><source>Books become neighbors when a model has learned a vector for each. Train one first.</source><translation>模型为每本书学到向量之后，书才有近邻。先训练一个模型。</translation></message>
<message><source>Go to Training</source><translation>前往“训练”</translation></message>
<message><source>This run's model has no book vectors, so no book is near another.</source><translation>此运行的模型没有图书向量，因此书之间没有远近。</translation></message>
<message><source>Train another model</source><translation>训练另一个模型</translation></message>
<message><source>These vectors say nothing of it: it has none, or one of zeros or of no numbers.</source><translation>这些向量没有它的信息：它没有向量，或向量全为零或含非数值。</translation></message>
<message><source>Nobody rated it in the training part, so the model knows nothing about it.</source><translation>训练集中没有人给它评过分，因此模型对其一无所知。</translation></message>
<message numerus="yes"><source>In %1, %Ln dimension(s), over all books</source><translation><numerusform>在 %1 中，%Ln 维，基于所有书</numerusform></translation></message>
</context>
<context>
<name>shelf::BookPanel</name>
<message><source>Previous book</source><translation>上一本书</translation></message>
<message><source>Next book</source><translation>下一本书</translation></message>
<message><source>%1 (%2)</source><translation>%1（%2）</translation></message>
<message><source>Book</source><translation>书</translation></message>
<message><source>Click a book in a table or on the map to see it here, with the books nearest to it.</source><translation>点击表格中或地图上的一本书，即可在此查看它及其最近邻图书。</translation></message>
<message><source>Nearest</source><translation>最近邻</translation></message>
<message><source>cosine</source><translation>余弦</translation></message>
<message><source>Euclidean</source><translation>欧氏</translation></message>
<message><source>dot product</source><translation>点积</translation></message>
<message><source>How two book vectors are compared, in the model's own space</source><translation>在模型自身的空间中比较两个图书向量的方式</translation></message>
<message><source>Distance</source><translation>距离</translation></message>
<message><source>&amp;Distance</source><translation>距离(&amp;D)</translation></message>
<message><source>Number of nearest books</source><translation>最近邻图书数量</translation></message>
<message><source>How many books to list</source><translation>列出多少本书</translation></message>
<message><source>Copy the list</source><translation>复制列表</translation></message>
<message><source>Nearest books</source><translation>最近邻图书</translation></message>
<message><source>Why “%1” is near</source><translation>“%1”为何相近</translation></message>
<message><source>id %1</source><translation>编号 %1</translation></message>
<message><source>The vectors came without ratings</source><translation>这些向量不附带评分</translation></message>
<message><source>Nobody has rated this book</source><translation>没有人给这本书评过分</translation></message>
<message numerus="yes"><source>%1 mean of %Ln rating(s)</source><translation><numerusform>平均 %1，共 %Ln 条评分</numerusform></translation></message>
<message numerus="yes"><source>Taken by %Ln reader(s)</source><translation><numerusform>%Ln 位读者读过</numerusform></translation></message>
</context>
<context>
<name>shelf::BookPicker</name>
<message><source>Remove</source><translation>移除</translation></message>
<message><source>Books for %1</source><translation>%1 的书</translation></message>
<message><source>Add a book for %1</source><translation>为 %1 添加书</translation></message>
<message><source>Add a book: title or author</source><translation>添加书：书名或作者</translation></message>
<message><source>Books found</source><translation>找到的书</translation></message>
<message><source>Take the marked books off (Delete)</source><translation>去掉标记的书 (Delete)</translation></message>
<message><source>One book, or several whose mean counts.</source><translation>一本书，或取其平均值的多本书。</translation></message>
<message><source>%1, %2</source><comment>title, authors</comment><translation>%1，%2</translation></message>
</context>
<context>
<name>shelf::BookSearch</name>
<message><source>The books are still being read</source><translation>书仍在读取中</translation></message>
<message><source>Searching</source><translation>正在搜索</translation></message>
<message><source>No book found for “%1”</source><translation>没有找到与“%1”匹配的书</translation></message>
<message><source>titles, authors and book numbers are searched</source><translation>搜索范围为书名、作者和书的编号</translation></message>
</context>
<context>
<name>shelf::BooksModel</name>
<message><source>Genre</source><translation>体裁</translation></message>
<message><source>Book</source><translation>书</translation></message>
<message><source>Title</source><translation>书名</translation></message>
<message><source>Authors</source><translation>作者</translation></message>
<message><source>Year</source><translation>年份</translation></message>
<message><source>Readers</source><translation>读者</translation></message>
<message><source>Ratings</source><translation>评分</translation></message>
<message><source>Mean rating</source><translation>平均评分</translation></message>
<message><source>Language</source><translation>语言</translation></message>
</context>
<context>
<name>shelf::BooksView</name>
<message><source>Filter the books</source><translation>筛选书</translation></message>
<message><source>Filter by title, author or number</source><translation>按书名、作者或编号筛选</translation></message>
<message><source>Books</source><translation>书</translation></message>
<message><source>Show all books</source><translation>显示所有书</translation></message>
<message><source>Takes the choice back, here and on the map</source><translation>在此处和地图上撤回所作的选择</translation></message>
<message><source>On the map</source><translation>在地图上</translation></message>
<message><source>These books are selected there</source><translation>那里选中了这些书</translation></message>
<message><source>The list of books is being prepared</source><translation>正在准备书的列表</translation></message>
<message><source>Books: %1 of %2</source><translation>书：%1 / %2</translation></message>
</context>
<context>
<name>shelf::CacheUse</name>
<message><source>Opened data, cover pictures, size, clear, disk</source><translation>已打开的数据、封面图片、大小、清除、磁盘</translation></message>
<message><source>Opened data</source><translation>已打开的数据</translation></message>
<message><source>Cover pictures</source><translation>封面图片</translation></message>
<message><source>Clear</source><extracomment>A button (verb): deletes the files of a cache</extracomment><translation>清除</translation></message>
<message><source>Clear: %1</source><translation>清除：%1</translation></message>
<message><source>Measuring the cache</source><translation>正在测量缓存</translation></message>
<message><source>Clearing the cache</source><translation>正在清除缓存</translation></message>
<message><source>The cache is cleared</source><translation>缓存已清除</translation></message>
<message><source>Not all of the cache could be cleared</source><translation>未能清除全部缓存</translation></message>
</context>
<context>
<name>shelf::CatalogueIndexSource</name>
<message><source>Sorting the books</source><translation>正在给书排序</translation></message>
</context>
<context>
<name>shelf::ChangePanel</name>
<message><source>What changed between the maps</source><translation>两张地图之间的变化</translation></message>
<message><source>Books that changed most</source><translation>变化最大的书</translation></message>
<message><source>Color by neighbors lost</source><translation>按失去的近邻着色</translation></message>
<message><source>Select these books</source><translation>选择这些书</translation></message>
<message><source>Book</source><translation>书</translation></message>
<message><source>Lost, %</source><translation>失去，%</translation></message>
<message><source>Of its 10 nearest books, those that are not among them on the other map, in percent</source><translation>它的 10 本最近邻图书中，在另一张地图上不再属于最近邻的百分比</translation></message>
</context>
<context>
<name>shelf::CleaningPanel</name>
<message><source>What each step leaves</source><translation>每一步之后的剩余</translation></message>
<message><source>&amp;Undo</source><translation>撤销(&amp;U)</translation></message>
<message><source>Leave &amp;nothing out</source><translation>不排除任何内容(&amp;N)</translation></message>
<message><source>&amp;Apply</source><translation>应用(&amp;A)</translation></message>
<message><source>What is left out</source><translation>已排除的内容</translation></message>
<message><source>Undo what was applied last</source><translation>撤销最近一次应用</translation></message>
<message><source>Leave nothing out</source><translation>不排除任何内容</translation></message>
<message><source>Apply to the open data</source><translation>应用于已打开的数据</translation></message>
<message><source>Working out what is left…</source><translation>正在计算剩余内容…</translation></message>
<message><source>This cannot be applied</source><translation>无法应用</translation></message>
<message><source>Stopped</source><translation>已停止</translation></message>
<message><source>The open data: %1</source><translation>已打开的数据：%1</translation></message>
<message><source>To be applied: %1 would be left</source><translation>待应用：将剩余 %1</translation></message>
<message><source>%1, %2, %3</source><comment>ratings, readers, books</comment><translation>%1，%2，%3</translation></message>
</context>
<context>
<name>shelf::CleaningPart</name>
<message><source>what is left out of the data</source><translation>数据中排除的内容</translation></message>
</context>
<context>
<name>shelf::CleaningPlan</name>
<message><source>Working out what is left</source><translation>正在计算剩余内容</translation></message>
</context>
<context>
<name>shelf::CleaningStepsModel</name>
<message><source>As read</source><translation>读取时</translation></message>
<message><source>Step</source><translation>步骤</translation></message>
<message><source>Left out</source><translation>已排除</translation></message>
<message><source>Ratings</source><translation>评分</translation></message>
<message><source>Readers</source><translation>读者</translation></message>
<message><source>Books</source><translation>书</translation></message>
</context>
<context>
<name>shelf::CloseGuard</name>
<message><source>The window closes once the project is saved</source><translation>项目保存后窗口即关闭</translation></message>
<message><source>Stop and close?</source><translation>停止并关闭？</translation></message>
<message><source>Save %1 before closing?</source><translation>关闭前保存 %1？</translation></message>
<message><source>Cancel</source><translation>取消</translation></message>
<message><source>Keep for next time</source><translation>暂存到下次</translation></message>
<message><source>Close without saving</source><translation>不保存直接关闭</translation></message>
<message><source>What you keep is offered, all of it, when Shelfspace starts again. What you close without saving is gone.</source><translation>暂存的全部内容会在 Shelfspace 再次启动时提供。不保存直接关闭的内容将丢失。</translation></message>
<message><source>This is under way: %1.</source><translation>正在进行：%1。</translation></message>
<message><source>Keep working</source><translation>继续工作</translation></message>
<message><source>Stop and close</source><translation>停止并关闭</translation></message>
</context>
<context>
<name>shelf::CloserBar</name>
<message numerus="yes"><source>Measure %Ln run(s) reader by reader</source><translation><numerusform>逐读者评估 %Ln 个运行</numerusform></translation></message>
<message><source>Here stands whether one run is better than another, beyond chance: once there are two that hold ratings out.</source><translation>此处说明某个运行是否确实优于另一个，而非出于随机性：须至少有两个留出了评分的运行。</translation></message>
<message><source>What each reader’s figures are is not known yet. It is worked out when you want it, as much work as measuring rankings, and kept while the runs are open.</source><translation>尚不知道每位读者的指标值。需要时才计算，工作量与评估排序相当，结果在运行打开期间保留。</translation></message>
<message><source>&amp;Figure</source><translation>指标(&amp;F)</translation></message>
<message><source>Figure that runs are compared by</source><translation>比较运行所用的指标</translation></message>
<message><source>Which pairs of runs</source><translation>比较哪些运行对</translation></message>
<message><source>The fewer comparisons are made, the smaller are the differences that can be shown: choose before you look</source><translation>比较的次数越少，能够显示的差异就越小：应在查看之前选定</translation></message>
<message><source>All pairs</source><translation>所有运行对</translation></message>
<message><source>Each with %1</source><translation>各自与 %1</translation></message>
</context>
<context>
<name>shelf::CloserLook</name>
<message><source>Measuring reader by reader</source><translation>正在逐读者评估</translation></message>
<message><source>Comparing runs</source><translation>正在比较运行</translation></message>
<message><source>No ratings</source><translation>无评分</translation></message>
<message numerus="yes"><source>%Ln rating(s)</source><translation><numerusform>%Ln 条评分</numerusform></translation></message>
<message numerus="yes"><source>%1 to %Ln rating(s)</source><translation><numerusform>%1 至 %Ln 条评分</numerusform></translation></message>
<message><source>p &lt; %1</source><translation>p &lt; %1</translation></message>
<message><source>p = %1</source><translation>p = %1</translation></message>
<message><source>&lt; %1</source><translation>&lt; %1</translation></message>
<message><source>%1 and %2 are of other data</source><translation>%1 与 %2 属于不同的数据</translation></message>
<message><source>%1 and %2: other ratings were held out</source><translation>%1 与 %2：留出的评分不同</translation></message>
<message><source>%1 and %2: one of them predicts no ratings</source><translation>%1 与 %2：其中一个不预测评分</translation></message>
<message><source>%1 is better than %2</source><translation>%1 优于 %2</translation></message>
<message><source>%1 and %2: no difference that these data can show</source><translation>%1 与 %2：这些数据显示不出差异</translation></message>
<message numerus="yes"><source>%1 after correction for %Ln comparison(s)</source><translation><numerusform>%1（已对 %Ln 次比较作校正）</numerusform></translation></message>
<message><source>%1: %2 %3 [%4, %5], %6</source><translation>%1：%2 %3 [%4, %5]，%6</translation></message>
<message><source>Readers by %1</source><translation>按%1划分的读者</translation></message>
<message><source>Others, or not known</source><translation>其他或未知</translation></message>
<message><source>%1 to %2</source><translation>%1 至 %2</translation></message>
<message><source>Copy this table</source><translation>复制此表</translation></message>
<message><source>Copy what is shown as tab-separated text, for a spreadsheet</source><translation>将显示的内容复制为以制表符分隔的文本，供电子表格使用</translation></message>
<message><source>Save this table</source><translation>保存此表</translation></message>
<message><source>Save what is shown as a CSV file</source><translation>将显示的内容保存为 CSV 文件</translation></message>
<message><source>Save table</source><translation>保存表格</translation></message>
<message><source>%1 and %2 were not measured on the same readers</source><translation>%1 与 %2 不是在相同的读者上评估的</translation></message>
</context>
<context>
<name>shelf::ColumnModel</name>
<message><source>no value</source><translation>无值</translation></message>
</context>
<context>
<name>shelf::CommandSearch</name>
<message><source>Find a command</source><translation>查找命令</translation></message>
<message><source>Words of the command</source><translation>命令中的词</translation></message>
<message><source>Commands</source><translation>命令</translation></message>
<message><source>%1  (%2)</source><translation>%1（%2）</translation></message>
</context>
<context>
<name>shelf::CommandTable</name>
<message><source>%1 ▸ %2</source><translation>%1 ▸ %2</translation></message>
</context>
<context>
<name>shelf::CompareModel</name>
<message><source>%1, seed %2</source><translation>%1，随机种子 %2</translation></message>
<message><source>Baseline</source><translation>基线模型</translation></message>
<message numerus="yes"><source>%1 × %Ln seed(s)</source><translation><numerusform>%1 × %Ln 个随机种子</numerusform></translation></message>
<message><source>%1 ± %2</source><translation>%1 ± %2</translation></message>
<message><source>%1 (%2 to %3)</source><translation>%1（%2 至 %3）</translation></message>
<message><source>%1@%2</source><translation>%1@%2</translation></message>
<message><source>%1, %2</source><translation>%1，%2</translation></message>
<message><source>Best validation loss</source><translation>最佳验证损失</translation></message>
<message><source>The lowest loss on held-out ratings of all epochs</source><translation>所有轮次中留出评分上的最低损失</translation></message>
<message><source>Test %1</source><translation>测试 %1</translation></message>
<message><source>On the test part, opened once the tuning had ended</source><translation>在测试集上，于调参结束后启封</translation></message>
<message><source>Best epoch</source><translation>最佳轮次</translation></message>
<message><source>The epoch that did best on held-out ratings</source><translation>在留出评分上表现最好的轮次</translation></message>
<message><source>Epochs trained</source><translation>训练轮次</translation></message>
<message><source>Training time, s</source><translation>训练时间，秒</translation></message>
<message><source>Parameters</source><translation>参数</translation></message>
<message><source>Numbers that training has learned</source><translation>训练所学到的数值个数</translation></message>
<message numerus="yes"><source>%1: %Ln run(s)</source><translation><numerusform>%1：%Ln 个运行</numerusform></translation></message>
<message><source>✓ %1</source><translation>✓ %1</translation></message>
<message><source>Run</source><translation>运行</translation></message>
<message><source>Preset</source><translation>预设</translation></message>
<message><source>Measured on</source><translation>评估数据</translation></message>
<message><source>best</source><translation>最佳</translation></message>
<message><source>baseline</source><translation>基线模型</translation></message>
<message><source>The best of these: %1</source><translation>其中最佳：%1</translation></message>
<message><source>%1 – F1: more</source><translation>%1 – F1：更多</translation></message>
</context>
<context>
<name>shelf::ComparePage</name>
<message><source>Loss curves compared</source><translation>损失曲线比较</translation></message>
<message><source>Search for settings</source><translation>参数搜索</translation></message>
<message><source>%1 removed.</source><translation>%1 已移除。</translation></message>
<message><source>Comparison and search</source><translation>比较与搜索</translation></message>
<message><source>Comparison</source><translation>比较</translation></message>
<message><source>Search</source><translation>搜索</translation></message>
<message><source>Views of the comparison</source><translation>比较的各视图</translation></message>
<message><source>Curves</source><translation>曲线</translation></message>
<message><source>Figure against figure</source><translation>指标对指标</translation></message>
<message><source>Is the difference real?</source><translation>差异是否真实？</translation></message>
<message><source>Where does it fail?</source><translation>在哪里失效？</translation></message>
<message><source>These vectors have no figures to compare</source><translation>这些向量没有可比较的指标值</translation></message>
<message><source>Nothing to compare yet</source><translation>还没有可比较的内容</translation></message>
<message><source>They came without ratings, on which runs are measured. Two sets of vectors of the same books are compared on the map: “Two maps” there draws them side by side and names the books whose nearest ones differ most.</source><translation>它们不附带评分，而运行是在评分上评估的。同一批书的两组向量可在地图上比较：那里的“两张地图”将它们并排绘制，并指出最近邻图书差异最大的书。</translation></message>
<message><source>Runs stand here side by side, with their settings, results and curves, once they are trained.</source><translation>运行训练完成后，会在此处与其设置、结果和曲线并列显示。</translation></message>
<message><source>Go to the map</source><translation>前往地图</translation></message>
<message><source>Go to Training</source><translation>前往“训练”</translation></message>
<message><source>These runs hold out different ratings or use different losses: their figures cannot be compared exactly.</source><translation>这些运行留出的评分不同，或所用的损失不同：其指标值不能严格比较。</translation></message>
<message><source>%1: %2</source><translation>%1：%2</translation></message>
</context>
<context>
<name>shelf::CompareTable</name>
<message><source>Comparison of runs</source><translation>运行比较</translation></message>
<message><source>Settings in which the runs differ are bold; the best result of a column is ticked.</source><translation>各运行不同的设置以粗体显示；每列的最佳结果打勾。</translation></message>
<message><source>Filter runs</source><translation>筛选运行</translation></message>
<message><source>Presets shown</source><translation>显示的预设</translation></message>
<message><source>Which presets are shown</source><translation>显示哪些预设</translation></message>
<message><source>Data shown</source><translation>显示的数据</translation></message>
<message><source>Only figures of the same held-out part of the same data can be compared</source><translation>只有同一数据、同一留出部分的指标值才能比较</translation></message>
<message><source>Groups of runs</source><translation>运行的分组</translation></message>
<message><source>What the rows are put together by</source><translation>各行按什么归并</translation></message>
<message><source>No groups</source><translation>不分组</translation></message>
<message><source>Group by preset</source><translation>按预设分组</translation></message>
<message><source>Group by data</source><translation>按数据分组</translation></message>
<message><source>All presets</source><translation>所有预设</translation></message>
<message><source>All data</source><translation>所有数据</translation></message>
<message><source>Seeds together</source><translation>合并随机种子</translation></message>
<message><source>Runs that differ in nothing but the seed share a row: mean ± standard deviation</source><translation>仅随机种子不同的运行合为一行：均值 ± 标准差</translation></message>
<message><source>All columns</source><translation>所有列</translation></message>
<message><source>Every result and every setting, and not just the main results and what differs</source><translation>每项结果和每个设置，而不只是主要结果和有差异的设置</translation></message>
<message><source>Measure ranking</source><translation>评估排序</translation></message>
<message><source>Measures how well the runs rank all books, for those where it is not known yet</source><translation>对尚不知道结果的运行，评估其对所有书的排序效果</translation></message>
<message><source>Open test part…</source><translation>启封测试集…</translation></message>
<message><source>Open the test part</source><translation>启封测试集</translation></message>
<message><source>Remove the selected run</source><translation>移除所选运行</translation></message>
<message><source>Remove the selected run (Delete)</source><translation>移除所选运行 (Delete)</translation></message>
<message><source>Copy table</source><translation>复制表格</translation></message>
<message><source>Copy what is shown as tab-separated text, for a spreadsheet</source><translation>将显示的内容复制为以制表符分隔的文本，供电子表格使用</translation></message>
<message><source>Save table</source><translation>保存表格</translation></message>
<message><source>Save what is shown as a CSV file</source><translation>将显示的内容保存为 CSV 文件</translation></message>
<message><source>Measures the selected run on the ratings that were set aside for the very end</source><translation>在为最后预留的评分上评估所选运行</translation></message>
<message><source>Open the test part for %1?</source><translation>为 %1 启封测试集？</translation></message>
<message><source>The test part says how good a model is on ratings that no decision rests on. It can do that only once: as soon as settings are changed after looking at it, it is one more validation part, and its figures flatter. Open it when the tuning has ended. Runs trained on these data afterwards carry a caution.</source><translation>测试集说明模型在不作任何决策依据的评分上有多好。这只能做一次：查看之后一旦更改设置，它就成了又一个验证集，其指标值会偏高。应在调参结束后启封。此后用这些数据训练的运行都会带有提醒。</translation></message>
<message><source>Keep it shut</source><translation>保持封存</translation></message>
<message><source>Open it</source><translation>启封</translation></message>
<message><source>Save comparison of runs</source><translation>保存运行比较</translation></message>
<message><source>Only of a run that set a test part aside (Test part, in the form's Data group) which is still shut</source><translation>仅限预留了测试集（表单“数据”组中的“测试集”）且尚未启封的运行</translation></message>
<message><source>Remove</source><translation>移除</translation></message>
</context>
<context>
<name>shelf::ContextMenus</name>
<message numerus="yes"><source>Copy %Ln row(s)</source><translation><numerusform>复制 %Ln 行</numerusform></translation></message>
<message><source>Copy the whole list</source><translation>复制整个列表</translation></message>
<message><source>Select all</source><translation>全选</translation></message>
<message><source>Save the list (CSV)…</source><translation>保存列表 (CSV)…</translation></message>
<message><source>Copy picture</source><translation>复制图片</translation></message>
<message><source>Copy figures</source><translation>复制数值</translation></message>
</context>
<context>
<name>shelf::CostCurve</name>
<message><source>Cost of the layout</source><translation>布局的代价</translation></message>
<message><source>No values yet</source><translation>还没有值</translation></message>
<message><source>%1 after iteration %2</source><translation>第 %2 次迭代后为 %1</translation></message>
<message><source>%1 %2</source><translation>%1 %2</translation></message>
</context>
<context>
<name>shelf::Counted</name>
<message numerus="yes"><source>%Ln book(s)</source><translation><numerusform>%Ln 本书</numerusform></translation></message>
<message numerus="yes"><source>%Ln reader(s)</source><translation><numerusform>%Ln 位读者</numerusform></translation></message>
<message numerus="yes"><source>%Ln rating(s)</source><translation><numerusform>%Ln 条评分</numerusform></translation></message>
<message numerus="yes"><source>%Ln time(s) taken</source><translation><numerusform>读过 %Ln 次</numerusform></translation></message>
<message numerus="yes"><source>%Ln note(s)</source><translation><numerusform>%Ln 条提示</numerusform></translation></message>
</context>
<context>
<name>shelf::CoverStore</name>
<message><source>Fetch cover pictures?</source><translation>获取封面图片？</translation></message>
<message><source>The data name an address for each cover. Fetching one tells its server that somebody looks at this book. Pictures are kept on this computer. Without them, covers are drawn. The answer holds for this library.</source><translation>数据为每个封面给出了地址。获取封面会让其服务器得知有人在查看这本书。图片保存在本计算机上。不获取时，封面由程序绘制。此答复适用于这个书库。</translation></message>
<message><source>Draw them</source><translation>绘制封面</translation></message>
<message><source>Fetch pictures</source><translation>获取图片</translation></message>
</context>
<context>
<name>shelf::CoverWidget</name>
<message><source>Cover</source><translation>封面</translation></message>
<message><source>Placeholder cover of %1</source><translation>%1 的占位封面</translation></message>
<message><source>Cover of %1</source><translation>%1 的封面</translation></message>
</context>
<context>
<name>shelf::CrashOffer</name>
<message><source>Looking for crash reports</source><translation>正在查找崩溃报告</translation></message>
<message><source>Shelfspace ended unexpectedly on %1. What it left is kept on this computer alone; nothing was sent.</source><translation>Shelfspace 在 %1 意外结束。留下的信息只保存在本计算机上；没有发送任何内容。</translation></message>
<message><source>Shelfspace ended unexpectedly more than once, last on %1. What it left is kept on this computer alone; nothing was sent.</source><translation>Shelfspace 曾多次意外结束，最近一次在 %1。留下的信息只保存在本计算机上；没有发送任何内容。</translation></message>
<message><source>Show</source><translation>显示</translation></message>
<message><source>Copy</source><translation>复制</translation></message>
<message><source>Delete</source><translation>删除</translation></message>
<message><source>Shows what the program wrote down when it ended</source><translation>显示程序结束时写下的内容</translation></message>
<message><source>Copies it, to be sent by your own hand</source><translation>将其复制，以便自行发送</translation></message>
<message><source>Deletes it</source><translation>将其删除</translation></message>
<message><source>The crash report is copied</source><translation>崩溃报告已复制</translation></message>
<message><source>Deleting crash reports</source><translation>正在删除崩溃报告</translation></message>
<message><source>The crash report is deleted</source><translation>崩溃报告已删除</translation></message>
<message><source>The crash report could not be deleted</source><translation>无法删除崩溃报告</translation></message>
<message><source>Crash report</source><translation>崩溃报告</translation></message>
</context>
<context>
<name>shelf::DataJoiner</name>
<message><source>The run that was to go on with %1 is gone</source><translation>要用 %1 继续训练的运行已不存在</translation></message>
<message><source>Open the run, and continue it with these data.</source><translation>打开该运行，并用这些数据继续训练。</translation></message>
<message><source>Joining %1 with other data</source><translation>正在将 %1 与其他数据联接</translation></message>
</context>
<context>
<name>shelf::DataOpener</name>
<message><source>Looking at %1</source><translation>正在查看 %1</translation></message>
<message><source>Making the sample library</source><translation>正在生成示例书库</translation></message>
<message><source>Reading %1</source><translation>正在读取 %1</translation></message>
<message><source>Keeping the data for the next time</source><translation>正在保留数据以备下次使用</translation></message>
</context>
<context>
<name>shelf::DifferencePanel</name>
<message><source>Differences between runs</source><translation>运行之间的差异</translation></message>
<message><source>What is better beyond chance is bold; the surest stand first.</source><translation>超出随机性的优势以粗体显示；最可靠的排在最前。</translation></message>
</context>
<context>
<name>shelf::DifferencesModel</name>
<message><source>Answer</source><translation>结论</translation></message>
<message><source>%1, first less second</source><translation>%1，前者减后者</translation></message>
<message><source>First less second</source><translation>前者减后者</translation></message>
<message><source>%1 [%2, %3]</source><translation>%1 [%2, %3]</translation></message>
<message><source>With its 95 % interval, by a paired bootstrap over readers</source><translation>附 95% 区间，由读者的配对自助法得出</translation></message>
<message><source>p, corrected</source><translation>p（校正后）</translation></message>
<message><source>%1 before the correction</source><translation>校正前 %1</translation></message>
<message><source>How often chance alone gives a difference as large: a randomization test paired over readers, corrected for all comparisons of this table (Holm)</source><translation>仅凭随机性出现这么大差异的频率：按读者配对的随机化检验，并对本表的所有比较作校正（Holm）</translation></message>
<message><source>Readers who differ</source><translation>有差异的读者</translation></message>
<message><source>%1 of %2</source><translation>%1 / %2</translation></message>
<message><source>a run that was removed</source><translation>已移除的运行</translation></message>
</context>
<context>
<name>shelf::EpochStrip</name>
<message><source>Epochs of the training</source><translation>训练的轮次</translation></message>
<message><source>Epoch</source><translation>轮次</translation></message>
<message><source>The map as it was after an epoch of the training</source><translation>训练某一轮之后的地图</translation></message>
<message><source>Epoch %1 of %2</source><translation>第 %1 轮，共 %2 轮</translation></message>
<message><source>Work out the maps of all epochs</source><translation>计算所有轮次的地图</translation></message>
<message><source>Before training</source><translation>训练前</translation></message>
<message><source>Pause</source><translation>暂停</translation></message>
<message><source>Play</source><translation>播放</translation></message>
<message><source>Stay at this epoch</source><translation>停在此轮次</translation></message>
<message><source>Play the training from epoch to epoch</source><translation>逐轮播放训练过程</translation></message>
<message><source>Pause the epochs</source><translation>暂停各轮次的播放</translation></message>
<message><source>Play the epochs</source><translation>播放各轮次</translation></message>
</context>
<context>
<name>shelf::ExportDialog</name>
<message><source>The map is the one on the Map page: %1.</source><translation>地图即“地图”页面上的地图：%1。</translation></message>
<message><source>There is no map on the Map page, so the map is one of the two principal components.</source><translation>“地图”页面上没有地图，因此采用两个主成分的地图。</translation></message>
<message><source>Export</source><translation>导出</translation></message>
<message><source>Folder</source><translation>文件夹</translation></message>
<message><source>Choose…</source><translation>选择…</translation></message>
<message><source>Choose the folder</source><translation>选择文件夹</translation></message>
<message><source>&amp;Folder</source><translation>文件夹(&amp;F)</translation></message>
<message><source>Folder to export to</source><translation>导出到的文件夹</translation></message>
<message><source>What to take away of &lt;b&gt;%1&lt;/b&gt;</source><translation>导出 &lt;b&gt;%1&lt;/b&gt; 的哪些内容</translation></message>
<message><source>&lt;b&gt;%1&lt;/b&gt; is not trained yet: only the list of books can be exported.</source><translation>&lt;b&gt;%1&lt;/b&gt; 尚未训练：只能导出书的列表。</translation></message>
<message><source>Nothing is trained yet: only the list of books can be exported.</source><translation>还没有训练任何运行：只能导出书的列表。</translation></message>
<message numerus="yes"><source>%Ln book(s) without a vector are in no file of vectors, places or nearest books.</source><translation><numerusform>%Ln 本书没有向量，因此不在任何向量、位置或最近邻图书文件中。</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) that nobody rated in the training part are in no file of vectors, places or nearest books.</source><translation><numerusform>%Ln 本书在训练集中没有人评过分，因此不在任何向量、位置或最近邻图书文件中。</numerusform></translation></message>
<message><source>Replace and export</source><translation>替换并导出</translation></message>
<message><source>Writing …</source><translation>正在写入…</translation></message>
<message><source>No export wrote these as they are: %1</source><translation>以下文件的现状不是由导出写成的：%1</translation></message>
<message numerus="yes"><source>%Ln file(s) of the folder may be your own. Replace them?</source><translation><numerusform>文件夹中有 %Ln 个文件可能是自己的。替换它们？</numerusform></translation></message>
<message><source>No export wrote these as they are, and what they hold now would be lost: %1</source><translation>以下文件的现状不是由导出写成的，替换将丢失其现有内容：%1</translation></message>
<message><source>Keep them</source><translation>保留</translation></message>
<message><source>Replace</source><translation>替换</translation></message>
<message><source>&lt;b&gt;Written:&lt;/b&gt; %1.</source><translation>&lt;b&gt;已写入：&lt;/b&gt;%1。</translation></message>
<message><source> &lt;b&gt;Removed:&lt;/b&gt; %1, of an earlier export; this run has none.</source><translation> &lt;b&gt;已移除：&lt;/b&gt;%1，属于较早的一次导出；此运行没有这些内容。</translation></message>
<message><source> &lt;b&gt;Left:&lt;/b&gt; %1; this run has none, and no export wrote it there as it is.</source><translation> &lt;b&gt;未动：&lt;/b&gt;%1；此运行没有这些内容，且其现状不是由导出写成的。</translation></message>
<message><source>Note:</source><translation>提示：</translation></message>
<message><source>Open the folder</source><translation>打开文件夹</translation></message>
<message><source>Stopped. Nothing was written.</source><translation>已停止。没有写入任何内容。</translation></message>
<message><source>&lt;b&gt;Nothing was written.&lt;/b&gt; %1</source><translation>&lt;b&gt;没有写入任何内容。&lt;/b&gt;%1</translation></message>
<message><source>Recommendations for each reader</source><translation>面向每位读者的推荐</translation></message>
<message><source>Scale each book vector to length 1</source><translation>将每个图书向量缩放到长度 1</translation></message>
<message><source>A picture of each book: its cover where it was fetched, else a drawn one</source><translation>每本书的图片：已获取的封面，否则为绘制的封面</translation></message>
<message><source>Pictures as %1</source><translation>图片格式：%1</translation></message>
<message><source>Pictures as</source><translation>图片格式</translation></message>
<message><source>Only for: %1</source><translation>仅用于：%1</translation></message>
</context>
<context>
<name>shelf::ExportPlan</name>
<message><source>Choose at least one thing to export.</source><translation>至少选择一项要导出的内容。</translation></message>
<message><source>Choose a format for the pictures.</source><translation>选择图片的格式。</translation></message>
<message><source>Name a folder with its whole path.</source><translation>给出文件夹的完整路径。</translation></message>
<message><source>Already there, and replaced: %1</source><translation>已存在，将被替换：%1</translation></message>
<message><source>The folder will be made.</source><translation>将创建该文件夹。</translation></message>
<message><source>%1 For %2.</source><translation>%1用于%2。</translation></message>
</context>
<context>
<name>shelf::ExportWriter</name>
<message><source>Exporting</source><translation>正在导出</translation></message>
</context>
<context>
<name>shelf::FaithPanel</name>
<message><source>How far to trust the map</source><translation>地图有多可信</translation></message>
<message><source>Neighbors kept</source><translation>近邻保留率</translation></message>
<message><source>Share of each book's 10 true neighbors that are among its 10 nearest on the map.</source><translation>每本书的 10 个真实近邻中，在地图上也属于 10 个最近邻的比例。</translation></message>
<message><source>Trustworthiness</source><translation>可信度</translation></message>
<message><source>1: no book looks near that is far in truth.</source><translation>1：没有书看似相近而实际相远。</translation></message>
<message><source>Continuity</source><translation>连续性</translation></message>
<message><source>1: no true neighbors are torn far apart.</source><translation>1：没有真实近邻被拆散。</translation></message>
<message><source>Groups kept (KNC)</source><translation>分组保留 (KNC)</translation></message>
<message><source>Share of the nearest groups that are nearest on the map too: the middle scale.</source><translation>最近的分组中，在地图上也最近的比例：中尺度。</translation></message>
<message><source>Distances kept (CPD)</source><translation>距离保留 (CPD)</translation></message>
<message><source>Rank correlation of the distances of 1,000 books: the large scale.</source><translation>1,000 本书之间距离的秩相关：大尺度。</translation></message>
<message><source>Measure</source><translation>评估</translation></message>
<message><source>Color by neighbors kept</source><translation>按近邻保留率着色</translation></message>
<message><source>Show where the map is lying</source><translation>显示地图失真之处</translation></message>
<message><source>Around the selected book, mark those that look near but are no neighbors in truth</source><translation>在所选书的周围，标出看似相近而实际不是近邻的书</translation></message>
<message><source>A map of so many dimensions in two or three can't keep everything. The list of nearest books is always taken from the model's own space, never from the map.</source><translation>如此多维的空间在两维或三维的地图上无法保留一切。最近邻图书的列表始终取自模型自身的空间，而不是地图。</translation></message>
<message><source>Of a book's %1 true neighbors, %2 are near it on this map.</source><translation>每本书的 %1 个真实近邻中，平均有 %2 个在此地图上位于其附近。</translation></message>
<message><source>Measured between these: %1</source><comment>genres, or so many clusters</comment><translation>按以下各类之间计算：%1</translation></message>
</context>
<context>
<name>shelf::FeatureForm</name>
<message><source>Unknown</source><translation>未知</translation></message>
<message><source>Known</source><translation>已知</translation></message>
<message><source>%1 is known</source><translation>%1已知</translation></message>
<message><source>What is known of the reader</source><translation>关于读者的已知信息</translation></message>
</context>
<context>
<name>shelf::FiguresModel</name>
<message><source>Run or blend</source><translation>运行或混合</translation></message>
<message><source>%1 – F1: more</source><translation>%1 – F1：更多</translation></message>
</context>
<context>
<name>shelf::FilterText</name>
<message><source>This is no regular expression: %1, at character %2</source><translation>这不是正则表达式：%1，在第 %2 个字符处</translation></message>
</context>
<context>
<name>shelf::FiltersPanel</name>
<message><source>Year</source><translation>年份</translation></message>
<message><source>Mean rating</source><translation>平均评分</translation></message>
<message><source>Readers</source><translation>读者</translation></message>
<message><source>Ratings</source><translation>评分</translation></message>
<message><source>Error of prediction</source><translation>预测误差</translation></message>
<message><source>Filter by numbers</source><translation>按数值筛选</translation></message>
<message><source>The line is the selection, at a height of its own.</source><translation>线表示所选的书，采用单独的高度比例。</translation></message>
<message><source>Clear all</source><translation>全部清除</translation></message>
<message><source>Give up all that is picked in the histograms</source><translation>放弃在直方图中选取的所有范围</translation></message>
<message><source>Earlier years</source><translation>较早的年份</translation></message>
<message><source>One step earlier</source><translation>前移一步</translation></message>
<message><source>Play the years</source><translation>播放年份</translation></message>
<message><source>Walks through the years: what is picked moves on by a bar at a time</source><translation>逐年推移：选取的范围每次移动一个条柱</translation></message>
<message><source>Later years</source><translation>较晚的年份</translation></message>
<message><source>One step later</source><translation>后移一步</translation></message>
<message><source>Drag over bars to show only their books; a click takes one bar, Escape clears</source><translation>在条柱上拖动，只显示其中的书；点击选取一个条柱，Esc 清除</translation></message>
<message><source>Clear: %1</source><translation>清除：%1</translation></message>
<message><source>Show all again</source><translation>重新显示全部</translation></message>
<message><source>Stop</source><translation>停止</translation></message>
<message><source>All books: %1</source><translation>全部书：%1</translation></message>
<message><source>Books shown: %1 of %2</source><translation>显示的书：%1 / %2</translation></message>
</context>
<context>
<name>shelf::FormSteps</name>
<message><source>Undo a change of the settings</source><translation>撤销一处设置更改</translation></message>
<message><source>Redo a change of the settings</source><translation>重做一处设置更改</translation></message>
</context>
<context>
<name>shelf::FrozenColumn</name>
<message><source>The first column, kept in sight</source><translation>第一列，始终可见</translation></message>
</context>
<context>
<name>shelf::GroupsPanel</name>
<message><source>Groups of books</source><translation>书的分组</translation></message>
<message><source>&amp;Method</source><translation>方法(&amp;M)</translation></message>
<message><source>k-means</source><translation>k-means</translation></message>
<message><source>HDBSCAN</source><translation>HDBSCAN</translation></message>
<message><source>Islands of the map</source><translation>地图岛屿</translation></message>
<message><source>Your tags</source><translation>自己的标签</translation></message>
<message><source>k-means puts every book into one of so many groups; HDBSCAN finds dense groups by itself and leaves out the books between them; islands are what HDBSCAN finds on the map itself, which is not all true of the model's space; with your tags, books that have the same tags are a group, also those that have several</source><translation>k-means 将每本书归入给定数量的分组之一；HDBSCAN 自行发现稠密的分组，并略去其间的书；岛屿是 HDBSCAN 在地图本身上发现的，不一定都符合模型的空间；按自己的标签分组时，标签相同的书为一组，有多个标签的书也是如此</translation></message>
<message><source>&amp;Groups</source><translation>分组(&amp;G)</translation></message>
<message><source>&amp;Least size</source><translation>最小规模(&amp;L)</translation></message>
<message><source>A group has at least so many books</source><translation>一个分组至少有这么多本书</translation></message>
<message><source>Find groups</source><translation>查找分组</translation></message>
<message><source>Color by group</source><translation>按分组着色</translation></message>
<message><source>Words that stand out</source><translation>突出的词</translation></message>
<message><source>Books</source><translation>书</translation></message>
<message><source>Groups</source><translation>分组</translation></message>
<message><source>Enter or a double click selects the books of a group</source><translation>按 Enter 或双击可选择分组中的书</translation></message>
<message><source>Groups of books that lie together are listed here, with the words that stand out in their titles.</source><translation>彼此靠近的书组成的分组列在此处，并附其书名中突出的词。</translation></message>
<message><source>Tags</source><translation>标签</translation></message>
<message><source>Group %1</source><translation>第 %1 组</translation></message>
<message><source>In no group</source><translation>不属于任何分组</translation></message>
</context>
<context>
<name>shelf::Guide</name>
<message><source>New here?</source><translation>初次使用？</translation></message>
<message><source>A tour of three minutes: train a model, walk its map, see what it recommends. You do it yourself, and can leave at any time.</source><translation>三分钟的导览：训练模型，漫游地图，查看推荐。亲手操作，随时可以离开。</translation></message>
<message><source>&amp;Take the tour</source><translation>开始导览(&amp;T)</translation></message>
<message><source>&amp;Not now</source><translation>暂不(&amp;N)</translation></message>
<message><source>%1 of %2</source><translation>%1 / %2</translation></message>
<message><source>&amp;End tour</source><translation>结束导览(&amp;E)</translation></message>
<message><source>&amp;Back</source><translation>返回(&amp;B)</translation></message>
<message><source>What is next?</source><translation>下一步做什么？</translation></message>
<message><source>&amp;Dismiss</source><translation>关闭提示(&amp;D)</translation></message>
<message><source>The tour can be taken again: Guided tour, under Help</source><translation>可以再次进行导览：“帮助”下的“导览”</translation></message>
<message><source>The tour goes on here when you want: Guided tour, under Help</source><translation>需要时可在此继续导览：“帮助”下的“导览”</translation></message>
</context>
<context>
<name>shelf::GuideCard</name>
<message><source>%1 (Alt+%2)</source><translation>%1 (Alt+%2)</translation></message>
</context>
<context>
<name>shelf::GuideReader</name>
<message><source>Guide</source><translation>指南</translation></message>
</context>
<context>
<name>shelf::HelpButton</name>
<message><source>Help: %1</source><translation>帮助：%1</translation></message>
<message><source>What does this mean?</source><translation>这是什么意思？</translation></message>
<message><source>More in the guide (F1)</source><translation>更多内容见指南 (F1)</translation></message>
</context>
<context>
<name>shelf::HelpDesk</name>
<message><source>Reading the guide</source><translation>正在读取指南</translation></message>
</context>
<context>
<name>shelf::HelpWindow</name>
<message><source>Shelfspace guide</source><translation>Shelfspace 指南</translation></message>
<message><source>Search the guide</source><translation>搜索指南</translation></message>
<message><source>Contents</source><translation>目录</translation></message>
<message><source>Found in the guide</source><translation>在指南中找到</translation></message>
<message><source>Back</source><extracomment>To the page of the guide that was read before</extracomment><translation>返回</translation></message>
<message><source>Forward</source><translation>前进</translation></message>
<message><source>Smaller letters</source><translation>缩小文字</translation></message>
<message><source>Larger letters</source><translation>放大文字</translation></message>
<message><source>Print this chapter…</source><translation>打印本章…</translation></message>
<message><source>%1
in %2</source><translation>%1
见 %2</translation></message>
<message><source>Nothing found for “%1”</source><translation>没有找到与“%1”匹配的内容</translation></message>
<message><source>Reading the guide</source><translation>正在读取指南</translation></message>
</context>
<context>
<name>shelf::HistoryModel</name>
<message><source>Epoch</source><translation>轮次</translation></message>
<message><source>Training loss</source><translation>训练损失</translation></message>
<message><source>Validation loss</source><translation>验证损失</translation></message>
<message><source>NDCG@10</source><translation>NDCG@10</translation></message>
<message><source>Learning rate</source><translation>学习率</translation></message>
<message><source>Time, s</source><translation>时间，秒</translation></message>
<message><source>The epoch that did best on the held-out ratings</source><translation>在留出评分上表现最好的轮次</translation></message>
<message><source>F1 says what this is</source><translation>按 F1 查看其含义</translation></message>
</context>
<context>
<name>shelf::HoverCard</name>
<message><source>%1 BCE</source><translation>公元前 %1 年</translation></message>
<message><source>no ratings</source><translation>无评分</translation></message>
<message><source>taken by %1</source><translation>%1读过</translation></message>
<message><source>%1 from %2</source><comment>mean rating, number of ratings</comment><translation>平均 %1，共 %2</translation></message>
<message><source>%1: %2</source><translation>%1：%2</translation></message>
<message><source>Rated %1 by %2</source><translation>%2的评分：%1</translation></message>
<message><source>Recommended, predicted %1</source><translation>已推荐，预测 %1</translation></message>
<message><source>Recommended, score %1</source><translation>已推荐，得分 %1</translation></message>
<message><source>Neighbor %1, distance %2</source><translation>第 %1 近邻，距离 %2</translation></message>
<message><source>Near the selected book here, not in the model</source><translation>在此处靠近所选的书，在模型中则不然</translation></message>
<message><source>%1 of its %2 nearest kept by the map</source><translation>%2 个最近邻中有 %1 个在地图上得以保留</translation></message>
<message><source>%1 % of its nearest lost</source><translation>失去了 %1% 的最近邻</translation></message>
<message><source>Predicted %1</source><translation>预测 %1</translation></message>
<message><source>Score %1</source><translation>得分 %1</translation></message>
<message><source>Predicted %1 off, over %2 held out</source><comment>mean absolute error, 12 ratings</comment><translation>预测平均误差 %1，共留出 %2</translation></message>
<message><source>Outside the filter</source><translation>不符合筛选</translation></message>
<message><source>by %1</source><translation>作者：%1</translation></message>
<message><source>as for a new reader, by ratings
that are all held out from the model</source><comment>in two lines</comment><translation>按新读者处理，所依据的评分
全部对模型留出</translation></message>
<message><source>It has no vector, or one of zeros or of no numbers,
so it is near nothing</source><comment>in two lines</comment><translation>它没有向量，或向量全为零或含非数值，
因此与任何书都不相近</translation></message>
<message><source>Nobody rated it in the training part,
so the model knows nothing about it</source><comment>in two lines</comment><translation>训练集中没有人给它评过分，
因此模型对其一无所知</translation></message>
</context>
<context>
<name>shelf::HtmlMap</name>
<message><source>Search titles, authors and ids</source><translation>搜索书名、作者和编号</translation></message>
<message><source>Found</source><translation>找到的书</translation></message>
<message><source>and %1 more</source><translation>另有 %1 项</translation></message>
<message><source>Color by</source><translation>着色依据</translation></message>
<message><source>Nothing</source><translation>无</translation></message>
<message><source>Other</source><translation>其他</translation></message>
<message><source>Unknown</source><translation>未知</translation></message>
<message><source>Closer</source><translation>拉近</translation></message>
<message><source>Farther</source><translation>拉远</translation></message>
<message><source>Show the whole map</source><translation>显示整张地图</translation></message>
<message><source>Dark colors</source><translation>深色</translation></message>
<message><source>Show all</source><translation>显示全部</translation></message>
<message><source>From</source><translation>从</translation></message>
<message><source>To</source><translation>到</translation></message>
<message><source>Click a book to see the books nearest to it.</source><translation>点击一本书，查看它的最近邻图书。</translation></message>
<message><source>Selected: %1</source><translation>已选择：%1</translation></message>
<message><source>Clear the selection</source><translation>清除选择</translation></message>
<message><source>Nearest books</source><translation>最近邻图书</translation></message>
<message><source>By %1 in the model's own space, not on the map; the nearest %2.</source><translation>在模型自身的空间中按%1计算，而不是在地图上；最近的 %2 本。</translation></message>
<message><source>cosine distance</source><translation>余弦距离</translation></message>
<message><source>Euclidean distance</source><translation>欧氏距离</translation></message>
<message><source>dot product, where larger is nearer</source><translation>点积，越大越近</translation></message>
<message><source>%1 % of its nearest books are near it on this map too.</source><translation>其 %1% 的最近邻图书在此地图上也位于附近。</translation></message>
<message><source>No ratings</source><translation>无评分</translation></message>
<message><source>The map is drawn by a script on this page, which the browser does not run.</source><translation>地图由此页面上的脚本绘制，而浏览器没有执行脚本。</translation></message>
<message><source>%1, %2 % of the variance</source><translation>%1，占方差的 %2%</translation></message>
<message><source>%1 left out, which have no vector</source><translation>已排除 %1 本没有向量的书</translation></message>
<message><source>%1 left out, which nobody rated in the training part</source><translation>已排除 %1 本训练集中没有人评过分的书</translation></message>
<message><source>stopped before its end</source><translation>提前停止</translation></message>
<message><source>keeps %1 of the %2 nearest books, trustworthiness %3</source><translation>%2 本最近邻图书中保留了 %1 本，可信度 %3</translation></message>
<message><source>Map of books</source><translation>图书地图</translation></message>
<message><source>Books that match: %1 of %2</source><translation>匹配的书：%1 / %2</translation></message>
<message><source>Books that stand out: %1 of %2</source><translation>突出显示的书：%1 / %2</translation></message>
<message><source>Mean rating: %1 (ratings: %2)</source><translation>平均评分：%1（评分：%2）</translation></message>
<message><source>Readers who took it: %1</source><translation>读过此书的读者：%1</translation></message>
<message><source>Map of books: %1</source><translation>书的地图：%1</translation></message>
<message><source>Drag or arrow keys: move. Wheel or + and −: zoom. 0: the whole map. /: search. Enter: the book in the middle. Esc: clear. Back key of the browser: the book before.</source><translation>拖动或方向键：移动。滚轮或 + 和 −：缩放。0：整张地图。/：搜索。Enter：中间的书。Esc：清除。浏览器的后退键：前一本书。</translation></message>
<message><source>Drag or arrow keys: turn, with Shift: move. Wheel or + and −: zoom. 0: the whole map. /: search. Enter: the book in the middle. Esc: clear. Back key of the browser: the book before.</source><translation>拖动或方向键：旋转，按住 Shift：移动。滚轮或 + 和 −：缩放。0：整张地图。/：搜索。Enter：中间的书。Esc：清除。浏览器的后退键：前一本书。</translation></message>
</context>
<context>
<name>shelf::ImportPage</name>
<message><source>Reading, report or cleaning</source><translation>读取、报告或清洗</translation></message>
<message><source>How it is read</source><translation>读取方式</translation></message>
<message><source>Report</source><translation>报告</translation></message>
<message><source>Leave out</source><translation>排除</translation></message>
<message><source>&amp;Reset</source><translation>重置(&amp;R)</translation></message>
<message><source>Back to what was found</source><translation>恢复为自动识别的结果</translation></message>
<message><source>Takes back all that was said, and reads the files as they tell themselves</source><translation>撤回所有指定，按文件自身的内容读取</translation></message>
<message><source>&amp;Back</source><translation>返回(&amp;B)</translation></message>
<message><source>Back</source><extracomment>Leaves the page of the import (verb)</extracomment><translation>返回</translation></message>
<message><source>Open as &amp;vectors…</source><translation>作为向量打开(&amp;V)…</translation></message>
<message><source>Open as vectors</source><translation>作为向量打开</translation></message>
<message><source>Takes the numbers of each line for a vector that was made elsewhere</source><translation>将每行的数值视为在别处生成的向量</translation></message>
<message><source>Once the files are open: what each step leaves is shown first</source><translation>须先打开文件：会先显示每一步之后的剩余</translation></message>
<message><source>&amp;Read again</source><translation>重新读取(&amp;R)</translation></message>
<message><source>&amp;Open</source><translation>打开(&amp;O)</translation></message>
<message><source>Read again</source><translation>重新读取</translation></message>
<message><source>Open</source><translation>打开</translation></message>
<message><source>Report (%1)</source><translation>报告 (%1)</translation></message>
<message><source>Undo what was left out</source><translation>撤销排除</translation></message>
</context>
<context>
<name>shelf::Importing</name>
<message><source>How %1 is read</source><translation>%1 的读取方式</translation></message>
<message><source>How these files are read</source><translation>这些文件的读取方式</translation></message>
<message><source>What is left out of %1</source><translation>%1 中排除的内容</translation></message>
<message><source>These books and readers are made up by the program: there is no file, and nothing about reading can be changed. What is left out of them can.</source><translation>这些书和读者由程序虚构：没有文件，读取方式无从更改。排除哪些内容则可以更改。</translation></message>
<message><source>These data came with a run that does not say from which files: how they were read can no more be changed. What is left out of them can.</source><translation>这些数据来自一个没有说明文件来源的运行：读取方式已无法更改。排除哪些内容则可以更改。</translation></message>
<message><source>To be checked: %1.</source><translation>待检查：%1。</translation></message>
</context>
<context>
<name>shelf::JobBar</name>
<message><source>What was found while reading the files</source><translation>读取文件时的发现</translation></message>
</context>
<context>
<name>shelf::JobLine</name>
<message><source>%1 left</source><translation>剩余 %1</translation></message>
<message><source>Cancel: %1</source><translation>取消：%1</translation></message>
<message><source>%1: stopping</source><translation>%1：正在停止</translation></message>
<message><source>%1: paused</source><translation>%1：已暂停</translation></message>
<message><source>%1: %2</source><translation>%1：%2</translation></message>
<message><source>Progress of %1</source><translation>%1 的进度</translation></message>
<message><source>Resume: %1</source><translation>继续：%1</translation></message>
<message><source>Pause: %1</source><translation>暂停：%1</translation></message>
<message><source>Stop this work</source><translation>停止此工作</translation></message>
</context>
<context>
<name>shelf::Jobs</name>
<message><source>Writing %1</source><translation>正在写入 %1</translation></message>
</context>
<context>
<name>shelf::JoinedListModel</name>
<message><source>#</source><translation>#</translation></message>
<message><source>A dot a list, from the left: filled where the book is in it too</source><translation>每个列表一个圆点，自左起：若该书也在其中则为实心</translation></message>
<message><source>Places up or down from the list of %1, at the left</source><translation>相对于左侧 %1 的列表，名次上升或下降多少</translation></message>
<message><source>Title</source><translation>书名</translation></message>
<message><source>new</source><translation>新</translation></message>
<message><source>%1 in the list of %2</source><translation>在 %2 的列表中为第 %1 名</translation></message>
<message><source>in none of the other lists</source><translation>不在其他任何列表中</translation></message>
<message><source>not in the list of %1</source><translation>不在 %1 的列表中</translation></message>
<message><source>the same place as in the list of %1</source><translation>名次与 %1 的列表相同</translation></message>
<message numerus="yes"><source>%Ln place(s) further up than in the list of %1</source><translation><numerusform>比 %1 的列表高 %Ln 名</numerusform></translation></message>
<message numerus="yes"><source>%Ln place(s) further down than in the list of %1</source><translation><numerusform>比 %1 的列表低 %Ln 名</numerusform></translation></message>
<message><source>A hit: the reader rated it, but the rating was held out, so the model has not seen it</source><translation>命中：读者给它评过分，但该评分被留出，模型没有见过</translation></message>
<message><source>a hit: its rating was held out</source><translation>命中：其评分被留出</translation></message>
</context>
<context>
<name>shelf::KeptCleaningOffer</name>
<message><source>What you left out of %1 was not saved; it is kept, from %2.</source><translation>从 %1 中排除的内容未保存；已于 %2 暂存。</translation></message>
<message><source>Leave it out again</source><translation>再次排除</translation></message>
<message><source>Later</source><translation>以后再说</translation></message>
<message><source>Forget it</source><translation>清除</translation></message>
<message><source>Opening %1</source><translation>正在打开 %1</translation></message>
</context>
<context>
<name>shelf::KeptRunsOffer</name>
<message><source>Looking for kept runs</source><translation>正在查找暂存的运行</translation></message>
<message><source>No unsaved runs are kept</source><translation>没有暂存的未保存运行</translation></message>
<message numerus="yes"><source>%Ln run(s) of %1 that you had not saved are kept, the last from %2.</source><translation><numerusform>已暂存 %1 的 %Ln 个未保存运行，最后一次为 %2。</numerusform></translation></message>
<message numerus="yes"><source>%Ln run(s) that you had not saved are kept, the last from %1.</source><translation><numerusform>已暂存 %Ln 个未保存的运行，最后一次为 %1。</numerusform></translation></message>
<message numerus="yes"><source>Open them</source><translation><numerusform>打开它们</numerusform></translation></message>
<message numerus="yes"><source>Open %Ln run(s)</source><translation><numerusform>打开 %Ln 个运行</numerusform></translation></message>
<message numerus="yes"><source>Open %Ln of %1</source><translation><numerusform>打开 %1 的 %Ln 个运行</numerusform></translation></message>
<message><source>Later</source><translation>以后再说</translation></message>
<message><source>Delete…</source><translation>删除…</translation></message>
<message><source>They stay where they are; Open, Kept runs shows them again</source><translation>它们留在原处；“打开”中的“暂存的运行”可再次显示它们</translation></message>
<message numerus="yes"><source>Delete %Ln kept run(s)?</source><translation><numerusform>删除 %Ln 个暂存的运行？</numerusform></translation></message>
<message><source>%1.
They are in no other file and cannot be brought back.</source><translation>%1。
它们不在其他任何文件中，删除后无法恢复。</translation></message>
<message><source>Keep them</source><translation>保留</translation></message>
<message><source>Delete</source><translation>删除</translation></message>
<message><source>Deleting kept runs</source><translation>正在删除暂存的运行</translation></message>
<message numerus="yes"><source>%Ln kept run(s) deleted</source><translation><numerusform>已删除 %Ln 个暂存的运行</numerusform></translation></message>
<message><source>Had not finished training: %1.</source><translation>尚未完成训练：%1。</translation></message>
</context>
<context>
<name>shelf::KeptSearchesOffer</name>
<message><source>Looking for kept searches</source><translation>正在查找暂存的搜索</translation></message>
<message><source>Open %1 on %2, %3</source><translation>打开 %2 上的 %1，%3</translation></message>
<message><source>%1 (no. %2)</source><comment>one of several things of the same name</comment><translation>%1（第 %2 个）</translation></message>
<message numerus="yes"><source>%Ln trial(s) on %1</source><translation><numerusform>%1 上的 %Ln 次试验</numerusform></translation></message>
<message><source>Later</source><translation>以后再说</translation></message>
<message><source>Delete…</source><translation>删除…</translation></message>
<message><source>They stay where they are and are offered at the next start</source><translation>它们留在原处，下次启动时会再次提供</translation></message>
<message numerus="yes"><source>%Ln search(es) for settings that you had not saved are kept.</source><translation><numerusform>已暂存 %Ln 个未保存的参数搜索。</numerusform></translation></message>
<message numerus="yes"><source>%Ln trial(s) of %1</source><translation><numerusform>%1 的 %Ln 次试验</numerusform></translation></message>
<message numerus="yes"><source>Delete %Ln kept search(es)?</source><translation><numerusform>删除 %Ln 个暂存的搜索？</numerusform></translation></message>
<message><source>%1.
No other file holds this, and it cannot be brought back.</source><translation>%1。
其他文件中没有这些内容，删除后无法恢复。</translation></message>
<message><source>Keep</source><translation>保留</translation></message>
<message><source>Delete</source><translation>删除</translation></message>
<message><source>Tidying kept searches</source><translation>正在整理暂存的搜索</translation></message>
</context>
<context>
<name>shelf::KeptTags</name>
<message><source>Reading tags</source><translation>正在读取标签</translation></message>
<message><source>Keeping tags</source><translation>正在保存标签</translation></message>
</context>
<context>
<name>shelf::KeysDialog</name>
<message><source>Keyboard shortcuts</source><translation>键盘快捷键</translation></message>
<message><source>What</source><extracomment>Header: what a key does</extracomment><translation>功能</translation></message>
<message><source>Keys</source><translation>按键</translation></message>
<message><source>Everywhere: %1</source><translation>任何位置：%1</translation></message>
<message><source>In “%1”</source><translation>在“%1”中</translation></message>
</context>
<context>
<name>shelf::LanguageChoice</name>
<message><source>As the system (%1)</source><translation>跟随系统（%1）</translation></message>
</context>
<context>
<name>shelf::LayerModel</name>
<message><source>Layer</source><translation>层</translation></message>
<message><source>Output</source><translation>输出</translation></message>
<message><source>Details</source><translation>详情</translation></message>
<message><source>Parameters</source><translation>参数</translation></message>
</context>
<context>
<name>shelf::LayerView</name>
<message><source>Picture of the layers</source><translation>各层示意图</translation></message>
<message><source>No layers</source><translation>没有层</translation></message>
<message><source>This model has no layers to show.</source><translation>此模型没有可显示的层。</translation></message>
</context>
<context>
<name>shelf::LibraryDecision</name>
<message><source>It is this one</source><translation>就是这一本</translation></message>
<message><source>None of these</source><translation>都不是</translation></message>
<message><source>Decide anew</source><translation>重新判定</translation></message>
<message><source>Books that it may be</source><translation>可能对应的书</translation></message>
<message><source>Enter or a double click decides</source><translation>按 Enter 或双击即可判定</translation></message>
</context>
<context>
<name>shelf::LibraryFacts</name>
<message><source>Made-up books and readers to try everything with; the same ones each time</source><translation>虚构的书和读者，可用来尝试一切功能；每次都相同</translation></message>
<message><source>From %1, with columns as in %2</source><translation>来自 %1，列与 %2 相同</translation></message>
<message><source>Read as %1</source><translation>按 %1 读取</translation></message>
<message><source>Read as %1 from %2</source><translation>按 %1 读取，来自 %2</translation></message>
<message><source>Ratings by value</source><translation>评分值分布</translation></message>
<message><source>times taken</source><translation>读过的次数</translation></message>
<message><source>ratings</source><translation>评分</translation></message>
<message><source>readers</source><translation>读者</translation></message>
<message><source>books</source><translation>书</translation></message>
<message><source>of all pairs rated</source><translation>所有组合中有评分的比例</translation></message>
<message><source>none</source><extracomment>Instead of a number, above: ratings</extracomment><translation>无</translation></message>
<message><source>%1 to %2</source><translation>%1 至 %2</translation></message>
<message><source>scale: each line is a book taken</source><translation>评分范围：每行是一本读过的书</translation></message>
<message><source>scale</source><translation>评分范围</translation></message>
<message><source>rated more than once</source><translation>重复评分</translation></message>
<message><source>vectors of books</source><translation>图书向量</translation></message>
<message><source>with a title</source><translation>有书名</translation></message>
<message><source>with an author</source><translation>有作者</translation></message>
<message><source>%1 %</source><translation>%1%</translation></message>
<message><source>found in the catalogue</source><translation>在书目中找到</translation></message>
<message><source>%1 of %2</source><comment>books</comment><translation>%1 / %2</translation></message>
<message><source>books taken, of the catalogue</source><translation>书目中读过的书</translation></message>
<message><source>books rated, of the catalogue</source><translation>书目中有评分的书</translation></message>
<message><source>of all pairs taken</source><translation>所有组合中读过的比例</translation></message>
</context>
<context>
<name>shelf::LibraryModel</name>
<message><source>In your library</source><translation>个人书库中的书</translation></message>
<message><source>Authors</source><translation>作者</translation></message>
<message><source>Stars</source><translation>星级</translation></message>
<message><source>Of five stars, as your library has them</source><translation>五星制，与个人书库中相同</translation></message>
<message><source>Shelf</source><translation>书架</translation></message>
<message><source>In these data</source><translation>这些数据中的书</translation></message>
<message><source>read</source><translation>已读</translation></message>
<message><source>read %1</source><translation>%1 读完</translation></message>
<message><source>being read</source><translation>在读</translation></message>
<message><source>given up</source><translation>弃读</translation></message>
<message><source>to be read</source><translation>想读</translation></message>
<message><source>owned</source><translation>拥有</translation></message>
<message numerus="yes"><source>%Ln book(s) to choose from</source><translation><numerusform>有 %Ln 本书可选</numerusform></translation></message>
</context>
<context>
<name>shelf::LibraryPage</name>
<message><source>No ratings are open</source><translation>没有打开任何评分</translation></message>
<message><source>Open a ratings file, a folder or an archive: %1. Files can be dropped here too.</source><translation>打开评分文件、文件夹或压缩包：%1。也可将文件拖放到此处。</translation></message>
<message><source>Open ratings…</source><translation>打开评分…</translation></message>
<message><source>Open a folder…</source><translation>打开文件夹…</translation></message>
<message><source>Sample library</source><translation>示例书库</translation></message>
<message><source>Ready data sets…</source><translation>现成数据集…</translation></message>
<message><source>Books, overview or notes</source><translation>书、概览或提示</translation></message>
<message><source>All books</source><translation>所有书</translation></message>
<message><source>Overview</source><translation>概览</translation></message>
<message><source>Notes</source><translation>提示</translation></message>
<message><source>Notes (%1)</source><translation>提示 (%1)</translation></message>
<message><source>Undo what was left out</source><translation>撤销排除</translation></message>
</context>
<context>
<name>shelf::LibraryPanel</name>
<message><source>Your library</source><translation>个人书库</translation></message>
<message><source>Parts of your library</source><translation>个人书库的各部分</translation></message>
<message><source>Books of your library</source><translation>个人书库中的书</translation></message>
<message><source>Filter your library</source><translation>筛选个人书库</translation></message>
<message><source>Recommendations</source><translation>推荐</translation></message>
<message><source>Back to what is recommended</source><translation>返回推荐列表</translation></message>
<message><source>Read a newer export</source><translation>读取更新的导出文件</translation></message>
<message><source>Read a newer export, or drop it on the window: what you decided and changed by hand stays</source><translation>读取更新的导出文件，或将其拖放到窗口上：手动所作的判定和更改保持不变</translation></message>
<message><source>These data have no stars: every book counts as taken.</source><translation>这些数据没有星级：每本书都算读过。</translation></message>
<message><source>Stars are ratings as they are.</source><translation>星级即评分，不作换算。</translation></message>
<message><source>1 to 5 stars become %1 to %2, evenly: 4 stars are %3.</source><translation>1 至 5 星均匀换算为 %1 至 %2：4 星为 %3。</translation></message>
<message><source>Which of these is “%1”? (%2)</source><translation>其中哪一本是“%1”？（%2）</translation></message>
<message><source>You decided which book “%1” is.</source><translation>已判定“%1”对应的书。</translation></message>
<message><source>“%1”: %2.</source><translation>“%1”：%2。</translation></message>
<message numerus="yes"><source>%1, %2, read %3: %Ln book(s). %4</source><translation><numerusform>%1，%2，%3 读取：%Ln 本书。%4</numerusform></translation></message>
<message><source>To decide (%1)</source><translation>待判定 (%1)</translation></message>
<message><source>Not known (%1)</source><translation>未知 (%1)</translation></message>
<message><source>Found (%1)</source><translation>已找到 (%1)</translation></message>
<message><source>Wishes (%1)</source><translation>想读 (%1)</translation></message>
<message><source>All (%1)</source><translation>全部 (%1)</translation></message>
<message><source>Nothing is left to decide.</source><translation>没有待判定的书。</translation></message>
<message><source>Every book of your library is known.</source><translation>个人书库中的每本书都已识别。</translation></message>
<message><source>Your library has no books that are to be read.</source><translation>个人书库中没有想读的书。</translation></message>
<message><source>No book of your library is one of these data.</source><translation>个人书库中没有任何书在这些数据中。</translation></message>
<message><source>%1, by %2</source><translation>%1，作者：%2</translation></message>
</context>
<context>
<name>shelf::LinkedFilters</name>
<message><source>Counting the books</source><translation>正在统计书</translation></message>
</context>
<context>
<name>shelf::ListHead</name>
<message><source>Remove this list</source><translation>移除此列表</translation></message>
</context>
<context>
<name>shelf::ListRulesBar</name>
<message><source>One per series</source><translation>每个系列一本</translation></message>
<message><source>At most one book of each series</source><translation>每个系列最多一本书</translation></message>
<message><source>Next volume</source><translation>下一卷</translation></message>
<message><source>Of a series the volume that comes next for this reader, instead of a later one</source><translation>系列中取对该读者而言接下来的一卷，而不是更后面的一卷</translation></message>
<message><source>Begin at volume 1</source><translation>从第 1 卷开始</translation></message>
<message><source>Later volumes of a series of which this reader has read nothing are left out</source><translation>该读者一卷也没读过的系列，排除其后续各卷</translation></message>
<message><source>No other editions</source><translation>不含其他版本</translation></message>
<message><source>Other editions of what this reader has read are left out; of each work one is listed</source><translation>排除该读者已读图书的其他版本；每部作品只列一个版本</translation></message>
<message><source>One per author</source><translation>每位作者一本</translation></message>
<message><source>At most one book of each author</source><translation>每位作者最多一本书</translation></message>
<message><source>Series, editions and authors of recommended books</source><translation>推荐图书的系列、版本和作者</translation></message>
<message><source>Never</source><extracomment>Before names of authors who are never to be recommended</extracomment><translation>排除</translation></message>
<message><source>Never these authors</source><translation>排除这些作者</translation></message>
<message><source>No book that one of these people has a part in; a semicolon between names</source><translation>排除这些人参与创作的任何书；姓名之间用分号</translation></message>
<message><source>authors; with semicolons</source><translation>作者，以分号分隔</translation></message>
</context>
<context>
<name>shelf::LogDialog</name>
<message><source>Program log</source><translation>程序日志</translation></message>
<message><source>Filter the log</source><translation>筛选日志</translation></message>
<message><source>Kinds shown</source><translation>显示的类型</translation></message>
<message><source>All kinds</source><translation>所有类型</translation></message>
<message><source>&amp;Copy</source><translation>复制(&amp;C)</translation></message>
<message><source>&amp;Save as…</source><translation>另存为(&amp;S)…</translation></message>
<message><source>Open the &amp;folder</source><translation>打开文件夹(&amp;F)</translation></message>
<message><source>Save the log</source><translation>保存日志</translation></message>
<message><source>Saving the log</source><translation>正在保存日志</translation></message>
</context>
<context>
<name>shelf::LogModel</name>
<message><source>Time</source><extracomment>Header of the log: what happened</extracomment><translation>时间</translation></message>
<message><source>Kind</source><translation>类型</translation></message>
<message><source>What</source><translation>内容</translation></message>
</context>
<context>
<name>shelf::LogWatch</name>
<message><source>%1 (%2 s)</source><translation>%1（%2 秒）</translation></message>
<message><source>Opened %1: %2, %3, %4</source><comment>data, ratings, readers, books</comment><translation>已打开 %1：%2，%3，%4</translation></message>
</context>
<context>
<name>shelf::LongTailChart</name>
<message><source>Readers per book</source><translation>每本书的读者数</translation></message>
<message><source>Ratings per book</source><translation>每本书的评分数</translation></message>
<message><source>Books per reader</source><translation>每位读者的书数</translation></message>
<message><source>Ratings per reader</source><translation>每位读者的评分数</translation></message>
<message numerus="yes"><source>The most read book was taken %Ln time(s) (%1 %)</source><translation><numerusform>读者最多的书被读过 %Ln 次（%1%）</numerusform></translation></message>
<message numerus="yes"><source>The busiest reader took %Ln book(s) (%1 %)</source><translation><numerusform>最活跃的读者读过 %Ln 本书（%1%）</numerusform></translation></message>
<message><source>The %1 most read books were taken %2 times or more, %3 % of all</source><translation>读者最多的 %1 本书各被读过至少 %2 次，占总数的 %3%</translation></message>
<message><source>The %1 busiest readers took %2 books or more, %3 % of all</source><translation>最活跃的 %1 位读者各读过至少 %2 本书，占总数的 %3%</translation></message>
<message numerus="yes"><source>The most rated book has %Ln rating(s) (%1 %)</source><translation><numerusform>评分最多的书有 %Ln 条评分（%1%）</numerusform></translation></message>
<message numerus="yes"><source>The busiest reader gave %Ln rating(s) (%1 %)</source><translation><numerusform>最活跃的读者给出 %Ln 条评分（%1%）</numerusform></translation></message>
<message><source>The %1 most rated books have %2 or more each, %3 % of all</source><translation>评分最多的 %1 本书各有至少 %2 条评分，占总数的 %3%</translation></message>
<message><source>The %1 busiest readers gave %2 or more each, %3 % of all</source><translation>最活跃的 %1 位读者各给出至少 %2 条评分，占总数的 %3%</translation></message>
<message><source>books, the most rated first</source><translation>书，评分最多的在前</translation></message>
<message><source>readers, the busiest first</source><translation>读者，最活跃的在前</translation></message>
</context>
<context>
<name>shelf::LossChart</name>
<message><source>PNG picture (*.png)</source><translation>PNG 图片 (*.png)</translation></message>
<message><source>SVG drawing (*.svg)</source><translation>SVG 图形 (*.svg)</translation></message>
<message><source>PDF document (*.pdf)</source><translation>PDF 文档 (*.pdf)</translation></message>
<message><source>Pictures are saved as .png, .svg or .pdf</source><translation>图片保存为 .png、.svg 或 .pdf</translation></message>
<message><source>Choose a name with one of these endings</source><translation>选择以其中之一结尾的名称</translation></message>
<message><source>Save the curves that are shown</source><translation>保存显示的曲线</translation></message>
<message><source>Numbers of the curves (*.csv)</source><translation>曲线的数值 (*.csv)</translation></message>
<message><source>Curves are saved as .png, .svg, .pdf or .csv</source><translation>曲线保存为 .png、.svg、.pdf 或 .csv</translation></message>
<message numerus="yes"><source>%1 of %Ln reader(s)</source><translation><numerusform>%1 / %Ln 位读者</numerusform></translation></message>
<message><source>%1, higher is better</source><translation>%1，越高越好</translation></message>
<message><source>Loss</source><translation>损失</translation></message>
<message><source>Loss (%1), lower is better</source><translation>损失（%1），越低越好</translation></message>
<message><source>Loss (%1)</source><translation>损失（%1）</translation></message>
<message><source>Epoch</source><translation>轮次</translation></message>
<message><source>Batch</source><translation>批次</translation></message>
<message><source>Seconds of training</source><translation>训练秒数</translation></message>
<message><source>%1; begins above</source><comment>a chart's title</comment><translation>%1；起点在上方</translation></message>
<message><source>%1 (training)</source><comment>the run that is being trained</comment><translation>%1（训练中）</translation></message>
<message><source>Validation</source><translation>验证</translation></message>
<message><source>Training</source><translation>训练</translation></message>
<message><source>best: epoch %1</source><translation>最佳：第 %1 轮</translation></message>
<message><source>%1, %2</source><comment>best: epoch 3, its value</comment><translation>%1，%2</translation></message>
<message><source>best: %1</source><comment>its epoch</comment><translation>最佳：%1</translation></message>
<message><source>Batch %1</source><translation>第 %1 批次</translation></message>
<message><source>After %1 s</source><translation>%1 秒后</translation></message>
<message><source>Epoch %1</source><translation>第 %1 轮</translation></message>
<message><source>training</source><translation>训练</translation></message>
<message><source>validation</source><translation>验证</translation></message>
<message><source>%1, %2</source><comment>run, training or validation</comment><translation>%1，%2</translation></message>
<message><source>Validation loss %1, solved without epochs</source><translation>验证损失 %1，不经轮次直接求解</translation></message>
<message><source>NDCG@10 %1, solved without epochs</source><translation>NDCG@10 %1，不经轮次直接求解</translation></message>
<message><source>Training has started; no epoch is finished yet</source><translation>训练已开始；还没有完成任何一轮</translation></message>
<message><source>No epoch was finished</source><translation>没有完成任何一轮</translation></message>
<message><source>Training loss %1</source><translation>训练损失 %1</translation></message>
<message><source>baseline %1 NDCG@10 %2</source><translation>基线模型 %1 NDCG@10 %2</translation></message>
<message><source>No run is shown</source><translation>没有显示任何运行</translation></message>
<message><source>%1: %2</source><translation>%1：%2</translation></message>
<message><source>MAE</source><translation>MAE</translation></message>
<message><source>Huber</source><translation>Huber</translation></message>
<message><source>MSE</source><translation>MSE</translation></message>
<message><source>Loss curves</source><translation>损失曲线</translation></message>
<message><source>Drawing of the loss curves</source><translation>损失曲线图</translation></message>
<message><source>Fit curves</source><translation>适应曲线</translation></message>
<message><source>Validation curves</source><translation>验证曲线</translation></message>
<message><source>Training curves</source><translation>训练曲线</translation></message>
<message><source>Show hidden runs</source><translation>显示隐藏的运行</translation></message>
<message><source>%1, validation loss %2</source><comment>the training loss</comment><translation>%1，验证损失 %2</translation></message>
<message><source>%1, NDCG@10 %2</source><comment>losses</comment><translation>%1，NDCG@10 %2</translation></message>
<message><source>%1 after epoch %2 of %3</source><comment>losses</comment><translation>%1（第 %2 轮之后，共 %3 轮）</translation></message>
<message><source>%1 after epoch %2</source><comment>losses</comment><translation>%1（第 %2 轮之后）</translation></message>
<message><source>%1; best epoch %2</source><comment>losses</comment><translation>%1；最佳轮次 %2</translation></message>
<message><source>baseline %1 %2</source><comment>its name and its loss</comment><translation>基线模型 %1 %2</translation></message>
</context>
<context>
<name>shelf::LossPanel</name>
<message><source>Horizontal axis</source><translation>横轴</translation></message>
<message><source>Epochs</source><translation>轮次</translation></message>
<message><source>Batches</source><translation>批次</translation></message>
<message><source>Seconds</source><translation>秒</translation></message>
<message><source>What the horizontal axis counts</source><translation>横轴的计量单位</translation></message>
<message><source>Logarithmic horizontal axis</source><translation>对数横轴</translation></message>
<message><source>Logarithmic loss axis</source><translation>对数损失轴</translation></message>
<message><source>Smoothing</source><translation>平滑</translation></message>
<message><source>Moving average of the curves; the measured curve stays as a faint line</source><translation>曲线的移动平均；测得的曲线以淡线保留</translation></message>
<message><source>off</source><translation>关</translation></message>
<message><source>Fit curves</source><translation>适应曲线</translation></message>
<message><source>Show all of the curves (F, or a double click)</source><translation>显示全部曲线（F 或双击）</translation></message>
<message><source>Save the curves that are shown</source><translation>保存显示的曲线</translation></message>
<message><source>Save the curves that are shown: as PNG, SVG or PDF, or their numbers as CSV</source><translation>保存显示的曲线：存为 PNG、SVG 或 PDF，或将其数值存为 CSV</translation></message>
<message><source>Save the curves that are shown…</source><translation>保存显示的曲线…</translation></message>
<message><source>Copy picture</source><translation>复制图片</translation></message>
<message><source>Copy numbers</source><translation>复制数值</translation></message>
</context>
<context>
<name>shelf::MainWindow</name>
<message><source>This library is made up. Under Open are your own ratings, and ready data sets of others</source><translation>此书库是虚构的。“打开”下可打开自己的评分，以及他人发布的现成数据集</translation></message>
<message><source>The report is written:</source><translation>报告已写入：</translation></message>
<message><source>Export stopped; nothing was written</source><translation>导出已停止；没有写入任何内容</translation></message>
<message><source>Reset all settings?</source><translation>重置所有设置？</translation></message>
<message><source>Recent files, sizes, colors and the last training settings are forgotten. Data and runs stay.</source><translation>最近的文件、大小、颜色和上次的训练设置将被忘记。数据和运行不受影响。</translation></message>
<message><source>Keep them</source><translation>保留</translation></message>
<message><source>Reset</source><translation>重置</translation></message>
<message><source>All settings are as at the first start</source><translation>所有设置已恢复为首次启动时的状态</translation></message>
<message><source>Saved in %1</source><translation>已保存到 %1</translation></message>
<message><source>%1 is here: Ready data sets opens it</source><translation>%1 已下载：可通过“现成数据集”打开</translation></message>
<message><source>Continue with other data</source><translation>用其他数据继续训练</translation></message>
<message><source>%1 is served at %2</source><translation>%1 的服务地址为 %2</translation></message>
<message><source>Locate the data…</source><translation>指定数据位置…</translation></message>
<message><source>Where are the data of the project?</source><translation>项目的数据在哪里？</translation></message>
<message><source>Save the list</source><translation>保存列表</translation></message>
<message><source>Books that were tagged “%1”: %2</source><translation>已加标签“%1”的书：%2</translation></message>
</context>
<context>
<name>shelf::MapAxes</name>
<message><source>Axis %1</source><translation>第 %1 轴</translation></message>
<message><source>PC%1</source><translation>PC%1</translation></message>
<message><source>PC%1 %2 %</source><translation>PC%1 %2%</translation></message>
</context>
<context>
<name>shelf::MapBar</name>
<message><source>Viridis</source><translation>Viridis</translation></message>
<message><source>Cividis</source><translation>Cividis</translation></message>
<message><source>Diverging around the mean</source><translation>以均值为中心的双向色标</translation></message>
<message><source>The other way round</source><translation>反向</translation></message>
<message><source>Spacing that suits the values</source><translation>按数值自动选择间距</translation></message>
<message><source>Linear</source><translation>线性</translation></message>
<message><source>Logarithmic</source><translation>对数</translation></message>
<message><source>Legend</source><translation>图例</translation></message>
<message><source>Points alone</source><translation>仅点</translation></message>
<message><source>Density as a shade</source><translation>以阴影表示密度</translation></message>
<message><source>Lines of equal density</source><translation>等密度线</translation></message>
<message><source>Map settings</source><translation>地图设置</translation></message>
<message><source>Settings of the projection, how far to trust it, groups and kept views</source><translation>投影设置、可信程度、分组和保存的视图</translation></message>
<message><source>&amp;Projection</source><translation>投影(&amp;P)</translation></message>
<message><source>Projection</source><translation>投影</translation></message>
<message><source>How the books' vectors are laid out in the plane or in space</source><translation>图书向量如何排布在平面或空间中</translation></message>
<message><source>2-D</source><translation>二维</translation></message>
<message><source>Show the books in the plane</source><translation>在平面中显示书</translation></message>
<message><source>3-D</source><translation>三维</translation></message>
<message><source>Show the books in space: drag to turn, right drag to move</source><translation>在空间中显示书：拖动旋转，右键拖动平移</translation></message>
<message><source>&amp;Color</source><translation>颜色(&amp;C)</translation></message>
<message><source>Color by</source><translation>着色依据</translation></message>
<message><source>What the colors of the map mean</source><translation>地图颜色的含义</translation></message>
<message><source>Color scale</source><translation>色标</translation></message>
<message><source>Which colors stand for the numbers, and the legend</source><translation>哪些颜色代表数值，以及图例</translation></message>
<message><source>Size by number of ratings</source><translation>大小表示评分数</translation></message>
<message><source>Draw books with many ratings larger</source><translation>评分多的书画得更大</translation></message>
<message><source>Titles</source><translation>书名</translation></message>
<message><source>Write the titles of well-known books where there is room</source><translation>在有空间之处写出知名图书的书名</translation></message>
<message><source>Density</source><translation>密度</translation></message>
<message><source>Show where books crowd, as a shade or as lines</source><translation>以阴影或等密度线显示书的密集之处</translation></message>
<message><source>Covers</source><translation>封面</translation></message>
<message><source>Show covers in place of points, close up</source><translation>拉近时以封面代替点</translation></message>
<message><source>Reader's books</source><translation>读者的书</translation></message>
<message><source>Pick out the books that the selected reader rated, and those recommended</source><translation>突出所选读者评过分的书和推荐的书</translation></message>
<message><source>Epochs</source><translation>轮次</translation></message>
<message><source>Replay the training: the map after each epoch that was kept</source><translation>回放训练：每个保留轮次之后的地图</translation></message>
<message><source>Two maps</source><translation>两张地图</translation></message>
<message><source>Two maps side by side with the same selection: runs, projections or both</source><translation>并排显示两张地图，选择相同：比较运行、投影或两者</translation></message>
<message><source>Take away</source><translation>导出</translation></message>
<message><source>Save the map as a picture, page or animation, or its figures as tables</source><translation>将地图保存为图片、网页或动画，或将其数值保存为表格</translation></message>
<message><source>More</source><translation>更多</translation></message>
<message><source>What else the bar holds, and has no room for</source><translation>此栏中放不下的其他内容</translation></message>
<message><source>Select a reader on the Readers page to see the reader's books here</source><translation>在“读者”页面上选择一位读者，即可在此查看该读者的书</translation></message>
<message><source>This run kept no epochs to replay</source><translation>此运行没有保留可回放的轮次</translation></message>
<message><source>Steps of equally many books each</source><translation>各级书数相等</translation></message>
</context>
<context>
<name>shelf::MapContent</name>
<message><source>Group %1</source><translation>第 %1 组</translation></message>
<message><source>Nothing</source><translation>无</translation></message>
<message><source>Author</source><translation>作者</translation></message>
<message><source>Year</source><translation>年份</translation></message>
<message><source>Mean rating</source><translation>平均评分</translation></message>
<message><source>Number of readers</source><translation>读者数</translation></message>
<message><source>Number of ratings</source><translation>评分数</translation></message>
<message><source>Language</source><translation>语言</translation></message>
<message><source>Group</source><translation>分组</translation></message>
<message><source>Neighbors kept</source><translation>近邻保留率</translation></message>
<message><source>Reader's books</source><translation>读者的书</translation></message>
<message><source>Reader's ratings</source><translation>读者的评分</translation></message>
<message><source>Predicted ratings</source><translation>预测评分</translation></message>
<message><source>Neighbors lost</source><translation>失去的近邻</translation></message>
<message><source>Tag</source><translation>标签</translation></message>
<message><source>Error of prediction</source><translation>预测误差</translation></message>
</context>
<context>
<name>shelf::MapDrawer</name>
<message><source>Beside the map</source><translation>地图旁</translation></message>
<message><source>Settings</source><translation>设置</translation></message>
<message><source>Trust</source><translation>可信程度</translation></message>
<message><source>Groups</source><translation>分组</translation></message>
<message><source>Selection</source><translation>选择</translation></message>
<message><source>Filter</source><translation>筛选</translation></message>
<message><source>Tags</source><translation>标签</translation></message>
<message><source>Sum</source><translation>加减</translation></message>
<message><source>Views</source><translation>视图</translation></message>
<message><source>Changes</source><translation>变化</translation></message>
</context>
<context>
<name>shelf::MapDrawing</name>
<message><source>Map of %1</source><translation>%1 的地图</translation></message>
</context>
<context>
<name>shelf::MapExports</name>
<message><source>Picture (PNG, SVG, PDF)…</source><translation>图片 (PNG, SVG, PDF)…</translation></message>
<message><source>Interactive page (HTML)…</source><translation>交互网页 (HTML)…</translation></message>
<message><source>Training as an animation (GIF)…</source><translation>训练动画 (GIF)…</translation></message>
<message><source>Training as single pictures…</source><translation>训练的逐幅图片…</translation></message>
<message><source>Coordinates (CSV or TSV)…</source><translation>坐标 (CSV 或 TSV)…</translation></message>
<message><source>Selected books (CSV)…</source><translation>所选图书 (CSV)…</translation></message>
<message><source>Nearest books of all (CSV)…</source><translation>所有书的最近邻图书 (CSV)…</translation></message>
<message><source>Work out the maps of the epochs first</source><translation>须先计算各轮次的地图</translation></message>
<message><source>Saving the map</source><translation>正在保存地图</translation></message>
<message><source>Save the map as a page</source><translation>将地图保存为网页</translation></message>
<message><source>Web page (*.html)</source><translation>网页 (*.html)</translation></message>
<message><source>There is no map yet: train a run first.</source><translation>还没有地图：先训练一个运行。</translation></message>
<message><source>The page can be saved when the training has ended.</source><translation>训练结束后才能保存网页。</translation></message>
<message><source>before training</source><translation>训练前</translation></message>
<message><source>epoch %1</source><translation>第 %1 轮</translation></message>
<message><source>%1, %2</source><translation>%1，%2</translation></message>
<message><source>Save the training as pictures in a folder</source><translation>将训练保存为文件夹中的图片</translation></message>
<message><source>Save the training as an animation</source><translation>将训练保存为动画</translation></message>
<message><source>Animation (*.gif)</source><translation>动画 (*.gif)</translation></message>
<message><source>Save the coordinates</source><translation>保存坐标</translation></message>
<message><source>Tables (*.csv *.tsv)</source><translation>表格 (*.csv *.tsv)</translation></message>
<message><source>Save the selected books</source><translation>保存所选图书</translation></message>
<message><source>Tables (*.csv)</source><translation>表格 (*.csv)</translation></message>
<message><source>No books are selected.</source><translation>没有选择任何书。</translation></message>
<message><source>Save the nearest books</source><translation>保存最近邻图书</translation></message>
</context>
<context>
<name>shelf::MapForm</name>
<message><source>Settings of the map</source><translation>地图的设置</translation></message>
<message><source>Advanced settings</source><translation>高级设置</translation></message>
<message><source>Choose…</source><translation>选择…</translation></message>
<message><source>Choose books: %1</source><translation>选择书：%1</translation></message>
<message><source>Choose the books by their titles</source><translation>按书名选择书</translation></message>
<message><source>Selected books: %1</source><translation>已选择的书：%1</translation></message>
<message><source>Put the selected books here</source><translation>将所选的书放在此处</translation></message>
<message><source>Reset %1</source><translation>重置 %1</translation></message>
<message><source>%1: %2</source><translation>%1：%2</translation></message>
<message><source>An axis runs from one book to another, or between the means of two groups. Choose books by title, or select some on the map and put them into a field; one pair is enough.</source><translation>轴从一本书指向另一本书，或连接两组书的均值。按书名选择书，或在地图上选择一些书后放入框中；一对即可。</translation></message>
</context>
<context>
<name>shelf::MapJob</name>
<message><source>finding neighbors</source><translation>正在查找近邻</translation></message>
<message><source>weighing neighbors</source><translation>正在计算近邻权重</translation></message>
<message><source>iteration %1 of %2</source><translation>第 %1 次迭代，共 %2 次</translation></message>
</context>
<context>
<name>shelf::MapLegend</name>
<message><source>%1 %</source><comment>share</comment><translation>%1%</translation></message>
<message><source>Recommended</source><translation>推荐</translation></message>
<message><source>Near here, not in the model</source><translation>在此处相近，在模型中则不然</translation></message>
<message><source>%1 without a vector</source><translation>%1 本没有向量</translation></message>
<message><source>%1 not rated in training</source><translation>%1 本在训练中没有评分</translation></message>
<message><source>%1 outside</source><translation>%1 本在外</translation></message>
<message><source>Taken by %1</source><translation>%1 读过</translation></message>
<message><source>Rated by %1</source><translation>%1 评过分</translation></message>
<message><source>≤ %1</source><translation>≤ %1</translation></message>
<message><source>≥ %1</source><translation>≥ %1</translation></message>
<message><source>%1 without</source><translation>%1 本没有值</translation></message>
<message><source>Other</source><translation>其他</translation></message>
<message><source>In no group</source><translation>不属于任何分组</translation></message>
<message><source>No tag</source><translation>无标签</translation></message>
<message><source>Unknown</source><translation>未知</translation></message>
<message><source>%1, %2</source><translation>%1，%2</translation></message>
<message><source>and %1 more</source><translation>另有 %1 项</translation></message>
</context>
<context>
<name>shelf::MapMeasure</name>
<message><source>Measuring the map</source><translation>正在评估地图</translation></message>
</context>
<context>
<name>shelf::MapPage</name>
<message><source>No books yet</source><translation>还没有书</translation></message>
<message><source>Open book ratings first; the map is drawn from a run trained on them.</source><translation>先打开图书评分；地图根据用它们训练的运行绘制。</translation></message>
<message><source>Training is under way</source><translation>训练正在进行</translation></message>
<message><source>The map appears here with the first epoch that is kept, and moves while the training goes on.</source><translation>地图从第一个保留的轮次起显示在此处，并随训练的进行而移动。</translation></message>
<message><source>The map needs a trained run</source><translation>地图需要训练过的运行</translation></message>
<message><source>Training places every book in a space of tastes; the map shows that space, with alike books close together.</source><translation>训练将每本书放入一个口味空间；地图展示这个空间，相似的书彼此靠近。</translation></message>
<message><source>This run has no map</source><translation>此运行没有地图</translation></message>
<message><source>Its model has no vectors of books. Train a network or a factorization, or choose another run above.</source><translation>其模型没有图书向量。训练神经网络或矩阵分解，或在上面选择另一个运行。</translation></message>
<message><source>%1, %2</source><translation>%1，%2</translation></message>
<message><source>There is no map to measure yet.</source><translation>还没有可评估的地图。</translation></message>
<message><source>The map is measured when the training has ended.</source><translation>地图在训练结束后评估。</translation></message>
<message><source>Not measured yet.</source><translation>尚未评估。</translation></message>
<message><source>Go to Training</source><translation>前往“训练”</translation></message>
<message><source>Go to Library</source><translation>前往“书库”</translation></message>
<message><source>All books shown</source><translation>显示的所有书</translation></message>
<message><source>None</source><translation>无</translation></message>
<message><source>The others</source><translation>其余的书</translation></message>
<message><source>What is selected</source><translation>已选择的书</translation></message>
<message><source>What the legend picks out</source><translation>图例中选取的书</translation></message>
<message><source>The selected book and its neighbors</source><translation>所选的书及其近邻</translation></message>
<message><source>The reader's rated books</source><translation>该读者评过分的书</translation></message>
<message><source>The reader's recommended books</source><translation>推荐给该读者的书</translation></message>
<message><source>Undo a step on the map</source><translation>撤销地图上的一步操作</translation></message>
<message><source>Redo a step on the map</source><translation>重做地图上的一步操作</translation></message>
<message><source>Find on the map</source><translation>在地图上查找</translation></message>
<message><source>&amp;Beside</source><translation>对照(&amp;B)</translation></message>
<message><source>Second map</source><translation>第二张地图</translation></message>
<message><source>What the second map is drawn from. The bar above acts on the map that was clicked last</source><translation>第二张地图的绘制依据。上面的栏作用于最近点击的地图</translation></message>
<message><source>%1, epoch %2</source><translation>%1，第 %2 轮</translation></message>
<message><source>Choose two runs, two epochs or two projections to compare.</source><translation>选择两个运行、两个轮次或两种投影进行比较。</translation></message>
<message><source>Comparing neighborhoods</source><translation>正在比较邻域</translation></message>
<message><source>Both maps are drawn from the same vectors: of a book's 10 nearest on the one, %1 % are not among its 10 nearest on the other.</source><translation>两张地图由相同的向量绘制：一本书在一张地图上的 10 本最近邻图书中，有 %1% 不在另一张地图的 10 本最近邻图书之中。</translation></message>
<message><source>Of a book's 10 nearest in the one space, %1 % are not among its 10 nearest in the other.</source><translation>一本书在一个空间中的 10 本最近邻图书中，有 %1% 不在另一个空间的 10 本最近邻图书之中。</translation></message>
<message><source>Looking for groups</source><translation>正在寻找分组</translation></message>
<message><source>Finding groups of books</source><translation>正在查找书的分组</translation></message>
<message><source>Group %1</source><translation>第 %1 组</translation></message>
<message><source>No book has a tag yet. Select books and name them in the panel Selection.</source><translation>还没有带标签的书。选择一些书，并在“选择”面板中为其命名。</translation></message>
<message numerus="yes"><source>%Ln group(s) of books that have the same tags</source><translation><numerusform>%Ln 个标签相同的图书分组</numerusform></translation></message>
<message numerus="yes"><source>%Ln island(s) by HDBSCAN: clusters of this map, not of the model's space</source><translation><numerusform>HDBSCAN 找到 %Ln 个岛屿：它们是此地图的聚类，而不是模型空间的聚类</numerusform></translation></message>
<message numerus="yes"><source>%Ln group(s) by HDBSCAN in the model's space</source><translation><numerusform>HDBSCAN 在模型空间中找到 %Ln 个分组</numerusform></translation></message>
<message numerus="yes"><source>%Ln group(s) by k-means in the model's space</source><translation><numerusform>k-means 在模型空间中找到 %Ln 个分组</numerusform></translation></message>
<message><source>%1: %2, so it cannot be added.</source><translation>%1：%2，因此不能添加。</translation></message>
<message><source>Select</source><translation>选择</translation></message>
<message><source>Export</source><translation>导出</translation></message>
<message><source>Take out of the selection</source><translation>从选择中去除</translation></message>
<message><source>Add to the selection</source><translation>添加到选择</translation></message>
<message><source>Copy picture</source><translation>复制图片</translation></message>
<message><source>See everything</source><translation>查看全部</translation></message>
<message><source>Zoom in</source><translation>放大</translation></message>
<message><source>Zoom out</source><translation>缩小</translation></message>
</context>
<context>
<name>shelf::MapPane</name>
<message numerus="yes"><source>%Ln map(s), %1</source><translation><numerusform>%Ln 张地图，%1</numerusform></translation></message>
<message><source>Working out the maps of all epochs</source><translation>正在计算所有轮次的地图</translation></message>
<message><source>Maps of all epochs</source><translation>所有轮次的地图</translation></message>
<message><source>%1: finding neighbors</source><translation>%1：正在查找近邻</translation></message>
<message><source>%1: iteration %2 of %3</source><translation>%1：第 %2 次迭代，共 %3 次</translation></message>
<message><source>%1: weighing neighbors</source><translation>%1：正在计算近邻权重</translation></message>
<message><source>Settings changed: Start draws the map anew (%1)</source><translation>设置已更改：按“开始”重新绘制地图（%1）</translation></message>
<message><source>Press Start to draw this map (%1)</source><translation>按“开始”绘制此地图（%1）</translation></message>
<message numerus="yes"><source>%1: %Ln iteration(s), seed %2</source><translation><numerusform>%1：%Ln 次迭代，随机种子 %2</numerusform></translation></message>
<message><source>less than a second</source><translation>不到一秒</translation></message>
<message><source>about %1 s</source><translation>约 %1 秒</translation></message>
<message><source>about %1 min</source><translation>约 %1 分钟</translation></message>
<message><source>While it trains the map shows principal components</source><translation>训练期间地图显示主成分</translation></message>
<message><source>%1, paused</source><translation>%1，已暂停</translation></message>
<message><source>%1, from %2 % of the true neighbors</source><comment>how a map was made</comment><translation>%1，基于 %2% 的真实近邻</translation></message>
</context>
<context>
<name>shelf::MapPictureFile</name>
<message><source>There is no map yet: train a run first.</source><translation>还没有地图：先训练一个运行。</translation></message>
<message><source>A picture has 1 to %1 pixels in each direction.</source><translation>图片每个方向为 1 至 %1 像素。</translation></message>
<message><source>The name of the picture has to end in .png, .svg or .pdf.</source><translation>图片的名称须以 .png、.svg 或 .pdf 结尾。</translation></message>
<message><source>There is not enough memory for a picture of this size.</source><translation>内存不足，无法容纳此尺寸的图片。</translation></message>
</context>
<context>
<name>shelf::MapReader</name>
<message><source>reader %1</source><translation>读者 %1</translation></message>
</context>
<context>
<name>shelf::MapStrip</name>
<message><source>Start</source><extracomment>A button (verb): begins to work out the map</extracomment><translation>开始</translation></message>
<message><source>Work out this map</source><translation>计算此地图</translation></message>
<message><source>Pause</source><translation>暂停</translation></message>
<message><source>Hold on; Resume goes on from here</source><translation>暂停；“继续”可从此处接着进行</translation></message>
<message><source>Stop</source><translation>停止</translation></message>
<message><source>End here and keep the map as far as it came</source><translation>到此结束，保留目前的地图</translation></message>
<message><source>More iterations</source><translation>追加迭代</translation></message>
<message><source>Go on for half as many iterations again</source><translation>再进行一半数量的迭代</translation></message>
<message><source>Go on</source><translation>继续</translation></message>
<message><source>Resume</source><translation>继续</translation></message>
<message><source>Go on from where the layout was stopped</source><translation>从布局停止之处接着进行</translation></message>
</context>
<context>
<name>shelf::MapTools</name>
<message><source>Move</source><translation>移动</translation></message>
<message><source>Drag moves the map, in space it turns it (P)</source><translation>拖动可移动地图，在空间中则旋转 (P)</translation></message>
<message><source>Rectangle</source><translation>矩形</translation></message>
<message><source>Drag selects the books in a rectangle; Shift adds, Ctrl removes (R). With the keyboard: arrows move a cross, Space sets the corners</source><translation>拖动以选择矩形中的书；Shift 添加，Ctrl 去除 (R)。用键盘：方向键移动十字，空格设定角点</translation></message>
<message><source>Lasso</source><translation>套索</translation></message>
<message><source>Drag draws around the books to select; Shift adds, Ctrl removes (L)</source><translation>拖动圈出要选择的书；Shift 添加，Ctrl 去除 (L)</translation></message>
<message><source>Select</source><translation>选择</translation></message>
<message><source>Select books: all, the others, by legend, by reader…</source><translation>选择书：全部、其余、按图例、按读者…</translation></message>
<message><source>Selection</source><translation>选择</translation></message>
<message><source>What is selected: the books as a list, their figures, what sets them apart (S)</source><translation>已选择的内容：书的列表、数值及其突出之处 (S)</translation></message>
<message><source>Books shown</source><translation>显示的书</translation></message>
<message><source>Narrow to the selection</source><translation>缩小到所选的书</translation></message>
<message><source>Narrow the map to the selected books; the others stay as grey context. Neighbors stay what they are</source><translation>将地图范围缩小到所选的书；其余的书留作灰色背景。近邻关系保持不变</translation></message>
<message><source>Back to wider</source><translation>返回较大范围</translation></message>
<message><source>Back to what was seen before narrowing</source><translation>返回缩小范围之前的视图</translation></message>
<message><source>Show all books</source><translation>显示所有书</translation></message>
<message><source>Back to the whole library</source><translation>返回整个书库</translation></message>
<message><source>Hide the others</source><translation>隐藏其余的书</translation></message>
<message><source>Leave out the books outside the filter instead of showing them grey</source><translation>不显示筛选之外的书，而不是显示为灰色</translation></message>
<message><source>Find on the map</source><translation>在地图上查找</translation></message>
<message><source>Title or author</source><translation>书名或作者</translation></message>
<message><source>Books whose title or author holds these words stand out (Ctrl+Shift+F)</source><translation>书名或作者含有这些词的书会突出显示 (Ctrl+Shift+F)</translation></message>
<message><source>Regular expression</source><translation>正则表达式</translation></message>
<message><source>Read what is typed as a regular expression</source><translation>将输入的内容视为正则表达式</translation></message>
<message><source>Select hits</source><translation>选择查找结果</translation></message>
<message><source>Select the books that were found</source><translation>选择找到的书</translation></message>
<message><source>Select %1</source><translation>选择 %1</translation></message>
<message><source>Undo</source><translation>撤销</translation></message>
<message><source>Undo the last step of viewing (Ctrl+Z)</source><translation>撤销查看的上一步操作 (Ctrl+Z)</translation></message>
<message><source>Redo</source><translation>重做</translation></message>
<message><source>Do it again (Ctrl+Shift+Z)</source><translation>重做 (Ctrl+Shift+Z)</translation></message>
<message><source>Zoom out</source><translation>缩小</translation></message>
<message><source>Zoom out (-)</source><translation>缩小 (-)</translation></message>
<message><source>Zoom in</source><translation>放大</translation></message>
<message><source>Zoom in (+)</source><translation>放大 (+)</translation></message>
<message><source>Show everything</source><translation>显示全部</translation></message>
<message><source>Show everything (F, or double click)</source><translation>显示全部（F 或双击）</translation></message>
<message><source>More</source><translation>更多</translation></message>
<message><source>What else the bar holds, and has no room for</source><translation>此栏中放不下的其他内容</translation></message>
<message><source>not valid</source><translation>无效</translation></message>
<message numerus="yes"><source>Select the %Ln book(s) found</source><translation><numerusform>选择找到的 %Ln 本书</numerusform></translation></message>
<message><source>Select the books that were found (Enter)</source><translation>选择找到的书 (Enter)</translation></message>
<message><source>%1 shown</source><comment>books on the map</comment><translation>显示 %1 本</translation></message>
<message><source>%1 selected</source><comment>books on the map</comment><translation>已选择 %1 本</translation></message>
<message><source>Books inside the filter: %1 of %2</source><translation>符合筛选的书：%1 / %2</translation></message>
</context>
<context>
<name>shelf::MarksModel</name>
<message><source>%1 %</source><comment>share</comment><translation>%1%</translation></message>
<message><source>the chance that this is an accident is below one in a million</source><translation>这出于偶然的概率低于百万分之一</translation></message>
<message><source>the chance that this is an accident is about %1</source><translation>这出于偶然的概率约为 %1</translation></message>
<message><source>Stands out</source><translation>突出之处</translation></message>
<message><source>As</source><extracomment>Header of a column: as what a book is marked</extracomment><translation>类别</translation></message>
<message><source>Share</source><translation>比例</translation></message>
<message><source>Of the selected books; the mark shows the share of all books that are shown</source><translation>占所选图书的比例；标记表示占显示的所有书的比例</translation></message>
<message><source>Of the selected books; the mark shows the share of the whole library</source><translation>占所选图书的比例；标记表示占整个书库的比例</translation></message>
<message><source>Lift</source><translation>提升度</translation></message>
<message><source>× %1</source><comment>lift</comment><translation>× %1</translation></message>
<message><source>How many times as common as among all books that are shown</source><translation>出现的频率是显示的所有书中的多少倍</translation></message>
<message><source>How many times as common as in the whole library</source><translation>出现的频率是整个书库中的多少倍</translation></message>
<message><source>word</source><translation>词</translation></message>
<message><source>author</source><translation>作者</translation></message>
<message><source>%1 – %2</source><comment>years</comment><translation>%1 – %2</translation></message>
<message><source>years</source><translation>年份</translation></message>
<message><source>%1: %2 of the selection (%3), %4 of all that are shown (%5); %6</source><translation>%1：所选中有 %2（%3），显示的所有书中有 %4（%5）；%6</translation></message>
<message><source>%1: %2 of the selection (%3), %4 of the library (%5); %6</source><translation>%1：所选中有 %2（%3），书库中有 %4（%5）；%6</translation></message>
<message><source>number</source><translation>数值</translation></message>
<message><source>%1: %2 against %3</source><comment>number: medians</comment><translation>%1：%2 对 %3</translation></message>
<message><source>higher</source><translation>较高</translation></message>
<message><source>lower</source><translation>较低</translation></message>
<message><source>%1: in the middle %2 in the selection and %3 elsewhere; of two books, one of the selection and one from elsewhere, the selected one has the larger number in %4 of all cases; %5</source><translation>%1：中位数在所选中为 %2，在其余书中为 %3；从所选和其余书中各取一本，有 %4 的情况是所选的那本数值更大；%5</translation></message>
</context>
<context>
<name>shelf::MeasureJob</name>
<message><source>Measuring on the test part</source><translation>正在测试集上评估</translation></message>
<message><source>Measuring rankings</source><translation>正在评估排序</translation></message>
</context>
<context>
<name>shelf::MessageBar</name>
<message><source>Details of the message</source><translation>消息的详情</translation></message>
<message><source>Copy the message</source><translation>复制消息</translation></message>
<message><source>Close the message</source><translation>关闭消息</translation></message>
<message><source>Details</source><translation>详情</translation></message>
<message><source>Copy</source><translation>复制</translation></message>
<message><source>Problem</source><translation>问题</translation></message>
<message><source>Message</source><translation>消息</translation></message>
<message><source>%1, line %2, column %3</source><comment>a file</comment><translation>%1，第 %2 行，第 %3 列</translation></message>
<message><source>%1, line %2</source><comment>a file</comment><translation>%1，第 %2 行</translation></message>
</context>
<context>
<name>shelf::MetricPanel</name>
<message><source>Figure across</source><translation>横向指标</translation></message>
<message><source>Figure upwards</source><translation>纵向指标</translation></message>
<message><source>&amp;Upwards</source><translation>纵向(&amp;U)</translation></message>
<message><source>&amp;Across</source><translation>横向(&amp;A)</translation></message>
<message><source>No Pareto front: of one of these it is not said which way is better.</source><translation>没有帕累托前沿：其中一个指标没有说明哪个方向更好。</translation></message>
<message><source>Pareto front, which nothing with both figures beats in both: %1.</source><translation>帕累托前沿，即没有其他运行在两个指标上都胜过的运行：%1。</translation></message>
<message><source>Not in the picture, for want of one of the figures: %1.</source><translation>因缺少其中一个指标而不在图中：%1。</translation></message>
</context>
<context>
<name>shelf::MetricPlot</name>
<message><source>%1 (down is better)</source><translation>%1（向下更好）</translation></message>
<message><source>← better: %1</source><translation>← 更好：%1</translation></message>
<message><source>%1 (up is better)</source><translation>%1（向上更好）</translation></message>
<message><source>%1: better →</source><translation>%1：更好 →</translation></message>
<message><source>Runs by two figures</source><translation>按两个指标显示的运行</translation></message>
<message><source>%1: %2 %3, %4 %5</source><translation>%1：%2 %3，%4 %5</translation></message>
<message><source>%1; on the Pareto front</source><translation>%1；位于帕累托前沿</translation></message>
<message><source>No run has both figures.</source><translation>没有同时具有两个指标的运行。</translation></message>
</context>
<context>
<name>shelf::ModelAbout</name>
<message><source>About this model</source><translation>关于此模型</translation></message>
<message><source>Good for: %1</source><translation>适合：%1</translation></message>
<message><source>Source: %1</source><translation>来源：%1</translation></message>
<message><source>Published figure to compare with: %1</source><translation>可供比较的已发表指标值：%1</translation></message>
</context>
<context>
<name>shelf::NearestFinder</name>
<message><source>Finding the nearest books</source><translation>正在查找最近邻图书</translation></message>
</context>
<context>
<name>shelf::NeighborsModel</name>
<message><source>#</source><translation>#</translation></message>
<message><source>Title</source><translation>书名</translation></message>
<message><source>Why?</source><translation>为什么？</translation></message>
<message><source>Why these two books are neighbors (Space)</source><translation>这两本书为何是近邻（空格）</translation></message>
<message><source>%1
by %2</source><translation>%1
作者：%2</translation></message>
<message><source>Dot product</source><translation>点积</translation></message>
<message><source>Distance</source><translation>距离</translation></message>
<message><source>Rank</source><translation>名次</translation></message>
<message><source>Authors</source><translation>作者</translation></message>
</context>
<context>
<name>shelf::NextStep</name>
<message><source>The map shows which books lie near each other, a reader's page what to recommend and why.</source><translation>地图显示哪些书彼此相近，读者页面说明推荐什么以及为什么。</translation></message>
<message><source>&amp;Map</source><translation>地图(&amp;M)</translation></message>
<message><source>&amp;Readers</source><translation>读者(&amp;R)</translation></message>
</context>
<context>
<name>shelf::NotesModel</name>
<message><source>Rated twice</source><translation>重复评分</translation></message>
<message><source>Book not in the catalogue</source><translation>书不在书目中</translation></message>
<message><source>Wrong number of fields</source><translation>字段数有误</translation></message>
<message><source>Bad value</source><translation>无效的值</translation></message>
<message><source>How files were joined</source><translation>文件的联接方式</translation></message>
<message><source>Character encoding</source><translation>字符编码</translation></message>
<message><source>Stray quote</source><translation>多余的引号</translation></message>
<message><source>Not rated</source><translation>未评分</translation></message>
<message><source>Assumption</source><translation>假定</translation></message>
<message><source>Choice of columns</source><translation>列的选定</translation></message>
<message><source>Meaning of times</source><translation>时间的含义</translation></message>
<message><source>Decimal sign</source><translation>小数点</translation></message>
<message><source>Spelling of ids</source><translation>编号的写法</translation></message>
<message><source>Cleaned</source><translation>已清洗</translation></message>
<message><source>Other</source><translation>其他</translation></message>
<message><source>Kind</source><translation>类型</translation></message>
<message><source>File</source><translation>文件</translation></message>
<message><source>Line</source><translation>行</translation></message>
<message><source>Note</source><translation>提示</translation></message>
</context>
<context>
<name>shelf::NotesView</name>
<message><source>Filter notes</source><translation>筛选提示</translation></message>
<message><source>Notes</source><translation>提示</translation></message>
<message><source>Kind of notes</source><translation>提示的类型</translation></message>
<message><source>Shows only notes of this kind</source><translation>只显示此类提示</translation></message>
<message><source>Copy</source><translation>复制</translation></message>
<message><source>Copy the notes</source><translation>复制提示</translation></message>
<message><source>Puts the notes shown on the clipboard as a table</source><translation>将显示的提示以表格形式放入剪贴板</translation></message>
<message><source>Save as CSV…</source><translation>保存为 CSV…</translation></message>
<message><source>Save the notes as CSV</source><translation>将提示保存为 CSV</translation></message>
<message><source>Save the notes</source><translation>保存提示</translation></message>
<message><source>All kinds</source><translation>所有类型</translation></message>
<message numerus="yes"><source>%Ln rating(s) were read</source><translation><numerusform>已读取 %Ln 条评分</numerusform></translation></message>
<message><source>left out: %1</source><translation>已排除：%1</translation></message>
<message><source>Lines that could not be used, and what was assumed of the files, would be listed here. There was nothing of either.</source><translation>无法使用的行，以及对文件所作的假定，会列在此处。两者都没有。</translation></message>
<message><source>No note is of this kind and has these words.</source><translation>没有属于此类型且含有这些词的提示。</translation></message>
<message><source>%1.</source><translation>%1。</translation></message>
<message><source>of all %2 notes the first %1 are listed</source><translation>共 %2 条提示，列出前 %1 条</translation></message>
</context>
<context>
<name>shelf::NoticeBar</name>
<message><source>Dismiss notice</source><translation>关闭通知</translation></message>
<message><source>Dismiss</source><translation>关闭</translation></message>
<message><source>Show less of the notice</source><translation>显示较少的通知内容</translation></message>
<message><source>Show all of the notice</source><translation>显示通知的全部内容</translation></message>
<message><source>Show less</source><translation>显示较少</translation></message>
<message><source>Show all</source><translation>显示全部</translation></message>
</context>
<context>
<name>shelf::OpenController</name>
<message><source>Stop and open other data?</source><translation>停止并打开其他数据？</translation></message>
<message><source>Save %1 before opening other data?</source><translation>打开其他数据前保存 %1？</translation></message>
<message><source>Cancel</source><translation>取消</translation></message>
<message><source>Keep and open</source><translation>暂存并打开</translation></message>
<message><source>Open without saving</source><translation>不保存直接打开</translation></message>
<message><source>What you keep is offered when this project is opened again, or at the next start; what you do not save is gone.</source><translation>暂存的内容会在再次打开此项目时或下次启动时提供；不保存的内容将丢失。</translation></message>
<message><source>Runs and searches belong to their data. What you keep is offered, all of it, at the top of the window and at the next start; what you do not save is gone.</source><translation>运行和搜索属于各自的数据。暂存的全部内容会在窗口顶部和下次启动时提供；不保存的内容将丢失。</translation></message>
<message><source>Ratings and catalogues (%1)</source><translation>评分和书目 (%1)</translation></message>
<message><source>All files (*)</source><translation>所有文件 (*)</translation></message>
<message><source>Open ratings</source><translation>打开评分</translation></message>
<message><source>Choose a catalogue</source><translation>选择书目</translation></message>
<message><source>Open with options</source><translation>以选项打开</translation></message>
<message><source>Open a folder of ratings</source><translation>打开评分文件夹</translation></message>
<message><source>Open vectors</source><translation>打开向量</translation></message>
<message><source>Vectors (%1)</source><translation>向量 (%1)</translation></message>
<message><source>Open a project</source><translation>打开项目</translation></message>
<message><source>Shelfspace projects (*.shelfproject)</source><translation>Shelfspace 项目 (*.shelfproject)</translation></message>
<message><source>Open a run</source><translation>打开运行</translation></message>
<message><source>Shelfspace runs (*.shelf)</source><translation>Shelfspace 运行 (*.shelf)</translation></message>
</context>
<context>
<name>shelf::OpenProject</name>
<message><source>Tidying the journal</source><translation>正在整理恢复记录</translation></message>
<message><source>Keeping what is not saved</source><translation>正在暂存未保存的内容</translation></message>
<message><source>Saving %1</source><translation>正在保存 %1</translation></message>
</context>
<context>
<name>shelf::OptionForm</name>
<message><source>such as 2015-01-31</source><translation>例如 2015-01-31</translation></message>
<message><source>such as 1..5</source><translation>例如 1..5</translation></message>
<message><source>a number</source><translation>一个数</translation></message>
<message><source>as found</source><extracomment>A value that was found in the file</extracomment><translation>自动识别</translation></message>
<message><source>not found</source><translation>未找到</translation></message>
<message><source>Take back %1</source><translation>撤回“%1”</translation></message>
<message><source>%1 – as found</source><translation>%1 – 自动识别</translation></message>
<message><source>Take this back</source><translation>撤回此项</translation></message>
<message><source>Back to %1, which was found</source><translation>恢复为自动识别的 %1</translation></message>
</context>
<context>
<name>shelf::OverviewView</name>
<message><source>Coverage of the catalogue</source><translation>书目的覆盖率</translation></message>
<message><source>The books with readers among those of the catalogue, and what is known of them. A bar leads to the books that lack it.</source><translation>书目中有读者的书，以及它们的已知信息。点击条柱可查看缺少该信息的书。</translation></message>
<message><source>No reader looks suspicious.</source><translation>没有可疑的读者。</translation></message>
<message><source>Readers that may be none: %1. They gave many equal ratings, hundreds on one day or thousands in all, or have the list of another reader.</source><translation>可能不是真实读者：%1 位。他们给出了许多相同的评分，一天之内数百条或总共数千条，或与另一位读者的列表相同。</translation></message>
<message><source>The first %1 are listed.</source><translation>列出前 %1 位。</translation></message>
<message><source>Overview</source><translation>概览</translation></message>
<message><source>Readers that may be none</source><translation>可能不是真实读者</translation></message>
<message><source>Show this reader</source><translation>显示此读者</translation></message>
<message><source>Looking at the ratings</source><translation>正在查看评分</translation></message>
<message><source>Finding the books</source><translation>正在查找书</translation></message>
</context>
<context>
<name>shelf::OverviewWords</name>
<message><source>%1 %</source><translation>%1%</translation></message>
<message><source>%1 to %2</source><comment>a range</comment><translation>%1 至 %2</translation></message>
<message><source>week from %1</source><translation>%1 起的一周</translation></message>
<message><source>rated %1: %2 (%3)</source><translation>评为 %1：%2（%3）</translation></message>
<message><source>%1: %2 (%3)</source><translation>%1：%2（%3）</translation></message>
<message><source>books rated %1 against the mean: %2 (%3)</source><translation>评分相对均值为 %1 的书：%2（%3）</translation></message>
<message><source>readers rating %1 against the mean: %2 (%3)</source><translation>打分相对均值为 %1 的读者：%2（%3）</translation></message>
<message><source>The top 1 % of the books have %1 of all, 10 % have %2, 20 % have %3.</source><translation>最热门的 1% 的书占总数的 %1，10% 占 %2，20% 占 %3。</translation></message>
<message><source>The busiest 1 % of the readers gave %1 of all, 10 % gave %2, 20 % gave %3.</source><translation>最活跃的 1% 的读者给出总数的 %1，10% 给出 %2，20% 给出 %3。</translation></message>
<message><source>Median %1, most %2; Gini coefficient %3.</source><translation>中位数 %1，最多 %2；基尼系数 %3。</translation></message>
<message><source>Against the mean of all, %1, pulled toward it where ratings are few. Standard deviation %2; %3 of the books lie above.</source><translation>相对于总均值 %1，评分少时向其收缩。标准差 %2；%3 的书高于均值。</translation></message>
<message><source>Against the mean of all, %1, pulled toward it where ratings are few. Standard deviation %2; %3 of the readers lie above.</source><translation>相对于总均值 %1，评分少时向其收缩。标准差 %2；%3 的读者高于均值。</translation></message>
<message><source>Title</source><translation>书名</translation></message>
<message><source>Author</source><translation>作者</translation></message>
<message><source>Year</source><translation>年份</translation></message>
<message><source>Language</source><translation>语言</translation></message>
<message><source>Genre</source><translation>体裁</translation></message>
<message><source>ISBN</source><translation>ISBN</translation></message>
<message><source>Cover</source><translation>封面</translation></message>
<message><source>Ratings by value</source><translation>评分值分布</translation></message>
<message><source>Books by readers</source><translation>按读者数的书</translation></message>
<message><source>Books by number of ratings</source><translation>按评分数的书</translation></message>
<message><source>Readers by books</source><translation>按书数的读者</translation></message>
<message><source>Readers by number of ratings</source><translation>按评分数的读者</translation></message>
<message><source>Activity by day (UTC)</source><translation>每日活动 (UTC)</translation></message>
<message><source>Activity by week (UTC)</source><translation>每周活动 (UTC)</translation></message>
<message><source>Activity by month (UTC)</source><translation>每月活动 (UTC)</translation></message>
<message><source>Activity by year (UTC)</source><translation>每年活动 (UTC)</translation></message>
<message><source>Activity by decade (UTC)</source><translation>每十年活动 (UTC)</translation></message>
<message><source>How books are rated</source><translation>书的得分倾向</translation></message>
<message><source>How readers rate</source><translation>读者的打分倾向</translation></message>
<message><source>The times of these data are left out; the notes say why.</source><translation>这些数据的时间已排除；提示中说明了原因。</translation></message>
<message><source>No time of these data is of a year from 1 to 9999.</source><translation>这些数据中没有年份在 1 至 9999 之间的时间。</translation></message>
<message><source>These data have no times.</source><translation>这些数据没有时间。</translation></message>
<message><source>Nobody gave stars: these data say who took which book.</source><translation>没有人给出星级：这些数据说明谁读过哪本书。</translation></message>
<message><source>Taken</source><translation>读过</translation></message>
<message><source>Rated</source><translation>已评分</translation></message>
<message><source>Books taken by so many readers, %1: %2 (%3)</source><comment>a range, a number, percent</comment><translation>由 %1 位读者读过的书：%2（%3）</translation></message>
<message><source>Books with so many ratings, %1: %2 (%3)</source><comment>a range, a number, percent</comment><translation>有 %1 条评分的书：%2（%3）</translation></message>
<message><source>Readers of so many books, %1: %2 (%3)</source><comment>a range, a number, percent</comment><translation>读过 %1 本书的读者：%2（%3）</translation></message>
<message><source>Readers with so many ratings, %1: %2 (%3)</source><comment>a range, a number, percent</comment><translation>有 %1 条评分的读者：%2（%3）</translation></message>
<message><source>Only books that somebody rated %1</source><translation>仅列出有人评为 %1 的书</translation></message>
<message><source>Only books taken by so many readers: %1</source><comment>a range</comment><translation>仅列出读者数在此范围的书：%1</translation></message>
<message><source>Only books with so many ratings: %1</source><comment>a range</comment><translation>仅列出评分数在此范围的书：%1</translation></message>
<message><source>Only books of readers who took so many: %1</source><comment>a range</comment><translation>仅列出由读书数在此范围的读者所读的书：%1</translation></message>
<message><source>Only books rated by readers with so many ratings: %1</source><comment>a range</comment><translation>仅列出由评分数在此范围的读者所评的书：%1</translation></message>
<message><source>Only books taken in: %1</source><translation>仅列出在此期间读过的书：%1</translation></message>
<message><source>Only books rated in: %1</source><translation>仅列出在此期间评过分的书：%1</translation></message>
<message><source>Only books rated %1 against the mean</source><translation>仅列出评分相对均值为 %1 的书</translation></message>
<message><source>Only books of readers who rate %1 against the mean</source><translation>仅列出由打分相对均值为 %1 的读者所评的书</translation></message>
<message><source>%1: %2 of the %3 books of the catalogue (%4)</source><translation>%1：书目的 %3 本书中有 %2 本（%4）</translation></message>
<message><source>%1: %2 of the %3 books taken (%4)</source><translation>%1：读过的 %3 本书中有 %2 本（%4）</translation></message>
<message><source>%1: %2 of the %3 rated books (%4)</source><translation>%1：有评分的 %3 本书中有 %2 本（%4）</translation></message>
<message><source>Only books that nobody took</source><translation>仅列出无人读过的书</translation></message>
<message><source>Only books that nobody rated</source><translation>仅列出无人评分的书</translation></message>
<message><source>Only books without: %1</source><comment>a fact of the catalogue</comment><translation>仅列出缺少此项的书：%1</translation></message>
<message><source>Times of no year from 1 to 9999: %1.</source><translation>时间不在 1 至 9999 年之间：%1。</translation></message>
</context>
<context>
<name>shelf::OwnReaders</name>
<message><source>Reading your readers</source><translation>正在读取自建读者</translation></message>
<message><source>%1 %2</source><translation>%1 %2</translation></message>
<message><source>Keeping your readers</source><translation>正在保存自建读者</translation></message>
</context>
<context>
<name>shelf::PageRail</name>
<message><source>Pages</source><translation>页面</translation></message>
<message><source>%1 (%2)</source><translation>%1（%2）</translation></message>
</context>
<context>
<name>shelf::PageStack</name>
<message><source>Scroll the page sideways</source><translation>左右滚动页面</translation></message>
<message><source>Scroll the page</source><translation>滚动页面</translation></message>
</context>
<context>
<name>shelf::ParallelCoordinates</name>
<message><source>Parallel coordinates of the trials</source><translation>试验的平行坐标图</translation></message>
<message><source>No trials yet</source><translation>还没有试验</translation></message>
<message numerus="yes"><source>%Ln trial(s)</source><translation><numerusform>%Ln 次试验</numerusform></translation></message>
<message><source>Best: %1</source><translation>最佳：%1</translation></message>
<message><source>Selected: %1</source><translation>已选择：%1</translation></message>
<message numerus="yes"><source>%Ln of them within the brushes</source><translation><numerusform>其中 %Ln 次在刷选范围内</numerusform></translation></message>
<message><source>NDCG@10</source><translation>NDCG@10</translation></message>
<message><source>%1 %</source><translation>%1%</translation></message>
<message><source>full</source><extracomment>A share of the work of a trial: all of it</extracomment><translation>完整</translation></message>
<message><source>%1 %2</source><translation>%1 %2</translation></message>
<message><source>with %1 of the training</source><translation>以 %1 的训练量</translation></message>
<message><source>trial %1: %2</source><translation>试验 %1：%2</translation></message>
</context>
<context>
<name>shelf::ParameterEditor</name>
<message><source>none</source><extracomment>A list without entries</extracomment><translation>无</translation></message>
<message><source>Choose...</source><translation>选择...</translation></message>
<message><source>Choose file</source><translation>选择文件</translation></message>
<message><source>Choose the file of held-out ratings</source><translation>选择留出评分的文件</translation></message>
</context>
<context>
<name>shelf::PictureDialog</name>
<message><source>Picture of the map</source><translation>地图图片</translation></message>
<message><source>Width, pixels</source><translation>宽度，像素</translation></message>
<message><source>Height, pixels</source><translation>高度，像素</translation></message>
<message><source>Keep the shape of the map</source><translation>保持地图的形状</translation></message>
<message><source>Colors</source><translation>颜色</translation></message>
<message><source>Light</source><translation>浅色</translation></message>
<message><source>Dark</source><translation>深色</translation></message>
<message><source>Legend</source><translation>图例</translation></message>
<message><source>Background</source><translation>背景</translation></message>
<message><source>Without it what lies behind the picture shines through</source><translation>没有背景时，图片后面的内容会透出来</translation></message>
<message><source>Size, pixels</source><translation>大小，像素</translation></message>
<message><source>Save…</source><translation>保存…</translation></message>
<message><source>Save picture of the map</source><translation>保存地图图片</translation></message>
</context>
<context>
<name>shelf::PreferencesDialog</name>
<message><source>Settings</source><translation>设置</translation></message>
<message><source>Find a setting</source><translation>查找设置</translation></message>
<message><source>Groups of settings</source><translation>设置的分组</translation></message>
<message><source>No setting has these words.</source><translation>没有设置含有这些词。</translation></message>
<message><source>Folders</source><translation>文件夹</translation></message>
<message><source>Open</source><translation>打开</translation></message>
<message><source>Open: %1</source><translation>打开：%1</translation></message>
<message><source>%1: there is nothing yet</source><translation>%1：还没有内容</translation></message>
<message><source>&amp;Reset all…</source><translation>全部重置(&amp;R)…</translation></message>
<message><source>Reset all settings?</source><translation>重置所有设置？</translation></message>
<message><source>Keep them</source><translation>保留</translation></message>
<message><source>Reset</source><translation>重置</translation></message>
<message><source>All settings are as at the first start</source><translation>所有设置已恢复为首次启动时的状态</translation></message>
<message><source>Recent files, sizes, colors and the last training settings are forgotten. Data and runs stay, and so does the folder of unsaved work.</source><translation>最近的文件、大小、颜色和上次的训练设置将被忘记。数据和运行不受影响，存放未保存工作的文件夹也不变。</translation></message>
</context>
<context>
<name>shelf::PresetBox</name>
<message><source>Try first</source><translation>建议先试</translation></message>
<message><source>good for %1 (%2)</source><comment>what for, name in batch</comment><translation>适合：%1（%2）</translation></message>
</context>
<context>
<name>shelf::PreviewModel</name>
<message><source>Click to say what this column is</source><translation>点击以指定此列的含义</translation></message>
<message><source>Line</source><translation>行</translation></message>
<message><source>Left out</source><translation>已排除</translation></message>
<message><source>not used</source><translation>未使用</translation></message>
</context>
<context>
<name>shelf::PreviewTable</name>
<message><source>First rows</source><translation>前几行</translation></message>
<message><source>The first rows of the file. The menu key says what the column of a cell is.</source><translation>文件的前几行。按菜单键可指定单元格所在列的含义。</translation></message>
<message><source>Not used</source><translation>未使用</translation></message>
</context>
<context>
<name>shelf::ProgramLog</name>
<message><source>step</source><translation>步骤</translation></message>
<message><source>work</source><translation>工作</translation></message>
<message><source>note</source><translation>提示</translation></message>
<message><source>warning</source><translation>警告</translation></message>
<message><source>error</source><translation>错误</translation></message>
</context>
<context>
<name>shelf::ProjectController</name>
<message><source>Saved in %1</source><translation>已保存到 %1</translation></message>
<message><source>Saving was stopped: the file is as it was, and nothing is lost</source><translation>保存已停止：文件保持原样，没有丢失任何内容</translation></message>
</context>
<context>
<name>shelf::ProjectOpener</name>
<message><source>%1 is open here already</source><translation>%1 已在此处打开</translation></message>
<message><source>Opening %1</source><translation>正在打开 %1</translation></message>
<message><source>Looking for the data of the project</source><translation>正在查找项目的数据</translation></message>
<message><source>The data are found; the project knows their new place once it is saved</source><translation>已找到数据；保存后项目会记住新位置</translation></message>
<message><source>A copy of %1: it is saved under another name</source><translation>%1 的副本：将另存为其他名称</translation></message>
</context>
<context>
<name>shelf::ProjectionView</name>
<message><source>Outside the part of the map that is shown.</source><translation>在地图当前显示的范围之外。</translation></message>
<message><source>%1 % from the left, %2 % from the top.</source><translation>距左侧 %1%，距顶部 %2%。</translation></message>
<message><source>Map of books</source><translation>图书地图</translation></message>
<message><source>No map yet.</source><translation>还没有地图。</translation></message>
<message><source>%1 in space.</source><translation>%1 在空间中。</translation></message>
<message><source>%1 in the plane.</source><translation>%1 在平面中。</translation></message>
<message><source>Color: %1.</source><translation>颜色：%1。</translation></message>
<message><source>The legend picks out %1.</source><translation>图例选取了 %1 本。</translation></message>
<message><source>Selected: %1.</source><translation>已选择：%1。</translation></message>
<message><source>Nearest: %1.</source><translation>最近邻：%1。</translation></message>
<message numerus="yes"><source>%Ln book(s) are near it on the map but not in the model.</source><translation><numerusform>有 %Ln 本书在地图上与它相近，在模型中则不然。</numerusform></translation></message>
<message><source>In the legend at %1; Space sets an end of a range.</source><translation>图例中位于 %1；空格设定范围的一端。</translation></message>
<message><source>In the legend at %1; Space adds or removes it.</source><translation>图例中位于 %1；空格添加或移除它。</translation></message>
<message><source>Rectangle: arrow keys move a cross, Space sets a corner, Escape abandons it.</source><translation>矩形：方向键移动十字，空格设定角点，Esc 放弃。</translation></message>
<message><source>Lasso: arrow keys move a cross, Space sets a corner, Enter closes it, Escape abandons it.</source><translation>套索：方向键移动十字，空格设定角点，Enter 闭合，Esc 放弃。</translation></message>
<message><source>Pointed at: %1.</source><translation>指向：%1。</translation></message>
<message><source>+ %1</source><translation>+ %1</translation></message>
<message><source>− %1</source><translation>− %1</translation></message>
<message><source>∩ %1</source><translation>∩ %1</translation></message>
<message><source>%1 by %2</source><translation>%1，作者：%2</translation></message>
<message><source>The selected book.</source><translation>所选的书。</translation></message>
<message><source>Neighbor %1 of the selected book, at a distance of %2.</source><translation>所选的书的第 %1 近邻，距离为 %2。</translation></message>
<message><source>Outside the filter: %1.</source><translation>不符合筛选：%1。</translation></message>
<message><source>In the selection: %1.</source><translation>在选择中：%1。</translation></message>
</context>
<context>
<name>shelf::RangeHistogram</name>
<message><source>%1 – %2</source><comment>range</comment><translation>%1 – %2</translation></message>
<message><source>%1: %2</source><comment>bar: books</comment><translation>%1：%2</translation></message>
<message><source>%1: %2 of %3</source><comment>bar: books</comment><translation>%1：%2 / %3</translation></message>
<message><source>%1, %2 selected</source><translation>%1，已选择 %2</translation></message>
<message><source>Only %1</source><translation>仅 %1</translation></message>
<message><source>All values</source><translation>所有值</translation></message>
<message numerus="yes"><source>%Ln book(s) without a value</source><translation><numerusform>%Ln 本书没有值</numerusform></translation></message>
</context>
<context>
<name>shelf::RatedBooksModel</name>
<message><source>Title</source><translation>书名</translation></message>
<message><source>Authors</source><translation>作者</translation></message>
<message><source>Rating</source><translation>评分</translation></message>
<message><source>taken</source><translation>读过</translation></message>
<message><source>Click the stars, or type the number; Delete takes the book off</source><translation>点击星星，或输入数字；Delete 去掉这本书</translation></message>
<message><source>%1
Held out: the model has not seen this rating</source><translation>%1
留出：模型没有见过这条评分</translation></message>
</context>
<context>
<name>shelf::RatedPanel</name>
<message><source>About this reader</source><translation>关于此读者</translation></message>
<message><source>Rated</source><translation>已评分</translation></message>
<message><source>Similar readers</source><translation>相似读者</translation></message>
<message><source>Add a book to rate</source><translation>添加要评分的书</translation></message>
<message><source>Add a book: title or author</source><translation>添加书：书名或作者</translation></message>
<message><source>Enter adds the book, and the next one can be typed at once; Alt+digit gives the last one its stars</source><translation>Enter 添加该书，随后可立即输入下一本；Alt+数字为最后一本打星</translation></message>
<message><source>Books to rate</source><translation>可评分的书</translation></message>
<message><source>rated already</source><translation>已经评分</translation></message>
<message><source>Filter rated books</source><translation>筛选已评分的书</translation></message>
<message><source>Rated books</source><translation>已评分的书</translation></message>
<message><source>Take off the list</source><translation>从列表中去掉</translation></message>
</context>
<context>
<name>shelf::RatingBars</name>
<message><source>Ratings of this book</source><translation>这本书的评分</translation></message>
<message numerus="yes"><source>%1 stars: %Ln rating(s)</source><translation><numerusform>%1 星：%Ln 条评分</numerusform></translation></message>
<message><source>Stars: %1, readers: %2</source><translation>星级：%1，读者：%2</translation></message>
</context>
<context>
<name>shelf::RatingSteps</name>
<message><source>Undo a rating</source><translation>撤销一条评分</translation></message>
<message><source>Redo a rating</source><translation>重做一条评分</translation></message>
</context>
<context>
<name>shelf::ReaderWords</name>
<message><source>%1, mean %2</source><translation>%1，均值 %2</translation></message>
<message numerus="yes"><source>%Ln book(s) taken</source><translation><numerusform>读过 %Ln 本书</numerusform></translation></message>
<message><source>Reader %1</source><translation>读者 %1</translation></message>
<message><source>%1; %2</source><translation>%1；%2</translation></message>
<message><source>%1, with %2</source><translation>%1，与 %2 一起</translation></message>
<message numerus="yes"><source>%Ln rated book(s)</source><translation><numerusform>%Ln 本已评分的书</numerusform></translation></message>
<message><source>By attributes</source><translation>按属性</translation></message>
<message><source>of somebody without ratings</source><translation>没有评分的读者</translation></message>
<message numerus="yes"><source>%Ln rated book(s) are not in these data; they stay in the reader's file.</source><translation><numerusform>%Ln 本已评分的书不在这些数据中；它们保留在读者文件里。</numerusform></translation></message>
<message><source>All ratings of this reader are held out, so the model has learned nothing about the reader. The books are chosen by those ratings, as for a new reader.</source><translation>该读者的全部评分都被留出，因此模型对该读者一无所知。书是按新读者的方式，根据这些评分选出的。</translation></message>
<message><source>This reader has rated, or does not want, every book there is.</source><translation>该读者已给所有的书评过分，或不想要它们。</translation></message>
<message><source>No book that this reader has not rated passes the filters.</source><translation>该读者未评分的书都不符合筛选。</translation></message>
<message><source>Taken</source><translation>读过</translation></message>
<message><source>Rated</source><translation>已评分</translation></message>
<message><source>Taken (%1)</source><translation>读过 (%1)</translation></message>
<message><source>Rated (%1)</source><translation>已评分 (%1)</translation></message>
<message><source>Search a title above that you have read. Every book counts at once.</source><translation>在上面搜索读过的书名。每本书都会立即计入。</translation></message>
<message><source>Search a title above and give it stars. Every rating counts at once.</source><translation>在上面搜索书名并为其打星。每条评分都会立即计入。</translation></message>
<message><source>Filters (%1)</source><translation>筛选 (%1)</translation></message>
<message><source>Filters</source><translation>筛选</translation></message>
<message><source>%1, %2</source><comment>books rated, books read without a rating</comment><translation>%1，%2</translation></message>
<message><source>%1; on average %2 above what others give them</source><comment>books</comment><translation>%1；平均比他人对这些书的评分高 %2</translation></message>
<message><source>%1; on average %2 below what others give them</source><comment>books</comment><translation>%1；平均比他人对这些书的评分低 %2</translation></message>
</context>
<context>
<name>shelf::ReadersList</name>
<message><source>New reader</source><translation>新读者</translation></message>
<message><source>Rate some books yourself and see at once what the model recommends</source><translation>自己给一些书评分，立即看到模型的推荐</translation></message>
<message><source>More about your readers</source><translation>自建读者的更多操作</translation></message>
<message><source>Your library…</source><translation>个人书库…</translation></message>
<message><source>Open your library</source><translation>打开个人书库</translation></message>
<message><source>Be a reader with the books that you keep at Goodreads, StoryGraph, LibraryThing or in calibre, or with a file of ratings</source><translation>以保存在 Goodreads、StoryGraph、LibraryThing 或 calibre 中的书，或以评分文件成为一位读者</translation></message>
<message><source>By attributes</source><translation>按属性</translation></message>
<message><source>Reader by attributes</source><translation>按属性的读者</translation></message>
<message><source>My readers</source><translation>自建读者</translation></message>
<message><source>Export ratings…</source><translation>导出评分…</translation></message>
<message><source>Rename</source><translation>重命名</translation></message>
<message><source>Remove</source><translation>移除</translation></message>
<message><source>Find a reader</source><translation>查找读者</translation></message>
<message><source>All readers</source><translation>所有读者</translation></message>
<message><source>Reader</source><translation>读者</translation></message>
<message><source>Find: id, age, occupation…</source><translation>查找：编号、年龄、职业…</translation></message>
<message><source>Find a reader by id</source><translation>按编号查找读者</translation></message>
<message><source>Part of an id, or what is told of readers: “24 student”, “age=24”; here: %1</source><translation>编号的一部分，或读者的已知信息：“24 student”、“age=24”；此处有：%1</translation></message>
<message><source>Books for somebody of whom only age, occupation and the like are known</source><translation>为只知道年龄、职业等信息的人推荐书</translation></message>
<message><source>The run that answers learned nothing from what is told of readers; two-tower models do</source><translation>当前作答的运行没有从读者信息中学习；双塔模型可以</translation></message>
<message numerus="yes"><source>%1: %Ln book(s); F2 renames</source><translation><numerusform>%1：%Ln 本书；F2 重命名</numerusform></translation></message>
<message numerus="yes"><source>%Ln rated book(s); F2 renames</source><translation><numerusform>%Ln 本已评分的书；F2 重命名</numerusform></translation></message>
<message><source>Counting readers' ratings</source><translation>正在统计读者的评分</translation></message>
</context>
<context>
<name>shelf::ReadersModel</name>
<message><source>Reader</source><translation>读者</translation></message>
<message><source>Books</source><translation>书</translation></message>
<message><source>Ratings</source><translation>评分</translation></message>
<message><source>Mean</source><translation>均值</translation></message>
<message><source>About</source><extracomment>Header of a column: what is known of a reader</extracomment><translation>关于</translation></message>
</context>
<context>
<name>shelf::ReadersPage</name>
<message><source>These vectors came without readers</source><translation>这些向量不附带读者</translation></message>
<message><source>Readers come with ratings: who rated what, and what a model that was trained on them recommends. Vectors that were made elsewhere have nearest books, a map, groups and sums.</source><translation>读者来自评分：谁给什么评过分，以及用其训练的模型向他们推荐什么。在别处生成的向量有最近邻图书、地图、分组和向量和。</translation></message>
<message><source>Open ratings…</source><translation>打开评分…</translation></message>
<message><source>Go to the map</source><translation>前往地图</translation></message>
<message><source>No reader is picked</source><translation>没有选择读者</translation></message>
<message><source>Pick one at the left to see what they rated and what the model recommends, or be one yourself.</source><translation>在左侧选择一位读者，查看其评过分的书和模型的推荐，或自己成为一位读者。</translation></message>
<message><source>Rate some books</source><translation>给一些书评分</translation></message>
<message><source>Open your library…</source><translation>打开个人书库…</translation></message>
<message><source>Show on the map</source><translation>在地图上显示</translation></message>
<message><source>Show this reader's books on the map</source><translation>在地图上显示该读者的书</translation></message>
<message><source>Your library</source><translation>个人书库</translation></message>
<message><source>Which of your books are found in these data, and which are to be decided</source><translation>个人书库的书中哪些在这些数据中找到，哪些有待判定</translation></message>
<message><source>What is known of the reader</source><translation>关于读者的已知信息</translation></message>
<message><source>“%1” is taken off the list.</source><translation>“%1”已从列表中去掉。</translation></message>
<message><source>Open your library, or ratings</source><translation>打开个人书库或评分</translation></message>
<message><source>Libraries of Goodreads, StoryGraph, LibraryThing, calibre; ratings (%1)</source><translation>Goodreads、StoryGraph、LibraryThing、calibre 的书库；评分 (%1)</translation></message>
<message><source>All files (*)</source><translation>所有文件 (*)</translation></message>
<message><source>Reading %1</source><translation>正在读取 %1</translation></message>
<message><source>My %1</source><translation>我的 %1</translation></message>
<message numerus="yes"><source>%Ln new book(s)</source><translation><numerusform>%Ln 本新书</numerusform></translation></message>
<message numerus="yes"><source>%Ln other rating(s)</source><translation><numerusform>%Ln 条不同的评分</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) read since</source><translation><numerusform>%Ln 本此后读过的书</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) no longer in it</source><translation><numerusform>%Ln 本已不在其中的书</numerusform></translation></message>
<message><source>%1: this export says nothing new.</source><translation>%1：此导出文件没有新内容。</translation></message>
<message><source>%1 is up to date: %2.</source><translation>%1 已更新：%2。</translation></message>
<message numerus="yes"><source>%Ln line(s) could not be read.</source><translation><numerusform>%Ln 行无法读取。</numerusform></translation></message>
<message numerus="yes"><source>Your library (%Ln to decide)</source><translation><numerusform>个人书库（%Ln 本待判定）</numerusform></translation></message>
<message><source>My reader</source><translation>我的读者</translation></message>
<message><source>%1 is removed.</source><translation>%1 已移除。</translation></message>
<message><source>Export ratings</source><translation>导出评分</translation></message>
<message><source>Ratings (*.csv)</source><translation>评分 (*.csv)</translation></message>
<message><source>Writing ratings</source><translation>正在写入评分</translation></message>
<message><source>Reading the catalogue</source><translation>正在读取书目</translation></message>
<message><source>Several models</source><translation>多个模型</translation></message>
<message><source>Several models side by side</source><translation>多个模型并排</translation></message>
<message><source>What up to six runs recommend to this reader, side by side, and a blend of them</source><translation>最多六个运行向该读者的推荐并排显示，并可混合</translation></message>
<message><source>By author, year, language, genre and ratings; diversity; series and editions; two readers</source><translation>按作者、年份、语言、体裁和评分；多样性；系列和版本；两位读者</translation></message>
<message><source>Clear filters and the second reader</source><translation>清除筛选和第二位读者</translation></message>
<message><source>“%1” will not be recommended to this reader again.</source><translation>不再向该读者推荐“%1”。</translation></message>
<message><source>No book by %1 is recommended any more; “Filters” has the list.</source><translation>不再推荐 %1 的书；“筛选”中有该列表。</translation></message>
<message><source>The filters are cleared, and all books are back.</source><translation>已清除筛选，所有书都已恢复。</translation></message>
<message><source>The filters are cleared.</source><translation>已清除筛选。</translation></message>
<message numerus="yes"><source>%Ln book(s) are taken off the list.</source><translation><numerusform>已从列表中去掉 %Ln 本书。</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) will not be recommended to this reader again.</source><translation><numerusform>不再向该读者推荐这 %Ln 本书。</numerusform></translation></message>
<message numerus="yes"><source>%Ln reader(s) are removed.</source><translation><numerusform>%Ln 位读者已移除。</numerusform></translation></message>
</context>
<context>
<name>shelf::ReadingLine</name>
<message><source>Nothing had to be assumed</source><translation>不需要作任何假定</translation></message>
<message><source>Assumed: %1</source><translation>假定：%1</translation></message>
<message numerus="yes"><source>Assumed, with %Ln more: %1</source><translation><numerusform>假定（另有 %Ln 项）：%1</numerusform></translation></message>
<message><source>%1 (%2 ratings)</source><translation>%1（%2 条评分）</translation></message>
<message><source>Left out or changed: %1</source><translation>已排除或更改：%1</translation></message>
<message><source>&amp;How it was read…</source><translation>读取方式(&amp;H)…</translation></message>
<message><source>&amp;Leave out…</source><translation>排除(&amp;L)…</translation></message>
<message><source>Undo</source><translation>撤销</translation></message>
<message><source>&amp;Change…</source><translation>更改(&amp;C)…</translation></message>
<message><source>&amp;Open ratings…</source><translation>打开评分(&amp;O)…</translation></message>
<message><source>How it was read</source><translation>读取方式</translation></message>
<message><source>Columns, encoding, decimal sign and all else that was found, to be changed</source><translation>识别出的列、编码、小数点及其他一切，均可更改</translation></message>
<message><source>Undo what was left out</source><translation>撤销排除</translation></message>
<message><source>Change what is left out</source><translation>更改排除的内容</translation></message>
<message><source>Leave something out</source><translation>排除一些内容</translation></message>
<message><source>A window of time, readers and books with few ratings, another scale: what each leaves is shown before it is applied</source><translation>时间段、评分少的读者和书、另一种评分范围：应用之前会显示每项之后的剩余</translation></message>
<message><source>These vectors came without ratings: they have a map, nearest books, groups and sums. To train, to recommend and to measure, open ratings.</source><translation>这些向量不附带评分：它们有地图、最近邻图书、分组和向量和。要训练、推荐和评估，须打开评分。</translation></message>
<message><source>Open ratings</source><translation>打开评分</translation></message>
</context>
<context>
<name>shelf::ReadingPanel</name>
<message><source>&amp;Format</source><translation>格式(&amp;F)</translation></message>
<message><source>Format</source><translation>格式</translation></message>
<message><source>Take back the format</source><translation>撤回格式</translation></message>
<message><source>How the files are read</source><translation>文件的读取方式</translation></message>
<message><source>%1 – as found</source><translation>%1 – 自动识别</translation></message>
<message><source>as found</source><translation>自动识别</translation></message>
</context>
<context>
<name>shelf::ReadingPlan</name>
<message><source>Looking at the first lines</source><translation>正在查看前几行</translation></message>
</context>
<context>
<name>shelf::ReadyDialog</name>
<message><source>Ready data sets</source><translation>现成数据集</translation></message>
<message><source>Ratings that others have published. Nothing of them comes with this program: each is fetched from its publisher when you ask for it.</source><translation>他人发布的评分。本程序不附带其中任何内容：每个数据集都在需要时从其发布者处下载。</translation></message>
<message><source>Data set</source><translation>数据集</translation></message>
<message><source>Ratings</source><translation>评分</translation></message>
<message><source>Size</source><translation>大小</translation></message>
<message><source>Here</source><translation>本地</translation></message>
<message><source>%1 of it</source><translation>已有 %1</translation></message>
<message><source>About the data set</source><translation>关于该数据集</translation></message>
<message><source>I &amp;accept these terms</source><translation>我接受这些条款(&amp;A)</translation></message>
<message><source>I accept these terms</source><translation>我接受这些条款</translation></message>
<message><source>Address of a mirror</source><translation>镜像地址</translation></message>
<message><source>The publisher; or the address of a mirror</source><translation>发布者；或镜像地址</translation></message>
<message><source>Asked instead of the publisher, with the names of the files behind it</source><translation>代替发布者访问，其后附加文件名</translation></message>
<message><source>Fetch f&amp;rom</source><translation>下载来源(&amp;R)</translation></message>
<message><source>&amp;Fetch</source><translation>下载(&amp;F)</translation></message>
<message><source>&amp;Open</source><translation>打开(&amp;O)</translation></message>
<message><source>&amp;Show folder</source><translation>显示文件夹(&amp;S)</translation></message>
<message><source>&amp;Delete…</source><translation>删除(&amp;D)…</translation></message>
<message><source>Open a &amp;copy that I have</source><translation>打开已有的副本(&amp;C)</translation></message>
<message><source>A &amp;file or archive…</source><translation>文件或压缩包(&amp;F)…</translation></message>
<message><source>A f&amp;older…</source><translation>文件夹(&amp;O)…</translation></message>
<message><source>Close</source><translation>关闭</translation></message>
<message><source>Only the server knows</source><translation>只有服务器知道</translation></message>
<message><source>Read the terms; whoever accepts them can fetch it.</source><translation>阅读条款；接受后即可下载。</translation></message>
<message><source>&amp;Fetch again</source><translation>重新下载(&amp;F)</translation></message>
<message><source>Fetch again</source><translation>重新下载</translation></message>
<message><source>Fetch</source><translation>下载</translation></message>
<message><source>Delete %1?</source><translation>删除 %1？</translation></message>
<message><source>Its files in %1 are deleted. Runs trained on them stay.</source><translation>将删除它在 %1 中的文件。用它训练的运行不受影响。</translation></message>
<message><source>Keep them</source><translation>保留</translation></message>
<message><source>Delete</source><translation>删除</translation></message>
</context>
<context>
<name>shelf::ReadyFetcher</name>
<message><source>Looking for ready data sets</source><translation>正在查找现成数据集</translation></message>
<message><source>Fetching %1</source><translation>正在下载 %1</translation></message>
<message><source>Deleting %1</source><translation>正在删除 %1</translation></message>
</context>
<context>
<name>shelf::ReasonsModel</name>
<message><source>Because of</source><translation>依据</translation></message>
<message><source>%1 (second reader)</source><translation>%1（第二位读者）</translation></message>
<message><source>Weight</source><translation>权重</translation></message>
<message><source>Why %1: what each rated book adds to its score, exactly</source><translation>为何推荐%1：每本已评分的书对其得分的贡献，精确计算</translation></message>
<message><source>Why %1: how much its score falls if this rating had never been given</source><translation>为何推荐%1：若从未给出该评分，其得分会下降多少</translation></message>
<message><source>Why %1: it lies near these liked books in the model's space (nearness is 1 at most; of models that predict ratings it is multiplied by the stars above the reader's mean)</source><translation>为何推荐%1：它在模型空间中靠近这些喜欢的书（接近度最大为 1；对预测评分的模型，再乘以高出读者均值的星数）</translation></message>
<message><source>No rated book speaks for %1 in particular</source><translation>没有哪本已评分的书特别支持%1</translation></message>
</context>
<context>
<name>shelf::RecommendedBooksModel</name>
<message><source>#</source><translation>#</translation></message>
<message><source>Title</source><translation>书名</translation></message>
<message><source>Authors</source><translation>作者</translation></message>
<message><source>Because of</source><translation>依据</translation></message>
<message><source>Together, in standard deviations above the mean of all books.
The model's scores: %1 and %2</source><translation>合计，以高于所有书均值的标准差数计。
模型的得分：%1 和 %2</translation></message>
<message><source>The model's own score: higher is better, nothing more; the bar compares it with the best</source><translation>模型自身的得分：越高越好，别无他意；条柱将其与最佳得分比较</translation></message>
<message><source>%1
A hit: the reader rated it, but the rating was held out, so the model has not seen it</source><translation>%1
命中：读者给它评过分，但该评分被留出，模型没有见过</translation></message>
<message><source>a hit: its rating was held out</source><translation>命中：其评分被留出</translation></message>
<message><source>Score</source><translation>得分</translation></message>
<message><source>For both, SD</source><translation>两人合计，SD</translation></message>
<message><source>Predicted, of %1</source><translation>预测，满分 %1</translation></message>
<message><source>Predicted</source><translation>预测</translation></message>
<message><source>The model's own score, no rating: a higher one is a better place, nothing more</source><translation>模型自身的得分，不是评分：越高名次越前，别无他意</translation></message>
<message><source>How far above the mean of all books for both readers, in standard deviations (SD) of each one's scores</source><translation>对两位读者而言高于所有书均值的程度，以各自得分的标准差（SD）计</translation></message>
<message><source>The rating that the model expects this reader to give, held within the scale. Books are ranked by the model's own figure, which may lie beyond</source><translation>模型预期该读者给出的评分，限制在评分范围内。书按模型自身的数值排序，它可能超出该范围</translation></message>
</context>
<context>
<name>shelf::RecommendedPanel</name>
<message><source>Filter recommended books</source><translation>筛选推荐图书</translation></message>
<message><source>Number of recommended books</source><translation>推荐图书数量</translation></message>
<message><source>How many books to recommend</source><translation>推荐多少本书</translation></message>
<message><source>Recommended books</source><translation>推荐图书</translation></message>
<message><source>Not this one</source><translation>不要这一本</translation></message>
<message><source>Never this author</source><translation>排除此作者</translation></message>
<message><source>Read it already: rate</source><translation>已经读过：评分</translation></message>
<message><source>Go to Training</source><translation>前往“训练”</translation></message>
<message><source>Clear filters and bring books back</source><translation>清除筛选并恢复书</translation></message>
<message><source>Recommended</source><translation>推荐</translation></message>
<message><source>Reasons for the selected book</source><translation>所选图书的理由</translation></message>
<message><source>Vectors that were made elsewhere recommend nothing: choose a trained run above, or train one.</source><translation>在别处生成的向量不做推荐：在上面选择一个训练过的运行，或训练一个。</translation></message>
<message><source>Recommendations come from a trained model.</source><translation>推荐来自训练过的模型。</translation></message>
<message><source>Taken</source><translation>读过</translation></message>
<message><source>Not these</source><translation>不要这些</translation></message>
</context>
<context>
<name>shelf::Recommending</name>
<message><source>Looking up a reader</source><translation>正在查找读者</translation></message>
<message><source>Finding a reader's books</source><translation>正在查找读者的书</translation></message>
<message><source>Choosing books</source><translation>正在选书</translation></message>
<message><source>Looking for similar readers</source><translation>正在寻找相似读者</translation></message>
</context>
<context>
<name>shelf::RecoveryOffer</name>
<message><source>Looking for unsaved work</source><translation>正在查找未保存的工作</translation></message>
<message><source>This is another project than %1, which you are opening.</source><translation>这与正在打开的 %1 不是同一个项目。</translation></message>
<message><source>Deleting unsaved work</source><translation>正在删除未保存的工作</translation></message>
</context>
<context>
<name>shelf::ReportDialog</name>
<message><source>Report</source><translation>报告</translation></message>
<message><source>Web page (HTML)</source><translation>网页 (HTML)</translation></message>
<message><source>Printed pages (PDF)</source><translation>打印页面 (PDF)</translation></message>
<message><source>A4</source><translation>A4</translation></message>
<message><source>Letter</source><translation>Letter</translation></message>
<message><source>Those with most ratings</source><translation>评分最多的读者</translation></message>
<message><source>The numbers of the readers whose books are shown, separated by commas</source><translation>要显示其书的读者编号，以逗号分隔</translation></message>
<message><source>&amp;Write as</source><translation>写为(&amp;W)</translation></message>
<message><source>&amp;Paper</source><translation>纸张(&amp;P)</translation></message>
<message><source>&amp;Readers</source><translation>读者(&amp;R)</translation></message>
<message><source>&amp;Sections</source><translation>章节(&amp;S)</translation></message>
<message><source>&amp;Beside these runs</source><translation>对照的运行(&amp;B)</translation></message>
<message><source>&amp;Write…</source><translation>写入(&amp;W)…</translation></message>
<message><source>Tick at least one section.</source><translation>至少勾选一个章节。</translation></message>
</context>
<context>
<name>shelf::ReportPanel</name>
<message><source>Of the first %1 lines, as they would be read now</source><translation>前 %1 行，按目前的读取方式</translation></message>
</context>
<context>
<name>shelf::RunAdvice</name>
<message><source>Fills in the form, where Train makes a new run with it; pressed again it is taken back.
%1</source><translation>填入表单，“训练”即以此生成新的运行；再按一次则撤回。
%1</translation></message>
</context>
<context>
<name>shelf::RunFacts</name>
<message><source>How the numbers of each embedding dimension spread, once a run is trained.</source><translation>运行训练完成后，显示每个嵌入维度的数值分布。</translation></message>
<message><source>This model has no book vectors.</source><translation>此模型没有图书向量。</translation></message>
<message><source>Embedding statistics</source><translation>嵌入统计</translation></message>
<message><source>Open ratings to see the layers of a model for them.</source><translation>打开评分，查看模型为其构建的层。</translation></message>
<message><source>The vectors as they were made elsewhere</source><translation>在别处生成的原始向量</translation></message>
<message><source>Current run</source><translation>当前运行</translation></message>
<message><source>A model this large shows its layers once it is trained.</source><translation>如此大的模型在训练完成后显示其各层。</translation></message>
<message><source>Layers</source><translation>层</translation></message>
<message><source>This model shows its layers once it is trained.</source><translation>此模型在训练完成后显示其各层。</translation></message>
<message><source>Model of the settings</source><translation>当前设置的模型</translation></message>
<message><source>Book vectors of %1 (books: %2, dimensions: %3)</source><translation>%1 的图书向量（书：%2，维度：%3）</translation></message>
</context>
<context>
<name>shelf::RunOpener</name>
<message><source>Reading %1</source><translation>正在读取 %1</translation></message>
<message><source>There is a %1 already: the one just opened is called %2</source><translation>已有一个 %1：刚打开的改称 %2</translation></message>
<message><source>%1 is open already</source><translation>%1 已打开</translation></message>
</context>
<context>
<name>shelf::RunSaver</name>
<message><source>Save the run</source><translation>保存运行</translation></message>
<message><source>Shelfspace runs (*.shelf)</source><translation>Shelfspace 运行 (*.shelf)</translation></message>
<message><source>Saving %1</source><translation>正在保存 %1</translation></message>
</context>
<context>
<name>shelf::RunServing</name>
<message><source>Ending the server</source><translation>正在结束服务</translation></message>
<message><source>Starting to serve %1</source><translation>正在启动 %1 的服务</translation></message>
</context>
<context>
<name>shelf::RunTabs</name>
<message><source>All runs</source><translation>所有运行</translation></message>
<message><source>Epochs</source><translation>轮次</translation></message>
<message><source>Layers</source><translation>层</translation></message>
<message><source>Embedding</source><translation>嵌入</translation></message>
<message><source>Log</source><translation>日志</translation></message>
<message><source>About</source><extracomment>A tab: about the model</extracomment><translation>关于</translation></message>
<message><source>Picture of the layers</source><translation>各层示意图</translation></message>
<message><source>As table</source><translation>以表格显示</translation></message>
<message><source>Layers as table</source><translation>以表格显示各层</translation></message>
<message><source>Embedding statistics</source><translation>嵌入统计</translation></message>
<message><source>What training does is written down here, with the time.</source><translation>训练过程会连同时间记录在此处。</translation></message>
<message><source>%1 (%2 in batch)</source><comment>title, name</comment><translation>%1（批处理中为 %2）</translation></message>
<message><source>Runs and their results</source><translation>各运行及其结果</translation></message>
<message><source>%1: %2</source><comment>a model and the number of its parameters</comment><translation>%1：%2</translation></message>
</context>
<context>
<name>shelf::RunsModel</name>
<message><source>NDCG@10 %1</source><translation>NDCG@10 %1</translation></message>
<message><source>%1 %2</source><comment>loss, value</comment><translation>%1 %2</translation></message>
<message><source>Run</source><translation>运行</translation></message>
<message><source>Best result</source><translation>最佳结果</translation></message>
<message><source>Epochs</source><translation>轮次</translation></message>
<message><source>State</source><translation>状态</translation></message>
<message><source>training</source><translation>训练</translation></message>
<message><source>made elsewhere</source><translation>在别处生成</translation></message>
<message><source>stopped</source><translation>已停止</translation></message>
<message><source>stopped early</source><translation>提前停止</translation></message>
<message><source>done</source><translation>完成</translation></message>
<message><source>The run that is being trained is always drawn; F2 renames it</source><translation>正在训练的运行总是绘出；F2 重命名</translation></message>
<message><source>The selected run is always drawn; F2 renames it</source><translation>所选的运行总是绘出；F2 重命名</translation></message>
<message><source>Tick to pin its curves beside those of the selected run; F2 renames it</source><translation>勾选以将其曲线固定在所选运行的曲线旁；F2 重命名</translation></message>
<message><source>curves shown</source><translation>曲线已显示</translation></message>
<message><source>curves hidden</source><translation>曲线已隐藏</translation></message>
</context>
<context>
<name>shelf::RunsView</name>
<message><source>Runs</source><translation>运行</translation></message>
<message><source>Trained runs are listed here, to be drawn, saved and gone on with.</source><translation>训练过的运行列在此处，可供绘图、保存和继续训练。</translation></message>
<message><source>Rename run</source><translation>重命名运行</translation></message>
<message><source>Rename (F2)</source><translation>重命名 (F2)</translation></message>
<message><source>Use settings of run</source><translation>采用运行的设置</translation></message>
<message><source>Put this run's settings into the form</source><translation>将此运行的设置填入表单</translation></message>
<message><source>Continue run</source><translation>继续训练运行</translation></message>
<message><source>Go on from where this run ended, as a new run</source><translation>从此运行结束之处继续，作为新的运行</translation></message>
<message><source>Continue with other data</source><translation>用其他数据继续训练</translation></message>
<message><source>Go on from this run's vectors with newer ratings or new books…</source><translation>以此运行的向量为起点，用更新的评分或新书继续训练…</translation></message>
<message><source>Remove run</source><translation>移除运行</translation></message>
<message><source>Remove (Delete)</source><translation>移除 (Delete)</translation></message>
<message><source>Select</source><translation>选择</translation></message>
<message><source>Only this</source><translation>仅此运行</translation></message>
<message><source>Draw the curves of this run alone</source><translation>只绘制此运行的曲线</translation></message>
<message><source>Pin</source><translation>固定</translation></message>
<message><source>Keep its curves beside those of whichever run is selected</source><translation>无论选择哪个运行，都在旁边保留其曲线</translation></message>
<message><source>Pin all</source><translation>全部固定</translation></message>
<message><source>Unpin all</source><translation>全部取消固定</translation></message>
<message><source>Rename…</source><translation>重命名…</translation></message>
<message><source>Use its settings</source><translation>采用其设置</translation></message>
<message><source>Continue</source><translation>继续训练</translation></message>
<message><source>Remove</source><translation>移除</translation></message>
</context>
<context>
<name>shelf::ScoreTips</name>
<message><source>The model's own figure is %1, beyond the scale, which ends at %2. Books are ranked by it.</source><translation>模型自身的数值为 %1，超出了止于 %2 的评分范围。书按该数值排序。</translation></message>
<message><source>Stands for “%1”, by whose score it has its place: of the series this volume comes next.</source><translation>代表“%1”，并以其得分获得名次：这是该系列接下来的一卷。</translation></message>
</context>
<context>
<name>shelf::SearchController</name>
<message><source>Searching</source><translation>正在搜索</translation></message>
<message><source>Books</source><translation>书</translation></message>
<message><source>Readers</source><translation>读者</translation></message>
<message><source>Reader %1</source><translation>读者 %1</translation></message>
<message><source>Nothing found for “%1”</source><translation>没有找到与“%1”匹配的内容</translation></message>
<message><source>titles, authors, book and reader numbers are searched</source><translation>搜索范围为书名、作者、书和读者的编号</translation></message>
<message><source>Guide</source><translation>指南</translation></message>
</context>
<context>
<name>shelf::SearchControls</name>
<message><source>Start search</source><translation>开始搜索</translation></message>
<message><source>Pause</source><translation>暂停</translation></message>
<message><source>Pause search</source><translation>暂停搜索</translation></message>
<message><source>Stop</source><translation>停止</translation></message>
<message><source>Stop search</source><translation>停止搜索</translation></message>
<message><source>Open…</source><translation>打开…</translation></message>
<message><source>Open a saved search</source><translation>打开已保存的搜索</translation></message>
<message><source>Save…</source><translation>保存…</translation></message>
<message><source>Save this search</source><translation>保存此搜索</translation></message>
<message><source>Progress of the search</source><translation>搜索的进度</translation></message>
<message><source>Go on</source><translation>继续</translation></message>
<message><source>Resume</source><translation>继续</translation></message>
</context>
<context>
<name>shelf::SearchField</name>
<message><source>Search books and readers</source><translation>搜索书和读者</translation></message>
<message><source>Search</source><translation>搜索</translation></message>
<message><source>Clear the search</source><translation>清除搜索</translation></message>
<message><source>Search hits</source><translation>搜索结果</translation></message>
<message><source>Search books, readers and help</source><translation>搜索书、读者和帮助</translation></message>
</context>
<context>
<name>shelf::SearchForm</name>
<message><source>Model to search</source><translation>要搜索的模型</translation></message>
<message><source>As on the Training page</source><translation>与“训练”页面相同</translation></message>
<message><source>good for %1</source><translation>适合：%1</translation></message>
<message><source>The settings that all trials share; the split and its seed are theirs too</source><translation>所有试验共有的设置；划分及其随机种子也共用</translation></message>
<message><source>Parameters to vary</source><translation>要调整的参数</translation></message>
<message><source>Method</source><translation>方法</translation></message>
<message><source>Random</source><translation>随机</translation></message>
<message><source>Successive halving</source><translation>逐次减半</translation></message>
<message><source>Every trial is a fresh draw, trained in full</source><translation>每次试验都重新抽取设置，并完整训练</translation></message>
<message><source>Many draws get a small share of the epochs (models without epochs: of the ratings), the best third of them three times as much, and so on</source><translation>抽取许多组设置，各分配少量轮次（没有轮次的模型则为评分），其中最好的三分之一分配三倍的量，依此类推</translation></message>
<message><source>Judged by</source><translation>评判依据</translation></message>
<message><source>Always on the validation part; the test part stays shut</source><translation>始终在验证集上；测试集保持封存</translation></message>
<message><source>Trials</source><extracomment>How many trials a search makes</extracomment><translation>试验次数</translation></message>
<message><source>until the time is up</source><translation>直到时间用尽</translation></message>
<message><source>Different settings to try</source><translation>要尝试的不同设置数</translation></message>
<message><source>Minutes</source><translation>分钟</translation></message>
<message><source>no limit</source><translation>无限制</translation></message>
<message><source>Training time after which the search ends, pauses left out</source><translation>搜索结束前的训练时间，不含暂停</translation></message>
<message><source>Model</source><translation>模型</translation></message>
</context>
<context>
<name>shelf::SearchJob</name>
<message><source>trial %1 of %2</source><translation>试验 %1 / %2</translation></message>
<message><source>trial %1</source><translation>试验 %1</translation></message>
<message><source>Searching settings of %1</source><translation>正在搜索 %1 的设置</translation></message>
</context>
<context>
<name>shelf::SearchJournal</name>
<message><source>Keeping the search</source><translation>正在暂存搜索</translation></message>
<message><source>Tidying kept searches</source><translation>正在整理暂存的搜索</translation></message>
</context>
<context>
<name>shelf::SearchPanel</name>
<message><source>A search is running</source><translation>有一个搜索正在进行</translation></message>
<message><source>Stop it, then open the other one</source><translation>先将其停止，再打开另一个</translation></message>
<message><source>Open search</source><translation>打开搜索</translation></message>
<message><source>Search (*.json)</source><translation>搜索 (*.json)</translation></message>
<message><source>Reading %1</source><translation>正在读取 %1</translation></message>
<message><source>Save search</source><translation>保存搜索</translation></message>
<message numerus="yes"><source>Complete: %Ln trial(s).</source><translation><numerusform>已完成：%Ln 次试验。</numerusform></translation></message>
<message numerus="yes"><source>The time is up after %Ln trial(s). More minutes go on.</source><translation><numerusform>%Ln 次试验后时间用尽。增加分钟数可继续。</numerusform></translation></message>
<message numerus="yes"><source>All different settings are tried: %Ln trial(s).</source><translation><numerusform>所有不同的设置均已尝试：%Ln 次试验。</numerusform></translation></message>
<message numerus="yes"><source>Stopped after %Ln trial(s); Go on continues.</source><translation><numerusform>%Ln 次试验后停止；“继续”可接着进行。</numerusform></translation></message>
<message><source>Stopping…</source><translation>正在停止…</translation></message>
<message numerus="yes"><source>Paused after %Ln trial(s).</source><translation><numerusform>%Ln 次试验后暂停。</numerusform></translation></message>
<message numerus="yes"><source>%Ln trial(s) done.</source><translation><numerusform>已完成 %Ln 次试验。</numerusform></translation></message>
<message><source>Open some ratings in the library first.</source><translation>先在书库中打开一些评分。</translation></message>
<message><source>The vectors that are open came without ratings, from which a model would learn: open some in the library first.</source><translation>已打开的向量不附带可供模型学习的评分：先在书库中打开一些评分。</translation></message>
<message><source>Trials are judged on the validation part; the test part stays shut.</source><translation>试验在验证集上评判；测试集保持封存。</translation></message>
</context>
<context>
<name>shelf::SearchResults</name>
<message><source>No trials yet</source><translation>还没有试验</translation></message>
<message><source>A search trains a model with many settings and keeps score. Its trials stand here as lines and as a table: one axis a parameter, the result at the right.</source><translation>搜索以多种设置训练模型并记录结果。试验在此处显示为线条和表格：每个参数一条轴，结果在右侧。</translation></message>
<message><source>Use these settings</source><translation>采用这些设置</translation></message>
<message><source>Puts the selected trial's settings, or the best trial's, into the form of the Training page</source><translation>将所选试验（或最佳试验）的设置填入“训练”页面的表单</translation></message>
<message><source>Train it</source><translation>训练</translation></message>
<message><source>Trains the selected trial's settings, or the best trial's, in full as a run</source><translation>以所选试验（或最佳试验）的设置完整训练一个运行</translation></message>
<message><source>Lift all brushes</source><translation>取消所有刷选</translation></message>
<message><source>Show all trials again (Esc)</source><translation>重新显示所有试验 (Esc)</translation></message>
<message><source>Copy trials</source><translation>复制试验</translation></message>
<message><source>Copy the table as tab-separated text</source><translation>将表格复制为以制表符分隔的文本</translation></message>
<message><source>Save trials</source><translation>保存试验</translation></message>
<message><source>Save the table as CSV</source><translation>将表格保存为 CSV</translation></message>
<message><source>Save picture of the trials</source><translation>保存试验图</translation></message>
<message><source>Save the picture as PNG, SVG or PDF</source><translation>将图片保存为 PNG、SVG 或 PDF</translation></message>
<message><source>Trials</source><extracomment>The table of the trials of a search</extracomment><translation>试验</translation></message>
</context>
<context>
<name>shelf::SearchSpaceModel</name>
<message><source>%1 to %2, log</source><translation>%1 至 %2，对数</translation></message>
<message><source>%1 to %2</source><translation>%1 至 %2</translation></message>
<message><source>Vary</source><extracomment>Header of a column: the settings that a search varies (a verb, said to the person)</extracomment><translation>调整</translation></message>
<message><source>Over</source><extracomment>Header of a column: the values over which a setting is varied</extracomment><translation>取值</translation></message>
<message><source>%1
A range as 8:128 or 8:128:log, or values as 16,32,64; F2 edits.</source><translation>%1
范围写作 8:128 或 8:128:log，值写作 16,32,64；F2 编辑。</translation></message>
</context>
<context>
<name>shelf::SearchesPart</name>
<message><source>the search for settings</source><translation>参数搜索</translation></message>
</context>
<context>
<name>shelf::SelectionDesk</name>
<message><source>Looking through the books</source><translation>正在查看书</translation></message>
<message><source>Comparing the selection with the library</source><translation>正在将所选与书库比较</translation></message>
<message><source>Measuring the predictions book by book</source><translation>正在逐本评估预测</translation></message>
</context>
<context>
<name>shelf::SelectionPanel</name>
<message><source>Tag</source><translation>标签</translation></message>
<message><source>Selection</source><translation>选择</translation></message>
<message><source>Name for the selected books</source><translation>所选图书的名称</translation></message>
<message><source>Name these books</source><translation>为这些书命名</translation></message>
<message><source>Keep the selected books under this name; a book may have several</source><translation>将所选图书保存在此名称下；一本书可有多个名称</translation></message>
<message><source>What sets the selection apart</source><translation>所选图书的突出之处</translation></message>
<message><source>Find in the list</source><translation>在列表中查找</translation></message>
<message><source>Copy the list with its headers</source><translation>复制列表及其表头</translation></message>
<message><source>Save the list as CSV</source><translation>将列表保存为 CSV</translation></message>
<message><source>Selected books</source><translation>所选图书</translation></message>
<message><source>The books that you select on the map are listed here: draw around some with the lasso, or pick a range in a histogram</source><translation>在地图上选择的书列在此处：用套索圈出一些，或在直方图中选取一个范围</translation></message>
<message><source>Take the lasso</source><translation>使用套索</translation></message>
<message numerus="yes"><source>%Ln book(s) selected</source><translation><numerusform>已选择 %Ln 本书</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) inside the filter</source><translation><numerusform>%Ln 本书符合筛选</numerusform></translation></message>
<message><source>Nothing is selected</source><translation>没有选择任何内容</translation></message>
<message numerus="yes"><source>%1, %Ln of them hidden by the filter</source><translation><numerusform>%1，其中 %Ln 本被筛选隐藏</numerusform></translation></message>
<message><source>%1; the first %2 are listed</source><translation>%1；列出前 %2 本</translation></message>
<message><source>mean %1</source><translation>均值 %1</translation></message>
<message><source>%1 – %2</source><comment>years</comment><translation>%1 – %2</translation></message>
<message><source>What sets a selection apart from the library stands here</source><translation>所选图书相对于书库的突出之处显示在此处</translation></message>
<message><source>Comparing with the other books</source><translation>正在与其他书比较</translation></message>
<message><source>Nothing sets these books apart: what they have, others have as often</source><translation>这些书没有突出之处：它们的特点，其他书同样常见</translation></message>
</context>
<context>
<name>shelf::SelectionSide</name>
<message><source>Save the list</source><translation>保存列表</translation></message>
<message><source>name books “%1”</source><translation>将书命名为“%1”</translation></message>
<message><source>rename “%1”</source><translation>重命名“%1”</translation></message>
<message><source>delete “%1”</source><translation>删除“%1”</translation></message>
<message><source>These books have no numbers to filter by: no years, no ratings</source><translation>这些书没有可用来筛选的数值：没有年份，也没有评分</translation></message>
<message><source>The years and ratings of the books stand here, to pick a range from</source><translation>书的年份和评分显示在此处，可从中选取范围</translation></message>
<message><source>Save the tags</source><translation>保存标签</translation></message>
<message><source>Read tags from a table</source><translation>从表格读取标签</translation></message>
<message><source>Tables (*.csv *.tsv *.txt)</source><translation>表格 (*.csv *.tsv *.txt)</translation></message>
<message><source>All files (*)</source><translation>所有文件 (*)</translation></message>
<message><source>Reading tags</source><translation>正在读取标签</translation></message>
<message><source>read tags from a table</source><translation>从表格读取标签</translation></message>
</context>
<context>
<name>shelf::ServeDialog</name>
<message><source>Serve this run</source><translation>提供此运行的服务</translation></message>
<message><source>Programs on this computer can ask the run for recommendations and nearest books over HTTP, as long as Shelfspace is open. No other computer can.</source><translation>只要 Shelfspace 开着，本计算机上的程序就可以通过 HTTP 向该运行查询推荐和最近邻图书。其他计算机不能查询。</translation></message>
<message><source>&amp;Last calls</source><translation>最近的调用(&amp;L)</translation></message>
<message><source>Run that is served</source><translation>提供服务的运行</translation></message>
<message><source>Port</source><translation>端口</translation></message>
<message><source>any that is free</source><translation>任意空闲端口</translation></message>
<message><source>&amp;Start</source><translation>启动(&amp;S)</translation></message>
<message><source>Address</source><translation>地址</translation></message>
<message><source>&amp;Copy</source><translation>复制(&amp;C)</translation></message>
<message><source>Puts the address on the clipboard</source><translation>将地址放入剪贴板</translation></message>
<message><source>What is wrong</source><translation>存在的问题</translation></message>
<message><source>Run</source><translation>运行</translation></message>
<message><source>&amp;Port</source><translation>端口(&amp;P)</translation></message>
<message><source>Last calls</source><translation>最近的调用</translation></message>
<message><source>What can be &amp;asked</source><translation>可查询的内容(&amp;A)</translation></message>
<message><source>Opens the list of addresses in the browser while the run is served</source><translation>在提供服务期间，于浏览器中打开地址列表</translation></message>
<message><source>Close</source><translation>关闭</translation></message>
<message><source>There is none yet: train a model first</source><translation>还没有：先训练一个模型</translation></message>
<message><source>&amp;Stop</source><translation>停止(&amp;S)</translation></message>
<message><source>starting…</source><translation>正在启动…</translation></message>
<message><source>ending…</source><translation>正在结束…</translation></message>
<message><source>not served</source><translation>未提供服务</translation></message>
</context>
<context>
<name>shelf::ServedCallsModel</name>
<message><source>Time</source><translation>时间</translation></message>
<message><source>Call</source><translation>调用</translation></message>
<message><source>Status</source><translation>状态</translation></message>
<message><source>ms</source><translation>毫秒</translation></message>
</context>
<context>
<name>shelf::Session</name>
<message><source>%1 (%2)</source><translation>%1（%2）</translation></message>
<message><source>run</source><translation>运行</translation></message>
<message><source>%1 #%2</source><translation>%1 #%2</translation></message>
</context>
<context>
<name>shelf::SettingsForm</name>
<message><source>%1 to %2.</source><translation>%1 至 %2。</translation></message>
<message><source>Of %1.</source><translation>可选：%1。</translation></message>
<message><source>Model</source><translation>模型</translation></message>
<message><source>Training</source><translation>训练</translation></message>
<message><source>Data</source><translation>数据</translation></message>
<message><source>Settings</source><translation>设置</translation></message>
<message><source>Advanced settings</source><translation>高级设置</translation></message>
<message><source>Reset all</source><translation>全部重置</translation></message>
<message><source>Reset all settings to the preset</source><translation>将所有设置重置为预设的值</translation></message>
<message><source>Reset %1</source><translation>重置 %1</translation></message>
<message><source>Back to %1, the preset's value</source><translation>恢复为预设的值 %1</translation></message>
<message><source>none</source><translation>无</translation></message>
<message><source>%1: %2</source><translation>%1：%2</translation></message>
<message><source>Point at a setting to read what it means. Settings in bold differ from the preset.</source><translation>指向一个设置以阅读其含义。与预设不同的设置以粗体显示。</translation></message>
</context>
<context>
<name>shelf::ShyMenuBar</name>
<message><source>Menus</source><translation>菜单</translation></message>
</context>
<context>
<name>shelf::SideBySide</name>
<message><source>Choosing books by several runs</source><translation>正在由多个运行选书</translation></message>
<message><source>Choosing books by a blend</source><translation>正在由混合选书</translation></message>
<message><source>Blend</source><translation>混合</translation></message>
</context>
<context>
<name>shelf::SideBySidePanel</name>
<message><source>Several models need two runs</source><translation>“多个模型”需要两个运行</translation></message>
<message><source>Train another model on these data, or open its run, to see what each of them recommends to the same reader.</source><translation>在这些数据上再训练一个模型，或打开其运行，即可看到它们各自向同一读者的推荐。</translation></message>
<message><source>Go to Training</source><translation>前往“训练”</translation></message>
<message><source>Lists of several models</source><translation>多个模型的列表</translation></message>
<message><source>Number of books in each list</source><translation>每个列表的书数</translation></message>
<message><source>How many books each model recommends</source><translation>每个模型推荐多少本书</translation></message>
<message><source>Add a run</source><translation>添加运行</translation></message>
<message><source>One more list: at most %1, and as many as there are trained runs</source><translation>再加一个列表：最多 %1 个，且不超过训练过的运行数</translation></message>
<message><source>Blend</source><translation>混合</translation></message>
<message><source>One list of all these models together, by weights that you give</source><translation>将所有这些模型按给定的权重合为一个列表</translation></message>
<message><source>Order is rank-biased overlap: 1 is the same list, 0 no book in common; the top weighs most</source><translation>次序指排序偏重重叠度（RBO）：1 为完全相同，0 为没有共同的书；靠前的名次权重最大</translation></message>
<message><source>Recommended</source><translation>推荐</translation></message>
<message><source>Run of list %1</source><translation>列表 %1 的运行</translation></message>
<message><source>Remove the list of %1</source><translation>移除 %1 的列表</translation></message>
<message><source>Remove the blend</source><translation>移除混合</translation></message>
<message><source>No book that this reader has not rated passes the filters.</source><translation>该读者未评分的书都不符合筛选。</translation></message>
<message><source>Books by %1</source><translation>%1 推荐的书</translation></message>
<message><source>Weight of %1</source><translation>%1 的权重</translation></message>
</context>
<context>
<name>shelf::SideBySideWords</name>
<message><source>%1 and %2 (%3 of %4, order %5)</source><translation>%1 与 %2（%3 / %4，次序 %5）</translation></message>
<message numerus="yes"><source>%1 and %2 share %3 of %Ln book(s); alike in order: %4 of 1.</source><translation><numerusform>%1 与 %2 有 %3 / %Ln 本书相同；次序一致度：%4（满分 1）。</numerusform></translation></message>
<message numerus="yes"><source>All lists share %1 of %Ln book(s). Most alike: %2. Least: %3.</source><translation><numerusform>所有列表有 %1 / %Ln 本书相同。最相似：%2。最不相似：%3。</numerusform></translation></message>
<message><source>%1 of %2 shared</source><translation>%1 / %2 相同</translation></message>
<message numerus="yes"><source>%1 of %Ln book(s) are also in the list of %2, at the left. Alike in order: %3, where 1 is the same list and 0 no book in common; the top weighs most (rank-biased overlap, persistence %4).</source><translation><numerusform>%Ln 本书中有 %1 本也在左侧 %2 的列表中。次序一致度：%3，1 为完全相同，0 为没有共同的书；靠前的名次权重最大（排序偏重重叠度，持续参数 %4）。</numerusform></translation></message>
<message><source>%1 of %2 in the other lists</source><translation>其他列表中有 %1 / %2</translation></message>
<message><source>%1: %2</source><translation>%1：%2</translation></message>
<message numerus="yes"><source>%1 of %Ln book(s) of the blend are in at least one of the other lists (%2). What is in none can still rank high with several of the models.</source><translation><numerusform>混合的 %Ln 本书中有 %1 本至少在其他列表之一中（%2）。不在任何列表中的书，仍可能在多个模型中名次靠前。</numerusform></translation></message>
<message numerus="yes"><source>%Ln hit(s)</source><translation><numerusform>命中 %Ln 本</numerusform></translation></message>
<message><source>Rating</source><translation>评分</translation></message>
<message><source>Both</source><translation>两人</translation></message>
<message><source>Score</source><translation>得分</translation></message>
<message><source>Both readers' wishes, in standard deviations above the mean of all books</source><translation>两位读者的意愿，以高于所有书均值的标准差数计</translation></message>
<message><source>The rating that the model expects, on the scale of %1 to %2. A figure beyond it is shown as its end; books are ranked by the model's own</source><translation>模型预期的评分，评分范围为 %1 至 %2。超出范围的数值显示为端点；书按模型自身的数值排序</translation></message>
<message><source>The model's own score: higher is better, nothing more; scores of two models cannot be compared</source><translation>模型自身的得分：越高越好，别无他意；两个模型的得分不能比较</translation></message>
<message><source>1 is a book that every run puts first, by the weights; see how scores are combined</source><translation>1 表示按权重计每个运行都排在第一的书；参见得分的合并方式</translation></message>
<message><source>How many standard deviations above the mean of all candidates, by the weights</source><translation>按权重计，高于所有候选均值多少个标准差</translation></message>
<message><source>Knows nothing of this reader, all of whose ratings are held out: chosen by these, as for a new reader.</source><translation>对该读者一无所知，其全部评分都被留出：按新读者的方式，根据这些评分选书。</translation></message>
<message><source>By ranks</source><translation>按名次</translation></message>
<message><source>By standardized scores</source><translation>按标准化得分</translation></message>
<message><source>By place alone: the weighted mean of 61 / (60 + place), 1 for what every run puts first (reciprocal rank fusion). By how much a model prefers a book does not count.</source><translation>只看名次：61 / (60 + 名次) 的加权平均，每个运行都排在第一的书为 1（倒数排序融合）。模型对一本书的偏好程度不计入。</translation></message>
<message><source>Each run's scores with mean 0 and standard deviation 1 over the reader's candidates, in the weighted mean. By how much a model prefers a book counts.</source><translation>将每个运行的得分在该读者的候选图书上标准化为均值 0、标准差 1，再作加权平均。模型对一本书的偏好程度计入。</translation></message>
<message><source>Blend %1, ranks</source><translation>混合 %1，按名次</translation></message>
<message><source>Blend %1, standardized</source><translation>混合 %1，标准化</translation></message>
<message><source>%1 (%2 to %3)</source><translation>%1（%2 至 %3）</translation></message>
<message><source>NDCG@%1 %2 against %3 of %4, its best part</source><translation>NDCG@%1 为 %2，其最佳部分 %4 为 %3</translation></message>
<message><source>The newest blend ranks better: %1, and beyond its interval. Weights that were chosen by these figures look better here than on new ratings.</source><translation>最新的混合排序更好：%1，且超出其区间。根据这些指标值选出的权重，在此处会显得比在新评分上更好。</translation></message>
<message><source>The newest blend ranks worse: %1.</source><translation>最新的混合排序更差：%1。</translation></message>
<message><source>No difference to rely on: %1, within its interval.</source><translation>没有可靠的差异：%1，在其区间之内。</translation></message>
<message><source>All weights are 0: give one run a weight.</source><translation>所有权重都为 0：给某个运行一个权重。</translation></message>
<message><source>These runs hold out different ratings, so no figure would judge them all: train them with the same split and seed to measure a blend.</source><translation>这些运行留出的评分不同，因此没有指标值能同时评判它们：要评估混合，须用相同的划分和随机种子训练它们。</translation></message>
<message><source>Nothing is held out, so nothing can be measured: train with a split.</source><translation>没有留出任何评分，因此无法评估：以带留出的划分进行训练。</translation></message>
</context>
<context>
<name>shelf::SimilarPanel</name>
<message><source>Similar readers</source><translation>相似读者</translation></message>
<message><source>Recommend books for both</source><translation>为两人推荐书</translation></message>
<message><source>No other reader of the training part has rated a book that this reader rated.</source><translation>训练集中没有其他读者给该读者评过分的书评过分。</translation></message>
<message><source>Readers are compared once a model is trained.</source><translation>训练模型后即可比较读者。</translation></message>
</context>
<context>
<name>shelf::SimilarReadersModel</name>
<message><source>Reader</source><translation>读者</translation></message>
<message><source>Alike</source><translation>相似度</translation></message>
<message><source>Cosine of the two reader vectors: 1 is the same direction</source><translation>两个读者向量的余弦：1 表示方向相同</translation></message>
<message><source>Share of books in common, as the cosine of the two sets; few in common count less</source><translation>共同的书所占比例，以两个集合的余弦计；共同的书少则权重较低</translation></message>
<message><source>In common</source><extracomment>Header: how many books both readers rated</extracomment><translation>共同的书</translation></message>
<message><source>Double click or Enter shows this reader</source><translation>双击或按 Enter 可显示该读者</translation></message>
</context>
<context>
<name>shelf::SliceMembersModel</name>
<message><source>Book</source><translation>书</translation></message>
<message><source>Reader</source><translation>读者</translation></message>
<message><source>Held out</source><translation>留出</translation></message>
<message><source>Figure</source><translation>指标值</translation></message>
<message><source>Listed</source><comment>header: share of held-out books that stand in a list</comment><translation>上榜率</translation></message>
</context>
<context>
<name>shelf::SlicesModel</name>
<message><source>Slice</source><translation>子集</translation></message>
<message><source>▼ %1</source><translation>▼ %1</translation></message>
<message><source>Figure</source><translation>指标值</translation></message>
<message><source>With its 95 % interval, by a bootstrap over readers; the line is that of all</source><translation>附 95% 区间，由读者的自助法得出；线表示总体的值</translation></message>
<message><source>p, corrected</source><translation>p（校正后）</translation></message>
<message><source>How often chance alone puts a slice as far from all, corrected for all slices of this table (Holm)</source><translation>仅凭随机性使子集偏离总体这么远的频率，并对本表的所有子集作校正（Holm）</translation></message>
<message><source>Readers</source><translation>读者</translation></message>
<message numerus="yes"><source>%Ln rating(s)</source><translation><numerusform>%Ln 条评分</numerusform></translation></message>
<message numerus="yes"><source>%Ln held-out book(s)</source><translation><numerusform>%Ln 本留出的书</numerusform></translation></message>
<message numerus="yes"><source>%Ln reader(s)</source><translation><numerusform>%Ln 位读者</numerusform></translation></message>
<message><source>%1 [%2, %3]</source><translation>%1 [%2, %3]</translation></message>
<message><source>Worse than all, beyond chance</source><translation>差于总体，超出随机性</translation></message>
<message><source>Of</source><comment>header: which kind of slices</comment><translation>划分依据</translation></message>
<message><source>Listed</source><comment>header: share of held-out books that stand in a list</comment><translation>上榜率</translation></message>
<message><source>Less all</source><comment>header: the figure less that of all readers or books</comment><translation>与总体之差</translation></message>
<message><source>Mean over</source><comment>header of a count: over how many books or ratings the mean is taken</comment><translation>均值基数</translation></message>
</context>
<context>
<name>shelf::SlicesPanel</name>
<message><source>Slices</source><translation>子集</translation></message>
<message><source>Who is in the slice</source><translation>子集的成员</translation></message>
<message><source>Show all on the map</source><translation>在地图上显示全部</translation></message>
<message><source>Slices of readers or of books</source><translation>按读者或按书划分的子集</translation></message>
<message><source>Readers are told by their own lists. Of a book only the share of its held-out readers in whose list it stands can be told: the two cannot be held against each other.</source><translation>读者按其自己的列表评判。对书只能给出：留出它的读者中，其列表含有该书的比例。两者不可相互比较。</translation></message>
<message><source>Readers</source><translation>读者</translation></message>
<message><source>Books</source><translation>书</translation></message>
<message><source>Filter slices</source><translation>筛选子集</translation></message>
<message><source>Choose a slice to see who is in it.</source><translation>选择一个子集，查看其成员。</translation></message>
<message><source>Here stands where a run fails: its figure by readers and books of all kinds, worst first. It is worked out when you want it, as much work as measuring its ranking, and kept while the run is open.</source><translation>此处说明运行在哪里失效：按各类读者和书给出指标值，最差的在前。需要时才计算，工作量与评估其排序相当，结果在运行打开期间保留。</translation></message>
<message><source>There are no slices of this run by this figure.</source><translation>此运行在这一指标上没有子集。</translation></message>
<message><source>Measure %1 reader by reader</source><translation>逐读者评估 %1</translation></message>
<message><source>%1 is not measured reader by reader.</source><translation>%1 尚未逐读者评估。</translation></message>
<message><source>%1 predicts no ratings: choose a figure of lists.</source><translation>%1 不预测评分：选择列表的指标。</translation></message>
<message><source>%1: share of held-out books that stand in their reader’s list of ten, %2 of all.</source><translation>%1：留出的书进入其读者前十名列表的比例，总体为 %2。</translation></message>
<message><source>%1: %2 %3 of all.</source><translation>%1：总体的 %2 为 %3。</translation></message>
<message><source>%1: %2</source><translation>%1：%2</translation></message>
<message><source>Only the books of this slice: %1</source><translation>仅此子集的书：%1</translation></message>
</context>
<context>
<name>shelf::StarDelegate</name>
<message><source>Rating</source><translation>评分</translation></message>
</context>
<context>
<name>shelf::StatisticsModel</name>
<message><source>Dimension</source><translation>维度</translation></message>
<message><source>Count</source><translation>个数</translation></message>
<message><source>Mean</source><translation>均值</translation></message>
<message><source>Deviation</source><translation>标准差</translation></message>
<message><source>Smallest</source><translation>最小值</translation></message>
<message><source>25 %</source><translation>25%</translation></message>
<message><source>Median</source><translation>中位数</translation></message>
<message><source>75 %</source><translation>75%</translation></message>
<message><source>Largest</source><translation>最大值</translation></message>
</context>
<context>
<name>shelf::SumPanel</name>
<message><source>Book arithmetic</source><translation>图书加减</translation></message>
<message><source>Add and subtract books: a detective story less a city plus an island. Select a book and press a button.</source><translation>对书做加减：一部侦探小说，减去一座城市，加上一座岛屿。选择一本书并按按钮。</translation></message>
<message><source>Add</source><translation>加</translation></message>
<message><source>Add the selected book</source><translation>加上所选的书</translation></message>
<message><source>Subtract</source><translation>减</translation></message>
<message><source>Subtract the selected book</source><translation>减去所选的书</translation></message>
<message><source>Remove</source><translation>移除</translation></message>
<message><source>Take the marked line out of the sum</source><translation>从向量和中去掉标记的行</translation></message>
<message><source>Clear</source><extracomment>A button (verb): empties a sum of books</extracomment><translation>清空</translation></message>
<message><source>Begin anew</source><translation>重新开始</translation></message>
<message><source>Select these books</source><translation>选择这些书</translation></message>
<message><source>Select the nearest books on the map</source><translation>在地图上选择最近邻图书</translation></message>
<message><source>Books of the sum</source><translation>向量和中的书</translation></message>
<message><source>Books nearest to the sum</source><translation>与向量和最近的书</translation></message>
<message><source>The books of the sum stand here.</source><translation>向量和中的书显示在此处。</translation></message>
<message><source>The books nearest to the sum are listed here.</source><translation>与向量和最近的书列在此处。</translation></message>
<message><source>Enter or a double click selects a book</source><translation>按 Enter 或双击可选择一本书</translation></message>
<message><source>Nearest to the sum</source><translation>与向量和最近</translation></message>
<message><source>Product</source><translation>点积</translation></message>
<message><source>Distance</source><translation>距离</translation></message>
<message><source>Add %1</source><translation>加上 %1</translation></message>
<message><source>Select a book first</source><translation>先选择一本书</translation></message>
<message><source>Subtract %1</source><translation>减去 %1</translation></message>
</context>
<context>
<name>shelf::SuspectsModel</name>
<message><source>Reader</source><translation>读者</translation></message>
<message><source>Books</source><translation>书</translation></message>
<message><source>Ratings</source><translation>评分</translation></message>
<message><source>Why</source><translation>原因</translation></message>
</context>
<context>
<name>shelf::TagsPanel</name>
<message><source>Tags</source><translation>标签</translation></message>
<message><source>Enter or a double click selects the books of a tag; F2 renames it</source><translation>按 Enter 或双击可选择带某标签的书；F2 重命名该标签</translation></message>
<message><source>Select</source><translation>选择</translation></message>
<message><source>Select the books of the marked tag on the map</source><translation>在地图上选择带所标记标签的书</translation></message>
<message><source>Show only</source><translation>仅显示</translation></message>
<message><source>Narrow the map to the books of the marked tag; the arrow above leads back</source><translation>将地图范围缩小到带所标记标签的书；上面的箭头可返回</translation></message>
<message><source>Color by tag</source><translation>按标签着色</translation></message>
<message><source>Give the books of each tag a color</source><translation>为每个标签的书赋予一种颜色</translation></message>
<message><source>Rename</source><translation>重命名</translation></message>
<message><source>Give the marked tag another name (F2)</source><translation>为所标记的标签改名 (F2)</translation></message>
<message><source>Delete</source><translation>删除</translation></message>
<message><source>Delete the marked tag; its books stay (Delete)</source><translation>删除所标记的标签；其中的书不受影响 (Delete)</translation></message>
<message><source>Undo</source><translation>撤销</translation></message>
<message><source>Read table...</source><translation>读取表格...</translation></message>
<message><source>Add tags from a table with the columns id and tag</source><translation>从含有 id 和 tag 列的表格添加标签</translation></message>
<message><source>Save table...</source><translation>保存表格...</translation></message>
<message><source>Write all tags as a table: id, title, tag</source><translation>将所有标签写成表格：id、title、tag</translation></message>
<message><source>Select books on the map and give them a name under Selection: tags are kept with these data, and books can be colored, filtered and written by them</source><translation>在地图上选择书，并在“选择”下为其命名：标签随这些数据保存，可据此为书着色、筛选和写出</translation></message>
<message><source>Read tags from a table</source><translation>从表格读取标签</translation></message>
<message><source>Tag</source><translation>标签</translation></message>
<message><source>Books</source><translation>书</translation></message>
<message numerus="yes"><source>%Ln id(s) of it are not in these data</source><translation><numerusform>其中 %Ln 个编号不在这些数据中</numerusform></translation></message>
<message numerus="yes"><source>%Ln id(s) are not in these data; they are kept for others that have them</source><translation><numerusform>%Ln 个编号不在这些数据中；它们会为含有它们的其他数据保留</numerusform></translation></message>
<message><source>Nothing to undo</source><translation>没有可撤销的操作</translation></message>
<message><source>Undo: %1 (Ctrl+Z)</source><translation>撤销：%1 (Ctrl+Z)</translation></message>
</context>
<context>
<name>shelf::TasteBars</name>
<message><source>Taste by genre</source><translation>按体裁的口味</translation></message>
<message numerus="yes"><source>%1: %Ln book(s), mean %2</source><translation><numerusform>%1：%Ln 本书，均值 %2</numerusform></translation></message>
<message numerus="yes"><source>%1: %Ln book(s)</source><translation><numerusform>%1：%Ln 本书</numerusform></translation></message>
</context>
<context>
<name>shelf::TitlesBeside</name>
<message><source>These ratings have no titles; a catalogue, such as books.csv, has them.</source><translation>这些评分没有书名；书目（如 books.csv）中有书名。</translation></message>
<message><source>These ratings have no titles; %1 lies beside them.</source><translation>这些评分没有书名；%1 就在旁边。</translation></message>
<message><source>Choose a catalogue…</source><translation>选择书目…</translation></message>
<message><source>Add the titles of %1</source><translation>添加 %1 中的书名</translation></message>
<message><source>Looking for titles</source><translation>正在查找书名</translation></message>
</context>
<context>
<name>shelf::TogetherBar</name>
<message><source>No reader has this id or name</source><translation>没有此编号或名称的读者</translation></message>
<message><source>Together with reader</source><translation>与另一位读者一起</translation></message>
<message><source>Second reader</source><translation>第二位读者</translation></message>
<message><source>id or name</source><translation>编号或名称</translation></message>
<message><source>Books for two: what either has read is left out. Enter takes the name</source><translation>为两人选书：任一人读过的书都被排除。按 Enter 采用该名称</translation></message>
<message><source>How two wishes become one</source><translation>两人的意愿如何合一</translation></message>
<message><source>Mean of both</source><translation>两人的均值</translation></message>
<message><source>Nobody displeased</source><translation>都不为难</translation></message>
<message><source>The mean of the two standardized scores</source><translation>两个标准化得分的均值</translation></message>
<message><source>The lower of the two standardized scores</source><translation>两个标准化得分中较低的一个</translation></message>
</context>
<context>
<name>shelf::TopBar</name>
<message><source>Open</source><translation>打开</translation></message>
<message><source>Recent</source><translation>最近</translation></message>
<message><source>Recent work</source><translation>最近的工作</translation></message>
<message><source>Projects, runs and data opened lately</source><translation>最近打开的项目、运行和数据</translation></message>
<message><source>Run</source><translation>运行</translation></message>
<message><source>The trained run whose model answers on every page</source><translation>其模型在每个页面上作答的训练过的运行</translation></message>
<message><source>More</source><translation>更多</translation></message>
<message><source>Save project</source><translation>保存项目</translation></message>
<message><source>Export</source><translation>导出</translation></message>
<message><source>Report</source><translation>报告</translation></message>
<message><source>Book panel</source><translation>图书面板</translation></message>
<message><source>%1 …</source><translation>%1 …</translation></message>
<message><source>No run yet</source><translation>还没有运行</translation></message>
<message><source>Projects</source><translation>项目</translation></message>
<message><source>Runs</source><translation>运行</translation></message>
<message><source>Data and vectors</source><translation>数据和向量</translation></message>
<message><source>Nothing opened yet</source><translation>还没有打开过任何内容</translation></message>
<message><source>Clear this list</source><translation>清除此列表</translation></message>
<message><source>All commands (Alt or F10 shows them as a bar)</source><translation>所有命令（按 Alt 或 F10 显示为菜单栏）</translation></message>
</context>
<context>
<name>shelf::Tour</name>
<message><source>It is on the page %1. Open that.</source><translation>它在“%1”页面上。打开该页面。</translation></message>
<message><source>&amp;Done</source><translation>完成(&amp;D)</translation></message>
<message><source>&amp;Skip this</source><translation>跳过(&amp;S)</translation></message>
<message><source>&amp;Next</source><translation>下一步(&amp;N)</translation></message>
</context>
<context>
<name>shelf::TrainingDesk</name>
<message><source>%1 goes on as soon as the training before it has ended.</source><translation>前一个训练结束后，%1 会立即继续。</translation></message>
<message><source>Looking at the split</source><translation>正在查看划分</translation></message>
<message><source>Taken back: %1</source><translation>已撤回：%1</translation></message>
<message><source>Taken into the form as advised: %1. Train makes a run with it.</source><translation>已按建议填入表单：%1。按“训练”即以此生成运行。</translation></message>
</context>
<context>
<name>shelf::TrainingJob</name>
<message><source>epoch %1 of %2</source><translation>第 %1 轮，共 %2 轮</translation></message>
<message><source>Training %1</source><translation>正在训练 %1</translation></message>
</context>
<context>
<name>shelf::TrainingPage</name>
<message><source>Train</source><translation>训练</translation></message>
<message><source>Train a new run with these settings (Ctrl+R)</source><translation>以这些设置训练新的运行 (Ctrl+R)</translation></message>
<message><source>Pause</source><translation>暂停</translation></message>
<message><source>Pause or resume training (Space)</source><translation>暂停或继续训练（空格）</translation></message>
<message><source>Stop</source><translation>停止</translation></message>
<message><source>Stop training; the run is kept as far as it came</source><translation>停止训练；运行保留目前的进展</translation></message>
<message><source>Resume</source><translation>继续</translation></message>
<message><source>The preset has replaced settings that you had changed.</source><translation>预设已取代更改过的设置。</translation></message>
<message><source>%1 removed.</source><translation>%1 已移除。</translation></message>
</context>
<context>
<name>shelf::TrainingPanel</name>
<message><source>Preset</source><translation>预设</translation></message>
<message><source>About this model</source><translation>关于此模型</translation></message>
<message><source>What this model computes, when it is good, and its source</source><translation>此模型计算什么、适合什么，以及出处</translation></message>
<message><source>Train</source><translation>训练</translation></message>
<message><source>Pause</source><translation>暂停</translation></message>
<message><source>Stop</source><translation>停止</translation></message>
<message><source>Progress of training</source><translation>训练的进度</translation></message>
<message><source>Settings of the training</source><translation>训练的设置</translation></message>
</context>
<context>
<name>shelf::TrainingWords</name>
<message><source>less than %1</source><comment>of seconds</comment><translation>不到 %1</translation></message>
<message><source>%1 started on %2: %3, %4, %5</source><comment>run, data, ratings, readers, books</comment><translation>%1 在 %2 上开始训练：%3，%4，%5</translation></message>
<message><source>%1 continues %2 to epoch %3</source><translation>%1 接续 %2，训练到第 %3 轮</translation></message>
<message><source>%1 goes on from %2 with %3: new readers: %4, new books: %5, split: %6</source><translation>%1 以 %3 接续 %2：新读者：%4，新书：%5，划分：%6</translation></message>
<message><source>Epoch %1: training loss %2</source><translation>第 %1 轮：训练损失 %2</translation></message>
<message><source>%1, the best so far</source><translation>%1，目前最佳</translation></message>
<message><source>%1 was stopped after %2 s</source><translation>%1 在 %2 秒后停止</translation></message>
<message><source>%1 is done after %2 s</source><translation>%1 在 %2 秒后完成</translation></message>
<message numerus="yes"><source>It stopped early: validation had not improved for %Ln epoch(s)</source><translation><numerusform>已提前停止：验证结果已有 %Ln 轮没有改进</numerusform></translation></message>
<message><source>Stopping after this batch…</source><translation>将在此批次之后停止…</translation></message>
<message><source>Paused</source><translation>已暂停</translation></message>
<message><source>There are no ratings to train on yet: open some in the library.</source><translation>还没有可供训练的评分：在书库中打开一些。</translation></message>
<message><source>The vectors that are open came without ratings, from which a model would learn.</source><translation>已打开的向量不附带可供模型学习的评分。</translation></message>
<message><source>Ready to train on %1.</source><translation>可以用 %1 开始训练。</translation></message>
<message><source>Settings have changed since %1. Train makes a new run.</source><translation>自 %1 以来设置已更改。“训练”会生成新的运行。</translation></message>
<message><source>%1 took %2 s.</source><translation>%1 用时 %2 秒。</translation></message>
<message><source>Epoch %1 of %2</source><translation>第 %1 轮，共 %2 轮</translation></message>
<message><source>%1 left</source><translation>剩余 %1</translation></message>
<message><source>These vectors came without ratings</source><translation>这些向量不附带评分</translation></message>
<message><source>A model learns from ratings of books by readers. Vectors that were made elsewhere are ready as they are: their map, groups, sums and nearest books are on the Map page.</source><translation>模型从读者对书的评分中学习。在别处生成的向量可直接使用：其地图、分组、向量和与最近邻图书都在“地图”页面上。</translation></message>
<message><source>Open ratings…</source><translation>打开评分…</translation></message>
<message><source>No ratings are open</source><translation>没有打开任何评分</translation></message>
<message><source>A model learns from ratings of books by readers.</source><translation>模型从读者对书的评分中学习。</translation></message>
<message><source>Go to Library</source><translation>前往“书库”</translation></message>
<message><source>No run yet</source><translation>还没有运行</translation></message>
<message><source>Training learns a vector for each book and each reader from the ratings. The loss curves grow here while it learns: you can pause or stop at any time.</source><translation>训练根据评分为每本书和每位读者学习一个向量。学习期间损失曲线在此处延伸：随时可以暂停或停止。</translation></message>
<message><source>Start a first run</source><translation>开始第一个运行</translation></message>
<message><source>%1, validation loss %2</source><comment>epoch and training loss</comment><translation>%1，验证损失 %2</translation></message>
<message><source>%1, NDCG@10 %2</source><comment>epoch and losses</comment><translation>%1，NDCG@10 %2</translation></message>
<message><source>%1 ratings/s</source><comment>how fast a training goes</comment><translation>%1 条评分/秒</translation></message>
</context>
<context>
<name>shelf::TrialsModel</name>
<message><source>Trial</source><translation>试验</translation></message>
<message><source>Training</source><translation>训练</translation></message>
<message><source>✓ %1</source><translation>✓ %1</translation></message>
<message><source>Epochs</source><translation>轮次</translation></message>
<message><source>Seconds</source><translation>秒</translation></message>
<message><source>What went wrong</source><translation>出错原因</translation></message>
<message><source>best</source><translation>最佳</translation></message>
<message><source>failed</source><translation>失败</translation></message>
</context>
<context>
<name>shelf::UndoBar</name>
<message><source>Undo</source><translation>撤销</translation></message>
</context>
<context>
<name>shelf::UndoRoad</name>
<message><source>&amp;Redo</source><translation>重做(&amp;R)</translation></message>
<message><source>&amp;Undo</source><translation>撤销(&amp;U)</translation></message>
</context>
<context>
<name>shelf::UnsavedRuns</name>
<message><source>the changes to %1</source><translation>对 %1 的更改</translation></message>
<message numerus="yes"><source>%Ln run(s)</source><translation><numerusform>%Ln 个运行</numerusform></translation></message>
<message><source>the search for settings</source><translation>参数搜索</translation></message>
<message><source>This is under way and would be stopped: %1.</source><translation>正在进行，将被停止：%1。</translation></message>
<message><source>A training that is stopped keeps its best epoch.</source><translation>停止的训练会保留其最佳轮次。</translation></message>
<message><source>A search that is stopped keeps its finished trials.</source><translation>停止的搜索会保留已完成的试验。</translation></message>
<message><source>Not saved: %1.</source><translation>未保存：%1。</translation></message>
<message><source>Save</source><translation>保存</translation></message>
<message><source>Save project…</source><translation>保存项目…</translation></message>
<message><source>Keeping what is not saved</source><translation>正在暂存未保存的内容</translation></message>
<message><source>What is not saved cannot be kept</source><translation>未保存的内容无法暂存</translation></message>
<message><source>This would be lost: %1.</source><translation>将会丢失：%1。</translation></message>
<message><source>Cancel</source><translation>取消</translation></message>
<message><source>Lose them</source><translation>仍然放弃</translation></message>
<message><source>%1 and %2</source><comment>the last two of a list</comment><translation>%1和%2</translation></message>
</context>
<context>
<name>shelf::Upkeep</name>
<message><source>Started, version %1</source><translation>已启动，版本 %1</translation></message>
<message><source>Unsaved work and readers</source><translation>未保存的工作和读者</translation></message>
<message><source>What can be had again</source><translation>可以重新获得的内容</translation></message>
<message><source>Log and crash reports</source><translation>日志和崩溃报告</translation></message>
</context>
<context>
<name>shelf::VectorChoice</name>
<message><source>Reading %1</source><translation>正在读取 %1</translation></message>
</context>
<context>
<name>shelf::VectorDialog</name>
<message><source>Id</source><translation>编号</translation></message>
<message><source>Title</source><translation>书名</translation></message>
<message><source>Authors</source><translation>作者</translation></message>
<message><source>Vector</source><translation>向量</translation></message>
<message><source>Open %1</source><translation>打开 %1</translation></message>
<message><source>First rows</source><translation>前几行</translation></message>
<message><source>They become a run of the books that are open, to be compared with its other runs; else they are opened in place of these</source><translation>它们成为已打开图书的一个运行，可与其他运行比较；否则将取代现有内容打开</translation></message>
<message><source>Progress of reading</source><translation>读取的进度</translation></message>
<message><source>Cancel</source><translation>取消</translation></message>
<message><source>&amp;Open</source><translation>打开(&amp;O)</translation></message>
<message><source>Open</source><translation>打开</translation></message>
<message><source>Array</source><translation>数组</translation></message>
<message><source>Which of the arrays in the file holds the vectors</source><translation>文件中哪个数组含有向量</translation></message>
<message><source>&amp;Array</source><translation>数组(&amp;A)</translation></message>
<message><source>Labels</source><translation>标签文字</translation></message>
<message><source>none</source><extracomment>No file of labels
----------
No file of books</extracomment><translation>无</translation></message>
<message><source>A table that names the rows, line by line, or by id where the vectors have keys of their own</source><translation>为各行命名的表格，逐行对应；若向量有自己的键，则按编号对应</translation></message>
<message><source>&amp;Labels</source><translation>标签文字(&amp;L)</translation></message>
<message><source>Choose the labels</source><translation>选择标签文字</translation></message>
<message><source>Column of the titles</source><translation>书名所在的列</translation></message>
<message><source>Column of the ids</source><translation>编号所在的列</translation></message>
<message><source>&amp;Ids in</source><translation>编号在(&amp;I)</translation></message>
<message><source>&amp;Titles in</source><translation>书名在(&amp;T)</translation></message>
<message><source>Catalogue</source><translation>书目</translation></message>
<message><source>A table of books, which is joined to the rows by their ids: titles, authors, years, covers</source><translation>书的表格，按编号与各行联接：书名、作者、年份、封面</translation></message>
<message><source>&amp;Catalogue</source><translation>书目(&amp;C)</translation></message>
<message><source>Choose the catalogue</source><translation>选择书目</translation></message>
<message><source>Choose…</source><translation>选择…</translation></message>
<message><source>Tables (*.csv *.tsv *.txt *.jsonl *.parquet)</source><translation>表格 (*.csv *.tsv *.txt *.jsonl *.parquet)</translation></message>
<message><source>All files (*)</source><translation>所有文件 (*)</translation></message>
<message><source>as found</source><extracomment>A value that was found in the file</extracomment><translation>自动识别</translation></message>
<message><source>It cannot be read so</source><translation>按此方式无法读取</translation></message>
<message><source>and %1 more</source><translation>另有 %1 项</translation></message>
</context>
<context>
<name>shelf::VectorOpener</name>
<message><source>Putting vectors beside what is open</source><translation>正在将向量与已打开的内容并列</translation></message>
<message><source>There is a %1 already: the one just opened is called %2</source><translation>已有一个 %1：刚打开的改称 %2</translation></message>
</context>
<context>
<name>shelf::VectorWords</name>
<message><source>%1: %2 of %3</source><translation>%1：%2，%3</translation></message>
<message numerus="yes"><source>%Ln vector(s)</source><translation><numerusform>%Ln 个向量</numerusform></translation></message>
<message numerus="yes"><source>%Ln dimension(s)</source><translation><numerusform>%Ln 维</numerusform></translation></message>
<message><source>%1, of the last time, is gone.</source><translation>上次的 %1 已不存在。</translation></message>
<message><source>Every row has a title.</source><translation>每行都有书名。</translation></message>
<message><source>Rows with a title: %1 of %2.</source><translation>有书名的行：%1 / %2。</translation></message>
<message><source>No row has a title: they are called by their ids, such as “%1”.</source><translation>没有任何行有书名：以编号称呼，例如“%1”。</translation></message>
<message><source>The catalogue has %1 % of them, by “%2”.</source><translation>书目含有其中的 %1%，按“%2”。</translation></message>
<message numerus="yes"><source>%Ln row(s) of zeros or of no numbers are near nothing.</source><translation><numerusform>%Ln 行全为零或含非数值，与任何书都不相近。</numerusform></translation></message>
<message><source>can be compared with none</source><translation>无法与任何向量比较</translation></message>
<message><source>&amp;Put them beside %1 (books with a vector: %2 of %3)</source><translation>与 %1 并列（有向量的书：%2 / %3）(&amp;P)</translation></message>
</context>
<context>
<name>shelf::ViewsPanel</name>
<message><source>Kept views</source><translation>已存视图</translation></message>
<message><source>A view holds the map, its colors, the filter, the selection and where you look from. Views are saved with the run.</source><translation>视图包含地图、其颜色、筛选、选择和观察角度。视图随运行保存。</translation></message>
<message><source>Name of the view</source><translation>视图的名称</translation></message>
<message><source>Name</source><translation>名称</translation></message>
<message><source>Keep this view</source><translation>保存此视图</translation></message>
<message><source>Views that you keep are listed here.</source><translation>保存的视图列在此处。</translation></message>
<message><source>Keep this one</source><translation>保存当前视图</translation></message>
<message><source>View 1</source><translation>视图 1</translation></message>
<message><source>Open</source><translation>打开</translation></message>
<message><source>Remove</source><translation>移除</translation></message>
</context>
<context>
<name>shelf::Why</name>
<message><source>and more</source><translation>等等</translation></message>
<message><source>Readers of both</source><translation>两本书的共同读者</translation></message>
<message><source>These data have no readers.</source><translation>这些数据没有读者。</translation></message>
<message><source>%1 of both, %2 of the first and %3 of the second; by chance it would be %4.</source><translation>共同读者 %1，前者 %2，后者 %3；仅凭随机性则为 %4。</translation></message>
<message><source>They gave %1 and %2 in the mean, %3 apart; %4 % of them rated both within one.</source><translation>他们平均给出 %1 和 %2，相差 %3；其中 %4% 给两本书的评分相差不超过一。</translation></message>
<message><source>Correlation of their ratings: %1.</source><translation>他们的评分的相关系数：%1。</translation></message>
<message><source>Too few for a correlation.</source><translation>人数太少，无法计算相关系数。</translation></message>
<message><source>No correlation: all gave one of them the same.</source><translation>没有相关系数：所有人给其中一本书的评分都相同。</translation></message>
<message><source>%1 and %2</source><comment>ratings of both books</comment><translation>%1 和 %2</translation></message>
<message><source>Authors: %1</source><translation>作者：%1</translation></message>
<message><source>Genres, tags and words: %1</source><translation>体裁、标签和词：%1</translation></message>
<message><source>Both of %1</source><translation>两本都出自 %1 年</translation></message>
<message><source>Nothing that the catalogue knows of.</source><translation>没有书目所知的共同点。</translation></message>
<message><source>In common</source><extracomment>Title: what the catalogue says of both books</extracomment><translation>共同点</translation></message>
<message><source>What the model sees</source><translation>模型所见</translation></message>
<message><source>This model has no vectors of books, so it does not say.</source><translation>此模型没有图书向量，因此无从说明。</translation></message>
<message numerus="yes"><source>A cosine of %1, the sum over %Ln dimension(s).</source><translation><numerusform>余弦为 %1，由 %Ln 个维度相加。</numerusform></translation></message>
<message numerus="yes"><source>A product of %1, the sum over %Ln dimension(s).</source><translation><numerusform>乘积为 %1，由 %Ln 个维度相加。</numerusform></translation></message>
<message numerus="yes"><source>A squared distance of %1, the sum over %Ln dimension(s); below stand those in which both lie furthest the same way, with what each adds to the distance.</source><translation><numerusform>平方距离为 %1，由 %Ln 个维度相加；下面列出两本书在同一方向上最突出的维度，以及各维度对距离的贡献。</numerusform></translation></message>
<message><source>Dimension %1</source><translation>维度 %1</translation></message>
<message><source>strong there, too: %1</source><translation>在此维度上同样突出：%1</translation></message>
<message><source>All others</source><translation>其余全部</translation></message>
<message><source>Dimensions have no names: they are what the training found useful.</source><translation>维度没有名称：它们是训练发现有用的方向。</translation></message>
<message><source>Why “%1” is near “%2”</source><translation>“%1”为何与“%2”相近</translation></message>
</context>
<context>
<name>shelf::WhyDesk</name>
<message><source>Finding out why books are near</source><translation>正在分析书为何相近</translation></message>
</context>
<context>
<name>shelf::WhyPanel</name>
<message><source>Nearest</source><translation>最近邻</translation></message>
<message><source>Back to the nearest books</source><translation>返回最近邻图书</translation></message>
<message><source>Back to the nearest books (Escape)</source><translation>返回最近邻图书 (Esc)</translation></message>
<message><source>Copy why they are neighbors</source><translation>复制它们成为近邻的原因</translation></message>
<message><source>Copy as text</source><translation>复制为文本</translation></message>
</context>
<context>
<name>shelf::WindowActions</name>
<message><source>&amp;Open ratings…</source><translation>打开评分(&amp;O)…</translation></message>
<message><source>Open a &amp;folder…</source><translation>打开文件夹(&amp;F)…</translation></message>
<message><source>Shows how the files would be read, to be changed, before they are (Ctrl+Alt+O)</source><translation>在读取之前显示文件将如何读取，并可更改 (Ctrl+Alt+O)</translation></message>
<message><source>Open &amp;your library…</source><translation>打开个人书库(&amp;Y)…</translation></message>
<message><source>Books that you keep at Goodreads, StoryGraph, LibraryThing or in calibre</source><translation>保存在 Goodreads、StoryGraph、LibraryThing 或 calibre 中的书</translation></message>
<message><source>Open a &amp;project…</source><translation>打开项目(&amp;P)…</translation></message>
<message><source>Open a &amp;run…</source><translation>打开运行(&amp;R)…</translation></message>
<message><source>Open &amp;vectors…</source><translation>打开向量(&amp;V)…</translation></message>
<message><source>Vectors of books or words that were made elsewhere, as NumPy, word2vec, Keras and others have them</source><translation>在别处生成的图书或词的向量，如 NumPy、word2vec、Keras 等格式</translation></message>
<message><source>Ratings that others have published, fetched from them</source><translation>他人发布的评分，从发布者处下载</translation></message>
<message><source>&amp;Kept runs…</source><translation>暂存的运行(&amp;K)…</translation></message>
<message><source>Runs that were not saved when the program ended</source><translation>程序结束时未保存的运行</translation></message>
<message><source>&amp;Save the project</source><translation>保存项目(&amp;S)</translation></message>
<message><source>Save the project &amp;as…</source><translation>项目另存为(&amp;A)…</translation></message>
<message><source>Keep the &amp;data in the project</source><translation>在项目中保留数据(&amp;D)</translation></message>
<message><source>The files of the data go into the project when it is saved, so that it can be moved to another computer</source><translation>保存项目时将数据文件一并放入，这样可以移到另一台计算机</translation></message>
<message><source>Project &amp;notes…</source><translation>项目备注(&amp;N)…</translation></message>
<message><source>Ne&amp;w window</source><translation>新建窗口(&amp;W)</translation></message>
<message><source>Another window with a project of its own (Ctrl+Shift+N)</source><translation>另开一个有自己项目的窗口 (Ctrl+Shift+N)</translation></message>
<message><source>The selected run alone, in a file that other commands and programs read</source><translation>仅所选的运行，存为其他命令和程序可读的文件</translation></message>
<message><source>&amp;Export…</source><translation>导出(&amp;E)…</translation></message>
<message><source>Lets other programs on this computer ask the run over HTTP</source><translation>让本计算机上的其他程序通过 HTTP 向该运行查询</translation></message>
<message><source>&amp;Find a book or reader</source><translation>查找书或读者(&amp;F)</translation></message>
<message><source>&amp;Book panel</source><translation>图书面板(&amp;B)</translation></message>
<message><source>Se&amp;ttings…</source><translation>设置(&amp;T)…</translation></message>
<message><source>What the program did and warned of since it started</source><translation>程序启动以来所做的事和给出的警告</translation></message>
<message><source>Three minutes: train a model, walk its map, see what it recommends</source><translation>三分钟：训练模型，漫游地图，查看推荐</translation></message>
<message><source>&amp;Keyboard shortcuts</source><translation>键盘快捷键(&amp;K)</translation></message>
<message><source>&amp;About Shelfspace</source><translation>关于 Shelfspace(&amp;A)</translation></message>
<message><source>&amp;Quit</source><translation>退出(&amp;Q)</translation></message>
<message><source>As the system</source><translation>跟随系统</translation></message>
<message><source>Light</source><translation>浅色</translation></message>
<message><source>Dark</source><translation>深色</translation></message>
<message><source>Library</source><translation>书库</translation></message>
<message><source>Training</source><translation>训练</translation></message>
<message><source>Map</source><translation>地图</translation></message>
<message><source>Readers</source><translation>读者</translation></message>
<message><source>Compare</source><translation>比较</translation></message>
<message><source>&amp;Colors</source><translation>颜色(&amp;C)</translation></message>
<message><source>&amp;Help on this</source><translation>关于此处的帮助(&amp;H)</translation></message>
<message><source>The guide, where it tells of what is in hand (F1)</source><translation>指南中与当前对象对应的内容 (F1)</translation></message>
<message><source>User &amp;guide</source><translation>用户指南(&amp;G)</translation></message>
<message><source>G&amp;lossary</source><translation>术语表(&amp;L)</translation></message>
<message><source>&amp;Help</source><translation>帮助(&amp;H)</translation></message>
<message><source>Open with opt&amp;ions…</source><translation>以选项打开(&amp;I)…</translation></message>
<message><source>Open the sa&amp;mple library</source><translation>打开示例书库(&amp;M)</translation></message>
<message><source>&amp;Get a ready data set…</source><translation>获取现成数据集(&amp;G)…</translation></message>
<message><source>Save r&amp;un as…</source><translation>运行另存为(&amp;U)…</translation></message>
<message><source>Repor&amp;t…</source><translation>报告(&amp;T)…</translation></message>
<message><source>Serve t&amp;his run…</source><translation>提供此运行的服务(&amp;H)…</translation></message>
<message><source>&amp;Undo</source><translation>撤销(&amp;U)</translation></message>
<message><source>&amp;Redo</source><translation>重做(&amp;R)</translation></message>
<message><source>Find a &amp;command…</source><translation>查找命令(&amp;C)…</translation></message>
<message><source>&amp;Menu bar</source><translation>菜单栏(&amp;M)</translation></message>
<message><source>Always shown; without it Alt or F10 brings it</source><translation>始终显示；否则按 Alt 或 F10 调出</translation></message>
<message><source>&amp;Book before</source><translation>前一本书(&amp;B)</translation></message>
<message><source>Book &amp;after</source><translation>后一本书(&amp;A)</translation></message>
<message><source>&amp;Full screen</source><translation>全屏(&amp;F)</translation></message>
<message><source>Fetch co&amp;ver pictures</source><translation>获取封面图片(&amp;V)</translation></message>
<message><source>&amp;Reset settings…</source><translation>重置设置(&amp;R)…</translation></message>
<message><source>C&amp;lear the cache of opened data…</source><translation>清除已打开数据的缓存(&amp;L)…</translation></message>
<message><source>P&amp;rogram log</source><translation>程序日志(&amp;R)</translation></message>
<message><source>Guided &amp;tour</source><translation>导览(&amp;T)</translation></message>
<message><source>&amp;File</source><translation>文件(&amp;F)</translation></message>
<message><source>&amp;Edit</source><translation>编辑(&amp;E)</translation></message>
<message><source>&amp;View</source><translation>视图(&amp;V)</translation></message>
<message><source>&amp;Go</source><translation>转到(&amp;G)</translation></message>
<message><source>&amp;Train</source><translation>训练(&amp;T)</translation></message>
</context>
<context>
<name>shelf::WindowWords</name>
<message><source>Nothing is open</source><translation>没有打开任何内容</translation></message>
<message numerus="yes"><source>%Ln book(s), no ratings</source><translation><numerusform>%Ln 本书，无评分</numerusform></translation></message>
<message><source>%1, %2, %3</source><comment>ratings, readers, books</comment><translation>%1，%2，%3</translation></message>
</context>
</TS>
