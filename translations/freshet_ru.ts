<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>BottleneckText</name>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Files are not there</source>
        <translation>Файлов нет на месте</translation>
    </message>
    <message>
        <source>No peers</source>
        <translation>Нет пиров</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Трекер</translation>
    </message>
    <message>
        <source>No peer answers</source>
        <translation>Пиры не отвечают</translation>
    </message>
    <message>
        <source>Nobody has the rest</source>
        <translation>Остатка ни у кого нет</translation>
    </message>
    <message>
        <source>Peers serve others</source>
        <translation>Пиры заняты другими</translation>
    </message>
    <message>
        <source>Limit for all</source>
        <translation>Общий предел</translation>
    </message>
    <message>
        <source>Category&apos;s limit</source>
        <translation>Предел категории</translation>
    </message>
    <message>
        <source>Its own limit</source>
        <translation>Собственный предел</translation>
    </message>
    <message>
        <source>Peers&apos; limits</source>
        <translation>Пределы пиров</translation>
    </message>
    <message>
        <source>Has given enough</source>
        <translation>Роздано достаточно</translation>
    </message>
    <message>
        <source>Delay on the line</source>
        <translation>Задержка на линии</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Квота</translation>
    </message>
    <message>
        <source>Connection limit</source>
        <translation>Предел соединений</translation>
    </message>
    <message>
        <source>Upload slots</source>
        <translation>Места отдачи</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>Запросы в пути</translation>
    </message>
    <message>
        <source>Peers&apos; speed</source>
        <translation>Скорость пиров</translation>
    </message>
    <message>
        <source>Nobody asks</source>
        <translation>Никто не просит</translation>
    </message>
    <message>
        <source>What is left of the quota is spread until %1: %2.</source>
        <translation>Остаток квоты распределён до %1: %2.</translation>
    </message>
    <message>
        <source>The quota is used up until %1.</source>
        <translation>Квота исчерпана до %1.</translation>
    </message>
    <message>
        <source>The limit for all torrents is reached: %1.</source>
        <translation>Достигнут предел для всех торрентов: %1.</translation>
    </message>
    <message>
        <source>The limit of &quot;%1&quot; is reached: %2.</source>
        <extracomment>%1 is a category, %2 a rate</extracomment>
        <translation>Достигнут предел «%1»: %2.</translation>
    </message>
    <message>
        <source>This torrent&apos;s own limit is reached: %1.</source>
        <translation>Достигнут собственный предел этого торрента: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n peers are at the limit that is set for them: %1.</source>
        <translation>
            <numerusform>%n пир достиг заданного для него предела: %1.</numerusform>
            <numerusform>%n пира достигли заданного для них предела: %1.</numerusform>
            <numerusform>%n пиров достигли заданного для них предела: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has given enough and goes on slowly: %1.</source>
        <translation>Роздано достаточно, отдача идёт медленно: %1.</translation>
    </message>
    <message>
        <source>Uploads are held back so that they do not delay others on the line: %1.</source>
        <translation>Отдача сдерживается, чтобы не задерживать других на линии: %1.</translation>
    </message>
    <message>
        <source>This torrent waits for its turn.</source>
        <translation>Торрент ждёт своей очереди.</translation>
    </message>
    <message>
        <source>No peers are known yet.</source>
        <translation>Пиры пока неизвестны.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n known peers has answered yet.</source>
        <translation>
            <numerusform>%n известный пир ещё не ответил.</numerusform>
            <numerusform>Ни один из %n известных пиров ещё не ответил.</numerusform>
            <numerusform>Ни один из %n известных пиров ещё не ответил.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are connected, as many as may be. %1 are known.</source>
        <translation>
            <numerusform>Подключён %n пир — больше нельзя. Известно: %1.</numerusform>
            <numerusform>Подключены %n пира — больше нельзя. Известно: %1.</numerusform>
            <numerusform>Подключены %n пиров — больше нельзя. Известно: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are served at once, as many as the settings allow. %1 want something.</source>
        <translation>
            <numerusform>Одновременно обслуживается %n пир — больше не дают настройки. Желающих: %1.</numerusform>
            <numerusform>Одновременно обслуживаются %n пира — больше не дают настройки. Желающих: %1.</numerusform>
            <numerusform>Одновременно обслуживаются %n пиров — больше не дают настройки. Желающих: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces arrive faster than this computer verifies them.</source>
        <translation>Части приходят быстрее, чем компьютер их проверяет.</translation>
    </message>
    <message numerus="yes">
        <source>%n peers could send more if more were asked of them at a time.</source>
        <translation>
            <numerusform>%n пир мог бы отдавать больше, если просить больше сразу.</numerusform>
            <numerusform>%n пира могли бы отдавать больше, если просить больше сразу.</numerusform>
            <numerusform>%n пиров могли бы отдавать больше, если просить больше сразу.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n peers that are served take it as fast as they can.</source>
        <translation>
            <numerusform>%n обслуживаемый пир принимает так быстро, как может.</numerusform>
            <numerusform>%n обслуживаемых пира принимают так быстро, как могут.</numerusform>
            <numerusform>%n обслуживаемых пиров принимают так быстро, как могут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n peers that send do so as fast as they can.</source>
        <translation>
            <numerusform>%n отдающий пир делает это так быстро, как может.</numerusform>
            <numerusform>%n отдающих пира делают это так быстро, как могут.</numerusform>
            <numerusform>%n отдающих пиров делают это так быстро, как могут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n connected peers asks for anything.</source>
        <translation>
            <numerusform>%n подключённый пир ничего не просит.</numerusform>
            <numerusform>Ни один из %n подключённых пиров ничего не просит.</numerusform>
            <numerusform>Ни один из %n подключённых пиров ничего не просит.</numerusform>
        </translation>
    </message>
    <message>
        <source>If that lasts, check the network and the firewall.</source>
        <translation>Если это затянется, проверьте сеть и брандмауэр.</translation>
    </message>
    <message>
        <source>It goes on when a peer with the rest comes.</source>
        <translation>Загрузка продолжится, когда появится пир с остатком.</translation>
    </message>
    <message>
        <source>Sharing more makes peers serve you sooner.</source>
        <translation>Чем больше вы отдаёте, тем раньше вас обслужат.</translation>
    </message>
    <message>
        <source>Fewer active torrents, or another disk, would help.</source>
        <translation>Поможет меньше активных торрентов или другой диск.</translation>
    </message>
    <message>
        <source>&quot;Automatic&quot; for pieces and requests per peer would help.</source>
        <translation>Помогло бы «Автоматически» для частей и запросов на пира.</translation>
    </message>
    <message>
        <source>Other programs may be using the processor.</source>
        <translation>Возможно, процессор занят другими программами.</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Медленный режим</translation>
    </message>
    <message>
        <source>The limit of slow mode is reached: %1.</source>
        <translation>Достигнут предел медленного режима: %1.</translation>
    </message>
    <message>
        <source>Limit of each torrent</source>
        <translation>Предел каждого торрента</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads run already; the limit is %1.</source>
        <translation>
            <numerusform>Уже идёт %n загрузка; предел — %1.</numerusform>
            <numerusform>Уже идут %n загрузки; предел — %1.</numerusform>
            <numerusform>Уже идут %n загрузок; предел — %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are seeding already; the limit is %1.</source>
        <translation>
            <numerusform>Уже раздаётся %n торрент; предел — %1.</numerusform>
            <numerusform>Уже раздаются %n торрента; предел — %1.</numerusform>
            <numerusform>Уже раздаются %n торрентов; предел — %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n torrents run already; the limit is %1.</source>
        <translation>
            <numerusform>Уже работает %n торрент; предел — %1.</numerusform>
            <numerusform>Уже работают %n торрента; предел — %1.</numerusform>
            <numerusform>Уже работают %n торрентов; предел — %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents are being checked; the limit is %1.</source>
        <translation>
            <numerusform>Проверяются файлы %n торрента; предел — %1.</numerusform>
            <numerusform>Проверяются файлы %n торрентов; предел — %1.</numerusform>
            <numerusform>Проверяются файлы %n торрентов; предел — %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit of each torrent is reached: %1.</source>
        <translation>Достигнут предел каждого торрента: %1.</translation>
    </message>
    <message>
        <source>Tag&apos;s limit</source>
        <translation>Предел метки</translation>
    </message>
    <message>
        <source>The limit of the tag &quot;%1&quot; is reached: %2.</source>
        <extracomment>%1 is a tag, %2 a rate</extracomment>
        <translation>Достигнут предел метки «%1»: %2.</translation>
    </message>
    <message>
        <source>This torrent is paused.</source>
        <translation>Этот торрент приостановлен.</translation>
    </message>
    <message>
        <source>This torrent is done.</source>
        <translation>Этот торрент завершён.</translation>
    </message>
    <message>
        <source>Peers stopped sending</source>
        <translation>Пиры перестали отдавать</translation>
    </message>
    <message>
        <source>Damaged data</source>
        <translation>Повреждённые данные</translation>
    </message>
    <message>
        <source>Most peers choke us</source>
        <translation>Большинство пиров нас душит</translation>
    </message>
    <message>
        <source>The schedule pauses everything.</source>
        <translation>Расписание приостановило всё.</translation>
    </message>
    <message>
        <source>The schedule pauses downloads.</source>
        <translation>Расписание приостановило загрузки.</translation>
    </message>
    <message>
        <source>The schedule pauses everything until %1.</source>
        <extracomment>%1 is a time of day, or a date and a time of day</extracomment>
        <translation>Расписание приостановило всё до %1.</translation>
    </message>
    <message>
        <source>The schedule pauses downloads until %1.</source>
        <translation>Расписание приостановило загрузки до %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n connected peers that have missing data wait to send.</source>
        <translation>
            <numerusform>%n подключённый пир с недостающими данными не спешит отдавать.</numerusform>
            <numerusform>Все %n подключённых пира с недостающими данными не спешат отдавать.</numerusform>
            <numerusform>Все %n подключённых пиров с недостающими данными не спешат отдавать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n connected peers that have missing data wait to send; the upload limit is %1.</source>
        <translation>
            <numerusform>%n подключённый пир с недостающими данными не спешит отдавать; предел отдачи %1.</numerusform>
            <numerusform>Все %n подключённых пира с недостающими данными не спешат отдавать; предел отдачи %1.</numerusform>
            <numerusform>Все %n подключённых пиров с недостающими данными не спешат отдавать; предел отдачи %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each peer is asked for %n blocks at a time at most; more would fit this line.</source>
        <translation>
            <numerusform>У каждого пира запрашивают не больше %n блока сразу; в этой линии поместилось бы больше.</numerusform>
            <numerusform>У каждого пира запрашивают не больше %n блоков сразу; в этой линии поместилось бы больше.</numerusform>
            <numerusform>У каждого пира запрашивают не больше %n блоков сразу; в этой линии поместилось бы больше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged data: %1 of what came was of no use.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>Повреждённые данные: %1 из пришедшего не пригодилось.</translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; nobody is blocked for it yet.</source>
        <translation>
            <numerusform>Повреждённые данные: %n часть неверна; пока никто за это не запрещён.</numerusform>
            <numerusform>Повреждённые данные: %n части неверны; пока никто за это не запрещён.</numerusform>
            <numerusform>Повреждённые данные: %n частей неверны; пока никто за это не запрещён.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; blocked %1.</source>
        <extracomment>%1 is one address or several</extracomment>
        <translation>
            <numerusform>Повреждённые данные: %n часть неверна; запрещён %1.</numerusform>
            <numerusform>Повреждённые данные: %n части неверны; запрещены: %1.</numerusform>
            <numerusform>Повреждённые данные: %n частей неверны; запрещены: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; blocked %1 and others.</source>
        <translation>
            <numerusform>Повреждённые данные: %n часть неверна; запрещены %1 и другие.</numerusform>
            <numerusform>Повреждённые данные: %n части неверны; запрещены %1 и другие.</numerusform>
            <numerusform>Повреждённые данные: %n частей неверны; запрещены %1 и другие.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n connected peers together lack %1 of the data.</source>
        <translation>
            <numerusform>У %n подключённого пира нет %1 данных.</numerusform>
            <numerusform>У %n подключённых пиров вместе нет %1 данных.</numerusform>
            <numerusform>У %n подключённых пиров вместе нет %1 данных.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Peers stopped sending: for a minute nothing has come from %1 of %n.</source>
        <translation>
            <numerusform>Пиры перестали отдавать: уже минуту ничего нет от %1 из %n.</numerusform>
            <numerusform>Пиры перестали отдавать: уже минуту ничего нет от %1 из %n.</numerusform>
            <numerusform>Пиры перестали отдавать: уже минуту ничего нет от %1 из %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n peers choke us.</source>
        <translation>
            <numerusform>%1 из %n пира нас душит.</numerusform>
            <numerusform>%1 из %n пиров нас душат.</numerusform>
            <numerusform>%1 из %n пиров нас душат.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk takes %1; %2 wait.</source>
        <extracomment>%1 is a rate, %2 a size</extracomment>
        <translation>Диск принимает %1; ждёт %2.</translation>
    </message>
</context>
<context>
    <name>ChartAxis</name>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>−%1&#xa0;min</source>
        <extracomment>Time before now: &quot;-45 s&quot;, &quot;-5 min&quot;.</extracomment>
        <translation>−%1&#xa0;мин</translation>
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
        <translation>%1 — не торрент-файл.</translation>
    </message>
    <message>
        <source>%1 has more files or data than Freshet can handle.</source>
        <translation>В %1 больше файлов или данных, чем может Freshet.</translation>
    </message>
    <message>
        <source>%1 contains paths or sizes that could do harm.</source>
        <translation>%1 содержит пути или размеры, которые могут навредить.</translation>
    </message>
    <message>
        <source>%1 needs BitTorrent v2, which Freshet does not have.</source>
        <translation>Для %1 нужен BitTorrent v2, которого в Freshet нет.</translation>
    </message>
    <message>
        <source>%1 is not a magnet link.</source>
        <translation>%1 — не magnet-ссылка.</translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 уже в списке.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Не удаётся прочитать %1.</translation>
    </message>
    <message>
        <source>%1 could not be fetched.</source>
        <translation>Не удалось получить %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation>Сертификат %1 недействителен.</translation>
    </message>
    <message>
        <source>%1 is an address of a kind Freshet cannot open.</source>
        <translation>%1 — адрес, который Freshet не может открыть.</translation>
    </message>
    <message>
        <source>Cannot write to %1: no space left.</source>
        <translation>Не удаётся записать в %1: нет места.</translation>
    </message>
    <message>
        <source>Cannot write to %1: permission denied.</source>
        <translation>Не удаётся записать в %1: нет прав.</translation>
    </message>
    <message>
        <source>Files are missing: %1.</source>
        <translation>Не хватает файлов: %1.</translation>
    </message>
    <message>
        <source>Something else has the name %1.</source>
        <translation>Имя %1 уже занято.</translation>
    </message>
    <message>
        <source>The path %1 is too long for this disk.</source>
        <translation>Путь %1 слишком длинный для этого диска.</translation>
    </message>
    <message>
        <source>Too many files are open to open %1.</source>
        <translation>Открыто слишком много файлов, чтобы открыть %1.</translation>
    </message>
    <message>
        <source>The disk failed at %1.</source>
        <translation>Сбой диска на %1.</translation>
    </message>
    <message>
        <source>%1 is damaged on the disk.</source>
        <translation>%1 на диске повреждён.</translation>
    </message>
    <message>
        <source>The disk returned different data than was written to %1. Check the disk and its cable.</source>
        <translation>Диск вернул не те данные, что были записаны в %1. Проверьте диск и кабель.</translation>
    </message>
    <message>
        <source>Another program uses port %1.</source>
        <translation>Порт %1 занят другой программой.</translation>
    </message>
    <message>
        <source>The system does not allow Freshet to use port %1.</source>
        <translation>Система не разрешает Freshet использовать порт %1.</translation>
    </message>
    <message>
        <source>The network address %1 is not available.</source>
        <translation>Сетевой адрес %1 недоступен.</translation>
    </message>
    <message>
        <source>The tracker %1 does not answer.</source>
        <translation>Трекер %1 не отвечает.</translation>
    </message>
    <message>
        <source>The tracker %1 refused this torrent.</source>
        <translation>Трекер %1 отклонил этот торрент.</translation>
    </message>
    <message>
        <source>The tracker %1 sent an answer that makes no sense.</source>
        <translation>Трекер %1 прислал бессмысленный ответ.</translation>
    </message>
    <message>
        <source>Most of the quota of %1 is used.</source>
        <translation>Большая часть квоты (%1) израсходована.</translation>
    </message>
    <message>
        <source>The quota of %1 is used up until the next period.</source>
        <translation>Квота (%1) исчерпана до следующего периода.</translation>
    </message>
    <message>
        <source>The list of torrents in %1 is damaged.</source>
        <translation>Список торрентов в %1 повреждён.</translation>
    </message>
    <message>
        <source>The list of torrents cannot be saved to %1.</source>
        <translation>Не удаётся сохранить список торрентов в %1.</translation>
    </message>
    <message>
        <source>Another Freshet already uses %1.</source>
        <translation>Другой Freshet уже использует %1.</translation>
    </message>
    <message>
        <source>The setting %1 has a value that is not possible.</source>
        <translation>У настройки %1 недопустимое значение.</translation>
    </message>
    <message>
        <source>%1 is no longer in the list.</source>
        <translation>%1 больше нет в списке.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with %1. The log has the details.</source>
        <translation>С %1 случилось что-то неожиданное. Подробности в журнале.</translation>
    </message>
    <message>
        <source>the save folder</source>
        <translation>папка сохранения</translation>
    </message>
    <message>
        <source>of this torrent</source>
        <translation>этот торрент</translation>
    </message>
    <message>
        <source>all torrents</source>
        <translation>все торренты</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>this</source>
        <translation>это</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Диск заполнен</translation>
    </message>
    <message>
        <source>Cannot write to folder</source>
        <translation>Нет записи в папку</translation>
    </message>
    <message>
        <source>Files missing</source>
        <translation>Не хватает файлов</translation>
    </message>
    <message>
        <source>Name is taken</source>
        <translation>Имя занято</translation>
    </message>
    <message>
        <source>Path too long</source>
        <translation>Слишком длинный путь</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Открыто слишком много файлов</translation>
    </message>
    <message>
        <source>Disk failed</source>
        <translation>Сбой диска</translation>
    </message>
    <message>
        <source>Data damaged</source>
        <translation>Данные повреждены</translation>
    </message>
    <message>
        <source>Disk damages data</source>
        <translation>Диск портит данные</translation>
    </message>
    <message>
        <source>Tracker does not answer</source>
        <translation>Трекер не отвечает</translation>
    </message>
    <message>
        <source>Tracker makes no sense</source>
        <translation>Бессмысленный ответ трекера</translation>
    </message>
    <message>
        <source>Quota nearly used</source>
        <translation>Квота почти исчерпана</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>Квота исчерпана</translation>
    </message>
    <message>
        <source>Tracker refused</source>
        <translation>Отклонено трекером</translation>
    </message>
    <message>
        <source>Tracker refused: %1</source>
        <translation>Отклонено трекером: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>Most of the quota of the category %1 is used.</source>
        <translation>Большая часть квоты категории %1 израсходована.</translation>
    </message>
    <message>
        <source>The quota of the category %1 is used up until the next period.</source>
        <translation>Квота категории %1 исчерпана до следующего периода.</translation>
    </message>
    <message>
        <source>“none”</source>
        <extracomment>Stands for the name of a category</extracomment>
        <translation>«нет»</translation>
    </message>
    <message>
        <source>Less space is free in %1 than is to stay free. Downloads there go on when there is more.</source>
        <translation>В %1 свободно меньше, чем должно оставаться. Загрузки туда продолжатся, когда места станет больше.</translation>
    </message>
    <message>
        <source>%1 uses the same files.</source>
        <translation>%1 использует те же файлы.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>No limits are in force.</source>
        <translation>Никакие пределы не действуют.</translation>
    </message>
    <message>
        <source>The usual limits are in force.</source>
        <translation>Действуют обычные пределы.</translation>
    </message>
    <message>
        <source>The schedule lets nothing download now.</source>
        <translation>Расписание сейчас ничего не даёт загружать.</translation>
    </message>
    <message>
        <source>The schedule lets nothing run now.</source>
        <translation>Расписание сейчас ничему не даёт работать.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The address of a peer and its program</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is banned: it sent a false file list.</source>
        <translation>%1 под запретом: прислал ложный список файлов.</translation>
    </message>
    <message>
        <source>%1 is banned: block %2 of piece %3 was wrong.</source>
        <translation>%1 под запретом: блок %2 части %3 был неверным.</translation>
    </message>
    <message>
        <source>%1 is banned: all of piece %2 came from it and was wrong.</source>
        <translation>%1 под запретом: вся часть %2 пришла от него и была неверной.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason</comment>
        <extracomment>A sentence that says what is wrong, and the words of the system or a tracker for it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>Ждёт своей очереди.</translation>
    </message>
    <message>
        <source>Asks peers for the file list.</source>
        <translation>Спрашивает у пиров список файлов.</translation>
    </message>
    <message>
        <source>Checks the files on the disk.</source>
        <translation>Проверяет файлы на диске.</translation>
    </message>
    <message>
        <source>Started to download.</source>
        <translation>Загрузка началась.</translation>
    </message>
    <message>
        <source>Started to seed.</source>
        <translation>Раздача началась.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Пауза.</translation>
    </message>
    <message>
        <source>Done; it is not shared any more.</source>
        <translation>Готово; больше не раздаётся.</translation>
    </message>
    <message>
        <source>Added to the list.</source>
        <translation>Добавлен в список.</translation>
    </message>
    <message>
        <source>Removed from the list.</source>
        <translation>Удалён из списка.</translation>
    </message>
    <message>
        <source>Has given enough and left the list. Its files stay.</source>
        <translation>Отдал достаточно и покинул список. Его файлы остаются.</translation>
    </message>
    <message>
        <source>Brought back to the list.</source>
        <translation>Возвращён в список.</translation>
    </message>
    <message>
        <source>The file list has arrived.</source>
        <translation>Список файлов получен.</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>Загружен полностью.</translation>
    </message>
    <message>
        <source>Checked: %1 of %2 pieces are good.</source>
        <translation>Проверено: верных частей %1 из %2.</translation>
    </message>
    <message>
        <source>Damaged on the disk. %1.</source>
        <extracomment>%1 says &quot;Repairing 3 pieces (film.mkv)&quot;</extracomment>
        <translation>Повреждён на диске. %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces are repaired.</source>
        <translation>
            <numerusform>Исправлена %n часть.</numerusform>
            <numerusform>Исправлено %n части.</numerusform>
            <numerusform>Исправлено %n частей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Piece %1 came with errors and is fetched again.</source>
        <translation>Часть %1 пришла с ошибками и загружается снова.</translation>
    </message>
    <message numerus="yes">
        <source>The tracker %1 gave %n peers.</source>
        <translation>
            <numerusform>Трекер %1 сообщил %n пира.</numerusform>
            <numerusform>Трекер %1 сообщил %n пиров.</numerusform>
            <numerusform>Трекер %1 сообщил %n пиров.</numerusform>
        </translation>
    </message>
    <message>
        <source>Peers can connect at port %1.</source>
        <translation>Пиры могут подключаться к порту %1.</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A date and a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Slow mode is on.</source>
        <translation>Включён медленный режим.</translation>
    </message>
    <message>
        <source>The files stay where they are. %1</source>
        <translation>Файлы остаются на месте. %1</translation>
    </message>
    <message>
        <source>The move to %1 was interrupted. The files are where they were.</source>
        <translation>Перемещение в %1 было прервано. Файлы там, где были.</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Перемещено в %1.</translation>
    </message>
    <message>
        <source>Freshet has started.</source>
        <translation>Freshet запущен.</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>Data: %1
