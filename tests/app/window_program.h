// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/main_window.h"
#include "tests/app/file_content.h"
#include "tests/patience.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>

/// The sample library with so few books and readers that nothing in the window takes long.
inline shelf::StartOptions fewBooks()
{
    shelf::StartOptions options;
    options.data.sample = shelf::SampleParameters{.books = 300, .users = 600, .ratings = 18000};
    return options;
}

/// The real window with settings and a folder of its own.
struct WindowProgram {
    QTemporaryDir folder;
    shelf::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    shelf::Session session;
    shelf::Jobs jobs;
    shelf::MainWindow window{session, jobs, settings, nullptr, folder.path()};

    /// size: empty: as the window chooses.
    explicit WindowProgram(const QSize& size = {})
    {
        if (!size.isEmpty())
            window.resize(size);
        window.show();
        window.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
    }

    template <class T> T* part(const char* name) const { return window.findChild<T*>(QLatin1String(name)); }
    /// What the bar at the top says; empty while there is none.
    QString message() const
    {
        const auto* bar = part<QWidget>("messageBar");
        return bar->isVisible() ? part<QLabel>("messageText")->text() : QString();
    }
    QMessageBox* question() const { return part<QMessageBox>("question"); }
    void press(const char* action) const { part<QAction>(action)->trigger(); }

    /// A file in the program's folder.
    QString write(const char* name, const QByteArray& text) const { return writtenIn(folder, name, text); }
    void open(const QString& path)
    {
        shelf::StartOptions options;
        options.data.path = path.toStdString();
        window.start(options);
    }
    template <class Rule> static bool becomes(const Rule& rule)
    {
        return QTest::qWaitFor(rule, patient(60000));
    }
    bool shows(shelf::PageId wanted) const
    {
        return becomes([&] { return window.page() == wanted; });
    }
};
