//! Exponential and logarithm by sums and products alone, so that every machine trains the same table and ranks alike.
//!
//! The standard library's own ask the system's mathematical library, and those differ in the last bit.

const LN_2: f32 = std::f32::consts::LN_2;

/// e to the power of `x`; 0 below -87, and `x` counts as 88 above that.
pub fn exp(x: f32) -> f32 {
    if x < -87.0 {
        return 0.0;
    }
    let x = x.min(88.0);
    let whole = (x / LN_2).round();
    let rest = x - whole * LN_2;
    // The series of e^r to the seventh power: off by less than one part in ten million for |r| < 0.35.
    let mut sum = 1.0_f32;
    for power in [7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0_f32] {
        sum = 1.0 + rest / power * sum;
    }
    let exponent = (whole as i32 + 127).clamp(1, 254) as u32;
    sum * f32::from_bits(exponent << 23)
}

/// The natural logarithm of a positive, normal number.
pub fn ln(x: f32) -> f32 {
    let bits = x.to_bits();
    let mut exponent = ((bits >> 23) & 0xff).cast_signed() - 127;
    let mut mantissa = f32::from_bits((bits & 0x007f_ffff) | 0x3f80_0000);
    if mantissa > std::f32::consts::SQRT_2 {
        mantissa /= 2.0;
        exponent += 1;
    }
    // ln m = 2 artanh((m - 1) / (m + 1)).
    let t = (mantissa - 1.0) / (mantissa + 1.0);
    let square = t * t;
    let mut sum = 0.0_f32;
    for odd in [11.0, 9.0, 7.0, 5.0, 3.0, 1.0_f32] {
        sum = 1.0 / odd + square * sum;
    }
    2.0 * t * sum + exponent as f32 * LN_2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_agree_with_the_systems_own() {
        for step in -3000..300 {
            let x = step as f32 / 100.0;
            assert!((exp(x) - x.exp()).abs() <= 2e-6 * x.exp(), "{x}");
        }
        for step in 1..5000_u16 {
            let x = f32::from(step) / 7.0;
            assert!((ln(x) - x.ln()).abs() <= 1e-6 * (1.0 + x.ln().abs()), "{x}");
        }
        assert_eq!((exp(-100.0), ln(1.0)), (0.0, 0.0));
    }
}
