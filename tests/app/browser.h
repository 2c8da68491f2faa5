// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointF>
#include <QProcess>
#include <QSize>
#include <QStandardPaths>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

/// A real browser without a window, driven through a pipe by the protocol of its developer tools: its mouse,
/// its keys, its console and every request that it makes.
class Browser {
public:
    /// The installed one; empty where there is none.
    static QString program()
    {
        for (const char* name : {"chromium", "chromium-browser", "google-chrome"})
            if (const QString found = QStandardPaths::findExecutable(QLatin1String(name)); !found.isEmpty())
                return found;
        return {};
    }

    Browser()
    {
        constexpr int kIn = 3, kOut = 4, kAbove = 20;
        int commands[2] = {-1, -1};
        int answers[2] = {-1, -1};
        if (::pipe2(commands, O_CLOEXEC) != 0 || ::pipe2(answers, O_CLOEXEC) != 0)
            return;
        const int in = ::fcntl(commands[0], F_DUPFD_CLOEXEC, kAbove);
        const int out = ::fcntl(answers[1], F_DUPFD_CLOEXEC, kAbove);
        m_process.setChildProcessModifier([in, out] {
            ::dup2(in, kIn);
            ::dup2(out, kOut);
        });
        m_process.setProcessChannelMode(QProcess::ForwardedOutputChannel);
        m_process.setStandardErrorFile(m_folder.filePath(QStringLiteral("stderr")));
        m_process.start(program(),
                        {QStringLiteral("--headless=new"), QStringLiteral("--no-sandbox"),
                         QStringLiteral("--disable-gpu"), QStringLiteral("--disable-dev-shm-usage"),
                         QStringLiteral("--disable-background-networking"), QStringLiteral("--no-first-run"),
                         QStringLiteral("--remote-debugging-pipe"),
                         QStringLiteral("--user-data-dir=") + m_folder.filePath(QStringLiteral("profile")),
                         QStringLiteral("about:blank")});
        for (const int end : {commands[0], answers[1], in, out})
            ::close(end);
        m_to = commands[1];
        m_from = answers[0];
        if (!m_process.waitForStarted())
            return;
        const QString target = send(QStringLiteral("Target.createTarget"),
                                    {{QStringLiteral("url"), QStringLiteral("about:blank")}})
                                   .value(QLatin1String("targetId"))
                                   .toString();
        m_session = send(QStringLiteral("Target.attachToTarget"),
                         {{QStringLiteral("targetId"), target}, {QStringLiteral("flatten"), true}})
                        .value(QLatin1String("sessionId"))
                        .toString();
        for (const char* domain : {"Page", "Runtime", "Log", "Network"})
            send(QLatin1String(domain) + QStringLiteral(".enable"));
    }
    ~Browser()
    {
        m_session.clear();
        send(QStringLiteral("Browser.close"));
        ::close(m_to);
        ::close(m_from);
        if (!m_process.waitForFinished(10000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    Browser(const Browser&) = delete;
    Browser& operator=(const Browser&) = delete;

    bool isRunning() const { return !m_session.isEmpty(); }

    /// The result; empty where the browser refused or is gone.
    QJsonObject send(const QString& method, const QJsonObject& parameters = {})
    {
        QJsonObject message{{QStringLiteral("id"), ++m_number},
                            {QStringLiteral("method"), method},
                            {QStringLiteral("params"), parameters}};
        if (!m_session.isEmpty())
            message.insert(QStringLiteral("sessionId"), m_session);
        QByteArray bytes = QJsonDocument(message).toJson(QJsonDocument::Compact);
        bytes += '\0';
        for (qsizetype done = 0; done < bytes.size();) {
            const auto now =
                ::write(m_to, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
            if (now <= 0)
                return {};
            done += now;
        }
        for (QJsonObject heard = next(); !heard.isEmpty(); heard = next()) {
            if (heard.value(QLatin1String("id")).toInt() == m_number)
                return heard.value(QLatin1String("result")).toObject();
            note(heard);
        }
        return {};
    }

    /// Opens the page and waits until it is whole; what was noted of the one before is forgotten.
    bool open(const QUrl& page)
    {
        // Else another part of the page that is open would be no new page.
        send(QStringLiteral("Page.navigate"), {{QStringLiteral("url"), QStringLiteral("about:blank")}});
        if (!waitFor(QStringLiteral("location.href === 'about:blank'")))
            return false;
        problems.clear();
        requests.clear();
        send(QStringLiteral("Page.navigate"), {{QStringLiteral("url"), page.toString(QUrl::FullyEncoded)}});
        return waitFor(QStringLiteral("location.href.startsWith('%1') && document.readyState === 'complete'")
                           .arg(page.toString(QUrl::FullyEncoded | QUrl::RemoveFragment)));
    }

    /// Of a JavaScript expression, as JSON.
    QJsonValue value(const QString& expression)
    {
        const QJsonObject answer =
            send(QStringLiteral("Runtime.evaluate"), {{QStringLiteral("expression"), expression},
                                                      {QStringLiteral("returnByValue"), true},
                                                      {QStringLiteral("awaitPromise"), true}});
        if (answer.contains(QLatin1String("exceptionDetails")))
            problems << expression + QStringLiteral(": ") +
                            answer.value(QLatin1String("exceptionDetails"))
                                .toObject()
                                .value(QLatin1String("exception"))
                                .toObject()
                                .value(QLatin1String("description"))
                                .toString();
        return answer.value(QLatin1String("result")).toObject().value(QLatin1String("value"));
    }
    QString text(const QString& expression) { return value(expression).toString(); }
    QStringList texts(const QString& expression)
    {
        QStringList list;
        for (const QJsonValue one : value(expression).toArray())
            list << one.toString();
        return list;
    }
    bool waitFor(const QString& expression)
    {
        for (QDeadlineTimer late(60000); !late.hasExpired(); ::usleep(20000))
            if (value(QStringLiteral("(() => { try { return !!(%1); } catch (e) { return false; } })()")
                          .arg(expression))
                    .toBool())
                return true;
        return false;
    }

    /// phone: with fingers for a pointer.
    void resize(QSize size, bool phone = false)
    {
        send(QStringLiteral("Emulation.setDeviceMetricsOverride"), {{QStringLiteral("width"), size.width()},
                                                                    {QStringLiteral("height"), size.height()},
                                                                    {QStringLiteral("deviceScaleFactor"), 1},
                                                                    {QStringLiteral("mobile"), phone}});
        send(QStringLiteral("Emulation.setTouchEmulationEnabled"),
             {{QStringLiteral("enabled"), phone}, {QStringLiteral("maxTouchPoints"), 5}});
    }
    void setDark(bool dark)
    {
        const QJsonObject feature{
            {QStringLiteral("name"), QStringLiteral("prefers-color-scheme")},
            {QStringLiteral("value"), dark ? QStringLiteral("dark") : QStringLiteral("light")}};
        send(QStringLiteral("Emulation.setEmulatedMedia"),
             {{QStringLiteral("features"), QJsonArray{feature}}});
    }

    /// The middle of the first element that the selector finds, scrolled into view.
    QPointF middleOf(const QString& selector)
    {
        const QJsonArray at =
            value(QStringLiteral("(() => { const element = document.querySelector('%1');"
                                 "element.scrollIntoView({block: 'center', behavior: 'instant'});"
                                 "const box = element.getBoundingClientRect();"
                                 "return [box.x + box.width / 2, box.y + box.height / 2]; })()")
                      .arg(selector))
                .toArray();
        return {at.at(0).toDouble(), at.at(1).toDouble()};
    }
    void click(QPointF at)
    {
        for (const char* kind : {"mouseMoved", "mousePressed", "mouseReleased"})
            send(QStringLiteral("Input.dispatchMouseEvent"),
                 {{QStringLiteral("type"), QLatin1String(kind)},
                  {QStringLiteral("x"), at.x()},
                  {QStringLiteral("y"), at.y()},
                  {QStringLiteral("button"), QStringLiteral("left")},
                  {QStringLiteral("clickCount"), 1}});
    }
    void click(const QString& selector) { click(middleOf(selector)); }
    /// A key by its name ("Enter", "ArrowDown", "Tab", "/"), with its Windows number where the browser needs
    /// it.
    void press(const QString& key, int modifiers = 0)
    {
        static const QHash<QString, int> numbers = {
            {QStringLiteral("Enter"), 13},     {QStringLiteral("Tab"), 9},
            {QStringLiteral("Escape"), 27},    {QStringLiteral("ArrowDown"), 40},
            {QStringLiteral("ArrowUp"), 38},   {QStringLiteral("ArrowLeft"), 37},
            {QStringLiteral("ArrowRight"), 39}};
        const QString written = key == QLatin1String("Enter") ? QStringLiteral("\r")
                                : key.size() == 1             ? key
                                                              : QString();
        for (const char* kind : {"keyDown", "keyUp"})
            send(QStringLiteral("Input.dispatchKeyEvent"),
                 {{QStringLiteral("type"), QLatin1String(kind)},
                  {QStringLiteral("key"), key},
                  {QStringLiteral("text"), written},
                  {QStringLiteral("modifiers"), modifiers},
                  {QStringLiteral("windowsVirtualKeyCode"), numbers.value(key)}});
    }
    void type(const QString& text)
    {
        send(QStringLiteral("Input.insertText"), {{QStringLiteral("text"), text}});
    }

    /// Into a PNG file, for a person to look at.
    void takePicture(const QString& file)
    {
        const QByteArray png = QByteArray::fromBase64(send(QStringLiteral("Page.captureScreenshot"))
                                                          .value(QLatin1String("data"))
                                                          .toString()
                                                          .toLatin1());
        QFile picture(file);
        if (picture.open(QIODevice::WriteOnly))
            picture.write(png);
    }

    QStringList problems; ///< exceptions, and what the console says
    QStringList requests; ///< addresses

private:
    QJsonObject next()
    {
        constexpr int kPatience = 60000;
        qsizetype end = m_heard.indexOf('\0');
        while (end < 0) {
            pollfd one{m_from, POLLIN, 0};
            char bytes[1 << 16];
            if (::poll(&one, 1, kPatience) <= 0)
                return {};
            const auto count = ::read(m_from, bytes, sizeof bytes);
            if (count <= 0)
                return {};
            m_heard.append(bytes, count);
            end = m_heard.indexOf('\0');
        }
        const QJsonObject message = QJsonDocument::fromJson(m_heard.left(end)).object();
        m_heard.remove(0, end + 1);
        return message;
    }
    void note(const QJsonObject& event)
    {
        const QString method = event.value(QLatin1String("method")).toString();
        const QJsonObject what = event.value(QLatin1String("params")).toObject();
        const auto whole = [](const QJsonObject& object) {
            return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)).left(500);
        };
        if (method == QLatin1String("Network.requestWillBeSent"))
            requests
                << what.value(QLatin1String("request")).toObject().value(QLatin1String("url")).toString();
        else if (method == QLatin1String("Runtime.exceptionThrown") ||
                 method == QLatin1String("Log.entryAdded") ||
                 method == QLatin1String("Runtime.consoleAPICalled"))
            problems << whole(what);
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_session;
    QByteArray m_heard;
    int m_to = -1;
    int m_from = -1;
    int m_number = 0;
};
