// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/batch.h"
#include "app/display.h"
#include "app/end_watch.h"
#include "app/identity.h"
#include "app/main_window.h"
#include "app/start_options.h"
#include "app/texts.h"

#include <QApplication>

int main(int argc, char** argv)
{
    using namespace shelf;
    if (isBatchCall(argc, argv))
        return runBatch(argc, argv);
    if (const Status display = checkDisplay(); !display) {
        complain(display.error());
        return 1;
    }
    provideRuntimeFolder();

    identifyProgram();
    QApplication application(argc, argv);
    installTexts();

    const auto options = parseStartOptions(QCoreApplication::arguments().mid(1));
    if (!options) {
        complain(options.error());
        return 2;
    }

    Settings settings;
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
    window.start(*options);
    return QApplication::exec();
}
