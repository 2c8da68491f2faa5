// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/end_watch.h"
#include "app/journal/run_journal.h"
#include "app/window/main_window.h"
#include "engine/parameters/presets.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

/// The program as main() puts it together, in the data folder argv[2] on the ratings or the project argv[3], with somebody
/// in it who trains one run after another. Says on standard output what can be relied on: "ready", "epoch
/// NAME" for a run that has learned something, "kept EPOCHS NAME" for one that the journal has on the disk.
inline int hostWindow(int argc, char** argv)
{
    using namespace shelf;
    QApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[2]);
    Settings settings(folder + QStringLiteral("/settings.ini"));
    Session session;
    Jobs jobs;
    MainWindow window(session, jobs, settings, nullptr, folder);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    EndWatch watch(application);
    QObject::connect(&watch, &EndWatch::saveWanted, &window, &MainWindow::secureNow);
    QObject::connect(&watch, &EndWatch::endWanted, &window, &MainWindow::closeNow);
    QObject::connect(&window, &MainWindow::closed, &watch, &EndWatch::letGo);
    QObject::connect(&window, &MainWindow::closed, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);

    const auto say = [](const char* what, const std::string& name) {
        std::printf("%s %s\n", what, name.c_str());
        std::fflush(stdout);
    };
    QObject::connect(&window.journal(), &RunJournal::kept, &window, [&](int) {
        for (const JournalEntry& entry : window.journal().journal()->entries())
            say(("kept " + std::to_string(entry.epochs)).c_str(), entry.name);
    });
    QObject::connect(&session, &Session::runChanged, &window, [&](int number) {
        const RunEntry* run = session.findRun(number);
        if (run->running && run->history.epochs.size() == 1)
            say("epoch", run->name.toStdString());
    });

    // A short run, a short run, a long one, ...: kills fall into writes, trainings and what lies between.
    int trained = 0;
    QTimer next;
    next.setInterval(5);
    // A window that is closing is asked for nothing more.
    QObject::connect(&watch, &EndWatch::endWanted, &next, &QTimer::stop);
    QObject::connect(&next, &QTimer::timeout, &window, [&] {
        if (jobs.isBusy() || !session.dataset())
            return;
        RunSettings training = *presetSettings("mf");
        training.training.epochs = ++trained % 3 == 0 ? 100000 : 20;
        training.training.patience = 0;
        training.seed = static_cast<std::uint64_t>(trained);
        session.requestTraining(training, true);
        if (trained == 1)
            say("ready", "");
    });
    StartOptions options;
    QString file;
    (QString::fromLocal8Bit(argv[3]).endsWith(QLatin1String(".shelfproject")) ? options.project : file) =
        QString::fromLocal8Bit(argv[3]);
    options.data.path = file.toStdString();
    window.show();
    window.start(options);
    next.start();
    return QApplication::exec();
}
