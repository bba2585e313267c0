<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>BottleneckText</name>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Files are not there</source>
        <translation>Arquivos ausentes</translation>
    </message>
    <message>
        <source>No peers</source>
        <translation>Sem pares</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Rastreador</translation>
    </message>
    <message>
        <source>No peer answers</source>
        <translation>Nenhum par responde</translation>
    </message>
    <message>
        <source>Nobody has the rest</source>
        <translation>Ninguém tem o resto</translation>
    </message>
    <message>
        <source>Peers serve others</source>
        <translation>Pares atendem outros</translation>
    </message>
    <message>
        <source>Limit for all</source>
        <translation>Limite geral</translation>
    </message>
    <message>
        <source>Category&apos;s limit</source>
        <translation>Limite da categoria</translation>
    </message>
    <message>
        <source>Its own limit</source>
        <translation>Limite próprio</translation>
    </message>
    <message>
        <source>Peers&apos; limits</source>
        <translation>Limites dos pares</translation>
    </message>
    <message>
        <source>Has given enough</source>
        <translation>Já deu o bastante</translation>
    </message>
    <message>
        <source>Delay on the line</source>
        <translation>Atraso na linha</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cota</translation>
    </message>
    <message>
        <source>Connection limit</source>
        <translation>Limite de conexões</translation>
    </message>
    <message>
        <source>Upload slots</source>
        <translation>Vagas de envio</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>Pedidos em andamento</translation>
    </message>
    <message>
        <source>Peers&apos; speed</source>
        <translation>Velocidade dos pares</translation>
    </message>
    <message>
        <source>Nobody asks</source>
        <translation>Ninguém pede</translation>
    </message>
    <message>
        <source>What is left of the quota is spread until %1: %2.</source>
        <translation>O que resta da cota é distribuído até %1: %2.</translation>
    </message>
    <message>
        <source>The quota is used up until %1.</source>
        <translation>A cota está esgotada até %1.</translation>
    </message>
    <message>
        <source>The limit for all torrents is reached: %1.</source>
        <translation>O limite de todos os torrents foi atingido: %1.</translation>
    </message>
    <message>
        <source>The limit of &quot;%1&quot; is reached: %2.</source>
        <extracomment>%1 is a category, %2 a rate</extracomment>
        <translation>O limite de “%1” foi atingido: %2.</translation>
    </message>
    <message>
        <source>This torrent&apos;s own limit is reached: %1.</source>
        <translation>O limite próprio deste torrent foi atingido: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n peers are at the limit that is set for them: %1.</source>
        <translation>
            <numerusform>%n par está no limite definido para ele: %1.</numerusform>
            <numerusform>%n pares estão no limite definido para eles: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has given enough and goes on slowly: %1.</source>
        <translation>Já deu o bastante e segue devagar: %1.</translation>
    </message>
    <message>
        <source>Uploads are held back so that they do not delay others on the line: %1.</source>
        <translation>Os envios são contidos para não atrasar outros na linha: %1.</translation>
    </message>
    <message>
        <source>This torrent waits for its turn.</source>
        <translation>Este torrent espera a sua vez.</translation>
    </message>
    <message>
        <source>No peers are known yet.</source>
        <translation>Nenhum par é conhecido ainda.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n known peers has answered yet.</source>
        <translation>
            <numerusform>O único par conhecido ainda não respondeu.</numerusform>
            <numerusform>Nenhum dos %n pares conhecidos respondeu ainda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are connected, as many as may be. %1 are known.</source>
        <translation>
            <numerusform>%n par está conectado, o máximo permitido. %1 são conhecidos.</numerusform>
            <numerusform>%n pares estão conectados, o máximo permitido. %1 são conhecidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are served at once, as many as the settings allow. %1 want something.</source>
        <translation>
            <numerusform>%n par é atendido por vez, o máximo permitido. %1 querem algo.</numerusform>
            <numerusform>%n pares são atendidos por vez, o máximo permitido. %1 querem algo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces arrive faster than this computer verifies them.</source>
        <translation>As partes chegam mais rápido do que este computador as verifica.</translation>
    </message>
    <message numerus="yes">
        <source>%n peers could send more if more were asked of them at a time.</source>
        <translation>
            <numerusform>%n par poderia enviar mais se mais lhe fosse pedido por vez.</numerusform>
            <numerusform>%n pares poderiam enviar mais se mais lhes fosse pedido por vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n peers that are served take it as fast as they can.</source>
        <translation>
            <numerusform>O par atendido recebe o mais rápido que pode.</numerusform>
            <numerusform>Os %n pares atendidos recebem o mais rápido que podem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n peers that send do so as fast as they can.</source>
        <translation>
            <numerusform>O par que envia faz isso o mais rápido que pode.</numerusform>
            <numerusform>Os %n pares que enviam fazem isso o mais rápido que podem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n connected peers asks for anything.</source>
        <translation>
            <numerusform>O par conectado não pede nada.</numerusform>
            <numerusform>Nenhum dos %n pares conectados pede algo.</numerusform>
        </translation>
    </message>
    <message>
        <source>If that lasts, check the network and the firewall.</source>
        <translation>Se isso durar, verifique a rede e o firewall.</translation>
    </message>
    <message>
        <source>It goes on when a peer with the rest comes.</source>
        <translation>Continua quando chegar um par com o resto.</translation>
    </message>
    <message>
        <source>Sharing more makes peers serve you sooner.</source>
        <translation>Compartilhando mais, você é atendido antes.</translation>
    </message>
    <message>
        <source>Fewer active torrents, or another disk, would help.</source>
        <translation>Menos torrents ativos ou outro disco ajudariam.</translation>
    </message>
    <message>
        <source>&quot;Automatic&quot; for pieces and requests per peer would help.</source>
        <translation>“Automático” para partes e pedidos por par ajudaria.</translation>
    </message>
    <message>
        <source>Other programs may be using the processor.</source>
        <translation>Outros programas podem estar usando o processador.</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Modo lento</translation>
    </message>
    <message>
        <source>The limit of slow mode is reached: %1.</source>
        <translation>O limite do modo lento foi atingido: %1.</translation>
    </message>
    <message>
        <source>Limit of each torrent</source>
        <translation>Limite de cada torrent</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads run already; the limit is %1.</source>
        <translation>
            <numerusform>%n download já está ativo; o limite é %1.</numerusform>
            <numerusform>%n downloads já estão ativos; o limite é %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are seeding already; the limit is %1.</source>
        <translation>
            <numerusform>%n torrent já está semeando; o limite é %1.</numerusform>
            <numerusform>%n torrents já estão semeando; o limite é %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n torrents run already; the limit is %1.</source>
        <translation>
            <numerusform>%n torrent já está ativo; o limite é %1.</numerusform>
            <numerusform>%n torrents já estão ativos; o limite é %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents are being checked; the limit is %1.</source>
        <translation>
            <numerusform>Os arquivos de %n torrent estão sendo verificados; o limite é %1.</numerusform>
            <numerusform>Os arquivos de %n torrents estão sendo verificados; o limite é %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit of each torrent is reached: %1.</source>
        <translation>O limite de cada torrent foi atingido: %1.</translation>
    </message>
    <message>
        <source>Tag&apos;s limit</source>
        <translation>Limite da etiqueta</translation>
    </message>
    <message>
        <source>The limit of the tag &quot;%1&quot; is reached: %2.</source>
        <extracomment>%1 is a tag, %2 a rate</extracomment>
        <translation>O limite da etiqueta “%1” foi atingido: %2.</translation>
    </message>
    <message>
        <source>This torrent is paused.</source>
        <translation>Este torrent está pausado.</translation>
    </message>
    <message>
        <source>This torrent is done.</source>
        <translation>Este torrent está concluído.</translation>
    </message>
    <message>
        <source>Peers stopped sending</source>
        <translation>Os pares pararam de enviar</translation>
    </message>
    <message>
        <source>Damaged data</source>
        <translation>Dados danificados</translation>
    </message>
    <message>
        <source>Most peers choke us</source>
        <translation>A maioria dos pares nos segura</translation>
    </message>
    <message>
        <source>The schedule pauses everything.</source>
        <translation>A agenda pausa tudo.</translation>
    </message>
    <message>
        <source>The schedule pauses downloads.</source>
        <translation>A agenda pausa os downloads.</translation>
    </message>
    <message>
        <source>The schedule pauses everything until %1.</source>
        <extracomment>%1 is a time of day, or a date and a time of day</extracomment>
        <translation>A agenda pausa tudo até %1.</translation>
    </message>
    <message>
        <source>The schedule pauses downloads until %1.</source>
        <translation>A agenda pausa os downloads até %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n connected peers that have missing data wait to send.</source>
        <translation>
            <numerusform>O %n par conectado que tem dados que faltam espera para enviar.</numerusform>
            <numerusform>Os %n pares conectados que têm dados que faltam esperam para enviar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n connected peers that have missing data wait to send; the upload limit is %1.</source>
        <translation>
            <numerusform>O %n par conectado que tem dados que faltam espera para enviar; o limite de envio é %1.</numerusform>
            <numerusform>Os %n pares conectados que têm dados que faltam esperam para enviar; o limite de envio é %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each peer is asked for %n blocks at a time at most; more would fit this line.</source>
        <translation>
            <numerusform>Cada par recebe no máximo %n pedido de bloco por vez; nesta linha caberiam mais.</numerusform>
            <numerusform>Cada par recebe no máximo %n pedidos de bloco por vez; nesta linha caberiam mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged data: %1 of what came was of no use.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>Dados danificados: %1 do que chegou não serviu.</translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; nobody is blocked for it yet.</source>
        <translation>
            <numerusform>Dados danificados: %n parte falhou; ninguém foi banido por isso ainda.</numerusform>
            <numerusform>Dados danificados: %n partes falharam; ninguém foi banido por isso ainda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; blocked %1.</source>
        <extracomment>%1 is one address or several</extracomment>
        <translation>
            <numerusform>Dados danificados: %n parte falhou; banido: %1.</numerusform>
            <numerusform>Dados danificados: %n partes falharam; banidos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; blocked %1 and others.</source>
        <translation>
            <numerusform>Dados danificados: %n parte falhou; banidos: %1 e outros.</numerusform>
            <numerusform>Dados danificados: %n partes falharam; banidos: %1 e outros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n connected peers together lack %1 of the data.</source>
        <translation>
            <numerusform>Ao %n par conectado falta %1 dos dados.</numerusform>
            <numerusform>Aos %n pares conectados juntos falta %1 dos dados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Peers stopped sending: for a minute nothing has come from %1 of %n.</source>
        <translation>
            <numerusform>Os pares pararam de enviar: há um minuto nada vem de %1 de %n.</numerusform>
            <numerusform>Os pares pararam de enviar: há um minuto nada vem de %1 de %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n peers choke us.</source>
        <translation>
            <numerusform>%1 de %n par nos segura.</numerusform>
            <numerusform>%1 de %n pares nos seguram.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk takes %1; %2 wait.</source>
        <extracomment>%1 is a rate, %2 a size</extracomment>
        <translation>O disco aceita %1; %2 esperam.</translation>
    </message>
</context>
<context>
    <name>ChartAxis</name>
    <message>
        <source>now</source>
        <translation>agora</translation>
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
        <translation>%1 não é um arquivo torrent.</translation>
    </message>
    <message>
        <source>%1 has more files or data than Freshet can handle.</source>
        <translation>%1 tem mais arquivos ou dados do que o Freshet suporta.</translation>
    </message>
    <message>
        <source>%1 contains paths or sizes that could do harm.</source>
        <translation>%1 contém caminhos ou tamanhos que podem causar danos.</translation>
    </message>
    <message>
        <source>%1 needs BitTorrent v2, which Freshet does not have.</source>
        <translation>%1 precisa do BitTorrent v2, que o Freshet não tem.</translation>
    </message>
    <message>
        <source>%1 is not a magnet link.</source>
        <translation>%1 não é um link magnet.</translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 já está na lista.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Não foi possível ler %1.</translation>
    </message>
    <message>
        <source>%1 could not be fetched.</source>
        <translation>Não foi possível obter %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation>O certificado de %1 não é válido.</translation>
    </message>
    <message>
        <source>%1 is an address of a kind Freshet cannot open.</source>
        <translation>%1 é um endereço de um tipo que o Freshet não abre.</translation>
    </message>
    <message>
        <source>Cannot write to %1: no space left.</source>
        <translation>Não é possível gravar em %1: sem espaço.</translation>
    </message>
    <message>
        <source>Cannot write to %1: permission denied.</source>
        <translation>Não é possível gravar em %1: permissão negada.</translation>
    </message>
    <message>
        <source>Files are missing: %1.</source>
        <translation>Faltam arquivos: %1.</translation>
    </message>
    <message>
        <source>Something else has the name %1.</source>
        <translation>Outra coisa tem o nome %1.</translation>
    </message>
    <message>
        <source>The path %1 is too long for this disk.</source>
        <translation>O caminho %1 é longo demais para este disco.</translation>
    </message>
    <message>
        <source>Too many files are open to open %1.</source>
        <translation>Há arquivos abertos demais para abrir %1.</translation>
    </message>
    <message>
        <source>The disk failed at %1.</source>
        <translation>O disco falhou em %1.</translation>
    </message>
    <message>
        <source>%1 is damaged on the disk.</source>
        <translation>%1 está danificado no disco.</translation>
    </message>
    <message>
        <source>The disk returned different data than was written to %1. Check the disk and its cable.</source>
        <translation>O disco devolveu dados diferentes dos gravados em %1. Verifique o disco e o cabo.</translation>
    </message>
    <message>
        <source>Another program uses port %1.</source>
        <translation>Outro programa usa a porta %1.</translation>
    </message>
    <message>
        <source>The system does not allow Freshet to use port %1.</source>
        <translation>O sistema não permite que o Freshet use a porta %1.</translation>
    </message>
    <message>
        <source>The network address %1 is not available.</source>
        <translation>O endereço de rede %1 não está disponível.</translation>
    </message>
    <message>
        <source>The tracker %1 does not answer.</source>
        <translation>O rastreador %1 não responde.</translation>
    </message>
    <message>
        <source>The tracker %1 refused this torrent.</source>
        <translation>O rastreador %1 recusou este torrent.</translation>
    </message>
    <message>
        <source>The tracker %1 sent an answer that makes no sense.</source>
        <translation>O rastreador %1 enviou uma resposta sem sentido.</translation>
    </message>
    <message>
        <source>Most of the quota of %1 is used.</source>
        <translation>A maior parte da cota (%1) foi usada.</translation>
    </message>
    <message>
        <source>The quota of %1 is used up until the next period.</source>
        <translation>A cota (%1) está esgotada até o próximo período.</translation>
    </message>
    <message>
        <source>The list of torrents in %1 is damaged.</source>
        <translation>A lista de torrents em %1 está danificada.</translation>
    </message>
    <message>
        <source>The list of torrents cannot be saved to %1.</source>
        <translation>Não é possível salvar a lista de torrents em %1.</translation>
    </message>
    <message>
        <source>Another Freshet already uses %1.</source>
        <translation>Outro Freshet já usa %1.</translation>
    </message>
    <message>
        <source>The setting %1 has a value that is not possible.</source>
        <translation>A configuração %1 tem um valor impossível.</translation>
    </message>
    <message>
        <source>%1 is no longer in the list.</source>
        <translation>%1 não está mais na lista.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with %1. The log has the details.</source>
        <translation>Algo inesperado aconteceu com %1. O registro tem os detalhes.</translation>
    </message>
    <message>
        <source>the save folder</source>
        <translation>a pasta de destino</translation>
    </message>
    <message>
        <source>of this torrent</source>
        <translation>deste torrent</translation>
    </message>
    <message>
        <source>all torrents</source>
        <translation>todos os torrents</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>o programa</translation>
    </message>
    <message>
        <source>this</source>
        <translation>isto</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disco cheio</translation>
    </message>
    <message>
        <source>Cannot write to folder</source>
        <translation>Não é possível gravar na pasta</translation>
    </message>
    <message>
        <source>Files missing</source>
        <translation>Faltam arquivos</translation>
    </message>
    <message>
        <source>Name is taken</source>
        <translation>Nome em uso</translation>
    </message>
    <message>
        <source>Path too long</source>
        <translation>Caminho longo demais</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Arquivos abertos demais</translation>
    </message>
    <message>
        <source>Disk failed</source>
        <translation>Falha do disco</translation>
    </message>
    <message>
        <source>Data damaged</source>
        <translation>Dados danificados</translation>
    </message>
    <message>
        <source>Disk damages data</source>
        <translation>O disco danifica os dados</translation>
    </message>
    <message>
        <source>Tracker does not answer</source>
        <translation>O rastreador não responde</translation>
    </message>
    <message>
        <source>Tracker makes no sense</source>
        <translation>Resposta sem sentido do rastreador</translation>
    </message>
    <message>
        <source>Quota nearly used</source>
        <translation>Cota quase esgotada</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>Cota esgotada</translation>
    </message>
    <message>
        <source>Tracker refused</source>
        <translation>Recusado pelo rastreador</translation>
    </message>
    <message>
        <source>Tracker refused: %1</source>
        <translation>Recusado pelo rastreador: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Most of the quota of the category %1 is used.</source>
        <translation>A maior parte da cota da categoria %1 foi usada.</translation>
    </message>
    <message>
        <source>The quota of the category %1 is used up until the next period.</source>
        <translation>A cota da categoria %1 acabou até o próximo período.</translation>
    </message>
    <message>
        <source>“none”</source>
        <extracomment>Stands for the name of a category</extracomment>
        <translation>“nenhuma”</translation>
    </message>
    <message>
        <source>Less space is free in %1 than is to stay free. Downloads there go on when there is more.</source>
        <translation>Em %1 há menos espaço do que deve ficar livre. Os downloads ali continuam quando houver mais.</translation>
    </message>
    <message>
        <source>%1 uses the same files.</source>
        <translation>%1 usa os mesmos arquivos.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>No limits are in force.</source>
        <translation>Nenhum limite está valendo.</translation>
    </message>
    <message>
        <source>The usual limits are in force.</source>
        <translation>Os limites normais estão valendo.</translation>
    </message>
    <message>
        <source>The schedule lets nothing download now.</source>
        <translation>A agenda não deixa baixar nada agora.</translation>
    </message>
    <message>
        <source>The schedule lets nothing run now.</source>
        <translation>A agenda não deixa nada funcionar agora.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The address of a peer and its program</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is banned: it sent a false file list.</source>
        <translation>%1 foi banido: enviou uma lista de arquivos falsa.</translation>
    </message>
    <message>
        <source>%1 is banned: block %2 of piece %3 was wrong.</source>
        <translation>%1 foi banido: o bloco %2 da parte %3 estava errado.</translation>
    </message>
    <message>
        <source>%1 is banned: all of piece %2 came from it and was wrong.</source>
        <translation>%1 foi banido: toda a parte %2 veio dele e estava errada.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason</comment>
        <extracomment>A sentence that says what is wrong, and the words of the system or a tracker for it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>Espera a sua vez.</translation>
    </message>
    <message>
        <source>Asks peers for the file list.</source>
        <translation>Pede a lista de arquivos aos pares.</translation>
    </message>
    <message>
        <source>Checks the files on the disk.</source>
        <translation>Verifica os arquivos no disco.</translation>
    </message>
    <message>
        <source>Started to download.</source>
        <translation>Começou a baixar.</translation>
    </message>
    <message>
        <source>Started to seed.</source>
        <translation>Começou a semear.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausado.</translation>
    </message>
    <message>
        <source>Done; it is not shared any more.</source>
        <translation>Pronto; não é mais compartilhado.</translation>
    </message>
    <message>
        <source>Added to the list.</source>
        <translation>Adicionado à lista.</translation>
    </message>
    <message>
        <source>Removed from the list.</source>
        <translation>Removido da lista.</translation>
    </message>
    <message>
        <source>Has given enough and left the list. Its files stay.</source>
        <translation>Já deu o bastante e saiu da lista. Seus arquivos ficam.</translation>
    </message>
    <message>
        <source>Brought back to the list.</source>
        <translation>Trazido de volta à lista.</translation>
    </message>
    <message>
        <source>The file list has arrived.</source>
        <translation>A lista de arquivos chegou.</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>Completo.</translation>
    </message>
    <message>
        <source>Checked: %1 of %2 pieces are good.</source>
        <translation>Verificado: %1 de %2 partes estão boas.</translation>
    </message>
    <message>
        <source>Damaged on the disk. %1.</source>
        <extracomment>%1 says &quot;Repairing 3 pieces (film.mkv)&quot;</extracomment>
        <translation>Danificado no disco. %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces are repaired.</source>
        <translation>
            <numerusform>%n parte foi reparada.</numerusform>
            <numerusform>%n partes foram reparadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Piece %1 came with errors and is fetched again.</source>
        <translation>A parte %1 veio com erros e é buscada de novo.</translation>
    </message>
    <message numerus="yes">
        <source>The tracker %1 gave %n peers.</source>
        <translation>
            <numerusform>O rastreador %1 deu %n par.</numerusform>
            <numerusform>O rastreador %1 deu %n pares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Peers can connect at port %1.</source>
        <translation>Os pares podem se conectar à porta %1.</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A date and a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Slow mode is on.</source>
        <translation>O modo lento está ligado.</translation>
    </message>
    <message>
        <source>The files stay where they are. %1</source>
        <translation>Os arquivos ficam onde estão. %1</translation>
    </message>
    <message>
        <source>The move to %1 was interrupted. The files are where they were.</source>
        <translation>A mudança para %1 foi interrompida. Os arquivos estão onde estavam.</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Movido para %1.</translation>
    </message>
    <message>
        <source>Freshet has started.</source>
        <translation>O Freshet foi iniciado.</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>Data: %1
