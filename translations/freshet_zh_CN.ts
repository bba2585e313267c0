<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>BottleneckText</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>时间表</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Files are not there</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>No peers</source>
        <translation>没有用户</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>No peer answers</source>
        <translation>没有用户响应</translation>
    </message>
    <message>
        <source>Nobody has the rest</source>
        <translation>没有人有其余部分</translation>
    </message>
    <message>
        <source>Peers serve others</source>
        <translation>用户正在为他人服务</translation>
    </message>
    <message>
        <source>Limit for all</source>
        <translation>总限速</translation>
    </message>
    <message>
        <source>Category&apos;s limit</source>
        <translation>分类限速</translation>
    </message>
    <message>
        <source>Its own limit</source>
        <translation>自身限速</translation>
    </message>
    <message>
        <source>Peers&apos; limits</source>
        <translation>用户限速</translation>
    </message>
    <message>
        <source>Has given enough</source>
        <translation>已分享足够</translation>
    </message>
    <message>
        <source>Delay on the line</source>
        <translation>线路延迟</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>流量配额</translation>
    </message>
    <message>
        <source>Connection limit</source>
        <translation>连接数上限</translation>
    </message>
    <message>
        <source>Upload slots</source>
        <translation>上传位</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>在途请求</translation>
    </message>
    <message>
        <source>Peers&apos; speed</source>
        <translation>用户速度</translation>
    </message>
    <message>
        <source>Nobody asks</source>
        <translation>无人请求</translation>
    </message>
    <message>
        <source>What is left of the quota is spread until %1: %2.</source>
        <translation>剩余配额平均分配到 %1：%2。</translation>
    </message>
    <message>
        <source>The quota is used up until %1.</source>
        <translation>配额已用完，直到 %1。</translation>
    </message>
    <message>
        <source>The limit for all torrents is reached: %1.</source>
        <translation>已达到所有种子的总限速：%1。</translation>
    </message>
    <message>
        <source>The limit of &quot;%1&quot; is reached: %2.</source>
        <extracomment>%1 is a category, %2 a rate</extracomment>
        <translation>已达到“%1”的限速：%2。</translation>
    </message>
    <message>
        <source>This torrent&apos;s own limit is reached: %1.</source>
        <translation>已达到此种子自身的限速：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n peers are at the limit that is set for them: %1.</source>
        <translation>
            <numerusform>%n 个用户已达到为其设定的限速：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has given enough and goes on slowly: %1.</source>
        <translation>已分享足够，继续慢速上传：%1。</translation>
    </message>
    <message>
        <source>Uploads are held back so that they do not delay others on the line: %1.</source>
        <translation>为避免影响线路上的其他设备，上传受到抑制：%1。</translation>
    </message>
    <message>
        <source>This torrent waits for its turn.</source>
        <translation>此种子正在排队。</translation>
    </message>
    <message>
        <source>No peers are known yet.</source>
        <translation>尚未找到任何用户。</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n known peers has answered yet.</source>
        <translation>
            <numerusform>已知的 %n 个用户均未响应。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are connected, as many as may be. %1 are known.</source>
        <translation>
            <numerusform>已连接 %n 个用户，已达上限。已知 %1 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are served at once, as many as the settings allow. %1 want something.</source>
        <translation>
            <numerusform>同时为 %n 个用户上传，已达设置上限。%1 个用户有需求。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces arrive faster than this computer verifies them.</source>
        <translation>数据块到达的速度超过了本机校验的速度。</translation>
    </message>
    <message numerus="yes">
        <source>%n peers could send more if more were asked of them at a time.</source>
        <translation>
            <numerusform>若同时请求更多，%n 个用户可以发送得更快。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n peers that are served take it as fast as they can.</source>
        <translation>
            <numerusform>正在服务的 %n 个用户已尽其最快速度接收。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n peers that send do so as fast as they can.</source>
        <translation>
            <numerusform>正在发送的 %n 个用户已尽其最快速度发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n connected peers asks for anything.</source>
        <translation>
            <numerusform>已连接的 %n 个用户都没有请求数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>If that lasts, check the network and the firewall.</source>
        <translation>若持续如此，请检查网络和防火墙。</translation>
    </message>
    <message>
        <source>It goes on when a peer with the rest comes.</source>
        <translation>有其余部分的用户出现后会继续。</translation>
    </message>
    <message>
        <source>Sharing more makes peers serve you sooner.</source>
        <translation>多分享可以更早得到服务。</translation>
    </message>
    <message>
        <source>Fewer active torrents, or another disk, would help.</source>
        <translation>减少活动种子或换一块磁盘会有帮助。</translation>
    </message>
    <message>
        <source>&quot;Automatic&quot; for pieces and requests per peer would help.</source>
        <translation>将每个用户的数据块数和请求数设为“自动”会有帮助。</translation>
    </message>
    <message>
        <source>Other programs may be using the processor.</source>
        <translation>处理器可能被其他程序占用。</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>慢速模式</translation>
    </message>
    <message>
        <source>The limit of slow mode is reached: %1.</source>
        <translation>已达到慢速模式的限速：%1。</translation>
    </message>
    <message>
        <source>Limit of each torrent</source>
        <translation>单个种子限速</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads run already; the limit is %1.</source>
        <translation>
            <numerusform>已有 %n 个下载在运行；上限为 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are seeding already; the limit is %1.</source>
        <translation>
            <numerusform>已有 %n 个种子在做种；上限为 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n torrents run already; the limit is %1.</source>
        <translation>
            <numerusform>已有 %n 个种子在运行；上限为 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents are being checked; the limit is %1.</source>
        <translation>
            <numerusform>正在检查 %n 个种子的文件；上限为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit of each torrent is reached: %1.</source>
        <translation>已达到每个种子的限速：%1。</translation>
    </message>
    <message>
        <source>Tag&apos;s limit</source>
        <translation>标签限速</translation>
    </message>
    <message>
        <source>The limit of the tag &quot;%1&quot; is reached: %2.</source>
        <extracomment>%1 is a tag, %2 a rate</extracomment>
        <translation>已达到标签“%1”的限速：%2。</translation>
    </message>
    <message>
        <source>This torrent is paused.</source>
        <translation>此种子已暂停。</translation>
    </message>
    <message>
        <source>This torrent is done.</source>
        <translation>此种子已完成。</translation>
    </message>
    <message>
        <source>Peers stopped sending</source>
        <translation>用户停止了发送</translation>
    </message>
    <message>
        <source>Damaged data</source>
        <translation>数据损坏</translation>
    </message>
    <message>
        <source>Most peers choke us</source>
        <translation>多数用户阻塞了我们</translation>
    </message>
    <message>
        <source>The schedule pauses everything.</source>
        <translation>时间表暂停了一切。</translation>
    </message>
    <message>
        <source>The schedule pauses downloads.</source>
        <translation>时间表暂停了下载。</translation>
    </message>
    <message>
        <source>The schedule pauses everything until %1.</source>
        <extracomment>%1 is a time of day, or a date and a time of day</extracomment>
        <translation>时间表暂停一切，直到 %1。</translation>
    </message>
    <message>
        <source>The schedule pauses downloads until %1.</source>
        <translation>时间表暂停下载，直到 %1。</translation>
    </message>
    <message numerus="yes">
        <source>All %n connected peers that have missing data wait to send.</source>
        <translation>
            <numerusform>已连接的 %n 个拥有所缺数据的用户都还没有发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n connected peers that have missing data wait to send; the upload limit is %1.</source>
        <translation>
            <numerusform>已连接的 %n 个拥有所缺数据的用户都还没有发送；上传限速为 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each peer is asked for %n blocks at a time at most; more would fit this line.</source>
        <translation>
            <numerusform>每次最多向一个用户请求 %n 个块；这条线路还能容纳更多。</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged data: %1 of what came was of no use.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>数据损坏：收到的数据中有 %1 没有用处。</translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; nobody is blocked for it yet.</source>
        <translation>
            <numerusform>数据损坏：%n 个数据块校验失败；还没有人因此被封禁。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; blocked %1.</source>
        <extracomment>%1 is one address or several</extracomment>
        <translation>
            <numerusform>数据损坏：%n 个数据块校验失败；已封禁 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; blocked %1 and others.</source>
        <translation>
            <numerusform>数据损坏：%n 个数据块校验失败；已封禁 %1 等。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n connected peers together lack %1 of the data.</source>
        <translation>
            <numerusform>已连接的 %n 个用户合起来还缺 %1 的数据。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Peers stopped sending: for a minute nothing has come from %1 of %n.</source>
        <translation>
            <numerusform>用户停止了发送：%n 个中有 %1 个已经一分钟没有数据传来。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n peers choke us.</source>
        <translation>
            <numerusform>%n 个用户中有 %1 个阻塞了我们。</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk takes %1; %2 wait.</source>
        <extracomment>%1 is a rate, %2 a size</extracomment>
        <translation>磁盘写入 %1；%2 在等待。</translation>
    </message>
</context>
<context>
    <name>ChartAxis</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>−%1&#xa0;min</source>
        <extracomment>Time before now: &quot;-45 s&quot;, &quot;-5 min&quot;.</extracomment>
        <translation>−%1&#xa0;分</translation>
    </message>
    <message>
        <source>−%1&#xa0;s</source>
        <translation>−%1&#xa0;秒</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 is not a torrent file.</source>
        <translation>%1 不是种子文件。</translation>
    </message>
    <message>
        <source>%1 has more files or data than Freshet can handle.</source>
        <translation>%1 的文件或数据超出 Freshet 的处理能力。</translation>
    </message>
    <message>
        <source>%1 contains paths or sizes that could do harm.</source>
        <translation>%1 含有可能造成危害的路径或大小。</translation>
    </message>
    <message>
        <source>%1 needs BitTorrent v2, which Freshet does not have.</source>
        <translation>%1 需要 BitTorrent v2，Freshet 不支持。</translation>
    </message>
    <message>
        <source>%1 is not a magnet link.</source>
        <translation>%1 不是磁力链接。</translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 已在列表中。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 could not be fetched.</source>
        <translation>无法获取 %1。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation>%1 的证书无效。</translation>
    </message>
    <message>
        <source>%1 is an address of a kind Freshet cannot open.</source>
        <translation>Freshet 无法打开 %1 这类地址。</translation>
    </message>
    <message>
        <source>Cannot write to %1: no space left.</source>
        <translation>无法写入 %1：空间不足。</translation>
    </message>
    <message>
        <source>Cannot write to %1: permission denied.</source>
        <translation>无法写入 %1：权限不足。</translation>
    </message>
    <message>
        <source>Files are missing: %1.</source>
        <translation>缺少文件：%1。</translation>
    </message>
    <message>
        <source>Something else has the name %1.</source>
        <translation>名称 %1 已被其他内容占用。</translation>
    </message>
    <message>
        <source>The path %1 is too long for this disk.</source>
        <translation>路径 %1 对此磁盘来说过长。</translation>
    </message>
    <message>
        <source>Too many files are open to open %1.</source>
        <translation>打开的文件过多，无法打开 %1。</translation>
    </message>
    <message>
        <source>The disk failed at %1.</source>
        <translation>磁盘在 %1 处出错。</translation>
    </message>
    <message>
        <source>%1 is damaged on the disk.</source>
        <translation>磁盘上的 %1 已损坏。</translation>
    </message>
    <message>
        <source>The disk returned different data than was written to %1. Check the disk and its cable.</source>
        <translation>从磁盘读出的数据与写入 %1 的不同。请检查磁盘及其线缆。</translation>
    </message>
    <message>
        <source>Another program uses port %1.</source>
        <translation>端口 %1 已被其他程序使用。</translation>
    </message>
    <message>
        <source>The system does not allow Freshet to use port %1.</source>
        <translation>系统不允许 Freshet 使用端口 %1。</translation>
    </message>
    <message>
        <source>The network address %1 is not available.</source>
        <translation>网络地址 %1 不可用。</translation>
    </message>
    <message>
        <source>The tracker %1 does not answer.</source>
        <translation>Tracker %1 没有响应。</translation>
    </message>
    <message>
        <source>The tracker %1 refused this torrent.</source>
        <translation>Tracker %1 拒绝了此种子。</translation>
    </message>
    <message>
        <source>The tracker %1 sent an answer that makes no sense.</source>
        <translation>Tracker %1 返回了无意义的内容。</translation>
    </message>
    <message>
        <source>Most of the quota of %1 is used.</source>
        <translation>%1的配额已用去大部分。</translation>
    </message>
    <message>
        <source>The quota of %1 is used up until the next period.</source>
        <translation>%1的配额已用完，直到下一周期。</translation>
    </message>
    <message>
        <source>The list of torrents in %1 is damaged.</source>
        <translation>%1 中的种子列表已损坏。</translation>
    </message>
    <message>
        <source>The list of torrents cannot be saved to %1.</source>
        <translation>无法将种子列表保存到 %1。</translation>
    </message>
    <message>
        <source>Another Freshet already uses %1.</source>
        <translation>另一个 Freshet 正在使用 %1。</translation>
    </message>
    <message>
        <source>The setting %1 has a value that is not possible.</source>
        <translation>设置 %1 的值无效。</translation>
    </message>
    <message>
        <source>%1 is no longer in the list.</source>
        <translation>%1 已不在列表中。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with %1. The log has the details.</source>
        <translation>%1 出现意外问题。详情见日志。</translation>
    </message>
    <message>
        <source>the save folder</source>
        <translation>保存文件夹</translation>
    </message>
    <message>
        <source>of this torrent</source>
        <translation>此种子</translation>
    </message>
    <message>
        <source>all torrents</source>
        <translation>所有种子</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>this</source>
        <translation>此项</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Cannot write to folder</source>
        <translation>无法写入文件夹</translation>
    </message>
    <message>
        <source>Files missing</source>
        <translation>缺少文件</translation>
    </message>
    <message>
        <source>Name is taken</source>
        <translation>名称被占用</translation>
    </message>
    <message>
        <source>Path too long</source>
        <translation>路径过长</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Disk failed</source>
        <translation>磁盘故障</translation>
    </message>
    <message>
        <source>Data damaged</source>
        <translation>数据损坏</translation>
    </message>
    <message>
        <source>Disk damages data</source>
        <translation>磁盘损坏数据</translation>
    </message>
    <message>
        <source>Tracker does not answer</source>
        <translation>Tracker 无响应</translation>
    </message>
    <message>
        <source>Tracker makes no sense</source>
        <translation>Tracker 响应无意义</translation>
    </message>
    <message>
        <source>Quota nearly used</source>
        <translation>配额即将用完</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>配额已用完</translation>
    </message>
    <message>
        <source>Tracker refused</source>
        <translation>被 Tracker 拒绝</translation>
    </message>
    <message>
        <source>Tracker refused: %1</source>
        <translation>被 Tracker 拒绝：%1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Most of the quota of the category %1 is used.</source>
        <translation>分类 %1 的配额已用去大部分。</translation>
    </message>
    <message>
        <source>The quota of the category %1 is used up until the next period.</source>
        <translation>分类 %1 的配额在下一周期前已用完。</translation>
    </message>
    <message>
        <source>“none”</source>
        <extracomment>Stands for the name of a category</extracomment>
        <translation>“无”</translation>
    </message>
    <message>
        <source>Less space is free in %1 than is to stay free. Downloads there go on when there is more.</source>
        <translation>%1 的可用空间少于应保留的空间。空间足够后，该处的下载会继续。</translation>
    </message>
    <message>
        <source>%1 uses the same files.</source>
        <translation>%1 使用相同的文件。</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>No limits are in force.</source>
        <translation>没有限速生效。</translation>
    </message>
    <message>
        <source>The usual limits are in force.</source>
        <translation>常规限速生效。</translation>
    </message>
    <message>
        <source>The schedule lets nothing download now.</source>
        <translation>时间表现在不允许下载。</translation>
    </message>
    <message>
        <source>The schedule lets nothing run now.</source>
        <translation>时间表现在不允许任何任务运行。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The address of a peer and its program</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 is banned: it sent a false file list.</source>
        <translation>%1 已被封禁：发来了假的文件列表。</translation>
    </message>
    <message>
        <source>%1 is banned: block %2 of piece %3 was wrong.</source>
        <translation>%1 已被封禁：数据块 %3 的第 %2 个子块有误。</translation>
    </message>
    <message>
        <source>%1 is banned: all of piece %2 came from it and was wrong.</source>
        <translation>%1 已被封禁：数据块 %2 全部来自它且有误。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason</comment>
        <extracomment>A sentence that says what is wrong, and the words of the system or a tracker for it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>等待轮到它。</translation>
    </message>
    <message>
        <source>Asks peers for the file list.</source>
        <translation>正在向用户索取文件列表。</translation>
    </message>
    <message>
        <source>Checks the files on the disk.</source>
        <translation>正在检查磁盘上的文件。</translation>
    </message>
    <message>
        <source>Started to download.</source>
        <translation>开始下载。</translation>
    </message>
    <message>
        <source>Started to seed.</source>
        <translation>开始做种。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Done; it is not shared any more.</source>
        <translation>已完成；不再分享。</translation>
    </message>
    <message>
        <source>Added to the list.</source>
        <translation>已加入列表。</translation>
    </message>
    <message>
        <source>Removed from the list.</source>
        <translation>已从列表移除。</translation>
    </message>
    <message>
        <source>Has given enough and left the list. Its files stay.</source>
        <translation>分享已足够，已离开列表。其文件保留。</translation>
    </message>
    <message>
        <source>Brought back to the list.</source>
        <translation>已恢复到列表。</translation>
    </message>
    <message>
        <source>The file list has arrived.</source>
        <translation>文件列表已到达。</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>已完整。</translation>
    </message>
    <message>
        <source>Checked: %1 of %2 pieces are good.</source>
        <translation>已检查：%2 块中 %1 块完好。</translation>
    </message>
    <message>
        <source>Damaged on the disk. %1.</source>
        <extracomment>%1 says &quot;Repairing 3 pieces (film.mkv)&quot;</extracomment>
        <translation>磁盘上已损坏。%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces are repaired.</source>
        <translation>
            <numerusform>已修复 %n 个数据块。</numerusform>
        </translation>
    </message>
    <message>
        <source>Piece %1 came with errors and is fetched again.</source>
        <translation>数据块 %1 有误，正在重新获取。</translation>
    </message>
    <message numerus="yes">
        <source>The tracker %1 gave %n peers.</source>
        <translation>
            <numerusform>Tracker %1 给出了 %n 个用户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Peers can connect at port %1.</source>
        <translation>用户可以通过端口 %1 连接。</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A date and a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Slow mode is on.</source>
        <translation>慢速模式已开启。</translation>
    </message>
    <message>
        <source>The files stay where they are. %1</source>
        <translation>文件保留原处。%1</translation>
    </message>
    <message>
        <source>The move to %1 was interrupted. The files are where they were.</source>
        <translation>移动到 %1 的操作被中断。文件仍在原处。</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>已移动到 %1。</translation>
    </message>
    <message>
        <source>Freshet has started.</source>
        <translation>Freshet 已启动。</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>Data: %1
