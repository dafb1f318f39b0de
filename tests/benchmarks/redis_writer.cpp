// SPDX-License-Identifier: GPL-3.0-or-later
// Writes events into a Redis for the benchmarks, as a process of its own:
//   redis_writer SOCKET RATE COUNT FIRST WORKERS
// COUNT entries of nine fields at RATE a second (0: as fast as it goes) from WORKERS workers, the
// first of them number FIRST, in turns. Pipelined; every answer is read. Prints the seconds it
// took.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;

constexpr long mostUnanswered = 20'000; ///< then the server is waited for
constexpr size_t mostUnsent = 1 << 20;  ///< bytes

double secondsSince(Clock::time_point from)
{
    return std::chrono::duration<double>(Clock::now() - from).count();
}

void word(std::string &out, const char *text, int size)
{
    char head[24];
    out.append(head, size_t(std::snprintf(head, sizeof head, "$%d\r\n", size)));
    out.append(text, size_t(size)).append("\r\n", 2);
}

template<typename... Values>
void field(std::string &out, const char *name, const char *format, Values... values)
{
    char text[64];
    word(out, name, int(std::strlen(name)));
    word(out, text, std::snprintf(text, sizeof text, format, values...));
}

void entry(std::string &out, long number, long worker)
{
    const double now =
        std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
    out +=
        "*24\r\n$4\r\nXADD\r\n$12\r\nfleet_events\r\n$6\r\nMAXLEN\r\n$1\r\n~\r\n$7\r\n1500000\r\n"
        "$1\r\n*\r\n";
    field(out, "type", "%s", number % 3 == 0 ? "job_finished" : "worker_heartbeat");
    field(out, "worker_id", "worker-%05ld", worker);
    field(out, "timestamp", "%.3f", now);
    field(out, "job_id", "%ld", number);
    field(out, "host", "host-%ld", worker % 40);
    field(out, "queue", "%s", "scrape_jobs");
    field(out, "duration_ms", "%ld", 100 + number % 50);
    field(out, "memory_mb", "%ld.5", 100 + number % 100);
    field(out, "tasks_processed", "%ld", number);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 6)
        return 2;
    const double rate = std::atof(argv[2]);
    const long count = std::atol(argv[3]), first = std::atol(argv[4]), workers = std::atol(argv[5]);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::snprintf(address.sun_path, sizeof address.sun_path, "%s", argv[1]);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0);
    if (workers <= 0 ||
        ::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        return 1;

    std::string out;
    size_t sent = 0;
    long made = 0, answerLines = 0;
    const Clock::time_point start = Clock::now();
    while (answerLines < 2 * count) {
        const long due = rate > 0 ? std::min(count, long(rate * secondsSince(start)) + 1) : count;
        while (made < due && 2 * made - answerLines < 2 * mostUnanswered &&
               out.size() < mostUnsent) {
            entry(out, made, first + made % workers);
            ++made;
        }
        if (sent < out.size()) {
            const ssize_t n = ::write(socket, out.data() + sent, out.size() - sent);
            sent += n > 0 ? size_t(n) : 0;
            if (sent == out.size()) {
                out.clear();
                sent = 0;
            }
        }
        pollfd ready = {socket, short(POLLIN | (out.empty() ? 0 : POLLOUT)), 0};
        ::poll(&ready, 1, 1);
        char answers[64 * 1024];
        for (ssize_t n; (n = ::read(socket, answers, sizeof answers)) != -1;) {
            if (n == 0 || answers[0] == '-')
                return 1;
            for (ssize_t i = 0; i < n; ++i)
                answerLines += answers[i] == '\n';
        }
    }
    std::printf("%.3f\n", secondsSince(start));
    return 0;
}