With protocol and IP: %2</source>
        <extracomment>%1 and %2 are rates such as 4.2 MiB/s</extracomment>
        <translation>Dados: %1
Com protocolo e IP: %2</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
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
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1&#xa0;s ago</source>
        <translation>há&#xa0;%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;min ago</source>
        <translation>há&#xa0;%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;h ago</source>
        <translation>há&#xa0;%1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>no transfer</source>
        <translation>sem transferência</translation>
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
        <translation>%1 por cento</translation>
    </message>
</context>
<context>
    <name>InUse</name>
    <message>
        <source>%1 now</source>
        <extracomment>Beside a limit: how many there are now</extracomment>
        <translation>%1 agora</translation>
    </message>
    <message>
        <source>up to %1 now</source>
        <extracomment>Of the torrent that has the most connections</extracomment>
        <translation>até %1 agora</translation>
    </message>
    <message>
        <source>%1 used now</source>
        <extracomment>%1 is a size</extracomment>
        <translation>%1 em uso agora</translation>
    </message>
    <message>
        <source>now %1 to %2</source>
        <extracomment>Beside a limit: the lowest and the highest number there is now</extracomment>
        <translation>agora de %1 a %2</translation>
    </message>
    <message>
        <source>%1 now, in use: %2 (open-file limit)</source>
        <extracomment>%1 is how many connections there are now, %2 how many there may be</extracomment>
        <translation>%1 agora, em vigor: %2 (limite de arquivos abertos)</translation>
    </message>
    <message>
        <source>%1 now, system allows %2</source>
        <extracomment>Two numbers of connections</extracomment>
        <translation>%1 agora, o sistema permite %2</translation>
    </message>
    <message>
        <source>%1 Still listening on %2.</source>
        <extracomment>%1 says what is wrong with another port</extracomment>
        <translation>%1 Ainda escutando em %2.</translation>
    </message>
    <message>
        <source>Listening on %1, reachable since %2</source>
        <extracomment>%1 is a port, %2 a time</extracomment>
        <translation>Escutando em %1, acessível desde %2</translation>
    </message>
    <message>
        <source>Listening on %1. No peer has connected to it yet.</source>
        <translation>Escutando em %1. Nenhum par se conectou ainda.</translation>
    </message>
    <message>
        <source>With these values one peer is asked for %1 to %2 at a time, as its rate and latency need.</source>
        <extracomment>Two sizes</extracomment>
        <translation>Com estes valores pede-se a um par de %1 a %2 por vez, conforme sua taxa e latência.</translation>
    </message>
    <message>
        <source>With these values one peer is asked for up to %1 at a time.</source>
        <translation>Com estes valores pede-se a um par até %1 por vez.</translation>
    </message>
    <message numerus="yes">
        <source>%1 It comes from at most %n pieces.</source>
        <extracomment>%1 says how much one peer is asked for</extracomment>
        <translation>
            <numerusform>%1 Vem de no máximo %n parte.</numerusform>
            <numerusform>%1 Vem de no máximo %n partes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>Waiting: the file lists of other links are fetched first.</source>
        <translation>Esperando: as listas de outros links vêm primeiro.</translation>
    </message>
    <message>
        <source>Getting the file list: %1 received, %2</source>
        <extracomment>%1 is a percentage, %2 a time</extracomment>
        <translation>Obtendo a lista de arquivos: %1 recebido, %2</translation>
    </message>
    <message>
        <source>Getting the file list: looking for peers, %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Obtendo a lista de arquivos: procurando pares, %1</translation>
    </message>
    <message numerus="yes">
        <source>Getting the file list: asked %n peers, %1 connected, %2</source>
        <extracomment>%1 is a number of peers, %2 a time</extracomment>
        <translation>
            <numerusform>Obtendo a lista de arquivos: %n par perguntado, %1 conectados, %2</numerusform>
            <numerusform>Obtendo a lista de arquivos: %n pares perguntados, %1 conectados, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Where torrents are saved that were given no folder.</source>
        <translation>Onde ficam os torrents sem pasta própria.</translation>
    </message>
    <message>
        <source>Limits, quotas and folders of categories.</source>
        <translation>Limites, cotas e pastas das categorias.</translation>
    </message>
    <message>
        <source>Share limits of categories.</source>
        <translation>Metas de compartilhamento das categorias.</translation>
    </message>
    <message>
        <source>The port for incoming connections; 0 lets the system choose.</source>
        <translation>A porta das conexões de entrada; com 0 o sistema escolhe.</translation>
    </message>
    <message>
        <source>The address of this computer that is used; empty means any.</source>
        <translation>O endereço deste computador que é usado; vazio: qualquer um.</translation>
    </message>
    <message>
        <source>Connections of all torrents together.</source>
        <translation>Conexões de todos os torrents juntos.</translation>
    </message>
    <message>
        <source>Connections of each torrent.</source>
        <translation>Conexões de cada torrent.</translation>
    </message>
    <message>
        <source>Connections that wait for an answer at the same time.</source>
        <translation>Conexões que esperam resposta ao mesmo tempo.</translation>
    </message>
    <message>
        <source>New connections in a second.</source>
        <translation>Conexões novas por segundo.</translation>
    </message>
    <message>
        <source>Pieces one peer may be fetching for you at the same time; 0 is automatic.</source>
        <translation>Partes que um par pode buscar para você ao mesmo tempo; 0: automático.</translation>
    </message>
    <message>
        <source>Blocks of 16 KiB asked of one peer at the same time; 0 is automatic.</source>
        <translation>Blocos de 16 KiB pedidos a um par ao mesmo tempo; 0: automático.</translation>
    </message>
    <message>
        <source>Peers of each torrent that are sent data at the same time; 0 is automatic.</source>
        <translation>Pares de cada torrent que recebem dados ao mesmo tempo; 0: automático.</translation>
    </message>
    <message>
        <source>Whom a seed serves first.</source>
        <translation>Quem um seed atende primeiro.</translation>
    </message>
    <message>
        <source>Download limit of all torrents together; 0 is no limit.</source>
        <translation>Limite de download de todos os torrents juntos; 0: sem limite.</translation>
    </message>
    <message>
        <source>Upload limit of all torrents together; 0 is no limit.</source>
        <translation>Limite de envio de todos os torrents juntos; 0: sem limite.</translation>
    </message>
    <message>
        <source>Download limit of each peer without one of its own; 0 is no limit.</source>
        <translation>Limite de download de cada par sem limite próprio; 0: sem limite.</translation>
    </message>
    <message>
        <source>Upload limit of each peer without one of its own; 0 is no limit.</source>
        <translation>Limite de envio de cada par sem limite próprio; 0: sem limite.</translation>
    </message>
    <message>
        <source>Limits count protocol and IP, not only the data of torrents.</source>
        <translation>Os limites contam protocolo e IP, não só os dados dos torrents.</translation>
    </message>
    <message>
        <source>Uploads slow down when they delay the line by more than this; 0 is never.</source>
        <translation>O envio desacelera quando atrasa a linha mais do que isto; 0: nunca.</translation>
    </message>
    <message>
        <source>Whether connections to peers are encrypted.</source>
        <translation>Se as conexões com pares são criptografadas.</translation>
    </message>
    <message>
        <source>How space is reserved for new files.</source>
        <translation>Como o espaço para arquivos novos é reservado.</translation>
    </message>
    <message>
        <source>Data that may wait for the disk.</source>
        <translation>Dados que podem esperar pelo disco.</translation>
    </message>
    <message>
        <source>Memory for data that peers ask for; 0 is none.</source>
        <translation>Memória para dados que os pares pedem; 0: nenhuma.</translation>
    </message>
    <message>
        <source>Threads that read and write; 0 is automatic.</source>
        <translation>Threads que leem e gravam; 0: automático.</translation>
    </message>
    <message>
        <source>Files kept open at the same time.</source>
        <translation>Arquivos mantidos abertos ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Trackers are asked for peers.</source>
        <translation>Pares são pedidos aos rastreadores.</translation>
    </message>
    <message>
        <source>How long a tracker may take to answer.</source>
        <translation>Quanto tempo um rastreador pode levar para responder.</translation>
    </message>
    <message>
        <source>Downloads that run at the same time; -1 is no limit.</source>
        <translation>Downloads simultâneos; -1: sem limite.</translation>
    </message>
    <message>
        <source>Seeds that run at the same time; -1 is no limit.</source>
        <translation>Seeds simultâneos; -1: sem limite.</translation>
    </message>
    <message>
        <source>Downloads and seeds together that run at the same time; -1 is no limit.</source>
        <translation>Downloads e seeds simultâneos juntos; -1: sem limite.</translation>
    </message>
    <message>
        <source>Torrents whose files are checked at the same time.</source>
        <translation>Torrents cujos arquivos são verificados ao mesmo tempo.</translation>
    </message>
    <message>
        <source>A torrent below this rate leaves its place to one that waits; 0 is never.</source>
        <translation>Um torrent mais lento que isto cede o lugar a um que espera; 0: nunca.</translation>
    </message>
    <message>
        <source>How long the rate must be below before a torrent counts as slow.</source>
        <translation>Por quanto tempo deve ficar abaixo até um torrent contar como lento.</translation>
    </message>
    <message>
        <source>Sharing ends at this ratio; 0 is no goal.</source>
        <translation>O compartilhamento termina nesta proporção; 0: sem meta.</translation>
    </message>
    <message>
        <source>Sharing ends after this time; 0 is no goal.</source>
        <translation>O compartilhamento termina após este tempo; 0: sem meta.</translation>
    </message>
    <message>
        <source>Sharing ends when nobody has wanted anything for so long; 0 is no goal.</source>
        <translation>O compartilhamento termina quando ninguém quis nada por este tempo; 0: sem meta.</translation>
    </message>
    <message>
        <source>What happens when a goal is reached.</source>
        <translation>O que acontece quando uma meta é atingida.</translation>
    </message>
    <message>
        <source>The upload limit of a torrent that has reached its goal and is throttled.</source>
        <translation>O limite de envio de um torrent que atingiu a meta e foi freado.</translation>
    </message>
    <message>
        <source>Sharing goes on while there are fewer seeds than this; 0 is never.</source>
        <translation>O compartilhamento continua enquanto houver menos seeds que isto; 0: nunca.</translation>
    </message>
    <message>
        <source>What of a complete download is read back from the disk.</source>
        <translation>O que é relido do disco de um download completo.</translation>
    </message>
    <message>
        <source>Damage that is found is fetched again.</source>
        <translation>Danos encontrados são baixados de novo.</translation>
    </message>
    <message>
        <source>How often all data is read back while idle; 0 is never.</source>
        <translation>Com que frequência tudo é relido em repouso; 0: nunca.</translation>
    </message>
    <message>
        <source>How fast data is read back while idle; 0 is no limit.</source>
        <translation>A que velocidade se relê em repouso; 0: sem limite.</translation>
    </message>
    <message>
        <source>Programs may read numbers over HTTP.</source>
        <translation>Programas podem ler as métricas por HTTP.</translation>
    </message>
    <message>
        <source>The address where numbers are offered.</source>
        <translation>O endereço onde as métricas são oferecidas.</translation>
    </message>
    <message>
        <source>The port where numbers are offered; 0 lets the system choose.</source>
        <translation>A porta onde as métricas são oferecidas; com 0 o sistema escolhe.</translation>
    </message>
    <message>
        <source>What readers of the numbers must present; empty is nothing.</source>
        <translation>O que leitores das métricas devem apresentar; vazio: nada.</translation>
    </message>
    <message>
        <source>Each torrent has numbers of its own, with its name.</source>
        <translation>Cada torrent tem métricas próprias, com seu nome.</translation>
    </message>
    <message>
        <source>The OpenTelemetry collector that numbers are sent to; empty is none.</source>
        <translation>O coletor OpenTelemetry que recebe as métricas; vazio: nenhum.</translation>
    </message>
    <message>
        <source>What is sent to the collector with the numbers, such as a key.</source>
        <translation>O que é enviado ao coletor com as métricas, como uma chave.</translation>
    </message>
    <message>
        <source>How often numbers are sent.</source>
        <translation>Com que frequência as métricas são enviadas.</translation>
    </message>
    <message>
        <source>One of so many pieces is traced; 0 is none.</source>
        <translation>Uma em cada tantas partes é rastreada; 0: nenhuma.</translation>
    </message>
    <message>
        <source>Download limit in slow mode; 0 is no limit.</source>
        <translation>Limite de download no modo lento; 0: sem limite.</translation>
    </message>
    <message>
        <source>Upload limit in slow mode; 0 is no limit.</source>
        <translation>Limite de envio no modo lento; 0: sem limite.</translation>
    </message>
    <message>
        <source>Slow mode is on while there is no schedule.</source>
        <translation>O modo lento fica ligado enquanto não há agenda.</translation>
    </message>
    <message>
        <source>The schedule is followed.</source>
        <translation>A agenda é seguida.</translation>
    </message>
    <message>
        <source>The schedule: a letter for each half hour from Monday; u is full speed, n normal, a slow mode, s seed only, p pause.</source>
        <translation>A agenda: uma letra por meia hora desde segunda; u é velocidade total, n normal, a modo lento, s só semear, p pausa.</translation>
    </message>
    <message>
        <source>What counts for some time whatever the schedule says.</source>
        <translation>O que vale por algum tempo, diga a agenda o que disser.</translation>
    </message>
    <message>
        <source>How long a quota has to last.</source>
        <translation>Quanto tempo uma cota deve durar.</translation>
    </message>
    <message>
        <source>What may be downloaded in a period; 0 is no quota.</source>
        <translation>O que pode ser baixado em um período; 0: sem cota.</translation>
    </message>
    <message>
        <source>What may be uploaded in a period; 0 is no quota.</source>
        <translation>O que pode ser enviado em um período; 0: sem cota.</translation>
    </message>
    <message>
        <source>What happens when most of a quota is used.</source>
        <translation>O que acontece quando quase toda a cota foi usada.</translation>
    </message>
    <message>
        <source>The day on which months begin.</source>
        <translation>O dia em que os meses começam.</translation>
    </message>
    <message>
        <source>Torrent files in the watched folder are added by themselves.</source>
        <translation>Arquivos torrent na pasta observada são adicionados sozinhos.</translation>
    </message>
    <message>
        <source>The folder that is watched.</source>
        <translation>A pasta observada.</translation>
    </message>
    <message>
        <source>Torrent files are deleted when they were added.</source>
        <translation>Arquivos torrent adicionados são apagados.</translation>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Ligado ou desligado</translation>
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
        <translation>Partes de cada torrent buscadas ao mesmo tempo; 0 é automático.</translation>
    </message>
    <message>
        <source>Download limit of each torrent without one of its own; 0 is no limit.</source>
        <translation>Limite de download de cada torrent sem um próprio; 0 é sem limite.</translation>
    </message>
    <message>
        <source>Upload limit of each torrent without one of its own; 0 is no limit.</source>
        <translation>Limite de envio de cada torrent sem um próprio; 0 é sem limite.</translation>
    </message>
    <message>
        <source>Downloads wait while less than this is free on their disk; 0 is nothing.</source>
        <translation>Os downloads esperam enquanto o disco deles tiver menos espaço livre; 0 é nada.</translation>
    </message>
    <message>
        <source>Limits and folders of tags.</source>
        <translation>Limites e pastas das etiquetas.</translation>
    </message>
    <message>
        <source>How torrents divide a limit that is used up: equally or by priority.</source>
        <translation>Como os torrents dividem um limite esgotado: por igual ou por prioridade.</translation>
    </message>
    <message>
        <source>Limits hold for peers on the local network, too.</source>
        <translation>Os limites valem também para pares da rede local.</translation>
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
        <translation>Ainda sem dados</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Legend of a line: name and present rate.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limite %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>Legend of a line: name, present rate, and how much of the whole that is.</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Paused at %1. Recording goes on.</source>
        <translation>Pausado às %1. A gravação continua.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last minute. Upload %4, average %5, highest %6.</source>
        <translation>Recebendo %1, média %2, máximo %3 no último minuto. Enviando %4, média %5, máximo %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last ten minutes. Upload %4, average %5, highest %6.</source>
        <translation>Recebendo %1, média %2, máximo %3 nos últimos dez minutos. Enviando %4, média %5, máximo %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last hour. Upload %4, average %5, highest %6.</source>
        <translation>Recebendo %1, média %2, máximo %3 na última hora. Enviando %4, média %5, máximo %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last 24 hours. Upload %4, average %5, highest %6.</source>
        <translation>Recebendo %1, média %2, máximo %3 nas últimas 24 horas. Enviando %4, média %5, máximo %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last seven days. Upload %4, average %5, highest %6.</source>
        <translation>Recebendo %1, média %2, máximo %3 nos últimos sete dias. Enviando %4, média %5, máximo %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in all days shown. Upload %4, average %5, highest %6.</source>
        <translation>Recebendo %1, média %2, máximo %3 em todos os dias mostrados. Enviando %4, média %5, máximo %6.</translation>
    </message>
    <message>
        <source>Upload limit %1</source>
        <translation>Limite de envio %1</translation>
    </message>