With protocol and IP: %2</source>
        <extracomment>%1 and %2 are rates such as 4.2 MiB/s</extracomment>
        <translation>Данные: %1
С протоколом и IP: %2</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без предела</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <extracomment>Durations; %1 is a number. The space is a no-break space.</extracomment>
        <translation>%1&#xa0;с</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;мин</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <translation>%1&#xa0;ч</translation>
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
        <translation>только что</translation>
    </message>
    <message>
        <source>%1&#xa0;s ago</source>
        <translation>%1&#xa0;с&#xa0;назад</translation>
    </message>
    <message>
        <source>%1&#xa0;min ago</source>
        <translation>%1&#xa0;мин&#xa0;назад</translation>
    </message>
    <message>
        <source>%1&#xa0;h ago</source>
        <translation>%1&#xa0;ч&#xa0;назад</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>no transfer</source>
        <translation>нет передачи</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) per second</source>
        <translation>
            <numerusform>%n байт в секунду</numerusform>
            <numerusform>%n байта в секунду</numerusform>
            <numerusform>%n байт в секунду</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kibibytes per second</source>
        <translation>%1 кибибайт в секунду</translation>
    </message>
    <message>
        <source>%1 mebibytes per second</source>
        <translation>%1 мебибайт в секунду</translation>
    </message>
    <message>
        <source>%1 gibibytes per second</source>
        <translation>%1 гибибайт в секунду</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 процентов</translation>
    </message>
</context>
<context>
    <name>InUse</name>
    <message>
        <source>%1 now</source>
        <extracomment>Beside a limit: how many there are now</extracomment>
        <translation>сейчас %1</translation>
    </message>
    <message>
        <source>up to %1 now</source>
        <extracomment>Of the torrent that has the most connections</extracomment>
        <translation>сейчас до %1</translation>
    </message>
    <message>
        <source>%1 used now</source>
        <extracomment>%1 is a size</extracomment>
        <translation>сейчас занято %1</translation>
    </message>
    <message>
        <source>now %1 to %2</source>
        <extracomment>Beside a limit: the lowest and the highest number there is now</extracomment>
        <translation>сейчас от %1 до %2</translation>
    </message>
    <message>
        <source>%1 now, in use: %2 (open-file limit)</source>
        <extracomment>%1 is how many connections there are now, %2 how many there may be</extracomment>
        <translation>%1 сейчас, действует: %2 (предел открытых файлов)</translation>
    </message>
    <message>
        <source>%1 now, system allows %2</source>
        <extracomment>Two numbers of connections</extracomment>
        <translation>%1 сейчас, система допускает %2</translation>
    </message>
    <message>
        <source>%1 Still listening on %2.</source>
        <extracomment>%1 says what is wrong with another port</extracomment>
        <translation>%1 Порт %2 по-прежнему открыт.</translation>
    </message>
    <message>
        <source>Listening on %1, reachable since %2</source>
        <extracomment>%1 is a port, %2 a time</extracomment>
        <translation>Порт %1 открыт, доступен с %2</translation>
    </message>
    <message>
        <source>Listening on %1. No peer has connected to it yet.</source>
        <translation>Порт %1 открыт. Ни один пир ещё не подключился.</translation>
    </message>
    <message>
        <source>With these values one peer is asked for %1 to %2 at a time, as its rate and latency need.</source>
        <extracomment>Two sizes</extracomment>
        <translation>При этих значениях у одного пира запрашивается от %1 до %2 за раз, как требуют его скорость и задержка.</translation>
    </message>
    <message>
        <source>With these values one peer is asked for up to %1 at a time.</source>
        <translation>При этих значениях у одного пира запрашивается до %1 за раз.</translation>
    </message>
    <message numerus="yes">
        <source>%1 It comes from at most %n pieces.</source>
        <extracomment>%1 says how much one peer is asked for</extracomment>
        <translation>
            <numerusform>%1 Это данные не более чем %n части.</numerusform>
            <numerusform>%1 Это данные не более чем %n частей.</numerusform>
            <numerusform>%1 Это данные не более чем %n частей.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>Waiting: the file lists of other links are fetched first.</source>
        <translation>Ждёт: сначала списки файлов других ссылок.</translation>
    </message>
    <message>
        <source>Getting the file list: %1 received, %2</source>
        <extracomment>%1 is a percentage, %2 a time</extracomment>
        <translation>Получение списка файлов: получено %1, %2</translation>
    </message>
    <message>
        <source>Getting the file list: looking for peers, %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Получение списка файлов: поиск пиров, %1</translation>
    </message>
    <message numerus="yes">
        <source>Getting the file list: asked %n peers, %1 connected, %2</source>
        <extracomment>%1 is a number of peers, %2 a time</extracomment>
        <translation>
            <numerusform>Получение списка файлов: спрошен %n пир, подключено %1, %2</numerusform>
            <numerusform>Получение списка файлов: спрошено %n пира, подключено %1, %2</numerusform>
            <numerusform>Получение списка файлов: спрошено %n пиров, подключено %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Where torrents are saved that were given no folder.</source>
        <translation>Куда сохраняются торренты без своей папки.</translation>
    </message>
    <message>
        <source>Limits, quotas and folders of categories.</source>
        <translation>Пределы, квоты и папки категорий.</translation>
    </message>
    <message>
        <source>Share limits of categories.</source>
        <translation>Цели раздачи категорий.</translation>
    </message>
    <message>
        <source>The port for incoming connections; 0 lets the system choose.</source>
        <translation>Порт для входящих соединений; при 0 выбирает система.</translation>
    </message>
    <message>
        <source>The address of this computer that is used; empty means any.</source>
        <translation>Используемый адрес этого компьютера; пусто — любой.</translation>
    </message>
    <message>
        <source>Connections of all torrents together.</source>
        <translation>Соединения всех торрентов вместе.</translation>
    </message>
    <message>
        <source>Connections of each torrent.</source>
        <translation>Соединения каждого торрента.</translation>
    </message>
    <message>
        <source>Connections that wait for an answer at the same time.</source>
        <translation>Соединения, одновременно ждущие ответа.</translation>
    </message>
    <message>
        <source>New connections in a second.</source>
        <translation>Новых соединений в секунду.</translation>
    </message>
    <message>
        <source>Pieces one peer may be fetching for you at the same time; 0 is automatic.</source>
        <translation>Части, которые пир может одновременно отдавать вам; 0 — автоматически.</translation>
    </message>
    <message>
        <source>Blocks of 16 KiB asked of one peer at the same time; 0 is automatic.</source>
        <translation>Блоки по 16 КиБ, одновременно запрошенные у пира; 0 — автоматически.</translation>
    </message>
    <message>
        <source>Peers of each torrent that are sent data at the same time; 0 is automatic.</source>
        <translation>Пиры каждого торрента, которым идёт отдача одновременно; 0 — автоматически.</translation>
    </message>
    <message>
        <source>Whom a seed serves first.</source>
        <translation>Кого сид обслуживает первым.</translation>
    </message>
    <message>
        <source>Download limit of all torrents together; 0 is no limit.</source>
        <translation>Предел загрузки всех торрентов вместе; 0 — без предела.</translation>
    </message>
    <message>
        <source>Upload limit of all torrents together; 0 is no limit.</source>
        <translation>Предел отдачи всех торрентов вместе; 0 — без предела.</translation>
    </message>
    <message>
        <source>Download limit of each peer without one of its own; 0 is no limit.</source>
        <translation>Предел загрузки от пира без своего предела; 0 — без предела.</translation>
    </message>
    <message>
        <source>Upload limit of each peer without one of its own; 0 is no limit.</source>
        <translation>Предел отдачи пиру без своего предела; 0 — без предела.</translation>
    </message>
    <message>
        <source>Limits count protocol and IP, not only the data of torrents.</source>
        <translation>Пределы учитывают протокол и IP, а не только данные торрентов.</translation>
    </message>
    <message>
        <source>Uploads slow down when they delay the line by more than this; 0 is never.</source>
        <translation>Отдача замедляется, если задерживает линию дольше; 0 — никогда.</translation>
    </message>
    <message>
        <source>Whether connections to peers are encrypted.</source>
        <translation>Шифруются ли соединения с пирами.</translation>
    </message>
    <message>
        <source>How space is reserved for new files.</source>
        <translation>Как резервируется место для новых файлов.</translation>
    </message>
    <message>
        <source>Data that may wait for the disk.</source>
        <translation>Данные, которые могут ждать диска.</translation>
    </message>
    <message>
        <source>Memory for data that peers ask for; 0 is none.</source>
        <translation>Память для данных, которые запрашивают пиры; 0 — нет.</translation>
    </message>
    <message>
        <source>Threads that read and write; 0 is automatic.</source>
        <translation>Потоки чтения и записи; 0 — автоматически.</translation>
    </message>
    <message>
        <source>Files kept open at the same time.</source>
        <translation>Одновременно открытые файлы.</translation>
    </message>
    <message>
        <source>Trackers are asked for peers.</source>
        <translation>У трекеров запрашиваются пиры.</translation>
    </message>
    <message>
        <source>How long a tracker may take to answer.</source>
        <translation>Сколько трекер может отвечать.</translation>
    </message>
    <message>
        <source>Downloads that run at the same time; -1 is no limit.</source>
        <translation>Одновременные загрузки; -1 — без предела.</translation>
    </message>
    <message>
        <source>Seeds that run at the same time; -1 is no limit.</source>
        <translation>Одновременные раздачи; -1 — без предела.</translation>
    </message>
    <message>
        <source>Downloads and seeds together that run at the same time; -1 is no limit.</source>
        <translation>Одновременные загрузки и раздачи вместе; -1 — без предела.</translation>
    </message>
    <message>
        <source>Torrents whose files are checked at the same time.</source>
        <translation>Торренты, файлы которых проверяются одновременно.</translation>
    </message>
    <message>
        <source>A torrent below this rate leaves its place to one that waits; 0 is never.</source>
        <translation>Более медленный торрент уступает место ждущему; 0 — никогда.</translation>
    </message>
    <message>
        <source>How long the rate must be below before a torrent counts as slow.</source>
        <translation>Сколько времени торрент должен быть медленнее, чтобы считаться медленным.</translation>
    </message>
    <message>
        <source>Sharing ends at this ratio; 0 is no goal.</source>
        <translation>Раздача заканчивается при этом рейтинге; 0 — цели нет.</translation>
    </message>
    <message>
        <source>Sharing ends after this time; 0 is no goal.</source>
        <translation>Раздача заканчивается через это время; 0 — цели нет.</translation>
    </message>
    <message>
        <source>Sharing ends when nobody has wanted anything for so long; 0 is no goal.</source>
        <translation>Раздача заканчивается, если столько времени никому ничего не нужно; 0 — цели нет.</translation>
    </message>
    <message>
        <source>What happens when a goal is reached.</source>
        <translation>Что происходит при достижении цели.</translation>
    </message>
    <message>
        <source>The upload limit of a torrent that has reached its goal and is throttled.</source>
        <translation>Предел отдачи торрента, который достиг цели и замедлен.</translation>
    </message>
    <message>
        <source>Sharing goes on while there are fewer seeds than this; 0 is never.</source>
        <translation>Раздача продолжается, пока сидов меньше; 0 — никогда.</translation>
    </message>
    <message>
        <source>What of a complete download is read back from the disk.</source>
        <translation>Что из завершённой загрузки перечитывается с диска.</translation>
    </message>
    <message>
        <source>Damage that is found is fetched again.</source>
        <translation>Найденные повреждения загружаются заново.</translation>
    </message>
    <message>
        <source>How often all data is read back while idle; 0 is never.</source>
        <translation>Как часто всё перечитывается в простое; 0 — никогда.</translation>
    </message>
    <message>
        <source>How fast data is read back while idle; 0 is no limit.</source>
        <translation>С какой скоростью читать в простое; 0 — без предела.</translation>
    </message>
    <message>
        <source>Programs may read numbers over HTTP.</source>
        <translation>Программы могут читать показатели по HTTP.</translation>
    </message>
    <message>
        <source>The address where numbers are offered.</source>
        <translation>Адрес, где доступны показатели.</translation>
    </message>
    <message>
        <source>The port where numbers are offered; 0 lets the system choose.</source>
        <translation>Порт, где доступны показатели; при 0 выбирает система.</translation>
    </message>
    <message>
        <source>What readers of the numbers must present; empty is nothing.</source>
        <translation>Что должны предъявить читатели показателей; пусто — ничего.</translation>
    </message>
    <message>
        <source>Each torrent has numbers of its own, with its name.</source>
        <translation>У каждого торрента свои показатели с его именем.</translation>
    </message>
    <message>
        <source>The OpenTelemetry collector that numbers are sent to; empty is none.</source>
        <translation>Сборщик OpenTelemetry, которому отправляются показатели; пусто — нет.</translation>
    </message>
    <message>
        <source>What is sent to the collector with the numbers, such as a key.</source>
        <translation>Что отправляется сборщику с показателями, например ключ.</translation>
    </message>
    <message>
        <source>How often numbers are sent.</source>
        <translation>Как часто отправляются показатели.</translation>
    </message>
    <message>
        <source>One of so many pieces is traced; 0 is none.</source>
        <translation>Отслеживается одна из стольких частей; 0 — ни одной.</translation>
    </message>
    <message>
        <source>Download limit in slow mode; 0 is no limit.</source>
        <translation>Предел загрузки в медленном режиме; 0 — без предела.</translation>
    </message>
    <message>
        <source>Upload limit in slow mode; 0 is no limit.</source>
        <translation>Предел отдачи в медленном режиме; 0 — без предела.</translation>
    </message>
    <message>
        <source>Slow mode is on while there is no schedule.</source>
        <translation>Медленный режим включён, пока нет расписания.</translation>
    </message>
    <message>
        <source>The schedule is followed.</source>
        <translation>Расписание действует.</translation>
    </message>
    <message>
        <source>The schedule: a letter for each half hour from Monday; u is full speed, n normal, a slow mode, s seed only, p pause.</source>
        <translation>Расписание: буква на каждые полчаса с понедельника; u — полная скорость, n — обычно, a — медленный режим, s — только раздача, p — пауза.</translation>
    </message>
    <message>
        <source>What counts for some time whatever the schedule says.</source>
        <translation>Что действует некоторое время независимо от расписания.</translation>
    </message>
    <message>
        <source>How long a quota has to last.</source>
        <translation>На сколько должно хватить квоты.</translation>
    </message>
    <message>
        <source>What may be downloaded in a period; 0 is no quota.</source>
        <translation>Сколько можно загрузить за период; 0 — без квоты.</translation>
    </message>
    <message>
        <source>What may be uploaded in a period; 0 is no quota.</source>
        <translation>Сколько можно отдать за период; 0 — без квоты.</translation>
    </message>
    <message>
        <source>What happens when most of a quota is used.</source>
        <translation>Что происходит, когда квота почти израсходована.</translation>
    </message>
    <message>
        <source>The day on which months begin.</source>
        <translation>День, с которого начинается месяц.</translation>
    </message>
    <message>
        <source>Torrent files in the watched folder are added by themselves.</source>
        <translation>Торрент-файлы из отслеживаемой папки добавляются сами.</translation>
    </message>
    <message>
        <source>The folder that is watched.</source>
        <translation>Отслеживаемая папка.</translation>
    </message>
    <message>
        <source>Torrent files are deleted when they were added.</source>
        <translation>Добавленные торрент-файлы удаляются.</translation>
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
        <translation>%1&#xa0;мин</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Вкл. или выкл.</translation>
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
        <translation>Части каждого торрента, загружаемые одновременно; 0 — автоматически.</translation>
    </message>
    <message>
        <source>Download limit of each torrent without one of its own; 0 is no limit.</source>
        <translation>Предел загрузки каждого торрента без своего; 0 — без предела.</translation>
    </message>
    <message>
        <source>Upload limit of each torrent without one of its own; 0 is no limit.</source>
        <translation>Предел отдачи каждого торрента без своего; 0 — без предела.</translation>
    </message>
    <message>
        <source>Downloads wait while less than this is free on their disk; 0 is nothing.</source>
        <translation>Загрузки ждут, пока на их диске свободно меньше; 0 — нисколько.</translation>
    </message>
    <message>
        <source>Limits and folders of tags.</source>
        <translation>Пределы и папки меток.</translation>
    </message>
    <message>
        <source>How torrents divide a limit that is used up: equally or by priority.</source>
        <translation>Как торренты делят исчерпанный предел: поровну или по приоритету.</translation>
    </message>
    <message>
        <source>Limits hold for peers on the local network, too.</source>
        <translation>Пределы действуют и для пиров локальной сети.</translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>%1 %2 (highest %3)</source>
        <translation>%1 %2 (наибольшая %3)</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Данных пока нет</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Legend of a line: name and present rate.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Предел %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>Legend of a line: name, present rate, and how much of the whole that is.</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Paused at %1. Recording goes on.</source>
        <translation>Остановлено в %1. Запись продолжается.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last minute. Upload %4, average %5, highest %6.</source>
        <translation>Загрузка %1, в среднем %2, наибольшая %3 за последнюю минуту. Отдача %4, в среднем %5, наибольшая %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last ten minutes. Upload %4, average %5, highest %6.</source>
        <translation>Загрузка %1, в среднем %2, наибольшая %3 за последние десять минут. Отдача %4, в среднем %5, наибольшая %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last hour. Upload %4, average %5, highest %6.</source>
        <translation>Загрузка %1, в среднем %2, наибольшая %3 за последний час. Отдача %4, в среднем %5, наибольшая %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last 24 hours. Upload %4, average %5, highest %6.</source>
        <translation>Загрузка %1, в среднем %2, наибольшая %3 за последние 24 часа. Отдача %4, в среднем %5, наибольшая %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last seven days. Upload %4, average %5, highest %6.</source>
        <translation>Загрузка %1, в среднем %2, наибольшая %3 за последние семь дней. Отдача %4, в среднем %5, наибольшая %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in all days shown. Upload %4, average %5, highest %6.</source>
        <translation>Загрузка %1, в среднем %2, наибольшая %3 за все показанные дни. Отдача %4, в среднем %5, наибольшая %6.</translation>
    </message>
    <message>
        <source>Upload limit %1</source>
        <translation>Предел отдачи %1</translation>
    </message>
