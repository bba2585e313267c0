<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>BottleneckText</name>
    <message numerus="yes">
        <source>None of the %n known peers has answered yet.</source>
        <translation>
            <numerusform>The one known peer has not answered yet.</numerusform>
            <numerusform>None of the %n known peers has answered yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers could send more if more were asked of them at a time.</source>
        <translation>
            <numerusform>%n peer could send more if more were asked of it at a time.</numerusform>
            <numerusform>%n peers could send more if more were asked of them at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n peers that are served take it as fast as they can.</source>
        <translation>
            <numerusform>The one peer that is served takes it as fast as it can.</numerusform>
            <numerusform>The %n peers that are served take it as fast as they can.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n peers that send do so as fast as they can.</source>
        <translation>
            <numerusform>The one peer that sends does so as fast as it can.</numerusform>
            <numerusform>The %n peers that send do so as fast as they can.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n connected peers asks for anything.</source>
        <translation>
            <numerusform>The one connected peer asks for nothing.</numerusform>
            <numerusform>None of the %n connected peers asks for anything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are at the limit that is set for them: %1.</source>
        <translation>
            <numerusform>%n peer is at the limit that is set for it: %1.</numerusform>
            <numerusform>%n peers are at the limit that is set for them: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are connected, as many as may be. %1 are known.</source>
        <translation>
            <numerusform>%n peer is connected, as many as may be. %1 are known.</numerusform>
            <numerusform>%n peers are connected, as many as may be. %1 are known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are served at once, as many as the settings allow. %1 want something.</source>
        <translation>
            <numerusform>%n peer is served, as many as the settings allow. %1 want something.</numerusform>
            <numerusform>%n peers are served at once, as many as the settings allow. %1 want something.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloads run already; the limit is %1.</source>
        <translation>
            <numerusform>%n download runs already; the limit is %1.</numerusform>
            <numerusform>%n downloads run already; the limit is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are seeding already; the limit is %1.</source>
        <translation>
            <numerusform>%n torrent is seeding already; the limit is %1.</numerusform>
            <numerusform>%n torrents are seeding already; the limit is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n torrents run already; the limit is %1.</source>
        <translation>
            <numerusform>%n torrent runs already; the limit is %1.</numerusform>
            <numerusform>%n torrents run already; the limit is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents are being checked; the limit is %1.</source>
        <translation>
            <numerusform>The files of %n torrent are being checked; the limit is %1.</numerusform>
            <numerusform>The files of %n torrents are being checked; the limit is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n connected peers that have missing data wait to send.</source>
        <translation>
            <numerusform>The %n connected peer that has missing data waits to send.</numerusform>
            <numerusform>All %n connected peers that have missing data wait to send.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n connected peers that have missing data wait to send; the upload limit is %1.</source>
        <translation>
            <numerusform>The %n connected peer that has missing data waits to send; the upload limit is %1.</numerusform>
            <numerusform>All %n connected peers that have missing data wait to send; the upload limit is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each peer is asked for %n blocks at a time at most; more would fit this line.</source>
        <translation>
            <numerusform>Each peer is asked for %n block at a time at most; more would fit this line.</numerusform>
            <numerusform>Each peer is asked for %n blocks at a time at most; more would fit this line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; nobody is blocked for it yet.</source>
        <translation>
            <numerusform>Damaged data: %n piece failed; nobody is blocked for it yet.</numerusform>
            <numerusform>Damaged data: %n pieces failed; nobody is blocked for it yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; blocked %1.</source>
        <extracomment>%1 is one address or several</extracomment>
        <translation>
            <numerusform>Damaged data: %n piece failed; blocked %1.</numerusform>
            <numerusform>Damaged data: %n pieces failed; blocked %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; blocked %1 and others.</source>
        <translation>
            <numerusform>Damaged data: %n piece failed; blocked %1 and others.</numerusform>
            <numerusform>Damaged data: %n pieces failed; blocked %1 and others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n connected peers together lack %1 of the data.</source>
        <translation>
            <numerusform>The %n connected peer lacks %1 of the data.</numerusform>
            <numerusform>The %n connected peers together lack %1 of the data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Peers stopped sending: for a minute nothing has come from %1 of %n.</source>
        <translation>
            <numerusform>Peers stopped sending: for a minute nothing has come from %1 of %n.</numerusform>
            <numerusform>Peers stopped sending: for a minute nothing has come from %1 of %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n peers choke us.</source>
        <translation>
            <numerusform>%1 of %n peer chokes us.</numerusform>
            <numerusform>%1 of %n peers choke us.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message numerus="yes">
        <source>%n pieces are repaired.</source>
        <translation>
            <numerusform>%n piece is repaired.</numerusform>
            <numerusform>%n pieces are repaired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tracker %1 gave %n peers.</source>
        <translation>
            <numerusform>The tracker %1 gave %n peer.</numerusform>
            <numerusform>The tracker %1 gave %n peers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) per second</source>
        <translation>
            <numerusform>%n byte per second</numerusform>
            <numerusform>%n bytes per second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InUse</name>
    <message numerus="yes">
        <source>%1 It comes from at most %n pieces.</source>
        <extracomment>%1 says how much one peer is asked for</extracomment>
        <translation>
            <numerusform>%1 It comes from at most %n piece.</numerusform>
            <numerusform>%1 It comes from at most %n pieces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message numerus="yes">
        <source>Getting the file list: asked %n peers, %1 connected, %2</source>
        <extracomment>%1 is a number of peers, %2 a time</extracomment>
        <translation>
            <numerusform>Getting the file list: asked %n peer, %1 connected, %2</numerusform>
            <numerusform>Getting the file list: asked %n peers, %1 connected, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>Repairing %n pieces</source>
        <translation>
            <numerusform>Repairing %n piece</numerusform>
            <numerusform>Repairing %n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 and %n more)</source>
        <extracomment>%1 is &quot;Repairing 3 pieces&quot;, %2 the name of a file</extracomment>
        <translation>
            <numerusform>%1 (%2 and %n more)</numerusform>
            <numerusform>%1 (%2 and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TorrentColumns</name>
    <message numerus="yes">
        <source>%1, %n pieces in flight</source>
        <extracomment>Of the progress bar, for screen readers: pieces that are being fetched; %1 is &quot;63.0 percent&quot;</extracomment>
        <translation>
            <numerusform>%1, %n piece in flight</numerusform>
            <numerusform>%1, %n pieces in flight</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrafficStatistics</name>
    <message numerus="yes">
        <source>%n others %1</source>
        <translation>
            <numerusform>%n other %1</numerusform>
            <numerusform>%n others %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddFlow</name>
    <message numerus="yes">
        <source>%n of %1 items are not torrents.</source>
        <translation>
            <numerusform>%n of %1 items is not a torrent.</numerusform>
            <numerusform>%n of %1 items are not torrents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is already in the list. %n new trackers found.</source>
        <extracomment>%1 is a torrent</extracomment>
        <translation>
            <numerusform>%1 is already in the list. %n new tracker found.</numerusform>
            <numerusform>%1 is already in the list. %n new trackers found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n trackers</source>
        <translation>
            <numerusform>Add %n tracker</numerusform>
            <numerusform>Add %n trackers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Getting %n torrent files…</source>
        <translation>
            <numerusform>Getting %n torrent file…</numerusform>
            <numerusform>Getting %n torrent files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n torrents to %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>Added %n torrent to %1.</numerusform>
            <numerusform>Added %n torrents to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddFolderPanel</name>
    <message numerus="yes">
        <source>%1 of %n files exist here. Without a check the others count as complete, too.</source>
        <translation>
            <numerusform>%1 of %n file exists here. Without a check the others count as complete, too.</numerusform>
            <numerusform>%1 of %n files exist here. Without a check the others count as complete, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files exist here and will be checked first.</source>
        <translation>
            <numerusform>%1 of %n file exists here and will be checked first.</numerusform>
            <numerusform>%1 of %n files exist here and will be checked first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddListPanel</name>
    <message numerus="yes">
        <source>%n torrents to add</source>
        <translation>
            <numerusform>%n torrent to add</numerusform>
            <numerusform>%n torrents to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folder and options apply to all %n torrents</source>
        <translation>
            <numerusform>Folder and options apply to %n torrent</numerusform>
            <numerusform>Folder and options apply to all %n torrents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddTorrentDialog</name>
    <message numerus="yes">
        <source>&amp;Add %n torrents</source>
        <translation>
            <numerusform>&amp;Add %n torrent</numerusform>
            <numerusform>&amp;Add %n torrents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::BannedPeersDialog</name>
    <message numerus="yes">
        <source>%1 wrong blocks in %n pieces</source>
        <extracomment>%1 is a number of blocks</extracomment>
        <translation>
            <numerusform>%1 wrong blocks in %n piece</numerusform>
            <numerusform>%1 wrong blocks in %n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::BarStack</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::CategoryFlow</name>
    <message numerus="yes">
        <source>%n torrents of %1 are in other folders.</source>
        <translation>
            <numerusform>%n torrent of %1 is in another folder.</numerusform>
            <numerusform>%n torrents of %1 are in other folders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::CreateTorrentDialog</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::DetailsFlow</name>
    <message numerus="yes">
        <source>removal of %n trackers</source>
        <translation>
            <numerusform>removal of %n tracker</numerusform>
            <numerusform>removal of %n trackers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n trackers.</source>
        <translation>
            <numerusform>Removed %n tracker.</numerusform>
            <numerusform>Removed %n trackers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for ever?</source>
        <translation>
            <numerusform>Block %n peer for ever?</numerusform>
            <numerusform>Block %n peers for ever?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::DetailsPanel</name>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n torrent</numerusform>
            <numerusform>%n torrents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileTreePanel</name>
    <message numerus="yes">
        <source>%1 of %n files, %2 of %3</source>
        <extracomment>&quot;7 of 8 files, 150.3 MiB of 170.3 MiB&quot;</extracomment>
        <translation>
            <numerusform>%1 of %n file, %2 of %3</numerusform>
            <numerusform>%1 of %n files, %2 of %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::FreeSpaceDialog</name>
    <message numerus="yes">
        <source>%n torrents selected, %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>%n torrent selected, %1</numerusform>
            <numerusform>%n torrents selected, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitBanner</name>
    <message numerus="yes">
        <source>Getting the file list from %n connected peers.</source>
        <translation>
            <numerusform>Getting the file list from %n connected peer.</numerusform>
            <numerusform>Getting the file list from %n connected peers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitsFlow</name>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>%n peer</numerusform>
            <numerusform>%n peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change of the limits of %n peers</source>
        <translation>
            <numerusform>change of the limits of %n peer</numerusform>
            <numerusform>change of the limits of %n peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::ListArea</name>
    <message numerus="yes">
        <source>Show all %n torrents</source>
        <translation>
            <numerusform>Show the %n torrent</numerusform>
            <numerusform>Show all %n torrents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search in All (%n)</source>
        <translation>
            <numerusform>Search in All (%n)</numerusform>
            <numerusform>Search in All (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::MainWindow</name>
    <message numerus="yes">
        <source>Add %n torrents</source>
        <translation>
            <numerusform>Add %n torrent</numerusform>
            <numerusform>Add %n torrents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n torrents without asking</source>
        <translation>
            <numerusform>Add %n torrent without asking</numerusform>
            <numerusform>Add %n torrents without asking</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::MoveFlow</name>
    <message numerus="yes">
        <source>Move the files of %n torrents to</source>
        <translation>
            <numerusform>Move the files of %n torrent to</numerusform>
            <numerusform>Move the files of %n torrents to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents of %1 are moved to %2.</source>
        <extracomment>%1 is a category, %2 a folder</extracomment>
        <translation>
            <numerusform>The files of %n torrent of %1 are moved to %2.</numerusform>
            <numerusform>The files of %n torrents of %1 are moved to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::NewsDigest</name>
    <message numerus="yes">
        <source>%n torrents are complete</source>
        <translation>
            <numerusform>%n torrent is complete</numerusform>
            <numerusform>%n torrents are complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n torrents were added</source>
        <translation>
            <numerusform>%n torrent was added</numerusform>
            <numerusform>%n torrents were added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::OverviewTab</name>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n torrent</numerusform>
            <numerusform>%n torrents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeerTableModel</name>
    <message numerus="yes">
        <source>Fetching %n pieces from it.</source>
        <translation>
            <numerusform>Fetching %n piece from it.</numerusform>
            <numerusform>Fetching %n pieces from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were late and went to others.</source>
        <translation>
            <numerusform>%n request was late and went to others.</numerusform>
            <numerusform>%n requests were late and went to others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n pieces from it: %1.</source>
        <extracomment>%1 is their numbers: &quot;212, 215 and 389&quot;</extracomment>
        <translation>
            <numerusform>Fetching %n piece from it: %1.</numerusform>
            <numerusform>Fetching %n pieces from it: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeersTab</name>
    <message numerus="yes">
        <source>%n banned peers…</source>
        <translation>
            <numerusform>%n banned peer…</numerusform>
            <numerusform>%n banned peers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n peers</source>
        <translation>
            <numerusform>Disconnect %n peer</numerusform>
            <numerusform>Disconnect %n peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for this session</source>
        <translation>
            <numerusform>Block %n peer for this session</numerusform>
            <numerusform>Block %n peers for this session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for a week</source>
        <translation>
            <numerusform>Block %n peer for a week</numerusform>
            <numerusform>Block %n peers for a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for ever…</source>
        <translation>
            <numerusform>Block %n peer for ever…</numerusform>
            <numerusform>Block %n peers for ever…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::PieceMap</name>
    <message numerus="yes">
        <source>%n peer(s) have it</source>
        <translation>
            <numerusform>%n peer has it</numerusform>
            <numerusform>%n peers have it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::PiecesTab</name>
    <message numerus="yes">
        <source>%1 of %n blocks</source>
        <extracomment>Of a piece that is being fetched: &quot;11 of 16 blocks&quot;</extracomment>
        <translation>
            <numerusform>%1 of %n block</numerusform>
            <numerusform>%1 of %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 and %n more</source>
        <extracomment>&quot;11 of 16 blocks from 10.77.0.3:51001 and 2 more&quot;: %1 is &quot;11 of 16 blocks&quot;</extracomment>
        <translation>
            <numerusform>%1 from %2 and %n more</numerusform>
            <numerusform>%1 from %2 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n blocks from %2</source>
        <extracomment>&quot;11 of 16 blocks from 10.77.0.3:51001&quot;</extracomment>
        <translation>
            <numerusform>%1 of %n block from %2</numerusform>
            <numerusform>%1 of %n blocks from %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <extracomment>Files that a piece belongs to</extracomment>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::QuitQuestion</name>
    <message numerus="yes">
        <source>The files of %n torrents are being moved: that stops, and what is in the new folder already goes back.</source>
        <translation>
            <numerusform>The files of %n torrent are being moved: that stops, and what is in the new folder already goes back.</numerusform>
            <numerusform>The files of %n torrents are being moved: that stops, and what is in the new folder already goes back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are being checked: that stops, and begins again at the next start.</source>
        <translation>
            <numerusform>%n torrent is being checked: that stops, and begins again at the next start.</numerusform>
            <numerusform>%n torrents are being checked: that stops, and begins again at the next start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::RemoveFilesDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n torrents and delete their files?</source>
        <translation>
            <numerusform>Remove %n torrent and delete its files?</numerusform>
            <numerusform>Remove %n torrents and delete their files?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::SidebarModel</name>
    <message numerus="yes">
        <source>%n torrent(s)</source>
        <translation>
            <numerusform>%n torrent</numerusform>
            <numerusform>%n torrents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedComparison</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedPopover</name>
    <message numerus="yes">
        <source>For %n hours</source>
        <translation>
            <numerusform>For %n hour</numerusform>
            <numerusform>For %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatusBar</name>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n torrent</numerusform>
            <numerusform>%n torrents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::TabPage</name>
    <message numerus="yes">
        <source>%n torrents are selected.</source>
        <translation>
            <numerusform>%n torrent is selected.</numerusform>
            <numerusform>%n torrents are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentActions</name>
    <message numerus="yes">
        <source>Resume &amp;all (%n)</source>
        <translation>
            <numerusform>Resume &amp;all (%n)</numerusform>
            <numerusform>Resume &amp;all (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n torrent</numerusform>
            <numerusform>%n torrents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentEdits</name>
    <message numerus="yes">
        <source>removal of %n torrents</source>
        <translation>
            <numerusform>removal of %n torrent</numerusform>
            <numerusform>removal of %n torrents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n torrents. Their files stay where they are.</source>
        <translation>
            <numerusform>Removed %n torrent. Its files stay where they are.</numerusform>
            <numerusform>Removed %n torrents. Their files stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>block of %n peers</source>
        <translation>
            <numerusform>block of %n peer</numerusform>
            <numerusform>block of %n peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>addition of %n torrents</source>
        <translation>
            <numerusform>addition of %n torrent</numerusform>
            <numerusform>addition of %n torrents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move of the files of %n torrents</source>
        <translation>
            <numerusform>move of the files of %n torrent</numerusform>
            <numerusform>move of the files of %n torrents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent until Freshet quits.</source>
        <translation>
            <numerusform>Blocked %n peer for this torrent until Freshet quits.</numerusform>
            <numerusform>Blocked %n peers for this torrent until Freshet quits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent for ever.</source>
        <translation>
            <numerusform>Blocked %n peer for this torrent for ever.</numerusform>
            <numerusform>Blocked %n peers for this torrent for ever.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent for a week.</source>
        <translation>
            <numerusform>Blocked %n peer for this torrent for a week.</numerusform>
            <numerusform>Blocked %n peers for this torrent for a week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentFacts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::TrackerTableModel</name>
    <message numerus="yes">
        <source>Gave %n peer(s)</source>
        <translation>
            <numerusform>Gave %n peer</numerusform>
            <numerusform>Gave %n peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::Tray</name>
    <message numerus="yes">
        <source>%1, %n downloading</source>
        <translation>
            <numerusform>%1, %n downloading</numerusform>
            <numerusform>%1, %n downloading</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::WeekGridCanvas</name>
    <message numerus="yes">
        <source>%1; %n half hours selected</source>
        <extracomment>Of a week schedule. %1 is &quot;Tuesday, 09:00 to 09:30: Slow mode&quot;; it is one end of the rectangle</extracomment>
        <translation>
            <numerusform>%1; %n half hour selected</numerusform>
            <numerusform>%1; %n half hours selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::WhenDone</name>
    <message numerus="yes">
        <source>Freshet quits in %n s.</source>
        <translation>
            <numerusform>Freshet quits in %n s.</numerusform>
            <numerusform>Freshet quits in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer goes to sleep in %n s.</source>
        <translation>
            <numerusform>The computer goes to sleep in %n s.</numerusform>
            <numerusform>The computer goes to sleep in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %n s.</source>
        <translation>
            <numerusform>The computer shuts down in %n s.</numerusform>
            <numerusform>The computer shuts down in %n s.</numerusform>
        </translation>
    </message>
</context>
</TS>
