// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening/file_dialog.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace shelf;

class FileDialogTest : public QObject {
    Q_OBJECT
private slots:
    void aFolderThatIsNotThereIsNoFileName()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        const QTemporaryDir there;
        const auto dialog = [](const QString& folder) {
            return std::unique_ptr<QFileDialog>(makeFileDialog(nullptr, {}, folder, "files"));
        };
        QCOMPARE(dialog(there.path())->directory().path(), there.path());
        const auto gone = dialog(there.filePath(QStringLiteral("Documents")));
        QCOMPARE(gone->directory().path(), QDir::homePath());
        auto* name = gone->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        QVERIFY(name);
        QCOMPARE(name->text(), QString());
    }
};

QTEST_MAIN(FileDialogTest)
#include "tst_file_dialog.moc"
