<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>BottleneckText</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>No peers</source>
        <translation>Keine Peers</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>No peer answers</source>
        <translation>Kein Peer antwortet</translation>
    </message>
    <message>
        <source>Nobody has the rest</source>
        <translation>Niemand hat den Rest</translation>
    </message>
    <message>
        <source>Peers serve others</source>
        <translation>Peers bedienen andere</translation>
    </message>
    <message>
        <source>Limit for all</source>
        <translation>Limit für alle</translation>
    </message>
    <message>
        <source>Its own limit</source>
        <translation>Eigenes Limit</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>Anfragen unterwegs</translation>
    </message>
    <message>
        <source>Peers&apos; speed</source>
        <translation>Tempo der Peers</translation>
    </message>
    <message>
        <source>Nobody asks</source>
        <translation>Niemand fragt</translation>
    </message>
    <message>
        <source>This torrent waits for its turn.</source>
        <translation>Dieser Torrent wartet, bis er an der Reihe ist.</translation>
    </message>
    <message>
        <source>No peers are known yet.</source>
        <translation>Noch sind keine Peers bekannt.</translation>
    </message>
    <message>
        <source>The limit for all torrents is reached: %1.</source>
        <translation>Das Limit für alle Torrents ist erreicht: %1.</translation>
    </message>
    <message>
        <source>This torrent&apos;s own limit is reached: %1.</source>
        <translation>Das eigene Limit dieses Torrents ist erreicht: %1.</translation>
    </message>
    <message>
        <source>If that lasts, check the network and the firewall.</source>
        <translation>Wenn das so bleibt, prüfen Sie das Netzwerk und die Firewall.</translation>
    </message>
    <message>
        <source>It goes on when a peer with the rest comes.</source>
        <translation>Es geht weiter, wenn ein Peer mit dem Rest kommt.</translation>
    </message>
    <message>
        <source>Sharing more makes peers serve you sooner.</source>
        <translation>Wer mehr verteilt, wird früher bedient.</translation>
    </message>
    <message>
        <source>Fewer active torrents, or another disk, would help.</source>
        <translation>Weniger aktive Torrents oder ein anderer Datenträger würden helfen.</translation>
    </message>
    <message>
        <source>&quot;Automatic&quot; for pieces and requests per peer would help.</source>
        <translation>„Automatisch“ für Stücke und Anfragen je Peer würde helfen.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n known peers has answered yet.</source>
        <translation>
            <numerusform>Der %n bekannte Peer hat noch nicht geantwortet.</numerusform>
            <numerusform>Von %n bekannten Peers hat noch keiner geantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers could send more if more were asked of them at a time.</source>
        <translation>
            <numerusform>%n Peer könnte mehr senden, wenn er nach mehr auf einmal gefragt würde.</numerusform>
            <numerusform>%n Peers könnten mehr senden, wenn sie nach mehr auf einmal gefragt würden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n peers that are served take it as fast as they can.</source>
        <translation>
            <numerusform>Der %n Peer, der bedient wird, nimmt so schnell an, wie er kann.</numerusform>
            <numerusform>Die %n Peers, die bedient werden, nehmen so schnell an, wie sie können.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n peers that send do so as fast as they can.</source>
        <translation>
            <numerusform>Der %n Peer, der sendet, tut es so schnell, wie er kann.</numerusform>
            <numerusform>Die %n Peers, die senden, tun es so schnell, wie sie können.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n connected peers asks for anything.</source>
        <translation>
            <numerusform>Der %n verbundene Peer fragt nach nichts.</numerusform>
            <numerusform>Keiner von %n verbundenen Peers fragt nach etwas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Files are not there</source>
        <translation>Dateien sind nicht da</translation>
    </message>
    <message>
        <source>Category&apos;s limit</source>
        <translation>Grenze der Kategorie</translation>
    </message>
    <message>
        <source>Peers&apos; limits</source>
        <translation>Grenzen der Peers</translation>
    </message>
    <message>
        <source>Has given enough</source>
        <translation>Hat genug gegeben</translation>
    </message>
    <message>
        <source>Delay on the line</source>
        <translation>Verzögerung der Leitung</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Connection limit</source>
        <translation>Höchstzahl der Verbindungen</translation>
    </message>
    <message>
        <source>Upload slots</source>
        <translation>Upload-Plätze</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>What is left of the quota is spread until %1: %2.</source>
        <translation>Was vom Kontingent übrig ist, wird bis %1 verteilt: %2.</translation>
    </message>
    <message>
        <source>The quota is used up until %1.</source>
        <translation>Das Kontingent ist bis %1 verbraucht.</translation>
    </message>
    <message>
        <source>The limit of &quot;%1&quot; is reached: %2.</source>
        <extracomment>%1 is a category, %2 a rate</extracomment>
        <translation>Die Grenze von „%1“ ist erreicht: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n peers are at the limit that is set for them: %1.</source>
        <translation>
            <numerusform>%n Peer ist an der Grenze, die für ihn gesetzt ist: %1.</numerusform>
            <numerusform>%n Peers sind an der Grenze, die für sie gesetzt ist: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has given enough and goes on slowly: %1.</source>
        <translation>Er hat genug gegeben und läuft langsam weiter: %1.</translation>
    </message>
    <message>
        <source>Uploads are held back so that they do not delay others on the line: %1.</source>
        <translation>Uploads werden gebremst, damit sie andere auf der Leitung nicht aufhalten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n peers are connected, as many as may be. %1 are known.</source>
        <translation>
            <numerusform>%n Peer ist verbunden, mehr dürfen es nicht sein. %1 sind bekannt.</numerusform>
            <numerusform>%n Peers sind verbunden, mehr dürfen es nicht sein. %1 sind bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are served at once, as many as the settings allow. %1 want something.</source>
        <translation>
            <numerusform>%n Peer wird bedient, mehr lassen die Einstellungen nicht zu. %1 wollen etwas.</numerusform>
            <numerusform>%n Peers werden gleichzeitig bedient, mehr lassen die Einstellungen nicht zu. %1 wollen etwas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces arrive faster than this computer verifies them.</source>
        <translation>Stücke kommen schneller an, als dieser Rechner sie überprüft.</translation>
    </message>
    <message>
        <source>Other programs may be using the processor.</source>
        <translation>Vielleicht beanspruchen andere Programme den Prozessor.</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Langsamer Modus</translation>
    </message>
    <message>
        <source>The limit of slow mode is reached: %1.</source>
        <translation>Die Grenze des langsamen Modus ist erreicht: %1.</translation>
    </message>
    <message>
        <source>Limit of each torrent</source>
        <translation>Grenze jedes Torrents</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads run already; the limit is %1.</source>
        <translation>
            <numerusform>Es läuft schon %n Download; die Grenze ist %1.</numerusform>
            <numerusform>Es laufen schon %n Downloads; die Grenze ist %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are seeding already; the limit is %1.</source>
        <translation>
            <numerusform>Es wird schon %n Torrent verteilt; die Grenze ist %1.</numerusform>
            <numerusform>Es werden schon %n Torrents verteilt; die Grenze ist %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n torrents run already; the limit is %1.</source>
        <translation>
            <numerusform>Es läuft schon %n Torrent; die Grenze ist %1.</numerusform>
            <numerusform>Es laufen schon %n Torrents; die Grenze ist %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents are being checked; the limit is %1.</source>
        <translation>
            <numerusform>Die Dateien von %n Torrent werden gerade geprüft; die Grenze ist %1.</numerusform>
            <numerusform>Die Dateien von %n Torrents werden gerade geprüft; die Grenze ist %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit of each torrent is reached: %1.</source>
        <translation>Die Grenze jedes Torrents ist erreicht: %1.</translation>
    </message>
    <message>
        <source>Tag&apos;s limit</source>
        <translation>Grenze des Schlagworts</translation>
    </message>
    <message>
        <source>The limit of the tag &quot;%1&quot; is reached: %2.</source>
        <extracomment>%1 is a tag, %2 a rate</extracomment>
        <translation>Die Grenze des Schlagworts „%1“ ist erreicht: %2.</translation>
    </message>
    <message>
        <source>This torrent is paused.</source>
        <translation>Dieser Torrent ist angehalten.</translation>
    </message>
    <message>
        <source>This torrent is done.</source>
        <translation>Dieser Torrent ist fertig.</translation>
    </message>
    <message>
        <source>Peers stopped sending</source>
        <translation>Peers senden nicht mehr</translation>
    </message>
    <message>
        <source>Damaged data</source>
        <translation>Beschädigte Daten</translation>
    </message>
    <message>
        <source>Most peers choke us</source>
        <translation>Die meisten Peers drosseln uns</translation>
    </message>
    <message>
        <source>The schedule pauses everything.</source>
        <translation>Der Wochenplan hält alles an.</translation>
    </message>
    <message>
        <source>The schedule pauses downloads.</source>
        <translation>Der Wochenplan hält Downloads an.</translation>
    </message>
    <message>
        <source>The schedule pauses everything until %1.</source>
        <extracomment>%1 is a time of day, or a date and a time of day</extracomment>
        <translation>Der Wochenplan hält alles bis %1 an.</translation>
    </message>
    <message>
        <source>The schedule pauses downloads until %1.</source>
        <translation>Der Wochenplan hält Downloads bis %1 an.</translation>
    </message>
    <message numerus="yes">
        <source>All %n connected peers that have missing data wait to send.</source>
        <translation>
            <numerusform>Der %n verbundene Peer mit fehlenden Daten wartet mit dem Senden.</numerusform>
            <numerusform>Alle %n verbundenen Peers mit fehlenden Daten warten mit dem Senden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n connected peers that have missing data wait to send; the upload limit is %1.</source>
        <translation>
            <numerusform>Der %n verbundene Peer mit fehlenden Daten wartet mit dem Senden; die Sendegrenze ist %1.</numerusform>
            <numerusform>Alle %n verbundenen Peers mit fehlenden Daten warten mit dem Senden; die Sendegrenze ist %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each peer is asked for %n blocks at a time at most; more would fit this line.</source>
        <translation>
            <numerusform>Jeder Peer wird um höchstens %n Block zugleich gebeten; mehr hätten auf dieser Leitung Platz.</numerusform>
            <numerusform>Jeder Peer wird um höchstens %n Blöcke zugleich gebeten; mehr hätten auf dieser Leitung Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged data: %1 of what came was of no use.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>Beschädigte Daten: %1 von dem, was kam, war nicht zu gebrauchen.</translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; nobody is blocked for it yet.</source>
        <translation>
            <numerusform>Beschädigte Daten: %n Stück war falsch; noch ist niemand dafür gesperrt.</numerusform>
            <numerusform>Beschädigte Daten: %n Stücke waren falsch; noch ist niemand dafür gesperrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; blocked %1.</source>
        <extracomment>%1 is one address or several</extracomment>
        <translation>
            <numerusform>Beschädigte Daten: %n Stück war falsch; gesperrt: %1.</numerusform>
            <numerusform>Beschädigte Daten: %n Stücke waren falsch; gesperrt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; blocked %1 and others.</source>
        <translation>
            <numerusform>Beschädigte Daten: %n Stück war falsch; gesperrt: %1 und andere.</numerusform>
            <numerusform>Beschädigte Daten: %n Stücke waren falsch; gesperrt: %1 und andere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n connected peers together lack %1 of the data.</source>
        <translation>
            <numerusform>Dem %n verbundenen Peer fehlt %1 der Daten.</numerusform>
            <numerusform>Den %n verbundenen Peers zusammen fehlt %1 der Daten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Peers stopped sending: for a minute nothing has come from %1 of %n.</source>
        <translation>
            <numerusform>Peers senden nicht mehr: seit einer Minute kam nichts von %1 von %n.</numerusform>
            <numerusform>Peers senden nicht mehr: seit einer Minute kam nichts von %1 von %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n peers choke us.</source>
        <translation>
            <numerusform>%1 von %n Peer drosselt uns.</numerusform>
            <numerusform>%1 von %n Peers drosseln uns.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk takes %1; %2 wait.</source>
        <extracomment>%1 is a rate, %2 a size</extracomment>
        <translation>Der Datenträger schafft %1; %2 warten.</translation>
    </message>
</context>
<context>
    <name>ChartAxis</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>−%1&#xa0;min</source>
        <extracomment>Time before now: &quot;-45 s&quot;, &quot;-5 min&quot;.</extracomment>
        <translation>−%1&#xa0;min</translation>
    </message>
    <message>
        <source>−%1&#xa0;s</source>
        <translation>−%1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 is not a torrent file.</source>
        <translation>%1 ist keine Torrent-Datei.</translation>
    </message>
    <message>
        <source>%1 has more files or data than Freshet can handle.</source>
        <translation>%1 hat mehr Dateien oder Daten, als Freshet bewältigt.</translation>
    </message>
    <message>
        <source>%1 contains paths or sizes that could do harm.</source>
        <translation>%1 enthält Pfade oder Größen, die Schaden anrichten könnten.</translation>
    </message>
    <message>
        <source>%1 needs BitTorrent v2, which Freshet does not have.</source>
        <translation>%1 braucht BitTorrent v2, das Freshet nicht beherrscht.</translation>
    </message>
    <message>
        <source>%1 is not a magnet link.</source>
        <translation>%1 ist kein Magnet-Link.</translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 steht schon in der Liste.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 could not be fetched.</source>
        <translation>%1 konnte nicht geholt werden.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation>Das Zertifikat von %1 ist nicht gültig.</translation>
    </message>
    <message>
        <source>%1 is an address of a kind Freshet cannot open.</source>
        <translation>%1 ist eine Adresse, die Freshet nicht öffnen kann.</translation>
    </message>
    <message>
        <source>Cannot write to %1: no space left.</source>
        <translation>In %1 lässt sich nicht schreiben: kein Platz mehr.</translation>
    </message>
    <message>
        <source>Cannot write to %1: permission denied.</source>
        <translation>In %1 lässt sich nicht schreiben: keine Berechtigung.</translation>
    </message>
    <message>
        <source>Files are missing: %1.</source>
        <translation>Dateien fehlen: %1.</translation>
    </message>
    <message>
        <source>Something else has the name %1.</source>
        <translation>Etwas anderes hat den Namen %1.</translation>
    </message>
    <message>
        <source>The path %1 is too long for this disk.</source>
        <translation>Der Pfad %1 ist zu lang für diesen Datenträger.</translation>
    </message>
    <message>
        <source>Too many files are open to open %1.</source>
        <translation>Zu viele Dateien sind offen, um %1 zu öffnen.</translation>
    </message>
    <message>
        <source>The disk failed at %1.</source>
        <translation>Der Datenträger versagte bei %1.</translation>
    </message>
    <message>
        <source>Another program uses port %1.</source>
        <translation>Ein anderes Programm benutzt Port %1.</translation>
    </message>
    <message>
        <source>The system does not allow Freshet to use port %1.</source>
        <translation>Das System erlaubt Freshet den Port %1 nicht.</translation>
    </message>
    <message>
        <source>The network address %1 is not available.</source>
        <translation>Die Netzadresse %1 ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>The tracker %1 does not answer.</source>
        <translation>Der Tracker %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The tracker %1 refused this torrent.</source>
        <translation>Der Tracker %1 lehnt diesen Torrent ab.</translation>
    </message>
    <message>
        <source>The tracker %1 sent an answer that makes no sense.</source>
        <translation>Die Antwort des Trackers %1 ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The list of torrents in %1 is damaged.</source>
        <translation>Die Liste der Torrents in %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The list of torrents cannot be saved to %1.</source>
        <translation>Die Liste der Torrents lässt sich nicht in %1 speichern.</translation>
    </message>
    <message>
        <source>Another Freshet already uses %1.</source>
        <translation>Ein anderes Freshet benutzt %1 bereits.</translation>
    </message>
    <message>
        <source>The setting %1 has a value that is not possible.</source>
        <translation>Die Einstellung %1 hat einen unmöglichen Wert.</translation>
    </message>
    <message>
        <source>%1 is no longer in the list.</source>
        <translation>%1 steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with %1. The log has the details.</source>
        <translation>Mit %1 ging etwas Unerwartetes schief. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>the save folder</source>
        <translation>den Speicherordner</translation>
    </message>
    <message>
        <source>of this torrent</source>
        <translation>dieses Torrents</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>dem Programm</translation>
    </message>
    <message>
        <source>this</source>
        <translation>dies</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>Cannot write to folder</source>
        <translation>Ordner nicht beschreibbar</translation>
    </message>
    <message>
        <source>Files missing</source>
        <translation>Dateien fehlen</translation>
    </message>
    <message>
        <source>Name is taken</source>
        <translation>Name ist vergeben</translation>
    </message>
    <message>
        <source>Path too long</source>
        <translation>Pfad zu lang</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Disk failed</source>
        <translation>Datenträgerfehler</translation>
    </message>
    <message>
        <source>Tracker does not answer</source>
        <translation>Tracker antwortet nicht</translation>
    </message>
    <message>
        <source>Tracker makes no sense</source>
        <translation>Tracker antwortet Unsinn</translation>
    </message>
    <message>
        <source>Tracker refused</source>
        <translation>Tracker lehnt ab</translation>
    </message>
    <message>
        <source>Tracker refused: %1</source>
        <translation>Tracker lehnt ab: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 is damaged on the disk.</source>
        <translation>%1 ist auf dem Datenträger beschädigt.</translation>
    </message>
    <message>
        <source>The disk returned different data than was written to %1. Check the disk and its cable.</source>
        <translation>Der Datenträger gab andere Daten zurück, als in %1 geschrieben wurden. Datenträger und Kabel prüfen.</translation>
    </message>
    <message>
        <source>Data damaged</source>
        <translation>Daten beschädigt</translation>
    </message>
    <message>
        <source>Disk damages data</source>
        <translation>Datenträger beschädigt Daten</translation>
    </message>
    <message>
        <source>Most of the quota of %1 is used.</source>
        <translation>Das Kontingent von %1 ist größtenteils verbraucht.</translation>
    </message>
    <message>
        <source>The quota of %1 is used up until the next period.</source>
        <translation>Das Kontingent von %1 ist bis zum nächsten Zeitraum verbraucht.</translation>
    </message>
    <message>
        <source>all torrents</source>
        <translation>allen Torrents</translation>
    </message>
    <message>
        <source>Quota nearly used</source>
        <translation>Kontingent fast verbraucht</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>Kontingent verbraucht</translation>
    </message>
    <message>
        <source>Most of the quota of the category %1 is used.</source>
        <translation>Das Kontingent der Kategorie %1 ist größtenteils verbraucht.</translation>
    </message>
    <message>
        <source>The quota of the category %1 is used up until the next period.</source>
        <translation>Das Kontingent der Kategorie %1 ist bis zum nächsten Zeitraum verbraucht.</translation>
    </message>
    <message>
        <source>“none”</source>
        <extracomment>Stands for the name of a category</extracomment>
        <translation>„keine“</translation>
    </message>
    <message>
        <source>Less space is free in %1 than is to stay free. Downloads there go on when there is more.</source>
        <translation>In %1 ist weniger Platz frei, als frei bleiben soll. Downloads dorthin gehen weiter, wenn es mehr ist.</translation>
    </message>
    <message>
        <source>%1 uses the same files.</source>
        <translation>%1 benutzt dieselben Dateien.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>No limits are in force.</source>
        <translation>Keine Grenzen gelten.</translation>
    </message>
    <message>
        <source>The usual limits are in force.</source>
        <translation>Die üblichen Grenzen gelten.</translation>
    </message>
    <message>
        <source>The schedule lets nothing download now.</source>
        <translation>Der Zeitplan lässt jetzt nichts herunterladen.</translation>
    </message>
    <message>
        <source>The schedule lets nothing run now.</source>
        <translation>Der Zeitplan lässt jetzt nichts laufen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The address of a peer and its program</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is banned: it sent a false file list.</source>
        <translation>%1 ist gesperrt: Der Peer hat eine falsche Dateiliste geschickt.</translation>
    </message>
    <message>
        <source>%1 is banned: block %2 of piece %3 was wrong.</source>
        <translation>%1 ist gesperrt: Block %2 von Stück %3 war falsch.</translation>
    </message>
    <message>
        <source>%1 is banned: all of piece %2 came from it and was wrong.</source>
        <translation>%1 ist gesperrt: Stück %2 kam ganz von dort und war falsch.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason</comment>
        <extracomment>A sentence that says what is wrong, and the words of the system or a tracker for it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>Wartet, bis er an der Reihe ist.</translation>
    </message>
    <message>
        <source>Asks peers for the file list.</source>
        <translation>Fragt Peers nach der Dateiliste.</translation>
    </message>
    <message>
        <source>Checks the files on the disk.</source>
        <translation>Prüft die Dateien auf der Platte.</translation>
    </message>
    <message>
        <source>Started to download.</source>
        <translation>Herunterladen begonnen.</translation>
    </message>
    <message>
        <source>Started to seed.</source>
        <translation>Verteilen begonnen.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Done; it is not shared any more.</source>
        <translation>Fertig; wird nicht mehr verteilt.</translation>
    </message>
    <message>
        <source>Added to the list.</source>
        <translation>In die Liste aufgenommen.</translation>
    </message>
    <message>
        <source>Removed from the list.</source>
        <translation>Aus der Liste entfernt.</translation>
    </message>
    <message>
        <source>Has given enough and left the list. Its files stay.</source>
        <translation>Hat genug gegeben und steht nicht mehr in der Liste. Die Dateien bleiben.</translation>
    </message>
    <message>
        <source>Brought back to the list.</source>
        <translation>In die Liste zurückgeholt.</translation>
    </message>
    <message>
        <source>The file list has arrived.</source>
        <translation>Die Dateiliste ist da.</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>Vollständig.</translation>
    </message>
    <message>
        <source>Checked: %1 of %2 pieces are good.</source>
        <translation>Geprüft: %1 von %2 Stücken sind gut.</translation>
    </message>
    <message>
        <source>Damaged on the disk. %1.</source>
        <extracomment>%1 says &quot;Repairing 3 pieces (film.mkv)&quot;</extracomment>
        <translation>Auf der Platte beschädigt. %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces are repaired.</source>
        <translation>
            <numerusform>%n Stück ist repariert.</numerusform>
            <numerusform>%n Stücke sind repariert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Piece %1 came with errors and is fetched again.</source>
        <translation>Stück %1 kam mit Fehlern an und wird neu geholt.</translation>
    </message>
    <message numerus="yes">
        <source>The tracker %1 gave %n peers.</source>
        <translation>
            <numerusform>Der Tracker %1 nannte %n Peer.</numerusform>
            <numerusform>Der Tracker %1 nannte %n Peers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Peers can connect at port %1.</source>
        <translation>Peers erreichen uns an Port %1.</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A date and a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Slow mode is on.</source>
        <translation>Der langsame Modus ist an.</translation>
    </message>
    <message>
        <source>The files stay where they are. %1</source>
        <translation>Die Dateien bleiben, wo sie sind. %1</translation>
    </message>
    <message>
        <source>The move to %1 was interrupted. The files are where they were.</source>
        <translation>Das Verschieben nach %1 wurde unterbrochen. Die Dateien sind, wo sie waren.</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Nach %1 verschoben.</translation>
    </message>
    <message>
        <source>Freshet has started.</source>
        <translation>Freshet ist gestartet.</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <extracomment>Durations; %1 is a number. The space is a no-break space.</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two parts of a duration: &quot;1 min&quot; and &quot;40 s&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1&#xa0;s ago</source>
        <translation>vor %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;min ago</source>
        <translation>vor %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;h ago</source>
        <translation>vor %1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>no transfer</source>
        <translation>keine Übertragung</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) per second</source>
        <translation>
            <numerusform>%n Byte pro Sekunde</numerusform>
            <numerusform>%n Byte pro Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kibibytes per second</source>
        <translation>%1 Kibibyte pro Sekunde</translation>
    </message>
    <message>
        <source>%1 mebibytes per second</source>
        <translation>%1 Mebibyte pro Sekunde</translation>
    </message>
    <message>
        <source>%1 gibibytes per second</source>
        <translation>%1 Gibibyte pro Sekunde</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 Prozent</translation>
    </message>
    <message>
        <source>%1&#xa0;d</source>
        <translation>%1&#xa0;T</translation>
    </message>
    <message>
        <source>Data: %1
