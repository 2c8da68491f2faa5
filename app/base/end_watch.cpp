// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/end_watch.h"

#include "engine/base/system/os.h"

#include <QEvent>
#include <QGuiApplication>
#include <QSocketNotifier>

#include <atomic>
#include <cerrno>
#include <csignal>

namespace shelf {

namespace {

std::atomic<int> g_writeEnd{-1};
std::atomic<int> g_received{0};
static_assert(std::atomic<int>::is_always_lock_free, "used in a signal handler");

void handle(int number)
{
    const int before = errno;
    if (g_received.fetch_add(1) > 0) {
        std::signal(number, SIG_DFL);
        std::raise(number);
    }
    const char byte = 0;
    [[maybe_unused]] const auto written = os::write(g_writeEnd.load(), &byte, 1);
    errno = before;
}

} // namespace

EndWatch::EndWatch(QGuiApplication& application) : QObject(&application)
{
    listen();
#ifndef QT_NO_SESSIONMANAGER
    connect(
        &application, &QGuiApplication::commitDataRequest, this,
        [this] {
            m_sessionEnds = true;
            emit saveWanted();
        },
        Qt::DirectConnection);
    // A session that is only saved asks for this alone; one that ends then may end by a kill.
    connect(&application, &QGuiApplication::saveStateRequest, this, &EndWatch::saveWanted,
            Qt::DirectConnection);
#endif
    application.installEventFilter(this);
}

EndWatch::~EndWatch()
{
    for (const int number : m_caught)
        std::signal(number, SIG_DFL);
    if (const int end = g_writeEnd.exchange(-1); end >= 0)
        os::close(end);
    if (m_notifier)
        os::close(static_cast<int>(m_notifier->socket()));
}

void EndWatch::listen()
{
    int ends[2];
    if (os::pipe(ends, false) != 0)
        return; // the signals end the program as they always did; the journal has all but the last seconds
    g_writeEnd = ends[1];
    g_received = 0;
    m_notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        emit endWanted();
    });
    // Started with nohup, a closed terminal is to be ignored.
    for (const int number : {SIGTERM, os::kHangUp, SIGINT})
        if (os::catchSignal(number, handle, {.unlessIgnored = true, .restarts = true}))
            m_caught.push_back(number);
}

// A session that ends first has everything saved and then tells the program to quit; that would close its
// windows, and so ask.
bool EndWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Quit && m_sessionEnds && watched == QCoreApplication::instance()) {
        m_sessionEnds = false; // once: the quit that follows is the program's own
        event->ignore();
        emit endWanted();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace shelf
