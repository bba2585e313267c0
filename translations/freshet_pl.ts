<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en_US">
<context>
    <name>BottleneckText</name>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Harmonogram</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Files are not there</source>
        <translation>Brak plików</translation>
    </message>
    <message>
        <source>No peers</source>
        <translation>Brak peerów</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>No peer answers</source>
        <translation>Żaden peer nie odpowiada</translation>
    </message>
    <message>
        <source>Nobody has the rest</source>
        <translation>Nikt nie ma reszty</translation>
    </message>
    <message>
        <source>Peers serve others</source>
        <translation>Peery obsługują innych</translation>
    </message>
    <message>
        <source>Limit for all</source>
        <translation>Limit ogólny</translation>
    </message>
    <message>
        <source>Category&apos;s limit</source>
        <translation>Limit kategorii</translation>
    </message>
    <message>
        <source>Its own limit</source>
        <translation>Własny limit</translation>
    </message>
    <message>
        <source>Peers&apos; limits</source>
        <translation>Limity peerów</translation>
    </message>
    <message>
        <source>Has given enough</source>
        <translation>Dał już dość</translation>
    </message>
    <message>
        <source>Delay on the line</source>
        <translation>Opóźnienie łącza</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Przydział</translation>
    </message>
    <message>
        <source>Connection limit</source>
        <translation>Limit połączeń</translation>
    </message>
    <message>
        <source>Upload slots</source>
        <translation>Miejsca wysyłania</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Dysk</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Weryfikacja</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>Żądania w toku</translation>
    </message>
    <message>
        <source>Peers&apos; speed</source>
        <translation>Prędkość peerów</translation>
    </message>
    <message>
        <source>Nobody asks</source>
        <translation>Nikt nie prosi</translation>
    </message>
    <message>
        <source>What is left of the quota is spread until %1: %2.</source>
        <translation>Reszta przydziału jest rozłożona do %1: %2.</translation>
    </message>
    <message>
        <source>The quota is used up until %1.</source>
        <translation>Przydział jest wykorzystany do %1.</translation>
    </message>
    <message>
        <source>The limit for all torrents is reached: %1.</source>
        <translation>Osiągnięto limit wszystkich torrentów: %1.</translation>
    </message>
    <message>
        <source>The limit of &quot;%1&quot; is reached: %2.</source>
        <extracomment>%1 is a category, %2 a rate</extracomment>
        <translation>Osiągnięto limit „%1”: %2.</translation>
    </message>
    <message>
        <source>This torrent&apos;s own limit is reached: %1.</source>
        <translation>Osiągnięto własny limit tego torrenta: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n peers are at the limit that is set for them: %1.</source>
        <translation>
            <numerusform>%n peer osiągnął ustawiony dla niego limit: %1.</numerusform>
            <numerusform>%n peery osiągnęły ustawiony dla nich limit: %1.</numerusform>
            <numerusform>%n peerów osiągnęło ustawiony dla nich limit: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has given enough and goes on slowly: %1.</source>
        <translation>Dał już dość i działa dalej powoli: %1.</translation>
    </message>
    <message>
        <source>Uploads are held back so that they do not delay others on the line: %1.</source>
        <translation>Wysyłanie jest wstrzymywane, aby nie opóźniać innych na łączu: %1.</translation>
    </message>
    <message>
        <source>This torrent waits for its turn.</source>
        <translation>Ten torrent czeka na swoją kolej.</translation>
    </message>
    <message>
        <source>No peers are known yet.</source>
        <translation>Nie znamy jeszcze żadnych peerów.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n known peers has answered yet.</source>
        <translation>
            <numerusform>Jedyny znany peer jeszcze nie odpowiedział.</numerusform>
            <numerusform>Żaden z %n znanych peerów jeszcze nie odpowiedział.</numerusform>
            <numerusform>Żaden z %n znanych peerów jeszcze nie odpowiedział.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are connected, as many as may be. %1 are known.</source>
        <translation>
            <numerusform>Połączony jest %n peer, więcej nie wolno. Znanych: %1.</numerusform>
            <numerusform>Połączone są %n peery, więcej nie wolno. Znanych: %1.</numerusform>
            <numerusform>Połączonych jest %n peerów, więcej nie wolno. Znanych: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are served at once, as many as the settings allow. %1 want something.</source>
        <translation>
            <numerusform>Obsługiwany jest %n peer naraz, na więcej nie pozwalają ustawienia. Chętnych: %1.</numerusform>
            <numerusform>Obsługiwane są %n peery naraz, na więcej nie pozwalają ustawienia. Chętnych: %1.</numerusform>
            <numerusform>Obsługiwanych jest %n peerów naraz, na więcej nie pozwalają ustawienia. Chętnych: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces arrive faster than this computer verifies them.</source>
        <translation>Części przychodzą szybciej, niż ten komputer je sprawdza.</translation>
    </message>
    <message numerus="yes">
        <source>%n peers could send more if more were asked of them at a time.</source>
        <translation>
            <numerusform>%n peer mógłby wysyłać więcej, gdyby prosić go o więcej naraz.</numerusform>
            <numerusform>%n peery mogłyby wysyłać więcej, gdyby prosić je o więcej naraz.</numerusform>
            <numerusform>%n peerów mogłoby wysyłać więcej, gdyby prosić je o więcej naraz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n peers that are served take it as fast as they can.</source>
        <translation>
            <numerusform>Obsługiwany peer odbiera tak szybko, jak może.</numerusform>
            <numerusform>%n obsługiwane peery odbierają tak szybko, jak mogą.</numerusform>
            <numerusform>%n obsługiwanych peerów odbiera tak szybko, jak może.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n peers that send do so as fast as they can.</source>
        <translation>
            <numerusform>Wysyłający peer robi to tak szybko, jak może.</numerusform>
            <numerusform>%n wysyłające peery robią to tak szybko, jak mogą.</numerusform>
            <numerusform>%n wysyłających peerów robi to tak szybko, jak może.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n connected peers asks for anything.</source>
        <translation>
            <numerusform>Połączony peer o nic nie prosi.</numerusform>
            <numerusform>Żaden z %n połączonych peerów o nic nie prosi.</numerusform>
            <numerusform>Żaden z %n połączonych peerów o nic nie prosi.</numerusform>
        </translation>
    </message>
    <message>
        <source>If that lasts, check the network and the firewall.</source>
        <translation>Jeśli to potrwa, sprawdź sieć i zaporę.</translation>
    </message>
    <message>
        <source>It goes on when a peer with the rest comes.</source>
        <translation>Ruszy dalej, gdy pojawi się peer z resztą.</translation>
    </message>
    <message>
        <source>Sharing more makes peers serve you sooner.</source>
        <translation>Kto więcej udostępnia, jest szybciej obsługiwany.</translation>
    </message>
    <message>
        <source>Fewer active torrents, or another disk, would help.</source>
        <translation>Pomogłoby mniej aktywnych torrentów lub inny dysk.</translation>
    </message>
    <message>
        <source>&quot;Automatic&quot; for pieces and requests per peer would help.</source>
        <translation>Pomogłoby „Automatycznie” dla części i żądań na peera.</translation>
    </message>
    <message>
        <source>Other programs may be using the processor.</source>
        <translation>Procesor mogą zajmować inne programy.</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Tryb wolny</translation>
    </message>
    <message>
        <source>The limit of slow mode is reached: %1.</source>
        <translation>Osiągnięto limit trybu wolnego: %1.</translation>
    </message>
    <message>
        <source>Limit of each torrent</source>
        <translation>Limit każdego torrenta</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads run already; the limit is %1.</source>
        <translation>
            <numerusform>Działa już %n pobieranie; limit to %1.</numerusform>
            <numerusform>Działają już %n pobierania; limit to %1.</numerusform>
            <numerusform>Działa już %n pobierań; limit to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are seeding already; the limit is %1.</source>
        <translation>
            <numerusform>Udostępniany jest już %n torrent; limit to %1.</numerusform>
            <numerusform>Udostępniane są już %n torrenty; limit to %1.</numerusform>
            <numerusform>Udostępnianych jest już %n torrentów; limit to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n torrents run already; the limit is %1.</source>
        <translation>
            <numerusform>Działa już %n torrent; limit to %1.</numerusform>
            <numerusform>Działają już %n torrenty; limit to %1.</numerusform>
            <numerusform>Działa już %n torrentów; limit to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents are being checked; the limit is %1.</source>
        <translation>
            <numerusform>Sprawdzane są pliki %n torrenta; limit to %1.</numerusform>
            <numerusform>Sprawdzane są pliki %n torrentów; limit to %1.</numerusform>
            <numerusform>Sprawdzane są pliki %n torrentów; limit to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit of each torrent is reached: %1.</source>
        <translation>Osiągnięto limit każdego torrenta: %1.</translation>
    </message>
    <message>
        <source>Tag&apos;s limit</source>
        <translation>Limit etykiety</translation>
    </message>
    <message>
        <source>The limit of the tag &quot;%1&quot; is reached: %2.</source>
        <extracomment>%1 is a tag, %2 a rate</extracomment>
        <translation>Osiągnięto limit etykiety „%1”: %2.</translation>
    </message>
    <message>
        <source>This torrent is paused.</source>
        <translation>Ten torrent jest wstrzymany.</translation>
    </message>
    <message>
        <source>This torrent is done.</source>
        <translation>Ten torrent jest ukończony.</translation>
    </message>
    <message>
        <source>Peers stopped sending</source>
        <translation>Peery przestały wysyłać</translation>
    </message>
    <message>
        <source>Damaged data</source>
        <translation>Uszkodzone dane</translation>
    </message>
    <message>
        <source>Most peers choke us</source>
        <translation>Większość peerów nas dławi</translation>
    </message>
    <message>
        <source>The schedule pauses everything.</source>
        <translation>Harmonogram wstrzymuje wszystko.</translation>
    </message>
    <message>
        <source>The schedule pauses downloads.</source>
        <translation>Harmonogram wstrzymuje pobieranie.</translation>
    </message>
    <message>
        <source>The schedule pauses everything until %1.</source>
        <extracomment>%1 is a time of day, or a date and a time of day</extracomment>
        <translation>Harmonogram wstrzymuje wszystko do %1.</translation>
    </message>
    <message>
        <source>The schedule pauses downloads until %1.</source>
        <translation>Harmonogram wstrzymuje pobieranie do %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n connected peers that have missing data wait to send.</source>
        <translation>
            <numerusform>%n połączony peer z brakującymi danymi zwleka z wysyłaniem.</numerusform>
            <numerusform>Wszystkie %n połączone peery z brakującymi danymi zwlekają z wysyłaniem.</numerusform>
            <numerusform>Wszystkie %n połączonych peerów z brakującymi danymi zwleka z wysyłaniem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n connected peers that have missing data wait to send; the upload limit is %1.</source>
        <translation>
            <numerusform>%n połączony peer z brakującymi danymi zwleka z wysyłaniem; limit wysyłania wynosi %1.</numerusform>
            <numerusform>Wszystkie %n połączone peery z brakującymi danymi zwlekają z wysyłaniem; limit wysyłania wynosi %1.</numerusform>
            <numerusform>Wszystkie %n połączonych peerów z brakującymi danymi zwleka z wysyłaniem; limit wysyłania wynosi %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each peer is asked for %n blocks at a time at most; more would fit this line.</source>
        <translation>
            <numerusform>Każdy peer jest proszony najwyżej o %n blok naraz; na tym łączu zmieściłoby się więcej.</numerusform>
            <numerusform>Każdy peer jest proszony najwyżej o %n bloki naraz; na tym łączu zmieściłoby się więcej.</numerusform>
            <numerusform>Każdy peer jest proszony najwyżej o %n bloków naraz; na tym łączu zmieściłoby się więcej.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged data: %1 of what came was of no use.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>Uszkodzone dane: %1 z tego, co przyszło, było bezużyteczne.</translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; nobody is blocked for it yet.</source>
        <translation>
            <numerusform>Uszkodzone dane: %n błędna część; nikt nie jest jeszcze za to zablokowany.</numerusform>
            <numerusform>Uszkodzone dane: %n błędne części; nikt nie jest jeszcze za to zablokowany.</numerusform>
            <numerusform>Uszkodzone dane: %n błędnych części; nikt nie jest jeszcze za to zablokowany.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; blocked %1.</source>
        <extracomment>%1 is one address or several</extracomment>
        <translation>
            <numerusform>Uszkodzone dane: %n błędna część; zablokowano %1.</numerusform>
            <numerusform>Uszkodzone dane: %n błędne części; zablokowano %1.</numerusform>
            <numerusform>Uszkodzone dane: %n błędnych części; zablokowano %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; blocked %1 and others.</source>
        <translation>
            <numerusform>Uszkodzone dane: %n błędna część; zablokowano %1 i innych.</numerusform>
            <numerusform>Uszkodzone dane: %n błędne części; zablokowano %1 i innych.</numerusform>
            <numerusform>Uszkodzone dane: %n błędnych części; zablokowano %1 i innych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n connected peers together lack %1 of the data.</source>
        <translation>
            <numerusform>Połączonemu peerowi (%n) brakuje %1 danych.</numerusform>
            <numerusform>%n połączonym peerom razem brakuje %1 danych.</numerusform>
            <numerusform>%n połączonym peerom razem brakuje %1 danych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Peers stopped sending: for a minute nothing has come from %1 of %n.</source>
        <translation>
            <numerusform>Peery przestały wysyłać: od minuty nic nie przyszło od %1 z %n.</numerusform>
            <numerusform>Peery przestały wysyłać: od minuty nic nie przyszło od %1 z %n.</numerusform>
            <numerusform>Peery przestały wysyłać: od minuty nic nie przyszło od %1 z %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n peers choke us.</source>
        <translation>
            <numerusform>%1 z %n peera nas dławi.</numerusform>
            <numerusform>%1 z %n peerów nas dławi.</numerusform>
            <numerusform>%1 z %n peerów nas dławi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk takes %1; %2 wait.</source>
        <extracomment>%1 is a rate, %2 a size</extracomment>
        <translation>Dysk przyjmuje %1; czeka %2.</translation>
    </message>
</context>
<context>
    <name>ChartAxis</name>
    <message>
        <source>now</source>
        <translation>teraz</translation>
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
        <translation>%1 nie jest plikiem torrent.</translation>
    </message>
    <message>
        <source>%1 has more files or data than Freshet can handle.</source>
        <translation>%1 ma więcej plików lub danych, niż Freshet może obsłużyć.</translation>
    </message>
    <message>
        <source>%1 contains paths or sizes that could do harm.</source>
        <translation>%1 zawiera ścieżki lub rozmiary, które mogą zaszkodzić.</translation>
    </message>
    <message>
        <source>%1 needs BitTorrent v2, which Freshet does not have.</source>
        <translation>%1 wymaga BitTorrent v2, którego Freshet nie ma.</translation>
    </message>
    <message>
        <source>%1 is not a magnet link.</source>
        <translation>%1 nie jest linkiem magnet.</translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 jest już na liście.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Nie można odczytać %1.</translation>
    </message>
    <message>
        <source>%1 could not be fetched.</source>
        <translation>Nie można pobrać %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation>Certyfikat %1 jest nieprawidłowy.</translation>
    </message>
    <message>
        <source>%1 is an address of a kind Freshet cannot open.</source>
        <translation>%1 to adres, jakiego Freshet nie może otworzyć.</translation>
    </message>
    <message>
        <source>Cannot write to %1: no space left.</source>
        <translation>Nie można zapisać do %1: brak miejsca.</translation>
    </message>
    <message>
        <source>Cannot write to %1: permission denied.</source>
        <translation>Nie można zapisać do %1: brak uprawnień.</translation>
    </message>
    <message>
        <source>Files are missing: %1.</source>
        <translation>Brakuje plików: %1.</translation>
    </message>
    <message>
        <source>Something else has the name %1.</source>
        <translation>Coś innego ma nazwę %1.</translation>
    </message>
    <message>
        <source>The path %1 is too long for this disk.</source>
        <translation>Ścieżka %1 jest za długa dla tego dysku.</translation>
    </message>
    <message>
        <source>Too many files are open to open %1.</source>
        <translation>Otwartych jest za dużo plików, aby otworzyć %1.</translation>
    </message>
    <message>
        <source>The disk failed at %1.</source>
        <translation>Dysk zawiódł przy %1.</translation>
    </message>
    <message>
        <source>%1 is damaged on the disk.</source>
        <translation>%1 jest uszkodzony na dysku.</translation>
    </message>
    <message>
        <source>The disk returned different data than was written to %1. Check the disk and its cable.</source>
        <translation>Dysk zwrócił inne dane, niż zapisano do %1. Sprawdź dysk i jego kabel.</translation>
    </message>
    <message>
        <source>Another program uses port %1.</source>
        <translation>Inny program używa portu %1.</translation>
    </message>
    <message>
        <source>The system does not allow Freshet to use port %1.</source>
        <translation>System nie pozwala Freshetowi używać portu %1.</translation>
    </message>
    <message>
        <source>The network address %1 is not available.</source>
        <translation>Adres sieciowy %1 jest niedostępny.</translation>
    </message>
    <message>
        <source>The tracker %1 does not answer.</source>
        <translation>Tracker %1 nie odpowiada.</translation>
    </message>
    <message>
        <source>The tracker %1 refused this torrent.</source>
        <translation>Tracker %1 odrzucił ten torrent.</translation>
    </message>
    <message>
        <source>The tracker %1 sent an answer that makes no sense.</source>
        <translation>Tracker %1 przysłał odpowiedź bez sensu.</translation>
    </message>
    <message>
        <source>Most of the quota of %1 is used.</source>
        <translation>Większość przydziału (%1) jest wykorzystana.</translation>
    </message>
    <message>
        <source>The quota of %1 is used up until the next period.</source>
        <translation>Przydział (%1) jest wykorzystany do następnego okresu.</translation>
    </message>
    <message>
        <source>The list of torrents in %1 is damaged.</source>
        <translation>Lista torrentów w %1 jest uszkodzona.</translation>
    </message>
    <message>
        <source>The list of torrents cannot be saved to %1.</source>
        <translation>Nie można zapisać listy torrentów w %1.</translation>
    </message>
    <message>
        <source>Another Freshet already uses %1.</source>
        <translation>Inny Freshet używa już %1.</translation>
    </message>
    <message>
        <source>The setting %1 has a value that is not possible.</source>
        <translation>Ustawienie %1 ma niemożliwą wartość.</translation>
    </message>
    <message>
        <source>%1 is no longer in the list.</source>
        <translation>%1 nie ma już na liście.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with %1. The log has the details.</source>
        <translation>Z %1 stało się coś nieoczekiwanego. Szczegóły są w dzienniku.</translation>
    </message>
    <message>
        <source>the save folder</source>
        <translation>folder zapisu</translation>
    </message>
    <message>
        <source>of this torrent</source>
        <translation>tego torrenta</translation>
    </message>
    <message>
        <source>all torrents</source>
        <translation>wszystkie torrenty</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>this</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Dysk pełny</translation>
    </message>
    <message>
        <source>Cannot write to folder</source>
        <translation>Nie można zapisać w folderze</translation>
    </message>
    <message>
        <source>Files missing</source>
        <translation>Brakuje plików</translation>
    </message>
    <message>
        <source>Name is taken</source>
        <translation>Nazwa zajęta</translation>
    </message>
    <message>
        <source>Path too long</source>
        <translation>Ścieżka za długa</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Za dużo otwartych plików</translation>
    </message>
    <message>
        <source>Disk failed</source>
        <translation>Awaria dysku</translation>
    </message>
    <message>
        <source>Data damaged</source>
        <translation>Dane uszkodzone</translation>
    </message>
    <message>
        <source>Disk damages data</source>
        <translation>Dysk uszkadza dane</translation>
    </message>
    <message>
        <source>Tracker does not answer</source>
        <translation>Tracker nie odpowiada</translation>
    </message>
    <message>
        <source>Tracker makes no sense</source>
        <translation>Odpowiedź trackera bez sensu</translation>
    </message>
    <message>
        <source>Quota nearly used</source>
        <translation>Przydział prawie zużyty</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>Przydział zużyty</translation>
    </message>
    <message>
        <source>Tracker refused</source>
        <translation>Odrzucony przez tracker</translation>
    </message>
    <message>
        <source>Tracker refused: %1</source>
        <translation>Odrzucony przez tracker: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Niepowodzenie</translation>
    </message>
    <message>
        <source>Most of the quota of the category %1 is used.</source>
        <translation>Większość przydziału kategorii %1 jest wykorzystana.</translation>
    </message>
    <message>
        <source>The quota of the category %1 is used up until the next period.</source>
        <translation>Przydział kategorii %1 jest wyczerpany do następnego okresu.</translation>
    </message>
    <message>
        <source>“none”</source>
        <extracomment>Stands for the name of a category</extracomment>
        <translation>„brak”</translation>
    </message>
    <message>
        <source>Less space is free in %1 than is to stay free. Downloads there go on when there is more.</source>
        <translation>W %1 jest mniej miejsca, niż ma pozostać wolne. Pobierania tam ruszą, gdy będzie go więcej.</translation>
    </message>
    <message>
        <source>%1 uses the same files.</source>
        <translation>%1 używa tych samych plików.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>No limits are in force.</source>
        <translation>Nie obowiązują żadne limity.</translation>
    </message>
    <message>
        <source>The usual limits are in force.</source>
        <translation>Obowiązują zwykłe limity.</translation>
    </message>
    <message>
        <source>The schedule lets nothing download now.</source>
        <translation>Harmonogram nie pozwala teraz nic pobierać.</translation>
    </message>
    <message>
        <source>The schedule lets nothing run now.</source>
        <translation>Harmonogram nie pozwala teraz niczemu działać.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The address of a peer and its program</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is banned: it sent a false file list.</source>
        <translation>%1 jest zablokowany: przysłał fałszywą listę plików.</translation>
    </message>
    <message>
        <source>%1 is banned: block %2 of piece %3 was wrong.</source>
        <translation>%1 jest zablokowany: blok %2 części %3 był błędny.</translation>
    </message>
    <message>
        <source>%1 is banned: all of piece %2 came from it and was wrong.</source>
        <translation>%1 jest zablokowany: cała część %2 przyszła od niego i była błędna.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason</comment>
        <extracomment>A sentence that says what is wrong, and the words of the system or a tracker for it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>Czeka na swoją kolej.</translation>
    </message>
    <message>
        <source>Asks peers for the file list.</source>
        <translation>Pyta peery o listę plików.</translation>
    </message>
    <message>
        <source>Checks the files on the disk.</source>
        <translation>Sprawdza pliki na dysku.</translation>
    </message>
    <message>
        <source>Started to download.</source>
        <translation>Pobieranie rozpoczęte.</translation>
    </message>
    <message>
        <source>Started to seed.</source>
        <translation>Udostępnianie rozpoczęte.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Wstrzymany.</translation>
    </message>
    <message>
        <source>Done; it is not shared any more.</source>
        <translation>Gotowy; nie jest już udostępniany.</translation>
    </message>
    <message>
        <source>Added to the list.</source>
        <translation>Dodany do listy.</translation>
    </message>
    <message>
        <source>Removed from the list.</source>
        <translation>Usunięty z listy.</translation>
    </message>
    <message>
        <source>Has given enough and left the list. Its files stay.</source>
        <translation>Oddał wystarczająco i opuścił listę. Jego pliki zostają.</translation>
    </message>
    <message>
        <source>Brought back to the list.</source>
        <translation>Przywrócony do listy.</translation>
    </message>
    <message>
        <source>The file list has arrived.</source>
        <translation>Lista plików nadeszła.</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>Kompletny.</translation>
    </message>
    <message>
        <source>Checked: %1 of %2 pieces are good.</source>
        <translation>Sprawdzono: dobrych części %1 z %2.</translation>
    </message>
    <message>
        <source>Damaged on the disk. %1.</source>
        <extracomment>%1 says &quot;Repairing 3 pieces (film.mkv)&quot;</extracomment>
        <translation>Uszkodzony na dysku. %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces are repaired.</source>
        <translation>
            <numerusform>%n część naprawiona.</numerusform>
            <numerusform>%n części naprawione.</numerusform>
            <numerusform>%n części naprawionych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Piece %1 came with errors and is fetched again.</source>
        <translation>Część %1 przyszła z błędami i jest pobierana ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>The tracker %1 gave %n peers.</source>
        <translation>
            <numerusform>Tracker %1 podał %n peera.</numerusform>
            <numerusform>Tracker %1 podał %n peery.</numerusform>
            <numerusform>Tracker %1 podał %n peerów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Peers can connect at port %1.</source>
        <translation>Peery mogą łączyć się przez port %1.</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informacja</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A date and a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Slow mode is on.</source>
        <translation>Tryb wolny jest włączony.</translation>
    </message>
    <message>
        <source>The files stay where they are. %1</source>
        <translation>Pliki pozostają tam, gdzie są. %1</translation>
    </message>
    <message>
        <source>The move to %1 was interrupted. The files are where they were.</source>
        <translation>Przenoszenie do %1 zostało przerwane. Pliki są tam, gdzie były.</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Przeniesiono do %1.</translation>
    </message>
    <message>
        <source>Freshet has started.</source>
        <translation>Freshet uruchomiony.</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>Data: %1
