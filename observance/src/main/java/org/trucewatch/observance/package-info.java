@NullMarked
package org.trucewatch.observance;

import org.jspecify.annotations.NullMarked;
