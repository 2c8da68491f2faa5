// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The files by which machines that see one folder share work. No clock of one machine is ever compared with
// that of another: whoever lives renews a file of its own, and whoever waits sees by its own clock whether
// that changes.
//   work            whose work it is (the leader), and below that line what it is: read first by those who
//   join leader          of the process that hands it out, renewed as long as that lives; gone: the work is
//   over offers/TASK.N   a task that may be taken; N counts how often it had to be offered claims/TASK.N made
//   by the one worker that has taken it, and renewed as long as it is at it results/TASK    what came of it
namespace shelf::work_folder {

/// Whether a file or folder of this name is one of these.
bool isOurs(std::string_view name);
std::string workFile(const std::string& folder);
std::string leaderFile(const std::string& folder);
std::string offers(const std::string& folder);
std::string claims(const std::string& folder);
std::string results(const std::string& folder);
/// TASK.N and back; an empty task where the name is no such.
std::string offerName(const std::string& task, int times);
std::string taskOf(std::string_view offer);

/// A file that appears whole or not at all, in place of what was there, whoever looks from whatever machine.
Status publish(const std::string& path, std::string_view text);
/// What is in a file; none where it cannot be read or is far larger than any of these.
std::optional<std::string> content(const std::string& path);
/// Makes a file that was not there; false, with errno, where it was: of many that try at once one succeeds.
bool make(const std::string& path, std::string_view text);
/// Writes over what is there, which is as long; false where nothing is there.
bool renew(const std::string& path, std::string_view text);
bool exists(const std::string& path);
void remove(const std::string& path);
/// The files in a folder in the order of their names, hidden ones left out.
std::vector<std::string> names(const std::string& folder);

/// What those who live write.
struct LifeSign {
    std::string who;         ///< without blanks
    std::uint64_t count = 0; ///< how often they have written it
    /// Of a claim how far the task is, in millionths; of the leader for how many milliseconds it waits for
    /// others, and they for it; 0: it leaves, and the work is over.
    std::uint64_t number = 0;
};
/// Always as long for the same `who`.
std::string text(const LifeSign& sign);
/// None where it is none, as while it is being made.
std::optional<LifeSign> signIn(std::string_view text);

inline constexpr double kMillionths = 1e6;
inline constexpr double kMilliseconds = 1e3;

/// Of this machine's clock, since any moment; never going back.
double secondsHere();

/// How often those who live say so, in seconds, where others wait for `lease` seconds.
double beatOf(double lease);
/// And how often they look whether the work is over.
inline constexpr double kLookSeconds = 0.2;

} // namespace shelf::work_folder
