// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker.h"

#include <array>
#include <bit>
#include <cstring>
#include <string_view>

namespace qd::json {

/// Texts that are of one row each.
enum class WorkerText : quint8 { Name, Address, WorkerId, Id, Job, Count };

/// What a member of a row tells.
enum class Target : quint8 {
    Text,
    Status,
    Host,
    Stage,
    QueueName,
    Group,
    Job,
    JobSeconds,
    Uptime,
    Processed,
    Successful,
    Failed,
    ErrorRate,
    Rate,
    AvgSeconds,
    QueueSize,
    QueueMax,
    MemoryMb,
    LastActivity,
    LastHeartbeat,
    HeartbeatAge,
    ExitCode
};

/// A spelling of a member. Of several spellings of one target in a row, the one that stands first
/// in the table wins.
struct WorkerField
{
    std::string_view name;
    Target target;
    WorkerText slot = WorkerText::Count;
    MaybeReal Worker::*real = nullptr; ///< a quantity goes there,
    MaybeInt Worker::*count = nullptr; ///< or a count,
    QString Worker::*common = nullptr; ///< or a text that many rows share
    bool fleetOnly = false;
    std::array<quint64, 3> words, mask; ///< the name with its closing quote, eight bytes at a time

    constexpr WorkerField(std::string_view spelling, Target what, WorkerText text,
                          bool fleet = false)
        : WorkerField(spelling, what, fleet)
    {
        slot = text;
    }
    constexpr WorkerField(std::string_view spelling, Target what, MaybeReal Worker::*quantity,
                          bool fleet = false)
        : WorkerField(spelling, what, fleet)
    {
        real = quantity;
    }
    constexpr WorkerField(std::string_view spelling, Target what, MaybeInt Worker::*number)
        : WorkerField(spelling, what)
    {
        count = number;
    }
    constexpr WorkerField(std::string_view spelling, Target what, QString Worker::*word)
        : WorkerField(spelling, what)
    {
        common = word;
    }
    constexpr WorkerField(std::string_view spelling, Target what, bool fleet = false)
        : name(spelling)
        , target(what)
        , fleetOnly(fleet)
        , words()
        , mask()
    {
        std::array<char, 24> bytes = {}, ones = {};
        for (size_t i = 0; i <= spelling.size(); ++i) {
            bytes.at(i) = i < spelling.size() ? spelling[i] : '"';
            ones.at(i) = '\xFF';
        }
        words = std::bit_cast<std::array<quint64, 3>>(bytes);
        mask = std::bit_cast<std::array<quint64, 3>>(ones);
    }

    /// \a key points behind the opening quote; 24 bytes are readable there (the document is
    /// padded).
    bool is(const char *key) const
    {
        quint64 a, b, c; // three scalars: an array would go through the stack
        std::memcpy(&a, key, 8);
        std::memcpy(&b, key + 8, 8);
        std::memcpy(&c, key + 16, 8);
        return (((a ^ words[0]) & mask[0]) | ((b ^ words[1]) & mask[1]) |
                ((c ^ words[2]) & mask[2])) == 0;
    }
};

/// Every spelling that is known.
inline constexpr WorkerField workerFields[] = {
    {"worker_name", Target::Text, WorkerText::Name},
    {"address", Target::Text, WorkerText::Address},
    {"worker_id", Target::Text, WorkerText::WorkerId},
    {"id", Target::Text, WorkerText::Id},
    {"status", Target::Status, &Worker::status},
    {"host", Target::Host, &Worker::host},
    {"stage", Target::Stage, &Worker::stage},
    {"queue", Target::QueueName, &Worker::queue},
    {"group", Target::Group, &Worker::group},
    {"current_job", Target::Job},
    {"current_job_seconds", Target::JobSeconds, &Worker::currentJobSeconds},
    {"uptime_seconds", Target::Uptime, &Worker::uptimeSeconds},
    {"tasks_processed", Target::Processed, &Worker::processed},
    {"tasks_successful", Target::Successful, &Worker::successful},
    {"tasks_failed", Target::Failed, &Worker::failed},
    {"error_rate", Target::ErrorRate},
    {"rate_per_minute", Target::Rate, &Worker::ratePerMinute},
    {"avg_processing_time", Target::AvgSeconds, &Worker::avgProcessingSeconds},
    {"current_queue_size", Target::QueueSize, &Worker::queueSize},
    {"max_queue_size", Target::QueueMax, &Worker::queueMax},
    {"memory_usage_mb", Target::MemoryMb, &Worker::memoryMb},
    {"last_activity", Target::LastActivity},
    {"last_heartbeat", Target::LastHeartbeat},
    {"heartbeat_age_seconds", Target::HeartbeatAge},
    {"exit_code", Target::ExitCode},
    {"name", Target::Text, WorkerText::Name, true},
    {"heartbeat", Target::LastHeartbeat, true},
    {"last_seen", Target::LastHeartbeat, true},
    {"heartbeat_age_s", Target::HeartbeatAge, true},
    {"uptime", Target::Uptime, &Worker::uptimeSeconds, true},
    {"uptime_s", Target::Uptime, &Worker::uptimeSeconds, true},
    {"job_id", Target::Job, true},
    {"assigned_task", Target::Job, true},
    {"assigned_tasks", Target::Job, true},
    {"task", Target::Job, true},
    {"memory_mb", Target::MemoryMb, &Worker::memoryMb, true},
};

} // namespace qd::json
