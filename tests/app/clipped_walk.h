// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language/window_language.h"
#include "engine/base/text/languages.h"
#include "tests/app/clipped.h"
#include "tests/app/made_up_language.h"
#include "tests/app/short_run.h"
#include "tests/app/window_program.h"
#include "widgets/look/theme.h"
#include "widgets/window/page_stack.h"

#include <QDialog>
#include <QDir>
#include <QRegularExpression>
#include <QScreen>
#include <QTabWidget>
#include <QTest>

#include <memory>

// Walks through all pages and dialogs, for what of their texts is cut.

using namespace shelf;

inline const QString kLong = QStringLiteral("longer");
inline const QString kMirrored = QStringLiteral("mirrored"); // and longer

/// One walk through all pages and dialogs.
struct Walk {
    int points;
    QString language;
    QList<QSize> sizes;
    bool dialogs = false;
    StartOptions library = fewBooks();
};

inline QStringList shippedLanguages()
{
    QStringList found;
    for (const Language& language : languages())
        found << QString::fromLatin1(language.code);
    return found;
}

/// A language for as long as it lives; English stands below.
class Tongue {
public:
    explicit Tongue(const QString& name)
    {
        if (name != kLong && name != kMirrored) {
            speakInWindow(*languageOf(name.toStdString())); // the engine's words, too
            return;
        }
        m_texts = std::make_unique<MadeUpLanguage>(nullptr);
        QCoreApplication::installTranslator(m_texts.get());
        qApp->setLayoutDirection(name == kMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    }
    ~Tongue()
    {
        if (m_texts)
            QCoreApplication::removeTranslator(m_texts.get());
        else
            speakInWindow(english());
        qApp->setLayoutDirection(Qt::LeftToRight);
    }

private:
    std::unique_ptr<QTranslator> m_texts;
};

inline void setLetters(int points)
{
    QFont font = QApplication::font();
    font.setFamily(QStringLiteral("DejaVu Sans"));
    font.setPointSize(points);
    QApplication::setFont(font);
}

inline QString named(const Walk& walk, const QSize& size)
{
    return QStringLiteral("%1 pt, %2, %3x%4 at %5 %")
        .arg(walk.points)
        .arg(walk.language)
        .arg(size.width())
        .arg(size.height())
        .arg(100 * qGuiApp->devicePixelRatio());
}

/// The window with a run and a selected book.
struct Program : WindowProgram {
    explicit Program(const StartOptions& library)
    {
        window.start(library);
        ready = becomes([this] { return session.dataset() && !jobs.isBusy(); });
        session.selectRun(session.addRun(shortEntry(session.dataset(), "goodbooks-neural #1")));
        session.selectRun(session.addRun(shortEntry(session.dataset(), "goodbooks-neural #2")));
        session.selectBook(3);
        theme::apply(*qApp, qEnvironmentVariable("SHELFSPACE_THEME") == QLatin1String("dark")
                                ? ThemeChoice::dark
                                : ThemeChoice::light);
        ready = ready && becomes([this] { return jobs.isIdle(); });
    }
    bool ready = false;

    static void keepPicture(QWidget* shown, const QString& where)
    {
        const QString folder = qEnvironmentVariable("SHELFSPACE_PICTURES");
        if (folder.isEmpty())
            return;
        QString name = where;
        name.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9]+")), QStringLiteral("-"));
        shown->window()->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }

    void look(QWidget* root, const QString& where, QStringList& faults) const
    {
        QStringList found;
        [[maybe_unused]] const bool fits =
            QTest::qWaitFor([&] { return (found = ClippedTexts(where).of(root)).isEmpty(); }, 2000);
        faults += found;
        keepPicture(root, where);
    }

    void walkPages(const QString& where, QStringList& faults)
    {
        for (const PageId id : {PageId::library, PageId::training, PageId::map, PageId::readers,
                                PageId::compare, PageId::importing}) {
            window.showPage(id);
            becomes([&] { return jobs.isIdle(); });
            QWidget* page = part<PageStack>("pages")->currentPage();
            const QString there = where + QStringLiteral(", ") + page->objectName();
            look(&window, there, faults);
            for (QTabWidget* tabs : page->findChildren<QTabWidget*>()) {
                const int before = tabs->currentIndex();
                for (int i = 0; i < tabs->count() && tabs->isVisible(); ++i) {
                    tabs->setCurrentIndex(i);
                    becomes([&] { return jobs.isIdle(); });
                    look(tabs, there + QStringLiteral(", ") + tabs->widget(i)->objectName(), faults);
                }
                tabs->setCurrentIndex(before);
            }
        }
    }

    void walkDialogs(const QString& where, QStringList& faults)
    {
        for (const char* action : {"exportAction", "serveAction", "shortcutsAction", "aboutAction",
                                   "projectNotesAction", "openReadyAction", "resetSettingsAction", "settingsAction", "logAction"}) {
            if (!part<QAction>(action)->isEnabled())
                continue;
            press(action);
            QDialog* dialog = nullptr;
            becomes([&] {
                for (QWidget* top : QApplication::topLevelWidgets())
                    if (auto* one = qobject_cast<QDialog*>(top); one && one->isVisible())
                        dialog = one;
                return dialog != nullptr;
            });
            if (!dialog) {
                faults << where + QLatin1String(": nothing opens by ") + QLatin1String(action);
                continue;
            }
            becomes([&] { return jobs.isIdle(); });
            look(dialog, where + QStringLiteral(", ") + dialog->objectName(), faults);
            const QSize room = dialog->screen()->availableGeometry().size();
            // Qt makes offscreen screens of 800x800, which no desk has.
            if (room != QSize(800, 800) &&
                (dialog->width() > room.width() || dialog->height() > room.height()))
                faults << QStringLiteral("%1: %2 has %3x%4 on a screen of %5x%6")
                              .arg(where, dialog->objectName())
                              .arg(dialog->width())
                              .arg(dialog->height())
                              .arg(room.width())
                              .arg(room.height());
            dialog->reject();
            becomes([&] { return !dialog->isVisible(); });
        }
    }
};

inline QStringList faultsOf(const Walk& walk)
{
    setLetters(walk.points);
    const Tongue language(walk.language);
    Program program(walk.library);
    if (!program.ready)
        return {QStringLiteral("the sample was not opened")};
    QStringList faults;
    const QSize room = program.window.screen()->availableGeometry().size();
    if (program.window.width() > room.width() || program.window.height() > room.height())
        faults << QStringLiteral("the first window has %1x%2 on a screen of %3x%4")
                      .arg(program.window.width())
                      .arg(program.window.height())
                      .arg(room.width())
                      .arg(room.height());
    for (const QSize& size : walk.sizes) {
        program.window.resize(size);
        program.becomes([&] { return program.jobs.isIdle(); });
        program.walkPages(named(walk, size), faults);
    }
    if (walk.dialogs)
        program.walkDialogs(named(walk, program.window.size()), faults);
    return faults;
}

inline QString saidOnce(QStringList faults)
{
    faults.removeDuplicates();
    return faults.join(QLatin1Char('\n'));
}
