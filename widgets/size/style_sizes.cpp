// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/size/style_sizes.h"

#include "widgets/size/units.h"

namespace shelf {

std::optional<int> sizeOf(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutBottomMargin:
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
        return theme::kGrid;
    case QStyle::PM_ToolBarItemSpacing:
        return theme::kGrid / 2;
    case QStyle::PM_ToolBarItemMargin:
        return theme::kGrid / 2;
    case QStyle::PM_SplitterWidth:
        return 5;
    case QStyle::PM_ScrollBarExtent:
        return theme::Units(1.5);
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
    case QStyle::PM_ToolBarFrameWidth:
        return 0;
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
        return static_cast<int>(theme::scaled(16));
    case QStyle::PM_ToolBarIconSize:
        return static_cast<int>(theme::scaled(20));
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
        return static_cast<int>(theme::scaled(17));
    case QStyle::PM_HeaderMargin:
        return theme::Units(0.75);
    case QStyle::PM_MenuPanelWidth:
        return 1;
    default:
        return std::nullopt;
    }
}

} // namespace shelf
