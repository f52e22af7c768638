/*
 * Starts the program in its own process: loads the Java runtime that lies beside it and hands it the options of app\launcher.cfg.
 * Built twice: zhenggai.exe (no console) and zhenggai-cli.exe (-DCONSOLE).
 *
 * The manifest makes UTF-8 the code page of the process (Windows 10 1903 and later), so that narrow strings carry any name, also 张䶮.
 * On an older Windows a folder that the code page cannot spell is named by its short path.
 */
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#define LONGEST 32768
#define MOST 256
#define MORE 8
#define LARGE_CASE 100000000
#define DATA "{DATA}"
#define FIRST_COMPILER_ONLY "-XX:TieredStopAtLevel=1"

typedef int (JNICALL_LAUNCH)(int, char **, int, const char **, int, const char **, const char *, const char *, const char *, const char *,
                             unsigned char, unsigned char, unsigned char, int);

static int fail(const wchar_t *what, const wchar_t *file) {
    wchar_t line[LONGEST];
    _snwprintf(line, LONGEST - 1, L"%ls\n%ls\n(%lu)", what, file, GetLastError());
    line[LONGEST - 1] = 0;
#ifdef CONSOLE
    fwprintf(stderr, L"%ls\n", line);
#else
    MessageBoxW(NULL, line, L"\u6574\u6539\u53f0", MB_OK | MB_ICONERROR);
#endif
    return 1;
}

/* The words in the code page of this process; what it cannot spell is tried again by its short path. */
static char *narrow(const wchar_t *words) {
    BOOL lost = FALSE;
    UINT page = GetACP();
    wchar_t shorter[LONGEST];
    WideCharToMultiByte(page, 0, words, -1, NULL, 0, NULL, page == CP_UTF8 ? NULL : &lost);
    if (lost && GetShortPathNameW(words, shorter, LONGEST) > 0) {
        words = shorter;
    }
    int length = WideCharToMultiByte(page, 0, words, -1, NULL, 0, NULL, NULL);
    char *made = malloc(length);
    WideCharToMultiByte(page, 0, words, -1, made, length, NULL, NULL);
    return made;
}

/* The line with every occurrence of the mark replaced. */
static char *filled(const char *line, const char *mark, const char *with) {
    size_t room = strlen(line) + 1;
    for (const char *at = line; (at = strstr(at, mark)) != NULL; at += strlen(mark)) {
        room += strlen(with);
    }
    char *made = calloc(room, 1);
    for (const char *at = line, *next; ; at = next + strlen(mark)) {
        next = strstr(at, mark);
        if (next == NULL) {
            return strcat(made, at);
        }
        strncat(made, at, next - at);
        strcat(made, with);
    }
}

static int fileExists(const wchar_t *home, const wchar_t *name) {
    wchar_t path[LONGEST];
    _snwprintf(path, LONGEST, L"%ls\\%ls", home, name);
    return GetFileAttributesW(path) != INVALID_FILE_ATTRIBUTES;
}

/* Where the program keeps what is its own, as its class Folders has it; NULL where the profile names no place. */
static const wchar_t *dataFolder(const wchar_t *home, int isPortable) {
    static wchar_t folder[LONGEST];
    const wchar_t *local = _wgetenv(L"LOCALAPPDATA");
    if (!isPortable && local == NULL) {
        return NULL;
    }
    _snwprintf(folder, LONGEST - 1, isPortable ? L"%ls\\data" : L"%ls\\zhenggai", isPortable ? home : local);
    return folder;
}

/* Whether Windows is set to high contrast; the program shows itself so too, unless its user has chosen otherwise in it. */
static int isHighContrast(void) {
    HIGHCONTRASTW contrast = {.cbSize = sizeof contrast};
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0) && (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0;
}

/*
 * Whether a whole case will be gone through, or a large one be worked on: then the full compiler is worth its slower start. A case of some
 * hundred megabytes has a hundred thousand measures.
 */
static int isLong(int argc, wchar_t **argv) {
    if (argc < 2) {
        return 0;
    }
    WIN32_FILE_ATTRIBUTE_DATA file;
    int isLarge = GetFileAttributesExW(argv[1], GetFileExInfoStandard, &file) && (file.nFileSizeHigh > 0 || file.nFileSizeLow > LARGE_CASE);
    return isLarge || wcscmp(argv[1], L"verify") == 0 || wcscmp(argv[1], L"backup") == 0 || wcscmp(argv[1], L"restore") == 0;
}

