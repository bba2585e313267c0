<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>BottleneckText</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Files are not there</source>
        <translation>Faltan los archivos</translation>
    </message>
    <message>
        <source>No peers</source>
        <translation>Sin pares</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Rastreador</translation>
    </message>
    <message>
        <source>No peer answers</source>
        <translation>Ningún par responde</translation>
    </message>
    <message>
        <source>Nobody has the rest</source>
        <translation>Nadie tiene el resto</translation>
    </message>
    <message>
        <source>Peers serve others</source>
        <translation>Los pares sirven a otros</translation>
    </message>
    <message>
        <source>Limit for all</source>
        <translation>Límite global</translation>
    </message>
    <message>
        <source>Category&apos;s limit</source>
        <translation>Límite de la categoría</translation>
    </message>
    <message>
        <source>Its own limit</source>
        <translation>Su propio límite</translation>
    </message>
    <message>
        <source>Peers&apos; limits</source>
        <translation>Límites de los pares</translation>
    </message>
    <message>
        <source>Has given enough</source>
        <translation>Ha dado bastante</translation>
    </message>
    <message>
        <source>Delay on the line</source>
        <translation>Retardo en la línea</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Connection limit</source>
        <translation>Límite de conexiones</translation>
    </message>
    <message>
        <source>Upload slots</source>
        <translation>Puestos de subida</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>Peticiones en curso</translation>
    </message>
    <message>
        <source>Peers&apos; speed</source>
        <translation>Velocidad de los pares</translation>
    </message>
    <message>
        <source>Nobody asks</source>
        <translation>Nadie pide</translation>
    </message>
    <message>
        <source>What is left of the quota is spread until %1: %2.</source>
        <translation>Lo que queda de la cuota se reparte hasta %1: %2.</translation>
    </message>
    <message>
        <source>The quota is used up until %1.</source>
        <translation>La cuota está agotada hasta %1.</translation>
    </message>
    <message>
        <source>The limit for all torrents is reached: %1.</source>
        <translation>Se ha alcanzado el límite de todos los torrents: %1.</translation>
    </message>
    <message>
        <source>The limit of &quot;%1&quot; is reached: %2.</source>
        <extracomment>%1 is a category, %2 a rate</extracomment>
        <translation>Se ha alcanzado el límite de «%1»: %2.</translation>
    </message>
    <message>
        <source>This torrent&apos;s own limit is reached: %1.</source>
        <translation>Se ha alcanzado el límite propio de este torrent: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n peers are at the limit that is set for them: %1.</source>
        <translation>
            <numerusform>%n par está en el límite que tiene puesto: %1.</numerusform>
            <numerusform>%n pares están en el límite que tienen puesto: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has given enough and goes on slowly: %1.</source>
        <translation>Ha dado bastante y sigue despacio: %1.</translation>
    </message>
    <message>
        <source>Uploads are held back so that they do not delay others on the line: %1.</source>
        <translation>Las subidas se frenan para no retrasar a otros en la línea: %1.</translation>
    </message>
    <message>
        <source>This torrent waits for its turn.</source>
        <translation>Este torrent espera su turno.</translation>
    </message>
    <message>
        <source>No peers are known yet.</source>
        <translation>Aún no se conoce ningún par.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n known peers has answered yet.</source>
        <translation>
            <numerusform>El único par conocido aún no ha respondido.</numerusform>
            <numerusform>Ninguno de los %n pares conocidos ha respondido aún.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are connected, as many as may be. %1 are known.</source>
        <translation>
            <numerusform>%n par está conectado, el máximo permitido. Se conocen %1.</numerusform>
            <numerusform>%n pares están conectados, el máximo permitido. Se conocen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are served at once, as many as the settings allow. %1 want something.</source>
        <translation>
            <numerusform>Se sirve a %n par a la vez, el máximo permitido. %1 quieren algo.</numerusform>
            <numerusform>Se sirve a %n pares a la vez, el máximo permitido. %1 quieren algo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces arrive faster than this computer verifies them.</source>
        <translation>Las piezas llegan más deprisa de lo que este equipo las verifica.</translation>
    </message>
    <message numerus="yes">
        <source>%n peers could send more if more were asked of them at a time.</source>
        <translation>
            <numerusform>%n par podría enviar más si se le pidiera más a la vez.</numerusform>
            <numerusform>%n pares podrían enviar más si se les pidiera más a la vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n peers that are served take it as fast as they can.</source>
        <translation>
            <numerusform>El par servido recibe tan deprisa como puede.</numerusform>
            <numerusform>Los %n pares servidos reciben tan deprisa como pueden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n peers that send do so as fast as they can.</source>
        <translation>
            <numerusform>El par que envía lo hace tan deprisa como puede.</numerusform>
            <numerusform>Los %n pares que envían lo hacen tan deprisa como pueden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n connected peers asks for anything.</source>
        <translation>
            <numerusform>El par conectado no pide nada.</numerusform>
            <numerusform>Ninguno de los %n pares conectados pide nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>If that lasts, check the network and the firewall.</source>
        <translation>Si esto dura, compruebe la red y el cortafuegos.</translation>
    </message>
    <message>
        <source>It goes on when a peer with the rest comes.</source>
        <translation>Seguirá cuando llegue un par con el resto.</translation>
    </message>
    <message>
        <source>Sharing more makes peers serve you sooner.</source>
        <translation>Si comparte más, le servirán antes.</translation>
    </message>
    <message>
        <source>Fewer active torrents, or another disk, would help.</source>
        <translation>Ayudarían menos torrents activos u otro disco.</translation>
    </message>
    <message>
        <source>&quot;Automatic&quot; for pieces and requests per peer would help.</source>
        <translation>«Automático» en piezas y peticiones por par ayudaría.</translation>
    </message>
    <message>
        <source>Other programs may be using the processor.</source>
        <translation>Puede que otros programas ocupen el procesador.</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Modo lento</translation>
    </message>
    <message>
        <source>The limit of slow mode is reached: %1.</source>
        <translation>Se ha alcanzado el límite del modo lento: %1.</translation>
    </message>
    <message>
        <source>Limit of each torrent</source>
        <translation>Límite de cada torrent</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads run already; the limit is %1.</source>
        <translation>
            <numerusform>Ya hay %n descarga en marcha; el límite es %1.</numerusform>
            <numerusform>Ya hay %n descargas en marcha; el límite es %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are seeding already; the limit is %1.</source>
        <translation>
            <numerusform>Ya se comparte %n torrent; el límite es %1.</numerusform>
            <numerusform>Ya se comparten %n torrents; el límite es %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n torrents run already; the limit is %1.</source>
        <translation>
            <numerusform>Ya hay %n torrent activo; el límite es %1.</numerusform>
            <numerusform>Ya hay %n torrents activos; el límite es %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents are being checked; the limit is %1.</source>
        <translation>
            <numerusform>Se están comprobando los archivos de %n torrent; el límite es %1.</numerusform>
            <numerusform>Se están comprobando los archivos de %n torrents; el límite es %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit of each torrent is reached: %1.</source>
        <translation>Se ha alcanzado el límite de cada torrent: %1.</translation>
    </message>
    <message>
        <source>Tag&apos;s limit</source>
        <translation>Límite de la etiqueta</translation>
    </message>
    <message>
        <source>The limit of the tag &quot;%1&quot; is reached: %2.</source>
        <extracomment>%1 is a tag, %2 a rate</extracomment>
        <translation>Se ha alcanzado el límite de la etiqueta «%1»: %2.</translation>
    </message>
    <message>
        <source>This torrent is paused.</source>
        <translation>Este torrent está en pausa.</translation>
    </message>
    <message>
        <source>This torrent is done.</source>
        <translation>Este torrent está terminado.</translation>
    </message>
    <message>
        <source>Peers stopped sending</source>
        <translation>Los pares dejaron de enviar</translation>
    </message>
    <message>
        <source>Damaged data</source>
        <translation>Datos dañados</translation>
    </message>
    <message>
        <source>Most peers choke us</source>
        <translation>Casi todos los pares nos frenan</translation>
    </message>
    <message>
        <source>The schedule pauses everything.</source>
        <translation>El horario lo pausa todo.</translation>
    </message>
    <message>
        <source>The schedule pauses downloads.</source>
        <translation>El horario pausa las descargas.</translation>
    </message>
    <message>
        <source>The schedule pauses everything until %1.</source>
        <extracomment>%1 is a time of day, or a date and a time of day</extracomment>
        <translation>El horario lo pausa todo hasta %1.</translation>
    </message>
    <message>
        <source>The schedule pauses downloads until %1.</source>
        <translation>El horario pausa las descargas hasta %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n connected peers that have missing data wait to send.</source>
        <translation>
            <numerusform>El %n par conectado que tiene datos que faltan espera para enviar.</numerusform>
            <numerusform>Los %n pares conectados que tienen datos que faltan esperan para enviar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n connected peers that have missing data wait to send; the upload limit is %1.</source>
        <translation>
            <numerusform>El %n par conectado que tiene datos que faltan espera para enviar; el límite de subida es %1.</numerusform>
            <numerusform>Los %n pares conectados que tienen datos que faltan esperan para enviar; el límite de subida es %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each peer is asked for %n blocks at a time at most; more would fit this line.</source>
        <translation>
            <numerusform>A cada par se le pide como mucho %n bloque a la vez; en esta línea cabrían más.</numerusform>
            <numerusform>A cada par se le piden como mucho %n bloques a la vez; en esta línea cabrían más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged data: %1 of what came was of no use.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>Datos dañados: %1 de lo que llegó no servía.</translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; nobody is blocked for it yet.</source>
        <translation>
            <numerusform>Datos dañados: falló %n parte; aún no se ha excluido a nadie.</numerusform>
            <numerusform>Datos dañados: fallaron %n partes; aún no se ha excluido a nadie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; blocked %1.</source>
        <extracomment>%1 is one address or several</extracomment>
        <translation>
            <numerusform>Datos dañados: falló %n parte; excluido: %1.</numerusform>
            <numerusform>Datos dañados: fallaron %n partes; excluidos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; blocked %1 and others.</source>
        <translation>
            <numerusform>Datos dañados: falló %n parte; excluidos: %1 y otros.</numerusform>
            <numerusform>Datos dañados: fallaron %n partes; excluidos: %1 y otros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n connected peers together lack %1 of the data.</source>
        <translation>
            <numerusform>Al %n par conectado le falta el %1 de los datos.</numerusform>
            <numerusform>A los %n pares conectados juntos les falta el %1 de los datos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Peers stopped sending: for a minute nothing has come from %1 of %n.</source>
        <translation>
            <numerusform>Los pares dejaron de enviar: desde hace un minuto no llega nada de %1 de %n.</numerusform>
            <numerusform>Los pares dejaron de enviar: desde hace un minuto no llega nada de %1 de %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n peers choke us.</source>
        <translation>
            <numerusform>%1 de %n par nos frena.</numerusform>
            <numerusform>%1 de %n pares nos frenan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk takes %1; %2 wait.</source>
        <extracomment>%1 is a rate, %2 a size</extracomment>
        <translation>El disco admite %1; esperan %2.</translation>
    </message>
</context>
<context>
    <name>ChartAxis</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
        <translation>%1 no es un archivo torrent.</translation>
    </message>
    <message>
        <source>%1 has more files or data than Freshet can handle.</source>
        <translation>%1 tiene más archivos o datos de los que Freshet puede manejar.</translation>
    </message>
    <message>
        <source>%1 contains paths or sizes that could do harm.</source>
        <translation>%1 contiene rutas o tamaños que podrían causar daños.</translation>
    </message>
    <message>
        <source>%1 needs BitTorrent v2, which Freshet does not have.</source>
        <translation>%1 necesita BitTorrent v2, que Freshet no tiene.</translation>
    </message>
    <message>
        <source>%1 is not a magnet link.</source>
        <translation>%1 no es un enlace magnet.</translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 ya está en la lista.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>%1 could not be fetched.</source>
        <translation>No se pudo obtener %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation>El certificado de %1 no es válido.</translation>
    </message>
    <message>
        <source>%1 is an address of a kind Freshet cannot open.</source>
        <translation>%1 es una dirección de un tipo que Freshet no puede abrir.</translation>
    </message>
    <message>
        <source>Cannot write to %1: no space left.</source>
        <translation>No se puede escribir en %1: no queda espacio.</translation>
    </message>
    <message>
        <source>Cannot write to %1: permission denied.</source>
        <translation>No se puede escribir en %1: permiso denegado.</translation>
    </message>
    <message>
        <source>Files are missing: %1.</source>
        <translation>Faltan archivos: %1.</translation>
    </message>
    <message>
        <source>Something else has the name %1.</source>
        <translation>Otra cosa tiene el nombre %1.</translation>
    </message>
    <message>
        <source>The path %1 is too long for this disk.</source>
        <translation>La ruta %1 es demasiado larga para este disco.</translation>
    </message>
    <message>
        <source>Too many files are open to open %1.</source>
        <translation>Hay demasiados archivos abiertos para abrir %1.</translation>
    </message>
    <message>
        <source>The disk failed at %1.</source>
        <translation>El disco falló en %1.</translation>
    </message>
    <message>
        <source>%1 is damaged on the disk.</source>
        <translation>%1 está dañado en el disco.</translation>
    </message>
    <message>
        <source>The disk returned different data than was written to %1. Check the disk and its cable.</source>
        <translation>El disco devolvió datos distintos de los escritos en %1. Compruebe el disco y su cable.</translation>
    </message>
    <message>
        <source>Another program uses port %1.</source>
        <translation>Otro programa usa el puerto %1.</translation>
    </message>
    <message>
        <source>The system does not allow Freshet to use port %1.</source>
        <translation>El sistema no permite a Freshet usar el puerto %1.</translation>
    </message>
    <message>
        <source>The network address %1 is not available.</source>
        <translation>La dirección de red %1 no está disponible.</translation>
    </message>
    <message>
        <source>The tracker %1 does not answer.</source>
        <translation>El rastreador %1 no responde.</translation>
    </message>
    <message>
        <source>The tracker %1 refused this torrent.</source>
        <translation>El rastreador %1 rechazó este torrent.</translation>
    </message>
    <message>
        <source>The tracker %1 sent an answer that makes no sense.</source>
        <translation>El rastreador %1 envió una respuesta sin sentido.</translation>
    </message>
    <message>
        <source>Most of the quota of %1 is used.</source>
        <translation>La mayor parte de la cuota (%1) está usada.</translation>
    </message>
    <message>
        <source>The quota of %1 is used up until the next period.</source>
        <translation>La cuota (%1) está agotada hasta el próximo periodo.</translation>
    </message>
    <message>
        <source>The list of torrents in %1 is damaged.</source>
        <translation>La lista de torrents en %1 está dañada.</translation>
    </message>
    <message>
        <source>The list of torrents cannot be saved to %1.</source>
        <translation>No se puede guardar la lista de torrents en %1.</translation>
    </message>
    <message>
        <source>Another Freshet already uses %1.</source>
        <translation>Otro Freshet ya usa %1.</translation>
    </message>
    <message>
        <source>The setting %1 has a value that is not possible.</source>
        <translation>El ajuste %1 tiene un valor imposible.</translation>
    </message>
    <message>
        <source>%1 is no longer in the list.</source>
        <translation>%1 ya no está en la lista.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with %1. The log has the details.</source>
        <translation>Algo inesperado pasó con %1. El registro tiene los detalles.</translation>
    </message>
    <message>
        <source>the save folder</source>
        <translation>la carpeta de destino</translation>
    </message>
    <message>
        <source>of this torrent</source>
        <translation>de este torrent</translation>
    </message>
    <message>
        <source>all torrents</source>
        <translation>todos los torrents</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>el programa</translation>
    </message>
    <message>
        <source>this</source>
        <translation>esto</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disco lleno</translation>
    </message>
    <message>
        <source>Cannot write to folder</source>
        <translation>No se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>Files missing</source>
        <translation>Faltan archivos</translation>
    </message>
    <message>
        <source>Name is taken</source>
        <translation>El nombre está ocupado</translation>
    </message>
    <message>
        <source>Path too long</source>
        <translation>Ruta demasiado larga</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Disk failed</source>
        <translation>Fallo del disco</translation>
    </message>
    <message>
        <source>Data damaged</source>
        <translation>Datos dañados</translation>
    </message>
    <message>
        <source>Disk damages data</source>
        <translation>El disco daña los datos</translation>
    </message>
    <message>
        <source>Tracker does not answer</source>
        <translation>El rastreador no responde</translation>
    </message>
    <message>
        <source>Tracker makes no sense</source>
        <translation>Respuesta sin sentido del rastreador</translation>
    </message>
    <message>
        <source>Quota nearly used</source>
        <translation>Cuota casi agotada</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>Cuota agotada</translation>
    </message>
    <message>
        <source>Tracker refused</source>
        <translation>Rechazado por el rastreador</translation>
    </message>
    <message>
        <source>Tracker refused: %1</source>
        <translation>Rechazado por el rastreador: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Most of the quota of the category %1 is used.</source>
        <translation>La mayor parte de la cuota de la categoría %1 está usada.</translation>
    </message>
    <message>
        <source>The quota of the category %1 is used up until the next period.</source>
        <translation>La cuota de la categoría %1 está agotada hasta el próximo período.</translation>
    </message>
    <message>
        <source>“none”</source>
        <extracomment>Stands for the name of a category</extracomment>
        <translation>«ninguna»</translation>
    </message>
    <message>
        <source>Less space is free in %1 than is to stay free. Downloads there go on when there is more.</source>
        <translation>En %1 queda menos espacio del que debe quedar libre. Las descargas allí seguirán cuando haya más.</translation>
    </message>
    <message>
        <source>%1 uses the same files.</source>
        <translation>%1 usa los mismos archivos.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>No limits are in force.</source>
        <translation>No rige ningún límite.</translation>
    </message>
    <message>
        <source>The usual limits are in force.</source>
        <translation>Rigen los límites habituales.</translation>
    </message>
    <message>
        <source>The schedule lets nothing download now.</source>
        <translation>El horario no deja descargar nada ahora.</translation>
    </message>
    <message>
        <source>The schedule lets nothing run now.</source>
        <translation>El horario no deja funcionar nada ahora.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The address of a peer and its program</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is banned: it sent a false file list.</source>
        <translation>%1 está excluido: envió una lista de archivos falsa.</translation>
    </message>
    <message>
        <source>%1 is banned: block %2 of piece %3 was wrong.</source>
        <translation>%1 está excluido: el bloque %2 de la pieza %3 era erróneo.</translation>
    </message>
    <message>
        <source>%1 is banned: all of piece %2 came from it and was wrong.</source>
        <translation>%1 está excluido: toda la pieza %2 vino de él y era errónea.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason</comment>
        <extracomment>A sentence that says what is wrong, and the words of the system or a tracker for it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>Espera su turno.</translation>
    </message>
    <message>
        <source>Asks peers for the file list.</source>
        <translation>Pide a los pares la lista de archivos.</translation>
    </message>
    <message>
        <source>Checks the files on the disk.</source>
        <translation>Comprueba los archivos del disco.</translation>
    </message>
    <message>
        <source>Started to download.</source>
        <translation>Empezó a descargar.</translation>
    </message>
    <message>
        <source>Started to seed.</source>
        <translation>Empezó a compartir.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Done; it is not shared any more.</source>
        <translation>Terminado; ya no se comparte.</translation>
    </message>
    <message>
        <source>Added to the list.</source>
        <translation>Añadido a la lista.</translation>
    </message>
    <message>
        <source>Removed from the list.</source>
        <translation>Quitado de la lista.</translation>
    </message>
    <message>
        <source>Has given enough and left the list. Its files stay.</source>
        <translation>Ha dado bastante y dejó la lista. Sus archivos se quedan.</translation>
    </message>
    <message>
        <source>Brought back to the list.</source>
        <translation>Devuelto a la lista.</translation>
    </message>
    <message>
        <source>The file list has arrived.</source>
        <translation>La lista de archivos ha llegado.</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>Completo.</translation>
    </message>
    <message>
        <source>Checked: %1 of %2 pieces are good.</source>
        <translation>Comprobado: %1 de %2 piezas están bien.</translation>
    </message>
    <message>
        <source>Damaged on the disk. %1.</source>
        <extracomment>%1 says &quot;Repairing 3 pieces (film.mkv)&quot;</extracomment>
        <translation>Dañado en el disco. %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces are repaired.</source>
        <translation>
            <numerusform>%n pieza está reparada.</numerusform>
            <numerusform>%n piezas están reparadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Piece %1 came with errors and is fetched again.</source>
        <translation>La pieza %1 llegó con errores y se vuelve a pedir.</translation>
    </message>
    <message numerus="yes">
        <source>The tracker %1 gave %n peers.</source>
        <translation>
            <numerusform>El rastreador %1 dio %n par.</numerusform>
            <numerusform>El rastreador %1 dio %n pares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Peers can connect at port %1.</source>
        <translation>Los pares pueden conectarse en el puerto %1.</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A date and a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Slow mode is on.</source>
        <translation>El modo lento está activado.</translation>
    </message>
    <message>
        <source>The files stay where they are. %1</source>
        <translation>Los archivos se quedan donde están. %1</translation>
    </message>
    <message>
        <source>The move to %1 was interrupted. The files are where they were.</source>
        <translation>El traslado a %1 se interrumpió. Los archivos están donde estaban.</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Movido a %1.</translation>
    </message>
    <message>
        <source>Freshet has started.</source>
        <translation>Freshet ha arrancado.</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>Data: %1
