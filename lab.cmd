@echo off
rem Stream Lab's command line: finds Java, builds when sources changed, hands over. lab --help tells the rest.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "root=%root:~0,-1%"
set "jar=%root%\lib\cli\target\streamlab-cli.jar"
set "log=%root%\.lab\logs\build.log"
set "java_home_found="
set "found="

rem --- Java: a JDK 17 to 21; JAVA_HOME first, then the PATH, then the usual places.
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined java_home_found for /f "delims=" %%J in ('where java 2^>nul') do call :consider "%%~dpJ.."
for %%V in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu") do (
  if not defined java_home_found for /d %%J in ("%%~V\*") do call :consider "%%~J"
)
if not defined java_home_found goto no_java
set "JAVA_HOME=%java_home_found%"

rem --- Build: only when a source is newer than the jar.
if not exist "%jar%" goto build
"%JAVA_HOME%\bin\java.exe" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "%jar%" streamlab.launch.BuildCheck "%root%" >nul 2>nul
if not errorlevel 1 goto run

:build
where mvn >nul 2>nul
if errorlevel 1 goto no_maven
if not exist "%root%\.lab\logs" mkdir "%root%\.lab\logs"
echo Building the lab's command line (the first time takes a minute or two) ...>&2
pushd "%root%"
call mvn -q -B -DskipTests -Dspotless.check.skip=true -pl lib/core,lib/cli -am package >"%log%" 2>&1
set "built=%errorlevel%"
popd
if not "%built%"=="0" goto not_built
rem Maven leaves a jar alone whose content stays the same; it is up to date all the same.
pushd "%root%\lib\cli\target"
copy /b streamlab-cli.jar+,, >nul
popd

:run
chcp 65001 >nul
"%JAVA_HOME%\bin\java.exe" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xmx256m -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 "-Dstreamlab.home=%root%" -jar "%jar%" %*
exit /b %errorlevel%

:consider
rem The version stands in the file "release" of every JDK since 9.
if defined java_home_found exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
set "version="
if exist "%~1\release" for /f "tokens=2 delims==" %%R in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "version=%%~R"
if not defined version exit /b 0
for /f "delims=." %%M in ("%version%") do set "major=%%M"
if exist "%~1\bin\javac.exe" for %%M in (17 18 19 20 21) do if "%major%"=="%%M" set "java_home_found=%~f1"
if not defined java_home_found if not defined found set "found=Java %version% at %~f1"
exit /b 0

rem Messages: with delayed expansion, as paths may hold brackets and other letters of cmd's own.
:no_java
if not defined found set "found=no Java"
setlocal EnableDelayedExpansion
echo Stream Lab needs JDK 17 or 21, but found !found!: install one (https://adoptium.net) and set JAVA_HOME.>&2
exit /b 2

:no_maven
echo Stream Lab needs Maven 3.8 or newer, but found none on the PATH: install it (https://maven.apache.org/install.html).>&2
exit /b 2

:not_built
findstr /i /c:"could not transfer" /c:"unknown host" /c:"offline" /c:"connect timed out" "%log%" >nul
if not errorlevel 1 goto no_network
set "complaint="
for /f "delims=" %%L in ('findstr /c:"ERROR" "%log%"') do if not defined complaint set "complaint=%%L"
setlocal EnableDelayedExpansion
echo The lab's command line could not be built: !complaint! (log: !log!)>&2
exit /b 2

:no_network
setlocal EnableDelayedExpansion
echo Parts of the lab could not be downloaded: connect to the network and run lab again; what is there already is kept (log: !log!).>&2
exit /b 2
