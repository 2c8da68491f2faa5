// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/qt_commands/event_loop_here.h"

#include "app/language/window_language.h"
#include "engine/base/text/catalogue.h"
#include "engine/base/text/languages.h"

#include <QCoreApplication>
#include <QLocale>

namespace shelf {

EventLoopHere::EventLoopHere()
{
    if (!QCoreApplication::instance())
        m_application = std::make_unique<QCoreApplication>(m_count, m_words);
    const Language& spoken = spokenLanguage();
    m_wordsBefore = catalogue();
    speakInWindow(spoken);
    if (&spoken == &english()) // numbers are the same in every country
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

EventLoopHere::~EventLoopHere()
{
    setCatalogue(m_wordsBefore);
}

} // namespace shelf
