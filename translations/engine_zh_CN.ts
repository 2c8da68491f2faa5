<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name>engine</name>
<message><source>There is no language '%1'</source><translation>没有“%1”这种语言</translation></message>
<message><source>%1, %2</source><comment>two things of a list</comment><translation>%1、%2</translation></message>
<message><source>%1 and %2</source><comment>the last two of a list</comment><translation>%1和%2</translation></message>
<message><source>%1 or %2</source><comment>the last two of a list</comment><translation>%1或%2</translation></message>
<message><source>There is no figure "%1" to compare by</source><translation>没有可供比较的指标“%1”</translation></message>
<message><source>Choose one of %1</source><translation>选择以下之一：%1</translation></message>
<message><source>'%1' is not LINE=ID</source><translation>“%1”不是 LINE=ID</translation></message>
<message><source>Write --choose 12=345, or 12=none.</source><translation>写作 --choose 12=345 或 12=none。</translation></message>
<message><source>No book of the library begins on line %1</source><translation>书库中没有从第 %1 行开始的书</translation></message>
<message><source>--choose names line %1 twice</source><translation>--choose 两次指定了第 %1 行</translation></message>
<message><source>A line is one book.</source><translation>一行就是一本书。</translation></message>
<message><source>--choose is for a library of books, not for a table of ratings</source><translation>--choose 用于书库，不用于评分表</translation></message>
<message><source>The model '%1' has no book vectors</source><translation>模型“%1”没有图书向量</translation></message>
<message><source>Train one that has, for example goodbooks-neural.</source><translation>训练一个有图书向量的模型，例如 goodbooks-neural。</translation></message>
<message><source>There is no book '%1' in these data</source><translation>这些数据中没有书“%1”</translation></message>
<message><source>There is no reader '%1' in these data</source><translation>这些数据中没有读者“%1”</translation></message>
<message><source>--why is about two books, and not about a sum of some</source><translation>--why 针对两本书，不能用于若干本书的向量和</translation></message>
<message><source>Leave out --plus and --minus</source><translation>去掉 --plus 和 --minus</translation></message>
<message><source>ratings[%1]: %2</source><translation>ratings[%1]: %2</translation></message>
<message><source>The body is no JSON document</source><translation>正文不是 JSON 文档</translation></message>
<message><source>The body has no list 'ratings'</source><translation>正文中没有列表“ratings”</translation></message>
<message><source>The list 'ratings' is empty</source><translation>列表“ratings”为空</translation></message>
<message><source>Name a book and its rating.</source><translation>给出一本书及其评分。</translation></message>
<message><source>%1: '%2' is none of %3</source><translation>%1：“%2”不在 %3 之中</translation></message>
<message><source>%1: '%2' is neither true nor false</source><translation>%1：“%2”既不是 true 也不是 false</translation></message>
<message><source>%1 is missing</source><translation>缺少 %1</translation></message>
<message><source>%1 needs %2</source><translation>%1 需要 %2</translation></message>
<message><source>'%1' is no span of years</source><translation>“%1”不是年份范围</translation></message>
<message><source>Write 1990..2000, 1990.., ..2000 or one year.</source><translation>写作 1990..2000、1990..、..2000 或单个年份。</translation></message>
<message><source>'%1' is not COLUMN=VALUE</source><translation>“%1”不是 COLUMN=VALUE</translation></message>
<message><source>The catalogue has no column '%1'</source><translation>书目中没有列“%1”</translation></message>
<message><source>It has no further columns.</source><translation>没有更多的列。</translation></message>
<message><source>It has: %1.</source><translation>它有：%1。</translation></message>
<message><source>'%1' is not NAME=VALUE</source><translation>“%1”不是 NAME=VALUE</translation></message>
<message><source>Write features as age=25,occupation=student.</source><translation>特征写作 age=25,occupation=student。</translation></message>
<message><source>No display was found, so the window cannot be shown</source><translation>未找到显示设备，无法显示窗口</translation></message>
<message><source>Run shelfspace tour --out DIR for the same work without one, or shelfspace --help</source><translation>运行 shelfspace tour --out DIR 可在没有显示设备时完成同样的工作，或运行 shelfspace --help</translation></message>
<message><source>No thread can be made, and without one nothing can be drawn</source><translation>无法创建线程，而没有线程就无法绘制任何内容</translation></message>
<message><source>Raise the limit of processes or of memory (ulimit -u, ulimit -v), or end other programs.</source><translation>提高进程或内存的上限（ulimit -u、ulimit -v），或结束其他程序。</translation></message>
<message><source>A project is opened alone: it has data and runs of its own</source><translation>项目须单独打开：它有自己的数据和运行</translation></message>
<message><source>Open it, and other files in another window</source><translation>打开它，并在另一个窗口中打开其他文件</translation></message>
<message><source>Vectors are opened one file after the other</source><translation>向量文件须逐个打开</translation></message>
<message><source>Open a file of vectors alone, or with the file of its labels</source><translation>单独打开一个向量文件，或连同其标签文字文件一起打开</translation></message>
<message><source>These files do not belong together: %1</source><translation>这些文件不属于同一组：%1</translation></message>
<message><source>Open one folder, or files named ratings, books, users and tags</source><translation>打开一个文件夹，或名为 ratings、books、users 和 tags 的文件</translation></message>
<message><source>None of these files is named as one of ratings</source><translation>这些文件中没有一个的名称表明它是评分文件</translation></message>
<message><source>Open the ratings file alone or together with the others</source><translation>单独打开评分文件，或与其他文件一起打开</translation></message>
<message><source>shelfspace --help lists what there is</source><translation>shelfspace --help 列出可用的命令</translation></message>
<message><source>Did you mean '%1'?</source><translation>是否想输入“%1”？</translation></message>
<message><source>There are no ratings among the files</source><translation>这些文件中没有评分</translation></message>
<message><source>Name them with --ratings FILE</source><translation>用 --ratings FILE 指定</translation></message>
<message><source>There is no option called %1</source><translation>没有名为 %1 的选项</translation></message>
<message><source>This view cannot be read</source><translation>无法读取此视图</translation></message>
<message><source>Remove it and keep the view again</source><translation>将其移除，然后重新保存视图</translation></message>
<message><source>This view was kept by a newer version of the program</source><translation>此视图由更新版本的程序保存</translation></message>
<message><source>Update the program to open it</source><translation>更新程序后再打开</translation></message>
<message><source>These data know none of the books in this file</source><translation>这些数据中没有该文件里的任何一本书</translation></message>
<message><source>Book ids are those of the data.</source><translation>书的编号以数据中的为准。</translation></message>
<message><source>A mirror is an address that begins with https:// or http://, not '%1'</source><translation>镜像地址须以 https:// 或 http:// 开头，“%1”不符合</translation></message>
<message><source>The names of the files are put behind it: https://example.org/books/</source><translation>文件名会附加在其后：https://example.org/books/</translation></message>
<message><source>A mirror's address has no user, no ? and no #: '%1'</source><translation>镜像地址不得含用户名、? 和 #：“%1”</translation></message>
<message><source>'%1' has an escape that is none</source><translation>“%1”含有无效的转义</translation></message>
<message><source>Write % as %25, and others as % and two hexadecimal digits.</source><translation>将 % 写作 %25，其他字符写作 % 加两位十六进制数字。</translation></message>
<message><source>There is no parameter '%1'</source><translation>没有参数“%1”</translation></message>
<message><source>None is taken here.</source><translation>此处不接受任何参数。</translation></message>
<message><source>There are: %1.</source><translation>可用的有：%1。</translation></message>
<message><source>%1 is there twice</source><translation>%1 出现了两次</translation></message>
<message><source>Name one reader</source><translation>指定一位读者</translation></message>
<message><source>Write user=ID or features=NAME=VALUE,...</source><translation>写作 user=ID 或 features=NAME=VALUE,...</translation></message>
<message><source>Name another port, or 0 for any that is free.</source><translation>指定另一个端口，或用 0 表示任意空闲端口。</translation></message>
<message><source>Ports from 1024 up are.</source><translation>允许使用 1024 及以上的端口。</translation></message>
<message><source>'%1' is no numeric address</source><translation>“%1”不是数字形式的地址</translation></message>
<message><source>Write 127.0.0.1, ::1, 0.0.0.0 or one of this computer's.</source><translation>写作 127.0.0.1、::1、0.0.0.0 或本计算机的某个地址。</translation></message>
<message><source>No thread can be started: %1</source><translation>无法启动线程：%1</translation></message>
<message><source>A body of type '%1' is not taken</source><translation>不接受类型为“%1”的正文</translation></message>
<message><source>Say Content-Type: one of %1.</source><translation>将 Content-Type 设为以下之一：%1。</translation></message>
<message><source>The header Host is missing</source><translation>缺少标头 Host</translation></message>
<message><source>'%1' is not this server</source><translation>“%1”不是此服务器</translation></message>
<message><source>It is %1.</source><translation>此服务器是 %1。</translation></message>
<message><source>There is nothing at %1</source><translation>%1 处没有内容</translation></message>
<message><source>What there is stands in /openapi.json.</source><translation>可用的内容列在 /openapi.json 中。</translation></message>
<message><source>%1 is not for %2</source><translation>%1 不能用于 %2</translation></message>
<message><source>It takes %1.</source><translation>它接受 %1。</translation></message>
<message><source>There is not enough memory for the pictures of the books</source><translation>内存不足，无法容纳书的图片</translation></message>
<message><source>This is no file of a reader</source><translation>这不是读者文件</translation></message>
<message><source>A newer program wrote this reader</source><translation>此读者由更新版本的程序写出</translation></message>
<message><source>Open it with that version.</source><translation>用该版本打开它。</translation></message>
<message><source>Correct the number in the file, or remove the file.</source><translation>更正文件中的数值，或移除该文件。</translation></message>
<message><source>A report is a page or a PDF, and '%1' ends neither in .html nor in .pdf</source><translation>报告是网页或 PDF，而“%1”既不以 .html 也不以 .pdf 结尾</translation></message>
<message><source>Name it FILE.html or FILE.pdf.</source><translation>命名为 FILE.html 或 FILE.pdf。</translation></message>
<message><source>The run has no model yet</source><translation>此运行还没有模型</translation></message>
<message><source>Train it first.</source><translation>先训练它。</translation></message>
<message><source>There is not enough memory for the picture of the map</source><translation>内存不足，无法容纳地图图片</translation></message>
<message><source>Ratings are wanted here, and no run</source><translation>此处需要评分，而不是运行</translation></message>
<message><source>compare these runs</source><comment>a task</comment><translation>比较这些运行</translation></message>
<message><source>measure this run reader by reader</source><comment>a task</comment><translation>逐读者评估此运行</translation></message>
<message><source>This run predicts no ratings, so it has no %1</source><translation>此运行不预测评分，因此没有 %1</translation></message>
<message><source>Choose a figure of lists, such as NDCG@10</source><translation>选择列表的指标，例如 NDCG@10</translation></message>
<message><source>look at this run slice by slice</source><comment>a task</comment><translation>按子集查看此运行</translation></message>
<message><source>Readers by ratings in training</source><translation>按训练评分数划分的读者</translation></message>
<message><source>Books by ratings in training</source><translation>按训练评分数划分的书</translation></message>
<message><source>Books new or rare in training</source><translation>训练中未出现或少见的书</translation></message>
<message><source>file %1</source><translation>文件 %1</translation></message>
<message><source>The archive is damaged or cut off: %1</source><translation>压缩包已损坏或不完整：%1</translation></message>
<message><source>The archive is damaged or cut off: it makes no sense</source><translation>压缩包已损坏或不完整：内容无法解释</translation></message>
<message><source>Fetch or copy it once more.</source><translation>重新下载或复制。</translation></message>
<message><source>The file is encrypted</source><translation>文件已加密</translation></message>
<message><source>Unpack it with its password, then open it.</source><translation>用密码解压后再打开。</translation></message>
<message><source>The file cannot be read: %1</source><translation>无法读取文件：%1</translation></message>
<message><source>Open it again when nothing writes to it any more.</source><translation>等到没有程序再写入它时重新打开。</translation></message>
<message><source>its checksum is wrong</source><translation>校验和有误</translation></message>
<message><source>it has no gzip header where one is due</source><translation>应有 gzip 头之处没有 gzip 头</translation></message>
<message><source>it is packed in a way that gzip does not know</source><translation>其压缩方式不是 gzip 所支持的</translation></message>
<message><source>its packed bytes make no sense</source><translation>压缩字节无法解释</translation></message>
<message><source>it ends before its time</source><translation>提前结束</translation></message>
<message><source>What follows the packed text is no gzip and was left out</source><translation>压缩文本之后的内容不是 gzip，已忽略</translation></message>
<message><source>The gzip file is damaged or cut off: %1</source><translation>gzip 文件已损坏或不完整：%1</translation></message>
<message><source>%1, ... (%2 files)</source><translation>%1……（%2 个文件）</translation></message>
<message><source>The file is an OpenDocument spreadsheet, which is not read here</source><translation>该文件是 OpenDocument 电子表格，此处无法读取</translation></message>
<message><source>Save it as .xlsx or as CSV.</source><translation>另存为 .xlsx 或 CSV。</translation></message>
<message><source>There is no such file</source><translation>没有这个文件</translation></message>
<message><source>The file is %1, which is not read here</source><translation>该文件是 %1，此处无法读取</translation></message>
<message><source>Unpack or export it, then open what comes out.</source><translation>解压或导出它，然后打开得到的文件。</translation></message>
<message><source>There is no such file: what is packed there has no others in it</source><translation>没有这个文件：此处压缩的内容中不含其他文件</translation></message>
<message><source>The archive holds no file</source><translation>压缩包中没有文件</translation></message>
<message><source>There is no such file in the archive; it holds %1</source><translation>压缩包中没有这个文件；它包含 %1</translation></message>
<message><source>The archive holds several files: %1</source><translation>压缩包中有多个文件：%1</translation></message>
<message><source>Keep it as a file, of which one can be named.</source><translation>将其存为文件，即可指定其中之一。</translation></message>
<message><source>Name the one that is meant: %1/%2.</source><translation>指定所需的文件：%1/%2。</translation></message>
<message><source>A workbook cannot be read from a pipe</source><translation>无法从管道读取工作簿</translation></message>
<message><source>Name the file.</source><translation>给出文件名。</translation></message>
<message><source>This is an archive within an archive</source><translation>这是压缩包中的压缩包</translation></message>
<message><source>Unpack %1 and open what comes out.</source><translation>解压 %1，然后打开得到的文件。</translation></message>
<message><source>The archive holds two files of this name</source><translation>压缩包中有两个同名文件</translation></message>
<message><source>Unpack it, which keeps the last of them, and open what comes out.</source><translation>将其解压（只保留最后一个），然后打开得到的文件。</translation></message>
<message><source>The archive holds more than %1 files</source><translation>压缩包中的文件超过 %1 个</translation></message>
<message><source>Unpack it and open the file of ratings.</source><translation>将其解压，然后打开评分文件。</translation></message>
<message><source>The archive is cut off: the list of its files is missing</source><translation>压缩包不完整：缺少文件列表</translation></message>
<message><source>unpack the file</source><comment>a task</comment><translation>解压该文件</translation></message>
<message><source>The file is Parquet, which needs duckdb or Python's pyarrow to be read, and neither is here</source><translation>该文件是 Parquet，读取它需要 duckdb 或 Python 的 pyarrow，而此处两者都没有</translation></message>
<message><source>Install one, as by 'python3 -m pip install pyarrow'.</source><translation>安装其中之一，例如执行 'python3 -m pip install pyarrow'。</translation></message>
<message><source>%1 could not be started: %2</source><translation>无法启动 %1：%2</translation></message>
<message><source>%1 could not read the Parquet file: it says no reason</source><translation>%1 无法读取 Parquet 文件：没有说明原因</translation></message>
<message><source>%1 could not read the Parquet file: %2</source><translation>%1 无法读取 Parquet 文件：%2</translation></message>
<message><source>Unpacking was stopped at %1 bytes, more than %2 times what they are packed in</source><translation>解压在 %1 字节处停止，已超过压缩大小的 %2 倍</translation></message>
<message><source>If the file is meant to be so, unpack it and open what comes out.</source><translation>如果该文件本应如此，将其解压后打开得到的文件。</translation></message>
<message><source>The workbook is damaged: %1</source><translation>工作簿已损坏：%1</translation></message>
<message><source>Open it in a spreadsheet and save it again.</source><translation>在电子表格程序中打开它并重新保存。</translation></message>
<message><source>The workbook has no sheet called "%1"; it has %2</source><translation>工作簿中没有名为“%1”的工作表；它有 %2</translation></message>
<message><source>The workbook has the sheets %1; the first is read. %2/%3 is another</source><translation>工作簿中有工作表 %1；读取第一个。%2/%3 是另一个</translation></message>
<message><source>its list of sheets is no XML</source><translation>其工作表列表不是 XML</translation></message>
<message><source>it lists no sheets</source><translation>它没有列出工作表</translation></message>
<message><source>its texts are no XML</source><translation>其文本不是 XML</translation></message>
<message><source>the sheet "%1" has no cells</source><translation>工作表“%1”没有单元格</translation></message>
<message><source>a row of the sheet "%1" has no end</source><translation>工作表“%1”中有一行没有结尾</translation></message>
<message><source>the sheet "%1" has more empty cells than a sheet has</source><translation>工作表“%1”的空单元格多于一张工作表所能容纳的数量</translation></message>
<message><source>a row of the sheet "%1" is no XML</source><translation>工作表“%1”中有一行不是 XML</translation></message>
<message><source>the rows of the sheet "%1" are not in order</source><translation>工作表“%1”的行没有按顺序排列</translation></message>
<message><source>a cell of the sheet "%1" has no place</source><translation>工作表“%1”中有一个单元格没有位置</translation></message>
<message><source>%1 to %2</source><translation>%1 至 %2</translation></message>
<message><source>without the quotes and blanks around them</source><comment>how ids are compared</comment><translation>忽略首尾的引号和空格</translation></message>
<message><source>compared as numbers: 1, 1.0 and 001 are one</source><translation>按数值比较：1、1.0 和 001 视为相同</translation></message>
<message><source>compared as ISBNs: ten digits or 13, hyphens and zeros lost in front make no difference</source><translation>按 ISBN 比较：十位或 13 位、连字符、缺失的前导零均不影响</translation></message>
<message><source>No column holds any book of the ratings; the columns are: %1</source><translation>没有任何列包含评分中的书；现有的列：%1</translation></message>
<message><source>No column holds any reader of the ratings; the columns are: %1</source><translation>没有任何列包含评分中的读者；现有的列：%1</translation></message>
<message><source>Check that both files belong to the same data set.</source><translation>检查两个文件是否属于同一数据集。</translation></message>
<message><source>The books of the ratings are joined to the column "%1", which holds %2 of them</source><translation>评分中的书与列“%1”联接，其中包含 %2</translation></message>
<message><source>The readers of the ratings are joined to the column "%1", which holds %2 of them</source><translation>评分中的读者与列“%1”联接，其中包含 %2</translation></message>
<message><source>%1, %2</source><comment>a statement and how ids are compared</comment><translation>%1，%2</translation></message>
<message><source>%1 (ratings %2, column %3)</source><comment>a statement; the ranges of the ids</comment><translation>%1（评分 %2，列 %3）</translation></message>
<message><source>%1 %2</source><comment>a column and the share of ids that it holds</comment><translation>%1 %2</translation></message>
<message><source>%1; others: %2</source><translation>%1；其他：%2</translation></message>
<message><source>The book has no id and was left out</source><translation>该书没有编号，已排除</translation></message>
<message><source>The book %1 is listed again and was left out</source><translation>书 %1 重复列出，已排除</translation></message>
<message><source>No column is named genres, genre or tags; the columns are: %1</source><translation>没有名为 genres、genre 或 tags 的列；现有的列：%1</translation></message>
<message><source>Nothing is left after --%1: %2</source><translation>--%1 之后没有剩余数据：%2</translation></message>
<message><source>Ask for less</source><translation>放宽条件</translation></message>
<message><source>These data have no ratings: every line is a book that was taken, so all values are one</source><translation>这些数据没有评分：每行是一本读过的书，因此所有的值都相同</translation></message>
<message><source>Leave out --one-value.</source><translation>去掉 --one-value。</translation></message>
<message><source>one-value %1</source><translation>one-value %1</translation></message>
<message numerus="yes"><source>%n readers with %1 ratings or more, all of one value, and their %2 left out</source><comment>%n reader with %1 ratings or more, all of one value, and their %2 left out</comment><translation><numerusform>已排除 %n 位有 %1 条或更多评分且全为同一值的读者，连同其 %2</numerusform></translation></message>
<message numerus="yes"><source>%n ratings are</source><comment>%n rating is</comment><translation><numerusform>%n 条评分</numerusform></translation></message>
<message><source>--implicit makes every rating 1, and --scale has nothing to map</source><translation>--implicit 使所有评分都为 1，--scale 没有可映射的内容</translation></message>
<message><source>Leave out one of them.</source><translation>去掉其中之一。</translation></message>
<message><source>These data have no ratings: every line is a book that was taken already</source><translation>这些数据没有评分：每行本来就是一本读过的书</translation></message>
<message><source>Leave out --implicit.</source><translation>去掉 --implicit。</translation></message>
<message><source>implicit %1</source><translation>implicit %1</translation></message>
<message numerus="yes"><source>A rating from %1 up counts as a book that was taken; %n lower ones are left out</source><comment>A rating from %1 up counts as a book that was taken; %n lower one is left out</comment><translation><numerusform>评分达到 %1 即视为读过的书；更低的 %n 条已排除</numerusform></translation></message>
<message><source>sample-users %1</source><translation>sample-users %1</translation></message>
<message numerus="yes"><source>%1, counted again until none was left, and their %n ratings are left out</source><comment>%1, counted again until none was left, and their %n rating is left out</comment><translation><numerusform>已排除 %1（反复计数，直到没有为止），连同其 %n 条评分</numerusform></translation></message>
<message><source>All ratings are %1: there is no scale to map to %2</source><translation>所有评分都是 %1：没有可映射到 %2 的评分范围</translation></message>
<message><source>Leave out --scale.</source><translation>去掉 --scale。</translation></message>
<message><source>scale %1</source><translation>scale %1</translation></message>
<message><source>Ratings from %1 to %2 are written on the scale %3</source><translation>%1 至 %2 的评分已换算到评分范围 %3</translation></message>
<message><source>--since and --until need times, and these ratings have none</source><translation>--since 和 --until 需要时间，而这些评分没有时间</translation></message>
<message><source>Name the column with the times: --time-column NAME.</source><translation>指定时间所在的列：--time-column NAME。</translation></message>
<message><source>--since is later than --until</source><translation>--since 晚于 --until</translation></message>
<message><source>Exchange the two.</source><translation>将两者对调。</translation></message>
<message numerus="yes"><source>%n ratings before %1 or after %2 are left out</source><comment>%n rating before %1 or after %2 is left out</comment><translation><numerusform>已排除早于 %1 或晚于 %2 的 %n 条评分</numerusform></translation></message>
<message numerus="yes"><source>%n ratings before %1 are left out</source><comment>%n rating before %1 is left out</comment><translation><numerusform>已排除早于 %1 的 %n 条评分</numerusform></translation></message>
<message numerus="yes"><source>%n ratings after %1 are left out</source><comment>%n rating after %1 is left out</comment><translation><numerusform>已排除晚于 %1 的 %n 条评分</numerusform></translation></message>
<message><source>--%1 %2 is no date</source><translation>--%1 %2 不是日期</translation></message>
<message><source>Write the year first, such as 2019-02-28 or 2019-02-28T18:30:00.</source><translation>年份写在最前，例如 2019-02-28 或 2019-02-28T18:30:00。</translation></message>
<message><source>One rating alone is always of one value</source><translation>单独一条评分总是只有一个值</translation></message>
<message><source>Write how many equal ratings are too many, such as --one-value 5.</source><translation>写出多少条相同评分算过多，例如 --one-value 5。</translation></message>
<message><source>--implicit %1 is no number</source><translation>--implicit %1 不是数</translation></message>
<message><source>Write the rating from which a book counts as taken, such as 4.</source><translation>写出从几分起视为读过的书，例如 4。</translation></message>
<message><source>--scale %1 is no scale</source><translation>--scale %1 不是评分范围</translation></message>
<message><source>Write the smallest and the largest rating, such as 1..5.</source><translation>写出最低和最高评分，例如 1..5。</translation></message>
<message><source>--%1 %2 is no whole number from 1</source><translation>--%1 %2 不是从 1 起的整数</translation></message>
<message><source>Write how many, such as 5.</source><translation>写出数量，例如 5。</translation></message>
<message><source>There is no column %1; the columns are: %2</source><translation>没有列 %1；现有的列：%2</translation></message>
<message><source>There is no column %1 (the nearest is %2); the columns are: %3</source><translation>没有列 %1（最接近的是 %2）；现有的列：%3</translation></message>
<message><source>Amazon Books Reviews (Kaggle)</source><translation>Amazon 图书评论（Kaggle）</translation></message>
<message><source>Books_rating.csv: books by Id, ratings in review/score; books_data.csv, which knows books by title only, is left aside, which is said</source><translation>Books_rating.csv：书按 Id 区分，评分在 review/score 中；books_data.csv 只按书名识别书，因此搁置不用，并会说明</translation></message>
<message><source>Amazon ratings</source><translation>Amazon 评分</translation></message>
<message><source>Book-Crossing</source><translation>Book-Crossing</translation></message>
<message><source>as published or as CSV: columns Book-Rating and ISBN; 0 means "not rated"</source><translation>发布时的原样或 CSV：列 Book-Rating 和 ISBN；0 表示“未评分”</translation></message>
<message><source>A quote is opened here and never closed</source><translation>此处有一个引号打开后一直没有关闭</translation></message>
<message><source>The file may be cut off, or the quote belongs to the text and must be doubled.</source><translation>文件可能不完整，或者该引号属于文本，须写两遍。</translation></message>
<message><source>The file is empty</source><translation>文件为空</translation></message>
<message><source>goodbooks-10k</source><translation>goodbooks-10k</translation></message>
<message><source>The columns book_id_csv and book_id are not both there</source><translation>列 book_id_csv 和 book_id 没有同时存在</translation></message>
<message><source>Books are called by their ids at Goodreads, which this file gives for those of the interactions</source><translation>书采用 Goodreads 的编号，此文件给出了互动数据中各编号与之的对应</translation></message>
<message><source>UCSD Goodreads interactions</source><translation>UCSD Goodreads 互动数据</translation></message>
<message><source>CSV with a column is_read: 0 means "not rated", also of books that were read; book_id_map.csv beside it gives books their ids at Goodreads</source><translation>含 is_read 列的 CSV：0 表示“未评分”，读过的书也可能如此；旁边的 book_id_map.csv 给出书在 Goodreads 的编号</translation></message>
<message><source>The line is no JSON object, nor are those that follow</source><translation>该行不是 JSON 对象，其后各行也不是</translation></message>
<message><source>Each line must hold one object with a reader, a book and a rating.</source><translation>每行须包含一个对象，其中有读者、书和评分。</translation></message>
<message><source>%1 is about tables, and the file holds JSON objects</source><translation>%1 针对表格，而该文件包含的是 JSON 对象</translation></message>
<message><source>Leave it out.</source><translation>去掉它。</translation></message>
<message numerus="yes"><source>%n ratings have no "parent_asin"; the book is told by "asin" there: %1</source><comment>%n rating has no "parent_asin"; the book is told by "asin" there: %1</comment><translation><numerusform>%n 条评分没有“parent_asin”；其中的书按“asin”识别：%1</numerusform></translation></message>
<message><source>JSON lines and lists</source><translation>JSON 行和列表</translation></message>
<message><source>an object a line or in a list, as Amazon's reviews (2014, 2018, 2023) and UCSD's Goodreads are published; of a book's editions parent_asin counts; 0 means "not rated" in UCSD's</source><translation>每行或列表中每项为一个对象，即 Amazon 评论（2014、2018、2023）和 UCSD 的 Goodreads 的发布形式；同一本书的各版本以 parent_asin 为准；UCSD 数据中 0 表示“未评分”</translation></message>
<message><source>MovieLens 100k</source><translation>MovieLens 100k</translation></message>
<message><source>the folder with u.data, u.item and u.user, whose columns have no names</source><translation>含 u.data、u.item 和 u.user 的文件夹，其中的列没有列名</translation></message>
<message><source>MovieLens 1M, 10M</source><translation>MovieLens 1M、10M</translation></message>
<message><source>the folder with ratings.dat, movies.dat and users.dat: `::` between columns without names; tags.dat is left aside</source><translation>含 ratings.dat、movies.dat 和 users.dat 的文件夹：列之间为 `::`，没有列名；tags.dat 搁置不用</translation></message>
<message><source>MovieLens 20M to 32M</source><translation>MovieLens 20M 至 32M</translation></message>
<message><source>the folder with ratings.csv and movies.csv; the tags and the tag genome are left aside, which is said</source><translation>含 ratings.csv 和 movies.csv 的文件夹；标签和标签基因组搁置不用，并会说明</translation></message>
<message><source>Open Library's dump of ratings</source><translation>Open Library 的评分转储</translation></message>
<message><source>is told and refused: it does not say who rated</source><translation>能够识别但不接受：它没有说明是谁评的分</translation></message>
<message><source>Open Library's dump says which works were rated and how, but not by whom, and models learn from what readers have in common</source><translation>Open Library 的转储说明了哪些作品被评了多少分，但没有说明由谁评分，而模型要从读者的共同点中学习</translation></message>
<message><source>The file names no columns: %1</source><translation>文件没有列名：%1</translation></message>
<message><source>%1 names column %2, which is taken already</source><translation>%1 指定了列 %2，该列已被占用</translation></message>
<message><source>Each column can be one thing only.</source><translation>每列只能有一种含义。</translation></message>
<message><source>There is no column %1; the file names none, and has %2</source><translation>没有列 %1；文件没有列名，共有 %2</translation></message>
<message><source>Give a number from 1 to %1.</source><translation>给出 1 至 %1 的数字。</translation></message>
<message><source>Books are told apart by %1, which their editions share, not by %2</source><translation>书按 %1 区分（各版本共用），而不按 %2</translation></message>
<message><source>No column is named for the book; %1 is taken for it</source><translation>没有指定书所在的列；采用 %1</translation></message>
<message><source>The reader's own rating is taken from %1, not from %2</source><translation>读者本人的评分取自 %1，而不是 %2</translation></message>
<message><source>No column is named for the rating; %1 is taken for it by its numbers</source><translation>没有指定评分所在的列；根据其中的数值采用 %1</translation></message>
<message><source>The time is taken from %1, not from %2</source><translation>时间取自 %1，而不是 %2</translation></message>
<message><source>No column is named for the time; %1 is taken for it, as it holds dates</source><translation>没有指定时间所在的列；采用 %1，因为它包含日期</translation></message>
<message><source>Column 1 counts the lines and is left out</source><translation>第 1 列是行号，已排除</translation></message>
<message><source>the reader</source><translation>读者</translation></message>
<message><source>the book</source><translation>书</translation></message>
<message><source>the rating</source><translation>评分</translation></message>
<message><source>the time</source><translation>时间</translation></message>
<message><source>column %1 is taken for %2</source><comment>%2 is the reader, the book, ...</comment><translation>列 %1 视为%2</translation></message>
<message><source>%1, column %2 for %3</source><comment>%1: column 1 is taken for the reader</comment><translation>%1，列 %2 视为%3</translation></message>
<message><source>The names of the columns do not tell what they hold: %1</source><translation>列名没有表明各列的内容：%1</translation></message>
<message numerus="yes"><source>%1; columns %2 are left out</source><comment>%1; column %2 is left out</comment><translation><numerusform>%1；列 %2 已排除</numerusform></translation></message>
<message><source>Name the columns user_id, book_id and rating, or say which they are.</source><translation>将列命名为 user_id、book_id 和 rating，或指明各是哪一列。</translation></message>
<message><source>Name the keys user_id, book_id and rating, or say which they are.</source><translation>将键命名为 user_id、book_id 和 rating，或指明各是哪一个。</translation></message>
<message><source>The file has %1, and a reader and a book are needed</source><translation>文件有 %1，而至少需要读者和书</translation></message>
<message><source>No column holds ratings: every line counts as a book that its reader took</source><translation>没有列包含评分：每行视为其读者读过的一本书</translation></message>
<message><source>%1; not used: %2</source><translation>%1；未使用：%2</translation></message>
<message><source>No %1 divides the first line</source><translation>第一行中没有分隔符 %1</translation></message>
<message><source>The first line has one column less than the others, which begin with a name of the row, as R writes them: it is left out</source><translation>第一行比其他行少一列，其他行以行名开头（R 的写法）：行名已排除</translation></message>
<message><source>The line has no user</source><translation>该行没有用户</translation></message>
<message><source>The line has no book</source><translation>该行没有书</translation></message>
<message><source>The line has no rating</source><translation>该行没有评分</translation></message>
<message><source>The line has no rating and was left out</source><translation>该行没有评分，已排除</translation></message>
<message><source>The file has more than 4,294,967,294 ratings</source><translation>文件中的评分超过 4,294,967,294 条</translation></message>
<message><source>The file holds no ratings</source><translation>文件中没有评分</translation></message>
<message numerus="yes"><source>%n ratings are written with a decimal comma, as 3,5 for 3.5</source><comment>%n rating is written with a decimal comma, as 3,5 for 3.5</comment><translation><numerusform>%n 条评分使用逗号作小数点，以 3,5 表示 3.5</numerusform></translation></message>
<message numerus="yes"><source>%n lines have no rating and were left out: %1</source><comment>%n line has no rating and was left out: %1</comment><translation><numerusform>%n 行没有评分，已排除：%1</numerusform></translation></message>
<message numerus="yes"><source>%n ratings of %1 mean "not rated" and were left out: %2</source><comment>%n rating of %1 means "not rated" and was left out: %2</comment><translation><numerusform>%n 条值为 %1 的评分表示“未评分”，已排除：%2</numerusform></translation></message>
<message><source>This value means "not rated"</source><translation>此值表示“未评分”</translation></message>
<message><source>RecBole atomic files</source><translation>RecBole 原子文件</translation></message>
<message><source>ratings between blanks</source><translation>以空白分隔的评分</translation></message>
<message><source>reader, book, rating and perhaps time, divided by as many blanks and tabs as there are, as FilmTrust's rating.txt has them; a header is read where there is one</source><translation>读者、书、评分以及可能的时间，以任意多个空格和制表符分隔，如 FilmTrust 的 rating.txt；若有表头则予以读取</translation></message>
<message><source>a table with a header</source><translation>带表头的表格</translation></message>
<message><source>The time %1 cannot be read</source><translation>无法读取时间 %1</translation></message>
<message><source>Every rating has the same time, which says nothing; the times are left out</source><translation>所有评分的时间都相同，没有意义；时间已排除</translation></message>
<message><source>%1 is about dates such as 7/8/2022, and there are none</source><translation>%1 针对 7/8/2022 这样的日期，而数据中没有</translation></message>
<message><source>%1 is about times that are numbers, and these are dates</source><translation>%1 针对数值形式的时间，而这些是日期</translation></message>
<message numerus="yes"><source>%n times of %1 cannot be read (%2); the times of this file are left out</source><comment>%n time of %1 cannot be read (%2); the times of this file are left out</comment><translation><numerusform>%1 中有 %n 个时间无法读取（%2）；此文件的时间已排除</numerusform></translation></message>
<message numerus="yes"><source>%n times of %1 cannot be read (%2); these ratings count as the oldest</source><comment>%n time of %1 cannot be read (%2); that rating counts as the oldest</comment><translation><numerusform>%1 中有 %n 个时间无法读取（%2）；这些评分按最早处理</numerusform></translation></message>
<message><source>day, month, year</source><translation>日、月、年</translation></message>
<message><source>month, day, year</source><translation>月、日、年</translation></message>
<message><source>Dates such as %1 are read as %2; %3 of %4 can be read the other way round only, and are, while %5 can be read so only</source><translation>%1 这样的日期按%2读取；%4 中有 %3 只能按相反顺序读取，已照此读取，另有 %5 只能按此顺序读取</translation></message>
<message><source>Dates such as %1 are read as %2, as %3 of %4 demand</source><translation>%1 这样的日期按%2读取，因为 %4 中有 %3 只能如此</translation></message>
<message><source>Dates such as %1 are read as %2; each could be read the other way round as well</source><translation>%1 这样的日期按%2读取；每个日期也都可以按相反顺序读取</translation></message>
<message><source>The times are taken for %1 since 1970</source><translation>时间视为自 1970 年起的%1</translation></message>
<message><source>%1 of the times are taken, by their size, for %2 since 1970</source><translation>按数值大小，%1 的时间视为自 1970 年起的%2</translation></message>
<message><source>Times such as %1 are taken for years</source><translation>%1 这样的时间视为年份</translation></message>
<message><source>Times such as %1 are taken for year, month and day</source><translation>%1 这样的时间视为年、月、日</translation></message>
<message><source>Times such as %1 are taken for days since 1970</source><translation>%1 这样的时间视为自 1970 年起的天数</translation></message>
<message><source>clean these data</source><comment>a task</comment><translation>清洗这些数据</translation></message>
<message><source>read these files</source><comment>a task</comment><translation>读取这些文件</translation></message>
<message><source>The file is read as --format %1 says; by itself it would be taken for %2 (%3)</source><translation>按 --format %1 的指定读取文件；若自动识别则为 %2（%3）</translation></message>
<message><source>Nothing is left of this file after --%1: %2</source><translation>--%1 之后此文件没有剩余数据：%2</translation></message>
<message><source>The ratings of this file are taken for 1 each, as the other file has none</source><translation>此文件的评分各视为 1，因为另一个文件没有评分</translation></message>
<message><source>--title-column names a column of a catalogue, and there is none</source><translation>--title-column 指定书目的一列，而此处没有书目</translation></message>
<message><source>Name the file with the titles: --books FILE.</source><translation>指定含书名的文件：--books FILE。</translation></message>
<message numerus="yes"><source>The book %1 is not in the catalogue; it has %n ratings</source><comment>The book %1 is not in the catalogue; it has %n rating</comment><translation><numerusform>书 %1 不在书目中；它有 %n 条评分</numerusform></translation></message>
<message numerus="yes"><source>%n rated books are not in the catalogue and known by the id only</source><comment>%n rated book is not in the catalogue and known by the id only</comment><translation><numerusform>%n 本有评分的书不在书目中，只知道其编号</numerusform></translation></message>
<message><source>Only one of the two ratings files has times; they are left out</source><translation>两个评分文件中只有一个有时间；时间已排除</translation></message>
<message><source>the one of the latest time is kept</source><translation>保留时间最晚的一条</translation></message>
<message><source>the one on the last line is kept</source><translation>保留最后一行的一条</translation></message>
<message><source>the one of the earliest time is kept</source><translation>保留时间最早的一条</translation></message>
<message><source>the one on the first line is kept</source><translation>保留第一行的一条</translation></message>
<message><source>their mean is taken</source><translation>取其平均值</translation></message>
<message><source>all are kept</source><translation>全部保留</translation></message>
<message numerus="yes"><source>%n ratings repeat a reader and book of an earlier line: %1</source><comment>%n rating repeats a reader and book of an earlier line: %1</comment><translation><numerusform>%n 条评分与前面的行重复了同一读者和书：%1</numerusform></translation></message>
<message><source>Reader %1 rates book %2 again, before on line %3</source><translation>读者 %1 再次给书 %2 评分，之前在第 %3 行</translation></message>
<message><source>The reader rates this book again</source><translation>该读者再次给此书评分</translation></message>
<message><source>"%1" and "%2"</source><translation>“%1”和“%2”</translation></message>
<message><source>%1: %2</source><comment>a statement and an example</comment><translation>%1：%2</translation></message>
<message numerus="yes"><source>%n books are written in two ways and taken for different ones: %1</source><comment>%n book is written in two ways and taken for different ones: %1</comment><translation><numerusform>%n 本书有两种写法，视为不同的书：%1</numerusform></translation></message>
<message numerus="yes"><source>%n readers are written in two ways and taken for different ones: %1</source><comment>%n reader is written in two ways and taken for different ones: %1</comment><translation><numerusform>%n 位读者有两种写法，视为不同的读者：%1</numerusform></translation></message>
<message numerus="yes"><source>A spreadsheet has rounded %n book ids, such as %1: different ones look alike now. Export the column as text, not as numbers</source><comment>A spreadsheet has rounded %n book id, such as %1: different ones look alike now. Export the column as text, not as numbers</comment><translation><numerusform>电子表格已对 %n 个书的编号作了舍入，例如 %1：不同的编号现在看起来相同。将该列导出为文本，而不是数值</numerusform></translation></message>
<message numerus="yes"><source>A spreadsheet has rounded %n reader ids, such as %1: different ones look alike now. Export the column as text, not as numbers</source><comment>A spreadsheet has rounded %n reader id, such as %1: different ones look alike now. Export the column as text, not as numbers</comment><translation><numerusform>电子表格已对 %n 个读者编号作了舍入，例如 %1：不同的编号现在看起来相同。将该列导出为文本，而不是数值</numerusform></translation></message>
<message><source>The folder holds no file of ratings</source><translation>文件夹中没有评分文件</translation></message>
<message><source>A file such as ratings.csv or u.data was looked for; name the file itself.</source><translation>查找的是 ratings.csv 或 u.data 这样的文件；直接指定文件。</translation></message>
<message><source>Name the one that is meant, or its folder.</source><translation>指定所需的文件或其文件夹。</translation></message>
<message><source>The archive holds no file that is called after ratings; it holds %1</source><translation>压缩包中没有以 ratings 命名的文件；它包含 %1</translation></message>
<message><source>Name the file that is meant: %1.</source><translation>指定所需的文件：%1。</translation></message>
<message><source>No ratings file is named</source><translation>没有指定评分文件</translation></message>
<message><source>Name a file of ratings or a folder that holds one.</source><translation>指定一个评分文件，或含有评分文件的文件夹。</translation></message>
<message><source>There is no such file or folder</source><translation>没有这个文件或文件夹</translation></message>
<message><source>The folder cannot be read: %1</source><translation>无法读取文件夹：%1</translation></message>
<message><source>The rating %1 lies far outside all others, %2</source><translation>评分 %1 远远偏离其他所有评分（%2）</translation></message>
<message numerus="yes"><source>%n ratings lie far outside all others, %1, and are kept: %2 on %3; if that is no rating, name the value as one that means "not rated"</source><comment>%n rating lies far outside all others, %1, and is kept: %2 on %3; if that is no rating, name the value as one that means "not rated"</comment><translation><numerusform>%n 条评分远远偏离其他所有评分（%1），予以保留：%2，%3；如果那不是评分，可将该值指定为表示“未评分”的值</numerusform></translation></message>
<message><source>%1 of %2 ratings are %3 and are taken as ratings; if they mean "not rated", say so</source><translation>%2 条评分中有 %1 条为 %3，视为评分；如果它们表示“未评分”，应予指明</translation></message>
<message><source>Left aside and not read: %1 and %2 more</source><translation>搁置未读：%1，另有 %2 个</translation></message>
<message><source>Left aside and not read: %1</source><translation>搁置未读：%1</translation></message>
<message><source>There is no format called "%1"</source><translation>没有名为“%1”的格式</translation></message>
<message><source>The formats are: %1.</source><translation>可用的格式：%1。</translation></message>
<message><source>'%1' (the nearest id is '%2')</source><translation>“%1”（最接近的编号是“%2”）</translation></message>
<message numerus="yes"><source>%n books of this file are in no training rating, so that no model learns of them: %1</source><comment>%n book of this file is in no training rating, so that no model learns of it: %1</comment><translation><numerusform>此文件中有 %n 本书不在任何训练评分中，因此没有模型能学到它们：%1</numerusform></translation></message>
<message numerus="yes"><source>%n readers of this file are in no training rating, so that no model learns of them: %1</source><comment>%n reader of this file is in no training rating, so that no model learns of it: %1</comment><translation><numerusform>此文件中有 %n 位读者不在任何训练评分中，因此没有模型能学到他们：%1</numerusform></translation></message>
<message><source>%1 and so on</source><comment>a list</comment><translation>%1 等</translation></message>
<message><source>--%1 %2 makes no sense</source><translation>--%1 %2 没有意义</translation></message>
<message><source>It is one of: %1.</source><translation>可取以下之一：%1。</translation></message>
<message><source>A column is named by nothing</source><translation>某列的指定为空</translation></message>
<message><source>Name it, or give its number from 1.</source><translation>给出列名，或从 1 起的列号。</translation></message>
<message><source>Write , ; | :: or tab, or another sign that fields do not hold.</source><translation>写 , ; | :: 或 tab，或字段中不出现的其他符号。</translation></message>
<message><source>It is one of: yes, no, auto.</source><translation>可取以下之一：yes、no、auto。</translation></message>
<message><source>--no-header says otherwise than --header yes</source><translation>--no-header 与 --header yes 矛盾</translation></message>
<message><source>Leave one of them out.</source><translation>去掉其中之一。</translation></message>
<message><source>It is a comma or a point.</source><translation>可以是逗号或点。</translation></message>
<message><source>--no-rating %1 is no list of numbers</source><translation>--no-rating %1 不是数值列表</translation></message>
<message><source>Write values with commas between, such as -1,99, or none.</source><translation>写出以逗号分隔的值，例如 -1,99，或 none。</translation></message>
<message><source>It is one of: last, first, mean, all.</source><translation>可取以下之一：last、first、mean、all。</translation></message>
<message><source>The library could not be written: %1</source><translation>无法写入书库：%1</translation></message>
<message><source>This file is not as the program wrote it for a sample library, so it is not replaced</source><translation>此文件已与程序写出示例书库时不同，因此不替换</translation></message>
<message><source>Name another folder, or move the file away</source><translation>指定另一个文件夹，或将文件移走</translation></message>
<message><source>A sample library needs at least one book, one reader and one rating, and at most 10,000,000 books or readers</source><translation>示例书库至少需要一本书、一位读者和一条评分，最多 10,000,000 本书或位读者</translation></message>
<message><source>%1 ratings are more than the %2 pairs of a reader and a book</source><translation>%1 条评分多于读者与书的 %2 种组合</translation></message>
<message><source>Ask for fewer ratings, or for more books or readers.</source><translation>减少评分，或增加书或读者。</translation></message>
<message><source>Write random:0.2, per-user:0.2, time:0.2, last-out, file:PATH or none.</source><translation>写作 random:0.2、per-user:0.2、time:0.2、last-out、file:PATH 或 none。</translation></message>
<message><source>There is no split called "%1"</source><translation>没有名为“%1”的划分</translation></message>
<message><source>The split "file" needs the path of a validation file</source><translation>划分“file”需要验证文件的路径</translation></message>
<message><source>The split "%1" takes no value</source><translation>划分“%1”不带值</translation></message>
<message><source>"%1" is no share between 0 and 1</source><translation>“%1”不是 0 到 1 之间的比例</translation></message>
<message><source>split the ratings</source><comment>a task</comment><translation>划分评分</translation></message>
<message><source>The share held out must lie between 0 and 1, not %1</source><translation>留出比例须在 0 和 1 之间，不能是 %1</translation></message>
<message><source>The share of the test part must lie between 0 and 1, not %1</source><translation>测试集比例须在 0 和 1 之间，不能是 %1</translation></message>
<message><source>The shares held out and set aside leave nothing to train on</source><translation>留出和预留的比例之外没有剩余评分可供训练</translation></message>
<message><source>Make one of them smaller.</source><translation>减小其中之一。</translation></message>
<message><source>The times of these ratings are left out, so they cannot be split by time</source><translation>这些评分的时间已排除，因此无法按时间划分</translation></message>
<message><source>These ratings carry no times, so they cannot be split by time</source><translation>这些评分没有时间，因此无法按时间划分</translation></message>
<message><source>The notes on the files say why. Choose a random or per-user split.</source><translation>文件提示说明了原因。选择 random 或 per-user 划分。</translation></message>
<message><source>Choose a random or per-user split.</source><translation>选择 random 或 per-user 划分。</translation></message>
<message><source>These data were read without a validation file</source><translation>读取这些数据时没有验证文件</translation></message>
<message><source>Name one with the split file:PATH.</source><translation>用划分 file:PATH 指定一个。</translation></message>
<message><source>less than %1</source><translation>不到 %1</translation></message>
<message><source>%1</source><comment>a share</comment><translation>%1</translation></message>
<message><source>This split holds nothing out, so there is no validation figure.</source><translation>此划分没有留出任何评分，因此没有验证指标值。</translation></message>
<message><source>The ratings carry times, and this split lets a model learn from ratings newer than those it is tested on; a split by time is closer to real use.</source><translation>评分带有时间，而此划分让模型能从比测试评分更新的评分中学习；按时间划分更接近实际使用。</translation></message>
<message><source>For %1 of the readers the newest rating shares its time with another one; the later line of the file was held out.</source><translation>%1 的读者的最新评分与另一条评分时间相同；留出的是文件中靠后的一行。</translation></message>
<message numerus="yes"><source>%n training ratings are as new as the oldest held-out one; the order of the file divided them.</source><comment>%n training rating is as new as the oldest held-out one; the order of the file divided them.</comment><translation><numerusform>%n 条训练评分与最早的留出评分时间相同；按文件中的顺序划分。</numerusform></translation></message>
<message numerus="yes"><source>A reader and book of the training part come again in %n held-out ratings (%1): repeated pairs make validation look better than it is.</source><comment>A reader and book of the training part come again in %n held-out rating (%1): repeated pairs make validation look better than it is.</comment><translation><numerusform>%n 条留出评分（%1）重复了训练集中的读者和书：重复的组合使验证结果显得比实际更好。</numerusform></translation></message>
<message numerus="yes"><source>A reader and book of the other parts come again in %n test ratings (%1): repeated pairs make the test look better than it is.</source><comment>A reader and book of the other parts come again in %n test rating (%1): repeated pairs make the test look better than it is.</comment><translation><numerusform>%n 条测试评分（%1）重复了其他部分中的读者和书：重复的组合使测试结果显得比实际更好。</numerusform></translation></message>
<message numerus="yes"><source>Readers with nothing in the training part gave %n held-out ratings (%1).</source><comment>Readers with nothing in the training part gave %n held-out rating (%1).</comment><translation><numerusform>%n 条留出评分（%1）来自训练集中没有任何评分的读者。</numerusform></translation></message>
<message><source>No held-out book can be found: nobody rated any of them in the training part. Every ranking is 0 by this split, and no predicted rating knows the book.</source><translation>留出的书一本也找不到：训练集中没有人给它们评过分。按此划分，所有排序指标都为 0，也没有预测评分能反映这些书。</translation></message>
<message numerus="yes"><source>Books with nothing in the training part got %n held-out ratings (%1).</source><comment>Books with nothing in the training part got %n held-out rating (%1).</comment><translation><numerusform>%n 条留出评分（%1）属于训练集中没有任何评分的书。</numerusform></translation></message>
<message numerus="yes"><source>The file is not UTF-8 and was read as Windows-1252 (Latin-1), by the %n characters beyond ASCII that it has</source><comment>The file is not UTF-8 and was read as Windows-1252 (Latin-1), by the %n character beyond ASCII that it has</comment><translation><numerusform>文件不是 UTF-8，根据其中 %n 个 ASCII 之外的字符，按 Windows-1252（Latin-1）读取</numerusform></translation></message>
<message><source>The file is not UTF-8 and was read as %1, which its characters look like</source><translation>文件不是 UTF-8，根据其字符特征按 %1 读取</translation></message>
<message><source>The file is not UTF-8 and was read as Windows-1252 (Latin-1)</source><translation>文件不是 UTF-8，按 Windows-1252（Latin-1）读取</translation></message>
<message><source>There is no encoding called "%1"</source><translation>没有名为“%1”的编码</translation></message>
<message><source>Name one such as UTF-8, UTF-16LE, WINDOWS-1252, ISO-8859-15, KOI8-R, GB18030 or SHIFT_JIS; 'iconv -l' lists them.</source><translation>指定一种编码，例如 UTF-8、UTF-16LE、WINDOWS-1252、ISO-8859-15、KOI8-R、GB18030 或 SHIFT_JIS；'iconv -l' 会列出它们。</translation></message>
<message><source>The file was read as %1, by the zeros between its characters</source><translation>根据字符之间的零字节，文件按 %1 读取</translation></message>
<message><source>Check that the file is a table, with a line of its own for each row.</source><translation>检查文件是否为每行一条记录的表格。</translation></message>
<message><source>The first line has more than %1 columns</source><translation>第一行超过 %1 列</translation></message>
<message><source>The first line is %1 characters long</source><translation>第一行长达 %1 个字符</translation></message>
<message><source>The line is no JSON object</source><translation>该行不是 JSON 对象</translation></message>
<message><source>The line ends within its JSON object</source><translation>该行在其 JSON 对象中间结束</translation></message>
<message><source>A number of the line is out of range</source><translation>该行有一个数超出范围</translation></message>
<message><source>The line is no JSON object: what stands at column %1 does not belong there</source><translation>该行不是 JSON 对象：第 %1 列处的内容不应出现</translation></message>
<message><source>The list of objects is not closed where the file ends, which seems to be cut off; what comes before is read</source><translation>文件结束时对象列表没有关闭，文件似乎不完整；此前的内容已读取</translation></message>
<message><source>line %1</source><translation>第 %1 行</translation></message>
<message><source>lines %1 to %2</source><translation>第 %1 至 %2 行</translation></message>
<message><source>more than %1 columns</source><translation>超过 %1 列</translation></message>
<message numerus="yes"><source>%1 columns</source><comment>%1 column</comment><translation><numerusform>%1 列</numerusform></translation></message>
<message><source>%1 and so on</source><comment>a list of numbers</comment><translation>%1 等</translation></message>
<message numerus="yes"><source>rows %1</source><comment>row %1</comment><translation><numerusform>第 %1 行</numerusform></translation></message>
<message numerus="yes"><source>books %1</source><comment>book %1</comment><translation><numerusform>第 %1 本书</numerusform></translation></message>
<message numerus="yes"><source>lines %1</source><comment>line %1</comment><translation><numerusform>第 %1 行</numerusform></translation></message>
<message><source>The line has %1 instead of %2</source><translation>该行有 %1，而不是 %2</translation></message>
<message><source>%1 and was left out; a quote in it closes on line %2 only, and the lines up to there went with it</source><translation>%1，已排除；其中一个引号直到第 %2 行才关闭，到那里为止的各行也一并排除</translation></message>
<message><source>%1 and was left out</source><comment>the line has 3 columns instead of 4</comment><translation>%1，已排除</translation></message>
<message><source>%1; the line was left out</source><translation>%1；该行已排除</translation></message>
<message><source>%1; the line, the last of the file, was left out</source><translation>%1；该行是文件的最后一行，已排除</translation></message>
<message><source>%1; %2, the end of the file, were left out</source><translation>%1；文件末尾的%2已排除</translation></message>
<message><source>%1; so it is with %2 of %3 lines</source><translation>%1；%3 行中有 %2 行如此</translation></message>
<message><source>Check that the file is whole, and that its separators and quotes are right.</source><translation>检查文件是否完整，分隔符和引号是否正确。</translation></message>
<message numerus="yes"><source>%n lines of %1 make no sense and were left out: %2</source><comment>%n line of %1 makes no sense and was left out: %2</comment><translation><numerusform>%1 行中有 %n 行无法解释，已排除：%2</numerusform></translation></message>
<message><source>A quote here is not closed on its line and would swallow %1; it is taken for a sign of the text</source><translation>此处的引号没有在本行关闭，会吞并%1；已视为普通字符</translation></message>
<message><source>A quote here is not closed before the next field and would swallow it; it is taken for a sign of the text</source><translation>此处的引号没有在下一个字段之前关闭，会将其吞并；已视为普通字符</translation></message>
<message><source>One quoted field takes up %1, which could also be rows of their own; it is read as one field</source><translation>一个带引号的字段占据了%1，它们也可能是独立的行；已按一个字段读取</translation></message>
<message numerus="yes"><source>%n quotes are not closed and would swallow what follows; taken for a sign of the text, all lines are read: %1</source><comment>%n quote is not closed and would swallow what follows; taken for a sign of the text, all lines are read: %1</comment><translation><numerusform>%n 个引号没有关闭，会吞并其后的内容；已视为普通字符，所有行均已读取：%1</numerusform></translation></message>
<message numerus="yes"><source>The file is %1 but for %n characters, cut or damaged, now shown as �; the first is on line %2</source><comment>The file is %1 but for %n character, cut or damaged, now shown as �; it is on line %2</comment><translation><numerusform>除 %n 个被截断或损坏的字符外，文件为 %1，这些字符显示为 �；第一个在第 %2 行</numerusform></translation></message>
<message><source>The file is a web page</source><translation>该文件是网页</translation></message>
<message><source>The page was saved that leads to the data; fetch the file itself.</source><translation>保存的是通往数据的页面；应下载文件本身。</translation></message>
<message><source>The file only says where Git LFS keeps the data</source><translation>该文件只说明 Git LFS 将数据存放在何处</translation></message>
<message><source>Fetch them by 'git lfs pull'.</source><translation>用 'git lfs pull' 获取。</translation></message>
<message><source>The file is not text: it holds a NUL byte</source><translation>该文件不是文本：它含有 NUL 字节</translation></message>
<message><source>The file is not text</source><translation>该文件不是文本</translation></message>
<message numerus="yes"><source>%n cells begin with an apostrophe before a sign such as = or -, which marks text in the tables of this program; it is taken for that mark and left out (first on line %1)</source><comment>%n cell begins with an apostrophe before a sign such as = or -, which marks text in the tables of this program; it is taken for that mark and left out (first on line %1)</comment><translation><numerusform>%n 个单元格在 = 或 - 等符号前有撇号，本程序的表格用它标记文本；已视为该标记并去掉（首次出现在第 %1 行）</numerusform></translation></message>
<message><source>The file has a first line and nothing after it</source><translation>文件只有第一行，之后没有内容</translation></message>
<message><source>The objects have no keys</source><translation>对象没有键</translation></message>
<message><source>The objects have too many keys</source><translation>对象的键过多</translation></message>
<message><source>RMSE</source><translation>RMSE</translation></message>
<message><source>Root of the mean squared error on held-out ratings</source><translation>留出评分上均方误差的平方根</translation></message>
<message><source>MAE</source><translation>MAE</translation></message>
<message><source>Mean size of the error on held-out ratings</source><translation>留出评分上误差绝对值的平均</translation></message>
<message><source>MSE</source><translation>MSE</translation></message>
<message><source>Mean squared error on held-out ratings</source><translation>留出评分上的均方误差</translation></message>
<message><source>MAE of whole stars</source><translation>整星 MAE</translation></message>
<message><source>MAE rounded</source><translation>MAE（取整）</translation></message>
<message><source>Mean size of the error of predictions rounded to whole stars within the scale</source><translation>将预测取整为评分范围内的整星后，误差绝对值的平均</translation></message>
<message><source>RMSE in the scale</source><translation>评分范围内的 RMSE</translation></message>
<message><source>RMSE clipped</source><translation>RMSE（截断）</translation></message>
<message><source>RMSE of predictions held within the scale of the ratings</source><translation>将预测限制在评分范围内后的 RMSE</translation></message>
<message><source>MAE in the scale</source><translation>评分范围内的 MAE</translation></message>
<message><source>MAE clipped</source><translation>MAE（截断）</translation></message>
<message><source>MAE of predictions held within the scale of the ratings</source><translation>将预测限制在评分范围内后的 MAE</translation></message>
<message><source>NDCG</source><translation>NDCG</translation></message>
<message><source>How high held-out books stand in the list, over all books; 1 is perfect</source><translation>在所有书的排序中留出的书排得多靠前；1 为完美</translation></message>
<message><source>Hit ratio</source><translation>命中率</translation></message>
<message><source>HR</source><translation>HR</translation></message>
<message><source>Share of readers whose list holds at least one held-out book</source><translation>列表中至少有一本留出的书的读者所占比例</translation></message>
<message><source>Recall</source><translation>召回率</translation></message>
<message><source>Share of a reader's held-out books that are in the list</source><translation>读者留出的书中出现在列表里的比例</translation></message>
<message><source>Precision</source><translation>精确率</translation></message>
<message><source>Share of the list that is held-out books</source><translation>列表中留出的书所占的比例</translation></message>
<message><source>MAP</source><translation>MAP</translation></message>
<message><source>Mean average precision of the list</source><translation>列表的平均精确率的均值</translation></message>
<message><source>MRR</source><translation>MRR</translation></message>
<message><source>Mean of one over the rank of the first held-out book</source><translation>第一本留出的书的名次倒数的均值</translation></message>
<message><source>AUC</source><translation>AUC</translation></message>
<message><source>Chance that a held-out book stands above one that is not</source><translation>留出的书排在非留出的书之前的概率</translation></message>
<message><source>Coverage</source><translation>覆盖率</translation></message>
<message><source>Share of all books that are in somebody's list</source><translation>所有书中出现在任一列表里的比例</translation></message>
<message><source>Gini</source><translation>Gini</translation></message>
<message><source>How unevenly books are listed: 0 all alike, 1 one book only</source><translation>列出的书分布得多不均匀：0 为完全均匀，1 为只有一本书</translation></message>
<message><source>Novelty</source><translation>新颖性</translation></message>
<message><source>How seldom read the listed books are</source><translation>列出的书有多少见</translation></message>
<message><source>Popularity of lists</source><translation>列表流行度</translation></message>
<message><source>Popularity</source><translation>流行度</translation></message>
<message><source>Share of readers who have the listed books</source><translation>读过列表中各书的读者所占比例</translation></message>
<message><source>Diversity</source><translation>多样性</translation></message>
<message><source>How different the readers of two books of one list are</source><translation>同一列表中两本书的读者有多不同</translation></message>
<message><source>The list that is judged must hold at least one book</source><translation>被评判的列表须至少包含一本书</translation></message>
<message><source>At least one book must be drawn beside each held-out one</source><translation>每本留出的书须至少搭配抽取一本书</translation></message>
<message><source>No test part was set aside</source><translation>没有预留测试集</translation></message>
<message><source>Train with a test share</source><translation>训练时指定测试集比例</translation></message>
<message><source>No rating is held out, so rankings cannot be judged</source><translation>没有留出任何评分，因此无法评判排序</translation></message>
<message><source>Train with a split other than none</source><translation>用 none 以外的划分进行训练</translation></message>
<message><source>The model was trained on other data</source><translation>模型是用其他数据训练的</translation></message>
<message><source>judge the rankings</source><comment>a task</comment><translation>评判排序</translation></message>
<message><source>Use fewer threads</source><translation>减少线程数</translation></message>
<message><source>Figures of each reader are those of lists of all books</source><translation>逐读者的指标值以所有书的列表为准</translation></message>
<message><source>rank the books of this run</source><comment>a task</comment><translation>为此运行的书排序</translation></message>
<message><source>This run has no model that could recommend</source><translation>此运行没有可以推荐的模型</translation></message>
<message><source>Train it first</source><translation>先训练它</translation></message>
<message><source>This map has %1 points, but the run %2 books</source><translation>此地图有 %1 个点，而运行有 %2 本书</translation></message>
<message><source>Draw the map of this run again</source><translation>重新绘制此运行的地图</translation></message>
<message><source>There is no reader number %1 in this run</source><translation>此运行中没有第 %1 位读者</translation></message>
<message><source>There is no book number %1 in this run</source><translation>此运行中没有第 %1 本书</translation></message>
<message><source>This model has no book vectors, so no book has a nearest one</source><translation>此模型没有图书向量，因此没有最近邻图书</translation></message>
<message><source>Train a factorization or a network</source><translation>训练矩阵分解或神经网络</translation></message>
<message><source>At least one neighbor has to be asked for</source><translation>至少须查询一个近邻</translation></message>
<message><source>"%1" has no nearest books: %2</source><translation>“%1”没有最近邻图书：%2</translation></message>
<message><source>Leave it out, or hold out fewer ratings</source><translation>去掉它，或减少留出的评分</translation></message>
<message><source>Nearest books (CSV)</source><translation>最近邻图书（CSV）</translation></message>
<message><source>A line each: book, rank, neighbor, distance in the model's space.</source><translation>每行：书、名次、近邻、模型空间中的距离。</translation></message>
<message><source>spreadsheets, pandas, R, DuckDB</source><translation>电子表格、pandas、R、DuckDB</translation></message>
<message><source>These clusters are of %1 books, but the run has %2</source><translation>这些聚类针对 %1 本书，而运行有 %2 本</translation></message>
<message><source>Find the clusters of this run</source><translation>查找此运行的聚类</translation></message>
<message><source>This model has no book vectors, so there is no map of it</source><translation>此模型没有图书向量，因此没有地图</translation></message>
<message><source>Leave the map out, or train a model with an embedding</source><translation>去掉地图，或训练带嵌入的模型</translation></message>
<message><source>This model has no book vectors to export</source><translation>此模型没有可导出的图书向量</translation></message>
<message><source>The vector of book number %1 has values that are not numbers</source><translation>第 %1 本书的向量含有非数值</translation></message>
<message><source>The training ran away: train again with a lower learning rate</source><translation>训练已失控：降低学习率重新训练</translation></message>
<message><source>write this export</source><comment>a task</comment><translation>写出此导出内容</translation></message>
<message><source>%1 has %2 values for %3 books</source><translation>%1有 %2 个值，而书有 %3 本</translation></message>
<message><source>There is no map to write</source><translation>没有可写出的地图</translation></message>
<message><source>Train a run first</source><translation>先训练一个运行</translation></message>
<message><source>The map</source><translation>地图</translation></message>
<message><source>The list of books to leave out</source><translation>待排除图书的列表</translation></message>
<message><source>The map has a place that is not a number</source><translation>地图上有一个位置不是数</translation></message>
<message><source>The list of vectors</source><translation>向量列表</translation></message>
<message><source>The list of neighbors</source><translation>近邻列表</translation></message>
<message><source>The share of neighbors kept</source><translation>近邻保留率</translation></message>
<message><source>The column "%1"</source><translation>列“%1”</translation></message>
<message><source>The column "%1" has a category without a name</source><translation>列“%1”有一个类别没有名称</translation></message>
<message><source>The groups of the column "%1"</source><translation>列“%1”的分组</translation></message>
<message><source>The column "%1" has a group without a name</source><translation>列“%1”有一个分组没有名称</translation></message>
<message><source>A column of this map has %1 values for %2 books</source><translation>此地图的一列有 %1 个值，而书有 %2 本</translation></message>
<message><source>Map coordinates (CSV)</source><translation>地图坐标（CSV）</translation></message>
<message><source>Each book's place on the map, its title and who wrote it: for any program that draws points.</source><translation>每本书在地图上的位置、书名和作者：可用于任何能画点的程序。</translation></message>
<message><source>This run has no model to export</source><translation>此运行没有可导出的模型</translation></message>
<message><source>The whole run for notebooks</source><translation>供笔记本使用的完整运行</translation></message>
<message><source>Arrays, settings, curves and tables, with a README of how Python opens each.</source><translation>数组、设置、曲线和表格，附 README 说明如何在 Python 中打开。</translation></message>
<message><source>Python with NumPy</source><translation>带 NumPy 的 Python</translation></message>
<message><source>Book and reader vectors for NumPy</source><translation>NumPy 格式的图书和读者向量</translation></message>
<message><source>For notebooks: arrays that can be mapped, and tables that say whose each row is.</source><translation>供笔记本使用：可映射到内存的数组，以及说明各行归属的表格。</translation></message>
<message><source>NumPy, PyTorch, R, Julia</source><translation>NumPy、PyTorch、R、Julia</translation></message>
<message><source>The archive of arrays could not be made: %1</source><translation>无法生成数组的压缩包：%1</translation></message>
<message><source>The archive of arrays could not be made: no memory is left</source><translation>无法生成数组的压缩包：内存不足</translation></message>
<message><source>The model for other programs (ONNX)</source><translation>供其他程序使用的模型（ONNX）</translation></message>
<message><source>Scores any reader and book as here: recommendations within another program.</source><translation>为任意读者和书给出与此处相同的得分：在其他程序中做推荐。</translation></message>
<message><source>onnxruntime in Python, C#, Java, C++ and JavaScript</source><translation>Python、C#、Java、C++ 和 JavaScript 中的 onnxruntime</translation></message>
<message><source>The model takes %1 GB, more than a file of ONNX can hold (2.1 GB)</source><translation>模型占 %1 GB，超过 ONNX 文件的上限（2.1 GB）</translation></message>
<message><source>Take its vectors away as NumPy arrays or safetensors instead</source><translation>改为将其向量导出为 NumPy 数组或 safetensors</translation></message>
<message><source>All numbers of the model (safetensors)</source><translation>模型的全部数值（safetensors）</translation></message>
<message><source>For PyTorch, JAX and others, with the ids of all rows in its metadata; the vectors of those that the model knows are in a table of their own where it does not know all.</source><translation>供 PyTorch、JAX 等使用，元数据中含所有行的编号；若模型并非全部学到，则学到的向量单独列在一个表中。</translation></message>
<message><source>safetensors in Python, Rust and JavaScript</source><translation>Python、Rust 和 JavaScript 中的 safetensors</translation></message>
<message><source>The model for web pages (TensorFlow.js)</source><translation>供网页使用的模型（TensorFlow.js）</translation></message>
<message><source>For tf.loadLayersModel: recommendations in the browser.</source><translation>用于 tf.loadLayersModel：在浏览器中做推荐。</translation></message>
<message><source>TensorFlow.js in any browser</source><translation>任意浏览器中的 TensorFlow.js</translation></message>
<message><source>The Embedding Projector opens no vectors of one dimension</source><translation>Embedding Projector 无法打开一维向量</translation></message>
<message><source>Train longer vectors, or leave the Projector's files out</source><translation>训练更长的向量，或不导出 Projector 的文件</translation></message>
<message><source>This map is of other books than the run's</source><translation>此地图的书与运行的书不同</translation></message>
<message><source>Book vectors for the Embedding Projector</source><translation>供 Embedding Projector 使用的图书向量</translation></message>
<message><source>With groups, a picture of each book, and the map as a bookmark. From 50 dimensions on untick the Projector's "Spherize data": else it shows other distances.</source><translation>含分组、每本书的图片，以及作为书签的地图。达到 50 维时，取消勾选 Projector 的“Spherize data”：否则它显示的距离不同。</translation></message>
<message><source>TensorBoard and the Embedding Projector's page</source><translation>TensorBoard 和 Embedding Projector 网页</translation></message>
<message numerus="yes"><source>all ratings of %n readers are held out, so that the model has learned nothing about them; books for them are chosen by those ratings, as for new readers, or left out where nothing is known of what they rated</source><comment>all ratings of %n reader are held out, so that the model has learned nothing about them; books for them are chosen by those ratings, as for new readers, or left out where nothing is known of what they rated</comment><translation><numerusform>%n 位读者的全部评分都被留出，因此模型对他们一无所知；为他们推荐的书按新读者的方式根据这些评分选出，若对其评过分的书一无所知则不推荐</numerusform></translation></message>
<message><source>Recommendations for every reader</source><translation>面向每位读者的推荐</translation></message>
<message><source>A line each: reader, rank, book, score.</source><translation>每行：读者、名次、书、得分。</translation></message>
<message><source>Training history</source><translation>训练历史</translation></message>
<message><source>Losses of every epoch.</source><translation>每个轮次的损失。</translation></message>
<message><source>Tables of the run</source><translation>运行的表格</translation></message>
<message><source>Metrics, the embedding matrix and its statistics.</source><translation>评测指标、嵌入矩阵及其统计。</translation></message>
<message><source>History and tables of the run</source><translation>运行的历史和表格</translation></message>
<message><source>Both of these together.</source><translation>两者一并导出。</translation></message>
<message><source>%1 addresses of covers lead into a network of one's own or are no web addresses; they are left out</source><translation>%1 个封面地址指向内部网络或不是网址；已排除</translation></message>
<message><source>Book list for a web page</source><translation>供网页使用的图书列表</translation></message>
<message><source>Ids, titles, authors and cover addresses.</source><translation>编号、书名、作者和封面地址。</translation></message>
<message><source>scripts of a web page</source><translation>网页脚本</translation></message>
<message numerus="yes"><source>%n ids of books have blanks or unseen characters, which a key of word2vec cannot have; '_' stands for them</source><comment>%n id of a book has blanks or unseen characters, which a key of word2vec cannot have; '_' stands for them</comment><translation><numerusform>%n 本书的编号含有空格或不可见字符，而 word2vec 的键不允许；以“_”代替</numerusform></translation></message>
<message><source>Two books would have the key '%1': word2vec's formats know no blanks in a key, and '_' stands for them</source><translation>两本书的键都会成为“%1”：word2vec 的格式不允许键中有空格，以“_”代替</translation></message>
<message><source>Give these books ids without blanks</source><translation>为这些书指定不含空格的编号</translation></message>
<message><source>Book vectors for word2vec readers</source><translation>供 word2vec 读取程序使用的图书向量</translation></message>
<message><source>Text and binary, with the books' ids for keys.</source><translation>文本和二进制，以书的编号为键。</translation></message>
<message><source>gensim and other readers of word2vec</source><translation>gensim 和其他能读取 word2vec 的程序</translation></message>
<message><source>a value out of range</source><translation>有一个值超出范围</translation></message>
<message><source>a number of values</source><translation>值的数量</translation></message>
<message><source>its length</source><translation>其长度</translation></message>
<message><source>how its values are written</source><translation>其值的写法</translation></message>
<message><source>a value that is not a number</source><translation>有一个值不是数</translation></message>
<message><source>This run file is cut short: it has %1 of %2 bytes</source><translation>此运行文件不完整：只有 %1 字节，应有 %2 字节</translation></message>
<message><source>Copy it again from where it came</source><translation>从来源处重新复制</translation></message>
<message><source>Copy it again from where it came, or train the run again</source><translation>从来源处重新复制，或重新训练</translation></message>
<message><source>This file cannot be read</source><translation>无法读取此文件</translation></message>
<message><source>Check the disk</source><translation>检查磁盘</translation></message>
<message><source>This file is empty, not a Shelfspace run file</source><translation>此文件是空的，不是 Shelfspace 运行文件</translation></message>
<message><source>This is not a Shelfspace run file</source><translation>这不是 Shelfspace 运行文件</translation></message>
<message><source>Choose a file that Shelfspace saved, usually named .shelf</source><translation>选择由 Shelfspace 保存的文件，名称通常以 .shelf 结尾</translation></message>
<message><source>This run file was made by a newer version of Shelfspace (format %1, this program reads up to %2)</source><translation>此运行文件由更新版本的 Shelfspace 生成（格式 %1，本程序最高支持 %2）</translation></message>
<message><source>Update Shelfspace</source><translation>更新 Shelfspace</translation></message>
<message><source>format 0</source><translation>格式 0</translation></message>
<message><source>%1 bytes too many</source><translation>多出 %1 字节</translation></message>
<message><source>its place in the file</source><translation>其在文件中的位置</translation></message>
<message><source>it is there twice</source><translation>出现了两次</translation></message>
<message><source>it is missing</source><translation>缺失</translation></message>
<message><source>it has %1 entries instead of %2</source><translation>有 %1 个条目，应为 %2 个</translation></message>
<message><source>it cannot be read</source><translation>无法读取</translation></message>
<message><source>the number of texts</source><translation>文本的数量</translation></message>
<message><source>it has %1 texts instead of %2</source><translation>有 %1 个文本，应为 %2 个</translation></message>
<message><source>the length of a text</source><translation>某个文本的长度</translation></message>
<message><source>it does not belong there</source><translation>不属于此处</translation></message>
<message><source>This run has too long a history or too many columns for a run file</source><translation>此运行的历史过长或列过多，无法存入运行文件</translation></message>
<message><source>Train for fewer epochs, or leave columns out of the catalogue</source><translation>减少训练轮次，或去掉书目中的一些列</translation></message>
<message><source>There are too many columns for a file of this kind</source><translation>列过多，无法存入此类文件</translation></message>
<message><source>the number of epochs</source><translation>轮次的数量</translation></message>
<message><source>the shape of an array</source><translation>某个数组的形状</translation></message>
<message><source>the order of the epochs</source><translation>轮次的顺序</translation></message>
<message><source>the number of views</source><translation>视图的数量</translation></message>
<message><source>The vectors kept of this run's epochs are not what they should be</source><translation>此运行各轮次保留的向量不符合应有的形式</translation></message>
<message><source>Train it again</source><translation>重新训练</translation></message>
<message><source>a setting stands there twice</source><translation>某个设置出现了两次</translation></message>
<message><source>an index out of range</source><translation>某个索引超出范围</translation></message>
<message><source>too many books</source><translation>书过多</translation></message>
<message><source>too many warnings</source><translation>警告过多</translation></message>
<message><source>an unknown kind</source><translation>未知的类型</translation></message>
<message><source>how the data were read</source><translation>数据的读取方式</translation></message>
<message><source>the rating scale</source><translation>评分范围</translation></message>
<message><source>too many ratings</source><translation>评分过多</translation></message>
<message><source>a rating number out of range or out of order</source><translation>某个评分序号超出范围或次序有误</translation></message>
<message><source>a rating that is in another part too</source><translation>某条评分也在另一部分中</translation></message>
<message><source>an array stands there twice</source><translation>某个数组出现了两次</translation></message>
<message><source>where the training stood</source><translation>训练的进度</translation></message>
<message><source>a step that has not been</source><translation>尚未进行的步</translation></message>
<message><source>the best epoch</source><translation>最佳轮次</translation></message>
<message><source>a rating that is in a part too</source><translation>某条评分也在某一部分中</translation></message>
<message><source>it has no name</source><translation>它没有名称</translation></message>
<message><source>it has no file</source><translation>它没有文件</translation></message>
<message><source>open this run file</source><comment>a task</comment><translation>打开此运行文件</translation></message>
<message><source>This run has no model yet, so there is nothing to save</source><translation>此运行还没有模型，因此没有可保存的内容</translation></message>
<message><source>This run's model holds values that are not numbers, so it cannot be saved</source><translation>此运行的模型含有非数值，因此无法保存</translation></message>
<message><source>The runs cannot be kept: the system could not start a thread</source><translation>无法暂存运行：系统未能启动线程</translation></message>
<message><source>Close other programs, or save the runs in files of your own</source><translation>关闭其他程序，或将运行自行保存到文件</translation></message>
<message><source>The run cannot be kept: %1</source><translation>无法暂存运行：%1</translation></message>
<message><source>Save it in a file of your own</source><translation>自行将其保存到文件</translation></message>
<message><source>Cannot remove this run</source><translation>无法移除此运行</translation></message>
<message><source>This run was opened by another window meanwhile</source><translation>此运行已被另一个窗口打开</translation></message>
<message><source>Go on with it there</source><translation>在那里继续</translation></message>
<message><source>Cannot take over this run</source><translation>无法接管此运行</translation></message>
<message><source>Cannot move this kept file</source><translation>无法移动此暂存文件</translation></message>
<message><source>Cannot read this kept file</source><translation>无法读取此暂存文件</translation></message>
<message><source>Cannot remove this search</source><translation>无法移除此搜索</translation></message>
<message><source>This search is in use by another window</source><translation>此搜索正由另一个窗口使用</translation></message>
<message><source>Remove it there</source><translation>在那里移除它</translation></message>
<message><source>These runs are in use by another window</source><translation>这些运行正由另一个窗口使用</translation></message>
<message><source>Remove them there</source><translation>在那里移除它们</translation></message>
<message><source>Cannot remove this part of a project</source><translation>无法移除项目的这一部分</translation></message>
<message><source>Cannot move this run</source><translation>无法移动此运行</translation></message>
<message><source>Cannot make this folder</source><translation>无法创建此文件夹</translation></message>
<message><source>Cannot make a folder to keep runs in</source><translation>无法创建用于暂存运行的文件夹</translation></message>
<message><source>Save the runs in a folder of your own</source><translation>将运行保存到自选的文件夹</translation></message>
<message><source>This is not the list of a folder of kept runs</source><translation>这不是暂存运行文件夹的列表</translation></message>
<message><source>This list of kept runs is from a newer version of the program</source><translation>此暂存运行列表来自更新版本的程序</translation></message>
<message><source>Open the run files beside it with that version</source><translation>用该版本打开旁边的运行文件</translation></message>
<message><source>Biases only</source><translation>仅偏置</translation></message>
<message><source>The mean, how strictly each reader rates and how well each book is liked, computed at once. Every other model should beat it; has no vectors, hence no map.</source><translation>均值、每位读者评分的宽严，以及每本书受欢迎的程度，一次算出。其他任何模型都应优于它；没有向量，因此没有地图。</translation></message>
<message><source>The mean of all ratings, plus how strict or generous the reader is, plus how well the book is liked, both pulled toward zero where few ratings speak for them. The exact minimum is computed, not approached. It knows no taste: every reader is recommended the same books. Many published models hardly beat it, and some do not.</source><translation>所有评分的均值，加上读者评分的宽严，再加上书受欢迎的程度；评分少时，后两者向零收缩。精确最小值是直接算出的，而不是逐步逼近的。它不了解口味：给每位读者推荐的书都相同。许多已发表的模型只略胜于它，有些还不如它。</translation></message>
<message><source>a yardstick of predictions of stars</source><translation>预测星级的参照标准</translation></message>
<message><source>RMSE 0.944, MAE 0.748 on MovieLens 100k in five folds (Baseline in the README of Surprise)</source><translation>MovieLens 100k 五折：RMSE 0.944，MAE 0.748（Surprise 的 README 中的 Baseline）</translation></message>
<message><source>Biases</source><translation>偏置</translation></message>
<message><source>Mean rating</source><translation>平均评分</translation></message>
<message><source>Predicts the mean of all ratings for everything: the floor under all other models. Has no vectors, hence no map.</source><translation>对一切都预测所有评分的均值：所有其他模型的下限。没有向量，因此没有地图。</translation></message>
<message><source>One number, the mean of all training ratings, is predicted for every reader and every book. Whatever does worse has learned nothing.</source><translation>对每位读者和每本书都预测同一个数，即所有训练评分的均值。比它还差的模型什么也没有学到。</translation></message>
<message><source>The definition of the arithmetic mean; the customary floor in evaluations.</source><translation>算术平均数的定义；评测中惯用的下限。</translation></message>
<message><source>a floor under all predictions of stars</source><translation>一切星级预测的下限</translation></message>
<message><source>Recommends to everybody the books that most readers have. A ranking that cannot beat it has learned nothing about readers.</source><translation>向所有人推荐拥有读者最多的书。不能胜过它的排序，对读者一无所知。</translation></message>
<message><source>The score of a book is the number of readers who rated it in training, whatever they thought of it. That is a strong guess where a few books are read by many, and the only one for a reader of whom nothing is known. It is the same list for everybody, so it never leads to a lesser-known book and cannot tell one taste from another: it is here to be beaten.</source><translation>一本书的得分就是训练集中给它评过分的读者数，不论评价高低。在少数书被很多人读过的场合，这是有力的猜测；对一无所知的读者，它也是唯一的猜测。列表对所有人都一样，所以它从不引向较冷门的书，也分不清口味：它存在的意义就是被超越。</translation></message>
<message><source>a yardstick of recommendations</source><translation>推荐的参照标准</translation></message>
<message><source>The model's "book_readers" holds a number of readers that cannot be</source><translation>模型的“book_readers”含有不可能的读者数</translation></message>
<message><source>train this model</source><comment>a task</comment><translation>训练此模型</translation></message>
<message><source>Choose fewer factors, or train on fewer ratings</source><translation>减少因子数，或用较少的评分训练</translation></message>
<message><source>Bayesian matrix factorization</source><translation>贝叶斯矩阵分解</translation></message>
<message><source>Averages many factorizations, each drawn with the probability that the ratings give it. The most accurate of the rating models here, and no regularization to choose.</source><translation>对许多次分解取平均，每一次都按评分所赋予的概率抽取。是这里最准确的评分模型，也无需选择正则化。</translation></message>
<message><source>Each reader and each book has a short vector and a bias, and a rating is their dot product plus the biases, as in any matrix factorization. But instead of the one set of numbers that fits best, Gibbs sampling draws set after set from all those that fit well, how strongly vectors vary included, and the prediction is the average over the draws. So it hardly over-fits and needs no regularization to be tuned, and it knows how sure it is. It is good wherever ratings in stars are to be predicted, and best where they are few. It takes longer than one factorization, its file is larger, and like every model of ratings it ranks unread books worse than the models made for that.</source><translation>每位读者和每本书都有一个短向量和一个偏置，评分是两者的点积加上偏置，与一般矩阵分解相同。但它不只取拟合最好的一组数，而是用吉布斯采样从所有拟合良好的数组中逐组抽取（向量的变化幅度也在其内），预测则是各次抽取的平均。因此它几乎不会过拟合，无需调整正则化，还知道自己有多大把握。凡是要预测星级的场合它都很好，评分少时最有优势。它比单次分解耗时更长，文件更大；和所有评分模型一样，对未读书的排序不如专为排序设计的模型。</translation></message>
<message><source>the most accurate stars, without tuning</source><translation>最准确的星级，无需调参</translation></message>
<message><source>RMSE 0.8944, MAE 0.7031 on fold u3 of MovieLens 100k (documentation of myFM)</source><translation>MovieLens 100k 的 u3 折：RMSE 0.8944，MAE 0.7031（myFM 文档）</translation></message>
<message><source>Bayesian factorization with side features</source><translation>带附加特征的贝叶斯分解</translation></message>
<message><source>The Bayesian factorization, helped by what the catalogue says of books and the file of readers. Better for books and readers with few ratings.</source><translation>贝叶斯分解，并利用书目中关于书的信息和读者文件。对评分少的书和读者更好。</translation></message>
<message><source>The same as the Bayesian factorization, but where a vector is expected to lie before any rating is seen follows from what is known: a book's genres, author, year and language, a reader's age or occupation. How much each of these tells is drawn along with the rest, so useless columns do little harm. Books and readers with few ratings gain the most. Only values that at least five share take part, the 256 most frequent of them on either side.</source><translation>与贝叶斯分解相同，但在看到任何评分之前，向量的预期位置由已知信息得出：书的体裁、作者、年份和语言，读者的年龄或职业。每项信息的作用大小与其余部分一同抽取，因此无用的列几乎没有害处。评分少的书和读者受益最大。只有至少五者共有的值参与，每一侧最多取最常见的 256 个。</translation></message>
<message><source>stars for books and readers with few ratings</source><translation>评分少的书和读者的星级</translation></message>
<message><source>RMSE 0.8855, MAE 0.6944 with side features on fold u3 of MovieLens 100k (documentation of myFM)</source><translation>MovieLens 100k 的 u3 折，带附加特征：RMSE 0.8855，MAE 0.6944（myFM 文档）</translation></message>
<message><source>Burn-in</source><translation>预烧期</translation></message>
<message><source>Sweeps at the start that are thrown away, while the sampler still forgets where it began; those after it are averaged.</source><translation>开头丢弃的采样轮数，此时采样器尚未摆脱起点的影响；之后各轮取平均。</translation></message>
<message><source>Side features</source><translation>附加特征</translation></message>
<message><source>What the catalogue says of books and the file of readers takes part; helps where ratings are few.</source><translation>利用书目中关于书的信息和读者文件；评分少时有帮助。</translation></message>
<message><source>Bayesian factorization</source><translation>贝叶斯分解</translation></message>
<message><source>The model's "%1" is no distribution</source><translation>模型的“%1”不是分布</translation></message>
<message><source>batch x %1</source><translation>批次 x %1</translation></message>
<message><source>The model's "weight_books" name a book that there is not</source><translation>模型的“weight_books”指向一本不存在的书</translation></message>
<message><source>A factorization needs at least one factor</source><translation>矩阵分解至少需要一个因子</translation></message>
<message><source>In batches</source><translation>按批次</translation></message>
<message><source>In blocks</source><translation>按分块</translation></message>
<message><source>Matrix factorization</source><translation>矩阵分解</translation></message>
<message><source>A rating is the product of two vectors of 3 numbers, one of the book and one of the reader. Small, easy to look into, and good on MovieLens after about 60 epochs.</source><translation>评分是书与读者两个三维向量的乘积。小巧、易于查看，在 MovieLens 上约 60 轮后效果良好。</translation></message>
<message><source>The predicted rating is the dot product of a reader's and a book's vector of three numbers, and nothing else. With so few numbers each one can be looked at: the Embedding tab shows how they spread. Without biases the vectors must also carry how well a book is liked by all, so on sparse data it loses to plain biases.</source><translation>预测评分就是读者与书的三维向量的点积，别无其他。数值如此之少，每一个都可以查看：“嵌入”标签页显示它们的分布。没有偏置，向量还须承担书普遍受欢迎的程度，因此在稀疏数据上不如单纯的偏置。</translation></message>
<message><source>looking into vectors of three numbers</source><translation>考察三维向量</translation></message>
<message><source>Non-negative matrix factorization</source><translation>非负矩阵分解</translation></message>
<message><source>Matrix factorization whose vectors are never negative, so that each dimension reads as a taste a book has more or less of.</source><translation>向量永不为负的矩阵分解，因此每个维度都可解读为书或多或少具有的一种口味。</translation></message>
<message><source>Matrix factorization in which no number may fall below zero: after each step what is negative becomes zero. A dimension can then only add to a rating, never take away, which makes it readable as an amount of something. It fits worse than free vectors, and much worse where readers have few ratings.</source><translation>不允许任何数值低于零的矩阵分解：每一步之后，负值都变为零。这样，一个维度只能增加评分，从不减少，因而可解读为某种东西的量。它的拟合不如自由向量，在读者评分少时差得多。</translation></message>
<message><source>dimensions that read as amounts of a taste</source><translation>可解读为口味含量的维度</translation></message>
<message><source>RMSE 0.963, MAE 0.758 on MovieLens 100k in five folds (NMF in the README of Surprise)</source><translation>MovieLens 100k 五折：RMSE 0.963，MAE 0.758（Surprise 的 README 中的 NMF）</translation></message>
<message><source>Goodbooks factorization, 200 steps</source><translation>Goodbooks 分解，200 步</translation></message>
<message><source>Matrix factorization with 10 factors in large batches, stopped after 200 of them: a quick first model to be continued.</source><translation>十个因子、大批次的矩阵分解，200 个批次后停止：可供继续训练的快速初始模型。</translation></message>
<message><source>Plain matrix factorization with ten numbers a vector, trained in 200 large batches only, so that it ends within a moment and can be continued from its checkpoint. After 200 batches it has seen each rating about once or less: its figures are those of a start, not of a finished model.</source><translation>每个向量十个数的普通矩阵分解，只用大批次训练 200 步，片刻即可结束，之后可从检查点继续。200 个批次之后，每条评分大约只见过一次或更少：它的指标值属于起步阶段，而不是成品模型。</translation></message>
<message><source>a quick first model to go on from</source><translation>可供继续训练的快速初始模型</translation></message>
<message><source>Biased matrix factorization</source><translation>带偏置的矩阵分解</translation></message>
<message><source>Mean, reader and book biases and the product of two vectors of 32 numbers. Accurate, and trained in a blink; start here for good predictions.</source><translation>均值、读者和书的偏置，以及两个 32 维向量的乘积。准确，瞬间即可训练完成；要得到好的预测，可由此入手。</translation></message>
<message><source>A rating is taken to be the mean of all ratings, plus how much this reader tends to give, plus how much this book tends to get, plus how well the two fit: the product of a vector of the reader and a vector of the book. Training begins with the best biases and then goes through the ratings one by one, moving the two vectors a little each time; the ratings are laid out in a grid of blocks so that several threads can work without disturbing each other. Good wherever readers have some ratings each; its book vectors make a map. It sees the stars only: not which books a reader chose to rate, not what the books are about, and a book that nobody rated gets the mean.</source><translation>评分被看作所有评分的均值，加上这位读者的打分倾向，加上这本书的得分倾向，再加上两者的契合程度：读者向量与书向量的乘积。训练从最佳偏置开始，然后逐条处理评分，每次将两个向量稍作移动；评分排成分块网格，使多个线程互不干扰地工作。只要读者各有一些评分，效果就好；其图书向量可以绘成地图。它只看星级：看不到读者选择了给哪些书评分，也看不到书的内容，没有人评过分的书则得到均值。</translation></message>
<message><source>predicting stars, with vectors that make a map</source><translation>预测星级，向量可绘成地图</translation></message>
<message><source>RMSE 0.934, MAE 0.737 on MovieLens 100k in five folds (SVD in the README of Surprise)</source><translation>MovieLens 100k 五折：RMSE 0.934，MAE 0.737（Surprise 的 README 中的 SVD）</translation></message>
<message><source>Adds the mean rating, and how much higher or lower each reader and each book tends to be rated; starts from the best such biases.</source><translation>加入平均评分，以及每位读者和每本书偏高或偏低的程度；从最佳偏置开始训练。</translation></message>
<message><source>Non-negative</source><translation>非负</translation></message>
<message><source>Keeps every vector entry at zero or above, so that each dimension can only add to a rating.</source><translation>使每个向量元素都不小于零，这样每个维度只能增加评分。</translation></message>
<message><source>Training</source><translation>训练</translation></message>
<message><source>Method</source><translation>方法</translation></message>
<message><source>How the vectors are learned: by batches of ratings and an optimizer (mini-batch), or rating by rating over a grid of blocks (blocked-sgd), which is many times faster and makes squared errors small.</source><translation>向量的学习方式：按评分批次并用优化器（mini-batch），或在分块网格上逐条评分（blocked-sgd），后者快许多倍，并使平方误差最小。</translation></message>
<message><source>Vectors without negative values give nothing below 0, and ratings go from %1 to %2: the model cannot learn those below 0. Switch non_negative off, or biases on.</source><translation>没有负值的向量给不出低于 0 的结果，而评分从 %1 到 %2：模型无法学习低于 0 的评分。关闭 non_negative，或打开 biases。</translation></message>
<message><source>Given vectors are one array, and not %1</source><translation>给定的向量是一个数组，而不是 %1</translation></message>
<message><source>Given vectors</source><translation>给定的向量</translation></message>
<message><source>The vectors of epoch %1 are not decided by the ratings alone</source><translation>第 %1 轮的向量不能仅由评分决定</translation></message>
<message><source>Raise the regularization or the weight of books without a rating</source><translation>提高正则化，或提高无评分图书的权重</translation></message>
<message><source>Implicit ALS</source><translation>隐式 ALS</translation></message>
<message><source>Learns a vector for each book and reader from who read what, however it was rated. Fast, strong, and it can say which of a reader's books speak for another.</source><translation>根据谁读过什么为每本书和每位读者学习一个向量，不论评分高低。快速、强大，并能说明读者的哪些书支持另一本书。</translation></message>
<message><source>strong recommendations, with vectors that make a map</source><translation>强力的推荐，向量可绘成地图</translation></message>
<message><source>Weight of no rating</source><translation>无评分的权重</translation></message>
<message><source>How much it counts that a reader has not rated a book, where a rating counts 1; larger keeps closer to the popular books.</source><translation>读者没有给某书评分这件事的权重（有评分时为 1）；越大越偏向热门书。</translation></message>
<message><source>Frequency scaling</source><translation>频次缩放</translation></message>
<message><source>How the regularization grows with a reader's or book's number of ratings: 0 is the same for all, 1 in proportion.</source><translation>正则化随读者或书的评分数增长的方式：0 为一律相同，1 为成正比。</translation></message>
<message><source>weighted squared error</source><translation>加权平方误差</translation></message>
<message><source>The model's vectors have no length</source><translation>模型的向量没有长度</translation></message>
<message><source>EASE</source><translation>EASE</translation></message>
<message><source>Weighs every book against every other by one exact computation. Among the best rankings of a library of moderate size; nothing to tune but one number.</source><translation>以一次精确计算得出每两本书之间的权重。对中等规模的书库，排序效果位居前列；只有一个数需要调整。</translation></message>
<message><source>A book's score is the sum of weights from each book that the reader has. The weights are those that best rebuild all readers' shelves when no book may explain itself, and they can be written down in closed form: one inverse of the matrix that counts the readers every two books share. There is no chance in it and no training to watch, every recommendation is exactly a sum over the reader's books, and a new reader is served at once. The price is a number for every two books, so memory grows with the square of the library and computing with its cube, and there are no vectors of books to draw a map of.</source><translation>一本书的得分是读者各本书的权重之和。这些权重在任何书都不能解释自身的前提下，最好地重建所有读者的书架，并有闭式解：每两本书的共同读者计数矩阵的一次求逆。没有随机性，没有训练过程可看，每项推荐都恰好是读者各本书的贡献之和，新读者可立即得到推荐。代价是每两本书一个数，因此内存随书库规模的平方增长，计算量随立方增长，而且没有图书向量可以绘制地图。</translation></message>
<message><source>the best recommendations for little computing, without a map</source><translation>以很少的计算得到最好的推荐，没有地图</translation></message>
<message><source>Lambda</source><translation>Lambda</translation></message>
<message><source>Pulls the weights between books toward zero; larger trusts only books that many readers have in common.</source><translation>将书与书之间的权重拉向零；越大越只信任有许多共同读者的书。</translation></message>
<message><source>penalized squared error</source><translation>带惩罚的平方误差</translation></message>
<message><source>%1 learns a weight between every two books: for %2 books that takes about %3 GB; it is limited to %4 books</source><translation>%1 学习每两本书之间的权重：%2 本书约需 %3 GB；上限为 %4 本书</translation></message>
<message><source>Open ratings of fewer books, or choose another model, such as implicit ALS</source><translation>打开书较少的评分，或选择其他模型，例如隐式 ALS</translation></message>
<message><source>The books' common readers do not decide the weights between them</source><translation>书的共同读者不足以决定书与书之间的权重</translation></message>
<message><source>EDLAE</source><translation>EDLAE</translation></message>
<message><source>EASE that does not lean on what is read by everybody: books with many readers are pulled harder. Mostly a better ranking than EASE for the same computation.</source><translation>不倚重人人都读的书的 EASE：读者多的书收缩得更强。计算量相同，排序大多优于 EASE。</translation></message>
<message><source>An auto-encoder that hides a part of each shelf at random must rebuild it from the rest and so cannot learn that a book follows from itself. For a linear one the mean over all ways to hide is known in closed form: a pull toward zero that grows with a book's readers. What EASE forbids outright, the weight of a book to itself, is zero here as well. One more number than EASE has to be chosen, the share that is hidden.</source><translation>随机隐藏每个书架一部分的自编码器，必须由其余部分将其重建，因而无法学到一本书由自身推出。对线性自编码器，所有隐藏方式的平均有闭式解：即随书的读者数增长的向零收缩。EASE 直接禁止的一本书对自身的权重，在这里也为零。比 EASE 多一个要选择的数，即隐藏的比例。</translation></message>
<message><source>recommendations that lean less on what everybody reads</source><translation>不那么倚重大众读物的推荐</translation></message>
<message><source>RDLAE: relaxed auto-encoder</source><translation>RDLAE：松弛自编码器</translation></message>
<message><source>EDLAE whose books may speak for themselves a little: helps books with few readers, whose weights EASE makes too small.</source><translation>允许书在一定程度上为自己说话的 EDLAE：有助于读者少的书，EASE 使它们的权重过小。</translation></message>
<message><source>That no book may explain itself is more than is needed: it is enough that none does so too much. Where the plain solution keeps below the bound it stays as it is, so rare books are only pulled; popular ones are held at the bound. A bound of 0 is EDLAE, without dropout EASE.</source><translation>要求任何书都不能解释自身超出了必要：只要没有书过度解释自身就够了。普通解低于上限之处保持不变，因此冷门书只受到收缩；热门书则被限制在上限。上限为 0 即 EDLAE，没有随机失活则为 EASE。</translation></message>
<message><source>recommendations of books with few readers</source><translation>对读者少的书的推荐</translation></message>
<message><source>Shelf dropout</source><translation>书架随机失活</translation></message>
<message><source>Share of each shelf that is thought to be hidden; larger pulls books with many readers harder.</source><translation>假定每个书架被隐藏的比例；越大，读者多的书收缩得越强。</translation></message>
<message><source>Bound on itself</source><translation>自身权重上限</translation></message>
<message><source>How much a book may say of itself; 0: nothing.</source><translation>一本书最多能为自己说多少话；0：完全不能。</translation></message>
<message><source>Relaxed auto-encoder</source><translation>松弛自编码器</translation></message>
<message><source>SLIM</source><translation>SLIM</translation></message>
<message><source>SLIM: sparse linear method</source><translation>SLIM：稀疏线性方法</translation></message>
<message><source>Weighs a few books for each book and none against it. Close to EASE in what it recommends, with weights that can be read.</source><translation>每本书只与少数几本书有权重，且没有负权重。推荐结果接近 EASE，权重可以读懂。</translation></message>
<message><source>A book's score is the sum of weights from each book that the reader has, as with EASE, but weights may not be negative and all that are not worth their price are zero: an elastic net for each book. What is left is a short list of books that speak for another. There is no chance in it. It takes longer than EASE, the longer the lower the two pulls are, and the counts of readers of every two books have to fit into memory. No vectors, hence no map.</source><translation>与 EASE 一样，一本书的得分是读者各本书的权重之和，但权重不得为负，得不偿失的权重一律为零：为每本书求解一个弹性网络。剩下的是支持另一本书的一小份书单。没有随机性。它比 EASE 耗时更长，两项收缩越低耗时越长，每两本书的读者计数须能装入内存。没有向量，因此没有地图。</translation></message>
<message><source>recommendations whose weights can be read</source><translation>权重可以读懂的推荐</translation></message>
<message><source>L1 pull</source><translation>L1 收缩</translation></message>
<message><source>What a weight must be worth to be there at all, in readers in common; larger leaves fewer weights.</source><translation>一个权重至少要有多大价值才能存在，以共同读者数计；越大，留下的权重越少。</translation></message>
<message><source>L2 pull</source><translation>L2 收缩</translation></message>
<message><source>Pulls the weights between books toward zero; larger spreads them over more books.</source><translation>将书与书之间的权重拉向零；越大，权重分散到越多的书上。</translation></message>
<message><source>The model of this run knows no features of readers</source><translation>此运行的模型不含读者特征</translation></message>
<message><source>Choose a reader, or train a model that learns from features</source><translation>选择一位读者，或训练能从特征学习的模型</translation></message>
<message><source>Product (GMF)</source><translation>乘积（GMF）</translation></message>
<message><source>Layers (MLP)</source><translation>多层（MLP）</translation></message>
<message><source>Both (NeuMF)</source><translation>两者（NeuMF）</translation></message>
<message><source>The layers of the network make no sense</source><translation>网络的各层没有意义</translation></message>
<message><source>Every reader has every book: there is no order to learn</source><translation>每位读者都读过每本书：没有次序可学</translation></message>
<message><source>GMF: generalized matrix factorization</source><translation>GMF：广义矩阵分解</translation></message>
<message><source>Learns which books a reader picks up from two vectors of 8 numbers, multiplied and weighted. The smallest network of neural collaborative filtering; trains in seconds.</source><translation>由两个 8 维向量相乘加权，学习读者会挑选哪些书。神经协同过滤中最小的网络；几秒即可训练完成。</translation></message>
<message><source>Every rating, high or low, counts as a book that the reader picked; against each stand a few books drawn from those the reader has not rated, others each epoch. The two vectors are multiplied number by number, the products weighted and summed, and the sum is the score: its logistic function is the chance that the reader picks the book. Good for lists of books, useless for guessing stars, since a bad rating counts like a good one.</source><translation>每条评分不论高低，都算作读者挑选的书；与之相对的是从读者未评分的书中抽取的几本，每轮重新抽取。两个向量逐元素相乘，乘积加权求和即为得分：其 logistic 函数是读者挑选该书的概率。适合生成书单，不适合猜测星级，因为差评与好评同样计算。</translation></message>
<message><source>a first look at networks that rank</source><translation>初步了解用于排序的网络</translation></message>
<message><source>NCF: multi-layer perceptron</source><translation>NCF：多层感知机</translation></message>
<message><source>Feeds a reader's and a book's vector to a tower of dense layers that learns whether the two go together. Shows what a network finds without being told to multiply.</source><translation>将读者和书的向量输入由全连接层组成的塔，学习两者是否相配。可以看到网络在没有被告知要相乘时会学到什么。</translation></message>
<message><source>As GMF it tells rated books from drawn ones, but the vectors are laid side by side and go through dense layers, each half as wide as the one before. In principle it can learn any way in which readers and books fit; in practice plain products are hard to beat, and over-fitting begins within a few epochs, so the best epoch is kept. Scoring all books takes longer than with products.</source><translation>与 GMF 一样，它区分有评分的书和抽取的书，但向量是并列拼接后通过全连接层，每层宽度为前一层的一半。理论上它能学到读者与书相配的任何方式；实际上普通乘积很难被超越，而且几轮之内就开始过拟合，因此保留最佳轮次。为所有书打分比用乘积耗时更长。</translation></message>
<message><source>seeing what a network finds without being told to multiply</source><translation>了解网络在没有被告知要相乘时会学到什么</translation></message>
<message><source>NeuMF: neural matrix factorization</source><translation>NeuMF：神经矩阵分解</translation></message>
<message><source>Multiplies one pair of vectors, feeds another to dense layers and joins both; each half is trained on its own first. The strongest network of its family.</source><translation>一对向量相乘，另一对输入全连接层，再将两者合并；两个部分先各自训练。是同类网络中最强的。</translation></message>
<message><source>GMF and the dense tower, each with vectors of its own, meet in one last layer. Both halves are trained alone first; the joint training starts from the mean of their scores, since from random numbers it often ends worse. Compare it with BPR and implicit ALS over all books: tuned plain models often match it, and rankings among 99 drawn books can hide that.</source><translation>GMF 和全连接塔各有自己的向量，在最后一层汇合。两个部分先单独训练；联合训练从两者得分的均值开始，因为从随机数开始结果往往更差。应在所有书上将它与 BPR 和隐式 ALS 比较：调好的普通模型常常与它不相上下，而在抽取的 99 本书中排序会掩盖这一点。</translation></message>
<message><source>the best rankings that such networks give</source><translation>此类网络所能给出的最佳排序</translation></message>
<message><source>%1 layers make no tower</source><translation>%1 层不能构成塔</translation></message>
<message><source>Give 2 to %1</source><translation>给出 2 至 %1 层</translation></message>
<message><source>%1 cannot be halved</source><translation>%1 不能对半分</translation></message>
<message><source>The first layer holds a reader's and a book's vector: give an even number</source><translation>第一层容纳读者和书的向量：给出一个偶数</translation></message>
<message><source>Network</source><translation>网络</translation></message>
<message><source>gmf multiplies the two vectors, mlp feeds them to dense layers, neumf does both.</source><translation>gmf 将两个向量相乘，mlp 将它们输入全连接层，neumf 两者兼有。</translation></message>
<message><source>GMF factors</source><translation>GMF 因子</translation></message>
<message><source>Length of the vectors that are multiplied.</source><translation>相乘的向量的长度。</translation></message>
<message><source>Tower</source><translation>塔</translation></message>
<message><source>Units of the dense layers, widest first and separated by commas; the first holds the reader's and the book's vector side by side.</source><translation>全连接层的单元数，最宽的在前，以逗号分隔；第一层并列容纳读者和书的向量。</translation></message>
<message><source>Negatives</source><translation>负样本</translation></message>
<message><source>How many books that the reader has not rated stand against each rating, drawn anew each epoch.</source><translation>每条评分对应多少本读者未评分的书，每轮重新抽取。</translation></message>
<message><source>Pre-training</source><translation>预训练</translation></message>
<message><source>Trains the two halves of the network on their own first and starts from both.</source><translation>先分别训练网络的两个部分，再以两者为起点。</translation></message>
<message><source>Pre-training epochs</source><translation>预训练轮次</translation></message>
<message><source>Epochs of each half on its own.</source><translation>每个部分单独训练的轮次数。</translation></message>
<message><source>Neural filtering</source><translation>神经协同过滤</translation></message>
<message><source>binary cross-entropy</source><translation>二元交叉熵</translation></message>
<message><source>The model's "%1" names a neighbor that there is not</source><translation>模型的“%1”指向不存在的近邻</translation></message>
<message><source>Books</source><translation>书</translation></message>
<message><source>Readers</source><translation>读者</translation></message>
<message><source>Cosine</source><translation>余弦</translation></message>
<message><source>compare all pairs</source><comment>a task</comment><translation>比较所有组合</translation></message>
<message><source>Keep fewer neighbors, or train on fewer ratings</source><translation>减少保留的近邻，或用较少的评分训练</translation></message>
<message><source>Item neighbors</source><translation>图书近邻</translation></message>
<message><source>Recommends books whose readers are those of the books you know. Simple, fast to explain, and hard to beat in rankings.</source><translation>推荐与已读的书拥有相同读者的书。简单、易于解释，在排序上很难被超越。</translation></message>
<message><source>Two books are alike if many readers have both. A book's score for a reader is the sum of its similarities to the reader's books, so each recommendation can name exactly the books that speak for it, and a new reader is served at once. Beside that, it predicts stars: from the reader's ratings of the most similar books, each as far as it lies from what the biases of reader and book would make it. It lacks any view of the whole: books without readers in common are strangers to it, however alike they are.</source><translation>许多读者都读过的两本书彼此相似。一本书对读者的得分是它与读者各本书的相似度之和，因此每项推荐都能准确指出支持它的书，新读者可立即得到推荐。除此之外它还预测星级：依据读者对最相似的书的评分，各取其偏离读者与书的偏置所得值的程度。它缺乏对整体的把握：没有共同读者的书，无论多么相似，在它看来都毫不相干。</translation></message>
<message><source>recommendations that name the books they come from</source><translation>能指出所依据的书的推荐</translation></message>
<message><source>RMSE 0.931, MAE 0.733 on MovieLens 100k in five folds (k-NN Baseline in the README of Surprise)</source><translation>MovieLens 100k 五折：RMSE 0.931，MAE 0.733（Surprise 的 README 中的 k-NN Baseline）</translation></message>
<message><source>Reader neighbors</source><translation>读者近邻</translation></message>
<message><source>Recommends what readers like you have read. The oldest of the recommenders, still a fair one.</source><translation>推荐相似读者读过的书。最古老的推荐方法，至今仍然不错。</translation></message>
<message><source>Two readers are alike if they have many books in common. A book's score is the sum of the similarities of those of the nearest readers who have it; stars are predicted from how those readers rated it, as far off as they were from what their and the book's biases would make it. It shows tastes that cross the borders of genres. It needs readers with enough books, takes long where readers are many, and readers with few books are hardly near to anybody.</source><translation>有许多共同的书的两位读者彼此相似。一本书的得分是读过它的最近邻读者的相似度之和；星级由这些读者对它的评分预测，取其偏离读者与书的偏置所得值的程度。它能揭示跨越体裁界限的口味。它要求读者有足够多的书，读者很多时耗时很长，书少的读者则几乎与谁都不相近。</translation></message>
<message><source>tastes that cross the borders of genres</source><translation>跨越体裁界限的口味</translation></message>
<message><source>Neighbors are</source><translation>近邻类型</translation></message>
<message><source>Books like the one in question that the reader rated (item), or readers like this one who rated the book (user).</source><translation>与所问的书相似、且该读者评过分的书（item），或与该读者相似、且给该书评过分的读者（user）。</translation></message>
<message><source>Neighbors</source><translation>近邻数</translation></message>
<message><source>At most so many of the nearest take part in a predicted rating.</source><translation>预测评分时最多取这么多个最近的近邻。</translation></message>
<message><source>Shrinkage</source><translation>收缩</translation></message>
<message><source>Ratings in common at which a correlation counts half; larger trusts chance less.</source><translation>共同评分达到多少时相关系数按一半计；越大，越不受随机性影响。</translation></message>
<message><source>Similarity</source><translation>相似度</translation></message>
<message><source>Of sets of readers or books, for rankings: cosine, or bm25, which counts those with many ratings for less.</source><translation>用于排序的读者集合或书集合之间的相似度：cosine，或 bm25（后者降低评分多者的权重）。</translation></message>
<message><source>Ranking neighbors</source><translation>排序近邻数</translation></message>
<message><source>At most so many of the nearest count in a ranking.</source><translation>排序时最多取这么多个最近的近邻。</translation></message>
<message><source>Slope One</source><translation>Slope One</translation></message>
<message><source>Predicts a rating from those of other books and the mean difference between the two books. Nothing to set and nothing to train; has no vectors, hence no map.</source><translation>由其他书的评分和两本书之间的平均差预测评分。无需设置，无需训练；没有向量，因此没有地图。</translation></message>
<message><source>If readers who rated both books gave the one half a star more than the other, a reader who gave the other four is taken to give the one four and a half. The answers of all books that a reader rated are averaged, each counting as often as there are readers of both; where nobody has read both, the biases answer. Easy to follow, good with few ratings a reader, and a useful yardstick. It knows no tastes: whoever liked one book is taken to like the next as anybody else would.</source><translation>如果给两本书都评过分的读者对前者的评分比后者平均高半星，那么给后者四星的读者，就被认为会给前者四星半。对读者评过分的所有书的答案取平均，权重为两者的共同读者数；没有人同时读过两者时，由偏置给出答案。它容易理解，在每位读者评分不多时表现良好，是有用的参照标准。它不了解口味：喜欢某本书的人，被认为会像任何其他人一样喜欢下一本。</translation></message>
<message><source>stars that anybody can follow, and a yardstick</source><translation>人人都能看懂的星级，兼作参照标准</translation></message>
<message><source>RMSE 0.946, MAE 0.743 on MovieLens 100k in five folds (Slope One in the README of Surprise)</source><translation>MovieLens 100k 五折：RMSE 0.946，MAE 0.743（Surprise 的 README 中的 Slope One）</translation></message>
<message><source>Each embedding of a network needs at least one entry</source><translation>网络的每个嵌入至少需要一个条目</translation></message>
<message><source>A network needs one activation for each hidden layer</source><translation>网络的每个隐藏层需要一个激活函数</translation></message>
<message><source>Give as many activations as hidden layers.</source><translation>激活函数的个数须与隐藏层数相同。</translation></message>
<message><source>A hidden layer needs at least one unit</source><translation>隐藏层至少需要一个单元</translation></message>
<message><source>Goodbooks neural regressor</source><translation>Goodbooks 神经回归</translation></message>
<message><source>Learns a vector of 15 numbers for each book and each reader and feeds both to a small neural network. Shows over-fitting after a few epochs; the best epoch is kept.</source><translation>为每本书和每位读者学习一个 15 维向量，并将两者输入小型神经网络。几轮后即出现过拟合；最佳轮次会保留。</translation></message>
<message><source>Every book and every reader has a vector of 15 numbers, drawn at random at first. The two are laid end to end and go through a layer of 128 units to one predicted rating; training changes vectors and weights together so that the squared error falls. It learns fast and soon knows its own ratings by heart: the training loss keeps falling while the loss on held-out ratings turns. Good for a first map; biases are not built in and must be learned by the network.</source><translation>每本书和每位读者都有一个 15 维向量，起初随机抽取。两者首尾相接，经过一个 128 单元的层得到一个预测评分；训练同时改变向量和权重，使平方误差下降。它学得快，很快就把自己的评分死记下来：训练损失持续下降，而留出评分上的损失掉头上升。适合绘制第一张地图；偏置没有内置，须由网络学习。</translation></message>
<message><source>a first map of a library within seconds</source><translation>几秒内得到书库的第一张地图</translation></message>
<message><source>Neural factorization</source><translation>神经分解</translation></message>
<message><source>Vectors with dropout and three dense layers, trained on plain rather than squared errors. Slow to learn: up to 250 epochs.</source><translation>带随机失活的向量和三个全连接层，以绝对误差而不是平方误差训练。学得慢：最多 250 轮。</translation></message>
<message><source>Longer vectors for books (8) than for readers (5), of which a fifth is hidden at random in each batch, go through dense layers of 100, 50 and 20 units. Training makes plain errors small rather than squared ones, so a few wild ratings count for less: its mean absolute error is good, its squared error less so.</source><translation>书的向量（8 维）比读者的（5 维）长，每个批次随机隐藏其中五分之一，然后经过 100、50 和 20 个单元的全连接层。训练减小的是绝对误差而不是平方误差，因此少数离谱的评分影响较小：它的平均绝对误差好，均方误差则稍差。</translation></message>
<message><source>ratings with wild outliers: it makes plain errors small</source><translation>含离谱异常值的评分：它使绝对误差最小</translation></message>
<message><source>Goodbooks deep network, 200 steps</source><translation>Goodbooks 深度网络，200 步</translation></message>
<message><source>Vectors of 10 numbers and two dense layers in large batches, stopped after 200 of them: a quick first model to be continued.</source><translation>10 维向量和两个全连接层，大批次训练，200 个批次后停止：可供继续训练的快速初始模型。</translation></message>
<message><source>Vectors of ten numbers, joined and passed through two dense layers, trained in 200 large batches only. The network learns the overall level of ratings sooner than a product of vectors does, so after so few batches it is far ahead of plain factorization.</source><translation>十维向量拼接后经过两个全连接层，只用大批次训练 200 步。网络比向量乘积更快学到评分的总体水平，因此在如此少的批次之后远远领先于普通分解。</translation></message>
<message><source>%1 hidden layers are too many</source><translation>%1 个隐藏层过多</translation></message>
<message><source>Give at most %1</source><translation>最多给出 %1 个</translation></message>
<message><source>%1 activations are too many</source><translation>%1 个激活函数过多</translation></message>
<message><source>Give one a hidden layer</source><translation>每个隐藏层给出一个</translation></message>
<message><source>No activation is given</source><translation>没有给出激活函数</translation></message>
<message><source>Give one a hidden layer, of %1</source><translation>每个隐藏层给出一个，可取 %1</translation></message>
<message><source>Book embedding</source><translation>图书嵌入</translation></message>
<message><source>Length of the vector learned for each book.</source><translation>为每本书学习的向量的长度。</translation></message>
<message><source>Reader embedding</source><translation>读者嵌入</translation></message>
<message><source>Length of the vector learned for each reader.</source><translation>为每位读者学习的向量的长度。</translation></message>
<message><source>Embedding dropout</source><translation>嵌入随机失活</translation></message>
<message><source>Share of vector entries that are hidden at random while training; a cure for over-fitting.</source><translation>训练时随机隐藏的向量元素的比例；用于抑制过拟合。</translation></message>
<message><source>Hidden layers</source><translation>隐藏层</translation></message>
<message><source>Units of each layer between the vectors and the output, separated by commas; none makes the network linear.</source><translation>向量与输出之间各层的单元数，以逗号分隔；没有隐藏层则网络是线性的。</translation></message>
<message><source>Activations</source><translation>激活函数</translation></message>
<message><source>What each hidden layer does to its sums, one a layer; the last one given serves the rest.</source><translation>每个隐藏层对其加权和所作的变换，每层一个；最后给出的一个用于其余各层。</translation></message>
<message><source>Hidden dropout</source><translation>隐藏层随机失活</translation></message>
<message><source>Share of hidden units that are switched off at random while training; a cure for over-fitting.</source><translation>训练时随机关闭的隐藏单元的比例；用于抑制过拟合。</translation></message>
<message><source>Output activation</source><translation>输出激活</translation></message>
<message><source>What is done to the last sum: relu keeps ratings from falling below zero, linear leaves them.</source><translation>对最后的加权和所作的变换：relu 防止评分低于零，linear 则不作改变。</translation></message>
<message><source>nothing below %1</source><translation>不低于 %1</translation></message>
<message><source>nothing outside %1 to %2</source><translation>不超出 %1 至 %2</translation></message>
<message><source>The output activation %1 gives %2, and ratings go from %3 to %4: %5</source><translation>输出激活 %1 给出的值%2，而评分从 %3 到 %4：%5</translation></message>
<message><source>the model cannot learn them. Set output_activation to linear.</source><translation>模型无法学习超出部分。将 output_activation 设为 linear。</translation></message>
<message><source>it is linear in this run, in place of the preset's.</source><translation>此运行改用 linear，取代预设的值。</translation></message>
<message><source>Neural network</source><translation>神经网络</translation></message>
<message><source>BPR matrix factorization</source><translation>BPR 矩阵分解</translation></message>
<message><source>Learns to put each book a reader has above one drawn from those the reader does not have. Fast, with vectors that make a good map.</source><translation>学习把读者读过的每本书排在从其未读的书中抽取的一本之前。快速，向量可绘成很好的地图。</translation></message>
<message><source>A score is the product of a reader's and a book's vector plus the book's own popularity. Training takes a book the reader has and one the reader does not have and moves the vectors so that the first scores higher, the less the surer the order already is: this makes the area under the curve large, the share of pairs in the right order. Ratings' heights do not count. The order of rare books among each other gets little attention, since most of the drawn books are never contested.</source><translation>得分是读者与书的向量乘积加上书自身的流行度。训练时取一本读者读过的书和一本没读过的书，移动向量使前者得分更高，次序越确定移动越小：这样可增大曲线下面积，即次序正确的组合所占比例。评分高低不起作用。冷门书之间的次序很少得到关注，因为抽到的书大多不构成竞争。</translation></message>
<message><source>Rendle, Freudenthaler, Gantner &amp; Schmidt-Thieme: BPR: Bayesian Personalized Ranking from Implicit Feedback, UAI 2009</source><translation>Rendle, Freudenthaler, Gantner &amp; Schmidt-Thieme: BPR: Bayesian Personalized Ranking from Implicit Feedback, UAI 2009</translation></message>
<message><source>quick rankings, with vectors that make a good map</source><translation>快速的排序，向量可绘成很好的地图</translation></message>
<message><source>NDCG@10 0.277, recall@10 0.237 over all films of MovieLens 100k (BPR with 64 numbers in the README of RecBole)</source><translation>MovieLens 100k 的所有电影：NDCG@10 0.277，recall@10 0.237（RecBole 的 README 中 64 维的 BPR）</translation></message>
<message><source>BPR</source><translation>BPR</translation></message>
<message><source>LightGCN</source><translation>LightGCN</translation></message>
<message><source>Averages the vectors of readers and books along the graph of who rated what, then orders books as BPR does. Slower than BPR and usually better.</source><translation>沿“谁给什么评过分”的图对读者和书的向量取平均，然后像 BPR 那样给书排序。比 BPR 慢，通常更好。</translation></message>
<message><source>Readers and books are the nodes of a graph whose edges are the ratings. The vector that counts is the mean of a node's own, its neighbors', their neighbors' and so on, each divided by the roots of how many edges both ends have, so that popular books do not drown the rest. Readers who share books thus come to lie close, which helps most where ratings are few. Each step goes over the whole graph: on large data take larger batches.</source><translation>读者和书是图的节点，评分是边。起作用的向量是节点自身、其邻居、邻居的邻居等的向量的均值，各除以两端边数的平方根，使热门书不致淹没其他书。读过相同书的读者因此彼此靠近，这在评分少时帮助最大。每一步都要遍历整个图：数据大时应取更大的批次。</translation></message>
<message><source>He, Deng, Wang, Li, Zhang &amp; Wang: LightGCN: Simplifying and Powering Graph Convolution Network for Recommendation, SIGIR 2020</source><translation>He, Deng, Wang, Li, Zhang &amp; Wang: LightGCN: Simplifying and Powering Graph Convolution Network for Recommendation, SIGIR 2020</translation></message>
<message><source>rankings where ratings are few</source><translation>评分少时的排序</translation></message>
<message><source>NDCG@10 0.416, recall@10 0.196 on MovieLens 100k, a quarter held out (benchmarks of Microsoft Recommenders)</source><translation>MovieLens 100k，留出四分之一：NDCG@10 0.416，recall@10 0.196（Microsoft Recommenders 的基准测试）</translation></message>
<message><source>Graph layers</source><translation>图层数</translation></message>
<message><source>How many steps away readers and books still shape a vector; 0 leaves the graph out.</source><translation>相隔多少步的读者和书仍会影响一个向量；0 表示不使用图。</translation></message>
<message><source>The model needs at least one factor</source><translation>模型至少需要一个因子</translation></message>
<message><source>SVD++</source><translation>SVD++</translation></message>
<message><source>SVD++ needs at least one factor</source><translation>SVD++ 至少需要一个因子</translation></message>
<message><source>The model's "%1"</source><translation>模型的“%1”</translation></message>
<message><source>%1 is %2, not %3</source><translation>%1是 %2，而不是 %3</translation></message>
<message><source>%1 holds a value that is not a number</source><translation>%1含有非数值</translation></message>
<message><source>Next book: item transitions</source><translation>下一本书：图书转移</translation></message>
<message><source>Recommends what readers went on to after the books that a reader read last. Needs times of ratings; strong where books are read in a row, such as series.</source><translation>推荐读者在读过最近几本书之后接着读的书。需要评分时间；在系列书等连续阅读的场合很强。</translation></message>
<message><source>For each book it is counted which books came after it on readers' shelves, the nearer the more, and the score of a book is how much it follows the reader's last few books. All else that the reader has is left out, so it knows the mood and not the taste. Measure it with each reader's newest ratings held out (last-out): held-out ratings from the middle of a shelf are not what it answers.</source><translation>对每本书统计读者书架上排在它之后的书，越近计数越多；一本书的得分就是它接在读者最近几本书之后的程度。读者的其他书一概不管，因此它了解的是当下的兴致，而不是口味。评估时应留出每位读者最新的评分（last-out）：取自书架中段的留出评分不是它要回答的问题。</translation></message>
<message><source>what to read next in a series; needs times</source><translation>系列书接下来读什么；需要时间</translation></message>
<message><source>Window</source><translation>窗口</translation></message>
<message><source>How many books further on a book still counts as following, the d-th 1/d; 1: the very next alone.</source><translation>往后数多少本书仍算后续，第 d 本计 1/d；1：只算紧接的一本。</translation></message>
<message><source>Last books</source><translation>最近的书</translation></message>
<message><source>How many of a reader's last books are asked what follows them.</source><translation>取读者最近的多少本书来查询其后续。</translation></message>
<message><source>Makes little of what follows a book that few have read; in followers that are thought to have been any other book.</source><translation>淡化少有人读的书的后续；以假定为任意其他书的后续数计。</translation></message>
<message><source>The times of the ratings are left out: what follows what is taken from the order of the ratings in their file.</source><translation>评分的时间已排除：先后次序取自评分在文件中的顺序。</translation></message>
<message><source>The ratings have no times: what follows what is taken from the order of the ratings in their file.</source><translation>评分没有时间：先后次序取自评分在文件中的顺序。</translation></message>
<message><source>Item transitions</source><translation>图书转移</translation></message>
<message><source>negative log-likelihood</source><translation>负对数似然</translation></message>
<message><source>A tower needs vectors and layers of at least one unit</source><translation>塔需要向量，且每层至少一个单元</translation></message>
<message><source>The model of this run knows nothing of readers but their ids</source><translation>此运行的模型除编号外对读者一无所知</translation></message>
<message><source>Choose a reader.</source><translation>选择一位读者。</translation></message>
<message><source>The model knows no feature "%1"</source><translation>模型没有特征“%1”</translation></message>
<message><source>It knows %1.</source><translation>它有 %1。</translation></message>
<message><source>%1: "%2" is not known</source><translation>%1：“%2”未知</translation></message>
<message><source>Known are %1.</source><translation>已知的有 %1。</translation></message>
<message><source>time: "%1" is no time</source><translation>time：“%1”不是时间</translation></message>
<message><source>Write a date such as 2008-01-31, or seconds since 1970.</source><translation>写出日期，例如 2008-01-31，或自 1970 年起的秒数。</translation></message>
<message><source>%1: "%2" is not a number</source><translation>%1：“%2”不是数</translation></message>
<message><source>Training knew numbers from %1 to %2.</source><translation>训练时见过 %1 至 %2 的数。</translation></message>
<message><source>None</source><translation>无</translation></message>
<message><source>By frequency (logQ)</source><translation>按频率（logQ）</translation></message>
<message><source>Corrected logQ</source><translation>校正的 logQ</translation></message>
<message><source>Two towers of features</source><translation>特征双塔</translation></message>
<message><source>Learns from what is known of readers (age, occupation, ...) and of books (words, authors, ...). Recommends to somebody of whom only such attributes are known.</source><translation>从读者的已知信息（年龄、职业……）和书的已知信息（词、作者……）中学习。可为只知道这些属性的人做推荐。</translation></message>
<message><source>One small network turns what is known of a reader, such as age, gender and occupation, and the time of the rating into a vector; another turns a book, its title's words, authors, genres and the like into a vector of the same length. The score of a book is the product of the two. Training takes the ratings in batches and asks each reader's vector to pick the right book out of all books of the batch, so every rating counts as a choice and its stars do not matter; that popular books turn up as wrong answers more often is made up for. It is the model for readers without ratings, whose attributes can be typed in, and for fast search among very many books. It lacks a taste of each reader's own unless the reader's id is switched on, and where times are known a random split flatters it: people rate many books in one sitting, and the time tells who is asking. For a reader of the data it takes the last time in training.</source><translation>一个小网络将读者的已知信息（如年龄、性别和职业）和评分时间变成向量；另一个将书（书名中的词、作者、体裁等）变成等长的向量。书的得分是两者的乘积。训练按批次取评分，要求每位读者的向量从批次内的所有书中选出正确的一本，因此每条评分都算作一次选择，与星级无关；热门书更常作为错误答案出现，这一点会得到补偿。它适用于没有评分、但可输入属性的读者，也适合在极多的书中快速搜索。除非启用读者编号，否则它不了解每位读者自己的口味；在时间已知时，随机划分会美化它的结果：人们往往一次给许多书评分，时间便暴露了是谁在提问。对数据中的读者，它取训练中最后的时间。</translation></message>
<message><source>readers of whom only attributes are known</source><translation>只知道属性的读者</translation></message>
<message><source>Two deeper towers of features</source><translation>更深的特征双塔</translation></message>
<message><source>The same with two dense layers in each tower and the reader's id as a feature: for readers who have ratings.</source><translation>与上相同，每座塔有两个全连接层，并以读者编号为特征：适用于有评分的读者。</translation></message>
<message><source>Two towers with one more rectified layer each, so that features can act on each other, and with the reader's id among the features. It ranks better for readers who have ratings and is a little slower. What holds for the smaller one holds here too: ratings are choices, stars do not matter, and a random split of timed data flatters it.</source><translation>双塔各多一个修正线性层，使特征之间可以相互作用，并将读者编号纳入特征。对有评分的读者排序更好，速度稍慢。较小的双塔的特点在此同样成立：评分即选择，星级不起作用，对带时间的数据作随机划分会美化结果。</translation></message>
<message><source>readers with ratings, from what is known of them</source><translation>有评分的读者，依据其已知信息</translation></message>
<message><source>Top-100 accuracy about 0.27 with one layer and 0.29 with more on MovieLens 100k (tutorials of TensorFlow Recommenders)</source><translation>MovieLens 100k 上的前 100 名准确度：一层约 0.27，多层约 0.29（TensorFlow Recommenders 教程）</translation></message>
<message><source>Two towers as published</source><translation>原版双塔</translation></message>
<message><source>The two towers with titles alone and no correction for popularity, as their authors trained them: to compare with the published figures.</source><translation>只用书名、不作流行度校正的双塔，与其作者的训练方式相同：用于与已发表的指标值比较。</translation></message>
<message><source>The same two towers trained on the plain choice among the books of a batch. Popular books are met as wrong answers more often than others and so end up too low in the lists; the other presets correct for that. Good for repeating published results and for seeing what the correction does.</source><translation>同样的双塔，但直接在批次内的书中作选择来训练。热门书比其他书更常作为错误答案出现，因而在列表中排得过低；其他预设对此作了校正。适合重现已发表的结果，并观察校正的作用。</translation></message>
<message><source>comparing with the published tutorials</source><translation>与已发表的教程比较</translation></message>
<message><source>A tower has 1 to %1 layers</source><translation>塔有 1 至 %1 层</translation></message>
<message><source>Give the units of each, such as 64,32</source><translation>给出各层的单元数，例如 64,32</translation></message>
<message><source>Feature vector</source><translation>特征向量</translation></message>
<message><source>Length of the vector that each value of a feature has.</source><translation>特征的每个取值的向量长度。</translation></message>
<message><source>Tower layers</source><translation>塔的层</translation></message>
<message><source>Units of the dense layers of each tower, separated by commas; the last is the length of the vectors that are multiplied.</source><translation>每座塔全连接层的单元数，以逗号分隔；最后一个是相乘向量的长度。</translation></message>
<message><source>Reader id</source><translation>读者编号</translation></message>
<message><source>Who the reader is counts as a feature too: better for known readers, of no use to new ones. Used in any case where nothing else is known of readers.</source><translation>将读者身份也作为特征：对已知读者更好，对新读者没有用处。若对读者别无所知，则总是使用。</translation></message>
<message><source>Book id</source><translation>图书编号</translation></message>
<message><source>Each book has a vector of its own beside those of its words; without it books are told apart by their features alone.</source><translation>每本书在其词向量之外还有自己的向量；否则仅凭特征区分书。</translation></message>
<message><source>Catalogue columns</source><translation>书目列</translation></message>
<message><source>Authors, language, year, genre and whatever else the catalogue has are features of the books.</source><translation>作者、语言、年份、体裁以及书目中的其他内容都作为书的特征。</translation></message>
<message><source>Time buckets</source><translation>时间分桶</translation></message>
<message><source>The time of a rating is a feature, cut into this many spans of equal length; 0: times are left out.</source><translation>将评分时间作为特征，切分为这么多段等长的时间；0：不用时间。</translation></message>
<message><source>Number buckets</source><translation>数值分桶</translation></message>
<message><source>Columns of numbers, such as ages, are cut into this many groups of about equal size.</source><translation>将年龄等数值列切分为这么多个大小相近的组。</translation></message>
<message><source>Numbers as such</source><translation>数值本身</translation></message>
<message><source>Numbers enter the towers as they are too, brought to mean 0 and variance 1.</source><translation>数值本身也输入塔中，标准化为均值 0、方差 1。</translation></message>
<message><source>Words</source><translation>词</translation></message>
<message><source>So many of the most frequent words of titles have vectors; the rest share one.</source><translation>书名中最常见的这么多个词各有向量；其余的共用一个。</translation></message>
<message><source>Temperature</source><translation>温度</translation></message>
<message><source>Scores are divided by it in training; below 1 the model is pressed to tell books apart more sharply.</source><translation>训练时得分除以它；低于 1 时促使模型更明确地区分各本书。</translation></message>
<message><source>Popularity correction</source><translation>流行度校正</translation></message>
<message><source>Popular books are met more often as wrong answers; logq makes up for it for all books of a batch, corrected for all but the right answer.</source><translation>热门书更常作为错误答案出现；logq 对批次内的所有书作补偿，corrected 对正确答案以外的书作补偿。</translation></message>
<message><source>Remove accidental hits</source><translation>移除意外命中</translation></message>
<message><source>Further copies of the right answer in a batch no longer count as wrong answers.</source><translation>批次中正确答案的其他副本不再算作错误答案。</translation></message>
<message><source>Two towers</source><translation>双塔</translation></message>
<message><source>in-batch softmax</source><translation>批内 softmax</translation></message>
<message><source>There is no metric called "%1"</source><translation>没有名为“%1”的度量</translation></message>
<message><source>Use cosine, euclidean or dot</source><translation>使用 cosine、euclidean 或 dot</translation></message>
<message><source>There are no vectors to find neighbors among</source><translation>没有可供查找近邻的向量</translation></message>
<message><source>The nearest books could not be found: %1</source><translation>无法找到最近邻图书：%1</translation></message>
<message><source>Neighbors need at least two books</source><translation>近邻至少需要两本书</translation></message>
<message><source>This model has no book vectors to find neighbors by</source><translation>此模型没有可用来查找近邻的图书向量</translation></message>
<message><source>The number of neighbors must be at least 1</source><translation>近邻数须至少为 1</translation></message>
<message><source>find the neighbors of every book</source><comment>a task</comment><translation>查找每本书的近邻</translation></message>
<message><source>Ask for fewer neighbors</source><translation>减少近邻数</translation></message>
<message><source>the disk is full</source><translation>磁盘已满</translation></message>
<message><source>Free some space or choose another folder</source><translation>释放一些空间，或选择另一个文件夹</translation></message>
<message><source>no permission to write there</source><translation>没有在那里写入的权限</translation></message>
<message><source>Choose a folder that you may write to</source><translation>选择可写入的文件夹</translation></message>
<message><source>the disk is read-only</source><translation>磁盘为只读</translation></message>
<message><source>Choose a folder on another disk</source><translation>选择另一磁盘上的文件夹</translation></message>
<message><source>the links of this name lead in a circle</source><translation>此名称的链接形成循环</translation></message>
<message><source>Remove the link, or choose another name</source><translation>移除该链接，或选择其他名称</translation></message>
<message><source>its folder does not exist</source><translation>所在的文件夹不存在</translation></message>
<message><source>Make the folder first or choose another</source><translation>先创建该文件夹，或选择另一个</translation></message>
<message><source>a part of the path is a file, not a folder</source><translation>路径中有一部分是文件，而不是文件夹</translation></message>
<message><source>Choose another folder</source><translation>选择另一个文件夹</translation></message>
<message><source>there is a folder of that name</source><translation>已有同名文件夹</translation></message>
<message><source>Choose another name</source><translation>选择其他名称</translation></message>
<message><source>the name is too long</source><translation>名称过长</translation></message>
<message><source>Choose a shorter name</source><translation>选择较短的名称</translation></message>
<message><source>Nobody reads this pipe</source><translation>没有程序读取此管道</translation></message>
<message><source>Start its reader first, or name a file</source><translation>先启动读取它的程序，或指定一个文件</translation></message>
<message><source>Cannot write this file</source><translation>无法写入此文件</translation></message>
<message><source>Check the name, or whether the file was moved</source><translation>检查名称，或文件是否已被移动</translation></message>
<message><source>No permission to read this file</source><translation>没有读取此文件的权限</translation></message>
<message><source>This is a folder, not a run file</source><translation>这是文件夹，不是运行文件</translation></message>
<message><source>'-' is no name of a file to read: this is not read from standard input</source><translation>“-”不是可读取的文件名：此内容不从标准输入读取</translation></message>
<message><source>Name a file, or /dev/stdin for a table from a pipe; './-' is a file of that name</source><translation>指定一个文件，或用 /dev/stdin 从管道读取表格；“./-”表示名为“-”的文件</translation></message>
<message><source>Name a file; './-' is one of that name</source><translation>指定一个文件；“./-”表示名为“-”的文件</translation></message>
<message><source>A file of this name is there already, and no export wrote it as it is</source><translation>已有同名文件，且它的现状不是由导出写成的</translation></message>
<message><source>Name another folder, or add --force to replace it</source><translation>指定另一个文件夹，或加上 --force 以替换它</translation></message>
<message><source>The file that is there already cannot be read, so it is not replaced: %1</source><translation>无法读取已有的文件，因此不替换：%1</translation></message>
<message><source>Name another file, or remove it</source><translation>指定另一个文件，或移除它</translation></message>
<message><source>This file belongs to somebody else, and in its folder only the owner may replace or remove it</source><translation>此文件属于他人，且其文件夹中只有所有者才能替换或移除它</translation></message>
<message><source>The links of this name lead in a circle</source><translation>此名称的链接形成循环</translation></message>
<message><source>Name another file, or remove the link</source><translation>指定另一个文件，或移除该链接</translation></message>
<message><source>A file of another kind is there already, not %1 that this program wrote</source><translation>已有另一种类型的文件，不是本程序写出的 %1</translation></message>
<message><source>An export into this folder has not come to its end: files of it may still be in here</source><translation>向此文件夹的一次导出没有完成：其文件可能仍在其中</translation></message>
<message><source>Wait for its end</source><translation>等待其完成</translation></message>
<message><source>Take what you need of it from here, then remove this folder</source><translation>取出需要的内容，然后移除此文件夹</translation></message>
<message><source>The folder does not exist</source><translation>文件夹不存在</translation></message>
<message><source>Make it first</source><translation>先创建它</translation></message>
<message><source>The folder cannot be written into</source><translation>无法写入该文件夹</translation></message>
<message><source>Choose another, or change its permissions</source><translation>选择另一个，或更改其权限</translation></message>
<message><source>A file of that name is in the way of the folder</source><translation>有同名文件占用了该文件夹的位置</translation></message>
<message><source>Name one; './-' is one of that name</source><translation>指定一个；“./-”表示名为“-”的项</translation></message>
<message><source>This file is read here, so it is not written over</source><translation>此文件正用于读取，因此不覆盖</translation></message>
<message><source>Name another file to write</source><translation>指定另一个要写入的文件</translation></message>
<message><source>It is a folder, not a file</source><translation>它是文件夹，不是文件</translation></message>
<message><source>Name a file in it</source><translation>指定其中的一个文件</translation></message>
<message><source>Two outputs of this call are the same file, '%1'</source><translation>此命令的两个输出是同一个文件“%1”</translation></message>
<message><source>Name two files</source><translation>指定两个文件</translation></message>
<message><source>Name another file, or add --force to replace it</source><translation>指定另一个文件，或加上 --force 以替换它</translation></message>
<message><source>Cannot write into this folder</source><translation>无法写入此文件夹</translation></message>
<message><source>These data say who took which book and not how it was liked, and the model "%1" learns stars: there are none to tell apart</source><translation>这些数据说明了谁读过哪本书，但没有说明喜欢程度，而模型“%1”学习星级：没有可供区分的星级</translation></message>
<message><source>%1: %2</source><comment>a key and what is wrong with it</comment><translation>%1：%2</translation></message>
<message><source>There is no parameter "%1"</source><translation>没有参数“%1”</translation></message>
<message><source>The presets command lists them all</source><translation>presets 命令会列出全部参数</translation></message>
<message><source>Did you mean %1?</source><translation>是否想输入 %1？</translation></message>
<message><source>%1 is out of range</source><translation>%1 超出范围</translation></message>
<message><source>%1 is not a whole number</source><translation>%1 不是整数</translation></message>
<message><source>Give a whole number from %1 to %2</source><translation>给出 %1 到 %2 的整数</translation></message>
<message><source>%1 is not a number</source><translation>%1 不是数</translation></message>
<message><source>Give a number from %1 to %2</source><translation>给出 %1 到 %2 的数</translation></message>
<message><source>%1 is neither true nor false</source><translation>%1 既不是 true 也不是 false</translation></message>
<message><source>Give true or false</source><translation>给出 true 或 false</translation></message>
<message><source>%1 is not one of the choices</source><translation>%1 不是可选项之一</translation></message>
<message><source>Give %1</source><translation>给出 %1</translation></message>
<message><source>There is no preset "%1"</source><translation>没有预设“%1”</translation></message>
<message><source>The presets are %1</source><translation>可用的预设有 %1</translation></message>
<message><source>Model</source><translation>模型</translation></message>
<message><source>Factors</source><translation>因子数</translation></message>
<message><source>Length of the vector learned for each book and each reader; longer ones can express more and over-fit sooner.</source><translation>为每本书和每位读者学习的向量的长度；较长的表达能力更强，也更快过拟合。</translation></message>
<message><source>Initial scale</source><translation>初始幅度</translation></message>
<message><source>Vectors start at random within plus or minus this size.</source><translation>向量的初始值在正负此幅度之内随机选取。</translation></message>
<message><source>Regularization</source><translation>正则化</translation></message>
<message><source>Pulls vectors and biases toward zero; larger over-fits less and expresses less.</source><translation>将向量和偏置拉向零；越大过拟合越少，表达能力也越弱。</translation></message>
<message><source>Reader regularization</source><translation>读者正则化</translation></message>
<message><source>Pulls a reader's bias toward zero as this many ratings of no bias would.</source><translation>将读者的偏置拉向零，相当于这么多条无偏置的评分。</translation></message>
<message><source>Book regularization</source><translation>图书正则化</translation></message>
<message><source>Pulls a book's bias toward zero as this many ratings of no bias would.</source><translation>将书的偏置拉向零，相当于这么多条无偏置的评分。</translation></message>
<message><source>Loss</source><translation>损失</translation></message>
<message><source>What training makes small: squared errors (mse), plain errors (mae), or squared small and plain large ones (huber).</source><translation>训练所减小的量：平方误差（mse）、绝对误差（mae），或小误差取平方、大误差取绝对值（huber）。</translation></message>
<message><source>Huber delta</source><translation>Huber delta</translation></message>
<message><source>The error, in stars, from which on the Huber loss counts plainly.</source><translation>误差（以星计）达到多少时，Huber 损失改按绝对值计。</translation></message>
<message><source>Batch size</source><translation>批次大小</translation></message>
<message><source>Ratings that are averaged for one step; larger is faster and smoother but learns less an epoch.</source><translation>每一步取平均的评分数；越大越快、越平滑，但每轮学到的越少。</translation></message>
<message><source>Epochs</source><translation>轮次</translation></message>
<message><source>How many times training goes through all ratings.</source><translation>训练遍历全部评分的次数。</translation></message>
<message><source>Steps</source><translation>步数</translation></message>
<message><source>Stops after this many batches even within an epoch; 0: the epochs alone decide.</source><translation>在这么多个批次之后停止，即使在一轮当中；0：只由轮次决定。</translation></message>
<message><source>Keep the best epoch</source><translation>保留最佳轮次</translation></message>
<message><source>The model kept is that of the epoch that did best on held-out ratings, not the last one.</source><translation>保留的模型是在留出评分上表现最好的轮次的模型，而不是最后一轮的。</translation></message>
<message><source>Patience</source><translation>耐心值</translation></message>
<message><source>Stops after this many epochs without a better result on held-out ratings; 0: never stops early.</source><translation>在留出评分上连续这么多轮没有更好的结果后停止；0：从不提前停止。</translation></message>
<message><source>Smallest gain</source><translation>最小改进</translation></message>
<message><source>How much lower the validation loss must be to count as better.</source><translation>验证损失至少要降低多少才算更好。</translation></message>
<message><source>Measure every</source><translation>评估间隔</translation></message>
<message><source>Epochs between two measurements of the held-out ratings.</source><translation>两次评估留出评分之间的轮次数。</translation></message>
<message><source>Checkpoint every</source><translation>检查点间隔</translation></message>
<message><source>Measures and saves the training every so many batches; 0: at the end of each epoch only.</source><translation>每隔这么多个批次评估并保存一次训练；0：只在每轮结束时。</translation></message>
<message><source>Epochs kept</source><translation>保留的轮次</translation></message>
<message><source>Of how many epochs, evenly spread, the books' vectors are kept to replay the training on the map; 0: none.</source><translation>均匀保留多少个轮次的图书向量，以便在地图上回放训练；0：不保留。</translation></message>
<message><source>Optimizer</source><translation>优化器</translation></message>
<message><source>The rule by which errors change the model.</source><translation>根据误差改变模型的规则。</translation></message>
<message><source>Learning rate</source><translation>学习率</translation></message>
<message><source>How far each step goes; too small is slow, too large makes the loss jump or grow.</source><translation>每一步走多远；过小则慢，过大则损失跳动或上升。</translation></message>
<message><source>Beta 1</source><translation>Beta 1</translation></message>
<message><source>How long Adam remembers the direction of earlier steps.</source><translation>Adam 对先前各步方向的记忆长度。</translation></message>
<message><source>Beta 2</source><translation>Beta 2</translation></message>
<message><source>How long Adam remembers the size of earlier steps.</source><translation>Adam 对先前各步大小的记忆长度。</translation></message>
<message><source>Epsilon</source><translation>Epsilon</translation></message>
<message><source>Keeps a step from growing without limit where errors hardly change; adam adds it to the root, adagrad and rmsprop to what the root is taken of, as Keras 3 does.</source><translation>防止误差几乎不变时步长无限增大；adam 将其加在平方根上，adagrad 和 rmsprop 加在被开方数上，与 Keras 3 相同。</translation></message>
<message><source>Torch epsilon</source><translation>Torch epsilon</translation></message>
<message><source>Keeps a step from growing without limit where errors hardly change; added to the root. torch.optim.Adagrad has 1e-10, its RMSprop 1e-8 with a rho of 0.99.</source><translation>防止误差几乎不变时步长无限增大；加在平方根上。torch.optim.Adagrad 为 1e-10，其 RMSprop 为 1e-8，rho 为 0.99。</translation></message>
<message><source>Momentum</source><translation>动量</translation></message>
<message><source>Share of the last step that the next one carries on.</source><translation>下一步延续上一步的比例。</translation></message>
<message><source>Rho</source><translation>Rho</translation></message>
<message><source>How long RMSprop remembers the size of earlier steps.</source><translation>RMSprop 对先前各步大小的记忆长度。</translation></message>
<message><source>Initial accumulator</source><translation>初始累加值</translation></message>
<message><source>What Adagrad starts its sum of squares with; larger makes the first steps smaller.</source><translation>Adagrad 平方和的初始值；越大，最初几步越小。</translation></message>
<message><source>Torch accumulator</source><translation>Torch 累加值</translation></message>
<message><source>What adagrad-torch starts its sum of squares with; torch.optim.Adagrad starts with 0.</source><translation>adagrad-torch 平方和的初始值；torch.optim.Adagrad 从 0 开始。</translation></message>
<message><source>Weight decay</source><translation>权重衰减</translation></message>
<message><source>Pulls the learned numbers toward zero at every step; a cure for over-fitting.</source><translation>每一步都将学到的数值拉向零；用于抑制过拟合。</translation></message>
<message><source>Schedule</source><translation>学习率调度</translation></message>
<message><source>How the learning rate changes from the first epoch to the last.</source><translation>学习率从第一轮到最后一轮如何变化。</translation></message>
<message><source>Drop every</source><translation>下降间隔</translation></message>
<message><source>Epochs between two drops of the learning rate.</source><translation>学习率两次下降之间的轮次数。</translation></message>
<message><source>Drop to</source><translation>下降倍率</translation></message>
<message><source>What the learning rate is multiplied by at each drop (step) or each epoch (exponential).</source><translation>每次下降（step）或每轮（exponential）时学习率所乘的倍数。</translation></message>
<message><source>Warm-up steps</source><translation>预热步数</translation></message>
<message><source>Batches over which the learning rate rises from zero to its full value.</source><translation>学习率从零升至完整值所用的批次数。</translation></message>
<message><source>Data</source><translation>数据</translation></message>
<message><source>Held out</source><translation>留出</translation></message>
<message><source>Which ratings are kept from training to test it: a random share, a share of each reader's, the newest, each reader's newest, those of a file, or none.</source><translation>哪些评分不参与训练而用于测试：随机的一部分、每位读者的一部分、最新的、每位读者最新的、某个文件中的，或不留出。</translation></message>
<message><source>Share held out</source><translation>留出比例</translation></message>
<message><source>How much of the ratings is kept from training.</source><translation>不参与训练的评分占多少。</translation></message>
<message><source>Test part</source><translation>测试集</translation></message>
<message><source>How much of the ratings is set aside, by the same rule, for one last measurement; no training looks at it. With last-out any share above 0 sets each reader's newest aside.</source><translation>按同一规则预留多少评分，用于最后一次评估；任何训练都不使用它。使用 last-out 时，大于 0 的任何比例都会预留每位读者最新的评分。</translation></message>
<message><source>Seed</source><translation>随机种子</translation></message>
<message><source>Where all chance starts: the same seed, data and settings give the same result.</source><translation>所有随机性的起点：相同的随机种子、数据和设置得到相同的结果。</translation></message>
<message><source>'%1' is no longer there. Put it back, or open the data from their new place.</source><translation>“%1”已不在原处。将其放回，或从新位置打开数据。</translation></message>
<message><source>'%1' was moved: it is taken from '%2'.</source><translation>“%1”已被移动：改从“%2”读取。</translation></message>
<message><source>'%1' has been changed since the project was saved. The runs keep the data that they learned from.</source><translation>“%1”在项目保存后被更改过。各运行保留其学习所用的数据。</translation></message>
<message><source>The project reads its data in a way that this version does not know (%1)</source><translation>项目读取数据的方式是此版本所不认识的（%1）</translation></message>
<message><source>Open it with a newer version of the program</source><translation>用更新版本的程序打开它</translation></message>
<message><source>The project does not say where its data come from</source><translation>项目没有说明数据来自何处</translation></message>
<message><source>The project is damaged: %1</source><translation>项目已损坏：%1</translation></message>
<message><source>Take it from an earlier copy</source><translation>使用较早的副本</translation></message>
<message><source>its list of files makes no sense</source><translation>其文件列表无法解释</translation></message>
<message><source>'%1' should lie where the file has ended</source><translation>“%1”的位置超出了文件末尾</translation></message>
<message><source>'%1' is in it twice</source><translation>“%1”在其中出现了两次</translation></message>
<message><source>two of its files lie over one another</source><translation>其中两个文件互相重叠</translation></message>
<message><source>its list of runs makes no sense</source><translation>其运行列表无法解释</translation></message>
<message><source>its list of parts makes no sense</source><translation>其部分列表无法解释</translation></message>
<message><source>its list of data makes no sense</source><translation>其数据列表无法解释</translation></message>
<message><source>its list of contents makes no sense</source><translation>其内容列表无法解释</translation></message>
<message><source>This project is from a newer version of the program (%1)</source><translation>此项目来自更新版本的程序（%1）</translation></message>
<message><source>Open it with that version</source><translation>用该版本打开它</translation></message>
<message><source>A project has no part '%1'</source><translation>项目没有“%1”这一部分</translation></message>
<message><source>There is too much of this for a project: %1</source><translation>内容过多，无法存入项目：%1</translation></message>
<message><source>Remove some of it, then save again</source><translation>移除其中一些，然后重新保存</translation></message>
<message><source>This part of the project makes no sense: %1</source><translation>项目的这一部分无法解释：%1</translation></message>
<message><source>This project is cut short or damaged: it has no list of what is in it</source><translation>此项目不完整或已损坏：没有内容列表</translation></message>
<message><source>This is not a project of this program</source><translation>这不是本程序的项目</translation></message>
<message><source>Choose a file whose name ends in %1</source><translation>选择名称以 %1 结尾的文件</translation></message>
<message><source>The project is damaged: its data should lie in it, and do not</source><translation>项目已损坏：其数据应在项目之中，但不在</translation></message>
<message><source>A newer version of the program has put '%1' into this project. It is kept, and not shown</source><translation>更新版本的程序在此项目中放入了“%1”。它会保留，但不显示</translation></message>
<message><source>A newer version of the program has put more into this project than this one knows. It is kept, and not shown</source><translation>更新版本的程序在此项目中放入了此版本不认识的内容。它会保留，但不显示</translation></message>
<message><source>open this project</source><comment>a task</comment><translation>打开此项目</translation></message>
<message><source>This is a folder, not a project</source><translation>这是文件夹，不是项目</translation></message>
<message><source>open this run of a project</source><comment>a task</comment><translation>打开项目中的此运行</translation></message>
<message><source>The project does not hold this run</source><translation>项目中没有此运行</translation></message>
<message><source>The project has been changed by another program since it was opened</source><translation>项目在打开之后被另一个程序更改过</translation></message>
<message><source>Save it under another name, or replace that file</source><translation>另存为其他名称，或替换该文件</translation></message>
<message><source>There is nothing to be saved of the run '%1'</source><translation>运行“%1”没有可保存的内容</translation></message>
<message><source>Two runs of a project cannot have the key '%1'</source><translation>项目中的两个运行不能有相同的键“%1”</translation></message>
<message><source>save this project</source><comment>a task</comment><translation>保存此项目</translation></message>
<message><source>This file cannot be read to its end</source><translation>无法将此文件读到末尾</translation></message>
<message><source>Copy it to another disk</source><translation>将其复制到另一个磁盘</translation></message>
<message><source>This part of the project cannot be read: the file was cut short, or its disk fails</source><translation>无法读取项目的这一部分：文件不完整，或磁盘出现故障</translation></message>
<message><source>Copy what can be read of it to another disk</source><translation>将能读取的部分复制到另一个磁盘</translation></message>
<message><source>This part of the project is damaged: its checksum is wrong</source><translation>项目的这一部分已损坏：校验和有误</translation></message>
<message><source>Take the file from an earlier copy of it</source><translation>使用该文件较早的副本</translation></message>
<message><source>This part of the project is longer than any that this program writes</source><translation>项目的这一部分比本程序写出的任何部分都长</translation></message>
<message><source>The project cannot be written: %1</source><translation>无法写入项目：%1</translation></message>
<message><source>The project cannot be written: its archive makes no sense</source><translation>无法写入项目：其压缩包无法解释</translation></message>
<message><source>"%1" can be no end of %2: the model knows nothing about it, as nobody rated it in the training part or it has no vector</source><translation>“%1”不能作为%2的一端：模型对其一无所知，因为训练集中没有人给它评过分，或它没有向量</translation></message>
<message><source>Name another book</source><translation>指定另一本书</translation></message>
<message><source>the %1 axis</source><translation>%1 轴</translation></message>
<message><source>No book is named at the start of %1</source><translation>没有指定%1起点的书</translation></message>
<message><source>No book is named at the end of %1</source><translation>没有指定%1终点的书</translation></message>
<message><source>Name a book, or several separated by commas, at both ends</source><translation>在两端各指定一本书，或以逗号分隔的多本书</translation></message>
<message><source>Both ends of %1 have the same vector</source><translation>%1两端的向量相同</translation></message>
<message><source>Name different books at its ends</source><translation>在两端指定不同的书</translation></message>
<message><source>This model has no book vectors to draw a map of</source><translation>此模型没有可用来绘制地图的图书向量</translation></message>
<message><source>There are %1 vectors, but %2 books</source><translation>有 %1 个向量，但有 %2 本书</translation></message>
<message><source>Draw the map of the run that the books are of</source><translation>绘制这些书所属运行的地图</translation></message>
<message><source>A map by axes has one, two or three dimensions</source><translation>按坐标轴绘制的地图有一个、两个或三个维度</translation></message>
<message><source>The z axis is given, but the y axis is not</source><translation>给出了 z 轴，但没有给出 y 轴</translation></message>
<message><source>Name the ends of the y axis instead</source><translation>改为指定 y 轴的两端</translation></message>
<message><source>the rest</source><translation>其余部分</translation></message>
<message><source>the rest, second</source><translation>其余部分之二</translation></message>
<message><source>Ids are those of the books or ratings file</source><translation>编号以书文件或评分文件中的为准</translation></message>
<message><source>No book is named</source><translation>没有指定书</translation></message>
<message><source>Name the id of a book, or several separated by commas</source><translation>指定一本书的编号，或以逗号分隔的多个编号</translation></message>
<message><source>draw this map</source><comment>a task</comment><translation>绘制此地图</translation></message>
<message><source>Ids of books stand on one line</source><translation>书的编号写在一行中</translation></message>
<message><source>Separate them by commas</source><translation>以逗号分隔</translation></message>
<message><source>Right: from</source><translation>向右：起点</translation></message>
<message><source>Ids of the books that lie at the left end, separated by commas.</source><translation>位于左端的书的编号，以逗号分隔。</translation></message>
<message><source>Right: to</source><translation>向右：终点</translation></message>
<message><source>Ids of the books that lie at the right end.</source><translation>位于右端的书的编号。</translation></message>
<message><source>Upward: from</source><translation>向上：起点</translation></message>
<message><source>Ids of the books that lie at the bottom; none: what is left over.</source><translation>位于下端的书的编号；不填：取其余部分。</translation></message>
<message><source>Upward: to</source><translation>向上：终点</translation></message>
<message><source>Ids of the books that lie at the top.</source><translation>位于上端的书的编号。</translation></message>
<message><source>Toward you: from</source><translation>朝向观察者：起点</translation></message>
<message><source>Ids of the books that lie in the back, in space.</source><translation>空间中位于后端的书的编号。</translation></message>
<message><source>Toward you: to</source><translation>朝向观察者：终点</translation></message>
<message><source>Ids of the books that lie in front, in space.</source><translation>空间中位于前端的书的编号。</translation></message>
<message><source>Say which books the first axis runs between</source><translation>指定第一条轴在哪些书之间</translation></message>
<message><source>Axes between books need the catalogue</source><translation>书与书之间的轴需要书目</translation></message>
<message><source>Custom axes</source><translation>自定义坐标轴</translation></message>
<message><source>between two books or groups of your choice</source><translation>位于自选的两本书或两组书之间</translation></message>
<message><source>axes between books</source><translation>书间坐标轴</translation></message>
<message><source>This model has no book vectors to find clusters in</source><translation>此模型没有可用来查找聚类的图书向量</translation></message>
<message><source>Clusters need a distance, which the dot product is not</source><translation>聚类需要距离，而点积不是距离</translation></message>
<message><source>Use cosine or euclidean</source><translation>使用 cosine 或 euclidean</translation></message>
<message><source>find groups within groups</source><comment>a task</comment><translation>在分组内查找分组</translation></message>
<message><source>A cluster needs at least 2 books</source><translation>聚类至少需要 2 本书</translation></message>
<message><source>Set the smallest cluster to 2 or more</source><translation>将最小聚类大小设为 2 或更大</translation></message>
<message><source>A dense place needs at least 1 neighbor</source><translation>稠密处至少需要 1 个近邻</translation></message>
<message><source>Set the samples to 1 or more</source><translation>将样本数设为 1 或更大</translation></message>
<message><source>find clusters</source><comment>a task</comment><translation>查找聚类</translation></message>
<message><source>k-means needs at least one cluster</source><translation>k-means 至少需要一个聚类</translation></message>
<message><source>There are %1 books, too few for %2 clusters</source><translation>只有 %1 本书，不足以分成 %2 个聚类</translation></message>
<message><source>Ask for fewer</source><translation>减少数量</translation></message>
<message><source>A map needs at least two books of which the model knows something; here there is none</source><translation>地图至少需要两本模型有所了解的书；此处一本也没有</translation></message>
<message><source>A map needs at least two books of which the model knows something; here there is only one</source><translation>地图至少需要两本模型有所了解的书；此处只有一本</translation></message>
<message><source>Hold out fewer ratings, or open vectors of more than one book</source><translation>减少留出的评分，或打开含一本以上图书的向量</translation></message>
<message><source>A map needs at least two books</source><translation>地图至少需要两本书</translation></message>
<message><source>A map has two dimensions or three</source><translation>地图有两个或三个维度</translation></message>
<message><source>A map by %1 has no steps to add to</source><translation>%1 的地图没有可追加的步</translation></message>
<message><source>Principal components</source><translation>主成分</translation></message>
<message><source>Random</source><translation>随机</translation></message>
<message><source>Start</source><translation>初始布局</translation></message>
<message><source>Where the books lie at first: at their principal components, which keeps the large picture, or at random places.</source><translation>书的初始位置：取其主成分，可保持大局；或取随机位置。</translation></message>
<message><source>Map</source><translation>地图</translation></message>
<message><source>Dimensions</source><translation>维数</translation></message>
<message><source>2: in the plane, 3: in space.</source><translation>2：平面；3：空间。</translation></message>
<message><source>Settings</source><translation>设置</translation></message>
<message><source>Where all chance starts: the same seed, vectors and settings give the same map.</source><translation>所有随机性的起点：相同的随机种子、向量和设置得到相同的地图。</translation></message>
<message><source>There is no parameter "%1" of %2</source><translation>%2 没有参数“%1”</translation></message>
<message><source>It has %1</source><translation>它有 %1</translation></message>
<message><source>"%1" is no setting of a map</source><translation>“%1”不是地图的设置</translation></message>
<message><source>Settings are written key=value</source><translation>设置写作 key=value</translation></message>
<message><source>Neighbors of each book that are kept near: small shows fine grain, large the large picture.</source><translation>每本书保持靠近的近邻数：小则显示细节，大则显示大局。</translation></message>
<message><source>Mid-near ratio</source><translation>中近比例</translation></message>
<message><source>Books at middle distance for each neighbor: they draw the large picture together at first.</source><translation>每个近邻对应多少本中等距离的书：它们在初期将大局聚拢。</translation></message>
<message><source>Further ratio</source><translation>远处比例</translation></message>
<message><source>Books anywhere for each neighbor, which push it away.</source><translation>每个近邻对应多少本任意位置的书，用于将其推开。</translation></message>
<message><source>Iterations</source><translation>迭代次数</translation></message>
<message><source>Steps of the descent, all three phases together; more can be added afterwards.</source><translation>下降的步数，三个阶段合计；之后还可追加。</translation></message>
<message><source>First phase</source><translation>第一阶段</translation></message>
<message><source>Iterations in which the books at middle distance count much and ever less.</source><translation>中等距离的书权重很大并逐渐减小的迭代次数。</translation></message>
<message><source>Second phase</source><translation>第二阶段</translation></message>
<message><source>Iterations in which neighbors and books at middle distance count alike; after them only neighbors pull.</source><translation>近邻与中等距离的书权重相同的迭代次数；此后只有近邻起吸引作用。</translation></message>
<message><source>Length of the steps.</source><translation>步长。</translation></message>
<message><source>PaCMAP</source><translation>PaCMAP</translation></message>
<message><source>neighbors and the large picture at once</source><translation>兼顾近邻与大局</translation></message>
<message><source>A PaCMAP map has 2 or 3 dimensions</source><translation>PaCMAP 地图有 2 个或 3 个维度</translation></message>
<message><source>The layout is of other books than the pairs</source><translation>布局的书与图书对的书不同</translation></message>
<message><source>Start the map anew</source><translation>重新开始绘制地图</translation></message>
<message><source>The layout has places that are not numbers</source><translation>布局中有位置不是数</translation></message>
<message><source>The learning rate of PaCMAP must be above 0</source><translation>PaCMAP 的学习率须大于 0</translation></message>
<message><source>PaCMAP needs at least two books and a neighbor of each</source><translation>PaCMAP 至少需要两本书，且每本书有一个近邻</translation></message>
<message><source>PaCMAP needs distances between books, and the dot product is none</source><translation>PaCMAP 需要书与书之间的距离，而点积不是距离</translation></message>
<message><source>Choose the euclidean or the cosine metric</source><translation>选择 euclidean 或 cosine 度量</translation></message>
<message><source>The list of neighbors is not as long as its size says</source><translation>近邻列表的长度与其大小不符</translation></message>
<message><source>There are more pairs than PaCMAP can hold</source><translation>图书对的数量超过 PaCMAP 的容量</translation></message>
<message><source>To the right</source><translation>向右</translation></message>
<message><source>The principal component that runs to the right.</source><translation>指向右方的主成分。</translation></message>
<message><source>Upward</source><translation>向上</translation></message>
<message><source>The principal component that runs upward.</source><translation>指向上方的主成分。</translation></message>
<message><source>Toward you</source><translation>朝向观察者</translation></message>
<message><source>The principal component that runs toward you, in space.</source><translation>空间中指向观察者的主成分。</translation></message>
<message><source>PCA</source><translation>PCA</translation></message>
<message><source>the directions of most variance</source><translation>方差最大的方向</translation></message>
<message><source>principal components</source><translation>主成分</translation></message>
<message><source>The method %1 places no books on a map that stays</source><translation>方法 %1 不能在固定的地图上放置书</translation></message>
<message><source>Methods that do: %1.</source><translation>可以的方法：%1。</translation></message>
<message><source>Books are placed by distances, and the dot product is none</source><translation>书按距离放置，而点积不是距离</translation></message>
<message><source>Choose the euclidean or the cosine metric.</source><translation>选择 euclidean 或 cosine 度量。</translation></message>
<message><source>A map has two or three dimensions, not %1</source><translation>地图有两个或三个维度，不能是 %1 个</translation></message>
<message><source>There are no vectors to place books by</source><translation>没有可用来放置书的向量</translation></message>
<message><source>The map has places of another number of books than there are vectors</source><translation>地图上书的位置数与向量数不同</translation></message>
<message><source>Name a map of %1 dimensions.</source><translation>指定一个 %1 维的地图。</translation></message>
<message><source>Only %1 of the map's books are in the run, which is too few to place others by</source><translation>地图上的书只有 %1 本在运行中，不足以据此放置其他书</translation></message>
<message><source>Name a map of books with the same ids.</source><translation>指定一个书的编号相同的地图。</translation></message>
<message><source>Some books lie so far from those of the map that no number holds the distance</source><translation>有些书离地图上的书太远，距离超出数值范围</translation></message>
<message><source>place books on this map</source><comment>a task</comment><translation>在此地图上放置书</translation></message>
<message><source>A map needs at least one dimension</source><translation>地图至少需要一个维度</translation></message>
<message><source>Principal components are counted from 1</source><translation>主成分从 1 开始计数</translation></message>
<message><source>Principal component %1 is asked for twice</source><translation>主成分 %1 被指定了两次</translation></message>
<message><source>Give each axis a component of its own</source><translation>为每条轴指定各自的主成分</translation></message>
<message><source>The vectors have %1 dimensions, too few for a %2-dimensional map</source><translation>向量只有 %1 维，不足以绘制 %2 维地图</translation></message>
<message><source>The vectors have %1 dimensions, too few for component %2</source><translation>向量只有 %1 维，没有第 %2 主成分</translation></message>
<message numerus="yes"><source>Ask for %n dimensions or train longer vectors</source><comment>Ask for %n dimension or train longer vectors</comment><translation><numerusform>指定 %n 个维度，或训练更长的向量</numerusform></translation></message>
<message><source>Principal components need at least two books</source><translation>主成分至少需要两本书</translation></message>
<message><source>The principal components of these vectors could not be computed</source><translation>无法计算这些向量的主成分</translation></message>
<message><source>The dot product is no distance that a map could be faithful to</source><translation>点积不是距离，无从谈地图对它的保真</translation></message>
<message><source>Measure by cosine or euclidean</source><translation>用 cosine 或 euclidean 评估</translation></message>
<message><source>The map shows %1 points of %2 vectors</source><translation>地图显示 %1 个点，而向量有 %2 个</translation></message>
<message><source>Draw the map again</source><translation>重新绘制地图</translation></message>
<message><source>There are %1 classes for %2 points</source><translation>有 %1 个类别标注，而点有 %2 个</translation></message>
<message><source>Point number %1 of the map has no place: its coordinates are not numbers</source><translation>地图的第 %1 个点没有位置：其坐标不是数</translation></message>
<message><source>Draw the map again with a lower learning rate</source><translation>降低学习率，重新绘制地图</translation></message>
<message><source>measure this map</source><comment>a task</comment><translation>评估此地图</translation></message>
<message><source>genres</source><translation>体裁</translation></message>
<message numerus="yes"><source>%n clusters</source><comment>%n cluster</comment><translation><numerusform>%n 个聚类</numerusform></translation></message>
<message><source>draw the maps of all epochs</source><comment>a task</comment><translation>绘制所有轮次的地图</translation></message>
<message><source>Keep fewer epochs</source><translation>减少保留的轮次</translation></message>
<message><source>A t-SNE map has 2 or 3 dimensions</source><translation>t-SNE 地图有 2 个或 3 个维度</translation></message>
<message><source>The map to go on from is of other books</source><translation>要接续的地图的书不同</translation></message>
<message><source>Begin a new map</source><translation>开始新的地图</translation></message>
<message><source>The map to go on from is incomplete</source><translation>要接续的地图不完整</translation></message>
<message><source>The map to go on from has places that are not numbers</source><translation>要接续的地图中有位置不是数</translation></message>
<message><source>Exaggeration and learning rate of t-SNE must be above 0</source><translation>t-SNE 的夸大系数和学习率须大于 0</translation></message>
<message><source>Perplexity</source><translation>困惑度</translation></message>
<message><source>How many neighbors a book tries to keep near, roughly: small shows fine grain, large the large picture.</source><translation>每本书大致保持多少个近邻靠近：小则显示细节，大则显示大局。</translation></message>
<message><source>Steps of the descent; more can be added afterwards.</source><translation>下降的步数；之后还可追加。</translation></message>
<message><source>Stop when settled</source><translation>稳定后停止</translation></message>
<message><source>End where an iteration lowers the KL divergence by less than 1/5000 of it.</source><translation>当一次迭代使 KL 散度的降幅不足其 1/5000 时结束。</translation></message>
<message><source>Early exaggeration</source><translation>早期夸大</translation></message>
<message><source>Attraction is multiplied by it at the start, to gather groups.</source><translation>开始时吸引力所乘的倍数，用于聚拢分组。</translation></message>
<message><source>Exaggerated iterations</source><translation>夸大迭代次数</translation></message>
<message><source>How many iterations the start lasts.</source><translation>起始阶段持续多少次迭代。</translation></message>
<message><source>Late exaggeration</source><translation>后期夸大</translation></message>
<message><source>The same for the iterations after the start: above 1 tightens the groups of very large maps.</source><translation>起始阶段之后的夸大倍数：大于 1 可使很大的地图的分组更紧凑。</translation></message>
<message><source>Length of the steps; 0: the number of books divided by the early exaggeration, at least 50.</source><translation>步长；0：书的数量除以早期夸大倍数，至少为 50。</translation></message>
<message><source>t-SNE</source><translation>t-SNE</translation></message>
<message><source>neighbors stay neighbors</source><translation>近邻仍是近邻</translation></message>
<message><source>KL divergence</source><translation>KL 散度</translation></message>
<message><source>The perplexity of t-SNE must be at least 1</source><translation>t-SNE 的困惑度须至少为 1</translation></message>
<message><source>t-SNE needs distances, and products are none</source><translation>t-SNE 需要距离，而点积不是距离</translation></message>
<message><source>Take the euclidean or the cosine metric</source><translation>采用 euclidean 或 cosine 度量</translation></message>
<message><source>t-SNE needs at least two books</source><translation>t-SNE 至少需要两本书</translation></message>
<message><source>So many books with so many neighbors each are more than t-SNE can hold</source><translation>书和每本书的近邻太多，超过 t-SNE 的容量</translation></message>
<message><source>Lower the perplexity</source><translation>降低困惑度</translation></message>
<message><source>The neighbors of the books are incomplete</source><translation>书的近邻不完整</translation></message>
<message><source>The neighbors of the books name books that are not there</source><translation>书的近邻指向不存在的书</translation></message>
<message><source>keep the neighbors of so many books</source><comment>a task</comment><translation>保存这么多书的近邻</translation></message>
<message><source>UMAP needs at least two books and a neighbor of each</source><translation>UMAP 至少需要两本书，且每本书有一个近邻</translation></message>
<message><source>UMAP needs distances between books, and the dot product is none</source><translation>UMAP 需要书与书之间的距离，而点积不是距离</translation></message>
<message><source>There are more neighbors than UMAP can hold</source><translation>近邻的数量超过 UMAP 的容量</translation></message>
<message><source>The neighbors of book number %1 are not books or not at a finite distance</source><translation>第 %1 本书的近邻不是书，或不在有限的距离上</translation></message>
<message><source>keep the neighbors of this map</source><comment>a task</comment><translation>保存此地图的近邻</translation></message>
<message><source>UMAP draws maps of 2 or 3 dimensions, not %1</source><translation>UMAP 绘制 2 维或 3 维的地图，不能是 %1 维</translation></message>
<message><source>The layout has %1 books and their neighbors are known of %2</source><translation>布局有 %1 本书，而已知其中 %2 本的近邻</translation></message>
<message><source>The memberships are not as many as their rows say</source><translation>隶属度的数量与其行数不符</translation></message>
<message><source>A layout cannot have done less than no epochs</source><translation>布局完成的轮次不能少于零</translation></message>
<message><source>The layout is not one that UMAP left</source><translation>该布局不是 UMAP 留下的</translation></message>
<message><source>The layout has places that are not numbers or out of all bounds</source><translation>布局中有位置不是数或超出所有界限</translation></message>
<message><source>Neighbors of each book that are kept near, itself counted: small shows fine grain, large the large picture.</source><translation>每本书保持靠近的近邻数（含自身）：小则显示细节，大则显示大局。</translation></message>
<message><source>Least distance</source><translation>最小距离</translation></message>
<message><source>How close books may lie: 0 packs them into clumps.</source><translation>书与书可以靠得多近：0 会使它们挤成团。</translation></message>
<message><source>Rounds over all pairs of neighbors; 0: 500 up to 10,000 books, 200 above.</source><translation>遍历所有近邻对的次数；0：不超过 10,000 本书为 500，更多则为 200。</translation></message>
<message><source>Spread</source><translation>展开度</translation></message>
<message><source>How far apart groups lie, against the least distance.</source><translation>相对于最小距离，分组之间相隔多远。</translation></message>
<message><source>UMAP</source><translation>UMAP</translation></message>
<message><source>neighbors stay neighbors, in tighter groups</source><translation>近邻仍是近邻，分组更紧凑</translation></message>
<message><source>This is not %1: %2</source><translation>这不是 %1：%2</translation></message>
<message><source>It should be of the format %1. The address may lead somewhere else now; see %2</source><translation>它的格式应为 %1。该地址现在可能指向别处；参见 %2</translation></message>
<message><source>look into the files</source><comment>a task</comment><translation>查看这些文件</translation></message>
<message><source>The ten thousand most rated books of Goodreads, rated from 1 to 5, with authors, years, covers and tags.</source><translation>Goodreads 上评分最多的一万本书，评分 1 至 5，含作者、年份、封面和标签。</translation></message>
<message><source>Books rated from 1 to 10 in four weeks of 2004, with authors, years, publishers and covers; more than half of the lines are books that were not rated (0).</source><translation>2004 年四周内的图书评分，1 至 10，含作者、年份、出版社和封面；半数以上的行是未评分的书（0）。</translation></message>
<message><source>Movies rated from 1 to 5 in 1997 and 1998, with age, gender and occupation of the readers.</source><translation>1997 和 1998 年的电影评分，1 至 5，含读者的年龄、性别和职业。</translation></message>
<message><source>MovieLens 1M</source><translation>MovieLens 1M</translation></message>
<message><source>Movies rated from 1 to 5 in 2000 to 2003, with age, gender and occupation of the readers.</source><translation>2000 至 2003 年的电影评分，1 至 5，含读者的年龄、性别和职业。</translation></message>
<message><source>MovieLens 10M</source><translation>MovieLens 10M</translation></message>
<message><source>Movies rated from 0.5 to 5 in 1995 to 2009.</source><translation>1995 至 2009 年的电影评分，0.5 至 5。</translation></message>
<message><source>MovieLens 20M</source><translation>MovieLens 20M</translation></message>
<message><source>Movies rated from 0.5 to 5 in 1995 to 2015.</source><translation>1995 至 2015 年的电影评分，0.5 至 5。</translation></message>
<message><source>MovieLens 25M</source><translation>MovieLens 25M</translation></message>
<message><source>Movies rated from 0.5 to 5 in 1995 to 2019.</source><translation>1995 至 2019 年的电影评分，0.5 至 5。</translation></message>
<message><source>MovieLens 32M</source><translation>MovieLens 32M</translation></message>
<message><source>Movies rated from 0.5 to 5 in 1995 to 2023.</source><translation>1995 至 2023 年的电影评分，0.5 至 5。</translation></message>
<message><source>MovieLens latest, small</source><translation>MovieLens latest（小型）</translation></message>
<message><source>Movies rated from 0.5 to 5 in 1996 to 2018, to try things out. GroupLens may change it, so it is not for results that others are to repeat.</source><translation>1996 至 2018 年的电影评分，0.5 至 5，供试用。GroupLens 可能会更改它，因此不适合需要他人重现的结果。</translation></message>
<message><source>Goodreads: poetry</source><translation>Goodreads：诗歌</translation></message>
<message><source>Poetry that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>截至 2017 年 Goodreads 读者放入公开书架的诗歌，评过分的为 1 至 5；0 表示未评分。</translation></message>
<message><source>Goodreads: comics</source><translation>Goodreads：漫画</translation></message>
<message><source>Comics and graphic novels that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>截至 2017 年 Goodreads 读者放入公开书架的漫画和图像小说，评过分的为 1 至 5；0 表示未评分。</translation></message>
<message><source>Goodreads: children</source><translation>Goodreads：儿童</translation></message>
<message><source>Children's books that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>截至 2017 年 Goodreads 读者放入公开书架的儿童读物，评过分的为 1 至 5；0 表示未评分。</translation></message>
<message><source>Goodreads: mystery, crime</source><translation>Goodreads：悬疑、犯罪</translation></message>
<message><source>Mysteries, thrillers and crime that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>截至 2017 年 Goodreads 读者放入公开书架的悬疑、惊悚和犯罪作品，评过分的为 1 至 5；0 表示未评分。</translation></message>
<message><source>Goodreads: history</source><translation>Goodreads：历史</translation></message>
<message><source>History and biographies that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>截至 2017 年 Goodreads 读者放入公开书架的历史和传记，评过分的为 1 至 5；0 表示未评分。</translation></message>
<message><source>Goodreads: young adults</source><translation>Goodreads：青少年</translation></message>
<message><source>Books for young adults that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>截至 2017 年 Goodreads 读者放入公开书架的青少年读物，评过分的为 1 至 5；0 表示未评分。</translation></message>
<message><source>Goodreads: romance</source><translation>Goodreads：爱情</translation></message>
<message><source>Romances that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>截至 2017 年 Goodreads 读者放入公开书架的爱情小说，评过分的为 1 至 5；0 表示未评分。</translation></message>
<message><source>Goodreads: fantasy</source><translation>Goodreads：奇幻</translation></message>
<message><source>Fantasy and paranormal books that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>截至 2017 年 Goodreads 读者放入公开书架的奇幻和超自然作品，评过分的为 1 至 5；0 表示未评分。</translation></message>
<message><source>Goodreads, all genres</source><translation>Goodreads，全部体裁</translation></message>
<message><source>Books of all genres that readers of Goodreads put on public shelves until 2017; 104 million of the lines are ratings from 1 to 5. Without titles.</source><translation>截至 2017 年 Goodreads 读者放入公开书架的各种体裁的书；其中 1.04 亿行是 1 至 5 的评分。不含书名。</translation></message>
<message><source>Amazon books, 2014</source><translation>Amazon 图书，2014</translation></message>
<message><source>Books reviewed at Amazon from May 1996 to July 2014, rated from 1 to 5: reader, book, rating and time, without titles.</source><translation>1996 年 5 月至 2014 年 7 月 Amazon 上评论过的书，评分 1 至 5：读者、书、评分和时间，不含书名。</translation></message>
<message><source>Amazon books, 2018</source><translation>Amazon 图书，2018</translation></message>
<message><source>Books reviewed at Amazon from May 1996 to October 2018, rated from 1 to 5: book, reader, rating and time, without titles.</source><translation>1996 年 5 月至 2018 年 10 月 Amazon 上评论过的书，评分 1 至 5：书、读者、评分和时间，不含书名。</translation></message>
<message><source>Amazon books, 2023</source><translation>Amazon 图书，2023</translation></message>
<message><source>Books reviewed at Amazon from May 1996 to September 2023, rated from 1 to 5: reader, book, rating and time, without titles.</source><translation>1996 年 5 月至 2023 年 9 月 Amazon 上评论过的书，评分 1 至 5：读者、书、评分和时间，不含书名。</translation></message>
<message><source>A blend has at least two runs</source><translation>混合至少需要两个运行</translation></message>
<message><source>Name another run.</source><translation>再指定一个运行。</translation></message>
<message><source>A blend is of trained runs</source><translation>混合的对象是训练过的运行</translation></message>
<message><source>Choose runs with a model.</source><translation>选择有模型的运行。</translation></message>
<message><source>A weight must be a number from 0 up</source><translation>权重须为不小于 0 的数</translation></message>
<message><source>'%1' and '%2' were trained on different ratings</source><translation>“%1”和“%2”是用不同的评分训练的</translation></message>
<message><source>Blend runs of the same data.</source><translation>混合同一数据的运行。</translation></message>
<message><source>All weights are 0</source><translation>所有权重都为 0</translation></message>
<message><source>Give one run a weight.</source><translation>给某个运行一个权重。</translation></message>
<message><source>blend the runs</source><comment>a task</comment><translation>混合这些运行</translation></message>
<message><source>Blend fewer runs</source><translation>减少混合的运行</translation></message>
<message><source>'%1' and '%2' hold out different ratings, so no figure would judge both</source><translation>“%1”和“%2”留出的评分不同，因此没有指标值能同时评判两者</translation></message>
<message><source>Train them with the same split and seed.</source><translation>用相同的划分和随机种子训练它们。</translation></message>
<message><source>Nothing can be recommended: %1, nor about any book that this reader rated</source><translation>无法做任何推荐：%1，对该读者评过分的书也都如此</translation></message>
<message><source>on</source><translation>开</translation></message>
<message><source>off</source><translation>关</translation></message>
<message><source>the regularization is too strong for this learning rate.</source><translation>对这个学习率而言正则化过强。</translation></message>
<message><source>the steps are too large.</source><translation>步长过大。</translation></message>
<message><source>The training loss has grown from %1 to %2: %3</source><translation>训练损失从 %1 增大到 %2：%3</translation></message>
<message><source>The training loss is no longer a number: %1</source><translation>训练损失已不再是数：%1</translation></message>
<message><source>The most popular books, the same for everybody, rank better (NDCG@10 %1) than this model at its best (%2).</source><translation>对所有人都相同的最热门图书，其排序（NDCG@10 %1）优于此模型的最佳结果（%2）。</translation></message>
<message><source>Reader and book biases alone do better on held-out ratings (loss %1) than this model at its best (%2).</source><translation>仅凭读者和书的偏置，在留出评分上的表现（损失 %1）就优于此模型的最佳结果（%2）。</translation></message>
<message><source>The model of epoch %1 is kept.</source><translation>保留了第 %1 轮的模型。</translation></message>
<message><source>The model of the last epoch is kept.</source><translation>保留了最后一轮的模型。</translation></message>
<message><source>Over-fitting: NDCG@10 on held-out books was highest after epoch %1 (%2) and has fallen by %3 since, more than the %4 that may be chance, while the training loss fell by %5. %6</source><translation>过拟合：留出图书上的 NDCG@10 在第 %1 轮后最高（%2），此后下降了 %3，超过可归于随机性的 %4，而训练损失下降了 %5。%6</translation></message>
<message><source>Over-fitting: the loss on held-out ratings was lowest after epoch %1 (%2) and has risen by %3 since, more than the %4 that may be chance, while the training loss fell by %5. %6</source><translation>过拟合：留出评分上的损失在第 %1 轮后最低（%2），此后上升了 %3，超过可归于随机性的 %4，而训练损失下降了 %5。%6</translation></message>
<message><source>Not finished learning: NDCG@10 on held-out books still rose by %1 in the last epoch.</source><translation>尚未学完：留出图书上的 NDCG@10 在最后一轮仍上升了 %1。</translation></message>
<message><source>Not finished learning: the loss on held-out ratings still fell by %1 in the last epoch.</source><translation>尚未学完：留出评分上的损失在最后一轮仍下降了 %1。</translation></message>
<message><source>Not finished learning: NDCG@10 on held-out books still rose from %1 to %2 at the last.</source><translation>尚未学完：留出图书上的 NDCG@10 最后仍从 %1 升至 %2。</translation></message>
<message><source>Not finished learning: the loss on held-out ratings still fell from %1 to %2 at the last.</source><translation>尚未学完：留出评分上的损失最后仍从 %1 降至 %2。</translation></message>
<message><source>Train again with a split by time…</source><translation>改用按时间划分重新训练…</translation></message>
<message><source>Reader and book biases alone err less (RMSE %1) than this model (%2).</source><translation>仅凭读者和书的偏置，误差（RMSE %1）就小于此模型（%2）。</translation></message>
<message><source>The most popular books, the same for everybody, rank as well or better (NDCG@%1 %2) than this model (%3).</source><translation>对所有人都相同的最热门图书，其排序（NDCG@%1 %2）不逊于此模型（%3）。</translation></message>
<message><source>The test part had been opened with the run "%1" before this one was trained: figures on it no longer tell how the model would do on ratings that nobody has seen.</source><translation>在训练此运行之前，测试集已随运行“%1”启封：其上的指标值不再能说明模型在无人见过的评分上的表现。</translation></message>
<message><source>Ranks among %1 drawn books are not ranks among all: models can change places between the two (Krichene &amp; Rendle 2020). Compare models by the full ranking.</source><translation>在抽取的 %1 本书中的名次不等于在所有书中的名次：两种情况下模型的高下可能互换（Krichene &amp; Rendle 2020）。应按完整排序比较模型。</translation></message>
<message><source>"%1" has a model of another shape</source><translation>“%1”的模型形状不同</translation></message>
<message><source>Leave what decides the shape as it was.</source><translation>决定形状的设置保持不变。</translation></message>
<message numerus="yes"><source>%n readers</source><comment>%n reader</comment><translation><numerusform>%n 位读者</numerusform></translation></message>
<message numerus="yes"><source>%n books</source><comment>%n book</comment><translation><numerusform>%n 本书</numerusform></translation></message>
<message><source>%1 for %2</source><comment>an id instead of another</comment><translation>%1 对应 %2</translation></message>
<message><source>%1 cannot go on with other data: models of the kind '%2' do not</source><translation>%1 不能用其他数据继续训练：“%2”类模型不支持</translation></message>
<message><source>Train it anew, or continue one of these kinds: %1.</source><translation>重新训练，或继续训练以下类型之一：%1。</translation></message>
<message><source>%1 goes on as what it is: %2</source><translation>%1 只能以原有模型继续：%2</translation></message>
<message><source>Leave out the model.</source><translation>去掉模型。</translation></message>
<message><source>%1 was trained on ratings, and these data say only what was taken</source><translation>%1 是用评分训练的，而这些数据只说明读过什么</translation></message>
<message><source>%1 was trained on what was taken, and these data have ratings</source><translation>%1 是用读过的书训练的，而这些数据有评分</translation></message>
<message><source>Name data of the same kind.</source><translation>指定同类的数据。</translation></message>
<message><source>There are no ratings to go on with</source><translation>没有可用来继续训练的评分</translation></message>
<message><source>Name data that have ratings.</source><translation>指定有评分的数据。</translation></message>
<message><source>Map the new ones to the scale of the run, by the cleaning step --scale %1, or train anew with all ratings if both are of one scale.</source><translation>用清洗步骤 --scale %1 将新评分换算到该运行的评分范围；如果两者本属同一评分范围，则用全部评分重新训练。</translation></message>
<message><source>Readers of the run: %1; of these data: %2. Books of the run: %3; of these data: %4. Ids are compared as they are written.</source><translation>运行的读者：%1；这些数据的读者：%2。运行的书：%3；这些数据的书：%4。编号按原样比较。</translation></message>
<message><source>%1 %2</source><comment>two sentences</comment><translation>%1%2</translation></message>
<message><source>Of these data the run knows %1 and %2.</source><translation>运行认识这些数据中的 %1和 %2。</translation></message>
<message numerus="yes"><source>%n ratings of the run are replaced, as these data rate the same books by the same readers.</source><comment>%n rating of the run is replaced, as these data rate the same books by the same readers.</comment><translation><numerusform>替换了运行中的 %n 条评分，因为这些数据中有同一读者对同一书的评分。</numerusform></translation></message>
<message numerus="yes"><source>%n ratings that the earlier run was trained on stay in training instead of being held out.</source><comment>%n rating that the earlier run was trained on stays in training instead of being held out.</comment><translation><numerusform>先前运行训练所用的 %n 条评分留在训练中，而不被留出。</numerusform></translation></message>
<message><source>Nothing is left to hold out, as the earlier run was trained on all that would be: this run is not measured.</source><translation>没有可留出的评分，因为先前的运行已用它们训练过：此运行不作评估。</translation></message>
<message numerus="yes"><source>Only %n ratings are left to hold out, as the earlier run was trained on the others: figures on so few say little.</source><comment>Only %n rating is left to hold out, as the earlier run was trained on the others: figures on so few say little.</comment><translation><numerusform>只剩 %n 条评分可以留出，因为先前的运行已用其余评分训练过：如此少的评分得出的指标值说明不了什么。</numerusform></translation></message>
<message><source>nobody rated it in the training part, so the model knows nothing about it</source><translation>训练集中没有人给它评过分，因此模型对其一无所知</translation></message>
<message><source>all ratings of this reader are held out, so the model has learned nothing about the reader</source><translation>该读者的全部评分都被留出，因此模型对该读者一无所知</translation></message>
<message><source>"%1" cannot be continued: it is computed at once</source><translation>“%1”不能继续训练：它是一次算出的</translation></message>
<message><source>"%1" cannot be continued: where its training stood was not kept with it</source><translation>“%1”不能继续训练：没有保留它的训练进度</translation></message>
<message><source>"%1" cannot be continued: models of its kind do not go on</source><translation>“%1”不能继续训练：此类模型不支持</translation></message>
<message><source>Train it anew</source><translation>重新训练</translation></message>
<message><source>"%1" was trained on other ratings</source><translation>“%1”是用其他评分训练的</translation></message>
<message><source>Open the ratings it was trained on, or train anew</source><translation>打开训练所用的评分，或重新训练</translation></message>
<message><source>"%1" was trained with other settings: %2</source><translation>“%1”是用其他设置训练的：%2</translation></message>
<message><source>Only epochs, steps, patience, keep_best and kept_epochs may change; else train anew</source><translation>只能更改 epochs、steps、patience、keep_best 和 kept_epochs；否则须重新训练</translation></message>
<message><source>The cosine schedule of "%1" was laid out for %2 steps</source><translation>“%1”的余弦学习率调度是按 %2 步安排的</translation></message>
<message><source>The cosine schedule of "%1" was laid out for %2 epochs</source><translation>“%1”的余弦学习率调度是按 %2 轮安排的</translation></message>
<message><source>Keep its epochs and steps, or train anew</source><translation>保持其 epochs 和 steps，或重新训练</translation></message>
<message><source>"%1" has already been trained for %2 steps</source><translation>“%1”已训练了 %2 步</translation></message>
<message><source>"%1" has already been trained for %2 epochs</source><translation>“%1”已训练了 %2 轮</translation></message>
<message><source>Ask for more epochs or steps</source><translation>增加轮次或步数</translation></message>
<message><source>Ask for more epochs</source><translation>增加轮次</translation></message>
<message><source>No test part was set aside when this run was trained</source><translation>训练此运行时没有预留测试集</translation></message>
<message><source>Choose a model that ranks, such as %1.</source><translation>选择用于排序的模型，例如 %1。</translation></message>
<message><source>There are no ratings to train on</source><translation>没有可供训练的评分</translation></message>
<message><source>Open a file that has ratings</source><translation>打开有评分的文件</translation></message>
<message><source>Hold out fewer ratings</source><translation>减少留出的评分</translation></message>
<message><source>train this</source><comment>a task</comment><translation>训练</translation></message>
<message><source>Choose shorter vectors or a smaller batch, or close other programs</source><translation>选择较短的向量或较小的批次，或关闭其他程序</translation></message>
<message><source>There are no data to train on</source><translation>没有可供训练的数据</translation></message>
<message><source>its vector holds nothing but zeros, or something that is no number</source><translation>其向量全为零，或含有非数值</translation></message>
<message><source>A view's name is empty, too long or not valid text</source><translation>视图的名称为空、过长或不是有效文本</translation></message>
<message><source>Give it another, of at most 200 bytes</source><translation>改用其他名称，最多 200 字节</translation></message>
<message><source>The state of the view "%1" is too long or not valid text</source><translation>视图“%1”的状态过长或不是有效文本</translation></message>
<message><source>Save a view of fewer selected books</source><translation>保存视图时减少所选的书</translation></message>
<message><source>The view "%1" is not one of these books</source><translation>视图“%1”不属于这些书</translation></message>
<message><source>Save it again from the map</source><translation>从地图重新保存它</translation></message>
<message><source>The view "%1" has coordinates that are not numbers</source><translation>视图“%1”的坐标中有非数值</translation></message>
<message><source>A run can have at most %1 views</source><translation>一个运行最多有 %1 个视图</translation></message>
<message><source>Remove some of them</source><translation>移除其中一些</translation></message>
<message><source>Two views are named "%1"</source><translation>有两个视图名为“%1”</translation></message>
<message><source>Rename one of them</source><translation>重命名其中一个</translation></message>
<message><source>it varies "%1" of adagrad or rmsprop, which have it elsewhere since: begin a new search</source><translation>它调整的是 adagrad 或 rmsprop 的“%1”，而该参数的位置后来有了变动：开始新的搜索</translation></message>
<message><source>This file cannot be read as a search: %1</source><translation>无法将此文件作为搜索读取：%1</translation></message>
<message><source>Choose a file that a search has written</source><translation>选择由搜索写出的文件</translation></message>
<message><source>Trial %1 does not belong to this search</source><translation>试验 %1 不属于此搜索</translation></message>
<message><source>Begin a new search</source><translation>开始新的搜索</translation></message>
<message><source>It failed</source><translation>失败</translation></message>
<message><source>The training diverged: its result is no number</source><translation>训练发散：结果不是数</translation></message>
<message><source>A search needs held-out ratings to judge by</source><translation>搜索需要留出评分来评判</translation></message>
<message><source>Choose another split than none</source><translation>选择 none 以外的划分</translation></message>
<message><source>Nothing is varied</source><translation>没有要调整的参数</translation></message>
<message><source>Choose a parameter to vary</source><translation>选择要调整的参数</translation></message>
<message><source>Too many parameters are varied at once</source><translation>同时调整的参数过多</translation></message>
<message><source>%1 is varied twice</source><translation>%1 被调整了两次</translation></message>
<message><source>Name it once</source><translation>只指定一次</translation></message>
<message><source>The number of trials has to lie within 0 and %1</source><translation>试验次数须在 0 和 %1 之间</translation></message>
<message><source>The time for a search cannot be negative</source><translation>搜索时间不能为负</translation></message>
<message><source>The search would never end</source><translation>搜索将永不结束</translation></message>
<message><source>Give a number of trials or a time</source><translation>给出试验次数或时间</translation></message>
<message><source>This model predicts no ratings that an error could be measured of</source><translation>此模型不预测评分，无从计算误差</translation></message>
<message><source>These data have no ratings that an error could be measured of</source><translation>这些数据没有评分，无从计算误差</translation></message>
<message><source>Judge it by ndcg@10</source><translation>按 ndcg@10 评判</translation></message>
<message><source>search for settings</source><comment>a task</comment><translation>进行参数搜索</translation></message>
<message><source>read this</source><comment>a task</comment><translation>读取</translation></message>
<message><source>The file is too large for a search</source><translation>文件太大，不可能是搜索</translation></message>
<message><source>The file could not be read to its end</source><translation>无法将文件读到末尾</translation></message>
<message><source>"%1" cannot be varied: %2</source><translation>“%1”不能调整：%2</translation></message>
<message><source>Write KEY=LOW:HIGH, KEY=LOW:HIGH:log or KEY=A,B,C</source><translation>写作 KEY=LOW:HIGH、KEY=LOW:HIGH:log 或 KEY=A,B,C</translation></message>
<message><source>it would change what the trials are measured on</source><translation>它会改变评估试验的依据</translation></message>
<message><source>this model does not use it</source><translation>此模型不使用它</translation></message>
<message><source>it has no range; list its values</source><translation>它没有范围；应列出各个值</translation></message>
<message><source>the range has to go from a smaller to a larger number</source><translation>范围须从较小的数到较大的数</translation></message>
<message><source>the range has to lie within %1 and %2</source><translation>范围须在 %1 和 %2 之间</translation></message>
<message><source>a logarithmic range has to begin above 0</source><translation>对数范围的起点须大于 0</translation></message>
<message><source>there are too many values</source><translation>值过多</translation></message>
<message><source>there is no KEY=</source><translation>缺少 KEY=</translation></message>
<message><source>the ends of the range have to be numbers</source><translation>范围的两端须为数</translation></message>
<message><source>after the range only log or linear can stand</source><translation>范围之后只能是 log 或 linear</translation></message>
<message><source>only whole numbers make sense</source><translation>只能使用整数</translation></message>
<message><source>No rating was held out, so nothing was measured</source><translation>没有留出任何评分，因此没有评估</translation></message>
<message><source>This search was made on other data: %1</source><translation>此搜索是在其他数据上进行的：%1</translation></message>
<message><source>Open those, or begin a new search</source><translation>打开那些数据，或开始新的搜索</translation></message>
<message><source>calibre (catalog)</source><translation>calibre（catalog）</translation></message>
<message><source>the catalog as CSV, in which ratings are of five stars; a yes/no column #read, or a date #date_read, of one's own says what is read</source><translation>CSV 格式的书目，评分为五星制；自定义的是/否列 #read 或日期列 #date_read 说明哪些书已读</translation></message>
<message><source>Another program is writing to this library</source><translation>另一个程序正在写入此书库</translation></message>
<message><source>Close calibre, or wait a moment, and try again.</source><translation>关闭 calibre，或稍候再试。</translation></message>
<message><source>The memory does not suffice for this library</source><translation>内存不足以容纳此书库</translation></message>
<message><source>The database is damaged</source><translation>数据库已损坏</translation></message>
<message><source>calibre can restore it: Library maintenance, Restore database.</source><translation>calibre 可以修复：“书库维护”中的“恢复数据库”（Library maintenance, Restore database）。</translation></message>
<message><source>The database is none of calibre's, or cannot be read: %1</source><translation>该数据库不是 calibre 的，或无法读取：%1</translation></message>
<message><source>A library of calibre is the file metadata.db in its folder.</source><translation>calibre 书库即其文件夹中的文件 metadata.db。</translation></message>
<message><source>calibre</source><translation>calibre</translation></message>
<message><source>a library's folder or the metadata.db in it, in which ratings are of ten; what is read as in the catalog</source><translation>书库文件夹或其中的 metadata.db，评分为十分制；已读与否的规则同 catalog</translation></message>
<message><source>Goodreads</source><translation>Goodreads</translation></message>
<message><source>the exported CSV, of today (24 columns) or older (31); 0 means "not rated"</source><translation>导出的 CSV，现行（24 列）或较早（31 列）；0 表示“未评分”</translation></message>
<message><source>The line names no book: it has neither a title nor an ISBN</source><translation>该行没有指明书：既没有书名也没有 ISBN</translation></message>
<message><source>The rating '%1' is no number of stars from 0 to %2; the book counts as not rated</source><translation>评分“%1”不是 0 到 %2 的星数；该书按未评分处理</translation></message>
<message><source>read this library</source><comment>a task</comment><translation>读取此书库</translation></message>
<message><source>There is no book in this library</source><translation>此书库中没有书</translation></message>
<message><source>these data have no stars: every book counts as taken</source><translation>这些数据没有星级：每本书都算读过</translation></message>
<message><source>stars are ratings as they are</source><translation>星级即评分，不作换算</translation></message>
<message><source>1 to 5 stars become %1 to %2, evenly: 4 stars are %3</source><translation>1 至 5 星均匀换算为 %1 至 %2：4 星为 %3</translation></message>
<message><source>'%1' stands twice in the library (lines %2 and %3); the rating of line %4 counts</source><translation>“%1”在书库中出现两次（第 %2 行和第 %3 行）；以第 %4 行的评分为准</translation></message>
<message><source>LibraryThing</source><translation>LibraryThing</translation></message>
<message><source>the tab-delimited export, in UTF-16 or Latin-1, in which a quote is a sign like others</source><translation>以制表符分隔的导出文件，UTF-16 或 Latin-1 编码，其中引号是普通字符</translation></message>
<message><source>Book %1 has neither a title nor an ISBN</source><translation>书 %1 既没有书名也没有 ISBN</translation></message>
<message><source>The file is damaged: its JSON ends or breaks off here</source><translation>文件已损坏：其 JSON 在此处结束或中断</translation></message>
<message><source>Export the library once more.</source><translation>重新导出书库。</translation></message>
<message><source>The file is damaged: a number in it is out of range</source><translation>文件已损坏：其中有一个数超出范围</translation></message>
<message><source>LibraryThing (JSON)</source><translation>LibraryThing（JSON）</translation></message>
<message><source>the JSON export</source><translation>JSON 导出文件</translation></message>
<message><source>StoryGraph</source><translation>StoryGraph</translation></message>
<message><source>the exported CSV; quarter stars are kept</source><translation>导出的 CSV；保留四分之一星</translation></message>
<message><source>several books of the catalogue have this ISBN</source><translation>书目中有多本书使用此 ISBN</translation></message>
<message><source>several books of the catalogue have this title and author</source><translation>书目中有多本书的书名和作者与此相同</translation></message>
<message><source>the title agrees, but your library names no author</source><translation>书名一致，但个人书库没有给出作者</translation></message>
<message><source>the title agrees, but the catalogue names no author</source><translation>书名一致，但书目没有给出作者</translation></message>
<message><source>the catalogue has this title only by %1</source><translation>书目中只有 %1 的同名书</translation></message>
<message><source>it has no title, and the catalogue lacks its ISBN</source><translation>它没有书名，且书目中没有它的 ISBN</translation></message>
<message><source>the catalogue has no book of this title</source><translation>书目中没有此书名的书</translation></message>
<message><source>the catalogue has neither its ISBN nor a book of this title</source><translation>书目中既没有它的 ISBN，也没有此书名的书</translation></message>
<message><source>you said that it is none of the catalogue's</source><translation>已确认它不是书目中的任何一本</translation></message>
<message><source>the run does not know the book '%1'</source><translation>该运行不认识书“%1”</translation></message>
<message><source>a spreadsheet has rounded its ISBN to %1, and %2</source><translation>电子表格已将它的 ISBN 舍入为 %1，且%2</translation></message>
<message><source>The header names no id or no tag</source><translation>表头中没有编号或标签</translation></message>
<message><source>The first line is id,tag.</source><translation>第一行是 id,tag。</translation></message>
<message><source>The file holds no tags</source><translation>文件中没有标签</translation></message>
<message><source>A line is a book's id and its tag.</source><translation>每行是一本书的编号及其标签。</translation></message>
<message><source>%1: no id on %2</source><translation>%1：%2没有编号</translation></message>
<message><source>These tags cannot be read</source><translation>无法读取这些标签</translation></message>
<message><source>Remove the file to begin anew</source><translation>移除该文件即可重新开始</translation></message>
<message><source>A tag needs a name</source><translation>标签需要名称</translation></message>
<message><source>Type one</source><translation>输入一个</translation></message>
<message><source>There is a tag '%1' already</source><translation>已有标签“%1”</translation></message>
<message><source>These tags were kept by a newer version of the program</source><translation>这些标签由更新版本的程序保存</translation></message>
<message><source>Update the program to read them</source><translation>更新程序后再读取</translation></message>
<message><source>Lower the regularization: times the learning rate it is over 1, so that each step leaps beyond zero instead of drawing nearer to it</source><translation>降低正则化：它与学习率的乘积大于 1，因此每一步都会越过零，而不是向零靠近</translation></message>
<message><source>The saved training state does not belong to this model</source><translation>保存的训练状态不属于此模型</translation></message>
<message><source>Start a new training.</source><translation>开始新的训练。</translation></message>
<message><source>Vectors that were made elsewhere cannot be trained</source><translation>在别处生成的向量不能训练</translation></message>
<message><source>Choose another model</source><translation>选择另一个模型</translation></message>
<message><source>Training diverged: the loss of epoch %1 is not a number</source><translation>训练发散：第 %1 轮的损失不是数</translation></message>
<message><source>The learning rate must be above 0</source><translation>学习率须大于 0</translation></message>
<message><source>The optimizer's decay rates must be at least 0 and below 1</source><translation>优化器的衰减率须不小于 0 且小于 1</translation></message>
<message><source>The optimizer's epsilon must be at least 1e-12</source><translation>优化器的 epsilon 须不小于 1e-12</translation></message>
<message><source>Weight decay and the initial accumulator must not be negative</source><translation>权重衰减和初始累加值不得为负</translation></message>
<message><source>Hold out fewer ratings.</source><translation>减少留出的评分。</translation></message>
<message><source>The batch size must be from 1 to 1,048,576</source><translation>批次大小须在 1 到 1,048,576 之间</translation></message>
<message><source>Training needs at least one epoch, and no negative number of batches</source><translation>训练至少需要一轮，批次数不得为负</translation></message>
<message><source>The Huber loss needs a delta above 0</source><translation>Huber 损失的 delta 须大于 0</translation></message>
<message><source>Training would take more than four billion batches</source><translation>训练将超过四十亿个批次</translation></message>
<message><source>Use fewer epochs or larger batches.</source><translation>减少轮次，或增大批次。</translation></message>
<message><source>Training diverged: the loss is no longer a finite number</source><translation>训练发散：损失不再是有限数</translation></message>
<message><source>The saved training state was made with other ratings or another batch size</source><translation>保存的训练状态是用其他评分或其他批次大小产生的</translation></message>
<message><source>There is no model to train</source><translation>没有可训练的模型</translation></message>
<message><source>Check the layer sizes: each layer needs a unit and an activation.</source><translation>检查各层大小：每层需要一个单元和一个激活函数。</translation></message>
<message><source>Use smaller embeddings, layers or batches.</source><translation>使用较小的嵌入、层或批次。</translation></message>
<message><source>Start a new training</source><translation>开始新的训练</translation></message>
<message><source>HDF5 is read by a program called %1, which is not there</source><translation>HDF5 由名为 %1 的程序读取，而该程序不存在</translation></message>
<message><source>Install the program anew, all of it.</source><translation>完整地重新安装程序。</translation></message>
<message><source>The HDF5 file names more arrays than any model has</source><translation>HDF5 文件中的数组比任何模型都多</translation></message>
<message><source>The helper that reads HDF5 gave an answer that makes no sense</source><translation>读取 HDF5 的辅助程序给出了无法解释的答复</translation></message>
<message><source>The array '%1' holds nothing: its shape is %2</source><translation>数组“%1”为空：其形状为 %2</translation></message>
<message><source>The helper that reads HDF5 gave more than was asked for</source><translation>读取 HDF5 的辅助程序给出的内容超出了请求</translation></message>
<message><source>The HDF5 file is cut off within the array '%1'</source><translation>HDF5 文件在数组“%1”中间被截断</translation></message>
<message><source>The HDF5 file could not be read in a sensible time</source><translation>无法在合理的时间内读取 HDF5 文件</translation></message>
<message><source>The helper that reads HDF5 broke down over this file: it is damaged, or wants more memory than it may have</source><translation>读取 HDF5 的辅助程序在此文件上崩溃：文件已损坏，或所需内存超出允许的范围</translation></message>
<message><source>The array lies in other files than this one, which are not read</source><translation>该数组位于此文件之外的其他文件中，程序不读取它们</translation></message>
<message><source>Save it into one file.</source><translation>将其保存到一个文件中。</translation></message>
<message><source>The HDF5 file is damaged, or of a kind that is not read here</source><translation>HDF5 文件已损坏，或属于此处不读取的类型</translation></message>
<message><source>The helper that reads HDF5 could not be started: %1</source><translation>无法启动读取 HDF5 的辅助程序：%1</translation></message>
<message><source>no dimension</source><translation>零维</translation></message>
<message><source>The array</source><translation>数组</translation></message>
<message><source>The array '%1'</source><translation>数组“%1”</translation></message>
<message><source>%1 is no table of vectors: its shape is %2</source><translation>%1不是向量表：其形状为 %2</translation></message>
<message><source>Save an array with a row a book and a column a dimension.</source><translation>保存为每本书一行、每个维度一列的数组。</translation></message>
<message><source>%1 holds nothing: its shape is %2</source><translation>%1为空：其形状为 %2</translation></message>
<message><source>%1 is larger than can be shown: its shape is %2</source><translation>%1过大，无法显示：其形状为 %2</translation></message>
<message><source>Save fewer rows or dimensions.</source><translation>减少保存的行或维度。</translation></message>
<message><source>The file cannot be mapped into memory: %1</source><translation>无法将文件映射到内存：%1</translation></message>
<message><source>The file was cut short while it was read</source><translation>文件在读取过程中被截短</translation></message>
<message><source>This is a pipe or a device, and runs and vectors are read from files</source><translation>这是管道或设备，而运行和向量须从文件读取</translation></message>
<message><source>Write them to a file first.</source><translation>先将其写入文件。</translation></message>
<message><source>This is a folder, where a file of vectors is meant</source><translation>这是文件夹，而此处需要向量文件</translation></message>
<message><source>put these vectors beside what is open</source><comment>a task</comment><translation>将这些向量与已打开的内容并列</translation></message>
<message><source>There is no array '%1'</source><translation>没有数组“%1”</translation></message>
<message><source>Keras</source><translation>Keras</translation></message>
<message><source>`.keras`, `.h5` and `.weights.h5`, and arrays of other HDF5 files: `--tensor` takes the layer's name; what belongs to the optimizer is left aside</source><translation>`.keras`、`.h5` 和 `.weights.h5`，以及其他 HDF5 文件中的数组：`--tensor` 接受层的名称；属于优化器的内容搁置不用</translation></message>
<message><source>The file holds weights and does not say what the model's layers are</source><translation>文件中只有权重，没有说明模型有哪些层</translation></message>
<message><source>Save the whole model, as by model.save('model.keras').</source><translation>保存完整的模型，例如用 model.save('model.keras')。</translation></message>
<message><source>What the file says of the model's layers makes no sense</source><translation>文件中对模型各层的说明无法解释</translation></message>
<message><source>the layer '%1' is named and is not there</source><translation>层“%1”被提到但不存在</translation></message>
<message><source>the layer '%1' has %2 inputs</source><translation>层“%1”有 %2 个输入</translation></message>
<message><source>its layers go in a circle</source><translation>其各层形成循环</translation></message>
<message><source>'%1' (%2) stands where an embedding should</source><translation>“%1”（%2）处本应是嵌入</translation></message>
<message><source>the embedding '%1' has no one input</source><translation>嵌入“%1”没有唯一的输入</translation></message>
<message><source>it has %1 outputs</source><translation>它有 %1 个输出</translation></message>
<message><source>the activation of '%1' is none of %2</source><translation>“%1”的激活函数不在 %2 之中</translation></message>
<message><source>the dense layer '%1' has no size or no one input</source><translation>全连接层“%1”没有大小或没有唯一的输入</translation></message>
<message><source>it has too many dense layers</source><translation>它的全连接层过多</translation></message>
<message><source>'%1' (%2) stands where a dot product or a concatenation should</source><translation>“%1”（%2）处本应是点积或拼接</translation></message>
<message><source>'%1' joins %2 inputs, and not two</source><translation>“%1”连接了 %2 个输入，而不是两个</translation></message>
<message><source>its dot product is of vectors brought to length 1</source><translation>其点积的向量已归一化为长度 1</translation></message>
<message><source>dense layers stand behind a dot product</source><translation>点积之后有全连接层</translation></message>
<message><source>the last layer behind the concatenation does not have one unit</source><translation>拼接之后的最后一层不是一个单元</translation></message>
<message><source>one embedding stands for both readers and books</source><translation>读者和书共用一个嵌入</translation></message>
<message><source>Name the ratings that the model was trained on, or another order of ids.</source><translation>指定训练模型所用的评分，或另一种编号次序。</translation></message>
<message><source>Name the ratings that the model was trained on.</source><translation>指定训练模型所用的评分。</translation></message>
<message><source>The file is none that Keras wrote</source><translation>该文件不是由 Keras 写出的</translation></message>
<message><source>Save the model by model.save('model.keras'); other vectors are opened as they are.</source><translation>用 model.save('model.keras') 保存模型；其他向量按原样打开。</translation></message>
<message><source>the embedding '%1' was taken for the books', '%2' for the readers'</source><translation>嵌入“%1”视为书的，“%2”视为读者的</translation></message>
<message><source>The model has no embedding '%1'</source><translation>模型没有嵌入“%1”</translation></message>
<message><source>It has %1 and %2</source><translation>它有 %1 和 %2</translation></message>
<message><source>Neither embedding, '%1' nor '%2', says that it is the books'</source><translation>嵌入“%1”和“%2”都没有表明自己是书的</translation></message>
<message><source>Name it by --book-layer.</source><translation>用 --book-layer 指定。</translation></message>
<message><source>The weights of the layer '%1' are not in the file</source><translation>层“%1”的权重不在文件中</translation></message>
<message><source>The weights of the layer '%1' are of the shape %2, and not %3</source><translation>层“%1”的权重形状为 %2，而不是 %3</translation></message>
<message><source>The table of the layer '%1' is of the shape %2</source><translation>层“%1”的表形状为 %2</translation></message>
<message><source>The weights of the layer '%1' hold something that is no finite number</source><translation>层“%1”的权重中有非有限数</translation></message>
<message><source>The training went wrong; a lower learning rate may help.</source><translation>训练出了问题；降低学习率或许有帮助。</translation></message>
<message><source>The two tables of the dot product have %1 and %2 columns</source><translation>点积的两个表分别有 %1 列和 %2 列</translation></message>
<message><source>take over this model</source><comment>a task</comment><translation>接管此模型</translation></message>
<message><source>Most lines are no key with %1 numbers behind it</source><translation>大多数行不是一个键后跟 %1 个数</translation></message>
<message><source>Each line should have a key and its numbers, with blanks between.</source><translation>每行应为一个键及其数值，以空格分隔。</translation></message>
<message numerus="yes"><source>%n lines are left out, which are no key with %1 numbers: %2</source><comment>%n line is left out, which is no key with %1 numbers: %2</comment><translation><numerusform>已排除 %n 行，它们不是一个键后跟 %1 个数：%2</numerusform></translation></message>
<message numerus="yes"><source>%n keys hold blanks, and the last numbers of a line were taken for the vector: %1</source><comment>%n key holds blanks, and the last numbers of a line were taken for the vector: %1</comment><translation><numerusform>%n 个键含有空格，已将行末的数值视为向量：%1</numerusform></translation></message>
<message><source>the first line announces %1 rows, and %2 are there</source><translation>第一行声明有 %1 行，实际有 %2 行</translation></message>
<message numerus="yes"><source>%n keys are not UTF-8: U+FFFD stands for what could not be read</source><comment>%n key is not UTF-8: U+FFFD stands for what could not be read</comment><translation><numerusform>%n 个键不是 UTF-8：无法读取之处以 U+FFFD 代替</numerusform></translation></message>
<message><source>look at these labels</source><comment>a task</comment><translation>查看这些标签文字</translation></message>
<message><source>%1 names a column, and there are no labels with columns</source><translation>%1 指定了一列，但没有带列的标签文字</translation></message>
<message><source>Name their file by --labels</source><translation>用 --labels 指定其文件</translation></message>
<message><source>the rows are named by %1</source><translation>各行的名称取自 %1</translation></message>
<message><source>no key of the vectors is an id of the labels, so that they were put together line by line</source><translation>向量的键都不是标签文字中的编号，因此已逐行对应</translation></message>
<message><source>%1 of %2 vectors have no label: no %3 is their key</source><translation>%2 个向量中有 %1 个没有标签文字：没有 %3 是它们的键</translation></message>
<message><source>Give a label a row, in the order of the rows, or a column with their numbers from 0 (--id-column).</source><translation>按行的次序为每行给出一个标签文字，或给出一列从 0 起的行号（--id-column）。</translation></message>
<message><source>Give a label a row, or a column with their numbers from 0 (--id-column).</source><translation>为每行给出一个标签文字，或给出一列从 0 起的行号（--id-column）。</translation></message>
<message><source>Give a label a row, or name the column of their numbers from 0 (--id-column).</source><translation>为每行给出一个标签文字，或指定从 0 起的行号所在的列（--id-column）。</translation></message>
<message><source>there are %1 labels for %2 vectors: %3 was taken for the number of the row, counted from 0; %4 rows have none</source><translation>标签文字有 %1 个，向量有 %2 个：已将 %3 视为从 0 起的行号；%4 行没有标签文字</translation></message>
<message numerus="yes"><source>%n rows bear an id that an earlier one has, such as %1: an id means the first of its rows</source><comment>%n row bears an id that an earlier one has, such as %1: an id means the first of its rows</comment><translation><numerusform>%n 行的编号与前面的行重复，例如 %1：编号指其中的第一行</numerusform></translation></message>
<message><source>The array has columns of several types, and no vectors</source><translation>数组的各列类型不同，没有向量</translation></message>
<message><source>Save its numbers as a plain array, as by numpy.stack.</source><translation>将其中的数值存为普通数组，例如用 numpy.stack。</translation></message>
<message><source>The NumPy array is of format %1.%2, of which nothing is known here</source><translation>NumPy 数组的格式为 %1.%2，此处不认识</translation></message>
<message><source>Save it anew with numpy.save.</source><translation>用 numpy.save 重新保存。</translation></message>
<message><source>The header of the NumPy array claims %1 bytes, more than any has</source><translation>NumPy 数组的头部声明有 %1 字节，超过任何实际的头部</translation></message>
<message><source>The file is damaged; save it anew with numpy.save.</source><translation>文件已损坏；用 numpy.save 重新保存。</translation></message>
<message><source>The file is cut off: an array of %1 numbers of %2 is announced, and %3 bytes are there</source><translation>文件不完整：声明为含 %1 个 %2 类型数值的数组，实际只有 %3 字节</translation></message>
<message><source>Copy or save it anew.</source><translation>重新复制或重新保存。</translation></message>
<message><source>behind the array the file holds %1 more bytes, which are left aside</source><translation>文件在数组之后还有 %1 字节，已搁置不用</translation></message>
<message><source>NumPy array</source><translation>NumPy 数组</translation></message>
<message><source>`numpy.save`, versions 1 to 3, of any plain number and in both orders; float32 in C order is taken as it lies</source><translation>`numpy.save`，版本 1 至 3，任何普通数值类型，两种次序均可；C 次序的 float32 直接使用</translation></message>
<message><source>NumPy arrays</source><translation>NumPy 数组（多个）</translation></message>
<message><source>`numpy.savez` and `savez_compressed`; of several arrays `--tensor` names one</source><translation>`numpy.savez` 和 `savez_compressed`；有多个数组时用 `--tensor` 指定一个</translation></message>
<message><source>No vector in the file can be compared: each is nothing but zeros, or holds a number beyond 1e15 or something that is no finite number</source><translation>文件中没有可比较的向量：每个都全为零，或含有超过 1e15 的数或非有限数</translation></message>
<message><source>See what wrote it: a training that ran away leaves such numbers.</source><translation>检查写出它的程序：失控的训练会留下这样的数。</translation></message>
<message numerus="yes"><source>%n vectors hold something that is no finite number, and can be compared with none: %1, counted from 0</source><comment>%n vector holds something that is no finite number, and can be compared with none: %1, counted from 0</comment><translation><numerusform>%n 个向量含有非有限数，无法与任何向量比较：%1，从 0 起</numerusform></translation></message>
<message numerus="yes"><source>%n vectors hold a number beyond 1e15, too large to be compared: %1, counted from 0</source><comment>%n vector holds a number beyond 1e15, too large to be compared: %1, counted from 0</comment><translation><numerusform>%n 个向量含有超过 1e15 的数，过大而无法比较：%1，从 0 起</numerusform></translation></message>
<message numerus="yes"><source>%n vectors are nothing but zeros, and can be compared with none: %1, counted from 0</source><comment>%n vector is nothing but zeros, and can be compared with none: %1, counted from 0</comment><translation><numerusform>%n 个向量全为零，无法与任何向量比较：%1，从 0 起</numerusform></translation></message>
<message><source>There is one table in the file, and it has no name: --tensor means nothing here</source><translation>文件中只有一个表，且没有名称：--tensor 在此没有意义</translation></message>
<message><source>open these vectors</source><comment>a task</comment><translation>打开这些向量</translation></message>
<message><source>Save fewer rows or dimensions, or float32.</source><translation>减少保存的行或维度，或存为 float32。</translation></message>
<message><source>look at this file</source><comment>a task</comment><translation>查看此文件</translation></message>
<message><source>A line is empty, and no vector</source><translation>有一行是空的，不是向量</translation></message>
<message><source>Take it out.</source><translation>将其去掉。</translation></message>
<message><source>The value %1 of the line is no number</source><translation>该行的值 %1 不是数</translation></message>
<message><source>Each line should hold %1 numbers.</source><translation>每行应有 %1 个数。</translation></message>
<message><source>The line holds another number of values than the first, which has %1</source><translation>该行值的个数与第一行不同，第一行有 %1 个</translation></message>
<message><source>Each line should hold as many.</source><translation>每行的个数应相同。</translation></message>
<message><source>The file holds no vector</source><translation>文件中没有向量</translation></message>
<message><source>The configuration names the file '%1', which is not in its own folder</source><translation>配置中指定了文件“%1”，而它不在配置所在的文件夹中</translation></message>
<message><source>Put it there, or open the file of vectors by itself with --labels.</source><translation>将其放到那里，或用 --labels 单独打开向量文件。</translation></message>
<message><source>There are no vectors '%1'</source><translation>没有向量“%1”</translation></message>
<message><source>Embedding Projector</source><translation>Embedding Projector</translation></message>
<message><source>%1 is no tensor</source><translation>%1 不是张量</translation></message>
<message><source>%1 lacks its type, shape or place</source><translation>%1 缺少类型、形状或位置</translation></message>
<message><source>The file is cut off: the tensor %1 should end at byte %2 of the numbers, of which %3 bytes are there</source><translation>文件不完整：张量 %1 应在数值部分的第 %2 字节结束，而实际只有 %3 字节</translation></message>
<message><source>%1 of shape %2 does not take the %3 bytes that it has</source><translation>形状为 %2 的 %1 不应占用它现有的 %3 字节</translation></message>
<message><source>The file is too short for a safetensors file</source><translation>文件太短，不可能是 safetensors 文件</translation></message>
<message><source>The file is cut off or damaged: its header should have %1 bytes, and the file has %2</source><translation>文件不完整或已损坏：其头部应有 %1 字节，而文件只有 %2 字节</translation></message>
<message><source>The header of the safetensors file has %1 bytes, more than any has</source><translation>safetensors 文件的头部有 %1 字节，超过任何实际的头部</translation></message>
<message><source>lists within lists</source><translation>列表中嵌套列表</translation></message>
<message><source>it is no JSON object</source><translation>它不是 JSON 对象</translation></message>
<message><source>The tensor '%1' is of the type %2, which is not read</source><translation>张量“%1”的类型为 %2，此处不读取</translation></message>
<message><source>Save it as float32.</source><translation>存为 float32。</translation></message>
<message><source>There is no tensor '%1'</source><translation>没有张量“%1”</translation></message>
<message><source>safetensors</source><translation>safetensors</translation></message>
<message><source>No row holds %1 numbers</source><translation>没有任何行含有 %1 个数</translation></message>
<message numerus="yes"><source>%n rows do not hold %1 numbers: %2</source><comment>%n row does not hold %1 numbers: %2</comment><translation><numerusform>%n 行不含 %1 个数：%2</numerusform></translation></message>
<message><source>The table has neither a column of vectors nor one number a column; its columns are %1</source><translation>表格中既没有向量列，也不是每列一个数；现有的列为 %1</translation></message>
<message><source>A vector is written as [0.1, 0.2], or its numbers stand in columns of their own.</source><translation>向量写作 [0.1, 0.2]，或其各数分列书写。</translation></message>
<message><source>the vectors were taken from %1 columns, %2 to %3</source><translation>向量取自 %1 列，%2 至 %3</translation></message>
<message><source>the vectors were taken from the column %1</source><translation>向量取自列 %1</translation></message>
<message><source>%1, the ids from %2</source><comment>the vectors</comment><translation>%1，编号取自 %2</translation></message>
<message><source>Table of vectors</source><translation>向量表</translation></message>
<message><source>CSV, TSV, JSON lines, Parquet or a workbook with a column of vectors (`[0.1, 0.2]`) or one number a column</source><translation>CSV、TSV、JSON 行、Parquet 或工作簿，含一列向量（`[0.1, 0.2]`）或每列一个数</translation></message>
<message><source>There is no '%1' in the archive</source><translation>压缩包中没有“%1”</translation></message>
<message><source>%1; and %2 more</source><translation>%1；另有 %2 个</translation></message>
<message><source>There is no array of numbers in the file</source><translation>文件中没有数值数组</translation></message>
<message><source>There is no array '%1' in the file. It holds %2</source><translation>文件中没有数组“%1”。它有 %2</translation></message>
<message><source>Name one of them by --tensor.</source><translation>用 --tensor 指定其中之一。</translation></message>
<message><source>The file holds several arrays: %1</source><translation>文件中有多个数组：%1</translation></message>
<message><source>Name the one that is meant by --tensor.</source><translation>用 --tensor 指定所需的一个。</translation></message>
<message><source>The file is cut off: %1 vectors of %2 numbers are announced, and %3 bytes are there</source><translation>文件不完整：声明有 %1 个 %2 维向量，实际只有 %3 字节</translation></message>
<message><source>The file is cut off or damaged: no whole vector follows the %1 that were read</source><translation>文件不完整或已损坏：已读取的 %1 个向量之后没有完整的向量</translation></message>
<message numerus="yes"><source>%n keys are not UTF-8: U+FFFD stands for what could not be read. A key with a blank in it breaks such a file</source><comment>%n key is not UTF-8: U+FFFD stands for what could not be read. A key with a blank in it breaks such a file</comment><translation><numerusform>%n 个键不是 UTF-8：无法读取之处以 U+FFFD 代替。键中的空格会破坏此类文件</numerusform></translation></message>
<message><source>behind the %1 vectors that are announced the file holds %2 more bytes, which are left aside</source><translation>文件在声明的 %1 个向量之后还有 %2 字节，已搁置不用</translation></message>
<message><source>The first line does not say how many vectors of how many numbers follow</source><translation>第一行没有说明其后有多少个多少维的向量</translation></message>
<message><source>word2vec</source><translation>word2vec</translation></message>
<message><source>text and binary, as word2vec, fastText and gensim write them; in text the last numbers of a line are the vector, so keys may hold blanks</source><translation>文本和二进制，由 word2vec、fastText 和 gensim 写出；文本形式中行末的数值为向量，因此键可以含空格</translation></message>
<message><source>GloVe</source><translation>GloVe</translation></message>
<message><source>lines of a key and its numbers, without a first line that announces them</source><translation>每行一个键及其数值，没有声明数量的首行</translation></message>
<message><source>The files of that name are opened by 'shelfspace ./%1'.</source><translation>用 'shelfspace ./%1' 打开同名文件。</translation></message>
<message><source>The map itself is in %1; with --no-quality it is not measured</source><translation>地图本身在 %1 中；使用 --no-quality 可不评估它</translation></message>
<message><source>What has arrived is kept: the same call goes on from there.</source><translation>已收到的部分会保留：再次执行同一命令即从中断处继续。</translation></message>
<message><source>An unsaved run cannot be kept: %1</source><translation>无法暂存未保存的运行：%1</translation></message>
<message><source>An unsaved search cannot be kept: %1</source><translation>无法暂存未保存的搜索：%1</translation></message>
<message><source>The project is not saved, and its file is as it was: %1</source><translation>项目未保存，其文件保持原样：%1</translation></message>
<message><source>The project is not saved: %1</source><translation>项目未保存：%1</translation></message>
<message><source>It was thrown away. Fetch it once more, or from another address.</source><translation>已将其丢弃。重新下载，或换一个地址下载。</translation></message>
<message><source>line %1, column %2</source><translation>第 %1 行第 %2 列</translation></message>
<message><source>%1. %2</source><comment>words and a sentence</comment><translation>%1。%2</translation></message>
<message><source>Stopped before it was finished</source><translation>在完成之前停止</translation></message>
<message><source>The rating %1 is out of range</source><translation>评分 %1 超出范围</translation></message>
<message><source>The rating %1 is not a number</source><translation>评分 %1 不是数</translation></message>
<message><source>%1: %2</source><comment>what could not be done, and why</comment><translation>%1：%2</translation></message>
<message><source>The new files are in %1; the next export into this folder ends it</source><translation>新文件在 %1 中；下一次向此文件夹导出时会将其完成</translation></message>
<message><source>The model is of a shape that cannot be taken over: %1</source><translation>模型的结构无法接管：%1</translation></message>
<message><source>Models with two embeddings, and a dot product or a concatenation with dense layers behind, can; of others the vectors can be opened by --tensor.</source><translation>可接管的是有两个嵌入、其后为点积或拼接加全连接层的模型；其他模型的向量可用 --tensor 打开。</translation></message>
<message><source>The header of the NumPy array makes no sense at its character %1</source><translation>NumPy 数组的头部在第 %1 个字符处无法解释</translation></message>
<message><source>The array holds objects of Python, which are not read</source><translation>数组包含 Python 对象，程序不读取它们</translation></message>
<message><source>Save numbers, as by numpy.stack(...).astype('float32').</source><translation>保存为数值，例如用 numpy.stack(...).astype('float32')。</translation></message>
<message><source>The array's type is '%1', which is none of numbers</source><translation>数组的类型是“%1”，不是数值类型</translation></message>
<message><source>Save it as float32, as by .astype('float32').</source><translation>存为 float32，例如用 .astype('float32')。</translation></message>
<message><source>The file is cut off within the header of the NumPy array</source><translation>文件在 NumPy 数组的头部中间被截断</translation></message>
<message><source>The file is neither a run nor vectors of a kind that is known here</source><translation>该文件既不是运行，也不是此处认识的向量类型</translation></message>
<message><source>Known are run files, and vectors as NumPy, safetensors, word2vec, GloVe, Keras, the Projector's files and tables have them.</source><translation>此处认识运行文件，以及 NumPy、safetensors、word2vec、GloVe、Keras、Projector 文件和表格中的向量。</translation></message>
<message><source>The header of the safetensors file makes no sense: %1</source><translation>safetensors 文件的头部无法解释：%1</translation></message>
<message><source>Save the file anew.</source><translation>重新保存该文件。</translation></message>
<message><source>Only books whose title, authors or id hold these words</source><translation>仅列出书名、作者或编号含有这些词的书</translation></message>
<message><source>How many books to pass over</source><translation>跳过多少本书</translation></message>
<message><source>How many books to list</source><translation>列出多少本书</translation></message>
<message><source>%1 and %2: not compared: they are of other data</source><translation>%1 与 %2：未比较：数据不同</translation></message>
<message><source>%1 and %2: not compared: other ratings were held out</source><translation>%1 与 %2：未比较：留出的评分不同</translation></message>
<message><source>%1 and %2: not compared: one of them predicts no ratings</source><translation>%1 与 %2：未比较：其中一个不预测评分</translation></message>
<message><source>%1 and %2: not compared: they were measured on other readers, as one goes on from a run that knew more</source><translation>%1 与 %2：未比较：评估所用的读者不同，因为其中一个接续自知道得更多的运行</translation></message>
<message><source>%1@%2</source><comment>a figure and the length of the list</comment><translation>%1@%2</translation></message>
<message><source>p &lt; %1</source><translation>p &lt; %1</translation></message>
<message><source>p = %1</source><translation>p = %1</translation></message>
<message><source>%1 %2 [%3, %4], %5</source><comment>a figure, a difference, its interval, p = ...</comment><translation>%1 %2 [%3, %4]，%5</translation></message>
<message><source>%1 is better than %2: %3</source><comment>two runs and figures</comment><translation>%1 优于 %2：%3</translation></message>
<message><source>%1 and %2: no difference that these data can show: %3</source><translation>%1 与 %2：这些数据显示不出差异：%3</translation></message>
<message numerus="yes"><source>%1 after correction for %n comparisons</source><comment>%1 after correction for %n comparison</comment><translation><numerusform>%1（已对 %n 次比较作校正）</numerusform></translation></message>
<message><source>Is the difference real? Paired over readers, %1, 95 % intervals</source><translation>差异是否真实？按读者配对，%1，95% 区间</translation></message>
<message><source>others, or not known</source><translation>其他或未知</translation></message>
<message><source>%1 to %2</source><comment>two numbers</comment><translation>%1 至 %2</translation></message>
<message><source>no ratings</source><translation>无评分</translation></message>
<message numerus="yes"><source>%n ratings</source><comment>%n rating</comment><translation><numerusform>%n 条评分</numerusform></translation></message>
<message numerus="yes"><source>%1 to %n ratings</source><comment>%1 to %n rating</comment><translation><numerusform>%1 至 %n 条评分</numerusform></translation></message>
<message><source>Where does it fail? %1, %2 %3. Worst first; * worse than all, beyond chance</source><comment>a run, a figure and its value</comment><translation>哪里表现不佳？%1，%2 %3。最差的在前；* 表示比总体差，且超出随机范围</translation></message>
<message><source>Where does it fail? %1, %2 %3; of all held-out books %4 stand in a list of ten. Worst first; * worse than all, beyond chance</source><comment>a run, a figure and its value, a share</comment><translation>哪里表现不佳？%1，%2 %3；所有留出的书中有 %4 进入前十名列表。最差的在前；* 表示比总体差，且超出随机范围</translation></message>
<message><source>by</source><comment>column of a table: what parts readers or books</comment><translation>划分依据</translation></message>
<message><source>slice</source><comment>column of a table</comment><translation>子集</translation></message>
<message><source>readers</source><comment>column of a table</comment><translation>读者</translation></message>
<message><source>of</source><comment>column of a table: so many ratings or books</comment><translation>数量</translation></message>
<message><source>figure [95 %]</source><comment>column of a table</comment><translation>指标值 [95%]</translation></message>
<message><source>less all</source><comment>column of a table: minus the figure of all</comment><translation>与总体之差</translation></message>
<message><source>p corrected</source><comment>column of a table</comment><translation>校正后 p</translation></message>
<message><source>%1 [%2, %3]</source><comment>a figure and its interval</comment><translation>%1 [%2, %3]</translation></message>
<message><source>a date such as 2008-01-31</source><translation>日期，例如 2008-01-31</translation></message>
<message><source>a number from %1 to %2</source><translation>%1 到 %2 的数</translation></message>
<message><source>score</source><comment>column of a table</comment><translation>得分</translation></message>
<message><source>title</source><comment>column of a table</comment><translation>书名</translation></message>
<message><source>book</source><comment>column of a table</comment><translation>书</translation></message>
<message><source>Chosen books:</source><translation>所选的书：</translation></message>
<message><source>This model can be asked by</source><translation>此模型可按以下方式查询</translation></message>
<message><source>%1: %2</source><comment>a word and what it means</comment><translation>%1：%2</translation></message>
<message><source>%1 by %2</source><comment>a book's title and author</comment><translation>%1，作者：%2</translation></message>
<message><source>line %1: %2</source><translation>第 %1 行：%2</translation></message>
<message><source>%1 (%2)</source><comment>a book and why it is not known</comment><translation>%1（%2）</translation></message>
<message><source>and %1 more, which --json lists</source><translation>另有 %1 项，可用 --json 列出</translation></message>
<message><source>table of ratings</source><translation>评分表</translation></message>
<message numerus="yes"><source>none of the %n books here that is rated or read is one of the run's: nothing is known of your taste, and nothing is recommended</source><comment>none of the %n book here that is rated or read is one of the run's: nothing is known of your taste, and nothing is recommended</comment><translation><numerusform>此处 %n 本已评分或读过的书都不在该运行中：对读者的口味一无所知，无法推荐</numerusform></translation></message>
<message><source>the run does not know the book '%1'; it is left out</source><translation>该运行不认识书“%1”；已将其排除</translation></message>
<message numerus="yes"><source>Your library (%1): %n books, %2 of them known to the run, %3 to be decided, %4 not known</source><comment>Your library (%1): %n book, %2 of them known to the run, %3 to be decided, %4 not known</comment><translation><numerusform>个人书库（%1）：%n 本书，该运行认识 %2 本，待判定 %3 本，未找到 %4 本</numerusform></translation></message>
<message><source>Of the known ones %1 rated, %2 read without a rating, %3 to be read; %4</source><translation>认识的书中，已评分 %1 本，读过未评分 %2 本，想读 %3 本；%4</translation></message>
<message><source>Of the known ones %1 rated, %2 read without a rating, %3 to be read</source><translation>认识的书中，已评分 %1 本，读过未评分 %2 本，想读 %3 本</translation></message>
<message><source>To be decided, with --choose LINE=ID:</source><translation>待判定，用 --choose LINE=ID 指定：</translation></message>
<message><source>Not known:</source><comment>books</comment><translation>未找到：</translation></message>
<message><source>The nearest id is '%1'.</source><translation>最接近的编号是“%1”。</translation></message>
<message><source>Ids are those of the books or ratings file.</source><translation>编号以书文件或评分文件中的为准。</translation></message>
<message><source>Ids are those of the ratings file.</source><translation>编号以评分文件中的为准。</translation></message>
<message><source>%1: %2</source><comment>a name and what is said of it</comment><translation>%1：%2</translation></message>
<message><source>The book</source><translation>要查找其近邻的书</translation></message>
<message><source>Add this book's vector before looking, can be repeated: A - B + C is book A, minus B, plus C</source><translation>查找前加上此书的向量，可重复使用：A - B + C 表示书 A，减去 B，加上 C</translation></message>
<message><source>Take this book's vector away, can be repeated</source><translation>减去此书的向量，可重复使用</translation></message>
<message><source>How many neighbors to list</source><translation>列出多少个近邻</translation></message>
<message><source>cosine: 1 - cosine of the angle; euclidean: distance; dot: product, where larger is nearer</source><translation>cosine：1 - 夹角余弦；euclidean：距离；dot：点积，越大越近</translation></message>
<message><source>Say why each is a neighbor: the readers of both and how they rated them, what the catalogue has in common, and the dimensions that carry it</source><translation>说明每本书为何是近邻：两者共同的读者及其评分、书目信息中的共同之处，以及起主要作用的维度</translation></message>
<message><source>readers: %1 of both, %2 of the book, %3 of the neighbor, %4 by chance</source><translation>读者：两者共有 %1，该书 %2，近邻 %3，随机预期 %4</translation></message>
<message><source>ratings: %1 and %2 in the mean, %3 apart, %4 within one</source><translation>评分：平均 %1 与 %2，相差 %3，相差不超过一的占 %4</translation></message>
<message><source>%1, correlation %2</source><comment>figures of ratings</comment><translation>%1，相关系数 %2</translation></message>
<message><source>in common: %1</source><translation>共同之处：%1</translation></message>
<message><source>%1: %2</source><comment>a dimension and its part</comment><translation>%1：%2</translation></message>
<message><source>others: %1</source><comment>dimensions</comment><translation>其他：%1</translation></message>
<message><source>cosine %1, of which by dimension: %2</source><translation>余弦 %1，按维度分解：%2</translation></message>
<message><source>squared distance %1, of which by dimension: %2</source><translation>距离平方 %1，按维度分解：%2</translation></message>
<message><source>product %1, of which by dimension: %2</source><translation>点积 %1，按维度分解：%2</translation></message>
<message><source>An entry is %1.</source><translation>条目的形式为 %1。</translation></message>
<message><source>Write %1.</source><translation>写作 %1。</translation></message>
<message><source>it names no book or no rating</source><translation>没有指明书或评分</translation></message>
<message><source>the book is no id</source><translation>书不是编号</translation></message>
<message><source>the rating is not a number</source><translation>评分不是数</translation></message>
<message><source>A reader of the run's data</source><translation>运行数据中的一位读者</translation></message>
<message><source>A book of the run's data</source><translation>运行数据中的一本书</translation></message>
<message><source>%1: '%2' is not a whole number</source><translation>%1：“%2”不是整数</translation></message>
<message><source>%1: '%2' is not a number</source><translation>%1：“%2”不是数</translation></message>
<message><source>%1: '%2' is not a whole number from %3 up</source><translation>%1：“%2”不是大于等于 %3 的整数</translation></message>
<message><source>%1: '%2' is not a number from %3 up</source><translation>%1：“%2”不是大于等于 %3 的数</translation></message>
<message><source>%1: '%2' is not a whole number from %3 to %4</source><translation>%1：“%2”不是 %3 到 %4 的整数</translation></message>
<message><source>%1: '%2' is not a number from %3 to %4</source><translation>%1：“%2”不是 %3 到 %4 的数</translation></message>
<message><source>%1.</source><comment>a sentence</comment><translation>%1。</translation></message>
<message numerus="yes"><source>the ratings of %n books count for nothing: nobody rated these books in the training part, so the model knows nothing about them</source><comment>the rating of %n book counts for nothing: nobody rated this book in the training part, so the model knows nothing about it</comment><translation><numerusform>%n 本书的评分不起作用：训练集中没有人给这些书评过分，因此模型对其一无所知</numerusform></translation></message>
<message><source>%1; its rating counts for nothing</source><comment>why nothing is known of a book</comment><translation>%1；它的评分不起作用</translation></message>
<message><source>--without-author '%1' leaves nothing out: no book of the run's data is by somebody of that name</source><translation>--without-author “%1”没有排除任何书：运行的数据中没有此人的书</translation></message>
<message><source>reader '%1': %2; the books are chosen by those ratings, as for a new reader, and none counts as a hit</source><comment>why nothing is known of the reader</comment><translation>读者“%1”：%2；书是按新读者的方式，根据这些评分选出的，均不计为命中</translation></message>
<message><source>A reader by attributes, k=v,...; for models that learn from attributes</source><translation>以属性描述的读者，k=v,...；用于从属性学习的模型</translation></message>
<message><source>With features: also the scores and vectors of these books</source><translation>与特征一起使用：同时给出这些书的得分和向量</translation></message>
<message><source>A second reader of the data: books for both</source><translation>数据中的第二位读者：为两人选书</translation></message>
<message><source>For two readers: mean of both standardized scores, or least: the lower of both</source><translation>对两位读者：mean 为两个标准化得分的均值，least 为其中较低的一个</translation></message>
<message><source>How many books to recommend</source><translation>推荐多少本书</translation></message>
<message><source>Also books that the reader has rated</source><translation>也包括该读者已评分的书</translation></message>
<message><source>No books whose rating was held out; otherwise finding one is a hit</source><translation>不包括评分被留出的书；否则找到这样的书计为命中</translation></message>
<message><source>Also books without a rating in training, of which the model knows nothing</source><translation>也包括训练集中没有评分的书，模型对其一无所知</translation></message>
<message><source>Name the rated books that speak for each recommendation</source><translation>列出支持每条推荐的已评分的书</translation></message>
<message><source>Only books of authors with these words</source><translation>仅列出作者名含有这些词的书</translation></message>
<message><source>Only books of these years: 1990..2000</source><translation>仅列出这些年份的书：1990..2000</translation></message>
<message><source>Only books in this language</source><translation>仅列出此语言的书</translation></message>
<message><source>Only books with this value in a column of the catalogue, for example genre=fantasy</source><translation>仅列出书目某一列为此值的书，例如 genre=fantasy</translation></message>
<message><source>Only books with at least so many ratings in training</source><translation>仅列出训练集中至少有这么多条评分的书</translation></message>
<message><source>Only books with at most so many ratings in training</source><translation>仅列出训练集中至多有这么多条评分的书</translation></message>
<message><source>Not this book</source><translation>排除此书</translation></message>
<message><source>No book that this person has a part in</source><translation>排除此人参与创作的所有书</translation></message>
<message><source>No other editions of what the reader has read, and one of each work</source><translation>排除该读者已读图书的其他版本，每部作品只列一个版本</translation></message>
<message><source>Of a series of which the reader has read nothing, no volume but the first</source><translation>读者一卷也没读过的系列，只列第一卷</translation></message>
<message><source>Of a series the volume that comes next for the reader, instead of a later one</source><translation>系列中取对该读者而言接下来的一卷，而不是更后面的一卷</translation></message>
<message><source>At most one book of each series</source><translation>每个系列最多一本书</translation></message>
<message><source>At most one book of each author</source><translation>每位作者最多一本书</translation></message>
<message><source>0: best scores only, up to 1: ever more unlike each other</source><translation>0：只看最高得分；越接近 1：彼此差别越大</translation></message>
<message><source>Also list so many readers like this one</source><translation>同时列出这么多位与该读者相似的读者</translation></message>
<message><source>warning: %1</source><translation>警告：%1</translation></message>
<message><source>%1 %2</source><comment>what is done, and how much of it</comment><translation>%1 %2</translation></message>
<message><source>%1  %2</source><comment>how much is done, and more of it</comment><translation>%1  %2</translation></message>
<message><source>%1 s</source><comment>seconds</comment><translation>%1 秒</translation></message>
<message><source>%1 min %2 s</source><translation>%1 分 %2 秒</translation></message>
<message><source>(without %1)</source><comment>columns of a table</comment><translation>（不含 %1）</translation></message>
<message><source>Trains embeddings of books and readers from ratings, and shows what they know.</source><translation>从评分中训练书和读者的嵌入，并展示其中的知识。</translation></message>
<message><source>Print this help</source><translation>显示此帮助</translation></message>
<message><source>Print the version, and what this program is made with</source><translation>显示版本，以及本程序所用的组件</translation></message>
<message><source>Speak this language: %1</source><translation>使用此语言：%1</translation></message>
<message><source>There is no option '%1'</source><translation>没有选项“%1”</translation></message>
<message><source>See 'shelfspace --help'.</source><translation>参见 'shelfspace --help'。</translation></message>
<message><source>'%1' is more than the command takes</source><translation>“%1”超出了该命令所接受的参数</translation></message>
<message><source>See 'shelfspace %1 --help'.</source><translation>参见 'shelfspace %1 --help'。</translation></message>
<message><source>No command is named</source><translation>没有指定命令</translation></message>
<message><source>SHELFSPACE_ISA names '%1', which is none of those that this processor has; %2 is taken. It can be %3.</source><translation>SHELFSPACE_ISA 指定了“%1”，而此处理器没有该指令集；改用 %2。可取的值：%3。</translation></message>
<message><source>Tables are cut to fit the terminal; --wide shows them whole.</source><translation>表格会裁剪以适应终端；--wide 可完整显示。</translation></message>
<message><source>Print one JSON document instead of text</source><translation>输出一个 JSON 文档，而不是文本</translation></message>
<message><source>Say nothing about progress</source><translation>不报告进度</translation></message>
<message><source>Show tables whole, however narrow the terminal is</source><translation>无论终端多窄，都完整显示表格</translation></message>
<message><source>There is neither a command nor a file '%1'</source><translation>“%1”既不是命令，也不是文件</translation></message>
<message><source>The results could not be written to standard output</source><translation>无法将结果写入标准输出</translation></message>
<message><source>Check that the disk is not full.</source><translation>检查磁盘是否已满。</translation></message>
<message><source>There is not enough memory for this</source><translation>内存不足，无法执行此操作</translation></message>
<message><source>Use fewer data or smaller vectors.</source><translation>使用较少的数据或较短的向量。</translation></message>
<message><source>There are %1 runs and %2 weights</source><translation>有 %1 个运行，却有 %2 个权重</translation></message>
<message><source>Name one weight a run, as in --weights 2,1.</source><translation>为每个运行指定一个权重，例如 --weights 2,1。</translation></message>
<message><source>'%1' is no weight</source><translation>“%1”不是权重</translation></message>
<message><source>Weights are numbers from 0 up, as in 2,0.5.</source><translation>权重是大于等于 0 的数，例如 2,0.5。</translation></message>
<message><source>measuring the blend</source><translation>正在评估混合</translation></message>
<message><source>blend</source><comment>several runs together</comment><translation>混合</translation></message>
<message><source>reading your library</source><translation>正在读取个人书库</translation></message>
<message><source>Use --user ID or --reader FILE, or --evaluate for figures alone.</source><translation>使用 --user ID 或 --reader FILE；只要指标值则用 --evaluate。</translation></message>
<message><source>Recommend by several runs together, and measure them together</source><translation>用多个运行共同推荐，并共同评估</translation></message>
<message><source>Two run files or more that train wrote, of the same data</source><translation>两个或更多由 train 写出的运行文件，须来自相同的数据</translation></message>
<message><source>A weight a run, in their order: 2,1; all alike where none is said</source><translation>按次序为每个运行指定一个权重：2,1；不指定则全部相同</translation></message>
<message><source>What is added: standardized scores (mean 0, standard deviation 1 over the reader's candidates), or ranks (reciprocal rank fusion: 61 / (60 + place))</source><translation>相加的内容：标准化得分（在读者的候选书上均值为 0，标准差为 1），或名次（倒数排序融合：61 / (60 + 名次)）</translation></message>
<message><source>Measure the blend and its runs on what all of them hold out, as evaluate --protocol full does</source><translation>在各运行共同留出的评分上评估混合及其各运行，与 evaluate --protocol full 相同</translation></message>
<message><source>Threads to measure with, 0 for as many as the machine has</source><translation>评估所用的线程数，0 表示使用机器的全部线程</translation></message>
<message><source>Not all of the cache could be cleared</source><translation>未能清除全部缓存</translation></message>
<message><source>Check whose folder it is.</source><translation>检查该文件夹属于谁。</translation></message>
<message numerus="yes"><source>Cleared %n data sets, %1 bytes, in %2</source><comment>Cleared %n data set, %1 bytes, in %2</comment><translation><numerusform>已清除 %2 中的 %n 个数据集，共 %1 字节</numerusform></translation></message>
<message numerus="yes"><source>Kept %n data sets, %1 bytes, in %2</source><comment>Kept %n data set, %1 bytes, in %2</comment><translation><numerusform>%2 中缓存了 %n 个数据集，共 %1 字节</numerusform></translation></message>
<message><source>Say what is kept of opened data, which makes the next opening instant</source><translation>显示为已打开的数据缓存了哪些内容，有缓存时再次打开可立即完成</translation></message>
<message><source>Remove it</source><translation>清除缓存</translation></message>
<message><source>Finding clusters</source><translation>正在查找聚类</translation></message>
<message numerus="yes"><source>--clusters %1 asks for more than the %n books that the model has learned</source><comment>--clusters %1 asks for more than the %n book that the model has learned</comment><translation><numerusform>--clusters %1 超过了模型学到的 %n 本书</numerusform></translation></message>
<message><source>books</source><comment>column of a table</comment><translation>书</translation></message>
<message><source>what stands out</source><comment>column of a table</comment><translation>突出之处</translation></message>
<message numerus="yes"><source>%n books belong to no cluster.</source><comment>%n book belongs to no cluster.</comment><translation><numerusform>%n 本书不属于任何聚类。</numerusform></translation></message>
<message><source>Each book's cluster is in %1</source><translation>每本书所属的聚类在 %1 中</translation></message>
<message><source>Group the books by their vectors and name the groups</source><translation>按向量将书分组，并为各组命名</translation></message>
<message><source>k-means: every book in one of so many clusters; hdbscan: dense places, as many as there are, and books that belong to none</source><translation>k-means：将每本书归入指定数量的聚类之一；hdbscan：查找稠密处，有多少就分多少，有些书不属于任何聚类</translation></message>
<message><source>How many clusters, %1 or as many as there are books where it is not said; k-means only</source><translation>聚类数，不指定时为 %1（书不足时为书的数量）；仅用于 k-means</translation></message>
<message><source>Books of the smallest cluster; hdbscan only</source><translation>最小聚类所含的书数；仅用于 hdbscan</translation></message>
<message><source>Neighbors that a dense place needs, the book itself not counted (scikit-learn counts it): more make more noise; hdbscan only</source><translation>构成稠密处所需的近邻数，不含该书自身（scikit-learn 将其计入）：越大则噪声点越多；仅用于 hdbscan</translation></message>
<message><source>cosine: by direction alone; euclidean: by distance</source><translation>cosine：只看方向；euclidean：按距离</translation></message>
<message><source>Where k-means starts from</source><translation>k-means 的起点</translation></message>
<message><source>Threads to use; 0: all. The result is the same</source><translation>使用的线程数；0：全部。结果相同</translation></message>
<message><source>The file to write: book_id, title, cluster, name, strength, tab-separated; -: standard output</source><translation>要写入的文件：book_id、title、cluster、name、strength，以制表符分隔；-：标准输出</translation></message>
<message><source>Replace a table of groups that is there already</source><translation>替换已有的分组表</translation></message>
<message><source>--against names a run that is not compared: %1</source><translation>--against 指定的运行不在比较之列：%1</translation></message>
<message><source>Name one of the runs</source><translation>指定其中一个运行</translation></message>
<message><source>Measuring %1</source><translation>正在评估 %1</translation></message>
<message><source>Testing the differences</source><translation>正在检验差异</translation></message>
<message><source>%1 predicts no ratings: it is in no slices</source><translation>%1 不预测评分：它不参与按子集的比较</translation></message>
<message><source>Slicing</source><translation>正在划分子集</translation></message>
<message><source>--test compares two runs or more, and one is named</source><translation>--test 用于比较两个或更多运行，而只指定了一个</translation></message>
<message><source>Name another run, or leave out --test.</source><translation>再指定一个运行，或去掉 --test。</translation></message>
<message><source>--metric says what --test and --slices go by, and none is named</source><translation>--metric 指定 --test 和 --slices 所依据的指标，而两者都没有给出</translation></message>
<message><source>Add --test or --slices, or leave out --metric.</source><translation>加上 --test 或 --slices，或去掉 --metric。</translation></message>
<message><source>run</source><comment>column of a table</comment><translation>运行</translation></message>
<message><source>preset</source><comment>column of a table</comment><translation>预设</translation></message>
<message><source>data</source><comment>column of a table</comment><translation>数据</translation></message>
<message><source>split</source><comment>column of a table</comment><translation>划分</translation></message>
<message><source>epochs</source><comment>column of a table</comment><translation>轮次</translation></message>
<message><source>best</source><comment>column of a table: an epoch</comment><translation>最佳</translation></message>
<message><source>parameters</source><comment>column of a table</comment><translation>参数</translation></message>
<message><source>seconds</source><comment>column of a table</comment><translation>秒</translation></message>
<message><source>the runs were measured on different held-out ratings: their errors cannot be compared</source><translation>各运行在不同的留出评分上评估：其误差不能比较</translation></message>
<message><source>Show runs side by side</source><translation>并排显示多个运行</translation></message>
<message><source>Run files that train wrote</source><translation>由 train 写出的运行文件</translation></message>
<message><source>Say whether the differences are real: a randomization test paired over readers, corrected for the number of comparisons (Holm)</source><translation>说明差异是否真实：按读者配对的随机化检验，并对比较次数作校正（Holm）</translation></message>
<message><source>Test each run against this one, not all pairs</source><translation>将各运行与此运行比较，而不是两两比较</translation></message>
<message><source>Slices:</source><translation>子集：</translation></message>
<message><source>Say where each run fails, worst first, by slices of this kind</source><translation>按此类子集说明各运行哪里表现不佳，最差的在前</translation></message>
<message><source>Figure that both look at: %1 (RMSE where all runs predict ratings, else NDCG@10)</source><translation>两者所依据的指标：%1（所有运行都预测评分时为 RMSE，否则为 NDCG@10）</translation></message>
<message><source>Seed of the draws of the test and of the bootstrap intervals</source><translation>检验抽样和自助法区间的随机种子</translation></message>
<message><source>Threads to use, 0 for as many as the machine has</source><translation>使用的线程数，0 表示使用机器的全部线程</translation></message>
<message><source>Making the sample library</source><translation>正在生成示例书库</translation></message>
<message><source>%1 of %2 by %3 are in %4</source><comment>ratings, books, readers, a folder</comment><translation>%4 中有 %1，涉及 %2和 %3</translation></message>
<message numerus="yes"><source>%n not rated</source><comment>%n not rated</comment><translation><numerusform>%n 条未评分</numerusform></translation></message>
<message numerus="yes"><source>%n unreadable</source><comment>%n unreadable</comment><translation><numerusform>%n 条无法读取</numerusform></translation></message>
<message numerus="yes"><source>%n with another number of columns</source><comment>%n with another number of columns</comment><translation><numerusform>%n 条列数不符</numerusform></translation></message>
<message numerus="yes"><source>%n swallowed by a quote</source><comment>%n swallowed by a quote</comment><translation><numerusform>%n 条被引号吞并</numerusform></translation></message>
<message numerus="yes"><source>%n rated again</source><comment>%n rated again</comment><translation><numerusform>%n 条重复评分</numerusform></translation></message>
<message><source>nothing</source><comment>that was left out</comment><translation>无</translation></message>
<message><source>reader: %1</source><comment>a column</comment><translation>读者：%1</translation></message>
<message><source>book: %1</source><comment>a column</comment><translation>书：%1</translation></message>
<message><source>rating: %1</source><comment>a column</comment><translation>评分：%1</translation></message>
<message><source>time: %1</source><comment>a column</comment><translation>时间：%1</translation></message>
<message><source>title: %1</source><comment>a column</comment><translation>书名：%1</translation></message>
<message><source>as the format has them</source><translation>与格式的规定相同</translation></message>
<message><source>as written</source><comment>how ids are compared</comment><translation>按原样</translation></message>
<message><source>trimmed</source><comment>how ids are compared</comment><translation>去除首尾空格</translation></message>
<message><source>number</source><comment>how ids are compared</comment><translation>数值</translation></message>
<message><source>isbn</source><comment>how ids are compared</comment><translation>ISBN</translation></message>
<message><source>name</source><translation>名称</translation></message>
<message><source>format</source><translation>格式</translation></message>
<message><source>ratings</source><translation>评分</translation></message>
<message><source>readers</source><translation>读者</translation></message>
<message><source>books</source><translation>书</translation></message>
<message><source>%1 taken, of %2 in the catalogue</source><translation>读过 %1 本，书目共 %2 本</translation></message>
<message><source>%1 rated, of %2 in the catalogue</source><translation>有评分的 %1 本，书目共 %2 本</translation></message>
<message><source>density</source><translation>密度</translation></message>
<message><source>columns</source><translation>列</translation></message>
<message><source>catalogue</source><translation>书目</translation></message>
<message><source>%1 of the rated books, by %2 (ids: %3)</source><comment>a share, a column, how ids are compared</comment><translation>有评分的书的 %1，通过 %2 关联（编号：%3）</translation></message>
<message><source>scale</source><translation>评分范围</translation></message>
<message><source>none: books that were taken</source><comment>of stars</comment><translation>无：只记录读过的书</translation></message>
<message><source>times</source><translation>时间</translation></message>
<message><source>yes</source><comment>there are times</comment><translation>有</translation></message>
<message><source>left out, as the notes say</source><translation>已排除，见提示</translation></message>
<message><source>no</source><comment>there are no times</comment><translation>无</translation></message>
<message><source>duplicates</source><translation>重复</translation></message>
<message><source>left out</source><translation>已排除</translation></message>
<message><source>cleaned</source><translation>清洗</translation></message>
<message numerus="yes"><source>--%1: %n ratings</source><comment>--%1: %n rating</comment><translation><numerusform>--%1：%n 条评分</numerusform></translation></message>
<message><source>warnings</source><translation>警告</translation></message>
<message><source>... and %1 more (--json lists them)</source><translation>…… 另有 %1 条（用 --json 列出）</translation></message>
<message><source>Looking at %1</source><translation>正在查看 %1</translation></message>
<message><source>Reading %1</source><translation>正在读取 %1</translation></message>
<message><source>Looking into %1</source><translation>正在查看 %1</translation></message>
<message><source>Looking at the ratings</source><translation>正在查看评分</translation></message>
<message><source>Write the sample library as ratings.csv and books.csv in goodbooks-10k's layout</source><translation>将示例书库写为 ratings.csv 和 books.csv，采用 goodbooks-10k 的格式</translation></message>
<message><source>The folder to write into; made where it is missing</source><translation>要写入的文件夹；不存在则创建</translation></message>
<message><source>Replace a library that is there already</source><translation>替换已有的书库</translation></message>
<message><source>Say also how the ratings are spread over values, books, readers and time, what the catalogue knows, and which readers may be none</source><translation>同时说明评分在评分值、书、读者和时间上的分布，书目包含哪些信息，以及哪些读者可能不是真实读者</translation></message>
<message><source>at a time unknown</source><comment>the test part was first opened</comment><translation>时间不详</translation></message>
<message numerus="yes"><source>over %n ratings</source><comment>over %n rating</comment><translation><numerusform>基于 %n 条评分</numerusform></translation></message>
<message><source>Top-%1 accuracy</source><translation>Top-%1 准确度</translation></message>
<message><source>Ranking</source><translation>排序</translation></message>
<message><source>Retrieving</source><translation>检索</translation></message>
<message><source>Readers of these data are found among the run's by their ids as numbers: 1, 1.0 and 001 are one</source><translation>这些数据的读者按数值编号与运行中的读者对应：1、1.0 和 001 视为同一个</translation></message>
<message><source>Books of these data are found among the run's by their ids as ISBNs</source><translation>这些数据的书按 ISBN 编号与运行中的书对应</translation></message>
<message><source>Books of these data are found among the run's by their ids as numbers: 1, 1.0 and 001 are one</source><translation>这些数据的书按数值编号与运行中的书对应：1、1.0 和 001 视为同一个</translation></message>
<message numerus="yes"><source>%1 and %2 are new to the run: %n ratings are left out</source><comment>%1 and %2 are new to the run: %n rating is left out</comment><translation><numerusform>%1和 %2是该运行所没有的：已排除 %n 条评分</numerusform></translation></message>
<message><source>%1 and %2 are new to the run and stand for the unknown one</source><comment>readers and books</comment><translation>%1和 %2是该运行所没有的，以“未知”项代替</translation></message>
<message><source>New readers: %1</source><translation>新读者：%1</translation></message>
<message><source>New books: %1</source><translation>新书：%1</translation></message>
<message><source>The run knows no reader with a book of these ratings</source><translation>该运行不认识这些评分中任何一对读者和书</translation></message>
<message><source>Ids must be those of the data it was trained on.</source><translation>编号须与训练数据中的相同。</translation></message>
<message><source>The test part of this run was first opened %1</source><comment>a moment</comment><translation>此运行的测试集首次启封于 %1</translation></message>
<message><source>Opening the test part</source><translation>正在启封测试集</translation></message>
<message><source>The test part is open now, which is written down in %1: what is tuned from here on is tuned on it</source><translation>测试集现已启封，并已记录在 %1 中：此后的任何调参都是针对它的</translation></message>
<message><source>This run's model predicts no ratings, it only ranks</source><translation>此运行的模型不预测评分，只作排序</translation></message>
<message><source>Use --protocol full or sampled.</source><translation>使用 --protocol full 或 sampled。</translation></message>
<message><source>--part test and DATA are both named</source><translation>同时指定了 --part test 和 DATA</translation></message>
<message><source>Name one of them.</source><translation>指定其中之一。</translation></message>
<message><source>%1 is about files that are read, and no DATA are named</source><translation>%1 针对所读取的文件，而没有指定 DATA</translation></message>
<message><source>Nothing was held out when this run was trained</source><translation>此运行训练时没有留出任何评分</translation></message>
<message><source>Name DATA to measure it on, or train with --split.</source><translation>指定用于评估的 DATA，或用 --split 训练。</translation></message>
<message><source>Measure a run on its held-out ratings, or on DATA that are named</source><translation>在留出评分上或在指定的 DATA 上评估运行</translation></message>
<message><source>rating: errors of predicted ratings; full: held-out books ranked among all others; sampled: each among 99 drawn ones, as in He et al. 2017. Default: rating, or full for models that only rank</source><translation>rating：预测评分的误差；full：将留出的书与其他所有书一起排序；sampled：将每本留出的书与 99 本抽取的书一起排序，与 He 等 2017 相同。默认：rating，只作排序的模型为 full</translation></message>
<message><source>validation, or test: the part that train --test set aside; that it was opened is written into the run file</source><translation>validation（验证集）或 test：train --test 预留的测试集；启封之事会写入运行文件</translation></message>
<message><source>Lengths of the lists that full and sampled judge: 10 or 5,10,20</source><translation>full 和 sampled 所评判的列表长度：10 或 5,10,20</translation></message>
<message><source>Books drawn for each held-out one; sampled only</source><translation>为每本留出的书抽取多少本书；仅用于 sampled</translation></message>
<message><source>Seed of the drawn books and of the bootstrap intervals</source><translation>抽取图书和自助法区间的随机种子</translation></message>
<message><source>Writing %1</source><translation>正在写入 %1</translation></message>
<message><source>The model is a run now: %1</source><translation>模型已成为运行：%1</translation></message>
<message><source>Make a run of a model that Keras trained</source><translation>将 Keras 训练的模型转为运行</translation></message>
<message><source>The file that model.save() wrote: .keras or .h5</source><translation>model.save() 写出的文件：.keras 或 .h5</translation></message>
<message><source>The embedding of the books, where its name does not tell</source><translation>图书的嵌入，用于无法从名称判断的情况</translation></message>
<message><source>Which row of their table is a book's. auto: as the sizes tell; number: the id is the number of the row; sorted: the rated ids, each once and sorted; appearance: the same in the order of the ratings</source><translation>书对应嵌入表的哪一行。auto：由大小判断；number：编号即行号；sorted：有评分的编号，各出现一次，已排序；appearance：同上，但按评分中的次序</translation></message>
<message><source>The same of readers</source><translation>同上，针对读者</translation></message>
<message><source>The run file to write</source><translation>要写入的运行文件</translation></message>
<message><source>Replace a run that is there already</source><translation>替换已有的运行</translation></message>
<message><source>The model has two embeddings, and a dot product or a concatenation with dense layers behind, as the tutorials have. All ratings count as training. It recommends as Keras does.</source><translation>模型含两个嵌入，其后是点积，或拼接加全连接层，与教程中的相同。全部评分都算作训练评分。其推荐与 Keras 中的一致。</translation></message>
<message><source>Ranking with %1</source><translation>正在用 %1 排序</translation></message>
<message><source>%1, seed %2</source><translation>%1，随机种子 %2</translation></message>
<message><source>%1 is left out: %2</source><translation>已排除 %1：%2</translation></message>
<message><source>it learns stars, and these data only say who took which book</source><translation>它学习星级，而这些数据只说明谁读过哪本书</translation></message>
<message><source>these data say who took which book and not how it was liked, so what learns stars is left out: %1</source><translation>这些数据说明了谁读过哪本书，但没有说明喜欢程度，因此排除学习星级的模型：%1</translation></message>
<message><source>Without held-out ratings there is nothing to compare</source><translation>没有留出评分，就没有可比较的内容</translation></message>
<message><source>Choose another split.</source><translation>选择其他划分。</translation></message>
<message><source>None of these models has anything to learn from data without stars</source><translation>这些模型都无法从没有星级的数据中学习</translation></message>
<message><source>Choose models that rank with --presets, such as %1.</source><translation>用 --presets 选择排序模型，例如 %1。</translation></message>
<message><source>Stopped; what was done until then follows.</source><translation>已停止；以下是停止前完成的部分。</translation></message>
<message><source>Train every preset on DATA and show their errors and rankings in one table</source><translation>在 DATA 上训练每个预设，并在一张表中显示其误差和排序指标</translation></message>
<message><source>all, or names: bias,biased-mf,ials</source><translation>all，或名称：bias,biased-mf,ials</translation></message>
<message><source>What is held out: random:0.2, per-user:0.2, time:0.2, last-out or file:VALIDATION_FILE</source><translation>留出的内容：random:0.2、per-user:0.2、time:0.2、last-out 或 file:VALIDATION_FILE</translation></message>
<message><source>Train each preset with so many seeds: mean and deviation</source><translation>每个预设用这么多个随机种子训练：给出均值和标准差</translation></message>
<message><source>The first seed</source><translation>第一个随机种子</translation></message>
<message><source>Write the table as Markdown too; -: to standard output</source><translation>同时将表格写为 Markdown；-：写入标准输出</translation></message>
<message><source>Replace a table that is there already</source><translation>替换已有的表格</translation></message>
<message numerus="yes"><source>Of %n true neighbors %1 are near on the map; trustworthiness %2, continuity %3, KNC %4, CPD %5.</source><comment>Of %n true neighbor %1 is near on the map; trustworthiness %2, continuity %3, KNC %4, CPD %5.</comment><translation><numerusform>%n 个真实近邻中，地图上相近的有 %1 个；可信度 %2，连续性 %3，KNC %4，CPD %5。</numerusform></translation></message>
<message numerus="yes"><source>%n books in %1 dimensions</source><comment>%n book in %1 dimensions</comment><translation><numerusform>%1 维中的 %n 本书</numerusform></translation></message>
<message><source>%1, which explain %2 of the variance, are in %3</source><comment>books, shares, a file</comment><translation>%3 中有 %1，解释了 %2 的方差</translation></message>
<message><source>%1 are in %2</source><comment>books, a file</comment><translation>%2 中有 %1</translation></message>
<message numerus="yes"><source>%1, %2 %3 after %n epochs, are in %4</source><comment>%1, %2 %3 after %n epoch, are in %4</comment><translation><numerusform>%4 中有 %1，%n 轮后 %2 为 %3</numerusform></translation></message>
<message numerus="yes"><source>%1, %2 %3 after %n iterations, are in %4</source><comment>%1, %2 %3 after %n iteration, are in %4</comment><translation><numerusform>%4 中有 %1，%n 次迭代后 %2 为 %3</numerusform></translation></message>
<message><source>The map has %1 dimensions, and the call asks for %2</source><translation>地图为 %1 维，而命令要求 %2 维</translation></message>
<message><source>Books are placed in the dimensions of the map: leave out dims.</source><translation>书按该地图的维度放置：去掉 dims。</translation></message>
<message><source>Placing books</source><translation>正在放置书</translation></message>
<message numerus="yes"><source>%n books are placed beside %1 that stay where they are; the map is in %2.</source><comment>%n book is placed beside %1 that stay where they are; the map is in %2.</comment><translation><numerusform>已放置 %n 本书，另外 %1 保持不动；地图在 %2 中。</numerusform></translation></message>
<message><source>Of the 10 true neighbors of those placed %1 are near on the map, of those that stay %2.</source><translation>新放置的书的 10 个真实近邻中，地图上相近的有 %1 个，保持不动的书有 %2 个。</translation></message>
<message><source>Measuring the map</source><translation>正在评估地图</translation></message>
<message><source>Stopped; the map as far as it came is in %1.</source><translation>已停止；已完成的地图在 %1 中。</translation></message>
<message><source>Project the book vectors and write a coordinate line a book</source><translation>投影图书向量，每本书写一行坐标</translation></message>
<message><source>A map that this command wrote: its books stay where they are, to the digit, and the run's others are placed among them; by tsne or umap, with the dimensions of that map</source><translation>由此命令写出的地图：其中的书保持原位，一位数字也不变，运行中的其他书放置在它们之间；使用 tsne 或 umap，维度与该地图相同</translation></message>
<message><source>Do not measure how faithful the map is</source><translation>不评估地图的可信程度</translation></message>
<message><source>The file to write: book_id, title, x, y[, z], tab-separated; -: standard output</source><translation>要写入的文件：book_id、title、x、y[、z]，以制表符分隔；-：标准输出</translation></message>
<message><source>Replace a map that is there already</source><translation>替换已有的地图</translation></message>
<message><source>product</source><comment>column of a table: of vectors</comment><translation>点积</translation></message>
<message><source>distance</source><comment>column of a table</comment><translation>距离</translation></message>
<message><source>authors</source><comment>column of a table</comment><translation>作者</translation></message>
<message><source>Nearest to %1:</source><translation>离%1最近的书：</translation></message>
<message><source>List the books nearest to one in the model's space</source><translation>列出模型空间中离一本书最近的书</translation></message>
<message><source>Good for %1.</source><translation>适合：%1。</translation></message>
<message><source>Published: %1.</source><translation>已发表的指标：%1。</translation></message>
<message><source>key</source><comment>column of a table</comment><translation>键</translation></message>
<message><source>default</source><comment>column of a table</comment><translation>默认值</translation></message>
<message><source>meaning</source><comment>column of a table</comment><translation>含义</translation></message>
<message><source>model</source><comment>column of a table</comment><translation>模型</translation></message>
<message><source>what it is</source><comment>column of a table</comment><translation>说明</translation></message>
<message><source>good for</source><comment>column of a table</comment><translation>适合</translation></message>
<message><source>try first: %1</source><translation>建议先试：%1</translation></message>
<message><source>'shelfspace presets NAME' lists its parameters for --set KEY=VALUE.</source><translation>'shelfspace presets NAME' 列出其可用于 --set KEY=VALUE 的参数。</translation></message>
<message><source>List the models, with every parameter, its default and meaning</source><translation>列出各模型及其所有参数、默认值和含义</translation></message>
<message><source>Only this preset, with its parameters</source><translation>仅此预设及其参数</translation></message>
<message><source>Use --user ID, --reader FILE or --features K=V,...</source><translation>使用 --user ID、--reader FILE 或 --features K=V,...</translation></message>
<message><source>List a reader's books and the best others</source><translation>列出读者的书和最适合的其他书</translation></message>
<message><source>--set %1 has no '='</source><translation>--set %1 中没有“=”</translation></message>
<message><source>Write --set KEY=VALUE.</source><translation>写作 --set KEY=VALUE。</translation></message>
<message><source>A search that goes on keeps what it varies, its settings, split and seed</source><translation>继续进行的搜索保持其调整的参数、设置、划分和随机种子</translation></message>
<message><source>Leave out --vary, --set, --split and --seed, or begin a new search.</source><translation>去掉 --vary、--set、--split 和 --seed，或开始新的搜索。</translation></message>
<message><source>The trials of a halving search cannot be changed once it has begun</source><translation>逐次减半的搜索一旦开始，试验次数就不能更改</translation></message>
<message><source>Leave out --trials; --minutes gives it more time.</source><translation>去掉 --trials；--minutes 可给它更多时间。</translation></message>
<message><source>trial %1 of %2</source><translation>试验 %1 / %2</translation></message>
<message><source>trial %1</source><translation>试验 %1</translation></message>
<message><source>epoch %1 of %2</source><translation>第 %1 轮，共 %2 轮</translation></message>
<message><source>%1 left</source><comment>a time</comment><translation>剩余 %1</translation></message>
<message><source>Searching</source><translation>正在搜索</translation></message>
<message><source>Meanwhile the search goes on, and is saved again after each trial</source><translation>在此期间搜索继续进行，并在每次试验后再次保存</translation></message>
<message><source>No trial succeeded, so there are no best settings to train</source><translation>没有成功的试验，因此没有可训练的最佳设置</translation></message>
<message><source>Vary less, or over other ranges.</source><translation>减少要调整的参数，或改用其他范围。</translation></message>
<message><source>The run is in %1</source><translation>运行在 %1 中</translation></message>
<message numerus="yes"><source>Stopped: the run has %n epochs of the best settings, not all.</source><comment>Stopped: the run has %n epoch of the best settings, not all.</comment><translation><numerusform>已停止：该运行只用最佳设置训练了 %n 轮，并非全部。</numerusform></translation></message>
<message><source>Choose a model that ranks with --preset.</source><translation>用 --preset 选择排序模型。</translation></message>
<message><source>The search is in %1</source><translation>搜索在 %1 中</translation></message>
<message><source>Stopped; 'shelfspace search DATA --resume %1 --out FILE' goes on.</source><translation>已停止；'shelfspace search DATA --resume %1 --out FILE' 可继续。</translation></message>
<message><source>Try many settings of a model and find the best</source><translation>尝试模型的多组设置，找出最佳的一组</translation></message>
<message><source>The model to start from; see 'shelfspace presets'</source><translation>作为起点的模型；参见 'shelfspace presets'</translation></message>
<message><source>A parameter to vary, can be repeated: factors=8:128:log, optimizer=adam,adagrad, hidden=128,64|32; unless given, what usually matters for this model</source><translation>要调整的参数，可重复使用：factors=8:128:log、optimizer=adam,adagrad、hidden=128,64|32；不指定时，调整对该模型通常重要的参数</translation></message>
<message><source>random: every trial is trained in full; halving: many get a small share of the epochs (of models without epochs: of the ratings), the best third of them three times as much, and so on</source><translation>random：每次试验都完整训练；halving：许多组设置各分配少量轮次（没有轮次的模型则为评分），其中最好的三分之一分配三倍的量，依此类推</translation></message>
<message><source>What is judged on the validation part: rmse, mae or ndcg; by itself rmse, ndcg of models that predict no ratings and of data without them</source><translation>在验证集上的评判依据：rmse、mae 或 ndcg；默认为 rmse，不预测评分的模型和没有评分的数据则为 ndcg</translation></message>
<message><source>Settings to try; 0: until the time is up. 20 unless --minutes is given</source><translation>要尝试的设置数；0：直到时间用尽。不指定 --minutes 时为 20</translation></message>
<message><source>Change a parameter of the preset for all trials; can be repeated</source><translation>更改所有试验所用预设的一个参数；可重复使用</translation></message>
<message><source>What is held out, as in train; the test part is never looked at</source><translation>留出的内容，与 train 相同；测试集始终不看</translation></message>
<message><source>Seed of the draws and of every trial</source><translation>抽样和每次试验的随机种子</translation></message>
<message><source>The search to write: FILE.json</source><translation>要写入的搜索：FILE.json</translation></message>
<message><source>Go on with this search, on the same data</source><translation>在相同的数据上继续此搜索</translation></message>
<message><source>Train the best settings in full and write the run</source><translation>用最佳设置完整训练，并写出运行</translation></message>
<message><source>Replace a search or a run that is there already</source><translation>替换已有的搜索或运行</translation></message>
<message><source>whoever reaches this computer at %1 can ask this run, without a password</source><translation>凡能通过 %1 访问此计算机的人，都可以查询此运行，无需密码</translation></message>
<message><source>Serving; Ctrl+C ends it</source><translation>正在提供服务；Ctrl+C 结束</translation></message>
<message><source>What can be asked, and is answered as JSON; /openapi.json has all parameters:</source><translation>可查询的内容，以 JSON 应答；所有参数见 /openapi.json：</translation></message>
<message><source>Answer questions to a run over HTTP</source><translation>通过 HTTP 应答对运行的查询</translation></message>
<message><source>Where to listen; 0: at any port that is free</source><translation>监听的端口；0：任一空闲端口</translation></message>
<message><source>Of which of this computer's addresses; others than 127.0.0.1 let others ask, too</source><translation>监听本计算机的哪个地址；除 127.0.0.1 外，其他地址也允许别人查询</translation></message>
<message><source>Answers at a time; 0: as the machine has cores</source><translation>同时应答的数量；0：与机器的核心数相同</translation></message>
<message><source>Pages from here may read the answers in a browser, for example https://my.page; *: all</source><translation>来自此处的网页可在浏览器中读取应答，例如 https://my.page；*：全部</translation></message>
<message><source>A line on standard error for each call</source><translation>每次调用在标准错误中写一行</translation></message>
<message><source>A run that goes on has its own data</source><translation>继续训练的运行有自己的数据</translation></message>
<message><source>Leave out the data or --resume.</source><translation>去掉数据或 --resume。</translation></message>
<message><source>A run that goes on is of its own preset</source><translation>继续训练的运行沿用自己的预设</translation></message>
<message><source>Leave out --preset or --continue.</source><translation>去掉 --preset 或 --continue。</translation></message>
<message><source>--resume goes on with a run's own data, --continue with other data</source><translation>--resume 用运行自己的数据继续，--continue 用其他数据继续</translation></message>
<message><source>The preset is %1, as these data have no ratings</source><translation>预设为 %1，因为这些数据没有评分</translation></message>
<message><source>Stopped; the run as far as it came is in %1; 'shelfspace train --resume %1 --out FILE' goes on.</source><translation>已停止；已完成的运行在 %1 中；'shelfspace train --resume %1 --out FILE' 可继续。</translation></message>
<message><source>Train a model and write the run</source><translation>训练模型，并写出运行</translation></message>
<message><source>The model to start from; see 'shelfspace presets'. Unless given, %1, or a model that ranks where the data have no ratings</source><translation>作为起点的模型；参见 'shelfspace presets'。不指定时为 %1；数据没有评分时为排序模型</translation></message>
<message><source>Change a parameter of the preset; can be repeated</source><translation>更改预设的一个参数；可重复使用</translation></message>
<message><source>What is held out: random:0.2, per-user:0.2, time:0.2, last-out, file:VALIDATION_FILE or none</source><translation>留出的内容：random:0.2、per-user:0.2、time:0.2、last-out、file:VALIDATION_FILE 或 none</translation></message>
<message><source>Share of the ratings to set aside before the split, by the same rule; no training looks at them and only 'evaluate --part test' opens them</source><translation>划分之前按同一规则预留的评分比例；训练不会看到它们，只有 'evaluate --part test' 才会启封</translation></message>
<message><source>Passes over the training ratings; lifts a limit by steps</source><translation>遍历训练评分的次数；会取消按步数的上限</translation></message>
<message><source>Seed of split, weights and order; the same seed, the same run</source><translation>划分、权重和次序的随机种子；种子相同，运行就相同</translation></message>
<message><source>Threads to use, 0 for as many as the machine has; the result does not depend on it</source><translation>使用的线程数，0 表示使用机器的全部线程；结果与其无关</translation></message>
<message><source>Write the loss curves as CSV too; -: to standard output</source><translation>同时将损失曲线写为 CSV；-：写入标准输出</translation></message>
<message><source>Go on from this run's last state, with its data and settings; raise --epochs</source><translation>从此运行的最后状态继续，沿用其数据和设置；须提高 --epochs</translation></message>
<message><source>Go on from this run's vectors with DATA, newer ratings or new books; its settings hold where nothing else is said, what DATA does not name keeps its vectors, and new readers and books start as in a new training</source><translation>以此运行的向量为起点，用 DATA（更新的评分或新书）继续训练；未另行指定的设置沿用该运行的，DATA 中没有的保留其向量，新读者和新书与全新训练时一样开始</translation></message>
<message><source>A name for the run</source><translation>运行的名称</translation></message>
<message><source>Replace a run or curves that are there already</source><translation>替换已有的运行或曲线</translation></message>
<message><source>epoch %1: training loss %2</source><translation>第 %1 轮：训练损失 %2</translation></message>
<message><source>validation %1</source><comment>a loss</comment><translation>验证 %1</translation></message>
<message><source>NDCG@10 %1</source><translation>NDCG@10 %1</translation></message>
<message><source>%1 (best)</source><comment>figures of an epoch</comment><translation>%1（最佳）</translation></message>
<message><source>Training %1</source><translation>正在训练 %1</translation></message>
<message><source>epoch %1 of %2, loss %3</source><translation>第 %1 轮，共 %2 轮，损失 %3</translation></message>
<message><source>%1, %2 left</source><comment>how far it is, and a time</comment><translation>%1，剩余 %2</translation></message>
<message><source>baseline %1: validation loss %2</source><translation>基线模型 %1：验证损失 %2</translation></message>
<message><source>baseline %1: NDCG@10 %2</source><translation>基线模型 %1：NDCG@10 %2</translation></message>
<message numerus="yes"><source>%n epochs</source><comment>%n epoch</comment><translation><numerusform>%n 轮</numerusform></translation></message>
<message><source>%1: %2 parameters, %3 in %4, best epoch %5.</source><comment>a run, ..., epochs, a time</comment><translation>%1：%2 个参数，%3，用时 %4，最佳轮次 %5。</translation></message>
<message><source>%1: %2 parameters, %3 in %4.</source><comment>a run, ..., epochs, a time</comment><translation>%1：%2 个参数，%3，用时 %4。</translation></message>
<message><source>Nothing was held out, so nothing was measured.</source><translation>没有留出任何评分，因此没有评估。</translation></message>
<message numerus="yes"><source>%n ratings are set aside for the test; 'shelfspace evaluate RUN --part test' opens that part.</source><comment>%n rating is set aside for the test; 'shelfspace evaluate RUN --part test' opens that part.</comment><translation><numerusform>为测试预留了 %n 条评分；'shelfspace evaluate RUN --part test' 可启封该部分。</numerusform></translation></message>
<message><source>%1:</source><comment>a heading</comment><translation>%1：</translation></message>
<message><source>One of: %1.</source><translation>可取：%1。</translation></message>
<message><source>Only with %1.</source><translation>仅与 %1 一起使用。</translation></message>
<message><source>Required.</source><translation>必填。</translation></message>
<message><source>Unless given: %1.</source><translation>默认：%1。</translation></message>
<message><source>Usage: %1</source><translation>用法：%1</translation></message>
<message><source>Options</source><translation>选项</translation></message>
<message><source>Examples</source><translation>示例</translation></message>
<message><source>%1 (the window)</source><translation>%1（窗口）</translation></message>
<message><source>Commands</source><translation>命令</translation></message>
<message><source>The window</source><translation>窗口</translation></message>
<message><source>on the sample library</source><translation>打开示例书库</translation></message>
<message><source>on these ratings</source><translation>打开这些评分</translation></message>
<message><source>on a data set</source><translation>打开数据集</translation></message>
<message><source>on a trained run</source><translation>打开训练好的运行</translation></message>
<message><source>on a project: data, runs and all that belongs to them</source><translation>打开项目：数据、运行及其全部内容</translation></message>
<message><source>on vectors that were made elsewhere</source><translation>打开在别处生成的向量</translation></message>
<message><source>The sample library as two CSV files.</source><translation>将示例书库写为两个 CSV 文件。</translation></message>
<message><source>Which data sets there are.</source><translation>有哪些数据集。</translation></message>
<message><source>The terms of one; --accept-terms fetches it.</source><translation>某个数据集的条款；--accept-terms 可下载它。</translation></message>
<message><source>What is in a folder of data.</source><translation>数据文件夹的内容。</translation></message>
<message><source>The same of what another program writes.</source><translation>同上，针对其他程序写出的文件。</translation></message>
<message><source>The models in one table.</source><translation>所有模型列在一张表中。</translation></message>
<message><source>All parameters of one of them.</source><translation>其中一个模型的所有参数。</translation></message>
<message><source>The usual model on the sample library.</source><translation>在示例书库上训练常用模型。</translation></message>
<message><source>Another model, with a parameter of one's own.</source><translation>另一个模型，自行设定一个参数。</translation></message>
<message><source>Go on from a run with newer ratings.</source><translation>从一个运行出发，用更新的评分继续训练。</translation></message>
<message><source>Hit ratio, NDCG and recall among all books.</source><translation>在所有书中的命中率、NDCG 和召回率。</translation></message>
<message><source>Ten books for a reader, and why.</source><translation>为读者推荐十本书，并说明原因。</translation></message>
<message><source>Books for somebody who is not in the data.</source><translation>为数据之外的人推荐书。</translation></message>
<message><source>Two runs together, the first twice as strong.</source><translation>两个运行共同推荐，第一个的权重加倍。</translation></message>
<message><source>The books nearest to one.</source><translation>离一本书最近的书。</translation></message>
<message><source>What book 1 - book 2 + book 3 points at.</source><translation>书 1 - 书 2 + 书 3 所指向的书。</translation></message>
<message><source>Groups of books and the words that stand out in them.</source><translation>书的分组，以及其中突出的词。</translation></message>
<message><source>A map of the books by t-SNE.</source><translation>用 t-SNE 绘制书的地图。</translation></message>
<message><source>New books on an old map.</source><translation>在旧地图上放置新书。</translation></message>
<message><source>Files for the Embedding Projector.</source><translation>用于 Embedding Projector 的文件。</translation></message>
<message><source>A page that recommends.</source><translation>能做推荐的网页。</translation></message>
<message><source>The whole run as one page.</source><translation>整个运行的单页报告。</translation></message>
<message><source>A part of it on paper.</source><translation>将其中一部分印到纸上。</translation></message>
<message><source>Two runs side by side, and whether the difference is real.</source><translation>并排显示两个运行，以及差异是否真实。</translation></message>
<message><source>Three models in one table.</source><translation>三个模型列在一张表中。</translation></message>
<message><source>The best settings that nine minutes find.</source><translation>九分钟内找到的最佳设置。</translation></message>
<message><source>Answers at http://127.0.0.1:8080/.</source><translation>在 http://127.0.0.1:8080/ 应答。</translation></message>
<message><source>The main job on the sample library.</source><translation>在示例书库上完成主要流程。</translation></message>
<message><source>The user guide as web pages.</source><translation>网页形式的用户指南。</translation></message>
<message><source>Forget what is kept of opened data.</source><translation>清除为已打开的数据保留的缓存。</translation></message>
<message><source>A run of a model that Keras trained.</source><translation>将 Keras 训练的模型转为运行。</translation></message>
<message><source>The same as shelfspace train --help.</source><translation>与 shelfspace train --help 相同。</translation></message>
<message><source>For bash, where no package has put it; ~/.bashrc then says: . ~/.shelfspace-completion</source><translation>用于 bash，在没有软件包安装补全时使用；然后在 ~/.bashrc 中写：. ~/.shelfspace-completion</translation></message>
<message><source>For fish.</source><translation>用于 fish。</translation></message>
<message><source>DATA is --ratings FILE with --books, --users or --tags, or a folder, or a file whose format is recognized; --sample is the built-in library. RUN is a run file that train wrote; info, neighbors, clusters, map, export and report take vectors that were made elsewhere in its place. Where a file is read, '-' is standard input; where one text is written, '-' is standard output.</source><translation>DATA 是 --ratings FILE 加上 --books、--users 或 --tags，或一个文件夹，或一个格式可识别的文件；--sample 是内置的示例书库。RUN 是 train 写出的运行文件；info、neighbors、clusters、map、export 和 report 也接受在别处生成的向量。读取文件之处，“-”是标准输入；写出单个文本之处，“-”是标准输出。</translation></message>
<message><source>Nothing is written over a file that is read, over data or over a file of another kind. A file that is there already is replaced only with --force, or by an export that wrote it. Tables are fitted to the terminal: --wide shows them whole, as pipes and files get them, and --json gives one JSON document, of a failure too.</source><translation>绝不会覆盖正在读取的文件、数据或其他类型的文件。已有的文件只有用 --force，或由写出它的导出，才会被替换。表格会适应终端的宽度：--wide 完整显示，管道和文件得到的也是完整表格；--json 给出一个 JSON 文档，失败时也是如此。</translation></message>
<message><source>Ctrl+C, SIGTERM, a closed terminal or pipe end a training with what it has, which is saved; a second Ctrl+C or SIGTERM ends the program at once.</source><translation>Ctrl+C、SIGTERM、终端或管道关闭都会结束训练，并保存已完成的部分；第二次 Ctrl+C 或 SIGTERM 会立即结束程序。</translation></message>
<message><source>'shelfspace COMMAND --help' or 'shelfspace help COMMAND' explains every option of a command. --lang LANGUAGE chooses the language of what is said, else LANG and its like do. SHELFSPACE_ISA in the environment chooses the instructions (%1) instead of the best there are. Exit status: 0 done, 1 the work failed, 2 the call is wrong, 130 stopped by Ctrl+C or the like.</source><translation>'shelfspace COMMAND --help' 或 'shelfspace help COMMAND' 解释命令的每个选项。--lang LANGUAGE 选择输出的语言，否则由 LANG 等环境变量决定。环境变量 SHELFSPACE_ISA 可指定指令集（%1），代替可用的最佳指令集。退出状态：0 完成，1 执行失败，2 命令用法错误，130 被 Ctrl+C 等停止。</translation></message>
<message><source>'%1' is not a number</source><translation>“%1”不是数</translation></message>
<message><source>'%1' is not a whole number</source><translation>“%1”不是整数</translation></message>
<message><source>'%1' is not a whole number from 0 up</source><translation>“%1”不是大于等于 0 的整数</translation></message>
<message><source>'%1' is none of %2</source><translation>“%1”不是以下各项之一：%2</translation></message>
<message><source>'%1' is none of %2; did you mean '%3'?</source><translation>“%1”不是以下各项之一：%2；是否指“%3”？</translation></message>
<message><source>nothing is named</source><translation>没有指定任何内容</translation></message>
<message><source>'%2' is not a number from %1 up</source><translation>“%2”不是大于等于 %1 的数</translation></message>
<message><source>'%3' is not a number from %1 to %2</source><translation>“%3”不是 %1 到 %2 的数</translation></message>
<message><source>'%2' is not a share from 0 to %1</source><translation>“%2”不是 0 到 %1 的比例</translation></message>
<message><source>'%2' is not a number of threads from 0 to %1</source><translation>“%2”不是 0 到 %1 的线程数</translation></message>
<message><source>Explain this command and its options</source><translation>解释此命令及其选项</translation></message>
<message><source>Books in the sample library</source><translation>示例书库中书的数量</translation></message>
<message><source>Readers in the sample library</source><translation>示例书库中读者的数量</translation></message>
<message><source>Ratings in the sample library</source><translation>示例书库中评分的数量</translation></message>
<message><source>Seed of the sample library; the same seed gives the same library everywhere</source><translation>示例书库的随机种子；种子相同，在任何地方得到的书库都相同</translation></message>
<message><source>A folder, or a file whose format is recognized; -: standard input</source><translation>一个文件夹，或一个格式可识别的文件；-：标准输入</translation></message>
<message><source>The ratings: a file with user, book and rating columns</source><translation>评分：含 user、book 和 rating 列的文件</translation></message>
<message><source>The catalogue: ids, titles, authors, years, ...</source><translation>书目：编号、书名、作者、年份等</translation></message>
<message><source>Attributes of the readers</source><translation>读者的属性</translation></message>
<message><source>Tags or genres of the books</source><translation>书的标签或体裁</translation></message>
<message><source>More ratings; the split file:FILE holds just these out, any other takes them like the rest</source><translation>更多的评分；划分 file:FILE 恰好留出这些评分，其他划分将其与其余评分同等对待</translation></message>
<message><source>Read as this format instead of recognizing it</source><translation>按此格式读取，而不作识别</translation></message>
<message><source>Read the files, whatever is kept of an earlier opening, and keep nothing</source><translation>不论先前打开时的缓存，重新读取文件，并且不写缓存</translation></message>
<message><source>The built-in sample library</source><translation>内置的示例书库</translation></message>
<message><source>Both --validation and the split name a file of held-out ratings</source><translation>--validation 和划分都指定了留出评分的文件</translation></message>
<message numerus="yes"><source>%n more notes on these data; 'shelfspace info' lists them</source><comment>%n more note on these data; 'shelfspace info' lists it</comment><translation><numerusform>这些数据还有 %n 条提示；'shelfspace info' 可列出</numerusform></translation></message>
<message><source>--sample and files are both named</source><translation>同时指定了 --sample 和文件</translation></message>
<message><source>%1 is about files that are read, and the sample library is made, not read</source><translation>%1 针对所读取的文件，而示例书库是生成的，不是读取的</translation></message>
<message><source>Both '%1' and --ratings name ratings</source><translation>“%1”和 --ratings 都指定了评分</translation></message>
<message><source>No data are named</source><translation>没有指定数据</translation></message>
<message><source>Name a folder or file, --ratings FILE, or --sample for the built-in library.</source><translation>指定文件夹或文件、--ratings FILE，或用 --sample 使用内置的示例书库。</translation></message>
<message><source>'%1' is a run, not data</source><translation>“%1”是运行，不是数据</translation></message>
<message><source>Name the ratings it was trained on, or use evaluate.</source><translation>指定训练所用的评分，或使用 evaluate。</translation></message>
<message><source>'%1' is a project, not data</source><translation>“%1”是项目，不是数据</translation></message>
<message><source>info says where its data are; a run of it is named as PROJECT#RUN.</source><translation>info 会说明其数据在何处；其中的运行写作 PROJECT#RUN。</translation></message>
<message><source>Reading</source><comment>data</comment><translation>正在读取</translation></message>
<message><source>This is one person's own library (%1), which says nothing of other readers</source><translation>这是某个人自己的书库（%1），不含其他读者的信息</translation></message>
<message><source>With a trained run, recommend RUN --reader FILE takes it.</source><translation>有了训练好的运行，可用 recommend RUN --reader FILE 读取它。</translation></message>
<message><source>There is no option '%1' of %2</source><translation>%2 没有选项“%1”</translation></message>
<message><source>%1 makes sense only with %2</source><translation>%1 只有与 %2 一起使用才有意义</translation></message>
<message><source>Add %1, or leave it out.</source><translation>加上 %1，或去掉它。</translation></message>
<message><source>No %1 is named</source><translation>没有指定 %1</translation></message>
<message><source>%1 is required and not given</source><translation>缺少必填的 %1</translation></message>
<message><source>%1 needs a value: %2</source><translation>%1 需要一个值：%2</translation></message>
<message><source>finding neighbors</source><translation>正在查找近邻</translation></message>
<message><source>weighing neighbors</source><translation>正在计算近邻权重</translation></message>
<message><source>iteration %1 of %2</source><translation>第 %1 次迭代，共 %2 次</translation></message>
<message><source>iteration %1 of %2, cost %3</source><translation>第 %1 次迭代，共 %2 次，代价 %3</translation></message>
<message><source>%1, %2</source><comment>a method's name and what it does</comment><translation>%1，%2</translation></message>
<message><source>%1; %2</source><comment>two things of a list</comment><translation>%1；%2</translation></message>
<message><source>The projection: %1</source><translation>投影：%1</translation></message>
<message><source>Dimensions of the map: 2, unless given, or 3</source><translation>地图的维度：默认为 2，也可为 3</translation></message>
<message><source>Change a parameter of the method; can be repeated</source><translation>更改方法的一个参数；可重复使用</translation></message>
<message><source>Seed of the map; the same seed, the same map</source><translation>地图的随机种子；种子相同，地图就相同</translation></message>
<message><source>Parameters for --set:</source><translation>可用于 --set 的参数：</translation></message>
<message><source>Drawing the map</source><translation>正在绘制地图</translation></message>
<message numerus="yes"><source>%1; %n more lines of the map with notes</source><comment>%1; %n more line of the map with notes</comment><translation><numerusform>%1；地图中还有 %n 行有提示</numerusform></translation></message>
<message numerus="yes"><source>%1: %n books of the map are not in the run and left out, such as '%2'</source><comment>%1: %n book of the map is not in the run and left out: '%2'</comment><translation><numerusform>%1：地图中有 %n 本书不在该运行中，已排除，例如“%2”</numerusform></translation></message>
<message numerus="yes"><source>%1: %n lines name books that the map had before, such as '%2'; the last place counts</source><comment>%1: %n line names a book that the map had before, '%2'; the last place counts</comment><translation><numerusform>%1：有 %n 行的书在地图中已出现过，例如“%2”；以最后的位置为准</numerusform></translation></message>
<message><source>This is no map: its header names no book_id, or no x and y</source><translation>这不是地图：其表头中没有 book_id，或没有 x 和 y</translation></message>
<message><source>Name a file that 'shelfspace map --out' wrote.</source><translation>指定由 'shelfspace map --out' 写出的文件。</translation></message>
<message><source>'%1' is no coordinate</source><translation>“%1”不是坐标</translation></message>
<message><source>Every book of a map has numbers.</source><translation>地图中每本书的坐标都是数。</translation></message>
<message><source>The run has none of the books of this map</source><translation>此地图中的书，该运行一本也没有</translation></message>
<message><source>Nobody writes into this pipe</source><translation>没有程序向此管道写入</translation></message>
<message><source>Start its writer first, or name a file.</source><translation>先启动向其写入的程序，或指定一个文件。</translation></message>
<message><source>'%1' is a project of several runs</source><translation>“%1”是含有多个运行的项目</translation></message>
<message><source>'%1' has no run '%2'</source><translation>“%1”中没有运行“%2”</translation></message>
<message numerus="yes"><source>'%1' has %n runs of the name '%2'</source><comment>'%1' has %n run of the name '%2'</comment><translation><numerusform>“%1”中有 %n 个名为“%2”的运行</numerusform></translation></message>
<message><source>'%1' is a project without runs</source><translation>“%1”是没有运行的项目</translation></message>
<message><source>Name one as '%1'. It has %2.</source><translation>以“%1”的形式指定其中之一。现有：%2。</translation></message>
<message><source>'%1' names a run in a project, and only the window writes into one</source><translation>“%1”指的是项目中的运行，而只有窗口程序才能写入项目</translation></message>
<message><source>Write a file of its own, as with --out run.shelf, and open it with the project.</source><translation>单独写成一个文件，例如 --out run.shelf，再与项目一起打开。</translation></message>
<message><source>A new reader: a library exported by Goodreads, StoryGraph, LibraryThing or calibre (or calibre's metadata.db), or a file with the header item_id,rating and a line a book</source><translation>新读者：由 Goodreads、StoryGraph、LibraryThing 或 calibre 导出的书库（或 calibre 的 metadata.db），或表头为 item_id,rating、每行一本书的文件</translation></message>
<message><source>With --reader: the book on this line of the library is this one of the data (none: of none)</source><translation>与 --reader 一起使用：书库中此行的书对应数据中的这本书（none：不对应任何书）</translation></message>
<message><source>A run file that train wrote, or a run of a project: PROJECT#RUN</source><translation>train 写出的运行文件，或项目中的运行：PROJECT#RUN</translation></message>
<message><source>A run file that train wrote, a run of a project (PROJECT#RUN), or vectors that were made elsewhere (VECTORS): %1</source><translation>train 写出的运行文件、项目中的运行（PROJECT#RUN），或在别处生成的向量（VECTORS）：%1</translation></message>
<message><source>Vectors that were made elsewhere</source><translation>在别处生成的向量</translation></message>
<message><source>Of VECTORS: which of several arrays in the file</source><translation>针对 VECTORS：文件中多个数组里的哪一个</translation></message>
<message><source>Of VECTORS: a table that names the rows, line by line, or by id where the vectors have keys</source><translation>针对 VECTORS：为各行命名的表格，逐行对应；若向量有键，则按编号对应</translation></message>
<message><source>Of VECTORS: the column with the titles, by name or number from 1</source><translation>针对 VECTORS：书名所在的列，用列名或从 1 起的列号指定</translation></message>
<message><source>Of VECTORS: the column with the ids, by name or number from 1</source><translation>针对 VECTORS：编号所在的列，用列名或从 1 起的列号指定</translation></message>
<message><source>Of VECTORS: a catalogue, which is joined to the rows by their ids</source><translation>针对 VECTORS：按编号与各行关联的书目</translation></message>
<message><source>'%1' holds vectors that were made elsewhere, and no trained model</source><translation>“%1”含有在别处生成的向量，而不含训练好的模型</translation></message>
<message><source>info, neighbors, clusters, map, export and report take them.</source><translation>info、neighbors、clusters、map、export 和 report 接受这种文件。</translation></message>
<message><source>'%1' is a run, whose books have their names</source><translation>“%1”是运行，其中的书已有名称</translation></message>
<message><source>--tensor, --labels, --label-column, --id-column and --books are for vectors that were made elsewhere.</source><translation>--tensor、--labels、--label-column、--id-column 和 --books 用于在别处生成的向量。</translation></message>
<message><source>A file that is there already is replaced only with --force, and only by one of its own kind, told by how it begins; never one that this call reads, data, or anything else.</source><translation>已有的文件只有用 --force 才会被替换，而且只能由同类文件替换（根据开头内容判断）；绝不会替换此命令所读取的文件、数据或其他任何文件。</translation></message>
<message><source>Cannot read standard input</source><translation>无法读取标准输入</translation></message>
<message><source>Standard input holds more than 64 GB</source><translation>标准输入超过 64 GB</translation></message>
<message><source>Write it to a file, and name that.</source><translation>将其写入文件，再指定该文件。</translation></message>
<message><source>Cannot keep standard input while it is read; TMPDIR names another folder for that</source><translation>读取标准输入时无法暂存其内容；可用 TMPDIR 指定另一个文件夹</translation></message>
<message><source>'-' is standard input, which can be read only once</source><translation>“-”是标准输入，只能读取一次</translation></message>
<message><source>Name files for all but one.</source><translation>除一个之外，其余的都指定文件。</translation></message>
<message><source>Standard input is closed</source><translation>标准输入已关闭</translation></message>
<message><source>Name a file.</source><translation>指定一个文件。</translation></message>
<message><source>Reading from the terminal; Ctrl+D ends it.</source><translation>正在从终端读取；Ctrl+D 结束。</translation></message>
<message><source>"%1" of %2</source><comment>a run and its data</comment><translation>%2 的“%1”</translation></message>
<message numerus="yes"><source>%1, %n epochs</source><comment>%1, %n epoch</comment><translation><numerusform>%1，%n 轮</numerusform></translation></message>
<message numerus="yes"><source>%1, %n epochs, the best %2</source><comment>%1, %n epoch, the best %2</comment><translation><numerusform>%1，%n 轮，最佳为第 %2 轮</numerusform></translation></message>
<message><source>'shelfspace train --resume %1 --out RUN' goes on; 'shelfspace evaluate %1' measures it; it is yours to copy or to remove</source><translation>'shelfspace train --resume %1 --out RUN' 可继续；'shelfspace evaluate %1' 可评估它；可自行复制或删除</translation></message>
<message><source>'shelfspace evaluate %1' measures it; it is yours to copy or to remove</source><translation>'shelfspace evaluate %1' 可评估它；可自行复制或删除</translation></message>
<message><source>The run is kept in %1 instead: copy it from there</source><translation>运行改为暂存在 %1 中：从那里复制</translation></message>
<message><source>What the training had come to is kept in %1: %2</source><translation>训练已得到的结果暂存在 %1 中：%2</translation></message>
<message><source>A training that ended before it was saved is kept: %1, in %2. %3.</source><translation>有一次训练在保存前已结束，其结果已暂存：%1，位于 %2。%3。</translation></message>
<message numerus="yes"><source>There are %n more such trainings in %1.</source><comment>There is %n more such training in %1.</comment><translation><numerusform>%1 中还有 %n 个这样的训练。</numerusform></translation></message>
<message numerus="yes"><source>%n books are left out. Of each: %1.</source><comment>%n book is left out: %1.</comment><translation><numerusform>排除了 %n 本书。原因均为：%1。</numerusform></translation></message>
<message numerus="yes"><source>%n books are left out: nobody rated them in the training part, so the model knows nothing about them.</source><comment>%n book is left out: nobody rated it in the training part, so the model knows nothing about it.</comment><translation><numerusform>排除了 %n 本书：训练集中没有人给它们评过分，因此模型对其一无所知。</numerusform></translation></message>
<message><source>removed %1, which an earlier export had left there; this run has none</source><translation>已移除 %1，它是较早的一次导出留下的；此运行没有这些内容</translation></message>
<message><source>left %1 as it is: this run has none, and it is not as an export wrote it there. Move it away if it does not belong to the new files</source><translation>%1 保持原样：此运行没有这些内容，而它已不是当初导出的样子。如果它不属于新文件，可将其移走</translation></message>
<message><source>%1, %2</source><comment>a figure and its unit</comment><translation>%1，%2</translation></message>
<message><source>%1 [95 %]</source><comment>a figure with an interval</comment><translation>%1 [95%]</translation></message>
<message><source>baseline %1</source><comment>a simple model's name</comment><translation>基线模型 %1</translation></message>
<message numerus="yes"><source>on %n ratings</source><comment>on %n rating</comment><translation><numerusform>基于 %n 条评分</numerusform></translation></message>
<message numerus="yes"><source>over %n readers</source><comment>over %n reader</comment><translation><numerusform>基于 %n 位读者</numerusform></translation></message>
<message><source>lists@%1</source><comment>of so many books</comment><translation>列表@%1</translation></message>
<message><source>share</source><comment>column of a table</comment><translation>比例</translation></message>
<message><source>times taken</source><comment>column of a table</comment><translation>读过的次数</translation></message>
<message><source>ratings</source><comment>column of a table</comment><translation>评分</translation></message>
<message><source>median %1, most %2; the busiest 1 % have %3 of all, 10 % have %4, 20 % have %5; Gini coefficient %6</source><translation>中位数 %1，最多 %2；最活跃的 1% 占总数的 %3，10% 占 %4，20% 占 %5；基尼系数 %6</translation></message>
<message><source>title</source><comment>of a book</comment><translation>书名</translation></message>
<message><source>author</source><comment>of a book</comment><translation>作者</translation></message>
<message><source>year</source><comment>of a book</comment><translation>年份</translation></message>
<message><source>language</source><comment>of a book</comment><translation>语言</translation></message>
<message><source>genre</source><comment>of a book</comment><translation>体裁</translation></message>
<message><source>isbn</source><comment>of a book</comment><translation>ISBN</translation></message>
<message><source>cover</source><comment>of a book</comment><translation>封面</translation></message>
<message><source>known of rated books</source><comment>column of a table</comment><translation>有评分的书中已知</translation></message>
<message><source>of the catalogue</source><comment>column of a table</comment><translation>书目中已知</translation></message>
<message><source>the catalogue: %1 of its %2 books are rated (%3)</source><translation>书目：共 %2 本书，其中 %1 本有评分（%3）</translation></message>
<message><source>times taken by day (UTC)</source><translation>每日读过的次数 (UTC)</translation></message>
<message><source>ratings by day (UTC)</source><translation>每日评分数 (UTC)</translation></message>
<message><source>times taken by week (UTC)</source><translation>每周读过的次数 (UTC)</translation></message>
<message><source>ratings by week (UTC)</source><translation>每周评分数 (UTC)</translation></message>
<message><source>times taken by month (UTC)</source><translation>每月读过的次数 (UTC)</translation></message>
<message><source>ratings by month (UTC)</source><translation>每月评分数 (UTC)</translation></message>
<message><source>times taken by year (UTC)</source><translation>每年读过的次数 (UTC)</translation></message>
<message><source>ratings by year (UTC)</source><translation>每年评分数 (UTC)</translation></message>
<message><source>times taken by decade (UTC)</source><translation>每十年读过的次数 (UTC)</translation></message>
<message><source>ratings by decade (UTC)</source><translation>每十年评分数 (UTC)</translation></message>
<message><source>no reader looks suspicious</source><translation>没有可疑的读者</translation></message>
<message><source>reader</source><comment>column of a table</comment><translation>读者</translation></message>
<message><source>why</source><comment>column of a table</comment><translation>原因</translation></message>
<message><source>readers that may be none: %1</source><translation>可能不是真实读者：%1</translation></message>
<message><source>... and %1 more (--json lists the first %2)</source><translation>…… 另有 %1 位（用 --json 列出前 %2 位）</translation></message>
<message><source>ratings by value</source><translation>评分值分布</translation></message>
<message><source>times taken a book</source><translation>每本书读过的次数</translation></message>
<message><source>ratings a book</source><translation>每本书的评分数</translation></message>
<message><source>books taken a reader</source><translation>每位读者读过的书</translation></message>
<message><source>ratings a reader</source><translation>每位读者的评分数</translation></message>
<message numerus="yes"><source>%n have a time of no year from 1 to 9999</source><comment>%n has a time of no year from 1 to 9999</comment><translation><numerusform>%n 条的时间不在 1 至 9999 年之间</numerusform></translation></message>
<message><source>how far the ratings of books lie from the mean of all</source><translation>各书评分与总均值的偏差</translation></message>
<message><source>mean of all %1, standard deviation of the differences %2; %3 of the books lie above</source><translation>总均值 %1，偏差的标准差 %2；%3 的书高于均值</translation></message>
<message><source>how far the ratings of readers lie from the mean of all</source><translation>各读者评分与总均值的偏差</translation></message>
<message><source>mean of all %1, standard deviation of the differences %2; %3 of the readers lie above</source><translation>总均值 %1，偏差的标准差 %2；%3 的读者高于均值</translation></message>
<message><source>unknown</source><comment>when</comment><translation>未知</translation></message>
<message><source>%1 (of a newer version)</source><translation>%1（来自更新的版本）</translation></message>
<message><source>none</source><comment>data</comment><translation>无</translation></message>
<message><source>%1: %2, %3, %4</source><comment>a name, ratings, readers, books</comment><translation>%1：%2，%3，%4</translation></message>
<message><source>%1 (made up)</source><translation>%1（虚构）</translation></message>
<message><source>%1 (in the project)</source><translation>%1（在项目中）</translation></message>
<message><source>project</source><translation>项目</translation></message>
<message><source>saved</source><translation>保存于</translation></message>
<message><source>%1 by %2</source><comment>when, and by which program</comment><translation>%1，由 %2 保存</translation></message>
<message><source>data</source><translation>数据</translation></message>
<message><source>file</source><translation>文件</translation></message>
<message><source>kept</source><translation>已保留</translation></message>
<message><source>nothing but runs</source><translation>只有运行</translation></message>
<message><source>runs</source><translation>运行</translation></message>
<message><source>name</source><comment>column of a table</comment><translation>名称</translation></message>
<message><source>bytes</source><comment>column of a table</comment><translation>字节</translation></message>
<message><source>what each rated book adds to the score</source><translation>每本已评分的书对得分的贡献</translation></message>
<message><source>how much the score falls without each rated book</source><translation>去掉每本已评分的书后得分的下降</translation></message>
<message><source>liked books near the recommended one in the model's space</source><translation>喜欢的书中，在模型空间里接近所推荐书的</translation></message>
<message><source>no rated book speaks for these in particular</source><translation>没有哪本已评分的书特别支持这些推荐</translation></message>
<message numerus="yes"><source>%n books are left out as other editions of what was read, told by title and author</source><comment>%n book is left out as another edition of what was read, told by title and author</comment><translation><numerusform>已排除 %n 本书，它们是已读图书的其他版本，根据书名和作者判断</numerusform></translation></message>
<message numerus="yes"><source>%n books are left out as other editions of what was read, told by title and author; %1 of them by vectors that are near, where title or author leave it open</source><comment>%n book is left out as another edition of what was read, told by vectors that are near, as title or author leave it open</comment><translation><numerusform>已排除 %n 本书，它们是已读图书的其他版本，根据书名和作者判断；其中 %1 本因书名或作者不足以判断，根据相近的向量判断</numerusform></translation></message>
<message><source>rating</source><comment>column of a table</comment><translation>评分</translation></message>
<message><source>predicted</source><comment>column of a table</comment><translation>预测</translation></message>
<message><source>because</source><comment>column of a table</comment><translation>依据</translation></message>
<message><source>Books taken: %1, %2 of them:</source><translation>读过的书：%1 本，其中 %2 本：</translation></message>
<message><source>Books taken: %1</source><translation>读过的书：%1 本</translation></message>
<message><source>Rated books: %1, the %2 rated highest:</source><translation>已评分的书：%1 本，评分最高的 %2 本：</translation></message>
<message><source>Rated books: %1</source><translation>已评分的书：%1 本</translation></message>
<message><source>No book is left to recommend.</source><translation>没有可推荐的书了。</translation></message>
<message><source>Recommended books:</source><translation>推荐的书：</translation></message>
<message><source>predicted: held within the scale of %1 to %2; the order is that of the model's own figures, which lie beyond it</source><translation>预测：限制在 %1 至 %2 的评分范围内；排序依据模型自身的数值，它超出该范围</translation></message>
<message><source>* %1; its score is chance</source><comment>why nothing is known of a book</comment><translation>* %1；其得分是随机的</translation></message>
<message><source>because: %1</source><translation>依据：%1</translation></message>
<message><source>likeness</source><comment>column of a table</comment><translation>相似度</translation></message>
<message><source>common</source><comment>column of a table</comment><translation>共同的书</translation></message>
<message><source>No reader is like this one.</source><translation>没有与该读者相似的读者。</translation></message>
<message><source>Readers like this one:</source><translation>与该读者相似的读者：</translation></message>
<message><source>all</source><comment>of the data</comment><translation>全部</translation></message>
<message><source>trial %1 with %2: %3</source><comment>which, of how much of the data, its settings</comment><translation>试验 %1，使用 %2：%3</translation></message>
<message><source>trial %1: %2</source><comment>which, and its settings</comment><translation>试验 %1：%2</translation></message>
<message><source>%1: %2</source><comment>a trial and what is said of it</comment><translation>%1：%2</translation></message>
<message><source>%1: %2 %3 in %4, the best so far</source><comment>a trial, a figure, its value, a time</comment><translation>%1：%2 %3，用时 %4，目前最佳</translation></message>
<message><source>%1: %2 %3 in %4</source><comment>a trial, a figure, its value, a time</comment><translation>%1：%2 %3，用时 %4</translation></message>
<message><source>trial</source><comment>column of a table</comment><translation>试验</translation></message>
<message><source>best</source><comment>of the trials</comment><translation>最佳</translation></message>
<message><source>%1 could not be written; what was to stand there is in %2 instead</source><translation>无法写入 %1；其内容改为写入 %2</translation></message>
<message><source>It could not be kept elsewhere either: neither the data folder nor the one for temporary files takes it</source><translation>也无法暂存到别处：数据文件夹和临时文件夹都无法写入</translation></message>
<message><source>Both '-' and --json ask for standard output</source><translation>“-”和 --json 都要使用标准输出</translation></message>
<message><source>Name a file, or leave --json out</source><translation>指定一个文件，或去掉 --json</translation></message>
<message><source>Cannot write to standard output</source><translation>无法写入标准输出</translation></message>
<message><source>Cannot write to standard output: %1</source><translation>无法写入标准输出：%1</translation></message>
<message><source>standard output</source><translation>标准输出</translation></message>
<message><source>%1, several arrays. Name one by --tensor:</source><comment>a format</comment><translation>%1，有多个数组。用 --tensor 指定其中之一：</translation></message>
<message><source>vectors</source><translation>向量</translation></message>
<message><source>dimensions</source><translation>维度</translation></message>
<message><source>titles</source><translation>书名</translation></message>
<message><source>no vector</source><translation>没有向量</translation></message>
<message><source>%1: %2 (%3)</source><comment>an export's key and title, its files</comment><translation>%1：%2（%3）</translation></message>
<message><source>%1
%2</source><comment>two lines</comment><translation>%1
%2</translation></message>
<message><source>The report is in %1</source><translation>报告在 %1 中</translation></message>
<message><source>Write a run's results for other programs</source><translation>将运行的结果写为供其他程序使用的文件</translation></message>
<message><source>Scale each vector to length 1; %1 only</source><comment>exports</comment><translation>将每个向量缩放到长度 1；仅用于 %1</translation></message>
<message><source>Leave out the pictures of the books; %1 only. They are covers that the window has fetched and kept, else drawn ones; none is fetched</source><comment>exports</comment><translation>不含书的图片；仅用于 %1。图片是窗口程序已下载并缓存的封面，没有时用绘制的封面；不会下载</translation></message>
<message><source>Only this reader, can be repeated; %1 only</source><comment>exports</comment><translation>仅此读者，可重复使用；仅用于 %1</translation></message>
<message><source>Only this book, can be repeated; %1 only</source><comment>exports</comment><translation>仅此书，可重复使用；仅用于 %1</translation></message>
<message><source>What is near, for %1. cosine: 1 - cosine of the angle; euclidean: distance; dot: product, where larger is nearer</source><comment>exports</comment><translation>判断远近的方式，用于 %1。cosine：1 - 夹角余弦；euclidean：距离；dot：点积，越大越近</translation></message>
<message><source>Books for each reader, or neighbors for each book; %1</source><comment>exports</comment><translation>每位读者的书数，或每本书的近邻数；%1</translation></message>
<message><source>Of %1, can be repeated</source><comment>exports</comment><translation>用于 %1，可重复使用</translation></message>
<message><source>Replace a file of your own that is there already</source><translation>替换已有的自己的文件</translation></message>
<message><source>The map of %1 is drawn as 'shelfspace map' draws it: --method, --dims, --set.</source><comment>exports</comment><translation>%1 的地图与 'shelfspace map' 绘制的相同：--method、--dims、--set。</translation></message>
<message><source>What an earlier export wrote there, and nobody changed since, needs no --force.</source><translation>较早的一次导出写入、此后无人更改的文件，无需 --force。</translation></message>
<message><source>Write the whole run with its pictures as a page or a PDF</source><translation>将整个运行连同图片写为网页或 PDF</translation></message>
<message><source>What to write: FILE.html, FILE.pdf; -: a page to standard output</source><translation>要写入的内容：FILE.html、FILE.pdf；-：将网页写入标准输出</translation></message>
<message><source>Only these, separated by commas; without it all, in this order</source><translation>仅这些部分，以逗号分隔；不指定则为全部，按此次序</translation></message>
<message><source>The readers whose books are shown, separated by commas; without it those with most ratings</source><translation>要显示其书的读者，以逗号分隔；不指定则为评分最多的读者</translation></message>
<message><source>Another run to put its figures beside, can be repeated; measured on the same held-out part</source><translation>并列显示其指标值的另一个运行，可重复使用；在相同的留出部分上评估</translation></message>
<message><source>What it is printed on; without it as usual in the country</source><translation>打印所用的纸张；不指定则按所在国家的惯例</translation></message>
<message><source>Replace a page that is there already</source><translation>替换已有的网页</translation></message>
<message><source>here</source><comment>a data set is on the disk</comment><translation>已下载</translation></message>
<message><source>%1 here</source><comment>so many bytes of a data set</comment><translation>已下载 %1</translation></message>
<message><source>size</source><comment>column of a table</comment><translation>大小</translation></message>
<message><source>'shelfspace fetch KEY' shows the terms of one, and how it is fetched. Readers, books and ratings are as published; what only the server knows has a dash.</source><translation>'shelfspace fetch KEY' 显示某个数据集的条款及下载方式。读者、书和评分的数量以发布时为准；只有服务器才知道的以短横线表示。</translation></message>
<message><source>%1, published by %2</source><comment>a data set</comment><translation>%1，由 %2 发布</translation></message>
<message><source>Terms: %1</source><translation>条款：%1</translation></message>
<message><source>The publisher's own words count: %1</source><comment>an address</comment><translation>以发布者的原文为准：%1</translation></message>
<message><source>To cite: %1</source><translation>引用格式：%1</translation></message>
<message><source>%1 (not encrypted)</source><comment>an address</comment><translation>%1（未加密）</translation></message>
<message><source>Asked for: %1</source><comment>an address</comment><translation>请求的地址：%1</translation></message>
<message><source>or else: %1</source><comment>an address</comment><translation>备用：%1</translation></message>
<message><source>size told by the server</source><translation>大小由服务器告知</translation></message>
<message><source>%1, MD5 %2</source><comment>a size and a checksum</comment><translation>%1，MD5 %2</translation></message>
<message><source>%1, the publisher gives no checksum: its beginning is looked at</source><comment>a size</comment><translation>%1，发布者未提供校验和：检查其开头内容</translation></message>
<message><source>Nothing was fetched: the terms have to be accepted</source><translation>没有下载任何内容：须先接受条款</translation></message>
<message><source>Who does so calls 'shelfspace fetch %1 --accept-terms'.</source><translation>接受条款时执行 'shelfspace fetch %1 --accept-terms'。</translation></message>
<message><source>Asking %1</source><comment>an address</comment><translation>正在请求 %1</translation></message>
<message><source>Fetching %1</source><translation>正在下载 %1</translation></message>
<message><source>%1 is in %2 (%3)</source><comment>a data set, a folder, a size</comment><translation>%1 在 %2 中（%3）</translation></message>
<message><source>There is no data set called '%1'</source><translation>没有名为“%1”的数据集</translation></message>
<message><source>'shelfspace fetch' lists them.</source><translation>'shelfspace fetch' 可列出它们。</translation></message>
<message><source>List ready data sets, or fetch one from its publisher</source><translation>列出现成数据集，或从发布者处下载一个</translation></message>
<message><source>Its key; without one they are listed, and nothing is asked for</source><translation>数据集的键；不指定则列出各数据集，并且不请求任何地址</translation></message>
<message><source>Accept the terms, which are shown without this, and fetch</source><translation>接受条款（不加此选项则显示条款）并下载</translation></message>
<message><source>Ask this address instead of the publisher's, with the names of the files behind it</source><translation>代替发布者访问此地址，其后附加文件名</translation></message>
<message><source>The folder to put the files into instead of the program's own; made where it is missing</source><translation>存放文件的文件夹，代替程序自己的文件夹；不存在则创建</translation></message>
<message><source>Fetch it once more where it is there already; what changed since is told</source><translation>即使已有也重新下载；会说明此后的变化</translation></message>
<message><source>A fetch that was stopped or broke off goes on where it ended when it is called again.</source><translation>停止或中断的下载，再次执行时从中断处继续。</translation></message>
<message><source>Write the user guide as web pages</source><translation>将用户指南写为网页</translation></message>
<message><source>A folder for each language that the guide is written in; the first page of each is named.</source><translation>指南的每种语言各有一个文件夹；会列出各自的首页。</translation></message>
<message><source>There is no command '%1'</source><translation>没有命令“%1”</translation></message>
<message><source>See 'shelfspace help'.</source><translation>参见 'shelfspace help'。</translation></message>
<message><source>Explain the commands, or one of them</source><translation>解释各命令，或其中之一</translation></message>
<message><source>The command to explain</source><translation>要解释的命令</translation></message>
<message><source>Print all of it as a manual page, in the form that man reads</source><translation>将全部内容输出为手册页，采用 man 所读的格式</translation></message>
<message><source>The date that the manual page bears</source><translation>手册页上的日期</translation></message>
<message><source>Print what lets a shell complete calls of this program</source><translation>输出 shell 补全本程序命令所需的内容</translation></message>
<message><source>The shell</source><translation>所用的 shell</translation></message>
<message><source>The Debian package puts it where the shells look; without one, the examples do.</source><translation>Debian 软件包将其放在各 shell 查找之处；没有软件包时，可按示例操作。</translation></message>
<message><source>training and validation loss by epoch</source><translation>各轮次的训练损失和验证损失</translation></message>
<message><source>the books in named groups, laid out by %1</source><translation>已命名分组中的书，用 %1 布局</translation></message>
<message><source>the whole run on one page</source><translation>整个运行，一页显示</translation></message>
<message><source>the trained run; 'shelfspace %1' opens it</source><translation>训练好的运行；'shelfspace %1' 可打开它</translation></message>
<message><source>the nearest books of the most rated ones</source><translation>评分最多的书的最近邻图书</translation></message>
<message><source>what some readers rated, and books for them</source><translation>一些读者的评分，以及为他们推荐的书</translation></message>
<message><source>A file of this name is there already</source><translation>已有同名文件</translation></message>
<message><source>Name another folder, or add --force to replace it and what else an earlier tour left there.</source><translation>指定另一个文件夹，或加上 --force 以替换它以及先前导览留在其中的其他内容。</translation></message>
<message><source>Do the main job with pictures: train, draw curves and map, list neighbors and recommendations, export; on the sample library where no DATA are named</source><translation>完成主要流程并附图片：训练、绘制曲线和地图、列出近邻和推荐、导出；不指定 DATA 时使用示例书库</translation></message>
<message><source>The model to train; see 'shelfspace presets'</source><translation>要训练的模型；参见 'shelfspace presets'</translation></message>
<message><source>Replace an earlier tour that is there already</source><translation>替换先前的导览</translation></message>
<message><source>Something went wrong inside the program: %1</source><translation>程序内部出错：%1</translation></message>
<message><source>Something went wrong inside the program</source><translation>程序内部出错</translation></message>
<message><source>The system could not start another thread; close other programs and try again</source><translation>系统无法再启动线程；关闭其他程序后重试</translation></message>
<message><source>The part of Shelfspace that shows windows and draws pictures, %1, is not there</source><translation>缺少 Shelfspace 显示窗口和绘制图片的部分 %1</translation></message>
<message><source>The part of Shelfspace that shows windows and draws pictures, %1, does not start: %2</source><translation>Shelfspace 显示窗口和绘制图片的部分 %1 无法启动：%2</translation></message>
<message><source>Install Shelfspace again.</source><translation>重新安装 Shelfspace。</translation></message>
<message><source>numbers of curves</source><translation>曲线的数值</translation></message>
<message><source>such a table</source><translation>这样的表格</translation></message>
<message numerus="yes"><source>%n parameters</source><comment>%n parameter</comment><translation><numerusform>%n 个参数</numerusform></translation></message>
<message><source>Whether it answers, and of which run</source><translation>是否应答，以及所用的运行</translation></message>
<message><source>The books of the run, some at a time</source><translation>运行中的书，分批列出</translation></message>
<message><source>A reader's books and the best others: what 'recommend --json' writes</source><translation>读者的书和最适合的其他书：与 'recommend --json' 的输出相同</translation></message>
<message><source>The same for somebody new, whose ratings are the body: {"ratings": [{"book": "12", "rating": 4.5}]}, or the text of a file that 'recommend --reader' takes</source><translation>同上，针对新读者，其评分为请求正文：{"ratings": [{"book": "12", "rating": 4.5}]}，或 'recommend --reader' 所接受的文件的文本</translation></message>
<message><source>The books nearest to one in the model's space: what 'neighbors --json' writes</source><translation>模型空间中离一本书最近的书：与 'neighbors --json' 的输出相同</translation></message>
<message><source>What the model expects of one reader and one book</source><translation>模型对一位读者和一本书的预测</translation></message>
<message><source>All of this for programs, as OpenAPI</source><translation>以上全部内容，供程序使用，采用 OpenAPI</translation></message>
<message><source>Port %1 of %2 is taken by another program</source><translation>%2 的端口 %1 已被另一个程序占用</translation></message>
<message><source>Port %1 of %2 is not allowed</source><translation>不允许使用 %2 的端口 %1</translation></message>
<message><source>Port %1 of %2 cannot be listened to: %3</source><translation>无法监听 %2 的端口 %1：%3</translation></message>
<message><source>An end of this reader's scale is larger than any rating can be</source><translation>该读者评分范围的一端超出评分可能的最大值</translation></message>
<message><source>The rating of '%1' is larger than any rating can be</source><translation>“%1”的评分超出评分可能的最大值</translation></message>
<message><source>The rating '%1' is not a number</source><translation>评分“%1”不是数</translation></message>
<message><source>The rating %1 lies outside the scale of the data, which goes from %2 to %3</source><translation>评分 %1 超出数据的评分范围，即 %2 至 %3</translation></message>
<message><source>The file holds ratings of several readers, '%1' and '%2' among them</source><translation>文件中有多位读者的评分，其中有“%1”和“%2”</translation></message>
<message><source>Keep the lines of one of them; a reader of the run's data is named by --user.</source><translation>只保留其中一位的行；运行数据中的读者用 --user 指定。</translation></message>
<message><source>The header names no item_id or no rating</source><translation>表头中没有 item_id 或没有 rating</translation></message>
<message><source>The first line is item_id,rating.</source><translation>第一行是 item_id,rating。</translation></message>
<message><source>A line is a book's id and its rating.</source><translation>每行是一本书的编号及其评分。</translation></message>
<message><source>Another window has been writing the tags of these books for long</source><translation>另一个窗口一直在写入这些书的标签</translation></message>
<message><source>Change a tag again, and it is tried anew</source><translation>再更改一次标签，即会重试</translation></message>
<message><source>The tags of these books cannot be read: %1</source><translation>无法读取这些书的标签：%1</translation></message>
<message><source>See that the file can be read, and start again</source><translation>确保该文件可以读取，然后重新启动</translation></message>
<message numerus="yes"><source>the page has room for %1 of %n readers, evenly drawn; --user names others</source><comment>the page has room for %1 of %n reader, evenly drawn; --user names others</comment><translation><numerusform>页面可容纳 %n 位读者中的 %1 位，均匀抽取；--user 可指定其他读者</numerusform></translation></message>
<message><source>Writing the page</source><translation>正在写入网页</translation></message>
<message><source>Page that recommends (HTML)</source><translation>能做推荐的网页 (HTML)</translation></message>
<message><source>Pick a reader or rate books yourself in any browser, on a phone too; a folder that asks no network.</source><translation>在任何浏览器中（手机上也可以）选择读者，或自己为书评分；一个不访问网络的文件夹。</translation></message>
<message><source>any browser, without a network</source><translation>任何浏览器，无需网络</translation></message>
<message><source>Picture of the loss curves</source><translation>损失曲线的图片</translation></message>
<message><source>On a light ground.</source><translation>浅色背景。</translation></message>
<message><source>any viewer of pictures</source><translation>任何图片查看器</translation></message>
<message><source>Picture of the map</source><translation>地图图片</translation></message>
<message><source>As it stands on the Map page.</source><translation>与“地图”页面上的显示相同。</translation></message>
<message><source>The pages of the report could not be drawn</source><translation>无法绘制报告的页面</translation></message>
<message><source>Report</source><translation>报告</translation></message>
<message><source>The whole run as one web page.</source><translation>整个运行，存为一个网页。</translation></message>
<message><source>The page of the report could not be filled: %1</source><translation>无法填充报告的页面：%1</translation></message>
<message><source>%1: %2</source><comment>a setting and its value</comment><translation>%1：%2</translation></message>
<message><source>Finding groups in groups</source><translation>正在分组中查找子分组</translation></message>
<message><source>Finding neighbors</source><translation>正在查找近邻</translation></message>
<message><source>Interactive map (HTML)</source><translation>交互地图 (HTML)</translation></message>
<message><source>The map with groups, search and every book's nearest ones, in one file.</source><translation>带分组、搜索和每本书的最近邻图书的地图，存为一个文件。</translation></message>
<message><source>Choose files of ratings.</source><translation>选择评分文件。</translation></message>
<message><source>%1: %2</source><comment>a place and what is said of it</comment><translation>%1：%2</translation></message>
<message><source>A part of the path is a file, not a folder</source><translation>路径中有一部分是文件，而不是文件夹</translation></message>
<message><source>The name is too long</source><translation>名称过长</translation></message>
<message><source>Name the file itself</source><translation>指定文件本身</translation></message>
<message><source>Ask its owner, or name another file</source><translation>询问其所有者，或指定另一个文件</translation></message>
<message><source>Try again, or copy the file elsewhere</source><translation>重试，或将文件复制到别处</translation></message>
<message><source>Check the name, or write the file again</source><translation>检查名称，或重新写入文件</translation></message>
<message><source>Name a file of text, such as CSV or TSV</source><translation>指定文本文件，例如 CSV 或 TSV</translation></message>
<message><source>Readers by taste</source><translation>按口味划分的读者</translation></message>
<message><source>Readers by %1</source><comment>what is known of them, such as age</comment><translation>按%1划分的读者</translation></message>
<message><source>Books by genre</source><translation>按体裁划分的书</translation></message>
<message><source>Books by year</source><translation>按年份划分的书</translation></message>
<message><source>Books by language</source><translation>按语言划分的书</translation></message>
<message><source>Readers by how many of their ratings are in training, in quarters</source><translation>按训练集中的评分数划分的读者，分为四等份</translation></message>
<message><source>Readers by the genre that they have most beyond what chance would give them</source><translation>按读者最突出的体裁划分的读者，即超出随机预期最多的体裁</translation></message>
<message><source>Readers by each thing that the data say of them</source><translation>按数据中各项读者信息划分的读者</translation></message>
<message><source>Books by how many ratings they have in training, in quarters of all of these</source><translation>按训练集中的评分数划分的书，以全部评分的四分之一为一份</translation></message>
<message><source>Books by whether they have no, few or more ratings in training</source><translation>按训练集中没有、有少量或有较多评分划分的书</translation></message>
<message><source>Books by their main genre</source><translation>按主要体裁划分的书</translation></message>
<message><source>Books by the decade in which they appeared</source><translation>按出版年代划分的书，十年一段</translation></message>
<message><source>Books by their language</source><translation>按语言划分的书</translation></message>
<message><source>The file was deleted or replaced while it was read</source><translation>文件在读取期间被删除或替换</translation></message>
<message><source>The file grew while it was read</source><translation>文件在读取期间变大</translation></message>
<message><source>The file became shorter while it was read</source><translation>文件在读取期间变短</translation></message>
<message><source>The file was changed while it was read</source><translation>文件在读取期间被更改</translation></message>
<message><source>a 7-Zip archive</source><translation>7-Zip 压缩包</translation></message>
<message><source>a RAR archive</source><translation>RAR 压缩包</translation></message>
<message><source>a data base of SQLite</source><translation>SQLite 数据库</translation></message>
<message><source>a PDF document</source><translation>PDF 文档</translation></message>
<message><source>an old or encrypted workbook of Excel</source><translation>旧版或加密的 Excel 工作簿</translation></message>
<message><source>an HDF5 file</source><translation>HDF5 文件</translation></message>
<message><source>an array of NumPy</source><translation>NumPy 数组</translation></message>
<message><source>Check whether %1 says what is meant: it decides in which column of the ratings the books are looked for.</source><translation>检查 %1 是否符合本意：它决定在评分的哪一列中查找书。</translation></message>
<message><source>column %1 is taken for the reader, since its ids begin with A and are long, as those of Amazon's readers; column %2 for the book, whose numbers have ten signs; column 3 for the rating, column 4 for the time</source><translation>列 %1 视为读者，因为其编号以 A 开头且较长，与 Amazon 的读者编号相同；列 %2 视为书，其编号为十个字符；列 3 视为评分，列 4 视为时间</translation></message>
<message><source>ratings without reviews and without a header, as published in 2014 (reader first) and 2018 (book first): the ids tell which</source><translation>没有评论也没有表头的评分，即 2014 年（读者在前）和 2018 年（书在前）的发布形式：由编号判断是哪一种</translation></message>
<message><source>both releases; which of its many id columns joins ratings to books is found by coverage and said</source><translation>两个发布版本；众多编号列中哪一列将评分与书关联，由覆盖率判断，并会说明</translation></message>
<message><source>No column is named for this: %1; the columns are: %2</source><comment>%1: book, user, rating</comment><translation>没有为此项指定列：%1；现有的列：%2</translation></message>
<message><source>No key is named for this: %1; the keys are: %2</source><comment>%1: book, user, rating</comment><translation>没有为此项指定键：%1；现有的键：%2</translation></message>
<message><source>`.inter`, `.item` and `.user` files, whose header names each column with its type (`user_id:token`)</source><translation>`.inter`、`.item` 和 `.user` 文件，其表头写明各列的名称和类型（`user_id:token`）</translation></message>
<message><source>any CSV or TSV file whose header names user, item and rating, or whose columns tell by what is in them and by their order; 0 means "not rated" beside UCSD Goodreads' column is_read</source><translation>任何表头含 user、item 和 rating 的 CSV 或 TSV 文件，或可由各列的内容和次序判断的文件；与 UCSD Goodreads 的 is_read 列并存时，0 表示“未评分”</translation></message>
<message><source>seconds</source><translation>秒</translation></message>
<message><source>milliseconds</source><translation>毫秒</translation></message>
<message><source>microseconds</source><translation>微秒</translation></message>
<message><source>nanoseconds</source><translation>纳秒</translation></message>
<message><source>%1 makes the times too early to be true: by their size they count %2</source><comment>%2: seconds, milliseconds, ...</comment><translation>%1 使时间早得不合理：从数值大小看，其单位为%2</translation></message>
<message><source>%1 makes the times too late to be true: by their size they count %2</source><comment>%2: seconds, milliseconds, ...</comment><translation>%1 使时间晚得不合理：从数值大小看，其单位为%2</translation></message>
<message numerus="yes"><source>all %n ratings are %1</source><comment>the %n rating is %1</comment><translation><numerusform>全部 %n 条评分都是 %1</numerusform></translation></message>
<message numerus="yes"><source>%n books taken on %1</source><comment>%n book taken on %1</comment><translation><numerusform>%1 一天读过 %n 本书</numerusform></translation></message>
<message numerus="yes"><source>%n ratings on %1</source><comment>%n rating on %1</comment><translation><numerusform>%1 一天给出 %n 条评分</numerusform></translation></message>
<message numerus="yes"><source>%n books taken</source><comment>%n book taken</comment><translation><numerusform>读过 %n 本书</numerusform></translation></message>
<message numerus="yes"><source>the same %n books taken as reader %1</source><comment>the same %n book taken as reader %1</comment><translation><numerusform>与读者 %1 读过相同的 %n 本书</numerusform></translation></message>
<message numerus="yes"><source>the same %n ratings as reader %1</source><comment>the same %n rating as reader %1</comment><translation><numerusform>与读者 %1 相同的 %n 条评分</numerusform></translation></message>
<message numerus="yes"><source>%n books are written in two ways, which the catalogue takes for one</source><comment>%n book is written in two ways, which the catalogue takes for one</comment><translation><numerusform>%n 本书有两种写法，书目将其视为同一本</numerusform></translation></message>
<message numerus="yes"><source>%n readers are written in two ways, which their table takes for one</source><comment>%n reader is written in two ways, which their table takes for one</comment><translation><numerusform>%n 位读者有两种写法，读者表将其视为同一位</numerusform></translation></message>
<message><source>There are several files of ratings: %1, %2 and more</source><translation>有多个评分文件：%1、%2 等</translation></message>
<message><source>There are several files of ratings: %1, %2</source><translation>有多个评分文件：%1、%2</translation></message>
<message><source>Check the name, or whether it was moved</source><translation>检查名称，或是否已被移动</translation></message>
<message><source>%1 on line %2</source><comment>an id</comment><translation>第 %2 行的 %1</translation></message>
<message><source>Reader</source><translation>读者</translation></message>
<message><source>The ratings' column with the readers, by name or by number from 1</source><translation>评分中读者所在的列，用列名或从 1 起的列号指定</translation></message>
<message><source>Book</source><translation>书</translation></message>
<message><source>The ratings' column with the books</source><translation>评分中书所在的列</translation></message>
<message><source>Rating</source><translation>评分</translation></message>
<message><source>The ratings' column with the ratings</source><translation>评分中评分值所在的列</translation></message>
<message><source>Time</source><translation>时间</translation></message>
<message><source>The ratings' column with the times</source><translation>评分中时间所在的列</translation></message>
<message><source>Title (catalogue)</source><translation>书名（书目）</translation></message>
<message><source>The catalogue's column with the titles</source><translation>书目中书名所在的列</translation></message>
<message><source>First line</source><translation>第一行</translation></message>
<message><source>Whether the first line of the ratings names the columns (yes) or is a rating, too (no)</source><translation>评分的第一行是列名（yes），还是也是一条评分（no）</translation></message>
<message><source>First line is a rating</source><translation>第一行是评分</translation></message>
<message><source>The same as --header no</source><translation>与 --header no 相同</translation></message>
<message><source>Between the fields</source><translation>字段分隔符</translation></message>
<message><source>What stands between the fields: , ; | :: tab or another sign</source><translation>字段之间的符号：, ; | :: tab 或其他符号</translation></message>
<message><source>Characters</source><translation>字符编码</translation></message>
<message><source>How characters are written: UTF-8, ISO-8859-1, windows-1252, ...</source><translation>字符的编码方式：UTF-8、ISO-8859-1、windows-1252 等</translation></message>
<message><source>Decimal sign</source><translation>小数点</translation></message>
<message><source>The decimal sign of the ratings, a comma or a point</source><translation>评分的小数点符号，逗号或句点</translation></message>
<message><source>Means "not rated"</source><translation>表示“未评分”</translation></message>
<message><source>Ratings that mean 'not rated' and are left out: 0 or -1,99; none: all are ratings. Unless given, column names and numbers decide, which is said</source><translation>表示“未评分”而被排除的评分：0 或 -1,99；none：全部都是评分。不指定时由列名和数值判断，并会说明</translation></message>
<message><source>Times are</source><translation>时间格式</translation></message>
<message><source>What times written as numbers count since 1970 (seconds, milli-, microseconds), or the order of dates such as 7/8/2022 (day or month first)</source><translation>写成数的时间自 1970 年起以何为单位（秒、毫秒、微秒），或 7/8/2022 这类日期的次序（日在前或月在前）</translation></message>
<message><source>Ids are compared</source><translation>编号比较方式</translation></message>
<message><source>How ids of the ratings are looked up in the catalogue</source><translation>在书目中查找评分中编号的方式</translation></message>
<message><source>Of several ratings</source><translation>重复评分时</translation></message>
<message><source>What to do with a book that a reader rated more than once: keep the last rating (the latest, where there are times; so it is unless given), the first, their mean, or all</source><translation>读者对同一本书多次评分时的处理：保留最后一条（有时间时为最新的一条；默认如此）、第一条、均值，或全部</translation></message>
<message><source>Ratings since</source><translation>评分起始日期</translation></message>
<message><source>Leave out earlier ratings: 2015-01-01 or 2015-01-01T12:00:00, UTC</source><translation>排除更早的评分：2015-01-01 或 2015-01-01T12:00:00，UTC</translation></message>
<message><source>Ratings until</source><translation>评分截止日期</translation></message>
<message><source>Leave out later ratings; a date stands for its end</source><translation>排除更晚的评分；日期表示当天结束</translation></message>
<message><source>Readers of one value, from</source><translation>评分全相同的读者，至少</translation></message>
<message><source>Leave out readers with so many equal ratings or more and no others</source><translation>排除至少有这么多条评分且评分全部相同的读者</translation></message>
<message><source>Taken from a rating of</source><translation>视为读过的最低评分</translation></message>
<message><source>A rating from here up counts as a book that was taken, and lower ones are left out</source><translation>达到此值的评分视为读过的书，更低的被排除</translation></message>
<message><source>Readers drawn</source><translation>抽取的读者数</translation></message>
<message><source>Draw so many readers, the same ones every time, and leave out the others; with --sample: readers in the sample library</source><translation>抽取这么多位读者，每次都相同，并排除其他读者；与 --sample 一起使用时：示例书库中的读者数</translation></message>
<message><source>Least ratings of a reader</source><translation>读者最少评分数</translation></message>
<message><source>Leave out readers with fewer ratings; with --min-book until both hold (k-core)</source><translation>排除评分更少的读者；与 --min-book 一起使用时，反复排除直至两者都满足（k-core）</translation></message>
<message><source>Least ratings of a book</source><translation>书最少评分数</translation></message>
<message><source>Leave out books with fewer ratings, also such as nobody rated</source><translation>排除评分更少的书，包括无人评分的书</translation></message>
<message><source>Scale</source><translation>评分范围</translation></message>
<message><source>Write the ratings on this scale: the smallest becomes LOW, the largest HIGH</source><translation>将评分换算到此范围：最小值变为 LOW，最大值变为 HIGH</translation></message>
<message><source>make a sample library of that size</source><comment>a task</comment><translation>生成此规模的示例书库</translation></message>
<message numerus="yes"><source>%n quoted fields take up further lines (%1), which look like rows of their own: %2</source><comment>%n quoted field takes up further lines (%1), which look like rows of their own: %2</comment><translation><numerusform>%n 个带引号的字段延续到后面的行（%1），这些行看似独立的行：%2</numerusform></translation></message>
<message><source>%1@%2</source><comment>a measure and how long its lists are</comment><translation>%1@%2</translation></message>
<message><source>a part of a page</source><translation>网页的一部分</translation></message>
<message><source>This model has no book vectors.</source><translation>此模型没有图书向量。</translation></message>
<message><source>The scores of this model cannot be said in layers that other programs know.</source><translation>此模型的得分无法用其他程序认识的层来表示。</translation></message>
<message><source>Train a network, a factorization or two towers, for example goodbooks-neural.</source><translation>训练神经网络、矩阵分解或双塔模型，例如 goodbooks-neural。</translation></message>
<message><source>Finding groups</source><translation>正在查找分组</translation></message>
<message><source>Nothing is trained yet.</source><translation>尚未训练任何模型。</translation></message>
<message><source>Train a model first.</source><translation>先训练一个模型。</translation></message>
<message><source>There are no readers in this run, only books.</source><translation>此运行中没有读者，只有书。</translation></message>
<message><source>Take what is made of books, for example their vectors or nearest books.</source><translation>选择由书生成的内容，例如图书向量或最近邻图书。</translation></message>
<message><source>These vectors were made elsewhere, and no training of them is known.</source><translation>这些向量是在别处生成的，其训练过程未知。</translation></message>
<message><source>Take what is made of books, for example their map or nearest books.</source><translation>选择由书生成的内容，例如书的地图或最近邻图书。</translation></message>
<message><source>There is no map on the screen.</source><translation>屏幕上没有地图。</translation></message>
<message><source>Open the Map page first.</source><translation>先打开“地图”页面。</translation></message>
<message><source>an archive of NumPy arrays</source><translation>NumPy 数组压缩包</translation></message>
<message><source>a description of a run</source><translation>运行的说明</translation></message>
<message><source>a NumPy array</source><translation>NumPy 数组</translation></message>
<message><source>an ONNX model</source><translation>ONNX 模型</translation></message>
<message><source>a table of the books of a model</source><translation>模型的图书表</translation></message>
<message><source>a table of the readers of a model</source><translation>模型的读者表</translation></message>
<message><source>a safetensors file</source><translation>safetensors 文件</translation></message>
<message><source>a TensorFlow.js model</source><translation>TensorFlow.js 模型</translation></message>
<message><source>the weights of a TensorFlow.js model</source><translation>TensorFlow.js 模型的权重</translation></message>
<message><source>the Projector's vectors</source><translation>Projector 的向量</translation></message>
<message><source>the Projector's labels</source><translation>Projector 的标签文字</translation></message>
<message><source>the Projector's configuration</source><translation>Projector 的配置</translation></message>
<message><source>Drawing the books</source><translation>正在绘制书</translation></message>
<message><source>for the TensorFlow Embedding Projector</source><translation>用于 TensorFlow Embedding Projector</translation></message>
<message><source>a bookmark for the Projector</source><translation>Projector 的书签</translation></message>
<message><source>a table of recommendations</source><translation>推荐表</translation></message>
<message><source>Recommending</source><translation>正在推荐</translation></message>
<message><source>ten books for every reader</source><translation>每位读者十本书</translation></message>
<message><source>a table of figures</source><translation>指标值表</translation></message>
<message><source>a table of rankings</source><translation>排序指标表</translation></message>
<message><source>a table of vectors</source><translation>向量表</translation></message>
<message><source>a table of statistics</source><translation>统计表</translation></message>
<message><source>the loss curves as a table</source><translation>损失曲线，存为表格</translation></message>
<message><source>figures, vectors and their statistics as tables</source><translation>指标值、向量及其统计，存为表格</translation></message>
<message><source>a list of books for a web page</source><translation>供网页使用的图书列表</translation></message>
<message><source>the books for a web page</source><translation>供网页使用的书</translation></message>
<message><source>vectors in a word2vec format</source><translation>word2vec 格式的向量</translation></message>
<message><source>This run file is damaged (section %1)</source><translation>此运行文件已损坏（部分 %1）</translation></message>
<message><source>This run file is damaged (section %1: %2)</source><translation>此运行文件已损坏（部分 %1：%2）</translation></message>
<message><source>save this run</source><comment>a task</comment><translation>保存此运行</translation></message>
<message><source>Book bias</source><comment>a layer of a model</comment><translation>图书偏置</translation></message>
<message><source>User bias</source><comment>a layer of a model</comment><translation>读者偏置</translation></message>
<message><source>Mean rating</source><comment>a layer of a model</comment><translation>平均评分</translation></message>
<message><source>of all training ratings</source><comment>details of a layer</comment><translation>所有训练评分的</translation></message>
<message><source>Sum</source><comment>a layer of a model</comment><translation>求和</translation></message>
<message><source>Readers</source><comment>a layer of a model</comment><translation>读者</translation></message>
<message numerus="yes"><source>%n samples</source><comment>%n sample</comment><translation><numerusform>%n 次抽样</numerusform></translation></message>
<message><source>%1 of %2</source><comment>a number of samples, and how large each is</comment><translation>%1 / %2</translation></message>
<message><source>Book vectors and biases</source><comment>a layer of a model</comment><translation>图书向量和偏置</translation></message>
<message><source>User vectors and biases</source><comment>a layer of a model</comment><translation>读者向量和偏置</translation></message>
<message><source>Dot product and biases</source><comment>a layer of a model</comment><translation>点积和偏置</translation></message>
<message><source>Average of samples</source><comment>a layer of a model</comment><translation>抽样平均</translation></message>
<message><source>Book</source><comment>a layer of a model</comment><translation>书</translation></message>
<message><source>User</source><comment>a layer of a model</comment><translation>读者</translation></message>
<message><source>Book embedding</source><comment>a layer of a model</comment><translation>图书嵌入</translation></message>
<message><source>User embedding</source><comment>a layer of a model</comment><translation>读者嵌入</translation></message>
<message><source>%1, non-negative</source><comment>details of a layer</comment><translation>%1，非负</translation></message>
<message><source>Dot product</source><comment>a layer of a model</comment><translation>点积</translation></message>
<message><source>with the mean rating</source><comment>details of a layer</comment><translation>含平均评分</translation></message>
<message><source>Book vectors</source><comment>a layer of a model</comment><translation>图书向量</translation></message>
<message><source>Raise lambda</source><translation>提高 lambda</translation></message>
<message><source>The reader's books</source><comment>a layer of a model</comment><translation>读者的书</translation></message>
<message><source>1 for each, 0 for the others</source><comment>details of a layer</comment><translation>读过的为 1，其他为 0</translation></message>
<message><source>Weights</source><comment>a layer of a model</comment><translation>权重</translation></message>
<message><source>%1, none from a book to itself</source><comment>details of a layer</comment><translation>%1，书对自身为零</translation></message>
<message><source>Raise rdlae_lambda</source><translation>提高 rdlae_lambda</translation></message>
<message><source>%1, all but %2 zero</source><comment>details of a layer</comment><translation>%1，除 %2 个外全为零</translation></message>
<message><source>HR@10 0.637, NDCG@10 0.369 among 99 drawn books on MovieLens 1M (the weights and test lists that He et al. released)</source><translation>MovieLens 1M，与 99 本抽取的书一起排序：HR@10 0.637，NDCG@10 0.369（He 等发布的权重和测试列表）</translation></message>
<message><source>HR@10 0.671, NDCG@10 0.396 among 99 drawn books on MovieLens 1M (the weights and test lists that He et al. released)</source><translation>MovieLens 1M，与 99 本抽取的书一起排序：HR@10 0.671，NDCG@10 0.396（He 等发布的权重和测试列表）</translation></message>
<message><source>HR@10 0.671, NDCG@10 0.397 among 99 drawn books on MovieLens 1M (the weights and test lists that He et al. released, halves joined equally)</source><translation>MovieLens 1M，与 99 本抽取的书一起排序：HR@10 0.671，NDCG@10 0.397（He 等发布的权重和测试列表，两半等权合并）</translation></message>
<message><source>User GMF vector</source><comment>a layer of a model</comment><translation>读者 GMF 向量</translation></message>
<message><source>Book GMF vector</source><comment>a layer of a model</comment><translation>图书 GMF 向量</translation></message>
<message><source>Product</source><comment>a layer of a model</comment><translation>乘积</translation></message>
<message><source>element by element</source><comment>details of a layer</comment><translation>逐元素</translation></message>
<message><source>User MLP vector</source><comment>a layer of a model</comment><translation>读者 MLP 向量</translation></message>
<message><source>Book MLP vector</source><comment>a layer of a model</comment><translation>图书 MLP 向量</translation></message>
<message><source>Concatenate</source><comment>a layer of a model</comment><translation>拼接</translation></message>
<message><source>Dense %1</source><comment>a layer of a model</comment><translation>全连接 %1</translation></message>
<message><source>%1, ReLU</source><comment>details of a layer</comment><translation>%1，ReLU</translation></message>
<message><source>Fusion</source><comment>a layer of a model</comment><translation>融合</translation></message>
<message><source>Prediction</source><comment>a layer of a model</comment><translation>预测</translation></message>
<message><source>%1, sigmoid</source><comment>details of a layer</comment><translation>%1，sigmoid</translation></message>
<message><source>Nearest by ratings</source><comment>a layer of a model</comment><translation>按评分的最近邻</translation></message>
<message><source>%1, correlation</source><comment>details of a layer</comment><translation>%1，相关系数</translation></message>
<message><source>Weighted mean of ratings</source><comment>a layer of a model</comment><translation>评分的加权平均</translation></message>
<message><source>Nearest by sets</source><comment>a layer of a model</comment><translation>按集合的最近邻</translation></message>
<message><source>%1, cosine</source><comment>details of a layer</comment><translation>%1，余弦</translation></message>
<message><source>%1, BM25</source><comment>details of a layer</comment><translation>%1，BM25</translation></message>
<message><source>Sum of similarities</source><comment>a layer of a model</comment><translation>相似度求和</translation></message>
<message><source>for rankings</source><comment>details of a layer</comment><translation>用于排序</translation></message>
<message><source>User's ratings</source><comment>a layer of a model</comment><translation>读者的评分</translation></message>
<message><source>batch x n</source><translation>批次 x n</translation></message>
<message><source>Mean difference</source><comment>a layer of a model</comment><translation>平均差</translation></message>
<message><source>of each pair of books, over those who rated both</source><comment>details of a layer</comment><translation>每对书的平均差，取自给两本都评过分的读者</translation></message>
<message><source>Biases</source><comment>a layer of a model</comment><translation>偏置</translation></message>
<message><source>where no pair was rated by both</source><comment>details of a layer</comment><translation>用于没有任何书对被共同评分时</translation></message>
<message><source>Weighted mean</source><comment>a layer of a model</comment><translation>加权平均</translation></message>
<message><source>by the number who rated both</source><comment>details of a layer</comment><translation>以给两本都评过分的人数加权</translation></message>
<message><source>linear</source><comment>an activation</comment><translation>线性</translation></message>
<message><source>ReLU</source><comment>an activation</comment><translation>ReLU</translation></message>
<message><source>sigmoid</source><comment>an activation</comment><translation>sigmoid</translation></message>
<message><source>tanh</source><comment>an activation</comment><translation>tanh</translation></message>
<message><source>%1, dropout %2</source><comment>details of a layer</comment><translation>%1，随机失活 %2</translation></message>
<message><source>%1, %2</source><comment>details of a layer: its size and its activation</comment><translation>%1，%2</translation></message>
<message><source>Output</source><comment>a layer of a model</comment><translation>输出</translation></message>
<message><source>A common tutorial system for goodbooks-10k: embeddings and a dense network in the manner of He et al., Neural Collaborative Filtering, WWW 2017.</source><translation>goodbooks-10k 的常见教程系统：嵌入加全连接网络，方法依照 He 等，Neural Collaborative Filtering，WWW 2017。</translation></message>
<message><source>A published tutorial system for MovieLens 100k; dropout: Srivastava et al., JMLR 15, 2014.</source><translation>MovieLens 100k 的已发表教程系统；随机失活：Srivastava 等，JMLR 15，2014。</translation></message>
<message><source>A published serving example for goodbooks-10k; in the manner of Covington, Adams &amp; Sargin, RecSys 2016.</source><translation>goodbooks-10k 的已发表线上服务示例；方法依照 Covington、Adams 和 Sargin，RecSys 2016。</translation></message>
<message><source>%1, averaged over the graph</source><comment>details of a layer</comment><translation>%1，在图上取平均</translation></message>
<message><source>Biased matrix factorization that also learns from which books a reader chose to rate. More accurate than without, and slower.</source><translation>带偏置的矩阵分解，同时从读者选择给哪些书评分中学习。比不带此项更准确，也更慢。</translation></message>
<message><source>What a reader picked up says something even before the stars are looked at. SVD++ gives each book a second vector for that, and a reader stands as a vector of the reader's own plus the average of these over all books the reader rated (their sum over the root of their number). The rest is biased matrix factorization. It is among the most accurate models for ratings where readers have rated a dozen books or more, and knows new readers from their list of books at once. Each step touches all of a reader's books, so it runs on one thread and takes several times as long.</source><translation>读者拿起了哪些书，在看星级之前就已说明了一些问题。SVD++ 为此给每本书第二个向量，而读者由自己的向量加上其所有已评分的书的这些向量的平均（它们的和除以数量的平方根）来表示。其余部分是带偏置的矩阵分解。在读者评过十几本书以上的场合，它是最准确的评分模型之一，并能直接从书的列表认识新读者。每一步都涉及读者的所有书，因此只用一个线程运行，耗时是数倍。</translation></message>
<message><source>stars where readers have a dozen ratings or more</source><translation>读者有十几条以上评分时的星级</translation></message>
<message><source>RMSE 0.919, MAE 0.721 on MovieLens 100k in five folds (SVD++ in the README of Surprise)</source><translation>MovieLens 100k 五折：RMSE 0.919，MAE 0.721（Surprise 的 README 中的 SVD++）</translation></message>
<message><source>User's books</source><comment>a layer of a model</comment><translation>读者的书</translation></message>
<message><source>all that the user rated</source><comment>details of a layer</comment><translation>读者评过分的全部书</translation></message>
<message><source>Implicit embedding</source><comment>a layer of a model</comment><translation>隐式嵌入</translation></message>
<message><source>batch x n x %1</source><translation>批次 x n x %1</translation></message>
<message><source>Sum over root of n</source><comment>a layer of a model</comment><translation>和除以 n 的平方根</translation></message>
<message><source>Reader vector</source><comment>a layer of a model</comment><translation>读者向量</translation></message>
<message><source>The reader's last books</source><comment>a layer of a model</comment><translation>读者最近读的书</translation></message>
<message><source>1 for the last, 1/2 for the one before, ...</source><comment>details of a layer</comment><translation>最近一本为 1，前一本为 1/2，……</translation></message>
<message><source>What follows</source><comment>a layer of a model</comment><translation>后续</translation></message>
<message><source>Reader</source><comment>a layer of a model</comment><translation>读者</translation></message>
<message><source>Reader: %1</source><comment>a layer of a model, what is known of a reader</comment><translation>读者：%1</translation></message>
<message><source>Book: %1</source><comment>a layer of a model, what is known of a book</comment><translation>书：%1</translation></message>
<message><source>Reader: numbers</source><comment>a layer of a model</comment><translation>读者：数值</translation></message>
<message><source>Book: numbers</source><comment>a layer of a model</comment><translation>书：数值</translation></message>
<message><source>normalized</source><comment>details of a layer</comment><translation>归一化</translation></message>
<message><source>Reader: concatenate</source><comment>a layer of a model</comment><translation>读者：拼接</translation></message>
<message><source>Book: concatenate</source><comment>a layer of a model</comment><translation>书：拼接</translation></message>
<message><source>Reader: dense %1</source><comment>a layer of a model</comment><translation>读者：全连接 %1</translation></message>
<message><source>Book: dense %1</source><comment>a layer of a model</comment><translation>书：全连接 %1</translation></message>
<message><source>%1, linear</source><comment>details of a layer</comment><translation>%1，线性</translation></message>
<message><source>a run</source><translation>运行</translation></message>
<message><source>a search</source><translation>搜索</translation></message>
<message><source>a project</source><translation>项目</translation></message>
<message><source>a library's ratings</source><translation>书库的评分</translation></message>
<message><source>a library's catalogue</source><translation>书库的书目</translation></message>
<message><source>a table of coordinates</source><translation>坐标表</translation></message>
<message><source>a table of clusters</source><translation>聚类表</translation></message>
<message><source>a table of loss curves</source><translation>损失曲线表</translation></message>
<message><source>a table of selected books</source><translation>所选图书表</translation></message>
<message><source>a table of nearest books</source><translation>最近邻图书表</translation></message>
<message><source>a reader's ratings</source><translation>读者的评分</translation></message>
<message><source>a table of presets</source><translation>预设表</translation></message>
<message><source>a page</source><translation>网页</translation></message>
<message><source>a list of nearest books</source><translation>最近邻图书列表</translation></message>
<message><source>a list of readers</source><translation>读者列表</translation></message>
<message><source>an animation</source><translation>动画</translation></message>
<message><source>the list of a sample library's files</source><translation>示例书库的文件列表</translation></message>
<message><source>the list of exported files</source><translation>导出文件的列表</translation></message>
<message><source>a picture</source><translation>图片</translation></message>
<message><source>a drawing</source><translation>绘图</translation></message>
<message><source>An export into this folder was killed before all of its files had their names, and cannot be ended</source><translation>向此文件夹的一次导出在所有文件得到名称之前被强行终止，无法收尾</translation></message>
<message><source>An export into this folder was killed before all of its files had their names. It is not ended, since '%1' has been changed after it</source><translation>向此文件夹的一次导出在所有文件得到名称之前被强行终止。未予收尾，因为“%1”此后已被更改</translation></message>
<message><source>The folder to write into has no name</source><translation>要写入的文件夹没有名称</translation></message>
<message><source>The output file has no name</source><translation>输出文件没有名称</translation></message>
<message><source>'-' is no name for the folder to write into: standard output takes a single text only, and this is none</source><translation>“-”不能作为要写入的文件夹的名称：标准输出只接受单个文本，而它不是</translation></message>
<message><source>'-' is no name for the output file: standard output takes a single text only, and this is none</source><translation>“-”不能作为输出文件的名称：标准输出只接受单个文本，而它不是</translation></message>
<message><source>a good start, as Keras 2, Keras 3 on JAX or PyTorch and, but for where epsilon stands, torch.optim.Adam take it: every row moves at every step, and what the ratings of a batch say of one row is summed before it is squared; Keras 3.15 on TensorFlow adds up the squares of each instead, and so differs for rows that occur twice in a batch</source><translation>良好的起点，与 Keras 2、JAX 或 PyTorch 上的 Keras 3，以及（除 epsilon 的位置外）torch.optim.Adam 相同：每一步移动所有行，一个批次的评分对某一行的作用先求和再平方；TensorFlow 上的 Keras 3.15 则将各自的平方相加，因此对批次中出现两次的行结果不同</translation></message>
<message><source>adam that draws all numbers toward zero besides, by the weight decay</source><translation>adam，此外还按权重衰减将所有数值拉向零</translation></message>
<message><source>adam that moves only the books and readers of the batch</source><translation>adam，但只移动批次中的书和读者</translation></message>
<message><source>steps that grow shorter the more a number has moved, as in Keras 3: epsilon inside the root</source><translation>数值移动得越多，步长越短，与 Keras 3 相同：epsilon 在根号内</translation></message>
<message><source>adagrad as in torch.optim: epsilon beside the root, the sum of squares from 0</source><translation>与 torch.optim 相同的 adagrad：epsilon 在根号外，平方和从 0 开始</translation></message>
<message><source>plain steps down the slope, with momentum where it is set</source><translation>沿坡度下降的普通步，设置了动量时带动量</translation></message>
<message><source>steps of about one length however steep the slope, as in Keras 3: epsilon inside the root</source><translation>无论坡度多陡，步长大致相同，与 Keras 3 相同：epsilon 在根号内</translation></message>
<message><source>rmsprop as in torch.optim: epsilon beside the root</source><translation>与 torch.optim 相同的 rmsprop：epsilon 在根号外</translation></message>
<message><source>Linear</source><translation>线性</translation></message>
<message><source>ReLU</source><translation>ReLU</translation></message>
<message><source>Sigmoid</source><translation>Sigmoid</translation></message>
<message><source>Tanh</source><translation>Tanh</translation></message>
<message><source>Squared error</source><translation>平方误差</translation></message>
<message><source>Absolute error</source><translation>绝对误差</translation></message>
<message><source>Huber</source><translation>Huber</translation></message>
<message><source>Adam</source><translation>Adam</translation></message>
<message><source>AdamW</source><translation>AdamW</translation></message>
<message><source>Lazy Adam</source><translation>Lazy Adam</translation></message>
<message><source>Adagrad</source><translation>Adagrad</translation></message>
<message><source>Adagrad (PyTorch)</source><translation>Adagrad (PyTorch)</translation></message>
<message><source>Plain descent</source><translation>普通梯度下降</translation></message>
<message><source>RMSprop</source><translation>RMSprop</translation></message>
<message><source>RMSprop (PyTorch)</source><translation>RMSprop (PyTorch)</translation></message>
<message><source>Constant</source><translation>恒定</translation></message>
<message><source>In steps</source><translation>阶梯式</translation></message>
<message><source>Exponential</source><translation>指数</translation></message>
<message><source>At random</source><translation>随机</translation></message>
<message><source>Of each reader</source><translation>按每位读者</translation></message>
<message><source>By time</source><translation>按时间</translation></message>
<message><source>Last of each reader</source><translation>每位读者的最后一条</translation></message>
<message><source>By a file</source><translation>按文件</translation></message>
<message><source>%1 %2: %3.</source><comment>what a setting means; one of its values, and what that means</comment><translation>%1%2：%3。</translation></message>
<message><source>Published systems</source><translation>已发表的系统</translation></message>
<message><source>Rating prediction</source><translation>评分预测</translation></message>
<message><source>Baselines</source><translation>基线模型</translation></message>
<message><source>Validation file</source><translation>验证文件</translation></message>
<message><source>The file of held-out ratings; the ratings file is then all training.</source><translation>含留出评分的文件；评分文件则全部用于训练。</translation></message>
<message><source>How a rating is predicted or books are ranked: by means and biases, by products of vectors, by nearest neighbors, or by a neural network.</source><translation>预测评分或为书排序的方式：用均值和偏置、向量的点积、最近邻，或神经网络。</translation></message>
<message><source>tags</source><translation>标签</translation></message>
<message><source>books that were given a name together, as a column to color and filter by</source><translation>一起命名的书，作为可用于着色和筛选的列</translation></message>
<message><source>own readers</source><translation>自建读者</translation></message>
<message><source>readers whom a person made up, with their ratings and libraries</source><translation>用户自建的读者及其评分和书库</translation></message>
<message><source>notes</source><translation>备注</translation></message>
<message><source>what a person wrote down</source><translation>用户写下的内容</translation></message>
<message><source>the selection</source><translation>选择</translation></message>
<message><source>which run, book, reader and books are selected</source><translation>选择了哪个运行、哪本书、哪位读者和哪些书</translation></message>
<message><source>the window</source><translation>窗口</translation></message>
<message><source>the map</source><translation>地图</translation></message>
<message><source>training settings</source><translation>训练设置</translation></message>
<message><source>the form of the next training</source><translation>下一次训练的表单</translation></message>
<message><source>settings searches</source><translation>参数搜索</translation></message>
<message><source>searches for settings with all their trials</source><translation>参数搜索及其全部试验</translation></message>
<message><source>Metric</source><translation>度量</translation></message>
<message><source>How far two books are apart in the model's space: euclidean, or cosine, which looks at directions alone.</source><translation>模型空间中两本书的距离：euclidean，或只看方向的 cosine。</translation></message>
<message><source>Euclidean</source><translation>欧氏</translation></message>
<message><source>Projection</source><translation>投影</translation></message>
<message><source>tsne: neighbors stay neighbors; umap: the same in tighter groups; pacmap: neighbors and the large picture at once; pca: the directions of most variance; axes: between two books or groups of your choice.</source><translation>tsne：近邻仍是近邻；umap：同上，但分组更紧密；pacmap：兼顾近邻和全局；pca：方差最大的方向；axes：在自选的两本书或两组书之间。</translation></message>
<message><source>loss</source><translation>损失</translation></message>
<message><source>cross-entropy</source><translation>交叉熵</translation></message>
<message><source>it begins as %1</source><comment>a format</comment><translation>其开头与 %1 相同</translation></message>
<message><source>For research. Not for commercial use or for revenue without permission from a faculty member of GroupLens. Publications have to name the data set. No endorsement by the University of Minnesota or GroupLens may be claimed. There is no warranty. It must not be passed on without separate permission.</source><translation>供研究使用。未经 GroupLens 教员许可，不得用于商业或营利。出版物须注明该数据集。不得声称得到明尼苏达大学或 GroupLens 的认可。不提供任何担保。未经另行许可，不得转发。</translation></message>
<message><source>For research. Not for commercial use or for revenue without permission from a faculty member of GroupLens. Publications have to name the data set. No endorsement by the University of Minnesota or GroupLens may be claimed. There is no warranty. It may be passed on, also changed, under these same conditions only.</source><translation>供研究使用。未经 GroupLens 教员许可，不得用于商业或营利。出版物须注明该数据集。不得声称得到明尼苏达大学或 GroupLens 的认可。不提供任何担保。只能在相同条件下转发，修改后也是如此。</translation></message>
<message><source>Collected for academic use only. It must not be passed on and not be used for commercial purposes. Publications are asked to cite the papers below. Readers are anonymous; their shelves were public.</source><translation>仅为学术用途而收集。不得转发，不得用于商业目的。出版物应引用下列论文。读者是匿名的；其书架是公开的。</translation></message>
<message><source>Published for research; no license is named. Publications are asked to cite the paper below. The reviews are their writers' and Amazon's: ask before anything but research.</source><translation>为研究而发布；未注明许可。出版物应引用下列论文。评论属于其作者和 Amazon：用于研究以外的任何目的前须先征得同意。</translation></message>
<message><source>Creative Commons Attribution-ShareAlike 4.0: name the author; pass on what you change under the same license.</source><translation>知识共享 署名-相同方式共享 4.0：注明作者；修改后的内容须以相同许可发布。</translation></message>
<message><source>Freely given for research. Publications have to acknowledge it by citing the paper below. No license is named.</source><translation>免费供研究使用。出版物须引用下列论文以示致谢。未注明许可。</translation></message>
<message><source>Train again (%1: %2)…</source><comment>a setting and its value</comment><translation>重新训练（%1：%2）…</translation></message>
<message><source>Read as numbers, this many would be known: %1 (%2).</source><comment>readers or books; an example</comment><translation>若按数值比较，可识别的数量为：%1（%2）。</translation></message>
<message><source>The ratings of these data are on the scale %1, those that %2 was trained on are on the scale %3</source><translation>这些数据的评分范围是 %1，而 %2 训练所用的评分范围是 %3</translation></message>
<message><source>These data (%1, %2) and "%3" (%4, %5) have no reader and no book in common</source><comment>readers, books, a run, its readers, its books</comment><translation>这些数据（%1，%2）与“%3”（%4，%5）没有共同的读者，也没有共同的书</translation></message>
<message><source>%1 (%2, was %3)</source><comment>a setting, its value and the one before</comment><translation>%1（%2，原为 %3）</translation></message>
<message><source>"%1" is missing</source><translation>缺少“%1”</translation></message>
<message><source>"%1" is no text</source><translation>“%1”不是文本</translation></message>
<message><source>"%1" is no number that can be</source><translation>“%1”不是允许的数</translation></message>
<message><source>"%1" is no whole number</source><translation>“%1”不是整数</translation></message>
<message><source>"%1" is no list that can be</source><translation>“%1”不是允许的列表</translation></message>
<message><source>"%1" is "%2", which is unknown</source><translation>“%1”为“%2”，无法识别</translation></message>
<message><source>"settings" is no object</source><translation>“settings”不是对象</translation></message>
<message><source>the setting "%1" is no text</source><translation>设置“%1”不是文本</translation></message>
<message><source>"seed" is no number that can be</source><translation>“seed”不是允许的数</translation></message>
<message><source>"vary" holds something that is no text</source><translation>“vary”中有内容不是文本</translation></message>
<message><source>a trial has the number 0</source><translation>有试验的编号为 0</translation></message>
<message><source>a trial has other settings than are varied</source><translation>有试验的设置与所调整的参数不符</translation></message>
<message><source>it is no search</source><translation>它不是搜索</translation></message>
<message><source>it was written by a newer version of this program</source><translation>它由本程序更新的版本写出</translation></message>
<message><source>a trial stands in it twice</source><translation>其中有试验出现了两次</translation></message>
<message><source>a trial is no object</source><translation>有试验不是对象</translation></message>
<message><source>it holds more settings than there are</source><translation>其中的设置多于可能的数量</translation></message>
<message><source>it is nested too deeply</source><translation>它的嵌套过深</translation></message>
<message><source>"trials" stands in it twice</source><translation>其中“trials”出现了两次</translation></message>
<message><source>it holds too many trials</source><translation>其中的试验过多</translation></message>
<message><source>it is no JSON</source><translation>它不是 JSON</translation></message>
<message><source>Lower the learning rate or raise the regularization</source><translation>降低学习率或提高正则化</translation></message>
<message><source>Lower the learning rate, or use the adam optimizer</source><translation>降低学习率，或使用 adam 优化器</translation></message>
<message><source>Save it anew, for example by Keras or h5py.</source><translation>重新保存，例如用 Keras 或 h5py。</translation></message>
<message><source>A book has the id %1, and the table of the books has %2 rows</source><translation>有一本书的编号为 %1，而图书表有 %2 行</translation></message>
<message><source>A reader has the id %1, and the table of the readers has %2 rows</source><translation>有一位读者的编号为 %1，而读者表有 %2 行</translation></message>
<message><source>Not all ids of the books are whole numbers, so that none can be the number of a row</source><translation>书的编号并非都是整数，因此都不可能是行号</translation></message>
<message><source>Not all ids of the readers are whole numbers, so that none can be the number of a row</source><translation>读者的编号并非都是整数，因此都不可能是行号</translation></message>
<message><source>The ratings name %1 books, and the table of the books has %2 rows</source><translation>评分中有 %1 本书，而图书表有 %2 行</translation></message>
<message><source>The ratings name %1 readers, and the table of the readers has %2 rows</source><translation>评分中有 %1 位读者，而读者表有 %2 行</translation></message>
<message><source>in the table of the books the id is the number of the row</source><translation>图书表中编号就是行号</translation></message>
<message><source>in the table of the readers the id is the number of the row</source><translation>读者表中编号就是行号</translation></message>
<message><source>the rows of the table of the books are those of the rated books, each once, sorted by their ids</source><translation>图书表的各行是有评分的书，各出现一次，按编号排序</translation></message>
<message><source>the rows of the table of the readers are those of the rated readers, each once, sorted by their ids</source><translation>读者表的各行是有评分的读者，各出现一次，按编号排序</translation></message>
<message><source>the rows of the table of the books are those of the rated books, each once, in the order of the ratings</source><translation>图书表的各行是有评分的书，各出现一次，按评分中的次序</translation></message>
<message><source>the rows of the table of the readers are those of the rated readers, each once, in the order of the ratings</source><translation>读者表的各行是有评分的读者，各出现一次，按评分中的次序</translation></message>
<message><source>The file</source><translation>文件</translation></message>
<message><source>the rows are named by %1, their ids are %2</source><translation>各行的名称取自 %1，编号为 %2</translation></message>
<message><source>There are %1 labels and %2 vectors, so that it is open which belongs to which</source><translation>标签文字有 %1 个，向量有 %2 个，因此无法确定对应关系</translation></message>
<message><source>There are %1 labels and %2 vectors, and '%3' in the column %4 is no number of a row</source><translation>标签文字有 %1 个，向量有 %2 个，而列 %4 中的“%3”不是行号</translation></message>
<message><source>There are %1 labels and %2 vectors, and the numbers in the column %3 begin with %4, so that it is open whether they count the rows from 0</source><translation>标签文字有 %1 个，向量有 %2 个，且列 %3 中的数从 %4 开始，因此无法确定行号是否从 0 起</translation></message>
<message><source>no numbers</source><comment>of an array, in place of its type</comment><translation>非数值</translation></message>
<message><source>`projector_config.pbtxt` with the files that it names, or `vecs.tsv` with the `meta.tsv` beside it</source><translation>`projector_config.pbtxt` 及其中指定的文件，或 `vecs.tsv` 及旁边的 `meta.tsv`</translation></message>
<message><source>too many tensors: %1</source><translation>张量过多：%1</translation></message>
<message><source>float16, bfloat16, float32, float64 and whole numbers; of several tensors `--tensor` names one</source><translation>float16、bfloat16、float32、float64 和整数；有多个张量时用 `--tensor` 指定一个</translation></message>
<message><source>The table</source><translation>表格</translation></message>
<message numerus="yes"><source>%n books taken on %1 (UTC)</source><comment>%n book taken on %1 (UTC)</comment><translation><numerusform>%1 (UTC) 一天读过 %n 本书</numerusform></translation></message>
<message numerus="yes"><source>%n ratings on %1 (UTC)</source><comment>%n rating on %1 (UTC)</comment><translation><numerusform>%1 (UTC) 一天给出 %n 条评分</numerusform></translation></message>
<message numerus="yes"><source>%n books taken in all</source><comment>%n book taken in all</comment><translation><numerusform>总共读过 %n 本书</numerusform></translation></message>
<message numerus="yes"><source>%n ratings in all</source><comment>%n rating in all</comment><translation><numerusform>总共给出 %n 条评分</numerusform></translation></message>
<message><source>mean</source><comment>a baseline: the mean of all ratings</comment><translation>均值</translation></message>
<message><source>bias</source><comment>a baseline: the biases of readers and books</comment><translation>偏置</translation></message>
<message><source>popularity</source><comment>a baseline: the most popular books</comment><translation>流行度</translation></message>
<message><source>%1; %2</source><comment>two parts of a list</comment><translation>%1；%2</translation></message>
<message numerus="yes"><source>%n read without a rating</source><comment>%n read without a rating</comment><translation><numerusform>%n 本读过但未评分</numerusform></translation></message>
<message><source>There is not enough memory for this: %1</source><comment>%1 is a task: draw this map</comment><translation>内存不足，无法完成：%1</translation></message>
<message><source>This was not possible: %1 (%2)</source><comment>a task: draw this map; why not</comment><translation>未能完成：%1（%2）</translation></message>
<message><source>A file of that name is there already: %1</source><comment>what it is</comment><translation>已有同名文件：%1</translation></message>
<message numerus="yes"><source>%n cells hold %2 or the like, which stands for a control character in the tables of this program; it is read as that character (first on line %1)</source><comment>%n cell holds %2 or the like, which stands for a control character in the tables of this program; it is read as that character (first on line %1)</comment><translation><numerusform>%n 个单元格含有 %2 之类的内容，本程序的表格用它表示控制字符；已按该字符读取（首次出现在第 %1 行）</numerusform></translation></message>
<message><source>bits</source><translation>比特</translation></message>
<message><source>There are no slices by %1, as these runs predict no ratings: %2</source><translation>没有按 %1 的子集，因为这些运行不预测评分：%2</translation></message>
<message><source>Choose a figure of lists with --metric, such as ndcg@10</source><translation>请用 --metric 选择列表的指标，例如 ndcg@10</translation></message>
<message><source>At most %1 bytes are kept, as the window's settings say</source><translation>最多保留 %1 字节，依窗口中的设置</translation></message>
<message><source>How much is kept is set in the window, on its page of settings; what was not asked for longest goes first.</source><translation>保留多少在窗口的设置页中设定；最久未用的最先清除。</translation></message>
<message><source>%1 is about files that are read, and a run holds its data</source><translation>%1 针对所读取的文件，而运行自带其数据</translation></message>
<message><source>Say what is in the data, with every warning, in a project or in a run</source><translation>说明数据的内容及所有警告，或项目、运行中的内容</translation></message>
<message><source>value</source><comment>column of a table</comment><translation>值</translation></message>
<message><source>in the preset</source><comment>column of a table</comment><translation>预设值</translation></message>
<message><source>run</source><translation>运行</translation></message>
<message><source>model</source><translation>模型</translation></message>
<message><source>%1, preset %2</source><comment>a model, a preset</comment><translation>%1，预设 %2</translation></message>
<message><source>goes on from</source><translation>接续自</translation></message>
<message><source>split</source><translation>划分</translation></message>
<message><source>training ratings</source><translation>训练评分</translation></message>
<message><source>held-out ratings</source><translation>留出评分</translation></message>
<message><source>bytes</source><translation>字节</translation></message>
<message><source>%1 is followed by no language</source><translation>%1 之后没有指定语言</translation></message>
<message><source>There is no such folder</source><translation>没有这个文件夹</translation></message>
<message><source>Choose one that exists</source><translation>选择一个存在的文件夹</translation></message>
<message><source>Unsaved work is kept in this folder already</source><translation>未保存的工作已暂存在此文件夹中</translation></message>
<message><source>Choose another one</source><translation>选择另一个</translation></message>
<message><source>There is too little room for unsaved work: %1 MB are free, and %2 MB are needed</source><translation>存放未保存工作的空间不足：可用 %1 MB，需要 %2 MB</translation></message>
<message><source>what is left out of the data</source><translation>数据中排除的内容</translation></message>
<message><source>%1 takes up to %2 MB of memory, and there are %3</source><translation>%1 最多占用 %2 MB 内存，而现有 %3</translation></message>
<message><source>Close other programs, or name other figures</source><translation>关闭其他程序，或指定其他指标</translation></message>
<message><source>%1: takes up to %2 MB of memory; about %3 left</source><translation>%1：最多占用 %2 MB 内存；大约还需 %3</translation></message>
<message><source>Measure how fast this machine trains, ranks, reads and draws, on data made for that</source><translation>用专门生成的数据，测量这台机器训练、排序、读取和绘图有多快</translation></message>
<message><source>The figures to measure; all where none is named</source><translation>要测量的指标；不指定则全部测量</translation></message>
<message><source>How often each is measured, after a first time that does not count</source><translation>每项测量多少次，第一次不计入</translation></message>
<message><source>%1 of %2 trials are made, %3 are being made</source><translation>%2 次试验中已完成 %1 次，%3 次正在进行</translation></message>
<message><source>"%1" is no amount of memory from 64M up</source><translation>“%1” 不是 64M 以上的内存量</translation></message>
<message><source>Write 512M or 2G.</source><translation>写 512M 或 2G。</translation></message>
<message><source>The sample library is made, not read, and needs no store</source><translation>示例书库是生成的，不是读取的，不需要磁盘存储</translation></message>
<message><source>Name a folder or file, or --ratings FILE.</source><translation>指定一个文件夹或文件，或者 --ratings FILE。</translation></message>
<message><source>'%1' is a store already</source><translation>“%1” 已经是磁盘存储</translation></message>
<message><source>Name the files that it was made of.</source><translation>指定它由哪些文件生成。</translation></message>
<message><source>The data are in this folder: %1</source><translation>数据就在这个文件夹里：%1</translation></message>
<message><source>Name another one for the store.</source><translation>为磁盘存储指定另一个文件夹。</translation></message>
<message><source>Read and clean more ratings than memory holds, once, into a store that stands for them</source><translation>把内存装不下的评分一次读入并清洗，写成代表它们的磁盘存储</translation></message>
<message><source>What the program may have in memory meanwhile</source><translation>其间程序可以占用的内存</translation></message>
<message><source>Replace a store that is there already</source><translation>替换已有的磁盘存储</translation></message>
<message><source>A store is named where DATA is: info, train, search and the others read it page by page, and give what they give of the files.</source><translation>在需要 DATA 的地方指定磁盘存储：info、train、search 等逐页读取它，给出的结果与文件的相同。</translation></message>
<message><source>%1 at work</source><comment>a number of trials</comment><translation>%1 次进行中</translation></message>
<message><source>Stop after so much training, that of all workers added up; 0: no limit</source><translation>训练达到这么长时间后停止，所有工作进程合计；0：不限</translation></message>
<message><source>What the work is cannot be read</source><translation>无法读取要做的工作</translation></message>
<message><source>Is this program of the same version?</source><translation>这个程序是同一版本吗？</translation></message>
<message><source>The program on %1 is of version %2, the work of version %3</source><translation>%1 上的程序版本为 %2，而工作的版本为 %3</translation></message>
<message><source>Have the same on all hosts; --remote-program says where it is.</source><translation>在所有主机上使用同一版本；--remote-program 指明它在哪里。</translation></message>
<message><source>%1 does not work with the instructions %2, and others give other digits</source><translation>%1 不能使用指令集 %2，其他指令集会得出不同的数字</translation></message>
<message><source>Set SHELFSPACE_ISA to some that all hosts have where the work begins.</source><translation>在工作开始的地方把 SHELFSPACE_ISA 设为所有主机都有的指令集。</translation></message>
<message><source>The data on %1 are others than where the work began: %2 ratings, checksum %3 and not %4</source><translation>%1 上的数据与工作开始处不同：%2 条评分，校验和为 %3，而不是 %4</translation></message>
<message><source>Have the same files under the same name on all hosts.</source><translation>在所有主机上以相同的名称放置相同的文件。</translation></message>
<message><source>This model takes the ratings of a store into memory: %1 MB</source><translation>这个模型要把磁盘存储中的评分装入内存：%1 MB</translation></message>
<message><source>Working</source><translation>正在工作</translation></message>
<message><source>Whoever began this work shows no sign of life</source><translation>开始这项工作的程序没有响应</translation></message>
<message><source>Begin it again with the same words; it goes on where it was.</source><translation>用同样的命令重新开始；它会从中断处继续。</translation></message>
<message numerus="yes"><source>The work is over; %n trials were made here.</source><comment>The work is over; %n trial was made here.</comment><translation><numerusform>工作已结束；在这里做了 %n 次试验。</numerusform></translation></message>
<message><source>Make trials of a search or a leaderboard that another machine has begun</source><translation>为另一台机器开始的搜索或排行榜做试验</translation></message>
<message><source>The folder that search or leaderboard was given with --queue</source><translation>用 --queue 交给 search 或 leaderboard 的文件夹</translation></message>
<message><source>What this worker is called; by itself the host and a number</source><translation>这个工作进程的名称；默认为主机名加一个数字</translation></message>
<message><source>How many workers share this machine and its threads</source><translation>有多少个工作进程共用这台机器及其线程</translation></message>
<message><source>Threads to use, 0 for as many as the machine has, divided among its workers</source><translation>使用的线程数，0 表示与机器的线程数相同，由其上的工作进程平分</translation></message>
<message><source>Any number of workers can come and go: what one had begun when it was ended is made by another. It ends with the work, or where that shows no sign of life.</source><translation>工作进程可以随时加入或离开，数量不限：某个进程结束时尚未完成的试验由另一个来做。它随工作结束而结束，或在工作没有响应时结束。</translation></message>
<message><source>The same on several machines.</source><translation>在多台机器上做同样的事。</translation></message>
<message><source>One more worker for a search that has begun.</source><translation>为已开始的搜索再加一个工作进程。</translation></message>
<message><source>Two figures of speed on this machine.</source><translation>这台机器上的两项速度指标。</translation></message>
<message><source>%1 is about files that are read, and a store holds what was read: prepare it anew</source><translation>%1 针对要读取的文件，而磁盘存储里是已经读取的内容：重新准备</translation></message>
<message><source>Other machines</source><translation>其他机器</translation></message>
<message><source>A new folder that all machines see under the same name, as they do DATA: there the workers find what to do. Without --hosts others start them, with 'shelfspace work FOLDER'; what comes out is the same whoever works</source><translation>一个新文件夹，所有机器以同一名称看到它，DATA 也一样：工作进程在那里找到要做的事。不用 --hosts 时由别人用 'shelfspace work FOLDER' 启动它们；无论谁来做，结果都一样</translation></message>
<message><source>Spread the work over these: one host a line, with the number of workers where it is not one, HOST:2 or HOST slots=2; localhost needs no ssh</source><translation>把工作分给这些主机：每行一台，工作进程不是一个时注明数量，HOST:2 或 HOST slots=2；localhost 不需要 ssh</translation></message>
<message><source>Say the line that starts so many workers in Slurm, and wait for them</source><translation>给出在 Slurm 中启动这么多工作进程的命令行，并等待它们</translation></message>
<message><source>What starts a worker on a host</source><translation>用什么在主机上启动工作进程</translation></message>
<message><source>Where shelfspace is on the hosts; by itself where it is here</source><translation>shelfspace 在各主机上的位置；默认与这里相同</translation></message>
<message><source>Seconds without a sign of life after which another takes a worker's trial</source><translation>多少秒没有响应之后由另一个进程接手其试验</translation></message>
<message><source>Both --hosts and --sbatch say who works</source><translation>--hosts 和 --sbatch 都指定了由谁工作</translation></message>
<message><source>Other machines cannot read standard input</source><translation>其他机器无法读取标准输入</translation></message>
<message><source>Name a file that all of them see.</source><translation>指定一个所有机器都能看到的文件。</translation></message>
<message><source>Start the workers: %1</source><translation>启动工作进程：%1</translation></message>
<message><source>A worker on %1 is gone, the others go on: %2</source><comment>a host, and what was said there</comment><translation>%1 上的一个工作进程已消失，其他的继续：%2</translation></message>
<message><source>figure</source><comment>column of a table</comment><translation>指标</translation></message>
<message><source>median</source><comment>column of a table</comment><translation>中位数</translation></message>
<message><source>least</source><comment>column of a table</comment><translation>最小</translation></message>
<message><source>a second</source><comment>column of a table</comment><translation>每秒</translation></message>
<message><source>of the most</source><comment>column of a table</comment><translation>占上限</translation></message>
<message><source>MB</source><comment>column of a table</comment><translation>MB</translation></message>
<message><source>The most: one thread of this processor multiplies and adds %1 billion floats a second (%2), and reads %3 GB a second from memory. Each figure had %4 threads at most.</source><translation>上限：这个处理器的一个线程每秒做 %1×10⁹ 次浮点乘加（%2），每秒从内存读取 %3 GB。每项指标最多使用 %4 个线程。</translation></message>
<message numerus="yes"><source>%n readers with fewer than %1</source><comment>%n reader with fewer than %1</comment><translation><numerusform>%n 位读者的评分少于 %1</numerusform></translation></message>
<message numerus="yes"><source>%n books with fewer than %1</source><comment>%n book with fewer than %1</comment><translation><numerusform>%n 本书的评分少于 %1</numerusform></translation></message>
<message><source>The disk has no room for %1 MB more; %2 MB are free</source><translation>磁盘上没有另外 %1 MB 的空间；可用 %2 MB</translation></message>
<message><source>Name a folder on another disk.</source><translation>指定另一块磁盘上的文件夹。</translation></message>
<message><source>What must be in memory of these data, as ids and titles, is more than %1 MB</source><translation>这些数据中必须留在内存里的部分（如编号和书名）超过 %1 MB</translation></message>
<message><source>Give more: --memory 2G.</source><translation>给得更多：--memory 2G。</translation></message>
<message><source>prepare a store</source><comment>a task</comment><translation>准备磁盘存储</translation></message>
<message><source>This store was made by a newer version of Shelfspace (format %1, this program reads up to %2)</source><translation>这个磁盘存储由更新版本的 Shelfspace 生成（格式 %1，本程序最多读取到 %2）</translation></message>
<message><source>Every rating counts as a sign of interest, whatever its stars. Vectors are fitted so that the product of a reader's and a book's is near 1 where the reader has the book and, with a small weight, near 0 for all other books; readers and books are solved for in turn while the other side stays. Taking all books without a rating into account, not a sample of them, is what makes it strong; well tuned it keeps up with far newer models. A new reader gets a vector at once without training, and a score is exactly a sum over the reader's books. It predicts no stars, and a book that nobody has read cannot be placed.</source><translation>每条评分都算作感兴趣的表示，不论几星。向量的拟合目标是：读者与书的乘积，在读者读过该书时接近 1，对所有其他书则以较小的权重接近 0；读者和书交替求解，一方固定时求解另一方。把所有没有评分的书都考虑在内，而不是只取样本，正是它强大的原因；调得好的话，可与新得多的模型媲美。新读者无需训练即可得到向量，得分恰好是读者各本书的贡献之和。它不预测星级，没有人读过的书也无法定位。</translation></message>
<message><source>Exact solutions</source><translation>精确求解</translation></message>
<message><source>Solve for each reader and book at once instead of in a few steps from where they stood: no better, and several times slower.</source><translation>对每位读者和每本书一次解出，而不是从原有位置走几步：结果不会更好，却慢好几倍。</translation></message>
<message><source>a store</source><translation>磁盘存储</translation></message>
<message><source>it ended with %1</source><translation>它以 %1 结束</translation></message>
<message><source>it was killed</source><translation>它被终止了</translation></message>
<message><source>'%1' is no name of a host</source><translation>“%1” 不是主机名</translation></message>
<message><source>Write one host a line: HOST or HOST:2</source><translation>每行写一台主机：HOST 或 HOST:2</translation></message>
<message><source>'%1' is more than a line of hosts has</source><translation>“%1” 超出了主机行的内容</translation></message>
<message><source>'%1' is no number of places</source><translation>“%1” 不是位置数</translation></message>
<message><source>It is a whole number from 1 to %1</source><translation>应为 1 到 %1 的整数</translation></message>
<message><source>The file names more hosts than can be</source><translation>文件中的主机超过了允许的数量</translation></message>
<message><source>The file names no host</source><translation>文件中没有主机</translation></message>
<message><source>No worker is left; the last one, on %1: %2</source><comment>a host, and what was said there</comment><translation>没有剩下的工作进程；最后一个在 %1 上：%2</translation></message>
<message><source>Nobody hands out work in this folder</source><translation>这个文件夹里没有人分配工作</translation></message>
<message><source>Begin a search or a leaderboard with --queue and this folder, or wait until it has begun</source><translation>用 --queue 和这个文件夹开始一次搜索或排行榜，或等到它开始</translation></message>
<message><source>Another search works in this folder</source><translation>另一个搜索正在这个文件夹里工作</translation></message>
<message><source>Choose another folder, or wait for its end</source><translation>选择另一个文件夹，或等它结束</translation></message>
<message><source>This folder holds results of other work</source><translation>这个文件夹里是另一项工作的结果</translation></message>
<message><source>Choose another folder, or remove this one</source><translation>选择另一个文件夹，或移除这个</translation></message>
<message><source>There is something else in this folder: %1</source><translation>这个文件夹里有别的东西：%1</translation></message>
<message><source>Choose a new or an empty one</source><translation>选择一个新的或空的文件夹</translation></message>
<message numerus="yes"><source>%n workers have failed at the same trial</source><comment>%n worker has failed at the same trial</comment><translation><numerusform>%n 个工作进程在同一次试验上失败了</numerusform></translation></message>
<message><source>Look whether it takes more memory or time than the hosts have</source><translation>检查它所需的内存或时间是否超过主机所能提供的</translation></message>
<message><source>Ratings that memory does not hold, read once into a store.</source><translation>内存装不下的评分，一次读入磁盘存储。</translation></message>
</context>
</TS>