With protocol and IP: %2</source>
        <extracomment>%1 and %2 are rates such as 4.2 MiB/s</extracomment>
        <translation>Datos: %1
Con protocolo e IP: %2</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1&#xa0;s ago</source>
        <translation>hace&#xa0;%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;min ago</source>
        <translation>hace&#xa0;%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;h ago</source>
        <translation>hace&#xa0;%1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>no transfer</source>
        <translation>sin transferencia</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) per second</source>
        <translation>
            <numerusform>%n byte por segundo</numerusform>
            <numerusform>%n bytes por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kibibytes per second</source>
        <translation>%1 kibibytes por segundo</translation>
    </message>
    <message>
        <source>%1 mebibytes per second</source>
        <translation>%1 mebibytes por segundo</translation>
    </message>
    <message>
        <source>%1 gibibytes per second</source>
        <translation>%1 gibibytes por segundo</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
    </message>
</context>
<context>
    <name>InUse</name>
    <message>
        <source>%1 now</source>
        <extracomment>Beside a limit: how many there are now</extracomment>
        <translation>%1 ahora</translation>
    </message>
    <message>
        <source>up to %1 now</source>
        <extracomment>Of the torrent that has the most connections</extracomment>
        <translation>hasta %1 ahora</translation>
    </message>
    <message>
        <source>%1 used now</source>
        <extracomment>%1 is a size</extracomment>
        <translation>%1 en uso ahora</translation>
    </message>
    <message>
        <source>now %1 to %2</source>
        <extracomment>Beside a limit: the lowest and the highest number there is now</extracomment>
        <translation>ahora de %1 a %2</translation>
    </message>
    <message>
        <source>%1 now, in use: %2 (open-file limit)</source>
        <extracomment>%1 is how many connections there are now, %2 how many there may be</extracomment>
        <translation>%1 ahora, en vigor: %2 (límite de archivos abiertos)</translation>
    </message>
    <message>
        <source>%1 now, system allows %2</source>
        <extracomment>Two numbers of connections</extracomment>
        <translation>%1 ahora, el sistema permite %2</translation>
    </message>
    <message>
        <source>%1 Still listening on %2.</source>
        <extracomment>%1 says what is wrong with another port</extracomment>
        <translation>%1 Se sigue escuchando en %2.</translation>
    </message>
    <message>
        <source>Listening on %1, reachable since %2</source>
        <extracomment>%1 is a port, %2 a time</extracomment>
        <translation>Escuchando en %1, accesible desde %2</translation>
    </message>
    <message>
        <source>Listening on %1. No peer has connected to it yet.</source>
        <translation>Escuchando en %1. Ningún par se ha conectado todavía.</translation>
    </message>
    <message>
        <source>With these values one peer is asked for %1 to %2 at a time, as its rate and latency need.</source>
        <extracomment>Two sizes</extracomment>
        <translation>Con estos valores se pide a un par de %1 a %2 a la vez, según su velocidad y latencia.</translation>
    </message>
    <message>
        <source>With these values one peer is asked for up to %1 at a time.</source>
        <translation>Con estos valores se pide a un par hasta %1 a la vez.</translation>
    </message>
    <message numerus="yes">
        <source>%1 It comes from at most %n pieces.</source>
        <extracomment>%1 says how much one peer is asked for</extracomment>
        <translation>
            <numerusform>%1 Viene de %n pieza como mucho.</numerusform>
            <numerusform>%1 Viene de %n piezas como mucho.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>Waiting: the file lists of other links are fetched first.</source>
        <translation>En espera: antes van las listas de archivos de otros enlaces.</translation>
    </message>
    <message>
        <source>Getting the file list: %1 received, %2</source>
        <extracomment>%1 is a percentage, %2 a time</extracomment>
        <translation>Obteniendo la lista de archivos: %1 recibido, %2</translation>
    </message>
    <message>
        <source>Getting the file list: looking for peers, %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Obteniendo la lista de archivos: buscando pares, %1</translation>
    </message>
    <message numerus="yes">
        <source>Getting the file list: asked %n peers, %1 connected, %2</source>
        <extracomment>%1 is a number of peers, %2 a time</extracomment>
        <translation>
            <numerusform>Obteniendo la lista de archivos: %n par preguntado, %1 conectados, %2</numerusform>
            <numerusform>Obteniendo la lista de archivos: %n pares preguntados, %1 conectados, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Where torrents are saved that were given no folder.</source>
        <translation>Dónde se guardan los torrents sin carpeta propia.</translation>
    </message>
    <message>
        <source>Limits, quotas and folders of categories.</source>
        <translation>Límites, cuotas y carpetas de las categorías.</translation>
    </message>
    <message>
        <source>Share limits of categories.</source>
        <translation>Objetivos de compartición de las categorías.</translation>
    </message>
    <message>
        <source>The port for incoming connections; 0 lets the system choose.</source>
        <translation>El puerto de las conexiones entrantes; con 0 elige el sistema.</translation>
    </message>
    <message>
        <source>The address of this computer that is used; empty means any.</source>
        <translation>La dirección de este equipo que se usa; vacío: cualquiera.</translation>
    </message>
    <message>
        <source>Connections of all torrents together.</source>
        <translation>Conexiones de todos los torrents juntos.</translation>
    </message>
    <message>
        <source>Connections of each torrent.</source>
        <translation>Conexiones de cada torrent.</translation>
    </message>
    <message>
        <source>Connections that wait for an answer at the same time.</source>
        <translation>Conexiones que esperan respuesta a la vez.</translation>
    </message>
    <message>
        <source>New connections in a second.</source>
        <translation>Conexiones nuevas por segundo.</translation>
    </message>
    <message>
        <source>Pieces one peer may be fetching for you at the same time; 0 is automatic.</source>
        <translation>Piezas que un par puede traerle a la vez; 0: automático.</translation>
    </message>
    <message>
        <source>Blocks of 16 KiB asked of one peer at the same time; 0 is automatic.</source>
        <translation>Bloques de 16 KiB pedidos a un par a la vez; 0: automático.</translation>
    </message>
    <message>
        <source>Peers of each torrent that are sent data at the same time; 0 is automatic.</source>
        <translation>Pares de cada torrent a los que se envía a la vez; 0: automático.</translation>
    </message>
    <message>
        <source>Whom a seed serves first.</source>
        <translation>A quién sirve primero una semilla.</translation>
    </message>
    <message>
        <source>Download limit of all torrents together; 0 is no limit.</source>
        <translation>Límite de descarga de todos los torrents juntos; 0: sin límite.</translation>
    </message>
    <message>
        <source>Upload limit of all torrents together; 0 is no limit.</source>
        <translation>Límite de subida de todos los torrents juntos; 0: sin límite.</translation>
    </message>
    <message>
        <source>Download limit of each peer without one of its own; 0 is no limit.</source>
        <translation>Límite de descarga de cada par sin límite propio; 0: sin límite.</translation>
    </message>
    <message>
        <source>Upload limit of each peer without one of its own; 0 is no limit.</source>
        <translation>Límite de subida de cada par sin límite propio; 0: sin límite.</translation>
    </message>
    <message>
        <source>Limits count protocol and IP, not only the data of torrents.</source>
        <translation>Los límites cuentan el protocolo y la IP, no solo los datos de los torrents.</translation>
    </message>
    <message>
        <source>Uploads slow down when they delay the line by more than this; 0 is never.</source>
        <translation>La subida se frena cuando retrasa la línea más que esto; 0: nunca.</translation>
    </message>
    <message>
        <source>Whether connections to peers are encrypted.</source>
        <translation>Si se cifran las conexiones con los pares.</translation>
    </message>
    <message>
        <source>How space is reserved for new files.</source>
        <translation>Cómo se reserva espacio para archivos nuevos.</translation>
    </message>
    <message>
        <source>Data that may wait for the disk.</source>
        <translation>Datos que pueden esperar al disco.</translation>
    </message>
    <message>
        <source>Memory for data that peers ask for; 0 is none.</source>
        <translation>Memoria para los datos que piden los pares; 0: ninguna.</translation>
    </message>
    <message>
        <source>Threads that read and write; 0 is automatic.</source>
        <translation>Hilos que leen y escriben; 0: automático.</translation>
    </message>
    <message>
        <source>Files kept open at the same time.</source>
        <translation>Archivos abiertos a la vez.</translation>
    </message>
    <message>
        <source>Trackers are asked for peers.</source>
        <translation>Se piden pares a los rastreadores.</translation>
    </message>
    <message>
        <source>How long a tracker may take to answer.</source>
        <translation>Cuánto puede tardar en responder un rastreador.</translation>
    </message>
    <message>
        <source>Downloads that run at the same time; -1 is no limit.</source>
        <translation>Descargas simultáneas; -1: sin límite.</translation>
    </message>
    <message>
        <source>Seeds that run at the same time; -1 is no limit.</source>
        <translation>Semillas simultáneas; -1: sin límite.</translation>
    </message>
    <message>
        <source>Downloads and seeds together that run at the same time; -1 is no limit.</source>
        <translation>Descargas y semillas simultáneas en total; -1: sin límite.</translation>
    </message>
    <message>
        <source>Torrents whose files are checked at the same time.</source>
        <translation>Torrents cuyos archivos se comprueban a la vez.</translation>
    </message>
    <message>
        <source>A torrent below this rate leaves its place to one that waits; 0 is never.</source>
        <translation>Un torrent más lento que esto cede su puesto a uno que espera; 0: nunca.</translation>
    </message>
    <message>
        <source>How long the rate must be below before a torrent counts as slow.</source>
        <translation>Cuánto tiempo debe ir por debajo para que un torrent cuente como lento.</translation>
    </message>
    <message>
        <source>Sharing ends at this ratio; 0 is no goal.</source>
        <translation>Se deja de compartir con esta proporción; 0: sin objetivo.</translation>
    </message>
    <message>
        <source>Sharing ends after this time; 0 is no goal.</source>
        <translation>Se deja de compartir tras este tiempo; 0: sin objetivo.</translation>
    </message>
    <message>
        <source>Sharing ends when nobody has wanted anything for so long; 0 is no goal.</source>
        <translation>Se deja de compartir cuando nadie ha querido nada en este tiempo; 0: sin objetivo.</translation>
    </message>
    <message>
        <source>What happens when a goal is reached.</source>
        <translation>Qué ocurre al alcanzar un objetivo.</translation>
    </message>
    <message>
        <source>The upload limit of a torrent that has reached its goal and is throttled.</source>
        <translation>El límite de subida de un torrent que alcanzó su objetivo y va frenado.</translation>
    </message>
    <message>
        <source>Sharing goes on while there are fewer seeds than this; 0 is never.</source>
        <translation>Se sigue compartiendo mientras haya menos semillas que estas; 0: nunca.</translation>
    </message>
    <message>
        <source>What of a complete download is read back from the disk.</source>
        <translation>Qué se relee del disco de una descarga completa.</translation>
    </message>
    <message>
        <source>Damage that is found is fetched again.</source>
        <translation>Los daños encontrados se descargan de nuevo.</translation>
    </message>
    <message>
        <source>How often all data is read back while idle; 0 is never.</source>
        <translation>Cada cuánto se relee todo en reposo; 0: nunca.</translation>
    </message>
    <message>
        <source>How fast data is read back while idle; 0 is no limit.</source>
        <translation>A qué velocidad se relee en reposo; 0: sin límite.</translation>
    </message>
    <message>
        <source>Programs may read numbers over HTTP.</source>
        <translation>Los programas pueden leer las métricas por HTTP.</translation>
    </message>
    <message>
        <source>The address where numbers are offered.</source>
        <translation>La dirección donde se ofrecen las métricas.</translation>
    </message>
    <message>
        <source>The port where numbers are offered; 0 lets the system choose.</source>
        <translation>El puerto donde se ofrecen las métricas; con 0 elige el sistema.</translation>
    </message>
    <message>
        <source>What readers of the numbers must present; empty is nothing.</source>
        <translation>Lo que deben presentar los lectores de métricas; vacío: nada.</translation>
    </message>
    <message>
        <source>Each torrent has numbers of its own, with its name.</source>
        <translation>Cada torrent tiene métricas propias, con su nombre.</translation>
    </message>
    <message>
        <source>The OpenTelemetry collector that numbers are sent to; empty is none.</source>
        <translation>El colector OpenTelemetry que recibe las métricas; vacío: ninguno.</translation>
    </message>
    <message>
        <source>What is sent to the collector with the numbers, such as a key.</source>
        <translation>Lo que se envía al colector con las métricas, como una clave.</translation>
    </message>
    <message>
        <source>How often numbers are sent.</source>
        <translation>Cada cuánto se envían las métricas.</translation>
    </message>
    <message>
        <source>One of so many pieces is traced; 0 is none.</source>
        <translation>Se sigue una de cada tantas piezas; 0: ninguna.</translation>
    </message>
    <message>
        <source>Download limit in slow mode; 0 is no limit.</source>
        <translation>Límite de descarga en modo lento; 0: sin límite.</translation>
    </message>
    <message>
        <source>Upload limit in slow mode; 0 is no limit.</source>
        <translation>Límite de subida en modo lento; 0: sin límite.</translation>
    </message>
    <message>
        <source>Slow mode is on while there is no schedule.</source>
        <translation>El modo lento está activado mientras no haya horario.</translation>
    </message>
    <message>
        <source>The schedule is followed.</source>
        <translation>Se sigue el horario.</translation>
    </message>
    <message>
        <source>The schedule: a letter for each half hour from Monday; u is full speed, n normal, a slow mode, s seed only, p pause.</source>
        <translation>El horario: una letra por media hora desde el lunes; u es a toda velocidad, n normal, a modo lento, s solo compartir, p pausa.</translation>
    </message>
    <message>
        <source>What counts for some time whatever the schedule says.</source>
        <translation>Lo que vale durante un tiempo, diga lo que diga el horario.</translation>
    </message>
    <message>
        <source>How long a quota has to last.</source>
        <translation>Cuánto debe durar una cuota.</translation>
    </message>
    <message>
        <source>What may be downloaded in a period; 0 is no quota.</source>
        <translation>Lo que se puede descargar en un periodo; 0: sin cuota.</translation>
    </message>
    <message>
        <source>What may be uploaded in a period; 0 is no quota.</source>
        <translation>Lo que se puede subir en un periodo; 0: sin cuota.</translation>
    </message>
    <message>
        <source>What happens when most of a quota is used.</source>
        <translation>Qué ocurre cuando se ha usado casi toda una cuota.</translation>
    </message>
    <message>
        <source>The day on which months begin.</source>
        <translation>El día en que empiezan los meses.</translation>
    </message>
    <message>
        <source>Torrent files in the watched folder are added by themselves.</source>
        <translation>Los archivos torrent de la carpeta vigilada se añaden solos.</translation>
    </message>
    <message>
        <source>The folder that is watched.</source>
        <translation>La carpeta vigilada.</translation>
    </message>
    <message>
        <source>Torrent files are deleted when they were added.</source>
        <translation>Los archivos torrent añadidos se borran.</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Activado o desactivado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are the lowest and the highest value</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Pieces of each torrent that are fetched at the same time; 0 is automatic.</source>
        <translation>Piezas de cada torrent que se traen a la vez; 0 es automático.</translation>
    </message>
    <message>
        <source>Download limit of each torrent without one of its own; 0 is no limit.</source>
        <translation>Límite de descarga de cada torrent sin uno propio; 0 es sin límite.</translation>
    </message>
    <message>
        <source>Upload limit of each torrent without one of its own; 0 is no limit.</source>
        <translation>Límite de subida de cada torrent sin uno propio; 0 es sin límite.</translation>
    </message>
    <message>
        <source>Downloads wait while less than this is free on their disk; 0 is nothing.</source>
        <translation>Las descargas esperan mientras su disco tenga menos espacio libre; 0 es nada.</translation>
    </message>
    <message>
        <source>Limits and folders of tags.</source>
        <translation>Límites y carpetas de las etiquetas.</translation>
    </message>
    <message>
        <source>How torrents divide a limit that is used up: equally or by priority.</source>
        <translation>Cómo reparten los torrents un límite agotado: por igual o por prioridad.</translation>
    </message>
    <message>
        <source>Limits hold for peers on the local network, too.</source>
        <translation>Los límites valen también para los pares de la red local.</translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>%1 %2 (highest %3)</source>
        <translation>%1 %2 (máximo %3)</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Aún no hay datos</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Legend of a line: name and present rate.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Límite %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>Legend of a line: name, present rate, and how much of the whole that is.</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Paused at %1. Recording goes on.</source>
        <translation>En pausa a las %1. El registro continúa.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last minute. Upload %4, average %5, highest %6.</source>
        <translation>Descarga %1, media %2, máximo %3 en el último minuto. Subida %4, media %5, máximo %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last ten minutes. Upload %4, average %5, highest %6.</source>
        <translation>Descarga %1, media %2, máximo %3 en los últimos diez minutos. Subida %4, media %5, máximo %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last hour. Upload %4, average %5, highest %6.</source>
        <translation>Descarga %1, media %2, máximo %3 en la última hora. Subida %4, media %5, máximo %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last 24 hours. Upload %4, average %5, highest %6.</source>
        <translation>Descarga %1, media %2, máximo %3 en las últimas 24 horas. Subida %4, media %5, máximo %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last seven days. Upload %4, average %5, highest %6.</source>
        <translation>Descarga %1, media %2, máximo %3 en los últimos siete días. Subida %4, media %5, máximo %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in all days shown. Upload %4, average %5, highest %6.</source>
        <translation>Descarga %1, media %2, máximo %3 en todos los días mostrados. Subida %4, media %5, máximo %6.</translation>
    </message>
    <message>
        <source>Upload limit %1</source>
        <translation>Límite de subida %1</translation>
    </message>
