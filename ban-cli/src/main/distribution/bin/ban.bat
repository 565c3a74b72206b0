@echo off
rem Starts the command line. BAN_JAVA_OPTS holds further options for java, such as -Xmx256m.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -Xlog:disable -Dfile.encoding=UTF-8 %BAN_JAVA_OPTS% -cp "%~dp0..\lib\*" dev.banrules.cli.BanCli %*
exit /b %ERRORLEVEL%