</context>
<context>
    <name>SpeedText</name>
    <message>
        <source>midnight</source>
        <translation>полночь</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Полная скорость</translation>
    </message>
    <message>
        <source>Normal limits</source>
        <translation>Обычные пределы</translation>
    </message>
    <message>
        <source>Seed only</source>
        <translation>Только раздача</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Всё на паузе</translation>
    </message>
    <message>
        <source>The limits of all torrents together do not count.</source>
        <translation>Общие пределы всех торрентов не действуют.</translation>
    </message>
    <message>
        <source>The usual limits count.</source>
        <translation>Действуют обычные пределы.</translation>
    </message>
    <message>
        <source>Downloads wait; complete torrents are shared.</source>
        <translation>Загрузки ждут; готовые торренты раздаются.</translation>
    </message>
    <message>
        <source>All torrents wait.</source>
        <translation>Все торренты ждут.</translation>
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
        <translation>Квота загрузки: %1 из %2</translation>
    </message>
    <message>
        <source>Upload quota: %1 of %2</source>
        <translation>Квота отдачи: %1 из %2</translation>
    </message>
    <message>
        <source>The next period begins %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Следующий период начинается %1.</translation>
    </message>
    <message>
        <source>%1 daily, %2 to %3</source>
        <extracomment>A profile such as &quot;Slow mode&quot; and two times</extracomment>
        <translation>%1 ежедневно, %2 – %3</translation>
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
        <translation>без предела</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <extracomment>%1 and %2 are rates, or &quot;no limit&quot;</extracomment>
        <translation>%1 загрузка, %2 отдача</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>%1 all week</source>
        <extracomment>%1 is a profile such as &quot;Normal limits&quot;</extracomment>
        <translation>%1 всю неделю</translation>
    </message>
    <message>
        <source>%1 until %2 %3, then %4</source>
        <extracomment>Two profiles, in between a day and a time: &quot;Slow mode until Mon 17:00, then Normal limits&quot;</extracomment>
        <translation>%1 до %2 %3, потом %4</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Медленный режим</translation>
    </message>
    <message>
        <source>The limits of slow mode count instead of the usual ones.</source>
        <translation>Вместо обычных действуют пределы медленного режима.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>No peers yet</source>
        <translation>Пиров пока нет</translation>
    </message>
    <message>
        <source>No peer answers</source>
        <translation>Пиры не отвечают</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Verifying, %1</source>
        <extracomment>A finished download is read back from the disk</extracomment>
        <translation>Проверка записи, %1</translation>
    </message>
    <message>
        <source>Checking, %1</source>
        <translation>Проверка, %1</translation>
    </message>
    <message>
        <source>Waiting, was too slow</source>
        <translation>Ждёт: был слишком медленным</translation>
    </message>
    <message>
        <source>Paused by schedule</source>
        <translation>Пауза по расписанию</translation>
    </message>
    <message>
        <source>Quota is used up</source>
        <translation>Квота исчерпана</translation>
    </message>
    <message>
        <source>Waiting (no. %1)</source>
        <translation>Ждёт (№ %1)</translation>
    </message>
    <message numerus="yes">
        <source>Repairing %n pieces</source>
        <translation>
            <numerusform>Исправляется %n часть</numerusform>
            <numerusform>Исправляются %n части</numerusform>
            <numerusform>Исправляются %n частей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 and %n more)</source>
        <extracomment>%1 is &quot;Repairing 3 pieces&quot;, %2 the name of a file</extracomment>
        <translation>
            <numerusform>%1 (%2 и ещё %n)</numerusform>
            <numerusform>%1 (%2 и ещё %n)</numerusform>
            <numerusform>%1 (%2 и ещё %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Repairing 3 pieces&quot;, %2 the name of a file</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Getting the file list</source>
        <translation>Получение списка файлов</translation>
    </message>
    <message>
        <source>Seeding</source>
        <translation>Раздача</translation>
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
        <translation>Сбой</translation>
    </message>
    <message>
        <source>As many downloads are active as the settings allow.</source>
        <translation>Активно столько загрузок, сколько разрешают настройки.</translation>
    </message>
    <message>
        <source>As many torrents are seeding as the settings allow.</source>
        <translation>Раздаётся столько торрентов, сколько разрешают настройки.</translation>
    </message>
    <message>
        <source>As many torrents are active as the settings allow.</source>
        <translation>Активно столько торрентов, сколько разрешают настройки.</translation>
    </message>
    <message>
        <source>The files of other torrents are being checked.</source>
        <translation>Проверяются файлы других торрентов.</translation>
    </message>
    <message>
        <source>It was slow while others waited, and is tried again after them.</source>
        <translation>Был медленным, пока другие ждали; будет опробован после них.</translation>
    </message>
    <message>
        <source>The schedule lets nothing of its kind run now.</source>
        <translation>Расписание сейчас ничего такого не разрешает.</translation>
    </message>
    <message>
        <source>What the quota allows in this period is used up.</source>
        <translation>То, что квота разрешает на этот период, исчерпано.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требуют внимания</translation>
    </message>
    <message>
        <source>Nothing is downloading.</source>
        <translation>Ничего не загружается.</translation>
    </message>
    <message>
        <source>Nothing is seeding.</source>
        <translation>Ничего не раздаётся.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Ничего ещё не готово.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Ничто не ждёт.</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>Ничто не на паузе.</translation>
    </message>
    <message>
        <source>Nothing is being checked.</source>
        <translation>Ничто не проверяется.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Ничто не требует внимания.</translation>
    </message>
    <message>
        <source>Downloading, forced</source>
        <translation>Загрузка, вне очереди</translation>
    </message>
    <message>
        <source>Seeding, forced</source>
        <translation>Раздача, вне очереди</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Диск заполнен</translation>
    </message>
    <message>
        <source>Moving, %1</source>
        <extracomment>Its files are brought to another folder; %1 is a percentage</extracomment>
        <translation>Перемещение, %1</translation>
    </message>
    <message>
        <source>Less space is free on its disk than is to stay free.</source>
        <translation>На его диске свободно меньше, чем должно оставаться.</translation>
    </message>
    <message>
        <source>It runs whatever the queue, the schedule and its share limits say, until it is paused or “Start now” is switched off.</source>
        <translation>Работает независимо от очереди, расписания и пределов раздачи до паузы или отключения «Начать сейчас».</translation>
    </message>
    <message>
        <source>It runs whatever the queue and the schedule say, until it is complete, it is paused or “Start now” is switched off.</source>
        <translation>Работает независимо от очереди и расписания до завершения, паузы или отключения «Начать сейчас».</translation>
    </message>
    <message>
        <source>All peers choke us</source>
        <translation>Все пиры нас душат</translation>
    </message>
    <message>
        <source>Limited to %1</source>
        <extracomment>%1 is a rate</extracomment>
        <translation>Ограничено: %1</translation>
    </message>
    <message>
        <source>Slow: peers&apos; limits</source>
        <translation>Медленно: пределы пиров</translation>
    </message>
    <message>
        <source>Slow: connection limit</source>
        <translation>Медленно: соединения</translation>
    </message>
    <message>
        <source>Slow: requests in flight</source>
        <translation>Медленно: запросы</translation>
    </message>
    <message>
        <source>Slow: disk is busy</source>
        <translation>Медленно: диск занят</translation>
    </message>
    <message>
        <source>Slow: verification</source>
        <translation>Медленно: проверка</translation>
    </message>
    <message>
        <source>Incomplete: nobody has %1</source>
        <translation>Неполный: ни у кого нет %1</translation>
    </message>
    <message>
        <source>Slow: %1 of %2 peers choke us</source>
        <translation>Медленно: %1 из %2 пиров нас душат</translation>
    </message>
    <message>
        <source>Pauses after file list, %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>Пауза после списка, %1</translation>
    </message>
    <message>
        <source>Getting file list, %1</source>
        <translation>Список файлов, %1</translation>
    </message>
    <message>
        <source>Pauses after file list</source>
        <translation>Пауза после списка файлов</translation>
    </message>
    <message>
        <source>Done, ratio %1 reached</source>
        <translation>Готово, рейтинг %1 достигнут</translation>
    </message>
    <message>
        <source>It pauses as soon as its file list is here.</source>
        <translation>Он встанет на паузу, как только придёт список файлов.</translation>
    </message>
</context>
<context>
    <name>TorrentColumns</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Connected peers of known peers.</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Tracker does not answer</source>
        <translation>Трекер не отвечает</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Отдача</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Осталось времени</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Пиры</translation>
    </message>
    <message>
        <source>999 of 9999</source>
        <translation>999 из 9999</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Сиды</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Загружено</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Отдано</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Down limit</source>
        <translation>Предел загр.</translation>
    </message>
    <message>
        <source>Up limit</source>
        <translation>Предел отд.</translation>
    </message>
    <message>
        <source>Queue no.</source>
        <translation>№ в очереди</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Трекер</translation>
    </message>
    <message>
        <source>Save folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Потеряно</translation>
    </message>
    <message>
        <source>Piece size</source>
        <translation>Размер части</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Закрытый</translation>
    </message>
    <message>
        <source>Info hash</source>
        <translation>Инфо-хеш</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Ограничен</translation>
    </message>
    <message>
        <source>Nobody has the rest</source>
        <translation>Остатка ни у кого нет</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Последняя активность</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Время активности</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pieces in flight</source>
        <extracomment>Of the progress bar, for screen readers: pieces that are being fetched; %1 is &quot;63.0 percent&quot;</extracomment>
        <translation>
            <numerusform>%1, %n часть в пути</numerusform>
            <numerusform>%1, %n части в пути</numerusform>
            <numerusform>%1, %n частей в пути</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackerAddress</name>
    <message>
        <source>An address is needed.</source>
        <translation>Нужен адрес.</translation>
    </message>
    <message>
        <source>“%1” is longer than addresses are.</source>
        <translation>«%1» длиннее, чем бывают адреса.</translation>
    </message>
    <message>
        <source>“%1” is no address. One begins with http:// or https://.</source>
        <translation>«%1» — не адрес. Адрес начинается с http:// или https://.</translation>
    </message>
    <message>
        <source>“%1” is a tracker over UDP; only http:// and https:// work.</source>
        <translation>«%1» — трекер по UDP; работают только http:// и https://.</translation>
    </message>
    <message>
        <source>Trackers have addresses with http:// or https://, and “%1” has not.</source>
        <translation>Адреса трекеров — http:// или https://, а «%1» — нет.</translation>
    </message>
    <message>
        <source>“%1” names no host.</source>
        <translation>В «%1» не указан узел.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>«%1» уже есть в списке.</translation>
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
        <translation>Загружено</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Накладные расходы</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Отдано</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Соотношение</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Потеряно</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Время работы</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Соединения</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Пиры</translation>
    </message>
    <message>
        <source>%1, %2 incoming</source>
        <translation>%1, входящих: %2</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Сиды</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Зашифровано</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>%1 blocks, %2</source>
        <translation>блоков: %1, %2</translation>
    </message>
    <message>
        <source>Pieces in progress</source>
        <translation>Части в работе</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>%1 write</source>
        <translation>запись %1</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Буфер</translation>
    </message>
    <message>
        <source>%1 of pieces, %2 to be written</source>
        <translation>%1 частей, %2 к записи</translation>
    </message>
    <message>
        <source>Failed pieces</source>
        <translation>Неверные части</translation>
    </message>
    <message>
        <source>Banned peers</source>
        <translation>Запрещённые пиры</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверяются</translation>
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
            <numerusform>%n другой %1</numerusform>
            <numerusform>%n других %1</numerusform>
            <numerusform>%n других %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Этот сеанс</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>Всего</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AboutDialog</name>
    <message>
        <source>About Freshet</source>
        <translation>О Freshet</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Freshet %1&lt;/h2&gt;&lt;p&gt;A fast, lean and open BitTorrent client.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;Made with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Freshet %1&lt;/h2&gt;&lt;p&gt;Быстрый, лёгкий и открытый клиент BitTorrent.&lt;/p&gt;&lt;p&gt;Свободная программа под лицензией GNU GPL версии 3 или новее.&lt;/p&gt;&lt;p&gt;Сделано с Qt %2.&lt;/p&gt;</translation>
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
        <translation>Добавить &amp;ссылку…</translation>
    </message>
    <message>
        <source>&amp;Paste link</source>
        <translation>&amp;Вставить ссылку</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Закрыть окно</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Открыть &amp;папку</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Про&amp;должить</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>П&amp;ауза</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Пауза или продолжить</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Всё на па&amp;узу</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>&amp;Первым</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Раньше</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>П&amp;озже</translation>
    </message>
    <message>
        <source>L&amp;ast</source>
        <translation>Пос&amp;ледним</translation>
    </message>
    <message>
        <source>A&amp;nnounce now</source>
        <translation>О&amp;бъявить сейчас</translation>
    </message>
    <message>
        <source>&amp;Magnet link</source>
        <translation>&amp;Magnet-ссылка</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Info hash</source>
        <translation>Инфо-&amp;хеш</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Remove and &amp;delete files…</source>
        <translation>Убрать и у&amp;далить файлы…</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>Выделить &amp;всё</translation>
    </message>
    <message>
        <source>&amp;Filter by name</source>
        <translation>&amp;Фильтр по имени</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Боковая панель</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>П&amp;одробности</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Следующая панель</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Предыдущая панель</translation>
    </message>
    <message>
        <source>Speed &amp;limits…</source>
        <translation>&amp;Пределы скорости…</translation>
    </message>
    <message>
        <source>Sche&amp;dule…</source>
        <translation>&amp;Расписание…</translation>
    </message>
    <message>
        <source>&amp;Full speed for 1 hour</source>
        <translation>Полная скорость на &amp;1 час</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;About Freshet</source>
        <translation>&amp;О Freshet</translation>
    </message>
    <message>
        <source>&amp;All limits…</source>
        <translation>&amp;Все пределы…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Соединения…</translation>
    </message>
    <message>
        <source>&amp;Ratio goal…</source>
        <translation>Цель &amp;рейтинга…</translation>
    </message>
    <message>
        <source>R&amp;ename…</source>
        <translation>П&amp;ереименовать…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>Save .torrent f&amp;ile…</source>
        <translation>Сохранить .torrent-&amp;файл…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Details on the &amp;right</source>
        <translation>Подробности с&amp;права</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Просторные</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>П&amp;лотные</translation>
    </message>
    <message>
        <source>Create &amp;torrent…</source>
        <translation>Создать &amp;торрент…</translation>
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
        <translation>Копировать &amp;диагностику</translation>
    </message>
    <message>
        <source>&amp;Pieces in flight…</source>
        <translation>&amp;Части в пути…</translation>
    </message>
    <message>
        <source>Slo&amp;w mode</source>
        <translation>&amp;Медленный режим</translation>
    </message>
    <message>
        <source>Runs it whatever the queue and the schedule say, without taking a place from others; choose it again to end that</source>
        <translation>Запускает независимо от очереди и расписания, не занимая чужих мест; повторный выбор отменяет это</translation>
    </message>
    <message>
        <source>Mo&amp;ve files…</source>
        <translation>Пере&amp;местить файлы…</translation>
    </message>
    <message>
        <source>Add torrent…</source>
        <translation>Добавить торрент…</translation>
    </message>
    <message>
        <source>Add t&amp;orrent file…</source>
        <translation>Добавить т&amp;оррент-файл…</translation>
    </message>
    <message>
        <source>Start now (s&amp;kip queue)</source>
        <translation>&amp;Начать сейчас (вне очереди)</translation>
    </message>
    <message>
        <source>Do&amp;wnload in order</source>
        <translation>Загружать по &amp;порядку</translation>
    </message>
    <message>
        <source>Super seeding</source>
        <translation>Суперсид</translation>
    </message>
    <message>
        <source>C&amp;heck files again</source>
        <translation>Проверить &amp;файлы</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddFlow</name>
    <message>
        <source>There is nothing to add: no torrent file, link or info hash.</source>
        <translation>Добавлять нечего: нет ни торрент-файла, ни ссылки, ни инфо-хеша.</translation>
    </message>
    <message>
        <source>“%1” is not a torrent.</source>
        <translation>«%1» — не торрент.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 items are not torrents.</source>
        <translation>
            <numerusform>%n из %1 — не торрент.</numerusform>
            <numerusform>%n из %1 — не торренты.</numerusform>
            <numerusform>%n из %1 — не торренты.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 уже в списке.</translation>
    </message>
    <message>
        <source>The file list of %1 has arrived.</source>
        <translation>Список файлов %1 получен.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Выбрать файлы</translation>
    </message>
    <message numerus="yes">
        <source>%1 is already in the list. %n new trackers found.</source>
        <extracomment>%1 is a torrent</extracomment>
        <translation>
            <numerusform>%1 уже в списке. Найден %n новый трекер.</numerusform>
            <numerusform>%1 уже в списке. Найдено %n новых трекера.</numerusform>
            <numerusform>%1 уже в списке. Найдено %n новых трекеров.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n trackers</source>
        <translation>
            <numerusform>Добавить %n трекер</numerusform>
            <numerusform>Добавить %n трекера</numerusform>
            <numerusform>Добавить %n трекеров</numerusform>
        </translation>
    </message>
    <message>
        <source>adding without asking</source>
        <translation>добавление без вопросов</translation>
    </message>
    <message>
        <source>From now on torrents are added to %1 without asking.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Теперь торренты добавляются в %1 без вопросов.</translation>
    </message>
    <message>
        <source>Getting the torrent file from %1…</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Получение торрент-файла с %1…</translation>
    </message>
    <message numerus="yes">
        <source>Getting %n torrent files…</source>
        <translation>
            <numerusform>Получение %n торрент-файла…</numerusform>
            <numerusform>Получение %n торрент-файлов…</numerusform>
            <numerusform>Получение %n торрент-файлов…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Added %1 to %2.</source>
        <extracomment>%1 is a torrent, %2 a folder</extracomment>
        <translation>%1 добавлен в %2.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n torrents to %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>%n торрент добавлен в %1.</numerusform>
            <numerusform>%n торрента добавлены в %1.</numerusform>
            <numerusform>%n торрентов добавлено в %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddFolderPanel</name>
    <message>
        <source>&amp;Save in</source>
        <translation>&amp;Сохранить в</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Сохранить в</translation>
    </message>
    <message>
        <source>C&amp;hoose another folder…</source>
        <translation>Выбрать &amp;другую папку…</translation>
    </message>
    <message>
        <source>Type the path of a folder, or choose one.</source>
        <translation>Введите путь к папке или выберите её.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose another one.</source>
        <translation>В эту папку нельзя записывать. Выберите другую.</translation>
    </message>
    <message>
        <source>Not enough space: %1 needed, %2 free</source>
        <translation>Не хватает места: нужно %1, свободно %2</translation>
    </message>
    <message>
        <source>%1 needed</source>
        <translation>Нужно %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>Свободно %1</translation>
    </message>
    <message>
        <source>%1 free, nothing more needed</source>
        <extracomment>%1 is a size: the files are there already, or none is wanted</extracomment>
        <translation>Свободно %1, больше не нужно</translation>
    </message>
    <message>
        <source>%1 free, %2 needed, %3 left after</source>
        <translation>Свободно %1, нужно %2, останется %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files exist here. Without a check the others count as complete, too.</source>
        <translation>
            <numerusform>%1 из %n файла уже здесь. Без проверки остальные тоже считаются готовыми.</numerusform>
            <numerusform>%1 из %n файлов уже здесь. Без проверки остальные тоже считаются готовыми.</numerusform>
            <numerusform>%1 из %n файлов уже здесь. Без проверки остальные тоже считаются готовыми.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files exist here and will not be checked.</source>
        <translation>Файлы уже здесь и проверяться не будут.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files exist here and will be checked first.</source>
        <translation>
            <numerusform>%1 из %n файла уже здесь; сначала будет проверка.</numerusform>
            <numerusform>%1 из %n файлов уже здесь; сначала будет проверка.</numerusform>
            <numerusform>%1 из %n файлов уже здесь; сначала будет проверка.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder will be created.</source>
        <translation>Папка будет создана.</translation>
    </message>
    <message>
        <source>F&amp;ree space…</source>
        <translation>&amp;Освободить место…</translation>
    </message>
    <message>
        <source>Shows which finished torrents could go from this disk.</source>
        <translation>Показывает, какие завершённые торренты можно убрать с этого диска.</translation>
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
        <translation>%1 (получение списка файлов)</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents to add</source>
        <translation>
            <numerusform>%n торрент к добавлению</numerusform>
            <numerusform>%n торрента к добавлению</numerusform>
            <numerusform>%n торрентов к добавлению</numerusform>
        </translation>
    </message>
    <message>
        <source>Torrents to add</source>
        <translation>Добавляемые торренты</translation>
    </message>
    <message>
        <source>What the choices apply to</source>
        <translation>К чему относится выбор</translation>
    </message>
    <message numerus="yes">
        <source>Folder and options apply to all %n torrents</source>
        <translation>
            <numerusform>Папка и параметры для %n торрента</numerusform>
            <numerusform>Папка и параметры для всех %n торрентов</numerusform>
            <numerusform>Папка и параметры для всех %n торрентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder and options apply to the selected torrent only</source>
        <translation>Папка и параметры только для выбранного торрента</translation>
    </message>
    <message>
        <source>%1 (fetching the .torrent)</source>
        <extracomment>%1 is a name or an address</extracomment>
        <translation>%1 (загружается файл .torrent)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <extracomment>%1 is a name or an address</extracomment>
        <translation>Отменить %1</translation>
    </message>
    <message>
        <source>This one is not fetched or added.</source>
        <translation>Этот не загружается и не добавляется.</translation>
    </message>
    <message>
        <source>Drop or paste more here</source>
        <translation>Перетащите или вставьте сюда ещё</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddMorePanel</name>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Метки</translation>
    </message>
    <message>
        <source>None; several with commas between them</source>
        <translation>Нет; несколько через запятую</translation>
    </message>
    <message>
        <source>&amp;Download limit</source>
        <translation>Предел &amp;загрузки</translation>
    </message>
    <message>
        <source>Download limit</source>
        <translation>Предел загрузки</translation>
    </message>
    <message>
        <source>Up&amp;load limit</source>
        <translation>Предел о&amp;тдачи</translation>
    </message>
    <message>
        <source>Upload limit</source>
        <translation>Предел отдачи</translation>
    </message>
    <message>
        <source>The files are complete: do not chec&amp;k them</source>
        <translation>Файлы готовы: &amp;не проверять</translation>
    </message>
    <message>
        <source>For files that are known to be whole. What turns out to be damaged later is downloaded again.</source>
        <translation>Для файлов, которые точно целы. Что потом окажется повреждённым, загрузится снова.</translation>
    </message>
    <message>
        <source>First in the &amp;queue</source>
        <translation>&amp;Первым в очереди</translation>
    </message>
    <message>
        <source>It starts before all torrents that wait. Otherwise it waits behind them.</source>
        <translation>Начнётся раньше всех ждущих торрентов. Иначе ждёт за ними.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddOptionsPanel</name>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Кате&amp;гория</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Без категории</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>A category of this name will be created.</source>
        <translation>Будет создана категория с этим именем.</translation>
    </message>
    <message>
        <source>Start &amp;paused</source>
        <translation>Добавить на па&amp;узе</translation>
    </message>
    <message>
        <source>Download in &amp;order</source>
        <translation>Загружать по &amp;порядку</translation>
    </message>
    <message>
        <source>Pieces are fetched from first to last, so that media can be watched early.</source>
        <translation>Части загружаются от первой к последней, чтобы раньше начать просмотр.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Ещё</translation>
    </message>
    <message>
        <source>Tags, limits, no check, place in the queue, and what the torrent says of itself</source>
        <translation>Метки, пределы, без проверки, место в очереди и что торрент говорит о себе</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddTorrentDialog</name>
    <message>
        <source>&amp;Add torrent</source>
        <translation>&amp;Добавить торрент</translation>
    </message>
    <message>
        <source>Add torrents</source>
        <extracomment>%1 is the name of a torrent</extracomment>
        <translation>Добавить торренты</translation>
    </message>
    <message>
        <source>Add torrent: %1</source>
        <translation>Добавить торрент: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n torrents</source>
        <translation>
            <numerusform>&amp;Добавить %n торрент</numerusform>
            <numerusform>&amp;Добавить %n торрента</numerusform>
            <numerusform>&amp;Добавить %n торрентов</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use these choices from now on without asking</source>
        <translation>&amp;Использовать этот выбор и дальше без вопросов</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AdvancedPage</name>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>&amp;Changed only</source>
        <translation>&amp;Только изменённые</translation>
    </message>
    <message>
        <source>Reset &amp;this setting</source>
        <translation>&amp;Сбросить эту настройку</translation>
    </message>
    <message>
        <source>Not changed: %1 can be: %2</source>
        <extracomment>%1 is the name of a setting, %2 what its values are, such as &quot;1 to 20,000&quot;</extracomment>
        <translation>Не изменено: допустимо для %1: %2</translation>
    </message>
    <message>
        <source>Name, value or purpose</source>
        <translation>Имя, значение или назначение</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>Отбор настроек</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Все настройки</translation>
    </message>
    <message>
        <source>Reset this setting</source>
        <translation>Сбросить эту настройку</translation>
    </message>
    <message>
        <source>%1: %2
Values: %3
Default: %4
Takes effect at once.</source>
        <extracomment>A setting: its name, what it does, its values, and its default</extracomment>
        <translation>%1: %2
Значения: %3
По умолчанию: %4
Действует сразу.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как рабочий стол</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Set of colours</source>
        <translation>Набор цветов</translation>
    </message>
    <message>
        <source>Everything that a colour says is also said by a word, an icon or a pattern.</source>
        <translation>Всё, что говорит цвет, говорит и слово, значок или узор.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Red-green safe</source>
        <translation>Без красного против зелёного</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Words and numbers</source>
        <translation>Слова и числа</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Единицы</translation>
    </message>
    <message>
        <source>Limits may be typed in any of them.</source>
        <translation>Пределы можно вводить в любых из них.</translation>
    </message>
    <message>
        <source>KiB and MiB (1,024 bytes)</source>
        <translation>КиБ и МиБ (1024 байта)</translation>
    </message>
    <message>
        <source>kB and MB (1,000 bytes)</source>
        <translation>кБ и МБ (1000 байт)</translation>
    </message>
    <message>
        <source>Rates in bits per second</source>
        <translation>Скорости в битах в секунду</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Просторные</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Плотные</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как система</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>The window is built anew in it.</source>
        <translation>Окно будет построено на нём заново.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1&#xa0;с</translation>
    </message>
    <message>
        <source>Update interval</source>
        <translation>Интервал обновления</translation>
    </message>
    <message>
        <source>How often numbers change. What you do shows at once, and charts miss nothing.</source>
        <translation>Как часто меняются числа. Ваши действия видны сразу, а графики ничего не пропускают.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Order, widths and which are shown, as they were at first.</source>
        <translation>Порядок, ширина и видимость, как вначале.</translation>
    </message>
    <message>
        <source>Reset all columns</source>
        <translation>Сбросить все столбцы</translation>
    </message>
</context>
<context>
    <name>freshet::ui::BannedPeersDialog</name>
    <message>
        <source>&amp;Lift ban</source>
        <translation>&amp;Снять запрет</translation>
    </message>
    <message>
        <source>Banned peers</source>
        <translation>Запрещённые пиры</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Пир</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательство</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Sent a false file list</source>
        <translation>Прислал ложный список файлов</translation>
    </message>
    <message>
        <source>Block %1 of piece %2 was wrong</source>
        <translation>Блок %1 части %2 был неверен</translation>
    </message>
    <message>
        <source>All of piece %1 came from it and was wrong</source>
        <translation>Вся часть %1 пришла от него и была неверна</translation>
    </message>
    <message numerus="yes">
        <source>%1 wrong blocks in %n pieces</source>
        <extracomment>%1 is a number of blocks</extracomment>
        <translation>
            <numerusform>Неверных блоков: %1 в %n части</numerusform>
            <numerusform>Неверных блоков: %1 в %n частях</numerusform>
            <numerusform>Неверных блоков: %1 в %n частях</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole address is banned</source>
        <translation>запрещён весь адрес</translation>
    </message>
    <message>
        <source>Blocked by you</source>
        <translation>Заблокирован вами</translation>
    </message>
    <message>
        <source>Nothing of %1 is taken from these peers or sent to them: they have sent wrong data, or you have blocked them.</source>
        <translation>Для %1 ничего не берётся у этих пиров и не отдаётся им: они прислали неверные данные или вы их запретили.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Blocked by you, with the whole address</source>
        <translation>Запрещён вами, со всем адресом</translation>
    </message>
    <message>
        <source>Freshet quits</source>
        <translation>Выхода из Freshet</translation>
    </message>
    <message>
        <source>You lift it</source>
        <translation>Снятия вами</translation>
    </message>
</context>
<context>
    <name>freshet::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>freshet::ui::BarStack</name>
    <message>
        <source>Details</source>
        <translation>Подробнее</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::CategoryFlow</name>
    <message>
        <source>&amp;New category…</source>
        <translation>&amp;Новая категория…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Пере&amp;именовать…</translation>
    </message>
    <message>
        <source>&amp;Save path…</source>
        <translation>Папка &amp;сохранения…</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>&amp;Пределы…</translation>
    </message>
    <message>
        <source>Re&amp;move, torrents stay</source>
        <translation>&amp;Убрать, торренты остаются</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Новая категория</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>Имя категории</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Новая метка</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Имя метки</translation>
    </message>
    <message>
        <source>Rename category</source>
        <translation>Переименовать категорию</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Новое имя %1</translation>
    </message>
    <message>
        <source>Save torrents of %1 in</source>
        <translation>Сохранять торренты %1 в</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents of %1 are in other folders.</source>
        <translation>
            <numerusform>%n торрент из %1 в другом месте.</numerusform>
            <numerusform>%n торрента из %1 в других папках.</numerusform>
            <numerusform>%n торрентов из %1 в других папках.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move existing</source>
        <translation>Переместить имеющиеся</translation>
    </message>
    <message>
        <source>No save &amp;path of its own</source>
        <translation>Без своей &amp;папки</translation>
    </message>
    <message>
        <source>change of the save path of the category %1</source>
        <translation>смена папки категории %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::CategoryFolders</name>
    <message>
        <source>There are no categories yet. The side bar has a menu to make one.</source>
        <translation>Категорий пока нет. Создать её можно в меню боковой панели.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Без папки</translation>
    </message>
    <message>
        <source>Move existing…</source>
        <translation>Переместить имеющиеся…</translation>
    </message>
    <message>
        <source>Category folders</source>
        <translation>Папки категорий</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Как у всех остальных</translation>
    </message>
    <message>
        <source>Folder for new torrents of the category %1</source>
        <extracomment>%1 is a category</extracomment>
        <translation>Папка для новых торрентов категории %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ChartTableModel</name>
    <message>
        <source>%1, mean, bytes/s</source>
        <translation>%1, среднее, байт/с</translation>
    </message>
    <message>
        <source>%1, highest, bytes/s</source>
        <translation>%1, наибольшее, байт/с</translation>
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
        <translation>Время</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <extracomment>%1 is the name of a line of a chart.</extracomment>
        <translation>%1, среднее</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, наибольшее</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ColumnHeader</name>
    <message>
        <source>Fit width of this column</source>
        <translation>Подогнать ширину столбца</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Вернуть столбцы</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ConcurrencyPage</name>
    <message>
        <source>Concurrency</source>
        <translation>Одновременность</translation>
    </message>
    <message>
        <source>Torrents</source>
        <translation>Торренты</translation>
    </message>
    <message>
        <source>Active downloads</source>
        <translation>Активные загрузки</translation>
    </message>
    <message>
        <source>Further downloads wait until one of these is done.</source>
        <translation>Остальные загрузки ждут, пока одна из них не закончится.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без предела</translation>
    </message>
    <message>
        <source>Active seeds</source>
        <translation>Активные раздачи</translation>
    </message>
    <message>
        <source>Active torrents</source>
        <translation>Активные торренты</translation>
    </message>
    <message>
        <source>Downloads and seeds together.</source>
        <translation>Загрузки и раздачи вместе.</translation>
    </message>
    <message>
        <source>Checked at once</source>
        <translation>Проверяются сразу</translation>
    </message>
    <message>
        <source>Torrents whose files are compared with their hashes at the same time.</source>
        <translation>Торренты, файлы которых одновременно сверяются с хешами.</translation>
    </message>
    <message>
        <source>Slow below (KiB/s)</source>
        <translation>Медленный ниже (КиБ/с)</translation>
    </message>
    <message>
        <source>A torrent that is slow leaves its place to one that waits.</source>
        <translation>Медленный торрент уступает место ждущему.</translation>
    </message>
    <message>
        <source>Never slow</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Slow after (s)</source>
        <translation>Медленный через (с)</translation>
    </message>
    <message>
        <source>So long must the rate be below, before a torrent counts as slow.</source>
        <translation>Столько скорость должна быть ниже, чтобы торрент считался медленным.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Соединения</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Per torrent</source>
        <translation>На торрент</translation>
    </message>
    <message>
        <source>New per second</source>
        <translation>Новых в секунду</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Ждут ответа</translation>
    </message>
    <message>
        <source>Half-open connections. Some routers cannot take many.</source>
        <translation>Полуоткрытые соединения. Некоторые роутеры не выдерживают многих.</translation>
    </message>
    <message>
        <source>Upload slots per torrent</source>
        <translation>Мест отдачи на торрент</translation>
    </message>
    <message>
        <source>Peers that are sent data at the same time.</source>
        <translation>Пиры, которым данные отдаются одновременно.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Pieces per peer</source>
        <translation>Частей на пира</translation>
    </message>
    <message>
        <source>How many pieces one peer may be fetching for this client at the same time.</source>
        <translation>Сколько частей один пир может передавать этому клиенту одновременно.</translation>
    </message>
    <message>
        <source>Requests per peer</source>
        <translation>Запросов на пира</translation>
    </message>
    <message>
        <source>Blocks of 16 KiB asked of one peer at the same time. Automatic follows its rate and latency.</source>
        <translation>Блоки по 16 КиБ, запрошенные у одного пира сразу. «Автоматически» следует его скорости и задержке.</translation>
    </message>
    <message>
        <source>Pieces per torrent</source>
        <translation>Частей на торрент</translation>
    </message>
    <message>
        <source>How many pieces of one torrent are fetched at the same time, by all its peers together. Automatic is as many as there is memory for.</source>
        <translation>Сколько частей одного торрента загружается одновременно от всех его пиров вместе. Автоматически — сколько позволяет память.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::CreateTorrentDialog</name>
    <message>
        <source>Create torrent</source>
        <translation>Создать торрент</translation>
    </message>
    <message>
        <source>&amp;Make a torrent of</source>
        <translation>&amp;Сделать торрент из</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Ф&amp;ормат</translation>
    </message>
    <message>
        <source>&amp;Piece size</source>
        <translation>Размер &amp;части</translation>
    </message>
    <message>
        <source>&amp;Trackers</source>
        <translation>&amp;Трекеры</translation>
    </message>
    <message>
        <source>&amp;Web seeds</source>
        <translation>&amp;Веб-сиды</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Ко&amp;мментарий</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>&amp;Источник</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>Сохранить &amp;как</translation>
    </message>
    <message>
        <source>A file or a folder</source>
        <translation>Файл или папка</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Файл…</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>&amp;Папка…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>О&amp;бзор…</translation>
    </message>
    <message>
        <source>P&amp;rivate: peers come from these trackers only</source>
        <translation>&amp;Закрытый: пиры только от этих трекеров</translation>
    </message>
    <message>
        <source>&amp;Share it when it is made</source>
        <translation>Сра&amp;зу раздавать</translation>
    </message>
    <message>
        <source>One address a line. An empty line begins trackers that are asked only when those before it fail.</source>
        <translation>По адресу в строке. После пустой строки идут трекеры, к которым обращаются, только если предыдущие не отвечают.</translation>
    </message>
    <message>
        <source>Addresses of servers that have the same files, one a line.</source>
        <translation>Адреса серверов с теми же файлами, по одному в строке.</translation>
    </message>
    <message>
        <source>Some private trackers want a word here, so that the torrent is theirs alone.</source>
        <translation>Некоторым закрытым трекерам нужно здесь слово, чтобы торрент был только их.</translation>
    </message>
    <message>
        <source>Version 1: for every program</source>
        <translation>Версия 1: для любой программы</translation>
    </message>
    <message>
        <source>Versions 1 and 2 together (hybrid)</source>
        <translation>Версии 1 и 2 вместе (гибрид)</translation>
    </message>
    <message>
        <source>Version 2 only: for recent programs</source>
        <translation>Только версия 2: для новых программ</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Автоматически (%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Make a torrent of</source>
        <translation>Сделать торрент из</translation>
    </message>
    <message>
        <source>Save torrent</source>
        <translation>Сохранить торрент</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>Файлы торрентов (*.torrent)</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Там ничего нет.</translation>
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
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n часть</numerusform>
            <numerusform>%n части</numerusform>
            <numerusform>%n частей</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshet cannot share torrents of version 2 alone yet.</source>
        <translation>Freshet пока не раздаёт торренты только версии 2.</translation>
    </message>
    <message>
        <source>&amp;Create torrent</source>
        <translation>&amp;Создать торрент</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Ос&amp;тановить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DesktopFlow</name>
    <message>
        <source>Torrents are being downloaded</source>
        <translation>Загружаются торренты</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DetailsFlow</name>
    <message>
        <source>change of limits</source>
        <translation>изменение пределов</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n trackers</source>
        <translation>
            <numerusform>удаление %n трекера</numerusform>
            <numerusform>удаление %n трекеров</numerusform>
            <numerusform>удаление %n трекеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n trackers.</source>
        <translation>
            <numerusform>Удалён %n трекер.</numerusform>
            <numerusform>Удалено %n трекера.</numerusform>
            <numerusform>Удалено %n трекеров.</numerusform>
        </translation>
    </message>
    <message>
        <source>move between tiers</source>
        <translation>перенос между уровнями</translation>
    </message>
    <message>
        <source>A tracker has one address.</source>
        <translation>У трекера один адрес.</translation>
    </message>
    <message>
        <source>new address of a tracker</source>
        <translation>новый адрес трекера</translation>
    </message>
    <message>
        <source>Block for ever</source>
        <translation>Запретить навсегда</translation>
    </message>
    <message>
        <source>Block %1 for ever?</source>
        <translation>Запретить %1 навсегда?</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for ever?</source>
        <translation>
            <numerusform>Запретить %n пира навсегда?</numerusform>
            <numerusform>Запретить %n пиров навсегда?</numerusform>
            <numerusform>Запретить %n пиров навсегда?</numerusform>
        </translation>
    </message>
    <message>
        <source>This torrent then has nothing to do with anybody at the address, as programs take a new name at each start. To lift it again, use the button for banned peers below the list of peers.</source>
        <translation>Тогда у этого торрента не будет дел ни с кем по этому адресу: программы берут новое имя при каждом запуске. Чтобы снять запрет, нажмите кнопку запрещённых пиров под списком пиров.</translation>
    </message>
    <message>
        <source>&amp;Block for ever</source>
        <translation>&amp;Запретить навсегда</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DetailsPanel</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Пиры</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Трекеры</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>all torrents</source>
        <translation>все торренты</translation>
    </message>
    <message>
        <source>Peers (%1)</source>
        <translation>Пиры (%1)</translation>
    </message>
    <message>
        <source>Trackers (%1)</source>
        <translation>Трекеры (%1)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Select one torrent to see its trackers.</source>
        <translation>Выберите торрент, чтобы увидеть его трекеры.</translation>
    </message>
    <message>
        <source>Select one of them to see its trackers.</source>
        <translation>Выберите один из них, чтобы увидеть его трекеры.</translation>
    </message>
    <message>
        <source>Select one torrent to see its pieces.</source>
        <translation>Выберите торрент, чтобы увидеть его части.</translation>
    </message>
    <message>
        <source>Select one of them to see its pieces.</source>
        <translation>Выберите один из них, чтобы увидеть его части.</translation>
    </message>
    <message>
        <source>Select one torrent to see its log.</source>
        <translation>Выберите торрент, чтобы увидеть его журнал.</translation>
    </message>
    <message>
        <source>Select one of them to see its log.</source>
        <translation>Выберите один из них, чтобы увидеть его журнал.</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n торрент</numerusform>
            <numerusform>%n торрента</numerusform>
            <numerusform>%n торрентов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::DownloadsPage</name>
    <message>
        <source>Downloads</source>
        <translation>Загрузки</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Сохранить в</translation>
    </message>
    <message>
        <source>For torrents added from now on.</source>
        <translation>Для торрентов, добавляемых с этого момента.</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Наблюдаемая папка</translation>
    </message>
    <message>
        <source>Add the torrent files of a folder</source>
        <translation>Добавлять файлы торрентов из папки</translation>
    </message>
    <message>
        <source>Torrents that appear there are added without asking.</source>
        <translation>Появившиеся там торренты добавляются без вопросов.</translation>
    </message>
    <message>
        <source>Not the folders in it.</source>
        <translation>Без вложенных папок.</translation>
    </message>
    <message>
        <source>Delete torrent files that were added</source>
        <translation>Удалять добавленные файлы торрентов</translation>
    </message>
    <message>
        <source>If not, they get the ending “.added”.</source>
        <translation>Иначе они получают окончание «.added».</translation>
    </message>
    <message>
        <source>Ask when adding</source>
        <translation>Спрашивать при добавлении</translation>
    </message>
    <message>
        <source>Where to save a torrent, and which of its files. Hold Shift while dropping to add without being asked.</source>
        <translation>Где сохранить торрент и какие из его файлов. Удерживайте Shift при перетаскивании, чтобы добавить без вопросов.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Only for several files</source>
        <translation>Только при нескольких файлах</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Category folders</source>
        <translation>Папки категорий</translation>
    </message>
    <message>
        <source>New torrents of a category are saved there.</source>
        <translation>Новые торренты категории сохраняются там.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DropArea</name>
    <message>
        <source>Drop a .torrent file or a magnet link here</source>
        <translation>Перетащите сюда .torrent-файл или magnet-ссылку</translation>
    </message>
    <message>
        <source>Addresses of torrent files and info hashes as text will do, too.</source>
        <translation>Подойдут и адреса торрент-файлов, и инфо-хеши текстом.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>freshet::ui::EventListModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Torrent</source>
        <translation>Торрент</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileListWait</name>
    <message>
        <source>Getting the torrent file…</source>
        <translation>Получение торрент-файла…</translation>
    </message>
    <message>
        <source>Getting the file list…</source>
        <translation>Получение списка файлов…</translation>
    </message>
    <message>
        <source>Getting the torrent file</source>
        <translation>Получение торрент-файла</translation>
    </message>
    <message>
        <source>Getting the file list</source>
        <translation>Получение списка файлов</translation>
    </message>
    <message>
        <source>Add now, choose &amp;files later</source>
        <translation>Добавить сейчас, &amp;файлы выбрать позже</translation>
    </message>
    <message>
        <source>All its files are fetched unless others are chosen later.</source>
        <translation>Загружаются все его файлы, если позже не выбраны другие.</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>Прекратить загрузку</translation>
    </message>
    <message>
        <source>This one is not fetched or added.</source>
        <translation>Этот не загружается и не добавляется.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileTreeModel</name>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Разный</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Nobody connected has all of it.</source>
        <translation>Ни у кого из подключённых нет его целиком.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>%1
Skipped: it is not downloaded. Some of its data may exist all the same, as pieces at its edges are shared with files that are wanted.</source>
        <translation>%1
Пропущен: не загружается. Часть его данных всё же может быть на диске, так как части по краям общие с нужными файлами.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileTreePanel</name>
    <message>
        <source>Filter files</source>
        <translation>Фильтр файлов</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Download every file</source>
        <translation>Загрузить все файлы</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Download no file</source>
        <translation>Не загружать ни одного файла</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Только эти</translation>
    </message>
    <message>
        <source>Download the selected files, or those that match the filter, and no others</source>
        <translation>Загрузить выделенные или подходящие под фильтр файлы и никакие другие</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files, %2 of %3</source>
        <extracomment>&quot;7 of 8 files, 150.3 MiB of 170.3 MiB&quot;</extracomment>
        <translation>
            <numerusform>%1 из %n файла, %2 из %3</numerusform>
            <numerusform>%1 из %n файлов, %2 из %3</numerusform>
            <numerusform>%1 из %n файлов, %2 из %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Доступность</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FilesTab</name>
    <message>
        <source>The files are not known yet.</source>
        <translation>Файлы пока неизвестны.</translation>
    </message>
    <message>
        <source>For one file at a time.</source>
        <translation>Только для одного файла за раз.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Show pieces</source>
        <translation>Показать части</translation>
    </message>
    <message>
        <source>Select one torrent to see its files.</source>
        <translation>Выберите один торрент, чтобы увидеть его файлы.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
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
        <translation>Убрать и у&amp;далить файлы…</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Освободить место</translation>
    </message>
    <message>
        <source>Finished torrents on the same disk, the largest first. Files in the trash take up space until it is emptied.</source>
        <translation>Завершённые торренты на том же диске, сначала самые большие. Файлы в корзине занимают место, пока она не очищена.</translation>
    </message>
    <message>
        <source>Finished torrents on this disk</source>
        <translation>Завершённые торренты на этом диске</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>In %1 %2 are needed.</source>
        <extracomment>%1 is a folder, %2 a size</extracomment>
        <translation>В %1 нужно %2.</translation>
    </message>
    <message>
        <source>In %1 %2 more are needed: %3 needed, %4 free.</source>
        <extracomment>%1 is a folder, the others are sizes</extracomment>
        <translation>В %1 не хватает %2: нужно %3, свободно %4.</translation>
    </message>
    <message>
        <source>There is enough space in %1 now: %2 needed, %3 free.</source>
        <translation>В %1 теперь достаточно места: нужно %2, свободно %3.</translation>
    </message>
    <message>
        <source>Looking at the torrents…</source>
        <translation>Просмотр торрентов…</translation>
    </message>
    <message>
        <source>No finished torrent has its files on this disk.</source>
        <translation>Ни у одного завершённого торрента нет файлов на этом диске.</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents selected, %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>Выбран %n торрент, %1</numerusform>
            <numerusform>Выбрано %n торрента, %1</numerusform>
            <numerusform>Выбрано %n торрентов, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select what can go.</source>
        <translation>Выберите, что можно убрать.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Область уведомлений</translation>
    </message>
    <message>
        <source>Start hidden</source>
        <translation>Запускать скрытым</translation>
    </message>
    <message>
        <source>Only the icon is shown at the next start, where the desktop has a place for it.</source>
        <translation>При следующем запуске виден только значок, если на рабочем столе есть для него место.</translation>
    </message>
    <message>
        <source>Closing the window keeps Freshet running</source>
        <translation>Закрытие окна не завершает Freshet</translation>
    </message>
    <message>
        <source>Where the desktop has a place for its icon. Quit ends it.</source>
        <translation>Если на рабочем столе есть место для значка. Завершает «Выход».</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Keep the computer awake while downloading</source>
        <translation>Не давать компьютеру спать во время загрузки</translation>
    </message>
    <message>
        <source>When everything is done</source>
        <translation>Когда всё готово</translation>
    </message>
    <message>
        <source>Once, after a minute in which you can cancel it. Only until Freshet quits.</source>
        <translation>Один раз, через минуту, за которую можно отменить. Только пока Freshet работает.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Усыпить</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Запускать вместе с сеансом</translation>
    </message>
    <message>
        <source>Freshet starts by itself when you log in.</source>
        <translation>Freshet запускается сам, когда вы входите в систему.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::GroupLimitsDialog</name>
    <message>
        <source>Limits of %1</source>
        <translation>Пределы: %1</translation>
    </message>
    <message>
        <source>They hold for all torrents of the category together.</source>
        <translation>Действуют для всех торрентов категории вместе.</translation>
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
        <translation>На диске не то, что было записано.</translation>
    </message>
    <message>
        <source>Looking for peers that have the file list.</source>
        <translation>Поиск пиров, у которых есть список файлов.</translation>
    </message>
    <message numerus="yes">
        <source>Getting the file list from %n connected peers.</source>
        <translation>
            <numerusform>Получение списка файлов от %n подключённого пира.</numerusform>
            <numerusform>Получение списка файлов от %n подключённых пиров.</numerusform>
            <numerusform>Получение списка файлов от %n подключённых пиров.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Check files again</source>
        <translation>Проверить файлы</translation>
    </message>
    <message>
        <source>Announce now</source>
        <translation>Объявить сейчас</translation>
    </message>
    <message>
        <source>Change limits</source>
        <translation>Изменить пределы</translation>
    </message>
    <message>
        <source>Change numbers</source>
        <translation>Изменить числа</translation>
    </message>
    <message>
        <source>Change share limits</source>
        <translation>Изменить пределы раздачи</translation>
    </message>
    <message>
        <source>Limits of the category</source>
        <translation>Пределы категории</translation>
    </message>
    <message>
        <source>Lift its limit</source>
        <translation>Снять его предел</translation>
    </message>
    <message>
        <source>Full speed for 1 h</source>
        <translation>Полная скорость на 1 ч</translation>
    </message>
    <message>
        <source>Raise to %1</source>
        <translation>Повысить до %1</translation>
    </message>
    <message>
        <source>Show peers</source>
        <translation>Показать пиров</translation>
    </message>
    <message>
        <source>End slow mode</source>
        <translation>Завершить медленный режим</translation>
    </message>
    <message>
        <source>Its files are being moved to %1.</source>
        <translation>Его файлы перемещаются в %1.</translation>
    </message>
    <message>
        <source>Its files are moved to %1 after those of others.</source>
        <translation>Его файлы будут перемещены в %1 после файлов других торрентов.</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Всё равно начать</translation>
    </message>
    <message>
        <source>Change limit…</source>
        <translation>Изменить предел…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Выбрать другую папку…</translation>
    </message>
    <message>
        <source>Stop moving</source>
        <translation>Прервать перемещение</translation>
    </message>
    <message>
        <source>Limits of the tag</source>
        <translation>Пределы метки</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>Возобновить сейчас</translation>
    </message>
    <message>
        <source>Its files are being checked: %1.</source>
        <translation>Его файлы проверяются: %1.</translation>
    </message>
    <message>
        <source>%1 of it is here.</source>
        <translation>Есть %1.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Raise upload limit</source>
        <translation>Поднять предел отдачи</translation>
    </message>
    <message>
        <source>Use Automatic</source>
        <translation>Сделать автоматически</translation>
    </message>
    <message>
        <source>Replace slow peers</source>
        <translation>Заменить медленных пиров</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitsFlow</name>
    <message>
        <source>&amp;Schedule and limits…</source>
        <translation>&amp;Расписание и пределы…</translation>
    </message>
    <message>
        <source>torrents without a category</source>
        <translation>торренты без категории</translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>%n пир</numerusform>
            <numerusform>%n пира</numerusform>
            <numerusform>%n пиров</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the download limit</source>
        <translation>изменение предела загрузки</translation>
    </message>
    <message>
        <source>change of the upload limit</source>
        <translation>изменение предела отдачи</translation>
    </message>
    <message>
        <source>change of the limits of torrents without a category</source>
        <translation>изменение пределов торрентов без категории</translation>
    </message>
    <message>
        <source>change of the limits of the category %1</source>
        <translation>изменение пределов категории %1</translation>
    </message>
    <message>
        <source>change of the limits of the tag %1</source>
        <translation>изменение пределов метки %1</translation>
    </message>
    <message>
        <source>change of the limits of the peer %1</source>
        <translation>изменение пределов пира %1</translation>
    </message>
    <message numerus="yes">
        <source>change of the limits of %n peers</source>
        <translation>
            <numerusform>изменение пределов %n пира</numerusform>
            <numerusform>изменение пределов %n пиров</numerusform>
            <numerusform>изменение пределов %n пиров</numerusform>
        </translation>
    </message>
    <message>
        <source>change of requests in flight</source>
        <translation>изменение запросов в пути</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitsMenu</name>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Пределы</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Загрузка</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Отдача</translation>
    </message>
    <message>
        <source>&amp;Schedule and limits…</source>
        <translation>&amp;Расписание и пределы…</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без предела</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ListArea</name>
    <message>
        <source>Drop a .torrent file or a magnet link here</source>
        <translation>Перетащите сюда .torrent-файл или magnet-ссылку</translation>
    </message>
    <message>
        <source>or</source>
        <translation>или</translation>
    </message>
    <message>
        <source>Add torrent file…</source>
        <translation>Добавить торрент-файл…</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>Вставить ссылку</translation>
    </message>
    <message>
        <source>Files are saved in %1 (&lt;a href=&quot;#&quot;&gt;change&lt;/a&gt;)</source>
        <translation>Файлы сохраняются в %1 (&lt;a href=&quot;#&quot;&gt;изменить&lt;/a&gt;)</translation>
    </message>
    <message>
        <source>No torrent matches “%1”.</source>
        <translation>Нет торрентов, подходящих под «%1».</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Очистить фильтр</translation>
    </message>
    <message>
        <source>No torrent belongs to this selection.</source>
        <translation>Под этот выбор не подходит ни один торрент.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n torrents</source>
        <translation>
            <numerusform>Показать %n торрент</numerusform>
            <numerusform>Показать все %n торрента</numerusform>
            <numerusform>Показать все %n торрентов</numerusform>
        </translation>
    </message>
    <message>
        <source>torrents without one</source>
        <translation>торренты без категории</translation>
    </message>
    <message>
        <source>No torrent matches “%1” in %2.</source>
        <translation>В %2 нет торрентов, подходящих под «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Search in All (%n)</source>
        <translation>
            <numerusform>Искать во всех (%n)</numerusform>
            <numerusform>Искать во всех (%n)</numerusform>
            <numerusform>Искать во всех (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open torrent files and magnet links with Freshet</source>
        <translation>Открывать торрент-файлы и magnet-ссылки в Freshet</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LogFlow</name>
    <message>
        <source>Save the log</source>
        <translation>Сохранить журнал</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LogPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Предупреждения и ошибки</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>The selected lines, or all that are shown</source>
        <translation>Выбранные строки или все видимые</translation>
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
        <translation>Фильтр по имени (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Фильтр по имени</translation>
    </message>
    <message>
        <source>%1 is complete.</source>
        <translation>%1 готов.</translation>
    </message>
    <message>
        <source>%1 has stopped. %2</source>
        <extracomment>%1 is a torrent, %2 says what went wrong</extracomment>
        <translation>%1 остановлен. %2</translation>
    </message>
    <message>
        <source>%1 has given enough and is no longer in the list. Its files stay.</source>
        <translation>%1 отдал достаточно и убран из списка. Его файлы остаются.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>%1 is damaged on the disk. %2.</source>
        <extracomment>%1 is a torrent, %2 says &quot;Repairing 3 pieces (film.mkv)&quot;</extracomment>
        <translation>%1 на диске повреждён. %2.</translation>
    </message>
    <message>
        <source>%1 is repaired.</source>
        <translation>%1 исправлен.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>This is not a torrent</source>
        <translation>Это не торрент</translation>
    </message>
    <message numerus="yes">
        <source>Add %n torrents</source>
        <translation>
            <numerusform>Добавить %n торрент</numerusform>
            <numerusform>Добавить %n торрента</numerusform>
            <numerusform>Добавить %n торрентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Add torrent files</source>
        <translation>Добавить торрент-файлы</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>Торрент-файлы (*.torrent)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>The window is too narrow for that.</source>
        <translation>Окно для этого слишком узкое.</translation>
    </message>
    <message>
        <source>The picture was not saved: %1 cannot be written.</source>
        <translation>Рисунок не сохранён: не удаётся записать %1.</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation>%1 создан.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 не записан.</translation>
    </message>
    <message>
        <source>Versions, settings, counts and the last warnings are in the clipboard.</source>
        <translation>Версии, настройки, числа и последние предупреждения в буфере обмена.</translation>
    </message>
    <message>
        <source>The computer stays on: the system refused. The menu of the desktop may still do it.</source>
        <translation>Компьютер остаётся включённым: система отказала. Возможно, поможет меню рабочего стола.</translation>
    </message>
    <message>
        <source>Whether Freshet starts with the session could not be changed.</source>
        <translation>Не удалось изменить запуск Freshet вместе с сеансом.</translation>
    </message>
    <message>
        <source>Torrents are active. When the window is closed, Freshet can keep running in the tray or quit. This can be changed in the settings.</source>
        <translation>Есть активные торренты. После закрытия окна Freshet может работать дальше в области уведомлений или завершиться. Это можно изменить в настройках.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Работать дальше</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Завершить</translation>
    </message>
    <message numerus="yes">
        <source>Add %n torrents without asking</source>
        <translation>
            <numerusform>Добавить %n торрент без вопросов</numerusform>
            <numerusform>Добавить %n торрента без вопросов</numerusform>
            <numerusform>Добавить %n торрентов без вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold Shift to add without being asked</source>
        <translation>Удерживайте Shift, чтобы добавить без вопросов</translation>
    </message>
    <message>
        <source>reset of all columns</source>
        <extracomment>Follows &quot;Undo&quot;</extracomment>
        <translation>сброс всех столбцов</translation>
    </message>
    <message>
        <source>All columns are as they were at first.</source>
        <translation>Все столбцы как вначале.</translation>
    </message>
    <message>
        <source>There is no torrent file, link or info hash in the clipboard</source>
        <translation>В буфере обмена нет торрент-файла, ссылки или инфо-хеша</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Вставить %1</translation>
    </message>
    <message>
        <source>Add to %1 without asking</source>
        <extracomment>%1 is a category</extracomment>
        <translation>Добавить в %1 без вопросов</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Добавить в %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::MonitoringPage</name>
    <message>
        <source>Monitoring</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Метрики</translation>
    </message>
    <message>
        <source>Offer metrics to Prometheus</source>
        <translation>Отдавать метрики Prometheus</translation>
    </message>
    <message>
        <source>Other programs can then read rates, counters and times of this client at /metrics.</source>
        <translation>Другие программы смогут читать скорости, счётчики и времена этого клиента по адресу /metrics.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>127.0.0.1 is for this computer only. For others, set a token as well.</source>
        <translation>127.0.0.1 — только для этого компьютера. Для других задайте ещё и токен.</translation>
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
        <translation>Его должен предъявить тот, кто читает метрики (bearer-токен). Буквы, цифры и знаки.</translation>
    </message>
    <message>
        <source>Each torrent&apos;s numbers, too</source>
        <translation>Также числа каждого торрента</translation>
    </message>
    <message>
        <source>Readers learn the names of the torrents. With thousands of them the page is long.</source>
        <translation>Читающие узнают имена торрентов. При тысячах торрентов страница длинная.</translation>
    </message>
    <message>
        <source>OpenTelemetry</source>
        <translation>OpenTelemetry</translation>
    </message>
    <message>
        <source>Send metrics to</source>
        <translation>Отправлять метрики на</translation>
    </message>
    <message>
        <source>The address of a collector that speaks OTLP over HTTP, with http:// or https://, without user name. Empty: nothing is sent.</source>
        <translation>Адрес сборщика, понимающего OTLP по HTTP, с http:// или https://, без имени пользователя. Пусто: ничего не отправляется.</translation>
    </message>
    <message>
        <source>This is no address that metrics can be sent to. Keys go into the headers.</source>
        <translation>На такой адрес нельзя отправлять метрики. Ключи указываются в заголовках.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>What the collector wants to see, as name=value,name=value. Commas and percent signs in a value are written as %2C and %25.</source>
        <translation>Что хочет видеть сборщик, в виде имя=значение,имя=значение. Запятые и проценты в значении пишутся как %2C и %25.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Write headers as name=value,name=value.</source>
        <translation>Пишите заголовки в виде имя=значение,имя=значение.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Каждые</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Trace one piece in</source>
        <translation>Отслеживать одну часть из</translation>
    </message>
    <message>
        <source>Its life from request to disk goes to the collector as a trace, without names and addresses.</source>
        <translation>Её путь от запроса до диска уходит сборщику как трасса, без имён и адресов.</translation>
    </message>
    <message>
        <source>No traces</source>
        <translation>Без трасс</translation>
    </message>
</context>
<context>
    <name>freshet::ui::MoveFlow</name>
    <message>
        <source>Move the files of %1 to</source>
        <translation>Переместить файлы %1 в</translation>
    </message>
    <message numerus="yes">
        <source>Move the files of %n torrents to</source>
        <translation>
            <numerusform>Переместить файлы %n торрента в</numerusform>
            <numerusform>Переместить файлы %n торрентов в</numerusform>
            <numerusform>Переместить файлы %n торрентов в</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder with the files of %1</source>
        <translation>Папка с файлами %1</translation>
    </message>
    <message>
        <source>The files of %1 stay where they are. %2</source>
        <extracomment>%1 is a torrent, %2 says what went wrong</extracomment>
        <translation>Файлы %1 остаются на месте. %2</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Выбрать другую папку…</translation>
    </message>
    <message>
        <source>A file or folder cannot be called %1.</source>
        <translation>Файл или папка не может называться %1.</translation>
    </message>
    <message>
        <source>Nothing was renamed to %1. %2</source>
        <extracomment>%1 is a name, %2 says what went wrong</extracomment>
        <translation>Ничего не переименовано в %1. %2</translation>
    </message>
    <message>
        <source>No torrent of %1 is in another folder.</source>
        <extracomment>%1 is a category</extracomment>
        <translation>Ни один торрент из %1 не лежит в другой папке.</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents of %1 are moved to %2.</source>
        <extracomment>%1 is a category, %2 a folder</extracomment>
        <translation>
            <numerusform>Файлы %n торрента из %1 перемещаются в %2.</numerusform>
            <numerusform>Файлы %n торрентов из %1 перемещаются в %2.</numerusform>
            <numerusform>Файлы %n торрентов из %1 перемещаются в %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Переместить</translation>
    </message>
</context>
<context>
    <name>freshet::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Incoming connections</source>
        <translation>Входящие соединения</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Chosen by the system</source>
        <translation>Выбирает система</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>An address of this computer, for example that of a VPN. All connections then use it; empty means any.</source>
        <translation>Адрес этого компьютера, например в VPN. Тогда его используют все соединения; пусто — любой.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватность</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Hides the protocol from the network in between. Peers that cannot encrypt are left out if it is required.</source>
        <translation>Скрывает протокол от сети по пути. Если оно требуется, пиры без шифрования отбрасываются.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Желательно</translation>
    </message>
    <message>
        <source>Require</source>
        <translation>Требовать</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Трекеры</translation>
    </message>
    <message>
        <source>Ask trackers for peers</source>
        <translation>Спрашивать пиров у трекеров</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Ждать ответа</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>A unit behind a number, with the space before it</extracomment>
        <translation> с</translation>
    </message>
    <message>
        <source>Random</source>
        <extracomment>A port by chance</extracomment>
        <translation>Случайный</translation>
    </message>
    <message>
        <source>A port between %1 and %2 that is free now</source>
        <translation>Свободный сейчас порт от %1 до %2</translation>
    </message>
    <message>
        <source>No free port was found.</source>
        <translation>Свободный порт не найден.</translation>
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
        <translation>%1 требует внимания</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>%1 is complete</source>
        <translation>%1 загружен полностью</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are complete</source>
        <translation>
            <numerusform>%n торрент загружен</numerusform>
            <numerusform>%n торрента загружены</numerusform>
            <numerusform>%n торрентов загружены</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>Добавлен %1</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents were added</source>
        <translation>
            <numerusform>Добавлен %n торрент</numerusform>
            <numerusform>Добавлено %n торрента</numerusform>
            <numerusform>Добавлено %n торрентов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Tell me, while the window is not active, that</source>
        <translation>Сообщать, пока окно не активно, что</translation>
    </message>
    <message>
        <source>A torrent is complete</source>
        <translation>торрент загружен полностью</translation>
    </message>
    <message>
        <source>Several within a few seconds are told together.</source>
        <translation>Несколько за пару секунд сообщаются вместе.</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>что-то не так</translation>
    </message>
    <message>
        <source>At most once in ten minutes for each torrent.</source>
        <translation>Не чаще раза в десять минут для торрента.</translation>
    </message>
    <message>
        <source>A torrent was added</source>
        <translation>торрент добавлен</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Со звуком</translation>
    </message>
    <message>
        <source>For finished downloads and for what is wrong. The desktop plays it.</source>
        <translation>Для завершённых загрузок и ошибок. Его воспроизводит рабочий стол.</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>Звуковой файл</translation>
    </message>
    <message>
        <source>Empty means the sounds of the desktop.</source>
        <translation>Пусто — звуки рабочего стола.</translation>
    </message>
    <message>
        <source>Sounds (%1)</source>
        <extracomment>A kind of files, for a file dialog</extracomment>
        <translation>Звуки (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>There is no such file. The desktop plays its own sounds.</source>
        <translation>Такого файла нет. Рабочий стол воспроизводит свои звуки.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::OpenLinkDialog</name>
    <message>
        <source>Add link</source>
        <translation>Добавить ссылку</translation>
    </message>
    <message>
        <source>&amp;Magnet links, info hashes or addresses of torrent files, one a line:</source>
        <translation>&amp;Magnet-ссылки, инфо-хеши или адреса торрент-файлов, по одному в строке:</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Дальше</translation>
    </message>
    <message>
        <source>Add trackers</source>
        <translation>Добавить трекеры</translation>
    </message>
    <message>
        <source>Add&amp;resses of trackers, one a line:</source>
        <translation>Ад&amp;реса трекеров, по одному в строке:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>Add peers</source>
        <translation>Добавить пиров</translation>
    </message>
    <message>
        <source>Add&amp;resses of peers with their ports, one a line:</source>
        <translation>Ад&amp;реса пиров с портами, по одному в строке:</translation>
    </message>
    <message>
        <source>Edit tracker</source>
        <translation>Изменение трекера</translation>
    </message>
    <message>
        <source>Add&amp;ress of the tracker:</source>
        <translation>Ад&amp;рес трекера:</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Изменить</translation>
    </message>
</context>
<context>
    <name>freshet::ui::OverviewTab</name>
    <message>
        <source>Speed of the last minute</source>
        <translation>Скорость за последнюю минуту</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>%1 загрузка, %2 отдача</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без предела</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>All of a size is still to be downloaded.</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Загружено</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Ограничен</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Осталось времени</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Потеряно</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Пиры</translation>
    </message>
    <message>
        <source>%1 connected, %2 known, %3 seeds</source>
        <translation>%1 подключено, %2 известно, %3 сидов</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 копий</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>%1, %2 uploaded</source>
        <translation>%1, отдано %2</translation>
    </message>
    <message>
        <source>Next announce</source>
        <translation>Следующее объявление</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>через %1</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Сохранить в</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Пределы</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>Last read back</source>
        <translation>Последнее чтение</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Выбрано</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n торрент</numerusform>
            <numerusform>%n торрента</numerusform>
            <numerusform>%n торрентов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 подключено</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Отдано</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Waiting to be written</source>
        <translation>Ждёт записи</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 загрузка</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 отдача</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Разные</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>ещё %1</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>известно %1</translation>
    </message>
    <message>
        <source>%1 connected, %2 known</source>
        <translation>подключено %1, известно %2</translation>
    </message>
    <message>
        <source>change</source>
        <translation>изменить</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PathEdit</name>
    <message>
        <source>Choose a folder</source>
        <translation>Выбор папки</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
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
        <translation>Скорость этого пира</translation>
    </message>
    <message>
        <source>About this peer</source>
        <translation>Об этом пире</translation>
    </message>
    <message>
        <source>Time that the chart shows</source>
        <translation>Время на графике</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 мин</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 мин</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 ч</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 ч</translation>
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
        <translation>Пределы: %1</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Как в настройках</translation>
    </message>
    <message>
        <source>&amp;Download limit</source>
        <translation>Предел &amp;загрузки</translation>
    </message>
    <message>
        <source>&amp;Upload limit</source>
        <translation>Предел &amp;отдачи</translation>
    </message>
    <message>
        <source>They also hold when the peer comes back, as long as the torrent runs.</source>
        <translation>Действуют и тогда, когда пир вернётся, пока торрент работает.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeerTableModel</name>
    <message>
        <source>Snubbed</source>
        <translation>Медлит</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>В обе стороны</translation>
    </message>
    <message>
        <source>Sending to us</source>
        <translation>Отдаёт нам</translation>
    </message>
    <message>
        <source>Optimistic</source>
        <translation>На пробу</translation>
    </message>
    <message>
        <source>We send</source>
        <translation>Отдаём мы</translation>
    </message>
    <message>
        <source>Chokes us</source>
        <translation>Не отдаёт нам</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Готов отдавать</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Не заинтересован</translation>
    </message>
    <message>
        <source>The peer connected to us.</source>
        <translation>Пир сам подключился к нам.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>Соединение зашифровано.</translation>
    </message>
    <message>
        <source>It has everything.</source>
        <translation>У него есть всё.</translation>
    </message>
    <message>
        <source>It has pieces that are missing here.</source>
        <translation>У него есть части, которых здесь не хватает.</translation>
    </message>
    <message>
        <source>It does not send to us now.</source>
        <translation>Сейчас он нам не отдаёт.</translation>
    </message>
    <message>
        <source>It wants pieces from us.</source>
        <translation>Он хочет части от нас.</translation>
    </message>
    <message>
        <source>We do not send to it now.</source>
        <translation>Сейчас мы ему не отдаём.</translation>
    </message>
    <message>
        <source>It is tried out as a receiver.</source>
        <translation>Он опробуется как получатель.</translation>
    </message>
    <message>
        <source>It was asked and has not sent for a while.</source>
        <translation>У него просили, но он давно ничего не присылал.</translation>
    </message>
    <message>
        <source>From a tracker</source>
        <translation>От трекера</translation>
    </message>
    <message>
        <source>From the magnet link</source>
        <translation>Из magnet-ссылки</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Добавлен вручную</translation>
    </message>
    <message>
        <source>Connected to us</source>
        <translation>Подключился к нам</translation>
    </message>
    <message>
        <source>From another peer</source>
        <translation>От другого пира</translation>
    </message>
    <message>
        <source>From the DHT</source>
        <translation>Из DHT</translation>
    </message>
    <message>
        <source>From the local network</source>
        <translation>Из локальной сети</translation>
    </message>
    <message>
        <source>Known from last time</source>
        <translation>Известен с прошлого раза</translation>
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
Собственный предел: %1</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <translation>%1 из %2 разрешённых</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>60&#xa0;s</source>
        <translation>60&#xa0;с</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Отдача</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Задержка</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Загружено</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Отдано</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Подключён</translation>
    </message>
    <message>
        <source>Choked us</source>
        <translation>Не отдавал нам</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Первый байт</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Опоздали</translation>
    </message>
    <message>
        <source>Cancels</source>
        <translation>Отмены</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Отказы</translation>
    </message>
    <message>
        <source>Peak down</source>
        <translation>Пик загр.</translation>
    </message>
    <message>
        <source>Peak up</source>
        <translation>Пик отд.</translation>
    </message>
    <message>
        <source>How long the peer has choked us while we wanted pieces from it.</source>
        <translation>Сколько времени пир нам не отдавал, хотя мы хотели от него частей.</translation>
    </message>
    <message>
        <source>From a request to the end of its block: median of the last 20.</source>
        <translation>От запроса до конца его блока: медиана последних 20.</translation>
    </message>
    <message>
        <source>From a request to the first byte of its block: median of the last 20.</source>
        <translation>От запроса до первого байта его блока: медиана последних 20.</translation>
    </message>
    <message>
        <source>Requests that were given to other peers because they took too long.</source>
        <translation>Запросы, переданные другим пирам, потому что длились слишком долго.</translation>
    </message>
    <message>
        <source>Taken back by us: %1
By the peer: %2</source>
        <translation>Отозвано нами: %1
Пиром: %2</translation>
    </message>
    <message>
        <source>Refused by us: %1
By the peer: %2</source>
        <translation>Отклонено нами: %1
Пиром: %2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>приём %1, отдача %2</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>отдача %1</translation>
    </message>
    <message>
        <source>Snubbed, %1</source>
        <extracomment>State of a peer that does not send what was asked for, and how long that is so.</extracomment>
        <translation>Медлит, %1</translation>
    </message>
    <message>
        <source>Down in the last 60&#xa0;s
Lowest: %1
Average: %2
Highest: %3</source>
        <translation>Приём за последние 60&#xa0;с
Наименьший: %1
Средний: %2
Наибольший: %3</translation>
    </message>
    <message>
        <source>Connected for %1.</source>
        <translation>Подключён %1.</translation>
    </message>
    <message>
        <source>It choked us %1 of that time.</source>
        <translation>Из них %1 не давал нам данных.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n pieces from it.</source>
        <translation>
            <numerusform>От него загружается %n часть.</numerusform>
            <numerusform>От него загружаются %n части.</numerusform>
            <numerusform>От него загружаются %n частей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were late and went to others.</source>
        <translation>
            <numerusform>%n запрос опоздал и ушёл другим.</numerusform>
            <numerusform>%n запроса опоздали и ушли другим.</numerusform>
            <numerusform>%n запросов опоздали и ушли другим.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from it, %2 to it.</source>
        <translation>%1 от него, %2 ему.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n pieces from it: %1.</source>
        <extracomment>%1 is their numbers: &quot;212, 215 and 389&quot;</extracomment>
        <translation>
            <numerusform>От него загружается %n часть: %1.</numerusform>
            <numerusform>От него загружаются %n части: %1.</numerusform>
            <numerusform>От него загружаются %n частей: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed pieces</source>
        <translation>Неверные части</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Признаки</translation>
    </message>
    <message>
        <source>It has pieces that are missing here, and sends what it is asked for.</source>
        <translation>У него есть недостающие здесь части, и он отдаёт то, что просят.</translation>
    </message>
    <message>
        <source>It has pieces that are missing here, and does not send them now.</source>
        <translation>У него есть недостающие здесь части, и сейчас он их не отдаёт.</translation>
    </message>
    <message>
        <source>It wants pieces from us, and gets them.</source>
        <translation>Он хочет части от нас и получает их.</translation>
    </message>
    <message>
        <source>It wants pieces from us, and does not get them now.</source>
        <translation>Он хочет части от нас и сейчас их не получает.</translation>
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
Все разрешённые запросы всё время в пути, и их мало для такого расстояния: пир мог бы отдавать больше.</translation>
    </message>
    <message>
        <source>Pieces with parts from this peer that turned out to be damaged. Other peers may have caused it.</source>
        <translation>Части с долей этого пира, оказавшиеся повреждёнными. Причиной могут быть и другие пиры.</translation>
    </message>
    <message>
        <source>%1, always full</source>
        <translation>%1, всегда полно</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeersTab</name>
    <message>
        <source>No peers are connected.</source>
        <translation>Нет подключённых пиров.</translation>
    </message>
    <message>
        <source>Announce now</source>
        <translation>Объявить сейчас</translation>
    </message>
    <message>
        <source>Add peers…</source>
        <translation>Добавить пиров…</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Пиры</translation>
    </message>
    <message numerus="yes">
        <source>%n banned peers…</source>
        <translation>
            <numerusform>%n запрещённый пир…</numerusform>
            <numerusform>%n запрещённых пира…</numerusform>
            <numerusform>%n запрещённых пиров…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Копировать строку</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Пределы…</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Show more of the peer that is selected</source>
        <translation>Показать больше о выбранном пире</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Другой…</translation>
    </message>
    <message>
        <source>Limit down</source>
        <translation>Предел приёма</translation>
    </message>
    <message>
        <source>Limit each down</source>
        <translation>Предел приёма для каждого</translation>
    </message>
    <message>
        <source>Limit up</source>
        <translation>Предел отдачи</translation>
    </message>
    <message>
        <source>Limit each up</source>
        <translation>Предел отдачи для каждого</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>Показать график</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Отключить</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n peers</source>
        <translation>
            <numerusform>Отключить %n пира</numerusform>
            <numerusform>Отключить %n пиров</numerusform>
            <numerusform>Отключить %n пиров</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection. The peer may come back.</source>
        <translation>Закрывает соединение. Пир может вернуться.</translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the peer for a week.</source>
        <translation>Закрывает соединение и неделю не имеет дела с пиром.</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Копировать адреса</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Копировать строки</translation>
    </message>
    <message>
        <source>Show its pieces</source>
        <translation>Показать его части</translation>
    </message>
    <message>
        <source>Select one torrent to see its peers.</source>
        <translation>Выберите один торрент, чтобы увидеть его пиров.</translation>
    </message>
    <message>
        <source>Block for this session</source>
        <translation>Запретить до выхода</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for this session</source>
        <translation>
            <numerusform>Запретить %n пира до выхода</numerusform>
            <numerusform>Запретить %n пиров до выхода</numerusform>
            <numerusform>Запретить %n пиров до выхода</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the peer until Freshet quits.</source>
        <translation>Разрывает соединение и не имеет дела с пиром до выхода из Freshet.</translation>
    </message>
    <message>
        <source>Block for a week</source>
        <translation>Запретить на неделю</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for a week</source>
        <translation>
            <numerusform>Запретить %n пира на неделю</numerusform>
            <numerusform>Запретить %n пиров на неделю</numerusform>
            <numerusform>Запретить %n пиров на неделю</numerusform>
        </translation>
    </message>
    <message>
        <source>Block for ever…</source>
        <translation>Запретить навсегда…</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for ever…</source>
        <translation>
            <numerusform>Запретить %n пира навсегда…</numerusform>
            <numerusform>Запретить %n пиров навсегда…</numerusform>
            <numerusform>Запретить %n пиров навсегда…</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the address of the peer until you lift the ban.</source>
        <translation>Разрывает соединение и не имеет дела с адресом пира, пока вы не снимете запрет.</translation>
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
        <translation>%1. Нажмите, чтобы выделить их.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PieceMap</name>
    <message>
        <source>Piece map</source>
        <translation>Карта частей</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущена</translation>
    </message>
    <message>
        <source>Piece %1 of %2</source>
        <translation>Часть %1 из %2</translation>
    </message>
    <message>
        <source>no connected peer has it</source>
        <translation>её нет ни у одного подключённого пира</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s) have it</source>
        <translation>
            <numerusform>есть у %n пира</numerusform>
            <numerusform>есть у %n пиров</numerusform>
            <numerusform>есть у %n пиров</numerusform>
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
        <translation>Части</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The address of a peer and how much of the torrent it has: &quot;10.77.0.3:51001 · 84 %&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which pieces stand out: all, those of a file, or those that a peer has</source>
        <translation>Какие части выделены: все, части файла или те, что есть у пира</translation>
    </message>
    <message>
        <source>All pieces</source>
        <translation>Все части</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Части файла %1</translation>
    </message>
    <message>
        <source>Pieces that %1 has</source>
        <extracomment>%1 is the address of a peer</extracomment>
        <translation>Части, которые есть у %1</translation>
    </message>
    <message>
        <source>Pieces of a &amp;file</source>
        <translation>Части &amp;файла</translation>
    </message>
    <message>
        <source>Pieces that a &amp;peer has</source>
        <translation>Части, которые есть у &amp;пира</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n blocks</source>
        <extracomment>Of a piece that is being fetched: &quot;11 of 16 blocks&quot;</extracomment>
        <translation>
            <numerusform>%1 из %n блока</numerusform>
            <numerusform>%1 из %n блоков</numerusform>
            <numerusform>%1 из %n блоков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 and %n more</source>
        <extracomment>&quot;11 of 16 blocks from 10.77.0.3:51001 and 2 more&quot;: %1 is &quot;11 of 16 blocks&quot;</extracomment>
        <translation>
            <numerusform>%1 от %2 и ещё %n</numerusform>
            <numerusform>%1 от %2 и ещё %n</numerusform>
            <numerusform>%1 от %2 и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n blocks from %2</source>
        <extracomment>&quot;11 of 16 blocks from 10.77.0.3:51001&quot;</extracomment>
        <translation>
            <numerusform>%1 из %n блока от %2</numerusform>
            <numerusform>%1 из %n блоков от %2</numerusform>
            <numerusform>%1 из %n блоков от %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <extracomment>Files that a piece belongs to</extracomment>
        <translation>
            <numerusform>%1 (и ещё %n)</numerusform>
            <numerusform>%1 (и ещё %n)</numerusform>
            <numerusform>%1 (и ещё %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;file</source>
        <translation>Показать &amp;файл</translation>
    </message>
    <message>
        <source>Its files are not known yet.</source>
        <translation>Её файлы ещё не известны.</translation>
    </message>
    <message>
        <source>&amp;Copy piece number</source>
        <translation>&amp;Копировать номер части</translation>
    </message>
    <message>
        <source>Only a piece that is missing can be fetched.</source>
        <translation>Загрузить можно только часть, которой нет.</translation>
    </message>
    <message>
        <source>The torrent is not downloading.</source>
        <translation>Торрент не загружается.</translation>
    </message>
    <message>
        <source>Fetch this f&amp;irst</source>
        <translation>Загрузить &amp;первой</translation>
    </message>
    <message>
        <source>Check this piece &amp;again</source>
        <translation>Проверить эту часть &amp;снова</translation>
    </message>
    <message>
        <source>Only a piece that is there can be checked.</source>
        <translation>Проверить можно только часть, которая есть.</translation>
    </message>
    <message>
        <source>Bar of file &amp;boundaries</source>
        <translation>Полоса &amp;границ файлов</translation>
    </message>
    <message>
        <source>A third bar above the map shows where each file begins.</source>
        <translation>Третья полоса над картой показывает, где начинается каждый файл.</translation>
    </message>
    <message>
        <source>Cell si&amp;ze</source>
        <extracomment>How large the cells of the map are</extracomment>
        <translation>&amp;Размер клеток</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <extracomment>Cells as large as can be without scrolling</extracomment>
        <translation>&amp;Вместить</translation>
    </message>
    <message>
        <source>%1&#xa0;px</source>
        <extracomment>Size of a cell in pixels</extracomment>
        <translation>%1 пикс.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PriorityDelegate</name>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
</context>
<context>
    <name>freshet::ui::QuitQuestion</name>
    <message>
        <source>The files of %1 are being moved: that stops, and what is in the new folder already goes back.</source>
        <translation>Файлы %1 перемещаются: это остановится, а то, что уже в новой папке, вернётся.</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents are being moved: that stops, and what is in the new folder already goes back.</source>
        <translation>
            <numerusform>Файлы %n торрента перемещаются: это остановится, а то, что уже в новой папке, вернётся.</numerusform>
            <numerusform>Файлы %n торрентов перемещаются: это остановится, а то, что уже в новой папке, вернётся.</numerusform>
            <numerusform>Файлы %n торрентов перемещаются: это остановится, а то, что уже в новой папке, вернётся.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being checked: that stops, and begins again at the next start.</source>
        <translation>%1 проверяется: это остановится и начнётся заново при следующем запуске.</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are being checked: that stops, and begins again at the next start.</source>
        <translation>
            <numerusform>Проверяется %n торрент: это остановится и начнётся заново при следующем запуске.</numerusform>
            <numerusform>Проверяются %n торрента: это остановится и начнётся заново при следующем запуске.</numerusform>
            <numerusform>Проверяются %n торрентов: это остановится и начнётся заново при следующем запуске.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloads and uploads go on at the next start.</source>
        <translation>Загрузки и отдачи продолжатся при следующем запуске.</translation>
    </message>
    <message>
        <source>Quit Freshet</source>
        <translation>Выход из Freshet</translation>
    </message>
    <message>
        <source>Quit now?</source>
        <translation>Выйти сейчас?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Продолжить работу</translation>
    </message>
</context>
<context>
    <name>freshet::ui::QuotaEdit</name>
    <message>
        <source>Download quota</source>
        <translation>Квота загрузки</translation>
    </message>
    <message>
        <source>Upload quota</source>
        <translation>Квота отдачи</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Квота</translation>
    </message>
    <message>
        <source>No quota</source>
        <translation>Без квоты</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>В день</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>В неделю</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>В месяц</translation>
    </message>
    <message>
        <source>When most of the quota is used</source>
        <translation>Когда израсходована большая часть</translation>
    </message>
    <message>
        <source>Spread the rest evenly</source>
        <translation>Распределить остаток</translation>
    </message>
    <message>
        <source>Pause when all is used</source>
        <translation>Пауза, когда израсходовано всё</translation>
    </message>
    <message>
        <source>Down </source>
        <translation>Загрузка </translation>
    </message>
    <message>
        <source>Up </source>
        <translation>Отдача </translation>
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
        <translation>Например 500k, 1.5M или 20 Mbit/s. Пусто — без предела.</translation>
    </message>
    <message>
        <source>This is not a rate. Write for example 500k or 2 MiB/s.</source>
        <translation>Это не скорость. Напишите, например, 500k или 2 MiB/s.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::RateTermsEdit</name>
    <message>
        <source>Download</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Отдача</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Предел</translation>
    </message>
    <message>
        <source>&amp;Guaranteed</source>
        <translation>&amp;Гарантия</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Вес</translation>
    </message>
    <message>
        <source>%1 limit</source>
        <extracomment>%1 is &quot;Download&quot; or &quot;Upload&quot;</extracomment>
        <translation>%1: предел</translation>
    </message>
    <message>
        <source>%1, guaranteed rate</source>
        <translation>%1, гарантированная скорость</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>While a limit is shared, this rate comes first, if it can be used.</source>
        <translation>При дележе предела эта скорость выделяется первой, если её можно использовать.</translation>
    </message>
    <message>
        <source>%1, weight</source>
        <translation>%1, вес</translation>
    </message>
    <message>
        <source>&#xa0;%</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>As its torrents</source>
        <translation>Как у его торрентов</translation>
    </message>
    <message>
        <source>How much of a shared limit this gets, compared with others: twice the weight, twice the rate.</source>
        <translation>Сколько достаётся от общего предела по сравнению с другими: вдвое больше вес — вдвое больше скорость.</translation>
    </message>
    <message>
        <source>Empty means as the settings say for each torrent.</source>
        <translation>Пусто — как в настройках для каждого торрента.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::RemoveFilesDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>Переместить в &amp;корзину</translation>
    </message>
    <message>
        <source>Remove and delete files</source>
        <translation>Убрать и удалить файлы</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n torrents and delete their files?</source>
        <translation>
            <numerusform>Убрать %n торрент и удалить его файлы?</numerusform>
            <numerusform>Убрать %n торрента и удалить их файлы?</numerusform>
            <numerusform>Убрать %n торрентов и удалить их файлы?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 на диске</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>В %1</translation>
    </message>
    <message>
        <source>&amp;Delete files</source>
        <translation>&amp;Удалить файлы</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SelectionMenus</name>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Кате&amp;гория</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Метки</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>П&amp;риоритет</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Пределы</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Загрузка</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Отдача</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>Не выбран ни один торрент.</translation>
    </message>
    <message>
        <source>%1 of the %2 selected torrents</source>
        <translation>%1 из %2 выбранных торрентов</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>Ne&amp;w category…</source>
        <translation>Новая &amp;категория…</translation>
    </message>
    <message>
        <source>Ne&amp;w tag…</source>
        <translation>Новая &amp;метка…</translation>
    </message>
    <message>
        <source>change of priority</source>
        <translation>изменение приоритета</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>&amp;Высокий</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Обычный</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>&amp;Низкий</translation>
    </message>
    <message>
        <source>change of limits</source>
        <translation>изменение пределов</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Другой…</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SettingListModel</name>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is the value of a setting</extracomment>
        <translation>%1, изменено</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Исходное</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что делает</translation>
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
        <translation>Любой</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>«%1» — не IP-адрес.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Вернуть по умолчанию</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Вернуть %1</translation>
    </message>
    <message>
        <source>Not changed: there is no folder %1, and none can be made there.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Не изменено: папки %1 нет, и создать её там нельзя.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Поиск настроек</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>&amp;Reset page</source>
        <translation>&amp;Вернуть страницу</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Нет настроек, подходящих под «%1».</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ShareLimitsEdit</name>
    <message>
        <source>No goal</source>
        <translation>Нет цели</translation>
    </message>
    <message>
        <source>Seeds do not count</source>
        <translation>Сиды не учитываются</translation>
    </message>
    <message>
        <source>&amp;Ratio</source>
        <translation>&amp;Рейтинг</translation>
    </message>
    <message>
        <source>&amp;Minutes of seeding</source>
        <translation>&amp;Минуты раздачи</translation>
    </message>
    <message>
        <source>Minutes &amp;without upload</source>
        <translation>Минуты &amp;без отдачи</translation>
    </message>
    <message>
        <source>Not &amp;below so many seeds</source>
        <translation>Не &amp;ниже стольких сидов</translation>
    </message>
    <message>
        <source>&amp;Then it</source>
        <translation>&amp;Тогда он</translation>
    </message>
    <message>
        <source>&amp;Slow upload</source>
        <translation>&amp;Медленная отдача</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>останавливается</translation>
    </message>
    <message>
        <source>goes on slowly</source>
        <translation>продолжает медленно</translation>
    </message>
    <message>
        <source>is removed from the list</source>
        <translation>убирается из списка</translation>
    </message>
    <message>
        <source>becomes a super seed</source>
        <translation>становится суперсидом</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SharingPage</name>
    <message>
        <source>Sharing</source>
        <translation>Раздача</translation>
    </message>
    <message>
        <source>&amp;No own limits</source>
        <translation>&amp;Без собственных пределов</translation>
    </message>
    <message>
        <source>Whom to serve</source>
        <translation>Кого обслуживать</translation>
    </message>
    <message>
        <source>While seeding, first</source>
        <translation>При раздаче сначала</translation>
    </message>
    <message>
        <source>In every choice but the first some peers are tried out that would not be served.</source>
        <translation>Во всех вариантах, кроме первого, пробуют и пиров, до которых очередь не дошла бы.</translation>
    </message>
    <message>
        <source>Everyone in turn</source>
        <translation>Всех по очереди</translation>
    </message>
    <message>
        <source>Who takes most</source>
        <translation>Кто берёт больше всех</translation>
    </message>
    <message>
        <source>Who passes on what it gets</source>
        <translation>Кто передаёт полученное дальше</translation>
    </message>
    <message>
        <source>Who has just begun or is nearly done</source>
        <translation>Кто только начал или почти закончил</translation>
    </message>
    <message>
        <source>&amp;Limits for</source>
        <translation>&amp;Пределы для</translation>
    </message>
    <message>
        <source>Limits for</source>
        <translation>Пределы для</translation>
    </message>
    <message>
        <source>Choose a category, or type the name of one, to give it limits of its own.</source>
        <translation>Выберите категорию или введите её имя, чтобы задать ей собственные пределы.</translation>
    </message>
    <message>
        <source>The category follows the limits for all torrents again.</source>
        <translation>Категория снова следует пределам всех торрентов.</translation>
    </message>
    <message>
        <source>Seeding is enough after</source>
        <translation>Раздачи достаточно после</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Uploaded compared with downloaded: 2 means that twice as much was sent as received.</source>
        <translation>Отношение отданного к загруженному: 2 — отдано вдвое больше, чем получено.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Нет цели</translation>
    </message>
    <message>
        <source>Minutes of seeding</source>
        <translation>Минуты раздачи</translation>
    </message>
    <message>
        <source>Minutes without upload</source>
        <translation>Минуты без отдачи</translation>
    </message>
    <message>
        <source>Time spent seeding in which nobody wanted anything.</source>
        <translation>Время раздачи, когда никто ничего не хотел.</translation>
    </message>
    <message>
        <source>But not while there are fewer seeds than</source>
        <translation>Но не пока сидов меньше чем</translation>
    </message>
    <message>
        <source>This client counts as one of them. Trackers say how many there are.</source>
        <translation>Этот клиент тоже считается. Сколько их, говорят трекеры.</translation>
    </message>
    <message>
        <source>Seeds do not count</source>
        <translation>Сиды не учитываются</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Что тогда происходит</translation>
    </message>
    <message>
        <source>The torrent</source>
        <translation>Торрент</translation>
    </message>
    <message>
        <source>Files are never removed.</source>
        <translation>Файлы никогда не удаляются.</translation>
    </message>
    <message>
        <source>Slow upload</source>
        <translation>Медленная отдача</translation>
    </message>
    <message>
        <source>For torrents that go on slowly.</source>
        <translation>Для торрентов, которые продолжают медленно.</translation>
    </message>
    <message>
        <source>All torrents</source>
        <translation>Все торренты</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>Tab of the details</source>
        <extracomment>A key: &quot;Ctrl+1 to Ctrl+7&quot;</extracomment>
        <translation>Вкладка сведений</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>List: open what is done, or show the overview</source>
        <translation>Список: открыть завершённое или показать обзор</translation>
    </message>
    <message>
        <source>Filter: clear it and go to the list</source>
        <translation>Фильтр: очистить и перейти к списку</translation>
    </message>
    <message>
        <source>Filter: go to the list</source>
        <translation>Фильтр: перейти к списку</translation>
    </message>
    <message>
        <source>Chart: the time that it shows</source>
        <translation>График: показываемое время</translation>
    </message>
    <message>
        <source>Chart: read it</source>
        <translation>График: прочитать</translation>
    </message>
    <message>
        <source>← →, Home, End; Esc ends it</source>
        <translation>← →, Home, End; Esc завершает</translation>
    </message>
    <message>
        <source>Chart: freeze it</source>
        <translation>График: остановить</translation>
    </message>
    <message>
        <source>Piece map: go to a piece</source>
        <translation>Карта частей: перейти к части</translation>
    </message>
    <message>
        <source>%1, page keys, Home, End</source>
        <translation>%1, клавиши страниц, Home, End</translation>
    </message>
    <message>
        <source>Piece map: larger, smaller, all of it</source>
        <translation>Карта частей: крупнее, мельче, целиком</translation>
    </message>
    <message>
        <source>Week schedule: go to a half hour; with Shift, select</source>
        <translation>Расписание: перейти к получасу; с Shift выбрать</translation>
    </message>
    <message>
        <source>%1, Home, End</source>
        <translation>%1, Home, End</translation>
    </message>
    <message>
        <source>Week schedule: select everything</source>
        <translation>Расписание: выбрать всё</translation>
    </message>
    <message>
        <source>Week schedule: choose the paint</source>
        <translation>Расписание: выбрать цвет</translation>
    </message>
    <message>
        <source>Week schedule: paint what is selected</source>
        <translation>Расписание: закрасить выбранное</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SidebarModel</name>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Трекеры</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Без категории</translation>
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
            <numerusform>%n торрент</numerusform>
            <numerusform>%n торрента</numerusform>
            <numerusform>%n торрентов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::SidebarView</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedChart</name>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Отдача</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Сохранить рисунок</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <extracomment>Filter of a file dialog.</extracomment>
        <translation>Рисунки (*.png)</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Копировать рисунок</translation>
    </message>
    <message>
        <source>Copy data (CSV)</source>
        <translation>Копировать данные (CSV)</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>Сохранить рисунок…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Сбросить масштаб</translation>
    </message>
    <message>
        <source>Overhead down</source>
        <translation>Накладные, приём</translation>
    </message>
    <message>
        <source>Overhead up</source>
        <translation>Накладные, отдача</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedComparison</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n другой</numerusform>
            <numerusform>%n других</numerusform>
            <numerusform>%n других</numerusform>
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
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Limits of all torrents together</source>
        <translation>Общие пределы всех торрентов</translation>
    </message>
    <message>
        <source>Download limit</source>
        <translation>Предел загрузки</translation>
    </message>
    <message>
        <source>Type a rate such as 500K, 2M or 20 mbit. Empty means no limit.</source>
        <translation>Введите скорость, например 500K, 2M или 20 mbit. Пусто — без предела.</translation>
    </message>
    <message>
        <source>Upload limit</source>
        <translation>Предел отдачи</translation>
    </message>
    <message>
        <source>Very low upload limits also slow down downloading.</source>
        <translation>Очень низкий предел отдачи замедляет и загрузку.</translation>
    </message>
    <message>
        <source>Limits of each peer</source>
        <translation>Пределы каждого пира</translation>
    </message>
    <message>
        <source>Download limit of a peer</source>
        <translation>Предел загрузки от пира</translation>
    </message>
    <message>
        <source>For peers without a limit of their own. Empty means no limit.</source>
        <translation>Для пиров без собственного предела. Пусто — без предела.</translation>
    </message>
    <message>
        <source>Upload limit of a peer</source>
        <translation>Предел отдачи пиру</translation>
    </message>
    <message>
        <source>Longest delay by uploads, ms</source>
        <translation>Наибольшая задержка от отдачи, мс</translation>
    </message>
    <message>
        <source>When peers answer later than this because of what is sent to them, uploads slow down, so that others on the line do not wait.</source>
        <translation>Если пиры из-за нашей отдачи отвечают позже этого, отдача замедляется, чтобы другие на линии не ждали.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любой</translation>
    </message>
    <message>
        <source>Limits count</source>
        <translation>Пределы учитывают</translation>
    </message>
    <message>
        <source>Headers of IP and TCP are estimated. Tooltips of speeds always show both.</source>
        <translation>Заголовки IP и TCP оцениваются. Подсказки скоростей всегда показывают оба значения.</translation>
    </message>
    <message>
        <source>Data of torrents</source>
        <translation>Данные торрентов</translation>
    </message>
    <message>
        <source>Everything, with protocol and IP</source>
        <translation>Всё, с протоколом и IP</translation>
    </message>
    <message>
        <source>Follow the schedule</source>
        <translation>Следовать расписанию</translation>
    </message>
    <message>
        <source>Each half hour of the week has its limits, by the clock of this computer.</source>
        <translation>У каждого получаса недели свои пределы, по часам этого компьютера.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Quota of all torrents together</source>
        <translation>Общая квота всех торрентов</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Считать</translation>
    </message>
    <message>
        <source>Everything that is moved counts, with protocol and IP. You are warned at 80 %.</source>
        <translation>Считается всё переданное, с протоколом и IP. Предупреждение при 80 %.</translation>
    </message>
    <message>
        <source>Without a quota</source>
        <translation>Без квоты</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>By the week, from Monday</source>
        <translation>По неделям, с понедельника</translation>
    </message>
    <message>
        <source>By the month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>Download, GB</source>
        <translation>Загрузка, ГБ</translation>
    </message>
    <message>
        <source>Upload, GB</source>
        <translation>Отдача, ГБ</translation>
    </message>
    <message>
        <source>When most of it is used</source>
        <translation>Когда израсходована большая часть</translation>
    </message>
    <message>
        <source>Spread the rest evenly over the period</source>
        <translation>Распределить остаток по периоду</translation>
    </message>
    <message>
        <source>Go on, and pause when all is used</source>
        <translation>Продолжать и встать на паузу, когда израсходовано всё</translation>
    </message>
    <message>
        <source>Months begin on day</source>
        <translation>Месяц начинается с числа</translation>
    </message>
    <message>
        <source>Slow mode and schedule</source>
        <translation>Медленный режим и расписание</translation>
    </message>
    <message>
        <source>Download limit in slow mode</source>
        <translation>Предел загрузки в медленном режиме</translation>
    </message>
    <message>
        <source>Of all torrents together, while slow mode is on.</source>
        <translation>Всех торрентов вместе, пока включён медленный режим.</translation>
    </message>
    <message>
        <source>Upload limit in slow mode</source>
        <translation>Предел отдачи в медленном режиме</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Медленный режим</translation>
    </message>
    <message>
        <source>Its limits count instead of the usual ones, as long as there is no schedule.</source>
        <translation>Его пределы действуют вместо обычных, пока нет расписания.</translation>
    </message>
    <message>
        <source>Limits of each torrent</source>
        <translation>Пределы каждого торрента</translation>
    </message>
    <message>
        <source>Download limit of a torrent</source>
        <translation>Предел загрузки торрента</translation>
    </message>
    <message>
        <source>For torrents without a limit of their own. Empty means no limit.</source>
        <translation>Для торрентов без своего предела. Пусто — без предела.</translation>
    </message>
    <message>
        <source>Upload limit of a torrent</source>
        <translation>Предел отдачи торрента</translation>
    </message>
    <message>
        <source>Sharing and counting</source>
        <translation>Делёж и учёт</translation>
    </message>
    <message>
        <source>Share between torrents</source>
        <translation>Делить между торрентами</translation>
    </message>
    <message>
        <source>How torrents divide a limit that is used up. What one of them cannot use goes to the others.</source>
        <translation>Как торренты делят исчерпанный предел. Чего не может использовать один, то достаётся другим.</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Поровну</translation>
    </message>
    <message>
        <source>By priority (1:2:4)</source>
        <translation>По приоритету (1:2:4)</translation>
    </message>
    <message>
        <source>Limit local network too</source>
        <translation>Ограничивать и локальную сеть</translation>
    </message>
    <message>
        <source>Otherwise peers on the local network are as fast as they can be. A limit that is set for such a peer itself always holds.</source>
        <translation>Иначе пиры локальной сети работают так быстро, как могут. Предел, заданный для самого такого пира, действует всегда.</translation>
    </message>
    <message>
        <source>Paint with the mouse, or with Space, arrows and Shift. Keys 1 to 5 choose the paint. A click on a day or an hour paints all of it.</source>
        <translation>Рисуйте мышью или пробелом, стрелками и Shift. Клавиши 1–5 выбирают цвет. Щелчок по дню или часу закрашивает его целиком.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedPopover</name>
    <message>
        <source>Speed limits</source>
        <translation>Пределы скорости</translation>
    </message>
    <message>
        <source>Limits for everything</source>
        <translation>Пределы для всего</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Загрузка</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Отдача</translation>
    </message>
    <message>
        <source>Very low upload limits also slow down downloading.</source>
        <translation>Очень низкий предел отдачи замедляет и загрузку.</translation>
    </message>
    <message>
        <source>&amp;All limits…</source>
        <translation>&amp;Все пределы…</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>%1 is a rate such as 4.2 MiB/s</extracomment>
        <translation>сейчас %1</translation>
    </message>
    <message>
        <source>Slo&amp;w mode</source>
        <translation>&amp;Медленный режим</translation>
    </message>
    <message>
        <source>How long slow mode is on</source>
        <translation>Сколько длится медленный режим</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit the schedule</source>
        <translation>Изменить расписание</translation>
    </message>
    <message>
        <source>Schedule:</source>
        <translation>Расписание:</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>До %1</translation>
    </message>
    <message>
        <source>Until the schedule changes</source>
        <translation>До смены по расписанию</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Пока не выключу</translation>
    </message>
    <message numerus="yes">
        <source>For %n hours</source>
        <translation>
            <numerusform>На %n час</numerusform>
            <numerusform>На %n часа</numerusform>
            <numerusform>На %n часов</numerusform>
        </translation>
    </message>
    <message>
        <source>These &amp;torrents…</source>
        <translation>Эти &amp;торренты…</translation>
    </message>
    <message>
        <source>This &amp;torrent…</source>
        <translation>Этот &amp;торрент…</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>Не выбран ни один торрент.</translation>
    </message>
    <message>
        <source>These &amp;peers…</source>
        <translation>Эти &amp;пиры…</translation>
    </message>
    <message>
        <source>This &amp;peer…</source>
        <translation>Этот &amp;пир…</translation>
    </message>
    <message>
        <source>No peer is selected under Peers.</source>
        <translation>На вкладке «Пиры» никто не выбран.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedTab</name>
    <message>
        <source>1 min</source>
        <translation>1 мин</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 мин</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 ч</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 ч</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Заморозить</translation>
    </message>
    <message>
        <source>Hold the picture still. Recording goes on.</source>
        <translation>Картинка стоит. Запись продолжается.</translation>
    </message>
    <message>
        <source>Speed of %1</source>
        <extracomment>%1 is a torrent&apos;s name or &quot;all torrents&quot;</extracomment>
        <translation>Скорость: %1</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Nobody moves data yet.</source>
        <translation>Пока никто не передаёт данных.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Payload and overhead</source>
        <translation>Данные и накладные расходы</translation>
    </message>
    <message>
        <source>With what protocol and an estimate of IP and TCP headers take on top</source>
        <translation>С тем, что занимают протокол и, примерно, заголовки IP и TCP</translation>
    </message>
    <message>
        <source>Show the download speed of peers, or of torrents, as lines of their own</source>
        <translation>Показать скорость приёма пиров или торрентов отдельными линиями</translation>
    </message>
    <message>
        <source>Speeds to compare</source>
        <translation>Скорости для сравнения</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatisticsFlow</name>
    <message>
        <source>Save the statistics</source>
        <translation>Сохранить статистику</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Категория: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Метка: %1</translation>
    </message>
    <message>
        <source>Tracker: %1</source>
        <translation>Трекер: %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>С %1</translation>
    </message>
    <message>
        <source>Torrents in the list</source>
        <translation>Торренты в списке</translation>
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
        <translation>Скорость</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Сохранить как CSV…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 мин</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 мин</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 ч</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 ч</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Заморозить</translation>
    </message>
    <message>
        <source>Hold the picture still. Recording goes on.</source>
        <translation>Остановить картинку. Запись продолжается.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Этот сеанс</translation>
    </message>
    <message>
        <source>Nothing moves now.</source>
        <extracomment>%1 lists torrents with their speeds</extracomment>
        <translation>Сейчас ничего не движется.</translation>
    </message>
    <message>
        <source>Busiest torrents: %1</source>
        <translation>Самые активные торренты: %1</translation>
    </message>
    <message>
        <source>Payload and overhead</source>
        <translation>Данные и накладные расходы</translation>
    </message>
    <message>
        <source>Show what protocol and headers take on top.</source>
        <translation>Показать, сколько добавляют протокол и заголовки.</translation>
    </message>
    <message>
        <source>Undo reset</source>
        <translation>Отменить обнуление</translation>
    </message>
    <message>
        <source>&amp;Reset totals</source>
        <translation>&amp;Обнулить итоги</translation>
    </message>
    <message>
        <source>Count all time as before.</source>
        <translation>Считать за всё время, как раньше.</translation>
    </message>
    <message>
        <source>Count the totals of everything from now on.</source>
        <translation>Считать итоги всего с этого момента.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatusBar</name>
    <message>
        <source>Free where new torrents are saved</source>
        <translation>Свободно там, куда сохраняются новые торренты</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n торрент</numerusform>
            <numerusform>%n торрента</numerusform>
            <numerusform>%n торрентов</numerusform>
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
            <numerusform>выбран %n</numerusform>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Недоступен</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Не слушает</translation>
    </message>
    <message>
        <source>No port is open for incoming connections.</source>
        <translation>Для входящих соединений не открыт ни один порт.</translation>
    </message>
    <message>
        <source>Reachable, port %1</source>
        <translation>Доступен, порт %1</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Порт %1</translation>
    </message>
    <message>
        <source>Peers have connected to this port.</source>
        <translation>Пиры подключались к этому порту.</translation>
    </message>
    <message>
        <source>No peer has connected to this port yet. Downloads work all the same; they may be slower.</source>
        <translation>К этому порту пока никто не подключался. Загрузка всё равно работает, но может быть медленнее.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>Свободно %1</translation>
    </message>
    <message>
        <source>Quota: %1</source>
        <extracomment>%1 is a part in per cent</extracomment>
        <translation>Квота: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A speed and its limit, such as &quot;4.9 MiB/s of 5 MiB/s&quot;</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1, без предела</translation>
    </message>
    <message>
        <source>Download speed and limit. Click to change the limit.</source>
        <translation>Скорость и предел загрузки. Щёлкните, чтобы изменить предел.</translation>
    </message>
    <message>
        <source>Upload speed and limit. Click to change the limit.</source>
        <translation>Скорость и предел отдачи. Щёлкните, чтобы изменить предел.</translation>
    </message>
    <message>
        <source>Delay by uploads: %1&#xa0;ms</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation>Задержка&#xa0;от&#xa0;отдачи:&#xa0;%1&#xa0;мс</translation>
    </message>
    <message>
        <source>Download speed: %1</source>
        <translation>Скорость загрузки: %1</translation>
    </message>
    <message>
        <source>Upload speed: %1</source>
        <translation>Скорость отдачи: %1</translation>
    </message>
    <message>
        <source>Download speed: %1, the limit is reached</source>
        <translation>Скорость загрузки: %1, предел достигнут</translation>
    </message>
    <message>
        <source>Upload speed: %1, the limit is reached</source>
        <translation>Скорость отдачи: %1, предел достигнут</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Предел %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без предела</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>Новые файлы</translation>
    </message>
    <message>
        <source>Reserve space</source>
        <translation>Резервировать место</translation>
    </message>
    <message>
        <source>Full reservation keeps files in one piece, makes writing cheaper, and tells at the start whether there is room.</source>
        <translation>Полное резервирование хранит файлы одним куском, удешевляет запись и сразу говорит, хватит ли места.</translation>
    </message>
    <message>
        <source>No, files grow</source>
        <translation>Нет, файлы растут</translation>
    </message>
    <message>
        <source>Sparse</source>
        <translation>Разрежённо</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Полностью</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Write buffer</source>
        <translation>Буфер записи</translation>
    </message>
    <message>
        <source>Pieces that are being received or wait for the disk. When it is full, peers are asked for no more until the disk has caught up.</source>
        <translation>Части, которые принимаются или ждут диск. Когда он полон, у пиров ничего не просят, пока диск не нагонит.</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>A unit behind a number, with the space before it</extracomment>
        <translation> МиБ</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Целостность</translation>
    </message>
    <message>
        <source>Read back finished downloads</source>
        <translation>Перечитывать готовые загрузки</translation>
    </message>
    <message>
        <source>A download counts as complete when this is done. A sample takes the borders of files and one piece in twenty; if it finds damage, everything is read.</source>
        <translation>Загрузка считается завершённой после этого. Выборка берёт границы файлов и одну часть из двадцати; если найдено повреждение, читается всё.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Выборка</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Download damaged pieces again</source>
        <translation>Загружать повреждённые части заново</translation>
    </message>
    <message>
        <source>If not, a torrent whose data is damaged on the disk stops and says so.</source>
        <translation>Если нет, торрент с повреждёнными на диске данными останавливается и сообщает об этом.</translation>
    </message>
    <message>
        <source>Days until idle torrents are read again</source>
        <translation>Дней до перечитывания простаивающих</translation>
    </message>
    <message>
        <source>Finds data that has changed on the disk since. Complete torrents are read slowly, while nobody downloads from them.</source>
        <translation>Находит данные, изменившиеся на диске. Готовые торренты читаются медленно, пока с них никто не качает.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не больше</translation>
    </message>
    <message>
        <source>What this reading takes of the disk.</source>
        <translation>Сколько это чтение отнимает у диска.</translation>
    </message>
    <message>
        <source>Keep free on each disk, GiB</source>
        <translation>Оставлять свободным на диске, ГиБ</translation>
    </message>
    <message>
        <source>Downloads wait while less is free, and go on by themselves.</source>
        <translation>Загрузки ждут, пока свободно меньше, и сами продолжаются.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TabPage</name>
    <message numerus="yes">
        <source>%n torrents are selected.</source>
        <translation>
            <numerusform>Выбран %n торрент.</numerusform>
            <numerusform>Выбрано %n торрента.</numerusform>
            <numerusform>Выбрано %n торрентов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::TagFlow</name>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Новая метка…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Пере&amp;именовать…</translation>
    </message>
    <message>
        <source>&amp;Save path…</source>
        <translation>Папка &amp;сохранения…</translation>
    </message>
    <message>
        <source>No save &amp;path of its own</source>
        <translation>Без своей &amp;папки</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>&amp;Пределы…</translation>
    </message>
    <message>
        <source>Re&amp;move, torrents stay</source>
        <translation>&amp;Убрать, торренты остаются</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Новая метка</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Имя метки</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Переименовать метку</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Новое имя %1</translation>
    </message>
    <message>
        <source>Save torrents with %1 in</source>
        <translation>Сохранять торренты с меткой %1 в</translation>
    </message>
    <message>
        <source>change of the save path of the tag %1</source>
        <translation>смена папки метки %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TagLimitsDialog</name>
    <message>
        <source>Limits of %1</source>
        <translation>Пределы: %1</translation>
    </message>
    <message>
        <source>They hold for all torrents with the tag together. For a torrent with several tags the limits of all of them hold.</source>
        <translation>Они действуют для всех торрентов с меткой вместе. Для торрента с несколькими метками действуют пределы всех.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentActions</name>
    <message numerus="yes">
        <source>Resume &amp;all (%n)</source>
        <translation>
            <numerusform>Продолжить вс&amp;ё (%n)</numerusform>
            <numerusform>Продолжить вс&amp;ё (%n)</numerusform>
            <numerusform>Продолжить вс&amp;ё (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Всё на па&amp;узу</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n торрент</numerusform>
            <numerusform>%n торрента</numerusform>
            <numerusform>%n торрентов</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the order</source>
        <translation>изменение порядка</translation>
    </message>
    <message>
        <source>change of super seeding</source>
        <translation>изменение суперсида</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>Не выбран ни один торрент.</translation>
    </message>
    <message>
        <source>What is selected runs already.</source>
        <translation>Выбранное уже работает.</translation>
    </message>
    <message>
        <source>Nothing of what is selected runs.</source>
        <translation>Из выбранного ничего не работает.</translation>
    </message>
    <message>
        <source>It is not complete yet.</source>
        <translation>Он ещё не готов.</translation>
    </message>
    <message>
        <source>Its file list is not known yet.</source>
        <translation>Список его файлов ещё неизвестен.</translation>
    </message>
    <message>
        <source>One at a time.</source>
        <translation>По одному за раз.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>%1 is what is undone, such as &quot;removal of Sintel&quot; or &quot;change of tags&quot;</extracomment>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Name in the list; files keep theirs</source>
        <translation>Имя в списке; файлы сохраняют свои</translation>
    </message>
    <message>
        <source>Save .torrent file</source>
        <translation>Сохранить .torrent-файл</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>Торрент-файлы (*.torrent)</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 не записан.</translation>
    </message>
    <message>
        <source>Its files are missing.</source>
        <translation>Его файлы отсутствуют.</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <extracomment>%1 is what is done again, such as &quot;removal of Sintel&quot; or &quot;change of tags&quot;</extracomment>
        <translation>Повторить: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>%1 cannot be opened yet: %2 of it is there.</source>
        <extracomment>%1 is a file or a torrent, %2 a percentage</extracomment>
        <translation>%1 пока нельзя открыть: есть %2.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentEdits</name>
    <message>
        <source>change of category</source>
        <translation>изменение категории</translation>
    </message>
    <message>
        <source>change of tags</source>
        <translation>изменение меток</translation>
    </message>
    <message>
        <source>change of limits</source>
        <translation>изменение пределов</translation>
    </message>
    <message>
        <source>move in the queue</source>
        <translation>перемещение в очереди</translation>
    </message>
    <message>
        <source>new name</source>
        <translation>новое имя</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>удаление %1</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n torrents</source>
        <translation>
            <numerusform>удаление %n торрента</numerusform>
            <numerusform>удаление %n торрентов</numerusform>
            <numerusform>удаление %n торрентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1. Its files stay where they are.</source>
        <translation>%1 убран. Его файлы остаются на месте.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n torrents. Their files stay where they are.</source>
        <translation>
            <numerusform>Убран %n торрент. Его файлы остаются на месте.</numerusform>
            <numerusform>Убраны %n торрента. Их файлы остаются на месте.</numerusform>
            <numerusform>Убраны %n торрентов. Их файлы остаются на месте.</numerusform>
        </translation>
    </message>
    <message>
        <source>choice of files</source>
        <translation>выбор файлов</translation>
    </message>
    <message>
        <source>new trackers</source>
        <translation>новые трекеры</translation>
    </message>
    <message>
        <source>removal of the category %1</source>
        <translation>удаление категории %1</translation>
    </message>
    <message>
        <source>new name of the category %1</source>
        <translation>новое имя категории %1</translation>
    </message>
    <message>
        <source>Removed the category %1. Its torrents stay.</source>
        <translation>Категория %1 убрана. Её торренты остаются.</translation>
    </message>
    <message>
        <source>block of %1</source>
        <translation>блокировка %1</translation>
    </message>
    <message numerus="yes">
        <source>block of %n peers</source>
        <translation>
            <numerusform>блокировка %n пира</numerusform>
            <numerusform>блокировка %n пиров</numerusform>
            <numerusform>блокировка %n пиров</numerusform>
        </translation>
    </message>
    <message>
        <source>immediate start</source>
        <translation>немедленный запуск</translation>
    </message>
    <message>
        <source>return to the queue</source>
        <translation>возврат в очередь</translation>
    </message>
    <message>
        <source>addition of %1</source>
        <translation>добавление %1</translation>
    </message>
    <message numerus="yes">
        <source>addition of %n torrents</source>
        <translation>
            <numerusform>добавление %n торрента</numerusform>
            <numerusform>добавление %n торрентов</numerusform>
            <numerusform>добавление %n торрентов</numerusform>
        </translation>
    </message>
    <message>
        <source>move of the files of %1</source>
        <translation>перемещение файлов %1</translation>
    </message>
    <message numerus="yes">
        <source>move of the files of %n torrents</source>
        <translation>
            <numerusform>перемещение файлов %n торрента</numerusform>
            <numerusform>перемещение файлов %n торрентов</numerusform>
            <numerusform>перемещение файлов %n торрентов</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the folder of %1</source>
        <translation>смена папки %1</translation>
    </message>
    <message>
        <source>removal of the tag %1</source>
        <translation>удаление метки %1</translation>
    </message>
    <message>
        <source>new name of the tag %1</source>
        <translation>новое имя метки %1</translation>
    </message>
    <message>
        <source>Removed the tag %1. Its torrents stay.</source>
        <translation>Метка %1 убрана. Её торренты остаются.</translation>
    </message>
    <message>
        <source>new name of %1</source>
        <translation>новое имя %1</translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent until Freshet quits.</source>
        <translation>%1 запрещён для этого торрента до выхода из Freshet.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent until Freshet quits.</source>
        <translation>
            <numerusform>%n пир запрещён для этого торрента до выхода из Freshet.</numerusform>
            <numerusform>%n пира запрещены для этого торрента до выхода из Freshet.</numerusform>
            <numerusform>%n пиров запрещены для этого торрента до выхода из Freshet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent for ever.</source>
        <translation>%1 запрещён для этого торрента навсегда.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent for ever.</source>
        <translation>
            <numerusform>%n пир запрещён для этого торрента навсегда.</numerusform>
            <numerusform>%n пира запрещены для этого торрента навсегда.</numerusform>
            <numerusform>%n пиров запрещены для этого торрента навсегда.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent for a week.</source>
        <translation>%1 запрещён для этого торрента на неделю.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent for a week.</source>
        <translation>
            <numerusform>%n пир запрещён для этого торрента на неделю.</numerusform>
            <numerusform>%n пира запрещены для этого торрента на неделю.</numerusform>
            <numerusform>%n пиров запрещены для этого торрента на неделю.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentFacts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Info hash</source>
        <translation>Инфо-хеш</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Трекеры</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Закрытый</translation>
    </message>
    <message>
        <source>Yes: peers come from its trackers only</source>
        <translation>Да: пиры только с его трекеров</translation>
    </message>
    <message>
        <source>No: peers come from everywhere</source>
        <translation>Нет: пиры отовсюду</translation>
    </message>
    <message>
        <source>What the torrent says of itself</source>
        <translation>Что торрент говорит о себе</translation>
    </message>
    <message>
        <source>Nothing is known of this torrent yet.</source>
        <translation>Об этом торренте ещё ничего не известно.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentListView</name>
    <message>
        <source>Torrents</source>
        <translation>Торренты</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentOptionsDialog</name>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Соединения</translation>
    </message>
    <message>
        <source>Download in &amp;order</source>
        <translation>Загружать по &amp;порядку</translation>
    </message>
    <message>
        <source>&amp;Super seeding</source>
        <translation>С&amp;уперсид</translation>
    </message>
    <message>
        <source>&amp;Own share limits</source>
        <translation>&amp;Собственные пределы раздачи</translation>
    </message>
    <message>
        <source>Limits of %1</source>
        <translation>Пределы: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Соединения</translation>
    </message>
    <message>
        <source>Without a tick the limit of the settings counts.</source>
        <translation>Без галочки действует предел из настроек.</translation>
    </message>
    <message>
        <source>Pieces are fetched from first to last, so that media can be watched early.</source>
        <translation>Части загружаются от первой к последней, чтобы раньше начать просмотр.</translation>
    </message>
    <message>
        <source>Once complete, each peer hears of one piece at a time until others have it too, so that the first copies cost little upload.</source>
        <translation>После завершения каждый пир узнаёт об одной части за раз, пока она не появится и у других, чтобы первые копии стоили мало отдачи.</translation>
    </message>
    <message>
        <source>Without a tick the limits of the category or the settings count.</source>
        <translation>Без галочки действуют пределы категории или настроек.</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>К&amp;атегория</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>К&amp;вота</translation>
    </message>
    <message>
        <source>&amp;Pieces in flight per peer</source>
        <translation>&amp;Части в пути на пира</translation>
    </message>
    <message>
        <source>Without a tick the number of the settings counts.</source>
        <translation>Без отметки действует число из настроек.</translation>
    </message>
    <message>
        <source>Pieces in flight per peer</source>
        <translation>Части в пути на пира</translation>
    </message>
    <message>
        <source>The values are those of the first one. What you do not change stays as it is in each torrent.</source>
        <translation>Показаны значения первого. Что вы не измените, останется в каждом торренте как есть.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TrackerTableModel</name>
    <message>
        <source>Not asked yet</source>
        <translation>Ещё не спрошен</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Нет</translation>
    </message>
    <message numerus="yes">
        <source>Gave %n peer(s)</source>
        <translation>
            <numerusform>Дал %n пира</numerusform>
            <numerusform>Дал %n пиров</numerusform>
            <numerusform>Дал %n пиров</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Gave 41 peers&quot;; %2: &quot;12 s ago&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказал</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Отказал: %1</translation>
    </message>
    <message>
        <source>Answers nonsense</source>
        <translation>Отвечает бессмыслицей</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Не отвечает</translation>
    </message>
    <message>
        <source>Does not answer, try no. %1 in %2</source>
        <translation>Не отвечает, попытка № %1 через %2</translation>
    </message>
    <message>
        <source>%1
Tier %2</source>
        <translation>%1
Уровень %2</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Трекер</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Next announce</source>
        <translation>Следующее объявление</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Сиды</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Пиры</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Trackers of one tier stand in for each other; a further tier is for when those before it do not answer.</source>
        <translation>Трекеры одного уровня заменяют друг друга; следующий уровень нужен, когда предыдущие не отвечают.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TrackersTab</name>
    <message>
        <source>Announce now</source>
        <translation>Объявить сейчас</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Трекеры</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Announce in %1</source>
        <translation>Запрос через %1</translation>
    </message>
    <message>
        <source>The trackers do not want to be asked more often.</source>
        <translation>Трекеры не хотят, чтобы их спрашивали чаще.</translation>
    </message>
    <message>
        <source>A private torrent keeps to its own trackers. Their addresses can be edited.</source>
        <translation>Закрытый торрент остаётся при своих трекерах. Их адреса можно изменить.</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Уровень %1</translation>
    </message>
    <message>
        <source>New tier</source>
        <translation>Новый уровень</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Переместить в</translation>
    </message>
</context>
<context>
    <name>freshet::ui::Tray</name>
    <message>
        <source>&amp;Show or hide the window</source>
        <translation>&amp;Показать или скрыть окно</translation>
    </message>
    <message>
        <source>Freshet: %1 down, %2 up</source>
        <extracomment>The tooltip of the icon in the tray: rates down and up</extracomment>
        <translation>Freshet: приём %1, отдача %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n downloading</source>
        <translation>
            <numerusform>%1, загружается: %n</numerusform>
            <numerusform>%1, загружаются: %n</numerusform>
            <numerusform>%1, загружается: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::UndoHistory</name>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>freshet::ui::WeekGridCanvas</name>
    <message>
        <source>Week schedule</source>
        <translation>Расписание недели</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n half hours selected</source>
        <extracomment>Of a week schedule. %1 is &quot;Tuesday, 09:00 to 09:30: Slow mode&quot;; it is one end of the rectangle</extracomment>
        <translation>
            <numerusform>%1; выбран %n получасовой отрезок</numerusform>
            <numerusform>%1; выбрано %n получасовых отрезка</numerusform>
            <numerusform>%1; выбрано %n получасовых отрезков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::WeekGridEdit</name>
    <message>
        <source>%1 Key: %2</source>
        <extracomment>%1 says what a profile means, %2 is a key</extracomment>
        <translation>%1 Клавиша: %2</translation>
    </message>
    <message>
        <source>Gives other days what the day of the cursor has</source>
        <translation>Даёт другим дням то, что есть у дня курсора</translation>
    </message>
    <message>
        <source>Copy %1 to…</source>
        <extracomment>%1 is a day of the week</extracomment>
        <translation>Копировать (%1) в…</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Каждый день</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>С понедельника по пятницу</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation>Суббота и воскресенье</translation>
    </message>
</context>
<context>
    <name>freshet::ui::WhenDone</name>
    <message>
        <source>Everything is done</source>
        <translation>Всё готово</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Сейчас</translation>
    </message>
    <message numerus="yes">
        <source>Freshet quits in %n s.</source>
        <translation>
            <numerusform>Freshet закроется через %n с.</numerusform>
            <numerusform>Freshet закроется через %n с.</numerusform>
            <numerusform>Freshet закроется через %n с.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer goes to sleep in %n s.</source>
        <translation>
            <numerusform>Компьютер уснёт через %n с.</numerusform>
            <numerusform>Компьютер уснёт через %n с.</numerusform>
            <numerusform>Компьютер уснёт через %n с.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %n s.</source>
        <translation>
            <numerusform>Компьютер выключится через %n с.</numerusform>
            <numerusform>Компьютер выключится через %n с.</numerusform>
            <numerusform>Компьютер выключится через %n с.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::WindowMenus</name>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Очередь</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Torrent</source>
        <translation>&amp;Торрент</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Сервис</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>П&amp;лотность</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Столбцы</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A BitTorrent client.</source>
        <translation>Клиент BitTorrent.</translation>
    </message>
    <message>
        <source>Keep settings and torrents in &lt;folder&gt;.</source>
        <translation>Хранить настройки и торренты в &lt;папке&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>папка</translation>
    </message>
    <message>
        <source>Torrent files, magnet links, info hashes or addresses to add.</source>
        <translation>Торрент-файлы, magnet-ссылки, инфо-хеши или адреса для добавления.</translation>
    </message>
    <message>
        <source>Start without a window, where the desktop has a tray.</source>
        <translation>Запускать без окна, если на рабочем столе есть область уведомлений.</translation>
    </message>
</context>
</TS>
