<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>BottleneckText</name>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Files are not there</source>
        <translation>ファイルがない</translation>
    </message>
    <message>
        <source>No peers</source>
        <translation>ピアなし</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>トラッカー</translation>
    </message>
    <message>
        <source>No peer answers</source>
        <translation>応答するピアなし</translation>
    </message>
    <message>
        <source>Nobody has the rest</source>
        <translation>残りを持つ人なし</translation>
    </message>
    <message>
        <source>Peers serve others</source>
        <translation>ピアは他を優先</translation>
    </message>
    <message>
        <source>Limit for all</source>
        <translation>全体の制限</translation>
    </message>
    <message>
        <source>Category&apos;s limit</source>
        <translation>カテゴリの制限</translation>
    </message>
    <message>
        <source>Its own limit</source>
        <translation>個別の制限</translation>
    </message>
    <message>
        <source>Peers&apos; limits</source>
        <translation>ピアの制限</translation>
    </message>
    <message>
        <source>Has given enough</source>
        <translation>十分に共有済み</translation>
    </message>
    <message>
        <source>Delay on the line</source>
        <translation>回線の遅延</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>通信量枠</translation>
    </message>
    <message>
        <source>Connection limit</source>
        <translation>接続数の上限</translation>
    </message>
    <message>
        <source>Upload slots</source>
        <translation>アップロード枠</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>要求中のブロック数</translation>
    </message>
    <message>
        <source>Peers&apos; speed</source>
        <translation>ピアの速度</translation>
    </message>
    <message>
        <source>Nobody asks</source>
        <translation>要求なし</translation>
    </message>
    <message>
        <source>What is left of the quota is spread until %1: %2.</source>
        <translation>残りの通信量を %1 まで均等に配分：%2。</translation>
    </message>
    <message>
        <source>The quota is used up until %1.</source>
        <translation>通信量枠は %1 まで使い切っています。</translation>
    </message>
    <message>
        <source>The limit for all torrents is reached: %1.</source>
        <translation>全トレントの制限に達しています：%1。</translation>
    </message>
    <message>
        <source>The limit of &quot;%1&quot; is reached: %2.</source>
        <extracomment>%1 is a category, %2 a rate</extracomment>
        <translation>「%1」の制限に達しています：%2。</translation>
    </message>
    <message>
        <source>This torrent&apos;s own limit is reached: %1.</source>
        <translation>このトレントの制限に達しています：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n peers are at the limit that is set for them: %1.</source>
        <translation>
            <numerusform>%n 個のピアが設定された制限に達しています：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has given enough and goes on slowly: %1.</source>
        <translation>十分に共有したため、低速で続けています：%1。</translation>
    </message>
    <message>
        <source>Uploads are held back so that they do not delay others on the line: %1.</source>
        <translation>回線の他の利用者を遅らせないよう、送信を抑えています：%1。</translation>
    </message>
    <message>
        <source>This torrent waits for its turn.</source>
        <translation>このトレントは順番を待っています。</translation>
    </message>
    <message>
        <source>No peers are known yet.</source>
        <translation>ピアはまだ見つかっていません。</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n known peers has answered yet.</source>
        <translation>
            <numerusform>既知の %n 個のピアはまだ応答していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are connected, as many as may be. %1 are known.</source>
        <translation>
            <numerusform>上限の %n 個のピアに接続しています。既知は %1 個です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are served at once, as many as the settings allow. %1 want something.</source>
        <translation>
            <numerusform>設定の上限である %n 個のピアに送信しています。%1 個が要求しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces arrive faster than this computer verifies them.</source>
        <translation>ピースの到着が、このコンピューターの検証より速くなっています。</translation>
    </message>
    <message numerus="yes">
        <source>%n peers could send more if more were asked of them at a time.</source>
        <translation>
            <numerusform>一度に多く要求すれば、%n 個のピアはもっと送れます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n peers that are served take it as fast as they can.</source>
        <translation>
            <numerusform>受信中の %n 個のピアは最大速度で受け取っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n peers that send do so as fast as they can.</source>
        <translation>
            <numerusform>送信中の %n 個のピアは最大速度で送っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n connected peers asks for anything.</source>
        <translation>
            <numerusform>接続中の %n 個のピアは何も要求していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>If that lasts, check the network and the firewall.</source>
        <translation>続く場合は、ネットワークとファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>It goes on when a peer with the rest comes.</source>
        <translation>残りを持つピアが現れると再開します。</translation>
    </message>
    <message>
        <source>Sharing more makes peers serve you sooner.</source>
        <translation>多く共有するほど早く受け取れます。</translation>
    </message>
    <message>
        <source>Fewer active torrents, or another disk, would help.</source>
        <translation>動作中のトレントを減らすか、別のディスクにすると改善します。</translation>
    </message>
    <message>
        <source>&quot;Automatic&quot; for pieces and requests per peer would help.</source>
        <translation>ピアごとのピース数と要求数を「自動」にすると改善します。</translation>
    </message>
    <message>
        <source>Other programs may be using the processor.</source>
        <translation>他のプログラムがプロセッサーを使っている可能性があります。</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>低速モード</translation>
    </message>
    <message>
        <source>The limit of slow mode is reached: %1.</source>
        <translation>低速モードの制限に達しました: %1。</translation>
    </message>
    <message>
        <source>Limit of each torrent</source>
        <translation>トレントごとの制限</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads run already; the limit is %1.</source>
        <translation>
            <numerusform>%n 個のダウンロードがすでに動作中です。上限は %1 です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are seeding already; the limit is %1.</source>
        <translation>
            <numerusform>%n 個のトレントがすでにシード中です。上限は %1 です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n torrents run already; the limit is %1.</source>
        <translation>
            <numerusform>%n 個のトレントがすでに動作中です。上限は %1 です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents are being checked; the limit is %1.</source>
        <translation>
            <numerusform>%n 個のトレントのファイルを確認中です。上限は %1 です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit of each torrent is reached: %1.</source>
        <translation>トレントごとの制限に達しています：%1。</translation>
    </message>
    <message>
        <source>Tag&apos;s limit</source>
        <translation>タグの制限</translation>
    </message>
    <message>
        <source>The limit of the tag &quot;%1&quot; is reached: %2.</source>
        <extracomment>%1 is a tag, %2 a rate</extracomment>
        <translation>タグ「%1」の制限に達しています：%2。</translation>
    </message>
    <message>
        <source>This torrent is paused.</source>
        <translation>このトレントは一時停止中です。</translation>
    </message>
    <message>
        <source>This torrent is done.</source>
        <translation>このトレントは完了しています。</translation>
    </message>
    <message>
        <source>Peers stopped sending</source>
        <translation>ピアからの送信が止まりました</translation>
    </message>
    <message>
        <source>Damaged data</source>
        <translation>データの破損</translation>
    </message>
    <message>
        <source>Most peers choke us</source>
        <translation>ほとんどのピアがチョーク中</translation>
    </message>
    <message>
        <source>The schedule pauses everything.</source>
        <translation>スケジュールによりすべて停止しています。</translation>
    </message>
    <message>
        <source>The schedule pauses downloads.</source>
        <translation>スケジュールによりダウンロードを停止しています。</translation>
    </message>
    <message>
        <source>The schedule pauses everything until %1.</source>
        <extracomment>%1 is a time of day, or a date and a time of day</extracomment>
        <translation>スケジュールにより %1 まですべて停止しています。</translation>
    </message>
    <message>
        <source>The schedule pauses downloads until %1.</source>
        <translation>スケジュールにより %1 までダウンロードを停止しています。</translation>
    </message>
    <message numerus="yes">
        <source>All %n connected peers that have missing data wait to send.</source>
        <translation>
            <numerusform>足りないデータを持つ接続中のピア %n 個はどれも送信を待たせています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n connected peers that have missing data wait to send; the upload limit is %1.</source>
        <translation>
            <numerusform>足りないデータを持つ接続中のピア %n 個はどれも送信を待たせています。アップロード制限は %1 です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each peer is asked for %n blocks at a time at most; more would fit this line.</source>
        <translation>
            <numerusform>1 つのピアに同時に要求するのは最大 %n ブロックです。この回線ならもっと要求できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged data: %1 of what came was of no use.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>データの破損: 届いたうち %1 は使えませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; nobody is blocked for it yet.</source>
        <translation>
            <numerusform>データの破損: %n 個のピースが不正でした。このために禁止したピアはまだありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; blocked %1.</source>
        <extracomment>%1 is one address or several</extracomment>
        <translation>
            <numerusform>データの破損: %n 個のピースが不正でした。%1 を禁止しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; blocked %1 and others.</source>
        <translation>
            <numerusform>データの破損: %n 個のピースが不正でした。%1 などを禁止しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n connected peers together lack %1 of the data.</source>
        <translation>
            <numerusform>接続中のピア %n 個を合わせても、データの %1 が足りません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Peers stopped sending: for a minute nothing has come from %1 of %n.</source>
        <translation>
            <numerusform>ピアからの送信が止まりました: %n 個中 %1 個から 1 分間何も届いていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n peers choke us.</source>
        <translation>
            <numerusform>%n 個のピアのうち %1 個がチョーク中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk takes %1; %2 wait.</source>
        <extracomment>%1 is a rate, %2 a size</extracomment>
        <translation>ディスクの書き込みは %1、待ちは %2 です。</translation>
    </message>
</context>
<context>
    <name>ChartAxis</name>
    <message>
        <source>now</source>
        <translation>現在</translation>
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
        <translation>%1 はトレントファイルではありません。</translation>
    </message>
    <message>
        <source>%1 has more files or data than Freshet can handle.</source>
        <translation>%1 は Freshet が扱える数や量を超えています。</translation>
    </message>
    <message>
        <source>%1 contains paths or sizes that could do harm.</source>
        <translation>%1 には害を及ぼしうるパスやサイズが含まれています。</translation>
    </message>
    <message>
        <source>%1 needs BitTorrent v2, which Freshet does not have.</source>
        <translation>%1 には Freshet にない BitTorrent v2 が必要です。</translation>
    </message>
    <message>
        <source>%1 is not a magnet link.</source>
        <translation>%1 はマグネットリンクではありません。</translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 はすでに一覧にあります。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み込めません。</translation>
    </message>
    <message>
        <source>%1 could not be fetched.</source>
        <translation>%1 を取得できませんでした。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation>%1 の証明書が無効です。</translation>
    </message>
    <message>
        <source>%1 is an address of a kind Freshet cannot open.</source>
        <translation>%1 は Freshet で開けない種類のアドレスです。</translation>
    </message>
    <message>
        <source>Cannot write to %1: no space left.</source>
        <translation>%1 に書き込めません：空き容量がありません。</translation>
    </message>
    <message>
        <source>Cannot write to %1: permission denied.</source>
        <translation>%1 に書き込めません：権限がありません。</translation>
    </message>
    <message>
        <source>Files are missing: %1.</source>
        <translation>ファイルがありません：%1。</translation>
    </message>
    <message>
        <source>Something else has the name %1.</source>
        <translation>%1 という名前は別のものが使っています。</translation>
    </message>
    <message>
        <source>The path %1 is too long for this disk.</source>
        <translation>パス %1 はこのディスクには長すぎます。</translation>
    </message>
    <message>
        <source>Too many files are open to open %1.</source>
        <translation>開いているファイルが多すぎて %1 を開けません。</translation>
    </message>
    <message>
        <source>The disk failed at %1.</source>
        <translation>%1 でディスクが失敗しました。</translation>
    </message>
    <message>
        <source>%1 is damaged on the disk.</source>
        <translation>ディスク上の %1 が破損しています。</translation>
    </message>
    <message>
        <source>The disk returned different data than was written to %1. Check the disk and its cable.</source>
        <translation>%1 に書き込んだものと異なるデータが読み出されました。ディスクとケーブルを確認してください。</translation>
    </message>
    <message>
        <source>Another program uses port %1.</source>
        <translation>ポート %1 は別のプログラムが使っています。</translation>
    </message>
    <message>
        <source>The system does not allow Freshet to use port %1.</source>
        <translation>システムが Freshet にポート %1 の使用を許可していません。</translation>
    </message>
    <message>
        <source>The network address %1 is not available.</source>
        <translation>ネットワークアドレス %1 は利用できません。</translation>
    </message>
    <message>
        <source>The tracker %1 does not answer.</source>
        <translation>トラッカー %1 が応答しません。</translation>
    </message>
    <message>
        <source>The tracker %1 refused this torrent.</source>
        <translation>トラッカー %1 がこのトレントを拒否しました。</translation>
    </message>
    <message>
        <source>The tracker %1 sent an answer that makes no sense.</source>
        <translation>トラッカー %1 の応答が正しくありません。</translation>
    </message>
    <message>
        <source>Most of the quota of %1 is used.</source>
        <translation>%1の通信量枠の大半を使いました。</translation>
    </message>
    <message>
        <source>The quota of %1 is used up until the next period.</source>
        <translation>%1の通信量枠は次の期間まで使い切りました。</translation>
    </message>
    <message>
        <source>The list of torrents in %1 is damaged.</source>
        <translation>%1 にあるトレント一覧が破損しています。</translation>
    </message>
    <message>
        <source>The list of torrents cannot be saved to %1.</source>
        <translation>トレント一覧を %1 に保存できません。</translation>
    </message>
    <message>
        <source>Another Freshet already uses %1.</source>
        <translation>別の Freshet がすでに %1 を使っています。</translation>
    </message>
    <message>
        <source>The setting %1 has a value that is not possible.</source>
        <translation>設定 %1 の値が正しくありません。</translation>
    </message>
    <message>
        <source>%1 is no longer in the list.</source>
        <translation>%1 はもう一覧にありません。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with %1. The log has the details.</source>
        <translation>%1 で予期しない問題が起きました。詳細はログにあります。</translation>
    </message>
    <message>
        <source>the save folder</source>
        <translation>保存フォルダー</translation>
    </message>
    <message>
        <source>of this torrent</source>
        <translation>このトレント</translation>
    </message>
    <message>
        <source>all torrents</source>
        <translation>全トレント</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>this</source>
        <translation>これ</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>ディスクがいっぱい</translation>
    </message>
    <message>
        <source>Cannot write to folder</source>
        <translation>フォルダーに書き込めない</translation>
    </message>
    <message>
        <source>Files missing</source>
        <translation>ファイルがない</translation>
    </message>
    <message>
        <source>Name is taken</source>
        <translation>名前が使用中</translation>
    </message>
    <message>
        <source>Path too long</source>
        <translation>パスが長すぎる</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いたファイルが多すぎる</translation>
    </message>
    <message>
        <source>Disk failed</source>
        <translation>ディスクの失敗</translation>
    </message>
    <message>
        <source>Data damaged</source>
        <translation>データの破損</translation>
    </message>
    <message>
        <source>Disk damages data</source>
        <translation>ディスクがデータを壊す</translation>
    </message>
    <message>
        <source>Tracker does not answer</source>
        <translation>トラッカーが応答しない</translation>
    </message>
    <message>
        <source>Tracker makes no sense</source>
        <translation>トラッカーの応答が不正</translation>
    </message>
    <message>
        <source>Quota nearly used</source>
        <translation>通信量枠の残りわずか</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>通信量枠を使い切り</translation>
    </message>
    <message>
        <source>Tracker refused</source>
        <translation>トラッカーが拒否</translation>
    </message>
    <message>
        <source>Tracker refused: %1</source>
        <translation>トラッカーが拒否：%1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Most of the quota of the category %1 is used.</source>
        <translation>カテゴリ %1 の通信量枠の大半を使いました。</translation>
    </message>
    <message>
        <source>The quota of the category %1 is used up until the next period.</source>
        <translation>カテゴリ %1 の通信量枠は次の期間まで使い切りました。</translation>
    </message>
    <message>
        <source>“none”</source>
        <extracomment>Stands for the name of a category</extracomment>
        <translation>「なし」</translation>
    </message>
    <message>
        <source>Less space is free in %1 than is to stay free. Downloads there go on when there is more.</source>
        <translation>%1 の空きが、残しておく容量を下回っています。空きが増えると、そこへのダウンロードを再開します。</translation>
    </message>
    <message>
        <source>%1 uses the same files.</source>
        <translation>%1 が同じファイルを使っています。</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>No limits are in force.</source>
        <translation>制限はありません。</translation>
    </message>
    <message>
        <source>The usual limits are in force.</source>
        <translation>通常の制限が有効です。</translation>
    </message>
    <message>
        <source>The schedule lets nothing download now.</source>
        <translation>スケジュールにより今は何もダウンロードできません。</translation>
    </message>
    <message>
        <source>The schedule lets nothing run now.</source>
        <translation>スケジュールにより今は何も動きません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The address of a peer and its program</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 is banned: it sent a false file list.</source>
        <translation>%1 を禁止しました：偽のファイル一覧を送ってきました。</translation>
    </message>
    <message>
        <source>%1 is banned: block %2 of piece %3 was wrong.</source>
        <translation>%1 を禁止しました：ピース %3 のブロック %2 が誤りでした。</translation>
    </message>
    <message>
        <source>%1 is banned: all of piece %2 came from it and was wrong.</source>
        <translation>%1 を禁止しました：ピース %2 の全体がここから届き、誤りでした。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason</comment>
        <extracomment>A sentence that says what is wrong, and the words of the system or a tracker for it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>順番を待っています。</translation>
    </message>
    <message>
        <source>Asks peers for the file list.</source>
        <translation>ピアにファイル一覧を求めています。</translation>
    </message>
    <message>
        <source>Checks the files on the disk.</source>
        <translation>ディスク上のファイルを検査しています。</translation>
    </message>
    <message>
        <source>Started to download.</source>
        <translation>ダウンロードを開始しました。</translation>
    </message>
    <message>
        <source>Started to seed.</source>
        <translation>シードを開始しました。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Done; it is not shared any more.</source>
        <translation>完了しました。もう共有していません。</translation>
    </message>
    <message>
        <source>Added to the list.</source>
        <translation>一覧に追加しました。</translation>
    </message>
    <message>
        <source>Removed from the list.</source>
        <translation>一覧から削除しました。</translation>
    </message>
    <message>
        <source>Has given enough and left the list. Its files stay.</source>
        <translation>十分に共有したので一覧から外れました。ファイルは残ります。</translation>
    </message>
    <message>
        <source>Brought back to the list.</source>
        <translation>一覧に戻しました。</translation>
    </message>
    <message>
        <source>The file list has arrived.</source>
        <translation>ファイル一覧が届きました。</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>Checked: %1 of %2 pieces are good.</source>
        <translation>検査済み：%2 ピース中 %1 が正常です。</translation>
    </message>
    <message>
        <source>Damaged on the disk. %1.</source>
        <extracomment>%1 says &quot;Repairing 3 pieces (film.mkv)&quot;</extracomment>
        <translation>ディスク上で破損しています。%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces are repaired.</source>
        <translation>
            <numerusform>%n 個のピースを修復しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Piece %1 came with errors and is fetched again.</source>
        <translation>ピース %1 に誤りがあり、取得し直します。</translation>
    </message>
    <message numerus="yes">
        <source>The tracker %1 gave %n peers.</source>
        <translation>
            <numerusform>トラッカー %1 が %n 個のピアを返しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Peers can connect at port %1.</source>
        <translation>ピアはポート %1 に接続できます。</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A date and a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Slow mode is on.</source>
        <translation>低速モードがオンです。</translation>
    </message>
    <message>
        <source>The files stay where they are. %1</source>
        <translation>ファイルは元の場所に残ります。%1</translation>
    </message>
    <message>
        <source>The move to %1 was interrupted. The files are where they were.</source>
        <translation>%1 への移動が中断されました。ファイルは元の場所にあります。</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>%1 に移動しました。</translation>
    </message>
    <message>
        <source>Freshet has started.</source>
        <translation>Freshet を起動しました。</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>Data: %1
