/* Holds a file open as a virus scanner or an editor may, letting nobody rename it; says so by making a second file, and ends when that is deleted. */
#include <windows.h>

int wmain(int argc, wchar_t **argv) {
    HANDLE held = argc == 3 ? CreateFileW(argv[1], GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL) : INVALID_HANDLE_VALUE;
    if (held == INVALID_HANDLE_VALUE) {
        return 1;
    }
    CloseHandle(CreateFileW(argv[2], GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_DELETE, NULL, CREATE_ALWAYS, 0, NULL));
    for (int i = 0; i < 600 && GetFileAttributesW(argv[2]) != INVALID_FILE_ATTRIBUTES; i++) {
        Sleep(500);
    }
    return 0;
}