With protocol and IP: %2</source>
        <extracomment>%1 and %2 are rates such as 4.2 MiB/s</extracomment>
        <translation>Daten: %1
Mit Protokoll und IP: %2</translation>
    </message>
</context>
<context>
    <name>InUse</name>
    <message>
        <source>%1 now</source>
        <extracomment>Beside a limit: how many there are now</extracomment>
        <translation>%1 jetzt</translation>
    </message>
    <message>
        <source>up to %1 now</source>
        <extracomment>Of the torrent that has the most connections</extracomment>
        <translation>jetzt bis zu %1</translation>
    </message>
    <message>
        <source>%1 used now</source>
        <extracomment>%1 is a size</extracomment>
        <translation>%1 jetzt belegt</translation>
    </message>
    <message>
        <source>now %1 to %2</source>
        <extracomment>Beside a limit: the lowest and the highest number there is now</extracomment>
        <translation>jetzt %1 bis %2</translation>
    </message>
    <message>
        <source>%1 now, in use: %2 (open-file limit)</source>
        <extracomment>%1 is how many connections there are now, %2 how many there may be</extracomment>
        <translation>%1 jetzt, in Kraft: %2 (Grenze offener Dateien)</translation>
    </message>
    <message>
        <source>%1 now, system allows %2</source>
        <extracomment>Two numbers of connections</extracomment>
        <translation>%1 jetzt, das System erlaubt %2</translation>
    </message>
    <message>
        <source>%1 Still listening on %2.</source>
        <extracomment>%1 says what is wrong with another port</extracomment>
        <translation>%1 Gelauscht wird weiter an %2.</translation>
    </message>
    <message>
        <source>Listening on %1, reachable since %2</source>
        <extracomment>%1 is a port, %2 a time</extracomment>
        <translation>Lauscht an %1, erreichbar seit %2</translation>
    </message>
    <message>
        <source>Listening on %1. No peer has connected to it yet.</source>
        <translation>Lauscht an %1. Noch hat sich kein Peer damit verbunden.</translation>
    </message>
    <message>
        <source>With these values one peer is asked for %1 to %2 at a time, as its rate and latency need.</source>
        <extracomment>Two sizes</extracomment>
        <translation>Mit diesen Werten wird ein Peer um %1 bis %2 auf einmal gebeten, je nach Rate und Latenz.</translation>
    </message>
    <message>
        <source>With these values one peer is asked for up to %1 at a time.</source>
        <translation>Mit diesen Werten wird ein Peer um bis zu %1 auf einmal gebeten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 It comes from at most %n pieces.</source>
        <extracomment>%1 says how much one peer is asked for</extracomment>
        <translation>
            <numerusform>%1 Das kommt aus höchstens %n Stück.</numerusform>
            <numerusform>%1 Das kommt aus höchstens %n Stücken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>Waiting: the file lists of other links are fetched first.</source>
        <translation>Wartet: Zuerst werden die Dateilisten anderer Links geholt.</translation>
    </message>
    <message>
        <source>Getting the file list: %1 received, %2</source>
        <extracomment>%1 is a percentage, %2 a time</extracomment>
        <translation>Dateiliste wird geholt: %1 empfangen, %2</translation>
    </message>
    <message>
        <source>Getting the file list: looking for peers, %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Dateiliste wird geholt: Peers werden gesucht, %1</translation>
    </message>
    <message numerus="yes">
        <source>Getting the file list: asked %n peers, %1 connected, %2</source>
        <extracomment>%1 is a number of peers, %2 a time</extracomment>
        <translation>
            <numerusform>Dateiliste wird geholt: %n Peer gefragt, %1 verbunden, %2</numerusform>
            <numerusform>Dateiliste wird geholt: %n Peers gefragt, %1 verbunden, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Where torrents are saved that were given no folder.</source>
        <translation>Wohin Torrents kommen, für die kein Ordner genannt wurde.</translation>
    </message>
    <message>
        <source>Limits, quotas and folders of categories.</source>
        <translation>Grenzen, Kontingente und Ordner von Kategorien.</translation>
    </message>
    <message>
        <source>Share limits of categories.</source>
        <translation>Ziele von Kategorien beim Verteilen.</translation>
    </message>
    <message>
        <source>The port for incoming connections; 0 lets the system choose.</source>
        <translation>Der Port für eingehende Verbindungen; bei 0 wählt das System.</translation>
    </message>
    <message>
        <source>The address of this computer that is used; empty means any.</source>
        <translation>Die Adresse dieses Rechners, die benutzt wird; leer heißt jede.</translation>
    </message>
    <message>
        <source>Connections of all torrents together.</source>
        <translation>Verbindungen aller Torrents zusammen.</translation>
    </message>
    <message>
        <source>Connections of each torrent.</source>
        <translation>Verbindungen jedes Torrents.</translation>
    </message>
    <message>
        <source>Connections that wait for an answer at the same time.</source>
        <translation>Verbindungen, die gleichzeitig auf Antwort warten.</translation>
    </message>
    <message>
        <source>New connections in a second.</source>
        <translation>Neue Verbindungen in einer Sekunde.</translation>
    </message>
    <message>
        <source>Pieces one peer may be fetching for you at the same time; 0 is automatic.</source>
        <translation>Stücke, die ein Peer gleichzeitig für Sie holen darf; 0 heißt automatisch.</translation>
    </message>
    <message>
        <source>Blocks of 16 KiB asked of one peer at the same time; 0 is automatic.</source>
        <translation>Blöcke von 16 KiB, um die ein Peer gleichzeitig gebeten wird; 0 heißt automatisch.</translation>
    </message>
    <message>
        <source>Peers of each torrent that are sent data at the same time; 0 is automatic.</source>
        <translation>Peers je Torrent, die gleichzeitig Daten bekommen; 0 heißt automatisch.</translation>
    </message>
    <message>
        <source>Whom a seed serves first.</source>
        <translation>Wen ein Seed zuerst bedient.</translation>
    </message>
    <message>
        <source>Download limit of all torrents together; 0 is no limit.</source>
        <translation>Empfangsgrenze aller Torrents zusammen; 0 heißt keine.</translation>
    </message>
    <message>
        <source>Upload limit of all torrents together; 0 is no limit.</source>
        <translation>Sendegrenze aller Torrents zusammen; 0 heißt keine.</translation>
    </message>
    <message>
        <source>Download limit of each peer without one of its own; 0 is no limit.</source>
        <translation>Empfangsgrenze jedes Peers ohne eigene; 0 heißt keine.</translation>
    </message>
    <message>
        <source>Upload limit of each peer without one of its own; 0 is no limit.</source>
        <translation>Sendegrenze jedes Peers ohne eigene; 0 heißt keine.</translation>
    </message>
    <message>
        <source>Limits count protocol and IP, not only the data of torrents.</source>
        <translation>Grenzen zählen auch Protokoll und IP, nicht nur die Daten der Torrents.</translation>
    </message>
    <message>
        <source>Uploads slow down when they delay the line by more than this; 0 is never.</source>
        <translation>Das Senden wird langsamer, wenn es die Leitung länger aufhält; 0 heißt nie.</translation>
    </message>
    <message>
        <source>Whether connections to peers are encrypted.</source>
        <translation>Ob Verbindungen zu Peers verschlüsselt werden.</translation>
    </message>
    <message>
        <source>How space is reserved for new files.</source>
        <translation>Wie Platz für neue Dateien belegt wird.</translation>
    </message>
    <message>
        <source>Data that may wait for the disk.</source>
        <translation>Daten, die auf das Laufwerk warten dürfen.</translation>
    </message>
    <message>
        <source>Memory for data that peers ask for; 0 is none.</source>
        <translation>Speicher für Daten, um die Peers bitten; 0 heißt keiner.</translation>
    </message>
    <message>
        <source>Threads that read and write; 0 is automatic.</source>
        <translation>Threads zum Lesen und Schreiben; 0 heißt automatisch.</translation>
    </message>
    <message>
        <source>Files kept open at the same time.</source>
        <translation>Dateien, die gleichzeitig offen bleiben.</translation>
    </message>
    <message>
        <source>Trackers are asked for peers.</source>
        <translation>Tracker werden nach Peers gefragt.</translation>
    </message>
    <message>
        <source>How long a tracker may take to answer.</source>
        <translation>Wie lange ein Tracker für die Antwort brauchen darf.</translation>
    </message>
    <message>
        <source>Downloads that run at the same time; -1 is no limit.</source>
        <translation>Downloads, die gleichzeitig laufen; -1 heißt beliebig viele.</translation>
    </message>
    <message>
        <source>Seeds that run at the same time; -1 is no limit.</source>
        <translation>Seeds, die gleichzeitig laufen; -1 heißt beliebig viele.</translation>
    </message>
    <message>
        <source>Downloads and seeds together that run at the same time; -1 is no limit.</source>
        <translation>Downloads und Seeds zusammen, die gleichzeitig laufen; -1 heißt beliebig viele.</translation>
    </message>
    <message>
        <source>Torrents whose files are checked at the same time.</source>
        <translation>Torrents, deren Dateien gleichzeitig geprüft werden.</translation>
    </message>
    <message>
        <source>A torrent below this rate leaves its place to one that waits; 0 is never.</source>
        <translation>Ein langsamerer Torrent überlässt seinen Platz einem wartenden; 0 heißt nie.</translation>
    </message>
    <message>
        <source>How long the rate must be below before a torrent counts as slow.</source>
        <translation>Wie lange es so langsam sein muss, bis ein Torrent als langsam gilt.</translation>
    </message>
    <message>
        <source>Sharing ends at this ratio; 0 is no goal.</source>
        <translation>Bei diesem Verhältnis endet das Verteilen; 0 heißt kein Ziel.</translation>
    </message>
    <message>
        <source>Sharing ends after this time; 0 is no goal.</source>
        <translation>Nach dieser Zeit endet das Verteilen; 0 heißt kein Ziel.</translation>
    </message>
    <message>
        <source>Sharing ends when nobody has wanted anything for so long; 0 is no goal.</source>
        <translation>Das Verteilen endet, wenn so lange niemand etwas wollte; 0 heißt kein Ziel.</translation>
    </message>
    <message>
        <source>What happens when a goal is reached.</source>
        <translation>Was geschieht, wenn ein Ziel erreicht ist.</translation>
    </message>
    <message>
        <source>The upload limit of a torrent that has reached its goal and is throttled.</source>
        <translation>Die Sendegrenze eines Torrents, der sein Ziel erreicht hat und gedrosselt ist.</translation>
    </message>
    <message>
        <source>Sharing goes on while there are fewer seeds than this; 0 is never.</source>
        <translation>Verteilt wird weiter, solange es weniger Seeds gibt; 0 heißt nie.</translation>
    </message>
    <message>
        <source>What of a complete download is read back from the disk.</source>
        <translation>Was von einem fertigen Download vom Laufwerk zurückgelesen wird.</translation>
    </message>
    <message>
        <source>Damage that is found is fetched again.</source>
        <translation>Gefundene Schäden werden neu geholt.</translation>
    </message>
    <message>
        <source>How often all data is read back while idle; 0 is never.</source>
        <translation>Wie oft im Leerlauf alle Daten gelesen werden; 0 heißt nie.</translation>
    </message>
    <message>
        <source>How fast data is read back while idle; 0 is no limit.</source>
        <translation>Wie schnell im Leerlauf gelesen wird; 0 heißt ohne Grenze.</translation>
    </message>
    <message>
        <source>Programs may read numbers over HTTP.</source>
        <translation>Programme dürfen Messwerte über HTTP lesen.</translation>
    </message>
    <message>
        <source>The address where numbers are offered.</source>
        <translation>Die Adresse, an der Messwerte angeboten werden.</translation>
    </message>
    <message>
        <source>The port where numbers are offered; 0 lets the system choose.</source>
        <translation>Der Port, an dem Messwerte angeboten werden; bei 0 wählt das System.</translation>
    </message>
    <message>
        <source>What readers of the numbers must present; empty is nothing.</source>
        <translation>Was Leser der Messwerte vorzeigen müssen; leer heißt nichts.</translation>
    </message>
    <message>
        <source>Each torrent has numbers of its own, with its name.</source>
        <translation>Jeder Torrent hat eigene Messwerte, mit seinem Namen.</translation>
    </message>
    <message>
        <source>The OpenTelemetry collector that numbers are sent to; empty is none.</source>
        <translation>Der OpenTelemetry-Sammler, an den Messwerte gesendet werden; leer heißt keiner.</translation>
    </message>
    <message>
        <source>What is sent to the collector with the numbers, such as a key.</source>
        <translation>Was der Sammler mit den Messwerten bekommt, etwa ein Schlüssel.</translation>
    </message>
    <message>
        <source>How often numbers are sent.</source>
        <translation>Wie oft Messwerte gesendet werden.</translation>
    </message>
    <message>
        <source>One of so many pieces is traced; 0 is none.</source>
        <translation>Eines von so vielen Stücken wird verfolgt; 0 heißt keines.</translation>
    </message>
    <message>
        <source>Download limit in slow mode; 0 is no limit.</source>
        <translation>Empfangsgrenze im langsamen Modus; 0 heißt keine.</translation>
    </message>
    <message>
        <source>Upload limit in slow mode; 0 is no limit.</source>
        <translation>Sendegrenze im langsamen Modus; 0 heißt keine.</translation>
    </message>
    <message>
        <source>Slow mode is on while there is no schedule.</source>
        <translation>Der langsame Modus ist an, solange es keinen Zeitplan gibt.</translation>
    </message>
    <message>
        <source>The schedule is followed.</source>
        <translation>Der Zeitplan wird befolgt.</translation>
    </message>
    <message>
        <source>The schedule: a letter for each half hour from Monday; u is full speed, n normal, a slow mode, s seed only, p pause.</source>
        <translation>Der Zeitplan: ein Buchstabe je halbe Stunde ab Montag; u ist volle Fahrt, n normal, a langsamer Modus, s nur verteilen, p Pause.</translation>
    </message>
    <message>
        <source>What counts for some time whatever the schedule says.</source>
        <translation>Was eine Zeit lang gilt, egal was der Zeitplan sagt.</translation>
    </message>
    <message>
        <source>How long a quota has to last.</source>
        <translation>Wie lange ein Kontingent reichen muss.</translation>
    </message>
    <message>
        <source>What may be downloaded in a period; 0 is no quota.</source>
        <translation>Was in einem Zeitraum empfangen werden darf; 0 heißt kein Kontingent.</translation>
    </message>
    <message>
        <source>What may be uploaded in a period; 0 is no quota.</source>
        <translation>Was in einem Zeitraum gesendet werden darf; 0 heißt kein Kontingent.</translation>
    </message>
    <message>
        <source>What happens when most of a quota is used.</source>
        <translation>Was geschieht, wenn ein Kontingent fast verbraucht ist.</translation>
    </message>
    <message>
        <source>The day on which months begin.</source>
        <translation>Der Tag, an dem Monate beginnen.</translation>
    </message>
    <message>
        <source>Torrent files in the watched folder are added by themselves.</source>
        <translation>Torrent-Dateien im überwachten Ordner werden von selbst hinzugefügt.</translation>
    </message>
    <message>
        <source>The folder that is watched.</source>
        <translation>Der Ordner, der überwacht wird.</translation>
    </message>
    <message>
        <source>Torrent files are deleted when they were added.</source>
        <translation>Hinzugefügte Torrent-Dateien werden gelöscht.</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>An oder aus</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are the lowest and the highest value</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Pieces of each torrent that are fetched at the same time; 0 is automatic.</source>
        <translation>Stücke jedes Torrents, die gleichzeitig geholt werden; 0 ist automatisch.</translation>
    </message>
    <message>
        <source>Download limit of each torrent without one of its own; 0 is no limit.</source>
        <translation>Empfangsgrenze jedes Torrents ohne eigene; 0 ist keine Grenze.</translation>
    </message>
    <message>
        <source>Upload limit of each torrent without one of its own; 0 is no limit.</source>
        <translation>Sendegrenze jedes Torrents ohne eigene; 0 ist keine Grenze.</translation>
    </message>
    <message>
        <source>Downloads wait while less than this is free on their disk; 0 is nothing.</source>
        <translation>Downloads warten, solange auf ihrem Datenträger weniger frei ist; 0 ist nichts.</translation>
    </message>
    <message>
        <source>Limits and folders of tags.</source>
        <translation>Grenzen und Ordner der Schlagwörter.</translation>
    </message>
    <message>
        <source>How torrents divide a limit that is used up: equally or by priority.</source>
        <translation>Wie sich Torrents eine ausgeschöpfte Grenze teilen: gleich oder nach Priorität.</translation>
    </message>
    <message>
        <source>Limits hold for peers on the local network, too.</source>
        <translation>Grenzen gelten auch für Peers im lokalen Netz.</translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>%1 %2 (highest %3)</source>
        <translation>%1 %2 (höchstens %3)</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Legend of a line: name and present rate.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>Legend of a line: name, present rate, and how much of the whole that is.</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Paused at %1. Recording goes on.</source>
        <translation>Angehalten um %1. Die Aufzeichnung läuft weiter.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last minute. Upload %4, average %5, highest %6.</source>
        <translation>Empfangen %1, Mittel %2, höchstens %3 in der letzten Minute. Senden %4, Mittel %5, höchstens %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last ten minutes. Upload %4, average %5, highest %6.</source>
        <translation>Empfangen %1, Mittel %2, höchstens %3 in den letzten zehn Minuten. Senden %4, Mittel %5, höchstens %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last hour. Upload %4, average %5, highest %6.</source>
        <translation>Empfangen %1, Mittel %2, höchstens %3 in der letzten Stunde. Senden %4, Mittel %5, höchstens %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last 24 hours. Upload %4, average %5, highest %6.</source>
        <translation>Empfangen %1, Mittel %2, höchstens %3 in den letzten 24 Stunden. Senden %4, Mittel %5, höchstens %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last seven days. Upload %4, average %5, highest %6.</source>
        <translation>Empfangen %1, Mittel %2, höchstens %3 in den letzten sieben Tagen. Senden %4, Mittel %5, höchstens %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in all days shown. Upload %4, average %5, highest %6.</source>
        <translation>Empfangen %1, Mittel %2, höchstens %3 an allen gezeigten Tagen. Senden %4, Mittel %5, höchstens %6.</translation>
    </message>
    <message>
        <source>Upload limit %1</source>
        <translation>Sendegrenze %1</translation>
    </message>
