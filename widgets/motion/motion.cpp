// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/motion/motion.h"

namespace shelf::motion {

namespace {

Choice g_motionChoice = Choice::system;
bool g_desktopReduced = false;

} // namespace

void choose(Choice choice)
{
    g_motionChoice = choice;
}

Choice choice()
{
    return g_motionChoice;
}

void setDesktopReduced(bool reduced)
{
    g_desktopReduced = reduced;
}

bool isReduced()
{
    return g_motionChoice == Choice::reduced || (g_motionChoice == Choice::system && g_desktopReduced);
}

} // namespace shelf::motion
