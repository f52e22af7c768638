; The setup file: for the current user only, without administrator rights, pages in Chinese.
; Options: /S without pages; /NODESKTOP without a shortcut on the desktop; /D=FOLDER, unquoted and last.
; Exit codes: 0 done; 1 stopped by the user; 2 NSIS itself broke off (the setup file is damaged, no room for temporary files); 5 the program is
; running; 6 the new version could not be laid down whole, what was there before is there still; 7 installed already, in another folder; 8 as 6, but
; something of what was there before could not be put back: the next setup does it.
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
!include "Sections.nsh"

!define NAME "整改台"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\zhenggai"
!define TYPE "zhenggai.case"
; Beside the program: a version that is not whole yet, and the one that makes room for it.
!define NEW "new~"
!define OLD "old~"
; There from the first part that changes places until the last has.
!define UNFINISHED "$INSTDIR\${OLD}\unfinished"
!define KEPT "没有装好：磁盘空间不够、文件夹路径太长，或者有文件被其他软件占用。原有的程序、案卷和设置都没有改动。"
!define NOT_PUT_BACK "没有装好，原有的程序也没能放回原处：有文件被其他软件占用。请关闭占用的软件（或重启电脑）后再次运行本安装程序；案卷和设置都没有改动。"
; Seconds that laying the classes ready may take; the slowest PC needs a quarter of it.
!define PATIENCE 240

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\zhenggai"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
; A file left out would make a program that starts and breaks later.
AllowSkipFiles off
FileErrorText "" "无法写入文件：$\r$\n$0$\r$\n$\r$\n点“重试”再写一次，点“取消”停止安装。"
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
!define MUI_INSTFILESPAGE_ABORTHEADER_TEXT "没有装好"
!define MUI_INSTFILESPAGE_ABORTHEADER_SUBTEXT "案卷和设置都没有改动；排除原因后可以再次安装。"
!define MUI_FINISHPAGE_RUN "$INSTDIR\zhenggai.exe"
!define MUI_FINISHPAGE_RUN_TEXT "启动${NAME}"
!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE OtherFolder
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

; Where the program is installed already; empty where it is not.
Var Before

!define SAY 'MessageBox MB_OK|MB_ICONEXCLAMATION'

; The running program holds this file of its Java runtime open; whoever can write to it may replace it.
!macro RefuseWhileRunning prefix
Function ${prefix}RefuseWhileRunning
  Exch $0
  IfFileExists "$0\runtime\bin\server\jvm.dll" 0 free
  ClearErrors
  FileOpen $1 "$0\runtime\bin\server\jvm.dll" a
  IfErrors 0 close
  ${SAY} "${NAME}正在运行。请先退出（包括右下角托盘里的图标），再重新操作。" /SD IDOK
  SetErrorLevel 5
  Quit
close:
  FileClose $1
free:
  Pop $0
FunctionEnd
!macroend
!insertmacro RefuseWhileRunning ""
!insertmacro RefuseWhileRunning "un."

; One program for a user, because there is one entry to uninstall it by, one .zgt and one reminder at sign-in. That reminder names the old folder, and
; only the program can make it anew: a silent move would end it unnoticed.
Function OtherFolder
  Call OwnFolder
  ${If} $Before != ""
  ${AndIf} $Before != $INSTDIR
    ${SAY} "${NAME}已经安装在：$\r$\n$Before$\r$\n$\r$\n升级请选择这个文件夹。要换文件夹，请先在 Windows 的“应用”里卸载${NAME}（案卷和设置会保留，登录提醒要重新打开），再安装。" /SD IDOK
    ${If} ${Silent}
      SetErrorLevel 7
      Quit
    ${EndIf}
    ; stays on the page
    Abort
  ${EndIf}
FunctionEnd

; A virus scanner may hold what was just unpacked for some seconds more. Leaves the error flag set where it did not come to pass.
!macro Move from to
  StrCpy $0 "${from}"
  StrCpy $1 "${to}"
  Call Move
!macroend
!define Move '!insertmacro Move'
Function Move
  ${For} $2 1 20
    ClearErrors
    Rename $0 $1
    IfErrors 0 moved
    Sleep 500
  ${Next}
  SetErrors
moved:
FunctionEnd

!macro EachPart deed
  !insertmacro ${deed} "app"
  !insertmacro ${deed} "runtime"
  !insertmacro ${deed} "zhenggai.exe"
  !insertmacro ${deed} "zhenggai-cli.exe"
  !insertmacro ${deed} "uninstall.exe"
  !insertmacro ${deed} "LICENSE"
!macroend

!macro Exchange part
  ${If} ${FileExists} "$INSTDIR\${part}"
    ${Move} "$INSTDIR\${part}" "$INSTDIR\${OLD}\${part}"
    IfErrors back
  ${EndIf}
  ${Move} "$INSTDIR\${NEW}\${part}" "$INSTDIR\${part}"
  IfErrors back
!macroend

