// SPDX-License-Identifier: GPL-3.0-or-later
// Stands for the programs while the installer is tried where no Qt for Windows is: a console
// program of those sources of ours that need Qt's headers alone, not its libraries.
//
//   payload              figures reckoned by feeds/circuitbreaker, models/passedwindow,
//   models/timewindow payload --version    the version it was built as payload --window     a
//   window until it is asked to close; says so, and ends well payload --stay       no window: it
//   cannot be asked, and runs until it is ended payload ADDRESS      says what it was asked to show
#include "circuitbreaker.h"
#include "passedwindow.h"
#include "timewindow.h"

#include <cstdio>
#include <cstring>
#include <windows.h>

namespace {

void figures()
{
    qd::CircuitBreaker breaker(3, 60'000);
    for (int i = 0; i < 3; ++i)
        breaker.failed(1'000);
    std::printf("breaker open %d, trial at %lld ms", breaker.isOpen(), breaker.untilMs());
    std::printf(", allowed before %d", breaker.allows(60'999));
    std::printf(", then %d\n", breaker.allows(61'000));

    qd::PassedWindow passed;
    for (int second = 0; second <= 60; ++second)
        passed.add(second > 0 ? 5 : 0, second % 20 == 1 ? 5 : 0, qint64(second) * 1'000);
    std::printf("per minute %.0f, errors %.1f %%\n", passed.perMinute(60'000).value_or(-1),
                passed.errorPercent(60'000).value_or(-1));

    qd::TimeWindow window;
    window.setNow(10'000'000);
    window.zoomAt(9'500'000, 0.5);
    std::printf("window %lld to %lld, following %d\n", window.fromMs(), window.toMs(),
                window.isFollowing());
}

LRESULT CALLBACK windowEvent(HWND window, UINT message, WPARAM w, LPARAM l)
{
    if (message == WM_CLOSE) {
        std::puts("asked to close");
        PostQuitMessage(0);
        return 0;
    }
    return DefWindowProcW(window, message, w, l);
}

int showWindow()
{
    WNDCLASSW kind = {};
    kind.lpfnWndProc = windowEvent;
    kind.hInstance = GetModuleHandleW(nullptr);
    kind.lpszClassName = L"QuarterdeckPayload";
    RegisterClassW(&kind);
    if (!CreateWindowW(kind.lpszClassName, L"Quarterdeck", WS_OVERLAPPEDWINDOW | WS_VISIBLE, 10, 10,
                       300, 200, nullptr, nullptr, kind.hInstance, nullptr))
        return 1;
    std::puts("window open");
    std::fflush(stdout);
    MSG message;
    while (GetMessageW(&message, nullptr, 0, 0) > 0)
        DispatchMessageW(&message);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--window") == 0)
        return showWindow();
    if (argc > 1 && std::strcmp(argv[1], "--stay") == 0) {
        std::puts("stays");
        std::fflush(stdout);
        Sleep(INFINITE);
    }
    if (argc > 1 && std::strcmp(argv[1], "--version") == 0)
        std::puts("payload " PAYLOAD_VERSION);
    else if (argc > 1)
        std::printf("asked for %s\n", argv[1]);
    else
        figures();
}
