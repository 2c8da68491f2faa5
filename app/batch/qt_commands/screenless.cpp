// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/qt_commands/screenless.h"

#include "app/base/display.h"
#include "app/base/drawing_threads.h"
#include "app/language/window_language.h"
#include "engine/base/text/catalogue.h"
#include "engine/base/text/languages.h"
#include "widgets/look/theme.h"

#include <QApplication>

namespace shelf {

namespace {

/// QApplication keeps references to these.
int g_count = 1;
char g_name[] = "shelfspace";
char* g_words[] = {g_name, nullptr};

} // namespace

Screenless::Screenless() : m_status(makeDrawingThreads())
{
    if (!m_status)
        return;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    provideRuntimeFolder();
    m_wordsBefore = catalogue();
    m_application = std::make_unique<QApplication>(g_count, g_words);
    speakInWindow(spokenLanguage());
    theme::apply(*m_application, ThemeChoice::light);
}

Screenless::~Screenless()
{
    if (m_application)
        setCatalogue(m_wordsBefore);
}

} // namespace shelf
