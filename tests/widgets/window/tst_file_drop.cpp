// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/file_drop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <QWidget>

using namespace shelf;

class FileDropTest : public QObject {
    Q_OBJECT
private slots:
    void filesOfThisMachineAreTakenAndNothingElse()
    {
        QWidget window;
        FileDrop drop(&window);
        QVERIFY(window.acceptDrops());
        QSignalSpy dropped(&drop, &FileDrop::dropped);
        const auto send = [&window](const QMimeData& mime) {
            QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, {});
            enter.ignore();
            QCoreApplication::sendEvent(&window, &enter);
            QDropEvent fall(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, {});
            QCoreApplication::sendEvent(&window, &fall);
            return enter.isAccepted();
        };
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(QStringLiteral("/books/a.csv")),
                       QUrl(QStringLiteral("https://example.org/b.csv"))});
        QVERIFY(send(files));
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().first().toStringList(), QStringList{QStringLiteral("/books/a.csv")});
        QMimeData words;
        words.setText(QStringLiteral("/books/a.csv"));
        QVERIFY(!send(words));
        QCOMPARE(dropped.size(), 1);
    }
};

QTEST_MAIN(FileDropTest)
#include "tst_file_drop.moc"
