// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QCoreApplication;

namespace shelf {

class MessageCatalogue;

/// While it lives there is Qt's event loop without anything to see, and its words and ours are those of the command
/// line's language.
class EventLoopHere {
public:
    EventLoopHere();
    ~EventLoopHere();
    EventLoopHere(const EventLoopHere&) = delete;
    EventLoopHere& operator=(const EventLoopHere&) = delete;

private:
    std::shared_ptr<const MessageCatalogue> m_wordsBefore;
    int m_count = 1;
    char m_name[11] = "shelfspace";
    char* m_words[2] = {m_name, nullptr};
    std::unique_ptr<QCoreApplication> m_application;
};

} // namespace shelf
