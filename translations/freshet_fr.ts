<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>BottleneckText</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Files are not there</source>
        <translation>Fichiers absents</translation>
    </message>
    <message>
        <source>No peers</source>
        <translation>Aucun pair</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>No peer answers</source>
        <translation>Aucun pair ne répond</translation>
    </message>
    <message>
        <source>Nobody has the rest</source>
        <translation>Personne n’a le reste</translation>
    </message>
    <message>
        <source>Peers serve others</source>
        <translation>Les pairs en servent d’autres</translation>
    </message>
    <message>
        <source>Limit for all</source>
        <translation>Limite globale</translation>
    </message>
    <message>
        <source>Category&apos;s limit</source>
        <translation>Limite de la catégorie</translation>
    </message>
    <message>
        <source>Its own limit</source>
        <translation>Sa propre limite</translation>
    </message>
    <message>
        <source>Peers&apos; limits</source>
        <translation>Limites des pairs</translation>
    </message>
    <message>
        <source>Has given enough</source>
        <translation>A assez donné</translation>
    </message>
    <message>
        <source>Delay on the line</source>
        <translation>Délai sur la ligne</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Connection limit</source>
        <translation>Limite de connexions</translation>
    </message>
    <message>
        <source>Upload slots</source>
        <translation>Places d’envoi</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>Requêtes en cours</translation>
    </message>
    <message>
        <source>Peers&apos; speed</source>
        <translation>Débit des pairs</translation>
    </message>
    <message>
        <source>Nobody asks</source>
        <translation>Personne ne demande</translation>
    </message>
    <message>
        <source>What is left of the quota is spread until %1: %2.</source>
        <translation>Le reste du quota est réparti jusqu’à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The quota is used up until %1.</source>
        <translation>Le quota est épuisé jusqu’à %1.</translation>
    </message>
    <message>
        <source>The limit for all torrents is reached: %1.</source>
        <translation>La limite de l’ensemble des torrents est atteinte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The limit of &quot;%1&quot; is reached: %2.</source>
        <extracomment>%1 is a category, %2 a rate</extracomment>
        <translation>La limite de «&#xa0;%1&#xa0;» est atteinte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This torrent&apos;s own limit is reached: %1.</source>
        <translation>La limite propre à ce torrent est atteinte&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n peers are at the limit that is set for them: %1.</source>
        <translation>
            <numerusform>%n pair est à la limite fixée pour lui&#xa0;: %1.</numerusform>
            <numerusform>%n pairs sont à la limite fixée pour eux&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has given enough and goes on slowly: %1.</source>
        <translation>Il a assez donné et continue lentement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Uploads are held back so that they do not delay others on the line: %1.</source>
        <translation>Les envois sont retenus pour ne pas ralentir les autres sur la ligne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This torrent waits for its turn.</source>
        <translation>Ce torrent attend son tour.</translation>
    </message>
    <message>
        <source>No peers are known yet.</source>
        <translation>Aucun pair n’est encore connu.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n known peers has answered yet.</source>
        <translation>
            <numerusform>Le seul pair connu n’a pas encore répondu.</numerusform>
            <numerusform>Aucun des %n pairs connus n’a encore répondu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are connected, as many as may be. %1 are known.</source>
        <translation>
            <numerusform>%n pair est connecté, le maximum permis. %1 sont connus.</numerusform>
            <numerusform>%n pairs sont connectés, le maximum permis. %1 sont connus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are served at once, as many as the settings allow. %1 want something.</source>
        <translation>
            <numerusform>%n pair est servi à la fois, le maximum permis. %1 veulent quelque chose.</numerusform>
            <numerusform>%n pairs sont servis à la fois, le maximum permis. %1 veulent quelque chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces arrive faster than this computer verifies them.</source>
        <translation>Les pièces arrivent plus vite que cet ordinateur ne les vérifie.</translation>
    </message>
    <message numerus="yes">
        <source>%n peers could send more if more were asked of them at a time.</source>
        <translation>
            <numerusform>%n pair pourrait envoyer plus si on lui demandait plus à la fois.</numerusform>
            <numerusform>%n pairs pourraient envoyer plus si on leur demandait plus à la fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n peers that are served take it as fast as they can.</source>
        <translation>
            <numerusform>Le pair servi prend aussi vite qu’il le peut.</numerusform>
            <numerusform>Les %n pairs servis prennent aussi vite qu’ils le peuvent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n peers that send do so as fast as they can.</source>
        <translation>
            <numerusform>Le pair qui envoie va aussi vite qu’il le peut.</numerusform>
            <numerusform>Les %n pairs qui envoient vont aussi vite qu’ils le peuvent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n connected peers asks for anything.</source>
        <translation>
            <numerusform>Le pair connecté ne demande rien.</numerusform>
            <numerusform>Aucun des %n pairs connectés ne demande quoi que ce soit.</numerusform>
        </translation>
    </message>
    <message>
        <source>If that lasts, check the network and the firewall.</source>
        <translation>Si cela dure, vérifiez le réseau et le pare-feu.</translation>
    </message>
    <message>
        <source>It goes on when a peer with the rest comes.</source>
        <translation>Cela continue dès qu’un pair ayant le reste arrive.</translation>
    </message>
    <message>
        <source>Sharing more makes peers serve you sooner.</source>
        <translation>En partageant plus, vous êtes servi plus tôt.</translation>
    </message>
    <message>
        <source>Fewer active torrents, or another disk, would help.</source>
        <translation>Moins de torrents actifs ou un autre disque aiderait.</translation>
    </message>
    <message>
        <source>&quot;Automatic&quot; for pieces and requests per peer would help.</source>
        <translation>«&#xa0;Automatique&#xa0;» pour les pièces et les requêtes par pair aiderait.</translation>
    </message>
    <message>
        <source>Other programs may be using the processor.</source>
        <translation>D’autres programmes occupent peut-être le processeur.</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Mode lent</translation>
    </message>
    <message>
        <source>The limit of slow mode is reached: %1.</source>
        <translation>La limite du mode lent est atteinte : %1.</translation>
    </message>
    <message>
        <source>Limit of each torrent</source>
        <translation>Limite de chaque torrent</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads run already; the limit is %1.</source>
        <translation>
            <numerusform>%n téléchargement est déjà en cours&#xa0;; la limite est %1.</numerusform>
            <numerusform>%n téléchargements sont déjà en cours&#xa0;; la limite est %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are seeding already; the limit is %1.</source>
        <translation>
            <numerusform>%n torrent est déjà partagé&#xa0;; la limite est %1.</numerusform>
            <numerusform>%n torrents sont déjà partagés&#xa0;; la limite est %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n torrents run already; the limit is %1.</source>
        <translation>
            <numerusform>%n torrent est déjà actif&#xa0;; la limite est %1.</numerusform>
            <numerusform>%n torrents sont déjà actifs&#xa0;; la limite est %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents are being checked; the limit is %1.</source>
        <translation>
            <numerusform>Les fichiers de %n torrent sont en cours de vérification&#xa0;; la limite est %1.</numerusform>
            <numerusform>Les fichiers de %n torrents sont en cours de vérification&#xa0;; la limite est %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit of each torrent is reached: %1.</source>
        <translation>La limite de chaque torrent est atteinte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Tag&apos;s limit</source>
        <translation>Limite de l’étiquette</translation>
    </message>
    <message>
        <source>The limit of the tag &quot;%1&quot; is reached: %2.</source>
        <extracomment>%1 is a tag, %2 a rate</extracomment>
        <translation>La limite de l’étiquette « %1 » est atteinte : %2.</translation>
    </message>
    <message>
        <source>This torrent is paused.</source>
        <translation>Ce torrent est en pause.</translation>
    </message>
    <message>
        <source>This torrent is done.</source>
        <translation>Ce torrent est terminé.</translation>
    </message>
    <message>
        <source>Peers stopped sending</source>
        <translation>Les pairs n’envoient plus</translation>
    </message>
    <message>
        <source>Damaged data</source>
        <translation>Données endommagées</translation>
    </message>
    <message>
        <source>Most peers choke us</source>
        <translation>La plupart des pairs nous brident</translation>
    </message>
    <message>
        <source>The schedule pauses everything.</source>
        <translation>Le planning suspend tout.</translation>
    </message>
    <message>
        <source>The schedule pauses downloads.</source>
        <translation>Le planning suspend les téléchargements.</translation>
    </message>
    <message>
        <source>The schedule pauses everything until %1.</source>
        <extracomment>%1 is a time of day, or a date and a time of day</extracomment>
        <translation>Le planning suspend tout jusqu’à %1.</translation>
    </message>
    <message>
        <source>The schedule pauses downloads until %1.</source>
        <translation>Le planning suspend les téléchargements jusqu’à %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n connected peers that have missing data wait to send.</source>
        <translation>
            <numerusform>Le %n pair connecté qui a des données manquantes attend pour envoyer.</numerusform>
            <numerusform>Les %n pairs connectés qui ont des données manquantes attendent pour envoyer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n connected peers that have missing data wait to send; the upload limit is %1.</source>
        <translation>
            <numerusform>Le %n pair connecté qui a des données manquantes attend pour envoyer ; la limite d’envoi est de %1.</numerusform>
            <numerusform>Les %n pairs connectés qui ont des données manquantes attendent pour envoyer ; la limite d’envoi est de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each peer is asked for %n blocks at a time at most; more would fit this line.</source>
        <translation>
            <numerusform>Chaque pair reçoit au plus %n demande de bloc à la fois ; cette ligne en permettrait plus.</numerusform>
            <numerusform>Chaque pair reçoit au plus %n demandes de bloc à la fois ; cette ligne en permettrait plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged data: %1 of what came was of no use.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>Données endommagées : %1 de ce qui est arrivé était inutilisable.</translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; nobody is blocked for it yet.</source>
        <translation>
            <numerusform>Données endommagées : %n pièce fausse ; personne n’est encore banni pour cela.</numerusform>
            <numerusform>Données endommagées : %n pièces fausses ; personne n’est encore banni pour cela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; blocked %1.</source>
        <extracomment>%1 is one address or several</extracomment>
        <translation>
            <numerusform>Données endommagées : %n pièce fausse ; banni : %1.</numerusform>
            <numerusform>Données endommagées : %n pièces fausses ; bannis : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; blocked %1 and others.</source>
        <translation>
            <numerusform>Données endommagées : %n pièce fausse ; bannis : %1 et d’autres.</numerusform>
            <numerusform>Données endommagées : %n pièces fausses ; bannis : %1 et d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n connected peers together lack %1 of the data.</source>
        <translation>
            <numerusform>Au %n pair connecté, il manque %1 des données.</numerusform>
            <numerusform>Aux %n pairs connectés réunis, il manque %1 des données.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Peers stopped sending: for a minute nothing has come from %1 of %n.</source>
        <translation>
            <numerusform>Les pairs n’envoient plus : depuis une minute, rien n’est venu de %1 sur %n.</numerusform>
            <numerusform>Les pairs n’envoient plus : depuis une minute, rien n’est venu de %1 sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n peers choke us.</source>
        <translation>
            <numerusform>%1 pair sur %n nous bride.</numerusform>
            <numerusform>%1 pairs sur %n nous brident.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk takes %1; %2 wait.</source>
        <extracomment>%1 is a rate, %2 a size</extracomment>
        <translation>Le disque absorbe %1 ; %2 attendent.</translation>
    </message>
</context>
<context>
    <name>ChartAxis</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
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
        <translation>%1 n’est pas un fichier torrent.</translation>
    </message>
    <message>
        <source>%1 has more files or data than Freshet can handle.</source>
        <translation>%1 a plus de fichiers ou de données que Freshet ne peut gérer.</translation>
    </message>
    <message>
        <source>%1 contains paths or sizes that could do harm.</source>
        <translation>%1 contient des chemins ou des tailles qui pourraient nuire.</translation>
    </message>
    <message>
        <source>%1 needs BitTorrent v2, which Freshet does not have.</source>
        <translation>%1 demande BitTorrent v2, que Freshet n’a pas.</translation>
    </message>
    <message>
        <source>%1 is not a magnet link.</source>
        <translation>%1 n’est pas un lien magnet.</translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 est déjà dans la liste.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 could not be fetched.</source>
        <translation>%1 n’a pas pu être récupéré.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation>Le certificat de %1 n’est pas valide.</translation>
    </message>
    <message>
        <source>%1 is an address of a kind Freshet cannot open.</source>
        <translation>%1 est une adresse d’un genre que Freshet ne peut pas ouvrir.</translation>
    </message>
    <message>
        <source>Cannot write to %1: no space left.</source>
        <translation>Impossible d’écrire dans %1&#xa0;: plus de place.</translation>
    </message>
    <message>
        <source>Cannot write to %1: permission denied.</source>
        <translation>Impossible d’écrire dans %1&#xa0;: permission refusée.</translation>
    </message>
    <message>
        <source>Files are missing: %1.</source>
        <translation>Des fichiers manquent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Something else has the name %1.</source>
        <translation>Autre chose porte le nom %1.</translation>
    </message>
    <message>
        <source>The path %1 is too long for this disk.</source>
        <translation>Le chemin %1 est trop long pour ce disque.</translation>
    </message>
    <message>
        <source>Too many files are open to open %1.</source>
        <translation>Trop de fichiers sont ouverts pour ouvrir %1.</translation>
    </message>
    <message>
        <source>The disk failed at %1.</source>
        <translation>Le disque a échoué à %1.</translation>
    </message>
    <message>
        <source>%1 is damaged on the disk.</source>
        <translation>%1 est endommagé sur le disque.</translation>
    </message>
    <message>
        <source>The disk returned different data than was written to %1. Check the disk and its cable.</source>
        <translation>Le disque a rendu d’autres données que celles écrites dans %1. Vérifiez le disque et son câble.</translation>
    </message>
    <message>
        <source>Another program uses port %1.</source>
        <translation>Un autre programme utilise le port %1.</translation>
    </message>
    <message>
        <source>The system does not allow Freshet to use port %1.</source>
        <translation>Le système ne permet pas à Freshet d’utiliser le port %1.</translation>
    </message>
    <message>
        <source>The network address %1 is not available.</source>
        <translation>L’adresse réseau %1 n’est pas disponible.</translation>
    </message>
    <message>
        <source>The tracker %1 does not answer.</source>
        <translation>Le tracker %1 ne répond pas.</translation>
    </message>
    <message>
        <source>The tracker %1 refused this torrent.</source>
        <translation>Le tracker %1 a refusé ce torrent.</translation>
    </message>
    <message>
        <source>The tracker %1 sent an answer that makes no sense.</source>
        <translation>Le tracker %1 a envoyé une réponse qui n’a pas de sens.</translation>
    </message>
    <message>
        <source>Most of the quota of %1 is used.</source>
        <translation>La plus grande partie du quota (%1) est utilisée.</translation>
    </message>
    <message>
        <source>The quota of %1 is used up until the next period.</source>
        <translation>Le quota (%1) est épuisé jusqu’à la prochaine période.</translation>
    </message>
    <message>
        <source>The list of torrents in %1 is damaged.</source>
        <translation>La liste des torrents dans %1 est endommagée.</translation>
    </message>
    <message>
        <source>The list of torrents cannot be saved to %1.</source>
        <translation>La liste des torrents ne peut pas être enregistrée dans %1.</translation>
    </message>
    <message>
        <source>Another Freshet already uses %1.</source>
        <translation>Un autre Freshet utilise déjà %1.</translation>
    </message>
    <message>
        <source>The setting %1 has a value that is not possible.</source>
        <translation>Le réglage %1 a une valeur impossible.</translation>
    </message>
    <message>
        <source>%1 is no longer in the list.</source>
        <translation>%1 n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with %1. The log has the details.</source>
        <translation>Quelque chose d’inattendu est arrivé à %1. Le journal donne les détails.</translation>
    </message>
    <message>
        <source>the save folder</source>
        <translation>le dossier d’enregistrement</translation>
    </message>
    <message>
        <source>of this torrent</source>
        <translation>de ce torrent</translation>
    </message>
    <message>
        <source>all torrents</source>
        <translation>tous les torrents</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>le programme</translation>
    </message>
    <message>
        <source>this</source>
        <translation>ceci</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disque plein</translation>
    </message>
    <message>
        <source>Cannot write to folder</source>
        <translation>Écriture impossible dans le dossier</translation>
    </message>
    <message>
        <source>Files missing</source>
        <translation>Fichiers manquants</translation>
    </message>
    <message>
        <source>Name is taken</source>
        <translation>Nom déjà pris</translation>
    </message>
    <message>
        <source>Path too long</source>
        <translation>Chemin trop long</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Disk failed</source>
        <translation>Panne du disque</translation>
    </message>
    <message>
        <source>Data damaged</source>
        <translation>Données endommagées</translation>
    </message>
    <message>
        <source>Disk damages data</source>
        <translation>Le disque altère les données</translation>
    </message>
    <message>
        <source>Tracker does not answer</source>
        <translation>Le tracker ne répond pas</translation>
    </message>
    <message>
        <source>Tracker makes no sense</source>
        <translation>Réponse du tracker insensée</translation>
    </message>
    <message>
        <source>Quota nearly used</source>
        <translation>Quota presque épuisé</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>Quota épuisé</translation>
    </message>
    <message>
        <source>Tracker refused</source>
        <translation>Refusé par le tracker</translation>
    </message>
    <message>
        <source>Tracker refused: %1</source>
        <translation>Refusé par le tracker&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Most of the quota of the category %1 is used.</source>
        <translation>La plus grande partie du quota de la catégorie %1 est utilisée.</translation>
    </message>
    <message>
        <source>The quota of the category %1 is used up until the next period.</source>
        <translation>Le quota de la catégorie %1 est épuisé jusqu’à la prochaine période.</translation>
    </message>
    <message>
        <source>“none”</source>
        <extracomment>Stands for the name of a category</extracomment>
        <translation>« aucune »</translation>
    </message>
    <message>
        <source>Less space is free in %1 than is to stay free. Downloads there go on when there is more.</source>
        <translation>Il reste moins de place dans %1 que ce qui doit rester libre. Les téléchargements reprendront quand il y en aura plus.</translation>
    </message>
    <message>
        <source>%1 uses the same files.</source>
        <translation>%1 utilise les mêmes fichiers.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>No limits are in force.</source>
        <translation>Aucune limite n’est en vigueur.</translation>
    </message>
    <message>
        <source>The usual limits are in force.</source>
        <translation>Les limites habituelles sont en vigueur.</translation>
    </message>
    <message>
        <source>The schedule lets nothing download now.</source>
        <translation>Le planning ne laisse rien télécharger maintenant.</translation>
    </message>
    <message>
        <source>The schedule lets nothing run now.</source>
        <translation>Le planning ne laisse rien tourner maintenant.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The address of a peer and its program</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is banned: it sent a false file list.</source>
        <translation>%1 est banni : il a envoyé une fausse liste de fichiers.</translation>
    </message>
    <message>
        <source>%1 is banned: block %2 of piece %3 was wrong.</source>
        <translation>%1 est banni : le bloc %2 de la pièce %3 était faux.</translation>
    </message>
    <message>
        <source>%1 is banned: all of piece %2 came from it and was wrong.</source>
        <translation>%1 est banni : toute la pièce %2 venait de lui et était fausse.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason</comment>
        <extracomment>A sentence that says what is wrong, and the words of the system or a tracker for it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>Attend son tour.</translation>
    </message>
    <message>
        <source>Asks peers for the file list.</source>
        <translation>Demande la liste des fichiers aux pairs.</translation>
    </message>
    <message>
        <source>Checks the files on the disk.</source>
        <translation>Vérifie les fichiers sur le disque.</translation>
    </message>
    <message>
        <source>Started to download.</source>
        <translation>Téléchargement commencé.</translation>
    </message>
    <message>
        <source>Started to seed.</source>
        <translation>Partage commencé.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Suspendu.</translation>
    </message>
    <message>
        <source>Done; it is not shared any more.</source>
        <translation>Terminé ; n’est plus partagé.</translation>
    </message>
    <message>
        <source>Added to the list.</source>
        <translation>Ajouté à la liste.</translation>
    </message>
    <message>
        <source>Removed from the list.</source>
        <translation>Retiré de la liste.</translation>
    </message>
    <message>
        <source>Has given enough and left the list. Its files stay.</source>
        <translation>A assez donné et a quitté la liste. Ses fichiers restent.</translation>
    </message>
    <message>
        <source>Brought back to the list.</source>
        <translation>Remis dans la liste.</translation>
    </message>
    <message>
        <source>The file list has arrived.</source>
        <translation>La liste des fichiers est arrivée.</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>Complet.</translation>
    </message>
    <message>
        <source>Checked: %1 of %2 pieces are good.</source>
        <translation>Vérifié : %1 pièces sur %2 sont bonnes.</translation>
    </message>
    <message>
        <source>Damaged on the disk. %1.</source>
        <extracomment>%1 says &quot;Repairing 3 pieces (film.mkv)&quot;</extracomment>
        <translation>Endommagé sur le disque. %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces are repaired.</source>
        <translation>
            <numerusform>%n pièce est réparée.</numerusform>
            <numerusform>%n pièces sont réparées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Piece %1 came with errors and is fetched again.</source>
        <translation>La pièce %1 est arrivée avec des erreurs et est reprise.</translation>
    </message>
    <message numerus="yes">
        <source>The tracker %1 gave %n peers.</source>
        <translation>
            <numerusform>Le tracker %1 a indiqué %n pair.</numerusform>
            <numerusform>Le tracker %1 a indiqué %n pairs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Peers can connect at port %1.</source>
        <translation>Les pairs peuvent se connecter au port %1.</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A date and a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Slow mode is on.</source>
        <translation>Le mode lent est actif.</translation>
    </message>
    <message>
        <source>The files stay where they are. %1</source>
        <translation>Les fichiers restent où ils sont. %1</translation>
    </message>
    <message>
        <source>The move to %1 was interrupted. The files are where they were.</source>
        <translation>Le déplacement vers %1 a été interrompu. Les fichiers sont où ils étaient.</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Déplacé vers %1.</translation>
    </message>
    <message>
        <source>Freshet has started.</source>
        <translation>Freshet a démarré.</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>Data: %1
