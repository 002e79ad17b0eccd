@echo off
rem Runs Regesta as the script `regesta` beside it does on other systems.
setlocal
set "here=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "size=none"
if exist "%here%regesta.archive-of.txt" set /p size=<"%here%regesta.archive-of.txt"
set "archive="
for %%f in ("%here%regesta.jsa") do (
  if "%%~zf"=="%size%" set archive="-XX:SharedArchiveFile=%%~ff"
)
for %%f in ("%here%regesta.aot") do (
  if "%%~zf"=="%size%" set archive="-XX:AOTCache=%%~ff"
)
"%java%" "@%here%regesta.options" %REGESTA_JAVA_OPTS% %archive% -jar "%here%regesta.jar" %*
exit /b %ERRORLEVEL%
