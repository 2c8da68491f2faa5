// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spread/host_workers.h"

#include "engine/base/system/child.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <span>
#include <thread>

namespace shelf {

namespace {

constexpr std::size_t kKeptWords = 4096; ///< of what a worker says

std::vector<std::string> callOf(const Host& host, const WorkerCall& call, const std::string& name)
{
    std::vector<std::string> words{host.isHere() ? call.program : call.remoteProgram};
    words.insert(words.end(), call.words.begin(), call.words.end());
    words.insert(words.end(), {"--name", name, "--places", std::to_string(host.places)});
    if (host.isHere())
        return words;
    std::vector<std::string> remote = call.remoteShell;
    remote.push_back(host.name);
    remote.push_back(shellLine(words));
    return remote;
}

/// The last line with something on it.
std::string lastLine(std::string_view text)
{
    const std::size_t end = text.find_last_not_of("\r\n ");
    if (end == std::string_view::npos)
        return {};
    text = text.substr(0, end + 1);
    const std::size_t start = text.find_last_of("\r\n");
    text = start == std::string_view::npos ? text : text.substr(start + 1);
    constexpr std::string_view kOwn = "shelfspace: ";
    return std::string(text.starts_with(kOwn) ? text.substr(kOwn.size()) : text);
}

} // namespace

struct HostWorkers::Member {
    Member(const Host& host, const WorkerCall& call, const std::string& worker)
        : name(worker),
          hostName(host.name),
          child({.words = callOf(host, call, worker), .hearsComplaints = true}),
          failure(errno)
    {}

    /// What it has written by now.
    void hear()
    {
        std::array<char, 4096> part{};
        while (true) {
            const auto ready = child.waitFor(0);
            if (!ready.output && !ready.complaints)
                return;
            if (ready.output && child.isOpen(os::Child::End::output))
                child.read(os::Child::End::output, part);
            if (ready.complaints && child.isOpen(os::Child::End::complaints))
                said.append(part.data(), child.read(os::Child::End::complaints, part));
            if (said.size() > kKeptWords)
                said.erase(0, said.size() - kKeptWords);
        }
    }

    Message why()
    {
        if (!child.isThere())
            return Message(std::strerror(failure));
        hear();
        const auto ended = child.wait();
        if (std::string last = lastLine(said); !last.empty())
            return Message(std::move(last));
        return ended.fate == os::Child::Fate::exited ? tr("it ended with %1").arg(ended.code)
                                                     : tr("it was killed");
    }

    std::string name;
    std::string hostName;
    os::Child child;
    int failure; ///< why it was not started
    std::string said;
};

std::vector<std::string> commandWords(std::string_view command)
{
    std::vector<std::string> words;
    bool isWord = false;
    char quote = 0;
    for (const char c : command) {
        if (quote == 0 && (c == ' ' || c == '\t')) {
            isWord = false;
            continue;
        }
        if (!isWord)
            words.emplace_back();
        isWord = true;
        if (c == quote)
            quote = 0;
        else if (quote == 0 && (c == '\'' || c == '"'))
            quote = c;
        else
            words.back() += c;
    }
    return words;
}

std::string shellLine(const std::vector<std::string>& words)
{
    std::string line;
    for (const std::string& word : words) {
        line += line.empty() ? "'" : " '";
        for (const char c : word)
            line += c == '\'' ? std::string("'\\''") : std::string(1, c);
        line += '\'';
    }
    return line;
}

HostWorkers::HostWorkers() = default;

HostWorkers::HostWorkers(const std::vector<Host>& hosts, const WorkerCall& call)
{
    for (const Host& host : hosts)
        for (int place = 0; place < host.places; ++place) {
            ++m_size;
            m_members.push_back(
                std::make_unique<Member>(host, call, std::to_string(m_size) + '-' + host.name));
        }
}

HostWorkers::~HostWorkers()
{
    part(0);
}

std::vector<HostWorkers::Gone> HostWorkers::look()
{
    std::vector<Gone> gone;
    std::erase_if(m_members, [&](const std::unique_ptr<Member>& member) {
        member->hear();
        if (member->child.isThere() && !member->child.hasEnded())
            return false;
        gone.push_back({member->name, member->hostName, member->why()});
        return true;
    });
    return gone;
}

void HostWorkers::part(double seconds)
{
    const auto until = std::chrono::steady_clock::now() + std::chrono::duration<double>(seconds);
    while (!m_members.empty() && std::chrono::steady_clock::now() < until) {
        look();
        if (!m_members.empty())
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    m_members.clear(); // their destructors end them
}

} // namespace shelf
