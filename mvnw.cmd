<# : batch portion
@echo off
@rem Starts Maven for Waymark with the newest JDK 25+ of JAVA_HOME, the PATH and the usual places, and with
@rem an installed Maven 3.9, or the one fetched earlier, or one fetched now from Apache's archive (checksum
@rem verified). All arguments go to Maven as they are. See mvnw, the same for Linux and macOS.
@rem The batch part calls the PowerShell part, to which the batch part is a comment.
@rem The continuous integration does not run this file: after a change, try it on Windows.
setlocal
set "WAYMARK_MVNW=%~f0"
set "WAYMARK_MVN="
rem An inherited PSModulePath of PowerShell 7 would hide Windows PowerShell's own modules.
set "PSModulePath="
for /f "usebackq tokens=1* delims==" %%A in (`powershell -NoProfile -ExecutionPolicy Bypass -Command "& ([scriptblock]::Create((Get-Content -Raw -LiteralPath $env:WAYMARK_MVNW)))"`) do (
  if "%%A"=="JAVA_HOME" set "JAVA_HOME=%%B"
  if "%%A"=="WAYMARK_MVN" set "WAYMARK_MVN=%%B"
)
rem The PowerShell part has said why.
if "%WAYMARK_MVN%"=="" exit /b 1
rem The project's .mvn folder counts wherever this is called; no backslash may stand at the end.
set "MAVEN_BASEDIR=%~dp0"
set "MAVEN_BASEDIR=%MAVEN_BASEDIR:~0,-1%"
rem Without "call", which would change carets and percent signs in the arguments: Maven takes over here.
"%WAYMARK_MVN%" %*
exit /b %ERRORLEVEL%
: end batch / begin powershell #>
# For PowerShell 5.1 or newer: writes JAVA_HOME=... and WAYMARK_MVN=... for the batch part to read.
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$maven = '3.9.11'
$sha512 = '03e2d65d4483a3396980629f260e25cac0d8b6f7f2791e4dc20bc83f9514db8d0f05b0479e699a5f34679250c49c8e52e961262ded468a20de0be254d8207076'
$name = "apache-maven-$maven"

function Stop-With($message) {
  [Console]::Error.WriteLine("mvnw: $message")
  exit 1
}

# The folders two above each of the PATH's commands of that name: C:\jdk for C:\jdk\bin\javac.exe.
function Get-HomesOnPath($command) {
  Get-Command $command -All -CommandType Application -ErrorAction SilentlyContinue |
    ForEach-Object { Split-Path (Split-Path $_.Source) }
}

# ---- Java: the newest; among equal versions the first. ----
$places = @("$env:ProgramFiles\Eclipse Adoptium", "$env:ProgramFiles\Java", "$env:ProgramFiles\Microsoft",
  "$env:ProgramFiles\Zulu", "$env:ProgramFiles\Amazon Corretto", "$env:ProgramFiles\BellSoft",
  "$env:USERPROFILE\.jdks", "$env:USERPROFILE\.gradle\jdks", "$env:USERPROFILE\.sdkman\candidates\java")
$candidates = @($env:JAVA_HOME) + @(Get-HomesOnPath 'javac.exe')
foreach ($place in $places) {
  if (Test-Path -LiteralPath $place) {
    $candidates += @(Get-ChildItem -LiteralPath $place -Directory | ForEach-Object { $_.FullName })
  }
}
$jdk = ''
$newest = [version]'0.0'
foreach ($candidate in $candidates) {
  if (-not $candidate) { continue }
  if (-not (Test-Path -LiteralPath "$candidate\bin\javac.exe")) { continue }
  if (-not (Test-Path -LiteralPath "$candidate\release")) { continue }
  if ((Get-Content -Raw -LiteralPath "$candidate\release") -notmatch 'JAVA_VERSION="(\d+)(\.\d+)?(\.\d+)?') { continue }
  $text = $Matches[1] + $Matches[2] + $Matches[3]
  if (-not $Matches[2]) { $text += '.0' }
  if (-not $Matches[3]) { $text += '.0' }
  if ([version]$text -gt $newest) {
    $newest = [version]$text
    $jdk = $candidate
  }
}
if ($newest.Major -lt 25) {
  $shown = 'none'
  if ($jdk) { $shown = "$newest" }
  Stop-With ("Waymark needs JDK 25 or newer (newest found: $shown): install one, such as Eclipse Temurin 25 " +
    '(https://adoptium.net), and, if it is not found by itself, set JAVA_HOME to its folder.')
}

# ---- Maven: an installed 3.9, known by the name of its core; else the cached one; else fetched. ----
$userHome = "$env:USERPROFILE\.m2"
if ($env:MAVEN_USER_HOME) { $userHome = $env:MAVEN_USER_HOME }
$cache = "$userHome\waymark-maven"
$found = "$cache\$name"
foreach ($candidate in @(Get-HomesOnPath 'mvn.cmd') + @($env:MAVEN_HOME, $env:M2_HOME)) {
  if ($candidate -and (Test-Path -LiteralPath "$candidate\bin\mvn.cmd") -and
    (Test-Path "$candidate\lib\maven-core-3.9.*.jar")) {
    $found = $candidate
    break
  }
}
if (-not (Test-Path -LiteralPath "$found\bin\mvn.cmd")) {
  [Console]::Error.WriteLine("mvnw: fetching Maven $maven, this once, into $cache")
  # All in a temporary folder beside the target, which one rename makes visible.
  $problem = ''
  $tmp = "$cache\tmp." + [guid]::NewGuid()
  $zip = "$tmp\$name-bin.zip"
  try {
    New-Item -ItemType Directory -Path $tmp -Force | Out-Null
    [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12
    $url = "https://archive.apache.org/dist/maven/maven-3/$maven/binaries/$name-bin.zip"
    Invoke-WebRequest -UseBasicParsing -Uri $url -OutFile $zip | Out-Null
    if ((Get-FileHash -Algorithm SHA512 -LiteralPath $zip).Hash -ne $sha512) {
      throw 'it does not have the expected SHA-512 checksum; nothing was kept.'
    }
    Expand-Archive -LiteralPath $zip -DestinationPath $tmp
    # A run at the same time may have been faster; its Maven is as good.
    if (-not (Test-Path -LiteralPath $found)) { [IO.Directory]::Move("$tmp\$name", $found) }
  } catch {
    $problem = $_.Exception.Message
  }
  Remove-Item -Recurse -Force -LiteralPath $tmp -ErrorAction SilentlyContinue
  if (-not (Test-Path -LiteralPath "$found\bin\mvn.cmd")) { Stop-With "could not fetch Maven ${maven}: $problem" }
}
"JAVA_HOME=$jdk"
"WAYMARK_MVN=$found\bin\mvn.cmd"