</context>
<context>
    <name>SpeedText</name>
    <message>
        <source>midnight</source>
        <translation>medianoche</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Velocidad máxima</translation>
    </message>
    <message>
        <source>Normal limits</source>
        <translation>Límites normales</translation>
    </message>
    <message>
        <source>Seed only</source>
        <translation>Solo compartir</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>The limits of all torrents together do not count.</source>
        <translation>Los límites de todos los torrents juntos no cuentan.</translation>
    </message>
    <message>
        <source>The usual limits count.</source>
        <translation>Cuentan los límites habituales.</translation>
    </message>
    <message>
        <source>Downloads wait; complete torrents are shared.</source>
        <translation>Las descargas esperan; los torrents completos se comparten.</translation>
    </message>
    <message>
        <source>All torrents wait.</source>
        <translation>Todos los torrents esperan.</translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4</source>
        <extracomment>A day, two times and a profile: &quot;Monday, 08:30 to 09:00: Normal limits&quot;</extracomment>
        <translation>%1, de %2 a %3: %4</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <extracomment>%1 is a profile such as &quot;Full speed&quot;, %2 a time</extracomment>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>Download quota: %1 of %2</source>
        <extracomment>%1 and %2 are sizes</extracomment>
        <translation>Cuota de descarga: %1 de %2</translation>
    </message>
    <message>
        <source>Upload quota: %1 of %2</source>
        <translation>Cuota de subida: %1 de %2</translation>
    </message>
    <message>
        <source>The next period begins %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>El próximo periodo empieza %1.</translation>
    </message>
    <message>
        <source>%1 daily, %2 to %3</source>
        <extracomment>A profile such as &quot;Slow mode&quot; and two times</extracomment>
        <translation>%1 a diario, %2 a %3</translation>
    </message>
    <message>
        <source>%1 %2, %3 to %4</source>
        <extracomment>A profile such as &quot;Slow mode&quot;, a day and two times</extracomment>
        <translation>%1 %2, %3 a %4</translation>
    </message>
    <message>
        <source>%1 %2 to %3, %4 to %5</source>
        <extracomment>A profile such as &quot;Slow mode&quot;, two days and two times: &quot;Slow mode Mon to Fri, 09:00 to 17:00&quot;</extracomment>
        <translation>%1 %2 a %3, %4 a %5</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <extracomment>%1 and %2 are rates, or &quot;no limit&quot;</extracomment>
        <translation>%1 de bajada, %2 de subida</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>%1 all week</source>
        <extracomment>%1 is a profile such as &quot;Normal limits&quot;</extracomment>
        <translation>%1 toda la semana</translation>
    </message>
    <message>
        <source>%1 until %2 %3, then %4</source>
        <extracomment>Two profiles, in between a day and a time: &quot;Slow mode until Mon 17:00, then Normal limits&quot;</extracomment>
        <translation>%1 hasta %2 %3, después %4</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Modo lento</translation>
    </message>
    <message>
        <source>The limits of slow mode count instead of the usual ones.</source>
        <translation>Valen los límites del modo lento en vez de los habituales.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>No peers yet</source>
        <translation>Aún sin pares</translation>
    </message>
    <message>
        <source>No peer answers</source>
        <translation>Ningún par responde</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Verifying, %1</source>
        <extracomment>A finished download is read back from the disk</extracomment>
        <translation>Verificando, %1</translation>
    </message>
    <message>
        <source>Checking, %1</source>
        <translation>Comprobando, %1</translation>
    </message>
    <message>
        <source>Waiting, was too slow</source>
        <translation>En espera, era demasiado lento</translation>
    </message>
    <message>
        <source>Paused by schedule</source>
        <translation>Pausado por el horario</translation>
    </message>
    <message>
        <source>Quota is used up</source>
        <translation>Cuota agotada</translation>
    </message>
    <message>
        <source>Waiting (no. %1)</source>
        <translation>En espera (n.º %1)</translation>
    </message>
    <message numerus="yes">
        <source>Repairing %n pieces</source>
        <translation>
            <numerusform>Reparando %n pieza</numerusform>
            <numerusform>Reparando %n piezas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 and %n more)</source>
        <extracomment>%1 is &quot;Repairing 3 pieces&quot;, %2 the name of a file</extracomment>
        <translation>
            <numerusform>%1 (%2 y %n más)</numerusform>
            <numerusform>%1 (%2 y %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Repairing 3 pieces&quot;, %2 the name of a file</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Getting the file list</source>
        <translation>Obteniendo la lista de archivos</translation>
    </message>
    <message>
        <source>Seeding</source>
        <translation>Compartiendo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>As many downloads are active as the settings allow.</source>
        <translation>Hay tantas descargas activas como permiten los ajustes.</translation>
    </message>
    <message>
        <source>As many torrents are seeding as the settings allow.</source>
        <translation>Se comparten tantos torrents como permiten los ajustes.</translation>
    </message>
    <message>
        <source>As many torrents are active as the settings allow.</source>
        <translation>Hay tantos torrents activos como permiten los ajustes.</translation>
    </message>
    <message>
        <source>The files of other torrents are being checked.</source>
        <translation>Se están comprobando los archivos de otros torrents.</translation>
    </message>
    <message>
        <source>It was slow while others waited, and is tried again after them.</source>
        <translation>Fue lento mientras otros esperaban; se probará después de ellos.</translation>
    </message>
    <message>
        <source>The schedule lets nothing of its kind run now.</source>
        <translation>El horario no deja funcionar nada de esto ahora.</translation>
    </message>
    <message>
        <source>What the quota allows in this period is used up.</source>
        <translation>Lo que la cuota permite en este periodo está agotado.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Nothing is downloading.</source>
        <translation>No se descarga nada.</translation>
    </message>
    <message>
        <source>Nothing is seeding.</source>
        <translation>No se comparte nada.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Aún no hay nada terminado.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>No espera nada.</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>No hay nada en pausa.</translation>
    </message>
    <message>
        <source>Nothing is being checked.</source>
        <translation>No se comprueba nada.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nada requiere atención.</translation>
    </message>
    <message>
        <source>Downloading, forced</source>
        <translation>Descargando, forzado</translation>
    </message>
    <message>
        <source>Seeding, forced</source>
        <translation>Compartiendo, forzado</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disco lleno</translation>
    </message>
    <message>
        <source>Moving, %1</source>
        <extracomment>Its files are brought to another folder; %1 is a percentage</extracomment>
        <translation>Moviendo, %1</translation>
    </message>
    <message>
        <source>Less space is free on its disk than is to stay free.</source>
        <translation>En su disco queda menos espacio del que debe quedar libre.</translation>
    </message>
    <message>
        <source>It runs whatever the queue, the schedule and its share limits say, until it is paused or “Start now” is switched off.</source>
        <translation>Está activo digan lo que digan la cola, el horario y sus objetivos, hasta que se pause o se desactive «Iniciar ahora».</translation>
    </message>
    <message>
        <source>It runs whatever the queue and the schedule say, until it is complete, it is paused or “Start now” is switched off.</source>
        <translation>Está activo digan lo que digan la cola y el horario, hasta que esté completo, se pause o se desactive «Iniciar ahora».</translation>
    </message>
    <message>
        <source>All peers choke us</source>
        <translation>Todos los pares nos frenan</translation>
    </message>
    <message>
        <source>Limited to %1</source>
        <extracomment>%1 is a rate</extracomment>
        <translation>Limitado a %1</translation>
    </message>
    <message>
        <source>Slow: peers&apos; limits</source>
        <translation>Lento: límites de pares</translation>
    </message>
    <message>
        <source>Slow: connection limit</source>
        <translation>Lento: conexiones</translation>
    </message>
    <message>
        <source>Slow: requests in flight</source>
        <translation>Lento: peticiones</translation>
    </message>
    <message>
        <source>Slow: disk is busy</source>
        <translation>Lento: disco ocupado</translation>
    </message>
    <message>
        <source>Slow: verification</source>
        <translation>Lento: verificación</translation>
    </message>
    <message>
        <source>Incomplete: nobody has %1</source>
        <translation>Incompleto: nadie tiene el %1</translation>
    </message>
    <message>
        <source>Slow: %1 of %2 peers choke us</source>
        <translation>Lento: %1 de %2 pares nos frenan</translation>
    </message>
    <message>
        <source>Pauses after file list, %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>Pausa tras la lista, %1</translation>
    </message>
    <message>
        <source>Getting file list, %1</source>
        <translation>Lista de archivos, %1</translation>
    </message>
    <message>
        <source>Pauses after file list</source>
        <translation>Pausa tras la lista</translation>
    </message>
    <message>
        <source>Done, ratio %1 reached</source>
        <translation>Terminado, ratio %1 alcanzada</translation>
    </message>
    <message>
        <source>It pauses as soon as its file list is here.</source>
        <translation>Se pausa en cuanto llegue su lista de archivos.</translation>
    </message>
</context>
<context>
    <name>TorrentColumns</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Connected peers of known peers.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tracker does not answer</source>
        <translation>El rastreador no responde</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajada</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>999 of 9999</source>
        <translation>999 de 9999</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Descargado</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Subido</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Down limit</source>
        <translation>Límite bajada</translation>
    </message>
    <message>
        <source>Up limit</source>
        <translation>Límite subida</translation>
    </message>
    <message>
        <source>Queue no.</source>
        <translation>N.º en cola</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Rastreador</translation>
    </message>
    <message>
        <source>Save folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Piece size</source>
        <translation>Tamaño de pieza</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Info hash</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Limitado por</translation>
    </message>
    <message>
        <source>Nobody has the rest</source>
        <translation>Nadie tiene el resto</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Tiempo activo</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pieces in flight</source>
        <extracomment>Of the progress bar, for screen readers: pieces that are being fetched; %1 is &quot;63.0 percent&quot;</extracomment>
        <translation>
            <numerusform>%1, %n parte en camino</numerusform>
            <numerusform>%1, %n partes en camino</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackerAddress</name>
    <message>
        <source>An address is needed.</source>
        <translation>Falta una dirección.</translation>
    </message>
    <message>
        <source>“%1” is longer than addresses are.</source>
        <translation>«%1» es más largo que una dirección.</translation>
    </message>
    <message>
        <source>“%1” is no address. One begins with http:// or https://.</source>
        <translation>«%1» no es una dirección. Empiezan por http:// o https://.</translation>
    </message>
    <message>
        <source>“%1” is a tracker over UDP; only http:// and https:// work.</source>
        <translation>«%1» es un rastreador por UDP; solo funcionan http:// y https://.</translation>
    </message>
    <message>
        <source>Trackers have addresses with http:// or https://, and “%1” has not.</source>
        <translation>Los rastreadores tienen direcciones con http:// o https://, y «%1» no.</translation>
    </message>
    <message>
        <source>“%1” names no host.</source>
        <translation>«%1» no nombra ningún equipo.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>«%1» ya está en la lista.</translation>
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
        <translation>Descargado</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Datos útiles</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Sobrecarga</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Tiempo activo</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>%1, %2 incoming</source>
        <translation>%1, %2 entrantes</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrados</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En vuelo</translation>
    </message>
    <message>
        <source>%1 blocks, %2</source>
        <translation>%1 bloques, %2</translation>
    </message>
    <message>
        <source>Pieces in progress</source>
        <translation>Piezas en curso</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>%1 write</source>
        <translation>%1 de escritura</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Búfer</translation>
    </message>
    <message>
        <source>%1 of pieces, %2 to be written</source>
        <translation>%1 de piezas, %2 por escribir</translation>
    </message>
    <message>
        <source>Failed pieces</source>
        <translation>Piezas falladas</translation>
    </message>
    <message>
        <source>Banned peers</source>
        <translation>Pares excluidos</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>En comprobación</translation>
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
            <numerusform>%n más %1</numerusform>
            <numerusform>%n más %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sesión</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>En total</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AboutDialog</name>
    <message>
        <source>About Freshet</source>
        <translation>Acerca de Freshet</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Freshet %1&lt;/h2&gt;&lt;p&gt;A fast, lean and open BitTorrent client.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;Made with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Freshet %1&lt;/h2&gt;&lt;p&gt;Un cliente BitTorrent rápido, ligero y abierto.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.&lt;/p&gt;&lt;p&gt;Hecho con Qt %2.&lt;/p&gt;</translation>
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
        <translation>Añadir &amp;enlace…</translation>
    </message>
    <message>
        <source>&amp;Paste link</source>
        <translation>&amp;Pegar enlace</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar o reanudar</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Pausar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>P&amp;rimero</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Antes</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Después</translation>
    </message>
    <message>
        <source>L&amp;ast</source>
        <translation>Ú&amp;ltimo</translation>
    </message>
    <message>
        <source>A&amp;nnounce now</source>
        <translation>A&amp;nunciar ahora</translation>
    </message>
    <message>
        <source>&amp;Magnet link</source>
        <translation>Enlace &amp;magnet</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Info hash</source>
        <translation>&amp;Huella</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove and &amp;delete files…</source>
        <translation>Quitar y &amp;borrar archivos…</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Filter by name</source>
        <translation>&amp;Filtrar por nombre</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>Speed &amp;limits…</source>
        <translation>&amp;Límites de velocidad…</translation>
    </message>
    <message>
        <source>Sche&amp;dule…</source>
        <translation>&amp;Horario…</translation>
    </message>
    <message>
        <source>&amp;Full speed for 1 hour</source>
        <translation>&amp;Velocidad máxima durante 1 hora</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Freshet</source>
        <translation>A&amp;cerca de Freshet</translation>
    </message>
    <message>
        <source>&amp;All limits…</source>
        <translation>&amp;Todos los límites…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Conexiones…</translation>
    </message>
    <message>
        <source>&amp;Ratio goal…</source>
        <translation>Meta de &amp;proporción…</translation>
    </message>
    <message>
        <source>R&amp;ename…</source>
        <translation>Camb&amp;iar nombre…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Save .torrent f&amp;ile…</source>
        <translation>Guardar arch&amp;ivo .torrent…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Details on the &amp;right</source>
        <translation>Detalles a la &amp;derecha</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Cómodas</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>C&amp;ompactas</translation>
    </message>
    <message>
        <source>Create &amp;torrent…</source>
        <translation>Crear &amp;torrent…</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>Es&amp;tadísticas</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Pieces in flight…</source>
        <translation>&amp;Piezas en curso…</translation>
    </message>
    <message>
        <source>Slo&amp;w mode</source>
        <translation>&amp;Modo lento</translation>
    </message>
    <message>
        <source>Runs it whatever the queue and the schedule say, without taking a place from others; choose it again to end that</source>
        <translation>Lo inicia digan lo que digan la cola y el horario, sin quitar el sitio a otros; elíjalo otra vez para terminarlo</translation>
    </message>
    <message>
        <source>Mo&amp;ve files…</source>
        <translation>Mo&amp;ver archivos…</translation>
    </message>
    <message>
        <source>Add torrent…</source>
        <translation>Añadir torrent…</translation>
    </message>
    <message>
        <source>Add t&amp;orrent file…</source>
        <translation>Añadir archivo t&amp;orrent…</translation>
    </message>
    <message>
        <source>Start now (s&amp;kip queue)</source>
        <translation>&amp;Iniciar ahora (sin cola)</translation>
    </message>
    <message>
        <source>Do&amp;wnload in order</source>
        <translation>Descargar en &amp;orden</translation>
    </message>
    <message>
        <source>Super seeding</source>
        <translation>Supersemilla</translation>
    </message>
    <message>
        <source>C&amp;heck files again</source>
        <translation>&amp;Comprobar archivos</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddFlow</name>
    <message>
        <source>There is nothing to add: no torrent file, link or info hash.</source>
        <translation>No hay nada que añadir: ni archivo torrent, ni enlace, ni huella.</translation>
    </message>
    <message>
        <source>“%1” is not a torrent.</source>
        <translation>«%1» no es un torrent.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 items are not torrents.</source>
        <translation>
            <numerusform>%n de %1 elementos no es un torrent.</numerusform>
            <numerusform>%n de %1 elementos no son torrents.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 ya está en la lista.</translation>
    </message>
    <message>
        <source>The file list of %1 has arrived.</source>
        <translation>Ha llegado la lista de archivos de %1.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message numerus="yes">
        <source>%1 is already in the list. %n new trackers found.</source>
        <extracomment>%1 is a torrent</extracomment>
        <translation>
            <numerusform>%1 ya está en la lista. Se encontró %n rastreador nuevo.</numerusform>
            <numerusform>%1 ya está en la lista. Se encontraron %n rastreadores nuevos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n trackers</source>
        <translation>
            <numerusform>Añadir %n rastreador</numerusform>
            <numerusform>Añadir %n rastreadores</numerusform>
        </translation>
    </message>
    <message>
        <source>adding without asking</source>
        <translation>añadir sin preguntar</translation>
    </message>
    <message>
        <source>From now on torrents are added to %1 without asking.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Desde ahora los torrents se añaden a %1 sin preguntar.</translation>
    </message>
    <message>
        <source>Getting the torrent file from %1…</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Obteniendo el archivo torrent de %1…</translation>
    </message>
    <message numerus="yes">
        <source>Getting %n torrent files…</source>
        <translation>
            <numerusform>Obteniendo %n archivo torrent…</numerusform>
            <numerusform>Obteniendo %n archivos torrent…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Added %1 to %2.</source>
        <extracomment>%1 is a torrent, %2 a folder</extracomment>
        <translation>%1 añadido a %2.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n torrents to %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>%n torrent añadido a %1.</numerusform>
            <numerusform>%n torrents añadidos a %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddFolderPanel</name>
    <message>
        <source>&amp;Save in</source>
        <translation>&amp;Guardar en</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>C&amp;hoose another folder…</source>
        <translation>Elegir &amp;otra carpeta…</translation>
    </message>
    <message>
        <source>Type the path of a folder, or choose one.</source>
        <translation>Escriba la ruta de una carpeta o elija una.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose another one.</source>
        <translation>No se puede escribir en esta carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>Not enough space: %1 needed, %2 free</source>
        <translation>No hay espacio suficiente: %1 necesarios, %2 libres</translation>
    </message>
    <message>
        <source>%1 needed</source>
        <translation>%1 necesarios</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1 free, nothing more needed</source>
        <extracomment>%1 is a size: the files are there already, or none is wanted</extracomment>
        <translation>%1 libres, no hace falta más</translation>
    </message>
    <message>
        <source>%1 free, %2 needed, %3 left after</source>
        <translation>%1 libres, %2 necesarios, quedarán %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files exist here. Without a check the others count as complete, too.</source>
        <translation>
            <numerusform>%1 de %n archivo está aquí. Sin comprobar, los demás también cuentan como completos.</numerusform>
            <numerusform>%1 de %n archivos están aquí. Sin comprobar, los demás también cuentan como completos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files exist here and will not be checked.</source>
        <translation>Los archivos están aquí y no se comprobarán.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files exist here and will be checked first.</source>
        <translation>
            <numerusform>%1 de %n archivo está aquí y se comprobará primero.</numerusform>
            <numerusform>%1 de %n archivos están aquí y se comprobarán primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder will be created.</source>
        <translation>Se creará la carpeta.</translation>
    </message>
    <message>
        <source>F&amp;ree space…</source>
        <translation>Libe&amp;rar espacio…</translation>
    </message>
    <message>
        <source>Shows which finished torrents could go from this disk.</source>
        <translation>Muestra qué torrents terminados podrían salir de este disco.</translation>
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
        <translation>%1 (obteniendo la lista de archivos)</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents to add</source>
        <translation>
            <numerusform>%n torrent por añadir</numerusform>
            <numerusform>%n torrents por añadir</numerusform>
        </translation>
    </message>
    <message>
        <source>Torrents to add</source>
        <translation>Torrents que añadir</translation>
    </message>
    <message>
        <source>What the choices apply to</source>
        <translation>A qué se aplica lo elegido</translation>
    </message>
    <message numerus="yes">
        <source>Folder and options apply to all %n torrents</source>
        <translation>
            <numerusform>Carpeta y opciones para %n torrent</numerusform>
            <numerusform>Carpeta y opciones para los %n torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder and options apply to the selected torrent only</source>
        <translation>Carpeta y opciones solo para el torrent seleccionado</translation>
    </message>
    <message>
        <source>%1 (fetching the .torrent)</source>
        <extracomment>%1 is a name or an address</extracomment>
        <translation>%1 (obteniendo el archivo .torrent)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <extracomment>%1 is a name or an address</extracomment>
        <translation>Cancelar %1</translation>
    </message>
    <message>
        <source>This one is not fetched or added.</source>
        <translation>Este no se obtiene ni se añade.</translation>
    </message>
    <message>
        <source>Drop or paste more here</source>
        <translation>Suelte o pegue más aquí</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddMorePanel</name>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tiquetas</translation>
    </message>
    <message>
        <source>None; several with commas between them</source>
        <translation>Ninguna; varias separadas por comas</translation>
    </message>
    <message>
        <source>&amp;Download limit</source>
        <translation>Límite de &amp;descarga</translation>
    </message>
    <message>
        <source>Download limit</source>
        <translation>Límite de descarga</translation>
    </message>
    <message>
        <source>Up&amp;load limit</source>
        <translation>Límite de s&amp;ubida</translation>
    </message>
    <message>
        <source>Upload limit</source>
        <translation>Límite de subida</translation>
    </message>
    <message>
        <source>The files are complete: do not chec&amp;k them</source>
        <translation>Los archivos están completos: no &amp;comprobarlos</translation>
    </message>
    <message>
        <source>For files that are known to be whole. What turns out to be damaged later is downloaded again.</source>
        <translation>Para archivos que se sabe que están enteros. Lo que resulte dañado se descarga de nuevo.</translation>
    </message>
    <message>
        <source>First in the &amp;queue</source>
        <translation>La &amp;primera de la cola</translation>
    </message>
    <message>
        <source>It starts before all torrents that wait. Otherwise it waits behind them.</source>
        <translation>Empieza antes que todos los torrents en espera. Si no, espera detrás de ellos.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddOptionsPanel</name>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Cate&amp;goría</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>A category of this name will be created.</source>
        <translation>Se creará una categoría con este nombre.</translation>
    </message>
    <message>
        <source>Start &amp;paused</source>
        <translation>Empezar en &amp;pausa</translation>
    </message>
    <message>
        <source>Download in &amp;order</source>
        <translation>Descargar en &amp;orden</translation>
    </message>
    <message>
        <source>Pieces are fetched from first to last, so that media can be watched early.</source>
        <translation>Las piezas se obtienen de la primera a la última, para poder ver vídeos antes.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>Tags, limits, no check, place in the queue, and what the torrent says of itself</source>
        <translation>Etiquetas, límites, sin comprobar, puesto en la cola y lo que el torrent dice de sí mismo</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddTorrentDialog</name>
    <message>
        <source>&amp;Add torrent</source>
        <translation>&amp;Añadir torrent</translation>
    </message>
    <message>
        <source>Add torrents</source>
        <extracomment>%1 is the name of a torrent</extracomment>
        <translation>Añadir torrents</translation>
    </message>
    <message>
        <source>Add torrent: %1</source>
        <translation>Añadir torrent: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n torrents</source>
        <translation>
            <numerusform>&amp;Añadir %n torrent</numerusform>
            <numerusform>&amp;Añadir %n torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use these choices from now on without asking</source>
        <translation>&amp;Usar estas opciones desde ahora sin preguntar</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AdvancedPage</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>&amp;Changed only</source>
        <translation>&amp;Solo cambiados</translation>
    </message>
    <message>
        <source>Reset &amp;this setting</source>
        <translation>&amp;Restablecer este ajuste</translation>
    </message>
    <message>
        <source>Not changed: %1 can be: %2</source>
        <extracomment>%1 is the name of a setting, %2 what its values are, such as &quot;1 to 20,000&quot;</extracomment>
        <translation>Sin cambios: %1 puede ser: %2</translation>
    </message>
    <message>
        <source>Name, value or purpose</source>
        <translation>Nombre, valor o propósito</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>Filtrar ajustes</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
    <message>
        <source>Reset this setting</source>
        <translation>Restablecer este ajuste</translation>
    </message>
    <message>
        <source>%1: %2
Values: %3
Default: %4
Takes effect at once.</source>
        <extracomment>A setting: its name, what it does, its values, and its default</extracomment>
        <translation>%1: %2
Valores: %3
Predeterminado: %4
Tiene efecto enseguida.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Set of colours</source>
        <translation>Juego de colores</translation>
    </message>
    <message>
        <source>Everything that a colour says is also said by a word, an icon or a pattern.</source>
        <translation>Todo lo que dice un color lo dice también una palabra, un icono o un patrón.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Red-green safe</source>
        <translation>Apto para daltonismo rojo-verde</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Words and numbers</source>
        <translation>Palabras y números</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Limits may be typed in any of them.</source>
        <translation>Los límites se pueden escribir en cualquiera de ellas.</translation>
    </message>
    <message>
        <source>KiB and MiB (1,024 bytes)</source>
        <translation>KiB y MiB (1024 bytes)</translation>
    </message>
    <message>
        <source>kB and MB (1,000 bytes)</source>
        <translation>kB y MB (1000 bytes)</translation>
    </message>
    <message>
        <source>Rates in bits per second</source>
        <translation>Velocidades en bits por segundo</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómodas</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window is built anew in it.</source>
        <translation>La ventana se vuelve a crear en él.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Update interval</source>
        <translation>Actualizar cada</translation>
    </message>
    <message>
        <source>How often numbers change. What you do shows at once, and charts miss nothing.</source>
        <translation>Cada cuánto cambian los números. Lo que usted hace se ve al instante, y los gráficos no pierden nada.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Order, widths and which are shown, as they were at first.</source>
        <translation>Orden, anchos y cuáles se muestran, como al principio.</translation>
    </message>
    <message>
        <source>Reset all columns</source>
        <translation>Restablecer todas las columnas</translation>
    </message>
</context>
<context>
    <name>freshet::ui::BannedPeersDialog</name>
    <message>
        <source>&amp;Lift ban</source>
        <translation>&amp;Levantar la exclusión</translation>
    </message>
    <message>
        <source>Banned peers</source>
        <translation>Pares excluidos</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Sent a false file list</source>
        <translation>Envió una lista de archivos falsa</translation>
    </message>
    <message>
        <source>Block %1 of piece %2 was wrong</source>
        <translation>El bloque %1 de la pieza %2 era falso</translation>
    </message>
    <message>
        <source>All of piece %1 came from it and was wrong</source>
        <translation>Toda la pieza %1 vino de él y era falsa</translation>
    </message>
    <message numerus="yes">
        <source>%1 wrong blocks in %n pieces</source>
        <extracomment>%1 is a number of blocks</extracomment>
        <translation>
            <numerusform>%1 bloques falsos en %n pieza</numerusform>
            <numerusform>%1 bloques falsos en %n piezas</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole address is banned</source>
        <translation>toda la dirección está excluida</translation>
    </message>
    <message>
        <source>Blocked by you</source>
        <translation>Bloqueado por usted</translation>
    </message>
    <message>
        <source>Nothing of %1 is taken from these peers or sent to them: they have sent wrong data, or you have blocked them.</source>
        <translation>De estos pares no se toma nada de %1 ni se les envía: han enviado datos falsos, o usted los ha excluido.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Blocked by you, with the whole address</source>
        <translation>Excluido por usted, con toda la dirección</translation>
    </message>
    <message>
        <source>Freshet quits</source>
        <translation>Que Freshet se cierre</translation>
    </message>
    <message>
        <source>You lift it</source>
        <translation>Que usted lo permita</translation>
    </message>
</context>
<context>
    <name>freshet::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>freshet::ui::BarStack</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::CategoryFlow</name>
    <message>
        <source>&amp;New category…</source>
        <translation>&amp;Nueva categoría…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar nomb&amp;re…</translation>
    </message>
    <message>
        <source>&amp;Save path…</source>
        <translation>Carpeta de de&amp;stino…</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>&amp;Límites…</translation>
    </message>
    <message>
        <source>Re&amp;move, torrents stay</source>
        <translation>&amp;Quitar, los torrents se quedan</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nueva categoría</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>Nombre de la categoría</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nombre de la etiqueta</translation>
    </message>
    <message>
        <source>Rename category</source>
        <translation>Cambiar nombre de la categoría</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Nuevo nombre de %1</translation>
    </message>
    <message>
        <source>Save torrents of %1 in</source>
        <translation>Guardar torrents de %1 en</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents of %1 are in other folders.</source>
        <translation>
            <numerusform>%n torrent de %1 está en otra carpeta.</numerusform>
            <numerusform>%n torrents de %1 están en otras carpetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move existing</source>
        <translation>Mover los existentes</translation>
    </message>
    <message>
        <source>No save &amp;path of its own</source>
        <translation>Sin &amp;carpeta propia</translation>
    </message>
    <message>
        <source>change of the save path of the category %1</source>
        <translation>cambio de la carpeta de la categoría %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::CategoryFolders</name>
    <message>
        <source>There are no categories yet. The side bar has a menu to make one.</source>
        <translation>Aún no hay categorías. La barra lateral tiene un menú para crear una.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>Move existing…</source>
        <translation>Mover los existentes…</translation>
    </message>
    <message>
        <source>Category folders</source>
        <translation>Carpetas de las categorías</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Como todos los demás</translation>
    </message>
    <message>
        <source>Folder for new torrents of the category %1</source>
        <extracomment>%1 is a category</extracomment>
        <translation>Carpeta para los torrents nuevos de la categoría %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ChartTableModel</name>
    <message>
        <source>%1, mean, bytes/s</source>
        <translation>%1, media, bytes/s</translation>
    </message>
    <message>
        <source>%1, highest, bytes/s</source>
        <translation>%1, máximo, bytes/s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date and time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sin registrar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <extracomment>%1 is the name of a line of a chart.</extracomment>
        <translation>%1, media</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, máximo</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ColumnHeader</name>
    <message>
        <source>Fit width of this column</source>
        <translation>Ajustar el ancho de esta columna</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ConcurrencyPage</name>
    <message>
        <source>Concurrency</source>
        <translation>Simultaneidad</translation>
    </message>
    <message>
        <source>Torrents</source>
        <translation>Torrents</translation>
    </message>
    <message>
        <source>Active downloads</source>
        <translation>Descargas activas</translation>
    </message>
    <message>
        <source>Further downloads wait until one of these is done.</source>
        <translation>Las demás esperan a que termine una de ellas.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Active seeds</source>
        <translation>Semillas activas</translation>
    </message>
    <message>
        <source>Active torrents</source>
        <translation>Torrents activos</translation>
    </message>
    <message>
        <source>Downloads and seeds together.</source>
        <translation>Descargas y semillas juntas.</translation>
    </message>
    <message>
        <source>Checked at once</source>
        <translation>Comprobados a la vez</translation>
    </message>
    <message>
        <source>Torrents whose files are compared with their hashes at the same time.</source>
        <translation>Torrents cuyos archivos se comparan con sus huellas al mismo tiempo.</translation>
    </message>
    <message>
        <source>Slow below (KiB/s)</source>
        <translation>Lento por debajo de (KiB/s)</translation>
    </message>
    <message>
        <source>A torrent that is slow leaves its place to one that waits.</source>
        <translation>Un torrent lento deja su puesto a otro que espera.</translation>
    </message>
    <message>
        <source>Never slow</source>
        <translation>Nunca lento</translation>
    </message>
    <message>
        <source>Slow after (s)</source>
        <translation>Lento después de (s)</translation>
    </message>
    <message>
        <source>So long must the rate be below, before a torrent counts as slow.</source>
        <translation>Tiempo que la velocidad debe estar por debajo para que un torrent sea lento.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Per torrent</source>
        <translation>Por torrent</translation>
    </message>
    <message>
        <source>New per second</source>
        <translation>Nuevas por segundo</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Esperando respuesta</translation>
    </message>
    <message>
        <source>Half-open connections. Some routers cannot take many.</source>
        <translation>Conexiones a medio abrir. Algunos routers aguantan pocas.</translation>
    </message>
    <message>
        <source>Upload slots per torrent</source>
        <translation>Puestos de subida por torrent</translation>
    </message>
    <message>
        <source>Peers that are sent data at the same time.</source>
        <translation>Pares a los que se envían datos al mismo tiempo.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Pieces per peer</source>
        <translation>Piezas por par</translation>
    </message>
    <message>
        <source>How many pieces one peer may be fetching for this client at the same time.</source>
        <translation>Cuántas piezas puede estar trayendo un par a este cliente a la vez.</translation>
    </message>
    <message>
        <source>Requests per peer</source>
        <translation>Peticiones por par</translation>
    </message>
    <message>
        <source>Blocks of 16 KiB asked of one peer at the same time. Automatic follows its rate and latency.</source>
        <translation>Bloques de 16 KiB pedidos a un par a la vez. «Automático» sigue su velocidad y latencia.</translation>
    </message>
    <message>
        <source>Pieces per torrent</source>
        <translation>Piezas por torrent</translation>
    </message>
    <message>
        <source>How many pieces of one torrent are fetched at the same time, by all its peers together. Automatic is as many as there is memory for.</source>
        <translation>Cuántas piezas de un torrent se traen a la vez, de todos sus pares juntos. Automático: tantas como permite la memoria.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::CreateTorrentDialog</name>
    <message>
        <source>Create torrent</source>
        <translation>Crear torrent</translation>
    </message>
    <message>
        <source>&amp;Make a torrent of</source>
        <translation>&amp;Hacer un torrent de</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>&amp;Piece size</source>
        <translation>Tamaño de &amp;pieza</translation>
    </message>
    <message>
        <source>&amp;Trackers</source>
        <translation>Ras&amp;treadores</translation>
    </message>
    <message>
        <source>&amp;Web seeds</source>
        <translation>Semillas &amp;web</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Co&amp;mentario</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>F&amp;uente</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>&amp;Guardar como</translation>
    </message>
    <message>
        <source>A file or a folder</source>
        <translation>Un archivo o una carpeta</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Archivo…</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>Carpe&amp;ta…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>P&amp;rivate: peers come from these trackers only</source>
        <translation>Pr&amp;ivado: los pares vienen solo de estos rastreadores</translation>
    </message>
    <message>
        <source>&amp;Share it when it is made</source>
        <translation>Compartirlo en cuanto e&amp;sté hecho</translation>
    </message>
    <message>
        <source>One address a line. An empty line begins trackers that are asked only when those before it fail.</source>
        <translation>Una dirección por línea. Una línea vacía empieza rastreadores a los que se pregunta solo cuando fallan los anteriores.</translation>
    </message>
    <message>
        <source>Addresses of servers that have the same files, one a line.</source>
        <translation>Direcciones de servidores con los mismos archivos, una por línea.</translation>
    </message>
    <message>
        <source>Some private trackers want a word here, so that the torrent is theirs alone.</source>
        <translation>Algunos rastreadores privados quieren aquí una palabra, para que el torrent sea solo suyo.</translation>
    </message>
    <message>
        <source>Version 1: for every program</source>
        <translation>Versión 1: para todos los programas</translation>
    </message>
    <message>
        <source>Versions 1 and 2 together (hybrid)</source>
        <translation>Versiones 1 y 2 juntas (híbrido)</translation>
    </message>
    <message>
        <source>Version 2 only: for recent programs</source>
        <translation>Solo versión 2: para programas recientes</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automático (%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Make a torrent of</source>
        <translation>Hacer un torrent de</translation>
    </message>
    <message>
        <source>Save torrent</source>
        <translation>Guardar torrent</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>Archivos torrent (*.torrent)</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No hay nada dentro.</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4</source>
        <extracomment>%1 is &quot;12 files&quot;, %2 a size, %3 is &quot;1,210 pieces&quot;, %4 the size of a piece</extracomment>
        <translation>%1, %2: %3 de %4</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n pieza</numerusform>
            <numerusform>%n piezas</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshet cannot share torrents of version 2 alone yet.</source>
        <translation>Freshet aún no puede compartir torrents solo de la versión 2.</translation>
    </message>
    <message>
        <source>&amp;Create torrent</source>
        <translation>&amp;Crear torrent</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DesktopFlow</name>
    <message>
        <source>Torrents are being downloaded</source>
        <translation>Hay torrents en descarga</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DetailsFlow</name>
    <message>
        <source>change of limits</source>
        <translation>cambio de límites</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n trackers</source>
        <translation>
            <numerusform>retirada de %n rastreador</numerusform>
            <numerusform>retirada de %n rastreadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n trackers.</source>
        <translation>
            <numerusform>%n rastreador quitado.</numerusform>
            <numerusform>%n rastreadores quitados.</numerusform>
        </translation>
    </message>
    <message>
        <source>move between tiers</source>
        <translation>cambio de nivel</translation>
    </message>
    <message>
        <source>A tracker has one address.</source>
        <translation>Un rastreador tiene una sola dirección.</translation>
    </message>
    <message>
        <source>new address of a tracker</source>
        <translation>nueva dirección de un rastreador</translation>
    </message>
    <message>
        <source>Block for ever</source>
        <translation>Excluir para siempre</translation>
    </message>
    <message>
        <source>Block %1 for ever?</source>
        <translation>¿Excluir %1 para siempre?</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for ever?</source>
        <translation>
            <numerusform>¿Excluir %n par para siempre?</numerusform>
            <numerusform>¿Excluir %n pares para siempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>This torrent then has nothing to do with anybody at the address, as programs take a new name at each start. To lift it again, use the button for banned peers below the list of peers.</source>
        <translation>Este torrent no tendrá entonces nada que ver con nadie de esa dirección, porque los programas toman un nombre nuevo en cada inicio. Para deshacerlo, use el botón de pares excluidos bajo la lista de pares.</translation>
    </message>
    <message>
        <source>&amp;Block for ever</source>
        <translation>&amp;Excluir para siempre</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DetailsPanel</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Rastreadores</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>all torrents</source>
        <translation>todos los torrents</translation>
    </message>
    <message>
        <source>Peers (%1)</source>
        <translation>Pares (%1)</translation>
    </message>
    <message>
        <source>Trackers (%1)</source>
        <translation>Rastreadores (%1)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Select one torrent to see its trackers.</source>
        <translation>Seleccione un torrent para ver sus trackers.</translation>
    </message>
    <message>
        <source>Select one of them to see its trackers.</source>
        <translation>Seleccione uno de ellos para ver sus trackers.</translation>
    </message>
    <message>
        <source>Select one torrent to see its pieces.</source>
        <translation>Seleccione un torrent para ver sus partes.</translation>
    </message>
    <message>
        <source>Select one of them to see its pieces.</source>
        <translation>Seleccione uno de ellos para ver sus partes.</translation>
    </message>
    <message>
        <source>Select one torrent to see its log.</source>
        <translation>Seleccione un torrent para ver su registro.</translation>
    </message>
    <message>
        <source>Select one of them to see its log.</source>
        <translation>Seleccione uno de ellos para ver su registro.</translation>
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
    <name>freshet::ui::DownloadsPage</name>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>For torrents added from now on.</source>
        <translation>Para los torrents que se añadan desde ahora.</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>Add the torrent files of a folder</source>
        <translation>Añadir los archivos torrent de una carpeta</translation>
    </message>
    <message>
        <source>Torrents that appear there are added without asking.</source>
        <translation>Los torrents que aparecen allí se añaden sin preguntar.</translation>
    </message>
    <message>
        <source>Not the folders in it.</source>
        <translation>No las carpetas que contiene.</translation>
    </message>
    <message>
        <source>Delete torrent files that were added</source>
        <translation>Borrar los archivos torrent añadidos</translation>
    </message>
    <message>
        <source>If not, they get the ending “.added”.</source>
        <translation>Si no, reciben la terminación «.added».</translation>
    </message>
    <message>
        <source>Ask when adding</source>
        <translation>Preguntar al añadir</translation>
    </message>
    <message>
        <source>Where to save a torrent, and which of its files. Hold Shift while dropping to add without being asked.</source>
        <translation>Dónde guardar un torrent y cuáles de sus archivos. Con Mayús al soltar se añade sin preguntar.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Only for several files</source>
        <translation>Solo si hay varios archivos</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Category folders</source>
        <translation>Carpetas de las categorías</translation>
    </message>
    <message>
        <source>New torrents of a category are saved there.</source>
        <translation>Los torrents nuevos de una categoría se guardan ahí.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DropArea</name>
    <message>
        <source>Drop a .torrent file or a magnet link here</source>
        <translation>Suelte aquí un archivo .torrent o un enlace magnet</translation>
    </message>
    <message>
        <source>Addresses of torrent files and info hashes as text will do, too.</source>
        <translation>También valen direcciones de archivos torrent y hashes de información en texto.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>freshet::ui::EventListModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Torrent</source>
        <translation>Torrent</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileListWait</name>
    <message>
        <source>Getting the torrent file…</source>
        <translation>Obteniendo el archivo torrent…</translation>
    </message>
    <message>
        <source>Getting the file list…</source>
        <translation>Obteniendo la lista de archivos…</translation>
    </message>
    <message>
        <source>Getting the torrent file</source>
        <translation>Obteniendo el archivo torrent</translation>
    </message>
    <message>
        <source>Getting the file list</source>
        <translation>Obteniendo la lista de archivos</translation>
    </message>
    <message>
        <source>Add now, choose &amp;files later</source>
        <translation>Añadir ahora, elegir &amp;archivos después</translation>
    </message>
    <message>
        <source>All its files are fetched unless others are chosen later.</source>
        <translation>Se traen todos sus archivos si luego no se eligen otros.</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>Dejar de obtener</translation>
    </message>
    <message>
        <source>This one is not fetched or added.</source>
        <translation>Este no se obtiene ni se añade.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileTreeModel</name>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Nobody connected has all of it.</source>
        <translation>Ningún par conectado lo tiene entero.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>%1
Skipped: it is not downloaded. Some of its data may exist all the same, as pieces at its edges are shared with files that are wanted.</source>
        <translation>%1
Omitido: no se descarga. Aun así puede haber parte de sus datos, porque las partes de sus bordes se comparten con archivos que sí se quieren.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileTreePanel</name>
    <message>
        <source>Filter files</source>
        <translation>Filtrar archivos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Download every file</source>
        <translation>Descargar todos los archivos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Download no file</source>
        <translation>No descargar ningún archivo</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Solo estos</translation>
    </message>
    <message>
        <source>Download the selected files, or those that match the filter, and no others</source>
        <translation>Descargar los archivos seleccionados, o los que pasan el filtro, y ningún otro</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files, %2 of %3</source>
        <extracomment>&quot;7 of 8 files, 150.3 MiB of 170.3 MiB&quot;</extracomment>
        <translation>
            <numerusform>%1 de %n archivo, %2 de %3</numerusform>
            <numerusform>%1 de %n archivos, %2 de %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FilesTab</name>
    <message>
        <source>The files are not known yet.</source>
        <translation>Los archivos aún no se conocen.</translation>
    </message>
    <message>
        <source>For one file at a time.</source>
        <translation>Para un solo archivo a la vez.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Show pieces</source>
        <translation>Mostrar piezas</translation>
    </message>
    <message>
        <source>Select one torrent to see its files.</source>
        <translation>Seleccione un torrent para ver sus archivos.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>One at a time.</source>
        <translation>Uno cada vez.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FreeSpaceDialog</name>
    <message>
        <source>Remove and &amp;delete files…</source>
        <translation>Quitar y &amp;borrar archivos…</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Liberar espacio</translation>
    </message>
    <message>
        <source>Finished torrents on the same disk, the largest first. Files in the trash take up space until it is emptied.</source>
        <translation>Torrents terminados en el mismo disco, los más grandes primero. Los archivos de la papelera ocupan espacio hasta que se vacía.</translation>
    </message>
    <message>
        <source>Finished torrents on this disk</source>
        <translation>Torrents terminados en este disco</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>In %1 %2 are needed.</source>
        <extracomment>%1 is a folder, %2 a size</extracomment>
        <translation>En %1 se necesitan %2.</translation>
    </message>
    <message>
        <source>In %1 %2 more are needed: %3 needed, %4 free.</source>
        <extracomment>%1 is a folder, the others are sizes</extracomment>
        <translation>En %1 faltan %2: se necesitan %3 y hay %4 libres.</translation>
    </message>
    <message>
        <source>There is enough space in %1 now: %2 needed, %3 free.</source>
        <translation>Ahora hay espacio suficiente en %1: se necesitan %2 y hay %3 libres.</translation>
    </message>
    <message>
        <source>Looking at the torrents…</source>
        <translation>Revisando los torrents…</translation>
    </message>
    <message>
        <source>No finished torrent has its files on this disk.</source>
        <translation>Ningún torrent terminado tiene sus archivos en este disco.</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents selected, %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>%n torrent seleccionado, %1</numerusform>
            <numerusform>%n torrents seleccionados, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select what can go.</source>
        <translation>Seleccione lo que se puede quitar.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Start hidden</source>
        <translation>Iniciar oculto</translation>
    </message>
    <message>
        <source>Only the icon is shown at the next start, where the desktop has a place for it.</source>
        <translation>En el próximo inicio solo se ve el icono, donde el escritorio tiene sitio para él.</translation>
    </message>
    <message>
        <source>Closing the window keeps Freshet running</source>
        <translation>Cerrar la ventana deja Freshet en marcha</translation>
    </message>
    <message>
        <source>Where the desktop has a place for its icon. Quit ends it.</source>
        <translation>Donde el escritorio tiene sitio para su icono. Salir lo termina.</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>El equipo</translation>
    </message>
    <message>
        <source>Keep the computer awake while downloading</source>
        <translation>Mantener el equipo despierto mientras se descarga</translation>
    </message>
    <message>
        <source>When everything is done</source>
        <translation>Cuando todo esté terminado</translation>
    </message>
    <message>
        <source>Once, after a minute in which you can cancel it. Only until Freshet quits.</source>
        <translation>Una vez, tras un minuto para cancelarlo. Solo hasta que Freshet termine.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Iniciar con la sesión</translation>
    </message>
    <message>
        <source>Freshet starts by itself when you log in.</source>
        <translation>Freshet se inicia solo cuando usted inicia sesión.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::GroupLimitsDialog</name>
    <message>
        <source>Limits of %1</source>
        <translation>Límites de %1</translation>
    </message>
    <message>
        <source>They hold for all torrents of the category together.</source>
        <translation>Valen para todos los torrents de la categoría juntos.</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>C&amp;uota</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitBanner</name>
    <message>
        <source>What is on the disk is not what was written.</source>
        <translation>Lo que hay en el disco no es lo que se escribió.</translation>
    </message>
    <message>
        <source>Looking for peers that have the file list.</source>
        <translation>Buscando pares que tengan la lista de archivos.</translation>
    </message>
    <message numerus="yes">
        <source>Getting the file list from %n connected peers.</source>
        <translation>
            <numerusform>Obteniendo la lista de archivos de %n par conectado.</numerusform>
            <numerusform>Obteniendo la lista de archivos de %n pares conectados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Check files again</source>
        <translation>Comprobar archivos</translation>
    </message>
    <message>
        <source>Announce now</source>
        <translation>Anunciar ahora</translation>
    </message>
    <message>
        <source>Change limits</source>
        <translation>Cambiar límites</translation>
    </message>
    <message>
        <source>Change numbers</source>
        <translation>Cambiar números</translation>
    </message>
    <message>
        <source>Change share limits</source>
        <translation>Cambiar límites de reparto</translation>
    </message>
    <message>
        <source>Limits of the category</source>
        <translation>Límites de la categoría</translation>
    </message>
    <message>
        <source>Lift its limit</source>
        <translation>Quitar su límite</translation>
    </message>
    <message>
        <source>Full speed for 1 h</source>
        <translation>Velocidad máxima durante 1 h</translation>
    </message>
    <message>
        <source>Raise to %1</source>
        <translation>Subir a %1</translation>
    </message>
    <message>
        <source>Show peers</source>
        <translation>Ver pares</translation>
    </message>
    <message>
        <source>End slow mode</source>
        <translation>Terminar el modo lento</translation>
    </message>
    <message>
        <source>Its files are being moved to %1.</source>
        <translation>Sus archivos se están moviendo a %1.</translation>
    </message>
    <message>
        <source>Its files are moved to %1 after those of others.</source>
        <translation>Sus archivos se moverán a %1 después de los de otros.</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Iniciar igualmente</translation>
    </message>
    <message>
        <source>Change limit…</source>
        <translation>Cambiar límite…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Stop moving</source>
        <translation>Dejar de mover</translation>
    </message>
    <message>
        <source>Limits of the tag</source>
        <translation>Límites de la etiqueta</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>Reanudar ahora</translation>
    </message>
    <message>
        <source>Its files are being checked: %1.</source>
        <translation>Se están comprobando sus archivos: %1.</translation>
    </message>
    <message>
        <source>%1 of it is here.</source>
        <translation>Está el %1.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Raise upload limit</source>
        <translation>Subir el límite de subida</translation>
    </message>
    <message>
        <source>Use Automatic</source>
        <translation>Usar Automático</translation>
    </message>
    <message>
        <source>Replace slow peers</source>
        <translation>Reemplazar pares lentos</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitsFlow</name>
    <message>
        <source>&amp;Schedule and limits…</source>
        <translation>&amp;Horario y límites…</translation>
    </message>
    <message>
        <source>torrents without a category</source>
        <translation>torrents sin categoría</translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>%n par</numerusform>
            <numerusform>%n pares</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the download limit</source>
        <translation>cambio del límite de descarga</translation>
    </message>
    <message>
        <source>change of the upload limit</source>
        <translation>cambio del límite de subida</translation>
    </message>
    <message>
        <source>change of the limits of torrents without a category</source>
        <translation>cambio de los límites de torrents sin categoría</translation>
    </message>
    <message>
        <source>change of the limits of the category %1</source>
        <translation>cambio de los límites de la categoría %1</translation>
    </message>
    <message>
        <source>change of the limits of the tag %1</source>
        <translation>cambio de los límites de la etiqueta %1</translation>
    </message>
    <message>
        <source>change of the limits of the peer %1</source>
        <translation>cambio de los límites del par %1</translation>
    </message>
    <message numerus="yes">
        <source>change of the limits of %n peers</source>
        <translation>
            <numerusform>cambio de los límites de %n par</numerusform>
            <numerusform>cambio de los límites de %n pares</numerusform>
        </translation>
    </message>
    <message>
        <source>change of requests in flight</source>
        <translation>cambio de las peticiones en curso</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitsMenu</name>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Límites</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Bajada</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subida</translation>
    </message>
    <message>
        <source>&amp;Schedule and limits…</source>
        <translation>&amp;Horario y límites…</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ListArea</name>
    <message>
        <source>Drop a .torrent file or a magnet link here</source>
        <translation>Suelte aquí un archivo .torrent o un enlace magnet</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>Add torrent file…</source>
        <translation>Añadir archivo torrent…</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>Pegar enlace</translation>
    </message>
    <message>
        <source>Files are saved in %1 (&lt;a href=&quot;#&quot;&gt;change&lt;/a&gt;)</source>
        <translation>Los archivos se guardan en %1 (&lt;a href=&quot;#&quot;&gt;cambiar&lt;/a&gt;)</translation>
    </message>
    <message>
        <source>No torrent matches “%1”.</source>
        <translation>Ningún torrent coincide con «%1».</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>No torrent belongs to this selection.</source>
        <translation>Ningún torrent entra en esta selección.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n torrents</source>
        <translation>
            <numerusform>Ver el torrent</numerusform>
            <numerusform>Ver los %n torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>torrents without one</source>
        <translation>torrents sin categoría</translation>
    </message>
    <message>
        <source>No torrent matches “%1” in %2.</source>
        <translation>Ningún torrent coincide con «%1» en %2.</translation>
    </message>
    <message numerus="yes">
        <source>Search in All (%n)</source>
        <translation>
            <numerusform>Buscar en Todos (%n)</numerusform>
            <numerusform>Buscar en Todos (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open torrent files and magnet links with Freshet</source>
        <translation>Abrir archivos torrent y enlaces magnet con Freshet</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LogFlow</name>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LogPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>The selected lines, or all that are shown</source>
        <translation>Las líneas seleccionadas, o todas las que se ven</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
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
        <translation>Filtrar por nombre (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>%1 is complete.</source>
        <translation>%1 está completo.</translation>
    </message>
    <message>
        <source>%1 has stopped. %2</source>
        <extracomment>%1 is a torrent, %2 says what went wrong</extracomment>
        <translation>%1 se ha detenido. %2</translation>
    </message>
    <message>
        <source>%1 has given enough and is no longer in the list. Its files stay.</source>
        <translation>%1 ha dado bastante y ya no está en la lista. Sus archivos se quedan.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Devolver a la lista</translation>
    </message>
    <message>
        <source>%1 is damaged on the disk. %2.</source>
        <extracomment>%1 is a torrent, %2 says &quot;Repairing 3 pieces (film.mkv)&quot;</extracomment>
        <translation>%1 está dañado en el disco. %2.</translation>
    </message>
    <message>
        <source>%1 is repaired.</source>
        <translation>%1 está reparado.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>This is not a torrent</source>
        <translation>Esto no es un torrent</translation>
    </message>
    <message numerus="yes">
        <source>Add %n torrents</source>
        <translation>
            <numerusform>Añadir %n torrent</numerusform>
            <numerusform>Añadir %n torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>Add torrent files</source>
        <translation>Añadir archivos torrent</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>Archivos torrent (*.torrent)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The window is too narrow for that.</source>
        <translation>La ventana es demasiado estrecha para eso.</translation>
    </message>
    <message>
        <source>The picture was not saved: %1 cannot be written.</source>
        <translation>La imagen no se guardó: no se puede escribir %1.</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation>%1 está hecho.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 no se escribió.</translation>
    </message>
    <message>
        <source>Versions, settings, counts and the last warnings are in the clipboard.</source>
        <translation>Versiones, ajustes, cifras y las últimas advertencias están en el portapapeles.</translation>
    </message>
    <message>
        <source>The computer stays on: the system refused. The menu of the desktop may still do it.</source>
        <translation>El equipo sigue encendido: el sistema se negó. Quizá lo haga el menú del escritorio.</translation>
    </message>
    <message>
        <source>Whether Freshet starts with the session could not be changed.</source>
        <translation>No se pudo cambiar si Freshet se inicia con la sesión.</translation>
    </message>
    <message>
        <source>Torrents are active. When the window is closed, Freshet can keep running in the tray or quit. This can be changed in the settings.</source>
        <translation>Hay torrents activos. Al cerrar la ventana, Freshet puede seguir en la bandeja o salir. Se puede cambiar en los ajustes.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>Add %n torrents without asking</source>
        <translation>
            <numerusform>Añadir %n torrent sin preguntar</numerusform>
            <numerusform>Añadir %n torrents sin preguntar</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold Shift to add without being asked</source>
        <translation>Con Mayús se añade sin preguntar</translation>
    </message>
    <message>
        <source>reset of all columns</source>
        <extracomment>Follows &quot;Undo&quot;</extracomment>
        <translation>restablecimiento de todas las columnas</translation>
    </message>
    <message>
        <source>All columns are as they were at first.</source>
        <translation>Todas las columnas están como al principio.</translation>
    </message>
    <message>
        <source>There is no torrent file, link or info hash in the clipboard</source>
        <translation>En el portapapeles no hay archivo torrent, enlace ni hash de información</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Pegar %1</translation>
    </message>
    <message>
        <source>Add to %1 without asking</source>
        <extracomment>%1 is a category</extracomment>
        <translation>Añadir a %1 sin preguntar</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::MonitoringPage</name>
    <message>
        <source>Monitoring</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Offer metrics to Prometheus</source>
        <translation>Ofrecer métricas a Prometheus</translation>
    </message>
    <message>
        <source>Other programs can then read rates, counters and times of this client at /metrics.</source>
        <translation>Otros programas pueden leer así velocidades, contadores y tiempos de este cliente en /metrics.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>127.0.0.1 is for this computer only. For others, set a token as well.</source>
        <translation>127.0.0.1 es solo para este equipo. Para otros, ponga también un token.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Who reads the metrics has to present it (a bearer token). Letters, digits and signs.</source>
        <translation>Quien lea las métricas debe presentarlo (un token «bearer»). Letras, cifras y signos.</translation>
    </message>
    <message>
        <source>Each torrent&apos;s numbers, too</source>
        <translation>También los números de cada torrent</translation>
    </message>
    <message>
        <source>Readers learn the names of the torrents. With thousands of them the page is long.</source>
        <translation>Los lectores conocen los nombres de los torrents. Con miles de ellos la página es larga.</translation>
    </message>
    <message>
        <source>OpenTelemetry</source>
        <translation>OpenTelemetry</translation>
    </message>
    <message>
        <source>Send metrics to</source>
        <translation>Enviar métricas a</translation>
    </message>
    <message>
        <source>The address of a collector that speaks OTLP over HTTP, with http:// or https://, without user name. Empty: nothing is sent.</source>
        <translation>La dirección de un recolector que hable OTLP por HTTP, con http:// o https://, sin nombre de usuario. Vacía: no se envía nada.</translation>
    </message>
    <message>
        <source>This is no address that metrics can be sent to. Keys go into the headers.</source>
        <translation>Esta no es una dirección a la que enviar métricas. Las claves van en las cabeceras.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>What the collector wants to see, as name=value,name=value. Commas and percent signs in a value are written as %2C and %25.</source>
        <translation>Lo que el recolector quiere ver, como nombre=valor,nombre=valor. Las comas y los signos de porcentaje se escriben %2C y %25.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Write headers as name=value,name=value.</source>
        <translation>Escriba las cabeceras como nombre=valor,nombre=valor.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Trace one piece in</source>
        <translation>Seguir una pieza de cada</translation>
    </message>
    <message>
        <source>Its life from request to disk goes to the collector as a trace, without names and addresses.</source>
        <translation>Su vida, de la petición al disco, va al recolector como traza, sin nombres ni direcciones.</translation>
    </message>
    <message>
        <source>No traces</source>
        <translation>Sin trazas</translation>
    </message>
</context>
<context>
    <name>freshet::ui::MoveFlow</name>
    <message>
        <source>Move the files of %1 to</source>
        <translation>Mover los archivos de %1 a</translation>
    </message>
    <message numerus="yes">
        <source>Move the files of %n torrents to</source>
        <translation>
            <numerusform>Mover los archivos de %n torrent a</numerusform>
            <numerusform>Mover los archivos de %n torrents a</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder with the files of %1</source>
        <translation>Carpeta con los archivos de %1</translation>
    </message>
    <message>
        <source>The files of %1 stay where they are. %2</source>
        <extracomment>%1 is a torrent, %2 says what went wrong</extracomment>
        <translation>Los archivos de %1 se quedan donde están. %2</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>A file or folder cannot be called %1.</source>
        <translation>Un archivo o carpeta no puede llamarse %1.</translation>
    </message>
    <message>
        <source>Nothing was renamed to %1. %2</source>
        <extracomment>%1 is a name, %2 says what went wrong</extracomment>
        <translation>No se cambió ningún nombre a %1. %2</translation>
    </message>
    <message>
        <source>No torrent of %1 is in another folder.</source>
        <extracomment>%1 is a category</extracomment>
        <translation>Ningún torrent de %1 está en otra carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents of %1 are moved to %2.</source>
        <extracomment>%1 is a category, %2 a folder</extracomment>
        <translation>
            <numerusform>Los archivos de %n torrent de %1 se mueven a %2.</numerusform>
            <numerusform>Los archivos de %n torrents de %1 se mueven a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
</context>
<context>
    <name>freshet::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Incoming connections</source>
        <translation>Conexiones entrantes</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Chosen by the system</source>
        <translation>Elegido por el sistema</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>An address of this computer, for example that of a VPN. All connections then use it; empty means any.</source>
        <translation>Una dirección de este equipo, por ejemplo la de una VPN. Todas las conexiones la usan; vacía significa cualquiera.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Hides the protocol from the network in between. Peers that cannot encrypt are left out if it is required.</source>
        <translation>Oculta el protocolo a la red intermedia. Si se exige, se excluyen los pares que no cifran.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Preferir</translation>
    </message>
    <message>
        <source>Require</source>
        <translation>Exigir</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Rastreadores</translation>
    </message>
    <message>
        <source>Ask trackers for peers</source>
        <translation>Pedir pares a los rastreadores</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Esperar una respuesta</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>A unit behind a number, with the space before it</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Random</source>
        <extracomment>A port by chance</extracomment>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>A port between %1 and %2 that is free now</source>
        <translation>Un puerto libre entre %1 y %2</translation>
    </message>
    <message>
        <source>No free port was found.</source>
        <translation>No se encontró ningún puerto libre.</translation>
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
        <translation>%1 necesita atención</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 is complete</source>
        <translation>%1 está completo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are complete</source>
        <translation>
            <numerusform>%n torrent está completo</numerusform>
            <numerusform>%n torrents están completos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 se añadió</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents were added</source>
        <translation>
            <numerusform>%n torrent se añadió</numerusform>
            <numerusform>%n torrents se añadieron</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Tell me, while the window is not active, that</source>
        <translation>Avisarme, mientras la ventana no está activa, de que</translation>
    </message>
    <message>
        <source>A torrent is complete</source>
        <translation>un torrent está completo</translation>
    </message>
    <message>
        <source>Several within a few seconds are told together.</source>
        <translation>Varios en pocos segundos se avisan juntos.</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>algo va mal</translation>
    </message>
    <message>
        <source>At most once in ten minutes for each torrent.</source>
        <translation>Como mucho una vez en diez minutos por torrent.</translation>
    </message>
    <message>
        <source>A torrent was added</source>
        <translation>se añadió un torrent</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Con sonido</translation>
    </message>
    <message>
        <source>For finished downloads and for what is wrong. The desktop plays it.</source>
        <translation>Para descargas terminadas y para errores. Lo reproduce el escritorio.</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>Archivo de sonido</translation>
    </message>
    <message>
        <source>Empty means the sounds of the desktop.</source>
        <translation>Vacío: los sonidos del escritorio.</translation>
    </message>
    <message>
        <source>Sounds (%1)</source>
        <extracomment>A kind of files, for a file dialog</extracomment>
        <translation>Sonidos (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is no such file. The desktop plays its own sounds.</source>
        <translation>No existe ese archivo. El escritorio reproduce sus propios sonidos.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::OpenLinkDialog</name>
    <message>
        <source>Add link</source>
        <translation>Añadir enlace</translation>
    </message>
    <message>
        <source>&amp;Magnet links, info hashes or addresses of torrent files, one a line:</source>
        <translation>Enlaces &amp;magnet, huellas o direcciones de archivos torrent, uno por línea:</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Add trackers</source>
        <translation>Añadir rastreadores</translation>
    </message>
    <message>
        <source>Add&amp;resses of trackers, one a line:</source>
        <translation>Di&amp;recciones de rastreadores, una por línea:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Add peers</source>
        <translation>Añadir pares</translation>
    </message>
    <message>
        <source>Add&amp;resses of peers with their ports, one a line:</source>
        <translation>Di&amp;recciones de pares con sus puertos, una por línea:</translation>
    </message>
    <message>
        <source>Edit tracker</source>
        <translation>Editar rastreador</translation>
    </message>
    <message>
        <source>Add&amp;ress of the tracker:</source>
        <translation>Di&amp;rección del rastreador:</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Cambiar</translation>
    </message>
</context>
<context>
    <name>freshet::ui::OverviewTab</name>
    <message>
        <source>Speed of the last minute</source>
        <translation>Velocidad del último minuto</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>%1 bajada, %2 subida</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>All of a size is still to be downloaded.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Descargado</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Limitado por</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>%1 connected, %2 known, %3 seeds</source>
        <translation>%1 conectados, %2 conocidos, %3 semillas</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 copias</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>%1, %2 uploaded</source>
        <translation>%1, %2 subidos</translation>
    </message>
    <message>
        <source>Next announce</source>
        <translation>Próximo anuncio</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Last read back</source>
        <translation>Última relectura</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n torrent</numerusform>
            <numerusform>%n torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 conectados</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Subido</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Waiting to be written</source>
        <translation>Esperando a escribirse</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 de bajada</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 de subida</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>%1 conocidos</translation>
    </message>
    <message>
        <source>%1 connected, %2 known</source>
        <translation>%1 conectados, %2 conocidos</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambiar</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PathEdit</name>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeerInspector</name>
    <message>
        <source>Speed of this peer</source>
        <translation>Velocidad de este par</translation>
    </message>
    <message>
        <source>About this peer</source>
        <translation>Sobre este par</translation>
    </message>
    <message>
        <source>Time that the chart shows</source>
        <translation>Tiempo que muestra el gráfico</translation>
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
        <translation>Límites de %1</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como en los ajustes</translation>
    </message>
    <message>
        <source>&amp;Download limit</source>
        <translation>Límite de &amp;descarga</translation>
    </message>
    <message>
        <source>&amp;Upload limit</source>
        <translation>Límite de &amp;subida</translation>
    </message>
    <message>
        <source>They also hold when the peer comes back, as long as the torrent runs.</source>
        <translation>Valen también cuando el par vuelve, mientras el torrent funcione.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeerTableModel</name>
    <message>
        <source>Snubbed</source>
        <translation>Desaira</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Ambos sentidos</translation>
    </message>
    <message>
        <source>Sending to us</source>
        <translation>Nos envía</translation>
    </message>
    <message>
        <source>Optimistic</source>
        <translation>Optimista</translation>
    </message>
    <message>
        <source>We send</source>
        <translation>Enviamos</translation>
    </message>
    <message>
        <source>Chokes us</source>
        <translation>Nos frena</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Listo para enviar</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>No interesado</translation>
    </message>
    <message>
        <source>The peer connected to us.</source>
        <translation>El par se conectó a nosotros.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>La conexión está cifrada.</translation>
    </message>
    <message>
        <source>It has everything.</source>
        <translation>Lo tiene todo.</translation>
    </message>
    <message>
        <source>It has pieces that are missing here.</source>
        <translation>Tiene piezas que faltan aquí.</translation>
    </message>
    <message>
        <source>It does not send to us now.</source>
        <translation>Ahora no nos envía.</translation>
    </message>
    <message>
        <source>It wants pieces from us.</source>
        <translation>Quiere piezas nuestras.</translation>
    </message>
    <message>
        <source>We do not send to it now.</source>
        <translation>Ahora no le enviamos.</translation>
    </message>
    <message>
        <source>It is tried out as a receiver.</source>
        <translation>Se le prueba como receptor.</translation>
    </message>
    <message>
        <source>It was asked and has not sent for a while.</source>
        <translation>Se le pidió y hace un rato que no envía.</translation>
    </message>
    <message>
        <source>From a tracker</source>
        <translation>De un rastreador</translation>
    </message>
    <message>
        <source>From the magnet link</source>
        <translation>Del enlace magnet</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Añadido a mano</translation>
    </message>
    <message>
        <source>Connected to us</source>
        <translation>Se conectó a nosotros</translation>
    </message>
    <message>
        <source>From another peer</source>
        <translation>De otro par</translation>
    </message>
    <message>
        <source>From the DHT</source>
        <translation>De la DHT</translation>
    </message>
    <message>
        <source>From the local network</source>
        <translation>De la red local</translation>
    </message>
    <message>
        <source>Known from last time</source>
        <translation>Conocido de la última vez</translation>
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
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>
Own limit: %1</source>
        <translation>
Límite propio: %1</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <translation>%1 de %2 permitidas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajada</translation>
    </message>
    <message>
        <source>60&#xa0;s</source>
        <translation>60&#xa0;s</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Tiene</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Descargado</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Subido</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Choked us</source>
        <translation>Nos frenó</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Primer byte</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Cancels</source>
        <translation>Anulaciones</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>Peak down</source>
        <translation>Pico bajada</translation>
    </message>
    <message>
        <source>Peak up</source>
        <translation>Pico subida</translation>
    </message>
    <message>
        <source>How long the peer has choked us while we wanted pieces from it.</source>
        <translation>Cuánto tiempo nos ha frenado el par mientras queríamos piezas de él.</translation>
    </message>
    <message>
        <source>From a request to the end of its block: median of the last 20.</source>
        <translation>De una petición al final de su bloque: mediana de las últimas 20.</translation>
    </message>
    <message>
        <source>From a request to the first byte of its block: median of the last 20.</source>
        <translation>De una petición al primer byte de su bloque: mediana de las últimas 20.</translation>
    </message>
    <message>
        <source>Requests that were given to other peers because they took too long.</source>
        <translation>Peticiones que se dieron a otros pares porque tardaban demasiado.</translation>
    </message>
    <message>
        <source>Taken back by us: %1
By the peer: %2</source>
        <translation>Retiradas por nosotros: %1
Por el par: %2</translation>
    </message>
    <message>
        <source>Refused by us: %1
By the peer: %2</source>
        <translation>Rechazadas por nosotros: %1
Por el par: %2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>%1 de bajada, %2 de subida</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 de subida</translation>
    </message>
    <message>
        <source>Snubbed, %1</source>
        <extracomment>State of a peer that does not send what was asked for, and how long that is so.</extracomment>
        <translation>Desaira, %1</translation>
    </message>
    <message>
        <source>Down in the last 60&#xa0;s
Lowest: %1
Average: %2
Highest: %3</source>
        <translation>Descarga en los últimos 60&#xa0;s
Mínimo: %1
Media: %2
Máximo: %3</translation>
    </message>
    <message>
        <source>Connected for %1.</source>
        <translation>Conectado desde hace %1.</translation>
    </message>
    <message>
        <source>It choked us %1 of that time.</source>
        <translation>Nos ahogó el %1 de ese tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n pieces from it.</source>
        <translation>
            <numerusform>Se trae %n pieza de él.</numerusform>
            <numerusform>Se traen %n piezas de él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were late and went to others.</source>
        <translation>
            <numerusform>%n petición llegó tarde y pasó a otros.</numerusform>
            <numerusform>%n peticiones llegaron tarde y pasaron a otros.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from it, %2 to it.</source>
        <translation>%1 de él, %2 hacia él.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n pieces from it: %1.</source>
        <extracomment>%1 is their numbers: &quot;212, 215 and 389&quot;</extracomment>
        <translation>
            <numerusform>Se trae %n pieza de él: %1.</numerusform>
            <numerusform>Se traen %n piezas de él: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed pieces</source>
        <translation>Piezas falladas</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>It has pieces that are missing here, and sends what it is asked for.</source>
        <translation>Tiene partes que faltan aquí y envía lo que se le pide.</translation>
    </message>
    <message>
        <source>It has pieces that are missing here, and does not send them now.</source>
        <translation>Tiene partes que faltan aquí y ahora no las envía.</translation>
    </message>
    <message>
        <source>It wants pieces from us, and gets them.</source>
        <translation>Quiere partes nuestras y las recibe.</translation>
    </message>
    <message>
        <source>It wants pieces from us, and does not get them now.</source>
        <translation>Quiere partes nuestras y ahora no las recibe.</translation>
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
Todas las peticiones permitidas están siempre en curso y son pocas para la distancia: el par podría enviar más.</translation>
    </message>
    <message>
        <source>Pieces with parts from this peer that turned out to be damaged. Other peers may have caused it.</source>
        <translation>Partes con trozos de este par que resultaron dañadas. La causa pueden ser otros pares.</translation>
    </message>
    <message>
        <source>%1, always full</source>
        <translation>%1, siempre lleno</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeersTab</name>
    <message>
        <source>No peers are connected.</source>
        <translation>No hay pares conectados.</translation>
    </message>
    <message>
        <source>Announce now</source>
        <translation>Anunciar ahora</translation>
    </message>
    <message>
        <source>Add peers…</source>
        <translation>Añadir pares…</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message numerus="yes">
        <source>%n banned peers…</source>
        <translation>
            <numerusform>%n par excluido…</numerusform>
            <numerusform>%n pares excluidos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copiar fila</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Límites…</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Show more of the peer that is selected</source>
        <translation>Mostrar más del par seleccionado</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Limit down</source>
        <translation>Límite de bajada</translation>
    </message>
    <message>
        <source>Limit each down</source>
        <translation>Límite de bajada de cada uno</translation>
    </message>
    <message>
        <source>Limit up</source>
        <translation>Límite de subida</translation>
    </message>
    <message>
        <source>Limit each up</source>
        <translation>Límite de subida de cada uno</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>Mostrar gráfico</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n peers</source>
        <translation>
            <numerusform>Desconectar %n par</numerusform>
            <numerusform>Desconectar %n pares</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection. The peer may come back.</source>
        <translation>Cierra la conexión. El par puede volver.</translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the peer for a week.</source>
        <translation>Cierra la conexión y evita al par durante una semana.</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copiar direcciones</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Show its pieces</source>
        <translation>Mostrar sus piezas</translation>
    </message>
    <message>
        <source>Select one torrent to see its peers.</source>
        <translation>Seleccione un torrent para ver sus pares.</translation>
    </message>
    <message>
        <source>Block for this session</source>
        <translation>Excluir en esta sesión</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for this session</source>
        <translation>
            <numerusform>Excluir %n par en esta sesión</numerusform>
            <numerusform>Excluir %n pares en esta sesión</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the peer until Freshet quits.</source>
        <translation>Cierra la conexión y no tiene nada que ver con el par hasta que Freshet se cierre.</translation>
    </message>
    <message>
        <source>Block for a week</source>
        <translation>Excluir una semana</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for a week</source>
        <translation>
            <numerusform>Excluir %n par una semana</numerusform>
            <numerusform>Excluir %n pares una semana</numerusform>
        </translation>
    </message>
    <message>
        <source>Block for ever…</source>
        <translation>Excluir para siempre…</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for ever…</source>
        <translation>
            <numerusform>Excluir %n par para siempre…</numerusform>
            <numerusform>Excluir %n pares para siempre…</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the address of the peer until you lift the ban.</source>
        <translation>Cierra la conexión y no tiene nada que ver con la dirección del par hasta que usted lo permita.</translation>
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
        <translation>%1. Haga clic para destacarlas.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PieceMap</name>
    <message>
        <source>Piece map</source>
        <translation>Mapa de piezas</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Piece %1 of %2</source>
        <translation>Pieza %1 de %2</translation>
    </message>
    <message>
        <source>no connected peer has it</source>
        <translation>ningún par conectado la tiene</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s) have it</source>
        <translation>
            <numerusform>%n par la tiene</numerusform>
            <numerusform>%n pares la tienen</numerusform>
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
        <translation>Piezas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The address of a peer and how much of the torrent it has: &quot;10.77.0.3:51001 · 84 %&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which pieces stand out: all, those of a file, or those that a peer has</source>
        <translation>Qué piezas destacan: todas, las de un archivo o las que tiene un par</translation>
    </message>
    <message>
        <source>All pieces</source>
        <translation>Todas las piezas</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Piezas de %1</translation>
    </message>
    <message>
        <source>Pieces that %1 has</source>
        <extracomment>%1 is the address of a peer</extracomment>
        <translation>Piezas que tiene %1</translation>
    </message>
    <message>
        <source>Pieces of a &amp;file</source>
        <translation>Piezas de un &amp;archivo</translation>
    </message>
    <message>
        <source>Pieces that a &amp;peer has</source>
        <translation>Piezas que tiene un &amp;par</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n blocks</source>
        <extracomment>Of a piece that is being fetched: &quot;11 of 16 blocks&quot;</extracomment>
        <translation>
            <numerusform>%1 de %n bloque</numerusform>
            <numerusform>%1 de %n bloques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 and %n more</source>
        <extracomment>&quot;11 of 16 blocks from 10.77.0.3:51001 and 2 more&quot;: %1 is &quot;11 of 16 blocks&quot;</extracomment>
        <translation>
            <numerusform>%1 de %2 y %n más</numerusform>
            <numerusform>%1 de %2 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n blocks from %2</source>
        <extracomment>&quot;11 of 16 blocks from 10.77.0.3:51001&quot;</extracomment>
        <translation>
            <numerusform>%1 de %n bloque de %2</numerusform>
            <numerusform>%1 de %n bloques de %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <extracomment>Files that a piece belongs to</extracomment>
        <translation>
            <numerusform>%1 (y %n más)</numerusform>
            <numerusform>%1 (y %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;file</source>
        <translation>Mostrar &amp;archivo</translation>
    </message>
    <message>
        <source>Its files are not known yet.</source>
        <translation>Sus archivos aún no se conocen.</translation>
    </message>
    <message>
        <source>&amp;Copy piece number</source>
        <translation>&amp;Copiar número de pieza</translation>
    </message>
    <message>
        <source>Only a piece that is missing can be fetched.</source>
        <translation>Solo se puede traer una pieza que falta.</translation>
    </message>
    <message>
        <source>The torrent is not downloading.</source>
        <translation>El torrent no se está descargando.</translation>
    </message>
    <message>
        <source>Fetch this f&amp;irst</source>
        <translation>Traer esta &amp;primero</translation>
    </message>
    <message>
        <source>Check this piece &amp;again</source>
        <translation>&amp;Volver a comprobar esta pieza</translation>
    </message>
    <message>
        <source>Only a piece that is there can be checked.</source>
        <translation>Solo se puede comprobar una pieza que ya está.</translation>
    </message>
    <message>
        <source>Bar of file &amp;boundaries</source>
        <translation>&amp;Barra de límites de archivos</translation>
    </message>
    <message>
        <source>A third bar above the map shows where each file begins.</source>
        <translation>Una tercera barra sobre el mapa muestra dónde empieza cada archivo.</translation>
    </message>
    <message>
        <source>Cell si&amp;ze</source>
        <extracomment>How large the cells of the map are</extracomment>
        <translation>&amp;Tamaño de las celdas</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <extracomment>Cells as large as can be without scrolling</extracomment>
        <translation>&amp;Ajustar</translation>
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
        <translation>Prioridad</translation>
    </message>
</context>
<context>
    <name>freshet::ui::QuitQuestion</name>
    <message>
        <source>The files of %1 are being moved: that stops, and what is in the new folder already goes back.</source>
        <translation>Los archivos de %1 se están moviendo: eso se detiene, y lo que ya está en la carpeta nueva vuelve.</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents are being moved: that stops, and what is in the new folder already goes back.</source>
        <translation>
            <numerusform>Los archivos de %n torrent se están moviendo: eso se detiene, y lo que ya está en la carpeta nueva vuelve.</numerusform>
            <numerusform>Los archivos de %n torrents se están moviendo: eso se detiene, y lo que ya está en la carpeta nueva vuelve.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being checked: that stops, and begins again at the next start.</source>
        <translation>%1 se está comprobando: eso se detiene y empezará de nuevo en el próximo inicio.</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are being checked: that stops, and begins again at the next start.</source>
        <translation>
            <numerusform>%n torrent se está comprobando: eso se detiene y empezará de nuevo en el próximo inicio.</numerusform>
            <numerusform>%n torrents se están comprobando: eso se detiene y empezará de nuevo en el próximo inicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloads and uploads go on at the next start.</source>
        <translation>Las descargas y subidas seguirán en el próximo inicio.</translation>
    </message>
    <message>
        <source>Quit Freshet</source>
        <translation>Salir de Freshet</translation>
    </message>
    <message>
        <source>Quit now?</source>
        <translation>¿Salir ahora?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>freshet::ui::QuotaEdit</name>
    <message>
        <source>Download quota</source>
        <translation>Cuota de descarga</translation>
    </message>
    <message>
        <source>Upload quota</source>
        <translation>Cuota de subida</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>No quota</source>
        <translation>Sin cuota</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>A la semana</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Al mes</translation>
    </message>
    <message>
        <source>When most of the quota is used</source>
        <translation>Cuando la mayor parte esté usada</translation>
    </message>
    <message>
        <source>Spread the rest evenly</source>
        <translation>Repartir el resto</translation>
    </message>
    <message>
        <source>Pause when all is used</source>
        <translation>Pausar cuando todo esté usado</translation>
    </message>
    <message>
        <source>Down </source>
        <translation>Bajada </translation>
    </message>
    <message>
        <source>Up </source>
        <translation>Subida </translation>
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
        <translation>Por ejemplo 500k, 1.5M o 20 Mbit/s. Vacío significa sin límite.</translation>
    </message>
    <message>
        <source>This is not a rate. Write for example 500k or 2 MiB/s.</source>
        <translation>Esto no es una velocidad. Escriba por ejemplo 500k o 2 MiB/s.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::RateTermsEdit</name>
    <message>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Límite</translation>
    </message>
    <message>
        <source>&amp;Guaranteed</source>
        <translation>&amp;Garantizado</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Peso</translation>
    </message>
    <message>
        <source>%1 limit</source>
        <extracomment>%1 is &quot;Download&quot; or &quot;Upload&quot;</extracomment>
        <translation>Límite de %1</translation>
    </message>
    <message>
        <source>%1, guaranteed rate</source>
        <translation>%1, velocidad garantizada</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>While a limit is shared, this rate comes first, if it can be used.</source>
        <translation>Cuando un límite se comparte, esta velocidad va primero si puede usarse.</translation>
    </message>
    <message>
        <source>%1, weight</source>
        <translation>%1, peso</translation>
    </message>
    <message>
        <source>&#xa0;%</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>As its torrents</source>
        <translation>Como sus torrents</translation>
    </message>
    <message>
        <source>How much of a shared limit this gets, compared with others: twice the weight, twice the rate.</source>
        <translation>Cuánto recibe de un límite compartido frente a otros: doble peso, doble velocidad.</translation>
    </message>
    <message>
        <source>Empty means as the settings say for each torrent.</source>
        <translation>Vacío: como digan los ajustes para cada torrent.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::RemoveFilesDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>&amp;Mover a la papelera</translation>
    </message>
    <message>
        <source>Remove and delete files</source>
        <translation>Quitar y borrar archivos</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n torrents and delete their files?</source>
        <translation>
            <numerusform>¿Quitar %n torrent y borrar sus archivos?</numerusform>
            <numerusform>¿Quitar %n torrents y borrar sus archivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 en el disco</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>&amp;Delete files</source>
        <translation>&amp;Borrar archivos</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SelectionMenus</name>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Cate&amp;goría</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tiquetas</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>P&amp;rioridad</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Límites</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Bajada</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subida</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>No hay ningún torrent seleccionado.</translation>
    </message>
    <message>
        <source>%1 of the %2 selected torrents</source>
        <translation>%1 de los %2 torrents seleccionados</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>Ne&amp;w category…</source>
        <translation>N&amp;ueva categoría…</translation>
    </message>
    <message>
        <source>Ne&amp;w tag…</source>
        <translation>N&amp;ueva etiqueta…</translation>
    </message>
    <message>
        <source>change of priority</source>
        <translation>cambio de prioridad</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>&amp;Alta</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>&amp;Baja</translation>
    </message>
    <message>
        <source>change of limits</source>
        <translation>cambio de límites</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Otro…</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SettingListModel</name>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is the value of a setting</extracomment>
        <translation>%1, cambiado</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Inicial</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
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
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>«%1» no es una dirección IP.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Valor predeterminado</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>Not changed: there is no folder %1, and none can be made there.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Sin cambios: no hay carpeta %1 y no se puede crear allí.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Reset page</source>
        <translation>&amp;Restablecer página</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Ningún ajuste coincide con «%1».</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ShareLimitsEdit</name>
    <message>
        <source>No goal</source>
        <translation>Sin meta</translation>
    </message>
    <message>
        <source>Seeds do not count</source>
        <translation>Las semillas no cuentan</translation>
    </message>
    <message>
        <source>&amp;Ratio</source>
        <translation>&amp;Proporción</translation>
    </message>
    <message>
        <source>&amp;Minutes of seeding</source>
        <translation>&amp;Minutos compartiendo</translation>
    </message>
    <message>
        <source>Minutes &amp;without upload</source>
        <translation>Minutos &amp;sin subida</translation>
    </message>
    <message>
        <source>Not &amp;below so many seeds</source>
        <translation>No por &amp;debajo de tantas semillas</translation>
    </message>
    <message>
        <source>&amp;Then it</source>
        <translation>&amp;Entonces</translation>
    </message>
    <message>
        <source>&amp;Slow upload</source>
        <translation>Subida &amp;lenta</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>se detiene</translation>
    </message>
    <message>
        <source>goes on slowly</source>
        <translation>sigue despacio</translation>
    </message>
    <message>
        <source>is removed from the list</source>
        <translation>se quita de la lista</translation>
    </message>
    <message>
        <source>becomes a super seed</source>
        <translation>pasa a supersemilla</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SharingPage</name>
    <message>
        <source>Sharing</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>&amp;No own limits</source>
        <translation>&amp;Sin límites propios</translation>
    </message>
    <message>
        <source>Whom to serve</source>
        <translation>A quién servir</translation>
    </message>
    <message>
        <source>While seeding, first</source>
        <translation>Al compartir, primero</translation>
    </message>
    <message>
        <source>In every choice but the first some peers are tried out that would not be served.</source>
        <translation>En todas las opciones menos la primera se prueba con algunos pares que no se servirían.</translation>
    </message>
    <message>
        <source>Everyone in turn</source>
        <translation>A todos por turno</translation>
    </message>
    <message>
        <source>Who takes most</source>
        <translation>A quien más toma</translation>
    </message>
    <message>
        <source>Who passes on what it gets</source>
        <translation>A quien pasa lo que recibe</translation>
    </message>
    <message>
        <source>Who has just begun or is nearly done</source>
        <translation>A quien acaba de empezar o casi termina</translation>
    </message>
    <message>
        <source>&amp;Limits for</source>
        <translation>&amp;Límites para</translation>
    </message>
    <message>
        <source>Limits for</source>
        <translation>Límites para</translation>
    </message>
    <message>
        <source>Choose a category, or type the name of one, to give it limits of its own.</source>
        <translation>Elija una categoría, o escriba el nombre de una, para darle límites propios.</translation>
    </message>
    <message>
        <source>The category follows the limits for all torrents again.</source>
        <translation>La categoría vuelve a seguir los límites de todos los torrents.</translation>
    </message>
    <message>
        <source>Seeding is enough after</source>
        <translation>Compartir es suficiente tras</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Uploaded compared with downloaded: 2 means that twice as much was sent as received.</source>
        <translation>Subido frente a descargado: 2 significa que se envió el doble de lo recibido.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Sin meta</translation>
    </message>
    <message>
        <source>Minutes of seeding</source>
        <translation>Minutos compartiendo</translation>
    </message>
    <message>
        <source>Minutes without upload</source>
        <translation>Minutos sin subida</translation>
    </message>
    <message>
        <source>Time spent seeding in which nobody wanted anything.</source>
        <translation>Tiempo compartiendo en el que nadie quiso nada.</translation>
    </message>
    <message>
        <source>But not while there are fewer seeds than</source>
        <translation>Pero no mientras haya menos semillas que</translation>
    </message>
    <message>
        <source>This client counts as one of them. Trackers say how many there are.</source>
        <translation>Este cliente cuenta como una. Los rastreadores dicen cuántas hay.</translation>
    </message>
    <message>
        <source>Seeds do not count</source>
        <translation>Las semillas no cuentan</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Qué pasa entonces</translation>
    </message>
    <message>
        <source>The torrent</source>
        <translation>El torrent</translation>
    </message>
    <message>
        <source>Files are never removed.</source>
        <translation>Los archivos nunca se borran.</translation>
    </message>
    <message>
        <source>Slow upload</source>
        <translation>Subida lenta</translation>
    </message>
    <message>
        <source>For torrents that go on slowly.</source>
        <translation>Para los torrents que siguen despacio.</translation>
    </message>
    <message>
        <source>All torrents</source>
        <translation>Todos los torrents</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Tab of the details</source>
        <extracomment>A key: &quot;Ctrl+1 to Ctrl+7&quot;</extracomment>
        <translation>Pestaña de los detalles</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>List: open what is done, or show the overview</source>
        <translation>Lista: abrir lo terminado o mostrar el resumen</translation>
    </message>
    <message>
        <source>Filter: clear it and go to the list</source>
        <translation>Filtro: borrarlo e ir a la lista</translation>
    </message>
    <message>
        <source>Filter: go to the list</source>
        <translation>Filtro: ir a la lista</translation>
    </message>
    <message>
        <source>Chart: the time that it shows</source>
        <translation>Gráfico: el tiempo que muestra</translation>
    </message>
    <message>
        <source>Chart: read it</source>
        <translation>Gráfico: leerlo</translation>
    </message>
    <message>
        <source>← →, Home, End; Esc ends it</source>
        <translation>← →, Inicio, Fin; Esc lo termina</translation>
    </message>
    <message>
        <source>Chart: freeze it</source>
        <translation>Gráfico: congelarlo</translation>
    </message>
    <message>
        <source>Piece map: go to a piece</source>
        <translation>Mapa de piezas: ir a una pieza</translation>
    </message>
    <message>
        <source>%1, page keys, Home, End</source>
        <translation>%1, teclas de página, Inicio, Fin</translation>
    </message>
    <message>
        <source>Piece map: larger, smaller, all of it</source>
        <translation>Mapa de piezas: más grande, más pequeño, todo</translation>
    </message>
    <message>
        <source>Week schedule: go to a half hour; with Shift, select</source>
        <translation>Horario: ir a una media hora; con Mayús, seleccionar</translation>
    </message>
    <message>
        <source>%1, Home, End</source>
        <translation>%1, Inicio, Fin</translation>
    </message>
    <message>
        <source>Week schedule: select everything</source>
        <translation>Horario: seleccionar todo</translation>
    </message>
    <message>
        <source>Week schedule: choose the paint</source>
        <translation>Horario: elegir el color</translation>
    </message>
    <message>
        <source>Week schedule: paint what is selected</source>
        <translation>Horario: pintar lo seleccionado</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SidebarModel</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Rastreadores</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>No tracker</source>
        <translation>Sin rastreador</translation>
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
            <numerusform>%n torrents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::SidebarView</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedChart</name>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajada</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <extracomment>Filter of a file dialog.</extracomment>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy data (CSV)</source>
        <translation>Copiar datos (CSV)</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Restablecer zoom</translation>
    </message>
    <message>
        <source>Overhead down</source>
        <translation>Sobrecarga de bajada</translation>
    </message>
    <message>
        <source>Overhead up</source>
        <translation>Sobrecarga de subida</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedComparison</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
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
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Limits of all torrents together</source>
        <translation>Límites de todos los torrents juntos</translation>
    </message>
    <message>
        <source>Download limit</source>
        <translation>Límite de descarga</translation>
    </message>
    <message>
        <source>Type a rate such as 500K, 2M or 20 mbit. Empty means no limit.</source>
        <translation>Escriba una velocidad como 500K, 2M o 20 mbit. Vacío significa sin límite.</translation>
    </message>
    <message>
        <source>Upload limit</source>
        <translation>Límite de subida</translation>
    </message>
    <message>
        <source>Very low upload limits also slow down downloading.</source>
        <translation>Los límites de subida muy bajos también frenan la descarga.</translation>
    </message>
    <message>
        <source>Limits of each peer</source>
        <translation>Límites de cada par</translation>
    </message>
    <message>
        <source>Download limit of a peer</source>
        <translation>Límite de descarga de un par</translation>
    </message>
    <message>
        <source>For peers without a limit of their own. Empty means no limit.</source>
        <translation>Para pares sin límite propio. Vacío significa sin límite.</translation>
    </message>
    <message>
        <source>Upload limit of a peer</source>
        <translation>Límite de subida a un par</translation>
    </message>
    <message>
        <source>Longest delay by uploads, ms</source>
        <translation>Retardo máximo por subidas, ms</translation>
    </message>
    <message>
        <source>When peers answer later than this because of what is sent to them, uploads slow down, so that others on the line do not wait.</source>
        <translation>Si los pares responden más tarde que esto por lo que se les envía, las subidas se frenan para que otros en la línea no esperen.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Limits count</source>
        <translation>Los límites cuentan</translation>
    </message>
    <message>
        <source>Headers of IP and TCP are estimated. Tooltips of speeds always show both.</source>
        <translation>Las cabeceras IP y TCP se estiman. Las ayudas de las velocidades muestran siempre ambas.</translation>
    </message>
    <message>
        <source>Data of torrents</source>
        <translation>Los datos de los torrents</translation>
    </message>
    <message>
        <source>Everything, with protocol and IP</source>
        <translation>Todo, con protocolo e IP</translation>
    </message>
    <message>
        <source>Follow the schedule</source>
        <translation>Seguir el horario</translation>
    </message>
    <message>
        <source>Each half hour of the week has its limits, by the clock of this computer.</source>
        <translation>Cada media hora de la semana tiene sus límites, según el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Quota of all torrents together</source>
        <translation>Cuota de todos los torrents juntos</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Everything that is moved counts, with protocol and IP. You are warned at 80 %.</source>
        <translation>Cuenta todo lo que se mueve, con protocolo e IP. Se le avisa al 80 %.</translation>
    </message>
    <message>
        <source>Without a quota</source>
        <translation>Sin cuota</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By the week, from Monday</source>
        <translation>Por semana, desde el lunes</translation>
    </message>
    <message>
        <source>By the month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>Download, GB</source>
        <translation>Descarga, GB</translation>
    </message>
    <message>
        <source>Upload, GB</source>
        <translation>Subida, GB</translation>
    </message>
    <message>
        <source>When most of it is used</source>
        <translation>Cuando casi se agote</translation>
    </message>
    <message>
        <source>Spread the rest evenly over the period</source>
        <translation>Repartir el resto en el periodo</translation>
    </message>
    <message>
        <source>Go on, and pause when all is used</source>
        <translation>Seguir, y pausar cuando todo esté usado</translation>
    </message>
    <message>
        <source>Months begin on day</source>
        <translation>Los meses empiezan el día</translation>
    </message>
    <message>
        <source>Slow mode and schedule</source>
        <translation>Modo lento y horario</translation>
    </message>
    <message>
        <source>Download limit in slow mode</source>
        <translation>Límite de descarga en modo lento</translation>
    </message>
    <message>
        <source>Of all torrents together, while slow mode is on.</source>
        <translation>De todos los torrents juntos, mientras el modo lento está activado.</translation>
    </message>
    <message>
        <source>Upload limit in slow mode</source>
        <translation>Límite de subida en modo lento</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Modo lento</translation>
    </message>
    <message>
        <source>Its limits count instead of the usual ones, as long as there is no schedule.</source>
        <translation>Sus límites valen en vez de los habituales mientras no haya horario.</translation>
    </message>
    <message>
        <source>Limits of each torrent</source>
        <translation>Límites de cada torrent</translation>
    </message>
    <message>
        <source>Download limit of a torrent</source>
        <translation>Límite de descarga de un torrent</translation>
    </message>
    <message>
        <source>For torrents without a limit of their own. Empty means no limit.</source>
        <translation>Para torrents sin límite propio. Vacío: sin límite.</translation>
    </message>
    <message>
        <source>Upload limit of a torrent</source>
        <translation>Límite de subida de un torrent</translation>
    </message>
    <message>
        <source>Sharing and counting</source>
        <translation>Reparto y recuento</translation>
    </message>
    <message>
        <source>Share between torrents</source>
        <translation>Repartir entre torrents</translation>
    </message>
    <message>
        <source>How torrents divide a limit that is used up. What one of them cannot use goes to the others.</source>
        <translation>Cómo reparten los torrents un límite agotado. Lo que uno no puede usar pasa a los demás.</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Por igual</translation>
    </message>
    <message>
        <source>By priority (1:2:4)</source>
        <translation>Por prioridad (1:2:4)</translation>
    </message>
    <message>
        <source>Limit local network too</source>
        <translation>Limitar también la red local</translation>
    </message>
    <message>
        <source>Otherwise peers on the local network are as fast as they can be. A limit that is set for such a peer itself always holds.</source>
        <translation>Si no, los pares de la red local van tan rápido como pueden. Un límite puesto a uno de esos pares vale siempre.</translation>
    </message>
    <message>
        <source>Paint with the mouse, or with Space, arrows and Shift. Keys 1 to 5 choose the paint. A click on a day or an hour paints all of it.</source>
        <translation>Pinte con el ratón, o con Espacio, flechas y Mayús. Las teclas 1 a 5 eligen el color. Un clic en un día o una hora lo pinta entero.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedPopover</name>
    <message>
        <source>Speed limits</source>
        <translation>Límites de velocidad</translation>
    </message>
    <message>
        <source>Limits for everything</source>
        <translation>Límites para todo</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Bajada</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subida</translation>
    </message>
    <message>
        <source>Very low upload limits also slow down downloading.</source>
        <translation>Los límites de subida muy bajos también frenan la descarga.</translation>
    </message>
    <message>
        <source>&amp;All limits…</source>
        <translation>&amp;Todos los límites…</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>%1 is a rate such as 4.2 MiB/s</extracomment>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>Slo&amp;w mode</source>
        <translation>&amp;Modo lento</translation>
    </message>
    <message>
        <source>How long slow mode is on</source>
        <translation>Cuánto dura el modo lento</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the schedule</source>
        <translation>Editar el horario</translation>
    </message>
    <message>
        <source>Schedule:</source>
        <translation>Horario:</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Until the schedule changes</source>
        <translation>Hasta que cambie el horario</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Hasta que lo apague</translation>
    </message>
    <message numerus="yes">
        <source>For %n hours</source>
        <translation>
            <numerusform>Durante %n hora</numerusform>
            <numerusform>Durante %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>These &amp;torrents…</source>
        <translation>Estos &amp;torrents…</translation>
    </message>
    <message>
        <source>This &amp;torrent…</source>
        <translation>Este &amp;torrent…</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>No hay ningún torrent seleccionado.</translation>
    </message>
    <message>
        <source>These &amp;peers…</source>
        <translation>Estos &amp;pares…</translation>
    </message>
    <message>
        <source>This &amp;peer…</source>
        <translation>Este &amp;par…</translation>
    </message>
    <message>
        <source>No peer is selected under Peers.</source>
        <translation>No hay ningún par seleccionado en Pares.</translation>
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
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Hold the picture still. Recording goes on.</source>
        <translation>Mantener la imagen quieta. El registro continúa.</translation>
    </message>
    <message>
        <source>Speed of %1</source>
        <extracomment>%1 is a torrent&apos;s name or &quot;all torrents&quot;</extracomment>
        <translation>Velocidad de %1</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Nobody moves data yet.</source>
        <translation>Nadie mueve datos todavía.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Payload and overhead</source>
        <translation>Datos útiles y sobrecarga</translation>
    </message>
    <message>
        <source>With what protocol and an estimate of IP and TCP headers take on top</source>
        <translation>Con lo que añaden el protocolo y, estimadas, las cabeceras IP y TCP</translation>
    </message>
    <message>
        <source>Show the download speed of peers, or of torrents, as lines of their own</source>
        <translation>Mostrar la velocidad de bajada de pares o de torrents como líneas propias</translation>
    </message>
    <message>
        <source>Speeds to compare</source>
        <translation>Velocidades que comparar</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatisticsFlow</name>
    <message>
        <source>Save the statistics</source>
        <translation>Guardar las estadísticas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Categoría: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Etiqueta: %1</translation>
    </message>
    <message>
        <source>Tracker: %1</source>
        <translation>Rastreador: %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Torrents in the list</source>
        <translation>Torrents de la lista</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatisticsWindow</name>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Guardar como CSV…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
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
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Hold the picture still. Recording goes on.</source>
        <translation>Dejar la imagen quieta. El registro continúa.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sesión</translation>
    </message>
    <message>
        <source>Nothing moves now.</source>
        <extracomment>%1 lists torrents with their speeds</extracomment>
        <translation>Nada se mueve ahora.</translation>
    </message>
    <message>
        <source>Busiest torrents: %1</source>
        <translation>Torrents más activos: %1</translation>
    </message>
    <message>
        <source>Payload and overhead</source>
        <translation>Datos y sobrecarga</translation>
    </message>
    <message>
        <source>Show what protocol and headers take on top.</source>
        <translation>Mostrar lo que añaden protocolo y cabeceras.</translation>
    </message>
    <message>
        <source>Undo reset</source>
        <translation>Deshacer la puesta a cero</translation>
    </message>
    <message>
        <source>&amp;Reset totals</source>
        <translation>&amp;Poner totales a cero</translation>
    </message>
    <message>
        <source>Count all time as before.</source>
        <translation>Contar todo el tiempo, como antes.</translation>
    </message>
    <message>
        <source>Count the totals of everything from now on.</source>
        <translation>Contar los totales de todo desde ahora.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatusBar</name>
    <message>
        <source>Free where new torrents are saved</source>
        <translation>Libre donde se guardan los torrents nuevos</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n torrent</numerusform>
            <numerusform>%n torrents</numerusform>
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
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>No accesible</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Sin escuchar</translation>
    </message>
    <message>
        <source>No port is open for incoming connections.</source>
        <translation>No hay ningún puerto abierto para conexiones entrantes.</translation>
    </message>
    <message>
        <source>Reachable, port %1</source>
        <translation>Accesible, puerto %1</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Puerto %1</translation>
    </message>
    <message>
        <source>Peers have connected to this port.</source>
        <translation>Hay pares que se han conectado a este puerto.</translation>
    </message>
    <message>
        <source>No peer has connected to this port yet. Downloads work all the same; they may be slower.</source>
        <translation>Ningún par se ha conectado aún a este puerto. Las descargas funcionan igual; pueden ir más lentas.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Quota: %1</source>
        <extracomment>%1 is a part in per cent</extracomment>
        <translation>Cuota: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A speed and its limit, such as &quot;4.9 MiB/s of 5 MiB/s&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1, sin límite</translation>
    </message>
    <message>
        <source>Download speed and limit. Click to change the limit.</source>
        <translation>Velocidad y límite de descarga. Haga clic para cambiar el límite.</translation>
    </message>
    <message>
        <source>Upload speed and limit. Click to change the limit.</source>
        <translation>Velocidad y límite de subida. Haga clic para cambiar el límite.</translation>
    </message>
    <message>
        <source>Delay by uploads: %1&#xa0;ms</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation>Retardo&#xa0;por&#xa0;subidas:&#xa0;%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Download speed: %1</source>
        <translation>Velocidad de descarga: %1</translation>
    </message>
    <message>
        <source>Upload speed: %1</source>
        <translation>Velocidad de subida: %1</translation>
    </message>
    <message>
        <source>Download speed: %1, the limit is reached</source>
        <translation>Velocidad de bajada: %1, límite alcanzado</translation>
    </message>
    <message>
        <source>Upload speed: %1, the limit is reached</source>
        <translation>Velocidad de subida: %1, límite alcanzado</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Límite %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>Archivos nuevos</translation>
    </message>
    <message>
        <source>Reserve space</source>
        <translation>Reservar espacio</translation>
    </message>
    <message>
        <source>Full reservation keeps files in one piece, makes writing cheaper, and tells at the start whether there is room.</source>
        <translation>La reserva completa mantiene los archivos de una pieza, abarata la escritura y dice al principio si hay sitio.</translation>
    </message>
    <message>
        <source>No, files grow</source>
        <translation>No, los archivos crecen</translation>
    </message>
    <message>
        <source>Sparse</source>
        <translation>Dispersa</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Write buffer</source>
        <translation>Búfer de escritura</translation>
    </message>
    <message>
        <source>Pieces that are being received or wait for the disk. When it is full, peers are asked for no more until the disk has caught up.</source>
        <translation>Piezas que se reciben o esperan al disco. Cuando está lleno, no se pide más a los pares hasta que el disco se pone al día.</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>A unit behind a number, with the space before it</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>Read back finished downloads</source>
        <translation>Releer descargas terminadas</translation>
    </message>
    <message>
        <source>A download counts as complete when this is done. A sample takes the borders of files and one piece in twenty; if it finds damage, everything is read.</source>
        <translation>Una descarga cuenta como completa cuando esto acaba. Una muestra toma los bordes de los archivos y una pieza de cada veinte; si halla daños, se lee todo.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Una muestra</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Download damaged pieces again</source>
        <translation>Descargar de nuevo las piezas dañadas</translation>
    </message>
    <message>
        <source>If not, a torrent whose data is damaged on the disk stops and says so.</source>
        <translation>Si no, un torrent con datos dañados en el disco se detiene y lo dice.</translation>
    </message>
    <message>
        <source>Days until idle torrents are read again</source>
        <translation>Días hasta releer torrents inactivos</translation>
    </message>
    <message>
        <source>Finds data that has changed on the disk since. Complete torrents are read slowly, while nobody downloads from them.</source>
        <translation>Encuentra datos que han cambiado en el disco desde entonces. Los torrents completos se leen despacio, mientras nadie descarga de ellos.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>What this reading takes of the disk.</source>
        <translation>Lo que esta lectura toma del disco.</translation>
    </message>
    <message>
        <source>Keep free on each disk, GiB</source>
        <translation>Dejar libre en cada disco, GiB</translation>
    </message>
    <message>
        <source>Downloads wait while less is free, and go on by themselves.</source>
        <translation>Las descargas esperan mientras quede menos, y siguen solas.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TabPage</name>
    <message numerus="yes">
        <source>%n torrents are selected.</source>
        <translation>
            <numerusform>Hay %n torrent seleccionado.</numerusform>
            <numerusform>Hay %n torrents seleccionados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::TagFlow</name>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Nueva etiqueta…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar nomb&amp;re…</translation>
    </message>
    <message>
        <source>&amp;Save path…</source>
        <translation>Carpeta de de&amp;stino…</translation>
    </message>
    <message>
        <source>No save &amp;path of its own</source>
        <translation>Sin &amp;carpeta propia</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>&amp;Límites…</translation>
    </message>
    <message>
        <source>Re&amp;move, torrents stay</source>
        <translation>&amp;Quitar, los torrents se quedan</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nombre de la etiqueta</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Cambiar nombre de la etiqueta</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Nuevo nombre de %1</translation>
    </message>
    <message>
        <source>Save torrents with %1 in</source>
        <translation>Guardar torrents con %1 en</translation>
    </message>
    <message>
        <source>change of the save path of the tag %1</source>
        <translation>cambio de la carpeta de la etiqueta %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TagLimitsDialog</name>
    <message>
        <source>Limits of %1</source>
        <translation>Límites de %1</translation>
    </message>
    <message>
        <source>They hold for all torrents with the tag together. For a torrent with several tags the limits of all of them hold.</source>
        <translation>Valen para todos los torrents con la etiqueta en conjunto. Para un torrent con varias etiquetas valen los límites de todas.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentActions</name>
    <message numerus="yes">
        <source>Resume &amp;all (%n)</source>
        <translation>
            <numerusform>Reanudar t&amp;odo (%n)</numerusform>
            <numerusform>Reanudar t&amp;odo (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Pausar &amp;todo</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>%n torrent</numerusform>
            <numerusform>%n torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the order</source>
        <translation>cambio del orden</translation>
    </message>
    <message>
        <source>change of super seeding</source>
        <translation>cambio de supersemilla</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>No hay ningún torrent seleccionado.</translation>
    </message>
    <message>
        <source>What is selected runs already.</source>
        <translation>Lo seleccionado ya funciona.</translation>
    </message>
    <message>
        <source>Nothing of what is selected runs.</source>
        <translation>Nada de lo seleccionado funciona.</translation>
    </message>
    <message>
        <source>It is not complete yet.</source>
        <translation>Aún no está completo.</translation>
    </message>
    <message>
        <source>Its file list is not known yet.</source>
        <translation>Su lista de archivos aún no se conoce.</translation>
    </message>
    <message>
        <source>One at a time.</source>
        <translation>Uno cada vez.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>%1 is what is undone, such as &quot;removal of Sintel&quot; or &quot;change of tags&quot;</extracomment>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Name in the list; files keep theirs</source>
        <translation>Nombre en la lista; los archivos conservan el suyo</translation>
    </message>
    <message>
        <source>Save .torrent file</source>
        <translation>Guardar archivo .torrent</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>Archivos torrent (*.torrent)</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>No se escribió %1.</translation>
    </message>
    <message>
        <source>Its files are missing.</source>
        <translation>Faltan sus archivos.</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <extracomment>%1 is what is done again, such as &quot;removal of Sintel&quot; or &quot;change of tags&quot;</extracomment>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>%1 cannot be opened yet: %2 of it is there.</source>
        <extracomment>%1 is a file or a torrent, %2 a percentage</extracomment>
        <translation>%1 aún no se puede abrir: está el %2.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentEdits</name>
    <message>
        <source>change of category</source>
        <translation>cambio de categoría</translation>
    </message>
    <message>
        <source>change of tags</source>
        <translation>cambio de etiquetas</translation>
    </message>
    <message>
        <source>change of limits</source>
        <translation>cambio de límites</translation>
    </message>
    <message>
        <source>move in the queue</source>
        <translation>movimiento en la cola</translation>
    </message>
    <message>
        <source>new name</source>
        <translation>nuevo nombre</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>quitar %1</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n torrents</source>
        <translation>
            <numerusform>quitar %n torrent</numerusform>
            <numerusform>quitar %n torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1. Its files stay where they are.</source>
        <translation>%1 quitado. Sus archivos se quedan donde están.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n torrents. Their files stay where they are.</source>
        <translation>
            <numerusform>%n torrent quitado. Sus archivos se quedan donde están.</numerusform>
            <numerusform>%n torrents quitados. Sus archivos se quedan donde están.</numerusform>
        </translation>
    </message>
    <message>
        <source>choice of files</source>
        <translation>elección de archivos</translation>
    </message>
    <message>
        <source>new trackers</source>
        <translation>nuevos rastreadores</translation>
    </message>
    <message>
        <source>removal of the category %1</source>
        <translation>quitar la categoría %1</translation>
    </message>
    <message>
        <source>new name of the category %1</source>
        <translation>nuevo nombre de la categoría %1</translation>
    </message>
    <message>
        <source>Removed the category %1. Its torrents stay.</source>
        <translation>Categoría %1 quitada. Sus torrents se quedan.</translation>
    </message>
    <message>
        <source>block of %1</source>
        <translation>bloqueo de %1</translation>
    </message>
    <message numerus="yes">
        <source>block of %n peers</source>
        <translation>
            <numerusform>bloqueo de %n par</numerusform>
            <numerusform>bloqueo de %n pares</numerusform>
        </translation>
    </message>
    <message>
        <source>immediate start</source>
        <translation>inicio inmediato</translation>
    </message>
    <message>
        <source>return to the queue</source>
        <translation>vuelta a la cola</translation>
    </message>
    <message>
        <source>addition of %1</source>
        <translation>adición de %1</translation>
    </message>
    <message numerus="yes">
        <source>addition of %n torrents</source>
        <translation>
            <numerusform>adición de %n torrent</numerusform>
            <numerusform>adición de %n torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>move of the files of %1</source>
        <translation>traslado de los archivos de %1</translation>
    </message>
    <message numerus="yes">
        <source>move of the files of %n torrents</source>
        <translation>
            <numerusform>traslado de los archivos de %n torrent</numerusform>
            <numerusform>traslado de los archivos de %n torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the folder of %1</source>
        <translation>cambio de carpeta de %1</translation>
    </message>
    <message>
        <source>removal of the tag %1</source>
        <translation>quitar la etiqueta %1</translation>
    </message>
    <message>
        <source>new name of the tag %1</source>
        <translation>nuevo nombre de la etiqueta %1</translation>
    </message>
    <message>
        <source>Removed the tag %1. Its torrents stay.</source>
        <translation>Etiqueta %1 quitada. Sus torrents se quedan.</translation>
    </message>
    <message>
        <source>new name of %1</source>
        <translation>nuevo nombre de %1</translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent until Freshet quits.</source>
        <translation>%1 queda excluido de este torrent hasta que Freshet se cierre.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent until Freshet quits.</source>
        <translation>
            <numerusform>%n par queda excluido de este torrent hasta que Freshet se cierre.</numerusform>
            <numerusform>%n pares quedan excluidos de este torrent hasta que Freshet se cierre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent for ever.</source>
        <translation>%1 queda excluido de este torrent para siempre.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent for ever.</source>
        <translation>
            <numerusform>%n par queda excluido de este torrent para siempre.</numerusform>
            <numerusform>%n pares quedan excluidos de este torrent para siempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent for a week.</source>
        <translation>%1 queda excluido de este torrent una semana.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent for a week.</source>
        <translation>
            <numerusform>%n par queda excluido de este torrent una semana.</numerusform>
            <numerusform>%n pares quedan excluidos de este torrent una semana.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentFacts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Info hash</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Rastreadores</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Yes: peers come from its trackers only</source>
        <translation>Sí: los pares vienen solo de sus trackers</translation>
    </message>
    <message>
        <source>No: peers come from everywhere</source>
        <translation>No: los pares vienen de todas partes</translation>
    </message>
    <message>
        <source>What the torrent says of itself</source>
        <translation>Lo que el torrent dice de sí mismo</translation>
    </message>
    <message>
        <source>Nothing is known of this torrent yet.</source>
        <translation>Aún no se sabe nada de este torrent.</translation>
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
        <translation>&amp;Conexiones</translation>
    </message>
    <message>
        <source>Download in &amp;order</source>
        <translation>Descargar en &amp;orden</translation>
    </message>
    <message>
        <source>&amp;Super seeding</source>
        <translation>&amp;Supersemilla</translation>
    </message>
    <message>
        <source>&amp;Own share limits</source>
        <translation>&amp;Límites de reparto propios</translation>
    </message>
    <message>
        <source>Limits of %1</source>
        <translation>Límites de %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Without a tick the limit of the settings counts.</source>
        <translation>Sin marca cuenta el límite de los ajustes.</translation>
    </message>
    <message>
        <source>Pieces are fetched from first to last, so that media can be watched early.</source>
        <translation>Las piezas se obtienen de la primera a la última, para poder ver vídeos antes.</translation>
    </message>
    <message>
        <source>Once complete, each peer hears of one piece at a time until others have it too, so that the first copies cost little upload.</source>
        <translation>Una vez completo, cada par conoce una pieza cada vez hasta que otros también la tengan, para que las primeras copias cuesten poca subida.</translation>
    </message>
    <message>
        <source>Without a tick the limits of the category or the settings count.</source>
        <translation>Sin marca cuentan los límites de la categoría o de los ajustes.</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>C&amp;ategoría</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>C&amp;uota</translation>
    </message>
    <message>
        <source>&amp;Pieces in flight per peer</source>
        <translation>&amp;Piezas en curso por par</translation>
    </message>
    <message>
        <source>Without a tick the number of the settings counts.</source>
        <translation>Sin marca vale el número de los ajustes.</translation>
    </message>
    <message>
        <source>Pieces in flight per peer</source>
        <translation>Piezas en curso por par</translation>
    </message>
    <message>
        <source>The values are those of the first one. What you do not change stays as it is in each torrent.</source>
        <translation>Los valores son los del primero. Lo que no cambie se queda como está en cada torrent.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TrackerTableModel</name>
    <message>
        <source>Not asked yet</source>
        <translation>Aún no consultado</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Consultando</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message numerus="yes">
        <source>Gave %n peer(s)</source>
        <translation>
            <numerusform>Dio %n par</numerusform>
            <numerusform>Dio %n pares</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Gave 41 peers&quot;; %2: &quot;12 s ago&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Answers nonsense</source>
        <translation>Responde sin sentido</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>No responde</translation>
    </message>
    <message>
        <source>Does not answer, try no. %1 in %2</source>
        <translation>No responde, intento n.º %1 en %2</translation>
    </message>
    <message>
        <source>%1
Tier %2</source>
        <translation>%1
Nivel %2</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Rastreador</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Next announce</source>
        <translation>Próximo anuncio</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Trackers of one tier stand in for each other; a further tier is for when those before it do not answer.</source>
        <translation>Los trackers de un nivel se sustituyen entre sí; un nivel posterior es para cuando los anteriores no responden.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TrackersTab</name>
    <message>
        <source>Announce now</source>
        <translation>Anunciar ahora</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Rastreadores</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Announce in %1</source>
        <translation>Anuncio en %1</translation>
    </message>
    <message>
        <source>The trackers do not want to be asked more often.</source>
        <translation>Los rastreadores no quieren que se les pregunte más a menudo.</translation>
    </message>
    <message>
        <source>A private torrent keeps to its own trackers. Their addresses can be edited.</source>
        <translation>Un torrent privado se queda con sus propios rastreadores. Sus direcciones se pueden editar.</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Nivel %1</translation>
    </message>
    <message>
        <source>New tier</source>
        <translation>Nivel nuevo</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
</context>
<context>
    <name>freshet::ui::Tray</name>
    <message>
        <source>&amp;Show or hide the window</source>
        <translation>&amp;Mostrar u ocultar la ventana</translation>
    </message>
    <message>
        <source>Freshet: %1 down, %2 up</source>
        <extracomment>The tooltip of the icon in the tray: rates down and up</extracomment>
        <translation>Freshet: %1 de bajada, %2 de subida</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n downloading</source>
        <translation>
            <numerusform>%1, %n descargando</numerusform>
            <numerusform>%1, %n descargando</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::UndoHistory</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>freshet::ui::WeekGridCanvas</name>
    <message>
        <source>Week schedule</source>
        <translation>Horario semanal</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n half hours selected</source>
        <extracomment>Of a week schedule. %1 is &quot;Tuesday, 09:00 to 09:30: Slow mode&quot;; it is one end of the rectangle</extracomment>
        <translation>
            <numerusform>%1; %n media hora seleccionada</numerusform>
            <numerusform>%1; %n medias horas seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::WeekGridEdit</name>
    <message>
        <source>%1 Key: %2</source>
        <extracomment>%1 says what a profile means, %2 is a key</extracomment>
        <translation>%1 Tecla: %2</translation>
    </message>
    <message>
        <source>Gives other days what the day of the cursor has</source>
        <translation>Da a otros días lo que tiene el día del cursor</translation>
    </message>
    <message>
        <source>Copy %1 to…</source>
        <extracomment>%1 is a day of the week</extracomment>
        <translation>Copiar %1 a…</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation>Sábado y domingo</translation>
    </message>
</context>
<context>
    <name>freshet::ui::WhenDone</name>
    <message>
        <source>Everything is done</source>
        <translation>Todo está terminado</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Ahora</translation>
    </message>
    <message numerus="yes">
        <source>Freshet quits in %n s.</source>
        <translation>
            <numerusform>Freshet se cierra en %n s.</numerusform>
            <numerusform>Freshet se cierra en %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer goes to sleep in %n s.</source>
        <translation>
            <numerusform>El equipo se suspende en %n s.</numerusform>
            <numerusform>El equipo se suspende en %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %n s.</source>
        <translation>
            <numerusform>El equipo se apaga en %n s.</numerusform>
            <numerusform>El equipo se apaga en %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::WindowMenus</name>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Cola</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Torrent</source>
        <translation>&amp;Torrent</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>D&amp;ensidad</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A BitTorrent client.</source>
        <translation>Un cliente BitTorrent.</translation>
    </message>
    <message>
        <source>Keep settings and torrents in &lt;folder&gt;.</source>
        <translation>Guardar ajustes y torrents en &lt;carpeta&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Torrent files, magnet links, info hashes or addresses to add.</source>
        <translation>Archivos torrent, enlaces magnet, huellas o direcciones que añadir.</translation>
    </message>
    <message>
        <source>Start without a window, where the desktop has a tray.</source>
        <translation>Iniciar sin ventana si el escritorio tiene bandeja.</translation>
    </message>
</context>
</TS>