With protocol and IP: %2</source>
        <extracomment>%1 and %2 are rates such as 4.2 MiB/s</extracomment>
        <translation>Données&#xa0;: %1
Avec protocole et IP&#xa0;: %2</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
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
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two parts of a duration: &quot;1 min&quot; and &quot;40 s&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1&#xa0;s ago</source>
        <translation>il&#xa0;y&#xa0;a&#xa0;%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;min ago</source>
        <translation>il&#xa0;y&#xa0;a&#xa0;%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;h ago</source>
        <translation>il&#xa0;y&#xa0;a&#xa0;%1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>no transfer</source>
        <translation>aucun transfert</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) per second</source>
        <translation>
            <numerusform>%n octet par seconde</numerusform>
            <numerusform>%n octets par seconde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kibibytes per second</source>
        <translation>%1 kibioctets par seconde</translation>
    </message>
    <message>
        <source>%1 mebibytes per second</source>
        <translation>%1 mébioctets par seconde</translation>
    </message>
    <message>
        <source>%1 gibibytes per second</source>
        <translation>%1 gibioctets par seconde</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 pour cent</translation>
    </message>
</context>
<context>
    <name>InUse</name>
    <message>
        <source>%1 now</source>
        <extracomment>Beside a limit: how many there are now</extracomment>
        <translation>%1 maintenant</translation>
    </message>
    <message>
        <source>up to %1 now</source>
        <extracomment>Of the torrent that has the most connections</extracomment>
        <translation>jusqu’à %1 maintenant</translation>
    </message>
    <message>
        <source>%1 used now</source>
        <extracomment>%1 is a size</extracomment>
        <translation>%1 utilisés maintenant</translation>
    </message>
    <message>
        <source>now %1 to %2</source>
        <extracomment>Beside a limit: the lowest and the highest number there is now</extracomment>
        <translation>maintenant de %1 à %2</translation>
    </message>
    <message>
        <source>%1 now, in use: %2 (open-file limit)</source>
        <extracomment>%1 is how many connections there are now, %2 how many there may be</extracomment>
        <translation>%1 maintenant, appliqué&#xa0;: %2 (limite de fichiers ouverts)</translation>
    </message>
    <message>
        <source>%1 now, system allows %2</source>
        <extracomment>Two numbers of connections</extracomment>
        <translation>%1 maintenant, le système en permet %2</translation>
    </message>
    <message>
        <source>%1 Still listening on %2.</source>
        <extracomment>%1 says what is wrong with another port</extracomment>
        <translation>%1 L’écoute continue sur %2.</translation>
    </message>
    <message>
        <source>Listening on %1, reachable since %2</source>
        <extracomment>%1 is a port, %2 a time</extracomment>
        <translation>À l’écoute sur %1, joignable depuis %2</translation>
    </message>
    <message>
        <source>Listening on %1. No peer has connected to it yet.</source>
        <translation>À l’écoute sur %1. Aucun pair ne s’y est encore connecté.</translation>
    </message>
    <message>
        <source>With these values one peer is asked for %1 to %2 at a time, as its rate and latency need.</source>
        <extracomment>Two sizes</extracomment>
        <translation>Avec ces valeurs, on demande à un pair de %1 à %2 à la fois, selon son débit et sa latence.</translation>
    </message>
    <message>
        <source>With these values one peer is asked for up to %1 at a time.</source>
        <translation>Avec ces valeurs, on demande à un pair jusqu’à %1 à la fois.</translation>
    </message>
    <message numerus="yes">
        <source>%1 It comes from at most %n pieces.</source>
        <extracomment>%1 says how much one peer is asked for</extracomment>
        <translation>
            <numerusform>%1 Cela vient d’au plus %n pièce.</numerusform>
            <numerusform>%1 Cela vient d’au plus %n pièces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>Waiting: the file lists of other links are fetched first.</source>
        <translation>En attente : les listes d’autres liens passent d’abord.</translation>
    </message>
    <message>
        <source>Getting the file list: %1 received, %2</source>
        <extracomment>%1 is a percentage, %2 a time</extracomment>
        <translation>Réception de la liste des fichiers : %1 reçus, %2</translation>
    </message>
    <message>
        <source>Getting the file list: looking for peers, %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Réception de la liste des fichiers : recherche de pairs, %1</translation>
    </message>
    <message numerus="yes">
        <source>Getting the file list: asked %n peers, %1 connected, %2</source>
        <extracomment>%1 is a number of peers, %2 a time</extracomment>
        <translation>
            <numerusform>Réception de la liste des fichiers : %n pair interrogé, %1 connectés, %2</numerusform>
            <numerusform>Réception de la liste des fichiers : %n pairs interrogés, %1 connectés, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Where torrents are saved that were given no folder.</source>
        <translation>Où vont les torrents pour lesquels aucun dossier n’est indiqué.</translation>
    </message>
    <message>
        <source>Limits, quotas and folders of categories.</source>
        <translation>Limites, quotas et dossiers des catégories.</translation>
    </message>
    <message>
        <source>Share limits of categories.</source>
        <translation>Objectifs de partage des catégories.</translation>
    </message>
    <message>
        <source>The port for incoming connections; 0 lets the system choose.</source>
        <translation>Le port des connexions entrantes ; avec 0, le système choisit.</translation>
    </message>
    <message>
        <source>The address of this computer that is used; empty means any.</source>
        <translation>L’adresse de cet ordinateur qui est utilisée ; vide : toutes.</translation>
    </message>
    <message>
        <source>Connections of all torrents together.</source>
        <translation>Connexions de tous les torrents ensemble.</translation>
    </message>
    <message>
        <source>Connections of each torrent.</source>
        <translation>Connexions de chaque torrent.</translation>
    </message>
    <message>
        <source>Connections that wait for an answer at the same time.</source>
        <translation>Connexions qui attendent une réponse en même temps.</translation>
    </message>
    <message>
        <source>New connections in a second.</source>
        <translation>Nouvelles connexions par seconde.</translation>
    </message>
    <message>
        <source>Pieces one peer may be fetching for you at the same time; 0 is automatic.</source>
        <translation>Pièces qu’un pair peut chercher pour vous en même temps ; 0 : automatique.</translation>
    </message>
    <message>
        <source>Blocks of 16 KiB asked of one peer at the same time; 0 is automatic.</source>
        <translation>Blocs de 16 Kio demandés à un pair en même temps ; 0 : automatique.</translation>
    </message>
    <message>
        <source>Peers of each torrent that are sent data at the same time; 0 is automatic.</source>
        <translation>Pairs de chaque torrent servis en même temps ; 0 : automatique.</translation>
    </message>
    <message>
        <source>Whom a seed serves first.</source>
        <translation>Qui un seed sert en premier.</translation>
    </message>
    <message>
        <source>Download limit of all torrents together; 0 is no limit.</source>
        <translation>Limite de téléchargement de tous les torrents ensemble ; 0 : aucune.</translation>
    </message>
    <message>
        <source>Upload limit of all torrents together; 0 is no limit.</source>
        <translation>Limite d’envoi de tous les torrents ensemble ; 0 : aucune.</translation>
    </message>
    <message>
        <source>Download limit of each peer without one of its own; 0 is no limit.</source>
        <translation>Limite de téléchargement de chaque pair sans limite propre ; 0 : aucune.</translation>
    </message>
    <message>
        <source>Upload limit of each peer without one of its own; 0 is no limit.</source>
        <translation>Limite d’envoi de chaque pair sans limite propre ; 0 : aucune.</translation>
    </message>
    <message>
        <source>Limits count protocol and IP, not only the data of torrents.</source>
        <translation>Les limites comptent le protocole et IP, pas seulement les données des torrents.</translation>
    </message>
    <message>
        <source>Uploads slow down when they delay the line by more than this; 0 is never.</source>
        <translation>L’envoi ralentit quand il retarde la ligne de plus que cela ; 0 : jamais.</translation>
    </message>
    <message>
        <source>Whether connections to peers are encrypted.</source>
        <translation>Si les connexions aux pairs sont chiffrées.</translation>
    </message>
    <message>
        <source>How space is reserved for new files.</source>
        <translation>Comment la place des nouveaux fichiers est réservée.</translation>
    </message>
    <message>
        <source>Data that may wait for the disk.</source>
        <translation>Données qui peuvent attendre le disque.</translation>
    </message>
    <message>
        <source>Memory for data that peers ask for; 0 is none.</source>
        <translation>Mémoire pour les données que les pairs demandent ; 0 : aucune.</translation>
    </message>
    <message>
        <source>Threads that read and write; 0 is automatic.</source>
        <translation>Fils d’exécution qui lisent et écrivent ; 0 : automatique.</translation>
    </message>
    <message>
        <source>Files kept open at the same time.</source>
        <translation>Fichiers gardés ouverts en même temps.</translation>
    </message>
    <message>
        <source>Trackers are asked for peers.</source>
        <translation>Des pairs sont demandés aux trackers.</translation>
    </message>
    <message>
        <source>How long a tracker may take to answer.</source>
        <translation>Le temps qu’un tracker peut prendre pour répondre.</translation>
    </message>
    <message>
        <source>Downloads that run at the same time; -1 is no limit.</source>
        <translation>Téléchargements simultanés ; -1 : sans limite.</translation>
    </message>
    <message>
        <source>Seeds that run at the same time; -1 is no limit.</source>
        <translation>Seeds simultanés ; -1 : sans limite.</translation>
    </message>
    <message>
        <source>Downloads and seeds together that run at the same time; -1 is no limit.</source>
        <translation>Téléchargements et seeds simultanés ensemble ; -1 : sans limite.</translation>
    </message>
    <message>
        <source>Torrents whose files are checked at the same time.</source>
        <translation>Torrents dont les fichiers sont vérifiés en même temps.</translation>
    </message>
    <message>
        <source>A torrent below this rate leaves its place to one that waits; 0 is never.</source>
        <translation>Un torrent plus lent que cela laisse sa place à un autre qui attend ; 0 : jamais.</translation>
    </message>
    <message>
        <source>How long the rate must be below before a torrent counts as slow.</source>
        <translation>Le temps en dessous du débit avant qu’un torrent compte comme lent.</translation>
    </message>
    <message>
        <source>Sharing ends at this ratio; 0 is no goal.</source>
        <translation>Le partage finit à ce ratio ; 0 : pas d’objectif.</translation>
    </message>
    <message>
        <source>Sharing ends after this time; 0 is no goal.</source>
        <translation>Le partage finit après ce temps ; 0 : pas d’objectif.</translation>
    </message>
    <message>
        <source>Sharing ends when nobody has wanted anything for so long; 0 is no goal.</source>
        <translation>Le partage finit quand personne n’a rien voulu aussi longtemps ; 0 : pas d’objectif.</translation>
    </message>
    <message>
        <source>What happens when a goal is reached.</source>
        <translation>Ce qui se passe quand un objectif est atteint.</translation>
    </message>
    <message>
        <source>The upload limit of a torrent that has reached its goal and is throttled.</source>
        <translation>La limite d’envoi d’un torrent qui a atteint son objectif et qui est freiné.</translation>
    </message>
    <message>
        <source>Sharing goes on while there are fewer seeds than this; 0 is never.</source>
        <translation>Le partage continue tant qu’il y a moins de seeds ; 0 : jamais.</translation>
    </message>
    <message>
        <source>What of a complete download is read back from the disk.</source>
        <translation>Ce qui est relu sur le disque d’un téléchargement complet.</translation>
    </message>
    <message>
        <source>Damage that is found is fetched again.</source>
        <translation>Les dégâts trouvés sont téléchargés de nouveau.</translation>
    </message>
    <message>
        <source>How often all data is read back while idle; 0 is never.</source>
        <translation>À quel rythme toutes les données sont relues au repos ; 0 : jamais.</translation>
    </message>
    <message>
        <source>How fast data is read back while idle; 0 is no limit.</source>
        <translation>À quel débit les données sont relues au repos ; 0 : sans limite.</translation>
    </message>
    <message>
        <source>Programs may read numbers over HTTP.</source>
        <translation>Des programmes peuvent lire les mesures par HTTP.</translation>
    </message>
    <message>
        <source>The address where numbers are offered.</source>
        <translation>L’adresse où les mesures sont offertes.</translation>
    </message>
    <message>
        <source>The port where numbers are offered; 0 lets the system choose.</source>
        <translation>Le port où les mesures sont offertes ; avec 0, le système choisit.</translation>
    </message>
    <message>
        <source>What readers of the numbers must present; empty is nothing.</source>
        <translation>Ce que les lecteurs des mesures doivent présenter ; vide : rien.</translation>
    </message>
    <message>
        <source>Each torrent has numbers of its own, with its name.</source>
        <translation>Chaque torrent a ses propres mesures, avec son nom.</translation>
    </message>
    <message>
        <source>The OpenTelemetry collector that numbers are sent to; empty is none.</source>
        <translation>Le collecteur OpenTelemetry qui reçoit les mesures ; vide : aucun.</translation>
    </message>
    <message>
        <source>What is sent to the collector with the numbers, such as a key.</source>
        <translation>Ce que le collecteur reçoit avec les mesures, une clé par exemple.</translation>
    </message>
    <message>
        <source>How often numbers are sent.</source>
        <translation>À quel rythme les mesures sont envoyées.</translation>
    </message>
    <message>
        <source>One of so many pieces is traced; 0 is none.</source>
        <translation>Une pièce sur ce nombre est suivie ; 0 : aucune.</translation>
    </message>
    <message>
        <source>Download limit in slow mode; 0 is no limit.</source>
        <translation>Limite de téléchargement en mode lent ; 0 : aucune.</translation>
    </message>
    <message>
        <source>Upload limit in slow mode; 0 is no limit.</source>
        <translation>Limite d’envoi en mode lent ; 0 : aucune.</translation>
    </message>
    <message>
        <source>Slow mode is on while there is no schedule.</source>
        <translation>Le mode lent est actif tant qu’il n’y a pas de planning.</translation>
    </message>
    <message>
        <source>The schedule is followed.</source>
        <translation>Le planning est suivi.</translation>
    </message>
    <message>
        <source>The schedule: a letter for each half hour from Monday; u is full speed, n normal, a slow mode, s seed only, p pause.</source>
        <translation>Le planning : une lettre par demi-heure dès lundi ; u : plein débit, n : normal, a : mode lent, s : partage seul, p : pause.</translation>
    </message>
    <message>
        <source>What counts for some time whatever the schedule says.</source>
        <translation>Ce qui vaut un certain temps, quoi que dise le planning.</translation>
    </message>
    <message>
        <source>How long a quota has to last.</source>
        <translation>La durée que doit couvrir un quota.</translation>
    </message>
    <message>
        <source>What may be downloaded in a period; 0 is no quota.</source>
        <translation>Ce qui peut être téléchargé dans une période ; 0 : pas de quota.</translation>
    </message>
    <message>
        <source>What may be uploaded in a period; 0 is no quota.</source>
        <translation>Ce qui peut être envoyé dans une période ; 0 : pas de quota.</translation>
    </message>
    <message>
        <source>What happens when most of a quota is used.</source>
        <translation>Ce qui se passe quand un quota est presque épuisé.</translation>
    </message>
    <message>
        <source>The day on which months begin.</source>
        <translation>Le jour où commencent les mois.</translation>
    </message>
    <message>
        <source>Torrent files in the watched folder are added by themselves.</source>
        <translation>Les fichiers torrent du dossier surveillé sont ajoutés d’eux-mêmes.</translation>
    </message>
    <message>
        <source>The folder that is watched.</source>
        <translation>Le dossier surveillé.</translation>
    </message>
    <message>
        <source>Torrent files are deleted when they were added.</source>
        <translation>Les fichiers torrent ajoutés sont supprimés.</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Activé ou désactivé</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are the lowest and the highest value</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Pieces of each torrent that are fetched at the same time; 0 is automatic.</source>
        <translation>Pièces de chaque torrent reçues en même temps&#xa0;; 0 est automatique.</translation>
    </message>
    <message>
        <source>Download limit of each torrent without one of its own; 0 is no limit.</source>
        <translation>Limite de téléchargement de chaque torrent qui n’en a pas&#xa0;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Upload limit of each torrent without one of its own; 0 is no limit.</source>
        <translation>Limite d’envoi de chaque torrent qui n’en a pas&#xa0;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Downloads wait while less than this is free on their disk; 0 is nothing.</source>
        <translation>Les téléchargements attendent tant que leur disque a moins de place libre&#xa0;; 0&#xa0;: rien.</translation>
    </message>
    <message>
        <source>Limits and folders of tags.</source>
        <translation>Limites et dossiers des étiquettes.</translation>
    </message>
    <message>
        <source>How torrents divide a limit that is used up: equally or by priority.</source>
        <translation>Comment les torrents se partagent une limite atteinte : à parts égales ou selon la priorité.</translation>
    </message>
    <message>
        <source>Limits hold for peers on the local network, too.</source>
        <translation>Les limites valent aussi pour les pairs du réseau local.</translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>%1 %2 (highest %3)</source>
        <translation>%1 %2 (maximum %3)</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Pas encore de données</translation>
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
        <translation>En pause à %1. L’enregistrement continue.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last minute. Upload %4, average %5, highest %6.</source>
        <translation>Réception %1, moyenne %2, maximum %3 durant la dernière minute. Envoi %4, moyenne %5, maximum %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last ten minutes. Upload %4, average %5, highest %6.</source>
        <translation>Réception %1, moyenne %2, maximum %3 durant les dix dernières minutes. Envoi %4, moyenne %5, maximum %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last hour. Upload %4, average %5, highest %6.</source>
        <translation>Réception %1, moyenne %2, maximum %3 durant la dernière heure. Envoi %4, moyenne %5, maximum %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last 24 hours. Upload %4, average %5, highest %6.</source>
        <translation>Réception %1, moyenne %2, maximum %3 durant les dernières 24 heures. Envoi %4, moyenne %5, maximum %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last seven days. Upload %4, average %5, highest %6.</source>
        <translation>Réception %1, moyenne %2, maximum %3 durant les sept derniers jours. Envoi %4, moyenne %5, maximum %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in all days shown. Upload %4, average %5, highest %6.</source>
        <translation>Réception %1, moyenne %2, maximum %3 sur tous les jours affichés. Envoi %4, moyenne %5, maximum %6.</translation>
    </message>
    <message>
        <source>Upload limit %1</source>
        <translation>Limite d’envoi %1</translation>
    </message>
