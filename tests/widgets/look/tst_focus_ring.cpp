// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/theme.h"

#include <QCheckBox>
#include <QCommandLinkButton>
#include <QDoubleSpinBox>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QTabBar>
#include <QTest>
#include <QTreeWidget>

#include <functional>

using namespace shelf;

namespace {

template <class Control> Control* made(const QString& text)
{
    auto* control = new Control;
    control->setText(text);
    return control;
}

struct Kind {
    const char* name;
    std::function<QWidget*()> make;
};

QPushButton* primary()
{
    auto* button = made<QPushButton>(QStringLiteral("Train"));
    button->setProperty("primary", true);
    return button;
}

QToolButton* toolButton(bool withMenu, QToolButton::ToolButtonPopupMode mode, bool down)
{
    auto* button = made<QToolButton>(QStringLiteral("Open"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setCheckable(down);
    button->setChecked(down);
    if (withMenu) {
        auto* menu = new QMenu(button);
        menu->addAction(QStringLiteral("A file"));
        button->setMenu(menu);
        button->setPopupMode(mode);
    }
    return button;
}

template <class List> QWidget* list()
{
    auto* view = new List;
    if constexpr (std::is_same_v<List, QListWidget>) {
        view->addItems({QStringLiteral("One"), QStringLiteral("Two")});
    } else {
        view->setColumnCount(2);
        new QTreeWidgetItem(view, {QStringLiteral("One"), QStringLiteral("1")});
        new QTreeWidgetItem(view, {QStringLiteral("Two"), QStringLiteral("2")});
    }
    view->setCurrentIndex(view->model()->index(0, 0));
    return view;
}

const std::vector<Kind>& kinds()
{
    static const std::vector<Kind> all{
        {"push button", [] { return made<QPushButton>(QStringLiteral("Save")); }},
        {"flat push button",
         [] {
             auto* button = made<QPushButton>(QStringLiteral("Save"));
             button->setFlat(true);
             return button;
         }},
        {"primary button", [] { return primary(); }},
        {"primary button that is the default",
         [] {
             QPushButton* button = primary();
             button->setDefault(true);
             return button;
         }},
        {"tool button", [] { return toolButton(false, QToolButton::DelayedPopup, false); }},
        {"tool button that is down", [] { return toolButton(false, QToolButton::DelayedPopup, true); }},
        {"tool button of a menu", [] { return toolButton(true, QToolButton::InstantPopup, false); }},
        {"tool button with a menu", [] { return toolButton(true, QToolButton::MenuButtonPopup, false); }},
        {"check box", [] { return made<QCheckBox>(QStringLiteral("Once")); }},
        {"check box without a text", [] { return new QCheckBox; }},
        {"radio button", [] { return made<QRadioButton>(QStringLiteral("Once")); }},
        {"combo box",
         [] {
             auto* box = new QComboBox;
             box->addItems({QStringLiteral("One"), QStringLiteral("Two")});
             return box;
         }},
        {"combo box to write in",
         [] {
             auto* box = new QComboBox;
             box->setEditable(true);
             return box;
         }},
        {"spin box", [] { return new QSpinBox; }},
        {"spin box of fractions", [] { return new QDoubleSpinBox; }},
        {"line", [] { return new QLineEdit; }},
        {"text", [] { return new QPlainTextEdit; }},
        {"slider", [] { return new QSlider(Qt::Horizontal); }},
        {"tab bar",
         [] {
             auto* bar = new QTabBar;
             bar->addTab(QStringLiteral("Epochs"));
             bar->addTab(QStringLiteral("Layers"));
             return bar;
         }},
        {"list", list<QListWidget>},
        {"tree", list<QTreeWidget>},
    };
    return all;
}

QImage painted(QWidget& control)
{
    QImage image(control.size(), QImage::Format_RGB32);
    image.fill(control.palette().color(QPalette::Window));
    control.render(&image);
    return image;
}

/// Pixels of the second that stand out against the first by at least 3:1, as WCAG 2.2 asks of a focus ring.
int pixelsChanged(const QImage& before, const QImage& after)
{
    const auto luminance = [](QRgb color) {
        const auto linear = [](int value) {
            const double share = value / 255.0;
            return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color)) + 0.0722 * linear(qBlue(color));
    };
    int changed = 0;
    for (int y = 0; y < before.height(); ++y)
        for (int x = 0; x < before.width(); ++x) {
            const double a = luminance(before.pixel(x, y)), b = luminance(after.pixel(x, y));
            if ((std::max(a, b) + 0.05) / (std::min(a, b) + 0.05) >= 3)
                ++changed;
        }
    return changed;
}

} // namespace

class FocusRingTest : public QObject {
    Q_OBJECT
private slots:
    void whereTheKeyboardIsCanBeSeenOnEveryKindOfControl_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("kind");
        for (const ThemeChoice theme : {ThemeChoice::light, ThemeChoice::dark})
            for (int kind = 0; kind < int(kinds().size()); ++kind)
                QTest::addRow("%s, %s", kinds()[std::size_t(kind)].name,
                              theme == ThemeChoice::light ? "light" : "dark")
                    << int(theme) << kind;
    }
    void whereTheKeyboardIsCanBeSeenOnEveryKindOfControl()
    {
        QFETCH(int, theme);
        QFETCH(int, kind);
        theme::apply(*qApp, ThemeChoice(theme));
        QWidget window;
        QWidget* control = kinds()[std::size_t(kind)].make();
        control->setParent(&window);
        control->move(20, 40);
        QLineEdit other(&window);
        window.resize(500, 400);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        control->resize(control->sizeHint().expandedTo({24, 24}));
        other.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(!control->hasFocus());
        const QImage without = painted(*control);
        window.setAttribute(Qt::WA_KeyboardFocusChange); // as the Tab key does
        control->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(control->hasFocus() ||
                    (control->focusProxy() && control->focusProxy()->hasFocus()));
        const QImage with = painted(*control);
        if (qEnvironmentVariableIsSet("FOCUS_RING_PICTURES"))
            with.save(qEnvironmentVariable("FOCUS_RING_PICTURES") + QLatin1Char('/') +
                      QString::fromUtf8(QTest::currentDataTag()) + QStringLiteral(".png"));
        // A line along the shorter side is the least that is seen at a glance.
        const int changed = pixelsChanged(without, with);
        QVERIFY2(changed >= std::min(control->width(), control->height()),
                 qPrintable(QStringLiteral("only %1 pixels").arg(changed)));
    }
};

QTEST_MAIN(FocusRingTest)
#include "tst_focus_ring.moc"