With protocol and IP: %2</source>
        <extracomment>%1 and %2 are rates such as 4.2 MiB/s</extracomment>
        <translation>数据：%1
含协议和 IP：%2</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <extracomment>Durations; %1 is a number. The space is a no-break space.</extracomment>
        <translation>%1&#xa0;秒</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;分</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <translation>%1&#xa0;小时</translation>
    </message>
    <message>
        <source>%1&#xa0;d</source>
        <translation>%1&#xa0;天</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two parts of a duration: &quot;1 min&quot; and &quot;40 s&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1&#xa0;s ago</source>
        <translation>%1&#xa0;秒前</translation>
    </message>
    <message>
        <source>%1&#xa0;min ago</source>
        <translation>%1&#xa0;分钟前</translation>
    </message>
    <message>
        <source>%1&#xa0;h ago</source>
        <translation>%1&#xa0;小时前</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>no transfer</source>
        <translation>没有传输</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) per second</source>
        <translation>
            <numerusform>每秒 %n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kibibytes per second</source>
        <translation>每秒 %1 KiB</translation>
    </message>
    <message>
        <source>%1 mebibytes per second</source>
        <translation>每秒 %1 MiB</translation>
    </message>
    <message>
        <source>%1 gibibytes per second</source>
        <translation>每秒 %1 GiB</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>百分之 %1</translation>
    </message>
</context>
<context>
    <name>InUse</name>
    <message>
        <source>%1 now</source>
        <extracomment>Beside a limit: how many there are now</extracomment>
        <translation>当前 %1</translation>
    </message>
    <message>
        <source>up to %1 now</source>
        <extracomment>Of the torrent that has the most connections</extracomment>
        <translation>当前最多 %1</translation>
    </message>
    <message>
        <source>%1 used now</source>
        <extracomment>%1 is a size</extracomment>
        <translation>当前已用 %1</translation>
    </message>
    <message>
        <source>now %1 to %2</source>
        <extracomment>Beside a limit: the lowest and the highest number there is now</extracomment>
        <translation>当前 %1 到 %2</translation>
    </message>
    <message>
        <source>%1 now, in use: %2 (open-file limit)</source>
        <extracomment>%1 is how many connections there are now, %2 how many there may be</extracomment>
        <translation>当前 %1，实际上限 %2（受打开文件数限制）</translation>
    </message>
    <message>
        <source>%1 now, system allows %2</source>
        <extracomment>Two numbers of connections</extracomment>
        <translation>当前 %1，系统允许 %2</translation>
    </message>
    <message>
        <source>%1 Still listening on %2.</source>
        <extracomment>%1 says what is wrong with another port</extracomment>
        <translation>%1仍在监听端口 %2。</translation>
    </message>
    <message>
        <source>Listening on %1, reachable since %2</source>
        <extracomment>%1 is a port, %2 a time</extracomment>
        <translation>正在监听端口 %1，自 %2 起可连接</translation>
    </message>
    <message>
        <source>Listening on %1. No peer has connected to it yet.</source>
        <translation>正在监听端口 %1。尚无用户连接。</translation>
    </message>
    <message>
        <source>With these values one peer is asked for %1 to %2 at a time, as its rate and latency need.</source>
        <extracomment>Two sizes</extracomment>
        <translation>按这些值，会根据速度和延迟，一次向一个用户请求 %1 到 %2。</translation>
    </message>
    <message>
        <source>With these values one peer is asked for up to %1 at a time.</source>
        <translation>按这些值，一次最多向一个用户请求 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 It comes from at most %n pieces.</source>
        <extracomment>%1 says how much one peer is asked for</extracomment>
        <translation>
            <numerusform>%1最多来自 %n 个数据块。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>Waiting: the file lists of other links are fetched first.</source>
        <translation>等待中：先获取其他链接的文件列表。</translation>
    </message>
    <message>
        <source>Getting the file list: %1 received, %2</source>
        <extracomment>%1 is a percentage, %2 a time</extracomment>
        <translation>正在获取文件列表：已收到 %1，%2</translation>
    </message>
    <message>
        <source>Getting the file list: looking for peers, %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>正在获取文件列表：正在寻找用户，%1</translation>
    </message>
    <message numerus="yes">
        <source>Getting the file list: asked %n peers, %1 connected, %2</source>
        <extracomment>%1 is a number of peers, %2 a time</extracomment>
        <translation>
            <numerusform>正在获取文件列表：已询问 %n 个用户，已连接 %1，%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Where torrents are saved that were given no folder.</source>
        <translation>未指定文件夹的任务的保存位置。</translation>
    </message>
    <message>
        <source>Limits, quotas and folders of categories.</source>
        <translation>分类的限速、配额和文件夹。</translation>
    </message>
    <message>
        <source>Share limits of categories.</source>
        <translation>分类的分享目标。</translation>
    </message>
    <message>
        <source>The port for incoming connections; 0 lets the system choose.</source>
        <translation>传入连接的端口；0 表示由系统选择。</translation>
    </message>
    <message>
        <source>The address of this computer that is used; empty means any.</source>
        <translation>使用的本机地址；空表示任意。</translation>
    </message>
    <message>
        <source>Connections of all torrents together.</source>
        <translation>所有任务的连接总数。</translation>
    </message>
    <message>
        <source>Connections of each torrent.</source>
        <translation>每个任务的连接数。</translation>
    </message>
    <message>
        <source>Connections that wait for an answer at the same time.</source>
        <translation>同时等待应答的连接数。</translation>
    </message>
    <message>
        <source>New connections in a second.</source>
        <translation>每秒新建连接数。</translation>
    </message>
    <message>
        <source>Pieces one peer may be fetching for you at the same time; 0 is automatic.</source>
        <translation>一个用户可同时为您传送的数据块数；0 为自动。</translation>
    </message>
    <message>
        <source>Blocks of 16 KiB asked of one peer at the same time; 0 is automatic.</source>
        <translation>同时向一个用户请求的 16 KiB 分块数；0 为自动。</translation>
    </message>
    <message>
        <source>Peers of each torrent that are sent data at the same time; 0 is automatic.</source>
        <translation>每个任务同时上传的用户数；0 为自动。</translation>
    </message>
    <message>
        <source>Whom a seed serves first.</source>
        <translation>做种时优先服务谁。</translation>
    </message>
    <message>
        <source>Download limit of all torrents together; 0 is no limit.</source>
        <translation>所有任务的下载总限速；0 为不限。</translation>
    </message>
    <message>
        <source>Upload limit of all torrents together; 0 is no limit.</source>
        <translation>所有任务的上传总限速；0 为不限。</translation>
    </message>
    <message>
        <source>Download limit of each peer without one of its own; 0 is no limit.</source>
        <translation>没有单独限速的用户的下载限速；0 为不限。</translation>
    </message>
    <message>
        <source>Upload limit of each peer without one of its own; 0 is no limit.</source>
        <translation>没有单独限速的用户的上传限速；0 为不限。</translation>
    </message>
    <message>
        <source>Limits count protocol and IP, not only the data of torrents.</source>
        <translation>限速也计入协议和 IP，而不只是任务数据。</translation>
    </message>
    <message>
        <source>Uploads slow down when they delay the line by more than this; 0 is never.</source>
        <translation>上传使线路延迟超过此值时减速；0 为从不。</translation>
    </message>
    <message>
        <source>Whether connections to peers are encrypted.</source>
        <translation>是否加密与用户的连接。</translation>
    </message>
    <message>
        <source>How space is reserved for new files.</source>
        <translation>如何为新文件预留空间。</translation>
    </message>
    <message>
        <source>Data that may wait for the disk.</source>
        <translation>可等待写盘的数据量。</translation>
    </message>
    <message>
        <source>Memory for data that peers ask for; 0 is none.</source>
        <translation>用于用户所请求数据的内存；0 为不用。</translation>
    </message>
    <message>
        <source>Threads that read and write; 0 is automatic.</source>
        <translation>读写线程数；0 为自动。</translation>
    </message>
    <message>
        <source>Files kept open at the same time.</source>
        <translation>同时打开的文件数。</translation>
    </message>
    <message>
        <source>Trackers are asked for peers.</source>
        <translation>向 Tracker 查询用户。</translation>
    </message>
    <message>
        <source>How long a tracker may take to answer.</source>
        <translation>等待 Tracker 应答的时间。</translation>
    </message>
    <message>
        <source>Downloads that run at the same time; -1 is no limit.</source>
        <translation>同时下载数；-1 为不限。</translation>
    </message>
    <message>
        <source>Seeds that run at the same time; -1 is no limit.</source>
        <translation>同时做种数；-1 为不限。</translation>
    </message>
    <message>
        <source>Downloads and seeds together that run at the same time; -1 is no limit.</source>
        <translation>同时下载与做种总数；-1 为不限。</translation>
    </message>
    <message>
        <source>Torrents whose files are checked at the same time.</source>
        <translation>同时校验文件的任务数。</translation>
    </message>
    <message>
        <source>A torrent below this rate leaves its place to one that waits; 0 is never.</source>
        <translation>低于此速率的任务让位给等待的任务；0 为从不。</translation>
    </message>
    <message>
        <source>How long the rate must be below before a torrent counts as slow.</source>
        <translation>速率低多久后算作慢任务。</translation>
    </message>
    <message>
        <source>Sharing ends at this ratio; 0 is no goal.</source>
        <translation>达到此分享率时停止分享；0 为无目标。</translation>
    </message>
    <message>
        <source>Sharing ends after this time; 0 is no goal.</source>
        <translation>分享这么久后停止；0 为无目标。</translation>
    </message>
    <message>
        <source>Sharing ends when nobody has wanted anything for so long; 0 is no goal.</source>
        <translation>这么久无人需要时停止分享；0 为无目标。</translation>
    </message>
    <message>
        <source>What happens when a goal is reached.</source>
        <translation>达到目标时的操作。</translation>
    </message>
    <message>
        <source>The upload limit of a torrent that has reached its goal and is throttled.</source>
        <translation>达到目标并被限速的任务的上传限速。</translation>
    </message>
    <message>
        <source>Sharing goes on while there are fewer seeds than this; 0 is never.</source>
        <translation>种子少于此数时继续分享；0 为从不。</translation>
    </message>
    <message>
        <source>What of a complete download is read back from the disk.</source>
        <translation>下载完成后从磁盘回读多少。</translation>
    </message>
    <message>
        <source>Damage that is found is fetched again.</source>
        <translation>发现的损坏会重新下载。</translation>
    </message>
    <message>
        <source>How often all data is read back while idle; 0 is never.</source>
        <translation>空闲时多久回读全部数据；0 为从不。</translation>
    </message>
    <message>
        <source>How fast data is read back while idle; 0 is no limit.</source>
        <translation>空闲时的回读速率；0 为不限。</translation>
    </message>
    <message>
        <source>Programs may read numbers over HTTP.</source>
        <translation>程序可通过 HTTP 读取指标。</translation>
    </message>
    <message>
        <source>The address where numbers are offered.</source>
        <translation>提供指标的地址。</translation>
    </message>
    <message>
        <source>The port where numbers are offered; 0 lets the system choose.</source>
        <translation>提供指标的端口；0 表示由系统选择。</translation>
    </message>
    <message>
        <source>What readers of the numbers must present; empty is nothing.</source>
        <translation>读取指标者须出示的令牌；空为不需要。</translation>
    </message>
    <message>
        <source>Each torrent has numbers of its own, with its name.</source>
        <translation>每个任务有自己的指标，含其名称。</translation>
    </message>
    <message>
        <source>The OpenTelemetry collector that numbers are sent to; empty is none.</source>
        <translation>接收指标的 OpenTelemetry 收集器；空为无。</translation>
    </message>
    <message>
        <source>What is sent to the collector with the numbers, such as a key.</source>
        <translation>随指标发给收集器的内容，例如密钥。</translation>
    </message>
    <message>
        <source>How often numbers are sent.</source>
        <translation>发送指标的间隔。</translation>
    </message>
    <message>
        <source>One of so many pieces is traced; 0 is none.</source>
        <translation>每这么多数据块跟踪一个；0 为不跟踪。</translation>
    </message>
    <message>
        <source>Download limit in slow mode; 0 is no limit.</source>
        <translation>慢速模式的下载限速；0 为不限。</translation>
    </message>
    <message>
        <source>Upload limit in slow mode; 0 is no limit.</source>
        <translation>慢速模式的上传限速；0 为不限。</translation>
    </message>
    <message>
        <source>Slow mode is on while there is no schedule.</source>
        <translation>没有时间表时慢速模式开启。</translation>
    </message>
    <message>
        <source>The schedule is followed.</source>
        <translation>遵循时间表。</translation>
    </message>
    <message>
        <source>The schedule: a letter for each half hour from Monday; u is full speed, n normal, a slow mode, s seed only, p pause.</source>
        <translation>时间表：从周一起每半小时一个字母；u 全速，n 正常，a 慢速模式，s 仅做种，p 暂停。</translation>
    </message>
    <message>
        <source>What counts for some time whatever the schedule says.</source>
        <translation>不论时间表如何，在一段时间内生效的设置。</translation>
    </message>
    <message>
        <source>How long a quota has to last.</source>
        <translation>一份配额须用多久。</translation>
    </message>
    <message>
        <source>What may be downloaded in a period; 0 is no quota.</source>
        <translation>一个周期内可下载的量；0 为无配额。</translation>
    </message>
    <message>
        <source>What may be uploaded in a period; 0 is no quota.</source>
        <translation>一个周期内可上传的量；0 为无配额。</translation>
    </message>
    <message>
        <source>What happens when most of a quota is used.</source>
        <translation>配额将用完时的操作。</translation>
    </message>
    <message>
        <source>The day on which months begin.</source>
        <translation>每月开始的日期。</translation>
    </message>
    <message>
        <source>Torrent files in the watched folder are added by themselves.</source>
        <translation>监视文件夹中的种子文件会自动添加。</translation>
    </message>
    <message>
        <source>The folder that is watched.</source>
        <translation>被监视的文件夹。</translation>
    </message>
    <message>
        <source>Torrent files are deleted when they were added.</source>
        <translation>添加后删除种子文件。</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1&#xa0;毫秒</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;秒</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>开或关</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are the lowest and the highest value</extracomment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Pieces of each torrent that are fetched at the same time; 0 is automatic.</source>
        <translation>每个任务同时获取的数据块数；0 为自动。</translation>
    </message>
    <message>
        <source>Download limit of each torrent without one of its own; 0 is no limit.</source>
        <translation>没有单独限速的任务的下载限速；0 为不限。</translation>
    </message>
    <message>
        <source>Upload limit of each torrent without one of its own; 0 is no limit.</source>
        <translation>没有单独限速的任务的上传限速；0 为不限。</translation>
    </message>
    <message>
        <source>Downloads wait while less than this is free on their disk; 0 is nothing.</source>
        <translation>磁盘可用空间少于此值时下载等待；0 为不保留。</translation>
    </message>
    <message>
        <source>Limits and folders of tags.</source>
        <translation>标签的限制和文件夹。</translation>
    </message>
    <message>
        <source>How torrents divide a limit that is used up: equally or by priority.</source>
        <translation>用尽的限速在种子间如何分配：平均或按优先级。</translation>
    </message>
    <message>
        <source>Limits hold for peers on the local network, too.</source>
        <translation>限速对本地网络中的用户也生效。</translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>%1 %2 (highest %3)</source>
        <translation>%1 %2（最高 %3）</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Legend of a line: name and present rate.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>限速 %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>Legend of a line: name, present rate, and how much of the whole that is.</extracomment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>Paused at %1. Recording goes on.</source>
        <translation>于 %1 暂停。记录继续。</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last minute. Upload %4, average %5, highest %6.</source>
        <translation>最近一分钟：下载 %1，平均 %2，最高 %3。上传 %4，平均 %5，最高 %6。</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last ten minutes. Upload %4, average %5, highest %6.</source>
        <translation>最近十分钟：下载 %1，平均 %2，最高 %3。上传 %4，平均 %5，最高 %6。</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last hour. Upload %4, average %5, highest %6.</source>
        <translation>最近一小时：下载 %1，平均 %2，最高 %3。上传 %4，平均 %5，最高 %6。</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last 24 hours. Upload %4, average %5, highest %6.</source>
        <translation>最近 24 小时：下载 %1，平均 %2，最高 %3。上传 %4，平均 %5，最高 %6。</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last seven days. Upload %4, average %5, highest %6.</source>
        <translation>最近七天：下载 %1，平均 %2，最高 %3。上传 %4，平均 %5，最高 %6。</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in all days shown. Upload %4, average %5, highest %6.</source>
        <translation>显示的所有日子：下载 %1，平均 %2，最高 %3。上传 %4，平均 %5，最高 %6。</translation>
    </message>
    <message>
        <source>Upload limit %1</source>
        <translation>上传限速 %1</translation>
    </message>
