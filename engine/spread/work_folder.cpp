// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spread/work_folder.h"

#include "engine/base/system/os.h"
#include "engine/base/text/message.h"
#include "engine/output/atomic_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <filesystem>

namespace shelf::work_folder {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kLargestFile = 16U << 20;
constexpr const char* kWork = "work";
constexpr const char* kLeader = "leader";
constexpr const char* kOffers = "offers";
constexpr const char* kClaims = "claims";
constexpr const char* kResults = "results";
constexpr std::string_view kNames[] = {kWork, kLeader, kOffers, kClaims, kResults};

std::string in(const std::string& folder, const std::string& name)
{
    return (fs::path(folder) / name).string();
}

bool writeAll(int descriptor, std::string_view text)
{
    for (std::size_t done = 0; done < text.size();) {
        const auto put =
            os::pwrite(descriptor, text.data() + done, text.size() - done, static_cast<std::int64_t>(done));
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        done += static_cast<std::size_t>(put);
    }
    return true;
}

/// With what failed first in errno.
bool closed(int descriptor, bool well)
{
    const int failed = errno;
    const bool closes = os::close(descriptor) == 0;
    if (!well)
        errno = failed;
    return well && closes;
}

} // namespace

bool isOurs(std::string_view name)
{
    return std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames);
}

std::string workFile(const std::string& folder)
{
    return in(folder, kWork);
}

std::string leaderFile(const std::string& folder)
{
    return in(folder, kLeader);
}

std::string offers(const std::string& folder)
{
    return in(folder, kOffers);
}

std::string claims(const std::string& folder)
{
    return in(folder, kClaims);
}

std::string results(const std::string& folder)
{
    return in(folder, kResults);
}

std::string offerName(const std::string& task, int times)
{
    return task + '.' + std::to_string(times);
}

std::string taskOf(std::string_view offer)
{
    const std::size_t dot = offer.rfind('.');
    return dot == std::string_view::npos ? std::string() : std::string(offer.substr(0, dot));
}

Status publish(const std::string& path, std::string_view text)
{
    // By host and process: unlike elsewhere, others of other machines write into the folder, too.
    const fs::path place(path);
    const std::string beside = (place.parent_path() / ('.' + place.filename().string() + '.' +
                                                       os::hostName() + '.' + std::to_string(os::getpid())))
                                   .string();
    const int descriptor = os::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (descriptor < 0)
        return fileError(tr("Cannot write this file"), path, errno);
    const bool isWritten = writeAll(descriptor, text); // not flushed: what a crash takes is made again
    if (closed(descriptor, isWritten) && os::rename(beside.c_str(), path.c_str()) == 0)
        return {};
    const int failed = errno;
    remove(beside);
    return fileError(tr("Cannot write this file"), path, failed);
}

std::optional<std::string> content(const std::string& path)
{
    const int descriptor = os::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return {};
    std::string text;
    std::array<char, 16384> part{};
    while (text.size() <= kLargestFile) {
        const auto got = os::read(descriptor, part.data(), part.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            closed(descriptor, false);
            return {};
        }
        if (got == 0)
            break;
        text.append(part.data(), static_cast<std::size_t>(got));
    }
    os::close(descriptor);
    return text.size() > kLargestFile ? std::nullopt : std::optional(std::move(text));
}

bool make(const std::string& path, std::string_view text)
{
    const int descriptor = os::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    return descriptor >= 0 && closed(descriptor, writeAll(descriptor, text));
}

bool renew(const std::string& path, std::string_view text)
{
    // Opened anew each time: a file system of another machine looks for what is new when a file is opened,
    // and hands on what was written when it is closed.
    const int descriptor = os::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0)
        return errno != ENOENT;
    closed(descriptor, writeAll(descriptor, text));
    return true;
}

bool exists(const std::string& path)
{
    os::Stat about{};
    return os::stat(path.c_str(), &about) == 0;
}

void remove(const std::string& path)
{
    os::unlink(path.c_str());
}

std::vector<std::string> names(const std::string& folder)
{
    std::vector<std::string> all;
    std::error_code code;
    for (fs::directory_iterator at(folder, code), end; !code && at != end; at.increment(code))
        if (std::string name = at->path().filename().string(); name.front() != '.')
            all.push_back(std::move(name));
    std::sort(all.begin(), all.end());
    return all;
}

std::string text(const LifeSign& sign)
{
    std::array<char, 64> numbers{};
    const int length = std::snprintf(numbers.data(), numbers.size(), " %020llu %020llu\n",
                                     static_cast<unsigned long long>(sign.count),
                                     static_cast<unsigned long long>(sign.number));
    return sign.who + std::string(numbers.data(), static_cast<std::size_t>(std::max(0, length)));
}

std::optional<LifeSign> signIn(std::string_view text)
{
    const std::size_t first = text.find(' ');
    const std::size_t second = text.find(' ', first == std::string_view::npos ? first : first + 1);
    if (second == std::string_view::npos || !text.ends_with('\n'))
        return {};
    LifeSign sign;
    sign.who = text.substr(0, first);
    const auto count = std::from_chars(text.data() + first + 1, text.data() + second, sign.count);
    const auto number = std::from_chars(text.data() + second + 1, text.data() + text.size() - 1, sign.number);
    if (sign.who.empty() || count.ec != std::errc() || number.ec != std::errc())
        return {};
    return sign;
}

double secondsHere()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double beatOf(double lease)
{
    return std::clamp(lease / 10, 0.02, 2.0);
}

} // namespace shelf::work_folder
