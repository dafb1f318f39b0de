// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdio>
#include <optional>
#include <sys/resource.h>
#include <time.h>
#include <vector>

namespace qd::bench {

/// Keeps the optimiser from dropping what is measured.
template<typename T>
inline void keep(const T &value)
{
    asm volatile("" : : "g"(&value) : "memory");
}

/// Processor time of this thread: what else the machine does should not count.
template<typename F>
double secondsOf(F &&work)
{
    const auto now = [] {
        timespec time = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
    };
    const double from = now();
    work();
    return now() - from;
}

/// Processor time that this process has used, all threads.
inline double processSeconds()
{
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &t) {
        return double(t.tv_sec) + double(t.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// The time to make a value, without the time to destroy it.
template<typename F>
double secondsToMake(F &&make)
{
    using Value = decltype(make());
    std::optional<Value> value;
    const double seconds = secondsOf([&] { value.emplace(make()); });
    keep(value);
    return seconds;
}

inline double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + long(values.size() / 2), values.end());
    return values[values.size() / 2];
}

/// Both sides of a ratio (each returns what it makes), measured in turns (what else the machine
/// does hits both) after one round to warm up.
struct Pair
{
    double ours = 0, floor = 0; ///< medians, seconds

    template<typename Ours, typename Floor>
    static Pair measure(Ours &&ours, Floor &&floor, int rounds = 21)
    {
        std::vector<double> a, b;
        secondsToMake(ours);
        secondsToMake(floor);
        for (int i = 0; i < rounds; ++i) {
            a.push_back(secondsToMake(ours));
            b.push_back(secondsToMake(floor));
        }
        return {median(a), median(b)};
    }
};

inline void header(const char *title)
{
    std::printf("%s\n%-52s %12s %12s %8s %10s\n", title, "", "figure", "floor", "ratio", "goal");
}

/// One line; \a goal is the largest ratio allowed.
inline bool row(const char *what, double figureMs, double floorMs, double goal)
{
    const double ratio = figureMs / floorMs;
    std::printf("%-52s %9.3f ms %9.3f ms %7.2fx %9.2fx  %s\n", what, figureMs, floorMs, ratio, goal,
                ratio <= goal ? "met" : "MISSED");
    return ratio <= goal;
}

/// One line; \a goal is the smallest factor by which we must be faster than \a otherMs.
inline bool fasterRow(const char *what, double figureMs, double otherMs, double goal)
{
    const double factor = otherMs / figureMs;
    std::printf("%-52s %9.3f ms %9.3f ms %6.1f x faster, goal %.0f  %s\n", what, figureMs, otherMs,
                factor, goal, factor >= goal ? "met" : "MISSED");
    return factor >= goal;
}

/// One line without a floor; \a goal is the largest figure allowed, what is not known misses it.
inline bool goalRow(const char *what, std::optional<double> figure, const char *unit, double goal)
{
    if (!figure) {
        std::printf("%-52s %9s %-3s goal %g  MISSED\n", what, "-", unit, goal);
        return false;
    }
    std::printf("%-52s %9.2f %-3s goal %g  %s\n", what, *figure, unit, goal,
                *figure <= goal ? "met" : "MISSED");
    return *figure <= goal;
}

/// One line that is only told.
inline void fact(const char *what, std::optional<double> figure, const char *unit)
{
    if (figure)
        std::printf("%-52s %9.2f %s\n", what, *figure, unit);
    else
        std::printf("%-52s %9s\n", what, "-");
}

} // namespace qd::bench