With protocol and IP: %2</source>
        <extracomment>%1 and %2 are rates such as 4.2 MiB/s</extracomment>
        <translation>データ：%1
プロトコルと IP 込み：%2</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
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
        <translation>%1&#xa0;時間</translation>
    </message>
    <message>
        <source>%1&#xa0;d</source>
        <translation>%1&#xa0;日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two parts of a duration: &quot;1 min&quot; and &quot;40 s&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1&#xa0;s ago</source>
        <translation>%1&#xa0;秒前</translation>
    </message>
    <message>
        <source>%1&#xa0;min ago</source>
        <translation>%1&#xa0;分前</translation>
    </message>
    <message>
        <source>%1&#xa0;h ago</source>
        <translation>%1&#xa0;時間前</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>no transfer</source>
        <translation>転送なし</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) per second</source>
        <translation>
            <numerusform>毎秒 %n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kibibytes per second</source>
        <translation>毎秒 %1 キビバイト</translation>
    </message>
    <message>
        <source>%1 mebibytes per second</source>
        <translation>毎秒 %1 メビバイト</translation>
    </message>
    <message>
        <source>%1 gibibytes per second</source>
        <translation>毎秒 %1 ギビバイト</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 パーセント</translation>
    </message>
</context>
<context>
    <name>InUse</name>
    <message>
        <source>%1 now</source>
        <extracomment>Beside a limit: how many there are now</extracomment>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>up to %1 now</source>
        <extracomment>Of the torrent that has the most connections</extracomment>
        <translation>現在最大 %1</translation>
    </message>
    <message>
        <source>%1 used now</source>
        <extracomment>%1 is a size</extracomment>
        <translation>現在 %1 使用</translation>
    </message>
    <message>
        <source>now %1 to %2</source>
        <extracomment>Beside a limit: the lowest and the highest number there is now</extracomment>
        <translation>現在 %1 ～ %2</translation>
    </message>
    <message>
        <source>%1 now, in use: %2 (open-file limit)</source>
        <extracomment>%1 is how many connections there are now, %2 how many there may be</extracomment>
        <translation>現在 %1、実際の上限 %2（開けるファイル数による）</translation>
    </message>
    <message>
        <source>%1 now, system allows %2</source>
        <extracomment>Two numbers of connections</extracomment>
        <translation>現在 %1、システムの上限 %2</translation>
    </message>
    <message>
        <source>%1 Still listening on %2.</source>
        <extracomment>%1 says what is wrong with another port</extracomment>
        <translation>%1引き続きポート %2 で待ち受けています。</translation>
    </message>
    <message>
        <source>Listening on %1, reachable since %2</source>
        <extracomment>%1 is a port, %2 a time</extracomment>
        <translation>ポート %1 で待ち受け中、%2 以降到達可能</translation>
    </message>
    <message>
        <source>Listening on %1. No peer has connected to it yet.</source>
        <translation>ポート %1 で待ち受け中。接続してきたピアはまだいません。</translation>
    </message>
    <message>
        <source>With these values one peer is asked for %1 to %2 at a time, as its rate and latency need.</source>
        <extracomment>Two sizes</extracomment>
        <translation>この値では、速度と遅延に応じて、1つのピアに一度に %1 ～ %2 を要求します。</translation>
    </message>
    <message>
        <source>With these values one peer is asked for up to %1 at a time.</source>
        <translation>この値では、1つのピアに一度に最大 %1 を要求します。</translation>
    </message>
    <message numerus="yes">
        <source>%1 It comes from at most %n pieces.</source>
        <extracomment>%1 says how much one peer is asked for</extracomment>
        <translation>
            <numerusform>%1対象は最大 %n ピースです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>Waiting: the file lists of other links are fetched first.</source>
        <translation>待機中：他のリンクのファイル一覧を先に取得します。</translation>
    </message>
    <message>
        <source>Getting the file list: %1 received, %2</source>
        <extracomment>%1 is a percentage, %2 a time</extracomment>
        <translation>ファイル一覧を取得中：%1 受信、%2</translation>
    </message>
    <message>
        <source>Getting the file list: looking for peers, %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>ファイル一覧を取得中：ピアを探しています、%1</translation>
    </message>
    <message numerus="yes">
        <source>Getting the file list: asked %n peers, %1 connected, %2</source>
        <extracomment>%1 is a number of peers, %2 a time</extracomment>
        <translation>
            <numerusform>ファイル一覧を取得中：%n 個のピアに照会、%1 接続、%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Where torrents are saved that were given no folder.</source>
        <translation>フォルダー指定のない Torrent の保存先。</translation>
    </message>
    <message>
        <source>Limits, quotas and folders of categories.</source>
        <translation>カテゴリーの制限、通信量枠、フォルダー。</translation>
    </message>
    <message>
        <source>Share limits of categories.</source>
        <translation>カテゴリーの共有目標。</translation>
    </message>
    <message>
        <source>The port for incoming connections; 0 lets the system choose.</source>
        <translation>着信接続のポート。0 はシステムが選択。</translation>
    </message>
    <message>
        <source>The address of this computer that is used; empty means any.</source>
        <translation>使用するこのコンピューターのアドレス。空は任意。</translation>
    </message>
    <message>
        <source>Connections of all torrents together.</source>
        <translation>すべての Torrent の接続数の合計。</translation>
    </message>
    <message>
        <source>Connections of each torrent.</source>
        <translation>各 Torrent の接続数。</translation>
    </message>
    <message>
        <source>Connections that wait for an answer at the same time.</source>
        <translation>同時に応答を待つ接続数。</translation>
    </message>
    <message>
        <source>New connections in a second.</source>
        <translation>1 秒あたりの新しい接続数。</translation>
    </message>
    <message>
        <source>Pieces one peer may be fetching for you at the same time; 0 is automatic.</source>
        <translation>1 つのピアが同時に送れるピース数。0 は自動。</translation>
    </message>
    <message>
        <source>Blocks of 16 KiB asked of one peer at the same time; 0 is automatic.</source>
        <translation>1 つのピアに同時に要求する 16 KiB ブロック数。0 は自動。</translation>
    </message>
    <message>
        <source>Peers of each torrent that are sent data at the same time; 0 is automatic.</source>
        <translation>各 Torrent で同時に送信するピア数。0 は自動。</translation>
    </message>
    <message>
        <source>Whom a seed serves first.</source>
        <translation>シードが最初に送る相手。</translation>
    </message>
    <message>
        <source>Download limit of all torrents together; 0 is no limit.</source>
        <translation>すべての Torrent のダウンロード制限。0 は無制限。</translation>
    </message>
    <message>
        <source>Upload limit of all torrents together; 0 is no limit.</source>
        <translation>すべての Torrent のアップロード制限。0 は無制限。</translation>
    </message>
    <message>
        <source>Download limit of each peer without one of its own; 0 is no limit.</source>
        <translation>個別の制限がないピアのダウンロード制限。0 は無制限。</translation>
    </message>
    <message>
        <source>Upload limit of each peer without one of its own; 0 is no limit.</source>
        <translation>個別の制限がないピアのアップロード制限。0 は無制限。</translation>
    </message>
    <message>
        <source>Limits count protocol and IP, not only the data of torrents.</source>
        <translation>Torrent のデータだけでなくプロトコルと IP も制限に数える。</translation>
    </message>
    <message>
        <source>Uploads slow down when they delay the line by more than this; 0 is never.</source>
        <translation>回線の遅延がこれを超えるとアップロードを緩める。0 はしない。</translation>
    </message>
    <message>
        <source>Whether connections to peers are encrypted.</source>
        <translation>ピアとの接続を暗号化するか。</translation>
    </message>
    <message>
        <source>How space is reserved for new files.</source>
        <translation>新しいファイルの領域の確保方法。</translation>
    </message>
    <message>
        <source>Data that may wait for the disk.</source>
        <translation>ディスク待ちにできるデータ量。</translation>
    </message>
    <message>
        <source>Memory for data that peers ask for; 0 is none.</source>
        <translation>ピアが求めるデータ用のメモリ。0 はなし。</translation>
    </message>
    <message>
        <source>Threads that read and write; 0 is automatic.</source>
        <translation>読み書きするスレッド数。0 は自動。</translation>
    </message>
    <message>
        <source>Files kept open at the same time.</source>
        <translation>同時に開くファイル数。</translation>
    </message>
    <message>
        <source>Trackers are asked for peers.</source>
        <translation>トラッカーにピアを尋ねる。</translation>
    </message>
    <message>
        <source>How long a tracker may take to answer.</source>
        <translation>トラッカーの応答を待つ時間。</translation>
    </message>
    <message>
        <source>Downloads that run at the same time; -1 is no limit.</source>
        <translation>同時ダウンロード数。-1 は無制限。</translation>
    </message>
    <message>
        <source>Seeds that run at the same time; -1 is no limit.</source>
        <translation>同時シード数。-1 は無制限。</translation>
    </message>
    <message>
        <source>Downloads and seeds together that run at the same time; -1 is no limit.</source>
        <translation>同時に動くダウンロードとシードの合計。-1 は無制限。</translation>
    </message>
    <message>
        <source>Torrents whose files are checked at the same time.</source>
        <translation>同時にファイルを検査する Torrent 数。</translation>
    </message>
    <message>
        <source>A torrent below this rate leaves its place to one that waits; 0 is never.</source>
        <translation>これより遅い Torrent は待機中のものに譲る。0 はしない。</translation>
    </message>
    <message>
        <source>How long the rate must be below before a torrent counts as slow.</source>
        <translation>遅いと見なすまでに下回る時間。</translation>
    </message>
    <message>
        <source>Sharing ends at this ratio; 0 is no goal.</source>
        <translation>この比率で共有を終える。0 は目標なし。</translation>
    </message>
    <message>
        <source>Sharing ends after this time; 0 is no goal.</source>
        <translation>この時間で共有を終える。0 は目標なし。</translation>
    </message>
    <message>
        <source>Sharing ends when nobody has wanted anything for so long; 0 is no goal.</source>
        <translation>この時間だれも求めなければ共有を終える。0 は目標なし。</translation>
    </message>
    <message>
        <source>What happens when a goal is reached.</source>
        <translation>目標に達したときの動作。</translation>
    </message>
    <message>
        <source>The upload limit of a torrent that has reached its goal and is throttled.</source>
        <translation>目標に達して抑えられた Torrent のアップロード制限。</translation>
    </message>
    <message>
        <source>Sharing goes on while there are fewer seeds than this; 0 is never.</source>
        <translation>シードがこれより少ない間は共有を続ける。0 はしない。</translation>
    </message>
    <message>
        <source>What of a complete download is read back from the disk.</source>
        <translation>完了後にディスクから読み直す範囲。</translation>
    </message>
    <message>
        <source>Damage that is found is fetched again.</source>
        <translation>見つかった破損は取り直す。</translation>
    </message>
    <message>
        <source>How often all data is read back while idle; 0 is never.</source>
        <translation>待機中に全データを読み直す間隔。0 はしない。</translation>
    </message>
    <message>
        <source>How fast data is read back while idle; 0 is no limit.</source>
        <translation>待機中に読み直す速度。0 は無制限。</translation>
    </message>
    <message>
        <source>Programs may read numbers over HTTP.</source>
        <translation>プログラムが HTTP で計測値を読める。</translation>
    </message>
    <message>
        <source>The address where numbers are offered.</source>
        <translation>計測値を提供するアドレス。</translation>
    </message>
    <message>
        <source>The port where numbers are offered; 0 lets the system choose.</source>
        <translation>計測値を提供するポート。0 はシステムが選択。</translation>
    </message>
    <message>
        <source>What readers of the numbers must present; empty is nothing.</source>
        <translation>計測値の読み手が示すもの。空は不要。</translation>
    </message>
    <message>
        <source>Each torrent has numbers of its own, with its name.</source>
        <translation>Torrent ごとに名前付きの計測値を持つ。</translation>
    </message>
    <message>
        <source>The OpenTelemetry collector that numbers are sent to; empty is none.</source>
        <translation>計測値を送る OpenTelemetry コレクター。空はなし。</translation>
    </message>
    <message>
        <source>What is sent to the collector with the numbers, such as a key.</source>
        <translation>計測値とともに送るもの（キーなど）。</translation>
    </message>
    <message>
        <source>How often numbers are sent.</source>
        <translation>計測値を送る間隔。</translation>
    </message>
    <message>
        <source>One of so many pieces is traced; 0 is none.</source>
        <translation>この数のピースに 1 つを追跡する。0 はなし。</translation>
    </message>
    <message>
        <source>Download limit in slow mode; 0 is no limit.</source>
        <translation>低速モードのダウンロード制限。0 は無制限。</translation>
    </message>
    <message>
        <source>Upload limit in slow mode; 0 is no limit.</source>
        <translation>低速モードのアップロード制限。0 は無制限。</translation>
    </message>
    <message>
        <source>Slow mode is on while there is no schedule.</source>
        <translation>スケジュールがない間、低速モードがオン。</translation>
    </message>
    <message>
        <source>The schedule is followed.</source>
        <translation>スケジュールに従う。</translation>
    </message>
    <message>
        <source>The schedule: a letter for each half hour from Monday; u is full speed, n normal, a slow mode, s seed only, p pause.</source>
        <translation>スケジュール: 月曜から 30 分ごとに 1 文字。u は全速、n は通常、a は低速モード、s はシードのみ、p は停止。</translation>
    </message>
    <message>
        <source>What counts for some time whatever the schedule says.</source>
        <translation>スケジュールにかかわらず一定時間有効なもの。</translation>
    </message>
    <message>
        <source>How long a quota has to last.</source>
        <translation>通信量枠の期間。</translation>
    </message>
    <message>
        <source>What may be downloaded in a period; 0 is no quota.</source>
        <translation>期間中にダウンロードできる量。0 は枠なし。</translation>
    </message>
    <message>
        <source>What may be uploaded in a period; 0 is no quota.</source>
        <translation>期間中にアップロードできる量。0 は枠なし。</translation>
    </message>
    <message>
        <source>What happens when most of a quota is used.</source>
        <translation>枠をほぼ使い切ったときの動作。</translation>
    </message>
    <message>
        <source>The day on which months begin.</source>
        <translation>月の始まりの日。</translation>
    </message>
    <message>
        <source>Torrent files in the watched folder are added by themselves.</source>
        <translation>監視フォルダーの Torrent ファイルを自動で追加する。</translation>
    </message>
    <message>
        <source>The folder that is watched.</source>
        <translation>監視するフォルダー。</translation>
    </message>
    <message>
        <source>Torrent files are deleted when they were added.</source>
        <translation>追加した Torrent ファイルを削除する。</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1&#xa0;ミリ秒</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;秒</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;分</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>オンまたはオフ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are the lowest and the highest value</extracomment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Pieces of each torrent that are fetched at the same time; 0 is automatic.</source>
        <translation>各 Torrent で同時に取得するピース数。0 は自動。</translation>
    </message>
    <message>
        <source>Download limit of each torrent without one of its own; 0 is no limit.</source>
        <translation>個別の制限がない Torrent のダウンロード制限。0 は無制限。</translation>
    </message>
    <message>
        <source>Upload limit of each torrent without one of its own; 0 is no limit.</source>
        <translation>個別の制限がない Torrent のアップロード制限。0 は無制限。</translation>
    </message>
    <message>
        <source>Downloads wait while less than this is free on their disk; 0 is nothing.</source>
        <translation>ディスクの空きがこれより少ない間、ダウンロードは待機する。0 はなし。</translation>
    </message>
    <message>
        <source>Limits and folders of tags.</source>
        <translation>タグの制限とフォルダー。</translation>
    </message>
    <message>
        <source>How torrents divide a limit that is used up: equally or by priority.</source>
        <translation>使い切った制限をトレント間でどう分けるか：均等または優先度順。</translation>
    </message>
    <message>
        <source>Limits hold for peers on the local network, too.</source>
        <translation>制限はローカルネットワークのピアにも適用されます。</translation>
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
        <translation>データはまだありません</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Legend of a line: name and present rate.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>制限 %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>Legend of a line: name, present rate, and how much of the whole that is.</extracomment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>Paused at %1. Recording goes on.</source>
        <translation>%1 に一時停止。記録は続きます。</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last minute. Upload %4, average %5, highest %6.</source>
        <translation>直近 1 分: ダウンロード %1、平均 %2、最高 %3。アップロード %4、平均 %5、最高 %6。</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last ten minutes. Upload %4, average %5, highest %6.</source>
        <translation>直近 10 分: ダウンロード %1、平均 %2、最高 %3。アップロード %4、平均 %5、最高 %6。</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last hour. Upload %4, average %5, highest %6.</source>
        <translation>直近 1 時間: ダウンロード %1、平均 %2、最高 %3。アップロード %4、平均 %5、最高 %6。</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last 24 hours. Upload %4, average %5, highest %6.</source>
        <translation>直近 24 時間: ダウンロード %1、平均 %2、最高 %3。アップロード %4、平均 %5、最高 %6。</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last seven days. Upload %4, average %5, highest %6.</source>
        <translation>直近 7 日間: ダウンロード %1、平均 %2、最高 %3。アップロード %4、平均 %5、最高 %6。</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in all days shown. Upload %4, average %5, highest %6.</source>
        <translation>表示中の全日: ダウンロード %1、平均 %2、最高 %3。アップロード %4、平均 %5、最高 %6。</translation>
    </message>
    <message>
        <source>Upload limit %1</source>
        <translation>アップロード制限 %1</translation>
    </message>