With protocol and IP: %2</source>
        <extracomment>%1 and %2 are rates such as 4.2 MiB/s</extracomment>
        <translation>Dane: %1
Z protokołem i IP: %2</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Bez limitu</translation>
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
        <source>%1&#xa0;d</source>
        <translation>%1&#xa0;d</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two parts of a duration: &quot;1 min&quot; and &quot;40 s&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>przed chwilą</translation>
    </message>
    <message>
        <source>%1&#xa0;s ago</source>
        <translation>%1&#xa0;s&#xa0;temu</translation>
    </message>
    <message>
        <source>%1&#xa0;min ago</source>
        <translation>%1&#xa0;min&#xa0;temu</translation>
    </message>
    <message>
        <source>%1&#xa0;h ago</source>
        <translation>%1&#xa0;h&#xa0;temu</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dzień temu</numerusform>
            <numerusform>%n dni temu</numerusform>
            <numerusform>%n dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>no transfer</source>
        <translation>brak transferu</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) per second</source>
        <translation>
            <numerusform>%n bajt na sekundę</numerusform>
            <numerusform>%n bajty na sekundę</numerusform>
            <numerusform>%n bajtów na sekundę</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kibibytes per second</source>
        <translation>%1 kibibajtów na sekundę</translation>
    </message>
    <message>
        <source>%1 mebibytes per second</source>
        <translation>%1 mebibajtów na sekundę</translation>
    </message>
    <message>
        <source>%1 gibibytes per second</source>
        <translation>%1 gibibajtów na sekundę</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 procent</translation>
    </message>
</context>
<context>
    <name>InUse</name>
    <message>
        <source>%1 now</source>
        <extracomment>Beside a limit: how many there are now</extracomment>
        <translation>teraz %1</translation>
    </message>
    <message>
        <source>up to %1 now</source>
        <extracomment>Of the torrent that has the most connections</extracomment>
        <translation>teraz do %1</translation>
    </message>
    <message>
        <source>%1 used now</source>
        <extracomment>%1 is a size</extracomment>
        <translation>teraz zajęte %1</translation>
    </message>
    <message>
        <source>now %1 to %2</source>
        <extracomment>Beside a limit: the lowest and the highest number there is now</extracomment>
        <translation>teraz od %1 do %2</translation>
    </message>
    <message>
        <source>%1 now, in use: %2 (open-file limit)</source>
        <extracomment>%1 is how many connections there are now, %2 how many there may be</extracomment>
        <translation>%1 teraz, obowiązuje: %2 (limit otwartych plików)</translation>
    </message>
    <message>
        <source>%1 now, system allows %2</source>
        <extracomment>Two numbers of connections</extracomment>
        <translation>%1 teraz, system pozwala na %2</translation>
    </message>
    <message>
        <source>%1 Still listening on %2.</source>
        <extracomment>%1 says what is wrong with another port</extracomment>
        <translation>%1 Nasłuch trwa nadal na %2.</translation>
    </message>
    <message>
        <source>Listening on %1, reachable since %2</source>
        <extracomment>%1 is a port, %2 a time</extracomment>
        <translation>Nasłuch na %1, osiągalny od %2</translation>
    </message>
    <message>
        <source>Listening on %1. No peer has connected to it yet.</source>
        <translation>Nasłuch na %1. Żaden peer jeszcze się nie połączył.</translation>
    </message>
    <message>
        <source>With these values one peer is asked for %1 to %2 at a time, as its rate and latency need.</source>
        <extracomment>Two sizes</extracomment>
        <translation>Przy tych wartościach jeden peer jest proszony o %1 do %2 naraz, zależnie od jego szybkości i opóźnienia.</translation>
    </message>
    <message>
        <source>With these values one peer is asked for up to %1 at a time.</source>
        <translation>Przy tych wartościach jeden peer jest proszony o najwyżej %1 naraz.</translation>
    </message>
    <message numerus="yes">
        <source>%1 It comes from at most %n pieces.</source>
        <extracomment>%1 says how much one peer is asked for</extracomment>
        <translation>
            <numerusform>%1 Pochodzi to z najwyżej %n części.</numerusform>
            <numerusform>%1 Pochodzi to z najwyżej %n części.</numerusform>
            <numerusform>%1 Pochodzi to z najwyżej %n części.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>Waiting: the file lists of other links are fetched first.</source>
        <translation>Czeka: najpierw pobierane są listy plików innych linków.</translation>
    </message>
    <message>
        <source>Getting the file list: %1 received, %2</source>
        <extracomment>%1 is a percentage, %2 a time</extracomment>
        <translation>Pobieranie listy plików: odebrano %1, %2</translation>
    </message>
    <message>
        <source>Getting the file list: looking for peers, %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Pobieranie listy plików: szukanie peerów, %1</translation>
    </message>
    <message numerus="yes">
        <source>Getting the file list: asked %n peers, %1 connected, %2</source>
        <extracomment>%1 is a number of peers, %2 a time</extracomment>
        <translation>
            <numerusform>Pobieranie listy plików: zapytano %n peera, połączono %1, %2</numerusform>
            <numerusform>Pobieranie listy plików: zapytano %n peery, połączono %1, %2</numerusform>
            <numerusform>Pobieranie listy plików: zapytano %n peerów, połączono %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Where torrents are saved that were given no folder.</source>
        <translation>Gdzie zapisywane są torrenty bez własnego folderu.</translation>
    </message>
    <message>
        <source>Limits, quotas and folders of categories.</source>
        <translation>Limity, przydziały i foldery kategorii.</translation>
    </message>
    <message>
        <source>Share limits of categories.</source>
        <translation>Cele udostępniania kategorii.</translation>
    </message>
    <message>
        <source>The port for incoming connections; 0 lets the system choose.</source>
        <translation>Port połączeń przychodzących; przy 0 wybiera system.</translation>
    </message>
    <message>
        <source>The address of this computer that is used; empty means any.</source>
        <translation>Używany adres tego komputera; puste oznacza dowolny.</translation>
    </message>
    <message>
        <source>Connections of all torrents together.</source>
        <translation>Połączenia wszystkich torrentów razem.</translation>
    </message>
    <message>
        <source>Connections of each torrent.</source>
        <translation>Połączenia każdego torrenta.</translation>
    </message>
    <message>
        <source>Connections that wait for an answer at the same time.</source>
        <translation>Połączenia czekające jednocześnie na odpowiedź.</translation>
    </message>
    <message>
        <source>New connections in a second.</source>
        <translation>Nowe połączenia na sekundę.</translation>
    </message>
    <message>
        <source>Pieces one peer may be fetching for you at the same time; 0 is automatic.</source>
        <translation>Części, które peer może naraz pobierać dla Ciebie; 0 to automatycznie.</translation>
    </message>
    <message>
        <source>Blocks of 16 KiB asked of one peer at the same time; 0 is automatic.</source>
        <translation>Bloki po 16 KiB żądane naraz od peera; 0 to automatycznie.</translation>
    </message>
    <message>
        <source>Peers of each torrent that are sent data at the same time; 0 is automatic.</source>
        <translation>Peery każdego torrenta, którym wysyła się naraz; 0 to automatycznie.</translation>
    </message>
    <message>
        <source>Whom a seed serves first.</source>
        <translation>Kogo seed obsługuje najpierw.</translation>
    </message>
    <message>
        <source>Download limit of all torrents together; 0 is no limit.</source>
        <translation>Limit pobierania wszystkich torrentów razem; 0 to brak.</translation>
    </message>
    <message>
        <source>Upload limit of all torrents together; 0 is no limit.</source>
        <translation>Limit wysyłania wszystkich torrentów razem; 0 to brak.</translation>
    </message>
    <message>
        <source>Download limit of each peer without one of its own; 0 is no limit.</source>
        <translation>Limit pobierania każdego peera bez własnego; 0 to brak.</translation>
    </message>
    <message>
        <source>Upload limit of each peer without one of its own; 0 is no limit.</source>
        <translation>Limit wysyłania każdego peera bez własnego; 0 to brak.</translation>
    </message>
    <message>
        <source>Limits count protocol and IP, not only the data of torrents.</source>
        <translation>Limity liczą protokół i IP, nie tylko dane torrentów.</translation>
    </message>
    <message>
        <source>Uploads slow down when they delay the line by more than this; 0 is never.</source>
        <translation>Wysyłanie zwalnia, gdy opóźnia łącze bardziej; 0 to nigdy.</translation>
    </message>
    <message>
        <source>Whether connections to peers are encrypted.</source>
        <translation>Czy połączenia z peerami są szyfrowane.</translation>
    </message>
    <message>
        <source>How space is reserved for new files.</source>
        <translation>Jak rezerwowane jest miejsce na nowe pliki.</translation>
    </message>
    <message>
        <source>Data that may wait for the disk.</source>
        <translation>Dane, które mogą czekać na dysk.</translation>
    </message>
    <message>
        <source>Memory for data that peers ask for; 0 is none.</source>
        <translation>Pamięć na dane, o które proszą peery; 0 to brak.</translation>
    </message>
    <message>
        <source>Threads that read and write; 0 is automatic.</source>
        <translation>Wątki czytające i zapisujące; 0 to automatycznie.</translation>
    </message>
    <message>
        <source>Files kept open at the same time.</source>
        <translation>Pliki otwarte jednocześnie.</translation>
    </message>
    <message>
        <source>Trackers are asked for peers.</source>
        <translation>Trackery są pytane o peery.</translation>
    </message>
    <message>
        <source>How long a tracker may take to answer.</source>
        <translation>Jak długo tracker może odpowiadać.</translation>
    </message>
    <message>
        <source>Downloads that run at the same time; -1 is no limit.</source>
        <translation>Pobierania działające jednocześnie; -1 to bez limitu.</translation>
    </message>
    <message>
        <source>Seeds that run at the same time; -1 is no limit.</source>
        <translation>Seedy działające jednocześnie; -1 to bez limitu.</translation>
    </message>
    <message>
        <source>Downloads and seeds together that run at the same time; -1 is no limit.</source>
        <translation>Pobierania i seedy działające jednocześnie razem; -1 to bez limitu.</translation>
    </message>
    <message>
        <source>Torrents whose files are checked at the same time.</source>
        <translation>Torrenty, których pliki sprawdzane są jednocześnie.</translation>
    </message>
    <message>
        <source>A torrent below this rate leaves its place to one that waits; 0 is never.</source>
        <translation>Wolniejszy torrent oddaje miejsce czekającemu; 0 to nigdy.</translation>
    </message>
    <message>
        <source>How long the rate must be below before a torrent counts as slow.</source>
        <translation>Jak długo musi być poniżej, by torrent uznać za wolny.</translation>
    </message>
    <message>
        <source>Sharing ends at this ratio; 0 is no goal.</source>
        <translation>Udostępnianie kończy się przy tym stosunku; 0 to brak celu.</translation>
    </message>
    <message>
        <source>Sharing ends after this time; 0 is no goal.</source>
        <translation>Udostępnianie kończy się po tym czasie; 0 to brak celu.</translation>
    </message>
    <message>
        <source>Sharing ends when nobody has wanted anything for so long; 0 is no goal.</source>
        <translation>Udostępnianie kończy się, gdy tak długo nikt niczego nie chciał; 0 to brak celu.</translation>
    </message>
    <message>
        <source>What happens when a goal is reached.</source>
        <translation>Co się dzieje po osiągnięciu celu.</translation>
    </message>
    <message>
        <source>The upload limit of a torrent that has reached its goal and is throttled.</source>
        <translation>Limit wysyłania torrenta, który osiągnął cel i jest spowolniony.</translation>
    </message>
    <message>
        <source>Sharing goes on while there are fewer seeds than this; 0 is never.</source>
        <translation>Udostępnianie trwa, dopóki seedów jest mniej; 0 to nigdy.</translation>
    </message>
    <message>
        <source>What of a complete download is read back from the disk.</source>
        <translation>Co z gotowego pobrania jest odczytywane z dysku.</translation>
    </message>
    <message>
        <source>Damage that is found is fetched again.</source>
        <translation>Znalezione uszkodzenia są pobierane ponownie.</translation>
    </message>
    <message>
        <source>How often all data is read back while idle; 0 is never.</source>
        <translation>Jak często wszystko jest odczytywane w spoczynku; 0 to nigdy.</translation>
    </message>
    <message>
        <source>How fast data is read back while idle; 0 is no limit.</source>
        <translation>Jak szybko odczytuje się w spoczynku; 0 to bez limitu.</translation>
    </message>
    <message>
        <source>Programs may read numbers over HTTP.</source>
        <translation>Programy mogą czytać pomiary przez HTTP.</translation>
    </message>
    <message>
        <source>The address where numbers are offered.</source>
        <translation>Adres, pod którym dostępne są pomiary.</translation>
    </message>
    <message>
        <source>The port where numbers are offered; 0 lets the system choose.</source>
        <translation>Port, na którym dostępne są pomiary; przy 0 wybiera system.</translation>
    </message>
    <message>
        <source>What readers of the numbers must present; empty is nothing.</source>
        <translation>Co muszą okazać czytelnicy pomiarów; puste to nic.</translation>
    </message>
    <message>
        <source>Each torrent has numbers of its own, with its name.</source>
        <translation>Każdy torrent ma własne pomiary ze swoją nazwą.</translation>
    </message>
    <message>
        <source>The OpenTelemetry collector that numbers are sent to; empty is none.</source>
        <translation>Kolektor OpenTelemetry, do którego idą pomiary; puste to żaden.</translation>
    </message>
    <message>
        <source>What is sent to the collector with the numbers, such as a key.</source>
        <translation>Co dostaje kolektor z pomiarami, na przykład klucz.</translation>
    </message>
    <message>
        <source>How often numbers are sent.</source>
        <translation>Jak często wysyłane są pomiary.</translation>
    </message>
    <message>
        <source>One of so many pieces is traced; 0 is none.</source>
        <translation>Śledzona jest jedna na tyle części; 0 to żadna.</translation>
    </message>
    <message>
        <source>Download limit in slow mode; 0 is no limit.</source>
        <translation>Limit pobierania w trybie wolnym; 0 to brak.</translation>
    </message>
    <message>
        <source>Upload limit in slow mode; 0 is no limit.</source>
        <translation>Limit wysyłania w trybie wolnym; 0 to brak.</translation>
    </message>
    <message>
        <source>Slow mode is on while there is no schedule.</source>
        <translation>Tryb wolny jest włączony, dopóki nie ma harmonogramu.</translation>
    </message>
    <message>
        <source>The schedule is followed.</source>
        <translation>Harmonogram jest stosowany.</translation>
    </message>
    <message>
        <source>The schedule: a letter for each half hour from Monday; u is full speed, n normal, a slow mode, s seed only, p pause.</source>
        <translation>Harmonogram: litera na każde pół godziny od poniedziałku; u to pełna prędkość, n zwykłe limity, a tryb wolny, s tylko udostępnianie, p pauza.</translation>
    </message>
    <message>
        <source>What counts for some time whatever the schedule says.</source>
        <translation>Co obowiązuje przez jakiś czas niezależnie od harmonogramu.</translation>
    </message>
    <message>
        <source>How long a quota has to last.</source>
        <translation>Na jak długo musi starczyć przydział.</translation>
    </message>
    <message>
        <source>What may be downloaded in a period; 0 is no quota.</source>
        <translation>Co wolno pobrać w okresie; 0 to brak przydziału.</translation>
    </message>
    <message>
        <source>What may be uploaded in a period; 0 is no quota.</source>
        <translation>Co wolno wysłać w okresie; 0 to brak przydziału.</translation>
    </message>
    <message>
        <source>What happens when most of a quota is used.</source>
        <translation>Co się dzieje, gdy przydział jest prawie zużyty.</translation>
    </message>
    <message>
        <source>The day on which months begin.</source>
        <translation>Dzień, w którym zaczynają się miesiące.</translation>
    </message>
    <message>
        <source>Torrent files in the watched folder are added by themselves.</source>
        <translation>Pliki torrent w obserwowanym folderze są dodawane same.</translation>
    </message>
    <message>
        <source>The folder that is watched.</source>
        <translation>Obserwowany folder.</translation>
    </message>
    <message>
        <source>Torrent files are deleted when they were added.</source>
        <translation>Dodane pliki torrent są usuwane.</translation>
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
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>Włączone</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Włączone lub wyłączone</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are the lowest and the highest value</extracomment>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Pieces of each torrent that are fetched at the same time; 0 is automatic.</source>
        <translation>Części każdego torrenta pobierane jednocześnie; 0 oznacza automatycznie.</translation>
    </message>
    <message>
        <source>Download limit of each torrent without one of its own; 0 is no limit.</source>
        <translation>Limit pobierania każdego torrenta bez własnego; 0 oznacza bez limitu.</translation>
    </message>
    <message>
        <source>Upload limit of each torrent without one of its own; 0 is no limit.</source>
        <translation>Limit wysyłania każdego torrenta bez własnego; 0 oznacza bez limitu.</translation>
    </message>
    <message>
        <source>Downloads wait while less than this is free on their disk; 0 is nothing.</source>
        <translation>Pobierania czekają, dopóki na ich dysku jest mniej wolnego miejsca; 0 oznacza nic.</translation>
    </message>
    <message>
        <source>Limits and folders of tags.</source>
        <translation>Limity i foldery etykiet.</translation>
    </message>
    <message>
        <source>How torrents divide a limit that is used up: equally or by priority.</source>
        <translation>Jak torrenty dzielą wyczerpany limit: po równo czy według priorytetu.</translation>
    </message>
    <message>
        <source>Limits hold for peers on the local network, too.</source>
        <translation>Limity dotyczą także peerów w sieci lokalnej.</translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>%1 %2 (highest %3)</source>
        <translation>%1 %2 (najwięcej %3)</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Brak danych</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Legend of a line: name and present rate.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>Legend of a line: name, present rate, and how much of the whole that is.</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Paused at %1. Recording goes on.</source>
        <translation>Zatrzymano o %1. Zapis trwa dalej.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last minute. Upload %4, average %5, highest %6.</source>
        <translation>Pobieranie %1, średnio %2, najwięcej %3 w ostatniej minucie. Wysyłanie %4, średnio %5, najwięcej %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last ten minutes. Upload %4, average %5, highest %6.</source>
        <translation>Pobieranie %1, średnio %2, najwięcej %3 w ostatnich dziesięciu minutach. Wysyłanie %4, średnio %5, najwięcej %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last hour. Upload %4, average %5, highest %6.</source>
        <translation>Pobieranie %1, średnio %2, najwięcej %3 w ostatniej godzinie. Wysyłanie %4, średnio %5, najwięcej %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last 24 hours. Upload %4, average %5, highest %6.</source>
        <translation>Pobieranie %1, średnio %2, najwięcej %3 w ostatnich 24 godzinach. Wysyłanie %4, średnio %5, najwięcej %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last seven days. Upload %4, average %5, highest %6.</source>
        <translation>Pobieranie %1, średnio %2, najwięcej %3 w ostatnich siedmiu dniach. Wysyłanie %4, średnio %5, najwięcej %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in all days shown. Upload %4, average %5, highest %6.</source>
        <translation>Pobieranie %1, średnio %2, najwięcej %3 we wszystkich pokazanych dniach. Wysyłanie %4, średnio %5, najwięcej %6.</translation>
    </message>
    <message>
        <source>Upload limit %1</source>
        <translation>Limit wysyłania %1</translation>
    </message>
