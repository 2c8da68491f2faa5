// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/window/run_serving.h"
#include "app/serve/window/serve_dialog.h"
#include "tests/app/serve/http_client.h"
#include "tests/small_run.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTcpServer>
#include <QTest>

using namespace shelf;

/// The switch of the window's server.
class ServeDialogTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_session = std::make_unique<Session>();
        m_jobs = std::make_unique<Jobs>();
        m_serving = std::make_unique<RunServing>(*m_jobs);
        const auto run = std::make_shared<const Run>(smallRun());
        m_session->setDataset(run->data);
        m_session->selectRun(m_session->addRun(runEntry(run)));
        m_dialog = new ServeDialog(*m_session, *m_serving, nullptr);
        m_dialog->show();
    }
    void cleanup()
    {
        delete m_dialog;
        m_serving.reset();
        m_jobs.reset();
        m_session.reset();
    }

    void itStartsShowsTheCallsAndStops()
    {
        QAbstractItemModelTester tester(table()->model());
        port()->setValue(0);
        QVERIFY(!button("serveCopy")->isEnabled());
        button("serveToggle")->click();
        QTRY_COMPARE(m_serving->state(), RunServing::State::on);
        QVERIFY(!port()->isEnabled());
        QVERIFY(
            m_dialog->findChild<QLabel*>(QStringLiteral("serveAddress"))->text().contains(m_serving->url()));
        button("serveCopy")->click();
        QCOMPARE(QApplication::clipboard()->text(), m_serving->url());

        const auto number = static_cast<quint16>(QUrl(m_serving->url()).port());
        QCOMPARE(ask(number, "/recommend?user=u1"), 200);
        QCOMPARE(ask(number, "/recommend?user=nobody"), 404);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        const auto cell = [this](int row, int column) {
            return table()->model()->index(row, column).data().toString();
        };
        QCOMPARE(cell(0, 1), QStringLiteral("GET /recommend?user=nobody")); // newest first
        QCOMPARE(cell(0, 2), QStringLiteral("404"));
        QCOMPARE(cell(1, 2), QStringLiteral("200"));

        button("serveToggle")->click();
        QTRY_COMPARE(m_serving->state(), RunServing::State::off);
        QCOMPARE(ask(number, "/health"), 0);
        QVERIFY(m_serving->url().isEmpty());
        QVERIFY(port()->isEnabled());
    }

    /// What was opened or removed since does not end it, and closing the dialog does not either.
    void itServesOnWithoutItsDialog()
    {
        port()->setValue(0);
        button("serveToggle")->click();
        QTRY_COMPARE(m_serving->state(), RunServing::State::on);
        delete m_dialog;
        m_session->removeRun(m_session->currentRun());
        const auto number = static_cast<quint16>(QUrl(m_serving->url()).port());
        QCOMPARE(ask(number, "/health"), 200);
        m_dialog = new ServeDialog(*m_session, *m_serving, nullptr);
        QVERIFY(button("serveToggle")->isEnabled());
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        button("serveToggle")->click();
        QTRY_COMPARE(m_serving->state(), RunServing::State::off);
        QVERIFY(!button("serveToggle")->isEnabled()); // there is no run any more
    }

    void aTakenPortIsSaidAndCanBeChanged()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        port()->setValue(other.serverPort());
        button("serveToggle")->click();
        QTRY_VERIFY(m_serving->problem());
        auto* news = m_dialog->findChild<QLabel*>(QStringLiteral("serveNews"));
        QTRY_VERIFY(news->isVisible());
        QVERIFY(news->text().contains(QString::number(other.serverPort())));
        port()->setValue(0);
        button("serveToggle")->click();
        QTRY_COMPARE(m_serving->state(), RunServing::State::on);
        QVERIFY(!news->isVisible());
    }

    void everythingHasAName()
    {
        for (const QWidget* one : m_dialog->findChildren<QWidget*>())
            if (one->focusPolicy() != Qt::NoFocus && !one->objectName().startsWith(QLatin1String("qt_")))
                QVERIFY2(!one->accessibleName().isEmpty(), qPrintable(one->objectName()));
    }

private:
    /// The status; the server answers on threads of its own, so that this may wait.
    static int ask(quint16 number, const QByteArray& target) { return askFor(number, target).status; }
    QPushButton* button(const char* name) const
    {
        return m_dialog->findChild<QPushButton*>(QString::fromLatin1(name));
    }
    QSpinBox* port() const { return m_dialog->findChild<QSpinBox*>(QStringLiteral("servePort")); }
    QTableView* table() const { return m_dialog->findChild<QTableView*>(QStringLiteral("serveCalls")); }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<Jobs> m_jobs;
    std::unique_ptr<RunServing> m_serving;
    ServeDialog* m_dialog = nullptr;
};

QTEST_MAIN(ServeDialogTest)
#include "tst_serve_dialog.moc"
