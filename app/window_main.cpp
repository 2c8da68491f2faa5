// SPDX-License-Identifier: GPL-3.0-or-later
// shelfspace-window: the window, and what the command line does with Qt. The program that is called,
// main.cpp, becomes it.
#include "app/base/console.h"
#include "app/base/display.h"
#include "app/base/end_watch.h"
#include "app/base/identity.h"
#include "app/base/start_options.h"
#include "app/base/user_folders.h"
#include "app/batch/batch.h"
#include "app/batch/language_option.h"
#include "app/crash/crash_watch.h"
#include "app/desk/desktop_follower.h"
#include "app/language/window_language.h"
#include "app/window/main_window.h"
#include "engine/kernels/kernels.h"

#include <QApplication>

int main(int argc, char** argv)
{
    using namespace shelf;
    ignoreRelativeFolders();
    if (const Status spoken = takeLanguage(argc, argv); !spoken)
        return refuseCall(spoken.error(), argc, argv);
    if (isBatchCall(batchCommands(), argc, argv))
        return runBatch(batchCommands(), argc, argv);
    if (const Status display = checkDisplay(); !display) {
        // What is wrong with the words of the call is nearer to the person than what is wrong with the
        // screen.
        QStringList words;
        for (int i = 1; i < argc; ++i)
            words << QString::fromLocal8Bit(argv[i]);
        if (const auto options = parseStartOptions(words); !options)
            return refuseCall(options.error(), argc, argv);
        complain(display.error());
        return kFailed;
    }
    provideRuntimeFolder();

    identifyProgram();
    QApplication application(argc, argv);
    Settings settings;
    speakChosen(settings);
    watchCrashes({.folder = userStateFolder() + "/crashes",
                  .version = SHELFSPACE_VERSION,
                  .instructions = kernels().name});

    const auto options = parseStartOptions(QCoreApplication::arguments().mid(1));
    if (!options)
        return refuseCall(options.error(), argc, argv);

    const DesktopFollower desktop(application);
    Session session;
    Jobs jobs;
    MainWindow window(session, jobs, settings);
    // The window may be hidden while it finishes its work: only its own word ends the program.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    EndWatch watch(application);
    QObject::connect(&watch, &EndWatch::saveWanted, &window, &MainWindow::secureNow);
    QObject::connect(&watch, &EndWatch::endWanted, &window, &MainWindow::closeNow);
    QObject::connect(&window, &MainWindow::closed, &watch, &EndWatch::letGo);
    QObject::connect(&window, &MainWindow::closed, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    window.show();
    window.start(withWholePaths(*options));
    return QApplication::exec();
}