</context>
<context>
    <name>SpeedText</name>
    <message>
        <source>midnight</source>
        <translation>minuit</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Pleine vitesse</translation>
    </message>
    <message>
        <source>Normal limits</source>
        <translation>Limites normales</translation>
    </message>
    <message>
        <source>Seed only</source>
        <translation>Partage seul</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout suspendre</translation>
    </message>
    <message>
        <source>The limits of all torrents together do not count.</source>
        <translation>Les limites de l’ensemble des torrents ne comptent pas.</translation>
    </message>
    <message>
        <source>The usual limits count.</source>
        <translation>Les limites habituelles comptent.</translation>
    </message>
    <message>
        <source>Downloads wait; complete torrents are shared.</source>
        <translation>Les téléchargements attendent&#x202f;; les torrents complets sont partagés.</translation>
    </message>
    <message>
        <source>All torrents wait.</source>
        <translation>Tous les torrents attendent.</translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4</source>
        <extracomment>A day, two times and a profile: &quot;Monday, 08:30 to 09:00: Normal limits&quot;</extracomment>
        <translation>%1, %2 à %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <extracomment>%1 is a profile such as &quot;Full speed&quot;, %2 a time</extracomment>
        <translation>%1 jusqu’à %2</translation>
    </message>
    <message>
        <source>Download quota: %1 of %2</source>
        <extracomment>%1 and %2 are sizes</extracomment>
        <translation>Quota de téléchargement&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Upload quota: %1 of %2</source>
        <translation>Quota d’envoi&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>The next period begins %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>La prochaine période commence %1.</translation>
    </message>
    <message>
        <source>%1 daily, %2 to %3</source>
        <extracomment>A profile such as &quot;Slow mode&quot; and two times</extracomment>
        <translation>%1 chaque jour, %2 à %3</translation>
    </message>
    <message>
        <source>%1 %2, %3 to %4</source>
        <extracomment>A profile such as &quot;Slow mode&quot;, a day and two times</extracomment>
        <translation>%1 %2, %3 à %4</translation>
    </message>
    <message>
        <source>%1 %2 to %3, %4 to %5</source>
        <extracomment>A profile such as &quot;Slow mode&quot;, two days and two times: &quot;Slow mode Mon to Fri, 09:00 to 17:00&quot;</extracomment>
        <translation>%1 %2 à %3, %4 à %5</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <extracomment>%1 and %2 are rates, or &quot;no limit&quot;</extracomment>
        <translation>%1 reçus, %2 envoyés</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>%1 all week</source>
        <extracomment>%1 is a profile such as &quot;Normal limits&quot;</extracomment>
        <translation>%1 toute la semaine</translation>
    </message>
    <message>
        <source>%1 until %2 %3, then %4</source>
        <extracomment>Two profiles, in between a day and a time: &quot;Slow mode until Mon 17:00, then Normal limits&quot;</extracomment>
        <translation>%1 jusqu’à %2 %3, puis %4</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Mode lent</translation>
    </message>
    <message>
        <source>The limits of slow mode count instead of the usual ones.</source>
        <translation>Les limites du mode lent valent à la place des limites habituelles.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>No peers yet</source>
        <translation>Pas encore de pairs</translation>
    </message>
    <message>
        <source>No peer answers</source>
        <translation>Aucun pair ne répond</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Verifying, %1</source>
        <extracomment>A finished download is read back from the disk</extracomment>
        <translation>Vérification, %1</translation>
    </message>
    <message>
        <source>Checking, %1</source>
        <translation>Contrôle, %1</translation>
    </message>
    <message>
        <source>Waiting, was too slow</source>
        <translation>En attente, était trop lent</translation>
    </message>
    <message>
        <source>Paused by schedule</source>
        <translation>Suspendu par le planning</translation>
    </message>
    <message>
        <source>Quota is used up</source>
        <translation>Quota épuisé</translation>
    </message>
    <message>
        <source>Waiting (no. %1)</source>
        <translation>En attente (nº %1)</translation>
    </message>
    <message numerus="yes">
        <source>Repairing %n pieces</source>
        <translation>
            <numerusform>Réparation de %n pièce</numerusform>
            <numerusform>Réparation de %n pièces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 and %n more)</source>
        <extracomment>%1 is &quot;Repairing 3 pieces&quot;, %2 the name of a file</extracomment>
        <translation>
            <numerusform>%1 (%2 et %n autre)</numerusform>
            <numerusform>%1 (%2 et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Repairing 3 pieces&quot;, %2 the name of a file</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Getting the file list</source>
        <translation>Réception de la liste des fichiers</translation>
    </message>
    <message>
        <source>Seeding</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>As many downloads are active as the settings allow.</source>
        <translation>Autant de téléchargements sont actifs que les réglages le permettent.</translation>
    </message>
    <message>
        <source>As many torrents are seeding as the settings allow.</source>
        <translation>Autant de torrents sont partagés que les réglages le permettent.</translation>
    </message>
    <message>
        <source>As many torrents are active as the settings allow.</source>
        <translation>Autant de torrents sont actifs que les réglages le permettent.</translation>
    </message>
    <message>
        <source>The files of other torrents are being checked.</source>
        <translation>Les fichiers d’autres torrents sont en cours de contrôle.</translation>
    </message>
    <message>
        <source>It was slow while others waited, and is tried again after them.</source>
        <translation>Il était lent pendant que d’autres attendaient&#x202f;; il repasse après eux.</translation>
    </message>
    <message>
        <source>The schedule lets nothing of its kind run now.</source>
        <translation>Le planning ne laisse rien de tel tourner maintenant.</translation>
    </message>
    <message>
        <source>What the quota allows in this period is used up.</source>
        <translation>Ce que le quota permet pour cette période est épuisé.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Nothing is downloading.</source>
        <translation>Rien ne se télécharge.</translation>
    </message>
    <message>
        <source>Nothing is seeding.</source>
        <translation>Rien n’est partagé.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Rien n’est encore terminé.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>Rien n’est suspendu.</translation>
    </message>
    <message>
        <source>Nothing is being checked.</source>
        <translation>Rien n’est en cours de contrôle.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Rien n’est à surveiller.</translation>
    </message>
    <message>
        <source>Downloading, forced</source>
        <translation>Téléchargement, forcé</translation>
    </message>
    <message>
        <source>Seeding, forced</source>
        <translation>Partage, forcé</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disque plein</translation>
    </message>
    <message>
        <source>Moving, %1</source>
        <extracomment>Its files are brought to another folder; %1 is a percentage</extracomment>
        <translation>Déplacement, %1</translation>
    </message>
    <message>
        <source>Less space is free on its disk than is to stay free.</source>
        <translation>Son disque a moins de place que ce qui doit rester libre.</translation>
    </message>
    <message>
        <source>It runs whatever the queue, the schedule and its share limits say, until it is paused or “Start now” is switched off.</source>
        <translation>Il est actif quoi que disent la file, le planning et ses objectifs de partage, jusqu’à sa mise en pause ou l’arrêt de «&#xa0;Démarrer maintenant&#xa0;».</translation>
    </message>
    <message>
        <source>It runs whatever the queue and the schedule say, until it is complete, it is paused or “Start now” is switched off.</source>
        <translation>Il est actif quoi que disent la file et le planning, jusqu’à ce qu’il soit complet, mis en pause ou que «&#xa0;Démarrer maintenant&#xa0;» soit désactivé.</translation>
    </message>
    <message>
        <source>All peers choke us</source>
        <translation>Tous les pairs nous brident</translation>
    </message>
    <message>
        <source>Limited to %1</source>
        <extracomment>%1 is a rate</extracomment>
        <translation>Limité à %1</translation>
    </message>
    <message>
        <source>Slow: peers&apos; limits</source>
        <translation>Lent : limites des pairs</translation>
    </message>
    <message>
        <source>Slow: connection limit</source>
        <translation>Lent : connexions</translation>
    </message>
    <message>
        <source>Slow: requests in flight</source>
        <translation>Lent : requêtes</translation>
    </message>
    <message>
        <source>Slow: disk is busy</source>
        <translation>Lent : disque occupé</translation>
    </message>
    <message>
        <source>Slow: verification</source>
        <translation>Lent : vérification</translation>
    </message>
    <message>
        <source>Incomplete: nobody has %1</source>
        <translation>Incomplet : personne n’a %1</translation>
    </message>
    <message>
        <source>Slow: %1 of %2 peers choke us</source>
        <translation>Lent : %1 pairs sur %2 nous brident</translation>
    </message>
    <message>
        <source>Pauses after file list, %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>Suspension après la liste, %1</translation>
    </message>
    <message>
        <source>Getting file list, %1</source>
        <translation>Liste des fichiers, %1</translation>
    </message>
    <message>
        <source>Pauses after file list</source>
        <translation>Suspension après la liste</translation>
    </message>
    <message>
        <source>Done, ratio %1 reached</source>
        <translation>Terminé, ratio %1 atteint</translation>
    </message>
    <message>
        <source>It pauses as soon as its file list is here.</source>
        <translation>Il se suspend dès que sa liste de fichiers est là.</translation>
    </message>
</context>
<context>
    <name>TorrentColumns</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Connected peers of known peers.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tracker does not answer</source>
        <translation>Le tracker ne répond pas</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>999 of 9999</source>
        <translation>999 sur 9999</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Téléchargé</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Down limit</source>
        <translation>Limite réc.</translation>
    </message>
    <message>
        <source>Up limit</source>
        <translation>Limite env.</translation>
    </message>
    <message>
        <source>Queue no.</source>
        <translation>Nº de file</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>Save folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Piece size</source>
        <translation>Taille des pièces</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Info hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Limité par</translation>
    </message>
    <message>
        <source>Nobody has the rest</source>
        <translation>Personne n’a le reste</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Temps actif</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pieces in flight</source>
        <extracomment>Of the progress bar, for screen readers: pieces that are being fetched; %1 is &quot;63.0 percent&quot;</extracomment>
        <translation>
            <numerusform>%1, %n pièce en cours</numerusform>
            <numerusform>%1, %n pièces en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackerAddress</name>
    <message>
        <source>An address is needed.</source>
        <translation>Il manque une adresse.</translation>
    </message>
    <message>
        <source>“%1” is longer than addresses are.</source>
        <translation>« %1 » est plus long que ne le sont les adresses.</translation>
    </message>
    <message>
        <source>“%1” is no address. One begins with http:// or https://.</source>
        <translation>« %1 » n’est pas une adresse. Une adresse commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>“%1” is a tracker over UDP; only http:// and https:// work.</source>
        <translation>« %1 » est un tracker par UDP ; seuls http:// et https:// fonctionnent.</translation>
    </message>
    <message>
        <source>Trackers have addresses with http:// or https://, and “%1” has not.</source>
        <translation>Les trackers ont des adresses en http:// ou https://, ce que « %1 » n’a pas.</translation>
    </message>
    <message>
        <source>“%1” names no host.</source>
        <translation>« %1 » ne nomme aucun hôte.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>« %1 » est déjà dans la liste.</translation>
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
        <translation>Téléchargé</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Données utiles</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Surcoût</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Temps actif</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>%1, %2 incoming</source>
        <translation>%1, dont %2 entrants</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffrés</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En vol</translation>
    </message>
    <message>
        <source>%1 blocks, %2</source>
        <translation>%1 blocs, %2</translation>
    </message>
    <message>
        <source>Pieces in progress</source>
        <translation>Pièces en cours</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>%1 write</source>
        <translation>%1 en écriture</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Tampon</translation>
    </message>
    <message>
        <source>%1 of pieces, %2 to be written</source>
        <translation>%1 de pièces, %2 à écrire</translation>
    </message>
    <message>
        <source>Failed pieces</source>
        <translation>Pièces fautives</translation>
    </message>
    <message>
        <source>Banned peers</source>
        <translation>Pairs bannis</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>En vérification</translation>
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
            <numerusform>%n autre %1</numerusform>
            <numerusform>%n autres %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Cette session</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>Au total</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AboutDialog</name>
    <message>
        <source>About Freshet</source>
        <translation>À propos de Freshet</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Freshet %1&lt;/h2&gt;&lt;p&gt;A fast, lean and open BitTorrent client.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;Made with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Freshet %1&lt;/h2&gt;&lt;p&gt;Un client BitTorrent rapide, léger et ouvert.&lt;/p&gt;&lt;p&gt;Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;&lt;p&gt;Fait avec Qt %2.&lt;/p&gt;</translation>
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
        <translation>Ajouter un &amp;lien…</translation>
    </message>
    <message>
        <source>&amp;Paste link</source>
        <translation>&amp;Coller le lien</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Suspendre ou reprendre</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>&amp;Tout suspendre</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>P&amp;remier</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>Plus &amp;tôt</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Plus t&amp;ard</translation>
    </message>
    <message>
        <source>L&amp;ast</source>
        <translation>&amp;Dernier</translation>
    </message>
    <message>
        <source>A&amp;nnounce now</source>
        <translation>A&amp;nnoncer maintenant</translation>
    </message>
    <message>
        <source>&amp;Magnet link</source>
        <translation>Lien &amp;magnet</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Info hash</source>
        <translation>&amp;Empreinte</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Retir&amp;er</translation>
    </message>
    <message>
        <source>Remove and &amp;delete files…</source>
        <translation>Retirer et &amp;supprimer les fichiers…</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>&amp;Filter by name</source>
        <translation>&amp;Filtrer par nom</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>Speed &amp;limits…</source>
        <translation>&amp;Limites de débit…</translation>
    </message>
    <message>
        <source>Sche&amp;dule…</source>
        <translation>Pla&amp;nning…</translation>
    </message>
    <message>
        <source>&amp;Full speed for 1 hour</source>
        <translation>&amp;Pleine vitesse pendant 1 heure</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Freshet</source>
        <translation>À &amp;propos de Freshet</translation>
    </message>
    <message>
        <source>&amp;All limits…</source>
        <translation>&amp;Toutes les limites…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Connexions…</translation>
    </message>
    <message>
        <source>&amp;Ratio goal…</source>
        <translation>But de &amp;ratio…</translation>
    </message>
    <message>
        <source>R&amp;ename…</source>
        <translation>R&amp;enommer…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Save .torrent f&amp;ile…</source>
        <translation>Enregistrer le f&amp;ichier .torrent…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Details on the &amp;right</source>
        <translation>Détails à &amp;droite</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Confortables</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>C&amp;ompactes</translation>
    </message>
    <message>
        <source>Create &amp;torrent…</source>
        <translation>Créer un &amp;torrent…</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>S&amp;tatistiques</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>&amp;Pieces in flight…</source>
        <translation>&amp;Pièces en cours…</translation>
    </message>
    <message>
        <source>Slo&amp;w mode</source>
        <translation>&amp;Mode lent</translation>
    </message>
    <message>
        <source>Runs it whatever the queue and the schedule say, without taking a place from others; choose it again to end that</source>
        <translation>Le lance quoi que disent la file et le planning, sans prendre la place d’un autre&#xa0;; choisir de nouveau pour y mettre fin</translation>
    </message>
    <message>
        <source>Mo&amp;ve files…</source>
        <translation>Déplacer les &amp;fichiers…</translation>
    </message>
    <message>
        <source>Add torrent…</source>
        <translation>Ajouter un torrent…</translation>
    </message>
    <message>
        <source>Add t&amp;orrent file…</source>
        <translation>Aj&amp;outer un fichier torrent…</translation>
    </message>
    <message>
        <source>Start now (s&amp;kip queue)</source>
        <translation>&amp;Démarrer maintenant (sans file)</translation>
    </message>
    <message>
        <source>Do&amp;wnload in order</source>
        <translation>Télécharger dans l’&amp;ordre</translation>
    </message>
    <message>
        <source>Super seeding</source>
        <translation>Super-source</translation>
    </message>
    <message>
        <source>C&amp;heck files again</source>
        <translation>&amp;Contrôler les fichiers</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddFlow</name>
    <message>
        <source>There is nothing to add: no torrent file, link or info hash.</source>
        <translation>Il n’y a rien à ajouter&#xa0;: ni fichier torrent, ni lien, ni empreinte.</translation>
    </message>
    <message>
        <source>“%1” is not a torrent.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un torrent.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 items are not torrents.</source>
        <translation>
            <numerusform>%n élément sur %1 n’est pas un torrent.</numerusform>
            <numerusform>%n éléments sur %1 ne sont pas des torrents.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 est déjà dans la liste.</translation>
    </message>
    <message>
        <source>The file list of %1 has arrived.</source>
        <translation>La liste des fichiers de %1 est arrivée.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%1 is already in the list. %n new trackers found.</source>
        <extracomment>%1 is a torrent</extracomment>
        <translation>
            <numerusform>%1 est déjà dans la liste. %n nouveau tracker trouvé.</numerusform>
            <numerusform>%1 est déjà dans la liste. %n nouveaux trackers trouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n trackers</source>
        <translation>
            <numerusform>Ajouter %n tracker</numerusform>
            <numerusform>Ajouter %n trackers</numerusform>
        </translation>
    </message>
    <message>
        <source>adding without asking</source>
        <translation>ajout sans demander</translation>
    </message>
    <message>
        <source>From now on torrents are added to %1 without asking.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Désormais, les torrents sont ajoutés à %1 sans demander.</translation>
    </message>
    <message>
        <source>Getting the torrent file from %1…</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Réception du fichier torrent de %1…</translation>
    </message>
    <message numerus="yes">
        <source>Getting %n torrent files…</source>
        <translation>
            <numerusform>Réception de %n fichier torrent…</numerusform>
            <numerusform>Réception de %n fichiers torrent…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Added %1 to %2.</source>
        <extracomment>%1 is a torrent, %2 a folder</extracomment>
        <translation>%1 ajouté à %2.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n torrents to %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>%n torrent ajouté à %1.</numerusform>
            <numerusform>%n torrents ajoutés à %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddFolderPanel</name>
    <message>
        <source>&amp;Save in</source>
        <translation>&amp;Enregistrer dans</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <source>C&amp;hoose another folder…</source>
        <translation>C&amp;hoisir un autre dossier…</translation>
    </message>
    <message>
        <source>Type the path of a folder, or choose one.</source>
        <translation>Saisissez le chemin d’un dossier, ou choisissez-en un.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose another one.</source>
        <translation>On ne peut pas écrire dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Not enough space: %1 needed, %2 free</source>
        <translation>Pas assez de place&#xa0;: %1 nécessaires, %2 libres</translation>
    </message>
    <message>
        <source>%1 needed</source>
        <translation>%1 nécessaires</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1 free, nothing more needed</source>
        <extracomment>%1 is a size: the files are there already, or none is wanted</extracomment>
        <translation>%1 libres, rien de plus n’est nécessaire</translation>
    </message>
    <message>
        <source>%1 free, %2 needed, %3 left after</source>
        <translation>%1 libres, %2 nécessaires, %3 resteront</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files exist here. Without a check the others count as complete, too.</source>
        <translation>
            <numerusform>%1 fichier sur %n existe ici. Sans vérification, les autres comptent aussi comme complets.</numerusform>
            <numerusform>%1 fichiers sur %n existent ici. Sans vérification, les autres comptent aussi comme complets.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files exist here and will not be checked.</source>
        <translation>Les fichiers existent ici et ne seront pas vérifiés.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files exist here and will be checked first.</source>
        <translation>
            <numerusform>%1 fichier sur %n existe ici et sera d’abord vérifié.</numerusform>
            <numerusform>%1 fichiers sur %n existent ici et seront d’abord vérifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder will be created.</source>
        <translation>Le dossier sera créé.</translation>
    </message>
    <message>
        <source>F&amp;ree space…</source>
        <translation>Libé&amp;rer de l’espace…</translation>
    </message>
    <message>
        <source>Shows which finished torrents could go from this disk.</source>
        <translation>Montre quels torrents terminés pourraient quitter ce disque.</translation>
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
        <translation>%1 (réception de la liste des fichiers)</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents to add</source>
        <translation>
            <numerusform>%n torrent à ajouter</numerusform>
            <numerusform>%n torrents à ajouter</numerusform>
        </translation>
    </message>
    <message>
        <source>Torrents to add</source>
        <translation>Torrents à ajouter</translation>
    </message>
    <message>
        <source>What the choices apply to</source>
        <translation>À quoi les choix s’appliquent</translation>
    </message>
    <message numerus="yes">
        <source>Folder and options apply to all %n torrents</source>
        <translation>
            <numerusform>Dossier et options pour %n torrent</numerusform>
            <numerusform>Dossier et options pour les %n torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder and options apply to the selected torrent only</source>
        <translation>Dossier et options pour le seul torrent sélectionné</translation>
    </message>
    <message>
        <source>%1 (fetching the .torrent)</source>
        <extracomment>%1 is a name or an address</extracomment>
        <translation>%1 (récupération du fichier .torrent)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <extracomment>%1 is a name or an address</extracomment>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>This one is not fetched or added.</source>
        <translation>Celui-ci n’est ni récupéré ni ajouté.</translation>
    </message>
    <message>
        <source>Drop or paste more here</source>
        <translation>Déposez ou collez-en d’autres ici</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddMorePanel</name>
    <message>
        <source>&amp;Tags</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>None; several with commas between them</source>
        <translation>Aucune&#xa0;; plusieurs séparées par des virgules</translation>
    </message>
    <message>
        <source>&amp;Download limit</source>
        <translation>Limite de &amp;téléchargement</translation>
    </message>
    <message>
        <source>Download limit</source>
        <translation>Limite de téléchargement</translation>
    </message>
    <message>
        <source>Up&amp;load limit</source>
        <translation>Limite d’en&amp;voi</translation>
    </message>
    <message>
        <source>Upload limit</source>
        <translation>Limite d’envoi</translation>
    </message>
    <message>
        <source>The files are complete: do not chec&amp;k them</source>
        <translation>Les fichiers sont complets&#xa0;: ne pas les &amp;vérifier</translation>
    </message>
    <message>
        <source>For files that are known to be whole. What turns out to be damaged later is downloaded again.</source>
        <translation>Pour des fichiers que l’on sait entiers. Ce qui se révèle endommagé est téléchargé de nouveau.</translation>
    </message>
    <message>
        <source>First in the &amp;queue</source>
        <translation>En &amp;tête de la file</translation>
    </message>
    <message>
        <source>It starts before all torrents that wait. Otherwise it waits behind them.</source>
        <translation>Il démarre avant tous les torrents en attente. Sinon, il attend derrière eux.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddOptionsPanel</name>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Caté&amp;gorie</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sans catégorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>A category of this name will be created.</source>
        <translation>Une catégorie de ce nom sera créée.</translation>
    </message>
    <message>
        <source>Start &amp;paused</source>
        <translation>Ajouter s&amp;uspendu</translation>
    </message>
    <message>
        <source>Download in &amp;order</source>
        <translation>Télécharger dans l’&amp;ordre</translation>
    </message>
    <message>
        <source>Pieces are fetched from first to last, so that media can be watched early.</source>
        <translation>Les pièces sont prises de la première à la dernière, pour regarder un média plus tôt.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>Tags, limits, no check, place in the queue, and what the torrent says of itself</source>
        <translation>Étiquettes, limites, sans vérification, place dans la file et ce que le torrent dit de lui-même</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddTorrentDialog</name>
    <message>
        <source>&amp;Add torrent</source>
        <translation>&amp;Ajouter le torrent</translation>
    </message>
    <message>
        <source>Add torrents</source>
        <extracomment>%1 is the name of a torrent</extracomment>
        <translation>Ajouter des torrents</translation>
    </message>
    <message>
        <source>Add torrent: %1</source>
        <translation>Ajouter un torrent&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n torrents</source>
        <translation>
            <numerusform>&amp;Ajouter %n torrent</numerusform>
            <numerusform>&amp;Ajouter %n torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use these choices from now on without asking</source>
        <translation>&amp;Utiliser ces choix désormais sans demander</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AdvancedPage</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>&amp;Changed only</source>
        <translation>&amp;Modifiés seulement</translation>
    </message>
    <message>
        <source>Reset &amp;this setting</source>
        <translation>&amp;Rétablir ce réglage</translation>
    </message>
    <message>
        <source>Not changed: %1 can be: %2</source>
        <extracomment>%1 is the name of a setting, %2 what its values are, such as &quot;1 to 20,000&quot;</extracomment>
        <translation>Non modifié : %1 peut être : %2</translation>
    </message>
    <message>
        <source>Name, value or purpose</source>
        <translation>Nom, valeur ou but</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>Filtrer les réglages</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tous les réglages</translation>
    </message>
    <message>
        <source>Reset this setting</source>
        <translation>Rétablir ce réglage</translation>
    </message>
    <message>
        <source>%1: %2
Values: %3
Default: %4
Takes effect at once.</source>
        <extracomment>A setting: its name, what it does, its values, and its default</extracomment>
        <translation>%1 : %2
Valeurs : %3
Défaut : %4
Prend effet aussitôt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Set of colours</source>
        <translation>Jeu de couleurs</translation>
    </message>
    <message>
        <source>Everything that a colour says is also said by a word, an icon or a pattern.</source>
        <translation>Tout ce que dit une couleur est dit aussi par un mot, une icône ou un motif.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Red-green safe</source>
        <translation>Sans rouge ni vert opposés</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Words and numbers</source>
        <translation>Mots et nombres</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Limits may be typed in any of them.</source>
        <translation>Les limites peuvent être saisies dans chacune d’elles.</translation>
    </message>
    <message>
        <source>KiB and MiB (1,024 bytes)</source>
        <translation>KiB et MiB (1 024 octets)</translation>
    </message>
    <message>
        <source>kB and MB (1,000 bytes)</source>
        <translation>kB et MB (1 000 octets)</translation>
    </message>
    <message>
        <source>Rates in bits per second</source>
        <translation>Débits en bits par seconde</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortables</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The window is built anew in it.</source>
        <translation>La fenêtre est reconstruite dans cette langue.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Update interval</source>
        <translation>Mise à jour toutes les</translation>
    </message>
    <message>
        <source>How often numbers change. What you do shows at once, and charts miss nothing.</source>
        <translation>À quelle fréquence les nombres changent. Ce que vous faites se voit aussitôt, et les graphiques ne manquent rien.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Order, widths and which are shown, as they were at first.</source>
        <translation>Ordre, largeurs et colonnes affichées, comme au début.</translation>
    </message>
    <message>
        <source>Reset all columns</source>
        <translation>Rétablir toutes les colonnes</translation>
    </message>
</context>
<context>
    <name>freshet::ui::BannedPeersDialog</name>
    <message>
        <source>&amp;Lift ban</source>
        <translation>&amp;Lever le bannissement</translation>
    </message>
    <message>
        <source>Banned peers</source>
        <translation>Pairs bannis</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Sent a false file list</source>
        <translation>A envoyé une fausse liste de fichiers</translation>
    </message>
    <message>
        <source>Block %1 of piece %2 was wrong</source>
        <translation>Le bloc %1 de la pièce %2 était faux</translation>
    </message>
    <message>
        <source>All of piece %1 came from it and was wrong</source>
        <translation>Toute la pièce %1 venait de lui et était fausse</translation>
    </message>
    <message numerus="yes">
        <source>%1 wrong blocks in %n pieces</source>
        <extracomment>%1 is a number of blocks</extracomment>
        <translation>
            <numerusform>%1 blocs faux dans %n pièce</numerusform>
            <numerusform>%1 blocs faux dans %n pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole address is banned</source>
        <translation>toute l’adresse est bannie</translation>
    </message>
    <message>
        <source>Blocked by you</source>
        <translation>Bloqué par vous</translation>
    </message>
    <message>
        <source>Nothing of %1 is taken from these peers or sent to them: they have sent wrong data, or you have blocked them.</source>
        <translation>Rien de %1 n’est pris de ces pairs ni ne leur est envoyé : ils ont envoyé de fausses données, ou vous les avez bannis.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Blocked by you, with the whole address</source>
        <translation>Banni par vous, avec toute l’adresse</translation>
    </message>
    <message>
        <source>Freshet quits</source>
        <translation>La fermeture de Freshet</translation>
    </message>
    <message>
        <source>You lift it</source>
        <translation>Ce que vous leviez le bannissement</translation>
    </message>
</context>
<context>
    <name>freshet::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>freshet::ui::BarStack</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::CategoryFlow</name>
    <message>
        <source>&amp;New category…</source>
        <translation>&amp;Nouvelle catégorie…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Save path…</source>
        <translation>Dossier d’enregi&amp;strement…</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>&amp;Limites…</translation>
    </message>
    <message>
        <source>Re&amp;move, torrents stay</source>
        <translation>Reti&amp;rer, les torrents restent</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nouvelle catégorie</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>Nom de la catégorie</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nom de l’étiquette</translation>
    </message>
    <message>
        <source>Rename category</source>
        <translation>Renommer la catégorie</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Nouveau nom de %1</translation>
    </message>
    <message>
        <source>Save torrents of %1 in</source>
        <translation>Enregistrer les torrents de %1 dans</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents of %1 are in other folders.</source>
        <translation>
            <numerusform>%n torrent de %1 est dans un autre dossier.</numerusform>
            <numerusform>%n torrents de %1 sont dans d’autres dossiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move existing</source>
        <translation>Déplacer l’existant</translation>
    </message>
    <message>
        <source>No save &amp;path of its own</source>
        <translation>&amp;Pas de dossier propre</translation>
    </message>
    <message>
        <source>change of the save path of the category %1</source>
        <translation>changement du dossier de la catégorie %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::CategoryFolders</name>
    <message>
        <source>There are no categories yet. The side bar has a menu to make one.</source>
        <translation>Il n’y a pas encore de catégories. La barre latérale a un menu pour en créer une.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>Move existing…</source>
        <translation>Déplacer l’existant…</translation>
    </message>
    <message>
        <source>Category folders</source>
        <translation>Dossiers des catégories</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Comme tous les autres</translation>
    </message>
    <message>
        <source>Folder for new torrents of the category %1</source>
        <extracomment>%1 is a category</extracomment>
        <translation>Dossier des nouveaux torrents de la catégorie %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ChartTableModel</name>
    <message>
        <source>%1, mean, bytes/s</source>
        <translation>%1, moyenne, octets/s</translation>
    </message>
    <message>
        <source>%1, highest, bytes/s</source>
        <translation>%1, maximum, octets/s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date and time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <extracomment>%1 is the name of a line of a chart.</extracomment>
        <translation>%1, moyenne</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, maximum</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ColumnHeader</name>
    <message>
        <source>Fit width of this column</source>
        <translation>Ajuster la largeur de cette colonne</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Rétablir les colonnes</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ConcurrencyPage</name>
    <message>
        <source>Concurrency</source>
        <translation>Simultanéité</translation>
    </message>
    <message>
        <source>Torrents</source>
        <translation>Torrents</translation>
    </message>
    <message>
        <source>Active downloads</source>
        <translation>Téléchargements actifs</translation>
    </message>
    <message>
        <source>Further downloads wait until one of these is done.</source>
        <translation>Les suivants attendent que l’un de ceux-ci soit terminé.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Active seeds</source>
        <translation>Partages actifs</translation>
    </message>
    <message>
        <source>Active torrents</source>
        <translation>Torrents actifs</translation>
    </message>
    <message>
        <source>Downloads and seeds together.</source>
        <translation>Téléchargements et partages ensemble.</translation>
    </message>
    <message>
        <source>Checked at once</source>
        <translation>Contrôlés à la fois</translation>
    </message>
    <message>
        <source>Torrents whose files are compared with their hashes at the same time.</source>
        <translation>Torrents dont les fichiers sont comparés à leurs empreintes en même temps.</translation>
    </message>
    <message>
        <source>Slow below (KiB/s)</source>
        <translation>Lent en dessous de (KiB/s)</translation>
    </message>
    <message>
        <source>A torrent that is slow leaves its place to one that waits.</source>
        <translation>Un torrent lent laisse sa place à un autre qui attend.</translation>
    </message>
    <message>
        <source>Never slow</source>
        <translation>Jamais lent</translation>
    </message>
    <message>
        <source>Slow after (s)</source>
        <translation>Lent après (s)</translation>
    </message>
    <message>
        <source>So long must the rate be below, before a torrent counts as slow.</source>
        <translation>Temps pendant lequel le débit doit rester en dessous pour qu’un torrent soit lent.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>Au total</translation>
    </message>
    <message>
        <source>Per torrent</source>
        <translation>Par torrent</translation>
    </message>
    <message>
        <source>New per second</source>
        <translation>Nouvelles par seconde</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>En attente de réponse</translation>
    </message>
    <message>
        <source>Half-open connections. Some routers cannot take many.</source>
        <translation>Connexions à demi ouvertes. Certains routeurs en supportent peu.</translation>
    </message>
    <message>
        <source>Upload slots per torrent</source>
        <translation>Places d’envoi par torrent</translation>
    </message>
    <message>
        <source>Peers that are sent data at the same time.</source>
        <translation>Pairs à qui des données sont envoyées en même temps.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Pieces per peer</source>
        <translation>Pièces par pair</translation>
    </message>
    <message>
        <source>How many pieces one peer may be fetching for this client at the same time.</source>
        <translation>Combien de pièces un pair peut apporter à ce client en même temps.</translation>
    </message>
    <message>
        <source>Requests per peer</source>
        <translation>Requêtes par pair</translation>
    </message>
    <message>
        <source>Blocks of 16 KiB asked of one peer at the same time. Automatic follows its rate and latency.</source>
        <translation>Blocs de 16 KiB demandés à un pair à la fois. «&#xa0;Automatique&#xa0;» suit son débit et sa latence.</translation>
    </message>
    <message>
        <source>Pieces per torrent</source>
        <translation>Pièces par torrent</translation>
    </message>
    <message>
        <source>How many pieces of one torrent are fetched at the same time, by all its peers together. Automatic is as many as there is memory for.</source>
        <translation>Combien de pièces d’un torrent sont reçues en même temps, de tous ses pairs ensemble. Automatique&#xa0;: autant que la mémoire le permet.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::CreateTorrentDialog</name>
    <message>
        <source>Create torrent</source>
        <translation>Créer un torrent</translation>
    </message>
    <message>
        <source>&amp;Make a torrent of</source>
        <translation>&amp;Faire un torrent de</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Piece size</source>
        <translation>Taille des &amp;pièces</translation>
    </message>
    <message>
        <source>&amp;Trackers</source>
        <translation>&amp;Trackers</translation>
    </message>
    <message>
        <source>&amp;Web seeds</source>
        <translation>Sources &amp;web</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Co&amp;mmentaire</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>So&amp;urce</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>E&amp;nregistrer sous</translation>
    </message>
    <message>
        <source>A file or a folder</source>
        <translation>Un fichier ou un dossier</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>F&amp;ichier…</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>P&amp;rivate: peers come from these trackers only</source>
        <translation>Pri&amp;vé : les pairs ne viennent que de ces trackers</translation>
    </message>
    <message>
        <source>&amp;Share it when it is made</source>
        <translation>Le parta&amp;ger une fois fait</translation>
    </message>
    <message>
        <source>One address a line. An empty line begins trackers that are asked only when those before it fail.</source>
        <translation>Une adresse par ligne. Une ligne vide commence des trackers interrogés seulement quand ceux d’avant échouent.</translation>
    </message>
    <message>
        <source>Addresses of servers that have the same files, one a line.</source>
        <translation>Adresses de serveurs qui ont les mêmes fichiers, une par ligne.</translation>
    </message>
    <message>
        <source>Some private trackers want a word here, so that the torrent is theirs alone.</source>
        <translation>Certains trackers privés veulent un mot ici, pour que le torrent soit à eux seuls.</translation>
    </message>
    <message>
        <source>Version 1: for every program</source>
        <translation>Version 1 : pour tous les programmes</translation>
    </message>
    <message>
        <source>Versions 1 and 2 together (hybrid)</source>
        <translation>Versions 1 et 2 ensemble (hybride)</translation>
    </message>
    <message>
        <source>Version 2 only: for recent programs</source>
        <translation>Version 2 seule : pour programmes récents</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatique (%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Make a torrent of</source>
        <translation>Faire un torrent de</translation>
    </message>
    <message>
        <source>Save torrent</source>
        <translation>Enregistrer le torrent</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>Fichiers torrent (*.torrent)</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Il n’y a rien dedans.</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4</source>
        <extracomment>%1 is &quot;12 files&quot;, %2 a size, %3 is &quot;1,210 pieces&quot;, %4 the size of a piece</extracomment>
        <translation>%1, %2 : %3 de %4</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshet cannot share torrents of version 2 alone yet.</source>
        <translation>Freshet ne sait pas encore partager les torrents de version 2 seule.</translation>
    </message>
    <message>
        <source>&amp;Create torrent</source>
        <translation>&amp;Créer le torrent</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DesktopFlow</name>
    <message>
        <source>Torrents are being downloaded</source>
        <translation>Des torrents sont en téléchargement</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DetailsFlow</name>
    <message>
        <source>change of limits</source>
        <translation>changement de limites</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n trackers</source>
        <translation>
            <numerusform>retrait de %n tracker</numerusform>
            <numerusform>retrait de %n trackers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n trackers.</source>
        <translation>
            <numerusform>%n tracker retiré.</numerusform>
            <numerusform>%n trackers retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>move between tiers</source>
        <translation>déplacement entre niveaux</translation>
    </message>
    <message>
        <source>A tracker has one address.</source>
        <translation>Un tracker a une seule adresse.</translation>
    </message>
    <message>
        <source>new address of a tracker</source>
        <translation>nouvelle adresse d’un tracker</translation>
    </message>
    <message>
        <source>Block for ever</source>
        <translation>Bannir pour toujours</translation>
    </message>
    <message>
        <source>Block %1 for ever?</source>
        <translation>Bannir %1 pour toujours ?</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for ever?</source>
        <translation>
            <numerusform>Bannir %n pair pour toujours ?</numerusform>
            <numerusform>Bannir %n pairs pour toujours ?</numerusform>
        </translation>
    </message>
    <message>
        <source>This torrent then has nothing to do with anybody at the address, as programs take a new name at each start. To lift it again, use the button for banned peers below the list of peers.</source>
        <translation>Ce torrent n’aura alors plus affaire à personne à cette adresse, car les programmes changent de nom à chaque démarrage. Pour revenir en arrière, utilisez le bouton des pairs bannis sous la liste des pairs.</translation>
    </message>
    <message>
        <source>&amp;Block for ever</source>
        <translation>&amp;Bannir pour toujours</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DetailsPanel</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Trackers</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>all torrents</source>
        <translation>tous les torrents</translation>
    </message>
    <message>
        <source>Peers (%1)</source>
        <translation>Pairs (%1)</translation>
    </message>
    <message>
        <source>Trackers (%1)</source>
        <translation>Trackers (%1)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Select one torrent to see its trackers.</source>
        <translation>Sélectionnez un torrent pour voir ses trackers.</translation>
    </message>
    <message>
        <source>Select one of them to see its trackers.</source>
        <translation>Sélectionnez l’un d’eux pour voir ses trackers.</translation>
    </message>
    <message>
        <source>Select one torrent to see its pieces.</source>
        <translation>Sélectionnez un torrent pour voir ses pièces.</translation>
    </message>
    <message>
        <source>Select one of them to see its pieces.</source>
        <translation>Sélectionnez l’un d’eux pour voir ses pièces.</translation>
    </message>
    <message>
        <source>Select one torrent to see its log.</source>
        <translation>Sélectionnez un torrent pour voir son journal.</translation>
    </message>
    <message>
        <source>Select one of them to see its log.</source>
        <translation>Sélectionnez l’un d’eux pour voir son journal.</translation>
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
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <source>For torrents added from now on.</source>
        <translation>Pour les torrents ajoutés désormais.</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>Add the torrent files of a folder</source>
        <translation>Ajouter les fichiers torrent d’un dossier</translation>
    </message>
    <message>
        <source>Torrents that appear there are added without asking.</source>
        <translation>Les torrents qui y apparaissent sont ajoutés sans demander.</translation>
    </message>
    <message>
        <source>Not the folders in it.</source>
        <translation>Pas les dossiers qu’il contient.</translation>
    </message>
    <message>
        <source>Delete torrent files that were added</source>
        <translation>Supprimer les fichiers torrent ajoutés</translation>
    </message>
    <message>
        <source>If not, they get the ending “.added”.</source>
        <translation>Sinon, ils reçoivent la terminaison « .added ».</translation>
    </message>
    <message>
        <source>Ask when adding</source>
        <translation>Demander à l’ajout</translation>
    </message>
    <message>
        <source>Where to save a torrent, and which of its files. Hold Shift while dropping to add without being asked.</source>
        <translation>Où enregistrer un torrent, et lesquels de ses fichiers. Maj enfoncée au dépôt&#xa0;: ajout sans demander.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Only for several files</source>
        <translation>Seulement si plusieurs fichiers</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Category folders</source>
        <translation>Dossiers des catégories</translation>
    </message>
    <message>
        <source>New torrents of a category are saved there.</source>
        <translation>Les nouveaux torrents d’une catégorie y sont enregistrés.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DropArea</name>
    <message>
        <source>Drop a .torrent file or a magnet link here</source>
        <translation>Déposez ici un fichier .torrent ou un lien magnet</translation>
    </message>
    <message>
        <source>Addresses of torrent files and info hashes as text will do, too.</source>
        <translation>Les adresses de fichiers torrent et les info-hash en texte conviennent aussi.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>freshet::ui::EventListModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Torrent</source>
        <translation>Torrent</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileListWait</name>
    <message>
        <source>Getting the torrent file…</source>
        <translation>Réception du fichier torrent…</translation>
    </message>
    <message>
        <source>Getting the file list…</source>
        <translation>Réception de la liste des fichiers…</translation>
    </message>
    <message>
        <source>Getting the torrent file</source>
        <translation>Réception du fichier torrent</translation>
    </message>
    <message>
        <source>Getting the file list</source>
        <translation>Réception de la liste des fichiers</translation>
    </message>
    <message>
        <source>Add now, choose &amp;files later</source>
        <translation>Ajouter maintenant, choisir les &amp;fichiers plus tard</translation>
    </message>
    <message>
        <source>All its files are fetched unless others are chosen later.</source>
        <translation>Tous ses fichiers sont pris, sauf choix ultérieur.</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>Arrêter la récupération</translation>
    </message>
    <message>
        <source>This one is not fetched or added.</source>
        <translation>Celui-ci n’est ni récupéré ni ajouté.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileTreeModel</name>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Nobody connected has all of it.</source>
        <translation>Personne parmi les pairs connectés ne l’a en entier.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>%1
Skipped: it is not downloaded. Some of its data may exist all the same, as pieces at its edges are shared with files that are wanted.</source>
        <translation>%1
Ignoré : il n’est pas téléchargé. Une partie de ses données peut exister malgré tout, car les pièces de ses bords sont partagées avec des fichiers voulus.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileTreePanel</name>
    <message>
        <source>Filter files</source>
        <translation>Filtrer les fichiers</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Download every file</source>
        <translation>Télécharger tous les fichiers</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Download no file</source>
        <translation>Ne télécharger aucun fichier</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Seulement ceux-ci</translation>
    </message>
    <message>
        <source>Download the selected files, or those that match the filter, and no others</source>
        <translation>Télécharger les fichiers sélectionnés, ou ceux qui passent le filtre, et aucun autre</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files, %2 of %3</source>
        <extracomment>&quot;7 of 8 files, 150.3 MiB of 170.3 MiB&quot;</extracomment>
        <translation>
            <numerusform>%1 fichier sur %n, %2 sur %3</numerusform>
            <numerusform>%1 fichiers sur %n, %2 sur %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FilesTab</name>
    <message>
        <source>The files are not known yet.</source>
        <translation>Les fichiers ne sont pas encore connus.</translation>
    </message>
    <message>
        <source>For one file at a time.</source>
        <translation>Pour un seul fichier à la fois.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show pieces</source>
        <translation>Afficher les pièces</translation>
    </message>
    <message>
        <source>Select one torrent to see its files.</source>
        <translation>Sélectionnez un torrent pour voir ses fichiers.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>One at a time.</source>
        <translation>Un à la fois.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FreeSpaceDialog</name>
    <message>
        <source>Remove and &amp;delete files…</source>
        <translation>Retirer et &amp;supprimer les fichiers…</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Libérer de l’espace</translation>
    </message>
    <message>
        <source>Finished torrents on the same disk, the largest first. Files in the trash take up space until it is emptied.</source>
        <translation>Torrents terminés sur le même disque, les plus gros d’abord. Les fichiers dans la corbeille occupent de l’espace jusqu’à ce qu’elle soit vidée.</translation>
    </message>
    <message>
        <source>Finished torrents on this disk</source>
        <translation>Torrents terminés sur ce disque</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>In %1 %2 are needed.</source>
        <extracomment>%1 is a folder, %2 a size</extracomment>
        <translation>Dans %1, il faut %2.</translation>
    </message>
    <message>
        <source>In %1 %2 more are needed: %3 needed, %4 free.</source>
        <extracomment>%1 is a folder, the others are sizes</extracomment>
        <translation>Dans %1, il manque %2 : %3 nécessaires, %4 libres.</translation>
    </message>
    <message>
        <source>There is enough space in %1 now: %2 needed, %3 free.</source>
        <translation>Il y a maintenant assez d’espace dans %1 : %2 nécessaires, %3 libres.</translation>
    </message>
    <message>
        <source>Looking at the torrents…</source>
        <translation>Examen des torrents…</translation>
    </message>
    <message>
        <source>No finished torrent has its files on this disk.</source>
        <translation>Aucun torrent terminé n’a ses fichiers sur ce disque.</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents selected, %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>%n torrent sélectionné, %1</numerusform>
            <numerusform>%n torrents sélectionnés, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select what can go.</source>
        <translation>Sélectionnez ce qui peut partir.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>Start hidden</source>
        <translation>Démarrer caché</translation>
    </message>
    <message>
        <source>Only the icon is shown at the next start, where the desktop has a place for it.</source>
        <translation>Seule l’icône paraît au prochain démarrage, là où le bureau a une place pour elle.</translation>
    </message>
    <message>
        <source>Closing the window keeps Freshet running</source>
        <translation>Fermer la fenêtre laisse Freshet tourner</translation>
    </message>
    <message>
        <source>Where the desktop has a place for its icon. Quit ends it.</source>
        <translation>Là où le bureau a une place pour son icône. Quitter y met fin.</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>L’ordinateur</translation>
    </message>
    <message>
        <source>Keep the computer awake while downloading</source>
        <translation>Garder l’ordinateur éveillé pendant les téléchargements</translation>
    </message>
    <message>
        <source>When everything is done</source>
        <translation>Quand tout est terminé</translation>
    </message>
    <message>
        <source>Once, after a minute in which you can cancel it. Only until Freshet quits.</source>
        <translation>Une fois, après une minute pour l’annuler. Seulement jusqu’à ce que Freshet quitte.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Mettre en veille</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Éteindre</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Démarrer avec la session</translation>
    </message>
    <message>
        <source>Freshet starts by itself when you log in.</source>
        <translation>Freshet démarre de lui-même quand vous ouvrez la session.</translation>
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
        <translation>Elles valent pour tous les torrents de la catégorie ensemble.</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>&amp;Quota</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitBanner</name>
    <message>
        <source>What is on the disk is not what was written.</source>
        <translation>Ce qui est sur le disque n’est pas ce qui a été écrit.</translation>
    </message>
    <message>
        <source>Looking for peers that have the file list.</source>
        <translation>Recherche de pairs qui ont la liste des fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>Getting the file list from %n connected peers.</source>
        <translation>
            <numerusform>Réception de la liste des fichiers auprès de %n pair connecté.</numerusform>
            <numerusform>Réception de la liste des fichiers auprès de %n pairs connectés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Check files again</source>
        <translation>Contrôler les fichiers</translation>
    </message>
    <message>
        <source>Announce now</source>
        <translation>Annoncer maintenant</translation>
    </message>
    <message>
        <source>Change limits</source>
        <translation>Changer les limites</translation>
    </message>
    <message>
        <source>Change numbers</source>
        <translation>Changer les nombres</translation>
    </message>
    <message>
        <source>Change share limits</source>
        <translation>Changer les limites de partage</translation>
    </message>
    <message>
        <source>Limits of the category</source>
        <translation>Limites de la catégorie</translation>
    </message>
    <message>
        <source>Lift its limit</source>
        <translation>Lever sa limite</translation>
    </message>
    <message>
        <source>Full speed for 1 h</source>
        <translation>Pleine vitesse pendant 1 h</translation>
    </message>
    <message>
        <source>Raise to %1</source>
        <translation>Porter à %1</translation>
    </message>
    <message>
        <source>Show peers</source>
        <translation>Montrer les pairs</translation>
    </message>
    <message>
        <source>End slow mode</source>
        <translation>Terminer le mode lent</translation>
    </message>
    <message>
        <source>Its files are being moved to %1.</source>
        <translation>Ses fichiers sont en cours de déplacement vers %1.</translation>
    </message>
    <message>
        <source>Its files are moved to %1 after those of others.</source>
        <translation>Ses fichiers seront déplacés vers %1 après ceux d’autres torrents.</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Démarrer quand même</translation>
    </message>
    <message>
        <source>Change limit…</source>
        <translation>Changer la limite…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Stop moving</source>
        <translation>Arrêter le déplacement</translation>
    </message>
    <message>
        <source>Limits of the tag</source>
        <translation>Limites de l’étiquette</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>Reprendre maintenant</translation>
    </message>
    <message>
        <source>Its files are being checked: %1.</source>
        <translation>Ses fichiers sont contrôlés : %1.</translation>
    </message>
    <message>
        <source>%1 of it is here.</source>
        <translation>%1 en est là.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Raise upload limit</source>
        <translation>Relever la limite d’envoi</translation>
    </message>
    <message>
        <source>Use Automatic</source>
        <translation>Mettre Automatique</translation>
    </message>
    <message>
        <source>Replace slow peers</source>
        <translation>Remplacer les pairs lents</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitsFlow</name>
    <message>
        <source>&amp;Schedule and limits…</source>
        <translation>&amp;Planning et limites…</translation>
    </message>
    <message>
        <source>torrents without a category</source>
        <translation>torrents sans catégorie</translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the download limit</source>
        <translation>changement de la limite de téléchargement</translation>
    </message>
    <message>
        <source>change of the upload limit</source>
        <translation>changement de la limite d’envoi</translation>
    </message>
    <message>
        <source>change of the limits of torrents without a category</source>
        <translation>changement des limites des torrents sans catégorie</translation>
    </message>
    <message>
        <source>change of the limits of the category %1</source>
        <translation>changement des limites de la catégorie %1</translation>
    </message>
    <message>
        <source>change of the limits of the tag %1</source>
        <translation>changement des limites de l’étiquette %1</translation>
    </message>
    <message>
        <source>change of the limits of the peer %1</source>
        <translation>changement des limites du pair %1</translation>
    </message>
    <message numerus="yes">
        <source>change of the limits of %n peers</source>
        <translation>
            <numerusform>changement des limites de %n pair</numerusform>
            <numerusform>changement des limites de %n pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>change of requests in flight</source>
        <translation>changement des requêtes en cours</translation>
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
        <translation>&amp;Réception</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Envoi</translation>
    </message>
    <message>
        <source>&amp;Schedule and limits…</source>
        <translation>&amp;Planning et limites…</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ListArea</name>
    <message>
        <source>Drop a .torrent file or a magnet link here</source>
        <translation>Déposez ici un fichier .torrent ou un lien magnet</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>Add torrent file…</source>
        <translation>Ajouter un fichier torrent…</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>Coller le lien</translation>
    </message>
    <message>
        <source>Files are saved in %1 (&lt;a href=&quot;#&quot;&gt;change&lt;/a&gt;)</source>
        <translation>Les fichiers vont dans %1 (&lt;a href=&quot;#&quot;&gt;changer&lt;/a&gt;)</translation>
    </message>
    <message>
        <source>No torrent matches “%1”.</source>
        <translation>Aucun torrent ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No torrent belongs to this selection.</source>
        <translation>Aucun torrent n’entre dans cette sélection.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n torrents</source>
        <translation>
            <numerusform>Montrer le torrent</numerusform>
            <numerusform>Montrer les %n torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>torrents without one</source>
        <translation>torrents sans catégorie</translation>
    </message>
    <message>
        <source>No torrent matches “%1” in %2.</source>
        <translation>Aucun torrent ne correspond à « %1 » dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>Search in All (%n)</source>
        <translation>
            <numerusform>Chercher dans Tous (%n)</numerusform>
            <numerusform>Chercher dans Tous (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open torrent files and magnet links with Freshet</source>
        <translation>Ouvrir les fichiers torrent et les liens magnet avec Freshet</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LogFlow</name>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LogPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>The selected lines, or all that are shown</source>
        <translation>Les lignes sélectionnées, ou toutes celles montrées</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
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
        <translation>Filtrer par nom (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>%1 is complete.</source>
        <translation>%1 est terminé.</translation>
    </message>
    <message>
        <source>%1 has stopped. %2</source>
        <extracomment>%1 is a torrent, %2 says what went wrong</extracomment>
        <translation>%1 s’est arrêté. %2</translation>
    </message>
    <message>
        <source>%1 has given enough and is no longer in the list. Its files stay.</source>
        <translation>%1 a assez donné et n’est plus dans la liste. Ses fichiers restent.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>%1 is damaged on the disk. %2.</source>
        <extracomment>%1 is a torrent, %2 says &quot;Repairing 3 pieces (film.mkv)&quot;</extracomment>
        <translation>%1 est endommagé sur le disque. %2.</translation>
    </message>
    <message>
        <source>%1 is repaired.</source>
        <translation>%1 est réparé.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>This is not a torrent</source>
        <translation>Ce n’est pas un torrent</translation>
    </message>
    <message numerus="yes">
        <source>Add %n torrents</source>
        <translation>
            <numerusform>Ajouter %n torrent</numerusform>
            <numerusform>Ajouter %n torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>Add torrent files</source>
        <translation>Ajouter des fichiers torrent</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>Fichiers torrent (*.torrent)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The window is too narrow for that.</source>
        <translation>La fenêtre est trop étroite pour cela.</translation>
    </message>
    <message>
        <source>The picture was not saved: %1 cannot be written.</source>
        <translation>L’image n’a pas été enregistrée : impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation>%1 est fait.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 n’a pas été écrit.</translation>
    </message>
    <message>
        <source>Versions, settings, counts and the last warnings are in the clipboard.</source>
        <translation>Versions, réglages, nombres et derniers avertissements sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The computer stays on: the system refused. The menu of the desktop may still do it.</source>
        <translation>L’ordinateur reste allumé : le système a refusé. Le menu du bureau y arrivera peut-être.</translation>
    </message>
    <message>
        <source>Whether Freshet starts with the session could not be changed.</source>
        <translation>Le démarrage de Freshet avec la session n’a pas pu être changé.</translation>
    </message>
    <message>
        <source>Torrents are active. When the window is closed, Freshet can keep running in the tray or quit. This can be changed in the settings.</source>
        <translation>Des torrents sont actifs. Quand la fenêtre est fermée, Freshet peut continuer dans la zone de notification ou quitter. Les réglages permettent de le changer.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Add %n torrents without asking</source>
        <translation>
            <numerusform>Ajouter %n torrent sans demander</numerusform>
            <numerusform>Ajouter %n torrents sans demander</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold Shift to add without being asked</source>
        <translation>Maj enfoncée&#xa0;: ajouter sans demander</translation>
    </message>
    <message>
        <source>reset of all columns</source>
        <extracomment>Follows &quot;Undo&quot;</extracomment>
        <translation>rétablissement de toutes les colonnes</translation>
    </message>
    <message>
        <source>All columns are as they were at first.</source>
        <translation>Toutes les colonnes sont comme au début.</translation>
    </message>
    <message>
        <source>There is no torrent file, link or info hash in the clipboard</source>
        <translation>Le presse-papiers ne contient ni fichier torrent, ni lien, ni info-hash</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Coller %1</translation>
    </message>
    <message>
        <source>Add to %1 without asking</source>
        <extracomment>%1 is a category</extracomment>
        <translation>Ajouter à %1 sans demander</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::MonitoringPage</name>
    <message>
        <source>Monitoring</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Offer metrics to Prometheus</source>
        <translation>Offrir des mesures à Prometheus</translation>
    </message>
    <message>
        <source>Other programs can then read rates, counters and times of this client at /metrics.</source>
        <translation>D’autres programmes peuvent alors lire débits, compteurs et durées de ce client sous /metrics.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>127.0.0.1 is for this computer only. For others, set a token as well.</source>
        <translation>127.0.0.1 ne vaut que pour cet ordinateur. Pour d’autres, choisissez aussi un jeton.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Who reads the metrics has to present it (a bearer token). Letters, digits and signs.</source>
        <translation>Qui lit les mesures doit le présenter (jeton «&#xa0;bearer&#xa0;»). Lettres, chiffres et signes.</translation>
    </message>
    <message>
        <source>Each torrent&apos;s numbers, too</source>
        <translation>Aussi les chiffres de chaque torrent</translation>
    </message>
    <message>
        <source>Readers learn the names of the torrents. With thousands of them the page is long.</source>
        <translation>Les lecteurs apprennent les noms des torrents. Avec des milliers, la page est longue.</translation>
    </message>
    <message>
        <source>OpenTelemetry</source>
        <translation>OpenTelemetry</translation>
    </message>
    <message>
        <source>Send metrics to</source>
        <translation>Envoyer les mesures à</translation>
    </message>
    <message>
        <source>The address of a collector that speaks OTLP over HTTP, with http:// or https://, without user name. Empty: nothing is sent.</source>
        <translation>L’adresse d’un collecteur qui parle OTLP sur HTTP, avec http:// ou https://, sans nom d’utilisateur. Vide : rien n’est envoyé.</translation>
    </message>
    <message>
        <source>This is no address that metrics can be sent to. Keys go into the headers.</source>
        <translation>Ce n’est pas une adresse où envoyer des mesures. Les clés vont dans les en-têtes.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>What the collector wants to see, as name=value,name=value. Commas and percent signs in a value are written as %2C and %25.</source>
        <translation>Ce que le collecteur attend, sous la forme nom=valeur,nom=valeur. Virgules et signes pour cent s’y écrivent %2C et %25.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Write headers as name=value,name=value.</source>
        <translation>Écrivez les en-têtes sous la forme nom=valeur,nom=valeur.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Toutes les</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Trace one piece in</source>
        <translation>Suivre une pièce sur</translation>
    </message>
    <message>
        <source>Its life from request to disk goes to the collector as a trace, without names and addresses.</source>
        <translation>Sa vie, de la requête au disque, va au collecteur sous forme de trace, sans noms ni adresses.</translation>
    </message>
    <message>
        <source>No traces</source>
        <translation>Aucune trace</translation>
    </message>
</context>
<context>
    <name>freshet::ui::MoveFlow</name>
    <message>
        <source>Move the files of %1 to</source>
        <translation>Déplacer les fichiers de %1 vers</translation>
    </message>
    <message numerus="yes">
        <source>Move the files of %n torrents to</source>
        <translation>
            <numerusform>Déplacer les fichiers de %n torrent vers</numerusform>
            <numerusform>Déplacer les fichiers de %n torrents vers</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder with the files of %1</source>
        <translation>Dossier contenant les fichiers de %1</translation>
    </message>
    <message>
        <source>The files of %1 stay where they are. %2</source>
        <extracomment>%1 is a torrent, %2 says what went wrong</extracomment>
        <translation>Les fichiers de %1 restent où ils sont. %2</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>A file or folder cannot be called %1.</source>
        <translation>Un fichier ou dossier ne peut pas s’appeler %1.</translation>
    </message>
    <message>
        <source>Nothing was renamed to %1. %2</source>
        <extracomment>%1 is a name, %2 says what went wrong</extracomment>
        <translation>Rien n’a été renommé en %1. %2</translation>
    </message>
    <message>
        <source>No torrent of %1 is in another folder.</source>
        <extracomment>%1 is a category</extracomment>
        <translation>Aucun torrent de %1 n’est dans un autre dossier.</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents of %1 are moved to %2.</source>
        <extracomment>%1 is a category, %2 a folder</extracomment>
        <translation>
            <numerusform>Les fichiers de %n torrent de %1 sont déplacés vers %2.</numerusform>
            <numerusform>Les fichiers de %n torrents de %1 sont déplacés vers %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Déplacer</translation>
    </message>
</context>
<context>
    <name>freshet::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Incoming connections</source>
        <translation>Connexions entrantes</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Chosen by the system</source>
        <translation>Choisi par le système</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>An address of this computer, for example that of a VPN. All connections then use it; empty means any.</source>
        <translation>Une adresse de cet ordinateur, par exemple celle d’un VPN. Toutes les connexions l’utilisent alors&#x202f;; vide&#xa0;: n’importe laquelle.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Hides the protocol from the network in between. Peers that cannot encrypt are left out if it is required.</source>
        <translation>Cache le protocole au réseau intermédiaire. Les pairs qui ne chiffrent pas sont exclus s’il est exigé.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Préférer</translation>
    </message>
    <message>
        <source>Require</source>
        <translation>Exiger</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Trackers</translation>
    </message>
    <message>
        <source>Ask trackers for peers</source>
        <translation>Demander des pairs aux trackers</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Attendre une réponse</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>A unit behind a number, with the space before it</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Random</source>
        <extracomment>A port by chance</extracomment>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>A port between %1 and %2 that is free now</source>
        <translation>Un port libre entre %1 et %2</translation>
    </message>
    <message>
        <source>No free port was found.</source>
        <translation>Aucun port libre trouvé.</translation>
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
        <translation>%1 demande votre attention</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>%1 is complete</source>
        <translation>%1 est complet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are complete</source>
        <translation>
            <numerusform>%n torrent est complet</numerusform>
            <numerusform>%n torrents sont complets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 a été ajouté</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents were added</source>
        <translation>
            <numerusform>%n torrent a été ajouté</numerusform>
            <numerusform>%n torrents ont été ajoutés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Tell me, while the window is not active, that</source>
        <translation>Me dire, quand la fenêtre n’est pas active, que</translation>
    </message>
    <message>
        <source>A torrent is complete</source>
        <translation>un torrent est complet</translation>
    </message>
    <message>
        <source>Several within a few seconds are told together.</source>
        <translation>Plusieurs en quelques secondes sont annoncés ensemble.</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>quelque chose ne va pas</translation>
    </message>
    <message>
        <source>At most once in ten minutes for each torrent.</source>
        <translation>Au plus une fois en dix minutes par torrent.</translation>
    </message>
    <message>
        <source>A torrent was added</source>
        <translation>un torrent a été ajouté</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Avec un son</translation>
    </message>
    <message>
        <source>For finished downloads and for what is wrong. The desktop plays it.</source>
        <translation>Pour les téléchargements terminés et les erreurs. Le bureau le joue.</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>Fichier son</translation>
    </message>
    <message>
        <source>Empty means the sounds of the desktop.</source>
        <translation>Vide&#xa0;: les sons du bureau.</translation>
    </message>
    <message>
        <source>Sounds (%1)</source>
        <extracomment>A kind of files, for a file dialog</extracomment>
        <translation>Sons (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no such file. The desktop plays its own sounds.</source>
        <translation>Ce fichier n’existe pas. Le bureau joue ses propres sons.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::OpenLinkDialog</name>
    <message>
        <source>Add link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>&amp;Magnet links, info hashes or addresses of torrent files, one a line:</source>
        <translation>Liens &amp;magnet, empreintes ou adresses de fichiers torrent, un par ligne&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Add trackers</source>
        <translation>Ajouter des trackers</translation>
    </message>
    <message>
        <source>Add&amp;resses of trackers, one a line:</source>
        <translation>Ad&amp;resses de trackers, une par ligne&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Add peers</source>
        <translation>Ajouter des pairs</translation>
    </message>
    <message>
        <source>Add&amp;resses of peers with their ports, one a line:</source>
        <translation>Ad&amp;resses de pairs avec leurs ports, une par ligne&#xa0;:</translation>
    </message>
    <message>
        <source>Edit tracker</source>
        <translation>Modifier le tracker</translation>
    </message>
    <message>
        <source>Add&amp;ress of the tracker:</source>
        <translation>Ad&amp;resse du tracker :</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
</context>
<context>
    <name>freshet::ui::OverviewTab</name>
    <message>
        <source>Speed of the last minute</source>
        <translation>Débit de la dernière minute</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>%1 reçus, %2 envoyés</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>All of a size is still to be downloaded.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Téléchargé</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Limité par</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>%1 connected, %2 known, %3 seeds</source>
        <translation>%1 connectés, %2 connus, %3 sources</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 copies</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>%1, %2 uploaded</source>
        <translation>%1, %2 envoyés</translation>
    </message>
    <message>
        <source>Next announce</source>
        <translation>Prochaine annonce</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Last read back</source>
        <translation>Dernière relecture</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Choisis</translation>
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
        <translation>%1 connectés</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Waiting to be written</source>
        <translation>En attente d’écriture</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 reçus</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 envoyés</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différents</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>%1 connus</translation>
    </message>
    <message>
        <source>%1 connected, %2 known</source>
        <translation>%1 connectés, %2 connus</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modifier</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PathEdit</name>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeerInspector</name>
    <message>
        <source>Speed of this peer</source>
        <translation>Débit de ce pair</translation>
    </message>
    <message>
        <source>About this peer</source>
        <translation>À propos de ce pair</translation>
    </message>
    <message>
        <source>Time that the chart shows</source>
        <translation>Durée que montre le graphique</translation>
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
        <translation>Comme dans les réglages</translation>
    </message>
    <message>
        <source>&amp;Download limit</source>
        <translation>Limite de &amp;téléchargement</translation>
    </message>
    <message>
        <source>&amp;Upload limit</source>
        <translation>Limite d’&amp;envoi</translation>
    </message>
    <message>
        <source>They also hold when the peer comes back, as long as the torrent runs.</source>
        <translation>Elles valent aussi quand le pair revient, tant que le torrent tourne.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeerTableModel</name>
    <message>
        <source>Snubbed</source>
        <translation>En panne d’envoi</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Dans les deux sens</translation>
    </message>
    <message>
        <source>Sending to us</source>
        <translation>Nous envoie</translation>
    </message>
    <message>
        <source>Optimistic</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>We send</source>
        <translation>Nous envoyons</translation>
    </message>
    <message>
        <source>Chokes us</source>
        <translation>Nous bloque</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Prêt à envoyer</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Pas intéressé</translation>
    </message>
    <message>
        <source>The peer connected to us.</source>
        <translation>Le pair s’est connecté à nous.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>La connexion est chiffrée.</translation>
    </message>
    <message>
        <source>It has everything.</source>
        <translation>Il a tout.</translation>
    </message>
    <message>
        <source>It has pieces that are missing here.</source>
        <translation>Il a des pièces qui manquent ici.</translation>
    </message>
    <message>
        <source>It does not send to us now.</source>
        <translation>Il ne nous envoie rien pour le moment.</translation>
    </message>
    <message>
        <source>It wants pieces from us.</source>
        <translation>Il veut des pièces de nous.</translation>
    </message>
    <message>
        <source>We do not send to it now.</source>
        <translation>Nous ne lui envoyons rien pour le moment.</translation>
    </message>
    <message>
        <source>It is tried out as a receiver.</source>
        <translation>Il est essayé comme destinataire.</translation>
    </message>
    <message>
        <source>It was asked and has not sent for a while.</source>
        <translation>On lui a demandé des blocs et il n’en a pas envoyé depuis un moment.</translation>
    </message>
    <message>
        <source>From a tracker</source>
        <translation>D’un tracker</translation>
    </message>
    <message>
        <source>From the magnet link</source>
        <translation>Du lien magnet</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Ajouté à la main</translation>
    </message>
    <message>
        <source>Connected to us</source>
        <translation>S’est connecté à nous</translation>
    </message>
    <message>
        <source>From another peer</source>
        <translation>D’un autre pair</translation>
    </message>
    <message>
        <source>From the DHT</source>
        <translation>De la DHT</translation>
    </message>
    <message>
        <source>From the local network</source>
        <translation>Du réseau local</translation>
    </message>
    <message>
        <source>Known from last time</source>
        <translation>Connu de la dernière fois</translation>
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
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>
Own limit: %1</source>
        <translation>
Limite propre&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <translation>%1 sur %2 permis</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>60&#xa0;s</source>
        <translation>60&#xa0;s</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Téléchargé</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Choked us</source>
        <translation>Nous a bloqués</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Premier octet</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Cancels</source>
        <translation>Annulations</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Peak down</source>
        <translation>Pic réc.</translation>
    </message>
    <message>
        <source>Peak up</source>
        <translation>Pic env.</translation>
    </message>
    <message>
        <source>How long the peer has choked us while we wanted pieces from it.</source>
        <translation>Combien de temps le pair nous a bloqués alors que nous voulions des pièces de lui.</translation>
    </message>
    <message>
        <source>From a request to the end of its block: median of the last 20.</source>
        <translation>D’une requête à la fin de son bloc : médiane des 20 dernières.</translation>
    </message>
    <message>
        <source>From a request to the first byte of its block: median of the last 20.</source>
        <translation>D’une requête au premier octet de son bloc : médiane des 20 dernières.</translation>
    </message>
    <message>
        <source>Requests that were given to other peers because they took too long.</source>
        <translation>Requêtes confiées à d’autres pairs parce qu’elles prenaient trop de temps.</translation>
    </message>
    <message>
        <source>Taken back by us: %1
By the peer: %2</source>
        <translation>Annulées par nous : %1
Par le pair : %2</translation>
    </message>
    <message>
        <source>Refused by us: %1
By the peer: %2</source>
        <translation>Refusées par nous : %1
Par le pair : %2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>%1 reçu, %2 envoyé</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 envoyé</translation>
    </message>
    <message>
        <source>Snubbed, %1</source>
        <extracomment>State of a peer that does not send what was asked for, and how long that is so.</extracomment>
        <translation>En panne d’envoi, %1</translation>
    </message>
    <message>
        <source>Down in the last 60&#xa0;s
Lowest: %1
Average: %2
Highest: %3</source>
        <translation>Réception des 60&#xa0;dernières s
Minimum : %1
Moyenne : %2
Maximum : %3</translation>
    </message>
    <message>
        <source>Connected for %1.</source>
        <translation>Connecté depuis %1.</translation>
    </message>
    <message>
        <source>It choked us %1 of that time.</source>
        <translation>Il nous a bridés %1 de ce temps.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n pieces from it.</source>
        <translation>
            <numerusform>%n pièce est reçue de lui.</numerusform>
            <numerusform>%n pièces sont reçues de lui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were late and went to others.</source>
        <translation>
            <numerusform>%n demande en retard est passée à d’autres.</numerusform>
            <numerusform>%n demandes en retard sont passées à d’autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from it, %2 to it.</source>
        <translation>%1 de lui, %2 vers lui.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n pieces from it: %1.</source>
        <extracomment>%1 is their numbers: &quot;212, 215 and 389&quot;</extracomment>
        <translation>
            <numerusform>%n pièce est reçue de lui : %1.</numerusform>
            <numerusform>%n pièces sont reçues de lui : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed pieces</source>
        <translation>Pièces fautives</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indications</translation>
    </message>
    <message>
        <source>It has pieces that are missing here, and sends what it is asked for.</source>
        <translation>Il a des pièces qui manquent ici, et envoie ce qu’on lui demande.</translation>
    </message>
    <message>
        <source>It has pieces that are missing here, and does not send them now.</source>
        <translation>Il a des pièces qui manquent ici, et ne les envoie pas maintenant.</translation>
    </message>
    <message>
        <source>It wants pieces from us, and gets them.</source>
        <translation>Il veut des pièces de nous, et les reçoit.</translation>
    </message>
    <message>
        <source>It wants pieces from us, and does not get them now.</source>
        <translation>Il veut des pièces de nous, et ne les reçoit pas maintenant.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A letter, and the sentence that it stands for.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1
All requests that are allowed are in flight all the time, and are too few for the distance: the peer could send more.</source>
        <translation>%1
Toutes les requêtes permises sont en cours tout le temps, et trop peu nombreuses pour la distance : le pair pourrait envoyer plus.</translation>
    </message>
    <message>
        <source>Pieces with parts from this peer that turned out to be damaged. Other peers may have caused it.</source>
        <translation>Pièces contenant des parties de ce pair qui se sont révélées endommagées. D’autres pairs peuvent en être la cause.</translation>
    </message>
    <message>
        <source>%1, always full</source>
        <translation>%1, toujours plein</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeersTab</name>
    <message>
        <source>No peers are connected.</source>
        <translation>Aucun pair n’est connecté.</translation>
    </message>
    <message>
        <source>Announce now</source>
        <translation>Annoncer maintenant</translation>
    </message>
    <message>
        <source>Add peers…</source>
        <translation>Ajouter des pairs…</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message numerus="yes">
        <source>%n banned peers…</source>
        <translation>
            <numerusform>%n pair banni…</numerusform>
            <numerusform>%n pairs bannis…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Limites…</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Show more of the peer that is selected</source>
        <translation>En montrer plus du pair sélectionné</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Limit down</source>
        <translation>Limiter la réception</translation>
    </message>
    <message>
        <source>Limit each down</source>
        <translation>Limiter la réception de chacun</translation>
    </message>
    <message>
        <source>Limit up</source>
        <translation>Limiter l’envoi</translation>
    </message>
    <message>
        <source>Limit each up</source>
        <translation>Limiter l’envoi à chacun</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>Montrer le graphique</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n peers</source>
        <translation>
            <numerusform>Déconnecter %n pair</numerusform>
            <numerusform>Déconnecter %n pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection. The peer may come back.</source>
        <translation>Ferme la connexion. Le pair peut revenir.</translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the peer for a week.</source>
        <translation>Ferme la connexion et évite le pair pendant une semaine.</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copier les adresses</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Show its pieces</source>
        <translation>Afficher ses pièces</translation>
    </message>
    <message>
        <source>Select one torrent to see its peers.</source>
        <translation>Sélectionnez un torrent pour voir ses pairs.</translation>
    </message>
    <message>
        <source>Block for this session</source>
        <translation>Bannir pour cette session</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for this session</source>
        <translation>
            <numerusform>Bannir %n pair pour cette session</numerusform>
            <numerusform>Bannir %n pairs pour cette session</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the peer until Freshet quits.</source>
        <translation>Ferme la connexion et ignore le pair jusqu’à la fermeture de Freshet.</translation>
    </message>
    <message>
        <source>Block for a week</source>
        <translation>Bannir pour une semaine</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for a week</source>
        <translation>
            <numerusform>Bannir %n pair pour une semaine</numerusform>
            <numerusform>Bannir %n pairs pour une semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>Block for ever…</source>
        <translation>Bannir pour toujours…</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for ever…</source>
        <translation>
            <numerusform>Bannir %n pair pour toujours…</numerusform>
            <numerusform>Bannir %n pairs pour toujours…</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the address of the peer until you lift the ban.</source>
        <translation>Ferme la connexion et ignore l’adresse du pair jusqu’à ce que vous leviez le bannissement.</translation>
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
        <translation>%1. Cliquez pour les faire ressortir.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PieceMap</name>
    <message>
        <source>Piece map</source>
        <translation>Carte des pièces</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>Présente</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Piece %1 of %2</source>
        <translation>Pièce %1 sur %2</translation>
    </message>
    <message>
        <source>no connected peer has it</source>
        <translation>aucun pair connecté ne l’a</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s) have it</source>
        <translation>
            <numerusform>%n pair l’a</numerusform>
            <numerusform>%n pairs l’ont</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Of a piece, its state and more of that: &quot;In flight: 11 of 16 blocks from 10.77.0.3:51001&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PiecesTab</name>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The address of a peer and how much of the torrent it has: &quot;10.77.0.3:51001 · 84 %&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which pieces stand out: all, those of a file, or those that a peer has</source>
        <translation>Quelles pièces ressortent : toutes, celles d’un fichier ou celles qu’un pair possède</translation>
    </message>
    <message>
        <source>All pieces</source>
        <translation>Toutes les pièces</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Pièces de %1</translation>
    </message>
    <message>
        <source>Pieces that %1 has</source>
        <extracomment>%1 is the address of a peer</extracomment>
        <translation>Pièces que %1 possède</translation>
    </message>
    <message>
        <source>Pieces of a &amp;file</source>
        <translation>Pièces d’un &amp;fichier</translation>
    </message>
    <message>
        <source>Pieces that a &amp;peer has</source>
        <translation>Pièces qu’un &amp;pair possède</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n blocks</source>
        <extracomment>Of a piece that is being fetched: &quot;11 of 16 blocks&quot;</extracomment>
        <translation>
            <numerusform>%1 bloc sur %n</numerusform>
            <numerusform>%1 blocs sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 and %n more</source>
        <extracomment>&quot;11 of 16 blocks from 10.77.0.3:51001 and 2 more&quot;: %1 is &quot;11 of 16 blocks&quot;</extracomment>
        <translation>
            <numerusform>%1 de %2 et de %n autre</numerusform>
            <numerusform>%1 de %2 et de %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n blocks from %2</source>
        <extracomment>&quot;11 of 16 blocks from 10.77.0.3:51001&quot;</extracomment>
        <translation>
            <numerusform>%1 bloc sur %n de %2</numerusform>
            <numerusform>%1 blocs sur %n de %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <extracomment>Files that a piece belongs to</extracomment>
        <translation>
            <numerusform>%1 (et %n autre)</numerusform>
            <numerusform>%1 (et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;file</source>
        <translation>Afficher le &amp;fichier</translation>
    </message>
    <message>
        <source>Its files are not known yet.</source>
        <translation>Ses fichiers ne sont pas encore connus.</translation>
    </message>
    <message>
        <source>&amp;Copy piece number</source>
        <translation>&amp;Copier le numéro de la pièce</translation>
    </message>
    <message>
        <source>Only a piece that is missing can be fetched.</source>
        <translation>Seule une pièce manquante peut être reçue.</translation>
    </message>
    <message>
        <source>The torrent is not downloading.</source>
        <translation>Le torrent n’est pas en téléchargement.</translation>
    </message>
    <message>
        <source>Fetch this f&amp;irst</source>
        <translation>Recevoir celle-ci d’a&amp;bord</translation>
    </message>
    <message>
        <source>Check this piece &amp;again</source>
        <translation>&amp;Revérifier cette pièce</translation>
    </message>
    <message>
        <source>Only a piece that is there can be checked.</source>
        <translation>Seule une pièce présente peut être vérifiée.</translation>
    </message>
    <message>
        <source>Bar of file &amp;boundaries</source>
        <translation>&amp;Barre des limites de fichiers</translation>
    </message>
    <message>
        <source>A third bar above the map shows where each file begins.</source>
        <translation>Une troisième barre au-dessus de la carte montre où commence chaque fichier.</translation>
    </message>
    <message>
        <source>Cell si&amp;ze</source>
        <extracomment>How large the cells of the map are</extracomment>
        <translation>&amp;Taille des cases</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <extracomment>Cells as large as can be without scrolling</extracomment>
        <translation>&amp;Ajuster</translation>
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
        <translation>Priorité</translation>
    </message>
</context>
<context>
    <name>freshet::ui::QuitQuestion</name>
    <message>
        <source>The files of %1 are being moved: that stops, and what is in the new folder already goes back.</source>
        <translation>Les fichiers de %1 sont en cours de déplacement : cela s’arrête, et ce qui est déjà dans le nouveau dossier revient.</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents are being moved: that stops, and what is in the new folder already goes back.</source>
        <translation>
            <numerusform>Les fichiers de %n torrent sont en cours de déplacement : cela s’arrête, et ce qui est déjà dans le nouveau dossier revient.</numerusform>
            <numerusform>Les fichiers de %n torrents sont en cours de déplacement : cela s’arrête, et ce qui est déjà dans le nouveau dossier revient.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being checked: that stops, and begins again at the next start.</source>
        <translation>%1 est en cours de vérification : cela s’arrête et reprendra du début au prochain démarrage.</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are being checked: that stops, and begins again at the next start.</source>
        <translation>
            <numerusform>%n torrent est en cours de vérification : cela s’arrête et reprendra du début au prochain démarrage.</numerusform>
            <numerusform>%n torrents sont en cours de vérification : cela s’arrête et reprendra du début au prochain démarrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloads and uploads go on at the next start.</source>
        <translation>Téléchargements et envois continueront au prochain démarrage.</translation>
    </message>
    <message>
        <source>Quit Freshet</source>
        <translation>Quitter Freshet</translation>
    </message>
    <message>
        <source>Quit now?</source>
        <translation>Quitter maintenant ?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Continuer</translation>
    </message>
</context>
<context>
    <name>freshet::ui::QuotaEdit</name>
    <message>
        <source>Download quota</source>
        <translation>Quota de téléchargement</translation>
    </message>
    <message>
        <source>Upload quota</source>
        <translation>Quota d’envoi</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>No quota</source>
        <translation>Sans quota</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>When most of the quota is used</source>
        <translation>Quand la plus grande partie est utilisée</translation>
    </message>
    <message>
        <source>Spread the rest evenly</source>
        <translation>Répartir le reste</translation>
    </message>
    <message>
        <source>Pause when all is used</source>
        <translation>Suspendre quand tout est utilisé</translation>
    </message>
    <message>
        <source>Down </source>
        <translation>Réception </translation>
    </message>
    <message>
        <source>Up </source>
        <translation>Envoi </translation>
    </message>
    <message>
        <source>&#xa0;GB</source>
        <translation>&#xa0;Go</translation>
    </message>
</context>
<context>
    <name>freshet::ui::RateEdit</name>
    <message>
        <source>For example 500k, 1.5M or 20 Mbit/s. Empty means no limit.</source>
        <translation>Par exemple 500k, 1.5M ou 20 Mbit/s. Vide signifie sans limite.</translation>
    </message>
    <message>
        <source>This is not a rate. Write for example 500k or 2 MiB/s.</source>
        <translation>Ce n’est pas un débit. Écrivez par exemple 500k ou 2 MiB/s.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::RateTermsEdit</name>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Limite</translation>
    </message>
    <message>
        <source>&amp;Guaranteed</source>
        <translation>&amp;Garanti</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Poids</translation>
    </message>
    <message>
        <source>%1 limit</source>
        <extracomment>%1 is &quot;Download&quot; or &quot;Upload&quot;</extracomment>
        <translation>Limite de %1</translation>
    </message>
    <message>
        <source>%1, guaranteed rate</source>
        <translation>%1, débit garanti</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>While a limit is shared, this rate comes first, if it can be used.</source>
        <translation>Quand une limite est partagée, ce débit passe d’abord, s’il peut servir.</translation>
    </message>
    <message>
        <source>%1, weight</source>
        <translation>%1, poids</translation>
    </message>
    <message>
        <source>&#xa0;%</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>As its torrents</source>
        <translation>Comme ses torrents</translation>
    </message>
    <message>
        <source>How much of a shared limit this gets, compared with others: twice the weight, twice the rate.</source>
        <translation>Part d’une limite partagée par rapport aux autres&#xa0;: deux fois le poids, deux fois le débit.</translation>
    </message>
    <message>
        <source>Empty means as the settings say for each torrent.</source>
        <translation>Vide&#xa0;: comme le disent les paramètres pour chaque torrent.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::RemoveFilesDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>&amp;Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Remove and delete files</source>
        <translation>Retirer et supprimer les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n torrents and delete their files?</source>
        <translation>
            <numerusform>Retirer %n torrent et supprimer ses fichiers&#x202f;?</numerusform>
            <numerusform>Retirer %n torrents et supprimer leurs fichiers&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 sur le disque</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>&amp;Delete files</source>
        <translation>&amp;Supprimer les fichiers</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SelectionMenus</name>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Caté&amp;gorie</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>Priorit&amp;é</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Limites</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Réception</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Envoi</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>Aucun torrent n’est sélectionné.</translation>
    </message>
    <message>
        <source>%1 of the %2 selected torrents</source>
        <translation>%1 des %2 torrents sélectionnés</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucune</translation>
    </message>
    <message>
        <source>Ne&amp;w category…</source>
        <translation>No&amp;uvelle catégorie…</translation>
    </message>
    <message>
        <source>Ne&amp;w tag…</source>
        <translation>No&amp;uvelle étiquette…</translation>
    </message>
    <message>
        <source>change of priority</source>
        <translation>changement de priorité</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>&amp;Haute</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normale</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>&amp;Basse</translation>
    </message>
    <message>
        <source>change of limits</source>
        <translation>changement de limites</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>A&amp;utre…</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SettingListModel</name>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is the value of a setting</extracomment>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SettingsPage</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a setting, %2 a value such as &quot;Automatic&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>N’importe laquelle</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IP.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>Not changed: there is no folder %1, and none can be made there.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Non changé : le dossier %1 n’existe pas et ne peut pas être créé à cet endroit.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Reset page</source>
        <translation>&amp;Rétablir la page</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Aucun réglage ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ShareLimitsEdit</name>
    <message>
        <source>No goal</source>
        <translation>Aucun but</translation>
    </message>
    <message>
        <source>Seeds do not count</source>
        <translation>Les sources ne comptent pas</translation>
    </message>
    <message>
        <source>&amp;Ratio</source>
        <translation>&amp;Ratio</translation>
    </message>
    <message>
        <source>&amp;Minutes of seeding</source>
        <translation>&amp;Minutes de partage</translation>
    </message>
    <message>
        <source>Minutes &amp;without upload</source>
        <translation>Minutes &amp;sans envoi</translation>
    </message>
    <message>
        <source>Not &amp;below so many seeds</source>
        <translation>Pas en &amp;dessous de tant de sources</translation>
    </message>
    <message>
        <source>&amp;Then it</source>
        <translation>&amp;Alors il</translation>
    </message>
    <message>
        <source>&amp;Slow upload</source>
        <translation>Envoi &amp;lent</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>s’arrête</translation>
    </message>
    <message>
        <source>goes on slowly</source>
        <translation>continue lentement</translation>
    </message>
    <message>
        <source>is removed from the list</source>
        <translation>est retiré de la liste</translation>
    </message>
    <message>
        <source>becomes a super seed</source>
        <translation>devient une super-source</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SharingPage</name>
    <message>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>&amp;No own limits</source>
        <translation>&amp;Pas de limites propres</translation>
    </message>
    <message>
        <source>Whom to serve</source>
        <translation>Qui servir</translation>
    </message>
    <message>
        <source>While seeding, first</source>
        <translation>En partageant, d’abord</translation>
    </message>
    <message>
        <source>In every choice but the first some peers are tried out that would not be served.</source>
        <translation>Dans chaque choix sauf le premier, quelques pairs sont essayés qui ne seraient pas servis.</translation>
    </message>
    <message>
        <source>Everyone in turn</source>
        <translation>Chacun à son tour</translation>
    </message>
    <message>
        <source>Who takes most</source>
        <translation>Qui prend le plus</translation>
    </message>
    <message>
        <source>Who passes on what it gets</source>
        <translation>Qui transmet ce qu’il reçoit</translation>
    </message>
    <message>
        <source>Who has just begun or is nearly done</source>
        <translation>Qui débute ou a presque fini</translation>
    </message>
    <message>
        <source>&amp;Limits for</source>
        <translation>&amp;Limites pour</translation>
    </message>
    <message>
        <source>Limits for</source>
        <translation>Limites pour</translation>
    </message>
    <message>
        <source>Choose a category, or type the name of one, to give it limits of its own.</source>
        <translation>Choisissez une catégorie, ou tapez le nom d’une, pour lui donner ses propres limites.</translation>
    </message>
    <message>
        <source>The category follows the limits for all torrents again.</source>
        <translation>La catégorie suit de nouveau les limites de tous les torrents.</translation>
    </message>
    <message>
        <source>Seeding is enough after</source>
        <translation>Le partage suffit après</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Uploaded compared with downloaded: 2 means that twice as much was sent as received.</source>
        <translation>Envoyé par rapport à téléchargé&#xa0;: 2 signifie qu’on a envoyé deux fois plus qu’on n’a reçu.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Aucun but</translation>
    </message>
    <message>
        <source>Minutes of seeding</source>
        <translation>Minutes de partage</translation>
    </message>
    <message>
        <source>Minutes without upload</source>
        <translation>Minutes sans envoi</translation>
    </message>
    <message>
        <source>Time spent seeding in which nobody wanted anything.</source>
        <translation>Temps de partage pendant lequel personne n’a rien voulu.</translation>
    </message>
    <message>
        <source>But not while there are fewer seeds than</source>
        <translation>Mais pas tant qu’il y a moins de sources que</translation>
    </message>
    <message>
        <source>This client counts as one of them. Trackers say how many there are.</source>
        <translation>Ce client en est une. Les trackers disent combien il y en a.</translation>
    </message>
    <message>
        <source>Seeds do not count</source>
        <translation>Les sources ne comptent pas</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Ce qui se passe alors</translation>
    </message>
    <message>
        <source>The torrent</source>
        <translation>Le torrent</translation>
    </message>
    <message>
        <source>Files are never removed.</source>
        <translation>Les fichiers ne sont jamais supprimés.</translation>
    </message>
    <message>
        <source>Slow upload</source>
        <translation>Envoi lent</translation>
    </message>
    <message>
        <source>For torrents that go on slowly.</source>
        <translation>Pour les torrents qui continuent lentement.</translation>
    </message>
    <message>
        <source>All torrents</source>
        <translation>Tous les torrents</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Tab of the details</source>
        <extracomment>A key: &quot;Ctrl+1 to Ctrl+7&quot;</extracomment>
        <translation>Onglet des détails</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>List: open what is done, or show the overview</source>
        <translation>Liste : ouvrir ce qui est terminé, ou montrer la vue d’ensemble</translation>
    </message>
    <message>
        <source>Filter: clear it and go to the list</source>
        <translation>Filtre : l’effacer et aller à la liste</translation>
    </message>
    <message>
        <source>Filter: go to the list</source>
        <translation>Filtre : aller à la liste</translation>
    </message>
    <message>
        <source>Chart: the time that it shows</source>
        <translation>Graphique : la durée montrée</translation>
    </message>
    <message>
        <source>Chart: read it</source>
        <translation>Graphique : le lire</translation>
    </message>
    <message>
        <source>← →, Home, End; Esc ends it</source>
        <translation>← →, Début, Fin ; Échap pour finir</translation>
    </message>
    <message>
        <source>Chart: freeze it</source>
        <translation>Graphique : le figer</translation>
    </message>
    <message>
        <source>Piece map: go to a piece</source>
        <translation>Carte des pièces : aller à une pièce</translation>
    </message>
    <message>
        <source>%1, page keys, Home, End</source>
        <translation>%1, touches de page, Début, Fin</translation>
    </message>
    <message>
        <source>Piece map: larger, smaller, all of it</source>
        <translation>Carte des pièces : plus grand, plus petit, tout</translation>
    </message>
    <message>
        <source>Week schedule: go to a half hour; with Shift, select</source>
        <translation>Planning : aller à une demi-heure ; avec Maj, sélectionner</translation>
    </message>
    <message>
        <source>%1, Home, End</source>
        <translation>%1, Début, Fin</translation>
    </message>
    <message>
        <source>Week schedule: select everything</source>
        <translation>Planning : tout sélectionner</translation>
    </message>
    <message>
        <source>Week schedule: choose the paint</source>
        <translation>Planning : choisir la couleur</translation>
    </message>
    <message>
        <source>Week schedule: paint what is selected</source>
        <translation>Planning : peindre la sélection</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SidebarModel</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Trackers</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sans catégorie</translation>
    </message>
    <message>
        <source>No tracker</source>
        <translation>Sans tracker</translation>
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
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedChart</name>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <extracomment>Filter of a file dialog.</extracomment>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy data (CSV)</source>
        <translation>Copier les données (CSV)</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Montrer en tableau</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Réinitialiser le zoom</translation>
    </message>
    <message>
        <source>Overhead down</source>
        <translation>Surcoût reçu</translation>
    </message>
    <message>
        <source>Overhead up</source>
        <translation>Surcoût envoyé</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedComparison</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
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
        <translation>Débit</translation>
    </message>
    <message>
        <source>Limits of all torrents together</source>
        <translation>Limites de l’ensemble des torrents</translation>
    </message>
    <message>
        <source>Download limit</source>
        <translation>Limite de téléchargement</translation>
    </message>
    <message>
        <source>Type a rate such as 500K, 2M or 20 mbit. Empty means no limit.</source>
        <translation>Saisissez un débit comme 500K, 2M ou 20 mbit. Vide signifie sans limite.</translation>
    </message>
    <message>
        <source>Upload limit</source>
        <translation>Limite d’envoi</translation>
    </message>
    <message>
        <source>Very low upload limits also slow down downloading.</source>
        <translation>Des limites d’envoi très basses ralentissent aussi le téléchargement.</translation>
    </message>
    <message>
        <source>Limits of each peer</source>
        <translation>Limites de chaque pair</translation>
    </message>
    <message>
        <source>Download limit of a peer</source>
        <translation>Limite de téléchargement d’un pair</translation>
    </message>
    <message>
        <source>For peers without a limit of their own. Empty means no limit.</source>
        <translation>Pour les pairs sans limite propre. Vide signifie sans limite.</translation>
    </message>
    <message>
        <source>Upload limit of a peer</source>
        <translation>Limite d’envoi à un pair</translation>
    </message>
    <message>
        <source>Longest delay by uploads, ms</source>
        <translation>Délai maximal dû aux envois, ms</translation>
    </message>
    <message>
        <source>When peers answer later than this because of what is sent to them, uploads slow down, so that others on the line do not wait.</source>
        <translation>Si des pairs répondent plus tard que cela à cause de ce qui leur est envoyé, les envois ralentissent pour que les autres sur la ligne n’attendent pas.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>N’importe laquelle</translation>
    </message>
    <message>
        <source>Limits count</source>
        <translation>Les limites comptent</translation>
    </message>
    <message>
        <source>Headers of IP and TCP are estimated. Tooltips of speeds always show both.</source>
        <translation>Les en-têtes IP et TCP sont estimés. Les infobulles des débits montrent toujours les deux.</translation>
    </message>
    <message>
        <source>Data of torrents</source>
        <translation>Les données des torrents</translation>
    </message>
    <message>
        <source>Everything, with protocol and IP</source>
        <translation>Tout, avec protocole et IP</translation>
    </message>
    <message>
        <source>Follow the schedule</source>
        <translation>Suivre le planning</translation>
    </message>
    <message>
        <source>Each half hour of the week has its limits, by the clock of this computer.</source>
        <translation>Chaque demi-heure de la semaine a ses limites, à l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Quota of all torrents together</source>
        <translation>Quota de l’ensemble des torrents</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Everything that is moved counts, with protocol and IP. You are warned at 80 %.</source>
        <translation>Tout ce qui passe compte, avec protocole et IP. Vous êtes averti à 80 %.</translation>
    </message>
    <message>
        <source>Without a quota</source>
        <translation>Sans quota</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By the week, from Monday</source>
        <translation>Par semaine, à partir du lundi</translation>
    </message>
    <message>
        <source>By the month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Download, GB</source>
        <translation>Téléchargement, Go</translation>
    </message>
    <message>
        <source>Upload, GB</source>
        <translation>Envoi, Go</translation>
    </message>
    <message>
        <source>When most of it is used</source>
        <translation>Quand il est presque épuisé</translation>
    </message>
    <message>
        <source>Spread the rest evenly over the period</source>
        <translation>Répartir le reste sur la période</translation>
    </message>
    <message>
        <source>Go on, and pause when all is used</source>
        <translation>Continuer, et suspendre quand tout est utilisé</translation>
    </message>
    <message>
        <source>Months begin on day</source>
        <translation>Les mois commencent le</translation>
    </message>
    <message>
        <source>Slow mode and schedule</source>
        <translation>Mode lent et planning</translation>
    </message>
    <message>
        <source>Download limit in slow mode</source>
        <translation>Limite de téléchargement en mode lent</translation>
    </message>
    <message>
        <source>Of all torrents together, while slow mode is on.</source>
        <translation>De tous les torrents ensemble, tant que le mode lent est actif.</translation>
    </message>
    <message>
        <source>Upload limit in slow mode</source>
        <translation>Limite d’envoi en mode lent</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Mode lent</translation>
    </message>
    <message>
        <source>Its limits count instead of the usual ones, as long as there is no schedule.</source>
        <translation>Ses limites remplacent les habituelles, tant qu’il n’y a pas de planning.</translation>
    </message>
    <message>
        <source>Limits of each torrent</source>
        <translation>Limites de chaque torrent</translation>
    </message>
    <message>
        <source>Download limit of a torrent</source>
        <translation>Limite de téléchargement d’un torrent</translation>
    </message>
    <message>
        <source>For torrents without a limit of their own. Empty means no limit.</source>
        <translation>Pour les torrents sans limite propre. Vide&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Upload limit of a torrent</source>
        <translation>Limite d’envoi d’un torrent</translation>
    </message>
    <message>
        <source>Sharing and counting</source>
        <translation>Partage et décompte</translation>
    </message>
    <message>
        <source>Share between torrents</source>
        <translation>Partager entre les torrents</translation>
    </message>
    <message>
        <source>How torrents divide a limit that is used up. What one of them cannot use goes to the others.</source>
        <translation>Comment les torrents se partagent une limite atteinte. Ce que l’un ne peut utiliser va aux autres.</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>À parts égales</translation>
    </message>
    <message>
        <source>By priority (1:2:4)</source>
        <translation>Selon la priorité (1:2:4)</translation>
    </message>
    <message>
        <source>Limit local network too</source>
        <translation>Limiter aussi le réseau local</translation>
    </message>
    <message>
        <source>Otherwise peers on the local network are as fast as they can be. A limit that is set for such a peer itself always holds.</source>
        <translation>Sinon, les pairs du réseau local vont aussi vite que possible. Une limite fixée pour un tel pair vaut toujours.</translation>
    </message>
    <message>
        <source>Paint with the mouse, or with Space, arrows and Shift. Keys 1 to 5 choose the paint. A click on a day or an hour paints all of it.</source>
        <translation>Peignez à la souris, ou avec Espace, flèches et Maj. Les touches 1 à 5 choisissent la couleur. Un clic sur un jour ou une heure le peint en entier.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedPopover</name>
    <message>
        <source>Speed limits</source>
        <translation>Limites de débit</translation>
    </message>
    <message>
        <source>Limits for everything</source>
        <translation>Limites pour tout</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Réception</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Envoi</translation>
    </message>
    <message>
        <source>Very low upload limits also slow down downloading.</source>
        <translation>Des limites d’envoi très basses ralentissent aussi le téléchargement.</translation>
    </message>
    <message>
        <source>&amp;All limits…</source>
        <translation>&amp;Toutes les limites…</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>%1 is a rate such as 4.2 MiB/s</extracomment>
        <translation>actuel %1</translation>
    </message>
    <message>
        <source>Slo&amp;w mode</source>
        <translation>&amp;Mode lent</translation>
    </message>
    <message>
        <source>How long slow mode is on</source>
        <translation>Durée du mode lent</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit the schedule</source>
        <translation>Modifier le planning</translation>
    </message>
    <message>
        <source>Schedule:</source>
        <translation>Planning :</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>Until the schedule changes</source>
        <translation>Jusqu’au prochain changement du planning</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Jusqu’à ce que je l’arrête</translation>
    </message>
    <message numerus="yes">
        <source>For %n hours</source>
        <translation>
            <numerusform>Pendant %n heure</numerusform>
            <numerusform>Pendant %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>These &amp;torrents…</source>
        <translation>Ces &amp;torrents…</translation>
    </message>
    <message>
        <source>This &amp;torrent…</source>
        <translation>Ce &amp;torrent…</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>Aucun torrent n’est sélectionné.</translation>
    </message>
    <message>
        <source>These &amp;peers…</source>
        <translation>Ces &amp;pairs…</translation>
    </message>
    <message>
        <source>This &amp;peer…</source>
        <translation>Ce &amp;pair…</translation>
    </message>
    <message>
        <source>No peer is selected under Peers.</source>
        <translation>Aucun pair n’est sélectionné sous Pairs.</translation>
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
        <translation>Figer</translation>
    </message>
    <message>
        <source>Hold the picture still. Recording goes on.</source>
        <translation>Garder l’image fixe. L’enregistrement continue.</translation>
    </message>
    <message>
        <source>Speed of %1</source>
        <extracomment>%1 is a torrent&apos;s name or &quot;all torrents&quot;</extracomment>
        <translation>Débit de %1</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Nobody moves data yet.</source>
        <translation>Personne ne transmet encore de données.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Payload and overhead</source>
        <translation>Données utiles et surcoût</translation>
    </message>
    <message>
        <source>With what protocol and an estimate of IP and TCP headers take on top</source>
        <translation>Avec ce que prennent le protocole et, estimés, les en-têtes IP et TCP</translation>
    </message>
    <message>
        <source>Show the download speed of peers, or of torrents, as lines of their own</source>
        <translation>Montrer le débit de réception de pairs ou de torrents en lignes à part</translation>
    </message>
    <message>
        <source>Speeds to compare</source>
        <translation>Débits à comparer</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatisticsFlow</name>
    <message>
        <source>Save the statistics</source>
        <translation>Enregistrer les statistiques</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Catégorie : %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Étiquette : %1</translation>
    </message>
    <message>
        <source>Tracker: %1</source>
        <translation>Tracker : %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>Torrents in the list</source>
        <translation>Torrents de la liste</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatisticsWindow</name>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
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
        <translation>Figer</translation>
    </message>
    <message>
        <source>Hold the picture still. Recording goes on.</source>
        <translation>Garder l’image immobile. L’enregistrement continue.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Cette session</translation>
    </message>
    <message>
        <source>Nothing moves now.</source>
        <extracomment>%1 lists torrents with their speeds</extracomment>
        <translation>Rien ne bouge maintenant.</translation>
    </message>
    <message>
        <source>Busiest torrents: %1</source>
        <translation>Torrents les plus actifs : %1</translation>
    </message>
    <message>
        <source>Payload and overhead</source>
        <translation>Données et surcoût</translation>
    </message>
    <message>
        <source>Show what protocol and headers take on top.</source>
        <translation>Montrer ce que le protocole et les en-têtes prennent en plus.</translation>
    </message>
    <message>
        <source>Undo reset</source>
        <translation>Annuler la remise à zéro</translation>
    </message>
    <message>
        <source>&amp;Reset totals</source>
        <translation>&amp;Remettre les totaux à zéro</translation>
    </message>
    <message>
        <source>Count all time as before.</source>
        <translation>Compter depuis toujours, comme avant.</translation>
    </message>
    <message>
        <source>Count the totals of everything from now on.</source>
        <translation>Compter les totaux de tout à partir de maintenant.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatusBar</name>
    <message>
        <source>Free where new torrents are saved</source>
        <translation>Place libre là où les nouveaux torrents sont enregistrés</translation>
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
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Pas à l’écoute</translation>
    </message>
    <message>
        <source>No port is open for incoming connections.</source>
        <translation>Aucun port n’est ouvert aux connexions entrantes.</translation>
    </message>
    <message>
        <source>Reachable, port %1</source>
        <translation>Joignable, port %1</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Peers have connected to this port.</source>
        <translation>Des pairs se sont connectés à ce port.</translation>
    </message>
    <message>
        <source>No peer has connected to this port yet. Downloads work all the same; they may be slower.</source>
        <translation>Aucun pair ne s’est encore connecté à ce port. Les téléchargements marchent quand même, peut-être plus lentement.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Quota: %1</source>
        <extracomment>%1 is a part in per cent</extracomment>
        <translation>Quota&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A speed and its limit, such as &quot;4.9 MiB/s of 5 MiB/s&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1, sans limite</translation>
    </message>
    <message>
        <source>Download speed and limit. Click to change the limit.</source>
        <translation>Débit et limite de téléchargement. Cliquez pour changer la limite.</translation>
    </message>
    <message>
        <source>Upload speed and limit. Click to change the limit.</source>
        <translation>Débit et limite d’envoi. Cliquez pour changer la limite.</translation>
    </message>
    <message>
        <source>Delay by uploads: %1&#xa0;ms</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation>Délai&#xa0;dû&#xa0;aux&#xa0;envois&#xa0;:&#xa0;%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Download speed: %1</source>
        <translation>Débit de téléchargement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Upload speed: %1</source>
        <translation>Débit d’envoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Download speed: %1, the limit is reached</source>
        <translation>Débit de réception : %1, la limite est atteinte</translation>
    </message>
    <message>
        <source>Upload speed: %1, the limit is reached</source>
        <translation>Débit d’envoi : %1, la limite est atteinte</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limite %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>Nouveaux fichiers</translation>
    </message>
    <message>
        <source>Reserve space</source>
        <translation>Réserver la place</translation>
    </message>
    <message>
        <source>Full reservation keeps files in one piece, makes writing cheaper, and tells at the start whether there is room.</source>
        <translation>La réservation complète garde les fichiers d’un seul tenant, rend l’écriture moins coûteuse et dit dès le début s’il y a la place.</translation>
    </message>
    <message>
        <source>No, files grow</source>
        <translation>Non, les fichiers grandissent</translation>
    </message>
    <message>
        <source>Sparse</source>
        <translation>Creuse</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Write buffer</source>
        <translation>Tampon d’écriture</translation>
    </message>
    <message>
        <source>Pieces that are being received or wait for the disk. When it is full, peers are asked for no more until the disk has caught up.</source>
        <translation>Pièces en cours de réception ou en attente du disque. Quand il est plein, on ne demande plus rien aux pairs jusqu’à ce que le disque ait rattrapé.</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>A unit behind a number, with the space before it</extracomment>
        <translation> Mio</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Intégrité</translation>
    </message>
    <message>
        <source>Read back finished downloads</source>
        <translation>Relire les téléchargements terminés</translation>
    </message>
    <message>
        <source>A download counts as complete when this is done. A sample takes the borders of files and one piece in twenty; if it finds damage, everything is read.</source>
        <translation>Un téléchargement compte comme terminé quand c’est fait. Un échantillon prend les bords des fichiers et une pièce sur vingt&#x202f;; s’il trouve des dégâts, tout est relu.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Un échantillon</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Download damaged pieces again</source>
        <translation>Télécharger à nouveau les pièces endommagées</translation>
    </message>
    <message>
        <source>If not, a torrent whose data is damaged on the disk stops and says so.</source>
        <translation>Sinon, un torrent dont les données sont endommagées sur le disque s’arrête et le dit.</translation>
    </message>
    <message>
        <source>Days until idle torrents are read again</source>
        <translation>Jours avant de relire les torrents inactifs</translation>
    </message>
    <message>
        <source>Finds data that has changed on the disk since. Complete torrents are read slowly, while nobody downloads from them.</source>
        <translation>Trouve les données qui ont changé sur le disque depuis. Les torrents complets sont relus lentement, quand personne n’en télécharge.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>What this reading takes of the disk.</source>
        <translation>Ce que cette lecture prend au disque.</translation>
    </message>
    <message>
        <source>Keep free on each disk, GiB</source>
        <translation>Laisser libres sur chaque disque, Gio</translation>
    </message>
    <message>
        <source>Downloads wait while less is free, and go on by themselves.</source>
        <translation>Les téléchargements attendent tant qu’il reste moins, et reprennent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TabPage</name>
    <message numerus="yes">
        <source>%n torrents are selected.</source>
        <translation>
            <numerusform>%n torrent est sélectionné.</numerusform>
            <numerusform>%n torrents sont sélectionnés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::TagFlow</name>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Save path…</source>
        <translation>Dossier d’enregi&amp;strement…</translation>
    </message>
    <message>
        <source>No save &amp;path of its own</source>
        <translation>&amp;Pas de dossier propre</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>&amp;Limites…</translation>
    </message>
    <message>
        <source>Re&amp;move, torrents stay</source>
        <translation>Reti&amp;rer, les torrents restent</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nom de l’étiquette</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Renommer l’étiquette</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Nouveau nom de %1</translation>
    </message>
    <message>
        <source>Save torrents with %1 in</source>
        <translation>Enregistrer les torrents avec %1 dans</translation>
    </message>
    <message>
        <source>change of the save path of the tag %1</source>
        <translation>changement du dossier de l’étiquette %1</translation>
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
        <translation>Elles valent pour tous les torrents portant l’étiquette, pris ensemble. Pour un torrent à plusieurs étiquettes, les limites de toutes valent.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentActions</name>
    <message numerus="yes">
        <source>Resume &amp;all (%n)</source>
        <translation>
            <numerusform>&amp;Tout reprendre (%n)</numerusform>
            <numerusform>&amp;Tout reprendre (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>&amp;Tout suspendre</translation>
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
        <translation>changement de l’ordre</translation>
    </message>
    <message>
        <source>change of super seeding</source>
        <translation>changement de super-source</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>Aucun torrent n’est sélectionné.</translation>
    </message>
    <message>
        <source>What is selected runs already.</source>
        <translation>Ce qui est sélectionné tourne déjà.</translation>
    </message>
    <message>
        <source>Nothing of what is selected runs.</source>
        <translation>Rien de ce qui est sélectionné ne tourne.</translation>
    </message>
    <message>
        <source>It is not complete yet.</source>
        <translation>Il n’est pas encore complet.</translation>
    </message>
    <message>
        <source>Its file list is not known yet.</source>
        <translation>Sa liste de fichiers n’est pas encore connue.</translation>
    </message>
    <message>
        <source>One at a time.</source>
        <translation>Un à la fois.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>%1 is what is undone, such as &quot;removal of Sintel&quot; or &quot;change of tags&quot;</extracomment>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name in the list; files keep theirs</source>
        <translation>Nom dans la liste ; les fichiers gardent le leur</translation>
    </message>
    <message>
        <source>Save .torrent file</source>
        <translation>Enregistrer le fichier .torrent</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>Fichiers torrent (*.torrent)</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 n’a pas été écrit.</translation>
    </message>
    <message>
        <source>Its files are missing.</source>
        <translation>Ses fichiers manquent.</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <extracomment>%1 is what is done again, such as &quot;removal of Sintel&quot; or &quot;change of tags&quot;</extracomment>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>%1 cannot be opened yet: %2 of it is there.</source>
        <extracomment>%1 is a file or a torrent, %2 a percentage</extracomment>
        <translation>%1 ne peut pas encore être ouvert : %2 en est là.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentEdits</name>
    <message>
        <source>change of category</source>
        <translation>changement de catégorie</translation>
    </message>
    <message>
        <source>change of tags</source>
        <translation>changement d’étiquettes</translation>
    </message>
    <message>
        <source>change of limits</source>
        <translation>changement de limites</translation>
    </message>
    <message>
        <source>move in the queue</source>
        <translation>déplacement dans la file</translation>
    </message>
    <message>
        <source>new name</source>
        <translation>nouveau nom</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>retrait de %1</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n torrents</source>
        <translation>
            <numerusform>retrait de %n torrent</numerusform>
            <numerusform>retrait de %n torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1. Its files stay where they are.</source>
        <translation>%1 retiré. Ses fichiers restent où ils sont.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n torrents. Their files stay where they are.</source>
        <translation>
            <numerusform>%n torrent retiré. Ses fichiers restent où ils sont.</numerusform>
            <numerusform>%n torrents retirés. Leurs fichiers restent où ils sont.</numerusform>
        </translation>
    </message>
    <message>
        <source>choice of files</source>
        <translation>choix des fichiers</translation>
    </message>
    <message>
        <source>new trackers</source>
        <translation>nouveaux trackers</translation>
    </message>
    <message>
        <source>removal of the category %1</source>
        <translation>retrait de la catégorie %1</translation>
    </message>
    <message>
        <source>new name of the category %1</source>
        <translation>nouveau nom de la catégorie %1</translation>
    </message>
    <message>
        <source>Removed the category %1. Its torrents stay.</source>
        <translation>Catégorie %1 retirée. Ses torrents restent.</translation>
    </message>
    <message>
        <source>block of %1</source>
        <translation>blocage de %1</translation>
    </message>
    <message numerus="yes">
        <source>block of %n peers</source>
        <translation>
            <numerusform>blocage de %n pair</numerusform>
            <numerusform>blocage de %n pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>immediate start</source>
        <translation>démarrage immédiat</translation>
    </message>
    <message>
        <source>return to the queue</source>
        <translation>retour dans la file</translation>
    </message>
    <message>
        <source>addition of %1</source>
        <translation>ajout de %1</translation>
    </message>
    <message numerus="yes">
        <source>addition of %n torrents</source>
        <translation>
            <numerusform>ajout de %n torrent</numerusform>
            <numerusform>ajout de %n torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>move of the files of %1</source>
        <translation>déplacement des fichiers de %1</translation>
    </message>
    <message numerus="yes">
        <source>move of the files of %n torrents</source>
        <translation>
            <numerusform>déplacement des fichiers de %n torrent</numerusform>
            <numerusform>déplacement des fichiers de %n torrents</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the folder of %1</source>
        <translation>changement du dossier de %1</translation>
    </message>
    <message>
        <source>removal of the tag %1</source>
        <translation>retrait de l’étiquette %1</translation>
    </message>
    <message>
        <source>new name of the tag %1</source>
        <translation>nouveau nom de l’étiquette %1</translation>
    </message>
    <message>
        <source>Removed the tag %1. Its torrents stay.</source>
        <translation>Étiquette %1 retirée. Ses torrents restent.</translation>
    </message>
    <message>
        <source>new name of %1</source>
        <translation>nouveau nom de %1</translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent until Freshet quits.</source>
        <translation>%1 est banni pour ce torrent jusqu’à la fermeture de Freshet.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent until Freshet quits.</source>
        <translation>
            <numerusform>%n pair est banni pour ce torrent jusqu’à la fermeture de Freshet.</numerusform>
            <numerusform>%n pairs sont bannis pour ce torrent jusqu’à la fermeture de Freshet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent for ever.</source>
        <translation>%1 est banni pour ce torrent pour toujours.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent for ever.</source>
        <translation>
            <numerusform>%n pair est banni pour ce torrent pour toujours.</numerusform>
            <numerusform>%n pairs sont bannis pour ce torrent pour toujours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent for a week.</source>
        <translation>%1 est banni pour ce torrent pour une semaine.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent for a week.</source>
        <translation>
            <numerusform>%n pair est banni pour ce torrent pour une semaine.</numerusform>
            <numerusform>%n pairs sont bannis pour ce torrent pour une semaine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentFacts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Info hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Trackers</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Yes: peers come from its trackers only</source>
        <translation>Oui&#xa0;: les pairs ne viennent que de ses trackers</translation>
    </message>
    <message>
        <source>No: peers come from everywhere</source>
        <translation>Non&#xa0;: les pairs viennent de partout</translation>
    </message>
    <message>
        <source>What the torrent says of itself</source>
        <translation>Ce que le torrent dit de lui-même</translation>
    </message>
    <message>
        <source>Nothing is known of this torrent yet.</source>
        <translation>On ne sait encore rien de ce torrent.</translation>
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
        <translation>&amp;Connexions</translation>
    </message>
    <message>
        <source>Download in &amp;order</source>
        <translation>Télécharger dans l’&amp;ordre</translation>
    </message>
    <message>
        <source>&amp;Super seeding</source>
        <translation>&amp;Super-source</translation>
    </message>
    <message>
        <source>&amp;Own share limits</source>
        <translation>&amp;Limites de partage propres</translation>
    </message>
    <message>
        <source>Limits of %1</source>
        <translation>Limites de %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Without a tick the limit of the settings counts.</source>
        <translation>Sans coche, la limite des réglages compte.</translation>
    </message>
    <message>
        <source>Pieces are fetched from first to last, so that media can be watched early.</source>
        <translation>Les pièces sont prises de la première à la dernière, pour regarder un média plus tôt.</translation>
    </message>
    <message>
        <source>Once complete, each peer hears of one piece at a time until others have it too, so that the first copies cost little upload.</source>
        <translation>Une fois complet, chaque pair n’apprend qu’une pièce à la fois jusqu’à ce que d’autres l’aient aussi, pour que les premières copies coûtent peu d’envoi.</translation>
    </message>
    <message>
        <source>Without a tick the limits of the category or the settings count.</source>
        <translation>Sans coche, les limites de la catégorie ou des réglages comptent.</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>C&amp;atégorie</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>&amp;Quota</translation>
    </message>
    <message>
        <source>&amp;Pieces in flight per peer</source>
        <translation>&amp;Pièces en cours par pair</translation>
    </message>
    <message>
        <source>Without a tick the number of the settings counts.</source>
        <translation>Sans coche, le nombre des réglages compte.</translation>
    </message>
    <message>
        <source>Pieces in flight per peer</source>
        <translation>Pièces en cours par pair</translation>
    </message>
    <message>
        <source>The values are those of the first one. What you do not change stays as it is in each torrent.</source>
        <translation>Les valeurs sont celles du premier. Ce que vous ne changez pas reste tel quel dans chaque torrent.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TrackerTableModel</name>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore interrogé</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Interrogation</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message numerus="yes">
        <source>Gave %n peer(s)</source>
        <translation>
            <numerusform>A donné %n pair</numerusform>
            <numerusform>A donné %n pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Gave 41 peers&quot;; %2: &quot;12 s ago&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answers nonsense</source>
        <translation>Répond n’importe quoi</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>Does not answer, try no. %1 in %2</source>
        <translation>Ne répond pas, essai nº %1 dans %2</translation>
    </message>
    <message>
        <source>%1
Tier %2</source>
        <translation>%1
Niveau %2</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Next announce</source>
        <translation>Prochaine annonce</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Trackers of one tier stand in for each other; a further tier is for when those before it do not answer.</source>
        <translation>Les trackers d’un niveau se remplacent entre eux ; un niveau suivant sert quand ceux d’avant ne répondent pas.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TrackersTab</name>
    <message>
        <source>Announce now</source>
        <translation>Annoncer maintenant</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Trackers</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Announce in %1</source>
        <translation>Annonce dans %1</translation>
    </message>
    <message>
        <source>The trackers do not want to be asked more often.</source>
        <translation>Les trackers ne veulent pas être interrogés plus souvent.</translation>
    </message>
    <message>
        <source>A private torrent keeps to its own trackers. Their addresses can be edited.</source>
        <translation>Un torrent privé garde ses propres trackers. Leurs adresses peuvent être modifiées.</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>New tier</source>
        <translation>Nouveau niveau</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
</context>
<context>
    <name>freshet::ui::Tray</name>
    <message>
        <source>&amp;Show or hide the window</source>
        <translation>&amp;Montrer ou cacher la fenêtre</translation>
    </message>
    <message>
        <source>Freshet: %1 down, %2 up</source>
        <extracomment>The tooltip of the icon in the tray: rates down and up</extracomment>
        <translation>Freshet : %1 reçu, %2 envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n downloading</source>
        <translation>
            <numerusform>%1, %n en téléchargement</numerusform>
            <numerusform>%1, %n en téléchargement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::UndoHistory</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>freshet::ui::WeekGridCanvas</name>
    <message>
        <source>Week schedule</source>
        <translation>Planning de la semaine</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n half hours selected</source>
        <extracomment>Of a week schedule. %1 is &quot;Tuesday, 09:00 to 09:30: Slow mode&quot;; it is one end of the rectangle</extracomment>
        <translation>
            <numerusform>%1 ; %n demi-heure sélectionnée</numerusform>
            <numerusform>%1 ; %n demi-heures sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::WeekGridEdit</name>
    <message>
        <source>%1 Key: %2</source>
        <extracomment>%1 says what a profile means, %2 is a key</extracomment>
        <translation>%1 Touche&#xa0;: %2</translation>
    </message>
    <message>
        <source>Gives other days what the day of the cursor has</source>
        <translation>Donne à d’autres jours ce qu’a le jour du curseur</translation>
    </message>
    <message>
        <source>Copy %1 to…</source>
        <extracomment>%1 is a day of the week</extracomment>
        <translation>Copier %1 vers…</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Du lundi au vendredi</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation>Samedi et dimanche</translation>
    </message>
</context>
<context>
    <name>freshet::ui::WhenDone</name>
    <message>
        <source>Everything is done</source>
        <translation>Tout est terminé</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Freshet quits in %n s.</source>
        <translation>
            <numerusform>Freshet quitte dans %n s.</numerusform>
            <numerusform>Freshet quitte dans %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer goes to sleep in %n s.</source>
        <translation>
            <numerusform>L’ordinateur se met en veille dans %n s.</numerusform>
            <numerusform>L’ordinateur se met en veille dans %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %n s.</source>
        <translation>
            <numerusform>L’ordinateur s’éteint dans %n s.</numerusform>
            <numerusform>L’ordinateur s’éteint dans %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::WindowMenus</name>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;File d’attente</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Torrent</source>
        <translation>&amp;Torrent</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>D&amp;ensité</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A BitTorrent client.</source>
        <translation>Un client BitTorrent.</translation>
    </message>
    <message>
        <source>Keep settings and torrents in &lt;folder&gt;.</source>
        <translation>Garder les réglages et les torrents dans &lt;dossier&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Torrent files, magnet links, info hashes or addresses to add.</source>
        <translation>Fichiers torrent, liens magnet, empreintes ou adresses à ajouter.</translation>
    </message>
    <message>
        <source>Start without a window, where the desktop has a tray.</source>
        <translation>Démarrer sans fenêtre, si le bureau a une zone de notification.</translation>
    </message>
</context>
</TS>