</context>
<context>
    <name>SpeedText</name>
    <message>
        <source>midnight</source>
        <translation>północ</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Pełna prędkość</translation>
    </message>
    <message>
        <source>Normal limits</source>
        <translation>Zwykłe limity</translation>
    </message>
    <message>
        <source>Seed only</source>
        <translation>Tylko udostępnianie</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Wstrzymaj wszystko</translation>
    </message>
    <message>
        <source>The limits of all torrents together do not count.</source>
        <translation>Limity wszystkich torrentów razem nie obowiązują.</translation>
    </message>
    <message>
        <source>The usual limits count.</source>
        <translation>Obowiązują zwykłe limity.</translation>
    </message>
    <message>
        <source>Downloads wait; complete torrents are shared.</source>
        <translation>Pobierania czekają; ukończone torrenty są udostępniane.</translation>
    </message>
    <message>
        <source>All torrents wait.</source>
        <translation>Wszystkie torrenty czekają.</translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4</source>
        <extracomment>A day, two times and a profile: &quot;Monday, 08:30 to 09:00: Normal limits&quot;</extracomment>
        <translation>%1, %2 do %3: %4</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <extracomment>%1 is a profile such as &quot;Full speed&quot;, %2 a time</extracomment>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>Download quota: %1 of %2</source>
        <extracomment>%1 and %2 are sizes</extracomment>
        <translation>Przydział pobierania: %1 z %2</translation>
    </message>
    <message>
        <source>Upload quota: %1 of %2</source>
        <translation>Przydział wysyłania: %1 z %2</translation>
    </message>
    <message>
        <source>The next period begins %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Następny okres zaczyna się %1.</translation>
    </message>
    <message>
        <source>%1 daily, %2 to %3</source>
        <extracomment>A profile such as &quot;Slow mode&quot; and two times</extracomment>
        <translation>%1 codziennie, %2 do %3</translation>
    </message>
    <message>
        <source>%1 %2, %3 to %4</source>
        <extracomment>A profile such as &quot;Slow mode&quot;, a day and two times</extracomment>
        <translation>%1 %2, %3 do %4</translation>
    </message>
    <message>
        <source>%1 %2 to %3, %4 to %5</source>
        <extracomment>A profile such as &quot;Slow mode&quot;, two days and two times: &quot;Slow mode Mon to Fri, 09:00 to 17:00&quot;</extracomment>
        <translation>%1 %2 do %3, %4 do %5</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <extracomment>%1 and %2 are rates, or &quot;no limit&quot;</extracomment>
        <translation>%1 pobieranie, %2 wysyłanie</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>%1 all week</source>
        <extracomment>%1 is a profile such as &quot;Normal limits&quot;</extracomment>
        <translation>%1 cały tydzień</translation>
    </message>
    <message>
        <source>%1 until %2 %3, then %4</source>
        <extracomment>Two profiles, in between a day and a time: &quot;Slow mode until Mon 17:00, then Normal limits&quot;</extracomment>
        <translation>%1 do %2 %3, potem %4</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Tryb wolny</translation>
    </message>
    <message>
        <source>The limits of slow mode count instead of the usual ones.</source>
        <translation>Zamiast zwykłych obowiązują limity trybu wolnego.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>No peers yet</source>
        <translation>Brak peerów</translation>
    </message>
    <message>
        <source>No peer answers</source>
        <translation>Żaden peer nie odpowiada</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>Verifying, %1</source>
        <extracomment>A finished download is read back from the disk</extracomment>
        <translation>Weryfikacja, %1</translation>
    </message>
    <message>
        <source>Checking, %1</source>
        <translation>Sprawdzanie, %1</translation>
    </message>
    <message>
        <source>Waiting, was too slow</source>
        <translation>Czeka, był za wolny</translation>
    </message>
    <message>
        <source>Paused by schedule</source>
        <translation>Wstrzymany przez harmonogram</translation>
    </message>
    <message>
        <source>Quota is used up</source>
        <translation>Przydział zużyty</translation>
    </message>
    <message>
        <source>Waiting (no. %1)</source>
        <translation>Czeka (nr %1)</translation>
    </message>
    <message numerus="yes">
        <source>Repairing %n pieces</source>
        <translation>
            <numerusform>Naprawianie %n części</numerusform>
            <numerusform>Naprawianie %n części</numerusform>
            <numerusform>Naprawianie %n części</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 and %n more)</source>
        <extracomment>%1 is &quot;Repairing 3 pieces&quot;, %2 the name of a file</extracomment>
        <translation>
            <numerusform>%1 (%2 i %n więcej)</numerusform>
            <numerusform>%1 (%2 i %n więcej)</numerusform>
            <numerusform>%1 (%2 i %n więcej)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Repairing 3 pieces&quot;, %2 the name of a file</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Getting the file list</source>
        <translation>Pobieranie listy plików</translation>
    </message>
    <message>
        <source>Seeding</source>
        <translation>Udostępnianie</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymany</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Niepowodzenie</translation>
    </message>
    <message>
        <source>As many downloads are active as the settings allow.</source>
        <translation>Aktywnych jest tyle pobierań, na ile pozwalają ustawienia.</translation>
    </message>
    <message>
        <source>As many torrents are seeding as the settings allow.</source>
        <translation>Udostępnianych jest tyle torrentów, na ile pozwalają ustawienia.</translation>
    </message>
    <message>
        <source>As many torrents are active as the settings allow.</source>
        <translation>Aktywnych jest tyle torrentów, na ile pozwalają ustawienia.</translation>
    </message>
    <message>
        <source>The files of other torrents are being checked.</source>
        <translation>Sprawdzane są pliki innych torrentów.</translation>
    </message>
    <message>
        <source>It was slow while others waited, and is tried again after them.</source>
        <translation>Był wolny, gdy inne czekały; zostanie wypróbowany po nich.</translation>
    </message>
    <message>
        <source>The schedule lets nothing of its kind run now.</source>
        <translation>Harmonogram nie pozwala teraz na nic takiego.</translation>
    </message>
    <message>
        <source>What the quota allows in this period is used up.</source>
        <translation>To, na co pozwala przydział w tym okresie, jest wykorzystane.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Wymaga uwagi</translation>
    </message>
    <message>
        <source>Nothing is downloading.</source>
        <translation>Nic się nie pobiera.</translation>
    </message>
    <message>
        <source>Nothing is seeding.</source>
        <translation>Nic nie jest udostępniane.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Nic nie jest jeszcze gotowe.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nic nie czeka.</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>Nic nie jest wstrzymane.</translation>
    </message>
    <message>
        <source>Nothing is being checked.</source>
        <translation>Nic nie jest sprawdzane.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nic nie wymaga uwagi.</translation>
    </message>
    <message>
        <source>Downloading, forced</source>
        <translation>Pobieranie, wymuszone</translation>
    </message>
    <message>
        <source>Seeding, forced</source>
        <translation>Udostępnianie, wymuszone</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Dysk pełny</translation>
    </message>
    <message>
        <source>Moving, %1</source>
        <extracomment>Its files are brought to another folder; %1 is a percentage</extracomment>
        <translation>Przenoszenie, %1</translation>
    </message>
    <message>
        <source>Less space is free on its disk than is to stay free.</source>
        <translation>Na jego dysku jest mniej miejsca, niż ma pozostać wolne.</translation>
    </message>
    <message>
        <source>It runs whatever the queue, the schedule and its share limits say, until it is paused or “Start now” is switched off.</source>
        <translation>Działa bez względu na kolejkę, harmonogram i cele udostępniania, aż zostanie wstrzymany lub „Uruchom teraz” zostanie wyłączone.</translation>
    </message>
    <message>
        <source>It runs whatever the queue and the schedule say, until it is complete, it is paused or “Start now” is switched off.</source>
        <translation>Działa bez względu na kolejkę i harmonogram, aż będzie kompletny, zostanie wstrzymany lub „Uruchom teraz” zostanie wyłączone.</translation>
    </message>
    <message>
        <source>All peers choke us</source>
        <translation>Wszyscy peerzy nas dławią</translation>
    </message>
    <message>
        <source>Limited to %1</source>
        <extracomment>%1 is a rate</extracomment>
        <translation>Ograniczone do %1</translation>
    </message>
    <message>
        <source>Slow: peers&apos; limits</source>
        <translation>Wolno: limity peerów</translation>
    </message>
    <message>
        <source>Slow: connection limit</source>
        <translation>Wolno: połączenia</translation>
    </message>
    <message>
        <source>Slow: requests in flight</source>
        <translation>Wolno: żądania</translation>
    </message>
    <message>
        <source>Slow: disk is busy</source>
        <translation>Wolno: dysk zajęty</translation>
    </message>
    <message>
        <source>Slow: verification</source>
        <translation>Wolno: sprawdzanie</translation>
    </message>
    <message>
        <source>Incomplete: nobody has %1</source>
        <translation>Niekompletny: nikt nie ma %1</translation>
    </message>
    <message>
        <source>Slow: %1 of %2 peers choke us</source>
        <translation>Wolno: %1 z %2 peerów nas dławi</translation>
    </message>
    <message>
        <source>Pauses after file list, %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>Wstrzyma po liście, %1</translation>
    </message>
    <message>
        <source>Getting file list, %1</source>
        <translation>Lista plików, %1</translation>
    </message>
    <message>
        <source>Pauses after file list</source>
        <translation>Wstrzyma po liście plików</translation>
    </message>
    <message>
        <source>Done, ratio %1 reached</source>
        <translation>Gotowe, ratio %1 osiągnięte</translation>
    </message>
    <message>
        <source>It pauses as soon as its file list is here.</source>
        <translation>Zostanie wstrzymany, gdy tylko nadejdzie jego lista plików.</translation>
    </message>
</context>
<context>
    <name>TorrentColumns</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Connected peers of known peers.</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Tracker does not answer</source>
        <translation>Tracker nie odpowiada</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Pozostały czas</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peery</translation>
    </message>
    <message>
        <source>999 of 9999</source>
        <translation>999 z 9999</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seedy</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Stosunek</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Dostępność</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Ukończono</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Pobrano</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Pozostało</translation>
    </message>
    <message>
        <source>Down limit</source>
        <translation>Limit pob.</translation>
    </message>
    <message>
        <source>Up limit</source>
        <translation>Limit wys.</translation>
    </message>
    <message>
        <source>Queue no.</source>
        <translation>Nr w kolejce</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>Save folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Stracono</translation>
    </message>
    <message>
        <source>Piece size</source>
        <translation>Rozmiar części</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Prywatny</translation>
    </message>
    <message>
        <source>Info hash</source>
        <translation>Skrót</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Ograniczony przez</translation>
    </message>
    <message>
        <source>Nobody has the rest</source>
        <translation>Nikt nie ma reszty</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznany</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Ostatnia aktywność</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Czas aktywności</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pieces in flight</source>
        <extracomment>Of the progress bar, for screen readers: pieces that are being fetched; %1 is &quot;63.0 percent&quot;</extracomment>
        <translation>
            <numerusform>%1, %n część w drodze</numerusform>
            <numerusform>%1, %n części w drodze</numerusform>
            <numerusform>%1, %n części w drodze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackerAddress</name>
    <message>
        <source>An address is needed.</source>
        <translation>Potrzebny jest adres.</translation>
    </message>
    <message>
        <source>“%1” is longer than addresses are.</source>
        <translation>„%1” jest dłuższe niż adres.</translation>
    </message>
    <message>
        <source>“%1” is no address. One begins with http:// or https://.</source>
        <translation>„%1” nie jest adresem. Adres zaczyna się od http:// lub https://.</translation>
    </message>
    <message>
        <source>“%1” is a tracker over UDP; only http:// and https:// work.</source>
        <translation>„%1” to tracker przez UDP; działają tylko http:// i https://.</translation>
    </message>
    <message>
        <source>Trackers have addresses with http:// or https://, and “%1” has not.</source>
        <translation>Trackery mają adresy z http:// lub https://, a „%1” nie ma.</translation>
    </message>
    <message>
        <source>“%1” names no host.</source>
        <translation>„%1” nie podaje żadnego hosta.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>„%1” jest już na liście.</translation>
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
        <translation>Pobrano</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Narzut</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Współczynnik</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Stracono</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Czas aktywności</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peery</translation>
    </message>
    <message>
        <source>%1, %2 incoming</source>
        <translation>%1, przychodzące: %2</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seedy</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Szyfrowane</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>W drodze</translation>
    </message>
    <message>
        <source>%1 blocks, %2</source>
        <translation>bloków: %1, %2</translation>
    </message>
    <message>
        <source>Pieces in progress</source>
        <translation>Części w toku</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Dysk</translation>
    </message>
    <message>
        <source>%1 write</source>
        <translation>zapis %1</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Bufor</translation>
    </message>
    <message>
        <source>%1 of pieces, %2 to be written</source>
        <translation>%1 części, %2 do zapisu</translation>
    </message>
    <message>
        <source>Failed pieces</source>
        <translation>Błędne części</translation>
    </message>
    <message>
        <source>Banned peers</source>
        <translation>Zablokowane peery</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Sprawdzane</translation>
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
            <numerusform>%n inny %1</numerusform>
            <numerusform>%n inne %1</numerusform>
            <numerusform>%n innych %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Ta sesja</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>Łącznie</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AboutDialog</name>
    <message>
        <source>About Freshet</source>
        <translation>O programie Freshet</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Freshet %1&lt;/h2&gt;&lt;p&gt;A fast, lean and open BitTorrent client.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;Made with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Freshet %1&lt;/h2&gt;&lt;p&gt;Szybki, lekki i otwarty klient BitTorrent.&lt;/p&gt;&lt;p&gt;Wolne oprogramowanie na licencji GNU GPL, wersja 3 lub nowsza.&lt;/p&gt;&lt;p&gt;Wykonano z Qt %2.&lt;/p&gt;</translation>
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
        <translation>Dodaj &amp;link…</translation>
    </message>
    <message>
        <source>&amp;Paste link</source>
        <translation>&amp;Wklej link</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Zamknij okno</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Otwórz &amp;folder</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>W&amp;znów</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Wst&amp;rzymaj</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Wstrzymaj lub wznów</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Wstrzymaj w&amp;szystko</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>&amp;Pierwszy</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>Wcześni&amp;ej</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Późnie&amp;j</translation>
    </message>
    <message>
        <source>L&amp;ast</source>
        <translation>Ost&amp;atni</translation>
    </message>
    <message>
        <source>A&amp;nnounce now</source>
        <translation>Zgłoś &amp;teraz</translation>
    </message>
    <message>
        <source>&amp;Magnet link</source>
        <translation>Link &amp;magnet</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Info hash</source>
        <translation>&amp;Skrót</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Remove and &amp;delete files…</source>
        <translation>Usuń i s&amp;kasuj pliki…</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>Zaznacz w&amp;szystko</translation>
    </message>
    <message>
        <source>&amp;Filter by name</source>
        <translation>&amp;Filtruj według nazwy</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Panel boczny</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Szczegóły</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Następny panel</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>P&amp;oprzedni panel</translation>
    </message>
    <message>
        <source>Speed &amp;limits…</source>
        <translation>&amp;Limity prędkości…</translation>
    </message>
    <message>
        <source>Sche&amp;dule…</source>
        <translation>&amp;Harmonogram…</translation>
    </message>
    <message>
        <source>&amp;Full speed for 1 hour</source>
        <translation>Pełna prędkość przez &amp;1 godzinę</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <source>&amp;About Freshet</source>
        <translation>&amp;O programie Freshet</translation>
    </message>
    <message>
        <source>&amp;All limits…</source>
        <translation>W&amp;szystkie limity…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Połączenia…</translation>
    </message>
    <message>
        <source>&amp;Ratio goal…</source>
        <translation>Cel s&amp;tosunku…</translation>
    </message>
    <message>
        <source>R&amp;ename…</source>
        <translation>Zmień &amp;nazwę…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>Save .torrent f&amp;ile…</source>
        <translation>Zapisz pl&amp;ik .torrent…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>Details on the &amp;right</source>
        <translation>Szczegóły po &amp;prawej</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Wygodne</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>Z&amp;warte</translation>
    </message>
    <message>
        <source>Create &amp;torrent…</source>
        <translation>Utwórz &amp;torrent…</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Dziennik</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>S&amp;tatystyki</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Kopiuj &amp;diagnostykę</translation>
    </message>
    <message>
        <source>&amp;Pieces in flight…</source>
        <translation>&amp;Części w toku…</translation>
    </message>
    <message>
        <source>Slo&amp;w mode</source>
        <translation>&amp;Tryb wolny</translation>
    </message>
    <message>
        <source>Runs it whatever the queue and the schedule say, without taking a place from others; choose it again to end that</source>
        <translation>Uruchamia go bez względu na kolejkę i harmonogram, nie zabierając miejsca innym; ponowny wybór to kończy</translation>
    </message>
    <message>
        <source>Mo&amp;ve files…</source>
        <translation>&amp;Przenieś pliki…</translation>
    </message>
    <message>
        <source>Add torrent…</source>
        <translation>Dodaj torrent…</translation>
    </message>
    <message>
        <source>Add t&amp;orrent file…</source>
        <translation>D&amp;odaj plik torrent…</translation>
    </message>
    <message>
        <source>Start now (s&amp;kip queue)</source>
        <translation>&amp;Uruchom teraz (bez kolejki)</translation>
    </message>
    <message>
        <source>Do&amp;wnload in order</source>
        <translation>Pobieraj po k&amp;olei</translation>
    </message>
    <message>
        <source>Super seeding</source>
        <translation>Superseed</translation>
    </message>
    <message>
        <source>C&amp;heck files again</source>
        <translation>&amp;Sprawdź pliki ponownie</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddFlow</name>
    <message>
        <source>There is nothing to add: no torrent file, link or info hash.</source>
        <translation>Nie ma nic do dodania: ani pliku torrent, ani linku, ani skrótu.</translation>
    </message>
    <message>
        <source>“%1” is not a torrent.</source>
        <translation>„%1” nie jest torrentem.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 items are not torrents.</source>
        <translation>
            <numerusform>%n z %1 elementów nie jest torrentem.</numerusform>
            <numerusform>%n z %1 elementów nie są torrentami.</numerusform>
            <numerusform>%n z %1 elementów nie jest torrentami.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 jest już na liście.</translation>
    </message>
    <message>
        <source>The file list of %1 has arrived.</source>
        <translation>Nadeszła lista plików %1.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Wybierz pliki</translation>
    </message>
    <message numerus="yes">
        <source>%1 is already in the list. %n new trackers found.</source>
        <extracomment>%1 is a torrent</extracomment>
        <translation>
            <numerusform>%1 jest już na liście. Znaleziono %n nowy tracker.</numerusform>
            <numerusform>%1 jest już na liście. Znaleziono %n nowe trackery.</numerusform>
            <numerusform>%1 jest już na liście. Znaleziono %n nowych trackerów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n trackers</source>
        <translation>
            <numerusform>Dodaj %n tracker</numerusform>
            <numerusform>Dodaj %n trackery</numerusform>
            <numerusform>Dodaj %n trackerów</numerusform>
        </translation>
    </message>
    <message>
        <source>adding without asking</source>
        <translation>dodawanie bez pytania</translation>
    </message>
    <message>
        <source>From now on torrents are added to %1 without asking.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Od teraz torrenty są dodawane do %1 bez pytania.</translation>
    </message>
    <message>
        <source>Getting the torrent file from %1…</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Pobieranie pliku torrent z %1…</translation>
    </message>
    <message numerus="yes">
        <source>Getting %n torrent files…</source>
        <translation>
            <numerusform>Pobieranie %n pliku torrent…</numerusform>
            <numerusform>Pobieranie %n plików torrent…</numerusform>
            <numerusform>Pobieranie %n plików torrent…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Added %1 to %2.</source>
        <extracomment>%1 is a torrent, %2 a folder</extracomment>
        <translation>Dodano %1 do %2.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n torrents to %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>Dodano %n torrent do %1.</numerusform>
            <numerusform>Dodano %n torrenty do %1.</numerusform>
            <numerusform>Dodano %n torrentów do %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddFolderPanel</name>
    <message>
        <source>&amp;Save in</source>
        <translation>&amp;Zapisz w</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Zapisz w</translation>
    </message>
    <message>
        <source>C&amp;hoose another folder…</source>
        <translation>Wybierz &amp;inny folder…</translation>
    </message>
    <message>
        <source>Type the path of a folder, or choose one.</source>
        <translation>Wpisz ścieżkę folderu lub wybierz go.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose another one.</source>
        <translation>W tym folderze nie można zapisywać. Wybierz inny.</translation>
    </message>
    <message>
        <source>Not enough space: %1 needed, %2 free</source>
        <translation>Za mało miejsca: potrzeba %1, wolne %2</translation>
    </message>
    <message>
        <source>%1 needed</source>
        <translation>Potrzeba %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>Wolne %1</translation>
    </message>
    <message>
        <source>%1 free, nothing more needed</source>
        <extracomment>%1 is a size: the files are there already, or none is wanted</extracomment>
        <translation>%1 wolne, więcej nie trzeba</translation>
    </message>
    <message>
        <source>%1 free, %2 needed, %3 left after</source>
        <translation>Wolne %1, potrzeba %2, zostanie %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files exist here. Without a check the others count as complete, too.</source>
        <translation>
            <numerusform>%1 z %n pliku już tu jest. Bez sprawdzania pozostałe też uchodzą za kompletne.</numerusform>
            <numerusform>%1 z %n plików już tu jest. Bez sprawdzania pozostałe też uchodzą za kompletne.</numerusform>
            <numerusform>%1 z %n plików już tu jest. Bez sprawdzania pozostałe też uchodzą za kompletne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files exist here and will not be checked.</source>
        <translation>Pliki już tu są i nie będą sprawdzane.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files exist here and will be checked first.</source>
        <translation>
            <numerusform>%1 z %n pliku już tu jest i zostanie najpierw sprawdzony.</numerusform>
            <numerusform>%1 z %n plików już tu jest i zostanie najpierw sprawdzone.</numerusform>
            <numerusform>%1 z %n plików już tu jest i zostanie najpierw sprawdzone.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder will be created.</source>
        <translation>Folder zostanie utworzony.</translation>
    </message>
    <message>
        <source>F&amp;ree space…</source>
        <translation>&amp;Zwolnij miejsce…</translation>
    </message>
    <message>
        <source>Shows which finished torrents could go from this disk.</source>
        <translation>Pokazuje, które ukończone torrenty mogłyby zniknąć z tego dysku.</translation>
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
        <translation>%1 (pobieranie listy plików)</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents to add</source>
        <translation>
            <numerusform>%n torrent do dodania</numerusform>
            <numerusform>%n torrenty do dodania</numerusform>
            <numerusform>%n torrentów do dodania</numerusform>
        </translation>
    </message>
    <message>
        <source>Torrents to add</source>
        <translation>Torrenty do dodania</translation>
    </message>
    <message>
        <source>What the choices apply to</source>
        <translation>Czego dotyczy wybór</translation>
    </message>
    <message numerus="yes">
        <source>Folder and options apply to all %n torrents</source>
        <translation>
            <numerusform>Folder i opcje dla %n torrenta</numerusform>
            <numerusform>Folder i opcje dla wszystkich %n torrentów</numerusform>
            <numerusform>Folder i opcje dla wszystkich %n torrentów</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder and options apply to the selected torrent only</source>
        <translation>Folder i opcje tylko dla wybranego torrenta</translation>
    </message>
    <message>
        <source>%1 (fetching the .torrent)</source>
        <extracomment>%1 is a name or an address</extracomment>
        <translation>%1 (pobieranie pliku .torrent)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <extracomment>%1 is a name or an address</extracomment>
        <translation>Anuluj %1</translation>
    </message>
    <message>
        <source>This one is not fetched or added.</source>
        <translation>Ten nie zostanie pobrany ani dodany.</translation>
    </message>
    <message>
        <source>Drop or paste more here</source>
        <translation>Upuść lub wklej tu więcej</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddMorePanel</name>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tykiety</translation>
    </message>
    <message>
        <source>None; several with commas between them</source>
        <translation>Brak; kilka oddziel przecinkami</translation>
    </message>
    <message>
        <source>&amp;Download limit</source>
        <translation>Limit &amp;pobierania</translation>
    </message>
    <message>
        <source>Download limit</source>
        <translation>Limit pobierania</translation>
    </message>
    <message>
        <source>Up&amp;load limit</source>
        <translation>Limit wy&amp;syłania</translation>
    </message>
    <message>
        <source>Upload limit</source>
        <translation>Limit wysyłania</translation>
    </message>
    <message>
        <source>The files are complete: do not chec&amp;k them</source>
        <translation>Pliki są kompletne: &amp;nie sprawdzaj</translation>
    </message>
    <message>
        <source>For files that are known to be whole. What turns out to be damaged later is downloaded again.</source>
        <translation>Dla plików, o których wiadomo, że są całe. Co później okaże się uszkodzone, zostanie pobrane ponownie.</translation>
    </message>
    <message>
        <source>First in the &amp;queue</source>
        <translation>&amp;Pierwszy w kolejce</translation>
    </message>
    <message>
        <source>It starts before all torrents that wait. Otherwise it waits behind them.</source>
        <translation>Zaczyna przed wszystkimi czekającymi torrentami. Inaczej czeka za nimi.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddOptionsPanel</name>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Kate&amp;goria</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Bez kategorii</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>A category of this name will be created.</source>
        <translation>Zostanie utworzona kategoria o tej nazwie.</translation>
    </message>
    <message>
        <source>Start &amp;paused</source>
        <translation>Zacznij &amp;wstrzymany</translation>
    </message>
    <message>
        <source>Download in &amp;order</source>
        <translation>Pobieraj po k&amp;olei</translation>
    </message>
    <message>
        <source>Pieces are fetched from first to last, so that media can be watched early.</source>
        <translation>Części są pobierane od pierwszej do ostatniej, aby wcześniej oglądać media.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Więcej</translation>
    </message>
    <message>
        <source>Tags, limits, no check, place in the queue, and what the torrent says of itself</source>
        <translation>Etykiety, limity, bez sprawdzania, miejsce w kolejce i co torrent mówi o sobie</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddTorrentDialog</name>
    <message>
        <source>&amp;Add torrent</source>
        <translation>&amp;Dodaj torrent</translation>
    </message>
    <message>
        <source>Add torrents</source>
        <extracomment>%1 is the name of a torrent</extracomment>
        <translation>Dodaj torrenty</translation>
    </message>
    <message>
        <source>Add torrent: %1</source>
        <translation>Dodaj torrent: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n torrents</source>
        <translation>
            <numerusform>&amp;Dodaj %n torrent</numerusform>
            <numerusform>&amp;Dodaj %n torrenty</numerusform>
            <numerusform>&amp;Dodaj %n torrentów</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use these choices from now on without asking</source>
        <translation>&amp;Odtąd używaj tych ustawień bez pytania</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AdvancedPage</name>
    <message>
        <source>Advanced</source>
        <translation>Zaawansowane</translation>
    </message>
    <message>
        <source>&amp;Changed only</source>
        <translation>&amp;Tylko zmienione</translation>
    </message>
    <message>
        <source>Reset &amp;this setting</source>
        <translation>&amp;Przywróć to ustawienie</translation>
    </message>
    <message>
        <source>Not changed: %1 can be: %2</source>
        <extracomment>%1 is the name of a setting, %2 what its values are, such as &quot;1 to 20,000&quot;</extracomment>
        <translation>Nie zmieniono: %1 może mieć wartość: %2</translation>
    </message>
    <message>
        <source>Name, value or purpose</source>
        <translation>Nazwa, wartość lub cel</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>Filtruj ustawienia</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Wszystkie ustawienia</translation>
    </message>
    <message>
        <source>Reset this setting</source>
        <translation>Przywróć to ustawienie</translation>
    </message>
    <message>
        <source>%1: %2