</context>
<context>
    <name>SpeedText</name>
    <message>
        <source>midnight</source>
        <translation>午夜</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>Normal limits</source>
        <translation>正常限速</translation>
    </message>
    <message>
        <source>Seed only</source>
        <translation>仅做种</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>The limits of all torrents together do not count.</source>
        <translation>所有种子的总限速不生效。</translation>
    </message>
    <message>
        <source>The usual limits count.</source>
        <translation>常用限速生效。</translation>
    </message>
    <message>
        <source>Downloads wait; complete torrents are shared.</source>
        <translation>下载等待；完成的种子继续分享。</translation>
    </message>
    <message>
        <source>All torrents wait.</source>
        <translation>所有种子等待。</translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4</source>
        <extracomment>A day, two times and a profile: &quot;Monday, 08:30 to 09:00: Normal limits&quot;</extracomment>
        <translation>%1，%2 至 %3：%4</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <extracomment>%1 is a profile such as &quot;Full speed&quot;, %2 a time</extracomment>
        <translation>%1，直到 %2</translation>
    </message>
    <message>
        <source>Download quota: %1 of %2</source>
        <extracomment>%1 and %2 are sizes</extracomment>
        <translation>下载配额：%1 / %2</translation>
    </message>
    <message>
        <source>Upload quota: %1 of %2</source>
        <translation>上传配额：%1 / %2</translation>
    </message>
    <message>
        <source>The next period begins %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>下一周期开始于 %1。</translation>
    </message>
    <message>
        <source>%1 daily, %2 to %3</source>
        <extracomment>A profile such as &quot;Slow mode&quot; and two times</extracomment>
        <translation>%1 每天，%2 到 %3</translation>
    </message>
    <message>
        <source>%1 %2, %3 to %4</source>
        <extracomment>A profile such as &quot;Slow mode&quot;, a day and two times</extracomment>
        <translation>%1 %2，%3 到 %4</translation>
    </message>
    <message>
        <source>%1 %2 to %3, %4 to %5</source>
        <extracomment>A profile such as &quot;Slow mode&quot;, two days and two times: &quot;Slow mode Mon to Fri, 09:00 to 17:00&quot;</extracomment>
        <translation>%1 %2 至 %3，%4 到 %5</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限速</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <extracomment>%1 and %2 are rates, or &quot;no limit&quot;</extracomment>
        <translation>下载 %1，上传 %2</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>%1 all week</source>
        <extracomment>%1 is a profile such as &quot;Normal limits&quot;</extracomment>
        <translation>%1 全周</translation>
    </message>
    <message>
        <source>%1 until %2 %3, then %4</source>
        <extracomment>Two profiles, in between a day and a time: &quot;Slow mode until Mon 17:00, then Normal limits&quot;</extracomment>
        <translation>%1 到 %2 %3，然后 %4</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>慢速模式</translation>
    </message>
    <message>
        <source>The limits of slow mode count instead of the usual ones.</source>
        <translation>慢速模式的限速代替通常的限速。</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>No peers yet</source>
        <translation>尚无用户</translation>
    </message>
    <message>
        <source>No peer answers</source>
        <translation>没有用户响应</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>下载中</translation>
    </message>
    <message>
        <source>Verifying, %1</source>
        <extracomment>A finished download is read back from the disk</extracomment>
        <translation>校验中，%1</translation>
    </message>
    <message>
        <source>Checking, %1</source>
        <translation>检查中，%1</translation>
    </message>
    <message>
        <source>Waiting, was too slow</source>
        <translation>等待中，之前过慢</translation>
    </message>
    <message>
        <source>Paused by schedule</source>
        <translation>因时间表暂停</translation>
    </message>
    <message>
        <source>Quota is used up</source>
        <translation>配额已用完</translation>
    </message>
    <message>
        <source>Waiting (no. %1)</source>
        <translation>等待中（第 %1）</translation>
    </message>
    <message numerus="yes">
        <source>Repairing %n pieces</source>
        <translation>
            <numerusform>正在修复 %n 个数据块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 and %n more)</source>
        <extracomment>%1 is &quot;Repairing 3 pieces&quot;, %2 the name of a file</extracomment>
        <translation>
            <numerusform>%1（%2 及另外 %n 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Repairing 3 pieces&quot;, %2 the name of a file</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Getting the file list</source>
        <translation>正在获取文件列表</translation>
    </message>
    <message>
        <source>Seeding</source>
        <translation>做种中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>As many downloads are active as the settings allow.</source>
        <translation>活动下载数已达设置上限。</translation>
    </message>
    <message>
        <source>As many torrents are seeding as the settings allow.</source>
        <translation>做种数已达设置上限。</translation>
    </message>
    <message>
        <source>As many torrents are active as the settings allow.</source>
        <translation>活动种子数已达设置上限。</translation>
    </message>
    <message>
        <source>The files of other torrents are being checked.</source>
        <translation>正在检查其他种子的文件。</translation>
    </message>
    <message>
        <source>It was slow while others waited, and is tried again after them.</source>
        <translation>在其他种子等待时速度过慢，将排在它们之后重试。</translation>
    </message>
    <message>
        <source>The schedule lets nothing of its kind run now.</source>
        <translation>时间表目前不允许此类任务运行。</translation>
    </message>
    <message>
        <source>What the quota allows in this period is used up.</source>
        <translation>本周期配额允许的流量已用完。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>Nothing is downloading.</source>
        <translation>没有正在下载的种子。</translation>
    </message>
    <message>
        <source>Nothing is seeding.</source>
        <translation>没有正在做种的种子。</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>尚无已完成的种子。</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>没有等待中的种子。</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>没有暂停的种子。</translation>
    </message>
    <message>
        <source>Nothing is being checked.</source>
        <translation>没有正在检查的种子。</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>没有需要注意的种子。</translation>
    </message>
    <message>
        <source>Downloading, forced</source>
        <translation>强制下载中</translation>
    </message>
    <message>
        <source>Seeding, forced</source>
        <translation>强制做种中</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Moving, %1</source>
        <extracomment>Its files are brought to another folder; %1 is a percentage</extracomment>
        <translation>移动中，%1</translation>
    </message>
    <message>
        <source>Less space is free on its disk than is to stay free.</source>
        <translation>磁盘可用空间少于应保留的空间。</translation>
    </message>
    <message>
        <source>It runs whatever the queue, the schedule and its share limits say, until it is paused or “Start now” is switched off.</source>
        <translation>无论队列、时间表和分享限制如何都会运行，直到暂停或关闭“立即开始”。</translation>
    </message>
    <message>
        <source>It runs whatever the queue and the schedule say, until it is complete, it is paused or “Start now” is switched off.</source>
        <translation>无论队列和时间表如何都会运行，直到完成、暂停或关闭“立即开始”。</translation>
    </message>
    <message>
        <source>All peers choke us</source>
        <translation>所有用户都阻塞了我们</translation>
    </message>
    <message>
        <source>Limited to %1</source>
        <extracomment>%1 is a rate</extracomment>
        <translation>限速 %1</translation>
    </message>
    <message>
        <source>Slow: peers&apos; limits</source>
        <translation>慢：用户限速</translation>
    </message>
    <message>
        <source>Slow: connection limit</source>
        <translation>慢：连接数上限</translation>
    </message>
    <message>
        <source>Slow: requests in flight</source>
        <translation>慢：在途请求</translation>
    </message>
    <message>
        <source>Slow: disk is busy</source>
        <translation>慢：磁盘繁忙</translation>
    </message>
    <message>
        <source>Slow: verification</source>
        <translation>慢：校验</translation>
    </message>
    <message>
        <source>Incomplete: nobody has %1</source>
        <translation>不完整：没有人有 %1</translation>
    </message>
    <message>
        <source>Slow: %1 of %2 peers choke us</source>
        <translation>慢：%2 个用户中 %1 个阻塞了我们</translation>
    </message>
    <message>
        <source>Pauses after file list, %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>取得文件列表后暂停，%1</translation>
    </message>
    <message>
        <source>Getting file list, %1</source>
        <translation>正在获取文件列表，%1</translation>
    </message>
    <message>
        <source>Pauses after file list</source>
        <translation>取得文件列表后暂停</translation>
    </message>
    <message>
        <source>Done, ratio %1 reached</source>
        <translation>已完成，达到分享率 %1</translation>
    </message>
    <message>
        <source>It pauses as soon as its file list is here.</source>
        <translation>文件列表一到就会暂停。</translation>
    </message>
</context>
<context>
    <name>TorrentColumns</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Connected peers of known peers.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tracker does not answer</source>
        <translation>Tracker 无响应</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>999 of 9999</source>
        <translation>999 / 9999</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子数</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>分享率</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>已下载</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>已上传</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Down limit</source>
        <translation>下载限速</translation>
    </message>
    <message>
        <source>Up limit</source>
        <translation>上传限速</translation>
    </message>
    <message>
        <source>Queue no.</source>
        <translation>队列序号</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>Save folder</source>
        <translation>保存文件夹</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>浪费</translation>
    </message>
    <message>
        <source>Piece size</source>
        <translation>块大小</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私有</translation>
    </message>
    <message>
        <source>Info hash</source>
        <translation>信息哈希</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>受限于</translation>
    </message>
    <message>
        <source>Nobody has the rest</source>
        <translation>没有人有其余部分</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最近活动</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>活动时间</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pieces in flight</source>
        <extracomment>Of the progress bar, for screen readers: pieces that are being fetched; %1 is &quot;63.0 percent&quot;</extracomment>
        <translation>
            <numerusform>%1，%n 个数据块在途</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackerAddress</name>
    <message>
        <source>An address is needed.</source>
        <translation>需要一个地址。</translation>
    </message>
    <message>
        <source>“%1” is longer than addresses are.</source>
        <translation>“%1”超过了地址的长度。</translation>
    </message>
    <message>
        <source>“%1” is no address. One begins with http:// or https://.</source>
        <translation>“%1”不是地址。地址以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>“%1” is a tracker over UDP; only http:// and https:// work.</source>
        <translation>“%1”是 UDP Tracker；只支持 http:// 和 https://。</translation>
    </message>
    <message>
        <source>Trackers have addresses with http:// or https://, and “%1” has not.</source>
        <translation>Tracker 的地址为 http:// 或 https://，“%1”不是。</translation>
    </message>
    <message>
        <source>“%1” names no host.</source>
        <translation>“%1”没有主机名。</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>“%1”已在列表中。</translation>
    </message>