int wmain(int argc, wchar_t **argv) {
    /* What other programs have set for their Java is not for ours. */
    const wchar_t *foreign[] = {L"JAVA_TOOL_OPTIONS", L"_JAVA_OPTIONS", L"JDK_JAVA_OPTIONS", L"CLASSPATH"};
    for (size_t i = 0; i < sizeof foreign / sizeof *foreign; i++) {
        SetEnvironmentVariableW(foreign[i], NULL);
    }
    static wchar_t program[LONGEST], home[LONGEST], path[LONGEST];
    GetModuleFileNameW(NULL, program, LONGEST);
    wcscpy(home, program);
    *wcsrchr(home, L'\\') = 0;
    char *homeWords = narrow(home), *programWords = narrow(program);

    _snwprintf(path, LONGEST, L"%ls\\app\\launcher.cfg", home);
    FILE *options = _wfopen(path, L"rb");
    if (options == NULL) {
        return fail(L"\u7a0b\u5e8f\u6587\u4ef6\u4e0d\u5b8c\u6574\uff0c\u8bf7\u91cd\u65b0\u5b89\u88c5\u3002", path);
    }
    char **given = calloc(MOST + argc + MORE, sizeof *given);
    static char line[LONGEST];
    int count = 0;
    given[count++] = programWords;
    int isPortable = fileExists(home, L"portable.txt");
    /* Asked by the setup file, in place of a start: the classes of a start are laid ready in a file that every start from this folder reads. */
    int laysReady = argc == 2 && wcscmp(argv[1], L"--lay-ready") == 0;
    const wchar_t *data = dataFolder(home, isPortable);
    if (data != NULL && !laysReady) {
        /* a crash may come before the program makes it */
        CreateDirectoryW(data, NULL);
    }
    char *dataWords = data == NULL ? NULL : narrow(data);
    if (isPortable) {
        given[count++] = filled("-Dzhenggai.data={DATA}", DATA, dataWords);
    }
    if (isHighContrast()) {
        given[count++] = "-Dzhenggai.contrast=true";
    }
    if (laysReady) {
        given[count++] = "-Xshare:dump";
        given[count++] = filled("-XX:SharedClassListFile={HOME}\\app\\classes.lst", "{HOME}", homeWords);
    }
    if (laysReady || fileExists(home, L"app\\shared.jsa")) {
        given[count++] = filled("-XX:SharedArchiveFile={HOME}\\app\\shared.jsa", "{HOME}", homeWords);
    }
    int needsBoth = isLong(argc, argv);
    while (count < MOST && fgets(line, sizeof line, options) != NULL) {
        line[strcspn(line, "\r\n")] = 0;
        int isForUs = *line != 0 && *line != '#' && !(needsBoth && strcmp(line, FIRST_COMPILER_ONLY) == 0);
        if (isForUs && (dataWords != NULL || strstr(line, DATA) == NULL)) {
            char *words = filled(filled(line, "{HOME}", homeWords), "{PROGRAM}", programWords);
            given[count++] = dataWords == NULL ? words : filled(words, DATA, dataWords);
        }
    }
    fclose(options);
    for (int i = 1; i < argc; i++) {
        given[count++] = narrow(argv[i]);
    }

    _snwprintf(path, LONGEST, L"%ls\\runtime\\bin\\jli.dll", home);
    HMODULE java = LoadLibraryExW(path, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    JNICALL_LAUNCH *launch = java == NULL ? NULL : (JNICALL_LAUNCH *) (void *) GetProcAddress(java, "JLI_Launch");
    if (launch == NULL) {
        return fail(L"\u65e0\u6cd5\u542f\u52a8\u81ea\u5e26\u7684 Java\uff0c\u8bf7\u91cd\u65b0\u5b89\u88c5\u3002", path);
    }
#ifdef CONSOLE
    unsigned char windowed = 0;
#else
    unsigned char windowed = 1;
#endif
    return launch(count, given, 0, NULL, 0, NULL, "21", "21", "zhenggai", "zhenggai", 0, 1, windowed, 0);
}