</context>
<context>
    <name>SpeedText</name>
    <message>
        <source>midnight</source>
        <translation>meia-noite</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Velocidade máxima</translation>
    </message>
    <message>
        <source>Normal limits</source>
        <translation>Limites normais</translation>
    </message>
    <message>
        <source>Seed only</source>
        <translation>Só semear</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar tudo</translation>
    </message>
    <message>
        <source>The limits of all torrents together do not count.</source>
        <translation>Os limites de todos os torrents juntos não contam.</translation>
    </message>
    <message>
        <source>The usual limits count.</source>
        <translation>Contam os limites habituais.</translation>
    </message>
    <message>
        <source>Downloads wait; complete torrents are shared.</source>
        <translation>Os downloads esperam; os torrents completos são compartilhados.</translation>
    </message>
    <message>
        <source>All torrents wait.</source>
        <translation>Todos os torrents esperam.</translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4</source>
        <extracomment>A day, two times and a profile: &quot;Monday, 08:30 to 09:00: Normal limits&quot;</extracomment>
        <translation>%1, %2 a %3: %4</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <extracomment>%1 is a profile such as &quot;Full speed&quot;, %2 a time</extracomment>
        <translation>%1 até %2</translation>
    </message>
    <message>
        <source>Download quota: %1 of %2</source>
        <extracomment>%1 and %2 are sizes</extracomment>
        <translation>Cota de download: %1 de %2</translation>
    </message>
    <message>
        <source>Upload quota: %1 of %2</source>
        <translation>Cota de envio: %1 de %2</translation>
    </message>
    <message>
        <source>The next period begins %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>O próximo período começa %1.</translation>
    </message>
    <message>
        <source>%1 daily, %2 to %3</source>
        <extracomment>A profile such as &quot;Slow mode&quot; and two times</extracomment>
        <translation>%1 todo dia, %2 a %3</translation>
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
        <translation>sem limite</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <extracomment>%1 and %2 are rates, or &quot;no limit&quot;</extracomment>
        <translation>%1 de download, %2 de envio</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>%1 all week</source>
        <extracomment>%1 is a profile such as &quot;Normal limits&quot;</extracomment>
        <translation>%1 a semana toda</translation>
    </message>
    <message>
        <source>%1 until %2 %3, then %4</source>
        <extracomment>Two profiles, in between a day and a time: &quot;Slow mode until Mon 17:00, then Normal limits&quot;</extracomment>
        <translation>%1 até %2 %3, depois %4</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Modo lento</translation>
    </message>
    <message>
        <source>The limits of slow mode count instead of the usual ones.</source>
        <translation>Valem os limites do modo lento em vez dos habituais.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>No peers yet</source>
        <translation>Ainda sem pares</translation>
    </message>
    <message>
        <source>No peer answers</source>
        <translation>Nenhum par responde</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>Verifying, %1</source>
        <extracomment>A finished download is read back from the disk</extracomment>
        <translation>Verificando, %1</translation>
    </message>
    <message>
        <source>Checking, %1</source>
        <translation>Conferindo, %1</translation>
    </message>
    <message>
        <source>Waiting, was too slow</source>
        <translation>Esperando, era lento demais</translation>
    </message>
    <message>
        <source>Paused by schedule</source>
        <translation>Pausado pela agenda</translation>
    </message>
    <message>
        <source>Quota is used up</source>
        <translation>Cota esgotada</translation>
    </message>
    <message>
        <source>Waiting (no. %1)</source>
        <translation>Esperando (nº %1)</translation>
    </message>
    <message numerus="yes">
        <source>Repairing %n pieces</source>
        <translation>
            <numerusform>Reparando %n parte</numerusform>
            <numerusform>Reparando %n partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 and %n more)</source>
        <extracomment>%1 is &quot;Repairing 3 pieces&quot;, %2 the name of a file</extracomment>
        <translation>
            <numerusform>%1 (%2 e mais %n)</numerusform>
            <numerusform>%1 (%2 e mais %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Repairing 3 pieces&quot;, %2 the name of a file</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Getting the file list</source>
        <translation>Obtendo a lista de arquivos</translation>
    </message>
    <message>
        <source>Seeding</source>
        <translation>Semeando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>As many downloads are active as the settings allow.</source>
        <translation>Há tantos downloads ativos quanto as configurações permitem.</translation>
    </message>
    <message>
        <source>As many torrents are seeding as the settings allow.</source>
        <translation>Há tantos torrents semeando quanto as configurações permitem.</translation>
    </message>
    <message>
        <source>As many torrents are active as the settings allow.</source>
        <translation>Há tantos torrents ativos quanto as configurações permitem.</translation>
    </message>
    <message>
        <source>The files of other torrents are being checked.</source>
        <translation>Os arquivos de outros torrents estão sendo conferidos.</translation>
    </message>
    <message>
        <source>It was slow while others waited, and is tried again after them.</source>
        <translation>Estava lento enquanto outros esperavam; será tentado depois deles.</translation>
    </message>
    <message>
        <source>The schedule lets nothing of its kind run now.</source>
        <translation>A agenda não deixa nada disso rodar agora.</translation>
    </message>
    <message>
        <source>What the quota allows in this period is used up.</source>
        <translation>O que a cota permite neste período está esgotado.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Conferindo</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Nothing is downloading.</source>
        <translation>Nada está sendo baixado.</translation>
    </message>
    <message>
        <source>Nothing is seeding.</source>
        <translation>Nada está sendo semeado.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Nada está concluído ainda.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nada espera.</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>Nada está pausado.</translation>
    </message>
    <message>
        <source>Nothing is being checked.</source>
        <translation>Nada está sendo conferido.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nada requer atenção.</translation>
    </message>
    <message>
        <source>Downloading, forced</source>
        <translation>Baixando, forçado</translation>
    </message>
    <message>
        <source>Seeding, forced</source>
        <translation>Semeando, forçado</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disco cheio</translation>
    </message>
    <message>
        <source>Moving, %1</source>
        <extracomment>Its files are brought to another folder; %1 is a percentage</extracomment>
        <translation>Movendo, %1</translation>
    </message>
    <message>
        <source>Less space is free on its disk than is to stay free.</source>
        <translation>No disco dele há menos espaço do que deve ficar livre.</translation>
    </message>
    <message>
        <source>It runs whatever the queue, the schedule and its share limits say, until it is paused or “Start now” is switched off.</source>
        <translation>Está ativo digam o que disserem a fila, a agenda e suas metas, até ser pausado ou “Iniciar agora” ser desligado.</translation>
    </message>
    <message>
        <source>It runs whatever the queue and the schedule say, until it is complete, it is paused or “Start now” is switched off.</source>
        <translation>Está ativo digam o que disserem a fila e a agenda, até ficar completo, ser pausado ou “Iniciar agora” ser desligado.</translation>
    </message>
    <message>
        <source>All peers choke us</source>
        <translation>Todos os pares nos seguram</translation>
    </message>
    <message>
        <source>Limited to %1</source>
        <extracomment>%1 is a rate</extracomment>
        <translation>Limitado a %1</translation>
    </message>
    <message>
        <source>Slow: peers&apos; limits</source>
        <translation>Lento: limites de pares</translation>
    </message>
    <message>
        <source>Slow: connection limit</source>
        <translation>Lento: conexões</translation>
    </message>
    <message>
        <source>Slow: requests in flight</source>
        <translation>Lento: pedidos</translation>
    </message>
    <message>
        <source>Slow: disk is busy</source>
        <translation>Lento: disco ocupado</translation>
    </message>
    <message>
        <source>Slow: verification</source>
        <translation>Lento: verificação</translation>
    </message>
    <message>
        <source>Incomplete: nobody has %1</source>
        <translation>Incompleto: ninguém tem %1</translation>
    </message>
    <message>
        <source>Slow: %1 of %2 peers choke us</source>
        <translation>Lento: %1 de %2 pares nos seguram</translation>
    </message>
    <message>
        <source>Pauses after file list, %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>Pausa após a lista, %1</translation>
    </message>
    <message>
        <source>Getting file list, %1</source>
        <translation>Lista de arquivos, %1</translation>
    </message>
    <message>
        <source>Pauses after file list</source>
        <translation>Pausa após a lista</translation>
    </message>
    <message>
        <source>Done, ratio %1 reached</source>
        <translation>Concluído, proporção %1 atingida</translation>
    </message>
    <message>
        <source>It pauses as soon as its file list is here.</source>
        <translation>Ele pausa assim que a lista de arquivos chegar.</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tracker does not answer</source>
        <translation>O rastreador não responde</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Envia</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
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
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Sementes</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidade</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Baixado</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Down limit</source>
        <translation>Limite baixa</translation>
    </message>
    <message>
        <source>Up limit</source>
        <translation>Limite envia</translation>
    </message>
    <message>
        <source>Queue no.</source>
        <translation>Nº na fila</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Rastreador</translation>
    </message>
    <message>
        <source>Save folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Desperdiçado</translation>
    </message>
    <message>
        <source>Piece size</source>
        <translation>Tamanho da parte</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Info hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Limitado por</translation>
    </message>
    <message>
        <source>Nobody has the rest</source>
        <translation>Ninguém tem o resto</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última atividade</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Tempo ativo</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pieces in flight</source>
        <extracomment>Of the progress bar, for screen readers: pieces that are being fetched; %1 is &quot;63.0 percent&quot;</extracomment>
        <translation>
            <numerusform>%1, %n parte a caminho</numerusform>
            <numerusform>%1, %n partes a caminho</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackerAddress</name>
    <message>
        <source>An address is needed.</source>
        <translation>Falta um endereço.</translation>
    </message>
    <message>
        <source>“%1” is longer than addresses are.</source>
        <translation>“%1” é mais longo do que um endereço.</translation>
    </message>
    <message>
        <source>“%1” is no address. One begins with http:// or https://.</source>
        <translation>“%1” não é um endereço. Um endereço começa com http:// ou https://.</translation>
    </message>
    <message>
        <source>“%1” is a tracker over UDP; only http:// and https:// work.</source>
        <translation>“%1” é um rastreador por UDP; só http:// e https:// funcionam.</translation>
    </message>
    <message>
        <source>Trackers have addresses with http:// or https://, and “%1” has not.</source>
        <translation>Rastreadores têm endereços com http:// ou https://, e “%1” não tem.</translation>
    </message>
    <message>
        <source>“%1” names no host.</source>
        <translation>“%1” não nomeia nenhum host.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>“%1” já está na lista.</translation>
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
        <translation>Baixado</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Dados úteis</translation>
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
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Desperdiçado</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Tempo ativo</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
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
        <translation>%1, %2 de entrada</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Sementes</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Criptografados</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>%1 blocks, %2</source>
        <translation>%1 blocos, %2</translation>
    </message>
    <message>
        <source>Pieces in progress</source>
        <translation>Partes em andamento</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>%1 write</source>
        <translation>%1 de escrita</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Buffer</translation>
    </message>
    <message>
        <source>%1 of pieces, %2 to be written</source>
        <translation>%1 de partes, %2 a escrever</translation>
    </message>
    <message>
        <source>Failed pieces</source>
        <translation>Partes com falha</translation>
    </message>
    <message>
        <source>Banned peers</source>
        <translation>Pares banidos</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Em verificação</translation>
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
            <numerusform>%n outro %1</numerusform>
            <numerusform>%n outros %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sessão</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>No total</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AboutDialog</name>
    <message>
        <source>About Freshet</source>
        <translation>Sobre o Freshet</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Freshet %1&lt;/h2&gt;&lt;p&gt;A fast, lean and open BitTorrent client.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;Made with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Freshet %1&lt;/h2&gt;&lt;p&gt;Um cliente BitTorrent rápido, leve e aberto.&lt;/p&gt;&lt;p&gt;Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior.&lt;/p&gt;&lt;p&gt;Feito com Qt %2.&lt;/p&gt;</translation>
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
        <translation>Adicionar &amp;link…</translation>
    </message>
    <message>
        <source>&amp;Paste link</source>
        <translation>&amp;Colar link</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Co&amp;nfigurações…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fechar janela</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;pasta</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar ou retomar</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Pausar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>P&amp;rimeiro</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Antes</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Depois</translation>
    </message>
    <message>
        <source>L&amp;ast</source>
        <translation>Ú&amp;ltimo</translation>
    </message>
    <message>
        <source>A&amp;nnounce now</source>
        <translation>A&amp;nunciar agora</translation>
    </message>
    <message>
        <source>&amp;Magnet link</source>
        <translation>Link &amp;magnet</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Info hash</source>
        <translation>&amp;Hash</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>Remove and &amp;delete files…</source>
        <translation>Remover e e&amp;xcluir arquivos…</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>&amp;Filter by name</source>
        <translation>&amp;Filtrar por nome</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Próximo painel</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Painel &amp;anterior</translation>
    </message>
    <message>
        <source>Speed &amp;limits…</source>
        <translation>&amp;Limites de velocidade…</translation>
    </message>
    <message>
        <source>Sche&amp;dule…</source>
        <translation>&amp;Agenda…</translation>
    </message>
    <message>
        <source>&amp;Full speed for 1 hour</source>
        <translation>&amp;Velocidade máxima por 1 hora</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;talhos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Freshet</source>
        <translation>S&amp;obre o Freshet</translation>
    </message>
    <message>
        <source>&amp;All limits…</source>
        <translation>&amp;Todos os limites…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Conexões…</translation>
    </message>
    <message>
        <source>&amp;Ratio goal…</source>
        <translation>Meta de p&amp;roporção…</translation>
    </message>
    <message>
        <source>R&amp;ename…</source>
        <translation>R&amp;enomear…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>Save .torrent f&amp;ile…</source>
        <translation>Salvar arqu&amp;ivo .torrent…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Details on the &amp;right</source>
        <translation>Detalhes à &amp;direita</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Confortáveis</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>C&amp;ompactas</translation>
    </message>
    <message>
        <source>Create &amp;torrent…</source>
        <translation>Criar &amp;torrent…</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>Es&amp;tatísticas</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Pieces in flight…</source>
        <translation>&amp;Partes em andamento…</translation>
    </message>
    <message>
        <source>Slo&amp;w mode</source>
        <translation>&amp;Modo lento</translation>
    </message>
    <message>
        <source>Runs it whatever the queue and the schedule say, without taking a place from others; choose it again to end that</source>
        <translation>Inicia-o digam o que disserem a fila e a agenda, sem tirar o lugar de outros; escolha de novo para encerrar</translation>
    </message>
    <message>
        <source>Mo&amp;ve files…</source>
        <translation>Mo&amp;ver arquivos…</translation>
    </message>
    <message>
        <source>Add torrent…</source>
        <translation>Adicionar torrent…</translation>
    </message>
    <message>
        <source>Add t&amp;orrent file…</source>
        <translation>Adicionar arquivo t&amp;orrent…</translation>
    </message>
    <message>
        <source>Start now (s&amp;kip queue)</source>
        <translation>&amp;Iniciar agora (sem fila)</translation>
    </message>
    <message>
        <source>Do&amp;wnload in order</source>
        <translation>Baixar em &amp;ordem</translation>
    </message>
    <message>
        <source>Super seeding</source>
        <translation>Supersemente</translation>
    </message>
    <message>
        <source>C&amp;heck files again</source>
        <translation>&amp;Conferir arquivos</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddFlow</name>
    <message>
        <source>There is nothing to add: no torrent file, link or info hash.</source>
        <translation>Não há nada para adicionar: nenhum arquivo torrent, link ou hash.</translation>
    </message>
    <message>
        <source>“%1” is not a torrent.</source>
        <translation>“%1” não é um torrent.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 items are not torrents.</source>
        <translation>
            <numerusform>%n de %1 itens não é um torrent.</numerusform>
            <numerusform>%n de %1 itens não são torrents.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 já está na lista.</translation>
    </message>
    <message>
        <source>The file list of %1 has arrived.</source>
        <translation>A lista de arquivos de %1 chegou.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Escolher arquivos</translation>
    </message>
    <message numerus="yes">
        <source>%1 is already in the list. %n new trackers found.</source>
        <extracomment>%1 is a torrent</extracomment>
        <translation>
            <numerusform>%1 já está na lista. %n rastreador novo encontrado.</numerusform>
            <numerusform>%1 já está na lista. %n rastreadores novos encontrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n trackers</source>
        <translation>
            <numerusform>Adicionar %n rastreador</numerusform>
            <numerusform>Adicionar %n rastreadores</numerusform>
        </translation>
    </message>
    <message>
        <source>adding without asking</source>
        <translation>adicionar sem perguntar</translation>
    </message>
    <message>
        <source>From now on torrents are added to %1 without asking.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>De agora em diante os torrents são adicionados a %1 sem perguntar.</translation>
    </message>
    <message>
        <source>Getting the torrent file from %1…</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Obtendo o arquivo torrent de %1…</translation>
    </message>
    <message numerus="yes">
        <source>Getting %n torrent files…</source>
        <translation>
            <numerusform>Obtendo %n arquivo torrent…</numerusform>
            <numerusform>Obtendo %n arquivos torrent…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Added %1 to %2.</source>
        <extracomment>%1 is a torrent, %2 a folder</extracomment>
        <translation>%1 adicionado a %2.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n torrents to %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>%n torrent adicionado a %1.</numerusform>
            <numerusform>%n torrents adicionados a %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddFolderPanel</name>
    <message>
        <source>&amp;Save in</source>
        <translation>&amp;Salvar em</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Salvar em</translation>
    </message>
    <message>
        <source>C&amp;hoose another folder…</source>
        <translation>Escolher &amp;outra pasta…</translation>
    </message>
    <message>
        <source>Type the path of a folder, or choose one.</source>
        <translation>Digite o caminho de uma pasta ou escolha uma.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose another one.</source>
        <translation>Não é possível gravar nesta pasta. Escolha outra.</translation>
    </message>
    <message>
        <source>Not enough space: %1 needed, %2 free</source>
        <translation>Espaço insuficiente: %1 necessários, %2 livres</translation>
    </message>
    <message>
        <source>%1 needed</source>
        <translation>%1 necessários</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>%1 free, nothing more needed</source>
        <extracomment>%1 is a size: the files are there already, or none is wanted</extracomment>
        <translation>%1 livres, nada mais é necessário</translation>
    </message>
    <message>
        <source>%1 free, %2 needed, %3 left after</source>
        <translation>%1 livres, %2 necessários, restarão %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files exist here. Without a check the others count as complete, too.</source>
        <translation>
            <numerusform>%1 de %n arquivo já está aqui. Sem verificação, os outros também contam como completos.</numerusform>
            <numerusform>%1 de %n arquivos já estão aqui. Sem verificação, os outros também contam como completos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files exist here and will not be checked.</source>
        <translation>Os arquivos já estão aqui e não serão verificados.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files exist here and will be checked first.</source>
        <translation>
            <numerusform>%1 de %n arquivo já está aqui e será verificado primeiro.</numerusform>
            <numerusform>%1 de %n arquivos já estão aqui e serão verificados primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder will be created.</source>
        <translation>A pasta será criada.</translation>
    </message>
    <message>
        <source>F&amp;ree space…</source>
        <translation>Libe&amp;rar espaço…</translation>
    </message>
    <message>
        <source>Shows which finished torrents could go from this disk.</source>
        <translation>Mostra quais torrents concluídos poderiam sair deste disco.</translation>
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
        <translation>%1 (obtendo a lista de arquivos)</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents to add</source>
        <translation>
            <numerusform>%n torrent a adicionar</numerusform>
            <numerusform>%n torrents a adicionar</numerusform>
        </translation>
    </message>
    <message>
        <source>Torrents to add</source>
        <translation>Torrents a adicionar</translation>
    </message>
    <message>
        <source>What the choices apply to</source>
        <translation>A que as escolhas se aplicam</translation>
    </message>
    <message numerus="yes">
        <source>Folder and options apply to all %n torrents</source>
        <translation>
            <numerusform>Pasta e opções para %n torrent</numerusform>
            <numerusform>Pasta e opções para todos os %n torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder and options apply to the selected torrent only</source>
        <translation>Pasta e opções só para o torrent selecionado</translation>
    </message>
    <message>
        <source>%1 (fetching the .torrent)</source>
        <extracomment>%1 is a name or an address</extracomment>
        <translation>%1 (obtendo o arquivo .torrent)</translation>
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
        <translation>Este não é obtido nem adicionado.</translation>
    </message>
    <message>
        <source>Drop or paste more here</source>
        <translation>Solte ou cole mais aqui</translation>
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
        <translation>Nenhuma; várias separadas por vírgulas</translation>
    </message>
    <message>
        <source>&amp;Download limit</source>
        <translation>Limite de &amp;download</translation>
    </message>
    <message>
        <source>Download limit</source>
        <translation>Limite de download</translation>
    </message>
    <message>
        <source>Up&amp;load limit</source>
        <translation>Limite de en&amp;vio</translation>
    </message>
    <message>
        <source>Upload limit</source>
        <translation>Limite de envio</translation>
    </message>
    <message>
        <source>The files are complete: do not chec&amp;k them</source>
        <translation>Os arquivos estão completos: não &amp;verificar</translation>
    </message>
    <message>
        <source>For files that are known to be whole. What turns out to be damaged later is downloaded again.</source>
        <translation>Para arquivos que se sabe inteiros. O que se mostrar danificado é baixado de novo.</translation>
    </message>
    <message>
        <source>First in the &amp;queue</source>
        <translation>&amp;Primeiro da fila</translation>
    </message>
    <message>
        <source>It starts before all torrents that wait. Otherwise it waits behind them.</source>
        <translation>Começa antes de todos os torrents que esperam. Senão, espera atrás deles.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddOptionsPanel</name>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Cate&amp;goria</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sem categoria</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>A category of this name will be created.</source>
        <translation>Uma categoria com este nome será criada.</translation>
    </message>
    <message>
        <source>Start &amp;paused</source>
        <translation>Começar &amp;pausado</translation>
    </message>
    <message>
        <source>Download in &amp;order</source>
        <translation>Baixar em &amp;ordem</translation>
    </message>
    <message>
        <source>Pieces are fetched from first to last, so that media can be watched early.</source>
        <translation>As partes são obtidas da primeira à última, para assistir à mídia mais cedo.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mais</translation>
    </message>
    <message>
        <source>Tags, limits, no check, place in the queue, and what the torrent says of itself</source>
        <translation>Etiquetas, limites, sem verificação, lugar na fila e o que o torrent diz de si</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddTorrentDialog</name>
    <message>
        <source>&amp;Add torrent</source>
        <translation>&amp;Adicionar torrent</translation>
    </message>
    <message>
        <source>Add torrents</source>
        <extracomment>%1 is the name of a torrent</extracomment>
        <translation>Adicionar torrents</translation>
    </message>
    <message>
        <source>Add torrent: %1</source>
        <translation>Adicionar torrent: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n torrents</source>
        <translation>
            <numerusform>&amp;Adicionar %n torrent</numerusform>
            <numerusform>&amp;Adicionar %n torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use these choices from now on without asking</source>
        <translation>&amp;Usar estas escolhas de agora em diante sem perguntar</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AdvancedPage</name>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>&amp;Changed only</source>
        <translation>&amp;Só alteradas</translation>
    </message>
    <message>
        <source>Reset &amp;this setting</source>
        <translation>&amp;Restaurar esta configuração</translation>
    </message>
    <message>
        <source>Not changed: %1 can be: %2</source>
        <extracomment>%1 is the name of a setting, %2 what its values are, such as &quot;1 to 20,000&quot;</extracomment>
        <translation>Não alterado: %1 pode ser: %2</translation>
    </message>
    <message>
        <source>Name, value or purpose</source>
        <translation>Nome, valor ou finalidade</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>Filtrar configurações</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todas as configurações</translation>
    </message>
    <message>
        <source>Reset this setting</source>
        <translation>Restaurar esta configuração</translation>
    </message>
    <message>
        <source>%1: %2
Values: %3
Default: %4
Takes effect at once.</source>
        <extracomment>A setting: its name, what it does, its values, and its default</extracomment>
        <translation>%1: %2
Valores: %3
Padrão: %4
Vale imediatamente.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como a área de trabalho</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Set of colours</source>
        <translation>Conjunto de cores</translation>
    </message>
    <message>
        <source>Everything that a colour says is also said by a word, an icon or a pattern.</source>
        <translation>Tudo o que uma cor diz também é dito por uma palavra, um ícone ou um padrão.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Red-green safe</source>
        <translation>Para daltonismo vermelho-verde</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Words and numbers</source>
        <translation>Palavras e números</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Limits may be typed in any of them.</source>
        <translation>Os limites podem ser digitados em qualquer uma delas.</translation>
    </message>
    <message>
        <source>KiB and MiB (1,024 bytes)</source>
        <translation>KiB e MiB (1.024 bytes)</translation>
    </message>
    <message>
        <source>kB and MB (1,000 bytes)</source>
        <translation>kB e MB (1.000 bytes)</translation>
    </message>
    <message>
        <source>Rates in bits per second</source>
        <translation>Velocidades em bits por segundo</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortáveis</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window is built anew in it.</source>
        <translation>A janela é refeita nele.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Update interval</source>
        <translation>Atualizar a cada</translation>
    </message>
    <message>
        <source>How often numbers change. What you do shows at once, and charts miss nothing.</source>
        <translation>Com que frequência os números mudam. O que você faz aparece na hora, e os gráficos não perdem nada.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Order, widths and which are shown, as they were at first.</source>
        <translation>Ordem, larguras e quais são mostradas, como no início.</translation>
    </message>
    <message>
        <source>Reset all columns</source>
        <translation>Restaurar todas as colunas</translation>
    </message>
</context>
<context>
    <name>freshet::ui::BannedPeersDialog</name>
    <message>
        <source>&amp;Lift ban</source>
        <translation>&amp;Suspender banimento</translation>
    </message>
    <message>
        <source>Banned peers</source>
        <translation>Pares banidos</translation>
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
        <translation>Evidência</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Sent a false file list</source>
        <translation>Enviou uma lista de arquivos falsa</translation>
    </message>
    <message>
        <source>Block %1 of piece %2 was wrong</source>
        <translation>O bloco %1 da parte %2 estava errado</translation>
    </message>
    <message>
        <source>All of piece %1 came from it and was wrong</source>
        <translation>Toda a parte %1 veio dele e estava errada</translation>
    </message>
    <message numerus="yes">
        <source>%1 wrong blocks in %n pieces</source>
        <extracomment>%1 is a number of blocks</extracomment>
        <translation>
            <numerusform>%1 blocos errados em %n parte</numerusform>
            <numerusform>%1 blocos errados em %n partes</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole address is banned</source>
        <translation>o endereço inteiro está banido</translation>
    </message>
    <message>
        <source>Blocked by you</source>
        <translation>Bloqueado por você</translation>
    </message>
    <message>
        <source>Nothing of %1 is taken from these peers or sent to them: they have sent wrong data, or you have blocked them.</source>
        <translation>Nada de %1 é recebido destes pares nem enviado a eles: eles enviaram dados errados, ou você os baniu.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Blocked by you, with the whole address</source>
        <translation>Banido por você, com o endereço inteiro</translation>
    </message>
    <message>
        <source>Freshet quits</source>
        <translation>O Freshet ser fechado</translation>
    </message>
    <message>
        <source>You lift it</source>
        <translation>Você remover o banimento</translation>
    </message>
</context>
<context>
    <name>freshet::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>freshet::ui::BarStack</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::CategoryFlow</name>
    <message>
        <source>&amp;New category…</source>
        <translation>&amp;Nova categoria…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>&amp;Save path…</source>
        <translation>Pa&amp;sta de destino…</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>&amp;Limites…</translation>
    </message>
    <message>
        <source>Re&amp;move, torrents stay</source>
        <translation>Re&amp;mover, os torrents ficam</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nova categoria</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>Nome da categoria</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nova etiqueta</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nome da etiqueta</translation>
    </message>
    <message>
        <source>Rename category</source>
        <translation>Renomear categoria</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Novo nome de %1</translation>
    </message>
    <message>
        <source>Save torrents of %1 in</source>
        <translation>Salvar torrents de %1 em</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents of %1 are in other folders.</source>
        <translation>
            <numerusform>%n torrent de %1 está em outra pasta.</numerusform>
            <numerusform>%n torrents de %1 estão em outras pastas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move existing</source>
        <translation>Mover os existentes</translation>
    </message>
    <message>
        <source>No save &amp;path of its own</source>
        <translation>Sem &amp;pasta própria</translation>
    </message>
    <message>
        <source>change of the save path of the category %1</source>
        <translation>mudança da pasta da categoria %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::CategoryFolders</name>
    <message>
        <source>There are no categories yet. The side bar has a menu to make one.</source>
        <translation>Ainda não há categorias. A barra lateral tem um menu para criar uma.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sem pasta</translation>
    </message>
    <message>
        <source>Move existing…</source>
        <translation>Mover os existentes…</translation>
    </message>
    <message>
        <source>Category folders</source>
        <translation>Pastas das categorias</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Como todos os outros</translation>
    </message>
    <message>
        <source>Folder for new torrents of the category %1</source>
        <extracomment>%1 is a category</extracomment>
        <translation>Pasta para novos torrents da categoria %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ChartTableModel</name>
    <message>
        <source>%1, mean, bytes/s</source>
        <translation>%1, média, bytes/s</translation>
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
        <translation>não gravado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <extracomment>%1 is the name of a line of a chart.</extracomment>
        <translation>%1, média</translation>
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
        <translation>Ajustar a largura desta coluna</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restaurar colunas</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ConcurrencyPage</name>
    <message>
        <source>Concurrency</source>
        <translation>Simultaneidade</translation>
    </message>
    <message>
        <source>Torrents</source>
        <translation>Torrents</translation>
    </message>
    <message>
        <source>Active downloads</source>
        <translation>Downloads ativos</translation>
    </message>
    <message>
        <source>Further downloads wait until one of these is done.</source>
        <translation>Outros downloads esperam até um destes terminar.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Active seeds</source>
        <translation>Sementes ativas</translation>
    </message>
    <message>
        <source>Active torrents</source>
        <translation>Torrents ativos</translation>
    </message>
    <message>
        <source>Downloads and seeds together.</source>
        <translation>Downloads e sementes juntos.</translation>
    </message>
    <message>
        <source>Checked at once</source>
        <translation>Conferidos por vez</translation>
    </message>
    <message>
        <source>Torrents whose files are compared with their hashes at the same time.</source>
        <translation>Torrents cujos arquivos são comparados com seus hashes ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Slow below (KiB/s)</source>
        <translation>Lento abaixo de (KiB/s)</translation>
    </message>
    <message>
        <source>A torrent that is slow leaves its place to one that waits.</source>
        <translation>Um torrent lento cede a vaga a outro que espera.</translation>
    </message>
    <message>
        <source>Never slow</source>
        <translation>Nunca lento</translation>
    </message>
    <message>
        <source>Slow after (s)</source>
        <translation>Lento após (s)</translation>
    </message>
    <message>
        <source>So long must the rate be below, before a torrent counts as slow.</source>
        <translation>Tempo que a velocidade deve ficar abaixo para um torrent ser lento.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>No total</translation>
    </message>
    <message>
        <source>Per torrent</source>
        <translation>Por torrent</translation>
    </message>
    <message>
        <source>New per second</source>
        <translation>Novas por segundo</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Aguardando resposta</translation>
    </message>
    <message>
        <source>Half-open connections. Some routers cannot take many.</source>
        <translation>Conexões semiabertas. Alguns roteadores não aguentam muitas.</translation>
    </message>
    <message>
        <source>Upload slots per torrent</source>
        <translation>Vagas de envio por torrent</translation>
    </message>
    <message>
        <source>Peers that are sent data at the same time.</source>
        <translation>Pares aos quais se enviam dados ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Pieces per peer</source>
        <translation>Partes por par</translation>
    </message>
    <message>
        <source>How many pieces one peer may be fetching for this client at the same time.</source>
        <translation>Quantas partes um par pode estar buscando para este cliente ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Requests per peer</source>
        <translation>Pedidos por par</translation>
    </message>
    <message>
        <source>Blocks of 16 KiB asked of one peer at the same time. Automatic follows its rate and latency.</source>
        <translation>Blocos de 16 KiB pedidos a um par por vez. “Automático” segue sua velocidade e latência.</translation>
    </message>
    <message>
        <source>Pieces per torrent</source>
        <translation>Partes por torrent</translation>
    </message>
    <message>
        <source>How many pieces of one torrent are fetched at the same time, by all its peers together. Automatic is as many as there is memory for.</source>
        <translation>Quantas partes de um torrent são buscadas ao mesmo tempo, de todos os seus pares juntos. Automático: tantas quanto a memória permite.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::CreateTorrentDialog</name>
    <message>
        <source>Create torrent</source>
        <translation>Criar torrent</translation>
    </message>
    <message>
        <source>&amp;Make a torrent of</source>
        <translation>&amp;Fazer um torrent de</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>&amp;Piece size</source>
        <translation>Tamanho da &amp;parte</translation>
    </message>
    <message>
        <source>&amp;Trackers</source>
        <translation>Ras&amp;treadores</translation>
    </message>
    <message>
        <source>&amp;Web seeds</source>
        <translation>Sementes &amp;web</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Co&amp;mentário</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>F&amp;onte</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>Sa&amp;lvar como</translation>
    </message>
    <message>
        <source>A file or a folder</source>
        <translation>Um arquivo ou uma pasta</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Arquivo…</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>P&amp;asta…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pro&amp;curar…</translation>
    </message>
    <message>
        <source>P&amp;rivate: peers come from these trackers only</source>
        <translation>Pri&amp;vado: os pares vêm só destes rastreadores</translation>
    </message>
    <message>
        <source>&amp;Share it when it is made</source>
        <translation>Compartilhar assim que &amp;estiver feito</translation>
    </message>
    <message>
        <source>One address a line. An empty line begins trackers that are asked only when those before it fail.</source>
        <translation>Um endereço por linha. Uma linha vazia começa rastreadores consultados só quando os anteriores falham.</translation>
    </message>
    <message>
        <source>Addresses of servers that have the same files, one a line.</source>
        <translation>Endereços de servidores com os mesmos arquivos, um por linha.</translation>
    </message>
    <message>
        <source>Some private trackers want a word here, so that the torrent is theirs alone.</source>
        <translation>Alguns rastreadores privados querem uma palavra aqui, para que o torrent seja só deles.</translation>
    </message>
    <message>
        <source>Version 1: for every program</source>
        <translation>Versão 1: para todos os programas</translation>
    </message>
    <message>
        <source>Versions 1 and 2 together (hybrid)</source>
        <translation>Versões 1 e 2 juntas (híbrido)</translation>
    </message>
    <message>
        <source>Version 2 only: for recent programs</source>
        <translation>Só versão 2: para programas recentes</translation>
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
        <translation>Fazer um torrent de</translation>
    </message>
    <message>
        <source>Save torrent</source>
        <translation>Salvar torrent</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>Arquivos torrent (*.torrent)</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Não há nada dentro.</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4</source>
        <extracomment>%1 is &quot;12 files&quot;, %2 a size, %3 is &quot;1,210 pieces&quot;, %4 the size of a piece</extracomment>
        <translation>%1, %2: %3 de %4</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n parte</numerusform>
            <numerusform>%n partes</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshet cannot share torrents of version 2 alone yet.</source>
        <translation>O Freshet ainda não compartilha torrents só da versão 2.</translation>
    </message>
    <message>
        <source>&amp;Create torrent</source>
        <translation>&amp;Criar torrent</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
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
        <translation>Há torrents sendo baixados</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DetailsFlow</name>
    <message>
        <source>change of limits</source>
        <translation>mudança de limites</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n trackers</source>
        <translation>
            <numerusform>remoção de %n rastreador</numerusform>
            <numerusform>remoção de %n rastreadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n trackers.</source>
        <translation>
            <numerusform>%n rastreador removido.</numerusform>
            <numerusform>%n rastreadores removidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>move between tiers</source>
        <translation>mudança de nível</translation>
    </message>
    <message>
        <source>A tracker has one address.</source>
        <translation>Um rastreador tem um só endereço.</translation>
    </message>
    <message>
        <source>new address of a tracker</source>
        <translation>novo endereço de um rastreador</translation>
    </message>
    <message>
        <source>Block for ever</source>
        <translation>Banir para sempre</translation>
    </message>
    <message>
        <source>Block %1 for ever?</source>
        <translation>Banir %1 para sempre?</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for ever?</source>
        <translation>
            <numerusform>Banir %n par para sempre?</numerusform>
            <numerusform>Banir %n pares para sempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>This torrent then has nothing to do with anybody at the address, as programs take a new name at each start. To lift it again, use the button for banned peers below the list of peers.</source>
        <translation>Este torrent então não terá nada a ver com ninguém nesse endereço, pois os programas assumem um nome novo a cada início. Para desfazer, use o botão de pares banidos abaixo da lista de pares.</translation>
    </message>
    <message>
        <source>&amp;Block for ever</source>
        <translation>&amp;Banir para sempre</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DetailsPanel</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
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
        <translation>Partes</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>all torrents</source>
        <translation>todos os torrents</translation>
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
        <translation>Selecione um torrent para ver seus trackers.</translation>
    </message>
    <message>
        <source>Select one of them to see its trackers.</source>
        <translation>Selecione um deles para ver seus trackers.</translation>
    </message>
    <message>
        <source>Select one torrent to see its pieces.</source>
        <translation>Selecione um torrent para ver suas partes.</translation>
    </message>
    <message>
        <source>Select one of them to see its pieces.</source>
        <translation>Selecione um deles para ver suas partes.</translation>
    </message>
    <message>
        <source>Select one torrent to see its log.</source>
        <translation>Selecione um torrent para ver seu registro.</translation>
    </message>
    <message>
        <source>Select one of them to see its log.</source>
        <translation>Selecione um deles para ver seu registro.</translation>
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
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Salvar em</translation>
    </message>
    <message>
        <source>For torrents added from now on.</source>
        <translation>Para torrents adicionados a partir de agora.</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Pasta vigiada</translation>
    </message>
    <message>
        <source>Add the torrent files of a folder</source>
        <translation>Adicionar os arquivos torrent de uma pasta</translation>
    </message>
    <message>
        <source>Torrents that appear there are added without asking.</source>
        <translation>Torrents que aparecem lá são adicionados sem perguntar.</translation>
    </message>
    <message>
        <source>Not the folders in it.</source>
        <translation>Não as pastas dentro dela.</translation>
    </message>
    <message>
        <source>Delete torrent files that were added</source>
        <translation>Excluir arquivos torrent adicionados</translation>
    </message>
    <message>
        <source>If not, they get the ending “.added”.</source>
        <translation>Se não, recebem a terminação “.added”.</translation>
    </message>
    <message>
        <source>Ask when adding</source>
        <translation>Perguntar ao adicionar</translation>
    </message>
    <message>
        <source>Where to save a torrent, and which of its files. Hold Shift while dropping to add without being asked.</source>
        <translation>Onde salvar um torrent e quais de seus arquivos. Com Shift ao soltar, adiciona sem perguntar.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Only for several files</source>
        <translation>Só se houver vários arquivos</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Category folders</source>
        <translation>Pastas das categorias</translation>
    </message>
    <message>
        <source>New torrents of a category are saved there.</source>
        <translation>Os novos torrents de uma categoria são salvos ali.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DropArea</name>
    <message>
        <source>Drop a .torrent file or a magnet link here</source>
        <translation>Solte aqui um arquivo .torrent ou um link magnet</translation>
    </message>
    <message>
        <source>Addresses of torrent files and info hashes as text will do, too.</source>
        <translation>Endereços de arquivos torrent e info-hashes em texto também servem.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
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
        <translation>Nível</translation>
    </message>
    <message>
        <source>Torrent</source>
        <translation>Torrent</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileListWait</name>
    <message>
        <source>Getting the torrent file…</source>
        <translation>Obtendo o arquivo torrent…</translation>
    </message>
    <message>
        <source>Getting the file list…</source>
        <translation>Obtendo a lista de arquivos…</translation>
    </message>
    <message>
        <source>Getting the torrent file</source>
        <translation>Obtendo o arquivo torrent</translation>
    </message>
    <message>
        <source>Getting the file list</source>
        <translation>Obtendo a lista de arquivos</translation>
    </message>
    <message>
        <source>Add now, choose &amp;files later</source>
        <translation>Adicionar agora, escolher &amp;arquivos depois</translation>
    </message>
    <message>
        <source>All its files are fetched unless others are chosen later.</source>
        <translation>Todos os arquivos são buscados, a menos que outros sejam escolhidos depois.</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>Parar de obter</translation>
    </message>
    <message>
        <source>This one is not fetched or added.</source>
        <translation>Este não é obtido nem adicionado.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileTreeModel</name>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
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
        <translation>Mista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Nobody connected has all of it.</source>
        <translation>Nenhum par conectado tem tudo dele.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidade</translation>
    </message>
    <message>
        <source>%1
Skipped: it is not downloaded. Some of its data may exist all the same, as pieces at its edges are shared with files that are wanted.</source>
        <translation>%1
Pulado: não é baixado. Mesmo assim, parte dos dados pode existir, pois as partes das bordas são compartilhadas com arquivos desejados.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileTreePanel</name>
    <message>
        <source>Filter files</source>
        <translation>Filtrar arquivos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Download every file</source>
        <translation>Baixar todos os arquivos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Download no file</source>
        <translation>Não baixar nenhum arquivo</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Só estes</translation>
    </message>
    <message>
        <source>Download the selected files, or those that match the filter, and no others</source>
        <translation>Baixar os arquivos selecionados, ou os que passam no filtro, e nenhum outro</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files, %2 of %3</source>
        <extracomment>&quot;7 of 8 files, 150.3 MiB of 170.3 MiB&quot;</extracomment>
        <translation>
            <numerusform>%1 de %n arquivo, %2 de %3</numerusform>
            <numerusform>%1 de %n arquivos, %2 de %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidade</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FilesTab</name>
    <message>
        <source>The files are not known yet.</source>
        <translation>Os arquivos ainda não são conhecidos.</translation>
    </message>
    <message>
        <source>For one file at a time.</source>
        <translation>Para um arquivo de cada vez.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Show pieces</source>
        <translation>Mostrar partes</translation>
    </message>
    <message>
        <source>Select one torrent to see its files.</source>
        <translation>Selecione um torrent para ver seus arquivos.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>One at a time.</source>
        <translation>Um de cada vez.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FreeSpaceDialog</name>
    <message>
        <source>Remove and &amp;delete files…</source>
        <translation>Remover e e&amp;xcluir arquivos…</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Liberar espaço</translation>
    </message>
    <message>
        <source>Finished torrents on the same disk, the largest first. Files in the trash take up space until it is emptied.</source>
        <translation>Torrents concluídos no mesmo disco, os maiores primeiro. Arquivos na lixeira ocupam espaço até que ela seja esvaziada.</translation>
    </message>
    <message>
        <source>Finished torrents on this disk</source>
        <translation>Torrents concluídos neste disco</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>In %1 %2 are needed.</source>
        <extracomment>%1 is a folder, %2 a size</extracomment>
        <translation>Em %1 são necessários %2.</translation>
    </message>
    <message>
        <source>In %1 %2 more are needed: %3 needed, %4 free.</source>
        <extracomment>%1 is a folder, the others are sizes</extracomment>
        <translation>Em %1 faltam %2: %3 necessários, %4 livres.</translation>
    </message>
    <message>
        <source>There is enough space in %1 now: %2 needed, %3 free.</source>
        <translation>Agora há espaço suficiente em %1: %2 necessários, %3 livres.</translation>
    </message>
    <message>
        <source>Looking at the torrents…</source>
        <translation>Examinando os torrents…</translation>
    </message>
    <message>
        <source>No finished torrent has its files on this disk.</source>
        <translation>Nenhum torrent concluído tem seus arquivos neste disco.</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents selected, %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>%n torrent selecionado, %1</numerusform>
            <numerusform>%n torrents selecionados, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select what can go.</source>
        <translation>Selecione o que pode sair.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Geral</translation>
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
        <translation>No próximo início só o ícone aparece, onde a área de trabalho tem lugar para ele.</translation>
    </message>
    <message>
        <source>Closing the window keeps Freshet running</source>
        <translation>Fechar a janela mantém o Freshet funcionando</translation>
    </message>
    <message>
        <source>Where the desktop has a place for its icon. Quit ends it.</source>
        <translation>Onde a área de trabalho tem lugar para o ícone. Sair o encerra.</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>O computador</translation>
    </message>
    <message>
        <source>Keep the computer awake while downloading</source>
        <translation>Manter o computador acordado enquanto baixa</translation>
    </message>
    <message>
        <source>When everything is done</source>
        <translation>Quando tudo estiver pronto</translation>
    </message>
    <message>
        <source>Once, after a minute in which you can cancel it. Only until Freshet quits.</source>
        <translation>Uma vez, depois de um minuto para cancelar. Só até o Freshet encerrar.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Iniciar com a sessão</translation>
    </message>
    <message>
        <source>Freshet starts by itself when you log in.</source>
        <translation>O Freshet inicia sozinho quando você entra na sessão.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::GroupLimitsDialog</name>
    <message>
        <source>Limits of %1</source>
        <translation>Limites de %1</translation>
    </message>
    <message>
        <source>They hold for all torrents of the category together.</source>
        <translation>Valem para todos os torrents da categoria juntos.</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>C&amp;ota</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitBanner</name>
    <message>
        <source>What is on the disk is not what was written.</source>
        <translation>O que está no disco não é o que foi gravado.</translation>
    </message>
    <message>
        <source>Looking for peers that have the file list.</source>
        <translation>Procurando pares que tenham a lista de arquivos.</translation>
    </message>
    <message numerus="yes">
        <source>Getting the file list from %n connected peers.</source>
        <translation>
            <numerusform>Obtendo a lista de arquivos de %n par conectado.</numerusform>
            <numerusform>Obtendo a lista de arquivos de %n pares conectados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Check files again</source>
        <translation>Conferir arquivos</translation>
    </message>
    <message>
        <source>Announce now</source>
        <translation>Anunciar agora</translation>
    </message>
    <message>
        <source>Change limits</source>
        <translation>Mudar limites</translation>
    </message>
    <message>
        <source>Change numbers</source>
        <translation>Mudar números</translation>
    </message>
    <message>
        <source>Change share limits</source>
        <translation>Mudar limites de compartilhamento</translation>
    </message>
    <message>
        <source>Limits of the category</source>
        <translation>Limites da categoria</translation>
    </message>
    <message>
        <source>Lift its limit</source>
        <translation>Remover seu limite</translation>
    </message>
    <message>
        <source>Full speed for 1 h</source>
        <translation>Velocidade máxima por 1 h</translation>
    </message>
    <message>
        <source>Raise to %1</source>
        <translation>Aumentar para %1</translation>
    </message>
    <message>
        <source>Show peers</source>
        <translation>Mostrar pares</translation>
    </message>
    <message>
        <source>End slow mode</source>
        <translation>Encerrar o modo lento</translation>
    </message>
    <message>
        <source>Its files are being moved to %1.</source>
        <translation>Os arquivos dele estão sendo movidos para %1.</translation>
    </message>
    <message>
        <source>Its files are moved to %1 after those of others.</source>
        <translation>Os arquivos dele serão movidos para %1 depois dos de outros.</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Iniciar mesmo assim</translation>
    </message>
    <message>
        <source>Change limit…</source>
        <translation>Mudar limite…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Escolher outra pasta…</translation>
    </message>
    <message>
        <source>Stop moving</source>
        <translation>Parar de mover</translation>
    </message>
    <message>
        <source>Limits of the tag</source>
        <translation>Limites da etiqueta</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>Retomar agora</translation>
    </message>
    <message>
        <source>Its files are being checked: %1.</source>
        <translation>Os arquivos estão sendo conferidos: %1.</translation>
    </message>
    <message>
        <source>%1 of it is here.</source>
        <translation>%1 está aqui.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Raise upload limit</source>
        <translation>Aumentar limite de envio</translation>
    </message>
    <message>
        <source>Use Automatic</source>
        <translation>Usar Automático</translation>
    </message>
    <message>
        <source>Replace slow peers</source>
        <translation>Trocar pares lentos</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitsFlow</name>
    <message>
        <source>&amp;Schedule and limits…</source>
        <translation>&amp;Agenda e limites…</translation>
    </message>
    <message>
        <source>torrents without a category</source>
        <translation>torrents sem categoria</translation>
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
        <translation>mudança do limite de download</translation>
    </message>
    <message>
        <source>change of the upload limit</source>
        <translation>mudança do limite de upload</translation>
    </message>
    <message>
        <source>change of the limits of torrents without a category</source>
        <translation>mudança dos limites de torrents sem categoria</translation>
    </message>
    <message>
        <source>change of the limits of the category %1</source>
        <translation>mudança dos limites da categoria %1</translation>
    </message>
    <message>
        <source>change of the limits of the tag %1</source>
        <translation>mudança dos limites da etiqueta %1</translation>
    </message>
    <message>
        <source>change of the limits of the peer %1</source>
        <translation>mudança dos limites do par %1</translation>
    </message>
    <message numerus="yes">
        <source>change of the limits of %n peers</source>
        <translation>
            <numerusform>mudança dos limites de %n par</numerusform>
            <numerusform>mudança dos limites de %n pares</numerusform>
        </translation>
    </message>
    <message>
        <source>change of requests in flight</source>
        <translation>mudança dos pedidos em andamento</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitsMenu</name>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Limites</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Download</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Envio</translation>
    </message>
    <message>
        <source>&amp;Schedule and limits…</source>
        <translation>&amp;Agenda e limites…</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ListArea</name>
    <message>
        <source>Drop a .torrent file or a magnet link here</source>
        <translation>Solte aqui um arquivo .torrent ou um link magnet</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>Add torrent file…</source>
        <translation>Adicionar arquivo torrent…</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>Colar link</translation>
    </message>
    <message>
        <source>Files are saved in %1 (&lt;a href=&quot;#&quot;&gt;change&lt;/a&gt;)</source>
        <translation>Os arquivos são salvos em %1 (&lt;a href=&quot;#&quot;&gt;mudar&lt;/a&gt;)</translation>
    </message>
    <message>
        <source>No torrent matches “%1”.</source>
        <translation>Nenhum torrent corresponde a “%1”.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Limpar filtro</translation>
    </message>
    <message>
        <source>No torrent belongs to this selection.</source>
        <translation>Nenhum torrent pertence a esta seleção.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n torrents</source>
        <translation>
            <numerusform>Mostrar o torrent</numerusform>
            <numerusform>Mostrar os %n torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>torrents without one</source>
        <translation>torrents sem categoria</translation>
    </message>
    <message>
        <source>No torrent matches “%1” in %2.</source>
        <translation>Nenhum torrent corresponde a “%1” em %2.</translation>
    </message>
    <message numerus="yes">
        <source>Search in All (%n)</source>
        <translation>
            <numerusform>Procurar em Todos (%n)</numerusform>
            <numerusform>Procurar em Todos (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open torrent files and magnet links with Freshet</source>
        <translation>Abrir arquivos torrent e links magnet com o Freshet</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LogFlow</name>
    <message>
        <source>Save the log</source>
        <translation>Salvar o registro</translation>
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
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos e erros</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>The selected lines, or all that are shown</source>
        <translation>As linhas selecionadas, ou todas as mostradas</translation>
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
        <translation>Filtrar por nome (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nome</translation>
    </message>
    <message>
        <source>%1 is complete.</source>
        <translation>%1 está completo.</translation>
    </message>
    <message>
        <source>%1 has stopped. %2</source>
        <extracomment>%1 is a torrent, %2 says what went wrong</extracomment>
        <translation>%1 parou. %2</translation>
    </message>
    <message>
        <source>%1 has given enough and is no longer in the list. Its files stay.</source>
        <translation>%1 já deu o bastante e não está mais na lista. Seus arquivos ficam.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>%1 is damaged on the disk. %2.</source>
        <extracomment>%1 is a torrent, %2 says &quot;Repairing 3 pieces (film.mkv)&quot;</extracomment>
        <translation>%1 está danificado no disco. %2.</translation>
    </message>
    <message>
        <source>%1 is repaired.</source>
        <translation>%1 está reparado.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>This is not a torrent</source>
        <translation>Isto não é um torrent</translation>
    </message>
    <message numerus="yes">
        <source>Add %n torrents</source>
        <translation>
            <numerusform>Adicionar %n torrent</numerusform>
            <numerusform>Adicionar %n torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>Add torrent files</source>
        <translation>Adicionar arquivos torrent</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>Arquivos torrent (*.torrent)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The window is too narrow for that.</source>
        <translation>A janela é estreita demais para isso.</translation>
    </message>
    <message>
        <source>The picture was not saved: %1 cannot be written.</source>
        <translation>A imagem não foi salva: não é possível escrever %1.</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation>%1 foi feito.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 não foi escrito.</translation>
    </message>
    <message>
        <source>Versions, settings, counts and the last warnings are in the clipboard.</source>
        <translation>Versões, configurações, números e os últimos avisos estão na área de transferência.</translation>
    </message>
    <message>
        <source>The computer stays on: the system refused. The menu of the desktop may still do it.</source>
        <translation>O computador continua ligado: o sistema recusou. O menu da área de trabalho talvez consiga.</translation>
    </message>
    <message>
        <source>Whether Freshet starts with the session could not be changed.</source>
        <translation>Não foi possível mudar se o Freshet inicia com a sessão.</translation>
    </message>
    <message>
        <source>Torrents are active. When the window is closed, Freshet can keep running in the tray or quit. This can be changed in the settings.</source>
        <translation>Há torrents ativos. Ao fechar a janela, o Freshet pode continuar na bandeja ou sair. Isso pode ser mudado nas configurações.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuar na bandeja</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message numerus="yes">
        <source>Add %n torrents without asking</source>
        <translation>
            <numerusform>Adicionar %n torrent sem perguntar</numerusform>
            <numerusform>Adicionar %n torrents sem perguntar</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold Shift to add without being asked</source>
        <translation>Com Shift, adiciona sem perguntar</translation>
    </message>
    <message>
        <source>reset of all columns</source>
        <extracomment>Follows &quot;Undo&quot;</extracomment>
        <translation>restauração de todas as colunas</translation>
    </message>
    <message>
        <source>All columns are as they were at first.</source>
        <translation>Todas as colunas estão como no início.</translation>
    </message>
    <message>
        <source>There is no torrent file, link or info hash in the clipboard</source>
        <translation>Não há arquivo torrent, link nem info-hash na área de transferência</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Colar %1</translation>
    </message>
    <message>
        <source>Add to %1 without asking</source>
        <extracomment>%1 is a category</extracomment>
        <translation>Adicionar a %1 sem perguntar</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Adicionar a %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::MonitoringPage</name>
    <message>
        <source>Monitoring</source>
        <translation>Monitoramento</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Offer metrics to Prometheus</source>
        <translation>Oferecer métricas ao Prometheus</translation>
    </message>
    <message>
        <source>Other programs can then read rates, counters and times of this client at /metrics.</source>
        <translation>Outros programas podem então ler velocidades, contadores e tempos deste cliente em /metrics.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>127.0.0.1 is for this computer only. For others, set a token as well.</source>
        <translation>127.0.0.1 é só para este computador. Para outros, defina também um token.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Who reads the metrics has to present it (a bearer token). Letters, digits and signs.</source>
        <translation>Quem lê as métricas precisa apresentá-lo (um token “bearer”). Letras, números e sinais.</translation>
    </message>
    <message>
        <source>Each torrent&apos;s numbers, too</source>
        <translation>Também os números de cada torrent</translation>
    </message>
    <message>
        <source>Readers learn the names of the torrents. With thousands of them the page is long.</source>
        <translation>Os leitores ficam sabendo os nomes dos torrents. Com milhares deles a página é longa.</translation>
    </message>
    <message>
        <source>OpenTelemetry</source>
        <translation>OpenTelemetry</translation>
    </message>
    <message>
        <source>Send metrics to</source>
        <translation>Enviar métricas para</translation>
    </message>
    <message>
        <source>The address of a collector that speaks OTLP over HTTP, with http:// or https://, without user name. Empty: nothing is sent.</source>
        <translation>O endereço de um coletor que fala OTLP sobre HTTP, com http:// ou https://, sem nome de usuário. Vazio: nada é enviado.</translation>
    </message>
    <message>
        <source>This is no address that metrics can be sent to. Keys go into the headers.</source>
        <translation>Este não é um endereço para enviar métricas. As chaves vão nos cabeçalhos.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>What the collector wants to see, as name=value,name=value. Commas and percent signs in a value are written as %2C and %25.</source>
        <translation>O que o coletor quer ver, como nome=valor,nome=valor. Vírgulas e sinais de porcentagem são escritos %2C e %25.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Write headers as name=value,name=value.</source>
        <translation>Escreva os cabeçalhos como nome=valor,nome=valor.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>A cada</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Trace one piece in</source>
        <translation>Rastrear uma parte em cada</translation>
    </message>
    <message>
        <source>Its life from request to disk goes to the collector as a trace, without names and addresses.</source>
        <translation>Sua vida, do pedido ao disco, vai ao coletor como trace, sem nomes nem endereços.</translation>
    </message>
    <message>
        <source>No traces</source>
        <translation>Sem traces</translation>
    </message>
</context>
<context>
    <name>freshet::ui::MoveFlow</name>
    <message>
        <source>Move the files of %1 to</source>
        <translation>Mover os arquivos de %1 para</translation>
    </message>
    <message numerus="yes">
        <source>Move the files of %n torrents to</source>
        <translation>
            <numerusform>Mover os arquivos de %n torrent para</numerusform>
            <numerusform>Mover os arquivos de %n torrents para</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder with the files of %1</source>
        <translation>Pasta com os arquivos de %1</translation>
    </message>
    <message>
        <source>The files of %1 stay where they are. %2</source>
        <extracomment>%1 is a torrent, %2 says what went wrong</extracomment>
        <translation>Os arquivos de %1 ficam onde estão. %2</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Escolher outra pasta…</translation>
    </message>
    <message>
        <source>A file or folder cannot be called %1.</source>
        <translation>Um arquivo ou pasta não pode se chamar %1.</translation>
    </message>
    <message>
        <source>Nothing was renamed to %1. %2</source>
        <extracomment>%1 is a name, %2 says what went wrong</extracomment>
        <translation>Nada foi renomeado para %1. %2</translation>
    </message>
    <message>
        <source>No torrent of %1 is in another folder.</source>
        <extracomment>%1 is a category</extracomment>
        <translation>Nenhum torrent de %1 está em outra pasta.</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents of %1 are moved to %2.</source>
        <extracomment>%1 is a category, %2 a folder</extracomment>
        <translation>
            <numerusform>Os arquivos de %n torrent de %1 são movidos para %2.</numerusform>
            <numerusform>Os arquivos de %n torrents de %1 são movidos para %2.</numerusform>
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
        <translation>Rede</translation>
    </message>
    <message>
        <source>Incoming connections</source>
        <translation>Conexões de entrada</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Chosen by the system</source>
        <translation>Escolhida pelo sistema</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>An address of this computer, for example that of a VPN. All connections then use it; empty means any.</source>
        <translation>Um endereço deste computador, por exemplo o de uma VPN. Todas as conexões o usam; vazio significa qualquer um.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>Hides the protocol from the network in between. Peers that cannot encrypt are left out if it is required.</source>
        <translation>Esconde o protocolo da rede no caminho. Pares que não criptografam ficam de fora se for exigida.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligada</translation>
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
        <translation>Pedir pares aos rastreadores</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Esperar uma resposta</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>A unit behind a number, with the space before it</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Random</source>
        <extracomment>A port by chance</extracomment>
        <translation>Aleatória</translation>
    </message>
    <message>
        <source>A port between %1 and %2 that is free now</source>
        <translation>Uma porta livre entre %1 e %2</translation>
    </message>
    <message>
        <source>No free port was found.</source>
        <translation>Nenhuma porta livre foi encontrada.</translation>
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
        <translation>%1 precisa de atenção</translation>
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
        <translation>Abrir pasta</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are complete</source>
        <translation>
            <numerusform>%n torrent está completo</numerusform>
            <numerusform>%n torrents estão completos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 foi adicionado</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents were added</source>
        <translation>
            <numerusform>%n torrent foi adicionado</numerusform>
            <numerusform>%n torrents foram adicionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Tell me, while the window is not active, that</source>
        <translation>Avisar, enquanto a janela não está ativa, que</translation>
    </message>
    <message>
        <source>A torrent is complete</source>
        <translation>um torrent está completo</translation>
    </message>
    <message>
        <source>Several within a few seconds are told together.</source>
        <translation>Vários em poucos segundos são avisados juntos.</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>algo está errado</translation>
    </message>
    <message>
        <source>At most once in ten minutes for each torrent.</source>
        <translation>No máximo uma vez em dez minutos por torrent.</translation>
    </message>
    <message>
        <source>A torrent was added</source>
        <translation>um torrent foi adicionado</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Com som</translation>
    </message>
    <message>
        <source>For finished downloads and for what is wrong. The desktop plays it.</source>
        <translation>Para downloads concluídos e erros. O ambiente o reproduz.</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>Arquivo de som</translation>
    </message>
    <message>
        <source>Empty means the sounds of the desktop.</source>
        <translation>Vazio: os sons do ambiente.</translation>
    </message>
    <message>
        <source>Sounds (%1)</source>
        <extracomment>A kind of files, for a file dialog</extracomment>
        <translation>Sons (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>There is no such file. The desktop plays its own sounds.</source>
        <translation>Esse arquivo não existe. O ambiente reproduz seus próprios sons.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::OpenLinkDialog</name>
    <message>
        <source>Add link</source>
        <translation>Adicionar link</translation>
    </message>
    <message>
        <source>&amp;Magnet links, info hashes or addresses of torrent files, one a line:</source>
        <translation>Links &amp;magnet, hashes ou endereços de arquivos torrent, um por linha:</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Add trackers</source>
        <translation>Adicionar rastreadores</translation>
    </message>
    <message>
        <source>Add&amp;resses of trackers, one a line:</source>
        <translation>Ende&amp;reços de rastreadores, um por linha:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Add peers</source>
        <translation>Adicionar pares</translation>
    </message>
    <message>
        <source>Add&amp;resses of peers with their ports, one a line:</source>
        <translation>Ende&amp;reços de pares com suas portas, um por linha:</translation>
    </message>
    <message>
        <source>Edit tracker</source>
        <translation>Editar rastreador</translation>
    </message>
    <message>
        <source>Add&amp;ress of the tracker:</source>
        <translation>Ende&amp;reço do rastreador:</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Alterar</translation>
    </message>
</context>
<context>
    <name>freshet::ui::OverviewTab</name>
    <message>
        <source>Speed of the last minute</source>
        <translation>Velocidade do último minuto</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>↓ %1, ↑ %2</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>All of a size is still to be downloaded.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Baixado</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Limitado por</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Desperdiçado</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>%1 connected, %2 known, %3 seeds</source>
        <translation>%1 conectados, %2 conhecidos, %3 sementes</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidade</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 cópias</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>%1, %2 uploaded</source>
        <translation>%1, %2 enviados</translation>
    </message>
    <message>
        <source>Next announce</source>
        <translation>Próximo anúncio</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Salvar em</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Last read back</source>
        <translation>Última releitura</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selecionado</translation>
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
        <translation>Enviado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Waiting to be written</source>
        <translation>Aguardando gravação</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 de download</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 de envio</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diferentes</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>%1 conhecidos</translation>
    </message>
    <message>
        <source>%1 connected, %2 known</source>
        <translation>%1 conectados, %2 conhecidos</translation>
    </message>
    <message>
        <source>change</source>
        <translation>mudar</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PathEdit</name>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeerInspector</name>
    <message>
        <source>Speed of this peer</source>
        <translation>Velocidade deste par</translation>
    </message>
    <message>
        <source>About this peer</source>
        <translation>Sobre este par</translation>
    </message>
    <message>
        <source>Time that the chart shows</source>
        <translation>Tempo que o gráfico mostra</translation>
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
        <translation>Limites de %1</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como nas configurações</translation>
    </message>
    <message>
        <source>&amp;Download limit</source>
        <translation>Limite de &amp;download</translation>
    </message>
    <message>
        <source>&amp;Upload limit</source>
        <translation>Limite de &amp;envio</translation>
    </message>
    <message>
        <source>They also hold when the peer comes back, as long as the torrent runs.</source>
        <translation>Valem também quando o par volta, enquanto o torrent rodar.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeerTableModel</name>
    <message>
        <source>Snubbed</source>
        <translation>Esnobando</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Nos dois sentidos</translation>
    </message>
    <message>
        <source>Sending to us</source>
        <translation>Envia para nós</translation>
    </message>
    <message>
        <source>Optimistic</source>
        <translation>Otimista</translation>
    </message>
    <message>
        <source>We send</source>
        <translation>Nós enviamos</translation>
    </message>
    <message>
        <source>Chokes us</source>
        <translation>Nos bloqueia</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Pronto para enviar</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Sem interesse</translation>
    </message>
    <message>
        <source>The peer connected to us.</source>
        <translation>O par se conectou a nós.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>A conexão é criptografada.</translation>
    </message>
    <message>
        <source>It has everything.</source>
        <translation>Ele tem tudo.</translation>
    </message>
    <message>
        <source>It has pieces that are missing here.</source>
        <translation>Ele tem partes que faltam aqui.</translation>
    </message>
    <message>
        <source>It does not send to us now.</source>
        <translation>No momento não envia para nós.</translation>
    </message>
    <message>
        <source>It wants pieces from us.</source>
        <translation>Ele quer partes de nós.</translation>
    </message>
    <message>
        <source>We do not send to it now.</source>
        <translation>No momento não enviamos para ele.</translation>
    </message>
    <message>
        <source>It is tried out as a receiver.</source>
        <translation>Ele é testado como destinatário.</translation>
    </message>
    <message>
        <source>It was asked and has not sent for a while.</source>
        <translation>Foi-lhe pedido e faz um tempo que não envia.</translation>
    </message>
    <message>
        <source>From a tracker</source>
        <translation>De um rastreador</translation>
    </message>
    <message>
        <source>From the magnet link</source>
        <translation>Do link magnet</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Adicionado à mão</translation>
    </message>
    <message>
        <source>Connected to us</source>
        <translation>Conectou-se a nós</translation>
    </message>
    <message>
        <source>From another peer</source>
        <translation>De outro par</translation>
    </message>
    <message>
        <source>From the DHT</source>
        <translation>Da DHT</translation>
    </message>
    <message>
        <source>From the local network</source>
        <translation>Da rede local</translation>
    </message>
    <message>
        <source>Known from last time</source>
        <translation>Conhecido da última vez</translation>
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
        <translation>Criptografada</translation>
    </message>
    <message>
        <source>
Own limit: %1</source>
        <translation>
Limite próprio: %1</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <translation>%1 de %2 permitidos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
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
        <translation>Baixa</translation>
    </message>
    <message>
        <source>60&#xa0;s</source>
        <translation>60&#xa0;s</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Envia</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Tem</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Baixado</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Choked us</source>
        <translation>Nos bloqueou</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Primeiro byte</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Atrasados</translation>
    </message>
    <message>
        <source>Cancels</source>
        <translation>Cancelamentos</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Recusas</translation>
    </message>
    <message>
        <source>Peak down</source>
        <translation>Pico baixa</translation>
    </message>
    <message>
        <source>Peak up</source>
        <translation>Pico envia</translation>
    </message>
    <message>
        <source>How long the peer has choked us while we wanted pieces from it.</source>
        <translation>Por quanto tempo o par nos bloqueou enquanto queríamos partes dele.</translation>
    </message>
    <message>
        <source>From a request to the end of its block: median of the last 20.</source>
        <translation>De um pedido ao fim do seu bloco: mediana dos últimos 20.</translation>
    </message>
    <message>
        <source>From a request to the first byte of its block: median of the last 20.</source>
        <translation>De um pedido ao primeiro byte do seu bloco: mediana dos últimos 20.</translation>
    </message>
    <message>
        <source>Requests that were given to other peers because they took too long.</source>
        <translation>Pedidos dados a outros pares porque demoravam demais.</translation>
    </message>
    <message>
        <source>Taken back by us: %1
By the peer: %2</source>
        <translation>Retirados por nós: %1
Pelo par: %2</translation>
    </message>
    <message>
        <source>Refused by us: %1
By the peer: %2</source>
        <translation>Recusados por nós: %1
Pelo par: %2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>%1 de descida, %2 de subida</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 de subida</translation>
    </message>
    <message>
        <source>Snubbed, %1</source>
        <extracomment>State of a peer that does not send what was asked for, and how long that is so.</extracomment>
        <translation>Esnobando, %1</translation>
    </message>
    <message>
        <source>Down in the last 60&#xa0;s
Lowest: %1
Average: %2
Highest: %3</source>
        <translation>Download nos últimos 60&#xa0;s
Mínimo: %1
Média: %2
Máximo: %3</translation>
    </message>
    <message>
        <source>Connected for %1.</source>
        <translation>Conectado há %1.</translation>
    </message>
    <message>
        <source>It choked us %1 of that time.</source>
        <translation>Ele nos sufocou %1 desse tempo.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n pieces from it.</source>
        <translation>
            <numerusform>Buscando %n parte dele.</numerusform>
            <numerusform>Buscando %n partes dele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were late and went to others.</source>
        <translation>
            <numerusform>%n pedido atrasou e foi para outros.</numerusform>
            <numerusform>%n pedidos atrasaram e foram para outros.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from it, %2 to it.</source>
        <translation>%1 dele, %2 para ele.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n pieces from it: %1.</source>
        <extracomment>%1 is their numbers: &quot;212, 215 and 389&quot;</extracomment>
        <translation>
            <numerusform>Buscando %n parte dele: %1.</numerusform>
            <numerusform>Buscando %n partes dele: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed pieces</source>
        <translation>Partes com falha</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>It has pieces that are missing here, and sends what it is asked for.</source>
        <translation>Ele tem partes que faltam aqui e envia o que lhe pedem.</translation>
    </message>
    <message>
        <source>It has pieces that are missing here, and does not send them now.</source>
        <translation>Ele tem partes que faltam aqui e não as envia agora.</translation>
    </message>
    <message>
        <source>It wants pieces from us, and gets them.</source>
        <translation>Ele quer partes nossas e as recebe.</translation>
    </message>
    <message>
        <source>It wants pieces from us, and does not get them now.</source>
        <translation>Ele quer partes nossas e não as recebe agora.</translation>
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
Todos os pedidos permitidos estão sempre em andamento e são poucos para a distância: o par poderia enviar mais.</translation>
    </message>
    <message>
        <source>Pieces with parts from this peer that turned out to be damaged. Other peers may have caused it.</source>
        <translation>Partes com pedaços deste par que se mostraram danificadas. Outros pares podem ser a causa.</translation>
    </message>
    <message>
        <source>%1, always full</source>
        <translation>%1, sempre cheio</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeersTab</name>
    <message>
        <source>No peers are connected.</source>
        <translation>Nenhum par está conectado.</translation>
    </message>
    <message>
        <source>Announce now</source>
        <translation>Anunciar agora</translation>
    </message>
    <message>
        <source>Add peers…</source>
        <translation>Adicionar pares…</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message numerus="yes">
        <source>%n banned peers…</source>
        <translation>
            <numerusform>%n par banido…</numerusform>
            <numerusform>%n pares banidos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copiar linha</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Limites…</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Show more of the peer that is selected</source>
        <translation>Mostrar mais do par selecionado</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Outro…</translation>
    </message>
    <message>
        <source>Limit down</source>
        <translation>Limite de descida</translation>
    </message>
    <message>
        <source>Limit each down</source>
        <translation>Limite de descida de cada um</translation>
    </message>
    <message>
        <source>Limit up</source>
        <translation>Limite de subida</translation>
    </message>
    <message>
        <source>Limit each up</source>
        <translation>Limite de subida de cada um</translation>
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
        <translation>Encerra a conexão. O par pode voltar.</translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the peer for a week.</source>
        <translation>Encerra a conexão e evita o par por uma semana.</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copiar endereços</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar linhas</translation>
    </message>
    <message>
        <source>Show its pieces</source>
        <translation>Mostrar as partes dele</translation>
    </message>
    <message>
        <source>Select one torrent to see its peers.</source>
        <translation>Selecione um torrent para ver seus pares.</translation>
    </message>
    <message>
        <source>Block for this session</source>
        <translation>Banir nesta sessão</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for this session</source>
        <translation>
            <numerusform>Banir %n par nesta sessão</numerusform>
            <numerusform>Banir %n pares nesta sessão</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the peer until Freshet quits.</source>
        <translation>Encerra a conexão e ignora o par até o Freshet ser fechado.</translation>
    </message>
    <message>
        <source>Block for a week</source>
        <translation>Banir por uma semana</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for a week</source>
        <translation>
            <numerusform>Banir %n par por uma semana</numerusform>
            <numerusform>Banir %n pares por uma semana</numerusform>
        </translation>
    </message>
    <message>
        <source>Block for ever…</source>
        <translation>Banir para sempre…</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for ever…</source>
        <translation>
            <numerusform>Banir %n par para sempre…</numerusform>
            <numerusform>Banir %n pares para sempre…</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the address of the peer until you lift the ban.</source>
        <translation>Encerra a conexão e ignora o endereço do par até você remover o banimento.</translation>
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
        <translation>%1. Clique para destacá-las.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PieceMap</name>
    <message>
        <source>Piece map</source>
        <translation>Mapa de partes</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Conferindo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pulada</translation>
    </message>
    <message>
        <source>Piece %1 of %2</source>
        <translation>Parte %1 de %2</translation>
    </message>
    <message>
        <source>no connected peer has it</source>
        <translation>nenhum par conectado a tem</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s) have it</source>
        <translation>
            <numerusform>%n par a tem</numerusform>
            <numerusform>%n pares a têm</numerusform>
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
        <translation>Partes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The address of a peer and how much of the torrent it has: &quot;10.77.0.3:51001 · 84 %&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which pieces stand out: all, those of a file, or those that a peer has</source>
        <translation>Quais partes se destacam: todas, as de um arquivo ou as que um par tem</translation>
    </message>
    <message>
        <source>All pieces</source>
        <translation>Todas as partes</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Partes de %1</translation>
    </message>
    <message>
        <source>Pieces that %1 has</source>
        <extracomment>%1 is the address of a peer</extracomment>
        <translation>Partes que %1 tem</translation>
    </message>
    <message>
        <source>Pieces of a &amp;file</source>
        <translation>Partes de um &amp;arquivo</translation>
    </message>
    <message>
        <source>Pieces that a &amp;peer has</source>
        <translation>Partes que um &amp;par tem</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n blocks</source>
        <extracomment>Of a piece that is being fetched: &quot;11 of 16 blocks&quot;</extracomment>
        <translation>
            <numerusform>%1 de %n bloco</numerusform>
            <numerusform>%1 de %n blocos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 and %n more</source>
        <extracomment>&quot;11 of 16 blocks from 10.77.0.3:51001 and 2 more&quot;: %1 is &quot;11 of 16 blocks&quot;</extracomment>
        <translation>
            <numerusform>%1 de %2 e mais %n</numerusform>
            <numerusform>%1 de %2 e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n blocks from %2</source>
        <extracomment>&quot;11 of 16 blocks from 10.77.0.3:51001&quot;</extracomment>
        <translation>
            <numerusform>%1 de %n bloco de %2</numerusform>
            <numerusform>%1 de %n blocos de %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <extracomment>Files that a piece belongs to</extracomment>
        <translation>
            <numerusform>%1 (e mais %n)</numerusform>
            <numerusform>%1 (e mais %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;file</source>
        <translation>Mostrar &amp;arquivo</translation>
    </message>
    <message>
        <source>Its files are not known yet.</source>
        <translation>Os arquivos dela ainda não são conhecidos.</translation>
    </message>
    <message>
        <source>&amp;Copy piece number</source>
        <translation>&amp;Copiar número da parte</translation>
    </message>
    <message>
        <source>Only a piece that is missing can be fetched.</source>
        <translation>Só uma parte que falta pode ser buscada.</translation>
    </message>
    <message>
        <source>The torrent is not downloading.</source>
        <translation>O torrent não está baixando.</translation>
    </message>
    <message>
        <source>Fetch this f&amp;irst</source>
        <translation>Buscar esta &amp;primeiro</translation>
    </message>
    <message>
        <source>Check this piece &amp;again</source>
        <translation>&amp;Verificar esta parte de novo</translation>
    </message>
    <message>
        <source>Only a piece that is there can be checked.</source>
        <translation>Só uma parte presente pode ser verificada.</translation>
    </message>
    <message>
        <source>Bar of file &amp;boundaries</source>
        <translation>&amp;Barra de limites de arquivos</translation>
    </message>
    <message>
        <source>A third bar above the map shows where each file begins.</source>
        <translation>Uma terceira barra acima do mapa mostra onde cada arquivo começa.</translation>
    </message>
    <message>
        <source>Cell si&amp;ze</source>
        <extracomment>How large the cells of the map are</extracomment>
        <translation>&amp;Tamanho das células</translation>
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
        <translation>Prioridade</translation>
    </message>
</context>
<context>
    <name>freshet::ui::QuitQuestion</name>
    <message>
        <source>The files of %1 are being moved: that stops, and what is in the new folder already goes back.</source>
        <translation>Os arquivos de %1 estão sendo movidos: isso para, e o que já está na nova pasta volta.</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents are being moved: that stops, and what is in the new folder already goes back.</source>
        <translation>
            <numerusform>Os arquivos de %n torrent estão sendo movidos: isso para, e o que já está na nova pasta volta.</numerusform>
            <numerusform>Os arquivos de %n torrents estão sendo movidos: isso para, e o que já está na nova pasta volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being checked: that stops, and begins again at the next start.</source>
        <translation>%1 está sendo verificado: isso para e recomeça na próxima inicialização.</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are being checked: that stops, and begins again at the next start.</source>
        <translation>
            <numerusform>%n torrent está sendo verificado: isso para e recomeça na próxima inicialização.</numerusform>
            <numerusform>%n torrents estão sendo verificados: isso para e recomeça na próxima inicialização.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloads and uploads go on at the next start.</source>
        <translation>Downloads e uploads continuam na próxima inicialização.</translation>
    </message>
    <message>
        <source>Quit Freshet</source>
        <translation>Sair do Freshet</translation>
    </message>
    <message>
        <source>Quit now?</source>
        <translation>Sair agora?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
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
        <translation>Cota de download</translation>
    </message>
    <message>
        <source>Upload quota</source>
        <translation>Cota de envio</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cota</translation>
    </message>
    <message>
        <source>No quota</source>
        <translation>Sem cota</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Por mês</translation>
    </message>
    <message>
        <source>When most of the quota is used</source>
        <translation>Quando a maior parte foi usada</translation>
    </message>
    <message>
        <source>Spread the rest evenly</source>
        <translation>Distribuir o resto</translation>
    </message>
    <message>
        <source>Pause when all is used</source>
        <translation>Pausar quando tudo foi usado</translation>
    </message>
    <message>
        <source>Down </source>
        <translation>Baixa </translation>
    </message>
    <message>
        <source>Up </source>
        <translation>Envia </translation>
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
        <translation>Por exemplo 500k, 1.5M ou 20 Mbit/s. Vazio significa sem limite.</translation>
    </message>
    <message>
        <source>This is not a rate. Write for example 500k or 2 MiB/s.</source>
        <translation>Isto não é uma velocidade. Escreva por exemplo 500k ou 2 MiB/s.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::RateTermsEdit</name>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Limite</translation>
    </message>
    <message>
        <source>&amp;Guaranteed</source>
        <translation>&amp;Garantido</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Peso</translation>
    </message>
    <message>
        <source>%1 limit</source>
        <extracomment>%1 is &quot;Download&quot; or &quot;Upload&quot;</extracomment>
        <translation>Limite de %1</translation>
    </message>
    <message>
        <source>%1, guaranteed rate</source>
        <translation>%1, velocidade garantida</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>While a limit is shared, this rate comes first, if it can be used.</source>
        <translation>Quando um limite é dividido, esta velocidade vem primeiro, se puder ser usada.</translation>
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
        <translation>Como seus torrents</translation>
    </message>
    <message>
        <source>How much of a shared limit this gets, compared with others: twice the weight, twice the rate.</source>
        <translation>Quanto recebe de um limite dividido em relação a outros: o dobro do peso, o dobro da velocidade.</translation>
    </message>
    <message>
        <source>Empty means as the settings say for each torrent.</source>
        <translation>Vazio: como dizem as configurações para cada torrent.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::RemoveFilesDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>&amp;Mover para a lixeira</translation>
    </message>
    <message>
        <source>Remove and delete files</source>
        <translation>Remover e excluir arquivos</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n torrents and delete their files?</source>
        <translation>
            <numerusform>Remover %n torrent e excluir seus arquivos?</numerusform>
            <numerusform>Remover %n torrents e excluir seus arquivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 no disco</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>&amp;Delete files</source>
        <translation>&amp;Excluir arquivos</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SelectionMenus</name>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Cate&amp;goria</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tiquetas</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>P&amp;rioridade</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Limites</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Baixa</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Envia</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>Nenhum torrent está selecionado.</translation>
    </message>
    <message>
        <source>%1 of the %2 selected torrents</source>
        <translation>%1 dos %2 torrents selecionados</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Nenhuma</translation>
    </message>
    <message>
        <source>Ne&amp;w category…</source>
        <translation>No&amp;va categoria…</translation>
    </message>
    <message>
        <source>Ne&amp;w tag…</source>
        <translation>No&amp;va etiqueta…</translation>
    </message>
    <message>
        <source>change of priority</source>
        <translation>mudança de prioridade</translation>
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
        <translation>&amp;Baixa</translation>
    </message>
    <message>
        <source>change of limits</source>
        <translation>mudança de limites</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Outro…</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SettingListModel</name>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is the value of a setting</extracomment>
        <translation>%1, alterado</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
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
        <translation>Qualquer um</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>“%1” não é um endereço IP.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Voltar ao padrão</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>Not changed: there is no folder %1, and none can be made there.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Não alterado: não há pasta %1, e nenhuma pode ser criada ali.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Procurar configurações</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Reset page</source>
        <translation>&amp;Restaurar página</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Nenhuma configuração corresponde a “%1”.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ShareLimitsEdit</name>
    <message>
        <source>No goal</source>
        <translation>Sem meta</translation>
    </message>
    <message>
        <source>Seeds do not count</source>
        <translation>Sementes não contam</translation>
    </message>
    <message>
        <source>&amp;Ratio</source>
        <translation>P&amp;roporção</translation>
    </message>
    <message>
        <source>&amp;Minutes of seeding</source>
        <translation>&amp;Minutos semeando</translation>
    </message>
    <message>
        <source>Minutes &amp;without upload</source>
        <translation>Minutos &amp;sem envio</translation>
    </message>
    <message>
        <source>Not &amp;below so many seeds</source>
        <translation>Não a&amp;baixo de tantas sementes</translation>
    </message>
    <message>
        <source>&amp;Then it</source>
        <translation>&amp;Então ele</translation>
    </message>
    <message>
        <source>&amp;Slow upload</source>
        <translation>Envio &amp;lento</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>para</translation>
    </message>
    <message>
        <source>goes on slowly</source>
        <translation>segue devagar</translation>
    </message>
    <message>
        <source>is removed from the list</source>
        <translation>é removido da lista</translation>
    </message>
    <message>
        <source>becomes a super seed</source>
        <translation>vira supersemente</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SharingPage</name>
    <message>
        <source>Sharing</source>
        <translation>Compartilhamento</translation>
    </message>
    <message>
        <source>&amp;No own limits</source>
        <translation>&amp;Sem limites próprios</translation>
    </message>
    <message>
        <source>Whom to serve</source>
        <translation>A quem atender</translation>
    </message>
    <message>
        <source>While seeding, first</source>
        <translation>Ao semear, primeiro</translation>
    </message>
    <message>
        <source>In every choice but the first some peers are tried out that would not be served.</source>
        <translation>Em todas as opções menos a primeira, alguns pares são testados que não seriam atendidos.</translation>
    </message>
    <message>
        <source>Everyone in turn</source>
        <translation>Todos, um de cada vez</translation>
    </message>
    <message>
        <source>Who takes most</source>
        <translation>Quem mais recebe</translation>
    </message>
    <message>
        <source>Who passes on what it gets</source>
        <translation>Quem repassa o que recebe</translation>
    </message>
    <message>
        <source>Who has just begun or is nearly done</source>
        <translation>Quem acaba de começar ou está quase no fim</translation>
    </message>
    <message>
        <source>&amp;Limits for</source>
        <translation>&amp;Limites para</translation>
    </message>
    <message>
        <source>Limits for</source>
        <translation>Limites para</translation>
    </message>
    <message>
        <source>Choose a category, or type the name of one, to give it limits of its own.</source>
        <translation>Escolha uma categoria, ou digite o nome de uma, para lhe dar limites próprios.</translation>
    </message>
    <message>
        <source>The category follows the limits for all torrents again.</source>
        <translation>A categoria volta a seguir os limites de todos os torrents.</translation>
    </message>
    <message>
        <source>Seeding is enough after</source>
        <translation>Semear basta depois de</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Uploaded compared with downloaded: 2 means that twice as much was sent as received.</source>
        <translation>Enviado comparado com baixado: 2 significa que se enviou o dobro do que se recebeu.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Sem meta</translation>
    </message>
    <message>
        <source>Minutes of seeding</source>
        <translation>Minutos semeando</translation>
    </message>
    <message>
        <source>Minutes without upload</source>
        <translation>Minutos sem envio</translation>
    </message>
    <message>
        <source>Time spent seeding in which nobody wanted anything.</source>
        <translation>Tempo semeando em que ninguém quis nada.</translation>
    </message>
    <message>
        <source>But not while there are fewer seeds than</source>
        <translation>Mas não enquanto houver menos sementes que</translation>
    </message>
    <message>
        <source>This client counts as one of them. Trackers say how many there are.</source>
        <translation>Este cliente conta como uma delas. Os rastreadores dizem quantas há.</translation>
    </message>
    <message>
        <source>Seeds do not count</source>
        <translation>Sementes não contam</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>O que acontece então</translation>
    </message>
    <message>
        <source>The torrent</source>
        <translation>O torrent</translation>
    </message>
    <message>
        <source>Files are never removed.</source>
        <translation>Arquivos nunca são removidos.</translation>
    </message>
    <message>
        <source>Slow upload</source>
        <translation>Envio lento</translation>
    </message>
    <message>
        <source>For torrents that go on slowly.</source>
        <translation>Para torrents que seguem devagar.</translation>
    </message>
    <message>
        <source>All torrents</source>
        <translation>Todos os torrents</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Tab of the details</source>
        <extracomment>A key: &quot;Ctrl+1 to Ctrl+7&quot;</extracomment>
        <translation>Aba dos detalhes</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>List: open what is done, or show the overview</source>
        <translation>Lista: abrir o que está concluído ou mostrar o resumo</translation>
    </message>
    <message>
        <source>Filter: clear it and go to the list</source>
        <translation>Filtro: limpar e ir para a lista</translation>
    </message>
    <message>
        <source>Filter: go to the list</source>
        <translation>Filtro: ir para a lista</translation>
    </message>
    <message>
        <source>Chart: the time that it shows</source>
        <translation>Gráfico: o tempo que mostra</translation>
    </message>
    <message>
        <source>Chart: read it</source>
        <translation>Gráfico: ler</translation>
    </message>
    <message>
        <source>← →, Home, End; Esc ends it</source>
        <translation>← →, Home, End; Esc encerra</translation>
    </message>
    <message>
        <source>Chart: freeze it</source>
        <translation>Gráfico: congelar</translation>
    </message>
    <message>
        <source>Piece map: go to a piece</source>
        <translation>Mapa de partes: ir a uma parte</translation>
    </message>
    <message>
        <source>%1, page keys, Home, End</source>
        <translation>%1, teclas de página, Home, End</translation>
    </message>
    <message>
        <source>Piece map: larger, smaller, all of it</source>
        <translation>Mapa de partes: maior, menor, tudo</translation>
    </message>
    <message>
        <source>Week schedule: go to a half hour; with Shift, select</source>
        <translation>Agenda: ir a uma meia hora; com Shift, selecionar</translation>
    </message>
    <message>
        <source>%1, Home, End</source>
        <translation>%1, Home, End</translation>
    </message>
    <message>
        <source>Week schedule: select everything</source>
        <translation>Agenda: selecionar tudo</translation>
    </message>
    <message>
        <source>Week schedule: choose the paint</source>
        <translation>Agenda: escolher a cor</translation>
    </message>
    <message>
        <source>Week schedule: paint what is selected</source>
        <translation>Agenda: pintar o que está selecionado</translation>
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
        <translation>Categorias</translation>
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
        <translation>Sem categoria</translation>
    </message>
    <message>
        <source>No tracker</source>
        <translation>Sem rastreador</translation>
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
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Envia</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Salvar imagem</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <extracomment>Filter of a file dialog.</extracomment>
        <translation>Imagens (*.png)</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>Copy data (CSV)</source>
        <translation>Copiar dados (CSV)</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>Salvar imagem…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Redefinir zoom</translation>
    </message>
    <message>
        <source>Overhead down</source>
        <translation>Sobrecarga de descida</translation>
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
            <numerusform>%n outro</numerusform>
            <numerusform>%n outros</numerusform>
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
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Limits of all torrents together</source>
        <translation>Limites de todos os torrents juntos</translation>
    </message>
    <message>
        <source>Download limit</source>
        <translation>Limite de download</translation>
    </message>
    <message>
        <source>Type a rate such as 500K, 2M or 20 mbit. Empty means no limit.</source>
        <translation>Digite uma velocidade como 500K, 2M ou 20 mbit. Vazio significa sem limite.</translation>
    </message>
    <message>
        <source>Upload limit</source>
        <translation>Limite de envio</translation>
    </message>
    <message>
        <source>Very low upload limits also slow down downloading.</source>
        <translation>Limites de envio muito baixos também atrasam os downloads.</translation>
    </message>
    <message>
        <source>Limits of each peer</source>
        <translation>Limites de cada par</translation>
    </message>
    <message>
        <source>Download limit of a peer</source>
        <translation>Limite de download de um par</translation>
    </message>
    <message>
        <source>For peers without a limit of their own. Empty means no limit.</source>
        <translation>Para pares sem limite próprio. Vazio significa sem limite.</translation>
    </message>
    <message>
        <source>Upload limit of a peer</source>
        <translation>Limite de envio a um par</translation>
    </message>
    <message>
        <source>Longest delay by uploads, ms</source>
        <translation>Maior atraso por envios, ms</translation>
    </message>
    <message>
        <source>When peers answer later than this because of what is sent to them, uploads slow down, so that others on the line do not wait.</source>
        <translation>Quando pares respondem mais tarde que isso por causa do que lhes é enviado, os envios ficam mais lentos, para que outros na linha não esperem.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualquer um</translation>
    </message>
    <message>
        <source>Limits count</source>
        <translation>Os limites contam</translation>
    </message>
    <message>
        <source>Headers of IP and TCP are estimated. Tooltips of speeds always show both.</source>
        <translation>Cabeçalhos de IP e TCP são estimados. As dicas das velocidades sempre mostram os dois.</translation>
    </message>
    <message>
        <source>Data of torrents</source>
        <translation>Dados dos torrents</translation>
    </message>
    <message>
        <source>Everything, with protocol and IP</source>
        <translation>Tudo, com protocolo e IP</translation>
    </message>
    <message>
        <source>Follow the schedule</source>
        <translation>Seguir a agenda</translation>
    </message>
    <message>
        <source>Each half hour of the week has its limits, by the clock of this computer.</source>
        <translation>Cada meia hora da semana tem seus limites, pelo relógio deste computador.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Quota of all torrents together</source>
        <translation>Cota de todos os torrents juntos</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Everything that is moved counts, with protocol and IP. You are warned at 80 %.</source>
        <translation>Tudo o que é transferido conta, com protocolo e IP. Você é avisado aos 80 %.</translation>
    </message>
    <message>
        <source>Without a quota</source>
        <translation>Sem cota</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>By the week, from Monday</source>
        <translation>Por semana, a partir de segunda-feira</translation>
    </message>
    <message>
        <source>By the month</source>
        <translation>Por mês</translation>
    </message>
    <message>
        <source>Download, GB</source>
        <translation>Download, GB</translation>
    </message>
    <message>
        <source>Upload, GB</source>
        <translation>Envio, GB</translation>
    </message>
    <message>
        <source>When most of it is used</source>
        <translation>Quando quase tudo foi usado</translation>
    </message>
    <message>
        <source>Spread the rest evenly over the period</source>
        <translation>Distribuir o resto pelo período</translation>
    </message>
    <message>
        <source>Go on, and pause when all is used</source>
        <translation>Continuar, e pausar quando tudo foi usado</translation>
    </message>
    <message>
        <source>Months begin on day</source>
        <translation>Os meses começam no dia</translation>
    </message>
    <message>
        <source>Slow mode and schedule</source>
        <translation>Modo lento e agenda</translation>
    </message>
    <message>
        <source>Download limit in slow mode</source>
        <translation>Limite de download no modo lento</translation>
    </message>
    <message>
        <source>Of all torrents together, while slow mode is on.</source>
        <translation>De todos os torrents juntos, enquanto o modo lento está ligado.</translation>
    </message>
    <message>
        <source>Upload limit in slow mode</source>
        <translation>Limite de envio no modo lento</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Modo lento</translation>
    </message>
    <message>
        <source>Its limits count instead of the usual ones, as long as there is no schedule.</source>
        <translation>Seus limites valem em vez dos habituais enquanto não há agenda.</translation>
    </message>
    <message>
        <source>Limits of each torrent</source>
        <translation>Limites de cada torrent</translation>
    </message>
    <message>
        <source>Download limit of a torrent</source>
        <translation>Limite de download de um torrent</translation>
    </message>
    <message>
        <source>For torrents without a limit of their own. Empty means no limit.</source>
        <translation>Para torrents sem limite próprio. Vazio: sem limite.</translation>
    </message>
    <message>
        <source>Upload limit of a torrent</source>
        <translation>Limite de envio de um torrent</translation>
    </message>
    <message>
        <source>Sharing and counting</source>
        <translation>Divisão e contagem</translation>
    </message>
    <message>
        <source>Share between torrents</source>
        <translation>Dividir entre torrents</translation>
    </message>
    <message>
        <source>How torrents divide a limit that is used up. What one of them cannot use goes to the others.</source>
        <translation>Como os torrents dividem um limite esgotado. O que um não consegue usar vai para os outros.</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Por igual</translation>
    </message>
    <message>
        <source>By priority (1:2:4)</source>
        <translation>Por prioridade (1:2:4)</translation>
    </message>
    <message>
        <source>Limit local network too</source>
        <translation>Limitar também a rede local</translation>
    </message>
    <message>
        <source>Otherwise peers on the local network are as fast as they can be. A limit that is set for such a peer itself always holds.</source>
        <translation>Senão, os pares da rede local vão tão rápido quanto podem. Um limite definido para um desses pares vale sempre.</translation>
    </message>
    <message>
        <source>Paint with the mouse, or with Space, arrows and Shift. Keys 1 to 5 choose the paint. A click on a day or an hour paints all of it.</source>
        <translation>Pinte com o mouse, ou com Espaço, setas e Shift. As teclas 1 a 5 escolhem a cor. Um clique em um dia ou uma hora pinta tudo dele.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedPopover</name>
    <message>
        <source>Speed limits</source>
        <translation>Limites de velocidade</translation>
    </message>
    <message>
        <source>Limits for everything</source>
        <translation>Limites para tudo</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Baixa</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Envia</translation>
    </message>
    <message>
        <source>Very low upload limits also slow down downloading.</source>
        <translation>Limites de envio muito baixos também atrasam os downloads.</translation>
    </message>
    <message>
        <source>&amp;All limits…</source>
        <translation>&amp;Todos os limites…</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>%1 is a rate such as 4.2 MiB/s</extracomment>
        <translation>agora %1</translation>
    </message>
    <message>
        <source>Slo&amp;w mode</source>
        <translation>&amp;Modo lento</translation>
    </message>
    <message>
        <source>How long slow mode is on</source>
        <translation>Quanto dura o modo lento</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the schedule</source>
        <translation>Editar a agenda</translation>
    </message>
    <message>
        <source>Schedule:</source>
        <translation>Agenda:</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Até %1</translation>
    </message>
    <message>
        <source>Until the schedule changes</source>
        <translation>Até a agenda mudar</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Até eu desligar</translation>
    </message>
    <message numerus="yes">
        <source>For %n hours</source>
        <translation>
            <numerusform>Por %n hora</numerusform>
            <numerusform>Por %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>These &amp;torrents…</source>
        <translation>Estes &amp;torrents…</translation>
    </message>
    <message>
        <source>This &amp;torrent…</source>
        <translation>Este &amp;torrent…</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>Nenhum torrent está selecionado.</translation>
    </message>
    <message>
        <source>These &amp;peers…</source>
        <translation>Estes &amp;pares…</translation>
    </message>
    <message>
        <source>This &amp;peer…</source>
        <translation>Este &amp;par…</translation>
    </message>
    <message>
        <source>No peer is selected under Peers.</source>
        <translation>Nenhum par está selecionado em Pares.</translation>
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
        <translation>Manter a imagem parada. O registro continua.</translation>
    </message>
    <message>
        <source>Speed of %1</source>
        <extracomment>%1 is a torrent&apos;s name or &quot;all torrents&quot;</extracomment>
        <translation>Velocidade de %1</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Nobody moves data yet.</source>
        <translation>Ninguém move dados ainda.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Payload and overhead</source>
        <translation>Dados úteis e sobrecarga</translation>
    </message>
    <message>
        <source>With what protocol and an estimate of IP and TCP headers take on top</source>
        <translation>Com o que o protocolo e, estimados, os cabeçalhos IP e TCP acrescentam</translation>
    </message>
    <message>
        <source>Show the download speed of peers, or of torrents, as lines of their own</source>
        <translation>Mostrar a velocidade de descida de pares ou torrents como linhas próprias</translation>
    </message>
    <message>
        <source>Speeds to compare</source>
        <translation>Velocidades a comparar</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatisticsFlow</name>
    <message>
        <source>Save the statistics</source>
        <translation>Salvar as estatísticas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Categoria: %1</translation>
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
        <translation>Torrents na lista</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatisticsWindow</name>
    <message>
        <source>Statistics</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Salvar como CSV…</translation>
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
        <translation>Manter a imagem parada. A gravação continua.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sessão</translation>
    </message>
    <message>
        <source>Nothing moves now.</source>
        <extracomment>%1 lists torrents with their speeds</extracomment>
        <translation>Nada se move agora.</translation>
    </message>
    <message>
        <source>Busiest torrents: %1</source>
        <translation>Torrents mais ativos: %1</translation>
    </message>
    <message>
        <source>Payload and overhead</source>
        <translation>Dados e sobrecarga</translation>
    </message>
    <message>
        <source>Show what protocol and headers take on top.</source>
        <translation>Mostrar o que protocolo e cabeçalhos ocupam a mais.</translation>
    </message>
    <message>
        <source>Undo reset</source>
        <translation>Desfazer o zeramento</translation>
    </message>
    <message>
        <source>&amp;Reset totals</source>
        <translation>&amp;Zerar totais</translation>
    </message>
    <message>
        <source>Count all time as before.</source>
        <translation>Contar todo o tempo, como antes.</translation>
    </message>
    <message>
        <source>Count the totals of everything from now on.</source>
        <translation>Contar os totais de tudo a partir de agora.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatusBar</name>
    <message>
        <source>Free where new torrents are saved</source>
        <translation>Livre onde os novos torrents são salvos</translation>
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
            <numerusform>%n selecionado</numerusform>
            <numerusform>%n selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Não alcançável</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Não está escutando</translation>
    </message>
    <message>
        <source>No port is open for incoming connections.</source>
        <translation>Nenhuma porta está aberta para conexões de entrada.</translation>
    </message>
    <message>
        <source>Reachable, port %1</source>
        <translation>Alcançável, porta %1</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Porta %1</translation>
    </message>
    <message>
        <source>Peers have connected to this port.</source>
        <translation>Pares se conectaram a esta porta.</translation>
    </message>
    <message>
        <source>No peer has connected to this port yet. Downloads work all the same; they may be slower.</source>
        <translation>Nenhum par se conectou ainda a esta porta. Os downloads funcionam mesmo assim; podem ser mais lentos.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>Quota: %1</source>
        <extracomment>%1 is a part in per cent</extracomment>
        <translation>Cota: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A speed and its limit, such as &quot;4.9 MiB/s of 5 MiB/s&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1, sem limite</translation>
    </message>
    <message>
        <source>Download speed and limit. Click to change the limit.</source>
        <translation>Velocidade e limite de download. Clique para mudar o limite.</translation>
    </message>
    <message>
        <source>Upload speed and limit. Click to change the limit.</source>
        <translation>Velocidade e limite de envio. Clique para mudar o limite.</translation>
    </message>
    <message>
        <source>Delay by uploads: %1&#xa0;ms</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation>Atraso&#xa0;por&#xa0;envios:&#xa0;%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Download speed: %1</source>
        <translation>Velocidade de download: %1</translation>
    </message>
    <message>
        <source>Upload speed: %1</source>
        <translation>Velocidade de envio: %1</translation>
    </message>
    <message>
        <source>Download speed: %1, the limit is reached</source>
        <translation>Velocidade de download: %1, limite atingido</translation>
    </message>
    <message>
        <source>Upload speed: %1, the limit is reached</source>
        <translation>Velocidade de envio: %1, limite atingido</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limite %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>Novos arquivos</translation>
    </message>
    <message>
        <source>Reserve space</source>
        <translation>Reservar espaço</translation>
    </message>
    <message>
        <source>Full reservation keeps files in one piece, makes writing cheaper, and tells at the start whether there is room.</source>
        <translation>A reserva completa mantém os arquivos inteiros, torna a gravação mais barata e diz logo no início se há espaço.</translation>
    </message>
    <message>
        <source>No, files grow</source>
        <translation>Não, os arquivos crescem</translation>
    </message>
    <message>
        <source>Sparse</source>
        <translation>Esparsa</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Write buffer</source>
        <translation>Buffer de gravação</translation>
    </message>
    <message>
        <source>Pieces that are being received or wait for the disk. When it is full, peers are asked for no more until the disk has caught up.</source>
        <translation>Partes que estão sendo recebidas ou esperam pelo disco. Quando está cheio, nada mais se pede aos pares até o disco alcançar.</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>A unit behind a number, with the space before it</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integridade</translation>
    </message>
    <message>
        <source>Read back finished downloads</source>
        <translation>Reler downloads concluídos</translation>
    </message>
    <message>
        <source>A download counts as complete when this is done. A sample takes the borders of files and one piece in twenty; if it finds damage, everything is read.</source>
        <translation>Um download conta como completo quando isto termina. Uma amostra pega as bordas dos arquivos e uma parte em vinte; se achar danos, tudo é lido.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Uma amostra</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Download damaged pieces again</source>
        <translation>Baixar de novo as partes danificadas</translation>
    </message>
    <message>
        <source>If not, a torrent whose data is damaged on the disk stops and says so.</source>
        <translation>Caso contrário, um torrent com dados danificados no disco para e avisa.</translation>
    </message>
    <message>
        <source>Days until idle torrents are read again</source>
        <translation>Dias até reler torrents ociosos</translation>
    </message>
    <message>
        <source>Finds data that has changed on the disk since. Complete torrents are read slowly, while nobody downloads from them.</source>
        <translation>Encontra dados que mudaram no disco desde então. Torrents completos são lidos devagar, enquanto ninguém baixa deles.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>What this reading takes of the disk.</source>
        <translation>O que esta leitura toma do disco.</translation>
    </message>
    <message>
        <source>Keep free on each disk, GiB</source>
        <translation>Deixar livre em cada disco, GiB</translation>
    </message>
    <message>
        <source>Downloads wait while less is free, and go on by themselves.</source>
        <translation>Os downloads esperam enquanto houver menos, e continuam sozinhos.</translation>
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
            <numerusform>%n torrent está selecionado.</numerusform>
            <numerusform>%n torrents estão selecionados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::TagFlow</name>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Nova etiqueta…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>&amp;Save path…</source>
        <translation>Pa&amp;sta de destino…</translation>
    </message>
    <message>
        <source>No save &amp;path of its own</source>
        <translation>Sem &amp;pasta própria</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>&amp;Limites…</translation>
    </message>
    <message>
        <source>Re&amp;move, torrents stay</source>
        <translation>Re&amp;mover, os torrents ficam</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nova etiqueta</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nome da etiqueta</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Renomear etiqueta</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Novo nome de %1</translation>
    </message>
    <message>
        <source>Save torrents with %1 in</source>
        <translation>Salvar torrents com %1 em</translation>
    </message>
    <message>
        <source>change of the save path of the tag %1</source>
        <translation>mudança da pasta da etiqueta %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TagLimitsDialog</name>
    <message>
        <source>Limits of %1</source>
        <translation>Limites de %1</translation>
    </message>
    <message>
        <source>They hold for all torrents with the tag together. For a torrent with several tags the limits of all of them hold.</source>
        <translation>Valem para todos os torrents com a etiqueta em conjunto. Para um torrent com várias etiquetas valem os limites de todas.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentActions</name>
    <message numerus="yes">
        <source>Resume &amp;all (%n)</source>
        <translation>
            <numerusform>Retomar t&amp;udo (%n)</numerusform>
            <numerusform>Retomar t&amp;udo (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Pausar &amp;tudo</translation>
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
        <translation>mudança da ordem</translation>
    </message>
    <message>
        <source>change of super seeding</source>
        <translation>mudança de supersemente</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>Nenhum torrent está selecionado.</translation>
    </message>
    <message>
        <source>What is selected runs already.</source>
        <translation>O que está selecionado já roda.</translation>
    </message>
    <message>
        <source>Nothing of what is selected runs.</source>
        <translation>Nada do que está selecionado roda.</translation>
    </message>
    <message>
        <source>It is not complete yet.</source>
        <translation>Ainda não está completo.</translation>
    </message>
    <message>
        <source>Its file list is not known yet.</source>
        <translation>Sua lista de arquivos ainda não é conhecida.</translation>
    </message>
    <message>
        <source>One at a time.</source>
        <translation>Um de cada vez.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>%1 is what is undone, such as &quot;removal of Sintel&quot; or &quot;change of tags&quot;</extracomment>
        <translation>&amp;Desfazer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Name in the list; files keep theirs</source>
        <translation>Nome na lista; os arquivos mantêm o seu</translation>
    </message>
    <message>
        <source>Save .torrent file</source>
        <translation>Salvar arquivo .torrent</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>Arquivos torrent (*.torrent)</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 não foi gravado.</translation>
    </message>
    <message>
        <source>Its files are missing.</source>
        <translation>Os arquivos dele estão faltando.</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <extracomment>%1 is what is done again, such as &quot;removal of Sintel&quot; or &quot;change of tags&quot;</extracomment>
        <translation>Refazer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>%1 cannot be opened yet: %2 of it is there.</source>
        <extracomment>%1 is a file or a torrent, %2 a percentage</extracomment>
        <translation>%1 ainda não pode ser aberto: %2 está aqui.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentEdits</name>
    <message>
        <source>change of category</source>
        <translation>mudança de categoria</translation>
    </message>
    <message>
        <source>change of tags</source>
        <translation>mudança de etiquetas</translation>
    </message>
    <message>
        <source>change of limits</source>
        <translation>mudança de limites</translation>
    </message>
    <message>
        <source>move in the queue</source>
        <translation>movimento na fila</translation>
    </message>
    <message>
        <source>new name</source>
        <translation>novo nome</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>remoção de %1</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n torrents</source>
        <translation>
            <numerusform>remoção de %n torrent</numerusform>
            <numerusform>remoção de %n torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1. Its files stay where they are.</source>
        <translation>%1 removido. Seus arquivos ficam onde estão.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n torrents. Their files stay where they are.</source>
        <translation>
            <numerusform>%n torrent removido. Seus arquivos ficam onde estão.</numerusform>
            <numerusform>%n torrents removidos. Seus arquivos ficam onde estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>choice of files</source>
        <translation>escolha de arquivos</translation>
    </message>
    <message>
        <source>new trackers</source>
        <translation>novos rastreadores</translation>
    </message>
    <message>
        <source>removal of the category %1</source>
        <translation>remoção da categoria %1</translation>
    </message>
    <message>
        <source>new name of the category %1</source>
        <translation>novo nome da categoria %1</translation>
    </message>
    <message>
        <source>Removed the category %1. Its torrents stay.</source>
        <translation>Categoria %1 removida. Seus torrents ficam.</translation>
    </message>
    <message>
        <source>block of %1</source>
        <translation>bloqueio de %1</translation>
    </message>
    <message numerus="yes">
        <source>block of %n peers</source>
        <translation>
            <numerusform>bloqueio de %n par</numerusform>
            <numerusform>bloqueio de %n pares</numerusform>
        </translation>
    </message>
    <message>
        <source>immediate start</source>
        <translation>início imediato</translation>
    </message>
    <message>
        <source>return to the queue</source>
        <translation>volta à fila</translation>
    </message>
    <message>
        <source>addition of %1</source>
        <translation>adição de %1</translation>
    </message>
    <message numerus="yes">
        <source>addition of %n torrents</source>
        <translation>
            <numerusform>adição de %n torrent</numerusform>
            <numerusform>adição de %n torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>move of the files of %1</source>
        <translation>mudança dos arquivos de %1</translation>
    </message>
    <message numerus="yes">
        <source>move of the files of %n torrents</source>
        <translation>
            <numerusform>mudança dos arquivos de %n torrent</numerusform>
            <numerusform>mudança dos arquivos de %n torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the folder of %1</source>
        <translation>troca da pasta de %1</translation>
    </message>
    <message>
        <source>removal of the tag %1</source>
        <translation>remoção da etiqueta %1</translation>
    </message>
    <message>
        <source>new name of the tag %1</source>
        <translation>novo nome da etiqueta %1</translation>
    </message>
    <message>
        <source>Removed the tag %1. Its torrents stay.</source>
        <translation>Etiqueta %1 removida. Seus torrents ficam.</translation>
    </message>
    <message>
        <source>new name of %1</source>
        <translation>novo nome de %1</translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent until Freshet quits.</source>
        <translation>%1 foi banido deste torrent até o Freshet ser fechado.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent until Freshet quits.</source>
        <translation>
            <numerusform>%n par foi banido deste torrent até o Freshet ser fechado.</numerusform>
            <numerusform>%n pares foram banidos deste torrent até o Freshet ser fechado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent for ever.</source>
        <translation>%1 foi banido deste torrent para sempre.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent for ever.</source>
        <translation>
            <numerusform>%n par foi banido deste torrent para sempre.</numerusform>
            <numerusform>%n pares foram banidos deste torrent para sempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent for a week.</source>
        <translation>%1 foi banido deste torrent por uma semana.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent for a week.</source>
        <translation>
            <numerusform>%n par foi banido deste torrent por uma semana.</numerusform>
            <numerusform>%n pares foram banidos deste torrent por uma semana.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentFacts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Info hash</source>
        <translation>Hash</translation>
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
        <translation>Sim: os pares vêm só dos seus trackers</translation>
    </message>
    <message>
        <source>No: peers come from everywhere</source>
        <translation>Não: os pares vêm de toda parte</translation>
    </message>
    <message>
        <source>What the torrent says of itself</source>
        <translation>O que o torrent diz de si</translation>
    </message>
    <message>
        <source>Nothing is known of this torrent yet.</source>
        <translation>Ainda não se sabe nada deste torrent.</translation>
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
        <translation>&amp;Conexões</translation>
    </message>
    <message>
        <source>Download in &amp;order</source>
        <translation>Baixar em &amp;ordem</translation>
    </message>
    <message>
        <source>&amp;Super seeding</source>
        <translation>&amp;Supersemente</translation>
    </message>
    <message>
        <source>&amp;Own share limits</source>
        <translation>&amp;Limites de compartilhamento próprios</translation>
    </message>
    <message>
        <source>Limits of %1</source>
        <translation>Limites de %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Without a tick the limit of the settings counts.</source>
        <translation>Sem marca conta o limite das configurações.</translation>
    </message>
    <message>
        <source>Pieces are fetched from first to last, so that media can be watched early.</source>
        <translation>As partes são obtidas da primeira à última, para assistir à mídia mais cedo.</translation>
    </message>
    <message>
        <source>Once complete, each peer hears of one piece at a time until others have it too, so that the first copies cost little upload.</source>
        <translation>Uma vez completo, cada par fica sabendo de uma parte por vez até que outros também a tenham, para que as primeiras cópias custem pouco envio.</translation>
    </message>
    <message>
        <source>Without a tick the limits of the category or the settings count.</source>
        <translation>Sem marca contam os limites da categoria ou das configurações.</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>C&amp;ategoria</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>C&amp;ota</translation>
    </message>
    <message>
        <source>&amp;Pieces in flight per peer</source>
        <translation>&amp;Partes em andamento por par</translation>
    </message>
    <message>
        <source>Without a tick the number of the settings counts.</source>
        <translation>Sem marcação vale o número das configurações.</translation>
    </message>
    <message>
        <source>Pieces in flight per peer</source>
        <translation>Partes em andamento por par</translation>
    </message>
    <message>
        <source>The values are those of the first one. What you do not change stays as it is in each torrent.</source>
        <translation>Os valores são os do primeiro. O que você não mudar fica como está em cada torrent.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TrackerTableModel</name>
    <message>
        <source>Not asked yet</source>
        <translation>Ainda não consultado</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Consultando</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligada</translation>
    </message>
    <message numerus="yes">
        <source>Gave %n peer(s)</source>
        <translation>
            <numerusform>Deu %n par</numerusform>
            <numerusform>Deu %n pares</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Gave 41 peers&quot;; %2: &quot;12 s ago&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Recusado: %1</translation>
    </message>
    <message>
        <source>Answers nonsense</source>
        <translation>Responde sem sentido</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Não responde</translation>
    </message>
    <message>
        <source>Does not answer, try no. %1 in %2</source>
        <translation>Não responde, tentativa nº %1 em %2</translation>
    </message>
    <message>
        <source>%1
Tier %2</source>
        <translation>%1
Nível %2</translation>
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
        <translation>Próximo anúncio</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Sementes</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Trackers of one tier stand in for each other; a further tier is for when those before it do not answer.</source>
        <translation>Trackers de um nível substituem uns aos outros; um nível seguinte é para quando os anteriores não respondem.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nível</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TrackersTab</name>
    <message>
        <source>Announce now</source>
        <translation>Anunciar agora</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
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
        <translation>Remover</translation>
    </message>
    <message>
        <source>Announce in %1</source>
        <translation>Anúncio em %1</translation>
    </message>
    <message>
        <source>The trackers do not want to be asked more often.</source>
        <translation>Os rastreadores não querem ser consultados com mais frequência.</translation>
    </message>
    <message>
        <source>A private torrent keeps to its own trackers. Their addresses can be edited.</source>
        <translation>Um torrent privado fica com seus próprios rastreadores. Os endereços deles podem ser editados.</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Nível %1</translation>
    </message>
    <message>
        <source>New tier</source>
        <translation>Novo nível</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover para</translation>
    </message>
</context>
<context>
    <name>freshet::ui::Tray</name>
    <message>
        <source>&amp;Show or hide the window</source>
        <translation>&amp;Mostrar ou ocultar a janela</translation>
    </message>
    <message>
        <source>Freshet: %1 down, %2 up</source>
        <extracomment>The tooltip of the icon in the tray: rates down and up</extracomment>
        <translation>Freshet: %1 de descida, %2 de subida</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n downloading</source>
        <translation>
            <numerusform>%1, %n baixando</numerusform>
            <numerusform>%1, %n baixando</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::UndoHistory</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>freshet::ui::WeekGridCanvas</name>
    <message>
        <source>Week schedule</source>
        <translation>Agenda da semana</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n half hours selected</source>
        <extracomment>Of a week schedule. %1 is &quot;Tuesday, 09:00 to 09:30: Slow mode&quot;; it is one end of the rectangle</extracomment>
        <translation>
            <numerusform>%1; %n meia hora selecionada</numerusform>
            <numerusform>%1; %n meias horas selecionadas</numerusform>
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
        <translation>Dá a outros dias o que tem o dia do cursor</translation>
    </message>
    <message>
        <source>Copy %1 to…</source>
        <extracomment>%1 is a day of the week</extracomment>
        <translation>Copiar %1 para…</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos os dias</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>De segunda a sexta</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation>Sábado e domingo</translation>
    </message>
</context>
<context>
    <name>freshet::ui::WhenDone</name>
    <message>
        <source>Everything is done</source>
        <translation>Tudo está pronto</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Agora</translation>
    </message>
    <message numerus="yes">
        <source>Freshet quits in %n s.</source>
        <translation>
            <numerusform>O Freshet encerra em %n s.</numerusform>
            <numerusform>O Freshet encerra em %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer goes to sleep in %n s.</source>
        <translation>
            <numerusform>O computador suspende em %n s.</numerusform>
            <numerusform>O computador suspende em %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %n s.</source>
        <translation>
            <numerusform>O computador desliga em %n s.</numerusform>
            <numerusform>O computador desliga em %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::WindowMenus</name>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Fila</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Torrent</source>
        <translation>&amp;Torrent</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Ferramentas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra de ferramentas</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>D&amp;ensidade</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
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
        <translation>Um cliente BitTorrent.</translation>
    </message>
    <message>
        <source>Keep settings and torrents in &lt;folder&gt;.</source>
        <translation>Guardar configurações e torrents em &lt;pasta&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>pasta</translation>
    </message>
    <message>
        <source>Torrent files, magnet links, info hashes or addresses to add.</source>
        <translation>Arquivos torrent, links magnet, hashes ou endereços a adicionar.</translation>
    </message>
    <message>
        <source>Start without a window, where the desktop has a tray.</source>
        <translation>Iniciar sem janela, se a área de trabalho tiver bandeja.</translation>
    </message>
</context>
</TS>
