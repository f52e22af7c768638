; The setup file: for the current user only, without administrator rights, pages in Chinese.
; Exit codes of the silent mode (/S, /D=FOLDER): 0 done, 2 stopped by the user, 5 the program is running.
; Defined by the build: VERSION, VERSION_NUMBERS, BUNDLE (folder with app and runtime), FILES (the list of what is in it), OUT, ICON.
Unicode true
Target amd64-unicode
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID ${COMPRESSOR}
; The picture beside the pages would bring the time along at which it was checked out, and no two builds were alike.
SetDateSave off

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

!define NAME "整改台"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\zhenggai"
!define TYPE "zhenggai.case"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\zhenggai"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${VERSION_NUMBERS}"
VIAddVersionKey /LANG=2052 "ProductName" "${NAME}"
VIAddVersionKey /LANG=2052 "FileDescription" "${NAME} 安装程序"
VIAddVersionKey /LANG=2052 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "LegalCopyright" ""

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEFINISHPAGE_BITMAP "${__FILEDIR__}/../icons/setup.bmp"
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_UNCONFIRMPAGE_TEXT_TOP "将从当前用户卸载${NAME}。案卷、佐证、备份和设置都会保留。"
!define MUI_WELCOMEPAGE_TEXT "将为当前用户安装${NAME} ${VERSION}，不需要管理员权限，也不需要联网。$\r$\n$\r$\n本软件不得处理国家秘密。$\r$\n$\r$\n升级安装时请先退出正在运行的${NAME}；案卷、佐证和设置都会保留。"
!define MUI_FINISHPAGE_RUN "$INSTDIR\zhenggai.exe"
!define MUI_FINISHPAGE_RUN_TEXT "启动${NAME}"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"

; Uninstalling deletes the folders app and runtime: they must lie in a folder of our own, whatever folder was chosen.
Function OwnFolder
  ${GetFileName} "$INSTDIR" $0
  ${If} $0 != "zhenggai"
    StrCpy $INSTDIR "$INSTDIR\zhenggai"
  ${EndIf}
FunctionEnd

; The running program holds this file of its Java runtime open; whoever can write to it may replace it.
!macro RefuseWhileRunning prefix
Function ${prefix}RefuseWhileRunning
  IfFileExists "$INSTDIR\runtime\bin\server\jvm.dll" 0 free
  ClearErrors
  FileOpen $0 "$INSTDIR\runtime\bin\server\jvm.dll" a
  IfErrors 0 close
  MessageBox MB_OK|MB_ICONEXCLAMATION "${NAME}正在运行。请先退出（包括右下角托盘里的图标），再重新操作。" /SD IDOK
  SetErrorLevel 5
  Quit
close:
  FileClose $0
free:
FunctionEnd
!macroend
!insertmacro RefuseWhileRunning ""
!insertmacro RefuseWhileRunning "un."

Section "${NAME}" Program
  SectionIn RO
  Call OwnFolder
  Call RefuseWhileRunning
  RMDir /r "$INSTDIR\app"
  RMDir /r "$INSTDIR\runtime"
  SetDateSave on
  !include "${FILES}"
  SetDateSave off
  WriteUninstaller "$INSTDIR\uninstall.exe"

  ; On this PC, because it is good only for the folder it was made in. Whatever becomes of it, the program runs.
  DetailPrint "正在做启动前的准备，以后打开会快一些…"
  nsExec::Exec '"$INSTDIR\zhenggai-cli.exe" --lay-ready'
  Pop $0
  ${If} $0 != 0
    Delete "$INSTDIR\app\shared.jsa"
  ${EndIf}

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\zhenggai.exe"

  WriteRegStr HKCU "Software\Classes\.zgt" "" "${TYPE}"
  WriteRegStr HKCU "Software\Classes\${TYPE}" "" "整改台案卷"
  WriteRegStr HKCU "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\zhenggai.exe,0"
  WriteRegStr HKCU "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\zhenggai.exe" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\zhenggai.exe"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
SectionEnd

Section "桌面快捷方式" Desktop
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\zhenggai.exe"
SectionEnd

; What the user has made (cases, evidence, settings) lies elsewhere and stays; what starts the reminders at sign-in goes.
Section "Uninstall"
  Call un.RefuseWhileRunning
  RMDir /r "$INSTDIR\app"
  RMDir /r "$INSTDIR\runtime"
  Delete "$INSTDIR\zhenggai.exe"
  Delete "$INSTDIR\zhenggai-cli.exe"
  Delete "$INSTDIR\LICENSE"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  Delete "$SMSTARTUP\zhenggai-due.lnk"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "Software\Classes\${TYPE}"
  ReadRegStr $0 HKCU "Software\Classes\.zgt" ""
  ${If} $0 == "${TYPE}"
    DeleteRegKey HKCU "Software\Classes\.zgt"
  ${EndIf}
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
