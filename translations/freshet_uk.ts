<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en_US">
<context>
    <name>BottleneckText</name>
    <message>
        <source>Queue</source>
        <translation>Черга</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Розклад</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>Files are not there</source>
        <translation>Файлів немає на місці</translation>
    </message>
    <message>
        <source>No peers</source>
        <translation>Немає пірів</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Трекер</translation>
    </message>
    <message>
        <source>No peer answers</source>
        <translation>Піри не відповідають</translation>
    </message>
    <message>
        <source>Nobody has the rest</source>
        <translation>Решти ні в кого немає</translation>
    </message>
    <message>
        <source>Peers serve others</source>
        <translation>Піри зайняті іншими</translation>
    </message>
    <message>
        <source>Limit for all</source>
        <translation>Загальна межа</translation>
    </message>
    <message>
        <source>Category&apos;s limit</source>
        <translation>Межа категорії</translation>
    </message>
    <message>
        <source>Its own limit</source>
        <translation>Власна межа</translation>
    </message>
    <message>
        <source>Peers&apos; limits</source>
        <translation>Межі пірів</translation>
    </message>
    <message>
        <source>Has given enough</source>
        <translation>Роздано достатньо</translation>
    </message>
    <message>
        <source>Delay on the line</source>
        <translation>Затримка на лінії</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Квота</translation>
    </message>
    <message>
        <source>Connection limit</source>
        <translation>Межа з’єднань</translation>
    </message>
    <message>
        <source>Upload slots</source>
        <translation>Місця віддачі</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>Запити в дорозі</translation>
    </message>
    <message>
        <source>Peers&apos; speed</source>
        <translation>Швидкість пірів</translation>
    </message>
    <message>
        <source>Nobody asks</source>
        <translation>Ніхто не просить</translation>
    </message>
    <message>
        <source>What is left of the quota is spread until %1: %2.</source>
        <translation>Залишок квоти розподілено до %1: %2.</translation>
    </message>
    <message>
        <source>The quota is used up until %1.</source>
        <translation>Квоту вичерпано до %1.</translation>
    </message>
    <message>
        <source>The limit for all torrents is reached: %1.</source>
        <translation>Досягнуто межі для всіх торентів: %1.</translation>
    </message>
    <message>
        <source>The limit of &quot;%1&quot; is reached: %2.</source>
        <extracomment>%1 is a category, %2 a rate</extracomment>
        <translation>Досягнуто межі «%1»: %2.</translation>
    </message>
    <message>
        <source>This torrent&apos;s own limit is reached: %1.</source>
        <translation>Досягнуто власної межі цього торента: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n peers are at the limit that is set for them: %1.</source>
        <translation>
            <numerusform>%n пір досяг заданої для нього межі: %1.</numerusform>
            <numerusform>%n піри досягли заданої для них межі: %1.</numerusform>
            <numerusform>%n пірів досягли заданої для них межі: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has given enough and goes on slowly: %1.</source>
        <translation>Роздано достатньо, далі повільно: %1.</translation>
    </message>
    <message>
        <source>Uploads are held back so that they do not delay others on the line: %1.</source>
        <translation>Віддачу стримано, щоб не затримувати інших на лінії: %1.</translation>
    </message>
    <message>
        <source>This torrent waits for its turn.</source>
        <translation>Торент чекає своєї черги.</translation>
    </message>
    <message>
        <source>No peers are known yet.</source>
        <translation>Піри ще не відомі.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n known peers has answered yet.</source>
        <translation>
            <numerusform>%n відомий пір ще не відповів.</numerusform>
            <numerusform>Жоден із %n відомих пірів ще не відповів.</numerusform>
            <numerusform>Жоден із %n відомих пірів ще не відповів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are connected, as many as may be. %1 are known.</source>
        <translation>
            <numerusform>Підключено %n пір — більше не можна. Відомо: %1.</numerusform>
            <numerusform>Підключено %n піри — більше не можна. Відомо: %1.</numerusform>
            <numerusform>Підключено %n пірів — більше не можна. Відомо: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are served at once, as many as the settings allow. %1 want something.</source>
        <translation>
            <numerusform>Одночасно обслуговується %n пір — більше не дозволяють налаштування. Охочих: %1.</numerusform>
            <numerusform>Одночасно обслуговуються %n піри — більше не дозволяють налаштування. Охочих: %1.</numerusform>
            <numerusform>Одночасно обслуговуються %n пірів — більше не дозволяють налаштування. Охочих: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces arrive faster than this computer verifies them.</source>
        <translation>Частини надходять швидше, ніж комп’ютер їх перевіряє.</translation>
    </message>
    <message numerus="yes">
        <source>%n peers could send more if more were asked of them at a time.</source>
        <translation>
            <numerusform>%n пір міг би віддавати більше, якби просити більше відразу.</numerusform>
            <numerusform>%n піри могли б віддавати більше, якби просити більше відразу.</numerusform>
            <numerusform>%n пірів могли б віддавати більше, якби просити більше відразу.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n peers that are served take it as fast as they can.</source>
        <translation>
            <numerusform>%n пір приймає так швидко, як може.</numerusform>
            <numerusform>%n піри приймають так швидко, як можуть.</numerusform>
            <numerusform>%n пірів приймають так швидко, як можуть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n peers that send do so as fast as they can.</source>
        <translation>
            <numerusform>%n пір віддає так швидко, як може.</numerusform>
            <numerusform>%n піри віддають так швидко, як можуть.</numerusform>
            <numerusform>%n пірів віддають так швидко, як можуть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n connected peers asks for anything.</source>
        <translation>
            <numerusform>%n підключений пір нічого не просить.</numerusform>
            <numerusform>Жоден із %n підключених пірів нічого не просить.</numerusform>
            <numerusform>Жоден із %n підключених пірів нічого не просить.</numerusform>
        </translation>
    </message>
    <message>
        <source>If that lasts, check the network and the firewall.</source>
        <translation>Якщо це триватиме, перевірте мережу та брандмауер.</translation>
    </message>
    <message>
        <source>It goes on when a peer with the rest comes.</source>
        <translation>Завантаження продовжиться, коли з’явиться пір із рештою.</translation>
    </message>
    <message>
        <source>Sharing more makes peers serve you sooner.</source>
        <translation>Що більше ви віддаєте, то швидше вас обслужать.</translation>
    </message>
    <message>
        <source>Fewer active torrents, or another disk, would help.</source>
        <translation>Допоможе менше активних торентів або інший диск.</translation>
    </message>
    <message>
        <source>&quot;Automatic&quot; for pieces and requests per peer would help.</source>
        <translation>Допомогло б «Автоматично» для частин і запитів на піра.</translation>
    </message>
    <message>
        <source>Other programs may be using the processor.</source>
        <translation>Можливо, процесор зайнятий іншими програмами.</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Повільний режим</translation>
    </message>
    <message>
        <source>The limit of slow mode is reached: %1.</source>
        <translation>Досягнуто межі повільного режиму: %1.</translation>
    </message>
    <message>
        <source>Limit of each torrent</source>
        <translation>Межа кожного торента</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads run already; the limit is %1.</source>
        <translation>
            <numerusform>Уже триває %n завантаження; межа — %1.</numerusform>
            <numerusform>Уже тривають %n завантаження; межа — %1.</numerusform>
            <numerusform>Уже тривають %n завантажень; межа — %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are seeding already; the limit is %1.</source>
        <translation>
            <numerusform>Уже роздається %n торент; межа — %1.</numerusform>
            <numerusform>Уже роздаються %n торенти; межа — %1.</numerusform>
            <numerusform>Уже роздаються %n торентів; межа — %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n torrents run already; the limit is %1.</source>
        <translation>
            <numerusform>Уже працює %n торент; межа — %1.</numerusform>
            <numerusform>Уже працюють %n торенти; межа — %1.</numerusform>
            <numerusform>Уже працюють %n торентів; межа — %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents are being checked; the limit is %1.</source>
        <translation>
            <numerusform>Перевіряються файли %n торента; межа — %1.</numerusform>
            <numerusform>Перевіряються файли %n торентів; межа — %1.</numerusform>
            <numerusform>Перевіряються файли %n торентів; межа — %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit of each torrent is reached: %1.</source>
        <translation>Досягнуто межі кожного торента: %1.</translation>
    </message>
    <message>
        <source>Tag&apos;s limit</source>
        <translation>Межа мітки</translation>
    </message>
    <message>
        <source>The limit of the tag &quot;%1&quot; is reached: %2.</source>
        <extracomment>%1 is a tag, %2 a rate</extracomment>
        <translation>Досягнуто межі мітки «%1»: %2.</translation>
    </message>
    <message>
        <source>This torrent is paused.</source>
        <translation>Цей торент призупинено.</translation>
    </message>
    <message>
        <source>This torrent is done.</source>
        <translation>Цей торент завершено.</translation>
    </message>
    <message>
        <source>Peers stopped sending</source>
        <translation>Піри перестали віддавати</translation>
    </message>
    <message>
        <source>Damaged data</source>
        <translation>Пошкоджені дані</translation>
    </message>
    <message>
        <source>Most peers choke us</source>
        <translation>Більшість пірів нас гальмує</translation>
    </message>
    <message>
        <source>The schedule pauses everything.</source>
        <translation>Розклад призупинив усе.</translation>
    </message>
    <message>
        <source>The schedule pauses downloads.</source>
        <translation>Розклад призупинив завантаження.</translation>
    </message>
    <message>
        <source>The schedule pauses everything until %1.</source>
        <extracomment>%1 is a time of day, or a date and a time of day</extracomment>
        <translation>Розклад призупинив усе до %1.</translation>
    </message>
    <message>
        <source>The schedule pauses downloads until %1.</source>
        <translation>Розклад призупинив завантаження до %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n connected peers that have missing data wait to send.</source>
        <translation>
            <numerusform>%n під’єднаний пір із потрібними даними зволікає з відданням.</numerusform>
            <numerusform>Усі %n під’єднані піри з потрібними даними зволікають з відданням.</numerusform>
            <numerusform>Усі %n під’єднаних пірів із потрібними даними зволікають з відданням.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n connected peers that have missing data wait to send; the upload limit is %1.</source>
        <translation>
            <numerusform>%n під’єднаний пір із потрібними даними зволікає з відданням; межа віддачі %1.</numerusform>
            <numerusform>Усі %n під’єднані піри з потрібними даними зволікають з відданням; межа віддачі %1.</numerusform>
            <numerusform>Усі %n під’єднаних пірів із потрібними даними зволікають з відданням; межа віддачі %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each peer is asked for %n blocks at a time at most; more would fit this line.</source>
        <translation>
            <numerusform>У кожного піра запитують щонайбільше %n блок одразу; у цій лінії вмістилося б більше.</numerusform>
            <numerusform>У кожного піра запитують щонайбільше %n блоки одразу; у цій лінії вмістилося б більше.</numerusform>
            <numerusform>У кожного піра запитують щонайбільше %n блоків одразу; у цій лінії вмістилося б більше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged data: %1 of what came was of no use.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>Пошкоджені дані: %1 з того, що надійшло, не придалося.</translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; nobody is blocked for it yet.</source>
        <translation>
            <numerusform>Пошкоджені дані: %n частина хибна; поки нікого за це не заборонено.</numerusform>
            <numerusform>Пошкоджені дані: %n частини хибні; поки нікого за це не заборонено.</numerusform>
            <numerusform>Пошкоджені дані: %n частин хибні; поки нікого за це не заборонено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; blocked %1.</source>
        <extracomment>%1 is one address or several</extracomment>
        <translation>
            <numerusform>Пошкоджені дані: %n частина хибна; заборонено %1.</numerusform>
            <numerusform>Пошкоджені дані: %n частини хибні; заборонено %1.</numerusform>
            <numerusform>Пошкоджені дані: %n частин хибні; заборонено %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; blocked %1 and others.</source>
        <translation>
            <numerusform>Пошкоджені дані: %n частина хибна; заборонено %1 та інших.</numerusform>
            <numerusform>Пошкоджені дані: %n частини хибні; заборонено %1 та інших.</numerusform>
            <numerusform>Пошкоджені дані: %n частин хибні; заборонено %1 та інших.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n connected peers together lack %1 of the data.</source>
        <translation>
            <numerusform>%n під’єднаному піру бракує %1 даних.</numerusform>
            <numerusform>%n під’єднаним пірам разом бракує %1 даних.</numerusform>
            <numerusform>%n під’єднаним пірам разом бракує %1 даних.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Peers stopped sending: for a minute nothing has come from %1 of %n.</source>
        <translation>
            <numerusform>Піри перестали віддавати: вже хвилину нічого немає від %1 з %n.</numerusform>
            <numerusform>Піри перестали віддавати: вже хвилину нічого немає від %1 з %n.</numerusform>
            <numerusform>Піри перестали віддавати: вже хвилину нічого немає від %1 з %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n peers choke us.</source>
        <translation>
            <numerusform>%1 з %n піра нас гальмує.</numerusform>
            <numerusform>%1 з %n пірів нас гальмують.</numerusform>
            <numerusform>%1 з %n пірів нас гальмують.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk takes %1; %2 wait.</source>
        <extracomment>%1 is a rate, %2 a size</extracomment>
        <translation>Диск приймає %1; чекає %2.</translation>
    </message>
</context>
<context>
    <name>ChartAxis</name>
    <message>
        <source>now</source>
        <translation>зараз</translation>
    </message>
    <message>
        <source>−%1&#xa0;min</source>
        <extracomment>Time before now: &quot;-45 s&quot;, &quot;-5 min&quot;.</extracomment>
        <translation>−%1&#xa0;хв</translation>
    </message>
    <message>
        <source>−%1&#xa0;s</source>
        <translation>−%1&#xa0;с</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 is not a torrent file.</source>
        <translation>%1 — не торент-файл.</translation>
    </message>
    <message>
        <source>%1 has more files or data than Freshet can handle.</source>
        <translation>У %1 більше файлів або даних, ніж може Freshet.</translation>
    </message>
    <message>
        <source>%1 contains paths or sizes that could do harm.</source>
        <translation>%1 містить шляхи або розміри, що можуть зашкодити.</translation>
    </message>
    <message>
        <source>%1 needs BitTorrent v2, which Freshet does not have.</source>
        <translation>Для %1 потрібен BitTorrent v2, якого у Freshet немає.</translation>
    </message>
    <message>
        <source>%1 is not a magnet link.</source>
        <translation>%1 — не magnet-посилання.</translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 уже в списку.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Не вдається прочитати %1.</translation>
    </message>
    <message>
        <source>%1 could not be fetched.</source>
        <translation>Не вдалося отримати %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation>Сертифікат %1 недійсний.</translation>
    </message>
    <message>
        <source>%1 is an address of a kind Freshet cannot open.</source>
        <translation>%1 — адреса, яку Freshet не може відкрити.</translation>
    </message>
    <message>
        <source>Cannot write to %1: no space left.</source>
        <translation>Не вдається записати в %1: немає місця.</translation>
    </message>
    <message>
        <source>Cannot write to %1: permission denied.</source>
        <translation>Не вдається записати в %1: немає прав.</translation>
    </message>
    <message>
        <source>Files are missing: %1.</source>
        <translation>Бракує файлів: %1.</translation>
    </message>
    <message>
        <source>Something else has the name %1.</source>
        <translation>Ім’я %1 уже зайняте.</translation>
    </message>
    <message>
        <source>The path %1 is too long for this disk.</source>
        <translation>Шлях %1 задовгий для цього диска.</translation>
    </message>
    <message>
        <source>Too many files are open to open %1.</source>
        <translation>Відкрито забагато файлів, щоб відкрити %1.</translation>
    </message>
    <message>
        <source>The disk failed at %1.</source>
        <translation>Збій диска на %1.</translation>
    </message>
    <message>
        <source>%1 is damaged on the disk.</source>
        <translation>%1 на диску пошкоджено.</translation>
    </message>
    <message>
        <source>The disk returned different data than was written to %1. Check the disk and its cable.</source>
        <translation>Диск повернув не ті дані, що були записані в %1. Перевірте диск і кабель.</translation>
    </message>
    <message>
        <source>Another program uses port %1.</source>
        <translation>Порт %1 зайнятий іншою програмою.</translation>
    </message>
    <message>
        <source>The system does not allow Freshet to use port %1.</source>
        <translation>Система не дозволяє Freshet використовувати порт %1.</translation>
    </message>
    <message>
        <source>The network address %1 is not available.</source>
        <translation>Мережева адреса %1 недоступна.</translation>
    </message>
    <message>
        <source>The tracker %1 does not answer.</source>
        <translation>Трекер %1 не відповідає.</translation>
    </message>
    <message>
        <source>The tracker %1 refused this torrent.</source>
        <translation>Трекер %1 відхилив цей торент.</translation>
    </message>
    <message>
        <source>The tracker %1 sent an answer that makes no sense.</source>
        <translation>Трекер %1 надіслав беззмістовну відповідь.</translation>
    </message>
    <message>
        <source>Most of the quota of %1 is used.</source>
        <translation>Більшу частину квоти (%1) витрачено.</translation>
    </message>
    <message>
        <source>The quota of %1 is used up until the next period.</source>
        <translation>Квоту (%1) вичерпано до наступного періоду.</translation>
    </message>
    <message>
        <source>The list of torrents in %1 is damaged.</source>
        <translation>Список торентів у %1 пошкоджено.</translation>
    </message>
    <message>
        <source>The list of torrents cannot be saved to %1.</source>
        <translation>Не вдається зберегти список торентів у %1.</translation>
    </message>
    <message>
        <source>Another Freshet already uses %1.</source>
        <translation>Інший Freshet уже використовує %1.</translation>
    </message>
    <message>
        <source>The setting %1 has a value that is not possible.</source>
        <translation>Налаштування %1 має неможливе значення.</translation>
    </message>
    <message>
        <source>%1 is no longer in the list.</source>
        <translation>%1 більше немає в списку.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with %1. The log has the details.</source>
        <translation>З %1 сталося щось несподіване. Подробиці в журналі.</translation>
    </message>
    <message>
        <source>the save folder</source>
        <translation>тека збереження</translation>
    </message>
    <message>
        <source>of this torrent</source>
        <translation>цей торент</translation>
    </message>
    <message>
        <source>all torrents</source>
        <translation>усі торенти</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>програма</translation>
    </message>
    <message>
        <source>this</source>
        <translation>це</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Диск заповнено</translation>
    </message>
    <message>
        <source>Cannot write to folder</source>
        <translation>Немає запису в теку</translation>
    </message>
    <message>
        <source>Files missing</source>
        <translation>Бракує файлів</translation>
    </message>
    <message>
        <source>Name is taken</source>
        <translation>Ім’я зайняте</translation>
    </message>
    <message>
        <source>Path too long</source>
        <translation>Задовгий шлях</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Відкрито забагато файлів</translation>
    </message>
    <message>
        <source>Disk failed</source>
        <translation>Збій диска</translation>
    </message>
    <message>
        <source>Data damaged</source>
        <translation>Дані пошкоджено</translation>
    </message>
    <message>
        <source>Disk damages data</source>
        <translation>Диск псує дані</translation>
    </message>
    <message>
        <source>Tracker does not answer</source>
        <translation>Трекер не відповідає</translation>
    </message>
    <message>
        <source>Tracker makes no sense</source>
        <translation>Беззмістовна відповідь трекера</translation>
    </message>
    <message>
        <source>Quota nearly used</source>
        <translation>Квота майже вичерпана</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>Квоту вичерпано</translation>
    </message>
    <message>
        <source>Tracker refused</source>
        <translation>Відхилено трекером</translation>
    </message>
    <message>
        <source>Tracker refused: %1</source>
        <translation>Відхилено трекером: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Збій</translation>
    </message>
    <message>
        <source>Most of the quota of the category %1 is used.</source>
        <translation>Більшу частину квоти категорії %1 витрачено.</translation>
    </message>
    <message>
        <source>The quota of the category %1 is used up until the next period.</source>
        <translation>Квоту категорії %1 вичерпано до наступного періоду.</translation>
    </message>
    <message>
        <source>“none”</source>
        <extracomment>Stands for the name of a category</extracomment>
        <translation>«немає»</translation>
    </message>
    <message>
        <source>Less space is free in %1 than is to stay free. Downloads there go on when there is more.</source>
        <translation>У %1 вільно менше, ніж має лишатися. Завантаження туди продовжаться, коли місця побільшає.</translation>
    </message>
    <message>
        <source>%1 uses the same files.</source>
        <translation>%1 використовує ті самі файли.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>No limits are in force.</source>
        <translation>Жодні межі не діють.</translation>
    </message>
    <message>
        <source>The usual limits are in force.</source>
        <translation>Діють звичайні межі.</translation>
    </message>
    <message>
        <source>The schedule lets nothing download now.</source>
        <translation>Розклад зараз нічого не дає завантажувати.</translation>
    </message>
    <message>
        <source>The schedule lets nothing run now.</source>
        <translation>Розклад зараз нічому не дає працювати.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The address of a peer and its program</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is banned: it sent a false file list.</source>
        <translation>%1 заборонено: надіслав хибний список файлів.</translation>
    </message>
    <message>
        <source>%1 is banned: block %2 of piece %3 was wrong.</source>
        <translation>%1 заборонено: блок %2 частини %3 був хибним.</translation>
    </message>
    <message>
        <source>%1 is banned: all of piece %2 came from it and was wrong.</source>
        <translation>%1 заборонено: уся частина %2 прийшла від нього і була хибною.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason</comment>
        <extracomment>A sentence that says what is wrong, and the words of the system or a tracker for it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>Чекає на свою чергу.</translation>
    </message>
    <message>
        <source>Asks peers for the file list.</source>
        <translation>Питає в пірів список файлів.</translation>
    </message>
    <message>
        <source>Checks the files on the disk.</source>
        <translation>Перевіряє файли на диску.</translation>
    </message>
    <message>
        <source>Started to download.</source>
        <translation>Завантаження почалося.</translation>
    </message>
    <message>
        <source>Started to seed.</source>
        <translation>Роздавання почалося.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Пауза.</translation>
    </message>
    <message>
        <source>Done; it is not shared any more.</source>
        <translation>Готово; більше не роздається.</translation>
    </message>
    <message>
        <source>Added to the list.</source>
        <translation>Додано до списку.</translation>
    </message>
    <message>
        <source>Removed from the list.</source>
        <translation>Вилучено зі списку.</translation>
    </message>
    <message>
        <source>Has given enough and left the list. Its files stay.</source>
        <translation>Віддав достатньо і залишив список. Його файли лишаються.</translation>
    </message>
    <message>
        <source>Brought back to the list.</source>
        <translation>Повернуто до списку.</translation>
    </message>
    <message>
        <source>The file list has arrived.</source>
        <translation>Список файлів отримано.</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>Завантажено повністю.</translation>
    </message>
    <message>
        <source>Checked: %1 of %2 pieces are good.</source>
        <translation>Перевірено: справних частин %1 із %2.</translation>
    </message>
    <message>
        <source>Damaged on the disk. %1.</source>
        <extracomment>%1 says &quot;Repairing 3 pieces (film.mkv)&quot;</extracomment>
        <translation>Пошкоджено на диску. %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces are repaired.</source>
        <translation>
            <numerusform>Виправлено %n частину.</numerusform>
            <numerusform>Виправлено %n частини.</numerusform>
            <numerusform>Виправлено %n частин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Piece %1 came with errors and is fetched again.</source>
        <translation>Частина %1 прийшла з помилками і завантажується знову.</translation>
    </message>
    <message numerus="yes">
        <source>The tracker %1 gave %n peers.</source>
        <translation>
            <numerusform>Трекер %1 повідомив %n піра.</numerusform>
            <numerusform>Трекер %1 повідомив %n пірів.</numerusform>
            <numerusform>Трекер %1 повідомив %n пірів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Peers can connect at port %1.</source>
        <translation>Піри можуть під’єднуватися до порту %1.</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A date and a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Slow mode is on.</source>
        <translation>Увімкнено повільний режим.</translation>
    </message>
    <message>
        <source>The files stay where they are. %1</source>
        <translation>Файли лишаються на місці. %1</translation>
    </message>
    <message>
        <source>The move to %1 was interrupted. The files are where they were.</source>
        <translation>Переміщення до %1 перервано. Файли там, де були.</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Переміщено до %1.</translation>
    </message>
    <message>
        <source>Freshet has started.</source>
        <translation>Freshet запущено.</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>Data: %1
