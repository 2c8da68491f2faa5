// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/shelf_style.h"

#include "widgets/access/access_keys.h"
#include "widgets/access/mended_events.h"
#include "widgets/look/style_shapes.h"
#include "widgets/look/theme.h"
#include "widgets/motion/motion.h"
#include "widgets/size/box_text.h"
#include "widgets/size/directed_text.h"
#include "widgets/size/style_sizes.h"
#include "widgets/size/title_room.h"

#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QSlider>
#include <QStyleFactory>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QToolButton>

#include <algorithm>

namespace shelf {

namespace {

constexpr theme::Units kMenuMark(2); ///< width of the arrow beside a menu button's text
constexpr theme::Units kFieldMargin(0.5);
constexpr theme::Units kFieldHeight(3.5); ///< the least
constexpr theme::Units kFieldRoom(1.5);   ///< above and below its text

} // namespace

ShelfStyle::ShelfStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion"))), m_boxTips(new BoxTips(this))
{}

void ShelfStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // Over words that begin at the left; what stands over numbers is told by their models.
    if (auto* header = qobject_cast<QHeaderView*>(widget); header && header->orientation() == Qt::Horizontal)
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // The delegate of a box's list asks no style how high a row is.
    if (auto* list = qobject_cast<QListView*>(widget);
        list && list->inherits("QComboBoxListView") && list->itemDelegate()->inherits("QComboBoxDelegate"))
        list->setItemDelegate(new QStyledItemDelegate(list));
    if (widget->inherits("QComboBox"))
        widget->installEventFilter(m_boxTips);
    mendEvents(*widget);
    giveTitleRoom(widget);
}

void ShelfStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawPushButton(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        drawToolButton(option, painter);
        return;
    case PE_IndicatorCheckBox:
        drawCheck(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheck(option, painter, true);
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            drawField(option, painter);
        else
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    case PE_FrameDefaultButton:
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (option->state & State_HasFocus)
            return drawFocus(option, option->rect, painter, widget);
        [[fallthrough]];
    case PE_FrameTabWidget:
        box(painter, option->rect, {}, theme::colors().separator, 3);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          theme::colors().separator);
        return;
    case PE_PanelTipLabel:
        box(painter, option->rect, option->palette.color(QPalette::ToolTipBase), hairline(option->palette),
            0);
        return;
    case PE_FrameFocusRect:
        return drawFocus(option, option->rect, painter, widget);
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
        chevron(painter, option->rect,
                option->palette.color(option->state & State_Enabled ? QPalette::Active : QPalette::Disabled,
                                      QPalette::ButtonText),
                element == PE_IndicatorArrowUp);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
            header && header->sortIndicator != QStyleOptionHeader::None)
            // Up: the least above. (What Qt calls SortDown ascends.)
            chevron(painter, option->rect, option->palette.color(QPalette::Active, QPalette::ButtonText),
                    header->sortIndicator == QStyleOptionHeader::SortDown);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        [[fallthrough]];
    case PE_FrameMenu: // an edge that is seen on a white page, too
        box(painter, option->rect, {}, menuEdge(option->palette), 0);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ShelfStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && isPrimary(widget) && (option->state & State_Enabled)) {
            QStyleOptionButton copy = *button;
            const QColor ink = copy.palette.color(QPalette::Active, QPalette::HighlightedText);
            copy.palette.setColor(QPalette::ButtonText, ink);
            if (!copy.icon.isNull())
                copy.icon = QIcon(
                    copy.icon.pixmap(copy.iconSize, painter->device()->devicePixelRatio(), QIcon::Selected));
            if (!drawMirroredLabel(copy, painter, *this))
                QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && drawMirroredLabel(*button, painter, *this))
            return;
        break;
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            QStyleOptionComboBox label = *combo;
            label.currentText = textInBox(*combo, *this, widget);
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_PushButton: // Fusion's own sign is in the panel that is not drawn here
        QProxyStyle::drawControl(element, option, painter, widget);
        if (option->state & State_HasFocus)
            drawFocus(option, option->rect.adjusted(2, 2, -2, -2), painter, widget);
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
            tab && (tab->state & State_HasFocus)) {
            QStyleOptionTab label = *tab;
            label.state &= ~State_HasFocus;
            QProxyStyle::drawControl(element, &label, painter, widget);
            return drawFocus(option, tab->rect.adjusted(3, 4, -3, -4), painter, widget);
        }
        break;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            drawTab(tab, painter);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            if (element == CE_HeaderSection)
                return drawHeaderSection(header, painter);
            const QStyleOptionHeader label = cutAtItsEnd(*header);
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_Splitter:
        return drawSplitter(option, painter);
    case CE_HeaderEmptyArea:
    case CE_ToolBar:
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.brush(QPalette::Window));
        return;
    case CE_ProgressBarGroove:
        box(painter, option->rect,
            mixed(option->palette.color(QPalette::Window), option->palette.color(QPalette::WindowText), 0.12),
            {}, 3);
        return;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
            item && item->direction == Qt::RightToLeft) {
            QStyleOptionViewItem isolated = *item;
            isolated.text = directed(item->text, item->direction);
            return QProxyStyle::drawControl(element, &isolated, painter, widget);
        }
        break;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
            bar && drawProgress(bar, painter))
            return;
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ShelfStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    const QColor ink = option->palette.color(
        option->state & State_Enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    if (control == CC_ComboBox) {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (combo && combo->frame) {
            QStyleOption frame = *option;
            if (combo->editable)
                drawField(&frame, painter);
            else
                box(painter, option->rect, buttonFill(&frame, false),
                    option->state & State_HasFocus ? option->palette.color(QPalette::Highlight)
                                                   : hairline(option->palette));
            chevron(painter, subControlRect(control, option, SC_ComboBoxArrow, widget), ink, false);
            return;
        }
    }
    if (control == CC_ToolButton) {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        if (button && opensMenuOnly(button)) {
            drawToolButton(option, painter);
            QStyleOptionToolButton label = *button;
            label.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
            if (showsText(button)) {
                const QRect r = option->rect;
                const bool mirrored = option->direction == Qt::RightToLeft;
                label.rect = mirrored ? r.adjusted(kMenuMark, 0, 0, 0) : r.adjusted(0, 0, -kMenuMark, 0);
                chevron(painter,
                        QRectF(mirrored ? r.left() : r.right() + 1 - kMenuMark, r.top(), kMenuMark - 4,
                               r.height()),
                        ink, false);
            }
            proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
            if (option->state & State_HasFocus)
                drawFocus(option, option->rect.adjusted(2, 2, -2, -2), painter, widget);
            return;
        }
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (spin && spin->frame && spin->buttonSymbols == QAbstractSpinBox::UpDownArrows) {
            drawField(option, painter);
            const auto arrow = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step, bool up) {
                const QRect r = subControlRect(control, option, part, widget);
                const bool possible = (spin->stepEnabled & step) && (option->state & State_Enabled);
                if (possible && (option->activeSubControls & part) && (option->state & State_MouseOver))
                    box(painter, r.adjusted(1, 1, -1, -1),
                        mixed(option->palette.color(QPalette::Base), ink, 0.1), {}, 3);
                chevron(painter, r,
                        possible ? ink : option->palette.color(QPalette::Disabled, QPalette::Text), up);
            };
            arrow(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, true);
            arrow(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, false);
            return;
        }
    }
    if (control == CC_Slider) {
        const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (slider && slider->orientation == Qt::Horizontal && slider->tickPosition == QSlider::NoTicks)
            return drawSlider(slider, painter, subControlRect(control, option, SC_SliderHandle, widget));
    }
    if (control == CC_ScrollBar) {
        const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (slider) {
            const QColor ground = option->palette.color(QPalette::Window);
            const QColor text = option->palette.color(QPalette::Active, QPalette::WindowText);
            painter->fillRect(option->rect, mixed(ground, text, 0.02));
            if (slider->maximum <= slider->minimum)
                return;
            const bool active = option->activeSubControls & SC_ScrollBarSlider;
            const double weight = !active ? 0.26 : option->state & State_Sunken ? 0.55 : 0.4;
            const QRect handle = subControlRect(control, option, SC_ScrollBarSlider, widget);
            box(painter, handle.adjusted(3, 3, -3, -3), mixed(ground, text, weight), {}, 3);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ShelfStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            return rect.adjusted(kFieldMargin, 0, -kFieldMargin, 0);
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect)
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && button->text.isEmpty())
            return QProxyStyle::subElementRect(element == SE_CheckBoxFocusRect ? SE_CheckBoxIndicator
                                                                               : SE_RadioButtonIndicator,
                                               option, widget)
                .adjusted(-2, -2, 2, 2);
    return rect;
}

int ShelfStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    return sizeOf(metric).value_or(QProxyStyle::pixelMetric(metric, option, widget));
}

int ShelfStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return motion::isReduced() ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:                   // a list below its box, never over the window's title
    case SH_DialogButtonBox_ButtonsHaveIcons: // the system's, which know nothing of the theme
        return 0;
    case SH_UnderlineShortcut:
        return accessKeysShown();
    case SH_Table_GridLineColor:
        return static_cast<int>(theme::colors().separator.rgb());
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize ShelfStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    // Fields of all kinds are of one height, so that the rows of a form are. A spin box would add a frame of
    // its own to that of the field in it.
    const int fieldHeight = std::max<int>(kFieldHeight, option->fontMetrics.height() + kFieldRoom);
    switch (type) {
    case CT_PushButton:
        result.rwidth() += theme::kGrid;
        result.setHeight(std::max(result.height(), fieldHeight));
        break;
    case CT_CheckBox: // alone in the row of a form: its label is in the middle of that
        if (const auto* box = qstyleoption_cast<const QStyleOptionButton*>(option);
            box && box->text.isEmpty())
            result.setHeight(fieldHeight);
        break;
    case CT_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            button && opensMenuOnly(button) && showsText(button))
            result.rwidth() += kMenuMark - pixelMetric(PM_MenuButtonIndicator, option, widget) / 2;
        break;
    case CT_ComboBox:
        result.rwidth() += theme::kGrid / 2;
        [[fallthrough]];
    case CT_LineEdit:
        result.setHeight(std::max(result.height(), fieldHeight));
        break;
    case CT_SpinBox:
        result.setHeight(fieldHeight);
        break;
    case CT_ItemViewItem:
        if (widget && widget->inherits("QComboBoxListView"))
            result.setHeight(std::max(result.height(), option->fontMetrics.height() + kFieldRoom / 2));
        break;
    case CT_TabBarTab:
        result.setHeight(std::max<int>(result.height(), option->fontMetrics.height() + 2 * theme::kGrid + 2));
        break;
    default:
        break;
    }
    return result;
}

} // namespace shelf