Values: %3
Default: %4
Takes effect at once.</source>
        <extracomment>A setting: its name, what it does, its values, and its default</extracomment>
        <translation>%1: %2
Wartości: %3
Domyślnie: %4
Działa od razu.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Jak pulpit</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Set of colours</source>
        <translation>Zestaw kolorów</translation>
    </message>
    <message>
        <source>Everything that a colour says is also said by a word, an icon or a pattern.</source>
        <translation>Wszystko, co mówi kolor, mówi też słowo, ikona lub wzór.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Zwykły</translation>
    </message>
    <message>
        <source>Red-green safe</source>
        <translation>Dla niewidzących czerwieni i zieleni</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Words and numbers</source>
        <translation>Słowa i liczby</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Jednostki</translation>
    </message>
    <message>
        <source>Limits may be typed in any of them.</source>
        <translation>Limity można wpisywać w każdej z nich.</translation>
    </message>
    <message>
        <source>KiB and MiB (1,024 bytes)</source>
        <translation>KiB i MiB (1024 bajty)</translation>
    </message>
    <message>
        <source>kB and MB (1,000 bytes)</source>
        <translation>kB i MB (1000 bajtów)</translation>
    </message>
    <message>
        <source>Rates in bits per second</source>
        <translation>Prędkości w bitach na sekundę</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listy</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Wygodne</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Zwarte</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak system</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>The window is built anew in it.</source>
        <translation>Okno zostanie w nim zbudowane na nowo.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Update interval</source>
        <translation>Odświeżanie co</translation>
    </message>
    <message>
        <source>How often numbers change. What you do shows at once, and charts miss nothing.</source>
        <translation>Jak często zmieniają się liczby. To, co robisz, widać od razu, a wykresy niczego nie gubią.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Order, widths and which are shown, as they were at first.</source>
        <translation>Kolejność, szerokości i widoczność, jak na początku.</translation>
    </message>
    <message>
        <source>Reset all columns</source>
        <translation>Przywróć wszystkie kolumny</translation>
    </message>
</context>
<context>
    <name>freshet::ui::BannedPeersDialog</name>
    <message>
        <source>&amp;Lift ban</source>
        <translation>&amp;Zdejmij blokadę</translation>
    </message>
    <message>
        <source>Banned peers</source>
        <translation>Zablokowane peery</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Sent a false file list</source>
        <translation>Wysłał fałszywą listę plików</translation>
    </message>
    <message>
        <source>Block %1 of piece %2 was wrong</source>
        <translation>Blok %1 części %2 był błędny</translation>
    </message>
    <message>
        <source>All of piece %1 came from it and was wrong</source>
        <translation>Cała część %1 pochodziła od niego i była błędna</translation>
    </message>
    <message numerus="yes">
        <source>%1 wrong blocks in %n pieces</source>
        <extracomment>%1 is a number of blocks</extracomment>
        <translation>
            <numerusform>%1 błędnych bloków w %n części</numerusform>
            <numerusform>%1 błędnych bloków w %n częściach</numerusform>
            <numerusform>%1 błędnych bloków w %n częściach</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole address is banned</source>
        <translation>zablokowano cały adres</translation>
    </message>
    <message>
        <source>Blocked by you</source>
        <translation>Zablokowany przez Ciebie</translation>
    </message>
    <message>
        <source>Nothing of %1 is taken from these peers or sent to them: they have sent wrong data, or you have blocked them.</source>
        <translation>Nic z %1 nie jest pobierane od tych peerów ani im wysyłane: wysłały błędne dane albo je zablokowano.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Blocked by you, with the whole address</source>
        <translation>Zablokowany przez ciebie, z całym adresem</translation>
    </message>
    <message>
        <source>Freshet quits</source>
        <translation>Zamknięcia Freshet</translation>
    </message>
    <message>
        <source>You lift it</source>
        <translation>Zniesienia przez ciebie</translation>
    </message>