</context>
<context>
    <name>SpeedText</name>
    <message>
        <source>midnight</source>
        <translation>Mitternacht</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Volles Tempo</translation>
    </message>
    <message>
        <source>Normal limits</source>
        <translation>Normale Grenzen</translation>
    </message>
    <message>
        <source>Seed only</source>
        <translation>Nur verteilen</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alles anhalten</translation>
    </message>
    <message>
        <source>The limits of all torrents together do not count.</source>
        <translation>Die Grenzen aller Torrents zusammen gelten nicht.</translation>
    </message>
    <message>
        <source>The usual limits count.</source>
        <translation>Die üblichen Grenzen gelten.</translation>
    </message>
    <message>
        <source>Downloads wait; complete torrents are shared.</source>
        <translation>Ladende Torrents warten; vollständige Torrents werden verteilt.</translation>
    </message>
    <message>
        <source>All torrents wait.</source>
        <translation>Alle Torrents warten.</translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4</source>
        <extracomment>A day, two times and a profile: &quot;Monday, 08:30 to 09:00: Normal limits&quot;</extracomment>
        <translation>%1, %2 bis %3: %4</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <extracomment>%1 is a profile such as &quot;Full speed&quot;, %2 a time</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Download quota: %1 of %2</source>
        <extracomment>%1 and %2 are sizes</extracomment>
        <translation>Empfangskontingent: %1 von %2</translation>
    </message>
    <message>
        <source>Upload quota: %1 of %2</source>
        <translation>Sendekontingent: %1 von %2</translation>
    </message>
    <message>
        <source>The next period begins %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Der nächste Zeitraum beginnt %1.</translation>
    </message>
    <message>
        <source>%1 daily, %2 to %3</source>
        <extracomment>A profile such as &quot;Slow mode&quot; and two times</extracomment>
        <translation>%1 täglich, %2 bis %3</translation>
    </message>
    <message>
        <source>%1 %2, %3 to %4</source>
        <extracomment>A profile such as &quot;Slow mode&quot;, a day and two times</extracomment>
        <translation>%1 %2, %3 bis %4</translation>
    </message>
    <message>
        <source>%1 %2 to %3, %4 to %5</source>
        <extracomment>A profile such as &quot;Slow mode&quot;, two days and two times: &quot;Slow mode Mon to Fri, 09:00 to 17:00&quot;</extracomment>
        <translation>%1 %2 bis %3, %4 bis %5</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <extracomment>%1 and %2 are rates, or &quot;no limit&quot;</extracomment>
        <translation>%1 empfangen, %2 senden</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1 all week</source>
        <extracomment>%1 is a profile such as &quot;Normal limits&quot;</extracomment>
        <translation>%1 die ganze Woche</translation>
    </message>
    <message>
        <source>%1 until %2 %3, then %4</source>
        <extracomment>Two profiles, in between a day and a time: &quot;Slow mode until Mon 17:00, then Normal limits&quot;</extracomment>
        <translation>%1 bis %2 %3, danach %4</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Langsamer Modus</translation>
    </message>
    <message>
        <source>The limits of slow mode count instead of the usual ones.</source>
        <translation>Statt der üblichen Grenzen gelten die des langsamen Modus.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>No peers yet</source>
        <translation>Noch keine Peers</translation>
    </message>
    <message>
        <source>No peer answers</source>
        <translation>Kein Peer antwortet</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Getting the file list</source>
        <translation>Dateiliste wird geholt</translation>
    </message>
    <message>
        <source>Waiting (no. %1)</source>
        <translation>Wartet (Nr. %1)</translation>
    </message>
    <message>
        <source>Checking, %1</source>
        <translation>Wird geprüft, %1</translation>
    </message>
    <message>
        <source>Seeding</source>
        <translation>Wird verteilt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Hilfe</translation>
    </message>
    <message>
        <source>Nothing is downloading.</source>
        <translation>Nichts wird geladen.</translation>
    </message>
    <message>
        <source>Nothing is seeding.</source>
        <translation>Nichts wird verteilt.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Noch ist nichts fertig.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>Nichts ist angehalten.</translation>
    </message>
    <message>
        <source>Nothing is being checked.</source>
        <translation>Nichts wird geprüft.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nichts braucht Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Waiting, was too slow</source>
        <translation>Wartet, war zu langsam</translation>
    </message>
    <message>
        <source>As many downloads are active as the settings allow.</source>
        <translation>Es laufen so viele Downloads, wie die Einstellungen erlauben.</translation>
    </message>
    <message>
        <source>As many torrents are seeding as the settings allow.</source>
        <translation>Es verteilen so viele Torrents, wie die Einstellungen erlauben.</translation>
    </message>
    <message>
        <source>As many torrents are active as the settings allow.</source>
        <translation>Es sind so viele Torrents aktiv, wie die Einstellungen erlauben.</translation>
    </message>
    <message>
        <source>The files of other torrents are being checked.</source>
        <translation>Die Dateien anderer Torrents werden gerade geprüft.</translation>
    </message>
    <message>
        <source>It was slow while others waited, and is tried again after them.</source>
        <translation>Er war langsam, während andere warteten, und kommt nach ihnen wieder an die Reihe.</translation>
    </message>
    <message>
        <source>Verifying, %1</source>
        <extracomment>A finished download is read back from the disk</extracomment>
        <translation>Wird nachgelesen, %1</translation>
    </message>
    <message numerus="yes">
        <source>Repairing %n pieces</source>
        <translation>
            <numerusform>%n Stück wird repariert</numerusform>
            <numerusform>%n Stücke werden repariert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 and %n more)</source>
        <extracomment>%1 is &quot;Repairing 3 pieces&quot;, %2 the name of a file</extracomment>
        <translation>
            <numerusform>%1 (%2 und %n weitere)</numerusform>
            <numerusform>%1 (%2 und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Repairing 3 pieces&quot;, %2 the name of a file</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Paused by schedule</source>
        <translation>Vom Zeitplan angehalten</translation>
    </message>
    <message>
        <source>Quota is used up</source>
        <translation>Kontingent verbraucht</translation>
    </message>
    <message>
        <source>The schedule lets nothing of its kind run now.</source>
        <translation>Der Zeitplan lässt jetzt nichts davon laufen.</translation>
    </message>
    <message>
        <source>What the quota allows in this period is used up.</source>
        <translation>Was das Kontingent in diesem Zeitraum erlaubt, ist verbraucht.</translation>
    </message>
    <message>
        <source>Downloading, forced</source>
        <translation>Wird geladen, erzwungen</translation>
    </message>
    <message>
        <source>Seeding, forced</source>
        <translation>Wird verteilt, erzwungen</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>Moving, %1</source>
        <extracomment>Its files are brought to another folder; %1 is a percentage</extracomment>
        <translation>Wird verschoben, %1</translation>
    </message>
    <message>
        <source>Less space is free on its disk than is to stay free.</source>
        <translation>Auf seinem Datenträger ist weniger frei, als frei bleiben soll.</translation>
    </message>
    <message>
        <source>It runs whatever the queue, the schedule and its share limits say, until it is paused or “Start now” is switched off.</source>
        <translation>Er läuft, was auch immer Warteschlange, Zeitplan und Verteilziele sagen, bis er angehalten oder „Jetzt starten“ abgeschaltet wird.</translation>
    </message>
    <message>
        <source>It runs whatever the queue and the schedule say, until it is complete, it is paused or “Start now” is switched off.</source>
        <translation>Er läuft, was auch immer Warteschlange und Zeitplan sagen, bis er fertig ist, angehalten oder „Jetzt starten“ abgeschaltet wird.</translation>
    </message>
    <message>
        <source>All peers choke us</source>
        <translation>Alle Peers drosseln uns</translation>
    </message>
    <message>
        <source>Limited to %1</source>
        <extracomment>%1 is a rate</extracomment>
        <translation>Begrenzt auf %1</translation>
    </message>
    <message>
        <source>Slow: peers&apos; limits</source>
        <translation>Langsam: Peer-Grenzen</translation>
    </message>
    <message>
        <source>Slow: connection limit</source>
        <translation>Langsam: Verbindungen</translation>
    </message>
    <message>
        <source>Slow: requests in flight</source>
        <translation>Langsam: Anfragen</translation>
    </message>
    <message>
        <source>Slow: disk is busy</source>
        <translation>Langsam: Platte</translation>
    </message>
    <message>
        <source>Slow: verification</source>
        <translation>Langsam: Prüfung</translation>
    </message>
    <message>
        <source>Incomplete: nobody has %1</source>
        <translation>Unvollständig: niemand hat %1</translation>
    </message>
    <message>
        <source>Slow: %1 of %2 peers choke us</source>
        <translation>Langsam: %1 von %2 Peers drosseln uns</translation>
    </message>
    <message>
        <source>Pauses after file list, %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>Hält nach der Dateiliste, %1</translation>
    </message>
    <message>
        <source>Getting file list, %1</source>
        <translation>Dateiliste wird geholt, %1</translation>
    </message>
    <message>
        <source>Pauses after file list</source>
        <translation>Hält nach der Dateiliste</translation>
    </message>
    <message>
        <source>Done, ratio %1 reached</source>
        <translation>Fertig, Verhältnis %1 erreicht</translation>
    </message>
    <message>
        <source>It pauses as soon as its file list is here.</source>
        <translation>Er hält an, sobald seine Dateiliste da ist.</translation>
    </message>
</context>
<context>
    <name>TorrentColumns</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Connected peers of known peers.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tracker does not answer</source>
        <translation>Tracker antwortet nicht</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>999 of 9999</source>
        <translation>999 von 9999</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertiggestellt</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Down limit</source>
        <translation>Empfangsgrenze</translation>
    </message>
    <message>
        <source>Up limit</source>
        <translation>Sendegrenze</translation>
    </message>
    <message>
        <source>Queue no.</source>
        <translation>Platz Nr.</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>Save folder</source>
        <translation>Speicherordner</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Vergeudet</translation>
    </message>
    <message>
        <source>Piece size</source>
        <translation>Stückgröße</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Info hash</source>
        <translation>Info-Hash</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Begrenzt durch</translation>
    </message>
    <message>
        <source>Nobody has the rest</source>
        <translation>Niemand hat den Rest</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Aktive Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pieces in flight</source>
        <extracomment>Of the progress bar, for screen readers: pieces that are being fetched; %1 is &quot;63.0 percent&quot;</extracomment>
        <translation>
            <numerusform>%1, %n Stück unterwegs</numerusform>
            <numerusform>%1, %n Stücke unterwegs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackerAddress</name>
    <message>
        <source>An address is needed.</source>
        <translation>Es fehlt eine Adresse.</translation>
    </message>
    <message>
        <source>“%1” is longer than addresses are.</source>
        <translation>„%1“ ist länger, als Adressen sind.</translation>
    </message>
    <message>
        <source>“%1” is no address. One begins with http:// or https://.</source>
        <translation>„%1“ ist keine Adresse. Eine beginnt mit http:// oder https://.</translation>
    </message>
    <message>
        <source>“%1” is a tracker over UDP; only http:// and https:// work.</source>
        <translation>„%1“ ist ein Tracker über UDP; es gehen nur http:// und https://.</translation>
    </message>
    <message>
        <source>Trackers have addresses with http:// or https://, and “%1” has not.</source>
        <translation>Tracker haben Adressen mit http:// oder https://, „%1“ nicht.</translation>
    </message>
    <message>
        <source>“%1” names no host.</source>
        <translation>„%1“ nennt keinen Rechner.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>„%1“ steht schon in der Liste.</translation>
    </message>
</context>
<context>
    <name>TrafficStatistics</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A size and its share of the size above: &quot;304 MiB (2.4%)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Vergeudet</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Aktive Zeit</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>%1, %2 incoming</source>
        <translation>%1, %2 eingehend</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>%1 blocks, %2</source>
        <translation>%1 Blöcke, %2</translation>
    </message>
    <message>
        <source>Pieces in progress</source>
        <translation>Stücke in Arbeit</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>%1 write</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>%1 of pieces, %2 to be written</source>
        <translation>%1 von Stücken, %2 zu schreiben</translation>
    </message>
    <message>
        <source>Failed pieces</source>
        <translation>Fehlerhafte Stücke</translation>
    </message>
    <message>
        <source>Banned peers</source>
        <translation>Gesperrte Peers</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>In Prüfung</translation>
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
            <numerusform>%n anderer %1</numerusform>
            <numerusform>%n andere %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>Insgesamt</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AboutDialog</name>
    <message>
        <source>About Freshet</source>
        <translation>Über Freshet</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Freshet %1&lt;/h2&gt;&lt;p&gt;A fast, lean and open BitTorrent client.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;Made with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Freshet %1&lt;/h2&gt;&lt;p&gt;Ein schnelles, schlankes und offenes BitTorrent-Programm.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;&lt;p&gt;Gemacht mit Qt %2.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ActionSet</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tooltip: what a button does, and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add &amp;link…</source>
        <translation>&amp;Link hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Paste link</source>
        <translation>Link &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>A&amp;lle anhalten</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>&amp;An den Anfang</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Früher</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>L&amp;ast</source>
        <translation>Ans &amp;Ende</translation>
    </message>
    <message>
        <source>A&amp;nnounce now</source>
        <translation>Jetzt a&amp;nkündigen</translation>
    </message>
    <message>
        <source>&amp;Magnet link</source>
        <translation>&amp;Magnet-Link</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Info hash</source>
        <translation>&amp;Info-Hash</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove and &amp;delete files…</source>
        <translation>Entfernen und Dateien &amp;löschen …</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>Alle aus&amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Filter by name</source>
        <translation>Nach &amp;Namen filtern</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Speed &amp;limits…</source>
        <translation>&amp;Tempogrenzen …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Freshet</source>
        <translation>Ü&amp;ber Freshet</translation>
    </message>
    <message>
        <source>Sche&amp;dule…</source>
        <translation>&amp;Zeitplan …</translation>
    </message>
    <message>
        <source>&amp;Full speed for 1 hour</source>
        <translation>&amp;Volles Tempo für 1 Stunde</translation>
    </message>
    <message>
        <source>&amp;All limits…</source>
        <translation>&amp;Alle Grenzen …</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Verbindungen …</translation>
    </message>
    <message>
        <source>&amp;Ratio goal…</source>
        <translation>&amp;Ziel für das Verhältnis …</translation>
    </message>
    <message>
        <source>R&amp;ename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Save .torrent f&amp;ile…</source>
        <translation>.torrent-&amp;Datei speichern …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Details on the &amp;right</source>
        <translation>Details &amp;rechts</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Bequem</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>&amp;Kompakt</translation>
    </message>
    <message>
        <source>Create &amp;torrent…</source>
        <translation>Torren&amp;t erstellen…</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>S&amp;tatistik</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>&amp;Pieces in flight…</source>
        <translation>&amp;Stücke unterwegs…</translation>
    </message>
    <message>
        <source>Slo&amp;w mode</source>
        <translation>Lan&amp;gsamer Modus</translation>
    </message>
    <message>
        <source>Runs it whatever the queue and the schedule say, without taking a place from others; choose it again to end that</source>
        <translation>Startet ihn, was auch immer Warteschlange und Zeitplan sagen, ohne anderen den Platz zu nehmen; noch einmal gewählt endet das</translation>
    </message>
    <message>
        <source>Mo&amp;ve files…</source>
        <translation>Dateien &amp;verschieben …</translation>
    </message>
    <message>
        <source>Add torrent…</source>
        <translation>Torrent hinzufügen …</translation>
    </message>
    <message>
        <source>Add t&amp;orrent file…</source>
        <translation>T&amp;orrent-Datei hinzufügen …</translation>
    </message>
    <message>
        <source>Start now (s&amp;kip queue)</source>
        <translation>&amp;Jetzt starten (ohne Warten)</translation>
    </message>
    <message>
        <source>Do&amp;wnload in order</source>
        <translation>Der &amp;Reihe nach herunterladen</translation>
    </message>
    <message>
        <source>Super seeding</source>
        <translation>Superseeding</translation>
    </message>
    <message>
        <source>C&amp;heck files again</source>
        <translation>Dateien erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddFlow</name>
    <message>
        <source>There is nothing to add: no torrent file, link or info hash.</source>
        <translation>Es gibt nichts hinzuzufügen: keine Torrent-Datei, keinen Link, keinen Info-Hash.</translation>
    </message>
    <message>
        <source>“%1” is not a torrent.</source>
        <translation>„%1“ ist kein Torrent.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 items are not torrents.</source>
        <translation>
            <numerusform>%n von %1 Einträgen ist kein Torrent.</numerusform>
            <numerusform>%n von %1 Einträgen sind keine Torrents.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 steht schon in der Liste.</translation>
    </message>
    <message>
        <source>The file list of %1 has arrived.</source>
        <translation>Die Dateiliste von %1 ist da.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message numerus="yes">
        <source>%1 is already in the list. %n new trackers found.</source>
        <extracomment>%1 is a torrent</extracomment>
        <translation>
            <numerusform>%1 ist schon in der Liste. %n neuer Tracker gefunden.</numerusform>
            <numerusform>%1 ist schon in der Liste. %n neue Tracker gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n trackers</source>
        <translation>
            <numerusform>%n Tracker hinzufügen</numerusform>
            <numerusform>%n Tracker hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>adding without asking</source>
        <translation>Hinzufügen ohne Nachfrage</translation>
    </message>
    <message>
        <source>From now on torrents are added to %1 without asking.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Torrents kommen von jetzt an ohne Nachfrage nach %1.</translation>
    </message>
    <message>
        <source>Getting the torrent file from %1…</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Die Torrent-Datei von %1 wird geholt …</translation>
    </message>
    <message numerus="yes">
        <source>Getting %n torrent files…</source>
        <translation>
            <numerusform>%n Torrent-Datei wird geholt …</numerusform>
            <numerusform>%n Torrent-Dateien werden geholt …</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Added %1 to %2.</source>
        <extracomment>%1 is a torrent, %2 a folder</extracomment>
        <translation>%1 zu %2 hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n torrents to %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>%n Torrent zu %1 hinzugefügt.</numerusform>
            <numerusform>%n Torrents zu %1 hinzugefügt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddFolderPanel</name>
    <message>
        <source>&amp;Save in</source>
        <translation>&amp;Speichern in</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>C&amp;hoose another folder…</source>
        <translation>&amp;Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>Type the path of a folder, or choose one.</source>
        <translation>Den Pfad eines Ordners eingeben oder einen wählen.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose another one.</source>
        <translation>In diesen Ordner lässt sich nicht schreiben. Ein anderer ist nötig.</translation>
    </message>
    <message>
        <source>Not enough space: %1 needed, %2 free</source>
        <translation>Nicht genug Platz: %1 nötig, %2 frei</translation>
    </message>
    <message>
        <source>%1 needed</source>
        <translation>%1 nötig</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 free, nothing more needed</source>
        <extracomment>%1 is a size: the files are there already, or none is wanted</extracomment>
        <translation>%1 frei, mehr wird nicht gebraucht</translation>
    </message>
    <message>
        <source>%1 free, %2 needed, %3 left after</source>
        <translation>%1 frei, %2 nötig, danach bleiben %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files exist here. Without a check the others count as complete, too.</source>
        <translation>
            <numerusform>%1 von %n Datei ist schon da. Ohne Prüfung gelten auch die anderen als vollständig.</numerusform>
            <numerusform>%1 von %n Dateien sind schon da. Ohne Prüfung gelten auch die anderen als vollständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files exist here and will not be checked.</source>
        <translation>Die Dateien sind schon da und werden nicht geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files exist here and will be checked first.</source>
        <translation>
            <numerusform>%1 von %n Datei ist schon da und wird zuerst geprüft.</numerusform>
            <numerusform>%1 von %n Dateien sind schon da und werden zuerst geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder will be created.</source>
        <translation>Der Ordner wird angelegt.</translation>
    </message>
    <message>
        <source>F&amp;ree space…</source>
        <translation>Platz f&amp;reigeben …</translation>
    </message>
    <message>
        <source>Shows which finished torrents could go from this disk.</source>
        <translation>Zeigt, welche fertigen Torrents von diesem Datenträger weichen könnten.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddListPanel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (getting the file list)</source>
        <translation>%1 (Dateiliste wird geholt)</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents to add</source>
        <translation>
            <numerusform>%n Torrent hinzuzufügen</numerusform>
            <numerusform>%n Torrents hinzuzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Torrents to add</source>
        <translation>Torrents zum Hinzufügen</translation>
    </message>
    <message>
        <source>What the choices apply to</source>
        <translation>Wofür die Wahl gilt</translation>
    </message>
    <message numerus="yes">
        <source>Folder and options apply to all %n torrents</source>
        <translation>
            <numerusform>Ordner und Optionen gelten für %n Torrent</numerusform>
            <numerusform>Ordner und Optionen gelten für alle %n Torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder and options apply to the selected torrent only</source>
        <translation>Ordner und Optionen gelten nur für den gewählten Torrent</translation>
    </message>
    <message>
        <source>%1 (fetching the .torrent)</source>
        <extracomment>%1 is a name or an address</extracomment>
        <translation>%1 (die .torrent-Datei wird geholt)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <extracomment>%1 is a name or an address</extracomment>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>This one is not fetched or added.</source>
        <translation>Dieser wird weder geholt noch hinzugefügt.</translation>
    </message>
    <message>
        <source>Drop or paste more here</source>
        <translation>Weitere hierher ziehen oder einfügen</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddMorePanel</name>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>None; several with commas between them</source>
        <translation>Keine; mehrere durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Download limit</source>
        <translation>&amp;Empfangsgrenze</translation>
    </message>
    <message>
        <source>Download limit</source>
        <translation>Empfangsgrenze</translation>
    </message>
    <message>
        <source>Up&amp;load limit</source>
        <translation>Sen&amp;degrenze</translation>
    </message>
    <message>
        <source>Upload limit</source>
        <translation>Sendegrenze</translation>
    </message>
    <message>
        <source>The files are complete: do not chec&amp;k them</source>
        <translation>Die Dateien sind vollständig: nicht &amp;prüfen</translation>
    </message>
    <message>
        <source>For files that are known to be whole. What turns out to be damaged later is downloaded again.</source>
        <translation>Für Dateien, die sicher ganz sind. Was sich später als beschädigt erweist, wird neu geladen.</translation>
    </message>
    <message>
        <source>First in the &amp;queue</source>
        <translation>Als &amp;erster in die Warteschlange</translation>
    </message>
    <message>
        <source>It starts before all torrents that wait. Otherwise it waits behind them.</source>
        <translation>Er beginnt vor allen wartenden Torrents. Sonst wartet er hinter ihnen.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddOptionsPanel</name>
    <message>
        <source>Cate&amp;gory</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Ohne Kategorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>A category of this name will be created.</source>
        <translation>Eine Kategorie dieses Namens wird angelegt.</translation>
    </message>
    <message>
        <source>Start &amp;paused</source>
        <translation>&amp;Angehalten beginnen</translation>
    </message>
    <message>
        <source>Download in &amp;order</source>
        <translation>Der &amp;Reihe nach herunterladen</translation>
    </message>
    <message>
        <source>Pieces are fetched from first to last, so that media can be watched early.</source>
        <translation>Stücke werden vom ersten bis zum letzten geholt, damit Medien früh abgespielt werden können.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Tags, limits, no check, place in the queue, and what the torrent says of itself</source>
        <translation>Schlagwörter, Grenzen, ohne Prüfung, Platz in der Warteschlange und was der Torrent von sich sagt</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddTorrentDialog</name>
    <message>
        <source>&amp;Add torrent</source>
        <translation>Torrent &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add torrents</source>
        <extracomment>%1 is the name of a torrent</extracomment>
        <translation>Torrents hinzufügen</translation>
    </message>
    <message>
        <source>Add torrent: %1</source>
        <translation>Torrent hinzufügen: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n torrents</source>
        <translation>
            <numerusform>%n Torrent &amp;hinzufügen</numerusform>
            <numerusform>%n Torrents &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use these choices from now on without asking</source>
        <translation>Diese Wahl ab jetzt &amp;ohne Nachfrage verwenden</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AdvancedPage</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>&amp;Changed only</source>
        <translation>&amp;Nur geänderte</translation>
    </message>
    <message>
        <source>Reset &amp;this setting</source>
        <translation>&amp;Diese Einstellung zurücksetzen</translation>
    </message>
    <message>
        <source>Not changed: %1 can be: %2</source>
        <extracomment>%1 is the name of a setting, %2 what its values are, such as &quot;1 to 20,000&quot;</extracomment>
        <translation>Nicht geändert: %1 kann sein: %2</translation>
    </message>
    <message>
        <source>Name, value or purpose</source>
        <translation>Name, Wert oder Zweck</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>Einstellungen filtern</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>Reset this setting</source>
        <translation>Diese Einstellung zurücksetzen</translation>
    </message>
    <message>
        <source>%1: %2
Values: %3
Default: %4
Takes effect at once.</source>
        <extracomment>A setting: its name, what it does, its values, and its default</extracomment>
        <translation>%1: %2
Werte: %3
Vorgabe: %4
Wirkt sofort.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Set of colours</source>
        <translation>Farbsatz</translation>
    </message>
    <message>
        <source>Everything that a colour says is also said by a word, an icon or a pattern.</source>
        <translation>Was eine Farbe sagt, sagt immer auch ein Wort, ein Symbol oder ein Muster.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Red-green safe</source>
        <translation>Für Rot-Grün-Schwäche</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Words and numbers</source>
        <translation>Wörter und Zahlen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Limits may be typed in any of them.</source>
        <translation>Grenzen können in jeder davon eingegeben werden.</translation>
    </message>
    <message>
        <source>KiB and MiB (1,024 bytes)</source>
        <translation>KiB und MiB (1.024 Bytes)</translation>
    </message>
    <message>
        <source>kB and MB (1,000 bytes)</source>
        <translation>kB und MB (1.000 Bytes)</translation>
    </message>
    <message>
        <source>Rates in bits per second</source>
        <translation>Geschwindigkeiten in Bit pro Sekunde</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The window is built anew in it.</source>
        <translation>Das Fenster wird in ihr neu aufgebaut.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Update interval</source>
        <translation>Neue Werte alle</translation>
    </message>
    <message>
        <source>How often numbers change. What you do shows at once, and charts miss nothing.</source>
        <translation>Wie oft sich Zahlen ändern. Was Sie tun, zeigt sich sofort, und Diagrammen entgeht nichts.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Order, widths and which are shown, as they were at first.</source>
        <translation>Reihenfolge, Breiten und welche zu sehen sind, wie am Anfang.</translation>
    </message>
    <message>
        <source>Reset all columns</source>
        <translation>Alle Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>freshet::ui::BannedPeersDialog</name>
    <message>
        <source>&amp;Lift ban</source>
        <translation>Sperre &amp;aufheben</translation>
    </message>
    <message>
        <source>Banned peers</source>
        <translation>Gesperrte Peers</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweis</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Sent a false file list</source>
        <translation>Sandte eine falsche Dateiliste</translation>
    </message>
    <message>
        <source>Block %1 of piece %2 was wrong</source>
        <translation>Block %1 von Stück %2 war falsch</translation>
    </message>
    <message>
        <source>All of piece %1 came from it and was wrong</source>
        <translation>Das ganze Stück %1 kam von ihm und war falsch</translation>
    </message>
    <message numerus="yes">
        <source>%1 wrong blocks in %n pieces</source>
        <extracomment>%1 is a number of blocks</extracomment>
        <translation>
            <numerusform>%1 falsche Blöcke in %n Stück</numerusform>
            <numerusform>%1 falsche Blöcke in %n Stücken</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole address is banned</source>
        <translation>die ganze Adresse ist gesperrt</translation>
    </message>
    <message>
        <source>Blocked by you</source>
        <translation>Von Ihnen ausgesperrt</translation>
    </message>
    <message>
        <source>Nothing of %1 is taken from these peers or sent to them: they have sent wrong data, or you have blocked them.</source>
        <translation>Von diesen Peers wird für %1 nichts genommen und ihnen wird nichts gesendet: Sie haben falsche Daten gesendet, oder Sie haben sie gesperrt.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Blocked by you, with the whole address</source>
        <translation>Von Ihnen gesperrt, mit der ganzen Adresse</translation>
    </message>
    <message>
        <source>Freshet quits</source>
        <translation>Freshet beendet wird</translation>
    </message>
    <message>
        <source>You lift it</source>
        <translation>Sie die Sperre aufheben</translation>
    </message>
</context>
<context>
    <name>freshet::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>freshet::ui::BarStack</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::CategoryFlow</name>
    <message>
        <source>&amp;New category…</source>
        <translation>&amp;Neue Kategorie …</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Save path…</source>
        <translation>&amp;Speicherort …</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>&amp;Grenzen …</translation>
    </message>
    <message>
        <source>Re&amp;move, torrents stay</source>
        <translation>&amp;Entfernen, Torrents bleiben</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Neue Kategorie</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>Name der Kategorie</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message>
        <source>Rename category</source>
        <translation>Kategorie umbenennen</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Neuer Name von %1</translation>
    </message>
    <message>
        <source>Save torrents of %1 in</source>
        <translation>Torrents von %1 speichern in</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents of %1 are in other folders.</source>
        <translation>
            <numerusform>%n Torrent von %1 ist in einem anderen Ordner.</numerusform>
            <numerusform>%n Torrents von %1 sind in anderen Ordnern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move existing</source>
        <translation>Vorhandene verschieben</translation>
    </message>
    <message>
        <source>No save &amp;path of its own</source>
        <translation>Kein eigener S&amp;peicherort</translation>
    </message>
    <message>
        <source>change of the save path of the category %1</source>
        <translation>Wechsel des Speicherorts der Kategorie %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::CategoryFolders</name>
    <message>
        <source>There are no categories yet. The side bar has a menu to make one.</source>
        <translation>Es gibt noch keine Kategorien. Die Seitenleiste hat ein Menü, um eine anzulegen.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Move existing…</source>
        <translation>Vorhandene verschieben …</translation>
    </message>
    <message>
        <source>Category folders</source>
        <translation>Ordner der Kategorien</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Wie alle anderen</translation>
    </message>
    <message>
        <source>Folder for new torrents of the category %1</source>
        <extracomment>%1 is a category</extracomment>
        <translation>Ordner für neue Torrents der Kategorie %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ChartTableModel</name>
    <message>
        <source>%1, mean, bytes/s</source>
        <translation>%1, Mittel, Byte/s</translation>
    </message>
    <message>
        <source>%1, highest, bytes/s</source>
        <translation>%1, Höchstwert, Byte/s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date and time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <extracomment>%1 is the name of a line of a chart.</extracomment>
        <translation>%1, Mittel</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, Höchstwert</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ColumnHeader</name>
    <message>
        <source>Fit width of this column</source>
        <translation>Breite dieser Spalte anpassen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ConcurrencyPage</name>
    <message>
        <source>Concurrency</source>
        <translation>Gleichzeitigkeit</translation>
    </message>
    <message>
        <source>Torrents</source>
        <translation>Torrents</translation>
    </message>
    <message>
        <source>Active downloads</source>
        <translation>Aktive Downloads</translation>
    </message>
    <message>
        <source>Further downloads wait until one of these is done.</source>
        <translation>Weitere Downloads warten, bis einer davon fertig ist.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Active seeds</source>
        <translation>Aktive Seeds</translation>
    </message>
    <message>
        <source>Checked at once</source>
        <translation>Gleichzeitig geprüft</translation>
    </message>
    <message>
        <source>Torrents whose files are compared with their hashes at the same time.</source>
        <translation>Torrents, deren Dateien gleichzeitig mit ihren Prüfsummen verglichen werden.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Per torrent</source>
        <translation>Je Torrent</translation>
    </message>
    <message>
        <source>New per second</source>
        <translation>Neue je Sekunde</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Warten auf Antwort</translation>
    </message>
    <message>
        <source>Half-open connections. Some routers cannot take many.</source>
        <translation>Halb offene Verbindungen. Manche Router vertragen nicht viele.</translation>
    </message>
    <message>
        <source>Upload slots per torrent</source>
        <translation>Sendeplätze je Torrent</translation>
    </message>
    <message>
        <source>Peers that are sent data at the same time.</source>
        <translation>Peers, denen gleichzeitig gesendet wird.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Pieces per peer</source>
        <translation>Stücke je Peer</translation>
    </message>
    <message>
        <source>How many pieces one peer may be fetching for this client at the same time.</source>
        <translation>Wie viele Stücke ein Peer gleichzeitig für dieses Programm liefern darf.</translation>
    </message>
    <message>
        <source>Requests per peer</source>
        <translation>Anfragen je Peer</translation>
    </message>
    <message>
        <source>Blocks of 16 KiB asked of one peer at the same time. Automatic follows its rate and latency.</source>
        <translation>Blöcke von 16 KiB, um die ein Peer gleichzeitig gebeten wird. „Automatisch“ richtet sich nach seiner Rate und Antwortzeit.</translation>
    </message>
    <message>
        <source>Active torrents</source>
        <translation>Aktive Torrents</translation>
    </message>
    <message>
        <source>Downloads and seeds together.</source>
        <translation>Downloads und Verteilungen zusammen.</translation>
    </message>
    <message>
        <source>Slow below (KiB/s)</source>
        <translation>Langsam unter (KiB/s)</translation>
    </message>
    <message>
        <source>A torrent that is slow leaves its place to one that waits.</source>
        <translation>Ein langsamer Torrent überlässt seinen Platz einem, der wartet.</translation>
    </message>
    <message>
        <source>Never slow</source>
        <translation>Nie langsam</translation>
    </message>
    <message>
        <source>Slow after (s)</source>
        <translation>Langsam nach (s)</translation>
    </message>
    <message>
        <source>So long must the rate be below, before a torrent counts as slow.</source>
        <translation>So lange muss die Rate darunter liegen, bis ein Torrent als langsam gilt.</translation>
    </message>
    <message>
        <source>Pieces per torrent</source>
        <translation>Stücke je Torrent</translation>
    </message>
    <message>
        <source>How many pieces of one torrent are fetched at the same time, by all its peers together. Automatic is as many as there is memory for.</source>
        <translation>Wie viele Stücke eines Torrents gleichzeitig geholt werden, von allen seinen Peers zusammen. „Automatisch“ sind so viele, wie der Speicher erlaubt.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::CreateTorrentDialog</name>
    <message>
        <source>Create torrent</source>
        <translation>Torrent erstellen</translation>
    </message>
    <message>
        <source>&amp;Make a torrent of</source>
        <translation>&amp;Torrent machen aus</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Piece size</source>
        <translation>Stück&amp;größe</translation>
    </message>
    <message>
        <source>&amp;Trackers</source>
        <translation>T&amp;racker</translation>
    </message>
    <message>
        <source>&amp;Web seeds</source>
        <translation>&amp;Webseeds</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>S&amp;peichern als</translation>
    </message>
    <message>
        <source>A file or a folder</source>
        <translation>Eine Datei oder ein Ordner</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Datei…</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>Ord&amp;ner…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>P&amp;rivate: peers come from these trackers only</source>
        <translation>Pr&amp;ivat: Peers kommen nur von diesen Trackern</translation>
    </message>
    <message>
        <source>&amp;Share it when it is made</source>
        <translation>Gleich &amp;verteilen, wenn er gemacht ist</translation>
    </message>
    <message>
        <source>One address a line. An empty line begins trackers that are asked only when those before it fail.</source>
        <translation>Eine Adresse je Zeile. Nach einer leeren Zeile folgen Tracker, die nur gefragt werden, wenn die davor nicht antworten.</translation>
    </message>
    <message>
        <source>Addresses of servers that have the same files, one a line.</source>
        <translation>Adressen von Servern mit denselben Dateien, eine je Zeile.</translation>
    </message>
    <message>
        <source>Some private trackers want a word here, so that the torrent is theirs alone.</source>
        <translation>Manche privaten Tracker wollen hier ein Wort, damit der Torrent nur ihrer ist.</translation>
    </message>
    <message>
        <source>Version 1: for every program</source>
        <translation>Version 1: für jedes Programm</translation>
    </message>
    <message>
        <source>Versions 1 and 2 together (hybrid)</source>
        <translation>Versionen 1 und 2 zusammen (hybrid)</translation>
    </message>
    <message>
        <source>Version 2 only: for recent programs</source>
        <translation>Nur Version 2: für neuere Programme</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatisch (%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Make a torrent of</source>
        <translation>Torrent machen aus</translation>
    </message>
    <message>
        <source>Save torrent</source>
        <translation>Torrent speichern</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>Torrent-Dateien (*.torrent)</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Da ist nichts darin.</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4</source>
        <extracomment>%1 is &quot;12 files&quot;, %2 a size, %3 is &quot;1,210 pieces&quot;, %4 the size of a piece</extracomment>
        <translation>%1, %2: %3 zu %4</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stücke</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshet cannot share torrents of version 2 alone yet.</source>
        <translation>Freshet kann Torrents nur der Version 2 noch nicht verteilen.</translation>
    </message>
    <message>
        <source>&amp;Create torrent</source>
        <translation>Torrent &amp;erstellen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DesktopFlow</name>
    <message>
        <source>Torrents are being downloaded</source>
        <translation>Torrents werden heruntergeladen</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DetailsFlow</name>
    <message>
        <source>change of limits</source>
        <translation>Änderung der Grenzen</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n trackers</source>
        <translation>
            <numerusform>Entfernen von %n Tracker</numerusform>
            <numerusform>Entfernen von %n Trackern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n trackers.</source>
        <translation>
            <numerusform>%n Tracker entfernt.</numerusform>
            <numerusform>%n Tracker entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>move between tiers</source>
        <translation>Verschieben in eine andere Stufe</translation>
    </message>
    <message>
        <source>A tracker has one address.</source>
        <translation>Ein Tracker hat eine Adresse.</translation>
    </message>
    <message>
        <source>new address of a tracker</source>
        <translation>neue Adresse eines Trackers</translation>
    </message>
    <message>
        <source>Block for ever</source>
        <translation>Für immer sperren</translation>
    </message>
    <message>
        <source>Block %1 for ever?</source>
        <translation>%1 für immer sperren?</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for ever?</source>
        <translation>
            <numerusform>%n Peer für immer sperren?</numerusform>
            <numerusform>%n Peers für immer sperren?</numerusform>
        </translation>
    </message>
    <message>
        <source>This torrent then has nothing to do with anybody at the address, as programs take a new name at each start. To lift it again, use the button for banned peers below the list of peers.</source>
        <translation>Dieser Torrent hat dann mit niemandem an der Adresse zu tun, denn Programme nehmen bei jedem Start einen neuen Namen. Aufheben lässt es sich mit der Schaltfläche für gesperrte Peers unter der Liste der Peers.</translation>
    </message>
    <message>
        <source>&amp;Block for ever</source>
        <translation>&amp;Für immer sperren</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DetailsPanel</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>all torrents</source>
        <translation>allen Torrents</translation>
    </message>
    <message>
        <source>Peers (%1)</source>
        <translation>Peers (%1)</translation>
    </message>
    <message>
        <source>Trackers (%1)</source>
        <translation>Tracker (%1)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Select one torrent to see its trackers.</source>
        <translation>Wählen Sie einen Torrent aus, um seine Tracker zu sehen.</translation>
    </message>
    <message>
        <source>Select one of them to see its trackers.</source>
        <translation>Wählen Sie einen davon aus, um seine Tracker zu sehen.</translation>
    </message>
    <message>
        <source>Select one torrent to see its pieces.</source>
        <translation>Wählen Sie einen Torrent aus, um seine Stücke zu sehen.</translation>
    </message>
    <message>
        <source>Select one of them to see its pieces.</source>
        <translation>Wählen Sie einen davon aus, um seine Stücke zu sehen.</translation>
    </message>
    <message>
        <source>Select one torrent to see its log.</source>
        <translation>Wählen Sie einen Torrent aus, um sein Protokoll zu sehen.</translation>
    </message>
    <message>
        <source>Select one of them to see its log.</source>
        <translation>Wählen Sie einen davon aus, um sein Protokoll zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n Torrent</numerusform>
            <numerusform>%n Torrents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::DownloadsPage</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>For torrents added from now on.</source>
        <translation>Für Torrents, die von jetzt an hinzukommen.</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>Add the torrent files of a folder</source>
        <translation>Torrent-Dateien eines Ordners hinzufügen</translation>
    </message>
    <message>
        <source>Torrents that appear there are added without asking.</source>
        <translation>Torrents, die dort auftauchen, werden ohne Frage hinzugefügt.</translation>
    </message>
    <message>
        <source>Not the folders in it.</source>
        <translation>Nicht die Ordner darin.</translation>
    </message>
    <message>
        <source>Delete torrent files that were added</source>
        <translation>Hinzugefügte Torrent-Dateien löschen</translation>
    </message>
    <message>
        <source>If not, they get the ending “.added”.</source>
        <translation>Sonst bekommen sie die Endung „.added“.</translation>
    </message>
    <message>
        <source>Ask when adding</source>
        <translation>Nachfragen beim Hinzufügen</translation>
    </message>
    <message>
        <source>Where to save a torrent, and which of its files. Hold Shift while dropping to add without being asked.</source>
        <translation>Wo ein Torrent gespeichert wird und welche seiner Dateien. Mit gedrückter Umschalttaste abgelegt, wird nicht gefragt.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Only for several files</source>
        <translation>Nur bei mehreren Dateien</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Category folders</source>
        <translation>Ordner der Kategorien</translation>
    </message>
    <message>
        <source>New torrents of a category are saved there.</source>
        <translation>Neue Torrents einer Kategorie werden dort gespeichert.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DropArea</name>
    <message>
        <source>Drop a .torrent file or a magnet link here</source>
        <translation>Torrent-Datei oder Magnet-Link hier ablegen</translation>
    </message>
    <message>
        <source>Addresses of torrent files and info hashes as text will do, too.</source>
        <translation>Adressen von Torrent-Dateien und Info-Hashes als Text gehen auch.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>freshet::ui::EventListModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Torrent</source>
        <translation>Torrent</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileListWait</name>
    <message>
        <source>Getting the torrent file…</source>
        <translation>Die Torrent-Datei wird geholt …</translation>
    </message>
    <message>
        <source>Getting the file list…</source>
        <translation>Dateiliste wird geholt…</translation>
    </message>
    <message>
        <source>Getting the torrent file</source>
        <translation>Torrent-Datei wird geholt</translation>
    </message>
    <message>
        <source>Getting the file list</source>
        <translation>Dateiliste wird geholt</translation>
    </message>
    <message>
        <source>Add now, choose &amp;files later</source>
        <translation>Jetzt hinzufügen, Dateien &amp;später wählen</translation>
    </message>
    <message>
        <source>All its files are fetched unless others are chosen later.</source>
        <translation>Alle Dateien werden geholt, wenn später nicht andere gewählt werden.</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>Holen abbrechen</translation>
    </message>
    <message>
        <source>This one is not fetched or added.</source>
        <translation>Dieser wird weder geholt noch hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileTreeModel</name>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Nobody connected has all of it.</source>
        <translation>Niemand, der verbunden ist, hat alles davon.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>%1
Skipped: it is not downloaded. Some of its data may exist all the same, as pieces at its edges are shared with files that are wanted.</source>
        <translation>%1
Ausgelassen: wird nicht heruntergeladen. Ein Teil der Daten kann trotzdem da sein, weil Stücke am Rand mit gewünschten Dateien geteilt sind.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileTreePanel</name>
    <message>
        <source>Filter files</source>
        <translation>Dateien filtern</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Download every file</source>
        <translation>Alle Dateien herunterladen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Download no file</source>
        <translation>Keine Datei herunterladen</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>Download the selected files, or those that match the filter, and no others</source>
        <translation>Die ausgewählten Dateien herunterladen, oder die zum Filter passenden, und keine anderen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files, %2 of %3</source>
        <extracomment>&quot;7 of 8 files, 150.3 MiB of 170.3 MiB&quot;</extracomment>
        <translation>
            <numerusform>%1 von %n Datei, %2 von %3</numerusform>
            <numerusform>%1 von %n Dateien, %2 von %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FilesTab</name>
    <message>
        <source>The files are not known yet.</source>
        <translation>Die Dateien sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>For one file at a time.</source>
        <translation>Nur für eine Datei auf einmal.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show pieces</source>
        <translation>Stücke zeigen</translation>
    </message>
    <message>
        <source>Select one torrent to see its files.</source>
        <translation>Einen Torrent auswählen, um seine Dateien zu sehen.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>One at a time.</source>
        <translation>Nur einer auf einmal.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FreeSpaceDialog</name>
    <message>
        <source>Remove and &amp;delete files…</source>
        <translation>Entfernen und Dateien &amp;löschen …</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Platz freigeben</translation>
    </message>
    <message>
        <source>Finished torrents on the same disk, the largest first. Files in the trash take up space until it is emptied.</source>
        <translation>Fertige Torrents auf demselben Datenträger, die größten zuerst. Dateien im Papierkorb belegen Platz, bis er geleert wird.</translation>
    </message>
    <message>
        <source>Finished torrents on this disk</source>
        <translation>Fertige Torrents auf diesem Datenträger</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>In %1 %2 are needed.</source>
        <extracomment>%1 is a folder, %2 a size</extracomment>
        <translation>In %1 werden %2 gebraucht.</translation>
    </message>
    <message>
        <source>In %1 %2 more are needed: %3 needed, %4 free.</source>
        <extracomment>%1 is a folder, the others are sizes</extracomment>
        <translation>In %1 fehlen %2: %3 werden gebraucht, %4 sind frei.</translation>
    </message>
    <message>
        <source>There is enough space in %1 now: %2 needed, %3 free.</source>
        <translation>In %1 ist jetzt genug Platz: %2 werden gebraucht, %3 sind frei.</translation>
    </message>
    <message>
        <source>Looking at the torrents…</source>
        <translation>Die Torrents werden durchgesehen …</translation>
    </message>
    <message>
        <source>No finished torrent has its files on this disk.</source>
        <translation>Kein fertiger Torrent hat seine Dateien auf diesem Datenträger.</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents selected, %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>%n Torrent ausgewählt, %1</numerusform>
            <numerusform>%n Torrents ausgewählt, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select what can go.</source>
        <translation>Auswählen, was weg kann.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Start hidden</source>
        <translation>Verborgen starten</translation>
    </message>
    <message>
        <source>Only the icon is shown at the next start, where the desktop has a place for it.</source>
        <translation>Beim nächsten Start erscheint nur das Symbol, wo der Desktop Platz dafür hat.</translation>
    </message>
    <message>
        <source>Closing the window keeps Freshet running</source>
        <translation>Freshet läuft nach dem Schließen des Fensters weiter</translation>
    </message>
    <message>
        <source>Where the desktop has a place for its icon. Quit ends it.</source>
        <translation>Wo der Desktop Platz für das Symbol hat. Beenden beendet es.</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>Der Computer</translation>
    </message>
    <message>
        <source>Keep the computer awake while downloading</source>
        <translation>Computer beim Herunterladen wach halten</translation>
    </message>
    <message>
        <source>When everything is done</source>
        <translation>Wenn alles fertig ist</translation>
    </message>
    <message>
        <source>Once, after a minute in which you can cancel it. Only until Freshet quits.</source>
        <translation>Einmal, nach einer Minute, in der man es abbrechen kann. Nur bis Freshet beendet wird.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Herunterfahren</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Mit der Sitzung starten</translation>
    </message>
    <message>
        <source>Freshet starts by itself when you log in.</source>
        <translation>Freshet startet von selbst, wenn Sie sich anmelden.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::GroupLimitsDialog</name>
    <message>
        <source>Limits of %1</source>
        <translation>Grenzen von %1</translation>
    </message>
    <message>
        <source>They hold for all torrents of the category together.</source>
        <translation>Sie gelten für alle Torrents der Kategorie zusammen.</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>&amp;Kontingent</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitBanner</name>
    <message>
        <source>Looking for peers that have the file list.</source>
        <translation>Peers mit der Dateiliste werden gesucht.</translation>
    </message>
    <message numerus="yes">
        <source>Getting the file list from %n connected peers.</source>
        <translation>
            <numerusform>Die Dateiliste wird von %n verbundenen Peer geholt.</numerusform>
            <numerusform>Die Dateiliste wird von %n verbundenen Peers geholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Check files again</source>
        <translation>Dateien erneut prüfen</translation>
    </message>
    <message>
        <source>Announce now</source>
        <translation>Jetzt ankündigen</translation>
    </message>
    <message>
        <source>Change limits</source>
        <translation>Limits ändern</translation>
    </message>
    <message>
        <source>Change numbers</source>
        <translation>Zahlen ändern</translation>
    </message>
    <message>
        <source>Lift its limit</source>
        <translation>Limit aufheben</translation>
    </message>
    <message>
        <source>What is on the disk is not what was written.</source>
        <translation>Was auf dem Datenträger steht, ist nicht, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Change share limits</source>
        <translation>Teilungsgrenzen ändern</translation>
    </message>
    <message>
        <source>Limits of the category</source>
        <translation>Grenzen der Kategorie</translation>
    </message>
    <message>
        <source>Full speed for 1 h</source>
        <translation>1 Stunde volle Geschwindigkeit</translation>
    </message>
    <message>
        <source>Raise to %1</source>
        <translation>Auf %1 erhöhen</translation>
    </message>
    <message>
        <source>Show peers</source>
        <translation>Peers zeigen</translation>
    </message>
    <message>
        <source>End slow mode</source>
        <translation>Langsamen Modus beenden</translation>
    </message>
    <message>
        <source>Its files are being moved to %1.</source>
        <translation>Seine Dateien werden nach %1 verschoben.</translation>
    </message>
    <message>
        <source>Its files are moved to %1 after those of others.</source>
        <translation>Seine Dateien werden nach denen anderer nach %1 verschoben.</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Trotzdem starten</translation>
    </message>
    <message>
        <source>Change limit…</source>
        <translation>Grenze ändern …</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>Stop moving</source>
        <translation>Verschieben abbrechen</translation>
    </message>
    <message>
        <source>Limits of the tag</source>
        <translation>Grenzen des Schlagworts</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>Jetzt fortsetzen</translation>
    </message>
    <message>
        <source>Its files are being checked: %1.</source>
        <translation>Die Dateien werden geprüft: %1.</translation>
    </message>
    <message>
        <source>%1 of it is here.</source>
        <translation>%1 davon ist da.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Raise upload limit</source>
        <translation>Sendegrenze erhöhen</translation>
    </message>
    <message>
        <source>Use Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Replace slow peers</source>
        <translation>Langsame Peers ersetzen</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitsFlow</name>
    <message>
        <source>&amp;Schedule and limits…</source>
        <translation>&amp;Zeitplan und Grenzen …</translation>
    </message>
    <message>
        <source>torrents without a category</source>
        <translation>Torrents ohne Kategorie</translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>%n Peer</numerusform>
            <numerusform>%n Peers</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the download limit</source>
        <translation>Änderung der Download-Grenze</translation>
    </message>
    <message>
        <source>change of the upload limit</source>
        <translation>Änderung der Upload-Grenze</translation>
    </message>
    <message>
        <source>change of the limits of torrents without a category</source>
        <translation>Änderung der Grenzen von Torrents ohne Kategorie</translation>
    </message>
    <message>
        <source>change of the limits of the category %1</source>
        <translation>Änderung der Grenzen der Kategorie %1</translation>
    </message>
    <message>
        <source>change of the limits of the tag %1</source>
        <translation>Änderung der Grenzen des Schlagworts %1</translation>
    </message>
    <message>
        <source>change of the limits of the peer %1</source>
        <translation>Änderung der Grenzen des Peers %1</translation>
    </message>
    <message numerus="yes">
        <source>change of the limits of %n peers</source>
        <translation>
            <numerusform>Änderung der Grenzen von %n Peer</numerusform>
            <numerusform>Änderung der Grenzen von %n Peers</numerusform>
        </translation>
    </message>
    <message>
        <source>change of requests in flight</source>
        <translation>Änderung der Anfragen unterwegs</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitsMenu</name>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Grenzen</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Empfangen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Schedule and limits…</source>
        <translation>&amp;Zeitplan und Grenzen…</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ListArea</name>
    <message>
        <source>Drop a .torrent file or a magnet link here</source>
        <translation>Torrent-Datei oder Magnet-Link hier ablegen</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>Add torrent file…</source>
        <translation>Torrent-Datei hinzufügen …</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>Link einfügen</translation>
    </message>
    <message>
        <source>Files are saved in %1 (&lt;a href=&quot;#&quot;&gt;change&lt;/a&gt;)</source>
        <translation>Dateien werden in %1 gespeichert (&lt;a href=&quot;#&quot;&gt;ändern&lt;/a&gt;)</translation>
    </message>
    <message>
        <source>No torrent matches “%1”.</source>
        <translation>Kein Torrent passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No torrent belongs to this selection.</source>
        <translation>Zu dieser Auswahl gehört kein Torrent.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n torrents</source>
        <translation>
            <numerusform>Den %n Torrent zeigen</numerusform>
            <numerusform>Alle %n Torrents zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>torrents without one</source>
        <translation>Torrents ohne</translation>
    </message>
    <message>
        <source>No torrent matches “%1” in %2.</source>
        <translation>Kein Torrent passt zu „%1“ in %2.</translation>
    </message>
    <message numerus="yes">
        <source>Search in All (%n)</source>
        <translation>
            <numerusform>In Alle suchen (%n)</numerusform>
            <numerusform>In Alle suchen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open torrent files and magnet links with Freshet</source>
        <translation>Torrent-Dateien und Magnet-Links mit Freshet öffnen</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LogFlow</name>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LogPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>The selected lines, or all that are shown</source>
        <translation>Die gewählten Zeilen oder alle gezeigten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
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
        <translation>Nach Namen filtern (Strg+F)</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>%1 is complete.</source>
        <translation>%1 ist vollständig.</translation>
    </message>
    <message>
        <source>%1 has stopped. %2</source>
        <extracomment>%1 is a torrent, %2 says what went wrong</extracomment>
        <translation>%1 wurde angehalten. %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>This is not a torrent</source>
        <translation>Das ist kein Torrent</translation>
    </message>
    <message numerus="yes">
        <source>Add %n torrents</source>
        <translation>
            <numerusform>%n Torrent hinzufügen</numerusform>
            <numerusform>%n Torrents hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add torrent files</source>
        <translation>Torrent-Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>Torrent-Dateien (*.torrent)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 is damaged on the disk. %2.</source>
        <extracomment>%1 is a torrent, %2 says &quot;Repairing 3 pieces (film.mkv)&quot;</extracomment>
        <translation>%1 ist auf dem Datenträger beschädigt. %2.</translation>
    </message>
    <message>
        <source>%1 is repaired.</source>
        <translation>%1 ist repariert.</translation>
    </message>
    <message>
        <source>%1 has given enough and is no longer in the list. Its files stay.</source>
        <translation>%1 hat genug gegeben und steht nicht mehr in der Liste. Die Dateien bleiben.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The window is too narrow for that.</source>
        <translation>Dafür ist das Fenster zu schmal.</translation>
    </message>
    <message>
        <source>The picture was not saved: %1 cannot be written.</source>
        <translation>Das Bild wurde nicht gespeichert: %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation>%1 ist erstellt.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Versions, settings, counts and the last warnings are in the clipboard.</source>
        <translation>Versionen, Einstellungen, Zahlen und die letzten Warnungen sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The computer stays on: the system refused. The menu of the desktop may still do it.</source>
        <translation>Der Computer bleibt an: Das System hat es abgelehnt. Über das Menü des Desktops geht es vielleicht.</translation>
    </message>
    <message>
        <source>Whether Freshet starts with the session could not be changed.</source>
        <translation>Ob Freshet mit der Sitzung startet, konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>Torrents are active. When the window is closed, Freshet can keep running in the tray or quit. This can be changed in the settings.</source>
        <translation>Es sind Torrents aktiv. Wird das Fenster geschlossen, kann Freshet im Infobereich weiterlaufen oder enden. Die Einstellungen ändern das.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Add %n torrents without asking</source>
        <translation>
            <numerusform>%n Torrent ohne Nachfrage hinzufügen</numerusform>
            <numerusform>%n Torrents ohne Nachfrage hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold Shift to add without being asked</source>
        <translation>Mit gedrückter Umschalttaste ohne Nachfrage</translation>
    </message>
    <message>
        <source>reset of all columns</source>
        <extracomment>Follows &quot;Undo&quot;</extracomment>
        <translation>Zurücksetzen aller Spalten</translation>
    </message>
    <message>
        <source>All columns are as they were at first.</source>
        <translation>Alle Spalten sind wie am Anfang.</translation>
    </message>
    <message>
        <source>There is no torrent file, link or info hash in the clipboard</source>
        <translation>In der Zwischenablage ist keine Torrent-Datei, kein Link und kein Info-Hash</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Add to %1 without asking</source>
        <extracomment>%1 is a category</extracomment>
        <translation>Ohne Nachfrage zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>freshet::ui::MonitoringPage</name>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Offer metrics to Prometheus</source>
        <translation>Messwerte für Prometheus anbieten</translation>
    </message>
    <message>
        <source>Other programs can then read rates, counters and times of this client at /metrics.</source>
        <translation>Andere Programme können dann Raten, Zähler und Zeiten dieses Programms unter /metrics lesen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>127.0.0.1 is for this computer only. For others, set a token as well.</source>
        <translation>127.0.0.1 gilt nur für diesen Rechner. Für andere sollte auch ein Token gesetzt werden.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Who reads the metrics has to present it (a bearer token). Letters, digits and signs.</source>
        <translation>Wer die Messwerte liest, muss es vorweisen (ein Bearer-Token). Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>Each torrent&apos;s numbers, too</source>
        <translation>Auch die Werte jedes Torrents</translation>
    </message>
    <message>
        <source>Readers learn the names of the torrents. With thousands of them the page is long.</source>
        <translation>Leser erfahren die Namen der Torrents. Bei Tausenden ist die Seite lang.</translation>
    </message>
    <message>
        <source>OpenTelemetry</source>
        <translation>OpenTelemetry</translation>
    </message>
    <message>
        <source>Send metrics to</source>
        <translation>Messwerte senden an</translation>
    </message>
    <message>
        <source>The address of a collector that speaks OTLP over HTTP, with http:// or https://, without user name. Empty: nothing is sent.</source>
        <translation>Die Adresse eines Sammlers, der OTLP über HTTP versteht, mit http:// oder https://, ohne Benutzername. Leer: Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>What the collector wants to see, as name=value,name=value. Commas and percent signs in a value are written as %2C and %25.</source>
        <translation>Was der Sammler sehen will, als Name=Wert,Name=Wert. Kommas und Prozentzeichen in einem Wert werden als %2C und %25 geschrieben.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>This is no address that metrics can be sent to. Keys go into the headers.</source>
        <translation>An diese Adresse können keine Messwerte gesendet werden. Schlüssel gehören in die Kopfzeilen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Write headers as name=value,name=value.</source>
        <translation>Kopfzeilen werden als Name=Wert,Name=Wert geschrieben.</translation>
    </message>
    <message>
        <source>Trace one piece in</source>
        <translation>Ein Stück verfolgen von je</translation>
    </message>
    <message>
        <source>Its life from request to disk goes to the collector as a trace, without names and addresses.</source>
        <translation>Sein Weg von der Anfrage bis auf den Datenträger geht als Trace an den Collector, ohne Namen und Adressen.</translation>
    </message>
    <message>
        <source>No traces</source>
        <translation>Keine Traces</translation>
    </message>
</context>
<context>
    <name>freshet::ui::MoveFlow</name>
    <message>
        <source>Move the files of %1 to</source>
        <translation>Dateien von %1 verschieben nach</translation>
    </message>
    <message numerus="yes">
        <source>Move the files of %n torrents to</source>
        <translation>
            <numerusform>Dateien von %n Torrent verschieben nach</numerusform>
            <numerusform>Dateien von %n Torrents verschieben nach</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder with the files of %1</source>
        <translation>Ordner mit den Dateien von %1</translation>
    </message>
    <message>
        <source>The files of %1 stay where they are. %2</source>
        <extracomment>%1 is a torrent, %2 says what went wrong</extracomment>
        <translation>Die Dateien von %1 bleiben, wo sie sind. %2</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>A file or folder cannot be called %1.</source>
        <translation>Eine Datei oder ein Ordner kann nicht %1 heißen.</translation>
    </message>
    <message>
        <source>Nothing was renamed to %1. %2</source>
        <extracomment>%1 is a name, %2 says what went wrong</extracomment>
        <translation>Nichts wurde in %1 umbenannt. %2</translation>
    </message>
    <message>
        <source>No torrent of %1 is in another folder.</source>
        <extracomment>%1 is a category</extracomment>
        <translation>Kein Torrent von %1 ist in einem anderen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents of %1 are moved to %2.</source>
        <extracomment>%1 is a category, %2 a folder</extracomment>
        <translation>
            <numerusform>Die Dateien von %n Torrent von %1 werden nach %2 verschoben.</numerusform>
            <numerusform>Die Dateien von %n Torrents von %1 werden nach %2 verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
</context>
<context>
    <name>freshet::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Incoming connections</source>
        <translation>Eingehende Verbindungen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Chosen by the system</source>
        <translation>Vom System gewählt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>An address of this computer, for example that of a VPN. All connections then use it; empty means any.</source>
        <translation>Eine Adresse dieses Rechners, etwa die eines VPN. Alle Verbindungen benutzen sie dann; leer heißt: jede.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Hides the protocol from the network in between. Peers that cannot encrypt are left out if it is required.</source>
        <translation>Verbirgt das Protokoll vor dem Netz dazwischen. Peers, die nicht verschlüsseln können, bleiben außen vor, wenn sie verlangt wird.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Bevorzugen</translation>
    </message>
    <message>
        <source>Require</source>
        <translation>Verlangen</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>Ask trackers for peers</source>
        <translation>Tracker nach Peers fragen</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Auf Antwort warten</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>A unit behind a number, with the space before it</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Random</source>
        <extracomment>A port by chance</extracomment>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>A port between %1 and %2 that is free now</source>
        <translation>Ein Port zwischen %1 und %2, der jetzt frei ist</translation>
    </message>
    <message>
        <source>No free port was found.</source>
        <translation>Kein freier Port gefunden.</translation>
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
        <translation>%1 braucht Hilfe</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 is complete</source>
        <translation>%1 ist vollständig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are complete</source>
        <translation>
            <numerusform>%n Torrent ist vollständig</numerusform>
            <numerusform>%n Torrents sind vollständig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 wurde hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents were added</source>
        <translation>
            <numerusform>%n Torrent wurde hinzugefügt</numerusform>
            <numerusform>%n Torrents wurden hinzugefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Tell me, while the window is not active, that</source>
        <translation>Mitteilen, wenn das Fenster nicht aktiv ist, dass</translation>
    </message>
    <message>
        <source>A torrent is complete</source>
        <translation>ein Torrent vollständig ist</translation>
    </message>
    <message>
        <source>Several within a few seconds are told together.</source>
        <translation>Mehrere innerhalb weniger Sekunden zusammen.</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>etwas nicht stimmt</translation>
    </message>
    <message>
        <source>At most once in ten minutes for each torrent.</source>
        <translation>Höchstens einmal in zehn Minuten für jeden Torrent.</translation>
    </message>
    <message>
        <source>A torrent was added</source>
        <translation>ein Torrent hinzugefügt wurde</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Mit Ton</translation>
    </message>
    <message>
        <source>For finished downloads and for what is wrong. The desktop plays it.</source>
        <translation>Für fertige Downloads und für Fehler. Die Arbeitsumgebung spielt ihn ab.</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>Klangdatei</translation>
    </message>
    <message>
        <source>Empty means the sounds of the desktop.</source>
        <translation>Leer heißt: die Klänge der Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>Sounds (%1)</source>
        <extracomment>A kind of files, for a file dialog</extracomment>
        <translation>Klänge (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no such file. The desktop plays its own sounds.</source>
        <translation>Diese Datei gibt es nicht. Die Arbeitsumgebung spielt ihre eigenen Klänge.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::OpenLinkDialog</name>
    <message>
        <source>Add link</source>
        <translation>Link hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Magnet links, info hashes or addresses of torrent files, one a line:</source>
        <translation>&amp;Magnet-Links, Info-Hashes oder Adressen von Torrent-Dateien, je Zeile einer:</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Add trackers</source>
        <translation>Tracker hinzufügen</translation>
    </message>
    <message>
        <source>Add&amp;resses of trackers, one a line:</source>
        <translation>Ad&amp;ressen von Trackern, je Zeile eine:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add peers</source>
        <translation>Peers hinzufügen</translation>
    </message>
    <message>
        <source>Add&amp;resses of peers with their ports, one a line:</source>
        <translation>Ad&amp;ressen von Peers mit Port, je Zeile eine:</translation>
    </message>
    <message>
        <source>Edit tracker</source>
        <translation>Tracker bearbeiten</translation>
    </message>
    <message>
        <source>Add&amp;ress of the tracker:</source>
        <translation>&amp;Adresse des Trackers:</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
</context>
<context>
    <name>freshet::ui::OverviewTab</name>
    <message>
        <source>Speed of the last minute</source>
        <translation>Tempo der letzten Minute</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>↓ %1, ↑ %2</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>All of a size is still to be downloaded.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Vergeudet</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>%1 connected, %2 known, %3 seeds</source>
        <translation>%1 verbunden, %2 bekannt, %3 Seeds</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 Kopien</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>%1, %2 uploaded</source>
        <translation>%1, %2 gesendet</translation>
    </message>
    <message>
        <source>Next announce</source>
        <translation>Nächste Ankündigung</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n Torrent</numerusform>
            <numerusform>%n Torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 verbunden</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Waiting to be written</source>
        <translation>Noch zu schreiben</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Begrenzt durch</translation>
    </message>
    <message>
        <source>Last read back</source>
        <translation>Zuletzt nachgelesen</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 empfangen</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 senden</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>%1 bekannt</translation>
    </message>
    <message>
        <source>%1 connected, %2 known</source>
        <translation>%1 verbunden, %2 bekannt</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändern</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PathEdit</name>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeerInspector</name>
    <message>
        <source>Speed of this peer</source>
        <translation>Tempo dieses Peers</translation>
    </message>
    <message>
        <source>About this peer</source>
        <translation>Über diesen Peer</translation>
    </message>
    <message>
        <source>Time that the chart shows</source>
        <translation>Zeit, die das Diagramm zeigt</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
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
        <translation>Grenzen von %1</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Download limit</source>
        <translation>&amp;Empfangsgrenze</translation>
    </message>
    <message>
        <source>&amp;Upload limit</source>
        <translation>&amp;Sendegrenze</translation>
    </message>
    <message>
        <source>They also hold when the peer comes back, as long as the torrent runs.</source>
        <translation>Sie gelten auch, wenn der Peer wiederkommt, solange der Torrent läuft.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeerTableModel</name>
    <message>
        <source>Snubbed</source>
        <translation>Liefert nicht</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Gegenseitig</translation>
    </message>
    <message>
        <source>Sending to us</source>
        <translation>Sendet uns</translation>
    </message>
    <message>
        <source>Optimistic</source>
        <translation>Versuchsweise</translation>
    </message>
    <message>
        <source>We send</source>
        <translation>Wir senden</translation>
    </message>
    <message>
        <source>Chokes us</source>
        <translation>Drosselt uns</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Sendebereit</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Kein Interesse</translation>
    </message>
    <message>
        <source>The peer connected to us.</source>
        <translation>Der Peer hat sich mit uns verbunden.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>Die Verbindung ist verschlüsselt.</translation>
    </message>
    <message>
        <source>It has everything.</source>
        <translation>Er hat alles.</translation>
    </message>
    <message>
        <source>It has pieces that are missing here.</source>
        <translation>Er hat Stücke, die hier fehlen.</translation>
    </message>
    <message>
        <source>It does not send to us now.</source>
        <translation>Er sendet uns gerade nichts.</translation>
    </message>
    <message>
        <source>It wants pieces from us.</source>
        <translation>Er möchte Stücke von uns.</translation>
    </message>
    <message>
        <source>We do not send to it now.</source>
        <translation>Wir senden ihm gerade nichts.</translation>
    </message>
    <message>
        <source>It is tried out as a receiver.</source>
        <translation>Er wird als Empfänger ausprobiert.</translation>
    </message>
    <message>
        <source>It was asked and has not sent for a while.</source>
        <translation>Er wurde gebeten und hat seit einer Weile nichts gesendet.</translation>
    </message>
    <message>
        <source>From a tracker</source>
        <translation>Von einem Tracker</translation>
    </message>
    <message>
        <source>From the magnet link</source>
        <translation>Aus dem Magnet-Link</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>Connected to us</source>
        <translation>Hat sich mit uns verbunden</translation>
    </message>
    <message>
        <source>From another peer</source>
        <translation>Von einem anderen Peer</translation>
    </message>
    <message>
        <source>From the DHT</source>
        <translation>Aus der DHT</translation>
    </message>
    <message>
        <source>From the local network</source>
        <translation>Aus dem lokalen Netz</translation>
    </message>
    <message>
        <source>Known from last time</source>
        <translation>Vom letzten Mal bekannt</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <extracomment>Milliseconds.</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Requests in flight / allowed.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <translation>%1 von %2 erlaubten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>60&#xa0;s</source>
        <translation>60&#xa0;s</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Hat</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>
Own limit: %1</source>
        <translation>
Eigene Grenze: %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Choked us</source>
        <translation>Drosselte uns</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Cancels</source>
        <translation>Rücknahmen</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Ablehnungen</translation>
    </message>
    <message>
        <source>Peak down</source>
        <translation>Höchster Empfang</translation>
    </message>
    <message>
        <source>Peak up</source>
        <translation>Höchstes Senden</translation>
    </message>
    <message>
        <source>How long the peer has choked us while we wanted pieces from it.</source>
        <translation>Wie lange der Peer uns gedrosselt hat, während wir Stücke von ihm wollten.</translation>
    </message>
    <message>
        <source>Requests that were given to other peers because they took too long.</source>
        <translation>Anfragen, die andere Peers bekamen, weil sie zu lange dauerten.</translation>
    </message>
    <message>
        <source>Taken back by us: %1
By the peer: %2</source>
        <translation>Von uns zurückgenommen: %1
Vom Peer: %2</translation>
    </message>
    <message>
        <source>Refused by us: %1
By the peer: %2</source>
        <translation>Von uns abgelehnt: %1
Vom Peer: %2</translation>
    </message>
    <message>
        <source>From a request to the end of its block: median of the last 20.</source>
        <translation>Von der Anfrage bis zum Ende ihres Blocks: Median der letzten 20.</translation>
    </message>
    <message>
        <source>From a request to the first byte of its block: median of the last 20.</source>
        <translation>Von der Anfrage bis zum ersten Byte ihres Blocks: Median der letzten 20.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>%1 ab, %2 auf</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 auf</translation>
    </message>
    <message>
        <source>Snubbed, %1</source>
        <extracomment>State of a peer that does not send what was asked for, and how long that is so.</extracomment>
        <translation>Liefert nicht, %1</translation>
    </message>
    <message>
        <source>Down in the last 60&#xa0;s
Lowest: %1
Average: %2
Highest: %3</source>
        <translation>Empfang der letzten 60&#xa0;s
Niedrigster: %1
Mittel: %2
Höchster: %3</translation>
    </message>
    <message>
        <source>Connected for %1.</source>
        <translation>Verbunden seit %1.</translation>
    </message>
    <message>
        <source>It choked us %1 of that time.</source>
        <translation>%1 davon hat er uns gedrosselt.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n pieces from it.</source>
        <translation>
            <numerusform>Holt %n Stück von ihm.</numerusform>
            <numerusform>Holt %n Stücke von ihm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were late and went to others.</source>
        <translation>
            <numerusform>%n Anfrage kam zu spät und ging an andere.</numerusform>
            <numerusform>%n Anfragen kamen zu spät und gingen an andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from it, %2 to it.</source>
        <translation>%1 von ihm, %2 an ihn.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n pieces from it: %1.</source>
        <extracomment>%1 is their numbers: &quot;212, 215 and 389&quot;</extracomment>
        <translation>
            <numerusform>Holt %n Stück von ihm: %1.</numerusform>
            <numerusform>Holt %n Stücke von ihm: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed pieces</source>
        <translation>Fehlerhafte Stücke</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>It has pieces that are missing here, and sends what it is asked for.</source>
        <translation>Er hat Stücke, die hier fehlen, und sendet, worum er gebeten wird.</translation>
    </message>
    <message>
        <source>It has pieces that are missing here, and does not send them now.</source>
        <translation>Er hat Stücke, die hier fehlen, und sendet sie gerade nicht.</translation>
    </message>
    <message>
        <source>It wants pieces from us, and gets them.</source>
        <translation>Er will Stücke von uns und bekommt sie.</translation>
    </message>
    <message>
        <source>It wants pieces from us, and does not get them now.</source>
        <translation>Er will Stücke von uns und bekommt sie gerade nicht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A letter, and the sentence that it stands for.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
All requests that are allowed are in flight all the time, and are too few for the distance: the peer could send more.</source>
        <translation>%1
Alle erlaubten Anfragen sind dauernd unterwegs und zu wenige für die Entfernung: Der Peer könnte mehr senden.</translation>
    </message>
    <message>
        <source>Pieces with parts from this peer that turned out to be damaged. Other peers may have caused it.</source>
        <translation>Stücke mit Teilen von diesem Peer, die sich als beschädigt erwiesen. Andere Peers können der Grund sein.</translation>
    </message>
    <message>
        <source>%1, always full</source>
        <translation>%1, immer voll</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeersTab</name>
    <message>
        <source>No peers are connected.</source>
        <translation>Keine Peers sind verbunden.</translation>
    </message>
    <message>
        <source>Announce now</source>
        <translation>Jetzt ankündigen</translation>
    </message>
    <message>
        <source>Add peers…</source>
        <translation>Peers hinzufügen …</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n banned peers…</source>
        <translation>
            <numerusform>%n gesperrter Peer…</numerusform>
            <numerusform>%n gesperrte Peers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Grenzen …</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show more of the peer that is selected</source>
        <translation>Mehr vom gewählten Peer zeigen</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Limit down</source>
        <translation>Empfang begrenzen</translation>
    </message>
    <message>
        <source>Limit each down</source>
        <translation>Empfang je Peer begrenzen</translation>
    </message>
    <message>
        <source>Limit up</source>
        <translation>Senden begrenzen</translation>
    </message>
    <message>
        <source>Limit each up</source>
        <translation>Senden je Peer begrenzen</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>Diagramm zeigen</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n peers</source>
        <translation>
            <numerusform>%n Peer trennen</numerusform>
            <numerusform>%n Peers trennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection. The peer may come back.</source>
        <translation>Beendet die Verbindung. Der Peer kann wiederkommen.</translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the peer for a week.</source>
        <translation>Beendet die Verbindung und meidet den Peer eine Woche lang.</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Adressen kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Show its pieces</source>
        <translation>Seine Stücke zeigen</translation>
    </message>
    <message>
        <source>Select one torrent to see its peers.</source>
        <translation>Einen Torrent auswählen, um seine Peers zu sehen.</translation>
    </message>
    <message>
        <source>Block for this session</source>
        <translation>Für diese Sitzung sperren</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for this session</source>
        <translation>
            <numerusform>%n Peer für diese Sitzung sperren</numerusform>
            <numerusform>%n Peers für diese Sitzung sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the peer until Freshet quits.</source>
        <translation>Beendet die Verbindung und hat mit dem Peer nichts zu tun, bis Freshet beendet wird.</translation>
    </message>
    <message>
        <source>Block for a week</source>
        <translation>Für eine Woche sperren</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for a week</source>
        <translation>
            <numerusform>%n Peer für eine Woche sperren</numerusform>
            <numerusform>%n Peers für eine Woche sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Block for ever…</source>
        <translation>Für immer sperren …</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for ever…</source>
        <translation>
            <numerusform>%n Peer für immer sperren …</numerusform>
            <numerusform>%n Peers für immer sperren …</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the address of the peer until you lift the ban.</source>
        <translation>Beendet die Verbindung und hat mit der Adresse des Peers nichts zu tun, bis Sie die Sperre aufheben.</translation>
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
        <translation>%1. Ein Klick hebt sie hervor.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PieceMap</name>
    <message>
        <source>Piece map</source>
        <translation>Stückkarte</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Piece %1 of %2</source>
        <translation>Stück %1 von %2</translation>
    </message>
    <message>
        <source>no connected peer has it</source>
        <translation>kein verbundener Peer hat es</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s) have it</source>
        <translation>
            <numerusform>%n Peer hat es</numerusform>
            <numerusform>%n Peers haben es</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Of a piece, its state and more of that: &quot;In flight: 11 of 16 blocks from 10.77.0.3:51001&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PiecesTab</name>
    <message>
        <source>Pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The address of a peer and how much of the torrent it has: &quot;10.77.0.3:51001 · 84 %&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which pieces stand out: all, those of a file, or those that a peer has</source>
        <translation>Welche Stücke hervortreten: alle, die einer Datei oder die, die ein Peer hat</translation>
    </message>
    <message>
        <source>All pieces</source>
        <translation>Alle Stücke</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Stücke von %1</translation>
    </message>
    <message>
        <source>Pieces that %1 has</source>
        <extracomment>%1 is the address of a peer</extracomment>
        <translation>Stücke, die %1 hat</translation>
    </message>
    <message>
        <source>Pieces of a &amp;file</source>
        <translation>Stücke einer &amp;Datei</translation>
    </message>
    <message>
        <source>Pieces that a &amp;peer has</source>
        <translation>Stücke, die ein &amp;Peer hat</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n blocks</source>
        <extracomment>Of a piece that is being fetched: &quot;11 of 16 blocks&quot;</extracomment>
        <translation>
            <numerusform>%1 von %n Block</numerusform>
            <numerusform>%1 von %n Blöcken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 and %n more</source>
        <extracomment>&quot;11 of 16 blocks from 10.77.0.3:51001 and 2 more&quot;: %1 is &quot;11 of 16 blocks&quot;</extracomment>
        <translation>
            <numerusform>%1 von %2 und %n weiteren</numerusform>
            <numerusform>%1 von %2 und %n weiteren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n blocks from %2</source>
        <extracomment>&quot;11 of 16 blocks from 10.77.0.3:51001&quot;</extracomment>
        <translation>
            <numerusform>%1 von %n Block von %2</numerusform>
            <numerusform>%1 von %n Blöcken von %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <extracomment>Files that a piece belongs to</extracomment>
        <translation>
            <numerusform>%1 (und %n weitere)</numerusform>
            <numerusform>%1 (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;file</source>
        <translation>&amp;Datei zeigen</translation>
    </message>
    <message>
        <source>Its files are not known yet.</source>
        <translation>Seine Dateien sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>&amp;Copy piece number</source>
        <translation>&amp;Nummer des Stücks kopieren</translation>
    </message>
    <message>
        <source>Only a piece that is missing can be fetched.</source>
        <translation>Nur ein Stück, das fehlt, kann geholt werden.</translation>
    </message>
    <message>
        <source>The torrent is not downloading.</source>
        <translation>Der Torrent wird gerade nicht geladen.</translation>
    </message>
    <message>
        <source>Fetch this f&amp;irst</source>
        <translation>Dieses zu&amp;erst holen</translation>
    </message>
    <message>
        <source>Check this piece &amp;again</source>
        <translation>Dieses Stück erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Only a piece that is there can be checked.</source>
        <translation>Nur ein Stück, das da ist, kann geprüft werden.</translation>
    </message>
    <message>
        <source>Bar of file &amp;boundaries</source>
        <translation>Balken der Datei&amp;grenzen</translation>
    </message>
    <message>
        <source>A third bar above the map shows where each file begins.</source>
        <translation>Ein dritter Balken über der Karte zeigt, wo jede Datei beginnt.</translation>
    </message>
    <message>
        <source>Cell si&amp;ze</source>
        <extracomment>How large the cells of the map are</extracomment>
        <translation>&amp;Größe der Felder</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <extracomment>Cells as large as can be without scrolling</extracomment>
        <translation>&amp;Einpassen</translation>
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
        <translation>Priorität</translation>
    </message>
</context>
<context>
    <name>freshet::ui::QuitQuestion</name>
    <message>
        <source>The files of %1 are being moved: that stops, and what is in the new folder already goes back.</source>
        <translation>Die Dateien von %1 werden gerade verschoben: Das hört auf, und was schon im neuen Ordner ist, geht zurück.</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents are being moved: that stops, and what is in the new folder already goes back.</source>
        <translation>
            <numerusform>Die Dateien von %n Torrent werden gerade verschoben: Das hört auf, und was schon im neuen Ordner ist, geht zurück.</numerusform>
            <numerusform>Die Dateien von %n Torrents werden gerade verschoben: Das hört auf, und was schon im neuen Ordner ist, geht zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being checked: that stops, and begins again at the next start.</source>
        <translation>%1 wird gerade geprüft: Das hört auf und beginnt beim nächsten Start von vorn.</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are being checked: that stops, and begins again at the next start.</source>
        <translation>
            <numerusform>%n Torrent wird gerade geprüft: Das hört auf und beginnt beim nächsten Start von vorn.</numerusform>
            <numerusform>%n Torrents werden gerade geprüft: Das hört auf und beginnt beim nächsten Start von vorn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloads and uploads go on at the next start.</source>
        <translation>Downloads und Uploads gehen beim nächsten Start weiter.</translation>
    </message>
    <message>
        <source>Quit Freshet</source>
        <translation>Freshet beenden</translation>
    </message>
    <message>
        <source>Quit now?</source>
        <translation>Jetzt beenden?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen</translation>
    </message>
</context>
<context>
    <name>freshet::ui::QuotaEdit</name>
    <message>
        <source>Download quota</source>
        <translation>Empfangskontingent</translation>
    </message>
    <message>
        <source>Upload quota</source>
        <translation>Sendekontingent</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>No quota</source>
        <translation>Kein Kontingent</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Am Tag</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>In der Woche</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>When most of the quota is used</source>
        <translation>Wenn das Kontingent größtenteils verbraucht ist</translation>
    </message>
    <message>
        <source>Spread the rest evenly</source>
        <translation>Den Rest gleichmäßig verteilen</translation>
    </message>
    <message>
        <source>Pause when all is used</source>
        <translation>Anhalten, wenn alles verbraucht ist</translation>
    </message>
    <message>
        <source>Down </source>
        <translation>Empfangen </translation>
    </message>
    <message>
        <source>Up </source>
        <translation>Senden </translation>
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
        <translation>Zum Beispiel 500k, 1,5M oder 20 Mbit/s. Leer heißt: keine Grenze.</translation>
    </message>
    <message>
        <source>This is not a rate. Write for example 500k or 2 MiB/s.</source>
        <translation>Das ist keine Rate. Möglich ist zum Beispiel 500k oder 2 MiB/s.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::RateTermsEdit</name>
    <message>
        <source>Download</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>G&amp;renze</translation>
    </message>
    <message>
        <source>&amp;Guaranteed</source>
        <translation>&amp;Garantiert</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>Ge&amp;wicht</translation>
    </message>
    <message>
        <source>%1 limit</source>
        <extracomment>%1 is &quot;Download&quot; or &quot;Upload&quot;</extracomment>
        <translation>%1: Grenze</translation>
    </message>
    <message>
        <source>%1, guaranteed rate</source>
        <translation>%1, garantierte Rate</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>While a limit is shared, this rate comes first, if it can be used.</source>
        <translation>Solange eine Grenze geteilt wird, kommt diese Rate zuerst, wenn sie genutzt werden kann.</translation>
    </message>
    <message>
        <source>%1, weight</source>
        <translation>%1, Gewicht</translation>
    </message>
    <message>
        <source>&#xa0;%</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>As its torrents</source>
        <translation>Wie seine Torrents</translation>
    </message>
    <message>
        <source>How much of a shared limit this gets, compared with others: twice the weight, twice the rate.</source>
        <translation>Wie viel von einer gemeinsamen Grenze dies bekommt, verglichen mit anderen: doppeltes Gewicht, doppelte Rate.</translation>
    </message>
    <message>
        <source>Empty means as the settings say for each torrent.</source>
        <translation>Leer heißt: wie die Einstellungen für jeden Torrent sagen.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::RemoveFilesDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>In den &amp;Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Remove and delete files</source>
        <translation>Entfernen und Dateien löschen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n torrents and delete their files?</source>
        <translation>
            <numerusform>%n Torrent entfernen und seine Dateien löschen?</numerusform>
            <numerusform>%n Torrents entfernen und ihre Dateien löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 auf dem Datenträger</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>&amp;Delete files</source>
        <translation>Dateien &amp;löschen</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SelectionMenus</name>
    <message>
        <source>Cate&amp;gory</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Grenzen</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Empfang</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Versan&amp;d</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>Kein Torrent ist ausgewählt.</translation>
    </message>
    <message>
        <source>%1 of the %2 selected torrents</source>
        <translation>%1 von %2 ausgewählten Torrents</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>K&amp;eine</translation>
    </message>
    <message>
        <source>Ne&amp;w category…</source>
        <translation>Neue Kate&amp;gorie …</translation>
    </message>
    <message>
        <source>Ne&amp;w tag…</source>
        <translation>&amp;Neues Schlagwort …</translation>
    </message>
    <message>
        <source>change of priority</source>
        <translation>Änderung der Priorität</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>&amp;Hoch</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>N&amp;iedrig</translation>
    </message>
    <message>
        <source>change of limits</source>
        <translation>Änderung der Grenzen</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Andere …</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SettingListModel</name>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is the value of a setting</extracomment>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SettingsPage</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a setting, %2 a value such as &quot;Automatic&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Jede</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>„%1“ ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Not changed: there is no folder %1, and none can be made there.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Nicht geändert: Es gibt keinen Ordner %1, und dort kann keiner angelegt werden.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Reset page</source>
        <translation>Seite &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Keine Einstellung passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ShareLimitsEdit</name>
    <message>
        <source>No goal</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>Seeds do not count</source>
        <translation>Seeds zählen nicht</translation>
    </message>
    <message>
        <source>&amp;Ratio</source>
        <translation>&amp;Verhältnis</translation>
    </message>
    <message>
        <source>&amp;Minutes of seeding</source>
        <translation>&amp;Minuten des Seedens</translation>
    </message>
    <message>
        <source>Minutes &amp;without upload</source>
        <translation>Minuten &amp;ohne Senden</translation>
    </message>
    <message>
        <source>Not &amp;below so many seeds</source>
        <translation>Nicht &amp;unter so vielen Seeds</translation>
    </message>
    <message>
        <source>&amp;Then it</source>
        <translation>&amp;Dann</translation>
    </message>
    <message>
        <source>&amp;Slow upload</source>
        <translation>&amp;Langsames Senden</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>hält er an</translation>
    </message>
    <message>
        <source>goes on slowly</source>
        <translation>macht er langsam weiter</translation>
    </message>
    <message>
        <source>is removed from the list</source>
        <translation>verschwindet er aus der Liste</translation>
    </message>
    <message>
        <source>becomes a super seed</source>
        <translation>wird er zum Super-Seed</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SharingPage</name>
    <message>
        <source>Sharing</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>&amp;No own limits</source>
        <translation>&amp;Keine eigenen Grenzen</translation>
    </message>
    <message>
        <source>Whom to serve</source>
        <translation>Wer bedient wird</translation>
    </message>
    <message>
        <source>While seeding, first</source>
        <translation>Beim Verteilen zuerst</translation>
    </message>
    <message>
        <source>In every choice but the first some peers are tried out that would not be served.</source>
        <translation>Außer bei der ersten Wahl werden auch einige Peers ausprobiert, die nicht an der Reihe wären.</translation>
    </message>
    <message>
        <source>Everyone in turn</source>
        <translation>Alle reihum</translation>
    </message>
    <message>
        <source>Who takes most</source>
        <translation>Wer am meisten abnimmt</translation>
    </message>
    <message>
        <source>Who passes on what it gets</source>
        <translation>Wer weitergibt, was er bekommt</translation>
    </message>
    <message>
        <source>Who has just begun or is nearly done</source>
        <translation>Wer gerade begonnen hat oder fast fertig ist</translation>
    </message>
    <message>
        <source>&amp;Limits for</source>
        <translation>&amp;Grenzen für</translation>
    </message>
    <message>
        <source>Limits for</source>
        <translation>Grenzen für</translation>
    </message>
    <message>
        <source>Choose a category, or type the name of one, to give it limits of its own.</source>
        <translation>Eine Kategorie wählen oder ihren Namen eingeben, um ihr eigene Grenzen zu geben.</translation>
    </message>
    <message>
        <source>The category follows the limits for all torrents again.</source>
        <translation>Für die Kategorie gelten wieder die Grenzen für alle Torrents.</translation>
    </message>
    <message>
        <source>Seeding is enough after</source>
        <translation>Verteilen genügt nach</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Uploaded compared with downloaded: 2 means that twice as much was sent as received.</source>
        <translation>Gesendet im Verhältnis zu empfangen: 2 heißt, dass doppelt so viel gesendet wie empfangen wurde.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>Minutes of seeding</source>
        <translation>Minuten des Seedens</translation>
    </message>
    <message>
        <source>Minutes without upload</source>
        <translation>Minuten ohne Senden</translation>
    </message>
    <message>
        <source>Time spent seeding in which nobody wanted anything.</source>
        <translation>Zeit des Seedens, in der niemand etwas wollte.</translation>
    </message>
    <message>
        <source>But not while there are fewer seeds than</source>
        <translation>Aber nicht, solange es weniger Seeds gibt als</translation>
    </message>
    <message>
        <source>This client counts as one of them. Trackers say how many there are.</source>
        <translation>Dieses Programm zählt mit. Wie viele es gibt, sagen die Tracker.</translation>
    </message>
    <message>
        <source>Seeds do not count</source>
        <translation>Seeds zählen nicht</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Was dann geschieht</translation>
    </message>
    <message>
        <source>The torrent</source>
        <translation>Der Torrent</translation>
    </message>
    <message>
        <source>Files are never removed.</source>
        <translation>Dateien werden nie entfernt.</translation>
    </message>
    <message>
        <source>Slow upload</source>
        <translation>Langsames Senden</translation>
    </message>
    <message>
        <source>For torrents that go on slowly.</source>
        <translation>Für Torrents, die langsam weitermachen.</translation>
    </message>
    <message>
        <source>All torrents</source>
        <translation>Alle Torrents</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Tab of the details</source>
        <extracomment>A key: &quot;Ctrl+1 to Ctrl+7&quot;</extracomment>
        <translation>Reiter der Details</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>List: open what is done, or show the overview</source>
        <translation>Liste: Fertiges öffnen oder den Überblick zeigen</translation>
    </message>
    <message>
        <source>Filter: clear it and go to the list</source>
        <translation>Filter: leeren und zur Liste gehen</translation>
    </message>
    <message>
        <source>Filter: go to the list</source>
        <translation>Filter: zur Liste gehen</translation>
    </message>
    <message>
        <source>Chart: the time that it shows</source>
        <translation>Diagramm: gezeigter Zeitraum</translation>
    </message>
    <message>
        <source>Chart: read it</source>
        <translation>Diagramm: ablesen</translation>
    </message>
    <message>
        <source>← →, Home, End; Esc ends it</source>
        <translation>← →, Pos1, Ende; Esc beendet es</translation>
    </message>
    <message>
        <source>Chart: freeze it</source>
        <translation>Diagramm: anhalten</translation>
    </message>
    <message>
        <source>Piece map: go to a piece</source>
        <translation>Stückkarte: zu einem Stück gehen</translation>
    </message>
    <message>
        <source>%1, page keys, Home, End</source>
        <translation>%1, Bild-Tasten, Pos1, Ende</translation>
    </message>
    <message>
        <source>Piece map: larger, smaller, all of it</source>
        <translation>Stückkarte: größer, kleiner, alles</translation>
    </message>
    <message>
        <source>Week schedule: go to a half hour; with Shift, select</source>
        <translation>Wochenplan: zu einer halben Stunde gehen; mit Umschalt auswählen</translation>
    </message>
    <message>
        <source>%1, Home, End</source>
        <translation>%1, Pos1, Ende</translation>
    </message>
    <message>
        <source>Week schedule: select everything</source>
        <translation>Wochenplan: alles auswählen</translation>
    </message>
    <message>
        <source>Week schedule: choose the paint</source>
        <translation>Wochenplan: die Farbe wählen</translation>
    </message>
    <message>
        <source>Week schedule: paint what is selected</source>
        <translation>Wochenplan: das Ausgewählte malen</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SidebarModel</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Ohne Kategorie</translation>
    </message>
    <message>
        <source>No tracker</source>
        <translation>Ohne Tracker</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A row of the sidebar for screen readers: name, number of torrents.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n torrent(s)</source>
        <translation>
            <numerusform>%n Torrent</numerusform>
            <numerusform>%n Torrents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::SidebarView</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedChart</name>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <extracomment>Filter of a file dialog.</extracomment>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy data (CSV)</source>
        <translation>Daten kopieren (CSV)</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Zoom zurücksetzen</translation>
    </message>
    <message>
        <source>Overhead down</source>
        <translation>Beiwerk ab</translation>
    </message>
    <message>
        <source>Overhead up</source>
        <translation>Beiwerk auf</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedComparison</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n anderer</numerusform>
            <numerusform>%n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A peer or torrent in a list, for screen readers: its name and its speed.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedPage</name>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Limits of all torrents together</source>
        <translation>Grenzen für alle Torrents zusammen</translation>
    </message>
    <message>
        <source>Download limit</source>
        <translation>Empfangsgrenze</translation>
    </message>
    <message>
        <source>Type a rate such as 500K, 2M or 20 mbit. Empty means no limit.</source>
        <translation>Eine Rate wie 500K, 2M oder 20 mbit. Leer heißt: keine Grenze.</translation>
    </message>
    <message>
        <source>Upload limit</source>
        <translation>Sendegrenze</translation>
    </message>
    <message>
        <source>Very low upload limits also slow down downloading.</source>
        <translation>Sehr niedrige Sendegrenzen bremsen auch den Empfang.</translation>
    </message>
    <message>
        <source>Limits of each peer</source>
        <translation>Grenzen jedes Peers</translation>
    </message>
    <message>
        <source>Download limit of a peer</source>
        <translation>Empfangsgrenze eines Peers</translation>
    </message>
    <message>
        <source>For peers without a limit of their own. Empty means no limit.</source>
        <translation>Für Peers ohne eigene Grenze. Leer bedeutet keine Grenze.</translation>
    </message>
    <message>
        <source>Upload limit of a peer</source>
        <translation>Sendegrenze eines Peers</translation>
    </message>
    <message>
        <source>Longest delay by uploads, ms</source>
        <translation>Längste Verzögerung durch Senden, ms</translation>
    </message>
    <message>
        <source>When peers answer later than this because of what is sent to them, uploads slow down, so that others on the line do not wait.</source>
        <translation>Wenn Peers später als das antworten, weil so viel an sie gesendet wird, wird langsamer gesendet, damit andere auf der Leitung nicht warten.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Limits count</source>
        <translation>Grenzen zählen</translation>
    </message>
    <message>
        <source>Headers of IP and TCP are estimated. Tooltips of speeds always show both.</source>
        <translation>Kopfdaten von IP und TCP werden geschätzt. Die Hinweise zum Tempo zeigen immer beides.</translation>
    </message>
    <message>
        <source>Data of torrents</source>
        <translation>Daten der Torrents</translation>
    </message>
    <message>
        <source>Everything, with protocol and IP</source>
        <translation>Alles, mit Protokoll und IP</translation>
    </message>
    <message>
        <source>Follow the schedule</source>
        <translation>Dem Zeitplan folgen</translation>
    </message>
    <message>
        <source>Each half hour of the week has its limits, by the clock of this computer.</source>
        <translation>Jede halbe Stunde der Woche hat ihre Grenzen, nach der Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Quota of all torrents together</source>
        <translation>Kontingent aller Torrents zusammen</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Everything that is moved counts, with protocol and IP. You are warned at 80 %.</source>
        <translation>Alles zählt, was übertragen wird, mit Protokoll und IP. Bei 80 % kommt eine Warnung.</translation>
    </message>
    <message>
        <source>Without a quota</source>
        <translation>Ohne Kontingent</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>Nach Tagen</translation>
    </message>
    <message>
        <source>By the week, from Monday</source>
        <translation>Nach Wochen, ab Montag</translation>
    </message>
    <message>
        <source>By the month</source>
        <translation>Nach Monaten</translation>
    </message>
    <message>
        <source>Download, GB</source>
        <translation>Empfangen, GB</translation>
    </message>
    <message>
        <source>Upload, GB</source>
        <translation>Senden, GB</translation>
    </message>
    <message>
        <source>When most of it is used</source>
        <translation>Wenn das meiste verbraucht ist</translation>
    </message>
    <message>
        <source>Spread the rest evenly over the period</source>
        <translation>Den Rest gleichmäßig über den Zeitraum verteilen</translation>
    </message>
    <message>
        <source>Go on, and pause when all is used</source>
        <translation>Weitermachen und anhalten, wenn alles verbraucht ist</translation>
    </message>
    <message>
        <source>Months begin on day</source>
        <translation>Monate beginnen am Tag</translation>
    </message>
    <message>
        <source>Slow mode and schedule</source>
        <translation>Langsamer Modus und Zeitplan</translation>
    </message>
    <message>
        <source>Download limit in slow mode</source>
        <translation>Empfangsgrenze im langsamen Modus</translation>
    </message>
    <message>
        <source>Of all torrents together, while slow mode is on.</source>
        <translation>Aller Torrents zusammen, solange der langsame Modus an ist.</translation>
    </message>
    <message>
        <source>Upload limit in slow mode</source>
        <translation>Sendegrenze im langsamen Modus</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Langsamer Modus</translation>
    </message>
    <message>
        <source>Its limits count instead of the usual ones, as long as there is no schedule.</source>
        <translation>Seine Grenzen gelten statt der üblichen, solange es keinen Zeitplan gibt.</translation>
    </message>
    <message>
        <source>Limits of each torrent</source>
        <translation>Grenzen jedes Torrents</translation>
    </message>
    <message>
        <source>Download limit of a torrent</source>
        <translation>Empfangsgrenze eines Torrents</translation>
    </message>
    <message>
        <source>For torrents without a limit of their own. Empty means no limit.</source>
        <translation>Für Torrents ohne eigene Grenze. Leer heißt: keine Grenze.</translation>
    </message>
    <message>
        <source>Upload limit of a torrent</source>
        <translation>Sendegrenze eines Torrents</translation>
    </message>
    <message>
        <source>Sharing and counting</source>
        <translation>Teilen und Zählen</translation>
    </message>
    <message>
        <source>Share between torrents</source>
        <translation>Unter Torrents teilen</translation>
    </message>
    <message>
        <source>How torrents divide a limit that is used up. What one of them cannot use goes to the others.</source>
        <translation>Wie sich Torrents eine ausgeschöpfte Grenze teilen. Was einer nicht nutzen kann, bekommen die anderen.</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>By priority (1:2:4)</source>
        <translation>Nach Priorität (1:2:4)</translation>
    </message>
    <message>
        <source>Limit local network too</source>
        <translation>Auch das lokale Netz begrenzen</translation>
    </message>
    <message>
        <source>Otherwise peers on the local network are as fast as they can be. A limit that is set for such a peer itself always holds.</source>
        <translation>Sonst sind Peers im lokalen Netz so schnell wie möglich. Eine Grenze für einen solchen Peer selbst gilt immer.</translation>
    </message>
    <message>
        <source>Paint with the mouse, or with Space, arrows and Shift. Keys 1 to 5 choose the paint. A click on a day or an hour paints all of it.</source>
        <translation>Malen mit der Maus oder mit Leertaste, Pfeilen und Umschalt. Die Tasten 1 bis 5 wählen die Farbe. Ein Klick auf einen Tag oder eine Stunde malt alles davon.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedPopover</name>
    <message>
        <source>Speed limits</source>
        <translation>Tempogrenzen</translation>
    </message>
    <message>
        <source>Limits for everything</source>
        <translation>Grenzen für alles</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Empfang</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Very low upload limits also slow down downloading.</source>
        <translation>Sehr niedrige Sendegrenzen bremsen auch den Empfang.</translation>
    </message>
    <message>
        <source>&amp;All limits…</source>
        <translation>&amp;Alle Grenzen …</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>%1 is a rate such as 4.2 MiB/s</extracomment>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>Slo&amp;w mode</source>
        <translation>Lan&amp;gsamer Modus</translation>
    </message>
    <message>
        <source>How long slow mode is on</source>
        <translation>Wie lange der langsame Modus an ist</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Edit the schedule</source>
        <translation>Zeitplan ändern</translation>
    </message>
    <message>
        <source>Schedule:</source>
        <translation>Zeitplan:</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Until the schedule changes</source>
        <translation>Bis der Zeitplan wechselt</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Bis ich ihn ausschalte</translation>
    </message>
    <message numerus="yes">
        <source>For %n hours</source>
        <translation>
            <numerusform>Für %n Stunde</numerusform>
            <numerusform>Für %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>These &amp;torrents…</source>
        <translation>Diese &amp;Torrents …</translation>
    </message>
    <message>
        <source>This &amp;torrent…</source>
        <translation>Dieser &amp;Torrent …</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>Kein Torrent ist ausgewählt.</translation>
    </message>
    <message>
        <source>These &amp;peers…</source>
        <translation>Diese &amp;Peers …</translation>
    </message>
    <message>
        <source>This &amp;peer…</source>
        <translation>Dieser &amp;Peer …</translation>
    </message>
    <message>
        <source>No peer is selected under Peers.</source>
        <translation>Unter „Peers“ ist keiner ausgewählt.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedTab</name>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Hold the picture still. Recording goes on.</source>
        <translation>Das Bild festhalten. Die Aufzeichnung läuft weiter.</translation>
    </message>
    <message>
        <source>Speed of %1</source>
        <extracomment>%1 is a torrent&apos;s name or &quot;all torrents&quot;</extracomment>
        <translation>Tempo von %1</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Nobody moves data yet.</source>
        <translation>Noch bewegt niemand Daten.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Payload and overhead</source>
        <translation>Nutzdaten und Beiwerk</translation>
    </message>
    <message>
        <source>With what protocol and an estimate of IP and TCP headers take on top</source>
        <translation>Mit dem, was das Protokoll und geschätzt die IP- und TCP-Köpfe dazu brauchen</translation>
    </message>
    <message>
        <source>Show the download speed of peers, or of torrents, as lines of their own</source>
        <translation>Das Empfangstempo von Peers oder Torrents als eigene Linien zeigen</translation>
    </message>
    <message>
        <source>Speeds to compare</source>
        <translation>Tempi zum Vergleich</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatisticsFlow</name>
    <message>
        <source>Save the statistics</source>
        <translation>Statistik speichern</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Kategorie: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
    <message>
        <source>Tracker: %1</source>
        <translation>Tracker: %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Torrents in the list</source>
        <translation>Torrents in der Liste</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatisticsWindow</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Als CSV &amp;speichern…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Hold the picture still. Recording goes on.</source>
        <translation>Das Bild anhalten. Die Aufzeichnung läuft weiter.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <source>Nothing moves now.</source>
        <extracomment>%1 lists torrents with their speeds</extracomment>
        <translation>Gerade bewegt sich nichts.</translation>
    </message>
    <message>
        <source>Busiest torrents: %1</source>
        <translation>Am meisten los: %1</translation>
    </message>
    <message>
        <source>Payload and overhead</source>
        <translation>Nutzdaten und Beiwerk</translation>
    </message>
    <message>
        <source>Show what protocol and headers take on top.</source>
        <translation>Zeigen, was Protokoll und Kopfdaten dazu brauchen.</translation>
    </message>
    <message>
        <source>Undo reset</source>
        <translation>Zurücksetzen rückgängig</translation>
    </message>
    <message>
        <source>&amp;Reset totals</source>
        <translation>&amp;Summen zurücksetzen</translation>
    </message>
    <message>
        <source>Count all time as before.</source>
        <translation>Die ganze Zeit zählen wie vorher.</translation>
    </message>
    <message>
        <source>Count the totals of everything from now on.</source>
        <translation>Die Summen von allem ab jetzt zählen.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatusBar</name>
    <message>
        <source>Free where new torrents are saved</source>
        <translation>Frei, wo neue Torrents gespeichert werden</translation>
    </message>
    <message>
        <source>Download speed and limit. Click to change the limit.</source>
        <translation>Empfangsrate und Grenze. Klicken, um die Grenze zu ändern.</translation>
    </message>
    <message>
        <source>Upload speed and limit. Click to change the limit.</source>
        <translation>Senderate und Grenze. Klicken, um die Grenze zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n Torrent</numerusform>
            <numerusform>%n Torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;10 torrents&quot;, %2 is &quot;1 selected&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Kein offener Port</translation>
    </message>
    <message>
        <source>No port is open for incoming connections.</source>
        <translation>Für eingehende Verbindungen ist kein Port offen.</translation>
    </message>
    <message>
        <source>Reachable, port %1</source>
        <translation>Erreichbar, Port %1</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Peers have connected to this port.</source>
        <translation>Peers haben sich mit diesem Port verbunden.</translation>
    </message>
    <message>
        <source>No peer has connected to this port yet. Downloads work all the same; they may be slower.</source>
        <translation>Noch hat sich kein Peer mit diesem Port verbunden. Downloads gehen trotzdem, vielleicht langsamer.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A speed and its limit, such as &quot;4.9 MiB/s of 5 MiB/s&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1, ohne Grenze</translation>
    </message>
    <message>
        <source>Download speed: %1</source>
        <translation>Empfangsrate: %1</translation>
    </message>
    <message>
        <source>Upload speed: %1</source>
        <translation>Senderate: %1</translation>
    </message>
    <message>
        <source>Quota: %1</source>
        <extracomment>%1 is a part in per cent</extracomment>
        <translation>Kontingent: %1</translation>
    </message>
    <message>
        <source>Delay by uploads: %1&#xa0;ms</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation>Verzögerung durch Senden: %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Download speed: %1, the limit is reached</source>
        <translation>Empfangen: %1, die Grenze ist erreicht</translation>
    </message>
    <message>
        <source>Upload speed: %1, the limit is reached</source>
        <translation>Senden: %1, die Grenze ist erreicht</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>Neue Dateien</translation>
    </message>
    <message>
        <source>Reserve space</source>
        <translation>Platz reservieren</translation>
    </message>
    <message>
        <source>Full reservation keeps files in one piece, makes writing cheaper, and tells at the start whether there is room.</source>
        <translation>Vollständige Reservierung hält Dateien zusammen, macht das Schreiben billiger und zeigt am Anfang, ob genug Platz da ist.</translation>
    </message>
    <message>
        <source>No, files grow</source>
        <translation>Nein, Dateien wachsen</translation>
    </message>
    <message>
        <source>Sparse</source>
        <translation>Mit Lücken</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Write buffer</source>
        <translation>Schreibpuffer</translation>
    </message>
    <message>
        <source>Pieces that are being received or wait for the disk. When it is full, peers are asked for no more until the disk has caught up.</source>
        <translation>Teile, die gerade ankommen oder auf den Datenträger warten. Ist er voll, wird kein Peer um mehr gebeten, bis der Datenträger aufgeholt hat.</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>A unit behind a number, with the space before it</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Unversehrtheit</translation>
    </message>
    <message>
        <source>Read back finished downloads</source>
        <translation>Fertige Downloads nachlesen</translation>
    </message>
    <message>
        <source>A download counts as complete when this is done. A sample takes the borders of files and one piece in twenty; if it finds damage, everything is read.</source>
        <translation>Erst danach gilt ein Download als fertig. Eine Stichprobe nimmt die Grenzen der Dateien und jedes zwanzigste Stück; findet sie Schäden, wird alles gelesen.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Eine Stichprobe</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Download damaged pieces again</source>
        <translation>Beschädigte Stücke neu laden</translation>
    </message>
    <message>
        <source>If not, a torrent whose data is damaged on the disk stops and says so.</source>
        <translation>Wenn nicht, hält ein Torrent mit beschädigten Daten an und sagt es.</translation>
    </message>
    <message>
        <source>Days until idle torrents are read again</source>
        <translation>Tage, bis ruhende Torrents neu gelesen werden</translation>
    </message>
    <message>
        <source>Finds data that has changed on the disk since. Complete torrents are read slowly, while nobody downloads from them.</source>
        <translation>Findet Daten, die sich auf dem Datenträger seither geändert haben. Fertige Torrents werden langsam gelesen, solange niemand von ihnen lädt.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>What this reading takes of the disk.</source>
        <translation>Was dieses Lesen vom Datenträger nimmt.</translation>
    </message>
    <message>
        <source>Keep free on each disk, GiB</source>
        <translation>Auf jedem Datenträger frei lassen, GiB</translation>
    </message>
    <message>
        <source>Downloads wait while less is free, and go on by themselves.</source>
        <translation>Downloads warten, solange weniger frei ist, und gehen von selbst weiter.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TabPage</name>
    <message numerus="yes">
        <source>%n torrents are selected.</source>
        <translation>
            <numerusform>%n Torrent ist ausgewählt.</numerusform>
            <numerusform>%n Torrents sind ausgewählt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::TagFlow</name>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Neues Schlagwort …</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Save path…</source>
        <translation>&amp;Speicherort …</translation>
    </message>
    <message>
        <source>No save &amp;path of its own</source>
        <translation>Kein eigener S&amp;peicherort</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>&amp;Grenzen …</translation>
    </message>
    <message>
        <source>Re&amp;move, torrents stay</source>
        <translation>&amp;Entfernen, Torrents bleiben</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Neuer Name von %1</translation>
    </message>
    <message>
        <source>Save torrents with %1 in</source>
        <translation>Torrents mit %1 speichern in</translation>
    </message>
    <message>
        <source>change of the save path of the tag %1</source>
        <translation>Wechsel des Speicherorts des Schlagworts %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TagLimitsDialog</name>
    <message>
        <source>Limits of %1</source>
        <translation>Grenzen von %1</translation>
    </message>
    <message>
        <source>They hold for all torrents with the tag together. For a torrent with several tags the limits of all of them hold.</source>
        <translation>Sie gelten für alle Torrents mit dem Schlagwort zusammen. Für einen Torrent mit mehreren Schlagwörtern gelten die Grenzen aller.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentActions</name>
    <message numerus="yes">
        <source>Resume &amp;all (%n)</source>
        <translation>
            <numerusform>A&amp;lle fortsetzen (%n)</numerusform>
            <numerusform>A&amp;lle fortsetzen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>A&amp;lle anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n Torrent</numerusform>
            <numerusform>%n Torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the order</source>
        <translation>Änderung der Reihenfolge</translation>
    </message>
    <message>
        <source>change of super seeding</source>
        <translation>Änderung von Superseeding</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>Kein Torrent ist ausgewählt.</translation>
    </message>
    <message>
        <source>What is selected runs already.</source>
        <translation>Was ausgewählt ist, läuft schon.</translation>
    </message>
    <message>
        <source>Nothing of what is selected runs.</source>
        <translation>Nichts von dem, was ausgewählt ist, läuft.</translation>
    </message>
    <message>
        <source>It is not complete yet.</source>
        <translation>Er ist noch nicht vollständig.</translation>
    </message>
    <message>
        <source>Its file list is not known yet.</source>
        <translation>Seine Dateiliste ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>One at a time.</source>
        <translation>Nur einer auf einmal.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>%1 is what is undone, such as &quot;removal of Sintel&quot; or &quot;change of tags&quot;</extracomment>
        <translation>%1 &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name in the list; files keep theirs</source>
        <translation>Name in der Liste; Dateien behalten ihren</translation>
    </message>
    <message>
        <source>Save .torrent file</source>
        <translation>.torrent-Datei speichern</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>Torrent-Dateien (*.torrent)</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Its files are missing.</source>
        <translation>Seine Dateien fehlen.</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <extracomment>%1 is what is done again, such as &quot;removal of Sintel&quot; or &quot;change of tags&quot;</extracomment>
        <translation>%1 wiederholen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>%1 cannot be opened yet: %2 of it is there.</source>
        <extracomment>%1 is a file or a torrent, %2 a percentage</extracomment>
        <translation>%1 lässt sich noch nicht öffnen: %2 davon ist da.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentEdits</name>
    <message>
        <source>change of category</source>
        <translation>Änderung der Kategorie</translation>
    </message>
    <message>
        <source>change of tags</source>
        <translation>Änderung der Schlagwörter</translation>
    </message>
    <message>
        <source>change of limits</source>
        <translation>Änderung der Grenzen</translation>
    </message>
    <message>
        <source>move in the queue</source>
        <translation>Verschieben in der Warteschlange</translation>
    </message>
    <message>
        <source>new name</source>
        <translation>Neuen Namen</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>Entfernen von %1</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n torrents</source>
        <translation>
            <numerusform>Entfernen von %n Torrent</numerusform>
            <numerusform>Entfernen von %n Torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1. Its files stay where they are.</source>
        <translation>%1 entfernt. Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n torrents. Their files stay where they are.</source>
        <translation>
            <numerusform>%n Torrent entfernt. Die Dateien bleiben, wo sie sind.</numerusform>
            <numerusform>%n Torrents entfernt. Die Dateien bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>choice of files</source>
        <translation>Auswahl der Dateien</translation>
    </message>
    <message>
        <source>new trackers</source>
        <translation>Neue Tracker</translation>
    </message>
    <message>
        <source>removal of the category %1</source>
        <translation>Entfernen der Kategorie %1</translation>
    </message>
    <message>
        <source>new name of the category %1</source>
        <translation>Neuen Namen der Kategorie %1</translation>
    </message>
    <message>
        <source>Removed the category %1. Its torrents stay.</source>
        <translation>Kategorie %1 entfernt. Ihre Torrents bleiben.</translation>
    </message>
    <message>
        <source>block of %1</source>
        <translation>Aussperren von %1</translation>
    </message>
    <message numerus="yes">
        <source>block of %n peers</source>
        <translation>
            <numerusform>Aussperren von %n Peer</numerusform>
            <numerusform>Aussperren von %n Peers</numerusform>
        </translation>
    </message>
    <message>
        <source>immediate start</source>
        <translation>sofortiger Start</translation>
    </message>
    <message>
        <source>return to the queue</source>
        <translation>Rückkehr in die Warteschlange</translation>
    </message>
    <message>
        <source>addition of %1</source>
        <translation>Hinzufügen von %1</translation>
    </message>
    <message numerus="yes">
        <source>addition of %n torrents</source>
        <translation>
            <numerusform>Hinzufügen von %n Torrent</numerusform>
            <numerusform>Hinzufügen von %n Torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>move of the files of %1</source>
        <translation>Verschieben der Dateien von %1</translation>
    </message>
    <message numerus="yes">
        <source>move of the files of %n torrents</source>
        <translation>
            <numerusform>Verschieben der Dateien von %n Torrent</numerusform>
            <numerusform>Verschieben der Dateien von %n Torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the folder of %1</source>
        <translation>Wechsel des Ordners von %1</translation>
    </message>
    <message>
        <source>removal of the tag %1</source>
        <translation>Entfernen des Schlagworts %1</translation>
    </message>
    <message>
        <source>new name of the tag %1</source>
        <translation>Neuen Namen des Schlagworts %1</translation>
    </message>
    <message>
        <source>Removed the tag %1. Its torrents stay.</source>
        <translation>Schlagwort %1 entfernt. Seine Torrents bleiben.</translation>
    </message>
    <message>
        <source>new name of %1</source>
        <translation>Neuen Namen von %1</translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent until Freshet quits.</source>
        <translation>%1 ist für diesen Torrent gesperrt, bis Freshet beendet wird.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent until Freshet quits.</source>
        <translation>
            <numerusform>%n Peer ist für diesen Torrent gesperrt, bis Freshet beendet wird.</numerusform>
            <numerusform>%n Peers sind für diesen Torrent gesperrt, bis Freshet beendet wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent for ever.</source>
        <translation>%1 ist für diesen Torrent für immer gesperrt.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent for ever.</source>
        <translation>
            <numerusform>%n Peer ist für diesen Torrent für immer gesperrt.</numerusform>
            <numerusform>%n Peers sind für diesen Torrent für immer gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent for a week.</source>
        <translation>%1 ist für diesen Torrent für eine Woche gesperrt.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent for a week.</source>
        <translation>
            <numerusform>%n Peer ist für diesen Torrent für eine Woche gesperrt.</numerusform>
            <numerusform>%n Peers sind für diesen Torrent für eine Woche gesperrt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentFacts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Info hash</source>
        <translation>Info-Hash</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Yes: peers come from its trackers only</source>
        <translation>Ja: Peers kommen nur von seinen Trackern</translation>
    </message>
    <message>
        <source>No: peers come from everywhere</source>
        <translation>Nein: Peers kommen von überall</translation>
    </message>
    <message>
        <source>What the torrent says of itself</source>
        <translation>Was der Torrent von sich sagt</translation>
    </message>
    <message>
        <source>Nothing is known of this torrent yet.</source>
        <translation>Von diesem Torrent ist noch nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentListView</name>
    <message>
        <source>Torrents</source>
        <translation>Torrents</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentOptionsDialog</name>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>Download in &amp;order</source>
        <translation>Der &amp;Reihe nach herunterladen</translation>
    </message>
    <message>
        <source>Limits of %1</source>
        <translation>Grenzen von %1</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Without a tick the limit of the settings counts.</source>
        <translation>Ohne Haken gilt die Grenze aus den Einstellungen.</translation>
    </message>
    <message>
        <source>Pieces are fetched from first to last, so that media can be watched early.</source>
        <translation>Stücke werden vom ersten bis zum letzten geholt, damit Medien früh abgespielt werden können.</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>&amp;Kontingent</translation>
    </message>
    <message>
        <source>&amp;Super seeding</source>
        <translation>&amp;Super-Seeding</translation>
    </message>
    <message>
        <source>&amp;Own share limits</source>
        <translation>&amp;Eigene Grenzen für das Verteilen</translation>
    </message>
    <message>
        <source>Once complete, each peer hears of one piece at a time until others have it too, so that the first copies cost little upload.</source>
        <translation>Ist er vollständig, erfährt jeder Peer nur von einem Stück auf einmal, bis auch andere es haben. So kosten die ersten Kopien wenig Sendeleistung.</translation>
    </message>
    <message>
        <source>Without a tick the limits of the category or the settings count.</source>
        <translation>Ohne Haken gelten die Grenzen der Kategorie oder der Einstellungen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>K&amp;ategorie</translation>
    </message>
    <message>
        <source>&amp;Pieces in flight per peer</source>
        <translation>&amp;Stücke unterwegs je Peer</translation>
    </message>
    <message>
        <source>Without a tick the number of the settings counts.</source>
        <translation>Ohne Haken gilt die Zahl der Einstellungen.</translation>
    </message>
    <message>
        <source>Pieces in flight per peer</source>
        <translation>Stücke unterwegs je Peer</translation>
    </message>
    <message>
        <source>The values are those of the first one. What you do not change stays as it is in each torrent.</source>
        <translation>Die Werte sind die des ersten. Was Sie nicht ändern, bleibt in jedem Torrent, wie es ist.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TrackerTableModel</name>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Wird gefragt</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message numerus="yes">
        <source>Gave %n peer(s)</source>
        <translation>
            <numerusform>Nannte %n Peer</numerusform>
            <numerusform>Nannte %n Peers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Gave 41 peers&quot;; %2: &quot;12 s ago&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Answers nonsense</source>
        <translation>Antwortet Unsinn</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>Does not answer, try no. %1 in %2</source>
        <translation>Antwortet nicht, Versuch Nr. %1 in %2</translation>
    </message>
    <message>
        <source>%1
Tier %2</source>
        <translation>%1
Stufe %2</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next announce</source>
        <translation>Nächste Ankündigung</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertiggestellt</translation>
    </message>
    <message>
        <source>Trackers of one tier stand in for each other; a further tier is for when those before it do not answer.</source>
        <translation>Tracker einer Stufe vertreten einander; eine weitere Stufe ist für den Fall, dass die davor nicht antworten.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TrackersTab</name>
    <message>
        <source>Announce now</source>
        <translation>Jetzt ankündigen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Announce in %1</source>
        <translation>Anfrage in %1</translation>
    </message>
    <message>
        <source>The trackers do not want to be asked more often.</source>
        <translation>Die Tracker wollen nicht öfter gefragt werden.</translation>
    </message>
    <message>
        <source>A private torrent keeps to its own trackers. Their addresses can be edited.</source>
        <translation>Ein privater Torrent bleibt bei seinen eigenen Trackern. Ihre Adressen können bearbeitet werden.</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>New tier</source>
        <translation>Neue Stufe</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
</context>
<context>
    <name>freshet::ui::Tray</name>
    <message>
        <source>&amp;Show or hide the window</source>
        <translation>&amp;Fenster zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Freshet: %1 down, %2 up</source>
        <extracomment>The tooltip of the icon in the tray: rates down and up</extracomment>
        <translation>Freshet: %1 ab, %2 auf</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n downloading</source>
        <translation>
            <numerusform>%1, %n lädt</numerusform>
            <numerusform>%1, %n laden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::UndoHistory</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>freshet::ui::WeekGridCanvas</name>
    <message>
        <source>Week schedule</source>
        <translation>Wochenplan</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n half hours selected</source>
        <extracomment>Of a week schedule. %1 is &quot;Tuesday, 09:00 to 09:30: Slow mode&quot;; it is one end of the rectangle</extracomment>
        <translation>
            <numerusform>%1; %n halbe Stunde ausgewählt</numerusform>
            <numerusform>%1; %n halbe Stunden ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::WeekGridEdit</name>
    <message>
        <source>%1 Key: %2</source>
        <extracomment>%1 says what a profile means, %2 is a key</extracomment>
        <translation>%1 Taste: %2</translation>
    </message>
    <message>
        <source>Gives other days what the day of the cursor has</source>
        <translation>Gibt anderen Tagen, was der Tag des Zeigers hat</translation>
    </message>
    <message>
        <source>Copy %1 to…</source>
        <extracomment>%1 is a day of the week</extracomment>
        <translation>%1 kopieren nach …</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation>Samstag und Sonntag</translation>
    </message>
</context>
<context>
    <name>freshet::ui::WhenDone</name>
    <message>
        <source>Everything is done</source>
        <translation>Alles ist fertig</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Jetzt</translation>
    </message>
    <message numerus="yes">
        <source>Freshet quits in %n s.</source>
        <translation>
            <numerusform>Freshet beendet sich in %n s.</numerusform>
            <numerusform>Freshet beendet sich in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer goes to sleep in %n s.</source>
        <translation>
            <numerusform>Der Computer geht in %n s in Bereitschaft.</numerusform>
            <numerusform>Der Computer geht in %n s in Bereitschaft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %n s.</source>
        <translation>
            <numerusform>Der Computer fährt in %n s herunter.</numerusform>
            <numerusform>Der Computer fährt in %n s herunter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::WindowMenus</name>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Torrent</source>
        <translation>&amp;Torrent</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>&amp;Dichte</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A BitTorrent client.</source>
        <translation>Ein BitTorrent-Programm.</translation>
    </message>
    <message>
        <source>Keep settings and torrents in &lt;folder&gt;.</source>
        <translation>Einstellungen und Torrents in &lt;Ordner&gt; ablegen.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Torrent files, magnet links, info hashes or addresses to add.</source>
        <translation>Torrent-Dateien, Magnet-Links, Info-Hashes oder Adressen, die hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Start without a window, where the desktop has a tray.</source>
        <translation>Ohne Fenster starten, wo der Desktop einen Infobereich hat.</translation>
    </message>
</context>
</TS>