With protocol and IP: %2</source>
        <extracomment>%1 and %2 are rates such as 4.2 MiB/s</extracomment>
        <translation>Дані: %1
З протоколом та IP: %2</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без межі</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <extracomment>Durations; %1 is a number. The space is a no-break space.</extracomment>
        <translation>%1&#xa0;с</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;хв</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <translation>%1&#xa0;год</translation>
    </message>
    <message>
        <source>%1&#xa0;d</source>
        <translation>%1&#xa0;д</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two parts of a duration: &quot;1 min&quot; and &quot;40 s&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>щойно</translation>
    </message>
    <message>
        <source>%1&#xa0;s ago</source>
        <translation>%1&#xa0;с&#xa0;тому</translation>
    </message>
    <message>
        <source>%1&#xa0;min ago</source>
        <translation>%1&#xa0;хв&#xa0;тому</translation>
    </message>
    <message>
        <source>%1&#xa0;h ago</source>
        <translation>%1&#xa0;год&#xa0;тому</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день тому</numerusform>
            <numerusform>%n дні тому</numerusform>
            <numerusform>%n днів тому</numerusform>
        </translation>
    </message>
    <message>
        <source>no transfer</source>
        <translation>немає передачі</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) per second</source>
        <translation>
            <numerusform>%n байт за секунду</numerusform>
            <numerusform>%n байти за секунду</numerusform>
            <numerusform>%n байтів за секунду</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kibibytes per second</source>
        <translation>%1 кібібайтів за секунду</translation>
    </message>
    <message>
        <source>%1 mebibytes per second</source>
        <translation>%1 мебібайтів за секунду</translation>
    </message>
    <message>
        <source>%1 gibibytes per second</source>
        <translation>%1 гібібайтів за секунду</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 відсотків</translation>
    </message>
</context>
<context>
    <name>InUse</name>
    <message>
        <source>%1 now</source>
        <extracomment>Beside a limit: how many there are now</extracomment>
        <translation>зараз %1</translation>
    </message>
    <message>
        <source>up to %1 now</source>
        <extracomment>Of the torrent that has the most connections</extracomment>
        <translation>зараз до %1</translation>
    </message>
    <message>
        <source>%1 used now</source>
        <extracomment>%1 is a size</extracomment>
        <translation>зараз зайнято %1</translation>
    </message>
    <message>
        <source>now %1 to %2</source>
        <extracomment>Beside a limit: the lowest and the highest number there is now</extracomment>
        <translation>зараз від %1 до %2</translation>
    </message>
    <message>
        <source>%1 now, in use: %2 (open-file limit)</source>
        <extracomment>%1 is how many connections there are now, %2 how many there may be</extracomment>
        <translation>%1 зараз, діє: %2 (межа відкритих файлів)</translation>
    </message>
    <message>
        <source>%1 now, system allows %2</source>
        <extracomment>Two numbers of connections</extracomment>
        <translation>%1 зараз, система дозволяє %2</translation>
    </message>
    <message>
        <source>%1 Still listening on %2.</source>
        <extracomment>%1 says what is wrong with another port</extracomment>
        <translation>%1 Порт %2 і далі відкритий.</translation>
    </message>
    <message>
        <source>Listening on %1, reachable since %2</source>
        <extracomment>%1 is a port, %2 a time</extracomment>
        <translation>Порт %1 відкритий, досяжний з %2</translation>
    </message>
    <message>
        <source>Listening on %1. No peer has connected to it yet.</source>
        <translation>Порт %1 відкритий. Жоден пір ще не під’єднався.</translation>
    </message>
    <message>
        <source>With these values one peer is asked for %1 to %2 at a time, as its rate and latency need.</source>
        <extracomment>Two sizes</extracomment>
        <translation>З цими значеннями в одного піра запитують від %1 до %2 за раз, як потребують його швидкість і затримка.</translation>
    </message>
    <message>
        <source>With these values one peer is asked for up to %1 at a time.</source>
        <translation>З цими значеннями в одного піра запитують до %1 за раз.</translation>
    </message>
    <message numerus="yes">
        <source>%1 It comes from at most %n pieces.</source>
        <extracomment>%1 says how much one peer is asked for</extracomment>
        <translation>
            <numerusform>%1 Це дані щонайбільше %n частини.</numerusform>
            <numerusform>%1 Це дані щонайбільше %n частин.</numerusform>
            <numerusform>%1 Це дані щонайбільше %n частин.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>Waiting: the file lists of other links are fetched first.</source>
        <translation>Чекає: спершу списки файлів інших посилань.</translation>
    </message>
    <message>
        <source>Getting the file list: %1 received, %2</source>
        <extracomment>%1 is a percentage, %2 a time</extracomment>
        <translation>Отримання списку файлів: отримано %1, %2</translation>
    </message>
    <message>
        <source>Getting the file list: looking for peers, %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Отримання списку файлів: пошук пірів, %1</translation>
    </message>
    <message numerus="yes">
        <source>Getting the file list: asked %n peers, %1 connected, %2</source>
        <extracomment>%1 is a number of peers, %2 a time</extracomment>
        <translation>
            <numerusform>Отримання списку файлів: запитано %n піра, під’єднано %1, %2</numerusform>
            <numerusform>Отримання списку файлів: запитано %n пірів, під’єднано %1, %2</numerusform>
            <numerusform>Отримання списку файлів: запитано %n пірів, під’єднано %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Where torrents are saved that were given no folder.</source>
        <translation>Куди зберігаються торенти без власної теки.</translation>
    </message>
    <message>
        <source>Limits, quotas and folders of categories.</source>
        <translation>Межі, квоти й теки категорій.</translation>
    </message>
    <message>
        <source>Share limits of categories.</source>
        <translation>Цілі роздавання категорій.</translation>
    </message>
    <message>
        <source>The port for incoming connections; 0 lets the system choose.</source>
        <translation>Порт для вхідних з’єднань; при 0 обирає система.</translation>
    </message>
    <message>
        <source>The address of this computer that is used; empty means any.</source>
        <translation>Адреса цього комп’ютера, що використовується; порожньо — будь-яка.</translation>
    </message>
    <message>
        <source>Connections of all torrents together.</source>
        <translation>З’єднання всіх торентів разом.</translation>
    </message>
    <message>
        <source>Connections of each torrent.</source>
        <translation>З’єднання кожного торента.</translation>
    </message>
    <message>
        <source>Connections that wait for an answer at the same time.</source>
        <translation>З’єднання, що водночас чекають відповіді.</translation>
    </message>
    <message>
        <source>New connections in a second.</source>
        <translation>Нових з’єднань за секунду.</translation>
    </message>
    <message>
        <source>Pieces one peer may be fetching for you at the same time; 0 is automatic.</source>
        <translation>Частини, які пір може водночас віддавати вам; 0 — автоматично.</translation>
    </message>
    <message>
        <source>Blocks of 16 KiB asked of one peer at the same time; 0 is automatic.</source>
        <translation>Блоки по 16 КіБ, водночас запитані в піра; 0 — автоматично.</translation>
    </message>
    <message>
        <source>Peers of each torrent that are sent data at the same time; 0 is automatic.</source>
        <translation>Піри кожного торента, яким водночас іде віддача; 0 — автоматично.</translation>
    </message>
    <message>
        <source>Whom a seed serves first.</source>
        <translation>Кого сід обслуговує першим.</translation>
    </message>
    <message>
        <source>Download limit of all torrents together; 0 is no limit.</source>
        <translation>Межа завантаження всіх торентів разом; 0 — без межі.</translation>
    </message>
    <message>
        <source>Upload limit of all torrents together; 0 is no limit.</source>
        <translation>Межа віддачі всіх торентів разом; 0 — без межі.</translation>
    </message>
    <message>
        <source>Download limit of each peer without one of its own; 0 is no limit.</source>
        <translation>Межа завантаження від піра без власної межі; 0 — без межі.</translation>
    </message>
    <message>
        <source>Upload limit of each peer without one of its own; 0 is no limit.</source>
        <translation>Межа віддачі піру без власної межі; 0 — без межі.</translation>
    </message>
    <message>
        <source>Limits count protocol and IP, not only the data of torrents.</source>
        <translation>Межі враховують протокол та IP, а не лише дані торентів.</translation>
    </message>
    <message>
        <source>Uploads slow down when they delay the line by more than this; 0 is never.</source>
        <translation>Віддача сповільнюється, якщо затримує лінію довше; 0 — ніколи.</translation>
    </message>
    <message>
        <source>Whether connections to peers are encrypted.</source>
        <translation>Чи шифруються з’єднання з пірами.</translation>
    </message>
    <message>
        <source>How space is reserved for new files.</source>
        <translation>Як резервується місце для нових файлів.</translation>
    </message>
    <message>
        <source>Data that may wait for the disk.</source>
        <translation>Дані, що можуть чекати на диск.</translation>
    </message>
    <message>
        <source>Memory for data that peers ask for; 0 is none.</source>
        <translation>Пам’ять для даних, яких просять піри; 0 — немає.</translation>
    </message>
    <message>
        <source>Threads that read and write; 0 is automatic.</source>
        <translation>Потоки читання й запису; 0 — автоматично.</translation>
    </message>
    <message>
        <source>Files kept open at the same time.</source>
        <translation>Водночас відкриті файли.</translation>
    </message>
    <message>
        <source>Trackers are asked for peers.</source>
        <translation>У трекерів запитуються піри.</translation>
    </message>
    <message>
        <source>How long a tracker may take to answer.</source>
        <translation>Скільки трекер може відповідати.</translation>
    </message>
    <message>
        <source>Downloads that run at the same time; -1 is no limit.</source>
        <translation>Одночасні завантаження; -1 — без межі.</translation>
    </message>
    <message>
        <source>Seeds that run at the same time; -1 is no limit.</source>
        <translation>Одночасні роздавання; -1 — без межі.</translation>
    </message>
    <message>
        <source>Downloads and seeds together that run at the same time; -1 is no limit.</source>
        <translation>Одночасні завантаження й роздавання разом; -1 — без межі.</translation>
    </message>
    <message>
        <source>Torrents whose files are checked at the same time.</source>
        <translation>Торенти, файли яких перевіряються водночас.</translation>
    </message>
    <message>
        <source>A torrent below this rate leaves its place to one that waits; 0 is never.</source>
        <translation>Повільніший торент поступається місцем тому, що чекає; 0 — ніколи.</translation>
    </message>
    <message>
        <source>How long the rate must be below before a torrent counts as slow.</source>
        <translation>Скільки часу торент має бути повільнішим, щоб вважатися повільним.</translation>
    </message>
    <message>
        <source>Sharing ends at this ratio; 0 is no goal.</source>
        <translation>Роздавання закінчується за цього рейтингу; 0 — цілі немає.</translation>
    </message>
    <message>
        <source>Sharing ends after this time; 0 is no goal.</source>
        <translation>Роздавання закінчується через цей час; 0 — цілі немає.</translation>
    </message>
    <message>
        <source>Sharing ends when nobody has wanted anything for so long; 0 is no goal.</source>
        <translation>Роздавання закінчується, якщо стільки часу ніхто нічого не хотів; 0 — цілі немає.</translation>
    </message>
    <message>
        <source>What happens when a goal is reached.</source>
        <translation>Що відбувається, коли досягнуто цілі.</translation>
    </message>
    <message>
        <source>The upload limit of a torrent that has reached its goal and is throttled.</source>
        <translation>Межа віддачі торента, який досяг цілі й сповільнений.</translation>
    </message>
    <message>
        <source>Sharing goes on while there are fewer seeds than this; 0 is never.</source>
        <translation>Роздавання триває, доки сідів менше; 0 — ніколи.</translation>
    </message>
    <message>
        <source>What of a complete download is read back from the disk.</source>
        <translation>Що із завершеного завантаження перечитується з диска.</translation>
    </message>
    <message>
        <source>Damage that is found is fetched again.</source>
        <translation>Знайдені пошкодження завантажуються знову.</translation>
    </message>
    <message>
        <source>How often all data is read back while idle; 0 is never.</source>
        <translation>Як часто все перечитується в простої; 0 — ніколи.</translation>
    </message>
    <message>
        <source>How fast data is read back while idle; 0 is no limit.</source>
        <translation>З якою швидкістю читати в простої; 0 — без межі.</translation>
    </message>
    <message>
        <source>Programs may read numbers over HTTP.</source>
        <translation>Програми можуть читати показники через HTTP.</translation>
    </message>
    <message>
        <source>The address where numbers are offered.</source>
        <translation>Адреса, де доступні показники.</translation>
    </message>
    <message>
        <source>The port where numbers are offered; 0 lets the system choose.</source>
        <translation>Порт, де доступні показники; при 0 обирає система.</translation>
    </message>
    <message>
        <source>What readers of the numbers must present; empty is nothing.</source>
        <translation>Що мають пред’явити читачі показників; порожньо — нічого.</translation>
    </message>
    <message>
        <source>Each torrent has numbers of its own, with its name.</source>
        <translation>Кожен торент має власні показники зі своєю назвою.</translation>
    </message>
    <message>
        <source>The OpenTelemetry collector that numbers are sent to; empty is none.</source>
        <translation>Збирач OpenTelemetry, якому надсилаються показники; порожньо — немає.</translation>
    </message>
    <message>
        <source>What is sent to the collector with the numbers, such as a key.</source>
        <translation>Що надсилається збирачеві з показниками, наприклад ключ.</translation>
    </message>
    <message>
        <source>How often numbers are sent.</source>
        <translation>Як часто надсилаються показники.</translation>
    </message>
    <message>
        <source>One of so many pieces is traced; 0 is none.</source>
        <translation>Відстежується одна зі стількох частин; 0 — жодної.</translation>
    </message>
    <message>
        <source>Download limit in slow mode; 0 is no limit.</source>
        <translation>Межа завантаження в повільному режимі; 0 — без межі.</translation>
    </message>
    <message>
        <source>Upload limit in slow mode; 0 is no limit.</source>
        <translation>Межа віддачі в повільному режимі; 0 — без межі.</translation>
    </message>
    <message>
        <source>Slow mode is on while there is no schedule.</source>
        <translation>Повільний режим увімкнено, доки немає розкладу.</translation>
    </message>
    <message>
        <source>The schedule is followed.</source>
        <translation>Розклад діє.</translation>
    </message>
    <message>
        <source>The schedule: a letter for each half hour from Monday; u is full speed, n normal, a slow mode, s seed only, p pause.</source>
        <translation>Розклад: літера на кожні пів години з понеділка; u — повна швидкість, n — звичайно, a — повільний режим, s — лише роздавання, p — пауза.</translation>
    </message>
    <message>
        <source>What counts for some time whatever the schedule says.</source>
        <translation>Що діє певний час незалежно від розкладу.</translation>
    </message>
    <message>
        <source>How long a quota has to last.</source>
        <translation>На скільки має вистачити квоти.</translation>
    </message>
    <message>
        <source>What may be downloaded in a period; 0 is no quota.</source>
        <translation>Скільки можна завантажити за період; 0 — без квоти.</translation>
    </message>
    <message>
        <source>What may be uploaded in a period; 0 is no quota.</source>
        <translation>Скільки можна віддати за період; 0 — без квоти.</translation>
    </message>
    <message>
        <source>What happens when most of a quota is used.</source>
        <translation>Що відбувається, коли квоту майже вичерпано.</translation>
    </message>
    <message>
        <source>The day on which months begin.</source>
        <translation>День, з якого починається місяць.</translation>
    </message>
    <message>
        <source>Torrent files in the watched folder are added by themselves.</source>
        <translation>Торент-файли з відстежуваної теки додаються самі.</translation>
    </message>
    <message>
        <source>The folder that is watched.</source>
        <translation>Відстежувана тека.</translation>
    </message>
    <message>
        <source>Torrent files are deleted when they were added.</source>
        <translation>Додані торент-файли видаляються.</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1&#xa0;мс</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;с</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;хв</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>Увімк.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Вимк.</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Увімк. або вимк.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are the lowest and the highest value</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Pieces of each torrent that are fetched at the same time; 0 is automatic.</source>
        <translation>Частини кожного торента, що завантажуються одночасно; 0 — автоматично.</translation>
    </message>
    <message>
        <source>Download limit of each torrent without one of its own; 0 is no limit.</source>
        <translation>Межа завантаження кожного торента без власної; 0 — без межі.</translation>
    </message>
    <message>
        <source>Upload limit of each torrent without one of its own; 0 is no limit.</source>
        <translation>Межа віддачі кожного торента без власної; 0 — без межі.</translation>
    </message>
    <message>
        <source>Downloads wait while less than this is free on their disk; 0 is nothing.</source>
        <translation>Завантаження чекають, поки на їхньому диску вільно менше; 0 — ніскільки.</translation>
    </message>
    <message>
        <source>Limits and folders of tags.</source>
        <translation>Межі й теки міток.</translation>
    </message>
    <message>
        <source>How torrents divide a limit that is used up: equally or by priority.</source>
        <translation>Як торенти ділять вичерпану межу: порівну чи за пріоритетом.</translation>
    </message>
    <message>
        <source>Limits hold for peers on the local network, too.</source>
        <translation>Межі діють і для пірів локальної мережі.</translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>%1 %2 (highest %3)</source>
        <translation>%1 %2 (найбільша %3)</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Даних поки немає</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Legend of a line: name and present rate.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Межа %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>Legend of a line: name, present rate, and how much of the whole that is.</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Paused at %1. Recording goes on.</source>
        <translation>Зупинено о %1. Запис триває.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last minute. Upload %4, average %5, highest %6.</source>
        <translation>Завантаження %1, середнє %2, найбільше %3 за останню хвилину. Віддача %4, середня %5, найбільша %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last ten minutes. Upload %4, average %5, highest %6.</source>
        <translation>Завантаження %1, середнє %2, найбільше %3 за останні десять хвилин. Віддача %4, середня %5, найбільша %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last hour. Upload %4, average %5, highest %6.</source>
        <translation>Завантаження %1, середнє %2, найбільше %3 за останню годину. Віддача %4, середня %5, найбільша %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last 24 hours. Upload %4, average %5, highest %6.</source>
        <translation>Завантаження %1, середнє %2, найбільше %3 за останні 24 години. Віддача %4, середня %5, найбільша %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last seven days. Upload %4, average %5, highest %6.</source>
        <translation>Завантаження %1, середнє %2, найбільше %3 за останні сім днів. Віддача %4, середня %5, найбільша %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in all days shown. Upload %4, average %5, highest %6.</source>
        <translation>Завантаження %1, середнє %2, найбільше %3 за всі показані дні. Віддача %4, середня %5, найбільша %6.</translation>
    </message>
    <message>
        <source>Upload limit %1</source>
        <translation>Межа віддачі %1</translation>
    </message>
</context>
<context>
    <name>SpeedText</name>
    <message>
        <source>midnight</source>
        <translation>північ</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Повна швидкість</translation>
    </message>
    <message>
        <source>Normal limits</source>
        <translation>Звичайні межі</translation>
    </message>
    <message>
        <source>Seed only</source>
        <translation>Лише роздавання</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Усе на паузі</translation>
    </message>
    <message>
        <source>The limits of all torrents together do not count.</source>
        <translation>Спільні межі всіх торентів не діють.</translation>
    </message>
    <message>
        <source>The usual limits count.</source>
        <translation>Діють звичайні межі.</translation>
    </message>
    <message>
        <source>Downloads wait; complete torrents are shared.</source>
        <translation>Завантаження чекають; готові торенти роздаються.</translation>
    </message>
    <message>
        <source>All torrents wait.</source>
        <translation>Усі торенти чекають.</translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4</source>
        <extracomment>A day, two times and a profile: &quot;Monday, 08:30 to 09:00: Normal limits&quot;</extracomment>
        <translation>%1, %2 – %3: %4</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <extracomment>%1 is a profile such as &quot;Full speed&quot;, %2 a time</extracomment>
        <translation>%1 до %2</translation>
    </message>
    <message>
        <source>Download quota: %1 of %2</source>
        <extracomment>%1 and %2 are sizes</extracomment>
        <translation>Квота завантаження: %1 з %2</translation>
    </message>
    <message>
        <source>Upload quota: %1 of %2</source>
        <translation>Квота віддачі: %1 з %2</translation>
    </message>
    <message>
        <source>The next period begins %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Наступний період починається %1.</translation>
    </message>
    <message>
        <source>%1 daily, %2 to %3</source>
        <extracomment>A profile such as &quot;Slow mode&quot; and two times</extracomment>
        <translation>%1 щодня, %2 – %3</translation>
    </message>
    <message>
        <source>%1 %2, %3 to %4</source>
        <extracomment>A profile such as &quot;Slow mode&quot;, a day and two times</extracomment>
        <translation>%1 %2, %3 – %4</translation>
    </message>
    <message>
        <source>%1 %2 to %3, %4 to %5</source>
        <extracomment>A profile such as &quot;Slow mode&quot;, two days and two times: &quot;Slow mode Mon to Fri, 09:00 to 17:00&quot;</extracomment>
        <translation>%1 %2 – %3, %4 – %5</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без межі</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <extracomment>%1 and %2 are rates, or &quot;no limit&quot;</extracomment>
        <translation>%1 завантаження, %2 віддача</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Вимк.</translation>
    </message>
    <message>
        <source>%1 all week</source>
        <extracomment>%1 is a profile such as &quot;Normal limits&quot;</extracomment>
        <translation>%1 увесь тиждень</translation>
    </message>
    <message>
        <source>%1 until %2 %3, then %4</source>
        <extracomment>Two profiles, in between a day and a time: &quot;Slow mode until Mon 17:00, then Normal limits&quot;</extracomment>
        <translation>%1 до %2 %3, потім %4</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Повільний режим</translation>
    </message>
    <message>
        <source>The limits of slow mode count instead of the usual ones.</source>
        <translation>Замість звичайних діють межі повільного режиму.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>No peers yet</source>
        <translation>Пірів поки немає</translation>
    </message>
    <message>
        <source>No peer answers</source>
        <translation>Піри не відповідають</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Verifying, %1</source>
        <extracomment>A finished download is read back from the disk</extracomment>
        <translation>Перевірка запису, %1</translation>
    </message>
    <message>
        <source>Checking, %1</source>
        <translation>Перевірка, %1</translation>
    </message>
    <message>
        <source>Waiting, was too slow</source>
        <translation>Чекає: був заповільний</translation>
    </message>
    <message>
        <source>Paused by schedule</source>
        <translation>Пауза за розкладом</translation>
    </message>
    <message>
        <source>Quota is used up</source>
        <translation>Квоту вичерпано</translation>
    </message>
    <message>
        <source>Waiting (no. %1)</source>
        <translation>Чекає (№ %1)</translation>
    </message>
    <message numerus="yes">
        <source>Repairing %n pieces</source>
        <translation>
            <numerusform>Виправляється %n частина</numerusform>
            <numerusform>Виправляються %n частини</numerusform>
            <numerusform>Виправляються %n частин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 and %n more)</source>
        <extracomment>%1 is &quot;Repairing 3 pieces&quot;, %2 the name of a file</extracomment>
        <translation>
            <numerusform>%1 (%2 і ще %n)</numerusform>
            <numerusform>%1 (%2 і ще %n)</numerusform>
            <numerusform>%1 (%2 і ще %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Repairing 3 pieces&quot;, %2 the name of a file</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Getting the file list</source>
        <translation>Отримання списку файлів</translation>
    </message>
    <message>
        <source>Seeding</source>
        <translation>Роздавання</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Збій</translation>
    </message>
    <message>
        <source>As many downloads are active as the settings allow.</source>
        <translation>Активно стільки завантажень, скільки дозволяють налаштування.</translation>
    </message>
    <message>
        <source>As many torrents are seeding as the settings allow.</source>
        <translation>Роздається стільки торентів, скільки дозволяють налаштування.</translation>
    </message>
    <message>
        <source>As many torrents are active as the settings allow.</source>
        <translation>Активно стільки торентів, скільки дозволяють налаштування.</translation>
    </message>
    <message>
        <source>The files of other torrents are being checked.</source>
        <translation>Перевіряються файли інших торентів.</translation>
    </message>
    <message>
        <source>It was slow while others waited, and is tried again after them.</source>
        <translation>Був повільний, поки інші чекали; буде випробуваний після них.</translation>
    </message>
    <message>
        <source>The schedule lets nothing of its kind run now.</source>
        <translation>Розклад зараз нічого такого не дозволяє.</translation>
    </message>
    <message>
        <source>What the quota allows in this period is used up.</source>
        <translation>Те, що квота дозволяє на цей період, вичерпано.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Чекають</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Потребують уваги</translation>
    </message>
    <message>
        <source>Nothing is downloading.</source>
        <translation>Нічого не завантажується.</translation>
    </message>
    <message>
        <source>Nothing is seeding.</source>
        <translation>Нічого не роздається.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Нічого ще не готово.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Ніщо не чекає.</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>Ніщо не на паузі.</translation>
    </message>
    <message>
        <source>Nothing is being checked.</source>
        <translation>Ніщо не перевіряється.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Ніщо не потребує уваги.</translation>
    </message>
    <message>
        <source>Downloading, forced</source>
        <translation>Завантаження, поза чергою</translation>
    </message>
    <message>
        <source>Seeding, forced</source>
        <translation>Роздавання, поза чергою</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Диск заповнено</translation>
    </message>
    <message>
        <source>Moving, %1</source>
        <extracomment>Its files are brought to another folder; %1 is a percentage</extracomment>
        <translation>Переміщення, %1</translation>
    </message>
    <message>
        <source>Less space is free on its disk than is to stay free.</source>
        <translation>На його диску вільно менше, ніж має лишатися.</translation>
    </message>
    <message>
        <source>It runs whatever the queue, the schedule and its share limits say, until it is paused or “Start now” is switched off.</source>
        <translation>Працює незалежно від черги, розкладу й меж роздавання до паузи або вимкнення «Почати зараз».</translation>
    </message>
    <message>
        <source>It runs whatever the queue and the schedule say, until it is complete, it is paused or “Start now” is switched off.</source>
        <translation>Працює незалежно від черги й розкладу до завершення, паузи або вимкнення «Почати зараз».</translation>
    </message>
    <message>
        <source>All peers choke us</source>
        <translation>Усі піри нас гальмують</translation>
    </message>
    <message>
        <source>Limited to %1</source>
        <extracomment>%1 is a rate</extracomment>
        <translation>Обмежено: %1</translation>
    </message>
    <message>
        <source>Slow: peers&apos; limits</source>
        <translation>Повільно: межі пірів</translation>
    </message>
    <message>
        <source>Slow: connection limit</source>
        <translation>Повільно: з’єднання</translation>
    </message>
    <message>
        <source>Slow: requests in flight</source>
        <translation>Повільно: запити</translation>
    </message>
    <message>
        <source>Slow: disk is busy</source>
        <translation>Повільно: диск зайнятий</translation>
    </message>
    <message>
        <source>Slow: verification</source>
        <translation>Повільно: перевірка</translation>
    </message>
    <message>
        <source>Incomplete: nobody has %1</source>
        <translation>Неповний: ні в кого немає %1</translation>
    </message>
    <message>
        <source>Slow: %1 of %2 peers choke us</source>
        <translation>Повільно: %1 з %2 пірів нас гальмують</translation>
    </message>
    <message>
        <source>Pauses after file list, %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>Пауза після списку, %1</translation>
    </message>
    <message>
        <source>Getting file list, %1</source>
        <translation>Список файлів, %1</translation>
    </message>
    <message>
        <source>Pauses after file list</source>
        <translation>Пауза після списку файлів</translation>
    </message>
    <message>
        <source>Done, ratio %1 reached</source>
        <translation>Готово, рейтинг %1 досягнуто</translation>
    </message>
    <message>
        <source>It pauses as soon as its file list is here.</source>
        <translation>Він стане на паузу, щойно надійде список файлів.</translation>
    </message>
</context>
<context>
    <name>TorrentColumns</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Connected peers of known peers.</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Tracker does not answer</source>
        <translation>Трекер не відповідає</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Завант.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Віддача</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Лишилося часу</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Піри</translation>
    </message>
    <message>
        <source>999 of 9999</source>
        <translation>999 з 9999</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Сіди</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Доступність</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Додано</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Завантажено</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Віддано</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Лишилося</translation>
    </message>
    <message>
        <source>Down limit</source>
        <translation>Межа завант.</translation>
    </message>
    <message>
        <source>Up limit</source>
        <translation>Межа віддачі</translation>
    </message>
    <message>
        <source>Queue no.</source>
        <translation>№ у черзі</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Трекер</translation>
    </message>
    <message>
        <source>Save folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Втрачено</translation>
    </message>
    <message>
        <source>Piece size</source>
        <translation>Розмір частини</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Закритий</translation>
    </message>
    <message>
        <source>Info hash</source>
        <translation>Інфо-хеш</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Обмежує</translation>
    </message>
    <message>
        <source>Nobody has the rest</source>
        <translation>Решти ні в кого немає</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Остання активність</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Час активності</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pieces in flight</source>
        <extracomment>Of the progress bar, for screen readers: pieces that are being fetched; %1 is &quot;63.0 percent&quot;</extracomment>
        <translation>
            <numerusform>%1, %n частина в дорозі</numerusform>
            <numerusform>%1, %n частини в дорозі</numerusform>
            <numerusform>%1, %n частин у дорозі</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackerAddress</name>
    <message>
        <source>An address is needed.</source>
        <translation>Потрібна адреса.</translation>
    </message>
    <message>
        <source>“%1” is longer than addresses are.</source>
        <translation>«%1» довше, ніж бувають адреси.</translation>
    </message>
    <message>
        <source>“%1” is no address. One begins with http:// or https://.</source>
        <translation>«%1» — не адреса. Адреса починається з http:// або https://.</translation>
    </message>
    <message>
        <source>“%1” is a tracker over UDP; only http:// and https:// work.</source>
        <translation>«%1» — трекер через UDP; працюють лише http:// та https://.</translation>
    </message>
    <message>
        <source>Trackers have addresses with http:// or https://, and “%1” has not.</source>
        <translation>Адреси трекерів — http:// або https://, а «%1» — ні.</translation>
    </message>
    <message>
        <source>“%1” names no host.</source>
        <translation>У «%1» не вказано вузла.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>«%1» уже є в списку.</translation>
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
        <translation>Завантажено</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Дані</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Накладні витрати</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Віддано</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Співвідношення</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Втрачено</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Час роботи</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 із %2</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Піри</translation>
    </message>
    <message>
        <source>%1, %2 incoming</source>
        <translation>%1, вхідних: %2</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Сіди</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Зашифровано</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>У дорозі</translation>
    </message>
    <message>
        <source>%1 blocks, %2</source>
        <translation>блоків: %1, %2</translation>
    </message>
    <message>
        <source>Pieces in progress</source>
        <translation>Частини в роботі</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>%1 write</source>
        <translation>запис %1</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Буфер</translation>
    </message>
    <message>
        <source>%1 of pieces, %2 to be written</source>
        <translation>%1 частин, %2 до запису</translation>
    </message>
    <message>
        <source>Failed pieces</source>
        <translation>Хибні частини</translation>
    </message>
    <message>
        <source>Banned peers</source>
        <translation>Заборонені піри</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Перевіряються</translation>
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
            <numerusform>%n інший %1</numerusform>
            <numerusform>%n інші %1</numerusform>
            <numerusform>%n інших %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Цей сеанс</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>Усього</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AboutDialog</name>
    <message>
        <source>About Freshet</source>
        <translation>Про Freshet</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Freshet %1&lt;/h2&gt;&lt;p&gt;A fast, lean and open BitTorrent client.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;Made with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Freshet %1&lt;/h2&gt;&lt;p&gt;Швидкий, легкий і відкритий клієнт BitTorrent.&lt;/p&gt;&lt;p&gt;Вільна програма за ліцензією GNU GPL версії 3 або новішої.&lt;/p&gt;&lt;p&gt;Зроблено з Qt %2.&lt;/p&gt;</translation>
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
        <translation>Додати &amp;посилання…</translation>
    </message>
    <message>
        <source>&amp;Paste link</source>
        <translation>&amp;Вставити посилання</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Налаштування…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Закрити вікно</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Відкрити &amp;теку</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Про&amp;довжити</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>П&amp;ауза</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Пауза або продовжити</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Усе на па&amp;узу</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>&amp;Першим</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Раніше</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>П&amp;ізніше</translation>
    </message>
    <message>
        <source>L&amp;ast</source>
        <translation>&amp;Останнім</translation>
    </message>
    <message>
        <source>A&amp;nnounce now</source>
        <translation>О&amp;голосити зараз</translation>
    </message>
    <message>
        <source>&amp;Magnet link</source>
        <translation>&amp;Magnet-посилання</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>&amp;Info hash</source>
        <translation>Інфо-&amp;хеш</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>При&amp;брати</translation>
    </message>
    <message>
        <source>Remove and &amp;delete files…</source>
        <translation>Прибрати й ви&amp;далити файли…</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>Виділити &amp;все</translation>
    </message>
    <message>
        <source>&amp;Filter by name</source>
        <translation>&amp;Фільтр за назвою</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Бічна панель</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>П&amp;одробиці</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Наступна панель</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Попередня панель</translation>
    </message>
    <message>
        <source>Speed &amp;limits…</source>
        <translation>&amp;Межі швидкості…</translation>
    </message>
    <message>
        <source>Sche&amp;dule…</source>
        <translation>&amp;Розклад…</translation>
    </message>
    <message>
        <source>&amp;Full speed for 1 hour</source>
        <translation>Повна швидкість на &amp;1 годину</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Клавіатурні скорочення</translation>
    </message>
    <message>
        <source>&amp;About Freshet</source>
        <translation>&amp;Про Freshet</translation>
    </message>
    <message>
        <source>&amp;All limits…</source>
        <translation>&amp;Усі межі…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;З’єднання…</translation>
    </message>
    <message>
        <source>&amp;Ratio goal…</source>
        <translation>Мета &amp;рейтингу…</translation>
    </message>
    <message>
        <source>R&amp;ename…</source>
        <translation>П&amp;ерейменувати…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Тека</translation>
    </message>
    <message>
        <source>Save .torrent f&amp;ile…</source>
        <translation>Зберегти .torrent-&amp;файл…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Details on the &amp;right</source>
        <translation>Подробиці п&amp;раворуч</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Просторі</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>&amp;Щільні</translation>
    </message>
    <message>
        <source>Create &amp;torrent…</source>
        <translation>Створити &amp;торент…</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Журнал</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>С&amp;татистика</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Копіювати &amp;діагностику</translation>
    </message>
    <message>
        <source>&amp;Pieces in flight…</source>
        <translation>&amp;Частини в дорозі…</translation>
    </message>
    <message>
        <source>Slo&amp;w mode</source>
        <translation>&amp;Повільний режим</translation>
    </message>
    <message>
        <source>Runs it whatever the queue and the schedule say, without taking a place from others; choose it again to end that</source>
        <translation>Запускає незалежно від черги й розкладу, не займаючи чужих місць; повторний вибір це скасовує</translation>
    </message>
    <message>
        <source>Mo&amp;ve files…</source>
        <translation>Пере&amp;містити файли…</translation>
    </message>
    <message>
        <source>Add torrent…</source>
        <translation>Додати торент…</translation>
    </message>
    <message>
        <source>Add t&amp;orrent file…</source>
        <translation>Додати т&amp;орент-файл…</translation>
    </message>
    <message>
        <source>Start now (s&amp;kip queue)</source>
        <translation>&amp;Почати зараз (поза чергою)</translation>
    </message>
    <message>
        <source>Do&amp;wnload in order</source>
        <translation>Завантажувати по &amp;порядку</translation>
    </message>
    <message>
        <source>Super seeding</source>
        <translation>Суперсід</translation>
    </message>
    <message>
        <source>C&amp;heck files again</source>
        <translation>Перевірити &amp;файли</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddFlow</name>
    <message>
        <source>There is nothing to add: no torrent file, link or info hash.</source>
        <translation>Немає що додавати: ні торент-файлу, ні посилання, ні інфо-хешу.</translation>
    </message>
    <message>
        <source>“%1” is not a torrent.</source>
        <translation>«%1» — не торент.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 items are not torrents.</source>
        <translation>
            <numerusform>%n з %1 — не торент.</numerusform>
            <numerusform>%n з %1 — не торенти.</numerusform>
            <numerusform>%n з %1 — не торенти.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 уже в списку.</translation>
    </message>
    <message>
        <source>The file list of %1 has arrived.</source>
        <translation>Список файлів %1 отримано.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Вибрати файли</translation>
    </message>
    <message numerus="yes">
        <source>%1 is already in the list. %n new trackers found.</source>
        <extracomment>%1 is a torrent</extracomment>
        <translation>
            <numerusform>%1 уже в списку. Знайдено %n новий трекер.</numerusform>
            <numerusform>%1 уже в списку. Знайдено %n нові трекери.</numerusform>
            <numerusform>%1 уже в списку. Знайдено %n нових трекерів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n trackers</source>
        <translation>
            <numerusform>Додати %n трекер</numerusform>
            <numerusform>Додати %n трекери</numerusform>
            <numerusform>Додати %n трекерів</numerusform>
        </translation>
    </message>
    <message>
        <source>adding without asking</source>
        <translation>додавання без запиту</translation>
    </message>
    <message>
        <source>From now on torrents are added to %1 without asking.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Відтепер торенти додаються до %1 без запиту.</translation>
    </message>
    <message>
        <source>Getting the torrent file from %1…</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Отримання торент-файлу з %1…</translation>
    </message>
    <message numerus="yes">
        <source>Getting %n torrent files…</source>
        <translation>
            <numerusform>Отримання %n торент-файлу…</numerusform>
            <numerusform>Отримання %n торент-файлів…</numerusform>
            <numerusform>Отримання %n торент-файлів…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Added %1 to %2.</source>
        <extracomment>%1 is a torrent, %2 a folder</extracomment>
        <translation>%1 додано до %2.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n torrents to %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>%n торент додано до %1.</numerusform>
            <numerusform>%n торенти додано до %1.</numerusform>
            <numerusform>%n торентів додано до %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddFolderPanel</name>
    <message>
        <source>&amp;Save in</source>
        <translation>&amp;Зберегти в</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Зберегти в</translation>
    </message>
    <message>
        <source>C&amp;hoose another folder…</source>
        <translation>Вибрати &amp;іншу теку…</translation>
    </message>
    <message>
        <source>Type the path of a folder, or choose one.</source>
        <translation>Введіть шлях до теки або виберіть її.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose another one.</source>
        <translation>У цю теку не можна записувати. Виберіть іншу.</translation>
    </message>
    <message>
        <source>Not enough space: %1 needed, %2 free</source>
        <translation>Бракує місця: потрібно %1, вільно %2</translation>
    </message>
    <message>
        <source>%1 needed</source>
        <translation>Потрібно %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>Вільно %1</translation>
    </message>
    <message>
        <source>%1 free, nothing more needed</source>
        <extracomment>%1 is a size: the files are there already, or none is wanted</extracomment>
        <translation>Вільно %1, більше не треба</translation>
    </message>
    <message>
        <source>%1 free, %2 needed, %3 left after</source>
        <translation>Вільно %1, потрібно %2, лишиться %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files exist here. Without a check the others count as complete, too.</source>
        <translation>
            <numerusform>%1 з %n файлу уже тут. Без перевірки решта теж вважається готовою.</numerusform>
            <numerusform>%1 з %n файлів уже тут. Без перевірки решта теж вважається готовою.</numerusform>
            <numerusform>%1 з %n файлів уже тут. Без перевірки решта теж вважається готовою.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files exist here and will not be checked.</source>
        <translation>Файли вже тут і не перевірятимуться.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files exist here and will be checked first.</source>
        <translation>
            <numerusform>%1 з %n файлу уже тут; спершу буде перевірка.</numerusform>
            <numerusform>%1 з %n файлів уже тут; спершу буде перевірка.</numerusform>
            <numerusform>%1 з %n файлів уже тут; спершу буде перевірка.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder will be created.</source>
        <translation>Теку буде створено.</translation>
    </message>
    <message>
        <source>F&amp;ree space…</source>
        <translation>&amp;Звільнити місце…</translation>
    </message>
    <message>
        <source>Shows which finished torrents could go from this disk.</source>
        <translation>Показує, які завершені торенти можна прибрати з цього диска.</translation>
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
        <translation>%1 (отримання списку файлів)</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents to add</source>
        <translation>
            <numerusform>%n торент до додавання</numerusform>
            <numerusform>%n торенти до додавання</numerusform>
            <numerusform>%n торентів до додавання</numerusform>
        </translation>
    </message>
    <message>
        <source>Torrents to add</source>
        <translation>Торенти до додавання</translation>
    </message>
    <message>
        <source>What the choices apply to</source>
        <translation>Чого стосується вибір</translation>
    </message>
    <message numerus="yes">
        <source>Folder and options apply to all %n torrents</source>
        <translation>
            <numerusform>Тека й параметри для %n торента</numerusform>
            <numerusform>Тека й параметри для всіх %n торентів</numerusform>
            <numerusform>Тека й параметри для всіх %n торентів</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder and options apply to the selected torrent only</source>
        <translation>Тека й параметри лише для вибраного торента</translation>
    </message>
    <message>
        <source>%1 (fetching the .torrent)</source>
        <extracomment>%1 is a name or an address</extracomment>
        <translation>%1 (отримується файл .torrent)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <extracomment>%1 is a name or an address</extracomment>
        <translation>Скасувати %1</translation>
    </message>
    <message>
        <source>This one is not fetched or added.</source>
        <translation>Цей не отримується і не додається.</translation>
    </message>
    <message>
        <source>Drop or paste more here</source>
        <translation>Перетягніть або вставте сюди ще</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddMorePanel</name>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Мітки</translation>
    </message>
    <message>
        <source>None; several with commas between them</source>
        <translation>Немає; кілька через кому</translation>
    </message>
    <message>
        <source>&amp;Download limit</source>
        <translation>Межа &amp;завантаження</translation>
    </message>
    <message>
        <source>Download limit</source>
        <translation>Межа завантаження</translation>
    </message>
    <message>
        <source>Up&amp;load limit</source>
        <translation>Межа від&amp;дачі</translation>
    </message>
    <message>
        <source>Upload limit</source>
        <translation>Межа віддачі</translation>
    </message>
    <message>
        <source>The files are complete: do not chec&amp;k them</source>
        <translation>Файли готові: &amp;не перевіряти</translation>
    </message>
    <message>
        <source>For files that are known to be whole. What turns out to be damaged later is downloaded again.</source>
        <translation>Для файлів, які точно цілі. Що потім виявиться пошкодженим, завантажиться знову.</translation>
    </message>
    <message>
        <source>First in the &amp;queue</source>
        <translation>&amp;Першим у черзі</translation>
    </message>
    <message>
        <source>It starts before all torrents that wait. Otherwise it waits behind them.</source>
        <translation>Почнеться раніше за всі торенти, що чекають. Інакше чекає за ними.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddOptionsPanel</name>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Кате&amp;горія</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Без категорії</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>A category of this name will be created.</source>
        <translation>Буде створено категорію з цією назвою.</translation>
    </message>
    <message>
        <source>Start &amp;paused</source>
        <translation>Додати на па&amp;узі</translation>
    </message>
    <message>
        <source>Download in &amp;order</source>
        <translation>Завантажувати по &amp;порядку</translation>
    </message>
    <message>
        <source>Pieces are fetched from first to last, so that media can be watched early.</source>
        <translation>Частини завантажуються від першої до останньої, щоб раніше почати перегляд.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Більше</translation>
    </message>
    <message>
        <source>Tags, limits, no check, place in the queue, and what the torrent says of itself</source>
        <translation>Мітки, межі, без перевірки, місце в черзі й що торент каже про себе</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddTorrentDialog</name>
    <message>
        <source>&amp;Add torrent</source>
        <translation>&amp;Додати торент</translation>
    </message>
    <message>
        <source>Add torrents</source>
        <extracomment>%1 is the name of a torrent</extracomment>
        <translation>Додати торенти</translation>
    </message>
    <message>
        <source>Add torrent: %1</source>
        <translation>Додати торент: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n torrents</source>
        <translation>
            <numerusform>&amp;Додати %n торент</numerusform>
            <numerusform>&amp;Додати %n торенти</numerusform>
            <numerusform>&amp;Додати %n торентів</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use these choices from now on without asking</source>
        <translation>&amp;Використовувати цей вибір і далі без запиту</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AdvancedPage</name>
    <message>
        <source>Advanced</source>
        <translation>Додатково</translation>
    </message>
    <message>
        <source>&amp;Changed only</source>
        <translation>&amp;Лише змінені</translation>
    </message>
    <message>
        <source>Reset &amp;this setting</source>
        <translation>&amp;Скинути це налаштування</translation>
    </message>
    <message>
        <source>Not changed: %1 can be: %2</source>
        <extracomment>%1 is the name of a setting, %2 what its values are, such as &quot;1 to 20,000&quot;</extracomment>
        <translation>Не змінено: допустимо для %1: %2</translation>
    </message>
    <message>
        <source>Name, value or purpose</source>
        <translation>Назва, значення або призначення</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>Відбір налаштувань</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Усі налаштування</translation>
    </message>
    <message>
        <source>Reset this setting</source>
        <translation>Скинути це налаштування</translation>
    </message>
    <message>
        <source>%1: %2
Values: %3
Default: %4
Takes effect at once.</source>
        <extracomment>A setting: its name, what it does, its values, and its default</extracomment>
        <translation>%1: %2
Значення: %3
Типово: %4
Діє одразу.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Як стільниця</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Set of colours</source>
        <translation>Набір кольорів</translation>
    </message>
    <message>
        <source>Everything that a colour says is also said by a word, an icon or a pattern.</source>
        <translation>Усе, що каже колір, каже також слово, значок або візерунок.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>Red-green safe</source>
        <translation>Без червоного проти зеленого</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source>Words and numbers</source>
        <translation>Слова й числа</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Одиниці</translation>
    </message>
    <message>
        <source>Limits may be typed in any of them.</source>
        <translation>Межі можна вводити в будь-яких із них.</translation>
    </message>
    <message>
        <source>KiB and MiB (1,024 bytes)</source>
        <translation>КіБ і МіБ (1024 байти)</translation>
    </message>
    <message>
        <source>kB and MB (1,000 bytes)</source>
        <translation>кБ і МБ (1000 байтів)</translation>
    </message>
    <message>
        <source>Rates in bits per second</source>
        <translation>Швидкості в бітах за секунду</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Рядки</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Просторі</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Щільні</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як система</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>The window is built anew in it.</source>
        <translation>Вікно буде побудовано нею заново.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1&#xa0;с</translation>
    </message>
    <message>
        <source>Update interval</source>
        <translation>Інтервал оновлення</translation>
    </message>
    <message>
        <source>How often numbers change. What you do shows at once, and charts miss nothing.</source>
        <translation>Як часто змінюються числа. Ваші дії видно одразу, а графіки нічого не пропускають.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Order, widths and which are shown, as they were at first.</source>
        <translation>Порядок, ширина й видимість, як спочатку.</translation>
    </message>
    <message>
        <source>Reset all columns</source>
        <translation>Скинути всі стовпці</translation>
    </message>
</context>
<context>
    <name>freshet::ui::BannedPeersDialog</name>
    <message>
        <source>&amp;Lift ban</source>
        <translation>&amp;Зняти заборону</translation>
    </message>
    <message>
        <source>Banned peers</source>
        <translation>Заборонені піри</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Пір</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Sent a false file list</source>
        <translation>Надіслав хибний список файлів</translation>
    </message>
    <message>
        <source>Block %1 of piece %2 was wrong</source>
        <translation>Блок %1 частини %2 був хибний</translation>
    </message>
    <message>
        <source>All of piece %1 came from it and was wrong</source>
        <translation>Уся частина %1 надійшла від нього й була хибна</translation>
    </message>
    <message numerus="yes">
        <source>%1 wrong blocks in %n pieces</source>
        <extracomment>%1 is a number of blocks</extracomment>
        <translation>
            <numerusform>Хибних блоків: %1 в %n частині</numerusform>
            <numerusform>Хибних блоків: %1 у %n частинах</numerusform>
            <numerusform>Хибних блоків: %1 у %n частинах</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole address is banned</source>
        <translation>заборонено всю адресу</translation>
    </message>
    <message>
        <source>Blocked by you</source>
        <translation>Заблоковано вами</translation>
    </message>
    <message>
        <source>Nothing of %1 is taken from these peers or sent to them: they have sent wrong data, or you have blocked them.</source>
        <translation>Для %1 нічого не береться в цих пірів і не віддається їм: вони надіслали хибні дані або ви їх заборонили.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Blocked by you, with the whole address</source>
        <translation>Заборонений вами, з усією адресою</translation>
    </message>
    <message>
        <source>Freshet quits</source>
        <translation>Виходу з Freshet</translation>
    </message>
    <message>
        <source>You lift it</source>
        <translation>Скасування вами</translation>
    </message>
</context>
<context>
    <name>freshet::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Сховати</translation>
    </message>
</context>
<context>
    <name>freshet::ui::BarStack</name>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::CategoryFlow</name>
    <message>
        <source>&amp;New category…</source>
        <translation>&amp;Нова категорія…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Пере&amp;йменувати…</translation>
    </message>
    <message>
        <source>&amp;Save path…</source>
        <translation>Тека &amp;збереження…</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>&amp;Межі…</translation>
    </message>
    <message>
        <source>Re&amp;move, torrents stay</source>
        <translation>При&amp;брати, торенти лишаються</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Нова категорія</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>Назва категорії</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Нова мітка</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Назва мітки</translation>
    </message>
    <message>
        <source>Rename category</source>
        <translation>Перейменувати категорію</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Нова назва %1</translation>
    </message>
    <message>
        <source>Save torrents of %1 in</source>
        <translation>Зберігати торенти %1 в</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents of %1 are in other folders.</source>
        <translation>
            <numerusform>%n торент із %1 в іншому місці.</numerusform>
            <numerusform>%n торенти з %1 в інших теках.</numerusform>
            <numerusform>%n торентів із %1 в інших теках.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move existing</source>
        <translation>Перемістити наявні</translation>
    </message>
    <message>
        <source>No save &amp;path of its own</source>
        <translation>Без власної &amp;теки</translation>
    </message>
    <message>
        <source>change of the save path of the category %1</source>
        <translation>зміна теки категорії %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::CategoryFolders</name>
    <message>
        <source>There are no categories yet. The side bar has a menu to make one.</source>
        <translation>Категорій поки немає. Створити її можна в меню бічної панелі.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Вибрати теку…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Без теки</translation>
    </message>
    <message>
        <source>Move existing…</source>
        <translation>Перемістити наявні…</translation>
    </message>
    <message>
        <source>Category folders</source>
        <translation>Теки категорій</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Як у всіх інших</translation>
    </message>
    <message>
        <source>Folder for new torrents of the category %1</source>
        <extracomment>%1 is a category</extracomment>
        <translation>Тека для нових торентів категорії %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ChartTableModel</name>
    <message>
        <source>%1, mean, bytes/s</source>
        <translation>%1, середнє, байт/с</translation>
    </message>
    <message>
        <source>%1, highest, bytes/s</source>
        <translation>%1, найбільше, байт/с</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date and time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <extracomment>%1 is the name of a line of a chart.</extracomment>
        <translation>%1, середнє</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, найбільше</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ColumnHeader</name>
    <message>
        <source>Fit width of this column</source>
        <translation>Припасувати ширину стовпця</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Повернути стовпці</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ConcurrencyPage</name>
    <message>
        <source>Concurrency</source>
        <translation>Одночасність</translation>
    </message>
    <message>
        <source>Torrents</source>
        <translation>Торенти</translation>
    </message>
    <message>
        <source>Active downloads</source>
        <translation>Активні завантаження</translation>
    </message>
    <message>
        <source>Further downloads wait until one of these is done.</source>
        <translation>Решта завантажень чекає, доки якесь із них не закінчиться.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без межі</translation>
    </message>
    <message>
        <source>Active seeds</source>
        <translation>Активні роздавання</translation>
    </message>
    <message>
        <source>Active torrents</source>
        <translation>Активні торенти</translation>
    </message>
    <message>
        <source>Downloads and seeds together.</source>
        <translation>Завантаження та роздавання разом.</translation>
    </message>
    <message>
        <source>Checked at once</source>
        <translation>Перевіряються відразу</translation>
    </message>
    <message>
        <source>Torrents whose files are compared with their hashes at the same time.</source>
        <translation>Торенти, файли яких одночасно звіряються з хешами.</translation>
    </message>
    <message>
        <source>Slow below (KiB/s)</source>
        <translation>Повільний нижче (КіБ/с)</translation>
    </message>
    <message>
        <source>A torrent that is slow leaves its place to one that waits.</source>
        <translation>Повільний торент поступається місцем тому, що чекає.</translation>
    </message>
    <message>
        <source>Never slow</source>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source>Slow after (s)</source>
        <translation>Повільний через (с)</translation>
    </message>
    <message>
        <source>So long must the rate be below, before a torrent counts as slow.</source>
        <translation>Стільки швидкість має бути нижчою, щоб торент вважався повільним.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>Загалом</translation>
    </message>
    <message>
        <source>Per torrent</source>
        <translation>На торент</translation>
    </message>
    <message>
        <source>New per second</source>
        <translation>Нових за секунду</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Чекають відповіді</translation>
    </message>
    <message>
        <source>Half-open connections. Some routers cannot take many.</source>
        <translation>Напіввідкриті з’єднання. Деякі маршрутизатори не витримують багатьох.</translation>
    </message>
    <message>
        <source>Upload slots per torrent</source>
        <translation>Місць віддачі на торент</translation>
    </message>
    <message>
        <source>Peers that are sent data at the same time.</source>
        <translation>Піри, яким дані віддаються одночасно.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>У дорозі</translation>
    </message>
    <message>
        <source>Pieces per peer</source>
        <translation>Частин на піра</translation>
    </message>
    <message>
        <source>How many pieces one peer may be fetching for this client at the same time.</source>
        <translation>Скільки частин один пір може передавати цьому клієнтові одночасно.</translation>
    </message>
    <message>
        <source>Requests per peer</source>
        <translation>Запитів на піра</translation>
    </message>
    <message>
        <source>Blocks of 16 KiB asked of one peer at the same time. Automatic follows its rate and latency.</source>
        <translation>Блоки по 16 КіБ, запитані в одного піра відразу. «Автоматично» залежить від його швидкості й затримки.</translation>
    </message>
    <message>
        <source>Pieces per torrent</source>
        <translation>Частин на торент</translation>
    </message>
    <message>
        <source>How many pieces of one torrent are fetched at the same time, by all its peers together. Automatic is as many as there is memory for.</source>
        <translation>Скільки частин одного торента завантажується одночасно від усіх його пірів разом. Автоматично — скільки дозволяє пам’ять.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::CreateTorrentDialog</name>
    <message>
        <source>Create torrent</source>
        <translation>Створити торент</translation>
    </message>
    <message>
        <source>&amp;Make a torrent of</source>
        <translation>&amp;Зробити торент із</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Ф&amp;ормат</translation>
    </message>
    <message>
        <source>&amp;Piece size</source>
        <translation>Розмір &amp;частини</translation>
    </message>
    <message>
        <source>&amp;Trackers</source>
        <translation>&amp;Трекери</translation>
    </message>
    <message>
        <source>&amp;Web seeds</source>
        <translation>&amp;Вебсіди</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Ко&amp;ментар</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>&amp;Джерело</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>Зберегти &amp;як</translation>
    </message>
    <message>
        <source>A file or a folder</source>
        <translation>Файл або тека</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Файл…</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>Т&amp;ека…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>О&amp;гляд…</translation>
    </message>
    <message>
        <source>P&amp;rivate: peers come from these trackers only</source>
        <translation>Закр&amp;итий: піри лише від цих трекерів</translation>
    </message>
    <message>
        <source>&amp;Share it when it is made</source>
        <translation>Одра&amp;зу роздавати</translation>
    </message>
    <message>
        <source>One address a line. An empty line begins trackers that are asked only when those before it fail.</source>
        <translation>По адресі в рядку. Після порожнього рядка йдуть трекери, яких питають, лише коли попередні не відповідають.</translation>
    </message>
    <message>
        <source>Addresses of servers that have the same files, one a line.</source>
        <translation>Адреси серверів із тими самими файлами, по одній у рядку.</translation>
    </message>
    <message>
        <source>Some private trackers want a word here, so that the torrent is theirs alone.</source>
        <translation>Деяким закритим трекерам потрібне тут слово, щоб торент був лише їхнім.</translation>
    </message>
    <message>
        <source>Version 1: for every program</source>
        <translation>Версія 1: для будь-якої програми</translation>
    </message>
    <message>
        <source>Versions 1 and 2 together (hybrid)</source>
        <translation>Версії 1 і 2 разом (гібрид)</translation>
    </message>
    <message>
        <source>Version 2 only: for recent programs</source>
        <translation>Лише версія 2: для новіших програм</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Автоматично (%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>Make a torrent of</source>
        <translation>Зробити торент із</translation>
    </message>
    <message>
        <source>Save torrent</source>
        <translation>Зберегти торент</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>Файли торентів (*.torrent)</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Там нічого немає.</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4</source>
        <extracomment>%1 is &quot;12 files&quot;, %2 a size, %3 is &quot;1,210 pieces&quot;, %4 the size of a piece</extracomment>
        <translation>%1, %2: %3 по %4</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файли</numerusform>
            <numerusform>%n файлів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n частина</numerusform>
            <numerusform>%n частини</numerusform>
            <numerusform>%n частин</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshet cannot share torrents of version 2 alone yet.</source>
        <translation>Freshet поки не роздає торенти лише версії 2.</translation>
    </message>
    <message>
        <source>&amp;Create torrent</source>
        <translation>&amp;Створити торент</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Зу&amp;пинити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DesktopFlow</name>
    <message>
        <source>Torrents are being downloaded</source>
        <translation>Завантажуються торенти</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DetailsFlow</name>
    <message>
        <source>change of limits</source>
        <translation>зміна меж</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n trackers</source>
        <translation>
            <numerusform>вилучення %n трекера</numerusform>
            <numerusform>вилучення %n трекерів</numerusform>
            <numerusform>вилучення %n трекерів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n trackers.</source>
        <translation>
            <numerusform>Вилучено %n трекер.</numerusform>
            <numerusform>Вилучено %n трекери.</numerusform>
            <numerusform>Вилучено %n трекерів.</numerusform>
        </translation>
    </message>
    <message>
        <source>move between tiers</source>
        <translation>перенесення між рівнями</translation>
    </message>
    <message>
        <source>A tracker has one address.</source>
        <translation>Трекер має одну адресу.</translation>
    </message>
    <message>
        <source>new address of a tracker</source>
        <translation>нова адреса трекера</translation>
    </message>
    <message>
        <source>Block for ever</source>
        <translation>Заборонити назавжди</translation>
    </message>
    <message>
        <source>Block %1 for ever?</source>
        <translation>Заборонити %1 назавжди?</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for ever?</source>
        <translation>
            <numerusform>Заборонити %n піра назавжди?</numerusform>
            <numerusform>Заборонити %n пірів назавжди?</numerusform>
            <numerusform>Заборонити %n пірів назавжди?</numerusform>
        </translation>
    </message>
    <message>
        <source>This torrent then has nothing to do with anybody at the address, as programs take a new name at each start. To lift it again, use the button for banned peers below the list of peers.</source>
        <translation>Тоді цей торент не матиме справ ні з ким за цією адресою: програми беруть нове ім’я за кожного запуску. Щоб зняти заборону, натисніть кнопку заборонених пірів під списком пірів.</translation>
    </message>
    <message>
        <source>&amp;Block for ever</source>
        <translation>&amp;Заборонити назавжди</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DetailsPanel</name>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Піри</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Трекери</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Частини</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>all torrents</source>
        <translation>усі торенти</translation>
    </message>
    <message>
        <source>Peers (%1)</source>
        <translation>Піри (%1)</translation>
    </message>
    <message>
        <source>Trackers (%1)</source>
        <translation>Трекери (%1)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Select one torrent to see its trackers.</source>
        <translation>Виберіть торент, щоб побачити його трекери.</translation>
    </message>
    <message>
        <source>Select one of them to see its trackers.</source>
        <translation>Виберіть один із них, щоб побачити його трекери.</translation>
    </message>
    <message>
        <source>Select one torrent to see its pieces.</source>
        <translation>Виберіть торент, щоб побачити його частини.</translation>
    </message>
    <message>
        <source>Select one of them to see its pieces.</source>
        <translation>Виберіть один із них, щоб побачити його частини.</translation>
    </message>
    <message>
        <source>Select one torrent to see its log.</source>
        <translation>Виберіть торент, щоб побачити його журнал.</translation>
    </message>
    <message>
        <source>Select one of them to see its log.</source>
        <translation>Виберіть один із них, щоб побачити його журнал.</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n торент</numerusform>
            <numerusform>%n торенти</numerusform>
            <numerusform>%n торентів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::DownloadsPage</name>
    <message>
        <source>Downloads</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Зберегти в</translation>
    </message>
    <message>
        <source>For torrents added from now on.</source>
        <translation>Для торентів, доданих відтепер.</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Тека під наглядом</translation>
    </message>
    <message>
        <source>Add the torrent files of a folder</source>
        <translation>Додавати файли торентів із теки</translation>
    </message>
    <message>
        <source>Torrents that appear there are added without asking.</source>
        <translation>Торенти, що з’являться там, додаються без питань.</translation>
    </message>
    <message>
        <source>Not the folders in it.</source>
        <translation>Без вкладених тек.</translation>
    </message>
    <message>
        <source>Delete torrent files that were added</source>
        <translation>Вилучати додані файли торентів</translation>
    </message>
    <message>
        <source>If not, they get the ending “.added”.</source>
        <translation>Інакше вони отримують закінчення «.added».</translation>
    </message>
    <message>
        <source>Ask when adding</source>
        <translation>Питати під час додавання</translation>
    </message>
    <message>
        <source>Where to save a torrent, and which of its files. Hold Shift while dropping to add without being asked.</source>
        <translation>Де зберегти торент і які з його файлів. Утримуйте Shift під час перетягування, щоб додати без запиту.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Завжди</translation>
    </message>
    <message>
        <source>Only for several files</source>
        <translation>Лише для кількох файлів</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source>Category folders</source>
        <translation>Теки категорій</translation>
    </message>
    <message>
        <source>New torrents of a category are saved there.</source>
        <translation>Нові торенти категорії зберігаються там.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DropArea</name>
    <message>
        <source>Drop a .torrent file or a magnet link here</source>
        <translation>Перетягніть сюди .torrent-файл або magnet-посилання</translation>
    </message>
    <message>
        <source>Addresses of torrent files and info hashes as text will do, too.</source>
        <translation>Підійдуть і адреси торент-файлів, і інфо-геші текстом.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставити</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
</context>
<context>
    <name>freshet::ui::EventListModel</name>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Рівень</translation>
    </message>
    <message>
        <source>Torrent</source>
        <translation>Торент</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що сталося</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileListWait</name>
    <message>
        <source>Getting the torrent file…</source>
        <translation>Отримання торент-файлу…</translation>
    </message>
    <message>
        <source>Getting the file list…</source>
        <translation>Отримання списку файлів…</translation>
    </message>
    <message>
        <source>Getting the torrent file</source>
        <translation>Отримання торент-файлу</translation>
    </message>
    <message>
        <source>Getting the file list</source>
        <translation>Отримання списку файлів</translation>
    </message>
    <message>
        <source>Add now, choose &amp;files later</source>
        <translation>Додати зараз, &amp;файли вибрати пізніше</translation>
    </message>
    <message>
        <source>All its files are fetched unless others are chosen later.</source>
        <translation>Завантажуються всі його файли, якщо згодом не вибрано інші.</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>Припинити отримання</translation>
    </message>
    <message>
        <source>This one is not fetched or added.</source>
        <translation>Цей не отримується і не додається.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileTreeModel</name>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низький</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Високий</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Різний</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Nobody connected has all of it.</source>
        <translation>Ніхто з під’єднаних не має його повністю.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Доступність</translation>
    </message>
    <message>
        <source>%1
Skipped: it is not downloaded. Some of its data may exist all the same, as pieces at its edges are shared with files that are wanted.</source>
        <translation>%1
Пропущено: не завантажується. Частина його даних усе ж може бути на диску, бо частини на його краях спільні з потрібними файлами.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileTreePanel</name>
    <message>
        <source>Filter files</source>
        <translation>Фільтр файлів</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Download every file</source>
        <translation>Завантажити всі файли</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нічого</translation>
    </message>
    <message>
        <source>Download no file</source>
        <translation>Не завантажувати жодного файлу</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Лише ці</translation>
    </message>
    <message>
        <source>Download the selected files, or those that match the filter, and no others</source>
        <translation>Завантажити виділені файли або ті, що відповідають фільтру, і жодних інших</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files, %2 of %3</source>
        <extracomment>&quot;7 of 8 files, 150.3 MiB of 170.3 MiB&quot;</extracomment>
        <translation>
            <numerusform>%1 з %n файлу, %2 з %3</numerusform>
            <numerusform>%1 з %n файлів, %2 з %3</numerusform>
            <numerusform>%1 з %n файлів, %2 з %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Доступність</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FilesTab</name>
    <message>
        <source>The files are not known yet.</source>
        <translation>Файли ще не відомі.</translation>
    </message>
    <message>
        <source>For one file at a time.</source>
        <translation>Лише для одного файлу за раз.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>Show pieces</source>
        <translation>Показати частини</translation>
    </message>
    <message>
        <source>Select one torrent to see its files.</source>
        <translation>Виберіть один торент, щоб побачити його файли.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>One at a time.</source>
        <translation>По одному за раз.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FreeSpaceDialog</name>
    <message>
        <source>Remove and &amp;delete files…</source>
        <translation>Прибрати й ви&amp;далити файли…</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Звільнити місце</translation>
    </message>
    <message>
        <source>Finished torrents on the same disk, the largest first. Files in the trash take up space until it is emptied.</source>
        <translation>Завершені торенти на тому самому диску, спершу найбільші. Файли в кошику займають місце, доки його не очищено.</translation>
    </message>
    <message>
        <source>Finished torrents on this disk</source>
        <translation>Завершені торенти на цьому диску</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>In %1 %2 are needed.</source>
        <extracomment>%1 is a folder, %2 a size</extracomment>
        <translation>У %1 потрібно %2.</translation>
    </message>
    <message>
        <source>In %1 %2 more are needed: %3 needed, %4 free.</source>
        <extracomment>%1 is a folder, the others are sizes</extracomment>
        <translation>У %1 бракує %2: потрібно %3, вільно %4.</translation>
    </message>
    <message>
        <source>There is enough space in %1 now: %2 needed, %3 free.</source>
        <translation>У %1 тепер досить місця: потрібно %2, вільно %3.</translation>
    </message>
    <message>
        <source>Looking at the torrents…</source>
        <translation>Перегляд торентів…</translation>
    </message>
    <message>
        <source>No finished torrent has its files on this disk.</source>
        <translation>Жоден завершений торент не має файлів на цьому диску.</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents selected, %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>Вибрано %n торент, %1</numerusform>
            <numerusform>Вибрано %n торенти, %1</numerusform>
            <numerusform>Вибрано %n торентів, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select what can go.</source>
        <translation>Виберіть, що можна прибрати.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Загальні</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Область сповіщень</translation>
    </message>
    <message>
        <source>Start hidden</source>
        <translation>Запускати прихованим</translation>
    </message>
    <message>
        <source>Only the icon is shown at the next start, where the desktop has a place for it.</source>
        <translation>Під час наступного запуску видно лише значок, якщо на стільниці є для нього місце.</translation>
    </message>
    <message>
        <source>Closing the window keeps Freshet running</source>
        <translation>Закриття вікна не завершує Freshet</translation>
    </message>
    <message>
        <source>Where the desktop has a place for its icon. Quit ends it.</source>
        <translation>Якщо на стільниці є місце для значка. Завершує «Вихід».</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>Комп’ютер</translation>
    </message>
    <message>
        <source>Keep the computer awake while downloading</source>
        <translation>Не давати комп’ютеру спати під час завантаження</translation>
    </message>
    <message>
        <source>When everything is done</source>
        <translation>Коли все готово</translation>
    </message>
    <message>
        <source>Once, after a minute in which you can cancel it. Only until Freshet quits.</source>
        <translation>Один раз, через хвилину, за яку можна скасувати. Лише доки Freshet працює.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Нічого</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Приспати</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Вимкнути</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Запускати разом із сеансом</translation>
    </message>
    <message>
        <source>Freshet starts by itself when you log in.</source>
        <translation>Freshet запускається сам, коли ви входите в систему.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::GroupLimitsDialog</name>
    <message>
        <source>Limits of %1</source>
        <translation>Межі: %1</translation>
    </message>
    <message>
        <source>They hold for all torrents of the category together.</source>
        <translation>Діють для всіх торентів категорії разом.</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>&amp;Квота</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitBanner</name>
    <message>
        <source>What is on the disk is not what was written.</source>
        <translation>На диску не те, що було записано.</translation>
    </message>
    <message>
        <source>Looking for peers that have the file list.</source>
        <translation>Пошук пірів, які мають список файлів.</translation>
    </message>
    <message numerus="yes">
        <source>Getting the file list from %n connected peers.</source>
        <translation>
            <numerusform>Отримання списку файлів від %n підключеного піра.</numerusform>
            <numerusform>Отримання списку файлів від %n підключених пірів.</numerusform>
            <numerusform>Отримання списку файлів від %n підключених пірів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще</translation>
    </message>
    <message>
        <source>Check files again</source>
        <translation>Перевірити файли</translation>
    </message>
    <message>
        <source>Announce now</source>
        <translation>Оголосити зараз</translation>
    </message>
    <message>
        <source>Change limits</source>
        <translation>Змінити межі</translation>
    </message>
    <message>
        <source>Change numbers</source>
        <translation>Змінити числа</translation>
    </message>
    <message>
        <source>Change share limits</source>
        <translation>Змінити межі роздавання</translation>
    </message>
    <message>
        <source>Limits of the category</source>
        <translation>Межі категорії</translation>
    </message>
    <message>
        <source>Lift its limit</source>
        <translation>Зняти його межу</translation>
    </message>
    <message>
        <source>Full speed for 1 h</source>
        <translation>Повна швидкість на 1 год</translation>
    </message>
    <message>
        <source>Raise to %1</source>
        <translation>Підвищити до %1</translation>
    </message>
    <message>
        <source>Show peers</source>
        <translation>Показати пірів</translation>
    </message>
    <message>
        <source>End slow mode</source>
        <translation>Завершити повільний режим</translation>
    </message>
    <message>
        <source>Its files are being moved to %1.</source>
        <translation>Його файли переміщуються до %1.</translation>
    </message>
    <message>
        <source>Its files are moved to %1 after those of others.</source>
        <translation>Його файли буде переміщено до %1 після файлів інших торентів.</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Усе одно почати</translation>
    </message>
    <message>
        <source>Change limit…</source>
        <translation>Змінити межу…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Вибрати іншу теку…</translation>
    </message>
    <message>
        <source>Stop moving</source>
        <translation>Перервати переміщення</translation>
    </message>
    <message>
        <source>Limits of the tag</source>
        <translation>Межі мітки</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>Відновити зараз</translation>
    </message>
    <message>
        <source>Its files are being checked: %1.</source>
        <translation>Його файли перевіряються: %1.</translation>
    </message>
    <message>
        <source>%1 of it is here.</source>
        <translation>Є %1.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Raise upload limit</source>
        <translation>Підняти межу віддачі</translation>
    </message>
    <message>
        <source>Use Automatic</source>
        <translation>Зробити автоматичним</translation>
    </message>
    <message>
        <source>Replace slow peers</source>
        <translation>Замінити повільних пірів</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitsFlow</name>
    <message>
        <source>&amp;Schedule and limits…</source>
        <translation>&amp;Розклад і межі…</translation>
    </message>
    <message>
        <source>torrents without a category</source>
        <translation>торенти без категорії</translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>%n пір</numerusform>
            <numerusform>%n піри</numerusform>
            <numerusform>%n пірів</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the download limit</source>
        <translation>зміна межі завантаження</translation>
    </message>
    <message>
        <source>change of the upload limit</source>
        <translation>зміна межі віддавання</translation>
    </message>
    <message>
        <source>change of the limits of torrents without a category</source>
        <translation>зміна меж торентів без категорії</translation>
    </message>
    <message>
        <source>change of the limits of the category %1</source>
        <translation>зміна меж категорії %1</translation>
    </message>
    <message>
        <source>change of the limits of the tag %1</source>
        <translation>зміна меж мітки %1</translation>
    </message>
    <message>
        <source>change of the limits of the peer %1</source>
        <translation>зміна меж піра %1</translation>
    </message>
    <message numerus="yes">
        <source>change of the limits of %n peers</source>
        <translation>
            <numerusform>зміна меж %n піра</numerusform>
            <numerusform>зміна меж %n пірів</numerusform>
            <numerusform>зміна меж %n пірів</numerusform>
        </translation>
    </message>
    <message>
        <source>change of requests in flight</source>
        <translation>зміна запитів у дорозі</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitsMenu</name>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Межі</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Завантаження</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Віддача</translation>
    </message>
    <message>
        <source>&amp;Schedule and limits…</source>
        <translation>&amp;Розклад і межі…</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без межі</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ListArea</name>
    <message>
        <source>Drop a .torrent file or a magnet link here</source>
        <translation>Перетягніть сюди .torrent-файл або magnet-посилання</translation>
    </message>
    <message>
        <source>or</source>
        <translation>або</translation>
    </message>
    <message>
        <source>Add torrent file…</source>
        <translation>Додати торент-файл…</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>Вставити посилання</translation>
    </message>
    <message>
        <source>Files are saved in %1 (&lt;a href=&quot;#&quot;&gt;change&lt;/a&gt;)</source>
        <translation>Файли зберігаються в %1 (&lt;a href=&quot;#&quot;&gt;змінити&lt;/a&gt;)</translation>
    </message>
    <message>
        <source>No torrent matches “%1”.</source>
        <translation>Немає торентів, що відповідають «%1».</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Очистити фільтр</translation>
    </message>
    <message>
        <source>No torrent belongs to this selection.</source>
        <translation>До цього вибору не належить жоден торент.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n torrents</source>
        <translation>
            <numerusform>Показати %n торент</numerusform>
            <numerusform>Показати всі %n торенти</numerusform>
            <numerusform>Показати всі %n торентів</numerusform>
        </translation>
    </message>
    <message>
        <source>torrents without one</source>
        <translation>торенти без категорії</translation>
    </message>
    <message>
        <source>No torrent matches “%1” in %2.</source>
        <translation>У %2 немає торентів, що відповідають «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Search in All (%n)</source>
        <translation>
            <numerusform>Шукати в усіх (%n)</numerusform>
            <numerusform>Шукати в усіх (%n)</numerusform>
            <numerusform>Шукати в усіх (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open torrent files and magnet links with Freshet</source>
        <translation>Відкривати торент-файли й magnet-посилання у Freshet</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LogFlow</name>
    <message>
        <source>Save the log</source>
        <translation>Зберегти журнал</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LogPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Зберегти…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Попередження й помилки</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Помилки</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>The selected lines, or all that are shown</source>
        <translation>Вибрані рядки або всі видимі</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
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
        <translation>Фільтр за назвою (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Фільтр за назвою</translation>
    </message>
    <message>
        <source>%1 is complete.</source>
        <translation>%1 готовий.</translation>
    </message>
    <message>
        <source>%1 has stopped. %2</source>
        <extracomment>%1 is a torrent, %2 says what went wrong</extracomment>
        <translation>%1 зупинено. %2</translation>
    </message>
    <message>
        <source>%1 has given enough and is no longer in the list. Its files stay.</source>
        <translation>%1 віддав достатньо й прибраний зі списку. Його файли лишаються.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>%1 is damaged on the disk. %2.</source>
        <extracomment>%1 is a torrent, %2 says &quot;Repairing 3 pieces (film.mkv)&quot;</extracomment>
        <translation>%1 на диску пошкоджено. %2.</translation>
    </message>
    <message>
        <source>%1 is repaired.</source>
        <translation>%1 виправлено.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>This is not a torrent</source>
        <translation>Це не торент</translation>
    </message>
    <message numerus="yes">
        <source>Add %n torrents</source>
        <translation>
            <numerusform>Додати %n торент</numerusform>
            <numerusform>Додати %n торенти</numerusform>
            <numerusform>Додати %n торентів</numerusform>
        </translation>
    </message>
    <message>
        <source>Add torrent files</source>
        <translation>Додати торент-файли</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>Торент-файли (*.torrent)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>The window is too narrow for that.</source>
        <translation>Вікно для цього завузьке.</translation>
    </message>
    <message>
        <source>The picture was not saved: %1 cannot be written.</source>
        <translation>Малюнок не збережено: не вдається записати %1.</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation>%1 створено.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 не записано.</translation>
    </message>
    <message>
        <source>Versions, settings, counts and the last warnings are in the clipboard.</source>
        <translation>Версії, налаштування, числа й останні попередження в буфері обміну.</translation>
    </message>
    <message>
        <source>The computer stays on: the system refused. The menu of the desktop may still do it.</source>
        <translation>Комп’ютер лишається увімкненим: система відмовила. Можливо, допоможе меню стільниці.</translation>
    </message>
    <message>
        <source>Whether Freshet starts with the session could not be changed.</source>
        <translation>Не вдалося змінити запуск Freshet разом із сеансом.</translation>
    </message>
    <message>
        <source>Torrents are active. When the window is closed, Freshet can keep running in the tray or quit. This can be changed in the settings.</source>
        <translation>Є активні торенти. Після закриття вікна Freshet може працювати далі в області сповіщень або завершитися. Це можна змінити в налаштуваннях.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Працювати далі</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Завершити</translation>
    </message>
    <message numerus="yes">
        <source>Add %n torrents without asking</source>
        <translation>
            <numerusform>Додати %n торент без запиту</numerusform>
            <numerusform>Додати %n торенти без запиту</numerusform>
            <numerusform>Додати %n торентів без запиту</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold Shift to add without being asked</source>
        <translation>Утримуйте Shift, щоб додати без запиту</translation>
    </message>
    <message>
        <source>reset of all columns</source>
        <extracomment>Follows &quot;Undo&quot;</extracomment>
        <translation>скидання всіх стовпців</translation>
    </message>
    <message>
        <source>All columns are as they were at first.</source>
        <translation>Усі стовпці як спочатку.</translation>
    </message>
    <message>
        <source>There is no torrent file, link or info hash in the clipboard</source>
        <translation>У буфері обміну немає торент-файлу, посилання чи інфо-гешу</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Вставити %1</translation>
    </message>
    <message>
        <source>Add to %1 without asking</source>
        <extracomment>%1 is a category</extracomment>
        <translation>Додати до %1 без запитань</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Додати до %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::MonitoringPage</name>
    <message>
        <source>Monitoring</source>
        <translation>Спостереження</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Метрики</translation>
    </message>
    <message>
        <source>Offer metrics to Prometheus</source>
        <translation>Надавати метрики Prometheus</translation>
    </message>
    <message>
        <source>Other programs can then read rates, counters and times of this client at /metrics.</source>
        <translation>Інші програми зможуть читати швидкості, лічильники й часи цього клієнта за адресою /metrics.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>127.0.0.1 is for this computer only. For others, set a token as well.</source>
        <translation>127.0.0.1 — лише для цього комп’ютера. Для інших задайте також токен.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Who reads the metrics has to present it (a bearer token). Letters, digits and signs.</source>
        <translation>Його має пред’явити той, хто читає метрики (bearer-токен). Літери, цифри та знаки.</translation>
    </message>
    <message>
        <source>Each torrent&apos;s numbers, too</source>
        <translation>Також числа кожного торента</translation>
    </message>
    <message>
        <source>Readers learn the names of the torrents. With thousands of them the page is long.</source>
        <translation>Хто читає, дізнається назви торентів. За тисяч торентів сторінка довга.</translation>
    </message>
    <message>
        <source>OpenTelemetry</source>
        <translation>OpenTelemetry</translation>
    </message>
    <message>
        <source>Send metrics to</source>
        <translation>Надсилати метрики на</translation>
    </message>
    <message>
        <source>The address of a collector that speaks OTLP over HTTP, with http:// or https://, without user name. Empty: nothing is sent.</source>
        <translation>Адреса збирача, що розуміє OTLP через HTTP, з http:// або https://, без імені користувача. Порожньо: нічого не надсилається.</translation>
    </message>
    <message>
        <source>This is no address that metrics can be sent to. Keys go into the headers.</source>
        <translation>На таку адресу не можна надсилати метрики. Ключі вказуються в заголовках.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>What the collector wants to see, as name=value,name=value. Commas and percent signs in a value are written as %2C and %25.</source>
        <translation>Що хоче бачити збирач, у вигляді ім’я=значення,ім’я=значення. Коми та відсотки у значенні пишуться як %2C і %25.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нічого</translation>
    </message>
    <message>
        <source>Write headers as name=value,name=value.</source>
        <translation>Пишіть заголовки у вигляді ім’я=значення,ім’я=значення.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Кожні</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Trace one piece in</source>
        <translation>Відстежувати одну частину з</translation>
    </message>
    <message>
        <source>Its life from request to disk goes to the collector as a trace, without names and addresses.</source>
        <translation>Її шлях від запиту до диска йде збирачу як траса, без імен та адрес.</translation>
    </message>
    <message>
        <source>No traces</source>
        <translation>Без трас</translation>
    </message>
</context>
<context>
    <name>freshet::ui::MoveFlow</name>
    <message>
        <source>Move the files of %1 to</source>
        <translation>Перемістити файли %1 до</translation>
    </message>
    <message numerus="yes">
        <source>Move the files of %n torrents to</source>
        <translation>
            <numerusform>Перемістити файли %n торента до</numerusform>
            <numerusform>Перемістити файли %n торентів до</numerusform>
            <numerusform>Перемістити файли %n торентів до</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder with the files of %1</source>
        <translation>Тека з файлами %1</translation>
    </message>
    <message>
        <source>The files of %1 stay where they are. %2</source>
        <extracomment>%1 is a torrent, %2 says what went wrong</extracomment>
        <translation>Файли %1 лишаються на місці. %2</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Вибрати іншу теку…</translation>
    </message>
    <message>
        <source>A file or folder cannot be called %1.</source>
        <translation>Файл або тека не може називатися %1.</translation>
    </message>
    <message>
        <source>Nothing was renamed to %1. %2</source>
        <extracomment>%1 is a name, %2 says what went wrong</extracomment>
        <translation>Нічого не перейменовано на %1. %2</translation>
    </message>
    <message>
        <source>No torrent of %1 is in another folder.</source>
        <extracomment>%1 is a category</extracomment>
        <translation>Жоден торент із %1 не лежить в іншій теці.</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents of %1 are moved to %2.</source>
        <extracomment>%1 is a category, %2 a folder</extracomment>
        <translation>
            <numerusform>Файли %n торента з %1 переміщуються до %2.</numerusform>
            <numerusform>Файли %n торентів із %1 переміщуються до %2.</numerusform>
            <numerusform>Файли %n торентів із %1 переміщуються до %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Перемістити</translation>
    </message>
</context>
<context>
    <name>freshet::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Мережа</translation>
    </message>
    <message>
        <source>Incoming connections</source>
        <translation>Вхідні з’єднання</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Chosen by the system</source>
        <translation>Обирає система</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>An address of this computer, for example that of a VPN. All connections then use it; empty means any.</source>
        <translation>Адреса цього комп’ютера, наприклад у VPN. Тоді її використовують усі з’єднання; порожньо — будь-яка.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватність</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрування</translation>
    </message>
    <message>
        <source>Hides the protocol from the network in between. Peers that cannot encrypt are left out if it is required.</source>
        <translation>Приховує протокол від мережі на шляху. Якщо воно обов’язкове, піри без шифрування відкидаються.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Бажано</translation>
    </message>
    <message>
        <source>Require</source>
        <translation>Вимагати</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Трекери</translation>
    </message>
    <message>
        <source>Ask trackers for peers</source>
        <translation>Питати пірів у трекерів</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Чекати відповіді</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>A unit behind a number, with the space before it</extracomment>
        <translation> с</translation>
    </message>
    <message>
        <source>Random</source>
        <extracomment>A port by chance</extracomment>
        <translation>Випадковий</translation>
    </message>
    <message>
        <source>A port between %1 and %2 that is free now</source>
        <translation>Вільний зараз порт від %1 до %2</translation>
    </message>
    <message>
        <source>No free port was found.</source>
        <translation>Вільного порту не знайдено.</translation>
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
        <translation>%1 потребує уваги</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>%1 is complete</source>
        <translation>%1 завантажено повністю</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are complete</source>
        <translation>
            <numerusform>%n торент завантажено</numerusform>
            <numerusform>%n торенти завантажено</numerusform>
            <numerusform>%n торентів завантажено</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>Додано %1</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents were added</source>
        <translation>
            <numerusform>Додано %n торент</numerusform>
            <numerusform>Додано %n торенти</numerusform>
            <numerusform>Додано %n торентів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <source>Tell me, while the window is not active, that</source>
        <translation>Повідомляти, поки вікно не активне, що</translation>
    </message>
    <message>
        <source>A torrent is complete</source>
        <translation>торент завантажено повністю</translation>
    </message>
    <message>
        <source>Several within a few seconds are told together.</source>
        <translation>Кілька за пару секунд повідомляються разом.</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>щось не так</translation>
    </message>
    <message>
        <source>At most once in ten minutes for each torrent.</source>
        <translation>Не частіше разу на десять хвилин для торента.</translation>
    </message>
    <message>
        <source>A torrent was added</source>
        <translation>торент додано</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Зі звуком</translation>
    </message>
    <message>
        <source>For finished downloads and for what is wrong. The desktop plays it.</source>
        <translation>Для завершених завантажень і помилок. Його відтворює стільниця.</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>Звуковий файл</translation>
    </message>
    <message>
        <source>Empty means the sounds of the desktop.</source>
        <translation>Порожньо — звуки стільниці.</translation>
    </message>
    <message>
        <source>Sounds (%1)</source>
        <extracomment>A kind of files, for a file dialog</extracomment>
        <translation>Звуки (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>There is no such file. The desktop plays its own sounds.</source>
        <translation>Такого файлу немає. Стільниця відтворює власні звуки.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::OpenLinkDialog</name>
    <message>
        <source>Add link</source>
        <translation>Додати посилання</translation>
    </message>
    <message>
        <source>&amp;Magnet links, info hashes or addresses of torrent files, one a line:</source>
        <translation>&amp;Magnet-посилання, інфо-хеші або адреси торент-файлів, по одному в рядку:</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Далі</translation>
    </message>
    <message>
        <source>Add trackers</source>
        <translation>Додати трекери</translation>
    </message>
    <message>
        <source>Add&amp;resses of trackers, one a line:</source>
        <translation>Ад&amp;реси трекерів, по одній у рядку:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Додати</translation>
    </message>
    <message>
        <source>Add peers</source>
        <translation>Додати пірів</translation>
    </message>
    <message>
        <source>Add&amp;resses of peers with their ports, one a line:</source>
        <translation>Ад&amp;реси пірів із портами, по одній у рядку:</translation>
    </message>
    <message>
        <source>Edit tracker</source>
        <translation>Зміна трекера</translation>
    </message>
    <message>
        <source>Add&amp;ress of the tracker:</source>
        <translation>Ад&amp;реса трекера:</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Змінити</translation>
    </message>
</context>
<context>
    <name>freshet::ui::OverviewTab</name>
    <message>
        <source>Speed of the last minute</source>
        <translation>Швидкість за останню хвилину</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>↓ %1, ↑ %2</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без межі</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>All of a size is still to be downloaded.</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Завантажено</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Обмежує</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Лишилося часу</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Втрачено</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Піри</translation>
    </message>
    <message>
        <source>%1 connected, %2 known, %3 seeds</source>
        <translation>%1 підключено, %2 відомо, %3 сідів</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Доступність</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 копій</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>%1, %2 uploaded</source>
        <translation>%1, віддано %2</translation>
    </message>
    <message>
        <source>Next announce</source>
        <translation>Наступне оголошення</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>через %1</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Зберегти в</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Частини</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Межі</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Додано</translation>
    </message>
    <message>
        <source>Last read back</source>
        <translation>Останнє читання</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Вибрано</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n торент</numerusform>
            <numerusform>%n торенти</numerusform>
            <numerusform>%n торентів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 підключено</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Віддано</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Waiting to be written</source>
        <translation>Чекає запису</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 завантаження</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 віддача</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Різні</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>ще %1</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>відомо %1</translation>
    </message>
    <message>
        <source>%1 connected, %2 known</source>
        <translation>під’єднано %1, відомо %2</translation>
    </message>
    <message>
        <source>change</source>
        <translation>змінити</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PathEdit</name>
    <message>
        <source>Choose a folder</source>
        <translation>Вибір теки</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Огляд…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Вибрати файл</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeerInspector</name>
    <message>
        <source>Speed of this peer</source>
        <translation>Швидкість цього піра</translation>
    </message>
    <message>
        <source>About this peer</source>
        <translation>Про цього піра</translation>
    </message>
    <message>
        <source>Time that the chart shows</source>
        <translation>Час на графіку</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 хв</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 хв</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 год</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 год</translation>
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
        <translation>Межі: %1</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Як у налаштуваннях</translation>
    </message>
    <message>
        <source>&amp;Download limit</source>
        <translation>Межа &amp;завантаження</translation>
    </message>
    <message>
        <source>&amp;Upload limit</source>
        <translation>Межа &amp;віддачі</translation>
    </message>
    <message>
        <source>They also hold when the peer comes back, as long as the torrent runs.</source>
        <translation>Діють і тоді, коли пір повернеться, доки торент працює.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeerTableModel</name>
    <message>
        <source>Snubbed</source>
        <translation>Зволікає</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>В обидва боки</translation>
    </message>
    <message>
        <source>Sending to us</source>
        <translation>Віддає нам</translation>
    </message>
    <message>
        <source>Optimistic</source>
        <translation>На пробу</translation>
    </message>
    <message>
        <source>We send</source>
        <translation>Віддаємо ми</translation>
    </message>
    <message>
        <source>Chokes us</source>
        <translation>Не віддає нам</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Готовий віддавати</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Не зацікавлений</translation>
    </message>
    <message>
        <source>The peer connected to us.</source>
        <translation>Пір сам підключився до нас.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>З’єднання зашифроване.</translation>
    </message>
    <message>
        <source>It has everything.</source>
        <translation>У нього є все.</translation>
    </message>
    <message>
        <source>It has pieces that are missing here.</source>
        <translation>У нього є частини, яких тут бракує.</translation>
    </message>
    <message>
        <source>It does not send to us now.</source>
        <translation>Зараз він нам не віддає.</translation>
    </message>
    <message>
        <source>It wants pieces from us.</source>
        <translation>Він хоче частин від нас.</translation>
    </message>
    <message>
        <source>We do not send to it now.</source>
        <translation>Зараз ми йому не віддаємо.</translation>
    </message>
    <message>
        <source>It is tried out as a receiver.</source>
        <translation>Його випробовують як отримувача.</translation>
    </message>
    <message>
        <source>It was asked and has not sent for a while.</source>
        <translation>У нього просили, але він давно нічого не надсилав.</translation>
    </message>
    <message>
        <source>From a tracker</source>
        <translation>Від трекера</translation>
    </message>
    <message>
        <source>From the magnet link</source>
        <translation>Із magnet-посилання</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Додано вручну</translation>
    </message>
    <message>
        <source>Connected to us</source>
        <translation>Підключився до нас</translation>
    </message>
    <message>
        <source>From another peer</source>
        <translation>Від іншого піра</translation>
    </message>
    <message>
        <source>From the DHT</source>
        <translation>Із DHT</translation>
    </message>
    <message>
        <source>From the local network</source>
        <translation>Із локальної мережі</translation>
    </message>
    <message>
        <source>Known from last time</source>
        <translation>Відомий із минулого разу</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <extracomment>Milliseconds.</extracomment>
        <translation>%1&#xa0;мс</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Requests in flight / allowed.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Зашифровано</translation>
    </message>
    <message>
        <source>
Own limit: %1</source>
        <translation>
Власна межа: %1</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <translation>%1 з %2 дозволених</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Завант.</translation>
    </message>
    <message>
        <source>60&#xa0;s</source>
        <translation>60&#xa0;с</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Віддача</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Має</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Затримка</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>У дорозі</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Завантажено</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Віддано</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Частини</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрування</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Підключений</translation>
    </message>
    <message>
        <source>Choked us</source>
        <translation>Не віддавав нам</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Перший байт</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Запізнилися</translation>
    </message>
    <message>
        <source>Cancels</source>
        <translation>Скасування</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Відмови</translation>
    </message>
    <message>
        <source>Peak down</source>
        <translation>Пік завант.</translation>
    </message>
    <message>
        <source>Peak up</source>
        <translation>Пік віддачі</translation>
    </message>
    <message>
        <source>How long the peer has choked us while we wanted pieces from it.</source>
        <translation>Скільки часу пір нам не віддавав, хоча ми хотіли від нього частин.</translation>
    </message>
    <message>
        <source>From a request to the end of its block: median of the last 20.</source>
        <translation>Від запиту до кінця його блоку: медіана останніх 20.</translation>
    </message>
    <message>
        <source>From a request to the first byte of its block: median of the last 20.</source>
        <translation>Від запиту до першого байта його блоку: медіана останніх 20.</translation>
    </message>
    <message>
        <source>Requests that were given to other peers because they took too long.</source>
        <translation>Запити, передані іншим пірам, бо тривали задовго.</translation>
    </message>
    <message>
        <source>Taken back by us: %1
By the peer: %2</source>
        <translation>Відкликано нами: %1
Піром: %2</translation>
    </message>
    <message>
        <source>Refused by us: %1
By the peer: %2</source>
        <translation>Відхилено нами: %1
Піром: %2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Межа</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>приймання %1, віддача %2</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>віддача %1</translation>
    </message>
    <message>
        <source>Snubbed, %1</source>
        <extracomment>State of a peer that does not send what was asked for, and how long that is so.</extracomment>
        <translation>Зволікає, %1</translation>
    </message>
    <message>
        <source>Down in the last 60&#xa0;s
Lowest: %1
Average: %2
Highest: %3</source>
        <translation>Приймання за останні 60&#xa0;с
Найменше: %1
Середнє: %2
Найбільше: %3</translation>
    </message>
    <message>
        <source>Connected for %1.</source>
        <translation>Під’єднано %1.</translation>
    </message>
    <message>
        <source>It choked us %1 of that time.</source>
        <translation>З них %1 не давав нам даних.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n pieces from it.</source>
        <translation>
            <numerusform>Від нього завантажується %n частина.</numerusform>
            <numerusform>Від нього завантажуються %n частини.</numerusform>
            <numerusform>Від нього завантажуються %n частин.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were late and went to others.</source>
        <translation>
            <numerusform>%n запит спізнився й пішов іншим.</numerusform>
            <numerusform>%n запити спізнилися й пішли іншим.</numerusform>
            <numerusform>%n запитів спізнилися й пішли іншим.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from it, %2 to it.</source>
        <translation>%1 від нього, %2 йому.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n pieces from it: %1.</source>
        <extracomment>%1 is their numbers: &quot;212, 215 and 389&quot;</extracomment>
        <translation>
            <numerusform>Від нього завантажується %n частина: %1.</numerusform>
            <numerusform>Від нього завантажуються %n частини: %1.</numerusform>
            <numerusform>Від нього завантажуються %n частин: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed pieces</source>
        <translation>Хибні частини</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Ознаки</translation>
    </message>
    <message>
        <source>It has pieces that are missing here, and sends what it is asked for.</source>
        <translation>Він має частини, яких тут бракує, і віддає те, про що просять.</translation>
    </message>
    <message>
        <source>It has pieces that are missing here, and does not send them now.</source>
        <translation>Він має частини, яких тут бракує, і зараз їх не віддає.</translation>
    </message>
    <message>
        <source>It wants pieces from us, and gets them.</source>
        <translation>Він хоче частини від нас і отримує їх.</translation>
    </message>
    <message>
        <source>It wants pieces from us, and does not get them now.</source>
        <translation>Він хоче частини від нас і зараз їх не отримує.</translation>
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
Усі дозволені запити весь час у дорозі, і їх замало для такої відстані: пір міг би віддавати більше.</translation>
    </message>
    <message>
        <source>Pieces with parts from this peer that turned out to be damaged. Other peers may have caused it.</source>
        <translation>Частини з внеском цього піра, що виявилися пошкодженими. Причиною можуть бути й інші піри.</translation>
    </message>
    <message>
        <source>%1, always full</source>
        <translation>%1, завжди повно</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeersTab</name>
    <message>
        <source>No peers are connected.</source>
        <translation>Немає підключених пірів.</translation>
    </message>
    <message>
        <source>Announce now</source>
        <translation>Оголосити зараз</translation>
    </message>
    <message>
        <source>Add peers…</source>
        <translation>Додати пірів…</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Піри</translation>
    </message>
    <message numerus="yes">
        <source>%n banned peers…</source>
        <translation>
            <numerusform>%n заборонений пір…</numerusform>
            <numerusform>%n заборонені піри…</numerusform>
            <numerusform>%n заборонених пірів…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копіювати адресу</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Копіювати рядок</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Межі…</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Show more of the peer that is selected</source>
        <translation>Показати більше про вибраного піра</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Інша…</translation>
    </message>
    <message>
        <source>Limit down</source>
        <translation>Межа приймання</translation>
    </message>
    <message>
        <source>Limit each down</source>
        <translation>Межа приймання для кожного</translation>
    </message>
    <message>
        <source>Limit up</source>
        <translation>Межа віддачі</translation>
    </message>
    <message>
        <source>Limit each up</source>
        <translation>Межа віддачі для кожного</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>Показати графік</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Від’єднати</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n peers</source>
        <translation>
            <numerusform>Від’єднати %n піра</numerusform>
            <numerusform>Від’єднати %n пірів</numerusform>
            <numerusform>Від’єднати %n пірів</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection. The peer may come back.</source>
        <translation>Закриває з’єднання. Пір може повернутися.</translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the peer for a week.</source>
        <translation>Закриває з’єднання і тиждень не має справи з піром.</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Копіювати адреси</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Копіювати рядки</translation>
    </message>
    <message>
        <source>Show its pieces</source>
        <translation>Показати його частини</translation>
    </message>
    <message>
        <source>Select one torrent to see its peers.</source>
        <translation>Виберіть один торент, щоб побачити його пірів.</translation>
    </message>
    <message>
        <source>Block for this session</source>
        <translation>Заборонити до виходу</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for this session</source>
        <translation>
            <numerusform>Заборонити %n піра до виходу</numerusform>
            <numerusform>Заборонити %n пірів до виходу</numerusform>
            <numerusform>Заборонити %n пірів до виходу</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the peer until Freshet quits.</source>
        <translation>Розриває з’єднання і не має справ із піром до виходу з Freshet.</translation>
    </message>
    <message>
        <source>Block for a week</source>
        <translation>Заборонити на тиждень</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for a week</source>
        <translation>
            <numerusform>Заборонити %n піра на тиждень</numerusform>
            <numerusform>Заборонити %n пірів на тиждень</numerusform>
            <numerusform>Заборонити %n пірів на тиждень</numerusform>
        </translation>
    </message>
    <message>
        <source>Block for ever…</source>
        <translation>Заборонити назавжди…</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for ever…</source>
        <translation>
            <numerusform>Заборонити %n піра назавжди…</numerusform>
            <numerusform>Заборонити %n пірів назавжди…</numerusform>
            <numerusform>Заборонити %n пірів назавжди…</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the address of the peer until you lift the ban.</source>
        <translation>Розриває з’єднання і не має справ з адресою піра, доки ви не знімете заборону.</translation>
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
        <translation>%1. Натисніть, щоб виділити їх.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PieceMap</name>
    <message>
        <source>Piece map</source>
        <translation>Карта частин</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>У дорозі</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>Є</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Збій</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Piece %1 of %2</source>
        <translation>Частина %1 з %2</translation>
    </message>
    <message>
        <source>no connected peer has it</source>
        <translation>її не має жоден підключений пір</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s) have it</source>
        <translation>
            <numerusform>має %n пір</numerusform>
            <numerusform>мають %n піри</numerusform>
            <numerusform>мають %n пірів</numerusform>
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
        <translation>Частини</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The address of a peer and how much of the torrent it has: &quot;10.77.0.3:51001 · 84 %&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which pieces stand out: all, those of a file, or those that a peer has</source>
        <translation>Які частини виділено: усі, частини файлу чи ті, що має пір</translation>
    </message>
    <message>
        <source>All pieces</source>
        <translation>Усі частини</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Частини файлу %1</translation>
    </message>
    <message>
        <source>Pieces that %1 has</source>
        <extracomment>%1 is the address of a peer</extracomment>
        <translation>Частини, які має %1</translation>
    </message>
    <message>
        <source>Pieces of a &amp;file</source>
        <translation>Частини &amp;файлу</translation>
    </message>
    <message>
        <source>Pieces that a &amp;peer has</source>
        <translation>Частини, які має &amp;пір</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n blocks</source>
        <extracomment>Of a piece that is being fetched: &quot;11 of 16 blocks&quot;</extracomment>
        <translation>
            <numerusform>%1 з %n блоку</numerusform>
            <numerusform>%1 з %n блоків</numerusform>
            <numerusform>%1 з %n блоків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 and %n more</source>
        <extracomment>&quot;11 of 16 blocks from 10.77.0.3:51001 and 2 more&quot;: %1 is &quot;11 of 16 blocks&quot;</extracomment>
        <translation>
            <numerusform>%1 від %2 і ще %n</numerusform>
            <numerusform>%1 від %2 і ще %n</numerusform>
            <numerusform>%1 від %2 і ще %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n blocks from %2</source>
        <extracomment>&quot;11 of 16 blocks from 10.77.0.3:51001&quot;</extracomment>
        <translation>
            <numerusform>%1 з %n блоку від %2</numerusform>
            <numerusform>%1 з %n блоків від %2</numerusform>
            <numerusform>%1 з %n блоків від %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <extracomment>Files that a piece belongs to</extracomment>
        <translation>
            <numerusform>%1 (і ще %n)</numerusform>
            <numerusform>%1 (і ще %n)</numerusform>
            <numerusform>%1 (і ще %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;file</source>
        <translation>Показати &amp;файл</translation>
    </message>
    <message>
        <source>Its files are not known yet.</source>
        <translation>Її файли ще не відомі.</translation>
    </message>
    <message>
        <source>&amp;Copy piece number</source>
        <translation>&amp;Копіювати номер частини</translation>
    </message>
    <message>
        <source>Only a piece that is missing can be fetched.</source>
        <translation>Завантажити можна лише частину, якої немає.</translation>
    </message>
    <message>
        <source>The torrent is not downloading.</source>
        <translation>Торент не завантажується.</translation>
    </message>
    <message>
        <source>Fetch this f&amp;irst</source>
        <translation>Завантажити &amp;першою</translation>
    </message>
    <message>
        <source>Check this piece &amp;again</source>
        <translation>Перевірити цю частину &amp;знову</translation>
    </message>
    <message>
        <source>Only a piece that is there can be checked.</source>
        <translation>Перевірити можна лише частину, яка є.</translation>
    </message>
    <message>
        <source>Bar of file &amp;boundaries</source>
        <translation>Смуга &amp;меж файлів</translation>
    </message>
    <message>
        <source>A third bar above the map shows where each file begins.</source>
        <translation>Третя смуга над картою показує, де починається кожен файл.</translation>
    </message>
    <message>
        <source>Cell si&amp;ze</source>
        <extracomment>How large the cells of the map are</extracomment>
        <translation>&amp;Розмір клітинок</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <extracomment>Cells as large as can be without scrolling</extracomment>
        <translation>&amp;Вмістити</translation>
    </message>
    <message>
        <source>%1&#xa0;px</source>
        <extracomment>Size of a cell in pixels</extracomment>
        <translation>%1 пкс</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PriorityDelegate</name>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
</context>
<context>
    <name>freshet::ui::QuitQuestion</name>
    <message>
        <source>The files of %1 are being moved: that stops, and what is in the new folder already goes back.</source>
        <translation>Файли %1 переміщуються: це зупиниться, а те, що вже в новій теці, повернеться.</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents are being moved: that stops, and what is in the new folder already goes back.</source>
        <translation>
            <numerusform>Файли %n торента переміщуються: це зупиниться, а те, що вже в новій теці, повернеться.</numerusform>
            <numerusform>Файли %n торентів переміщуються: це зупиниться, а те, що вже в новій теці, повернеться.</numerusform>
            <numerusform>Файли %n торентів переміщуються: це зупиниться, а те, що вже в новій теці, повернеться.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being checked: that stops, and begins again at the next start.</source>
        <translation>%1 перевіряється: це зупиниться й почнеться знову під час наступного запуску.</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are being checked: that stops, and begins again at the next start.</source>
        <translation>
            <numerusform>Перевіряється %n торент: це зупиниться й почнеться знову під час наступного запуску.</numerusform>
            <numerusform>Перевіряються %n торенти: це зупиниться й почнеться знову під час наступного запуску.</numerusform>
            <numerusform>Перевіряються %n торентів: це зупиниться й почнеться знову під час наступного запуску.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloads and uploads go on at the next start.</source>
        <translation>Завантаження й віддавання продовжаться під час наступного запуску.</translation>
    </message>
    <message>
        <source>Quit Freshet</source>
        <translation>Вихід із Freshet</translation>
    </message>
    <message>
        <source>Quit now?</source>
        <translation>Вийти зараз?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Працювати далі</translation>
    </message>
</context>
<context>
    <name>freshet::ui::QuotaEdit</name>
    <message>
        <source>Download quota</source>
        <translation>Квота завантаження</translation>
    </message>
    <message>
        <source>Upload quota</source>
        <translation>Квота віддачі</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Квота</translation>
    </message>
    <message>
        <source>No quota</source>
        <translation>Без квоти</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>На день</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>На тиждень</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>На місяць</translation>
    </message>
    <message>
        <source>When most of the quota is used</source>
        <translation>Коли витрачено більшу частину</translation>
    </message>
    <message>
        <source>Spread the rest evenly</source>
        <translation>Розподілити решту</translation>
    </message>
    <message>
        <source>Pause when all is used</source>
        <translation>Пауза, коли витрачено все</translation>
    </message>
    <message>
        <source>Down </source>
        <translation>Завантаження </translation>
    </message>
    <message>
        <source>Up </source>
        <translation>Віддача </translation>
    </message>
    <message>
        <source>&#xa0;GB</source>
        <translation>&#xa0;ГБ</translation>
    </message>
</context>
<context>
    <name>freshet::ui::RateEdit</name>
    <message>
        <source>For example 500k, 1.5M or 20 Mbit/s. Empty means no limit.</source>
        <translation>Наприклад 500k, 1.5M або 20 Mbit/s. Порожньо — без межі.</translation>
    </message>
    <message>
        <source>This is not a rate. Write for example 500k or 2 MiB/s.</source>
        <translation>Це не швидкість. Напишіть, наприклад, 500k або 2 MiB/s.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::RateTermsEdit</name>
    <message>
        <source>Download</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Віддача</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Межа</translation>
    </message>
    <message>
        <source>&amp;Guaranteed</source>
        <translation>&amp;Гарантія</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Вага</translation>
    </message>
    <message>
        <source>%1 limit</source>
        <extracomment>%1 is &quot;Download&quot; or &quot;Upload&quot;</extracomment>
        <translation>%1: межа</translation>
    </message>
    <message>
        <source>%1, guaranteed rate</source>
        <translation>%1, гарантована швидкість</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Нічого</translation>
    </message>
    <message>
        <source>While a limit is shared, this rate comes first, if it can be used.</source>
        <translation>Коли межу ділять, ця швидкість надається першою, якщо її можна використати.</translation>
    </message>
    <message>
        <source>%1, weight</source>
        <translation>%1, вага</translation>
    </message>
    <message>
        <source>&#xa0;%</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>As its torrents</source>
        <translation>Як у його торентів</translation>
    </message>
    <message>
        <source>How much of a shared limit this gets, compared with others: twice the weight, twice the rate.</source>
        <translation>Скільки дістається від спільної межі порівняно з іншими: удвічі більша вага — удвічі більша швидкість.</translation>
    </message>
    <message>
        <source>Empty means as the settings say for each torrent.</source>
        <translation>Порожньо — як у налаштуваннях для кожного торента.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::RemoveFilesDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>Перемістити до &amp;смітника</translation>
    </message>
    <message>
        <source>Remove and delete files</source>
        <translation>Прибрати й видалити файли</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n torrents and delete their files?</source>
        <translation>
            <numerusform>Прибрати %n торент і видалити його файли?</numerusform>
            <numerusform>Прибрати %n торенти й видалити їхні файли?</numerusform>
            <numerusform>Прибрати %n торентів і видалити їхні файли?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 на диску</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>У %1</translation>
    </message>
    <message>
        <source>&amp;Delete files</source>
        <translation>&amp;Видалити файли</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SelectionMenus</name>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Кате&amp;горія</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Мітки</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>П&amp;ріоритет</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Межі</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Завантаження</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Віддача</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>Не вибрано жодного торента.</translation>
    </message>
    <message>
        <source>%1 of the %2 selected torrents</source>
        <translation>%1 з %2 вибраних торентів</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Немає</translation>
    </message>
    <message>
        <source>Ne&amp;w category…</source>
        <translation>Нова &amp;категорія…</translation>
    </message>
    <message>
        <source>Ne&amp;w tag…</source>
        <translation>Нова &amp;мітка…</translation>
    </message>
    <message>
        <source>change of priority</source>
        <translation>зміна пріоритету</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>&amp;Високий</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Звичайний</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>&amp;Низький</translation>
    </message>
    <message>
        <source>change of limits</source>
        <translation>зміна меж</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Інший…</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SettingListModel</name>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is the value of a setting</extracomment>
        <translation>%1, змінено</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Типово</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Що робить</translation>
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
        <translation>Будь-яка</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>«%1» — не IP-адреса.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нічого</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Повернути типове</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Повернути %1</translation>
    </message>
    <message>
        <source>Not changed: there is no folder %1, and none can be made there.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Не змінено: теки %1 немає, і створити її там не можна.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Пошук налаштувань</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>&amp;Reset page</source>
        <translation>&amp;Повернути сторінку</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Немає налаштувань, що відповідають «%1».</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ShareLimitsEdit</name>
    <message>
        <source>No goal</source>
        <translation>Немає мети</translation>
    </message>
    <message>
        <source>Seeds do not count</source>
        <translation>Сіди не враховуються</translation>
    </message>
    <message>
        <source>&amp;Ratio</source>
        <translation>&amp;Рейтинг</translation>
    </message>
    <message>
        <source>&amp;Minutes of seeding</source>
        <translation>&amp;Хвилини роздавання</translation>
    </message>
    <message>
        <source>Minutes &amp;without upload</source>
        <translation>Хвилини &amp;без віддачі</translation>
    </message>
    <message>
        <source>Not &amp;below so many seeds</source>
        <translation>Не &amp;нижче стількох сідів</translation>
    </message>
    <message>
        <source>&amp;Then it</source>
        <translation>&amp;Тоді він</translation>
    </message>
    <message>
        <source>&amp;Slow upload</source>
        <translation>&amp;Повільна віддача</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>зупиняється</translation>
    </message>
    <message>
        <source>goes on slowly</source>
        <translation>продовжує повільно</translation>
    </message>
    <message>
        <source>is removed from the list</source>
        <translation>прибирається зі списку</translation>
    </message>
    <message>
        <source>becomes a super seed</source>
        <translation>стає суперсідом</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SharingPage</name>
    <message>
        <source>Sharing</source>
        <translation>Роздавання</translation>
    </message>
    <message>
        <source>&amp;No own limits</source>
        <translation>&amp;Без власних меж</translation>
    </message>
    <message>
        <source>Whom to serve</source>
        <translation>Кого обслуговувати</translation>
    </message>
    <message>
        <source>While seeding, first</source>
        <translation>Під час роздавання спершу</translation>
    </message>
    <message>
        <source>In every choice but the first some peers are tried out that would not be served.</source>
        <translation>У всіх варіантах, крім першого, випробовують і пірів, до яких черга не дійшла б.</translation>
    </message>
    <message>
        <source>Everyone in turn</source>
        <translation>Усіх по черзі</translation>
    </message>
    <message>
        <source>Who takes most</source>
        <translation>Хто бере найбільше</translation>
    </message>
    <message>
        <source>Who passes on what it gets</source>
        <translation>Хто передає отримане далі</translation>
    </message>
    <message>
        <source>Who has just begun or is nearly done</source>
        <translation>Хто щойно почав або майже закінчив</translation>
    </message>
    <message>
        <source>&amp;Limits for</source>
        <translation>&amp;Межі для</translation>
    </message>
    <message>
        <source>Limits for</source>
        <translation>Межі для</translation>
    </message>
    <message>
        <source>Choose a category, or type the name of one, to give it limits of its own.</source>
        <translation>Виберіть категорію або введіть її назву, щоб задати їй власні межі.</translation>
    </message>
    <message>
        <source>The category follows the limits for all torrents again.</source>
        <translation>Категорія знову дотримується меж усіх торентів.</translation>
    </message>
    <message>
        <source>Seeding is enough after</source>
        <translation>Роздавання достатньо після</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Uploaded compared with downloaded: 2 means that twice as much was sent as received.</source>
        <translation>Відношення відданого до завантаженого: 2 — віддано вдвічі більше, ніж отримано.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Немає мети</translation>
    </message>
    <message>
        <source>Minutes of seeding</source>
        <translation>Хвилини роздавання</translation>
    </message>
    <message>
        <source>Minutes without upload</source>
        <translation>Хвилини без віддачі</translation>
    </message>
    <message>
        <source>Time spent seeding in which nobody wanted anything.</source>
        <translation>Час роздавання, коли ніхто нічого не хотів.</translation>
    </message>
    <message>
        <source>But not while there are fewer seeds than</source>
        <translation>Але не доки сідів менше ніж</translation>
    </message>
    <message>
        <source>This client counts as one of them. Trackers say how many there are.</source>
        <translation>Цей клієнт теж рахується. Скільки їх, кажуть трекери.</translation>
    </message>
    <message>
        <source>Seeds do not count</source>
        <translation>Сіди не враховуються</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Що тоді відбувається</translation>
    </message>
    <message>
        <source>The torrent</source>
        <translation>Торент</translation>
    </message>
    <message>
        <source>Files are never removed.</source>
        <translation>Файли ніколи не видаляються.</translation>
    </message>
    <message>
        <source>Slow upload</source>
        <translation>Повільна віддача</translation>
    </message>
    <message>
        <source>For torrents that go on slowly.</source>
        <translation>Для торентів, що продовжують повільно.</translation>
    </message>
    <message>
        <source>All torrents</source>
        <translation>Усі торенти</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавіатурні скорочення</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавіша</translation>
    </message>
    <message>
        <source>Tab of the details</source>
        <extracomment>A key: &quot;Ctrl+1 to Ctrl+7&quot;</extracomment>
        <translation>Вкладка відомостей</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>List: open what is done, or show the overview</source>
        <translation>Список: відкрити завершене або показати огляд</translation>
    </message>
    <message>
        <source>Filter: clear it and go to the list</source>
        <translation>Фільтр: очистити й перейти до списку</translation>
    </message>
    <message>
        <source>Filter: go to the list</source>
        <translation>Фільтр: перейти до списку</translation>
    </message>
    <message>
        <source>Chart: the time that it shows</source>
        <translation>Графік: показаний час</translation>
    </message>
    <message>
        <source>Chart: read it</source>
        <translation>Графік: прочитати</translation>
    </message>
    <message>
        <source>← →, Home, End; Esc ends it</source>
        <translation>← →, Home, End; Esc завершує</translation>
    </message>
    <message>
        <source>Chart: freeze it</source>
        <translation>Графік: зупинити</translation>
    </message>
    <message>
        <source>Piece map: go to a piece</source>
        <translation>Карта частин: перейти до частини</translation>
    </message>
    <message>
        <source>%1, page keys, Home, End</source>
        <translation>%1, клавіші сторінок, Home, End</translation>
    </message>
    <message>
        <source>Piece map: larger, smaller, all of it</source>
        <translation>Карта частин: більша, менша, уся</translation>
    </message>
    <message>
        <source>Week schedule: go to a half hour; with Shift, select</source>
        <translation>Розклад: перейти до півгодини; з Shift вибрати</translation>
    </message>
    <message>
        <source>%1, Home, End</source>
        <translation>%1, Home, End</translation>
    </message>
    <message>
        <source>Week schedule: select everything</source>
        <translation>Розклад: вибрати все</translation>
    </message>
    <message>
        <source>Week schedule: choose the paint</source>
        <translation>Розклад: вибрати колір</translation>
    </message>
    <message>
        <source>Week schedule: paint what is selected</source>
        <translation>Розклад: зафарбувати вибране</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SidebarModel</name>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категорії</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Трекери</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Без категорії</translation>
    </message>
    <message>
        <source>No tracker</source>
        <translation>Без трекера</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A row of the sidebar for screen readers: name, number of torrents.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n torrent(s)</source>
        <translation>
            <numerusform>%n торент</numerusform>
            <numerusform>%n торенти</numerusform>
            <numerusform>%n торентів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::SidebarView</name>
    <message>
        <source>Filters</source>
        <translation>Фільтри</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedChart</name>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Завант.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Віддача</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Зберегти малюнок</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <extracomment>Filter of a file dialog.</extracomment>
        <translation>Малюнки (*.png)</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Копіювати малюнок</translation>
    </message>
    <message>
        <source>Copy data (CSV)</source>
        <translation>Копіювати дані (CSV)</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>Зберегти малюнок…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Показати таблицею</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Скинути масштаб</translation>
    </message>
    <message>
        <source>Overhead down</source>
        <translation>Накладні, приймання</translation>
    </message>
    <message>
        <source>Overhead up</source>
        <translation>Накладні, віддача</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedComparison</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n інший</numerusform>
            <numerusform>%n інші</numerusform>
            <numerusform>%n інших</numerusform>
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
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>Limits of all torrents together</source>
        <translation>Спільні межі всіх торентів</translation>
    </message>
    <message>
        <source>Download limit</source>
        <translation>Межа завантаження</translation>
    </message>
    <message>
        <source>Type a rate such as 500K, 2M or 20 mbit. Empty means no limit.</source>
        <translation>Введіть швидкість, наприклад 500K, 2M або 20 mbit. Порожньо — без межі.</translation>
    </message>
    <message>
        <source>Upload limit</source>
        <translation>Межа віддачі</translation>
    </message>
    <message>
        <source>Very low upload limits also slow down downloading.</source>
        <translation>Дуже низька межа віддачі сповільнює й завантаження.</translation>
    </message>
    <message>
        <source>Limits of each peer</source>
        <translation>Межі кожного піра</translation>
    </message>
    <message>
        <source>Download limit of a peer</source>
        <translation>Межа завантаження від піра</translation>
    </message>
    <message>
        <source>For peers without a limit of their own. Empty means no limit.</source>
        <translation>Для пірів без власної межі. Порожньо — без межі.</translation>
    </message>
    <message>
        <source>Upload limit of a peer</source>
        <translation>Межа віддачі пірові</translation>
    </message>
    <message>
        <source>Longest delay by uploads, ms</source>
        <translation>Найбільша затримка від віддачі, мс</translation>
    </message>
    <message>
        <source>When peers answer later than this because of what is sent to them, uploads slow down, so that others on the line do not wait.</source>
        <translation>Якщо піри через нашу віддачу відповідають пізніше, віддача сповільнюється, щоб інші на лінії не чекали.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Будь-яка</translation>
    </message>
    <message>
        <source>Limits count</source>
        <translation>Межі враховують</translation>
    </message>
    <message>
        <source>Headers of IP and TCP are estimated. Tooltips of speeds always show both.</source>
        <translation>Заголовки IP і TCP оцінюються. Підказки швидкостей завжди показують обидва значення.</translation>
    </message>
    <message>
        <source>Data of torrents</source>
        <translation>Дані торентів</translation>
    </message>
    <message>
        <source>Everything, with protocol and IP</source>
        <translation>Усе, з протоколом та IP</translation>
    </message>
    <message>
        <source>Follow the schedule</source>
        <translation>Дотримуватися розкладу</translation>
    </message>
    <message>
        <source>Each half hour of the week has its limits, by the clock of this computer.</source>
        <translation>Кожні пів години тижня мають свої межі, за годинником цього комп’ютера.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Розклад</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нічого</translation>
    </message>
    <message>
        <source>Quota of all torrents together</source>
        <translation>Спільна квота всіх торентів</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Рахувати</translation>
    </message>
    <message>
        <source>Everything that is moved counts, with protocol and IP. You are warned at 80 %.</source>
        <translation>Рахується все передане, з протоколом та IP. Попередження за 80 %.</translation>
    </message>
    <message>
        <source>Without a quota</source>
        <translation>Без квоти</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>За днями</translation>
    </message>
    <message>
        <source>By the week, from Monday</source>
        <translation>За тижнями, від понеділка</translation>
    </message>
    <message>
        <source>By the month</source>
        <translation>За місяцями</translation>
    </message>
    <message>
        <source>Download, GB</source>
        <translation>Завантаження, ГБ</translation>
    </message>
    <message>
        <source>Upload, GB</source>
        <translation>Віддача, ГБ</translation>
    </message>
    <message>
        <source>When most of it is used</source>
        <translation>Коли витрачено більшу частину</translation>
    </message>
    <message>
        <source>Spread the rest evenly over the period</source>
        <translation>Розподілити решту на період</translation>
    </message>
    <message>
        <source>Go on, and pause when all is used</source>
        <translation>Продовжувати й стати на паузу, коли витрачено все</translation>
    </message>
    <message>
        <source>Months begin on day</source>
        <translation>Місяць починається з числа</translation>
    </message>
    <message>
        <source>Slow mode and schedule</source>
        <translation>Повільний режим і розклад</translation>
    </message>
    <message>
        <source>Download limit in slow mode</source>
        <translation>Межа завантаження в повільному режимі</translation>
    </message>
    <message>
        <source>Of all torrents together, while slow mode is on.</source>
        <translation>Усіх торентів разом, доки ввімкнено повільний режим.</translation>
    </message>
    <message>
        <source>Upload limit in slow mode</source>
        <translation>Межа віддачі в повільному режимі</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Повільний режим</translation>
    </message>
    <message>
        <source>Its limits count instead of the usual ones, as long as there is no schedule.</source>
        <translation>Його межі діють замість звичайних, доки немає розкладу.</translation>
    </message>
    <message>
        <source>Limits of each torrent</source>
        <translation>Межі кожного торента</translation>
    </message>
    <message>
        <source>Download limit of a torrent</source>
        <translation>Межа завантаження торента</translation>
    </message>
    <message>
        <source>For torrents without a limit of their own. Empty means no limit.</source>
        <translation>Для торентів без власної межі. Порожньо — без межі.</translation>
    </message>
    <message>
        <source>Upload limit of a torrent</source>
        <translation>Межа віддачі торента</translation>
    </message>
    <message>
        <source>Sharing and counting</source>
        <translation>Поділ і облік</translation>
    </message>
    <message>
        <source>Share between torrents</source>
        <translation>Ділити між торентами</translation>
    </message>
    <message>
        <source>How torrents divide a limit that is used up. What one of them cannot use goes to the others.</source>
        <translation>Як торенти ділять вичерпану межу. Чого не може використати один, те дістається іншим.</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Порівну</translation>
    </message>
    <message>
        <source>By priority (1:2:4)</source>
        <translation>За пріоритетом (1:2:4)</translation>
    </message>
    <message>
        <source>Limit local network too</source>
        <translation>Обмежувати й локальну мережу</translation>
    </message>
    <message>
        <source>Otherwise peers on the local network are as fast as they can be. A limit that is set for such a peer itself always holds.</source>
        <translation>Інакше піри локальної мережі працюють так швидко, як можуть. Межа, задана для самого такого піра, діє завжди.</translation>
    </message>
    <message>
        <source>Paint with the mouse, or with Space, arrows and Shift. Keys 1 to 5 choose the paint. A click on a day or an hour paints all of it.</source>
        <translation>Малюйте мишею або пробілом, стрілками та Shift. Клавіші 1–5 обирають колір. Клацання на дні чи годині зафарбовує все.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedPopover</name>
    <message>
        <source>Speed limits</source>
        <translation>Межі швидкості</translation>
    </message>
    <message>
        <source>Limits for everything</source>
        <translation>Межі для всього</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Завантаження</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Віддача</translation>
    </message>
    <message>
        <source>Very low upload limits also slow down downloading.</source>
        <translation>Дуже низька межа віддачі сповільнює й завантаження.</translation>
    </message>
    <message>
        <source>&amp;All limits…</source>
        <translation>&amp;Усі межі…</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>%1 is a rate such as 4.2 MiB/s</extracomment>
        <translation>зараз %1</translation>
    </message>
    <message>
        <source>Slo&amp;w mode</source>
        <translation>&amp;Повільний режим</translation>
    </message>
    <message>
        <source>How long slow mode is on</source>
        <translation>Скільки триває повільний режим</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Edit the schedule</source>
        <translation>Змінити розклад</translation>
    </message>
    <message>
        <source>Schedule:</source>
        <translation>Розклад:</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>До %1</translation>
    </message>
    <message>
        <source>Until the schedule changes</source>
        <translation>До зміни за розкладом</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Доки не вимкну</translation>
    </message>
    <message numerus="yes">
        <source>For %n hours</source>
        <translation>
            <numerusform>На %n годину</numerusform>
            <numerusform>На %n години</numerusform>
            <numerusform>На %n годин</numerusform>
        </translation>
    </message>
    <message>
        <source>These &amp;torrents…</source>
        <translation>Ці &amp;торенти…</translation>
    </message>
    <message>
        <source>This &amp;torrent…</source>
        <translation>Цей &amp;торент…</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>Не вибрано жодного торента.</translation>
    </message>
    <message>
        <source>These &amp;peers…</source>
        <translation>Ці &amp;піри…</translation>
    </message>
    <message>
        <source>This &amp;peer…</source>
        <translation>Цей &amp;пір…</translation>
    </message>
    <message>
        <source>No peer is selected under Peers.</source>
        <translation>На вкладці «Піри» нікого не вибрано.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedTab</name>
    <message>
        <source>1 min</source>
        <translation>1 хв</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 хв</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 год</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 год</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Зупинити кадр</translation>
    </message>
    <message>
        <source>Hold the picture still. Recording goes on.</source>
        <translation>Картинка стоїть. Запис триває.</translation>
    </message>
    <message>
        <source>Speed of %1</source>
        <extracomment>%1 is a torrent&apos;s name or &quot;all torrents&quot;</extracomment>
        <translation>Швидкість: %1</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 днів</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дні</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>Nobody moves data yet.</source>
        <translation>Поки ніхто не передає даних.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>Payload and overhead</source>
        <translation>Дані й накладні витрати</translation>
    </message>
    <message>
        <source>With what protocol and an estimate of IP and TCP headers take on top</source>
        <translation>З тим, що займають протокол і, приблизно, заголовки IP і TCP</translation>
    </message>
    <message>
        <source>Show the download speed of peers, or of torrents, as lines of their own</source>
        <translation>Показати швидкість приймання пірів або торентів окремими лініями</translation>
    </message>
    <message>
        <source>Speeds to compare</source>
        <translation>Швидкості для порівняння</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatisticsFlow</name>
    <message>
        <source>Save the statistics</source>
        <translation>Зберегти статистику</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Категорія: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Мітка: %1</translation>
    </message>
    <message>
        <source>Tracker: %1</source>
        <translation>Трекер: %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Від %1</translation>
    </message>
    <message>
        <source>Torrents in the list</source>
        <translation>Торенти в списку</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatisticsWindow</name>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Зберегти як CSV…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 хв</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 хв</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 год</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 год</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Зупинити кадр</translation>
    </message>
    <message>
        <source>Hold the picture still. Recording goes on.</source>
        <translation>Зупинити зображення. Запис триває.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Цей сеанс</translation>
    </message>
    <message>
        <source>Nothing moves now.</source>
        <extracomment>%1 lists torrents with their speeds</extracomment>
        <translation>Зараз нічого не рухається.</translation>
    </message>
    <message>
        <source>Busiest torrents: %1</source>
        <translation>Найактивніші торенти: %1</translation>
    </message>
    <message>
        <source>Payload and overhead</source>
        <translation>Дані й накладні витрати</translation>
    </message>
    <message>
        <source>Show what protocol and headers take on top.</source>
        <translation>Показати, скільки додають протокол і заголовки.</translation>
    </message>
    <message>
        <source>Undo reset</source>
        <translation>Скасувати обнулення</translation>
    </message>
    <message>
        <source>&amp;Reset totals</source>
        <translation>&amp;Обнулити підсумки</translation>
    </message>
    <message>
        <source>Count all time as before.</source>
        <translation>Рахувати за весь час, як раніше.</translation>
    </message>
    <message>
        <source>Count the totals of everything from now on.</source>
        <translation>Рахувати підсумки всього від цього моменту.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatusBar</name>
    <message>
        <source>Free where new torrents are saved</source>
        <translation>Вільно там, де зберігаються нові торенти</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n торент</numerusform>
            <numerusform>%n торенти</numerusform>
            <numerusform>%n торентів</numerusform>
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
            <numerusform>вибрано %n</numerusform>
            <numerusform>вибрано %n</numerusform>
            <numerusform>вибрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Недоступний</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Не слухає</translation>
    </message>
    <message>
        <source>No port is open for incoming connections.</source>
        <translation>Для вхідних з’єднань не відкрито жодного порту.</translation>
    </message>
    <message>
        <source>Reachable, port %1</source>
        <translation>Доступний, порт %1</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Порт %1</translation>
    </message>
    <message>
        <source>Peers have connected to this port.</source>
        <translation>Піри підключалися до цього порту.</translation>
    </message>
    <message>
        <source>No peer has connected to this port yet. Downloads work all the same; they may be slower.</source>
        <translation>До цього порту ще ніхто не підключався. Завантаження все одно працює, але може бути повільніше.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>Вільно %1</translation>
    </message>
    <message>
        <source>Quota: %1</source>
        <extracomment>%1 is a part in per cent</extracomment>
        <translation>Квота: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A speed and its limit, such as &quot;4.9 MiB/s of 5 MiB/s&quot;</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1, без межі</translation>
    </message>
    <message>
        <source>Download speed and limit. Click to change the limit.</source>
        <translation>Швидкість і межа завантаження. Клацніть, щоб змінити межу.</translation>
    </message>
    <message>
        <source>Upload speed and limit. Click to change the limit.</source>
        <translation>Швидкість і межа віддачі. Клацніть, щоб змінити межу.</translation>
    </message>
    <message>
        <source>Delay by uploads: %1&#xa0;ms</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation>Затримка&#xa0;від&#xa0;віддачі:&#xa0;%1&#xa0;мс</translation>
    </message>
    <message>
        <source>Download speed: %1</source>
        <translation>Швидкість завантаження: %1</translation>
    </message>
    <message>
        <source>Upload speed: %1</source>
        <translation>Швидкість віддачі: %1</translation>
    </message>
    <message>
        <source>Download speed: %1, the limit is reached</source>
        <translation>Швидкість завантаження: %1, межі досягнуто</translation>
    </message>
    <message>
        <source>Upload speed: %1, the limit is reached</source>
        <translation>Швидкість віддачі: %1, межі досягнуто</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Межа %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без межі</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Зберігання</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>Нові файли</translation>
    </message>
    <message>
        <source>Reserve space</source>
        <translation>Резервувати місце</translation>
    </message>
    <message>
        <source>Full reservation keeps files in one piece, makes writing cheaper, and tells at the start whether there is room.</source>
        <translation>Повне резервування тримає файли одним шматком, здешевлює запис і відразу каже, чи вистачить місця.</translation>
    </message>
    <message>
        <source>No, files grow</source>
        <translation>Ні, файли ростуть</translation>
    </message>
    <message>
        <source>Sparse</source>
        <translation>Розріджено</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Повністю</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Пам’ять</translation>
    </message>
    <message>
        <source>Write buffer</source>
        <translation>Буфер запису</translation>
    </message>
    <message>
        <source>Pieces that are being received or wait for the disk. When it is full, peers are asked for no more until the disk has caught up.</source>
        <translation>Частини, які приймаються або чекають диска. Коли він повний, у пірів нічого не просять, доки диск не наздожене.</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>A unit behind a number, with the space before it</extracomment>
        <translation> МіБ</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Цілісність</translation>
    </message>
    <message>
        <source>Read back finished downloads</source>
        <translation>Перечитувати готові завантаження</translation>
    </message>
    <message>
        <source>A download counts as complete when this is done. A sample takes the borders of files and one piece in twenty; if it finds damage, everything is read.</source>
        <translation>Завантаження вважається завершеним після цього. Вибірка бере межі файлів і одну частину з двадцяти; якщо знайдено пошкодження, читається все.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Вибірка</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Download damaged pieces again</source>
        <translation>Завантажувати пошкоджені частини знову</translation>
    </message>
    <message>
        <source>If not, a torrent whose data is damaged on the disk stops and says so.</source>
        <translation>Якщо ні, торент із пошкодженими на диску даними зупиняється й повідомляє про це.</translation>
    </message>
    <message>
        <source>Days until idle torrents are read again</source>
        <translation>Днів до перечитування бездіяльних</translation>
    </message>
    <message>
        <source>Finds data that has changed on the disk since. Complete torrents are read slowly, while nobody downloads from them.</source>
        <translation>Знаходить дані, що змінилися на диску. Готові торенти читаються повільно, доки з них ніхто не завантажує.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не більше</translation>
    </message>
    <message>
        <source>What this reading takes of the disk.</source>
        <translation>Скільки це читання забирає в диска.</translation>
    </message>
    <message>
        <source>Keep free on each disk, GiB</source>
        <translation>Лишати вільним на диску, ГіБ</translation>
    </message>
    <message>
        <source>Downloads wait while less is free, and go on by themselves.</source>
        <translation>Завантаження чекають, поки вільно менше, і продовжуються самі.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Нічого</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TabPage</name>
    <message numerus="yes">
        <source>%n torrents are selected.</source>
        <translation>
            <numerusform>Вибрано %n торент.</numerusform>
            <numerusform>Вибрано %n торенти.</numerusform>
            <numerusform>Вибрано %n торентів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::TagFlow</name>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Нова мітка…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Пере&amp;йменувати…</translation>
    </message>
    <message>
        <source>&amp;Save path…</source>
        <translation>Тека &amp;збереження…</translation>
    </message>
    <message>
        <source>No save &amp;path of its own</source>
        <translation>Без власної &amp;теки</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>&amp;Межі…</translation>
    </message>
    <message>
        <source>Re&amp;move, torrents stay</source>
        <translation>При&amp;брати, торенти лишаються</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Нова мітка</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Назва мітки</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Перейменувати мітку</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Нова назва %1</translation>
    </message>
    <message>
        <source>Save torrents with %1 in</source>
        <translation>Зберігати торенти з міткою %1 в</translation>
    </message>
    <message>
        <source>change of the save path of the tag %1</source>
        <translation>зміна теки мітки %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TagLimitsDialog</name>
    <message>
        <source>Limits of %1</source>
        <translation>Межі: %1</translation>
    </message>
    <message>
        <source>They hold for all torrents with the tag together. For a torrent with several tags the limits of all of them hold.</source>
        <translation>Вони діють для всіх торентів з міткою разом. Для торента з кількома мітками діють межі всіх.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentActions</name>
    <message numerus="yes">
        <source>Resume &amp;all (%n)</source>
        <translation>
            <numerusform>Продовжити в&amp;се (%n)</numerusform>
            <numerusform>Продовжити в&amp;се (%n)</numerusform>
            <numerusform>Продовжити в&amp;се (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Усе на па&amp;узу</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n торент</numerusform>
            <numerusform>%n торенти</numerusform>
            <numerusform>%n торентів</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the order</source>
        <translation>зміна порядку</translation>
    </message>
    <message>
        <source>change of super seeding</source>
        <translation>зміна суперсіда</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>Не вибрано жодного торента.</translation>
    </message>
    <message>
        <source>What is selected runs already.</source>
        <translation>Вибране вже працює.</translation>
    </message>
    <message>
        <source>Nothing of what is selected runs.</source>
        <translation>З вибраного нічого не працює.</translation>
    </message>
    <message>
        <source>It is not complete yet.</source>
        <translation>Він ще не готовий.</translation>
    </message>
    <message>
        <source>Its file list is not known yet.</source>
        <translation>Список його файлів ще не відомий.</translation>
    </message>
    <message>
        <source>One at a time.</source>
        <translation>По одному за раз.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>%1 is what is undone, such as &quot;removal of Sintel&quot; or &quot;change of tags&quot;</extracomment>
        <translation>&amp;Скасувати: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Name in the list; files keep theirs</source>
        <translation>Назва у списку; файли зберігають свої</translation>
    </message>
    <message>
        <source>Save .torrent file</source>
        <translation>Зберегти .torrent-файл</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>Торент-файли (*.torrent)</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 не записано.</translation>
    </message>
    <message>
        <source>Its files are missing.</source>
        <translation>Його файлів немає.</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <extracomment>%1 is what is done again, such as &quot;removal of Sintel&quot; or &quot;change of tags&quot;</extracomment>
        <translation>Повторити: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>%1 cannot be opened yet: %2 of it is there.</source>
        <extracomment>%1 is a file or a torrent, %2 a percentage</extracomment>
        <translation>%1 поки не можна відкрити: є %2.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Відкрити теку</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentEdits</name>
    <message>
        <source>change of category</source>
        <translation>зміна категорії</translation>
    </message>
    <message>
        <source>change of tags</source>
        <translation>зміна міток</translation>
    </message>
    <message>
        <source>change of limits</source>
        <translation>зміна меж</translation>
    </message>
    <message>
        <source>move in the queue</source>
        <translation>переміщення в черзі</translation>
    </message>
    <message>
        <source>new name</source>
        <translation>нова назва</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>прибирання %1</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n torrents</source>
        <translation>
            <numerusform>прибирання %n торента</numerusform>
            <numerusform>прибирання %n торентів</numerusform>
            <numerusform>прибирання %n торентів</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1. Its files stay where they are.</source>
        <translation>%1 прибрано. Його файли лишаються на місці.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n torrents. Their files stay where they are.</source>
        <translation>
            <numerusform>Прибрано %n торент. Його файли лишаються на місці.</numerusform>
            <numerusform>Прибрано %n торенти. Їхні файли лишаються на місці.</numerusform>
            <numerusform>Прибрано %n торентів. Їхні файли лишаються на місці.</numerusform>
        </translation>
    </message>
    <message>
        <source>choice of files</source>
        <translation>вибір файлів</translation>
    </message>
    <message>
        <source>new trackers</source>
        <translation>нові трекери</translation>
    </message>
    <message>
        <source>removal of the category %1</source>
        <translation>прибирання категорії %1</translation>
    </message>
    <message>
        <source>new name of the category %1</source>
        <translation>нова назва категорії %1</translation>
    </message>
    <message>
        <source>Removed the category %1. Its torrents stay.</source>
        <translation>Категорію %1 прибрано. Її торенти лишаються.</translation>
    </message>
    <message>
        <source>block of %1</source>
        <translation>блокування %1</translation>
    </message>
    <message numerus="yes">
        <source>block of %n peers</source>
        <translation>
            <numerusform>блокування %n піра</numerusform>
            <numerusform>блокування %n пірів</numerusform>
            <numerusform>блокування %n пірів</numerusform>
        </translation>
    </message>
    <message>
        <source>immediate start</source>
        <translation>негайний запуск</translation>
    </message>
    <message>
        <source>return to the queue</source>
        <translation>повернення до черги</translation>
    </message>
    <message>
        <source>addition of %1</source>
        <translation>додавання %1</translation>
    </message>
    <message numerus="yes">
        <source>addition of %n torrents</source>
        <translation>
            <numerusform>додавання %n торента</numerusform>
            <numerusform>додавання %n торентів</numerusform>
            <numerusform>додавання %n торентів</numerusform>
        </translation>
    </message>
    <message>
        <source>move of the files of %1</source>
        <translation>переміщення файлів %1</translation>
    </message>
    <message numerus="yes">
        <source>move of the files of %n torrents</source>
        <translation>
            <numerusform>переміщення файлів %n торента</numerusform>
            <numerusform>переміщення файлів %n торентів</numerusform>
            <numerusform>переміщення файлів %n торентів</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the folder of %1</source>
        <translation>зміна теки %1</translation>
    </message>
    <message>
        <source>removal of the tag %1</source>
        <translation>прибирання мітки %1</translation>
    </message>
    <message>
        <source>new name of the tag %1</source>
        <translation>нова назва мітки %1</translation>
    </message>
    <message>
        <source>Removed the tag %1. Its torrents stay.</source>
        <translation>Мітку %1 прибрано. Її торенти лишаються.</translation>
    </message>
    <message>
        <source>new name of %1</source>
        <translation>нова назва %1</translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent until Freshet quits.</source>
        <translation>%1 заборонено для цього торента до виходу з Freshet.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent until Freshet quits.</source>
        <translation>
            <numerusform>%n піра заборонено для цього торента до виходу з Freshet.</numerusform>
            <numerusform>%n пірів заборонено для цього торента до виходу з Freshet.</numerusform>
            <numerusform>%n пірів заборонено для цього торента до виходу з Freshet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent for ever.</source>
        <translation>%1 заборонено для цього торента назавжди.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent for ever.</source>
        <translation>
            <numerusform>%n піра заборонено для цього торента назавжди.</numerusform>
            <numerusform>%n пірів заборонено для цього торента назавжди.</numerusform>
            <numerusform>%n пірів заборонено для цього торента назавжди.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent for a week.</source>
        <translation>%1 заборонено для цього торента на тиждень.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent for a week.</source>
        <translation>
            <numerusform>%n піра заборонено для цього торента на тиждень.</numerusform>
            <numerusform>%n пірів заборонено для цього торента на тиждень.</numerusform>
            <numerusform>%n пірів заборонено для цього торента на тиждень.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentFacts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментар</translation>
    </message>
    <message>
        <source>Info hash</source>
        <translation>Інфо-хеш</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Трекери</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Закритий</translation>
    </message>
    <message>
        <source>Yes: peers come from its trackers only</source>
        <translation>Так: піри лише з його трекерів</translation>
    </message>
    <message>
        <source>No: peers come from everywhere</source>
        <translation>Ні: піри звідусіль</translation>
    </message>
    <message>
        <source>What the torrent says of itself</source>
        <translation>Що торент каже про себе</translation>
    </message>
    <message>
        <source>Nothing is known of this torrent yet.</source>
        <translation>Про цей торент ще нічого не відомо.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentListView</name>
    <message>
        <source>Torrents</source>
        <translation>Торенти</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentOptionsDialog</name>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;З’єднання</translation>
    </message>
    <message>
        <source>Download in &amp;order</source>
        <translation>Завантажувати по &amp;порядку</translation>
    </message>
    <message>
        <source>&amp;Super seeding</source>
        <translation>С&amp;уперсід</translation>
    </message>
    <message>
        <source>&amp;Own share limits</source>
        <translation>&amp;Власні межі роздавання</translation>
    </message>
    <message>
        <source>Limits of %1</source>
        <translation>Межі: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нічого</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>Without a tick the limit of the settings counts.</source>
        <translation>Без позначки діє межа з налаштувань.</translation>
    </message>
    <message>
        <source>Pieces are fetched from first to last, so that media can be watched early.</source>
        <translation>Частини завантажуються від першої до останньої, щоб раніше почати перегляд.</translation>
    </message>
    <message>
        <source>Once complete, each peer hears of one piece at a time until others have it too, so that the first copies cost little upload.</source>
        <translation>Після завершення кожен пір дізнається про одну частину за раз, доки вона не з’явиться й в інших, щоб перші копії коштували мало віддачі.</translation>
    </message>
    <message>
        <source>Without a tick the limits of the category or the settings count.</source>
        <translation>Без позначки діють межі категорії або налаштувань.</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>К&amp;атегорія</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>К&amp;вота</translation>
    </message>
    <message>
        <source>&amp;Pieces in flight per peer</source>
        <translation>&amp;Частини в дорозі на піра</translation>
    </message>
    <message>
        <source>Without a tick the number of the settings counts.</source>
        <translation>Без позначки діє число з налаштувань.</translation>
    </message>
    <message>
        <source>Pieces in flight per peer</source>
        <translation>Частини в дорозі на піра</translation>
    </message>
    <message>
        <source>The values are those of the first one. What you do not change stays as it is in each torrent.</source>
        <translation>Показано значення першого. Чого ви не зміните, те залишиться в кожному торенті як є.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TrackerTableModel</name>
    <message>
        <source>Not asked yet</source>
        <translation>Ще не питали</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Опитування</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ні</translation>
    </message>
    <message numerus="yes">
        <source>Gave %n peer(s)</source>
        <translation>
            <numerusform>Дав %n піра</numerusform>
            <numerusform>Дав %n піри</numerusform>
            <numerusform>Дав %n пірів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Gave 41 peers&quot;; %2: &quot;12 s ago&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відмовив</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Відмовив: %1</translation>
    </message>
    <message>
        <source>Answers nonsense</source>
        <translation>Відповідає беззмістовно</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Не відповідає</translation>
    </message>
    <message>
        <source>Does not answer, try no. %1 in %2</source>
        <translation>Не відповідає, спроба № %1 через %2</translation>
    </message>
    <message>
        <source>%1
Tier %2</source>
        <translation>%1
Рівень %2</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Трекер</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Next announce</source>
        <translation>Наступне оголошення</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Сіди</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Піри</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Trackers of one tier stand in for each other; a further tier is for when those before it do not answer.</source>
        <translation>Трекери одного рівня заступають один одного; наступний рівень — на випадок, коли попередні не відповідають.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Рівень</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TrackersTab</name>
    <message>
        <source>Announce now</source>
        <translation>Оголосити зараз</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Додати…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копіювати адресу</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Трекери</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Announce in %1</source>
        <translation>Запит через %1</translation>
    </message>
    <message>
        <source>The trackers do not want to be asked more often.</source>
        <translation>Трекери не хочуть, щоб їх питали частіше.</translation>
    </message>
    <message>
        <source>A private torrent keeps to its own trackers. Their addresses can be edited.</source>
        <translation>Закритий торент лишається при власних трекерах. Їхні адреси можна змінити.</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Рівень %1</translation>
    </message>
    <message>
        <source>New tier</source>
        <translation>Новий рівень</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Перемістити до</translation>
    </message>
</context>
<context>
    <name>freshet::ui::Tray</name>
    <message>
        <source>&amp;Show or hide the window</source>
        <translation>&amp;Показати або сховати вікно</translation>
    </message>
    <message>
        <source>Freshet: %1 down, %2 up</source>
        <extracomment>The tooltip of the icon in the tray: rates down and up</extracomment>
        <translation>Freshet: приймання %1, віддача %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n downloading</source>
        <translation>
            <numerusform>%1, завантажується: %n</numerusform>
            <numerusform>%1, завантажуються: %n</numerusform>
            <numerusform>%1, завантажується: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::UndoHistory</name>
    <message>
        <source>Undo</source>
        <translation>Повернути</translation>
    </message>
</context>
<context>
    <name>freshet::ui::WeekGridCanvas</name>
    <message>
        <source>Week schedule</source>
        <translation>Розклад тижня</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n half hours selected</source>
        <extracomment>Of a week schedule. %1 is &quot;Tuesday, 09:00 to 09:30: Slow mode&quot;; it is one end of the rectangle</extracomment>
        <translation>
            <numerusform>%1; вибрано %n півгодинний проміжок</numerusform>
            <numerusform>%1; вибрано %n півгодинні проміжки</numerusform>
            <numerusform>%1; вибрано %n півгодинних проміжків</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::WeekGridEdit</name>
    <message>
        <source>%1 Key: %2</source>
        <extracomment>%1 says what a profile means, %2 is a key</extracomment>
        <translation>%1 Клавіша: %2</translation>
    </message>
    <message>
        <source>Gives other days what the day of the cursor has</source>
        <translation>Дає іншим дням те, що має день курсора</translation>
    </message>
    <message>
        <source>Copy %1 to…</source>
        <extracomment>%1 is a day of the week</extracomment>
        <translation>Копіювати (%1) до…</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Щодня</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>З понеділка по п’ятницю</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation>Субота й неділя</translation>
    </message>
</context>
<context>
    <name>freshet::ui::WhenDone</name>
    <message>
        <source>Everything is done</source>
        <translation>Усе готово</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Зараз</translation>
    </message>
    <message numerus="yes">
        <source>Freshet quits in %n s.</source>
        <translation>
            <numerusform>Freshet закриється за %n с.</numerusform>
            <numerusform>Freshet закриється за %n с.</numerusform>
            <numerusform>Freshet закриється за %n с.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer goes to sleep in %n s.</source>
        <translation>
            <numerusform>Комп’ютер засне за %n с.</numerusform>
            <numerusform>Комп’ютер засне за %n с.</numerusform>
            <numerusform>Комп’ютер засне за %n с.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %n s.</source>
        <translation>
            <numerusform>Комп’ютер вимкнеться за %n с.</numerusform>
            <numerusform>Комп’ютер вимкнеться за %n с.</numerusform>
            <numerusform>Комп’ютер вимкнеться за %n с.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::WindowMenus</name>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Черга</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Torrent</source>
        <translation>&amp;Торент</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Інструменти</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Панель інструментів</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>&amp;Щільність</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Стовпці</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A BitTorrent client.</source>
        <translation>Клієнт BitTorrent.</translation>
    </message>
    <message>
        <source>Keep settings and torrents in &lt;folder&gt;.</source>
        <translation>Тримати налаштування й торенти в &lt;теці&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>тека</translation>
    </message>
    <message>
        <source>Torrent files, magnet links, info hashes or addresses to add.</source>
        <translation>Торент-файли, magnet-посилання, інфо-хеші або адреси для додавання.</translation>
    </message>
    <message>
        <source>Start without a window, where the desktop has a tray.</source>
        <translation>Запускати без вікна, якщо на стільниці є область сповіщень.</translation>
    </message>
</context>
</TS>