</context>
<context>
    <name>TrafficStatistics</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A size and its share of the size above: &quot;304 MiB (2.4%)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>已下载</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>有效数据</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>开销</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>已上传</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>分享率</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>浪费</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>活动时间</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>%1, %2 incoming</source>
        <translation>%1，其中传入 %2</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>%1 blocks, %2</source>
        <translation>%1 个子块，%2</translation>
    </message>
    <message>
        <source>Pieces in progress</source>
        <translation>进行中的数据块</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>%1 write</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>缓冲区</translation>
    </message>
    <message>
        <source>%1 of pieces, %2 to be written</source>
        <translation>数据块 %1，待写入 %2</translation>
    </message>
    <message>
        <source>Failed pieces</source>
        <translation>出错的数据块</translation>
    </message>
    <message>
        <source>Banned peers</source>
        <translation>被封禁的用户</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>torrent</comment>
        <extracomment>A torrent and its speed</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others %1</source>
        <translation>
            <numerusform>另外 %n 个 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>本次会话</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>总计</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AboutDialog</name>
    <message>
        <source>About Freshet</source>
        <translation>关于 Freshet</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Freshet %1&lt;/h2&gt;&lt;p&gt;A fast, lean and open BitTorrent client.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;Made with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Freshet %1&lt;/h2&gt;&lt;p&gt;快速、轻巧、开放的 BitTorrent 客户端。&lt;/p&gt;&lt;p&gt;自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。&lt;/p&gt;&lt;p&gt;使用 Qt %2 制作。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ActionSet</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tooltip: what a button does, and its key</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Add &amp;link…</source>
        <translation>添加链接(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Paste link</source>
        <translation>粘贴链接(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>全部暂停(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>置顶(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>前移(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>后移(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;ast</source>
        <translation>置底(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;nnounce now</source>
        <translation>立即汇报(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Magnet link</source>
        <translation>磁力链接(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Info hash</source>
        <translation>信息哈希(&amp;I)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove and &amp;delete files…</source>
        <translation>移除并删除文件(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Filter by name</source>
        <translation>按名称筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>侧边栏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>上一窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Speed &amp;limits…</source>
        <translation>限速(&amp;L)…</translation>
    </message>
    <message>
        <source>Sche&amp;dule…</source>
        <translation>时间表(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Full speed for 1 hour</source>
        <translation>全速 1 小时(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Freshet</source>
        <translation>关于 Freshet(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;All limits…</source>
        <translation>所有限速(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>连接(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Ratio goal…</source>
        <translation>分享率目标(&amp;R)…</translation>
    </message>
    <message>
        <source>R&amp;ename…</source>
        <translation>重命名(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Save .torrent f&amp;ile…</source>
        <translation>保存 .torrent 文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Details on the &amp;right</source>
        <translation>详情置于右侧(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>宽松(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>紧凑(&amp;O)</translation>
    </message>
    <message>
        <source>Create &amp;torrent…</source>
        <translation>制作种子(&amp;T)…</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>统计(&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Pieces in flight…</source>
        <translation>在途数据块(&amp;P)…</translation>
    </message>
    <message>
        <source>Slo&amp;w mode</source>
        <translation>慢速模式(&amp;W)</translation>
    </message>
    <message>
        <source>Runs it whatever the queue and the schedule say, without taking a place from others; choose it again to end that</source>
        <translation>无论队列和时间表如何都运行，且不占用其他种子的位置；再次选择可取消</translation>
    </message>
    <message>
        <source>Mo&amp;ve files…</source>
        <translation>移动文件(&amp;V)…</translation>
    </message>
    <message>
        <source>Add torrent…</source>
        <translation>添加种子…</translation>
    </message>
    <message>
        <source>Add t&amp;orrent file…</source>
        <translation>添加种子文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Start now (s&amp;kip queue)</source>
        <translation>立即开始（跳过队列）(&amp;S)</translation>
    </message>
    <message>
        <source>Do&amp;wnload in order</source>
        <translation>按顺序下载(&amp;O)</translation>
    </message>
    <message>
        <source>Super seeding</source>
        <translation>超级做种</translation>
    </message>
    <message>
        <source>C&amp;heck files again</source>
        <translation>重新检查文件(&amp;C)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddFlow</name>
    <message>
        <source>There is nothing to add: no torrent file, link or info hash.</source>
        <translation>没有可添加的内容：没有种子文件、链接或信息哈希。</translation>
    </message>
    <message>
        <source>“%1” is not a torrent.</source>
        <translation>“%1”不是种子。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 items are not torrents.</source>
        <translation>
            <numerusform>%1 项中有 %n 项不是种子。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 已在列表中。</translation>
    </message>
    <message>
        <source>The file list of %1 has arrived.</source>
        <translation>%1 的文件列表已获取。</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message numerus="yes">
        <source>%1 is already in the list. %n new trackers found.</source>
        <extracomment>%1 is a torrent</extracomment>
        <translation>
            <numerusform>%1 已在列表中。发现 %n 个新 Tracker。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n trackers</source>
        <translation>
            <numerusform>添加 %n 个 Tracker</numerusform>
        </translation>
    </message>
    <message>
        <source>adding without asking</source>
        <translation>不询问直接添加</translation>
    </message>
    <message>
        <source>From now on torrents are added to %1 without asking.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>今后种子会直接添加到 %1，不再询问。</translation>
    </message>
    <message>
        <source>Getting the torrent file from %1…</source>
        <extracomment>%1 is an address</extracomment>
        <translation>正在从 %1 获取种子文件…</translation>
    </message>
    <message numerus="yes">
        <source>Getting %n torrent files…</source>
        <translation>
            <numerusform>正在获取 %n 个种子文件…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Added %1 to %2.</source>
        <extracomment>%1 is a torrent, %2 a folder</extracomment>
        <translation>已将 %1 添加到 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Added %n torrents to %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>已将 %n 个种子添加到 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddFolderPanel</name>
    <message>
        <source>&amp;Save in</source>
        <translation>保存到(&amp;S)</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>C&amp;hoose another folder…</source>
        <translation>选择其他文件夹(&amp;H)…</translation>
    </message>
    <message>
        <source>Type the path of a folder, or choose one.</source>
        <translation>请输入文件夹路径，或选择一个文件夹。</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose another one.</source>
        <translation>无法写入此文件夹。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Not enough space: %1 needed, %2 free</source>
        <translation>空间不足：需要 %1，可用 %2</translation>
    </message>
    <message>
        <source>%1 needed</source>
        <translation>需要 %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>%1 free, nothing more needed</source>
        <extracomment>%1 is a size: the files are there already, or none is wanted</extracomment>
        <translation>可用 %1，无需更多空间</translation>
    </message>
    <message>
        <source>%1 free, %2 needed, %3 left after</source>
        <translation>可用 %1，需要 %2，之后剩余 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files exist here. Without a check the others count as complete, too.</source>
        <translation>
            <numerusform>此处已有 %1 / %n 个文件。若不检查，其余文件也视为已完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>The files exist here and will not be checked.</source>
        <translation>文件已在此处，将不检查。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files exist here and will be checked first.</source>
        <translation>
            <numerusform>此处已有 %1 / %n 个文件，将先进行检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder will be created.</source>
        <translation>将创建该文件夹。</translation>
    </message>
    <message>
        <source>F&amp;ree space…</source>
        <translation>释放空间(&amp;R)…</translation>
    </message>
    <message>
        <source>Shows which finished torrents could go from this disk.</source>
        <translation>显示这个磁盘上有哪些已完成的种子可以移除。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddListPanel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (getting the file list)</source>
        <translation>%1（正在获取文件列表）</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents to add</source>
        <translation>
            <numerusform>%n 个种子待添加</numerusform>
        </translation>
    </message>
    <message>
        <source>Torrents to add</source>
        <translation>要添加的种子</translation>
    </message>
    <message>
        <source>What the choices apply to</source>
        <translation>选择适用于</translation>
    </message>
    <message numerus="yes">
        <source>Folder and options apply to all %n torrents</source>
        <translation>
            <numerusform>文件夹和选项适用于全部 %n 个种子</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder and options apply to the selected torrent only</source>
        <translation>文件夹和选项只适用于选中的种子</translation>
    </message>
    <message>
        <source>%1 (fetching the .torrent)</source>
        <extracomment>%1 is a name or an address</extracomment>
        <translation>%1（正在获取 .torrent 文件）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <extracomment>%1 is a name or an address</extracomment>
        <translation>取消 %1</translation>
    </message>
    <message>
        <source>This one is not fetched or added.</source>
        <translation>不获取也不添加这一个。</translation>
    </message>
    <message>
        <source>Drop or paste more here</source>
        <translation>将更多内容拖放或粘贴到这里</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddMorePanel</name>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>None; several with commas between them</source>
        <translation>无；多个以逗号分隔</translation>
    </message>
    <message>
        <source>&amp;Download limit</source>
        <translation>下载限速(&amp;D)</translation>
    </message>
    <message>
        <source>Download limit</source>
        <translation>下载限速</translation>
    </message>
    <message>
        <source>Up&amp;load limit</source>
        <translation>上传限速(&amp;L)</translation>
    </message>
    <message>
        <source>Upload limit</source>
        <translation>上传限速</translation>
    </message>
    <message>
        <source>The files are complete: do not chec&amp;k them</source>
        <translation>文件完整，无需检查(&amp;K)</translation>
    </message>
    <message>
        <source>For files that are known to be whole. What turns out to be damaged later is downloaded again.</source>
        <translation>用于确知完整的文件。之后发现损坏的部分会重新下载。</translation>
    </message>
    <message>
        <source>First in the &amp;queue</source>
        <translation>排在队列首位(&amp;Q)</translation>
    </message>
    <message>
        <source>It starts before all torrents that wait. Otherwise it waits behind them.</source>
        <translation>先于所有等待的种子开始。否则排在它们之后。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddOptionsPanel</name>
    <message>
        <source>Cate&amp;gory</source>
        <translation>分类(&amp;G)</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>A category of this name will be created.</source>
        <translation>将创建此名称的分类。</translation>
    </message>
    <message>
        <source>Start &amp;paused</source>
        <translation>添加后暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Download in &amp;order</source>
        <translation>按顺序下载(&amp;O)</translation>
    </message>
    <message>
        <source>Pieces are fetched from first to last, so that media can be watched early.</source>
        <translation>从头到尾依次获取数据块，以便尽早播放媒体。</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Tags, limits, no check, place in the queue, and what the torrent says of itself</source>
        <translation>标签、限速、跳过检查、队列位置，以及种子自带的信息</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddTorrentDialog</name>
    <message>
        <source>&amp;Add torrent</source>
        <translation>添加种子(&amp;A)</translation>
    </message>
    <message>
        <source>Add torrents</source>
        <extracomment>%1 is the name of a torrent</extracomment>
        <translation>添加种子</translation>
    </message>
    <message>
        <source>Add torrent: %1</source>
        <translation>添加种子：%1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n torrents</source>
        <translation>
            <numerusform>添加 %n 个种子(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use these choices from now on without asking</source>
        <translation>今后沿用这些选择，不再询问(&amp;U)</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AdvancedPage</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>&amp;Changed only</source>
        <translation>仅已更改(&amp;C)</translation>
    </message>
    <message>
        <source>Reset &amp;this setting</source>
        <translation>重置此设置(&amp;T)</translation>
    </message>
    <message>
        <source>Not changed: %1 can be: %2</source>
        <extracomment>%1 is the name of a setting, %2 what its values are, such as &quot;1 to 20,000&quot;</extracomment>
        <translation>未更改：%1 可取值：%2</translation>
    </message>
    <message>
        <source>Name, value or purpose</source>
        <translation>名称、值或用途</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>筛选设置</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>所有设置</translation>
    </message>
    <message>
        <source>Reset this setting</source>
        <translation>重置此设置</translation>
    </message>
    <message>
        <source>%1: %2
Values: %3
Default: %4
Takes effect at once.</source>
        <extracomment>A setting: its name, what it does, its values, and its default</extracomment>
        <translation>%1：%2
取值：%3
默认：%4
立即生效。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Set of colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Everything that a colour says is also said by a word, an icon or a pattern.</source>
        <translation>颜色所表达的内容也总以文字、图标或图案表达。</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Red-green safe</source>
        <translation>红绿色盲友好</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Words and numbers</source>
        <translation>文字与数字</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Limits may be typed in any of them.</source>
        <translation>限速可用其中任一单位输入。</translation>
    </message>
    <message>
        <source>KiB and MiB (1,024 bytes)</source>
        <translation>KiB 和 MiB（1,024 字节）</translation>
    </message>
    <message>
        <source>kB and MB (1,000 bytes)</source>
        <translation>kB 和 MB（1,000 字节）</translation>
    </message>
    <message>
        <source>Rates in bits per second</source>
        <translation>速度以比特每秒显示</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The window is built anew in it.</source>
        <translation>窗口将以该语言重新建立。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1&#xa0;秒</translation>
    </message>
    <message>
        <source>Update interval</source>
        <translation>更新间隔</translation>
    </message>
    <message>
        <source>How often numbers change. What you do shows at once, and charts miss nothing.</source>
        <translation>数字多久更新一次。您的操作会立即显示，图表不会遗漏数据。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Order, widths and which are shown, as they were at first.</source>
        <translation>将顺序、宽度和显示的列恢复到最初状态。</translation>
    </message>
    <message>
        <source>Reset all columns</source>
        <translation>重置所有列</translation>
    </message>
</context>
<context>
    <name>freshet::ui::BannedPeersDialog</name>
    <message>
        <source>&amp;Lift ban</source>
        <translation>解除封禁(&amp;L)</translation>
    </message>
    <message>
        <source>Banned peers</source>
        <translation>被封禁的用户</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>Sent a false file list</source>
        <translation>发送了虚假的文件列表</translation>
    </message>
    <message>
        <source>Block %1 of piece %2 was wrong</source>
        <translation>数据块 %2 的第 %1 个分块有误</translation>
    </message>
    <message>
        <source>All of piece %1 came from it and was wrong</source>
        <translation>整个数据块 %1 来自该用户且有误</translation>
    </message>
    <message numerus="yes">
        <source>%1 wrong blocks in %n pieces</source>
        <extracomment>%1 is a number of blocks</extracomment>
        <translation>
            <numerusform>%n 个数据块中有 %1 个错误分块</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole address is banned</source>
        <translation>整个地址被封禁</translation>
    </message>
    <message>
        <source>Blocked by you</source>
        <translation>被您屏蔽</translation>
    </message>
    <message>
        <source>Nothing of %1 is taken from these peers or sent to them: they have sent wrong data, or you have blocked them.</source>
        <translation>%1 不会从这些用户接收任何数据，也不会向他们发送：他们发来了错误的数据，或者您封禁了他们。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>Blocked by you, with the whole address</source>
        <translation>由您封禁，整个地址</translation>
    </message>
    <message>
        <source>Freshet quits</source>
        <translation>退出 Freshet</translation>
    </message>
    <message>
        <source>You lift it</source>
        <translation>您解除封禁</translation>
    </message>
</context>
<context>
    <name>freshet::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>freshet::ui::BarStack</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::CategoryFlow</name>
    <message>
        <source>&amp;New category…</source>
        <translation>新建分类(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save path…</source>
        <translation>保存路径(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>限制(&amp;L)…</translation>
    </message>
    <message>
        <source>Re&amp;move, torrents stay</source>
        <translation>移除，保留种子(&amp;M)</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>新建分类</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>分类名称</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>标签名称</translation>
    </message>
    <message>
        <source>Rename category</source>
        <translation>重命名分类</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>%1 的新名称</translation>
    </message>
    <message>
        <source>Save torrents of %1 in</source>
        <translation>将 %1 的种子保存到</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents of %1 are in other folders.</source>
        <translation>
            <numerusform>%1 有 %n 个种子在其他文件夹中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move existing</source>
        <translation>移动现有种子</translation>
    </message>
    <message>
        <source>No save &amp;path of its own</source>
        <translation>不设单独的保存位置(&amp;P)</translation>
    </message>
    <message>
        <source>change of the save path of the category %1</source>
        <translation>更改分类 %1 的保存位置</translation>
    </message>
</context>
<context>
    <name>freshet::ui::CategoryFolders</name>
    <message>
        <source>There are no categories yet. The side bar has a menu to make one.</source>
        <translation>还没有分类。侧边栏的菜单可以新建一个。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>不指定文件夹</translation>
    </message>
    <message>
        <source>Move existing…</source>
        <translation>移动已有任务…</translation>
    </message>
    <message>
        <source>Category folders</source>
        <translation>分类的文件夹</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>与其他相同</translation>
    </message>
    <message>
        <source>Folder for new torrents of the category %1</source>
        <extracomment>%1 is a category</extracomment>
        <translation>分类 %1 的新任务所用的文件夹</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ChartTableModel</name>
    <message>
        <source>%1, mean, bytes/s</source>
        <translation>%1，平均，字节/秒</translation>
    </message>
    <message>
        <source>%1, highest, bytes/s</source>
        <translation>%1，最高，字节/秒</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date and time of day.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <extracomment>%1 is the name of a line of a chart.</extracomment>
        <translation>%1，平均</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1，最高</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ColumnHeader</name>
    <message>
        <source>Fit width of this column</source>
        <translation>使此列宽度合适</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ConcurrencyPage</name>
    <message>
        <source>Concurrency</source>
        <translation>并发</translation>
    </message>
    <message>
        <source>Torrents</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Active downloads</source>
        <translation>活动下载</translation>
    </message>
    <message>
        <source>Further downloads wait until one of these is done.</source>
        <translation>其余下载等待其中之一完成。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Active seeds</source>
        <translation>活动做种</translation>
    </message>
    <message>
        <source>Active torrents</source>
        <translation>活动种子</translation>
    </message>
    <message>
        <source>Downloads and seeds together.</source>
        <translation>下载与做种合计。</translation>
    </message>
    <message>
        <source>Checked at once</source>
        <translation>同时检查</translation>
    </message>
    <message>
        <source>Torrents whose files are compared with their hashes at the same time.</source>
        <translation>同时将文件与哈希比对的种子数。</translation>
    </message>
    <message>
        <source>Slow below (KiB/s)</source>
        <translation>低于此速度为慢 (KiB/s)</translation>
    </message>
    <message>
        <source>A torrent that is slow leaves its place to one that waits.</source>
        <translation>过慢的种子将位置让给等待者。</translation>
    </message>
    <message>
        <source>Never slow</source>
        <translation>从不视为慢</translation>
    </message>
    <message>
        <source>Slow after (s)</source>
        <translation>持续多久为慢（秒）</translation>
    </message>
    <message>
        <source>So long must the rate be below, before a torrent counts as slow.</source>
        <translation>速度低于上值持续此时间后，种子才算慢。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Per torrent</source>
        <translation>每个种子</translation>
    </message>
    <message>
        <source>New per second</source>
        <translation>每秒新建</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>等待响应</translation>
    </message>
    <message>
        <source>Half-open connections. Some routers cannot take many.</source>
        <translation>半开连接。某些路由器承受不了太多。</translation>
    </message>
    <message>
        <source>Upload slots per torrent</source>
        <translation>每个种子的上传位</translation>
    </message>
    <message>
        <source>Peers that are sent data at the same time.</source>
        <translation>同时向其发送数据的用户数。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Pieces per peer</source>
        <translation>每个用户的数据块</translation>
    </message>
    <message>
        <source>How many pieces one peer may be fetching for this client at the same time.</source>
        <translation>一个用户可同时为本客户端传送的数据块数。</translation>
    </message>
    <message>
        <source>Requests per peer</source>
        <translation>每个用户的请求</translation>
    </message>
    <message>
        <source>Blocks of 16 KiB asked of one peer at the same time. Automatic follows its rate and latency.</source>
        <translation>同时向一个用户请求的 16 KiB 分块数。“自动”依其速度和延迟而定。</translation>
    </message>
    <message>
        <source>Pieces per torrent</source>
        <translation>每个种子的数据块</translation>
    </message>
    <message>
        <source>How many pieces of one torrent are fetched at the same time, by all its peers together. Automatic is as many as there is memory for.</source>
        <translation>一个种子同时获取的数据块数，所有用户合计。“自动”则以内存容量为限。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::CreateTorrentDialog</name>
    <message>
        <source>Create torrent</source>
        <translation>制作种子</translation>
    </message>
    <message>
        <source>&amp;Make a torrent of</source>
        <translation>制作来源(&amp;M)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Piece size</source>
        <translation>数据块大小(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Trackers</source>
        <translation>Tracker(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Web seeds</source>
        <translation>网页种子(&amp;W)</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>备注(&amp;M)</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>来源标记(&amp;U)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>另存为(&amp;V)</translation>
    </message>
    <message>
        <source>A file or a folder</source>
        <translation>一个文件或文件夹</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>P&amp;rivate: peers come from these trackers only</source>
        <translation>私有：用户只来自这些 Tracker(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Share it when it is made</source>
        <translation>制作后立即分享(&amp;S)</translation>
    </message>
    <message>
        <source>One address a line. An empty line begins trackers that are asked only when those before it fail.</source>
        <translation>每行一个地址。空行之后的 Tracker 只在前面的失败时才会询问。</translation>
    </message>
    <message>
        <source>Addresses of servers that have the same files, one a line.</source>
        <translation>拥有相同文件的服务器地址，每行一个。</translation>
    </message>
    <message>
        <source>Some private trackers want a word here, so that the torrent is theirs alone.</source>
        <translation>有些私有 Tracker 要求在此填一个词，使种子只属于它们。</translation>
    </message>
    <message>
        <source>Version 1: for every program</source>
        <translation>版本 1：适用于所有程序</translation>
    </message>
    <message>
        <source>Versions 1 and 2 together (hybrid)</source>
        <translation>版本 1 和 2 兼有（混合）</translation>
    </message>
    <message>
        <source>Version 2 only: for recent programs</source>
        <translation>仅版本 2：适用于较新的程序</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>自动（%1）</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Make a torrent of</source>
        <translation>制作来源</translation>
    </message>
    <message>
        <source>Save torrent</source>
        <translation>保存种子</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>种子文件 (*.torrent)</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>里面什么也没有。</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4</source>
        <extracomment>%1 is &quot;12 files&quot;, %2 a size, %3 is &quot;1,210 pieces&quot;, %4 the size of a piece</extracomment>
        <translation>%1，%2：%3，每块 %4</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n 块</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshet cannot share torrents of version 2 alone yet.</source>
        <translation>Freshet 还不能分享仅版本 2 的种子。</translation>
    </message>
    <message>
        <source>&amp;Create torrent</source>
        <translation>制作种子(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DesktopFlow</name>
    <message>
        <source>Torrents are being downloaded</source>
        <translation>正在下载种子</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DetailsFlow</name>
    <message>
        <source>change of limits</source>
        <translation>限制更改</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n trackers</source>
        <translation>
            <numerusform>移除 %n 个 Tracker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n trackers.</source>
        <translation>
            <numerusform>已移除 %n 个 Tracker。</numerusform>
        </translation>
    </message>
    <message>
        <source>move between tiers</source>
        <translation>在层级间移动</translation>
    </message>
    <message>
        <source>A tracker has one address.</source>
        <translation>一个 Tracker 有一个地址。</translation>
    </message>
    <message>
        <source>new address of a tracker</source>
        <translation>Tracker 的新地址</translation>
    </message>
    <message>
        <source>Block for ever</source>
        <translation>永久封禁</translation>
    </message>
    <message>
        <source>Block %1 for ever?</source>
        <translation>要永久封禁 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for ever?</source>
        <translation>
            <numerusform>要永久封禁 %n 个用户吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>This torrent then has nothing to do with anybody at the address, as programs take a new name at each start. To lift it again, use the button for banned peers below the list of peers.</source>
        <translation>此后这个任务不再与该地址上的任何人往来，因为程序每次启动都会换新的标识。要解除，请用用户列表下方的“被封禁的用户”按钮。</translation>
    </message>
    <message>
        <source>&amp;Block for ever</source>
        <translation>永久封禁(&amp;B)</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DetailsPanel</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>数据块</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>all torrents</source>
        <translation>所有种子</translation>
    </message>
    <message>
        <source>Peers (%1)</source>
        <translation>用户 (%1)</translation>
    </message>
    <message>
        <source>Trackers (%1)</source>
        <translation>Tracker (%1)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Select one torrent to see its trackers.</source>
        <translation>选择一个任务以查看它的 Tracker。</translation>
    </message>
    <message>
        <source>Select one of them to see its trackers.</source>
        <translation>选择其中一个以查看它的 Tracker。</translation>
    </message>
    <message>
        <source>Select one torrent to see its pieces.</source>
        <translation>选择一个任务以查看它的数据块。</translation>
    </message>
    <message>
        <source>Select one of them to see its pieces.</source>
        <translation>选择其中一个以查看它的数据块。</translation>
    </message>
    <message>
        <source>Select one torrent to see its log.</source>
        <translation>选择一个任务以查看它的日志。</translation>
    </message>
    <message>
        <source>Select one of them to see its log.</source>
        <translation>选择其中一个以查看它的日志。</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n 个种子</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::DownloadsPage</name>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>For torrents added from now on.</source>
        <translation>用于此后添加的种子。</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Add the torrent files of a folder</source>
        <translation>添加某个文件夹中的种子文件</translation>
    </message>
    <message>
        <source>Torrents that appear there are added without asking.</source>
        <translation>出现在那里的种子会直接添加，不再询问。</translation>
    </message>
    <message>
        <source>Not the folders in it.</source>
        <translation>不含其中的子文件夹。</translation>
    </message>
    <message>
        <source>Delete torrent files that were added</source>
        <translation>删除已添加的种子文件</translation>
    </message>
    <message>
        <source>If not, they get the ending “.added”.</source>
        <translation>否则会加上“.added”后缀。</translation>
    </message>
    <message>
        <source>Ask when adding</source>
        <translation>添加时询问</translation>
    </message>
    <message>
        <source>Where to save a torrent, and which of its files. Hold Shift while dropping to add without being asked.</source>
        <translation>询问种子的保存位置和要下载的文件。按住 Shift 拖放可直接添加，不再询问。</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Only for several files</source>
        <translation>仅有多个文件时</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Category folders</source>
        <translation>分类的文件夹</translation>
    </message>
    <message>
        <source>New torrents of a category are saved there.</source>
        <translation>该分类的新任务保存在那里。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DropArea</name>
    <message>
        <source>Drop a .torrent file or a magnet link here</source>
        <translation>将 .torrent 文件或磁力链接拖放到此处</translation>
    </message>
    <message>
        <source>Addresses of torrent files and info hashes as text will do, too.</source>
        <translation>种子文件的网址和文本形式的信息哈希也可以。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>freshet::ui::EventListModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Torrent</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileListWait</name>
    <message>
        <source>Getting the torrent file…</source>
        <translation>正在获取种子文件…</translation>
    </message>
    <message>
        <source>Getting the file list…</source>
        <translation>正在获取文件列表…</translation>
    </message>
    <message>
        <source>Getting the torrent file</source>
        <translation>正在获取种子文件</translation>
    </message>
    <message>
        <source>Getting the file list</source>
        <translation>正在获取文件列表</translation>
    </message>
    <message>
        <source>Add now, choose &amp;files later</source>
        <translation>现在添加，稍后选择文件(&amp;F)</translation>
    </message>
    <message>
        <source>All its files are fetched unless others are chosen later.</source>
        <translation>若之后不另选，将获取其全部文件。</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>停止获取</translation>
    </message>
    <message>
        <source>This one is not fetched or added.</source>
        <translation>不获取也不添加这一个。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileTreeModel</name>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Nobody connected has all of it.</source>
        <translation>已连接的用户都没有它的全部内容。</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>%1
Skipped: it is not downloaded. Some of its data may exist all the same, as pieces at its edges are shared with files that are wanted.</source>
        <translation>%1
跳过：不下载。它的部分数据仍可能存在，因为边缘的数据块与需要的文件共用。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileTreePanel</name>
    <message>
        <source>Filter files</source>
        <translation>筛选文件</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Download every file</source>
        <translation>下载所有文件</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Download no file</source>
        <translation>不下载任何文件</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>仅这些</translation>
    </message>
    <message>
        <source>Download the selected files, or those that match the filter, and no others</source>
        <translation>仅下载选中的或符合筛选的文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files, %2 of %3</source>
        <extracomment>&quot;7 of 8 files, 150.3 MiB of 170.3 MiB&quot;</extracomment>
        <translation>
            <numerusform>%1 / %n 个文件，%2 / %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FilesTab</name>
    <message>
        <source>The files are not known yet.</source>
        <translation>文件尚未知。</translation>
    </message>
    <message>
        <source>For one file at a time.</source>
        <translation>一次只能用于一个文件。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Show pieces</source>
        <translation>显示数据块</translation>
    </message>
    <message>
        <source>Select one torrent to see its files.</source>
        <translation>选择一个种子以查看其文件。</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>One at a time.</source>
        <translation>每次只能一个。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FreeSpaceDialog</name>
    <message>
        <source>Remove and &amp;delete files…</source>
        <translation>移除并删除文件(&amp;D)…</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>释放空间</translation>
    </message>
    <message>
        <source>Finished torrents on the same disk, the largest first. Files in the trash take up space until it is emptied.</source>
        <translation>同一磁盘上已完成的种子，最大的在前。回收站中的文件在清空前仍占用空间。</translation>
    </message>
    <message>
        <source>Finished torrents on this disk</source>
        <translation>这个磁盘上已完成的种子</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>分享率</translation>
    </message>
    <message>
        <source>In %1 %2 are needed.</source>
        <extracomment>%1 is a folder, %2 a size</extracomment>
        <translation>%1 中需要 %2。</translation>
    </message>
    <message>
        <source>In %1 %2 more are needed: %3 needed, %4 free.</source>
        <extracomment>%1 is a folder, the others are sizes</extracomment>
        <translation>%1 中还差 %2：需要 %3，可用 %4。</translation>
    </message>
    <message>
        <source>There is enough space in %1 now: %2 needed, %3 free.</source>
        <translation>%1 中现在有足够的空间：需要 %2，可用 %3。</translation>
    </message>
    <message>
        <source>Looking at the torrents…</source>
        <translation>正在查看种子…</translation>
    </message>
    <message>
        <source>No finished torrent has its files on this disk.</source>
        <translation>没有已完成的种子把文件放在这个磁盘上。</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents selected, %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>已选择 %n 个种子，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select what can go.</source>
        <translation>选择可以移除的内容。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>Start hidden</source>
        <translation>启动时隐藏</translation>
    </message>
    <message>
        <source>Only the icon is shown at the next start, where the desktop has a place for it.</source>
        <translation>下次启动时只显示图标（如果桌面有位置）。</translation>
    </message>
    <message>
        <source>Closing the window keeps Freshet running</source>
        <translation>关闭窗口后 Freshet 继续运行</translation>
    </message>
    <message>
        <source>Where the desktop has a place for its icon. Quit ends it.</source>
        <translation>如果桌面有放图标的位置。“退出”会结束它。</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Keep the computer awake while downloading</source>
        <translation>下载时不让计算机睡眠</translation>
    </message>
    <message>
        <source>When everything is done</source>
        <translation>全部完成后</translation>
    </message>
    <message>
        <source>Once, after a minute in which you can cancel it. Only until Freshet quits.</source>
        <translation>仅一次，有一分钟时间可以取消。只在 Freshet 退出前有效。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>什么也不做</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Freshet starts by itself when you log in.</source>
        <translation>您登录时 Freshet 自动启动。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::GroupLimitsDialog</name>
    <message>
        <source>Limits of %1</source>
        <translation>%1 的限制</translation>
    </message>
    <message>
        <source>They hold for all torrents of the category together.</source>
        <translation>对该分类的所有种子合计生效。</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>配额(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitBanner</name>
    <message>
        <source>What is on the disk is not what was written.</source>
        <translation>磁盘上的内容与写入的不同。</translation>
    </message>
    <message>
        <source>Looking for peers that have the file list.</source>
        <translation>正在寻找有文件列表的用户。</translation>
    </message>
    <message numerus="yes">
        <source>Getting the file list from %n connected peers.</source>
        <translation>
            <numerusform>正在从已连接的 %n 个用户获取文件列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Check files again</source>
        <translation>重新检查文件</translation>
    </message>
    <message>
        <source>Announce now</source>
        <translation>立即汇报</translation>
    </message>
    <message>
        <source>Change limits</source>
        <translation>更改限速</translation>
    </message>
    <message>
        <source>Change numbers</source>
        <translation>更改数量</translation>
    </message>
    <message>
        <source>Change share limits</source>
        <translation>更改分享限制</translation>
    </message>
    <message>
        <source>Limits of the category</source>
        <translation>分类的限制</translation>
    </message>
    <message>
        <source>Lift its limit</source>
        <translation>取消其限速</translation>
    </message>
    <message>
        <source>Full speed for 1 h</source>
        <translation>全速 1 小时</translation>
    </message>
    <message>
        <source>Raise to %1</source>
        <translation>提高到 %1</translation>
    </message>
    <message>
        <source>Show peers</source>
        <translation>显示用户</translation>
    </message>
    <message>
        <source>End slow mode</source>
        <translation>结束慢速模式</translation>
    </message>
    <message>
        <source>Its files are being moved to %1.</source>
        <translation>正在将其文件移动到 %1。</translation>
    </message>
    <message>
        <source>Its files are moved to %1 after those of others.</source>
        <translation>其他种子的文件移动完后，将其文件移动到 %1。</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>仍要开始</translation>
    </message>
    <message>
        <source>Change limit…</source>
        <translation>更改限制…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>Stop moving</source>
        <translation>停止移动</translation>
    </message>
    <message>
        <source>Limits of the tag</source>
        <translation>标签的限制</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>立即继续</translation>
    </message>
    <message>
        <source>Its files are being checked: %1.</source>
        <translation>正在检查它的文件：%1。</translation>
    </message>
    <message>
        <source>%1 of it is here.</source>
        <translation>已有 %1。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Raise upload limit</source>
        <translation>提高上传限速</translation>
    </message>
    <message>
        <source>Use Automatic</source>
        <translation>改为自动</translation>
    </message>
    <message>
        <source>Replace slow peers</source>
        <translation>替换慢的用户</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitsFlow</name>
    <message>
        <source>&amp;Schedule and limits…</source>
        <translation>时间表与限速(&amp;S)…</translation>
    </message>
    <message>
        <source>torrents without a category</source>
        <translation>未分类的种子</translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>%n 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the download limit</source>
        <translation>更改下载限速</translation>
    </message>
    <message>
        <source>change of the upload limit</source>
        <translation>更改上传限速</translation>
    </message>
    <message>
        <source>change of the limits of torrents without a category</source>
        <translation>更改无分类种子的限制</translation>
    </message>
    <message>
        <source>change of the limits of the category %1</source>
        <translation>更改分类 %1 的限制</translation>
    </message>
    <message>
        <source>change of the limits of the tag %1</source>
        <translation>更改标签 %1 的限制</translation>
    </message>
    <message>
        <source>change of the limits of the peer %1</source>
        <translation>更改用户 %1 的限制</translation>
    </message>
    <message numerus="yes">
        <source>change of the limits of %n peers</source>
        <translation>
            <numerusform>更改 %n 个用户的限制</numerusform>
        </translation>
    </message>
    <message>
        <source>change of requests in flight</source>
        <translation>在途请求的更改</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitsMenu</name>
    <message>
        <source>&amp;Limits</source>
        <translation>限速(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上传(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Schedule and limits…</source>
        <translation>时间表和限速(&amp;S)…</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限速</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ListArea</name>
    <message>
        <source>Drop a .torrent file or a magnet link here</source>
        <translation>将 .torrent 文件或磁力链接拖放到此处</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>Add torrent file…</source>
        <translation>添加种子文件…</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>粘贴链接</translation>
    </message>
    <message>
        <source>Files are saved in %1 (&lt;a href=&quot;#&quot;&gt;change&lt;/a&gt;)</source>
        <translation>文件保存在 %1（&lt;a href=&quot;#&quot;&gt;更改&lt;/a&gt;）</translation>
    </message>
    <message>
        <source>No torrent matches “%1”.</source>
        <translation>没有与“%1”相符的种子。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No torrent belongs to this selection.</source>
        <translation>没有种子属于此选择。</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n torrents</source>
        <translation>
            <numerusform>显示全部 %n 个种子</numerusform>
        </translation>
    </message>
    <message>
        <source>torrents without one</source>
        <translation>未分类的种子</translation>
    </message>
    <message>
        <source>No torrent matches “%1” in %2.</source>
        <translation>%2 中没有与“%1”相符的种子。</translation>
    </message>
    <message numerus="yes">
        <source>Search in All (%n)</source>
        <translation>
            <numerusform>在全部中搜索 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open torrent files and magnet links with Freshet</source>
        <translation>用 Freshet 打开种子文件和磁力链接</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LogFlow</name>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LogPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>The selected lines, or all that are shown</source>
        <translation>选中的行，或所有显示的行</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>freshet::ui::MainWindow</name>
    <message>
        <source>Freshet</source>
        <translation>Freshet</translation>
    </message>
    <message>
        <source>Filter by name (Ctrl+F)</source>
        <translation>按名称筛选 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>%1 is complete.</source>
        <translation>%1 已完成。</translation>
    </message>
    <message>
        <source>%1 has stopped. %2</source>
        <extracomment>%1 is a torrent, %2 says what went wrong</extracomment>
        <translation>%1 已停止。%2</translation>
    </message>
    <message>
        <source>%1 has given enough and is no longer in the list. Its files stay.</source>
        <translation>%1 已分享足够，不再列出。其文件保留。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>%1 is damaged on the disk. %2.</source>
        <extracomment>%1 is a torrent, %2 says &quot;Repairing 3 pieces (film.mkv)&quot;</extracomment>
        <translation>磁盘上的 %1 已损坏。%2。</translation>
    </message>
    <message>
        <source>%1 is repaired.</source>
        <translation>%1 已修复。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>This is not a torrent</source>
        <translation>这不是种子</translation>
    </message>
    <message numerus="yes">
        <source>Add %n torrents</source>
        <translation>
            <numerusform>添加 %n 个种子</numerusform>
        </translation>
    </message>
    <message>
        <source>Add torrent files</source>
        <translation>添加种子文件</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>种子文件 (*.torrent)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The window is too narrow for that.</source>
        <translation>窗口太窄，无法这样显示。</translation>
    </message>
    <message>
        <source>The picture was not saved: %1 cannot be written.</source>
        <translation>图片未保存：无法写入 %1。</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation>%1 已制作。</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 未写入。</translation>
    </message>
    <message>
        <source>Versions, settings, counts and the last warnings are in the clipboard.</source>
        <translation>版本、设置、数目和最近的警告已在剪贴板中。</translation>
    </message>
    <message>
        <source>The computer stays on: the system refused. The menu of the desktop may still do it.</source>
        <translation>计算机保持开机：系统拒绝了操作。可以尝试桌面菜单。</translation>
    </message>
    <message>
        <source>Whether Freshet starts with the session could not be changed.</source>
        <translation>无法更改 Freshet 是否随登录启动。</translation>
    </message>
    <message>
        <source>Torrents are active. When the window is closed, Freshet can keep running in the tray or quit. This can be changed in the settings.</source>
        <translation>有任务正在活动。关闭窗口后，Freshet 可继续在托盘中运行或退出。可在设置中更改。</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message numerus="yes">
        <source>Add %n torrents without asking</source>
        <translation>
            <numerusform>直接添加 %n 个种子，不询问</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold Shift to add without being asked</source>
        <translation>按住 Shift 可直接添加，不询问</translation>
    </message>
    <message>
        <source>reset of all columns</source>
        <extracomment>Follows &quot;Undo&quot;</extracomment>
        <translation>重置所有列</translation>
    </message>
    <message>
        <source>All columns are as they were at first.</source>
        <translation>所有列已恢复到最初状态。</translation>
    </message>
    <message>
        <source>There is no torrent file, link or info hash in the clipboard</source>
        <translation>剪贴板中没有种子文件、链接或信息哈希</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>粘贴 %1</translation>
    </message>
    <message>
        <source>Add to %1 without asking</source>
        <extracomment>%1 is a category</extracomment>
        <translation>不询问直接添加到 %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>添加到 %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::MonitoringPage</name>
    <message>
        <source>Monitoring</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Offer metrics to Prometheus</source>
        <translation>向 Prometheus 提供指标</translation>
    </message>
    <message>
        <source>Other programs can then read rates, counters and times of this client at /metrics.</source>
        <translation>其他程序即可在 /metrics 读取本客户端的速度、计数和时间。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>127.0.0.1 is for this computer only. For others, set a token as well.</source>
        <translation>127.0.0.1 仅供本机。供其他设备使用时请同时设置令牌。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Who reads the metrics has to present it (a bearer token). Letters, digits and signs.</source>
        <translation>读取指标者须出示它（bearer 令牌）。字母、数字和符号。</translation>
    </message>
    <message>
        <source>Each torrent&apos;s numbers, too</source>
        <translation>也包括每个种子的数字</translation>
    </message>
    <message>
        <source>Readers learn the names of the torrents. With thousands of them the page is long.</source>
        <translation>读取者会知道种子名称。有上千个种子时页面会很长。</translation>
    </message>
    <message>
        <source>OpenTelemetry</source>
        <translation>OpenTelemetry</translation>
    </message>
    <message>
        <source>Send metrics to</source>
        <translation>将指标发送到</translation>
    </message>
    <message>
        <source>The address of a collector that speaks OTLP over HTTP, with http:// or https://, without user name. Empty: nothing is sent.</source>
        <translation>使用 OTLP over HTTP 的收集器地址，以 http:// 或 https:// 开头，不含用户名。留空：不发送。</translation>
    </message>
    <message>
        <source>This is no address that metrics can be sent to. Keys go into the headers.</source>
        <translation>这不是可以发送指标的地址。密钥应放在请求头中。</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>What the collector wants to see, as name=value,name=value. Commas and percent signs in a value are written as %2C and %25.</source>
        <translation>收集器要求的内容，格式为 名称=值,名称=值。值中的逗号和百分号写作 %2C 和 %25。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Write headers as name=value,name=value.</source>
        <translation>请求头格式为 名称=值,名称=值。</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Trace one piece in</source>
        <translation>每多少块跟踪一块</translation>
    </message>
    <message>
        <source>Its life from request to disk goes to the collector as a trace, without names and addresses.</source>
        <translation>该块从请求到写入磁盘的过程作为追踪发送给收集器，不含名称和地址。</translation>
    </message>
    <message>
        <source>No traces</source>
        <translation>不追踪</translation>
    </message>
</context>
<context>
    <name>freshet::ui::MoveFlow</name>
    <message>
        <source>Move the files of %1 to</source>
        <translation>将 %1 的文件移动到</translation>
    </message>
    <message numerus="yes">
        <source>Move the files of %n torrents to</source>
        <translation>
            <numerusform>将 %n 个种子的文件移动到</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder with the files of %1</source>
        <translation>%1 的文件所在的文件夹</translation>
    </message>
    <message>
        <source>The files of %1 stay where they are. %2</source>
        <extracomment>%1 is a torrent, %2 says what went wrong</extracomment>
        <translation>%1 的文件保留原处。%2</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>A file or folder cannot be called %1.</source>
        <translation>文件或文件夹不能命名为 %1。</translation>
    </message>
    <message>
        <source>Nothing was renamed to %1. %2</source>
        <extracomment>%1 is a name, %2 says what went wrong</extracomment>
        <translation>没有内容重命名为 %1。%2</translation>
    </message>
    <message>
        <source>No torrent of %1 is in another folder.</source>
        <extracomment>%1 is a category</extracomment>
        <translation>%1 中没有任务在其他文件夹里。</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents of %1 are moved to %2.</source>
        <extracomment>%1 is a category, %2 a folder</extracomment>
        <translation>
            <numerusform>%1 中 %n 个任务的文件将移动到 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移动(&amp;M)</translation>
    </message>
</context>
<context>
    <name>freshet::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Incoming connections</source>
        <translation>传入连接</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Chosen by the system</source>
        <translation>由系统选择</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>An address of this computer, for example that of a VPN. All connections then use it; empty means any.</source>
        <translation>本机的一个地址，例如 VPN 的地址。所有连接都使用它；留空表示任意。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Hides the protocol from the network in between. Peers that cannot encrypt are left out if it is required.</source>
        <translation>对途经的网络隐藏协议。若要求加密，不能加密的用户会被排除。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>Require</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>Ask trackers for peers</source>
        <translation>向 Tracker 请求用户</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>等待响应</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>A unit behind a number, with the space before it</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Random</source>
        <extracomment>A port by chance</extracomment>
        <translation>随机</translation>
    </message>
    <message>
        <source>A port between %1 and %2 that is free now</source>
        <translation>%1 到 %2 之间当前空闲的端口</translation>
    </message>
    <message>
        <source>No free port was found.</source>
        <translation>未找到空闲端口。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::NewsDigest</name>
    <message>
        <source>Freshet</source>
        <translation>Freshet</translation>
    </message>
    <message>
        <source>%1 needs attention</source>
        <translation>%1 需要处理</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1 is complete</source>
        <translation>%1 已完整</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are complete</source>
        <translation>
            <numerusform>%n 个种子已完整</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>已添加 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents were added</source>
        <translation>
            <numerusform>已添加 %n 个种子</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tell me, while the window is not active, that</source>
        <translation>窗口不在前台时通知我</translation>
    </message>
    <message>
        <source>A torrent is complete</source>
        <translation>种子已完整</translation>
    </message>
    <message>
        <source>Several within a few seconds are told together.</source>
        <translation>几秒内的多个会合并通知。</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>出了问题</translation>
    </message>
    <message>
        <source>At most once in ten minutes for each torrent.</source>
        <translation>每个种子十分钟内最多一次。</translation>
    </message>
    <message>
        <source>A torrent was added</source>
        <translation>已添加种子</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>带声音</translation>
    </message>
    <message>
        <source>For finished downloads and for what is wrong. The desktop plays it.</source>
        <translation>用于下载完成和出现问题时。由桌面播放。</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>声音文件</translation>
    </message>
    <message>
        <source>Empty means the sounds of the desktop.</source>
        <translation>留空表示使用桌面的声音。</translation>
    </message>
    <message>
        <source>Sounds (%1)</source>
        <extracomment>A kind of files, for a file dialog</extracomment>
        <translation>声音 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>There is no such file. The desktop plays its own sounds.</source>
        <translation>没有此文件。桌面会播放自己的声音。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::OpenLinkDialog</name>
    <message>
        <source>Add link</source>
        <translation>添加链接</translation>
    </message>
    <message>
        <source>&amp;Magnet links, info hashes or addresses of torrent files, one a line:</source>
        <translation>磁力链接、信息哈希或种子文件地址，每行一个(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Add trackers</source>
        <translation>添加 Tracker</translation>
    </message>
    <message>
        <source>Add&amp;resses of trackers, one a line:</source>
        <translation>Tracker 地址，每行一个(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Add peers</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>Add&amp;resses of peers with their ports, one a line:</source>
        <translation>用户地址及端口，每行一个(&amp;R)：</translation>
    </message>
    <message>
        <source>Edit tracker</source>
        <translation>编辑 Tracker</translation>
    </message>
    <message>
        <source>Add&amp;ress of the tracker:</source>
        <translation>Tracker 地址(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
</context>
<context>
    <name>freshet::ui::OverviewTab</name>
    <message>
        <source>Speed of the last minute</source>
        <translation>最近一分钟的速度</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>下载 %1，上传 %2</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>All of a size is still to be downloaded.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>已下载</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>受限于</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>浪费</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>%1 connected, %2 known, %3 seeds</source>
        <translation>已连接 %1，已知 %2，种子 %3</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 份</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>分享率</translation>
    </message>
    <message>
        <source>%1, %2 uploaded</source>
        <translation>%1，已上传 %2</translation>
    </message>
    <message>
        <source>Next announce</source>
        <translation>下次汇报</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>数据块</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Last read back</source>
        <translation>上次回读</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>已选</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n 个种子</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>已连接 %1</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>已上传</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Waiting to be written</source>
        <translation>等待写入</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>下载 %1</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>上传 %1</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>还差 %1</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>已知 %1</translation>
    </message>
    <message>
        <source>%1 connected, %2 known</source>
        <translation>已连接 %1，已知 %2</translation>
    </message>
    <message>
        <source>change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PathEdit</name>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeerInspector</name>
    <message>
        <source>Speed of this peer</source>
        <translation>此用户的速度</translation>
    </message>
    <message>
        <source>About this peer</source>
        <translation>关于此用户</translation>
    </message>
    <message>
        <source>Time that the chart shows</source>
        <translation>图表显示的时间</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A peer&apos;s program, and where it was heard of: &quot;qBittorrent 5.0.4 · From a tracker&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeerLimitsDialog</name>
    <message>
        <source>Limits of %1</source>
        <translation>%1 的限制</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>同设置</translation>
    </message>
    <message>
        <source>&amp;Download limit</source>
        <translation>下载限速(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Upload limit</source>
        <translation>上传限速(&amp;U)</translation>
    </message>
    <message>
        <source>They also hold when the peer comes back, as long as the torrent runs.</source>
        <translation>用户再次连接时也生效，只要种子仍在运行。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeerTableModel</name>
    <message>
        <source>Snubbed</source>
        <translation>迟迟不发</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>Sending to us</source>
        <translation>正向我们发送</translation>
    </message>
    <message>
        <source>Optimistic</source>
        <translation>试探上传</translation>
    </message>
    <message>
        <source>We send</source>
        <translation>我们在发送</translation>
    </message>
    <message>
        <source>Chokes us</source>
        <translation>阻塞我们</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>准备发送</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>不感兴趣</translation>
    </message>
    <message>
        <source>The peer connected to us.</source>
        <translation>该用户连接了我们。</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>连接已加密。</translation>
    </message>
    <message>
        <source>It has everything.</source>
        <translation>它拥有全部数据。</translation>
    </message>
    <message>
        <source>It has pieces that are missing here.</source>
        <translation>它有此处缺少的数据块。</translation>
    </message>
    <message>
        <source>It does not send to us now.</source>
        <translation>它目前不向我们发送。</translation>
    </message>
    <message>
        <source>It wants pieces from us.</source>
        <translation>它想要我们的数据块。</translation>
    </message>
    <message>
        <source>We do not send to it now.</source>
        <translation>我们目前不向它发送。</translation>
    </message>
    <message>
        <source>It is tried out as a receiver.</source>
        <translation>正在试着向它上传。</translation>
    </message>
    <message>
        <source>It was asked and has not sent for a while.</source>
        <translation>已向它请求，但它有一阵没有发送了。</translation>
    </message>
    <message>
        <source>From a tracker</source>
        <translation>来自 Tracker</translation>
    </message>
    <message>
        <source>From the magnet link</source>
        <translation>来自磁力链接</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>手动添加</translation>
    </message>
    <message>
        <source>Connected to us</source>
        <translation>主动连接我们</translation>
    </message>
    <message>
        <source>From another peer</source>
        <translation>来自其他用户</translation>
    </message>
    <message>
        <source>From the DHT</source>
        <translation>来自 DHT</translation>
    </message>
    <message>
        <source>From the local network</source>
        <translation>来自本地网络</translation>
    </message>
    <message>
        <source>Known from last time</source>
        <translation>上次已知</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <extracomment>Milliseconds.</extracomment>
        <translation>%1&#xa0;毫秒</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Requests in flight / allowed.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>
Own limit: %1</source>
        <translation>
自身限速：%1</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <translation>%1 / %2 允许</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>60&#xa0;s</source>
        <translation>60&#xa0;秒</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>拥有</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>已下载</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>已上传</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>数据块</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Choked us</source>
        <translation>阻塞我们</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>首字节</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Cancels</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Peak down</source>
        <translation>下载峰值</translation>
    </message>
    <message>
        <source>Peak up</source>
        <translation>上传峰值</translation>
    </message>
    <message>
        <source>How long the peer has choked us while we wanted pieces from it.</source>
        <translation>我们需要其数据块时，该用户阻塞我们的时长。</translation>
    </message>
    <message>
        <source>From a request to the end of its block: median of the last 20.</source>
        <translation>从请求到其分块结束：最近 20 次的中位数。</translation>
    </message>
    <message>
        <source>From a request to the first byte of its block: median of the last 20.</source>
        <translation>从请求到其分块首字节：最近 20 次的中位数。</translation>
    </message>
    <message>
        <source>Requests that were given to other peers because they took too long.</source>
        <translation>因耗时过长而转给其他用户的请求。</translation>
    </message>
    <message>
        <source>Taken back by us: %1
By the peer: %2</source>
        <translation>我们取消：%1
对方取消：%2</translation>
    </message>
    <message>
        <source>Refused by us: %1
By the peer: %2</source>
        <translation>我们拒绝：%1
对方拒绝：%2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>下载 %1，上传 %2</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>上传 %1</translation>
    </message>
    <message>
        <source>Snubbed, %1</source>
        <extracomment>State of a peer that does not send what was asked for, and how long that is so.</extracomment>
        <translation>迟迟不发，%1</translation>
    </message>
    <message>
        <source>Down in the last 60&#xa0;s
Lowest: %1
Average: %2
Highest: %3</source>
        <translation>最近 60&#xa0;秒的下载
最低：%1
平均：%2
最高：%3</translation>
    </message>
    <message>
        <source>Connected for %1.</source>
        <translation>已连接 %1。</translation>
    </message>
    <message>
        <source>It choked us %1 of that time.</source>
        <translation>其中 %1 的时间它阻塞我们。</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n pieces from it.</source>
        <translation>
            <numerusform>正在从它获取 %n 块。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were late and went to others.</source>
        <translation>
            <numerusform>%n 个请求超时，已转给其他用户。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from it, %2 to it.</source>
        <translation>从它 %1，向它 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n pieces from it: %1.</source>
        <extracomment>%1 is their numbers: &quot;212, 215 and 389&quot;</extracomment>
        <translation>
            <numerusform>正在从它获取 %n 块：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed pieces</source>
        <translation>出错的数据块</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>It has pieces that are missing here, and sends what it is asked for.</source>
        <translation>它有这里缺少的数据块，并且有求必应。</translation>
    </message>
    <message>
        <source>It has pieces that are missing here, and does not send them now.</source>
        <translation>它有这里缺少的数据块，但现在不发送。</translation>
    </message>
    <message>
        <source>It wants pieces from us, and gets them.</source>
        <translation>它想要我们的数据块，并且正在得到。</translation>
    </message>
    <message>
        <source>It wants pieces from us, and does not get them now.</source>
        <translation>它想要我们的数据块，但现在得不到。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A letter, and the sentence that it stands for.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1
All requests that are allowed are in flight all the time, and are too few for the distance: the peer could send more.</source>
        <translation>%1
允许的请求一直全部在途，对这样的距离来说太少：这个用户本可以发送更多。</translation>
    </message>
    <message>
        <source>Pieces with parts from this peer that turned out to be damaged. Other peers may have caused it.</source>
        <translation>含有该用户数据、最终被证明损坏的数据块。原因也可能是其他用户。</translation>
    </message>
    <message>
        <source>%1, always full</source>
        <translation>%1，一直满</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeersTab</name>
    <message>
        <source>No peers are connected.</source>
        <translation>没有已连接的用户。</translation>
    </message>
    <message>
        <source>Announce now</source>
        <translation>立即汇报</translation>
    </message>
    <message>
        <source>Add peers…</source>
        <translation>添加用户…</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>用户</translation>
    </message>
    <message numerus="yes">
        <source>%n banned peers…</source>
        <translation>
            <numerusform>%n 个被封禁的用户…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>限制…</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show more of the peer that is selected</source>
        <translation>显示所选用户的更多信息</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Limit down</source>
        <translation>下载限速</translation>
    </message>
    <message>
        <source>Limit each down</source>
        <translation>每个用户的下载限速</translation>
    </message>
    <message>
        <source>Limit up</source>
        <translation>上传限速</translation>
    </message>
    <message>
        <source>Limit each up</source>
        <translation>每个用户的上传限速</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>显示图表</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n peers</source>
        <translation>
            <numerusform>断开 %n 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection. The peer may come back.</source>
        <translation>结束连接。用户可能会回来。</translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the peer for a week.</source>
        <translation>结束连接，一周内不与该用户往来。</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Show its pieces</source>
        <translation>显示它的数据块</translation>
    </message>
    <message>
        <source>Select one torrent to see its peers.</source>
        <translation>选择一个种子以查看其用户。</translation>
    </message>
    <message>
        <source>Block for this session</source>
        <translation>本次运行中封禁</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for this session</source>
        <translation>
            <numerusform>本次运行中封禁 %n 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the peer until Freshet quits.</source>
        <translation>断开连接，在退出 Freshet 之前不再与该用户往来。</translation>
    </message>
    <message>
        <source>Block for a week</source>
        <translation>封禁一周</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for a week</source>
        <translation>
            <numerusform>封禁 %n 个用户一周</numerusform>
        </translation>
    </message>
    <message>
        <source>Block for ever…</source>
        <translation>永久封禁…</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for ever…</source>
        <translation>
            <numerusform>永久封禁 %n 个用户…</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the address of the peer until you lift the ban.</source>
        <translation>断开连接，在您解除封禁之前不再与该用户的地址往来。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PieceLegend</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A state of pieces and how many are in it: &quot;In flight 12&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. Click to have these stand out.</source>
        <extracomment>%1 is a state of pieces and how many are in it: &quot;In flight 12&quot;</extracomment>
        <translation>%1。点击可突出显示。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PieceMap</name>
    <message>
        <source>Piece map</source>
        <translation>数据块图</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Piece %1 of %2</source>
        <translation>第 %1 块，共 %2 块</translation>
    </message>
    <message>
        <source>no connected peer has it</source>
        <translation>没有已连接的用户拥有它</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s) have it</source>
        <translation>
            <numerusform>%n 个用户拥有它</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Of a piece, its state and more of that: &quot;In flight: 11 of 16 blocks from 10.77.0.3:51001&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PiecesTab</name>
    <message>
        <source>Pieces</source>
        <translation>数据块</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The address of a peer and how much of the torrent it has: &quot;10.77.0.3:51001 · 84 %&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which pieces stand out: all, those of a file, or those that a peer has</source>
        <translation>突出显示哪些数据块：全部、某个文件的，或某个用户拥有的</translation>
    </message>
    <message>
        <source>All pieces</source>
        <translation>全部数据块</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 的数据块</translation>
    </message>
    <message>
        <source>Pieces that %1 has</source>
        <extracomment>%1 is the address of a peer</extracomment>
        <translation>%1 拥有的数据块</translation>
    </message>
    <message>
        <source>Pieces of a &amp;file</source>
        <translation>某个文件的数据块(&amp;F)</translation>
    </message>
    <message>
        <source>Pieces that a &amp;peer has</source>
        <translation>某个用户拥有的数据块(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n blocks</source>
        <extracomment>Of a piece that is being fetched: &quot;11 of 16 blocks&quot;</extracomment>
        <translation>
            <numerusform>%n 个分块中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 and %n more</source>
        <extracomment>&quot;11 of 16 blocks from 10.77.0.3:51001 and 2 more&quot;: %1 is &quot;11 of 16 blocks&quot;</extracomment>
        <translation>
            <numerusform>%1，来自 %2 和另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n blocks from %2</source>
        <extracomment>&quot;11 of 16 blocks from 10.77.0.3:51001&quot;</extracomment>
        <translation>
            <numerusform>%n 个分块中的 %1 个，来自 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <extracomment>Files that a piece belongs to</extracomment>
        <translation>
            <numerusform>%1（另有 %n 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;file</source>
        <translation>显示文件(&amp;F)</translation>
    </message>
    <message>
        <source>Its files are not known yet.</source>
        <translation>尚不知道它属于哪些文件。</translation>
    </message>
    <message>
        <source>&amp;Copy piece number</source>
        <translation>复制数据块编号(&amp;C)</translation>
    </message>
    <message>
        <source>Only a piece that is missing can be fetched.</source>
        <translation>只能获取缺少的数据块。</translation>
    </message>
    <message>
        <source>The torrent is not downloading.</source>
        <translation>此种子没有在下载。</translation>
    </message>
    <message>
        <source>Fetch this f&amp;irst</source>
        <translation>优先获取此块(&amp;I)</translation>
    </message>
    <message>
        <source>Check this piece &amp;again</source>
        <translation>重新校验此块(&amp;A)</translation>
    </message>
    <message>
        <source>Only a piece that is there can be checked.</source>
        <translation>只能校验已有的数据块。</translation>
    </message>
    <message>
        <source>Bar of file &amp;boundaries</source>
        <translation>文件边界条(&amp;B)</translation>
    </message>
    <message>
        <source>A third bar above the map shows where each file begins.</source>
        <translation>在图上方用第三条显示每个文件的起点。</translation>
    </message>
    <message>
        <source>Cell si&amp;ze</source>
        <extracomment>How large the cells of the map are</extracomment>
        <translation>格子大小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <extracomment>Cells as large as can be without scrolling</extracomment>
        <translation>适应窗口(&amp;F)</translation>
    </message>
    <message>
        <source>%1&#xa0;px</source>
        <extracomment>Size of a cell in pixels</extracomment>
        <translation>%1 像素</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PriorityDelegate</name>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
</context>
<context>
    <name>freshet::ui::QuitQuestion</name>
    <message>
        <source>The files of %1 are being moved: that stops, and what is in the new folder already goes back.</source>
        <translation>%1 的文件正在移动：移动将停止，已在新文件夹中的内容会移回。</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents are being moved: that stops, and what is in the new folder already goes back.</source>
        <translation>
            <numerusform>%n 个种子的文件正在移动：移动将停止，已在新文件夹中的内容会移回。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being checked: that stops, and begins again at the next start.</source>
        <translation>%1 正在校验：校验将停止，下次启动时重新开始。</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are being checked: that stops, and begins again at the next start.</source>
        <translation>
            <numerusform>%n 个种子正在校验：校验将停止，下次启动时重新开始。</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloads and uploads go on at the next start.</source>
        <translation>下载和上传会在下次启动时继续。</translation>
    </message>
    <message>
        <source>Quit Freshet</source>
        <translation>退出 Freshet</translation>
    </message>
    <message>
        <source>Quit now?</source>
        <translation>现在退出吗？</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>继续运行(&amp;K)</translation>
    </message>
</context>
<context>
    <name>freshet::ui::QuotaEdit</name>
    <message>
        <source>Download quota</source>
        <translation>下载配额</translation>
    </message>
    <message>
        <source>Upload quota</source>
        <translation>上传配额</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>流量配额</translation>
    </message>
    <message>
        <source>No quota</source>
        <translation>无配额</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>When most of the quota is used</source>
        <translation>用去大部分时</translation>
    </message>
    <message>
        <source>Spread the rest evenly</source>
        <translation>平均分配剩余</translation>
    </message>
    <message>
        <source>Pause when all is used</source>
        <translation>用完时暂停</translation>
    </message>
    <message>
        <source>Down </source>
        <translation>下载 </translation>
    </message>
    <message>
        <source>Up </source>
        <translation>上传 </translation>
    </message>
    <message>
        <source>&#xa0;GB</source>
        <translation>&#xa0;GB</translation>
    </message>
</context>
<context>
    <name>freshet::ui::RateEdit</name>
    <message>
        <source>For example 500k, 1.5M or 20 Mbit/s. Empty means no limit.</source>
        <translation>例如 500k、1.5M 或 20 Mbit/s。留空表示不限。</translation>
    </message>
    <message>
        <source>This is not a rate. Write for example 500k or 2 MiB/s.</source>
        <translation>这不是速度。请输入例如 500k 或 2 MiB/s。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::RateTermsEdit</name>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>限速(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Guaranteed</source>
        <translation>保证(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>权重(&amp;W)</translation>
    </message>
    <message>
        <source>%1 limit</source>
        <extracomment>%1 is &quot;Download&quot; or &quot;Upload&quot;</extracomment>
        <translation>%1限速</translation>
    </message>
    <message>
        <source>%1, guaranteed rate</source>
        <translation>%1，保证速度</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>While a limit is shared, this rate comes first, if it can be used.</source>
        <translation>分配限速时，若用得上则先满足此速度。</translation>
    </message>
    <message>
        <source>%1, weight</source>
        <translation>%1，权重</translation>
    </message>
    <message>
        <source>&#xa0;%</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>As its torrents</source>
        <translation>同其种子</translation>
    </message>
    <message>
        <source>How much of a shared limit this gets, compared with others: twice the weight, twice the rate.</source>
        <translation>与其他相比能得到多少共享限速：权重加倍，速度加倍。</translation>
    </message>
    <message>
        <source>Empty means as the settings say for each torrent.</source>
        <translation>留空表示采用设置中每个种子的限速。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::RemoveFilesDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>移到回收站(&amp;M)</translation>
    </message>
    <message>
        <source>Remove and delete files</source>
        <translation>移除并删除文件</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n torrents and delete their files?</source>
        <translation>
            <numerusform>移除 %n 个种子并删除其文件？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>磁盘上 %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>&amp;Delete files</source>
        <translation>删除文件(&amp;D)</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SelectionMenus</name>
    <message>
        <source>Cate&amp;gory</source>
        <translation>分类(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>优先级(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>限制(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上传(&amp;U)</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>未选择种子。</translation>
    </message>
    <message>
        <source>%1 of the %2 selected torrents</source>
        <translation>所选 %2 个种子中的 %1 个</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>Ne&amp;w category…</source>
        <translation>新建分类(&amp;W)…</translation>
    </message>
    <message>
        <source>Ne&amp;w tag…</source>
        <translation>新建标签(&amp;W)…</translation>
    </message>
    <message>
        <source>change of priority</source>
        <translation>优先级更改</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>高(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>普通(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>低(&amp;L)</translation>
    </message>
    <message>
        <source>change of limits</source>
        <translation>限制更改</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>其他(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SettingListModel</name>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is the value of a setting</extracomment>
        <translation>%1，已更改</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SettingsPage</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a setting, %2 a value such as &quot;Automatic&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>“%1”不是 IP 地址。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>Not changed: there is no folder %1, and none can be made there.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>未更改：文件夹 %1 不存在，也无法在该处创建。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;Reset page</source>
        <translation>重置此页(&amp;R)</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>没有与“%1”相符的设置。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ShareLimitsEdit</name>
    <message>
        <source>No goal</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>Seeds do not count</source>
        <translation>不考虑种子数</translation>
    </message>
    <message>
        <source>&amp;Ratio</source>
        <translation>分享率(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Minutes of seeding</source>
        <translation>做种分钟数(&amp;M)</translation>
    </message>
    <message>
        <source>Minutes &amp;without upload</source>
        <translation>无上传分钟数(&amp;W)</translation>
    </message>
    <message>
        <source>Not &amp;below so many seeds</source>
        <translation>种子数不低于(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Then it</source>
        <translation>然后(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Slow upload</source>
        <translation>慢速上传(&amp;S)</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>goes on slowly</source>
        <translation>慢速继续</translation>
    </message>
    <message>
        <source>is removed from the list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>becomes a super seed</source>
        <translation>变为超级种子</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SharingPage</name>
    <message>
        <source>Sharing</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>&amp;No own limits</source>
        <translation>无自身限制(&amp;N)</translation>
    </message>
    <message>
        <source>Whom to serve</source>
        <translation>为谁服务</translation>
    </message>
    <message>
        <source>While seeding, first</source>
        <translation>做种时优先</translation>
    </message>
    <message>
        <source>In every choice but the first some peers are tried out that would not be served.</source>
        <translation>除第一项外，每种选择都会试探一些本不会服务的用户。</translation>
    </message>
    <message>
        <source>Everyone in turn</source>
        <translation>大家轮流</translation>
    </message>
    <message>
        <source>Who takes most</source>
        <translation>接收最多者</translation>
    </message>
    <message>
        <source>Who passes on what it gets</source>
        <translation>转发所得者</translation>
    </message>
    <message>
        <source>Who has just begun or is nearly done</source>
        <translation>刚开始或即将完成者</translation>
    </message>
    <message>
        <source>&amp;Limits for</source>
        <translation>限制对象(&amp;L)</translation>
    </message>
    <message>
        <source>Limits for</source>
        <translation>限制对象</translation>
    </message>
    <message>
        <source>Choose a category, or type the name of one, to give it limits of its own.</source>
        <translation>选择一个分类，或输入分类名，为其设定自身限制。</translation>
    </message>
    <message>
        <source>The category follows the limits for all torrents again.</source>
        <translation>该分类重新遵循所有种子的限制。</translation>
    </message>
    <message>
        <source>Seeding is enough after</source>
        <translation>做种到此足够</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>分享率</translation>
    </message>
    <message>
        <source>Uploaded compared with downloaded: 2 means that twice as much was sent as received.</source>
        <translation>上传与下载之比：2 表示发送了收到的两倍。</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>Minutes of seeding</source>
        <translation>做种分钟数</translation>
    </message>
    <message>
        <source>Minutes without upload</source>
        <translation>无上传分钟数</translation>
    </message>
    <message>
        <source>Time spent seeding in which nobody wanted anything.</source>
        <translation>做种期间无人需要数据的时间。</translation>
    </message>
    <message>
        <source>But not while there are fewer seeds than</source>
        <translation>但种子数少于此值时不算足够</translation>
    </message>
    <message>
        <source>This client counts as one of them. Trackers say how many there are.</source>
        <translation>本客户端也算一个。Tracker 会告知数量。</translation>
    </message>
    <message>
        <source>Seeds do not count</source>
        <translation>不考虑种子数</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>之后怎样</translation>
    </message>
    <message>
        <source>The torrent</source>
        <translation>该种子</translation>
    </message>
    <message>
        <source>Files are never removed.</source>
        <translation>文件永不删除。</translation>
    </message>
    <message>
        <source>Slow upload</source>
        <translation>慢速上传</translation>
    </message>
    <message>
        <source>For torrents that go on slowly.</source>
        <translation>用于慢速继续的种子。</translation>
    </message>
    <message>
        <source>All torrents</source>
        <translation>所有种子</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Tab of the details</source>
        <extracomment>A key: &quot;Ctrl+1 to Ctrl+7&quot;</extracomment>
        <translation>详情标签页</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>List: open what is done, or show the overview</source>
        <translation>列表：打开已完成的内容或显示概览</translation>
    </message>
    <message>
        <source>Filter: clear it and go to the list</source>
        <translation>筛选：清除并转到列表</translation>
    </message>
    <message>
        <source>Filter: go to the list</source>
        <translation>筛选：转到列表</translation>
    </message>
    <message>
        <source>Chart: the time that it shows</source>
        <translation>图表：显示的时间段</translation>
    </message>
    <message>
        <source>Chart: read it</source>
        <translation>图表：读数</translation>
    </message>
    <message>
        <source>← →, Home, End; Esc ends it</source>
        <translation>← →、Home、End；Esc 结束</translation>
    </message>
    <message>
        <source>Chart: freeze it</source>
        <translation>图表：冻结</translation>
    </message>
    <message>
        <source>Piece map: go to a piece</source>
        <translation>数据块图：转到某个数据块</translation>
    </message>
    <message>
        <source>%1, page keys, Home, End</source>
        <translation>%1、翻页键、Home、End</translation>
    </message>
    <message>
        <source>Piece map: larger, smaller, all of it</source>
        <translation>数据块图：放大、缩小、全部</translation>
    </message>
    <message>
        <source>Week schedule: go to a half hour; with Shift, select</source>
        <translation>每周时间表：转到某个半小时；按住 Shift 选择</translation>
    </message>
    <message>
        <source>%1, Home, End</source>
        <translation>%1、Home、End</translation>
    </message>
    <message>
        <source>Week schedule: select everything</source>
        <translation>每周时间表：全选</translation>
    </message>
    <message>
        <source>Week schedule: choose the paint</source>
        <translation>每周时间表：选择颜色</translation>
    </message>
    <message>
        <source>Week schedule: paint what is selected</source>
        <translation>每周时间表：涂画所选部分</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SidebarModel</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>No tracker</source>
        <translation>无 Tracker</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A row of the sidebar for screen readers: name, number of torrents.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n torrent(s)</source>
        <translation>
            <numerusform>%n 个种子</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::SidebarView</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedChart</name>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <extracomment>Filter of a file dialog.</extracomment>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy data (CSV)</source>
        <translation>复制数据 (CSV)</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>重置缩放</translation>
    </message>
    <message>
        <source>Overhead down</source>
        <translation>下载开销</translation>
    </message>
    <message>
        <source>Overhead up</source>
        <translation>上传开销</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedComparison</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A peer or torrent in a list, for screen readers: its name and its speed.</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedPage</name>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Limits of all torrents together</source>
        <translation>所有种子的总限速</translation>
    </message>
    <message>
        <source>Download limit</source>
        <translation>下载限速</translation>
    </message>
    <message>
        <source>Type a rate such as 500K, 2M or 20 mbit. Empty means no limit.</source>
        <translation>输入速度，如 500K、2M 或 20 mbit。留空表示不限。</translation>
    </message>
    <message>
        <source>Upload limit</source>
        <translation>上传限速</translation>
    </message>
    <message>
        <source>Very low upload limits also slow down downloading.</source>
        <translation>上传限速过低也会减慢下载。</translation>
    </message>
    <message>
        <source>Limits of each peer</source>
        <translation>每个用户的限速</translation>
    </message>
    <message>
        <source>Download limit of a peer</source>
        <translation>每个用户的下载限速</translation>
    </message>
    <message>
        <source>For peers without a limit of their own. Empty means no limit.</source>
        <translation>用于没有自身限速的用户。留空表示不限。</translation>
    </message>
    <message>
        <source>Upload limit of a peer</source>
        <translation>每个用户的上传限速</translation>
    </message>
    <message>
        <source>Longest delay by uploads, ms</source>
        <translation>上传造成的最大延迟（毫秒）</translation>
    </message>
    <message>
        <source>When peers answer later than this because of what is sent to them, uploads slow down, so that others on the line do not wait.</source>
        <translation>若因向用户发送数据而使其响应慢于此值，则减慢上传，以免线路上的其他设备等待。</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Limits count</source>
        <translation>限速计入</translation>
    </message>
    <message>
        <source>Headers of IP and TCP are estimated. Tooltips of speeds always show both.</source>
        <translation>IP 和 TCP 报头为估算值。速度的提示总会显示两者。</translation>
    </message>
    <message>
        <source>Data of torrents</source>
        <translation>种子数据</translation>
    </message>
    <message>
        <source>Everything, with protocol and IP</source>
        <translation>全部，含协议和 IP</translation>
    </message>
    <message>
        <source>Follow the schedule</source>
        <translation>遵循时间表</translation>
    </message>
    <message>
        <source>Each half hour of the week has its limits, by the clock of this computer.</source>
        <translation>一周中每半小时都有其限速，按本机时钟。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>时间表</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Quota of all torrents together</source>
        <translation>所有种子的总配额</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Everything that is moved counts, with protocol and IP. You are warned at 80 %.</source>
        <translation>所有传输都计入，含协议和 IP。到 80 % 时会提醒。</translation>
    </message>
    <message>
        <source>Without a quota</source>
        <translation>无配额</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>By the week, from Monday</source>
        <translation>按周，从周一起</translation>
    </message>
    <message>
        <source>By the month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Download, GB</source>
        <translation>下载，GB</translation>
    </message>
    <message>
        <source>Upload, GB</source>
        <translation>上传，GB</translation>
    </message>
    <message>
        <source>When most of it is used</source>
        <translation>用去大部分时</translation>
    </message>
    <message>
        <source>Spread the rest evenly over the period</source>
        <translation>将剩余平均分配到本周期</translation>
    </message>
    <message>
        <source>Go on, and pause when all is used</source>
        <translation>继续，用完时暂停</translation>
    </message>
    <message>
        <source>Months begin on day</source>
        <translation>每月起始日</translation>
    </message>
    <message>
        <source>Slow mode and schedule</source>
        <translation>慢速模式和时间表</translation>
    </message>
    <message>
        <source>Download limit in slow mode</source>
        <translation>慢速模式的下载限速</translation>
    </message>
    <message>
        <source>Of all torrents together, while slow mode is on.</source>
        <translation>慢速模式开启时所有任务合计。</translation>
    </message>
    <message>
        <source>Upload limit in slow mode</source>
        <translation>慢速模式的上传限速</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>慢速模式</translation>
    </message>
    <message>
        <source>Its limits count instead of the usual ones, as long as there is no schedule.</source>
        <translation>没有时间表时，其限速代替通常的限速。</translation>
    </message>
    <message>
        <source>Limits of each torrent</source>
        <translation>每个种子的限速</translation>
    </message>
    <message>
        <source>Download limit of a torrent</source>
        <translation>每个种子的下载限速</translation>
    </message>
    <message>
        <source>For torrents without a limit of their own. Empty means no limit.</source>
        <translation>用于没有自身限速的种子。留空表示不限。</translation>
    </message>
    <message>
        <source>Upload limit of a torrent</source>
        <translation>每个种子的上传限速</translation>
    </message>
    <message>
        <source>Sharing and counting</source>
        <translation>分配与计数</translation>
    </message>
    <message>
        <source>Share between torrents</source>
        <translation>在种子间分配</translation>
    </message>
    <message>
        <source>How torrents divide a limit that is used up. What one of them cannot use goes to the others.</source>
        <translation>用尽的限速在种子间如何分配。一个种子用不了的归其他种子。</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>By priority (1:2:4)</source>
        <translation>按优先级 (1:2:4)</translation>
    </message>
    <message>
        <source>Limit local network too</source>
        <translation>也限制本地网络</translation>
    </message>
    <message>
        <source>Otherwise peers on the local network are as fast as they can be. A limit that is set for such a peer itself always holds.</source>
        <translation>否则本地网络中的用户全速传输。为这样的用户单独设置的限速始终有效。</translation>
    </message>
    <message>
        <source>Paint with the mouse, or with Space, arrows and Shift. Keys 1 to 5 choose the paint. A click on a day or an hour paints all of it.</source>
        <translation>用鼠标涂画，或用空格、方向键和 Shift。按键 1 至 5 选择颜色。点击某天或某小时可整行或整列涂画。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedPopover</name>
    <message>
        <source>Speed limits</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>Limits for everything</source>
        <translation>全部的限速</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上传(&amp;U)</translation>
    </message>
    <message>
        <source>Very low upload limits also slow down downloading.</source>
        <translation>上传限速过低也会减慢下载。</translation>
    </message>
    <message>
        <source>&amp;All limits…</source>
        <translation>所有限速(&amp;A)…</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>%1 is a rate such as 4.2 MiB/s</extracomment>
        <translation>当前 %1</translation>
    </message>
    <message>
        <source>Slo&amp;w mode</source>
        <translation>慢速模式(&amp;W)</translation>
    </message>
    <message>
        <source>How long slow mode is on</source>
        <translation>慢速模式持续时间</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit the schedule</source>
        <translation>编辑时间表</translation>
    </message>
    <message>
        <source>Schedule:</source>
        <translation>时间表：</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>直到 %1</translation>
    </message>
    <message>
        <source>Until the schedule changes</source>
        <translation>直到时间表变化</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>直到我关闭</translation>
    </message>
    <message numerus="yes">
        <source>For %n hours</source>
        <translation>
            <numerusform>持续 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>These &amp;torrents…</source>
        <translation>这些种子(&amp;T)…</translation>
    </message>
    <message>
        <source>This &amp;torrent…</source>
        <translation>此种子(&amp;T)…</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>未选择种子。</translation>
    </message>
    <message>
        <source>These &amp;peers…</source>
        <translation>这些用户(&amp;P)…</translation>
    </message>
    <message>
        <source>This &amp;peer…</source>
        <translation>此用户(&amp;P)…</translation>
    </message>
    <message>
        <source>No peer is selected under Peers.</source>
        <translation>“用户”中未选择用户。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedTab</name>
    <message>
        <source>1 min</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>定格</translation>
    </message>
    <message>
        <source>Hold the picture still. Recording goes on.</source>
        <translation>画面静止。记录仍在继续。</translation>
    </message>
    <message>
        <source>Speed of %1</source>
        <extracomment>%1 is a torrent&apos;s name or &quot;all torrents&quot;</extracomment>
        <translation>%1 的速度</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Nobody moves data yet.</source>
        <translation>还没有人传输数据。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Payload and overhead</source>
        <translation>有效数据和开销</translation>
    </message>
    <message>
        <source>With what protocol and an estimate of IP and TCP headers take on top</source>
        <translation>连同协议以及估算的 IP 和 TCP 头部的占用</translation>
    </message>
    <message>
        <source>Show the download speed of peers, or of torrents, as lines of their own</source>
        <translation>将用户或种子的下载速度显示为单独的线</translation>
    </message>
    <message>
        <source>Speeds to compare</source>
        <translation>要比较的速度</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatisticsFlow</name>
    <message>
        <source>Save the statistics</source>
        <translation>保存统计</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>分类：%1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Tracker: %1</source>
        <translation>Tracker：%1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Torrents in the list</source>
        <translation>列表中的种子</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatisticsWindow</name>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>保存为 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Hold the picture still. Recording goes on.</source>
        <translation>让画面静止。记录继续。</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>本次会话</translation>
    </message>
    <message>
        <source>Nothing moves now.</source>
        <extracomment>%1 lists torrents with their speeds</extracomment>
        <translation>现在没有数据传输。</translation>
    </message>
    <message>
        <source>Busiest torrents: %1</source>
        <translation>最活跃的种子：%1</translation>
    </message>
    <message>
        <source>Payload and overhead</source>
        <translation>数据与开销</translation>
    </message>
    <message>
        <source>Show what protocol and headers take on top.</source>
        <translation>显示协议和报头额外占用的量。</translation>
    </message>
    <message>
        <source>Undo reset</source>
        <translation>撤销清零</translation>
    </message>
    <message>
        <source>&amp;Reset totals</source>
        <translation>清零总计(&amp;R)</translation>
    </message>
    <message>
        <source>Count all time as before.</source>
        <translation>像以前一样统计全部时间。</translation>
    </message>
    <message>
        <source>Count the totals of everything from now on.</source>
        <translation>从现在起统计各项总计。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatusBar</name>
    <message>
        <source>Free where new torrents are saved</source>
        <translation>新种子保存处的可用空间</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n 个种子</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;10 torrents&quot;, %2 is &quot;1 selected&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>不可连接</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>未监听</translation>
    </message>
    <message>
        <source>No port is open for incoming connections.</source>
        <translation>没有为传入连接打开端口。</translation>
    </message>
    <message>
        <source>Reachable, port %1</source>
        <translation>可连接，端口 %1</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>Peers have connected to this port.</source>
        <translation>已有用户连接此端口。</translation>
    </message>
    <message>
        <source>No peer has connected to this port yet. Downloads work all the same; they may be slower.</source>
        <translation>尚无用户连接此端口。下载仍可进行，但可能较慢。</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Quota: %1</source>
        <extracomment>%1 is a part in per cent</extracomment>
        <translation>配额：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A speed and its limit, such as &quot;4.9 MiB/s of 5 MiB/s&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1，不限</translation>
    </message>
    <message>
        <source>Download speed and limit. Click to change the limit.</source>
        <translation>下载速度与限速。点击更改限速。</translation>
    </message>
    <message>
        <source>Upload speed and limit. Click to change the limit.</source>
        <translation>上传速度与限速。点击更改限速。</translation>
    </message>
    <message>
        <source>Delay by uploads: %1&#xa0;ms</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation>上传造成的延迟：%1&#xa0;毫秒</translation>
    </message>
    <message>
        <source>Download speed: %1</source>
        <translation>下载速度：%1</translation>
    </message>
    <message>
        <source>Upload speed: %1</source>
        <translation>上传速度：%1</translation>
    </message>
    <message>
        <source>Download speed: %1, the limit is reached</source>
        <translation>下载速度：%1，已达上限</translation>
    </message>
    <message>
        <source>Upload speed: %1, the limit is reached</source>
        <translation>上传速度：%1，已达上限</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>限速 %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限速</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>Reserve space</source>
        <translation>预留空间</translation>
    </message>
    <message>
        <source>Full reservation keeps files in one piece, makes writing cheaper, and tells at the start whether there is room.</source>
        <translation>完全预留使文件保持连续、写入更省，并在开始时就知道空间是否足够。</translation>
    </message>
    <message>
        <source>No, files grow</source>
        <translation>否，文件逐渐增大</translation>
    </message>
    <message>
        <source>Sparse</source>
        <translation>稀疏</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Write buffer</source>
        <translation>写入缓冲</translation>
    </message>
    <message>
        <source>Pieces that are being received or wait for the disk. When it is full, peers are asked for no more until the disk has caught up.</source>
        <translation>正在接收或等待磁盘的数据块。写满后不再向用户请求，直到磁盘跟上。</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>A unit behind a number, with the space before it</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>Read back finished downloads</source>
        <translation>回读已完成的下载</translation>
    </message>
    <message>
        <source>A download counts as complete when this is done. A sample takes the borders of files and one piece in twenty; if it finds damage, everything is read.</source>
        <translation>完成后下载才算完成。抽样读取文件边界和每二十块中的一块；若发现损坏则全部读取。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Download damaged pieces again</source>
        <translation>重新下载损坏的数据块</translation>
    </message>
    <message>
        <source>If not, a torrent whose data is damaged on the disk stops and says so.</source>
        <translation>否则，磁盘上数据损坏的种子会停止并说明。</translation>
    </message>
    <message>
        <source>Days until idle torrents are read again</source>
        <translation>空闲种子多少天后再读</translation>
    </message>
    <message>
        <source>Finds data that has changed on the disk since. Complete torrents are read slowly, while nobody downloads from them.</source>
        <translation>找出磁盘上此后发生变化的数据。完成的种子在无人下载时慢速读取。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>What this reading takes of the disk.</source>
        <translation>此读取占用磁盘的程度。</translation>
    </message>
    <message>
        <source>Keep free on each disk, GiB</source>
        <translation>每个磁盘保留空间，GiB</translation>
    </message>
    <message>
        <source>Downloads wait while less is free, and go on by themselves.</source>
        <translation>可用空间少于此值时下载等待，之后自动继续。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>什么也不做</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TabPage</name>
    <message numerus="yes">
        <source>%n torrents are selected.</source>
        <translation>
            <numerusform>已选择 %n 个任务。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::TagFlow</name>
    <message>
        <source>&amp;New tag…</source>
        <translation>新建标签(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save path…</source>
        <translation>保存路径(&amp;S)…</translation>
    </message>
    <message>
        <source>No save &amp;path of its own</source>
        <translation>不设单独的保存位置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>限制(&amp;L)…</translation>
    </message>
    <message>
        <source>Re&amp;move, torrents stay</source>
        <translation>移除，保留种子(&amp;M)</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>标签名称</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>重命名标签</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>%1 的新名称</translation>
    </message>
    <message>
        <source>Save torrents with %1 in</source>
        <translation>将带有 %1 的种子保存到</translation>
    </message>
    <message>
        <source>change of the save path of the tag %1</source>
        <translation>更改标签 %1 的保存位置</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TagLimitsDialog</name>
    <message>
        <source>Limits of %1</source>
        <translation>%1 的限制</translation>
    </message>
    <message>
        <source>They hold for all torrents with the tag together. For a torrent with several tags the limits of all of them hold.</source>
        <translation>对带有此标签的所有种子合计生效。带有多个标签的种子受所有标签的限制。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentActions</name>
    <message numerus="yes">
        <source>Resume &amp;all (%n)</source>
        <translation>
            <numerusform>全部继续 (%n)(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>全部暂停(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n 个种子</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the order</source>
        <translation>顺序更改</translation>
    </message>
    <message>
        <source>change of super seeding</source>
        <translation>超级做种更改</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>未选择种子。</translation>
    </message>
    <message>
        <source>What is selected runs already.</source>
        <translation>所选内容已在运行。</translation>
    </message>
    <message>
        <source>Nothing of what is selected runs.</source>
        <translation>所选内容均未运行。</translation>
    </message>
    <message>
        <source>It is not complete yet.</source>
        <translation>尚未完成。</translation>
    </message>
    <message>
        <source>Its file list is not known yet.</source>
        <translation>文件列表尚未知。</translation>
    </message>
    <message>
        <source>One at a time.</source>
        <translation>每次只能一个。</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>%1 is what is undone, such as &quot;removal of Sintel&quot; or &quot;change of tags&quot;</extracomment>
        <translation>撤销 %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Name in the list; files keep theirs</source>
        <translation>列表中的名称；文件名不变</translation>
    </message>
    <message>
        <source>Save .torrent file</source>
        <translation>保存 .torrent 文件</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>种子文件 (*.torrent)</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>未能写入 %1。</translation>
    </message>
    <message>
        <source>Its files are missing.</source>
        <translation>其文件缺失。</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <extracomment>%1 is what is done again, such as &quot;removal of Sintel&quot; or &quot;change of tags&quot;</extracomment>
        <translation>重做 %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>%1 cannot be opened yet: %2 of it is there.</source>
        <extracomment>%1 is a file or a torrent, %2 a percentage</extracomment>
        <translation>%1 还不能打开：已有 %2。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentEdits</name>
    <message>
        <source>change of category</source>
        <translation>分类更改</translation>
    </message>
    <message>
        <source>change of tags</source>
        <translation>标签更改</translation>
    </message>
    <message>
        <source>change of limits</source>
        <translation>限制更改</translation>
    </message>
    <message>
        <source>move in the queue</source>
        <translation>队列移动</translation>
    </message>
    <message>
        <source>new name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>移除 %1</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n torrents</source>
        <translation>
            <numerusform>移除 %n 个种子</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1. Its files stay where they are.</source>
        <translation>已移除 %1。其文件保留原处。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n torrents. Their files stay where they are.</source>
        <translation>
            <numerusform>已移除 %n 个种子。其文件保留原处。</numerusform>
        </translation>
    </message>
    <message>
        <source>choice of files</source>
        <translation>文件选择</translation>
    </message>
    <message>
        <source>new trackers</source>
        <translation>新 Tracker</translation>
    </message>
    <message>
        <source>removal of the category %1</source>
        <translation>移除分类 %1</translation>
    </message>
    <message>
        <source>new name of the category %1</source>
        <translation>分类 %1 的新名称</translation>
    </message>
    <message>
        <source>Removed the category %1. Its torrents stay.</source>
        <translation>已移除分类 %1。其种子保留。</translation>
    </message>
    <message>
        <source>block of %1</source>
        <translation>屏蔽 %1</translation>
    </message>
    <message numerus="yes">
        <source>block of %n peers</source>
        <translation>
            <numerusform>屏蔽 %n 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>immediate start</source>
        <translation>立即开始</translation>
    </message>
    <message>
        <source>return to the queue</source>
        <translation>返回队列</translation>
    </message>
    <message>
        <source>addition of %1</source>
        <translation>添加 %1</translation>
    </message>
    <message numerus="yes">
        <source>addition of %n torrents</source>
        <translation>
            <numerusform>添加 %n 个种子</numerusform>
        </translation>
    </message>
    <message>
        <source>move of the files of %1</source>
        <translation>移动 %1 的文件</translation>
    </message>
    <message numerus="yes">
        <source>move of the files of %n torrents</source>
        <translation>
            <numerusform>移动 %n 个种子的文件</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the folder of %1</source>
        <translation>更改 %1 的文件夹</translation>
    </message>
    <message>
        <source>removal of the tag %1</source>
        <translation>移除标签 %1</translation>
    </message>
    <message>
        <source>new name of the tag %1</source>
        <translation>标签 %1 的新名称</translation>
    </message>
    <message>
        <source>Removed the tag %1. Its torrents stay.</source>
        <translation>已移除标签 %1。其种子保留。</translation>
    </message>
    <message>
        <source>new name of %1</source>
        <translation>%1 的新名称</translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent until Freshet quits.</source>
        <translation>已为此任务封禁 %1，直到退出 Freshet。</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent until Freshet quits.</source>
        <translation>
            <numerusform>已为此任务封禁 %n 个用户，直到退出 Freshet。</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent for ever.</source>
        <translation>已为此任务永久封禁 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent for ever.</source>
        <translation>
            <numerusform>已为此任务永久封禁 %n 个用户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent for a week.</source>
        <translation>已为此任务封禁 %1 一周。</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent for a week.</source>
        <translation>
            <numerusform>已为此任务封禁 %n 个用户一周。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentFacts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Info hash</source>
        <translation>信息哈希</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私有</translation>
    </message>
    <message>
        <source>Yes: peers come from its trackers only</source>
        <translation>是：用户只来自其 Tracker</translation>
    </message>
    <message>
        <source>No: peers come from everywhere</source>
        <translation>否：用户来自各种来源</translation>
    </message>
    <message>
        <source>What the torrent says of itself</source>
        <translation>种子自带的信息</translation>
    </message>
    <message>
        <source>Nothing is known of this torrent yet.</source>
        <translation>尚无此种子的信息。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentListView</name>
    <message>
        <source>Torrents</source>
        <translation>种子</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentOptionsDialog</name>
    <message>
        <source>&amp;Connections</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Download in &amp;order</source>
        <translation>按顺序下载(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Super seeding</source>
        <translation>超级做种(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Own share limits</source>
        <translation>自身分享限制(&amp;O)</translation>
    </message>
    <message>
        <source>Limits of %1</source>
        <translation>%1 的限制</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Without a tick the limit of the settings counts.</source>
        <translation>不勾选则采用设置中的限速。</translation>
    </message>
    <message>
        <source>Pieces are fetched from first to last, so that media can be watched early.</source>
        <translation>从头到尾依次获取数据块，以便尽早播放媒体。</translation>
    </message>
    <message>
        <source>Once complete, each peer hears of one piece at a time until others have it too, so that the first copies cost little upload.</source>
        <translation>完成后，每个用户每次只获知一个数据块，直到其他用户也有，使最初的副本只耗少量上传。</translation>
    </message>
    <message>
        <source>Without a tick the limits of the category or the settings count.</source>
        <translation>不勾选则采用分类或设置的限制。</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>分类(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>配额(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Pieces in flight per peer</source>
        <translation>每个用户的在途数据块(&amp;P)</translation>
    </message>
    <message>
        <source>Without a tick the number of the settings counts.</source>
        <translation>不勾选时采用设置中的数值。</translation>
    </message>
    <message>
        <source>Pieces in flight per peer</source>
        <translation>每个用户的在途数据块</translation>
    </message>
    <message>
        <source>The values are those of the first one. What you do not change stays as it is in each torrent.</source>
        <translation>显示的是第一个任务的值。您没有更改的项目在每个任务中保持原样。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TrackerTableModel</name>
    <message>
        <source>Not asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>询问中</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Gave %n peer(s)</source>
        <translation>
            <numerusform>给出 %n 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Gave 41 peers&quot;; %2: &quot;12 s ago&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒绝：%1</translation>
    </message>
    <message>
        <source>Answers nonsense</source>
        <translation>响应无意义</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>Does not answer, try no. %1 in %2</source>
        <translation>无响应，%2 后第 %1 次尝试</translation>
    </message>
    <message>
        <source>%1
Tier %2</source>
        <translation>%1
层级 %2</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Next announce</source>
        <translation>下次汇报</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子数</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Trackers of one tier stand in for each other; a further tier is for when those before it do not answer.</source>
        <translation>同一层的 Tracker 互为替补；后面的层用于前面的都不应答的时候。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TrackersTab</name>
    <message>
        <source>Announce now</source>
        <translation>立即汇报</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Announce in %1</source>
        <translation>%1后通告</translation>
    </message>
    <message>
        <source>The trackers do not want to be asked more often.</source>
        <translation>Tracker 不希望被更频繁地查询。</translation>
    </message>
    <message>
        <source>A private torrent keeps to its own trackers. Their addresses can be edited.</source>
        <translation>私有任务只使用自己的 Tracker。可编辑其地址。</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>New tier</source>
        <translation>新层级</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移动到</translation>
    </message>
</context>
<context>
    <name>freshet::ui::Tray</name>
    <message>
        <source>&amp;Show or hide the window</source>
        <translation>显示或隐藏窗口(&amp;S)</translation>
    </message>
    <message>
        <source>Freshet: %1 down, %2 up</source>
        <extracomment>The tooltip of the icon in the tray: rates down and up</extracomment>
        <translation>Freshet：下载 %1，上传 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n downloading</source>
        <translation>
            <numerusform>%1，%n 个下载中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::UndoHistory</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>freshet::ui::WeekGridCanvas</name>
    <message>
        <source>Week schedule</source>
        <translation>每周时间表</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n half hours selected</source>
        <extracomment>Of a week schedule. %1 is &quot;Tuesday, 09:00 to 09:30: Slow mode&quot;; it is one end of the rectangle</extracomment>
        <translation>
            <numerusform>%1；已选择 %n 个半小时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::WeekGridEdit</name>
    <message>
        <source>%1 Key: %2</source>
        <extracomment>%1 says what a profile means, %2 is a key</extracomment>
        <translation>%1 按键：%2</translation>
    </message>
    <message>
        <source>Gives other days what the day of the cursor has</source>
        <translation>把光标所在日的设置给其他日</translation>
    </message>
    <message>
        <source>Copy %1 to…</source>
        <extracomment>%1 is a day of the week</extracomment>
        <translation>将%1复制到…</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation>周六和周日</translation>
    </message>
</context>
<context>
    <name>freshet::ui::WhenDone</name>
    <message>
        <source>Everything is done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>现在(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>Freshet quits in %n s.</source>
        <translation>
            <numerusform>Freshet 将在 %n 秒后退出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer goes to sleep in %n s.</source>
        <translation>
            <numerusform>计算机将在 %n 秒后睡眠。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %n s.</source>
        <translation>
            <numerusform>计算机将在 %n 秒后关机。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::WindowMenus</name>
    <message>
        <source>&amp;Queue</source>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Torrent</source>
        <translation>种子(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>工具(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>密度(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A BitTorrent client.</source>
        <translation>BitTorrent 客户端。</translation>
    </message>
    <message>
        <source>Keep settings and torrents in &lt;folder&gt;.</source>
        <translation>将设置和种子保存在 &lt;文件夹&gt;。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Torrent files, magnet links, info hashes or addresses to add.</source>
        <translation>要添加的种子文件、磁力链接、信息哈希或地址。</translation>
    </message>
    <message>
        <source>Start without a window, where the desktop has a tray.</source>
        <translation>桌面有托盘时，启动后不显示窗口。</translation>
    </message>
</context>
</TS>