</context>
<context>
    <name>SpeedText</name>
    <message>
        <source>midnight</source>
        <translation>午前0時</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>Normal limits</source>
        <translation>通常の制限</translation>
    </message>
    <message>
        <source>Seed only</source>
        <translation>シードのみ</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>すべて停止</translation>
    </message>
    <message>
        <source>The limits of all torrents together do not count.</source>
        <translation>全トレント合計の制限は適用されません。</translation>
    </message>
    <message>
        <source>The usual limits count.</source>
        <translation>通常の制限が適用されます。</translation>
    </message>
    <message>
        <source>Downloads wait; complete torrents are shared.</source>
        <translation>ダウンロードは待機し、完了したトレントは共有されます。</translation>
    </message>
    <message>
        <source>All torrents wait.</source>
        <translation>すべてのトレントが待機します。</translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4</source>
        <extracomment>A day, two times and a profile: &quot;Monday, 08:30 to 09:00: Normal limits&quot;</extracomment>
        <translation>%1 %2～%3：%4</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <extracomment>%1 is a profile such as &quot;Full speed&quot;, %2 a time</extracomment>
        <translation>%1（%2 まで）</translation>
    </message>
    <message>
        <source>Download quota: %1 of %2</source>
        <extracomment>%1 and %2 are sizes</extracomment>
        <translation>ダウンロード枠：%1 / %2</translation>
    </message>
    <message>
        <source>Upload quota: %1 of %2</source>
        <translation>アップロード枠：%1 / %2</translation>
    </message>
    <message>
        <source>The next period begins %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>次の期間は %1 に始まります。</translation>
    </message>
    <message>
        <source>%1 daily, %2 to %3</source>
        <extracomment>A profile such as &quot;Slow mode&quot; and two times</extracomment>
        <translation>%1 毎日 %2 ～ %3</translation>
    </message>
    <message>
        <source>%1 %2, %3 to %4</source>
        <extracomment>A profile such as &quot;Slow mode&quot;, a day and two times</extracomment>
        <translation>%1 %2、%3 ～ %4</translation>
    </message>
    <message>
        <source>%1 %2 to %3, %4 to %5</source>
        <extracomment>A profile such as &quot;Slow mode&quot;, two days and two times: &quot;Slow mode Mon to Fri, 09:00 to 17:00&quot;</extracomment>
        <translation>%1 %2 ～ %3、%4 ～ %5</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <extracomment>%1 and %2 are rates, or &quot;no limit&quot;</extracomment>
        <translation>ダウン %1、アップ %2</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1 all week</source>
        <extracomment>%1 is a profile such as &quot;Normal limits&quot;</extracomment>
        <translation>%1 週全体</translation>
    </message>
    <message>
        <source>%1 until %2 %3, then %4</source>
        <extracomment>Two profiles, in between a day and a time: &quot;Slow mode until Mon 17:00, then Normal limits&quot;</extracomment>
        <translation>%1 %2 %3 まで、その後 %4</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>低速モード</translation>
    </message>
    <message>
        <source>The limits of slow mode count instead of the usual ones.</source>
        <translation>通常の制限の代わりに低速モードの制限が使われます。</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>No peers yet</source>
        <translation>ピアはまだいません</translation>
    </message>
    <message>
        <source>No peer answers</source>
        <translation>応答するピアなし</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Verifying, %1</source>
        <extracomment>A finished download is read back from the disk</extracomment>
        <translation>検証中 %1</translation>
    </message>
    <message>
        <source>Checking, %1</source>
        <translation>確認中 %1</translation>
    </message>
    <message>
        <source>Waiting, was too slow</source>
        <translation>待機中（低速のため）</translation>
    </message>
    <message>
        <source>Paused by schedule</source>
        <translation>スケジュールで停止</translation>
    </message>
    <message>
        <source>Quota is used up</source>
        <translation>通信量枠を使い切り</translation>
    </message>
    <message>
        <source>Waiting (no. %1)</source>
        <translation>待機中（%1 番）</translation>
    </message>
    <message numerus="yes">
        <source>Repairing %n pieces</source>
        <translation>
            <numerusform>%n ピースを修復中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 and %n more)</source>
        <extracomment>%1 is &quot;Repairing 3 pieces&quot;, %2 the name of a file</extracomment>
        <translation>
            <numerusform>%1（%2 ほか %n 個）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Repairing 3 pieces&quot;, %2 the name of a file</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Getting the file list</source>
        <translation>ファイル一覧を取得中</translation>
    </message>
    <message>
        <source>Seeding</source>
        <translation>シード中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>As many downloads are active as the settings allow.</source>
        <translation>設定の上限までダウンロードが動作しています。</translation>
    </message>
    <message>
        <source>As many torrents are seeding as the settings allow.</source>
        <translation>設定の上限までトレントがシードされています。</translation>
    </message>
    <message>
        <source>As many torrents are active as the settings allow.</source>
        <translation>設定の上限までトレントが動作しています。</translation>
    </message>
    <message>
        <source>The files of other torrents are being checked.</source>
        <translation>他のトレントのファイルを確認しています。</translation>
    </message>
    <message>
        <source>It was slow while others waited, and is tried again after them.</source>
        <translation>他が待つ間に低速だったため、その後に再試行します。</translation>
    </message>
    <message>
        <source>The schedule lets nothing of its kind run now.</source>
        <translation>スケジュールにより今は動作しません。</translation>
    </message>
    <message>
        <source>What the quota allows in this period is used up.</source>
        <translation>この期間の通信量枠を使い切りました。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Nothing is downloading.</source>
        <translation>ダウンロード中のものはありません。</translation>
    </message>
    <message>
        <source>Nothing is seeding.</source>
        <translation>シード中のものはありません。</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>完了したものはまだありません。</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>待機中のものはありません。</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>停止中のものはありません。</translation>
    </message>
    <message>
        <source>Nothing is being checked.</source>
        <translation>確認中のものはありません。</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>要注意のものはありません。</translation>
    </message>
    <message>
        <source>Downloading, forced</source>
        <translation>強制ダウンロード中</translation>
    </message>
    <message>
        <source>Seeding, forced</source>
        <translation>強制シード中</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>ディスクがいっぱい</translation>
    </message>
    <message>
        <source>Moving, %1</source>
        <extracomment>Its files are brought to another folder; %1 is a percentage</extracomment>
        <translation>移動中 %1</translation>
    </message>
    <message>
        <source>Less space is free on its disk than is to stay free.</source>
        <translation>ディスクの空きが、残しておく容量を下回っています。</translation>
    </message>
    <message>
        <source>It runs whatever the queue, the schedule and its share limits say, until it is paused or “Start now” is switched off.</source>
        <translation>キュー、スケジュール、共有制限にかかわらず、停止するか「今すぐ開始」をオフにするまで動作します。</translation>
    </message>
    <message>
        <source>It runs whatever the queue and the schedule say, until it is complete, it is paused or “Start now” is switched off.</source>
        <translation>キューとスケジュールにかかわらず、完了または停止するか「今すぐ開始」をオフにするまで動作します。</translation>
    </message>
    <message>
        <source>All peers choke us</source>
        <translation>すべてのピアがチョーク中</translation>
    </message>
    <message>
        <source>Limited to %1</source>
        <extracomment>%1 is a rate</extracomment>
        <translation>%1 に制限</translation>
    </message>
    <message>
        <source>Slow: peers&apos; limits</source>
        <translation>低速：ピアの制限</translation>
    </message>
    <message>
        <source>Slow: connection limit</source>
        <translation>低速：接続数の上限</translation>
    </message>
    <message>
        <source>Slow: requests in flight</source>
        <translation>低速：要求中のブロック</translation>
    </message>
    <message>
        <source>Slow: disk is busy</source>
        <translation>低速：ディスクが混雑</translation>
    </message>
    <message>
        <source>Slow: verification</source>
        <translation>低速：検証</translation>
    </message>
    <message>
        <source>Incomplete: nobody has %1</source>
        <translation>不完全: %1 を持つ人がいません</translation>
    </message>
    <message>
        <source>Slow: %1 of %2 peers choke us</source>
        <translation>低速: %2 個中 %1 個のピアがチョーク中</translation>
    </message>
    <message>
        <source>Pauses after file list, %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>一覧の取得後に停止 %1</translation>
    </message>
    <message>
        <source>Getting file list, %1</source>
        <translation>ファイル一覧を取得中 %1</translation>
    </message>
    <message>
        <source>Pauses after file list</source>
        <translation>ファイル一覧の取得後に停止</translation>
    </message>
    <message>
        <source>Done, ratio %1 reached</source>
        <translation>完了、共有比 %1 に到達</translation>
    </message>
    <message>
        <source>It pauses as soon as its file list is here.</source>
        <translation>ファイル一覧が届き次第停止します。</translation>
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
        <translation>名前</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Tracker does not answer</source>
        <translation>トラッカーが応答しない</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下り</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上り</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>ピア</translation>
    </message>
    <message>
        <source>999 of 9999</source>
        <translation>999 / 9999</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>共有比</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>ダウンロード済み</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>アップロード済み</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Down limit</source>
        <translation>下り制限</translation>
    </message>
    <message>
        <source>Up limit</source>
        <translation>上り制限</translation>
    </message>
    <message>
        <source>Queue no.</source>
        <translation>順番</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>トラッカー</translation>
    </message>
    <message>
        <source>Save folder</source>
        <translation>保存フォルダー</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>無駄</translation>
    </message>
    <message>
        <source>Piece size</source>
        <translation>ピースサイズ</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>プライベート</translation>
    </message>
    <message>
        <source>Info hash</source>
        <translation>情報ハッシュ</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>制限要因</translation>
    </message>
    <message>
        <source>Nobody has the rest</source>
        <translation>残りを持つ人なし</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最終活動</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>活動時間</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pieces in flight</source>
        <extracomment>Of the progress bar, for screen readers: pieces that are being fetched; %1 is &quot;63.0 percent&quot;</extracomment>
        <translation>
            <numerusform>%1、%n 個のピースを取得中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackerAddress</name>
    <message>
        <source>An address is needed.</source>
        <translation>アドレスが必要です。</translation>
    </message>
    <message>
        <source>“%1” is longer than addresses are.</source>
        <translation>「%1」はアドレスより長すぎます。</translation>
    </message>
    <message>
        <source>“%1” is no address. One begins with http:// or https://.</source>
        <translation>「%1」はアドレスではありません。http:// か https:// で始まります。</translation>
    </message>
    <message>
        <source>“%1” is a tracker over UDP; only http:// and https:// work.</source>
        <translation>「%1」は UDP トラッカーです。http:// と https:// だけが使えます。</translation>
    </message>
    <message>
        <source>Trackers have addresses with http:// or https://, and “%1” has not.</source>
        <translation>トラッカーのアドレスは http:// か https:// ですが、「%1」は違います。</translation>
    </message>
    <message>
        <source>“%1” names no host.</source>
        <translation>「%1」にはホスト名がありません。</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>「%1」は既に一覧にあります。</translation>
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
        <translation>ダウンロード済み</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>オーバーヘッド</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>アップロード済み</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>共有比</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>無駄</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>稼働時間</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>ピア</translation>
    </message>
    <message>
        <source>%1, %2 incoming</source>
        <translation>%1、うち受信接続 %2</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>要求中</translation>
    </message>
    <message>
        <source>%1 blocks, %2</source>
        <translation>%1 ブロック、%2</translation>
    </message>
    <message>
        <source>Pieces in progress</source>
        <translation>進行中のピース</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>%1 write</source>
        <translation>書き込み %1</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>バッファ</translation>
    </message>
    <message>
        <source>%1 of pieces, %2 to be written</source>
        <translation>ピース %1、書き込み待ち %2</translation>
    </message>
    <message>
        <source>Failed pieces</source>
        <translation>誤りのあったピース</translation>
    </message>
    <message>
        <source>Banned peers</source>
        <translation>禁止されたピア</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>検査中</translation>
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
            <numerusform>他 %n 件 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>今回のセッション</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AboutDialog</name>
    <message>
        <source>About Freshet</source>
        <translation>Freshet について</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Freshet %1&lt;/h2&gt;&lt;p&gt;A fast, lean and open BitTorrent client.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;Made with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Freshet %1&lt;/h2&gt;&lt;p&gt;速く、軽く、開かれた BitTorrent クライアント。&lt;/p&gt;&lt;p&gt;GNU 一般公衆ライセンス第3版以降の自由ソフトウェア。&lt;/p&gt;&lt;p&gt;Qt %2 で作成。&lt;/p&gt;</translation>
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
        <translation>リンクを追加(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Paste link</source>
        <translation>リンクを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>停止または再開</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>すべて停止(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>先頭へ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>前へ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>後へ(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;ast</source>
        <translation>最後へ(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;nnounce now</source>
        <translation>今すぐアナウンス(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Magnet link</source>
        <translation>マグネットリンク(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Info hash</source>
        <translation>情報ハッシュ(&amp;I)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove and &amp;delete files…</source>
        <translation>ファイルごと削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>すべて選択(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Filter by name</source>
        <translation>名前で絞り込み(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>サイドバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>次の区画(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>前の区画(&amp;P)</translation>
    </message>
    <message>
        <source>Speed &amp;limits…</source>
        <translation>速度制限(&amp;L)…</translation>
    </message>
    <message>
        <source>Sche&amp;dule…</source>
        <translation>スケジュール(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Full speed for 1 hour</source>
        <translation>1時間全速(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Freshet</source>
        <translation>Freshet について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;All limits…</source>
        <translation>すべての制限(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>接続(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Ratio goal…</source>
        <translation>共有比の目標(&amp;R)…</translation>
    </message>
    <message>
        <source>R&amp;ename…</source>
        <translation>名前の変更(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Save .torrent f&amp;ile…</source>
        <translation>.torrent ファイルを保存(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Details on the &amp;right</source>
        <translation>詳細を右側に(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>ゆったり(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>コンパクト(&amp;O)</translation>
    </message>
    <message>
        <source>Create &amp;torrent…</source>
        <translation>トレントを作成(&amp;T)…</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>統計(&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Pieces in flight…</source>
        <translation>転送中のピース(&amp;P)…</translation>
    </message>
    <message>
        <source>Slo&amp;w mode</source>
        <translation>低速モード(&amp;W)</translation>
    </message>
    <message>
        <source>Runs it whatever the queue and the schedule say, without taking a place from others; choose it again to end that</source>
        <translation>キューとスケジュールにかかわらず、他の枠を使わずに動作させます。もう一度選ぶと解除します</translation>
    </message>
    <message>
        <source>Mo&amp;ve files…</source>
        <translation>ファイルを移動(&amp;V)…</translation>
    </message>
    <message>
        <source>Add torrent…</source>
        <translation>トレントを追加…</translation>
    </message>
    <message>
        <source>Add t&amp;orrent file…</source>
        <translation>トレントファイルを追加(&amp;O)…</translation>
    </message>
    <message>
        <source>Start now (s&amp;kip queue)</source>
        <translation>今すぐ開始（キューを無視）(&amp;S)</translation>
    </message>
    <message>
        <source>Do&amp;wnload in order</source>
        <translation>順番にダウンロード(&amp;O)</translation>
    </message>
    <message>
        <source>Super seeding</source>
        <translation>スーパーシード</translation>
    </message>
    <message>
        <source>C&amp;heck files again</source>
        <translation>ファイルを再確認(&amp;C)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddFlow</name>
    <message>
        <source>There is nothing to add: no torrent file, link or info hash.</source>
        <translation>追加できるもの（トレントファイル、リンク、情報ハッシュ）がありません。</translation>
    </message>
    <message>
        <source>“%1” is not a torrent.</source>
        <translation>「%1」はトレントではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 items are not torrents.</source>
        <translation>
            <numerusform>%1 項目中 %n 項目はトレントではありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 はすでに一覧にあります。</translation>
    </message>
    <message>
        <source>The file list of %1 has arrived.</source>
        <translation>%1 のファイル一覧が届きました。</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選択</translation>
    </message>
    <message numerus="yes">
        <source>%1 is already in the list. %n new trackers found.</source>
        <extracomment>%1 is a torrent</extracomment>
        <translation>
            <numerusform>%1 は既に一覧にあります。新しいトラッカーが %n 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n trackers</source>
        <translation>
            <numerusform>トラッカーを %n 件追加</numerusform>
        </translation>
    </message>
    <message>
        <source>adding without asking</source>
        <translation>確認なしの追加</translation>
    </message>
    <message>
        <source>From now on torrents are added to %1 without asking.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>今後、トレントは確認なしで %1 に追加されます。</translation>
    </message>
    <message>
        <source>Getting the torrent file from %1…</source>
        <extracomment>%1 is an address</extracomment>
        <translation>%1 からトレントファイルを取得中…</translation>
    </message>
    <message numerus="yes">
        <source>Getting %n torrent files…</source>
        <translation>
            <numerusform>%n 個のトレントファイルを取得中…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Added %1 to %2.</source>
        <extracomment>%1 is a torrent, %2 a folder</extracomment>
        <translation>%1 を %2 に追加しました。</translation>
    </message>
    <message numerus="yes">
        <source>Added %n torrents to %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>%n 個のトレントを %1 に追加しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddFolderPanel</name>
    <message>
        <source>&amp;Save in</source>
        <translation>保存先(&amp;S)</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>C&amp;hoose another folder…</source>
        <translation>別のフォルダーを選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Type the path of a folder, or choose one.</source>
        <translation>フォルダーのパスを入力するか、選択してください。</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose another one.</source>
        <translation>このフォルダーには書き込めません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>Not enough space: %1 needed, %2 free</source>
        <translation>容量不足：%1 必要、空き %2</translation>
    </message>
    <message>
        <source>%1 needed</source>
        <translation>%1 必要</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>%1 free, nothing more needed</source>
        <extracomment>%1 is a size: the files are there already, or none is wanted</extracomment>
        <translation>空き %1、追加の容量は不要</translation>
    </message>
    <message>
        <source>%1 free, %2 needed, %3 left after</source>
        <translation>空き %1、必要 %2、残り %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files exist here. Without a check the others count as complete, too.</source>
        <translation>
            <numerusform>%n 個中 %1 個のファイルがここにあります。確認しないと、残りも完了とみなされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The files exist here and will not be checked.</source>
        <translation>ファイルはここにあり、確認されません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files exist here and will be checked first.</source>
        <translation>
            <numerusform>%n 個中 %1 個のファイルがここにあり、先に確認されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder will be created.</source>
        <translation>フォルダーを作成します。</translation>
    </message>
    <message>
        <source>F&amp;ree space…</source>
        <translation>空きを増やす(&amp;R)…</translation>
    </message>
    <message>
        <source>Shows which finished torrents could go from this disk.</source>
        <translation>このディスクから取り除ける完了済みのトレント を表示します。</translation>
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
        <translation>%1（ファイル一覧を取得中）</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents to add</source>
        <translation>
            <numerusform>追加するトレント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Torrents to add</source>
        <translation>追加するトレント</translation>
    </message>
    <message>
        <source>What the choices apply to</source>
        <translation>選択の適用先</translation>
    </message>
    <message numerus="yes">
        <source>Folder and options apply to all %n torrents</source>
        <translation>
            <numerusform>フォルダとオプションは %n 件すべてのトレントに適用</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder and options apply to the selected torrent only</source>
        <translation>フォルダとオプションは選択したトレントのみに適用</translation>
    </message>
    <message>
        <source>%1 (fetching the .torrent)</source>
        <extracomment>%1 is a name or an address</extracomment>
        <translation>%1（.torrent を取得中）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <extracomment>%1 is a name or an address</extracomment>
        <translation>%1 を中止</translation>
    </message>
    <message>
        <source>This one is not fetched or added.</source>
        <translation>これは取得も追加もされません。</translation>
    </message>
    <message>
        <source>Drop or paste more here</source>
        <translation>ここにさらにドロップまたは貼り付け</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddMorePanel</name>
    <message>
        <source>&amp;Tags</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>None; several with commas between them</source>
        <translation>なし（複数はコンマ区切り）</translation>
    </message>
    <message>
        <source>&amp;Download limit</source>
        <translation>ダウンロード制限(&amp;D)</translation>
    </message>
    <message>
        <source>Download limit</source>
        <translation>ダウンロード制限</translation>
    </message>
    <message>
        <source>Up&amp;load limit</source>
        <translation>アップロード制限(&amp;L)</translation>
    </message>
    <message>
        <source>Upload limit</source>
        <translation>アップロード制限</translation>
    </message>
    <message>
        <source>The files are complete: do not chec&amp;k them</source>
        <translation>ファイルは完全なので確認しない(&amp;K)</translation>
    </message>
    <message>
        <source>For files that are known to be whole. What turns out to be damaged later is downloaded again.</source>
        <translation>完全だとわかっているファイル用。後で破損が見つかった部分は再ダウンロードします。</translation>
    </message>
    <message>
        <source>First in the &amp;queue</source>
        <translation>キューの先頭(&amp;Q)</translation>
    </message>
    <message>
        <source>It starts before all torrents that wait. Otherwise it waits behind them.</source>
        <translation>待機中のどのトレントよりも先に開始します。オフなら、それらの後ろで待ちます。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddOptionsPanel</name>
    <message>
        <source>Cate&amp;gory</source>
        <translation>カテゴリ(&amp;G)</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>カテゴリなし</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>A category of this name will be created.</source>
        <translation>この名前のカテゴリを作成します。</translation>
    </message>
    <message>
        <source>Start &amp;paused</source>
        <translation>停止状態で追加(&amp;P)</translation>
    </message>
    <message>
        <source>Download in &amp;order</source>
        <translation>順番にダウンロード(&amp;O)</translation>
    </message>
    <message>
        <source>Pieces are fetched from first to last, so that media can be watched early.</source>
        <translation>最初から順にピースを取得し、早く再生できるようにします。</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>その他(&amp;M)</translation>
    </message>
    <message>
        <source>Tags, limits, no check, place in the queue, and what the torrent says of itself</source>
        <translation>タグ、制限、確認の省略、キューでの位置、トレント自身の情報</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddTorrentDialog</name>
    <message>
        <source>&amp;Add torrent</source>
        <translation>トレントを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add torrents</source>
        <extracomment>%1 is the name of a torrent</extracomment>
        <translation>トレントを追加</translation>
    </message>
    <message>
        <source>Add torrent: %1</source>
        <translation>トレントを追加：%1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n torrents</source>
        <translation>
            <numerusform>%n 個のトレントを追加(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use these choices from now on without asking</source>
        <translation>今後は確認せずにこの選択を使う(&amp;U)</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AdvancedPage</name>
    <message>
        <source>Advanced</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>&amp;Changed only</source>
        <translation>変更されたものだけ(&amp;C)</translation>
    </message>
    <message>
        <source>Reset &amp;this setting</source>
        <translation>この設定をリセット(&amp;T)</translation>
    </message>
    <message>
        <source>Not changed: %1 can be: %2</source>
        <extracomment>%1 is the name of a setting, %2 what its values are, such as &quot;1 to 20,000&quot;</extracomment>
        <translation>変更しません: %1 に使える値: %2</translation>
    </message>
    <message>
        <source>Name, value or purpose</source>
        <translation>名前、値または用途</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>設定を絞り込む</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>すべての設定</translation>
    </message>
    <message>
        <source>Reset this setting</source>
        <translation>この設定をリセット</translation>
    </message>
    <message>
        <source>%1: %2
Values: %3
Default: %4
Takes effect at once.</source>
        <extracomment>A setting: its name, what it does, its values, and its default</extracomment>
        <translation>%1: %2
値: %3
既定: %4
すぐに有効になります。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Set of colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Everything that a colour says is also said by a word, an icon or a pattern.</source>
        <translation>色が伝えることは、言葉やアイコン、模様でも伝えます。</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Red-green safe</source>
        <translation>赤緑色覚に対応</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Words and numbers</source>
        <translation>言葉と数</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Limits may be typed in any of them.</source>
        <translation>制限はどの単位でも入力できます。</translation>
    </message>
    <message>
        <source>KiB and MiB (1,024 bytes)</source>
        <translation>KiB と MiB（1,024 バイト）</translation>
    </message>
    <message>
        <source>kB and MB (1,000 bytes)</source>
        <translation>kB と MB（1,000 バイト）</translation>
    </message>
    <message>
        <source>Rates in bits per second</source>
        <translation>速度をビット毎秒で</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The window is built anew in it.</source>
        <translation>その言語でウィンドウを作り直します。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1&#xa0;秒</translation>
    </message>
    <message>
        <source>Update interval</source>
        <translation>更新間隔</translation>
    </message>
    <message>
        <source>How often numbers change. What you do shows at once, and charts miss nothing.</source>
        <translation>数値を更新する間隔。操作はすぐに反映され、グラフにはすべて記録されます。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Order, widths and which are shown, as they were at first.</source>
        <translation>順序、幅、表示する列を初期状態に戻します。</translation>
    </message>
    <message>
        <source>Reset all columns</source>
        <translation>すべての列を元に戻す</translation>
    </message>
</context>
<context>
    <name>freshet::ui::BannedPeersDialog</name>
    <message>
        <source>&amp;Lift ban</source>
        <translation>禁止を解除(&amp;L)</translation>
    </message>
    <message>
        <source>Banned peers</source>
        <translation>禁止されたピア</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>ピア</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Sent a false file list</source>
        <translation>偽のファイル一覧を送った</translation>
    </message>
    <message>
        <source>Block %1 of piece %2 was wrong</source>
        <translation>ピース %2 のブロック %1 が誤り</translation>
    </message>
    <message>
        <source>All of piece %1 came from it and was wrong</source>
        <translation>ピース %1 全体がここから来て誤りだった</translation>
    </message>
    <message numerus="yes">
        <source>%1 wrong blocks in %n pieces</source>
        <extracomment>%1 is a number of blocks</extracomment>
        <translation>
            <numerusform>%n 個のピースで誤ったブロック %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole address is banned</source>
        <translation>アドレス全体を禁止</translation>
    </message>
    <message>
        <source>Blocked by you</source>
        <translation>あなたがブロック</translation>
    </message>
    <message>
        <source>Nothing of %1 is taken from these peers or sent to them: they have sent wrong data, or you have blocked them.</source>
        <translation>%1 について、これらのピアとは何もやり取りしません。不正なデータを送ってきたか、あなたが禁止したためです。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Blocked by you, with the whole address</source>
        <translation>あなたがアドレスごと禁止</translation>
    </message>
    <message>
        <source>Freshet quits</source>
        <translation>Freshet の終了まで</translation>
    </message>
    <message>
        <source>You lift it</source>
        <translation>解除するまで</translation>
    </message>
</context>
<context>
    <name>freshet::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>freshet::ui::BarStack</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::CategoryFlow</name>
    <message>
        <source>&amp;New category…</source>
        <translation>新しいカテゴリ(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前の変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save path…</source>
        <translation>保存先(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>制限(&amp;L)…</translation>
    </message>
    <message>
        <source>Re&amp;move, torrents stay</source>
        <translation>削除（トレントは残る）(&amp;M)</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>新しいカテゴリ</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>カテゴリの名前</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>タグの名前</translation>
    </message>
    <message>
        <source>Rename category</source>
        <translation>カテゴリの名前を変更</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>%1 の新しい名前</translation>
    </message>
    <message>
        <source>Save torrents of %1 in</source>
        <translation>%1 のトレントの保存先</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents of %1 are in other folders.</source>
        <translation>
            <numerusform>%1 のトレント %n 個が別のフォルダーにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move existing</source>
        <translation>既存のものを移動</translation>
    </message>
    <message>
        <source>No save &amp;path of its own</source>
        <translation>専用の保存先なし(&amp;P)</translation>
    </message>
    <message>
        <source>change of the save path of the category %1</source>
        <translation>カテゴリ %1 の保存先の変更</translation>
    </message>
</context>
<context>
    <name>freshet::ui::CategoryFolders</name>
    <message>
        <source>There are no categories yet. The side bar has a menu to make one.</source>
        <translation>カテゴリーはまだありません。サイドバーのメニューから作成できます。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>Move existing…</source>
        <translation>既存のものを移動…</translation>
    </message>
    <message>
        <source>Category folders</source>
        <translation>カテゴリーのフォルダー</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>他と同じ</translation>
    </message>
    <message>
        <source>Folder for new torrents of the category %1</source>
        <extracomment>%1 is a category</extracomment>
        <translation>カテゴリー %1 の新しいトレントのフォルダー</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ChartTableModel</name>
    <message>
        <source>%1, mean, bytes/s</source>
        <translation>%1、平均、バイト/秒</translation>
    </message>
    <message>
        <source>%1, highest, bytes/s</source>
        <translation>%1、最高、バイト/秒</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date and time of day.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <extracomment>%1 is the name of a line of a chart.</extracomment>
        <translation>%1、平均</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1、最高</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ColumnHeader</name>
    <message>
        <source>Fit width of this column</source>
        <translation>この列の幅を合わせる</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列を元に戻す</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ConcurrencyPage</name>
    <message>
        <source>Concurrency</source>
        <translation>同時実行</translation>
    </message>
    <message>
        <source>Torrents</source>
        <translation>トレント</translation>
    </message>
    <message>
        <source>Active downloads</source>
        <translation>動作するダウンロード</translation>
    </message>
    <message>
        <source>Further downloads wait until one of these is done.</source>
        <translation>それ以外は、どれかが終わるまで待ちます。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Active seeds</source>
        <translation>動作するシード</translation>
    </message>
    <message>
        <source>Active torrents</source>
        <translation>動作するトレント</translation>
    </message>
    <message>
        <source>Downloads and seeds together.</source>
        <translation>ダウンロードとシードの合計。</translation>
    </message>
    <message>
        <source>Checked at once</source>
        <translation>同時に確認</translation>
    </message>
    <message>
        <source>Torrents whose files are compared with their hashes at the same time.</source>
        <translation>ファイルとハッシュを同時に照合するトレント数。</translation>
    </message>
    <message>
        <source>Slow below (KiB/s)</source>
        <translation>低速とみなす速度 (KiB/s)</translation>
    </message>
    <message>
        <source>A torrent that is slow leaves its place to one that waits.</source>
        <translation>低速のトレントは、待っているものに場所を譲ります。</translation>
    </message>
    <message>
        <source>Never slow</source>
        <translation>低速とみなさない</translation>
    </message>
    <message>
        <source>Slow after (s)</source>
        <translation>低速とみなす時間（秒）</translation>
    </message>
    <message>
        <source>So long must the rate be below, before a torrent counts as slow.</source>
        <translation>この時間だけ速度が下回ると低速とみなします。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Per torrent</source>
        <translation>トレントごと</translation>
    </message>
    <message>
        <source>New per second</source>
        <translation>1秒あたりの新規</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>Half-open connections. Some routers cannot take many.</source>
        <translation>半開の接続。多くを扱えないルーターもあります。</translation>
    </message>
    <message>
        <source>Upload slots per torrent</source>
        <translation>トレントごとのアップロード枠</translation>
    </message>
    <message>
        <source>Peers that are sent data at the same time.</source>
        <translation>同時にデータを送るピアの数。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>要求中</translation>
    </message>
    <message>
        <source>Pieces per peer</source>
        <translation>ピアごとのピース</translation>
    </message>
    <message>
        <source>How many pieces one peer may be fetching for this client at the same time.</source>
        <translation>1つのピアが同時に送ってくるピースの数。</translation>
    </message>
    <message>
        <source>Requests per peer</source>
        <translation>ピアごとの要求</translation>
    </message>
    <message>
        <source>Blocks of 16 KiB asked of one peer at the same time. Automatic follows its rate and latency.</source>
        <translation>1つのピアに同時に要求する 16 KiB ブロックの数。「自動」は速度と遅延に従います。</translation>
    </message>
    <message>
        <source>Pieces per torrent</source>
        <translation>トレントごとのピース</translation>
    </message>
    <message>
        <source>How many pieces of one torrent are fetched at the same time, by all its peers together. Automatic is as many as there is memory for.</source>
        <translation>1つのトレントで、全ピア合計で同時に取得するピースの数。「自動」はメモリーが許すだけ取得します。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::CreateTorrentDialog</name>
    <message>
        <source>Create torrent</source>
        <translation>トレントを作成</translation>
    </message>
    <message>
        <source>&amp;Make a torrent of</source>
        <translation>作成元(&amp;M)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>形式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Piece size</source>
        <translation>ピースの大きさ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Trackers</source>
        <translation>トラッカー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Web seeds</source>
        <translation>ウェブシード(&amp;W)</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>コメント(&amp;M)</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>ソース(&amp;U)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>保存先(&amp;V)</translation>
    </message>
    <message>
        <source>A file or a folder</source>
        <translation>ファイルまたはフォルダ</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>ファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>フォルダ(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>P&amp;rivate: peers come from these trackers only</source>
        <translation>プライベート：ピアはこれらのトラッカーからのみ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Share it when it is made</source>
        <translation>作成後すぐに共有する(&amp;S)</translation>
    </message>
    <message>
        <source>One address a line. An empty line begins trackers that are asked only when those before it fail.</source>
        <translation>1 行に 1 つのアドレス。空行の後は、前のものが失敗したときだけ照会するトラッカーです。</translation>
    </message>
    <message>
        <source>Addresses of servers that have the same files, one a line.</source>
        <translation>同じファイルを持つサーバーのアドレスを 1 行に 1 つ。</translation>
    </message>
    <message>
        <source>Some private trackers want a word here, so that the torrent is theirs alone.</source>
        <translation>一部のプライベートトラッカーは、トレントを自分専用にするためここに語を求めます。</translation>
    </message>
    <message>
        <source>Version 1: for every program</source>
        <translation>バージョン 1：すべてのプログラム向け</translation>
    </message>
    <message>
        <source>Versions 1 and 2 together (hybrid)</source>
        <translation>バージョン 1 と 2 の両方（ハイブリッド）</translation>
    </message>
    <message>
        <source>Version 2 only: for recent programs</source>
        <translation>バージョン 2 のみ：新しいプログラム向け</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>自動（%1）</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Make a torrent of</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Save torrent</source>
        <translation>トレントを保存</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>トレントファイル (*.torrent)</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>中身がありません。</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4</source>
        <extracomment>%1 is &quot;12 files&quot;, %2 a size, %3 is &quot;1,210 pieces&quot;, %4 the size of a piece</extracomment>
        <translation>%1、%2：%3（1 個 %4）</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n ピース</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshet cannot share torrents of version 2 alone yet.</source>
        <translation>Freshet はバージョン 2 のみのトレントをまだ共有できません。</translation>
    </message>
    <message>
        <source>&amp;Create torrent</source>
        <translation>トレントを作成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DesktopFlow</name>
    <message>
        <source>Torrents are being downloaded</source>
        <translation>トレントをダウンロード中</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DetailsFlow</name>
    <message>
        <source>change of limits</source>
        <translation>制限の変更</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n trackers</source>
        <translation>
            <numerusform>%n 個のトラッカーの削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n trackers.</source>
        <translation>
            <numerusform>%n 個のトラッカーを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>move between tiers</source>
        <translation>段の間の移動</translation>
    </message>
    <message>
        <source>A tracker has one address.</source>
        <translation>トラッカーのアドレスは 1 つです。</translation>
    </message>
    <message>
        <source>new address of a tracker</source>
        <translation>トラッカーの新しいアドレス</translation>
    </message>
    <message>
        <source>Block for ever</source>
        <translation>永久に禁止</translation>
    </message>
    <message>
        <source>Block %1 for ever?</source>
        <translation>%1 を永久に禁止しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for ever?</source>
        <translation>
            <numerusform>%n 個のピアを永久に禁止しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>This torrent then has nothing to do with anybody at the address, as programs take a new name at each start. To lift it again, use the button for banned peers below the list of peers.</source>
        <translation>プログラムは起動のたびに新しい名前を使うため、このトレントはそのアドレスの誰ともやり取りしなくなります。解除するには、ピアの一覧の下にある禁止されたピアのボタンを使います。</translation>
    </message>
    <message>
        <source>&amp;Block for ever</source>
        <translation>永久に禁止(&amp;B)</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DetailsPanel</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>ピア</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>トラッカー</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>ピース</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>all torrents</source>
        <translation>全トレント</translation>
    </message>
    <message>
        <source>Peers (%1)</source>
        <translation>ピア (%1)</translation>
    </message>
    <message>
        <source>Trackers (%1)</source>
        <translation>トラッカー (%1)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Select one torrent to see its trackers.</source>
        <translation>トレントを 1 つ選ぶと、そのトラッカーが表示されます。</translation>
    </message>
    <message>
        <source>Select one of them to see its trackers.</source>
        <translation>1 つだけ選ぶと、そのトラッカーが表示されます。</translation>
    </message>
    <message>
        <source>Select one torrent to see its pieces.</source>
        <translation>トレントを 1 つ選ぶと、そのピースが表示されます。</translation>
    </message>
    <message>
        <source>Select one of them to see its pieces.</source>
        <translation>1 つだけ選ぶと、そのピースが表示されます。</translation>
    </message>
    <message>
        <source>Select one torrent to see its log.</source>
        <translation>トレントを 1 つ選ぶと、そのログが表示されます。</translation>
    </message>
    <message>
        <source>Select one of them to see its log.</source>
        <translation>1 つだけ選ぶと、そのログが表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n 個のトレント</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::DownloadsPage</name>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>For torrents added from now on.</source>
        <translation>今後追加するトレント用。</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>監視フォルダ</translation>
    </message>
    <message>
        <source>Add the torrent files of a folder</source>
        <translation>フォルダのトレントファイルを追加する</translation>
    </message>
    <message>
        <source>Torrents that appear there are added without asking.</source>
        <translation>そこに現れたトレントは確認なしで追加されます。</translation>
    </message>
    <message>
        <source>Not the folders in it.</source>
        <translation>中のフォルダは含みません。</translation>
    </message>
    <message>
        <source>Delete torrent files that were added</source>
        <translation>追加したトレントファイルを削除する</translation>
    </message>
    <message>
        <source>If not, they get the ending “.added”.</source>
        <translation>しない場合は末尾に「.added」が付きます。</translation>
    </message>
    <message>
        <source>Ask when adding</source>
        <translation>追加時に確認</translation>
    </message>
    <message>
        <source>Where to save a torrent, and which of its files. Hold Shift while dropping to add without being asked.</source>
        <translation>トレントの保存先とファイルを確認します。Shift を押しながらドロップすると確認なしで追加します。</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Only for several files</source>
        <translation>複数ファイルのときだけ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Category folders</source>
        <translation>カテゴリーのフォルダー</translation>
    </message>
    <message>
        <source>New torrents of a category are saved there.</source>
        <translation>カテゴリーの新しいトレントはそこに保存されます。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DropArea</name>
    <message>
        <source>Drop a .torrent file or a magnet link here</source>
        <translation>.torrent ファイルかマグネットリンクをここにドロップ</translation>
    </message>
    <message>
        <source>Addresses of torrent files and info hashes as text will do, too.</source>
        <translation>トレントファイルのアドレスや、テキストの info hash も使えます。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>freshet::ui::EventListModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Torrent</source>
        <translation>トレント</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileListWait</name>
    <message>
        <source>Getting the torrent file…</source>
        <translation>トレントファイルを取得中…</translation>
    </message>
    <message>
        <source>Getting the file list…</source>
        <translation>ファイル一覧を取得中…</translation>
    </message>
    <message>
        <source>Getting the torrent file</source>
        <translation>トレントファイルを取得中</translation>
    </message>
    <message>
        <source>Getting the file list</source>
        <translation>ファイル一覧を取得中</translation>
    </message>
    <message>
        <source>Add now, choose &amp;files later</source>
        <translation>今追加し、ファイルは後で選ぶ(&amp;F)</translation>
    </message>
    <message>
        <source>All its files are fetched unless others are chosen later.</source>
        <translation>後で選び直さない限り、すべてのファイルを取得します。</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>取得を中止</translation>
    </message>
    <message>
        <source>This one is not fetched or added.</source>
        <translation>これは取得も追加もされません。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileTreeModel</name>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
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
        <translation>混在</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Nobody connected has all of it.</source>
        <translation>接続中のピアに全体を持つものはありません。</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>%1
Skipped: it is not downloaded. Some of its data may exist all the same, as pieces at its edges are shared with files that are wanted.</source>
        <translation>%1
スキップ: ダウンロードしません。端のピースは必要なファイルと共有されているため、データの一部が存在することがあります。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileTreePanel</name>
    <message>
        <source>Filter files</source>
        <translation>ファイルを絞り込み</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Download every file</source>
        <translation>すべてのファイルをダウンロード</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Download no file</source>
        <translation>どのファイルもダウンロードしない</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>これだけ</translation>
    </message>
    <message>
        <source>Download the selected files, or those that match the filter, and no others</source>
        <translation>選択または絞り込みに合うファイルだけをダウンロード</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files, %2 of %3</source>
        <extracomment>&quot;7 of 8 files, 150.3 MiB of 170.3 MiB&quot;</extracomment>
        <translation>
            <numerusform>%1 / %n ファイル、%2 / %3</numerusform>
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
        <translation>ファイルはまだわかりません。</translation>
    </message>
    <message>
        <source>For one file at a time.</source>
        <translation>一度に 1 つのファイルだけです。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>Show pieces</source>
        <translation>ピースを表示</translation>
    </message>
    <message>
        <source>Select one torrent to see its files.</source>
        <translation>トレントを 1 つ選ぶとファイルが表示されます。</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>One at a time.</source>
        <translation>一度に1つだけです。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FreeSpaceDialog</name>
    <message>
        <source>Remove and &amp;delete files…</source>
        <translation>ファイルごと削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>空きを増やす</translation>
    </message>
    <message>
        <source>Finished torrents on the same disk, the largest first. Files in the trash take up space until it is emptied.</source>
        <translation>同じディスクにある完了済みのトレント を大きい順に表示します。ゴミ箱のファイルは空にするまで容量を使います。</translation>
    </message>
    <message>
        <source>Finished torrents on this disk</source>
        <translation>このディスクの完了済みトレント</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>共有比</translation>
    </message>
    <message>
        <source>In %1 %2 are needed.</source>
        <extracomment>%1 is a folder, %2 a size</extracomment>
        <translation>%1 に %2 が必要です。</translation>
    </message>
    <message>
        <source>In %1 %2 more are needed: %3 needed, %4 free.</source>
        <extracomment>%1 is a folder, the others are sizes</extracomment>
        <translation>%1 に %2 足りません: 必要 %3、空き %4。</translation>
    </message>
    <message>
        <source>There is enough space in %1 now: %2 needed, %3 free.</source>
        <translation>%1 の空きは足りています: 必要 %2、空き %3。</translation>
    </message>
    <message>
        <source>Looking at the torrents…</source>
        <translation>トレントを調べています…</translation>
    </message>
    <message>
        <source>No finished torrent has its files on this disk.</source>
        <translation>このディスクにファイルがある完了済みのトレント はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents selected, %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>%n 個のトレントを選択、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select what can go.</source>
        <translation>取り除くものを選んでください。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>Start hidden</source>
        <translation>隠して起動する</translation>
    </message>
    <message>
        <source>Only the icon is shown at the next start, where the desktop has a place for it.</source>
        <translation>次回起動時はアイコンのみ表示します（デスクトップに場所がある場合）。</translation>
    </message>
    <message>
        <source>Closing the window keeps Freshet running</source>
        <translation>ウィンドウを閉じても Freshet を終了しない</translation>
    </message>
    <message>
        <source>Where the desktop has a place for its icon. Quit ends it.</source>
        <translation>デスクトップにアイコンの場所がある場合。「終了」で終わります。</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>コンピュータ</translation>
    </message>
    <message>
        <source>Keep the computer awake while downloading</source>
        <translation>ダウンロード中はコンピュータをスリープさせない</translation>
    </message>
    <message>
        <source>When everything is done</source>
        <translation>すべて完了したとき</translation>
    </message>
    <message>
        <source>Once, after a minute in which you can cancel it. Only until Freshet quits.</source>
        <translation>一度だけ、取り消せる 1 分の後に。Freshet の終了まで有効です。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>何もしない</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>スリープ</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>シャットダウン</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>セッションとともに起動する</translation>
    </message>
    <message>
        <source>Freshet starts by itself when you log in.</source>
        <translation>ログインすると Freshet が自動で起動します。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::GroupLimitsDialog</name>
    <message>
        <source>Limits of %1</source>
        <translation>%1 の制限</translation>
    </message>
    <message>
        <source>They hold for all torrents of the category together.</source>
        <translation>カテゴリの全トレント合計に適用されます。</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>通信量枠(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitBanner</name>
    <message>
        <source>What is on the disk is not what was written.</source>
        <translation>ディスク上の内容が書き込んだものと異なります。</translation>
    </message>
    <message>
        <source>Looking for peers that have the file list.</source>
        <translation>ファイル一覧を持つピアを探しています。</translation>
    </message>
    <message numerus="yes">
        <source>Getting the file list from %n connected peers.</source>
        <translation>
            <numerusform>接続中の %n 個のピアからファイル一覧を取得中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Check files again</source>
        <translation>ファイルを再確認</translation>
    </message>
    <message>
        <source>Announce now</source>
        <translation>今すぐアナウンス</translation>
    </message>
    <message>
        <source>Change limits</source>
        <translation>制限を変更</translation>
    </message>
    <message>
        <source>Change numbers</source>
        <translation>数を変更</translation>
    </message>
    <message>
        <source>Change share limits</source>
        <translation>共有制限を変更</translation>
    </message>
    <message>
        <source>Limits of the category</source>
        <translation>カテゴリの制限</translation>
    </message>
    <message>
        <source>Lift its limit</source>
        <translation>制限を解除</translation>
    </message>
    <message>
        <source>Full speed for 1 h</source>
        <translation>1時間全速</translation>
    </message>
    <message>
        <source>Raise to %1</source>
        <translation>%1 に上げる</translation>
    </message>
    <message>
        <source>Show peers</source>
        <translation>ピアを表示</translation>
    </message>
    <message>
        <source>End slow mode</source>
        <translation>低速モードを終える</translation>
    </message>
    <message>
        <source>Its files are being moved to %1.</source>
        <translation>ファイルを %1 に移動しています。</translation>
    </message>
    <message>
        <source>Its files are moved to %1 after those of others.</source>
        <translation>他のトレントのファイルに続いて %1 に移動します。</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>それでも開始</translation>
    </message>
    <message>
        <source>Change limit…</source>
        <translation>制限を変更…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>別のフォルダーを選択…</translation>
    </message>
    <message>
        <source>Stop moving</source>
        <translation>移動を中止</translation>
    </message>
    <message>
        <source>Limits of the tag</source>
        <translation>タグの制限</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>今すぐ再開</translation>
    </message>
    <message>
        <source>Its files are being checked: %1.</source>
        <translation>ファイルを確認中です: %1。</translation>
    </message>
    <message>
        <source>%1 of it is here.</source>
        <translation>%1 まであります。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Raise upload limit</source>
        <translation>アップロード制限を上げる</translation>
    </message>
    <message>
        <source>Use Automatic</source>
        <translation>自動にする</translation>
    </message>
    <message>
        <source>Replace slow peers</source>
        <translation>遅いピアを入れ替える</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitsFlow</name>
    <message>
        <source>&amp;Schedule and limits…</source>
        <translation>スケジュールと制限(&amp;S)…</translation>
    </message>
    <message>
        <source>torrents without a category</source>
        <translation>カテゴリなしのトレント</translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>%n 個のピア</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the download limit</source>
        <translation>ダウンロード制限の変更</translation>
    </message>
    <message>
        <source>change of the upload limit</source>
        <translation>アップロード制限の変更</translation>
    </message>
    <message>
        <source>change of the limits of torrents without a category</source>
        <translation>カテゴリなしのトレントの制限の変更</translation>
    </message>
    <message>
        <source>change of the limits of the category %1</source>
        <translation>カテゴリ %1 の制限の変更</translation>
    </message>
    <message>
        <source>change of the limits of the tag %1</source>
        <translation>タグ %1 の制限の変更</translation>
    </message>
    <message>
        <source>change of the limits of the peer %1</source>
        <translation>ピア %1 の制限の変更</translation>
    </message>
    <message numerus="yes">
        <source>change of the limits of %n peers</source>
        <translation>
            <numerusform>%n 個のピアの制限の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>change of requests in flight</source>
        <translation>要求数の変更</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitsMenu</name>
    <message>
        <source>&amp;Limits</source>
        <translation>制限(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>ダウンロード(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>アップロード(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Schedule and limits…</source>
        <translation>スケジュールと制限(&amp;S)…</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>無制限</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ListArea</name>
    <message>
        <source>Drop a .torrent file or a magnet link here</source>
        <translation>.torrent ファイルかマグネットリンクをここにドロップ</translation>
    </message>
    <message>
        <source>or</source>
        <translation>または</translation>
    </message>
    <message>
        <source>Add torrent file…</source>
        <translation>トレントファイルを追加…</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>リンクを貼り付け</translation>
    </message>
    <message>
        <source>Files are saved in %1 (&lt;a href=&quot;#&quot;&gt;change&lt;/a&gt;)</source>
        <translation>ファイルは %1 に保存されます（&lt;a href=&quot;#&quot;&gt;変更&lt;/a&gt;）</translation>
    </message>
    <message>
        <source>No torrent matches “%1”.</source>
        <translation>「%1」に合うトレントはありません。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>No torrent belongs to this selection.</source>
        <translation>この選択に入るトレントはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n torrents</source>
        <translation>
            <numerusform>%n 個のトレントをすべて表示</numerusform>
        </translation>
    </message>
    <message>
        <source>torrents without one</source>
        <translation>カテゴリなしのトレント</translation>
    </message>
    <message>
        <source>No torrent matches “%1” in %2.</source>
        <translation>%2 に「%1」に合うトレントはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Search in All (%n)</source>
        <translation>
            <numerusform>すべてから検索 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open torrent files and magnet links with Freshet</source>
        <translation>トレントファイルとマグネットリンクを Freshet で開く</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LogFlow</name>
    <message>
        <source>Save the log</source>
        <translation>ログを保存</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LogPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>The selected lines, or all that are shown</source>
        <translation>選択した行、または表示中のすべて</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
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
        <translation>名前で絞り込み (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>名前で絞り込み</translation>
    </message>
    <message>
        <source>%1 is complete.</source>
        <translation>%1 が完了しました。</translation>
    </message>
    <message>
        <source>%1 has stopped. %2</source>
        <extracomment>%1 is a torrent, %2 says what went wrong</extracomment>
        <translation>%1 が停止しました。%2</translation>
    </message>
    <message>
        <source>%1 has given enough and is no longer in the list. Its files stay.</source>
        <translation>%1 は十分に共有したため一覧から外れました。ファイルは残ります。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 is damaged on the disk. %2.</source>
        <extracomment>%1 is a torrent, %2 says &quot;Repairing 3 pieces (film.mkv)&quot;</extracomment>
        <translation>ディスク上の %1 が破損しています。%2。</translation>
    </message>
    <message>
        <source>%1 is repaired.</source>
        <translation>%1 を修復しました。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>This is not a torrent</source>
        <translation>これはトレントではありません</translation>
    </message>
    <message numerus="yes">
        <source>Add %n torrents</source>
        <translation>
            <numerusform>%n 個のトレントを追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Add torrent files</source>
        <translation>トレントファイルを追加</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>トレントファイル (*.torrent)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The window is too narrow for that.</source>
        <translation>ウィンドウの幅が足りません。</translation>
    </message>
    <message>
        <source>The picture was not saved: %1 cannot be written.</source>
        <translation>画像を保存できません：%1 に書き込めません。</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation>%1 を作成しました。</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 を書き込めませんでした。</translation>
    </message>
    <message>
        <source>Versions, settings, counts and the last warnings are in the clipboard.</source>
        <translation>バージョン、設定、各数値、最近の警告をクリップボードに入れました。</translation>
    </message>
    <message>
        <source>The computer stays on: the system refused. The menu of the desktop may still do it.</source>
        <translation>コンピュータは動作したままです：システムが拒否しました。デスクトップのメニューからならできるかもしれません。</translation>
    </message>
    <message>
        <source>Whether Freshet starts with the session could not be changed.</source>
        <translation>Freshet をセッションとともに起動するかを変更できませんでした。</translation>
    </message>
    <message>
        <source>Torrents are active. When the window is closed, Freshet can keep running in the tray or quit. This can be changed in the settings.</source>
        <translation>動作中の Torrent があります。ウィンドウを閉じたとき、Freshet はトレイで動き続けるか終了します。設定で変更できます。</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>動き続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message numerus="yes">
        <source>Add %n torrents without asking</source>
        <translation>
            <numerusform>確認なしで %n 個のトレントを追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold Shift to add without being asked</source>
        <translation>Shift を押すと確認なしで追加</translation>
    </message>
    <message>
        <source>reset of all columns</source>
        <extracomment>Follows &quot;Undo&quot;</extracomment>
        <translation>すべての列のリセット</translation>
    </message>
    <message>
        <source>All columns are as they were at first.</source>
        <translation>すべての列を初期状態に戻しました。</translation>
    </message>
    <message>
        <source>There is no torrent file, link or info hash in the clipboard</source>
        <translation>クリップボードにトレントファイル、リンク、info hash はありません</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 を貼り付け</translation>
    </message>
    <message>
        <source>Add to %1 without asking</source>
        <extracomment>%1 is a category</extracomment>
        <translation>確認せずに %1 に追加</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>%1 に追加</translation>
    </message>
</context>
<context>
    <name>freshet::ui::MonitoringPage</name>
    <message>
        <source>Monitoring</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Offer metrics to Prometheus</source>
        <translation>Prometheus にメトリクスを提供</translation>
    </message>
    <message>
        <source>Other programs can then read rates, counters and times of this client at /metrics.</source>
        <translation>他のプログラムが /metrics で速度、計数、時間を読めるようになります。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>127.0.0.1 is for this computer only. For others, set a token as well.</source>
        <translation>127.0.0.1 はこのコンピューター専用です。他に公開するときはトークンも設定してください。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Who reads the metrics has to present it (a bearer token). Letters, digits and signs.</source>
        <translation>メトリクスを読む側が示すもの（ベアラートークン）。英字、数字、記号。</translation>
    </message>
    <message>
        <source>Each torrent&apos;s numbers, too</source>
        <translation>トレントごとの数値も</translation>
    </message>
    <message>
        <source>Readers learn the names of the torrents. With thousands of them the page is long.</source>
        <translation>読み手にトレント名が知られます。数千個あるとページが長くなります。</translation>
    </message>
    <message>
        <source>OpenTelemetry</source>
        <translation>OpenTelemetry</translation>
    </message>
    <message>
        <source>Send metrics to</source>
        <translation>メトリクスの送信先</translation>
    </message>
    <message>
        <source>The address of a collector that speaks OTLP over HTTP, with http:// or https://, without user name. Empty: nothing is sent.</source>
        <translation>OTLP over HTTP に対応した収集先のアドレス（http:// または https://、ユーザー名なし）。空なら送信しません。</translation>
    </message>
    <message>
        <source>This is no address that metrics can be sent to. Keys go into the headers.</source>
        <translation>メトリクスを送れるアドレスではありません。鍵はヘッダーに入れます。</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>What the collector wants to see, as name=value,name=value. Commas and percent signs in a value are written as %2C and %25.</source>
        <translation>収集先が求める内容を 名前=値,名前=値 の形で。値の中のコンマとパーセント記号は %2C と %25 と書きます。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Write headers as name=value,name=value.</source>
        <translation>ヘッダーは 名前=値,名前=値 の形で書いてください。</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Trace one piece in</source>
        <translation>追跡するピースの割合</translation>
    </message>
    <message>
        <source>Its life from request to disk goes to the collector as a trace, without names and addresses.</source>
        <translation>要求からディスクまでの経過を、名前とアドレスなしのトレースとして収集先に送ります。</translation>
    </message>
    <message>
        <source>No traces</source>
        <translation>トレースなし</translation>
    </message>
</context>
<context>
    <name>freshet::ui::MoveFlow</name>
    <message>
        <source>Move the files of %1 to</source>
        <translation>%1 のファイルの移動先</translation>
    </message>
    <message numerus="yes">
        <source>Move the files of %n torrents to</source>
        <translation>
            <numerusform>%n 個のトレントのファイルの移動先</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder with the files of %1</source>
        <translation>%1 のファイルがあるフォルダー</translation>
    </message>
    <message>
        <source>The files of %1 stay where they are. %2</source>
        <extracomment>%1 is a torrent, %2 says what went wrong</extracomment>
        <translation>%1 のファイルは元の場所に残ります。%2</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>別のフォルダーを選択…</translation>
    </message>
    <message>
        <source>A file or folder cannot be called %1.</source>
        <translation>ファイルやフォルダーに %1 という名前は付けられません。</translation>
    </message>
    <message>
        <source>Nothing was renamed to %1. %2</source>
        <extracomment>%1 is a name, %2 says what went wrong</extracomment>
        <translation>%1 への名前の変更はできませんでした。%2</translation>
    </message>
    <message>
        <source>No torrent of %1 is in another folder.</source>
        <extracomment>%1 is a category</extracomment>
        <translation>%1 に別のフォルダーのトレントはありません。</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents of %1 are moved to %2.</source>
        <extracomment>%1 is a category, %2 a folder</extracomment>
        <translation>
            <numerusform>%1 のトレント %n 個のファイルを %2 に移動します。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移動(&amp;M)</translation>
    </message>
</context>
<context>
    <name>freshet::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Incoming connections</source>
        <translation>受信接続</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Chosen by the system</source>
        <translation>システムが選択</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>An address of this computer, for example that of a VPN. All connections then use it; empty means any.</source>
        <translation>このコンピューターのアドレス（VPN など）。すべての接続で使います。空は任意です。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Hides the protocol from the network in between. Peers that cannot encrypt are left out if it is required.</source>
        <translation>途中のネットワークからプロトコルを隠します。必須にすると、暗号化できないピアは除かれます。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>優先</translation>
    </message>
    <message>
        <source>Require</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>トラッカー</translation>
    </message>
    <message>
        <source>Ask trackers for peers</source>
        <translation>トラッカーにピアを問い合わせ</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>応答を待つ</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>A unit behind a number, with the space before it</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Random</source>
        <extracomment>A port by chance</extracomment>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>A port between %1 and %2 that is free now</source>
        <translation>%1 ～ %2 のうち、現在空いているポート</translation>
    </message>
    <message>
        <source>No free port was found.</source>
        <translation>空いているポートが見つかりませんでした。</translation>
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
        <translation>%1 に対応が必要です</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1 is complete</source>
        <translation>%1 が完了しました</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are complete</source>
        <translation>
            <numerusform>%n 件のトレントが完了しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 を追加しました</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents were added</source>
        <translation>
            <numerusform>%n 件のトレントを追加しました</numerusform>
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
        <translation>ウィンドウが前面にないとき知らせること</translation>
    </message>
    <message>
        <source>A torrent is complete</source>
        <translation>トレントの完了</translation>
    </message>
    <message>
        <source>Several within a few seconds are told together.</source>
        <translation>数秒以内のものはまとめて知らせます。</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>問題の発生</translation>
    </message>
    <message>
        <source>At most once in ten minutes for each torrent.</source>
        <translation>トレントごとに 10 分に 1 回まで。</translation>
    </message>
    <message>
        <source>A torrent was added</source>
        <translation>トレントの追加</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>音を鳴らす</translation>
    </message>
    <message>
        <source>For finished downloads and for what is wrong. The desktop plays it.</source>
        <translation>ダウンロードの完了時と問題の発生時。デスクトップが再生します。</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>サウンドファイル</translation>
    </message>
    <message>
        <source>Empty means the sounds of the desktop.</source>
        <translation>空ならデスクトップの音を使います。</translation>
    </message>
    <message>
        <source>Sounds (%1)</source>
        <extracomment>A kind of files, for a file dialog</extracomment>
        <translation>サウンド (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>There is no such file. The desktop plays its own sounds.</source>
        <translation>そのファイルはありません。デスクトップの音を鳴らします。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::OpenLinkDialog</name>
    <message>
        <source>Add link</source>
        <translation>リンクを追加</translation>
    </message>
    <message>
        <source>&amp;Magnet links, info hashes or addresses of torrent files, one a line:</source>
        <translation>マグネットリンク、情報ハッシュ、トレントファイルのアドレス（1行に1つ）(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続ける(&amp;C)</translation>
    </message>
    <message>
        <source>Add trackers</source>
        <translation>トラッカーを追加</translation>
    </message>
    <message>
        <source>Add&amp;resses of trackers, one a line:</source>
        <translation>トラッカーのアドレス（1行に1つ）(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add peers</source>
        <translation>ピアを追加</translation>
    </message>
    <message>
        <source>Add&amp;resses of peers with their ports, one a line:</source>
        <translation>ピアのアドレスとポート（1行に1つ）(&amp;R)：</translation>
    </message>
    <message>
        <source>Edit tracker</source>
        <translation>トラッカーの編集</translation>
    </message>
    <message>
        <source>Add&amp;ress of the tracker:</source>
        <translation>トラッカーのアドレス(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>変更(&amp;C)</translation>
    </message>
</context>
<context>
    <name>freshet::ui::OverviewTab</name>
    <message>
        <source>Speed of the last minute</source>
        <translation>直近1分の速度</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>下り %1、上り %2</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>All of a size is still to be downloaded.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>ダウンロード済み</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>制限要因</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>無駄</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>ピア</translation>
    </message>
    <message>
        <source>%1 connected, %2 known, %3 seeds</source>
        <translation>接続 %1、既知 %2、シード %3</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 コピー</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>共有比</translation>
    </message>
    <message>
        <source>%1, %2 uploaded</source>
        <translation>%1、%2 送信</translation>
    </message>
    <message>
        <source>Next announce</source>
        <translation>次のアナウンス</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 後</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>ピース</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Last read back</source>
        <translation>最終読み戻し</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>選択</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n 個のトレント</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>接続 %1</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>アップロード済み</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Waiting to be written</source>
        <translation>書き込み待ち</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>ダウン %1</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>アップ %1</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>%1 個を把握</translation>
    </message>
    <message>
        <source>%1 connected, %2 known</source>
        <translation>%1 個に接続、%2 個を把握</translation>
    </message>
    <message>
        <source>change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PathEdit</name>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeerInspector</name>
    <message>
        <source>Speed of this peer</source>
        <translation>このピアの速度</translation>
    </message>
    <message>
        <source>About this peer</source>
        <translation>このピアについて</translation>
    </message>
    <message>
        <source>Time that the chart shows</source>
        <translation>グラフの表示時間</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
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
        <translation>%1 の制限</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>設定に従う</translation>
    </message>
    <message>
        <source>&amp;Download limit</source>
        <translation>ダウンロード制限(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Upload limit</source>
        <translation>アップロード制限(&amp;U)</translation>
    </message>
    <message>
        <source>They also hold when the peer comes back, as long as the torrent runs.</source>
        <translation>トレントが動作する間、ピアが再接続しても有効です。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeerTableModel</name>
    <message>
        <source>Snubbed</source>
        <translation>送ってこない</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>双方向</translation>
    </message>
    <message>
        <source>Sending to us</source>
        <translation>受信中</translation>
    </message>
    <message>
        <source>Optimistic</source>
        <translation>お試し</translation>
    </message>
    <message>
        <source>We send</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Chokes us</source>
        <translation>送信拒否</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>送信準備完了</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>関心なし</translation>
    </message>
    <message>
        <source>The peer connected to us.</source>
        <translation>ピアから接続してきました。</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>接続は暗号化されています。</translation>
    </message>
    <message>
        <source>It has everything.</source>
        <translation>すべて持っています。</translation>
    </message>
    <message>
        <source>It has pieces that are missing here.</source>
        <translation>ここにないピースを持っています。</translation>
    </message>
    <message>
        <source>It does not send to us now.</source>
        <translation>今は送ってきません。</translation>
    </message>
    <message>
        <source>It wants pieces from us.</source>
        <translation>こちらのピースを求めています。</translation>
    </message>
    <message>
        <source>We do not send to it now.</source>
        <translation>今は送っていません。</translation>
    </message>
    <message>
        <source>It is tried out as a receiver.</source>
        <translation>送信先として試しています。</translation>
    </message>
    <message>
        <source>It was asked and has not sent for a while.</source>
        <translation>要求したのに、しばらく送ってきません。</translation>
    </message>
    <message>
        <source>From a tracker</source>
        <translation>トラッカーから</translation>
    </message>
    <message>
        <source>From the magnet link</source>
        <translation>マグネットリンクから</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>手動で追加</translation>
    </message>
    <message>
        <source>Connected to us</source>
        <translation>相手から接続</translation>
    </message>
    <message>
        <source>From another peer</source>
        <translation>他のピアから</translation>
    </message>
    <message>
        <source>From the DHT</source>
        <translation>DHT から</translation>
    </message>
    <message>
        <source>From the local network</source>
        <translation>ローカルネットワークから</translation>
    </message>
    <message>
        <source>Known from last time</source>
        <translation>前回から既知</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <extracomment>Milliseconds.</extracomment>
        <translation>%1&#xa0;ミリ秒</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Requests in flight / allowed.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>
Own limit: %1</source>
        <translation>
個別の制限：%1</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <translation>%1 / 許可 %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下り</translation>
    </message>
    <message>
        <source>60&#xa0;s</source>
        <translation>60&#xa0;秒</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上り</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>保有</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>要求中</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>ダウンロード済み</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>アップロード済み</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>ピース</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続時間</translation>
    </message>
    <message>
        <source>Choked us</source>
        <translation>送信拒否時間</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>最初のバイト</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Cancels</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Peak down</source>
        <translation>下り最高</translation>
    </message>
    <message>
        <source>Peak up</source>
        <translation>上り最高</translation>
    </message>
    <message>
        <source>How long the peer has choked us while we wanted pieces from it.</source>
        <translation>ピースを求めている間、ピアが送信を拒否した時間。</translation>
    </message>
    <message>
        <source>From a request to the end of its block: median of the last 20.</source>
        <translation>要求からブロックの終わりまで：直近20回の中央値。</translation>
    </message>
    <message>
        <source>From a request to the first byte of its block: median of the last 20.</source>
        <translation>要求からブロックの最初のバイトまで：直近20回の中央値。</translation>
    </message>
    <message>
        <source>Requests that were given to other peers because they took too long.</source>
        <translation>時間がかかりすぎて他のピアに回した要求。</translation>
    </message>
    <message>
        <source>Taken back by us: %1
By the peer: %2</source>
        <translation>こちらから取り消し：%1
ピアから：%2</translation>
    </message>
    <message>
        <source>Refused by us: %1
By the peer: %2</source>
        <translation>こちらから拒否：%1
ピアから：%2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>下り %1、上り %2</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>上り %1</translation>
    </message>
    <message>
        <source>Snubbed, %1</source>
        <extracomment>State of a peer that does not send what was asked for, and how long that is so.</extracomment>
        <translation>送ってこない、%1</translation>
    </message>
    <message>
        <source>Down in the last 60&#xa0;s
Lowest: %1
Average: %2
Highest: %3</source>
        <translation>直近 60&#xa0;秒の下り
最低：%1
平均：%2
最高：%3</translation>
    </message>
    <message>
        <source>Connected for %1.</source>
        <translation>接続時間 %1。</translation>
    </message>
    <message>
        <source>It choked us %1 of that time.</source>
        <translation>そのうち %1 はチョークされていました。</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n pieces from it.</source>
        <translation>
            <numerusform>ここから %n ピースを取得中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were late and went to others.</source>
        <translation>
            <numerusform>%n 件の要求が遅れ、他へ回しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from it, %2 to it.</source>
        <translation>ここから %1、ここへ %2。</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n pieces from it: %1.</source>
        <extracomment>%1 is their numbers: &quot;212, 215 and 389&quot;</extracomment>
        <translation>
            <numerusform>ここから %n ピースを取得中: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed pieces</source>
        <translation>誤りのあったピース</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>It has pieces that are missing here, and sends what it is asked for.</source>
        <translation>ここにないピースを持ち、求められたものを送っています。</translation>
    </message>
    <message>
        <source>It has pieces that are missing here, and does not send them now.</source>
        <translation>ここにないピースを持っていますが、今は送っていません。</translation>
    </message>
    <message>
        <source>It wants pieces from us, and gets them.</source>
        <translation>こちらのピースを求めていて、受け取っています。</translation>
    </message>
    <message>
        <source>It wants pieces from us, and does not get them now.</source>
        <translation>こちらのピースを求めていますが、今は受け取っていません。</translation>
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
許された要求が常にすべて使われていて、距離に対して足りません。このピアはもっと送れるはずです。</translation>
    </message>
    <message>
        <source>Pieces with parts from this peer that turned out to be damaged. Other peers may have caused it.</source>
        <translation>このピアからの部分を含み、破損と分かったピース。原因は他のピアかもしれません。</translation>
    </message>
    <message>
        <source>%1, always full</source>
        <translation>%1、常に上限</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeersTab</name>
    <message>
        <source>No peers are connected.</source>
        <translation>接続中のピアはいません。</translation>
    </message>
    <message>
        <source>Announce now</source>
        <translation>今すぐアナウンス</translation>
    </message>
    <message>
        <source>Add peers…</source>
        <translation>ピアを追加…</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>ピア</translation>
    </message>
    <message numerus="yes">
        <source>%n banned peers…</source>
        <translation>
            <numerusform>禁止されたピア %n 個…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>制限…</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show more of the peer that is selected</source>
        <translation>選択したピアの詳細を表示</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Limit down</source>
        <translation>下り制限</translation>
    </message>
    <message>
        <source>Limit each down</source>
        <translation>各ピアの下り制限</translation>
    </message>
    <message>
        <source>Limit up</source>
        <translation>上り制限</translation>
    </message>
    <message>
        <source>Limit each up</source>
        <translation>各ピアの上り制限</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>グラフを表示</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n peers</source>
        <translation>
            <numerusform>%n 個のピアを切断</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection. The peer may come back.</source>
        <translation>接続を終えます。ピアは戻ることがあります。</translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the peer for a week.</source>
        <translation>接続を終え、1 週間そのピアと通信しません。</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Show its pieces</source>
        <translation>このピアのピースを表示</translation>
    </message>
    <message>
        <source>Select one torrent to see its peers.</source>
        <translation>トレントを 1 つ選ぶとピアが表示されます。</translation>
    </message>
    <message>
        <source>Block for this session</source>
        <translation>終了するまで禁止</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for this session</source>
        <translation>
            <numerusform>%n 個のピアを終了するまで禁止</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the peer until Freshet quits.</source>
        <translation>接続を切り、Freshet が終了するまでこのピアとはやり取りしません。</translation>
    </message>
    <message>
        <source>Block for a week</source>
        <translation>1 週間禁止</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for a week</source>
        <translation>
            <numerusform>%n 個のピアを 1 週間禁止</numerusform>
        </translation>
    </message>
    <message>
        <source>Block for ever…</source>
        <translation>永久に禁止…</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for ever…</source>
        <translation>
            <numerusform>%n 個のピアを永久に禁止…</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the address of the peer until you lift the ban.</source>
        <translation>接続を切り、解除するまでこのピアのアドレスとはやり取りしません。</translation>
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
        <translation>%1。クリックすると強調表示します。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PieceMap</name>
    <message>
        <source>Piece map</source>
        <translation>ピースマップ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>要求中</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Piece %1 of %2</source>
        <translation>ピース %1 / %2</translation>
    </message>
    <message>
        <source>no connected peer has it</source>
        <translation>接続中のピアは誰も持っていません</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s) have it</source>
        <translation>
            <numerusform>%n 個のピアが持っています</numerusform>
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
        <translation>ピース</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The address of a peer and how much of the torrent it has: &quot;10.77.0.3:51001 · 84 %&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which pieces stand out: all, those of a file, or those that a peer has</source>
        <translation>強調するピース: すべて、ファイルのもの、またはピアが持つもの</translation>
    </message>
    <message>
        <source>All pieces</source>
        <translation>すべてのピース</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 のピース</translation>
    </message>
    <message>
        <source>Pieces that %1 has</source>
        <extracomment>%1 is the address of a peer</extracomment>
        <translation>%1 が持つピース</translation>
    </message>
    <message>
        <source>Pieces of a &amp;file</source>
        <translation>ファイルのピース(&amp;F)</translation>
    </message>
    <message>
        <source>Pieces that a &amp;peer has</source>
        <translation>ピアが持つピース(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n blocks</source>
        <extracomment>Of a piece that is being fetched: &quot;11 of 16 blocks&quot;</extracomment>
        <translation>
            <numerusform>%n ブロック中 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 and %n more</source>
        <extracomment>&quot;11 of 16 blocks from 10.77.0.3:51001 and 2 more&quot;: %1 is &quot;11 of 16 blocks&quot;</extracomment>
        <translation>
            <numerusform>%1、%2 ほか %n から</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n blocks from %2</source>
        <extracomment>&quot;11 of 16 blocks from 10.77.0.3:51001&quot;</extracomment>
        <translation>
            <numerusform>%n ブロック中 %1、%2 から</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <extracomment>Files that a piece belongs to</extracomment>
        <translation>
            <numerusform>%1 (ほか %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;file</source>
        <translation>ファイルを表示(&amp;F)</translation>
    </message>
    <message>
        <source>Its files are not known yet.</source>
        <translation>このピースのファイルはまだわかりません。</translation>
    </message>
    <message>
        <source>&amp;Copy piece number</source>
        <translation>ピース番号をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Only a piece that is missing can be fetched.</source>
        <translation>取得できるのは不足しているピースだけです。</translation>
    </message>
    <message>
        <source>The torrent is not downloading.</source>
        <translation>この Torrent はダウンロード中ではありません。</translation>
    </message>
    <message>
        <source>Fetch this f&amp;irst</source>
        <translation>これを最初に取得(&amp;I)</translation>
    </message>
    <message>
        <source>Check this piece &amp;again</source>
        <translation>このピースを再チェック(&amp;A)</translation>
    </message>
    <message>
        <source>Only a piece that is there can be checked.</source>
        <translation>チェックできるのは手元にあるピースだけです。</translation>
    </message>
    <message>
        <source>Bar of file &amp;boundaries</source>
        <translation>ファイル境界のバー(&amp;B)</translation>
    </message>
    <message>
        <source>A third bar above the map shows where each file begins.</source>
        <translation>マップの上の 3 本目のバーが各ファイルの始まりを示します。</translation>
    </message>
    <message>
        <source>Cell si&amp;ze</source>
        <extracomment>How large the cells of the map are</extracomment>
        <translation>マスの大きさ(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <extracomment>Cells as large as can be without scrolling</extracomment>
        <translation>全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>%1&#xa0;px</source>
        <extracomment>Size of a cell in pixels</extracomment>
        <translation>%1 px</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PriorityDelegate</name>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
</context>
<context>
    <name>freshet::ui::QuitQuestion</name>
    <message>
        <source>The files of %1 are being moved: that stops, and what is in the new folder already goes back.</source>
        <translation>%1 のファイルを移動中です。移動は止まり、新しいフォルダーにあるものは元に戻ります。</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents are being moved: that stops, and what is in the new folder already goes back.</source>
        <translation>
            <numerusform>%n 個のトレントのファイルを移動中です。移動は止まり、新しいフォルダーにあるものは元に戻ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being checked: that stops, and begins again at the next start.</source>
        <translation>%1 を確認中です。確認は止まり、次回の起動時に最初から始まります。</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are being checked: that stops, and begins again at the next start.</source>
        <translation>
            <numerusform>%n 個のトレントを確認中です。確認は止まり、次回の起動時に最初から始まります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloads and uploads go on at the next start.</source>
        <translation>ダウンロードとアップロードは次回の起動時に続きます。</translation>
    </message>
    <message>
        <source>Quit Freshet</source>
        <translation>Freshet の終了</translation>
    </message>
    <message>
        <source>Quit now?</source>
        <translation>今すぐ終了しますか？</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>動き続ける(&amp;K)</translation>
    </message>
</context>
<context>
    <name>freshet::ui::QuotaEdit</name>
    <message>
        <source>Download quota</source>
        <translation>ダウンロード枠</translation>
    </message>
    <message>
        <source>Upload quota</source>
        <translation>アップロード枠</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>通信量枠</translation>
    </message>
    <message>
        <source>No quota</source>
        <translation>枠なし</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>1週間</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>1か月</translation>
    </message>
    <message>
        <source>When most of the quota is used</source>
        <translation>大半を使ったら</translation>
    </message>
    <message>
        <source>Spread the rest evenly</source>
        <translation>残りを均等に配分</translation>
    </message>
    <message>
        <source>Pause when all is used</source>
        <translation>使い切ったら停止</translation>
    </message>
    <message>
        <source>Down </source>
        <translation>下り </translation>
    </message>
    <message>
        <source>Up </source>
        <translation>上り </translation>
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
        <translation>例：500k、1.5M、20 Mbit/s。空は制限なしです。</translation>
    </message>
    <message>
        <source>This is not a rate. Write for example 500k or 2 MiB/s.</source>
        <translation>速度ではありません。例えば 500k や 2 MiB/s と入力してください。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::RateTermsEdit</name>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>制限(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Guaranteed</source>
        <translation>保証(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>重み(&amp;W)</translation>
    </message>
    <message>
        <source>%1 limit</source>
        <extracomment>%1 is &quot;Download&quot; or &quot;Upload&quot;</extracomment>
        <translation>%1の制限</translation>
    </message>
    <message>
        <source>%1, guaranteed rate</source>
        <translation>%1、保証速度</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>While a limit is shared, this rate comes first, if it can be used.</source>
        <translation>制限を分け合うとき、使えるならこの速度を優先します。</translation>
    </message>
    <message>
        <source>%1, weight</source>
        <translation>%1、重み</translation>
    </message>
    <message>
        <source>&#xa0;%</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>As its torrents</source>
        <translation>トレントに従う</translation>
    </message>
    <message>
        <source>How much of a shared limit this gets, compared with others: twice the weight, twice the rate.</source>
        <translation>分け合う制限からの取り分。重みが2倍なら速度も2倍です。</translation>
    </message>
    <message>
        <source>Empty means as the settings say for each torrent.</source>
        <translation>空なら、設定のトレントごとの制限に従います。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::RemoveFilesDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>ごみ箱へ移動(&amp;M)</translation>
    </message>
    <message>
        <source>Remove and delete files</source>
        <translation>ファイルごと削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n torrents and delete their files?</source>
        <translation>
            <numerusform>%n 個のトレントを削除し、ファイルも消しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>ディスク上 %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>場所：%1</translation>
    </message>
    <message>
        <source>&amp;Delete files</source>
        <translation>ファイルを削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SelectionMenus</name>
    <message>
        <source>Cate&amp;gory</source>
        <translation>カテゴリ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>優先度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>制限(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下り(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上り(&amp;U)</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>トレントが選択されていません。</translation>
    </message>
    <message>
        <source>%1 of the %2 selected torrents</source>
        <translation>選択した %2 個のトレントのうち %1 個</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>Ne&amp;w category…</source>
        <translation>新しいカテゴリ(&amp;W)…</translation>
    </message>
    <message>
        <source>Ne&amp;w tag…</source>
        <translation>新しいタグ(&amp;W)…</translation>
    </message>
    <message>
        <source>change of priority</source>
        <translation>優先度の変更</translation>
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
        <translation>制限の変更</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>その他(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SettingListModel</name>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is the value of a setting</extracomment>
        <translation>%1、変更済み</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>働き</translation>
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
        <translation>「%1」は IP アドレスではありません。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>初期値に戻す</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 を元に戻す</translation>
    </message>
    <message>
        <source>Not changed: there is no folder %1, and none can be made there.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>変更しませんでした：フォルダー %1 はなく、そこに作ることもできません。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>&amp;Reset page</source>
        <translation>ページを元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>「%1」に合う設定はありません。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ShareLimitsEdit</name>
    <message>
        <source>No goal</source>
        <translation>目標なし</translation>
    </message>
    <message>
        <source>Seeds do not count</source>
        <translation>シードは数えない</translation>
    </message>
    <message>
        <source>&amp;Ratio</source>
        <translation>共有比(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Minutes of seeding</source>
        <translation>シード時間（分）(&amp;M)</translation>
    </message>
    <message>
        <source>Minutes &amp;without upload</source>
        <translation>送信なしの時間（分）(&amp;W)</translation>
    </message>
    <message>
        <source>Not &amp;below so many seeds</source>
        <translation>これ未満のシードでは続ける(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Then it</source>
        <translation>その後(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Slow upload</source>
        <translation>低速アップロード(&amp;S)</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>goes on slowly</source>
        <translation>低速で続ける</translation>
    </message>
    <message>
        <source>is removed from the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>becomes a super seed</source>
        <translation>スーパーシードになる</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SharingPage</name>
    <message>
        <source>Sharing</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>&amp;No own limits</source>
        <translation>個別の制限なし(&amp;N)</translation>
    </message>
    <message>
        <source>Whom to serve</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>While seeding, first</source>
        <translation>シード中に優先</translation>
    </message>
    <message>
        <source>In every choice but the first some peers are tried out that would not be served.</source>
        <translation>最初の選択肢以外では、送られないはずのピアも少し試します。</translation>
    </message>
    <message>
        <source>Everyone in turn</source>
        <translation>全員に順番に</translation>
    </message>
    <message>
        <source>Who takes most</source>
        <translation>最も多く受け取る人</translation>
    </message>
    <message>
        <source>Who passes on what it gets</source>
        <translation>受け取ったものを渡す人</translation>
    </message>
    <message>
        <source>Who has just begun or is nearly done</source>
        <translation>始めたばかりか終わりに近い人</translation>
    </message>
    <message>
        <source>&amp;Limits for</source>
        <translation>制限の対象(&amp;L)</translation>
    </message>
    <message>
        <source>Limits for</source>
        <translation>制限の対象</translation>
    </message>
    <message>
        <source>Choose a category, or type the name of one, to give it limits of its own.</source>
        <translation>カテゴリを選ぶか名前を入力して、個別の制限を設定します。</translation>
    </message>
    <message>
        <source>The category follows the limits for all torrents again.</source>
        <translation>カテゴリは再び全トレントの制限に従います。</translation>
    </message>
    <message>
        <source>Seeding is enough after</source>
        <translation>シードを十分とみなす条件</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>共有比</translation>
    </message>
    <message>
        <source>Uploaded compared with downloaded: 2 means that twice as much was sent as received.</source>
        <translation>ダウンロードに対するアップロードの比：2 は受信の2倍を送ったことを意味します。</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>目標なし</translation>
    </message>
    <message>
        <source>Minutes of seeding</source>
        <translation>シード時間（分）</translation>
    </message>
    <message>
        <source>Minutes without upload</source>
        <translation>送信なしの時間（分）</translation>
    </message>
    <message>
        <source>Time spent seeding in which nobody wanted anything.</source>
        <translation>シード中に誰も求めなかった時間。</translation>
    </message>
    <message>
        <source>But not while there are fewer seeds than</source>
        <translation>ただしシードがこれより少ない間は続ける</translation>
    </message>
    <message>
        <source>This client counts as one of them. Trackers say how many there are.</source>
        <translation>このクライアントも数に入ります。数はトラッカーが知らせます。</translation>
    </message>
    <message>
        <source>Seeds do not count</source>
        <translation>シードは数えない</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>その後の動作</translation>
    </message>
    <message>
        <source>The torrent</source>
        <translation>トレント</translation>
    </message>
    <message>
        <source>Files are never removed.</source>
        <translation>ファイルは決して削除されません。</translation>
    </message>
    <message>
        <source>Slow upload</source>
        <translation>低速アップロード</translation>
    </message>
    <message>
        <source>For torrents that go on slowly.</source>
        <translation>低速で続けるトレント用。</translation>
    </message>
    <message>
        <source>All torrents</source>
        <translation>全トレント</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Tab of the details</source>
        <extracomment>A key: &quot;Ctrl+1 to Ctrl+7&quot;</extracomment>
        <translation>詳細のタブ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>List: open what is done, or show the overview</source>
        <translation>一覧：完了したものを開く、または概要を表示</translation>
    </message>
    <message>
        <source>Filter: clear it and go to the list</source>
        <translation>絞り込み：消去して一覧へ</translation>
    </message>
    <message>
        <source>Filter: go to the list</source>
        <translation>絞り込み：一覧へ</translation>
    </message>
    <message>
        <source>Chart: the time that it shows</source>
        <translation>グラフ：表示する期間</translation>
    </message>
    <message>
        <source>Chart: read it</source>
        <translation>グラフ：値を読む</translation>
    </message>
    <message>
        <source>← →, Home, End; Esc ends it</source>
        <translation>← →、Home、End。Esc で終了</translation>
    </message>
    <message>
        <source>Chart: freeze it</source>
        <translation>グラフ：固定</translation>
    </message>
    <message>
        <source>Piece map: go to a piece</source>
        <translation>ピースマップ：ピースへ移動</translation>
    </message>
    <message>
        <source>%1, page keys, Home, End</source>
        <translation>%1、Page キー、Home、End</translation>
    </message>
    <message>
        <source>Piece map: larger, smaller, all of it</source>
        <translation>ピースマップ：拡大、縮小、全体</translation>
    </message>
    <message>
        <source>Week schedule: go to a half hour; with Shift, select</source>
        <translation>週間スケジュール：30 分枠へ移動、Shift で選択</translation>
    </message>
    <message>
        <source>%1, Home, End</source>
        <translation>%1、Home、End</translation>
    </message>
    <message>
        <source>Week schedule: select everything</source>
        <translation>週間スケジュール：すべて選択</translation>
    </message>
    <message>
        <source>Week schedule: choose the paint</source>
        <translation>週間スケジュール：種類を選ぶ</translation>
    </message>
    <message>
        <source>Week schedule: paint what is selected</source>
        <translation>週間スケジュール：選択部分を塗る</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SidebarModel</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>トラッカー</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>カテゴリなし</translation>
    </message>
    <message>
        <source>No tracker</source>
        <translation>トラッカーなし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A row of the sidebar for screen readers: name, number of torrents.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n torrent(s)</source>
        <translation>
            <numerusform>%n 個のトレント</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::SidebarView</name>
    <message>
        <source>Filters</source>
        <translation>絞り込み</translation>
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
        <translation>下り</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上り</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <extracomment>Filter of a file dialog.</extracomment>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy data (CSV)</source>
        <translation>データをコピー (CSV)</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表として表示</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>拡大を元に戻す</translation>
    </message>
    <message>
        <source>Overhead down</source>
        <translation>下りオーバーヘッド</translation>
    </message>
    <message>
        <source>Overhead up</source>
        <translation>上りオーバーヘッド</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedComparison</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A peer or torrent in a list, for screen readers: its name and its speed.</extracomment>
        <translation>%1、%2</translation>
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
        <translation>全トレント合計の制限</translation>
    </message>
    <message>
        <source>Download limit</source>
        <translation>ダウンロード制限</translation>
    </message>
    <message>
        <source>Type a rate such as 500K, 2M or 20 mbit. Empty means no limit.</source>
        <translation>500K、2M、20 mbit のような速度を入力。空は制限なしです。</translation>
    </message>
    <message>
        <source>Upload limit</source>
        <translation>アップロード制限</translation>
    </message>
    <message>
        <source>Very low upload limits also slow down downloading.</source>
        <translation>アップロード制限が低すぎるとダウンロードも遅くなります。</translation>
    </message>
    <message>
        <source>Limits of each peer</source>
        <translation>ピアごとの制限</translation>
    </message>
    <message>
        <source>Download limit of a peer</source>
        <translation>ピアのダウンロード制限</translation>
    </message>
    <message>
        <source>For peers without a limit of their own. Empty means no limit.</source>
        <translation>個別の制限がないピア用。空は制限なしです。</translation>
    </message>
    <message>
        <source>Upload limit of a peer</source>
        <translation>ピアのアップロード制限</translation>
    </message>
    <message>
        <source>Longest delay by uploads, ms</source>
        <translation>送信による最大遅延（ミリ秒）</translation>
    </message>
    <message>
        <source>When peers answer later than this because of what is sent to them, uploads slow down, so that others on the line do not wait.</source>
        <translation>送信のためにピアの応答がこれより遅れると、回線の他の利用者が待たないよう送信を遅くします。</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Limits count</source>
        <translation>制限の対象</translation>
    </message>
    <message>
        <source>Headers of IP and TCP are estimated. Tooltips of speeds always show both.</source>
        <translation>IP と TCP のヘッダーは推定です。速度のツールチップは常に両方を示します。</translation>
    </message>
    <message>
        <source>Data of torrents</source>
        <translation>トレントのデータ</translation>
    </message>
    <message>
        <source>Everything, with protocol and IP</source>
        <translation>プロトコルと IP を含むすべて</translation>
    </message>
    <message>
        <source>Follow the schedule</source>
        <translation>スケジュールに従う</translation>
    </message>
    <message>
        <source>Each half hour of the week has its limits, by the clock of this computer.</source>
        <translation>このコンピューターの時計で、週の30分ごとに制限を決めます。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Quota of all torrents together</source>
        <translation>全トレント合計の通信量枠</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>Everything that is moved counts, with protocol and IP. You are warned at 80 %.</source>
        <translation>プロトコルと IP を含むすべてを数えます。80 % で警告します。</translation>
    </message>
    <message>
        <source>Without a quota</source>
        <translation>枠なし</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>日ごと</translation>
    </message>
    <message>
        <source>By the week, from Monday</source>
        <translation>週ごと（月曜から）</translation>
    </message>
    <message>
        <source>By the month</source>
        <translation>月ごと</translation>
    </message>
    <message>
        <source>Download, GB</source>
        <translation>ダウンロード、GB</translation>
    </message>
    <message>
        <source>Upload, GB</source>
        <translation>アップロード、GB</translation>
    </message>
    <message>
        <source>When most of it is used</source>
        <translation>大半を使ったら</translation>
    </message>
    <message>
        <source>Spread the rest evenly over the period</source>
        <translation>残りを期間に均等に配分</translation>
    </message>
    <message>
        <source>Go on, and pause when all is used</source>
        <translation>続けて、使い切ったら停止</translation>
    </message>
    <message>
        <source>Months begin on day</source>
        <translation>月の開始日</translation>
    </message>
    <message>
        <source>Slow mode and schedule</source>
        <translation>低速モードとスケジュール</translation>
    </message>
    <message>
        <source>Download limit in slow mode</source>
        <translation>低速モードのダウンロード制限</translation>
    </message>
    <message>
        <source>Of all torrents together, while slow mode is on.</source>
        <translation>低速モード中のすべての Torrent の合計。</translation>
    </message>
    <message>
        <source>Upload limit in slow mode</source>
        <translation>低速モードのアップロード制限</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>低速モード</translation>
    </message>
    <message>
        <source>Its limits count instead of the usual ones, as long as there is no schedule.</source>
        <translation>スケジュールがない間、通常の制限の代わりに使われます。</translation>
    </message>
    <message>
        <source>Limits of each torrent</source>
        <translation>トレントごとの制限</translation>
    </message>
    <message>
        <source>Download limit of a torrent</source>
        <translation>トレントのダウンロード制限</translation>
    </message>
    <message>
        <source>For torrents without a limit of their own. Empty means no limit.</source>
        <translation>個別の制限がないトレント用。空は制限なしです。</translation>
    </message>
    <message>
        <source>Upload limit of a torrent</source>
        <translation>トレントのアップロード制限</translation>
    </message>
    <message>
        <source>Sharing and counting</source>
        <translation>分配と計上</translation>
    </message>
    <message>
        <source>Share between torrents</source>
        <translation>トレント間の分配</translation>
    </message>
    <message>
        <source>How torrents divide a limit that is used up. What one of them cannot use goes to the others.</source>
        <translation>使い切った制限をトレント間でどう分けるか。使い切れない分はほかに回ります。</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>均等</translation>
    </message>
    <message>
        <source>By priority (1:2:4)</source>
        <translation>優先度順（1:2:4）</translation>
    </message>
    <message>
        <source>Limit local network too</source>
        <translation>ローカルネットワークも制限する</translation>
    </message>
    <message>
        <source>Otherwise peers on the local network are as fast as they can be. A limit that is set for such a peer itself always holds.</source>
        <translation>そうでなければローカルネットワークのピアは可能な限り速く転送します。そのピア自身への制限は常に有効です。</translation>
    </message>
    <message>
        <source>Paint with the mouse, or with Space, arrows and Shift. Keys 1 to 5 choose the paint. A click on a day or an hour paints all of it.</source>
        <translation>マウスで塗るか、Space、矢印、Shift を使います。キー 1～5 で種類を選びます。曜日や時刻をクリックすると全体を塗ります。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedPopover</name>
    <message>
        <source>Speed limits</source>
        <translation>速度制限</translation>
    </message>
    <message>
        <source>Limits for everything</source>
        <translation>全体の制限</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下り(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上り(&amp;U)</translation>
    </message>
    <message>
        <source>Very low upload limits also slow down downloading.</source>
        <translation>アップロード制限が低すぎるとダウンロードも遅くなります。</translation>
    </message>
    <message>
        <source>&amp;All limits…</source>
        <translation>すべての制限(&amp;A)…</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>%1 is a rate such as 4.2 MiB/s</extracomment>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>Slo&amp;w mode</source>
        <translation>低速モード(&amp;W)</translation>
    </message>
    <message>
        <source>How long slow mode is on</source>
        <translation>低速モードの時間</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit the schedule</source>
        <translation>スケジュールを編集</translation>
    </message>
    <message>
        <source>Schedule:</source>
        <translation>スケジュール:</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Until the schedule changes</source>
        <translation>スケジュールが変わるまで</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>オフにするまで</translation>
    </message>
    <message numerus="yes">
        <source>For %n hours</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>These &amp;torrents…</source>
        <translation>これらのトレント(&amp;T)…</translation>
    </message>
    <message>
        <source>This &amp;torrent…</source>
        <translation>このトレント(&amp;T)…</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>トレントが選択されていません。</translation>
    </message>
    <message>
        <source>These &amp;peers…</source>
        <translation>これらのピア(&amp;P)…</translation>
    </message>
    <message>
        <source>This &amp;peer…</source>
        <translation>このピア(&amp;P)…</translation>
    </message>
    <message>
        <source>No peer is selected under Peers.</source>
        <translation>「ピア」でピアが選択されていません。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedTab</name>
    <message>
        <source>1 min</source>
        <translation>1分</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10分</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24時間</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Hold the picture still. Recording goes on.</source>
        <translation>表示を止めます。記録は続きます。</translation>
    </message>
    <message>
        <source>Speed of %1</source>
        <extracomment>%1 is a torrent&apos;s name or &quot;all torrents&quot;</extracomment>
        <translation>%1 の速度</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Nobody moves data yet.</source>
        <translation>まだ誰もデータを送受信していません。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Payload and overhead</source>
        <translation>データとオーバーヘッド</translation>
    </message>
    <message>
        <source>With what protocol and an estimate of IP and TCP headers take on top</source>
        <translation>プロトコルと、推定した IP・TCP ヘッダの分を加えて表示</translation>
    </message>
    <message>
        <source>Show the download speed of peers, or of torrents, as lines of their own</source>
        <translation>ピアまたはトレントの下り速度を個別の線で表示</translation>
    </message>
    <message>
        <source>Speeds to compare</source>
        <translation>比較する速度</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatisticsFlow</name>
    <message>
        <source>Save the statistics</source>
        <translation>統計を保存</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>カテゴリ：%1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>タグ：%1</translation>
    </message>
    <message>
        <source>Tracker: %1</source>
        <translation>トラッカー：%1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Torrents in the list</source>
        <translation>一覧のトレント</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatisticsWindow</name>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>CSV で保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>静止</translation>
    </message>
    <message>
        <source>Hold the picture still. Recording goes on.</source>
        <translation>画面を止めます。記録は続きます。</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>今回のセッション</translation>
    </message>
    <message>
        <source>Nothing moves now.</source>
        <extracomment>%1 lists torrents with their speeds</extracomment>
        <translation>今は何も動いていません。</translation>
    </message>
    <message>
        <source>Busiest torrents: %1</source>
        <translation>最も活発なトレント：%1</translation>
    </message>
    <message>
        <source>Payload and overhead</source>
        <translation>データとオーバーヘッド</translation>
    </message>
    <message>
        <source>Show what protocol and headers take on top.</source>
        <translation>プロトコルとヘッダーの分を表示します。</translation>
    </message>
    <message>
        <source>Undo reset</source>
        <translation>リセットを元に戻す</translation>
    </message>
    <message>
        <source>&amp;Reset totals</source>
        <translation>合計をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Count all time as before.</source>
        <translation>以前のように全期間を数えます。</translation>
    </message>
    <message>
        <source>Count the totals of everything from now on.</source>
        <translation>今からすべての合計を数えます。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatusBar</name>
    <message>
        <source>Free where new torrents are saved</source>
        <translation>新しいトレントの保存先の空き</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n 個のトレント</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;10 torrents&quot;, %2 is &quot;1 selected&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n 個選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>到達不可</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>待ち受けなし</translation>
    </message>
    <message>
        <source>No port is open for incoming connections.</source>
        <translation>受信接続用のポートが開いていません。</translation>
    </message>
    <message>
        <source>Reachable, port %1</source>
        <translation>到達可能、ポート %1</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>ポート %1</translation>
    </message>
    <message>
        <source>Peers have connected to this port.</source>
        <translation>ピアがこのポートに接続しました。</translation>
    </message>
    <message>
        <source>No peer has connected to this port yet. Downloads work all the same; they may be slower.</source>
        <translation>このポートに接続したピアはまだいません。ダウンロードはできますが、遅くなることがあります。</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>Quota: %1</source>
        <extracomment>%1 is a part in per cent</extracomment>
        <translation>通信量：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A speed and its limit, such as &quot;4.9 MiB/s of 5 MiB/s&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1、制限なし</translation>
    </message>
    <message>
        <source>Download speed and limit. Click to change the limit.</source>
        <translation>ダウンロードの速度と制限。クリックで制限を変更。</translation>
    </message>
    <message>
        <source>Upload speed and limit. Click to change the limit.</source>
        <translation>アップロードの速度と制限。クリックで制限を変更。</translation>
    </message>
    <message>
        <source>Delay by uploads: %1&#xa0;ms</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation>送信による遅延：%1&#xa0;ミリ秒</translation>
    </message>
    <message>
        <source>Download speed: %1</source>
        <translation>ダウンロード速度：%1</translation>
    </message>
    <message>
        <source>Upload speed: %1</source>
        <translation>アップロード速度：%1</translation>
    </message>
    <message>
        <source>Download speed: %1, the limit is reached</source>
        <translation>ダウンロード速度: %1、制限に到達</translation>
    </message>
    <message>
        <source>Upload speed: %1, the limit is reached</source>
        <translation>アップロード速度: %1、制限に到達</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>制限 %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>新しいファイル</translation>
    </message>
    <message>
        <source>Reserve space</source>
        <translation>領域の確保</translation>
    </message>
    <message>
        <source>Full reservation keeps files in one piece, makes writing cheaper, and tells at the start whether there is room.</source>
        <translation>完全に確保すると、ファイルが分断されず、書き込みが軽くなり、空きの有無が最初にわかります。</translation>
    </message>
    <message>
        <source>No, files grow</source>
        <translation>しない（徐々に拡大）</translation>
    </message>
    <message>
        <source>Sparse</source>
        <translation>スパース</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>Write buffer</source>
        <translation>書き込みバッファー</translation>
    </message>
    <message>
        <source>Pieces that are being received or wait for the disk. When it is full, peers are asked for no more until the disk has caught up.</source>
        <translation>受信中またはディスク待ちのピース。いっぱいになると、ディスクが追いつくまでピアに要求しません。</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>A unit behind a number, with the space before it</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完全性</translation>
    </message>
    <message>
        <source>Read back finished downloads</source>
        <translation>完了後に読み戻し</translation>
    </message>
    <message>
        <source>A download counts as complete when this is done. A sample takes the borders of files and one piece in twenty; if it finds damage, everything is read.</source>
        <translation>これが済むと完了になります。抜き取りではファイルの境界と20ピースに1つを読み、破損があれば全部を読みます。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>抜き取り</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Download damaged pieces again</source>
        <translation>破損したピースを再取得</translation>
    </message>
    <message>
        <source>If not, a torrent whose data is damaged on the disk stops and says so.</source>
        <translation>しない場合、ディスク上のデータが破損したトレントは停止して知らせます。</translation>
    </message>
    <message>
        <source>Days until idle torrents are read again</source>
        <translation>休止中のトレントを再読するまでの日数</translation>
    </message>
    <message>
        <source>Finds data that has changed on the disk since. Complete torrents are read slowly, while nobody downloads from them.</source>
        <translation>その後ディスク上で変わったデータを見つけます。完了したトレントを、誰もダウンロードしていない間にゆっくり読みます。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>What this reading takes of the disk.</source>
        <translation>この読み込みが使うディスクの量。</translation>
    </message>
    <message>
        <source>Keep free on each disk, GiB</source>
        <translation>各ディスクに残す空き、GiB</translation>
    </message>
    <message>
        <source>Downloads wait while less is free, and go on by themselves.</source>
        <translation>空きがこれより少ない間、ダウンロードは待機し、その後自動で再開します。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>何もしない</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TabPage</name>
    <message numerus="yes">
        <source>%n torrents are selected.</source>
        <translation>
            <numerusform>%n 個のトレントを選択中です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::TagFlow</name>
    <message>
        <source>&amp;New tag…</source>
        <translation>新しいタグ(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前の変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save path…</source>
        <translation>保存先(&amp;S)…</translation>
    </message>
    <message>
        <source>No save &amp;path of its own</source>
        <translation>専用の保存先なし(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>制限(&amp;L)…</translation>
    </message>
    <message>
        <source>Re&amp;move, torrents stay</source>
        <translation>削除（トレントは残る）(&amp;M)</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>タグの名前</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>タグの名前を変更</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>%1 の新しい名前</translation>
    </message>
    <message>
        <source>Save torrents with %1 in</source>
        <translation>%1 の付いたトレントの保存先</translation>
    </message>
    <message>
        <source>change of the save path of the tag %1</source>
        <translation>タグ %1 の保存先の変更</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TagLimitsDialog</name>
    <message>
        <source>Limits of %1</source>
        <translation>%1 の制限</translation>
    </message>
    <message>
        <source>They hold for all torrents with the tag together. For a torrent with several tags the limits of all of them hold.</source>
        <translation>このタグの付いたすべてのトレントの合計に適用されます。複数のタグを持つトレントにはすべての制限が適用されます。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentActions</name>
    <message numerus="yes">
        <source>Resume &amp;all (%n)</source>
        <translation>
            <numerusform>すべて再開 (%n)(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>すべて停止(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n 個のトレント</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the order</source>
        <translation>順序の変更</translation>
    </message>
    <message>
        <source>change of super seeding</source>
        <translation>スーパーシードの変更</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>トレントが選択されていません。</translation>
    </message>
    <message>
        <source>What is selected runs already.</source>
        <translation>選択したものはすでに動作しています。</translation>
    </message>
    <message>
        <source>Nothing of what is selected runs.</source>
        <translation>選択したものはどれも動作していません。</translation>
    </message>
    <message>
        <source>It is not complete yet.</source>
        <translation>まだ完了していません。</translation>
    </message>
    <message>
        <source>Its file list is not known yet.</source>
        <translation>ファイル一覧がまだわかりません。</translation>
    </message>
    <message>
        <source>One at a time.</source>
        <translation>一度に1つだけです。</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>%1 is what is undone, such as &quot;removal of Sintel&quot; or &quot;change of tags&quot;</extracomment>
        <translation>元に戻す：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Name in the list; files keep theirs</source>
        <translation>一覧での名前（ファイル名は変わりません）</translation>
    </message>
    <message>
        <source>Save .torrent file</source>
        <translation>.torrent ファイルを保存</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>トレントファイル (*.torrent)</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Its files are missing.</source>
        <translation>ファイルがありません。</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <extracomment>%1 is what is done again, such as &quot;removal of Sintel&quot; or &quot;change of tags&quot;</extracomment>
        <translation>やり直す：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>%1 cannot be opened yet: %2 of it is there.</source>
        <extracomment>%1 is a file or a torrent, %2 a percentage</extracomment>
        <translation>%1 はまだ開けません: %2 まであります。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダを開く</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentEdits</name>
    <message>
        <source>change of category</source>
        <translation>カテゴリの変更</translation>
    </message>
    <message>
        <source>change of tags</source>
        <translation>タグの変更</translation>
    </message>
    <message>
        <source>change of limits</source>
        <translation>制限の変更</translation>
    </message>
    <message>
        <source>move in the queue</source>
        <translation>キューでの移動</translation>
    </message>
    <message>
        <source>new name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>%1 の削除</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n torrents</source>
        <translation>
            <numerusform>%n 個のトレントの削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1. Its files stay where they are.</source>
        <translation>%1 を削除しました。ファイルはそのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n torrents. Their files stay where they are.</source>
        <translation>
            <numerusform>%n 個のトレントを削除しました。ファイルはそのまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>choice of files</source>
        <translation>ファイルの選択</translation>
    </message>
    <message>
        <source>new trackers</source>
        <translation>新しいトラッカー</translation>
    </message>
    <message>
        <source>removal of the category %1</source>
        <translation>カテゴリ %1 の削除</translation>
    </message>
    <message>
        <source>new name of the category %1</source>
        <translation>カテゴリ %1 の新しい名前</translation>
    </message>
    <message>
        <source>Removed the category %1. Its torrents stay.</source>
        <translation>カテゴリ %1 を削除しました。トレントは残ります。</translation>
    </message>
    <message>
        <source>block of %1</source>
        <translation>%1 のブロック</translation>
    </message>
    <message numerus="yes">
        <source>block of %n peers</source>
        <translation>
            <numerusform>%n 個のピアのブロック</numerusform>
        </translation>
    </message>
    <message>
        <source>immediate start</source>
        <translation>即時開始</translation>
    </message>
    <message>
        <source>return to the queue</source>
        <translation>キューへの復帰</translation>
    </message>
    <message>
        <source>addition of %1</source>
        <translation>%1 の追加</translation>
    </message>
    <message numerus="yes">
        <source>addition of %n torrents</source>
        <translation>
            <numerusform>%n 個のトレントの追加</numerusform>
        </translation>
    </message>
    <message>
        <source>move of the files of %1</source>
        <translation>%1 のファイルの移動</translation>
    </message>
    <message numerus="yes">
        <source>move of the files of %n torrents</source>
        <translation>
            <numerusform>%n 個のトレントのファイルの移動</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the folder of %1</source>
        <translation>%1 のフォルダーの変更</translation>
    </message>
    <message>
        <source>removal of the tag %1</source>
        <translation>タグ %1 の削除</translation>
    </message>
    <message>
        <source>new name of the tag %1</source>
        <translation>タグ %1 の新しい名前</translation>
    </message>
    <message>
        <source>Removed the tag %1. Its torrents stay.</source>
        <translation>タグ %1 を削除しました。トレントは残ります。</translation>
    </message>
    <message>
        <source>new name of %1</source>
        <translation>%1 の新しい名前</translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent until Freshet quits.</source>
        <translation>このトレントで %1 を Freshet の終了まで禁止しました。</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent until Freshet quits.</source>
        <translation>
            <numerusform>このトレントで %n 個のピアを Freshet の終了まで禁止しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent for ever.</source>
        <translation>このトレントで %1 を永久に禁止しました。</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent for ever.</source>
        <translation>
            <numerusform>このトレントで %n 個のピアを永久に禁止しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent for a week.</source>
        <translation>このトレントで %1 を 1 週間禁止しました。</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent for a week.</source>
        <translation>
            <numerusform>このトレントで %n 個のピアを 1 週間禁止しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentFacts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Info hash</source>
        <translation>情報ハッシュ</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>トラッカー</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>プライベート</translation>
    </message>
    <message>
        <source>Yes: peers come from its trackers only</source>
        <translation>はい：ピアはトラッカーからのみ</translation>
    </message>
    <message>
        <source>No: peers come from everywhere</source>
        <translation>いいえ：ピアはあらゆる入手元から</translation>
    </message>
    <message>
        <source>What the torrent says of itself</source>
        <translation>トレント自身の情報</translation>
    </message>
    <message>
        <source>Nothing is known of this torrent yet.</source>
        <translation>このトレントの情報はまだありません。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentListView</name>
    <message>
        <source>Torrents</source>
        <translation>トレント</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentOptionsDialog</name>
    <message>
        <source>&amp;Connections</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Download in &amp;order</source>
        <translation>順番にダウンロード(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Super seeding</source>
        <translation>スーパーシード(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Own share limits</source>
        <translation>個別の共有制限(&amp;O)</translation>
    </message>
    <message>
        <source>Limits of %1</source>
        <translation>%1 の制限</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Without a tick the limit of the settings counts.</source>
        <translation>チェックがなければ設定の制限に従います。</translation>
    </message>
    <message>
        <source>Pieces are fetched from first to last, so that media can be watched early.</source>
        <translation>最初から順にピースを取得し、早く再生できるようにします。</translation>
    </message>
    <message>
        <source>Once complete, each peer hears of one piece at a time until others have it too, so that the first copies cost little upload.</source>
        <translation>完了後、他にも持つ人が出るまで各ピアに1ピースずつだけ知らせ、最初のコピーの送信量を抑えます。</translation>
    </message>
    <message>
        <source>Without a tick the limits of the category or the settings count.</source>
        <translation>チェックがなければカテゴリか設定の制限に従います。</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>カテゴリ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>通信量枠(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Pieces in flight per peer</source>
        <translation>ピアごとの転送中のピース(&amp;P)</translation>
    </message>
    <message>
        <source>Without a tick the number of the settings counts.</source>
        <translation>チェックがないと設定の数が使われます。</translation>
    </message>
    <message>
        <source>Pieces in flight per peer</source>
        <translation>ピアごとの転送中のピース</translation>
    </message>
    <message>
        <source>The values are those of the first one. What you do not change stays as it is in each torrent.</source>
        <translation>値は最初のトレントのものです。変更しない項目は、各トレントでそのままです。</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TrackerTableModel</name>
    <message>
        <source>Not asked yet</source>
        <translation>未問い合わせ</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>問い合わせ中</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>しない</translation>
    </message>
    <message numerus="yes">
        <source>Gave %n peer(s)</source>
        <translation>
            <numerusform>ピア %n 個を取得</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Gave 41 peers&quot;; %2: &quot;12 s ago&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否：%1</translation>
    </message>
    <message>
        <source>Answers nonsense</source>
        <translation>応答が不正</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Does not answer, try no. %1 in %2</source>
        <translation>応答なし、%2 後に %1 回目</translation>
    </message>
    <message>
        <source>%1
Tier %2</source>
        <translation>%1
階層 %2</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>トラッカー</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Next announce</source>
        <translation>次のアナウンス</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>ピア</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>Trackers of one tier stand in for each other; a further tier is for when those before it do not answer.</source>
        <translation>同じ階層のトラッカーは互いの代わりになります。次の階層は、前の階層が応答しないときに使われます。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>階層</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TrackersTab</name>
    <message>
        <source>Announce now</source>
        <translation>今すぐアナウンス</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>トラッカー</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Announce in %1</source>
        <translation>%1後に通知</translation>
    </message>
    <message>
        <source>The trackers do not want to be asked more often.</source>
        <translation>トラッカーはこれ以上頻繁な問い合わせを望みません。</translation>
    </message>
    <message>
        <source>A private torrent keeps to its own trackers. Their addresses can be edited.</source>
        <translation>プライベート Torrent は自身のトラッカーだけを使います。アドレスは編集できます。</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>New tier</source>
        <translation>新しい段</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移動先</translation>
    </message>
</context>
<context>
    <name>freshet::ui::Tray</name>
    <message>
        <source>&amp;Show or hide the window</source>
        <translation>ウィンドウの表示と非表示(&amp;S)</translation>
    </message>
    <message>
        <source>Freshet: %1 down, %2 up</source>
        <extracomment>The tooltip of the icon in the tray: rates down and up</extracomment>
        <translation>Freshet：下り %1、上り %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n downloading</source>
        <translation>
            <numerusform>%1、ダウンロード中 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::UndoHistory</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>freshet::ui::WeekGridCanvas</name>
    <message>
        <source>Week schedule</source>
        <translation>週間スケジュール</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n half hours selected</source>
        <extracomment>Of a week schedule. %1 is &quot;Tuesday, 09:00 to 09:30: Slow mode&quot;; it is one end of the rectangle</extracomment>
        <translation>
            <numerusform>%1、30 分枠を %n 個選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::WeekGridEdit</name>
    <message>
        <source>%1 Key: %2</source>
        <extracomment>%1 says what a profile means, %2 is a key</extracomment>
        <translation>%1 キー：%2</translation>
    </message>
    <message>
        <source>Gives other days what the day of the cursor has</source>
        <translation>カーソルのある曜日の内容をほかの曜日に写します</translation>
    </message>
    <message>
        <source>Copy %1 to…</source>
        <extracomment>%1 is a day of the week</extracomment>
        <translation>%1 をコピー…</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>月曜日から金曜日</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation>土曜日と日曜日</translation>
    </message>
</context>
<context>
    <name>freshet::ui::WhenDone</name>
    <message>
        <source>Everything is done</source>
        <translation>すべて完了しました</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>今すぐ(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>Freshet quits in %n s.</source>
        <translation>
            <numerusform>Freshet は %n 秒後に終了します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer goes to sleep in %n s.</source>
        <translation>
            <numerusform>コンピュータは %n 秒後にスリープします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %n s.</source>
        <translation>
            <numerusform>コンピュータは %n 秒後にシャットダウンします。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::WindowMenus</name>
    <message>
        <source>&amp;Queue</source>
        <translation>キュー(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Torrent</source>
        <translation>トレント(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>ツール(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>ツールバー</translation>
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
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A BitTorrent client.</source>
        <translation>BitTorrent クライアント。</translation>
    </message>
    <message>
        <source>Keep settings and torrents in &lt;folder&gt;.</source>
        <translation>設定とトレントを &lt;フォルダー&gt; に保存します。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Torrent files, magnet links, info hashes or addresses to add.</source>
        <translation>追加するトレントファイル、マグネットリンク、情報ハッシュ、アドレス。</translation>
    </message>
    <message>
        <source>Start without a window, where the desktop has a tray.</source>
        <translation>デスクトップにトレイがあれば、ウィンドウなしで起動します。</translation>
    </message>
</context>
</TS>