; What lies in its place and no longer among the new has come from there.
!macro PutBack part
  ${IfNot} ${FileExists} "$INSTDIR\${NEW}\${part}"
  ${AndIf} ${FileExists} "$INSTDIR\${part}"
    ${Move} "$INSTDIR\${part}" "$INSTDIR\${NEW}\${part}"
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\${OLD}\${part}"
    ${Move} "$INSTDIR\${OLD}\${part}" "$INSTDIR\${part}"
  ${EndIf}
!macroend
Function PutBack
  !insertmacro EachPart PutBack
  Delete "${UNFINISHED}"
  RMDir "$INSTDIR\${OLD}"
  ${If} ${FileExists} "$INSTDIR\${OLD}"
    Call Begin
    Abort "${NOT_PUT_BACK}"
  ${EndIf}
FunctionEnd

Function Begin
  ClearErrors
  CreateDirectory "$INSTDIR\${OLD}"
  FileOpen $0 "${UNFINISHED}" w
  FileClose $0
FunctionEnd

; What a setup left that was itself broken off: between two parts the old ones go back, before the first and after the last they are only in the way.
Function TidyUp
  ${If} ${FileExists} "${UNFINISHED}"
    Call PutBack
  ${EndIf}
  RMDir /r "$INSTDIR\${OLD}"
  RMDir /r "$INSTDIR\${NEW}"
  ${If} ${FileExists} "$INSTDIR\${OLD}"
  ${OrIf} ${FileExists} "$INSTDIR\${NEW}"
    ; what is in them would be taken for what belongs to this version
    Abort "${KEPT}"
  ${EndIf}
FunctionEnd

Function .onInstFailed
  ; not in a folder that is to go
  SetOutPath "$TEMP"
  ${If} ${FileExists} "${UNFINISHED}"
    ${SAY} "${NOT_PUT_BACK}" /SD IDOK
    SetErrorLevel 8
  ${Else}
    RMDir /r "$INSTDIR\${NEW}"
    RMDir "$INSTDIR"
    ${SAY} "${KEPT}" /SD IDOK
    SetErrorLevel 6
  ${EndIf}
FunctionEnd

Section "${NAME}" Program
  SectionIn RO
  ; what is laid ready at the end
  AddSize 60000
  ${If} $Before != ""
    Push $Before
    Call RefuseWhileRunning
  ${EndIf}
  Call OwnFolder
  Push $INSTDIR
  Call RefuseWhileRunning
  ${If} ${Silent}
    Call OtherFolder
  ${EndIf}
  Call TidyUp

  ClearErrors
  SetDateSave on
  !include "${FILES}"
  SetDateSave off
  WriteUninstaller "$INSTDIR\${NEW}\uninstall.exe"
  IfErrors 0 whole
  Abort "${KEPT}"
back:
  Call PutBack
  Abort "${KEPT}"
whole:
  Call Begin
  IfErrors back
  !insertmacro EachPart Exchange
  ; from here on it is this version
  Delete "${UNFINISHED}"
  RMDir "$INSTDIR\${NEW}"
  RMDir /r "$INSTDIR\${OLD}"

  ; On this PC, because it is good only for the folder it was made in. Whatever becomes of it, the program runs.
  DetailPrint "正在做启动前的准备，以后打开会快一些…"
  nsExec::Exec /TIMEOUT=${PATIENCE}000 '"$INSTDIR\zhenggai-cli.exe" --lay-ready'
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

Section "-"
  ${IfNot} ${SectionIsSelected} ${Desktop}
    Delete "$DESKTOP\${NAME}.lnk"
  ${EndIf}
SectionEnd

; Whoever has thrown the shortcut on the desktop away does not get it back by an upgrade.
Function .onInit
  ReadRegStr $Before HKCU "${KEY}" "InstallLocation"
  ${If} $Before != ""
  ${AndIfNot} ${FileExists} "$Before\zhenggai.exe"
    StrCpy $Before ""
  ${EndIf}
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/NODESKTOP" $1
  ${IfNot} ${Errors}
    !insertmacro UnselectSection ${Desktop}
  ${ElseIf} $Before != ""
  ${AndIfNot} ${FileExists} "$DESKTOP\${NAME}.lnk"
    !insertmacro UnselectSection ${Desktop}
  ${EndIf}
FunctionEnd

; What the user has made (cases, evidence, settings) lies elsewhere and stays; what starts the reminders at sign-in goes.
Section "Uninstall"
  Push $INSTDIR
  Call un.RefuseWhileRunning
  RMDir /r "$INSTDIR\app"
  RMDir /r "$INSTDIR\runtime"
  Delete "$INSTDIR\zhenggai.exe"
  Delete "$INSTDIR\zhenggai-cli.exe"
  Delete "$INSTDIR\LICENSE"
  RMDir /r "$INSTDIR\${NEW}"
  RMDir /r "$INSTDIR\${OLD}"
  ; where no folder for data could be had, a crash of the Java runtime wrote here
  Delete "$INSTDIR\hs_err_pid*.*"
  Delete "$INSTDIR\replay_pid*.log"
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