</context>
<context>
    <name>freshet::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>freshet::ui::BarStack</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::CategoryFlow</name>
    <message>
        <source>&amp;New category…</source>
        <translation>&amp;Nowa kategoria…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Z&amp;mień nazwę…</translation>
    </message>
    <message>
        <source>&amp;Save path…</source>
        <translation>Folder z&amp;apisu…</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>&amp;Limity…</translation>
    </message>
    <message>
        <source>Re&amp;move, torrents stay</source>
        <translation>&amp;Usuń, torrenty zostają</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nowa kategoria</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>Nazwa kategorii</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nowa etykieta</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nazwa etykiety</translation>
    </message>
    <message>
        <source>Rename category</source>
        <translation>Zmień nazwę kategorii</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Nowa nazwa %1</translation>
    </message>
    <message>
        <source>Save torrents of %1 in</source>
        <translation>Zapisuj torrenty %1 w</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents of %1 are in other folders.</source>
        <translation>
            <numerusform>%n torrent z %1 jest w innym folderze.</numerusform>
            <numerusform>%n torrenty z %1 są w innych folderach.</numerusform>
            <numerusform>%n torrentów z %1 jest w innych folderach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move existing</source>
        <translation>Przenieś istniejące</translation>
    </message>
    <message>
        <source>No save &amp;path of its own</source>
        <translation>Bez &amp;własnego folderu</translation>
    </message>
    <message>
        <source>change of the save path of the category %1</source>
        <translation>zmiana folderu kategorii %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::CategoryFolders</name>
    <message>
        <source>There are no categories yet. The side bar has a menu to make one.</source>
        <translation>Nie ma jeszcze kategorii. Pasek boczny ma menu, aby ją utworzyć.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Bez folderu</translation>
    </message>
    <message>
        <source>Move existing…</source>
        <translation>Przenieś istniejące…</translation>
    </message>
    <message>
        <source>Category folders</source>
        <translation>Foldery kategorii</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Jak wszystkie inne</translation>
    </message>
    <message>
        <source>Folder for new torrents of the category %1</source>
        <extracomment>%1 is a category</extracomment>
        <translation>Folder nowych torrentów kategorii %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ChartTableModel</name>
    <message>
        <source>%1, mean, bytes/s</source>
        <translation>%1, średnia, bajty/s</translation>
    </message>
    <message>
        <source>%1, highest, bytes/s</source>
        <translation>%1, najwyższa, bajty/s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date and time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nie zapisano</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <extracomment>%1 is the name of a line of a chart.</extracomment>
        <translation>%1, średnia</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, najwyższa</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ColumnHeader</name>
    <message>
        <source>Fit width of this column</source>
        <translation>Dopasuj szerokość tej kolumny</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Przywróć kolumny</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ConcurrencyPage</name>
    <message>
        <source>Concurrency</source>
        <translation>Równoczesność</translation>
    </message>
    <message>
        <source>Torrents</source>
        <translation>Torrenty</translation>
    </message>
    <message>
        <source>Active downloads</source>
        <translation>Aktywne pobierania</translation>
    </message>
    <message>
        <source>Further downloads wait until one of these is done.</source>
        <translation>Kolejne pobierania czekają, aż któreś się skończy.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Bez limitu</translation>
    </message>
    <message>
        <source>Active seeds</source>
        <translation>Aktywne seedy</translation>
    </message>
    <message>
        <source>Active torrents</source>
        <translation>Aktywne torrenty</translation>
    </message>
    <message>
        <source>Downloads and seeds together.</source>
        <translation>Pobierania i seedy razem.</translation>
    </message>
    <message>
        <source>Checked at once</source>
        <translation>Sprawdzane naraz</translation>
    </message>
    <message>
        <source>Torrents whose files are compared with their hashes at the same time.</source>
        <translation>Torrenty, których pliki są równocześnie porównywane ze skrótami.</translation>
    </message>
    <message>
        <source>Slow below (KiB/s)</source>
        <translation>Wolny poniżej (KiB/s)</translation>
    </message>
    <message>
        <source>A torrent that is slow leaves its place to one that waits.</source>
        <translation>Wolny torrent oddaje miejsce temu, który czeka.</translation>
    </message>
    <message>
        <source>Never slow</source>
        <translation>Nigdy wolny</translation>
    </message>
    <message>
        <source>Slow after (s)</source>
        <translation>Wolny po (s)</translation>
    </message>
    <message>
        <source>So long must the rate be below, before a torrent counts as slow.</source>
        <translation>Tak długo prędkość musi być niższa, aby torrent był wolny.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>Łącznie</translation>
    </message>
    <message>
        <source>Per torrent</source>
        <translation>Na torrent</translation>
    </message>
    <message>
        <source>New per second</source>
        <translation>Nowe na sekundę</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Czekające na odpowiedź</translation>
    </message>
    <message>
        <source>Half-open connections. Some routers cannot take many.</source>
        <translation>Połączenia półotwarte. Niektóre routery nie znoszą wielu.</translation>
    </message>
    <message>
        <source>Upload slots per torrent</source>
        <translation>Miejsca wysyłania na torrent</translation>
    </message>
    <message>
        <source>Peers that are sent data at the same time.</source>
        <translation>Peery, którym wysyła się dane równocześnie.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Pieces per peer</source>
        <translation>Części na peera</translation>
    </message>
    <message>
        <source>How many pieces one peer may be fetching for this client at the same time.</source>
        <translation>Ile części jeden peer może naraz przesyłać temu klientowi.</translation>
    </message>
    <message>
        <source>Requests per peer</source>
        <translation>Żądania na peera</translation>
    </message>
    <message>
        <source>Blocks of 16 KiB asked of one peer at the same time. Automatic follows its rate and latency.</source>
        <translation>Bloki po 16 KiB żądane od jednego peera naraz. „Automatycznie” zależy od jego prędkości i opóźnienia.</translation>
    </message>
    <message>
        <source>Pieces per torrent</source>
        <translation>Części na torrent</translation>
    </message>
    <message>
        <source>How many pieces of one torrent are fetched at the same time, by all its peers together. Automatic is as many as there is memory for.</source>
        <translation>Ile części jednego torrenta jest pobieranych jednocześnie od wszystkich jego peerów razem. Automatycznie: tyle, na ile pozwala pamięć.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::CreateTorrentDialog</name>
    <message>
        <source>Create torrent</source>
        <translation>Utwórz torrent</translation>
    </message>
    <message>
        <source>&amp;Make a torrent of</source>
        <translation>&amp;Zrób torrent z</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Piece size</source>
        <translation>Rozmiar &amp;części</translation>
    </message>
    <message>
        <source>&amp;Trackers</source>
        <translation>&amp;Trackery</translation>
    </message>
    <message>
        <source>&amp;Web seeds</source>
        <translation>Seedy &amp;web</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Ko&amp;mentarz</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>Ź&amp;ródło</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>Z&amp;apisz jako</translation>
    </message>
    <message>
        <source>A file or a folder</source>
        <translation>Plik albo folder</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Plik…</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>Fol&amp;der…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Prz&amp;eglądaj…</translation>
    </message>
    <message>
        <source>P&amp;rivate: peers come from these trackers only</source>
        <translation>Pr&amp;ywatny: peery tylko z tych trackerów</translation>
    </message>
    <message>
        <source>&amp;Share it when it is made</source>
        <translation>Udostępnij od ra&amp;zu po utworzeniu</translation>
    </message>
    <message>
        <source>One address a line. An empty line begins trackers that are asked only when those before it fail.</source>
        <translation>Jeden adres w wierszu. Pusty wiersz zaczyna trackery pytane dopiero, gdy zawiodą poprzednie.</translation>
    </message>
    <message>
        <source>Addresses of servers that have the same files, one a line.</source>
        <translation>Adresy serwerów, które mają te same pliki, po jednym w wierszu.</translation>
    </message>
    <message>
        <source>Some private trackers want a word here, so that the torrent is theirs alone.</source>
        <translation>Niektóre prywatne trackery chcą tu słowa, by torrent był tylko ich.</translation>
    </message>
    <message>
        <source>Version 1: for every program</source>
        <translation>Wersja 1: dla każdego programu</translation>
    </message>
    <message>
        <source>Versions 1 and 2 together (hybrid)</source>
        <translation>Wersje 1 i 2 razem (hybryda)</translation>
    </message>
    <message>
        <source>Version 2 only: for recent programs</source>
        <translation>Tylko wersja 2: dla nowszych programów</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatycznie (%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>Make a torrent of</source>
        <translation>Zrób torrent z</translation>
    </message>
    <message>
        <source>Save torrent</source>
        <translation>Zapisz torrent</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>Pliki torrent (*.torrent)</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Nic w nim nie ma.</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4</source>
        <extracomment>%1 is &quot;12 files&quot;, %2 a size, %3 is &quot;1,210 pieces&quot;, %4 the size of a piece</extracomment>
        <translation>%1, %2: %3 po %4</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n część</numerusform>
            <numerusform>%n części</numerusform>
            <numerusform>%n części</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshet cannot share torrents of version 2 alone yet.</source>
        <translation>Freshet nie umie jeszcze udostępniać torrentów tylko w wersji 2.</translation>
    </message>
    <message>
        <source>&amp;Create torrent</source>
        <translation>&amp;Utwórz torrent</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Za&amp;trzymaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DesktopFlow</name>
    <message>
        <source>Torrents are being downloaded</source>
        <translation>Trwa pobieranie torrentów</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DetailsFlow</name>
    <message>
        <source>change of limits</source>
        <translation>zmiana limitów</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n trackers</source>
        <translation>
            <numerusform>usunięcie %n trackera</numerusform>
            <numerusform>usunięcie %n trackerów</numerusform>
            <numerusform>usunięcie %n trackerów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n trackers.</source>
        <translation>
            <numerusform>Usunięto %n tracker.</numerusform>
            <numerusform>Usunięto %n trackery.</numerusform>
            <numerusform>Usunięto %n trackerów.</numerusform>
        </translation>
    </message>
    <message>
        <source>move between tiers</source>
        <translation>przeniesienie między poziomami</translation>
    </message>
    <message>
        <source>A tracker has one address.</source>
        <translation>Tracker ma jeden adres.</translation>
    </message>
    <message>
        <source>new address of a tracker</source>
        <translation>nowy adres trackera</translation>
    </message>
    <message>
        <source>Block for ever</source>
        <translation>Zablokuj na zawsze</translation>
    </message>
    <message>
        <source>Block %1 for ever?</source>
        <translation>Zablokować %1 na zawsze?</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for ever?</source>
        <translation>
            <numerusform>Zablokować %n peera na zawsze?</numerusform>
            <numerusform>Zablokować %n peery na zawsze?</numerusform>
            <numerusform>Zablokować %n peerów na zawsze?</numerusform>
        </translation>
    </message>
    <message>
        <source>This torrent then has nothing to do with anybody at the address, as programs take a new name at each start. To lift it again, use the button for banned peers below the list of peers.</source>
        <translation>Ten torrent nie będzie miał wtedy nic wspólnego z nikim pod tym adresem, bo programy przy każdym starcie przybierają nową nazwę. Aby to cofnąć, użyj przycisku zablokowanych peerów pod listą peerów.</translation>
    </message>
    <message>
        <source>&amp;Block for ever</source>
        <translation>Za&amp;blokuj na zawsze</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DetailsPanel</name>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peery</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Trackery</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Części</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Prędkość</translation>
    </message>
    <message>
        <source>all torrents</source>
        <translation>wszystkie torrenty</translation>
    </message>
    <message>
        <source>Peers (%1)</source>
        <translation>Peery (%1)</translation>
    </message>
    <message>
        <source>Trackers (%1)</source>
        <translation>Trackery (%1)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Select one torrent to see its trackers.</source>
        <translation>Zaznacz jeden torrent, aby zobaczyć jego trackery.</translation>
    </message>
    <message>
        <source>Select one of them to see its trackers.</source>
        <translation>Zaznacz jeden z nich, aby zobaczyć jego trackery.</translation>
    </message>
    <message>
        <source>Select one torrent to see its pieces.</source>
        <translation>Zaznacz jeden torrent, aby zobaczyć jego części.</translation>
    </message>
    <message>
        <source>Select one of them to see its pieces.</source>
        <translation>Zaznacz jeden z nich, aby zobaczyć jego części.</translation>
    </message>
    <message>
        <source>Select one torrent to see its log.</source>
        <translation>Zaznacz jeden torrent, aby zobaczyć jego dziennik.</translation>
    </message>
    <message>
        <source>Select one of them to see its log.</source>
        <translation>Zaznacz jeden z nich, aby zobaczyć jego dziennik.</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n torrent</numerusform>
            <numerusform>%n torrenty</numerusform>
            <numerusform>%n torrentów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::DownloadsPage</name>
    <message>
        <source>Downloads</source>
        <translation>Pobierania</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Zapisz w</translation>
    </message>
    <message>
        <source>For torrents added from now on.</source>
        <translation>Dla torrentów dodawanych od teraz.</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Obserwowany folder</translation>
    </message>
    <message>
        <source>Add the torrent files of a folder</source>
        <translation>Dodawaj pliki torrent z folderu</translation>
    </message>
    <message>
        <source>Torrents that appear there are added without asking.</source>
        <translation>Torrenty, które się tam pojawią, są dodawane bez pytania.</translation>
    </message>
    <message>
        <source>Not the folders in it.</source>
        <translation>Bez folderów w nim.</translation>
    </message>
    <message>
        <source>Delete torrent files that were added</source>
        <translation>Usuwaj dodane pliki torrent</translation>
    </message>
    <message>
        <source>If not, they get the ending “.added”.</source>
        <translation>Jeśli nie, dostają końcówkę „.added”.</translation>
    </message>
    <message>
        <source>Ask when adding</source>
        <translation>Pytaj przy dodawaniu</translation>
    </message>
    <message>
        <source>Where to save a torrent, and which of its files. Hold Shift while dropping to add without being asked.</source>
        <translation>Gdzie zapisać torrent i które z jego plików. Z Shift przy upuszczaniu dodaje bez pytania.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Zawsze</translation>
    </message>
    <message>
        <source>Only for several files</source>
        <translation>Tylko przy kilku plikach</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Category folders</source>
        <translation>Foldery kategorii</translation>
    </message>
    <message>
        <source>New torrents of a category are saved there.</source>
        <translation>Nowe torrenty kategorii są tam zapisywane.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DropArea</name>
    <message>
        <source>Drop a .torrent file or a magnet link here</source>
        <translation>Upuść tu plik .torrent lub link magnet</translation>
    </message>
    <message>
        <source>Addresses of torrent files and info hashes as text will do, too.</source>
        <translation>Adresy plików torrent i skróty info jako tekst też się nadają.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
</context>
<context>
    <name>freshet::ui::EventListModel</name>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Torrent</source>
        <translation>Torrent</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileListWait</name>
    <message>
        <source>Getting the torrent file…</source>
        <translation>Pobieranie pliku torrent…</translation>
    </message>
    <message>
        <source>Getting the file list…</source>
        <translation>Pobieranie listy plików…</translation>
    </message>
    <message>
        <source>Getting the torrent file</source>
        <translation>Pobieranie pliku torrent</translation>
    </message>
    <message>
        <source>Getting the file list</source>
        <translation>Pobieranie listy plików</translation>
    </message>
    <message>
        <source>Add now, choose &amp;files later</source>
        <translation>Dodaj teraz, wybierz &amp;pliki później</translation>
    </message>
    <message>
        <source>All its files are fetched unless others are chosen later.</source>
        <translation>Pobrane będą wszystkie pliki, chyba że później wybierzesz inne.</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>Przerwij pobieranie</translation>
    </message>
    <message>
        <source>This one is not fetched or added.</source>
        <translation>Ten nie zostanie pobrany ani dodany.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileTreeModel</name>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niski</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Zwykły</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Różne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Nobody connected has all of it.</source>
        <translation>Nikt z połączonych nie ma całości.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Dostępność</translation>
    </message>
    <message>
        <source>%1
Skipped: it is not downloaded. Some of its data may exist all the same, as pieces at its edges are shared with files that are wanted.</source>
        <translation>%1
Pominięty: nie jest pobierany. Część jego danych może mimo to istnieć, bo części na jego brzegach są wspólne z chcianymi plikami.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileTreePanel</name>
    <message>
        <source>Filter files</source>
        <translation>Filtruj pliki</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Download every file</source>
        <translation>Pobierz wszystkie pliki</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Żadne</translation>
    </message>
    <message>
        <source>Download no file</source>
        <translation>Nie pobieraj żadnych plików</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Tylko te</translation>
    </message>
    <message>
        <source>Download the selected files, or those that match the filter, and no others</source>
        <translation>Pobierz pliki zaznaczone lub pasujące do filtra i żadnych innych</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files, %2 of %3</source>
        <extracomment>&quot;7 of 8 files, 150.3 MiB of 170.3 MiB&quot;</extracomment>
        <translation>
            <numerusform>%1 z %n pliku, %2 z %3</numerusform>
            <numerusform>%1 z %n plików, %2 z %3</numerusform>
            <numerusform>%1 z %n plików, %2 z %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Dostępność</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FilesTab</name>
    <message>
        <source>The files are not known yet.</source>
        <translation>Pliki nie są jeszcze znane.</translation>
    </message>
    <message>
        <source>For one file at a time.</source>
        <translation>Tylko dla jednego pliku naraz.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Show pieces</source>
        <translation>Pokaż części</translation>
    </message>
    <message>
        <source>Select one torrent to see its files.</source>
        <translation>Zaznacz jeden torrent, aby zobaczyć jego pliki.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>One at a time.</source>
        <translation>Po jednym naraz.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FreeSpaceDialog</name>
    <message>
        <source>Remove and &amp;delete files…</source>
        <translation>Usuń i s&amp;kasuj pliki…</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Zwolnij miejsce</translation>
    </message>
    <message>
        <source>Finished torrents on the same disk, the largest first. Files in the trash take up space until it is emptied.</source>
        <translation>Ukończone torrenty na tym samym dysku, największe najpierw. Pliki w koszu zajmują miejsce, dopóki nie zostanie opróżniony.</translation>
    </message>
    <message>
        <source>Finished torrents on this disk</source>
        <translation>Ukończone torrenty na tym dysku</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Stosunek</translation>
    </message>
    <message>
        <source>In %1 %2 are needed.</source>
        <extracomment>%1 is a folder, %2 a size</extracomment>
        <translation>W %1 potrzeba %2.</translation>
    </message>
    <message>
        <source>In %1 %2 more are needed: %3 needed, %4 free.</source>
        <extracomment>%1 is a folder, the others are sizes</extracomment>
        <translation>W %1 brakuje %2: potrzeba %3, wolne %4.</translation>
    </message>
    <message>
        <source>There is enough space in %1 now: %2 needed, %3 free.</source>
        <translation>W %1 jest już dość miejsca: potrzeba %2, wolne %3.</translation>
    </message>
    <message>
        <source>Looking at the torrents…</source>
        <translation>Przeglądanie torrentów…</translation>
    </message>
    <message>
        <source>No finished torrent has its files on this disk.</source>
        <translation>Żaden ukończony torrent nie ma plików na tym dysku.</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents selected, %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>%n torrent zaznaczony, %1</numerusform>
            <numerusform>%n torrenty zaznaczone, %1</numerusform>
            <numerusform>%n torrentów zaznaczonych, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select what can go.</source>
        <translation>Zaznacz, co można usunąć.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zasobnik</translation>
    </message>
    <message>
        <source>Start hidden</source>
        <translation>Uruchamiaj ukryty</translation>
    </message>
    <message>
        <source>Only the icon is shown at the next start, where the desktop has a place for it.</source>
        <translation>Przy następnym starcie widać tylko ikonę, jeśli pulpit ma na nią miejsce.</translation>
    </message>
    <message>
        <source>Closing the window keeps Freshet running</source>
        <translation>Zamknięcie okna nie kończy Fresheta</translation>
    </message>
    <message>
        <source>Where the desktop has a place for its icon. Quit ends it.</source>
        <translation>Jeśli pulpit ma miejsce na ikonę. Kończy go Zakończ.</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Keep the computer awake while downloading</source>
        <translation>Nie usypiaj komputera podczas pobierania</translation>
    </message>
    <message>
        <source>When everything is done</source>
        <translation>Gdy wszystko gotowe</translation>
    </message>
    <message>
        <source>Once, after a minute in which you can cancel it. Only until Freshet quits.</source>
        <translation>Raz, po minucie na anulowanie. Tylko do zamknięcia Fresheta.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Uśpij</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Uruchamiaj z sesją</translation>
    </message>
    <message>
        <source>Freshet starts by itself when you log in.</source>
        <translation>Freshet uruchamia się sam po zalogowaniu.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::GroupLimitsDialog</name>
    <message>
        <source>Limits of %1</source>
        <translation>Limity %1</translation>
    </message>
    <message>
        <source>They hold for all torrents of the category together.</source>
        <translation>Dotyczą wszystkich torrentów tej kategorii razem.</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>Przyd&amp;ział</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitBanner</name>
    <message>
        <source>What is on the disk is not what was written.</source>
        <translation>Na dysku jest co innego, niż zapisano.</translation>
    </message>
    <message>
        <source>Looking for peers that have the file list.</source>
        <translation>Szukanie peerów, które mają listę plików.</translation>
    </message>
    <message numerus="yes">
        <source>Getting the file list from %n connected peers.</source>
        <translation>
            <numerusform>Pobieranie listy plików od %n połączonego peera.</numerusform>
            <numerusform>Pobieranie listy plików od %n połączonych peerów.</numerusform>
            <numerusform>Pobieranie listy plików od %n połączonych peerów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Check files again</source>
        <translation>Sprawdź pliki ponownie</translation>
    </message>
    <message>
        <source>Announce now</source>
        <translation>Zgłoś teraz</translation>
    </message>
    <message>
        <source>Change limits</source>
        <translation>Zmień limity</translation>
    </message>
    <message>
        <source>Change numbers</source>
        <translation>Zmień liczby</translation>
    </message>
    <message>
        <source>Change share limits</source>
        <translation>Zmień limity udostępniania</translation>
    </message>
    <message>
        <source>Limits of the category</source>
        <translation>Limity kategorii</translation>
    </message>
    <message>
        <source>Lift its limit</source>
        <translation>Zdejmij jego limit</translation>
    </message>
    <message>
        <source>Full speed for 1 h</source>
        <translation>Pełna prędkość przez 1 h</translation>
    </message>
    <message>
        <source>Raise to %1</source>
        <translation>Podnieś do %1</translation>
    </message>
    <message>
        <source>Show peers</source>
        <translation>Pokaż peery</translation>
    </message>
    <message>
        <source>End slow mode</source>
        <translation>Zakończ tryb wolny</translation>
    </message>
    <message>
        <source>Its files are being moved to %1.</source>
        <translation>Jego pliki są przenoszone do %1.</translation>
    </message>
    <message>
        <source>Its files are moved to %1 after those of others.</source>
        <translation>Jego pliki zostaną przeniesione do %1 po plikach innych.</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Uruchom mimo to</translation>
    </message>
    <message>
        <source>Change limit…</source>
        <translation>Zmień limit…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Wybierz inny folder…</translation>
    </message>
    <message>
        <source>Stop moving</source>
        <translation>Przerwij przenoszenie</translation>
    </message>
    <message>
        <source>Limits of the tag</source>
        <translation>Limity etykiety</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>Wznów teraz</translation>
    </message>
    <message>
        <source>Its files are being checked: %1.</source>
        <translation>Jego pliki są sprawdzane: %1.</translation>
    </message>
    <message>
        <source>%1 of it is here.</source>
        <translation>Jest %1.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Raise upload limit</source>
        <translation>Podnieś limit wysyłania</translation>
    </message>
    <message>
        <source>Use Automatic</source>
        <translation>Użyj automatycznego</translation>
    </message>
    <message>
        <source>Replace slow peers</source>
        <translation>Wymień wolne peery</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitsFlow</name>
    <message>
        <source>&amp;Schedule and limits…</source>
        <translation>&amp;Harmonogram i limity…</translation>
    </message>
    <message>
        <source>torrents without a category</source>
        <translation>torrenty bez kategorii</translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>%n peer</numerusform>
            <numerusform>%n peery</numerusform>
            <numerusform>%n peerów</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the download limit</source>
        <translation>zmiana limitu pobierania</translation>
    </message>
    <message>
        <source>change of the upload limit</source>
        <translation>zmiana limitu wysyłania</translation>
    </message>
    <message>
        <source>change of the limits of torrents without a category</source>
        <translation>zmiana limitów torrentów bez kategorii</translation>
    </message>
    <message>
        <source>change of the limits of the category %1</source>
        <translation>zmiana limitów kategorii %1</translation>
    </message>
    <message>
        <source>change of the limits of the tag %1</source>
        <translation>zmiana limitów etykiety %1</translation>
    </message>
    <message>
        <source>change of the limits of the peer %1</source>
        <translation>zmiana limitów peera %1</translation>
    </message>
    <message numerus="yes">
        <source>change of the limits of %n peers</source>
        <translation>
            <numerusform>zmiana limitów %n peera</numerusform>
            <numerusform>zmiana limitów %n peerów</numerusform>
            <numerusform>zmiana limitów %n peerów</numerusform>
        </translation>
    </message>
    <message>
        <source>change of requests in flight</source>
        <translation>zmiana żądań w toku</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitsMenu</name>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Limity</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>P&amp;obieranie</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Wysyłanie</translation>
    </message>
    <message>
        <source>&amp;Schedule and limits…</source>
        <translation>&amp;Harmonogram i limity…</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Bez limitu</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ListArea</name>
    <message>
        <source>Drop a .torrent file or a magnet link here</source>
        <translation>Upuść tu plik .torrent lub link magnet</translation>
    </message>
    <message>
        <source>or</source>
        <translation>lub</translation>
    </message>
    <message>
        <source>Add torrent file…</source>
        <translation>Dodaj plik torrent…</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>Wklej link</translation>
    </message>
    <message>
        <source>Files are saved in %1 (&lt;a href=&quot;#&quot;&gt;change&lt;/a&gt;)</source>
        <translation>Pliki są zapisywane w %1 (&lt;a href=&quot;#&quot;&gt;zmień&lt;/a&gt;)</translation>
    </message>
    <message>
        <source>No torrent matches “%1”.</source>
        <translation>Żaden torrent nie pasuje do „%1”.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message>
        <source>No torrent belongs to this selection.</source>
        <translation>Żaden torrent nie należy do tego wyboru.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n torrents</source>
        <translation>
            <numerusform>Pokaż %n torrent</numerusform>
            <numerusform>Pokaż wszystkie %n torrenty</numerusform>
            <numerusform>Pokaż wszystkie %n torrentów</numerusform>
        </translation>
    </message>
    <message>
        <source>torrents without one</source>
        <translation>torrenty bez kategorii</translation>
    </message>
    <message>
        <source>No torrent matches “%1” in %2.</source>
        <translation>Żaden torrent nie pasuje do „%1” w %2.</translation>
    </message>
    <message numerus="yes">
        <source>Search in All (%n)</source>
        <translation>
            <numerusform>Szukaj we wszystkich (%n)</numerusform>
            <numerusform>Szukaj we wszystkich (%n)</numerusform>
            <numerusform>Szukaj we wszystkich (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open torrent files and magnet links with Freshet</source>
        <translation>Otwieraj pliki torrent i linki magnet we Freshet</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LogFlow</name>
    <message>
        <source>Save the log</source>
        <translation>Zapisz dziennik</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LogPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Zapisz…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Ostrzeżenia i błędy</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>The selected lines, or all that are shown</source>
        <translation>Wybrane wiersze albo wszystkie widoczne</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
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
        <translation>Filtruj według nazwy (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtruj według nazwy</translation>
    </message>
    <message>
        <source>%1 is complete.</source>
        <translation>%1 jest gotowy.</translation>
    </message>
    <message>
        <source>%1 has stopped. %2</source>
        <extracomment>%1 is a torrent, %2 says what went wrong</extracomment>
        <translation>%1 zatrzymał się. %2</translation>
    </message>
    <message>
        <source>%1 has given enough and is no longer in the list. Its files stay.</source>
        <translation>%1 dał już dość i nie jest już na liście. Jego pliki zostają.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>%1 is damaged on the disk. %2.</source>
        <extracomment>%1 is a torrent, %2 says &quot;Repairing 3 pieces (film.mkv)&quot;</extracomment>
        <translation>%1 jest uszkodzony na dysku. %2.</translation>
    </message>
    <message>
        <source>%1 is repaired.</source>
        <translation>%1 jest naprawiony.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>This is not a torrent</source>
        <translation>To nie jest torrent</translation>
    </message>
    <message numerus="yes">
        <source>Add %n torrents</source>
        <translation>
            <numerusform>Dodaj %n torrent</numerusform>
            <numerusform>Dodaj %n torrenty</numerusform>
            <numerusform>Dodaj %n torrentów</numerusform>
        </translation>
    </message>
    <message>
        <source>Add torrent files</source>
        <translation>Dodaj pliki torrent</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>Pliki torrent (*.torrent)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>The window is too narrow for that.</source>
        <translation>Okno jest na to za wąskie.</translation>
    </message>
    <message>
        <source>The picture was not saved: %1 cannot be written.</source>
        <translation>Obrazu nie zapisano: nie można zapisać %1.</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation>Utworzono %1.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>Nie zapisano %1.</translation>
    </message>
    <message>
        <source>Versions, settings, counts and the last warnings are in the clipboard.</source>
        <translation>Wersje, ustawienia, liczby i ostatnie ostrzeżenia są w schowku.</translation>
    </message>
    <message>
        <source>The computer stays on: the system refused. The menu of the desktop may still do it.</source>
        <translation>Komputer pozostaje włączony: system odmówił. Może zrobi to menu pulpitu.</translation>
    </message>
    <message>
        <source>Whether Freshet starts with the session could not be changed.</source>
        <translation>Nie udało się zmienić, czy Freshet uruchamia się z sesją.</translation>
    </message>
    <message>
        <source>Torrents are active. When the window is closed, Freshet can keep running in the tray or quit. This can be changed in the settings.</source>
        <translation>Są aktywne torrenty. Po zamknięciu okna Freshet może działać dalej w zasobniku albo się zakończyć. Można to zmienić w ustawieniach.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Działaj dalej</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message numerus="yes">
        <source>Add %n torrents without asking</source>
        <translation>
            <numerusform>Dodaj %n torrent bez pytania</numerusform>
            <numerusform>Dodaj %n torrenty bez pytania</numerusform>
            <numerusform>Dodaj %n torrentów bez pytania</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold Shift to add without being asked</source>
        <translation>Z Shift dodaje bez pytania</translation>
    </message>
    <message>
        <source>reset of all columns</source>
        <extracomment>Follows &quot;Undo&quot;</extracomment>
        <translation>przywrócenie wszystkich kolumn</translation>
    </message>
    <message>
        <source>All columns are as they were at first.</source>
        <translation>Wszystkie kolumny są jak na początku.</translation>
    </message>
    <message>
        <source>There is no torrent file, link or info hash in the clipboard</source>
        <translation>W schowku nie ma pliku torrent, linku ani skrótu info</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Wklej %1</translation>
    </message>
    <message>
        <source>Add to %1 without asking</source>
        <extracomment>%1 is a category</extracomment>
        <translation>Dodaj do %1 bez pytania</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Dodaj do %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::MonitoringPage</name>
    <message>
        <source>Monitoring</source>
        <translation>Monitorowanie</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metryki</translation>
    </message>
    <message>
        <source>Offer metrics to Prometheus</source>
        <translation>Udostępniaj metryki Prometheusowi</translation>
    </message>
    <message>
        <source>Other programs can then read rates, counters and times of this client at /metrics.</source>
        <translation>Inne programy mogą wtedy odczytywać prędkości, liczniki i czasy tego klienta pod /metrics.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>127.0.0.1 is for this computer only. For others, set a token as well.</source>
        <translation>127.0.0.1 jest tylko dla tego komputera. Dla innych ustaw też token.</translation>
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
        <translation>Musi go okazać, kto czyta metryki (token „bearer”). Litery, cyfry i znaki.</translation>
    </message>
    <message>
        <source>Each torrent&apos;s numbers, too</source>
        <translation>Także liczby każdego torrenta</translation>
    </message>
    <message>
        <source>Readers learn the names of the torrents. With thousands of them the page is long.</source>
        <translation>Czytający poznają nazwy torrentów. Przy tysiącach strona jest długa.</translation>
    </message>
    <message>
        <source>OpenTelemetry</source>
        <translation>OpenTelemetry</translation>
    </message>
    <message>
        <source>Send metrics to</source>
        <translation>Wysyłaj metryki do</translation>
    </message>
    <message>
        <source>The address of a collector that speaks OTLP over HTTP, with http:// or https://, without user name. Empty: nothing is sent.</source>
        <translation>Adres kolektora mówiącego OTLP przez HTTP, z http:// lub https://, bez nazwy użytkownika. Pusty: nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>This is no address that metrics can be sent to. Keys go into the headers.</source>
        <translation>To nie jest adres, na który można wysyłać metryki. Klucze wpisuje się do nagłówków.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Nagłówki</translation>
    </message>
    <message>
        <source>What the collector wants to see, as name=value,name=value. Commas and percent signs in a value are written as %2C and %25.</source>
        <translation>Co kolektor chce widzieć, jako nazwa=wartość,nazwa=wartość. Przecinki i znaki procentu zapisuje się jako %2C i %25.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Żadne</translation>
    </message>
    <message>
        <source>Write headers as name=value,name=value.</source>
        <translation>Wpisz nagłówki jako nazwa=wartość,nazwa=wartość.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Co</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Trace one piece in</source>
        <translation>Śledź jedną część na</translation>
    </message>
    <message>
        <source>Its life from request to disk goes to the collector as a trace, without names and addresses.</source>
        <translation>Jej droga od żądania na dysk trafia do kolektora jako ślad, bez nazw i adresów.</translation>
    </message>
    <message>
        <source>No traces</source>
        <translation>Bez śladów</translation>
    </message>
</context>
<context>
    <name>freshet::ui::MoveFlow</name>
    <message>
        <source>Move the files of %1 to</source>
        <translation>Przenieś pliki %1 do</translation>
    </message>
    <message numerus="yes">
        <source>Move the files of %n torrents to</source>
        <translation>
            <numerusform>Przenieś pliki %n torrenta do</numerusform>
            <numerusform>Przenieś pliki %n torrentów do</numerusform>
            <numerusform>Przenieś pliki %n torrentów do</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder with the files of %1</source>
        <translation>Folder z plikami %1</translation>
    </message>
    <message>
        <source>The files of %1 stay where they are. %2</source>
        <extracomment>%1 is a torrent, %2 says what went wrong</extracomment>
        <translation>Pliki %1 pozostają tam, gdzie są. %2</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Wybierz inny folder…</translation>
    </message>
    <message>
        <source>A file or folder cannot be called %1.</source>
        <translation>Plik ani folder nie może się nazywać %1.</translation>
    </message>
    <message>
        <source>Nothing was renamed to %1. %2</source>
        <extracomment>%1 is a name, %2 says what went wrong</extracomment>
        <translation>Nic nie otrzymało nazwy %1. %2</translation>
    </message>
    <message>
        <source>No torrent of %1 is in another folder.</source>
        <extracomment>%1 is a category</extracomment>
        <translation>Żaden torrent kategorii %1 nie jest w innym folderze.</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents of %1 are moved to %2.</source>
        <extracomment>%1 is a category, %2 a folder</extracomment>
        <translation>
            <numerusform>Pliki %n torrenta kategorii %1 są przenoszone do %2.</numerusform>
            <numerusform>Pliki %n torrentów kategorii %1 są przenoszone do %2.</numerusform>
            <numerusform>Pliki %n torrentów kategorii %1 są przenoszone do %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Przenieś</translation>
    </message>
</context>
<context>
    <name>freshet::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Incoming connections</source>
        <translation>Połączenia przychodzące</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Chosen by the system</source>
        <translation>Wybrany przez system</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>An address of this computer, for example that of a VPN. All connections then use it; empty means any.</source>
        <translation>Adres tego komputera, na przykład w VPN. Używają go wtedy wszystkie połączenia; pusty oznacza dowolny.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Szyfrowanie</translation>
    </message>
    <message>
        <source>Hides the protocol from the network in between. Peers that cannot encrypt are left out if it is required.</source>
        <translation>Ukrywa protokół przed siecią po drodze. Gdy jest wymagane, pomija się peery, które nie szyfrują.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Preferuj</translation>
    </message>
    <message>
        <source>Require</source>
        <translation>Wymagaj</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Trackery</translation>
    </message>
    <message>
        <source>Ask trackers for peers</source>
        <translation>Pytaj trackery o peery</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Czekaj na odpowiedź</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>A unit behind a number, with the space before it</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Random</source>
        <extracomment>A port by chance</extracomment>
        <translation>Losowy</translation>
    </message>
    <message>
        <source>A port between %1 and %2 that is free now</source>
        <translation>Wolny teraz port między %1 a %2</translation>
    </message>
    <message>
        <source>No free port was found.</source>
        <translation>Nie znaleziono wolnego portu.</translation>
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
        <translation>%1 wymaga uwagi</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>%1 is complete</source>
        <translation>%1 jest kompletny</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are complete</source>
        <translation>
            <numerusform>%n torrent jest kompletny</numerusform>
            <numerusform>%n torrenty są kompletne</numerusform>
            <numerusform>%n torrentów jest kompletnych</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>Dodano %1</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents were added</source>
        <translation>
            <numerusform>Dodano %n torrent</numerusform>
            <numerusform>Dodano %n torrenty</numerusform>
            <numerusform>Dodano %n torrentów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Tell me, while the window is not active, that</source>
        <translation>Powiadamiaj, gdy okno nie jest aktywne, że</translation>
    </message>
    <message>
        <source>A torrent is complete</source>
        <translation>torrent jest kompletny</translation>
    </message>
    <message>
        <source>Several within a few seconds are told together.</source>
        <translation>Kilka w ciągu paru sekund jest zgłaszanych razem.</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>coś jest nie tak</translation>
    </message>
    <message>
        <source>At most once in ten minutes for each torrent.</source>
        <translation>Najwyżej raz na dziesięć minut dla torrenta.</translation>
    </message>
    <message>
        <source>A torrent was added</source>
        <translation>dodano torrent</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Z dźwiękiem</translation>
    </message>
    <message>
        <source>For finished downloads and for what is wrong. The desktop plays it.</source>
        <translation>Dla ukończonych pobierań i błędów. Odtwarza go pulpit.</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>Plik dźwiękowy</translation>
    </message>
    <message>
        <source>Empty means the sounds of the desktop.</source>
        <translation>Puste oznacza dźwięki pulpitu.</translation>
    </message>
    <message>
        <source>Sounds (%1)</source>
        <extracomment>A kind of files, for a file dialog</extracomment>
        <translation>Dźwięki (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>There is no such file. The desktop plays its own sounds.</source>
        <translation>Nie ma takiego pliku. Pulpit odtwarza własne dźwięki.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::OpenLinkDialog</name>
    <message>
        <source>Add link</source>
        <translation>Dodaj link</translation>
    </message>
    <message>
        <source>&amp;Magnet links, info hashes or addresses of torrent files, one a line:</source>
        <translation>Linki &amp;magnet, skróty lub adresy plików torrent, po jednym w wierszu:</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>Add trackers</source>
        <translation>Dodaj trackery</translation>
    </message>
    <message>
        <source>Add&amp;resses of trackers, one a line:</source>
        <translation>Ad&amp;resy trackerów, po jednym w wierszu:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>Add peers</source>
        <translation>Dodaj peery</translation>
    </message>
    <message>
        <source>Add&amp;resses of peers with their ports, one a line:</source>
        <translation>Ad&amp;resy peerów z portami, po jednym w wierszu:</translation>
    </message>
    <message>
        <source>Edit tracker</source>
        <translation>Edycja trackera</translation>
    </message>
    <message>
        <source>Add&amp;ress of the tracker:</source>
        <translation>Ad&amp;res trackera:</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Zmień</translation>
    </message>
</context>
<context>
    <name>freshet::ui::OverviewTab</name>
    <message>
        <source>Speed of the last minute</source>
        <translation>Prędkość w ostatniej minucie</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>%1 w dół, %2 w górę</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Bez limitu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>All of a size is still to be downloaded.</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Pobrano</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Prędkość</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Ograniczony przez</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Pozostały czas</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Stracono</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peery</translation>
    </message>
    <message>
        <source>%1 connected, %2 known, %3 seeds</source>
        <translation>%1 połączonych, %2 znanych, %3 seedów</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Dostępność</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 kopii</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Stosunek</translation>
    </message>
    <message>
        <source>%1, %2 uploaded</source>
        <translation>%1, wysłano %2</translation>
    </message>
    <message>
        <source>Next announce</source>
        <translation>Następne zgłoszenie</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>za %1</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Zapisz w</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Części</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limity</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Last read back</source>
        <translation>Ostatni odczyt kontrolny</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Wybrane</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n torrent</numerusform>
            <numerusform>%n torrenty</numerusform>
            <numerusform>%n torrentów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 połączonych</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Waiting to be written</source>
        <translation>Czeka na zapis</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 pobieranie</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 wysyłanie</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Różne</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>jeszcze %1</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>%1 znanych</translation>
    </message>
    <message>
        <source>%1 connected, %2 known</source>
        <translation>%1 połączonych, %2 znanych</translation>
    </message>
    <message>
        <source>change</source>
        <translation>zmień</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PathEdit</name>
    <message>
        <source>Choose a folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Przeglądaj…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeerInspector</name>
    <message>
        <source>Speed of this peer</source>
        <translation>Szybkość tego peera</translation>
    </message>
    <message>
        <source>About this peer</source>
        <translation>O tym peerze</translation>
    </message>
    <message>
        <source>Time that the chart shows</source>
        <translation>Czas, który pokazuje wykres</translation>
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
        <translation>Limity %1</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Jak w ustawieniach</translation>
    </message>
    <message>
        <source>&amp;Download limit</source>
        <translation>Limit &amp;pobierania</translation>
    </message>
    <message>
        <source>&amp;Upload limit</source>
        <translation>Limit &amp;wysyłania</translation>
    </message>
    <message>
        <source>They also hold when the peer comes back, as long as the torrent runs.</source>
        <translation>Obowiązują też, gdy peer wróci, dopóki torrent działa.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeerTableModel</name>
    <message>
        <source>Snubbed</source>
        <translation>Zwleka</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>W obie strony</translation>
    </message>
    <message>
        <source>Sending to us</source>
        <translation>Wysyła nam</translation>
    </message>
    <message>
        <source>Optimistic</source>
        <translation>Na próbę</translation>
    </message>
    <message>
        <source>We send</source>
        <translation>My wysyłamy</translation>
    </message>
    <message>
        <source>Chokes us</source>
        <translation>Dławi nas</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Gotów wysyłać</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Niezainteresowany</translation>
    </message>
    <message>
        <source>The peer connected to us.</source>
        <translation>Peer połączył się z nami.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>Połączenie jest szyfrowane.</translation>
    </message>
    <message>
        <source>It has everything.</source>
        <translation>Ma wszystko.</translation>
    </message>
    <message>
        <source>It has pieces that are missing here.</source>
        <translation>Ma części, których tu brakuje.</translation>
    </message>
    <message>
        <source>It does not send to us now.</source>
        <translation>Teraz nam nie wysyła.</translation>
    </message>
    <message>
        <source>It wants pieces from us.</source>
        <translation>Chce od nas części.</translation>
    </message>
    <message>
        <source>We do not send to it now.</source>
        <translation>Teraz mu nie wysyłamy.</translation>
    </message>
    <message>
        <source>It is tried out as a receiver.</source>
        <translation>Jest wypróbowywany jako odbiorca.</translation>
    </message>
    <message>
        <source>It was asked and has not sent for a while.</source>
        <translation>Poproszono go, a od jakiegoś czasu nie wysyła.</translation>
    </message>
    <message>
        <source>From a tracker</source>
        <translation>Od trackera</translation>
    </message>
    <message>
        <source>From the magnet link</source>
        <translation>Z linku magnet</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Dodany ręcznie</translation>
    </message>
    <message>
        <source>Connected to us</source>
        <translation>Połączył się z nami</translation>
    </message>
    <message>
        <source>From another peer</source>
        <translation>Od innego peera</translation>
    </message>
    <message>
        <source>From the DHT</source>
        <translation>Z DHT</translation>
    </message>
    <message>
        <source>From the local network</source>
        <translation>Z sieci lokalnej</translation>
    </message>
    <message>
        <source>Known from last time</source>
        <translation>Znany z ostatniego razu</translation>
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
        <translation>Szyfrowane</translation>
    </message>
    <message>
        <source>
Own limit: %1</source>
        <translation>
Własny limit: %1</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <translation>%1 z %2 dozwolonych</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>60&#xa0;s</source>
        <translation>60&#xa0;s</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Opóźnienie</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Pobrano</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Części</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Szyfrowanie</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Połączony</translation>
    </message>
    <message>
        <source>Choked us</source>
        <translation>Dławił nas</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Pierwszy bajt</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Spóźnione</translation>
    </message>
    <message>
        <source>Cancels</source>
        <translation>Anulowania</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Odmowy</translation>
    </message>
    <message>
        <source>Peak down</source>
        <translation>Szczyt pob.</translation>
    </message>
    <message>
        <source>Peak up</source>
        <translation>Szczyt wys.</translation>
    </message>
    <message>
        <source>How long the peer has choked us while we wanted pieces from it.</source>
        <translation>Jak długo peer nas dławił, gdy chcieliśmy od niego części.</translation>
    </message>
    <message>
        <source>From a request to the end of its block: median of the last 20.</source>
        <translation>Od żądania do końca jego bloku: mediana z ostatnich 20.</translation>
    </message>
    <message>
        <source>From a request to the first byte of its block: median of the last 20.</source>
        <translation>Od żądania do pierwszego bajtu jego bloku: mediana z ostatnich 20.</translation>
    </message>
    <message>
        <source>Requests that were given to other peers because they took too long.</source>
        <translation>Żądania przekazane innym peerom, bo trwały za długo.</translation>
    </message>
    <message>
        <source>Taken back by us: %1
By the peer: %2</source>
        <translation>Wycofane przez nas: %1
Przez peera: %2</translation>
    </message>
    <message>
        <source>Refused by us: %1
By the peer: %2</source>
        <translation>Odrzucone przez nas: %1
Przez peera: %2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>pobieranie %1, wysyłanie %2</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>wysyłanie %1</translation>
    </message>
    <message>
        <source>Snubbed, %1</source>
        <extracomment>State of a peer that does not send what was asked for, and how long that is so.</extracomment>
        <translation>Zwleka, %1</translation>
    </message>
    <message>
        <source>Down in the last 60&#xa0;s
Lowest: %1
Average: %2
Highest: %3</source>
        <translation>Pobieranie w ostatnich 60&#xa0;s
Najniższe: %1
Średnie: %2
Najwyższe: %3</translation>
    </message>
    <message>
        <source>Connected for %1.</source>
        <translation>Połączony od %1.</translation>
    </message>
    <message>
        <source>It choked us %1 of that time.</source>
        <translation>Dławił nas przez %1 tego czasu.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n pieces from it.</source>
        <translation>
            <numerusform>Pobiera od niego %n część.</numerusform>
            <numerusform>Pobiera od niego %n części.</numerusform>
            <numerusform>Pobiera od niego %n części.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were late and went to others.</source>
        <translation>
            <numerusform>%n prośba się spóźniła i poszła do innych.</numerusform>
            <numerusform>%n prośby się spóźniły i poszły do innych.</numerusform>
            <numerusform>%n próśb się spóźniło i poszło do innych.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from it, %2 to it.</source>
        <translation>%1 od niego, %2 do niego.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n pieces from it: %1.</source>
        <extracomment>%1 is their numbers: &quot;212, 215 and 389&quot;</extracomment>
        <translation>
            <numerusform>Pobiera od niego %n część: %1.</numerusform>
            <numerusform>Pobiera od niego %n części: %1.</numerusform>
            <numerusform>Pobiera od niego %n części: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed pieces</source>
        <translation>Błędne części</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Znaczniki</translation>
    </message>
    <message>
        <source>It has pieces that are missing here, and sends what it is asked for.</source>
        <translation>Ma części, których tu brakuje, i wysyła to, o co jest proszony.</translation>
    </message>
    <message>
        <source>It has pieces that are missing here, and does not send them now.</source>
        <translation>Ma części, których tu brakuje, i teraz ich nie wysyła.</translation>
    </message>
    <message>
        <source>It wants pieces from us, and gets them.</source>
        <translation>Chce od nas części i je dostaje.</translation>
    </message>
    <message>
        <source>It wants pieces from us, and does not get them now.</source>
        <translation>Chce od nas części i teraz ich nie dostaje.</translation>
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
Wszystkie dozwolone żądania są cały czas w drodze i jest ich za mało na tę odległość: peer mógłby wysyłać więcej.</translation>
    </message>
    <message>
        <source>Pieces with parts from this peer that turned out to be damaged. Other peers may have caused it.</source>
        <translation>Części z fragmentami od tego peera, które okazały się uszkodzone. Przyczyną mogą być inne peery.</translation>
    </message>
    <message>
        <source>%1, always full</source>
        <translation>%1, zawsze pełne</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeersTab</name>
    <message>
        <source>No peers are connected.</source>
        <translation>Brak połączonych peerów.</translation>
    </message>
    <message>
        <source>Announce now</source>
        <translation>Zgłoś teraz</translation>
    </message>
    <message>
        <source>Add peers…</source>
        <translation>Dodaj peery…</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peery</translation>
    </message>
    <message numerus="yes">
        <source>%n banned peers…</source>
        <translation>
            <numerusform>%n zablokowany peer…</numerusform>
            <numerusform>%n zablokowane peery…</numerusform>
            <numerusform>%n zablokowanych peerów…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopiuj adres</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Kopiuj wiersz</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Limity…</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Show more of the peer that is selected</source>
        <translation>Pokaż więcej o wybranym peerze</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Inny…</translation>
    </message>
    <message>
        <source>Limit down</source>
        <translation>Limit pobierania</translation>
    </message>
    <message>
        <source>Limit each down</source>
        <translation>Limit pobierania każdego</translation>
    </message>
    <message>
        <source>Limit up</source>
        <translation>Limit wysyłania</translation>
    </message>
    <message>
        <source>Limit each up</source>
        <translation>Limit wysyłania każdego</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>Pokaż wykres</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Rozłącz</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n peers</source>
        <translation>
            <numerusform>Rozłącz %n peera</numerusform>
            <numerusform>Rozłącz %n peery</numerusform>
            <numerusform>Rozłącz %n peerów</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection. The peer may come back.</source>
        <translation>Kończy połączenie. Peer może wrócić.</translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the peer for a week.</source>
        <translation>Kończy połączenie i unika peera przez tydzień.</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Kopiuj adresy</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopiuj wiersze</translation>
    </message>
    <message>
        <source>Show its pieces</source>
        <translation>Pokaż jego części</translation>
    </message>
    <message>
        <source>Select one torrent to see its peers.</source>
        <translation>Zaznacz jeden torrent, aby zobaczyć jego peerów.</translation>
    </message>
    <message>
        <source>Block for this session</source>
        <translation>Zablokuj na tę sesję</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for this session</source>
        <translation>
            <numerusform>Zablokuj %n peera na tę sesję</numerusform>
            <numerusform>Zablokuj %n peery na tę sesję</numerusform>
            <numerusform>Zablokuj %n peerów na tę sesję</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the peer until Freshet quits.</source>
        <translation>Kończy połączenie i nie ma nic wspólnego z peerem do zamknięcia Freshet.</translation>
    </message>
    <message>
        <source>Block for a week</source>
        <translation>Zablokuj na tydzień</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for a week</source>
        <translation>
            <numerusform>Zablokuj %n peera na tydzień</numerusform>
            <numerusform>Zablokuj %n peery na tydzień</numerusform>
            <numerusform>Zablokuj %n peerów na tydzień</numerusform>
        </translation>
    </message>
    <message>
        <source>Block for ever…</source>
        <translation>Zablokuj na zawsze…</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for ever…</source>
        <translation>
            <numerusform>Zablokuj %n peera na zawsze…</numerusform>
            <numerusform>Zablokuj %n peery na zawsze…</numerusform>
            <numerusform>Zablokuj %n peerów na zawsze…</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the address of the peer until you lift the ban.</source>
        <translation>Kończy połączenie i nie ma nic wspólnego z adresem peera, dopóki nie zniesiesz blokady.</translation>
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
        <translation>%1. Kliknij, aby je wyróżnić.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PieceMap</name>
    <message>
        <source>Piece map</source>
        <translation>Mapa części</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brakuje</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>Jest</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Niepowodzenie</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pominięta</translation>
    </message>
    <message>
        <source>Piece %1 of %2</source>
        <translation>Część %1 z %2</translation>
    </message>
    <message>
        <source>no connected peer has it</source>
        <translation>nie ma jej żaden połączony peer</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s) have it</source>
        <translation>
            <numerusform>ma ją %n peer</numerusform>
            <numerusform>mają ją %n peery</numerusform>
            <numerusform>ma ją %n peerów</numerusform>
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
        <translation>Części</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The address of a peer and how much of the torrent it has: &quot;10.77.0.3:51001 · 84 %&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which pieces stand out: all, those of a file, or those that a peer has</source>
        <translation>Które części są wyróżnione: wszystkie, części pliku czy te, które ma peer</translation>
    </message>
    <message>
        <source>All pieces</source>
        <translation>Wszystkie części</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Części pliku %1</translation>
    </message>
    <message>
        <source>Pieces that %1 has</source>
        <extracomment>%1 is the address of a peer</extracomment>
        <translation>Części, które ma %1</translation>
    </message>
    <message>
        <source>Pieces of a &amp;file</source>
        <translation>Części &amp;pliku</translation>
    </message>
    <message>
        <source>Pieces that a &amp;peer has</source>
        <translation>Części, które ma p&amp;eer</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n blocks</source>
        <extracomment>Of a piece that is being fetched: &quot;11 of 16 blocks&quot;</extracomment>
        <translation>
            <numerusform>%1 z %n bloku</numerusform>
            <numerusform>%1 z %n bloków</numerusform>
            <numerusform>%1 z %n bloków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 and %n more</source>
        <extracomment>&quot;11 of 16 blocks from 10.77.0.3:51001 and 2 more&quot;: %1 is &quot;11 of 16 blocks&quot;</extracomment>
        <translation>
            <numerusform>%1 od %2 i %n innego</numerusform>
            <numerusform>%1 od %2 i %n innych</numerusform>
            <numerusform>%1 od %2 i %n innych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n blocks from %2</source>
        <extracomment>&quot;11 of 16 blocks from 10.77.0.3:51001&quot;</extracomment>
        <translation>
            <numerusform>%1 z %n bloku od %2</numerusform>
            <numerusform>%1 z %n bloków od %2</numerusform>
            <numerusform>%1 z %n bloków od %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <extracomment>Files that a piece belongs to</extracomment>
        <translation>
            <numerusform>%1 (i jeszcze %n)</numerusform>
            <numerusform>%1 (i jeszcze %n)</numerusform>
            <numerusform>%1 (i jeszcze %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;file</source>
        <translation>Pokaż &amp;plik</translation>
    </message>
    <message>
        <source>Its files are not known yet.</source>
        <translation>Jej pliki nie są jeszcze znane.</translation>
    </message>
    <message>
        <source>&amp;Copy piece number</source>
        <translation>&amp;Kopiuj numer części</translation>
    </message>
    <message>
        <source>Only a piece that is missing can be fetched.</source>
        <translation>Pobrać można tylko część, której brakuje.</translation>
    </message>
    <message>
        <source>The torrent is not downloading.</source>
        <translation>Torrent nie jest pobierany.</translation>
    </message>
    <message>
        <source>Fetch this f&amp;irst</source>
        <translation>Pobierz tę &amp;najpierw</translation>
    </message>
    <message>
        <source>Check this piece &amp;again</source>
        <translation>&amp;Sprawdź tę część ponownie</translation>
    </message>
    <message>
        <source>Only a piece that is there can be checked.</source>
        <translation>Sprawdzić można tylko część, która już jest.</translation>
    </message>
    <message>
        <source>Bar of file &amp;boundaries</source>
        <translation>Pasek &amp;granic plików</translation>
    </message>
    <message>
        <source>A third bar above the map shows where each file begins.</source>
        <translation>Trzeci pasek nad mapą pokazuje, gdzie zaczyna się każdy plik.</translation>
    </message>
    <message>
        <source>Cell si&amp;ze</source>
        <extracomment>How large the cells of the map are</extracomment>
        <translation>&amp;Rozmiar pól</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <extracomment>Cells as large as can be without scrolling</extracomment>
        <translation>&amp;Dopasuj</translation>
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
        <translation>Priorytet</translation>
    </message>
</context>
<context>
    <name>freshet::ui::QuitQuestion</name>
    <message>
        <source>The files of %1 are being moved: that stops, and what is in the new folder already goes back.</source>
        <translation>Pliki %1 są przenoszone: to się zatrzyma, a to, co jest już w nowym folderze, wróci.</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents are being moved: that stops, and what is in the new folder already goes back.</source>
        <translation>
            <numerusform>Pliki %n torrenta są przenoszone: to się zatrzyma, a to, co jest już w nowym folderze, wróci.</numerusform>
            <numerusform>Pliki %n torrentów są przenoszone: to się zatrzyma, a to, co jest już w nowym folderze, wróci.</numerusform>
            <numerusform>Pliki %n torrentów są przenoszone: to się zatrzyma, a to, co jest już w nowym folderze, wróci.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being checked: that stops, and begins again at the next start.</source>
        <translation>%1 jest sprawdzany: to się zatrzyma i zacznie od nowa przy następnym uruchomieniu.</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are being checked: that stops, and begins again at the next start.</source>
        <translation>
            <numerusform>%n torrent jest sprawdzany: to się zatrzyma i zacznie od nowa przy następnym uruchomieniu.</numerusform>
            <numerusform>%n torrenty są sprawdzane: to się zatrzyma i zacznie od nowa przy następnym uruchomieniu.</numerusform>
            <numerusform>%n torrentów jest sprawdzanych: to się zatrzyma i zacznie od nowa przy następnym uruchomieniu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloads and uploads go on at the next start.</source>
        <translation>Pobieranie i wysyłanie będzie kontynuowane przy następnym uruchomieniu.</translation>
    </message>
    <message>
        <source>Quit Freshet</source>
        <translation>Zakończ Freshet</translation>
    </message>
    <message>
        <source>Quit now?</source>
        <translation>Zakończyć teraz?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Działaj dalej</translation>
    </message>
</context>
<context>
    <name>freshet::ui::QuotaEdit</name>
    <message>
        <source>Download quota</source>
        <translation>Przydział pobierania</translation>
    </message>
    <message>
        <source>Upload quota</source>
        <translation>Przydział wysyłania</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Przydział</translation>
    </message>
    <message>
        <source>No quota</source>
        <translation>Bez przydziału</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Dziennie</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Tygodniowo</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Miesięcznie</translation>
    </message>
    <message>
        <source>When most of the quota is used</source>
        <translation>Gdy zużyto większość</translation>
    </message>
    <message>
        <source>Spread the rest evenly</source>
        <translation>Rozłóż resztę równo</translation>
    </message>
    <message>
        <source>Pause when all is used</source>
        <translation>Wstrzymaj, gdy zużyto wszystko</translation>
    </message>
    <message>
        <source>Down </source>
        <translation>Pobieranie </translation>
    </message>
    <message>
        <source>Up </source>
        <translation>Wysyłanie </translation>
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
        <translation>Na przykład 500k, 1.5M lub 20 Mbit/s. Puste oznacza brak limitu.</translation>
    </message>
    <message>
        <source>This is not a rate. Write for example 500k or 2 MiB/s.</source>
        <translation>To nie jest prędkość. Wpisz na przykład 500k lub 2 MiB/s.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::RateTermsEdit</name>
    <message>
        <source>Download</source>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Limit</translation>
    </message>
    <message>
        <source>&amp;Guaranteed</source>
        <translation>&amp;Gwarantowane</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Waga</translation>
    </message>
    <message>
        <source>%1 limit</source>
        <extracomment>%1 is &quot;Download&quot; or &quot;Upload&quot;</extracomment>
        <translation>%1: limit</translation>
    </message>
    <message>
        <source>%1, guaranteed rate</source>
        <translation>%1, prędkość gwarantowana</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>While a limit is shared, this rate comes first, if it can be used.</source>
        <translation>Przy dzieleniu limitu ta prędkość ma pierwszeństwo, jeśli można ją wykorzystać.</translation>
    </message>
    <message>
        <source>%1, weight</source>
        <translation>%1, waga</translation>
    </message>
    <message>
        <source>&#xa0;%</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>As its torrents</source>
        <translation>Jak jego torrenty</translation>
    </message>
    <message>
        <source>How much of a shared limit this gets, compared with others: twice the weight, twice the rate.</source>
        <translation>Ile dostaje ze wspólnego limitu w porównaniu z innymi: dwa razy większa waga, dwa razy większa prędkość.</translation>
    </message>
    <message>
        <source>Empty means as the settings say for each torrent.</source>
        <translation>Puste oznacza: jak w ustawieniach dla każdego torrenta.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::RemoveFilesDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>Przenieś do &amp;kosza</translation>
    </message>
    <message>
        <source>Remove and delete files</source>
        <translation>Usuń i skasuj pliki</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n torrents and delete their files?</source>
        <translation>
            <numerusform>Usunąć %n torrent i skasować jego pliki?</numerusform>
            <numerusform>Usunąć %n torrenty i skasować ich pliki?</numerusform>
            <numerusform>Usunąć %n torrentów i skasować ich pliki?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 na dysku</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>W %1</translation>
    </message>
    <message>
        <source>&amp;Delete files</source>
        <translation>&amp;Skasuj pliki</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SelectionMenus</name>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Kate&amp;goria</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tykiety</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>P&amp;riorytet</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Limity</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Pobieranie</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Wysyłanie</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>Nie wybrano żadnego torrenta.</translation>
    </message>
    <message>
        <source>%1 of the %2 selected torrents</source>
        <translation>%1 z %2 wybranych torrentów</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Brak</translation>
    </message>
    <message>
        <source>Ne&amp;w category…</source>
        <translation>No&amp;wa kategoria…</translation>
    </message>
    <message>
        <source>Ne&amp;w tag…</source>
        <translation>No&amp;wa etykieta…</translation>
    </message>
    <message>
        <source>change of priority</source>
        <translation>zmiana priorytetu</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>&amp;Wysoki</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Zwykły</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>&amp;Niski</translation>
    </message>
    <message>
        <source>change of limits</source>
        <translation>zmiana limitów</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Inny…</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SettingListModel</name>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is the value of a setting</extracomment>
        <translation>%1, zmienione</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Domyślnie</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co robi</translation>
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
        <translation>Dowolny</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>„%1” nie jest adresem IP.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Żadne</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Wróć do domyślnej</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Przywróć %1</translation>
    </message>
    <message>
        <source>Not changed: there is no folder %1, and none can be made there.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Bez zmian: nie ma folderu %1 i nie można go tam utworzyć.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Szukaj w ustawieniach</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>&amp;Reset page</source>
        <translation>P&amp;rzywróć stronę</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Żadne ustawienie nie pasuje do „%1”.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ShareLimitsEdit</name>
    <message>
        <source>No goal</source>
        <translation>Bez celu</translation>
    </message>
    <message>
        <source>Seeds do not count</source>
        <translation>Seedy się nie liczą</translation>
    </message>
    <message>
        <source>&amp;Ratio</source>
        <translation>&amp;Stosunek</translation>
    </message>
    <message>
        <source>&amp;Minutes of seeding</source>
        <translation>&amp;Minuty udostępniania</translation>
    </message>
    <message>
        <source>Minutes &amp;without upload</source>
        <translation>Minuty &amp;bez wysyłania</translation>
    </message>
    <message>
        <source>Not &amp;below so many seeds</source>
        <translation>Nie poniżej &amp;tylu seedów</translation>
    </message>
    <message>
        <source>&amp;Then it</source>
        <translation>&amp;Potem</translation>
    </message>
    <message>
        <source>&amp;Slow upload</source>
        <translation>&amp;Wolne wysyłanie</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>zatrzymuje się</translation>
    </message>
    <message>
        <source>goes on slowly</source>
        <translation>działa dalej powoli</translation>
    </message>
    <message>
        <source>is removed from the list</source>
        <translation>znika z listy</translation>
    </message>
    <message>
        <source>becomes a super seed</source>
        <translation>staje się superseedem</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SharingPage</name>
    <message>
        <source>Sharing</source>
        <translation>Udostępnianie</translation>
    </message>
    <message>
        <source>&amp;No own limits</source>
        <translation>&amp;Bez własnych limitów</translation>
    </message>
    <message>
        <source>Whom to serve</source>
        <translation>Kogo obsługiwać</translation>
    </message>
    <message>
        <source>While seeding, first</source>
        <translation>Przy udostępnianiu najpierw</translation>
    </message>
    <message>
        <source>In every choice but the first some peers are tried out that would not be served.</source>
        <translation>W każdym wyborze poza pierwszym próbuje się też peerów, które nie byłyby obsłużone.</translation>
    </message>
    <message>
        <source>Everyone in turn</source>
        <translation>Każdy po kolei</translation>
    </message>
    <message>
        <source>Who takes most</source>
        <translation>Kto bierze najwięcej</translation>
    </message>
    <message>
        <source>Who passes on what it gets</source>
        <translation>Kto przekazuje dalej, co dostaje</translation>
    </message>
    <message>
        <source>Who has just begun or is nearly done</source>
        <translation>Kto dopiero zaczął lub prawie skończył</translation>
    </message>
    <message>
        <source>&amp;Limits for</source>
        <translation>&amp;Limity dla</translation>
    </message>
    <message>
        <source>Limits for</source>
        <translation>Limity dla</translation>
    </message>
    <message>
        <source>Choose a category, or type the name of one, to give it limits of its own.</source>
        <translation>Wybierz kategorię lub wpisz jej nazwę, aby dać jej własne limity.</translation>
    </message>
    <message>
        <source>The category follows the limits for all torrents again.</source>
        <translation>Kategoria znów stosuje limity wszystkich torrentów.</translation>
    </message>
    <message>
        <source>Seeding is enough after</source>
        <translation>Dość udostępniania po</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Stosunek</translation>
    </message>
    <message>
        <source>Uploaded compared with downloaded: 2 means that twice as much was sent as received.</source>
        <translation>Wysłane w stosunku do pobranych: 2 oznacza, że wysłano dwa razy więcej, niż odebrano.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Bez celu</translation>
    </message>
    <message>
        <source>Minutes of seeding</source>
        <translation>Minuty udostępniania</translation>
    </message>
    <message>
        <source>Minutes without upload</source>
        <translation>Minuty bez wysyłania</translation>
    </message>
    <message>
        <source>Time spent seeding in which nobody wanted anything.</source>
        <translation>Czas udostępniania, w którym nikt niczego nie chciał.</translation>
    </message>
    <message>
        <source>But not while there are fewer seeds than</source>
        <translation>Ale nie, gdy seedów jest mniej niż</translation>
    </message>
    <message>
        <source>This client counts as one of them. Trackers say how many there are.</source>
        <translation>Ten klient też się liczy. Trackery mówią, ile ich jest.</translation>
    </message>
    <message>
        <source>Seeds do not count</source>
        <translation>Seedy się nie liczą</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Co się wtedy dzieje</translation>
    </message>
    <message>
        <source>The torrent</source>
        <translation>Torrent</translation>
    </message>
    <message>
        <source>Files are never removed.</source>
        <translation>Pliki nigdy nie są usuwane.</translation>
    </message>
    <message>
        <source>Slow upload</source>
        <translation>Wolne wysyłanie</translation>
    </message>
    <message>
        <source>For torrents that go on slowly.</source>
        <translation>Dla torrentów, które działają dalej powoli.</translation>
    </message>
    <message>
        <source>All torrents</source>
        <translation>Wszystkie torrenty</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klawisz</translation>
    </message>
    <message>
        <source>Tab of the details</source>
        <extracomment>A key: &quot;Ctrl+1 to Ctrl+7&quot;</extracomment>
        <translation>Karta szczegółów</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>List: open what is done, or show the overview</source>
        <translation>Lista: otwórz ukończone albo pokaż przegląd</translation>
    </message>
    <message>
        <source>Filter: clear it and go to the list</source>
        <translation>Filtr: wyczyść i przejdź do listy</translation>
    </message>
    <message>
        <source>Filter: go to the list</source>
        <translation>Filtr: przejdź do listy</translation>
    </message>
    <message>
        <source>Chart: the time that it shows</source>
        <translation>Wykres: pokazywany czas</translation>
    </message>
    <message>
        <source>Chart: read it</source>
        <translation>Wykres: odczytaj</translation>
    </message>
    <message>
        <source>← →, Home, End; Esc ends it</source>
        <translation>← →, Home, End; Esc kończy</translation>
    </message>
    <message>
        <source>Chart: freeze it</source>
        <translation>Wykres: zatrzymaj</translation>
    </message>
    <message>
        <source>Piece map: go to a piece</source>
        <translation>Mapa części: przejdź do części</translation>
    </message>
    <message>
        <source>%1, page keys, Home, End</source>
        <translation>%1, klawisze stron, Home, End</translation>
    </message>
    <message>
        <source>Piece map: larger, smaller, all of it</source>
        <translation>Mapa części: większa, mniejsza, cała</translation>
    </message>
    <message>
        <source>Week schedule: go to a half hour; with Shift, select</source>
        <translation>Harmonogram: przejdź do półgodziny; z Shiftem zaznaczaj</translation>
    </message>
    <message>
        <source>%1, Home, End</source>
        <translation>%1, Home, End</translation>
    </message>
    <message>
        <source>Week schedule: select everything</source>
        <translation>Harmonogram: zaznacz wszystko</translation>
    </message>
    <message>
        <source>Week schedule: choose the paint</source>
        <translation>Harmonogram: wybierz kolor</translation>
    </message>
    <message>
        <source>Week schedule: paint what is selected</source>
        <translation>Harmonogram: pomaluj zaznaczone</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SidebarModel</name>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Trackery</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Bez kategorii</translation>
    </message>
    <message>
        <source>No tracker</source>
        <translation>Bez trackera</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A row of the sidebar for screen readers: name, number of torrents.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n torrent(s)</source>
        <translation>
            <numerusform>%n torrent</numerusform>
            <numerusform>%n torrenty</numerusform>
            <numerusform>%n torrentów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::SidebarView</name>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedChart</name>
    <message>
        <source>Speed</source>
        <translation>Prędkość</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Zapisz obraz</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <extracomment>Filter of a file dialog.</extracomment>
        <translation>Obrazy (*.png)</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Kopiuj obraz</translation>
    </message>
    <message>
        <source>Copy data (CSV)</source>
        <translation>Kopiuj dane (CSV)</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>Zapisz obraz…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Przywróć powiększenie</translation>
    </message>
    <message>
        <source>Overhead down</source>
        <translation>Narzut pobierania</translation>
    </message>
    <message>
        <source>Overhead up</source>
        <translation>Narzut wysyłania</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedComparison</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n inny</numerusform>
            <numerusform>%n inne</numerusform>
            <numerusform>%n innych</numerusform>
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
        <translation>Prędkość</translation>
    </message>
    <message>
        <source>Limits of all torrents together</source>
        <translation>Limity wszystkich torrentów razem</translation>
    </message>
    <message>
        <source>Download limit</source>
        <translation>Limit pobierania</translation>
    </message>
    <message>
        <source>Type a rate such as 500K, 2M or 20 mbit. Empty means no limit.</source>
        <translation>Wpisz prędkość, np. 500K, 2M lub 20 mbit. Puste oznacza brak limitu.</translation>
    </message>
    <message>
        <source>Upload limit</source>
        <translation>Limit wysyłania</translation>
    </message>
    <message>
        <source>Very low upload limits also slow down downloading.</source>
        <translation>Bardzo niskie limity wysyłania spowalniają też pobieranie.</translation>
    </message>
    <message>
        <source>Limits of each peer</source>
        <translation>Limity każdego peera</translation>
    </message>
    <message>
        <source>Download limit of a peer</source>
        <translation>Limit pobierania od peera</translation>
    </message>
    <message>
        <source>For peers without a limit of their own. Empty means no limit.</source>
        <translation>Dla peerów bez własnego limitu. Puste oznacza brak limitu.</translation>
    </message>
    <message>
        <source>Upload limit of a peer</source>
        <translation>Limit wysyłania do peera</translation>
    </message>
    <message>
        <source>Longest delay by uploads, ms</source>
        <translation>Największe opóźnienie przez wysyłanie, ms</translation>
    </message>
    <message>
        <source>When peers answer later than this because of what is sent to them, uploads slow down, so that others on the line do not wait.</source>
        <translation>Gdy peery odpowiadają później z powodu tego, co im się wysyła, wysyłanie zwalnia, aby inni na łączu nie czekali.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Dowolny</translation>
    </message>
    <message>
        <source>Limits count</source>
        <translation>Limity obejmują</translation>
    </message>
    <message>
        <source>Headers of IP and TCP are estimated. Tooltips of speeds always show both.</source>
        <translation>Nagłówki IP i TCP są szacowane. Podpowiedzi prędkości zawsze pokazują oba.</translation>
    </message>
    <message>
        <source>Data of torrents</source>
        <translation>Dane torrentów</translation>
    </message>
    <message>
        <source>Everything, with protocol and IP</source>
        <translation>Wszystko, z protokołem i IP</translation>
    </message>
    <message>
        <source>Follow the schedule</source>
        <translation>Stosuj harmonogram</translation>
    </message>
    <message>
        <source>Each half hour of the week has its limits, by the clock of this computer.</source>
        <translation>Każde pół godziny tygodnia ma swoje limity, według zegara tego komputera.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Harmonogram</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Żadne</translation>
    </message>
    <message>
        <source>Quota of all torrents together</source>
        <translation>Przydział wszystkich torrentów razem</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Licz</translation>
    </message>
    <message>
        <source>Everything that is moved counts, with protocol and IP. You are warned at 80 %.</source>
        <translation>Liczy się wszystko, co jest przesyłane, z protokołem i IP. Ostrzeżenie przy 80 %.</translation>
    </message>
    <message>
        <source>Without a quota</source>
        <translation>Bez przydziału</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>Dziennie</translation>
    </message>
    <message>
        <source>By the week, from Monday</source>
        <translation>Tygodniowo, od poniedziałku</translation>
    </message>
    <message>
        <source>By the month</source>
        <translation>Miesięcznie</translation>
    </message>
    <message>
        <source>Download, GB</source>
        <translation>Pobieranie, GB</translation>
    </message>
    <message>
        <source>Upload, GB</source>
        <translation>Wysyłanie, GB</translation>
    </message>
    <message>
        <source>When most of it is used</source>
        <translation>Gdy zużyto większość</translation>
    </message>
    <message>
        <source>Spread the rest evenly over the period</source>
        <translation>Rozłóż resztę równo na okres</translation>
    </message>
    <message>
        <source>Go on, and pause when all is used</source>
        <translation>Działaj dalej i wstrzymaj, gdy zużyto wszystko</translation>
    </message>
    <message>
        <source>Months begin on day</source>
        <translation>Miesiące zaczynają się dnia</translation>
    </message>
    <message>
        <source>Slow mode and schedule</source>
        <translation>Tryb wolny i harmonogram</translation>
    </message>
    <message>
        <source>Download limit in slow mode</source>
        <translation>Limit pobierania w trybie wolnym</translation>
    </message>
    <message>
        <source>Of all torrents together, while slow mode is on.</source>
        <translation>Wszystkich torrentów razem, gdy tryb wolny jest włączony.</translation>
    </message>
    <message>
        <source>Upload limit in slow mode</source>
        <translation>Limit wysyłania w trybie wolnym</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Tryb wolny</translation>
    </message>
    <message>
        <source>Its limits count instead of the usual ones, as long as there is no schedule.</source>
        <translation>Jego limity obowiązują zamiast zwykłych, dopóki nie ma harmonogramu.</translation>
    </message>
    <message>
        <source>Limits of each torrent</source>
        <translation>Limity każdego torrenta</translation>
    </message>
    <message>
        <source>Download limit of a torrent</source>
        <translation>Limit pobierania torrenta</translation>
    </message>
    <message>
        <source>For torrents without a limit of their own. Empty means no limit.</source>
        <translation>Dla torrentów bez własnego limitu. Puste oznacza bez limitu.</translation>
    </message>
    <message>
        <source>Upload limit of a torrent</source>
        <translation>Limit wysyłania torrenta</translation>
    </message>
    <message>
        <source>Sharing and counting</source>
        <translation>Podział i liczenie</translation>
    </message>
    <message>
        <source>Share between torrents</source>
        <translation>Podział między torrenty</translation>
    </message>
    <message>
        <source>How torrents divide a limit that is used up. What one of them cannot use goes to the others.</source>
        <translation>Jak torrenty dzielą wyczerpany limit. Czego jeden nie może wykorzystać, dostają inne.</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Po równo</translation>
    </message>
    <message>
        <source>By priority (1:2:4)</source>
        <translation>Według priorytetu (1:2:4)</translation>
    </message>
    <message>
        <source>Limit local network too</source>
        <translation>Ograniczaj też sieć lokalną</translation>
    </message>
    <message>
        <source>Otherwise peers on the local network are as fast as they can be. A limit that is set for such a peer itself always holds.</source>
        <translation>W przeciwnym razie peerzy w sieci lokalnej działają tak szybko, jak mogą. Limit ustawiony dla takiego peera obowiązuje zawsze.</translation>
    </message>
    <message>
        <source>Paint with the mouse, or with Space, arrows and Shift. Keys 1 to 5 choose the paint. A click on a day or an hour paints all of it.</source>
        <translation>Maluj myszą lub spacją, strzałkami i Shiftem. Klawisze 1 do 5 wybierają kolor. Kliknięcie dnia lub godziny maluje całość.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedPopover</name>
    <message>
        <source>Speed limits</source>
        <translation>Limity prędkości</translation>
    </message>
    <message>
        <source>Limits for everything</source>
        <translation>Limity wszystkiego</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Pobieranie</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Wysyłanie</translation>
    </message>
    <message>
        <source>Very low upload limits also slow down downloading.</source>
        <translation>Bardzo niskie limity wysyłania spowalniają też pobieranie.</translation>
    </message>
    <message>
        <source>&amp;All limits…</source>
        <translation>W&amp;szystkie limity…</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>%1 is a rate such as 4.2 MiB/s</extracomment>
        <translation>teraz %1</translation>
    </message>
    <message>
        <source>Slo&amp;w mode</source>
        <translation>&amp;Tryb wolny</translation>
    </message>
    <message>
        <source>How long slow mode is on</source>
        <translation>Jak długo działa tryb wolny</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Edit the schedule</source>
        <translation>Edytuj harmonogram</translation>
    </message>
    <message>
        <source>Schedule:</source>
        <translation>Harmonogram:</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Do %1</translation>
    </message>
    <message>
        <source>Until the schedule changes</source>
        <translation>Do zmiany w harmonogramie</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Aż wyłączę</translation>
    </message>
    <message numerus="yes">
        <source>For %n hours</source>
        <translation>
            <numerusform>Na %n godzinę</numerusform>
            <numerusform>Na %n godziny</numerusform>
            <numerusform>Na %n godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>These &amp;torrents…</source>
        <translation>Te &amp;torrenty…</translation>
    </message>
    <message>
        <source>This &amp;torrent…</source>
        <translation>Ten &amp;torrent…</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>Nie wybrano żadnego torrenta.</translation>
    </message>
    <message>
        <source>These &amp;peers…</source>
        <translation>Ci &amp;peerzy…</translation>
    </message>
    <message>
        <source>This &amp;peer…</source>
        <translation>Ten &amp;peer…</translation>
    </message>
    <message>
        <source>No peer is selected under Peers.</source>
        <translation>W Peerach nie zaznaczono żadnego.</translation>
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
        <translation>Zatrzymaj obraz</translation>
    </message>
    <message>
        <source>Hold the picture still. Recording goes on.</source>
        <translation>Obraz stoi w miejscu. Zapis trwa dalej.</translation>
    </message>
    <message>
        <source>Speed of %1</source>
        <extracomment>%1 is a torrent&apos;s name or &quot;all torrents&quot;</extracomment>
        <translation>Prędkość: %1</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dni</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Nobody moves data yet.</source>
        <translation>Nikt jeszcze nie przesyła danych.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Szybkość</translation>
    </message>
    <message>
        <source>Payload and overhead</source>
        <translation>Dane i narzut</translation>
    </message>
    <message>
        <source>With what protocol and an estimate of IP and TCP headers take on top</source>
        <translation>Z tym, co zabiera protokół i, w przybliżeniu, nagłówki IP i TCP</translation>
    </message>
    <message>
        <source>Show the download speed of peers, or of torrents, as lines of their own</source>
        <translation>Pokaż szybkość pobierania peerów albo torrentów jako osobne linie</translation>
    </message>
    <message>
        <source>Speeds to compare</source>
        <translation>Szybkości do porównania</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatisticsFlow</name>
    <message>
        <source>Save the statistics</source>
        <translation>Zapisz statystyki</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Kategoria: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Etykieta: %1</translation>
    </message>
    <message>
        <source>Tracker: %1</source>
        <translation>Tracker: %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Od %1</translation>
    </message>
    <message>
        <source>Torrents in the list</source>
        <translation>Torrenty na liście</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatisticsWindow</name>
    <message>
        <source>Statistics</source>
        <translation>Statystyki</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Szybkość</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Zapisz jako CSV…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
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
        <translation>Zatrzymaj obraz</translation>
    </message>
    <message>
        <source>Hold the picture still. Recording goes on.</source>
        <translation>Zatrzymaj obraz. Zapis trwa dalej.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Ta sesja</translation>
    </message>
    <message>
        <source>Nothing moves now.</source>
        <extracomment>%1 lists torrents with their speeds</extracomment>
        <translation>Teraz nic się nie rusza.</translation>
    </message>
    <message>
        <source>Busiest torrents: %1</source>
        <translation>Najbardziej aktywne torrenty: %1</translation>
    </message>
    <message>
        <source>Payload and overhead</source>
        <translation>Dane i narzut</translation>
    </message>
    <message>
        <source>Show what protocol and headers take on top.</source>
        <translation>Pokaż, ile dochodzi na protokół i nagłówki.</translation>
    </message>
    <message>
        <source>Undo reset</source>
        <translation>Cofnij zerowanie</translation>
    </message>
    <message>
        <source>&amp;Reset totals</source>
        <translation>&amp;Wyzeruj sumy</translation>
    </message>
    <message>
        <source>Count all time as before.</source>
        <translation>Licz od początku, jak wcześniej.</translation>
    </message>
    <message>
        <source>Count the totals of everything from now on.</source>
        <translation>Licz sumy wszystkiego od teraz.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatusBar</name>
    <message>
        <source>Free where new torrents are saved</source>
        <translation>Wolne tam, gdzie zapisywane są nowe torrenty</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n torrent</numerusform>
            <numerusform>%n torrenty</numerusform>
            <numerusform>%n torrentów</numerusform>
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
            <numerusform>wybrano %n</numerusform>
            <numerusform>wybrano %n</numerusform>
            <numerusform>wybrano %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nieosiągalny</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Nie nasłuchuje</translation>
    </message>
    <message>
        <source>No port is open for incoming connections.</source>
        <translation>Żaden port nie jest otwarty na połączenia przychodzące.</translation>
    </message>
    <message>
        <source>Reachable, port %1</source>
        <translation>Osiągalny, port %1</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Peers have connected to this port.</source>
        <translation>Peery połączyły się z tym portem.</translation>
    </message>
    <message>
        <source>No peer has connected to this port yet. Downloads work all the same; they may be slower.</source>
        <translation>Żaden peer nie połączył się jeszcze z tym portem. Pobieranie i tak działa; może być wolniejsze.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>Wolne %1</translation>
    </message>
    <message>
        <source>Quota: %1</source>
        <extracomment>%1 is a part in per cent</extracomment>
        <translation>Przydział: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A speed and its limit, such as &quot;4.9 MiB/s of 5 MiB/s&quot;</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1, bez limitu</translation>
    </message>
    <message>
        <source>Download speed and limit. Click to change the limit.</source>
        <translation>Prędkość i limit pobierania. Kliknij, aby zmienić limit.</translation>
    </message>
    <message>
        <source>Upload speed and limit. Click to change the limit.</source>
        <translation>Prędkość i limit wysyłania. Kliknij, aby zmienić limit.</translation>
    </message>
    <message>
        <source>Delay by uploads: %1&#xa0;ms</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation>Opóźnienie&#xa0;przez&#xa0;wysyłanie:&#xa0;%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Download speed: %1</source>
        <translation>Prędkość pobierania: %1</translation>
    </message>
    <message>
        <source>Upload speed: %1</source>
        <translation>Prędkość wysyłania: %1</translation>
    </message>
    <message>
        <source>Download speed: %1, the limit is reached</source>
        <translation>Prędkość pobierania: %1, limit osiągnięty</translation>
    </message>
    <message>
        <source>Upload speed: %1, the limit is reached</source>
        <translation>Prędkość wysyłania: %1, limit osiągnięty</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Bez limitu</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Przechowywanie</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>Nowe pliki</translation>
    </message>
    <message>
        <source>Reserve space</source>
        <translation>Rezerwuj miejsce</translation>
    </message>
    <message>
        <source>Full reservation keeps files in one piece, makes writing cheaper, and tells at the start whether there is room.</source>
        <translation>Pełna rezerwacja trzyma pliki w jednym kawałku, ułatwia zapis i od razu mówi, czy jest miejsce.</translation>
    </message>
    <message>
        <source>No, files grow</source>
        <translation>Nie, pliki rosną</translation>
    </message>
    <message>
        <source>Sparse</source>
        <translation>Rzadkie</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Pełne</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Pamięć</translation>
    </message>
    <message>
        <source>Write buffer</source>
        <translation>Bufor zapisu</translation>
    </message>
    <message>
        <source>Pieces that are being received or wait for the disk. When it is full, peers are asked for no more until the disk has caught up.</source>
        <translation>Części odbierane lub czekające na dysk. Gdy jest pełny, peery nie są o nic proszone, aż dysk nadrobi.</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>A unit behind a number, with the space before it</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integralność</translation>
    </message>
    <message>
        <source>Read back finished downloads</source>
        <translation>Odczytuj ponownie gotowe pobrania</translation>
    </message>
    <message>
        <source>A download counts as complete when this is done. A sample takes the borders of files and one piece in twenty; if it finds damage, everything is read.</source>
        <translation>Pobranie liczy się jako ukończone, gdy to się skończy. Próbka obejmuje granice plików i jedną część na dwadzieścia; jeśli znajdzie uszkodzenie, czytane jest wszystko.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Próbka</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Download damaged pieces again</source>
        <translation>Pobieraj uszkodzone części ponownie</translation>
    </message>
    <message>
        <source>If not, a torrent whose data is damaged on the disk stops and says so.</source>
        <translation>Jeśli nie, torrent z uszkodzonymi danymi na dysku zatrzymuje się i to mówi.</translation>
    </message>
    <message>
        <source>Days until idle torrents are read again</source>
        <translation>Dni do ponownego odczytu bezczynnych</translation>
    </message>
    <message>
        <source>Finds data that has changed on the disk since. Complete torrents are read slowly, while nobody downloads from them.</source>
        <translation>Znajduje dane, które zmieniły się na dysku. Ukończone torrenty są czytane powoli, gdy nikt z nich nie pobiera.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Najwyżej</translation>
    </message>
    <message>
        <source>What this reading takes of the disk.</source>
        <translation>Ile to czytanie zabiera dyskowi.</translation>
    </message>
    <message>
        <source>Keep free on each disk, GiB</source>
        <translation>Zostaw wolne na każdym dysku, GiB</translation>
    </message>
    <message>
        <source>Downloads wait while less is free, and go on by themselves.</source>
        <translation>Pobierania czekają, gdy wolnego jest mniej, i same ruszają dalej.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TabPage</name>
    <message numerus="yes">
        <source>%n torrents are selected.</source>
        <translation>
            <numerusform>Zaznaczono %n torrent.</numerusform>
            <numerusform>Zaznaczono %n torrenty.</numerusform>
            <numerusform>Zaznaczono %n torrentów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::TagFlow</name>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Nowa etykieta…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Z&amp;mień nazwę…</translation>
    </message>
    <message>
        <source>&amp;Save path…</source>
        <translation>Folder z&amp;apisu…</translation>
    </message>
    <message>
        <source>No save &amp;path of its own</source>
        <translation>Bez &amp;własnego folderu</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>&amp;Limity…</translation>
    </message>
    <message>
        <source>Re&amp;move, torrents stay</source>
        <translation>&amp;Usuń, torrenty zostają</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nowa etykieta</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nazwa etykiety</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Zmień nazwę etykiety</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Nowa nazwa %1</translation>
    </message>
    <message>
        <source>Save torrents with %1 in</source>
        <translation>Zapisuj torrenty z etykietą %1 w</translation>
    </message>
    <message>
        <source>change of the save path of the tag %1</source>
        <translation>zmiana folderu etykiety %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TagLimitsDialog</name>
    <message>
        <source>Limits of %1</source>
        <translation>Limity %1</translation>
    </message>
    <message>
        <source>They hold for all torrents with the tag together. For a torrent with several tags the limits of all of them hold.</source>
        <translation>Dotyczą wszystkich torrentów z tą etykietą łącznie. Torrent z kilkoma etykietami podlega limitom wszystkich.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentActions</name>
    <message numerus="yes">
        <source>Resume &amp;all (%n)</source>
        <translation>
            <numerusform>Wznów w&amp;szystkie (%n)</numerusform>
            <numerusform>Wznów w&amp;szystkie (%n)</numerusform>
            <numerusform>Wznów w&amp;szystkie (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Wstrzymaj w&amp;szystko</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n torrent</numerusform>
            <numerusform>%n torrenty</numerusform>
            <numerusform>%n torrentów</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the order</source>
        <translation>zmiana kolejności</translation>
    </message>
    <message>
        <source>change of super seeding</source>
        <translation>zmiana superseedu</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>Nie wybrano żadnego torrenta.</translation>
    </message>
    <message>
        <source>What is selected runs already.</source>
        <translation>To, co wybrano, już działa.</translation>
    </message>
    <message>
        <source>Nothing of what is selected runs.</source>
        <translation>Nic z wybranych nie działa.</translation>
    </message>
    <message>
        <source>It is not complete yet.</source>
        <translation>Nie jest jeszcze gotowy.</translation>
    </message>
    <message>
        <source>Its file list is not known yet.</source>
        <translation>Jego lista plików nie jest jeszcze znana.</translation>
    </message>
    <message>
        <source>One at a time.</source>
        <translation>Po jednym naraz.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>%1 is what is undone, such as &quot;removal of Sintel&quot; or &quot;change of tags&quot;</extracomment>
        <translation>&amp;Cofnij: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Name in the list; files keep theirs</source>
        <translation>Nazwa na liście; pliki zachowują swoje</translation>
    </message>
    <message>
        <source>Save .torrent file</source>
        <translation>Zapisz plik .torrent</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>Pliki torrent (*.torrent)</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Nie zapisano %1.</translation>
    </message>
    <message>
        <source>Its files are missing.</source>
        <translation>Brakuje jego plików.</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <extracomment>%1 is what is done again, such as &quot;removal of Sintel&quot; or &quot;change of tags&quot;</extracomment>
        <translation>Ponów: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>%1 cannot be opened yet: %2 of it is there.</source>
        <extracomment>%1 is a file or a torrent, %2 a percentage</extracomment>
        <translation>Nie można jeszcze otworzyć %1: jest %2.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentEdits</name>
    <message>
        <source>change of category</source>
        <translation>zmiana kategorii</translation>
    </message>
    <message>
        <source>change of tags</source>
        <translation>zmiana etykiet</translation>
    </message>
    <message>
        <source>change of limits</source>
        <translation>zmiana limitów</translation>
    </message>
    <message>
        <source>move in the queue</source>
        <translation>przesunięcie w kolejce</translation>
    </message>
    <message>
        <source>new name</source>
        <translation>nowa nazwa</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>usunięcie %1</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n torrents</source>
        <translation>
            <numerusform>usunięcie %n torrenta</numerusform>
            <numerusform>usunięcie %n torrentów</numerusform>
            <numerusform>usunięcie %n torrentów</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1. Its files stay where they are.</source>
        <translation>Usunięto %1. Jego pliki zostają na miejscu.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n torrents. Their files stay where they are.</source>
        <translation>
            <numerusform>Usunięto %n torrent. Jego pliki zostają na miejscu.</numerusform>
            <numerusform>Usunięto %n torrenty. Ich pliki zostają na miejscu.</numerusform>
            <numerusform>Usunięto %n torrentów. Ich pliki zostają na miejscu.</numerusform>
        </translation>
    </message>
    <message>
        <source>choice of files</source>
        <translation>wybór plików</translation>
    </message>
    <message>
        <source>new trackers</source>
        <translation>nowe trackery</translation>
    </message>
    <message>
        <source>removal of the category %1</source>
        <translation>usunięcie kategorii %1</translation>
    </message>
    <message>
        <source>new name of the category %1</source>
        <translation>nowa nazwa kategorii %1</translation>
    </message>
    <message>
        <source>Removed the category %1. Its torrents stay.</source>
        <translation>Usunięto kategorię %1. Jej torrenty zostają.</translation>
    </message>
    <message>
        <source>block of %1</source>
        <translation>blokada %1</translation>
    </message>
    <message numerus="yes">
        <source>block of %n peers</source>
        <translation>
            <numerusform>blokada %n peera</numerusform>
            <numerusform>blokada %n peerów</numerusform>
            <numerusform>blokada %n peerów</numerusform>
        </translation>
    </message>
    <message>
        <source>immediate start</source>
        <translation>natychmiastowy start</translation>
    </message>
    <message>
        <source>return to the queue</source>
        <translation>powrót do kolejki</translation>
    </message>
    <message>
        <source>addition of %1</source>
        <translation>dodanie %1</translation>
    </message>
    <message numerus="yes">
        <source>addition of %n torrents</source>
        <translation>
            <numerusform>dodanie %n torrenta</numerusform>
            <numerusform>dodanie %n torrentów</numerusform>
            <numerusform>dodanie %n torrentów</numerusform>
        </translation>
    </message>
    <message>
        <source>move of the files of %1</source>
        <translation>przeniesienie plików %1</translation>
    </message>
    <message numerus="yes">
        <source>move of the files of %n torrents</source>
        <translation>
            <numerusform>przeniesienie plików %n torrenta</numerusform>
            <numerusform>przeniesienie plików %n torrentów</numerusform>
            <numerusform>przeniesienie plików %n torrentów</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the folder of %1</source>
        <translation>zmiana folderu %1</translation>
    </message>
    <message>
        <source>removal of the tag %1</source>
        <translation>usunięcie etykiety %1</translation>
    </message>
    <message>
        <source>new name of the tag %1</source>
        <translation>nowa nazwa etykiety %1</translation>
    </message>
    <message>
        <source>Removed the tag %1. Its torrents stay.</source>
        <translation>Usunięto etykietę %1. Jej torrenty zostają.</translation>
    </message>
    <message>
        <source>new name of %1</source>
        <translation>nowa nazwa %1</translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent until Freshet quits.</source>
        <translation>Zablokowano %1 dla tego torrenta do zamknięcia Freshet.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent until Freshet quits.</source>
        <translation>
            <numerusform>Zablokowano %n peera dla tego torrenta do zamknięcia Freshet.</numerusform>
            <numerusform>Zablokowano %n peery dla tego torrenta do zamknięcia Freshet.</numerusform>
            <numerusform>Zablokowano %n peerów dla tego torrenta do zamknięcia Freshet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent for ever.</source>
        <translation>Zablokowano %1 dla tego torrenta na zawsze.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent for ever.</source>
        <translation>
            <numerusform>Zablokowano %n peera dla tego torrenta na zawsze.</numerusform>
            <numerusform>Zablokowano %n peery dla tego torrenta na zawsze.</numerusform>
            <numerusform>Zablokowano %n peerów dla tego torrenta na zawsze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent for a week.</source>
        <translation>Zablokowano %1 dla tego torrenta na tydzień.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent for a week.</source>
        <translation>
            <numerusform>Zablokowano %n peera dla tego torrenta na tydzień.</numerusform>
            <numerusform>Zablokowano %n peery dla tego torrenta na tydzień.</numerusform>
            <numerusform>Zablokowano %n peerów dla tego torrenta na tydzień.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentFacts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>Info hash</source>
        <translation>Skrót</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Trackery</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Prywatny</translation>
    </message>
    <message>
        <source>Yes: peers come from its trackers only</source>
        <translation>Tak: peery pochodzą tylko z jego trackerów</translation>
    </message>
    <message>
        <source>No: peers come from everywhere</source>
        <translation>Nie: peery pochodzą zewsząd</translation>
    </message>
    <message>
        <source>What the torrent says of itself</source>
        <translation>Co torrent mówi o sobie</translation>
    </message>
    <message>
        <source>Nothing is known of this torrent yet.</source>
        <translation>O tym torrencie nic jeszcze nie wiadomo.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentListView</name>
    <message>
        <source>Torrents</source>
        <translation>Torrenty</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentOptionsDialog</name>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Połączenia</translation>
    </message>
    <message>
        <source>Download in &amp;order</source>
        <translation>Pobieraj po k&amp;olei</translation>
    </message>
    <message>
        <source>&amp;Super seeding</source>
        <translation>&amp;Superseed</translation>
    </message>
    <message>
        <source>&amp;Own share limits</source>
        <translation>&amp;Własne limity udostępniania</translation>
    </message>
    <message>
        <source>Limits of %1</source>
        <translation>Limity %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Żadne</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>Without a tick the limit of the settings counts.</source>
        <translation>Bez zaznaczenia obowiązuje limit z ustawień.</translation>
    </message>
    <message>
        <source>Pieces are fetched from first to last, so that media can be watched early.</source>
        <translation>Części są pobierane od pierwszej do ostatniej, aby wcześniej oglądać media.</translation>
    </message>
    <message>
        <source>Once complete, each peer hears of one piece at a time until others have it too, so that the first copies cost little upload.</source>
        <translation>Po ukończeniu każdy peer dowiaduje się naraz o jednej części, aż mają ją też inni, aby pierwsze kopie kosztowały mało wysyłania.</translation>
    </message>
    <message>
        <source>Without a tick the limits of the category or the settings count.</source>
        <translation>Bez zaznaczenia obowiązują limity kategorii lub ustawień.</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>K&amp;ategoria</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>P&amp;rzydział</translation>
    </message>
    <message>
        <source>&amp;Pieces in flight per peer</source>
        <translation>&amp;Części w toku na peera</translation>
    </message>
    <message>
        <source>Without a tick the number of the settings counts.</source>
        <translation>Bez zaznaczenia obowiązuje liczba z ustawień.</translation>
    </message>
    <message>
        <source>Pieces in flight per peer</source>
        <translation>Części w toku na peera</translation>
    </message>
    <message>
        <source>The values are those of the first one. What you do not change stays as it is in each torrent.</source>
        <translation>Wartości są z pierwszego. Co nie zostanie zmienione, zostaje w każdym torrencie bez zmian.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TrackerTableModel</name>
    <message>
        <source>Not asked yet</source>
        <translation>Jeszcze nie pytany</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
    <message numerus="yes">
        <source>Gave %n peer(s)</source>
        <translation>
            <numerusform>Podał %n peera</numerusform>
            <numerusform>Podał %n peery</numerusform>
            <numerusform>Podał %n peerów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Gave 41 peers&quot;; %2: &quot;12 s ago&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucił</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Odrzucił: %1</translation>
    </message>
    <message>
        <source>Answers nonsense</source>
        <translation>Odpowiada bez sensu</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Nie odpowiada</translation>
    </message>
    <message>
        <source>Does not answer, try no. %1 in %2</source>
        <translation>Nie odpowiada, próba nr %1 za %2</translation>
    </message>
    <message>
        <source>%1
Tier %2</source>
        <translation>%1
Poziom %2</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Next announce</source>
        <translation>Następne zgłoszenie</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seedy</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peery</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Ukończono</translation>
    </message>
    <message>
        <source>Trackers of one tier stand in for each other; a further tier is for when those before it do not answer.</source>
        <translation>Trackery jednego poziomu zastępują się nawzajem; kolejny poziom jest na wypadek, gdy poprzednie nie odpowiadają.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Poziom</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TrackersTab</name>
    <message>
        <source>Announce now</source>
        <translation>Zgłoś teraz</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Dodaj…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopiuj adres</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Trackery</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Announce in %1</source>
        <translation>Zapytanie za %1</translation>
    </message>
    <message>
        <source>The trackers do not want to be asked more often.</source>
        <translation>Trackery nie chcą być pytane częściej.</translation>
    </message>
    <message>
        <source>A private torrent keeps to its own trackers. Their addresses can be edited.</source>
        <translation>Prywatny torrent trzyma się własnych trackerów. Ich adresy można edytować.</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Poziom %1</translation>
    </message>
    <message>
        <source>New tier</source>
        <translation>Nowy poziom</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Przenieś do</translation>
    </message>
</context>
<context>
    <name>freshet::ui::Tray</name>
    <message>
        <source>&amp;Show or hide the window</source>
        <translation>&amp;Pokaż lub ukryj okno</translation>
    </message>
    <message>
        <source>Freshet: %1 down, %2 up</source>
        <extracomment>The tooltip of the icon in the tray: rates down and up</extracomment>
        <translation>Freshet: pobieranie %1, wysyłanie %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n downloading</source>
        <translation>
            <numerusform>%1, pobiera: %n</numerusform>
            <numerusform>%1, pobierają: %n</numerusform>
            <numerusform>%1, pobiera: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::UndoHistory</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>freshet::ui::WeekGridCanvas</name>
    <message>
        <source>Week schedule</source>
        <translation>Harmonogram tygodnia</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n half hours selected</source>
        <extracomment>Of a week schedule. %1 is &quot;Tuesday, 09:00 to 09:30: Slow mode&quot;; it is one end of the rectangle</extracomment>
        <translation>
            <numerusform>%1; zaznaczono %n półgodzinę</numerusform>
            <numerusform>%1; zaznaczono %n półgodziny</numerusform>
            <numerusform>%1; zaznaczono %n półgodzin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::WeekGridEdit</name>
    <message>
        <source>%1 Key: %2</source>
        <extracomment>%1 says what a profile means, %2 is a key</extracomment>
        <translation>%1 Klawisz: %2</translation>
    </message>
    <message>
        <source>Gives other days what the day of the cursor has</source>
        <translation>Daje innym dniom to, co ma dzień kursora</translation>
    </message>
    <message>
        <source>Copy %1 to…</source>
        <extracomment>%1 is a day of the week</extracomment>
        <translation>Kopiuj (%1) do…</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Każdy dzień</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Od poniedziałku do piątku</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation>Sobota i niedziela</translation>
    </message>
</context>
<context>
    <name>freshet::ui::WhenDone</name>
    <message>
        <source>Everything is done</source>
        <translation>Wszystko gotowe</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Teraz</translation>
    </message>
    <message numerus="yes">
        <source>Freshet quits in %n s.</source>
        <translation>
            <numerusform>Freshet zamknie się za %n s.</numerusform>
            <numerusform>Freshet zamknie się za %n s.</numerusform>
            <numerusform>Freshet zamknie się za %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer goes to sleep in %n s.</source>
        <translation>
            <numerusform>Komputer uśnie za %n s.</numerusform>
            <numerusform>Komputer uśnie za %n s.</numerusform>
            <numerusform>Komputer uśnie za %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %n s.</source>
        <translation>
            <numerusform>Komputer wyłączy się za %n s.</numerusform>
            <numerusform>Komputer wyłączy się za %n s.</numerusform>
            <numerusform>Komputer wyłączy się za %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::WindowMenus</name>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Kolejka</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Torrent</source>
        <translation>&amp;Torrent</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Narzędzia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Pasek narzędzi</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>&amp;Gęstość</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolumny</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A BitTorrent client.</source>
        <translation>Klient BitTorrent.</translation>
    </message>
    <message>
        <source>Keep settings and torrents in &lt;folder&gt;.</source>
        <translation>Trzymaj ustawienia i torrenty w &lt;folderze&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>Torrent files, magnet links, info hashes or addresses to add.</source>
        <translation>Pliki torrent, linki magnet, skróty lub adresy do dodania.</translation>
    </message>
    <message>
        <source>Start without a window, where the desktop has a tray.</source>
        <translation>Uruchamiaj bez okna, jeśli pulpit ma zasobnik.</translation>
    </message>
</context>
</TS>
