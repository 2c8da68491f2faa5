// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/shelf_style.h"
#include "widgets/look/theme.h"
#include "widgets/size/box_text.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>

using namespace shelf;

class ShelfStyleTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp, ThemeChoice::light); }
    void cleanup() { qApp->setLayoutDirection(Qt::LeftToRight); }

    void fieldsOfAllKindsAreOfOneHeight()
    {
        QWidget window;
        QFormLayout form(&window);
        const QList<QWidget*> fields{new QLineEdit, new QComboBox, new QSpinBox, new QDoubleSpinBox,
                                     new QCheckBox};
        for (QWidget* field : fields)
            form.addRow(QStringLiteral("A setting"), field);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (const QWidget* field : fields)
            QCOMPARE(field->height(), fields.first()->height());
        const int step = fields[1]->y() - fields[0]->y();
        for (int i = 2; i < fields.size(); ++i)
            QCOMPARE(fields[i]->y() - fields[i - 1]->y(), step);
    }

    void theWheelOverTabsIsThePages()
    {
        QTabBar tabs;
        tabs.addTab(QStringLiteral("All books"));
        tabs.addTab(QStringLiteral("Overview"));
        tabs.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tabs));
        QWheelEvent turn(QPointF(5, 5), tabs.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&tabs, &turn);
        QCOMPARE(tabs.currentIndex(), 0);
        QVERIFY(!turn.isAccepted()); // so it goes on to what can be scrolled
    }

    void aTitleTooLongForItsColumnIsCutAtItsEnd()
    {
        const auto drawn = [](const QString& text, int width) {
            QStyleOptionHeaderV2 header;
            header.rect = QRect(0, 0, width, 24);
            header.text = text;
            header.textAlignment = Qt::AlignRight | Qt::AlignVCenter;
            header.fontMetrics = QFontMetrics(QGuiApplication::font());
            header.palette = QGuiApplication::palette();
            header.state = QStyle::State_Enabled;
            QImage image(width, 24, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            qApp->style()->drawControl(QStyle::CE_HeaderLabel, &header, &painter);
            return image;
        };
        const QString title = QStringLiteral("Predicted, of 5");
        const QFontMetrics metrics(QGuiApplication::font());
        const int width = metrics.horizontalAdvance(title) * 2 / 3;
        const QString cut = metrics.elidedText(title, Qt::ElideRight, width);
        QVERIFY(cut.startsWith(QLatin1String("Pre")) && cut != title);
        QCOMPARE(drawn(title, width), drawn(cut, width));
        QVERIFY(drawn(title, 2 * width) != drawn(cut, 2 * width)); // where there is room it is whole
    }

    void aChoiceTooLongForItsBoxEndsInDots()
    {
        const auto drawn = [](const QString& text) {
            QStyleOptionComboBox combo;
            combo.rect = QRect(0, 0, 110, 28);
            combo.currentText = text;
            combo.fontMetrics = QFontMetrics(QGuiApplication::font());
            combo.palette = QGuiApplication::palette();
            combo.state = QStyle::State_Enabled;
            QImage image(combo.rect.size(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            qApp->style()->drawControl(QStyle::CE_ComboBoxLabel, &combo, &painter);
            return image;
        };
        // What is not seen makes no difference: both end in dots after the same letters.
        const QImage cut = drawn(QStringLiteral("mmmmmmmmmmmmmmmmmmmmmmmm"));
        QCOMPARE(drawn(QStringLiteral("mmmmmmmmmmmmmmmmmmmmmmmmiiiiii")), cut);
        const int dots = QFontMetrics(QGuiApplication::font()).horizontalAdvance(QChar(0x2026));
        bool hasTallInk = false;
        QRect inked;
        for (int x = 0; x < cut.width(); ++x)
            for (int y = 0; y < cut.height(); ++y)
                if (qGray(cut.pixel(x, y)) < 128)
                    inked |= QRect(x, y, 1, 1);
        for (int x = inked.right() - dots / 2; x <= inked.right(); ++x)
            for (int y = inked.top(); y < inked.center().y(); ++y)
                hasTallInk = hasTallInk || qGray(cut.pixel(x, y)) < 128;
        QVERIFY2(!hasTallInk, "it ends in dots, not in half a letter");
    }

    void aMirroredButtonHasItsIconBesideItsText()
    {
        QPushButton button(QStringLiteral("New reader"));
        QPixmap red(16, 16);
        red.fill(Qt::red);
        button.setIcon(QIcon(red));
        button.setLayoutDirection(Qt::RightToLeft);
        button.resize(300, 32);
        const QImage image = button.grab().toImage();
        const double scale = image.width() / 300.0;
        int icon = 0, text = 0;
        for (int x = int(12 * scale); x < image.width() - int(12 * scale); ++x)
            for (int y = int(8 * scale); y < image.height() - int(8 * scale); ++y) {
                const QColor c = image.pixelColor(x, y);
                if (c.red() > 200 && c.green() < 60 && icon == 0)
                    icon = x; // its left edge
                else if (c.red() < 110 && c.green() < 110)
                    text = x; // its right end
            }
        QVERIFY(icon > 0 && text > 0);
        QVERIFY2(icon > text && icon - text < 12 * scale,
                 qPrintable(QStringLiteral("icon from %1, text to %2").arg(icon).arg(text)));
    }

    void aNumberOfAMirroredWindowStandsWhereItsWordsDo()
    {
        qApp->setLayoutDirection(Qt::RightToLeft);
        const auto inked = [](const QString& text) {
            QLabel label(text);
            label.resize(300, 30);
            const QImage image = label.grab().toImage().convertToFormat(QImage::Format_RGB32);
            const QRgb ground = image.pixel(0, 0);
            int left = image.width(), right = 0;
            for (int x = 0; x < image.width(); ++x)
                for (int y = 0; y < image.height(); ++y)
                    if (image.pixel(x, y) != ground) {
                        left = std::min(left, x);
                        right = std::max(right, x);
                    }
            return std::pair(left * 300 / image.width(), right * 300 / image.width());
        };
        for (const QString& text : {QStringLiteral("150"), QStringLiteral("Sample"), QStringLiteral("كتاب")})
            QVERIFY2(
                inked(text).first > 150 && inked(text).second > 285,
                qPrintable(
                    QStringLiteral("%1: %2 to %3").arg(text).arg(inked(text).first).arg(inked(text).second)));
        const auto sentence = inked(QStringLiteral("IIIIIIIIII \u0643\u062A\u0627\u0628"));
        qApp->setLayoutDirection(Qt::LeftToRight);
        // A sentence that begins with a name: that name is its first word, at the right.
        QVERIFY(sentence.second > 285);
    }

    void aCheckBoxStandsInTheMiddleOfItsRow()
    {
        QCheckBox box;
        box.resize(40, 28);
        box.setPalette(QGuiApplication::palette());
        const QImage image = box.grab().toImage();
        const QRgb ground = image.pixel(35, 1);
        int top = -1, bottom = -1;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < 20; ++x)
                if (image.pixel(x, y) != ground) {
                    top = top < 0 ? y : top;
                    bottom = y;
                }
        QVERIFY(top > 0);
        QVERIFY2(qAbs(top - (image.height() - 1 - bottom)) <= 1,
                 qPrintable(QStringLiteral("%1 above, %2 below").arg(top).arg(image.height() - 1 - bottom)));
    }

    void namesOfColumnsStandWhereTheirWordsBegin()
    {
        QTableView table;
        QStandardItemModel model(1, 2);
        table.setModel(&model);
        table.show();
        QCOMPARE(table.horizontalHeader()->defaultAlignment(), Qt::AlignLeft | Qt::AlignVCenter);
    }

    void aMenuHasAnEdge()
    {
        QMenu menu;
        menu.addAction(QStringLiteral("Open"));
        menu.popup({0, 0});
        QVERIFY(QTest::qWaitForWindowExposed(&menu));
        const QImage image = menu.grab().toImage();
        const QColor edge = image.pixelColor(image.width() / 2, 0);
        const QColor page(Qt::white);
        QVERIFY2(edge.lightness() < page.lightness() - 60, qPrintable(edge.name()));
        menu.close();
    }

    void aButtonIsAtRestWhenItsMenuWasClosedElsewhere()
    {
        QWidget window;
        window.setGeometry(300, 300, 200, 100);
        QToolButton button(&window);
        QMenu menu;
        menu.addAction(QStringLiteral("Open"));
        button.setMenu(&menu);
        button.setPopupMode(QToolButton::InstantPopup);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QEnterEvent entered({1, 1}, {1, 1}, button.mapToGlobal(QPointF(1, 1)));
        QCoreApplication::sendEvent(&button, &entered);
        QVERIFY(button.underMouse());
        menu.popup(button.mapToGlobal(QPoint(0, 30)));
        QCursor::setPos(10, 10); // nobody tells the button
        menu.hide();
        QTRY_VERIFY(!button.underMouse());
    }

    /// A list that opened over its box would cover the window's title.
    void theListOfABoxOpensBelowIt()
    {
        QComboBox box;
        for (int i = 0; i < 40; ++i)
            box.addItem(QString::number(i));
        box.setCurrentIndex(20);
        box.move(100, 50);
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        box.showPopup();
        QWidget* list = box.view()->window();
        QTRY_VERIFY(list->isVisible());
        QVERIFY(list->geometry().top() >= box.geometry().top() + box.height() - 4);
        QVERIFY(box.view()->visualRect(box.model()->index(20, 0)).height() >= box.fontMetrics().height() + 6);
        box.hidePopup();
    }

    /// A box that is narrower than its text says that it goes on, and its tip has the whole.
    void aTextTooLongForItsBoxEndsInDots()
    {
        QComboBox box;
        const QString text = QStringLiteral("Matrix factorization with biases, of a name that goes on");
        box.addItem(text);
        box.setToolTip(QStringLiteral("What is trained"));
        box.resize(140, box.sizeHint().height());
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        QVERIFY(textInBox(box).endsWith(QChar(u'\u2026')) &&
                textInBox(box).startsWith(QLatin1String("Matrix")));
        const auto tip = [&box] {
            QHelpEvent event(QEvent::ToolTip, QPoint(5, 5), box.mapToGlobal(QPoint(5, 5)));
            QCoreApplication::sendEvent(&box, &event);
            return QToolTip::text();
        };
        QVERIFY(tip().contains(text) && tip().contains(QLatin1String("What is trained")));
        const QImage cut = box.grab().toImage();
        box.setItemText(0, textInBox(box)); // what is drawn is no more than that
        QCOMPARE(box.grab().toImage(), cut);
        box.setItemText(0, text);
        box.resize(700, box.height());
        QCOMPARE(textInBox(box), text);
        QVERIFY(!tip().contains(text));
    }

    /// Runs are told apart in a box that is too narrow for their names.
    void namesThatDifferAtTheirEndsAreToldApart()
    {
        QComboBox box;
        box.addItems({QStringLiteral("goodbooks-neural #1"), QStringLiteral("goodbooks-neural #2")});
        cutInTheMiddle(&box);
        box.resize(box.fontMetrics().horizontalAdvance(QStringLiteral("goodbooks-neural")),
                   box.sizeHint().height());
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        const QString first = textInBox(box);
        const QImage drawn = box.grab().toImage();
        box.setCurrentIndex(1);
        QVERIFY2(textInBox(box) != first, qPrintable(first));
        QVERIFY(first.startsWith(QLatin1String("good")) && first != box.itemText(0));
        QVERIFY(box.grab().toImage() != drawn);
    }
};

QTEST_MAIN(ShelfStyleTest)
#include "tst_shelf_style.moc"
