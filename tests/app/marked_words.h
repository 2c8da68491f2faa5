// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/numbers.h"
#include "engine/base/text/catalogue.h"
#include "engine/base/text/languages.h"

#include <string>

/// A language that says everything in English, but made known by `made`: between marks, or longer.
class MadeUpWords : public shelf::MessageCatalogue {
public:
    explicit MadeUpWords(std::string (*made)(const std::string& english)) : m_made(made) {}

    std::string find(std::string_view source, std::string_view note,
                     std::optional<std::int64_t> count) const override
    {
        return m_made(std::string(count == 1 ? note : source));
    }
    std::string whole(std::uint64_t number) const override { return shelf::grouped(number); }
    std::string decimal(double value, int decimals) const override { return shelf::fixed(value, decimals); }
    std::string percent(double share, int decimals) const override
    {
        return shelf::percentText(shelf::english(), share, decimals);
    }
    bool isRightToLeft() const override { return false; }

private:
    std::string (*m_made)(const std::string&);
};

/// Speaks with such words while it lives.
class MadeUpSpeech {
public:
    explicit MadeUpSpeech(std::string (*made)(const std::string& english)) : m_before(shelf::catalogue())
    {
        shelf::setCatalogue(std::make_shared<MadeUpWords>(made));
    }
    ~MadeUpSpeech() { shelf::setCatalogue(m_before); }
    MadeUpSpeech(const MadeUpSpeech&) = delete;
    MadeUpSpeech& operator=(const MadeUpSpeech&) = delete;

private:
    std::shared_ptr<const shelf::MessageCatalogue> m_before;
};

inline constexpr const char* kMarkBegin = "\u27E6"; // white square brackets, which nothing else has
inline constexpr const char* kMarkEnd = "\u27E7";

inline std::string betweenMarks(const std::string& english)
{
    return kMarkBegin + english + kMarkEnd;
}

/// What is left of a text without what stands between marks; they may hold each other and go over lines.
inline std::string outsideOfMarks(std::string_view text)
{
    std::string rest;
    int open = 0;
    while (!text.empty()) {
        const bool begins = text.starts_with(kMarkBegin);
        const bool ends = text.starts_with(kMarkEnd);
        open += begins ? 1 : ends ? -1 : 0;
        if (!begins && !ends && (open == 0 || text.front() == '\n'))
            rest += text.front();
        text.remove_prefix(begins || ends ? std::string_view(kMarkBegin).size() : 1);
    }
    return open == 0 ? rest : rest + "a mark that does not end";
}
