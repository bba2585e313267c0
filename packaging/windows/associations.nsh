; Tells Windows what Freshet can open. Freshet appears in "Open with" and under "Default apps"; which program opens
; torrents is for the user to say. SHCTX is all users or this one, as chosen in the installer.
!define FRESHET_CLASSES "Software\Classes"
!define FRESHET_CAPABILITIES "Software\Freshet\Capabilities"

!macro FreshetRegister
  WriteRegStr SHCTX "${FRESHET_CLASSES}\Freshet.Torrent" "" "BitTorrent file"
  WriteRegStr SHCTX "${FRESHET_CLASSES}\Freshet.Torrent\DefaultIcon" "" '"$INSTDIR\bin\freshet.exe",0'
  WriteRegStr SHCTX "${FRESHET_CLASSES}\Freshet.Torrent\shell\open\command" "" '"$INSTDIR\bin\freshet.exe" "%1"'
  WriteRegStr SHCTX "${FRESHET_CLASSES}\Freshet.Magnet" "" "Magnet link"
  WriteRegStr SHCTX "${FRESHET_CLASSES}\Freshet.Magnet" "URL Protocol" ""
  WriteRegStr SHCTX "${FRESHET_CLASSES}\Freshet.Magnet\DefaultIcon" "" '"$INSTDIR\bin\freshet.exe",0'
  WriteRegStr SHCTX "${FRESHET_CLASSES}\Freshet.Magnet\shell\open\command" "" '"$INSTDIR\bin\freshet.exe" "%1"'
  WriteRegStr SHCTX "${FRESHET_CLASSES}\.torrent" "Content Type" "application/x-bittorrent"
  WriteRegNone SHCTX "${FRESHET_CLASSES}\.torrent\OpenWithProgids" "Freshet.Torrent"
  WriteRegStr SHCTX "${FRESHET_CAPABILITIES}" "ApplicationName" "Freshet"
  WriteRegStr SHCTX "${FRESHET_CAPABILITIES}" "ApplicationDescription" "Download and share files with BitTorrent"
  WriteRegStr SHCTX "${FRESHET_CAPABILITIES}\FileAssociations" ".torrent" "Freshet.Torrent"
  WriteRegStr SHCTX "${FRESHET_CAPABILITIES}\MimeAssociations" "application/x-bittorrent" "Freshet.Torrent"
  WriteRegStr SHCTX "${FRESHET_CAPABILITIES}\UrlAssociations" "magnet" "Freshet.Magnet"
  WriteRegStr SHCTX "Software\RegisteredApplications" "Freshet" "${FRESHET_CAPABILITIES}"
  ; SHCNE_ASSOCCHANGED: Explorer looks again.
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

!macro FreshetUnregister
  DeleteRegValue SHCTX "Software\RegisteredApplications" "Freshet"
  DeleteRegKey SHCTX "Software\Freshet"
  DeleteRegValue SHCTX "${FRESHET_CLASSES}\.torrent\OpenWithProgids" "Freshet.Torrent"
  DeleteRegKey SHCTX "${FRESHET_CLASSES}\Freshet.Torrent"
  DeleteRegKey SHCTX "${FRESHET_CLASSES}\Freshet.Magnet"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend
