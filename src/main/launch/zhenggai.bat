@echo off
rem Starts the program: without arguments the window, with arguments the command line.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 "-Dzhenggai.launcher=%~f0" -cp "%~dp0..\lib\*" zhenggai.Main %*
exit /b %ERRORLEVEL%
